//! A backup of one space in two operations: the space, and its posts with bodies and comments, as JSON.
//!
//! `cargo run --example space_backup -- backup.json` starts the sandbox and needs no account. To use a
//! real network, set `MIGHTY_NETWORK`, `MIGHTY_ACCESS_TOKEN` and `MIGHTY_SPACE` (the space's resource
//! id). Without an argument the file is `backup.json`.

use std::{env, fs};

use mighty_networks::{
    inputs::CreatePostInput,
    models::{PostContentWithComments, SpaceDetail},
    operations::posts::ListPostsWithComments,
    prelude::*,
};
use mighty_sandbox::Sandbox;
use serde::Serialize;

type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

const USER_AGENT: &str = "space-backup/1.0 (+https://example.org)";

/// What the backup needs; the sandbox's space is filled by the last two.
const SCOPES: [&str; 4] = [
    "read:network",
    "read:userinfo",
    "write:posts",
    "write:comments",
];

/// How many posts and comments the sandbox's space gets.
const POSTS: usize = 13;
const COMMENTS: usize = 32;

/// The file. Field names are those of the API, so that it can be read back.
#[derive(Serialize)]
struct Backup {
    space: SpaceDetail,
    posts: Vec<PostContentWithComments>,
}

#[tokio::main]
async fn main() -> Result<()> {
    let file = env::args()
        .nth(1)
        .unwrap_or_else(|| "backup.json".to_owned());
    // The sandbox stops when it is dropped.
    let sandbox = match env::var("MIGHTY_NETWORK") {
        Ok(_) => None,
        Err(_) => Some(Sandbox::start().await?),
    };
    let builder = match &sandbox {
        Some(sandbox) => Mighty::builder(sandbox.subdomain())
            .graphql_url(sandbox.graphql_url())
            .access_token(sandbox.tokens_for(sandbox.member(), SCOPES).access_token),
        None => Mighty::builder(env::var("MIGHTY_NETWORK")?)
            .access_token(env::var("MIGHTY_ACCESS_TOKEN")?),
    };
    let mighty = builder.user_agent(USER_AGENT).build()?;
    let space: SpaceId = match env::var("MIGHTY_SPACE") {
        Ok(id) => id.parse()?,
        Err(_) => filled_space(&mighty).await?,
    };

    let before = sandbox.as_ref().map(|sandbox| sandbox.requests().len());
    let backup = back_up(&mighty, &space).await?;
    let comments: usize = backup
        .posts
        .iter()
        .map(|post| post.comments().count())
        .sum();
    serde_json::to_writer_pretty(fs::File::create(&file)?, &backup)?;
    println!(
        "{} posts with {comments} comments are in {file}.",
        backup.posts.len()
    );

    if let (Some(sandbox), Some(before)) = (&sandbox, before) {
        let operations = sandbox.requests().len() - before;
        println!("It took {operations} operations.");
        let is_whole = backup.posts.len() >= POSTS && comments >= COMMENTS;
        if operations > 4 || !is_whole {
            return Err("the backup is not whole, or took more than four operations".into());
        }
        println!("All checks passed.");
    }
    Ok(())
}

async fn back_up(mighty: &Mighty, space: &SpaceId) -> Result<Backup> {
    let space = mighty.spaces().get(space).await?;
    // The cost is the product of both page sizes, so 25 times 50 is near the API's limit.
    let query = ListPostsWithComments::new()
        .space_id(&space.id)
        .first(25)
        .comments_first(50);
    let posts = mighty
        .posts()
        .list_with_comments_with(query)?
        .collect()
        .await?;
    for post in &posts {
        if post.comments_info().is_some_and(|info| info.has_next_page) {
            // `mighty.comments().list(…)` reads the others.
            println!(
                "A post has more comments: {}",
                post.url().unwrap_or_default()
            );
        }
    }
    Ok(Backup { space, posts })
}

/// A space of the sandbox with posts and comments.
async fn filled_space(mighty: &Mighty) -> Result<SpaceId> {
    let space = mighty
        .spaces()
        .list()?
        .try_next()
        .await?
        .ok_or("no space")?;
    for number in 0..POSTS {
        let post = CreatePostInput::new(&space.id).title(format!("Log, day {number}"));
        let post = mighty.posts().create(post).await?;
        let comments = COMMENTS / POSTS + usize::from(number < COMMENTS % POSTS);
        for _ in 0..comments {
            mighty.comments().create(&post.id, "<p>Aye</p>").await?;
        }
    }
    Ok((&space.id).into())
}

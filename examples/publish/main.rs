//! Writes a post with a picture, schedules another one, and tells a member about it.
//!
//! `cargo run --example publish` starts the sandbox, because it writes.

use mighty_networks::{
    domain::{Delivery, NewImage},
    inputs::{CreatePostInput, UpdatePostInput},
    jiff::Timestamp,
    models::PostContentDetail,
    prelude::*,
};
use mighty_sandbox::Sandbox;

type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

const SCOPES: [&str; 5] = [
    "read:network",
    "read:userinfo",
    "write:posts",
    "write:assets",
    "write:chats",
];

/// The smallest picture: one pixel.
const PICTURE: &[u8] =
    b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";

#[tokio::main]
async fn main() -> Result<()> {
    // The sandbox stops when it is dropped.
    let sandbox = Sandbox::start().await?;
    let mighty = Mighty::builder(sandbox.subdomain())
        .graphql_url(sandbox.graphql_url())
        .access_token(sandbox.tokens_for(sandbox.member(), SCOPES).access_token)
        .user_agent("publish/1.0 (+https://example.org)")
        .build()?;
    let space = mighty
        .spaces()
        .list()?
        .try_next()
        .await?
        .ok_or("no space")?;

    // Use `NewImage::open` for a file.
    let picture = mighty
        .assets()
        .upload(NewImage::new("dot.gif", PICTURE)?)
        .await?;
    let input = CreatePostInput::new(&space.id)
        .title("A picture of the harbor")
        .body("<p>From far away.</p>")
        .asset_ids([&picture.id]);
    let post = mighty.posts().create(input).await?;
    println!("Published with {} picture: {}", post.assets.len(), post.url);

    // A list that an update replaces: what was read goes in as it is.
    let second = mighty
        .assets()
        .upload(NewImage::new("dot-2.gif", PICTURE)?)
        .await?;
    let pictures = post
        .assets
        .iter()
        .map(|asset| &asset.id)
        .chain([&second.id]);
    let input = UpdatePostInput::new(&post.id).replace_asset_ids(pictures);
    let post = mighty.posts().update(input).await?;
    println!("Now it has {} pictures.", post.assets.len());

    let time: Timestamp = "2030-01-01T08:00:00Z".parse()?;
    let input = CreatePostInput::new(&space.id)
        .title("Happy new year")
        .scheduled_at(time);
    let later = mighty.posts().create(input).await?;
    println!("Scheduled for {:?}.", later.published_at);

    let host = GlobalIdOf::<kinds::User>::from_number(sandbox.host().resource_id());
    let told = mighty
        .direct_messages()
        .send(&host, "<p>Have a look.</p>")
        .await?;
    match &told {
        Delivery::Sent(_) => println!("The host was told."),
        Delivery::NotSent(reason) => println!("The host was not told: {reason}"),
    }
    let conversation = mighty.direct_messages().with(&host).await?;

    let read = match mighty.posts().get(post.id.as_str()).await? {
        PostContentDetail::Post(post) => post,
        _ => return Err("the post is of another type".into()),
    };
    let is_right = read.assets.len() == 2
        && later.status.eq_ignore_ascii_case("scheduled")
        && conversation.is_some();
    if !is_right {
        return Err("something is missing".into());
    }
    println!("All checks passed.");
    Ok(())
}

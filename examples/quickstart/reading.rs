//! The reading part. It changes nothing.

use mighty_networks::{
    models::{PostContentCard, SpaceCard},
    operations::posts::ListPosts,
    prelude::*,
};

use crate::{
    Result,
    transcript::{ensure, heading, line, short},
};

/// The spaces, for the writing part.
pub(crate) struct Seen {
    pub(crate) spaces: Vec<SpaceCard>,
}

/// A small page size, so that the pager reads several pages.
const PAGE: i32 = 5;
const POSTS: usize = 12;

pub(crate) async fn read(mighty: &Mighty) -> Result<Seen> {
    let me = mighty.me().await?;
    let network = mighty.network().get().await?;
    heading("Who am I, and where?");
    line(format!(
        "{} in {} ({})",
        me.name.as_deref().unwrap_or("(no name)"),
        network
            .title
            .as_deref()
            .unwrap_or("a network without a title"),
        network.url,
    ));

    heading("The spaces");
    let spaces = mighty.spaces().list()?.collect().await?;
    for space in &spaces {
        line(&space.title);
    }

    heading(&format!("The first {POSTS} posts, {PAGE} a page"));
    let mut posts = mighty.posts().list_with(ListPosts::new().first(PAGE))?;
    let mut liveliest: Option<(i32, GlobalIdOf<kinds::Post>)> = None;
    let mut count = 0;
    while count < POSTS {
        let Some(post) = posts.try_next().await? else {
            break;
        };
        count += 1;
        let comments = post.comment_count().unwrap_or_default();
        let reactions = post.cheer_count().unwrap_or_default();
        line(format!(
            "{count:2}. {} ({comments} comments, {reactions} reactions)",
            short(title_or_text(&post)),
        ));
        let life = comments * reactions;
        if let Some(id) = post.id()
            && liveliest.as_ref().is_none_or(|(most, _)| life > *most)
        {
            liveliest = Some((life, id));
        }
    }
    // A pager can stop and go on later, also in another process: its cursor can be serialised.
    let cursor = posts.cursor();
    drop(posts);
    let query = ListPosts::new().first(PAGE);
    let mut resumed = mighty.posts().list_with(query)?.resume(&cursor)?;
    if let Some(post) = resumed.try_next().await? {
        line(format!(
            "resumed at {}: {}",
            count + 1,
            short(title_or_text(&post))
        ));
    }

    if let Some((_, id)) = liveliest {
        read_one(mighty, &id).await?;
    }
    ensure(
        !spaces.is_empty() || count > 0,
        "the network shows a space or a post",
    )?;
    Ok(Seen { spaces })
}

/// The title of a post, or its text if it has no title.
fn title_or_text(post: &PostContentCard) -> &str {
    post.title().or(post.body_text()).unwrap_or("(no text)")
}

async fn read_one(mighty: &Mighty, id: &GlobalIdOf<kinds::Post>) -> Result<()> {
    let post = mighty.posts().get(id).await?;
    heading("One post with its comments");
    line(short(post.title().unwrap_or("(no title)")));
    line(short(post.body_text().unwrap_or_default()));
    let reactions: Vec<String> = post
        .reactions()
        .iter()
        .map(|group| format!("{} {}", group.emoji, group.count))
        .collect();
    line(format!(
        "reactions: {}",
        if reactions.is_empty() {
            "none".into()
        } else {
            reactions.join("  ")
        }
    ));
    let mut threads = mighty.comments().threads(id)?;
    while let Some(thread) = threads.try_next().await? {
        let name = thread
            .author
            .as_ref()
            .and_then(|author| author.name.as_deref());
        line(format!(
            "{}: {}",
            name.unwrap_or("(no name)"),
            short(thread.body_text.as_deref().unwrap_or_default()),
        ));
        let replies = thread
            .replies
            .into_iter()
            .flat_map(|replies| replies.nodes)
            .flatten();
        for reply in replies.flatten() {
            let name = reply
                .author
                .as_ref()
                .and_then(|author| author.name.as_deref());
            line(format!(
                "    {}: {}",
                name.unwrap_or("(no name)"),
                short(reply.body_text.as_deref().unwrap_or_default()),
            ));
        }
    }
    Ok(())
}

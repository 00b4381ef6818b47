//! Posts and articles, with their comments and reactions.

use super::building::{People, Seed};
use super::words::{COMMENTS, EMOJI, SENTENCES, THINGS, VERBS};
use crate::world::emoji::reaction;
use crate::world::{Record, Value};

const PER_SPACE: usize = 11;

/// All published ones, oldest space first.
pub(super) fn add(seed: &mut Seed, spaces: &[u64], people: &People) -> Vec<u64> {
    let mut posts = Vec::new();
    for (place, space) in spaces.iter().enumerate() {
        for number in 0..PER_SPACE {
            let index = place * PER_SPACE + number;
            let author = match index % 10 {
                0 => people.host,
                5 => *seed.dice.pick(&people.moderators),
                _ => people.any(&mut seed.dice),
            };
            let age = 3 + 9 * i64::try_from(number * 8 + place).unwrap_or_default();
            let post = add_post(seed, *space, author, index, age);
            add_comments(seed, people, post, *space, index % 5, age);
            add_reactions(seed, people, post, index % 4);
            posts.push(post);
        }
    }
    add_unposted(seed, spaces[0], people);
    posts
}

fn add_post(seed: &mut Seed, space: u64, author: u64, index: usize, age: i64) -> u64 {
    let verb = VERBS[index % VERBS.len()];
    let thing = THINGS[index % THINGS.len()];
    let title = format!("{verb} {thing}");
    let slug = format!("{}-{index}", title.to_lowercase().replace(' ', "-"));
    let sentences = [
        *seed.dice.pick(&SENTENCES),
        *seed.dice.pick(&SENTENCES),
        *seed.dice.pick(&SENTENCES),
    ];
    let is_article = index % 4 == 3;
    let assets: Vec<u64> = seed
        .world
        .of_kind("Asset")
        .skip(index % 4)
        .take(usize::from(index.is_multiple_of(3)))
        .map(|asset| asset.id)
        .collect();
    let at = seed.hours_ago(age);
    let post = Record::new("Post")
        .with("postType", if is_article { "article" } else { "post" })
        .with("title", title)
        .with("bodyHtml", format!("<p>{}</p>", sentences.join("</p><p>")))
        .with("bodyText", sentences.join(" "))
        .with("url", format!("https://harbor.mn.co/posts/{slug}"))
        .with("slug", slug)
        .with("status", "posted")
        .with("publishedAt", at)
        .with("lastEditedAt", at)
        .with("commentsEnabled", true)
        .with("cheersEnabled", true)
        .with("assets", Value::refs(assets))
        .with_ref("creator", author)
        .with_ref("space", space);
    seed.add(age, post)
}

/// A draft and a scheduled post of the host's own.
fn add_unposted(seed: &mut Seed, space: u64, people: &People) {
    for (title, status, published) in [
        ("Notes for the winter programme", "draft", None),
        (
            "Slipway closed for repairs",
            "scheduled",
            Some(seed.hours_ago(-48)),
        ),
    ] {
        let post = Record::new("Post")
            .with("postType", "post")
            .with("title", title)
            .with("bodyHtml", "<p>To be finished.</p>")
            .with("bodyText", "To be finished.")
            .with("slug", title.to_lowercase().replace(' ', "-"))
            .with("status", status)
            .with("publishedAt", published)
            .with("lastEditedAt", seed.hours_ago(2))
            .with("commentsEnabled", true)
            .with("cheersEnabled", true)
            .with_ref("creator", people.host)
            .with_ref("space", space);
        seed.add(2, post);
    }
}

/// Some comments, every second one answered.
pub(super) fn add_comments(
    seed: &mut Seed,
    people: &People,
    post: u64,
    space: u64,
    count: usize,
    age: i64,
) {
    for number in 0..count {
        let root = add_comment(seed, people, post, space, None, age);
        if number % 2 == 0 {
            add_comment(seed, people, post, space, Some(root), age);
        }
    }
}

fn add_comment(
    seed: &mut Seed,
    people: &People,
    post: u64,
    space: u64,
    parent: Option<u64>,
    age: i64,
) -> u64 {
    let text = *seed.dice.pick(&COMMENTS);
    let author = people.any(&mut seed.dice);
    let mut comment = Record::new("Comment")
        .with("bodyHtml", format!("<p>{text}</p>"))
        .with("bodyText", text)
        .with("depth", if parent.is_some() { 2i64 } else { 1 })
        .with("replyable", true)
        .with_ref("author", author)
        .with_ref("post", post)
        .with_ref("space", space);
    if let Some(parent) = parent {
        comment = comment.with_ref("replyTo", parent);
    }
    seed.add((age - 1).max(1), comment)
}

fn add_reactions(seed: &mut Seed, people: &People, post: u64, count: usize) {
    let Some(target) = seed.world.get(post).cloned() else {
        return;
    };
    let first = seed.dice.below(people.members.len());
    for member in people.members.iter().cycle().skip(first).take(count) {
        let emoji = *seed.dice.pick(&EMOJI);
        seed.add(1, reaction(&target, *member, emoji));
    }
}

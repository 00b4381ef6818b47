//! Notifications and conversations of the people in the demo.

use super::building::{NETWORK_ID, People, Seed};
use super::words::COMMENTS;
use crate::world::{Record, Value};

const EACH: usize = 6;

pub(super) fn add(seed: &mut Seed, spaces: &[u64], people: &People, posts: &[u64]) {
    let recipients = people.all().into_iter().take(8).collect::<Vec<_>>();
    for recipient in &recipients {
        for number in 0..EACH {
            let post = *seed.dice.pick(posts);
            let age = 2 + 5 * i64::try_from(number).unwrap_or_default();
            let slug = seed
                .world
                .get(post)
                .and_then(|post| post.text("slug"))
                .unwrap_or_default()
                .to_owned();
            let notification = Record::new("Notification")
                .with("text", "<b>Someone</b> commented on a post you follow")
                .with("isRead", number % 2 == 1)
                .with("lastActivityAt", seed.hours_ago(age))
                .with("link", format!("https://harbor.mn.co/posts/{slug}"))
                .with_ref("network", NETWORK_ID)
                .with_ref("recipient", *recipient)
                .with_ref("space", *seed.dice.pick(spaces));
            seed.add(age, notification);
        }
    }
    add_chats(seed, spaces[0], people);
}

fn add_chats(seed: &mut Seed, home: u64, people: &People) {
    let direct = Record::new("DirectMessage").with(
        "participants",
        Value::refs([people.host, people.members[0]]),
    );
    let group = Record::new("DirectMessage").with(
        "participants",
        Value::refs([people.host, people.members[0], people.members[1]]),
    );
    let direct = seed.add(90, direct);
    let group = seed.add(85, group);
    for (kind, conversation) in [
        ("PrivateMessage", direct),
        ("PrivateMessage", group),
        ("ChatMessage", home),
    ] {
        for (number, text) in COMMENTS.iter().take(5).enumerate() {
            let sender = if number % 2 == 0 {
                people.members[0]
            } else {
                people.host
            };
            let message = Record::new(kind)
                .with("textHtml", format!("<p>{text}</p>"))
                .with("textText", *text)
                .with_ref("member", sender)
                .with_ref("conversation", conversation);
            seed.add(80 - i64::try_from(number).unwrap_or_default(), message);
        }
    }
}

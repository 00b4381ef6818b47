//! One poll of each kind, with answers.

use super::building::{People, Seed};
use crate::world::Record;

pub(super) fn add(seed: &mut Seed, spaces: &[u64], people: &People) {
    let choice_poll = add_poll(
        seed,
        spaces[0],
        people,
        "MULTIPLE_CHOICE",
        "Which wood for the club skiff?",
    );
    let choices: Vec<u64> = ["Larch", "Oak", "Cedar"]
        .iter()
        .enumerate()
        .map(|(place, text)| {
            let choice = Record::new("PollChoice")
                .with_ref("_poll", choice_poll)
                .with("text", *text)
                .with("position", place + 1);
            seed.add(70, choice)
        })
        .collect();
    // The first member, as whom demos sign in, has not answered yet.
    for (number, member) in people.members.iter().skip(1).take(12).enumerate() {
        let answer = Record::new("PollAnswer")
            .with_ref("poll", choice_poll)
            .with_ref("member", *member)
            .with_ref("choice", choices[number % choices.len()]);
        seed.add(60, answer);
    }
    for (kind, title, limit) in [
        ("HOT_COLD", "How warm should the shop be in January?", 10),
        ("PERCENTAGE", "How far along is your winter project?", 101),
    ] {
        let poll = add_poll(seed, spaces[6], people, kind, title);
        for member in people.members.iter().skip(5).take(8) {
            let answer = Record::new("PollAnswer")
                .with_ref("poll", poll)
                .with_ref("member", *member)
                .with("value", seed.dice.hours(limit));
            seed.add(40, answer);
        }
    }
    let question = add_poll(
        seed,
        spaces[6],
        people,
        "QUESTION",
        "What was the first thing you built?",
    );
    super::posts::add_comments(seed, people, question, spaces[6], 4, 80);
}

fn add_poll(seed: &mut Seed, space: u64, people: &People, kind: &str, title: &str) -> u64 {
    let at = seed.hours_ago(80);
    let is_choice = kind == "MULTIPLE_CHOICE";
    let range = match kind {
        "HOT_COLD" => Some((0i64, 9i64)),
        "PERCENTAGE" => Some((0, 100)),
        _ => None,
    };
    let poll = Record::new("Poll")
        .with("pollType", kind)
        .with(
            "postType",
            if kind == "QUESTION" {
                "question"
            } else {
                "poll"
            },
        )
        .with("title", title)
        .with(
            "slug",
            title.to_lowercase().trim_end_matches('?').replace(' ', "-"),
        )
        .with("publicAnswers", is_choice)
        .with("minValue", range.map(|(min, _)| min))
        .with("maxValue", range.map(|(_, max)| max))
        .with("status", "posted")
        .with("publishedAt", at)
        .with("lastEditedAt", at)
        .with("commentsEnabled", true)
        .with("cheersEnabled", true)
        .with_ref("creator", people.host)
        .with_ref("space", space);
    seed.add(80, poll)
}

//! Custom fields that members answer: a text and a dropdown.

use super::building::{People, Seed};
use crate::world::{Record, Value};

pub(super) fn add(seed: &mut Seed, people: &People) {
    let text = field(seed, "What are you building?", "TEXT_SHORT", 1);
    let waters = field(seed, "Home waters", "DROPDOWN_SINGLE_SELECT", 2);
    let options: Vec<u64> = ["River", "Sea"]
        .iter()
        .enumerate()
        .map(|(place, title)| {
            let option = Record::new("CustomFieldOption")
                .with_ref("customField", waters)
                .with_ref("creator", people.host)
                .with("title", *title)
                .with("isAdHoc", false)
                .with("position", place + 1);
            seed.add(24 * 400, option)
        })
        .collect();
    for (number, member) in people.members.iter().skip(10).take(4).enumerate() {
        let at = seed.hours_ago(24 * 50);
        let answer = Record::new("CustomFieldAnswer")
            .with_ref("customField", waters)
            .with_ref("member", *member)
            .with("options", Value::refs([options[number % options.len()]]))
            .with("lastEditedAt", at);
        seed.add(24 * 50, answer);
        let answer = Record::new("CustomFieldAnswer")
            .with_ref("customField", text)
            .with_ref("member", *member)
            .with("text", "A skiff")
            .with("lastEditedAt", at);
        seed.add(24 * 50, answer);
    }
}

fn field(seed: &mut Seed, title: &str, kind: &str, position: i64) -> u64 {
    let field = Record::new("CustomField")
        .with("title", title)
        .with("privacy", "PUBLIC")
        .with("responseBy", "INDIVIDUAL_MEMBER")
        .with("responseType", kind)
        .with("status", "VISIBLE")
        .with("allowAdHoc", false)
        .with("primary", false)
        .with("position", position);
    seed.add(24 * 400, field)
}

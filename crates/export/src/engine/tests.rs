//! The engine with answers of a server that is not well.

use mighty_runtime::bounds::{EMPTY_PAGES, ERROR_TEXT, EXPORT_REPORT};
use mighty_transport::{Client, GraphQlError};
use serde_json::{Value, json};

use super::core::{Engine, SentOperation, Settings};
use crate::{
    Gap, Place, RepairedText,
    catalogue::sources,
    read::{Chosen, Page, PageAnswer, Record, Walk},
    sink::State,
};

fn engine(names: &[&str]) -> Engine {
    let client = Client::builder()
        .endpoint("http://127.0.0.1:1/graphql")
        .user_agent(mighty_core::UserAgent::new("tests/1.0").expect("agent"))
        .credential(mighty_auth::Credential::fixed("token-of-the-engine"))
        .build()
        .expect("client");
    let settings = Settings {
        budget: None,
        in_flight: 1,
        is_full: true,
        lookback: jiff::SignedDuration::ZERO,
    };
    let chosen = names.iter().map(|name| {
        let source = sources().find(|source| source.name == *name).expect(name);
        Chosen::new(source, |_| source.table.columns.to_vec())
    });
    Engine::new(client, settings, chosen.collect())
}

fn place_of(engine: &Engine, name: &str) -> usize {
    let mut chosen = engine.chosen.iter();
    chosen.position(|one| one.source.name == name).expect(name)
}

fn record(number: usize) -> Record {
    Record {
        cursor: Some(number.to_string()),
        node: json!({
            "id": format!("id-{number}"), "resourceId": number.to_string(),
            "firstName": "Ada", "lastName": "Lovelace",
        }),
        errors: Vec::new(),
        repaired: Vec::new(),
    }
}

/// Answers all pages that wait, until none does. Returns the number of pages.
fn run(engine: &mut Engine, mut answer: impl FnMut(&Walk, &Page) -> PageAnswer) -> usize {
    let mut count = 0;
    loop {
        let pages = engine.planner.pack(true, |_| true);
        if pages.is_empty() {
            return count;
        }
        for page in pages {
            let Some(walk) = engine.planner.walk(page.walk).cloned() else {
                continue;
            };
            let answer = answer(&walk, &page);
            engine.apply_page(&page, &walk, answer);
            count += 1;
            assert!(count < 2_000, "no end");
        }
    }
}

#[test]
fn a_list_that_begins_again_at_its_end_is_a_gap() {
    let mut engine = engine(&["comments"]);
    engine.begin("2026-11-02T10:00:00Z".to_owned());
    let place = place_of(&engine, "comments");
    engine.add(Walk::new("comments", Some("post"), None), place);
    let size = 200;
    let pages = run(&mut engine, |walk, page| {
        let start = walk
            .cursor()
            .map_or(0, |cursor| cursor.parse().expect("ours"));
        let numbers = (0..page.size as usize).map(|place| (start + place) % size + 1);
        PageAnswer {
            records: numbers.map(record).collect(),
            has_more: true,
            total: None,
        }
    });
    let report = engine.report();
    assert_eq!(report.rows("comments"), 200);
    assert_eq!((report.gap_count, report.gaps.len()), (1, 1));
    assert!(report.gaps[0].reason.contains("new"), "{:?}", report.gaps);
    assert!(pages < EMPTY_PAGES as usize + 20, "{pages}");
}

#[test]
fn a_sample_that_repeats_its_page_is_given_up_and_the_list_is_read() {
    let mut engine = engine(&["members"]);
    engine.begin("2026-11-02T10:00:00Z".to_owned());
    let size = 1_200;
    let mut samples = 0;
    run(&mut engine, |walk, page| {
        if walk.source == "members_sample" {
            samples += 1;
            return PageAnswer {
                records: (1..=50).map(|place| record(place * 10)).collect(),
                has_more: true,
                total: Some(1_000_000),
            };
        }
        let cursor = walk
            .cursor()
            .map(|cursor| cursor.parse::<usize>().expect("ours"));
        let numbers: Vec<usize> = if walk.backward {
            let from = cursor.unwrap_or(size + 1);
            (1..from).rev().take(page.size as usize).collect()
        } else {
            let from = cursor.unwrap_or(0);
            (from + 1..=size).take(page.size as usize).collect()
        };
        let end = if walk.backward { 1 } else { size };
        PageAnswer {
            has_more: numbers.last().is_some_and(|last| *last != end),
            records: numbers.into_iter().map(record).collect(),
            total: Some(size as u64),
        }
    });
    assert!((2..20).contains(&samples), "{samples}");
    assert_eq!(engine.report().rows("members"), 1_200);
    assert_eq!(engine.report().gap_count, 0);
}

/// Applies an answer for the first page of the tags.
fn answer_tags(engine: &mut Engine, list: &Value, errors: &[GraphQlError], repaired: &[String]) {
    engine.begin("2026-11-02T10:00:00Z".to_owned());
    let pages = engine.planner.pack(true, |_| true);
    let walks = pages
        .iter()
        .filter_map(|page| engine.planner.walk(page.walk));
    let operation = SentOperation {
        walks: walks.cloned().collect(),
        pages,
        cost: 50,
    };
    let data = json!({ "network": { "c0": list } });
    engine.apply_data(&operation, data, errors, repaired);
}

#[test]
fn texts_that_were_not_unicode_are_in_the_report() {
    let mut engine = engine(&["tags"]);
    let node = |number: usize| json!({ "cursor": number.to_string(), "node": record(number).node });
    let list = json!({
        "pageInfo": { "hasNextPage": false, "hasPreviousPage": false },
        "edges": [node(1), node(2)],
    });
    let path = "data.network.c0.edges[1].node.title".to_owned();
    answer_tags(&mut engine, &list, &[], &[path]);
    let repaired = RepairedText {
        place: Place::new("tags", None),
        id: Some("id-2".to_owned()),
        path: "title".to_owned(),
    };
    assert_eq!(engine.report().repaired, [repaired]);
    assert_eq!(engine.report().repaired_count, 1);
}

#[test]
fn long_texts_of_the_server_are_cut_in_the_report() {
    let long = "x".repeat(1_000_000);
    let error: GraphQlError = serde_json::from_value(json!({
        "message": long, "path": ["network", "c0"], "extensions": { "code": "FORBIDDEN" },
    }))
    .expect("an error");
    let mut refused = engine(&["tags"]);
    answer_tags(&mut refused, &Value::Null, &[error], &[]);
    let reason = &refused.report().gaps[0].reason;
    assert!(reason.len() < ERROR_TEXT + 100, "{}", reason.len());

    let error: GraphQlError = serde_json::from_value(json!({
        "message": long, "path": ["network", "c0", "edges", 0, "node", long],
        "extensions": { "code": long },
    }))
    .expect("an error");
    let list = json!({
        "pageInfo": { "hasNextPage": false, "hasPreviousPage": false },
        "edges": [{ "cursor": "1", "node": null }],
    });
    let mut unreadable = engine(&["tags"]);
    answer_tags(&mut unreadable, &list, &[error], &[]);
    let record = &unreadable.report().unreadable[0];
    let length = record.path.len() + record.reason.len();
    assert!(length < 3 * ERROR_TEXT + 100, "{length}");
}

fn gap(number: usize) -> Gap {
    Gap {
        place: Place::new("comments", Some(&number.to_string())),
        read: 0,
        reason: "it failed".to_owned(),
    }
}

#[test]
fn the_lists_of_the_report_have_bounds_and_name_each_source() {
    let mut engine = engine(&["comments"]);
    let report = &mut engine.report;
    for number in 0..EXPORT_REPORT + 500 {
        report.add_gap(gap(number));
        report.add_moved(gap(number).place);
    }
    let other = Place::new("reactions", Some("post"));
    report.add_moved(other.clone());
    report.add_gap(Gap {
        place: other.clone(),
        ..gap(0)
    });
    assert_eq!((report.gaps.len(), report.gap_count), (1_001, 1_501));
    assert_eq!((report.moved.len(), report.moved_count), (1_001, 1_501));
    assert_eq!(report.moved.last(), Some(&other));
}

#[test]
fn only_new_entries_of_the_report_are_saved_and_all_are_read_back() {
    let mut first = engine(&["comments"]);
    let mut state = State::new();
    first
        .begin("2026-11-02T10:00:00Z".to_owned())
        .apply_to(&mut state);
    (0..100).for_each(|number| first.report.add_gap(gap(number)));
    first.report.add_moved(gap(7).place);
    first.save_report();
    let batch = first.changes();
    assert!(batch.state.len() > 100);
    batch.apply_to(&mut state);
    first.report.operations += 1;
    first.save_report();
    let batch = first.changes();
    assert_eq!(batch.state.keys().collect::<Vec<_>>(), ["report", "sizes"]);
    let text = batch.state["report"]
        .as_ref()
        .expect("a report")
        .to_string();
    assert!(text.len() < 2_000, "{}", text.len());
    batch.apply_to(&mut state);
    let mut second = engine(&["comments"]);
    assert!(second.resume(&state).is_ok());
    assert_eq!(second.report(), first.report());
    second.report.add_gap(gap(100));
    second.save_report();
    assert_eq!(second.changes().state.len(), 3, "one entry more");
}

#[test]
fn many_lists_are_planned_in_linear_time() {
    let prepared = |size: usize| {
        let mut engine = engine(&["posts", "comments"]);
        let (posts, comments) = (place_of(&engine, "posts"), place_of(&engine, "comments"));
        let mut before = engine.add(Walk::new("posts", None, None), posts);
        for number in 0..size {
            let parent = number.to_string();
            engine.add(Walk::new("comments", Some(&parent), Some(7)), comments);
            let part = Walk {
                part: 1,
                first_key: Some(crate::Key::Number(number as u64)),
                ..Walk::new("posts", None, None)
            };
            let part = engine.add(part, posts);
            engine.planner.set_next(before, Some(part));
            before = part;
        }
        std::cell::RefCell::new((engine, before))
    };
    mighty_trace::assert_linear("walks", 250, prepared, |prepared| {
        let (engine, last) = &mut *prepared.borrow_mut();
        for id in 0..=*last {
            engine.hand_over(id);
            assert_eq!(engine.planner.lanes(4, u64::MAX, |_| 50), 1);
        }
    });
}

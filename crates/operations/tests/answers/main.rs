//! Every operation can decode every answer that the schema allows, and every mutation has its
//! reviewed idempotence.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests fail by panicking, too"
)]

#[rustfmt::skip]
#[path = "../generated/mod.rs"]
mod generated;
#[rustfmt::skip]
#[path = "../generated/verbs.rs"]
mod calls;
mod invent;
mod outputs;
#[rustfmt::skip]
#[path = "../generated/runs.rs"]
mod runs;
mod sandbox;
mod variables;
mod verbs;
mod verbs_on_sandbox;
mod verbs_on_sandbox_table;

use generated::{CLASSES, READERS};
use mighty_operations::operations::DOCUMENTS;
use mighty_trace as _;
use mighty_transport::Idempotence;
use proptest::prelude::*;

/// The document of the operation `name`.
fn document(name: &str) -> &'static str {
    let found = DOCUMENTS.iter().find(|(of, _)| *of == name);
    found.expect("every reader has a document").1
}

#[test]
fn every_document_has_a_decoder() {
    let readers: Vec<_> = READERS.iter().map(|(name, ..)| *name).collect();
    let mut documents: Vec<_> = DOCUMENTS.iter().map(|(name, _)| *name).collect();
    documents.sort_unstable();
    assert_eq!(readers, documents);
}

/// Retries depend on the idempotence, so a change of it must be reviewed.
#[test]
fn a_mutation_may_be_repeated_only_if_the_reviewed_table_says_so() {
    let class = |(name, class): &(&str, Idempotence)| format!("{name}: {class:?}");
    let classes: Vec<_> = CLASSES.iter().map(class).collect();
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("classes", classes.join("\n"));
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// The answers have nulls, unknown enum values and types, unknown fields, missing nullable
    /// fields, and any order of fields. Each value is decoded into the field with its name.
    #[test]
    fn every_answer_that_the_schema_allows_is_decoded(seed in any::<u64>()) {
        let inventor = invent::Inventor::new();
        for (name, read, _) in READERS {
            let answer = inventor.answer(document(name), seed);
            let data = &answer.data;
            match read(data) {
                Ok(debug) => {
                    let lost = answer.leaves.iter().find(|leaf| !leaf.is_in(&debug));
                    if let Some(leaf) = lost {
                        prop_assert!(false, "{name}: {leaf} is not in\n{debug}\n{data}");
                    }
                }
                Err(error) => prop_assert!(false, "{name}: {error}\n{data}"),
            }
        }
    }
}

#[test]
fn what_is_written_as_json_is_read_back_as_the_same() {
    let inventor = invent::Inventor::new();
    for (name, _, write) in READERS {
        for seed in 0..3 {
            let answer = inventor.answer(document(name), seed);
            let (before, json, after) = write(&answer.data).expect("a round trip");
            assert_eq!(before, after, "{name}: {json}");
        }
        // Nothing is lost of an answer that has everything.
        let full = inventor.full_data(document(name), 3);
        let (_, json, _) = write(&full.to_string()).expect("a round trip");
        let json: serde_json::Value = serde_json::from_str(&json).expect("json");
        assert_eq!(plain(&json), plain(&full), "{name}");
    }
}

/// The value with every time in one spelling.
fn plain(value: &serde_json::Value) -> serde_json::Value {
    use serde_json::Value;
    match value {
        Value::String(text) => match text.parse::<jiff::Timestamp>() {
            Ok(time) => time.to_string().into(),
            Err(_) => text.clone().into(),
        },
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Object(fields) => {
            let fields = fields
                .iter()
                .map(|(key, value)| (key.clone(), plain(value)));
            fields.collect::<serde_json::Map<_, _>>().into()
        }
        other => other.clone(),
    }
}

#[test]
fn an_answer_that_the_schema_does_not_allow_is_an_error() {
    let inventor = invent::Inventor::new();
    for (name, read, _) in READERS {
        for data in inventor.wrong_answers(document(name), 7) {
            assert!(read(&data).is_err(), "{name} reads {data}");
        }
    }
}

#[test]
fn an_answer_without_a_required_inner_field_is_an_error() {
    let inventor = invent::Inventor::new();
    let mut lacking = 0;
    for (name, read, _) in READERS {
        for data in inventor.lacking_answers(document(name), 7) {
            assert!(read(&data).is_err(), "{name} reads {data}");
            lacking += 1;
        }
    }
    assert!(lacking > READERS.len(), "only {lacking} answers");
}

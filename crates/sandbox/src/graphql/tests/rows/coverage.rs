//! The table is complete: nothing of the schema is without a row, and nothing in a row is without
//! a place in the schema.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::Calls;
use crate::graphql::facts::Facts;
use crate::graphql::rules::{self, Goes, Input, Rule, Source};

/// Ids that name no record.
const OPAQUE: &[&str] = &["promptId", "videoId", "retryOfAssetId"];

fn input_of<'a>(facts: &'a Facts, rule: &Rule) -> &'a str {
    let field = facts.field("Mutation", rule.mutation).unwrap();
    field
        .argument_by_name("input")
        .unwrap()
        .ty
        .inner_named_type()
        .as_str()
}

fn assert_covers(facts: &Facts, mutation: &str, kind: &str, rows: &[Input]) {
    let mut stated: Vec<&str> = facts
        .fields(kind)
        .into_iter()
        .map(|(name, _)| name)
        .filter(|name| *name != "clientMutationId")
        .collect();
    let mut named: Vec<&str> = rows.iter().map(|row| row.name).collect();
    stated.sort_unstable();
    named.sort_unstable();
    assert_eq!(named, stated, "{mutation}: the rows of {kind}");
    for row in rows {
        let (_, ty) = facts
            .fields(kind)
            .into_iter()
            .find(|(name, _)| *name == row.name)
            .unwrap();
        let named = ty.inner_named_type().as_str();
        let is_opaque = OPAQUE.contains(&row.name);
        assert_eq!(
            row.ids.is_some(),
            named == "ID" && !is_opaque,
            "{mutation}.{} is a {named}",
            row.name
        );
        let is_object = facts.schema.get_input_object(named).is_some();
        let has_effect = !matches!(row.goes, Goes::Unused(_) | Goes::Unknown);
        if is_object && has_effect {
            assert_covers(facts, mutation, named, row.fields);
        } else {
            assert!(row.fields.is_empty(), "{mutation}.{}", row.name);
        }
    }
}

#[test]
fn every_field_of_an_input_has_a_row() {
    let calls = Calls::new();
    for rule in rules::all() {
        let kind = input_of(calls.facts(), rule);
        assert_covers(calls.facts(), rule.mutation, kind, rule.inputs);
    }
}

#[test]
fn every_mutation_has_a_row() {
    let calls = Calls::new();
    let fields = calls.facts().fields("Mutation");
    let missing: Vec<&str> = fields
        .into_iter()
        .map(|(name, _)| name)
        .filter(|name| rules::of(name).is_none())
        .collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn no_mutation_has_two_rows() {
    let mut names: Vec<&str> = rules::all().map(|rule| rule.mutation).collect();
    names.sort_unstable();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count);
}

#[test]
fn every_row_cites_a_definition_of_the_schema() {
    let calls = Calls::new();
    let facts = calls.facts();
    let exists = |name: &str| {
        let mut characters = name.chars();
        let first = characters.next().unwrap().to_ascii_uppercase();
        let capital = format!("{first}{}", characters.as_str());
        match name.split_once('.') {
            Some((kind, field)) => facts.fields(kind).iter().any(|(known, _)| *known == field),
            None => {
                facts.schema.types.contains_key(capital.as_str())
                    || facts
                        .schema
                        .types
                        .contains_key(format!("{capital}Input").as_str())
            }
        }
    };
    for rule in rules::all() {
        assert!(!rule.source.is_empty(), "{} has no source", rule.mutation);
        for source in rule.source {
            if let Source::Schema(name) = source {
                assert!(exists(name), "{}: {name} is not known", rule.mutation);
            }
        }
    }
}

/// The text of a file of tests.
fn source_of(file: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = root.join("src/graphql/tests").join(file);
    fs::read_to_string(path.with_extension("rs"))
        .or_else(|_| fs::read_to_string(path.join("mod.rs")))
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn every_test_of_a_behaviour_exists() {
    let behaviours = rules::behaviours();
    assert!(behaviours.len() > 1_000);
    let mut sources = BTreeMap::new();
    for behaviour in behaviours {
        for test in &behaviour.tests {
            let (file, name) = test
                .strip_prefix("graphql::tests::")
                .and_then(|test| test.rsplit_once("::"))
                .unwrap_or_else(|| panic!("{test} is not file::name"));
            let source = sources
                .entry(file.to_owned())
                .or_insert_with(|| source_of(&file.replace("::", "/")));
            assert!(
                source.contains(&format!("fn {name}()")),
                "{}: there is no test {test}",
                behaviour.name
            );
        }
    }
}

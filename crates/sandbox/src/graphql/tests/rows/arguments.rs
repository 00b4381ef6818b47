//! Arguments of fields that are read: all are in the table, and do what it says.

use std::collections::BTreeMap;

use apollo_compiler::schema::ExtendedType;
use serde_json::{Map, Value as Json, json};

use crate::graphql::facts::Facts;
use crate::graphql::rules::arguments::{ALL, Takes};
use crate::graphql::tests::Bench;
use crate::world::Accepts;
use crate::world::ids;

const PAGING: [&str; 4] = ["after", "before", "first", "last"];

#[test]
fn every_argument_of_a_field_has_a_row() {
    let bench = Bench::new();
    let facts = bench.engine.facts();
    let mut stated = BTreeMap::new();
    for (name, definition) in &facts.schema.types {
        let ExtendedType::Object(object) = definition else {
            continue;
        };
        if name == "Mutation" || name.starts_with("__") {
            continue;
        }
        for (field, definition) in &object.fields {
            let mut arguments: Vec<String> = definition
                .arguments
                .iter()
                .map(|argument| argument.name.to_string())
                .filter(|argument| !PAGING.contains(&argument.as_str()))
                .collect();
            arguments.sort_unstable();
            if !arguments.is_empty() && !field.starts_with("__") {
                stated.insert(format!("{name}.{field}"), arguments);
            }
        }
    }
    let mut rows = BTreeMap::new();
    for rule in ALL {
        let mut names: Vec<String> = rule
            .takes
            .iter()
            .map(|(name, _)| (*name).to_owned())
            .collect();
        names.sort_unstable();
        rows.insert(rule.field.to_owned(), names);
    }
    assert_eq!(rows, stated);
}

/// One argument of a field of the network.
struct Case<'a> {
    bench: &'a Bench,
    field: &'a str,
    argument: &'a str,
}

/// Tries the arguments of the network's fields. Returns what failed.
fn each(test: impl Fn(&Case<'_>, Takes) -> Result<(), String>) {
    let bench = Bench::new();
    let mut failures = Vec::new();
    for rule in ALL {
        let Some(field) = rule.field.strip_prefix("Network.") else {
            continue;
        };
        for (argument, takes) in rule.takes {
            let case = Case {
                bench: &bench,
                field,
                argument,
            };
            if let Err(failure) = test(&case, *takes) {
                failures.push(format!("{}({argument}): {failure}", rule.field));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

impl Case<'_> {
    fn facts(&self) -> &'static Facts {
        self.bench.engine.facts()
    }

    /// The answer to the field with these arguments and plausible ones where more are required.
    fn read(&self, arguments: &Map<String, Json>) -> Json {
        let facts = self.facts();
        let definition = facts.field("Network", self.field).unwrap();
        let mut variables = arguments.clone();
        let mut declared = Vec::new();
        let mut given = Vec::new();
        for argument in &definition.arguments {
            let name = argument.name.as_str();
            if argument.is_required() && !variables.contains_key(name) {
                variables.insert(name.to_owned(), json!("plausible"));
            }
            if variables.contains_key(name) {
                declared.push(format!("${name}: {}", argument.ty));
                given.push(format!("{name}: ${name}"));
            }
        }
        let named = definition.ty.inner_named_type().as_str();
        let id_of = |kind: &str| {
            let nodes = facts.possible("Node");
            let is_node = facts.possible(kind).iter().any(|one| nodes.contains(one));
            if facts.field(kind, "id").is_some() {
                "{ __typename id }".to_owned()
            } else if is_node {
                "{ __typename ... on Node { id } }".to_owned()
            } else if facts.field(kind, "resourceId").is_some() {
                "{ __typename resourceId }".to_owned()
            } else {
                "{ __typename }".to_owned()
            }
        };
        let selection = if let Some(node) = facts.connection_node(named) {
            format!("{{ nodes {} }}", id_of(node))
        } else if facts.is_composite(named) {
            id_of(named)
        } else {
            String::new()
        };
        let query = format!(
            "query({}) {{ network {{ it: {}({}) {selection} }} }}",
            declared.join(", "),
            self.field,
            given.join(", ")
        );
        self.bench
            .run(&self.bench.host(), &query, Json::Object(variables))
    }

    /// The records that the field lists, with this value for the argument and others as given.
    fn list(&self, arguments: &[(&str, Json)]) -> Result<Vec<String>, String> {
        let arguments = arguments
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.clone()))
            .collect();
        let answer = self.read(&arguments);
        if answer.get("errors").is_some() {
            return Err(answer["errors"].to_string());
        }
        let it = &answer["data"]["network"]["it"];
        let items = it["nodes"].as_array().or(it.as_array());
        let items = items.ok_or_else(|| format!("no list: {it}"))?;
        Ok(items.iter().map(ToString::to_string).collect())
    }

    fn is_list(&self, argument: &str) -> bool {
        let definition = self.facts().field("Network", self.field).unwrap();
        let argument = definition.argument_by_name(argument).unwrap();
        argument.ty.is_list()
    }

    /// The words of the argument's enum.
    fn words(&self) -> Vec<String> {
        let facts = self.facts();
        let definition = facts.field("Network", self.field).unwrap();
        let argument = definition.argument_by_name(self.argument).unwrap();
        let named = argument.ty.inner_named_type();
        let words = facts
            .schema
            .get_enum(named)
            .map(|words| words.values.keys());
        words
            .into_iter()
            .flatten()
            .map(ToString::to_string)
            .collect()
    }

    fn one(&self, word: impl Into<Json>) -> Json {
        let word = word.into();
        if self.is_list(self.argument) {
            json!([word])
        } else {
            word
        }
    }
}

#[test]
fn an_id_that_names_nothing_is_not_found() {
    each(|case, takes| {
        let (Takes::Ids(form, kinds) | Takes::Key(form, kinds)) = takes else {
            return Ok(());
        };
        let kind = kinds[0];
        let mut wrong = vec![ids::global_id(kind, 9)];
        if form == Accepts::GlobalId {
            let world = case.bench.engine.lock();
            wrong.extend(
                world
                    .of_kind(kind)
                    .next()
                    .map(|record| record.id.to_string()),
            );
        }
        for id in wrong {
            let given = Map::from_iter([(case.argument.to_owned(), case.one(id.as_str()))]);
            let answer = case.read(&given);
            if answer["errors"][0]["extensions"]["code"] != "NOT_FOUND" {
                return Err(format!("{id} gets {answer}"));
            }
        }
        Ok(())
    });
}

#[test]
fn a_term_that_nothing_contains_leaves_nothing() {
    each(|case, takes| match takes {
        Takes::Term => {
            let left = case.list(&[(case.argument, json!("zqxzqx"))])?;
            if left.is_empty() {
                Ok(())
            } else {
                Err(format!("left {left:?}"))
            }
        }
        _ => Ok(()),
    });
}

#[test]
fn nothing_is_left_by_two_different_words() {
    each(|case, takes| {
        if !matches!(takes, Takes::Words) {
            return Ok(());
        }
        let mut found: Vec<(String, String)> = Vec::new();
        for word in case.words() {
            for id in case.list(&[(case.argument, case.one(word.as_str()))])? {
                if let Some((_, other)) = found.iter().find(|(known, _)| *known == id) {
                    return Err(format!("{id} is left by {other} and by {word}"));
                }
                found.push((id, word.clone()));
            }
        }
        Ok(())
    });
}

#[test]
fn the_other_direction_turns_the_order_around() {
    each(|case, takes| {
        if !matches!(takes, Takes::Order) {
            return Ok(());
        }
        let mut up = case.list(&[(case.argument, json!("ASC")), ("first", json!(50))])?;
        let down = case.list(&[(case.argument, json!("DESC")), ("first", json!(50))])?;
        up.reverse();
        // A longer list has other records on its first page.
        if up == down || up.len() >= 50 {
            Ok(())
        } else {
            Err(format!("{up:?} is not {down:?}"))
        }
    });
}

#[test]
fn every_key_of_an_order_is_accepted() {
    each(|case, takes| {
        if !matches!(takes, Takes::Sort) {
            return Ok(());
        }
        for word in case.words() {
            // This key is for ambassadors only.
            if word != "REFERRAL_COUNT" {
                case.list(&[(case.argument, json!(word))])?;
            }
        }
        Ok(())
    });
}

#[test]
fn an_argument_about_which_nothing_is_stated_is_refused_if_asked() {
    let bench = Bench::strict();
    let query = r#"{ network { feed(sortId: "x", first: 1) { edges { cursor } } } }"#;
    let code = bench.code(&bench.host(), query, json!({}));
    assert_eq!(code, "BAD_USER_INPUT");
    let query = "{ network { feed(first: 1) { edges { cursor } } } }";
    bench.data(&bench.host(), query, json!({}));
}

//! Which ids are taken, and in which spelling, is what the table of the schema says.

use mighty_schema::ids;

use super::super::Facts;
use super::super::rules::arguments::{self, Takes};
use super::super::rules::{self, Input};
use crate::world::Accepts;

/// Where an id of a row differs from the table of the schema; `None` if it agrees.
fn differs(coordinate: &str, form: Accepts, kinds: &[&str]) -> Option<String> {
    let stated = Accepts::of(coordinate);
    if form != stated {
        return Some(format!(
            "{coordinate}: {form:?} here, {stated:?} in the table"
        ));
    }
    let types = ids::id_use(coordinate).map_or(&[][..], |row| row.types);
    let strange: Vec<_> = kinds.iter().filter(|kind| !types.contains(kind)).collect();
    let is_open = types.is_empty() || types.contains(&"Node");
    (!is_open && !strange.is_empty())
        .then(|| format!("{coordinate}: {strange:?} here, only {types:?} in the table"))
}

#[test]
fn the_ids_that_mutations_take_are_those_of_the_table() {
    fn check(facts: &Facts, kind: &str, inputs: &[Input], found: &mut Vec<String>) {
        for input in inputs {
            let coordinate = format!("{kind}.{}", input.name);
            if let Some(ids) = input.ids {
                found.extend(differs(&coordinate, ids.form, ids.kinds));
            }
            let fields = facts.fields(kind);
            if let Some((_, ty)) = fields.iter().find(|(name, _)| *name == input.name) {
                check(facts, ty.inner_named_type(), input.fields, found);
            }
        }
    }
    let facts = Facts::shared().unwrap();
    let mut found = Vec::new();
    assert!(rules::all().count() > 20);
    for rule in rules::all() {
        let mutation = facts.field("Mutation", rule.mutation).unwrap();
        let argument = mutation.argument_by_name("input").unwrap();
        let kind = argument.ty.inner_named_type();
        check(facts, kind, rule.inputs, &mut found);
    }
    assert!(found.is_empty(), "schemas/ids.toml: {found:#?}");
}

#[test]
fn the_ids_that_fields_take_are_those_of_the_table() {
    let mut found = Vec::new();
    for row in arguments::ALL {
        for (name, takes) in row.takes {
            if let Takes::Key(form, kinds) | Takes::Ids(form, kinds) = takes {
                found.extend(differs(&format!("{}({name}:)", row.field), *form, kinds));
            }
        }
    }
    assert!(found.is_empty(), "schemas/ids.toml: {found:#?}");
}

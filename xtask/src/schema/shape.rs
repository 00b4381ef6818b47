//! The items that a network's schema has in addition to the public shape, and the ones that it
//! lacks. The public shape has every feature flag off.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use apollo_compiler::{Schema, schema::ExtendedType};

use super::{reading, source::Incoming};
use crate::task::Result;

/// Describes how `schema`, the schema of `network`, differs from the public shape, or why that is
/// not known: you can take a network's schema without the public shape.
pub(super) fn beyond_public(
    network: &str,
    schema: &Schema,
    public: &Result<Box<Incoming>>,
) -> String {
    let read = match public {
        Ok(public) => reading::read(&public.text, &public.name)
            .map(|(_, schema)| schema)
            .map_err(|error| public.told(error).to_string()),
        Err(error) => Err(error.to_string()),
    };
    let public = match read {
        Ok(public) => public,
        Err(error) => {
            return format!(
                "\nThe items that network {network} has beyond the public shape are not known, \
                 because the public shape can't be fetched: {error}"
            );
        }
    };
    let (shown, public) = (signatures(schema), signatures(&public));
    let beyond = missing(&shown, &public);
    let lacks = missing(&public, &shown);
    let differs: Vec<String> = shown
        .iter()
        .filter_map(|(coordinate, here)| {
            let there = public.get(coordinate)?;
            (here != there).then(|| format!("{coordinate} ({here}; public: {there})"))
        })
        .collect();
    if beyond.is_empty() && lacks.is_empty() && differs.is_empty() {
        return format!("\nNetwork {network} shows the public shape and no more.");
    }
    let mut text = String::new();
    for (says, list) in [
        ("shows beyond the public shape (feature flags)", beyond),
        ("lacks of the public shape", lacks),
        ("has in another form than the public shape", differs),
    ] {
        let _ = write!(text, "\nNetwork {network} {says}: {}", list.len());
        for one in list {
            let _ = write!(text, "\n  {one}");
        }
    }
    text
}

/// The coordinates of `of` that are not in `from`. If a whole type is missing, its members are counted
/// and not listed.
fn missing(of: &Signatures, from: &Signatures) -> Vec<String> {
    let gone: BTreeSet<&str> = of
        .keys()
        .filter(|coordinate| !from.contains_key(*coordinate))
        .map(String::as_str)
        .collect();
    let mut members: BTreeMap<&str, usize> = BTreeMap::new();
    let mut listed = Vec::new();
    for coordinate in &gone {
        match whole(&gone, coordinate) {
            Some(whole) => *members.entry(whole).or_default() += 1,
            None => listed.push(*coordinate),
        }
    }
    listed
        .into_iter()
        .map(|coordinate| match members.get(coordinate) {
            None => coordinate.to_owned(),
            Some(1) => format!("{coordinate} and its content: 1 member"),
            Some(members) => format!("{coordinate} and its content: {members} members"),
        })
        .collect()
}

/// The outermost coordinate that `coordinate` is in and that is missing as well.
fn whole<'a>(gone: &BTreeSet<&'a str>, coordinate: &str) -> Option<&'a str> {
    let ends = coordinate.match_indices(['.', '(', ' ']);
    ends.map(|(at, _)| &coordinate[..at])
        .find_map(|outer| gone.get(outer).copied())
}

/// The type of each coordinate, or the kind of a type.
type Signatures = BTreeMap<String, String>;

fn signatures(schema: &Schema) -> Signatures {
    let mut found = Signatures::new();
    for (name, directive) in &schema.directive_definitions {
        if !directive.is_built_in() {
            found.insert(format!("@{name}"), "directive".to_owned());
            for argument in &directive.arguments {
                found.insert(format!("@{name}({}:)", argument.name), typed(argument));
            }
        }
    }
    for (name, kind) in schema.types.iter().filter(|(_, kind)| !kind.is_built_in()) {
        let (fields, interfaces) = match kind {
            ExtendedType::Object(object) => (&object.fields, &object.implements_interfaces),
            ExtendedType::Interface(one) => (&one.fields, &one.implements_interfaces),
            ExtendedType::InputObject(input) => {
                found.insert(name.to_string(), "input".to_owned());
                for field in input.fields.values() {
                    found.insert(format!("{name}.{}", field.name), typed(field));
                }
                continue;
            }
            ExtendedType::Enum(kind) => {
                found.insert(name.to_string(), "enum".to_owned());
                for value in kind.values.keys() {
                    found.insert(format!("{name}.{value}"), "value".to_owned());
                }
                continue;
            }
            ExtendedType::Union(union) => {
                found.insert(name.to_string(), "union".to_owned());
                for member in &union.members {
                    found.insert(format!("{name} = {member}"), "member".to_owned());
                }
                continue;
            }
            ExtendedType::Scalar(_) => {
                found.insert(name.to_string(), "scalar".to_owned());
                continue;
            }
        };
        let says = if kind.is_interface() {
            "interface"
        } else {
            "type"
        };
        found.insert(name.to_string(), says.to_owned());
        for interface in interfaces {
            found.insert(format!("{name} implements {interface}"), says.to_owned());
        }
        for field in fields.values() {
            let coordinate = format!("{name}.{}", field.name);
            for argument in &field.arguments {
                found.insert(format!("{coordinate}({}:)", argument.name), typed(argument));
            }
            found.insert(coordinate, field.ty.to_string());
        }
    }
    found
}

fn typed(input: &apollo_compiler::ast::InputValueDefinition) -> String {
    match &input.default_value {
        None => input.ty.to_string(),
        Some(default) => format!("{} = {default}", input.ty),
    }
}

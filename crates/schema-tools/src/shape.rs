//! How two schemas differ in their coordinates, for example a network's own schema and the public
//! one, in which every feature flag is off.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use apollo_compiler::schema::ExtendedType;
use serde::Serialize;

use crate::schema::Schema;

/// The coordinates that one schema has in addition to another, and the ones that it lacks.
///
/// ```
/// use mighty_schema_tools::{Schema, ShapeDifference};
///
/// let mine = Schema::parse("mine", "type Query { network: Int beta: Int }")?;
/// let public = Schema::parse("public", "type Query { network: Int }")?;
/// let difference = ShapeDifference::between(&mine, &public);
/// assert_eq!(difference.additional, ["Query.beta"]);
/// # Ok::<_, mighty_schema_tools::Error>(())
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShapeDifference {
    /// Coordinates that only the first schema has. A whole type is listed without its members.
    pub additional: Vec<String>,
    /// Coordinates that only the second schema has. A whole type is listed without its members.
    pub missing: Vec<String>,
    /// Coordinates that both have in different forms, with these forms.
    pub different: Vec<String>,
}

impl ShapeDifference {
    /// Compares the coordinates of `schema` with those of `public`.
    pub fn between(schema: &Schema, public: &Schema) -> Self {
        let (shown, public) = (signatures(schema), signatures(public));
        let different = shown.iter().filter_map(|(coordinate, here)| {
            let there = public.get(coordinate)?;
            (here != there).then(|| format!("{coordinate} ({here}; public: {there})"))
        });
        Self {
            additional: missing(&shown, &public),
            missing: missing(&public, &shown),
            different: different.collect(),
        }
    }

    /// Whether both schemas have the same coordinates in the same forms.
    pub fn is_empty(&self) -> bool {
        self.additional.is_empty() && self.missing.is_empty() && self.different.is_empty()
    }
}

impl fmt::Display for ShapeDifference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            additional,
            missing,
            different,
        } = self;
        for (index, (says, list)) in [
            ("Beyond the public shape (feature flags)", additional),
            ("Missing from the network, but in the public shape", missing),
            ("In another form than in the public shape", different),
        ]
        .into_iter()
        .enumerate()
        {
            let between = if index == 0 { "" } else { "\n" };
            write!(f, "{between}{says}: {}", list.len())?;
            for one in list {
                write!(f, "\n  {one}")?;
            }
        }
        Ok(())
    }
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
    let (schema, mut found) = (schema.document(), Signatures::new());
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

//! Everything in a schema that has a coordinate.

use apollo_compiler::{
    Node, Schema,
    ast::{Directive, FieldDefinition, InputValueDefinition, Value},
    schema::{Component, ExtendedType},
};
use serde::Serialize;

/// A type, field, argument, input field or enum value of a schema.
#[derive(Clone, Debug)]
pub struct Member<'a> {
    pub(crate) coordinate: String,
    pub(crate) description: Option<&'a str>,
    directives: Vec<&'a Directive>,
}

/// Why a member is removed, and when.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Deprecation {
    /// The reason that `@deprecated` states.
    pub reason: Option<String>,
    /// The text in `@removalDate`. It may not be a date.
    pub removal_date: Option<String>,
}

impl Member<'_> {
    /// The coordinate, for example `Event.location` or `Query.post(id:)`.
    pub fn coordinate(&self) -> &str {
        &self.coordinate
    }

    /// The description in the schema.
    pub fn description(&self) -> Option<&str> {
        self.description
    }

    /// The content of `@deprecated` and `@removalDate`. `None` if there is neither.
    pub fn deprecation(&self) -> Option<Deprecation> {
        let removal_date = self.text("removalDate", "date");
        let deprecated = self.directives.iter().any(|one| one.name == "deprecated");
        (deprecated || removal_date.is_some()).then(|| Deprecation {
            reason: self.text("deprecated", "reason"),
            removal_date,
        })
    }

    fn text(&self, directive: &str, argument: &str) -> Option<String> {
        let directive = self.directives.iter().find(|one| one.name == directive)?;
        match &**directive.specified_argument_by_name(argument)? {
            Value::String(text) => Some(text.clone()),
            _ => None,
        }
    }
}

/// Every member of `schema` that is not built in.
pub(crate) fn members(schema: &Schema) -> Vec<Member<'_>> {
    let mut found = Vec::new();
    for (name, kind) in &schema.types {
        if kind.is_built_in() {
            continue;
        }
        found.push(Member {
            coordinate: name.to_string(),
            description: kind.description().map(|text| &**text),
            directives: kind.directives().iter().map(|one| &***one).collect(),
        });
        match kind {
            ExtendedType::Object(object) => fields(&mut found, name, object.fields.values()),
            ExtendedType::Interface(one) => fields(&mut found, name, one.fields.values()),
            ExtendedType::InputObject(input) => {
                found.extend(
                    input.fields.iter().map(|(field, definition)| {
                        input_value(format!("{name}.{field}"), definition)
                    }),
                );
            }
            ExtendedType::Enum(kind) => found.extend(kind.values.values().map(|value| Member {
                coordinate: format!("{name}.{}", value.value),
                description: value.description.as_deref(),
                directives: nodes(&value.directives),
            })),
            ExtendedType::Scalar(_) | ExtendedType::Union(_) => {}
        }
    }
    found
}

fn fields<'a>(
    found: &mut Vec<Member<'a>>,
    parent: &str,
    fields: impl Iterator<Item = &'a Component<FieldDefinition>>,
) {
    for field in fields {
        found.push(Member {
            coordinate: format!("{parent}.{}", field.name),
            description: field.description.as_deref(),
            directives: nodes(&field.directives),
        });
        found.extend(field.arguments.iter().map(|argument| {
            input_value(
                format!("{parent}.{}({}:)", field.name, argument.name),
                argument,
            )
        }));
    }
}

fn input_value(coordinate: String, definition: &InputValueDefinition) -> Member<'_> {
    Member {
        coordinate,
        description: definition.description.as_deref(),
        directives: nodes(&definition.directives),
    }
}

fn nodes(directives: &[Node<Directive>]) -> Vec<&Directive> {
    directives.iter().map(|one| &**one).collect()
}

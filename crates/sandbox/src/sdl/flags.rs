//! Removes definitions from a schema, as a server does if feature flags are off.

use std::collections::BTreeSet;

use apollo_compiler::{
    Name, Schema,
    ast::InputValueDefinition,
    schema::{ComponentName, ExtendedType, FieldDefinition},
};

/// The reasons why definitions can't be removed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FlagError {
    #[error("the served schema can't be parsed: {0}")]
    Unparsable(String),
    #[error(
        "{0} is not in the schema: give a type, a member such as Type.field, or an argument such as \
         Type.field(argument:)"
    )]
    Unknown(String),
    #[error("the schema is not valid without the flagged definitions: {0}")]
    Invalid(String),
}

/// The schema without these coordinates, without the definitions that need them, and without types
/// that were only reachable through them.
pub(super) fn without(sdl: &str, flagged: &[String]) -> Result<String, FlagError> {
    let mut schema = Schema::parse(sdl, "schema.graphql")
        .map_err(|error| FlagError::Unparsable(error.errors.to_string()))?;
    let before = reachable(&schema);
    for coordinate in flagged {
        remove(&mut schema, coordinate).ok_or_else(|| FlagError::Unknown(coordinate.to_owned()))?;
    }
    remove_dangling(&mut schema);
    let after = reachable(&schema);
    schema
        .types
        .retain(|name, kind| kind.is_built_in() || after.contains(name) || !before.contains(name));
    let is_gone = |root: &mut ComponentName| !schema.types.contains_key(&root.name);
    let roots = schema.schema_definition.make_mut();
    roots.mutation.take_if(is_gone);
    roots.subscription.take_if(is_gone);
    let valid = schema
        .validate()
        .map_err(|error| FlagError::Invalid(error.errors.to_string()))?;
    Ok(valid.to_string())
}

/// Removes the definition that a coordinate names; `None` if there is none.
fn remove(schema: &mut Schema, coordinate: &str) -> Option<()> {
    let Some((type_name, member)) = coordinate.split_once('.') else {
        return schema.types.shift_remove(coordinate).map(drop);
    };
    let definition = schema.types.get_mut(type_name)?;
    let Some((field, argument)) = member.split_once('(') else {
        return remove_member(definition, member);
    };
    let argument = argument.strip_suffix(":)")?;
    let arguments = match definition {
        ExtendedType::Object(object) => {
            let field = object.make_mut().fields.get_mut(field)?;
            &mut field.make_mut().arguments
        }
        ExtendedType::Interface(interface) => {
            let field = interface.make_mut().fields.get_mut(field)?;
            &mut field.make_mut().arguments
        }
        _ => return None,
    };
    let place = arguments.iter().position(|known| known.name == argument)?;
    arguments.remove(place);
    Some(())
}

fn remove_member(definition: &mut ExtendedType, member: &str) -> Option<()> {
    match definition {
        ExtendedType::Object(object) => object.make_mut().fields.shift_remove(member).map(drop),
        ExtendedType::Interface(interface) => {
            interface.make_mut().fields.shift_remove(member).map(drop)
        }
        ExtendedType::InputObject(input) => input.make_mut().fields.shift_remove(member).map(drop),
        ExtendedType::Enum(values) => values.make_mut().values.shift_remove(member).map(drop),
        ExtendedType::Union(_) | ExtendedType::Scalar(_) => None,
    }
}

/// Removes every member that names a removed type, and every type without members, until none is
/// left.
/// there is none.
fn remove_dangling(schema: &mut Schema) {
    loop {
        let known: BTreeSet<Name> = schema.types.keys().cloned().collect();
        let takes =
            |argument: &InputValueDefinition| known.contains(argument.ty.inner_named_type());
        for definition in schema.types.values_mut() {
            match definition {
                ExtendedType::Object(object) => {
                    let object = object.make_mut();
                    object
                        .implements_interfaces
                        .retain(|interface| known.contains(&interface.name));
                    object
                        .fields
                        .retain(|_, field| known.contains(field.ty.inner_named_type()));
                    for field in object.fields.values_mut() {
                        field
                            .make_mut()
                            .arguments
                            .retain(|argument| takes(argument));
                    }
                }
                ExtendedType::Interface(interface) => {
                    let interface = interface.make_mut();
                    interface
                        .implements_interfaces
                        .retain(|interface| known.contains(&interface.name));
                    interface
                        .fields
                        .retain(|_, field| known.contains(field.ty.inner_named_type()));
                    for field in interface.fields.values_mut() {
                        field
                            .make_mut()
                            .arguments
                            .retain(|argument| takes(argument));
                    }
                }
                ExtendedType::InputObject(input) => {
                    input.make_mut().fields.retain(|_, field| takes(field));
                }
                ExtendedType::Union(union) => {
                    union
                        .make_mut()
                        .members
                        .retain(|member| known.contains(&member.name));
                }
                ExtendedType::Enum(_) | ExtendedType::Scalar(_) => {}
            }
        }
        schema.types.retain(|_, definition| !is_empty(definition));
        if schema.types.len() == known.len() {
            return;
        }
    }
}

fn is_empty(definition: &ExtendedType) -> bool {
    match definition {
        ExtendedType::Object(object) => object.fields.is_empty(),
        ExtendedType::Interface(interface) => interface.fields.is_empty(),
        ExtendedType::InputObject(input) => input.fields.is_empty(),
        ExtendedType::Union(union) => union.members.is_empty(),
        ExtendedType::Enum(values) => values.values.is_empty(),
        ExtendedType::Scalar(_) => false,
    }
}

/// The types that are reachable from the root types. An interface also reaches its implementations.
fn reachable(schema: &Schema) -> BTreeSet<Name> {
    let implementers = schema.implementers_map();
    let roots = &schema.schema_definition;
    let mut waiting: Vec<Name> = [&roots.query, &roots.mutation, &roots.subscription]
        .into_iter()
        .flatten()
        .map(|root| root.name.clone())
        .collect();
    let mut found = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        let Some(definition) = schema.types.get(&name) else {
            continue;
        };
        if !found.insert(name.clone()) {
            continue;
        }
        match definition {
            ExtendedType::Object(object) => {
                waiting.extend(object.implements_interfaces.iter().map(|i| i.name.clone()));
                waiting.extend(object.fields.values().flat_map(|field| named_in(field)));
            }
            ExtendedType::Interface(interface) => {
                waiting.extend(interface.fields.values().flat_map(|field| named_in(field)));
                if let Some(known) = implementers.get(&name) {
                    waiting.extend(known.iter().cloned());
                }
            }
            ExtendedType::InputObject(input) => {
                let fields = input.fields.values();
                waiting.extend(fields.map(|field| field.ty.inner_named_type().clone()));
            }
            ExtendedType::Union(union) => {
                waiting.extend(union.members.iter().map(|member| member.name.clone()));
            }
            ExtendedType::Enum(_) | ExtendedType::Scalar(_) => {}
        }
    }
    found
}

/// The types of a field and of its arguments.
fn named_in(field: &FieldDefinition) -> Vec<Name> {
    let arguments = field.arguments.iter();
    arguments
        .map(|argument| argument.ty.inner_named_type().clone())
        .chain([field.ty.inner_named_type().clone()])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SDL: &str = "
        type Query { me: Member pet(kind: Kind, name: String): Pet }
        type Mutation { feed(input: FeedInput!): FeedPayload }
        type Member { name: String mood: Mood }
        type Pet { name: String }
        type FeedPayload { pet: Pet }
        input FeedInput { kind: Kind }
        enum Kind { CAT DOG }
        enum Mood { GOOD BAD }
    ";

    fn public(flagged: &[&str]) -> String {
        let flagged: Vec<String> = flagged.iter().map(ToString::to_string).collect();
        without(SDL, &flagged).unwrap()
    }

    #[test]
    fn a_field_is_removed_with_the_types_that_only_it_reached() {
        let public = public(&["Mutation.feed"]);
        for gone in ["feed", "FeedInput", "FeedPayload", "Mutation"] {
            assert!(!public.contains(gone), "{gone}: {public}");
        }
        assert!(public.contains("type Pet") && public.contains("enum Kind"));
    }

    #[test]
    fn a_type_is_removed_with_every_member_that_names_it() {
        let public = public(&["Kind", "Mood"]);
        for gone in ["Kind", "Mood", "kind", "mood", "FeedInput", "input"] {
            assert!(!public.contains(gone), "{gone}: {public}");
        }
        assert!(public.contains("pet(name: String)"), "{public}");
        assert!(public.contains("feed: FeedPayload"), "{public}");
    }

    #[test]
    fn only_an_argument_or_an_enum_value_can_be_removed() {
        let public = public(&["Query.pet(kind:)", "Mood.BAD"]);
        assert!(public.contains("pet(name: String)") && public.contains("GOOD"));
        assert!(!public.contains("BAD") && public.contains("enum Kind"));
    }

    #[test]
    fn an_error_names_an_unknown_coordinate() {
        for unknown in [
            "Nothing",
            "Query.nothing",
            "Query.pet(nothing:)",
            "Query.pet(kind)",
        ] {
            let error = without(SDL, &[unknown.to_owned()]).unwrap_err();
            assert!(error.to_string().starts_with(unknown), "{error}");
        }
    }

    #[test]
    fn removing_the_whole_schema_is_refused() {
        let error = without(SDL, &["Query".to_owned()]).unwrap_err();
        assert!(matches!(error, FlagError::Invalid(_)), "{error}");
    }
}

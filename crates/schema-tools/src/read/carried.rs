//! Copies the parts that introspection can't express from a schema that has them.
//!
//! An answer to introspection names deprecated items, but contains no other directive on a schema.
//! Used alone, it would delete every removal date. So a member that is deprecated in both keeps the
//! known date.

use std::collections::BTreeMap;

use apollo_compiler::{
    Node, Schema,
    ast::{
        Argument, Definition, Directive, DirectiveList, FieldDefinition, InputValueDefinition,
        Value,
    },
    name,
};

use super::parse::document;
use crate::{error::Result, members::members};

/// The schema `text` with the removal dates of `from`.
///
/// # Errors
/// If the text is not GraphQL.
pub(crate) fn over(name: &str, text: &str, from: &Schema) -> Result<String> {
    let mut document = document(name, text)?;
    let dates: BTreeMap<String, String> = members(from)
        .into_iter()
        .filter_map(|member| Some((member.deprecation()?.removal_date?, member.coordinate)))
        .map(|(date, coordinate)| (coordinate, date))
        .collect();
    for definition in &mut document.definitions {
        carry(definition, &dates);
    }
    let is_defined = document.definitions.iter().any(|definition| {
        matches!(definition, Definition::DirectiveDefinition(one) if one.name == "removalDate")
    });
    if let Some(definition) = from
        .directive_definitions
        .get("removalDate")
        .filter(|_| !is_defined)
    {
        document
            .definitions
            .push(Definition::DirectiveDefinition(definition.clone()));
    }
    Ok(document.to_string())
}

fn carry(definition: &mut Definition, dates: &BTreeMap<String, String>) {
    match definition {
        Definition::ObjectTypeDefinition(object) => {
            let object = object.make_mut();
            fields(&object.name, &mut object.fields, dates);
        }
        Definition::InterfaceTypeDefinition(interface) => {
            let interface = interface.make_mut();
            fields(&interface.name, &mut interface.fields, dates);
        }
        Definition::InputObjectTypeDefinition(input) => {
            let input = input.make_mut();
            for field in &mut input.fields {
                let coordinate = format!("{}.{}", input.name, field.name);
                date(&coordinate, &mut field.make_mut().directives, dates);
            }
        }
        Definition::EnumTypeDefinition(kind) => {
            let kind = kind.make_mut();
            for value in &mut kind.values {
                let coordinate = format!("{}.{}", kind.name, value.value);
                date(&coordinate, &mut value.make_mut().directives, dates);
            }
        }
        _ => {}
    }
}

fn fields(parent: &str, fields: &mut [Node<FieldDefinition>], dates: &BTreeMap<String, String>) {
    for field in fields {
        let field = field.make_mut();
        let coordinate = format!("{parent}.{}", field.name);
        for argument in &mut field.arguments {
            let argument: &mut InputValueDefinition = argument.make_mut();
            date(
                &format!("{coordinate}({}:)", argument.name),
                &mut argument.directives,
                dates,
            );
        }
        date(&coordinate, &mut field.directives, dates);
    }
}

fn date(coordinate: &str, directives: &mut DirectiveList, dates: &BTreeMap<String, String>) {
    let (true, Some(date)) = (directives.has("deprecated"), dates.get(coordinate)) else {
        return;
    };
    let value = Value::String(date.clone());
    let argument = Argument {
        name: name!("date"),
        value: value.into(),
    };
    directives.push(Directive {
        name: name!("removalDate"),
        arguments: vec![argument.into()],
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = r#"
        directive @removalDate(date: String!) on FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM_VALUE
        type Query {
          a(x: Int @deprecated @removalDate(date: "2026-01-01")): E
          b: Int @deprecated(reason: "old") @removalDate(date: "2026-12-15")
          c: Int @deprecated @removalDate(date: "2026-12-15")
        }
        enum E { X @deprecated @removalDate(date: "2027-01-01") Y }
    "#;

    #[test]
    fn only_members_that_are_still_deprecated_keep_their_date() {
        let old = Schema::parse_and_validate(OLD, "old").expect("valid");
        let introspected = r#"
            type Query { a(x: Int @deprecated): E b: Int @deprecated(reason: "older") c: Int }
            enum E { X @deprecated Y }
        "#;
        let text = over("new", introspected, &old).expect("GraphQL");
        let new = Schema::parse_and_validate(&text, "new").expect("valid");
        let dates: Vec<_> = members(&new)
            .into_iter()
            .filter_map(|member| Some((member.deprecation()?.removal_date?, member.coordinate)))
            .collect();
        assert_eq!(
            dates,
            [
                ("2026-01-01".to_owned(), "Query.a(x:)".to_owned()),
                ("2026-12-15".to_owned(), "Query.b".to_owned()),
                ("2027-01-01".to_owned(), "E.X".to_owned()),
            ]
        );
    }
}

//! The generated part of mighty-schema.

use apollo_compiler::{Schema, schema::ExtendedType};
use proc_macro2::TokenStream;
use quote::quote;

use super::{
    deprecation::{deprecation, removal_date},
    outcomes,
    rust::{self, ThisCrate},
    schema_shapes::{EnumNames, SchemaShapes},
    source::Source,
};
use crate::{facts::Facts, outputs::Outputs, paths};

pub(crate) fn add_outputs(
    outputs: &mut Outputs,
    text: &str,
    source: &Source<'_>,
    types: &SchemaShapes<'_>,
) {
    let mut add =
        |name: &str, text: String| outputs.add(format!("{}/{name}", paths::SCHEMA_CODE), text);
    add("mighty.graphql", text.to_owned());
    add("mod.rs", modules());
    add("enums.rs", enums(types, source.facts));
    add("inputs.rs", inputs(types));
    add("scopes.rs", scopes(source.facts));
    add("removals.rs", removals(source.schema));
}

fn modules() -> String {
    rust::file(
        "Code that is generated from the schema.",
        &quote! {
            // Descriptions and names are the schema's own.
            #![allow(
                nonstandard_style,
                clippy::doc_lazy_continuation,
                clippy::doc_overindented_list_items,
                clippy::tabs_in_doc_comments
            )]
            #[cfg(feature = "cynic")]
            mod cynic_leaves;
            #[cfg(feature = "cynic")]
            pub mod cynic_schema;
            pub mod enums;
            pub(crate) mod ids;
            pub mod inputs;
            pub mod kinds;
            pub(crate) mod pages;
            pub(crate) mod removals;
            pub(crate) mod roles;
            pub(crate) mod scopes;
        },
    )
}

fn enums(types: &SchemaShapes<'_>, facts: &Facts) -> String {
    let enums = types.enums.iter().map(|kind| one_enum(facts, kind));
    rust::file(
        "Every enum of the schema. Each is open: a value that is new to this crate is kept.",
        &quote! {
            #![allow(deprecated)]
            use #ThisCrate::open_enum::{self, UnknownValue};
            #(#enums)*
        },
    )
}

fn one_enum(facts: &Facts, names: &EnumNames<'_>) -> TokenStream {
    let (kind, name) = (names.kind, &names.rust);
    let text = kind.name.as_str();
    let about = format!("`{}` of the schema.", kind.name);
    let docs = facts.documentation(&kind.name, kind.description.as_deref(), &about);
    let docs = rust::docs(&docs);
    let variants = names.values.iter().zip(kind.values.values());
    let variants = variants.map(|((_, variant), value)| {
        let coordinate = format!("{}.{}", kind.name, value.value);
        let about = format!("`{}`", value.value);
        let docs = facts.documentation(&coordinate, value.description.as_deref(), &about);
        let docs = rust::docs(&docs);
        let deprecated = rust::deprecated(deprecation(&value.directives).as_deref());
        quote!(#docs #deprecated #variant)
    });
    let texts: Vec<_> = names.values.iter().map(|(text, _)| text).collect();
    let idents: Vec<_> = names.values.iter().map(|(_, variant)| variant).collect();
    let is_outcome = outcomes::is_outcome(&kind.name);
    let must_use = is_outcome.then(
        || quote!(#[must_use = "the call can succeed and change nothing: check the outcome"]),
    );
    let predicates = is_outcome.then(|| outcomes::methods(&names.values));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        #must_use
        pub enum #name {
            #(#variants,)*
            /// A value that is newer than this crate.
            Unknown(UnknownValue),
        }

        impl #name {
            /// Every value known to this crate.
            pub const KNOWN: &'static [Self] = &[#(Self::#idents),*];

            /// The value as the API writes it.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#idents => #texts,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }

            #predicates
        }

        impl From<&str> for #name {
            fn from(text: &str) -> Self {
                match text {
                    #(#texts => Self::#idents,)*
                    _ => Self::Unknown(UnknownValue::new(text)),
                }
            }
        }

        impl std::fmt::Display for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                open_enum::write(serializer, #text, Self::KNOWN, self, Self::as_str)
            }
        }

        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                open_enum::read(deserializer)
            }
        }
    }
}

fn inputs(types: &SchemaShapes<'_>) -> String {
    let inputs = types.inputs.iter().map(|input| input.record.tokens());
    rust::file(
        "Every input of the schema. A required field is an argument of `new`; every other field\n\
         is absent until it is set.",
        &quote! {
            #![allow(deprecated)]
            #(#inputs)*
        },
    )
}

fn scopes(facts: &Facts) -> String {
    let rows = facts
        .scopes
        .iter()
        .map(|(coordinate, scopes)| quote!((#coordinate, &[#(#scopes),*])));
    rust::file(
        "The scopes that coordinates ask for, in order of the coordinates.",
        &quote! {
            pub(crate) static SCOPES: &[(&str, &[&str])] = &[#(#rows),*];
        },
    )
}

/// Every `@removalDate`, by coordinate.
fn removals(schema: &Schema) -> String {
    let mut rows: Vec<(String, String)> = Vec::new();
    let mut note = |coordinate: String, date: Option<String>| {
        rows.extend(date.map(|date| (coordinate, date)));
    };
    for (name, kind) in &schema.types {
        let fields = match kind {
            ExtendedType::Object(object) => Some(&object.fields),
            ExtendedType::Interface(interface) => Some(&interface.fields),
            _ => None,
        };
        for field in fields.into_iter().flat_map(|fields| fields.values()) {
            note(
                format!("{name}.{}", field.name),
                removal_date(&field.directives),
            );
            for argument in &field.arguments {
                let coordinate = format!("{name}.{}({}:)", field.name, argument.name);
                note(coordinate, removal_date(&argument.directives));
            }
        }
        if let ExtendedType::InputObject(input) = kind {
            for field in input.fields.values() {
                note(
                    format!("{name}.{}", field.name),
                    removal_date(&field.directives),
                );
            }
        }
        if let ExtendedType::Enum(kind) = kind {
            for value in kind.values.values() {
                note(
                    format!("{name}.{}", value.value),
                    removal_date(&value.directives),
                );
            }
        }
    }
    rows.sort();
    let rows = rows
        .iter()
        .map(|(coordinate, date)| quote!((#coordinate, #date)));
    rust::file(
        "The earliest days on which deprecated members may go, in order of the coordinates.",
        &quote! {
            pub(crate) static REMOVALS: &[(&str, &str)] = &[#(#rows),*];
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema;

    #[test]
    fn required_fields_that_could_be_swapped_are_given_by_name() {
        let text = "type Query { a: Int } \
            input Two { title: String! url: String! about: String } \
            input Apart { title: String! count: Int! } \
            input Numbers { a: Int! b: Float! }";
        let schema = Schema::parse_and_validate(text, "schema").expect("a schema");
        let facts = Facts::stated_by(&schema);
        let inputs = inputs(&SchemaShapes::of(&Source::of(&schema, &facts)));
        assert!(inputs.contains("pub fn new(required: TwoRequired) -> Self"));
        assert!(inputs.contains("pub struct TwoRequired {"));
        assert!(inputs.contains("pub fn new(required: NumbersRequired) -> Self"));
        assert!(!inputs.contains("ApartRequired"));
    }

    #[test]
    fn clearing_is_claimed_only_if_it_is_documented() {
        let (_, schema) = schema::snapshot().expect("the snapshot");
        let facts = Facts::load(&schema).expect("the tables");
        let inputs = inputs(&SchemaShapes::of(&Source::of(&schema, &facts)));
        let methods = |name: &str| inputs.matches(&format!("fn clear_{name}(")).count();

        // Of a badge and of a tag.
        assert_eq!(
            inputs
                .matches("Sends `color` as null, which clears it.")
                .count(),
            2
        );
        let undocumented = "/// Sends `title` as null.\n    #[must_use]\n    pub fn clear_title(";
        assert!(inputs.contains(undocumented));
        // Null leaves a lesson's assets as they are, and the caller's mark is not stored.
        let lesson = "impl UpdateCourseworkInput {";
        let lesson = inputs.split_once(lesson).expect("an input").1;
        let lesson = lesson.split_once("impl serde").expect("its end").0;
        assert!(!lesson.contains("fn clear_replace_asset_ids"));
        assert!(lesson.contains("fn clear_title"));
        assert_eq!(methods("client_mutation_id"), 0);
    }
}

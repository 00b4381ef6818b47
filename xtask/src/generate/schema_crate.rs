//! The generated part of mighty-schema.

use apollo_compiler::{
    Node, Schema,
    ast::InputValueDefinition,
    schema::{Component, EnumType, ExtendedType, InputObjectType},
};
use proc_macro2::TokenStream;
use quote::quote;

use super::{
    cycles::Cycles,
    names::{snake, type_ident, variant},
    outcomes,
    record::{Need, Record, RecordField},
    rust::{self, ThisCrate},
    rustdoc,
    types::{self, Kind, slot},
};
use crate::{facts::Facts, outputs::Outputs, paths};

pub(crate) fn add_outputs(outputs: &mut Outputs, text: &str, schema: &Schema, facts: &Facts) {
    let mut add =
        |name: &str, text: String| outputs.add(format!("{}/{name}", paths::SCHEMA_CODE), text);
    add("mighty.graphql", text.to_owned());
    add("mod.rs", modules());
    add("enums.rs", enums(schema, facts));
    add("inputs.rs", inputs(schema, facts));
    add("scopes.rs", scopes(facts));
    add("removals.rs", removals(schema));
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
            pub(crate) mod pages;
            pub(crate) mod removals;
            pub(crate) mod roles;
            pub(crate) mod scopes;
        },
    )
}

fn enums(schema: &Schema, facts: &Facts) -> String {
    let enums = schema
        .types
        .values()
        .filter(|kind| !kind.is_built_in())
        .filter_map(ExtendedType::as_enum)
        .map(|kind| one_enum(facts, kind));
    rust::file(
        "Every enum of the schema. Each is open: a value that is new to this crate is kept.",
        &quote! {
            #![allow(deprecated)]
            use #ThisCrate::open_enum::{self, UnknownValue};
            #(#enums)*
        },
    )
}

fn one_enum(facts: &Facts, kind: &EnumType) -> TokenStream {
    let name = type_ident(&kind.name);
    let text = kind.name.as_str();
    let about = format!("`{}` of the schema.", kind.name);
    let docs = facts.documentation(&kind.name, kind.description.as_deref(), &about);
    let docs = rust::docs(&docs);
    let variants = kind.values.values().map(|value| {
        let coordinate = format!("{}.{}", kind.name, value.value);
        let about = format!("`{}`", value.value);
        let docs = facts.documentation(&coordinate, value.description.as_deref(), &about);
        let docs = rust::docs(&docs);
        let deprecated = rust::deprecated(deprecation(&value.directives).as_deref());
        let variant = variant(&value.value);
        quote!(#docs #deprecated #variant)
    });
    let (idents, texts): (Vec<_>, Vec<_>) = kind
        .values
        .keys()
        .map(|value| (variant(value), value.as_str()))
        .unzip();
    let is_outcome = outcomes::is_outcome(&kind.name);
    let must_use = is_outcome.then(
        || quote!(#[must_use = "the call can succeed and change nothing: check the outcome"]),
    );
    let predicates = is_outcome.then(|| outcomes::methods(kind));
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

fn inputs(schema: &Schema, facts: &Facts) -> String {
    let cycles = Cycles::of(schema);
    let inputs = schema
        .types
        .values()
        .filter_map(ExtendedType::as_input_object)
        .map(|input| one_input(schema, facts, &cycles, input).tokens());
    rust::file(
        "Every input of the schema. A required field is an argument of `new`; every other field\n\
         is absent until it is set.",
        &quote! {
            #![allow(deprecated)]
            #(#inputs)*
        },
    )
}

pub(super) fn one_input(
    schema: &Schema,
    facts: &Facts,
    cycles: &Cycles,
    input: &InputObjectType,
) -> Record {
    Record {
        name: type_ident(&input.name).to_string(),
        docs: facts.documentation(
            &input.name,
            input.description.as_deref(),
            &format!("`{}` of the schema.", input.name),
        ),
        // The schema's language knows no deprecated types.
        deprecated: None,
        fields: input
            .fields
            .values()
            .map(|field| input_field(schema, facts, cycles, input, field))
            .collect(),
    }
}

fn input_field(
    schema: &Schema,
    facts: &Facts,
    cycles: &Cycles,
    input: &InputObjectType,
    field: &Component<InputValueDefinition>,
) -> RecordField {
    let coordinate = format!("{}.{}", input.name, field.name);
    let needs_box = cycles.needs_box(&input.name, &field.name);
    let value = slot(&field.ty, &mut |name| {
        let kind = types::input_kind(schema, facts, &coordinate, name);
        if needs_box {
            Kind::Boxed(Box::new(kind))
        } else {
            kind
        }
    });
    let default = field
        .default_value
        .as_ref()
        .map_or_else(String::new, |default| {
            format!(" If absent, it is `{default}`.")
        });
    let fallback = format!("`{}`, a `{}`.{default}", field.name, field.ty);
    let mut docs = facts.documentation(&coordinate, field.description.as_deref(), &fallback);
    let replaces_whole = facts.replaces_whole(&coordinate);
    if replaces_whole {
        docs.push_str("\n\nReplaces the whole list: items that are left out are deleted.");
    }
    let mut field = RecordField {
        deprecated: deprecation(&field.directives),
        ..RecordField::new(&field.name, value, field.default_value.is_some(), docs)
    };
    if replaces_whole {
        field.name = format!("replace_{}", snake(&field.wire));
    }
    if facts.deletes_when_absent(&coordinate) {
        field
            .docs
            .push_str("\n\nIf absent, the stored value is cleared.");
        field.need = Need::Chosen;
    }
    // The caller's own mark on a call is stored nowhere.
    let is_stored = field.wire != "clientMutationId";
    if input.name.starts_with("Update") && is_stored && field.need == Need::Optional {
        field.null = Some(facts.null(&coordinate));
    }
    field
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

/// The note of `#[deprecated]`: the schema's reason and the day of removal. rustdoc reads it as
/// Markdown, so the reason is treated like a description.
pub(crate) fn deprecation(directives: &apollo_compiler::ast::DirectiveList) -> Option<String> {
    let deprecated = directives.get("deprecated")?;
    let reason = rustdoc::described(text_argument(deprecated, "reason").as_deref())
        .unwrap_or_else(|| "No reason given.".to_owned());
    // After a list or a code block, the next sentence needs a paragraph of its own.
    let gap = if reason.contains('\n') { "\n\n" } else { " " };
    Some(match removal_date(directives) {
        Some(date) => {
            let date = date.trim();
            let date = rustdoc::described(Some(date)).unwrap_or_default();
            format!("{reason}{gap}It may be removed from {date}.")
        }
        None => reason,
    })
}

fn removal_date(directives: &apollo_compiler::ast::DirectiveList) -> Option<String> {
    text_argument(directives.get("removalDate")?, "date")
}

fn text_argument(directive: &Node<apollo_compiler::ast::Directive>, name: &str) -> Option<String> {
    Some(
        directive
            .specified_argument_by_name(name)?
            .as_str()?
            .to_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema;

    #[test]
    fn a_reason_with_brackets_is_no_link() {
        let text = "type Query { a: Int @deprecated(reason: \"Use [x] of it.\") \
                    b: Int @deprecated(reason: \"- a\\n- [x]\") @removalDate(date: \"2026-12-15\") }\
                    directive @removalDate(date: String!) on FIELD_DEFINITION";
        let schema = Schema::parse_and_validate(text, "schema").expect("a schema");
        let note = |field: &str| {
            let field = schema.type_field("Query", field).expect("a field");
            deprecation(&field.directives).expect("a note")
        };
        assert_eq!(note("a"), "Use \\[x] of it.");
        assert_eq!(
            note("b"),
            "- a\n- \\[x]\n\nIt may be removed from 2026-12-15."
        );
    }

    #[test]
    fn clearing_is_claimed_only_if_it_is_documented() {
        let (_, schema) = schema::snapshot().expect("the snapshot");
        let facts = Facts::load(&schema).expect("the tables");
        let inputs = inputs(&schema, &facts);
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

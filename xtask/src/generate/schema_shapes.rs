//! The enums and inputs of the schema, with their names in Rust, before they are written.

use apollo_compiler::{
    ast::InputValueDefinition,
    schema::{Component, EnumType, ExtendedType, InputObjectType},
};
use proc_macro2::Ident;
use quote::format_ident;

use super::{
    cycles::Cycles,
    deprecation::deprecation,
    names::variant,
    record::{Need, Record, RecordField},
    source::Source,
    types::{self, Kind, slot},
};

/// The types that the schema alone leads to. Their names are computed here, so that the check of
/// names and the code have the same ones.
pub(crate) struct SchemaShapes<'a> {
    pub(crate) enums: Vec<EnumNames<'a>>,
    pub(crate) inputs: Vec<InputRecord<'a>>,
}

/// An enum, and its names in Rust.
pub(crate) struct EnumNames<'a> {
    pub(crate) kind: &'a EnumType,
    pub(crate) rust: Ident,
    /// The values in the order of the schema: the name there, and the variant.
    pub(crate) values: Vec<(&'a str, Ident)>,
}

/// An input.
pub(crate) struct InputRecord<'a> {
    /// The name in the schema.
    pub(crate) name: &'a str,
    pub(crate) record: Record,
}

impl<'a> SchemaShapes<'a> {
    pub(crate) fn of(source: &Source<'a>) -> Self {
        let cycles = Cycles::of(source.schema);
        let own = || {
            source
                .schema
                .types
                .values()
                .filter(|kind| !kind.is_built_in())
        };
        let enums = own().filter_map(ExtendedType::as_enum);
        let inputs = own().filter_map(ExtendedType::as_input_object);
        Self {
            enums: enums.map(|kind| EnumNames::of(source, kind)).collect(),
            inputs: inputs
                .map(|input| InputRecord {
                    name: &input.name,
                    record: one_input(source, &cycles, input),
                })
                .collect(),
        }
    }
}

impl<'a> EnumNames<'a> {
    fn of(source: &Source<'_>, kind: &'a EnumType) -> Self {
        let values = kind.values.keys();
        Self {
            kind,
            rust: source.names[kind.name.as_str()].rust.clone(),
            values: values
                .map(|value| (value.as_str(), variant(value)))
                .collect(),
        }
    }
}

fn one_input(source: &Source<'_>, cycles: &Cycles, input: &InputObjectType) -> Record {
    Record {
        name: source.names[input.name.as_str()].rust.clone(),
        docs: source.facts.documentation(
            &input.name,
            input.description.as_deref(),
            &format!("`{}` of the schema.", input.name),
        ),
        // The schema's language knows no deprecated types.
        deprecated: None,
        fields: input
            .fields
            .values()
            .map(|field| input_field(source, cycles, input, field))
            .collect(),
    }
}

fn input_field(
    source: &Source<'_>,
    cycles: &Cycles,
    input: &InputObjectType,
    field: &Component<InputValueDefinition>,
) -> RecordField {
    let facts = source.facts;
    let coordinate = format!("{}.{}", input.name, field.name);
    let needs_box = cycles.needs_box(&input.name, &field.name);
    let value = slot(&field.ty, &mut |name| {
        let kind = types::input_kind(source, &coordinate, name);
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
        field.name = format_ident!("replace_{}", field.name);
        field.replaces_whole = true;
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

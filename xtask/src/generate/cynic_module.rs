//! The base of derived selections: cynic's schema module, and the types of its leaves. The module
//! takes most of the time; the leaves need the names of our types. So they are added apart.
//!
//! cynic would have a user's build script write the module. Checked in, it spares users the script
//! and the schema file; formatted, it spares rustdoc, which takes minutes over one endless line.

use std::{collections::BTreeMap, io::Write as _};

use apollo_compiler::{Schema, schema::ExtendedType};
use cynic_codegen::use_schema::{UseSchemaParams, use_schema};
use proc_macro2::{Group, TokenStream, TokenTree};
use quote::quote;

use super::{
    bare,
    names::{ident, marker},
    rust::{self, ThisCrate},
    source::Source,
    types::{self, Kind, Leaf},
};
use crate::{outputs::Outputs, paths, task::Result};

pub(crate) fn add_outputs(outputs: &mut Outputs, text: &str, schema: &Schema) -> Result<()> {
    outputs.own(paths::DERIVE_CODE);
    let bare = bare::without_texts(text)?;
    let mut derive =
        |name: &str, text: String| outputs.add(format!("{}/{name}", paths::DERIVE_CODE), text);
    derive("mighty.graphql", bare.clone());
    derive("mod.rs", modules());
    derive("names.rs", names(schema));
    outputs.add(
        format!("{}/cynic_schema.rs", paths::SCHEMA_CODE),
        module(&bare)?,
    );
    Ok(())
}

/// Adds the types of the leaves.
pub(crate) fn add_leaves(outputs: &mut Outputs, source: &Source<'_>) {
    outputs.add(
        format!("{}/cynic_leaves.rs", paths::SCHEMA_CODE),
        leaves(source),
    );
}

fn modules() -> String {
    rust::file(
        "Code that is generated from the schema.",
        &quote!(
            pub(crate) mod names;
        ),
    )
}

/// The names that the derives compare a misspelled name with.
fn names(schema: &Schema) -> String {
    let mut types: Vec<&str> = Vec::new();
    let mut arguments: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (name, kind) in &schema.types {
        if name.starts_with("__") {
            continue;
        }
        types.push(name);
        let fields = match kind {
            ExtendedType::Object(object) => &object.fields,
            ExtendedType::Interface(interface) => &interface.fields,
            _ => continue,
        };
        for field in fields.values().filter(|field| !field.arguments.is_empty()) {
            let names = field
                .arguments
                .iter()
                .map(|argument| argument.name.as_str());
            arguments.insert(format!("{name}.{}", field.name), names.collect());
        }
    }
    types.sort_unstable();
    let arguments = arguments
        .iter()
        .map(|(field, names)| quote!((#field, &[#(#names),*])));
    rust::file(
        "The names of all types, and of the arguments of every field that has some, in order.",
        &quote! {
            pub(crate) static TYPES: &[&str] = &[#(#types),*];
            pub(crate) static ARGUMENTS: &[(&str, &[&str])] = &[#(#arguments),*];
        },
    )
}

/// cynic's own work. It reads files only, so the text goes through a temporary one: the snapshot on
/// disk may still be the one that this is about to replace.
fn module(text: &str) -> Result<String> {
    let mut file = tempfile::NamedTempFile::new()?;
    file.write_all(text.as_bytes())?;
    let schema_filename = file.path().to_string_lossy().into_owned();
    let module = use_schema(UseSchemaParams { schema_filename })
        .map_err(|errors| format!("cynic can't take the schema:\n{errors}"))?;
    let mut module: syn::File = syn::parse2(with_raw_names(module))?;
    for item in &mut module.items {
        // A page for every field and argument, 14,000 in all, does not help a reader.
        if let syn::Item::Mod(fields) = item
            && fields.ident == "__fields"
        {
            fields.attrs.push(syn::parse_quote!(#[doc(hidden)]));
        }
    }
    Ok(rust::file(
        "The schema as types: a marker for each type, field and argument. Derived selections are\n\
         checked against them; nothing here has a value.",
        &quote! {
            #![allow(missing_docs, non_camel_case_types, non_snake_case, clippy::all)]
            #module
        },
    ))
}

/// The tokens with names in their raw form that Rust has reserved since cynic was written.
fn with_raw_names(tokens: TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Ident(name) if name == "gen" => TokenTree::Ident(ident("gen")),
            TokenTree::Group(group) => {
                let inner = with_raw_names(group.stream());
                TokenTree::Group(Group::new(group.delimiter(), inner))
            }
            other => other,
        })
        .collect()
}

/// The Rust types of our crates for the enums, inputs and scalars.
fn leaves(source: &Source<'_>) -> String {
    let leaves = source.schema.types.iter().filter_map(|(name, kind)| {
        let (marker, own) = (marker(name), &source.names[name.as_str()].rust);
        let name_in_graphql = name.as_str();
        match kind {
            _ if kind.is_built_in() => None,
            ExtendedType::Enum(_) => {
                Some(quote!(own_leaf!(Enum, enums::#own, #marker, #name_in_graphql);))
            }
            ExtendedType::InputObject(_) => {
                Some(quote!(own_leaf!(InputObject, inputs::#own, #marker, #name_in_graphql);))
            }
            ExtendedType::Scalar(_) => match types::input_kind(source, "", name) {
                // It has no type of its own: a selection derives one.
                Kind::Leaf(Leaf::Json) => None,
                stands => Some(scalar(&stands, &marker, name)),
            },
            _ => None,
        }
    });
    rust::file(
        "Types for the enums, inputs and scalars of the schema in derived selections.",
        &quote! {
            use #ThisCrate::{enums, inputs, selection::{own_leaf, scalar_leaf}};
            #(#leaves)*
        },
    )
}

fn scalar(stands: &Kind, marker: &proc_macro2::Ident, name: &str) -> TokenStream {
    let stands = stands.tokens();
    quote!(scalar_leaf!(#stands, #marker, #name);)
}

//! The kinds of records whose ids have a type of their own.

use std::collections::{BTreeMap, BTreeSet};

use apollo_compiler::schema::ExtendedType;
use proc_macro2::Ident;
use quote::{format_ident, quote};

use super::{
    rust::{self, ThisCrate},
    source::Source,
};
use crate::{facts::ids::is_a, outputs::Outputs, paths};

pub(crate) fn add_outputs(outputs: &mut Outputs, source: &Source<'_>) {
    outputs.add(format!("{}/kinds.rs", paths::SCHEMA_CODE), kinds(source));
}

fn kinds(source: &Source<'_>) -> String {
    let Source {
        schema,
        facts,
        names,
    } = source;
    let kinds = facts.ids.kinds().map(|kind| {
        let name = &names[kind].rust;
        let about = match person(kind) {
            true => format!("A member: a `{kind}` of the schema."),
            false => format!("A `{kind}` of the schema."),
        };
        let docs = rust::docs(&about);
        let classes = facts.ids.family(kind);
        quote! {
            #docs
            pub enum #name {}

            impl #ThisCrate::ids::Kind for #name {
                const NAME: &'static str = #kind;
                const CLASSES: &'static [&'static str] = &[#(#classes),*];
            }
        }
    });
    let within = facts.ids.standing().map(|(narrow, wide)| {
        let (narrow, wide) = (&names[narrow].rust, &names[wide].rust);
        quote!(#narrow: #wide,)
    });
    let short = short_names(source).into_iter().map(|(name, kind)| {
        let docs = rust::docs(&format!("The id of a [`{kind}`](crate::kinds::{kind})."));
        let about_ref = rust::docs(&format!(
            "The id of a [`{kind}`](crate::kinds::{kind}), or its slug."
        ));
        let of_ref = format_ident!("{name}Ref");
        let name = format_ident!("{name}Id");
        quote! {
            #docs
            pub type #name = #ThisCrate::ids::IdOf<#ThisCrate::kinds::#kind>;
            #about_ref
            pub type #of_ref = #ThisCrate::ids::RefOf<#ThisCrate::kinds::#kind>;
        }
    });
    let classes: BTreeSet<&str> = schema
        .types
        .iter()
        .filter(|(name, kind)| {
            matches!(kind, ExtendedType::Object(_)) && is_a(schema, "Node", name)
        })
        .map(|(name, _)| name.as_str())
        .collect();
    rust::file(
        "The kinds of records: the types of the schema whose ids some argument takes. They have no\n\
         values; they are parameters of the types in [`ids`](crate::ids).",
        &quote! {
            #(#kinds)*

            #ThisCrate::ids::within! { #(#within)* }

            /// The types that have a GlobalID. Each is the class of its own GlobalIDs, as far as is
            /// known.
            pub(crate) static CLASSES: &[&str] = &[#(#classes),*];

            pub(crate) mod short {
                #(#short)*
            }
        },
    )
}

/// Whether the type is the one that the API calls a member everywhere else.
fn person(kind: &str) -> bool {
    kind == "User"
}

/// The kinds by the names that their short types begin with. Names that two kinds would have are
/// left out.
fn short_names<'a>(source: &'a Source<'_>) -> BTreeMap<String, &'a Ident> {
    let mut names: BTreeMap<String, Vec<&Ident>> = BTreeMap::new();
    for kind in source.facts.ids.kinds() {
        let rust = &source.names[kind].rust;
        let name = match person(kind) {
            true => "Member".to_owned(),
            false => rust.to_string(),
        };
        names.entry(name).or_default().push(rust);
    }
    names
        .into_iter()
        .filter_map(|(name, kinds)| match &*kinds {
            [one] => Some((name, *one)),
            _ => None,
        })
        .collect()
}

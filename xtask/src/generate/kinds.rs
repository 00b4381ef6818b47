//! The kinds of records whose ids have a type of their own.

use std::collections::{BTreeMap, BTreeSet};

use apollo_compiler::{Schema, schema::ExtendedType};
use proc_macro2::Ident;
use quote::{format_ident, quote};

use super::{
    names::type_ident,
    rust::{self, ThisCrate},
};
use crate::{
    facts::{Facts, ids::is_a},
    outputs::Outputs,
    paths,
};

pub(crate) fn add_outputs(outputs: &mut Outputs, schema: &Schema, facts: &Facts) {
    outputs.add(
        format!("{}/kinds.rs", paths::SCHEMA_CODE),
        kinds(schema, facts),
    );
}

fn kinds(schema: &Schema, facts: &Facts) -> String {
    let kinds = facts.ids.kinds().map(|kind| {
        let name = type_ident(kind);
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
        let (narrow, wide) = (type_ident(narrow), type_ident(wide));
        quote!(#narrow: #wide,)
    });
    let short = short_names(facts).into_iter().map(|(name, kind)| {
        let kind = type_ident(kind);
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
fn short_names(facts: &Facts) -> BTreeMap<String, &str> {
    let mut names: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for kind in facts.ids.kinds() {
        let name = match person(kind) {
            true => "Member".to_owned(),
            false => Ident::to_string(&type_ident(kind)),
        };
        names.entry(name).or_default().push(kind);
    }
    names
        .into_iter()
        .filter_map(|(name, kinds)| match &*kinds {
            [one] => Some((name, *one)),
            _ => None,
        })
        .collect()
}

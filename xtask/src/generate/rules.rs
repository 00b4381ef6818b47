//! The tables of roles, page sizes and ids in mighty-schema.

use apollo_compiler::Schema;
use proc_macro2::Literal;
use quote::{format_ident, quote};

use super::rust::{self, ThisCrate};
use crate::{
    facts::{
        Facts,
        ids::Spelling,
        rules::{PageSizes, Refusal, Role},
    },
    outputs::Outputs,
    paths,
};

pub(crate) fn add_outputs(outputs: &mut Outputs, schema: &Schema, facts: &Facts) {
    let mut add =
        |name: &str, text: String| outputs.add(format!("{}/{name}", paths::SCHEMA_CODE), text);
    add("ids.rs", ids(schema, facts));
    add("pages.rs", pages(schema, facts));
    add("roles.rs", roles(facts));
}

fn roles(facts: &Facts) -> String {
    let roles = facts.rules.roles(&facts.scopes);
    let rows = roles.iter().map(|(coordinate, (row, is_inferred))| {
        let who = row.who.iter().map(|role| {
            let name = format_ident!("{}", role_name(*role));
            quote!(Role::#name)
        });
        let others = format_ident!("{}", refusal_name(row.others));
        quote! {
            RequiredRole {
                coordinate: #coordinate,
                any_of: &[#(#who),*],
                others_get: Refusal::#others,
                is_inferred: #is_inferred,
            }
        }
    });
    rust::file(
        "The roles that coordinates ask for, in order of the coordinates.",
        &quote! {
            use #ThisCrate::roles::{Refusal, RequiredRole, Role};
            pub(crate) static ROLES: &[RequiredRole] = &[#(#rows),*];
        },
    )
}

fn role_name(role: Role) -> &'static str {
    match role {
        Role::Own => "Own",
        Role::SpaceHost => "SpaceHost",
        Role::SpaceModerator => "SpaceModerator",
        Role::Host => "Host",
        Role::Moderator => "Moderator",
    }
}

fn refusal_name(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Empty => "Empty",
        Refusal::Null => "Null",
        Refusal::NotFound => "NotFound",
        Refusal::Error => "Error",
        Refusal::Obfuscated => "Obfuscated",
        Refusal::Unstated => "Unstated",
    }
}

fn pages(schema: &Schema, facts: &Facts) -> String {
    let number = Literal::u32_unsuffixed;
    let sizes = |PageSizes { default, max }: PageSizes| {
        let (default, max) = (number(default), number(max));
        quote!(PageLimits { default: #default, max: #max })
    };
    let pages = facts.rules.pages(schema);
    let pages = pages.iter().map(|(coordinate, row)| {
        let sizes = sizes(*row);
        quote!((#coordinate, #sizes))
    });
    let capped = facts.rules.capped().iter();
    let capped = capped.map(|(coordinate, cap)| {
        let cap = number(*cap);
        quote!((#coordinate, #cap))
    });
    let max_cost = Literal::u64_unsuffixed(facts.rules.max_cost());
    let network = sizes(facts.rules.general_sizes(true));
    let elsewhere = sizes(facts.rules.general_sizes(false));
    rust::file(
        "The page sizes of lists, in order of the coordinates, and the highest cost of an operation.",
        &quote! {
            use #ThisCrate::pages::PageLimits;
            pub(crate) static PAGES: &[(&str, PageLimits)] = &[#(#pages),*];
            pub(crate) static CAPPED: &[(&str, u32)] = &[#(#capped),*];
            pub(crate) const MAX_COST: u64 = #max_cost;
            pub(crate) const OF_NETWORK: PageLimits = #network;
            pub(crate) const ELSEWHERE: PageLimits = #elsewhere;
        },
    )
}

fn ids(schema: &Schema, facts: &Facts) -> String {
    let ids = facts.ids.complete(schema);
    let rows = ids.iter().map(|(coordinate, row)| {
        let spelling = format_ident!("{}", spelling_name(row.spelling));
        let types = &row.types;
        quote! {
            IdUse {
                coordinate: #coordinate,
                spelling: IdSpelling::#spelling,
                types: &[#(#types),*],
            }
        }
    });
    rust::file(
        "The ids that the API takes and gives, in order of the coordinates.",
        &quote! {
            use #ThisCrate::ids::{IdSpelling, IdUse};
            pub(crate) static IDS: &[IdUse] = &[#(#rows),*];
        },
    )
}

fn spelling_name(spelling: Spelling) -> &'static str {
    match spelling {
        Spelling::Global => "GlobalId",
        Spelling::Resource => "ResourceId",
        Spelling::Either => "Either",
        Spelling::Slug => "EitherOrSlug",
        Spelling::Text => "Text",
        Spelling::Unknown => "Unknown",
    }
}

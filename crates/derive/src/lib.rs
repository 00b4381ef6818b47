#![doc = include_str!("../README.md")]
//!
//! Each derive is cynic's own, told where the schema is. What they write says `cynic::…` and
//! `schema::…`, as cynic has it, so both names must be in scope where a derive is used, and any
//! crate may supply them: `use mighty_networks::{cynic, schema};`. That is why no path is rewritten
//! and no option asks for one: the derives are themselves reached through `cynic`, so the name that
//! their output needs is there already, whether or not a crate of that name is among the
//! dependencies.
//!
//! | module | what it does |
//! |---|---|
//! | `input` | what is added to a struct before cynic sees it |
//! | `names` | the near misses that cynic leaves unnamed |
//! | `generated` | the schema, and the names in it |

// What writes it also formats it, with a formatter of a fixed version.
#[rustfmt::skip]
mod generated;
mod input;
mod names;

use proc_macro::TokenStream;
use quote::ToTokens;
use syn::DeriveInput;

/// A selection of fields of an object or interface, as a struct.
///
/// The type is named by `#[cynic(graphql_type = "…")]`, or by the struct itself. A field is of the
/// Rust type that stands for the schema's, and of no other:
///
/// ```compile_fail,E0277
/// use mighty_schema::selection::{cynic, schema};
///
/// #[derive(cynic::QueryFragment)]
/// struct Space {
///     created_at: Option<String>, // an `ISO8601DateTime`: `Option<jiff::Timestamp>`
/// }
/// ```
#[proc_macro_derive(QueryFragment, attributes(cynic, arguments, directives))]
pub fn query_fragment(item: TokenStream) -> TokenStream {
    expand(item, |item| {
        names::check_type(item)?;
        names::check_arguments(item)?;
        input::tell_schema(item);
        cynic_codegen::fragment_derive::fragment_derive(item)
    })
}

/// The variables of an operation, as a struct.
///
/// A field of type `Maybe<T>` is left out of the request where it is absent.
#[proc_macro_derive(QueryVariables, attributes(cynic))]
pub fn query_variables(item: TokenStream) -> TokenStream {
    expand(item, |item| {
        input::leave_out_absent(item);
        cynic_codegen::query_variables_derive::query_variables_derive(item)
    })
}

/// A selection on a union or an interface, as an enum: a variant for each type, and a fallback.
#[proc_macro_derive(InlineFragments, attributes(cynic))]
pub fn inline_fragments(item: TokenStream) -> TokenStream {
    expand(item, |item| {
        names::check_type(item)?;
        input::tell_schema(item);
        let written = cynic_codegen::inline_fragments_derive::inline_fragments_derive(item);
        Ok(written.unwrap_or_else(|errors| errors.to_compile_errors()))
    })
}

/// An enum of the schema, as an enum of your own. The ready-made ones are in `enums`.
#[proc_macro_derive(Enum, attributes(cynic))]
pub fn enumeration(item: TokenStream) -> TokenStream {
    expand(item, |item| {
        names::check_type(item)?;
        input::tell_schema(item);
        cynic_codegen::enum_derive::enum_derive(item)
    })
}

/// An input of the schema, as a struct of your own. The ready-made ones are in `inputs`.
///
/// A field of type `Maybe<T>` is left out of the request where it is absent.
#[proc_macro_derive(InputObject, attributes(cynic))]
pub fn input_object(item: TokenStream) -> TokenStream {
    expand(item, |item| {
        names::check_type(item)?;
        input::tell_schema(item);
        input::leave_out_absent(item);
        cynic_codegen::input_object_derive::input_object_derive(item)
    })
}

/// A scalar of the schema, as a newtype of your own.
#[proc_macro_derive(Scalar, attributes(cynic))]
pub fn scalar(item: TokenStream) -> TokenStream {
    expand(item, |item| {
        names::check_type(item)?;
        cynic_codegen::scalar_derive::scalar_derive(item)
    })
}

fn expand<T: ToTokens>(
    item: TokenStream,
    derive: impl FnOnce(&mut DeriveInput) -> syn::Result<T>,
) -> TokenStream {
    let mut item = syn::parse_macro_input!(item as DeriveInput);
    match derive(&mut item) {
        Ok(written) => written.into_token_stream().into(),
        Err(error) => error.into_compile_error().into(),
    }
}

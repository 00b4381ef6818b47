#![doc = include_str!("../README.md")]
//!
//! Each derive adds the schema's path to the struct or enum and calls cynic's derive. The generated
//! code refers to `cynic::…` and `schema::…`, so both names must be in scope:
//! `use mighty_networks::{cynic, schema};`. Your crate doesn't need to depend on cynic itself.
//!
//! | module | contents |
//! |---|---|
//! | `input` | changes to a struct before cynic reads it |
//! | `names` | errors for misspelt types and arguments; cynic makes no suggestion for these |
//! | `generated` | the schema and its names |

// The generator formats this code itself, with a fixed version of the formatter.
#[rustfmt::skip]
mod generated;
mod input;
mod names;

use proc_macro::TokenStream;
use quote::ToTokens;
use syn::DeriveInput;

/// Makes a struct a selection of fields of an object or interface.
///
/// `#[cynic(graphql_type = "…")]` names the GraphQL type; without it, the struct's own name is
/// used. Each field must have the Rust type that belongs to its GraphQL type. This does not
/// compile:
///
/// ```compile_fail,E0277
/// use mighty_schema::selection::{cynic, schema};
///
/// #[derive(cynic::QueryFragment)]
/// struct Space {
///     // The field is an `ISO8601DateTime`, so its type must be `Option<jiff::Timestamp>`.
///     created_at: Option<String>,
/// }
/// ```
#[proc_macro_derive(QueryFragment, attributes(cynic, arguments, directives))]
pub fn query_fragment(item: TokenStream) -> TokenStream {
    expand(item, |item| {
        names::check_type(item)?;
        names::check_arguments(item)?;
        input::add_schema_path(item);
        cynic_codegen::fragment_derive::fragment_derive(item)
    })
}

/// Makes a struct the variables of an operation.
///
/// A field of type `Maybe<T>` is omitted from the request if it is `Maybe::Absent`.
#[proc_macro_derive(QueryVariables, attributes(cynic))]
pub fn query_variables(item: TokenStream) -> TokenStream {
    expand(item, |item| {
        input::skip_absent(item);
        cynic_codegen::query_variables_derive::query_variables_derive(item)
    })
}

/// Makes an enum a selection on a union or an interface, with a variant for each type and a
/// fallback for all others.
#[proc_macro_derive(InlineFragments, attributes(cynic))]
pub fn inline_fragments(item: TokenStream) -> TokenStream {
    expand(item, |item| {
        names::check_type(item)?;
        input::add_schema_path(item);
        let output = cynic_codegen::inline_fragments_derive::inline_fragments_derive(item);
        Ok(output.unwrap_or_else(|errors| errors.to_compile_errors()))
    })
}

/// Makes your enum stand for an enum of the schema. The module `enums` of `mighty-schema` has a
/// ready-made type for each.
#[proc_macro_derive(Enum, attributes(cynic))]
pub fn enumeration(item: TokenStream) -> TokenStream {
    expand(item, |item| {
        names::check_type(item)?;
        input::add_schema_path(item);
        cynic_codegen::enum_derive::enum_derive(item)
    })
}

/// Makes your struct stand for an input of the schema. The module `inputs` of `mighty-schema` has a
/// ready-made type for each.
///
/// A field of type `Maybe<T>` is omitted from the request if it is `Maybe::Absent`.
#[proc_macro_derive(InputObject, attributes(cynic))]
pub fn input_object(item: TokenStream) -> TokenStream {
    expand(item, |item| {
        names::check_type(item)?;
        input::add_schema_path(item);
        input::skip_absent(item);
        cynic_codegen::input_object_derive::input_object_derive(item)
    })
}

/// Makes your newtype stand for a scalar of the schema.
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
        Ok(output) => output.into_token_stream().into(),
        Err(error) => error.into_compile_error().into(),
    }
}

//! What is added to a struct before cynic sees it.

use syn::{
    Data, DeriveInput, Field, GenericArgument, Path, PathArguments, Type, parse_quote,
    parse_quote_spanned, spanned::Spanned as _,
};

/// The schema as this package carries it. cynic takes a path only, and reads the file anew for each
/// derive, so it must lie where this crate was compiled: cargo keeps a package's sources there.
const SCHEMA_PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/generated/mighty.graphql");

// Makes the compiler watch the file: whatever derives from it is built anew when it changes.
const _: &str = include_str!("generated/mighty.graphql");

/// Says where the schema is.
pub(crate) fn tell_schema(item: &mut DeriveInput) {
    item.attrs
        .push(parse_quote!(#[cynic(schema_path = #SCHEMA_PATH)]));
}

/// Shows cynic each `Maybe<T>` as the `Option<T>` that it is in GraphQL's eyes, to be skipped while
/// it is absent. The struct keeps its own type: only what cynic writes about it changes.
pub(crate) fn leave_out_absent(item: &mut DeriveInput) {
    let Data::Struct(data) = &mut item.data else {
        return;
    };
    for field in &mut data.fields {
        if let Some((maybe, value)) = three_state(&field.ty) {
            if !says(field, "skip_serializing_if") {
                let is_absent = path_text(&maybe) + "::is_absent";
                field
                    .attrs
                    .push(parse_quote!(#[cynic(skip_serializing_if = #is_absent)]));
            }
            field.ty = parse_quote_spanned!(field.ty.span()=> Option<#value>);
        }
    }
}

/// The path of a `Maybe<T>`, and its `T`.
fn three_state(ty: &Type) -> Option<(Path, Type)> {
    let Type::Path(ty) = ty else { return None };
    let last = ty.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(value) if last.ident == "Maybe" => {
            Some((ty.path.clone(), value.clone()))
        }
        _ => None,
    }
}

/// A path without its type arguments.
fn path_text(path: &Path) -> String {
    let leading = path.leading_colon.map_or("", |_| "::");
    let segments: Vec<String> = path
        .segments
        .iter()
        .map(|segment| segment.ident.to_string())
        .collect();
    leading.to_owned() + &segments.join("::")
}

/// Whether one of the field's `#[cynic(…)]` mentions `option`.
fn says(field: &Field, option: &str) -> bool {
    field
        .attrs
        .iter()
        .flat_map(crate::names::options)
        .any(|meta| meta.path().is_ident(option))
}

#[cfg(test)]
mod tests {
    use quote::ToTokens as _;

    use super::*;

    fn rewritten(mut item: DeriveInput) -> String {
        leave_out_absent(&mut item);
        item.into_token_stream().to_string()
    }

    #[test]
    fn a_three_state_field_is_skipped_while_absent() {
        let given = parse_quote!(
            struct Variables {
                first: mighty_networks::Maybe<i32>,
            }
        );
        let want: DeriveInput = parse_quote!(
            struct Variables {
                #[cynic(skip_serializing_if = "mighty_networks::Maybe::is_absent")]
                first: Option<i32>,
            }
        );
        assert_eq!(rewritten(given), want.into_token_stream().to_string());
    }

    #[test]
    fn every_other_field_and_a_skip_of_ones_own_stay_as_they_are() {
        let given: DeriveInput = parse_quote!(
            struct Variables {
                after: Option<String>,
                ids: Vec<Maybe<GlobalId>>,
            }
        );
        let same = given.clone().into_token_stream().to_string();
        assert_eq!(rewritten(given), same);

        let own: DeriveInput = parse_quote!(
            struct Variables {
                #[cynic(skip_serializing_if = "Maybe::is_null")]
                first: Maybe<i32>,
            }
        );
        assert_eq!(rewritten(own).matches("skip_serializing_if").count(), 1);
    }
}

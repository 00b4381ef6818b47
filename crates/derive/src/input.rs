//! Changes to a struct before cynic reads it.

use syn::{
    Data, DeriveInput, Field, GenericArgument, Path, PathArguments, Type, parse_quote,
    parse_quote_spanned, spanned::Spanned as _,
};

/// The path of this package's copy of the schema. cynic takes only a path and reads the file for
/// each derive, so the path is the one at which this crate was compiled. Cargo keeps the sources
/// there.
const SCHEMA_PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/generated/mighty.graphql");

// Makes cargo rebuild this crate, and all crates that use it, when the schema changes.
const _: &str = include_str!("generated/mighty.graphql");

/// Adds the attribute that gives cynic the path of the schema.
pub(crate) fn add_schema_path(item: &mut DeriveInput) {
    item.attrs
        .push(parse_quote!(#[cynic(schema_path = #SCHEMA_PATH)]));
}

/// Changes each `Maybe<T>` to an `Option<T>` that is skipped while it is absent, because cynic
/// doesn't know `Maybe`. The user's struct is not changed, only the item that cynic reads.
pub(crate) fn skip_absent(item: &mut DeriveInput) {
    let Data::Struct(data) = &mut item.data else {
        return;
    };
    for field in &mut data.fields {
        if let Some((maybe, value)) = maybe_of(&field.ty) {
            if !has_option(field, "skip_serializing_if") {
                let is_absent = path_text(&maybe) + "::is_absent";
                field
                    .attrs
                    .push(parse_quote!(#[cynic(skip_serializing_if = #is_absent)]));
            }
            field.ty = parse_quote_spanned!(field.ty.span()=> Option<#value>);
        }
    }
}

/// The path and the `T` of a `Maybe<T>`.
fn maybe_of(ty: &Type) -> Option<(Path, Type)> {
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

/// The text of a path without its type arguments.
fn path_text(path: &Path) -> String {
    let leading = path.leading_colon.map_or("", |_| "::");
    let segments: Vec<String> = path
        .segments
        .iter()
        .map(|segment| segment.ident.to_string())
        .collect();
    leading.to_owned() + &segments.join("::")
}

/// Whether the field has `option` in a `#[cynic(…)]`.
fn has_option(field: &Field, option: &str) -> bool {
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
        skip_absent(&mut item);
        item.into_token_stream().to_string()
    }

    #[test]
    fn a_maybe_field_is_skipped_while_absent() {
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
    fn other_fields_and_the_users_own_skip_are_not_changed() {
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

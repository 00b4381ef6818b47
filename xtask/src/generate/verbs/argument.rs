//! The arguments of verbs.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::{
    record::{Need, RecordField},
    types::{Kind, Leaf},
};

/// The Rust type of an argument. What the caller passes goes on to the constructor or setter as it
/// is.
pub(super) fn rust_type(field: &RecordField) -> TokenStream {
    let kind = field.kind.tokens();
    if field.need == Need::Chosen {
        return quote!(impl Into<mighty_core::Maybe<#kind>>);
    }
    match &field.kind {
        Kind::Leaf(
            Leaf::Text
            | Leaf::Id
            | Leaf::GlobalId
            | Leaf::ResourceId
            | Leaf::IdOf(_)
            | Leaf::GlobalIdOf(_)
            | Leaf::ResourceIdOf(_)
            | Leaf::RefOf(_)
            | Leaf::Secret
            | Leaf::BigInt,
        ) => quote!(impl Into<#kind>),
        Kind::List(item) if !item.nullable => {
            let item = item.kind.tokens();
            quote!(impl IntoIterator<Item = impl Into<#item>>)
        }
        _ => kind,
    }
}

/// An expression of that type, for a test, and the value as it is sent. `number` makes it differ
/// from other arguments. `input` gives the expression and the value of an input.
pub(super) fn example(
    kind: &Kind,
    number: usize,
    input: &dyn Fn(&str) -> Option<(TokenStream, TokenStream)>,
) -> Option<(TokenStream, TokenStream)> {
    let text = format!("text-{number}");
    let both = |tokens: TokenStream| Some((tokens.clone(), tokens));
    match kind {
        Kind::Leaf(leaf) => match leaf {
            Leaf::Text => both(quote!(#text)),
            Leaf::Id => both(quote!(mighty_core::Id::from(#text))),
            Leaf::GlobalId => {
                let number = u64::try_from(number).ok()?;
                both(quote!(mighty_core::GlobalId::new("Thing", #number)))
            }
            Leaf::ResourceId => {
                let number = u64::try_from(number).ok()?;
                both(quote!(mighty_core::ResourceId::from(#number)))
            }
            Leaf::IdOf(_) | Leaf::RefOf(_) => {
                let of = kind.tokens();
                let text = number.to_string();
                let made = match leaf {
                    Leaf::IdOf(_) => quote!(#text.parse::<#of>().expect("an id")),
                    _ => quote!(<#of>::from(#text)),
                };
                Some((made, quote!(#text)))
            }
            Leaf::GlobalIdOf(_) | Leaf::ResourceIdOf(_) => {
                let of = kind.tokens();
                let number = u64::try_from(number).ok()?;
                match leaf {
                    Leaf::GlobalIdOf(_) => both(quote!(<#of>::from_number(#number))),
                    _ => both(quote!(<#of>::from(#number))),
                }
            }
            Leaf::Secret => Some((quote!(mighty_core::SecretText::from(#text)), quote!(#text))),
            Leaf::Int => {
                let number = i32::try_from(number).ok()?;
                both(quote!(#number))
            }
            Leaf::Long => {
                let number = i64::try_from(number).ok()?;
                both(quote!(#number))
            }
            Leaf::BigInt => {
                let number = i64::try_from(number).ok()?;
                both(quote!(mighty_schema::scalars::BigInt::from(#number)))
            }
            Leaf::Float => both(quote!(0.5_f64)),
            Leaf::Boolean => both(quote!(true)),
            Leaf::DateTime => both(quote!(jiff::Timestamp::UNIX_EPOCH)),
            Leaf::Date => both(quote!(jiff::civil::date(2026, 11, 2))),
            Leaf::Object => both(quote!(serde_json::Map::<String, serde_json::Value>::new())),
            Leaf::Json => both(quote!(serde_json::Value::Null)),
            Leaf::Enum(_) => {
                let of = kind.tokens();
                Some((quote!(#of::from(#text)), quote!(#text)))
            }
            Leaf::PageInfo => None,
        },
        Kind::List(item) => {
            let (item, value) = example(&item.kind, number, input)?;
            Some((quote!(Vec::from([#item])), quote!([#value])))
        }
        Kind::Input(name) => input(&name.schema),
        Kind::Boxed(kind) => {
            let (kind, value) = example(kind, number, input)?;
            Some((quote!(Box::new(#kind)), value))
        }
        Kind::Shape(_) | Kind::Page(_) => None,
    }
}

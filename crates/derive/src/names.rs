//! The near misses that cynic leaves unnamed: of a type, and of a field's argument.

use proc_macro2::{Ident, Spacing, Span, TokenTree};
use syn::{
    Attribute, Data, DeriveInput, Expr, ExprLit, Field, Lit, Meta, Token, punctuated::Punctuated,
};

use crate::generated::names::{ARGUMENTS, TYPES};

/// How like two names must be for one to be taken for a slip of the other, from 0 to 1.
const ALIKE: f64 = 0.7;

/// Refuses a struct or enum that stands for a type which the schema does not have.
pub(crate) fn check_type(item: &DeriveInput) -> syn::Result<()> {
    let (name, span) = type_of(item);
    if TYPES.binary_search(&name.as_str()).is_ok() {
        return Ok(());
    }
    let hint = near_miss(&name, TYPES).map_or_else(
        || "Name it with `#[cynic(graphql_type = \"…\")]`.".to_owned(),
        |near| format!("Did you mean `{near}`?"),
    );
    Err(syn::Error::new(
        span,
        format!("no type `{name}` in the GraphQL schema. {hint}"),
    ))
}

/// Refuses an argument that the field does not take. A field that the schema does not have is left
/// for cynic to refuse.
pub(crate) fn check_arguments(item: &DeriveInput) -> syn::Result<()> {
    let Data::Struct(data) = &item.data else {
        return Ok(());
    };
    let (name, _) = type_of(item);
    let mut errors = data.fields.iter().flat_map(|field| {
        let coordinate = format!("{name}.{}", field_of(field));
        let row = ARGUMENTS.binary_search_by_key(&coordinate.as_str(), |row| row.0);
        let known = row.map(|row| ARGUMENTS[row].1).unwrap_or_default();
        given(field)
            .into_iter()
            .filter(move |given| !known.is_empty() && !known.iter().any(|known| given == known))
            .map(move |given| no_argument(&given, &coordinate, known))
    });
    let Some(mut error) = errors.next() else {
        return Ok(());
    };
    error.extend(errors);
    Err(error)
}

fn no_argument(given: &Ident, coordinate: &str, known: &[&'static str]) -> syn::Error {
    let hint = near_miss(&given.to_string(), known).map_or_else(
        || format!("It takes `{}`.", known.join("`, `")),
        |near| format!("Did you mean `{near}`?"),
    );
    syn::Error::new(
        given.span(),
        format!("no argument `{given}` on `{coordinate}`. {hint}"),
    )
}

/// What stands in a `#[cynic(…)]`; nothing in any other attribute. What can't be parsed is left for
/// cynic to complain about.
pub(crate) fn options(attribute: &Attribute) -> Vec<Meta> {
    if !attribute.path().is_ident("cynic") {
        return Vec::new();
    }
    attribute
        .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
        .map(|options| options.into_iter().collect())
        .unwrap_or_default()
}

/// The type of the schema that a struct or enum stands for.
fn type_of(item: &DeriveInput) -> (String, Span) {
    text_option(&item.attrs, "graphql_type")
        .unwrap_or_else(|| (item.ident.to_string(), item.ident.span()))
}

/// The field of the schema that a field of a struct stands for.
fn field_of(field: &Field) -> String {
    if let Some((renamed, _)) = text_option(&field.attrs, "rename") {
        return renamed;
    }
    let snake = field
        .ident
        .as_ref()
        .map(Ident::to_string)
        .unwrap_or_default();
    let mut words = snake.trim_start_matches("r#").split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |mut camel, word| {
        let mut letters = word.chars();
        camel.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        camel.extend(letters);
        camel
    })
}

/// The names in `#[arguments(name: value, name = value)]`.
fn given(field: &Field) -> Vec<Ident> {
    let mut names = Vec::new();
    for attribute in field
        .attrs
        .iter()
        .filter(|one| one.path().is_ident("arguments"))
    {
        let Meta::List(list) = &attribute.meta else {
            continue;
        };
        let mut before = None;
        let mut tokens = list.tokens.clone().into_iter().peekable();
        while let Some(token) = tokens.next() {
            let begins = before.is_none_or(|token| is_punct(&token, ","));
            match &token {
                TokenTree::Ident(name) if begins && tokens.peek().is_some_and(ends_name) => {
                    names.push(name.clone());
                }
                _ => {}
            }
            before = Some(token);
        }
    }
    names
}

/// Whether it parts an argument's name from its value. A comma within an expression may be followed
/// by a name, too, but hardly by that.
fn ends_name(token: &TokenTree) -> bool {
    is_punct(token, ":=")
}

fn is_punct(token: &TokenTree, any_of: &str) -> bool {
    matches!(token, TokenTree::Punct(punct)
        if any_of.contains(punct.as_char()) && punct.spacing() == Spacing::Alone)
}

/// The text in `#[cynic(name = "…")]`.
fn text_option(attributes: &[Attribute], name: &str) -> Option<(String, Span)> {
    let options = attributes.iter().flat_map(options);
    options.into_iter().find_map(|option| match option {
        Meta::NameValue(option) if option.path.is_ident(name) => match option.value {
            Expr::Lit(ExprLit {
                lit: Lit::Str(text),
                ..
            }) => Some((text.value(), text.span())),
            _ => None,
        },
        _ => None,
    })
}

fn near_miss(name: &str, known: &[&'static str]) -> Option<&'static str> {
    known
        .iter()
        .map(|known| (strsim::jaro_winkler(known, name), *known))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    fn refusal(checked: syn::Result<()>) -> Vec<String> {
        let error = checked.expect_err("a slip");
        error.into_iter().map(|error| error.to_string()).collect()
    }

    #[test]
    fn a_type_is_known_by_the_structs_name_or_by_the_option() {
        assert!(
            check_type(&parse_quote!(
                struct Network;
            ))
            .is_ok()
        );
        let named = parse_quote!(
            #[cynic(graphql_type = "Network")]
            struct Mine;
        );
        assert!(check_type(&named).is_ok());
    }

    #[test]
    fn a_slip_is_told_with_what_was_probably_meant() {
        let slip = parse_quote!(
            #[cynic(graphql_type = "Netwrok")]
            struct Mine;
        );
        let said = refusal(check_type(&slip));
        assert!(said[0].ends_with("Did you mean `Network`?"), "{said:?}");
        let said = refusal(check_type(&parse_quote!(
            struct Zzz;
        )));
        assert!(said[0].contains("graphql_type"), "{said:?}");
    }

    #[test]
    fn arguments_are_checked_by_the_name_that_the_field_has_in_the_schema() {
        let fits = parse_quote!(
            struct Network {
                #[arguments(first: 5, filter: { a: 1, b: [x, y] }, spaceId = pick::<One, Two>(one, two))]
                live_spaces: i32,
                #[arguments(anything: 1)]
                no_such_field: i32,
                #[cynic(rename = "spaces")]
                #[arguments(after: $after)]
                rooms: i32,
            }
        );
        assert!(check_arguments(&fits).is_ok());

        let slips = parse_quote!(
            struct Network {
                #[arguments(frist: 5, post_types: $types)]
                posts: i32,
                #[cynic(rename = "imageBrandColors")]
                #[arguments(zzz: 1)]
                colors: i32,
            }
        );
        let said = refusal(check_arguments(&slips));
        let want = [
            "no argument `frist` on `Network.posts`. Did you mean `first`?",
            "no argument `post_types` on `Network.posts`. Did you mean `postTypes`?",
            "no argument `zzz` on `Network.imageBrandColors`. It takes `assetId`.",
        ];
        assert_eq!(said, want);
    }
}

//! Errors with suggestions for misspelt types and arguments. cynic makes suggestions only for
//! fields and enum values.

use proc_macro2::{Ident, Spacing, Span, TokenTree};
use syn::{
    Attribute, Data, DeriveInput, Expr, ExprLit, Field, Lit, Meta, Token, punctuated::Punctuated,
};

use crate::generated::names::{ARGUMENTS, TYPES};

/// The least similarity, from 0 to 1, at which a name is suggested.
const MIN_SIMILARITY: f64 = 0.7;

/// Returns an error if the schema has no type with the item's name.
pub(crate) fn check_type(item: &DeriveInput) -> syn::Result<()> {
    let (name, span) = type_of(item);
    if TYPES.binary_search(&name.as_str()).is_ok() {
        return Ok(());
    }
    let hint = most_similar(&name, TYPES).map_or_else(
        || "Name it with `#[cynic(graphql_type = \"…\")]`.".to_owned(),
        |near| format!("Did you mean `{near}`?"),
    );
    Err(syn::Error::new(
        span,
        format!("no type `{name}` in the GraphQL schema. {hint}"),
    ))
}

/// Returns an error for each argument that its field does not take. cynic reports unknown fields.
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
    let hint = most_similar(&given.to_string(), known).map_or_else(
        || format!("It takes `{}`.", known.join("`, `")),
        |near| format!("Did you mean `{near}`?"),
    );
    syn::Error::new(
        given.span(),
        format!("no argument `{given}` on `{coordinate}`. {hint}"),
    )
}

/// The options in a `#[cynic(…)]`. Empty for any other attribute, and for options that can't be
/// parsed, which cynic reports.
pub(crate) fn options(attribute: &Attribute) -> Vec<Meta> {
    if !attribute.path().is_ident("cynic") {
        return Vec::new();
    }
    attribute
        .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
        .map(|options| options.into_iter().collect())
        .unwrap_or_default()
}

/// The name of the GraphQL type of a struct or enum.
fn type_of(item: &DeriveInput) -> (String, Span) {
    text_option(&item.attrs, "graphql_type")
        .unwrap_or_else(|| (item.ident.to_string(), item.ident.span()))
}

/// The name of the GraphQL field of a struct's field.
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

/// The argument names in `#[arguments(name: value, name = value)]`.
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

/// Whether the token is the `:` or `=` between an argument's name and its value. A name after a
/// comma within an expression is unlikely to be followed by such a token.
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

fn most_similar(name: &str, known: &[&'static str]) -> Option<&'static str> {
    known
        .iter()
        .map(|known| (strsim::jaro_winkler(known, name), *known))
        .filter(|(similarity, _)| *similarity >= MIN_SIMILARITY)
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    fn refusal(checked: syn::Result<()>) -> Vec<String> {
        let error = checked.expect_err("refused");
        error.into_iter().map(|error| error.to_string()).collect()
    }

    #[test]
    fn a_type_is_found_by_the_structs_name_or_by_the_option() {
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
    fn the_error_for_a_misspelt_type_suggests_the_right_one() {
        let misspelt = parse_quote!(
            #[cynic(graphql_type = "Netwrok")]
            struct Mine;
        );
        let said = refusal(check_type(&misspelt));
        assert!(said[0].ends_with("Did you mean `Network`?"), "{said:?}");
        let said = refusal(check_type(&parse_quote!(
            struct Zzz;
        )));
        assert!(said[0].contains("graphql_type"), "{said:?}");
    }

    #[test]
    fn arguments_are_checked_against_the_field_name_in_the_schema() {
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

        let misspelt = parse_quote!(
            struct Network {
                #[arguments(frist: 5, post_types: $types)]
                posts: i32,
                #[cynic(rename = "imageBrandColors")]
                #[arguments(zzz: 1)]
                colors: i32,
            }
        );
        let said = refusal(check_arguments(&misspelt));
        let want = [
            "no argument `frist` on `Network.posts`. Did you mean `first`?",
            "no argument `post_types` on `Network.posts`. Did you mean `postTypes`?",
            "no argument `zzz` on `Network.imageBrandColors`. It takes `assetId`.",
        ];
        assert_eq!(said, want);
    }
}

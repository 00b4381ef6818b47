//! Rust source, as text.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

/// The crate that the generated code is part of. Written out in a template, the word would look like
/// a path of this program.
pub(crate) struct ThisCrate;

impl ToTokens for ThisCrate {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        Ident::new("crate", Span::call_site()).to_tokens(tokens);
    }
}

/// A whole generated file, formatted.
pub(crate) fn file(about: &str, body: &TokenStream) -> String {
    let docs = inner_docs(about);
    let tokens = quote!(#docs #body);
    let parsed = syn::parse2(tokens).expect("the generated code is Rust");
    format!(
        "// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or\n\
         // the generator instead.\n\n{}",
        prettyplease::unparse(&parsed)
    )
}

/// `///` lines.
pub(crate) fn docs(text: &str) -> TokenStream {
    let lines = doc_lines(text);
    quote!(#(#[doc = #lines])*)
}

/// A link of rustdoc to a struct. Some derive macros have the name of a possible struct, so the link
/// says which one it is.
pub(crate) fn link_to_struct(name: &Ident) -> String {
    const MACROS: [&str; 9] = [
        "Clone",
        "Copy",
        "Debug",
        "Default",
        "Eq",
        "Hash",
        "Ord",
        "PartialEq",
        "PartialOrd",
    ];
    if MACROS.iter().any(|is| name == is) {
        format!("[`{name}`](struct@{name})")
    } else {
        format!("[`{name}`]")
    }
}

fn inner_docs(text: &str) -> TokenStream {
    let lines = doc_lines(text);
    quote!(#(#![doc = #lines])*)
}

fn doc_lines(text: &str) -> Vec<String> {
    let line = |line: &str| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    };
    printable(text).lines().map(line).collect()
}

/// The text as a comment may contain it. Every line break becomes Rust's own. Invisible characters,
/// and those that change the direction of writing, become the replacement character: the compiler
/// refuses both in comments.
pub(crate) fn printable(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .map(|sign| match sign {
            '\r' => '\n',
            '\n' | '\t' => sign,
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => '\u{fffd}',
            sign if sign.is_control() => '\u{fffd}',
            sign => sign,
        })
        .collect()
}

/// `#[deprecated]`, with the reason and, if one is set, the day of removal.
pub(crate) fn deprecated(note: Option<&str>) -> TokenStream {
    note.map_or_else(TokenStream::new, |note| quote!(#[deprecated(note = #note)]))
}

//! From the schema's spelling to Rust's.

use proc_macro2::Ident;
use quote::format_ident;

/// `spaceId` → `space_id`, `HTTPUrl` → `http_url`, `CreatePost` → `create_post`.
pub(crate) fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let after_lower = at > 0 && !letters[at - 1].is_uppercase() && letters[at - 1] != '_';
        let ends_acronym = at > 0
            && letters[at - 1].is_uppercase()
            && letters.get(at + 1).is_some_and(|next| next.is_lowercase());
        if letter.is_uppercase() && (after_lower || ends_acronym) {
            out.push('_');
        }
        out.extend(letter.to_lowercase());
    }
    out
}

/// `createPost` → `CreatePost`, `NOT_FOUND` → `NotFound`, `pageInfo` → `PageInfo`, and `_30_DAYS` →
/// `_30Days`, as no name begins with a digit.
pub(crate) fn pascal(name: &str) -> String {
    let shouting = !name.chars().any(char::is_lowercase);
    let words: String = name
        .split('_')
        .filter(|word| !word.is_empty())
        .flat_map(|word| {
            let (first, rest) = word.split_at(1);
            let rest = if shouting {
                rest.to_lowercase()
            } else {
                rest.to_owned()
            };
            [first.to_uppercase(), rest]
        })
        .collect();
    if words.starts_with(|letter: char| !letter.is_alphabetic()) {
        format!("_{words}")
    } else {
        words
    }
}

/// A field's or module's name; a keyword gets its raw form.
pub(crate) fn ident(name: &str) -> Ident {
    match name {
        "self" | "Self" | "super" | "crate" => format_ident!("{name}_"),
        // Nothing but underscores.
        "" | "_" => format_ident!("__"),
        // Reserved since the edition of 2024, which the parser does not know.
        "gen" => format_ident!("r#gen"),
        _ if syn::parse_str::<Ident>(name).is_ok() => format_ident!("{name}"),
        _ => format_ident!("r#{name}"),
    }
}

/// The name in cynic's module of the marker for a type.
pub(crate) fn marker(name: &str) -> Ident {
    match name {
        // Rust has a raw form of it, and cynic doesn't use that.
        "extern" => format_ident!("extern_"),
        _ => ident(name),
    }
}

/// The name in cynic's module of the marker for a field or argument.
pub(crate) fn field_marker(name: &str) -> Ident {
    match name {
        "_" => format_ident!("_Underscore"),
        _ => marker(name),
    }
}

/// Names that the generated code uses unqualified. A type of the schema that is called so would
/// take their place in the module that it is written to.
pub(crate) const USED: [&str; 14] = [
    "Box",
    "Entries",
    "Err",
    "Fields",
    "From",
    "Into",
    "IntoIterator",
    "None",
    "Object",
    "Ok",
    "Option",
    "Result",
    "String",
    "Vec",
];

/// Crates, modules and types in lower case that it uses in the same way.
const USED_IN_LOWER_CASE: [&str; 23] = [
    "bool",
    "char",
    "core",
    "cynic",
    "decode",
    "encode",
    "f64",
    "i32",
    "i64",
    "jiff",
    "mighty_core",
    "mighty_operations",
    "mighty_schema",
    "mighty_transport",
    "models",
    "open_enum",
    "serde",
    "serde_json",
    "std",
    "str",
    "u32",
    "u64",
    "usize",
];

/// The name of an enum's value.
pub(super) fn variant(value: &str) -> Ident {
    let name = pascal(value);
    // The arm for values that are new to us has the name already.
    ident(if name == "Unknown" {
        "UnknownAsValue"
    } else {
        &name
    })
}

/// The name of the type for an enum, an input or an operation.
pub(crate) fn type_ident(name: &str) -> Ident {
    let is_used = USED.contains(&name) || USED_IN_LOWER_CASE.contains(&name);
    if is_used || name == "Some" || name == "UnknownValue" {
        format_ident!("{name}Type")
    } else {
        ident(name)
    }
}

/// The name of the module with the answer types of an operation.
pub(crate) fn module_ident(operation: &str) -> Ident {
    let name = snake(operation);
    if USED_IN_LOWER_CASE.contains(&name.as_str()) {
        format_ident!("{name}_")
    } else {
        ident(&name)
    }
}

/// The names of an operation in the generated code. They are computed once, so that names that clash
/// are refused as they are written.
pub(crate) struct OperationNames {
    /// The module of its area.
    pub(crate) area: Ident,
    /// The type of its request.
    pub(crate) request: Ident,
    /// The module of the types of its answer.
    pub(crate) module: Ident,
    /// Its name as a function or a file has it.
    pub(crate) snake: String,
    /// The path of its document within the generated code.
    pub(crate) document: String,
}

impl OperationNames {
    pub(crate) fn of(area: &str, operation: &str) -> Self {
        let snake = snake(operation);
        Self {
            area: ident(area),
            request: type_ident(operation),
            module: module_ident(operation),
            document: format!("documents/{snake}.graphql"),
            snake,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_the_schema_becomes_rusts() {
        for (given, want) in [
            ("spaceId", "space_id"),
            ("CreatePost", "create_post"),
            ("iosGrossRevenue", "ios_gross_revenue"),
            ("isHTMLBody", "is_html_body"),
            ("ISO8601Date", "iso8601_date"),
            ("url", "url"),
        ] {
            assert_eq!(snake(given), want);
        }
        for (given, want) in [
            ("NOT_FOUND", "NotFound"),
            ("createPost", "CreatePost"),
            ("A", "A"),
            ("MULTIPLE_CHOICE_2", "MultipleChoice2"),
            ("_30_DAYS", "_30Days"),
            ("_", ""),
        ] {
            assert_eq!(pascal(given), want);
        }
        assert_eq!(ident("type").to_string(), "r#type");
        assert_eq!(ident("gen").to_string(), "r#gen");
        assert_eq!(type_ident("Result").to_string(), "ResultType");
        assert_eq!(type_ident("str").to_string(), "strType");
        assert_eq!(type_ident("IntoIterator").to_string(), "IntoIteratorType");
        assert_eq!(module_ident("Serde").to_string(), "serde_");
        assert_eq!(module_ident("Type").to_string(), "r#type");
        assert_eq!(type_ident("ResultCode").to_string(), "ResultCode");
        assert_eq!(ident("self").to_string(), "self_");
        assert_eq!(ident(&pascal("_30_DAYS")).to_string(), "_30Days");
        assert_eq!(ident("_").to_string(), "__");
        assert_eq!(marker("extern").to_string(), "extern_");
        assert_eq!(marker("self").to_string(), "self_");
        assert_eq!(marker("gen").to_string(), "r#gen");
        assert_eq!(field_marker("_").to_string(), "_Underscore");
        assert_eq!(ident(&pascal("_")).to_string(), "__");
    }
}

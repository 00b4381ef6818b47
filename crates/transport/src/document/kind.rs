//! Whether a document reads or writes.

use super::tokens::{Tokens, is_name};
use crate::OperationKind;

/// The kind of the operation called `name`, or of the first one if none has that name.
///
/// If the kind is unknown, it counts as a mutation: a query treated as a mutation loses a retry,
/// but a mutation treated as a query could be carried out twice.
pub(crate) fn operation_kind(document: &str, name: &str) -> OperationKind {
    let mut operations = operations(document);
    let first = operations.next();
    first
        .into_iter()
        .chain(operations)
        .find(|operation| operation.name == name)
        .or(first)
        .map_or(OperationKind::Mutation, |operation| operation.kind)
}

#[derive(Clone, Copy)]
struct Definition<'a> {
    kind: OperationKind,
    name: &'a str,
}

/// The operations of a document, in order. Fragments are skipped.
fn operations(document: &str) -> impl Iterator<Item = Definition<'_>> {
    let mut tokens = Tokens::new(document);
    std::iter::from_fn(move || {
        loop {
            let keyword = tokens.next()?;
            if keyword == "{" {
                tokens.skip_block(1);
                return Some(Definition {
                    kind: OperationKind::Query,
                    name: "",
                });
            }
            let mut token = tokens.next()?;
            let name = if is_name(token) { token } else { "" };
            // Variables may have defaults in braces, but only within the parentheses.
            while token != "{" {
                if token == "(" {
                    tokens.skip_block(1);
                }
                token = tokens.next()?;
            }
            tokens.skip_block(1);
            match keyword {
                "fragment" => {}
                "query" => {
                    return Some(Definition {
                        kind: OperationKind::Query,
                        name,
                    });
                }
                _ => {
                    return Some(Definition {
                        kind: OperationKind::Mutation,
                        name,
                    });
                }
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_keyword_of_the_operation_decides_its_kind() {
        use OperationKind::{Mutation, Query};
        for (document, kind) in [
            ("{ me { id } }", Query),
            ("query Q { mutation }", Query),
            ("# mutation M\nquery Q { a }", Query),
            (
                "\u{feff}  query Q($a: I = {b: \"}\"}) @x(y: \"{\") { a }",
                Query,
            ),
            ("query Q { a(b: \"\"\" \" } mutation { \"\"\") }", Query),
            ("query Q { a(b: \"\\\" }\") }", Query),
            (
                r#"query Q { a(b: """ \""" } """) } mutation M { b }"#,
                Query,
            ),
            (r#"query Q { a(b: """ C:\""") } mutation M { b }"#, Query),
            (
                "fragment mutation on Query { a }\nquery Q { ...mutation }",
                Query,
            ),
            ("fragment F on X { a }\nmutation M { b }", Mutation),
            (
                "mutation M($i: I!) { query(input: $i) { errors } }",
                Mutation,
            ),
            ("mutation{a}", Mutation),
            ("subscription S { a }", Mutation),
            ("", Mutation),
            ("fragment F on X { a }", Mutation),
            ("query Q", Mutation),
        ] {
            assert_eq!(operation_kind(document, ""), kind, "{document}");
        }
    }

    #[test]
    fn the_named_operation_of_a_document_decides() {
        let document = "query A { a } mutation B { b } query C { c }";
        assert_eq!(operation_kind(document, "B"), OperationKind::Mutation);
        assert_eq!(operation_kind(document, "C"), OperationKind::Query);
        assert_eq!(operation_kind(document, "D"), OperationKind::Query);
    }
}

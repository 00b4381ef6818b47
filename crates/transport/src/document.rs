//! Just enough of GraphQL's grammar to tell whether a document reads or writes.

use crate::OperationKind;

/// The kind of the operation called `name`, or of the first one where none has that name.
///
/// What can't be told counts as a mutation: a query taken for a mutation loses a retry, a mutation
/// taken for a query could be carried out twice.
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

/// The operations of a document, in order; fragments are passed over.
fn operations(document: &str) -> impl Iterator<Item = Definition<'_>> {
    let mut tokens = Tokens { rest: document };
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

fn is_name(token: &str) -> bool {
    token.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
}

/// Names and single punctuation marks. Comments vanish; a string is one token.
struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Tokens<'a> {
    fn next(&mut self) -> Option<&'a str> {
        loop {
            self.rest = self
                .rest
                .trim_start_matches(|c: char| c.is_whitespace() || c == ',' || c == '\u{feff}');
            if !self.rest.starts_with('#') {
                break;
            }
            let end = self.rest.find(['\n', '\r']).unwrap_or(self.rest.len());
            self.rest = &self.rest[end..];
        }
        let first = self.rest.chars().next()?;
        let length = if is_name(self.rest) {
            self.rest
                .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                .unwrap_or(self.rest.len())
        } else if let Some(block) = self.rest.strip_prefix("\"\"\"") {
            3 + string_length(block, "\"\"\"")
        } else if let Some(string) = self.rest.strip_prefix('"') {
            1 + string_length(string, "\"")
        } else {
            first.len_utf8()
        };
        let (token, rest) = self.rest.split_at(length);
        self.rest = rest;
        Some(token)
    }

    /// Passes over what is left of `depth` open brackets.
    fn skip_block(&mut self, mut depth: usize) {
        while depth > 0 {
            match self.next() {
                Some("{" | "(" | "[") => depth += 1,
                Some("}" | ")" | "]") => depth -= 1,
                Some(_) => {}
                None => return,
            }
        }
    }
}

/// How far it is to the end of a string, its `closing` mark included. A backslash shields whatever
/// follows in a plain string, and in a block string only the closing mark.
fn string_length(text: &str, closing: &str) -> usize {
    let mut at = 0;
    while let Some(next) = text[at..].chars().next() {
        let rest = &text[at..];
        if rest.starts_with(closing) {
            return at + closing.len();
        }
        at += next.len_utf8();
        if next == '\\' {
            let shielded = if closing.len() == 1 {
                text[at..].chars().next().map_or(0, char::len_utf8)
            } else if text[at..].starts_with(closing) {
                closing.len()
            } else {
                0
            };
            at += shielded;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keyword_decides_and_nothing_that_only_looks_like_one() {
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
    fn among_several_operations_the_named_one_decides() {
        let document = "query A { a } mutation B { b } query C { c }";
        assert_eq!(operation_kind(document, "B"), OperationKind::Mutation);
        assert_eq!(operation_kind(document, "C"), OperationKind::Query);
        assert_eq!(operation_kind(document, "D"), OperationKind::Query);
    }
}

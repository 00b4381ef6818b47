//! The fields in a document, and their parents.

use super::tokens::{Tokens, is_name};

/// A field, with the known facts about the object that it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Asked<'a> {
    /// The parent field, the type of the fragment around it, or the keyword of the operation.
    pub(crate) parent: &'a str,
    pub(crate) field: &'a str,
}

/// The type of the object in a selection, from the field, type condition or keyword before it; `None`
/// if only a schema could tell.
pub(crate) fn known_type(parent: &str) -> Option<&str> {
    match parent {
        "network" => Some("Network"),
        "mutation" => Some("Mutation"),
        "query" => Some("Query"),
        "me" => Some("User"),
        parent if parent.starts_with(|first: char| first.is_ascii_uppercase()) => Some(parent),
        _ => None,
    }
}

/// All fields of all operations and fragments, in order. Arguments and directives are skipped.
pub(crate) fn fields(document: &str) -> Vec<Asked<'_>> {
    let mut tokens = Tokens::new(document);
    let mut found = Vec::new();
    // The owner of each open brace, and the owner of the next one.
    let mut open: Vec<&str> = Vec::new();
    let mut owner = "query";
    while let Some(token) = tokens.next() {
        match token {
            "(" | "[" => tokens.skip_block(1),
            "{" => open.push(owner),
            "}" => {
                open.pop();
                owner = open.last().copied().unwrap_or("query");
            }
            "@" => drop(tokens.next()),
            ":" => {
                // The name before it was an alias.
                found.pop();
                if let Some(field) = tokens.next() {
                    found.extend(open.last().map(|parent| Asked { parent, field }));
                    owner = field;
                }
            }
            "on" => owner = tokens.next().unwrap_or_default(),
            "." => {
                // The name of a spread is not needed. An inline fragment without a type
                // belongs to the selection around it.
                tokens.next();
                tokens.next();
                owner = open.last().copied().unwrap_or("query");
                if tokens
                    .peek()
                    .is_some_and(|next| is_name(next) && next != "on")
                {
                    tokens.next();
                }
            }
            name if is_name(name) => {
                if let Some(parent) = open.last() {
                    found.push(Asked {
                        parent,
                        field: name,
                    });
                    owner = name;
                } else if matches!(name, "query" | "mutation" | "fragment") {
                    owner = name;
                    if tokens.peek().is_some_and(is_name) {
                        tokens.next();
                    }
                }
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_has_its_parent() {
        let document = r#"
            query members($a: Int = 1) @live {
                mine: me { id @include(if: $a) }
                network { all: members(first: 3, x: {y: 1}) { nodes { ...F ... on User { email } ... { url } } } name }
            }
            fragment F on Member { lastActiveAt }
            mutation M { createPost(input: $i) { errors } }
        "#;
        let seen: Vec<_> = fields(document)
            .iter()
            .map(|asked| format!("{}.{}", asked.parent, asked.field))
            .collect();
        assert_eq!(
            seen,
            [
                "query.me",
                "me.id",
                "query.network",
                "network.members",
                "members.nodes",
                "User.email",
                "nodes.url",
                "network.name",
                "Member.lastActiveAt",
                "mutation.createPost",
                "createPost.errors"
            ]
        );
        assert_eq!(
            fields("{ me"),
            [Asked {
                parent: "query",
                field: "me"
            }]
        );
    }
}

//! The connection that a document pages.

use std::collections::{BTreeSet, HashMap};

use super::{
    fields::known_type,
    tokens::{Tokens, is_name},
};

/// The maximum nesting of selections; the server refuses much less.
const DEEPEST: usize = 64;

/// A connection that can be paged forward.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Connection<'a> {
    /// The name of the operation; empty if it has none.
    pub(crate) operation: &'a str,
    /// The type that has the connection, if it is known without a schema.
    pub(crate) owner: Option<&'a str>,
    /// The name of the field.
    pub(crate) field: &'a str,
    /// Whether the operation has the variable `$first`.
    pub(crate) has_first: bool,
}

/// Why a document can't be paged.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Unpaged {
    /// It is not GraphQL, or has no query.
    NoQuery,
    /// It has no variable `$after`.
    NoAfter,
    /// The connection does not take the variable `$after`.
    UnusedAfter,
    /// The key is not selected at this place, but these are.
    NoKey {
        key: String,
        within: String,
        selected: Vec<String>,
    },
    /// The field at the end of the path has nothing of a connection.
    NoConnection,
    /// These parts of the connection are not selected.
    Incomplete(Vec<&'static str>),
}

/// Finds the connection at `path`, the keys of the answer with dots between them, in the first query
/// of the document.
pub(crate) fn find_connection<'a>(
    document: &'a str,
    path: &str,
) -> Result<Connection<'a>, Unpaged> {
    let read = Document::read(document).ok_or(Unpaged::NoQuery)?;
    let query = read.query.as_ref().ok_or(Unpaged::NoQuery)?;
    if !query.variables.contains(&"after") {
        return Err(Unpaged::NoAfter);
    }
    let mut within = String::new();
    let mut level = read.fields([(Some("Query"), query.parts.as_slice())]);
    let mut found: Vec<Selected<'a, '_>> = Vec::new();
    for key in path.split('.') {
        found = level
            .iter()
            .copied()
            .filter(|one| one.field.key == key)
            .collect();
        if found.is_empty() {
            let selected: BTreeSet<_> = level.iter().map(|one| one.field.key).collect();
            return Err(Unpaged::NoKey {
                key: key.to_owned(),
                within,
                selected: selected.into_iter().map(str::to_owned).collect(),
            });
        }
        within = if within.is_empty() {
            key.to_owned()
        } else {
            format!("{within}.{key}")
        };
        level = read.fields(found.iter().map(Selected::inside));
    }
    let missing = read.missing(&level);
    if missing.len() == 2 && missing.contains(&"pageInfo { hasNextPage endCursor }") {
        return Err(Unpaged::NoConnection);
    }
    if !missing.is_empty() {
        return Err(Unpaged::Incomplete(missing));
    }
    if !found
        .iter()
        .any(|one| one.field.variables.contains(&"after"))
    {
        return Err(Unpaged::UnusedAfter);
    }
    // The path has at least one key, so there is a field.
    let last = found.first().ok_or(Unpaged::NoConnection)?;
    Ok(Connection {
        operation: query.name,
        owner: last.owner,
        field: last.field.name,
        has_first: query.variables.contains(&"first"),
    })
}

/// The operations and fragments of a document, as far as they matter here.
#[derive(Default)]
struct Document<'a> {
    query: Option<Query<'a>>,
    fragments: HashMap<&'a str, (&'a str, Vec<Part<'a>>)>,
}

struct Query<'a> {
    name: &'a str,
    variables: Vec<&'a str>,
    parts: Vec<Part<'a>>,
}

enum Part<'a> {
    Field(Field<'a>),
    /// An inline fragment, and its type.
    Inline(Option<&'a str>, Vec<Part<'a>>),
    Spread(&'a str),
}

struct Field<'a> {
    /// The alias, or else the name.
    key: &'a str,
    name: &'a str,
    /// The variables in its arguments.
    variables: Vec<&'a str>,
    parts: Vec<Part<'a>>,
}

/// A field with the type that it belongs to, if that is known.
struct Selected<'a, 'd> {
    owner: Option<&'a str>,
    field: &'d Field<'a>,
}

impl Clone for Selected<'_, '_> {
    fn clone(&self) -> Self {
        *self
    }
}

impl Copy for Selected<'_, '_> {}

impl<'a, 'd> Selected<'a, 'd> {
    /// What is selected of the field, and the field's type.
    fn inside(&self) -> (Option<&'a str>, &'d [Part<'a>]) {
        (known_type(self.field.name), &self.field.parts)
    }
}

impl<'a> Document<'a> {
    fn read(text: &'a str) -> Option<Self> {
        let mut tokens = Tokens::new(text);
        let mut document = Self::default();
        while let Some(keyword) = tokens.next() {
            let mut name = "";
            let mut on = "";
            let mut variables = Vec::new();
            if keyword != "{" {
                if tokens.peek().is_some_and(is_name) {
                    name = tokens.next()?;
                }
                // The variables, the type of a fragment, and directives.
                loop {
                    match tokens.next()? {
                        "{" => break,
                        "(" => variables.extend(variables_in(&mut tokens)?),
                        "on" => on = tokens.next()?,
                        _ => {}
                    }
                }
            }
            let parts = selection(&mut tokens, DEEPEST)?;
            match keyword {
                "fragment" => drop(document.fragments.insert(name, (on, parts))),
                "query" | "{" if document.query.is_none() => {
                    document.query = Some(Query {
                        name,
                        variables,
                        parts,
                    });
                }
                _ => {}
            }
        }
        Some(document)
    }

    /// The fields in these selections, also those in fragments.
    fn fields<'d>(
        &'d self,
        selections: impl IntoIterator<Item = (Option<&'a str>, &'d [Part<'a>])>,
    ) -> Vec<Selected<'a, 'd>> {
        let mut open: Vec<_> = selections.into_iter().collect();
        let mut fields = Vec::new();
        // A fragment that spreads itself is an error of the server.
        let mut spread: BTreeSet<&str> = BTreeSet::new();
        while let Some((owner, parts)) = open.pop() {
            for part in parts {
                match part {
                    Part::Field(field) => fields.push(Selected { owner, field }),
                    Part::Inline(on, parts) => open.push((on.or(owner), parts)),
                    Part::Spread(name) => {
                        if let Some((on, parts)) = self.fragments.get(name)
                            && spread.insert(name)
                        {
                            open.push((Some(on), parts));
                        }
                    }
                }
            }
        }
        fields
    }

    /// The parts that a pager needs and that these fields of a connection lack.
    fn missing(&self, connection: &[Selected<'a, '_>]) -> Vec<&'static str> {
        let has = |key: &str, inner: &[&str]| {
            let own = connection.iter().filter(|one| one.field.key == key);
            let own: Vec<_> = own.map(Selected::inside).collect();
            let is_there = !own.is_empty();
            let below = self.fields(own);
            is_there
                && inner
                    .iter()
                    .all(|key| below.iter().any(|one| one.field.key == *key))
        };
        let mut missing = Vec::new();
        if !has("nodes", &[]) && !has("edges", &["node"]) {
            missing.push("nodes { … }");
        }
        let one_of_page_info = connection.iter().any(|one| one.field.key == "pageInfo");
        if !one_of_page_info {
            missing.push("pageInfo { hasNextPage endCursor }");
        } else {
            for (key, part) in [
                ("hasNextPage", "pageInfo { hasNextPage }"),
                ("endCursor", "pageInfo { endCursor }"),
            ] {
                if !has("pageInfo", &[key]) {
                    missing.push(part);
                }
            }
        }
        missing
    }
}

/// The variables up to the closing parenthesis.
fn variables_in<'a>(tokens: &mut Tokens<'a>) -> Option<Vec<&'a str>> {
    let mut variables = Vec::new();
    let mut depth = 1_usize;
    while depth > 0 {
        match tokens.next()? {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth -= 1,
            "$" => variables.push(tokens.next()?),
            _ => {}
        }
    }
    Some(variables)
}

/// The rest of `{ … }`.
fn selection<'a>(tokens: &mut Tokens<'a>, depth: usize) -> Option<Vec<Part<'a>>> {
    let depth = depth.checked_sub(1)?;
    let mut parts = Vec::new();
    loop {
        match tokens.next()? {
            "}" => return Some(parts),
            "." => parts.push(fragment(tokens, depth)?),
            key if is_name(key) => parts.push(Part::Field(field(key, tokens, depth)?)),
            _ => return None,
        }
    }
}

/// Reads the rest after the first of three dots.
fn fragment<'a>(tokens: &mut Tokens<'a>, depth: usize) -> Option<Part<'a>> {
    for _ in 0..2 {
        tokens.next().filter(|token| *token == ".")?;
    }
    let mut on = None;
    match tokens.peek()? {
        "on" => {
            tokens.next();
            on = Some(tokens.next()?);
        }
        name if is_name(name) => {
            tokens.next();
            directives(tokens)?;
            return Some(Part::Spread(name));
        }
        _ => {}
    }
    directives(tokens)?;
    tokens.next().filter(|token| *token == "{")?;
    Some(Part::Inline(on, selection(tokens, depth)?))
}

fn field<'a>(key: &'a str, tokens: &mut Tokens<'a>, depth: usize) -> Option<Field<'a>> {
    let mut field = Field {
        key,
        name: key,
        variables: Vec::new(),
        parts: Vec::new(),
    };
    if tokens.peek() == Some(":") {
        tokens.next();
        field.name = tokens.next()?;
    }
    if tokens.peek() == Some("(") {
        tokens.next();
        field.variables = variables_in(tokens)?;
    }
    directives(tokens)?;
    if tokens.peek() == Some("{") {
        tokens.next();
        field.parts = selection(tokens, depth)?;
    }
    Some(field)
}

fn directives(tokens: &mut Tokens<'_>) -> Option<()> {
    while tokens.peek() == Some("@") {
        tokens.next();
        tokens.next()?;
        if tokens.peek() == Some("(") {
            tokens.next();
            variables_in(tokens)?;
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = "query Q($first: Int, $after: String) {
        network { all: members(first: $first, after: $after) @include(if: true) {
            nodes { id } pageInfo { hasNextPage endCursor } } } }";

    #[test]
    fn a_connection_is_found_under_its_key_and_in_fragments() {
        let found = find_connection(WHOLE, "network.all").expect("it is there");
        assert_eq!(
            (found.operation, found.owner, found.field),
            ("Q", Some("Network"), "members")
        );
        assert!(found.has_first);
        let document = "fragment P on PageInfo { endCursor ...H } fragment H on PageInfo { hasNextPage ...P }
            fragment C on Post { comments(first: 5, after: $after) { edges { node { id } } pageInfo { ...P } } }
            query($id: ID! $after: String = \"x\") { node(id: $id) { id ... on Post { ...C } } }";
        let found = find_connection(document, "node.comments").expect("it is there");
        assert_eq!(
            (found.operation, found.owner, found.field),
            ("", Some("Post"), "comments")
        );
        assert!(!found.has_first);
    }

    #[test]
    fn each_reason_why_a_document_cannot_be_paged_is_told_apart() {
        let no_key = |key: &str, within: &str, selected: &[&str]| Unpaged::NoKey {
            key: key.into(),
            within: within.into(),
            selected: selected.iter().map(|&key| key.to_owned()).collect(),
        };
        for (document, path, expected) in [
            (
                WHOLE.to_owned(),
                "network.members",
                no_key("members", "network", &["all"]),
            ),
            (WHOLE.to_owned(), "", no_key("", "", &["network"])),
            (
                WHOLE.to_owned(),
                "network.all.nodes.id.x",
                no_key("x", "network.all.nodes.id", &[]),
            ),
            (WHOLE.to_owned(), "network", Unpaged::NoConnection),
            (WHOLE.to_owned(), "network.all.nodes", Unpaged::NoConnection),
            (
                WHOLE.replace("$after", "$cursor"),
                "network.all",
                Unpaged::NoAfter,
            ),
            (
                WHOLE.replace(", after: $after", ""),
                "network.all",
                Unpaged::UnusedAfter,
            ),
            (
                WHOLE.replace("endCursor", ""),
                "network.all",
                Unpaged::Incomplete(vec!["pageInfo { endCursor }"]),
            ),
            (
                WHOLE.replace("pageInfo { hasNextPage endCursor }", ""),
                "network.all",
                Unpaged::Incomplete(vec!["pageInfo { hasNextPage endCursor }"]),
            ),
            (
                WHOLE.replace("nodes { id }", "totalCount"),
                "network.all",
                Unpaged::Incomplete(vec!["nodes { … }"]),
            ),
            (
                WHOLE.replace("query", "mutation"),
                "network.all",
                Unpaged::NoQuery,
            ),
            (WHOLE[..60].to_owned(), "network.all", Unpaged::NoQuery),
            (String::new(), "network.all", Unpaged::NoQuery),
            ("{ ".repeat(100_000), "a", Unpaged::NoQuery),
            (
                "query Q($after: String) { ".to_owned() + &"a { ".repeat(100_000),
                "a",
                Unpaged::NoQuery,
            ),
        ] {
            assert_eq!(find_connection(&document, path), Err(expected), "{path}");
        }
    }
}

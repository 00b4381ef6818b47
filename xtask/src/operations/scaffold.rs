//! Documents by rule, for fields and types that have none.

use std::collections::BTreeMap;

use apollo_compiler::{
    Schema,
    ast::Type,
    schema::{FieldDefinition, InputValueDefinition},
};

use mighty_schema_tools::{Documents, Uses};

use super::{
    areas::area,
    coverage::{NODE, Needed, fields, is_leaf, missing, without_arm},
    summaries::Summaries,
};
use crate::{
    documents::{self, of_tools},
    facts::Facts,
    generate::{pascal, snake},
    outputs::Outputs,
    paths, schema,
    task::Result,
};

const PAGE_INFO: &str = "pageInfo {\nhasNextPage\nhasPreviousPage\nstartCursor\nendCursor\n}\n";

/// Writes a document for every field that needs an operation and has none, and an arm for every
/// type of node that has none. Hand-written documents are left alone, even if they are not valid
/// against the schema. If there are none yet, all are by rule.
pub(crate) fn run() -> Result<String> {
    let (_, schema) = schema::snapshot()?;
    let facts = Facts::load(&schema)?;
    let documents = documents::ours()?;
    // A document that can't be read may be the one that seems to be missing.
    documents::well_formed(&documents)?;
    let uses = documents.uses(&[&of_tools(&schema)]);
    let Made { texts, with_arms } = made(&schema, &facts, &documents, &uses)?;
    let mut outputs = Outputs::default();
    for (path, text) in texts {
        let path = format!("{}/{path}", paths::DOCUMENTS);
        if paths::root().join(&path).exists() {
            return Err(format!(
                "{path} was to be written, but contains something else; give it another name"
            )
            .into());
        }
        outputs.add(path, text);
    }
    if let Some((path, text)) = with_arms {
        outputs.add(path, text);
    }
    let drift = outputs.write()?;
    if drift.is_empty() {
        return Ok("Every field that needs an operation has one.".to_owned());
    }
    Ok(format!("Written, to be tended by hand:\n{}", drift.list()))
}

/// Every document of a schema without hand-written documents, by its path below the folder.
pub(crate) fn by_rule(schema: &Schema, facts: &Facts) -> Result<Vec<(String, String)>> {
    made(schema, facts, &Documents::none(), &Uses::default()).map(|made| made.texts)
}

/// The documents by rule.
struct Made {
    texts: Vec<(String, String)>,
    /// The document of the node's arms, with the ones that it lacked.
    with_arms: Option<(String, String)>,
}

fn made(schema: &Schema, facts: &Facts, documents: &Documents, uses: &Uses) -> Result<Made> {
    let mut summaries = Summaries::new(schema, facts, documents);
    let mut texts = Vec::new();
    let mut named = BTreeMap::new();
    for needed in missing(schema, uses) {
        let name = name(&needed, |name| {
            documents.defines(name) || named.contains_key(name)
        });
        let coordinate = format!("{}.{}", needed.of, needed.field.name);
        if name.is_empty() {
            return Err(format!(
                "{coordinate} has no letter to call an operation by; write a document for it by hand"
            )
            .into());
        }
        texts.push(document(schema, facts, &mut summaries, &needed, &name));
        if let Some(other) = named.insert(name.clone(), coordinate.clone()) {
            return Err(format!(
                "{other} and {coordinate} would both be called {name}; write a document for one of \
                 them by hand"
            )
            .into());
        }
    }
    let with_arms = documents.source(NODE).map(|(path, text)| {
        let arms = without_arm(schema, documents)
            .into_iter()
            .map(|of| format!("  ... on {of} {{\n    ...{}\n  }}\n", summaries.of(of)));
        (path.to_owned(), with_more(text, &arms.collect::<String>()))
    });
    texts.extend(summaries.made);
    Ok(Made { texts, with_arms })
}

/// A document with `more` at the end of its last selection.
fn with_more(text: &str, more: &str) -> String {
    let end = text.rfind('}').unwrap_or(text.len());
    format!("{}{more}{}", &text[..end], &text[end..])
}

/// The name of an operation. If another way to the same object has it, the name says the owner.
fn name(needed: &Needed<'_>, is_taken: impl Fn(&str) -> bool) -> String {
    let Needed { of, field } = needed;
    let name = operation_name(field, of);
    match is_taken(&name) {
        true => operation_name_of(field, of, of),
        false => name,
    }
}

/// The file and text of the operation `name`.
fn document(
    schema: &Schema,
    facts: &Facts,
    summaries: &mut Summaries<'_>,
    needed: &Needed<'_>,
    name: &str,
) -> (String, String) {
    let Needed { of, field } = needed;
    let selection = selection(schema, summaries, field);
    let coordinate = format!("{of}.{}", field.name);
    let arguments: Vec<&InputValueDefinition> =
        field.arguments.iter().map(|argument| &**argument).collect();
    let call = match arguments.is_empty() {
        true => field.name.to_string(),
        false => {
            let given: Vec<_> = arguments
                .iter()
                .map(|argument| format!("{0}: ${0}", argument.name))
                .collect();
            format!("{}({})", field.name, given.join(", "))
        }
    };
    let mut variables: Vec<String> = arguments
        .iter()
        .map(|argument| format!("${}: {}", argument.name, variable_type(argument)))
        .collect();
    let inner = format!("{call} {selection}");
    let (kind, body) = match *of {
        "Mutation" => ("mutation", inner),
        "Query" => ("query", inner),
        "Network" => ("query", format!("network {{\n{inner}}}\n")),
        "Space" => {
            variables.insert(0, "$idOrSlug: String!".to_owned());
            (
                "query",
                format!("network {{\nspace(idOrSlug: $idOrSlug) {{\n{inner}}}\n}}\n"),
            )
        }
        _ if facts.coordinates.is_self_only(&coordinate) => {
            ("query", format!("me {{\n{inner}}}\n"))
        }
        _ => {
            variables.insert(0, "$memberId: ID!".to_owned());
            let member =
                format!("node(id: $memberId) {{\n__typename\n... on User {{\n{inner}}}\n}}\n");
            ("query", member)
        }
    };
    let variables = match variables.is_empty() {
        true => String::new(),
        false => format!("({})", variables.join(", ")),
    };
    let about = format!("# `{coordinate}`, by rule: the plain fields of its answer.\n");
    let text = indented(&format!("{kind} {name}{variables} {{\n{body}}}\n"));
    (
        format!("{}/{}.graphql", area(&field.name, of), snake(name)),
        about + &text,
    )
}

fn operation_name(field: &FieldDefinition, of: &str) -> String {
    let owner = match of {
        "Query" | "Network" => "",
        owner => owner,
    };
    operation_name_of(field, of, owner)
}

fn operation_name_of(field: &FieldDefinition, of: &str, owner: &str) -> String {
    let name = pascal(&field.name);
    if of == "Mutation" {
        return name;
    }
    let verb = if is_plural(field) { "List" } else { "Get" };
    format!("{verb}{owner}{name}")
}

fn is_plural(field: &FieldDefinition) -> bool {
    field.ty.is_list() || field.ty.inner_named_type().ends_with("Connection")
}

/// The selection of the field: the nodes of a connection, all fields of a payload, and the summary
/// of any other type.
fn selection(schema: &Schema, summaries: &mut Summaries<'_>, field: &FieldDefinition) -> String {
    let inner = field.ty.inner_named_type();
    if is_leaf(schema, field) {
        return "\n".to_owned();
    }
    if inner.ends_with("Connection") {
        let has = |name: &str| fields(schema, inner).any(|field| field.name == name);
        let nodes = fields(schema, inner).find(|field| field.name == "nodes");
        if let Some(nodes) = nodes {
            let node = spread(schema, summaries, nodes);
            let total = if has("totalCount") {
                "totalCount\n"
            } else {
                ""
            };
            return format!("{{\nnodes {node}{total}{PAGE_INFO}}}\n");
        }
    }
    if inner.ends_with("Payload") && schema.get_object(inner).is_some() {
        let mut body = String::new();
        for field in fields(schema, inner).filter(|field| field.name != "clientMutationId") {
            body.push_str(&format!(
                "{} {}",
                field.name,
                spread(schema, summaries, field)
            ));
        }
        return format!("{{\n{body}}}\n");
    }
    spread(schema, summaries, field)
}

fn spread(schema: &Schema, summaries: &mut Summaries<'_>, field: &FieldDefinition) -> String {
    if is_leaf(schema, field) {
        return "\n".to_owned();
    }
    format!("{{\n...{}\n}}\n", summaries.of(field.ty.inner_named_type()))
}

/// The argument's type, but an argument with a default may be left out.
fn variable_type(argument: &InputValueDefinition) -> String {
    let ty: &Type = &argument.ty;
    match argument.default_value {
        Some(_) => ty.clone().nullable().to_string(),
        None => ty.to_string(),
    }
}

/// Two spaces for every open brace.
fn indented(text: &str) -> String {
    let mut out = String::new();
    let mut depth = 0usize;
    for line in text.lines().map(str::trim) {
        if line.starts_with('}') {
            depth = depth.saturating_sub(1);
        }
        if !line.is_empty() {
            out.push_str(&"  ".repeat(depth));
            out.push_str(line);
            out.push('\n');
        }
        if line.ends_with('{') {
            depth += 1;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by_rule_of(definitions: &str) -> Result<Vec<(String, String)>> {
        let schema = Schema::parse_and_validate(definitions, "schema").expect("a schema");
        by_rule(&schema, &Facts::stated_by(&schema))
    }

    #[test]
    fn a_union_that_is_called_a_payload_is_asked_for_by_its_types() {
        let documents = by_rule_of(
            "type Query { a: Int } type Made { id: ID } union MakePayload = Made \
             type Mutation { make: MakePayload }",
        )
        .expect("documents");
        let text = |name: &str| {
            let found = documents.iter().find(|(path, _)| path.ends_with(name));
            found.map_or("", |(_, text)| text.as_str())
        };
        assert!(
            text("/make.graphql").contains("...MakePayloadItem"),
            "{documents:?}"
        );
        let item = text("fragments/make_payload_item.graphql");
        assert!(item.contains("... on Made"), "{documents:?}");
    }

    #[test]
    fn a_field_without_a_letter_is_refused_by_its_coordinate() {
        let refusal = by_rule_of("type Query { a: Int } type Mutation { _: Int }")
            .expect_err("refused")
            .to_string();
        assert!(refusal.starts_with("Mutation._ has no letter"), "{refusal}");
    }
}

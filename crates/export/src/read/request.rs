//! The operation that reads pages of several walks.

use std::{collections::BTreeSet, fmt::Write as _};

use mighty_transport::Request;
use serde_json::{Map, Value};

use super::{Care, Chosen, Page, Walk};
use crate::model::{Order, Place};

/// The name of every operation of an export.
pub(crate) const NAME: &str = "ExportPages";

/// One operation that reads a page of each walk. The alias of the `n`th page is `c` and `n`.
pub(crate) fn request(pages: &[(&Page, &Walk, &Chosen)]) -> Request<Value> {
    let mut declared = String::new();
    let mut variables = Map::new();
    let mut of_network = String::new();
    let mut of_me = String::new();
    let mut of_nodes = String::new();
    let mut fragments = BTreeSet::new();
    let mut cost = 0;
    for (place, (page, walk, chosen)) in pages.iter().enumerate() {
        cost += u64::from(page.size);
        let source = chosen.source;
        let mut arguments = Vec::new();
        if let Some(parent) = &walk.parent {
            let kind = if source.samples { "String!" } else { "ID!" };
            let _ = write!(declared, "$p{place}: {kind} ");
            variables.insert(format!("p{place}"), parent.as_str().into());
        }
        let parent = format!("$p{place}");
        if !source.arguments.is_empty() {
            let direction = if walk.backward { "DESC" } else { "ASC" };
            let fixed = source.arguments.replace("{parent}", &parent);
            arguments.push(fixed.replace("{direction}", direction));
        }
        if source.connection.is_some() {
            let from_end = walk.backward && source.order == Order::Moving;
            let (size, cursor) = if from_end {
                ("last", "before")
            } else {
                ("first", "after")
            };
            arguments.push(format!("{size}: {}", page.size));
            if let Some(at) = walk.cursor() {
                let _ = write!(declared, "$a{place}: String ");
                variables.insert(format!("a{place}"), at.into());
                arguments.push(format!("{cursor}: $a{place}"));
            }
        }
        let is_lean = matches!(walk.care, Care::Lean { .. });
        let record = if is_lean {
            &chosen.lean
        } else {
            &chosen.selection
        };
        let selection = match source.connection {
            None => record.clone(),
            // A fragment can't name the variable of one page.
            Some(connection) if source.inner.is_none() && !is_lean => {
                fragments.insert((source.name, connection, &chosen.selection, source.total));
                format!(" ...{} ", source.name)
            }
            Some(_) => connection_selection(&record.replace("{parent}", &parent), source.total),
        };
        let arguments = if arguments.is_empty() {
            String::new()
        } else {
            format!("({})", arguments.join(", "))
        };
        let field = source.field;
        let _ = match source.place {
            Place::Network => write!(of_network, " c{place}: {field}{arguments} {{{selection}}}"),
            Place::Me => write!(of_me, " c{place}: {field}{arguments} {{{selection}}}"),
            Place::Node(kind) => write!(
                of_nodes,
                " c{place}: node(id: {parent}) {{ ... on {kind} {{ c: {field}{arguments} \
                 {{{selection}}} }} }}"
            ),
        };
    }
    let mut document = format!("query {NAME}");
    if !declared.is_empty() {
        let _ = write!(document, "({})", declared.trim_end());
    }
    document.push_str(" {");
    if !of_network.is_empty() {
        let _ = write!(document, " network {{{of_network} }}");
    }
    if !of_me.is_empty() {
        let _ = write!(document, " me {{{of_me} }}");
    }
    document.push_str(&of_nodes);
    document.push_str(" }");
    for (name, connection, record, total) in fragments {
        let _ = write!(
            document,
            " fragment {name} on {connection} {{{}}}",
            connection_selection(record, total)
        );
    }
    Request::new(NAME, document, Value::Object(variables)).with_cost(cost.max(1))
}

fn connection_selection(record: &str, total: bool) -> String {
    let total = if total { "totalCount " } else { "" };
    format!(
        " {total}pageInfo {{ hasNextPage hasPreviousPage }} edges {{ cursor node {{{record}}} }} "
    )
}

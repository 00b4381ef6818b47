//! The path of a validation error, as graphql-ruby writes it: `["query Where", "network", "title"]`.

use apollo_compiler::Node;
use apollo_compiler::ast::{Definition, Document, OperationType, Selection};
use apollo_compiler::response::GraphQLError;
use serde_json::Value as Json;

/// The path of the innermost definition, field or inline fragment that contains the error's first
/// location.
pub(crate) fn path(document: &Document, error: &GraphQLError) -> Vec<Json> {
    let Some(at) = error.locations.first() else {
        return Vec::new();
    };
    let place = Place {
        document,
        at: (at.line, at.column),
    };
    let mut path = Vec::new();
    for definition in &document.definitions {
        let (name, selections) = match definition {
            Definition::OperationDefinition(operation) if place.is_in(operation) => {
                let kind = match operation.operation_type {
                    OperationType::Query => "query",
                    OperationType::Mutation => "mutation",
                    OperationType::Subscription => "subscription",
                };
                let name = match &operation.name {
                    Some(name) => format!("{kind} {name}"),
                    None => kind.to_owned(),
                };
                (name, &operation.selection_set)
            }
            Definition::FragmentDefinition(fragment) if place.is_in(fragment) => (
                format!("fragment {}", fragment.name),
                &fragment.selection_set,
            ),
            _ => continue,
        };
        path.push(name.into());
        place.descend(selections, &mut path);
        break;
    }
    path
}

struct Place<'a> {
    document: &'a Document,
    at: (usize, usize),
}

impl Place<'_> {
    fn is_in<T>(&self, node: &Node<T>) -> bool {
        let range = node.line_column_range(&self.document.sources);
        range.is_some_and(|range| {
            (range.start.line, range.start.column) <= self.at
                && self.at < (range.end.line, range.end.column)
        })
    }

    fn descend(&self, selections: &[Selection], path: &mut Vec<Json>) {
        for selection in selections {
            match selection {
                Selection::Field(field) if self.is_in(field) => {
                    path.push(field.response_name().as_str().into());
                    return self.descend(&field.selection_set, path);
                }
                Selection::InlineFragment(inline) if self.is_in(inline) => {
                    if let Some(on) = &inline.type_condition {
                        path.push(format!("... on {on}").into());
                    } else {
                        path.push("...".into());
                    }
                    return self.descend(&inline.selection_set, path);
                }
                _ => {}
            }
        }
    }
}

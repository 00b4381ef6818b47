//! Operations that consist of certain fields and of nothing else.

use apollo_compiler::ast::{Definition, Selection};

use super::Documents;
use crate::schema::Schema;

impl Documents {
    /// The operations that select only removed fields, each with its file. `is_removed` takes the
    /// name of a type and of a field in it. An operation without a name is called by its file.
    pub fn operations_of_only(
        &self,
        schema: &Schema,
        is_removed: &dyn Fn(&str, &str) -> bool,
    ) -> Vec<(&str, &str)> {
        let schema = schema.document();
        let mut found = Vec::new();
        for file in &self.files {
            for definition in &file.parsed.definitions {
                let Definition::OperationDefinition(operation) = definition else {
                    continue;
                };
                let root = schema.root_operation(operation.operation_type);
                if root
                    .is_none_or(|root| is_gone(schema, root, &operation.selection_set, is_removed))
                {
                    let name = operation.name.as_ref().map_or(&file.path[..], |name| name);
                    found.push((name, &file.path[..]));
                }
            }
        }
        found
    }
}

/// Whether nothing is left of these selections.
fn is_gone(
    schema: &apollo_compiler::Schema,
    parent: &str,
    selections: &[Selection],
    is_removed: &dyn Fn(&str, &str) -> bool,
) -> bool {
    selections.iter().all(|selection| match selection {
        Selection::Field(field) if field.name == "__typename" => true,
        Selection::Field(field) if is_removed(parent, &field.name) => true,
        Selection::Field(field) => {
            let inner = schema.type_field(parent, &field.name);
            !field.selection_set.is_empty()
                && inner.is_ok_and(|inner| {
                    let of = inner.ty.inner_named_type();
                    is_gone(schema, of, &field.selection_set, is_removed)
                })
        }
        Selection::InlineFragment(arm) => {
            let of = arm.type_condition.as_ref().map_or(parent, |of| of.as_str());
            is_gone(schema, of, &arm.selection_set, is_removed)
        }
        // It serves other operations as well.
        Selection::FragmentSpread(_) => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_consists_of_a_field_if_nothing_is_left_without_it() {
        let schema = "type Query { network: Network any: Any } type Network { id: ID old: Old }
                      type Old { id: ID } union Any = Old | Network";
        let schema = Schema::parse("schema", schema).expect("a schema");
        let named = |text: &str| {
            let documents = Documents::from_texts([("a.graphql", text)]);
            let is_removed = |of: &str, field: &str| (of, field) == ("Network", "old");
            let found = documents.operations_of_only(&schema, &is_removed);
            found
                .iter()
                .map(|(name, _)| (*name).to_owned())
                .collect::<Vec<_>>()
        };
        for whole in [
            "query A { network { old { id } } }",
            "query A { network { __typename old { id } again: old { id } } }",
            "query A { any { __typename ... on Network { old { id } } } }",
        ] {
            assert_eq!(named(whole), ["A"], "{whole}");
        }
        for part in [
            "query A { network { id old { id } } }",
            "query A { network { old { id } ...N } } fragment N on Network { id }",
            "query A { network { old { id } } any { ... on Old { id } } }",
        ] {
            assert_eq!(named(part), [""; 0], "{part}");
        }
        assert_eq!(named("{ network { old { id } } }"), ["a.graphql"]);
        assert_eq!(named("mutation A { old }"), ["A"], "there is no such root");
    }
}

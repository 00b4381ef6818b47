//! What the code is generated from.

use std::{collections::HashMap, ops::Index};

use apollo_compiler::{Schema, validation::Valid};
use proc_macro2::Ident;

use super::names::type_ident;
use crate::facts::Facts;

/// The schema, with what is known about it.
pub(crate) struct Source<'a> {
    pub(crate) schema: &'a Valid<Schema>,
    pub(crate) facts: &'a Facts,
    pub(crate) names: TypeNames,
}

impl<'a> Source<'a> {
    pub(crate) fn of(schema: &'a Valid<Schema>, facts: &'a Facts) -> Self {
        Self {
            schema,
            facts,
            names: TypeNames::of(schema, facts),
        }
    }
}

/// A type of the schema, and its name in Rust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TypeName {
    pub(crate) schema: String,
    pub(crate) rust: Ident,
}

/// The names in Rust of the schema's types and of the kinds of ids. Each is computed once, here.
pub(crate) struct TypeNames(HashMap<String, TypeName>);

impl TypeNames {
    fn of(schema: &Schema, facts: &Facts) -> Self {
        let types = schema.types.keys().map(|name| name.as_str());
        let kinds = facts.ids.kinds();
        let standing = facts
            .ids
            .standing()
            .flat_map(|(narrow, wide)| [narrow, wide]);
        let all = types.chain(kinds).chain(standing);
        let named = |name: &str| TypeName {
            schema: name.to_owned(),
            rust: type_ident(name),
        };
        Self(all.map(|name| (name.to_owned(), named(name))).collect())
    }
}

impl Index<&str> for TypeNames {
    type Output = TypeName;

    fn index(&self, name: &str) -> &TypeName {
        let known = self.0.get(name);
        known.expect("a type of the schema, or a kind of ids")
    }
}

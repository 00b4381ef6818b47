//! Facts about the schema: types, possible types, connections.

use std::collections::HashMap;
use std::sync::OnceLock;

use apollo_compiler::ast::Type;
use apollo_compiler::collections::HashMap as SchemaMap;
use apollo_compiler::schema::{Component, ExtendedType, FieldDefinition, Implementers};
use apollo_compiler::validation::Valid;
use apollo_compiler::{Name, Schema};

use super::{EngineError, introspection};

/// The parsed schema, with look-ups that resolving needs often.
pub(crate) struct Facts {
    pub(crate) schema: Valid<Schema>,
    pub(crate) implementers: SchemaMap<Name, Implementers>,
    possible: HashMap<String, Vec<String>>,
}

impl Facts {
    /// The facts of the API's schema, parsed once for all sandboxes of a process.
    pub(crate) fn shared() -> Result<&'static Facts, EngineError> {
        static SHARED: OnceLock<Result<Facts, EngineError>> = OnceLock::new();
        SHARED
            .get_or_init(|| Facts::parse(mighty_schema::SDL))
            .as_ref()
            .map_err(Clone::clone)
    }

    fn parse(sdl: &str) -> Result<Facts, EngineError> {
        let schema = Schema::parse_and_validate(sdl, "mighty.graphql")
            .map_err(|invalid| EngineError::Schema(invalid.errors.to_string()))?;
        let implementers = schema.implementers_map();
        let possible = schema
            .types
            .iter()
            .filter_map(|(name, definition)| {
                let mut kinds: Vec<String> = match definition {
                    ExtendedType::Object(_) => vec![name.to_string()],
                    ExtendedType::Union(union) => {
                        union.members.iter().map(ToString::to_string).collect()
                    }
                    ExtendedType::Interface(_) => implementers
                        .get(name)?
                        .objects
                        .iter()
                        .map(ToString::to_string)
                        .collect(),
                    _ => return None,
                };
                kinds.sort();
                Some((name.to_string(), kinds))
            })
            .collect();
        Ok(Facts {
            schema: introspection::extend(schema),
            implementers,
            possible,
        })
    }

    /// The object types that a value of composite type `name` can have; empty for leaf types.
    pub(crate) fn possible(&self, name: &str) -> &[String] {
        self.possible.get(name).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn is_composite(&self, name: &str) -> bool {
        self.possible.contains_key(name)
    }

    pub(crate) fn field(&self, kind: &str, field: &str) -> Option<&FieldDefinition> {
        self.schema
            .type_field(kind, field)
            .ok()
            .map(|definition| &**definition as &FieldDefinition)
    }

    /// The fields of an object type, an interface or an input object with their types.
    pub(crate) fn fields<'a>(&'a self, kind: &str) -> Vec<(&'a str, &'a Type)> {
        fn output(definition: &Component<FieldDefinition>) -> &Type {
            &definition.ty
        }
        match self.schema.types.get(kind) {
            Some(ExtendedType::Object(object)) => object
                .fields
                .iter()
                .map(|(name, definition)| (name.as_str(), output(definition)))
                .collect(),
            Some(ExtendedType::InputObject(input)) => input
                .fields
                .iter()
                .map(|(name, definition)| (name.as_str(), &*definition.ty))
                .collect(),
            _ => Vec::new(),
        }
    }

    /// The type of a connection's nodes, if `kind` is a connection.
    pub(crate) fn connection_node(&self, kind: &str) -> Option<&str> {
        if !kind.ends_with("Connection") {
            return None;
        }
        let nodes = self.field(kind, "nodes")?;
        Some(nodes.ty.inner_named_type().as_str())
    }

    /// The first value of an enum that is not deprecated.
    pub(crate) fn first_enum_value(&self, name: &str) -> Option<&str> {
        let definition = self.schema.get_enum(name)?;
        definition
            .values
            .iter()
            .find(|(_, value)| value.directives.get("deprecated").is_none())
            .map(|(name, _)| name.as_str())
    }
}

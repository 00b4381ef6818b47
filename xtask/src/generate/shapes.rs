//! The meaning of documents, before it is written in Rust.

use std::collections::BTreeMap;

use proc_macro2::Ident;

use super::{
    names::OperationNames,
    record::Record,
    types::{Kind, Slot},
};

/// The module of the shared fragments.
pub(super) const MODELS: &str = "models";

/// Everything that the documents lead to.
pub(crate) struct Shapes {
    /// The fragments, which operations share.
    pub(crate) fragments: Vec<Shape>,
    pub(crate) operations: Vec<OperationShape>,
}

/// A type that answers are read into.
pub(crate) enum Shape {
    Struct(StructShape),
    Enum(EnumShape),
}

/// An object of a known type, or the common part of an interface's types.
pub(crate) struct StructShape {
    pub(crate) name: Ident,
    pub(crate) docs: String,
    /// The coordinate or definition that it is named after.
    pub(crate) from: String,
    pub(crate) fields: Vec<FieldShape>,
}

#[derive(Clone)]
pub(crate) struct FieldShape {
    /// Its coordinate in the schema.
    pub(crate) coordinate: String,
    /// The key in the answer.
    pub(crate) key: String,
    /// The name in Rust.
    pub(crate) name: Ident,
    pub(crate) docs: String,
    pub(crate) deprecated: Option<String>,
    pub(crate) slot: Slot,
    /// Whether it is a connection that the operation's `$first` and `$after` page.
    pub(crate) is_paged: bool,
}

/// One of several types, told apart by `__typename`.
pub(crate) struct EnumShape {
    pub(crate) name: Ident,
    pub(crate) docs: String,
    /// The coordinate or definition that it is named after.
    pub(crate) from: String,
    /// The type that the selection is on.
    pub(crate) on: String,
    pub(crate) arms: Vec<Arm>,
}

/// One of the types that a selection is on.
#[derive(Clone)]
pub(crate) struct Arm {
    /// The type's name in the schema.
    pub(crate) of: String,
    /// The variant for it.
    pub(crate) variant: Ident,
    /// The type that it is read into.
    pub(crate) kind: Kind,
}

pub(crate) struct OperationShape {
    pub(crate) name: String,
    /// Its names in the generated code.
    pub(crate) rust: OperationNames,
    /// The folder of its document, which is its module.
    pub(crate) area: String,
    pub(crate) is_mutation: bool,
    /// Whether, being a mutation, it may be repeated.
    pub(crate) is_idempotent: bool,
    /// Whether, being a mutation, it can't be undone.
    pub(crate) is_irreversible: bool,
    pub(crate) variables: Record,
    /// The shapes of its own; the first is the whole answer.
    pub(crate) shapes: Vec<Shape>,
    /// Coordinate → its scopes; any one suffices.
    pub(crate) scopes: Vec<(String, Vec<String>)>,
    /// For a mutation, its field in the answer, and whether that may be null.
    pub(crate) payload: Option<(Ident, bool)>,
    /// The path from the answer to the network whose id it contains.
    pub(crate) network: Option<Vec<NetworkField>>,
    pub(crate) paging: Option<Paging>,
    pub(crate) output: Output,
    /// The coordinate of the field that it is about.
    pub(crate) subject: Option<String>,
    /// The name of each variable and the coordinate of the argument that it is given to.
    pub(crate) places: BTreeMap<String, String>,
}

impl OperationShape {
    /// The type of the whole answer.
    pub(crate) fn data(&self) -> Kind {
        let data = self.shapes.first().map(|shape| shape.name().clone());
        let module = [self.rust.area.clone(), self.rust.module.clone()];
        Kind::Shape(module.into_iter().chain(data).collect())
    }
}

/// One step from the answer towards the network.
pub(crate) struct NetworkField {
    pub(crate) name: Ident,
    pub(crate) nullable: bool,
}

/// How to reach the connection that an operation pages.
pub(crate) struct Paging {
    /// The coordinate of the connection.
    pub(crate) coordinate: String,
    pub(crate) steps: Vec<Step>,
    /// The connection's nodes, as its `nodes` field has them.
    pub(crate) nodes: Slot,
    pub(crate) has_total: bool,
    pub(crate) is_backward: bool,
}

/// One step from the answer towards a value in it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Step {
    Field {
        name: Ident,
        /// The key in the answer.
        key: String,
        nullable: bool,
    },
    /// To the only type that is asked for.
    Arm {
        /// The type of the value.
        of: Kind,
        /// The name in the schema of the type that is asked for.
        name: String,
        variant: Ident,
    },
}

/// The part of an operation's answer that its caller wants.
pub(crate) struct Output {
    /// The path from the answer to it.
    pub(crate) steps: Vec<Step>,
    pub(crate) takes: Takes,
}

/// What is taken at the end of the path.
pub(crate) enum Takes {
    /// The value itself. If the slot is nullable, null is an answer, and not an error.
    Value(Slot),
    /// The value itself, if its type is one of these. The server can send others, because the
    /// field's type is wider, as that of `node` is.
    OneOf { kind: Kind, of: String },
    /// The page of the connection that the operation pages.
    Page,
    /// Nothing: the value is a Boolean that must be true.
    Success,
    /// Nothing.
    Nothing,
    /// The fields of the value without `errors`.
    Parts(Parts),
}

/// The fields that the caller wants, as a type of their own.
pub(crate) struct Parts {
    pub(crate) shape: StructShape,
    /// The way to each of these fields.
    pub(crate) ways: Vec<Way>,
}

/// The way to a field of [`Parts`].
#[derive(Clone)]
pub(crate) struct Way {
    /// The steps to it. The last one is nullable if null is an error here.
    pub(crate) steps: Vec<Step>,
    pub(crate) end: End,
}

/// What becomes of the value at the end of a [`Way`].
#[derive(Clone)]
pub(crate) enum End {
    /// The value itself.
    Value,
    /// The value itself, if its type is one of these.
    OneOf { kind: Kind, of: String },
    /// The page of this connection.
    Page { nodes: Slot, has_total: bool },
}

impl Shape {
    pub(crate) fn name(&self) -> &Ident {
        match self {
            Self::Struct(shape) => &shape.name,
            Self::Enum(shape) => &shape.name,
        }
    }

    /// The coordinate or definition that it is named after.
    pub(crate) fn from(&self) -> &str {
        match self {
            Self::Struct(shape) => &shape.from,
            Self::Enum(shape) => &shape.from,
        }
    }
}

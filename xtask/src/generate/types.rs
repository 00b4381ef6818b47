//! The Rust types for the types of the schema.

use apollo_compiler::{Name, Schema, ast::Type, schema::ExtendedType};
use proc_macro2::TokenStream;
use quote::quote;

use super::{
    names::{ident, type_ident},
    rust::ThisCrate,
};
use crate::facts::Facts;

/// A type in Rust, apart from whether it may be null or left out.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A scalar or enum, by its path.
    Leaf(Leaf),
    /// A shape of the generated operations: its path within the generated code.
    Shape(Vec<String>),
    /// An input of the schema crate.
    Input(String),
    List(Box<Slot>),
    /// An input in a box, because it contains itself.
    Boxed(Box<Kind>),
}

/// A type and whether it may be null.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Slot {
    pub(crate) kind: Kind,
    pub(crate) nullable: bool,
}

/// The types without a selection.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Leaf {
    Text,
    Int,
    Long,
    BigInt,
    Float,
    Boolean,
    Id,
    GlobalId,
    ResourceId,
    DateTime,
    Date,
    Object,
    Json,
    Secret,
    Enum(String),
    /// The position of a page in its connection; one type for every connection.
    PageInfo,
}

impl Slot {
    pub(crate) fn tokens(&self) -> TokenStream {
        let kind = self.kind.tokens();
        if self.nullable {
            quote!(Option<#kind>)
        } else {
            kind
        }
    }
}

impl Kind {
    pub(crate) fn tokens(&self) -> TokenStream {
        match self {
            Self::Leaf(leaf) => leaf.tokens(),
            Self::Shape(path) => {
                let path = path.iter().map(|part| ident(part));
                quote!(#ThisCrate::generated::#(#path)::*)
            }
            Self::Input(name) => {
                let name = type_ident(name);
                quote!(mighty_schema::inputs::#name)
            }
            Self::List(item) => {
                let item = item.tokens();
                quote!(Vec<#item>)
            }
            Self::Boxed(kind) => {
                let kind = kind.tokens();
                quote!(Box<#kind>)
            }
        }
    }

    /// The type of a setter's argument, and the expression that makes the value of `argument`.
    pub(crate) fn setter(&self, argument: &proc_macro2::Ident) -> (TokenStream, TokenStream) {
        match self {
            Self::List(item) if !item.nullable => {
                let item = item.kind.tokens();
                (
                    quote!(impl IntoIterator<Item = impl Into<#item>>),
                    quote!(#argument.into_iter().map(Into::into).collect()),
                )
            }
            _ => {
                let kind = self.tokens();
                (quote!(impl Into<#kind>), quote!(#argument.into()))
            }
        }
    }
}

impl Leaf {
    fn tokens(&self) -> TokenStream {
        match self {
            Self::Text => quote!(String),
            Self::Int => quote!(i32),
            Self::Long => quote!(i64),
            Self::BigInt => quote!(mighty_schema::scalars::BigInt),
            Self::Float => quote!(f64),
            Self::Boolean => quote!(bool),
            Self::Id => quote!(mighty_core::Id),
            Self::GlobalId => quote!(mighty_core::GlobalId),
            Self::ResourceId => quote!(mighty_core::ResourceId),
            Self::DateTime => quote!(jiff::Timestamp),
            Self::Date => quote!(jiff::civil::Date),
            Self::Object => quote!(serde_json::Map<String, serde_json::Value>),
            Self::Json => quote!(serde_json::Value),
            Self::Secret => quote!(mighty_core::SecretText),
            Self::Enum(name) => {
                let name = type_ident(name);
                quote!(mighty_schema::enums::#name)
            }
            Self::PageInfo => quote!(#ThisCrate::pages::PageInfo),
        }
    }
}

/// The Rust type of `ty`; `named` gives the type for its innermost type.
pub(crate) fn slot(ty: &Type, named: &mut impl FnMut(&Name) -> Kind) -> Slot {
    let (kind, nullable) = match ty {
        Type::Named(name) => (named(name), true),
        Type::NonNullNamed(name) => (named(name), false),
        Type::List(item) => (Kind::List(Box::new(slot(item, named))), true),
        Type::NonNullList(item) => (Kind::List(Box::new(slot(item, named))), false),
    };
    Slot { kind, nullable }
}

/// The type of a value that is sent: an argument's or an input field's.
pub(crate) fn input_kind(schema: &Schema, facts: &Facts, coordinate: &str, name: &Name) -> Kind {
    if matches!(schema.types.get(name), Some(ExtendedType::InputObject(_))) {
        return Kind::Input(name.to_string());
    }
    if facts.is_secret(coordinate) {
        return Kind::Leaf(Leaf::Secret);
    }
    if name == "ID" && facts.takes_only_global_id(coordinate) {
        return Kind::Leaf(Leaf::GlobalId);
    }
    Kind::Leaf(leaf(schema, name))
}

/// The type of field `field` of `parent` if it has no selection.
pub(crate) fn output_leaf(
    schema: &Schema,
    facts: &Facts,
    parent: &Name,
    field: &Name,
    name: &Name,
) -> Leaf {
    if facts.is_secret(&format!("{parent}.{field}")) {
        return Leaf::Secret;
    }
    match (name.as_str(), field.as_str()) {
        ("ID", "resourceId") => Leaf::ResourceId,
        ("ID", "id") if is_node(schema, parent) => Leaf::GlobalId,
        _ => leaf(schema, name),
    }
}

fn is_node(schema: &Schema, name: &Name) -> bool {
    name == "Node" || schema.is_subtype("Node", name)
}

/// Scalars that are new to us are kept as JSON.
fn leaf(schema: &Schema, name: &Name) -> Leaf {
    if matches!(schema.types.get(name), Some(ExtendedType::Enum(_))) {
        return Leaf::Enum(name.to_string());
    }
    match name.as_str() {
        "String" => Leaf::Text,
        "Int" => Leaf::Int,
        "Long" => Leaf::Long,
        "BigInt" => Leaf::BigInt,
        "Float" => Leaf::Float,
        "Boolean" => Leaf::Boolean,
        "ID" => Leaf::Id,
        "ISO8601DateTime" => Leaf::DateTime,
        "ISO8601Date" => Leaf::Date,
        "JSONObject" => Leaf::Object,
        _ => Leaf::Json,
    }
}

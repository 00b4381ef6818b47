//! The Rust types for the types of the schema.

use apollo_compiler::{Name, Schema, ast::Type, schema::ExtendedType};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::{
    names::{ident, type_ident},
    rust::ThisCrate,
};
use crate::facts::{
    Facts,
    ids::{self, IdRow, Spelling},
};

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
    /// A page of a connection's items.
    Page(Box<Kind>),
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
    /// The id of a record of one kind, in either form.
    IdOf(String),
    GlobalIdOf(String),
    ResourceIdOf(String),
    /// The id of a record of one kind, or its slug.
    RefOf(String),
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
            Self::Page(item) => {
                let item = item.tokens();
                quote!(#ThisCrate::pages::Page<#item>)
            }
        }
    }

    /// Two arguments with the same class can take the same value, so a caller could swap them.
    pub(crate) fn class(&self) -> String {
        match self {
            Self::Leaf(Leaf::Text | Leaf::Id | Leaf::RefOf(_) | Leaf::Secret) => "text".to_owned(),
            Self::Leaf(Leaf::Int | Leaf::Long | Leaf::BigInt | Leaf::Float) => "number".to_owned(),
            Self::Leaf(leaf) => leaf.tokens().to_string(),
            Self::List(item) => format!("list of {}", item.kind.class()),
            Self::Boxed(kind) => kind.class(),
            Self::Shape(_) | Self::Input(_) | Self::Page(_) => self.tokens().to_string(),
        }
    }

    /// The type of a setter's argument, and the expression that makes the value of `argument`.
    pub(crate) fn setter(&self, argument: &impl ToTokens) -> (TokenStream, TokenStream) {
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
            Self::IdOf(kind) => of_kind("IdOf", kind),
            Self::GlobalIdOf(kind) => of_kind("GlobalIdOf", kind),
            Self::ResourceIdOf(kind) => of_kind("ResourceIdOf", kind),
            Self::RefOf(kind) => of_kind("RefOf", kind),
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
    let of_id = facts
        .ids
        .of(coordinate)
        .and_then(|row| sent_id(facts, row, name));
    Kind::Leaf(of_id.unwrap_or_else(|| leaf(schema, name)))
}

/// The type of an argument that takes the GlobalID of any node, if the selection reads the node only as
/// these types and they have a kind.
pub(crate) fn node_kind(
    facts: &Facts,
    coordinate: &str,
    name: &Name,
    arms: &[String],
) -> Option<Kind> {
    let row = facts.ids.of(coordinate)?;
    let takes_any = name == "ID" && row.spelling == Spelling::Global && row.types == ["Node"];
    let kind = takes_any.then(|| facts.ids.kind(arms)).flatten()?;
    Some(Kind::Leaf(Leaf::GlobalIdOf(kind.to_owned())))
}

/// The type of an id that is sent; `None` for a text that is no id.
fn sent_id(facts: &Facts, row: &IdRow, name: &Name) -> Option<Leaf> {
    let kind = facts.ids.kind(&row.types).map(str::to_owned);
    match (name.as_str(), row.spelling, kind) {
        ("ID", Spelling::Global, None) => Some(Leaf::GlobalId),
        (_, _, None) | (_, Spelling::Text, _) => None,
        ("ID", Spelling::Global, Some(kind)) => Some(Leaf::GlobalIdOf(kind)),
        ("ID", Spelling::Resource, Some(kind)) => Some(Leaf::ResourceIdOf(kind)),
        ("ID", Spelling::Either | Spelling::Unknown, Some(kind)) => Some(Leaf::IdOf(kind)),
        ("ID" | "String", _, Some(kind)) => Some(Leaf::RefOf(kind)),
        _ => None,
    }
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
    let row = match name.as_str() {
        "ID" => facts.ids.of_answer(schema, parent, field),
        _ => None,
    };
    let of_id = row.and_then(|row| {
        let kind = facts.ids.kind(&row.types).map(str::to_owned);
        match (row.spelling, kind) {
            (Spelling::Text, _) => None,
            (Spelling::Global, Some(kind)) => Some(Leaf::GlobalIdOf(kind)),
            (Spelling::Resource, Some(kind)) => Some(Leaf::ResourceIdOf(kind)),
            (_, Some(kind)) => Some(Leaf::IdOf(kind)),
            (Spelling::Global, None) => Some(Leaf::GlobalId),
            (Spelling::Resource, None) => Some(Leaf::ResourceId),
            (_, None) => None,
        }
    });
    of_id.unwrap_or_else(|| match (name.as_str(), field.as_str()) {
        ("ID", "id") if ids::is_a(schema, "Node", parent) => Leaf::GlobalId,
        _ => leaf(schema, name),
    })
}

fn of_kind(name: &str, kind: &str) -> TokenStream {
    let (name, kind) = (ident(name), type_ident(kind));
    quote!(mighty_schema::ids::#name<mighty_schema::kinds::#kind>)
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

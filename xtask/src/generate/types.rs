//! The Rust types for the types of the schema.

use apollo_compiler::{Name, ast::Type, schema::ExtendedType};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::{
    rust::ThisCrate,
    source::{Source, TypeName},
};
use crate::facts::ids::{self, IdRow, Spelling};

/// A type in Rust, apart from whether it may be null or left out.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A scalar or enum, by its path.
    Leaf(Leaf),
    /// A shape of the generated operations: its path within the generated code.
    Shape(Vec<Ident>),
    /// An input of the schema crate.
    Input(TypeName),
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
    IdOf(Ident),
    GlobalIdOf(Ident),
    ResourceIdOf(Ident),
    /// The id of a record of one kind, or its slug.
    RefOf(Ident),
    DateTime,
    Date,
    Object,
    Json,
    Secret,
    Enum(TypeName),
    /// The position of a page in its connection; one type for every connection.
    PageInfo,
}

impl Slot {
    /// The slot of a list's items.
    pub(crate) fn item(&self) -> Option<&Self> {
        match &self.kind {
            Kind::List(item) => Some(item),
            _ => None,
        }
    }

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
            Self::Shape(path) => quote!(#ThisCrate::generated::#(#path)::*),
            Self::Input(TypeName { rust, .. }) => quote!(mighty_schema::inputs::#rust),
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
            Self::Enum(TypeName { rust, .. }) => quote!(mighty_schema::enums::#rust),
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
pub(crate) fn input_kind(source: &Source<'_>, coordinate: &str, name: &Name) -> Kind {
    let Source {
        schema,
        facts,
        names,
    } = source;
    if matches!(schema.types.get(name), Some(ExtendedType::InputObject(_))) {
        return Kind::Input(names[name].clone());
    }
    if facts.coordinates.is_secret(coordinate) {
        return Kind::Leaf(Leaf::Secret);
    }
    let of_id = facts
        .ids
        .of(coordinate)
        .and_then(|row| sent_id(source, row, name));
    Kind::Leaf(of_id.unwrap_or_else(|| leaf(source, name)))
}

/// The type of an argument that takes the GlobalID of any node, if the selection reads the node only as
/// these types and they have a kind.
pub(crate) fn node_kind(
    source: &Source<'_>,
    coordinate: &str,
    name: &Name,
    arms: &[String],
) -> Option<Kind> {
    let row = source.facts.ids.of(coordinate)?;
    let takes_any = name == "ID" && row.spelling == Spelling::Global && row.types == ["Node"];
    let kind = takes_any.then(|| kind_of_ids(source, arms)).flatten()?;
    Some(Kind::Leaf(Leaf::GlobalIdOf(kind)))
}

/// The name of the kind that ids of these types have.
fn kind_of_ids(source: &Source<'_>, types: &[String]) -> Option<Ident> {
    let kind = source.facts.ids.kind(types)?;
    Some(source.names[kind].rust.clone())
}

/// The type of an id that is sent; `None` for a text that is no id.
fn sent_id(source: &Source<'_>, row: &IdRow, name: &Name) -> Option<Leaf> {
    let kind = kind_of_ids(source, &row.types);
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
pub(crate) fn output_leaf(source: &Source<'_>, parent: &Name, field: &Name, name: &Name) -> Leaf {
    let Source { schema, facts, .. } = source;
    if facts.coordinates.is_secret(&format!("{parent}.{field}")) {
        return Leaf::Secret;
    }
    let row = match name.as_str() {
        "ID" => facts.ids.of_answer(schema, parent, field),
        _ => None,
    };
    let of_id = row.and_then(|row| {
        let kind = kind_of_ids(source, &row.types);
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
        _ => leaf(source, name),
    })
}

fn of_kind(name: &str, kind: &Ident) -> TokenStream {
    let name = format_ident!("{name}");
    quote!(mighty_schema::ids::#name<mighty_schema::kinds::#kind>)
}

/// Scalars that are new to us are kept as JSON.
fn leaf(source: &Source<'_>, name: &Name) -> Leaf {
    if matches!(source.schema.types.get(name), Some(ExtendedType::Enum(_))) {
        return Leaf::Enum(source.names[name].clone());
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

//! Structs that are sent: inputs, and the variables of operations.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{
    names::{ident, snake},
    rust,
    types::{Kind, Slot},
};
use crate::facts::Null;

/// A struct whose fields are sent by name.
pub(crate) struct Record {
    pub(crate) name: Ident,
    pub(crate) docs: String,
    pub(crate) deprecated: Option<String>,
    pub(crate) fields: Vec<RecordField>,
}

pub(crate) struct RecordField {
    /// The name as it is sent.
    pub(crate) wire: String,
    /// The name in Rust.
    pub(crate) name: Ident,
    pub(crate) docs: String,
    pub(crate) deprecated: Option<String>,
    pub(crate) kind: Kind,
    pub(crate) need: Need,
    /// For a field of a patch, the effect of null. The field gets a method for it.
    pub(crate) null: Option<Null>,
    /// Whether its list replaces the whole stored list.
    pub(crate) replaces_whole: bool,
}

/// Whether a field must be given.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    Required,
    /// Absent, null or a value.
    Optional,
    /// Absent (the server's default holds) or a value, but not null.
    Defaulted,
    /// Absent, null or a value. Absent deletes the stored value, so the caller must choose
    /// explicitly.
    Chosen,
}

impl Need {
    pub(crate) fn of(nullable: bool, has_default: bool) -> Self {
        match (nullable, has_default) {
            (true, _) => Self::Optional,
            (false, true) => Self::Defaulted,
            (false, false) => Self::Required,
        }
    }
}

impl Record {
    /// The struct, its constructor, its setters, and how it is sent.
    pub(crate) fn tokens(&self) -> TokenStream {
        let name = &self.name;
        let docs = rust::docs(&self.docs);
        let deprecated = rust::deprecated(self.deprecated.as_deref());
        let needed = |need: Need| self.required().filter(move |field| field.need == need);
        let required = || needed(Need::Required).chain(needed(Need::Chosen));
        let default = required().next().is_none().then(|| quote!(, Default));
        let fields = self.fields.iter().map(RecordField::declaration);
        let is_named = self.needs_names();
        let initial = self.fields.iter().map(|field| field.initial(is_named));
        let named = is_named.then(|| self.required_struct(required()));
        let about_new = rust::docs(&match (is_named, required().count()) {
            (_, 0) => "Leaves all fields out.".to_owned(),
            (false, _) => "Takes the required fields and leaves all others out.".to_owned(),
            (true, _) => format!(
                "Takes the required fields by their names, so that they can't be swapped, and \
                 leaves all others out: see [`{}`].",
                self.required_name()
            ),
        });
        let arguments = if is_named {
            let name = self.required_name();
            quote!(required: #name)
        } else {
            let arguments = required().map(RecordField::argument);
            quote!(#(#arguments),*)
        };
        let setters = self.fields.iter().map(RecordField::setters);
        let entries = self.fields.iter().map(RecordField::entry);
        // An operation without variables still is a map.
        let map = if self.fields.is_empty() {
            quote!(map)
        } else {
            quote!(mut map)
        };
        quote! {
            #docs
            #deprecated
            #[derive(Clone, Debug, PartialEq #default)]
            #[non_exhaustive]
            pub struct #name {
                #(#fields,)*
            }

            impl #name {
                #about_new
                pub fn new(#arguments) -> Self {
                    Self { #(#initial,)* }
                }

                #(#setters)*
            }

            #named

            impl serde::Serialize for #name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    use serde::ser::SerializeMap as _;
                    let #map = serializer.serialize_map(None)?;
                    #(#entries)*
                    map.end()
                }
            }
        }
    }
}

impl Record {
    /// The fields that the constructor takes.
    fn required(&self) -> impl Iterator<Item = &RecordField> {
        let is_required =
            |field: &&RecordField| matches!(field.need, Need::Required | Need::Chosen);
        self.fields.iter().filter(is_required)
    }

    /// Whether two of the required fields could be swapped if the constructor took them in order.
    pub(crate) fn needs_names(&self) -> bool {
        let mut classes = BTreeSet::new();
        !self
            .required()
            .all(|field| classes.insert(field.kind.class()))
    }

    /// The name of the struct that gives the required fields their names.
    pub(crate) fn required_name(&self) -> Ident {
        format_ident!("{}Required", self.name)
    }

    /// A call of the constructor of `of`, the path of this struct. `value` gives what it takes for
    /// each field.
    pub(crate) fn made(
        &self,
        of: &TokenStream,
        value: impl Fn(&RecordField) -> TokenStream,
    ) -> TokenStream {
        let needed = |need: Need| self.required().filter(move |field| field.need == need);
        let required = needed(Need::Required).chain(needed(Need::Chosen));
        if !self.needs_names() {
            let values = required.map(value);
            return quote!(#of::new(#(#values),*));
        }
        let mut path: syn::Path = syn::parse2(of.clone()).expect("a path");
        if let Some(last) = path.segments.last_mut() {
            last.ident = self.required_name();
        }
        let values = required.map(|field| {
            let (name, value) = (&field.name, value(field));
            let (_, value) = match field.need {
                Need::Chosen => (TokenStream::new(), quote!(#value.into())),
                _ => field.kind.setter(&value),
            };
            quote!(#name: #value)
        });
        quote!(#of::new(#path { #(#values),* }))
    }

    fn required_struct<'a>(&self, fields: impl Iterator<Item = &'a RecordField>) -> TokenStream {
        let name = self.required_name();
        let docs = rust::docs(&format!("The required fields of [`{}`].", self.name));
        let fields = fields.map(RecordField::declaration);
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            pub struct #name {
                #(#fields,)*
            }
        }
    }
}

impl RecordField {
    fn clear_name(&self) -> Ident {
        format_ident!("clear_{}", self.name)
    }

    /// The names of the methods that it adds.
    pub(super) fn methods(&self) -> Vec<Ident> {
        if matches!(self.need, Need::Required | Need::Chosen) {
            return Vec::new();
        }
        let clears = matches!(self.null, Some(Null::Clears | Null::Undocumented));
        let clear = clears.then(|| self.clear_name());
        [self.name.clone()].into_iter().chain(clear).collect()
    }

    fn declaration(&self) -> TokenStream {
        let name = &self.name;
        let docs = rust::docs(&self.docs);
        let deprecated = rust::deprecated(self.deprecated.as_deref());
        let kind = self.kind.tokens();
        let kind = match self.need {
            Need::Required => kind,
            Need::Optional | Need::Chosen => quote!(mighty_core::Maybe<#kind>),
            Need::Defaulted => quote!(Option<#kind>),
        };
        quote!(#docs #deprecated pub #name: #kind)
    }

    fn argument(&self) -> TokenStream {
        let name = &self.name;
        if self.need == Need::Chosen {
            let kind = self.kind.tokens();
            return quote!(#name: impl Into<mighty_core::Maybe<#kind>>);
        }
        let (argument, _) = self.kind.setter(name);
        quote!(#name: #argument)
    }

    fn initial(&self, is_named: bool) -> TokenStream {
        let name = &self.name;
        match self.need {
            Need::Required | Need::Chosen if is_named => quote!(#name: required.#name),
            Need::Required => {
                let (_, value) = self.kind.setter(name);
                quote!(#name: #value)
            }
            Need::Optional => quote!(#name: mighty_core::Maybe::Absent),
            Need::Chosen => quote!(#name: #name.into()),
            Need::Defaulted => quote!(#name: None),
        }
    }

    fn setters(&self) -> TokenStream {
        let name = &self.name;
        let (argument, value) = self.kind.setter(name);
        let value = match self.need {
            Need::Required | Need::Chosen => return TokenStream::new(),
            Need::Optional => quote!(mighty_core::Maybe::Value(#value)),
            Need::Defaulted => quote!(Some(#value)),
        };
        let about = rust::docs(&format!("Sets `{}`.", self.wire));
        let deprecated = rust::deprecated(self.deprecated.as_deref());
        let does = match self.null {
            Some(Null::Clears) => Some(", which clears it"),
            Some(Null::Undocumented) => Some(""),
            Some(Null::ChangesNothing) | None => None,
        };
        let clear = does.map(|does| {
            let clear = self.clear_name();
            let about = rust::docs(&format!("Sends `{}` as null{does}.", self.wire));
            quote! {
                #about
                #deprecated
                #[must_use]
                pub fn #clear(mut self) -> Self {
                    self.#name = mighty_core::Maybe::Null;
                    self
                }
            }
        });
        quote! {
            #about
            #deprecated
            #[must_use]
            pub fn #name(mut self, #name: #argument) -> Self {
                self.#name = #value;
                self
            }

            #clear
        }
    }

    fn entry(&self) -> TokenStream {
        let name = &self.name;
        let wire = &self.wire;
        match self.need {
            Need::Required => quote!(map.serialize_entry(#wire, &self.#name)?;),
            Need::Optional | Need::Chosen => quote! {
                if !self.#name.is_absent() {
                    map.serialize_entry(#wire, &self.#name)?;
                }
            },
            Need::Defaulted => quote! {
                if let Some(value) = &self.#name {
                    map.serialize_entry(#wire, value)?;
                }
            },
        }
    }
}

impl RecordField {
    /// A field for a value of the schema's type, as `slot` gives it.
    pub(crate) fn new(wire: &str, slot: Slot, has_default: bool, docs: String) -> Self {
        Self {
            wire: wire.to_owned(),
            name: match snake(wire).as_str() {
                // The constructor has that name already.
                "new" => ident("new_"),
                name => ident(name),
            },
            docs,
            deprecated: None,
            null: None,
            replaces_whole: false,
            need: Need::of(slot.nullable, has_default),
            kind: slot.kind,
        }
    }
}

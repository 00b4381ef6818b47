//! The types of answers: structs and enums that read and write themselves.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::{
    rust,
    shapes::{EnumShape, FieldShape, Shape, StructShape},
};

/// The type of an answer's part, and its implementations.
pub(super) fn shape(shape: &Shape) -> TokenStream {
    match shape {
        Shape::Struct(shape) => struct_shape(shape),
        Shape::Enum(shape) => enum_shape(shape),
    }
}

fn struct_shape(shape: &StructShape) -> TokenStream {
    let name = &shape.name;
    let declared = declared(shape, &TokenStream::new());
    let keys = shape.fields.iter().map(|field| &field.key);
    // No field's name ends so, which keeps these apart from the names of the reader itself.
    let local = |field: &FieldShape| format_ident!("{}_", field.name);
    // One call for each field: the compiler reads this code a thousand times. And a `?` for each:
    // with one `?` for all of them, every field would be moved to its place again.
    let reads = shape.fields.iter().enumerate().map(|(at, field)| {
        let at = Literal::usize_unsuffixed(at);
        let local = local(field);
        let read = match field.slot.nullable {
            true => quote!(nullable),
            false => quote!(required),
        };
        quote!(#at => fields.#read(&mut #local)?,)
    });
    let values = shape.fields.iter().map(|field| {
        let (name, local, key) = (&field.name, local(field), &field.key);
        if field.slot.nullable {
            quote!(#name: #local)
        } else {
            quote!(#name: match #local {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field(#key)),
            })
        }
    });
    let deserialize = deserialize(&shape.name);
    let locals = shape.fields.iter().map(|field| {
        let (local, kind) = (local(field), field.slot.kind.tokens());
        quote!(let mut #local: Option<#kind> = None;)
    });
    let serialize = serialize(&shape.name);
    let entries = entries(shape);
    quote! {
        #declared

        #entries

        #serialize

        impl Object for #name {
            const KEYS: &'static [&'static str] = &[#(#keys),*];

            #[inline]
            fn read<'de, A: serde::de::MapAccess<'de>>(mut fields: Fields<Self, A>) -> Result<Self, A::Error> {
                #(#locals)*
                while let Some(key) = fields.key()? {
                    match key {
                        #(#reads)*
                        _ => fields.skip()?,
                    }
                }
                Ok(Self { #(#values,)* })
            }
        }

        #deserialize
    }
}

/// The struct itself.
pub(super) fn declared(shape: &StructShape, attributes: &TokenStream) -> TokenStream {
    let name = &shape.name;
    let docs = rust::docs(&shape.docs);
    let declarations = shape.fields.iter().map(declaration);
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #attributes
        pub struct #name {
            #(#declarations,)*
        }
    }
}

fn declaration(field: &FieldShape) -> TokenStream {
    let name = &field.name;
    let docs = rust::docs(&field.docs);
    let deprecated = rust::deprecated(field.deprecated.as_deref());
    let kind = field.slot.tokens();
    quote!(#docs #deprecated pub #name: #kind)
}

fn enum_shape(shape: &EnumShape) -> TokenStream {
    let name = &shape.name;
    let docs = rust::docs(&shape.docs);
    let arms: Vec<_> = shape.arms.iter().map(|arm| &arm.variant).collect();
    let kinds = shape.arms.iter().map(|arm| arm.kind.tokens());
    let types: Vec<_> = shape.arms.iter().map(|arm| &arm.of).collect();
    let places = (0..types.len()).map(Literal::usize_unsuffixed);
    let abouts = types.iter().map(|of| rust::docs(&format!("A `{of}`.")));
    let (serialize, deserialize) = (serialize(&shape.name), deserialize(&shape.name));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#abouts #arms(Box<#kinds>),)*
            /// A type that was not asked for, or is newer than this crate.
            Unknown(decode::UnknownObject),
        }

        impl Entries for #name {
            fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                match self {
                    #(Self::#arms(value) => {
                        map.serialize_entry(decode::TYPENAME, #types)?;
                        value.entries(map)
                    })*
                    Self::Unknown(other) => other.entries(map),
                }
            }
        }

        #serialize

        impl Object for #name {
            const KEYS: &'static [&'static str] = &[decode::TYPENAME];

            fn read<'de, A: serde::de::MapAccess<'de>>(fields: Fields<Self, A>) -> Result<Self, A::Error> {
                decode::by_type(fields)
            }
        }

        impl decode::Abstract for #name {
            const TYPES: &'static [&'static str] = &[#(#types),*];

            fn read_as<'de, A: serde::de::MapAccess<'de>>(
                typename: decode::Typename,
                rest: A,
            ) -> Result<Self, A::Error> {
                Ok(match typename.place {
                    #(#places => Self::#arms(Box::new(decode::rest(rest)?)),)*
                    _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
                })
            }
        }

        #deserialize
    }
}

/// The fields of a struct, as they are written.
pub(super) fn entries(shape: &StructShape) -> TokenStream {
    let name = &shape.name;
    let entries = shape.fields.iter().map(|field| {
        let (name, key) = (&field.name, &field.key);
        quote!(map.serialize_entry(#key, &self.#name)?;)
    });
    quote! {
        impl Entries for #name {
            fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                #(#entries)*
                Ok(())
            }
        }
    }
}

pub(super) fn serialize(name: &Ident) -> TokenStream {
    quote! {
        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                encode::object(self, serializer)
            }
        }
    }
}

fn deserialize(name: &Ident) -> TokenStream {
    quote! {
        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                decode::object(deserializer)
            }
        }
    }
}

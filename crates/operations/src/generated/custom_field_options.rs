// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on custom_field_options.
#![allow(deprecated, clippy::module_inception)]
/// Adds an option to a dropdown; other fields have none.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomFieldOption {
    /// `$input`, a `CreateCustomFieldOptionInput!`.
    pub input: mighty_schema::inputs::CreateCustomFieldOptionInput,
}
impl CreateCustomFieldOption {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateCustomFieldOptionInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateCustomFieldOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateCustomFieldOption {
    type Data = create_custom_field_option::Data;
    const NAME: &'static str = "CreateCustomFieldOption";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_custom_field_option.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createCustomFieldOption",
            any_of: &["host:write:network_members"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_custom_field_option.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateCustomFieldOption {
    type Output = crate::generated::models::CustomFieldOptionSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_custom_field_option
            .ok_or(crate::output::Missing::at("createCustomFieldOption"))?;
        let at = at
            .option
            .ok_or(crate::output::Missing::at("createCustomFieldOption.option"))?;
        Ok(at)
    }
}
/// The answer of [`CreateCustomFieldOption`].
pub mod create_custom_field_option {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateCustomFieldOption`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createCustomFieldOption`, a `CreateCustomFieldOptionPayload`.
        ///
        /// For dropdowns only.
        pub create_custom_field_option: Option<
            crate::generated::custom_field_options::create_custom_field_option::CreateCustomFieldOption,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "createCustomFieldOption",
                &self.create_custom_field_option,
            )?;
            Ok(())
        }
    }
    impl serde::Serialize for Data {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Data {
        const KEYS: &'static [&'static str] = &["createCustomFieldOption"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_custom_field_option_: Option<
                crate::generated::custom_field_options::create_custom_field_option::CreateCustomFieldOption,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_custom_field_option_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_custom_field_option: create_custom_field_option_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `CreateCustomFieldOptionPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateCustomFieldOption {
        /// `CreateCustomFieldOptionPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateCustomFieldOptionPayload.option`, a `CustomFieldOption`.
        pub option: Option<crate::generated::models::CustomFieldOptionSummary>,
    }
    impl Entries for CreateCustomFieldOption {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("option", &self.option)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateCustomFieldOption {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateCustomFieldOption {
        const KEYS: &'static [&'static str] = &["errors", "option"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut option_: Option<
                crate::generated::models::CustomFieldOptionSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut option_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                option: option_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateCustomFieldOption {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Deletes an option of a dropdown and removes it from all members who chose it. You can't undo this.
///
/// Can't be undone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomFieldOption {
    /// `$input`, a `DeleteCustomFieldOptionInput!`.
    pub input: mighty_schema::inputs::DeleteCustomFieldOptionInput,
}
impl DeleteCustomFieldOption {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeleteCustomFieldOptionInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteCustomFieldOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteCustomFieldOption {
    type Data = delete_custom_field_option::Data;
    const NAME: &'static str = "DeleteCustomFieldOption";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_custom_field_option.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteCustomFieldOption",
            any_of: &["host:write:network_members"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_custom_field_option.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteCustomFieldOption {
    type Output = crate::generated::models::CustomFieldOptionSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_custom_field_option
            .ok_or(crate::output::Missing::at("deleteCustomFieldOption"))?;
        let at = at
            .option
            .ok_or(crate::output::Missing::at("deleteCustomFieldOption.option"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteCustomFieldOption`].
pub mod delete_custom_field_option {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteCustomFieldOption`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteCustomFieldOption`, a `DeleteCustomFieldOptionPayload`.
        ///
        /// Removes the option from all members who chose it.
        pub delete_custom_field_option: Option<
            crate::generated::custom_field_options::delete_custom_field_option::DeleteCustomFieldOption,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "deleteCustomFieldOption",
                &self.delete_custom_field_option,
            )?;
            Ok(())
        }
    }
    impl serde::Serialize for Data {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Data {
        const KEYS: &'static [&'static str] = &["deleteCustomFieldOption"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_custom_field_option_: Option<
                crate::generated::custom_field_options::delete_custom_field_option::DeleteCustomFieldOption,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_custom_field_option_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_custom_field_option: delete_custom_field_option_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `DeleteCustomFieldOptionPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteCustomFieldOption {
        /// `DeleteCustomFieldOptionPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `DeleteCustomFieldOptionPayload.option`, a `CustomFieldOption`.
        pub option: Option<crate::generated::models::CustomFieldOptionSummary>,
    }
    impl Entries for DeleteCustomFieldOption {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("option", &self.option)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteCustomFieldOption {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteCustomFieldOption {
        const KEYS: &'static [&'static str] = &["errors", "option"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut option_: Option<
                crate::generated::models::CustomFieldOptionSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut option_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                option: option_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteCustomFieldOption {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Changes the title or description of an option, by resource ID or GlobalID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomFieldOption {
    /// `$input`, a `UpdateCustomFieldOptionInput!`.
    pub input: mighty_schema::inputs::UpdateCustomFieldOptionInput,
}
impl UpdateCustomFieldOption {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UpdateCustomFieldOptionInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateCustomFieldOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateCustomFieldOption {
    type Data = update_custom_field_option::Data;
    const NAME: &'static str = "UpdateCustomFieldOption";
    const DOCUMENT: &'static str = include_str!(
        "documents/update_custom_field_option.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateCustomFieldOption",
            any_of: &["host:write:network_members"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_custom_field_option.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateCustomFieldOption {
    type Output = crate::generated::models::CustomFieldOptionSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_custom_field_option
            .ok_or(crate::output::Missing::at("updateCustomFieldOption"))?;
        let at = at
            .option
            .ok_or(crate::output::Missing::at("updateCustomFieldOption.option"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateCustomFieldOption`].
pub mod update_custom_field_option {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateCustomFieldOption`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateCustomFieldOption`, a `UpdateCustomFieldOptionPayload`.
        pub update_custom_field_option: Option<
            crate::generated::custom_field_options::update_custom_field_option::UpdateCustomFieldOption,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "updateCustomFieldOption",
                &self.update_custom_field_option,
            )?;
            Ok(())
        }
    }
    impl serde::Serialize for Data {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Data {
        const KEYS: &'static [&'static str] = &["updateCustomFieldOption"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_custom_field_option_: Option<
                crate::generated::custom_field_options::update_custom_field_option::UpdateCustomFieldOption,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_custom_field_option_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_custom_field_option: update_custom_field_option_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `UpdateCustomFieldOptionPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateCustomFieldOption {
        /// `UpdateCustomFieldOptionPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdateCustomFieldOptionPayload.option`, a `CustomFieldOption`.
        pub option: Option<crate::generated::models::CustomFieldOptionSummary>,
    }
    impl Entries for UpdateCustomFieldOption {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("option", &self.option)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateCustomFieldOption {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateCustomFieldOption {
        const KEYS: &'static [&'static str] = &["errors", "option"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut option_: Option<
                crate::generated::models::CustomFieldOptionSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut option_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                option: option_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateCustomFieldOption {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on gift_definitions.
#![allow(deprecated, clippy::module_inception)]
/// Gives the network its first gifts; if it has any, nothing happens. The answer holds the gifts of
/// the network.
///
/// May be repeated: does nothing if the network has gifts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateDefaultGiftDefinitions {
    /// `$input`, a `CreateDefaultGiftDefinitionsInput!`.
    pub input: mighty_schema::inputs::CreateDefaultGiftDefinitionsInput,
}
impl CreateDefaultGiftDefinitions {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateDefaultGiftDefinitionsInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateDefaultGiftDefinitions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateDefaultGiftDefinitions {
    type Data = create_default_gift_definitions::Data;
    const NAME: &'static str = "CreateDefaultGiftDefinitions";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_default_gift_definitions.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createDefaultGiftDefinitions",
            any_of: &["host:write:network_plans"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_default_gift_definitions
            .as_ref()
            .map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateDefaultGiftDefinitions {
    type Output = Vec<crate::generated::models::GiftDefinitionSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_default_gift_definitions
            .ok_or(crate::output::Missing::at("createDefaultGiftDefinitions"))?;
        let at = at
            .gift_definitions
            .ok_or(
                crate::output::Missing::at(
                    "createDefaultGiftDefinitions.giftDefinitions",
                ),
            )?;
        Ok(at)
    }
}
/// The answer of [`CreateDefaultGiftDefinitions`].
pub mod create_default_gift_definitions {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateDefaultGiftDefinitions`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createDefaultGiftDefinitions`, a `CreateDefaultGiftDefinitionsPayload`.
        ///
        /// Does nothing if the network has gifts.
        pub create_default_gift_definitions: Option<
            crate::generated::gift_definitions::create_default_gift_definitions::CreateDefaultGiftDefinitions,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "createDefaultGiftDefinitions",
                &self.create_default_gift_definitions,
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
        const KEYS: &'static [&'static str] = &["createDefaultGiftDefinitions"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_default_gift_definitions_: Option<
                crate::generated::gift_definitions::create_default_gift_definitions::CreateDefaultGiftDefinitions,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_default_gift_definitions_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_default_gift_definitions: create_default_gift_definitions_,
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
    /// The part of `CreateDefaultGiftDefinitionsPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateDefaultGiftDefinitions {
        /// `CreateDefaultGiftDefinitionsPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateDefaultGiftDefinitionsPayload.giftDefinitions`, a `[GiftDefinition!]`.
        ///
        /// The network's gifts after the call.
        pub gift_definitions: Option<
            Vec<crate::generated::models::GiftDefinitionSummary>,
        >,
    }
    impl Entries for CreateDefaultGiftDefinitions {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("giftDefinitions", &self.gift_definitions)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateDefaultGiftDefinitions {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateDefaultGiftDefinitions {
        const KEYS: &'static [&'static str] = &["errors", "giftDefinitions"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut gift_definitions_: Option<
                Vec<crate::generated::models::GiftDefinitionSummary>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut gift_definitions_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                gift_definitions: gift_definitions_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateDefaultGiftDefinitions {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Adds a gift to the catalogue. Its image is either `avatarId`, a resource ID, or `avatarName`, a
/// built-in template.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateGiftDefinition {
    /// `$input`, a `CreateGiftDefinitionInput!`.
    pub input: mighty_schema::inputs::CreateGiftDefinitionInput,
}
impl CreateGiftDefinition {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateGiftDefinitionInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateGiftDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateGiftDefinition {
    type Data = create_gift_definition::Data;
    const NAME: &'static str = "CreateGiftDefinition";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_gift_definition.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createGiftDefinition",
            any_of: &["host:write:network_plans"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_gift_definition.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateGiftDefinition {
    type Output = crate::generated::models::GiftDefinitionSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_gift_definition
            .ok_or(crate::output::Missing::at("createGiftDefinition"))?;
        let at = at
            .gift_definition
            .ok_or(crate::output::Missing::at("createGiftDefinition.giftDefinition"))?;
        Ok(at)
    }
}
/// The answer of [`CreateGiftDefinition`].
pub mod create_gift_definition {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateGiftDefinition`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createGiftDefinition`, a `CreateGiftDefinitionPayload`.
        pub create_gift_definition: Option<
            crate::generated::gift_definitions::create_gift_definition::CreateGiftDefinition,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createGiftDefinition", &self.create_gift_definition)?;
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
        const KEYS: &'static [&'static str] = &["createGiftDefinition"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_gift_definition_: Option<
                crate::generated::gift_definitions::create_gift_definition::CreateGiftDefinition,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_gift_definition_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_gift_definition: create_gift_definition_,
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
    /// The part of `CreateGiftDefinitionPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateGiftDefinition {
        /// `CreateGiftDefinitionPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateGiftDefinitionPayload.giftDefinition`, a `GiftDefinition`.
        pub gift_definition: Option<crate::generated::models::GiftDefinitionSummary>,
    }
    impl Entries for CreateGiftDefinition {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("giftDefinition", &self.gift_definition)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateGiftDefinition {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateGiftDefinition {
        const KEYS: &'static [&'static str] = &["errors", "giftDefinition"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut gift_definition_: Option<
                crate::generated::models::GiftDefinitionSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut gift_definition_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                gift_definition: gift_definition_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateGiftDefinition {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Deletes a gift of the catalogue, by resource ID or GlobalID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteGiftDefinition {
    /// `$input`, a `DeleteGiftDefinitionInput!`.
    pub input: mighty_schema::inputs::DeleteGiftDefinitionInput,
}
impl DeleteGiftDefinition {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeleteGiftDefinitionInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteGiftDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteGiftDefinition {
    type Data = delete_gift_definition::Data;
    const NAME: &'static str = "DeleteGiftDefinition";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_gift_definition.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteGiftDefinition",
            any_of: &["host:write:network_plans"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_gift_definition.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteGiftDefinition {
    type Output = mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::GiftDefinition>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_gift_definition
            .ok_or(crate::output::Missing::at("deleteGiftDefinition"))?;
        let at = at
            .deleted_gift_definition_id
            .ok_or(
                crate::output::Missing::at(
                    "deleteGiftDefinition.deletedGiftDefinitionId",
                ),
            )?;
        Ok(at)
    }
}
/// The answer of [`DeleteGiftDefinition`].
pub mod delete_gift_definition {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteGiftDefinition`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteGiftDefinition`, a `DeleteGiftDefinitionPayload`.
        pub delete_gift_definition: Option<
            crate::generated::gift_definitions::delete_gift_definition::DeleteGiftDefinition,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteGiftDefinition", &self.delete_gift_definition)?;
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
        const KEYS: &'static [&'static str] = &["deleteGiftDefinition"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_gift_definition_: Option<
                crate::generated::gift_definitions::delete_gift_definition::DeleteGiftDefinition,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_gift_definition_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_gift_definition: delete_gift_definition_,
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
    /// The part of `DeleteGiftDefinitionPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteGiftDefinition {
        /// `DeleteGiftDefinitionPayload.deletedGiftDefinitionId`, a `ID`.
        ///
        /// A GlobalID.
        pub deleted_gift_definition_id: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::GiftDefinition>,
        >,
        /// `DeleteGiftDefinitionPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for DeleteGiftDefinition {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "deletedGiftDefinitionId",
                &self.deleted_gift_definition_id,
            )?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteGiftDefinition {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteGiftDefinition {
        const KEYS: &'static [&'static str] = &["deletedGiftDefinitionId", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut deleted_gift_definition_id_: Option<
                mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::GiftDefinition>,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut deleted_gift_definition_id_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                deleted_gift_definition_id: deleted_gift_definition_id_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteGiftDefinition {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The built-in gifts; name and cost are suggestions. Empty to the signed-out.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListGiftDefinitionTemplates {}
impl ListGiftDefinitionTemplates {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {}
    }
}
impl serde::Serialize for ListGiftDefinitionTemplates {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let map = serializer.serialize_map(None)?;
        map.end()
    }
}
impl mighty_transport::Operation for ListGiftDefinitionTemplates {
    type Data = list_gift_definition_templates::Data;
    const NAME: &'static str = "ListGiftDefinitionTemplates";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_gift_definition_templates.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListGiftDefinitionTemplates {
    type Output = Vec<crate::generated::models::GiftDefinitionTemplateSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.gift_definition_templates;
        Ok(at)
    }
}
/// The answer of [`ListGiftDefinitionTemplates`].
pub mod list_gift_definition_templates {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListGiftDefinitionTemplates`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::gift_definitions::list_gift_definition_templates::Network,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("network", &self.network)?;
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
        const KEYS: &'static [&'static str] = &["network"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut network_: Option<
                crate::generated::gift_definitions::list_gift_definition_templates::Network,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut network_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                network: match network_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("network")),
                },
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
    /// The part of `Network` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Network {
        /// `Network.giftDefinitionTemplates`, a `[GiftDefinitionTemplate!]!`.
        ///
        /// Empty for signed-out viewers.
        pub gift_definition_templates: Vec<
            crate::generated::models::GiftDefinitionTemplateSummary,
        >,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "giftDefinitionTemplates",
                &self.gift_definition_templates,
            )?;
            Ok(())
        }
    }
    impl serde::Serialize for Network {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Network {
        const KEYS: &'static [&'static str] = &["giftDefinitionTemplates"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut gift_definition_templates_: Option<
                Vec<crate::generated::models::GiftDefinitionTemplateSummary>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut gift_definition_templates_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                gift_definition_templates: match gift_definition_templates_ {
                    Some(value) => value,
                    None => {
                        return Err(
                            serde::de::Error::missing_field("giftDefinitionTemplates"),
                        );
                    }
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Network {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The gifts of the catalogue page by page. Empty if the viewer is signed out, and, if gifts are
/// turned off, for all members except hosts.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListGiftDefinitions {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
}
impl ListGiftDefinitions {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            after: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = mighty_core::Maybe::Value(after.into());
        self
    }
    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = mighty_core::Maybe::Value(before.into());
        self
    }
    /// Sets `first`.
    #[must_use]
    pub fn first(mut self, first: impl Into<i32>) -> Self {
        self.first = mighty_core::Maybe::Value(first.into());
        self
    }
    /// Sets `last`.
    #[must_use]
    pub fn last(mut self, last: impl Into<i32>) -> Self {
        self.last = mighty_core::Maybe::Value(last.into());
        self
    }
}
impl serde::Serialize for ListGiftDefinitions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.after.is_absent() {
            map.serialize_entry("after", &self.after)?;
        }
        if !self.before.is_absent() {
            map.serialize_entry("before", &self.before)?;
        }
        if !self.first.is_absent() {
            map.serialize_entry("first", &self.first)?;
        }
        if !self.last.is_absent() {
            map.serialize_entry("last", &self.last)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListGiftDefinitions {
    type Data = list_gift_definitions::Data;
    const NAME: &'static str = "ListGiftDefinitions";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_gift_definitions.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListGiftDefinitions {
    type Output = crate::pages::Page<crate::generated::models::GiftDefinitionSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.gift_definitions;
        Ok(
            crate::pages::Page::with_gaps(
                at
                    .nodes
                    .ok_or(crate::output::Missing::at("network.giftDefinitions.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListGiftDefinitions {
    type Item = crate::generated::models::GiftDefinitionSummary;
    fn forward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.first, &mut self.after)
    }
    fn page(
        &self,
        data: Self::Data,
    ) -> Result<Option<crate::pages::Page<Self::Item>>, mighty_transport::Error> {
        let page = |at: Self::Data| -> Option<crate::pages::Page<Self::Item>> {
            let at = at.network;
            let at = at.gift_definitions;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "giftDefinitions")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.giftDefinitions")
    }
}
impl crate::pages::PagedBackward for ListGiftDefinitions {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListGiftDefinitions`].
pub mod list_gift_definitions {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListGiftDefinitions`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::gift_definitions::list_gift_definitions::Network,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("network", &self.network)?;
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
        const KEYS: &'static [&'static str] = &["network"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut network_: Option<
                crate::generated::gift_definitions::list_gift_definitions::Network,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut network_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                network: match network_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("network")),
                },
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
    /// The part of `Network` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Network {
        /// `Network.giftDefinitions`, a `GiftDefinitionConnection!`.
        ///
        /// Empty for signed-out viewers. If gifts are turned off, only hosts get them.
        pub gift_definitions: crate::generated::gift_definitions::list_gift_definitions::GiftDefinitions,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("giftDefinitions", &self.gift_definitions)?;
            Ok(())
        }
    }
    impl serde::Serialize for Network {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Network {
        const KEYS: &'static [&'static str] = &["giftDefinitions"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut gift_definitions_: Option<
                crate::generated::gift_definitions::list_gift_definitions::GiftDefinitions,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut gift_definitions_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                gift_definitions: match gift_definitions_ {
                    Some(value) => value,
                    None => {
                        return Err(serde::de::Error::missing_field("giftDefinitions"));
                    }
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Network {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `GiftDefinitionConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GiftDefinitions {
        /// `GiftDefinitionConnection.nodes`, a `[GiftDefinition]`.
        pub nodes: Option<Vec<Option<crate::generated::models::GiftDefinitionSummary>>>,
        /// `GiftDefinitionConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for GiftDefinitions {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for GiftDefinitions {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for GiftDefinitions {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::GiftDefinitionSummary>>,
            > = None;
            let mut page_info_: Option<crate::pages::PageInfo> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut nodes_)?,
                    1 => fields.required(&mut page_info_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                nodes: nodes_,
                page_info: match page_info_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("pageInfo")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for GiftDefinitions {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Moves a gift to a position in the catalogue, counted from 1.
///
/// May be repeated, which follows from its effect: puts the gift at the position given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReorderGiftDefinition {
    /// `$input`, a `ReorderGiftDefinitionInput!`.
    pub input: mighty_schema::inputs::ReorderGiftDefinitionInput,
}
impl ReorderGiftDefinition {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::ReorderGiftDefinitionInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for ReorderGiftDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for ReorderGiftDefinition {
    type Data = reorder_gift_definition::Data;
    const NAME: &'static str = "ReorderGiftDefinition";
    const DOCUMENT: &'static str = include_str!(
        "documents/reorder_gift_definition.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.reorderGiftDefinition",
            any_of: &["host:write:network_plans"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.reorder_gift_definition.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for ReorderGiftDefinition {
    type Output = crate::generated::models::GiftDefinitionSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .reorder_gift_definition
            .ok_or(crate::output::Missing::at("reorderGiftDefinition"))?;
        let at = at
            .gift_definition
            .ok_or(crate::output::Missing::at("reorderGiftDefinition.giftDefinition"))?;
        Ok(at)
    }
}
/// The answer of [`ReorderGiftDefinition`].
pub mod reorder_gift_definition {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ReorderGiftDefinition`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.reorderGiftDefinition`, a `ReorderGiftDefinitionPayload`.
        pub reorder_gift_definition: Option<
            crate::generated::gift_definitions::reorder_gift_definition::ReorderGiftDefinition,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("reorderGiftDefinition", &self.reorder_gift_definition)?;
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
        const KEYS: &'static [&'static str] = &["reorderGiftDefinition"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut reorder_gift_definition_: Option<
                crate::generated::gift_definitions::reorder_gift_definition::ReorderGiftDefinition,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut reorder_gift_definition_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                reorder_gift_definition: reorder_gift_definition_,
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
    /// The part of `ReorderGiftDefinitionPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ReorderGiftDefinition {
        /// `ReorderGiftDefinitionPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `ReorderGiftDefinitionPayload.giftDefinition`, a `GiftDefinition`.
        pub gift_definition: Option<crate::generated::models::GiftDefinitionSummary>,
    }
    impl Entries for ReorderGiftDefinition {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("giftDefinition", &self.gift_definition)?;
            Ok(())
        }
    }
    impl serde::Serialize for ReorderGiftDefinition {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for ReorderGiftDefinition {
        const KEYS: &'static [&'static str] = &["errors", "giftDefinition"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut gift_definition_: Option<
                crate::generated::models::GiftDefinitionSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut gift_definition_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                gift_definition: gift_definition_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for ReorderGiftDefinition {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Changes name or image of a gift; without `avatarId` the image stays.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateGiftDefinition {
    /// `$input`, a `UpdateGiftDefinitionInput!`.
    pub input: mighty_schema::inputs::UpdateGiftDefinitionInput,
}
impl UpdateGiftDefinition {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UpdateGiftDefinitionInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateGiftDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateGiftDefinition {
    type Data = update_gift_definition::Data;
    const NAME: &'static str = "UpdateGiftDefinition";
    const DOCUMENT: &'static str = include_str!(
        "documents/update_gift_definition.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateGiftDefinition",
            any_of: &["host:write:network_plans"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_gift_definition.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateGiftDefinition {
    type Output = crate::generated::models::GiftDefinitionSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_gift_definition
            .ok_or(crate::output::Missing::at("updateGiftDefinition"))?;
        let at = at
            .gift_definition
            .ok_or(crate::output::Missing::at("updateGiftDefinition.giftDefinition"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateGiftDefinition`].
pub mod update_gift_definition {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateGiftDefinition`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateGiftDefinition`, a `UpdateGiftDefinitionPayload`.
        pub update_gift_definition: Option<
            crate::generated::gift_definitions::update_gift_definition::UpdateGiftDefinition,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateGiftDefinition", &self.update_gift_definition)?;
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
        const KEYS: &'static [&'static str] = &["updateGiftDefinition"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_gift_definition_: Option<
                crate::generated::gift_definitions::update_gift_definition::UpdateGiftDefinition,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_gift_definition_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_gift_definition: update_gift_definition_,
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
    /// The part of `UpdateGiftDefinitionPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateGiftDefinition {
        /// `UpdateGiftDefinitionPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdateGiftDefinitionPayload.giftDefinition`, a `GiftDefinition`.
        pub gift_definition: Option<crate::generated::models::GiftDefinitionSummary>,
    }
    impl Entries for UpdateGiftDefinition {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("giftDefinition", &self.gift_definition)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateGiftDefinition {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateGiftDefinition {
        const KEYS: &'static [&'static str] = &["errors", "giftDefinition"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut gift_definition_: Option<
                crate::generated::models::GiftDefinitionSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut gift_definition_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                gift_definition: gift_definition_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateGiftDefinition {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on space_links.
#![allow(deprecated, clippy::module_inception)]
/// Adds a link to the navigation menu.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSpaceLink {
    /// `$input`, a `CreateSpaceLinkInput!`.
    pub input: mighty_schema::inputs::CreateSpaceLinkInput,
}
impl CreateSpaceLink {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreateSpaceLinkInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateSpaceLink {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateSpaceLink {
    type Data = create_space_link::Data;
    const NAME: &'static str = "CreateSpaceLink";
    const DOCUMENT: &'static str = include_str!("documents/create_space_link.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createSpaceLink",
            any_of: &["host:write:network_settings"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_space_link.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateSpaceLink {
    type Output = crate::generated::models::SpaceLinkSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_space_link
            .ok_or(crate::output::Missing::at("createSpaceLink"))?;
        let at = at
            .space_link
            .ok_or(crate::output::Missing::at("createSpaceLink.spaceLink"))?;
        Ok(at)
    }
}
/// The answer of [`CreateSpaceLink`].
pub mod create_space_link {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateSpaceLink`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createSpaceLink`, a `CreateSpaceLinkPayload`.
        pub create_space_link: Option<
            crate::generated::space_links::create_space_link::CreateSpaceLink,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createSpaceLink", &self.create_space_link)?;
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
        const KEYS: &'static [&'static str] = &["createSpaceLink"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_space_link_: Option<
                crate::generated::space_links::create_space_link::CreateSpaceLink,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_space_link_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_space_link: create_space_link_,
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
    /// The part of `CreateSpaceLinkPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateSpaceLink {
        /// `CreateSpaceLinkPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateSpaceLinkPayload.spaceLink`, a `SpaceLink`.
        pub space_link: Option<crate::generated::models::SpaceLinkSummary>,
    }
    impl Entries for CreateSpaceLink {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("spaceLink", &self.space_link)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateSpaceLink {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateSpaceLink {
        const KEYS: &'static [&'static str] = &["errors", "spaceLink"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut space_link_: Option<crate::generated::models::SpaceLinkSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut space_link_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                space_link: space_link_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateSpaceLink {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Takes a link off the navigation menu, by resource ID or GlobalID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteSpaceLink {
    /// `$input`, a `DeleteSpaceLinkInput!`.
    pub input: mighty_schema::inputs::DeleteSpaceLinkInput,
}
impl DeleteSpaceLink {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::DeleteSpaceLinkInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteSpaceLink {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteSpaceLink {
    type Data = delete_space_link::Data;
    const NAME: &'static str = "DeleteSpaceLink";
    const DOCUMENT: &'static str = include_str!("documents/delete_space_link.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteSpaceLink",
            any_of: &["host:write:network_settings"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_space_link.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteSpaceLink {
    type Output = crate::generated::models::SpaceLinkSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_space_link
            .ok_or(crate::output::Missing::at("deleteSpaceLink"))?;
        let at = at
            .space_link
            .ok_or(crate::output::Missing::at("deleteSpaceLink.spaceLink"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteSpaceLink`].
pub mod delete_space_link {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteSpaceLink`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteSpaceLink`, a `DeleteSpaceLinkPayload`.
        pub delete_space_link: Option<
            crate::generated::space_links::delete_space_link::DeleteSpaceLink,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteSpaceLink", &self.delete_space_link)?;
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
        const KEYS: &'static [&'static str] = &["deleteSpaceLink"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_space_link_: Option<
                crate::generated::space_links::delete_space_link::DeleteSpaceLink,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_space_link_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_space_link: delete_space_link_,
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
    /// The part of `DeleteSpaceLinkPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteSpaceLink {
        /// `DeleteSpaceLinkPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `DeleteSpaceLinkPayload.spaceLink`, a `SpaceLink`.
        pub space_link: Option<crate::generated::models::SpaceLinkSummary>,
    }
    impl Entries for DeleteSpaceLink {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("spaceLink", &self.space_link)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteSpaceLink {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteSpaceLink {
        const KEYS: &'static [&'static str] = &["errors", "spaceLink"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut space_link_: Option<crate::generated::models::SpaceLinkSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut space_link_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                space_link: space_link_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteSpaceLink {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// One link of the navigation menu, by resource ID or GlobalID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSpaceLink {
    /// `$id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::SpaceLink>,
}
impl GetSpaceLink {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::SpaceLink>>,
    ) -> Self {
        Self { id: id.into() }
    }
}
impl serde::Serialize for GetSpaceLink {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetSpaceLink {
    type Data = get_space_link::Data;
    const NAME: &'static str = "GetSpaceLink";
    const DOCUMENT: &'static str = include_str!("documents/get_space_link.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetSpaceLink {
    type Output = crate::generated::models::SpaceLinkSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.space_link.ok_or(crate::output::Missing::at("network.spaceLink"))?;
        Ok(at)
    }
}
/// The answer of [`GetSpaceLink`].
pub mod get_space_link {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetSpaceLink`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::space_links::get_space_link::Network,
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
                crate::generated::space_links::get_space_link::Network,
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
        /// `Network.spaceLink`, a `SpaceLink`.
        pub space_link: Option<crate::generated::models::SpaceLinkSummary>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("spaceLink", &self.space_link)?;
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
        const KEYS: &'static [&'static str] = &["spaceLink"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut space_link_: Option<crate::generated::models::SpaceLinkSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut space_link_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { space_link: space_link_ })
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
/// The links of the navigation menu, oldest first; empty if the custom menu links are turned off.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSpaceLinks {}
impl ListSpaceLinks {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {}
    }
}
impl serde::Serialize for ListSpaceLinks {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let map = serializer.serialize_map(None)?;
        map.end()
    }
}
impl mighty_transport::Operation for ListSpaceLinks {
    type Data = list_space_links::Data;
    const NAME: &'static str = "ListSpaceLinks";
    const DOCUMENT: &'static str = include_str!("documents/list_space_links.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListSpaceLinks {
    type Output = Vec<crate::generated::models::SpaceLinkSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.space_links;
        Ok(at)
    }
}
/// The answer of [`ListSpaceLinks`].
pub mod list_space_links {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListSpaceLinks`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::space_links::list_space_links::Network,
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
                crate::generated::space_links::list_space_links::Network,
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
        /// `Network.spaceLinks`, a `[SpaceLink!]!`.
        ///
        /// Oldest first; empty if the custom menu links are turned off.
        pub space_links: Vec<crate::generated::models::SpaceLinkSummary>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("spaceLinks", &self.space_links)?;
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
        const KEYS: &'static [&'static str] = &["spaceLinks"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut space_links_: Option<
                Vec<crate::generated::models::SpaceLinkSummary>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut space_links_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                space_links: match space_links_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("spaceLinks")),
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
/// Changes a link of the navigation menu, by resource ID or GlobalID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateSpaceLink {
    /// `$input`, a `UpdateSpaceLinkInput!`.
    pub input: mighty_schema::inputs::UpdateSpaceLinkInput,
}
impl UpdateSpaceLink {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::UpdateSpaceLinkInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateSpaceLink {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateSpaceLink {
    type Data = update_space_link::Data;
    const NAME: &'static str = "UpdateSpaceLink";
    const DOCUMENT: &'static str = include_str!("documents/update_space_link.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateSpaceLink",
            any_of: &["host:write:network_settings"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_space_link.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateSpaceLink {
    type Output = crate::generated::models::SpaceLinkSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_space_link
            .ok_or(crate::output::Missing::at("updateSpaceLink"))?;
        let at = at
            .space_link
            .ok_or(crate::output::Missing::at("updateSpaceLink.spaceLink"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateSpaceLink`].
pub mod update_space_link {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateSpaceLink`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateSpaceLink`, a `UpdateSpaceLinkPayload`.
        pub update_space_link: Option<
            crate::generated::space_links::update_space_link::UpdateSpaceLink,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateSpaceLink", &self.update_space_link)?;
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
        const KEYS: &'static [&'static str] = &["updateSpaceLink"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_space_link_: Option<
                crate::generated::space_links::update_space_link::UpdateSpaceLink,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_space_link_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_space_link: update_space_link_,
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
    /// The part of `UpdateSpaceLinkPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateSpaceLink {
        /// `UpdateSpaceLinkPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdateSpaceLinkPayload.spaceLink`, a `SpaceLink`.
        pub space_link: Option<crate::generated::models::SpaceLinkSummary>,
    }
    impl Entries for UpdateSpaceLink {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("spaceLink", &self.space_link)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateSpaceLink {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateSpaceLink {
        const KEYS: &'static [&'static str] = &["errors", "spaceLink"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut space_link_: Option<crate::generated::models::SpaceLinkSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut space_link_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                space_link: space_link_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateSpaceLink {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

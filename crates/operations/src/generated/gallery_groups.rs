// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on gallery_groups.
#![allow(deprecated, clippy::module_inception)]
/// The sections of the gallery page of the network or of one space, disabled ones included. A default
/// section that has not been changed has no id and no position.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListGalleryGroups {
    /// `$spaceId`, a `ID`.
    ///
    /// A resource ID or GlobalID; the network by default.
    pub space_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
    >,
}
impl ListGalleryGroups {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            space_id: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `spaceId`.
    #[must_use]
    pub fn space_id(
        mut self,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        self.space_id = mighty_core::Maybe::Value(space_id.into());
        self
    }
}
impl serde::Serialize for ListGalleryGroups {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.space_id.is_absent() {
            map.serialize_entry("spaceId", &self.space_id)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListGalleryGroups {
    type Data = list_gallery_groups::Data;
    const NAME: &'static str = "ListGalleryGroups";
    const DOCUMENT: &'static str = include_str!("documents/list_gallery_groups.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListGalleryGroups {
    type Output = Vec<crate::generated::models::GalleryGroupSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.gallery_groups;
        Ok(at)
    }
}
/// The answer of [`ListGalleryGroups`].
pub mod list_gallery_groups {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListGalleryGroups`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::gallery_groups::list_gallery_groups::Network,
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
                crate::generated::gallery_groups::list_gallery_groups::Network,
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
        /// `Network.galleryGroups`, a `[GalleryGroup!]!`.
        ///
        /// Disabled sections are included.
        pub gallery_groups: Vec<crate::generated::models::GalleryGroupSummary>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("galleryGroups", &self.gallery_groups)?;
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
        const KEYS: &'static [&'static str] = &["galleryGroups"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut gallery_groups_: Option<
                Vec<crate::generated::models::GalleryGroupSummary>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut gallery_groups_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                gallery_groups: match gallery_groups_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("galleryGroups")),
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
/// Moves a section of the gallery page. Give exactly one of `atTop`, `atBottom` and `atItemId`.
///
/// May be repeated, which follows from its effect: puts the section at the place given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReorderGalleryGroup {
    /// `$input`, a `ReorderGalleryGroupInput!`.
    pub input: mighty_schema::inputs::ReorderGalleryGroupInput,
}
impl ReorderGalleryGroup {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::ReorderGalleryGroupInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for ReorderGalleryGroup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for ReorderGalleryGroup {
    type Data = reorder_gallery_group::Data;
    const NAME: &'static str = "ReorderGalleryGroup";
    const DOCUMENT: &'static str = include_str!(
        "documents/reorder_gallery_group.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.reorderGalleryGroup",
            any_of: &["host:write:network_settings"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.reorder_gallery_group.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for ReorderGalleryGroup {
    type Output = crate::generated::models::GalleryGroupSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .reorder_gallery_group
            .ok_or(crate::output::Missing::at("reorderGalleryGroup"))?;
        let at = at
            .gallery_group
            .ok_or(crate::output::Missing::at("reorderGalleryGroup.galleryGroup"))?;
        Ok(at)
    }
}
/// The answer of [`ReorderGalleryGroup`].
pub mod reorder_gallery_group {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ReorderGalleryGroup`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.reorderGalleryGroup`, a `ReorderGalleryGroupPayload`.
        ///
        /// Give exactly one of `atTop`, `atBottom` and `atItemId`.
        pub reorder_gallery_group: Option<
            crate::generated::gallery_groups::reorder_gallery_group::ReorderGalleryGroup,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("reorderGalleryGroup", &self.reorder_gallery_group)?;
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
        const KEYS: &'static [&'static str] = &["reorderGalleryGroup"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut reorder_gallery_group_: Option<
                crate::generated::gallery_groups::reorder_gallery_group::ReorderGalleryGroup,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut reorder_gallery_group_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                reorder_gallery_group: reorder_gallery_group_,
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
    /// The part of `ReorderGalleryGroupPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ReorderGalleryGroup {
        /// `ReorderGalleryGroupPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `ReorderGalleryGroupPayload.galleryGroup`, a `GalleryGroup`.
        pub gallery_group: Option<crate::generated::models::GalleryGroupSummary>,
    }
    impl Entries for ReorderGalleryGroup {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("galleryGroup", &self.gallery_group)?;
            Ok(())
        }
    }
    impl serde::Serialize for ReorderGalleryGroup {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for ReorderGalleryGroup {
        const KEYS: &'static [&'static str] = &["errors", "galleryGroup"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut gallery_group_: Option<
                crate::generated::models::GalleryGroupSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut gallery_group_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                gallery_group: gallery_group_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for ReorderGalleryGroup {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Turns one section of the gallery page on or off. A default section must have been stored by
/// `UpdateGalleryGroups` before.
///
/// May be repeated, which follows from its effect: turns one section on or off and nothing else.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateGalleryGroup {
    /// `$input`, a `UpdateGalleryGroupInput!`.
    pub input: mighty_schema::inputs::UpdateGalleryGroupInput,
}
impl UpdateGalleryGroup {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UpdateGalleryGroupInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateGalleryGroup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateGalleryGroup {
    type Data = update_gallery_group::Data;
    const NAME: &'static str = "UpdateGalleryGroup";
    const DOCUMENT: &'static str = include_str!(
        "documents/update_gallery_group.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateGalleryGroup",
            any_of: &["host:write:network_settings"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_gallery_group.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateGalleryGroup {
    type Output = crate::generated::models::GalleryGroupSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_gallery_group
            .ok_or(crate::output::Missing::at("updateGalleryGroup"))?;
        let at = at
            .gallery_group
            .ok_or(crate::output::Missing::at("updateGalleryGroup.galleryGroup"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateGalleryGroup`].
pub mod update_gallery_group {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateGalleryGroup`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateGalleryGroup`, a `UpdateGalleryGroupPayload`.
        ///
        /// Turns one section on or off, and nothing else. `updateGalleryGroups` must have stored it before.
        pub update_gallery_group: Option<
            crate::generated::gallery_groups::update_gallery_group::UpdateGalleryGroup,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateGalleryGroup", &self.update_gallery_group)?;
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
        const KEYS: &'static [&'static str] = &["updateGalleryGroup"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_gallery_group_: Option<
                crate::generated::gallery_groups::update_gallery_group::UpdateGalleryGroup,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_gallery_group_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_gallery_group: update_gallery_group_,
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
    /// The part of `UpdateGalleryGroupPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateGalleryGroup {
        /// `UpdateGalleryGroupPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdateGalleryGroupPayload.galleryGroup`, a `GalleryGroup`.
        pub gallery_group: Option<crate::generated::models::GalleryGroupSummary>,
    }
    impl Entries for UpdateGalleryGroup {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("galleryGroup", &self.gallery_group)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateGalleryGroup {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateGalleryGroup {
        const KEYS: &'static [&'static str] = &["errors", "galleryGroup"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut gallery_group_: Option<
                crate::generated::models::GalleryGroupSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut gallery_group_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                gallery_group: gallery_group_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateGalleryGroup {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Replaces the sections of the gallery page, in the order of the list. Custom sections that are
/// left out are deleted, between 0 and 8 may be enabled, and the plan must have the feature
/// `custom_gallery_groups`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateGalleryGroups {
    /// `$input`, a `UpdateGalleryGroupsInput!`.
    pub input: mighty_schema::inputs::UpdateGalleryGroupsInput,
}
impl UpdateGalleryGroups {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UpdateGalleryGroupsInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateGalleryGroups {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateGalleryGroups {
    type Data = update_gallery_groups::Data;
    const NAME: &'static str = "UpdateGalleryGroups";
    const DOCUMENT: &'static str = include_str!(
        "documents/update_gallery_groups.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateGalleryGroups",
            any_of: &["host:write:network_settings"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_gallery_groups.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateGalleryGroups {
    type Output = Vec<crate::generated::models::GalleryGroupSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_gallery_groups
            .ok_or(crate::output::Missing::at("updateGalleryGroups"))?;
        let at = at
            .gallery_groups
            .ok_or(crate::output::Missing::at("updateGalleryGroups.galleryGroups"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateGalleryGroups`].
pub mod update_gallery_groups {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateGalleryGroups`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateGalleryGroups`, a `UpdateGalleryGroupsPayload`.
        ///
        /// Replaces the sections: added sections that are left out are deleted. Up to 8 can be enabled. The plan must have the feature `custom_gallery_groups`.
        pub update_gallery_groups: Option<
            crate::generated::gallery_groups::update_gallery_groups::UpdateGalleryGroups,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateGalleryGroups", &self.update_gallery_groups)?;
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
        const KEYS: &'static [&'static str] = &["updateGalleryGroups"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_gallery_groups_: Option<
                crate::generated::gallery_groups::update_gallery_groups::UpdateGalleryGroups,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_gallery_groups_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_gallery_groups: update_gallery_groups_,
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
    /// The part of `UpdateGalleryGroupsPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateGalleryGroups {
        /// `UpdateGalleryGroupsPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdateGalleryGroupsPayload.galleryGroups`, a `[GalleryGroup!]`.
        pub gallery_groups: Option<Vec<crate::generated::models::GalleryGroupSummary>>,
    }
    impl Entries for UpdateGalleryGroups {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("galleryGroups", &self.gallery_groups)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateGalleryGroups {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateGalleryGroups {
        const KEYS: &'static [&'static str] = &["errors", "galleryGroups"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut gallery_groups_: Option<
                Vec<crate::generated::models::GalleryGroupSummary>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut gallery_groups_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                gallery_groups: gallery_groups_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateGalleryGroups {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

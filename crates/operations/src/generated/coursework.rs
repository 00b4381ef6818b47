// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on coursework.
#![allow(deprecated, clippy::module_inception)]
/// Adds a lesson, quiz or section to a course, below the overview unless `parentId` says otherwise.
/// `OVERVIEW` can't be created, as each course has one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCoursework {
    /// `$input`, a `CreateCourseworkInput!`.
    pub input: mighty_schema::inputs::CreateCourseworkInput,
}
impl CreateCoursework {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreateCourseworkInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateCoursework {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateCoursework {
    type Data = create_coursework::Data;
    const NAME: &'static str = "CreateCoursework";
    const DOCUMENT: &'static str = include_str!("documents/create_coursework.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createCoursework",
            any_of: &["host:write:network_posts", "write:posts"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_coursework.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateCoursework {
    type Output = crate::generated::models::CourseworkSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_coursework
            .ok_or(crate::output::Missing::at("createCoursework"))?;
        let at = at
            .coursework
            .ok_or(crate::output::Missing::at("createCoursework.coursework"))?;
        Ok(at)
    }
}
/// The answer of [`CreateCoursework`].
pub mod create_coursework {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateCoursework`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createCoursework`, a `CreateCourseworkPayload`.
        ///
        /// Adds a lesson, quiz or section to a course.
        pub create_coursework: Option<
            crate::generated::coursework::create_coursework::CreateCoursework,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createCoursework", &self.create_coursework)?;
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
        const KEYS: &'static [&'static str] = &["createCoursework"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_coursework_: Option<
                crate::generated::coursework::create_coursework::CreateCoursework,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_coursework_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_coursework: create_coursework_,
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
    /// The part of `CreateCourseworkPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateCoursework {
        /// `CreateCourseworkPayload.coursework`, a `Coursework`.
        pub coursework: Option<crate::generated::models::CourseworkSummary>,
        /// `CreateCourseworkPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for CreateCoursework {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("coursework", &self.coursework)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateCoursework {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateCoursework {
        const KEYS: &'static [&'static str] = &["coursework", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut coursework_: Option<crate::generated::models::CourseworkSummary> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut coursework_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                coursework: coursework_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateCoursework {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Deletes a lesson, quiz or section, by resource ID or GlobalID. You can't undo this.
///
/// Can't be undone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCoursework {
    /// `$input`, a `DeleteCourseworkInput!`.
    pub input: mighty_schema::inputs::DeleteCourseworkInput,
}
impl DeleteCoursework {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::DeleteCourseworkInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteCoursework {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteCoursework {
    type Data = delete_coursework::Data;
    const NAME: &'static str = "DeleteCoursework";
    const DOCUMENT: &'static str = include_str!("documents/delete_coursework.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteCoursework",
            any_of: &["host:write:network_posts", "write:posts"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_coursework.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteCoursework {
    type Output = mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_coursework
            .ok_or(crate::output::Missing::at("deleteCoursework"))?;
        let at = at
            .deleted_id
            .ok_or(crate::output::Missing::at("deleteCoursework.deletedId"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteCoursework`].
pub mod delete_coursework {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteCoursework`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteCoursework`, a `DeleteCourseworkPayload`.
        ///
        /// Removes a lesson, quiz or section.
        pub delete_coursework: Option<
            crate::generated::coursework::delete_coursework::DeleteCoursework,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteCoursework", &self.delete_coursework)?;
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
        const KEYS: &'static [&'static str] = &["deleteCoursework"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_coursework_: Option<
                crate::generated::coursework::delete_coursework::DeleteCoursework,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_coursework_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_coursework: delete_coursework_,
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
    /// The part of `DeleteCourseworkPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteCoursework {
        /// `DeleteCourseworkPayload.deletedId`, a `ID`.
        pub deleted_id: Option<
            mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>,
        >,
        /// `DeleteCourseworkPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for DeleteCoursework {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deletedId", &self.deleted_id)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteCoursework {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteCoursework {
        const KEYS: &'static [&'static str] = &["deletedId", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut deleted_id_: Option<
                mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut deleted_id_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                deleted_id: deleted_id_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteCoursework {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// One lesson, quiz, section or overview, by resource ID, slug or GlobalID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCoursework {
    /// `$idOrSlug`, a `String!`.
    ///
    /// A resource ID, slug or GlobalID.
    pub id_or_slug: mighty_schema::ids::RefOf<mighty_schema::kinds::Coursework>,
}
impl GetCoursework {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id_or_slug: impl Into<
            mighty_schema::ids::RefOf<mighty_schema::kinds::Coursework>,
        >,
    ) -> Self {
        Self {
            id_or_slug: id_or_slug.into(),
        }
    }
}
impl serde::Serialize for GetCoursework {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("idOrSlug", &self.id_or_slug)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetCoursework {
    type Data = get_coursework::Data;
    const NAME: &'static str = "GetCoursework";
    const DOCUMENT: &'static str = include_str!("documents/get_coursework.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetCoursework {
    type Output = crate::generated::models::CourseworkSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.coursework.ok_or(crate::output::Missing::at("network.coursework"))?;
        Ok(at)
    }
}
/// The answer of [`GetCoursework`].
pub mod get_coursework {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetCoursework`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::coursework::get_coursework::Network,
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
                crate::generated::coursework::get_coursework::Network,
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
        /// `Network.coursework`, a `Coursework`.
        pub coursework: Option<crate::generated::models::CourseworkSummary>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("coursework", &self.coursework)?;
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
        const KEYS: &'static [&'static str] = &["coursework"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut coursework_: Option<crate::generated::models::CourseworkSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut coursework_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { coursework: coursework_ })
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
/// Publishes a lesson, quiz or section; its children come along only with `enableAll`, and members
/// hear of it only with `notifyAllMembers`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PublishCoursework {
    /// `$input`, a `PublishCourseworkInput!`.
    pub input: mighty_schema::inputs::PublishCourseworkInput,
}
impl PublishCoursework {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::PublishCourseworkInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for PublishCoursework {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for PublishCoursework {
    type Data = publish_coursework::Data;
    const NAME: &'static str = "PublishCoursework";
    const DOCUMENT: &'static str = include_str!("documents/publish_coursework.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.publishCoursework",
            any_of: &["host:write:network_posts", "write:posts"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.publish_coursework.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for PublishCoursework {
    type Output = crate::generated::models::CourseworkSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .publish_coursework
            .ok_or(crate::output::Missing::at("publishCoursework"))?;
        let at = at
            .coursework
            .ok_or(crate::output::Missing::at("publishCoursework.coursework"))?;
        Ok(at)
    }
}
/// The answer of [`PublishCoursework`].
pub mod publish_coursework {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `PublishCoursework`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.publishCoursework`, a `PublishCourseworkPayload`.
        pub publish_coursework: Option<
            crate::generated::coursework::publish_coursework::PublishCoursework,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("publishCoursework", &self.publish_coursework)?;
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
        const KEYS: &'static [&'static str] = &["publishCoursework"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut publish_coursework_: Option<
                crate::generated::coursework::publish_coursework::PublishCoursework,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut publish_coursework_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                publish_coursework: publish_coursework_,
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
    /// The part of `PublishCourseworkPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PublishCoursework {
        /// `PublishCourseworkPayload.coursework`, a `Coursework`.
        pub coursework: Option<crate::generated::models::CourseworkSummary>,
        /// `PublishCourseworkPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for PublishCoursework {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("coursework", &self.coursework)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for PublishCoursework {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for PublishCoursework {
        const KEYS: &'static [&'static str] = &["coursework", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut coursework_: Option<crate::generated::models::CourseworkSummary> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut coursework_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                coursework: coursework_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for PublishCoursework {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Moves an item among its siblings, or to the bottom of another section with `toParentId`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReorderCoursework {
    /// `$input`, a `ReorderCourseworkInput!`.
    pub input: mighty_schema::inputs::ReorderCourseworkInput,
}
impl ReorderCoursework {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::ReorderCourseworkInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for ReorderCoursework {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for ReorderCoursework {
    type Data = reorder_coursework::Data;
    const NAME: &'static str = "ReorderCoursework";
    const DOCUMENT: &'static str = include_str!("documents/reorder_coursework.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.reorderCoursework",
            any_of: &["host:write:network_posts", "write:posts"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.reorder_coursework.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for ReorderCoursework {
    type Output = crate::generated::models::CourseworkSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .reorder_coursework
            .ok_or(crate::output::Missing::at("reorderCoursework"))?;
        let at = at
            .coursework
            .ok_or(crate::output::Missing::at("reorderCoursework.coursework"))?;
        Ok(at)
    }
}
/// The answer of [`ReorderCoursework`].
pub mod reorder_coursework {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ReorderCoursework`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.reorderCoursework`, a `ReorderCourseworkPayload`.
        pub reorder_coursework: Option<
            crate::generated::coursework::reorder_coursework::ReorderCoursework,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("reorderCoursework", &self.reorder_coursework)?;
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
        const KEYS: &'static [&'static str] = &["reorderCoursework"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut reorder_coursework_: Option<
                crate::generated::coursework::reorder_coursework::ReorderCoursework,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut reorder_coursework_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                reorder_coursework: reorder_coursework_,
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
    /// The part of `ReorderCourseworkPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ReorderCoursework {
        /// `ReorderCourseworkPayload.coursework`, a `Coursework`.
        pub coursework: Option<crate::generated::models::CourseworkSummary>,
        /// `ReorderCourseworkPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for ReorderCoursework {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("coursework", &self.coursework)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for ReorderCoursework {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for ReorderCoursework {
        const KEYS: &'static [&'static str] = &["coursework", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut coursework_: Option<crate::generated::models::CourseworkSummary> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut coursework_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                coursework: coursework_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for ReorderCoursework {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Takes a lesson, quiz or section back from the members, by resource ID or GlobalID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnpublishCoursework {
    /// `$input`, a `UnpublishCourseworkInput!`.
    pub input: mighty_schema::inputs::UnpublishCourseworkInput,
}
impl UnpublishCoursework {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UnpublishCourseworkInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UnpublishCoursework {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UnpublishCoursework {
    type Data = unpublish_coursework::Data;
    const NAME: &'static str = "UnpublishCoursework";
    const DOCUMENT: &'static str = include_str!(
        "documents/unpublish_coursework.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.unpublishCoursework",
            any_of: &["host:write:network_posts", "write:posts"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.unpublish_coursework.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UnpublishCoursework {
    type Output = crate::generated::models::CourseworkSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .unpublish_coursework
            .ok_or(crate::output::Missing::at("unpublishCoursework"))?;
        let at = at
            .coursework
            .ok_or(crate::output::Missing::at("unpublishCoursework.coursework"))?;
        Ok(at)
    }
}
/// The answer of [`UnpublishCoursework`].
pub mod unpublish_coursework {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UnpublishCoursework`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.unpublishCoursework`, a `UnpublishCourseworkPayload`.
        pub unpublish_coursework: Option<
            crate::generated::coursework::unpublish_coursework::UnpublishCoursework,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("unpublishCoursework", &self.unpublish_coursework)?;
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
        const KEYS: &'static [&'static str] = &["unpublishCoursework"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut unpublish_coursework_: Option<
                crate::generated::coursework::unpublish_coursework::UnpublishCoursework,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut unpublish_coursework_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                unpublish_coursework: unpublish_coursework_,
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
    /// The part of `UnpublishCourseworkPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UnpublishCoursework {
        /// `UnpublishCourseworkPayload.coursework`, a `Coursework`.
        pub coursework: Option<crate::generated::models::CourseworkSummary>,
        /// `UnpublishCourseworkPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for UnpublishCoursework {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("coursework", &self.coursework)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for UnpublishCoursework {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UnpublishCoursework {
        const KEYS: &'static [&'static str] = &["coursework", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut coursework_: Option<crate::generated::models::CourseworkSummary> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut coursework_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                coursework: coursework_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UnpublishCoursework {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Changes a lesson, quiz or section; `parentId` moves it. `assetIds` replaces every attachment, and
/// leaving it out keeps them. A null `descriptionHtml` clears the body.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCoursework {
    /// `$input`, a `UpdateCourseworkInput!`.
    pub input: mighty_schema::inputs::UpdateCourseworkInput,
}
impl UpdateCoursework {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::UpdateCourseworkInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateCoursework {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateCoursework {
    type Data = update_coursework::Data;
    const NAME: &'static str = "UpdateCoursework";
    const DOCUMENT: &'static str = include_str!("documents/update_coursework.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateCoursework",
            any_of: &["host:write:network_posts", "write:posts"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_coursework.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateCoursework {
    type Output = crate::generated::models::CourseworkSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_coursework
            .ok_or(crate::output::Missing::at("updateCoursework"))?;
        let at = at
            .coursework
            .ok_or(crate::output::Missing::at("updateCoursework.coursework"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateCoursework`].
pub mod update_coursework {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateCoursework`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateCoursework`, a `UpdateCourseworkPayload`.
        pub update_coursework: Option<
            crate::generated::coursework::update_coursework::UpdateCoursework,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateCoursework", &self.update_coursework)?;
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
        const KEYS: &'static [&'static str] = &["updateCoursework"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_coursework_: Option<
                crate::generated::coursework::update_coursework::UpdateCoursework,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_coursework_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_coursework: update_coursework_,
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
    /// The part of `UpdateCourseworkPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateCoursework {
        /// `UpdateCourseworkPayload.coursework`, a `Coursework`.
        pub coursework: Option<crate::generated::models::CourseworkSummary>,
        /// `UpdateCourseworkPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for UpdateCoursework {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("coursework", &self.coursework)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateCoursework {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateCoursework {
        const KEYS: &'static [&'static str] = &["coursework", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut coursework_: Option<crate::generated::models::CourseworkSummary> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut coursework_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                coursework: coursework_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateCoursework {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

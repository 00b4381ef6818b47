// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on rsvps.
#![allow(deprecated, clippy::module_inception)]
/// Answers an event, named by GlobalID, with `yes`, `maybe` or `no`; an answer that exists is
/// replaced. `instanceAt` picks one occurrence of a recurring event. To answer for another member,
/// `memberId` needs a host, a moderator or the event's creator, and the scope
/// `host:write:network_events`.
///
/// May be repeated, which follows from its effect: an upsert: the viewer's answer is set, whether there was one or not.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateRsvp {
    /// `$input`, a `CreateRsvpInput!`.
    pub input: mighty_schema::inputs::CreateRsvpInput,
}
impl CreateRsvp {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreateRsvpInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateRsvp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateRsvp {
    type Data = create_rsvp::Data;
    const NAME: &'static str = "CreateRsvp";
    const DOCUMENT: &'static str = include_str!("documents/create_rsvp.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Event",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
                "write:rsvps",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createRsvp",
            any_of: &["host:write:network_events", "write:rsvps"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Rsvp",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_rsvp.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateRsvp {
    type Output = crate::generated::models::RsvpDetail;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.create_rsvp.ok_or(crate::output::Missing::at("createRsvp"))?;
        let at = at.rsvp.ok_or(crate::output::Missing::at("createRsvp.rsvp"))?;
        Ok(at)
    }
}
/// The answer of [`CreateRsvp`].
pub mod create_rsvp {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateRsvp`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createRsvp`, a `CreateRsvpPayload`.
        ///
        /// If there is an answer, it is changed. For another member the token also needs `host:write:network_events`.
        pub create_rsvp: Option<crate::generated::rsvps::create_rsvp::CreateRsvp>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createRsvp", &self.create_rsvp)?;
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
        const KEYS: &'static [&'static str] = &["createRsvp"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_rsvp_: Option<
                crate::generated::rsvps::create_rsvp::CreateRsvp,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_rsvp_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { create_rsvp: create_rsvp_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `CreateRsvpPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateRsvp {
        /// `CreateRsvpPayload.rsvp`, a `Rsvp`.
        pub rsvp: Option<crate::generated::models::RsvpDetail>,
        /// `CreateRsvpPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for CreateRsvp {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("rsvp", &self.rsvp)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateRsvp {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateRsvp {
        const KEYS: &'static [&'static str] = &["rsvp", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut rsvp_: Option<crate::generated::models::RsvpDetail> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut rsvp_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                rsvp: rsvp_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateRsvp {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Deletes an RSVP by GlobalID. Another member's RSVP needs the scope `host:write:network_events`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteRsvp {
    /// `$input`, a `DeleteRsvpInput!`.
    pub input: mighty_schema::inputs::DeleteRsvpInput,
}
impl DeleteRsvp {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::DeleteRsvpInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteRsvp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteRsvp {
    type Data = delete_rsvp::Data;
    const NAME: &'static str = "DeleteRsvp";
    const DOCUMENT: &'static str = include_str!("documents/delete_rsvp.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteRsvp",
            any_of: &["host:write:network_events", "write:rsvps"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_rsvp.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteRsvp {
    type Output = mighty_schema::ids::IdOf<mighty_schema::kinds::Rsvp>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.delete_rsvp.ok_or(crate::output::Missing::at("deleteRsvp"))?;
        let at = at
            .deleted_id
            .ok_or(crate::output::Missing::at("deleteRsvp.deletedId"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteRsvp`].
pub mod delete_rsvp {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteRsvp`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteRsvp`, a `DeleteRsvpPayload`.
        ///
        /// For another member the token also needs `host:write:network_events`.
        pub delete_rsvp: Option<crate::generated::rsvps::delete_rsvp::DeleteRsvp>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteRsvp", &self.delete_rsvp)?;
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
        const KEYS: &'static [&'static str] = &["deleteRsvp"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_rsvp_: Option<
                crate::generated::rsvps::delete_rsvp::DeleteRsvp,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_rsvp_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { delete_rsvp: delete_rsvp_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `DeleteRsvpPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteRsvp {
        /// `DeleteRsvpPayload.deletedId`, a `ID`.
        pub deleted_id: Option<mighty_schema::ids::IdOf<mighty_schema::kinds::Rsvp>>,
        /// `DeleteRsvpPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for DeleteRsvp {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deletedId", &self.deleted_id)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteRsvp {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteRsvp {
        const KEYS: &'static [&'static str] = &["deletedId", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut deleted_id_: Option<
                mighty_schema::ids::IdOf<mighty_schema::kinds::Rsvp>,
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
    impl<'de> serde::Deserialize<'de> for DeleteRsvp {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The RSVPs to an event, page by page; the event is taken by resource ID, slug or GlobalID. Without
/// `instanceAt` they are those of the whole series; with it, those of one occurrence. `instanceAt` is
/// its scheduled time, even if it was moved. For the id of a post or a poll, the answer has only its
/// `__typename`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListRsvps {
    /// `$idOrSlug`, a `String!`.
    ///
    /// A resource ID, slug or GlobalID.
    pub id_or_slug: mighty_schema::ids::RefOf<mighty_schema::kinds::Post>,
    /// `$instanceAt`, a `ISO8601DateTime`.
    ///
    /// If left out, the answers to the series. If given, the answers to one occurrence, with the answers to the series merged in. It is the scheduled time, as in `instanceIndex`, not an overridden start.
    pub instance_at: mighty_core::Maybe<jiff::Timestamp>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
}
impl ListRsvps {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Post>>,
    ) -> Self {
        Self {
            id_or_slug: id_or_slug.into(),
            instance_at: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            after: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `instanceAt`.
    #[must_use]
    pub fn instance_at(mut self, instance_at: impl Into<jiff::Timestamp>) -> Self {
        self.instance_at = mighty_core::Maybe::Value(instance_at.into());
        self
    }
    /// Sets `first`.
    #[must_use]
    pub fn first(mut self, first: impl Into<i32>) -> Self {
        self.first = mighty_core::Maybe::Value(first.into());
        self
    }
    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = mighty_core::Maybe::Value(after.into());
        self
    }
    /// Sets `last`.
    #[must_use]
    pub fn last(mut self, last: impl Into<i32>) -> Self {
        self.last = mighty_core::Maybe::Value(last.into());
        self
    }
    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = mighty_core::Maybe::Value(before.into());
        self
    }
}
impl serde::Serialize for ListRsvps {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("idOrSlug", &self.id_or_slug)?;
        if !self.instance_at.is_absent() {
            map.serialize_entry("instanceAt", &self.instance_at)?;
        }
        if !self.first.is_absent() {
            map.serialize_entry("first", &self.first)?;
        }
        if !self.after.is_absent() {
            map.serialize_entry("after", &self.after)?;
        }
        if !self.last.is_absent() {
            map.serialize_entry("last", &self.last)?;
        }
        if !self.before.is_absent() {
            map.serialize_entry("before", &self.before)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListRsvps {
    type Data = list_rsvps::Data;
    const NAME: &'static str = "ListRsvps";
    const DOCUMENT: &'static str = include_str!("documents/list_rsvps.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Event",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
                "write:rsvps",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Event.rsvps",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Rsvp",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
    ];
}
impl crate::output::HasOutput for ListRsvps {
    type Output = crate::generated::models::EventRsvps;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.post.ok_or(crate::output::Missing::at("network.post"))?;
        let at = match at {
            crate::generated::rsvps::list_rsvps::Post::Event(at) => *at,
            crate::generated::rsvps::list_rsvps::Post::Unknown(other) => {
                return Err(
                    crate::output::Missing::with_type(
                        "network.post",
                        "Event",
                        other.typename,
                    ),
                );
            }
        };
        Ok(at)
    }
}
impl crate::pages::Paged for ListRsvps {
    type Item = crate::generated::models::RsvpDetail;
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
            let at = at.post?;
            let crate::generated::rsvps::list_rsvps::Post::Event(at) = at else {
                return None;
            };
            let at = at.rsvps;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Event", "rsvps")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.post.rsvps")
    }
}
impl crate::pages::PagedBackward for ListRsvps {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListRsvps`].
pub mod list_rsvps {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListRsvps`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::rsvps::list_rsvps::Network,
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
            let mut network_: Option<crate::generated::rsvps::list_rsvps::Network> = None;
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
        /// `Network.post`, a `PostInterface`.
        pub post: Option<crate::generated::rsvps::list_rsvps::Post>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("post", &self.post)?;
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
        const KEYS: &'static [&'static str] = &["post"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut post_: Option<crate::generated::rsvps::list_rsvps::Post> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut post_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { post: post_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Network {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `PostInterface` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Post {
        /// A `Event`.
        Event(Box<crate::generated::models::EventRsvps>),
        /// A type that was not asked for, or is newer than this crate.
        Unknown(decode::UnknownObject),
    }
    impl Entries for Post {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            match self {
                Self::Event(value) => {
                    map.serialize_entry(decode::TYPENAME, "Event")?;
                    value.entries(map)
                }
                Self::Unknown(other) => other.entries(map),
            }
        }
    }
    impl serde::Serialize for Post {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Post {
        const KEYS: &'static [&'static str] = &[decode::TYPENAME];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            decode::by_type(fields)
        }
    }
    impl decode::Abstract for Post {
        const TYPES: &'static [&'static str] = &["Event"];
        fn read_as<'de, A: serde::de::MapAccess<'de>>(
            typename: decode::Typename,
            rest: A,
        ) -> Result<Self, A::Error> {
            Ok(
                match typename.place {
                    0 => Self::Event(Box::new(decode::rest(rest)?)),
                    _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
                },
            )
        }
    }
    impl<'de> serde::Deserialize<'de> for Post {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Changes an RSVP, named by GlobalID, to `yes`, `maybe` or `no`. Another member's RSVP needs the
/// scope `host:write:network_events`; if you set `memberId`, it must be that of the RSVP.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateRsvp {
    /// `$input`, a `UpdateRsvpInput!`.
    pub input: mighty_schema::inputs::UpdateRsvpInput,
}
impl UpdateRsvp {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::UpdateRsvpInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateRsvp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateRsvp {
    type Data = update_rsvp::Data;
    const NAME: &'static str = "UpdateRsvp";
    const DOCUMENT: &'static str = include_str!("documents/update_rsvp.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Event",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
                "write:rsvps",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateRsvp",
            any_of: &["host:write:network_events", "write:rsvps"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Rsvp",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_rsvp.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateRsvp {
    type Output = crate::generated::models::RsvpDetail;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.update_rsvp.ok_or(crate::output::Missing::at("updateRsvp"))?;
        let at = at.rsvp.ok_or(crate::output::Missing::at("updateRsvp.rsvp"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateRsvp`].
pub mod update_rsvp {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateRsvp`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateRsvp`, a `UpdateRsvpPayload`.
        ///
        /// For another member the token also needs `host:write:network_events`.
        pub update_rsvp: Option<crate::generated::rsvps::update_rsvp::UpdateRsvp>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateRsvp", &self.update_rsvp)?;
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
        const KEYS: &'static [&'static str] = &["updateRsvp"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_rsvp_: Option<
                crate::generated::rsvps::update_rsvp::UpdateRsvp,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_rsvp_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { update_rsvp: update_rsvp_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `UpdateRsvpPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateRsvp {
        /// `UpdateRsvpPayload.rsvp`, a `Rsvp`.
        pub rsvp: Option<crate::generated::models::RsvpDetail>,
        /// `UpdateRsvpPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for UpdateRsvp {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("rsvp", &self.rsvp)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateRsvp {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateRsvp {
        const KEYS: &'static [&'static str] = &["rsvp", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut rsvp_: Option<crate::generated::models::RsvpDetail> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut rsvp_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                rsvp: rsvp_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateRsvp {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on live_spaces.
#![allow(deprecated, clippy::module_inception)]
/// Ends a live session; one that was never live is aborted. Ending an ended one succeeds.
///
/// May be repeated: ending a session that has ended succeeds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompleteLiveSpace {
    /// `$input`, a `CompleteLiveSpaceInput!`.
    pub input: mighty_schema::inputs::CompleteLiveSpaceInput,
}
impl CompleteLiveSpace {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CompleteLiveSpaceInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CompleteLiveSpace {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CompleteLiveSpace {
    type Data = complete_live_space::Data;
    const NAME: &'static str = "CompleteLiveSpace";
    const DOCUMENT: &'static str = include_str!("documents/complete_live_space.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.completeLiveSpace",
            any_of: &["host:write:network_spaces"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.complete_live_space.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CompleteLiveSpace {
    type Output = crate::generated::models::LiveSpaceSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .complete_live_space
            .ok_or(crate::output::Missing::at("completeLiveSpace"))?;
        let at = at
            .live_space
            .ok_or(crate::output::Missing::at("completeLiveSpace.liveSpace"))?;
        Ok(at)
    }
}
/// The answer of [`CompleteLiveSpace`].
pub mod complete_live_space {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CompleteLiveSpace`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.completeLiveSpace`, a `CompleteLiveSpacePayload`.
        ///
        /// Aborts a session that was never live, and stops a live session. Ending an ended session succeeds.
        pub complete_live_space: Option<
            crate::generated::live_spaces::complete_live_space::CompleteLiveSpace,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("completeLiveSpace", &self.complete_live_space)?;
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
        const KEYS: &'static [&'static str] = &["completeLiveSpace"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut complete_live_space_: Option<
                crate::generated::live_spaces::complete_live_space::CompleteLiveSpace,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut complete_live_space_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                complete_live_space: complete_live_space_,
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
    /// The part of `CompleteLiveSpacePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CompleteLiveSpace {
        /// `CompleteLiveSpacePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CompleteLiveSpacePayload.liveSpace`, a `LiveSpace`.
        pub live_space: Option<crate::generated::models::LiveSpaceSummary>,
    }
    impl Entries for CompleteLiveSpace {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("liveSpace", &self.live_space)?;
            Ok(())
        }
    }
    impl serde::Serialize for CompleteLiveSpace {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CompleteLiveSpace {
        const KEYS: &'static [&'static str] = &["errors", "liveSpace"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut live_space_: Option<crate::generated::models::LiveSpaceSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut live_space_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                live_space: live_space_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CompleteLiveSpace {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Opens a live session, which can be joined once it transmits. Streaming hours run until
/// `CompleteLiveSpace`. Without `spaceId` it belongs to the network.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateLiveSpace {
    /// `$input`, a `CreateLiveSpaceInput!`.
    pub input: mighty_schema::inputs::CreateLiveSpaceInput,
}
impl CreateLiveSpace {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreateLiveSpaceInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateLiveSpace {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateLiveSpace {
    type Data = create_live_space::Data;
    const NAME: &'static str = "CreateLiveSpace";
    const DOCUMENT: &'static str = include_str!("documents/create_live_space.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createLiveSpace",
            any_of: &["host:write:network_spaces"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_live_space.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateLiveSpace {
    type Output = crate::generated::models::LiveSpaceSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_live_space
            .ok_or(crate::output::Missing::at("createLiveSpace"))?;
        let at = at
            .live_space
            .ok_or(crate::output::Missing::at("createLiveSpace.liveSpace"))?;
        Ok(at)
    }
}
/// The answer of [`CreateLiveSpace`].
pub mod create_live_space {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateLiveSpace`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createLiveSpace`, a `CreateLiveSpacePayload`.
        ///
        /// The session starts as `INITIALIZING`. Members can join once it transmits. Streaming hours are counted until `completeLiveSpace`.
        pub create_live_space: Option<
            crate::generated::live_spaces::create_live_space::CreateLiveSpace,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createLiveSpace", &self.create_live_space)?;
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
        const KEYS: &'static [&'static str] = &["createLiveSpace"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_live_space_: Option<
                crate::generated::live_spaces::create_live_space::CreateLiveSpace,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_live_space_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_live_space: create_live_space_,
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
    /// The part of `CreateLiveSpacePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateLiveSpace {
        /// `CreateLiveSpacePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateLiveSpacePayload.liveSpace`, a `LiveSpace`.
        pub live_space: Option<crate::generated::models::LiveSpaceSummary>,
    }
    impl Entries for CreateLiveSpace {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("liveSpace", &self.live_space)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateLiveSpace {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateLiveSpace {
        const KEYS: &'static [&'static str] = &["errors", "liveSpace"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut live_space_: Option<crate::generated::models::LiveSpaceSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut live_space_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                live_space: live_space_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateLiveSpace {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// One live session. If the viewer may not see it, it is not found.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetLiveSpace {
    /// `$id`, a `ID!`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::LiveSpace>,
}
impl GetLiveSpace {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::LiveSpace>>,
    ) -> Self {
        Self { id: id.into() }
    }
}
impl serde::Serialize for GetLiveSpace {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetLiveSpace {
    type Data = get_live_space::Data;
    const NAME: &'static str = "GetLiveSpace";
    const DOCUMENT: &'static str = include_str!("documents/get_live_space.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetLiveSpace {
    type Output = crate::generated::models::LiveSpaceSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.live_space.ok_or(crate::output::Missing::at("network.liveSpace"))?;
        Ok(at)
    }
}
/// The answer of [`GetLiveSpace`].
pub mod get_live_space {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetLiveSpace`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::live_spaces::get_live_space::Network,
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
                crate::generated::live_spaces::get_live_space::Network,
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
        /// `Network.liveSpace`, a `LiveSpace`.
        ///
        /// If the viewer may not see it, the answer is `NOT_FOUND`.
        pub live_space: Option<crate::generated::models::LiveSpaceSummary>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("liveSpace", &self.live_space)?;
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
        const KEYS: &'static [&'static str] = &["liveSpace"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut live_space_: Option<crate::generated::models::LiveSpaceSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut live_space_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { live_space: live_space_ })
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
/// Live sessions that are over, page by page. Hosts see all, members their own and those of spaces
/// they host.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListLiveSpaces {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$filter`, a `LiveSpaceListFilter`.
    pub filter: mighty_core::Maybe<mighty_schema::enums::LiveSpaceListFilter>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$spaceId`, a `ID`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub space_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
    >,
    /// `$withRecording`, a `Boolean`.
    pub with_recording: mighty_core::Maybe<bool>,
}
impl ListLiveSpaces {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            after: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
            filter: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
            space_id: mighty_core::Maybe::Absent,
            with_recording: mighty_core::Maybe::Absent,
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
    /// Sets `filter`.
    #[must_use]
    pub fn filter(
        mut self,
        filter: impl Into<mighty_schema::enums::LiveSpaceListFilter>,
    ) -> Self {
        self.filter = mighty_core::Maybe::Value(filter.into());
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
    /// Sets `spaceId`.
    #[must_use]
    pub fn space_id(
        mut self,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        self.space_id = mighty_core::Maybe::Value(space_id.into());
        self
    }
    /// Sets `withRecording`.
    #[must_use]
    pub fn with_recording(mut self, with_recording: impl Into<bool>) -> Self {
        self.with_recording = mighty_core::Maybe::Value(with_recording.into());
        self
    }
}
impl serde::Serialize for ListLiveSpaces {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.after.is_absent() {
            map.serialize_entry("after", &self.after)?;
        }
        if !self.before.is_absent() {
            map.serialize_entry("before", &self.before)?;
        }
        if !self.filter.is_absent() {
            map.serialize_entry("filter", &self.filter)?;
        }
        if !self.first.is_absent() {
            map.serialize_entry("first", &self.first)?;
        }
        if !self.last.is_absent() {
            map.serialize_entry("last", &self.last)?;
        }
        if !self.space_id.is_absent() {
            map.serialize_entry("spaceId", &self.space_id)?;
        }
        if !self.with_recording.is_absent() {
            map.serialize_entry("withRecording", &self.with_recording)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListLiveSpaces {
    type Data = list_live_spaces::Data;
    const NAME: &'static str = "ListLiveSpaces";
    const DOCUMENT: &'static str = include_str!("documents/list_live_spaces.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListLiveSpaces {
    type Output = crate::pages::Page<crate::generated::models::LiveSpaceSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.live_spaces;
        Ok(
            crate::pages::Page::with_gaps(
                at.nodes.ok_or(crate::output::Missing::at("network.liveSpaces.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListLiveSpaces {
    type Item = crate::generated::models::LiveSpaceSummary;
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
            let at = at.live_spaces;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "liveSpaces")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.liveSpaces")
    }
}
impl crate::pages::PagedBackward for ListLiveSpaces {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListLiveSpaces`].
pub mod list_live_spaces {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListLiveSpaces`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::live_spaces::list_live_spaces::Network,
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
                crate::generated::live_spaces::list_live_spaces::Network,
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
        /// `Network.liveSpaces`, a `LiveSpaceConnection!`.
        ///
        /// Completed ones only. Hosts see all. Members see their own and those of the spaces that they host.
        pub live_spaces: crate::generated::live_spaces::list_live_spaces::LiveSpaces,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("liveSpaces", &self.live_spaces)?;
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
        const KEYS: &'static [&'static str] = &["liveSpaces"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut live_spaces_: Option<
                crate::generated::live_spaces::list_live_spaces::LiveSpaces,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut live_spaces_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                live_spaces: match live_spaces_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("liveSpaces")),
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
    /// The part of `LiveSpaceConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct LiveSpaces {
        /// `LiveSpaceConnection.nodes`, a `[LiveSpace]`.
        pub nodes: Option<Vec<Option<crate::generated::models::LiveSpaceSummary>>>,
        /// `LiveSpaceConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for LiveSpaces {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for LiveSpaces {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for LiveSpaces {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::LiveSpaceSummary>>,
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
    impl<'de> serde::Deserialize<'de> for LiveSpaces {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Live sessions that are on, page by page, with those that the viewer is about to start.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListOnlineLiveSpaces {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
}
impl ListOnlineLiveSpaces {
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
impl serde::Serialize for ListOnlineLiveSpaces {
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
impl mighty_transport::Operation for ListOnlineLiveSpaces {
    type Data = list_online_live_spaces::Data;
    const NAME: &'static str = "ListOnlineLiveSpaces";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_online_live_spaces.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListOnlineLiveSpaces {
    type Output = crate::pages::Page<crate::generated::models::LiveSpaceSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.online_live_spaces;
        Ok(
            crate::pages::Page::with_gaps(
                at
                    .nodes
                    .ok_or(
                        crate::output::Missing::at("network.onlineLiveSpaces.nodes"),
                    )?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListOnlineLiveSpaces {
    type Item = crate::generated::models::LiveSpaceSummary;
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
            let at = at.online_live_spaces;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "onlineLiveSpaces")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.onlineLiveSpaces")
    }
}
impl crate::pages::PagedBackward for ListOnlineLiveSpaces {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListOnlineLiveSpaces`].
pub mod list_online_live_spaces {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListOnlineLiveSpaces`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::live_spaces::list_online_live_spaces::Network,
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
                crate::generated::live_spaces::list_online_live_spaces::Network,
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
        /// `Network.onlineLiveSpaces`, a `LiveSpaceConnection!`.
        ///
        /// The sessions that are live now, and those that the viewer is about to start.
        pub online_live_spaces: crate::generated::live_spaces::list_online_live_spaces::OnlineLiveSpaces,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("onlineLiveSpaces", &self.online_live_spaces)?;
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
        const KEYS: &'static [&'static str] = &["onlineLiveSpaces"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut online_live_spaces_: Option<
                crate::generated::live_spaces::list_online_live_spaces::OnlineLiveSpaces,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut online_live_spaces_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                online_live_spaces: match online_live_spaces_ {
                    Some(value) => value,
                    None => {
                        return Err(serde::de::Error::missing_field("onlineLiveSpaces"));
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
    /// The part of `LiveSpaceConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct OnlineLiveSpaces {
        /// `LiveSpaceConnection.nodes`, a `[LiveSpace]`.
        pub nodes: Option<Vec<Option<crate::generated::models::LiveSpaceSummary>>>,
        /// `LiveSpaceConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for OnlineLiveSpaces {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for OnlineLiveSpaces {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for OnlineLiveSpaces {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::LiveSpaceSummary>>,
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
    impl<'de> serde::Deserialize<'de> for OnlineLiveSpaces {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

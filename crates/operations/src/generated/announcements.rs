// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on announcements.
#![allow(deprecated, clippy::module_inception)]
/// Writes to the members of a space or of the network. Each recipient adds one to the cost of the
/// call: the recipients are those in `recipientIds`, otherwise all members, up to the cost ceiling of
/// a request. Set only one of `filter` and `recipientIds`. Without both, or with an empty filter, it
/// goes to all members. An empty `recipientIds` is rejected. If `queued` is true, the message is sent
/// shortly. You can't undo this.
///
/// Can't be undone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAnnouncement {
    /// `$input`, a `CreateAnnouncementInput!`.
    pub input: mighty_schema::inputs::CreateAnnouncementInput,
}
impl CreateAnnouncement {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateAnnouncementInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateAnnouncement {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateAnnouncement {
    type Data = create_announcement::Data;
    const NAME: &'static str = "CreateAnnouncement";
    const DOCUMENT: &'static str = include_str!("documents/create_announcement.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createAnnouncement",
            any_of: &["host:write:network_announcements"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_announcement.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateAnnouncement {
    type Output = crate::generated::announcements::create_announcement::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_announcement
            .ok_or(crate::output::Missing::at("createAnnouncement"))?;
        Ok(crate::generated::announcements::create_announcement::Output {
            announcement: at
                .announcement
                .ok_or(crate::output::Missing::at("createAnnouncement.announcement"))?,
            queued: at.queued,
        })
    }
}
/// The answer of [`CreateAnnouncement`].
pub mod create_announcement {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateAnnouncement`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createAnnouncement`, a `CreateAnnouncementPayload`.
        ///
        /// Sends mail or notifications to members; this can't be undone. The cost of a call grows by one for each recipient, up to the ceiling of a request. The recipients are the members in `recipientIds`, or otherwise all members of the target.
        pub create_announcement: Option<
            crate::generated::announcements::create_announcement::CreateAnnouncement,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createAnnouncement", &self.create_announcement)?;
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
        const KEYS: &'static [&'static str] = &["createAnnouncement"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_announcement_: Option<
                crate::generated::announcements::create_announcement::CreateAnnouncement,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_announcement_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_announcement: create_announcement_,
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
    /// The part of `CreateAnnouncementPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateAnnouncement {
        /// `CreateAnnouncementPayload.announcement`, a `Announcement`.
        pub announcement: Option<crate::generated::models::AnnouncementSummary>,
        /// `CreateAnnouncementPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateAnnouncementPayload.queued`, a `Boolean!`.
        ///
        /// True if recipients are still being found and the message will be sent soon; false if it was sent.
        pub queued: bool,
    }
    impl Entries for CreateAnnouncement {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("announcement", &self.announcement)?;
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("queued", &self.queued)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateAnnouncement {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateAnnouncement {
        const KEYS: &'static [&'static str] = &["announcement", "errors", "queued"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut announcement_: Option<
                crate::generated::models::AnnouncementSummary,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            let mut queued_: Option<bool> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut announcement_)?,
                    1 => fields.required(&mut errors_)?,
                    2 => fields.required(&mut queued_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                announcement: announcement_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                queued: match queued_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("queued")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateAnnouncement {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// What matters of the answer.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[must_use = "it says what the call did"]
    pub struct Output {
        /// `CreateAnnouncementPayload.announcement`, a `Announcement`.
        pub announcement: crate::generated::models::AnnouncementSummary,
        /// `CreateAnnouncementPayload.queued`, a `Boolean!`.
        ///
        /// True if recipients are still being found and the message will be sent soon; false if it was sent.
        pub queued: bool,
    }
    impl Entries for Output {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("announcement", &self.announcement)?;
            map.serialize_entry("queued", &self.queued)?;
            Ok(())
        }
    }
    impl serde::Serialize for Output {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Output {
        /// Whether `queued` is true.
        pub fn is_queued(&self) -> bool {
            self.queued
        }
    }
}
/// Writes to those who answered an event in the ways given, about the series or about one occurrence.
/// `NONE` among the answers is for hosts and moderators only. You can't undo this.
///
/// Can't be undone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateEventAnnouncement {
    /// `$input`, a `CreateEventAnnouncementInput!`.
    pub input: mighty_schema::inputs::CreateEventAnnouncementInput,
}
impl CreateEventAnnouncement {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateEventAnnouncementInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateEventAnnouncement {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateEventAnnouncement {
    type Data = create_event_announcement::Data;
    const NAME: &'static str = "CreateEventAnnouncement";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_event_announcement.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createEventAnnouncement",
            any_of: &["host:write:network_announcements", "write:posts"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_event_announcement.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateEventAnnouncement {
    type Output = crate::generated::models::AnnouncementSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_event_announcement
            .ok_or(crate::output::Missing::at("createEventAnnouncement"))?;
        let at = at
            .announcement
            .ok_or(crate::output::Missing::at("createEventAnnouncement.announcement"))?;
        Ok(at)
    }
}
/// The answer of [`CreateEventAnnouncement`].
pub mod create_event_announcement {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateEventAnnouncement`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createEventAnnouncement`, a `CreateEventAnnouncementPayload`.
        ///
        /// Sends a message to the members who gave the chosen answers to an event. This can't be undone.
        pub create_event_announcement: Option<
            crate::generated::announcements::create_event_announcement::CreateEventAnnouncement,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "createEventAnnouncement",
                &self.create_event_announcement,
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
        const KEYS: &'static [&'static str] = &["createEventAnnouncement"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_event_announcement_: Option<
                crate::generated::announcements::create_event_announcement::CreateEventAnnouncement,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_event_announcement_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_event_announcement: create_event_announcement_,
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
    /// The part of `CreateEventAnnouncementPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateEventAnnouncement {
        /// `CreateEventAnnouncementPayload.announcement`, a `Announcement`.
        pub announcement: Option<crate::generated::models::AnnouncementSummary>,
        /// `CreateEventAnnouncementPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for CreateEventAnnouncement {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("announcement", &self.announcement)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateEventAnnouncement {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateEventAnnouncement {
        const KEYS: &'static [&'static str] = &["announcement", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut announcement_: Option<
                crate::generated::models::AnnouncementSummary,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut announcement_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                announcement: announcement_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateEventAnnouncement {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Writes to the buyers of a plan: to those in `recipientIds`, or to all buyers if it is absent. An
/// empty list is rejected. You can't undo this.
///
/// Can't be undone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePaymentPlanAnnouncement {
    /// `$input`, a `CreatePaymentPlanAnnouncementInput!`.
    pub input: mighty_schema::inputs::CreatePaymentPlanAnnouncementInput,
}
impl CreatePaymentPlanAnnouncement {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreatePaymentPlanAnnouncementInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreatePaymentPlanAnnouncement {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreatePaymentPlanAnnouncement {
    type Data = create_payment_plan_announcement::Data;
    const NAME: &'static str = "CreatePaymentPlanAnnouncement";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_payment_plan_announcement.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createPaymentPlanAnnouncement",
            any_of: &["host:write:network_announcements"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_payment_plan_announcement
            .as_ref()
            .map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreatePaymentPlanAnnouncement {
    type Output = crate::generated::models::AnnouncementSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_payment_plan_announcement
            .ok_or(crate::output::Missing::at("createPaymentPlanAnnouncement"))?;
        let at = at
            .announcement
            .ok_or(
                crate::output::Missing::at("createPaymentPlanAnnouncement.announcement"),
            )?;
        Ok(at)
    }
}
/// The answer of [`CreatePaymentPlanAnnouncement`].
pub mod create_payment_plan_announcement {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreatePaymentPlanAnnouncement`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createPaymentPlanAnnouncement`, a `CreatePaymentPlanAnnouncementPayload`.
        ///
        /// Sends a message to the buyers of a plan. This can't be undone.
        pub create_payment_plan_announcement: Option<
            crate::generated::announcements::create_payment_plan_announcement::CreatePaymentPlanAnnouncement,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "createPaymentPlanAnnouncement",
                &self.create_payment_plan_announcement,
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
        const KEYS: &'static [&'static str] = &["createPaymentPlanAnnouncement"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_payment_plan_announcement_: Option<
                crate::generated::announcements::create_payment_plan_announcement::CreatePaymentPlanAnnouncement,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_payment_plan_announcement_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_payment_plan_announcement: create_payment_plan_announcement_,
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
    /// The part of `CreatePaymentPlanAnnouncementPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePaymentPlanAnnouncement {
        /// `CreatePaymentPlanAnnouncementPayload.announcement`, a `Announcement`.
        pub announcement: Option<crate::generated::models::AnnouncementSummary>,
        /// `CreatePaymentPlanAnnouncementPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for CreatePaymentPlanAnnouncement {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("announcement", &self.announcement)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreatePaymentPlanAnnouncement {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreatePaymentPlanAnnouncement {
        const KEYS: &'static [&'static str] = &["announcement", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut announcement_: Option<
                crate::generated::models::AnnouncementSummary,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut announcement_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                announcement: announcement_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreatePaymentPlanAnnouncement {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The announcements of the network, newest first and page by page, for hosts. For other members the
/// list is empty, without an error.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAnnouncements {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
}
impl ListAnnouncements {
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
impl serde::Serialize for ListAnnouncements {
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
impl mighty_transport::Operation for ListAnnouncements {
    type Data = list_announcements::Data;
    const NAME: &'static str = "ListAnnouncements";
    const DOCUMENT: &'static str = include_str!("documents/list_announcements.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListAnnouncements {
    type Output = crate::pages::Page<crate::generated::models::AnnouncementSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.announcements;
        Ok(
            crate::pages::Page::with_gaps(
                at
                    .nodes
                    .ok_or(crate::output::Missing::at("network.announcements.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListAnnouncements {
    type Item = crate::generated::models::AnnouncementSummary;
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
            let at = at.announcements;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "announcements")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.announcements")
    }
}
impl crate::pages::PagedBackward for ListAnnouncements {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListAnnouncements`].
pub mod list_announcements {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListAnnouncements`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::announcements::list_announcements::Network,
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
                crate::generated::announcements::list_announcements::Network,
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
        /// `Network.announcements`, a `AnnouncementConnection!`.
        ///
        /// Newest first. For hosts only; empty for other viewers.
        pub announcements: crate::generated::announcements::list_announcements::Announcements,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("announcements", &self.announcements)?;
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
        const KEYS: &'static [&'static str] = &["announcements"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut announcements_: Option<
                crate::generated::announcements::list_announcements::Announcements,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut announcements_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                announcements: match announcements_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("announcements")),
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
    /// The part of `AnnouncementConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Announcements {
        /// `AnnouncementConnection.nodes`, a `[Announcement]`.
        pub nodes: Option<Vec<Option<crate::generated::models::AnnouncementSummary>>>,
        /// `AnnouncementConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Announcements {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Announcements {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Announcements {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::AnnouncementSummary>>,
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
    impl<'de> serde::Deserialize<'de> for Announcements {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

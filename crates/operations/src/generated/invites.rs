// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on invites.
#![allow(deprecated, clippy::module_inception)]
/// Invites people to the network, a space or a plan, by address or as members. Those who are members
/// or have a pending invitation are left out and listed in `ignoredRecipients`; `count` tells how
/// many were accepted. `message` must not hold links.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateInvites {
    /// `$input`, a `CreateInvitesInput!`.
    pub input: mighty_schema::inputs::CreateInvitesInput,
}
impl CreateInvites {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreateInvitesInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateInvites {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateInvites {
    type Data = create_invites::Data;
    const NAME: &'static str = "CreateInvites";
    const DOCUMENT: &'static str = include_str!("documents/create_invites.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_invites.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateInvites {
    type Output = crate::generated::invites::create_invites::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.create_invites.ok_or(crate::output::Missing::at("createInvites"))?;
        Ok(crate::generated::invites::create_invites::Output {
            count: at.count,
            ignored_recipients: at.ignored_recipients,
            mode: at.mode,
        })
    }
}
/// The answer of [`CreateInvites`].
pub mod create_invites {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateInvites`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createInvites`, a `CreateInvitesPayload`.
        ///
        /// Invites people to a space, the network or a plan, by address or as members. People who are members already or have a pending invitation are skipped and listed in `ignoredRecipients`.
        pub create_invites: Option<
            crate::generated::invites::create_invites::CreateInvites,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createInvites", &self.create_invites)?;
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
        const KEYS: &'static [&'static str] = &["createInvites"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_invites_: Option<
                crate::generated::invites::create_invites::CreateInvites,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_invites_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_invites: create_invites_,
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
    /// The part of `CreateInvitesPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateInvites {
        /// `CreateInvitesPayload.count`, a `Int!`.
        ///
        /// The number of recipients that were accepted.
        pub count: i32,
        /// `CreateInvitesPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateInvitesPayload.ignoredRecipients`, a `[String!]!`.
        ///
        /// Addresses or names of people who are members already or have a pending invitation.
        pub ignored_recipients: Vec<String>,
        /// `CreateInvitesPayload.mode`, a `String`.
        ///
        /// `sync` or `async`; null if the request was rejected.
        pub mode: Option<String>,
    }
    impl Entries for CreateInvites {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("count", &self.count)?;
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("ignoredRecipients", &self.ignored_recipients)?;
            map.serialize_entry("mode", &self.mode)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateInvites {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateInvites {
        const KEYS: &'static [&'static str] = &[
            "count",
            "errors",
            "ignoredRecipients",
            "mode",
        ];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut count_: Option<i32> = None;
            let mut errors_: Option<Vec<String>> = None;
            let mut ignored_recipients_: Option<Vec<String>> = None;
            let mut mode_: Option<String> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut count_)?,
                    1 => fields.required(&mut errors_)?,
                    2 => fields.required(&mut ignored_recipients_)?,
                    3 => fields.nullable(&mut mode_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                count: match count_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("count")),
                },
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                ignored_recipients: match ignored_recipients_ {
                    Some(value) => value,
                    None => {
                        return Err(serde::de::Error::missing_field("ignoredRecipients"));
                    }
                },
                mode: mode_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateInvites {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// What matters of the answer.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Output {
        /// `CreateInvitesPayload.count`, a `Int!`.
        ///
        /// The number of recipients that were accepted.
        pub count: i32,
        /// `CreateInvitesPayload.ignoredRecipients`, a `[String!]!`.
        ///
        /// Addresses or names of people who are members already or have a pending invitation.
        pub ignored_recipients: Vec<String>,
        /// `CreateInvitesPayload.mode`, a `String`.
        ///
        /// `sync` or `async`; null if the request was rejected.
        pub mode: Option<String>,
    }
    impl Entries for Output {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("count", &self.count)?;
            map.serialize_entry("ignoredRecipients", &self.ignored_recipients)?;
            map.serialize_entry("mode", &self.mode)?;
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
}
/// Invitations page by page, last updated first. Hosts and moderators see all of what they look
/// after, other members see those that they sent. Without `spaceId` they are those of the whole
/// network.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListInvites {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$planIds`, a `[ID!]`.
    ///
    /// The IDs of plans. The server calls them bundles.
    pub plan_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
    >,
    /// `$reminded`, a `Boolean`.
    ///
    /// True for invitations that were sent again at least once, false for those sent once. If left out, both.
    pub reminded: mighty_core::Maybe<bool>,
    /// `$senderIds`, a `[ID!]`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub sender_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    >,
    /// `$sort`, a `InviteSortField`.
    ///
    /// By last update by default.
    pub sort: mighty_core::Maybe<mighty_schema::enums::InviteSortField>,
    /// `$sortOrder`, a `SortOrder`.
    ///
    /// Descending by default.
    pub sort_order: mighty_core::Maybe<mighty_schema::enums::SortOrder>,
    /// `$spaceId`, a `ID`.
    ///
    /// If left out, the whole network.
    pub space_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
    >,
    /// `$statuses`, a `[InviteStatusFilter!]`.
    pub statuses: mighty_core::Maybe<Vec<mighty_schema::enums::InviteStatusFilter>>,
    /// `$term`, a `String`.
    pub term: mighty_core::Maybe<String>,
}
impl ListInvites {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            after: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
            plan_ids: mighty_core::Maybe::Absent,
            reminded: mighty_core::Maybe::Absent,
            sender_ids: mighty_core::Maybe::Absent,
            sort: mighty_core::Maybe::Absent,
            sort_order: mighty_core::Maybe::Absent,
            space_id: mighty_core::Maybe::Absent,
            statuses: mighty_core::Maybe::Absent,
            term: mighty_core::Maybe::Absent,
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
    /// Sets `planIds`.
    #[must_use]
    pub fn plan_ids(
        mut self,
        plan_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
        >,
    ) -> Self {
        self.plan_ids = mighty_core::Maybe::Value(
            plan_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `reminded`.
    #[must_use]
    pub fn reminded(mut self, reminded: impl Into<bool>) -> Self {
        self.reminded = mighty_core::Maybe::Value(reminded.into());
        self
    }
    /// Sets `senderIds`.
    #[must_use]
    pub fn sender_ids(
        mut self,
        sender_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        >,
    ) -> Self {
        self.sender_ids = mighty_core::Maybe::Value(
            sender_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(
        mut self,
        sort: impl Into<mighty_schema::enums::InviteSortField>,
    ) -> Self {
        self.sort = mighty_core::Maybe::Value(sort.into());
        self
    }
    /// Sets `sortOrder`.
    #[must_use]
    pub fn sort_order(
        mut self,
        sort_order: impl Into<mighty_schema::enums::SortOrder>,
    ) -> Self {
        self.sort_order = mighty_core::Maybe::Value(sort_order.into());
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
    /// Sets `statuses`.
    #[must_use]
    pub fn statuses(
        mut self,
        statuses: impl IntoIterator<
            Item = impl Into<mighty_schema::enums::InviteStatusFilter>,
        >,
    ) -> Self {
        self.statuses = mighty_core::Maybe::Value(
            statuses.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `term`.
    #[must_use]
    pub fn term(mut self, term: impl Into<String>) -> Self {
        self.term = mighty_core::Maybe::Value(term.into());
        self
    }
}
impl serde::Serialize for ListInvites {
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
        if !self.plan_ids.is_absent() {
            map.serialize_entry("planIds", &self.plan_ids)?;
        }
        if !self.reminded.is_absent() {
            map.serialize_entry("reminded", &self.reminded)?;
        }
        if !self.sender_ids.is_absent() {
            map.serialize_entry("senderIds", &self.sender_ids)?;
        }
        if !self.sort.is_absent() {
            map.serialize_entry("sort", &self.sort)?;
        }
        if !self.sort_order.is_absent() {
            map.serialize_entry("sortOrder", &self.sort_order)?;
        }
        if !self.space_id.is_absent() {
            map.serialize_entry("spaceId", &self.space_id)?;
        }
        if !self.statuses.is_absent() {
            map.serialize_entry("statuses", &self.statuses)?;
        }
        if !self.term.is_absent() {
            map.serialize_entry("term", &self.term)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListInvites {
    type Data = list_invites::Data;
    const NAME: &'static str = "ListInvites";
    const DOCUMENT: &'static str = include_str!("documents/list_invites.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListInvites {
    type Output = crate::pages::Page<crate::generated::models::InviteSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.invites;
        Ok(
            crate::pages::Page::with_gaps(
                at.nodes.ok_or(crate::output::Missing::at("network.invites.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListInvites {
    type Item = crate::generated::models::InviteSummary;
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
            let at = at.invites;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "invites")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.invites")
    }
}
impl crate::pages::PagedBackward for ListInvites {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListInvites`].
pub mod list_invites {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListInvites`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::invites::list_invites::Network,
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
            let mut network_: Option<crate::generated::invites::list_invites::Network> = None;
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
        /// `Network.invites`, a `InviteConnection!`.
        ///
        /// Hosts and moderators see all invitations to their network or spaces. Other viewers see the ones that they sent. Newest first.
        pub invites: crate::generated::invites::list_invites::Invites,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("invites", &self.invites)?;
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
        const KEYS: &'static [&'static str] = &["invites"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut invites_: Option<crate::generated::invites::list_invites::Invites> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut invites_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                invites: match invites_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("invites")),
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
    /// The part of `InviteConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Invites {
        /// `InviteConnection.nodes`, a `[Invite]`.
        pub nodes: Option<Vec<Option<crate::generated::models::InviteSummary>>>,
        /// `InviteConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Invites {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Invites {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Invites {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::InviteSummary>>,
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
    impl<'de> serde::Deserialize<'de> for Invites {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Sends an invitation again, which starts its time to expiry anew.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResendInvite {
    /// `$input`, a `ResendInviteInput!`.
    pub input: mighty_schema::inputs::ResendInviteInput,
}
impl ResendInvite {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::ResendInviteInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for ResendInvite {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for ResendInvite {
    type Data = resend_invite::Data;
    const NAME: &'static str = "ResendInvite";
    const DOCUMENT: &'static str = include_str!("documents/resend_invite.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.resend_invite.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for ResendInvite {
    type Output = crate::generated::models::InviteSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.resend_invite.ok_or(crate::output::Missing::at("resendInvite"))?;
        let at = at.invite.ok_or(crate::output::Missing::at("resendInvite.invite"))?;
        Ok(at)
    }
}
/// The answer of [`ResendInvite`].
pub mod resend_invite {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ResendInvite`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.resendInvite`, a `ResendInvitePayload`.
        ///
        /// Sends the mail again and restarts the time to expiry.
        pub resend_invite: Option<
            crate::generated::invites::resend_invite::ResendInvite,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("resendInvite", &self.resend_invite)?;
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
        const KEYS: &'static [&'static str] = &["resendInvite"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut resend_invite_: Option<
                crate::generated::invites::resend_invite::ResendInvite,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut resend_invite_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                resend_invite: resend_invite_,
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
    /// The part of `ResendInvitePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ResendInvite {
        /// `ResendInvitePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `ResendInvitePayload.invite`, a `Invite`.
        pub invite: Option<crate::generated::models::InviteSummary>,
    }
    impl Entries for ResendInvite {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("invite", &self.invite)?;
            Ok(())
        }
    }
    impl serde::Serialize for ResendInvite {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for ResendInvite {
        const KEYS: &'static [&'static str] = &["errors", "invite"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut invite_: Option<crate::generated::models::InviteSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut invite_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                invite: invite_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for ResendInvite {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Revokes an invitation that has not been accepted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RevokeInvite {
    /// `$input`, a `RevokeInviteInput!`.
    pub input: mighty_schema::inputs::RevokeInviteInput,
}
impl RevokeInvite {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::RevokeInviteInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for RevokeInvite {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for RevokeInvite {
    type Data = revoke_invite::Data;
    const NAME: &'static str = "RevokeInvite";
    const DOCUMENT: &'static str = include_str!("documents/revoke_invite.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.revoke_invite.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for RevokeInvite {
    type Output = crate::generated::models::InviteSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.revoke_invite.ok_or(crate::output::Missing::at("revokeInvite"))?;
        let at = at.invite.ok_or(crate::output::Missing::at("revokeInvite.invite"))?;
        Ok(at)
    }
}
/// The answer of [`RevokeInvite`].
pub mod revoke_invite {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `RevokeInvite`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.revokeInvite`, a `RevokeInvitePayload`.
        ///
        /// Possible only until the invitation is accepted.
        pub revoke_invite: Option<
            crate::generated::invites::revoke_invite::RevokeInvite,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("revokeInvite", &self.revoke_invite)?;
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
        const KEYS: &'static [&'static str] = &["revokeInvite"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut revoke_invite_: Option<
                crate::generated::invites::revoke_invite::RevokeInvite,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut revoke_invite_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                revoke_invite: revoke_invite_,
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
    /// The part of `RevokeInvitePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RevokeInvite {
        /// `RevokeInvitePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `RevokeInvitePayload.invite`, a `Invite`.
        pub invite: Option<crate::generated::models::InviteSummary>,
    }
    impl Entries for RevokeInvite {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("invite", &self.invite)?;
            Ok(())
        }
    }
    impl serde::Serialize for RevokeInvite {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for RevokeInvite {
        const KEYS: &'static [&'static str] = &["errors", "invite"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut invite_: Option<crate::generated::models::InviteSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut invite_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                invite: invite_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for RevokeInvite {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

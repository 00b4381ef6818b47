// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on leads.
#![allow(deprecated, clippy::module_inception)]
/// The people on waitlists page by page, newest first, for hosts and moderators; for other members
/// the list is empty. `term` is ignored without an error if the viewer may not see e-mail addresses.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListLeads {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$sortOrder`, a `SortOrder`.
    ///
    /// Newest first by default.
    pub sort_order: mighty_core::Maybe<mighty_schema::enums::SortOrder>,
    /// `$sourceLandingPageIds`, a `[ID!]`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub source_landing_page_ids: mighty_core::Maybe<Vec<mighty_core::Id>>,
    /// `$statuses`, a `[LeadDisplayedStatus!]`.
    pub statuses: mighty_core::Maybe<Vec<mighty_schema::enums::LeadDisplayedStatus>>,
    /// `$term`, a `String`.
    ///
    /// Part of the address; silently ignored if the viewer can't read addresses in clear.
    pub term: mighty_core::Maybe<String>,
    /// `$waitlistIds`, a `[ID!]`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub waitlist_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::Waitlist>>,
    >,
}
impl ListLeads {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            after: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
            sort_order: mighty_core::Maybe::Absent,
            source_landing_page_ids: mighty_core::Maybe::Absent,
            statuses: mighty_core::Maybe::Absent,
            term: mighty_core::Maybe::Absent,
            waitlist_ids: mighty_core::Maybe::Absent,
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
    /// Sets `sortOrder`.
    #[must_use]
    pub fn sort_order(
        mut self,
        sort_order: impl Into<mighty_schema::enums::SortOrder>,
    ) -> Self {
        self.sort_order = mighty_core::Maybe::Value(sort_order.into());
        self
    }
    /// Sets `sourceLandingPageIds`.
    #[must_use]
    pub fn source_landing_page_ids(
        mut self,
        source_landing_page_ids: impl IntoIterator<Item = impl Into<mighty_core::Id>>,
    ) -> Self {
        self.source_landing_page_ids = mighty_core::Maybe::Value(
            source_landing_page_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `statuses`.
    #[must_use]
    pub fn statuses(
        mut self,
        statuses: impl IntoIterator<
            Item = impl Into<mighty_schema::enums::LeadDisplayedStatus>,
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
    /// Sets `waitlistIds`.
    #[must_use]
    pub fn waitlist_ids(
        mut self,
        waitlist_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Waitlist>>,
        >,
    ) -> Self {
        self.waitlist_ids = mighty_core::Maybe::Value(
            waitlist_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl serde::Serialize for ListLeads {
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
        if !self.sort_order.is_absent() {
            map.serialize_entry("sortOrder", &self.sort_order)?;
        }
        if !self.source_landing_page_ids.is_absent() {
            map.serialize_entry("sourceLandingPageIds", &self.source_landing_page_ids)?;
        }
        if !self.statuses.is_absent() {
            map.serialize_entry("statuses", &self.statuses)?;
        }
        if !self.term.is_absent() {
            map.serialize_entry("term", &self.term)?;
        }
        if !self.waitlist_ids.is_absent() {
            map.serialize_entry("waitlistIds", &self.waitlist_ids)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListLeads {
    type Data = list_leads::Data;
    const NAME: &'static str = "ListLeads";
    const DOCUMENT: &'static str = include_str!("documents/list_leads.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Lead",
            any_of: &["host:read:network", "read:network"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Network.leads",
            any_of: &["host:read:network", "read:network"],
        },
    ];
}
impl crate::output::HasOutput for ListLeads {
    type Output = crate::pages::Page<crate::generated::models::LeadSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.leads;
        Ok(
            crate::pages::Page::with_gaps(
                at.nodes.ok_or(crate::output::Missing::at("network.leads.nodes"))?,
                at.page_info,
                Some(at.total_count),
            ),
        )
    }
}
impl crate::pages::Paged for ListLeads {
    type Item = crate::generated::models::LeadSummary;
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
            let at = at.leads;
            Some(
                crate::pages::Page::with_gaps(
                    at.nodes?,
                    at.page_info,
                    Some(at.total_count),
                ),
            )
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "leads")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.leads")
    }
}
impl crate::pages::PagedBackward for ListLeads {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListLeads`].
pub mod list_leads {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListLeads`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::leads::list_leads::Network,
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
            let mut network_: Option<crate::generated::leads::list_leads::Network> = None;
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
        /// `Network.leads`, a `LeadConnection!`.
        ///
        /// For hosts and moderators only; empty for other viewers.
        pub leads: crate::generated::leads::list_leads::Leads,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("leads", &self.leads)?;
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
        const KEYS: &'static [&'static str] = &["leads"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut leads_: Option<crate::generated::leads::list_leads::Leads> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut leads_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                leads: match leads_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("leads")),
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
    /// The part of `LeadConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Leads {
        /// `LeadConnection.nodes`, a `[Lead]`.
        pub nodes: Option<Vec<Option<crate::generated::models::LeadSummary>>>,
        /// `LeadConnection.totalCount`, a `Int!`.
        ///
        /// Counts the matches of the filter on all pages.
        pub total_count: i32,
        /// `LeadConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Leads {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("totalCount", &self.total_count)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Leads {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Leads {
        const KEYS: &'static [&'static str] = &["nodes", "totalCount", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<Vec<Option<crate::generated::models::LeadSummary>>> = None;
            let mut total_count_: Option<i32> = None;
            let mut page_info_: Option<crate::pages::PageInfo> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut nodes_)?,
                    1 => fields.required(&mut total_count_)?,
                    2 => fields.required(&mut page_info_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                nodes: nodes_,
                total_count: match total_count_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("totalCount")),
                },
                page_info: match page_info_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("pageInfo")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Leads {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

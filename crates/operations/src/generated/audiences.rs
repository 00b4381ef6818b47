// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on audiences.
#![allow(deprecated, clippy::module_inception)]
/// One audience for banners and automations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMarketingAudience {
    /// `$id`, a `ID!`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::MarketingAudience>,
}
impl GetMarketingAudience {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::MarketingAudience>>,
    ) -> Self {
        Self { id: id.into() }
    }
}
impl serde::Serialize for GetMarketingAudience {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetMarketingAudience {
    type Data = get_marketing_audience::Data;
    const NAME: &'static str = "GetMarketingAudience";
    const DOCUMENT: &'static str = include_str!(
        "documents/get_marketing_audience.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetMarketingAudience {
    type Output = crate::generated::models::MarketingAudienceSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at
            .marketing_audience
            .ok_or(crate::output::Missing::at("network.marketingAudience"))?;
        Ok(at)
    }
}
/// The answer of [`GetMarketingAudience`].
pub mod get_marketing_audience {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetMarketingAudience`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::audiences::get_marketing_audience::Network,
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
                crate::generated::audiences::get_marketing_audience::Network,
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
        /// `Network.marketingAudience`, a `MarketingAudience`.
        pub marketing_audience: Option<
            crate::generated::models::MarketingAudienceSummary,
        >,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("marketingAudience", &self.marketing_audience)?;
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
        const KEYS: &'static [&'static str] = &["marketingAudience"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut marketing_audience_: Option<
                crate::generated::models::MarketingAudienceSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut marketing_audience_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                marketing_audience: marketing_audience_,
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
/// The audiences page by page, newest first, for hosts. For other members the list is empty.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListMarketingAudiences {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$sort`, a `MarketingAudienceSortField`.
    pub sort: mighty_core::Maybe<mighty_schema::enums::MarketingAudienceSortField>,
    /// `$sortOrder`, a `SortOrder`.
    ///
    /// Descending by default.
    pub sort_order: mighty_core::Maybe<mighty_schema::enums::SortOrder>,
    /// `$statuses`, a `[MarketingAudienceStatus!]`.
    pub statuses: mighty_core::Maybe<Vec<mighty_schema::enums::MarketingAudienceStatus>>,
    /// `$term`, a `String`.
    pub term: mighty_core::Maybe<String>,
}
impl ListMarketingAudiences {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            after: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
            sort: mighty_core::Maybe::Absent,
            sort_order: mighty_core::Maybe::Absent,
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
    /// Sets `sort`.
    #[must_use]
    pub fn sort(
        mut self,
        sort: impl Into<mighty_schema::enums::MarketingAudienceSortField>,
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
    /// Sets `statuses`.
    #[must_use]
    pub fn statuses(
        mut self,
        statuses: impl IntoIterator<
            Item = impl Into<mighty_schema::enums::MarketingAudienceStatus>,
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
impl serde::Serialize for ListMarketingAudiences {
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
        if !self.sort.is_absent() {
            map.serialize_entry("sort", &self.sort)?;
        }
        if !self.sort_order.is_absent() {
            map.serialize_entry("sortOrder", &self.sort_order)?;
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
impl mighty_transport::Operation for ListMarketingAudiences {
    type Data = list_marketing_audiences::Data;
    const NAME: &'static str = "ListMarketingAudiences";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_marketing_audiences.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListMarketingAudiences {
    type Output = crate::pages::Page<crate::generated::models::MarketingAudienceSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.marketing_audiences;
        Ok(
            crate::pages::Page::with_gaps(
                at
                    .nodes
                    .ok_or(
                        crate::output::Missing::at("network.marketingAudiences.nodes"),
                    )?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListMarketingAudiences {
    type Item = crate::generated::models::MarketingAudienceSummary;
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
            let at = at.marketing_audiences;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "marketingAudiences")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.marketingAudiences")
    }
}
impl crate::pages::PagedBackward for ListMarketingAudiences {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListMarketingAudiences`].
pub mod list_marketing_audiences {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListMarketingAudiences`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::audiences::list_marketing_audiences::Network,
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
                crate::generated::audiences::list_marketing_audiences::Network,
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
        /// `Network.marketingAudiences`, a `MarketingAudienceConnection!`.
        ///
        /// For hosts only; empty for other viewers. Newest first.
        pub marketing_audiences: crate::generated::audiences::list_marketing_audiences::MarketingAudiences,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("marketingAudiences", &self.marketing_audiences)?;
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
        const KEYS: &'static [&'static str] = &["marketingAudiences"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut marketing_audiences_: Option<
                crate::generated::audiences::list_marketing_audiences::MarketingAudiences,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut marketing_audiences_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                marketing_audiences: match marketing_audiences_ {
                    Some(value) => value,
                    None => {
                        return Err(serde::de::Error::missing_field("marketingAudiences"));
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
    /// The part of `MarketingAudienceConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct MarketingAudiences {
        /// `MarketingAudienceConnection.nodes`, a `[MarketingAudience]`.
        pub nodes: Option<
            Vec<Option<crate::generated::models::MarketingAudienceSummary>>,
        >,
        /// `MarketingAudienceConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for MarketingAudiences {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for MarketingAudiences {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for MarketingAudiences {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::MarketingAudienceSummary>>,
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
    impl<'de> serde::Deserialize<'de> for MarketingAudiences {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on members.
#![allow(deprecated)]
/// One member, by resource ID or GlobalID, for hosts and moderators. With `role`, a member of
/// another role counts as unknown.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMember {
    /// `$id`, a `ID!`.
    pub id: mighty_core::Id,
    /// `$role`, a `MembershipRole`.
    pub role: mighty_core::Maybe<mighty_schema::enums::MembershipRole>,
}
impl GetMember {
    /// Takes what is required and leaves everything else out.
    pub fn new(id: impl Into<mighty_core::Id>) -> Self {
        Self {
            id: id.into(),
            role: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `role`.
    #[must_use]
    pub fn role(mut self, role: mighty_schema::enums::MembershipRole) -> Self {
        self.role = mighty_core::Maybe::Value(role);
        self
    }
}
impl serde::Serialize for GetMember {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        if !self.role.is_absent() {
            map.serialize_entry("role", &self.role)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for GetMember {
    type Data = get_member::Data;
    const NAME: &'static str = "GetMember";
    const DOCUMENT: &'static str = include_str!("documents/get_member.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Network.member",
            any_of: &[
                "host:read:network",
                "host:read:network_members",
                "host:write:network_members",
                "read:network",
            ],
        },
    ];
}
/// What [`GetMember`] answers.
pub mod get_member {
    use crate::decode::{self, Fields, Object};
    /// What `GetMember` answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        pub network: crate::generated::members::get_member::Network,
    }
    impl Object for Data {
        const KEYS: &'static [&'static str] = &["network"];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut network_: Option<crate::generated::members::get_member::Network> = None;
            while let Some(key) = fields.key(Self::KEYS)? {
                match key {
                    0 => network_ = Some(fields.value()?),
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                network: decode::required(network_, "network")?,
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
        /// `Network.member`, a `Member`.
        pub member: Option<crate::generated::models::MemberProfile>,
    }
    impl Object for Network {
        const KEYS: &'static [&'static str] = &["member"];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut member_: Option<Option<crate::generated::models::MemberProfile>> = None;
            while let Some(key) = fields.key(Self::KEYS)? {
                match key {
                    0 => member_ = Some(fields.value()?),
                    _ => fields.skip()?,
                }
            }
            Ok(Self { member: member_.flatten() })
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
/// The members of the network, 25 a page by default and 50 at most, forward only. It is for hosts
/// and moderators; to anybody else it is empty, without an error. The default order is by last visit
/// and moves while people visit: a complete export sorts by `RESOURCE_ID`. A cursor holds only for
/// the same `sort` and `sortOrder`. `totalCount` is counted anew each time, so page until
/// `hasNextPage` is false. `spaceId` and `segmentIds` are GlobalIDs, `planId` may be a resource ID;
/// `ambassador: true` goes with no other filter.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListMembers {
    /// `$term`, a `String`.
    pub term: mighty_core::Maybe<String>,
    /// `$role`, a `MembershipRole`.
    pub role: mighty_core::Maybe<mighty_schema::enums::MembershipRole>,
    /// `$memberType`, a `MemberType`.
    pub member_type: mighty_core::Maybe<mighty_schema::enums::MemberType>,
    /// `$spaceId`, a `ID`.
    pub space_id: mighty_core::Maybe<mighty_core::GlobalId>,
    /// `$planId`, a `ID`.
    pub plan_id: mighty_core::Maybe<mighty_core::Id>,
    /// `$segmentIds`, a `[ID!]`.
    pub segment_ids: mighty_core::Maybe<Vec<mighty_core::GlobalId>>,
    /// `$customFields`, a `[CustomFieldFilter!]`.
    pub custom_fields: mighty_core::Maybe<Vec<mighty_schema::inputs::CustomFieldFilter>>,
    /// `$ambassador`, a `Boolean`.
    pub ambassador: mighty_core::Maybe<bool>,
    /// `$sort`, a `MemberSort`.
    pub sort: mighty_core::Maybe<mighty_schema::enums::MemberSort>,
    /// `$sortOrder`, a `SortOrder`.
    pub sort_order: mighty_core::Maybe<mighty_schema::enums::SortOrder>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
}
impl ListMembers {
    /// Takes what is required and leaves everything else out.
    pub fn new() -> Self {
        Self {
            term: mighty_core::Maybe::Absent,
            role: mighty_core::Maybe::Absent,
            member_type: mighty_core::Maybe::Absent,
            space_id: mighty_core::Maybe::Absent,
            plan_id: mighty_core::Maybe::Absent,
            segment_ids: mighty_core::Maybe::Absent,
            custom_fields: mighty_core::Maybe::Absent,
            ambassador: mighty_core::Maybe::Absent,
            sort: mighty_core::Maybe::Absent,
            sort_order: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            after: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `term`.
    #[must_use]
    pub fn term(mut self, term: impl Into<String>) -> Self {
        self.term = mighty_core::Maybe::Value(term.into());
        self
    }
    /// Sets `role`.
    #[must_use]
    pub fn role(mut self, role: mighty_schema::enums::MembershipRole) -> Self {
        self.role = mighty_core::Maybe::Value(role);
        self
    }
    /// Sets `memberType`.
    #[must_use]
    pub fn member_type(mut self, member_type: mighty_schema::enums::MemberType) -> Self {
        self.member_type = mighty_core::Maybe::Value(member_type);
        self
    }
    /// Sets `spaceId`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<mighty_core::GlobalId>) -> Self {
        self.space_id = mighty_core::Maybe::Value(space_id.into());
        self
    }
    /// Sets `planId`.
    #[must_use]
    pub fn plan_id(mut self, plan_id: impl Into<mighty_core::Id>) -> Self {
        self.plan_id = mighty_core::Maybe::Value(plan_id.into());
        self
    }
    /// Sets `segmentIds`.
    #[must_use]
    pub fn segment_ids(
        mut self,
        segment_ids: impl IntoIterator<Item = impl Into<mighty_core::GlobalId>>,
    ) -> Self {
        self.segment_ids = mighty_core::Maybe::Value(
            segment_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `customFields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        custom_fields: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::CustomFieldFilter>,
        >,
    ) -> Self {
        self.custom_fields = mighty_core::Maybe::Value(
            custom_fields.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `ambassador`.
    #[must_use]
    pub fn ambassador(mut self, ambassador: bool) -> Self {
        self.ambassador = mighty_core::Maybe::Value(ambassador);
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, sort: mighty_schema::enums::MemberSort) -> Self {
        self.sort = mighty_core::Maybe::Value(sort);
        self
    }
    /// Sets `sortOrder`.
    #[must_use]
    pub fn sort_order(mut self, sort_order: mighty_schema::enums::SortOrder) -> Self {
        self.sort_order = mighty_core::Maybe::Value(sort_order);
        self
    }
    /// Sets `first`.
    #[must_use]
    pub fn first(mut self, first: i32) -> Self {
        self.first = mighty_core::Maybe::Value(first);
        self
    }
    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = mighty_core::Maybe::Value(after.into());
        self
    }
}
impl serde::Serialize for ListMembers {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.term.is_absent() {
            map.serialize_entry("term", &self.term)?;
        }
        if !self.role.is_absent() {
            map.serialize_entry("role", &self.role)?;
        }
        if !self.member_type.is_absent() {
            map.serialize_entry("memberType", &self.member_type)?;
        }
        if !self.space_id.is_absent() {
            map.serialize_entry("spaceId", &self.space_id)?;
        }
        if !self.plan_id.is_absent() {
            map.serialize_entry("planId", &self.plan_id)?;
        }
        if !self.segment_ids.is_absent() {
            map.serialize_entry("segmentIds", &self.segment_ids)?;
        }
        if !self.custom_fields.is_absent() {
            map.serialize_entry("customFields", &self.custom_fields)?;
        }
        if !self.ambassador.is_absent() {
            map.serialize_entry("ambassador", &self.ambassador)?;
        }
        if !self.sort.is_absent() {
            map.serialize_entry("sort", &self.sort)?;
        }
        if !self.sort_order.is_absent() {
            map.serialize_entry("sortOrder", &self.sort_order)?;
        }
        if !self.first.is_absent() {
            map.serialize_entry("first", &self.first)?;
        }
        if !self.after.is_absent() {
            map.serialize_entry("after", &self.after)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListMembers {
    type Data = list_members::Data;
    const NAME: &'static str = "ListMembers";
    const DOCUMENT: &'static str = include_str!("documents/list_members.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Network.members",
            any_of: &[
                "host:read:network",
                "host:read:network_members",
                "host:write:network_members",
                "read:network",
            ],
        },
    ];
}
impl crate::pages::Paged for ListMembers {
    type Item = crate::generated::models::MemberCard;
    fn forward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.first, &mut self.after)
    }
    fn page(data: Self::Data) -> Option<crate::pages::Page<Self::Item>> {
        let at = data;
        let at = at.network;
        let at = at.members;
        Some(crate::pages::Page::new(at.nodes, at.page_info, Some(at.total_count)))
    }
}
/// What [`ListMembers`] answers.
pub mod list_members {
    use crate::decode::{self, Fields, Object};
    /// What `ListMembers` answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        pub network: crate::generated::members::list_members::Network,
    }
    impl Object for Data {
        const KEYS: &'static [&'static str] = &["network"];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut network_: Option<crate::generated::members::list_members::Network> = None;
            while let Some(key) = fields.key(Self::KEYS)? {
                match key {
                    0 => network_ = Some(fields.value()?),
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                network: decode::required(network_, "network")?,
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
        /// `Network.members`, a `MemberConnection!`.
        pub members: crate::generated::members::list_members::Members,
    }
    impl Object for Network {
        const KEYS: &'static [&'static str] = &["members"];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut members_: Option<crate::generated::members::list_members::Members> = None;
            while let Some(key) = fields.key(Self::KEYS)? {
                match key {
                    0 => members_ = Some(fields.value()?),
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                members: decode::required(members_, "members")?,
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
    /// The part of `MemberConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Members {
        /// `MemberConnection.nodes`, a `[Member!]!`.
        pub nodes: Vec<crate::generated::models::MemberCard>,
        /// `MemberConnection.pageInfo`, a `MemberPageInfo!`.
        pub page_info: crate::pages::PageInfo,
        /// `MemberConnection.totalCount`, a `Int!`.
        pub total_count: i32,
    }
    impl Object for Members {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo", "totalCount"];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<Vec<crate::generated::models::MemberCard>> = None;
            let mut page_info_: Option<crate::pages::PageInfo> = None;
            let mut total_count_: Option<i32> = None;
            while let Some(key) = fields.key(Self::KEYS)? {
                match key {
                    0 => nodes_ = Some(fields.value()?),
                    1 => page_info_ = Some(fields.value()?),
                    2 => total_count_ = Some(fields.value()?),
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                nodes: decode::required(nodes_, "nodes")?,
                page_info: decode::required(page_info_, "pageInfo")?,
                total_count: decode::required(total_count_, "totalCount")?,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Members {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

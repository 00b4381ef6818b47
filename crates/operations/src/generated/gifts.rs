// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on gifts.
#![allow(deprecated, clippy::module_inception)]
/// Gives a gift to a member, which spends the viewer's points. Every id is a GlobalID, and `message`
/// has at most 500 characters. You can't undo this.
///
/// Can't be undone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateGift {
    /// `$input`, a `CreateGiftInput!`.
    pub input: mighty_schema::inputs::CreateGiftInput,
}
impl CreateGift {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreateGiftInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateGift {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateGift {
    type Data = create_gift::Data;
    const NAME: &'static str = "CreateGift";
    const DOCUMENT: &'static str = include_str!("documents/create_gift.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_gift.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateGift {
    type Output = crate::generated::models::RecognitionSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.create_gift.ok_or(crate::output::Missing::at("createGift"))?;
        let at = at
            .gift_transaction
            .ok_or(crate::output::Missing::at("createGift.giftTransaction"))?;
        Ok(at)
    }
}
/// The answer of [`CreateGift`].
pub mod create_gift {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateGift`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createGift`, a `CreateGiftPayload`.
        ///
        /// Spends the giver's points.
        pub create_gift: Option<crate::generated::gifts::create_gift::CreateGift>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createGift", &self.create_gift)?;
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
        const KEYS: &'static [&'static str] = &["createGift"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_gift_: Option<
                crate::generated::gifts::create_gift::CreateGift,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_gift_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { create_gift: create_gift_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `CreateGiftPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateGift {
        /// `CreateGiftPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateGiftPayload.giftTransaction`, a `Recognition`.
        pub gift_transaction: Option<crate::generated::models::RecognitionSummary>,
    }
    impl Entries for CreateGift {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("giftTransaction", &self.gift_transaction)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateGift {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateGift {
        const KEYS: &'static [&'static str] = &["errors", "giftTransaction"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut gift_transaction_: Option<
                crate::generated::models::RecognitionSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut gift_transaction_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                gift_transaction: gift_transaction_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateGift {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// One gift that was given, by resource ID and nothing else. Null if gifts are turned off or the
/// viewer may not see it; an unknown id is an error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetGiftTransaction {
    /// `$resourceId`, a `ID!`.
    ///
    /// The numeric resource ID only.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Recognition>,
}
impl GetGiftTransaction {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        resource_id: impl Into<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Recognition>,
        >,
    ) -> Self {
        Self {
            resource_id: resource_id.into(),
        }
    }
}
impl serde::Serialize for GetGiftTransaction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetGiftTransaction {
    type Data = get_gift_transaction::Data;
    const NAME: &'static str = "GetGiftTransaction";
    const DOCUMENT: &'static str = include_str!(
        "documents/get_gift_transaction.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetGiftTransaction {
    type Output = crate::generated::models::RecognitionSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at
            .gift_transaction
            .ok_or(crate::output::Missing::at("network.giftTransaction"))?;
        Ok(at)
    }
}
/// The answer of [`GetGiftTransaction`].
pub mod get_gift_transaction {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetGiftTransaction`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::gifts::get_gift_transaction::Network,
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
                crate::generated::gifts::get_gift_transaction::Network,
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
        /// `Network.giftTransaction`, a `Recognition`.
        ///
        /// Null if gifts are turned off or the viewer may not see it; an unknown ID is an error.
        pub gift_transaction: Option<crate::generated::models::RecognitionSummary>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("giftTransaction", &self.gift_transaction)?;
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
        const KEYS: &'static [&'static str] = &["giftTransaction"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut gift_transaction_: Option<
                crate::generated::models::RecognitionSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut gift_transaction_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                gift_transaction: gift_transaction_,
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
/// How many of each gift a member has received.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMemberGiftSummary {
    /// `$memberId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub member_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>,
}
impl ListMemberGiftSummary {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        member_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        Self {
            member_id: member_id.into(),
        }
    }
}
impl serde::Serialize for ListMemberGiftSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("memberId", &self.member_id)?;
        map.end()
    }
}
impl mighty_transport::Operation for ListMemberGiftSummary {
    type Data = list_member_gift_summary::Data;
    const NAME: &'static str = "ListMemberGiftSummary";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_member_gift_summary.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListMemberGiftSummary {
    type Output = Vec<crate::generated::models::GiftSummaryEntrySummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.node.ok_or(crate::output::Missing::at("node"))?;
        let at = match at {
            crate::generated::gifts::list_member_gift_summary::Node::User(at) => *at,
            crate::generated::gifts::list_member_gift_summary::Node::Unknown(other) => {
                return Err(
                    crate::output::Missing::with_type("node", "User", other.typename),
                );
            }
        };
        let at = at.gift_summary;
        Ok(at)
    }
}
/// The answer of [`ListMemberGiftSummary`].
pub mod list_member_gift_summary {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListMemberGiftSummary`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.node`, a `Node`.
        ///
        /// Takes GlobalIDs only.
        pub node: Option<crate::generated::gifts::list_member_gift_summary::Node>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("node", &self.node)?;
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
        const KEYS: &'static [&'static str] = &["node"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut node_: Option<
                crate::generated::gifts::list_member_gift_summary::Node,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut node_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { node: node_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `Node` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Node {
        /// A `User`.
        User(Box<crate::generated::gifts::list_member_gift_summary::NodeUser>),
        /// A type that was not asked for, or is newer than this crate.
        Unknown(decode::UnknownObject),
    }
    impl Entries for Node {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            match self {
                Self::User(value) => {
                    map.serialize_entry(decode::TYPENAME, "User")?;
                    value.entries(map)
                }
                Self::Unknown(other) => other.entries(map),
            }
        }
    }
    impl serde::Serialize for Node {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Node {
        const KEYS: &'static [&'static str] = &[decode::TYPENAME];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            decode::by_type(fields)
        }
    }
    impl decode::Abstract for Node {
        const TYPES: &'static [&'static str] = &["User"];
        fn read_as<'de, A: serde::de::MapAccess<'de>>(
            typename: decode::Typename,
            rest: A,
        ) -> Result<Self, A::Error> {
            Ok(
                match typename.place {
                    0 => Self::User(Box::new(decode::rest(rest)?)),
                    _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
                },
            )
        }
    }
    impl<'de> serde::Deserialize<'de> for Node {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `User` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NodeUser {
        /// `User.giftSummary`, a `[GiftSummaryEntry!]!`.
        pub gift_summary: Vec<crate::generated::models::GiftSummaryEntrySummary>,
    }
    impl Entries for NodeUser {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("giftSummary", &self.gift_summary)?;
            Ok(())
        }
    }
    impl serde::Serialize for NodeUser {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for NodeUser {
        const KEYS: &'static [&'static str] = &["giftSummary"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut gift_summary_: Option<
                Vec<crate::generated::models::GiftSummaryEntrySummary>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut gift_summary_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                gift_summary: match gift_summary_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("giftSummary")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for NodeUser {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The gifts that a member has received, newest first and page by page. Empty if gifts are turned
/// off.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMemberGiftsReceived {
    /// `$memberId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub member_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>,
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
}
impl ListMemberGiftsReceived {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        member_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        Self {
            member_id: member_id.into(),
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
impl serde::Serialize for ListMemberGiftsReceived {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("memberId", &self.member_id)?;
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
impl mighty_transport::Operation for ListMemberGiftsReceived {
    type Data = list_member_gifts_received::Data;
    const NAME: &'static str = "ListMemberGiftsReceived";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_member_gifts_received.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListMemberGiftsReceived {
    type Output = crate::pages::Page<crate::generated::models::RecognitionSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.node.ok_or(crate::output::Missing::at("node"))?;
        let at = match at {
            crate::generated::gifts::list_member_gifts_received::Node::User(at) => *at,
            crate::generated::gifts::list_member_gifts_received::Node::Unknown(other) => {
                return Err(
                    crate::output::Missing::with_type("node", "User", other.typename),
                );
            }
        };
        let at = at.gifts_received;
        Ok(
            crate::pages::Page::with_gaps(
                at.nodes.ok_or(crate::output::Missing::at("node.giftsReceived.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListMemberGiftsReceived {
    type Item = crate::generated::models::RecognitionSummary;
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
            let at = at.node?;
            let crate::generated::gifts::list_member_gifts_received::Node::User(at) = at
            else {
                return None;
            };
            let at = at.gifts_received;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("User", "giftsReceived")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("node.giftsReceived")
    }
}
impl crate::pages::PagedBackward for ListMemberGiftsReceived {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListMemberGiftsReceived`].
pub mod list_member_gifts_received {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListMemberGiftsReceived`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.node`, a `Node`.
        ///
        /// Takes GlobalIDs only.
        pub node: Option<crate::generated::gifts::list_member_gifts_received::Node>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("node", &self.node)?;
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
        const KEYS: &'static [&'static str] = &["node"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut node_: Option<
                crate::generated::gifts::list_member_gifts_received::Node,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut node_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { node: node_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `Node` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Node {
        /// A `User`.
        User(Box<crate::generated::gifts::list_member_gifts_received::NodeUser>),
        /// A type that was not asked for, or is newer than this crate.
        Unknown(decode::UnknownObject),
    }
    impl Entries for Node {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            match self {
                Self::User(value) => {
                    map.serialize_entry(decode::TYPENAME, "User")?;
                    value.entries(map)
                }
                Self::Unknown(other) => other.entries(map),
            }
        }
    }
    impl serde::Serialize for Node {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Node {
        const KEYS: &'static [&'static str] = &[decode::TYPENAME];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            decode::by_type(fields)
        }
    }
    impl decode::Abstract for Node {
        const TYPES: &'static [&'static str] = &["User"];
        fn read_as<'de, A: serde::de::MapAccess<'de>>(
            typename: decode::Typename,
            rest: A,
        ) -> Result<Self, A::Error> {
            Ok(
                match typename.place {
                    0 => Self::User(Box::new(decode::rest(rest)?)),
                    _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
                },
            )
        }
    }
    impl<'de> serde::Deserialize<'de> for Node {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `User` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NodeUser {
        /// `User.giftsReceived`, a `RecognitionConnection!`.
        ///
        /// Newest first; empty if gifts are turned off.
        pub gifts_received: crate::generated::gifts::list_member_gifts_received::GiftsReceived,
    }
    impl Entries for NodeUser {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("giftsReceived", &self.gifts_received)?;
            Ok(())
        }
    }
    impl serde::Serialize for NodeUser {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for NodeUser {
        const KEYS: &'static [&'static str] = &["giftsReceived"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut gifts_received_: Option<
                crate::generated::gifts::list_member_gifts_received::GiftsReceived,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut gifts_received_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                gifts_received: match gifts_received_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("giftsReceived")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for NodeUser {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `RecognitionConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GiftsReceived {
        /// `RecognitionConnection.nodes`, a `[Recognition]`.
        pub nodes: Option<Vec<Option<crate::generated::models::RecognitionSummary>>>,
        /// `RecognitionConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for GiftsReceived {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for GiftsReceived {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for GiftsReceived {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::RecognitionSummary>>,
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
    impl<'de> serde::Deserialize<'de> for GiftsReceived {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The gifts that a member has given, newest first and page by page. Empty if gifts are turned off.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMemberGiftsSent {
    /// `$memberId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub member_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>,
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
}
impl ListMemberGiftsSent {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        member_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        Self {
            member_id: member_id.into(),
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
impl serde::Serialize for ListMemberGiftsSent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("memberId", &self.member_id)?;
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
impl mighty_transport::Operation for ListMemberGiftsSent {
    type Data = list_member_gifts_sent::Data;
    const NAME: &'static str = "ListMemberGiftsSent";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_member_gifts_sent.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListMemberGiftsSent {
    type Output = crate::pages::Page<crate::generated::models::RecognitionSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.node.ok_or(crate::output::Missing::at("node"))?;
        let at = match at {
            crate::generated::gifts::list_member_gifts_sent::Node::User(at) => *at,
            crate::generated::gifts::list_member_gifts_sent::Node::Unknown(other) => {
                return Err(
                    crate::output::Missing::with_type("node", "User", other.typename),
                );
            }
        };
        let at = at.gifts_sent;
        Ok(
            crate::pages::Page::with_gaps(
                at.nodes.ok_or(crate::output::Missing::at("node.giftsSent.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListMemberGiftsSent {
    type Item = crate::generated::models::RecognitionSummary;
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
            let at = at.node?;
            let crate::generated::gifts::list_member_gifts_sent::Node::User(at) = at
            else {
                return None;
            };
            let at = at.gifts_sent;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("User", "giftsSent")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("node.giftsSent")
    }
}
impl crate::pages::PagedBackward for ListMemberGiftsSent {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListMemberGiftsSent`].
pub mod list_member_gifts_sent {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListMemberGiftsSent`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.node`, a `Node`.
        ///
        /// Takes GlobalIDs only.
        pub node: Option<crate::generated::gifts::list_member_gifts_sent::Node>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("node", &self.node)?;
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
        const KEYS: &'static [&'static str] = &["node"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut node_: Option<
                crate::generated::gifts::list_member_gifts_sent::Node,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut node_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { node: node_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `Node` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Node {
        /// A `User`.
        User(Box<crate::generated::gifts::list_member_gifts_sent::NodeUser>),
        /// A type that was not asked for, or is newer than this crate.
        Unknown(decode::UnknownObject),
    }
    impl Entries for Node {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            match self {
                Self::User(value) => {
                    map.serialize_entry(decode::TYPENAME, "User")?;
                    value.entries(map)
                }
                Self::Unknown(other) => other.entries(map),
            }
        }
    }
    impl serde::Serialize for Node {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Node {
        const KEYS: &'static [&'static str] = &[decode::TYPENAME];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            decode::by_type(fields)
        }
    }
    impl decode::Abstract for Node {
        const TYPES: &'static [&'static str] = &["User"];
        fn read_as<'de, A: serde::de::MapAccess<'de>>(
            typename: decode::Typename,
            rest: A,
        ) -> Result<Self, A::Error> {
            Ok(
                match typename.place {
                    0 => Self::User(Box::new(decode::rest(rest)?)),
                    _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
                },
            )
        }
    }
    impl<'de> serde::Deserialize<'de> for Node {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `User` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NodeUser {
        /// `User.giftsSent`, a `RecognitionConnection!`.
        ///
        /// Newest first; empty if gifts are turned off.
        pub gifts_sent: crate::generated::gifts::list_member_gifts_sent::GiftsSent,
    }
    impl Entries for NodeUser {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("giftsSent", &self.gifts_sent)?;
            Ok(())
        }
    }
    impl serde::Serialize for NodeUser {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for NodeUser {
        const KEYS: &'static [&'static str] = &["giftsSent"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut gifts_sent_: Option<
                crate::generated::gifts::list_member_gifts_sent::GiftsSent,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut gifts_sent_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                gifts_sent: match gifts_sent_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("giftsSent")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for NodeUser {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `RecognitionConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GiftsSent {
        /// `RecognitionConnection.nodes`, a `[Recognition]`.
        pub nodes: Option<Vec<Option<crate::generated::models::RecognitionSummary>>>,
        /// `RecognitionConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for GiftsSent {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for GiftsSent {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for GiftsSent {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::RecognitionSummary>>,
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
    impl<'de> serde::Deserialize<'de> for GiftsSent {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The gifts given in the network page by page. Empty if gifts are turned off, or if the viewer is
/// signed out and the network can't be explored.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListRecognitions {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
}
impl ListRecognitions {
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
impl serde::Serialize for ListRecognitions {
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
impl mighty_transport::Operation for ListRecognitions {
    type Data = list_recognitions::Data;
    const NAME: &'static str = "ListRecognitions";
    const DOCUMENT: &'static str = include_str!("documents/list_recognitions.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListRecognitions {
    type Output = crate::pages::Page<crate::generated::models::RecognitionSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.recognitions;
        Ok(
            crate::pages::Page::with_gaps(
                at
                    .nodes
                    .ok_or(crate::output::Missing::at("network.recognitions.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListRecognitions {
    type Item = crate::generated::models::RecognitionSummary;
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
            let at = at.recognitions;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "recognitions")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.recognitions")
    }
}
impl crate::pages::PagedBackward for ListRecognitions {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListRecognitions`].
pub mod list_recognitions {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListRecognitions`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::gifts::list_recognitions::Network,
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
                crate::generated::gifts::list_recognitions::Network,
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
        /// `Network.recognitions`, a `RecognitionConnection!`.
        ///
        /// Empty if gifts are turned off. Also empty for signed-out viewers, unless the network can be explored.
        pub recognitions: crate::generated::gifts::list_recognitions::Recognitions,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("recognitions", &self.recognitions)?;
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
        const KEYS: &'static [&'static str] = &["recognitions"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut recognitions_: Option<
                crate::generated::gifts::list_recognitions::Recognitions,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut recognitions_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                recognitions: match recognitions_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("recognitions")),
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
    /// The part of `RecognitionConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Recognitions {
        /// `RecognitionConnection.nodes`, a `[Recognition]`.
        pub nodes: Option<Vec<Option<crate::generated::models::RecognitionSummary>>>,
        /// `RecognitionConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Recognitions {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Recognitions {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Recognitions {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::RecognitionSummary>>,
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
    impl<'de> serde::Deserialize<'de> for Recognitions {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

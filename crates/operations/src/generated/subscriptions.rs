// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on subscriptions.
#![allow(deprecated, clippy::module_inception)]
/// Cancels a member's subscription; for hosts. A paid one runs to the end of its period, unless
/// `immediate` ends the access now.
///
/// Can't be undone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CancelPaymentSubscription {
    /// `$input`, a `CancelPaymentSubscriptionInput!`.
    pub input: mighty_schema::inputs::CancelPaymentSubscriptionInput,
}
impl CancelPaymentSubscription {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CancelPaymentSubscriptionInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CancelPaymentSubscription {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CancelPaymentSubscription {
    type Data = cancel_payment_subscription::Data;
    const NAME: &'static str = "CancelPaymentSubscription";
    const DOCUMENT: &'static str = include_str!(
        "documents/cancel_payment_subscription.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.cancelPaymentSubscription",
            any_of: &["host:write:network_plans"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.cancel_payment_subscription.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CancelPaymentSubscription {
    type Output = crate::generated::models::PaymentSubscriptionSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .cancel_payment_subscription
            .ok_or(crate::output::Missing::at("cancelPaymentSubscription"))?;
        let at = at
            .payment_subscription
            .ok_or(
                crate::output::Missing::at(
                    "cancelPaymentSubscription.paymentSubscription",
                ),
            )?;
        Ok(at)
    }
}
/// The answer of [`CancelPaymentSubscription`].
pub mod cancel_payment_subscription {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CancelPaymentSubscription`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.cancelPaymentSubscription`, a `CancelPaymentSubscriptionPayload`.
        ///
        /// For hosts. Without `immediate`, an active paid subscription ends at the end of its period.
        pub cancel_payment_subscription: Option<
            crate::generated::subscriptions::cancel_payment_subscription::CancelPaymentSubscription,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "cancelPaymentSubscription",
                &self.cancel_payment_subscription,
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
        const KEYS: &'static [&'static str] = &["cancelPaymentSubscription"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut cancel_payment_subscription_: Option<
                crate::generated::subscriptions::cancel_payment_subscription::CancelPaymentSubscription,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut cancel_payment_subscription_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                cancel_payment_subscription: cancel_payment_subscription_,
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
    /// The part of `CancelPaymentSubscriptionPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CancelPaymentSubscription {
        /// `CancelPaymentSubscriptionPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CancelPaymentSubscriptionPayload.paymentSubscription`, a `PaymentSubscription`.
        pub payment_subscription: Option<
            crate::generated::models::PaymentSubscriptionSummary,
        >,
    }
    impl Entries for CancelPaymentSubscription {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("paymentSubscription", &self.payment_subscription)?;
            Ok(())
        }
    }
    impl serde::Serialize for CancelPaymentSubscription {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CancelPaymentSubscription {
        const KEYS: &'static [&'static str] = &["errors", "paymentSubscription"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut payment_subscription_: Option<
                crate::generated::models::PaymentSubscriptionSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut payment_subscription_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                payment_subscription: payment_subscription_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CancelPaymentSubscription {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// One subscription to a plan.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPaymentSubscription {
    /// `$id`, a `ID!`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentSubscription>,
}
impl GetPaymentSubscription {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentSubscription>,
        >,
    ) -> Self {
        Self { id: id.into() }
    }
}
impl serde::Serialize for GetPaymentSubscription {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetPaymentSubscription {
    type Data = get_payment_subscription::Data;
    const NAME: &'static str = "GetPaymentSubscription";
    const DOCUMENT: &'static str = include_str!(
        "documents/get_payment_subscription.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetPaymentSubscription {
    type Output = crate::generated::models::PaymentSubscriptionSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at
            .payment_subscription
            .ok_or(crate::output::Missing::at("network.paymentSubscription"))?;
        Ok(at)
    }
}
/// The answer of [`GetPaymentSubscription`].
pub mod get_payment_subscription {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetPaymentSubscription`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::subscriptions::get_payment_subscription::Network,
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
                crate::generated::subscriptions::get_payment_subscription::Network,
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
        /// `Network.paymentSubscription`, a `PaymentSubscription`.
        pub payment_subscription: Option<
            crate::generated::models::PaymentSubscriptionSummary,
        >,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("paymentSubscription", &self.payment_subscription)?;
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
        const KEYS: &'static [&'static str] = &["paymentSubscription"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut payment_subscription_: Option<
                crate::generated::models::PaymentSubscriptionSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut payment_subscription_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                payment_subscription: payment_subscription_,
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
/// Subscriptions page by page, newest first. Hosts see all, members their own, outsiders nothing.
/// Only `CANCELED` gives archived ones.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPaymentSubscriptions {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$memberId`, a `ID`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub member_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
    >,
    /// `$planIds`, a `[ID!]`.
    ///
    /// The IDs of plans. The server calls them bundles.
    pub plan_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
    >,
    /// `$sort`, a `PaymentSubscriptionSortField`.
    pub sort: mighty_core::Maybe<mighty_schema::enums::PaymentSubscriptionSortField>,
    /// `$sortOrder`, a `SortOrder`.
    ///
    /// Newest first by default.
    pub sort_order: mighty_core::Maybe<mighty_schema::enums::SortOrder>,
    /// `$statuses`, a `[PaymentSubscriptionStatus!]`.
    ///
    /// `CANCELED` means archived ones; they are left out for every other status.
    pub statuses: mighty_core::Maybe<
        Vec<mighty_schema::enums::PaymentSubscriptionStatus>,
    >,
}
impl ListPaymentSubscriptions {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            after: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
            member_id: mighty_core::Maybe::Absent,
            plan_ids: mighty_core::Maybe::Absent,
            sort: mighty_core::Maybe::Absent,
            sort_order: mighty_core::Maybe::Absent,
            statuses: mighty_core::Maybe::Absent,
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
    /// Sets `memberId`.
    #[must_use]
    pub fn member_id(
        mut self,
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        self.member_id = mighty_core::Maybe::Value(member_id.into());
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
    /// Sets `sort`.
    #[must_use]
    pub fn sort(
        mut self,
        sort: impl Into<mighty_schema::enums::PaymentSubscriptionSortField>,
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
            Item = impl Into<mighty_schema::enums::PaymentSubscriptionStatus>,
        >,
    ) -> Self {
        self.statuses = mighty_core::Maybe::Value(
            statuses.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl serde::Serialize for ListPaymentSubscriptions {
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
        if !self.member_id.is_absent() {
            map.serialize_entry("memberId", &self.member_id)?;
        }
        if !self.plan_ids.is_absent() {
            map.serialize_entry("planIds", &self.plan_ids)?;
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
        map.end()
    }
}
impl mighty_transport::Operation for ListPaymentSubscriptions {
    type Data = list_payment_subscriptions::Data;
    const NAME: &'static str = "ListPaymentSubscriptions";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_payment_subscriptions.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListPaymentSubscriptions {
    type Output = crate::pages::Page<
        crate::generated::models::PaymentSubscriptionSummary,
    >;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.payment_subscriptions;
        Ok(
            crate::pages::Page::with_gaps(
                at
                    .nodes
                    .ok_or(
                        crate::output::Missing::at("network.paymentSubscriptions.nodes"),
                    )?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListPaymentSubscriptions {
    type Item = crate::generated::models::PaymentSubscriptionSummary;
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
            let at = at.payment_subscriptions;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "paymentSubscriptions")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.paymentSubscriptions")
    }
}
impl crate::pages::PagedBackward for ListPaymentSubscriptions {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListPaymentSubscriptions`].
pub mod list_payment_subscriptions {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListPaymentSubscriptions`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::subscriptions::list_payment_subscriptions::Network,
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
                crate::generated::subscriptions::list_payment_subscriptions::Network,
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
        /// `Network.paymentSubscriptions`, a `PaymentSubscriptionConnection!`.
        ///
        /// Hosts see all, members see their own. Other viewers see none.
        pub payment_subscriptions: crate::generated::subscriptions::list_payment_subscriptions::PaymentSubscriptions,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("paymentSubscriptions", &self.payment_subscriptions)?;
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
        const KEYS: &'static [&'static str] = &["paymentSubscriptions"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut payment_subscriptions_: Option<
                crate::generated::subscriptions::list_payment_subscriptions::PaymentSubscriptions,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut payment_subscriptions_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                payment_subscriptions: match payment_subscriptions_ {
                    Some(value) => value,
                    None => {
                        return Err(
                            serde::de::Error::missing_field("paymentSubscriptions"),
                        );
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
    /// The part of `PaymentSubscriptionConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PaymentSubscriptions {
        /// `PaymentSubscriptionConnection.nodes`, a `[PaymentSubscription]`.
        pub nodes: Option<
            Vec<Option<crate::generated::models::PaymentSubscriptionSummary>>,
        >,
        /// `PaymentSubscriptionConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for PaymentSubscriptions {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for PaymentSubscriptions {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for PaymentSubscriptions {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::PaymentSubscriptionSummary>>,
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
    impl<'de> serde::Deserialize<'de> for PaymentSubscriptions {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

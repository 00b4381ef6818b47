// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on coupons.
#![allow(deprecated, clippy::module_inception)]
/// Creates a promo code, which no active one may share; for hosts. `percentageOff` or `amountOff`
/// goes with the type, `durationInMonths` with `REPEATING` only. Without `planIds` it holds for
/// every plan.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePaymentCoupon {
    /// `$input`, a `CreatePaymentCouponInput!`.
    pub input: mighty_schema::inputs::CreatePaymentCouponInput,
}
impl CreatePaymentCoupon {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreatePaymentCouponInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreatePaymentCoupon {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreatePaymentCoupon {
    type Data = create_payment_coupon::Data;
    const NAME: &'static str = "CreatePaymentCoupon";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_payment_coupon.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createPaymentCoupon",
            any_of: &["host:write:network_plans"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_payment_coupon.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreatePaymentCoupon {
    type Output = crate::generated::models::PaymentCouponSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_payment_coupon
            .ok_or(crate::output::Missing::at("createPaymentCoupon"))?;
        let at = at
            .payment_coupon
            .ok_or(crate::output::Missing::at("createPaymentCoupon.paymentCoupon"))?;
        Ok(at)
    }
}
/// The answer of [`CreatePaymentCoupon`].
pub mod create_payment_coupon {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreatePaymentCoupon`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createPaymentCoupon`, a `CreatePaymentCouponPayload`.
        pub create_payment_coupon: Option<
            crate::generated::coupons::create_payment_coupon::CreatePaymentCoupon,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createPaymentCoupon", &self.create_payment_coupon)?;
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
        const KEYS: &'static [&'static str] = &["createPaymentCoupon"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_payment_coupon_: Option<
                crate::generated::coupons::create_payment_coupon::CreatePaymentCoupon,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_payment_coupon_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_payment_coupon: create_payment_coupon_,
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
    /// The part of `CreatePaymentCouponPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePaymentCoupon {
        /// `CreatePaymentCouponPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreatePaymentCouponPayload.paymentCoupon`, a `PaymentCoupon`.
        pub payment_coupon: Option<crate::generated::models::PaymentCouponSummary>,
    }
    impl Entries for CreatePaymentCoupon {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("paymentCoupon", &self.payment_coupon)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreatePaymentCoupon {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreatePaymentCoupon {
        const KEYS: &'static [&'static str] = &["errors", "paymentCoupon"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut payment_coupon_: Option<
                crate::generated::models::PaymentCouponSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut payment_coupon_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                payment_coupon: payment_coupon_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreatePaymentCoupon {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// One promo code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPaymentCoupon {
    /// `$id`, a `ID!`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentCoupon>,
}
impl GetPaymentCoupon {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentCoupon>>,
    ) -> Self {
        Self { id: id.into() }
    }
}
impl serde::Serialize for GetPaymentCoupon {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetPaymentCoupon {
    type Data = get_payment_coupon::Data;
    const NAME: &'static str = "GetPaymentCoupon";
    const DOCUMENT: &'static str = include_str!("documents/get_payment_coupon.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetPaymentCoupon {
    type Output = crate::generated::models::PaymentCouponSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at
            .payment_coupon
            .ok_or(crate::output::Missing::at("network.paymentCoupon"))?;
        Ok(at)
    }
}
/// The answer of [`GetPaymentCoupon`].
pub mod get_payment_coupon {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetPaymentCoupon`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::coupons::get_payment_coupon::Network,
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
                crate::generated::coupons::get_payment_coupon::Network,
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
        /// `Network.paymentCoupon`, a `PaymentCoupon`.
        pub payment_coupon: Option<crate::generated::models::PaymentCouponSummary>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("paymentCoupon", &self.payment_coupon)?;
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
        const KEYS: &'static [&'static str] = &["paymentCoupon"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut payment_coupon_: Option<
                crate::generated::models::PaymentCouponSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut payment_coupon_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                payment_coupon: payment_coupon_,
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
/// Whether a promo code can be used for a plan, or for one price of it. `errorMessage` is written
/// for the buyer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPaymentCouponValidation {
    /// `$paymentPlanId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub payment_plan_id: mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
    /// `$priceId`, a `ID`.
    ///
    /// A resource ID or GlobalID; limits the check to one price.
    pub price_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlanPrice>,
    >,
    /// `$promoCode`, a `String!`.
    pub promo_code: String,
}
impl GetPaymentCouponValidation {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        payment_plan_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
        >,
        promo_code: impl Into<String>,
    ) -> Self {
        Self {
            payment_plan_id: payment_plan_id.into(),
            price_id: mighty_core::Maybe::Absent,
            promo_code: promo_code.into(),
        }
    }
    /// Sets `priceId`.
    #[must_use]
    pub fn price_id(
        mut self,
        price_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlanPrice>,
        >,
    ) -> Self {
        self.price_id = mighty_core::Maybe::Value(price_id.into());
        self
    }
}
impl serde::Serialize for GetPaymentCouponValidation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("paymentPlanId", &self.payment_plan_id)?;
        if !self.price_id.is_absent() {
            map.serialize_entry("priceId", &self.price_id)?;
        }
        map.serialize_entry("promoCode", &self.promo_code)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetPaymentCouponValidation {
    type Data = get_payment_coupon_validation::Data;
    const NAME: &'static str = "GetPaymentCouponValidation";
    const DOCUMENT: &'static str = include_str!(
        "documents/get_payment_coupon_validation.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetPaymentCouponValidation {
    type Output = crate::generated::models::PaymentCouponValidationSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at
            .payment_coupon_validation
            .ok_or(crate::output::Missing::at("network.paymentCouponValidation"))?;
        Ok(at)
    }
}
/// The answer of [`GetPaymentCouponValidation`].
pub mod get_payment_coupon_validation {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetPaymentCouponValidation`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::coupons::get_payment_coupon_validation::Network,
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
                crate::generated::coupons::get_payment_coupon_validation::Network,
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
        /// `Network.paymentCouponValidation`, a `PaymentCouponValidation`.
        pub payment_coupon_validation: Option<
            crate::generated::models::PaymentCouponValidationSummary,
        >,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "paymentCouponValidation",
                &self.payment_coupon_validation,
            )?;
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
        const KEYS: &'static [&'static str] = &["paymentCouponValidation"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut payment_coupon_validation_: Option<
                crate::generated::models::PaymentCouponValidationSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut payment_coupon_validation_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                payment_coupon_validation: payment_coupon_validation_,
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
/// Promo codes page by page, for hosts; for other members the list is empty. Active ones come first
/// unless `sort` says otherwise.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPaymentCoupons {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$sort`, a `PaymentCouponSortField`.
    ///
    /// By status by default: active first, then the newest.
    pub sort: mighty_core::Maybe<mighty_schema::enums::PaymentCouponSortField>,
    /// `$sortOrder`, a `SortOrder`.
    ///
    /// Ascending by default; ignored if the order is by status.
    pub sort_order: mighty_core::Maybe<mighty_schema::enums::SortOrder>,
    /// `$statuses`, a `[PaymentCouponStatus!]`.
    pub statuses: mighty_core::Maybe<Vec<mighty_schema::enums::PaymentCouponStatus>>,
    /// `$term`, a `String`.
    pub term: mighty_core::Maybe<String>,
}
impl ListPaymentCoupons {
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
        sort: impl Into<mighty_schema::enums::PaymentCouponSortField>,
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
            Item = impl Into<mighty_schema::enums::PaymentCouponStatus>,
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
impl serde::Serialize for ListPaymentCoupons {
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
impl mighty_transport::Operation for ListPaymentCoupons {
    type Data = list_payment_coupons::Data;
    const NAME: &'static str = "ListPaymentCoupons";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_payment_coupons.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListPaymentCoupons {
    type Output = crate::pages::Page<crate::generated::models::PaymentCouponSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.payment_coupons;
        Ok(
            crate::pages::Page::with_gaps(
                at
                    .nodes
                    .ok_or(crate::output::Missing::at("network.paymentCoupons.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListPaymentCoupons {
    type Item = crate::generated::models::PaymentCouponSummary;
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
            let at = at.payment_coupons;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "paymentCoupons")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.paymentCoupons")
    }
}
impl crate::pages::PagedBackward for ListPaymentCoupons {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListPaymentCoupons`].
pub mod list_payment_coupons {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListPaymentCoupons`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::coupons::list_payment_coupons::Network,
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
                crate::generated::coupons::list_payment_coupons::Network,
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
        /// `Network.paymentCoupons`, a `PaymentCouponConnection!`.
        ///
        /// For hosts only; empty for other viewers.
        pub payment_coupons: crate::generated::coupons::list_payment_coupons::PaymentCoupons,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("paymentCoupons", &self.payment_coupons)?;
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
        const KEYS: &'static [&'static str] = &["paymentCoupons"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut payment_coupons_: Option<
                crate::generated::coupons::list_payment_coupons::PaymentCoupons,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut payment_coupons_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                payment_coupons: match payment_coupons_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("paymentCoupons")),
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
    /// The part of `PaymentCouponConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PaymentCoupons {
        /// `PaymentCouponConnection.nodes`, a `[PaymentCoupon]`.
        pub nodes: Option<Vec<Option<crate::generated::models::PaymentCouponSummary>>>,
        /// `PaymentCouponConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for PaymentCoupons {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for PaymentCoupons {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for PaymentCoupons {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::PaymentCouponSummary>>,
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
    impl<'de> serde::Deserialize<'de> for PaymentCoupons {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Changes description, status and amounts of a promo code; for hosts. `amountOff` only adds
/// currencies, so give those that are set along with the new ones. The status goes to Stripe too.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatePaymentCoupon {
    /// `$input`, a `UpdatePaymentCouponInput!`.
    pub input: mighty_schema::inputs::UpdatePaymentCouponInput,
}
impl UpdatePaymentCoupon {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UpdatePaymentCouponInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdatePaymentCoupon {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdatePaymentCoupon {
    type Data = update_payment_coupon::Data;
    const NAME: &'static str = "UpdatePaymentCoupon";
    const DOCUMENT: &'static str = include_str!(
        "documents/update_payment_coupon.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updatePaymentCoupon",
            any_of: &["host:write:network_plans"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_payment_coupon.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdatePaymentCoupon {
    type Output = crate::generated::models::PaymentCouponSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_payment_coupon
            .ok_or(crate::output::Missing::at("updatePaymentCoupon"))?;
        let at = at
            .payment_coupon
            .ok_or(crate::output::Missing::at("updatePaymentCoupon.paymentCoupon"))?;
        Ok(at)
    }
}
/// The answer of [`UpdatePaymentCoupon`].
pub mod update_payment_coupon {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdatePaymentCoupon`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updatePaymentCoupon`, a `UpdatePaymentCouponPayload`.
        ///
        /// Changes description, status and amounts, and nothing else. For hosts.
        pub update_payment_coupon: Option<
            crate::generated::coupons::update_payment_coupon::UpdatePaymentCoupon,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updatePaymentCoupon", &self.update_payment_coupon)?;
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
        const KEYS: &'static [&'static str] = &["updatePaymentCoupon"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_payment_coupon_: Option<
                crate::generated::coupons::update_payment_coupon::UpdatePaymentCoupon,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_payment_coupon_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_payment_coupon: update_payment_coupon_,
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
    /// The part of `UpdatePaymentCouponPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdatePaymentCoupon {
        /// `UpdatePaymentCouponPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdatePaymentCouponPayload.paymentCoupon`, a `PaymentCoupon`.
        pub payment_coupon: Option<crate::generated::models::PaymentCouponSummary>,
    }
    impl Entries for UpdatePaymentCoupon {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("paymentCoupon", &self.payment_coupon)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdatePaymentCoupon {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdatePaymentCoupon {
        const KEYS: &'static [&'static str] = &["errors", "paymentCoupon"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut payment_coupon_: Option<
                crate::generated::models::PaymentCouponSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut payment_coupon_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                payment_coupon: payment_coupon_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdatePaymentCoupon {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

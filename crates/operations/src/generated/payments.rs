// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on payments.
#![allow(deprecated, clippy::module_inception)]
/// Takes a plan off sale and winds down its subscriptions in the background. You can't undo this;
/// `UnpublishPaymentPlan` only hides a plan.
///
/// Can't be undone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ArchivePaymentPlan {
    /// `$input`, a `ArchivePaymentPlanInput!`.
    pub input: mighty_schema::inputs::ArchivePaymentPlanInput,
}
impl ArchivePaymentPlan {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::ArchivePaymentPlanInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for ArchivePaymentPlan {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for ArchivePaymentPlan {
    type Data = archive_payment_plan::Data;
    const NAME: &'static str = "ArchivePaymentPlan";
    const DOCUMENT: &'static str = include_str!(
        "documents/archive_payment_plan.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.archivePaymentPlan",
            any_of: &["host:write:network_plans"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.archive_payment_plan.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for ArchivePaymentPlan {
    type Output = crate::generated::models::PaymentPlanSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .archive_payment_plan
            .ok_or(crate::output::Missing::at("archivePaymentPlan"))?;
        let at = at
            .payment_plan
            .ok_or(crate::output::Missing::at("archivePaymentPlan.paymentPlan"))?;
        Ok(at)
    }
}
/// The answer of [`ArchivePaymentPlan`].
pub mod archive_payment_plan {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ArchivePaymentPlan`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.archivePaymentPlan`, a `ArchivePaymentPlanPayload`.
        ///
        /// Takes a plan off sale and ends its subscriptions in the background. To only hide a plan, unpublish it.
        pub archive_payment_plan: Option<
            crate::generated::payments::archive_payment_plan::ArchivePaymentPlan,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("archivePaymentPlan", &self.archive_payment_plan)?;
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
        const KEYS: &'static [&'static str] = &["archivePaymentPlan"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut archive_payment_plan_: Option<
                crate::generated::payments::archive_payment_plan::ArchivePaymentPlan,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut archive_payment_plan_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                archive_payment_plan: archive_payment_plan_,
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
    /// The part of `ArchivePaymentPlanPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ArchivePaymentPlan {
        /// `ArchivePaymentPlanPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `ArchivePaymentPlanPayload.paymentPlan`, a `PaymentPlan`.
        pub payment_plan: Option<crate::generated::models::PaymentPlanSummary>,
    }
    impl Entries for ArchivePaymentPlan {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("paymentPlan", &self.payment_plan)?;
            Ok(())
        }
    }
    impl serde::Serialize for ArchivePaymentPlan {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for ArchivePaymentPlan {
        const KEYS: &'static [&'static str] = &["errors", "paymentPlan"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut payment_plan_: Option<
                crate::generated::models::PaymentPlanSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut payment_plan_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                payment_plan: payment_plan_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for ArchivePaymentPlan {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
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
            crate::generated::payments::cancel_payment_subscription::CancelPaymentSubscription,
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
                crate::generated::payments::cancel_payment_subscription::CancelPaymentSubscription,
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
            crate::generated::payments::create_payment_coupon::CreatePaymentCoupon,
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
                crate::generated::payments::create_payment_coupon::CreatePaymentCoupon,
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
/// Creates a plan, hidden until `PublishPaymentPlan`. Amounts are decimal texts such as `9.99`, not
/// cents. A name has 4 to 60 characters, and a plan needs at least one active space.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePaymentPlan {
    /// `$input`, a `CreatePaymentPlanInput!`.
    pub input: mighty_schema::inputs::CreatePaymentPlanInput,
}
impl CreatePaymentPlan {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreatePaymentPlanInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreatePaymentPlan {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreatePaymentPlan {
    type Data = create_payment_plan::Data;
    const NAME: &'static str = "CreatePaymentPlan";
    const DOCUMENT: &'static str = include_str!("documents/create_payment_plan.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createPaymentPlan",
            any_of: &["host:write:network_plans"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_payment_plan.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreatePaymentPlan {
    type Output = crate::generated::models::PaymentPlanSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_payment_plan
            .ok_or(crate::output::Missing::at("createPaymentPlan"))?;
        let at = at
            .payment_plan
            .ok_or(crate::output::Missing::at("createPaymentPlan.paymentPlan"))?;
        Ok(at)
    }
}
/// The answer of [`CreatePaymentPlan`].
pub mod create_payment_plan {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreatePaymentPlan`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createPaymentPlan`, a `CreatePaymentPlanPayload`.
        ///
        /// The plan stays hidden until `publishPaymentPlan`.
        pub create_payment_plan: Option<
            crate::generated::payments::create_payment_plan::CreatePaymentPlan,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createPaymentPlan", &self.create_payment_plan)?;
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
        const KEYS: &'static [&'static str] = &["createPaymentPlan"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_payment_plan_: Option<
                crate::generated::payments::create_payment_plan::CreatePaymentPlan,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_payment_plan_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_payment_plan: create_payment_plan_,
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
    /// The part of `CreatePaymentPlanPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePaymentPlan {
        /// `CreatePaymentPlanPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreatePaymentPlanPayload.paymentPlan`, a `PaymentPlan`.
        pub payment_plan: Option<crate::generated::models::PaymentPlanSummary>,
    }
    impl Entries for CreatePaymentPlan {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("paymentPlan", &self.payment_plan)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreatePaymentPlan {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreatePaymentPlan {
        const KEYS: &'static [&'static str] = &["errors", "paymentPlan"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut payment_plan_: Option<
                crate::generated::models::PaymentPlanSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut payment_plan_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                payment_plan: payment_plan_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreatePaymentPlan {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Gives a member a free plan; for hosts. One who has it is reported as `ALREADY_SUBSCRIBED`.
///
/// May be repeated, which follows from its effect: if the member has the plan already, the outcome says so and nothing changes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePaymentPlanMembership {
    /// `$input`, a `CreatePaymentPlanMembershipInput!`.
    pub input: mighty_schema::inputs::CreatePaymentPlanMembershipInput,
}
impl CreatePaymentPlanMembership {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreatePaymentPlanMembershipInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreatePaymentPlanMembership {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreatePaymentPlanMembership {
    type Data = create_payment_plan_membership::Data;
    const NAME: &'static str = "CreatePaymentPlanMembership";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_payment_plan_membership.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createPaymentPlanMembership",
            any_of: &["host:write:network_plans"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_payment_plan_membership
            .as_ref()
            .map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreatePaymentPlanMembership {
    type Output = crate::generated::payments::create_payment_plan_membership::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_payment_plan_membership
            .ok_or(crate::output::Missing::at("createPaymentPlanMembership"))?;
        Ok(crate::generated::payments::create_payment_plan_membership::Output {
            member: at.member,
            outcome: at
                .outcome
                .ok_or(
                    crate::output::Missing::at("createPaymentPlanMembership.outcome"),
                )?,
            payment_plan: at.payment_plan,
            payment_subscription: at.payment_subscription,
        })
    }
}
/// The answer of [`CreatePaymentPlanMembership`].
pub mod create_payment_plan_membership {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreatePaymentPlanMembership`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createPaymentPlanMembership`, a `CreatePaymentPlanMembershipPayload`.
        ///
        /// For hosts, and for free plans only.
        pub create_payment_plan_membership: Option<
            crate::generated::payments::create_payment_plan_membership::CreatePaymentPlanMembership,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "createPaymentPlanMembership",
                &self.create_payment_plan_membership,
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
        const KEYS: &'static [&'static str] = &["createPaymentPlanMembership"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_payment_plan_membership_: Option<
                crate::generated::payments::create_payment_plan_membership::CreatePaymentPlanMembership,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_payment_plan_membership_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_payment_plan_membership: create_payment_plan_membership_,
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
    /// The part of `CreatePaymentPlanMembershipPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePaymentPlanMembership {
        /// `CreatePaymentPlanMembershipPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreatePaymentPlanMembershipPayload.member`, a `Member`.
        pub member: Option<crate::generated::models::MemberSummary>,
        /// `CreatePaymentPlanMembershipPayload.outcome`, a `SubscriptionOutcome`.
        pub outcome: Option<mighty_schema::enums::SubscriptionOutcome>,
        /// `CreatePaymentPlanMembershipPayload.paymentPlan`, a `PaymentPlan`.
        pub payment_plan: Option<crate::generated::models::PaymentPlanSummary>,
        /// `CreatePaymentPlanMembershipPayload.paymentSubscription`, a `PaymentSubscription`.
        pub payment_subscription: Option<
            crate::generated::models::PaymentSubscriptionSummary,
        >,
    }
    impl Entries for CreatePaymentPlanMembership {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("member", &self.member)?;
            map.serialize_entry("outcome", &self.outcome)?;
            map.serialize_entry("paymentPlan", &self.payment_plan)?;
            map.serialize_entry("paymentSubscription", &self.payment_subscription)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreatePaymentPlanMembership {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreatePaymentPlanMembership {
        const KEYS: &'static [&'static str] = &[
            "errors",
            "member",
            "outcome",
            "paymentPlan",
            "paymentSubscription",
        ];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut member_: Option<crate::generated::models::MemberSummary> = None;
            let mut outcome_: Option<mighty_schema::enums::SubscriptionOutcome> = None;
            let mut payment_plan_: Option<
                crate::generated::models::PaymentPlanSummary,
            > = None;
            let mut payment_subscription_: Option<
                crate::generated::models::PaymentSubscriptionSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut member_)?,
                    2 => fields.nullable(&mut outcome_)?,
                    3 => fields.nullable(&mut payment_plan_)?,
                    4 => fields.nullable(&mut payment_subscription_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                member: member_,
                outcome: outcome_,
                payment_plan: payment_plan_,
                payment_subscription: payment_subscription_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreatePaymentPlanMembership {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// What matters of the answer.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[must_use = "the call can succeed and change nothing: check the outcome"]
    pub struct Output {
        /// `CreatePaymentPlanMembershipPayload.member`, a `Member`.
        pub member: Option<crate::generated::models::MemberSummary>,
        /// `CreatePaymentPlanMembershipPayload.outcome`, a `SubscriptionOutcome`.
        pub outcome: mighty_schema::enums::SubscriptionOutcome,
        /// `CreatePaymentPlanMembershipPayload.paymentPlan`, a `PaymentPlan`.
        pub payment_plan: Option<crate::generated::models::PaymentPlanSummary>,
        /// `CreatePaymentPlanMembershipPayload.paymentSubscription`, a `PaymentSubscription`.
        pub payment_subscription: Option<
            crate::generated::models::PaymentSubscriptionSummary,
        >,
    }
    impl Entries for Output {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("member", &self.member)?;
            map.serialize_entry("outcome", &self.outcome)?;
            map.serialize_entry("paymentPlan", &self.payment_plan)?;
            map.serialize_entry("paymentSubscription", &self.payment_subscription)?;
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
        /// Whether the call made the change.
        pub fn is_done(&self) -> bool {
            self.outcome.is_done()
        }
        /// Whether nothing had to change.
        pub fn was_already_done(&self) -> bool {
            self.outcome.was_already_done()
        }
        /// Whether the API left the change out, for a reason that the outcome names.
        pub fn was_skipped(&self) -> bool {
            self.outcome.was_skipped()
        }
        /// Whether the change takes effect later.
        pub fn is_scheduled(&self) -> bool {
            self.outcome.is_scheduled()
        }
    }
}
/// Groups plans of one platform between which members may switch. A group for `IOS` must begin
/// empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePaymentSubscriptionGroup {
    /// `$input`, a `CreatePaymentSubscriptionGroupInput!`.
    pub input: mighty_schema::inputs::CreatePaymentSubscriptionGroupInput,
}
impl CreatePaymentSubscriptionGroup {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreatePaymentSubscriptionGroupInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreatePaymentSubscriptionGroup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreatePaymentSubscriptionGroup {
    type Data = create_payment_subscription_group::Data;
    const NAME: &'static str = "CreatePaymentSubscriptionGroup";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_payment_subscription_group.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createPaymentSubscriptionGroup",
            any_of: &["host:write:network_plans"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_payment_subscription_group
            .as_ref()
            .map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreatePaymentSubscriptionGroup {
    type Output = crate::generated::models::PaymentSubscriptionGroupSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_payment_subscription_group
            .ok_or(crate::output::Missing::at("createPaymentSubscriptionGroup"))?;
        let at = at
            .payment_subscription_group
            .ok_or(
                crate::output::Missing::at(
                    "createPaymentSubscriptionGroup.paymentSubscriptionGroup",
                ),
            )?;
        Ok(at)
    }
}
/// The answer of [`CreatePaymentSubscriptionGroup`].
pub mod create_payment_subscription_group {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreatePaymentSubscriptionGroup`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createPaymentSubscriptionGroup`, a `CreatePaymentSubscriptionGroupPayload`.
        ///
        /// Members can switch only between plans of one platform.
        pub create_payment_subscription_group: Option<
            crate::generated::payments::create_payment_subscription_group::CreatePaymentSubscriptionGroup,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "createPaymentSubscriptionGroup",
                &self.create_payment_subscription_group,
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
        const KEYS: &'static [&'static str] = &["createPaymentSubscriptionGroup"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_payment_subscription_group_: Option<
                crate::generated::payments::create_payment_subscription_group::CreatePaymentSubscriptionGroup,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_payment_subscription_group_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_payment_subscription_group: create_payment_subscription_group_,
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
    /// The part of `CreatePaymentSubscriptionGroupPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePaymentSubscriptionGroup {
        /// `CreatePaymentSubscriptionGroupPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreatePaymentSubscriptionGroupPayload.paymentSubscriptionGroup`, a `PaymentSubscriptionGroup`.
        pub payment_subscription_group: Option<
            crate::generated::models::PaymentSubscriptionGroupSummary,
        >,
    }
    impl Entries for CreatePaymentSubscriptionGroup {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry(
                "paymentSubscriptionGroup",
                &self.payment_subscription_group,
            )?;
            Ok(())
        }
    }
    impl serde::Serialize for CreatePaymentSubscriptionGroup {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreatePaymentSubscriptionGroup {
        const KEYS: &'static [&'static str] = &["errors", "paymentSubscriptionGroup"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut payment_subscription_group_: Option<
                crate::generated::models::PaymentSubscriptionGroupSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut payment_subscription_group_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                payment_subscription_group: payment_subscription_group_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreatePaymentSubscriptionGroup {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Puts one occurrence of a recurring event back on the schedule of its series, whether it was moved
/// or removed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteEventRecurrenceException {
    /// `$input`, a `DeleteEventRecurrenceExceptionInput!`.
    pub input: mighty_schema::inputs::DeleteEventRecurrenceExceptionInput,
}
impl DeleteEventRecurrenceException {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeleteEventRecurrenceExceptionInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteEventRecurrenceException {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteEventRecurrenceException {
    type Data = delete_event_recurrence_exception::Data;
    const NAME: &'static str = "DeleteEventRecurrenceException";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_event_recurrence_exception.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance",
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
            coordinate: "EventInstance.rsvpMaybeCount",
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
            coordinate: "EventInstance.rsvpNoCount",
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
            coordinate: "EventInstance.rsvpYesCount",
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
            coordinate: "Mutation.deleteEventRecurrenceException",
            any_of: &["host:write:network_events", "write:posts"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_event_recurrence_exception
            .as_ref()
            .map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteEventRecurrenceException {
    type Output = crate::generated::payments::delete_event_recurrence_exception::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_event_recurrence_exception
            .ok_or(crate::output::Missing::at("deleteEventRecurrenceException"))?;
        Ok(crate::generated::payments::delete_event_recurrence_exception::Output {
            deleted_id: at
                .deleted_id
                .ok_or(
                    crate::output::Missing::at(
                        "deleteEventRecurrenceException.deletedId",
                    ),
                )?,
            event_instance: at.event_instance,
        })
    }
}
/// The answer of [`DeleteEventRecurrenceException`].
pub mod delete_event_recurrence_exception {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteEventRecurrenceException`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteEventRecurrenceException`, a `DeleteEventRecurrenceExceptionPayload`.
        ///
        /// Restores one occurrence to the schedule of its series.
        pub delete_event_recurrence_exception: Option<
            crate::generated::payments::delete_event_recurrence_exception::DeleteEventRecurrenceException,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "deleteEventRecurrenceException",
                &self.delete_event_recurrence_exception,
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
        const KEYS: &'static [&'static str] = &["deleteEventRecurrenceException"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_event_recurrence_exception_: Option<
                crate::generated::payments::delete_event_recurrence_exception::DeleteEventRecurrenceException,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_event_recurrence_exception_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_event_recurrence_exception: delete_event_recurrence_exception_,
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
    /// The part of `DeleteEventRecurrenceExceptionPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteEventRecurrenceException {
        /// `DeleteEventRecurrenceExceptionPayload.deletedId`, a `ID`.
        pub deleted_id: Option<mighty_core::Id>,
        /// `DeleteEventRecurrenceExceptionPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `DeleteEventRecurrenceExceptionPayload.eventInstance`, a `EventInstance`.
        pub event_instance: Option<crate::generated::models::EventInstanceCard>,
    }
    impl Entries for DeleteEventRecurrenceException {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deletedId", &self.deleted_id)?;
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("eventInstance", &self.event_instance)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteEventRecurrenceException {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteEventRecurrenceException {
        const KEYS: &'static [&'static str] = &["deletedId", "errors", "eventInstance"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut deleted_id_: Option<mighty_core::Id> = None;
            let mut errors_: Option<Vec<String>> = None;
            let mut event_instance_: Option<
                crate::generated::models::EventInstanceCard,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut deleted_id_)?,
                    1 => fields.required(&mut errors_)?,
                    2 => fields.nullable(&mut event_instance_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                deleted_id: deleted_id_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                event_instance: event_instance_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteEventRecurrenceException {
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
        /// `DeleteEventRecurrenceExceptionPayload.deletedId`, a `ID`.
        pub deleted_id: mighty_core::Id,
        /// `DeleteEventRecurrenceExceptionPayload.eventInstance`, a `EventInstance`.
        pub event_instance: Option<crate::generated::models::EventInstanceCard>,
    }
    impl Entries for Output {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deletedId", &self.deleted_id)?;
            map.serialize_entry("eventInstance", &self.event_instance)?;
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
/// Takes a plan from a member; for hosts. Access ends now unless `immediate` is false: then an
/// active paid subscription runs to the end of its period, and `outcome` is
/// `CANCELLATION_SCHEDULED`. One who lacks the plan is reported as `NOT_SUBSCRIBED`.
///
/// May be repeated: if the member lacks the plan, the outcome says so and nothing changes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletePaymentPlanMembership {
    /// `$input`, a `DeletePaymentPlanMembershipInput!`.
    pub input: mighty_schema::inputs::DeletePaymentPlanMembershipInput,
}
impl DeletePaymentPlanMembership {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeletePaymentPlanMembershipInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeletePaymentPlanMembership {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeletePaymentPlanMembership {
    type Data = delete_payment_plan_membership::Data;
    const NAME: &'static str = "DeletePaymentPlanMembership";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_payment_plan_membership.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deletePaymentPlanMembership",
            any_of: &["host:write:network_plans"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_payment_plan_membership
            .as_ref()
            .map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeletePaymentPlanMembership {
    type Output = crate::generated::payments::delete_payment_plan_membership::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_payment_plan_membership
            .ok_or(crate::output::Missing::at("deletePaymentPlanMembership"))?;
        Ok(crate::generated::payments::delete_payment_plan_membership::Output {
            member: at.member,
            outcome: at
                .outcome
                .ok_or(
                    crate::output::Missing::at("deletePaymentPlanMembership.outcome"),
                )?,
            payment_plan: at.payment_plan,
        })
    }
}
/// The answer of [`DeletePaymentPlanMembership`].
pub mod delete_payment_plan_membership {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeletePaymentPlanMembership`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deletePaymentPlanMembership`, a `DeletePaymentPlanMembershipPayload`.
        ///
        /// For hosts. If the member does not have the plan, that is not an error. A paid subscription may run to the end of its period: see `outcome`.
        pub delete_payment_plan_membership: Option<
            crate::generated::payments::delete_payment_plan_membership::DeletePaymentPlanMembership,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "deletePaymentPlanMembership",
                &self.delete_payment_plan_membership,
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
        const KEYS: &'static [&'static str] = &["deletePaymentPlanMembership"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_payment_plan_membership_: Option<
                crate::generated::payments::delete_payment_plan_membership::DeletePaymentPlanMembership,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_payment_plan_membership_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_payment_plan_membership: delete_payment_plan_membership_,
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
    /// The part of `DeletePaymentPlanMembershipPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeletePaymentPlanMembership {
        /// `DeletePaymentPlanMembershipPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `DeletePaymentPlanMembershipPayload.member`, a `Member`.
        pub member: Option<crate::generated::models::MemberSummary>,
        /// `DeletePaymentPlanMembershipPayload.outcome`, a `SubscriptionOutcome`.
        pub outcome: Option<mighty_schema::enums::SubscriptionOutcome>,
        /// `DeletePaymentPlanMembershipPayload.paymentPlan`, a `PaymentPlan`.
        pub payment_plan: Option<crate::generated::models::PaymentPlanSummary>,
    }
    impl Entries for DeletePaymentPlanMembership {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("member", &self.member)?;
            map.serialize_entry("outcome", &self.outcome)?;
            map.serialize_entry("paymentPlan", &self.payment_plan)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeletePaymentPlanMembership {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeletePaymentPlanMembership {
        const KEYS: &'static [&'static str] = &[
            "errors",
            "member",
            "outcome",
            "paymentPlan",
        ];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut member_: Option<crate::generated::models::MemberSummary> = None;
            let mut outcome_: Option<mighty_schema::enums::SubscriptionOutcome> = None;
            let mut payment_plan_: Option<
                crate::generated::models::PaymentPlanSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut member_)?,
                    2 => fields.nullable(&mut outcome_)?,
                    3 => fields.nullable(&mut payment_plan_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                member: member_,
                outcome: outcome_,
                payment_plan: payment_plan_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeletePaymentPlanMembership {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// What matters of the answer.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[must_use = "the call can succeed and change nothing: check the outcome"]
    pub struct Output {
        /// `DeletePaymentPlanMembershipPayload.member`, a `Member`.
        pub member: Option<crate::generated::models::MemberSummary>,
        /// `DeletePaymentPlanMembershipPayload.outcome`, a `SubscriptionOutcome`.
        pub outcome: mighty_schema::enums::SubscriptionOutcome,
        /// `DeletePaymentPlanMembershipPayload.paymentPlan`, a `PaymentPlan`.
        pub payment_plan: Option<crate::generated::models::PaymentPlanSummary>,
    }
    impl Entries for Output {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("member", &self.member)?;
            map.serialize_entry("outcome", &self.outcome)?;
            map.serialize_entry("paymentPlan", &self.payment_plan)?;
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
        /// Whether the call made the change.
        pub fn is_done(&self) -> bool {
            self.outcome.is_done()
        }
        /// Whether nothing had to change.
        pub fn was_already_done(&self) -> bool {
            self.outcome.was_already_done()
        }
        /// Whether the API left the change out, for a reason that the outcome names.
        pub fn was_skipped(&self) -> bool {
            self.outcome.was_skipped()
        }
        /// Whether the change takes effect later.
        pub fn is_scheduled(&self) -> bool {
            self.outcome.is_scheduled()
        }
    }
}
/// Deletes a group of plans; groups for the web only. The plans stay.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletePaymentSubscriptionGroup {
    /// `$input`, a `DeletePaymentSubscriptionGroupInput!`.
    pub input: mighty_schema::inputs::DeletePaymentSubscriptionGroupInput,
}
impl DeletePaymentSubscriptionGroup {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeletePaymentSubscriptionGroupInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeletePaymentSubscriptionGroup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeletePaymentSubscriptionGroup {
    type Data = delete_payment_subscription_group::Data;
    const NAME: &'static str = "DeletePaymentSubscriptionGroup";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_payment_subscription_group.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deletePaymentSubscriptionGroup",
            any_of: &["host:write:network_plans"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_payment_subscription_group
            .as_ref()
            .map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeletePaymentSubscriptionGroup {
    type Output = mighty_core::Id;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_payment_subscription_group
            .ok_or(crate::output::Missing::at("deletePaymentSubscriptionGroup"))?;
        let at = at
            .deleted_payment_subscription_group_id
            .ok_or(
                crate::output::Missing::at(
                    "deletePaymentSubscriptionGroup.deletedPaymentSubscriptionGroupId",
                ),
            )?;
        Ok(at)
    }
}
/// The answer of [`DeletePaymentSubscriptionGroup`].
pub mod delete_payment_subscription_group {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeletePaymentSubscriptionGroup`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deletePaymentSubscriptionGroup`, a `DeletePaymentSubscriptionGroupPayload`.
        ///
        /// Only groups for the web can be deleted. Their plans stay.
        pub delete_payment_subscription_group: Option<
            crate::generated::payments::delete_payment_subscription_group::DeletePaymentSubscriptionGroup,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "deletePaymentSubscriptionGroup",
                &self.delete_payment_subscription_group,
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
        const KEYS: &'static [&'static str] = &["deletePaymentSubscriptionGroup"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_payment_subscription_group_: Option<
                crate::generated::payments::delete_payment_subscription_group::DeletePaymentSubscriptionGroup,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_payment_subscription_group_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_payment_subscription_group: delete_payment_subscription_group_,
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
    /// The part of `DeletePaymentSubscriptionGroupPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeletePaymentSubscriptionGroup {
        /// `DeletePaymentSubscriptionGroupPayload.deletedPaymentSubscriptionGroupId`, a `ID`.
        ///
        /// A GlobalID.
        pub deleted_payment_subscription_group_id: Option<mighty_core::Id>,
        /// `DeletePaymentSubscriptionGroupPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for DeletePaymentSubscriptionGroup {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "deletedPaymentSubscriptionGroupId",
                &self.deleted_payment_subscription_group_id,
            )?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeletePaymentSubscriptionGroup {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeletePaymentSubscriptionGroup {
        const KEYS: &'static [&'static str] = &[
            "deletedPaymentSubscriptionGroupId",
            "errors",
        ];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut deleted_payment_subscription_group_id_: Option<mighty_core::Id> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut deleted_payment_subscription_group_id_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                deleted_payment_subscription_group_id: deleted_payment_subscription_group_id_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeletePaymentSubscriptionGroup {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// One income report, for hosts. Money is in the smallest unit of the report's currency.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetIncomeReport {
    /// `$id`, a `ID!`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub id: mighty_core::Id,
}
impl GetIncomeReport {
    /// Takes the required fields and leaves all others out.
    pub fn new(id: impl Into<mighty_core::Id>) -> Self {
        Self { id: id.into() }
    }
}
impl serde::Serialize for GetIncomeReport {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetIncomeReport {
    type Data = get_income_report::Data;
    const NAME: &'static str = "GetIncomeReport";
    const DOCUMENT: &'static str = include_str!("documents/get_income_report.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetIncomeReport {
    type Output = crate::generated::models::IncomeReportSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at
            .income_report
            .ok_or(crate::output::Missing::at("network.incomeReport"))?;
        Ok(at)
    }
}
/// The answer of [`GetIncomeReport`].
pub mod get_income_report {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetIncomeReport`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::payments::get_income_report::Network,
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
                crate::generated::payments::get_income_report::Network,
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
        /// `Network.incomeReport`, a `IncomeReport`.
        ///
        /// For hosts only.
        pub income_report: Option<crate::generated::models::IncomeReportSummary>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("incomeReport", &self.income_report)?;
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
        const KEYS: &'static [&'static str] = &["incomeReport"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut income_report_: Option<
                crate::generated::models::IncomeReportSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut income_report_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                income_report: income_report_,
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
/// One promo code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPaymentCoupon {
    /// `$id`, a `ID!`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub id: mighty_core::Id,
}
impl GetPaymentCoupon {
    /// Takes the required fields and leaves all others out.
    pub fn new(id: impl Into<mighty_core::Id>) -> Self {
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
        pub network: crate::generated::payments::get_payment_coupon::Network,
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
                crate::generated::payments::get_payment_coupon::Network,
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
    pub payment_plan_id: mighty_core::Id,
    /// `$priceId`, a `ID`.
    ///
    /// A resource ID or GlobalID; limits the check to one price.
    pub price_id: mighty_core::Maybe<mighty_core::Id>,
    /// `$promoCode`, a `String!`.
    pub promo_code: String,
}
impl GetPaymentCouponValidation {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        payment_plan_id: impl Into<mighty_core::Id>,
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
    pub fn price_id(mut self, price_id: impl Into<mighty_core::Id>) -> Self {
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
        pub network: crate::generated::payments::get_payment_coupon_validation::Network,
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
                crate::generated::payments::get_payment_coupon_validation::Network,
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
/// One plan. Members see only what is published to them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPaymentPlan {
    /// `$id`, a `ID!`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub id: mighty_core::Id,
}
impl GetPaymentPlan {
    /// Takes the required fields and leaves all others out.
    pub fn new(id: impl Into<mighty_core::Id>) -> Self {
        Self { id: id.into() }
    }
}
impl serde::Serialize for GetPaymentPlan {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetPaymentPlan {
    type Data = get_payment_plan::Data;
    const NAME: &'static str = "GetPaymentPlan";
    const DOCUMENT: &'static str = include_str!("documents/get_payment_plan.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Network.paymentPlan",
            any_of: &[
                "host:read:network",
                "host:read:network_plans",
                "host:write:network_plans",
                "read:network",
            ],
        },
    ];
}
impl crate::output::HasOutput for GetPaymentPlan {
    type Output = crate::generated::models::PaymentPlanSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at
            .payment_plan
            .ok_or(crate::output::Missing::at("network.paymentPlan"))?;
        Ok(at)
    }
}
/// The answer of [`GetPaymentPlan`].
pub mod get_payment_plan {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetPaymentPlan`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::payments::get_payment_plan::Network,
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
                crate::generated::payments::get_payment_plan::Network,
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
        /// `Network.paymentPlan`, a `PaymentPlan`.
        ///
        /// Members see only plans that are published to them.
        pub payment_plan: Option<crate::generated::models::PaymentPlanSummary>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("paymentPlan", &self.payment_plan)?;
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
        const KEYS: &'static [&'static str] = &["paymentPlan"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut payment_plan_: Option<
                crate::generated::models::PaymentPlanSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut payment_plan_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                payment_plan: payment_plan_,
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
/// One subscription to a plan.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPaymentSubscription {
    /// `$id`, a `ID!`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub id: mighty_core::Id,
}
impl GetPaymentSubscription {
    /// Takes the required fields and leaves all others out.
    pub fn new(id: impl Into<mighty_core::Id>) -> Self {
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
        pub network: crate::generated::payments::get_payment_subscription::Network,
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
                crate::generated::payments::get_payment_subscription::Network,
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
/// One purchase of a plan that is paid once.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPurchase {
    /// `$id`, a `ID!`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub id: mighty_core::Id,
}
impl GetPurchase {
    /// Takes the required fields and leaves all others out.
    pub fn new(id: impl Into<mighty_core::Id>) -> Self {
        Self { id: id.into() }
    }
}
impl serde::Serialize for GetPurchase {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetPurchase {
    type Data = get_purchase::Data;
    const NAME: &'static str = "GetPurchase";
    const DOCUMENT: &'static str = include_str!("documents/get_purchase.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetPurchase {
    type Output = crate::generated::models::PurchaseSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.purchase.ok_or(crate::output::Missing::at("network.purchase"))?;
        Ok(at)
    }
}
/// The answer of [`GetPurchase`].
pub mod get_purchase {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetPurchase`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::payments::get_purchase::Network,
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
                crate::generated::payments::get_purchase::Network,
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
        /// `Network.purchase`, a `Purchase`.
        pub purchase: Option<crate::generated::models::PurchaseSummary>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("purchase", &self.purchase)?;
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
        const KEYS: &'static [&'static str] = &["purchase"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut purchase_: Option<crate::generated::models::PurchaseSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut purchase_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { purchase: purchase_ })
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
/// The Stripe account of the network, for hosts; null if none is connected.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetStripeAccount {}
impl GetStripeAccount {
    /// Takes the required fields and leaves all others out.
    pub fn new() -> Self {
        Self {}
    }
}
impl serde::Serialize for GetStripeAccount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let map = serializer.serialize_map(None)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetStripeAccount {
    type Data = get_stripe_account::Data;
    const NAME: &'static str = "GetStripeAccount";
    const DOCUMENT: &'static str = include_str!("documents/get_stripe_account.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetStripeAccount {
    type Output = Option<crate::generated::models::StripeAccountSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.stripe_account;
        Ok(at)
    }
}
/// The answer of [`GetStripeAccount`].
pub mod get_stripe_account {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetStripeAccount`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::payments::get_stripe_account::Network,
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
                crate::generated::payments::get_stripe_account::Network,
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
        /// `Network.stripeAccount`, a `StripeAccount`.
        ///
        /// For hosts; null if none is connected.
        pub stripe_account: Option<crate::generated::models::StripeAccountSummary>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("stripeAccount", &self.stripe_account)?;
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
        const KEYS: &'static [&'static str] = &["stripeAccount"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut stripe_account_: Option<
                crate::generated::models::StripeAccountSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut stripe_account_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                stripe_account: stripe_account_,
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
/// What the network's own billing plan includes; null if it is not known.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListCurrentBillingPlanFeatures {}
impl ListCurrentBillingPlanFeatures {
    /// Takes the required fields and leaves all others out.
    pub fn new() -> Self {
        Self {}
    }
}
impl serde::Serialize for ListCurrentBillingPlanFeatures {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let map = serializer.serialize_map(None)?;
        map.end()
    }
}
impl mighty_transport::Operation for ListCurrentBillingPlanFeatures {
    type Data = list_current_billing_plan_features::Data;
    const NAME: &'static str = "ListCurrentBillingPlanFeatures";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_current_billing_plan_features.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Network.currentBillingPlanFeatures",
            any_of: &["host:read:network"],
        },
    ];
}
impl crate::output::HasOutput for ListCurrentBillingPlanFeatures {
    type Output = Vec<crate::generated::models::BillingFeatureDetail>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at
            .current_billing_plan_features
            .ok_or(crate::output::Missing::at("network.currentBillingPlanFeatures"))?;
        Ok(at)
    }
}
/// The answer of [`ListCurrentBillingPlanFeatures`].
pub mod list_current_billing_plan_features {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListCurrentBillingPlanFeatures`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::payments::list_current_billing_plan_features::Network,
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
                crate::generated::payments::list_current_billing_plan_features::Network,
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
        /// `Network.currentBillingPlanFeatures`, a `[BillingFeature!]`.
        ///
        /// Null if nothing is known.
        pub current_billing_plan_features: Option<
            Vec<crate::generated::models::BillingFeatureDetail>,
        >,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "currentBillingPlanFeatures",
                &self.current_billing_plan_features,
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
        const KEYS: &'static [&'static str] = &["currentBillingPlanFeatures"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut current_billing_plan_features_: Option<
                Vec<crate::generated::models::BillingFeatureDetail>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut current_billing_plan_features_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                current_billing_plan_features: current_billing_plan_features_,
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
/// The periods for which there are income reports, newest first, for hosts; for other members the
/// list is empty. A period covers every platform and currency, so it has several reports.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListIncomeReportPeriods {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
}
impl ListIncomeReportPeriods {
    /// Takes the required fields and leaves all others out.
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
impl serde::Serialize for ListIncomeReportPeriods {
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
impl mighty_transport::Operation for ListIncomeReportPeriods {
    type Data = list_income_report_periods::Data;
    const NAME: &'static str = "ListIncomeReportPeriods";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_income_report_periods.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListIncomeReportPeriods {
    type Output = crate::pages::Page<
        crate::generated::models::IncomeReportPeriodSummary,
    >;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.income_report_periods;
        Ok(
            crate::pages::Page::with_gaps(
                at
                    .nodes
                    .ok_or(
                        crate::output::Missing::at("network.incomeReportPeriods.nodes"),
                    )?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListIncomeReportPeriods {
    type Item = crate::generated::models::IncomeReportPeriodSummary;
    fn forward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.first, &mut self.after)
    }
    fn page(data: Self::Data) -> Option<crate::pages::Page<Self::Item>> {
        let at = data;
        let at = at.network;
        let at = at.income_report_periods;
        Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
    }
}
impl crate::pages::PagedBackward for ListIncomeReportPeriods {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListIncomeReportPeriods`].
pub mod list_income_report_periods {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListIncomeReportPeriods`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::payments::list_income_report_periods::Network,
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
                crate::generated::payments::list_income_report_periods::Network,
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
        /// `Network.incomeReportPeriods`, a `IncomeReportPeriodConnection!`.
        ///
        /// For hosts only; empty for other viewers. Newest first.
        pub income_report_periods: crate::generated::payments::list_income_report_periods::IncomeReportPeriods,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("incomeReportPeriods", &self.income_report_periods)?;
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
        const KEYS: &'static [&'static str] = &["incomeReportPeriods"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut income_report_periods_: Option<
                crate::generated::payments::list_income_report_periods::IncomeReportPeriods,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut income_report_periods_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                income_report_periods: match income_report_periods_ {
                    Some(value) => value,
                    None => {
                        return Err(
                            serde::de::Error::missing_field("incomeReportPeriods"),
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
    /// The part of `IncomeReportPeriodConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct IncomeReportPeriods {
        /// `IncomeReportPeriodConnection.nodes`, a `[IncomeReportPeriod]`.
        pub nodes: Option<
            Vec<Option<crate::generated::models::IncomeReportPeriodSummary>>,
        >,
        /// `IncomeReportPeriodConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for IncomeReportPeriods {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for IncomeReportPeriods {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for IncomeReportPeriods {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::IncomeReportPeriodSummary>>,
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
    impl<'de> serde::Deserialize<'de> for IncomeReportPeriods {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Income reports page by page, newest first, for hosts; for other members the list is empty. Each is
/// about one period, platform and currency. `periodStart` must be one from `ListIncomeReportPeriods`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListIncomeReports {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$periodStart`, a `ISO8601DateTime`.
    ///
    /// A `periodStart` from `incomeReportPeriods`, unchanged.
    pub period_start: mighty_core::Maybe<jiff::Timestamp>,
}
impl ListIncomeReports {
    /// Takes the required fields and leaves all others out.
    pub fn new() -> Self {
        Self {
            after: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
            period_start: mighty_core::Maybe::Absent,
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
    /// Sets `periodStart`.
    #[must_use]
    pub fn period_start(mut self, period_start: impl Into<jiff::Timestamp>) -> Self {
        self.period_start = mighty_core::Maybe::Value(period_start.into());
        self
    }
}
impl serde::Serialize for ListIncomeReports {
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
        if !self.period_start.is_absent() {
            map.serialize_entry("periodStart", &self.period_start)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListIncomeReports {
    type Data = list_income_reports::Data;
    const NAME: &'static str = "ListIncomeReports";
    const DOCUMENT: &'static str = include_str!("documents/list_income_reports.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListIncomeReports {
    type Output = crate::pages::Page<crate::generated::models::IncomeReportSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.income_reports;
        Ok(
            crate::pages::Page::with_gaps(
                at
                    .nodes
                    .ok_or(crate::output::Missing::at("network.incomeReports.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListIncomeReports {
    type Item = crate::generated::models::IncomeReportSummary;
    fn forward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.first, &mut self.after)
    }
    fn page(data: Self::Data) -> Option<crate::pages::Page<Self::Item>> {
        let at = data;
        let at = at.network;
        let at = at.income_reports;
        Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
    }
}
impl crate::pages::PagedBackward for ListIncomeReports {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListIncomeReports`].
pub mod list_income_reports {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListIncomeReports`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::payments::list_income_reports::Network,
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
                crate::generated::payments::list_income_reports::Network,
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
        /// `Network.incomeReports`, a `IncomeReportConnection!`.
        ///
        /// For hosts only; empty for other viewers. Newest first.
        pub income_reports: crate::generated::payments::list_income_reports::IncomeReports,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("incomeReports", &self.income_reports)?;
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
        const KEYS: &'static [&'static str] = &["incomeReports"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut income_reports_: Option<
                crate::generated::payments::list_income_reports::IncomeReports,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut income_reports_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                income_reports: match income_reports_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("incomeReports")),
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
    /// The part of `IncomeReportConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct IncomeReports {
        /// `IncomeReportConnection.nodes`, a `[IncomeReport]`.
        pub nodes: Option<Vec<Option<crate::generated::models::IncomeReportSummary>>>,
        /// `IncomeReportConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for IncomeReports {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for IncomeReports {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for IncomeReports {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::IncomeReportSummary>>,
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
    impl<'de> serde::Deserialize<'de> for IncomeReports {
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
    /// Takes the required fields and leaves all others out.
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
    fn page(data: Self::Data) -> Option<crate::pages::Page<Self::Item>> {
        let at = data;
        let at = at.network;
        let at = at.payment_coupons;
        Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
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
        pub network: crate::generated::payments::list_payment_coupons::Network,
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
                crate::generated::payments::list_payment_coupons::Network,
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
        pub payment_coupons: crate::generated::payments::list_payment_coupons::PaymentCoupons,
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
                crate::generated::payments::list_payment_coupons::PaymentCoupons,
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
/// The currencies of the network's plans.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPaymentCurrencies {}
impl ListPaymentCurrencies {
    /// Takes the required fields and leaves all others out.
    pub fn new() -> Self {
        Self {}
    }
}
impl serde::Serialize for ListPaymentCurrencies {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let map = serializer.serialize_map(None)?;
        map.end()
    }
}
impl mighty_transport::Operation for ListPaymentCurrencies {
    type Data = list_payment_currencies::Data;
    const NAME: &'static str = "ListPaymentCurrencies";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_payment_currencies.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListPaymentCurrencies {
    type Output = Vec<String>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at
            .payment_currencies
            .ok_or(crate::output::Missing::at("network.paymentCurrencies"))?;
        Ok(at)
    }
}
/// The answer of [`ListPaymentCurrencies`].
pub mod list_payment_currencies {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListPaymentCurrencies`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::payments::list_payment_currencies::Network,
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
                crate::generated::payments::list_payment_currencies::Network,
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
        /// `Network.paymentCurrencies`, a `[String!]`.
        pub payment_currencies: Option<Vec<String>>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("paymentCurrencies", &self.payment_currencies)?;
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
        const KEYS: &'static [&'static str] = &["paymentCurrencies"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut payment_currencies_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut payment_currencies_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                payment_currencies: payment_currencies_,
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
/// Plans page by page, newest first. Archived plans are included only if `statuses` asks for them.
/// Members see only the plans that are published to them.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPaymentPlans {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$pricingTypes`, a `[PaymentPlanPricingType!]`.
    pub pricing_types: mighty_core::Maybe<
        Vec<mighty_schema::enums::PaymentPlanPricingType>,
    >,
    /// `$sort`, a `PaymentPlanSortField`.
    pub sort: mighty_core::Maybe<mighty_schema::enums::PaymentPlanSortField>,
    /// `$sortOrder`, a `SortOrder`.
    ///
    /// Newest first by default; ascending if the order is by name.
    pub sort_order: mighty_core::Maybe<mighty_schema::enums::SortOrder>,
    /// `$statuses`, a `[PaymentPlanStatus!]`.
    ///
    /// If left out, all except archived ones.
    pub statuses: mighty_core::Maybe<Vec<mighty_schema::enums::PaymentPlanStatus>>,
    /// `$term`, a `String`.
    pub term: mighty_core::Maybe<String>,
}
impl ListPaymentPlans {
    /// Takes the required fields and leaves all others out.
    pub fn new() -> Self {
        Self {
            after: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
            pricing_types: mighty_core::Maybe::Absent,
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
    /// Sets `pricingTypes`.
    #[must_use]
    pub fn pricing_types(
        mut self,
        pricing_types: impl IntoIterator<
            Item = impl Into<mighty_schema::enums::PaymentPlanPricingType>,
        >,
    ) -> Self {
        self.pricing_types = mighty_core::Maybe::Value(
            pricing_types.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(
        mut self,
        sort: impl Into<mighty_schema::enums::PaymentPlanSortField>,
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
            Item = impl Into<mighty_schema::enums::PaymentPlanStatus>,
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
impl serde::Serialize for ListPaymentPlans {
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
        if !self.pricing_types.is_absent() {
            map.serialize_entry("pricingTypes", &self.pricing_types)?;
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
impl mighty_transport::Operation for ListPaymentPlans {
    type Data = list_payment_plans::Data;
    const NAME: &'static str = "ListPaymentPlans";
    const DOCUMENT: &'static str = include_str!("documents/list_payment_plans.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Network.paymentPlans",
            any_of: &[
                "host:read:network",
                "host:read:network_plans",
                "host:write:network_plans",
                "read:network",
            ],
        },
    ];
}
impl crate::output::HasOutput for ListPaymentPlans {
    type Output = crate::pages::Page<crate::generated::models::PaymentPlanSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.payment_plans;
        Ok(
            crate::pages::Page::with_gaps(
                at
                    .nodes
                    .ok_or(crate::output::Missing::at("network.paymentPlans.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListPaymentPlans {
    type Item = crate::generated::models::PaymentPlanSummary;
    fn forward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.first, &mut self.after)
    }
    fn page(data: Self::Data) -> Option<crate::pages::Page<Self::Item>> {
        let at = data;
        let at = at.network;
        let at = at.payment_plans;
        Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
    }
}
impl crate::pages::PagedBackward for ListPaymentPlans {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListPaymentPlans`].
pub mod list_payment_plans {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListPaymentPlans`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::payments::list_payment_plans::Network,
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
                crate::generated::payments::list_payment_plans::Network,
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
        /// `Network.paymentPlans`, a `PaymentPlanConnection!`.
        ///
        /// Members see only plans that are published to them.
        pub payment_plans: crate::generated::payments::list_payment_plans::PaymentPlans,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("paymentPlans", &self.payment_plans)?;
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
        const KEYS: &'static [&'static str] = &["paymentPlans"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut payment_plans_: Option<
                crate::generated::payments::list_payment_plans::PaymentPlans,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut payment_plans_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                payment_plans: match payment_plans_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("paymentPlans")),
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
    /// The part of `PaymentPlanConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PaymentPlans {
        /// `PaymentPlanConnection.nodes`, a `[PaymentPlan]`.
        pub nodes: Option<Vec<Option<crate::generated::models::PaymentPlanSummary>>>,
        /// `PaymentPlanConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for PaymentPlans {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for PaymentPlans {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for PaymentPlans {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::PaymentPlanSummary>>,
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
    impl<'de> serde::Deserialize<'de> for PaymentPlans {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The groups of plans between which members may switch.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPaymentSubscriptionGroups {}
impl ListPaymentSubscriptionGroups {
    /// Takes the required fields and leaves all others out.
    pub fn new() -> Self {
        Self {}
    }
}
impl serde::Serialize for ListPaymentSubscriptionGroups {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let map = serializer.serialize_map(None)?;
        map.end()
    }
}
impl mighty_transport::Operation for ListPaymentSubscriptionGroups {
    type Data = list_payment_subscription_groups::Data;
    const NAME: &'static str = "ListPaymentSubscriptionGroups";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_payment_subscription_groups.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListPaymentSubscriptionGroups {
    type Output = Vec<crate::generated::models::PaymentSubscriptionGroupSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.payment_subscription_groups;
        Ok(at)
    }
}
/// The answer of [`ListPaymentSubscriptionGroups`].
pub mod list_payment_subscription_groups {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListPaymentSubscriptionGroups`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::payments::list_payment_subscription_groups::Network,
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
                crate::generated::payments::list_payment_subscription_groups::Network,
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
        /// `Network.paymentSubscriptionGroups`, a `[PaymentSubscriptionGroup!]!`.
        pub payment_subscription_groups: Vec<
            crate::generated::models::PaymentSubscriptionGroupSummary,
        >,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "paymentSubscriptionGroups",
                &self.payment_subscription_groups,
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
        const KEYS: &'static [&'static str] = &["paymentSubscriptionGroups"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut payment_subscription_groups_: Option<
                Vec<crate::generated::models::PaymentSubscriptionGroupSummary>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut payment_subscription_groups_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                payment_subscription_groups: match payment_subscription_groups_ {
                    Some(value) => value,
                    None => {
                        return Err(
                            serde::de::Error::missing_field("paymentSubscriptionGroups"),
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
    pub member_id: mighty_core::Maybe<mighty_core::Id>,
    /// `$planIds`, a `[ID!]`.
    ///
    /// The IDs of plans. The server calls them bundles.
    pub plan_ids: mighty_core::Maybe<Vec<mighty_core::Id>>,
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
    /// Takes the required fields and leaves all others out.
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
    pub fn member_id(mut self, member_id: impl Into<mighty_core::Id>) -> Self {
        self.member_id = mighty_core::Maybe::Value(member_id.into());
        self
    }
    /// Sets `planIds`.
    #[must_use]
    pub fn plan_ids(
        mut self,
        plan_ids: impl IntoIterator<Item = impl Into<mighty_core::Id>>,
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
    fn page(data: Self::Data) -> Option<crate::pages::Page<Self::Item>> {
        let at = data;
        let at = at.network;
        let at = at.payment_subscriptions;
        Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
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
        pub network: crate::generated::payments::list_payment_subscriptions::Network,
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
                crate::generated::payments::list_payment_subscriptions::Network,
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
        pub payment_subscriptions: crate::generated::payments::list_payment_subscriptions::PaymentSubscriptions,
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
                crate::generated::payments::list_payment_subscriptions::PaymentSubscriptions,
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
/// Purchases page by page, newest first. Hosts see all, members their own, outsiders nothing. Voided
/// ones come only with `includeVoided`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPurchases {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$includeVoided`, a `Boolean`.
    ///
    /// False by default.
    pub include_voided: mighty_core::Maybe<bool>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$memberId`, a `ID`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub member_id: mighty_core::Maybe<mighty_core::Id>,
    /// `$planIds`, a `[ID!]`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub plan_ids: mighty_core::Maybe<Vec<mighty_core::Id>>,
    /// `$sort`, a `PurchaseSortField`.
    pub sort: mighty_core::Maybe<mighty_schema::enums::PurchaseSortField>,
    /// `$sortOrder`, a `SortOrder`.
    ///
    /// Newest first by default.
    pub sort_order: mighty_core::Maybe<mighty_schema::enums::SortOrder>,
}
impl ListPurchases {
    /// Takes the required fields and leaves all others out.
    pub fn new() -> Self {
        Self {
            after: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            include_voided: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
            member_id: mighty_core::Maybe::Absent,
            plan_ids: mighty_core::Maybe::Absent,
            sort: mighty_core::Maybe::Absent,
            sort_order: mighty_core::Maybe::Absent,
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
    /// Sets `includeVoided`.
    #[must_use]
    pub fn include_voided(mut self, include_voided: impl Into<bool>) -> Self {
        self.include_voided = mighty_core::Maybe::Value(include_voided.into());
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
    pub fn member_id(mut self, member_id: impl Into<mighty_core::Id>) -> Self {
        self.member_id = mighty_core::Maybe::Value(member_id.into());
        self
    }
    /// Sets `planIds`.
    #[must_use]
    pub fn plan_ids(
        mut self,
        plan_ids: impl IntoIterator<Item = impl Into<mighty_core::Id>>,
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
        sort: impl Into<mighty_schema::enums::PurchaseSortField>,
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
}
impl serde::Serialize for ListPurchases {
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
        if !self.include_voided.is_absent() {
            map.serialize_entry("includeVoided", &self.include_voided)?;
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
        map.end()
    }
}
impl mighty_transport::Operation for ListPurchases {
    type Data = list_purchases::Data;
    const NAME: &'static str = "ListPurchases";
    const DOCUMENT: &'static str = include_str!("documents/list_purchases.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListPurchases {
    type Output = crate::pages::Page<crate::generated::models::PurchaseSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.purchases;
        Ok(
            crate::pages::Page::with_gaps(
                at.nodes.ok_or(crate::output::Missing::at("network.purchases.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListPurchases {
    type Item = crate::generated::models::PurchaseSummary;
    fn forward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.first, &mut self.after)
    }
    fn page(data: Self::Data) -> Option<crate::pages::Page<Self::Item>> {
        let at = data;
        let at = at.network;
        let at = at.purchases;
        Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
    }
}
impl crate::pages::PagedBackward for ListPurchases {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListPurchases`].
pub mod list_purchases {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListPurchases`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::payments::list_purchases::Network,
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
                crate::generated::payments::list_purchases::Network,
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
        /// `Network.purchases`, a `PurchaseConnection!`.
        ///
        /// Hosts see all, members see their own. Other viewers see none.
        pub purchases: crate::generated::payments::list_purchases::Purchases,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("purchases", &self.purchases)?;
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
        const KEYS: &'static [&'static str] = &["purchases"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut purchases_: Option<
                crate::generated::payments::list_purchases::Purchases,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut purchases_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                purchases: match purchases_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("purchases")),
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
    /// The part of `PurchaseConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Purchases {
        /// `PurchaseConnection.nodes`, a `[Purchase]`.
        pub nodes: Option<Vec<Option<crate::generated::models::PurchaseSummary>>>,
        /// `PurchaseConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Purchases {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Purchases {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Purchases {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::PurchaseSummary>>,
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
    impl<'de> serde::Deserialize<'de> for Purchases {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Puts a plan on sale. It needs a space, a price, and Apple's approval if it is sold there; an
/// archived plan is refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PublishPaymentPlan {
    /// `$input`, a `PublishPaymentPlanInput!`.
    pub input: mighty_schema::inputs::PublishPaymentPlanInput,
}
impl PublishPaymentPlan {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::PublishPaymentPlanInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for PublishPaymentPlan {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for PublishPaymentPlan {
    type Data = publish_payment_plan::Data;
    const NAME: &'static str = "PublishPaymentPlan";
    const DOCUMENT: &'static str = include_str!(
        "documents/publish_payment_plan.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.publishPaymentPlan",
            any_of: &["host:write:network_plans"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.publish_payment_plan.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for PublishPaymentPlan {
    type Output = crate::generated::models::PaymentPlanSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .publish_payment_plan
            .ok_or(crate::output::Missing::at("publishPaymentPlan"))?;
        let at = at
            .payment_plan
            .ok_or(crate::output::Missing::at("publishPaymentPlan.paymentPlan"))?;
        Ok(at)
    }
}
/// The answer of [`PublishPaymentPlan`].
pub mod publish_payment_plan {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `PublishPaymentPlan`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.publishPaymentPlan`, a `PublishPaymentPlanPayload`.
        ///
        /// The plan must not be archived and must have a space and a price. If it is sold through Apple, it needs Apple's approval.
        pub publish_payment_plan: Option<
            crate::generated::payments::publish_payment_plan::PublishPaymentPlan,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("publishPaymentPlan", &self.publish_payment_plan)?;
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
        const KEYS: &'static [&'static str] = &["publishPaymentPlan"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut publish_payment_plan_: Option<
                crate::generated::payments::publish_payment_plan::PublishPaymentPlan,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut publish_payment_plan_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                publish_payment_plan: publish_payment_plan_,
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
    /// The part of `PublishPaymentPlanPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PublishPaymentPlan {
        /// `PublishPaymentPlanPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `PublishPaymentPlanPayload.paymentPlan`, a `PaymentPlan`.
        pub payment_plan: Option<crate::generated::models::PaymentPlanSummary>,
    }
    impl Entries for PublishPaymentPlan {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("paymentPlan", &self.payment_plan)?;
            Ok(())
        }
    }
    impl serde::Serialize for PublishPaymentPlan {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for PublishPaymentPlan {
        const KEYS: &'static [&'static str] = &["errors", "paymentPlan"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut payment_plan_: Option<
                crate::generated::models::PaymentPlanSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut payment_plan_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                payment_plan: payment_plan_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for PublishPaymentPlan {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Hides a plan. Those who bought it keep their access.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnpublishPaymentPlan {
    /// `$input`, a `UnpublishPaymentPlanInput!`.
    pub input: mighty_schema::inputs::UnpublishPaymentPlanInput,
}
impl UnpublishPaymentPlan {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UnpublishPaymentPlanInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UnpublishPaymentPlan {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UnpublishPaymentPlan {
    type Data = unpublish_payment_plan::Data;
    const NAME: &'static str = "UnpublishPaymentPlan";
    const DOCUMENT: &'static str = include_str!(
        "documents/unpublish_payment_plan.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.unpublishPaymentPlan",
            any_of: &["host:write:network_plans"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.unpublish_payment_plan.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UnpublishPaymentPlan {
    type Output = crate::generated::models::PaymentPlanSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .unpublish_payment_plan
            .ok_or(crate::output::Missing::at("unpublishPaymentPlan"))?;
        let at = at
            .payment_plan
            .ok_or(crate::output::Missing::at("unpublishPaymentPlan.paymentPlan"))?;
        Ok(at)
    }
}
/// The answer of [`UnpublishPaymentPlan`].
pub mod unpublish_payment_plan {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UnpublishPaymentPlan`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.unpublishPaymentPlan`, a `UnpublishPaymentPlanPayload`.
        ///
        /// Members who bought it keep their access.
        pub unpublish_payment_plan: Option<
            crate::generated::payments::unpublish_payment_plan::UnpublishPaymentPlan,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("unpublishPaymentPlan", &self.unpublish_payment_plan)?;
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
        const KEYS: &'static [&'static str] = &["unpublishPaymentPlan"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut unpublish_payment_plan_: Option<
                crate::generated::payments::unpublish_payment_plan::UnpublishPaymentPlan,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut unpublish_payment_plan_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                unpublish_payment_plan: unpublish_payment_plan_,
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
    /// The part of `UnpublishPaymentPlanPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UnpublishPaymentPlan {
        /// `UnpublishPaymentPlanPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UnpublishPaymentPlanPayload.paymentPlan`, a `PaymentPlan`.
        pub payment_plan: Option<crate::generated::models::PaymentPlanSummary>,
    }
    impl Entries for UnpublishPaymentPlan {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("paymentPlan", &self.payment_plan)?;
            Ok(())
        }
    }
    impl serde::Serialize for UnpublishPaymentPlan {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UnpublishPaymentPlan {
        const KEYS: &'static [&'static str] = &["errors", "paymentPlan"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut payment_plan_: Option<
                crate::generated::models::PaymentPlanSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut payment_plan_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                payment_plan: payment_plan_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UnpublishPaymentPlan {
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
            crate::generated::payments::update_payment_coupon::UpdatePaymentCoupon,
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
                crate::generated::payments::update_payment_coupon::UpdatePaymentCoupon,
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
/// Changes a plan. `benefits` and `spaceIds` replace what there is, and `spaceIds` is ignored beside
/// `addSpaceIds` or `removeSpaceIds`. At least one space must remain.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatePaymentPlan {
    /// `$input`, a `UpdatePaymentPlanInput!`.
    pub input: mighty_schema::inputs::UpdatePaymentPlanInput,
}
impl UpdatePaymentPlan {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::UpdatePaymentPlanInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdatePaymentPlan {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdatePaymentPlan {
    type Data = update_payment_plan::Data;
    const NAME: &'static str = "UpdatePaymentPlan";
    const DOCUMENT: &'static str = include_str!("documents/update_payment_plan.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updatePaymentPlan",
            any_of: &["host:write:network_plans"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_payment_plan.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdatePaymentPlan {
    type Output = crate::generated::models::PaymentPlanSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_payment_plan
            .ok_or(crate::output::Missing::at("updatePaymentPlan"))?;
        let at = at
            .payment_plan
            .ok_or(crate::output::Missing::at("updatePaymentPlan.paymentPlan"))?;
        Ok(at)
    }
}
/// The answer of [`UpdatePaymentPlan`].
pub mod update_payment_plan {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdatePaymentPlan`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updatePaymentPlan`, a `UpdatePaymentPlanPayload`.
        pub update_payment_plan: Option<
            crate::generated::payments::update_payment_plan::UpdatePaymentPlan,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updatePaymentPlan", &self.update_payment_plan)?;
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
        const KEYS: &'static [&'static str] = &["updatePaymentPlan"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_payment_plan_: Option<
                crate::generated::payments::update_payment_plan::UpdatePaymentPlan,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_payment_plan_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_payment_plan: update_payment_plan_,
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
    /// The part of `UpdatePaymentPlanPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdatePaymentPlan {
        /// `UpdatePaymentPlanPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdatePaymentPlanPayload.paymentPlan`, a `PaymentPlan`.
        pub payment_plan: Option<crate::generated::models::PaymentPlanSummary>,
    }
    impl Entries for UpdatePaymentPlan {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("paymentPlan", &self.payment_plan)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdatePaymentPlan {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdatePaymentPlan {
        const KEYS: &'static [&'static str] = &["errors", "paymentPlan"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut payment_plan_: Option<
                crate::generated::models::PaymentPlanSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut payment_plan_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                payment_plan: payment_plan_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdatePaymentPlan {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Replaces the questions that a plan asks: those with an `id` are changed, those without are
/// created, those left out are removed. For hosts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatePaymentPlanProfileQuestions {
    /// `$input`, a `UpdatePaymentPlanProfileQuestionsInput!`.
    pub input: mighty_schema::inputs::UpdatePaymentPlanProfileQuestionsInput,
}
impl UpdatePaymentPlanProfileQuestions {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UpdatePaymentPlanProfileQuestionsInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdatePaymentPlanProfileQuestions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdatePaymentPlanProfileQuestions {
    type Data = update_payment_plan_profile_questions::Data;
    const NAME: &'static str = "UpdatePaymentPlanProfileQuestions";
    const DOCUMENT: &'static str = include_str!(
        "documents/update_payment_plan_profile_questions.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updatePaymentPlanProfileQuestions",
            any_of: &["host:write:network_plans"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_payment_plan_profile_questions
            .as_ref()
            .map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdatePaymentPlanProfileQuestions {
    type Output = Vec<crate::generated::models::ProfileQuestionSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_payment_plan_profile_questions
            .ok_or(crate::output::Missing::at("updatePaymentPlanProfileQuestions"))?;
        let at = at
            .profile_questions
            .ok_or(
                crate::output::Missing::at(
                    "updatePaymentPlanProfileQuestions.profileQuestions",
                ),
            )?;
        Ok(at)
    }
}
/// The answer of [`UpdatePaymentPlanProfileQuestions`].
pub mod update_payment_plan_profile_questions {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdatePaymentPlanProfileQuestions`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updatePaymentPlanProfileQuestions`, a `UpdatePaymentPlanProfileQuestionsPayload`.
        ///
        /// For hosts. Replaces the list: questions with an `id` are changed, questions without one are created, and questions that are left out are removed.
        pub update_payment_plan_profile_questions: Option<
            crate::generated::payments::update_payment_plan_profile_questions::UpdatePaymentPlanProfileQuestions,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "updatePaymentPlanProfileQuestions",
                &self.update_payment_plan_profile_questions,
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
        const KEYS: &'static [&'static str] = &["updatePaymentPlanProfileQuestions"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_payment_plan_profile_questions_: Option<
                crate::generated::payments::update_payment_plan_profile_questions::UpdatePaymentPlanProfileQuestions,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_payment_plan_profile_questions_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_payment_plan_profile_questions: update_payment_plan_profile_questions_,
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
    /// The part of `UpdatePaymentPlanProfileQuestionsPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdatePaymentPlanProfileQuestions {
        /// `UpdatePaymentPlanProfileQuestionsPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdatePaymentPlanProfileQuestionsPayload.profileQuestions`, a `[ProfileQuestion!]`.
        pub profile_questions: Option<
            Vec<crate::generated::models::ProfileQuestionSummary>,
        >,
    }
    impl Entries for UpdatePaymentPlanProfileQuestions {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("profileQuestions", &self.profile_questions)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdatePaymentPlanProfileQuestions {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdatePaymentPlanProfileQuestions {
        const KEYS: &'static [&'static str] = &["errors", "profileQuestions"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut profile_questions_: Option<
                Vec<crate::generated::models::ProfileQuestionSummary>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut profile_questions_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                profile_questions: profile_questions_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdatePaymentPlanProfileQuestions {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Renames a group of plans and replaces its plans. Leaving out `bundleGroupItems` empties a group
/// for the web; an Apple group's plans can only be put in another order.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatePaymentSubscriptionGroup {
    /// `$input`, a `UpdatePaymentSubscriptionGroupInput!`.
    pub input: mighty_schema::inputs::UpdatePaymentSubscriptionGroupInput,
}
impl UpdatePaymentSubscriptionGroup {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UpdatePaymentSubscriptionGroupInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdatePaymentSubscriptionGroup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdatePaymentSubscriptionGroup {
    type Data = update_payment_subscription_group::Data;
    const NAME: &'static str = "UpdatePaymentSubscriptionGroup";
    const DOCUMENT: &'static str = include_str!(
        "documents/update_payment_subscription_group.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updatePaymentSubscriptionGroup",
            any_of: &["host:write:network_plans"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_payment_subscription_group
            .as_ref()
            .map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdatePaymentSubscriptionGroup {
    type Output = crate::generated::models::PaymentSubscriptionGroupSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_payment_subscription_group
            .ok_or(crate::output::Missing::at("updatePaymentSubscriptionGroup"))?;
        let at = at
            .payment_subscription_group
            .ok_or(
                crate::output::Missing::at(
                    "updatePaymentSubscriptionGroup.paymentSubscriptionGroup",
                ),
            )?;
        Ok(at)
    }
}
/// The answer of [`UpdatePaymentSubscriptionGroup`].
pub mod update_payment_subscription_group {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdatePaymentSubscriptionGroup`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updatePaymentSubscriptionGroup`, a `UpdatePaymentSubscriptionGroupPayload`.
        pub update_payment_subscription_group: Option<
            crate::generated::payments::update_payment_subscription_group::UpdatePaymentSubscriptionGroup,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "updatePaymentSubscriptionGroup",
                &self.update_payment_subscription_group,
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
        const KEYS: &'static [&'static str] = &["updatePaymentSubscriptionGroup"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_payment_subscription_group_: Option<
                crate::generated::payments::update_payment_subscription_group::UpdatePaymentSubscriptionGroup,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_payment_subscription_group_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_payment_subscription_group: update_payment_subscription_group_,
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
    /// The part of `UpdatePaymentSubscriptionGroupPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdatePaymentSubscriptionGroup {
        /// `UpdatePaymentSubscriptionGroupPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdatePaymentSubscriptionGroupPayload.paymentSubscriptionGroup`, a `PaymentSubscriptionGroup`.
        pub payment_subscription_group: Option<
            crate::generated::models::PaymentSubscriptionGroupSummary,
        >,
    }
    impl Entries for UpdatePaymentSubscriptionGroup {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry(
                "paymentSubscriptionGroup",
                &self.payment_subscription_group,
            )?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdatePaymentSubscriptionGroup {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdatePaymentSubscriptionGroup {
        const KEYS: &'static [&'static str] = &["errors", "paymentSubscriptionGroup"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut payment_subscription_group_: Option<
                crate::generated::models::PaymentSubscriptionGroupSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut payment_subscription_group_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                payment_subscription_group: payment_subscription_group_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdatePaymentSubscriptionGroup {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Ends the access that a one-time purchase gave. Nothing is refunded, and it can't be undone.
///
/// Can't be undone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VoidPurchase {
    /// `$input`, a `VoidPurchaseInput!`.
    pub input: mighty_schema::inputs::VoidPurchaseInput,
}
impl VoidPurchase {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::VoidPurchaseInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for VoidPurchase {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for VoidPurchase {
    type Data = void_purchase::Data;
    const NAME: &'static str = "VoidPurchase";
    const DOCUMENT: &'static str = include_str!("documents/void_purchase.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.voidPurchase",
            any_of: &["host:write:network_plans"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.void_purchase.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for VoidPurchase {
    type Output = crate::generated::models::PurchaseSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.void_purchase.ok_or(crate::output::Missing::at("voidPurchase"))?;
        let at = at.purchase.ok_or(crate::output::Missing::at("voidPurchase.purchase"))?;
        Ok(at)
    }
}
/// The answer of [`VoidPurchase`].
pub mod void_purchase {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `VoidPurchase`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.voidPurchase`, a `VoidPurchasePayload`.
        ///
        /// Ends the access from a one-time purchase. Nothing is refunded.
        pub void_purchase: Option<
            crate::generated::payments::void_purchase::VoidPurchase,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("voidPurchase", &self.void_purchase)?;
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
        const KEYS: &'static [&'static str] = &["voidPurchase"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut void_purchase_: Option<
                crate::generated::payments::void_purchase::VoidPurchase,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut void_purchase_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                void_purchase: void_purchase_,
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
    /// The part of `VoidPurchasePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct VoidPurchase {
        /// `VoidPurchasePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `VoidPurchasePayload.purchase`, a `Purchase`.
        pub purchase: Option<crate::generated::models::PurchaseSummary>,
    }
    impl Entries for VoidPurchase {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("purchase", &self.purchase)?;
            Ok(())
        }
    }
    impl serde::Serialize for VoidPurchase {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for VoidPurchase {
        const KEYS: &'static [&'static str] = &["errors", "purchase"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut purchase_: Option<crate::generated::models::PurchaseSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut purchase_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                purchase: purchase_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for VoidPurchase {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

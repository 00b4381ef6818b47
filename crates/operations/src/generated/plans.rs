// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on plans.
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
            crate::generated::plans::archive_payment_plan::ArchivePaymentPlan,
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
                crate::generated::plans::archive_payment_plan::ArchivePaymentPlan,
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
            crate::generated::plans::create_payment_plan::CreatePaymentPlan,
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
                crate::generated::plans::create_payment_plan::CreatePaymentPlan,
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
    type Output = crate::generated::plans::create_payment_plan_membership::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_payment_plan_membership
            .ok_or(crate::output::Missing::at("createPaymentPlanMembership"))?;
        Ok(crate::generated::plans::create_payment_plan_membership::Output {
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
            crate::generated::plans::create_payment_plan_membership::CreatePaymentPlanMembership,
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
                crate::generated::plans::create_payment_plan_membership::CreatePaymentPlanMembership,
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
    type Output = crate::generated::plans::delete_payment_plan_membership::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_payment_plan_membership
            .ok_or(crate::output::Missing::at("deletePaymentPlanMembership"))?;
        Ok(crate::generated::plans::delete_payment_plan_membership::Output {
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
            crate::generated::plans::delete_payment_plan_membership::DeletePaymentPlanMembership,
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
                crate::generated::plans::delete_payment_plan_membership::DeletePaymentPlanMembership,
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
/// One plan. Members see only what is published to them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPaymentPlan {
    /// `$id`, a `ID!`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
}
impl GetPaymentPlan {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
    ) -> Self {
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
        pub network: crate::generated::plans::get_payment_plan::Network,
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
                crate::generated::plans::get_payment_plan::Network,
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
    /// Leaves all fields out.
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
    fn page(
        &self,
        data: Self::Data,
    ) -> Result<Option<crate::pages::Page<Self::Item>>, mighty_transport::Error> {
        let page = |at: Self::Data| -> Option<crate::pages::Page<Self::Item>> {
            let at = at.network;
            let at = at.payment_plans;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "paymentPlans")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.paymentPlans")
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
        pub network: crate::generated::plans::list_payment_plans::Network,
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
                crate::generated::plans::list_payment_plans::Network,
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
        pub payment_plans: crate::generated::plans::list_payment_plans::PaymentPlans,
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
                crate::generated::plans::list_payment_plans::PaymentPlans,
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
            crate::generated::plans::publish_payment_plan::PublishPaymentPlan,
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
                crate::generated::plans::publish_payment_plan::PublishPaymentPlan,
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
            crate::generated::plans::unpublish_payment_plan::UnpublishPaymentPlan,
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
                crate::generated::plans::unpublish_payment_plan::UnpublishPaymentPlan,
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
            crate::generated::plans::update_payment_plan::UpdatePaymentPlan,
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
                crate::generated::plans::update_payment_plan::UpdatePaymentPlan,
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
            crate::generated::plans::update_payment_plan_profile_questions::UpdatePaymentPlanProfileQuestions,
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
                crate::generated::plans::update_payment_plan_profile_questions::UpdatePaymentPlanProfileQuestions,
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

// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on subscription_groups.
#![allow(deprecated, clippy::module_inception)]
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
            crate::generated::subscription_groups::create_payment_subscription_group::CreatePaymentSubscriptionGroup,
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
                crate::generated::subscription_groups::create_payment_subscription_group::CreatePaymentSubscriptionGroup,
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
    type Output = mighty_schema::ids::GlobalIdOf<
        mighty_schema::kinds::PaymentSubscriptionGroup,
    >;
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
            crate::generated::subscription_groups::delete_payment_subscription_group::DeletePaymentSubscriptionGroup,
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
                crate::generated::subscription_groups::delete_payment_subscription_group::DeletePaymentSubscriptionGroup,
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
        pub deleted_payment_subscription_group_id: Option<
            mighty_schema::ids::GlobalIdOf<
                mighty_schema::kinds::PaymentSubscriptionGroup,
            >,
        >,
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
            let mut deleted_payment_subscription_group_id_: Option<
                mighty_schema::ids::GlobalIdOf<
                    mighty_schema::kinds::PaymentSubscriptionGroup,
                >,
            > = None;
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
/// The groups of plans between which members may switch.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPaymentSubscriptionGroups {}
impl ListPaymentSubscriptionGroups {
    /// Leaves all fields out.
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
        pub network: crate::generated::subscription_groups::list_payment_subscription_groups::Network,
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
                crate::generated::subscription_groups::list_payment_subscription_groups::Network,
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
            crate::generated::subscription_groups::update_payment_subscription_group::UpdatePaymentSubscriptionGroup,
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
                crate::generated::subscription_groups::update_payment_subscription_group::UpdatePaymentSubscriptionGroup,
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

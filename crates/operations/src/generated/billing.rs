// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on billing.
#![allow(deprecated, clippy::module_inception)]
/// One of the platform's billing plans by its canonical name, with its features. It says what a plan
/// holds, not which plan this network is on; null if there is no plan with that name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetBillingPlan {
    /// `$canonicalName`, a `String!`.
    pub canonical_name: String,
}
impl GetBillingPlan {
    /// Takes the required fields and leaves all others out.
    pub fn new(canonical_name: impl Into<String>) -> Self {
        Self {
            canonical_name: canonical_name.into(),
        }
    }
}
impl serde::Serialize for GetBillingPlan {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("canonicalName", &self.canonical_name)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetBillingPlan {
    type Data = get_billing_plan::Data;
    const NAME: &'static str = "GetBillingPlan";
    const DOCUMENT: &'static str = include_str!("documents/get_billing_plan.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetBillingPlan {
    type Output = crate::generated::models::BillingPlanDetail;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.billing_plan.ok_or(crate::output::Missing::at("billingPlan"))?;
        Ok(at)
    }
}
/// The answer of [`GetBillingPlan`].
pub mod get_billing_plan {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetBillingPlan`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.billingPlan`, a `BillingPlan`.
        ///
        /// Looked up by the plan's canonical name.
        pub billing_plan: Option<crate::generated::models::BillingPlanDetail>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("billingPlan", &self.billing_plan)?;
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
        const KEYS: &'static [&'static str] = &["billingPlan"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut billing_plan_: Option<crate::generated::models::BillingPlanDetail> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut billing_plan_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                billing_plan: billing_plan_,
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
}
/// How many MCP requests the network made in this calendar month, and how many it may make.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetMcpUsageSummary {}
impl GetMcpUsageSummary {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {}
    }
}
impl serde::Serialize for GetMcpUsageSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let map = serializer.serialize_map(None)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetMcpUsageSummary {
    type Data = get_mcp_usage_summary::Data;
    const NAME: &'static str = "GetMcpUsageSummary";
    const DOCUMENT: &'static str = include_str!(
        "documents/get_mcp_usage_summary.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetMcpUsageSummary {
    type Output = crate::generated::models::McpUsageSummaryDetail;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.mcp_usage_summary;
        Ok(at)
    }
}
/// The answer of [`GetMcpUsageSummary`].
pub mod get_mcp_usage_summary {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetMcpUsageSummary`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::billing::get_mcp_usage_summary::Network,
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
                crate::generated::billing::get_mcp_usage_summary::Network,
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
        /// `Network.mcpUsageSummary`, a `McpUsageSummary!`.
        pub mcp_usage_summary: crate::generated::models::McpUsageSummaryDetail,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("mcpUsageSummary", &self.mcp_usage_summary)?;
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
        const KEYS: &'static [&'static str] = &["mcpUsageSummary"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut mcp_usage_summary_: Option<
                crate::generated::models::McpUsageSummaryDetail,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut mcp_usage_summary_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                mcp_usage_summary: match mcp_usage_summary_ {
                    Some(value) => value,
                    None => {
                        return Err(serde::de::Error::missing_field("mcpUsageSummary"));
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
/// What the network's own billing plan includes; null if it is not known.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListCurrentBillingPlanFeatures {}
impl ListCurrentBillingPlanFeatures {
    /// Leaves all fields out.
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
        pub network: crate::generated::billing::list_current_billing_plan_features::Network,
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
                crate::generated::billing::list_current_billing_plan_features::Network,
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

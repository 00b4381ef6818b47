// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on network.
#![allow(deprecated)]
/// One of the platform's billing plans by its canonical name, with its features. It says what a plan
/// holds, not which plan this network is on; null where there is no plan of that name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetBillingPlan {
    /// `$canonicalName`, a `String!`.
    pub canonical_name: String,
}
impl GetBillingPlan {
    /// Takes what is required and leaves everything else out.
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
/// What [`GetBillingPlan`] answers.
pub mod get_billing_plan {
    use crate::decode::{self, Fields, Object};
    /// What `GetBillingPlan` answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.billingPlan`, a `BillingPlan`.
        pub billing_plan: Option<crate::generated::models::BillingPlanDetail>,
    }
    impl Object for Data {
        const KEYS: &'static [&'static str] = &["billingPlan"];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut billing_plan_: Option<
                Option<crate::generated::models::BillingPlanDetail>,
            > = None;
            while let Some(key) = fields.key(Self::KEYS)? {
                match key {
                    0 => billing_plan_ = Some(fields.value()?),
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                billing_plan: billing_plan_.flatten(),
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
/// The member that the token acts for; null where the token stands for nobody. The address comes
/// obfuscated, even to its owner, unless the token has `read:userinfo` and the plan shows addresses.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetMe {}
impl GetMe {
    /// Takes what is required and leaves everything else out.
    pub fn new() -> Self {
        Self {}
    }
}
impl serde::Serialize for GetMe {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let map = serializer.serialize_map(None)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetMe {
    type Data = get_me::Data;
    const NAME: &'static str = "GetMe";
    const DOCUMENT: &'static str = include_str!("documents/get_me.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
/// What [`GetMe`] answers.
pub mod get_me {
    use crate::decode::{self, Fields, Object};
    /// What `GetMe` answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.me`, a `Member`.
        pub me: Option<crate::generated::models::MemberProfile>,
    }
    impl Object for Data {
        const KEYS: &'static [&'static str] = &["me"];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut me_: Option<Option<crate::generated::models::MemberProfile>> = None;
            while let Some(key) = fields.key(Self::KEYS)? {
                match key {
                    0 => me_ = Some(fields.value()?),
                    _ => fields.skip()?,
                }
            }
            Ok(Self { me: me_.flatten() })
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
/// The network that the endpoint belongs to. Nothing here asks for a host's scope.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetNetwork {}
impl GetNetwork {
    /// Takes what is required and leaves everything else out.
    pub fn new() -> Self {
        Self {}
    }
}
impl serde::Serialize for GetNetwork {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let map = serializer.serialize_map(None)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetNetwork {
    type Data = get_network::Data;
    const NAME: &'static str = "GetNetwork";
    const DOCUMENT: &'static str = include_str!("documents/get_network.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
/// What [`GetNetwork`] answers.
pub mod get_network {
    use crate::decode::{self, Fields, Object};
    /// What `GetNetwork` answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        pub network: crate::generated::models::NetworkDetail,
    }
    impl Object for Data {
        const KEYS: &'static [&'static str] = &["network"];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut network_: Option<crate::generated::models::NetworkDetail> = None;
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
}

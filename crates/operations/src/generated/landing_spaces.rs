// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on landing_spaces.
#![allow(deprecated, clippy::module_inception)]
/// The space that an audience sees first when it opens the network. The audience is members, members
/// on their first visit, or visitors. Null if none is set.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetLandingSpace {
    /// `$audience`, a `LandingSpaceAudience!`.
    pub audience: mighty_schema::enums::LandingSpaceAudience,
}
impl GetLandingSpace {
    /// Takes the required fields and leaves all others out.
    pub fn new(audience: impl Into<mighty_schema::enums::LandingSpaceAudience>) -> Self {
        Self { audience: audience.into() }
    }
}
impl serde::Serialize for GetLandingSpace {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("audience", &self.audience)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetLandingSpace {
    type Data = get_landing_space::Data;
    const NAME: &'static str = "GetLandingSpace";
    const DOCUMENT: &'static str = include_str!("documents/get_landing_space.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetLandingSpace {
    type Output = Option<crate::generated::models::SpaceCard>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.landing_space;
        Ok(at)
    }
}
/// The answer of [`GetLandingSpace`].
pub mod get_landing_space {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetLandingSpace`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::landing_spaces::get_landing_space::Network,
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
                crate::generated::landing_spaces::get_landing_space::Network,
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
        /// `Network.landingSpace`, a `Space`.
        ///
        /// Null if none is set.
        pub landing_space: Option<crate::generated::models::SpaceCard>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("landingSpace", &self.landing_space)?;
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
        const KEYS: &'static [&'static str] = &["landingSpace"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut landing_space_: Option<crate::generated::models::SpaceCard> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut landing_space_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                landing_space: landing_space_,
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
/// Sets the space that an audience sees first when it opens the network; for hosts. Leaving out
/// `spaceId` clears it.
///
/// May be repeated, which follows from its effect: sets or clears the landing space of one audience.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateNetworkLandingSpace {
    /// `$input`, a `UpdateNetworkLandingSpaceInput!`.
    pub input: mighty_schema::inputs::UpdateNetworkLandingSpaceInput,
}
impl UpdateNetworkLandingSpace {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UpdateNetworkLandingSpaceInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateNetworkLandingSpace {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateNetworkLandingSpace {
    type Data = update_network_landing_space::Data;
    const NAME: &'static str = "UpdateNetworkLandingSpace";
    const DOCUMENT: &'static str = include_str!(
        "documents/update_network_landing_space.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateNetworkLandingSpace",
            any_of: &["host:write:network_settings"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_network_landing_space.as_ref().map_or(&[], |payload| &payload.errors)
    }
    fn network_id(data: &Self::Data) -> Option<u64> {
        let at = data;
        let at = at.update_network_landing_space.as_ref()?;
        let at = at.network.as_ref()?;
        at.resource_id.number()
    }
}
impl crate::output::HasOutput for UpdateNetworkLandingSpace {
    type Output = crate::generated::landing_spaces::update_network_landing_space::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_network_landing_space
            .ok_or(crate::output::Missing::at("updateNetworkLandingSpace"))?;
        Ok(crate::generated::landing_spaces::update_network_landing_space::Output {
            landing_space: at.landing_space,
            network: at
                .network
                .ok_or(crate::output::Missing::at("updateNetworkLandingSpace.network"))?,
        })
    }
}
/// The answer of [`UpdateNetworkLandingSpace`].
pub mod update_network_landing_space {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateNetworkLandingSpace`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateNetworkLandingSpace`, a `UpdateNetworkLandingSpacePayload`.
        ///
        /// For hosts. If `spaceId` is left out, the landing space is cleared.
        pub update_network_landing_space: Option<
            crate::generated::landing_spaces::update_network_landing_space::UpdateNetworkLandingSpace,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "updateNetworkLandingSpace",
                &self.update_network_landing_space,
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
        const KEYS: &'static [&'static str] = &["updateNetworkLandingSpace"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_network_landing_space_: Option<
                crate::generated::landing_spaces::update_network_landing_space::UpdateNetworkLandingSpace,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_network_landing_space_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_network_landing_space: update_network_landing_space_,
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
    /// The part of `UpdateNetworkLandingSpacePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateNetworkLandingSpace {
        /// `UpdateNetworkLandingSpacePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdateNetworkLandingSpacePayload.landingSpace`, a `Space`.
        pub landing_space: Option<crate::generated::models::SpaceSummary>,
        /// `UpdateNetworkLandingSpacePayload.network`, a `Network`.
        pub network: Option<crate::generated::models::NetworkSummary>,
    }
    impl Entries for UpdateNetworkLandingSpace {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("landingSpace", &self.landing_space)?;
            map.serialize_entry("network", &self.network)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateNetworkLandingSpace {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateNetworkLandingSpace {
        const KEYS: &'static [&'static str] = &["errors", "landingSpace", "network"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut landing_space_: Option<crate::generated::models::SpaceSummary> = None;
            let mut network_: Option<crate::generated::models::NetworkSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut landing_space_)?,
                    2 => fields.nullable(&mut network_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                landing_space: landing_space_,
                network: network_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateNetworkLandingSpace {
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
        /// `UpdateNetworkLandingSpacePayload.landingSpace`, a `Space`.
        pub landing_space: Option<crate::generated::models::SpaceSummary>,
        /// `UpdateNetworkLandingSpacePayload.network`, a `Network`.
        pub network: crate::generated::models::NetworkSummary,
    }
    impl Entries for Output {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("landingSpace", &self.landing_space)?;
            map.serialize_entry("network", &self.network)?;
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

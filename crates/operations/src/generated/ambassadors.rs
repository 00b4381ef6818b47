// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on ambassadors.
#![allow(deprecated, clippy::module_inception)]
/// Announces the ambassador programme to the members. It may run once in each window of availability:
/// `canAnnounce` is false in the answer. You can't undo this.
///
/// Can't be undone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAmbassadorAnnouncement {
    /// `$input`, a `CreateAmbassadorAnnouncementInput!`.
    pub input: mighty_schema::inputs::CreateAmbassadorAnnouncementInput,
}
impl CreateAmbassadorAnnouncement {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateAmbassadorAnnouncementInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateAmbassadorAnnouncement {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateAmbassadorAnnouncement {
    type Data = create_ambassador_announcement::Data;
    const NAME: &'static str = "CreateAmbassadorAnnouncement";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_ambassador_announcement.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createAmbassadorAnnouncement",
            any_of: &["host:write:network_announcements"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_ambassador_announcement
            .as_ref()
            .map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateAmbassadorAnnouncement {
    type Output = crate::generated::models::AmbassadorStatsSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_ambassador_announcement
            .ok_or(crate::output::Missing::at("createAmbassadorAnnouncement"))?;
        let at = at
            .ambassador_stats
            .ok_or(
                crate::output::Missing::at(
                    "createAmbassadorAnnouncement.ambassadorStats",
                ),
            )?;
        Ok(at)
    }
}
/// The answer of [`CreateAmbassadorAnnouncement`].
pub mod create_ambassador_announcement {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateAmbassadorAnnouncement`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createAmbassadorAnnouncement`, a `CreateAmbassadorAnnouncementPayload`.
        ///
        /// You can call it once in each window of availability; `canAnnounce` is false afterwards.
        pub create_ambassador_announcement: Option<
            crate::generated::ambassadors::create_ambassador_announcement::CreateAmbassadorAnnouncement,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "createAmbassadorAnnouncement",
                &self.create_ambassador_announcement,
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
        const KEYS: &'static [&'static str] = &["createAmbassadorAnnouncement"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_ambassador_announcement_: Option<
                crate::generated::ambassadors::create_ambassador_announcement::CreateAmbassadorAnnouncement,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_ambassador_announcement_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_ambassador_announcement: create_ambassador_announcement_,
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
    /// The part of `CreateAmbassadorAnnouncementPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateAmbassadorAnnouncement {
        /// `CreateAmbassadorAnnouncementPayload.ambassadorStats`, a `AmbassadorStats`.
        pub ambassador_stats: Option<crate::generated::models::AmbassadorStatsSummary>,
        /// `CreateAmbassadorAnnouncementPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for CreateAmbassadorAnnouncement {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("ambassadorStats", &self.ambassador_stats)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateAmbassadorAnnouncement {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateAmbassadorAnnouncement {
        const KEYS: &'static [&'static str] = &["ambassadorStats", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut ambassador_stats_: Option<
                crate::generated::models::AmbassadorStatsSummary,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut ambassador_stats_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                ambassador_stats: ambassador_stats_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateAmbassadorAnnouncement {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// What the ambassador programme has brought, for hosts and moderators; null if it is not available.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetAmbassadorStats {}
impl GetAmbassadorStats {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {}
    }
}
impl serde::Serialize for GetAmbassadorStats {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let map = serializer.serialize_map(None)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetAmbassadorStats {
    type Data = get_ambassador_stats::Data;
    const NAME: &'static str = "GetAmbassadorStats";
    const DOCUMENT: &'static str = include_str!(
        "documents/get_ambassador_stats.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Network.ambassadorStats",
            any_of: &[
                "host:read:network",
                "host:read:network_members",
                "host:write:network_members",
            ],
        },
    ];
}
impl crate::output::HasOutput for GetAmbassadorStats {
    type Output = crate::generated::models::AmbassadorStatsSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at
            .ambassador_stats
            .ok_or(crate::output::Missing::at("network.ambassadorStats"))?;
        Ok(at)
    }
}
/// The answer of [`GetAmbassadorStats`].
pub mod get_ambassador_stats {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetAmbassadorStats`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::ambassadors::get_ambassador_stats::Network,
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
                crate::generated::ambassadors::get_ambassador_stats::Network,
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
        /// `Network.ambassadorStats`, a `AmbassadorStats`.
        ///
        /// For hosts and moderators; null if the ambassador programme is not available.
        pub ambassador_stats: Option<crate::generated::models::AmbassadorStatsSummary>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("ambassadorStats", &self.ambassador_stats)?;
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
        const KEYS: &'static [&'static str] = &["ambassadorStats"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut ambassador_stats_: Option<
                crate::generated::models::AmbassadorStatsSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut ambassador_stats_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                ambassador_stats: ambassador_stats_,
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

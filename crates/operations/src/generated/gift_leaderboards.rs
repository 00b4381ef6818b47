// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on gift_leaderboards.
#![allow(deprecated, clippy::module_inception)]
/// The members who have received, or given, the most gifts. Null if gifts or leaderboards are turned
/// off, or hidden from the viewer.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetGiftAggregatedLeaderboard {
    /// `$direction`, a `GiftLeaderboardDirection`.
    ///
    /// By default, the gifts received.
    pub direction: mighty_core::Maybe<mighty_schema::enums::GiftLeaderboardDirection>,
}
impl GetGiftAggregatedLeaderboard {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            direction: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `direction`.
    #[must_use]
    pub fn direction(
        mut self,
        direction: impl Into<mighty_schema::enums::GiftLeaderboardDirection>,
    ) -> Self {
        self.direction = mighty_core::Maybe::Value(direction.into());
        self
    }
}
impl serde::Serialize for GetGiftAggregatedLeaderboard {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.direction.is_absent() {
            map.serialize_entry("direction", &self.direction)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for GetGiftAggregatedLeaderboard {
    type Data = get_gift_aggregated_leaderboard::Data;
    const NAME: &'static str = "GetGiftAggregatedLeaderboard";
    const DOCUMENT: &'static str = include_str!(
        "documents/get_gift_aggregated_leaderboard.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetGiftAggregatedLeaderboard {
    type Output = crate::generated::models::GiftLeaderboardSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at
            .gift_aggregated_leaderboard
            .ok_or(crate::output::Missing::at("network.giftAggregatedLeaderboard"))?;
        Ok(at)
    }
}
/// The answer of [`GetGiftAggregatedLeaderboard`].
pub mod get_gift_aggregated_leaderboard {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetGiftAggregatedLeaderboard`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::gift_leaderboards::get_gift_aggregated_leaderboard::Network,
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
                crate::generated::gift_leaderboards::get_gift_aggregated_leaderboard::Network,
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
        /// `Network.giftAggregatedLeaderboard`, a `GiftLeaderboard`.
        ///
        /// Null if gifts or leaderboards are turned off or hidden from the viewer.
        pub gift_aggregated_leaderboard: Option<
            crate::generated::models::GiftLeaderboardSummary,
        >,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "giftAggregatedLeaderboard",
                &self.gift_aggregated_leaderboard,
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
        const KEYS: &'static [&'static str] = &["giftAggregatedLeaderboard"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut gift_aggregated_leaderboard_: Option<
                crate::generated::models::GiftLeaderboardSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut gift_aggregated_leaderboard_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                gift_aggregated_leaderboard: gift_aggregated_leaderboard_,
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
/// The members who have received, or given, one gift most often, over all time unless `period` says
/// otherwise. Null if gifts or leaderboards are turned off, or hidden from the viewer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetGiftLeaderboard {
    /// `$direction`, a `GiftLeaderboardDirection`.
    ///
    /// By default, the gifts received.
    pub direction: mighty_core::Maybe<mighty_schema::enums::GiftLeaderboardDirection>,
    /// `$giftDefinitionId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub gift_definition_id: mighty_schema::ids::GlobalIdOf<
        mighty_schema::kinds::GiftDefinition,
    >,
    /// `$period`, a `GiftLeaderboardPeriod`.
    ///
    /// All time by default.
    pub period: mighty_core::Maybe<mighty_schema::enums::GiftLeaderboardPeriod>,
}
impl GetGiftLeaderboard {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        gift_definition_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::GiftDefinition>,
        >,
    ) -> Self {
        Self {
            direction: mighty_core::Maybe::Absent,
            gift_definition_id: gift_definition_id.into(),
            period: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `direction`.
    #[must_use]
    pub fn direction(
        mut self,
        direction: impl Into<mighty_schema::enums::GiftLeaderboardDirection>,
    ) -> Self {
        self.direction = mighty_core::Maybe::Value(direction.into());
        self
    }
    /// Sets `period`.
    #[must_use]
    pub fn period(
        mut self,
        period: impl Into<mighty_schema::enums::GiftLeaderboardPeriod>,
    ) -> Self {
        self.period = mighty_core::Maybe::Value(period.into());
        self
    }
}
impl serde::Serialize for GetGiftLeaderboard {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.direction.is_absent() {
            map.serialize_entry("direction", &self.direction)?;
        }
        map.serialize_entry("giftDefinitionId", &self.gift_definition_id)?;
        if !self.period.is_absent() {
            map.serialize_entry("period", &self.period)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for GetGiftLeaderboard {
    type Data = get_gift_leaderboard::Data;
    const NAME: &'static str = "GetGiftLeaderboard";
    const DOCUMENT: &'static str = include_str!(
        "documents/get_gift_leaderboard.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetGiftLeaderboard {
    type Output = crate::generated::models::GiftLeaderboardSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at
            .gift_leaderboard
            .ok_or(crate::output::Missing::at("network.giftLeaderboard"))?;
        Ok(at)
    }
}
/// The answer of [`GetGiftLeaderboard`].
pub mod get_gift_leaderboard {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetGiftLeaderboard`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::gift_leaderboards::get_gift_leaderboard::Network,
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
                crate::generated::gift_leaderboards::get_gift_leaderboard::Network,
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
        /// `Network.giftLeaderboard`, a `GiftLeaderboard`.
        ///
        /// Null if gifts or leaderboards are turned off or hidden from the viewer.
        pub gift_leaderboard: Option<crate::generated::models::GiftLeaderboardSummary>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("giftLeaderboard", &self.gift_leaderboard)?;
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
        const KEYS: &'static [&'static str] = &["giftLeaderboard"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut gift_leaderboard_: Option<
                crate::generated::models::GiftLeaderboardSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut gift_leaderboard_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                gift_leaderboard: gift_leaderboard_,
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

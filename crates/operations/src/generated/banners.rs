// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on banners.
#![allow(deprecated, clippy::module_inception)]
/// Creates a banner for an active audience. Its button leads either to `buttonUrl`, `https` only, or
/// to the plan in `targetableId` and `targetableType`. Without `endsAt` it never ends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMarketingBanner {
    /// `$input`, a `CreateMarketingBannerInput!`.
    pub input: mighty_schema::inputs::CreateMarketingBannerInput,
}
impl CreateMarketingBanner {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateMarketingBannerInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateMarketingBanner {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateMarketingBanner {
    type Data = create_marketing_banner::Data;
    const NAME: &'static str = "CreateMarketingBanner";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_marketing_banner.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createMarketingBanner",
            any_of: &["host:write:network_settings"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_marketing_banner.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateMarketingBanner {
    type Output = crate::generated::models::MarketingBannerSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_marketing_banner
            .ok_or(crate::output::Missing::at("createMarketingBanner"))?;
        let at = at
            .banner
            .ok_or(crate::output::Missing::at("createMarketingBanner.banner"))?;
        Ok(at)
    }
}
/// The answer of [`CreateMarketingBanner`].
pub mod create_marketing_banner {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateMarketingBanner`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createMarketingBanner`, a `CreateMarketingBannerPayload`.
        pub create_marketing_banner: Option<
            crate::generated::banners::create_marketing_banner::CreateMarketingBanner,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createMarketingBanner", &self.create_marketing_banner)?;
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
        const KEYS: &'static [&'static str] = &["createMarketingBanner"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_marketing_banner_: Option<
                crate::generated::banners::create_marketing_banner::CreateMarketingBanner,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_marketing_banner_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_marketing_banner: create_marketing_banner_,
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
    /// The part of `CreateMarketingBannerPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateMarketingBanner {
        /// `CreateMarketingBannerPayload.banner`, a `MarketingBanner`.
        pub banner: Option<crate::generated::models::MarketingBannerSummary>,
        /// `CreateMarketingBannerPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for CreateMarketingBanner {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("banner", &self.banner)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateMarketingBanner {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateMarketingBanner {
        const KEYS: &'static [&'static str] = &["banner", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut banner_: Option<crate::generated::models::MarketingBannerSummary> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut banner_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                banner: banner_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateMarketingBanner {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Deletes a banner, by resource ID or GlobalID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMarketingBanner {
    /// `$input`, a `DeleteMarketingBannerInput!`.
    pub input: mighty_schema::inputs::DeleteMarketingBannerInput,
}
impl DeleteMarketingBanner {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeleteMarketingBannerInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteMarketingBanner {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteMarketingBanner {
    type Data = delete_marketing_banner::Data;
    const NAME: &'static str = "DeleteMarketingBanner";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_marketing_banner.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteMarketingBanner",
            any_of: &["host:write:network_settings"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_marketing_banner.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteMarketingBanner {
    type Output = crate::generated::models::MarketingBannerSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_marketing_banner
            .ok_or(crate::output::Missing::at("deleteMarketingBanner"))?;
        let at = at
            .banner
            .ok_or(crate::output::Missing::at("deleteMarketingBanner.banner"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteMarketingBanner`].
pub mod delete_marketing_banner {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteMarketingBanner`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteMarketingBanner`, a `DeleteMarketingBannerPayload`.
        pub delete_marketing_banner: Option<
            crate::generated::banners::delete_marketing_banner::DeleteMarketingBanner,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteMarketingBanner", &self.delete_marketing_banner)?;
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
        const KEYS: &'static [&'static str] = &["deleteMarketingBanner"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_marketing_banner_: Option<
                crate::generated::banners::delete_marketing_banner::DeleteMarketingBanner,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_marketing_banner_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_marketing_banner: delete_marketing_banner_,
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
    /// The part of `DeleteMarketingBannerPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteMarketingBanner {
        /// `DeleteMarketingBannerPayload.banner`, a `MarketingBanner`.
        pub banner: Option<crate::generated::models::MarketingBannerSummary>,
        /// `DeleteMarketingBannerPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for DeleteMarketingBanner {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("banner", &self.banner)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteMarketingBanner {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteMarketingBanner {
        const KEYS: &'static [&'static str] = &["banner", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut banner_: Option<crate::generated::models::MarketingBannerSummary> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut banner_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                banner: banner_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteMarketingBanner {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// One banner, whether it is shown at present or not.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMarketingBanner {
    /// `$id`, a `ID!`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::MarketingBanner>,
}
impl GetMarketingBanner {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::MarketingBanner>>,
    ) -> Self {
        Self { id: id.into() }
    }
}
impl serde::Serialize for GetMarketingBanner {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetMarketingBanner {
    type Data = get_marketing_banner::Data;
    const NAME: &'static str = "GetMarketingBanner";
    const DOCUMENT: &'static str = include_str!(
        "documents/get_marketing_banner.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetMarketingBanner {
    type Output = crate::generated::models::MarketingBannerSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at
            .marketing_banner
            .ok_or(crate::output::Missing::at("network.marketingBanner"))?;
        Ok(at)
    }
}
/// The answer of [`GetMarketingBanner`].
pub mod get_marketing_banner {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetMarketingBanner`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::banners::get_marketing_banner::Network,
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
                crate::generated::banners::get_marketing_banner::Network,
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
        /// `Network.marketingBanner`, a `MarketingBanner`.
        pub marketing_banner: Option<crate::generated::models::MarketingBannerSummary>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("marketingBanner", &self.marketing_banner)?;
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
        const KEYS: &'static [&'static str] = &["marketingBanner"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut marketing_banner_: Option<
                crate::generated::models::MarketingBannerSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut marketing_banner_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                marketing_banner: marketing_banner_,
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
/// The banner that the authenticated member is to see on a platform, the web by default; null if
/// there is none.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetMemberEligibleMarketingBanner {
    /// `$platform`, a `MarketingBannerPlatform`.
    ///
    /// `WEB` by default.
    pub platform: mighty_core::Maybe<mighty_schema::enums::MarketingBannerPlatform>,
}
impl GetMemberEligibleMarketingBanner {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            platform: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `platform`.
    #[must_use]
    pub fn platform(
        mut self,
        platform: impl Into<mighty_schema::enums::MarketingBannerPlatform>,
    ) -> Self {
        self.platform = mighty_core::Maybe::Value(platform.into());
        self
    }
}
impl serde::Serialize for GetMemberEligibleMarketingBanner {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.platform.is_absent() {
            map.serialize_entry("platform", &self.platform)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for GetMemberEligibleMarketingBanner {
    type Data = get_member_eligible_marketing_banner::Data;
    const NAME: &'static str = "GetMemberEligibleMarketingBanner";
    const DOCUMENT: &'static str = include_str!(
        "documents/get_member_eligible_marketing_banner.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetMemberEligibleMarketingBanner {
    type Output = Option<crate::generated::models::MarketingBannerSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.me.ok_or(crate::output::Missing::at("me"))?;
        let at = at.eligible_marketing_banner;
        Ok(at)
    }
}
/// The answer of [`GetMemberEligibleMarketingBanner`].
pub mod get_member_eligible_marketing_banner {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetMemberEligibleMarketingBanner`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.me`, a `Member`.
        ///
        /// The member that the token acts for; null if there is none. A token can do what this member may do in the product, limited to the approved scopes: scopes are enforced on every token. Only a host can approve a `host:` scope, so an application for members and hosts needs two authorization flows.
        pub me: Option<
            crate::generated::banners::get_member_eligible_marketing_banner::Me,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("me", &self.me)?;
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
        const KEYS: &'static [&'static str] = &["me"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut me_: Option<
                crate::generated::banners::get_member_eligible_marketing_banner::Me,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut me_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { me: me_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `Member` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Me {
        /// `Member.eligibleMarketingBanner`, a `MarketingBanner`.
        ///
        /// The banner for the viewer; null if none fits.
        pub eligible_marketing_banner: Option<
            crate::generated::models::MarketingBannerSummary,
        >,
    }
    impl Entries for Me {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "eligibleMarketingBanner",
                &self.eligible_marketing_banner,
            )?;
            Ok(())
        }
    }
    impl serde::Serialize for Me {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Me {
        const KEYS: &'static [&'static str] = &["eligibleMarketingBanner"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut eligible_marketing_banner_: Option<
                crate::generated::models::MarketingBannerSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut eligible_marketing_banner_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                eligible_marketing_banner: eligible_marketing_banner_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Me {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The banners page by page, newest first, for hosts. For other members the list is empty.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListMarketingBanners {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$sort`, a `MarketingBannerSortField`.
    pub sort: mighty_core::Maybe<mighty_schema::enums::MarketingBannerSortField>,
    /// `$sortOrder`, a `SortOrder`.
    ///
    /// Descending by default.
    pub sort_order: mighty_core::Maybe<mighty_schema::enums::SortOrder>,
    /// `$statuses`, a `[MarketingBannerStatus!]`.
    pub statuses: mighty_core::Maybe<Vec<mighty_schema::enums::MarketingBannerStatus>>,
    /// `$targetPlatforms`, a `[MarketingBannerTargetPlatform!]`.
    pub target_platforms: mighty_core::Maybe<
        Vec<mighty_schema::enums::MarketingBannerTargetPlatform>,
    >,
    /// `$term`, a `String`.
    pub term: mighty_core::Maybe<String>,
}
impl ListMarketingBanners {
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
            target_platforms: mighty_core::Maybe::Absent,
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
        sort: impl Into<mighty_schema::enums::MarketingBannerSortField>,
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
            Item = impl Into<mighty_schema::enums::MarketingBannerStatus>,
        >,
    ) -> Self {
        self.statuses = mighty_core::Maybe::Value(
            statuses.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `targetPlatforms`.
    #[must_use]
    pub fn target_platforms(
        mut self,
        target_platforms: impl IntoIterator<
            Item = impl Into<mighty_schema::enums::MarketingBannerTargetPlatform>,
        >,
    ) -> Self {
        self.target_platforms = mighty_core::Maybe::Value(
            target_platforms.into_iter().map(Into::into).collect(),
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
impl serde::Serialize for ListMarketingBanners {
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
        if !self.target_platforms.is_absent() {
            map.serialize_entry("targetPlatforms", &self.target_platforms)?;
        }
        if !self.term.is_absent() {
            map.serialize_entry("term", &self.term)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListMarketingBanners {
    type Data = list_marketing_banners::Data;
    const NAME: &'static str = "ListMarketingBanners";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_marketing_banners.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListMarketingBanners {
    type Output = crate::pages::Page<crate::generated::models::MarketingBannerSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.marketing_banners;
        Ok(
            crate::pages::Page::with_gaps(
                at
                    .nodes
                    .ok_or(
                        crate::output::Missing::at("network.marketingBanners.nodes"),
                    )?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListMarketingBanners {
    type Item = crate::generated::models::MarketingBannerSummary;
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
            let at = at.marketing_banners;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "marketingBanners")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.marketingBanners")
    }
}
impl crate::pages::PagedBackward for ListMarketingBanners {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListMarketingBanners`].
pub mod list_marketing_banners {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListMarketingBanners`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::banners::list_marketing_banners::Network,
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
                crate::generated::banners::list_marketing_banners::Network,
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
        /// `Network.marketingBanners`, a `MarketingBannerConnection!`.
        ///
        /// For hosts only; empty for other viewers. Newest first.
        pub marketing_banners: crate::generated::banners::list_marketing_banners::MarketingBanners,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("marketingBanners", &self.marketing_banners)?;
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
        const KEYS: &'static [&'static str] = &["marketingBanners"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut marketing_banners_: Option<
                crate::generated::banners::list_marketing_banners::MarketingBanners,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut marketing_banners_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                marketing_banners: match marketing_banners_ {
                    Some(value) => value,
                    None => {
                        return Err(serde::de::Error::missing_field("marketingBanners"));
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
    /// The part of `MarketingBannerConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct MarketingBanners {
        /// `MarketingBannerConnection.nodes`, a `[MarketingBanner]`.
        pub nodes: Option<Vec<Option<crate::generated::models::MarketingBannerSummary>>>,
        /// `MarketingBannerConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for MarketingBanners {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for MarketingBanners {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for MarketingBanners {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::MarketingBannerSummary>>,
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
    impl<'de> serde::Deserialize<'de> for MarketingBanners {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Changes what is given of a banner and leaves the rest. A null `endsAt` takes the end away, and
/// `isActive` is rejected once the network has as many active banners as it may have.
///
/// May be repeated, which follows from its effect: sets the attributes given and leaves the rest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateMarketingBanner {
    /// `$input`, a `UpdateMarketingBannerInput!`.
    pub input: mighty_schema::inputs::UpdateMarketingBannerInput,
}
impl UpdateMarketingBanner {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UpdateMarketingBannerInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateMarketingBanner {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateMarketingBanner {
    type Data = update_marketing_banner::Data;
    const NAME: &'static str = "UpdateMarketingBanner";
    const DOCUMENT: &'static str = include_str!(
        "documents/update_marketing_banner.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateMarketingBanner",
            any_of: &["host:write:network_settings"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_marketing_banner.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateMarketingBanner {
    type Output = crate::generated::models::MarketingBannerSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_marketing_banner
            .ok_or(crate::output::Missing::at("updateMarketingBanner"))?;
        let at = at
            .banner
            .ok_or(crate::output::Missing::at("updateMarketingBanner.banner"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateMarketingBanner`].
pub mod update_marketing_banner {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateMarketingBanner`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateMarketingBanner`, a `UpdateMarketingBannerPayload`.
        ///
        /// Changes only the given fields.
        pub update_marketing_banner: Option<
            crate::generated::banners::update_marketing_banner::UpdateMarketingBanner,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateMarketingBanner", &self.update_marketing_banner)?;
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
        const KEYS: &'static [&'static str] = &["updateMarketingBanner"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_marketing_banner_: Option<
                crate::generated::banners::update_marketing_banner::UpdateMarketingBanner,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_marketing_banner_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_marketing_banner: update_marketing_banner_,
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
    /// The part of `UpdateMarketingBannerPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateMarketingBanner {
        /// `UpdateMarketingBannerPayload.banner`, a `MarketingBanner`.
        pub banner: Option<crate::generated::models::MarketingBannerSummary>,
        /// `UpdateMarketingBannerPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for UpdateMarketingBanner {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("banner", &self.banner)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateMarketingBanner {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateMarketingBanner {
        const KEYS: &'static [&'static str] = &["banner", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut banner_: Option<crate::generated::models::MarketingBannerSummary> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut banner_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                banner: banner_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateMarketingBanner {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

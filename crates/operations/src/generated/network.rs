// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on network.
#![allow(deprecated, clippy::module_inception)]
/// The colours of an image of the network that could serve as its brand's, strongest first, each with
/// six digits. Null if the viewer is not a host or moderator; empty if the image has no usable
/// colours or belongs to another network.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetImageBrandColors {
    /// `$assetId`, a `ID!`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub asset_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>,
}
impl GetImageBrandColors {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        asset_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
    ) -> Self {
        Self { asset_id: asset_id.into() }
    }
}
impl serde::Serialize for GetImageBrandColors {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("assetId", &self.asset_id)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetImageBrandColors {
    type Data = get_image_brand_colors::Data;
    const NAME: &'static str = "GetImageBrandColors";
    const DOCUMENT: &'static str = include_str!(
        "documents/get_image_brand_colors.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Network.imageBrandColors",
            any_of: &["host:read:network", "host:write:network_settings"],
        },
    ];
}
impl crate::output::HasOutput for GetImageBrandColors {
    type Output = Vec<String>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at
            .image_brand_colors
            .ok_or(crate::output::Missing::at("network.imageBrandColors"))?;
        Ok(at)
    }
}
/// The answer of [`GetImageBrandColors`].
pub mod get_image_brand_colors {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetImageBrandColors`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::network::get_image_brand_colors::Network,
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
                crate::generated::network::get_image_brand_colors::Network,
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
        /// `Network.imageBrandColors`, a `[String!]`.
        ///
        /// Six-digit hex colours, strongest first. Null if the viewer is neither a host nor a moderator. Empty if the image has no usable colours or belongs to another network.
        pub image_brand_colors: Option<Vec<String>>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("imageBrandColors", &self.image_brand_colors)?;
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
        const KEYS: &'static [&'static str] = &["imageBrandColors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut image_brand_colors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut image_brand_colors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                image_brand_colors: image_brand_colors_,
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
/// The network that the endpoint belongs to. Nothing here asks for a host's scope.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetNetwork {}
impl GetNetwork {
    /// Leaves all fields out.
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
    fn network_id(data: &Self::Data) -> Option<u64> {
        let at = data;
        let at = &at.network;
        at.resource_id.number()
    }
}
impl crate::output::HasOutput for GetNetwork {
    type Output = crate::generated::models::NetworkDetail;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        Ok(at)
    }
}
/// The answer of [`GetNetwork`].
pub mod get_network {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetNetwork`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::models::NetworkDetail,
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
            let mut network_: Option<crate::generated::models::NetworkDetail> = None;
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
}
/// The network's billing plan, and whether it can take payments, for hosts.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetNetworkAccount {}
impl GetNetworkAccount {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {}
    }
}
impl serde::Serialize for GetNetworkAccount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let map = serializer.serialize_map(None)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetNetworkAccount {
    type Data = get_network_account::Data;
    const NAME: &'static str = "GetNetworkAccount";
    const DOCUMENT: &'static str = include_str!("documents/get_network_account.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Network.billingPlan",
            any_of: &["host:read:network"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Network.stripeConnected",
            any_of: &["host:read:network"],
        },
    ];
    fn network_id(data: &Self::Data) -> Option<u64> {
        let at = data;
        let at = &at.network;
        at.resource_id.number()
    }
}
impl crate::output::HasOutput for GetNetworkAccount {
    type Output = crate::generated::models::NetworkAccount;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        Ok(at)
    }
}
/// The answer of [`GetNetworkAccount`].
pub mod get_network_account {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetNetworkAccount`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::models::NetworkAccount,
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
            let mut network_: Option<crate::generated::models::NetworkAccount> = None;
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
}
/// The image slots of the network's branding; null if the viewer may not change them. A slot without
/// a URL is empty.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListBrandingImages {}
impl ListBrandingImages {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {}
    }
}
impl serde::Serialize for ListBrandingImages {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let map = serializer.serialize_map(None)?;
        map.end()
    }
}
impl mighty_transport::Operation for ListBrandingImages {
    type Data = list_branding_images::Data;
    const NAME: &'static str = "ListBrandingImages";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_branding_images.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListBrandingImages {
    type Output = Vec<crate::generated::models::BrandingImageSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at
            .branding_images
            .ok_or(crate::output::Missing::at("network.brandingImages"))?;
        Ok(at)
    }
}
/// The answer of [`ListBrandingImages`].
pub mod list_branding_images {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListBrandingImages`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::network::list_branding_images::Network,
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
                crate::generated::network::list_branding_images::Network,
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
        /// `Network.brandingImages`, a `[BrandingImage!]`.
        ///
        /// Null if the viewer may not change the branding.
        pub branding_images: Option<Vec<crate::generated::models::BrandingImageSummary>>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("brandingImages", &self.branding_images)?;
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
        const KEYS: &'static [&'static str] = &["brandingImages"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut branding_images_: Option<
                Vec<crate::generated::models::BrandingImageSummary>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut branding_images_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                branding_images: branding_images_,
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
/// Changes what is given of the network's settings and leaves the rest. An empty `defaultLocale`
/// goes back to the platform's default, and only features that are on or off can be toggled.
///
/// May be repeated, which follows from its effect: sets the attributes given and leaves the rest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateNetwork {
    /// `$input`, a `UpdateNetworkInput!`.
    pub input: mighty_schema::inputs::UpdateNetworkInput,
}
impl UpdateNetwork {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::UpdateNetworkInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateNetwork {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateNetwork {
    type Data = update_network::Data;
    const NAME: &'static str = "UpdateNetwork";
    const DOCUMENT: &'static str = include_str!("documents/update_network.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateNetwork",
            any_of: &["host:write:network_settings"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_network.as_ref().map_or(&[], |payload| &payload.errors)
    }
    fn network_id(data: &Self::Data) -> Option<u64> {
        let at = data;
        let at = at.update_network.as_ref()?;
        let at = at.network.as_ref()?;
        at.resource_id.number()
    }
}
impl crate::output::HasOutput for UpdateNetwork {
    type Output = crate::generated::models::NetworkSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.update_network.ok_or(crate::output::Missing::at("updateNetwork"))?;
        let at = at.network.ok_or(crate::output::Missing::at("updateNetwork.network"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateNetwork`].
pub mod update_network {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateNetwork`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateNetwork`, a `UpdateNetworkPayload`.
        ///
        /// Changes only the given fields.
        pub update_network: Option<
            crate::generated::network::update_network::UpdateNetwork,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateNetwork", &self.update_network)?;
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
        const KEYS: &'static [&'static str] = &["updateNetwork"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_network_: Option<
                crate::generated::network::update_network::UpdateNetwork,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_network_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_network: update_network_,
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
    /// The part of `UpdateNetworkPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateNetwork {
        /// `UpdateNetworkPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdateNetworkPayload.network`, a `Network`.
        pub network: Option<crate::generated::models::NetworkSummary>,
    }
    impl Entries for UpdateNetwork {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("network", &self.network)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateNetwork {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateNetwork {
        const KEYS: &'static [&'static str] = &["errors", "network"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut network_: Option<crate::generated::models::NetworkSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut network_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                network: network_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateNetwork {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Sets the image of one slot of the network. A `HEADER` takes the place of the primary video.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateNetworkImage {
    /// `$input`, a `UpdateNetworkImageInput!`.
    pub input: mighty_schema::inputs::UpdateNetworkImageInput,
}
impl UpdateNetworkImage {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UpdateNetworkImageInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateNetworkImage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateNetworkImage {
    type Data = update_network_image::Data;
    const NAME: &'static str = "UpdateNetworkImage";
    const DOCUMENT: &'static str = include_str!(
        "documents/update_network_image.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateNetworkImage",
            any_of: &["host:write:network_settings"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_network_image.as_ref().map_or(&[], |payload| &payload.errors)
    }
    fn network_id(data: &Self::Data) -> Option<u64> {
        let at = data;
        let at = at.update_network_image.as_ref()?;
        let at = at.network.as_ref()?;
        at.resource_id.number()
    }
}
impl crate::output::HasOutput for UpdateNetworkImage {
    type Output = crate::generated::models::NetworkSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_network_image
            .ok_or(crate::output::Missing::at("updateNetworkImage"))?;
        let at = at
            .network
            .ok_or(crate::output::Missing::at("updateNetworkImage.network"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateNetworkImage`].
pub mod update_network_image {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateNetworkImage`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateNetworkImage`, a `UpdateNetworkImagePayload`.
        ///
        /// A `HEADER` replaces the primary video.
        pub update_network_image: Option<
            crate::generated::network::update_network_image::UpdateNetworkImage,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateNetworkImage", &self.update_network_image)?;
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
        const KEYS: &'static [&'static str] = &["updateNetworkImage"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_network_image_: Option<
                crate::generated::network::update_network_image::UpdateNetworkImage,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_network_image_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_network_image: update_network_image_,
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
    /// The part of `UpdateNetworkImagePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateNetworkImage {
        /// `UpdateNetworkImagePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdateNetworkImagePayload.network`, a `Network`.
        pub network: Option<crate::generated::models::NetworkSummary>,
    }
    impl Entries for UpdateNetworkImage {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("network", &self.network)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateNetworkImage {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateNetworkImage {
        const KEYS: &'static [&'static str] = &["errors", "network"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut network_: Option<crate::generated::models::NetworkSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut network_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                network: network_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateNetworkImage {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Changes the subdomain of the network. `slug` is the label alone, without `.mn.co`, and the
/// address changes with it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateNetworkSubdomain {
    /// `$input`, a `UpdateNetworkSubdomainInput!`.
    pub input: mighty_schema::inputs::UpdateNetworkSubdomainInput,
}
impl UpdateNetworkSubdomain {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UpdateNetworkSubdomainInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateNetworkSubdomain {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateNetworkSubdomain {
    type Data = update_network_subdomain::Data;
    const NAME: &'static str = "UpdateNetworkSubdomain";
    const DOCUMENT: &'static str = include_str!(
        "documents/update_network_subdomain.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateNetworkSubdomain",
            any_of: &["host:write:network_integrations"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_network_subdomain.as_ref().map_or(&[], |payload| &payload.errors)
    }
    fn network_id(data: &Self::Data) -> Option<u64> {
        let at = data;
        let at = at.update_network_subdomain.as_ref()?;
        let at = at.network.as_ref()?;
        at.resource_id.number()
    }
}
impl crate::output::HasOutput for UpdateNetworkSubdomain {
    type Output = crate::generated::models::NetworkSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_network_subdomain
            .ok_or(crate::output::Missing::at("updateNetworkSubdomain"))?;
        let at = at
            .network
            .ok_or(crate::output::Missing::at("updateNetworkSubdomain.network"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateNetworkSubdomain`].
pub mod update_network_subdomain {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateNetworkSubdomain`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateNetworkSubdomain`, a `UpdateNetworkSubdomainPayload`.
        ///
        /// This changes the address of the network.
        pub update_network_subdomain: Option<
            crate::generated::network::update_network_subdomain::UpdateNetworkSubdomain,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "updateNetworkSubdomain",
                &self.update_network_subdomain,
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
        const KEYS: &'static [&'static str] = &["updateNetworkSubdomain"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_network_subdomain_: Option<
                crate::generated::network::update_network_subdomain::UpdateNetworkSubdomain,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_network_subdomain_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_network_subdomain: update_network_subdomain_,
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
    /// The part of `UpdateNetworkSubdomainPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateNetworkSubdomain {
        /// `UpdateNetworkSubdomainPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdateNetworkSubdomainPayload.network`, a `Network`.
        pub network: Option<crate::generated::models::NetworkSummary>,
    }
    impl Entries for UpdateNetworkSubdomain {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("network", &self.network)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateNetworkSubdomain {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateNetworkSubdomain {
        const KEYS: &'static [&'static str] = &["errors", "network"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut network_: Option<crate::generated::models::NetworkSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut network_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                network: network_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateNetworkSubdomain {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Sets the colours of the network: either `primaryColor`, of which the rest is derived, or
/// `lightTheme` and `darkTheme` together.
///
/// May be repeated, which follows from its effect: sets the colours to the values given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateNetworkTheme {
    /// `$input`, a `UpdateNetworkThemeInput!`.
    pub input: mighty_schema::inputs::UpdateNetworkThemeInput,
}
impl UpdateNetworkTheme {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UpdateNetworkThemeInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateNetworkTheme {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateNetworkTheme {
    type Data = update_network_theme::Data;
    const NAME: &'static str = "UpdateNetworkTheme";
    const DOCUMENT: &'static str = include_str!(
        "documents/update_network_theme.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateNetworkTheme",
            any_of: &["host:write:network_settings"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_network_theme.as_ref().map_or(&[], |payload| &payload.errors)
    }
    fn network_id(data: &Self::Data) -> Option<u64> {
        let at = data;
        let at = at.update_network_theme.as_ref()?;
        let at = at.network.as_ref()?;
        at.resource_id.number()
    }
}
impl crate::output::HasOutput for UpdateNetworkTheme {
    type Output = crate::generated::models::NetworkSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_network_theme
            .ok_or(crate::output::Missing::at("updateNetworkTheme"))?;
        let at = at
            .network
            .ok_or(crate::output::Missing::at("updateNetworkTheme.network"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateNetworkTheme`].
pub mod update_network_theme {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateNetworkTheme`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateNetworkTheme`, a `UpdateNetworkThemePayload`.
        ///
        /// Give either `primaryColor` alone, or `lightTheme` and `darkTheme` together.
        pub update_network_theme: Option<
            crate::generated::network::update_network_theme::UpdateNetworkTheme,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateNetworkTheme", &self.update_network_theme)?;
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
        const KEYS: &'static [&'static str] = &["updateNetworkTheme"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_network_theme_: Option<
                crate::generated::network::update_network_theme::UpdateNetworkTheme,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_network_theme_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_network_theme: update_network_theme_,
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
    /// The part of `UpdateNetworkThemePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateNetworkTheme {
        /// `UpdateNetworkThemePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdateNetworkThemePayload.network`, a `Network`.
        pub network: Option<crate::generated::models::NetworkSummary>,
    }
    impl Entries for UpdateNetworkTheme {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("network", &self.network)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateNetworkTheme {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateNetworkTheme {
        const KEYS: &'static [&'static str] = &["errors", "network"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut network_: Option<crate::generated::models::NetworkSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut network_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                network: network_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateNetworkTheme {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

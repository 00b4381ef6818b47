// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Networks`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The network of the client: its settings, images and colours.
///
/// The signed-in member is `mighty.members().me()`. Billing plans and the use of MCP are under
/// `mighty.billing()`.
///
/// The facade has it as `mighty.network()`.
#[derive(Debug, Clone, Copy)]
pub struct Networks<'a>(pub(crate) &'a Client);
impl<'a> Networks<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The network, with its texts, images, colours and access settings. It needs no scope of
    /// hosts.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn get(self) -> Result<crate::generated::models::NetworkDetail, Error> {
        run(self.0, crate::operations::network::GetNetwork::new()).await
    }
    /// Changes settings of the network. Fields that the input leaves out keep their values.
    ///
    /// An empty `default_locale` stands for the platform's default. You can toggle only features
    /// that are either on or off; settings with several values are refused.
    ///
    /// It needs the scope `host:write:network_settings`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdateNetworkInput,
    ) -> Result<crate::generated::models::NetworkSummary, Error> {
        run(self.0, crate::operations::network::UpdateNetwork::new(input)).await
    }
    /// Sets the image in one slot of the network's branding. The asset must be an image of this
    /// network.
    ///
    /// A `HEADER` replaces the primary video. For a space, use `mighty.spaces().update_image(…)`.
    ///
    /// It needs the scope `host:write:network_settings`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update_image(
        self,
        image_type: mighty_schema::enums::SpaceImageType,
        asset_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
    ) -> Result<crate::generated::models::NetworkSummary, Error> {
        run(
                self.0,
                crate::operations::network::UpdateNetworkImage::new(
                    mighty_schema::inputs::UpdateNetworkImageInput::new(
                        asset_id,
                        image_type,
                    ),
                ),
            )
            .await
    }
    /// Sets the colours of the network.
    ///
    /// Set either `primary_color`, from which all other colours follow, or `light_theme` and
    /// `dark_theme` together. Colours have six hex digits, such as `#1F6F8B`.
    ///
    /// It needs the scope `host:write:network_settings`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn update_theme(
        self,
        input: mighty_schema::inputs::UpdateNetworkThemeInput,
    ) -> Result<crate::generated::models::NetworkSummary, Error> {
        run(self.0, crate::operations::network::UpdateNetworkTheme::new(input)).await
    }
    /// Changes the network's subdomain, and with it the network's address.
    ///
    /// `slug` is the label alone: `harbor` for `harbor.mn.co`.
    ///
    /// It needs the scope `host:write:network_integrations`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update_subdomain(
        self,
        slug: impl Into<String>,
    ) -> Result<crate::generated::models::NetworkSummary, Error> {
        run(
                self.0,
                crate::operations::network::UpdateNetworkSubdomain::new(
                    mighty_schema::inputs::UpdateNetworkSubdomainInput::new(slug),
                ),
            )
            .await
    }
    /// The image slots of the network's branding. A slot without a URL is empty.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if the viewer may not change the branding.
    pub async fn branding_images(
        self,
    ) -> Result<Vec<crate::generated::models::BrandingImageSummary>, Error> {
        run(self.0, crate::operations::network::ListBrandingImages::new()).await
    }
    /// The colours of an image that could serve as brand colours, the strongest first. Each has six
    /// hex digits.
    ///
    /// The list is empty if the image has no usable colours or belongs to another network.
    ///
    /// It needs one of the scopes `host:read:network`, `host:write:network_settings`.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if the viewer is neither a host nor a moderator.
    pub async fn image_brand_colors(
        self,
        asset_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
    ) -> Result<Vec<String>, Error> {
        run(self.0, crate::operations::network::GetImageBrandColors::new(asset_id)).await
    }
    /// The network's billing plan, and whether it can take payments. For hosts.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn account(
        self,
    ) -> Result<crate::generated::models::NetworkAccount, Error> {
        run(self.0, crate::operations::network::GetNetworkAccount::new()).await
    }
}

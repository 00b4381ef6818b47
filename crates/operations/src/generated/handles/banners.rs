// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Banners`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Marketing banners, each for one audience. The list is for hosts.
///
/// Members read `title`; `name` is for hosts. A banner without `ends_at` never ends.
///
/// The facade has it as `mighty.banners()`.
#[derive(Debug, Clone, Copy)]
pub struct Banners<'a>(pub(crate) &'a Client);
impl<'a> Banners<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The banners, newest first. For hosts; for other members the list is empty.
    ///
    /// The status `SUSPENDED` means that the banner's audience is not active: the banner is hidden
    /// until the audience is active again. `SCHEDULED`, `EXPIRED` and `INACTIVE` banners are not
    /// shown either.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
    ) -> Result<Pager<crate::operations::banners::ListMarketingBanners>, Error> {
        Pager::forward(self.0, crate::operations::banners::ListMarketingBanners::new())
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::banners::ListMarketingBanners,
    ) -> Result<Pager<crate::operations::banners::ListMarketingBanners>, Error> {
        Pager::forward(self.0, query)
    }
    /// One banner, whether it is shown at present or not.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn get(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::MarketingBanner>>,
    ) -> Result<crate::generated::models::MarketingBannerSummary, Error> {
        run(self.0, crate::operations::banners::GetMarketingBanner::new(id)).await
    }
    /// Creates a banner for an active audience.
    ///
    /// Its button leads to `button_url`, which must be `https`, or to a plan. For a plan, set
    /// `targetable_id` and `targetable_type`, and leave `button_url` out. The banner starts now
    /// unless you set `starts_at`, and it is shown on all platforms unless you set
    /// `target_platforms`. The server sanitises the HTML of `description`.
    ///
    /// It needs the scope `host:write:network_settings`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        input: mighty_schema::inputs::CreateMarketingBannerInput,
    ) -> Result<crate::generated::models::MarketingBannerSummary, Error> {
        run(self.0, crate::operations::banners::CreateMarketingBanner::new(input)).await
    }
    /// Changes the fields that the input sets. Other fields keep their values.
    ///
    /// A null `ends_at` removes the end. Setting `is_active` to true is refused if the network has
    /// as many active banners as it may have.
    ///
    /// It needs the scope `host:write:network_settings`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdateMarketingBannerInput,
    ) -> Result<crate::generated::models::MarketingBannerSummary, Error> {
        run(self.0, crate::operations::banners::UpdateMarketingBanner::new(input)).await
    }
    /// Deletes a banner, by resource id or GlobalID. Returns the banner as it was.
    ///
    /// It needs the scope `host:write:network_settings`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::MarketingBanner>>,
    ) -> Result<crate::generated::models::MarketingBannerSummary, Error> {
        run(
                self.0,
                crate::operations::banners::DeleteMarketingBanner::new(
                    mighty_schema::inputs::DeleteMarketingBannerInput::new(id),
                ),
            )
            .await
    }
    /// The banner that the viewer is to see. `None` if no banner is meant for the viewer at present. The
    /// platform is `WEB` unless you use
    /// [`eligible_with`](Self::eligible_with).
    ///
    /// # Errors
    /// As [`run`].
    pub async fn eligible(
        self,
    ) -> Result<Option<crate::generated::models::MarketingBannerSummary>, Error> {
        run(self.0, crate::operations::banners::GetMemberEligibleMarketingBanner::new())
            .await
    }
    /// As [`eligible`](Self::eligible), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`eligible`](Self::eligible).
    pub async fn eligible_with(
        self,
        query: crate::operations::banners::GetMemberEligibleMarketingBanner,
    ) -> Result<Option<crate::generated::models::MarketingBannerSummary>, Error> {
        run(self.0, query).await
    }
}

// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Badges`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The network's badges. Hosts give them to members. Badges are public.
///
/// The members with a badge are also a segment: see `mighty.segments()`.
///
/// The facade has it as `mighty.badges()`.
#[derive(Debug, Clone, Copy)]
pub struct Badges<'a>(pub(crate) &'a Client);
impl<'a> Badges<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The badges, the newest first.
    ///
    /// To sort by title or by number of members, use `list_with` and set `sort_by` and
    /// `sort_order`.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(self) -> Result<Pager<crate::operations::badges::ListBadges>, Error> {
        Pager::forward(self.0, crate::operations::badges::ListBadges::new())
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::badges::ListBadges,
    ) -> Result<Pager<crate::operations::badges::ListBadges>, Error> {
        Pager::forward(self.0, query)
    }
    /// One badge, by resource id or GlobalID.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn get(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Badge>>,
    ) -> Result<crate::generated::models::BadgeSummary, Error> {
        run(self.0, crate::operations::badges::GetBadge::new(id)).await
    }
    /// Creates a badge with an image: an image asset that was uploaded before, by resource id or
    /// GlobalID.
    ///
    /// With `create_with` you can also set a description and a colour, such as `#FF5733`.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        title: impl Into<String>,
        avatar_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
    ) -> Result<crate::generated::models::BadgeSummary, Error> {
        run(
                self.0,
                crate::operations::badges::CreateBadge::new(
                    mighty_schema::inputs::CreateBadgeInput::new(avatar_id, title),
                ),
            )
            .await
    }
    /// As [`create`](Self::create), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`create`](Self::create).
    pub async fn create_with(
        self,
        input: mighty_schema::inputs::CreateBadgeInput,
    ) -> Result<crate::generated::models::BadgeSummary, Error> {
        run(self.0, crate::operations::badges::CreateBadge::new(input)).await
    }
    /// Changes a badge. Fields that the input leaves out keep their values. Null clears the colour
    /// or the description.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdateBadgeInput,
    ) -> Result<crate::generated::models::BadgeSummary, Error> {
        run(self.0, crate::operations::badges::UpdateBadge::new(input)).await
    }
    /// Deletes a badge and removes it from all members who have it. You can't undo this.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        badge_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Badge>>,
    ) -> Result<crate::generated::models::BadgeSummary, Error> {
        run(
                self.0,
                crate::operations::badges::DeleteBadge::new(
                    mighty_schema::inputs::DeleteBadgeInput::new(badge_id),
                ),
            )
            .await
    }
    /// Gives a badge to members, all by resource id or GlobalID.
    ///
    /// Members who have the badge already are skipped: `granted_members` contains only the others.
    /// The outcome is `ALREADY_GRANTED` if all members had it, and `SKIPPED_NO_MEMBERSHIP` if none
    /// of them belongs to the network.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn grant(
        self,
        badge_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Badge>>,
        member_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        >,
    ) -> Result<crate::generated::badges::create_badge_memberships::Output, Error> {
        run(
                self.0,
                crate::operations::badges::CreateBadgeMemberships::new(
                    mighty_schema::inputs::CreateBadgeMembershipsInput::new(
                        badge_id,
                        member_ids,
                    ),
                ),
            )
            .await
    }
    /// Takes a badge from members, all by resource id or GlobalID.
    ///
    /// Members who don't have the badge are skipped: `revoked_members` contains only those who had
    /// it. The outcome is `NOT_GRANTED` if none of them had it.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn revoke(
        self,
        badge_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Badge>>,
        member_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        >,
    ) -> Result<crate::generated::badges::delete_badge_memberships::Output, Error> {
        run(
                self.0,
                crate::operations::badges::DeleteBadgeMemberships::new(
                    mighty_schema::inputs::DeleteBadgeMembershipsInput::new(
                        badge_id,
                        member_ids,
                    ),
                ),
            )
            .await
    }
}

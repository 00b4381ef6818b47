// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Tags`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The network's tags. Hosts use them to sort members; only hosts and moderators see them.
///
/// The members with a tag are also a segment: see `mighty.segments()`.
///
/// The facade has it as `mighty.tags()`.
#[derive(Debug, Clone, Copy)]
pub struct Tags<'a>(pub(crate) &'a Client);
impl<'a> Tags<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The tags, the newest first. For hosts and moderators.
    ///
    /// To sort by title or by number of members, use `list_with` and set `sort_by` and
    /// `sort_order`.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(self) -> Result<Pager<crate::operations::tags::ListTags>, Error> {
        Pager::forward(self.0, crate::operations::tags::ListTags::new())
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::tags::ListTags,
    ) -> Result<Pager<crate::operations::tags::ListTags>, Error> {
        Pager::forward(self.0, query)
    }
    /// One tag, by resource id or GlobalID. For hosts and moderators.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn get(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Tag>>,
    ) -> Result<crate::generated::models::TagSummary, Error> {
        run(self.0, crate::operations::tags::GetTag::new(id)).await
    }
    /// Creates a tag.
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
    ) -> Result<crate::generated::models::TagSummary, Error> {
        run(
                self.0,
                crate::operations::tags::CreateTag::new(
                    mighty_schema::inputs::CreateTagInput::new(title),
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
        input: mighty_schema::inputs::CreateTagInput,
    ) -> Result<crate::generated::models::TagSummary, Error> {
        run(self.0, crate::operations::tags::CreateTag::new(input)).await
    }
    /// Changes a tag. Fields that the input leaves out keep their values. Null clears the colour or
    /// the description.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdateTagInput,
    ) -> Result<crate::generated::models::TagSummary, Error> {
        run(self.0, crate::operations::tags::UpdateTag::new(input)).await
    }
    /// Deletes a tag and removes it from all members who have it. You can't undo this.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        tag_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Tag>>,
    ) -> Result<crate::generated::models::TagSummary, Error> {
        run(
                self.0,
                crate::operations::tags::DeleteTag::new(
                    mighty_schema::inputs::DeleteTagInput::new(tag_id),
                ),
            )
            .await
    }
    /// Gives a tag to members, all by resource id or GlobalID.
    ///
    /// Members who have the tag already are skipped: `granted_members` contains only the others.
    /// The outcome is `ALREADY_GRANTED` if all members had it, and `SKIPPED_NO_MEMBERSHIP` if none
    /// of them belongs to the network.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn grant(
        self,
        tag_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Tag>>,
        member_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        >,
    ) -> Result<crate::generated::tags::create_tag_memberships::Output, Error> {
        run(
                self.0,
                crate::operations::tags::CreateTagMemberships::new(
                    mighty_schema::inputs::CreateTagMembershipsInput::new(
                        member_ids,
                        tag_id,
                    ),
                ),
            )
            .await
    }
    /// Takes a tag from members, all by resource id or GlobalID.
    ///
    /// Members who don't have the tag are skipped: `revoked_members` contains only those who had
    /// it. The outcome is `NOT_GRANTED` if none of them had it.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn revoke(
        self,
        tag_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Tag>>,
        member_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        >,
    ) -> Result<crate::generated::tags::delete_tag_memberships::Output, Error> {
        run(
                self.0,
                crate::operations::tags::DeleteTagMemberships::new(
                    mighty_schema::inputs::DeleteTagMembershipsInput::new(
                        member_ids,
                        tag_id,
                    ),
                ),
            )
            .await
    }
}

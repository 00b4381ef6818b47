// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Spaces`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The network's spaces.
///
/// Collections of spaces are under `mighty.spaces_collections()`, the links of the navigation
/// menu under `mighty.space_links()`, and the spaces that people see first under
/// `mighty.landing_spaces()`.
///
/// The facade has it as `mighty.spaces()`.
#[derive(Debug, Clone, Copy)]
pub struct Spaces<'a>(pub(crate) &'a Client);
impl<'a> Spaces<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The spaces that the viewer may see.
    ///
    /// The `position` of a space orders it only within its own collection, lowest first.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(self) -> Result<Pager<crate::operations::spaces::ListSpaces>, Error> {
        Pager::forward(self.0, crate::operations::spaces::ListSpaces::new())
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::spaces::ListSpaces,
    ) -> Result<Pager<crate::operations::spaces::ListSpaces>, Error> {
        Pager::forward(self.0, query)
    }
    /// One space of this network, by resource id or GlobalID.
    ///
    /// The API calls the argument `idOrSlug`, but spaces have no slug.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn get(
        self,
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Space>>,
    ) -> Result<crate::generated::models::SpaceDetail, Error> {
        run(self.0, crate::operations::spaces::GetSpace::new(id_or_slug)).await
    }
    /// Creates a space from a template. For hosts. The new space is private and hidden.
    ///
    /// The input takes the `canonical_name` of a template; see `templates`. If you name a
    /// collection, it is found by its name, ignoring case. If no collection has a similar name, it
    /// is created. If one has nearly the same name, the API refuses the input and lists the
    /// candidates.
    ///
    /// The answer has the collection and says whether it was created for this space.
    ///
    /// It needs the scope `host:write:network_spaces`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    ///
    /// If the API refuses the space, it may have created the collection nevertheless.
    pub async fn create(
        self,
        input: mighty_schema::inputs::CreateSpaceInput,
    ) -> Result<crate::generated::spaces::create_space::Output, Error> {
        run(self.0, crate::operations::spaces::CreateSpace::new(input)).await
    }
    /// Changes the title, the description or the feature toggles of a space. Fields that the input
    /// leaves out keep their values.
    ///
    /// You can set the description, but a space does not show it. You can toggle only features that
    /// are either on or off and that the network's plan lets hosts change.
    ///
    /// It needs the scope `host:write:network_spaces`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdateSpaceInput,
    ) -> Result<crate::generated::models::SpaceDetail, Error> {
        run(self.0, crate::operations::spaces::UpdateSpace::new(input)).await
    }
    /// Deletes a space, by resource id or GlobalID. You can't undo this.
    ///
    /// The space disappears at once. The server removes its content in the background.
    ///
    /// It needs the scope `host:write:network_spaces`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Result<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>, Error> {
        run(
                self.0,
                crate::operations::spaces::DeleteSpace::new(
                    mighty_schema::inputs::DeleteSpaceInput::new(space_id),
                ),
            )
            .await
    }
    /// The spaces of a member, by the member's GlobalID.
    ///
    /// The viewer's own spaces are listed for everyone. Hosts and moderators also see the spaces of
    /// other members. Otherwise the list is empty, without an error.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn of_member(
        self,
        member_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
    ) -> Result<Pager<crate::operations::spaces::ListMemberSpaces>, Error> {
        Pager::forward(
            self.0,
            crate::operations::spaces::ListMemberSpaces::new(member_id),
        )
    }
    /// As [`of_member`](Self::of_member), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`of_member`](Self::of_member).
    pub fn of_member_with(
        self,
        query: crate::operations::spaces::ListMemberSpaces,
    ) -> Result<Pager<crate::operations::spaces::ListMemberSpaces>, Error> {
        Pager::forward(self.0, query)
    }
    /// The templates that a new space can start from.
    ///
    /// Store the `canonical_name` and not the title: titles and descriptions are localised.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn templates(
        self,
    ) -> Result<Vec<crate::generated::models::SpaceTemplateSummary>, Error> {
        run(self.0, crate::operations::spaces::ListSpaceTemplates::new()).await
    }
    /// The features that a space built from scratch can have on this network's plan.
    ///
    /// Pass their keys to `create` in `enabled_feature_keys`, together with the template
    /// `build_your_own_v1`. The list is empty if the network has no such template.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn available_features(
        self,
    ) -> Result<Vec<crate::generated::models::SpaceFeatureSummary>, Error> {
        run(self.0, crate::operations::spaces::ListAvailableSpaceFeatures::new()).await
    }
    /// The image slots of a space's branding, by the space's resource id or GlobalID. A slot
    /// without a URL is empty.
    ///
    /// The list has the slots of the imagery settings. Other slots are listed only if they are
    /// filled.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if there is no such space, and also if the viewer may not change its branding.
    /// That does not mean that the space has no images.
    pub async fn branding_images(
        self,
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Space>>,
    ) -> Result<Vec<crate::generated::models::BrandingImageSummary>, Error> {
        run(self.0, crate::operations::spaces::ListSpaceBrandingImages::new(id_or_slug))
            .await
    }
    /// For each space that the viewer may see, the image slots that are filled.
    ///
    /// There are no URLs in this list, so it is cheap for many spaces. The slots of a space are
    /// null if the viewer may not change its branding. That does not mean that the space has no
    /// images.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn filled_branding_image_slots(
        self,
    ) -> Result<Pager<crate::operations::spaces::ListFilledBrandingImageSlots>, Error> {
        Pager::forward(
            self.0,
            crate::operations::spaces::ListFilledBrandingImageSlots::new(),
        )
    }
    /// As [`filled_branding_image_slots`](Self::filled_branding_image_slots), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`filled_branding_image_slots`](Self::filled_branding_image_slots).
    pub fn filled_branding_image_slots_with(
        self,
        query: crate::operations::spaces::ListFilledBrandingImageSlots,
    ) -> Result<Pager<crate::operations::spaces::ListFilledBrandingImageSlots>, Error> {
        Pager::forward(self.0, query)
    }
    /// Sets the image in one slot of a space's branding. The asset must be an image of this
    /// network.
    ///
    /// A `HEADER` replaces the primary video. Setting the thin banner clears the tall one, and the
    /// other way round. For the network itself, use `mighty.network().update_image(…)`.
    ///
    /// It needs the scope `host:write:network_spaces`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    ///
    /// The API refuses the network as the space.
    pub async fn update_image(
        self,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
        image_type: mighty_schema::enums::SpaceImageType,
        asset_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
    ) -> Result<crate::generated::models::SpaceDetail, Error> {
        run(
                self.0,
                crate::operations::spaces::UpdateSpaceImage::new(
                    mighty_schema::inputs::UpdateSpaceImageInput::new(
                        asset_id,
                        image_type,
                        space_id,
                    ),
                ),
            )
            .await
    }
    /// Replaces the questions that people answer when they join a space. For hosts of the space.
    ///
    /// A question with an `id` is changed. A question without an `id` is created. Stored questions
    /// that are not in the list are removed.
    ///
    /// A list that you set in `replace_questions` replaces the whole stored list, and the server removes what is not in it. To keep items, start from the list that you have read: its items go in as they are.
    ///
    /// It needs the scope `host:write:network_spaces`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update_profile_questions(
        self,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
        replace_questions: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::ProfileQuestionInput>,
        >,
    ) -> Result<Vec<crate::generated::models::ProfileQuestionSummary>, Error> {
        run(
                self.0,
                crate::operations::spaces::UpdateSpaceProfileQuestions::new(
                    mighty_schema::inputs::UpdateSpaceProfileQuestionsInput::new(
                        replace_questions,
                        space_id,
                    ),
                ),
            )
            .await
    }
    /// Moves a space within its collection.
    ///
    /// Set exactly one of `at_top`, `at_bottom` and `at_item_id`. The last one moves the space
    /// above the given space.
    ///
    /// It needs the scope `host:write:network_spaces`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn reorder(
        self,
        input: mighty_schema::inputs::ReorderSpaceInput,
    ) -> Result<crate::generated::models::SpaceCard, Error> {
        run(self.0, crate::operations::spaces::ReorderSpace::new(input)).await
    }
    /// Moves a space to another collection.
    ///
    /// The `id` of a collection is its resource id.
    ///
    /// It needs the scope `host:write:network_spaces`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn move_to_collection(
        self,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
        collection_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::SpacesCollection>,
        >,
    ) -> Result<crate::generated::models::SpaceCard, Error> {
        run(
                self.0,
                crate::operations::spaces::MoveSpaceToCollection::new(
                    mighty_schema::inputs::MoveSpaceToCollectionInput::new(
                        collection_id,
                        space_id,
                    ),
                ),
            )
            .await
    }
    /// Adds one member to one or more spaces. For hosts and moderators.
    ///
    /// The outcome is `ADDED` or `ALREADY_MEMBER`, or `SKIPPED_LIMITED_MEMBER` if nothing was
    /// changed.
    ///
    /// It needs the scope `host:write:network_spaces`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn add_member(
        self,
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        space_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
        >,
    ) -> Result<crate::generated::spaces::create_space_memberships::Output, Error> {
        run(
                self.0,
                crate::operations::spaces::CreateSpaceMemberships::new(
                    mighty_schema::inputs::CreateSpaceMembershipsInput::new(
                        member_id,
                        space_ids,
                    ),
                ),
            )
            .await
    }
    /// As [`add_member`](Self::add_member), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`add_member`](Self::add_member).
    pub async fn add_member_with(
        self,
        input: mighty_schema::inputs::CreateSpaceMembershipsInput,
    ) -> Result<crate::generated::spaces::create_space_memberships::Output, Error> {
        run(self.0, crate::operations::spaces::CreateSpaceMemberships::new(input)).await
    }
    /// Removes a member from a space. For hosts and moderators.
    ///
    /// The outcome is `REMOVED`, or `NOT_A_MEMBER` if there was nothing to remove.
    ///
    /// It needs the scope `host:write:network_spaces`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn remove_member(
        self,
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Result<crate::generated::spaces::delete_space_membership::Output, Error> {
        run(
                self.0,
                crate::operations::spaces::DeleteSpaceMembership::new(
                    mighty_schema::inputs::DeleteSpaceMembershipInput::new(
                        member_id,
                        space_id,
                    ),
                ),
            )
            .await
    }
    /// One space with its first posts and the last message of its chat, by resource id or GlobalID.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if the space does not exist or the viewer may not see it.
    pub async fn with_posts(
        self,
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Space>>,
    ) -> Result<crate::generated::spaces::get_space_with_posts::Output, Error> {
        run(self.0, crate::operations::spaces::GetSpaceWithPosts::new(id_or_slug)).await
    }
    /// As [`with_posts`](Self::with_posts), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`with_posts`](Self::with_posts).
    pub async fn with_posts_with(
        self,
        query: crate::operations::spaces::GetSpaceWithPosts,
    ) -> Result<crate::generated::spaces::get_space_with_posts::Output, Error> {
        run(self.0, query).await
    }
    /// The spaces with their numbers of members. For hosts.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn member_counts(
        self,
    ) -> Result<Pager<crate::operations::spaces::ListSpaceMemberCounts>, Error> {
        Pager::forward(self.0, crate::operations::spaces::ListSpaceMemberCounts::new())
    }
    /// As [`member_counts`](Self::member_counts), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`member_counts`](Self::member_counts).
    pub fn member_counts_with(
        self,
        query: crate::operations::spaces::ListSpaceMemberCounts,
    ) -> Result<Pager<crate::operations::spaces::ListSpaceMemberCounts>, Error> {
        Pager::forward(self.0, query)
    }
}

// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `GalleryGroups`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The sections of a gallery page, of the network or of a space.
///
/// A default section has no id and no position before it is changed for the first time.
/// `update` and `reorder` need an id, so store the sections with `update_all` first.
///
/// The facade has it as `mighty.gallery_groups()`.
#[derive(Debug, Clone, Copy)]
pub struct GalleryGroups<'a>(pub(crate) &'a Client);
impl<'a> GalleryGroups<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The sections of the network's gallery page in the order of the page. Sections that are
    /// turned off are included. The list has no pages.
    ///
    /// For the sections of a space, use `list_with` and set `space_id`.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn list(
        self,
    ) -> Result<Vec<crate::generated::models::GalleryGroupSummary>, Error> {
        run(self.0, crate::operations::gallery_groups::ListGalleryGroups::new()).await
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub async fn list_with(
        self,
        query: crate::operations::gallery_groups::ListGalleryGroups,
    ) -> Result<Vec<crate::generated::models::GalleryGroupSummary>, Error> {
        run(self.0, query).await
    }
    /// Turns one section on or off, by resource id or GlobalID.
    ///
    /// It needs the scope `host:write:network_settings`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn update(
        self,
        gallery_group_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::GalleryGroup>,
        >,
        is_enabled: bool,
    ) -> Result<crate::generated::models::GalleryGroupSummary, Error> {
        run(
                self.0,
                crate::operations::gallery_groups::UpdateGalleryGroup::new(
                    mighty_schema::inputs::UpdateGalleryGroupInput::new(
                        gallery_group_id,
                        is_enabled,
                    ),
                ),
            )
            .await
    }
    /// Replaces the sections of the network's gallery page. The order of the list is the order of
    /// the page.
    ///
    /// A section with an `id` is changed. A section without an `id` is created. Custom sections
    /// that are not in the list are deleted. At most 8 sections can be turned on. New sections of
    /// top spaces and of spaces nearby need a collection of spaces. The network's plan must include
    /// the feature `custom_gallery_groups`.
    ///
    /// For the gallery page of a space, use `update_all_with` and set `space_id`.
    ///
    /// A list that you set in `replace_gallery_groups` replaces the whole stored list, and the server removes what is not in it. To keep items, start from the list that you have read: its items go in as they are.
    ///
    /// It needs the scope `host:write:network_settings`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update_all(
        self,
        replace_gallery_groups: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::GalleryGroupInput>,
        >,
    ) -> Result<Vec<crate::generated::models::GalleryGroupSummary>, Error> {
        run(
                self.0,
                crate::operations::gallery_groups::UpdateGalleryGroups::new(
                    mighty_schema::inputs::UpdateGalleryGroupsInput::new(
                        replace_gallery_groups,
                    ),
                ),
            )
            .await
    }
    /// As [`update_all`](Self::update_all), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`update_all`](Self::update_all).
    pub async fn update_all_with(
        self,
        input: mighty_schema::inputs::UpdateGalleryGroupsInput,
    ) -> Result<Vec<crate::generated::models::GalleryGroupSummary>, Error> {
        run(self.0, crate::operations::gallery_groups::UpdateGalleryGroups::new(input))
            .await
    }
    /// Moves a section.
    ///
    /// Set exactly one of `at_top`, `at_bottom` and `at_item_id`. The last one moves the section
    /// above the given section.
    ///
    /// It needs the scope `host:write:network_settings`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn reorder(
        self,
        input: mighty_schema::inputs::ReorderGalleryGroupInput,
    ) -> Result<crate::generated::models::GalleryGroupSummary, Error> {
        run(self.0, crate::operations::gallery_groups::ReorderGalleryGroup::new(input))
            .await
    }
}

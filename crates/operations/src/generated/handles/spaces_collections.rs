// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `SpacesCollections`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Collections of spaces: the groups in which the network shows its spaces.
///
/// The `id` of a collection is its resource id, not a GlobalID, so `mighty.node(…)` does not
/// find collections.
///
/// The facade has it as `mighty.spaces_collections()`.
#[derive(Debug, Clone, Copy)]
pub struct SpacesCollections<'a>(pub(crate) &'a Client);
impl<'a> SpacesCollections<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// All collections of spaces, without the system's own collection. The list has no pages.
    ///
    /// Their `position` orders them, lowest first.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn list(
        self,
    ) -> Result<Vec<crate::generated::models::SpacesCollectionDetail>, Error> {
        run(self.0, crate::operations::spaces_collections::ListSpacesCollections::new())
            .await
    }
    /// Creates a collection, or takes the existing one with this name, ignoring case.
    ///
    /// `newly_created` in the answer says which of the two happened. The description and the
    /// visibility are used only for a new collection; to change an existing one, use `update`. If
    /// another collection has nearly the same name, a new collection is created and the other one
    /// is listed in `near_matches`.
    ///
    /// With `create_with` you can also name spaces that are moved into the collection
    /// (`space_titles`).
    ///
    /// It needs the scope `host:write:network_spaces`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    ///
    /// If `space_titles` names a space and another collection has nearly the same name, the API
    /// refuses the input.
    pub async fn create(
        self,
        name: impl Into<String>,
    ) -> Result<
        crate::generated::spaces_collections::create_spaces_collection::Output,
        Error,
    > {
        run(
                self.0,
                crate::operations::spaces_collections::CreateSpacesCollection::new(
                    mighty_schema::inputs::CreateSpacesCollectionInput::new(name),
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
        input: mighty_schema::inputs::CreateSpacesCollectionInput,
    ) -> Result<
        crate::generated::spaces_collections::create_spaces_collection::Output,
        Error,
    > {
        run(
                self.0,
                crate::operations::spaces_collections::CreateSpacesCollection::new(input),
            )
            .await
    }
    /// Changes the name, description or visibility of a collection. Set at least one of them; the
    /// others keep their values.
    ///
    /// An empty description clears it. A collection that is not visible to members is still visible
    /// to hosts and moderators.
    ///
    /// It needs the scope `host:write:network_spaces`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdateSpacesCollectionInput,
    ) -> Result<crate::generated::models::SpacesCollectionDetail, Error> {
        run(
                self.0,
                crate::operations::spaces_collections::UpdateSpacesCollection::new(input),
            )
            .await
    }
    /// Deletes a collection. It must not contain active spaces: move them to another collection
    /// first.
    ///
    /// It needs the scope `host:write:network_spaces`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        collection_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::SpacesCollection>,
        >,
    ) -> Result<
        mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::SpacesCollection>,
        Error,
    > {
        run(
                self.0,
                crate::operations::spaces_collections::DeleteSpacesCollection::new(
                    mighty_schema::inputs::DeleteSpacesCollectionInput::new(
                        collection_id,
                    ),
                ),
            )
            .await
    }
    /// Moves a collection among the others.
    ///
    /// Set exactly one of `at_top`, `at_bottom` and `at_item_id`. The last one moves the collection
    /// above the given collection.
    ///
    /// It needs the scope `host:write:network_spaces`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn reorder(
        self,
        input: mighty_schema::inputs::ReorderSpacesCollectionInput,
    ) -> Result<crate::generated::models::SpacesCollectionDetail, Error> {
        run(
                self.0,
                crate::operations::spaces_collections::ReorderSpacesCollection::new(
                    input,
                ),
            )
            .await
    }
}

// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `GiftDefinitions`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The network's catalogue of gifts. Members give these gifts to each other: see
/// `mighty.gifts()`.
///
/// `cost_in_points` is what the sender pays. An archived gift can't be given.
///
/// The facade has it as `mighty.gift_definitions()`.
#[derive(Debug, Clone, Copy)]
pub struct GiftDefinitions<'a>(pub(crate) &'a Client);
impl<'a> GiftDefinitions<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The gifts of the catalogue.
    ///
    /// If gifts are turned off, only hosts get the list; for other members it is empty. It is also
    /// empty for viewers who are not signed in.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
    ) -> Result<Pager<crate::operations::gift_definitions::ListGiftDefinitions>, Error> {
        Pager::forward(
            self.0,
            crate::operations::gift_definitions::ListGiftDefinitions::new(),
        )
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::gift_definitions::ListGiftDefinitions,
    ) -> Result<Pager<crate::operations::gift_definitions::ListGiftDefinitions>, Error> {
        Pager::forward(self.0, query)
    }
    /// Adds a gift to the catalogue.
    ///
    /// Its image is either `avatar_id`, the resource id of an asset, or `avatar_name`, the name of
    /// a built-in image from [`templates`](Self::templates).
    ///
    /// It needs the scope `host:write:network_plans`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        input: mighty_schema::inputs::CreateGiftDefinitionInput,
    ) -> Result<crate::generated::models::GiftDefinitionSummary, Error> {
        run(
                self.0,
                crate::operations::gift_definitions::CreateGiftDefinition::new(input),
            )
            .await
    }
    /// Changes the name or the image of a gift. Fields that the input doesn't set keep their
    /// values. `avatar_id` is the resource id of an asset.
    ///
    /// It needs the scope `host:write:network_plans`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdateGiftDefinitionInput,
    ) -> Result<crate::generated::models::GiftDefinitionSummary, Error> {
        run(
                self.0,
                crate::operations::gift_definitions::UpdateGiftDefinition::new(input),
            )
            .await
    }
    /// Deletes a gift from the catalogue, by resource id or GlobalID. Returns the GlobalID.
    ///
    /// It needs the scope `host:write:network_plans`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::GiftDefinition>>,
    ) -> Result<
        mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::GiftDefinition>,
        Error,
    > {
        run(
                self.0,
                crate::operations::gift_definitions::DeleteGiftDefinition::new(
                    mighty_schema::inputs::DeleteGiftDefinitionInput::new(id),
                ),
            )
            .await
    }
    /// Moves a gift to a position in the catalogue, by resource id or GlobalID. Positions count
    /// from 1.
    ///
    /// It needs the scope `host:write:network_plans`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn reorder(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::GiftDefinition>>,
        position: i32,
    ) -> Result<crate::generated::models::GiftDefinitionSummary, Error> {
        run(
                self.0,
                crate::operations::gift_definitions::ReorderGiftDefinition::new(
                    mighty_schema::inputs::ReorderGiftDefinitionInput::new(id, position),
                ),
            )
            .await
    }
    /// Gives the network its first gifts. If the network has gifts already, nothing happens.
    /// Returns all gifts of the network.
    ///
    /// It needs the scope `host:write:network_plans`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn create_defaults(
        self,
    ) -> Result<Vec<crate::generated::models::GiftDefinitionSummary>, Error> {
        run(
                self.0,
                crate::operations::gift_definitions::CreateDefaultGiftDefinitions::new(
                    mighty_schema::inputs::CreateDefaultGiftDefinitionsInput::new(),
                ),
            )
            .await
    }
    /// The built-in gifts, in one list without pages. Their names and costs are suggestions.
    ///
    /// The list is empty for viewers who are not signed in.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn templates(
        self,
    ) -> Result<Vec<crate::generated::models::GiftDefinitionTemplateSummary>, Error> {
        run(
                self.0,
                crate::operations::gift_definitions::ListGiftDefinitionTemplates::new(),
            )
            .await
    }
}

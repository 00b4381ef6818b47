// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Webhooks`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Webhooks: addresses to which the API sends events.
///
/// Deliveries are not signed. If a webhook has an `api_key`, each delivery carries it as
/// `Authorization: Bearer <api_key>`. Set a key, so that your server can tell deliveries from
/// other requests. A webhook is disabled after repeated failures. `ensure` does all of this: call it
/// whenever your program starts.
///
/// The facade has it as `mighty.webhooks()`.
#[derive(Debug, Clone, Copy)]
pub struct Webhooks<'a>(pub(crate) &'a Client);
impl<'a> Webhooks<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The network's webhooks.
    ///
    /// `included_events` is `None` for a webhook that gets all events, and empty for one that gets
    /// none. `consecutive_failures` is 0 again after a successful delivery.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
    ) -> Result<Pager<crate::operations::webhooks::ListWebhookCallbacks>, Error> {
        Pager::forward(self.0, crate::operations::webhooks::ListWebhookCallbacks::new())
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::webhooks::ListWebhookCallbacks,
    ) -> Result<Pager<crate::operations::webhooks::ListWebhookCallbacks>, Error> {
        Pager::forward(self.0, query)
    }
    /// Registers an address for events. It must be `https`.
    ///
    /// The webhook gets all events. With [`create_with`](Self::create_with) you can set
    /// `included_events` and an `api_key`. An empty list of events is refused. The API puts the
    /// word `Bearer` before the key, so leave it out.
    ///
    /// It needs the scope `host:write:network_integrations`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        url: impl Into<String>,
    ) -> Result<crate::generated::models::WebhookCallbackSummary, Error> {
        run(
                self.0,
                crate::operations::webhooks::CreateWebhookCallback::new(
                    mighty_schema::inputs::CreateWebhookCallbackInput::new(url),
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
        input: mighty_schema::inputs::CreateWebhookCallbackInput,
    ) -> Result<crate::generated::models::WebhookCallbackSummary, Error> {
        run(self.0, crate::operations::webhooks::CreateWebhookCallback::new(input)).await
    }
    /// Changes the fields that the input sets. Other fields keep their values.
    ///
    /// A null `replace_included_events` means all events, and an empty list is refused. According to the
    /// vendor's changelog, a new URL enables a webhook that was disabled after failures.
    ///
    /// A list that you set in `replace_included_events` replaces the whole stored list, and the server removes what is not in it. To keep items, start from the list that you have read: its items go in as they are.
    ///
    /// It needs the scope `host:write:network_integrations`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdateWebhookCallbackInput,
    ) -> Result<crate::generated::models::WebhookCallbackSummary, Error> {
        run(self.0, crate::operations::webhooks::UpdateWebhookCallback::new(input)).await
    }
    /// Deletes a webhook, by resource id or GlobalID.
    ///
    /// It needs the scope `host:write:network_integrations`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::WebhookCallback>>,
    ) -> Result<mighty_schema::ids::IdOf<mighty_schema::kinds::WebhookCallback>, Error> {
        run(
                self.0,
                crate::operations::webhooks::DeleteWebhookCallback::new(
                    mighty_schema::inputs::DeleteWebhookCallbackInput::new(id),
                ),
            )
            .await
    }
}

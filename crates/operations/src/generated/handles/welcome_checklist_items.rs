// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `WelcomeChecklistItems`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The Welcome Checklist, and what of it the viewer has done.
///
/// Hosts change the checklist with `mighty.pins()` and `mighty.onboarding_pointers()`.
///
/// The facade has it as `mighty.welcome_checklist_items()`.
#[derive(Debug, Clone, Copy)]
pub struct WelcomeChecklistItems<'a>(pub(crate) &'a Client);
impl<'a> WelcomeChecklistItems<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The network's Welcome Checklist, in the order that the hosts chose. The list has no pages.
    ///
    /// `completed` is about the viewer.
    ///
    /// It needs one of the scopes `host:read:network`, `read:network`.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn list(
        self,
    ) -> Result<Vec<crate::generated::models::WelcomeChecklistItemSummary>, Error> {
        run(
                self.0,
                crate::operations::welcome_checklist_items::ListWelcomeChecklistItems::new(),
            )
            .await
    }
    /// The Welcome Checklist of a space, in the order that the hosts chose, by the space's resource
    /// id or GlobalID. The list has no pages.
    ///
    /// `completed` is about the viewer.
    ///
    /// It needs one of the scopes `host:read:network`, `read:network`.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn in_space(
        self,
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Space>>,
    ) -> Result<Vec<crate::generated::models::WelcomeChecklistItemSummary>, Error> {
        run(
                self.0,
                crate::operations::welcome_checklist_items::ListSpaceWelcomeChecklistItems::new(
                    id_or_slug,
                ),
            )
            .await
    }
}

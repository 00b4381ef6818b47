// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Uploads`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Uploads of files, audio and videos in parts. Upload an image with `mighty.assets().upload(…)`.
///
/// **Hosts.** The API names the addresses for the parts of each upload. They can be on a host
/// that you did not configure, such as a storage service. `Upload::hosts` returns the hosts
/// before anything is sent. Parts are sent only over https (or http to a sandbox on this
/// machine), without the access token, and redirects are not followed.
///
/// The facade has it as `mighty.uploads()`.
#[derive(Debug, Clone, Copy)]
pub struct Uploads<'a>(pub(crate) &'a Client);
impl<'a> Uploads<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// Ends an upload before it is complete, by the session's token. Its asset becomes a failed
    /// one.
    ///
    /// If you still have the `Upload`, use `Upload::abort`. The token is a secret.
    ///
    /// **You can't undo this**, so it takes an [`Irreversible`](crate::domain::Irreversible). The upload can't go on afterwards: begin a new one.
    ///
    /// It needs one of the scopes `host:write:network_assets`, `write:assets`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn abort(
        self,
        session_token: impl Into<mighty_core::SecretText>,
        _: crate::domain::Irreversible,
    ) -> Result<crate::generated::models::UploadSessionSummary, Error> {
        run(
                self.0,
                crate::operations::uploads::AbortUploadSession::new(
                    mighty_schema::inputs::AbortUploadSessionInput::new(session_token),
                ),
            )
            .await
    }
    /// As [`abort`](Self::abort), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`abort`](Self::abort).
    pub async fn abort_with(
        self,
        input: mighty_schema::inputs::AbortUploadSessionInput,
        _: crate::domain::Irreversible,
    ) -> Result<crate::generated::models::UploadSessionSummary, Error> {
        run(self.0, crate::operations::uploads::AbortUploadSession::new(input)).await
    }
}

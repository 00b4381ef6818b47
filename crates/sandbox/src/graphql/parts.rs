//! A part of an upload that has arrived.

use http::StatusCode;

use super::Engine;
use super::resolve::{BYTES, UploadParts, digest, upload_status};
use crate::world::World;

/// The content, and its announced type.
pub(crate) struct Part<'a> {
    pub(crate) session: u64,
    pub(crate) number: i64,
    pub(crate) credential: PartCredential<'a>,
    pub(crate) content_type: &'a str,
    pub(crate) body: &'a [u8],
}

/// The credential for sending a part.
pub(crate) enum PartCredential<'a> {
    /// The session's token, for the API's own endpoint.
    Token(&'a str),
    /// The signature of the part's address, for storage.
    Signature(&'a str),
}

impl Engine {
    /// The tokens of all uploads, and the signatures of their parts.
    pub(crate) fn upload_secrets(&self) -> Vec<String> {
        let world = self.world();
        let mut secrets = Vec::new();
        for session in world.of_kind("UploadSession") {
            secrets.extend(session.text("sessionToken").map(str::to_owned));
            secrets.extend(UploadParts::of(session).map(|part| part.signature(session)));
        }
        secrets
    }

    /// Accepts the part and returns its etag, or returns the status and the reason of the refusal.
    /// Only the size and the etag are kept. A part that arrives again replaces the one before.
    pub(crate) fn receive(&self, part: &Part<'_>) -> Result<String, (StatusCode, &'static str)> {
        self.change(|world| self.receive_in(world, part))
    }

    fn receive_in(
        &self,
        world: &mut World,
        part: &Part<'_>,
    ) -> Result<String, (StatusCode, &'static str)> {
        let session = world
            .get(part.session)
            .filter(|record| &*record.kind == "UploadSession")
            .cloned()
            .ok_or((StatusCode::NOT_FOUND, "No such upload"))?;
        let planned = UploadParts::of(&session)
            .find(|planned| planned.number == part.number)
            .ok_or((StatusCode::NOT_FOUND, "No such part"))?;
        let is_mediated = session.text("uploadMode") == Some("SERVER_MEDIATED");
        let is_let_in = match part.credential {
            PartCredential::Token(token) => {
                is_mediated && session.text("sessionToken") == Some(token)
            }
            PartCredential::Signature(text) => !is_mediated && planned.signature(&session) == text,
        };
        if !is_let_in {
            let status = if is_mediated {
                StatusCode::UNAUTHORIZED
            } else {
                StatusCode::FORBIDDEN
            };
            return Err((status, "The credential is missing or wrong"));
        }
        if !matches!(
            upload_status(&session, self.now()),
            "PENDING" | "IN_PROGRESS"
        ) {
            return Err((StatusCode::CONFLICT, "This upload has ended"));
        }
        if part.content_type != session.text("_contentType").unwrap_or(BYTES) {
            return Err((
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "Another content type was announced",
            ));
        }
        if i64::try_from(part.body.len()) != Ok(planned.length) {
            return Err((
                StatusCode::BAD_REQUEST,
                "The part does not have the announced size",
            ));
        }
        let etag = format!("\"{}\"", digest(part.body));
        world.update(session.id, |record| {
            record.set(&planned.field(), etag.as_str());
        });
        Ok(etag)
    }
}

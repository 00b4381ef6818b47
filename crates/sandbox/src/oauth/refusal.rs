//! Sends a refusal to the person or to the application.

use axum::response::Response;
use http::StatusCode;
use url::form_urlencoded;

use super::{authorize::Refusal, pages};
use crate::{http::see_other, server::shared::Shared};

/// Answers a request with its refusal.
pub(super) fn refuse(shared: &Shared, refusal: Refusal) -> Response {
    match refusal {
        Refusal::Page(error) => pages::refusal(
            StatusCode::BAD_REQUEST,
            error.code.as_str(),
            &error.description,
        ),
        Refusal::Community(error) => {
            let query = form_urlencoded::Serializer::new(String::new())
                .append_pair("error", error.code.as_str())
                .append_pair("error_description", &error.description)
                .finish();
            see_other(&format!("/?{query}"))
        }
        Refusal::Redirect(callback, error) => {
            let answer = [
                ("error", error.code.as_str()),
                ("error_description", &error.description),
            ];
            see_other(&callback.with(&answer, &shared.oauth.issuer))
        }
    }
}

/// Answers a form that doesn't belong to this browser or step, or comes too late.
pub(super) fn expired_form() -> Response {
    let description = "This form has expired or was sent already. Start the sign-in again.";
    pages::refusal(StatusCode::FORBIDDEN, "expired_form", description)
}

//! The consent page, and its answer.

use std::sync::Arc;

use axum::{body::Bytes, extract::State, response::Response};
use http::HeaderMap;

use super::{
    authorize::{AuthorizationRequest, Refusal},
    book::{Binding, Permission},
    error::ErrorCode,
    pages,
    params::Params,
    refusal::{expired_form, refuse},
    sessions::Step,
    visit::Visit,
};
use crate::{Person, http::see_other, server::shared::Shared};

/// Asks a person who has signed in. If the application asks for a `host:` scope, members and
/// moderators are stopped here. An application that skips consent gets its answer at once.
pub(super) fn ask(visit: &Visit<'_>, person: &Person, request: AuthorizationRequest) -> Response {
    let page = if request.is_for_hosts() && !visit.is_host() {
        let keys = [Step::SignOut, Step::Consent].map(|step| visit.form_key(step));
        pages::stopped_consent(visit.network(), person, &request, &keys)
    } else if request.skips_consent {
        allowed(visit, person, request)
    } else {
        let key = visit.form_key(Step::Consent);
        pages::consent(visit.network(), person, &request, &key)
    };
    visit.answered(page)
}

/// `POST` of the consent form.
pub(super) async fn answer(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let form = Params::parse(&body);
    shared.oauth.mint.secrets().note_params(&form);
    let Some(visit) = Visit::take_back(&shared, &headers, &form, Step::Consent) else {
        return expired_form();
    };
    let request = match visit.request() {
        Ok(request) => request,
        Err(refusal) => return refuse(&shared, refusal),
    };
    // Checked again, because the person may have been removed or lost the role while the form was
    // open.
    let person = visit
        .person()
        .filter(|_| !request.is_for_hosts() || visit.is_host());
    match (form.get("decision"), person) {
        (Ok(Some("allow")), Some(person)) => allowed(&visit, &person, request),
        (Ok(Some("deny")), _) => {
            let denied = ErrorCode::AccessDenied.because("the person denied the request");
            refuse(&shared, Refusal::Redirect(request.callback, denied))
        }
        _ => expired_form(),
    }
}

/// Redirects to the application, with a code.
fn allowed(visit: &Visit<'_>, person: &Person, request: AuthorizationRequest) -> Response {
    let oauth = &visit.shared.oauth;
    let permission = Permission {
        client_id: request.client_id,
        person: person.resource_id(),
        scopes: request.granted,
    };
    let binding = Binding {
        redirect_uri: request.callback.redirect_uri.clone(),
        code_challenge: request.code_challenge,
    };
    let code = oauth.grants.code_for(permission, binding, &oauth.mint);
    see_other(&request.callback.with(&[("code", &code)], &oauth.issuer))
}

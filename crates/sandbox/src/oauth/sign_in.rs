//! Signing in: `/oauth/authorize`, the sign-in form, signing out, and refusals.

use std::sync::Arc;

use axum::{
    body::Bytes,
    extract::{RawQuery, State},
    response::Response,
};
use http::{HeaderMap, StatusCode};

use super::{
    consent, pages,
    params::Params,
    refusal::{expired_form, refuse},
    secrets::same_text,
    sessions::{Next, Step},
    visit::Visit,
};
use crate::{Person, server::shared::Shared};

/// `GET /oauth/authorize`.
pub(super) async fn authorize(
    State(shared): State<Arc<Shared>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let query = query.unwrap_or_default();
    let params = Params::parse(query.as_bytes());
    shared.oauth.mint.secrets().note_params(&params);
    let visit = Visit::begin(&shared, &headers, Next::Authorization(query));
    let request = match visit.request() {
        Ok(request) => request,
        Err(refusal) => return refuse(&shared, refusal),
    };
    match visit.person() {
        None => visit.sign_in_page(StatusCode::OK, None),
        Some(person) => consent::ask(&visit, &person, request),
    }
}

/// `POST` of the sign-in form.
pub(super) async fn sign_in(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let form = Params::parse(&body);
    shared.oauth.mint.secrets().note_params(&form);
    let Some(visit) = Visit::take_back(&shared, &headers, &form, Step::SignIn) else {
        return expired_form();
    };
    match person_with_password(&shared, &form) {
        Some(person) => visit.sign_in(&person),
        None => {
            let alert = "This email and password don't belong together.";
            visit.sign_in_page(StatusCode::UNPROCESSABLE_ENTITY, Some(alert))
        }
    }
}

/// `POST` of the form for signing in as another person.
pub(super) async fn sign_out(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let form = Params::parse(&body);
    shared.oauth.mint.secrets().note_params(&form);
    match Visit::take_back(&shared, &headers, &form, Step::SignOut) {
        Some(visit) => visit.sign_out(),
        None => expired_form(),
    }
}

/// `GET /`: a page of the community, which shows the error in its query.
pub(super) async fn community(
    State(shared): State<Arc<Shared>>,
    RawQuery(query): RawQuery,
) -> Response {
    let params = Params::parse(query.unwrap_or_default().as_bytes());
    let text = |name| params.get(name).ok().flatten();
    let error = text("error").map(|error| (error, text("error_description").unwrap_or_default()));
    pages::community(&shared.engine.network().title, error)
}

fn person_with_password(shared: &Shared, form: &Params) -> Option<Person> {
    let email = form.get("email").ok()??.trim();
    let password = form.get("password").ok()??;
    shared
        .engine
        .person_with_email(email)
        .filter(|person| same_text(person.password(), password))
}

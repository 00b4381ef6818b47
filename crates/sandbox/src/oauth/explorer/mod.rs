//! The page for trying operations in a browser.
//!
//! In the general edition it is for hosts, at `/admin/headless-api/explorer`: they choose an
//! application, and the page uses a short-lived token of that application and of the host. In the
//! beta it was for everyone, at `/public/graphiql`, and used the browser's session instead of a
//! token.

mod page;

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    response::{IntoResponse, Response},
    routing::get,
};
use http::{HeaderMap, StatusCode};
use mighty_core::Scope;
use serde_json::json;

use super::{
    book::Permission,
    params::Params,
    refusal::expired_form,
    sessions::{Next, Step},
    visit::Visit,
};
use crate::{
    Person, Profile,
    graphql::Viewer,
    http::{has_media_type, json_response},
    log::Details,
    server::shared::Shared,
};

/// The lifetime of the explorer's token. The vendor's pages only say "short-lived".
const TOKEN_LIFETIME: Duration = Duration::from_secs(15 * 60);

pub(super) fn router(edition: Profile) -> Router<Arc<Shared>> {
    let methods = match edition {
        Profile::Ga => get(show).post(open),
        Profile::Beta => get(show_with_session).post(execute_with_session),
    };
    Router::new().route(edition.explorer_path(), methods)
}

/// Asks a host to choose an application.
async fn show(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response {
    let visit = Visit::begin(&shared, &headers, Next::Explorer);
    let Some(person) = visit.person() else {
        return visit.sign_in_page(StatusCode::OK, None);
    };
    if !visit.is_host() {
        return page::for_hosts_only(&person, &visit.form_key(Step::SignOut));
    }
    let key = visit.form_key(Step::Explorer);
    page::choice(visit.network(), &person, &shared.oauth.apps.names(), &key)
}

/// Makes a token for the application that the host chose, and opens the explorer with it.
async fn open(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Response {
    let form = Params::parse(&body);
    let oauth = &shared.oauth;
    oauth.mint.secrets().note_params(&form);
    let visit = Visit::take_back(&shared, &headers, &form, Step::Explorer);
    let Some((visit, person)) = visit.and_then(|visit| {
        let person = visit.person().filter(|_| visit.is_host())?;
        Some((visit, person))
    }) else {
        return expired_form();
    };
    let client_id = form.get("client_id").ok().flatten().unwrap_or_default();
    let Some(client) = oauth.apps.get(client_id) else {
        return expired_form();
    };
    let permission = Permission {
        client_id: client_id.to_owned(),
        person: person.resource_id(),
        scopes: client.app.grantable(),
    };
    let token = oauth
        .grants
        .access_token_for(permission, TOKEN_LIFETIME, &oauth.mint);
    let subdomain = &shared.engine.network().subdomain;
    page::explorer(&page::Explorer {
        network: visit.network(),
        person: &person,
        app: Some(client.app.name()),
        token: Some(&token),
        endpoint: &format!("/networks/{subdomain}/graphql"),
    })
}

async fn show_with_session(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response {
    let visit = Visit::begin(&shared, &headers, Next::Explorer);
    match visit.person() {
        None => visit.sign_in_page(StatusCode::OK, None),
        Some(person) => page::explorer(&page::Explorer {
            network: visit.network(),
            person: &person,
            app: None,
            token: None,
            endpoint: Profile::Beta.explorer_path(),
        }),
    }
}

/// Runs an operation of the person who has signed in. A form of another site can't send JSON, and
/// the browser sends no cookie for scripts of other sites.
async fn execute_with_session(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if !has_media_type(&headers, "application/json") {
        return StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response();
    }
    let person = shared.oauth.sessions.of(&headers).and_then(|session| {
        let id = shared.oauth.sessions.person(&session)?;
        shared.engine.person(id)
    });
    let Some(viewer) = person.as_ref().map(viewer) else {
        let error = json!({
            "message": "No one is signed in in this browser",
            "extensions": { "code": "UNAUTHENTICATED" },
        });
        return json_response(StatusCode::UNAUTHORIZED, &json!({ "errors": [error] }));
    };
    let reply = shared.engine.execute(&viewer, &body);
    let status = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = json_response(status, &reply.json);
    response
        .extensions_mut()
        .insert(Details::of(reply, viewer.resource_id));
    response
}

/// A person with all scopes: in a session only the role limits them.
fn viewer(person: &Person) -> Viewer {
    Viewer {
        resource_id: person.resource_id(),
        scopes: Scope::KNOWN.iter().map(ToString::to_string).collect(),
    }
}

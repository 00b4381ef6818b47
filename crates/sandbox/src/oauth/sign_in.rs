//! The browser's way: `/oauth/authorize`, the sign-in form, the consent form, and back.

use std::sync::Arc;

use axum::{
    body::Bytes,
    extract::{RawQuery, State},
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use url::form_urlencoded;

use super::{
    authorize::{self, AuthorizationRequest, Refusal},
    error::ErrorCode,
    grants::{Binding, Permission},
    pages,
    params::Params,
    same_text,
    sessions::{SessionKey, Step},
};
use crate::{Person, Role, server::Shared};

pub(super) const SIGN_IN_PATH: &str = "/oauth/sign-in";
pub(super) const CONSENT_PATH: &str = "/oauth/consent";

const HOSTS_ONLY: &str =
    "Only hosts can finish this sign-in: the application asks for a scope that begins with host:.";

/// `GET /oauth/authorize`.
pub(super) async fn authorize(
    State(shared): State<Arc<Shared>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let query = query.unwrap_or_default();
    shared
        .oauth
        .mint
        .secrets()
        .note_params(&Params::parse(query.as_bytes()));
    let request = match authorize::check(&query, &shared.oauth.apps) {
        Ok(request) => request,
        Err(refusal) => return refuse(&shared, refusal),
    };
    let oauth = &shared.oauth;
    let known = oauth.sessions.of(&headers);
    let session = known
        .clone()
        .unwrap_or_else(|| oauth.sessions.open(&oauth.mint));
    let visit = Visit {
        shared: &shared,
        session: &session,
        query: &query,
        request: &request,
    };
    let mut response = match visit.person() {
        None => visit.sign_in_page(StatusCode::OK, None),
        Some(person) if request.is_for_hosts() && person.role() != Role::Host => {
            visit.sign_in_page(StatusCode::FORBIDDEN, Some(HOSTS_ONLY))
        }
        Some(person) => visit.consent_page(&person),
    };
    if known.is_none() {
        set_cookie(&mut response, &session);
    }
    response
}

/// `POST` of the sign-in form.
pub(super) async fn sign_in(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let form = Params::parse(&body);
    shared.oauth.mint.secrets().note_params(&form);
    let (session, query, request) = match taken_back(&shared, &headers, &form, Step::SignIn) {
        Ok(taken) => taken,
        Err(response) => return *response,
    };
    let visit = Visit {
        shared: &shared,
        session: &session,
        query: &query,
        request: &request,
    };
    let Some(person) = person_with_password(&shared, &form) else {
        let alert = "This email and password don't belong together.";
        return visit.sign_in_page(StatusCode::UNPROCESSABLE_ENTITY, Some(alert));
    };
    if request.is_for_hosts() && person.role() != Role::Host {
        return visit.sign_in_page(StatusCode::FORBIDDEN, Some(HOSTS_ONLY));
    }
    let oauth = &shared.oauth;
    let session = oauth
        .sessions
        .sign_in(&session, person.resource_id(), &oauth.mint);
    let mut response = see_other(&format!("/oauth/authorize?{query}"));
    set_cookie(&mut response, &session);
    response
}

/// `POST` of the consent form.
pub(super) async fn consent(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let form = Params::parse(&body);
    shared.oauth.mint.secrets().note_params(&form);
    let (session, _, request) = match taken_back(&shared, &headers, &form, Step::Consent) {
        Ok(taken) => taken,
        Err(response) => return *response,
    };
    let oauth = &shared.oauth;
    // Asked again, since the person may have been removed or lost the role while the form was open.
    let person = oauth
        .sessions
        .person(&session)
        .and_then(|person| shared.engine.person(person))
        .filter(|person| !request.is_for_hosts() || person.role() == Role::Host);
    let Some(person) = person else {
        return expired_form();
    };
    let answer = match form.get("decision") {
        Ok(Some("allow")) => {
            let permission = Permission {
                client_id: request.client_id,
                person: person.resource_id(),
                scopes: request.scopes.iter().map(ToString::to_string).collect(),
            };
            let binding = Binding {
                redirect_uri: request.callback.redirect_uri.clone(),
                code_challenge: request.code_challenge,
            };
            let code = oauth.grants.code_for(permission, binding, &oauth.mint);
            request.callback.with(&[("code", &code)], &oauth.issuer)
        }
        Ok(Some("deny")) => {
            let denied = ErrorCode::AccessDenied.because("the person denied the request");
            return refuse(&shared, Refusal::Redirect(request.callback, denied));
        }
        _ => return expired_form(),
    };
    see_other(&answer)
}

/// `GET /`: a page of the community, which shows an error that it is called with.
pub(super) async fn community(
    State(shared): State<Arc<Shared>>,
    RawQuery(query): RawQuery,
) -> Response {
    let params = Params::parse(query.unwrap_or_default().as_bytes());
    let text = |name| params.get(name).ok().flatten();
    let error = text("error").map(|error| (error, text("error_description").unwrap_or_default()));
    pages::community(&shared.engine.network().title, error)
}

/// One browser at one authorization request.
struct Visit<'a> {
    shared: &'a Shared,
    session: &'a SessionKey,
    query: &'a str,
    request: &'a AuthorizationRequest,
}

impl<'a> Visit<'a> {
    fn person(&self) -> Option<Person> {
        let id = self.shared.oauth.sessions.person(self.session)?;
        self.shared.engine.person(id)
    }

    fn sign_in_page(&self, status: StatusCode, alert: Option<&str>) -> Response {
        let key = self.form_key(Step::SignIn);
        pages::sign_in(status, self.network(), self.request, &key, alert)
    }

    fn consent_page(&self, person: &Person) -> Response {
        let key = self.form_key(Step::Consent);
        pages::consent(self.network(), person, self.request, &key)
    }

    fn network(&self) -> &'a str {
        &self.shared.engine.network().title
    }

    fn form_key(&self, step: Step) -> String {
        let oauth = &self.shared.oauth;
        oauth
            .sessions
            .hand_out(self.session, step, self.query, &oauth.mint)
    }
}

/// The request that a form goes on with, if the form was handed to this very browser. A form that
/// another site sends in the person's name lacks the key, the cookie or both.
fn taken_back(
    shared: &Shared,
    headers: &HeaderMap,
    form: &Params,
    step: Step,
) -> Result<(SessionKey, String, AuthorizationRequest), Box<Response>> {
    let sessions = &shared.oauth.sessions;
    let (session, query) = sessions
        .of(headers)
        .and_then(|session| {
            let key = form.get("form_key").ok()??;
            let query = sessions.take_back(key, &session, step)?;
            Some((session, query))
        })
        .ok_or_else(|| Box::new(expired_form()))?;
    match authorize::check(&query, &shared.oauth.apps) {
        Ok(request) => Ok((session, query, request)),
        Err(refusal) => Err(Box::new(refuse(shared, refusal))),
    }
}

fn person_with_password(shared: &Shared, form: &Params) -> Option<Person> {
    let email = form.get("email").ok()??.trim();
    let password = form.get("password").ok()??;
    shared
        .engine
        .person_with_email(email)
        .filter(|person| same_text(person.password(), password))
}

fn refuse(shared: &Shared, refusal: Refusal) -> Response {
    match refusal {
        Refusal::Page { error, description } => {
            pages::refusal(StatusCode::BAD_REQUEST, error, &description)
        }
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

fn expired_form() -> Response {
    let description = "This form has expired or was sent already. Start the sign-in again.";
    pages::refusal(StatusCode::FORBIDDEN, "expired_form", description)
}

fn see_other(location: &str) -> Response {
    match HeaderValue::from_bytes(location.as_bytes()) {
        Ok(location) => {
            let headers = [
                (header::LOCATION, location),
                (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
            ];
            (StatusCode::SEE_OTHER, headers).into_response()
        }
        // Every part is a checked URI or form-encoded, so this is a fault of ours, not of input.
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn set_cookie(response: &mut Response, session: &SessionKey) {
    // A key of URL-safe base64 between fixed ASCII is always a header value.
    if let Ok(value) = HeaderValue::from_str(&session.set_cookie()) {
        response.headers_mut().insert(header::SET_COOKIE, value);
    }
}

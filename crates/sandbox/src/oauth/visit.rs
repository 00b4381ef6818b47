//! One browser's visit to a page.

use axum::response::Response;
use http::{HeaderMap, HeaderValue, StatusCode, header};

use super::{
    authorize::{self, AuthorizationRequest, Refusal},
    pages,
    params::Params,
    sessions::{Next, SessionKey, Step},
};
use crate::{Person, Role, http::see_other, server::shared::Shared};

/// A browser, its session, and the next page after its form.
pub(super) struct Visit<'a> {
    pub shared: &'a Shared,
    pub session: SessionKey,
    pub next: Next,
    /// Whether the browser doesn't have the session's cookie yet.
    is_new: bool,
}

impl<'a> Visit<'a> {
    /// A browser that opens a page.
    pub(super) fn begin(shared: &'a Shared, headers: &HeaderMap, next: Next) -> Self {
        let oauth = &shared.oauth;
        let known = oauth.sessions.of(headers);
        Self {
            shared,
            next,
            is_new: known.is_none(),
            session: known.unwrap_or_else(|| oauth.sessions.open(&oauth.mint)),
        }
    }

    /// A browser that submits a form, if the form was sent to this browser for this step. If
    /// another site submits a form in the person's name, it lacks the key, the cookie or both.
    pub(super) fn take_back(
        shared: &'a Shared,
        headers: &HeaderMap,
        form: &Params,
        step: Step,
    ) -> Option<Self> {
        let sessions = &shared.oauth.sessions;
        let session = sessions.of(headers)?;
        let key = form.get("form_key").ok()??;
        let next = sessions.take_back(key, &session, step)?;
        Some(Self {
            shared,
            session,
            next,
            is_new: false,
        })
    }

    /// The person who has signed in, in their current state.
    pub(super) fn person(&self) -> Option<Person> {
        let id = self.shared.oauth.sessions.person(&self.session)?;
        self.shared.engine.person(id)
    }

    pub(super) fn is_host(&self) -> bool {
        self.person()
            .is_some_and(|person| person.role() == Role::Host)
    }

    /// The authorization request of this visit, checked again.
    pub(super) fn request(&self) -> Result<AuthorizationRequest, Refusal> {
        let query = match &self.next {
            Next::Authorization(query) => query.as_str(),
            Next::Explorer => "",
        };
        let oauth = &self.shared.oauth;
        authorize::check(query, &oauth.apps, oauth.edition)
    }

    pub(super) fn sign_in_page(&self, status: StatusCode, alert: Option<&str>) -> Response {
        let app = self.request().ok().map(|request| request.app_name);
        let key = self.form_key(Step::SignIn);
        self.answered(pages::sign_in(
            status,
            self.network(),
            app.as_deref(),
            &key,
            alert,
        ))
    }

    /// Signs a person in, and returns the next page.
    pub(super) fn sign_in(mut self, person: &Person) -> Response {
        let oauth = &self.shared.oauth;
        self.session = oauth
            .sessions
            .sign_in(&self.session, person.resource_id(), &oauth.mint);
        self.is_new = true;
        self.answered(self.go_on())
    }

    /// Ends the session, and returns the next page without one.
    pub(super) fn sign_out(&self) -> Response {
        self.shared.oauth.sessions.close(&self.session);
        self.go_on()
    }

    fn go_on(&self) -> Response {
        match &self.next {
            Next::Authorization(query) => see_other(&format!("/oauth/authorize?{query}")),
            Next::Explorer => see_other(self.shared.oauth.edition.explorer_path()),
        }
    }

    pub(super) fn network(&self) -> &'a str {
        &self.shared.engine.network().title
    }

    pub(super) fn form_key(&self, step: Step) -> String {
        let oauth = &self.shared.oauth;
        oauth
            .sessions
            .hand_out(&self.session, step, self.next.clone(), &oauth.mint)
    }

    /// The response, with a cookie for a browser that doesn't have it yet.
    pub(super) fn answered(&self, mut response: Response) -> Response {
        if self.is_new
            // A key of URL-safe base64 with fixed ASCII around it is always a header value.
            && let Ok(value) = HeaderValue::from_str(&self.session.set_cookie())
        {
            response.headers_mut().insert(header::SET_COOKIE, value);
        }
        response
    }
}

//! The pages that a person sees. The template macro escapes all values.

use axum::response::{IntoResponse, Response};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::{HeaderName, StatusCode, header};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

use super::authorize::AuthorizationRequest;
use crate::Person;

pub(super) const SIGN_IN_PATH: &str = "/oauth/sign-in";
pub(super) const SIGN_OUT_PATH: &str = "/oauth/sign-out";
pub(super) const CONSENT_PATH: &str = "/oauth/consent";

const STYLE: &str = "\
:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}\
body{margin:0;display:grid;place-items:center;min-height:100vh;background:#eef2f5;color:#1c2b36}\
main{box-sizing:border-box;width:min(26rem,92vw);margin:1rem;padding:2rem;border-radius:.75rem;\
background:#fff;box-shadow:0 .25rem 1.5rem #1c2b3622}\
h1{margin:0 0 .75rem;font-size:1.35rem;line-height:1.25}\
label{display:block;margin:.9rem 0 .25rem;font-weight:600}\
input,select,textarea{box-sizing:border-box;width:100%;padding:.6rem;border:1px solid #6b7c88;border-radius:.4rem;\
font:inherit}\
textarea{font-family:ui-monospace,monospace}\
pre{overflow:auto;max-height:60vh;font-size:.85rem}\
form+form{margin-top:-.5rem}\
button{margin:1.25rem .5rem 0 0;padding:.6rem 1.4rem;border:1px solid #0b5c7a;border-radius:.4rem;\
background:#0b5c7a;color:#fff;font:inherit;font-weight:600;cursor:pointer}\
button.plain{background:transparent;color:inherit}\
:focus-visible{outline:3px solid #d98200;outline-offset:2px}\
.alert{padding:.6rem .8rem;border-left:4px solid #b3261e;background:#b3261e18}\
code{font-size:.9em;overflow-wrap:anywhere}\
.note{margin-bottom:0;font-size:.85rem;opacity:.8}\
@media (prefers-color-scheme:dark){body{background:#10181e;color:#e6edf2}main{background:#1a252d}\
button.plain{border-color:#8fa3b0}}";

/// The sign-in page, for an application or for the explorer. `alert` is the reason why it is shown
/// again.
pub(super) fn sign_in(
    status: StatusCode,
    network: &str,
    app: Option<&str>,
    form_key: &str,
    alert: Option<&str>,
) -> Response {
    let body = html! {
        h1 { "Sign in to " (network) }
        @if let Some(alert) = alert { p.alert role="alert" { (alert) } }
        @if let Some(app) = app {
            p { strong { (app) } " would like to connect to your account." }
        }
        form method="post" action=(SIGN_IN_PATH) {
            input type="hidden" name="form_key" value=(form_key);
            label for="email" { "Email" }
            input #email type="email" name="email" autocomplete="username" required;
            label for="password" { "Password" }
            input #password type="password" name="password" autocomplete="current-password" required;
            button type="submit" { "Sign in" }
        }
    };
    page(status, "Sign in", &body)
}

/// The consent page.
pub(super) fn consent(
    network: &str,
    person: &Person,
    request: &AuthorizationRequest,
    form_key: &str,
) -> Response {
    let body = html! {
        h1 { "Allow " (request.app_name) "?" }
        p { "You are signed in to " (network) " as " strong { (person.name()) } "." }
        p { "The application asks for:" }
        ul { @for scope in request.scopes.iter() { li { code { (scope) } } } }
        form method="post" action=(CONSENT_PATH) {
            input type="hidden" name="form_key" value=(form_key);
            button type="submit" name="decision" value="allow" { "Allow" }
            button.plain type="submit" name="decision" value="deny" { "Deny" }
        }
        p.note { "The answer goes to " code { (request.callback.redirect_uri) } }
    };
    page(StatusCode::OK, "Allow access", &body)
}

/// The consent page for a person who can't allow the request. It has a form key for signing out and
/// one for going back to the application.
pub(super) fn stopped_consent(
    network: &str,
    person: &Person,
    request: &AuthorizationRequest,
    [sign_out_key, consent_key]: &[String; 2],
) -> Response {
    let body = html! {
        h1 { "Only hosts can allow " (request.app_name) }
        p.alert role="alert" {
            "The application asks for a scope that begins with host:. Only hosts of " (network)
            " can finish this sign-in, and you are signed in as " strong { (person.name()) } "."
        }
        p { "The application asks for:" }
        ul { @for scope in request.scopes.iter() { li { code { (scope) } } } }
        form method="post" action=(SIGN_OUT_PATH) {
            input type="hidden" name="form_key" value=(sign_out_key);
            button type="submit" { "Sign in as another person" }
        }
        form method="post" action=(CONSENT_PATH) {
            input type="hidden" name="form_key" value=(consent_key);
            button.plain type="submit" name="decision" value="deny" { "Go back to the application" }
        }
    };
    page(StatusCode::FORBIDDEN, "Only for hosts", &body)
}

/// A page that ends a sign-in, with the error's code for developers.
pub(super) fn refusal(status: StatusCode, error: &str, description: &str) -> Response {
    let body = html! {
        h1 { "This sign-in can't go on" }
        p.alert role="alert" { (description) }
        p { "Error: " code { (error) } }
    };
    page(status, "Error", &body)
}

/// The community's front page. Requests without a `state` end here.
pub(super) fn community(network: &str, error: Option<(&str, &str)>) -> Response {
    let body = html! {
        h1 { (network) }
        @if let Some((error, description)) = error {
            p.alert role="alert" { code { (error) } " " (description) }
        }
        p { "The community of the Mighty Networks sandbox. No real people are here." }
    };
    page(StatusCode::OK, network, &body)
}

pub(super) fn page(status: StatusCode, title: &str, body: &Markup) -> Response {
    document(status, title, body, None)
}

/// A page with a script. The script can send requests only to the sandbox.
pub(super) fn page_with_script(title: &str, body: &Markup, script: &str) -> Response {
    document(StatusCode::OK, title, body, Some(script))
}

fn document(status: StatusCode, title: &str, body: &Markup, script: Option<&str>) -> Response {
    let document = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main { (body) }
                @if let Some(script) = script { script { (PreEscaped(script)) } }
            }
        }
    };
    // There is no form-action, because browsers also apply it to the redirect after a form, and
    // that redirect goes to the application.
    let scripts = script.map_or_else(String::new, |script| {
        format!(" script-src {}; connect-src 'self';", source(script))
    });
    let policy = format!(
        "default-src 'none'; style-src {};{scripts} base-uri 'none'; frame-ancestors 'none'",
        source(STYLE)
    );
    let fixed: [(HeaderName, &str); 5] = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, &policy),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (status, fixed, document.into_string()).into_response()
}

/// The hash of a text, as in a content security policy.
fn source(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

//! The pages of the explorer.

use axum::response::Response;
use http::StatusCode;
use maud::html;

use super::super::pages::{self, SIGN_OUT_PATH};
use crate::{Person, Profile};

const QUERY: &str = "{\n  me {\n    name\n  }\n  network {\n    title\n  }\n}";

const SCRIPT: &str = "\
const form = document.getElementById('operation');
const result = document.getElementById('result');
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  result.textContent = 'Running';
  try {
    const headers = {'Content-Type': 'application/json'};
    if (form.dataset.token) headers.Authorization = 'Bearer ' + form.dataset.token;
    const variables = form.elements.variables.value.trim();
    const body = JSON.stringify({
      query: form.elements.query.value,
      variables: variables ? JSON.parse(variables) : null,
    });
    const response = await fetch(form.dataset.endpoint, {method: 'POST', headers, body});
    result.textContent = JSON.stringify(await response.json(), null, 2);
  } catch (error) {
    result.textContent = String(error);
  }
});";

/// For a member or moderator, who can't use the explorer.
pub(super) fn for_hosts_only(person: &Person, form_key: &str) -> Response {
    let body = html! {
        h1 { "The explorer is for hosts" }
        p.alert role="alert" {
            "You are signed in as " strong { (person.name()) } ", and only hosts can use the explorer."
        }
        form method="post" action=(SIGN_OUT_PATH) {
            input type="hidden" name="form_key" value=(form_key);
            button type="submit" { "Sign in as another person" }
        }
    };
    pages::page(StatusCode::FORBIDDEN, "Explorer", &body)
}

/// Asks for one of the applications. Each is given by its client id and its name.
pub(super) fn choice(
    network: &str,
    person: &Person,
    apps: &[(String, String)],
    form_key: &str,
) -> Response {
    let body = html! {
        h1 { "Explorer of " (network) }
        p { "You are signed in as " strong { (person.name()) } "." }
        form method="post" action=(Profile::Ga.explorer_path()) {
            input type="hidden" name="form_key" value=(form_key);
            label for="client_id" { "OAuth application" }
            select #client_id name="client_id" required {
                @for (id, name) in apps { option value=(id) { (name) } }
            }
            button type="submit" { "Create token" }
        }
        p.note { "The token is yours, has the scopes of the application, and lives for 15 minutes." }
    };
    pages::page(StatusCode::OK, "Explorer", &body)
}

/// The content of the explorer page.
pub(super) struct Explorer<'a> {
    pub network: &'a str,
    pub person: &'a Person,
    /// The application that the token is bound to.
    pub app: Option<&'a str>,
    pub token: Option<&'a str>,
    pub endpoint: &'a str,
}

pub(super) fn explorer(shown: &Explorer<'_>) -> Response {
    let body = html! {
        h1 { "Explorer of " (shown.network) }
        p {
            "As " strong { (shown.person.name()) }
            @if let Some(app) = shown.app { ", with a token of " strong { (app) } }
        }
        form #operation data-endpoint=(shown.endpoint) data-token=[shown.token] {
            label for="query" { "Operation" }
            textarea #query name="query" rows="9" spellcheck="false" required { (QUERY) }
            label for="variables" { "Variables (JSON)" }
            textarea #variables name="variables" rows="3" spellcheck="false" {}
            button type="submit" { "Run" }
        }
        h2 { "Answer" }
        pre #result role="status" tabindex="0" aria-label="Answer" {}
    };
    pages::page_with_script("Explorer", &body, SCRIPT)
}

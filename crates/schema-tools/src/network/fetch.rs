//! One exchange over HTTP.
//!
//! Redirects are not followed: a token must not go to another host, and an SDL that has moved is an
//! error. Plain http is allowed for loopback only.

use std::time::Duration;

use mighty_core::{UserAgent, endpoints::is_secure};
use ureq::{Agent, Body, http::Response};
use url::Url;

use crate::{
    error::{Error, Result},
    secrets::{Secrets, shown},
};

/// The maximum size: far more than the whole API's SDL with all its descriptions.
const SIZE_LIMIT: u64 = 64 * 1024 * 1024;
/// The time limit of one whole request.
const TIMEOUT: Duration = Duration::from_secs(60);

/// The body of the answer, and its content type.
pub(super) struct Answer {
    pub(super) text: String,
    pub(super) content_type: String,
}

/// Gets the text at `url`, which asks for no token.
pub(super) fn get(url: &Url, secrets: &Secrets) -> Result<Answer> {
    check(url)?;
    let response = agent()?
        .get(url.as_str())
        .header("Accept", "text/plain, */*;q=0.1")
        .call()
        .map_err(|error| unreachable(url, secrets, &error))?;
    read(url, secrets, response)
}

/// Posts `json` to `url`, with a bearer token if there is one.
pub(super) fn post(
    url: &Url,
    json: &str,
    token: Option<&str>,
    secrets: &Secrets,
) -> Result<Answer> {
    check(url)?;
    let mut request = agent()?
        .post(url.as_str())
        .header("Content-Type", "application/json")
        .header("Accept", "application/json");
    if let Some(token) = token {
        request = request.header("Authorization", format!("Bearer {token}"));
    }
    let response = request
        .send(json)
        .map_err(|error| unreachable(url, secrets, &error))?;
    read(url, secrets, response)
}

fn check(url: &Url) -> Result<()> {
    if is_secure(url) {
        Ok(())
    } else {
        Err(Error::Insecure { url: shown(url) })
    }
}

fn agent() -> Result<Agent> {
    let name = concat!("mighty-schema-tools/", env!("CARGO_PKG_VERSION"));
    let config = Agent::config_builder()
        .user_agent(UserAgent::new(name)?.header())
        .timeout_global(Some(TIMEOUT))
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        .build();
    Ok(config.new_agent())
}

fn unreachable(url: &Url, secrets: &Secrets, error: &ureq::Error) -> Error {
    Error::NoAnswer {
        host: url.host_str().unwrap_or_default().to_owned(),
        reason: secrets.hide(&error.to_string()),
    }
}

fn read(url: &Url, secrets: &Secrets, mut response: Response<Body>) -> Result<Answer> {
    let status = response.status().as_u16();
    let header = |name: &str| {
        let value = response
            .headers()
            .get(name)
            .and_then(|value| value.to_str().ok());
        value.unwrap_or_default().to_owned()
    };
    let (content_type, location) = (header("content-type"), header("location"));
    let text = response
        .body_mut()
        .with_config()
        .limit(SIZE_LIMIT)
        .read_to_string()
        .map_err(|error| Error::BrokenAnswer {
            url: shown(url),
            reason: error.to_string(),
        })?;
    if status == 200 {
        return Ok(Answer { text, content_type });
    }
    let points_to = Some(location)
        .filter(|location| !location.is_empty())
        .and_then(|location| url.join(&location).ok())
        .map_or_else(|| "nowhere".to_owned(), |to| secrets.hide(&shown(&to)));
    let is_page = is_page(&text, &content_type);
    let advice = match status {
        300..=399 => format!(
            "it points to {points_to}, which is not followed; if you trust it, use its full address"
        ),
        401 => "use a token that is valid now".to_owned(),
        403 if is_page => {
            "it is the page that the API sends if it takes a client for a robot; try the \
             network's numeric id instead of its subdomain, or fetch the schema with a browser \
             and use the file"
                .to_owned()
        }
        403 => {
            "the token may not do this; try another, or the schema of a network, which needs none"
                .to_owned()
        }
        404 => "no such network or path; check the id or subdomain".to_owned(),
        429 => "too many requests; wait a minute".to_owned(),
        500..=599 => "the server failed; try again later".to_owned(),
        _ => "check the address".to_owned(),
    };
    Err(Error::Status {
        url: shown(url),
        status,
        is_page,
        advice,
        beginning: secrets.beginning(&text),
    })
}

/// Whether the answer is made for a browser.
pub(super) fn is_page(text: &str, content_type: &str) -> bool {
    content_type.starts_with("text/html") || text.trim_start().starts_with('<')
}

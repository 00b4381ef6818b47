//! The checks that need no sign-in: address, schema, removals, clock.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use jiff::Zoned;
use mighty_networks::{Network, operations::CATALOGUE};
use mighty_runtime::{HttpClient, Limits, default_client};
use mighty_schema_tools::{CheckReport, Documents, Error, Removal, Schema, SchemaText, Source};

use super::finding::Finding;
use crate::{commands::schema, context::Context, profile::Profile};

/// A clock that is off by more than this ends tokens early or late.
const SKEW: Duration = Duration::from_secs(60);

/// A removal that is nearer than this is a warning.
const NEAR: i32 = 30;

pub(super) async fn check(profile: &Profile, context: &Context) -> Vec<Finding> {
    let mut findings = Vec::new();
    let http = match default_client() {
        Ok(http) => http,
        Err(error) => {
            findings.push(Finding::fault("http", error.to_string(), ""));
            return findings;
        }
    };
    let by_name = match schema::source(context).await {
        Ok(source) => source.fetch(&*http).await,
        Err(error) => {
            findings.push(Finding::fault(
                "network",
                error.to_string(),
                "give --network",
            ));
            return findings;
        }
    };
    let name = profile.network.as_deref().unwrap_or_default();
    findings.push(reached("network", name, &by_name));
    if let Some(id) = profile.network_id
        && let Ok(network) = Network::parse(&id.to_string())
    {
        let by_id = Source::network(network).fetch(&*http).await;
        findings.push(reached("network id", &id.to_string(), &by_id));
    }
    if let Ok(text) = by_name {
        findings.extend(documents(&text));
    }
    if let Some(finding) = clock(&*http, profile).await {
        findings.push(finding);
    }
    findings
}

fn reached(check: &'static str, name: &str, fetched: &Result<SchemaText, Error>) -> Finding {
    match fetched {
        Ok(_) => Finding::ok(check, format!("{name} answers")),
        Err(error @ (Error::PageInstead { .. } | Error::Status { is_page: true, .. })) => {
            Finding::fault(
                check,
                format!("a page came in place of the API: {error}"),
                "bot protection or a proxy stands before the API: set network_id in the profile, and \
                 try from another address",
            )
        }
        Err(Error::Status { status: 404, .. }) => Finding::fault(
            check,
            format!("there is no network {name:?} with the Headless API"),
            "check the name; the network needs the Scale plan or a higher one",
        ),
        Err(error) => Finding::fault(check, error.to_string(), ""),
    }
}

/// Whether this program's operations are valid with the network's schema, and for how long.
fn documents(text: &SchemaText) -> Vec<Finding> {
    let schema = text
        .canonical()
        .and_then(|sdl| Schema::parse("network.graphql", &sdl));
    let schema = match schema {
        Ok(schema) => schema,
        Err(error) => return vec![Finding::fault("schema", error.to_string(), "")],
    };
    let texts = CATALOGUE
        .iter()
        .map(|info| (format!("{}.graphql", info.name), info.document));
    let report = CheckReport::of(&Documents::from_texts(texts), &schema, Zoned::now().date());
    let schema = if report.problems.is_empty() {
        let count = CATALOGUE.len();
        Finding::ok("schema", format!("all {count} operations fit it"))
    } else {
        Finding::warning(
            "schema",
            format!(
                "{} of this program's operations don't fit it",
                report.problems.len()
            ),
            "use a newer version of this program; the other operations work",
        )
    };
    let next = report
        .deprecated
        .iter()
        .filter_map(|used| {
            let days = match used.removal {
                Removal::Passed => 0,
                Removal::Soon { days_left } | Removal::Later { days_left } => days_left,
                _ => return None,
            };
            Some((days, used))
        })
        .min_by_key(|(days, _)| *days);
    let removals = match next {
        None => Finding::ok(
            "removals",
            "nothing that this program uses has a removal date",
        ),
        Some((days, used)) => {
            let operations: Vec<&str> = used.operations.iter().map(String::as_str).collect();
            let detail = format!(
                "{} is removed in {days} days; used by {}",
                used.coordinate,
                operations.join(", ")
            );
            if days <= NEAR {
                Finding::warning(
                    "removals",
                    detail,
                    "use a newer version of this program by then",
                )
            } else {
                Finding::ok("removals", detail)
            }
        }
    };
    vec![schema, removals]
}

/// Compares this machine's clock with the server's `Date`. None if the server can't be asked.
async fn clock(http: &dyn HttpClient, profile: &Profile) -> Option<Finding> {
    let url = match &profile.oauth_url {
        Some(url) => format!(
            "{}/.well-known/oauth-authorization-server",
            url.trim_end_matches('/')
        ),
        None => {
            let network = Network::parse(profile.network.as_deref()?).ok()?;
            let endpoints = mighty_networks::Endpoints::for_network(&network);
            endpoints.discovery().ok()?.to_string()
        }
    };
    let request = http::Request::get(url)
        .header(http::header::USER_AGENT, crate::context::USER_AGENT)
        .body(Bytes::new())
        .ok()?;
    let answer = http.exchange(request, Limits::DEFAULT).await.ok()?;
    let date = answer.headers().get(http::header::DATE)?.to_str().ok()?;
    let server = httpdate::parse_http_date(date).ok()?;
    let here = SystemTime::now();
    let (apart, direction) = match here.duration_since(server) {
        Ok(ahead) => (ahead, "ahead of"),
        Err(error) => (error.duration(), "behind"),
    };
    let detail = format!("{} s {direction} the server", apart.as_secs());
    Some(if apart > SKEW {
        Finding::warning(
            "clock",
            detail,
            "set this machine's clock, or let it be set over the network",
        )
    } else {
        Finding::ok("clock", detail)
    })
}

//! The book. Each chapter is the documentation of a module here, so that its code is compiled and
//! run with the tests. `mdbook build docs` makes web pages of it.

use mighty_networks::{Error, Mighty};
use mighty_sandbox::{Person, Sandbox};

/// A client for the host of a sandbox, with the scopes of every chapter.
///
/// # Errors
/// Those of [`MightyBuilder::build`](mighty_networks::MightyBuilder::build).
pub fn host(sandbox: &Sandbox) -> Result<Mighty, Error> {
    let scopes = mighty_networks::Scope::KNOWN.iter();
    connect(sandbox, sandbox.host(), scopes.map(|scope| scope.as_str()))
}

/// A client for a member of a sandbox, with the scopes that members can have.
///
/// # Errors
/// Those of [`MightyBuilder::build`](mighty_networks::MightyBuilder::build).
pub fn member(sandbox: &Sandbox) -> Result<Mighty, Error> {
    let scopes = mighty_networks::Scope::KNOWN.iter();
    let scopes = scopes.filter(|scope| !scope.is_host_only());
    connect(
        sandbox,
        sandbox.member(),
        scopes.map(|scope| scope.as_str()),
    )
}

fn connect<'a>(
    sandbox: &Sandbox,
    person: &Person,
    scopes: impl IntoIterator<Item = &'a str>,
) -> Result<Mighty, Error> {
    Mighty::builder(sandbox.subdomain())
        .graphql_url(sandbox.graphql_url())
        .user_agent("book/1.0 (+https://example.org/book)")
        .access_token(sandbox.tokens_for(person, scopes).access_token)
        .build()
}

macro_rules! chapters {
    ($($name:ident = $file:literal;)*) => {
        $(#[doc = include_str!(concat!("src/", $file))] pub mod $name {})*

        /// The files of all chapters, in the order of the table of contents.
        pub const CHAPTERS: &[&str] = &[$($file),*];
    };
}

chapters! {
    introduction = "introduction.md";
    getting_started = "getting-started.md";
    signing_in = "signing-in.md";
    reading = "reading.md";
    writing = "writing.md";
    limits_and_cost = "limits-and-cost.md";
    families = "families.md";
    selections = "selections.md";
    exporting = "exporting.md";
    export_tables = "export-tables.md";
    webhooks = "webhooks.md";
    sandbox = "sandbox.md";
    schema_changes = "schema-changes.md";
    many_machines = "many-machines.md";
    errors = "errors/index.md";
    errors_config = "errors/config.md";
    errors_auth = "errors/auth.md";
    errors_connect = "errors/connect.md";
    errors_timeout = "errors/timeout.md";
    errors_interrupted = "errors/interrupted.md";
    errors_challenge = "errors/challenge.md";
    errors_unauthenticated = "errors/unauthenticated.md";
    errors_not_found = "errors/not-found.md";
    errors_absent = "errors/absent.md";
    errors_throttled = "errors/throttled.md";
    errors_http = "errors/http.md";
    errors_decode = "errors/decode.md";
    errors_schema_drift = "errors/schema-drift.md";
    errors_cost_exceeded = "errors/cost-exceeded.md";
    errors_graphql = "errors/graphql.md";
    errors_rejected = "errors/rejected.md";
    errors_unknown_outcome = "errors/unknown-outcome.md";
    recipes = "recipes.md";
}

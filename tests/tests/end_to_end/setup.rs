//! A network and a person in it.

use mighty_networks::{MightyBuilder, RetryPolicy, prelude::*};
use mighty_sandbox::{Person, Sandbox};

/// The usual scopes of a member's application.
pub(crate) const MEMBER: [Scope; 5] = [
    Scope::READ_USERINFO,
    Scope::READ_NETWORK,
    Scope::WRITE_POSTS,
    Scope::WRITE_COMMENTS,
    Scope::WRITE_RSVPS,
];

/// The additional scopes of a host's application.
pub(crate) const HOST: [Scope; 6] = [
    Scope::HOST_READ_NETWORK,
    Scope::HOST_READ_NETWORK_MEMBERS,
    Scope::HOST_WRITE_NETWORK_POSTS,
    Scope::HOST_WRITE_NETWORK_EVENTS,
    Scope::HOST_WRITE_NETWORK_SPACES,
    Scope::HOST_WRITE_NETWORK_SETTINGS,
];

pub(crate) async fn sandbox() -> Sandbox {
    Sandbox::start().await.expect("a sandbox")
}

/// A builder that points to the sandbox and makes no retries.
pub(crate) fn builder(sandbox: &Sandbox) -> MightyBuilder {
    Mighty::builder(sandbox.subdomain())
        .graphql_url(sandbox.graphql_url())
        .oauth_url(sandbox.oauth_url())
        .user_agent("end-to-end-tests/1.0")
        .retry(RetryPolicy::none())
}

/// A client of the sandbox as `person` with these scopes, without a sign-in.
pub(crate) fn as_person(sandbox: &Sandbox, person: &Person, scopes: &[Scope]) -> Mighty {
    let token = sandbox.tokens_for(person, scopes).access_token;
    builder(sandbox)
        .access_token(token)
        .build()
        .expect("a client")
}

pub(crate) fn as_member(sandbox: &Sandbox) -> Mighty {
    as_person(sandbox, sandbox.member(), &MEMBER)
}

pub(crate) fn as_host(sandbox: &Sandbox) -> Mighty {
    as_person(sandbox, sandbox.host(), &[&MEMBER[..], &HOST[..]].concat())
}

//! A network and somebody in it.

use mighty_networks::{MightyBuilder, RetryPolicy, prelude::*};
use mighty_sandbox::{Person, Sandbox};

/// What a member's application may usually do.
pub(crate) const MEMBER: [Scope; 5] = [
    Scope::READ_USERINFO,
    Scope::READ_NETWORK,
    Scope::WRITE_POSTS,
    Scope::WRITE_COMMENTS,
    Scope::WRITE_RSVPS,
];

/// What a host's application may do besides.
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

/// A builder that points to the sandbox and calls each thing once.
pub(crate) fn builder(sandbox: &Sandbox) -> MightyBuilder {
    Mighty::builder(sandbox.subdomain())
        .graphql_url(sandbox.graphql_url())
        .oauth_url(sandbox.oauth_url())
        .user_agent("end-to-end-tests/1.0")
        .retry(RetryPolicy::none())
}

/// The sandbox as `person` with these scopes, without a sign-in.
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

//! What errors and explanations say about missing scopes, roles, records and networks, against the
//! sandbox.

#![cfg(feature = "reqwest")]
#![expect(
    clippy::expect_used,
    reason = "helpers of tests fail by panicking, too"
)]

use mighty_networks::{
    Code, ErrorKind, Mighty, MightyBuilder, Request, Scope, operations::members::ListMembers,
};
use mighty_sandbox::Sandbox;
use serde_json::{Value, json};

fn builder(sandbox: &Sandbox, token: String) -> MightyBuilder {
    Mighty::builder(sandbox.subdomain())
        .graphql_url(sandbox.graphql_url())
        .user_agent("tests/1.0")
        .access_token(token)
}

/// A host with all scopes.
fn host(sandbox: &Sandbox) -> MightyBuilder {
    let scopes: Vec<&str> = Scope::KNOWN.iter().map(Scope::as_str).collect();
    let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    builder(sandbox, token)
}

/// A member with one scope, which the client knows.
fn member(sandbox: &Sandbox, scope: Scope) -> Mighty {
    let tokens = sandbox.tokens_for(sandbox.member(), [scope.as_str()]);
    let builder = builder(sandbox, tokens.access_token).scopes([scope]);
    builder.build().expect("client")
}

async fn sandbox() -> Sandbox {
    Sandbox::start().await.expect("sandbox")
}

#[tokio::test]
async fn nothing_is_explained_if_nothing_is_missing() {
    let sandbox = sandbox().await;
    let told = host(&sandbox).scopes(Scope::KNOWN.iter().cloned());
    let told = told.build().expect("client");
    let mut members = told.members().list().expect("pager");
    assert!(members.explain().expect("request").is_none());
    assert!(members.try_next().await.expect("a page").is_some());
    assert!(members.explain().expect("request").is_none());
    let explained = told.client().explain(ListMembers::new());
    assert!(explained.expect("request").is_none());
}

#[tokio::test]
async fn a_list_that_came_is_not_explained_even_if_the_scopes_are_not_known() {
    let sandbox = sandbox().await;
    let untold = host(&sandbox).build().expect("client");
    let mut members = untold.members().list().expect("pager");
    let before = members.explain().expect("request").expect("a guess");
    assert!(
        before.to_string().contains("Network.members needs"),
        "{before}"
    );
    assert!(members.try_next().await.expect("a page").is_some());
    let after = members.explain().expect("request");
    let after = after
        .map(|explanation| explanation.to_string())
        .unwrap_or_default();
    assert!(!after.contains("Network.members"), "{after}");
}

#[tokio::test]
async fn an_empty_list_is_explained_to_a_member_by_the_role() {
    let sandbox = sandbox().await;
    let mighty = member(&sandbox, Scope::READ_NETWORK);
    let mut members = mighty.members().list().expect("pager");
    assert!(members.try_next().await.expect("a page").is_none());
    let explanation = members.explain().expect("request").expect("a role");
    assert!(explanation.missing_scopes.is_empty(), "{explanation}");
    let text = explanation.to_string();
    assert!(
        text.contains("Network.members is for a host or a moderator"),
        "{text}"
    );
}

#[tokio::test]
async fn the_text_of_an_error_has_the_slug_that_was_not_found() {
    let sandbox = sandbox().await;
    let mighty = host(&sandbox).build().expect("client");
    let error = mighty
        .posts()
        .get("no-such-post")
        .await
        .expect_err("no such post");
    assert!(error.is_not_found());
    assert!(error.to_string().contains("\"no-such-post\""), "{error}");
}

#[tokio::test]
async fn a_missing_role_a_missing_scope_a_wrong_network_and_a_typo_are_told_apart() {
    let sandbox = sandbox().await;
    let someone = host(&sandbox).build().expect("client");
    let mut members = someone.members().list().expect("pager");
    let other = members.try_next().await.expect("a page").expect("a member");

    let mighty = member(&sandbox, Scope::READ_NETWORK);
    let role = mighty
        .members()
        .get(&other.id)
        .await
        .expect_err("only for hosts");
    assert!(role.is_not_found(), "{role}");
    assert!(
        role.to_string().contains("Network.member is for a host"),
        "{role}"
    );
    assert!(!role.to_string().contains("the token lacks"), "{role}");

    let mighty = member(&sandbox, Scope::READ_POSTS);
    let scope = mighty.members().list().expect("pager").try_next().await;
    let text = match scope {
        Err(error) => {
            assert!(error.has_code(&Code::Forbidden), "{error}");
            error.to_string()
        }
        Ok(_) => {
            let members = mighty.members().list().expect("pager");
            members
                .explain()
                .expect("request")
                .expect("a scope")
                .to_string()
        }
    };
    let (_, lacks) = text.split_once("the token lacks ").expect("a hint");
    assert!(lacks.contains("read:network"), "{text}");

    let elsewhere = sandbox
        .graphql_url()
        .replace(sandbox.subdomain(), "nowhere");
    let tokens = sandbox.tokens_for(sandbox.member(), ["read:network"]);
    let mighty = builder(&sandbox, tokens.access_token).graphql_url(elsewhere);
    let network = mighty
        .build()
        .expect("client")
        .me()
        .await
        .expect_err("no such network");
    assert_eq!(network.kind(), ErrorKind::NotFound, "{network}");
    assert!(network.to_string().contains("\"nowhere\""), "{network}");

    let document = "query Typo { network { titel } }";
    let typo = someone
        .send(Request::<Value>::new("Typo", document, json!({})))
        .await;
    let typo = typo.expect_err("no such field");
    assert_eq!(typo.kind(), ErrorKind::SchemaDrift, "{typo}");
    let text = typo.to_string();
    assert!(
        text.contains("Network.titel") && text.contains("check the spelling"),
        "{text}"
    );
}

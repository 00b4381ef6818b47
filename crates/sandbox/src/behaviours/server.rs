//! What the server does beyond GraphQL, and the profile that chooses where sources disagree.

use crate::behaviour::Behaviour;

/// Name, text, source, confidence, test.
type Row = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

const ROWS: &[Row] = &[
    (
        "scopes",
        "a token's scopes limit it; --profile beta or --scopes beta: they don't",
        "vendor's pages of August 2026; guide of the beta",
        "stated",
        "tests/editions.rs::in_the_beta_scopes_are_not_enforced",
    ),
    (
        "schema without a network",
        "served at /graphql/schema; --profile beta: not served",
        "vendor's pages of August 2026",
        "stated",
        "tests/editions.rs::in_the_beta_there_is_no_sdl_without_a_network",
    ),
    (
        "user agent",
        "a request without one gets an HTML page with status 403",
        "report: integrations",
        "stated",
        "tests/http.rs::without_a_user_agent_everything_is_an_html_challenge",
    ),
    (
        "images",
        "POST /networks/{network}/assets takes PNG, JPEG, GIF and WebP images of at most 2 MiB, as the \
         field file of a form, with asset_style; the answer has the asset's resource id",
        "schema: CreateEventInput.headerId names the route and asset_style; the rest is our choice",
        "inferred",
        "tests/images.rs::an_image_becomes_an_asset",
    ),
    (
        "unknown network",
        "404, before the token is checked",
        "guide: Errors",
        "stated",
        "tests/http.rs::an_unknown_network_is_not_found_before_the_token_is_checked",
    ),
    (
        "subdomain",
        "the present one is served, and the number always",
        "guide: Endpoint",
        "stated",
        "tests/http.rs::a_new_subdomain_is_served_and_the_old_one_is_not",
    ),
    (
        "oauth.code",
        "a code is used once and lives for two minutes; --profile beta: ten minutes",
        "vendor's pages of August 2026; reports of the beta",
        "stated",
        "tests/oauth/token.rs::a_code_is_valid_for_two_minutes",
    ),
    (
        "oauth.refresh",
        "refresh tokens are offered; --oauth code-only: they are not",
        "reports disagree",
        "reported",
        "tests/oauth/profiles.rs::a_code_only_server_serves_none_of_them",
    ),
    (
        "oauth.rotation",
        "a refresh replaces the refresh token; --oauth steady: it stays",
        "vendor's pages of August 2026: it may rotate",
        "reported",
        "tests/oauth/profiles.rs::a_steady_server_answers_a_refresh_without_a_new_refresh_token",
    ),
    (
        "oauth.grace",
        "the old refresh token ends at once; --oauth grace: when the new ones are used",
        "not seen in this API so far",
        "unknown",
        "tests/oauth/profiles.rs::with_grace_a_refresh_token_works_until_its_new_tokens_are_used",
    ),
    (
        "oauth.client authentication",
        "in the form or by HTTP Basic; --oauth basic-only: by Basic",
        "reports disagree",
        "reported",
        "tests/oauth/profiles.rs::a_basic_only_server_refuses_the_secret_in_the_form",
    ),
    (
        "oauth.revocation",
        "served; --oauth no-revocation: neither announced nor served",
        "vendor's pages of August 2026 have none; one integration saw it",
        "reported",
        "tests/oauth/profiles.rs::a_server_without_revocation_neither_announces_nor_serves_it",
    ),
    (
        "oauth.custom domain",
        "served under any name; --oauth own-host-only: under its own name only",
        "reports disagree",
        "reported",
        "tests/oauth/profiles.rs::a_server_without_oauth_on_its_custom_domain_serves_it_under_its_own_name",
    ),
    (
        "oauth.discovery",
        "served; --oauth unannounced: not served",
        "reports disagree",
        "reported",
        "tests/oauth/profiles.rs::an_unannounced_server_serves_everything_except_its_document",
    ),
    (
        "oauth.host scopes",
        "members and moderators are stopped at the consent page",
        "vendor's pages of August 2026",
        "stated",
        "tests/oauth/consent.rs::members_and_moderators_are_stopped_at_the_consent_screen_for_a_host_scope",
    ),
    (
        "oauth.chat scopes",
        "consent is always asked for",
        "report: integrations",
        "reported",
        "tests/oauth/consent.rs::consent_is_always_needed_for_a_chat_scope",
    ),
    (
        "oauth.granted scopes",
        "fewer may be granted than asked for; the token answer names them",
        "vendor's pages of August 2026",
        "stated",
        "tests/oauth/consent.rs::fewer_scopes_may_be_granted_than_asked_for",
    ),
    (
        "documents",
        "one of more than 20,000 tokens is refused before it runs; one answer has at most 100 errors",
        "graphql-ruby",
        "inferred",
        "src/graphql/tests/requests.rs::a_document_with_too_many_fields_is_refused_before_it_runs",
    ),
    (
        "validation errors",
        "they have a code, locations and the path to the mistake",
        "graphql-ruby",
        "inferred",
        "src/graphql/tests/requests.rs::a_validation_error_has_the_path_to_the_mistake",
    ),
    (
        "slow clients",
        "one that sends or reads nothing for 15 seconds loses its connection; a late body is a 408",
        "the vendor states no figure",
        "inferred",
        "tests/clients.rs::a_connection_without_a_whole_head_is_closed",
    ),
    (
        "large bodies",
        "one of more than 2 MiB is a 413",
        "the vendor states no figure",
        "inferred",
        "tests/clients.rs::a_body_of_ten_megabytes_is_refused_and_the_client_gets_to_know",
    ),
    (
        "limits",
        "none by default; --per-minute and --per-month: 429 and THROTTLED; --announce-limits: with \
         Retry-After",
        "guide: Rate Limits; no figure is stated, and no header was seen",
        "reported",
        "tests/http.rs::operations_over_a_limit_are_throttled_until_the_clock_has_moved",
    ),
    (
        "last visit",
        "each request is a visit of its member, and moves the member in the order of visits",
        "report: integrations",
        "reported",
        "src/graphql/tests/society.rs::a_visit_moves_a_member_in_the_order_of_visits",
    ),
    (
        "webhooks.disabled",
        "after five failures in a row that span three days",
        "vendor's pages of March 2026",
        "stated",
        "tests/webhooks.rs::five_failures_in_a_row_over_three_days_disable_a_webhook",
    ),
];

/// The statements about the server.
pub(super) fn all() -> impl Iterator<Item = Behaviour> {
    ROWS.iter()
        .map(|(name, text, source, confidence, test)| Behaviour {
            name: (*name).to_owned(),
            text: (*text).to_owned(),
            source: (*source).to_owned(),
            confidence,
            tests: vec![(*test).to_owned()],
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_test_of_the_server_exists() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        for (name, .., test) in ROWS {
            let (file, function) = test.split_once("::").unwrap();
            let text = std::fs::read_to_string(root.join(file)).unwrap();
            assert!(text.contains(&format!("fn {function}()")), "{name}: {test}");
        }
    }
}

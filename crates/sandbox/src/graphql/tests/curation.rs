//! Pins, invitations, requests, themes, and contradictory inputs.

use serde_json::{Value as Json, json};

use super::super::Role;
use super::{Bench, mutation};

#[test]
fn pins_are_set_once_and_removed() {
    let bench = Bench::new();
    let host = bench.host();
    let (space, _) = super::space(&bench, &host);
    let input = json!({ "list": "WELCOME", "targetId": space, "targetType": "SPACE" });
    for _ in 0..2 {
        let pinned = bench.mutate(
            &host,
            "createPin",
            input.clone(),
            "pin { position target { ... on Space { id } } } pins { id }",
        );
        assert_eq!(
            pinned["pin"],
            json!({ "position": 2, "target": { "id": space } })
        );
        assert_eq!(pinned["pins"].as_array().unwrap().len(), 2);
    }
    let query = "{ network { pins(list: WELCOME) { position } } }";
    let read = |bench: &Bench| bench.data(&host, query, json!({}))["network"]["pins"].take();
    assert_eq!(read(&bench), json!([{ "position": 1 }, { "position": 2 }]));
    bench.mutate(&host, "deletePin", input, "pins { id }");
    assert_eq!(read(&bench), json!([{ "position": 1 }]));
    bench.data(
        &host,
        "query($id: String!) { network { space(idOrSlug: $id) { id } } }",
        json!({ "id": space }),
    );
}

#[test]
fn invitations_skip_people_who_are_members_already() {
    let bench = Bench::new();
    let input = json!({ "recipients": [
        { "email": "new@harbor.example" },
        { "email": bench.person(Role::Host, 0).email() }] });
    let selection = "count ignoredRecipients mode";
    let sent = bench.mutate(&bench.host(), "createInvites", input.clone(), selection);
    assert_eq!(sent["count"], 1);
    assert_eq!(sent["ignoredRecipients"].as_array().unwrap().len(), 1);
    let again = bench.mutate(&bench.host(), "createInvites", input, selection);
    assert_eq!(again["count"], 0);
}

#[test]
fn a_request_to_join_can_only_be_approved_or_rejected() {
    let bench = Bench::new();
    let host = bench.host();
    let query = "{ network { inviteRequests { nodes { id status } } } }";
    let request =
        bench.data(&host, query, json!({}))["network"]["inviteRequests"]["nodes"][0].take();
    assert_eq!(request["status"], "PENDING");
    let document = mutation("updateInviteRequest", "inviteRequest { status }");
    let input = json!({ "input": { "id": request["id"], "status": "PENDING" } });
    assert_eq!(bench.code(&host, &document, input), "BAD_USER_INPUT");
    let input = json!({ "input": { "id": request["id"], "status": "APPROVED" } });
    let data = bench.data(&host, &document, input);
    assert_eq!(
        data["updateInviteRequest"]["inviteRequest"]["status"],
        "APPROVED"
    );
}

#[test]
fn a_theme_is_one_colour_or_two_whole_themes() {
    let bench = Bench::new();
    let host = bench.host();
    let selection = "network { theme { lightTheme { button } darkTheme { link } } }";
    let update = |input: Json| bench.mutate(&host, "updateNetworkTheme", input, selection);
    let whole = json!({ "button": "#112233", "header": "#112233", "link": "#445566" });
    let both = update(json!({ "lightTheme": whole, "darkTheme": whole }));
    assert_eq!(both["network"]["theme"]["darkTheme"]["link"], "#445566");
    for refused in [
        json!({ "lightTheme": whole }),
        json!({ "primaryColor": "#112233", "lightTheme": whole, "darkTheme": whole }),
        json!({ "primaryColor": "112233" }),
    ] {
        assert_eq!(update(refused)["network"], Json::Null);
    }
}

#[test]
fn contradictory_inputs_are_refused_in_the_payload() {
    let bench = Bench::new();
    let host = bench.host();
    let space = super::space(&bench, &host).0;
    for (name, input) in [
        (
            "createAnnouncement",
            json!({ "body": "Hi", "spaceId": space, "recipientIds": [] }),
        ),
        (
            "createWebhookCallback",
            json!({ "url": "http://example.com" }),
        ),
        (
            "createWebhookCallback",
            json!({ "url": "https://example.com", "includedEvents": [] }),
        ),
        ("createCustomDomain", json!({ "domain": "harbor" })),
        (
            "createPaymentPlan",
            json!({ "name": "Ab", "pricingType": "free", "spaceIds": [space] }),
        ),
        (
            "createPaymentCoupon",
            json!({ "code": "X", "couponType": "PERCENTAGE", "duration": "ONCE" }),
        ),
        (
            "createSpaceLink",
            json!({ "title": " ", "url": "https://example.com" }),
        ),
    ] {
        let payload = bench.mutate(&host, name, input, "clientMutationId");
        assert_eq!(payload["errors"].as_array().unwrap().len(), 1, "{name}");
    }
}

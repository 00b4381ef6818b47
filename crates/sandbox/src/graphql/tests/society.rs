//! Spaces, notifications, badges, follows, profiles, messages, and records without rules of their
//! own.

use serde_json::{Value as Json, json};

use super::super::Role;
use super::writing::new_post;
use super::{Bench, mutation};

#[test]
fn a_space_is_created_hidden_and_can_be_changed_and_deleted() {
    let bench = Bench::new();
    let host = bench.host();
    let create = |title: &str| {
        let input = json!({ "title": title, "templateCanonicalName": "feed_v3",
            "collectionName": "the yard" });
        bench.mutate(
            &host,
            "createSpace",
            input,
            "collectionNewlyCreated collection { name } space { id title discoverable memberCount }",
        )
    };
    assert_eq!(create(" ")["space"], Json::Null);
    let payload = create("Varnish Room");
    assert_eq!(payload["collectionNewlyCreated"], false);
    assert_eq!(payload["collection"]["name"], "The Yard");
    let space = &payload["space"];
    assert_eq!(space["discoverable"], false);
    assert_eq!(space["memberCount"], 1);
    let input = json!({ "spaceId": space["id"], "title": "Varnish Hall" });
    let updated = bench.mutate(&host, "updateSpace", input, "space { title }");
    assert_eq!(updated["space"]["title"], "Varnish Hall");
    let input = json!({ "spaceId": space["id"] });
    let deleted = bench.mutate(&host, "deleteSpace", input, "deletedId");
    assert_eq!(deleted["deletedId"], space["id"]);
    let document = mutation("createSpace", "space { id }");
    let input = json!({ "input": { "title": "x", "templateCanonicalName": "feed_v3" } });
    assert_eq!(bench.code(&bench.member(0), &document, input), "FORBIDDEN");
}

#[test]
fn only_its_recipient_can_mark_a_notification() {
    let bench = Bench::new();
    let host = bench.host();
    let query = "{ me { notifications(unread: true, first: 1) { nodes { id } } } }";
    let id = bench.data(&host, query, json!({}))["me"]["notifications"]["nodes"][0]["id"].take();
    let document = mutation("updateNotification", "notification { isRead }");
    let read = bench.data(&host, &document, json!({ "input": { "id": id } }));
    assert_eq!(read["updateNotification"]["notification"]["isRead"], true);
    let input = json!({ "input": { "id": id, "isRead": false } });
    let unread = bench.data(&host, &document, input.clone());
    assert_eq!(
        unread["updateNotification"]["notification"]["isRead"],
        false
    );
    assert_eq!(bench.code(&bench.member(7), &document, input), "NOT_FOUND");
}

#[test]
fn badges_are_granted_once_and_can_be_revoked() {
    let bench = Bench::new();
    let host = bench.host();
    let query = "{ network { badges(first: 1) { nodes { id memberCount } } } }";
    let badge = bench.data(&host, query, json!({}))["network"]["badges"]["nodes"][0].take();
    let member = bench.person(Role::Host, 0).global_id();
    let input = json!({ "badgeId": badge["id"], "memberIds": [member] });
    let selection = "outcome grantedMembers { id } badge { memberCount }";
    let granted = bench.mutate(&host, "createBadgeMemberships", input.clone(), selection);
    assert_eq!(granted["outcome"], "GRANTED");
    assert_eq!(granted["grantedMembers"], json!([{ "id": member }]));
    let before = badge["memberCount"].as_u64().unwrap();
    assert_eq!(granted["badge"]["memberCount"], before + 1);
    let again = bench.mutate(&host, "createBadgeMemberships", input.clone(), selection);
    assert_eq!(again["outcome"], "ALREADY_GRANTED");
    let selection = "outcome revokedMembers { id }";
    let revoked = bench.mutate(&host, "deleteBadgeMemberships", input.clone(), selection);
    assert_eq!(revoked["outcome"], "REVOKED");
    let again = bench.mutate(&host, "deleteBadgeMemberships", input, selection);
    assert_eq!(again["outcome"], "NOT_GRANTED");
    assert_eq!(again["revokedMembers"], json!([]));
}

#[test]
fn saving_a_post_and_following_a_member_can_be_read_back() {
    let bench = Bench::new();
    let member = bench.member(0);
    let post = new_post(&bench, &bench.member(1));
    let input = json!({ "postId": post });
    let saved = bench.mutate(
        &member,
        "createSavedPost",
        input.clone(),
        "savedPost { ... on Post { id saved } }",
    );
    assert_eq!(saved["savedPost"], json!({ "id": post, "saved": true }));
    let query = "{ network { savedPosts { nodes { ... on Post { id } } } } }";
    let data = bench.data(&member, query, json!({}));
    assert_eq!(
        data["network"]["savedPosts"]["nodes"],
        json!([{ "id": post }])
    );
    bench.mutate(&member, "deleteSavedPost", input, "deletedPostId");
    let data = bench.data(&member, query, json!({}));
    assert_eq!(data["network"]["savedPosts"]["nodes"], json!([]));

    let other = bench.person(Role::Contributor, 50).global_id();
    let input = json!({ "memberId": other });
    bench.mutate(&member, "createMemberFollow", input, "member { id }");
    let query = "{ me { followedMembers { nodes { id } } } }";
    let data = bench.data(&member, query, json!({}));
    let followed = data["me"]["followedMembers"]["nodes"].as_array().unwrap();
    assert!(followed.contains(&json!({ "id": other })));
}

#[test]
fn records_without_rules_of_their_own_are_stored_patched_and_removed() {
    let bench = Bench::new();
    let host = bench.host();
    let input = json!({ "title": "Charts", "url": "https://example.com/charts" });
    let link = bench.mutate(
        &host,
        "createSpaceLink",
        input,
        "spaceLink { id title url }",
    );
    let id = link["spaceLink"]["id"].clone();
    let input = json!({ "id": id, "title": "Sea charts" });
    let link = bench.mutate(&host, "updateSpaceLink", input, "spaceLink { title url }");
    assert_eq!(
        link["spaceLink"],
        json!({ "title": "Sea charts", "url": "https://example.com/charts" })
    );
    let query = "query($id: ID!) { network { spaceLink(id: $id) { title } } }";
    let data = bench.data(&host, query, json!({ "id": id }));
    assert_eq!(data["network"]["spaceLink"]["title"], "Sea charts");
    let gone = bench.mutate(
        &host,
        "deleteSpaceLink",
        json!({ "id": id }),
        "spaceLink { title }",
    );
    assert_eq!(gone["spaceLink"]["title"], "Sea charts");
    assert_eq!(bench.code(&host, query, json!({ "id": id })), "NOT_FOUND");
}

#[test]
fn publishing_changes_the_state_that_is_read() {
    let bench = Bench::new();
    let host = bench.host();
    let query = "{ network { paymentPlans(first: 1) { nodes { id } } } }";
    let plan = bench.data(&host, query, json!({}))["network"]["paymentPlans"]["nodes"][0].take();
    let input = json!({ "id": plan["id"] });
    let selection = "paymentPlan { status visibleToMembers }";
    let hidden = bench.mutate(&host, "unpublishPaymentPlan", input.clone(), selection);
    assert_eq!(hidden["paymentPlan"]["visibleToMembers"], false);
    let query = "query($id: ID!) { network { paymentPlan(id: $id) { status } } }";
    let variables = json!({ "id": plan["id"] });
    assert_eq!(
        bench.code(&bench.member(0), query, variables.clone()),
        "NOT_FOUND"
    );
    bench.mutate(&host, "publishPaymentPlan", input, selection);
    bench.data(&bench.member(0), query, variables);
}

#[test]
fn only_its_owner_can_change_a_profile() {
    let bench = Bench::new();
    let me = bench.person(Role::Contributor, 0).global_id();
    let document = mutation("updateMember", "member { shortBio }");
    let input = json!({ "input": { "id": me, "shortBio": "Rows." } });
    assert_eq!(
        bench.code(&bench.host(), &document, input.clone()),
        "FORBIDDEN"
    );
    let data = bench.data(&bench.member(0), &document, input);
    assert_eq!(data["updateMember"]["member"]["shortBio"], "Rows.");
}

#[test]
fn a_message_is_added_to_the_existing_conversation_of_the_same_people() {
    let bench = Bench::new();
    let other = bench.person(Role::Contributor, 40).global_id();
    let send = |text: &str| {
        let input = json!({ "recipientIds": [other], "text": text });
        bench.mutate(
            &bench.member(2),
            "createConversation",
            input,
            "outcome conversation { id } message { textText }",
        )
    };
    let (one, two) = (send("Ahoy"), send("Again"));
    assert_eq!(one["outcome"], "SENT");
    assert_eq!(one["conversation"], two["conversation"]);
    let query = "{ me { directMessages { nodes { id unreadCount title
        lastMessage { textText } } } } }";
    let data = bench.data(&bench.member(40), query, json!({}));
    let conversation = &data["me"]["directMessages"]["nodes"][0];
    assert_eq!(conversation["unreadCount"], 2);
    assert_eq!(conversation["lastMessage"]["textText"], "Again");
    let input = json!({ "conversationId": conversation["id"] });
    let read = bench.mutate(
        &bench.member(40),
        "markDirectMessageRead",
        input,
        "unreadCount",
    );
    assert_eq!(read["unreadCount"], 0);
    let data = bench.data(&bench.member(40), query, json!({}));
    assert_eq!(data["me"]["directMessages"]["nodes"][0]["unreadCount"], 0);
}

#[test]
fn a_message_to_the_sender_is_skipped_and_reported_if_requested() {
    let bench = Bench::new();
    let me = bench.person(Role::Contributor, 2).global_id();
    let input = json!({ "recipientIds": [me], "text": "Hi", "reportSkipsAsOutcomes": true });
    let selection = "outcome conversation { id }";
    let payload = bench.mutate(&bench.member(2), "createConversation", input, selection);
    assert_eq!(payload["outcome"], "SKIPPED_SELF_MESSAGE");
    assert_eq!(payload["conversation"], Json::Null);
    let input = json!({ "recipientIds": [me], "text": "Hi" });
    let payload = bench.mutate(&bench.member(2), "createConversation", input, selection);
    assert_eq!(payload["errors"].as_array().unwrap().len(), 1);
}

#[test]
fn a_hidden_space_is_visible_to_its_members_only() {
    let bench = Bench::new();
    let host = bench.host();
    let input = json!({ "title": "Engine Room", "templateCanonicalName": "feed_v3" });
    let space = bench.mutate(&host, "createSpace", input, "space { id }")["space"].take();
    let query = "query($id: String!) { network { space(idOrSlug: $id) { title } } }";
    let variables = json!({ "id": space["id"] });
    let member = bench.member(0);
    assert_eq!(bench.code(&member, query, variables.clone()), "NOT_FOUND");
    let input = json!({ "spaceId": space["id"], "title": "Oil" });
    let post = bench.mutate(&host, "createPost", input, "post { id }")["post"].take();
    let node = "query($id: ID!) { node(id: $id) { id } }";
    assert_eq!(
        bench.code(&member, node, json!({ "id": post["id"] })),
        "NOT_FOUND"
    );
    let person = bench.person(Role::Contributor, 0).global_id();
    let input = json!({ "memberId": person, "spaceIds": [space["id"]] });
    let selection = "outcome spaces { id }";
    let joined = bench.mutate(&host, "createSpaceMemberships", input.clone(), selection);
    assert_eq!(joined["outcome"], "ADDED");
    bench.data(&member, query, variables);
    bench.data(&member, node, json!({ "id": post["id"] }));
    let again = bench.mutate(&host, "createSpaceMemberships", input, selection);
    assert_eq!(again["outcome"], "ALREADY_MEMBER");
}

#[test]
fn members_are_found_by_their_answers() {
    let bench = Bench::new();
    let host = bench.host();
    let input = json!({ "title": "Boat", "privacy": "PUBLIC",
        "responseBy": "INDIVIDUAL_MEMBER", "responseType": "TEXT_SHORT" });
    let field = bench.mutate(&host, "createCustomField", input, "customField { id }");
    let field = &field["customField"]["id"];
    let me = bench.person(Role::Contributor, 0).global_id();
    let input = json!({ "customFieldId": field, "memberId": me, "text": "A Faering" });
    let selection = "response { text customField { title } }";
    let answer = bench.mutate(
        &bench.member(0),
        "updateCustomFieldAnswer",
        input,
        selection,
    );
    assert_eq!(answer["response"]["text"], "A Faering");
    let query = "query($f: [CustomFieldFilter!]) { network { members(customFields: $f) {
        nodes { id customFieldResponses(answeredOnly: true) { nodes { text } } } } } }";
    let found = |filter: Json| {
        let filter = json!({ "f": [filter] });
        bench.data(&host, query, filter)["network"]["members"]["nodes"].take()
    };
    let wanted =
        json!([{ "id": me, "customFieldResponses": { "nodes": [{ "text": "A Faering" }] } }]);
    assert_eq!(
        found(json!({ "customFieldId": field, "contains": "faer" })),
        wanted
    );
    assert_eq!(
        found(json!({ "customFieldId": field, "withResponse": true })),
        wanted
    );
    assert_eq!(
        found(json!({ "customFieldId": field, "contains": "sloop" })),
        json!([])
    );
    let twice = json!({ "f": [{ "customFieldId": field }, { "customFieldId": field }] });
    assert_eq!(bench.code(&host, query, twice), "BAD_USER_INPUT");
    let input = json!({ "customFieldId": field, "memberId": me });
    bench.mutate(
        &bench.member(0),
        "deleteCustomFieldAnswer",
        input,
        "clientMutationId",
    );
    assert_eq!(
        found(json!({ "customFieldId": field, "withResponse": true })),
        json!([])
    );
}

#[test]
fn a_visit_moves_a_member_in_the_order_of_visits() {
    let bench = Bench::new();
    let query = "{ network { members(first: 2, sortOrder: DESC) { nodes { id lastActiveAt } } } }";
    bench.data(&bench.member(3), "{ me { id } }", json!({}));
    bench.clock.advance(std::time::Duration::from_secs(60));
    let data = bench.data(&bench.host(), query, json!({}));
    let nodes = &data["network"]["members"]["nodes"];
    let host = bench.person(Role::Host, 0).global_id();
    assert_eq!(nodes[0]["id"], host, "the host is here now");
    assert_eq!(nodes[0]["lastActiveAt"], "2026-11-02T09:01:00Z");
    assert_eq!(
        nodes[1]["id"],
        bench.person(Role::Contributor, 3).global_id()
    );
    assert_eq!(nodes[1]["lastActiveAt"], crate::EPOCH);
}

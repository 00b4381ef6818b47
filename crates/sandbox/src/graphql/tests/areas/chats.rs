use super::*;

fn set_member(bench: &Bench, number: usize, field: &str, value: impl Into<crate::world::Value>) {
    let id = bench.person(Role::Contributor, number).resource_id();
    let value = value.into();
    bench
        .engine
        .lock()
        .update(id, |member| member.set(field, value));
}

fn person(bench: &Bench, number: usize) -> String {
    bench.person(Role::Contributor, number).global_id()
}

/// A new private conversation of the first member with others; its id and that of the message.
fn conversation(bench: &Bench, with: &[usize]) -> (String, String) {
    let ids: Vec<String> = with.iter().map(|number| person(bench, *number)).collect();
    let input = json!({ "recipientIds": ids, "text": "<p>Ahoy</p>" });
    let selection = "conversation { ... on DirectMessage { id } } message { id }";
    let payload = bench.mutate(&bench.member(0), "createConversation", input, selection);
    (
        text(&payload["conversation"]["id"]),
        text(&payload["message"]["id"]),
    )
}

fn outcome(bench: &Bench, to: &str) -> Json {
    let input = json!({ "recipientIds": [to], "text": "Ahoy", "reportSkipsAsOutcomes": true });
    let payload = bench.mutate(&bench.member(0), "createConversation", input, "outcome");
    assert_eq!(payload["errors"], json!([]));
    payload["outcome"].clone()
}

#[test]
fn each_reason_to_skip_a_message_has_its_outcome() {
    let bench = Bench::new();
    let network = |field: &str, value: crate::world::Value| {
        let id = bench.engine.network().id;
        bench
            .engine
            .lock()
            .update(id, |network| network.set(field, value));
    };
    let (other, me) = (person(&bench, 30), person(&bench, 0));
    assert_eq!(outcome(&bench, &other), "SENT");
    assert_eq!(outcome(&bench, &me), "SKIPPED_SELF_MESSAGE");
    set_member(&bench, 30, "privateChatEnabled", false);
    assert_eq!(outcome(&bench, &other), "SKIPPED_RECIPIENT_CHAT_DISABLED");
    set_member(&bench, 30, "memberType", "LIMITED_MEMBER");
    assert_eq!(outcome(&bench, &other), "SKIPPED_RECIPIENT_LIMITED_MEMBER");
    network("_onlyHostsStartChats", true.into());
    assert_eq!(outcome(&bench, &other), "SKIPPED_SENDER_NOT_HOST");
    set_member(&bench, 0, "privateChatEnabled", false);
    assert_eq!(outcome(&bench, &other), "SKIPPED_SENDER_CHAT_DISABLED");
    let host = bench.person(Role::Host, 0).global_id();
    let input = json!({ "recipientIds": [host], "text": "Ahoy" });
    let text = reason(&bench, &bench.member(0), "createConversation", input);
    assert_eq!(text, "This message can't be sent");
    network("featureToggles", crate::world::Value::empty());
    assert_eq!(outcome(&bench, &other), "SKIPPED_NETWORK_CHAT_DISABLED");
}

#[test]
fn a_message_to_a_member_who_blocked_the_sender_is_skipped() {
    let bench = Bench::new();
    let input = json!({ "memberId": person(&bench, 0) });
    bench.mutate(
        &bench.member(1),
        "createMemberBlock",
        input,
        "member { id }",
    );
    let other = person(&bench, 1);
    assert_eq!(outcome(&bench, &other), "SKIPPED_CONVERSATION_UNAVAILABLE");
}

#[test]
fn a_reply_starts_a_thread() {
    let bench = Bench::new();
    let member = bench.member(0);
    let (id, message) = conversation(&bench, &[31]);
    let reply = |container: &str, to: &str| {
        let input = json!({ "conversationId": container, "replyToId": to, "text": "Aye" });
        let selection = "message { id replyTo { id replyCount threadTitle }
            conversation { __typename ... on ConversationThread { id title } } }";
        bench.mutate(&member, "createDirectMessage", input, selection)["message"].take()
    };
    let first = reply(&id, &message);
    let thread = &first["conversation"];
    assert_eq!(thread["__typename"], "ConversationThread");
    assert_eq!(thread["title"], "Ahoy");
    assert_eq!(
        first["replyTo"],
        json!({ "id": message, "replyCount": 1, "threadTitle": "Ahoy" })
    );
    let second = reply(&id, &message);
    assert_eq!(second["conversation"]["id"], thread["id"]);
    let (other, _) = conversation(&bench, &[32]);
    let input = json!({ "conversationId": other, "replyToId": message, "text": "No" });
    let document = mutation("createDirectMessage", "message { id }");
    let code = bench.code(&member, &document, json!({ "input": input }));
    assert_eq!(code, "NOT_FOUND");
}

#[test]
fn a_space_without_chat_takes_no_messages() {
    let bench = Bench::new();
    let (id, _) = space(&bench, &bench.host());
    let input = json!({ "conversationId": id, "text": "Ahoy" });
    let member = bench.member(0);
    let selection = "message { textText conversation { __typename } }";
    let payload = bench.mutate(&member, "createMessage", input.clone(), selection);
    assert_eq!(payload["message"]["textText"], "Ahoy");
    let off = json!({ "spaceId": id, "featureToggles": [{ "key": "chat", "enabled": false }] });
    bench.mutate(&bench.host(), "updateSpace", off, "space { id }");
    let reason = reason(&bench, &member, "createMessage", input);
    assert_eq!(reason, "The chat of this space is turned off");
}

#[test]
fn an_archived_conversation_leaves_the_list_with_its_threads() {
    let bench = Bench::new();
    let member = bench.member(0);
    let (id, message) = conversation(&bench, &[33]);
    let input = json!({ "conversationId": id, "replyToId": message, "text": "Aye" });
    bench.mutate(&member, "createDirectMessage", input, "message { id }");
    let query = "query($t: Boolean) { me { ... on User {
        directMessages(first: 50, includeThreads: $t) { nodes { __typename } } } } }";
    let count = |threads: bool| {
        let data = bench.data(&member, query, json!({ "t": threads }));
        data["me"]["directMessages"]["nodes"]
            .as_array()
            .unwrap()
            .len()
    };
    let (before, with_threads) = (count(false), count(true));
    assert_eq!(with_threads, before + 1);
    let input = json!({ "conversationId": id });
    let payload = bench.mutate(&member, "archiveConversation", input, "success");
    assert_eq!(payload["success"], true);
    assert_eq!((count(false), count(true)), (before - 1, with_threads - 2));
}

#[test]
fn only_groups_have_members_to_add_and_remove() {
    let bench = Bench::new();
    let member = bench.member(0);
    let (pair, _) = conversation(&bench, &[34]);
    let (group, _) = conversation(&bench, &[34, 35]);
    let someone = person(&bench, 36);
    for (name, mut input) in [
        ("leaveConversation", json!({})),
        ("updateConversation", json!({ "title": "Crew" })),
        (
            "createConversationMemberships",
            json!({ "memberIds": [someone] }),
        ),
        (
            "deleteConversationMemberships",
            json!({ "memberIds": [someone] }),
        ),
    ] {
        input["conversationId"] = json!(pair);
        let reason = reason(&bench, &member, name, input);
        assert_eq!(reason, "This is not a group conversation");
    }
    let selection = "conversation { ... on DirectMessage { participants { id }
        messages(first: 9) { nodes { actorType } }
        all: messages(first: 9, includeSystemMessages: true) { nodes { actorType } } } }";
    let input = json!({ "conversationId": group, "memberIds": [someone] });
    let added = bench.mutate(
        &member,
        "createConversationMemberships",
        input.clone(),
        selection,
    );
    let conversation = &added["conversation"];
    assert_eq!(conversation["participants"].as_array().unwrap().len(), 4);
    assert_eq!(
        conversation["messages"]["nodes"],
        json!([{ "actorType": "USER" }])
    );
    assert_eq!(conversation["all"]["nodes"][0]["actorType"], "SYSTEM");
    let gone = bench.mutate(&member, "deleteConversationMemberships", input, selection);
    assert_eq!(
        gone["conversation"]["participants"]
            .as_array()
            .unwrap()
            .len(),
        3
    );
    set_member(&bench, 36, "memberType", "LIMITED_MEMBER");
    let input = json!({ "conversationId": group, "memberIds": [someone] });
    let reason = reason(&bench, &member, "createConversationMemberships", input);
    assert_eq!(reason, "Limited members have no private chat");
}

#[test]
fn a_group_without_a_title_has_the_names_of_its_members() {
    let bench = Bench::new();
    let member = bench.member(0);
    let (group, _) = conversation(&bench, &[34, 35]);
    let selection = "conversation { ... on DirectMessage { title } }";
    let title = |title: &str| {
        let input = json!({ "conversationId": group, "title": title });
        bench.mutate(&member, "updateConversation", input, selection)["conversation"]["title"]
            .take()
    };
    assert_eq!(title("Crew"), "Crew");
    let names = [34, 35].map(|number| bench.person(Role::Contributor, number).name().to_owned());
    assert_eq!(title(""), names.join(", "));
}

#[test]
fn reading_a_chat_clears_its_count() {
    let bench = Bench::new();
    let (id, _) = conversation(&bench, &[1]);
    let reader = bench.member(1);
    let input = json!({ "conversationId": id });
    let selection = "unreadCount conversation { ... on DirectMessage { unreadCount } }";
    let query = "query($id: ID!) { node(id: $id) { ... on DirectMessage { unreadCount } } }";
    let unread = || bench.data(&reader, query, json!({ "id": id }))["node"]["unreadCount"].take();
    assert_eq!(unread(), 1);
    let payload = bench.mutate(&reader, "markDirectMessageRead", input, selection);
    assert_eq!(payload["unreadCount"], 0);
    assert_eq!(unread(), 0);

    let (home, _) = space(&bench, &reader);
    let outsider = bench.person(Role::Contributor, 0).resource_id();
    let memberships: Vec<u64> = {
        let world = bench.engine.lock();
        let own = world.pointing_at(outsider, "Membership");
        own.filter(|one| one.reference("_space").is_some())
            .map(|one| one.id)
            .collect()
    };
    for id in memberships {
        bench.engine.lock().remove(id);
    }
    for (viewer, expected) in [(&reader, json!(0)), (&bench.member(0), Json::Null)] {
        let input = json!({ "conversationId": home });
        let payload = bench.mutate(viewer, "markConversationRead", input, "unreadCount");
        assert_eq!(payload["unreadCount"], expected);
    }
    conversation(&bench, &[1]);
    let payload = bench.mutate(&reader, "markAllConversationsRead", json!({}), "success");
    assert_eq!(payload["success"], true);
    assert_eq!(unread(), 0);
}

#[test]
fn a_bookmark_has_its_own_time_and_is_the_viewers_own() {
    let bench = Bench::new();
    let (id, _) = conversation(&bench, &[1]);
    let selection = "conversation { ... on DirectMessage { bookmarkedAt } }";
    let input = json!({ "conversationId": id });
    bench.clock.advance(std::time::Duration::from_secs(60));
    let member = bench.member(0);
    let made = bench.mutate(
        &member,
        "createConversationBookmark",
        input.clone(),
        selection,
    );
    assert_eq!(made["conversation"]["bookmarkedAt"], "2026-11-02T09:01:00Z");
    let query = "query($id: ID!) { node(id: $id) { ... on DirectMessage { bookmarkedAt } } }";
    let other = bench.data(&bench.member(1), query, json!({ "id": id }));
    assert_eq!(other["node"]["bookmarkedAt"], Json::Null);
    let gone = bench.mutate(&member, "deleteConversationBookmark", input, selection);
    assert_eq!(gone["conversation"]["bookmarkedAt"], Json::Null);
}

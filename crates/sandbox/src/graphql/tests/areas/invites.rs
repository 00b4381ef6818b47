use super::*;

fn invites(bench: &Bench, viewer: &Viewer, arguments: &str) -> Vec<Json> {
    let query = format!(
        "{{ network {{ invites(first: 50{arguments}) {{ nodes {{
            id state sentCount spaceRole recipientFirstName space {{ id }} plan {{ id }} url
            recipient {{ id }} }} }} }} }}"
    );
    let data = bench.data(viewer, &query, json!({}));
    let nodes = data["network"]["invites"]["nodes"].as_array();
    nodes.unwrap().clone()
}

fn invite(bench: &Bench, viewer: &Viewer, input: Json) -> i64 {
    let payload = bench.mutate(viewer, "createInvites", input, "count ignoredRecipients");
    assert_eq!(payload["errors"], json!([]));
    payload["count"].as_i64().unwrap()
}

fn newcomer(email: &str) -> Json {
    json!([{ "email": email, "firstName": "Nora" }])
}

#[test]
fn an_invitation_keeps_its_space_and_role() {
    let bench = Bench::new();
    let host = bench.host();
    let (home, _) = space(&bench, &host);
    let input = json!({ "recipients": newcomer("nora@example.com"), "spaceId": home,
        "spaceRole": "moderator" });
    assert_eq!(invite(&bench, &host, input.clone()), 1);
    assert_eq!(invite(&bench, &host, input), 0);
    // The same person can be invited to the network as well.
    let input = json!({ "recipients": newcomer("nora@example.com") });
    assert_eq!(invite(&bench, &host, input), 1);
    let of_space = invites(&bench, &host, &format!(", spaceId: \"{home}\""));
    assert_eq!(of_space.len(), 1);
    assert_eq!(of_space[0]["spaceRole"], "moderator");
    assert_eq!(of_space[0]["recipientFirstName"], "Nora");
    assert_eq!(of_space[0]["url"], Json::Null);
    assert!(invites(&bench, &host, ", term: \"nora\"").len() == 2);
    let member = bench.member(0);
    let document = mutation("createInvites", "count");
    let input =
        json!({ "input": { "recipients": newcomer("per@example.com"), "spaceRole": "host" } });
    assert_eq!(bench.code(&member, &document, input), "FORBIDDEN");
}

#[test]
fn an_invitation_to_a_plan_has_an_address() {
    let bench = Bench::new();
    let host = bench.host();
    let query = "{ network { paymentPlans(term: \"shipwright\") { nodes { id } } } }";
    let data = bench.data(&host, query, json!({}));
    let plan = &data["network"]["paymentPlans"]["nodes"][0]["id"];
    let input = json!({ "recipients": newcomer("nora@example.com"), "planId": plan,
        "linkDestination": "checkout_page", "interval": "month" });
    assert_eq!(invite(&bench, &host, input), 1);
    let of_plan = invites(&bench, &host, &format!(", planIds: [{plan}]"));
    assert_eq!(of_plan.len(), 1);
    assert!(of_plan[0]["url"].is_string());
}

#[test]
fn a_member_can_be_invited_to_a_space() {
    let bench = Bench::new();
    let host = bench.host();
    let guest = bench.person(Role::Contributor, 5).global_id();
    let input = json!({ "title": "Night watch", "templateCanonicalName": "feed_v3" });
    let place = bench.mutate(&host, "createSpace", input, "space { id }")["space"]["id"].take();
    let input = json!({ "recipients": [], "memberIds": [guest], "spaceId": place });
    assert_eq!(invite(&bench, &host, input), 1);
    let sent = invites(&bench, &host, &format!(", spaceId: {place}"));
    assert_eq!(sent[0]["recipient"]["id"], guest.as_str());
    // Every member is in the network already.
    let input = json!({ "recipients": [], "memberIds": [guest] });
    assert_eq!(invite(&bench, &host, input), 0);
}

#[test]
fn members_see_the_invitations_that_they_sent() {
    let bench = Bench::new();
    let member = bench.member(3);
    let input = json!({ "recipients": newcomer("nora@example.com") });
    assert_eq!(invite(&bench, &member, input), 1);
    assert_eq!(invites(&bench, &member, "").len(), 1);
    assert_eq!(invites(&bench, &bench.member(4), "").len(), 0);
    assert!(invites(&bench, &bench.host(), "").len() > 1);
}

#[test]
fn an_invitation_expires_until_it_is_sent_again() {
    let bench = Bench::new();
    let host = bench.host();
    let input = json!({ "recipients": newcomer("nora@example.com") });
    invite(&bench, &host, input);
    let number = {
        let world = bench.engine.lock();
        let mut all = world.of_kind("Invite");
        let own = all.find(|invite| invite.text("recipientEmail") == Some("nora@example.com"));
        own.unwrap().id
    };
    bench.engine.lock().update(number, |record| {
        record.set("expiresAt", "2026-01-01T00:00:00Z");
    });
    let expired = invites(&bench, &host, ", statuses: [EXPIRED]");
    assert_eq!(expired.len(), 1);
    assert_eq!(expired[0]["state"], "STALE");
    let input = json!({ "id": expired[0]["id"] });
    let sent = bench.mutate(
        &host,
        "resendInvite",
        input.clone(),
        "invite { state sentCount }",
    );
    assert_eq!(sent["invite"], json!({ "state": "SENT", "sentCount": 2 }));
    assert_eq!(invites(&bench, &host, ", reminded: true").len(), 1);
    bench.mutate(&host, "revokeInvite", input.clone(), "invite { state }");
    let text = reason(&bench, &host, "resendInvite", input);
    assert_eq!(text, "This invitation was revoked");
}

/// The first space that the member is not in; its id.
fn foreign_space(bench: &Bench, member: &Viewer) -> Option<String> {
    let query = "{ me { ... on User { spaces { nodes { id } } } }
        network { spaces(first: 50) { nodes { id } } } }";
    let data = bench.data(member, query, json!({}));
    let own = data["me"]["spaces"]["nodes"].as_array().unwrap();
    let all = data["network"]["spaces"]["nodes"].as_array().unwrap();
    let foreign = all.iter().find(|space| !own.contains(space));
    foreign.map(|space| text(&space["id"]))
}

fn ask(bench: &Bench, member: &Viewer, place: &str) -> Json {
    let input = json!({ "spaceId": place });
    let selection = "inviteRequest { id status converted space { id } }";
    bench.mutate(member, "createInviteRequest", input, selection)
}

#[test]
fn a_member_asks_to_join_and_a_host_decides() {
    let bench = Bench::new();
    let (host, member) = (bench.host(), bench.member(0));
    let place = foreign_space(&bench, &member).unwrap();
    let made = ask(&bench, &member, &place)["inviteRequest"].take();
    assert_eq!(made["status"], "PENDING");
    assert_eq!(
        ask(&bench, &member, &place)["inviteRequest"]["id"],
        made["id"]
    );
    let query = "query($s: ID!) { network { inviteRequests(spaceId: $s) { nodes { id } } } }";
    let data = bench.data(&host, query, json!({ "s": place }));
    let listed = &data["network"]["inviteRequests"]["nodes"];
    assert_eq!(*listed, json!([{ "id": made["id"] }]));
    let input = json!({ "id": made["id"], "status": "APPROVED" });
    let selection = "inviteRequest { status converted approver { id } }";
    let decided = bench.mutate(&host, "updateInviteRequest", input, selection);
    assert_eq!(
        decided["inviteRequest"],
        json!({ "status": "APPROVED", "converted": true,
            "approver": { "id": bench.person(Role::Host, 0).global_id() } })
    );
    assert_eq!(
        ask(&bench, &member, &place)["errors"],
        json!(["You are a member already"])
    );
}

#[test]
fn the_answers_of_a_request_are_read_with_it() {
    let bench = Bench::new();
    let (host, member) = (bench.host(), bench.member(0));
    let place = foreign_space(&bench, &member).unwrap();
    let number = {
        let world = bench.engine.lock();
        let found = world.find(&place, &["Space"], crate::world::Accepts::Either);
        found.unwrap().id
    };
    let question = bench.engine.lock().insert(
        crate::world::Record::new("ProfileQuestion")
            .with_ref("_owner", number)
            .with("context", "REQUEST_ACCESS")
            .with("text", "Why?")
            .with("required", true),
    );
    let request = |answers: &[&str]| {
        let answers: Vec<Json> = answers
            .iter()
            .map(|text| json!({ "profileQuestionId": question.to_string(), "text": text }))
            .collect();
        let input = json!({ "spaceId": place, "profileQuestionAnswers": answers });
        let selection = "inviteRequest { id }";
        bench.mutate(&member, "createInviteRequest", input, selection)
    };
    assert_eq!(
        request(&[" "])["errors"],
        json!(["A required question can't be left blank"])
    );
    assert_eq!(
        request(&["To sew", "To sail"])["errors"],
        json!(["Each question can be answered once only"])
    );
    let made = request(&["To sew"]);
    let query = "query($id: ID!) { network { inviteRequest(id: $id) {
        profileQuestionAnswers { text profileQuestion { text } } } } }";
    let data = bench.data(&host, query, json!({ "id": made["inviteRequest"]["id"] }));
    assert_eq!(
        data["network"]["inviteRequest"]["profileQuestionAnswers"],
        json!([{ "text": "To sew", "profileQuestion": { "text": "Why?" } }])
    );
}

#[test]
fn many_requests_of_one_space_are_decided() {
    let bench = Bench::new();
    let host = bench.host();
    let place = foreign_space(&bench, &bench.member(0)).unwrap();
    let others: Vec<Viewer> = (0..12)
        .map(|number| bench.member(number))
        .filter(|member| foreign_space(&bench, member).as_ref() == Some(&place))
        .collect();
    let asked: Vec<Json> = others
        .iter()
        .map(|member| ask(&bench, member, &place)["inviteRequest"]["id"].clone())
        .collect();
    let decide = |changes: Json| {
        let mut input = json!({ "spaceId": place, "status": "REJECTED" });
        for (field, value) in changes.as_object().unwrap() {
            input[field] = value.clone();
        }
        bench.mutate(&host, "updateInviteRequests", input, "count")
    };
    let query = "{ network { inviteRequests { nodes { id } } } }";
    let data = bench.data(&host, query, json!({}));
    let elsewhere = &data["network"]["inviteRequests"]["nodes"][0]["id"];
    assert_eq!(
        decide(json!({ "selectedIds": [elsewhere] }))["errors"],
        json!(["selectedIds must be requests to this space"])
    );
    let one = decide(json!({ "selectAll": true, "deselectedIds": [asked[0]] }));
    assert_eq!(one["count"], asked.len() - 1);
    let none = decide(json!({ "selectAll": true, "onlyPlanRequests": true }));
    assert_eq!(none["count"], 0);
    let last = decide(json!({ "selectedIds": [asked[0]] }));
    assert_eq!(last["count"], 1);
}

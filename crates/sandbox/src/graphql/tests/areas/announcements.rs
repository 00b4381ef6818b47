use super::*;

/// The texts of a viewer's notifications.
fn notices(bench: &Bench, viewer: &Viewer) -> Vec<String> {
    let query = "{ me { notifications(first: 50) { nodes { text } } } }";
    let data = bench.data(viewer, query, json!({}));
    let nodes = data["me"]["notifications"]["nodes"].as_array().unwrap();
    nodes.iter().map(|node| text(&node["text"])).collect()
}

fn announce(bench: &Bench, more: Json) -> Json {
    let (home, _) = space(bench, &bench.host());
    let mut input = json!({ "spaceId": home, "body": "<p>Ahoy</p>", "subject": "High tide" });
    for (name, value) in more.as_object().unwrap() {
        input[name] = value.clone();
    }
    let selection = "queued announcement { id subject bodyText sender { id } post { __typename } }";
    bench.mutate(&bench.host(), "createAnnouncement", input, selection)
}

#[test]
fn an_announcement_reaches_the_members_of_its_space() {
    let bench = Bench::new();
    let payload = announce(&bench, json!({}));
    assert_eq!(payload["queued"], false);
    assert_eq!(payload["announcement"]["bodyText"], "Ahoy");
    assert_eq!(payload["announcement"]["post"], Json::Null);
    assert_eq!(
        payload["announcement"]["sender"]["id"],
        bench.person(Role::Host, 0).global_id()
    );
    let notice = "High tide".to_owned();
    assert!(notices(&bench, &bench.member(0)).contains(&notice));
    assert!(!notices(&bench, &bench.host()).contains(&notice));
    let query = "{ network { announcements(first: 1) { nodes { id } } } }";
    let data = bench.data(&bench.host(), query, json!({}));
    assert_eq!(
        data["network"]["announcements"]["nodes"][0]["id"],
        payload["announcement"]["id"]
    );
}

#[test]
fn a_filter_chooses_the_recipients() {
    let bench = Bench::new();
    let name = bench.person(Role::Contributor, 3).name().to_owned();
    let notice = "High tide".to_owned();
    announce(&bench, json!({ "filter": { "term": name } }));
    assert!(notices(&bench, &bench.member(3)).contains(&notice));
    assert!(!notices(&bench, &bench.member(4)).contains(&notice));
    let moderators = json!({ "filter": { "memberTypes": ["NETWORK_MODERATOR"] },
        "subject": "To moderators" });
    announce(&bench, moderators);
    let notice = "To moderators".to_owned();
    assert!(notices(&bench, &bench.moderator()).contains(&notice));
    assert!(!notices(&bench, &bench.member(3)).contains(&notice));
    let one = bench.person(Role::Contributor, 3).global_id();
    let others = json!({ "filter": { "excludedRecipientIds": [one] }, "subject": "To others" });
    announce(&bench, others);
    let notice = "To others".to_owned();
    assert!(notices(&bench, &bench.member(4)).contains(&notice));
    assert!(!notices(&bench, &bench.member(3)).contains(&notice));
}

#[test]
fn a_long_subject_is_cut_and_a_missing_one_is_a_greeting() {
    let bench = Bench::new();
    let long = announce(&bench, json!({ "subject": "x".repeat(200) }));
    assert_eq!(text(&long["announcement"]["subject"]).len(), 150);
    let none = announce(&bench, json!({ "subject": null }));
    assert_eq!(none["announcement"]["subject"], "A message from your host");
}

#[test]
fn only_members_of_the_space_are_addressed() {
    let bench = Bench::new();
    let host = bench.host();
    let (home, _) = space(&bench, &host);
    let one = bench.person(Role::Contributor, 3).global_id();
    let input = json!({ "memberId": one, "spaceId": home });
    bench.mutate(&host, "deleteSpaceMembership", input, "outcome");
    let payload = announce(&bench, json!({ "recipientIds": [one] }));
    assert_eq!(
        payload["errors"][0],
        "recipientIds must be members of this space"
    );
    let other = bench.person(Role::Contributor, 4).global_id();
    announce(&bench, json!({ "recipientIds": [other] }));
    let notice = "High tide".to_owned();
    assert!(notices(&bench, &bench.member(4)).contains(&notice));
    assert!(!notices(&bench, &bench.member(5)).contains(&notice));
}

#[test]
fn an_event_is_announced_to_its_rsvp_groups() {
    let bench = Bench::new();
    let (home, _) = space(&bench, &bench.host());
    let input = json!({ "spaceId": home, "title": "Regatta", "eventType": "local",
        "startsAt": "2027-06-01T10:00:00Z", "endsAt": "2027-06-01T12:00:00Z" });
    let event =
        bench.mutate(&bench.member(3), "createEvent", input, "event { id }")["event"].take();
    for (number, status) in [(0, "yes"), (1, "no")] {
        let input = json!({ "eventId": event["id"], "status": status });
        bench.mutate(&bench.member(number), "createRsvp", input, "rsvp { id }");
    }
    let announce = |statuses: Json| {
        let input = json!({ "input": { "eventId": event["id"], "body": "<p>Bring oars</p>",
            "rsvpStatuses": statuses } });
        let document = mutation(
            "createEventAnnouncement",
            "announcement { post { ... on Event { id } } }",
        );
        bench.run(&bench.member(3), &document, input)
    };
    let done = announce(json!(["YES"]));
    assert_eq!(
        done["data"]["createEventAnnouncement"]["announcement"]["post"]["id"],
        event["id"]
    );
    let notice = "Regatta".to_owned();
    assert!(notices(&bench, &bench.member(0)).contains(&notice));
    assert!(!notices(&bench, &bench.member(1)).contains(&notice));
    let refused = announce(json!(["NONE"]));
    assert_eq!(refused["errors"][0]["extensions"]["code"], "FORBIDDEN");
}

#[test]
fn only_buyers_of_a_plan_are_addressed() {
    let bench = Bench::new();
    let host = bench.host();
    let query = "{ network { paymentPlans(term: \"shipwright\") { nodes { id } } } }";
    let plan = bench.data(&host, query, json!({}))["network"]["paymentPlans"]["nodes"][0].take();
    let announce = |recipients: Json| {
        let input = json!({ "paymentPlanId": plan["id"], "body": "<p>Berths</p>",
            "subject": "Berths", "recipientIds": recipients });
        let selection = "announcement { id }";
        bench.mutate(&host, "createPaymentPlanAnnouncement", input, selection)
    };
    let stranger = bench.person(Role::Contributor, 9).global_id();
    assert_eq!(
        announce(json!([stranger]))["errors"][0],
        "recipientIds must be buyers of this plan"
    );
    assert_eq!(
        announce(json!([]))["errors"][0],
        "recipientIds can't be empty"
    );
    announce(Json::Null);
    let notice = "Berths".to_owned();
    assert!(notices(&bench, &bench.member(0)).contains(&notice));
    assert!(!notices(&bench, &bench.member(9)).contains(&notice));
}

#[test]
fn the_ambassadors_are_announced_once() {
    let bench = Bench::new();
    let host = bench.host();
    let stats = "ambassadorStats { canAnnounce totalAmbassadorCount
        ambassadorCounts { levelId name count } }";
    let query = format!("{{ network {{ {stats} }} }}");
    let data = bench.data(&host, &query, json!({}));
    let before = &data["network"]["ambassadorStats"];
    assert_eq!(before["canAnnounce"], true);
    let levels = before["ambassadorCounts"].as_array().unwrap();
    assert_eq!(levels.len(), 3);
    assert_eq!(levels[0]["count"], before["totalAmbassadorCount"]);
    let payload = bench.mutate(&host, "createAmbassadorAnnouncement", json!({}), stats);
    assert_eq!(payload["ambassadorStats"]["canAnnounce"], false);
    assert_eq!(
        reason(&bench, &host, "createAmbassadorAnnouncement", json!({})),
        "The ambassadors were announced already"
    );
}

use super::*;

fn waitlist(bench: &Bench, mut input: Json) -> Json {
    input["name"] = json!("Winter intake");
    let selection = "waitlist { id displayName open closed closeAt targetLabel leadsCount }";
    let mut payload = bench.mutate(&bench.host(), "createWaitlist", input, selection);
    assert_eq!(payload["errors"], json!([]));
    payload["waitlist"].take()
}

fn update(bench: &Bench, waitlist: &Json, mut input: Json) -> Json {
    input["id"] = waitlist["id"].clone();
    let selection = "waitlist { open closed closeAt }";
    bench.mutate(&bench.host(), "updateWaitlist", input, selection)["waitlist"].take()
}

/// The seeded waitlist, which has a lead.
fn seeded(bench: &Bench) -> Json {
    let query = "{ network { waitlists { nodes { id leadsCount } } } }";
    let data = bench.data(&bench.host(), query, json!({}));
    data["network"]["waitlists"]["nodes"][0].clone()
}

fn leads(bench: &Bench, statuses: &str) -> Vec<Json> {
    let query = format!(
        "{{ network {{ leads(statuses: [{statuses}]) {{ totalCount nodes {{
            displayedStatus waitlist {{ id displayName }} }} }} }} }}"
    );
    let data = bench.data(&bench.host(), &query, json!({}));
    let nodes = data["network"]["leads"]["nodes"].as_array();
    nodes.unwrap().clone()
}

#[test]
fn a_waitlist_closes_at_a_time_of_the_hosts_zone() {
    let bench = Bench::new();
    let host = bench.person(Role::Host, 0).resource_id();
    bench.engine.lock().update(host, |member| {
        member.set("timeZone", "Europe/Oslo");
    });
    let made = waitlist(&bench, json!({ "closeAt": "2036-07-15 09:00" }));
    assert_eq!(made["closeAt"], "2036-07-15T07:00:00Z");
    assert_eq!(made["open"], true);
    let in_days = waitlist(&bench, json!({ "closeInDays": 3 }));
    assert!(in_days["closeAt"].is_string());
    assert_eq!(
        update(&bench, &made, json!({ "closeAt": null }))["closeAt"],
        Json::Null
    );
    // What is left out stays.
    let kept = update(&bench, &in_days, json!({ "closed": false }));
    assert_eq!(kept["closeAt"], in_days["closeAt"]);
}

#[test]
fn a_waitlist_is_open_until_it_closes() {
    let bench = Bench::new();
    let past = waitlist(&bench, json!({ "closeAt": "2020-01-01 09:00" }));
    assert_eq!(
        (&past["open"], &past["closed"]),
        (&json!(false), &json!(false))
    );
    let open = waitlist(&bench, json!({}));
    assert_eq!(open["open"], true);
    let closed = update(&bench, &open, json!({ "closed": true }));
    assert_eq!(closed["open"], false);
}

#[test]
fn closing_a_waitlist_invites_its_leads_if_it_is_to() {
    let bench = Bench::new();
    let host = bench.host();
    let list = seeded(&bench);
    assert_eq!(list["leadsCount"], 1);
    let network = bench.data(&host, "{ network { id } }", json!({}))["network"].take();
    let input = json!({ "targetId": network["id"], "targetType": "Space",
        "autoInviteEnabled": true });
    update(&bench, &list, input);
    assert_eq!(leads(&bench, "INVITED").len(), 0);
    update(&bench, &list, json!({ "closed": true }));
    assert_eq!(leads(&bench, "INVITED").len(), 1);
    assert_eq!(leads(&bench, "WAITLIST").len(), 0);
    let query = "{ network { invites(term: \"piet\") { nodes { state } } } }";
    let data = bench.data(&host, query, json!({}));
    assert_eq!(
        data["network"]["invites"]["nodes"],
        json!([{ "state": "SENT" }])
    );
}

#[test]
fn the_leads_of_a_deleted_waitlist_keep_it() {
    let bench = Bench::new();
    let host = bench.host();
    let list = seeded(&bench);
    let input = json!({ "id": list["id"] });
    let selection = "waitlist { open displayName }";
    let payload = bench.mutate(&host, "deleteWaitlist", input.clone(), selection);
    let gone = json!({ "open": false, "displayName": "Spring intake (deleted)" });
    assert_eq!(payload["waitlist"], gone);
    assert_eq!(seeded(&bench), Json::Null);
    let kept = leads(&bench, "WAITLIST");
    assert_eq!(
        kept[0]["waitlist"]["displayName"],
        "Spring intake (deleted)"
    );
    let text = reason(&bench, &host, "updateWaitlist", input);
    assert_eq!(text, "This waitlist is deleted");
}

#[test]
fn a_lead_who_became_a_member_has_joined() {
    let bench = Bench::new();
    let input = json!({ "email": "piet.later@example.com", "firstName": "Piet",
        "lastName": "Later" });
    bench.mutate(&bench.host(), "createMember", input, "member { id }");
    assert_eq!(leads(&bench, "JOINED").len(), 1);
    assert_eq!(leads(&bench, "WAITLIST").len(), 0);
}

use super::*;

fn field(bench: &Bench, changes: Json) -> Json {
    let mut input = json!({ "title": "Rig", "privacy": "PUBLIC",
        "responseBy": "INDIVIDUAL_MEMBER", "responseType": "TEXT_SHORT" });
    for (name, value) in changes.as_object().unwrap() {
        input[name] = value.clone();
    }
    let selection = "customField { id resourceId position options { nodes { id title isAdHoc } } }";
    let mut payload = bench.mutate(&bench.host(), "createCustomField", input, selection);
    assert_eq!(payload["errors"], json!([]));
    payload["customField"].take()
}

fn dropdown(bench: &Bench, kind: &str, ad_hoc: bool) -> Json {
    let mut changes = json!({ "responseType": format!("DROPDOWN_{kind}_SELECT"),
        "options": ["Gaff", "Lug", "Sprit"], "allowAdHoc": ad_hoc });
    if kind == "MULTI" {
        changes["maxResponses"] = json!(2);
    }
    field(bench, changes)
}

/// The first member's answer to a field.
fn answer(bench: &Bench, field: &Json, changes: Json) -> Json {
    let mut input = json!({ "customFieldId": field["id"],
        "memberId": bench.person(Role::Contributor, 0).global_id() });
    for (name, value) in changes.as_object().unwrap() {
        input[name] = value.clone();
    }
    let selection = "response { text selectedOptions { title isAdHoc } }";
    bench.mutate(
        &bench.member(0),
        "updateCustomFieldAnswer",
        input,
        selection,
    )
}

fn titles(payload: &Json) -> Vec<String> {
    let options = payload["response"]["selectedOptions"].as_array().unwrap();
    options
        .iter()
        .map(|option| text(&option["title"]))
        .collect()
}

#[test]
fn a_dropdown_is_made_with_its_options() {
    let bench = Bench::new();
    let field = dropdown(&bench, "SINGLE", false);
    let options = field["options"]["nodes"].as_array().unwrap();
    let made: Vec<&str> = options
        .iter()
        .map(|option| option["title"].as_str().unwrap())
        .collect();
    assert_eq!(made, ["Gaff", "Lug", "Sprit"]);
    assert_eq!(options[0]["isAdHoc"], false);
}

#[test]
fn fields_are_counted_in_their_privacy_group() {
    let bench = Bench::new();
    let first = field(&bench, json!({ "privacy": "PRIVATE" }))["position"].clone();
    let second = field(&bench, json!({ "privacy": "PRIVATE" }))["position"].clone();
    assert_eq!((first, second), (json!(1), json!(2)));
}

#[test]
fn only_one_field_is_primary() {
    let bench = Bench::new();
    let host = bench.host();
    let ids = [field(&bench, json!({})), field(&bench, json!({}))].map(|field| field["id"].clone());
    for id in &ids {
        let input = json!({ "id": id, "primary": true });
        let payload = bench.mutate(&host, "updateCustomField", input, "customField { primary }");
        assert_eq!(payload["customField"]["primary"], true);
    }
    let query = "query($id: ID!) { network { customField(id: $id) { primary } } }";
    let data = bench.data(&host, query, json!({ "id": ids[0] }));
    assert_eq!(data["network"]["customField"]["primary"], false);
}

#[test]
fn members_are_told_of_a_field_when_it_becomes_visible() {
    let bench = Bench::new();
    let (host, member) = (bench.host(), bench.member(0));
    let unread = || {
        let query = "{ me { ... on User { notifications(unread: true, first: 50) {
            nodes { text } } } } }";
        let data = bench.data(&member, query, json!({}));
        data["me"]["notifications"]["nodes"]
            .as_array()
            .unwrap()
            .len()
    };
    let field = field(&bench, json!({}));
    let update = |status: &str| {
        let input = json!({ "id": field["id"], "status": status, "notifyAllMembers": true });
        bench.mutate(&host, "updateCustomField", input, "customField { status }");
    };
    let query = "query($id: ID!) { network { customField(id: $id) { title } } }";
    let variables = json!({ "id": field["id"] });
    let before = unread();
    update("HIDDEN");
    assert_eq!(bench.code(&member, query, variables.clone()), "NOT_FOUND");
    assert_eq!(unread(), before);
    update("VISIBLE");
    bench.data(&member, query, variables);
    assert_eq!(unread(), before + 1);
    update("VISIBLE");
    assert_eq!(unread(), before + 1);
}

#[test]
fn a_field_is_deleted_with_its_options_and_answers() {
    let bench = Bench::new();
    let host = bench.host();
    let field = dropdown(&bench, "SINGLE", false);
    let option = &field["options"]["nodes"][0]["id"];
    answer(&bench, &field, json!({ "optionIds": [option] }));
    bench.mutate(
        &host,
        "deleteCustomField",
        json!({ "id": field["id"] }),
        "customField { title }",
    );
    let query = "query($id: ID!) { node(id: $id) { id } }";
    assert_eq!(
        bench.code(&host, query, json!({ "id": option })),
        "NOT_FOUND"
    );
    let number: u64 = text(&field["resourceId"]).parse().unwrap();
    let world = bench.engine.lock();
    assert_eq!(world.pointing_at(number, "CustomFieldAnswer").count(), 0);
}

#[test]
fn a_deleted_option_is_taken_from_all_members() {
    let bench = Bench::new();
    let host = bench.host();
    let field = dropdown(&bench, "MULTI", false);
    let options = &field["options"]["nodes"];
    let both = json!({ "optionIds": [options[0]["id"], options[1]["id"]] });
    assert_eq!(titles(&answer(&bench, &field, both)), ["Gaff", "Lug"]);
    let input = json!({ "id": options[0]["id"] });
    let gone = bench.mutate(&host, "deleteCustomFieldOption", input, "option { title }");
    assert_eq!(gone["option"]["title"], "Gaff");
    assert_eq!(titles(&answer(&bench, &field, json!({}))), ["Lug"]);
}

#[test]
fn some_fields_are_answered_by_hosts_and_moderators_only() {
    let bench = Bench::new();
    let field = field(&bench, json!({ "responseBy": "HOSTS_ONLY" }));
    let me = bench.person(Role::Contributor, 0).global_id();
    let input = json!({ "customFieldId": field["id"], "memberId": me, "text": "Gaff" });
    for name in ["updateCustomFieldAnswer", "deleteCustomFieldAnswer"] {
        let mut input = input.clone();
        if name == "deleteCustomFieldAnswer" {
            input.as_object_mut().unwrap().remove("text");
        }
        let document = mutation(name, "response { text }");
        let variables = json!({ "input": input });
        assert_eq!(
            bench.code(&bench.member(0), &document, variables),
            "FORBIDDEN"
        );
    }
    let selection = "response { text }";
    let payload = bench.mutate(
        &bench.moderator(),
        "updateCustomFieldAnswer",
        input,
        selection,
    );
    assert_eq!(payload["response"]["text"], "Gaff");
}

#[test]
fn an_answer_fits_the_type_of_its_field() {
    let bench = Bench::new();
    let words = field(&bench, json!({}));
    let choice = dropdown(&bench, "SINGLE", false);
    let option = &choice["options"]["nodes"][0]["id"];
    assert_eq!(
        answer(&bench, &choice, json!({ "text": "Gaff" }))["errors"],
        json!(["text is for text fields only"])
    );
    assert_eq!(
        answer(&bench, &words, json!({ "optionIds": [option] }))["errors"],
        json!(["Only dropdowns have options"])
    );
}

#[test]
fn an_answer_has_a_greatest_number_of_options() {
    let bench = Bench::new();
    for (kind, most) in [("SINGLE", 1), ("MULTI", 2)] {
        let field = dropdown(&bench, kind, false);
        let all = field["options"]["nodes"].as_array().unwrap();
        let ids: Vec<&Json> = all.iter().map(|option| &option["id"]).collect();
        let some = json!({ "optionIds": ids[..most] });
        assert_eq!(titles(&answer(&bench, &field, some)).len(), most);
        let more = json!({ "optionIds": ids[..=most] });
        assert_eq!(
            answer(&bench, &field, more)["errors"],
            json!(["These are too many answers for this field"])
        );
        assert_eq!(
            titles(&answer(&bench, &field, json!({ "optionIds": [] }))),
            [""; 0]
        );
    }
}

#[test]
fn members_add_options_where_they_may() {
    let bench = Bench::new();
    let field = dropdown(&bench, "MULTI", true);
    let added = answer(
        &bench,
        &field,
        json!({ "newOptionTitles": ["Junk", "gaff"] }),
    );
    assert_eq!(titles(&added), ["Gaff", "Junk"]);
    assert_eq!(added["response"]["selectedOptions"][1]["isAdHoc"], true);
    assert_eq!(
        answer(&bench, &field, json!({ "newOptionTitles": [" "] }))["errors"],
        json!(["An option's title can't be blank"])
    );
}

#[test]
fn a_text_keeps_the_lengths_of_its_field() {
    let bench = Bench::new();
    let field = field(&bench, json!({}));
    let number: u64 = text(&field["resourceId"]).parse().unwrap();
    bench.engine.lock().update(number, |record| {
        record.set("minCharacters", 2i64);
        record.set("maxCharacters", 4i64);
    });
    for wrong in ["G", "Gaffer"] {
        assert_eq!(
            answer(&bench, &field, json!({ "text": wrong }))["errors"],
            json!(["The text is too short or too long for this field"])
        );
    }
    let good = answer(&bench, &field, json!({ "text": "Gaff" }));
    assert_eq!(good["response"]["text"], "Gaff");
    let cleared = answer(&bench, &field, json!({ "text": "" }));
    assert_eq!(cleared["response"]["text"], Json::Null);
}

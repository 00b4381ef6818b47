use super::*;

const RULE: &str = "automationRule { id isActive paused suspended triggerTargetable { __typename }
    automationRuleFilter { id aiFilterPrompt }
    automationRuleActions { id actionType delaySeconds targetable { __typename } } }";

fn create(bench: &Bench, more: Json) -> Json {
    let mut input = json!({
        "name": "Welcome aboard", "trigger": "JOINED_NETWORK",
        "automationRuleActions": [{ "actionType": "ADD_TO_SPACES" }, { "actionType": "ADD_TAG" }],
    });
    for (name, value) in more.as_object().unwrap() {
        input[name] = value.clone();
    }
    bench.mutate(&bench.host(), "createAutomationRule", input, RULE)["automationRule"].take()
}

fn update(bench: &Bench, rule: &Json, more: Json) -> Json {
    let mut input = json!({
        "id": rule["id"], "trigger": "JOINED_NETWORK",
        "automationRuleActions": [{ "actionType": "ADD_TAG" }],
    });
    for (name, value) in more.as_object().unwrap() {
        input[name] = value.clone();
    }
    bench.mutate(&bench.host(), "updateAutomationRule", input, RULE)
}

fn names(bench: &Bench, arguments: &str) -> Vec<Json> {
    let query = format!("{{ network {{ automationRules({arguments}) {{ nodes {{ name }} }} }} }}");
    let data = bench.data(&bench.host(), &query, json!({}));
    let nodes = data["network"]["automationRules"]["nodes"].as_array();
    nodes
        .unwrap()
        .iter()
        .map(|node| node["name"].clone())
        .collect()
}

#[test]
fn a_new_rule_is_active_and_its_actions_have_ids() {
    let bench = Bench::new();
    let (home, _) = space(&bench, &bench.host());
    let rule = create(
        &bench,
        json!({ "triggerTargetableId": home, "triggerTargetableType": "SPACE" }),
    );
    assert_eq!(rule["isActive"], true);
    assert_eq!(rule["triggerTargetable"]["__typename"], "Space");
    let actions = rule["automationRuleActions"].as_array().unwrap();
    assert_eq!(actions.len(), 2);
    assert_ne!(actions[0]["id"], actions[1]["id"]);
    let node = "query($id: ID!) { node(id: $id) { ... on AutomationRuleAction { actionType } } }";
    let data = bench.data(&bench.host(), node, json!({ "id": actions[1]["id"] }));
    assert_eq!(data["node"]["actionType"], "ADD_TAG");
}

#[test]
fn rules_are_found_by_their_state_and_name() {
    let bench = Bench::new();
    create(&bench, json!({ "name": "Paused one", "paused": true }));
    create(&bench, json!({ "name": "Active one" }));
    assert_eq!(names(&bench, "statuses: [PAUSED]"), [json!("Paused one")]);
    assert_eq!(
        names(&bench, "term: \"ONE\""),
        [json!("Active one"), json!("Paused one")]
    );
    assert_eq!(
        names(&bench, "term: \"one\", sort: NAME, sortOrder: DESC"),
        [json!("Paused one"), json!("Active one")]
    );
    assert!(names(&bench, "triggers: [LEFT_SPACE], term: \"one\"").is_empty());
    assert!(names(&bench, "actions: [AWARD_POINTS], term: \"one\"").is_empty());
    assert_eq!(names(&bench, "actions: [ADD_TAG], term: \"one\"").len(), 2);
}

#[test]
fn an_update_replaces_the_list_of_actions() {
    let bench = Bench::new();
    let rule = create(&bench, json!({}));
    let kept = &rule["automationRuleActions"][1]["id"];
    let change = json!({ "automationRuleActions": [
        { "actionType": "ADD_BADGE" },
        { "id": kept, "actionType": "ADD_TAG", "delaySeconds": 60 }] });
    let changed = update(&bench, &rule, change.clone())["automationRule"].take();
    let actions = &changed["automationRuleActions"];
    assert_eq!(actions.as_array().unwrap().len(), 2);
    assert_eq!(actions[0]["actionType"], "ADD_BADGE");
    assert_eq!(actions[1]["id"], *kept);
    assert_eq!(actions[1]["delaySeconds"], 60);
    // An action of another rule is not found.
    let other = create(&bench, json!({}));
    let mut input = change;
    input["id"] = other["id"].clone();
    input["trigger"] = json!("JOINED_NETWORK");
    let document = mutation("updateAutomationRule", "automationRule { id }");
    let input = json!({ "input": input });
    assert_eq!(bench.code(&bench.host(), &document, input), "NOT_FOUND");
}

#[test]
fn null_removes_the_filter_and_an_absent_one_stays() {
    let bench = Bench::new();
    let filter = json!({ "automationRuleFilter": { "aiFilterPrompt": "Only sailors" } });
    let rule = create(&bench, filter);
    let known = &rule["automationRuleFilter"];
    assert_eq!(known["aiFilterPrompt"], "Only sailors");
    let same = update(&bench, &rule, json!({}))["automationRule"].take();
    assert_eq!(same["automationRuleFilter"], *known);
    let none = json!({ "automationRuleFilter": null });
    let changed = update(&bench, &rule, none)["automationRule"].take();
    assert_eq!(changed["automationRuleFilter"], Json::Null);
}

#[test]
fn a_stale_rule_is_paused_and_not_saved() {
    let bench = Bench::new();
    let host = bench.host();
    let input = json!({ "title": "Short lived", "templateCanonicalName": "feed_v3" });
    let gone = bench.mutate(&host, "createSpace", input, "space { id }")["space"]["id"].take();
    let rule = create(
        &bench,
        json!({ "triggerTargetableId": gone, "triggerTargetableType": "SPACE" }),
    );
    bench.mutate(
        &host,
        "deleteSpace",
        json!({ "spaceId": gone }),
        "deletedId",
    );
    let paused = bench.mutate(
        &host,
        "pauseAutomationRule",
        json!({ "id": rule["id"] }),
        RULE,
    );
    assert_eq!(paused["automationRule"]["paused"], true);
    assert_eq!(paused["automationRule"]["isActive"], false);
    let refused = update(&bench, &rule, json!({ "paused": false }));
    assert_eq!(
        refused["errors"][0],
        "The target of the rule or of an action does not exist any more"
    );
    let saved = update(
        &bench,
        &rule,
        json!({ "paused": false, "triggerTargetableId": null, "triggerTargetableType": null }),
    );
    assert_eq!(saved["automationRule"]["isActive"], true);
}

#[test]
fn a_deleted_rule_takes_its_actions_along() {
    let bench = Bench::new();
    let host = bench.host();
    let rule = create(&bench, json!({}));
    let payload = bench.mutate(
        &host,
        "deleteAutomationRule",
        json!({ "id": rule["id"] }),
        "automationRule { id }",
    );
    assert_eq!(payload["automationRule"]["id"], rule["id"]);
    let node = "query($id: ID!) { node(id: $id) { id } }";
    let action = json!({ "id": rule["automationRuleActions"][0]["id"] });
    assert_eq!(bench.code(&host, node, action), "NOT_FOUND");
}

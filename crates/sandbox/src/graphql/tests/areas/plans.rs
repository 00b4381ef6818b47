use super::*;

fn first_space(bench: &Bench) -> String {
    space(bench, &bench.host()).0
}

fn new_plan(bench: &Bench, mut input: Json, selection: &str) -> Json {
    let host = bench.host();
    input["name"] = json!("Winter berth");
    input["spaceIds"] = json!([first_space(bench)]);
    let payload = bench.mutate(&host, "createPaymentPlan", input, selection);
    assert_eq!(payload["errors"], json!([]));
    payload["paymentPlan"].clone()
}

const PRICES: &str = "prices { amount currency interval isOneTime installmentCount hasFreeTrial }";

#[test]
fn a_new_plan_is_hidden_and_its_prices_are_read_in_cents() {
    let bench = Bench::new();
    let input = json!({
        "pricingType": "subscription", "trialPeriodDays": 14, "benefits": ["A berth"],
        "prices": [{ "amount": "9.99", "currency": "USD" }, { "amount": "9", "currency": "eur" }],
    });
    let selection = format!(
        "paymentPlan {{ id status visibleToMembers pricingType benefits multiple {PRICES} }}"
    );
    let plan = new_plan(&bench, input, &selection);
    let price = |amount: i64, currency: &str| {
        json!({ "amount": amount, "currency": currency, "interval": "month",
            "isOneTime": false, "installmentCount": null, "hasFreeTrial": true })
    };
    assert_eq!(
        plan["prices"],
        json!([price(999, "usd"), price(900, "eur")])
    );
    assert_eq!(plan["status"], "HIDDEN");
    assert_eq!(plan["visibleToMembers"], false);
    assert_eq!(plan["benefits"], json!(["A berth"]));
    assert_eq!(plan["multiple"], false);
    let query = "query($id: ID!) { network { paymentPlan(id: $id) { id } } }";
    let variables = json!({ "id": plan["id"] });
    assert_eq!(bench.code(&bench.member(0), query, variables), "NOT_FOUND");
}

#[test]
fn a_second_price_of_a_one_time_plan_is_paid_in_installments() {
    let bench = Bench::new();
    let input = json!({
        "pricingType": "one_time", "prices": [{ "amount": "100", "currency": "usd" }],
        "secondInterval": "installment", "secondInstallmentCount": 4,
        "secondPrices": [{ "amount": "27.50", "currency": "usd" }],
    });
    let selection = format!("paymentPlan {{ pricingType {PRICES} }}");
    let plan = new_plan(&bench, input, &selection);
    assert_eq!(plan["pricingType"], "one_time_installment");
    assert_eq!(plan["prices"][0]["isOneTime"], true);
    assert_eq!(plan["prices"][1]["amount"], 2_750);
    assert_eq!(plan["prices"][1]["installmentCount"], 4);
}

#[test]
fn questions_are_kept_only_if_they_are_enabled() {
    let bench = Bench::new();
    let selection = "paymentPlan { profileQuestions { nodes { text required position } } }";
    let input = |enabled: bool| {
        json!({ "pricingType": "free", "profileQuestionsEnabled": enabled,
            "profileQuestions": [{ "text": "Why?", "isRequired": true }] })
    };
    let plan = new_plan(&bench, input(true), selection);
    let asked = json!([{ "text": "Why?", "required": true, "position": 1 }]);
    assert_eq!(plan["profileQuestions"]["nodes"], asked);
    let plan = new_plan(&bench, input(false), selection);
    assert_eq!(plan["profileQuestions"]["nodes"], json!([]));
}

#[test]
fn a_plan_joins_a_group_of_its_own_platform_only() {
    let bench = Bench::new();
    let host = bench.host();
    let query = "{ network { paymentSubscriptionGroups { id bundles { name } } } }";
    let groups = |bench: &Bench| {
        bench.data(&host, query, json!({}))["network"]["paymentSubscriptionGroups"].clone()
    };
    let id = groups(&bench)[0]["id"].clone();
    let mut input = json!({ "name": "Winter berth", "pricingType": "free",
        "spaceIds": [first_space(&bench)], "subscriptionGroupId": id });
    bench.mutate(
        &host,
        "createPaymentPlan",
        input.clone(),
        "paymentPlan { id }",
    );
    let bundles = groups(&bench)[0]["bundles"].clone();
    assert!(
        bundles
            .as_array()
            .unwrap()
            .contains(&json!({ "name": "Winter berth" }))
    );
    input["paymentPlatform"] = json!("apple");
    assert_eq!(
        reason(&bench, &host, "createPaymentPlan", input),
        "subscriptionGroupId must be a group of the plan's platform"
    );
}

#[test]
fn a_plan_keeps_at_least_one_space() {
    let bench = Bench::new();
    let host = bench.host();
    let selection = "paymentPlan { id spaces { id } }";
    let plan = new_plan(&bench, json!({ "pricingType": "free" }), selection);
    let (id, own) = (plan["id"].clone(), plan["spaces"][0]["id"].clone());
    let input = json!({ "id": id, "spaceIds": [] });
    let text = reason(&bench, &host, "updatePaymentPlan", input);
    assert_eq!(text, "A plan needs a space");
    let input = json!({ "id": id, "removeSpaceIds": [own] });
    let text = reason(&bench, &host, "updatePaymentPlan", input);
    assert_eq!(text, "A plan needs a space");
    let query = "{ network { spaces(first: 3) { nodes { id } } } }";
    let spaces = bench.data(&host, query, json!({}))["network"]["spaces"]["nodes"].clone();
    // `spaceIds` is ignored, because a space is added.
    let input = json!({ "id": id, "spaceIds": [spaces[2]["id"]],
        "addSpaceIds": [spaces[1]["id"]], "spaceIdsOrder": [spaces[1]["id"], own] });
    let payload = bench.mutate(&host, "updatePaymentPlan", input, selection);
    assert_eq!(
        payload["paymentPlan"]["spaces"],
        json!([{ "id": spaces[1]["id"] }, { "id": own }])
    );
}

#[test]
fn a_plan_without_space_or_price_stays_hidden() {
    let bench = Bench::new();
    let host = bench.host();
    let plan = new_plan(
        &bench,
        json!({ "pricingType": "free" }),
        "paymentPlan { id resourceId }",
    );
    let number: u64 = text(&plan["resourceId"]).parse().unwrap();
    let publish = || {
        let input = json!({ "id": plan["id"] });
        bench.mutate(&host, "publishPaymentPlan", input, "paymentPlan { status }")
    };
    let empty = |field: &str| {
        let mut before = None;
        bench.engine.lock().update(number, |record| {
            before = record.get(field).cloned();
            record.set(field, crate::world::Value::empty());
        });
        let payload = publish();
        assert_eq!(payload["paymentPlan"], Json::Null);
        let before = before.unwrap();
        bench
            .engine
            .lock()
            .update(number, |record| record.set(field, before));
        text(&payload["errors"][0])
    };
    assert_eq!(empty("spaces"), "A plan needs a space to be published");
    assert_eq!(empty("prices"), "A plan needs a price to be published");
    assert_eq!(publish()["paymentPlan"]["status"], "VISIBLE");
}

#[test]
fn an_archived_plan_is_not_listed_and_its_subscriptions_end() {
    let bench = Bench::new();
    let host = bench.host();
    let query = "query($s: [PaymentPlanStatus!]) { network { paymentPlans(statuses: $s) {
        nodes { id name memberCount } } } }";
    let plans = |statuses: Json| {
        let data = bench.data(&host, query, json!({ "s": statuses }));
        data["network"]["paymentPlans"]["nodes"]
            .as_array()
            .unwrap()
            .clone()
    };
    let named = |plans: &[Json]| {
        plans
            .iter()
            .find(|plan| plan["name"] == "Shipwright")
            .cloned()
    };
    let plan = named(&plans(Json::Null)).unwrap();
    assert_eq!(plan["memberCount"], 1);
    let input = json!({ "id": plan["id"] });
    bench.mutate(
        &host,
        "archivePaymentPlan",
        input.clone(),
        "paymentPlan { status }",
    );
    assert!(named(&plans(Json::Null)).is_none());
    assert!(named(&plans(json!(["ARCHIVED"]))).is_some());
    let query =
        "{ network { paymentSubscriptions { nodes { plan { name } cancelAtPeriodEnd } } } }";
    let data = bench.data(&host, query, json!({}));
    let ending = json!({ "plan": { "name": "Shipwright" }, "cancelAtPeriodEnd": true });
    let nodes = &data["network"]["paymentSubscriptions"]["nodes"];
    assert!(nodes.as_array().unwrap().contains(&ending), "{nodes:#}");
    let text = reason(&bench, &host, "publishPaymentPlan", input);
    assert_eq!(text, "An archived plan can't be published");
}

#[test]
fn a_new_list_of_questions_replaces_the_list_before() {
    let bench = Bench::new();
    let host = bench.host();
    let query = "{ network { paymentPlans(term: \"workshop\") { nodes {
        id profileQuestions { nodes { id text } } } } } }";
    let read =
        || bench.data(&host, query, json!({}))["network"]["paymentPlans"]["nodes"][0].clone();
    let plan = read();
    let old = &plan["profileQuestions"]["nodes"][0];
    let input = json!({ "planId": plan["id"], "questions": [
        { "text": "How tall are you?", "context": "JOIN" },
        { "id": old["id"], "text": "What will you build?", "context": "JOIN" }] });
    let selection = "profileQuestions { text position }";
    let payload = bench.mutate(&host, "updatePaymentPlanProfileQuestions", input, selection);
    assert_eq!(
        payload["profileQuestions"],
        json!([{ "text": "How tall are you?", "position": 1 },
            { "text": "What will you build?", "position": 2 }])
    );
    let input = json!({ "planId": plan["id"], "questions": [] });
    bench.mutate(&host, "updatePaymentPlanProfileQuestions", input, selection);
    assert_eq!(read()["profileQuestions"]["nodes"], json!([]));
}

#[test]
fn plans_are_listed_by_their_pricing() {
    let bench = Bench::new();
    let query = "{ network { paymentPlans(pricingTypes: [FREE], sort: NAME) { nodes { name } } } }";
    let data = bench.data(&bench.host(), query, json!({}));
    assert_eq!(
        data["network"]["paymentPlans"]["nodes"],
        json!([{ "name": "Deckhand" }])
    );
}

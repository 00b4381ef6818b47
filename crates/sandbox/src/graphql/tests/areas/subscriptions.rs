use crate::world::{Record, Value};

use super::*;

/// The id of the plan of that name.
fn plan(bench: &Bench, name: &str) -> Json {
    let query = "query($name: String) { network { paymentPlans(term: $name) { nodes { id } } } }";
    let data = bench.data(&bench.host(), query, json!({ "name": name }));
    data["network"]["paymentPlans"]["nodes"][0]["id"].clone()
}

fn subscriptions(bench: &Bench, viewer: &Viewer, statuses: Json) -> Vec<Json> {
    let query = "query($s: [PaymentSubscriptionStatus!]) { network {
        paymentSubscriptions(statuses: $s) {
            nodes { id status cancelAtPeriodEnd endedAt member { id } plan { name } } } } }";
    let data = bench.data(viewer, query, json!({ "s": statuses }));
    let nodes = &data["network"]["paymentSubscriptions"]["nodes"];
    nodes.as_array().unwrap().clone()
}

/// The seeded subscription of the first member, which is paid.
fn paid(bench: &Bench) -> Json {
    subscriptions(bench, &bench.member(0), Json::Null)[0].clone()
}

#[test]
fn a_free_plan_is_given_once_and_opens_its_spaces() {
    let bench = Bench::new();
    let host = bench.host();
    let input =
        json!({ "email": "deckhand@harbor.example", "firstName": "Dora", "lastName": "Day" });
    let member = bench.mutate(&host, "createMember", input, "member { id }")["member"].take();
    let spaces = || {
        let query = "query($id: ID!) { node(id: $id) { ... on User { spaces { nodes { id } } } } }";
        let data = bench.data(&host, query, json!({ "id": member["id"] }));
        data["node"]["spaces"]["nodes"].as_array().unwrap().len()
    };
    let before = spaces();
    let input = json!({ "memberId": member["id"], "planId": plan(&bench, "deckhand") });
    let join = |expected: &str| {
        let selection = "outcome paymentSubscription { status isFree } paymentPlan { name }";
        let name = "createPaymentPlanMembership";
        let payload = bench.mutate(&host, name, input.clone(), selection);
        assert_eq!(payload["outcome"], expected);
        assert_eq!(
            payload["paymentSubscription"],
            json!({ "status": "ACTIVE", "isFree": true })
        );
    };
    join("SUBSCRIBED");
    join("ALREADY_SUBSCRIBED");
    assert_eq!(spaces(), before + 3);
    let leave = |expected: &str| {
        let name = "deletePaymentPlanMembership";
        let payload = bench.mutate(&host, name, input.clone(), "outcome");
        assert_eq!(payload["outcome"], expected);
    };
    leave("REMOVED");
    leave("NOT_SUBSCRIBED");
    assert_eq!(spaces(), before);
}

#[test]
fn a_paid_subscription_can_run_to_the_end_of_its_period() {
    let bench = Bench::new();
    let host = bench.host();
    let me = bench.person(Role::Contributor, 0).global_id();
    let mut input = json!({ "memberId": me, "planId": plan(&bench, "shipwright"),
        "immediate": false });
    let name = "deletePaymentPlanMembership";
    let payload = bench.mutate(&host, name, input.clone(), "outcome");
    assert_eq!(payload["outcome"], "CANCELLATION_SCHEDULED");
    let running = paid(&bench);
    assert_eq!(running["status"], "ACTIVE");
    assert_eq!(running["cancelAtPeriodEnd"], true);
    // Without `immediate` the access ends now.
    input.as_object_mut().unwrap().remove("immediate");
    let payload = bench.mutate(&host, name, input, "outcome");
    assert_eq!(payload["outcome"], "REMOVED");
    assert_eq!(paid(&bench)["status"], "CANCELED");
}

#[test]
fn leaving_a_plan_that_was_bought_voids_the_purchase() {
    let bench = Bench::new();
    let host = bench.host();
    let buyer = bench.person(Role::Contributor, 2).global_id();
    let input = json!({ "memberId": buyer, "planId": plan(&bench, "workshop"),
        "immediate": false });
    let name = "deletePaymentPlanMembership";
    let payload = bench.mutate(&host, name, input.clone(), "outcome");
    assert_eq!(payload["outcome"], "REMOVED");
    let payload = bench.mutate(&host, name, input, "outcome");
    assert_eq!(payload["outcome"], "NOT_SUBSCRIBED");
}

#[test]
fn a_cancelled_subscription_ends_with_its_period_or_at_once() {
    let bench = Bench::new();
    let host = bench.host();
    let subscription = paid(&bench);
    let mut input = json!({ "subscriptionId": subscription["id"] });
    let selection = "paymentSubscription { status cancelAtPeriodEnd canceledAt }";
    let name = "cancelPaymentSubscription";
    let payload = bench.mutate(&host, name, input.clone(), selection);
    let running = json!({ "status": "ACTIVE", "cancelAtPeriodEnd": true, "canceledAt": null });
    assert_eq!(payload["paymentSubscription"], running);
    // After its period it is over, although nothing is written then.
    let number = {
        let world = bench.engine.lock();
        let all = world.of_kind("PaymentSubscription");
        let own = all
            .into_iter()
            .find(|found| found.flag("cancelAtPeriodEnd"));
        own.unwrap().id
    };
    bench.engine.lock().update(number, |record| {
        record.set("currentPeriodEnd", "2026-01-01T00:00:00Z");
    });
    assert_eq!(paid(&bench)["status"], "CANCELED");
    assert_eq!(paid(&bench)["endedAt"], "2026-01-01T00:00:00Z");
    assert_eq!(subscriptions(&bench, &host, json!(["CANCELED"])).len(), 1);
    bench.engine.lock().update(number, |record| {
        record.set("currentPeriodEnd", "2036-01-01T00:00:00Z");
    });
    input["immediate"] = json!(true);
    let payload = bench.mutate(&host, name, input, selection);
    assert_eq!(payload["paymentSubscription"]["status"], "CANCELED");
    assert!(payload["paymentSubscription"]["canceledAt"].is_string());
}

#[test]
fn a_voided_purchase_is_listed_only_if_asked_for() {
    let bench = Bench::new();
    let host = bench.host();
    let query = "query($v: Boolean) { network { purchases(includeVoided: $v) {
        nodes { id voidedAt } } } }";
    let purchases = |voided: bool| {
        let data = bench.data(&host, query, json!({ "v": voided }));
        data["network"]["purchases"]["nodes"]
            .as_array()
            .unwrap()
            .clone()
    };
    let purchase = purchases(false)[0].clone();
    assert_eq!(purchase["voidedAt"], Json::Null);
    let input = json!({ "id": purchase["id"] });
    let void = || {
        bench.mutate(
            &host,
            "voidPurchase",
            input.clone(),
            "purchase { voidedAt }",
        )
    };
    let voided = void();
    assert!(voided["purchase"]["voidedAt"].is_string());
    assert_eq!(void(), voided);
    assert_eq!(purchases(false), Vec::<Json>::new());
    assert_eq!(purchases(true).len(), 1);
}

#[test]
fn a_member_sees_their_own_subscriptions_only() {
    let bench = Bench::new();
    let own = subscriptions(&bench, &bench.member(0), Json::Null);
    let me = bench.person(Role::Contributor, 0).global_id();
    assert!(own.iter().all(|found| found["member"]["id"] == me.as_str()));
    assert!(subscriptions(&bench, &bench.host(), Json::Null).len() > own.len());
}

const BUNDLES: &str = "paymentSubscriptionGroup { id bundles { name } }";

#[test]
fn the_plans_of_a_group_are_in_the_order_of_their_positions() {
    let bench = Bench::new();
    let host = bench.host();
    let (free, paid) = (plan(&bench, "deckhand"), plan(&bench, "shipwright"));
    let input = json!({ "name": "Moorings", "platform": "WEB", "bundleGroupItems": [
        { "bundleId": free }, { "bundleId": paid, "position": 1 }] });
    let name = "createPaymentSubscriptionGroup";
    let group = bench.mutate(&host, name, input, BUNDLES)["paymentSubscriptionGroup"].take();
    assert_eq!(
        group["bundles"],
        json!([{ "name": "Shipwright" }, { "name": "Deckhand" }])
    );
    // Without the list the group becomes empty.
    let input = json!({ "id": group["id"], "name": "Moorings" });
    let payload = bench.mutate(&host, "updatePaymentSubscriptionGroup", input, BUNDLES);
    assert_eq!(payload["paymentSubscriptionGroup"]["bundles"], json!([]));
}

#[test]
fn an_ios_group_can_only_be_reordered() {
    let bench = Bench::new();
    let host = bench.host();
    let names = ["First", "Second"];
    let plans: Vec<u64> = names
        .iter()
        .map(|name| {
            let plan = Record::new("PaymentPlan")
                .with("name", *name)
                .with("_paymentPlatform", "apple");
            bench.engine.lock().insert(plan)
        })
        .collect();
    let group = bench.engine.lock().insert(
        Record::new("PaymentSubscriptionGroup")
            .with("name", "On the phone")
            .with("platform", "IOS")
            .with("bundles", Value::refs(plans.clone())),
    );
    let update = |items: Json| {
        let input = json!({ "id": group.to_string(), "name": "Phone", "bundleGroupItems": items });
        bench.mutate(&host, "updatePaymentSubscriptionGroup", input, BUNDLES)
    };
    let fewer = update(json!([{ "bundleId": plans[0].to_string() }]));
    assert_eq!(
        fewer["errors"],
        json!(["The plans of an IOS group can only be reordered"])
    );
    let turned = update(json!([
        { "bundleId": plans[1].to_string() }, { "bundleId": plans[0].to_string() }]));
    assert_eq!(
        turned["paymentSubscriptionGroup"]["bundles"],
        json!([{ "name": "Second" }, { "name": "First" }])
    );
}

#[test]
fn a_group_has_plans_of_its_platform_only() {
    let bench = Bench::new();
    let plan = Record::new("PaymentPlan")
        .with("name", "On the phone")
        .with("_paymentPlatform", "apple");
    let plan = bench.engine.lock().insert(plan);
    let input = json!({ "name": "Moorings", "platform": "WEB",
        "bundleGroupItems": [{ "bundleId": plan.to_string() }] });
    assert_eq!(
        reason(
            &bench,
            &bench.host(),
            "createPaymentSubscriptionGroup",
            input
        ),
        "Every plan of a group must be sold on its platform"
    );
}

#[test]
fn answers_to_a_plans_questions_are_changed_if_given_again() {
    let bench = Bench::new();
    let member = bench.member(4);
    let id = plan(&bench, "workshop");
    let query = "query($id: ID!) { network { paymentPlan(id: $id) {
        profileQuestions { nodes { id } } } } }";
    let data = bench.data(&member, query, json!({ "id": id }));
    let question = data["network"]["paymentPlan"]["profileQuestions"]["nodes"][0]["id"].clone();
    let answer = |text: &str| {
        let input = json!({ "planId": id,
            "answers": [{ "profileQuestionId": question, "text": text }] });
        let selection = "profileQuestionAnswers { id text member { id } }";
        bench.mutate(&member, "createProfileQuestionAnswers", input, selection)
    };
    let first = answer("A chair")["profileQuestionAnswers"][0].take();
    let second = answer("A table")["profileQuestionAnswers"][0].take();
    assert_eq!(first["id"], second["id"]);
    assert_eq!(second["text"], "A table");
    let input = json!({ "planId": plan(&bench, "deckhand"),
        "answers": [{ "profileQuestionId": question, "text": "A boat" }] });
    assert_eq!(
        reason(&bench, &member, "createProfileQuestionAnswers", input),
        "profileQuestionId must be a question of this plan"
    );
}

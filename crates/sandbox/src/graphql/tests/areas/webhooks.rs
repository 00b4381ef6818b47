use super::*;

const CALLBACK: &str = "webhookCallback { id url apiKey includedEvents disabled disabledAt
    consecutiveFailures }";

fn create(bench: &Bench, more: Json) -> Json {
    let mut input = json!({ "url": "https://example.com/hook", "apiKey": "plain" });
    for (name, value) in more.as_object().unwrap() {
        input[name] = value.clone();
    }
    bench.mutate(&bench.host(), "createWebhookCallback", input, CALLBACK)["webhookCallback"].take()
}

fn update(bench: &Bench, callback: &Json, mut change: Json) -> Json {
    change["id"] = callback["id"].clone();
    bench.mutate(&bench.host(), "updateWebhookCallback", change, CALLBACK)["webhookCallback"].take()
}

#[test]
fn null_is_for_all_events() {
    let bench = Bench::new();
    let callback = create(&bench, json!({}));
    assert_eq!(callback["includedEvents"], Json::Null);
    assert_eq!(callback["disabled"], false);
    let some = json!({ "includedEvents": ["POST_CREATED"] });
    let callback = update(&bench, &callback, some);
    assert_eq!(callback["includedEvents"], json!(["POST_CREATED"]));
    let kept = update(&bench, &callback, json!({ "apiKey": "other" }));
    assert_eq!(kept["includedEvents"], json!(["POST_CREATED"]));
    assert_eq!(kept["apiKey"], "other");
    let all = update(&bench, &callback, json!({ "includedEvents": null }));
    assert_eq!(all["includedEvents"], Json::Null);
}

#[test]
fn another_url_enables_a_disabled_webhook() {
    let bench = Bench::new();
    let callback = create(&bench, json!({}));
    let number = {
        let world = bench.engine.lock();
        world.of_kind("WebhookCallback").next_back().unwrap().id
    };
    bench.engine.lock().update(number, |callback| {
        callback.set("disabled", true);
        callback.set("disabledAt", "2026-11-01T00:00:00Z");
        callback.set("consecutiveFailures", 5i64);
    });
    let same = update(
        &bench,
        &callback,
        json!({ "url": "https://example.com/hook" }),
    );
    assert_eq!(same["disabled"], true);
    let other = update(
        &bench,
        &callback,
        json!({ "url": "https://example.com/other" }),
    );
    assert_eq!(other["disabled"], false);
    assert_eq!(other["disabledAt"], Json::Null);
    assert_eq!(other["consecutiveFailures"], 0);
}

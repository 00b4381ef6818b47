use super::*;

#[test]
fn another_url_enables_a_webhook_and_the_same_url_does_not() {
    let bench = Bench::new();
    let host = bench.host();
    let input = json!({ "url": "https://hooks.example/a" });
    let selection = "webhookCallback { id resourceId includedEvents disabled }";
    let made = bench.mutate(&host, "createWebhookCallback", input, selection);
    let made = &made["webhookCallback"];
    assert_eq!(made["includedEvents"], Json::Null);
    assert_eq!(made["disabled"], false);
    let number: u64 = text(&made["resourceId"]).parse().unwrap();
    bench.engine.lock().update(number, |callback| {
        callback.set("disabled", true);
        callback.set("disabledAt", "2026-11-01T00:00:00Z");
    });
    for (url, expected) in [
        ("https://hooks.example/a", true),
        ("https://hooks.example/b", false),
    ] {
        let input = json!({ "id": made["id"], "url": url });
        let payload = bench.mutate(&host, "updateWebhookCallback", input, selection);
        assert_eq!(payload["webhookCallback"]["disabled"], expected);
    }
}

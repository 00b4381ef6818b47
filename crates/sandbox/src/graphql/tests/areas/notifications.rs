use super::*;

#[test]
fn one_topic_is_switched_and_the_others_stay() {
    let bench = Bench::new();
    let input = json!({
        "emailFrequency": "NONE",
        "notificationPreferencesOverrides": [
            { "key": "ALLOW_NOTIFICATION_FOR_EVENTS", "value": false },
        ],
    });
    let selection = "notificationSetting { emailFrequency notificationMethod notificationPreferences { key value } }";
    let payload = bench.mutate(
        &bench.member(0),
        "updateNotificationSetting",
        input,
        selection,
    );
    assert_eq!(
        payload["notificationSetting"],
        json!({
            "emailFrequency": "NONE",
            "notificationMethod": "ALL",
            "notificationPreferences": [
                { "key": "ALLOW_NOTIFICATION_FOR_COMMENT", "value": true },
                { "key": "ALLOW_NOTIFICATION_FOR_EVENTS", "value": false },
            ],
        })
    );
}

#[test]
fn a_member_without_settings_gets_some_with_the_first_change() {
    let bench = Bench::new();
    let viewer = bench.member(0);
    let setting = {
        let world = bench.engine.lock();
        let mut settings = world.pointing_at(viewer.resource_id, "NotificationSetting");
        settings.next().unwrap().id
    };
    bench.engine.lock().remove(setting);
    let query = "{ me { notificationSetting { emailFrequency } } }";
    let read = || bench.data(&viewer, query, json!({}))["me"]["notificationSetting"].take();
    assert_eq!(read(), Json::Null);
    let input = json!({ "emailFrequency": "WEEKLY" });
    let selection = "notificationSetting { notificationMethod }";
    let payload = bench.mutate(&viewer, "updateNotificationSetting", input, selection);
    assert_eq!(payload["notificationSetting"]["notificationMethod"], "ALL");
    assert_eq!(read(), json!({ "emailFrequency": "WEEKLY" }));
}

#[test]
fn the_ways_of_delivery_follow_from_method_and_frequency() {
    let bench = Bench::new();
    let selection = "notificationSetting { emailDigest emailNotificationDelivery
        pushNotificationDelivery }";
    for (frequency, method, digest, email, push) in [
        ("DAILY", "ALL", true, true, true),
        ("ALL", "EMAIL", false, true, false),
        ("NONE", "ALL", false, false, true),
        ("WEEKLY", "PUSH", true, false, true),
        ("ALL", "NONE", false, false, false),
    ] {
        let input = json!({ "emailFrequency": frequency, "notificationMethod": method });
        let name = "updateNotificationSetting";
        let payload = bench.mutate(&bench.member(0), name, input, selection);
        assert_eq!(
            payload["notificationSetting"],
            json!({ "emailDigest": digest, "emailNotificationDelivery": email,
                "pushNotificationDelivery": push }),
            "{frequency} {method}"
        );
    }
}

use super::*;

const SETTING: &str = "notificationSetting { emailFrequency notificationMethod emailDigest
    emailNotificationDelivery pushNotificationDelivery notificationPreferences { key value } }";

fn change(bench: &Bench, input: Json) -> Json {
    let payload = bench.mutate(
        &bench.member(0),
        "updateNotificationSetting",
        input,
        SETTING,
    );
    payload["notificationSetting"].clone()
}

#[test]
fn a_preference_is_changed_by_itself() {
    let bench = Bench::new();
    let before = change(&bench, json!({}));
    let off = |key: &str| {
        let overrides = json!([{ "key": key, "value": false }]);
        change(
            &bench,
            json!({ "notificationPreferencesOverrides": overrides }),
        )
    };
    let first = &before["notificationPreferences"][0]["key"];
    let after = off(first.as_str().unwrap());
    let preferences = |setting: &Json| {
        setting["notificationPreferences"]
            .as_array()
            .unwrap()
            .clone()
    };
    assert_eq!(preferences(&after).len(), preferences(&before).len());
    assert_eq!(preferences(&after)[0]["value"], false);
    assert_eq!(preferences(&after)[1], preferences(&before)[1]);
    assert_eq!(after["emailFrequency"], before["emailFrequency"]);
}

#[test]
fn the_ways_of_delivery_follow_from_method_and_frequency() {
    let bench = Bench::new();
    for (frequency, method, digest, email, push) in [
        ("DAILY", "ALL", true, true, true),
        ("ALL", "EMAIL", false, true, false),
        ("NONE", "ALL", false, false, true),
        ("WEEKLY", "PUSH", true, false, true),
        ("ALL", "NONE", false, false, false),
    ] {
        let input = json!({ "emailFrequency": frequency, "notificationMethod": method });
        let setting = change(&bench, input);
        let read = [
            "emailDigest",
            "emailNotificationDelivery",
            "pushNotificationDelivery",
        ]
        .map(|field| setting[field].clone());
        assert_eq!(
            read,
            [digest, email, push].map(Json::from),
            "{frequency} {method}"
        );
    }
}

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

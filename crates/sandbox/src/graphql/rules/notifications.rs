//! The viewer's notifications and their setting.

use super::prelude::*;

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "updateNotification",
        source: &[
            Source::Schema("UpdateNotification"),
            Source::Guide("What's in the schema today"),
        ],
        callers: Callers::Own("recipient"),
        inputs: &[
            subject("id", GlobalId, &["Notification"]),
            value("isRead").null_keeps(),
        ],
        effect: UPDATE,
        tests: &["society::only_its_recipient_can_mark_a_notification"],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateNotificationSetting",
        source: &[
            Source::Schema("UpdateNotificationSetting"),
            Source::Schema("NotificationSetting"),
            Source::Schema("NotificationPreferenceKey"),
        ],
        inputs: &[
            value("emailFrequency").effect(),
            value("notificationMethod").effect(),
            value("notificationPreferencesOverrides")
                .with_fields(&[value("key").effect(), value("value").effect()]),
        ],
        checks: &[by(
            "This topic is for hosts and moderators",
            Broken::Input(
                r#"{"notificationPreferencesOverrides": [
                    {"key": "ALLOW_NOTIFICATION_FOR_INVITE_REQUESTS", "value": true}]}"#,
            ),
            |ctx, given| {
                let changes = given.objects("notificationPreferencesOverrides");
                changes.unwrap_or_default().iter().all(|change| {
                    let key = change.word("key").unwrap_or_default();
                    roles::in_network(ctx, &format!("NotificationPreferenceKey.{key}"))
                })
            },
        )
        .forbidden()],
        effect: Effect::Run(change),
        tests: &[
            "areas::notifications::one_topic_is_switched_and_the_others_stay",
            "areas::notifications::a_member_without_settings_gets_some_with_the_first_change",
            "areas::notifications::the_ways_of_delivery_follow_from_method_and_frequency",
        ],
        ..Rule::BASE
    },
];

fn change(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let known = ctx
        .world()
        .pointing_at(ctx.viewer_id(), "NotificationSetting")
        .next()
        .map(|setting| setting.id);
    // A new member has no settings before the first change.
    let setting = known.unwrap_or_else(|| {
        ctx.create(
            Record::new("NotificationSetting")
                .with_ref("_member", ctx.viewer_id())
                .with("emailFrequency", "DAILY")
                .with("notificationMethod", "ALL"),
        )
    });
    ctx.change(setting, |record| {
        for field in ["emailFrequency", "notificationMethod"] {
            if let Some(word) = given.word(field) {
                record.set(field, word);
            }
        }
        let changes = given.objects("notificationPreferencesOverrides");
        for change in changes.unwrap_or_default() {
            if let (Some(key), Some(on)) = (change.word("key"), change.flag("value")) {
                switch(record, key, on);
            }
        }
    });
    Ok(Outcome::written(setting))
}

/// Switches one topic. Topics that do not apply to the member are not in the list.
fn switch(setting: &mut Record, key: &str, on: bool) {
    let Some(Value::List(preferences)) = setting.get("notificationPreferences").cloned() else {
        return;
    };
    let changed = preferences.into_iter().map(|preference| match preference {
        Value::Object(preference) if preference.text("key") == Some(key) => {
            Record::clone(&preference).with("value", on).into()
        }
        other => other,
    });
    let changed = Value::List(changed.collect());
    setting.set("notificationPreferences", changed);
}

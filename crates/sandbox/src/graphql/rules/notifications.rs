//! The viewer's notifications and their settings.

use super::prelude::*;

const OVERRIDE: &[Input] = &[value("key").effect(), value("value").effect()];

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "updateNotification",
        source: &[
            Source::Schema("UpdateNotification"),
            Source::Schema("Mutation.updateNotification"),
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
            Source::Schema("NotificationPreferenceKey"),
        ],
        inputs: &[
            value("emailFrequency").effect(),
            value("notificationMethod").effect(),
            value("notificationPreferencesOverrides").with_fields(OVERRIDE),
        ],
        checks: &[by(
            "This preference is for hosts and moderators",
            Broken::Input(
                r#"{"notificationPreferencesOverrides": [
                    {"key": "ALLOW_NOTIFICATION_FOR_INVITE_REQUESTS", "value": true}]}"#,
            ),
            |ctx, given| {
                let overrides = given
                    .objects("notificationPreferencesOverrides")
                    .unwrap_or_default();
                overrides.iter().all(|one| {
                    let key = one.word("key").unwrap_or_default();
                    roles::in_network(ctx, &format!("NotificationPreferenceKey.{key}"))
                })
            },
        )
        .forbidden()],
        effect: Effect::Run(change),
        tests: &["areas::notifications::a_preference_is_changed_by_itself"],
        ..Rule::BASE
    },
];

fn change(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let known = ctx
        .world()
        .pointing_at(ctx.viewer_id(), "NotificationSetting")
        .next()
        .map(|setting| setting.id);
    let setting = known.unwrap_or_else(|| {
        ctx.create(
            Record::new("NotificationSetting")
                .with_ref("_member", ctx.viewer_id())
                .with("emailFrequency", "DAILY")
                .with("notificationMethod", "ALL"),
        )
    });
    let overrides = given
        .objects("notificationPreferencesOverrides")
        .unwrap_or_default();
    ctx.change(setting, |record| {
        for field in ["emailFrequency", "notificationMethod"] {
            if let Some(word) = given.word(field) {
                record.set(field, word);
            }
        }
        for one in overrides {
            if let (Some(key), Some(value)) = (one.word("key"), one.flag("value")) {
                override_preference(record, key, value);
            }
        }
    });
    Ok(Outcome::written(setting))
}

/// Changes one preference. One that is not in the list yet is added.
fn override_preference(setting: &mut Record, key: &str, value: bool) {
    let mut preferences = match setting.get("notificationPreferences") {
        Some(Value::List(preferences)) => preferences.clone(),
        _ => Vec::new(),
    };
    let known = preferences.iter_mut().find(
        |preference| matches!(preference, Value::Object(known) if known.text("key") == Some(key)),
    );
    match known {
        Some(Value::Object(preference)) => Arc::make_mut(preference).set("value", value),
        _ => preferences.push(
            Record::new("NotificationPreference")
                .with("key", key)
                .with("label", key)
                .with("value", value)
                .into(),
        ),
    }
    setting.set("notificationPreferences", Value::List(preferences));
}

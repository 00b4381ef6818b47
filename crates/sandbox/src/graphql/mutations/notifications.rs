//! The viewer's notifications and their setting.

use super::{Args, Context, Fault, Outcome, Shape, Written, references};
use crate::world::{Record, Value};

pub(super) fn update(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let notification = references::required(ctx, shape, input, "id")?;
    let is_read = input.flag("isRead").unwrap_or(true);
    ctx.change(notification.id, |record| record.set("isRead", is_read));
    Ok(Outcome::done([(
        "notification",
        Value::Ref(notification.id),
    )]))
}

pub(super) fn update_setting(ctx: &Context<'_>, input: Args<'_>) -> Written {
    let setting = ctx
        .world()
        .pointing_at(ctx.viewer_id(), "NotificationSetting")
        .next()
        .map(|setting| setting.id)
        .ok_or_else(|| Fault::not_found("NotificationSetting"))?;
    ctx.change(setting, |record| {
        for field in ["emailFrequency", "notificationMethod"] {
            if let Some(word) = input.word(field) {
                record.set(field, word);
            }
        }
        for change in input
            .objects("notificationPreferencesOverrides")
            .unwrap_or_default()
        {
            override_preference(record, change);
        }
    });
    Ok(Outcome::done([(
        "notificationSetting",
        Value::Ref(setting),
    )]))
}

fn override_preference(setting: &mut Record, change: Args<'_>) {
    let (Some(key), Some(value)) = (change.word("key"), change.flag("value")) else {
        return;
    };
    let Some(Value::List(preferences)) = setting.get("notificationPreferences").cloned() else {
        return;
    };
    let changed = preferences.into_iter().map(|preference| match preference {
        Value::Object(preference) if preference.text("key") == Some(key) => {
            Record::clone(&preference).with("value", value).into()
        }
        other => other,
    });
    let changed = Value::List(changed.collect());
    setting.set("notificationPreferences", changed);
}

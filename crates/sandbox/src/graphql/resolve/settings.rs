//! A member's notification settings.

use super::answer::{Resolved, value};
use crate::world::Record;

/// The three ways of delivery follow from the method and the frequency.
pub(super) fn field(setting: &Record, field: &str) -> Resolved {
    let frequency = setting.text("emailFrequency").unwrap_or("DAILY");
    let method = setting.text("notificationMethod").unwrap_or("ALL");
    match field {
        "emailDigest" => value(matches!(frequency, "DAILY" | "WEEKLY")),
        "emailNotificationDelivery" => {
            value(frequency != "NONE" && matches!(method, "ALL" | "EMAIL"))
        }
        "pushNotificationDelivery" => value(matches!(method, "ALL" | "PUSH")),
        _ => Ok(None),
    }
}

//! Mutations that change the state of a record, and their states.

use super::{Args, Context};
use crate::world::{Record, Value};

/// The fields that a mutation sets on its record; `None` if it does not change a state.
pub(super) fn changes(
    ctx: &Context<'_>,
    mutation: &str,
    record: &Record,
    input: Args<'_>,
) -> Option<Vec<(&'static str, Value)>> {
    Some(match mutation {
        "archivePaymentPlan" => vec![
            ("status", "ARCHIVED".into()),
            ("visibleToMembers", false.into()),
        ],
        "publishPaymentPlan" => vec![
            ("status", "VISIBLE".into()),
            ("visibleToMembers", true.into()),
        ],
        "unpublishPaymentPlan" => vec![
            ("status", "HIDDEN".into()),
            ("visibleToMembers", false.into()),
        ],
        "pauseAutomationRule" => vec![("paused", true.into()), ("isActive", false.into())],
        "publishCoursework" => vec![("status", "POSTED".into())],
        "unpublishCoursework" => vec![("status", "HIDDEN".into())],
        "publishCustomDomain" => vec![("status", "ACTIVE".into())],
        "revokeInvite" => vec![("state", "HIDDEN".into())],
        "resendInvite" => vec![(
            "sentCount",
            (record.int("sentCount").unwrap_or(1) + 1).into(),
        )],
        // Ending a live space that has ended changes nothing.
        "completeLiveSpace" => vec![
            ("status", "COMPLETED".into()),
            ("isActive", false.into()),
            ("isBroadcasting", false.into()),
        ],
        "completeQuizAttempt" => vec![
            ("status", "COMPLETED".into()),
            ("completedAt", ctx.now.into()),
        ],
        "voidPurchase" => vec![("voidedAt", ctx.now.into())],
        "cancelPaymentSubscription" if input.flag("immediate") == Some(true) => vec![
            ("status", "CANCELED".into()),
            ("canceledAt", ctx.now.into()),
        ],
        "cancelPaymentSubscription" => vec![("cancelAtPeriodEnd", true.into())],
        _ => return None,
    })
}

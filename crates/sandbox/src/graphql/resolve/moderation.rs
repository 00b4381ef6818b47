//! Reports to moderators, and addresses that get no mail.

use std::collections::BTreeSet;

use super::super::args::Args;
use super::super::context::Context;
use super::answer::{Resolved, ref_items};
use super::filters::{self, refers};
use crate::world::{Record, Value};

/// The feature of a billing plan that shows hosts the addresses of members.
const MEMBER_EMAILS: &str = "member_emails";

/// `Network.abuseReports`, newest first.
pub(super) fn reports(ctx: &Context<'_>, args: Args<'_>) -> Resolved {
    let member = filters::ids(ctx, args, "reportedMemberId", "Member")?;
    let latest_only = args.flag("latestPerMember") == Some(true);
    let mut reports = filters::visible(ctx, "AbuseReport");
    reports.reverse();
    reports.retain(|report| {
        refers(report, "reportedMember", member.as_ref())
            && args
                .flag("ignored")
                .is_none_or(|ignored| ignored == report.flag("ignored"))
    });
    if latest_only {
        // The newest that is not cleared, for each member who is still here.
        let mut seen = BTreeSet::new();
        reports.retain(|report| {
            let member = report.reference("reportedMember");
            let is_here = member.is_some_and(|member| ctx.record(member).is_some());
            is_here && !report.flag("ignored") && seen.insert(member)
        });
    }
    ref_items(reports.iter().map(|report| report.id).collect::<Vec<_>>())
}

/// `Network.blocklist`, newest first.
pub(super) fn blocklist(ctx: &Context<'_>) -> Resolved {
    let mut entries = filters::visible(ctx, "BlocklistEntry");
    entries.reverse();
    entries.retain(|entry| is_listed_entry(ctx, entry));
    ref_items(entries.iter().map(|entry| entry.id).collect::<Vec<_>>())
}

/// Whether an entry of the blocklist is visible: without member e-mails in the network's plan, only
/// those that hosts added are.
pub(crate) fn is_listed_entry(ctx: &Context<'_>, entry: &Record) -> bool {
    let network = ctx.record(ctx.network_id);
    let features = network
        .as_ref()
        .and_then(|network| network.get("currentBillingPlanFeatures"));
    let shows_addresses = match features {
        Some(Value::List(features)) => features.iter().any(|feature| {
            matches!(feature, Value::Object(feature)
                if feature.text("key") == Some(MEMBER_EMAILS))
        }),
        _ => false,
    };
    shows_addresses || entry.text("blocklistType") == Some("MANUAL")
}

//! `mighty usage`: the operations of this month.

use clap::Args;
use jiff::{Timestamp, tz::TimeZone};
use serde_json::{Value, json};

use crate::{
    context::Context,
    folders::Folders,
    output::{self, Format, column},
    usage,
};

/// Show the operations that this program has sent this month (UTC), by network and command. The API's
/// quota also counts the operations of other programs, which this program does not know.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  mighty usage\n  mighty usage --quota 100000\n  mighty usage --csv"
)]
pub(crate) struct Usage {
    /// The operations a month that the network's plan has: says when they are used up at this pace.
    #[arg(long, value_name = "COUNT")]
    quota: Option<u64>,
}

const COLUMNS: &[output::Column] = &[
    column("network", "network"),
    column("command", "command"),
    column("operations", "operations"),
    column("cost", "cost"),
];

pub(crate) fn run(wanted: &Usage, context: &Context) -> anyhow::Result<()> {
    let all = usage::all(&Folders::find()?.usage())?;
    let now = Timestamp::now();
    let sums = usage::of_month(&all, now);
    let rows: Vec<Value> = sums
        .iter()
        .map(|((network, job), (operations, cost))| {
            json!({ "network": network, "command": job, "operations": operations, "cost": cost })
        })
        .collect();
    output::list(context.format, COLUMNS, &rows)?;
    if context.format == Format::Text {
        let spent: u64 = sums.values().map(|(operations, _)| operations).sum();
        output::lines(&format!("\n{spent} operations this month."))?;
        if let Some(quota) = wanted.quota {
            output::lines(&outlook(spent, quota, now))?;
        }
    }
    Ok(())
}

/// When the quota is used up, if the month goes on as it began.
fn outlook(spent: u64, quota: u64, now: Timestamp) -> String {
    if spent >= quota {
        return format!("The quota of {quota} is used up.");
    }
    let today = now.to_zoned(TimeZone::UTC).date();
    let (day, days) = (
        u64::from(today.day().unsigned_abs()),
        u64::from(today.days_in_month().unsigned_abs()),
    );
    let by_the_end = spent.saturating_mul(days) / day.max(1);
    if by_the_end <= quota {
        return format!("At this pace, {by_the_end} of {quota} are used by the end of the month.");
    }
    let last = quota.saturating_mul(day) / spent.max(1);
    format!("At this pace, the quota of {quota} is used up on day {last} of the month.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outlook_goes_on_at_the_pace_of_the_month_so_far() {
        let now = "2026-11-10T12:00:00Z".parse().expect("time");
        assert!(outlook(100, 1_000, now).contains("300 of 1000"));
        assert!(outlook(500, 1_000, now).contains("day 20"));
        assert!(outlook(1_000, 1_000, now).contains("is used up."));
    }
}

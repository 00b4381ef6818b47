//! Events, single and recurring, with their RSVPs.

use super::building::{People, Seed};
use crate::world::{Record, calendar};

/// An event of the demo community.
struct Plan {
    title: &'static str,
    kind: &'static str,
    /// Hours from the epoch to the start; negative for a past event.
    starts_in: i64,
    recurrence: Option<(&'static str, &'static str)>,
    venue: Option<&'static str>,
    link: Option<&'static str>,
    restricted: bool,
}

const PLANS: [Plan; 5] = [
    Plan {
        title: "Autumn launch day",
        kind: "local",
        starts_in: -24 * 16,
        recurrence: None,
        venue: Some("The slipway"),
        link: None,
        restricted: false,
    },
    Plan {
        title: "Steam bending workshop",
        kind: "local",
        starts_in: 24 * 12 + 1,
        recurrence: None,
        venue: Some("Hull Shop, east door"),
        link: None,
        restricted: false,
    },
    Plan {
        title: "Reading old lines plans",
        kind: "online_meeting",
        starts_in: 24 * 25 + 9,
        recurrence: None,
        venue: None,
        link: Some("https://meet.example/lines-plans"),
        restricted: true,
    },
    Plan {
        title: "Wednesday shop night",
        kind: "local",
        starts_in: -24 * 12 + 9,
        recurrence: Some(("WEEKLY", "WE")),
        venue: Some("The big shed"),
        link: None,
        restricted: false,
    },
    Plan {
        title: "Monthly show and tell",
        kind: "online_meeting",
        starts_in: -24 * 50 + 10,
        recurrence: Some(("MONTHLY", "")),
        venue: None,
        link: Some("https://meet.example/show-and-tell"),
        restricted: false,
    },
];

pub(super) fn add(seed: &mut Seed, spaces: &[u64], people: &People) {
    for (number, plan) in PLANS.iter().enumerate() {
        let event = record(seed, plan, spaces[number], people);
        let fifth = calendar::scheduled_times(&event).nth(4);
        let event = seed.add(24 * 60, event);
        if let Some(fifth) = fifth {
            let exception = Record::new("EventRecurrenceException")
                .with_ref("event", event)
                .with("exceptionType", "OVERRIDE")
                .with("instanceIndex", calendar::instance_index(fifth));
            seed.add(24 * 20, exception);
        }
        let first = number * 11;
        for (place, member) in people.members.iter().skip(first).take(14).enumerate() {
            let status = ["yes", "yes", "maybe", "no"][place % 4];
            let rsvp = Record::new("Rsvp")
                .with_ref("event", event)
                .with_ref("member", *member)
                .with("status", status);
            seed.add(24 * 20, rsvp);
        }
    }
}

fn record(seed: &Seed, plan: &Plan, space: u64, people: &People) -> Record {
    let mut event = Record::new("Event")
        .with("postType", "event")
        .with("title", plan.title)
        .with("slug", plan.title.to_lowercase().replace(' ', "-"))
        .with(
            "bodyHtml",
            format!("<p>{}: all levels welcome.</p>", plan.title),
        )
        .with("bodyText", format!("{}: all levels welcome.", plan.title))
        .with("eventType", plan.kind)
        .with("status", "posted")
        .with("publishedAt", seed.hours_ago(24 * 60))
        .with("lastEditedAt", seed.hours_ago(24 * 60))
        .with("startsAt", seed.hours_ago(-plan.starts_in))
        .with("endsAt", seed.hours_ago(-plan.starts_in - 2))
        .with("timeZone", "UTC")
        .with("venue", plan.venue)
        .with("_link", plan.link)
        .with("restrictedEvent", plan.restricted)
        .with("rsvpEnabled", true)
        .with("postInFeed", true)
        .with("commentsEnabled", true)
        .with("cheersEnabled", true)
        .with_ref("creator", people.host)
        .with_ref("space", space);
    if let Some((frequency, days)) = plan.recurrence {
        event = event
            .with("recurrenceFrequency", frequency)
            .with("recurrenceInterval", 1i64)
            .with("_byDays", days);
        let rule = calendar::rule(&event);
        event.set("recurrenceRule", rule);
    }
    event
}

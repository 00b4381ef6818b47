//! Answers to invitations: yes, maybe, no.

use jiff::Timestamp;

use super::prelude::*;

/// The scope for another member's answer, in addition to the mutation's own.
const FOR_OTHERS: &str = "host:write:network_events";

const STATUS: Input = value("status").limits(&[Limit::OneOf(&["yes", "maybe", "no"])]);

const CLOSED: &str = "RSVPs are closed";
const OFF: &str = "This event takes no RSVPs";
const NOT_FOR_ANOTHER: &str = "You may not answer for another member";

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createRsvp",
        source: &[
            Source::Schema("CreateRsvp"),
            Source::Schema("Mutation.createRsvp"),
        ],
        inputs: &[
            subject("eventId", GlobalId, &["Event"]),
            value("instanceAt").effect(),
            id("memberId", Either, &["User"]),
            STATUS,
        ],
        checks: &[
            by(
                NOT_FOR_ANOTHER,
                Broken::Input(r#"{"memberId": "$User"}"#),
                |ctx, given| {
                    let member = given.one("memberId");
                    let member = member.map_or(ctx.viewer_id(), |member| member.id);
                    may_answer_for(ctx, member, Some(given.subject()))
                },
            )
            .forbidden(),
            by(
                "EventInstance",
                Broken::Input(r#"{"instanceAt": "2031-01-01T00:00:00Z"}"#),
                |ctx, given| is_occurrence(ctx, given, Some(given.subject())),
            )
            .not_found(),
            check(OFF, Holds::Flag("eventId", "rsvpEnabled", true)),
            by(
                CLOSED,
                Broken::Test("areas::rsvps::a_closed_event_takes_answers_from_staff_only"),
                |ctx, given| is_open(ctx, given.subject(), asked_for(given)),
            ),
        ],
        effect: Effect::Run(answer),
        tests: &["events::an_rsvp_is_an_upsert_and_counts"],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateRsvp",
        source: &[
            Source::Schema("UpdateRsvp"),
            Source::Schema("Mutation.updateRsvp"),
        ],
        inputs: &[
            subject("id", GlobalId, &["Rsvp"]),
            value("instanceAt").effect(),
            id("memberId", Either, &["User"]),
            STATUS,
        ],
        checks: &[
            MINE,
            by(
                "memberId is not the member of this RSVP",
                Broken::Input(r#"{"memberId": "$User"}"#),
                |_, given| {
                    given
                        .one("memberId")
                        .is_none_or(|member| given.subject().reference("member") == Some(member.id))
                },
            ),
            by(
                "EventInstance",
                Broken::Input(r#"{"instanceAt": "2031-01-01T00:00:00Z"}"#),
                |ctx, given| {
                    let event = event_of(ctx, given.subject());
                    is_occurrence(ctx, given, event.as_ref())
                },
            )
            .not_found(),
            // An answer can't be moved from or to a closed occurrence.
            by(
                CLOSED,
                Broken::Test("areas::rsvps::a_closed_event_takes_answers_from_staff_only"),
                |ctx, given| {
                    let before = given.subject().time("instanceAt");
                    event_of(ctx, given.subject()).is_none_or(|event| {
                        is_open(ctx, &event, before)
                            && is_open(ctx, &event, asked_for(given).or(before))
                    })
                },
            ),
            by(
                "This member has answered for that occurrence already",
                Broken::Test("areas::rsvps::an_answer_is_not_moved_onto_another"),
                |ctx, given| {
                    let rsvp = given.subject();
                    let at = asked_for(given).or(rsvp.time("instanceAt"));
                    let known = rsvp.reference("event").and_then(|event| {
                        let member = rsvp.reference("member").unwrap_or_default();
                        answer_for(ctx, event, member, at)
                    });
                    known.is_none_or(|known| known == rsvp.id)
                },
            ),
        ],
        effect: Effect::Update(Update {
            with: &[],
            finish: |_, given, rsvp| {
                let at = asked_for(given).or(given.subject().time("instanceAt"));
                rsvp.set("instanceAt", at);
                Ok(())
            },
        }),
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteRsvp",
        source: &[
            Source::Schema("Mutation.createRsvp"),
            Source::Schema("Mutation.deleteRsvp"),
        ],
        inputs: &[subject("id", GlobalId, &["Rsvp"])],
        checks: &[
            MINE,
            by(
                CLOSED,
                Broken::Test("areas::rsvps::a_closed_event_takes_answers_from_staff_only"),
                |ctx, given| {
                    let at = given.subject().time("instanceAt");
                    event_of(ctx, given.subject()).is_none_or(|event| is_open(ctx, &event, at))
                },
            ),
        ],
        effect: Effect::Delete(&[]),
        ..Rule::BASE
    },
];

const MINE: Check = by(NOT_FOR_ANOTHER, Broken::Input("{}"), |ctx, given| {
    let rsvp = given.subject();
    let event = event_of(ctx, rsvp);
    let member = rsvp.reference("member").unwrap_or_default();
    may_answer_for(ctx, member, event.as_ref())
})
.forbidden();

fn event_of(ctx: &Context<'_>, rsvp: &Record) -> Option<Arc<Record>> {
    rsvp.reference("event").and_then(|id| ctx.record(id))
}

/// Staff may answer for any member. The event's creator and the hosts of its space may answer for
/// the members of that space.
fn may_answer_for(ctx: &Context<'_>, member: u64, event: Option<&Arc<Record>>) -> bool {
    if ctx.is_viewer(member) {
        return true;
    }
    let runs_event = event.is_some_and(|event| {
        let space = event.reference("space");
        let is_in_space = resolve::membership_of(ctx, member, space).is_some();
        let is_creator = event.reference("creator") == Some(ctx.viewer_id());
        is_in_space && (is_creator || resolve::runs(ctx, space))
    });
    (ctx.is_staff() || runs_event) && ctx.holds(FOR_OTHERS)
}

/// The occurrence that the input names.
fn asked_for(given: &Given<'_>) -> Option<Timestamp> {
    given.time("instanceAt").ok().flatten()
}

/// Whether the occurrence that the input names belongs to the event.
fn is_occurrence(ctx: &Context<'_>, given: &Given<'_>, event: Option<&Arc<Record>>) -> bool {
    asked_for(given)
        .is_none_or(|at| event.is_some_and(|event| resolve::instance_at(ctx, event, at).is_some()))
}

/// Whether the event, or this occurrence of it, takes answers from the viewer.
fn is_open(ctx: &Context<'_>, event: &Record, at: Option<Timestamp>) -> bool {
    let is_off = event.leaf("rsvpEnabled").and_then(|flag| flag.as_bool()) == Some(false);
    let is_locked = match at.and_then(|at| resolve::instance_at(ctx, event, at)) {
        Some(instance) => instance.flag("lockRsvps"),
        None => event.flag("lockRsvps"),
    };
    !is_off && (!is_locked || ctx.is_staff())
}

/// A member's answer for an occurrence, or for the series.
fn answer_for(ctx: &Context<'_>, event: u64, member: u64, at: Option<Timestamp>) -> Option<u64> {
    ctx.world()
        .pointing_at(event, "Rsvp")
        .find(|rsvp| rsvp.reference("member") == Some(member) && rsvp.time("instanceAt") == at)
        .map(|rsvp| rsvp.id)
}

/// An upsert: there is one answer for each member, event and occurrence.
fn answer(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let event = given.subject();
    let member = given.one("memberId");
    let member = member.map_or(ctx.viewer_id(), |member| member.id);
    let at = given.time("instanceAt")?;
    let status = given.text("status");
    let id = match answer_for(ctx, event.id, member, at) {
        Some(id) => {
            ctx.change(id, |rsvp| rsvp.set("status", status));
            id
        }
        None => ctx.create(
            Record::new("Rsvp")
                .with_ref("event", event.id)
                .with_ref("member", member)
                .with("instanceAt", at)
                .with("status", status),
        ),
    };
    Ok(Outcome::written(id))
}

/// The members of these RSVP groups of an occurrence: `yes`, `maybe`, `no`, and `none` for the
/// members of the space who have not answered. The answer to the occurrence takes precedence over
/// the one to the series.
pub(super) fn who_answered(
    ctx: &Context<'_>,
    event: &Record,
    at: Timestamp,
    statuses: &[String],
) -> Vec<u64> {
    let members: Vec<u64> = {
        let world = ctx.world();
        let answered = world
            .pointing_at(event.id, "Rsvp")
            .filter_map(|rsvp| rsvp.reference("member"));
        let space = event.reference("space").unwrap_or_default();
        let in_space = world
            .pointing_at(space, "Membership")
            .filter(|membership| membership.reference("_space") == Some(space))
            .filter_map(|membership| membership.reference("member"));
        let mut members: Vec<u64> = answered.chain(in_space).collect();
        members.sort_unstable();
        members.dedup();
        members
    };
    let status_of = |member: u64| {
        answer_for(ctx, event.id, member, Some(at))
            .or_else(|| answer_for(ctx, event.id, member, None))
            .and_then(|id| ctx.record(id)?.text("status").map(str::to_owned))
            .unwrap_or_else(|| "none".to_owned())
    };
    members
        .into_iter()
        .filter(|member| statuses.contains(&status_of(*member)))
        .collect()
}

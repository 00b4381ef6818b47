//! Waitlists, on which leads wait for an invitation.

use super::invites::new_invite;
use super::prelude::*;
use crate::world::calendar;

/// The words of the API for what a waitlist is for.
const NETWORK: &str = "Space";
const PLAN: &str = "Finance::Payments::Bundle";

const CLOSE_AT: Limit = Limit::Is(
    "must be a date and time such as 2026-07-15 09:00",
    |value| {
        let text = value.as_str().unwrap_or_default();
        calendar::local_time(text, "UTC").is_some()
    },
    r#""tomorrow""#,
);

const TARGET: Input = id("targetId", Either, &["Network", "PaymentPlan"])
    .to("target")
    .null_keeps();

const TARGET_TYPE: Input = value("targetType")
    .effect()
    .limits(&[Limit::OneOf(&[NETWORK, PLAN])]);

const TARGET_FITS: Check = by(
    "targetType must be the type of targetId",
    Broken::Input(r#"{"targetId": "$PaymentPlan", "targetType": "Space"}"#),
    |_, given| {
        given.one("targetId").is_none_or(|target| {
            let wanted = if &*target.kind == "Network" {
                NETWORK
            } else {
                PLAN
            };
            given.word("targetType") == Some(wanted)
        })
    },
);

const NEEDS_TARGET: Check = by(
    "autoInviteEnabled needs a target",
    Broken::Input(r#"{"autoInviteEnabled": true}"#),
    |_, given| {
        let known = given.subject().reference("target");
        let invites = given.flag("autoInviteEnabled") == Some(true);
        !invites || given.has("targetId") || known.is_some()
    },
);

const TOGETHER: Check = check(
    "targetId and targetType go together",
    Holds::Together("targetId", "targetType"),
);

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createWaitlist",
        source: &[
            Source::Schema("CreateWaitlist"),
            Source::Schema("Waitlist"),
            Source::Choice("The host's time zone is the caller's, or UTC without one."),
        ],
        callers: Callers::Staff,
        inputs: &[
            value("autoInviteEnabled").null_keeps(),
            value("closeAt")
                .effect()
                .limits(&[CLOSE_AT])
                .example(r#""2026-12-15 09:00""#),
            value("closeInDays").effect().limits(&[Limit::AtLeast(1)]),
            value("closed").null_keeps(),
            value("confirmationMessage"),
            value("inviteFallbackRedirect"),
            value("inviteLinkDestination"),
            value("inviteMessage"),
            value("name").limits(&[Limit::NotBlank]),
            TARGET,
            TARGET_TYPE,
        ],
        checks: &[
            check(
                "closeAt and closeInDays exclude each other",
                Holds::NotBoth("closeAt", "closeInDays"),
            ),
            TOGETHER,
            TARGET_FITS,
            NEEDS_TARGET,
        ],
        effect: Effect::Create(Create {
            kind: "Waitlist",
            with: &[
                ("autoInviteEnabled", Preset::Flag(false)),
                ("closed", Preset::Flag(false)),
                ("closeAt", Preset::Null),
            ],
            finish: |ctx, given, waitlist| {
                let zone = zone(ctx);
                let days = given.int("closeInDays");
                let close = days.and_then(|days| calendar::days_later(ctx.now, days, &zone));
                set_close(ctx, given, waitlist);
                if close.is_some() {
                    waitlist.set("closeAt", close);
                }
                Ok(())
            },
        }),
        tests: &[
            "areas::waitlists::a_waitlist_closes_at_a_time_of_the_hosts_zone",
            "areas::waitlists::a_waitlist_is_open_until_it_closes",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateWaitlist",
        source: &[
            Source::Schema("UpdateWaitlist"),
            Source::Schema("Waitlist"),
            Source::Choice(
                "Only closing by hand invites the leads here: no clock runs on its own.",
            ),
        ],
        callers: Callers::Staff,
        inputs: &[
            value("autoInviteEnabled").null_refused(),
            value("closeAt").effect().limits(&[CLOSE_AT]),
            value("closed").null_refused(),
            value("confirmationMessage"),
            subject("id", Either, &["Waitlist"]),
            value("inviteFallbackRedirect"),
            value("inviteLinkDestination"),
            value("inviteMessage"),
            value("name").limits(&[Limit::NotBlank]),
            TARGET,
            TARGET_TYPE,
        ],
        checks: &[
            check(
                "This waitlist is deleted",
                Holds::Flag("", "_deleted", false),
            ),
            TOGETHER,
            TARGET_FITS,
            NEEDS_TARGET,
        ],
        effect: Effect::Run(change),
        tests: &["areas::waitlists::closing_a_waitlist_invites_its_leads_if_it_is_to"],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteWaitlist",
        source: &[
            Source::Schema("Mutation.deleteWaitlist"),
            Source::Schema("Waitlist"),
        ],
        callers: Callers::Staff,
        inputs: &[subject("id", Either, &["Waitlist"])],
        effect: Effect::Set(&[("_deleted", Preset::Flag(true))]),
        tests: &["areas::waitlists::the_leads_of_a_deleted_waitlist_keep_it"],
        ..Rule::BASE
    },
];

/// The time zone of the host who calls.
fn zone(ctx: &Context<'_>) -> String {
    ctx.record(ctx.viewer_id())
        .and_then(|host| host.text("timeZone").map(str::to_owned))
        .unwrap_or_else(|| "UTC".to_owned())
}

/// Stores `closeAt`, if it is given. Null clears it.
fn set_close(ctx: &Context<'_>, given: &Given<'_>, waitlist: &mut Record) {
    if given.is_given("closeAt") {
        let text = given.text("closeAt").unwrap_or_default();
        waitlist.set("closeAt", calendar::local_time(&text, &zone(ctx)));
    }
}

fn change(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let known = given.subject();
    let mut waitlist = Record::clone(known);
    given.store_in(&mut waitlist);
    set_close(ctx, given, &mut waitlist);
    let closes = waitlist.flag("closed") && !known.flag("closed");
    let invites = closes && waitlist.flag("autoInviteEnabled");
    let changed = waitlist.clone();
    ctx.change(known.id, |record| *record = waitlist);
    if invites {
        invite_leads(ctx, &changed);
    }
    Ok(Outcome::written(known.id))
}

/// Invites the people who are still on the waitlist.
fn invite_leads(ctx: &Context<'_>, waitlist: &Record) {
    let Some(target) = waitlist.reference("target") else {
        return;
    };
    let leads: Vec<Arc<Record>> = ctx
        .world()
        .pointing_at(waitlist.id, "Lead")
        .filter(|lead| resolve::lead_status(ctx, lead) == "WAITLIST")
        .cloned()
        .collect();
    for lead in leads {
        let email = lead.text("email").unwrap_or_default();
        let mut invite = new_invite(ctx, email, ctx.viewer_id())
            .with("message", waitlist.get("inviteMessage").cloned())
            .with("channel", "email_manual");
        if target != ctx.network_id {
            invite.set("plan", Value::Ref(target));
        }
        ctx.create(invite);
        ctx.change(lead.id, |record| record.set("displayedStatus", "INVITED"));
    }
}

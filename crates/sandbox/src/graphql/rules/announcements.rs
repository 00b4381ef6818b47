//! Announcements: to the members of the network or a space, to those who answered an event, to the
//! buyers of a plan.
//!
//! Each is sent at once: every recipient gets a notification.

use jiff::Timestamp;

use super::notify;
use super::prelude::*;
use super::rsvps;

/// Where an announcement can go to.
const PLACES: &[&str] = &["Space", "Course", "Network"];

/// The longest subject. A longer one is cut.
const SUBJECT: usize = 150;

const FIELD_FILTER: &[Input] = &[
    value("contains").effect(),
    id("customFieldId", Either, &["CustomField"]),
    id("segmentIds", Either, &["Segment"]),
    value("withResponse").effect(),
];

const FILTER: &[Input] = &[
    value("customFields").with_fields(FIELD_FILTER),
    id("excludedRecipientIds", Either, &["User"]),
    value("inactive").unknown(),
    id("marketingAudienceIds", Either, &["MarketingAudience"]),
    id("memberBadgeIds", Either, &["Badge"]),
    id("memberTagIds", Either, &["Tag"]),
    value("memberTypes").effect(),
    id("paymentPlanIds", Either, &["PaymentPlan"]),
    value("progress").effect(),
    id("spaceIds", Either, &["Space"]),
    value("term").effect(),
];

const BODY: Input = value("body").html("body").limits(&[Limit::NotBlankHtml]);

const SUBJECT_INPUT: Input = value("subject").made("subject", |value| {
    let cut: Option<String> = value
        .as_str()
        .map(|text| text.chars().take(SUBJECT).collect());
    cut.into()
});

const RECIPIENTS: Input =
    id("recipientIds", Either, &["User"]).limits(&[Limit::Count(1, usize::MAX)]);

const NO_LINKS_OUT: Check = by(
    "External links are not on for this network's announcements",
    Broken::Input(r#"{"externalLink": "https://example.com"}"#),
    |ctx, given| !given.has("externalLink") || has_external_links(ctx),
);

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createAnnouncement",
        source: &[
            Source::Schema("CreateAnnouncement"),
            Source::Schema("MemberFilter"),
            Source::Choice("It is sent at once, so it is never queued."),
            Source::Choice("Recipients who are named have to be members of the place."),
        ],
        callers: Callers::Host,
        inputs: &[
            BODY,
            value("externalLink"),
            value("filter").with_fields(FILTER),
            RECIPIENTS,
            id("spaceId", Either, PLACES),
            SUBJECT_INPUT,
        ],
        checks: &[
            check(
                "filter and recipientIds exclude each other",
                Holds::NotBoth("filter", "recipientIds"),
            ),
            NO_LINKS_OUT,
            by(
                "recipientIds must be members of this space",
                Broken::Test("areas::announcements::only_members_of_the_space_are_addressed"),
                |ctx, given| {
                    let members = resolve::members_of(ctx, place(ctx, given));
                    let mut named = given.many("recipientIds").iter();
                    named.all(|member| members.contains(&member.id))
                },
            ),
        ],
        effect: Effect::Run(to_members),
        payload: &[("queued", Shows::Made(|_, _| false.into()))],
        tests: &[
            "areas::announcements::an_announcement_reaches_the_members_of_its_space",
            "areas::announcements::a_filter_chooses_the_recipients",
            "areas::announcements::a_long_subject_is_cut_and_a_missing_one_is_a_greeting",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "createEventAnnouncement",
        source: &[
            Source::Schema("CreateEventAnnouncement"),
            Source::Choice("The event's creator and those who run its space may call it."),
        ],
        callers: Callers::Author("creator"),
        inputs: &[
            BODY,
            subject("eventId", Either, &["Event"]),
            value("instanceIndex").effect(),
            value("rsvpStatuses").effect(),
        ],
        checks: &[
            by(
                "EventInstance",
                Broken::Input(r#"{"instanceIndex": "20010101T000000Z"}"#),
                |ctx, given| {
                    given.text("instanceIndex").is_none_or(|index| {
                        resolve::instance(ctx, given.subject(), &index).is_some()
                    })
                },
            )
            .not_found(),
            by(
                "Only hosts and moderators write to those who did not answer",
                Broken::Test("areas::announcements::an_event_is_announced_to_its_rsvp_groups"),
                |ctx, given| {
                    let statuses = given.texts("rsvpStatuses").unwrap_or_default();
                    !statuses.iter().any(|status| status == "NONE")
                        || ctx.is_staff()
                        || resolve::runs(ctx, given.subject().reference("space"))
                },
            )
            .forbidden(),
        ],
        effect: Effect::Run(to_rsvps),
        tests: &["areas::announcements::an_event_is_announced_to_its_rsvp_groups"],
        ..Rule::BASE
    },
    Rule {
        mutation: "createPaymentPlanAnnouncement",
        source: &[
            Source::Schema("CreatePaymentPlanAnnouncement"),
            Source::Schema("Mutation.createPaymentPlanAnnouncement"),
        ],
        callers: Callers::Host,
        inputs: &[
            BODY,
            value("externalLink"),
            subject("paymentPlanId", Either, &["PaymentPlan"]),
            RECIPIENTS,
            SUBJECT_INPUT,
        ],
        checks: &[
            NO_LINKS_OUT,
            by(
                "recipientIds must be buyers of this plan",
                Broken::Test("areas::announcements::only_buyers_of_a_plan_are_addressed"),
                |ctx, given| {
                    let plan = given.subject().id;
                    given
                        .many("recipientIds")
                        .iter()
                        .all(|member| resolve::is_on_plan(&ctx.world(), member.id, plan, ctx.now))
                },
            ),
        ],
        effect: Effect::Run(to_buyers),
        tests: &["areas::announcements::only_buyers_of_a_plan_are_addressed"],
        ..Rule::BASE
    },
    Rule {
        mutation: "createAmbassadorAnnouncement",
        source: &[
            Source::Schema("AmbassadorStats"),
            Source::Schema("Mutation.createAmbassadorAnnouncement"),
            Source::Choice(
                "What the announcement says is not stated, so nothing is sent. It can be made once.",
            ),
        ],
        callers: Callers::Host,
        checks: &[by(
            "The ambassadors were announced already",
            Broken::Test("areas::announcements::the_ambassadors_are_announced_once"),
            |_, given| !given.subject().flag("_ambassadorsAnnounced"),
        )],
        effect: Effect::Run(|ctx, given| {
            ctx.change(given.subject().id, |network| {
                network.set("_ambassadorsAnnounced", true);
            });
            Ok(Outcome::done([(
                "ambassadorStats",
                resolve::ambassador_stats(ctx).into(),
            )]))
        }),
        tests: &["areas::announcements::the_ambassadors_are_announced_once"],
        ..Rule::BASE
    },
];

/// Whether the network lets announcements lead outside.
fn has_external_links(ctx: &Context<'_>) -> bool {
    let network = ctx.record(ctx.network_id);
    let toggles = network
        .as_ref()
        .and_then(|network| network.get("featureToggles"));
    match toggles {
        Some(Value::List(toggles)) => toggles.iter().any(|toggle| {
            matches!(toggle, Value::Object(toggle)
                if toggle.text("key") == Some("external_announcement_links")
                    && toggle.flag("enabled"))
        }),
        _ => false,
    }
}

/// The space that the input names; `None` for the network.
fn place(ctx: &Context<'_>, given: &Given<'_>) -> Option<u64> {
    given
        .one("spaceId")
        .map(|space| space.id)
        .filter(|space| *space != ctx.network_id)
}

fn to_members(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let space = place(ctx, given);
    let recipients: Vec<u64> = match given.object("filter") {
        Some(filter) => resolve::recipients(ctx, space, filter)?,
        None if given.has("recipientIds") => {
            let named = given.many("recipientIds").iter();
            named.map(|member| member.id).collect()
        }
        None => resolve::members_of(ctx, space),
    };
    Ok(send(ctx, given, space, None, recipients))
}

/// Without an occurrence the answers to the series count.
fn to_rsvps(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let event: &Record = given.subject();
    let at = given
        .text("instanceIndex")
        .and_then(|index| resolve::instance(ctx, event, &index))
        .and_then(|instance| instance.time("_at"))
        .unwrap_or(Timestamp::MIN);
    let statuses: Vec<String> = given
        .texts("rsvpStatuses")
        .unwrap_or_default()
        .iter()
        .map(|status| status.to_lowercase())
        .collect();
    let recipients = rsvps::who_answered(ctx, event, at, &statuses);
    let space = event.reference("space");
    Ok(send(ctx, given, space, Some(event), recipients))
}

fn to_buyers(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let plan = given.subject().id;
    let recipients: Vec<u64> = if given.has("recipientIds") {
        let named = given.many("recipientIds").iter();
        named.map(|member| member.id).collect()
    } else {
        let world = ctx.world();
        let is_buyer = |member: &u64| resolve::is_on_plan(&world, *member, plan, ctx.now);
        let members = world.of_kind("User").map(|member| member.id);
        members.filter(is_buyer).collect()
    };
    Ok(send(ctx, given, None, None, recipients))
}

/// Stores the announcement, and tells every recipient but the sender.
fn send(
    ctx: &Context<'_>,
    given: &Given<'_>,
    space: Option<u64>,
    about: Option<&Record>,
    recipients: Vec<u64>,
) -> Outcome {
    let mut announcement = Record::new("Announcement")
        .with_ref("sender", ctx.viewer_id())
        .with("post", about.map(|post| Value::Ref(post.id)));
    given.store_in(&mut announcement);
    if about.is_none() && announcement.text("subject").is_none_or(str::is_empty) {
        announcement.set("subject", greeting(ctx));
    }
    let text = about
        .and_then(|post| post.text("title"))
        .or_else(|| announcement.text("subject"))
        .unwrap_or("An announcement")
        .to_owned();
    let id = ctx.create(announcement);
    let link = format!("https://harbor.mn.co/announcements/{id}");
    for member in recipients {
        if !ctx.is_viewer(member) {
            notify::one(ctx, member, space, &text, &link);
        }
    }
    Outcome::written(id)
}

/// The subject of an announcement without one: by the role of the sender.
fn greeting(ctx: &Context<'_>) -> &'static str {
    if ctx.is_host() {
        "A message from your host"
    } else if ctx.is_moderator() {
        "A message from your moderator"
    } else {
        "A message from a member"
    }
}

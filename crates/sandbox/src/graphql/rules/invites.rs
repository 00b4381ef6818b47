//! Invitations to the network, to a space, or to a plan.

use std::time::Duration;

use super::notify;
use super::prelude::*;

pub(super) const PLACES: &[&str] = &["Space", "Course", "Network"];

/// How long an invitation is open.
const OPEN: Duration = Duration::from_secs(30 * 86_400);

/// The states of an invitation that can still be accepted.
const PENDING: &[&str] = &["SENT", "OPENED", "CLICKED", "UNSENT"];

const PERSON: &[Input] = &[
    value("email").limits(&[Limit::Email]),
    value("firstName").effect(),
    value("lastName").effect(),
];

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createInvites",
        source: &[
            Source::Schema("CreateInvites"),
            Source::Schema("Invite"),
            Source::Choice("An invitation is open for 30 days, and all are sent at once."),
            Source::Choice("What only an invitation to a plan has needs a plan."),
        ],
        inputs: &[
            value("fallbackRedirect")
                .to("_fallbackRedirect")
                .limits(&[Limit::OneOf(&["sign_in", "sign_up"])]),
            value("interval").to("_interval").limits(&[Limit::OneOf(&[
                "day",
                "week",
                "biweekly",
                "month",
                "quarter",
                "biannual",
                "year",
                "one_time",
                "installment",
            ])]),
            value("linkDestination")
                .to("_linkDestination")
                .limits(&[Limit::OneOf(&["landing_page", "checkout_page"])]),
            id("memberIds", Either, &["User"]),
            value("message").limits(&[Limit::NoLinks]),
            id("planId", Either, &["PaymentPlan"]).to("plan"),
            value("recipients")
                .with_fields(PERSON)
                .example(r#"[{"email": "new@harbor.example"}]"#),
            id("senderId", Either, &["User"]),
            id("spaceId", Either, PLACES),
            value("spaceRole").effect().limits(&[Limit::OneOf(&[
                "host",
                "moderator",
                "contributor",
            ])]),
        ],
        checks: &[
            by(
                "Only hosts of the network invite in the name of another member",
                Broken::Input(r#"{"senderId": "$User"}"#),
                |ctx, given| ctx.is_host() || !given.has("senderId"),
            )
            .forbidden(),
            by(
                "Only hosts of the network invite hosts and moderators",
                Broken::Input(r#"{"spaceRole": "moderator"}"#),
                |ctx, given| ctx.is_host() || role(given) == "contributor",
            )
            .forbidden(),
            by(
                "There is no one to invite",
                Broken::Input(r#"{"memberIds": [], "recipients": []}"#),
                |_, given| {
                    let people = given.objects("recipients").unwrap_or_default();
                    !people.is_empty() || !given.many("memberIds").is_empty()
                },
            ),
            check(
                "linkDestination needs planId",
                Holds::Needs("linkDestination", "planId"),
            ),
            check("interval needs planId", Holds::Needs("interval", "planId")),
            check(
                "fallbackRedirect needs planId",
                Holds::Needs("fallbackRedirect", "planId"),
            ),
        ],
        effect: Effect::Run(invite),
        tests: &[
            "curation::invitations_skip_people_who_are_members_already",
            "areas::invites::an_invitation_keeps_its_space_and_role",
            "areas::invites::a_member_can_be_invited_to_a_space",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "resendInvite",
        source: &[
            Source::Schema("Invite"),
            Source::Choice("What was accepted or revoked is not sent again."),
        ],
        callers: Callers::Author("sender"),
        inputs: &[subject("id", Either, &["Invite"])],
        checks: &[
            check(
                "This invitation was accepted",
                Holds::NotState("", "state", &["JOINED"]),
            ),
            check(
                "This invitation was revoked",
                Holds::NotState("", "state", &["HIDDEN"]),
            ),
        ],
        effect: Effect::Set(&[
            (
                "sentCount",
                Preset::Made(|_, given| (given.subject().int("sentCount").unwrap_or(1) + 1).into()),
            ),
            ("expiresAt", Preset::Made(|ctx, _| (ctx.now + OPEN).into())),
            ("state", Preset::Word("SENT")),
        ]),
        tests: &["areas::invites::an_invitation_expires_until_it_is_sent_again"],
        ..Rule::BASE
    },
    Rule {
        mutation: "revokeInvite",
        source: &[
            Source::Schema("Mutation.revokeInvite"),
            Source::Schema("InviteState"),
        ],
        callers: Callers::Author("sender"),
        inputs: &[subject("id", Either, &["Invite"])],
        checks: &[check(
            "This invitation was accepted",
            Holds::NotState("", "state", &["JOINED"]),
        )],
        effect: Effect::Set(&[("state", Preset::Word("HIDDEN"))]),
        ..Rule::BASE
    },
];

fn role(given: &Given<'_>) -> String {
    given
        .text("spaceRole")
        .unwrap_or_else(|| "contributor".to_owned())
}

/// Someone to invite.
struct Person {
    /// What the caller named: an address, or a member's name.
    label: String,
    email: String,
    first_name: Option<String>,
    last_name: Option<String>,
    member: Option<u64>,
}

fn people(ctx: &Context<'_>, given: &Given<'_>) -> Vec<Person> {
    let mut people = Vec::new();
    for recipient in given.objects("recipients").unwrap_or_default() {
        let email = recipient.text("email").unwrap_or_default();
        let email = email.trim().to_lowercase();
        people.push(Person {
            label: email.clone(),
            first_name: recipient.text("firstName"),
            last_name: recipient.text("lastName"),
            member: with_address(ctx, &email),
            email,
        });
    }
    for member in given.many("memberIds") {
        let text = |field: &str| member.text(field).map(str::to_owned);
        people.push(Person {
            label: text("name").unwrap_or_default(),
            email: text("_email").unwrap_or_default(),
            first_name: text("firstName"),
            last_name: text("lastName"),
            member: Some(member.id),
        });
    }
    people
}

/// The member with an address.
pub(super) fn with_address(ctx: &Context<'_>, email: &str) -> Option<u64> {
    ctx.world()
        .of_kind("User")
        .find(|member| member.text("_email") == Some(email))
        .map(|member| member.id)
}

fn invite(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let space = given
        .one("spaceId")
        .map(|space| space.id)
        .filter(|space| *space != ctx.network_id);
    let plan = given.one("planId").map(|plan| plan.id);
    let mut ignored: Vec<String> = Vec::new();
    let mut count = 0usize;
    for person in people(ctx, given) {
        if is_inside(ctx, &person, space, plan) || is_invited(ctx, &person, space, plan) {
            ignored.push(person.label);
            continue;
        }
        send(ctx, given, &person, space);
        count += 1;
    }
    Ok(Outcome::done([
        ("count", count.into()),
        ("ignoredRecipients", ignored.into()),
        ("mode", "sync".into()),
    ]))
}

/// Whether a person is there already: on the plan, in the space, or in the network.
fn is_inside(ctx: &Context<'_>, person: &Person, space: Option<u64>, plan: Option<u64>) -> bool {
    let Some(member) = person.member else {
        return false;
    };
    match plan {
        Some(plan) => resolve::is_on_plan(&ctx.world(), member, plan, ctx.now),
        None => resolve::membership_of(ctx, member, space).is_some(),
    }
}

/// Whether a person has an invitation to the same place that is still open.
fn is_invited(ctx: &Context<'_>, person: &Person, space: Option<u64>, plan: Option<u64>) -> bool {
    ctx.world().of_kind("Invite").any(|invite| {
        invite.text("recipientEmail") == Some(&*person.email)
            && invite.reference("space") == space
            && invite.reference("plan") == plan
            && invite
                .text("state")
                .is_some_and(|state| PENDING.contains(&state))
            && invite.time("expiresAt").is_none_or(|end| end > ctx.now)
    })
}

fn send(ctx: &Context<'_>, given: &Given<'_>, person: &Person, space: Option<u64>) {
    let sender = given
        .one("senderId")
        .map_or(ctx.viewer_id(), |sender| sender.id);
    let channel = if given
        .many("memberIds")
        .iter()
        .any(|member| Some(member.id) == person.member)
    {
        "mightybell"
    } else {
        "email_manual"
    };
    let mut invite = new_invite(ctx, &person.email, sender)
        .with("recipientFirstName", person.first_name.clone())
        .with("recipientLastName", person.last_name.clone())
        .with("recipient", person.member.map(Value::Ref))
        .with("space", space.map(Value::Ref))
        .with("spaceRole", role(given))
        .with("channel", channel);
    given.store_in(&mut invite);
    let id = ctx.create(invite);
    if given.has("planId") {
        ctx.change(id, |record| {
            record.set(
                "url",
                format!("https://harbor.mn.co/plans/invitations/{id}"),
            );
        });
    }
    if let Some(member) = person.member {
        let link = format!("https://harbor.mn.co/invitations/{id}");
        notify::one(ctx, member, space, "You have an invitation", &link);
    }
}

/// An invitation that is being sent.
pub(super) fn new_invite(ctx: &Context<'_>, email: &str, sender: u64) -> Record {
    Record::new("Invite")
        .with("recipientEmail", email)
        .with("state", "SENT")
        .with("spaceRole", "contributor")
        .with("sentCount", 1i64)
        .with("expiresAt", ctx.now + OPEN)
        .with_ref("sender", sender)
}

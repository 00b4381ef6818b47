//! Memberships of the network and its spaces, and roles.

use super::prelude::*;
use super::subscriptions;

const PLACES: &[&str] = &["Space", "Course", "Network"];

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createSpaceMemberships",
        source: &[
            Source::Schema("CreateSpaceMemberships"),
            Source::Schema("MembershipOutcome"),
        ],
        callers: Callers::Staff,
        inputs: &[
            id("memberId", Either, &["User"]),
            value("platform").unused("The server sets it."),
            id("spaceIds", Either, &["Space"]),
        ],
        effect: Effect::Run(join_spaces),
        tests: &[
            "society::a_hidden_space_is_visible_to_its_members_only",
            "belonging::limited_members_can_not_follow_be_followed_or_join",
            "belonging::the_network_can_not_be_joined_as_a_space",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteSpaceMembership",
        source: &[
            Source::Schema("deleteSpaceMembership"),
            Source::Schema("MembershipOutcome"),
        ],
        callers: Callers::Staff,
        inputs: &[
            id("memberId", Either, &["User"]),
            id("spaceId", Either, &["Space"]),
        ],
        effect: Effect::Run(leave_space),
        tests: &["areas::members::leaving_a_space_twice_changes_nothing"],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateMembership",
        source: &[
            Source::Schema("UpdateMembership"),
            Source::Schema("Mutation.updateMembership"),
        ],
        callers: Callers::HostOf("spaceId"),
        inputs: &[
            id("memberId", Either, &["User"]),
            value("role").effect(),
            id("spaceId", Either, PLACES),
        ],
        checks: &[by(
            "Membership",
            Broken::Test("areas::members::a_role_needs_a_membership"),
            |ctx, given| membership(ctx, given).is_some(),
        )
        .not_found()],
        effect: Effect::Run(set_role),
        tests: &[
            "belonging::the_host_of_a_space_may_change_roles_only_there",
            "visibility::removed_members_are_not_found_and_new_members_are",
        ],
        ..Rule::BASE
    },
];

/// The space that the input names; `None` for the network.
fn place(ctx: &Context<'_>, given: &Given<'_>) -> Option<u64> {
    given
        .one("spaceId")
        .map(|space| space.id)
        .filter(|space| *space != ctx.network_id)
}

fn new(ctx: &Context<'_>, member: u64, role: &str) -> Record {
    Record::new("Membership")
        .with_ref("member", member)
        .with("role", role)
        .with("status", "ACTIVE")
        .with("accessPathSource", "DIRECT")
        .with("joinedAt", ctx.now)
}

/// Makes a full member of the network, unless they are one already.
pub(super) fn join_network(ctx: &Context<'_>, member: u64, role: &str) {
    if resolve::membership_of(ctx, member, None).is_some() {
        return;
    }
    ctx.change(member, |record| {
        record.set("memberType", "FULL_MEMBER");
        record.set("networkRole", role);
        record.set("joinedAt", ctx.now);
    });
    ctx.create(new(ctx, member, role));
}

/// Ends all of a member's plans and memberships.
pub(super) fn leave_network(ctx: &Context<'_>, member: u64) {
    let running: Vec<Arc<Record>> = ctx
        .world()
        .pointing_at(member, "PaymentSubscription")
        .filter(|subscription| resolve::is_running(subscription, ctx.now))
        .cloned()
        .collect();
    for subscription in running {
        subscriptions::end(ctx, &subscription, true);
    }
    // None of these can be shown without the member.
    let doomed: Vec<u64> = {
        let world = ctx.world();
        [
            ("Membership", "member"),
            ("Notification", "recipient"),
            ("Recognition", "receiver"),
        ]
        .into_iter()
        .flat_map(|(kind, field)| {
            world
                .pointing_at(member, kind)
                .filter(move |record| record.reference(field) == Some(member))
        })
        .map(|record| record.id)
        .collect()
    };
    ctx.write(|world| {
        for id in doomed {
            world.remove(id);
        }
    });
}

/// Puts a member into spaces. A limited member is skipped, which is not an error.
fn join_spaces(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let member = given.record("memberId")?;
    let spaces = given.many("spaceIds");
    let is_limited = member.text("memberType") == Some("LIMITED_MEMBER");
    let mut joined = 0;
    for space in spaces.iter().filter(|_| !is_limited) {
        if resolve::membership_of(ctx, member.id, Some(space.id)).is_none() {
            ctx.create(new(ctx, member.id, "CONTRIBUTOR").with_ref("_space", space.id));
            joined += 1;
        }
    }
    let outcome = match (is_limited, joined) {
        (true, _) => "SKIPPED_LIMITED_MEMBER",
        (false, 0) => "ALREADY_MEMBER",
        (false, _) => "ADDED",
    };
    let shown = spaces.iter().filter(|_| !is_limited).map(|space| space.id);
    Ok(Outcome::done([
        ("member", Value::Ref(member.id)),
        ("spaces", Value::refs(shown)),
        ("outcome", outcome.into()),
    ]))
}

fn leave_space(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let member = given.record("memberId")?.id;
    let space = given.record("spaceId")?.id;
    let outcome = match resolve::membership_of(ctx, member, Some(space)) {
        Some(membership) => {
            ctx.write(|world| world.remove(membership.id));
            "REMOVED"
        }
        None => "NOT_A_MEMBER",
    };
    Ok(Outcome::done([
        ("member", Value::Ref(member)),
        ("space", Value::Ref(space)),
        ("outcome", outcome.into()),
    ]))
}

/// The membership that a role is changed in.
fn membership(ctx: &Context<'_>, given: &Given<'_>) -> Option<Arc<Record>> {
    let member = given.one("memberId")?.id;
    resolve::membership_of(ctx, member, place(ctx, given))
}

/// The role in the network is the member's own, too.
fn set_role(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let membership = membership(ctx, given).ok_or_else(|| Fault::not_found("Membership"))?;
    if let Some(role) = given.word("role") {
        ctx.change(membership.id, |record| record.set("role", role));
        if place(ctx, given).is_none() {
            let member = given.record("memberId")?.id;
            ctx.change(member, |record| record.set("networkRole", role));
        }
    }
    Ok(Outcome::written(membership.id))
}

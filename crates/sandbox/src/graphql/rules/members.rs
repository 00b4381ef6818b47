//! Members: their accounts, their profiles, whom they follow.
//!
//! A member who leaves keeps the account. If the same address is added again, it is the same member,
//! with the earlier posts. A banned or deleted account can't come back.

use super::memberships::{join_network, leave_network};
use super::posts::PARTS;
use super::prelude::*;
use crate::world::accounts::{self, Ending};

/// The only code that changes an address. The sandbox sends no mail with another one.
const CODE: &str = "000000";

const NOT_SELF: Check = check("You can't remove yourself", Holds::NotViewer("memberId"));

const HOSTS_REMOVE_HOSTS: Check = by(
    "Only a host removes a host",
    Broken::Test("areas::members::a_moderator_does_not_remove_a_host"),
    |ctx, given| ctx.is_host() || given.subject().text("networkRole") != Some("HOST"),
)
.forbidden();

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createMember",
        source: &[
            Source::Schema("CreateMember"),
            Source::Schema("Mutation.createMember"),
            Source::Choice("A member of the network stays as they are."),
        ],
        callers: Callers::Host,
        inputs: &[
            value("email").effect().limits(&[Limit::Email]),
            value("firstName").effect(),
            value("lastName").effect(),
            value("role").effect(),
            value("sendWelcomeEmail").unused("The sandbox sends no mail."),
        ],
        checks: &[by(
            "This account was removed for good and can't join again",
            Broken::Test("areas::members::a_banned_or_deleted_account_does_not_come_back"),
            |ctx, given| !accounts::is_barred(&ctx.world(), &address(given)),
        )],
        effect: Effect::Run(add),
        tests: &[
            "areas::members::a_member_who_left_is_added_again_with_their_posts",
            "areas::members::a_known_address_is_not_added_twice",
            "areas::members::a_limited_member_becomes_a_full_one",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateMember",
        source: &[
            Source::Schema("UpdateMember"),
            Source::Schema("Mutation.updateMember"),
            Source::Choice("The sandbox sends no codes: 000000 is the one for every address."),
        ],
        callers: Callers::Own(""),
        inputs: &[
            id("avatarId", Either, &["Asset"])
                .to("_avatar")
                .null_keeps(),
            value("email")
                .made("_email", |value| {
                    value.as_str().map(|text| text.trim().to_lowercase()).into()
                })
                .limits(&[Limit::Email])
                .null_keeps(),
            value("emailVerificationCode").effect(),
            value("firstName"),
            subject("id", Either, &["User"]),
            value("lastName"),
            value("shortBio").limits(&[Limit::Length(0, 160)]),
        ],
        checks: &[
            check("avatarId must be an image", Holds::Image("avatarId")),
            by(
                "emailVerificationCode is needed to change the address",
                Broken::Input(r#"{"email": "new@harbor.example"}"#),
                |_, given| !changes_address(given) || given.has("emailVerificationCode"),
            ),
            by(
                "emailVerificationCode is not the one that was sent",
                Broken::Input(
                    r#"{"email": "new@harbor.example", "emailVerificationCode": "123456"}"#,
                ),
                |_, given| {
                    !changes_address(given) || given.word("emailVerificationCode") == Some(CODE)
                },
            ),
            by(
                "Another member has this address",
                Broken::Input(
                    r#"{"email": "Tomas.Reiner@harbor.example",
                        "emailVerificationCode": "000000"}"#,
                ),
                |ctx, given| {
                    !changes_address(given)
                        || accounts::with_address(&ctx.world(), &address(given)).is_none()
                },
            ),
        ],
        effect: Effect::Update(Update {
            with: &[],
            finish: |_, given, member| {
                if given.is_given("firstName") || given.is_given("lastName") {
                    let name = full_name(member.text("firstName"), member.text("lastName"));
                    member.set("name", name);
                }
                if let Some(avatar) = given.one("avatarId") {
                    member.set("avatarUrl", avatar.text("url").map(str::to_owned));
                }
                Ok(())
            },
        }),
        tests: &[
            "society::only_its_owner_can_change_a_profile",
            "areas::members::a_changed_name_is_read_and_found",
            "areas::members::an_address_is_changed_with_its_code",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteNetworkMembership",
        source: &[
            Source::Schema("deleteNetworkMembership"),
            Source::Schema("Mutation.deleteMember"),
            Source::Choice("Only hosts remove hosts."),
        ],
        callers: Callers::Staff,
        inputs: &[
            value("cancelPlans").effect(),
            subject("id", Either, &["User"]),
        ],
        checks: &[
            check("You can't remove yourself", Holds::NotViewer("id")),
            HOSTS_REMOVE_HOSTS,
            by(
                "Only hosts cancel plans",
                Broken::Input(r#"{"cancelPlans": true}"#),
                |ctx, given| {
                    !given.is_set("cancelPlans")
                        || roles::in_network(ctx, "DeleteNetworkMembershipInput.cancelPlans")
                },
            )
            .forbidden(),
            by(
                "This member has paid plans: cancelPlans must be true",
                Broken::Test(
                    "belonging::a_member_with_a_paid_plan_is_removed_only_if_the_plan_may_be_cancelled",
                ),
                |ctx, given| given.is_set("cancelPlans") || !has_paid_plan(ctx, given.subject().id),
            ),
        ],
        effect: Effect::Run(|ctx, given| Ok(remove(ctx, given, Ending::Left))),
        tests: &["areas::members::a_member_who_left_is_added_again_with_their_posts"],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteMember",
        source: &[
            Source::Schema("DeleteMember"),
            Source::Schema("Mutation.deleteMember"),
            Source::Choice("What the member wrote is removed at once: the API does it later."),
            Source::Choice("Only hosts remove hosts."),
        ],
        callers: Callers::Staff,
        inputs: &[subject("id", Either, &["User"])],
        checks: &[
            check("You can't remove yourself", Holds::NotViewer("id")),
            HOSTS_REMOVE_HOSTS,
        ],
        effect: Effect::Run(|ctx, given| {
            remove_content(ctx, given.subject().id, CONTENT);
            Ok(remove(ctx, given, Ending::Deleted))
        }),
        tests: &[
            "areas::members::a_deleted_member_takes_all_content_along",
            "areas::members::a_banned_or_deleted_account_does_not_come_back",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "banMember",
        source: &[
            Source::Schema("BanMember"),
            Source::Schema("Mutation.banMember"),
            Source::Choice("Only hosts remove hosts."),
        ],
        callers: Callers::Staff,
        inputs: &[
            subject("memberId", Either, &["User"]),
            value("reason").effect(),
        ],
        checks: &[NOT_SELF, HOSTS_REMOVE_HOSTS],
        effect: Effect::Run(|ctx, given| {
            remove_content(ctx, given.subject().id, &["Post", "Event", "Poll"]);
            Ok(remove(ctx, given, Ending::Banned))
        }),
        tests: &[
            "areas::members::a_banned_member_loses_the_posts_and_not_the_comments",
            "areas::members::a_banned_or_deleted_account_does_not_come_back",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "createMemberFollow",
        source: &[
            Source::Schema("CreateMemberFollow"),
            Source::Schema("Mutation.createMemberFollow"),
        ],
        inputs: &[subject("memberId", Either, &["User"])],
        checks: &[
            check("You can't follow yourself", Holds::NotViewer("memberId")),
            by(
                "Only full members of the network follow and are followed",
                Broken::Test("belonging::limited_members_can_not_follow_be_followed_or_join"),
                |ctx, given| {
                    let viewer = ctx.record(ctx.viewer_id());
                    is_full(given.subject()) && viewer.is_some_and(|viewer| is_full(&viewer))
                },
            ),
        ],
        effect: Effect::Link(Link {
            relation: Relation::Follows,
            links: true,
            from: None,
            to: "memberId",
        }),
        tests: &["society::saving_a_post_and_following_a_member_can_be_read_back"],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteMemberFollow",
        source: &[Source::Schema("Mutation.deleteMemberFollow")],
        inputs: &[subject("memberId", Either, &["User"])],
        effect: Effect::Link(Link {
            relation: Relation::Follows,
            links: false,
            from: None,
            to: "memberId",
        }),
        tests: &["areas::members::following_ends_and_ending_it_again_changes_nothing"],
        ..Rule::BASE
    },
];

/// What a deleted member made.
const CONTENT: &[&str] = &[
    "Post",
    "Event",
    "Poll",
    "Comment",
    "Reaction",
    "Rsvp",
    "PollAnswer",
    "ChatMessage",
    "PrivateMessage",
    "CustomFieldAnswer",
];

/// The address of the input, as it is stored.
fn address(given: &Given<'_>) -> String {
    let text = given.text("email").unwrap_or_default();
    text.trim().to_lowercase()
}

fn changes_address(given: &Given<'_>) -> bool {
    given.has("email") && given.subject().text("_email") != Some(address(given).as_str())
}

fn full_name(first: Option<&str>, last: Option<&str>) -> String {
    let name = format!("{} {}", first.unwrap_or_default(), last.unwrap_or_default());
    name.trim().to_owned()
}

fn is_full(member: &Record) -> bool {
    member.text("memberType") != Some("LIMITED_MEMBER")
}

fn add(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let email = address(given);
    let role = given.word("role").unwrap_or("CONTRIBUTOR");
    let known = accounts::with_address(&ctx.world(), &email);
    let known = known.or_else(|| ctx.write(|world| accounts::reopen(world, &email)));
    let member = known.unwrap_or_else(|| {
        let (first, last) = (given.text("firstName"), given.text("lastName"));
        ctx.create(
            Record::new("User")
                .with("name", full_name(first.as_deref(), last.as_deref()))
                .with("firstName", first)
                .with("lastName", last)
                .with("_email", email)
                .with("privateChatEnabled", true),
        )
    });
    join_network(ctx, member, role);
    Ok(Outcome::written(member))
}

fn has_paid_plan(ctx: &Context<'_>, member: u64) -> bool {
    let world = ctx.world();
    world
        .pointing_at(member, "PaymentSubscription")
        .any(|subscription| {
            !subscription.flag("isFree") && resolve::is_running(subscription, ctx.now)
        })
}

/// Removes what a member made, of these types, with what belongs to it.
fn remove_content(ctx: &Context<'_>, member: u64, kinds: &[&str]) {
    let doomed: Vec<u64> = {
        let world = ctx.world();
        let is_authors = |record: &Record| {
            ["creator", "author", "member"]
                .iter()
                .any(|field| record.reference(field) == Some(member))
        };
        kinds
            .iter()
            .flat_map(|kind| world.pointing_at(member, kind))
            .filter(|record| is_authors(record))
            .map(|record| record.id)
            .collect()
    };
    ctx.write(|world| {
        for id in doomed {
            world.remove_with(id, &PARTS);
        }
    });
}

/// Removes a member from the network, its spaces and plans. The account stays closed or can be
/// opened again.
fn remove(ctx: &Context<'_>, given: &Given<'_>, ending: Ending) -> Outcome {
    let member = given.subject().clone();
    leave_network(ctx, member.id);
    let reason = given.text("reason");
    ctx.write(|world| accounts::close(world, &member, ending, reason));
    Outcome::done([("member", Value::Object(member))])
}

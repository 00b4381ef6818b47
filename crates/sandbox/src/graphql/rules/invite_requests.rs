//! Requests to join, and the decisions on them.

use super::invites::PLACES;
use super::notify;
use super::prelude::*;
use super::profile_answers::{self, ANSWER};

const REQUEST: &[&str] = &["InviteRequest"];

const DECIDED: Check = by(
    "status must be APPROVED or REJECTED",
    Broken::Input(r#"{"status": "PENDING"}"#),
    |_, given| matches!(given.word("status"), Some("APPROVED" | "REJECTED")),
)
.bad_input();

const REASON_NEEDED: Check = check(
    "rejectionReason is required for OTHER",
    Holds::WhenNeeds("rejectionType", &["OTHER"], &["rejectionReason"]),
)
.broken_by_input(r#"{"status": "REJECTED", "rejectionType": "OTHER"}"#);

const NO_TYPE: Check = check(
    "rejectionType needs the status REJECTED",
    Holds::OnlyWhen("status", &["REJECTED"], &["rejectionType"]),
);

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createInviteRequest",
        source: &[
            Source::Schema("CreateInviteRequest"),
            Source::Schema("InviteRequest"),
            Source::Choice("A second request while the first waits changes its answers."),
        ],
        inputs: &[
            value("profileQuestionAnswers")
                .with_fields(ANSWER)
                .null_keeps(),
            id("spaceId", Either, PLACES),
        ],
        checks: &[
            by(
                "You are a member already",
                Broken::Test("areas::invites::a_member_asks_to_join_and_a_host_decides"),
                |ctx, given| {
                    let space = place(ctx, given);
                    resolve::membership_of(ctx, ctx.viewer_id(), space).is_none()
                },
            ),
            by(
                "profileQuestionId must be a question of this space",
                Broken::Input(
                    r#"{"profileQuestionAnswers": [
                        {"profileQuestionId": "$ProfileQuestion", "text": "To build"}]}"#,
                ),
                |ctx, given| {
                    let place = given
                        .one("spaceId")
                        .map_or(ctx.network_id, |space| space.id);
                    profile_answers::are_of(ctx, given, "profileQuestionAnswers", place)
                },
            ),
            by(
                "Each question can be answered once only",
                Broken::Test("areas::invites::the_answers_of_a_request_are_read_with_it"),
                |ctx, given| profile_answers::is_each_once(ctx, given, "profileQuestionAnswers"),
            ),
            by(
                "A required question can't be left blank",
                Broken::Test("areas::invites::the_answers_of_a_request_are_read_with_it"),
                |ctx, given| profile_answers::has_required(ctx, given, "profileQuestionAnswers"),
            ),
        ],
        effect: Effect::Run(ask),
        tests: &[
            "areas::invites::a_member_asks_to_join_and_a_host_decides",
            "areas::invites::the_answers_of_a_request_are_read_with_it",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateInviteRequest",
        source: &[
            Source::Schema("UpdateInviteRequest"),
            Source::Schema("InviteRequest"),
            Source::Choice("A requester with an account joins as soon as the request is approved."),
        ],
        callers: Callers::Staff,
        inputs: &[
            subject("id", Either, REQUEST),
            value("rejectionReason").effect(),
            value("rejectionType").effect(),
            value("status").effect(),
        ],
        checks: &[DECIDED, NO_TYPE, REASON_NEEDED],
        effect: Effect::Run(|ctx, given| {
            decide(ctx, given, given.subject());
            Ok(Outcome::written(given.subject().id))
        }),
        tests: &[
            "curation::a_request_to_join_can_only_be_approved_or_rejected",
            "areas::invites::a_member_asks_to_join_and_a_host_decides",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateInviteRequests",
        source: &[
            Source::Schema("UpdateInviteRequests"),
            Source::Choice("The requests are decided at once: the API does it in the background."),
        ],
        callers: Callers::Staff,
        inputs: &[
            id("deselectedIds", Either, REQUEST),
            value("onlyPlanRequests").effect(),
            value("rejectionReason").effect(),
            value("rejectionType").effect(),
            value("selectAll").effect().example("true"),
            id("selectedIds", Either, REQUEST),
            id("spaceId", Either, PLACES),
            value("status").effect(),
        ],
        checks: &[
            DECIDED,
            NO_TYPE,
            REASON_NEEDED,
            check(
                "deselectedIds needs selectAll",
                Holds::Needs("deselectedIds", "selectAll"),
            ),
            check(
                "Exactly one of selectAll and selectedIds is needed",
                Holds::ExactlyOne(&["selectAll", "selectedIds"]),
            ),
            by(
                "selectedIds must be requests to this space",
                Broken::Test("areas::invites::many_requests_of_one_space_are_decided"),
                |ctx, given| {
                    let space = place(ctx, given);
                    given
                        .many("selectedIds")
                        .iter()
                        .all(|request| request.reference("space") == space)
                },
            ),
        ],
        effect: Effect::Run(decide_many),
        tests: &["areas::invites::many_requests_of_one_space_are_decided"],
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

fn ask(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let space = place(ctx, given);
    let answers = profile_answers::store(ctx, given, "profileQuestionAnswers");
    let waiting = ctx
        .world()
        .pointing_at(ctx.viewer_id(), "InviteRequest")
        .find(|request| {
            request.reference("requester") == Some(ctx.viewer_id())
                && request.reference("space") == space
                && request.text("status") == Some("PENDING")
        })
        .map(|request| request.id);
    let id = match waiting {
        Some(request) => {
            ctx.change(request, |record| {
                record.set("profileQuestionAnswers", Value::refs(answers));
            });
            request
        }
        None => {
            let viewer = ctx.record(ctx.viewer_id());
            let text = |field: &str| {
                let viewer = viewer.as_ref()?;
                viewer.text(field).map(str::to_owned)
            };
            let request = ctx.create(
                Record::new("InviteRequest")
                    .with_ref("requester", ctx.viewer_id())
                    .with("space", space.map(Value::Ref))
                    .with("status", "PENDING")
                    .with("converted", false)
                    .with("firstName", text("firstName"))
                    .with("lastName", text("lastName"))
                    .with("avatarUrl", text("avatarUrl"))
                    .with("email", text("_email"))
                    .with("profileQuestionAnswers", Value::refs(answers)),
            );
            tell_staff(ctx, space, request);
            request
        }
    };
    Ok(Outcome::written(id))
}

/// Notifies the hosts and moderators of the network.
fn tell_staff(ctx: &Context<'_>, space: Option<u64>, request: u64) {
    let staff: Vec<u64> = ctx
        .world()
        .of_kind("User")
        .filter(|member| matches!(member.text("networkRole"), Some("HOST" | "MODERATOR")))
        .map(|member| member.id)
        .filter(|member| !ctx.is_viewer(*member))
        .collect();
    let link = format!("https://harbor.mn.co/requests/{request}");
    for member in staff {
        notify::one(ctx, member, space, "A request to join", &link);
    }
}

fn decide(ctx: &Context<'_>, given: &Given<'_>, request: &Record) {
    let is_approved = given.word("status") == Some("APPROVED");
    let member = request.reference("requester");
    let joins = is_approved && request.reference("plan").is_none() && member.is_some();
    let reason = given.text("rejectionReason").filter(|_| !is_approved);
    ctx.change(request.id, |record| {
        record.set("status", given.text("status"));
        record.set("approver", Value::Ref(ctx.viewer_id()));
        record.set("rejectionReason", reason);
        record.set("rejectionType", given.text("rejectionType"));
        if joins {
            record.set("converted", true);
        }
    });
    let Some(member) = member else {
        return;
    };
    let space = request.reference("space");
    if joins && resolve::membership_of(ctx, member, space).is_none() {
        let membership = Record::new("Membership")
            .with_ref("member", member)
            .with("role", "CONTRIBUTOR")
            .with("status", "ACTIVE")
            .with("accessPathSource", "DIRECT")
            .with("joinedAt", ctx.now);
        ctx.create(match space {
            Some(space) => membership.with_ref("_space", space),
            None => membership,
        });
    }
    let text = if is_approved {
        "Your request was approved"
    } else {
        "Your request was rejected"
    };
    notify::one(ctx, member, space, text, "https://harbor.mn.co");
}

fn decide_many(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let space = place(ctx, given);
    let only_plans = given.flag("onlyPlanRequests") == Some(true);
    let requests: Vec<Arc<Record>> = if given.flag("selectAll") == Some(true) {
        let left_out = given.many("deselectedIds");
        ctx.world()
            .of_kind("InviteRequest")
            .filter(|request| request.text("status") == Some("PENDING"))
            .filter(|request| request.reference("space") == space)
            .filter(|request| !left_out.iter().any(|other| other.id == request.id))
            .cloned()
            .collect()
    } else {
        given.many("selectedIds").to_vec()
    };
    let mut count = 0usize;
    for request in requests {
        if !only_plans || request.reference("plan").is_some() {
            decide(ctx, given, &request);
            count += 1;
        }
    }
    Ok(Outcome::done([("count", count.into())]))
}

//! What members report and block, what moderators clear, and addresses that get no mail.
//!
//! A report of a member is told to the network's hosts and moderators. A block notifies no one.

use super::notify;
use super::prelude::*;
use crate::world::flags::{FLAG, flag_of};

/// What a report of a member can be about.
const CONTEXTS: &[&str] = &["Comment", "Post", "Event", "Poll", "Space"];

const REPORT_CONTEXT: Check = by(
    "contextId",
    Broken::Input(r#"{"contextId": "$Comment", "contextType": "POST"}"#),
    |_, given| {
        given.one("contextId").is_none_or(|context| {
            let stated = match &*context.kind {
                "Comment" => "COMMENT",
                "Space" => "SPACE",
                _ => "POST",
            };
            given.word("contextType") == Some(stated)
        })
    },
)
.not_found();

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createMemberReport",
        source: &[
            Source::Schema("CreateMemberReport"),
            Source::Schema("AbuseReport"),
            Source::Choice("Hosts and moderators are told by a notification."),
        ],
        inputs: &[
            id("contextId", Either, CONTEXTS),
            value("contextType").effect(),
            subject("memberId", Either, &["User"]),
            value("reason").effect(),
            value("reportType").effect(),
        ],
        checks: &[
            check("You can't report yourself", Holds::NotViewer("memberId")),
            check(
                "contextId and contextType go together",
                Holds::Together("contextId", "contextType"),
            ),
            REPORT_CONTEXT,
        ],
        effect: Effect::Run(report),
        tests: &["areas::moderation::a_reported_member_is_told_of_to_moderators"],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateMemberReports",
        source: &[
            Source::Schema("UpdateMemberReports"),
            Source::Schema("Mutation.updateMemberReports"),
            Source::Choice(
                "A moderator's call leaves the reports of hosts and moderators as they are.",
            ),
        ],
        callers: Callers::Staff,
        inputs: &[
            value("ignored").effect(),
            subject("memberId", Either, &["User"]),
        ],
        effect: Effect::Run(clear),
        tests: &["areas::moderation::a_moderator_clears_the_reports_of_members_only"],
        ..Rule::BASE
    },
    Rule {
        mutation: "createMemberBlock",
        source: &[
            Source::Schema("CreateMemberBlock"),
            Source::Schema("Mutation.createMemberBlock"),
            Source::Choice(
                "The conversation is archived for the member who blocks, as archiving is.",
            ),
        ],
        inputs: &[
            value("blacklistType").effect(),
            subject("memberId", Either, &["User"]),
            value("reason").effect(),
        ],
        checks: &[check(
            "You can't block yourself",
            Holds::NotViewer("memberId"),
        )],
        effect: Effect::Run(block),
        tests: &["areas::moderation::a_block_hides_the_conversation_until_it_ends"],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteMemberBlock",
        source: &[
            Source::Schema("DeleteMemberBlock"),
            Source::Schema("Mutation.deleteMemberBlock"),
            Source::Choice("Ending a block that is not there changes nothing."),
        ],
        inputs: &[subject("memberId", Either, &["User"])],
        checks: &[check(
            "You can't block yourself",
            Holds::NotViewer("memberId"),
        )],
        effect: Effect::Run(unblock),
        tests: &["areas::moderation::a_block_hides_the_conversation_until_it_ends"],
        ..Rule::BASE
    },
    Rule {
        mutation: "createBlocklistEntry",
        source: &[
            Source::Schema("CreateBlocklistEntry"),
            Source::Schema("Mutation.createBlocklistEntry"),
        ],
        callers: Callers::Staff,
        inputs: &[
            value("email")
                .made("email", |value| {
                    value.as_str().map(|text| text.trim().to_lowercase()).into()
                })
                .limits(&[Limit::Email]),
            value("reason"),
        ],
        effect: Effect::Run(block_address),
        tests: &[
            "areas::moderation::an_address_is_blocked_once_in_lower_case",
            "areas::moderation::without_visible_addresses_only_entries_of_hosts_are_found",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteBlocklistEntry",
        source: &[
            Source::Schema("DeleteBlocklistEntry"),
            Source::Schema("Mutation.deleteBlocklistEntry"),
        ],
        callers: Callers::Staff,
        inputs: &[subject("id", Either, &["BlocklistEntry"])],
        checks: &[by(
            "BlocklistEntry",
            Broken::Test(
                "areas::moderation::without_visible_addresses_only_entries_of_hosts_are_found",
            ),
            |ctx, given| resolve::is_listed_entry(ctx, given.subject()),
        )
        .not_found()],
        effect: Effect::Delete(&[]),
        ..Rule::BASE
    },
];

fn report(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let member = given.subject();
    let context = given.one("contextId").map(|context| context.id);
    ctx.create(
        Record::new("AbuseReport")
            .with("reportType", given.text("reportType"))
            .with("reason", given.text("reason"))
            .with("ignored", false)
            .with_ref("reporter", ctx.viewer_id())
            .with_ref("reportedMember", member.id)
            .with("context", context.map(Value::Ref)),
    );
    let name = member.text("name").unwrap_or("A member");
    let text = format!("{name} was reported");
    let link = format!("https://harbor.mn.co/members/{}", member.id);
    notify::staff(ctx, None, &text, &link);
    Ok(Outcome::written(member.id))
}

/// Clears the reports of a member, or restores them.
fn clear(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let member = given.subject().id;
    let is_cleared = given.flag("ignored") == Some(true);
    let reports: Vec<u64> = ctx
        .world()
        .pointing_at(member, "AbuseReport")
        .filter(|report| report.reference("reportedMember") == Some(member))
        .filter(|report| report.flag("ignored") != is_cleared)
        .filter(|report| ctx.is_host() || !is_by_staff(ctx, report))
        .map(|report| report.id)
        .collect();
    for report in reports {
        ctx.change(report, |record| {
            record.set("ignored", is_cleared);
            record.set("ignoredAt", is_cleared.then_some(ctx.now));
            record.set("ignoredBy", is_cleared.then(|| Value::Ref(ctx.viewer_id())));
        });
    }
    Ok(Outcome::written(member))
}

fn is_by_staff(ctx: &Context<'_>, report: &Record) -> bool {
    report
        .reference("reporter")
        .and_then(|reporter| ctx.record(reporter))
        .is_some_and(|reporter| matches!(reporter.text("networkRole"), Some("HOST" | "MODERATOR")))
}

fn block(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let member = given.subject().id;
    ctx.write(|world| world.link(Relation::Blocks, ctx.viewer_id(), member));
    forget(ctx, member);
    ctx.create(
        Record::new(FLAG)
            .with_ref("member", ctx.viewer_id())
            .with_ref("target", member)
            .with(
                "type",
                given.word("blacklistType").unwrap_or("NOT_INTERESTING"),
            )
            .with("reason", given.text("reason")),
    );
    set_archived(ctx, member, true);
    Ok(Outcome::written(member))
}

fn unblock(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let member = given.subject().id;
    let was_blocked = ctx.write(|world| world.unlink(Relation::Blocks, ctx.viewer_id(), member));
    if was_blocked {
        forget(ctx, member);
        set_archived(ctx, member, false);
    }
    Ok(Outcome::written(member))
}

/// Removes what the viewer had recorded about a member.
fn forget(ctx: &Context<'_>, member: u64) {
    let known = flag_of(&ctx.world(), ctx.viewer_id(), member);
    if let Some(flag) = known {
        ctx.write(|world| world.remove(flag.id));
    }
}

/// Archives the viewer's conversation with one other member, or restores it.
fn set_archived(ctx: &Context<'_>, member: u64, is_archived: bool) {
    let field = format!("_archivedBy{}", ctx.viewer_id());
    let both = [ctx.viewer_id(), member];
    let conversations: Vec<u64> = ctx
        .world()
        .pointing_at(member, "DirectMessage")
        .filter(|conversation| {
            let participants = conversation.references("participants");
            participants.len() == 2 && both.iter().all(|one| participants.contains(one))
        })
        .map(|conversation| conversation.id)
        .collect();
    for conversation in conversations {
        ctx.write(|world| world.update(conversation, |record| record.set(&field, is_archived)));
    }
}

fn block_address(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let mut entry = Record::new("BlocklistEntry").with("blocklistType", "MANUAL");
    given.store_in(&mut entry);
    let known = ctx
        .world()
        .of_kind("BlocklistEntry")
        .find(|other| other.text("email") == entry.text("email"))
        .cloned();
    match known {
        Some(known) if resolve::is_listed_entry(ctx, &known) => Ok(Outcome::written(known.id)),
        Some(_) => Err("This address is already blocked".into()),
        None => Ok(Outcome::written(ctx.create(entry))),
    }
}

//! Flags: what a member hides, mutes or reports.
//!
//! The types `OFFENSIVE`, `SPAM` and `OTHER` are reports, which moderators read and clear. The
//! others are private.

use super::notify;
use super::prelude::*;
use crate::world::flags::{FLAG, flag_of, is_report, report_of};

const TYPES: &[Source] = &[
    Source::Schema("Mutation.createChatReport"),
    Source::Schema("BlacklistType"),
];

pub(super) const ROWS: &[Rule] = &[
    Rule {
        inputs: &[
            TYPE,
            subject("postId", Either, &["Post", "Event", "Poll"]),
            REASON,
        ],
        ..flags("createPostReport")
    },
    Rule {
        inputs: &[subject("postId", Either, &["Post", "Event", "Poll"])],
        ..unflags("deletePostReport")
    },
    Rule {
        inputs: &[TYPE, subject("commentId", Either, &["Comment"]), REASON],
        ..flags("createCommentReport")
    },
    Rule {
        inputs: &[subject("commentId", Either, &["Comment"])],
        ..unflags("deleteCommentReport")
    },
    Rule {
        inputs: &[
            TYPE,
            subject("chatId", Either, &["ChatMessage", "PrivateMessage"]),
            REASON,
        ],
        ..flags("createChatReport")
    },
    Rule {
        inputs: &[subject(
            "chatId",
            Either,
            &["ChatMessage", "PrivateMessage"],
        )],
        ..unflags("deleteChatReport")
    },
];

const TYPE: Input = value("blacklistType").effect();
const REASON: Input = value("reason").effect();

const fn flags(mutation: &'static str) -> Rule {
    Rule {
        mutation,
        source: TYPES,
        effect: Effect::Run(flag),
        tests: &[
            "areas::flags::a_report_is_read_by_moderators_and_a_private_flag_is_not",
            "areas::moderation::the_moderators_of_a_space_are_told_of_a_report",
        ],
        ..Rule::BASE
    }
}

const fn unflags(mutation: &'static str) -> Rule {
    Rule {
        mutation,
        source: TYPES,
        effect: Effect::Run(unflag),
        tests: &["areas::flags::a_report_is_read_by_moderators_and_a_private_flag_is_not"],
        ..Rule::BASE
    }
}

/// A second flag on the same record replaces the first.
fn flag(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let target = given.subject();
    let kind = given.word("blacklistType").unwrap_or_default();
    take_back(ctx, target.id);
    ctx.create(
        Record::new(FLAG)
            .with_ref("member", ctx.viewer_id())
            .with_ref("target", target.id)
            .with("type", kind)
            .with("reason", given.text("reason")),
    );
    if is_report(kind) {
        let author = ["creator", "author", "member"]
            .iter()
            .find_map(|field| target.reference(field));
        ctx.create(
            Record::new("AbuseReport")
                .with("reportType", kind)
                .with("reason", given.text("reason"))
                .with("ignored", false)
                .with_ref("reporter", ctx.viewer_id())
                .with("reportedMember", author.map(Value::Ref))
                .with("context", context(ctx, target))
                .with_ref("_target", target.id),
        );
        let link = target.text("url").unwrap_or_default();
        notify::staff(ctx, space_of(ctx, target), "Content was reported", link);
    }
    Ok(Outcome::written(target.id))
}

/// The space whose hosts and moderators are told of a report.
fn space_of(ctx: &Context<'_>, target: &Record) -> Option<u64> {
    let of_comment = || ctx.record(target.reference("post")?)?.reference("space");
    let of_message = || {
        let place = ctx.record(target.reference("conversation")?)?;
        (&*place.kind == "Space").then_some(place.id)
    };
    target
        .reference("space")
        .or_else(of_comment)
        .or_else(of_message)
}

/// The post, comment or space that a report is about. A message is not one of them.
fn context(ctx: &Context<'_>, target: &Record) -> Option<Value> {
    if matches!(&*target.kind, "Post" | "Event" | "Poll" | "Comment") {
        return Some(Value::Ref(target.id));
    }
    let place = target
        .reference("conversation")
        .and_then(|id| ctx.record(id))?;
    (&*place.kind == "Space").then_some(Value::Ref(place.id))
}

/// Removing a flag that does not exist changes nothing.
fn unflag(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    take_back(ctx, given.subject().id);
    Ok(Outcome::written(given.subject().id))
}

fn take_back(ctx: &Context<'_>, target: u64) {
    let known: Vec<u64> = {
        let world = ctx.world();
        flag_of(&world, ctx.viewer_id(), target)
            .into_iter()
            .chain(report_of(&world, ctx.viewer_id(), target))
            .map(|record| record.id)
            .collect()
    };
    ctx.write(|world| {
        for id in known {
            world.remove(id);
        }
    });
}

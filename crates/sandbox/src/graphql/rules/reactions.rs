//! Reactions to posts, comments and messages. A member can react with a base emoji once.

use super::prelude::*;
use crate::world::emoji;
use crate::world::ids;

const ONE_EMOJI: Limit = Limit::Is(
    "must be one emoji",
    |value| {
        let text = value.as_str().unwrap_or_default();
        emoji::is_emoji(&emoji::base_emoji(text))
    },
    r#""ok""#,
);

const TARGETS: &[&str] = &["Post", "Event", "Poll", "Comment"];

pub(super) const ROWS: &[Rule] = &[
    Rule {
        inputs: &[
            value("emoji").effect().limits(&[ONE_EMOJI]).example(THUMB),
            subject("targetId", GlobalId, TARGETS),
        ],
        ..adds("createReaction", &[Source::Schema("CreateReaction")])
    },
    Rule {
        inputs: &[
            value("emoji").effect().example(THUMB),
            subject("targetId", GlobalId, TARGETS),
        ],
        ..removes("deleteReaction", &[Source::Schema("deleteReaction")])
    },
    Rule {
        inputs: &[
            value("emoji").effect().limits(&[ONE_EMOJI]).example(THUMB),
            subject("messageId", GlobalId, &["ChatMessage"]),
        ],
        ..adds(
            "createMessageReaction",
            &[Source::Schema("CreateMessageReaction")],
        )
    },
    Rule {
        inputs: &[
            value("emoji").effect().example(THUMB),
            subject("messageId", GlobalId, &["ChatMessage"]),
        ],
        ..removes(
            "deleteMessageReaction",
            &[Source::Schema("deleteMessageReaction")],
        )
    },
    Rule {
        inputs: &[
            value("emoji").effect().limits(&[ONE_EMOJI]).example(THUMB),
            subject("messageId", GlobalId, &["PrivateMessage"]),
        ],
        ..adds(
            "createDirectMessageReaction",
            &[Source::Schema("CreateDirectMessage")],
        )
    },
    Rule {
        inputs: &[
            value("emoji").effect().example(THUMB),
            subject("messageId", GlobalId, &["PrivateMessage"]),
        ],
        ..removes(
            "deleteDirectMessageReaction",
            &[Source::Schema("deleteDirectMessageReaction")],
        )
    },
];

const THUMB: &str = r#""👍""#;

const fn adds(mutation: &'static str, source: &'static [Source]) -> Rule {
    Rule {
        mutation,
        source,
        effect: Effect::Run(add),
        tests: &["writing::reactions_are_grouped_by_their_base_emoji"],
        ..Rule::BASE
    }
}

const fn removes(mutation: &'static str, source: &'static [Source]) -> Rule {
    Rule {
        mutation,
        source,
        effect: Effect::Run(remove),
        tests: &["writing::reactions_are_grouped_by_their_base_emoji"],
        ..Rule::BASE
    }
}

fn add(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let target = given.subject();
    let emoji = given.text("emoji").unwrap_or_default();
    let id = match own(ctx, target, &emoji) {
        Some(reaction) => {
            ctx.change(reaction.id, |record| record.set("emoji", emoji));
            reaction.id
        }
        None => ctx.create(emoji::reaction(target, ctx.viewer_id(), &emoji)),
    };
    Ok(if is_message(target) {
        Outcome::written(target.id)
    } else {
        Outcome::written(id)
    })
}

fn remove(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let target = given.subject();
    let emoji = given.text("emoji").unwrap_or_default();
    let reaction = own(ctx, target, &emoji).ok_or_else(|| Fault::not_found("Reaction"))?;
    ctx.write(|world| world.remove(reaction.id));
    Ok(if is_message(target) {
        Outcome::written(target.id)
    } else {
        Outcome::done([("deletedId", ids::global_id("Reaction", reaction.id).into())])
    })
}

/// The payload of a reaction to a message has the message.
fn is_message(target: &Record) -> bool {
    target.kind.ends_with("Message")
}

fn own(ctx: &Context<'_>, target: &Record, emoji: &str) -> Option<Arc<Record>> {
    let base = emoji::base_emoji(emoji);
    ctx.world()
        .pointing_at(target.id, "Reaction")
        .find(|reaction| {
            reaction.reference("member") == Some(ctx.viewer_id())
                && reaction.text("baseEmoji") == Some(&*base)
        })
        .cloned()
}

//! Polls: choices, answers, tallies.

use std::sync::Arc;

use super::super::args::Args;
use super::super::context::Context;
use super::super::errors::Fault;
use super::answer::{Resolved, items, ref_items, value};
use super::content;
use crate::world::{Record, Relation, Value};

pub(super) fn field(ctx: &Context<'_>, poll: &Record, field: &str, args: Args<'_>) -> Resolved {
    let is_question = poll.text("pollType") == Some("QUESTION");
    match field {
        "isQuestion" => value(is_question),
        "choices" => {
            let world = ctx.world();
            let mut choices: Vec<_> = world.pointing_at(poll.id, "PollChoice").collect();
            choices.sort_by_key(|choice| choice.int("position"));
            value(Value::refs(choices.into_iter().map(|choice| choice.id)))
        }
        "answers" if !poll.flag("publicAnswers") => items(Vec::new()),
        "answers" => {
            let choice = args
                .text("choiceId")
                .map(|id| choice_of(ctx, poll, &id))
                .transpose()?;
            let world = ctx.world();
            let answers = world
                .pointing_at(poll.id, "PollAnswer")
                .rev()
                .filter(|answer| {
                    choice
                        .as_ref()
                        .is_none_or(|choice| answer.reference("choice") == Some(choice.id))
                })
                .map(|answer| answer.id);
            ref_items(answers.collect::<Vec<_>>())
        }
        "answerers" => value(public_answerers(ctx, poll, |_| true)),
        "answerCount" if is_question => value(root_comments(ctx, poll).count()),
        "answerCount" => value(ctx.world().pointing_at(poll.id, "PollAnswer").count()),
        "textAnswersCount" => value(is_question.then(|| root_comments(ctx, poll).count())),
        "viewerAnswer" => {
            let answer = answer_of(ctx, poll.id, ctx.viewer_id());
            value(answer.map_or(Value::NULL, |answer| Value::Ref(answer.id)))
        }
        "viewerHasAnswered" if is_question => value(
            root_comments(ctx, poll)
                .any(|comment| comment.reference("author") == Some(ctx.viewer_id())),
        ),
        "viewerHasAnswered" => value(answer_of(ctx, poll.id, ctx.viewer_id()).is_some()),
        _ => content::field(ctx, poll, field, args),
    }
}

/// Answers to a question: the comments that are not replies.
fn root_comments(ctx: &Context<'_>, poll: &Record) -> impl Iterator<Item = Arc<Record>> + use<> {
    let comments: Vec<_> = ctx
        .world()
        .pointing_at(poll.id, "Comment")
        .filter(|comment| comment.get("replyTo").is_none())
        .cloned()
        .collect();
    comments.into_iter()
}

/// The members who answered, if answers are public.
fn public_answerers(ctx: &Context<'_>, poll: &Record, counts: impl Fn(&Record) -> bool) -> Value {
    if !poll.flag("publicAnswers") {
        return Value::empty();
    }
    let world = ctx.world();
    let answerers = world
        .pointing_at(poll.id, "PollAnswer")
        .filter(|answer| counts(answer))
        .filter_map(|answer| answer.reference("member"));
    Value::refs(answerers.collect::<Vec<_>>())
}

/// A member's answer to a poll.
pub(crate) fn answer_of(ctx: &Context<'_>, poll: u64, member: u64) -> Option<Arc<Record>> {
    ctx.world()
        .pointing_at(poll, "PollAnswer")
        .find(|answer| answer.reference("member") == Some(member))
        .cloned()
}

fn choice_of(ctx: &Context<'_>, poll: &Record, id: &str) -> Result<Arc<Record>, Fault> {
    ctx.find_for("Poll.answers(choiceId:)", id, "PollChoice")
        .ok()
        .filter(|choice| choice.reference("_poll") == Some(poll.id))
        .ok_or_else(|| Fault::not_found("PollChoice"))
}

pub(super) fn choice_field(ctx: &Context<'_>, choice: &Record, field: &str) -> Resolved {
    let chosen = |answer: &Record| answer.reference("choice") == Some(choice.id);
    match field {
        "tally" => value(
            ctx.world()
                .pointing_at(choice.id, "PollAnswer")
                .filter(|answer| chosen(answer))
                .count(),
        ),
        "answerers" => {
            let poll = choice.reference("_poll").and_then(|id| ctx.record(id));
            value(poll.map_or(Value::NULL, |poll| public_answerers(ctx, &poll, chosen)))
        }
        _ => Ok(None),
    }
}

pub(super) fn answer_field(ctx: &Context<'_>, answer: &Record, field: &str) -> Resolved {
    let world = ctx.world();
    match field {
        "cheerCount" => value(world.linked_to(Relation::Cheers, answer.id).len()),
        "viewerHasCheered" => value(world.is_linked(Relation::Cheers, ctx.viewer_id(), answer.id)),
        _ => Ok(None),
    }
}

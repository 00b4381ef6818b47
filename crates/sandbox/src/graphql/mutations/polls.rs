//! Polls and answers to them.

use super::{Args, Context, Fault, Outcome, Shape, Written, posts, references};
use crate::graphql::resolve;
use crate::world::{Record, Value};

const CHOICES: std::ops::RangeInclusive<usize> = 2..=5;

pub(super) fn create(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let space = references::required(ctx, shape, input, "spaceId")?;
    let kind = input.word("pollType").unwrap_or_default();
    let title = input.text("title").unwrap_or_default();
    let choices = input.texts("choices").unwrap_or_default();
    let public = input.flag("publicAnswers").unwrap_or(false);
    if let Some(reason) = objection(kind, &title, Some(&choices), public) {
        return Ok(Outcome::refused(reason));
    }
    let (status, published) = match posts::publication(ctx, input)? {
        Ok(publication) => publication.unwrap_or(("posted", Some(ctx.now))),
        Err(refused) => return Ok(refused),
    };
    let mut poll = posts::content(ctx, "Poll", &space)
        .with("pollType", kind)
        .with(
            "postType",
            if kind == "QUESTION" {
                "question"
            } else {
                "poll"
            },
        )
        .with("title", title)
        .with("commentPrompt", input.text("commentPrompt"))
        .with("publicAnswers", public)
        .with("status", status)
        .with("publishedAt", published);
    if let Some((min, max)) = range_of(kind) {
        poll = poll.with("minValue", min).with("maxValue", max);
    }
    let id = posts::store(ctx, poll);
    for (place, text) in choices.iter().enumerate() {
        ctx.create(choice(id, text, place));
    }
    Ok(Outcome::done([("poll", Value::Ref(id))]))
}

/// Checks a poll before it is written; `None` for choices that stay the same.
fn objection(
    kind: &str,
    title: &str,
    choices: Option<&[String]>,
    public_answers: bool,
) -> Option<&'static str> {
    let is_choice = kind == "MULTIPLE_CHOICE";
    let choices_objection = choices.and_then(|choices| {
        if !is_choice {
            (!choices.is_empty()).then_some("Only multiple-choice polls have choices")
        } else if !CHOICES.contains(&choices.len()) {
            Some("A poll needs two to five choices")
        } else {
            let is_blank = |choice: &String| choice.trim().is_empty();
            choices
                .iter()
                .any(is_blank)
                .then_some("A choice can't be blank")
        }
    });
    if title.trim().is_empty() {
        Some("Title can't be blank")
    } else if choices_objection.is_some() {
        choices_objection
    } else if !is_choice && public_answers {
        Some("Only multiple-choice polls can have public answers")
    } else {
        None
    }
}

fn choice(poll: u64, text: &str, place: usize) -> Record {
    Record::new("PollChoice")
        .with_ref("_poll", poll)
        .with("text", text)
        .with("position", place + 1)
}

/// The range of a slider's values.
pub(super) fn range_of(kind: &str) -> Option<(i64, i64)> {
    match kind {
        "HOT_COLD" => Some((0, 9)),
        "PERCENTAGE" => Some((0, 100)),
        _ => None,
    }
}

pub(super) fn update(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let poll = posts::editable(ctx, shape, input)?;
    if let Some(refused) = posts::edited_meanwhile(&poll, input)? {
        return Ok(refused);
    }
    let title = match input.given("title") {
        Some(_) => input.text("title").unwrap_or_default(),
        None => poll.text("title").unwrap_or_default().to_owned(),
    };
    let choices = input.objects("choices");
    let texts: Option<Vec<String>> = choices.as_ref().map(|choices| {
        let text = |choice: &Args<'_>| choice.text("text").unwrap_or_default();
        choices.iter().map(text).collect()
    });
    let public = input.flag("publicAnswers");
    if let Some(reason) = objection(
        poll.text("pollType").unwrap_or_default(),
        &title,
        texts.as_deref(),
        public.unwrap_or(false),
    ) {
        return Ok(Outcome::refused(reason));
    }
    let has_answers = ctx
        .world()
        .pointing_at(poll.id, "PollAnswer")
        .next()
        .is_some();
    if public.is_some_and(|public| has_answers && public != poll.flag("publicAnswers")) {
        return Ok(Outcome::refused(
            "publicAnswers can't change once a poll has answers",
        ));
    }
    if let Some(choices) = choices
        && let Some(refused) = reconcile(ctx, &poll, &choices)?
    {
        return Ok(refused);
    }
    ctx.change(poll.id, |record| {
        record.set("title", title);
        if input.given("commentPrompt").is_some() {
            record.set("commentPrompt", input.text("commentPrompt"));
        }
        if let Some(body) = input.text("body") {
            posts::set_body(record, &body);
        }
        if let Some(public) = public {
            record.set("publicAnswers", public);
        }
        record.set("lastEditedAt", ctx.now);
    });
    Ok(Outcome::done([("poll", Value::Ref(poll.id))]))
}

/// Replaces the poll's choices by the given list: an entry with an id keeps its votes, one without
/// is new, and a missing choice is removed with its votes. Returns an outcome if it is refused.
fn reconcile(
    ctx: &Context<'_>,
    poll: &Record,
    given: &[Args<'_>],
) -> Result<Option<Outcome>, Fault> {
    let known: Vec<u64> = ctx
        .world()
        .pointing_at(poll.id, "PollChoice")
        .map(|choice| choice.id)
        .collect();
    let mut kept = Vec::new();
    for entry in given {
        let id = entry
            .text("id")
            .map(|id| own_choice(ctx, poll.id, &id))
            .transpose()?;
        if id.is_some() && kept.contains(&id) {
            return Ok(Some(Outcome::refused("A choice is named twice")));
        }
        kept.push(id);
    }
    for gone in known.iter().filter(|id| !kept.contains(&Some(**id))) {
        ctx.write(|world| posts::remove_with_parts(world, *gone));
    }
    for (place, (entry, id)) in given.iter().zip(kept).enumerate() {
        let text = entry.text("text").unwrap_or_default();
        match id {
            Some(id) => ctx.change(id, |choice| {
                choice.set("text", text);
                choice.set("position", place + 1);
            }),
            None => {
                ctx.create(choice(poll.id, &text, place));
            }
        }
    }
    Ok(None)
}

fn own_choice(ctx: &Context<'_>, poll: u64, id: &str) -> Result<u64, Fault> {
    ctx.find(id, "PollChoice", crate::world::Accepts::Either)
        .ok()
        .filter(|choice| choice.reference("_poll") == Some(poll))
        .map(|choice| choice.id)
        .ok_or_else(|| Fault::not_found("PollChoice"))
}

pub(super) fn answer(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let poll = references::required(ctx, shape, input, "pollId")?;
    let kind = poll.text("pollType").unwrap_or_default();
    let answer = Record::new("PollAnswer")
        .with_ref("poll", poll.id)
        .with_ref("member", ctx.viewer_id());
    let answer = match (kind, range_of(kind)) {
        ("MULTIPLE_CHOICE", _) => {
            let Some(id) = input.text("choiceId") else {
                return Ok(Outcome::refused("choiceId is required for this poll"));
            };
            answer.with_ref("choice", own_choice(ctx, poll.id, &id)?)
        }
        (_, Some((min, max))) => match input.int("value") {
            Some(value) if (min..=max).contains(&value) => answer.with("value", value),
            _ => {
                return Ok(Outcome::refused(format!(
                    "value must be between {min} and {max}"
                )));
            }
        },
        _ => return Ok(Outcome::refused("A question is answered by a comment")),
    };
    // A second answer replaces the first.
    if let Some(previous) = resolve::answer_of(ctx, poll.id, ctx.viewer_id()) {
        ctx.write(|world| world.remove(previous.id));
    }
    let id = ctx.create(answer);
    Ok(Outcome::done([("pollAnswer", Value::Ref(id))]))
}

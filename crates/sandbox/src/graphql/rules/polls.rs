//! Polls, questions, and answers to them.

use super::posts::{self, STALE};
use super::prelude::*;
use crate::graphql::args::Args;
use crate::world::Accepts;

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createPoll",
        source: &[Source::Schema("CreatePoll"), Source::Schema("PollType")],
        inputs: &[
            value("choices")
                .effect()
                .limits(&[Limit::Count(2, 5), NO_BLANKS]),
            value("commentPrompt").null_keeps(),
            value("notify").effect(),
            value("pollType"),
            value("publicAnswers").null_keeps(),
            value("publishedAt").effect(),
            id("spaceId", Either, &["Space"]).to("space"),
            value("status").effect(),
            value("title").limits(&[Limit::NotBlank]),
        ],
        checks: &[
            check(
                "A multiple-choice poll needs choices",
                Holds::WhenNeeds("pollType", CHOICE, &["choices"]),
            ),
            check(
                "Only multiple-choice polls have choices",
                Holds::OnlyWhen("pollType", CHOICE, &["choices"]),
            ),
            check(
                "Only multiple-choice polls can have public answers",
                Holds::OnlyWhen("pollType", CHOICE, &["publicAnswers"]),
            ),
            check(
                "publishedAt is required to schedule a post",
                Holds::WhenNeeds("status", &["SCHEDULED"], &["publishedAt"]),
            ),
        ],
        effect: Effect::Run(new),
        tests: &["polls::a_choice_poll_needs_two_to_five_choices_and_other_polls_have_none"],
        ..Rule::BASE
    },
    Rule {
        mutation: "updatePoll",
        source: &[
            Source::Schema("UpdatePoll"),
            Source::Schema("PollChoiceInput"),
        ],
        callers: Callers::Author("creator"),
        inputs: &[
            value("body").html("body").null_keeps(),
            value("choices")
                .limits(&[Limit::Count(2, 5)])
                .with_fields(&[
                    id("id", Either, &["PollChoice"]),
                    value("text").limits(&[Limit::NotBlank]),
                ])
                .example(r#"[{"text": "Oak"}, {"text": "Ash"}]"#),
            value("commentPrompt"),
            value("expectedLastEditedAt").effect(),
            subject("id", GlobalId, &["Poll"]),
            value("publicAnswers").null_keeps(),
            value("title").limits(&[Limit::NotBlank]),
        ],
        checks: &[
            check(STALE, Holds::NotEditedSince("expectedLastEditedAt")),
            by(
                "Only multiple-choice polls have choices",
                Broken::Test("areas::polls::a_slider_has_neither_choices_nor_public_answers"),
                |_, given| !given.has("choices") || is_choice(given.subject()),
            ),
            by(
                "Only multiple-choice polls can have public answers",
                Broken::Test("areas::polls::a_slider_has_neither_choices_nor_public_answers"),
                |_, given| !given.is_set("publicAnswers") || is_choice(given.subject()),
            ),
            by(
                "publicAnswers can't change once a poll has answers",
                Broken::Test("areas::polls::answers_stay_public_or_private_once_given"),
                |ctx, given| {
                    let poll = given.subject();
                    let is_same = given
                        .flag("publicAnswers")
                        .is_none_or(|public| public == poll.flag("publicAnswers"));
                    is_same
                        || ctx
                            .world()
                            .pointing_at(poll.id, "PollAnswer")
                            .next()
                            .is_none()
                },
            ),
            by(
                "PollChoice",
                Broken::Test("areas::polls::a_choice_of_another_poll_is_not_found"),
                |ctx, given| {
                    let ids = named_choices(given);
                    ids.iter()
                        .flatten()
                        .all(|id| own_choice(ctx, given.subject().id, id).is_some())
                },
            )
            .not_found(),
            by(
                "A choice is named twice",
                Broken::Test("areas::polls::a_choice_is_not_named_twice"),
                |ctx, given| {
                    let poll = given.subject().id;
                    let mut ids: Vec<u64> = named_choices(given)
                        .iter()
                        .flatten()
                        .filter_map(|id| own_choice(ctx, poll, id))
                        .collect();
                    let count = ids.len();
                    ids.sort_unstable();
                    ids.dedup();
                    ids.len() == count
                },
            ),
        ],
        effect: Effect::Run(change),
        tests: &["polls::a_choice_that_an_update_leaves_out_is_removed_with_its_votes"],
        ..Rule::BASE
    },
    Rule {
        mutation: "createPollAnswer",
        source: &[
            Source::Schema("CreatePollAnswer"),
            Source::Schema("PollAnswer"),
            Source::Choice("A second answer replaces the first: a poll takes one of each member."),
        ],
        inputs: &[
            id("choiceId", Either, &["PollChoice"]).example(r#""$PollChoice""#),
            subject("pollId", GlobalId, &["Poll"]),
            value("value").effect(),
        ],
        checks: &[
            check(
                "A question is answered by a comment",
                Holds::NotState("", "pollType", &["QUESTION"]),
            ),
            by(
                "choiceId is required for this poll",
                Broken::Test("areas::polls::an_answer_fits_the_type_of_its_poll"),
                |_, given| !is_choice(given.subject()) || given.has("choiceId"),
            ),
            by(
                "PollChoice",
                Broken::Test("areas::polls::an_answer_fits_the_type_of_its_poll"),
                |_, given| {
                    !is_choice(given.subject())
                        || given.one("choiceId").is_none_or(|choice| {
                            choice.reference("_poll") == Some(given.subject().id)
                        })
                },
            )
            .not_found(),
            by(
                "value must be between 0 and 9",
                Broken::Test("areas::polls::an_answer_fits_the_type_of_its_poll"),
                |_, given| is_in_range(given, "HOT_COLD"),
            ),
            by(
                "value must be between 0 and 100",
                Broken::Test("areas::polls::an_answer_fits_the_type_of_its_poll"),
                |_, given| is_in_range(given, "PERCENTAGE"),
            ),
        ],
        effect: Effect::Run(answer),
        tests: &["areas::polls::an_answer_fits_the_type_of_its_poll"],
        ..Rule::BASE
    },
    Rule {
        inputs: &[subject("answerId", GlobalId, &["PollAnswer"])],
        ..cheers(
            "createAnswerCheer",
            true,
            &[Source::Schema("CreateAnswerCheer")],
        )
    },
    Rule {
        inputs: &[subject("answerId", GlobalId, &["PollAnswer"])],
        ..cheers(
            "deleteAnswerCheer",
            false,
            &[Source::Schema("Mutation.deleteAnswerCheer")],
        )
    },
];

const CHOICE: &[&str] = &["MULTIPLE_CHOICE"];

const NO_BLANKS: Limit = Limit::Is(
    "can't contain a blank choice",
    |choices| {
        choices.as_array().is_some_and(|choices| {
            choices
                .iter()
                .all(|choice| choice.as_str().is_some_and(|text| !text.trim().is_empty()))
        })
    },
    r#"["Oak", " "]"#,
);

const fn cheers(mutation: &'static str, links: bool, source: &'static [Source]) -> Rule {
    Rule {
        mutation,
        source,
        effect: Effect::Link(Link {
            relation: Relation::Cheers,
            links,
            from: None,
            to: "answerId",
        }),
        tests: &["areas::polls::a_cheer_counts_once"],
        ..Rule::BASE
    }
}

fn is_choice(poll: &Record) -> bool {
    poll.text("pollType") == Some("MULTIPLE_CHOICE")
}

/// The range of a slider's values.
fn range_of(kind: &str) -> Option<(i64, i64)> {
    match kind {
        "HOT_COLD" => Some((0, 9)),
        "PERCENTAGE" => Some((0, 100)),
        _ => None,
    }
}

/// Whether the value fits, if the poll is of this type.
fn is_in_range(given: &Given<'_>, kind: &str) -> bool {
    given.subject().text("pollType") != Some(kind)
        || range_of(kind).is_none_or(|(least, most)| {
            given
                .int("value")
                .is_some_and(|value| (least..=most).contains(&value))
        })
}

fn new(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let kind = given.word("pollType").unwrap_or_default();
    let word = if kind == "QUESTION" {
        "question"
    } else {
        "poll"
    };
    let mut poll = posts::content(ctx, "Poll", given.record("spaceId")?)
        .with("postType", word)
        .with("publicAnswers", false);
    given.store_in(&mut poll);
    let (status, published) = posts::publication(ctx, given)?.unwrap_or(("posted", Some(ctx.now)));
    poll.set("status", status);
    poll.set("publishedAt", published);
    if let Some((least, most)) = range_of(kind) {
        poll.set("minValue", least);
        poll.set("maxValue", most);
    }
    let id = posts::store(ctx, poll);
    for (place, text) in given
        .texts("choices")
        .unwrap_or_default()
        .iter()
        .enumerate()
    {
        ctx.create(choice(id, text, place));
    }
    posts::announce(ctx, given, id);
    Ok(Outcome::written(id))
}

fn choice(poll: u64, text: &str, place: usize) -> Record {
    Record::new("PollChoice")
        .with_ref("_poll", poll)
        .with("text", text)
        .with("position", place + 1)
}

/// The ids in the list of choices: `None` for a new choice.
fn named_choices(given: &Given<'_>) -> Vec<Option<String>> {
    let choices: Vec<Args<'_>> = given.objects("choices").unwrap_or_default();
    choices.iter().map(|choice| choice.text("id")).collect()
}

fn own_choice(ctx: &Context<'_>, poll: u64, id: &str) -> Option<u64> {
    let world = ctx.world();
    let choice = world.find(id, &["PollChoice"], Accepts::Either)?;
    (choice.reference("_poll") == Some(poll)).then_some(choice.id)
}

fn change(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let poll = given.subject();
    if let Some(choices) = given.objects("choices") {
        reconcile(ctx, poll.id, &choices);
    }
    ctx.change(poll.id, |record| {
        given.store_in(record);
        record.set("lastEditedAt", ctx.now);
    });
    Ok(Outcome::written(poll.id))
}

/// Replaces the poll's choices by the given list: an entry with an id keeps its votes, one without
/// is new, and a missing choice is removed with its votes.
fn reconcile(ctx: &Context<'_>, poll: u64, given: &[Args<'_>]) {
    let known: Vec<u64> = ctx
        .world()
        .pointing_at(poll, "PollChoice")
        .map(|choice| choice.id)
        .collect();
    let kept: Vec<Option<u64>> = given
        .iter()
        .map(|entry| own_choice(ctx, poll, &entry.text("id")?))
        .collect();
    for gone in known.into_iter().filter(|id| !kept.contains(&Some(*id))) {
        let votes: Vec<u64> = ctx
            .world()
            .pointing_at(gone, "PollAnswer")
            .map(|answer| answer.id)
            .collect();
        ctx.write(|world| {
            for id in votes.into_iter().chain([gone]) {
                world.remove(id);
            }
        });
    }
    for (place, (entry, id)) in given.iter().zip(kept).enumerate() {
        let text = entry.text("text").unwrap_or_default();
        match id {
            Some(id) => ctx.change(id, |choice| {
                choice.set("text", text);
                choice.set("position", place + 1);
            }),
            None => {
                ctx.create(choice(poll, &text, place));
            }
        }
    }
}

fn answer(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let poll = given.subject();
    if let Some(previous) = resolve::answer_of(ctx, poll.id, ctx.viewer_id()) {
        ctx.write(|world| world.remove(previous.id));
    }
    let mut answer = Record::new("PollAnswer")
        .with_ref("poll", poll.id)
        .with_ref("member", ctx.viewer_id());
    match given.one("choiceId") {
        Some(choice) if is_choice(poll) => answer = answer.with_ref("choice", choice.id),
        _ => answer.set("value", given.int("value")),
    }
    Ok(Outcome::written(ctx.create(answer)))
}

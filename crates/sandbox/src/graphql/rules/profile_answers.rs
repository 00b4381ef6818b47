//! Answers to the questions that a plan or a space asks of those who join.

use super::prelude::*;

pub(super) const ANSWER: &[Input] = &[
    id("profileQuestionId", Either, &["ProfileQuestion"]),
    value("text").effect(),
];

pub(super) const ROWS: &[Rule] = &[Rule {
    mutation: "createProfileQuestionAnswers",
    source: &[
        Source::Schema("CreateProfileQuestionAnswers"),
        Source::Schema("ProfileQuestionAnswer"),
    ],
    inputs: &[
        value("answers")
            .with_fields(ANSWER)
            .example(r#"[{"profileQuestionId": "$ProfileQuestion", "text": "To build a boat"}]"#),
        subject("planId", Either, &["PaymentPlan"]),
    ],
    checks: &[
        by(
            "profileQuestionId must be a question of this plan",
            Broken::Test(
                "areas::subscriptions::answers_to_a_plans_questions_are_changed_if_given_again",
            ),
            |ctx, given| are_of(ctx, given, "answers", given.subject().id),
        ),
        by(
            "Each question can be answered once only",
            Broken::Input(
                r#"{"answers": [{"profileQuestionId": "$ProfileQuestion", "text": "To build"},
                    {"profileQuestionId": "$ProfileQuestion", "text": "To sail"}]}"#,
            ),
            |ctx, given| is_each_once(ctx, given, "answers"),
        ),
        by(
            "A required question can't be left blank",
            Broken::Input(
                r#"{"answers": [{"profileQuestionId": "$ProfileQuestion", "text": " "}]}"#,
            ),
            |ctx, given| has_required(ctx, given, "answers"),
        ),
    ],
    effect: Effect::Run(|ctx, given| {
        let answers = store(ctx, given, "answers");
        Ok(Outcome::done([(
            "profileQuestionAnswers",
            Value::refs(answers),
        )]))
    }),
    tests: &["areas::subscriptions::answers_to_a_plans_questions_are_changed_if_given_again"],
    ..Rule::BASE
}];

/// The questions of a list of answers with their texts. The engine has looked them up.
fn pairs(ctx: &Context<'_>, given: &Given<'_>, list: &str) -> Vec<(Arc<Record>, Option<String>)> {
    given
        .objects(list)
        .unwrap_or_default()
        .iter()
        .filter_map(|answer| {
            let question = answer.text("profileQuestionId")?;
            let question = ctx.find(&question, "ProfileQuestion", Either).ok()?;
            Some((question, answer.text("text")))
        })
        .collect()
}

/// Whether all questions are asked by this plan or space.
pub(super) fn are_of(ctx: &Context<'_>, given: &Given<'_>, list: &str, owner: u64) -> bool {
    pairs(ctx, given, list)
        .iter()
        .all(|(question, _)| question.reference("_owner") == Some(owner))
}

pub(super) fn is_each_once(ctx: &Context<'_>, given: &Given<'_>, list: &str) -> bool {
    let mut ids: Vec<u64> = pairs(ctx, given, list)
        .iter()
        .map(|(question, _)| question.id)
        .collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    ids.len() == count
}

/// Whether no required question of the list is answered with a blank text.
pub(super) fn has_required(ctx: &Context<'_>, given: &Given<'_>, list: &str) -> bool {
    pairs(ctx, given, list).iter().all(|(question, text)| {
        let is_blank = text.as_ref().is_none_or(|text| text.trim().is_empty());
        !(is_blank && question.flag("required"))
    })
}

/// Stores the viewer's answers: a question that was answered before gets the new text.
pub(super) fn store(ctx: &Context<'_>, given: &Given<'_>, list: &str) -> Vec<u64> {
    pairs(ctx, given, list)
        .into_iter()
        .map(|(question, text)| {
            let known = ctx
                .world()
                .pointing_at(question.id, "ProfileQuestionAnswer")
                .find(|answer| answer.reference("member") == Some(ctx.viewer_id()))
                .map(|answer| answer.id);
            match known {
                Some(answer) => {
                    ctx.change(answer, |record| record.set("text", text));
                    answer
                }
                None => ctx.create(
                    Record::new("ProfileQuestionAnswer")
                        .with_ref("member", ctx.viewer_id())
                        .with_ref("profileQuestion", question.id)
                        .with("text", text),
                ),
            }
        })
        .collect()
}

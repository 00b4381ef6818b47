//! Answers to quizzes, and progress in courses and videos.

use super::prelude::*;
use crate::world::progress::{PROGRESS, progress_of};

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createQuizAnswer",
        source: &[
            Source::Schema("CreateQuizAnswer"),
            Source::Schema("QuizAttempt"),
            Source::Choice(
                "The first answer starts an attempt, and a second answer to a question replaces \
                 the first: no other mutation does either.",
            ),
        ],
        inputs: &[
            id("choiceId", Either, &["PollChoice"]).example(r#""$PollChoice""#),
            subject("quizQuestionId", GlobalId, &["Poll"]).example(r#""$Poll""#),
        ],
        checks: &[
            by(
                "quizQuestionId must be a question of a quiz",
                Broken::Test(
                    "areas::quizzes::only_questions_of_a_quiz_are_answered_with_their_choices",
                ),
                |_, given| given.subject().reference("_quiz").is_some(),
            ),
            by(
                "choiceId must be a choice of this question",
                Broken::Test(
                    "areas::quizzes::only_questions_of_a_quiz_are_answered_with_their_choices",
                ),
                |_, given| {
                    given
                        .one("choiceId")
                        .is_some_and(|choice| choice.reference("_poll") == Some(given.subject().id))
                },
            ),
        ],
        effect: Effect::Run(answer),
        tests: &["areas::quizzes::an_attempt_is_scored_when_it_is_submitted"],
        ..Rule::BASE
    },
    Rule {
        mutation: "completeQuizAttempt",
        source: &[
            Source::Schema("CompleteQuizAttempt"),
            Source::Schema("QuizAttemptStatus"),
            Source::Choice("A quiz that is not failed is completed in the member's progress."),
        ],
        callers: Callers::Own("member"),
        inputs: &[subject("quizAttemptId", Either, &["QuizAttempt"])],
        checks: &[check(
            "This attempt was submitted already",
            Holds::State("", "status", &["ONGOING"]),
        )],
        effect: Effect::Run(submit),
        tests: &[
            "areas::quizzes::an_attempt_is_scored_when_it_is_submitted",
            "areas::quizzes::a_host_cannot_submit_the_attempt_of_a_member",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateCourseworkProgress",
        source: &[
            Source::Schema("UpdateCourseworkProgress"),
            Source::Schema("CourseProgress"),
        ],
        inputs: &[
            subject("courseworkId", Either, &["Coursework"]),
            value("state").effect(),
        ],
        effect: Effect::Run(|ctx, given| {
            let item = given.subject();
            let course = item
                .reference("course")
                .and_then(|course| ctx.record(course))
                .ok_or_else(|| Fault::not_found("Course"))?;
            keep_state(ctx, item.id, given.word("state").unwrap_or("VIEWED"));
            let progress = resolve::course_progress(ctx, ctx.viewer_id(), &course);
            Ok(Outcome::done([("courseProgress", progress.into())]))
        }),
        tests: &["areas::quizzes::progress_is_counted_for_the_whole_course"],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateVideoProgress",
        source: &[
            Source::Schema("UpdateVideoProgress"),
            Source::Schema("VideoProgress"),
        ],
        inputs: &[
            value("percentageComplete").limits(&[Limit::Range(0, 100)]),
            value("positionSeconds").limits(&[Limit::Is(
                "can't be negative",
                |value| value.as_i64().is_some_and(|seconds| seconds >= 0),
                "-1",
            )]),
            subject("postId", Either, &["Post", "Event", "Poll"]),
            value("videoId").effect().limits(&[Limit::NotBlank]),
        ],
        effect: Effect::Run(watch),
        tests: &["areas::quizzes::progress_in_a_video_is_kept_once_for_each_video"],
        ..Rule::BASE
    },
];

fn answer(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let question = given.subject();
    let choice = given.record("choiceId")?.id;
    let quiz = question
        .reference("_quiz")
        .and_then(|quiz| ctx.record(quiz))
        .ok_or_else(|| Fault::not_found("Coursework"))?;
    let attempt = running(ctx, quiz.id).unwrap_or_else(|| {
        ctx.create(
            Record::new("QuizAttempt")
                .with_ref("member", ctx.viewer_id())
                .with_ref("quiz", quiz.id)
                .with("status", "ONGOING")
                .with(
                    "minimumCorrectPercentage",
                    quiz.get("_minimumCorrectPercentage").cloned(),
                )
                .with("showCorrectChoices", quiz.flag("_showCorrectChoices")),
        )
    });
    let known = ctx
        .world()
        .pointing_at(attempt, "PollAnswer")
        .find(|answer| answer.reference("poll") == Some(question.id))
        .map(|answer| answer.id);
    match known {
        Some(answer) => ctx.change(answer, |record| {
            record.set("choice", Value::Ref(choice));
        }),
        None => {
            ctx.create(
                Record::new("PollAnswer")
                    .with_ref("_attempt", attempt)
                    .with_ref("poll", question.id)
                    .with_ref("choice", choice)
                    .with_ref("member", ctx.viewer_id()),
            );
        }
    }
    Ok(Outcome::written(attempt))
}

/// The viewer's attempt at a quiz that is not submitted yet.
fn running(ctx: &Context<'_>, quiz: u64) -> Option<u64> {
    ctx.world()
        .pointing_at(quiz, "QuizAttempt")
        .find(|attempt| {
            attempt.reference("member") == Some(ctx.viewer_id())
                && attempt.text("status") == Some("ONGOING")
        })
        .map(|attempt| attempt.id)
}

fn submit(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let attempt = given.subject();
    let quiz = attempt.reference("quiz");
    let percentage = quiz.and_then(|quiz| correct_percentage(ctx, quiz, attempt.id));
    let least = attempt
        .leaf("minimumCorrectPercentage")
        .and_then(|least| least.as_f64());
    let status = match (least, percentage) {
        (None, _) => "COMPLETED",
        (Some(least), Some(percentage)) if percentage >= least => "PASSED",
        _ => "FAILED",
    };
    ctx.change(attempt.id, |record| {
        record.set("status", status);
        record.set("correctPercentage", percentage);
        record.set("completedAt", ctx.now);
    });
    if let Some(quiz) = quiz.filter(|_| status != "FAILED") {
        keep_state(ctx, quiz, "COMPLETED");
    }
    Ok(Outcome::written(attempt.id))
}

/// The share of the quiz's questions with a correct answer; `None` if it has no questions.
fn correct_percentage(ctx: &Context<'_>, quiz: u64, attempt: u64) -> Option<f64> {
    let world = ctx.world();
    let questions = world
        .pointing_at(quiz, "Poll")
        .filter(|poll| poll.reference("_quiz") == Some(quiz))
        .count();
    let correct = world
        .pointing_at(attempt, "PollAnswer")
        .filter_map(|answer| world.get(answer.reference("choice")?))
        .filter(|choice| choice.flag("isCorrect"))
        .count();
    (questions > 0).then(|| correct as f64 * 100.0 / questions as f64)
}

/// Keeps the viewer's state in an item of a course.
fn keep_state(ctx: &Context<'_>, item: u64, state: &str) {
    let known = progress_of(&ctx.world(), ctx.viewer_id(), item);
    match known {
        Some(known) => ctx.change(known.id, |record| record.set("state", state)),
        None => {
            ctx.create(
                Record::new(PROGRESS)
                    .with_ref("member", ctx.viewer_id())
                    .with_ref("coursework", item)
                    .with("state", state),
            );
        }
    }
}

/// A member has one progress for each video of a post.
fn watch(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let post = given.subject().id;
    let video = given.text("videoId").unwrap_or_default();
    let known = ctx
        .world()
        .pointing_at(post, "VideoProgress")
        .find(|progress| {
            progress.reference("_member") == Some(ctx.viewer_id())
                && progress.text("videoId") == Some(&*video)
        })
        .cloned();
    let id = match known {
        Some(known) => {
            ctx.change(known.id, |record| given.store_in(record));
            known.id
        }
        None => {
            let mut progress = Record::new("VideoProgress")
                .with_ref("_member", ctx.viewer_id())
                .with_ref("post", post)
                .with("videoId", video);
            given.store_in(&mut progress);
            ctx.create(progress)
        }
    };
    Ok(Outcome::written(id))
}

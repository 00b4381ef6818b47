//! Courses: their items, quizzes, and a member's progress.

use std::sync::Arc;

use super::super::args::Args;
use super::super::context::Context;
use super::super::roles::{self, membership_of};
use super::answer::{Resolved, ref_items, value};
use super::filters::{self, is_among, refers};
use super::{posts, visibility};
use crate::world::progress::progress_of;
use crate::world::{Record, Value};

/// How many members the statistics of a quiz name.
const TOP: usize = 5;

pub(super) fn course_field(
    ctx: &Context<'_>,
    course: &Record,
    field: &str,
    args: Args<'_>,
) -> Resolved {
    match field {
        "coursework" => {
            let parent = filters::ids(ctx, args, "parentId", "Coursework")?;
            let mut items = items_of(ctx, course.id);
            items.retain(|item| {
                visibility::is_visible(ctx, item)
                    && refers(item, "parent", parent.as_ref())
                    && args
                        .word("status")
                        .is_none_or(|wanted| item.text("status") == Some(wanted))
                    && args
                        .word("type")
                        .is_none_or(|wanted| item.text("type") == Some(wanted))
            });
            listed(&items)
        }
        "posts" => ref_items(posts::in_space(ctx, course.id)),
        _ => Ok(None),
    }
}

fn listed(records: &[Arc<Record>]) -> Resolved {
    ref_items(records.iter().map(|record| record.id).collect::<Vec<_>>())
}

/// Everything in a course from top to bottom: each item is followed by those below it.
fn items_of(ctx: &Context<'_>, course: u64) -> Vec<Arc<Record>> {
    let mut all: Vec<Arc<Record>> = ctx
        .world()
        .pointing_at(course, "Coursework")
        .filter(|item| item.reference("course") == Some(course))
        .cloned()
        .collect();
    all.sort_by_key(|item| (item.int("position"), item.id));
    let mut ordered = Vec::new();
    add_below(&all, None, &mut ordered);
    ordered
}

fn add_below(all: &[Arc<Record>], parent: Option<u64>, ordered: &mut Vec<Arc<Record>>) {
    for item in all.iter().filter(|item| item.reference("parent") == parent) {
        ordered.push(Arc::clone(item));
        add_below(all, Some(item.id), ordered);
    }
}

pub(super) fn coursework_field(
    ctx: &Context<'_>,
    item: &Record,
    field: &str,
    args: Args<'_>,
) -> Resolved {
    let is_quiz = item.text("type") == Some("QUIZ");
    match field {
        "children" => {
            let mut children: Vec<Arc<Record>> = ctx
                .world()
                .pointing_at(item.id, "Coursework")
                .filter(|child| child.reference("parent") == Some(item.id))
                .cloned()
                .collect();
            children.sort_by_key(|child| (child.int("position"), child.id));
            children.retain(|child| visibility::is_visible(ctx, child));
            listed(&children)
        }
        "parent" => {
            let parent = item.reference("parent").and_then(|id| ctx.record(id));
            let shown = parent.filter(|parent| visibility::is_visible(ctx, parent));
            value(shown.map_or(Value::NULL, |parent| Value::Ref(parent.id)))
        }
        "imageUrl" => {
            let image = item
                .references("_assets")
                .into_iter()
                .filter_map(|asset| ctx.record(asset))
                .find(|asset| asset.flag("isImage"));
            value(image.and_then(|image| image.text("imageUrl").map(str::to_owned)))
        }
        "quizAttempts" => {
            let statuses = filters::words(args, "statuses");
            let mut attempts = attempts(ctx, item.id);
            attempts.retain(|attempt| {
                visibility::is_visible(ctx, attempt)
                    && is_among(attempt.text("status"), statuses.as_ref())
            });
            attempts.reverse();
            listed(&attempts)
        }
        "quizQuestions" => {
            let mut questions = questions(ctx, item.id);
            questions.sort_by_key(|question| (question.int("position"), question.id));
            listed(&questions)
        }
        "quizAttemptMemberCount" if !is_quiz => value(Value::NULL),
        "quizAttemptMemberCount" => {
            let wanted = args.word("status");
            let mut members: Vec<u64> = attempts(ctx, item.id)
                .iter()
                .filter(|attempt| attempt.text("status") == wanted)
                .filter_map(|attempt| attempt.reference("member"))
                .collect();
            members.sort_unstable();
            members.dedup();
            value(members.len())
        }
        "quizStats" if is_quiz => value(stats(ctx, item)),
        "quizStats" => value(Value::NULL),
        _ => Ok(None),
    }
}

/// All attempts at a quiz, oldest first.
fn attempts(ctx: &Context<'_>, quiz: u64) -> Vec<Arc<Record>> {
    ctx.world()
        .pointing_at(quiz, "QuizAttempt")
        .filter(|attempt| attempt.reference("quiz") == Some(quiz))
        .cloned()
        .collect()
}

fn questions(ctx: &Context<'_>, quiz: u64) -> Vec<Arc<Record>> {
    ctx.world()
        .pointing_at(quiz, "Poll")
        .filter(|poll| poll.reference("_quiz") == Some(quiz))
        .cloned()
        .collect()
}

fn stats(ctx: &Context<'_>, quiz: &Record) -> Record {
    let all = attempts(ctx, quiz.id);
    let of = |statuses: &[&str]| -> Vec<u64> {
        all.iter()
            .filter(|attempt| {
                attempt
                    .text("status")
                    .is_some_and(|status| statuses.contains(&status))
            })
            .filter_map(|attempt| attempt.reference("member"))
            .collect()
    };
    let submitted = of(&["COMPLETED", "PASSED", "FAILED"]);
    let passed = of(&["PASSED"]);
    let mut members = submitted.clone();
    members.sort_unstable();
    members.dedup();
    let average = if members.is_empty() {
        0.0
    } else {
        submitted.len() as f64 / members.len() as f64
    };
    let has_criteria = quiz.leaf("_minimumCorrectPercentage").is_some();
    let top = |members: &[u64]| {
        let mut named: Vec<u64> = Vec::new();
        for member in members {
            if !named.contains(member) && named.len() < TOP {
                named.push(*member);
            }
        }
        Value::refs(named)
    };
    Record::new("QuizStats")
        .with("averageNumberAttempts", average)
        .with("totalSubmittedAttempts", submitted.len())
        .with("submittedAttemptsTopAnswerers", top(&submitted))
        .with("totalPassedAttempts", has_criteria.then_some(passed.len()))
        .with(
            "passedAttemptsTopAnswerers",
            has_criteria.then(|| top(&passed)),
        )
}

/// `Network.quizAttempts`: hosts and moderators see all, members their own.
pub(super) fn quiz_attempts(ctx: &Context<'_>, args: Args<'_>) -> Resolved {
    let statuses = filters::words(args, "statuses");
    let member = filters::ids(ctx, args, "memberId", "Member")?;
    let quiz = filters::ids(ctx, args, "quizId", "Coursework")?;
    let mut found = filters::visible(ctx, "QuizAttempt");
    found.retain(|attempt| {
        is_among(attempt.text("status"), statuses.as_ref())
            && refers(attempt, "member", member.as_ref())
            && refers(attempt, "quiz", quiz.as_ref())
    });
    found.reverse();
    listed(&found)
}

pub(super) fn attempt_field(ctx: &Context<'_>, attempt: &Record, field: &str) -> Resolved {
    match field {
        "answers" => {
            let world = ctx.world();
            let answers = world.pointing_at(attempt.id, "PollAnswer");
            value(Value::refs(
                answers.map(|answer| answer.id).collect::<Vec<_>>(),
            ))
        }
        _ => Ok(None),
    }
}

/// A member's progress in a course.
pub(crate) fn course_progress(ctx: &Context<'_>, member: u64, course: &Record) -> Record {
    let mut items = items_of(ctx, course.id);
    items.retain(|item| item.text("status") == Some("POSTED"));
    let steps: Vec<&Arc<Record>> = items.iter().filter(|item| is_step(item)).collect();
    let count = steps
        .iter()
        .filter(|item| state(ctx, member, item.id).as_deref() == Some("COMPLETED"))
        .count();
    let is_member = membership_of(ctx, member, Some(course.id)).is_some();
    let percent = (is_member && !steps.is_empty()).then(|| count * 100 / steps.len());
    let current = last_touched(ctx, member, &steps);
    let next = current.map_or(steps.first(), |place| steps.get(place + 1));
    let manages =
        ctx.is_viewer(member) && roles::in_space(ctx, "CourseworkStatus.HIDDEN", Some(course.id));
    let shown = |step: Option<&&Arc<Record>>| step.map_or(Value::NULL, |step| Value::Ref(step.id));
    let mut listed: Vec<Record> = Vec::new();
    let mut is_next = true;
    for item in &items {
        if item.text("type") != Some("OVERVIEW") {
            listed.push(item_progress(ctx, member, item, is_next));
        }
        let is_completed = state(ctx, member, item.id).as_deref() == Some("COMPLETED");
        is_next = is_next && (is_completed || !is_step(item));
    }
    Record::new("CourseProgress")
        .with_ref("course", course.id)
        .with("progressPercent", percent)
        .with(
            "current",
            shown(
                current
                    .filter(|_| !manages)
                    .and_then(|place| steps.get(place)),
            ),
        )
        .with("next", shown(next))
        .with("items", listed)
}

/// Whether an item is done by the member: sections and the overview are not.
fn is_step(item: &Record) -> bool {
    matches!(item.text("type"), Some("LESSON" | "QUIZ"))
}

fn state(ctx: &Context<'_>, member: u64, item: u64) -> Option<String> {
    let progress = progress_of(&ctx.world(), member, item)?;
    progress.text("state").map(str::to_owned)
}

/// The place of the step that the member was at last.
fn last_touched(ctx: &Context<'_>, member: u64, steps: &[&Arc<Record>]) -> Option<usize> {
    let world = ctx.world();
    steps
        .iter()
        .enumerate()
        .filter_map(|(place, step)| {
            let progress = progress_of(&world, member, step.id)?;
            Some((progress.time("updatedAt"), place))
        })
        .max()
        .map(|(_, place)| place)
}

/// `is_next`: everything before the item is completed.
fn item_progress(ctx: &Context<'_>, member: u64, item: &Record, is_next: bool) -> Record {
    let state = state(ctx, member, item.id);
    let is_completed = state.as_deref() == Some("COMPLETED");
    let attempt = attempts(ctx, item.id)
        .iter()
        .rev()
        .find(|attempt| attempt.reference("member") == Some(member))
        .and_then(|attempt| attempt.text("status").map(str::to_owned));
    let is_unlocked = item.text("unlockingCriteria") != Some("SEQUENTIAL") || is_next;
    Record::new("CourseworkProgress")
        .with_ref("coursework", item.id)
        .with("state", state)
        .with("completionPercent", if is_completed { 100i64 } else { 0 })
        .with("isUnlocked", is_unlocked)
        .with("quizAttemptStatus", attempt)
}

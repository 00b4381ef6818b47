//! The course: its overview, its members, a quiz, and the progress of one member.

use super::building::{People, Seed};
use crate::world::Record;
use crate::world::progress::PROGRESS;

/// Each question of the quiz with its choices, the correct one first.
const QUESTIONS: [(&str, [&str; 2]); 2] = [
    ("Which plank is laid first?", ["The garboard", "The sheer"]),
    ("Which wood bends best?", ["Green oak", "Dry teak"]),
];

pub(super) fn add(seed: &mut Seed, people: &People) {
    let course = seed.world.of_kind("Course").next().map(|course| course.id);
    let Some(course) = course else {
        return;
    };
    let lessons: Vec<u64> = seed
        .world
        .pointing_at(course, "Coursework")
        .map(|lesson| lesson.id)
        .collect();
    let overview = Record::new("Coursework")
        .with_ref("course", course)
        .with("title", "Build Your First Dinghy")
        .with("type", "OVERVIEW")
        .with("status", "POSTED");
    let overview = seed.add(24 * 199, overview);
    for lesson in &lessons {
        seed.world.update(*lesson, |record| {
            record.set("parent", crate::world::Value::Ref(overview));
        });
    }
    add_members(seed, people, course);
    let quiz = Record::new("Coursework")
        .with_ref("course", course)
        .with_ref("parent", overview)
        .with("title", "Before you launch")
        .with("slug", "before-you-launch")
        .with("type", "QUIZ")
        .with("status", "POSTED")
        .with("position", lessons.len() + 1)
        .with("completionCriteria", "MINIMUM_CORRECT_PERCENTAGE")
        .with("_minimumCorrectPercentage", 50.0)
        .with("_showCorrectChoices", true);
    let quiz = seed.add(24 * 150, quiz);
    add_questions(seed, people, quiz);
    let attempt = Record::new("QuizAttempt")
        .with_ref("member", people.members[0])
        .with_ref("quiz", quiz)
        .with("status", "ONGOING")
        .with("minimumCorrectPercentage", 50.0)
        .with("showCorrectChoices", true);
    seed.add(24, attempt);
    if let Some(first) = lessons.first() {
        let progress = Record::new(PROGRESS)
            .with_ref("member", people.members[0])
            .with_ref("coursework", *first)
            .with("state", "COMPLETED");
        seed.add(48, progress);
    }
}

fn add_members(seed: &mut Seed, people: &People, course: u64) {
    let members = people
        .members
        .iter()
        .take(6)
        .map(|member| (*member, "CONTRIBUTOR"));
    let all: Vec<(u64, &str)> = members.chain([(people.host, "HOST")]).collect();
    for (member, role) in all {
        let joined = seed.hours_ago(24 * 90);
        let membership = Record::new("Membership")
            .with_ref("member", member)
            .with_ref("_space", course)
            .with("role", role)
            .with("status", "ACTIVE")
            .with("accessPathSource", "DIRECT")
            .with("joinedAt", joined);
        seed.add(24 * 90, membership);
    }
}

fn add_questions(seed: &mut Seed, people: &People, quiz: u64) {
    for (place, (text, choices)) in QUESTIONS.into_iter().enumerate() {
        let question = Record::new("Poll")
            .with_ref("_quiz", quiz)
            .with_ref("creator", people.host)
            .with("title", text)
            .with("pollType", "MULTIPLE_CHOICE")
            .with("postType", "poll")
            .with("status", "posted")
            .with("position", place + 1);
        let question = seed.add(24 * 150, question);
        for (place, text) in choices.into_iter().enumerate() {
            let choice = Record::new("PollChoice")
                .with_ref("_poll", question)
                .with("text", text)
                .with("isCorrect", place == 0)
                .with("position", place + 1);
            seed.add(24 * 150, choice);
        }
    }
}

//! Courses.

use super::prelude::*;
use super::spaces::{self, collections};
use crate::world::flags::FLAG;
use crate::world::progress::PROGRESS;

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createCourse",
        source: &[
            Source::Schema("CreateCourse"),
            Source::Schema("Mutation.createCourse"),
            Source::Choice(
                "The creator hosts the course, and the overview has the course's title.",
            ),
        ],
        callers: Callers::Host,
        inputs: &[
            value("collectionName").effect(),
            value("description").html("description"),
            value("format").to("_format").null_keeps(),
            value("title").limits(&[Limit::NotBlank]),
        ],
        effect: Effect::Run(new),
        tests: &[
            "areas::courses::a_new_course_is_private_and_has_an_overview",
            "areas::courses::a_similar_name_of_a_collection_is_refused",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteCourse",
        source: &[Source::Schema("Mutation.deleteCourse")],
        callers: Callers::Host,
        inputs: &[subject("id", Either, &["Course"])],
        effect: Effect::Delete(&[
            "Coursework",
            "QuizAttempt",
            "Membership",
            "InviteRequest",
            "Post",
            "Event",
            "Poll",
            "Comment",
            "Reaction",
            "Rsvp",
            "PollChoice",
            "PollAnswer",
            "EventRecurrenceException",
            "Pin",
            FLAG,
            PROGRESS,
        ]),
        tests: &["areas::courses::a_course_is_deleted_with_its_coursework"],
        ..Rule::BASE
    },
];

fn new(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let collection = given
        .text("collectionName")
        .filter(|name| !name.trim().is_empty())
        .map(|name| collections::named(ctx, &name))
        .transpose()?;
    let mut course = Record::new("Course")
        .with("_format", "CONTENT")
        .with("discoverable", false)
        .with("explorable", false);
    given.store_in(&mut course);
    if let Some((collection, _)) = collection {
        course.set("spacesCollection", Value::Ref(collection));
    }
    let id = ctx.create(course);
    ctx.change(id, |record| {
        record.set("url", format!("https://harbor.mn.co/spaces/{id}"));
    });
    spaces::host(ctx, id);
    ctx.create(
        Record::new("Coursework")
            .with_ref("course", id)
            .with("type", "OVERVIEW")
            .with("title", given.text("title"))
            .with("status", "POSTED")
            .with("completionCriteria", "NONE")
            .with("unlockingCriteria", "NONE"),
    );
    Ok(collections::shown(Outcome::written(id), collection))
}

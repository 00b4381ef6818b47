//! Lessons, quizzes and sections of a course.
//!
//! An item is hidden, posted, or pending: posted, but its parent is not. A course has one overview,
//! which is the parent of all items without another one.

use super::notify;
use super::prelude::*;
use crate::world::progress::PROGRESS;

const ITEM: &[&str] = &["Coursework"];

const TYPE: Limit = Limit::Is(
    "can't be OVERVIEW: a course has one already",
    |value| value.as_str() != Some("OVERVIEW"),
    r#""OVERVIEW""#,
);

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createCoursework",
        source: &[
            Source::Schema("CreateCoursework"),
            Source::Schema("Coursework"),
            Source::Choice(
                "An item is hidden if the status is left out: the schema has no default.",
            ),
        ],
        callers: Callers::StaffOf("courseId"),
        inputs: &[
            id("assetIds", Either, &["Asset"])
                .to("_assets")
                .null_keeps(),
            value("completionCriteria").null_keeps(),
            id("courseId", Either, &["Course"]).to("course"),
            value("description").html("description").null_keeps(),
            value("descriptionHtml").html("description").null_keeps(),
            id("parentId", Either, ITEM).to("parent").null_keeps(),
            value("status").null_keeps(),
            value("title").limits(&[Limit::NotBlank]).null_keeps(),
            value("type").limits(&[TYPE]),
            value("unlockingCriteria").null_keeps(),
        ],
        checks: &[
            by(
                "parentId must be an item of this course",
                Broken::Test("areas::courses::an_item_is_below_a_section_of_its_own_course"),
                |_, given| {
                    let course = given.one("courseId").map(|course| course.id);
                    is_in(given, "parentId", course)
                },
            ),
            check(
                "parentId must be a section or the overview",
                Holds::State("parentId", "type", &["SECTION", "OVERVIEW"]),
            )
            .broken_by_test("areas::courses::an_item_is_below_a_section_of_its_own_course"),
        ],
        effect: Effect::Create(Create {
            kind: "Coursework",
            with: &[
                ("status", Preset::Word("HIDDEN")),
                ("completionCriteria", Preset::Word("NONE")),
                ("unlockingCriteria", Preset::Word("NONE")),
            ],
            finish: |ctx, _, item| {
                let Some(course) = item.reference("course") else {
                    return Err(Fault::not_found("Course").into());
                };
                let parent = item.reference("parent").or_else(|| overview(ctx, course));
                if let Some(parent) = parent {
                    item.set("parent", Value::Ref(parent));
                }
                item.set("position", siblings(ctx, course, parent).len() + 1);
                settle(ctx, item);
                Ok(())
            },
        }),
        tests: &[
            "areas::courses::positions_are_counted_among_siblings",
            "areas::courses::an_item_below_a_hidden_section_is_pending",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateCoursework",
        source: &[Source::Schema("UpdateCoursework")],
        callers: Callers::StaffOf(""),
        inputs: &[
            id("assetIds", Either, &["Asset"])
                .to("_assets")
                .null_keeps(),
            value("completionCriteria").null_refused(),
            value("description").html("description"),
            value("descriptionHtml").html("description"),
            subject("id", Either, ITEM),
            id("parentId", Either, ITEM).null_keeps(),
            value("status").null_refused(),
            value("title").limits(&[Limit::NotBlank]),
            value("unlockingCriteria").null_refused(),
        ],
        checks: &[
            check(
                "parentId must be a section or the overview",
                Holds::State("parentId", "type", &["SECTION", "OVERVIEW"]),
            )
            .broken_by_test("areas::courses::an_item_is_below_a_section_of_its_own_course"),
            by(
                "parentId must be an item of this course that is not below this one",
                Broken::Test("areas::courses::an_item_is_below_a_section_of_its_own_course"),
                |ctx, given| can_be_below(ctx, given, "parentId"),
            ),
        ],
        effect: Effect::Run(change),
        tests: &["areas::courses::an_item_below_a_hidden_section_is_pending"],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteCoursework",
        source: &[
            Source::Schema("Mutation.deleteCoursework"),
            Source::Choice("The items below go with it: they could not be shown without it."),
        ],
        callers: Callers::StaffOf(""),
        inputs: &[subject("id", Either, ITEM)],
        checks: &[check(
            "The overview goes only with its course",
            Holds::NotState("", "type", &["OVERVIEW"]),
        )],
        effect: Effect::Delete(&[
            "Coursework",
            "QuizAttempt",
            "Poll",
            "PollChoice",
            "PollAnswer",
            PROGRESS,
        ]),
        ..Rule::BASE
    },
    Rule {
        mutation: "publishCoursework",
        source: &[Source::Schema("PublishCoursework")],
        callers: Callers::StaffOf(""),
        inputs: &[
            value("enableAll").effect(),
            subject("id", Either, ITEM),
            value("notifyAllMembers").effect(),
        ],
        effect: Effect::Run(publish),
        tests: &[
            "areas::courses::publishing_a_section_with_all_its_items_shows_them",
            "areas::courses::an_item_below_a_hidden_section_is_pending",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "unpublishCoursework",
        source: &[Source::Schema("UnpublishCoursework")],
        callers: Callers::StaffOf(""),
        inputs: &[subject("id", Either, ITEM)],
        effect: Effect::Run(|ctx, given| {
            let id = given.subject().id;
            ctx.change(id, |record| record.set("status", "HIDDEN"));
            settle_below(ctx, id);
            Ok(Outcome::written(id))
        }),
        tests: &["areas::courses::an_item_below_a_hidden_section_is_pending"],
        ..Rule::BASE
    },
    Rule {
        mutation: "reorderCoursework",
        source: &[
            Source::Schema("ReorderCoursework"),
            Source::Choice(
                "atTop, atBottom and atItemId exclude each other, as in the other reorder \
                 mutations. toParentId can be combined with them.",
            ),
        ],
        callers: Callers::StaffOf(""),
        inputs: &[
            value("atBottom").effect(),
            id("atItemId", Either, ITEM),
            value("atTop").effect().example("true"),
            subject("id", Either, ITEM),
            id("toParentId", Either, ITEM),
        ],
        checks: &[
            check(
                "One of atTop, atBottom, atItemId and toParentId is needed",
                Holds::AtLeastOne(&["atTop", "atBottom", "atItemId", "toParentId"]),
            ),
            by(
                "atTop, atBottom and atItemId exclude each other",
                Broken::Input(r#"{"atBottom": true}"#),
                |_, given| {
                    let places = ["atTop", "atBottom", "atItemId"];
                    places
                        .into_iter()
                        .filter(|place| given.is_set(place))
                        .count()
                        < 2
                },
            ),
            check(
                "The overview can't be moved",
                Holds::NotState("", "type", &["OVERVIEW"]),
            ),
            check(
                "toParentId must be a section or the overview",
                Holds::State("toParentId", "type", &["SECTION", "OVERVIEW"]),
            )
            .broken_by_test("areas::courses::an_item_is_below_a_section_of_its_own_course"),
            by(
                "toParentId must be an item of this course that is not below this one",
                Broken::Test("areas::courses::an_item_is_below_a_section_of_its_own_course"),
                |ctx, given| can_be_below(ctx, given, "toParentId"),
            ),
            by(
                "atItemId must have the same parent",
                Broken::Test("areas::courses::items_are_reordered_among_siblings_and_moved"),
                |_, given| {
                    given.one("atItemId").is_none_or(|above| {
                        above.reference("course") == given.subject().reference("course")
                            && above.reference("parent") == new_parent(given)
                    })
                },
            ),
        ],
        effect: Effect::Run(reorder),
        tests: &["areas::courses::items_are_reordered_among_siblings_and_moved"],
        ..Rule::BASE
    },
];

/// Whether the item that an input names is in a course. An input that is left out is.
fn is_in(given: &Given<'_>, input: &str, course: Option<u64>) -> bool {
    given
        .one(input)
        .is_none_or(|item| item.reference("course") == course)
}

/// Whether the subject can be below the item that an input names.
fn can_be_below(ctx: &Context<'_>, given: &Given<'_>, input: &str) -> bool {
    let subject = given.subject();
    let mut above = given.one(input).cloned();
    if above.is_some() && subject.text("type") == Some("OVERVIEW") {
        return false;
    }
    while let Some(item) = above {
        if item.id == subject.id {
            return false;
        }
        above = item
            .reference("parent")
            .and_then(|parent| ctx.record(parent));
    }
    is_in(given, input, subject.reference("course"))
}

fn overview(ctx: &Context<'_>, course: u64) -> Option<u64> {
    ctx.world()
        .pointing_at(course, "Coursework")
        .find(|item| item.text("type") == Some("OVERVIEW"))
        .map(|item| item.id)
}

/// The items of a course below one parent, in their order.
fn siblings(ctx: &Context<'_>, course: u64, parent: Option<u64>) -> Vec<Arc<Record>> {
    let mut items: Vec<Arc<Record>> = ctx
        .world()
        .pointing_at(course, "Coursework")
        .filter(|item| item.text("type") != Some("OVERVIEW"))
        .filter(|item| item.reference("parent") == parent)
        .cloned()
        .collect();
    items.sort_by_key(|item| (item.int("position"), item.id));
    items
}

/// An item that is not hidden is posted if its parent is, and else pending.
fn settle(ctx: &Context<'_>, item: &mut Record) {
    if item.text("status") == Some("HIDDEN") {
        return;
    }
    let parent = item
        .reference("parent")
        .and_then(|parent| ctx.record(parent));
    let is_open = parent.is_none_or(|parent| parent.text("status") == Some("POSTED"));
    item.set("status", if is_open { "POSTED" } else { "PENDING" });
}

/// Settles the items below one.
fn settle_below(ctx: &Context<'_>, parent: u64) {
    for child in children(ctx, parent) {
        let mut settled = Record::clone(&child);
        settle(ctx, &mut settled);
        if settled.text("status") != child.text("status") {
            ctx.change(child.id, |record| *record = settled);
            settle_below(ctx, child.id);
        }
    }
}

fn children(ctx: &Context<'_>, parent: u64) -> Vec<Arc<Record>> {
    ctx.world()
        .pointing_at(parent, "Coursework")
        .filter(|item| item.reference("parent") == Some(parent))
        .cloned()
        .collect()
}

fn change(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let known = given.subject();
    let mut item = Record::clone(known);
    given.store_in(&mut item);
    if let Some(parent) = given.one("parentId")
        && known.reference("parent") != Some(parent.id)
        && let Some(course) = known.reference("course")
    {
        item.set("position", siblings(ctx, course, Some(parent.id)).len() + 1);
        item.set("parent", Value::Ref(parent.id));
    }
    settle(ctx, &mut item);
    ctx.change(known.id, |record| *record = item);
    settle_below(ctx, known.id);
    Ok(Outcome::written(known.id))
}

fn publish(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let item = given.subject();
    show(ctx, item.id, given.flag("enableAll") == Some(true));
    if given.flag("notifyAllMembers") == Some(true)
        && let Some(course) = item.reference("course")
    {
        let text = format!("New: {}", item.text("title").unwrap_or("a lesson"));
        let link = format!("https://harbor.mn.co/coursework/{}", item.id);
        notify::members_of(ctx, course, &text, &link);
    }
    Ok(Outcome::written(item.id))
}

/// Shows an item, and with `all` everything below it.
fn show(ctx: &Context<'_>, id: u64, all: bool) {
    if let Some(item) = ctx.record(id) {
        let mut shown = Record::clone(&item);
        shown.set("status", "POSTED");
        settle(ctx, &mut shown);
        ctx.change(id, |record| *record = shown);
    }
    if all {
        for child in children(ctx, id) {
            show(ctx, child.id, true);
        }
    } else {
        settle_below(ctx, id);
    }
}

fn new_parent(given: &Given<'_>) -> Option<u64> {
    given
        .one("toParentId")
        .map(|parent| parent.id)
        .or_else(|| given.subject().reference("parent"))
}

fn reorder(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let item = given.subject();
    let course = item
        .reference("course")
        .ok_or_else(|| Fault::not_found("Course"))?;
    let parent = new_parent(given);
    let mut order: Vec<u64> = siblings(ctx, course, parent)
        .iter()
        .map(|sibling| sibling.id)
        .filter(|sibling| *sibling != item.id)
        .collect();
    let above = given.one("atItemId").map(|above| above.id);
    let place = match above {
        Some(above) => order.iter().position(|sibling| *sibling == above),
        None if given.is_set("atTop") => Some(0),
        None => None,
    };
    order.insert(place.unwrap_or(order.len()), item.id);
    let mut moved = Record::clone(item);
    if let Some(parent) = parent {
        moved.set("parent", Value::Ref(parent));
    }
    settle(ctx, &mut moved);
    ctx.change(item.id, |record| *record = moved);
    settle_below(ctx, item.id);
    ctx.write(|world| {
        for (place, sibling) in order.into_iter().enumerate() {
            world.update(sibling, |record| record.set("position", place + 1));
        }
    });
    Ok(Outcome::written(item.id))
}

//! Custom fields and their options.
//!
//! The system makes the tag field and the badge field. Hosts make the others: short and long text,
//! and dropdowns.

use super::notify;
use super::prelude::*;

pub(super) const DROPDOWNS: &[&str] = &["DROPDOWN_SINGLE_SELECT", "DROPDOWN_MULTI_SELECT"];

/// The types of the fields that the system makes.
pub(super) const SYSTEM: &[&str] = &["TAG", "BADGE"];

const RESPONSE_TYPE: Limit = Limit::Is(
    "can't be TAG or BADGE: the system makes these fields",
    |value| value.as_str().is_none_or(|word| !SYSTEM.contains(&word)),
    r#""TAG""#,
);

const NO_SUCH_TYPE: &str = "The schema has no type of response for locations, dates and numbers.";

const NOT_SYSTEM: Check = check(
    "Tag and badge fields can't be changed",
    Holds::NotState("", "responseType", SYSTEM),
);

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createCustomField",
        source: &[
            Source::Schema("CreateCustomField"),
            Source::Schema("CustomField"),
            Source::Choice("A new field is visible: the schema has no default."),
        ],
        callers: Callers::Staff,
        inputs: &[
            value("allowAdHoc").null_keeps(),
            value("description"),
            value("locationGranularity").unused(NO_SUCH_TYPE),
            value("maxDate").unused(NO_SUCH_TYPE),
            value("maxResponses").limits(&[Limit::Is(
                "must be at least 1",
                |value| value.as_i64().is_some_and(|count| count >= 1),
                "0",
            )]),
            value("maxValue").unused(NO_SUCH_TYPE),
            value("minDate").unused(NO_SUCH_TYPE),
            value("minValue").unused(NO_SUCH_TYPE),
            value("options").effect(),
            value("placeholder"),
            value("privacy"),
            value("responseBy"),
            value("responseType")
                .limits(&[RESPONSE_TYPE])
                .example(r#""TEXT_SHORT""#),
            value("title").limits(&[Limit::NotBlank]),
        ],
        checks: &[
            check(
                "maxResponses is required for a dropdown with several answers",
                Holds::WhenNeeds(
                    "responseType",
                    &["DROPDOWN_MULTI_SELECT"],
                    &["maxResponses"],
                ),
            ),
            check(
                "maxResponses is for dropdowns with several answers only",
                Holds::OnlyWhen(
                    "responseType",
                    &["DROPDOWN_MULTI_SELECT"],
                    &["maxResponses"],
                ),
            )
            .broken_by_input(r#"{"maxResponses": 2}"#),
            check(
                "options are for dropdowns only",
                Holds::OnlyWhen("responseType", DROPDOWNS, &["options"]),
            )
            .broken_by_input(r#"{"options": ["Oak"]}"#),
            by(
                "An option's title can't be blank",
                Broken::Input(r#"{"responseType": "DROPDOWN_SINGLE_SELECT", "options": [" "]}"#),
                |_, given| {
                    let titles = given.texts("options").unwrap_or_default();
                    titles.iter().all(|title| !title.trim().is_empty())
                },
            ),
        ],
        effect: Effect::Run(new),
        tests: &[
            "areas::custom_fields::a_dropdown_is_made_with_its_options",
            "areas::custom_fields::fields_are_counted_in_their_privacy_group",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateCustomField",
        source: &[
            Source::Schema("UpdateCustomField"),
            Source::Choice("A network has one primary field."),
            Source::Choice("BILLING_DISABLED follows from the billing plan; hosts can't set it."),
        ],
        callers: Callers::Staff,
        inputs: &[
            value("description"),
            subject("id", Either, &["CustomField"]),
            value("notifyAllMembers").effect(),
            value("placeholder"),
            value("primary").null_refused(),
            value("status")
                .limits(&[Limit::Is(
                    "must be HIDDEN or VISIBLE",
                    |value| value.as_str() != Some("BILLING_DISABLED"),
                    r#""BILLING_DISABLED""#,
                )])
                .null_refused(),
            value("title").limits(&[Limit::NotBlank]),
        ],
        checks: &[NOT_SYSTEM],
        effect: Effect::Run(change),
        tests: &[
            "areas::custom_fields::only_one_field_is_primary",
            "areas::custom_fields::members_are_told_of_a_field_when_it_becomes_visible",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteCustomField",
        source: &[Source::Schema("Mutation.deleteCustomField")],
        callers: Callers::Staff,
        inputs: &[subject("id", Either, &["CustomField"])],
        checks: &[NOT_SYSTEM],
        effect: Effect::Delete(&["CustomFieldOption", "CustomFieldAnswer", "Segment"]),
        tests: &["areas::custom_fields::a_field_is_deleted_with_its_options_and_answers"],
        ..Rule::BASE
    },
    Rule {
        mutation: "createCustomFieldOption",
        source: &[
            Source::Schema("CreateCustomFieldOption"),
            Source::Schema("CustomFieldOption"),
        ],
        callers: Callers::Staff,
        inputs: &[
            id("customFieldId", Either, &["CustomField"]).to("customField"),
            value("description"),
            value("title").limits(&[Limit::NotBlank]),
        ],
        checks: &[check(
            "Only dropdowns have options",
            Holds::State("customFieldId", "responseType", DROPDOWNS),
        )],
        effect: Effect::Create(Create {
            kind: "CustomFieldOption",
            with: &[
                ("creator", Preset::Viewer),
                ("isAdHoc", Preset::Flag(false)),
            ],
            finish: |ctx, given, option| {
                let field = given.record("customFieldId")?.id;
                option.set("position", options_of(ctx, field).len() + 1);
                Ok(())
            },
        }),
        ..Rule::BASE
    },
    Rule {
        mutation: "updateCustomFieldOption",
        source: &[Source::Schema("UpdateCustomFieldOption")],
        callers: Callers::Staff,
        inputs: &[
            value("description"),
            subject("id", Either, &["CustomFieldOption"]),
            value("title").limits(&[Limit::NotBlank]),
        ],
        effect: UPDATE,
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteCustomFieldOption",
        source: &[Source::Schema("Mutation.deleteCustomFieldOption")],
        callers: Callers::Staff,
        inputs: &[subject("id", Either, &["CustomFieldOption"])],
        effect: Effect::Run(remove_option),
        tests: &["areas::custom_fields::a_deleted_option_is_taken_from_all_members"],
        ..Rule::BASE
    },
];

/// The options of a field, in their order.
pub(super) fn options_of(ctx: &Context<'_>, field: u64) -> Vec<Arc<Record>> {
    let mut options: Vec<Arc<Record>> = ctx
        .world()
        .pointing_at(field, "CustomFieldOption")
        .filter(|option| option.reference("customField") == Some(field))
        .cloned()
        .collect();
    options.sort_by_key(|option| (option.int("position"), option.id));
    options
}

/// Adds an option to a field. `is_ad_hoc` if a member adds it.
pub(super) fn add_option(ctx: &Context<'_>, field: u64, title: &str, is_ad_hoc: bool) -> u64 {
    let position = options_of(ctx, field).len() + 1;
    ctx.create(
        Record::new("CustomFieldOption")
            .with_ref("customField", field)
            .with_ref("creator", ctx.viewer_id())
            .with("title", title.trim())
            .with("isAdHoc", is_ad_hoc)
            .with("position", position),
    )
}

fn new(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let privacy = given.word("privacy");
    let position = ctx
        .world()
        .of_kind("CustomField")
        .filter(|field| field.text("privacy") == privacy)
        .count();
    let mut field = Record::new("CustomField")
        .with("status", "VISIBLE")
        .with("allowAdHoc", false)
        .with("primary", false)
        .with("position", position + 1);
    given.store_in(&mut field);
    let id = ctx.create(field);
    for title in given.texts("options").unwrap_or_default() {
        add_option(ctx, id, &title, false);
    }
    Ok(Outcome::written(id))
}

fn change(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let known = given.subject();
    let mut field = Record::clone(known);
    given.store_in(&mut field);
    let is_shown = |field: &Record| matches!(field.text("status"), None | Some("VISIBLE"));
    let becomes_visible = is_shown(&field) && !is_shown(known);
    let title = field.text("title").unwrap_or_default().to_owned();
    if given.flag("primary") == Some(true) {
        leave_primary(ctx, known.id);
    }
    ctx.change(known.id, |record| *record = field);
    if becomes_visible && given.flag("notifyAllMembers") == Some(true) {
        let members: Vec<u64> = ctx
            .world()
            .of_kind("User")
            .map(|member| member.id)
            .filter(|member| !ctx.is_viewer(*member))
            .collect();
        let text = format!("New profile question: {title}");
        for member in members {
            notify::one(ctx, member, None, &text, "https://harbor.mn.co/profile");
        }
    }
    Ok(Outcome::written(known.id))
}

/// Makes every other field one that is not primary.
fn leave_primary(ctx: &Context<'_>, but: u64) {
    let primary: Vec<u64> = ctx
        .world()
        .of_kind("CustomField")
        .filter(|field| field.id != but && field.flag("primary"))
        .map(|field| field.id)
        .collect();
    for field in primary {
        ctx.change(field, |record| record.set("primary", false));
    }
}

/// An answer without an option left is removed as well.
fn remove_option(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let option = given.subject();
    let answers: Vec<Arc<Record>> = ctx
        .world()
        .pointing_at(option.id, "CustomFieldAnswer")
        .cloned()
        .collect();
    for answer in answers {
        let mut left = answer.references("options");
        left.retain(|chosen| *chosen != option.id);
        if left.is_empty() {
            ctx.write(|world| world.remove(answer.id));
        } else {
            ctx.change(answer.id, |record| record.set("options", Value::refs(left)));
        }
    }
    ctx.write(|world| world.remove(option.id));
    Ok(Outcome::done([("option", Value::Object(option.clone()))]))
}

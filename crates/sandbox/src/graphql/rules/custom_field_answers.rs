//! Members' answers to custom fields.

use super::custom_fields::{DROPDOWNS, SYSTEM, add_option, options_of};
use super::prelude::*;

const HOSTS_ONLY: Check = by(
    "Only hosts and moderators set the values of this field",
    Broken::Test("areas::custom_fields::some_fields_are_answered_by_hosts_and_moderators_only"),
    |ctx, given| {
        ctx.is_staff()
            || given
                .one("customFieldId")
                .is_none_or(|field| field.text("responseBy") != Some("HOSTS_ONLY"))
    },
)
.forbidden();

const NOT_SYSTEM: Check = check(
    "Badges and tags are granted by mutations of their own",
    Holds::NotState("customFieldId", "responseType", SYSTEM),
);

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "updateCustomFieldAnswer",
        source: &[
            Source::Schema("UpdateCustomFieldAnswer"),
            Source::Schema("CustomFieldResponseBy"),
            Source::Choice(
                "Badges and tags have mutations of their own, so this one does not grant them.",
            ),
            Source::Choice("A blank text clears the answer, as an empty list of options does."),
        ],
        callers: Callers::Author(""),
        inputs: &[
            id("customFieldId", Either, &["CustomField"]),
            subject("memberId", Either, &["User"]),
            value("newOptionTitles").effect(),
            id("optionIds", Either, &["CustomFieldOption"]),
            value("text").effect(),
        ],
        checks: &[
            HOSTS_ONLY,
            NOT_SYSTEM,
            by(
                "text is for text fields only",
                Broken::Test("areas::custom_fields::an_answer_fits_the_type_of_its_field"),
                |_, given| !(given.has("text") && is_dropdown(given)),
            ),
            by(
                "Only dropdowns have options",
                Broken::Test("areas::custom_fields::an_answer_fits_the_type_of_its_field"),
                |_, given| {
                    is_dropdown(given) || !(given.has("optionIds") || given.has("newOptionTitles"))
                },
            ),
            by(
                "optionIds must be options of this field",
                Broken::Test("answers::a_refused_answer_keeps_the_one_before"),
                |_, given| {
                    let field = given.one("customFieldId").map(|field| field.id);
                    given
                        .many("optionIds")
                        .iter()
                        .all(|option| option.reference("customField") == field)
                },
            ),
            by(
                "Members can't add options to this field",
                Broken::Test("answers::a_refused_answer_keeps_the_one_before"),
                |_, given| {
                    let field = given.one("customFieldId");
                    titles(given).is_empty() || field.is_some_and(|field| field.flag("allowAdHoc"))
                },
            ),
            by(
                "An option's title can't be blank",
                Broken::Test("areas::custom_fields::members_add_options_where_they_may"),
                |_, given| titles(given).iter().all(|title| !title.trim().is_empty()),
            ),
            by(
                "These are too many answers for this field",
                Broken::Test("areas::custom_fields::an_answer_has_a_greatest_number_of_options"),
                |ctx, given| {
                    given.one("customFieldId").is_none_or(|field| {
                        let most = match field.text("responseType") {
                            Some("DROPDOWN_SINGLE_SELECT") => Some(1),
                            _ => field.int("maxResponses"),
                        };
                        let count = i64::try_from(chosen(ctx, given).len()).unwrap_or(i64::MAX);
                        most.is_none_or(|most| count <= most)
                    })
                },
            ),
            by(
                "The text is too short or too long for this field",
                Broken::Test("areas::custom_fields::a_text_keeps_the_lengths_of_its_field"),
                |_, given| {
                    let field = given.one("customFieldId");
                    let text = given.text("text").unwrap_or_default();
                    let count = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
                    let limit = |name: &str| field.and_then(|field| field.int(name));
                    text.trim().is_empty()
                        || (limit("minCharacters").is_none_or(|least| count >= least)
                            && limit("maxCharacters").is_none_or(|most| count <= most))
                },
            ),
        ],
        effect: Effect::Run(answer),
        tests: &[
            "society::members_are_found_by_their_answers",
            "areas::custom_fields::members_add_options_where_they_may",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteCustomFieldAnswer",
        source: &[
            Source::Schema("Mutation.deleteCustomFieldAnswer"),
            Source::Schema("CustomFieldResponseBy"),
        ],
        callers: Callers::Author(""),
        inputs: &[
            id("customFieldId", Either, &["CustomField"]),
            subject("memberId", Either, &["User"]),
        ],
        checks: &[HOSTS_ONLY, NOT_SYSTEM],
        effect: Effect::Run(|ctx, given| {
            let field = given.record("customFieldId")?;
            store(ctx, given, field.id, None, Vec::new());
            Ok(shown(given, field.id, None, Vec::new()))
        }),
        tests: &["society::members_are_found_by_their_answers"],
        ..Rule::BASE
    },
];

fn is_dropdown(given: &Given<'_>) -> bool {
    given
        .one("customFieldId")
        .and_then(|field| field.text("responseType"))
        .is_some_and(|kind| DROPDOWNS.contains(&kind))
}

fn titles(given: &Given<'_>) -> Vec<String> {
    given.texts("newOptionTitles").unwrap_or_default()
}

/// What a member is to have chosen: a known option, or the title of a new one.
enum Chosen {
    Option(u64),
    Title(String),
}

/// The options after the call. New titles are added to what the call names, or to the answer
/// before; a title that the field has already is that option.
fn chosen(ctx: &Context<'_>, given: &Given<'_>) -> Vec<Chosen> {
    let Some(field) = given.one("customFieldId") else {
        return Vec::new();
    };
    let mut ids: Vec<u64> = if given.is_given("optionIds") {
        let named = given.many("optionIds").iter();
        named.map(|option| option.id).collect()
    } else if field.text("responseType") == Some("DROPDOWN_MULTI_SELECT") {
        known(ctx, given, field.id)
            .map(|answer| answer.references("options"))
            .unwrap_or_default()
    } else {
        Vec::new()
    };
    let options = options_of(ctx, field.id);
    let mut new: Vec<String> = Vec::new();
    for title in titles(given) {
        let title = title.trim().to_owned();
        let same = |known: &str| known.trim().to_lowercase() == title.to_lowercase();
        let option = options
            .iter()
            .find(|option| option.text("title").is_some_and(same));
        match option {
            Some(option) => ids.push(option.id),
            None if new.iter().any(|known| same(known)) => {}
            None => new.push(title),
        }
    }
    let mut seen = Vec::new();
    for option in ids {
        if !seen.contains(&option) {
            seen.push(option);
        }
    }
    seen.into_iter()
        .map(Chosen::Option)
        .chain(new.into_iter().map(Chosen::Title))
        .collect()
}

/// The member's answer before.
fn known(ctx: &Context<'_>, given: &Given<'_>, field: u64) -> Option<Arc<Record>> {
    let member = given.subject().id;
    ctx.world()
        .pointing_at(member, "CustomFieldAnswer")
        .find(|answer| {
            answer.reference("customField") == Some(field)
                && answer.reference("member") == Some(member)
        })
        .cloned()
}

fn answer(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let field = given.record("customFieldId")?.id;
    let before = known(ctx, given, field);
    let is_about_options = given.is_given("optionIds") || given.has("newOptionTitles");
    let text = if given.is_given("text") {
        given.text("text").filter(|text| !text.trim().is_empty())
    } else {
        let text = before.as_ref().and_then(|answer| answer.text("text"));
        text.map(str::to_owned)
    };
    let options: Vec<u64> = if is_about_options {
        chosen(ctx, given)
            .into_iter()
            .map(|chosen| match chosen {
                Chosen::Option(option) => option,
                Chosen::Title(title) => add_option(ctx, field, &title, !ctx.is_staff()),
            })
            .collect()
    } else {
        before
            .map(|answer| answer.references("options"))
            .unwrap_or_default()
    };
    store(ctx, given, field, text.clone(), options.clone());
    Ok(shown(given, field, text, options))
}

/// Stores an answer, or removes it if it is empty.
fn store(
    ctx: &Context<'_>,
    given: &Given<'_>,
    field: u64,
    text: Option<String>,
    options: Vec<u64>,
) {
    let before = known(ctx, given, field);
    if text.is_none() && options.is_empty() {
        if let Some(answer) = before {
            ctx.write(|world| world.remove(answer.id));
        }
        return;
    }
    let write = |record: &mut Record| {
        record.set("text", text);
        record.set("options", Value::refs(options));
        record.set("lastEditedAt", ctx.now);
    };
    match before {
        Some(answer) => ctx.change(answer.id, write),
        None => {
            let mut answer = Record::new("CustomFieldAnswer")
                .with_ref("customField", field)
                .with_ref("member", given.subject().id);
            write(&mut answer);
            ctx.create(answer);
        }
    }
}

fn shown(given: &Given<'_>, field: u64, text: Option<String>, options: Vec<u64>) -> Outcome {
    let response = Record::new("MemberCustomFieldResponse")
        .with_ref("customField", field)
        .with_ref("member", given.subject().id)
        .with("text", text)
        .with("selectedOptions", Value::refs(options));
    Outcome::done([("response", response.into())])
}

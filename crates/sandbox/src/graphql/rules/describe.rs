//! The rows in words, one statement for each caller, input, condition and effect.

use super::arguments::{Arguments, Takes};
use super::check::{Answer, Broken};
use super::input::{Goes, Input, OnNull};
use super::limit::Limit;
use super::rule::{Callers, Confidence, Effect, Rule, Source};
use crate::behaviour::Behaviour;
use crate::world::Accepts;

/// The tests that are made from the rows.
const VALID: &str = "rows::the_valid_call_of_each_row_is_accepted_and_answers_something";
const STORED: &str = "rows::storing::what_a_call_gives_is_stored_as_its_row_says";
const SCOPES: &str = "rows::refusals::a_token_without_a_scope_of_the_row_is_refused";
const CALLERS: &str = "rows::refusals::a_member_whom_the_row_does_not_allow_is_refused";
const IDS: &str =
    "rows::refusals::an_id_of_nothing_of_another_type_or_of_another_form_is_not_found";
const INNER_IDS: &str = "rows::refusals::an_id_of_nothing_in_an_input_object_is_not_found";
const INNER_LIMITS: &str =
    "rows::refusals::a_value_in_an_input_object_that_breaks_a_limit_is_refused_with_its_name";
const LIMITS: &str = "rows::refusals::a_value_that_breaks_a_limit_is_refused_with_its_name";
const NULLS: &str = "rows::refusals::null_is_refused_where_a_value_can_not_be_blank";
const CHECKS: &str = "rows::refusals::a_call_that_breaks_a_condition_is_refused_with_its_reason";

/// The statements about the arguments of fields that are read.
pub(super) fn arguments(rule: &Arguments) -> Vec<Behaviour> {
    rule.takes
        .iter()
        .map(|(name, takes)| {
            let (text, test) = argument(*takes);
            Behaviour {
                name: format!("{}({name})", rule.field),
                text,
                source: format!("schema: {}", rule.field),
                confidence: confidence(match takes {
                    Takes::Unknown => Confidence::Unknown,
                    _ => Confidence::Stated,
                }),
                tests: test
                    .map(|test| format!("graphql::tests::rows::arguments::{test}"))
                    .into_iter()
                    .collect(),
            }
        })
        .collect()
}

fn argument(takes: Takes) -> (String, Option<&'static str>) {
    let by = |form: Accepts| match form {
        Accepts::Either => "a resource id or a GlobalID",
        Accepts::GlobalId => "a GlobalID",
        Accepts::ResourceId => "a resource id",
    };
    const FOUND: Option<&str> = Some("an_id_that_names_nothing_is_not_found");
    const WORDS: Option<&str> = Some("nothing_is_left_by_two_different_words");
    match takes {
        Takes::Key(form, kinds) => (
            format!("names {}, by {}", kinds.join(" or "), by(form)),
            FOUND,
        ),
        Takes::Ids(form, kinds) => (
            format!(
                "keeps only what belongs to {}, named by {}",
                kinds.join(" or "),
                by(form)
            ),
            FOUND,
        ),
        Takes::Words => ("keeps only what has one of these words".to_owned(), WORDS),
        Takes::Overlapping => ("keeps only what has one of these words".to_owned(), None),
        Takes::Term => (
            "keeps only what contains the text".to_owned(),
            Some("a_term_that_nothing_contains_leaves_nothing"),
        ),
        Takes::Sort => (
            "the key of the order".to_owned(),
            Some("every_key_of_an_order_is_accepted"),
        ),
        Takes::Order => (
            "the direction of the order".to_owned(),
            Some("the_other_direction_turns_the_order_around"),
        ),
        Takes::Other(text) => (text.to_owned(), None),
        Takes::Unknown => (
            "nothing is stated: it has no effect, and --strict-unknown refuses it".to_owned(),
            Some("an_argument_about_which_nothing_is_stated_is_refused_if_asked"),
        ),
    }
}

/// The statements of one row.
pub(super) fn row(rule: &Rule) -> Vec<Behaviour> {
    let mut all = vec![
        statement(rule, "", effect(rule), &[&[VALID], rule.tests].concat()),
        statement(rule, "callers", callers(rule.callers), &[CALLERS, SCOPES]),
    ];
    for row in rule.inputs {
        all.extend(input(rule, row.name, row));
    }
    for check in rule.checks {
        let answer = match check.answer {
            Answer::Payload => format!("refused in the payload unless: {}", check.text),
            Answer::Forbidden => format!("FORBIDDEN: {}", check.text),
            Answer::BadInput => format!("BAD_USER_INPUT: {}", check.text),
            Answer::NotFound => format!("NOT_FOUND: {} is not what the call needs", check.text),
        };
        let test = match check.broken_by {
            Broken::Test(test) => test,
            Broken::Generated | Broken::Input(_) => CHECKS,
        };
        all.push(statement(rule, "check", answer, &[test]));
    }
    all
}

fn input(rule: &Rule, path: &str, row: &Input) -> Vec<Behaviour> {
    let (ids_test, limits_test) = if path.contains('.') {
        (INNER_IDS, INNER_LIMITS)
    } else {
        (IDS, LIMITS)
    };
    let mut all = Vec::new();
    let mut add = |text: String, test: &str| all.push(statement(rule, path, text, &[test]));
    if let Some(ids) = row.ids {
        let form = match ids.form {
            Accepts::Either => "a resource id or a GlobalID",
            Accepts::GlobalId => "a GlobalID",
            Accepts::ResourceId => "a resource id",
        };
        add(
            format!("names {}, by {form}", ids.kinds.join(" or ")),
            ids_test,
        );
    }
    for limit in row.limits {
        let unlike = match limit {
            Limit::Is(_, _, example) => format!(", unlike {example}"),
            _ => String::new(),
        };
        add(format!("{} {limit}{unlike}", row.name), limits_test);
    }
    let can_be_blank = !row
        .limits
        .iter()
        .any(|limit| matches!(limit, Limit::NotBlank | Limit::NotBlankHtml));
    match row.on_null {
        OnNull::Refused => add("null is refused".to_owned(), NULLS),
        OnNull::Clears if !can_be_blank => add("null is refused".to_owned(), NULLS),
        OnNull::Clears | OnNull::Keeps => {}
    }
    match row.goes {
        Goes::Subject => add("is the record that the mutation is about".to_owned(), VALID),
        Goes::Field(field) | Goes::Ref(field) | Goes::Time(field) | Goes::Made(field, _) => {
            add(format!("is stored as {field}"), STORED);
        }
        Goes::Html(stem) => add(
            format!("is stored, sanitised, as {stem}Html, and as text as {stem}Text"),
            STORED,
        ),
        Goes::Objects { field, kind } => {
            add(format!("is stored as {field}, objects of {kind}"), STORED);
        }
        Goes::Records { field, kind, .. } => add(
            format!("is the whole list of {field}, records of {kind}"),
            STORED,
        ),
        Goes::Effect => {}
        Goes::Unused(reason) => add(format!("has no effect: {reason}"), VALID),
        Goes::Unknown => {
            let mut unknown = statement(
                rule,
                path,
                "nothing is stated: it has no effect, and --strict-unknown refuses it".to_owned(),
                &["rows::unknown::what_nothing_is_stated_about_is_refused_if_asked"],
            );
            unknown.confidence = confidence(Confidence::Unknown);
            all.push(unknown);
        }
    }
    for field in row.fields {
        all.extend(input(rule, &format!("{path}.{}", field.name), field));
    }
    all
}

fn statement(rule: &Rule, what: &str, text: String, tests: &[&str]) -> Behaviour {
    let name = if what.is_empty() {
        rule.mutation.to_owned()
    } else {
        format!("{}.{what}", rule.mutation)
    };
    let sources: Vec<String> = rule.source.iter().map(|source| cited(*source)).collect();
    Behaviour {
        name,
        text,
        source: sources.join("; "),
        confidence: confidence(rule.confidence),
        tests: tests
            .iter()
            .map(|test| format!("graphql::tests::{test}"))
            .collect(),
    }
}

fn cited(source: Source) -> String {
    match source {
        Source::Schema(name) => format!("schema: {name}"),
        Source::Guide(section) => format!("guide: {section}"),
        Source::Report(text) => format!("report: {text}"),
        Source::Choice(reason) => format!("choice: {reason}"),
    }
}

fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Stated => "stated",
        Confidence::Reported => "reported",
        Confidence::Inferred => "inferred",
        Confidence::Unknown => "unknown",
    }
}

fn callers(callers: Callers) -> String {
    match callers {
        Callers::Member => "every member may call it".to_owned(),
        Callers::Staff => "hosts and moderators of the network may call it".to_owned(),
        Callers::Host => "hosts of the network may call it".to_owned(),
        Callers::Author("") => "the member themself, hosts and moderators may call it".to_owned(),
        Callers::Author(field) => {
            format!("the record's {field}, hosts and moderators may call it")
        }
        Callers::Own("") => "only the member themself may call it".to_owned(),
        Callers::Own(field) => format!("only the record's {field} may call it"),
        Callers::HostOf(_) => "hosts of the network and of the space may call it".to_owned(),
        Callers::StaffOf(_) => {
            "hosts and moderators of the network and of the space may call it".to_owned()
        }
    }
}

fn effect(rule: &Rule) -> String {
    match rule.effect {
        Effect::Create(create) => format!("stores a new {}", create.kind),
        Effect::Update(_) => "changes the record".to_owned(),
        Effect::Delete([]) => "removes the record".to_owned(),
        Effect::Delete(parts) => format!("removes the record with each {}", parts.join(", ")),
        Effect::Link(link) if link.links => format!("makes a link: {:?}", link.relation),
        Effect::Link(link) => format!("removes a link: {:?}", link.relation),
        Effect::Set(presets) => {
            let fields: Vec<&str> = presets.iter().map(|(field, _)| *field).collect();
            format!("sets {} of the record", fields.join(", "))
        }
        Effect::Run(_) => "does what its tests say".to_owned(),
    }
}

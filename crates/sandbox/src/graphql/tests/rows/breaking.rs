//! Values and states that break a row.

use serde_json::{Value as Json, json};

use super::calls::{Calls, Valid};
use crate::graphql::rules::{Broken, Check, Holds, Limit, Rule};
use crate::world::Accepts;
use crate::world::ids::{self, IdForm};

/// A value that breaks a limit.
pub(super) fn limit(limit: &Limit, valid: &Json) -> Json {
    match limit {
        Limit::NotBlank => json!("  "),
        Limit::NotBlankHtml => json!("<p> </p>"),
        Limit::Length(_, most) => json!("x".repeat(most + 1)),
        Limit::Range(least, _) | Limit::AtLeast(least) => json!(least - 1),
        Limit::Count(least, most) => {
            let item = valid.get(0).cloned().unwrap_or(json!("x"));
            if *least > 0 {
                json!([])
            } else {
                json!(vec![item; most + 1])
            }
        }
        Limit::OneOf(_) if valid.is_array() => json!(["unheard-of"]),
        Limit::OneOf(_) => json!("unheard-of"),
        Limit::Https => json!("http://example.com"),
        Limit::NoLinks => json!("see https://example.com"),
        Limit::Color => json!("red"),
        Limit::Email => json!("nobody"),
        Limit::Domain => json!("localhost"),
        Limit::TimeZone => json!("Middle/Earth"),
        Limit::Amount => json!("9,99"),
        Limit::Is(_, _, example) => serde_json::from_str(example).unwrap(),
    }
}

/// Breaks a condition: the input that does it, after the world was changed if that is needed.
/// `None` if a test of its own does it.
pub(super) fn condition(calls: &Calls, rule: &Rule, check: &Check, valid: &Valid) -> Option<Json> {
    let mut input = valid.input.clone();
    match check.broken_by {
        Broken::Test(_) => return None,
        Broken::Input(text) => {
            let changes: Json = serde_json::from_str(text)
                .unwrap_or_else(|error| panic!("{}: {text}: {error}", rule.mutation));
            for (name, value) in calls.with_ids(changes).as_object().unwrap() {
                input[name] = value.clone();
            }
            return Some(input);
        }
        Broken::Generated => {}
    }
    let any = |name: &str| calls.plausible(rule, name, valid);
    if let Holds::State(of, ..) | Holds::NotState(of, ..) | Holds::Flag(of, ..) = check.holds
        && !of.is_empty()
    {
        input[of] = any(of);
    }
    match check.holds {
        Holds::NotBoth(one, other) => {
            input[one] = any(one);
            input[other] = any(other);
        }
        Holds::Together(one, other) | Holds::Needs(one, other) => {
            input[one] = any(one);
            remove(&mut input, other);
        }
        Holds::ExactlyOne(fields) | Holds::AtLeastOne(fields) => {
            for field in fields {
                remove(&mut input, field);
            }
        }
        Holds::WhenNeeds(field, words, needed) => {
            input[field] = json!(words[0]);
            remove(&mut input, needed[0]);
        }
        Holds::OnlyWhen(field, words, fields) => {
            let is_other = input[field]
                .as_str()
                .is_some_and(|word| !words.iter().any(|known| known.eq_ignore_ascii_case(word)));
            if !is_other {
                input[field] = other_word(calls, rule, field, words);
            }
            input[fields[0]] = any(fields[0]);
        }
        Holds::State(of, field, _) => set(calls, rule, &input, of, field, &json!("unheard-of")),
        Holds::NotState(of, field, words) => {
            set(calls, rule, &input, of, field, &json!(words[0]));
        }
        Holds::Flag(of, field, wanted) => set(calls, rule, &input, of, field, &json!(!wanted)),
        Holds::NotEditedSince(name) => input[name] = json!("2020-01-01T00:00:00Z"),
        Holds::NotViewer(name) => {
            let id = ids::global_id("User", valid.viewer.resource_id);
            let is_list = calls.ty(rule, name).is_list();
            input[name] = if is_list { json!([id]) } else { json!(id) };
        }
        Holds::Image(name) => {
            input[name] = any(name);
            set(calls, rule, &input, name, "isImage", &json!(false));
        }
        Holds::By(_) => panic!(
            "{}: \"{}\" is decided by a function and does not say how a test breaks it",
            rule.mutation, check.text
        ),
    }
    Some(input)
}

fn remove(input: &mut Json, field: &str) {
    input.as_object_mut().unwrap().shift_remove(field);
}

/// A word of an enum, or any text, that is none of `words`.
fn other_word(calls: &Calls, rule: &Rule, field: &str, words: &[&str]) -> Json {
    let is_other = |word: &&str| !words.iter().any(|known| known.eq_ignore_ascii_case(word));
    let named = calls.ty(rule, field).inner_named_type().as_str();
    let from_enum = calls.facts().schema.get_enum(named).and_then(|definition| {
        definition
            .values
            .keys()
            .map(|name| name.as_str())
            .find(is_other)
    });
    let from_row = rule.input(field).and_then(|row| {
        row.limits.iter().find_map(|limit| match limit {
            Limit::OneOf(known) => known.iter().copied().find(is_other),
            _ => None,
        })
    });
    json!(from_enum.or(from_row).unwrap_or("unheard-of"))
}

/// Changes a field of the record that an input names, or of the subject.
fn set(calls: &Calls, rule: &Rule, input: &Json, of: &str, field: &str, value: &Json) {
    let name = if of.is_empty() { subject_of(rule) } else { of };
    let given = match &input[name] {
        Json::Array(items) => items[0].clone(),
        other => other.clone(),
    };
    let text = given.as_str().unwrap_or_default().to_owned();
    let number = match ids::parse(&text) {
        IdForm::Global { number, .. } | IdForm::Number(number) => number,
        IdForm::Other => panic!("{}.{name} is not an id: {text:?}", rule.mutation),
    };
    let json: apollo_compiler::response::JsonValue =
        serde_json::from_str(&value.to_string()).unwrap();
    calls
        .bench
        .engine
        .lock()
        .update(number, |record| record.set(field, json));
}

fn subject_of(rule: &Rule) -> &'static str {
    rule.inputs
        .iter()
        .find(|row| matches!(row.goes, crate::graphql::rules::Goes::Subject))
        .unwrap_or_else(|| panic!("{} has no subject", rule.mutation))
        .name
}

/// Ids that an input must not accept, each with a word for it.
pub(super) fn ids_for(calls: &Calls, rule: &Rule, name: &str) -> Vec<(&'static str, String)> {
    let ids = rule.input(name).and_then(|row| row.ids).unwrap();
    let mut wrong = vec![("unknown", ids::global_id(ids.kinds[0], 9))];
    let other = ["Badge", "Space", "CustomField", "Rsvp"]
        .into_iter()
        .find(|kind| !ids.kinds.contains(kind))
        .unwrap();
    let record = calls.start.of_kind(other).next().unwrap();
    wrong.push(("of another type", ids::global_id(other, record.id)));
    if let Some(known) = calls.start.of_kind(ids.kinds[0]).next() {
        match ids.form {
            Accepts::GlobalId => wrong.push(("a bare number", known.id.to_string())),
            Accepts::ResourceId => {
                wrong.push(("a GlobalID", ids::global_id(ids.kinds[0], known.id)));
            }
            Accepts::Either => {}
        }
    }
    wrong
}

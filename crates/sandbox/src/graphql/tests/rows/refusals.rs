//! Every row refuses what it must refuse, and then nothing has changed.

use std::cell::RefCell;

use serde_json::{Value as Json, json};

use super::breaking;
use super::calls::{Calls, Valid};
use crate::graphql::Viewer;
use crate::graphql::rules::{self, Answer as Refused, Callers, Input, Limit, OnNull, Rule};
use crate::world::ids::{self, IdForm};

/// The calls that a test tries, and those that were not refused as they must be.
struct Trial {
    calls: Calls,
    failures: RefCell<Vec<String>>,
}

/// Tries each row that has a valid call. The others are in the list of the test of valid calls.
fn each(test: impl Fn(&Trial, &'static Rule, &Valid)) {
    let trial = Trial {
        calls: Calls::new(),
        failures: RefCell::default(),
    };
    for rule in rules::all() {
        if let Ok(valid) = trial.calls.valid(rule) {
            test(&trial, rule, valid);
        }
        trial.calls.restore();
    }
    let failures = trial.failures.into_inner();
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

impl Trial {
    /// Expects an error with one of these codes.
    fn code(&self, viewer: &Viewer, rule: &Rule, input: &Json, codes: &[&str], why: &str) {
        let before = self.writes();
        let answer = self.calls.call(viewer, rule, input);
        let is_refused = answer.code().is_some_and(|code| codes.contains(&code));
        if !is_refused || !answer.payload().is_null() || self.writes() != before {
            self.fail(rule, why, input, &answer.json);
        }
    }

    /// Expects a reason in the payload.
    fn reason(&self, viewer: &Viewer, rule: &Rule, input: &Json, reason: &str) {
        let before = self.writes();
        let answer = self.calls.call(viewer, rule, input);
        if answer.reason() != Some(reason) || self.writes() != before {
            self.fail(rule, reason, input, &answer.json);
        }
    }

    fn fail(&self, rule: &Rule, why: &str, input: &Json, answer: &Json) {
        let text = format!("{} ({why}): {input} gets {answer}", rule.mutation);
        self.failures.borrow_mut().push(text);
        self.calls.restore();
    }

    fn writes(&self) -> u64 {
        self.calls.bench.engine.lock().writes()
    }
}

#[test]
fn a_token_without_a_scope_of_the_row_is_refused() {
    each(|trial, rule, valid| {
        let coordinate = format!("Mutation.{}", rule.mutation);
        if mighty_schema::scopes::required_scopes(&coordinate).is_none() {
            return;
        }
        let viewer = Viewer {
            resource_id: valid.viewer.resource_id,
            scopes: vec!["read:userinfo".to_owned()],
        };
        trial.code(&viewer, rule, &valid.input, &["FORBIDDEN"], "no scope");
    });
}

#[test]
fn a_member_whom_the_row_does_not_allow_is_refused() {
    each(|trial, rule, valid| {
        // A record that the member can't see is not found.
        let codes: &[&str] = match rule.callers {
            Callers::Member => return,
            Callers::Staff | Callers::Host => &["FORBIDDEN"],
            _ => &["FORBIDDEN", "NOT_FOUND"],
        };
        let viewer = (0..)
            .map(|number| trial.calls.bench.member(number))
            .find(|viewer| {
                let id = ids::global_id("User", viewer.resource_id);
                viewer.resource_id != valid.viewer.resource_id
                    && !valid.input.to_string().contains(&id)
                    && !owns(&trial.calls, valid, viewer)
            })
            .unwrap();
        trial.code(&viewer, rule, &valid.input, codes, "by a member");
    });
}

/// Whether a record of the input points to the viewer.
fn owns(calls: &Calls, valid: &Valid, viewer: &Viewer) -> bool {
    let fields = valid.input.as_object().unwrap().values();
    fields
        .filter_map(Json::as_str)
        .filter_map(|id| match ids::parse(id) {
            IdForm::Global { number, .. } => calls.start.get(number),
            _ => None,
        })
        .any(|record| record.points_to(viewer.resource_id))
}

#[test]
fn an_id_of_nothing_of_another_type_or_of_another_form_is_not_found() {
    each(|trial, rule, valid| {
        for row in rule.inputs.iter().filter(|row| row.ids.is_some()) {
            for (why, id) in breaking::ids_for(&trial.calls, rule, row.name) {
                let mut input = valid.input.clone();
                input[row.name] = if trial.calls.ty(rule, row.name).is_list() {
                    json!([id])
                } else {
                    json!(id)
                };
                let why = format!("{} is {why}", row.name);
                trial.code(&valid.viewer, rule, &input, &["NOT_FOUND"], &why);
            }
        }
    });
}

#[test]
fn a_value_that_breaks_a_limit_is_refused_with_its_name() {
    each(|trial, rule, valid| {
        for row in rule.inputs {
            for limit in row.limits {
                let mut input = valid.input.clone();
                let plausible = trial.calls.plausible(rule, row.name, valid);
                input[row.name] = breaking::limit(limit, &plausible);
                let reason = format!("{} {limit}", row.name);
                trial.reason(&valid.viewer, rule, &input, &reason);
            }
        }
    });
}

/// Each field of an input object, with a call that has it.
fn each_inner(test: impl Fn(&Trial, &'static Rule, &Valid, &Input, &dyn Fn(Json) -> Json)) {
    each(|trial, rule, valid| {
        for row in rule.inputs {
            for field in row.fields {
                let with = |value: Json| {
                    let mut input = valid.input.clone();
                    let mut outer = trial.calls.plausible(rule, row.name, valid);
                    match &mut outer {
                        Json::Array(items) => items[0][field.name] = value,
                        object => object[field.name] = value,
                    }
                    input[row.name] = outer;
                    input
                };
                test(trial, rule, valid, field, &with);
            }
        }
    });
}

#[test]
fn an_id_of_nothing_in_an_input_object_is_not_found() {
    each_inner(|trial, rule, valid, field, with| {
        let Some(found) = field.ids else {
            return;
        };
        let id = json!(ids::global_id(found.kinds[0], 9));
        let is_list = field.name.ends_with("Ids");
        let input = with(if is_list { json!([id]) } else { id });
        trial.code(&valid.viewer, rule, &input, &["NOT_FOUND"], field.name);
    });
}

#[test]
fn a_value_in_an_input_object_that_breaks_a_limit_is_refused_with_its_name() {
    each_inner(|trial, rule, valid, field, with| {
        for limit in field.limits {
            let input = with(breaking::limit(limit, &Json::Null));
            let reason = format!("{} {limit}", field.name);
            trial.reason(&valid.viewer, rule, &input, &reason);
        }
    });
}

#[test]
fn null_is_refused_where_a_value_can_not_be_blank() {
    each(|trial, rule, valid| {
        for row in rule.inputs {
            let needs_value = row
                .limits
                .iter()
                .any(|limit| matches!(limit, Limit::NotBlank | Limit::NotBlankHtml));
            let refuses = match row.on_null {
                OnNull::Refused => true,
                OnNull::Clears => needs_value,
                OnNull::Keeps => false,
            };
            if !refuses || trial.calls.ty(rule, row.name).is_non_null() {
                continue;
            }
            let mut input = valid.input.clone();
            input[row.name] = Json::Null;
            let reason = format!("{} can't be blank", row.name);
            trial.reason(&valid.viewer, rule, &input, &reason);
        }
    });
}

#[test]
fn a_call_that_breaks_a_condition_is_refused_with_its_reason() {
    each(|trial, rule, valid| {
        for check in rule.checks {
            let Some(input) = breaking::condition(&trial.calls, rule, check, valid) else {
                continue;
            };
            let viewer = match check.answer {
                Refused::Forbidden => trial.calls.bench.member(1),
                _ => valid.viewer.clone(),
            };
            let code = match check.answer {
                Refused::Payload => None,
                Refused::Forbidden => Some("FORBIDDEN"),
                Refused::BadInput => Some("BAD_USER_INPUT"),
                Refused::NotFound => Some("NOT_FOUND"),
            };
            match code {
                Some(code) => trial.code(&viewer, rule, &input, &[code], check.text),
                None => trial.reason(&viewer, rule, &input, check.text),
            }
            trial.calls.restore();
        }
    });
}

//! Every row refuses what it must refuse, and then nothing has changed.

use serde_json::{Value as Json, json};

use super::calls::{Calls, Valid};
use super::{NEED_A_STATE, breaking};
use crate::graphql::Viewer;
use crate::graphql::rules::{self, Answer as Refused, Callers, Limit, OnNull, Rule};

/// The rows with a valid call.
fn each(test: impl Fn(&Calls, &'static Rule, &Valid)) {
    let calls = Calls::new();
    for rule in rules::all() {
        match calls.valid(rule) {
            Ok(valid) => test(&calls, rule, &valid),
            Err(answers) => assert!(
                NEED_A_STATE.contains(&rule.mutation),
                "{}: {answers:#?}",
                rule.mutation
            ),
        }
        calls.restore();
    }
}

fn assert_code(
    calls: &Calls,
    viewer: &Viewer,
    rule: &'static Rule,
    input: &Json,
    codes: &[&str],
    why: &str,
) {
    let before = format!("{:?}", calls.bench.engine.lock());
    let answer = calls.call(viewer, rule, input);
    assert!(
        answer.code().is_some_and(|code| codes.contains(&code)),
        "{} {why}: {input:#} gets {:#}",
        rule.mutation,
        answer.json
    );
    assert!(answer.payload().is_null(), "{} {why}", rule.mutation);
    let after = format!("{:?}", calls.bench.engine.lock());
    assert!(
        before == after,
        "{} {why}: something changed",
        rule.mutation
    );
}

fn assert_reason(calls: &Calls, viewer: &Viewer, rule: &'static Rule, input: &Json, reason: &str) {
    let before = format!("{:?}", calls.bench.engine.lock());
    let answer = calls.call(viewer, rule, input);
    assert_eq!(
        answer.reason(),
        Some(reason),
        "{}: {input:#} gets {:#}",
        rule.mutation,
        answer.json
    );
    let after = format!("{:?}", calls.bench.engine.lock());
    assert!(before == after, "{}: something changed", rule.mutation);
}

#[test]
fn a_token_without_a_scope_of_the_row_is_refused() {
    each(|calls, rule, valid| {
        let coordinate = format!("Mutation.{}", rule.mutation);
        if mighty_schema::scopes::required_scopes(&coordinate).is_none() {
            return;
        }
        let viewer = Viewer {
            resource_id: valid.viewer.resource_id,
            scopes: vec!["read:userinfo".to_owned()],
        };
        let codes = &["FORBIDDEN"];
        assert_code(calls, &viewer, rule, &valid.input, codes, "without scope");
    });
}

#[test]
fn a_member_whom_the_row_does_not_allow_is_refused() {
    each(|calls, rule, valid| {
        // A record that the member can't see is not found.
        let codes: &[&str] = match rule.callers {
            Callers::Member => return,
            Callers::Staff | Callers::Host => &["FORBIDDEN"],
            _ => &["FORBIDDEN", "NOT_FOUND"],
        };
        let viewer = (0..)
            .map(|number| calls.bench.member(number))
            .find(|viewer| {
                let id = crate::world::ids::global_id("User", viewer.resource_id);
                viewer.resource_id != valid.viewer.resource_id
                    && !valid.input.to_string().contains(&id)
                    && !owns(calls, valid, viewer)
            })
            .unwrap();
        assert_code(calls, &viewer, rule, &valid.input, codes, "by a member");
    });
}

/// Whether a record of the input points to the viewer.
fn owns(calls: &Calls, valid: &Valid, viewer: &Viewer) -> bool {
    let fields = valid.input.as_object().unwrap().values();
    fields
        .filter_map(Json::as_str)
        .filter_map(|id| match crate::world::ids::parse(id) {
            crate::world::ids::IdForm::Global { number, .. } => calls.start.get(number),
            _ => None,
        })
        .any(|record| record.points_to(viewer.resource_id))
}

#[test]
fn an_id_of_nothing_of_another_type_or_of_another_form_is_not_found() {
    each(|calls, rule, valid| {
        for row in rule.inputs.iter().filter(|row| row.ids.is_some()) {
            for (why, id) in breaking::ids_for(calls, rule, row.name) {
                let mut input = valid.input.clone();
                input[row.name] = if calls.ty(rule, row.name).is_list() {
                    json!([id])
                } else {
                    json!(id)
                };
                let why = format!("{} is {why}", row.name);
                assert_code(calls, &valid.viewer, rule, &input, &["NOT_FOUND"], &why);
            }
        }
    });
}

#[test]
fn a_value_that_breaks_a_limit_is_refused_with_its_name() {
    each(|calls, rule, valid| {
        for row in rule.inputs {
            for limit in row.limits {
                let mut input = valid.input.clone();
                input[row.name] = breaking::limit(limit, &valid.input[row.name]);
                let reason = format!("{} {limit}", row.name);
                assert_reason(calls, &valid.viewer, rule, &input, &reason);
            }
        }
    });
}

#[test]
fn null_is_refused_where_a_value_can_not_be_blank() {
    each(|calls, rule, valid| {
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
            if !refuses || calls.ty(rule, row.name).is_non_null() {
                continue;
            }
            let mut input = valid.input.clone();
            input[row.name] = Json::Null;
            let reason = format!("{} can't be blank", row.name);
            assert_reason(calls, &valid.viewer, rule, &input, &reason);
        }
    });
}

#[test]
fn a_call_that_breaks_a_condition_is_refused_with_its_reason() {
    each(|calls, rule, valid| {
        for check in rule.checks {
            let Some(input) = breaking::condition(calls, rule, check, valid) else {
                continue;
            };
            let viewer = match check.answer {
                Refused::Forbidden => calls.bench.member(1),
                _ => valid.viewer.clone(),
            };
            let code = match check.answer {
                Refused::Payload => {
                    assert_reason(calls, &viewer, rule, &input, check.text);
                    calls.restore();
                    continue;
                }
                Refused::Forbidden => "FORBIDDEN",
                Refused::BadInput => "BAD_USER_INPUT",
                Refused::NotFound => "NOT_FOUND",
            };
            assert_code(calls, &viewer, rule, &input, &[code], check.text);
            calls.restore();
        }
    });
}

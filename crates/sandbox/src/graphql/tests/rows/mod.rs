//! The table of mutations: it is complete, and every row is carried out.

mod arguments;
mod breaking;
mod calls;
mod coverage;
mod refusals;
mod storing;
mod unknown;

use super::{Bench, mutation};
use crate::graphql::rules::{self, Rule};
pub(super) use calls::Calls;

/// Rows whose valid call needs a state that the demo community does not have. Their own tests make
/// it.
const NEED_A_STATE: &[&str] = &[
    "deleteDirectMessageReaction",
    "deleteMessageReaction",
    "deleteSpacesCollection",
];

#[test]
fn the_valid_call_of_each_row_is_accepted_and_answers_something() {
    let calls = Calls::new();
    let mut failures = Vec::new();
    for rule in rules::all() {
        let needs_state = NEED_A_STATE.contains(&rule.mutation);
        match calls.valid(rule) {
            Ok(_) if needs_state => failures.push(format!("{} needs no state", rule.mutation)),
            Ok(valid) => {
                let mut fields = valid.payload.as_object().into_iter().flatten();
                if !fields.any(|(name, value)| name != "errors" && !value.is_null()) {
                    let payload = &valid.payload;
                    failures.push(format!("{}: empty payload: {payload:#}", rule.mutation));
                }
            }
            Err(_) if needs_state && !rule.tests.is_empty() => {}
            Err(answers) => failures.push(format!(
                "{}: no call is accepted: {}",
                rule.mutation,
                answers.join("\n")
            )),
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

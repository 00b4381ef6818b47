//! The table of mutations: it is complete, and every row is carried out.

mod breaking;
mod calls;
mod coverage;
mod refusals;

use super::{Bench, mutation};
use crate::graphql::rules::{self, Rule};
use calls::Calls;

/// Rows whose valid call needs a state that the demo community does not have. Their own tests make
/// it.
const NEED_A_STATE: &[&str] = &["deleteDirectMessageReaction", "deleteMessageReaction"];

#[test]
fn the_valid_call_of_each_row_is_accepted_and_changes_something() {
    let calls = Calls::new();
    for rule in rules::all() {
        match calls.valid(rule) {
            Ok(valid) => {
                assert!(
                    valid.payload.as_object().is_some_and(|fields| fields
                        .iter()
                        .any(|(name, value)| name != "errors" && !value.is_null())),
                    "{}: the payload is empty: {:#}",
                    rule.mutation,
                    valid.payload
                );
                assert!(
                    !NEED_A_STATE.contains(&rule.mutation),
                    "{} needs no state",
                    rule.mutation
                );
            }
            Err(answers) => assert!(
                NEED_A_STATE.contains(&rule.mutation) && !rule.tests.is_empty(),
                "{}: no call is accepted: {answers:#?}",
                rule.mutation
            ),
        }
    }
}

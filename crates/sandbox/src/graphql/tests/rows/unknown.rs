//! What nothing is stated about: it has no effect, or it is refused if that is asked for.

use serde_json::json;

use super::{Bench, Calls, mutation};
use crate::graphql::rules::{self, Confidence, Goes};

#[test]
fn what_nothing_is_stated_about_is_refused_if_asked() {
    let calls = Calls::new();
    let strict = Bench::strict();
    let mut tried = 0;
    for rule in rules::all() {
        let Ok(valid) = calls.valid(rule) else {
            continue;
        };
        let mut inputs = Vec::new();
        if rule.confidence == Confidence::Unknown {
            inputs.push(valid.input.clone());
        }
        for row in rule.inputs {
            if matches!(row.goes, Goes::Unknown) {
                let mut input = valid.input.clone();
                input[row.name] = calls.plausible(rule, row.name, valid);
                inputs.push(input);
            }
            for field in row.fields {
                if matches!(field.goes, Goes::Unknown) {
                    let mut input = valid.input.clone();
                    input[row.name] = json!({});
                    input[row.name][field.name] = calls.plausible_field(rule, row, field, valid);
                    inputs.push(input);
                }
            }
        }
        for input in inputs {
            tried += 1;
            let document = mutation(rule.mutation, "");
            let variables = json!({ "input": input });
            let code = strict.code(&valid.viewer, &document, variables.clone());
            assert_eq!(code, "BAD_USER_INPUT", "{} {input}", rule.mutation);
            let answer = calls.bench.run(&valid.viewer, &document, variables);
            assert!(answer.get("errors").is_none(), "{input}: {answer}");
            calls.restore();
        }
    }
    assert!(tried > 0);
}

#[test]
fn what_is_stated_is_accepted_by_a_strict_sandbox() {
    let strict = Bench::strict();
    let viewer = strict.member(0);
    let (home, _) = crate::graphql::tests::space(&strict, &viewer);
    let input = json!({ "spaceId": home, "title": "A new keel" });
    strict.mutate(&viewer, "createPost", input, "post { id }");
}

//! Filters of jq over answers.

use jaq_core::{
    Compiler, Ctx, Vars, data,
    load::{Arena, File, Loader},
    unwrap_valr,
};
use jaq_json::{Val, read};
use serde_json::Value;

use crate::failure::{Exit, Failure};

/// The results of a filter, one text each: texts without quotes, everything else as JSON.
pub(crate) fn run(filter: &str, input: &Value) -> anyhow::Result<Vec<String>> {
    let unusable = |problem: String| {
        Failure::usage(format!("{filter:?} is no filter of jq: {problem}"))
            .hint("for example: --jq '.network.members.nodes[].name'")
    };
    let definitions = jaq_core::defs()
        .chain(jaq_std::defs())
        .chain(jaq_json::defs());
    let functions = jaq_core::funs()
        .chain(jaq_std::funs())
        .chain(jaq_json::funs());
    let arena = Arena::default();
    let program = File {
        code: filter,
        path: (),
    };
    let modules = Loader::new(definitions)
        .load(&arena, program)
        .map_err(|_| unusable("its grammar is wrong".to_owned()))?;
    let filter = Compiler::default()
        .with_funs(functions)
        .compile(modules)
        .map_err(|errors| {
            let names = errors.iter().flat_map(|(_, errors)| errors);
            let names: Vec<String> = names.map(|(name, _)| format!("{name:?}")).collect();
            unusable(format!("it has no definition of {}", names.join(", ")))
        })?;
    let text = serde_json::to_vec(input)?;
    let value = read::parse_single(&text)
        .map_err(|error| Failure::new(Exit::Fault, format!("the answer can't be read: {error}")))?;
    let context = Ctx::<data::JustLut<Val>>::new(&filter.lut, Vars::new([]));
    let mut results = Vec::new();
    for result in filter.id.run((context, value)).map(unwrap_valr) {
        let value = result
            .map_err(|error| Failure::new(Exit::Fault, format!("the filter failed: {error}")))?;
        let text = value.to_string();
        // JSON that is a text is shown without its quotes, as `jq -r` does.
        results.push(serde_json::from_str::<String>(&text).unwrap_or(text));
    }
    Ok(results)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn texts_lose_their_quotes_and_values_stay_json() {
        let input = json!({ "nodes": [{ "name": "Ada", "n": 1 }, { "name": null, "n": 2 }] });
        assert_eq!(run(".nodes[].name", &input).expect("ran"), ["Ada", "null"]);
        assert_eq!(run("[.nodes[].n] | add", &input).expect("ran"), ["3"]);
    }

    #[test]
    fn a_wrong_filter_is_a_usage_error() {
        for filter in [".nodes[", "nosuchfunction(1)"] {
            let error = run(filter, &json!({})).expect_err(filter);
            assert_eq!(crate::failure::exit_of(&error), Exit::Usage, "{error}");
        }
    }
}

//! The document of `mighty api`, and the variables of an operation.

use mighty_networks::operations::{self, OperationInfo};
use serde_json::{Map, Value};

use crate::{failure::Failure, input};

/// The ready-made operation with this name.
pub(crate) fn ready_made(name: &str) -> anyhow::Result<&'static OperationInfo> {
    if let Some(info) = operations::named(name) {
        return Ok(info);
    }
    let closest = operations::CATALOGUE
        .iter()
        .map(|info| {
            (
                strsim::jaro_winkler(&lower(info.name), &lower(name)),
                info.name,
            )
        })
        .max_by(|a, b| a.0.total_cmp(&b.0));
    let mut failure = Failure::usage(format!("there is no operation {name:?}"));
    if let Some((_, closest)) = closest {
        failure = failure.hint(format!(
            "did you mean {closest}? mighty operations list names them all"
        ));
    }
    Err(failure.into())
}

fn lower(text: &str) -> String {
    text.to_lowercase()
}

/// Whether a text is a name, and no document.
pub(crate) fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c == '_' || c.is_ascii_alphabetic())
        && text.chars().all(|c| c == '_' || c.is_ascii_alphanumeric())
}

/// The name of the document's first operation; empty if it has none.
pub(crate) fn operation_name(document: &str) -> String {
    let code = document
        .lines()
        .map(|line| line.split('#').next().unwrap_or_default());
    let code = code.collect::<Vec<_>>().join("\n");
    let mut words =
        code.split(|c: char| !(c == '_' || c.is_ascii_alphanumeric() || c == '{' || c == '('));
    let mut words = words.by_ref().filter(|word| !word.is_empty());
    match words.next() {
        Some("query" | "mutation") => {}
        _ => return String::new(),
    }
    let next = words.next().unwrap_or_default();
    let name = next.split(['{', '(']).next().unwrap_or_default();
    name.to_owned()
}

/// The names of an operation's variables.
pub(crate) fn variable_names(document: &str) -> Vec<&str> {
    let head = document.split('{').next().unwrap_or_default();
    let Some((_, declared)) = head.split_once('(') else {
        return Vec::new();
    };
    declared
        .split('$')
        .skip(1)
        .filter_map(|rest| rest.split(':').next())
        .map(str::trim)
        .collect()
}

/// The variables for an operation from an input object and fields.
///
/// Most mutations have one variable, `$input`. Its fields can be given without `input`.
pub(crate) fn variables(
    names: &[&str],
    given: Map<String, Value>,
    fields: &[String],
) -> anyhow::Result<Map<String, Value>> {
    let only_input = names == ["input"];
    let mut variables = given;
    if only_input && !variables.is_empty() && !variables.contains_key("input") {
        variables = Map::from_iter([("input".to_owned(), Value::Object(variables))]);
    }
    for field in fields {
        let is_whole = ["input.", "input=", "input:="]
            .iter()
            .any(|head| field.starts_with(head));
        if only_input && !is_whole {
            input::set_field(&mut variables, &format!("input.{field}"))?;
        } else {
            input::set_field(&mut variables, field)?;
        }
    }
    Ok(variables)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_name_and_the_variables_of_a_document_are_found() {
        let document =
            "# query Not\nquery Members($first: Int = 5, $after: String) { network { id } }";
        assert_eq!(operation_name(document), "Members");
        assert_eq!(variable_names(document), ["first", "after"]);
        for nameless in [
            "{ me { id } }",
            "query { me { id } }",
            "query($a: Int) { me { id } }",
        ] {
            assert_eq!(operation_name(nameless), "", "{nameless}");
        }
        assert_eq!(operation_name("mutation Go{ a }"), "Go");
    }

    #[test]
    fn the_fields_of_the_only_input_need_no_prefix() {
        let given = || Map::from_iter([("title".to_owned(), json!("Sailor"))]);
        let fields = ["color=blue".to_owned(), "input.size=3".to_owned()];
        let variables = |names: &[&str]| {
            Value::Object(super::variables(names, given(), &fields).expect("fine"))
        };
        assert_eq!(
            variables(&["input"]),
            json!({ "input": { "title": "Sailor", "color": "blue", "size": 3 } })
        );
        assert_eq!(
            variables(&["title", "color", "input"]),
            json!({ "title": "Sailor", "color": "blue", "input": { "size": 3 } })
        );
    }

    #[test]
    fn a_misspelt_operation_is_answered_with_the_right_name() {
        let error = ready_made("createpaymentcupon").expect_err("misspelt");
        let hint = format!("{:?}", error.downcast_ref::<Failure>());
        assert!(hint.contains("CreatePaymentCoupon"), "{hint}");
    }
}

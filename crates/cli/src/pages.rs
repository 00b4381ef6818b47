//! Reading all pages of a document's connection, and joining them into one answer.

use mighty_networks::{Mighty, Request};
use serde_json::{Map, Value};

use crate::{
    answer::{self, Outcome},
    failure::{Exit, Failure},
};

/// The names of the variable that takes the cursor.
const CURSORS: [&str; 2] = ["after", "endCursor"];

/// The variable of the document that takes the cursor of the next page.
pub(crate) fn cursor_variable(document: &str) -> anyhow::Result<&'static str> {
    let found = CURSORS.into_iter().find(|name| {
        let declared = format!("${name}");
        document
            .match_indices(&declared)
            .any(|(at, found)| !document[at + found.len()..].starts_with(is_name))
    });
    Ok(found.ok_or_else(|| {
        Failure::usage("--paginate needs a document with a variable $after").hint(
            "write the list as members(first: 50, after: $after) { … pageInfo { hasNextPage \
             endCursor } }, and declare $after: String",
        )
    })?)
}

fn is_name(c: char) -> bool {
    c == '_' || c.is_ascii_alphanumeric()
}

/// Sends the request for each page, and joins the lists. The first list with `pageInfo` counts,
/// from the outside in.
pub(crate) async fn all(
    mighty: &Mighty,
    make: impl Fn(Map<String, Value>) -> Request<answer::Answered>,
    mut variables: Map<String, Value>,
    cursor: &str,
) -> anyhow::Result<Outcome> {
    let mut joined: Option<Value> = None;
    loop {
        let before = variables.get(cursor).cloned();
        let outcome = answer::send(mighty, make(variables.clone())).await;
        let Some(page) = outcome.data else {
            return Ok(Outcome {
                data: joined,
                error: outcome.error,
            });
        };
        let path = connection(&page).ok_or_else(|| {
            Failure::usage("--paginate needs a list with pageInfo { hasNextPage endCursor }")
        })?;
        let next = next_cursor(&page, &path);
        match &mut joined {
            None => joined = Some(page),
            Some(joined) => append(joined, &page, &path),
        }
        if outcome.error.is_some() {
            return Ok(Outcome {
                data: joined,
                error: outcome.error,
            });
        }
        let Some(next) = next else {
            return Ok(Outcome {
                data: joined,
                error: None,
            });
        };
        if Some(&next) == before.as_ref() {
            return Err(Failure::new(
                Exit::Fault,
                "a page ended at the cursor that it began at, so there would be no end",
            )
            .into());
        }
        variables.insert(cursor.to_owned(), next);
    }
}

/// The path of the outermost object that has `pageInfo`.
fn connection(data: &Value) -> Option<Vec<String>> {
    let mut level: Vec<(Vec<String>, &Value)> = vec![(Vec::new(), data)];
    while !level.is_empty() {
        let mut deeper = Vec::new();
        for (path, value) in level {
            let Value::Object(fields) = value else {
                continue;
            };
            if fields.get("pageInfo").is_some_and(Value::is_object) {
                return Some(path);
            }
            for (name, value) in fields {
                let mut path = path.clone();
                path.push(name.clone());
                deeper.push((path, value));
            }
        }
        level = deeper;
    }
    None
}

/// The cursor of the next page. None after the last one.
fn next_cursor(data: &Value, path: &[String]) -> Option<Value> {
    let info = path.iter().fold(data, |value, key| &value[key])["pageInfo"].as_object()?;
    let has_next = info.get("hasNextPage").and_then(Value::as_bool)?;
    let cursor = info.get("endCursor").filter(|cursor| cursor.is_string());
    has_next.then(|| cursor.cloned())?
}

/// Adds the items of a page, and takes over its `pageInfo`.
fn append(joined: &mut Value, page: &Value, path: &[String]) {
    let from = path.iter().fold(page, |value, key| &value[key]);
    let Some(into) = path
        .iter()
        .try_fold(joined, |value, key| value.get_mut(key))
        .and_then(Value::as_object_mut)
    else {
        return;
    };
    for list in ["nodes", "edges"] {
        if let (Some(Value::Array(all)), Some(items)) = (into.get_mut(list), from[list].as_array())
        {
            all.extend(items.iter().cloned());
        }
    }
    into.insert("pageInfo".to_owned(), from["pageInfo"].clone());
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_outermost_list_is_joined() {
        let page = |ids: &[u32], next: Option<&str>| {
            let nodes: Vec<Value> = ids
                .iter()
                .map(|id| json!({ "id": id, "tags": { "pageInfo": { "hasNextPage": true } } }))
                .collect();
            let info = json!({ "hasNextPage": next.is_some(), "endCursor": next });
            json!({ "network": { "posts": { "nodes": nodes, "pageInfo": info } } })
        };
        let mut joined = page(&[1, 2], Some("b"));
        let last = page(&[3], None);
        let path = connection(&joined).expect("a list");
        assert_eq!(path, ["network", "posts"]);
        assert_eq!(next_cursor(&joined, &path), Some(json!("b")));
        append(&mut joined, &last, &path);
        assert_eq!(next_cursor(&joined, &path), None);
        let ids: Vec<&Value> = joined["network"]["posts"]["nodes"]
            .as_array()
            .expect("nodes")
            .iter()
            .map(|node| &node["id"])
            .collect();
        assert_eq!(ids, [1, 2, 3]);
    }

    #[test]
    fn the_cursor_variable_is_a_whole_name() {
        assert_eq!(
            cursor_variable("query($after: String)").expect("found"),
            "after"
        );
        assert_eq!(
            cursor_variable("query($endCursor: String)").expect("found"),
            "endCursor"
        );
        cursor_variable("query($afterwards: String)").expect_err("another name");
    }
}

//! The body of a request: `query`, `variables`, `operationName`.

use apollo_compiler::response::JsonMap;
use serde::Deserialize;
use serde_json::{Value as Json, json};

use super::Reply;

/// A request with a well-formed body.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) query: String,
    pub(crate) variables: JsonMap,
    pub(crate) operation_name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Body {
    query: Option<String>,
    variables: Option<JsonMap>,
    operation_name: Option<String>,
}

impl Request {
    /// Reads a body, or returns a 400 answer that says what is wrong with it.
    pub(crate) fn parse(body: &[u8]) -> Result<Request, Box<Reply>> {
        let body: Body = serde_json::from_slice(body)
            .map_err(|_| refusal("The request body must be a JSON object with a query"))?;
        let query = body
            .query
            .filter(|query| !query.trim().is_empty())
            .ok_or_else(|| refusal("No query string was present"))?;
        Ok(Request {
            query,
            variables: body.variables.unwrap_or_default(),
            operation_name: body.operation_name.filter(|name| !name.is_empty()),
        })
    }
}

fn refusal(message: &str) -> Box<Reply> {
    Box::new(Reply::unparsed(
        400,
        errors_only([json!({ "message": message })]),
    ))
}

/// An answer without `data`: nothing was executed.
pub(crate) fn errors_only(errors: impl IntoIterator<Item = Json>) -> Json {
    json!({ "errors": errors.into_iter().collect::<Vec<_>>() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_without_a_query_get_status_400() {
        for body in [
            "",
            "nonsense",
            "[]",
            "{}",
            r#"{"query": null}"#,
            r#"{"query": "  "}"#,
        ] {
            let reply = Request::parse(body.as_bytes()).unwrap_err();
            assert_eq!(reply.status, 400, "{body}");
            assert!(reply.json["errors"][0]["message"].is_string(), "{body}");
        }
    }

    #[test]
    fn null_variables_and_a_null_name_count_as_missing() {
        let body = br#"{"query": "{ me { id } }", "variables": null, "operationName": null}"#;
        let request = Request::parse(body).unwrap();
        assert!(request.variables.is_empty());
        assert_eq!(request.operation_name, None);
    }
}

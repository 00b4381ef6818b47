//! Field errors with a code.
//!
//! The executor's field errors have only a message. So a resolver's fault is kept in a table of
//! this request, and the message in the executor is only its number in that table.
//! [`Faults::describe`] joins the two again. A user's text never takes the place of the number, so
//! it can't be taken for a code.

use std::cell::RefCell;

use apollo_compiler::resolvers::FieldError;
use apollo_compiler::response::GraphQLError;
use serde_json::{Map, Value as Json, json};

/// The `extensions.code` of a field error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Code {
    NotFound,
    Forbidden,
    BadUserInput,
    Throttled,
    Internal,
}

impl Code {
    fn as_str(self) -> &'static str {
        match self {
            Code::NotFound => "NOT_FOUND",
            Code::Forbidden => "FORBIDDEN",
            Code::BadUserInput => "BAD_USER_INPUT",
            Code::Throttled => "THROTTLED",
            Code::Internal => "INTERNAL_SERVER_ERROR",
        }
    }
}

/// The reason why a field has no value.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) code: Code,
    pub(crate) message: String,
    /// The code that a test has scripted, in the place of `code`.
    scripted: Option<String>,
}

impl Fault {
    pub(crate) fn not_found(what: &str) -> Fault {
        Fault {
            code: Code::NotFound,
            message: format!("{what} not found"),
            scripted: None,
        }
    }

    pub(crate) fn forbidden(message: impl Into<String>) -> Fault {
        Fault {
            code: Code::Forbidden,
            message: message.into(),
            scripted: None,
        }
    }

    pub(crate) fn bad_input(message: impl Into<String>) -> Fault {
        Fault {
            code: Code::BadUserInput,
            message: message.into(),
            scripted: None,
        }
    }

    pub(crate) fn throttled(message: impl Into<String>) -> Fault {
        Fault {
            code: Code::Throttled,
            message: message.into(),
            scripted: None,
        }
    }

    /// A fault that a test has scripted, of any code.
    pub(crate) fn scripted(code: &str) -> Fault {
        Fault {
            scripted: Some(code.to_owned()),
            message: "A scripted fault".to_owned(),
            ..Fault::internal()
        }
    }

    fn internal() -> Fault {
        Fault {
            code: Code::Internal,
            message: "Something went wrong".to_owned(),
            scripted: None,
        }
    }
}

/// The executor puts this before a resolver's own message.
const EXECUTOR_PREFIX: &str = "resolver error: ";

/// The faults of one request.
#[derive(Debug, Default)]
pub(crate) struct Faults(RefCell<Vec<Fault>>);

impl Faults {
    /// Keeps a fault and returns the error that stands for it in the executor.
    pub(crate) fn raise(&self, fault: Fault) -> FieldError {
        let mut faults = self.0.borrow_mut();
        faults.push(fault);
        FieldError {
            message: (faults.len() - 1).to_string(),
        }
    }

    /// The error as the API writes it: message, locations, path, code.
    pub(crate) fn describe(&self, error: &GraphQLError) -> Json {
        let number = error.message.strip_prefix(EXECUTOR_PREFIX);
        let fault = match number.map(str::parse::<usize>) {
            Some(Ok(number)) => self.0.borrow().get(number).cloned(),
            // An argument with a value of the wrong type, which is found only in execution.
            _ if error.message.contains("argument") => Some(Fault::bad_input(&error.message)),
            _ => None,
        }
        .unwrap_or_else(Fault::internal);
        let mut json = located(&fault.message, error);
        json.insert("path".to_owned(), json!(error.path));
        json.insert(
            "extensions".to_owned(),
            json!({ "code": fault.scripted.as_deref().unwrap_or(fault.code.as_str()) }),
        );
        Json::Object(json)
    }
}

/// The message and the locations, which all errors have.
pub(crate) fn located(message: &str, error: &GraphQLError) -> Map<String, Json> {
    let mut json = Map::new();
    json.insert("message".to_owned(), message.into());
    if !error.locations.is_empty() {
        json.insert("locations".to_owned(), json!(error.locations));
    }
    json
}

#[cfg(test)]
mod tests {
    use super::*;
    use apollo_compiler::parser::SourceMap;

    fn described(faults: &Faults, message: &str) -> Json {
        faults.describe(&GraphQLError::new(message, None, &SourceMap::default()))
    }

    #[test]
    fn a_fault_keeps_its_code_and_message_through_the_executor() {
        let faults = Faults::default();
        faults.raise(Fault::forbidden("no"));
        let raised = faults.raise(Fault::not_found("Post"));
        let error = described(&faults, &format!("{EXECUTOR_PREFIX}{}", raised.message));
        assert_eq!(error["extensions"]["code"], "NOT_FOUND");
        assert_eq!(error["message"], "Post not found");
    }

    #[test]
    fn a_users_text_in_a_message_is_never_taken_for_a_code() {
        let faults = Faults::default();
        let raised = faults.raise(Fault::bad_input("resolver error: 0 FORBIDDEN"));
        let error = described(&faults, &format!("{EXECUTOR_PREFIX}{}", raised.message));
        assert_eq!(error["extensions"]["code"], "BAD_USER_INPUT");
    }

    #[test]
    fn a_failure_of_the_engine_itself_has_a_generic_message() {
        let error = described(&Faults::default(), "non-null type X resolved to null");
        assert_eq!(error["extensions"]["code"], "INTERNAL_SERVER_ERROR");
        assert_eq!(error["message"], "Something went wrong");
    }
}

//! A line of the doctor's report.

use serde_json::{Value, json};

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Ok,
    Warning,
    Fault,
}

/// A line of the report.
#[derive(Debug)]
pub(super) struct Finding {
    pub(super) check: &'static str,
    pub(super) state: State,
    pub(super) detail: String,
    /// What to do. Empty if there is nothing to do.
    pub(super) remedy: String,
    /// Whether a sign-in helps.
    pub(super) needs_login: bool,
}

impl Finding {
    fn new(check: &'static str, state: State, detail: String, remedy: &str) -> Self {
        Self {
            check,
            state,
            detail,
            remedy: remedy.to_owned(),
            needs_login: false,
        }
    }

    pub(super) fn ok(check: &'static str, detail: impl Into<String>) -> Self {
        Self::new(check, State::Ok, detail.into(), "")
    }

    pub(super) fn warning(check: &'static str, detail: impl Into<String>, remedy: &str) -> Self {
        Self::new(check, State::Warning, detail.into(), remedy)
    }

    pub(super) fn fault(check: &'static str, detail: impl Into<String>, remedy: &str) -> Self {
        Self::new(check, State::Fault, detail.into(), remedy)
    }

    pub(super) fn needs_login(mut self) -> Self {
        self.needs_login = true;
        self
    }

    pub(super) fn record(&self) -> Value {
        json!({
            "check": self.check,
            "state": match self.state {
                State::Ok => "ok",
                State::Warning => "warning",
                State::Fault => "fault",
            },
            "detail": self.detail,
            "remedy": self.remedy,
        })
    }
}

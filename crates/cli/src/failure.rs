//! Errors, and the exit code of each.

use std::{fmt, process::ExitCode};

use mighty_networks::{Code, Error, ErrorKind, auth};

/// The exit codes, for `--help`.
pub(crate) const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  a fault: the network can't be reached, a file can't be written, something was not found
  2  the command line or an input is wrong; nothing was sent
  3  you need to sign in: mighty auth login
  4  the API refused: a scope or a role is missing, or the input was rejected
  5  throttled, or the quota of operations is used up
  6  done in part: the output says what is missing";

/// The kind of failure that an exit code stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Something failed.
    Fault = 1,
    /// The command line or an input is wrong.
    Usage = 2,
    /// A sign-in is needed.
    NeedsLogin = 3,
    /// The API refused.
    Refused = 4,
    /// Throttled, or out of quota.
    Throttled = 5,
    /// Done in part.
    Partial = 6,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// An error that this program found itself.
#[derive(Debug)]
pub(crate) struct Failure {
    exit: Exit,
    message: String,
    hint: Option<String>,
}

impl Failure {
    pub(crate) fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self {
            exit,
            message: message.into(),
            hint: None,
        }
    }

    /// An error in the command line or in an input.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }

    /// Says what to do.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Failure {}

/// The exit code for an error.
pub(crate) fn exit_of(error: &anyhow::Error) -> Exit {
    for cause in error.chain() {
        if let Some(failure) = cause.downcast_ref::<Failure>() {
            return failure.exit;
        }
        if let Some(error) = cause.downcast_ref::<mighty_export::Error>() {
            return match error.api_error() {
                Some(error) => exit_of_call(error),
                None if error.kind() == mighty_export::ErrorKind::Config => Exit::Usage,
                None => Exit::Fault,
            };
        }
        if let Some(error) = cause.downcast_ref::<Error>() {
            return exit_of_call(error);
        }
        if let Some(error) = cause.downcast_ref::<auth::Error>() {
            return exit_of_sign_in(error);
        }
        if cause.is::<mighty_networks::ConfigError>() {
            return Exit::Usage;
        }
    }
    Exit::Fault
}

/// The exit code for the error of a call.
pub(crate) fn exit_of_call(error: &Error) -> Exit {
    if error.needs_login() {
        return Exit::NeedsLogin;
    }
    match error.kind() {
        ErrorKind::Config | ErrorKind::CostExceeded => Exit::Usage,
        ErrorKind::Unauthenticated => Exit::NeedsLogin,
        ErrorKind::Rejected => Exit::Refused,
        ErrorKind::Throttled => Exit::Throttled,
        ErrorKind::GraphQl if error.has_code(&Code::Throttled) => Exit::Throttled,
        ErrorKind::GraphQl
            if error.has_code(&Code::Forbidden) || error.has_code(&Code::BadUserInput) =>
        {
            Exit::Refused
        }
        _ => Exit::Fault,
    }
}

fn exit_of_sign_in(error: &auth::Error) -> Exit {
    match error.kind() {
        _ if error.needs_login() => Exit::NeedsLogin,
        auth::ErrorKind::Config => Exit::Usage,
        auth::ErrorKind::Refused
        | auth::ErrorKind::InvalidClient
        | auth::ErrorKind::InvalidGrant => Exit::Refused,
        _ => Exit::Fault,
    }
}

/// Prints an error with its causes and with what to do.
pub(crate) fn report(error: &anyhow::Error) {
    eprintln!("{} {error}", console::style("error:").for_stderr().red());
    let mut said = error.to_string();
    for cause in error.chain().skip(1) {
        let text = cause.to_string();
        // Many errors contain the text of their cause already.
        if !said.contains(&text) {
            eprintln!("  because: {text}");
            said.push_str(&text);
        }
    }
    if let Some(hint) = hint_of(error).filter(|hint| !said.contains(hint.as_str())) {
        eprintln!("  {hint}");
    }
}

fn hint_of(error: &anyhow::Error) -> Option<String> {
    error.chain().find_map(|cause| {
        if let Some(failure) = cause.downcast_ref::<Failure>() {
            return failure.hint.clone();
        }
        let call = cause
            .downcast_ref::<mighty_export::Error>()
            .and_then(mighty_export::Error::api_error)
            .or_else(|| cause.downcast_ref::<Error>());
        if let Some(error) = call {
            if let Some(explanation) = error.explain() {
                return Some(explanation.to_string());
            }
            if exit_of_call(error) == Exit::NeedsLogin {
                return Some("run: mighty auth login".to_owned());
            }
            return error.hint().map(str::to_owned);
        }
        let error = cause.downcast_ref::<auth::Error>()?;
        error.hint().map(str::to_owned)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_keeps_its_exit_code_under_a_context() {
        for (error, exit) in [
            (anyhow::anyhow!("disk full"), Exit::Fault),
            (Failure::usage("no such field").into(), Exit::Usage),
            (
                anyhow::Error::from(Failure::new(Exit::Partial, "2 of 3")).context("the export"),
                Exit::Partial,
            ),
            (
                anyhow::Error::from(Error::config(mighty_networks::ConfigError::new(
                    "network",
                    "it is empty",
                    "name it",
                )))
                .context("the client"),
                Exit::Usage,
            ),
        ] {
            assert_eq!(exit_of(&error), exit, "{error:?}");
        }
    }
}

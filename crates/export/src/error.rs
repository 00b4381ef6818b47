//! Why an export stopped.

use std::{fmt, time::Duration};

use mighty_core::ConfigError;

use crate::Report;

/// Why an export stopped. What was read until then is in the sink, with the state: run the export
/// again with the same sink, and it continues.
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    report: Report,
}

enum Kind {
    Config(ConfigError),
    Api(mighty_transport::Error),
    Sink(SinkError),
}

/// The kind of failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A setting of the export can't be used. Nothing was sent.
    Config,
    /// A call to the API failed. The [cause](Error::api_error) tells more.
    Api,
    /// The sink could not store rows. Nothing that it had accepted before is lost.
    Sink,
}

/// Why a sink could not do its work.
#[derive(Debug, thiserror::Error)]
#[error("{doing}: {source}")]
pub struct SinkError {
    doing: String,
    source: Box<dyn std::error::Error + Send + Sync>,
}

impl SinkError {
    /// What the sink was doing, and what went wrong.
    pub fn new(
        doing: impl Into<String>,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self {
            doing: doing.into(),
            source: source.into(),
        }
    }
}

impl Error {
    pub(crate) fn config(error: ConfigError) -> Self {
        Self(Box::new(Inner {
            kind: Kind::Config(error),
            report: Report::default(),
        }))
    }

    pub(crate) fn api(error: mighty_transport::Error, report: Report) -> Self {
        Self(Box::new(Inner {
            kind: Kind::Api(error),
            report,
        }))
    }

    pub(crate) fn sink(error: SinkError, report: Report) -> Self {
        Self(Box::new(Inner {
            kind: Kind::Sink(error),
            report,
        }))
    }

    /// The kind of failure.
    pub fn kind(&self) -> ErrorKind {
        match &self.0.kind {
            Kind::Config(_) => ErrorKind::Config,
            Kind::Api(_) => ErrorKind::Api,
            Kind::Sink(_) => ErrorKind::Sink,
        }
    }

    /// What had been read until then.
    pub fn report(&self) -> &Report {
        &self.0.report
    }

    /// The error of the call that failed.
    pub fn api_error(&self) -> Option<&mighty_transport::Error> {
        match &self.0.kind {
            Kind::Api(error) => Some(error),
            _ => None,
        }
    }

    /// Whether the user has to sign in again before the export can continue.
    pub fn needs_login(&self) -> bool {
        self.api_error()
            .is_some_and(mighty_transport::Error::needs_login)
    }

    /// Whether the export can be run again later without a change.
    pub fn is_retryable(&self) -> bool {
        match &self.0.kind {
            Kind::Config(_) => false,
            Kind::Api(error) => error.is_retryable(),
            Kind::Sink(_) => true,
        }
    }

    /// How long to wait before the export is run again, if the server said so.
    pub fn retry_after(&self) -> Option<Duration> {
        self.api_error()
            .and_then(mighty_transport::Error::retry_after)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let read: u64 = self.0.report.tables.values().map(|table| table.rows).sum();
        match &self.0.kind {
            Kind::Config(error) => return write!(f, "{error}"),
            Kind::Api(error) => write!(f, "the export stopped after {read} rows: {error}")?,
            Kind::Sink(error) => {
                write!(
                    f,
                    "the export stopped after {read} rows, because the sink failed: {error}"
                )?;
            }
        }
        match self.retry_after() {
            Some(wait) => write!(
                f,
                "; its state is kept, run it again in {} seconds",
                wait.as_secs().max(1)
            ),
            None => write!(f, "; its state is kept, and the next run continues"),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut output = f.debug_struct("Error");
        match &self.0.kind {
            Kind::Config(error) => output.field("config", error),
            Kind::Api(error) => output.field("api", error),
            Kind::Sink(error) => output.field("sink", error),
        };
        output.finish_non_exhaustive()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.kind {
            Kind::Config(error) => Some(error),
            Kind::Api(error) => Some(error),
            Kind::Sink(error) => Some(error),
        }
    }
}

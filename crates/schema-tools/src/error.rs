//! The error of this crate.

use std::{io, path::PathBuf};

/// A `Result` with this crate's [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a schema or documents can't be read.
///
/// Each message says what is wrong and what to do. None contains a token, or a part of an address
/// besides its host and path.
///
/// Mistakes in documents are not errors: they are the content of a
/// [`CheckReport`](crate::CheckReport).
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file or a folder can't be read. Check its path and its permissions.
    #[error("{} can't be read: {source}", path.display())]
    Unreadable {
        /// Its path.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// A text that is not a file, for example standard input, can't be read.
    #[error("{name} can't be read: {source}")]
    Interrupted {
        /// Its name, as it was given.
        name: String,
        /// The system's error.
        source: io::Error,
    },
    /// A folder was named instead of a file. Name the file in it that contains the schema.
    #[error("{} is a folder; name the file in it that contains the schema", path.display())]
    Folder {
        /// Its path.
        path: PathBuf,
    },
    /// A text is not UTF-8. Save it as UTF-8.
    #[error("{name} is not UTF-8 text; save it as UTF-8, or take it again")]
    NotUtf8 {
        /// The path of the file, or the name of the text.
        name: String,
    },
    /// A text is empty. Take the schema again.
    #[error("{name} is empty; a schema was expected. Take it again")]
    Empty {
        /// The name of the text.
        name: String,
    },
    /// A text is a web page. The API sends one to a client that it takes for a robot. Fetch the
    /// schema again, with a User-Agent.
    #[error(
        "{name} is a web page, not a schema; the API sends this if a request has no User-Agent. \
         Fetch it again with one."
    )]
    WebPage {
        /// The name of the text.
        name: String,
    },
    /// A text is not a valid schema. Correct it, or take it again.
    #[error("{name} is an invalid schema; {}:\n{diagnostics}", advice(*.is_cut_off))]
    InvalidSchema {
        /// The name of the text.
        name: String,
        /// Whether something is open at the end of the text: a brace, a parenthesis or a string.
        is_cut_off: bool,
        /// The first diagnostics of the compiler, with the lines that they are about.
        diagnostics: String,
    },
    /// A schema is valid, but not of the Headless API. Check where it is from.
    #[error(
        "{name} is a schema, but not of the Headless API: {missing} is missing. Check where it is \
         from"
    )]
    OtherApi {
        /// The name of the schema.
        name: String,
        /// A coordinate that every schema of the API has.
        missing: String,
    },
    /// JSON is not an answer to introspection. Check the address or the file.
    #[error(
        "{name}: the answer is not an introspection result ({reason}); is the address that of a \
         GraphQL endpoint? It began: {beginning:?}"
    )]
    NotIntrospection {
        /// The name of the answer.
        name: String,
        /// The place and the kind of the mistake.
        reason: String,
        /// The first characters of the answer, without secrets.
        beginning: String,
    },
    /// The answer to introspection contains errors. Introspection may be switched off or want a
    /// token. The SDL of a network needs neither.
    #[error(
        "{name}: the server answered with errors: {}. Introspection may be switched off or want a \
         token; the SDL of a network needs neither.",
        messages.join("; ")
    )]
    IntrospectionRefused {
        /// The name of the answer.
        name: String,
        /// The server's messages, without secrets.
        messages: Vec<String>,
    },
    /// The answer to introspection contains no schema. Send the whole introspection query.
    #[error(
        "{name}: the answer contains no schema; send the whole introspection query, or take the \
         SDL of a network"
    )]
    NoSchema {
        /// The name of the answer.
        name: String,
    },
    /// There is no document or folder at this path.
    #[error("{} is not a document or a folder of them", path.display())]
    NotDocuments {
        /// The path.
        path: PathBuf,
    },
    /// A folder contains no document. Documents have the extension `graphql` or `gql`.
    #[error("{} contains no document (*.graphql, *.gql)", path.display())]
    NoDocuments {
        /// The path.
        path: PathBuf,
    },
    /// A setting of a request can't be used, for example the name of a network.
    #[cfg(feature = "network")]
    #[cfg_attr(docsrs, doc(cfg(feature = "network")))]
    #[error(transparent)]
    Config(#[from] mighty_core::ConfigError),
    /// Plain HTTP is allowed only for addresses of this machine. Use https.
    #[error("{url} is neither https nor an address of this machine; use https")]
    Insecure {
        /// The address without a user, password and query.
        url: String,
    },
    /// A server did not answer. Check the address and the connection, then try again.
    #[error(
        "{host} did not answer ({reason}); check the address and the connection, then try again"
    )]
    NoAnswer {
        /// The server.
        host: String,
        /// The client's error, without secrets.
        reason: String,
    },
    /// An answer ended too early, is too large, or is not UTF-8. Try again.
    #[error("the answer of {url} broke off or can't be read ({reason}); try again")]
    BrokenAnswer {
        /// The address without a user, password and query.
        url: String,
        /// The client's error.
        reason: String,
    },
    /// A server answered with another status than 200. The message says what to try.
    #[error(
        "{url} gave status {status} and {} instead of a schema: {advice}. It began: {beginning:?}",
        if *.is_page { "a web page" } else { "an answer" }
    )]
    Status {
        /// The address without a user, password and query.
        url: String,
        /// The HTTP status.
        status: u16,
        /// Whether the answer is made for a browser. With status 403, the API takes the client for a
        /// robot.
        is_page: bool,
        /// What to try.
        advice: String,
        /// The first characters of the answer, without secrets.
        beginning: String,
    },
    /// A server answered with a web page. Check the address.
    #[error(
        "{url} gave a web page instead of a schema; is it the address of the SDL \
         (https://api.mn.co/graphql/schema or \
         https://api.mn.co/networks/<id or subdomain>/graphql/schema)? It began: {beginning:?}"
    )]
    PageInstead {
        /// The address without a user, password and query.
        url: String,
        /// The first characters of the answer, without secrets.
        beginning: String,
    },
}

fn advice(is_cut_off: bool) -> &'static str {
    if is_cut_off {
        "it breaks off in the middle; take it again"
    } else {
        "correct it or, if it ends too early, take it again"
    }
}

impl Error {
    /// The error with the diagnostics, which quote the schema, changed by `hide`.
    pub(crate) fn with_diagnostics(self, hide: impl Fn(&str) -> String) -> Self {
        match self {
            Self::InvalidSchema {
                name,
                is_cut_off,
                diagnostics,
            } => Self::InvalidSchema {
                diagnostics: hide(&diagnostics),
                name,
                is_cut_off,
            },
            other => other,
        }
    }
}

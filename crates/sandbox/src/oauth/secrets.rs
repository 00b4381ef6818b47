//! What must show up in no log, for those who search one for it.

use std::{
    collections::BTreeSet,
    fs::{File, OpenOptions},
    io::{self, Write as _},
    path::PathBuf,
    sync::Mutex,
};

use subtle::ConstantTimeEq;

use super::params::Params;
use crate::sync::lock;

/// Names a directory. The sandboxes of every process that has it append what is secret to the file
/// `secrets` in there, one a line, so that a search of that process's log can begin there.
const VARIABLE: &str = "MIGHTY_TRACE";

/// Parameters that hold secrets. A `state` is one while its sign-in lasts.
const PARAMETERS: [&str; 8] = [
    "client_secret",
    "code",
    "code_verifier",
    "form_key",
    "password",
    "refresh_token",
    "state",
    "token",
];

/// What is shorter was made up by a test, and is found anywhere by chance.
const SHORTEST: usize = 8;

/// The secrets that a sandbox has issued and received, each once.
pub(crate) struct Secrets {
    noted: Mutex<BTreeSet<String>>,
    file: Option<File>,
}

impl Secrets {
    /// None so far; each will be appended to the file that the environment asks for.
    pub(crate) fn from_environment() -> io::Result<Self> {
        let file = std::env::var_os(VARIABLE)
            .map(|directory| PathBuf::from(directory).join("secrets"))
            .map(|path| OpenOptions::new().create(true).append(true).open(path))
            .transpose()?;
        Ok(Self {
            noted: Mutex::default(),
            file,
        })
    }

    pub(crate) fn note(&self, secret: &str) {
        if secret.len() < SHORTEST || !lock(&self.noted).insert(secret.to_owned()) {
            return;
        }
        if let Some(mut file) = self.file.as_ref()
            // In one piece, since others append to the same file.
            && let Err(error) = file.write_all(format!("{secret}\n").as_bytes())
        {
            tracing::warn!(%error, "a secret could not be appended to the file of {VARIABLE}");
        }
    }

    /// Notes what came in the fields that hold secrets.
    pub(super) fn note_params(&self, params: &Params) {
        for name in PARAMETERS {
            params.all(name).for_each(|value| self.note(value));
        }
    }

    pub(crate) fn all(&self) -> Vec<String> {
        lock(&self.noted).iter().cloned().collect()
    }
}

/// Compares without telling by its time how much of a secret was right.
pub(super) fn same_text(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_request_brings_is_noted_by_the_name_of_its_field() {
        let secrets = Secrets {
            noted: Mutex::default(),
            file: None,
        };
        let query = b"state=a-long-state&state=another-one&code=short&client_id=a-long-name";
        secrets.note_params(&Params::parse(query));
        assert_eq!(secrets.all(), ["a-long-state", "another-one"]);
    }
}

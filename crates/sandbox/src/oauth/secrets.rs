//! The values that must not appear in a log.

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

/// Names a directory. The sandboxes of every process that has this variable append their secrets to
/// the file `secrets` in it, one a line, so that you can search the process's output for them.
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

/// A shorter value was made up by a test, and occurs anywhere by chance.
const SHORTEST: usize = 8;

/// The secrets that a sandbox has issued and received, each once.
pub(crate) struct Secrets {
    noted: Mutex<BTreeSet<String>>,
    file: Option<File>,
}

impl Secrets {
    /// None so far. Each will be appended to the file in the directory that the environment
    /// variable names.
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
            // Written at once, because other processes append to the same file.
            && let Err(error) = file.write_all(format!("{secret}\n").as_bytes())
        {
            tracing::warn!(%error, "a secret could not be appended to the file of {VARIABLE}");
        }
    }

    /// Records the values of fields that contain secrets.
    pub(super) fn note_params(&self, params: &Params) {
        for name in PARAMETERS {
            params.all(name).for_each(|value| self.note(value));
        }
    }

    pub(crate) fn contains(&self, text: &str) -> bool {
        lock(&self.noted).contains(text)
    }

    pub(crate) fn all(&self) -> Vec<String> {
        lock(&self.noted).iter().cloned().collect()
    }
}

/// Compares in a time that does not depend on how much of a secret is right.
pub(super) fn same_text(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn received_values_are_recorded_by_the_name_of_their_field() {
        let secrets = Secrets {
            noted: Mutex::default(),
            file: None,
        };
        let query = b"state=a-long-state&state=another-one&code=short&client_id=a-long-name";
        secrets.note_params(&Params::parse(query));
        assert_eq!(secrets.all(), ["a-long-state", "another-one"]);
    }
}

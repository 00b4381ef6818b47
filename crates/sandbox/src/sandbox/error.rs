//! The errors at the start of a sandbox.

use std::io;

use crate::{sdl::FlagError, state::StateError};

/// The reason why a sandbox didn't start.
#[derive(Debug, thiserror::Error)]
#[error("the sandbox did not start: {reason}")]
pub struct StartError {
    reason: String,
    source: Box<dyn std::error::Error + Send + Sync>,
}

impl StartError {
    pub(super) fn bind(port: u16, source: io::Error) -> Self {
        let way_out = match source.kind() {
            io::ErrorKind::AddrInUse => {
                "; stop the program that uses it, or choose another port (0 chooses a free one)"
            }
            io::ErrorKind::PermissionDenied => "; choose one above 1023 (0 chooses a free one)",
            _ => "",
        };
        Self {
            reason: format!("it could not listen on loopback port {port}{way_out}"),
            source: source.into(),
        }
    }

    pub(super) fn secrets(source: io::Error) -> Self {
        Self {
            reason: "MIGHTY_TRACE does not name a directory that a file can be written to"
                .to_owned(),
            source: source.into(),
        }
    }

    pub(super) fn randomness(source: getrandom::Error) -> Self {
        Self {
            reason: "the system gave no random bytes".to_owned(),
            source: source.into(),
        }
    }

    pub(super) fn flags(source: FlagError) -> Self {
        Self {
            reason: "the public shape of the schema can't be made".to_owned(),
            source: source.into(),
        }
    }

    pub(super) fn state(source: StateError) -> Self {
        Self {
            reason: "its state file can't be used; give a file of a sandbox, or one that does not \
                     exist yet"
                .to_owned(),
            source: source.into(),
        }
    }

    pub(super) fn taken(network: String) -> Self {
        Self {
            reason: format!(
                "the network {network} is served already: give this one another subdomain and number"
            ),
            source: network.into(),
        }
    }

    pub(super) fn world(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self {
            reason: "the schema or the seeded world is inconsistent".to_owned(),
            source: source.into(),
        }
    }
}

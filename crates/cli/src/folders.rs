//! Where this program keeps its files.

use std::{env, path::PathBuf};

use anyhow::Context as _;
use etcetera::base_strategy::{BaseStrategy as _, choose_base_strategy};

/// The folders of this program.
///
/// They are the user's own: `$XDG_CONFIG_HOME/mighty` and `$XDG_DATA_HOME/mighty` or what the system
/// has in their place. If `MIGHTY_HOME` is set, everything is in that folder.
#[derive(Debug, Clone)]
pub(crate) struct Folders {
    config: PathBuf,
    data: PathBuf,
}

impl Folders {
    pub(crate) fn find() -> anyhow::Result<Self> {
        if let Some(home) = env::var_os("MIGHTY_HOME").filter(|home| !home.is_empty()) {
            let home = PathBuf::from(home);
            return Ok(Self {
                config: home.clone(),
                data: home,
            });
        }
        let base = choose_base_strategy()
            .context("there is no home folder; set MIGHTY_HOME to a folder for mighty's files")?;
        Ok(Self {
            config: base.config_dir().join("mighty"),
            data: base.data_dir().join("mighty"),
        })
    }

    /// The file of profiles.
    pub(crate) fn profiles(&self) -> PathBuf {
        self.config.join("profiles.toml")
    }

    /// The folder of the tokens, if there is no keyring.
    pub(crate) fn tokens(&self) -> PathBuf {
        self.data.join("tokens")
    }

    /// The folder of the lock files, if the tokens are in the keyring.
    pub(crate) fn locks(&self) -> PathBuf {
        self.data.join("locks")
    }

    /// The file that counts operations.
    pub(crate) fn usage(&self) -> PathBuf {
        self.data.join("usage.jsonl")
    }
}

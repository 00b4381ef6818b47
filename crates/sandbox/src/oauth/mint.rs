//! Makes values that can't be guessed: codes, tokens, client credentials, session and form keys.

use std::sync::atomic::{AtomicU64, Ordering};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

use super::secrets::Secrets;

/// Derives every value from one random seed. So only the start of a sandbox can fail for lack of
/// randomness.
pub(crate) struct Mint {
    seed: [u8; 32],
    minted: AtomicU64,
    secrets: Secrets,
}

impl Mint {
    pub(crate) fn from_system(secrets: Secrets) -> Result<Self, getrandom::Error> {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed)?;
        Ok(Self {
            seed,
            minted: AtomicU64::new(0),
            secrets,
        })
    }

    /// A new secret of 43 characters, which is recorded.
    pub(crate) fn secret(&self) -> String {
        let secret = self.name();
        self.secrets.note(&secret);
        secret
    }

    /// A new value of 43 characters: 32 bytes in URL-safe base64, the length of the vendor's
    /// client ids and secrets.
    pub(crate) fn name(&self) -> String {
        let number = self.minted.fetch_add(1, Ordering::Relaxed);
        let digest = Sha256::new()
            .chain_update(self.seed)
            .chain_update(number.to_be_bytes())
            .finalize();
        URL_SAFE_NO_PAD.encode(digest)
    }

    /// The secrets that were made so far, and the recorded ones that were received.
    pub(crate) fn secrets(&self) -> &Secrets {
        &self.secrets
    }
}

#[cfg(test)]
impl Mint {
    pub(crate) fn for_tests() -> Self {
        let secrets = Secrets::from_environment().expect("a file to write to");
        Self::from_system(secrets).expect("randomness")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_value_is_made_twice_by_one_mint_or_by_two() {
        let (one, other) = (Mint::for_tests(), Mint::for_tests());
        let values = [one.name(), one.secret(), other.name(), other.secret()];
        assert_eq!(one.secrets().all(), values[1..2]);
        for (index, value) in values.iter().enumerate() {
            assert_eq!(value.len(), 43);
            assert!(!values[..index].contains(value));
        }
    }
}

//! Values that can't be guessed: codes, tokens, client credentials, session and form keys.

use std::sync::atomic::{AtomicU64, Ordering};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

/// Derives every value from one random seed, so that only the start of a sandbox can lack
/// randomness and nothing later has that failure to handle.
pub(crate) struct Mint {
    seed: [u8; 32],
    minted: AtomicU64,
}

impl Mint {
    pub(crate) fn from_system() -> Result<Self, getrandom::Error> {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed)?;
        Ok(Self {
            seed,
            minted: AtomicU64::new(0),
        })
    }

    /// A new value of 43 characters: 32 bytes in URL-safe base64, the length of the vendor's
    /// client ids and secrets.
    pub(crate) fn mint(&self) -> String {
        self.value(self.minted.fetch_add(1, Ordering::Relaxed))
    }

    /// Every value minted so far.
    pub(crate) fn all(&self) -> impl Iterator<Item = String> {
        (0..self.minted.load(Ordering::Relaxed)).map(|number| self.value(number))
    }

    fn value(&self, number: u64) -> String {
        let digest = Sha256::new()
            .chain_update(self.seed)
            .chain_update(number.to_be_bytes())
            .finalize();
        URL_SAFE_NO_PAD.encode(digest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_value_is_minted_twice_by_one_mint_or_by_two() {
        let (one, other) = (Mint::from_system().unwrap(), Mint::from_system().unwrap());
        let values = [one.mint(), one.mint(), other.mint(), other.mint()];
        assert_eq!(one.all().collect::<Vec<_>>(), values[..2]);
        for (index, value) in values.iter().enumerate() {
            assert_eq!(value.len(), 43);
            assert!(!values[..index].contains(value));
        }
    }
}

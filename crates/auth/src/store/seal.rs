//! Sealing: a sealed entry can be read and changed only with its key.

use std::{fmt, sync::Arc};

use base64::{
    Engine as _,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead as _, Generate as _, KeyInit as _, Payload},
};
use mighty_core::ConfigError;
use secrecy::{ExposeSecret as _, SecretBox, SecretString};

use super::{StoreError, StoreKey};

const KEY: usize = 32;
const NONCE: usize = 24;

/// A key that encrypts stored tokens, in files and in Redis: XChaCha20-Poly1305, with a fresh nonce
/// each time. The account is authenticated as well, so an entry can't be used in another's place.
///
/// Keep the key in another place than the tokens. If you lose it, your users have to sign in again.
/// To change it, seal with the new key and let it [open](Self::also_opening) the entries of the old
/// one.
///
/// ```
/// use mighty_auth::SealingKey;
///
/// # fn main() -> Result<(), mighty_core::ConfigError> {
/// // openssl rand -base64 32
/// let key = SealingKey::from_base64("3q2+796tvu/erb7v3q2+796tvu/erb7v3q2+796tvu8=")?;
/// # drop(key);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct SealingKey {
    key: Arc<SecretBox<[u8; KEY]>>,
    former: Vec<Arc<SecretBox<[u8; KEY]>>>,
}

impl SealingKey {
    /// A key of 32 random bytes.
    pub fn from_bytes(bytes: [u8; KEY]) -> Self {
        Self {
            key: Arc::new(SecretBox::new(Box::new(bytes))),
            former: Vec::new(),
        }
    }

    /// A key of 32 random bytes in base64, as `openssl rand -base64 32` prints it.
    ///
    /// # Errors
    /// [`ConfigError`] if the text is anything else.
    pub fn from_base64(text: &str) -> Result<Self, ConfigError> {
        let unusable = || {
            ConfigError::new(
                "sealing_key",
                "it is not 32 bytes in base64",
                "make one with `openssl rand -base64 32`",
            )
        };
        let bytes = STANDARD.decode(text.trim()).map_err(|_| unusable())?;
        Ok(Self::from_bytes(
            bytes.try_into().map_err(|_: Vec<u8>| unusable())?,
        ))
    }

    /// Also opens entries that `former` has sealed. New entries are sealed with the new key.
    #[must_use]
    pub fn also_opening(mut self, former: Self) -> Self {
        self.former.push(former.key);
        self.former.extend(former.former);
        self
    }

    pub(super) fn seal(&self, owner: &StoreKey, text: &[u8]) -> Result<String, StoreError> {
        let nonce = XNonce::try_generate()
            .map_err(|_| StoreError::new("the system gave no random bytes"))?;
        let owner = owner.digest();
        let payload = Payload {
            msg: text,
            aad: owner.as_bytes(),
        };
        let sealed = cipher(&self.key)
            .encrypt(&nonce, payload)
            .map_err(|_| StoreError::new("the tokens could not be sealed"))?;
        Ok(URL_SAFE_NO_PAD.encode([&nonce[..], &sealed].concat()))
    }

    pub(super) fn open(&self, owner: &StoreKey, sealed: &str) -> Result<SecretString, StoreError> {
        let bytes = URL_SAFE_NO_PAD.decode(sealed).unwrap_or_default();
        let owner = owner.digest();
        let opened = bytes
            .split_first_chunk::<NONCE>()
            .and_then(|(nonce, sealed)| {
                let payload = || Payload {
                    msg: sealed,
                    aad: owner.as_bytes(),
                };
                let mut keys = [&self.key].into_iter().chain(&self.former);
                keys.find_map(|key| cipher(key).decrypt(&XNonce::from(*nonce), payload()).ok())
            });
        opened
            .and_then(|text| String::from_utf8(text).ok())
            .map(SecretString::from)
            .ok_or_else(|| {
                StoreError::new(
                    "the tokens can't be opened: they were sealed with another key or for another \
                     account, or were changed",
                )
            })
    }
}

fn cipher(key: &SecretBox<[u8; KEY]>) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.expose_secret().into())
}

impl fmt::Debug for SealingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SealingKey")
            .field("key", &"[redacted]")
            .field("former", &self.former.len())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owner(account: &str) -> StoreKey {
        StoreKey::new("https://harbor.mn.co", "id", account)
    }

    fn key(byte: u8) -> SealingKey {
        SealingKey::from_bytes([byte; KEY])
    }

    #[test]
    fn a_sealed_text_opens_only_unchanged_with_its_key_and_for_its_account() {
        let sealed = key(1).seal(&owner("me"), b"text").expect("sealed");
        let text = key(1).open(&owner("me"), &sealed).expect("opened");
        assert_eq!(text.expose_secret(), "text");
        assert_ne!(sealed, key(1).seal(&owner("me"), b"text").expect("again"));

        key(2).open(&owner("me"), &sealed).expect_err("another key");
        key(1)
            .open(&owner("you"), &sealed)
            .expect_err("another account");
        let mut changed = sealed.into_bytes();
        changed[50] = if changed[50] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(changed).expect("text");
        key(1).open(&owner("me"), &changed).expect_err("changed");
        key(1).open(&owner("me"), "").expect_err("empty");
    }

    #[test]
    fn a_new_key_can_open_the_old_one_s_texts_but_not_the_reverse() {
        let old = key(1).seal(&owner("me"), b"text").expect("sealed");
        let both = key(2).also_opening(key(1));
        both.open(&owner("me"), &old).expect("by the old one");
        let new = both.seal(&owner("me"), b"text").expect("sealed");
        key(1)
            .open(&owner("me"), &new)
            .expect_err("sealed with the new one");
        key(2).open(&owner("me"), &new).expect("by the new one");
    }

    #[test]
    fn a_key_is_read_from_base64_and_never_shown() {
        let text = STANDARD.encode([7; KEY]);
        let key = SealingKey::from_base64(&format!("{text}\n")).expect("key");
        assert!(!format!("{key:?}").contains("7, 7"));
        for no_key in ["", "c2hvcnQ=", "not base64"] {
            let error = SealingKey::from_base64(no_key).expect_err(no_key);
            assert_eq!(error.setting(), "sealing_key");
        }
    }
}

//! The text in which tokens are kept: JSON that a person can read, with a version, and with the
//! name of its owner, so that no entry can stand in for another one.

use std::time::SystemTime;

use jiff::Timestamp;
use mighty_core::Scopes;
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};

#[cfg(feature = "seal")]
use super::seal::SealingKey;
use super::{StoreError, StoreErrorKind, StoreKey};
use crate::Tokens;

/// The version that is written. Older ones would be read; newer ones are left alone.
const VERSION: u32 = 1;

/// How a store writes its entries.
#[derive(Debug, Clone, Default)]
pub(super) struct Format {
    #[cfg(feature = "seal")]
    key: Option<SealingKey>,
}

/// An entry. Where it is sealed, the tokens are in `sealed` and nowhere else.
#[derive(Serialize, Deserialize)]
struct Record {
    version: u32,
    network: String,
    application: String,
    account: String,
    #[serde(flatten)]
    content: Content,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Content {
    Sealed { sealed: String },
    Plain(Plain),
}

#[derive(Serialize, Deserialize)]
struct Plain {
    access_token: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    refresh_token: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    expires_at: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    scopes: Option<Scopes>,
}

/// What every version tells.
#[derive(Deserialize)]
struct Head {
    version: u32,
}

impl Format {
    #[cfg(feature = "seal")]
    pub(super) fn sealed(key: SealingKey) -> Self {
        Self { key: Some(key) }
    }

    /// Writes the entry of `tokens`.
    pub(super) fn write(
        &self,
        key: &StoreKey,
        tokens: &Tokens,
    ) -> Result<SecretString, StoreError> {
        let plain = Plain {
            access_token: tokens.expose_access_token().to_owned(),
            refresh_token: tokens.expose_refresh_token().map(str::to_owned),
            // A time beyond the format's range is as good as none.
            expires_at: tokens.expires_at().and_then(|end| end.try_into().ok()),
            scopes: tokens.scopes().cloned(),
        };
        let record = Record {
            version: VERSION,
            network: key.issuer().to_owned(),
            application: key.client_id().to_owned(),
            account: key.account().to_owned(),
            content: self.close(key, plain)?,
        };
        let mut text = serde_json::to_string_pretty(&record).map_err(StoreError::new)?;
        text.push('\n');
        Ok(text.into())
    }

    /// Reads the entry of `key`.
    pub(super) fn read(&self, key: &StoreKey, text: &SecretString) -> Result<Tokens, StoreError> {
        let text = text.expose_secret();
        let head: Head = serde_json::from_str(text).map_err(|error| damaged(&error))?;
        if head.version != VERSION {
            return Err(StoreError::new(format!(
                "the tokens are in format {}, and only format {VERSION} is known here: use the \
                 version of the program that wrote them, or sign in anew in another place",
                head.version
            )));
        }
        let record: Record = serde_json::from_str(text).map_err(|error| damaged(&error))?;
        let owner = StoreKey::new(record.network, record.application, record.account);
        if owner != *key {
            return Err(StoreError::new(format!(
                "the tokens are those of {owner}, not of {key}"
            )));
        }
        let plain = self.open(key, record.content)?;
        let mut tokens = Tokens::new(plain.access_token);
        if let Some(refresh_token) = plain.refresh_token {
            tokens = tokens.with_refresh_token(refresh_token);
        }
        if let Some(end) = plain.expires_at {
            tokens = tokens.with_expires_at(SystemTime::from(end));
        }
        if let Some(scopes) = plain.scopes {
            tokens = tokens.with_scopes(scopes);
        }
        Ok(tokens)
    }

    #[cfg(feature = "seal")]
    fn close(&self, key: &StoreKey, plain: Plain) -> Result<Content, StoreError> {
        let Some(sealing) = &self.key else {
            return Ok(Content::Plain(plain));
        };
        let text: SecretString = serde_json::to_string(&plain)
            .map_err(StoreError::new)?
            .into();
        let sealed = sealing.seal(key, text.expose_secret().as_bytes())?;
        Ok(Content::Sealed { sealed })
    }

    #[cfg(not(feature = "seal"))]
    #[allow(clippy::unused_self, clippy::unnecessary_wraps)]
    fn close(&self, _: &StoreKey, plain: Plain) -> Result<Content, StoreError> {
        Ok(Content::Plain(plain))
    }

    #[cfg(feature = "seal")]
    fn open(&self, key: &StoreKey, content: Content) -> Result<Plain, StoreError> {
        match (&self.key, content) {
            (None, Content::Plain(plain)) => Ok(plain),
            (Some(sealing), Content::Sealed { sealed }) => {
                let text = sealing.open(key, &sealed)?;
                serde_json::from_str(text.expose_secret()).map_err(|error| damaged(&error))
            }
            (None, Content::Sealed { .. }) => Err(sealed_without_key()),
            // Whoever can write there but has no key could otherwise plant a session.
            (Some(_), Content::Plain(_)) => Err(StoreError::new(
                "the tokens are not sealed, and this store takes sealed ones only: sign in anew, \
                 or load them without the key and save them with it",
            )),
        }
    }

    #[cfg(not(feature = "seal"))]
    #[allow(clippy::unused_self)]
    fn open(&self, _: &StoreKey, content: Content) -> Result<Plain, StoreError> {
        match content {
            Content::Plain(plain) => Ok(plain),
            Content::Sealed { .. } => Err(sealed_without_key()),
        }
    }
}

fn sealed_without_key() -> StoreError {
    StoreError::new("the tokens are sealed: give this store the key that they were sealed with")
}

/// The parser's own words may quote a token, so only the place is told.
fn damaged(error: &serde_json::Error) -> StoreError {
    StoreError::of(
        StoreErrorKind::Damaged,
        format!(
            "it is no token record (line {}, column {})",
            error.line(),
            error.column()
        ),
    )
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use mighty_core::Scope;

    use super::*;

    fn key() -> StoreKey {
        StoreKey::new("https://harbor.mn.co", "id", "me")
    }

    fn tokens() -> Tokens {
        Tokens::new("access")
            .with_refresh_token("refresh")
            .with_expires_at(SystemTime::UNIX_EPOCH + Duration::from_millis(1_800_000_000_500))
            .with_scopes([Scope::READ_POSTS].into())
    }

    #[test]
    fn a_record_is_readable_and_comes_back_whole() {
        let text = Format::default().write(&key(), &tokens()).expect("text");
        assert_eq!(
            text.expose_secret(),
            "{\n  \"version\": 1,\n  \"network\": \"https://harbor.mn.co\",\n  \
             \"application\": \"id\",\n  \"account\": \"me\",\n  \"access_token\": \"access\",\n  \
             \"refresh_token\": \"refresh\",\n  \"expires_at\": \"2027-01-15T08:00:00.5Z\",\n  \
             \"scopes\": [\n    \"read:posts\"\n  ]\n}\n"
        );
        let again = Format::default().read(&key(), &text).expect("tokens");
        assert!(again.same_pair(&tokens()));
        assert_eq!(again.expires_at(), tokens().expires_at());
        assert_eq!(again.scopes(), tokens().scopes());
    }

    #[test]
    fn what_is_no_record_of_this_account_is_told_apart() {
        let format = Format::default();
        let whole = format.write(&key(), &tokens()).expect("text");
        let whole = whole.expose_secret();
        for (text, kind, says) in [
            (String::new(), StoreErrorKind::Damaged, "no token record"),
            (whole[..90].to_owned(), StoreErrorKind::Damaged, "line"),
            (
                whole.replace("\"access_token\"", "\"other\""),
                StoreErrorKind::Damaged,
                "no token record",
            ),
            (
                whole.replace("\"version\": 1", "\"version\": 2"),
                StoreErrorKind::Failed,
                "format 2",
            ),
            (
                whole.replace("\"me\"", "\"you\""),
                StoreErrorKind::Failed,
                "not of",
            ),
            (
                whole.replace("\"access_token\"", "\"sealed\""),
                StoreErrorKind::Failed,
                "are sealed",
            ),
        ] {
            let error = format.read(&key(), &text.into()).expect_err(says);
            assert_eq!(error.kind(), kind, "{error}");
            assert!(error.to_string().contains(says), "{error}");
            assert!(!format!("{error:?}").contains("refresh\""), "{error:?}");
        }
    }
}

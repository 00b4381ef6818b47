//! The text form of tokens: JSON that a person can read. It has a version and names its owner, so
//! that no entry can stand in for another one.

use std::time::SystemTime;

use jiff::Timestamp;
use mighty_core::Scopes;
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Deserializer, Serialize, de::DeserializeOwned};
use sha2::{Digest as _, Sha256};

#[cfg(feature = "seal")]
use super::seal::SealingKey;
use super::{StoreError, StoreErrorKind, StoreKey};
use crate::Tokens;

/// The version that is written. Entries of a later version are neither read nor replaced.
pub(super) const VERSION: u64 = 1;

/// The format of a store's entries.
#[derive(Debug, Clone, Default)]
pub(super) struct Format {
    #[cfg(feature = "seal")]
    key: Option<SealingKey>,
}

/// An entry, as it is written. If it is sealed, the tokens are only in `sealed`.
#[derive(Serialize)]
struct Record<'a> {
    version: u64,
    network: &'a str,
    application: &'a str,
    account: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    replaces: Option<&'a str>,
    #[serde(flatten)]
    content: Content<'a>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Content<'a> {
    #[cfg(feature = "seal")]
    Sealed {
        sealed: String,
    },
    Plain(Plain<'a>),
}

/// Borrows the secrets, so that the text is their only copy.
#[derive(Serialize)]
struct Plain<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<&'a str>,
    access_token: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_token: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scopes: Option<&'a Scopes>,
}

/// The version of an entry, which every version has.
#[derive(Deserialize)]
struct FormatVersion {
    version: u64,
}

/// The parts of an entry that are never sealed.
#[derive(Deserialize)]
struct Header {
    network: String,
    application: String,
    account: String,
    #[serde(default)]
    sealed: Option<String>,
}

/// The tokens of an entry, opened if they were sealed.
#[derive(Deserialize)]
struct Opened {
    #[serde(default)]
    session: Option<String>,
    #[serde(deserialize_with = "secret")]
    access_token: SecretString,
    #[serde(default, deserialize_with = "optional_secret")]
    refresh_token: Option<SecretString>,
    #[serde(default)]
    expires_at: Option<Timestamp>,
    #[serde(default)]
    scopes: Option<Scopes>,
}

/// The fingerprint of the entry that this one replaces.
#[derive(Deserialize)]
struct Replaced {
    #[serde(default)]
    replaces: Option<String>,
}

fn secret<'de, D: Deserializer<'de>>(deserializer: D) -> Result<SecretString, D::Error> {
    String::deserialize(deserializer).map(SecretString::from)
}

fn optional_secret<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<SecretString>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    Ok(text.map(SecretString::from))
}

/// Identifies an entry by its content.
pub(super) fn fingerprint(text: &SecretString) -> String {
    let digest = Sha256::digest(text.expose_secret().as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether `draft` was written to replace `kept`.
pub(super) fn replaces(draft: &SecretString, kept: Option<&SecretString>) -> bool {
    serde_json::from_str::<Replaced>(draft.expose_secret())
        .is_ok_and(|replaced| replaced.replaces == kept.map(fingerprint))
}

impl Format {
    #[cfg(feature = "seal")]
    pub(super) fn sealed(key: SealingKey) -> Self {
        Self { key: Some(key) }
    }

    /// Writes the entry of `tokens`, in place of one with the fingerprint `replaces`.
    pub(super) fn write(
        &self,
        key: &StoreKey,
        tokens: &Tokens,
        replaces: Option<&str>,
    ) -> Result<SecretString, StoreError> {
        let plain = Plain {
            session: tokens.session(),
            access_token: tokens.expose_access_token(),
            refresh_token: tokens.expose_refresh_token(),
            // A time beyond the format's range is left out.
            expires_at: tokens.expires_at().and_then(|end| end.try_into().ok()),
            scopes: tokens.scopes(),
        };
        let record = Record {
            version: VERSION,
            network: key.issuer(),
            application: key.client_id(),
            account: key.account(),
            replaces,
            content: self.close(key, plain)?,
        };
        // With enough room the buffer never grows, so no copy of a secret is left in memory.
        let mut text = Vec::with_capacity(4096);
        serde_json::to_writer_pretty(&mut text, &record).map_err(StoreError::new)?;
        text.push(b'\n');
        let text = String::from_utf8(text).map_err(|_| StoreError::new("the JSON is not UTF-8"))?;
        Ok(text.into())
    }

    /// Reads the entry of `key`.
    pub(super) fn read(&self, key: &StoreKey, text: &SecretString) -> Result<Tokens, StoreError> {
        let FormatVersion { version } = parse(text)?;
        if version != VERSION {
            return Err(unknown_version(version));
        }
        let header: Header = parse(text)?;
        let owner = StoreKey::new(header.network, header.application, header.account);
        if owner != *key {
            return Err(StoreError::new(format!(
                "the tokens belong to {owner}, not to {key}"
            )));
        }
        let opened = self.open(key, text, header.sealed.as_deref())?;
        let mut tokens = Tokens::new(opened.access_token.expose_secret());
        if let Some(refresh_token) = opened.refresh_token {
            tokens = tokens.with_refresh_token(refresh_token.expose_secret());
        }
        if let Some(end) = opened.expires_at {
            tokens = tokens.with_expires_at(SystemTime::from(end));
        }
        if let Some(scopes) = opened.scopes {
            tokens = tokens.with_scopes(scopes);
        }
        if let Some(session) = opened.session {
            tokens = tokens.with_session(session);
        }
        Ok(tokens)
    }

    #[cfg(feature = "seal")]
    fn close<'a>(&self, key: &StoreKey, plain: Plain<'a>) -> Result<Content<'a>, StoreError> {
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
    fn close<'a>(&self, _: &StoreKey, plain: Plain<'a>) -> Result<Content<'a>, StoreError> {
        Ok(Content::Plain(plain))
    }

    #[cfg(feature = "seal")]
    fn open(
        &self,
        key: &StoreKey,
        text: &SecretString,
        sealed: Option<&str>,
    ) -> Result<Opened, StoreError> {
        match (&self.key, sealed) {
            (None, None) => parse(text),
            (Some(sealing), Some(sealed)) => parse(&sealing.open(key, sealed)?),
            (None, Some(_)) => Err(sealed_without_key()),
            // Otherwise a writer without the key could plant a session.
            (Some(_), None) => Err(StoreError::new(
                "the tokens are not sealed, and this store reads only sealed ones: sign in again, \
                 or load them without the key and save them with it",
            )),
        }
    }

    #[cfg(not(feature = "seal"))]
    #[allow(clippy::unused_self)]
    fn open(
        &self,
        _: &StoreKey,
        text: &SecretString,
        sealed: Option<&str>,
    ) -> Result<Opened, StoreError> {
        match sealed {
            None => parse(text),
            Some(_) => Err(sealed_without_key()),
        }
    }
}

/// Refuses to write over an entry of a later version, which may hold a session that lives on.
pub(super) fn may_be_replaced(kept: &SecretString) -> Result<(), StoreError> {
    match parse::<FormatVersion>(kept) {
        Ok(kept) if kept.version > VERSION => Err(unknown_version(kept.version)),
        _ => Ok(()),
    }
}

pub(super) fn unknown_version(version: u64) -> StoreError {
    StoreError::new(format!(
        "the tokens are in format {version}, but this version reads only format {VERSION}: use the \
         version of the program that wrote them, or sign in again with another store"
    ))
}

fn sealed_without_key() -> StoreError {
    StoreError::new("the tokens are sealed: give this store the key that they were sealed with")
}

/// The parser's own message may quote a token, so only the position is kept.
fn parse<T: DeserializeOwned>(text: &SecretString) -> Result<T, StoreError> {
    serde_json::from_str(text.expose_secret()).map_err(|error| {
        StoreError::of(
            StoreErrorKind::Damaged,
            format!(
                "it is not a token record (line {}, column {})",
                error.line(),
                error.column()
            ),
        )
    })
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
            .with_session("a-name")
    }

    #[test]
    fn a_record_is_readable_and_read_back_completely() {
        let text = Format::default()
            .write(&key(), &tokens(), None)
            .expect("text");
        assert_eq!(
            text.expose_secret(),
            "{\n  \"version\": 1,\n  \"network\": \"https://harbor.mn.co\",\n  \
             \"application\": \"id\",\n  \"account\": \"me\",\n  \"session\": \"a-name\",\n  \
             \"access_token\": \"access\",\n  \
             \"refresh_token\": \"refresh\",\n  \"expires_at\": \"2027-01-15T08:00:00.5Z\",\n  \
             \"scopes\": [\n    \"read:posts\"\n  ]\n}\n"
        );
        let again = Format::default().read(&key(), &text).expect("tokens");
        assert!(again.same_pair(&tokens()));
        assert_eq!(again.expires_at(), tokens().expires_at());
        assert_eq!(again.scopes(), tokens().scopes());
        assert_eq!(again.session(), Some("a-name"));
    }

    #[test]
    fn entries_that_are_not_this_account_s_record_have_errors_of_their_own() {
        let format = Format::default();
        let whole = format.write(&key(), &tokens(), None).expect("text");
        let whole = whole.expose_secret();
        for (text, kind, says) in [
            (String::new(), StoreErrorKind::Damaged, "not a token record"),
            (whole[..120].to_owned(), StoreErrorKind::Damaged, "line"),
            (
                whole.replace("\"access_token\"", "\"other\""),
                StoreErrorKind::Damaged,
                "not a token record",
            ),
            (
                whole.replace("\"version\": 1", "\"version\": 2"),
                StoreErrorKind::Failed,
                "format 2",
            ),
            (
                whole.replace("\"me\"", "\"you\""),
                StoreErrorKind::Failed,
                "not to",
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

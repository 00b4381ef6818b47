//! The check of the bearer value.

use std::fmt;

use http::{HeaderMap, header::AUTHORIZATION};
use mighty_core::{ConfigError, SecretText};
use sha2::{Digest as _, Sha256};
use subtle::{Choice, ConstantTimeEq as _};

/// The secret values that a delivery may have in its `Authorization` header.
///
/// Give the value that is the API key of the webhook, without the word `Bearer`. To change it while
/// events come in, accept both values for some time: [`and`](Self::and).
///
/// ```
/// use mighty_webhooks::Keys;
///
/// # fn main() -> Result<(), mighty_core::ConfigError> {
/// let keys = Keys::new("the-new-key")?.and("the-old-key")?;
/// assert_eq!(keys.check("Bearer the-old-key"), Ok(()));
/// assert!(keys.check("Bearer the-ol").is_err());
/// let twice = keys.check("Bearer Bearer the-new-key").unwrap_err();
/// assert!(twice.to_string().contains("without the word Bearer"));
/// # Ok(())
/// # }
/// ```
///
/// The comparison takes as long for a wrong value as for the right one. Deliveries are not signed
/// and have no time that could be checked, so this value is all that tells them from others.
#[derive(Clone)]
pub struct Keys {
    /// All have the same length, so a comparison tells nothing about the keys' lengths.
    digests: Vec<[u8; 32]>,
}

/// Why a delivery is not accepted as one of Mighty Networks. `Display` has a hint for the person
/// who sets up the webhook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// The request has no `Authorization` header.
    #[error("there is no Authorization header: enter an API key in the webhook's settings")]
    Missing,
    /// It has several.
    #[error("there are several Authorization headers")]
    Several,
    /// Its scheme is not `Bearer`.
    #[error("the Authorization header is not \"Bearer <key>\"")]
    NotBearer,
    /// The value begins with a second `Bearer`.
    #[error(
        "the word Bearer comes twice, because Mighty Networks adds it: enter the API key in the \
         webhook's settings without the word Bearer"
    )]
    BearerTwice,
    /// The value is none of the keys.
    #[error("the key is wrong: enter the same API key in the webhook's settings and here")]
    Wrong,
}

impl Keys {
    /// Accepts this value.
    ///
    /// # Errors
    /// [`ConfigError`] if the value is empty, begins with the word `Bearer`, or has white space at
    /// its beginning or end.
    pub fn new(key: impl Into<SecretText>) -> Result<Self, ConfigError> {
        let keys = Self {
            digests: Vec::new(),
        };
        keys.and(key)
    }

    /// Accepts this value as well.
    ///
    /// # Errors
    /// As [`Keys::new`].
    pub fn and(mut self, key: impl Into<SecretText>) -> Result<Self, ConfigError> {
        let key = key.into();
        let key = key.expose();
        let refuse = |problem: &str, remedy: &str| Err(ConfigError::new("key", problem, remedy));
        if key.trim().is_empty() {
            return refuse(
                "it is empty",
                "give the API key from the webhook's settings",
            );
        }
        if key.trim() != key {
            return refuse(
                "it begins or ends with white space",
                "remove the white space",
            );
        }
        if without_scheme(key).is_some() || key.eq_ignore_ascii_case("bearer") {
            return refuse(
                "it begins with the word Bearer, which Mighty Networks adds itself",
                "give the key without it, here and in the webhook's settings",
            );
        }
        self.digests.push(Sha256::digest(key).into());
        Ok(self)
    }

    /// Checks the value of an `Authorization` header.
    ///
    /// # Errors
    /// [`KeyError`] says what is wrong.
    pub fn check(&self, authorization: &str) -> Result<(), KeyError> {
        self.check_bytes(authorization.as_bytes())
    }

    /// Checks the headers of a delivery.
    ///
    /// # Errors
    /// [`KeyError`] says what is wrong.
    pub fn check_headers(&self, headers: &HeaderMap) -> Result<(), KeyError> {
        let mut values = headers.get_all(AUTHORIZATION).iter();
        match (values.next(), values.next()) {
            (None, _) => Err(KeyError::Missing),
            (Some(value), None) => self.check_bytes(value.as_bytes()),
            (Some(_), Some(_)) => Err(KeyError::Several),
        }
    }

    fn check_bytes(&self, value: &[u8]) -> Result<(), KeyError> {
        let text = value.trim_ascii();
        if text.is_empty() || text.eq_ignore_ascii_case(b"bearer") {
            return Err(KeyError::Missing);
        }
        let key = after_scheme(text).ok_or(KeyError::NotBearer)?;
        let digest: [u8; 32] = Sha256::digest(key).into();
        // All are compared, whether or not one has matched.
        let is_one = self
            .digests
            .iter()
            .fold(Choice::from(0), |any, known| any | known.ct_eq(&digest));
        if is_one.into() {
            Ok(())
        } else if after_scheme(key).is_some() {
            Err(KeyError::BearerTwice)
        } else {
            Err(KeyError::Wrong)
        }
    }
}

/// What follows `Bearer` and white space.
fn after_scheme(text: &[u8]) -> Option<&[u8]> {
    let (scheme, rest) = text.split_at_checked("bearer".len())?;
    let is_scheme = scheme.eq_ignore_ascii_case(b"bearer") && rest.first()?.is_ascii_whitespace();
    is_scheme.then(|| rest.trim_ascii())
}

fn without_scheme(text: &str) -> Option<&[u8]> {
    after_scheme(text.as_bytes())
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keys")
            .field("count", &self.digests.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    const KEY: &str = "k3y-0f-the_hook";

    fn keys() -> Keys {
        Keys::new(mighty_trace::secret(KEY)).unwrap()
    }

    #[test]
    fn only_the_whole_key_is_accepted() {
        for value in ["Bearer k3y-0f-the_hook", "bearer  k3y-0f-the_hook "] {
            assert_eq!(keys().check(value), Ok(()), "{value}");
        }
        for (value, kind) in [
            ("", KeyError::Missing),
            ("Bearer", KeyError::Missing),
            ("Bearer ", KeyError::Missing),
            ("k3y-0f-the_hook", KeyError::NotBearer),
            ("Basic k3y-0f-the_hook", KeyError::NotBearer),
            ("Bearerk3y-0f-the_hook", KeyError::NotBearer),
            ("Bearer k3y-0f-the_hoo", KeyError::Wrong),
            ("Bearer k3y-0f-the_hookk", KeyError::Wrong),
            ("Bearer K3Y-0F-THE_HOOK", KeyError::Wrong),
            ("Bearer k3y-0f-the_hook k3y-0f-the_hook", KeyError::Wrong),
            ("Bearer \"k3y-0f-the_hook\"", KeyError::Wrong),
            ("Bearer Bearer k3y-0f-the_hook", KeyError::BearerTwice),
            ("Bearer bearer\tk3y-0f-the_hook", KeyError::BearerTwice),
        ] {
            assert_eq!(keys().check(value), Err(kind), "{value}");
        }
    }

    #[test]
    fn both_keys_are_accepted_during_a_change() {
        let both = keys().and("the-next-key").unwrap();
        assert_eq!(both.check("Bearer k3y-0f-the_hook"), Ok(()));
        assert_eq!(both.check("Bearer the-next-key"), Ok(()));
        assert_eq!(keys().check("Bearer the-next-key"), Err(KeyError::Wrong));
    }

    #[test]
    fn one_authorization_header_is_accepted_and_no_more() {
        let right = HeaderValue::from_static("Bearer k3y-0f-the_hook");
        let mut headers = HeaderMap::new();
        assert_eq!(keys().check_headers(&headers), Err(KeyError::Missing));
        headers.append(AUTHORIZATION, right.clone());
        assert_eq!(keys().check_headers(&headers), Ok(()));
        headers.append(AUTHORIZATION, right);
        assert_eq!(keys().check_headers(&headers), Err(KeyError::Several));
        let odd = HeaderValue::from_bytes(b"Bearer \xff\xfe").unwrap();
        headers.insert(AUTHORIZATION, odd);
        assert_eq!(keys().check_headers(&headers), Err(KeyError::Wrong));
    }

    #[test]
    fn a_key_that_no_delivery_can_have_is_refused() {
        for key in ["", " ", "Bearer x", "bearer", " x", "x\n"] {
            let error = Keys::new(key).unwrap_err();
            assert_eq!(error.setting(), "key", "{key:?}");
        }
    }

    #[test]
    fn debug_shows_no_key() {
        assert!(!format!("{:?}", keys()).contains(KEY));
    }
}

//! The token endpoint's good answer, read leniently: by the time it is here the code or the old
//! refresh token is spent, so an odd spelling in a side field must not lose the new tokens.

use std::time::{Duration, SystemTime};

use mighty_core::Scopes;
use oauth2::{AccessToken, RefreshToken, Scope, TokenResponse, basic::BasicTokenType};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use crate::{Tokens, tokens};

/// Fresh tokens, and how long they were said to live.
#[derive(Debug, Clone)]
pub(crate) struct Grant {
    pub(crate) tokens: Tokens,
    pub(crate) lifetime: Option<Duration>,
}

impl Grant {
    /// Reads an answer to a request that was sent at `asked_at`.
    pub(super) fn read(answer: &TokenAnswer, asked_at: SystemTime) -> Result<Self, String> {
        let kind = answer.token_type().as_ref();
        if !kind.eq_ignore_ascii_case("bearer") {
            return Err("a token that is no bearer token".into());
        }
        let mut tokens = Tokens::new(answer.access_token().secret().as_str());
        if tokens::AccessToken::new(&tokens, 0).is_none() {
            return Err("an access token that is empty or that no header can carry".into());
        }
        let lifetime = answer.expires_in();
        // A life too long for the clock is as good as none stated.
        if let Some(end) = lifetime.and_then(|lifetime| asked_at.checked_add(lifetime)) {
            tokens = tokens.with_expires_at(end);
        }
        if let Some(token) = answer.refresh_token().filter(|t| !t.secret().is_empty()) {
            tokens = tokens.with_refresh_token(token.secret().as_str());
        }
        if let Some(scopes) = answer.scopes() {
            let scopes = scopes
                .iter()
                .filter_map(|scope| mighty_core::Scope::new(scope.as_str()).ok());
            tokens = tokens.with_scopes(scopes.collect::<Scopes>());
        }
        Ok(Self { tokens, lifetime })
    }
}

/// The answer's JSON. [`oauth2::StandardTokenResponse`] would refuse `"expires_in": "3600"`.
#[derive(Debug, Deserialize, Serialize)]
pub(super) struct TokenAnswer {
    access_token: AccessToken,
    #[serde(default = "bearer")]
    token_type: BasicTokenType,
    #[serde(default, deserialize_with = "seconds")]
    expires_in: Option<Duration>,
    #[serde(default)]
    refresh_token: Option<RefreshToken>,
    #[serde(default, deserialize_with = "scopes")]
    scope: Option<Vec<Scope>>,
}

impl TokenResponse for TokenAnswer {
    type TokenType = BasicTokenType;

    fn access_token(&self) -> &AccessToken {
        &self.access_token
    }

    fn token_type(&self) -> &BasicTokenType {
        &self.token_type
    }

    fn expires_in(&self) -> Option<Duration> {
        self.expires_in
    }

    fn refresh_token(&self) -> Option<&RefreshToken> {
        self.refresh_token.as_ref()
    }

    fn scopes(&self) -> Option<&Vec<Scope>> {
        self.scope.as_ref()
    }
}

fn bearer() -> BasicTokenType {
    BasicTokenType::Bearer
}

/// A life that can't be read is an unknown one; the API's 401 tells its end.
fn seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Duration>, D::Error> {
    let seconds = match Value::deserialize(deserializer)? {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    };
    Ok(seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds.max(0.0)).ok()))
}

fn scopes<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<Scope>>, D::Error> {
    let words = |text: &str| {
        text.split_ascii_whitespace()
            .map(|word| Scope::new(word.to_owned()))
            .collect::<Vec<_>>()
    };
    Ok(match Value::deserialize(deserializer)? {
        Value::String(text) => Some(words(&text)),
        Value::Array(items) => Some(
            items
                .iter()
                .filter_map(Value::as_str)
                .flat_map(words)
                .collect(),
        ),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Grant, String> {
        let answer: TokenAnswer = serde_json::from_str(json).map_err(|e| e.to_string())?;
        Grant::read(&answer, SystemTime::UNIX_EPOCH)
    }

    #[test]
    fn every_spelling_of_a_life_is_read_and_an_unreadable_one_is_unknown() {
        for (spelling, seconds) in [
            ("3600", Some(3600)),
            ("\"3600\"", Some(3600)),
            ("3600.0", Some(3600)),
            ("0", Some(0)),
            ("-5", Some(0)),
            ("null", None),
            ("\"soon\"", None),
            ("{}", None),
            ("1e300", None),
        ] {
            let grant = read(&format!(
                "{{\"access_token\":\"a\",\"expires_in\":{spelling}}}"
            ))
            .expect(spelling);
            assert_eq!(
                grant.lifetime,
                seconds.map(Duration::from_secs),
                "{spelling}"
            );
            let end = grant.tokens.expires_at();
            assert_eq!(
                end,
                seconds.map(|s| SystemTime::UNIX_EPOCH + Duration::from_secs(s)),
                "{spelling}"
            );
        }
    }

    #[test]
    fn a_life_beyond_the_clock_is_unknown() {
        let grant = read("{\"access_token\":\"a\",\"expires_in\":18446744073709549568}");
        assert_eq!(grant.expect("grant").tokens.expires_at(), None);
    }

    #[test]
    fn side_fields_may_be_missing_odd_or_unknown() {
        let grant = read(
            "{\"access_token\":\"a\",\"token_type\":\"BEARER\",\"refresh_token\":\"\",\
             \"scope\":[\"read:posts\",\"write:new_thing\"],\"created_at\":5,\"x\":{}}",
        )
        .expect("grant");
        assert_eq!(grant.tokens.expose_refresh_token(), None);
        let scopes = grant.tokens.scopes().expect("scopes").to_string();
        assert_eq!(scopes, "read:posts write:new_thing");
    }

    #[test]
    fn a_token_that_could_not_be_sent_is_refused() {
        for json in [
            "{\"access_token\":\"\"}",
            "{\"access_token\":\"a\\r\\nX: y\"}",
            "{\"access_token\":\"a\",\"token_type\":\"mac\"}",
            "{\"refresh_token\":\"a\"}",
        ] {
            read(json).expect_err(json);
        }
    }
}

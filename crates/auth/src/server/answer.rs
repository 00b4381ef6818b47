//! The token endpoint's answer with tokens. It is read leniently: the code or the old refresh token is
//! spent by then, so an odd value in another field must not lose the new tokens.

use std::time::{Duration, SystemTime};

use mighty_core::Scopes;
use oauth2::{AccessToken, RefreshToken, Scope, TokenResponse, basic::BasicTokenType};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use crate::{Tokens, tokens};

/// Fresh tokens, and their lifetime as the server stated it.
#[derive(Debug, Clone)]
pub(crate) struct Grant {
    pub(crate) tokens: Tokens,
    pub(crate) lifetime: Option<Duration>,
}

impl Grant {
    /// Reads an answer to a request that was sent at `asked_at`.
    pub(super) fn read(answer: &TokenAnswer, asked_at: SystemTime) -> Result<Self, String> {
        let refresh_token = answer.refresh_token().filter(|t| !t.secret().is_empty());
        let (mut tokens, lifetime) = match answer.usable() {
            Ok(access_token) => (Tokens::new(access_token), answer.expires_in()),
            // The refresh token in this answer is the only one that works now. It is kept with an
            // expired access token, so that the next call refreshes.
            Err(what) if refresh_token.is_some() => {
                tracing::warn!("the server sent {what}; its refresh token is kept");
                (Tokens::new(""), Some(Duration::ZERO))
            }
            Err(what) => return Err(what.into()),
        };
        // A lifetime that is too long for the clock counts as not stated.
        if let Some(end) = lifetime.and_then(|lifetime| asked_at.checked_add(lifetime)) {
            tokens = tokens.with_expires_at(end);
        }
        if let Some(token) = refresh_token {
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
    /// Empty if there is none.
    #[serde(default = "no_token", deserialize_with = "access_token")]
    access_token: AccessToken,
    #[serde(default = "bearer", deserialize_with = "token_type")]
    token_type: BasicTokenType,
    #[serde(default, deserialize_with = "seconds")]
    expires_in: Option<Duration>,
    #[serde(default, deserialize_with = "refresh_token")]
    refresh_token: Option<RefreshToken>,
    #[serde(default, deserialize_with = "scopes")]
    scope: Option<Vec<Scope>>,
}

impl TokenAnswer {
    /// Whether a body is such an answer and contains a token.
    pub(super) fn is_in(body: &[u8]) -> bool {
        // Text after the JSON is ignored, as by `oauth2`.
        let answer = Self::deserialize(&mut serde_json::Deserializer::from_slice(body));
        answer.is_ok_and(|answer| {
            let refresh_token = answer.refresh_token.as_ref();
            !answer.access_token.secret().is_empty()
                || refresh_token.is_some_and(|token| !token.secret().is_empty())
        })
    }

    /// The access token, if it can be sent as a bearer token.
    fn usable(&self) -> Result<&str, &'static str> {
        let token = self.access_token.secret();
        if !self.token_type.as_ref().eq_ignore_ascii_case("bearer") {
            Err("a token that is not a bearer token")
        } else if tokens::AccessToken::new(&Tokens::new(token.as_str()), 0).is_none() {
            Err("no access token, or one that no header can carry")
        } else {
            Ok(token)
        }
    }
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

fn no_token() -> AccessToken {
    AccessToken::new(String::new())
}

fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::String(text) => Some(text),
        _ => None,
    })
}

fn access_token<'de, D: Deserializer<'de>>(deserializer: D) -> Result<AccessToken, D::Error> {
    Ok(AccessToken::new(text(deserializer)?.unwrap_or_default()))
}

fn refresh_token<'de, D>(deserializer: D) -> Result<Option<RefreshToken>, D::Error>
where
    D: Deserializer<'de>,
{
    Ok(text(deserializer)?.map(RefreshToken::new))
}

/// A value that is not a text counts as the usual type.
fn token_type<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BasicTokenType, D::Error> {
    Ok(match text(deserializer)? {
        Some(name) if !name.eq_ignore_ascii_case("bearer") => BasicTokenType::Extension(name),
        _ => bearer(),
    })
}

/// A lifetime that can't be read is unknown; the API's 401 shows that the token has expired.
fn seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Duration>, D::Error> {
    let seconds = match Value::deserialize(deserializer)? {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    };
    // `max` turns NaN into 0, which would mean that the token has expired.
    let seconds = seconds.filter(|seconds: &f64| !seconds.is_nan());
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
            ("\"NaN\"", None),
            ("\"-nan\"", None),
            ("\"inf\"", None),
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
    fn a_type_that_is_no_text_is_the_usual_one() {
        for kind in ["null", "7", "{}", "\"bEARER\""] {
            read(&format!("{{\"access_token\":\"a\",\"token_type\":{kind}}}")).expect(kind);
        }
    }

    #[test]
    fn a_token_that_could_not_be_sent_is_refused_and_leaves_a_refresh_token_to_be_kept() {
        for useless in [
            "\"access_token\":\"\"",
            "\"access_token\":null",
            "\"access_token\":{\"a\":1}",
            "\"access_token\":\"a\\r\\nX: y\"",
            "\"access_token\":\"a\",\"token_type\":\"mac\"",
            "\"x\":1",
        ] {
            read(&format!("{{{useless}}}")).expect_err(useless);
            read(&format!("{{{useless},\"refresh_token\":\"\"}}")).expect_err(useless);
            let grant = read(&format!(
                "{{{useless},\"refresh_token\":\"r\",\"expires_in\":3600}}"
            ));
            let tokens = grant.expect(useless).tokens;
            assert_eq!(tokens.expose_refresh_token(), Some("r"));
            assert_eq!(tokens.expose_access_token(), "");
            assert!(tokens.has_expired(SystemTime::UNIX_EPOCH));
        }
    }

    #[test]
    fn only_what_holds_a_token_is_a_token_answer() {
        for (body, is_one) in [
            ("{\"access_token\":\"a\"}", true),
            ("{\"refresh_token\":\"r\"}\n<!-- served in 3 ms -->", true),
            ("{\"access_token\":\"a\",\"refresh_to", false),
            ("{\"error\":\"invalid_grant\"}", false),
            ("{\"access_token\":\"\",\"refresh_token\":null}", false),
            ("<html>", false),
            ("[]", false),
            ("", false),
        ] {
            assert_eq!(TokenAnswer::is_in(body.as_bytes()), is_one, "{body}");
        }
    }
}

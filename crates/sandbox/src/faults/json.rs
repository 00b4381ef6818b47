//! The JSON form of a fault, for the control endpoint.

use std::time::Duration;

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::fault::{Effect, Fault};
use crate::OperationKind;

/// The keys that name an effect. A fault has exactly one of them.
const EFFECTS: [&str; 14] = [
    "status",
    "code",
    "throttle",
    "content",
    "delay_ms",
    "stall",
    "stall_after",
    "cut_after",
    "hang_up",
    "lose_answer",
    "twice",
    "revoke_token",
    "expire_token",
    "schema",
];

/// A fault's JSON that the sandbox can't read.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct FaultError(String);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Limits {
    path: Option<String>,
    operation: Option<String>,
    kind: Option<String>,
    field: Option<String>,
    #[serde(default)]
    after: u64,
    times: Option<u64>,
    chance: Option<f64>,
    #[serde(default)]
    seed: u64,
    from: Option<Timestamp>,
    until: Option<Timestamp>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Throttle {
    retry_after: Option<u64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    #[serde(rename = "type")]
    content_type: String,
    body: String,
}

impl Fault {
    /// Reads a fault in its JSON form: the effect (`{"status": 503}`, `{"code": "NOT_FOUND"}`,
    /// `{"throttle": {"retry_after": 2}}`, `{"content": {"type": "text/html", "body": "…"}}`,
    /// `{"delay_ms": 500}`, `{"stall": true}`, `{"stall_after": 10}`, `{"cut_after": 10}`,
    /// `{"hang_up": true}`, `{"lose_answer": true}`, `{"twice": true}`, `{"revoke_token": true}`,
    /// `{"expire_token": true}` or `{"schema": "…"}`), and in the same object its limits: `path`,
    /// `operation`, `kind` (`query` or `mutation`), `field`, `after`, `times`, `chance`, `seed`,
    /// `from` and `until`.
    ///
    /// ```
    /// use mighty_sandbox::Fault;
    ///
    /// let fault = Fault::from_json(r#"{"status": 503, "operation": "CreatePost", "times": 2}"#)?;
    /// assert_eq!(fault, Fault::status(503).operation("CreatePost").times(2));
    /// assert!(Fault::from_json(r#"{"status": 503, "oparation": "CreatePost"}"#).is_err());
    /// # Ok::<(), mighty_sandbox::FaultError>(())
    /// ```
    ///
    /// # Errors
    /// [`FaultError`] if it has no effect or two, an unknown key, or a value of another type.
    pub fn from_json(json: &str) -> Result<Self, FaultError> {
        let object = serde_json::from_str(json)
            .map_err(|error| FaultError(format!("a fault is a JSON object: {error}")))?;
        Self::from_object(object)
    }

    fn from_object(mut object: Map<String, Value>) -> Result<Self, FaultError> {
        let mut effects = EFFECTS
            .iter()
            .filter_map(|key| Some((*key, object.remove(*key)?)));
        let (Some((key, value)), None) = (effects.next(), effects.next()) else {
            return Err(FaultError(format!(
                "a fault has exactly one of these keys: {}",
                EFFECTS.join(", ")
            )));
        };
        let effect = effect(key, value).map_err(|error| FaultError(format!("{key}: {error}")))?;
        let limits: Limits = serde_json::from_value(Value::Object(object))
            .map_err(|error| FaultError(error.to_string()))?;
        let chance = limits.chance.unwrap_or(1.0);
        if !(0.0..=1.0).contains(&chance) {
            return Err(FaultError("chance is from 0 to 1".to_owned()));
        }
        let kind = match limits.kind.as_deref() {
            None => None,
            Some("query") => Some(OperationKind::Query),
            Some("mutation") => Some(OperationKind::Mutation),
            Some(_) => return Err(FaultError("kind is query or mutation".to_owned())),
        };
        Ok(Self {
            path: limits.path,
            operation: limits.operation,
            kind,
            field: limits.field,
            after: limits.after,
            times: limits.times,
            chance,
            seed: limits.seed,
            from: limits.from,
            until: limits.until,
            ..Self::new(effect)
        })
    }

    /// The JSON form that [`Fault::from_json`] reads.
    pub(crate) fn to_json(&self) -> Map<String, Value> {
        let (key, value) = match &self.effect {
            Effect::Status(status) => ("status", json!(status)),
            Effect::Code(code) => ("code", json!(code)),
            Effect::Throttle(None) => ("throttle", json!({})),
            Effect::Throttle(Some(time)) => ("throttle", json!({ "retry_after": time.as_secs() })),
            Effect::Content(ty, body) => ("content", json!({ "type": ty, "body": body })),
            Effect::Delay(delay) => (
                "delay_ms",
                json!(u64::try_from(delay.as_millis()).unwrap_or(u64::MAX)),
            ),
            Effect::Stall => ("stall", json!(true)),
            Effect::StallAfter(bytes) => ("stall_after", json!(bytes)),
            Effect::CutAfter(bytes) => ("cut_after", json!(bytes)),
            Effect::HangUp => ("hang_up", json!(true)),
            Effect::LoseAnswer => ("lose_answer", json!(true)),
            Effect::Twice => ("twice", json!(true)),
            Effect::RevokeToken => ("revoke_token", json!(true)),
            Effect::ExpireToken => ("expire_token", json!(true)),
            Effect::Schema(sdl) => ("schema", json!(sdl)),
        };
        let kind = self.kind.map(OperationKind::as_str);
        let limits = [
            ("path", json!(self.path)),
            ("operation", json!(self.operation)),
            ("kind", json!(kind)),
            ("field", json!(self.field)),
            ("after", json!(Some(self.after).filter(|after| *after > 0))),
            ("times", json!(self.times)),
            ("chance", json!(Some(self.chance).filter(|it| *it < 1.0))),
            ("seed", json!(Some(self.seed).filter(|seed| *seed > 0))),
            ("from", json!(self.from)),
            ("until", json!(self.until)),
        ];
        let given = limits.into_iter().filter(|(_, value)| !value.is_null());
        std::iter::once((key, value))
            .chain(given)
            .map(|(key, value)| (key.to_owned(), value))
            .collect()
    }
}

fn effect(key: &str, value: Value) -> Result<Effect, String> {
    fn read<T: serde::de::DeserializeOwned>(value: Value) -> Result<T, String> {
        serde_json::from_value(value).map_err(|error| error.to_string())
    }
    let on = |effect: Effect, value: &Value| match value {
        Value::Bool(true) => Ok(effect),
        _ => Err("true is the only value".to_owned()),
    };
    match key {
        "status" => match read(value)? {
            status @ 200..=599 => Ok(Effect::Status(status)),
            _ => Err("a status is from 200 to 599".to_owned()),
        },
        "code" => Ok(Effect::Code(read(value)?)),
        "throttle" => {
            let throttle: Throttle = read(value)?;
            Ok(Effect::Throttle(
                throttle.retry_after.map(Duration::from_secs),
            ))
        }
        "content" => {
            let content: Content = read(value)?;
            Ok(Effect::Content(content.content_type, content.body))
        }
        "delay_ms" => Ok(Effect::Delay(Duration::from_millis(read(value)?))),
        "stall" => on(Effect::Stall, &value),
        "stall_after" => Ok(Effect::StallAfter(read(value)?)),
        "cut_after" => Ok(Effect::CutAfter(read(value)?)),
        "hang_up" => on(Effect::HangUp, &value),
        "lose_answer" => on(Effect::LoseAnswer, &value),
        "twice" => on(Effect::Twice, &value),
        "revoke_token" => on(Effect::RevokeToken, &value),
        "expire_token" => on(Effect::ExpireToken, &value),
        "schema" => Ok(Effect::Schema(read(value)?)),
        other => Err(format!("{other} is no effect")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_read_as_it_is_written() {
        let time: Timestamp = "2026-11-02T09:00:00Z".parse().unwrap();
        for fault in [
            Fault::status(502).path("/oauth/token").after(1).times(3),
            Fault::code("NOT_FOUND")
                .field("Post.title")
                .chance(0.25)
                .seed(7),
            Fault::throttle(None),
            Fault::throttle(Duration::from_secs(4)).kind(OperationKind::Mutation),
            Fault::content("text/html", "<p>"),
            Fault::delay(Duration::from_millis(5)).kind(OperationKind::Query),
            Fault::stall().from(time).until(time),
            Fault::stall_after(1),
            Fault::cut_after(0),
            Fault::hang_up(),
            Fault::lose_answer().operation("Me"),
            Fault::twice(),
            Fault::revoke_token(),
            Fault::expire_token(),
            Fault::schema("type Query { a: Int }"),
        ] {
            let json = Value::Object(fault.to_json()).to_string();
            assert_eq!(Fault::from_json(&json).unwrap(), fault, "{json}");
        }
    }

    #[test]
    fn mistakes_are_named() {
        for (json, part) in [
            ("[]", "JSON object"),
            ("{}", "exactly one"),
            (r#"{"status": 500, "code": "X"}"#, "exactly one"),
            (r#"{"status": 99}"#, "200 to 599"),
            (r#"{"status": 500, "tmies": 1}"#, "tmies"),
            (r#"{"hang_up": false}"#, "hang_up"),
            (r#"{"stall": true, "chance": 2}"#, "chance"),
            (r#"{"stall": true, "kind": "write"}"#, "query or mutation"),
        ] {
            let error = Fault::from_json(json).unwrap_err().to_string();
            assert!(error.contains(part), "{json}: {error}");
        }
    }
}

//! The refusal of a token request (RFC 6749, section 5.2). It is read leniently: an odd value in
//! another field must not hide that a token is no longer valid.

use std::fmt;

use mighty_runtime::json::read_first;
use serde::{
    Deserialize, Deserializer,
    de::{IgnoredAny, MapAccess, SeqAccess, Visitor},
};

/// The server's refusal, as it was sent.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    pub(super) error: String,
    pub(super) description: Option<String>,
}

impl Refusal {
    /// Reads a body. `None` if it is no refusal. The text after the JSON does not matter.
    pub(super) fn read(body: &[u8]) -> Option<Self> {
        let fields = read_first::<Fields>(body).ok()?.value;
        Some(Self {
            error: fields.error.filter(|error| !error.is_empty())?,
            description: fields.description,
        })
    }
}

/// The fields of an object that are texts. If a field comes twice, the first text counts.
#[derive(Default)]
struct Fields {
    error: Option<String>,
    description: Option<String>,
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(FieldsVisitor)
    }
}

struct FieldsVisitor;

impl<'de> Visitor<'de> for FieldsVisitor {
    type Value = Fields;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
        let mut fields = Fields::default();
        while let Some(name) = map.next_key::<String>()? {
            let field = match name.as_str() {
                "error" => &mut fields.error,
                "error_description" => &mut fields.description,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            let text = map.next_value::<LenientText>()?.0;
            *field = field.take().or(text);
        }
        Ok(fields)
    }
}

/// A text; `None` for any other value, nested at any depth.
struct LenientText(Option<String>);

impl<'de> Deserialize<'de> for LenientText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextVisitor).map(Self)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Some(text.to_owned()))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_error_is_found_beside_anything_else() {
        let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
        let side = [
            "\"error_description\":[\"revoked\"]".to_owned(),
            "\"error_description\":{\"en\":\"revoked\"}".to_owned(),
            format!("\"error_description\":{deep}"),
            format!("\"x\":{deep}"),
            "\"error_description\":null,\"error_uri\":7".to_owned(),
            "\"error_description\":-1.5,\"error\":\"invalid_grant\"".to_owned(),
            "\"error\":{\"code\":7},\"error_description\":true".to_owned(),
            "\"status\":18446744073709551617".to_owned(),
            "\"error_uri\":\"\\ud83d\"".to_owned(),
        ];
        for field in &side {
            for body in [
                format!("{{\"error\":\"invalid_grant\",{field}}}"),
                format!("{{{field},\"error\":\"invalid_grant\"}}"),
                format!("\u{feff} {{\"error\":\"invalid_grant\",{field}}}<!-- 3 ms -->"),
            ] {
                let refusal = Refusal::read(body.as_bytes());
                let error = refusal.map(|refusal| (refusal.error, refusal.description));
                let start = &body[..body.floor_char_boundary(100)];
                assert_eq!(error, Some(("invalid_grant".into(), None)), "{start}");
            }
        }
        let told = Refusal::read(b"{\"error\":\"e\",\"error_description\":\"why\"}");
        assert_eq!(told.and_then(|r| r.description).as_deref(), Some("why"));
    }

    #[test]
    fn other_answers_are_no_refusals() {
        for body in [
            "",
            "[]",
            "{}",
            "\"error\"",
            "{\"error\":\"\"}",
            "{\"error\":{\"code\":\"invalid_grant\"}}",
            "{\"error\":null}",
            "{\"error\":\"invalid_gr",
            "{\"error\":\"invalid_grant\"",
            "<html>{\"error\":\"invalid_grant\"}",
            "error=invalid_grant",
        ] {
            assert_eq!(Refusal::read(body.as_bytes()), None, "{body}");
        }
    }
}

//! The position of a pager, as one line of text.

use std::{fmt, str::FromStr};

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use mighty_core::ConfigError;
use serde::{Deserialize, Serialize};

use super::identity::Identity;

/// The first part of the text. It changes if the parts after it change.
const VERSION: &str = "1";

/// The position of a [`Pager`](super::Pager). You can store it and go on from it later, also in
/// another process.
///
/// It is one line of text without spaces: [`Display`](fmt::Display) writes it, [`FromStr`] reads it,
/// and serde treats it as a string. The text contains the API's cursor, the name of the operation,
/// and a checksum of its variables. It does not contain the variables, which can be private.
///
/// A cursor belongs to its query, because the API's cursors are positions in one list with one
/// order. A pager of another query refuses it.
///
/// ```
/// use mighty_core::UserAgent;
/// use mighty_operations::{
///     operations::posts::ListPosts,
///     pages::{Cursor, Pager},
/// };
/// use mighty_transport::Client;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let client = Client::builder()
/// #     .endpoint("http://127.0.0.1:9/graphql")
/// #     .user_agent(UserAgent::new("example/1.0")?)
/// #     .credential(mighty_auth::Credential::fixed("token"))
/// #     .build()?;
/// let posts = Pager::forward(&client, ListPosts::new())?;
/// let line = posts.cursor().to_string();
/// assert!(line.starts_with("1.ListPosts.forward.50.0."));
///
/// let cursor: Cursor = line.parse()?;
/// let rest = Pager::forward(&client, ListPosts::new())?.resume(&cursor)?;
/// assert_eq!(rest.cursor(), cursor);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Cursor {
    query: Identity,
    backward: bool,
    /// The page size.
    size: i32,
    place: Place,
}

/// A place in a list.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(super) struct Place {
    /// The API's cursor of the page; `None` for the first page.
    pub(super) page: Option<String>,
    /// The number of items of that page that were taken.
    pub(super) taken: usize,
}

impl Cursor {
    pub(super) fn new(query: Identity, backward: bool, size: i32, place: Place) -> Self {
        Self {
            query,
            backward,
            size,
            place,
        }
    }

    /// The page size, and the position in the list, if the cursor belongs to this query and
    /// direction.
    pub(super) fn place(
        &self,
        query: &Identity,
        backward: bool,
    ) -> Result<(i32, Place), ConfigError> {
        if self.query != *query {
            let operation = &self.query.operation;
            return Err(refused(if operation == &query.operation {
                format!("it belongs to a {operation} query with other variables")
            } else {
                format!("it belongs to another query, {operation}")
            }));
        }
        if self.backward != backward {
            return Err(refused("it belongs to a pager in the other direction"));
        }
        Ok((self.size, self.place.clone()))
    }
}

/// A cursor can't be used in a pager.
pub(super) fn refused(why: impl Into<String>) -> ConfigError {
    ConfigError::new(
        "cursor",
        why,
        "use it with the query that it was taken from, in the same direction and with the same page \
         size, or start from the beginning",
    )
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let way = if self.backward { "backward" } else { "forward" };
        let Identity { operation, digest } = &self.query;
        let Place { page, taken } = &self.place;
        write!(
            f,
            "{VERSION}.{operation}.{way}.{}.{taken}.{digest:032x}.",
            self.size
        )?;
        match page {
            // No text has this form in Base64.
            None => f.write_str("-"),
            Some(page) => f.write_str(&BASE64_URL_SAFE_NO_PAD.encode(page)),
        }
    }
}

impl FromStr for Cursor {
    type Err = ConfigError;

    fn from_str(text: &str) -> Result<Self, ConfigError> {
        let parts: Vec<&str> = text.trim().split('.').collect();
        if let [version, ..] = parts[..]
            && version != VERSION
            && version.parse::<u32>().is_ok()
        {
            return Err(ConfigError::new(
                "cursor",
                format!("it has the form {version}, and this version of the SDK reads {VERSION}"),
                "read it with the version of the SDK that wrote it, or start from the beginning",
            ));
        }
        read(&parts).ok_or_else(|| {
            ConfigError::new(
                "cursor",
                "it is not the text of a cursor, or a part of it is missing",
                "pass the whole text that the cursor of a pager gave, or start from the beginning",
            )
        })
    }
}

/// The cursor with these parts.
fn read(parts: &[&str]) -> Option<Cursor> {
    let [VERSION, operation, way, size, taken, digest, page] = *parts else {
        return None;
    };
    let page = match page {
        "-" => None,
        page => Some(String::from_utf8(BASE64_URL_SAFE_NO_PAD.decode(page).ok()?).ok()?),
    };
    // `from_str_radix` would accept a sign.
    let is_digest = digest.len() == 32 && digest.bytes().all(|byte| byte.is_ascii_hexdigit());
    Some(Cursor {
        query: Identity {
            operation: operation.to_owned(),
            digest: u128::from_str_radix(digest, 16)
                .ok()
                .filter(|_| is_digest)?,
        },
        backward: match way {
            "forward" => false,
            "backward" => true,
            _ => return None,
        },
        size: size.parse().ok().filter(|size| *size > 0)?,
        place: Place {
            page,
            taken: taken.parse().ok()?,
        },
    })
}

impl From<Cursor> for String {
    fn from(cursor: Cursor) -> Self {
        cursor.to_string()
    }
}

impl TryFrom<String> for Cursor {
    type Error = ConfigError;

    fn try_from(text: String) -> Result<Self, ConfigError> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cursor(page: Option<String>, taken: usize, backward: bool, digest: u128) -> Cursor {
        let query = Identity {
            operation: "ListPosts".into(),
            digest,
        };
        Cursor::new(query, backward, 50, Place { page, taken })
    }

    proptest! {
        #[test]
        fn the_text_of_a_cursor_is_one_line_and_reads_back(
            page in proptest::option::of(any::<String>()),
            taken: usize,
            backward: bool,
            digest: u128,
        ) {
            let cursor = cursor(page, taken, backward, digest);
            let text = cursor.to_string();
            prop_assert!(text.bytes().all(|byte| byte.is_ascii_graphic()), "{}", text);
            prop_assert_eq!(&text.parse::<Cursor>()?, &cursor);
            let json = serde_json::to_value(&cursor)?;
            prop_assert_eq!(&json, &serde_json::Value::from(text));
            prop_assert_eq!(serde_json::from_value::<Cursor>(json)?, cursor);
        }

        #[test]
        fn any_text_is_a_cursor_or_an_error(text: String, at in 0..80usize) {
            let _ = text.parse::<Cursor>();
            let whole = cursor(Some("c1".into()), 3, false, 7).to_string();
            let cut = &whole[..at.min(whole.len() - 1)];
            prop_assert_ne!(cut.parse::<Cursor>().ok(), whole.parse::<Cursor>().ok());
        }
    }

    #[test]
    fn a_cursor_of_another_version_is_told_apart_from_a_broken_one() {
        let text = cursor(None, 0, false, 1).to_string();
        let other = text.replacen("1.", "2.", 1);
        let error = other.parse::<Cursor>().expect_err("another version");
        assert!(error.to_string().contains("form 2"), "{error}");
        for broken in [
            "",
            "1",
            "ListPosts",
            &text[..20],
            &format!("{text}.x"),
            &text.replace("50", "-5"),
        ] {
            let error = broken.parse::<Cursor>().expect_err(broken);
            assert!(
                error.to_string().contains("not the text of a cursor"),
                "{error}"
            );
        }
    }
}

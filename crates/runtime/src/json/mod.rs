//! The reader of all JSON that comes from the network.
//!
//! | function | what it does |
//! |---|---|
//! | [`read`] | reads an object as a type |
//! | [`read_first`] | the same, and ignores the text after the object |
//! | [`read_value`] | reads any JSON without a type |
//! | [`fit`] | reads a type from a value that was read before |
//! | [`clean`] | repairs a body for another parser |
//!
//! Rules that hold for all of them:
//!
//! - **Byte order mark.** [RFC 8259, section 8.1](https://www.rfc-editor.org/rfc/rfc8259#section-8.1)
//!   forbids a server to send one and lets a client ignore it. It is ignored.
//! - **Encoding.** A text that is not UTF-8, or that holds half of a surrogate pair, gets the
//!   replacement character (U+FFFD) at that position. [`Read::repaired`] names its path. The rest
//!   of the body is not affected.
//! - **Depth.** Lists and objects that are nested deeper than
//!   [`JSON_DEPTH`](crate::bounds::JSON_DEPTH) are an error. Fields that the type does not have are
//!   skipped at any depth.
//! - **Size.** The HTTP client limits it: see [`Limits`](crate::Limits).
//! - **Numbers.** A [`Value`] holds an integer exactly. If it has more than 64 bits, the value is a
//!   string of its digits; so is a number beyond the range of `f64`. A decimal is the nearest
//!   `f64`, which is also how GraphQL defines its `Float`.
//! - **Errors.** A [`ReadError`] names the path of the part that does not fit.

mod error;
#[cfg(feature = "simd-json")]
mod fast;
mod numbers;
mod texts;

use std::borrow::Cow;

use serde::de::DeserializeOwned;
use serde_json::Value;

pub use self::{
    error::{ReadError, Segment},
    numbers::is_exact,
    texts::{Cleaned, clean},
};

/// A value that was read, and what had to be repaired for it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Read<T> {
    /// The value.
    pub value: T,
    /// The paths of the texts that were not Unicode, such as `data.posts.nodes[3].title`: the first
    /// [`REPAIRED_TEXTS`](crate::bounds::REPAIRED_TEXTS) of them.
    pub repaired: Vec<String>,
}

/// Reads a body that is one JSON object.
///
/// A good body is read in one pass. Only if that fails, the body is repaired and read again.
///
/// # Errors
/// The body is not JSON, is not an object, or does not fit the type.
///
/// ```
/// use mighty_runtime::json::read;
/// use serde::Deserialize;
///
/// #[derive(Deserialize)]
/// struct Post {
///     title: String,
///     likes: u32,
/// }
///
/// let post = read::<Post>(br#"{"title":"half \ud83d","likes":3}"#)?;
/// assert_eq!((&*post.value.title, post.value.likes), ("half \u{fffd}", 3));
/// assert_eq!(post.repaired, ["title"]);
///
/// let error = read::<Post>(br#"{"title":"whole","likes":null}"#).err().expect("an error");
/// assert_eq!(error.path(), "likes");
/// # Ok::<(), mighty_runtime::json::ReadError>(())
/// ```
pub fn read<T: DeserializeOwned>(body: &[u8]) -> Result<Read<T>, ReadError> {
    read_by(body, parse)
}

/// Reads a body that begins with a JSON object. The text after the object does not matter.
///
/// # Errors
/// Those of [`read`].
pub fn read_first<T: DeserializeOwned>(body: &[u8]) -> Result<Read<T>, ReadError> {
    read_by(body, |body| {
        T::deserialize(&mut serde_json::Deserializer::from_slice(body))
    })
}

/// Reads any JSON without a type. All integers are exact: see the [rules](self).
///
/// # Errors
/// The body is not JSON, or it is nested too deep.
///
/// ```
/// use mighty_runtime::json::read_value;
///
/// let read = read_value(b"[9223372036854775809, 18446744073709551617]")?;
/// assert_eq!(read.value[0], 9_223_372_036_854_775_809_u64);
/// assert_eq!(read.value[1], "18446744073709551617");
/// # Ok::<(), mighty_runtime::json::ReadError>(())
/// ```
pub fn read_value(body: &[u8]) -> Result<Read<Value>, ReadError> {
    let Cleaned { body, repaired } = clean(body);
    let first = parse::<Value>(&body);
    if let Ok(value) = first
        && is_exact(&value)
    {
        return Ok(Read { value, repaired });
    }
    let body = numbers::quoted(&body).map_or(body, Cow::Owned);
    let value = untyped(&body)?;
    Ok(Read { value, repaired })
}

/// Reads a type from a value that was read before.
///
/// # Errors
/// The value does not fit the type. The error names the path of the first part that does not fit.
pub fn fit<T: DeserializeOwned>(value: &Value) -> Result<T, ReadError> {
    serde_path_to_error::deserialize(value).map_err(ReadError::new)
}

fn read_by<T: DeserializeOwned>(
    body: &[u8],
    parse: impl Fn(&[u8]) -> Result<T, serde_json::Error>,
) -> Result<Read<T>, ReadError> {
    let body = texts::without_byte_order_mark(body);
    // Serde reads a list as a struct, too.
    let first = body.trim_ascii_start().first();
    if first.is_some_and(|&first| first != b'{') {
        return Err(ReadError::no_object());
    }
    let error = match parse(body) {
        Ok(value) => {
            return Ok(Read {
                value,
                repaired: Vec::new(),
            });
        }
        Err(error) => error,
    };
    let Cleaned { body, repaired } = clean(body);
    let is_cleaned = !repaired.is_empty();
    let body = match numbers::quoted(&body) {
        Some(body) => Cow::Owned(body),
        None if is_cleaned => body,
        None => return Err(explained::<T>(&body, error)),
    };
    match parse(&body) {
        Ok(value) => Ok(Read { value, repaired }),
        Err(error) => Err(explained::<T>(&body, error)),
    }
}

/// The error with its path. The type is read from a value, not from the body: values are read for
/// other reasons as well, so this makes less code for each type.
#[cold]
fn explained<T: DeserializeOwned>(body: &[u8], error: serde_json::Error) -> ReadError {
    match untyped(body).map(|value| fit::<T>(&value)) {
        Ok(Err(error)) | Err(error) => error,
        // For example a field that comes twice.
        Ok(Ok(_)) => ReadError::without_path(error),
    }
}

fn untyped(body: &[u8]) -> Result<Value, ReadError> {
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let value = serde_path_to_error::deserialize(&mut deserializer).map_err(ReadError::new)?;
    deserializer.end().map_err(ReadError::without_path)?;
    Ok(value)
}

/// One pass over a body. Whether it is UTF-8 is found out once for all of it, which costs much less
/// than for each of its texts.
fn parse<T: DeserializeOwned>(body: &[u8]) -> Result<T, serde_json::Error> {
    #[cfg(feature = "simd-json")]
    if let Some(value) = fast::parse(body) {
        return Ok(value);
    }
    match std::str::from_utf8(body) {
        Ok(text) => serde_json::from_str(text),
        Err(_) => serde_json::from_slice(body),
    }
}

#[cfg(test)]
mod tests;

//! Texts that are not Unicode.

use std::{borrow::Cow, fmt};

use crate::bounds::{JSON_DEPTH, REPAIRED_TEXTS};

/// The UTF-8 encoding of the byte order mark.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// How many bytes of each key go into a path.
pub(super) const KEY: usize = 100;

/// The body without a byte order mark before its text.
pub(super) fn without_byte_order_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body)
}

/// A body without a byte order mark, in which all texts are Unicode.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cleaned<'a> {
    /// The body.
    pub body: Cow<'a, [u8]>,
    /// The paths of the texts that were changed, such as `data.posts.nodes[3].title`; the first
    /// [`REPAIRED_TEXTS`] of them.
    pub repaired: Vec<String>,
}

/// Without the body, which may hold a secret.
impl fmt::Debug for Cleaned<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cleaned")
            .field("length", &self.body.len())
            .field("repaired", &self.repaired)
            .finish()
    }
}

/// Removes the byte order mark, and replaces each part of a text that is not UTF-8, and each
/// unpaired surrogate, with the replacement character (U+FFFD).
///
/// The functions that read JSON do this themselves. Use it for a body that another parser reads.
/// A token or another secret that was changed is wrong: do not use it.
///
/// ```
/// use mighty_runtime::json::clean;
///
/// let cleaned = clean(br#"{"nodes":[{"title":"a"},{"title":"b\ud83d"}]}"#);
/// assert_eq!(*cleaned.body, *br#"{"nodes":[{"title":"a"},{"title":"b\ufffd"}]}"#);
/// assert_eq!(cleaned.repaired, ["nodes[1].title"]);
///
/// let cleaned = clean(b"\xef\xbb\xbf{}");
/// assert_eq!((&*cleaned.body, cleaned.repaired.len()), (&b"{}"[..], 0));
/// ```
pub fn clean(body: &[u8]) -> Cleaned<'_> {
    let body = without_byte_order_mark(body);
    match repair(body) {
        Some((body, repaired)) => Cleaned {
            body: Cow::Owned(body),
            repaired,
        },
        None => Cleaned {
            body: Cow::Borrowed(body),
            repaired: Vec::new(),
        },
    }
}

/// The repaired body and the paths of its changed texts. `None` if there is nothing to repair.
fn repair(body: &[u8]) -> Option<(Vec<u8>, Vec<String>)> {
    let is_utf8 = std::str::from_utf8(body).is_ok();
    let may_be_surrogate = |window: &[u8]| matches!(window, br"\ud" | br"\uD");
    if is_utf8 && !body.windows(3).any(may_be_surrogate) {
        return None;
    }
    let mut reader = Reader {
        left: body,
        out: Vec::with_capacity(body.len()),
        open: Vec::new(),
        paths: Vec::new(),
        changed: false,
    };
    while let Some((&byte, rest)) = reader.left.split_first() {
        reader.left = rest;
        reader.out.push(byte);
        match byte {
            b'"' => reader.text(),
            b'{' => reader.open.push(Open::Object {
                key: 0..0,
                at_key: true,
            }),
            b'[' => reader.open.push(Open::List(0)),
            b'}' | b']' => drop(reader.open.pop()),
            b',' => match reader.open.last_mut() {
                Some(Open::List(index)) => *index += 1,
                Some(Open::Object { at_key, .. }) => *at_key = true,
                None => {}
            },
            b':' => {
                if let Some(Open::Object { at_key, .. }) = reader.open.last_mut() {
                    *at_key = false;
                }
            }
            _ => {}
        }
        if reader.open.len() > JSON_DEPTH {
            // No parser goes that deep.
            return None;
        }
    }
    reader.changed.then_some((reader.out, reader.paths))
}

/// A list or an object that is not closed yet.
enum Open {
    /// The index of the entry.
    List(usize),
    Object {
        /// The position of the key in the output.
        key: std::ops::Range<usize>,
        /// Whether a key comes next.
        at_key: bool,
    },
}

struct Reader<'a> {
    left: &'a [u8],
    out: Vec<u8>,
    open: Vec<Open>,
    paths: Vec<String>,
    changed: bool,
}

impl Reader<'_> {
    /// Copies the rest of a text, to its closing quote.
    fn text(&mut self) {
        let begin = self.out.len();
        let mut is_changed = false;
        while let Some(&byte) = self.left.first() {
            match byte {
                b'"' => break,
                b'\\' => is_changed |= self.escape(),
                _ => is_changed |= self.plain(),
            }
        }
        let end = self.out.len();
        if let Some(Open::Object { key, at_key: true }) = self.open.last_mut() {
            *key = begin..end;
        }
        self.take(1);
        if is_changed {
            self.changed = true;
            if self.paths.len() < REPAIRED_TEXTS {
                let path = self.path();
                self.paths.push(path);
            }
        }
    }

    fn take(&mut self, count: usize) {
        let (taken, left) = self.left.split_at(count.min(self.left.len()));
        self.out.extend_from_slice(taken);
        self.left = left;
    }

    /// Copies what comes before the next quote or escape. Whether it was changed.
    fn plain(&mut self) -> bool {
        let is_end = |byte: &u8| matches!(byte, b'"' | b'\\');
        let end = self.left.iter().position(is_end);
        let (text, left) = self.left.split_at(end.unwrap_or(self.left.len()));
        self.left = left;
        let mut is_changed = false;
        for chunk in text.utf8_chunks() {
            self.out.extend_from_slice(chunk.valid().as_bytes());
            if !chunk.invalid().is_empty() {
                self.out.extend_from_slice("\u{fffd}".as_bytes());
                is_changed = true;
            }
        }
        is_changed
    }

    /// Copies an escape. Whether it was changed.
    fn escape(&mut self) -> bool {
        match unit(self.left) {
            Some(0xd800..=0xdbff) if matches!(unit(&self.left[6..]), Some(0xdc00..=0xdfff)) => {
                self.take(12);
                false
            }
            Some(0xd800..=0xdfff) => {
                self.left = &self.left[6..];
                self.out.extend_from_slice(br"\ufffd");
                true
            }
            Some(_) => {
                self.take(6);
                false
            }
            None => {
                self.take(2);
                false
            }
        }
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for open in &self.open {
            match open {
                Open::List(index) => path.push_str(&format!("[{index}]")),
                Open::Object { key, .. } => {
                    let key = self.out.get(key.clone()).unwrap_or_default();
                    let key = String::from_utf8_lossy(&key[..key.len().min(KEY)]);
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(&key);
                }
            }
        }
        path
    }
}

/// The number of an escape such as `\ud83d`, at the beginning of a text.
fn unit(text: &[u8]) -> Option<u16> {
    let digits = text.strip_prefix(br"\u")?.first_chunk::<4>()?;
    let is_number = digits.iter().all(u8::is_ascii_hexdigit);
    let digits = std::str::from_utf8(digits).ok().filter(|_| is_number)?;
    u16::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repaired(body: &[u8]) -> Option<(String, Vec<String>)> {
        repair(body).map(|(body, paths)| (String::from_utf8(body).expect("UTF-8"), paths))
    }

    #[test]
    fn a_text_is_repaired_and_its_path_is_told() {
        for (body, expected, path) in [
            (
                &b"{\"a\":[{\"b\":\"x\xffy\"}]}"[..],
                "{\"a\":[{\"b\":\"x\u{fffd}y\"}]}",
                "a[0].b",
            ),
            (
                br#"[1,[true,"\udc00"]]"#,
                r#"[1,[true,"\ufffd"]]"#,
                "[1][1]",
            ),
            (
                br#"{"a":1,"b":"\ud800\ud83d\ude00"}"#,
                r#"{"a":1,"b":"\ufffd\ud83d\ude00"}"#,
                "b",
            ),
            (br#"{"a":"\ud800\n"}"#, r#"{"a":"\ufffd\n"}"#, "a"),
            (br#"{"a":"\ud800\\u1234"}"#, r#"{"a":"\ufffd\\u1234"}"#, "a"),
            (
                br#"{"a":"[{,:\"","b":"\ud800"}"#,
                r#"{"a":"[{,:\"","b":"\ufffd"}"#,
                "b",
            ),
        ] {
            let found = repaired(body).expect("something to repair");
            assert_eq!(found, (expected.to_owned(), vec![path.to_owned()]));
        }
    }

    #[test]
    fn a_good_body_is_not_changed() {
        for body in [
            r#"{"a":"ü😀 \ud83d\ude00 \u00fc \" \\ud800"}"#,
            "",
            "{",
            "\"\\",
            "\"\\u12",
            "]]}}",
            "{\"a\"",
        ] {
            assert_eq!(repaired(body.as_bytes()), None, "{body}");
        }
        let deep = "[".repeat(200) + r#""\ud800"#;
        assert_eq!(repaired(deep.as_bytes()), None);
    }

    #[test]
    fn paths_are_few_and_short() {
        let body = format!(
            "{{\"{}\":[{}",
            "k".repeat(100_000),
            r#""\ud800","#.repeat(10_000)
        );
        let (_, paths) = repaired(body.as_bytes()).expect("something to repair");
        assert_eq!(paths.len(), REPAIRED_TEXTS);
        assert!(paths.iter().all(|path| path.len() < KEY + 10), "{paths:?}");
    }
}

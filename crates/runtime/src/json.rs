//! JSON that comes from the network.

/// The UTF-8 encoding of the byte order mark.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The body without a byte order mark before its text.
///
/// [RFC 8259, section 8.1](https://www.rfc-editor.org/rfc/rfc8259#section-8.1) forbids a server to
/// send one and lets a client ignore it. `serde_json` refuses it, so remove it before you parse.
///
/// ```
/// use mighty_runtime::json::without_byte_order_mark;
///
/// assert_eq!(without_byte_order_mark(b"\xef\xbb\xbf{}"), b"{}");
/// assert_eq!(without_byte_order_mark(b"{}"), b"{}");
/// ```
pub fn without_byte_order_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body)
}

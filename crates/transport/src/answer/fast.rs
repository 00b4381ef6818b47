//! A faster reader of JSON, for bodies in which nothing is wrong.
//!
//! It is asked first, and only its successes count: whatever it refuses is read once more by
//! `serde_json`, which says what is wrong and where.

use serde::de::DeserializeOwned;
use simd_json::Buffers;

/// As deep as `serde_json` goes: what is read recursively must not use up the stack.
const DEPTH: usize = 128;

/// The value of `body`; none where there is anything to say against it.
pub(super) fn parse<T: DeserializeOwned>(body: &[u8]) -> Option<T> {
    // It writes the strings' escapes into what it reads, and an error is to quote the original.
    let mut body = body.to_vec();
    let mut buffers = Buffers::with_max_depth(body.len(), DEPTH);
    simd_json::serde::from_slice_with_buffers(&mut body, &mut buffers).ok()
}

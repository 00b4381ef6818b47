//! Reads a body.

use std::pin::pin;

use bytes::Buf as _;
use http_body::Body;
use http_body_util::BodyExt as _;

use super::Answer;

/// Reads a body of at most `limit` bytes.
pub(super) async fn read<B: Body>(body: B, limit: usize) -> Result<Vec<u8>, Answer> {
    let mut body = pin!(body);
    let mut whole = Vec::new();
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| Answer::Incomplete)?;
        // Trailers are not needed.
        let Ok(mut data) = frame.into_data() else {
            continue;
        };
        if whole.len() + data.remaining() > limit {
            return Err(Answer::TooLarge);
        }
        while data.has_remaining() {
            let chunk = data.chunk();
            let length = chunk.len();
            whole.extend_from_slice(chunk);
            data.advance(length);
        }
    }
    Ok(whole)
}

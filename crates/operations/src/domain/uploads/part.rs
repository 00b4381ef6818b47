//! One part of an upload.

use std::{collections::BTreeSet, ops::Range};

use bytes::Bytes;
use http::{
    HeaderMap, HeaderName, HeaderValue, Method,
    header::{
        CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, EXPECT, HOST, TE, TRAILER, TRANSFER_ENCODING,
        UPGRADE,
    },
};
use mighty_runtime::{
    bounds::{UPLOAD_HEAD, UPLOAD_HEADERS, UPLOAD_PART_COUNT},
    json::read_value,
};
use mighty_transport::{Error, SignedRequest};

use crate::models::{UploadInstructionDetail, UploadReceiptExtractorDetail, UploadSessionDetail};

/// Headers that the HTTP client sets itself. They are not copied from the API's instructions,
/// because they could truncate the body or send it to another host.
const FRAMING: [HeaderName; 8] = [
    CONNECTION,
    CONTENT_LENGTH,
    EXPECT,
    HOST,
    TE,
    TRAILER,
    TRANSFER_ENCODING,
    UPGRADE,
];

/// The operation name in the errors of a part.
fn operation(instruction: &UploadInstructionDetail) -> String {
    format!("upload of part {}", instruction.part_number)
}

/// The range of the file's bytes in a part.
pub(super) fn range(instruction: &UploadInstructionDetail) -> Result<Range<u64>, Error> {
    let bytes = &instruction.byte_range;
    let bound = |value: i64| u64::try_from(value).ok();
    let (Some(offset), Some(length)) = (bound(bytes.offset), bound(bytes.length)) else {
        return Err(unclear("a range of bytes that lies within the file"));
    };
    Ok(offset..offset.saturating_add(length))
}

/// Checks all instructions before anything is sent: that the parts contain each byte of the file
/// once, that their numbers differ, and that their requests can be made.
pub(super) fn check(session: &UploadSessionDetail) -> Result<(), Error> {
    let parts = &session.instructions;
    if parts.len() > UPLOAD_PART_COUNT {
        let wanted = format!("no more than {UPLOAD_PART_COUNT} parts");
        return Err(unclear(&wanted));
    }
    let mut numbers = BTreeSet::new();
    if !parts.iter().all(|part| numbers.insert(part.part_number)) {
        return Err(unclear("a number of its own for each part"));
    }
    let mut ranges = parts.iter().map(range).collect::<Result<Vec<_>, _>>()?;
    ranges.sort_by_key(|range| range.start);
    let mut reached = 0;
    for range in &ranges {
        if range.start != reached {
            return Err(unclear("a part for each byte, and no more than one"));
        }
        // Only the one part of an empty file is empty.
        if range.is_empty() && ranges.len() > 1 {
            return Err(unclear("a part that is not empty"));
        }
        reached = range.end;
    }
    if i64::try_from(reached) != Ok(session.total_size_bytes) {
        return Err(unclear("a part for each byte, and no more than one"));
    }
    for part in parts {
        head(part, range(part)?)?;
    }
    Ok(())
}

/// The request of the part. It has only the headers and fields of the instruction.
pub(super) fn request(
    instruction: &UploadInstructionDetail,
    bytes: Bytes,
) -> Result<SignedRequest, Error> {
    let (method, headers) = head(instruction, range(instruction)?)?;
    let mut signed = SignedRequest::new(
        operation(instruction),
        method,
        instruction.request.url.expose(),
    );
    signed.headers = headers;
    signed.body = bytes;
    Ok(signed)
}

/// The method and the headers of the part with this range of bytes.
fn head(
    instruction: &UploadInstructionDetail,
    range: Range<u64>,
) -> Result<(Method, HeaderMap), Error> {
    let plan = &instruction.request;
    if plan.body.kind != "raw" {
        return Err(unclear("a body of the kind `raw`, the only one known here"));
    }
    let method =
        Method::from_bytes(plan.method.as_bytes()).map_err(|_| unclear("a method of HTTP"))?;
    check_size(instruction)?;
    let mut headers = HeaderMap::new();
    for header in &plan.headers {
        let name = HeaderName::from_bytes(header.name.as_bytes());
        let value = HeaderValue::from_str(header.value.expose());
        let (Ok(name), Ok(mut value)) = (name, value) else {
            return Err(unclear("headers of HTTP"));
        };
        if name == CONTENT_LENGTH && !states(&value, range.end - range.start) {
            return Err(unclear("a Content-Length that is the part's own length"));
        }
        if FRAMING.contains(&name) {
            continue;
        }
        value.set_sensitive(true);
        let added = headers.try_append(name, value);
        added.map_err(|_| unclear("headers that a request can have"))?;
    }
    if let Some(content_type) = &plan.body.content_type
        && !headers.contains_key(CONTENT_TYPE)
    {
        let value =
            HeaderValue::from_str(content_type).map_err(|_| unclear("a content type of HTTP"))?;
        let added = headers.try_insert(CONTENT_TYPE, value);
        added.map_err(|_| unclear("headers that a request can have"))?;
    }
    Ok((method, headers))
}

/// The server decides how many headers there are and how long they are.
fn check_size(instruction: &UploadInstructionDetail) -> Result<(), Error> {
    let plan = &instruction.request;
    if plan.headers.len() > UPLOAD_HEADERS {
        let wanted = format!("no more than {UPLOAD_HEADERS} headers for a part");
        return Err(unclear(&wanted));
    }
    let headers = plan.headers.iter();
    let headers: usize = headers
        .map(|header| header.name.len() + header.value.expose().len())
        .sum();
    let content_type = plan.body.content_type.as_ref().map_or(0, |text| text.len());
    if plan.url.expose().len() + headers + content_type > UPLOAD_HEAD {
        let wanted = format!("an address and headers of no more than {UPLOAD_HEAD} bytes");
        return Err(unclear(&wanted));
    }
    Ok(())
}

/// Whether the text of a `Content-Length` header is this length.
fn states(value: &HeaderValue, length: u64) -> bool {
    let stated = value
        .to_str()
        .ok()
        .and_then(|text| text.trim().parse().ok());
    stated == Some(length)
}

/// The etag from the answer. `None` if the upload needs no etags.
pub(super) fn etag(
    instruction: &UploadInstructionDetail,
    answer: &http::Response<Bytes>,
) -> Result<Option<String>, Error> {
    let Some(receipt) = &instruction.receipt else {
        return Ok(None);
    };
    let Some(extractor) = receipt
        .extractors
        .iter()
        .find(|extractor| extractor.r#as == "etag")
    else {
        return Ok(None);
    };
    match extract(extractor, answer) {
        Some(etag) => Ok(Some(etag)),
        None => Err(Error::incomplete(
            operation(instruction),
            format!("what the receipt is made of (`{}`)", extractor.name),
        )),
    }
}

fn extract(
    extractor: &UploadReceiptExtractorDetail,
    answer: &http::Response<Bytes>,
) -> Option<String> {
    match extractor.from.as_str() {
        "response_header" => {
            let value = answer.headers().get(&extractor.name)?;
            value.to_str().ok().map(str::to_owned)
        }
        "response_json" => {
            let read = read_value(answer.body()).ok()?;
            let etag = read.value.get(&extractor.name)?.as_str()?;
            // An etag that had to be repaired is not the server's etag.
            (!read.repaired.contains(&extractor.name)).then(|| etag.to_owned())
        }
        _ => None,
    }
}

/// The error for an instruction that can't be used.
fn unclear(wanted: &str) -> Error {
    Error::incomplete(
        "CreateUploadSession",
        format!("among the instructions {wanted}"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn etag_in(body: impl Into<Bytes>) -> Option<String> {
        let extractor: UploadReceiptExtractorDetail = serde_json::from_value(serde_json::json!({
            "from": "response_json", "name": "etag", "as": "etag",
        }))
        .expect("extractor");
        extract(&extractor, &http::Response::new(body.into()))
    }

    #[test]
    fn an_etag_is_read_from_json_with_odd_texts_beside_it() {
        for body in [
            &b"\xef\xbb\xbf{\"etag\":\"e-1\"}"[..],
            b"{\"file\":\"caf\xe9\",\"etag\":\"e-1\"}",
            br#"{"file":"\ud83d","etag":"e-1","size":18446744073709551617}"#,
        ] {
            assert_eq!(etag_in(body).as_deref(), Some("e-1"));
        }
    }

    #[test]
    fn a_repaired_etag_and_a_body_that_is_too_deep_give_none() {
        assert_eq!(etag_in(&br#"{"etag":"e-\ud83d"}"#[..]), None);
        assert_eq!(etag_in(&b"{\"etag\":\"caf\xe9\"}"[..]), None);
        let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
        assert_eq!(etag_in(format!(r#"{{"etag":"e-1","new":{deep}}}"#)), None);
        assert_eq!(etag_in("[]"), None);
    }
}

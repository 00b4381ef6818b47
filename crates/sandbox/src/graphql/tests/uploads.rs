//! Which parts of uploads are accepted.

use std::time::Duration;

use http::StatusCode;
use serde_json::{Value as Json, json};

use super::super::{Part, PartCredential, Viewer};
use super::{Bench, space};

const SESSION: &str = "session { id assetId assetStatus status strategy maxParallel sessionToken
    uploadedBytes totalSizeBytes assetUrl instructions { partNumber byteRange { offset length }
    request { method url headers { name value } body { kind contentType } }
    receipt { extractors { from name as } } } }";

/// More than one part, and less than two.
const SIZE: usize = 64 * 1024 + 10;

struct Uploading {
    bench: Bench,
    viewer: Viewer,
    session: Json,
}

impl Uploading {
    fn of(kind: &str, more: &Json) -> Uploading {
        let bench = Bench::new();
        let viewer = bench.member(0);
        let (space, _) = space(&bench, &viewer);
        let mut input = json!({
            "assetKind": kind, "assetStyle": "POST", "fileName": "log.bin",
            "fileSizeBytes": SIZE, "spaceId": space,
        });
        for (name, value) in more.as_object().unwrap() {
            input[name] = value.clone();
        }
        let mut payload = bench.mutate(&viewer, "createUploadSession", input, SESSION);
        assert_eq!(payload["errors"], json!([]));
        let session = payload["session"].take();
        Uploading {
            bench,
            viewer,
            session,
        }
    }

    fn send(&self, number: i64, length: usize) -> Result<String, StatusCode> {
        self.send_as(number, length, "application/octet-stream", None)
    }

    /// Sends a part with the credential of the instruction, or with another one.
    fn send_as(
        &self,
        number: i64,
        length: usize,
        content_type: &str,
        credential: Option<PartCredential<'_>>,
    ) -> Result<String, StatusCode> {
        let instruction = &self.session["instructions"][usize::try_from(number).unwrap() - 1];
        let url = instruction["request"]["url"].as_str().unwrap_or_default();
        let told = match url.split_once("?signature=") {
            Some((_, signature)) => PartCredential::Signature(signature),
            None => PartCredential::Token(self.session["sessionToken"].as_str().unwrap()),
        };
        let path = url.split('?').next().unwrap();
        let session = path.rsplit('/').nth(1).unwrap_or_default();
        let part = Part {
            session: session.parse().unwrap_or_default(),
            number,
            credential: credential.unwrap_or(told),
            content_type,
            body: &vec![7; length],
        };
        let received = self.bench.engine.receive(&part);
        received.map_err(|(status, _)| status)
    }

    /// Creates a session. Returns the refusals and the session.
    fn end(&self, mutation: &str, more: &Json) -> (String, Json) {
        let mut input = json!({ "sessionToken": self.session["sessionToken"] });
        for (name, value) in more.as_object().unwrap() {
            input[name] = value.clone();
        }
        let selection = "session { status assetStatus uploadedBytes assetUrl }";
        let payload = self.bench.mutate(&self.viewer, mutation, input, selection);
        let refusal = payload["errors"][0].as_str().unwrap_or_default();
        (refusal.to_owned(), payload["session"].clone())
    }
}

#[test]
fn a_part_is_accepted_only_as_it_was_announced() {
    let upload = Uploading::of("FILE", &json!({}));
    let instructions = upload.session["instructions"].as_array().unwrap();
    assert_eq!(instructions.len(), 2);
    assert_eq!(
        instructions[1]["byteRange"],
        json!({ "offset": 65536, "length": 10 })
    );
    assert_eq!(upload.session["maxParallel"], 1);
    assert_eq!(upload.send(2, 11), Err(StatusCode::BAD_REQUEST));
    let other = upload.send_as(2, 10, "text/plain", None);
    assert_eq!(other, Err(StatusCode::UNSUPPORTED_MEDIA_TYPE));
    for credential in [
        PartCredential::Token("another"),
        PartCredential::Signature(""),
    ] {
        let received = upload.send_as(2, 10, "application/octet-stream", Some(credential));
        assert_eq!(received, Err(StatusCode::UNAUTHORIZED));
    }
    let (refusal, _) = upload.end("completeUploadSession", &json!({}));
    assert_eq!(refusal, "Part 1 is missing");
    upload.send(2, 10).unwrap();
    upload.send(1, 65536).unwrap();
    let (refusal, session) = upload.end("completeUploadSession", &json!({}));
    assert_eq!(refusal, "");
    assert_eq!(session["status"], "COMPLETED");
    assert_eq!(
        session["assetStatus"], "complete",
        "nothing to be processed"
    );
    assert_eq!(session["uploadedBytes"], SIZE);
    assert_eq!(upload.send(2, 10), Err(StatusCode::CONFLICT));
}

#[test]
fn an_upload_to_storage_is_completed_by_receipts_and_processed() {
    let more = json!({ "maxParallelSupported": 9, "contentType": "video/mp4" });
    let upload = Uploading::of("NATIVE_VIDEO", &more);
    assert_eq!(upload.session["maxParallel"], 4);
    assert_eq!(upload.session["strategy"], "MULTIPART_PRESIGNED");
    let send = |number, length| upload.send_as(number, length, "video/mp4", None);
    let receipts = [(1, 65536), (2, 10)].map(
        |(number, length)| json!({ "partNumber": number, "etag": send(number, length).unwrap() }),
    );
    let (refusal, _) = upload.end("completeUploadSession", &json!({}));
    assert!(refusal.starts_with("The receipt of part 1"), "{refusal}");
    let (_, session) = upload.end("completeUploadSession", &json!({ "receipts": receipts }));
    assert_eq!(session["assetStatus"], "processing");
    assert_eq!(session["assetUrl"], Json::Null);
    let wrong = PartCredential::Signature("another");
    let received = upload.send_as(1, 65536, "video/mp4", Some(wrong));
    assert_eq!(received, Err(StatusCode::FORBIDDEN));
}

#[test]
fn an_aborted_or_expired_upload_has_ended() {
    let upload = Uploading::of("AUDIO", &json!({}));
    let (_, session) = upload.end("abortUploadSession", &json!({}));
    assert_eq!(session["status"], "ABORTED");
    assert_eq!(session["assetStatus"], "failed");
    assert_eq!(upload.send(2, 10), Err(StatusCode::CONFLICT));
    for mutation in ["abortUploadSession", "completeUploadSession"] {
        assert_eq!(upload.end(mutation, &json!({})).0, "This upload has ended");
    }
    let late = Uploading::of("AUDIO", &json!({}));
    late.bench.clock.advance(Duration::from_secs(24 * 3600));
    assert_eq!(late.send(2, 10), Err(StatusCode::CONFLICT));
}

#[test]
fn only_storage_uses_the_preferred_size_and_a_wrong_strategy_is_refused() {
    for (kind, parts) in [("NATIVE_VIDEO", 1), ("FILE", 2)] {
        let upload = Uploading::of(kind, &json!({ "preferredChunkSizeBytes": 1_000_000 }));
        assert_eq!(
            upload.session["instructions"].as_array().unwrap().len(),
            parts
        );
    }
    let bench = Bench::new();
    let viewer = bench.member(0);
    let (space, _) = space(&bench, &viewer);
    let input = json!({
        "assetKind": "FILE", "assetStyle": "POST", "fileName": "log.bin", "fileSizeBytes": 1,
        "spaceId": space, "preferredStrategy": "MULTIPART_PRESIGNED",
    });
    let payload = bench.mutate(&viewer, "createUploadSession", input, "session { id }");
    assert_eq!(payload["session"], Json::Null);
    assert_eq!(payload["errors"].as_array().unwrap().len(), 1);
}

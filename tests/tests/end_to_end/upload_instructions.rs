//! Instructions of an upload that must not be followed exactly, and files that change while they
//! are sent.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use bytes::Bytes;
use mighty_networks::{
    domain::{FileSource, Upload, UploadSource},
    enums::{UploadAssetKind, UploadAssetStyle},
    inputs::CreateUploadSessionInput,
    prelude::*,
    runtime::{BoxFuture, HttpClient, HttpError, Limits, ReqwestClient},
};
use mighty_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::setup::{MEMBER, builder, sandbox};

const PART: usize = 64 * 1024;

/// An HTTP client that changes the server's upload session, and counts the concurrent parts.
#[derive(Debug)]
struct Tampering {
    inner: ReqwestClient,
    change: fn(&mut Value),
    under_way: AtomicUsize,
    most_under_way: AtomicUsize,
    parts: AtomicUsize,
}

impl HttpClient for Tampering {
    fn exchange(
        &self,
        request: http::Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, HttpError>> {
        Box::pin(async move {
            if request.method() == http::Method::PUT {
                self.parts.fetch_add(1, Ordering::SeqCst);
                let under_way = self.under_way.fetch_add(1, Ordering::SeqCst) + 1;
                self.most_under_way.fetch_max(under_way, Ordering::SeqCst);
                let answer = self.inner.exchange(request, limits).await;
                self.under_way.fetch_sub(1, Ordering::SeqCst);
                return answer;
            }
            let answer = self.inner.exchange(request, limits).await?;
            Ok(answer.map(|body| {
                let mut json: Value = serde_json::from_slice(&body).expect("json");
                match json.pointer_mut("/data/createUploadSession/session") {
                    Some(session) => {
                        (self.change)(session);
                        json.to_string().into()
                    }
                    None => body,
                }
            }))
        })
    }
}

/// An upload of this many bytes, with a changed session.
async fn upload(
    sandbox: &Sandbox,
    size: usize,
    change: fn(&mut Value),
) -> (Upload, Arc<Tampering>) {
    let http = Arc::new(Tampering {
        inner: ReqwestClient::new().expect("a client"),
        change,
        under_way: AtomicUsize::new(0),
        most_under_way: AtomicUsize::new(0),
        parts: AtomicUsize::new(0),
    });
    let scopes = [&MEMBER[..], &[Scope::WRITE_ASSETS]].concat();
    let token = sandbox.tokens_for(sandbox.member(), scopes).access_token;
    let mighty = builder(sandbox)
        .access_token(token)
        .http_client(http.clone())
        .build()
        .expect("a client");
    let mut spaces = mighty.spaces().list().expect("pager");
    let space = spaces.try_next().await.expect("spaces").expect("a space");
    let size = i64::try_from(size).expect("a size");
    let kind = UploadAssetKind::NativeVideo;
    let input =
        CreateUploadSessionInput::new(kind, UploadAssetStyle::Post, "film.mp4", size, &space.id)
            .content_type("video/mp4")
            .max_parallel_supported(50);
    let upload = mighty.uploads().begin(input).await.expect("a session");
    (upload, http)
}

fn film(size: usize) -> Bytes {
    (0..size).map(|at| (at % 251) as u8).collect()
}

/// Adds a header to every instruction.
fn with_header(session: &mut Value, name: &str, value: &str) {
    for instruction in session["instructions"].as_array_mut().expect("a list") {
        let headers = instruction["request"]["headers"].as_array_mut();
        headers
            .expect("a list")
            .push(json!({ "name": name, "value": value }));
    }
}

#[tokio::test]
async fn a_content_length_that_is_not_the_parts_own_is_an_error() {
    let sandbox = sandbox().await;
    let change = |session: &mut Value| with_header(session, "Content-Length", "2");
    let (mut upload, http) = upload(&sandbox, 5, change).await;
    let error = upload.send(&film(5)).await.expect_err("2 is not 5");
    assert!(error.to_string().contains("Content-Length"), "{error}");
    assert_eq!(http.parts.load(Ordering::SeqCst), 0, "nothing was sent");
    assert_eq!(upload.progress().parts, 0);
}

#[tokio::test]
async fn headers_of_the_connection_are_not_copied_from_an_instruction() {
    let sandbox = sandbox().await;
    let (mut upload, _) = upload(&sandbox, 5, |session| {
        for (name, value) in [
            ("content-length", "5"),
            ("Transfer-Encoding", "chunked"),
            ("Host", "elsewhere.example.org"),
            ("Connection", "close, x-mine"),
            ("Expect", "100-continue"),
        ] {
            with_header(session, name, value);
        }
    })
    .await;
    upload.send(&film(5)).await.expect("sent");
    upload.complete().await.expect("the whole file arrived");
}

#[tokio::test]
async fn two_parts_with_one_number_are_refused_before_anything_is_sent() {
    let sandbox = sandbox().await;
    let size = PART * 2 + 100;
    let (mut upload, http) = upload(&sandbox, size, |session| {
        session["instructions"][1]["partNumber"] = json!(1);
    })
    .await;
    let error = upload.send(&film(size)).await.expect_err("twice part 1");
    assert!(error.to_string().contains("a number of its own"), "{error}");
    assert_eq!(http.parts.load(Ordering::SeqCst), 0, "nothing was sent");
}

#[tokio::test]
async fn the_clients_limit_of_concurrent_parts_applies_to_every_session() {
    let sandbox = sandbox().await;
    let size = PART * 60;
    let (mut upload, http) = upload(&sandbox, size, |session| {
        session["maxParallel"] = json!(1_000_000);
    })
    .await;
    upload.send(&film(size)).await.expect("sent");
    assert_eq!(http.parts.load(Ordering::SeqCst), 60);
    assert_eq!(http.most_under_way.load(Ordering::SeqCst), 16);
    upload.complete().await.expect("complete");
}

#[tokio::test]
async fn a_file_that_changes_during_an_upload_is_an_error_and_a_replaced_one_is_not() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("film.bin");
    for change in [film(5), film(PART * 2)] {
        std::fs::write(&path, film(PART)).expect("a file");
        let source = FileSource::open(&path).await.expect("open");
        assert_eq!(
            source.read(0..3).await.expect("bytes"),
            film(PART).slice(..3)
        );
        std::fs::write(&path, change).expect("the same file");
        let error = source.read(3..6).await.expect_err("changed");
        assert!(error.to_string().contains("has changed"), "{error}");
    }
    std::fs::write(&path, film(PART)).expect("a file");
    let source = FileSource::open(&path).await.expect("open");
    let other = folder.path().join("other.bin");
    std::fs::write(&other, vec![7; PART]).expect("another file");
    std::fs::rename(&other, &path).expect("in its place");
    let read = source.read(0..PART as u64).await.expect("bytes");
    assert_eq!(read, film(PART), "the file that was opened");
    source
        .read(0..PART as u64 + 1)
        .await
        .expect_err("beyond its end");
}

#[tokio::test]
async fn an_instruction_with_too_many_or_too_long_headers_is_refused_before_anything_is_sent() {
    let sandbox = sandbox().await;
    let changes: [fn(&mut Value); 4] = [
        |session| {
            for number in 0..101 {
                with_header(session, &format!("x-{number}"), "1");
            }
        },
        |session| {
            let headers = session["instructions"][0]["request"]["headers"].as_array_mut();
            let many =
                (0..25_000).map(|number| json!({ "name": format!("x-{number}"), "value": "" }));
            headers.expect("a list").extend(many);
        },
        |session| with_header(session, "x-words", &"a-word-of-14 ".repeat(80_000)),
        |session| {
            let url = &mut session["instructions"][0]["request"]["url"];
            let long = format!("{}?x={}", url.as_str().expect("a url"), "x".repeat(20_000));
            *url = json!(long);
        },
    ];
    for change in changes {
        let (mut upload, http) = upload(&sandbox, 5, change).await;
        let error = upload.send(&film(5)).await.expect_err("too much");
        assert!(error.to_string().contains("no more than"), "{error}");
        assert_eq!(http.parts.load(Ordering::SeqCst), 0, "nothing was sent");
    }
}

#[tokio::test]
async fn empty_parts_and_too_many_parts_are_refused_before_anything_is_sent() {
    let sandbox = sandbox().await;
    let (mut empty, http) = upload(&sandbox, 5, |session| {
        let parts = session["instructions"].as_array_mut().expect("a list");
        let mut part = parts[0].clone();
        for number in 2..100 {
            part["partNumber"] = json!(number);
            part["byteRange"] = json!({ "offset": 5, "length": 0 });
            parts.push(part.clone());
        }
    })
    .await;
    let error = empty.send(&film(5)).await.expect_err("empty parts");
    assert!(error.to_string().contains("not empty"), "{error}");
    assert_eq!(http.parts.load(Ordering::SeqCst), 0, "nothing was sent");
    let (mut many, http) = upload(&sandbox, 10_001, |session| {
        let part = session["instructions"][0].clone();
        let parts = (0..10_001).map(|number| {
            let mut part = part.clone();
            part["partNumber"] = json!(number + 1);
            part["byteRange"] = json!({ "offset": number, "length": 1 });
            part
        });
        session["instructions"] = parts.collect();
    })
    .await;
    let error = many.send(&film(10_001)).await.expect_err("too many");
    assert!(error.to_string().contains("10000 parts"), "{error}");
    assert_eq!(http.parts.load(Ordering::SeqCst), 0, "nothing was sent");
}

/// A source that gives one byte less than it is asked for, or one more.
struct Inexact(bool);

impl UploadSource for Inexact {
    fn size(&self) -> u64 {
        5
    }

    fn read(&self, range: std::ops::Range<u64>) -> BoxFuture<'_, std::io::Result<Bytes>> {
        let length = usize::try_from(range.end - range.start).expect("small");
        let length = if self.0 { length + 1 } else { length - 1 };
        Box::pin(async move { Ok(film(length)) })
    }
}

#[tokio::test]
async fn a_source_that_gives_another_number_of_bytes_is_an_error() {
    let sandbox = sandbox().await;
    for more in [false, true] {
        let (mut upload, http) = upload(&sandbox, 5, |_| ()).await;
        let error = upload.send(&Inexact(more)).await.expect_err("not 5");
        assert!(error.to_string().contains("bytes for the 5"), "{error}");
        assert_eq!(http.parts.load(Ordering::SeqCst), 0, "nothing was sent");
    }
}

//! Uploads whose parts are really sent.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use mighty_networks::{
    domain::{AssetStatus, FileSource, UploadSource},
    enums::{UploadAssetKind, UploadAssetStyle, UploadSessionStatus, UploadStrategy},
    inputs::{CreatePostInput, CreateUploadSessionInput},
    models::PostContentDetail,
    prelude::*,
    runtime::{BoxFuture, HttpClient, HttpError, HttpErrorKind, Limits, ReqwestClient, Time},
};
use mighty_sandbox::{Clock, Sandbox};

use crate::setup::{MEMBER, as_person, builder, sandbox};

const PART: usize = 64 * 1024;

/// Three parts, the last one smaller. Neighbouring bytes differ.
fn film() -> Bytes {
    (0..PART * 2 + 100).map(|at| (at % 251) as u8).collect()
}

fn scopes() -> Vec<Scope> {
    [&MEMBER[..], &[Scope::WRITE_ASSETS]].concat()
}

fn as_uploader(sandbox: &Sandbox) -> Mighty {
    as_person(sandbox, sandbox.member(), &scopes())
}

async fn input(mighty: &Mighty, kind: UploadAssetKind, size: usize) -> CreateUploadSessionInput {
    let mut spaces = mighty.spaces().list().expect("pager");
    let space = spaces.try_next().await.expect("spaces").expect("a space");
    let size = i64::try_from(size).expect("a size");
    CreateUploadSessionInput::new(kind, UploadAssetStyle::Post, "launch.bin", size, &space.id)
}

#[tokio::test]
async fn a_file_is_sent_through_the_api_and_can_be_used_at_once() {
    let sandbox = sandbox().await;
    let mighty = as_uploader(&sandbox);
    let input = input(&mighty, UploadAssetKind::File, film().len()).await;
    let mut upload = mighty.uploads().begin(input).await.expect("a session");
    assert_eq!(upload.session().max_parallel, 1);
    let hosts = upload.hosts().expect("hosts");
    assert_eq!(hosts.len(), 1, "{hosts:?}");
    let mut seen = Vec::new();
    let progress = |progress: mighty_networks::domain::Progress| seen.push(progress.bytes);
    upload.send_with(&film(), progress).await.expect("sent");
    let part = PART as u64;
    assert_eq!(seen, [part, part * 2, part * 2 + 100]);
    let session = upload.complete().await.expect("complete");
    assert_eq!(session.status, UploadSessionStatus::Completed);
    assert_eq!(session.uploaded_bytes, session.total_size_bytes);
    assert_eq!(AssetStatus::of(&session), AssetStatus::Complete);
    assert!(session.asset_url.is_some());
}

#[tokio::test]
async fn a_video_is_sent_to_storage_in_parallel_and_waited_for() {
    let clock = Clock::default();
    let sandbox = Sandbox::builder().clock(clock.clone()).start().await;
    let sandbox = sandbox.expect("a sandbox");
    let token = sandbox.tokens_for(sandbox.member(), scopes()).access_token;
    let time = Arc::new(Passing::over(clock));
    let mighty = builder(&sandbox)
        .access_token(token)
        .time(time.clone())
        .build()
        .expect("a client");
    let input = input(&mighty, UploadAssetKind::NativeVideo, film().len())
        .await
        .content_type("video/mp4")
        .max_parallel_supported(3);
    let mut upload = mighty.uploads().begin(input).await.expect("a session");
    assert_eq!(
        upload.session().strategy,
        UploadStrategy::MultipartPresigned
    );
    assert_eq!(upload.session().max_parallel, 3);
    // Storage refuses a part with a token in addition to its signature. It accepts these parts, so
    // no token was sent.
    upload.send(&film()).await.expect("sent");
    let session = upload.complete().await.expect("complete");
    assert_eq!(AssetStatus::of(&session), AssetStatus::Processing);

    let post = CreatePostInput::new(upload_space(&mighty).await)
        .title("Launch")
        .asset_ids([session.asset_id.clone()]);
    let post = mighty.posts().create(post).await.expect("a post");
    let look = || async {
        let PostContentDetail::Post(post) = mighty.posts().get(&post.id).await? else {
            panic!("no post");
        };
        let media = post.primary_media.expect("a player");
        Ok(match media.url {
            Some(_) => AssetStatus::Complete,
            None => AssetStatus::Processing,
        })
    };
    let brief = Duration::from_secs(7);
    let status = mighty.uploads().wait(&session, brief, look).await;
    assert_eq!(status.expect("a status"), AssetStatus::Processing);
    assert_eq!(
        time.slept(),
        [5, 2],
        "as recommended, and no longer than allowed"
    );
    let long = Duration::from_secs(600);
    let status = mighty.uploads().wait(&session, long, look).await;
    assert_eq!(status.expect("a status"), AssetStatus::Complete);
    assert_eq!(time.slept(), [5, 2, 5, 10, 20, 40]);
}

async fn upload_space(mighty: &Mighty) -> SpaceId {
    let mut spaces = mighty.spaces().list().expect("pager");
    let space = spaces.try_next().await.expect("spaces").expect("a space");
    (&space.id).into()
}

#[tokio::test]
async fn an_upload_resumes_after_the_parts_that_were_sent() {
    let sandbox = sandbox().await;
    let token = sandbox.tokens_for(sandbox.member(), scopes()).access_token;
    let http = Arc::new(Breaking::at(2));
    let mighty = builder(&sandbox)
        .access_token(token)
        .http_client(http.clone())
        .build()
        .expect("a client");
    let input = input(&mighty, UploadAssetKind::NativeVideo, film().len()).await;
    let mut upload = mighty.uploads().begin(input).await.expect("a session");
    let error = upload.send(&film()).await.expect_err("broken off");
    assert_eq!(error.kind(), ErrorKind::Interrupted);
    assert!(error.to_string().contains("upload of part 2"), "{error}");
    let progress = upload.progress();
    assert_eq!((progress.parts, progress.total_parts), (1, 3));
    let early = upload.complete().await.expect_err("parts are missing");
    assert!(early.to_string().contains("1 of 3 parts"), "{early}");

    upload.send(&film()).await.expect("sent");
    assert_eq!(http.parts(), 4, "what has arrived is not sent again");
    upload.complete().await.expect("complete");
}

#[tokio::test]
async fn a_file_of_another_size_than_announced_is_not_sent() {
    let sandbox = sandbox().await;
    let mighty = as_uploader(&sandbox);
    let input = input(&mighty, UploadAssetKind::Audio, PART).await;
    let mut upload = mighty.uploads().begin(input).await.expect("a session");
    let sent_before = sandbox.requests().len();
    let error = upload.send(&film()).await.expect_err("too long");
    assert_eq!(error.kind(), ErrorKind::Config);
    assert_eq!(sandbox.requests().len(), sent_before);
}

#[tokio::test]
async fn an_aborted_upload_accepts_no_parts_and_shows_no_secret() {
    let sandbox = sandbox().await;
    let mighty = as_uploader(&sandbox);
    let input = input(&mighty, UploadAssetKind::NativeVideo, PART).await;
    let upload = mighty.uploads().begin(input.clone()).await;
    let aborted = upload.expect("a session").abort().await.expect("aborted");
    assert_eq!(AssetStatus::of(&aborted), AssetStatus::Failed);

    let mut upload = mighty.uploads().begin(input).await.expect("a session");
    sandbox.clock().advance(Duration::from_secs(25 * 3600));
    let bytes = film().slice(..PART);
    let error = upload.send(&bytes).await.expect_err("expired");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Http, Some(409)));
    assert!(error.body_start().contains("ended"), "{error}");
    let told = format!("{error} {error:?} {} {upload:?}", error.body_start());
    for secret in sandbox.secrets() {
        assert!(!told.contains(&secret), "{told}");
    }
}

#[tokio::test]
async fn a_file_is_read_part_by_part() {
    let sandbox = sandbox().await;
    let mighty = as_uploader(&sandbox);
    let path = std::env::temp_dir().join(format!("mighty-upload-{}.bin", std::process::id()));
    std::fs::write(&path, film()).expect("a file");
    let source = FileSource::open(&path).await.expect("open");
    let middle = PART as u64 - 1..PART as u64 + 1;
    assert_eq!(
        source.read(middle.clone()).await.expect("bytes"),
        UploadSource::read(&film(), middle).await.expect("bytes")
    );
    let input = input(&mighty, UploadAssetKind::NativeVideo, film().len()).await;
    // In a task of its own, as in a server.
    let (spawned, file) = (mighty.clone(), source.clone());
    let sending = tokio::spawn(async move { spawned.uploads().send(input, &file).await });
    let session = sending.await.expect("no panic");
    assert_eq!(
        session.expect("complete").status,
        UploadSessionStatus::Completed
    );
    std::fs::remove_file(&path).expect("removed");
}

#[tokio::test]
async fn hosts_see_and_archive_the_assets() {
    let sandbox = sandbox().await;
    let mine = as_uploader(&sandbox);
    let input = input(&mine, UploadAssetKind::File, 5).await;
    let bytes = Bytes::from_static(b"chart");
    mine.uploads().send(input, &bytes).await.expect("complete");
    let scopes = [
        Scope::READ_NETWORK,
        Scope::HOST_READ_NETWORK,
        Scope::from_static("host:write:network_assets"),
    ];
    let host = as_person(&sandbox, sandbox.host(), &scopes);
    let named = |mighty: Mighty| async move {
        let assets = mighty.assets().list().expect("pager").collect().await;
        let mut assets = assets.expect("assets").into_iter();
        assets.find(|asset| asset.original_filename.as_deref() == Some("launch.bin"))
    };
    let asset = named(host.clone()).await.expect("the new one");
    assert!(asset.is_file && asset.url.is_some());
    assert!(
        named(mine).await.is_none(),
        "other members do not see the list"
    );
    host.assets().delete(&asset.id).await.expect("archived");
    assert!(named(host).await.is_none());
}

/// Time that passes only in sleeps, for the sandbox as well.
#[derive(Debug)]
struct Passing {
    clock: Clock,
    slept: Mutex<Vec<u64>>,
}

impl Passing {
    fn over(clock: Clock) -> Self {
        Self {
            clock,
            slept: Mutex::default(),
        }
    }

    fn slept(&self) -> Vec<u64> {
        self.slept.lock().expect("lock").clone()
    }
}

impl Time for Passing {
    fn now(&self) -> SystemTime {
        self.clock.now().into()
    }

    fn monotonic(&self) -> Duration {
        Duration::from_secs(self.slept().iter().sum())
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.clock.advance(duration);
        self.slept.lock().expect("lock").push(duration.as_secs());
        Box::pin(async {})
    }
}

/// An HTTP client whose connection breaks during one of the parts.
#[derive(Debug)]
struct Breaking {
    inner: ReqwestClient,
    at: usize,
    parts: Mutex<usize>,
}

impl Breaking {
    fn at(part: usize) -> Self {
        Self {
            inner: ReqwestClient::new().expect("a client"),
            at: part,
            parts: Mutex::new(0),
        }
    }

    fn parts(&self) -> usize {
        *self.parts.lock().expect("lock")
    }
}

impl HttpClient for Breaking {
    fn exchange(
        &self,
        request: http::Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, HttpError>> {
        if request.method() == http::Method::PUT {
            let mut parts = self.parts.lock().expect("lock");
            *parts += 1;
            if *parts == self.at {
                let error = HttpError::new(HttpErrorKind::Interrupted, "the line is dead");
                return Box::pin(async { Err(error) });
            }
        }
        self.inner.exchange(request, limits)
    }
}

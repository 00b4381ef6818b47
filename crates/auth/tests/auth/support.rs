//! A server, a clock and a store that tests control.

use std::{
    collections::BTreeMap,
    future::Future,
    net::TcpListener,
    pin::pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread::JoinHandle,
    time::{Duration, SystemTime},
};

use axum::{
    body::Bytes,
    http::{HeaderMap, Uri, header},
    response::{IntoResponse, Response},
};
use futures_util::future::{Either, select};
use mighty_auth::{
    Application, AuthClient, AuthClientBuilder, Credential, MemoryStore, PendingAuthorization,
    StoreError, StoreErrorKind, StoreKey, StoreLock, TokenStore, Tokens,
};
use mighty_core::{Endpoints, Network, Scope, UserAgent};
use mighty_runtime::{BoxFuture, Time};
pub(crate) use mighty_trace::secret;
use tokio::sync::{Semaphore, oneshot, watch};
use url::form_urlencoded;

pub(crate) const REDIRECT_URI: &str = "http://127.0.0.1:8765/callback";
pub(crate) const CLIENT_ID: &str = "client-id-for-tests";
pub(crate) const SECRET: &str = "client-secret-for-tests";
pub(crate) const MINUTE: Duration = Duration::from_secs(60);

/// A request that the server got.
#[derive(Debug, Clone)]
pub(crate) struct Received {
    /// The number of the request, from 1.
    pub(crate) number: usize,
    pub(crate) path: String,
    pub(crate) query: Option<String>,
    pub(crate) headers: HeaderMap,
    pub(crate) form: BTreeMap<String, String>,
}

impl Received {
    /// The request's secrets: all values that are not names.
    fn note_secrets(&self) {
        for name in [
            "code",
            "code_verifier",
            "client_secret",
            "refresh_token",
            "token",
        ] {
            secret(self.field(name).unwrap_or_default());
        }
        if let Some(header) = self.headers.get(header::AUTHORIZATION) {
            let header = header.to_str().expect("text");
            secret(header.split_once(' ').map_or(header, |(_, text)| text));
        }
    }

    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.form.get(name).map(String::as_str)
    }
}

/// A community host on a loopback port. It has its own thread, so it outlives the runtimes of a
/// test.
pub(crate) struct Server {
    pub(crate) url: String,
    log: Arc<Mutex<Vec<Received>>>,
    count: watch::Receiver<usize>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    pub(crate) fn start<F, A>(answer: F) -> Self
    where
        F: Fn(Received) -> A + Clone + Send + Sync + 'static,
        A: Future<Output = Response> + Send,
    {
        Self::start_with_url(move |_, received| answer(received))
    }

    /// A server that knows its own address.
    pub(crate) fn start_with_url<F, A>(answer: F) -> Self
    where
        F: Fn(String, Received) -> A + Clone + Send + Sync + 'static,
        A: Future<Output = Response> + Send,
    {
        let listener = TcpListener::bind("127.0.0.1:0").expect("port");
        listener.set_nonblocking(true).expect("nonblocking");
        let url = format!("http://{}", listener.local_addr().expect("address"));
        let log = Arc::<Mutex<Vec<Received>>>::default();
        let (counter, count) = watch::channel(0);
        let (stop, stopped) = oneshot::channel::<()>();
        let seen = Arc::clone(&log);
        let own_url = url.clone();
        let handler = move |uri: Uri, headers: HeaderMap, body: Bytes| {
            let received = {
                let mut log = seen.lock().expect("log");
                let received = Received {
                    number: log.len() + 1,
                    path: uri.path().to_owned(),
                    query: uri.query().map(str::to_owned),
                    headers,
                    form: form_urlencoded::parse(&body).into_owned().collect(),
                };
                received.note_secrets();
                log.push(received.clone());
                received
            };
            counter.send_modify(|count| *count += 1);
            answer(own_url.clone(), received)
        };
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("runtime");
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener).expect("listener");
                let router = axum::Router::new().fallback(handler);
                tokio::select! {
                    _ = axum::serve(listener, router) => {}
                    _ = stopped => {}
                }
            });
        });
        Self {
            url,
            log,
            count,
            stop: Some(stop),
            thread: Some(thread),
        }
    }

    /// A server that grants a new pair on every request.
    pub(crate) fn granting() -> Self {
        Self::start(|received| async move { pair(received.number) })
    }

    pub(crate) fn requests(&self) -> Vec<Received> {
        self.log.lock().expect("log").clone()
    }

    pub(crate) fn count(&self) -> usize {
        *self.count.borrow()
    }

    /// Waits until `count` requests have arrived.
    pub(crate) async fn reached(&self, count: usize) {
        let mut counter = self.count.clone();
        let reached = counter.wait_for(|seen| *seen >= count);
        tokio::time::timeout(Duration::from_secs(20), reached)
            .await
            .expect("a request that never came")
            .expect("server");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// The pair with the number `n`, valid for an hour.
pub(crate) fn pair(n: usize) -> Response {
    secret(format!("access-{n}"));
    secret(format!("refresh-{n}"));
    json(
        200,
        &format!(
            "{{\"access_token\":\"access-{n}\",\"refresh_token\":\"refresh-{n}\",\
             \"token_type\":\"Bearer\",\"expires_in\":3600,\"scope\":\"read:posts\"}}"
        ),
    )
}

pub(crate) fn refusal(code: &str) -> Response {
    json(400, &format!("{{\"error\":\"{code}\"}}"))
}

pub(crate) fn json(status: u16, body: &str) -> Response {
    answer(status, "application/json", body)
}

pub(crate) fn html(status: u16, body: &str) -> Response {
    answer(status, "text/html; charset=utf-8", body)
}

fn answer(status: u16, kind: &str, body: &str) -> Response {
    let status = axum::http::StatusCode::from_u16(status).expect("status");
    let headers = [(header::CONTENT_TYPE, kind.to_owned())];
    (status, headers, body.to_owned()).into_response()
}

/// Holds back all requests until it is opened.
#[derive(Debug, Clone)]
pub(crate) struct Gate(Arc<Semaphore>);

impl Gate {
    pub(crate) fn closed() -> Self {
        Self(Arc::new(Semaphore::new(0)))
    }

    pub(crate) async fn pass(&self) {
        let _ = self.0.acquire().await;
    }

    pub(crate) fn open(&self) {
        self.0.close();
    }
}

/// A clock that does not run by itself. Sleeps end when a test has moved it far enough.
#[derive(Debug)]
pub(crate) struct Clock {
    moment: watch::Sender<Moment>,
    /// How many sleeps have begun.
    sleeps: watch::Sender<usize>,
}

#[derive(Debug, Clone, Copy)]
struct Moment {
    wall: SystemTime,
    monotonic: Duration,
}

impl Clock {
    pub(crate) fn new() -> Arc<Self> {
        let start = Moment {
            wall: SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000),
            monotonic: Duration::ZERO,
        };
        Arc::new(Self {
            moment: watch::Sender::new(start),
            sleeps: watch::Sender::new(0),
        })
    }

    /// Moves the clock.
    pub(crate) fn advance(&self, by: Duration) {
        self.moment.send_modify(|moment| {
            moment.wall += by;
            moment.monotonic += by;
        });
    }

    /// Sets only the wall clock back.
    pub(crate) fn set_back(&self, by: Duration) {
        self.moment.send_modify(|moment| moment.wall -= by);
    }

    /// Sets only the wall clock forward.
    pub(crate) fn set_forward(&self, by: Duration) {
        self.moment.send_modify(|moment| moment.wall += by);
    }

    pub(crate) fn after(&self, by: Duration) -> SystemTime {
        self.now() + by
    }

    /// Waits until `count` sleeps have begun.
    pub(crate) async fn slept(&self, count: usize) {
        let mut sleeps = self.sleeps.subscribe();
        let reached = sleeps.wait_for(|begun| *begun >= count);
        tokio::time::timeout(Duration::from_secs(20), reached)
            .await
            .expect("a sleep that never came")
            .expect("clock");
    }

    /// Runs `work`, which tries again after sleeps, and ends each sleep as soon as it begins.
    pub(crate) async fn without_waiting<T>(&self, work: impl Future<Output = T>) -> T {
        let mut work = pin!(work);
        let mut sleeps = self.sleeps.subscribe();
        loop {
            self.advance(MINUTE);
            match select(work.as_mut(), pin!(sleeps.changed())).await {
                Either::Left((done, _)) => return done,
                Either::Right((begun, _)) => begun.expect("clock"),
            }
        }
    }
}

impl Time for Clock {
    fn now(&self) -> SystemTime {
        self.moment.borrow().wall
    }

    fn monotonic(&self) -> Duration {
        self.moment.borrow().monotonic
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut clock = self.moment.subscribe();
        let end = self.monotonic() + duration;
        self.sleeps.send_modify(|begun| *begun += 1);
        Box::pin(async move {
            let _ = clock.wait_for(|moment| moment.monotonic >= end).await;
        })
    }
}

/// A store that can be told to fail, to panic or to wait, and whose tokens a test can read.
#[derive(Debug, Clone, Default)]
pub(crate) struct Store {
    kept: MemoryStore,
    pub(crate) fails: Arc<AtomicBool>,
    /// It can be read, but not written.
    pub(crate) full: Arc<AtomicBool>,
    /// Its locks expire before they are used.
    pub(crate) hasty: Arc<AtomicBool>,
    pub(crate) panics: Arc<AtomicBool>,
    gate: Option<Gate>,
    begun: Arc<watch::Sender<usize>>,
    saved: Arc<AtomicUsize>,
}

impl Store {
    /// A store whose saves wait for the gate.
    pub(crate) fn behind(gate: &Gate) -> Self {
        Self {
            gate: Some(gate.clone()),
            ..Self::default()
        }
    }

    pub(crate) fn saves(&self) -> usize {
        self.saved.load(Ordering::SeqCst)
    }

    /// Waits until `count` saves have begun.
    pub(crate) async fn saving(&self, count: usize) {
        let mut begun = self.begun.subscribe();
        let reached = begun.wait_for(|seen| *seen >= count);
        tokio::time::timeout(Duration::from_secs(20), reached)
            .await
            .expect("a save that never came")
            .expect("store");
    }

    pub(crate) async fn kept(&self, server: &Server) -> Option<Tokens> {
        let key = StoreKey::new(server.url.as_str(), CLIENT_ID, "default");
        self.kept.load(&key).await.expect("memory")
    }

    pub(crate) async fn put(&self, server: &Server, tokens: &Tokens) {
        let key = StoreKey::new(server.url.as_str(), CLIENT_ID, "default");
        let lock = self.kept.lock(&key).await.expect("memory");
        self.kept.save(&key, tokens, &lock).await.expect("memory");
    }

    pub(crate) async fn forget(&self, server: &Server) {
        let key = StoreKey::new(server.url.as_str(), CLIENT_ID, "default");
        let lock = self.kept.lock(&key).await.expect("memory");
        self.kept.delete(&key, &lock).await.expect("memory");
    }

    fn check(&self) -> Result<(), StoreError> {
        assert!(!self.panics.load(Ordering::SeqCst), "told to panic");
        if self.fails.load(Ordering::SeqCst) {
            return Err(StoreError::new("the disk is full"));
        }
        Ok(())
    }
}

impl TokenStore for Store {
    fn load<'a>(&'a self, key: &'a StoreKey) -> BoxFuture<'a, Result<Option<Tokens>, StoreError>> {
        Box::pin(async {
            self.check()?;
            self.kept.load(key).await
        })
    }

    fn prepare<'a>(
        &'a self,
        _key: &'a StoreKey,
        _lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async {
            if self.hasty.load(Ordering::SeqCst) {
                let kind = StoreErrorKind::Superseded;
                return Err(StoreError::of(kind, "the lock has ended"));
            }
            Ok(())
        })
    }

    fn save<'a>(
        &'a self,
        key: &'a StoreKey,
        tokens: &'a Tokens,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async {
            self.begun.send_modify(|count| *count += 1);
            if let Some(gate) = &self.gate {
                gate.pass().await;
            }
            self.check()?;
            if self.full.load(Ordering::SeqCst) {
                return Err(StoreError::new("the disk is full"));
            }
            self.kept.save(key, tokens, lock).await?;
            self.saved.fetch_add(1, Ordering::SeqCst);
            Ok(())
        })
    }

    fn delete<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async {
            self.check()?;
            self.kept.delete(key, lock).await
        })
    }

    fn lock<'a>(&'a self, key: &'a StoreKey) -> BoxFuture<'a, Result<StoreLock, StoreError>> {
        self.kept.lock(key)
    }
}

pub(crate) fn public() -> Application {
    Application::public(CLIENT_ID, REDIRECT_URI)
        .expect("application")
        .scopes([Scope::READ_POSTS, Scope::READ_NETWORK])
}

pub(crate) fn confidential() -> Application {
    Application::confidential(CLIENT_ID, secret(SECRET), REDIRECT_URI).expect("application")
}

pub(crate) fn builder_at(url: &str, application: Application) -> AuthClientBuilder {
    let endpoints = Endpoints::for_network(&Network::parse("harbor").expect("network"))
        .with_community(url)
        .expect("address");
    AuthClient::builder(
        application,
        endpoints,
        UserAgent::new("auth-tests/1 (+https://example.org)").expect("user agent"),
    )
}

/// A client, its clock and its store, against `server`.
pub(crate) fn client(server: &Server) -> (AuthClient, Arc<Clock>, Store) {
    client_with(server, Store::default())
}

pub(crate) fn client_with(server: &Server, store: Store) -> (AuthClient, Arc<Clock>, Store) {
    let clock = Clock::new();
    let auth = builder_at(&server.url, public())
        .time(Arc::<Clock>::clone(&clock))
        .store(Arc::new(store.clone()))
        .build()
        .expect("client");
    (auth, clock, store)
}

/// A credential with the pair number 0, valid for `left` from now.
pub(crate) fn credential(auth: &AuthClient, clock: &Clock, left: Duration) -> Credential {
    auth.credential_from(old_pair().with_expires_at(clock.after(left)))
}

pub(crate) fn old_pair() -> Tokens {
    Tokens::new(secret("access-0")).with_refresh_token(secret("refresh-0"))
}

/// The text of a token, as it is sent.
pub(crate) fn sent(token: &mighty_auth::AccessToken) -> String {
    let header = token.header_value();
    header.to_str().expect("text").to_owned()
}

/// The parameters of the address that the browser is sent to.
pub(crate) fn parameters(pending: &PendingAuthorization) -> BTreeMap<String, String> {
    pending.authorize_url().query_pairs().into_owned().collect()
}

/// The callback that answers `pending`, with more parameters if a test needs them.
pub(crate) fn callback(pending: &PendingAuthorization, more: &str) -> String {
    format!(
        "{REDIRECT_URI}?code=the-code&state={}{more}",
        secret(&parameters(pending)["state"])
    )
}

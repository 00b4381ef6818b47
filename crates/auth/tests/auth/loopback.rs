//! The listener, as a browser uses it.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use mighty_auth::{
    Application, AuthClient, ErrorKind, PendingAuthorization,
    loopback::{self, LoopbackListener},
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    sync::oneshot,
};
use url::Url;

use crate::support::*;

const LONG: Duration = Duration::from_secs(30);

struct Scene {
    _server: Server,
    auth: AuthClient,
    listener: LoopbackListener,
    pending: PendingAuthorization,
    address: SocketAddr,
    state: String,
}

impl Scene {
    async fn set(redirect_uri: &str) -> Self {
        let server = Server::granting();
        let listener = LoopbackListener::bind(redirect_uri).await.expect("port");
        let application = Application::public(CLIENT_ID, listener.redirect_uri()).expect("uri");
        let auth = builder_at(&server.url, application)
            .build()
            .expect("client");
        let pending = auth.begin().expect("begin");
        let state = pending.authorize_url().query_pairs();
        let (_, state) = state
            .into_owned()
            .find(|(k, _)| k == "state")
            .expect("state");
        let url = Url::parse(listener.redirect_uri()).expect("url");
        let address = url.socket_addrs(|| None).expect("address")[0];
        Self {
            _server: server,
            auth,
            listener,
            pending,
            address,
            state: secret(state),
        }
    }

    fn host(&self) -> String {
        self.address.to_string()
    }

    async fn get(&self, target: &str) -> String {
        let host = self.host();
        self.send(&format!("GET {target} HTTP/1.1\r\nHost: {host}\r\n\r\n"))
            .await
    }

    async fn send(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(self.address).await.expect("connection");
        stream.write_all(request.as_bytes()).await.expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.expect("answer");
        answer
    }
}

#[tokio::test]
async fn the_right_callback_ends_the_wait_and_its_code_can_be_exchanged() {
    let scene = Scene::set("http://127.0.0.1:0/callback").await;
    let target = format!("/callback?code=the-code&state={}", scene.state);
    let (url, page) = tokio::join!(
        scene.listener.wait(&scene.pending, LONG),
        scene.get(&target)
    );
    let url = url.expect("callback");
    assert_eq!(url, format!("http://{}{target}", scene.host()));
    assert!(page.starts_with("HTTP/1.1 200 OK\r\n"), "{page}");
    assert!(page.contains("go back to the application"), "{page}");
    assert!(page.contains("cache-control: no-store\r\n"), "{page}");
    assert!(page.contains("referrer-policy: no-referrer\r\n"), "{page}");
    assert!(!page.contains("the-code"), "{page}");
    let credential = scene.auth.finish(scene.pending, &url).await;
    assert_eq!(
        sent(&credential.expect("signed in").token().await.expect("token")),
        "Bearer access-1"
    );
}

#[tokio::test]
async fn other_requests_are_refused_and_the_wait_goes_on() {
    let scene = Scene::set("http://127.0.0.1:0/callback").await;
    let right = format!("/callback?code=c&state={}", scene.state);
    let host = scene.host();
    let port = scene.address.port();
    let strays = [
        ("GET /favicon.ico HTTP/1.1".to_owned(), host.clone(), 404),
        (
            format!("GET /other?state={} HTTP/1.1", scene.state),
            host.clone(),
            404,
        ),
        (
            format!("GET /callback/?state={} HTTP/1.1", scene.state),
            host.clone(),
            404,
        ),
        (
            format!("GET //evil/callback?state={} HTTP/1.1", scene.state),
            host.clone(),
            404,
        ),
        (
            format!("GET http://{host}{right} HTTP/1.1"),
            host.clone(),
            404,
        ),
        ("GET /callback HTTP/1.1".into(), host.clone(), 400),
        (
            "GET /callback?code=c&state=wrong HTTP/1.1".into(),
            host.clone(),
            400,
        ),
        (format!("POST {right} HTTP/1.1"), host.clone(), 400),
        (format!("HEAD {right} HTTP/1.1"), host.clone(), 400),
        (
            format!("GET {right} HTTP/1.1"),
            format!("evil.example.org:{port}"),
            400,
        ),
        (format!("GET {right} HTTP/1.1"), "127.0.0.1:1".into(), 400),
        (
            format!("GET {right} HTTP/1.1"),
            format!("{host}\r\nHost: {host}"),
            400,
        ),
        ("nonsense".into(), host.clone(), 400),
    ];
    let browser = async {
        // Browsers open connections that they may never use, and some break.
        let idle = TcpStream::connect(scene.address).await.expect("connection");
        drop(TcpStream::connect(scene.address).await.expect("connection"));
        for (line, host, status) in &strays {
            let page = scene.send(&format!("{line}\r\nHost: {host}\r\n\r\n")).await;
            let expected = format!("HTTP/1.1 {status} ");
            assert!(page.starts_with(&expected), "{line} {host}: {page}");
        }
        let page = scene.get(&right).await;
        assert!(page.starts_with("HTTP/1.1 200 "), "{page}");
        drop(idle);
    };
    let (url, ()) = tokio::join!(scene.listener.wait(&scene.pending, LONG), browser);
    assert!(url.expect("callback").ends_with(&right));
}

#[tokio::test]
async fn a_refusal_with_the_right_state_ends_the_wait() {
    let scene = Scene::set("http://127.0.0.1:0/callback").await;
    let target = format!("/callback?error=access_denied&state={}", scene.state);
    let (url, page) = tokio::join!(
        scene.listener.wait(&scene.pending, LONG),
        scene.get(&target)
    );
    assert!(page.contains("was not finished"), "{page}");
    let outcome = scene
        .auth
        .finish(scene.pending, &url.expect("callback"))
        .await;
    assert_eq!(outcome.expect_err("denied").kind(), ErrorKind::Refused);
}

#[tokio::test]
async fn localhost_is_accepted_and_kept_as_written() {
    let scene = Scene::set("http://localhost:0/callback?keep=1").await;
    let port = scene.address.port();
    assert_eq!(
        scene.listener.redirect_uri(),
        format!("http://localhost:{port}/callback?keep=1")
    );
    let target = format!("/callback?keep=1&code=c&state={}", scene.state);
    let request = format!("GET {target} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n");
    let (url, page) = tokio::join!(
        scene.listener.wait(&scene.pending, LONG),
        scene.send(&request)
    );
    assert!(page.starts_with("HTTP/1.1 200 "), "{page}");
    assert_eq!(
        url.expect("callback"),
        format!("http://localhost:{port}{target}")
    );
}

#[tokio::test]
async fn a_wait_can_time_out_and_be_repeated() {
    let scene = Scene::set("http://127.0.0.1:0/callback").await;
    let outcome = scene.listener.wait(&scene.pending, Duration::ZERO).await;
    let error = outcome.expect_err("no callback came");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("/callback"), "{error}");
    let target = format!("/callback?code=c&state={}", scene.state);
    let (url, _) = tokio::join!(
        scene.listener.wait(&scene.pending, LONG),
        scene.get(&target)
    );
    url.expect("callback");
}

#[tokio::test]
async fn a_listener_is_only_for_this_machine_and_a_free_port() {
    for uri in ["https://127.0.0.1:1/", "http://example.org/", "callback"] {
        let error = LoopbackListener::bind(uri).await.expect_err(uri);
        assert_eq!(error.kind(), ErrorKind::Config);
    }
    let first = LoopbackListener::bind("http://127.0.0.1:0/callback").await;
    let first = first.expect("port");
    let error = LoopbackListener::bind(first.redirect_uri()).await;
    let error = error.expect_err("taken");
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("another registered"), "{error}");
}

#[tokio::test]
async fn a_timeout_quotes_the_error_of_a_callback_without_the_state() {
    let mut scene = Scene::set("http://127.0.0.1:0/callback").await;
    let clock = Clock::new();
    scene.listener = scene.listener.with_time(Arc::<Clock>::clone(&clock));
    let strays = async {
        for query in [
            "error=nothing",
            "error=invalid_request%0A&state=x",
            "code=c",
        ] {
            let page = scene.get(&format!("/callback?{query}")).await;
            assert!(page.starts_with("HTTP/1.1 400 "), "{page}");
        }
        let page = scene.get("/other?error=elsewhere").await;
        assert!(page.starts_with("HTTP/1.1 404 "), "{page}");
        clock.advance(LONG);
    };
    let (outcome, ()) = tokio::join!(scene.listener.wait(&scene.pending, LONG), strays);
    let error = outcome.expect_err("no right one");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(
        error.to_string().contains("error=invalid_request;"),
        "{error}"
    );
}

/// If a stray request was answered, the wait has begun.
async fn is_served(address: SocketAddr) {
    let mut stream = TcpStream::connect(address).await.expect("connection");
    let request = format!("GET /favicon.ico HTTP/1.1\r\nHost: {address}\r\n\r\n");
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("answer");
    assert!(answer.starts_with("HTTP/1.1 404 "), "{answer}");
}

#[tokio::test]
async fn a_cancelled_wait_frees_the_port_at_once() {
    let Scene {
        listener,
        pending,
        address,
        ..
    } = Scene::set("http://127.0.0.1:0/callback").await;
    let waiting = tokio::spawn(async move { listener.wait(&pending, LONG).await });
    is_served(address).await;
    waiting.abort();
    assert!(waiting.await.expect_err("aborted").is_cancelled());
    std::net::TcpListener::bind(address).expect("free");
}

#[tokio::test]
async fn a_cancelled_sign_in_frees_the_port_at_once() {
    let server = Server::granting();
    let application = Application::public(CLIENT_ID, "http://127.0.0.1:0/callback");
    let auth = builder_at(&server.url, application.expect("application"))
        .build()
        .expect("client");
    let (opened, address) = oneshot::channel();
    let signing_in = tokio::spawn(async move {
        loopback::sign_in(&auth, LONG, |address| {
            opened.send(address.clone()).expect("sent");
        })
        .await
    });
    let address = address.await.expect("opened");
    let (_, redirect_uri) = address
        .query_pairs()
        .find(|(name, _)| name == "redirect_uri")
        .expect("redirect URI");
    let there = Url::parse(&redirect_uri).expect("url");
    let there = there.socket_addrs(|| None).expect("address")[0];
    assert_ne!(there.port(), 0, "the port that was chosen");
    is_served(there).await;
    signing_in.abort();
    assert!(signing_in.await.expect_err("aborted").is_cancelled());
    std::net::TcpListener::bind(there).expect("free");
}

//! A proxy that asks for a password. It is treated like a server that has a problem.

use std::{
    io::{Read as _, Write as _},
    net::TcpListener,
    process::Command,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

use futures_util::future::join_all;
use mighty_auth::ErrorKind;

use crate::{process, support::*};

/// Set in the process that uses the proxy.
const PROXIED: &str = "MIGHTY_AUTH_PROXIED";

const NAME: &str = "proxy::a_proxy_that_asks_for_a_password_is_not_asked_by_every_call";

#[test]
fn a_proxy_that_asks_for_a_password_is_not_asked_by_every_call() {
    // The proxy is found by environment variables, and only a new process can have other ones.
    if std::env::var_os(PROXIED).is_some() {
        return call_for_three_seconds();
    }
    let (address, tunnels) = proxy();
    let mut command = Command::new(std::env::current_exe().expect("this test"));
    command
        .env(PROXIED, "")
        .env("HTTPS_PROXY", &address)
        .env("https_proxy", &address)
        .env_remove("NO_PROXY")
        .env_remove("no_proxy");
    process::passes(NAME, &mut command);
    let tunnels = tunnels.load(Ordering::SeqCst);
    assert!(
        (1..=3).contains(&tunnels),
        "{tunnels} requests for a tunnel"
    );
}

/// Starts a proxy that answers every request with 407. Returns its address, and counts the requests
/// for a tunnel.
fn proxy() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("port");
    let address = format!("http://{}", listener.local_addr().expect("address"));
    let tunnels = Arc::<AtomicUsize>::default();
    let counter = Arc::clone(&tunnels);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("connection");
            let mut head = [0; 4096];
            let length = stream.read(&mut head).expect("request");
            assert!(head[..length].starts_with(b"CONNECT harbor.mn.co:443 "));
            counter.fetch_add(1, Ordering::SeqCst);
            let answer = "HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n";
            stream.write_all(answer.as_bytes()).expect("sent");
        }
    });
    (address, tunnels)
}

#[tokio::main(flavor = "current_thread")]
async fn call_for_three_seconds() {
    let clock = Clock::new();
    let auth = builder_at("https://harbor.mn.co", public())
        .time(Arc::<Clock>::clone(&clock))
        .build()
        .expect("client");
    let credential = credential(&auth, &clock, Duration::ZERO);
    for _ in 0..30 {
        for outcome in join_all((0..100).map(|_| credential.token())).await {
            let error = outcome.expect_err("no tunnel");
            assert_eq!(error.kind(), ErrorKind::Config, "{error}");
            assert!(error.to_string().contains("HTTPS_PROXY"), "{error}");
            assert!(error.retry_after().is_some(), "{error}");
        }
        clock.advance(Duration::from_millis(100));
    }
}

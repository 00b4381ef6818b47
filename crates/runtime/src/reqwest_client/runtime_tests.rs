//! A client that is used on several tokio runtimes.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use reqwest::Client;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};

use super::{ReqwestClient, base, build, tls_config};
use crate::{HttpClient as _, HttpError, HttpErrorKind, Limits};

/// A server that keeps its connections open and answers each request on them.
async fn keep_alive() -> (SocketAddr, Arc<AtomicUsize>) {
    let connections = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&connections);
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("bind");
    let address = listener.local_addr().expect("address");
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            count.fetch_add(1, Ordering::SeqCst);
            tokio::spawn(async move {
                let mut head = [0; 4096];
                while stream.read(&mut head).await.is_ok_and(|read| read > 0) {
                    let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";
                    if stream.write_all(answer).await.is_err() {
                        return;
                    }
                }
            });
        }
    });
    (address, connections)
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("runtime")
}

/// The time limit of an exchange that should end at once.
const SOON: Duration = Duration::from_secs(15);

async fn exchange_soon(
    client: &ReqwestClient,
    address: SocketAddr,
) -> Result<http::Response<Bytes>, HttpError> {
    let request = http::Request::post(format!("http://{address}/"));
    let request = request.body(Bytes::new()).expect("request");
    let limits = Limits::DEFAULT.with_timeout(SOON);
    client.exchange(request, limits).await
}

#[test]
fn a_runtime_that_is_not_running_does_not_block_other_runtimes() {
    let serving = tokio::runtime::Runtime::new().expect("runtime");
    let (address, connections) = serving.block_on(keep_alive());
    let plain = || {
        Client::builder()
            .no_proxy()
            .tls_backend_preconfigured(tls_config().expect("tls"))
    };
    for client in [
        ReqwestClient::new().expect("client"),
        ReqwestClient::from_builder(plain).expect("client"),
    ] {
        let before = connections.load(Ordering::SeqCst);
        let (first, second) = (runtime(), runtime());
        first
            .block_on(exchange_soon(&client, address))
            .expect("first");
        // From here on the first runtime exists, with its connection, and is not running.
        second
            .block_on(exchange_soon(&client, address))
            .expect("second");
        second
            .block_on(exchange_soon(&client.clone(), address))
            .expect("again");
        first
            .block_on(exchange_soon(&client, address))
            .expect("back");
        assert_eq!(
            connections.load(Ordering::SeqCst) - before,
            2,
            "one for each runtime"
        );
    }
}

#[test]
fn a_given_client_fails_and_sends_nothing_if_another_runtime_is_not_running() {
    let serving = tokio::runtime::Runtime::new().expect("runtime");
    let (address, connections) = serving.block_on(keep_alive());
    let tls = tls_config().expect("tls");
    let client = build(base().tls_backend_preconfigured(tls).no_proxy()).expect("client");
    let client = ReqwestClient::from_client(client);
    let (first, second) = (runtime(), runtime());
    first
        .block_on(exchange_soon(&client, address))
        .expect("first");
    let error = second.block_on(exchange_soon(&client, address));
    let error = error.expect_err("the first one's connection");
    assert!(error.never_sent(), "{error:?}");
    assert!(error.to_string().contains("from_builder"), "{error}");
    // When the first runtime has ended, or is running, exchanges succeed.
    drop(first);
    second
        .block_on(exchange_soon(&client, address))
        .expect("second");
    let driven = tokio::runtime::Runtime::new().expect("runtime");
    let found = driven.block_on(async {
        // The second runtime runs on a thread of its own in the meantime.
        let thread = std::thread::spawn(move || {
            second.block_on(async {
                tokio::time::sleep(SOON / 10).await;
            });
        });
        let found = exchange_soon(&client, address).await;
        thread.join().expect("thread");
        found
    });
    found.expect("driven");
    assert!(connections.load(Ordering::SeqCst) >= 2);
}

#[test]
fn the_connections_of_an_ended_runtime_are_closed() {
    let serving = tokio::runtime::Runtime::new().expect("runtime");
    let (address, connections) = serving.block_on(keep_alive());
    let client = ReqwestClient::new().expect("client");
    for count in 1..=20 {
        let brief = runtime();
        brief
            .block_on(exchange_soon(&client, address))
            .expect("answer");
        assert_eq!(connections.load(Ordering::SeqCst), count);
        assert!(format!("{client:?}").contains("used: 1"), "{client:?}");
    }
    assert!(format!("{client:?}").contains("used: 0"), "{client:?}");
    // The task of a dropped client ends, too.
    let lasting = runtime();
    lasting.block_on(async {
        drop(exchange_soon(&client, address).await.expect("answer"));
        drop(client);
        let tasks = || {
            tokio::runtime::Handle::current()
                .metrics()
                .num_alive_tasks()
        };
        for _ in 0..1000 {
            if tasks() == 0 {
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        panic!("{} tasks are left", tasks());
    });
}

#[test]
fn nothing_is_sent_outside_of_a_runtime() {
    let client = ReqwestClient::new().expect("client");
    let address = SocketAddr::from(([127, 0, 0, 1], 1));
    let error = futures_util::FutureExt::now_or_never(exchange_soon(&client, address));
    let error = error.expect("at once").expect_err("no runtime");
    assert_eq!(error.kind(), HttpErrorKind::Request);
}

//! Exchanges with servers that behave well or badly.

use std::{
    future::Future,
    io::Read as _,
    net::SocketAddr,
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

use super::*;

/// A server that reads each request's head and then does what the test says.
async fn serve<F, Fut>(answer: F) -> SocketAddr
where
    F: Fn(TcpStream) -> Fut + Send + 'static,
    Fut: Future<Output = ()> + Send + 'static,
{
    listen(move |stream, _| answer(stream)).await
}

/// The same, for a test that looks at the head, too.
async fn listen<F, Fut>(answer: F) -> SocketAddr
where
    F: Fn(TcpStream, String) -> Fut + Send + 'static,
    Fut: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("bind");
    let address = listener.local_addr().expect("address");
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut head = [0; 4096];
            let read = stream.read(&mut head).await.unwrap_or(0);
            let head = String::from_utf8_lossy(&head[..read]).into_owned();
            tokio::spawn(answer(stream, head));
        }
    });
    address
}

async fn get(url: String, limits: Limits) -> Result<http::Response<Bytes>, HttpError> {
    let request = http::Request::get(url).body(Bytes::new()).expect("request");
    ReqwestClient::new()
        .expect("client")
        .exchange(request, limits)
        .await
}

#[tokio::test]
async fn a_proxy_that_needs_a_sign_in_gets_a_different_error_than_a_dead_network() {
    for (status, kind) in [
        ("407 Proxy Authentication Required", HttpErrorKind::Request),
        ("502 Bad Gateway", HttpErrorKind::Connect),
    ] {
        let address = serve(move |mut stream| async move {
            let answer = format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n");
            stream.write_all(answer.as_bytes()).await.expect("write");
        })
        .await;
        let proxy = reqwest::Proxy::all(format!("http://{address}")).expect("proxy");
        let tls = tls_config().expect("tls");
        let client = build(base().tls_backend_preconfigured(tls).proxy(proxy)).expect("client");
        let request = http::Request::get("https://127.0.0.1:1/").body(Bytes::new());
        let error = ReqwestClient::from_client(client)
            .exchange(request.expect("request"), Limits::DEFAULT)
            .await
            .expect_err("no tunnel");
        assert_eq!(error.kind(), kind, "{error:?}");
        assert_eq!(
            format!("{error:?}").contains("HTTPS_PROXY"),
            status.starts_with("407")
        );
    }
}

#[tokio::test]
async fn an_answer_has_its_body_status_and_headers() {
    let address = serve(|mut stream| async move {
        let answer = b"HTTP/1.1 418 Teapot\r\nx-seen: yes\r\ncontent-length: 5\r\n\r\nshort";
        stream.write_all(answer).await.expect("write");
    })
    .await;
    let answer = get(format!("http://{address}/"), Limits::DEFAULT)
        .await
        .expect("answer");
    assert_eq!(answer.status(), 418);
    assert_eq!(answer.headers()["x-seen"], "yes");
    assert_eq!(&answer.body()[..], b"short");
}

#[tokio::test]
async fn a_closed_port_means_that_nothing_was_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("bind");
    let address = listener.local_addr().expect("address");
    drop(listener);
    let error = get(format!("http://{address}/"), Limits::DEFAULT)
        .await
        .expect_err("closed");
    assert_eq!(error.kind(), HttpErrorKind::Connect);
    assert!(error.never_sent());
    assert!(!error.to_string().contains(&address.to_string()), "{error}");
}

#[tokio::test]
async fn after_a_broken_connection_the_request_may_have_arrived() {
    let address = serve(|stream| async move { drop(stream) }).await;
    let error = get(format!("http://{address}/"), Limits::DEFAULT)
        .await
        .expect_err("reset");
    assert_eq!(error.kind(), HttpErrorKind::Interrupted);
    assert!(!error.never_sent());
}

#[tokio::test]
async fn the_received_part_of_a_broken_answer_is_kept() {
    let address = serve(|mut stream| async move {
        let start = b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{\"data\":";
        stream.write_all(start).await.expect("write");
    })
    .await;
    let error = get(format!("http://{address}/"), Limits::DEFAULT)
        .await
        .expect_err("cut");
    assert_eq!(error.kind(), HttpErrorKind::Interrupted);
    assert_eq!(error.status(), Some(http::StatusCode::OK));
    assert_eq!(error.body_start(), b"{\"data\":");
}

#[tokio::test]
async fn a_stalled_server_times_out() {
    let address = serve(|stream| async move {
        std::future::pending::<()>().await;
        drop(stream);
    })
    .await;
    let limits = Limits::DEFAULT.with_timeout(Duration::from_millis(50));
    let error = get(format!("http://{address}/"), limits)
        .await
        .expect_err("stall");
    assert_eq!(error.kind(), HttpErrorKind::Timeout);
    assert_eq!(error.status(), None);
}

#[tokio::test]
async fn a_time_limit_beyond_the_clock_means_no_limit() {
    let address = serve(|mut stream| async move {
        let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
        stream.write_all(answer).await.expect("write");
    })
    .await;
    let limits = Limits::DEFAULT.with_timeout(Duration::MAX);
    let answer = get(format!("http://{address}/"), limits).await;
    assert_eq!(answer.expect("answer").status(), 200);
}

#[tokio::test]
async fn a_server_that_stalls_in_the_body_times_out_and_the_received_part_is_kept() {
    let address = serve(|mut stream| async move {
        let start = b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nstart";
        stream.write_all(start).await.expect("write");
        std::future::pending::<()>().await;
    })
    .await;
    let limits = Limits::DEFAULT.with_timeout(Duration::from_millis(50));
    let error = get(format!("http://{address}/"), limits)
        .await
        .expect_err("stall");
    assert_eq!(error.kind(), HttpErrorKind::Timeout);
    assert_eq!(error.body_start(), b"start");
}

#[tokio::test]
async fn an_endless_body_is_read_up_to_the_limit() {
    let address = serve(|mut stream| async move {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await;
        while stream.write_all(&[b'x'; 4096]).await.is_ok() {}
    })
    .await;
    let limits = Limits::DEFAULT.with_max_body(100_000);
    let error = get(format!("http://{address}/"), limits)
        .await
        .expect_err("endless");
    assert_eq!(error.kind(), HttpErrorKind::BodyTooLarge);
    assert!(error.body_start().len() <= 100_000);
}

#[tokio::test]
async fn a_redirect_is_returned_and_not_followed() {
    let address = serve(|mut stream| async move {
        let answer =
            b"HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n";
        stream.write_all(answer).await.expect("write");
    })
    .await;
    let answer = get(format!("http://{address}/"), Limits::DEFAULT)
        .await
        .expect("answer");
    assert_eq!(answer.status(), 302);
}

#[tokio::test]
async fn compressed_answers_are_requested_and_read() {
    let text = b"an answer that is sent compressed, an answer that is sent compressed";
    let mut gzip = Vec::new();
    flate2::read::GzEncoder::new(&text[..], flate2::Compression::default())
        .read_to_end(&mut gzip)
        .expect("gzip");
    let mut brotli = Vec::new();
    brotli::BrotliCompress(&mut &text[..], &mut brotli, &Default::default()).expect("brotli");
    for (name, body) in [("gzip", gzip), ("br", brotli)] {
        let address = listen(move |mut stream, head| {
            let accepts = head
                .lines()
                .any(|line| line.starts_with("accept-encoding:") && line.contains(name));
            let body = if accepts { body.clone() } else { Vec::new() };
            async move {
                let length = body.len();
                let head = format!(
                    "HTTP/1.1 200 OK\r\ncontent-encoding: {name}\r\ncontent-length: {length}\r\n\r\n"
                );
                stream.write_all(head.as_bytes()).await.expect("head");
                stream.write_all(&body).await.expect("body");
            }
        })
        .await;
        let answer = get(format!("http://{address}/"), Limits::DEFAULT).await;
        assert_eq!(&answer.expect(name).body()[..], text, "{name}");
        // The limit applies to the decompressed size.
        let small = Limits::DEFAULT.with_max_body(text.len() - 1);
        let error = get(format!("http://{address}/"), small).await;
        assert_eq!(error.expect_err(name).kind(), HttpErrorKind::BodyTooLarge);
    }
}

#[tokio::test]
async fn consecutive_exchanges_share_one_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("bind");
    let address = listener.local_addr().expect("address");
    let connections = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&connections);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            count.fetch_add(1, Ordering::SeqCst);
            tokio::spawn(async move {
                while stream.read(&mut [0; 4096]).await.is_ok_and(|read| read > 0) {
                    let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";
                    stream.write_all(answer).await.expect("write");
                }
            });
        }
    });
    let client = ReqwestClient::new().expect("client");
    for _ in 0..10 {
        let request = http::Request::get(format!("http://{address}/"));
        let request = request.body(Bytes::new()).expect("request");
        client
            .exchange(request, Limits::DEFAULT)
            .await
            .expect("answer");
    }
    assert_eq!(connections.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn http2_is_offered_first_and_used() {
    let (offer, offered) = tokio::sync::oneshot::channel();
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("bind");
    let address = listener.local_addr().expect("address");
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("connection");
        let mut hello = vec![0; 4096];
        let read = stream.read(&mut hello).await.expect("hello");
        hello.truncate(read);
        offer.send(hello).expect("offer");
    });
    get(format!("https://{address}/"), Limits::DEFAULT)
        .await
        .expect_err("no handshake");
    let hello = offered.await.expect("hello");
    // The list of protocols in the TLS greeting.
    let list = b"\x02h2\x08http/1.1";
    assert!(hello.windows(list.len()).any(|window| window == list));

    let address = serve_http2().await;
    let builder = Client::builder().no_proxy().http2_prior_knowledge();
    let tls = tls_config().expect("tls");
    let client = builder
        .tls_backend_preconfigured(tls)
        .build()
        .expect("client");
    let request = http::Request::get(format!("http://{address}/"));
    let answer = ReqwestClient::from_client(client)
        .exchange(
            request.body(Bytes::new()).expect("request"),
            Limits::DEFAULT,
        )
        .await
        .expect("answer");
    assert_eq!(&answer.body()[..], b"over HTTP/2");
}

async fn serve_http2() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("bind");
    let address = listener.local_addr().expect("address");
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.expect("connection");
        let mut connection = h2::server::handshake(stream).await.expect("handshake");
        while let Some(Ok((_, mut respond))) = connection.accept().await {
            let head = http::Response::new(());
            let mut body = respond.send_response(head, false).expect("head");
            body.send_data("over HTTP/2".into(), true).expect("body");
        }
    });
    address
}

#[tokio::test]
async fn plain_http_beyond_loopback_is_refused_and_not_sent() {
    let error = get("http://192.0.2.1/".into(), Limits::DEFAULT)
        .await
        .expect_err("plain");
    assert_eq!(error.kind(), HttpErrorKind::Request);
}

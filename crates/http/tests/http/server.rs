//! A server that gives one answer for each connection.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};

/// It gives the last answer again and again. An empty answer closes the connection.
pub(crate) struct Server {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub(crate) async fn start<const N: usize>(answers: [String; N]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("bind");
        let server = Self {
            address: listener.local_addr().expect("address"),
            requests: Arc::default(),
        };
        let requests = Arc::clone(&server.requests);
        tokio::spawn(async move {
            for answer in answers.iter().chain(std::iter::repeat(&answers[N - 1])) {
                let (mut stream, _) = listener.accept().await.expect("accept");
                let mut request = Vec::new();
                // Every request of these tests ends with its body.
                while !request.ends_with(BODY) {
                    let read = stream.read_buf(&mut request).await.expect("read");
                    assert!(read > 0, "the request is not complete");
                }
                let request = String::from_utf8(request).expect("text");
                requests.lock().expect("requests").push(request);
                // The client may have gone away in the meantime.
                let _ = stream.write_all(answer.as_bytes()).await;
                let _ = stream.shutdown().await;
            }
        });
        server
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("requests").clone()
    }
}

/// The body of every request.
pub(crate) const BODY: &[u8] = b"bytes";

/// An answer with these header lines.
pub(crate) fn answer(status: u16, headers: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status} X\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    )
}

//! A server of files on a loopback port, which notes each request.

use std::sync::{Arc, Mutex};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

pub(crate) struct FilesServer {
    pub(crate) address: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl FilesServer {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let requests: Arc<Mutex<Vec<String>>> = Arc::default();
        let noted = Arc::clone(&requests);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(answer(stream, Arc::clone(&noted)));
            }
        });
        Self { address, requests }
    }

    /// The requests so far, each with its headers.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("the requests").clone()
    }

    /// How often a path was asked for.
    pub(crate) fn count(&self, path: &str) -> usize {
        let start = format!("GET {path} ");
        let requests = self.requests();
        let same = requests
            .iter()
            .filter(|request| request.starts_with(&start));
        same.count()
    }
}

async fn answer(mut stream: TcpStream, noted: Arc<Mutex<Vec<String>>>) {
    let mut request = Vec::new();
    let mut part = [0; 1024];
    while !request.ends_with(b"\r\n\r\n") {
        match stream.read(&mut part).await {
            Ok(length) if length > 0 => request.extend_from_slice(&part[..length]),
            _ => return,
        }
    }
    let request = String::from_utf8_lossy(&request).into_owned();
    let path = request.split(' ').nth(1).unwrap_or_default().to_owned();
    noted.lock().expect("the requests").push(request);
    let head = |status: &str, kind: &str, length: usize, more: &str| {
        format!(
            "HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\n\
             connection: close\r\n{more}\r\n"
        )
    };
    let (head, body) = match path.as_str() {
        "/moved.png" => (
            head("302 Found", "text/html", 0, "location: /image.png\r\n"),
            vec![],
        ),
        "/circle.png" => (
            head("302 Found", "text/html", 0, "location: /circle.png\r\n"),
            vec![],
        ),
        "/gone.png" => (head("404 Not Found", "text/html", 0, ""), vec![]),
        "/film.mp4" | "/unknown.mp4" => (head("200 OK", "video/mp4", 4, ""), b"film".to_vec()),
        "/large.png" => (head("200 OK", "image/png", 5_000, ""), vec![0; 5_000]),
        _ => (
            head("200 OK", "image/png", PICTURE.len(), ""),
            PICTURE.to_vec(),
        ),
    };
    let _ = stream.write_all(head.as_bytes()).await;
    let _ = stream.write_all(&body).await;
}

/// One pixel.
const PICTURE: &[u8] = &[
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0,
    0, 0, 31, 21, 196, 137, 0, 0, 0, 13, 73, 68, 65, 84, 120, 156, 99, 96, 96, 96, 248, 15, 0, 1,
    4, 1, 0, 95, 229, 195, 75, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
];

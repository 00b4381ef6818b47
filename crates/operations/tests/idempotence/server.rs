//! A server that reads each request and resets the connection without an answer.

use std::{
    collections::HashMap,
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use serde_json::Value;
use tokio::{
    io::AsyncReadExt as _,
    net::{TcpListener, TcpStream},
};

pub(crate) struct Server {
    address: SocketAddr,
    /// The number of requests of each operation.
    seen: Arc<Mutex<HashMap<String, u32>>>,
}

impl Server {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let server = Self {
            address: listener.local_addr().expect("its address"),
            seen: Arc::default(),
        };
        let seen = Arc::clone(&server.seen);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let operation = operation(&mut stream).await;
                *seen.lock().expect("seen").entry(operation).or_default() += 1;
                // Dropping the stream here resets the connection.
                stream.set_zero_linger().expect("linger");
            }
        });
        server
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/graphql", self.address)
    }

    /// The number of requests of an operation.
    pub(crate) fn requests(&self, operation: &str) -> u32 {
        let seen = self.seen.lock().expect("seen");
        seen.get(operation).copied().unwrap_or_default()
    }
}

/// Reads a whole request and returns the operation's name.
async fn operation(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    loop {
        let head = bytes.windows(4).position(|window| window == b"\r\n\r\n");
        if let Some(head) = head
            && let Ok(Value::Object(body)) = serde_json::from_slice(&bytes[head + 4..])
        {
            return body["operationName"].as_str().expect("a name").to_owned();
        }
        let mut chunk = [0; 4096];
        let read = stream.read(&mut chunk).await.expect("a request");
        assert!(read > 0, "the request breaks off");
        bytes.extend_from_slice(&chunk[..read]);
    }
}

//! A server that follows a script, misdeeds included that no HTTP library would commit.

use std::{
    fmt,
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    sync::Notify,
};

/// What happens on one connection, once the request has been read.
#[derive(Debug, Clone)]
pub(crate) enum Act {
    /// An answer: status line and headers without their end, then the body.
    Answer(String, String),
    /// The connection is reset without a word.
    Reset,
    /// Half of an answer, then the end.
    BreakOff(String),
    /// Half of an answer (or nothing of it), then silence.
    Stall(String),
}

impl Act {
    pub(crate) fn json(body: impl fmt::Display) -> Self {
        Self::status(200, body)
    }

    pub(crate) fn status(status: u16, body: impl fmt::Display) -> Self {
        Self::with_headers(status, "content-type: application/json\r\n", body)
    }

    /// `headers` are whole lines.
    pub(crate) fn with_headers(status: u16, headers: &str, body: impl fmt::Display) -> Self {
        Self::Answer(
            format!("HTTP/1.1 {status} X\r\n{headers}"),
            body.to_string(),
        )
    }
}

/// A request as it came in: the head, and the body.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

/// One act per connection, the last one over and over.
pub(crate) struct Server {
    address: SocketAddr,
    seen: Arc<Mutex<Vec<Seen>>>,
    arrival: Arc<Notify>,
}

impl Server {
    pub(crate) async fn follow(script: impl IntoIterator<Item = Act>) -> Self {
        let script: Vec<Act> = script.into_iter().collect();
        let mut place = 0;
        Self::answer(move |_| {
            let act = script.get(place).or(script.last()).expect("an act").clone();
            place += 1;
            act
        })
        .await
    }

    /// Does what `act` says of each request.
    pub(crate) async fn answer(mut act: impl FnMut(&Seen) -> Act + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("bind");
        let server = Self {
            address: listener.local_addr().expect("address"),
            seen: Arc::default(),
            arrival: Arc::default(),
        };
        let (seen, arrival) = (Arc::clone(&server.seen), Arc::clone(&server.arrival));
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let request = read_request(&mut stream).await;
                let act = act(&request);
                seen.lock().expect("seen").push(request);
                arrival.notify_one();
                tokio::spawn(play(act, stream));
            }
        });
        server
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/networks/harbor/graphql", self.address)
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("seen").clone()
    }

    /// Returns once a request has come in since the last time.
    pub(crate) async fn arrival(&self) {
        self.arrival.notified().await;
    }
}

async fn read_request(stream: &mut TcpStream) -> Seen {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let seen = Seen {
                head: head.to_owned(),
                body: body.to_owned(),
            };
            let length = seen
                .header("content-length")
                .map_or(0, |length| length.parse().expect("length"));
            if body.len() >= length {
                return seen;
            }
        }
        let mut chunk = [0; 4096];
        let read = stream.read(&mut chunk).await.expect("read");
        assert!(read > 0, "the request breaks off");
        bytes.extend_from_slice(&chunk[..read]);
    }
}

async fn play(act: Act, mut stream: TcpStream) {
    match act {
        Act::Answer(head, body) => {
            let answer = format!(
                "{head}content-length: {}\r\nconnection: close\r\n\r\n{body}",
                body.len()
            );
            // A client that has gone away meanwhile is no failure of the server.
            let _ = stream.write_all(answer.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
        Act::Reset => {
            stream.set_zero_linger().expect("linger");
        }
        Act::BreakOff(part) => {
            let _ = stream.write_all(part.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
        Act::Stall(part) => {
            let _ = stream.write_all(part.as_bytes()).await;
            // Until the client has had enough.
            let _ = stream.read(&mut [0]).await;
        }
    }
}

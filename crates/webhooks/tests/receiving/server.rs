//! A receiver on a loopback port, and a client for it.

use mighty_webhooks::{Inbox as _, Keys, Receiver, SqliteInbox, inbox::Counts};
use reqwest::{Client, Response};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

use super::client::client;

pub(crate) const KEY: &str = "k3y-0f-the-receiver";

pub(crate) struct Server {
    pub(crate) address: String,
    pub(crate) inbox: SqliteInbox,
    client: Client,
}

impl Server {
    pub(crate) async fn start() -> Self {
        Self::start_with(|receiver| receiver).await
    }

    pub(crate) async fn start_with(change: impl FnOnce(Receiver) -> Receiver) -> Self {
        Self::start_on(SqliteInbox::in_memory().unwrap(), change).await
    }

    pub(crate) async fn start_on(
        inbox: SqliteInbox,
        change: impl FnOnce(Receiver) -> Receiver,
    ) -> Self {
        let keys = Keys::new(mighty_trace::secret(KEY)).unwrap();
        let receiver = change(Receiver::new(keys, inbox.clone()));
        let app = axum::Router::new().route("/webhooks", receiver.route());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self {
            address,
            inbox,
            client: client(),
        }
    }

    pub(crate) fn request(&self, body: impl Into<reqwest::Body>) -> reqwest::RequestBuilder {
        self.client
            .post(format!("http://{}/webhooks", self.address))
            .header("Content-Type", "application/json")
            .body(body)
    }

    pub(crate) async fn deliver(&self, body: &Value) -> Response {
        let request = self.request(body.to_string()).bearer_auth(KEY);
        request.send().await.unwrap()
    }

    pub(crate) async fn counts(&self) -> Counts {
        self.inbox.counts().await.unwrap()
    }

    /// Sends these bytes, awaits `pause` after each part, and returns the status and the answer.
    pub(crate) async fn send_parts(&self, parts: &[&[u8]], pause: impl AsyncFn()) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.address).await.unwrap();
        for part in parts {
            // The server may have answered and closed before all is sent.
            if stream.write_all(part).await.is_err() {
                break;
            }
            pause().await;
        }
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        let answer = String::from_utf8(answer).unwrap();
        let status = answer.split(' ').nth(1).unwrap_or_default().parse();
        (status.unwrap_or_default(), answer)
    }
}

pub(crate) fn event(id: &str, event_type: &str) -> Value {
    json!({
        "event_id": id,
        "event_timestamp": "2026-11-02T09:00:00Z",
        "event_type": event_type,
        "payload": { "network_id": 7, "space_id": 7, "member_id": 12 },
    })
}

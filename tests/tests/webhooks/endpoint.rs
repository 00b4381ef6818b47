//! A receiver with its inbox, whose answers a test can change.

use std::sync::{
    Arc,
    atomic::{AtomicU16, Ordering::SeqCst},
};

use axum::response::IntoResponse as _;
use mighty_webhooks::{
    Inbox as _, Keys, Receiver, SqliteInbox, WebhookEvent,
    inbox::{Counts, Filter},
};
use tokio::net::TcpListener;

pub(crate) const KEY: &str = "the-key-of-the-endpoint";

/// Never answers.
pub(crate) const HANG: u16 = 1;

pub(crate) struct Endpoint {
    pub(crate) url: String,
    pub(crate) inbox: SqliteInbox,
    /// 0 for the answer of the receiver.
    answer: Arc<AtomicU16>,
}

impl Endpoint {
    pub(crate) async fn start() -> Self {
        let inbox = SqliteInbox::in_memory().unwrap();
        let keys = Keys::new(mighty_trace::secret(KEY)).unwrap();
        let receiver = Receiver::new(keys, inbox.clone());
        let answer = Arc::new(AtomicU16::new(0));
        let (given, inner) = (Arc::clone(&answer), receiver.clone());
        let handler = move |request: axum::extract::Request| {
            let (given, inner) = (given.load(SeqCst), inner.clone());
            async move {
                match given {
                    0 => inner.receive(request).await.into_response(),
                    HANG => std::future::pending().await,
                    status => http::StatusCode::from_u16(status).unwrap().into_response(),
                }
            }
        };
        let app = axum::Router::new().route("/webhooks", axum::routing::any(handler));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/webhooks", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { url, inbox, answer }
    }

    /// Answers with this status from now on, without the receiver.
    pub(crate) fn answers(&self, status: u16) {
        self.answer.store(status, SeqCst);
    }

    /// Answers as the receiver does again.
    pub(crate) fn works(&self) {
        self.answers(0);
    }

    pub(crate) async fn counts(&self) -> Counts {
        self.inbox.counts().await.unwrap()
    }

    /// The stored events, in the order in which they came.
    pub(crate) async fn events(&self) -> Vec<WebhookEvent> {
        let mut filter = Filter::default();
        filter.limit = 1000;
        let entries = self.inbox.list(&filter).await.unwrap();
        let events = entries.iter().map(|entry| WebhookEvent::parse(&entry.body));
        events.map(Result::unwrap).collect()
    }
}

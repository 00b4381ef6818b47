//! The receiver: checks a delivery, stores it, and only then acknowledges it.
//!
//! | module | contents |
//! |---|---|
//! | `answer` | [`Answer`]: what became of a delivery, and the status for it |
//! | `body` | reads a body within a size and a time |
//! | `routes` | the receiver as a tower service and as an axum route (features `tower`, `axum`) |

mod answer;
mod body;
#[cfg(any(feature = "tower", feature = "axum"))]
mod routes;

use std::{fmt, future::Future, sync::Arc, time::Duration};

use bytes::Bytes;
use http::{
    HeaderMap, Method, Request, Response,
    header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE},
};
use http_body::Body;
use http_body_util::Full;
use mighty_runtime::{
    Time, TokioTime,
    bounds::{WEBHOOK_BODY, WEBHOOK_TIMEOUT},
};

pub use answer::Answer;

use crate::{
    Inbox, Keys, WebhookEvent,
    clock::now,
    event::digest,
    inbox::{InboxErrorKind, NewEntry, Stored},
};

/// Accepts deliveries: it checks the key, stores the event in the inbox, and answers 202. A
/// [`Worker`](crate::Worker) handles the events later, in this process or in another one.
///
/// | status | when | what the sender does |
/// |---|---|---|
/// | 202 | it is stored, or was stored before | nothing |
/// | 401 | the key is missing or wrong | tries again, and counts a failure |
/// | 405 | the method is not POST | |
/// | 408, 413, 415 | the body is too slow or too large, or is not JSON by its header | the same |
/// | 503 | it could not be stored | the same |
///
/// The key is checked before the body is read. A body that can't be read as an event is stored as a
/// dead letter and answered with 202: to refuse it would only pause the webhook. You can look at
/// it, and replay it with a later version.
///
/// The age of an event is not checked, because a retry can come hours later. A second delivery of
/// the same event is stored only once.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use mighty_webhooks::{Keys, Receiver, SqliteInbox};
///
/// let inbox = SqliteInbox::in_memory()?;
/// let receiver = Receiver::new(Keys::new("the-api-key-of-the-webhook")?, inbox);
///
/// let body = r#"{"event_id":"1","event_type":"MemberLeftHook","payload":{}}"#;
/// let request = http::Request::post("/webhooks")
///     .header("Authorization", "Bearer the-api-key-of-the-webhook")
///     .header("Content-Type", "application/json")
///     .body(body.to_owned())?;
/// assert_eq!(receiver.receive(request).await.status(), 202);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Receiver {
    shared: Arc<Shared>,
}

#[derive(Clone)]
struct Shared {
    keys: Keys,
    inbox: Arc<dyn Inbox>,
    time: Arc<dyn Time>,
    subject: Option<SubjectOf>,
    max_body: usize,
    body_limit: Duration,
    store_limit: Duration,
}

type SubjectOf = Arc<dyn Fn(&WebhookEvent) -> Option<String> + Send + Sync>;

impl Receiver {
    /// A receiver with these keys and this inbox.
    pub fn new(keys: Keys, inbox: impl Inbox) -> Self {
        Self::with_shared(keys, Arc::new(inbox))
    }

    /// The same, with an inbox that is shared with others.
    pub fn with_shared(keys: Keys, inbox: Arc<dyn Inbox>) -> Self {
        Self {
            shared: Arc::new(Shared {
                keys,
                inbox,
                time: Arc::new(TokioTime),
                subject: None,
                max_body: WEBHOOK_BODY,
                body_limit: WEBHOOK_TIMEOUT,
                store_limit: WEBHOOK_TIMEOUT,
            }),
        }
    }

    fn with(mut self, change: impl FnOnce(&mut Shared)) -> Self {
        change(Arc::make_mut(&mut self.shared));
        self
    }

    /// Handles events with the same subject one after the other, in the order of their times. The
    /// order is that of the events that are in the inbox. The receiver does not wait for events that
    /// arrive late.
    ///
    /// An event that waits for a retry holds up the later ones of its subject.
    ///
    /// `subject` returns `None` for events without an order. [`WebhookEvent::subject`] is a usual
    /// choice.
    #[must_use]
    pub fn ordered_by(
        self,
        subject: impl Fn(&WebhookEvent) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        self.with(|shared| shared.subject = Some(Arc::new(subject)))
    }

    /// Refuses larger bodies. The default is [`WEBHOOK_BODY`].
    #[must_use]
    pub fn max_body(self, bytes: usize) -> Self {
        self.with(|shared| shared.max_body = bytes)
    }

    /// How long reading the body may take. The default is [`WEBHOOK_TIMEOUT`].
    #[must_use]
    pub fn body_limit(self, limit: Duration) -> Self {
        self.with(|shared| shared.body_limit = limit)
    }

    /// How long storing may take. The default is [`WEBHOOK_TIMEOUT`]. If it takes longer, the answer is
    /// 503. The event may be stored nevertheless; then its retry is a duplicate.
    #[must_use]
    pub fn store_limit(self, limit: Duration) -> Self {
        self.with(|shared| shared.store_limit = limit)
    }

    /// Other clocks and another timer, for tests.
    #[must_use]
    pub fn time(self, time: Arc<dyn Time>) -> Self {
        self.with(|shared| shared.time = time)
    }

    /// Receives a delivery, and makes the response.
    ///
    /// The response says in one line what became of it, for the log of the sender. It never repeats
    /// what was sent.
    pub fn receive<B>(
        &self,
        request: Request<B>,
    ) -> impl Future<Output = Response<Full<Bytes>>> + Send + use<B>
    where
        B: Body<Data: Send> + Send + 'static,
    {
        let shared = Arc::clone(&self.shared);
        async move {
            let (head, body) = request.into_parts();
            let answer = match shared.accepts(&head.method, &head.headers) {
                Ok(()) => shared.read_and_store(body).await,
                Err(refused) => refused,
            };
            answer.log();
            answer.response()
        }
    }
}

impl Shared {
    /// Checks everything that can be known before the body is read.
    fn accepts(&self, method: &Method, headers: &HeaderMap) -> Result<(), Answer> {
        if method != Method::POST {
            return Err(Answer::Method);
        }
        self.keys.check_headers(headers).map_err(Answer::Key)?;
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        if !text(CONTENT_TYPE).is_some_and(is_json) {
            return Err(Answer::NotJson);
        }
        // A compressed body would have to be bounded twice, and the sender compresses none.
        if headers.contains_key(CONTENT_ENCODING)
            && !text(CONTENT_ENCODING).is_some_and(|it| it.eq_ignore_ascii_case("identity"))
        {
            return Err(Answer::NotJson);
        }
        let length = text(CONTENT_LENGTH).and_then(|length| length.parse::<u64>().ok());
        if length
            .is_some_and(|length| usize::try_from(length).map_or(true, |it| it > self.max_body))
        {
            return Err(Answer::TooLarge);
        }
        Ok(())
    }

    async fn read_and_store<B: Body>(&self, body: B) -> Answer {
        let body = tokio::select! {
            biased;
            body = body::read(body, self.max_body) => body,
            () = self.time.sleep(self.body_limit) => Err(Answer::TooSlow),
        };
        let entry = match body {
            Ok(body) => self.entry(&body),
            Err(refused) => return refused,
        };
        let is_dead = entry.dead_because.is_some();
        let (id, event_type) = (entry.id.clone(), entry.event_type.clone());
        let stored = tokio::select! {
            biased;
            stored = self.inbox.store(entry, now(&*self.time)) => stored,
            () = self.time.sleep(self.store_limit) => return Answer::NotStored {
                kind: InboxErrorKind::Away,
                problem: "storing took too long".to_owned(),
            },
        };
        match stored {
            Ok(Stored::Duplicate) => Answer::Duplicate { id, event_type },
            Ok(_) if is_dead => Answer::Unreadable { id },
            Ok(_) => Answer::Stored { id, event_type },
            Err(error) => Answer::NotStored {
                kind: error.kind(),
                problem: error.to_string(),
            },
        }
    }

    fn entry(&self, body: &[u8]) -> NewEntry {
        let text = String::from_utf8_lossy(body);
        let parsed = match WebhookEvent::parse(&text) {
            Ok(parsed) => parsed,
            Err(error) => {
                // PostgreSQL can't store this character.
                let text = text.replace('\0', "\u{fffd}");
                let mut entry = NewEntry::new(digest(body), "", text);
                entry.dead_because = Some(error.to_string());
                return entry;
            }
        };
        let mut entry = NewEntry::new(parsed.id(), parsed.raw_type(), text);
        entry.happened_at = parsed.time();
        entry.subject = self.subject.as_ref().and_then(|subject| subject(&parsed));
        entry
    }
}

/// Whether a content type is JSON.
fn is_json(content_type: &str) -> bool {
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    let essence = essence.to_ascii_lowercase();
    essence == "application/json"
        || (essence.starts_with("application/") && essence.ends_with("+json"))
}

impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver")
            .field("keys", &self.shared.keys)
            .field("inbox", &self.shared.inbox)
            .field("is_ordered", &self.shared.subject.is_some())
            .field("max_body", &self.shared.max_body)
            .field("body_limit", &self.shared.body_limit)
            .field("store_limit", &self.shared.store_limit)
            .finish_non_exhaustive()
    }
}

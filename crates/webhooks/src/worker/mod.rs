//! The worker: handles the events of an inbox, and tries again what fails.
//!
//! | module | contents |
//! |---|---|
//! | `handlers` | [`Failure`], and the handlers by type |
//! | `retries` | [`Retries`]: how often and when a failed event is tried again |
//! | `settings` | everything that is set before the start |
//! | `attempt` | one attempt to handle an event |
//! | `run` | the loop that claims events |

mod attempt;
mod handlers;
mod retries;
mod run;
mod settings;
mod wall_clock;

use std::{fmt, future::Future, sync::Arc, time::Duration};

use mighty_runtime::Time;
use mighty_schema::enums::WebhookEventType;
use tokio::{sync::watch, task::JoinHandle};

pub use handlers::Failure;
pub use retries::Retries;

use self::settings::{Settings, Stage};
use crate::{Inbox, WebhookEvent};

/// Handles the events of an inbox: each by the handler of its type, by one worker at a time, until
/// it succeeds or has failed too often.
///
/// A handler gets an event and returns `Ok(())` when it is done. If it fails or panics, the event
/// is tried again later ([`Retries`]). After the last attempt it is a dead letter, which
/// [`Inbox::list`] shows and [`Inbox::replay`] makes due again. Events without a handler are marked
/// as handled.
///
/// A handler can run more than once for an event: after a failure, and if the process is killed
/// after the handler's end and before the inbox has recorded it. So let it do nothing if its work
/// is done already, for example by giving the event's id to the system that it calls.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
/// use mighty_schema::enums::WebhookEventType;
/// use mighty_webhooks::{SqliteInbox, WebhookEvent, Worker};
///
/// let inbox = SqliteInbox::in_memory()?;
/// let running = Worker::new(inbox)
///     .on(WebhookEventType::MemberJoined, |event: WebhookEvent| async move {
///         if event.is_network_wide() {
///             println!("welcome {:?}", event.member());
///         }
///         Ok(())
///     })
///     .start();
/// // … serve until a signal comes …
/// running.shutdown(Duration::from_secs(20)).await;
/// # Ok(())
/// # }
/// ```
pub struct Worker {
    settings: Settings,
}

impl Worker {
    /// A worker for this inbox.
    pub fn new(inbox: impl Inbox) -> Self {
        Self::with_shared(Arc::new(inbox))
    }

    /// The same, with an inbox that is shared with others.
    pub fn with_shared(inbox: Arc<dyn Inbox>) -> Self {
        Self {
            settings: Settings::new(inbox),
        }
    }

    /// Handles events of this type. A second handler for a type replaces the first.
    #[must_use]
    pub fn on<H, F>(mut self, event_type: WebhookEventType, handler: H) -> Self
    where
        H: Fn(WebhookEvent) -> F + Send + Sync + 'static,
        F: Future<Output = Result<(), Failure>> + Send + 'static,
    {
        self.settings.handlers.on(event_type, handler);
        self
    }

    /// Handles the events of all types that have no handler of their own, unknown types as well.
    #[must_use]
    pub fn otherwise<H, F>(mut self, handler: H) -> Self
    where
        H: Fn(WebhookEvent) -> F + Send + Sync + 'static,
        F: Future<Output = Result<(), Failure>> + Send + 'static,
    {
        self.settings.handlers.otherwise(handler);
        self
    }

    /// How often and when a failed event is tried again.
    #[must_use]
    pub fn retries(mut self, retries: Retries) -> Self {
        self.settings.retries = retries;
        self
    }

    /// How many events are handled at the same time. The default is 8; 0 counts as 1.
    #[must_use]
    pub fn parallel(mut self, events: usize) -> Self {
        self.settings.parallel = events.max(1);
        self
    }

    /// How long one attempt may take. The default is ten minutes.
    #[must_use]
    pub fn attempt_limit(mut self, limit: Duration) -> Self {
        self.settings.attempt_limit = limit;
        self
    }

    /// The length of a lease. After a crash, other workers wait this long before they take the
    /// event. The worker extends the lease while it handles the event. The default is 30 seconds.
    #[must_use]
    pub fn lease(mut self, lease: Duration) -> Self {
        self.settings.lease = lease.max(settings::SHORTEST_LEASE);
        self
    }

    /// How often to look for events that another process has stored. The default is one second.
    #[must_use]
    pub fn poll_every(mut self, pause: Duration) -> Self {
        self.settings.poll = pause.max(settings::SHORTEST_POLL);
        self
    }

    /// How long handled events are kept, so that second deliveries of them are recognised. The
    /// default is 30 days. The sender's retries come for hours.
    #[must_use]
    pub fn keep_handled(mut self, duration: Duration) -> Self {
        self.settings.keep_handled = duration;
        self
    }

    /// Other clocks and another timer, for tests.
    #[must_use]
    pub fn time(mut self, time: Arc<dyn Time>) -> Self {
        self.settings.time = time;
        self
    }

    /// Starts it in a task of the current tokio runtime.
    ///
    /// # Panics
    /// Outside a tokio runtime.
    pub fn start(self) -> Running {
        let (stage, watched) = watch::channel(Stage::Running);
        let time = Arc::clone(&self.settings.time);
        let task = tokio::spawn(run::run(Arc::new(self.settings), watched));
        Running { stage, time, task }
    }
}

impl fmt::Debug for Worker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.settings.fmt(f)
    }
}

/// A worker that runs. If it is dropped, it claims no more events and ends when those under way are
/// handled.
#[must_use = "the worker ends when this is dropped"]
pub struct Running {
    stage: watch::Sender<Stage>,
    time: Arc<dyn Time>,
    task: JoinHandle<()>,
}

impl Running {
    /// Claims no more events, and waits for those under way, at most `limit`. Then it cancels their
    /// handlers and gives the events back, so that another worker can have them at once.
    pub async fn shutdown(mut self, limit: Duration) {
        self.stage.send_replace(Stage::Ending);
        tokio::select! {
            biased;
            _ = &mut self.task => return,
            () = self.time.sleep(limit) => {}
        }
        self.stage.send_replace(Stage::Cancelled);
        // The loop catches all panics of handlers.
        let _ = self.task.await;
    }
}

impl fmt::Debug for Running {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Running")
            .field("stage", &*self.stage.borrow())
            .finish_non_exhaustive()
    }
}

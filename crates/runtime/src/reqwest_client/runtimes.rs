//! Connections by tokio runtime.
//!
//! A connection is driven by a task of the runtime on which it was opened. If that runtime exists
//! but is not running, a request over the connection gets stuck, and it is unknown whether it was
//! sent. So each runtime has its own connections.

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
    time::Duration,
};

use mighty_core::ConfigError;
use reqwest::Client;
use tokio::{
    runtime::{Handle, Id},
    sync::oneshot,
    time::timeout,
};

use crate::{HttpError, HttpErrorKind};

/// The time limit for a runtime to show that it is running.
const RESPONSE_TIMEOUT: Duration = Duration::from_secs(2);

/// The clients of one runtime.
#[derive(Clone)]
pub(super) struct Clients {
    /// For https.
    pub(super) remote: Client,
    /// For plain http.
    pub(super) loopback: Client,
}

/// Makes the clients of a runtime.
type Make = dyn Fn() -> Result<Clients, ConfigError> + Send + Sync;

/// The clients of each runtime that exists and was used.
pub(super) struct Runtimes(Arc<Inner>);

struct Inner {
    source: Source,
    used: Mutex<Vec<Used>>,
}

enum Source {
    /// Each runtime gets its own clients. The first runtime gets those that were built as a check.
    Made {
        make: Box<Make>,
        first: Mutex<Option<Clients>>,
    },
    /// All runtimes share one client, which can't be built again.
    Given(Clients),
}

/// A runtime that was used.
struct Used {
    runtime: Handle,
    clients: Clients,
    /// Dropped with the last clone of the client, which ends the task of [`Watch`].
    _ends: oneshot::Sender<()>,
}

impl Runtimes {
    pub(super) fn making(
        make: impl Fn() -> Result<Clients, ConfigError> + Send + Sync + 'static,
    ) -> Result<Self, ConfigError> {
        let first = Mutex::new(Some(make()?));
        let make = Box::new(make);
        Ok(Self::over(Source::Made { make, first }))
    }

    pub(super) fn sharing(client: Client) -> Self {
        Self::over(Source::Given(Clients {
            remote: client.clone(),
            loopback: client,
        }))
    }

    fn over(source: Source) -> Self {
        let used = Mutex::default();
        Self(Arc::new(Inner { source, used }))
    }

    /// The clients for the caller's runtime.
    pub(super) async fn clients(&self) -> Result<Clients, HttpError> {
        let runtime =
            Handle::try_current().map_err(|error| HttpError::new(HttpErrorKind::Request, error))?;
        let id = runtime.id();
        let known = self
            .0
            .used()
            .iter()
            .find(|used| used.runtime.id() == id)
            .map(Used::clients);
        let clients = match known {
            Some(clients) => clients,
            None => self.begin(&runtime)?,
        };
        if let Source::Given(_) = self.0.source {
            self.check_others(id).await?;
        }
        Ok(clients)
    }

    /// Adds a runtime. It is removed when the runtime or the client ends.
    fn begin(&self, runtime: &Handle) -> Result<Clients, HttpError> {
        let clients = self.0.make()?;
        let (ends, ended) = oneshot::channel();
        let watch = Watch {
            of: Arc::downgrade(&self.0),
            runtime: runtime.id(),
        };
        self.0.used().push(Used {
            runtime: runtime.clone(),
            clients: clients.clone(),
            _ends: ends,
        });
        // Not under the lock: a runtime that is shutting down drops the task at once.
        runtime.spawn(async move {
            let _watch = watch;
            let _ = ended.await;
        });
        Ok(clients)
    }

    /// Fails if the connections may belong to a runtime that is not running.
    async fn check_others(&self, own: Id) -> Result<(), HttpError> {
        let others: Vec<Handle> = {
            let used = self.0.used();
            let others = used.iter().filter(|used| used.runtime.id() != own);
            others.map(|used| used.runtime.clone()).collect()
        };
        for other in others {
            // A runtime that has shut down drops its connections, so it does no harm.
            let task = other.spawn(std::future::ready(()));
            if timeout(RESPONSE_TIMEOUT, task).await.is_err() {
                return Err(HttpError::new(HttpErrorKind::Connect, NOT_DRIVEN));
            }
        }
        Ok(())
    }
}

const NOT_DRIVEN: &str = "nothing was sent, because the reqwest client that was given also has \
    connections of another tokio runtime, which exists and is not driven: use \
    ReqwestClient::from_builder, which makes a client for each runtime";

impl Inner {
    fn make(&self) -> Result<Clients, HttpError> {
        match &self.source {
            Source::Given(clients) => Ok(clients.clone()),
            Source::Made { make, first } => {
                // Nothing panics while it holds the lock.
                let first = first.lock().unwrap_or_else(PoisonError::into_inner).take();
                let made = first.map_or_else(make, Ok);
                made.map_err(|error| HttpError::new(HttpErrorKind::Request, error))
            }
        }
    }

    fn used(&self) -> MutexGuard<'_, Vec<Used>> {
        self.used.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Used {
    fn clients(&self) -> Clients {
        self.clients.clone()
    }
}

/// Belongs to a task of a runtime. When the runtime ends, it drops the task, and the runtime's
/// clients are removed.
struct Watch {
    of: Weak<Inner>,
    runtime: Id,
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(inner) = self.of.upgrade() {
            let mut used = inner.used();
            let at = used
                .iter()
                .position(|used| used.runtime.id() == self.runtime);
            let gone = at.map(|at| used.swap_remove(at));
            drop(used);
            drop(gone);
        }
    }
}

impl Clone for Runtimes {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

/// Leaves out the clients, because their settings may contain secrets.
impl fmt::Debug for Runtimes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Runtimes")
            .field("used", &self.0.used().len())
            .finish()
    }
}

#[cfg(test)]
mod tests;

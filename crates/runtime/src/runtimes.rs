//! Connections by tokio runtime.
//!
//! A connection is driven by a task of the runtime on which it was opened. If that runtime exists
//! but is not running, a request over the connection gets stuck, and it is unknown whether it was
//! sent. So each runtime has its own client.

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
    time::Duration,
};

use mighty_core::ConfigError;
use tokio::{
    runtime::{Handle, Id},
    sync::oneshot,
    time::timeout,
};

use crate::{HttpError, HttpErrorKind};

/// How long a runtime may take to show that it is running.
const ANSWER_TIME: Duration = Duration::from_secs(2);

/// Makes the client of a runtime.
type Make<C> = dyn Fn() -> Result<C, ConfigError> + Send + Sync;

/// The client of each runtime that exists and was used.
pub(crate) struct Runtimes<C>(Arc<Inner<C>>);

struct Inner<C> {
    source: Source<C>,
    used: Mutex<Vec<Used<C>>>,
}

enum Source<C> {
    /// Each runtime gets its own client. The first runtime gets the one that was built as a check.
    Made {
        make: Box<Make<C>>,
        first: Mutex<Option<C>>,
    },
    /// All runtimes share one client, which can't be built again.
    Given {
        client: C,
        /// The constructor that makes a client for each runtime, for the text of an error.
        instead: &'static str,
    },
}

/// A runtime that was used.
struct Used<C> {
    runtime: Handle,
    client: C,
    /// Dropped with the last clone of the client, which ends the task of [`Watch`].
    _ends: oneshot::Sender<()>,
}

impl<C: Clone + Send + Sync + 'static> Runtimes<C> {
    pub(crate) fn making(
        make: impl Fn() -> Result<C, ConfigError> + Send + Sync + 'static,
    ) -> Result<Self, ConfigError> {
        let first = Mutex::new(Some(make()?));
        let make = Box::new(make);
        Ok(Self::over(Source::Made { make, first }))
    }

    /// `instead` names the constructor that makes a client for each runtime.
    pub(crate) fn sharing(client: C, instead: &'static str) -> Self {
        Self::over(Source::Given { client, instead })
    }

    fn over(source: Source<C>) -> Self {
        let used = Mutex::default();
        Self(Arc::new(Inner { source, used }))
    }

    /// The client for the caller's runtime.
    pub(crate) async fn client(&self) -> Result<C, HttpError> {
        let runtime =
            Handle::try_current().map_err(|error| HttpError::new(HttpErrorKind::Request, error))?;
        let id = runtime.id();
        let known = self
            .0
            .used()
            .iter()
            .find(|used| used.runtime.id() == id)
            .map(|used| used.client.clone());
        let client = match known {
            Some(client) => client,
            None => self.begin(&runtime)?,
        };
        if let Source::Given { instead, .. } = self.0.source {
            self.check_others(id, instead).await?;
        }
        Ok(client)
    }

    /// Adds a runtime. It is removed when the runtime or the client ends.
    fn begin(&self, runtime: &Handle) -> Result<C, HttpError> {
        let client = self.0.make()?;
        let (ends, ended) = oneshot::channel();
        let watch = Watch {
            of: Arc::downgrade(&self.0),
            runtime: runtime.id(),
        };
        self.0.used().push(Used {
            runtime: runtime.clone(),
            client: client.clone(),
            _ends: ends,
        });
        // Not under the lock: a runtime that is shutting down drops the task at once.
        runtime.spawn(async move {
            let _watch = watch;
            let _ = ended.await;
        });
        Ok(client)
    }

    /// Fails if the connections may belong to a runtime that is not running.
    async fn check_others(&self, own: Id, instead: &str) -> Result<(), HttpError> {
        let others: Vec<Handle> = {
            let used = self.0.used();
            let others = used.iter().filter(|used| used.runtime.id() != own);
            others.map(|used| used.runtime.clone()).collect()
        };
        for other in others {
            // A runtime that has shut down drops its connections, so it does no harm.
            let sign = other.spawn(std::future::ready(()));
            if timeout(ANSWER_TIME, sign).await.is_err() {
                let not_driven = format!(
                    "nothing was sent, because the client that was given also has connections \
                     of another tokio runtime, which exists and is not driven: use {instead}, \
                     which makes a client for each runtime"
                );
                return Err(HttpError::new(HttpErrorKind::Connect, not_driven));
            }
        }
        Ok(())
    }
}

impl<C: Clone> Inner<C> {
    fn make(&self) -> Result<C, HttpError> {
        match &self.source {
            Source::Given { client, .. } => Ok(client.clone()),
            Source::Made { make, first } => {
                // Nothing panics while it holds the lock.
                let first = first.lock().unwrap_or_else(PoisonError::into_inner).take();
                let made = first.map_or_else(make, Ok);
                made.map_err(|error| HttpError::new(HttpErrorKind::Request, error))
            }
        }
    }
}

impl<C> Inner<C> {
    fn used(&self) -> MutexGuard<'_, Vec<Used<C>>> {
        self.used.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Belongs to a task of a runtime. When the runtime ends, it drops the task, and the runtime's
/// client is removed.
struct Watch<C> {
    of: Weak<Inner<C>>,
    runtime: Id,
}

impl<C> Drop for Watch<C> {
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

impl<C> Clone for Runtimes<C> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

/// Leaves out the clients, because their settings may contain secrets.
impl<C> fmt::Debug for Runtimes<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Runtimes")
            .field("used", &self.0.used().len())
            .finish()
    }
}

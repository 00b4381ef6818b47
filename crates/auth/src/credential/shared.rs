//! What all clones of a credential share.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use mighty_runtime::Time;

use super::{now::Now, state::State};
use crate::{AccessToken, Error, backend::Backend};

pub(super) struct Shared {
    state: Mutex<State>,
    /// `None` for a token that is never refreshed.
    pub(super) backend: Option<Arc<Backend>>,
    pub(super) time: Arc<dyn Time>,
}

impl Shared {
    pub(super) fn new(state: State, backend: Option<Arc<Backend>>, time: Arc<dyn Time>) -> Self {
        Self {
            state: Mutex::new(state),
            backend,
            time,
        }
    }

    pub(super) fn now(&self) -> Now {
        Now::read(&*self.time)
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing panics while it holds the lock; if it did, the state would still be whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The token at hand if it still works: a failed refresh doesn't displace it.
    pub(super) fn live_or(&self, error: Error) -> Result<AccessToken, Error> {
        self.lock().live(self.now()).ok_or(error)
    }
}

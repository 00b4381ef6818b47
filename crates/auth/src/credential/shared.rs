//! The state that all clones of a credential share.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use mighty_runtime::Time;

use super::{now::Now, state::State};
use crate::{AccessToken, Error, backend::Backend, under_way::UnderWay};

pub(super) struct Shared {
    state: Mutex<State>,
    /// `None` for a token that is never refreshed.
    pub(super) backend: Option<Arc<Backend>>,
    pub(super) time: Arc<dyn Time>,
    /// The sign-outs under way.
    pub(super) under_way: UnderWay,
}

impl Shared {
    pub(super) fn new(state: State, backend: Option<Arc<Backend>>, time: Arc<dyn Time>) -> Self {
        Self {
            state: Mutex::new(state),
            backend,
            time,
            under_way: UnderWay::default(),
        }
    }

    pub(super) fn now(&self) -> Now {
        Now::read(&*self.time)
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        // No code panics while it holds the lock, so the state is consistent even if the lock is
        // poisoned.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The current token if it is still valid: a failed refresh doesn't replace it.
    pub(super) fn live_or(&self, error: Error) -> Result<AccessToken, Error> {
        self.lock().live(self.now()).ok_or(error)
    }
}

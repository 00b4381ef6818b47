//! One refresh for all who wait, in a task of its own.

use std::{sync::Arc, time::Duration};

use futures_util::{
    FutureExt as _,
    future::{BoxFuture, Shared},
};
use tokio::runtime::{self, Handle};
use tracing::Instrument as _;

use super::{
    Inner, renewal,
    state::{Standing, State},
};
use crate::{AccessToken, Error, ErrorKind};

/// How long callers wait for an early refresh while they hold a token that still works.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);

/// The task was given up by its runtime before it had an outcome.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lost;

type Landing = Shared<BoxFuture<'static, Result<Result<AccessToken, Error>, Lost>>>;

/// A refresh under way. All who wait share its outcome.
#[derive(Clone)]
pub(super) struct Flight {
    landing: Landing,
    /// It takes so long that nobody who holds a good token waits for it any more.
    slow: bool,
    /// The runtime that its task lives in.
    home: runtime::Id,
}

impl Flight {
    pub(super) fn landing(&self) -> Landing {
        self.landing.clone()
    }

    fn is(&self, other: &Self) -> bool {
        self.landing.ptr_eq(&other.landing)
    }
}

/// What a caller that wants a token does next.
pub(super) enum Boarding {
    Holding(AccessToken),
    Waiting {
        flight: Flight,
        /// Whether its task lives in another runtime than the caller, and may die before it.
        foreign: bool,
        /// Whether the caller has a token to fall back on.
        live: bool,
    },
}

impl Inner {
    /// Finds what a caller does next, and starts a refresh if one is needed and none is under way.
    pub(super) fn board(self: &Arc<Self>) -> Result<Boarding, Error> {
        let now = self.time.now();
        let mut state = self.lock();
        let live = match state.standing(now) {
            Standing::Good(token) => return Ok(Boarding::Holding(token)),
            Standing::Due(token) if state.flight.as_ref().is_some_and(|f| f.slow) => {
                return Ok(Boarding::Holding(token));
            }
            Standing::Due(token) => Some(token),
            Standing::Spent => None,
            Standing::Over(error) => return Err(error),
        };
        // To wait takes a runtime too, for its timer.
        let runtime = match (Handle::try_current(), &live) {
            (Ok(runtime), _) => runtime,
            (Err(_), Some(token)) => return Ok(Boarding::Holding(token.clone())),
            (Err(_), None) => return Err(no_runtime()),
        };
        let flight = state.flight.get_or_insert_with(|| self.start(&runtime));
        Ok(Boarding::Waiting {
            foreign: flight.home != runtime.id(),
            flight: flight.clone(),
            live: live.is_some(),
        })
    }

    /// Called with the state locked, so the task can't land before its flight is known.
    fn start(self: &Arc<Self>, runtime: &Handle) -> Flight {
        let span = tracing::info_span!("oauth.refresh");
        let task = runtime.spawn(renewal::run(Arc::clone(self)).instrument(span));
        let landing = task.map(|outcome| outcome.map_err(|_| Lost)).boxed();
        Flight {
            landing: landing.shared(),
            slow: false,
            home: runtime.id(),
        }
    }
}

impl State {
    pub(super) fn wait_no_more_for(&mut self, flight: &Flight) {
        if let Some(current) = &mut self.flight
            && current.is(flight)
        {
            current.slow = true;
        }
    }

    /// Forgets a flight that was lost, unless another one has taken its place.
    pub(super) fn forget_flight(&mut self, flight: &Flight) {
        if self
            .flight
            .as_ref()
            .is_some_and(|current| current.is(flight))
        {
            self.flight = None;
        }
    }
}

pub(crate) fn cancelled() -> Error {
    Error::new(
        ErrorKind::Cancelled,
        "the work was given up before it ended",
    )
    .with_hint("its runtime was shut down, or it panicked; try again")
}

pub(crate) fn no_runtime() -> Error {
    Error::new(ErrorKind::Config, "there is no tokio runtime to work in")
        .with_hint("call from within a tokio runtime")
}

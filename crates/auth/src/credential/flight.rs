//! One refresh for all who wait, in a task of its own.

use std::{
    future::{Future, poll_fn},
    sync::{Arc, Mutex, PoisonError, Weak},
    task::{Context, Poll, Waker},
    time::Duration,
};

use futures_util::{
    FutureExt as _,
    future::{BoxFuture, Either, Shared, select},
};
use mighty_runtime::Time;
use tokio::runtime::Handle;
use tracing::Instrument as _;

use super::{
    Inner, renewal,
    state::{Standing, State},
};
use crate::{AccessToken, Error, ErrorKind};

/// How long callers wait for an early refresh while they hold a token that still works.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);

/// How long another runtime may take to run a task that does nothing. One that takes longer is not
/// driven any more, and what is under way there may never go on.
const PULSE: Duration = Duration::from_secs(10);

/// How a task ended without an outcome.
#[derive(Debug, Clone, Copy)]
pub(super) enum Lost {
    /// Its runtime gave it up.
    ByItsRuntime,
    /// Somebody in another runtime took its work away.
    ToAnother,
}

type Landed = Result<Result<AccessToken, Error>, Lost>;
type Landing = Shared<BoxFuture<'static, Landed>>;

/// A refresh under way. All who wait share its outcome.
#[derive(Clone)]
pub(super) struct Flight {
    landing: Landing,
    work: Weak<Work>,
    /// It takes so long that nobody who holds a good token waits for it any more.
    slow: bool,
    /// The runtime that its task lives in.
    home: Handle,
}

impl Flight {
    pub(super) fn landing(&self) -> Landing {
        self.landing.clone()
    }

    /// Waits for the outcome, unless the task lives in another runtime that nobody drives any more:
    /// then its work is taken away, and with it the locks that it holds. Tokens that have arrived
    /// are in the state, so the next refresh saves them.
    pub(super) async fn landed(&self, time: &dyn Time) -> Landed {
        let mut landing = self.landing();
        while self.is_foreign() {
            match select(landing, time.sleep(PULSE)).await {
                Either::Left((landed, _)) => return landed,
                Either::Right((_, under_way)) => landing = under_way,
            }
            let pulse = self.home.spawn(std::future::ready(()));
            let is_still = matches!(select(pulse, time.sleep(PULSE)).await, Either::Right(_));
            if is_still && self.work.upgrade().is_some_and(|work| work.take_away()) {
                tracing::warn!("a refresh was left behind in a runtime that stands still");
                return Err(Lost::ToAnother);
            }
        }
        landing.await
    }

    /// Whether its task lives in another runtime than the caller, and may die before it.
    pub(super) fn is_foreign(&self) -> bool {
        Handle::try_current().is_ok_and(|here| here.id() != self.home.id())
    }

    fn is(&self, other: &Self) -> bool {
        self.landing.ptr_eq(&other.landing)
    }
}

/// What a task does, within reach of others: a task can't be ended from outside while its runtime
/// stands still. The task alone keeps it alive.
struct Work(Mutex<Doing>);

struct Doing {
    work: Option<BoxFuture<'static, Result<AccessToken, Error>>>,
    /// Whom to tell when the work is taken away.
    task: Option<Waker>,
}

impl Work {
    fn new(work: impl Future<Output = Result<AccessToken, Error>> + Send + 'static) -> Self {
        Self(Mutex::new(Doing {
            work: Some(work.boxed()),
            task: None,
        }))
    }

    /// Drops the work, unless it is being done at this moment.
    fn take_away(&self) -> bool {
        let (work, task) = match self.0.try_lock() {
            Ok(mut doing) => (doing.work.take(), doing.task.take()),
            Err(_) => return false,
        };
        drop(work);
        if let Some(task) = task {
            task.wake();
        }
        true
    }

    fn poll(&self, context: &mut Context<'_>) -> Poll<Landed> {
        let mut doing = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        doing.task = Some(context.waker().clone());
        match doing.work.as_mut() {
            Some(work) => work.poll_unpin(context).map(Ok),
            None => Poll::Ready(Err(Lost::ToAnother)),
        }
    }
}

/// What a caller that wants a token does next.
pub(super) enum Boarding {
    Holding(AccessToken),
    Waiting {
        flight: Flight,
        /// Whether the caller has a token to fall back on.
        live: bool,
    },
}

impl Inner {
    /// Finds what a caller does next, and starts a refresh if one is needed and none is under way.
    pub(super) fn board(self: &Arc<Self>) -> Result<Boarding, Error> {
        let now = self.now();
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
            flight: flight.clone(),
            live: live.is_some(),
        })
    }

    /// Called with the state locked, so the task can't land before its flight is known.
    pub(super) fn start(self: &Arc<Self>, runtime: &Handle) -> Flight {
        let span = tracing::info_span!("oauth.refresh");
        let work = renewal::run(Arc::clone(self)).instrument(span);
        let work = Arc::new(Work::new(work));
        let within_reach = Arc::downgrade(&work);
        let task = runtime.spawn(poll_fn(move |context| work.poll(context)));
        let landing = task.map(|outcome| outcome.unwrap_or(Err(Lost::ByItsRuntime)));
        Flight {
            landing: landing.boxed().shared(),
            work: within_reach,
            slow: false,
            home: runtime.clone(),
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

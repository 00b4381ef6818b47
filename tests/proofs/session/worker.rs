//! The work of a process. It reports its progress in lines on its standard output.

use std::{
    io::{self, Write as _},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use mighty_auth::{Credential, Error};
use mighty_runtime::{BoxFuture, HttpClient, HttpError, Limits, Time, TokioTime, default_client};
use tokio::sync::watch;

use super::{Place, Result};

/// The reports of a worker.
pub(crate) const HOLDS: &str = "holds a session";
pub(crate) const ASKS: &str = "asks";
pub(crate) const RECEIVED: &str = "received";
pub(crate) const SAVED: &str = "saved";
pub(crate) const READY: &str = "ready";
pub(crate) const GO: &str = "go";

/// How often a check is repeated if it fails for a temporary reason.
const TRIES: usize = 5;

/// The work of a worker.
#[derive(Clone, Copy)]
pub(crate) enum Role {
    /// Refreshes once, and reports whether that succeeded.
    Check,
    /// Refreshes as fast as it can until it is killed.
    Churn,
    /// Waits for a line, then requests a token in many tasks at once.
    Burst,
    /// Cancels a call during its refresh, waits as the documentation says, and ends.
    Leave,
}

impl Role {
    pub(crate) const ALL: [(&'static str, Self); 4] = [
        ("check", Self::Check),
        ("churn", Self::Churn),
        ("burst", Self::Burst),
        ("leave", Self::Leave),
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Churn => "churn",
            Self::Burst => "burst",
            Self::Leave => "leave",
        }
    }
}

/// Runs as a worker, if the arguments say so.
pub(crate) async fn run_if_told() -> Option<Result<()>> {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next()?;
    let (_, role) = *Role::ALL.iter().find(|(known, _)| *known == name)?;
    let place = Place {
        oauth_url: arguments.next()?,
        store: arguments.next()?,
        lock_ttl: Duration::from_millis(arguments.next()?.parse().ok()?),
    };
    Some(run(role, &place).await)
}

async fn run(role: Role, place: &Place) -> Result<()> {
    let (asked, mut asks) = watch::channel(());
    let inner = default_client()?;
    let time = Arc::new(Aging::default());
    let auth = place.client(
        Arc::new(Telling { inner, asked }),
        Arc::<Aging>::clone(&time),
    )?;
    let credential = auth.resume().await?.ok_or("the store is empty")?;
    match role {
        Role::Check => {
            let mut tries = 1;
            while let Err(error) = refresh(&credential, &time).await {
                // For example, a lock that expired on a busy machine. Nothing was spent.
                let transient = error.downcast_ref().is_some_and(Error::is_transient);
                if !transient || tries == TRIES {
                    return Err(error);
                }
                let wait = error.downcast_ref().and_then(Error::retry_after);
                tokio::time::sleep(wait.unwrap_or_default()).await;
                tries += 1;
            }
            say(HOLDS);
        }
        Role::Churn => loop {
            refresh(&credential, &time).await?;
            say(SAVED);
        },
        Role::Burst => {
            say(READY);
            let mut word = String::new();
            io::stdin().read_line(&mut word)?;
            if word.trim() != GO {
                return Err("the process that started this has ended".into());
            }
            let callers: Vec<_> = (0..100)
                .map(|_| {
                    let credential = credential.clone();
                    tokio::spawn(async move { credential.token().await })
                })
                .collect();
            for caller in callers {
                caller.await??;
            }
            say(HOLDS);
        }
        Role::Leave => {
            if credential.expires_at() > Some(SystemTime::now()) {
                make_due(&credential, &time).await?;
            }
            asks.mark_unchanged();
            let call = tokio::spawn(async move { credential.token().await });
            asks.changed().await?;
            call.abort();
            auth.settle().await?;
            say(HOLDS);
        }
    }
    Ok(())
}

/// Refreshes, even if no refresh is due.
async fn refresh(credential: &Credential, time: &Aging) -> Result<()> {
    let before = credential.refresh_count();
    make_due(credential, time).await?;
    credential.token().await?;
    if credential.refresh_count() == before {
        return Err("nothing was refreshed".into());
    }
    Ok(())
}

/// Makes the next call refresh, like an API that accepts a token for a while and then refuses it.
async fn make_due(credential: &Credential, time: &Aging) -> Result<()> {
    let token = credential.token().await?;
    credential.confirm(&token);
    time.skip(Duration::from_secs(60));
    credential.invalidate(&token);
    Ok(())
}

/// The system's clocks. A worker can make everything older, because a token that is refused in its
/// first minute is not replaced.
#[derive(Debug, Default)]
struct Aging(AtomicU64);

impl Aging {
    fn skip(&self, by: Duration) {
        self.0.fetch_add(by.as_secs(), Ordering::SeqCst);
    }
}

impl Time for Aging {
    fn now(&self) -> SystemTime {
        TokioTime.now()
    }

    fn monotonic(&self) -> Duration {
        TokioTime.monotonic() + Duration::from_secs(self.0.load(Ordering::SeqCst))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        TokioTime.sleep(duration)
    }
}

/// Reports that a request is sent and that its answer has arrived, before other code sees it.
#[derive(Debug)]
struct Telling {
    inner: Arc<dyn HttpClient>,
    asked: watch::Sender<()>,
}

impl HttpClient for Telling {
    fn exchange(
        &self,
        request: http::Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, HttpError>> {
        Box::pin(async move {
            say(ASKS);
            self.asked.send_replace(());
            let answer = self.inner.exchange(request, limits).await;
            say(RECEIVED);
            answer
        })
    }
}

/// If this fails, the reader has gone, so the report is not needed.
fn say(what: &str) {
    let mut output = io::stdout().lock();
    let _ = writeln!(output, "{what}").and_then(|()| output.flush());
}

//! One attempt to handle an event.

use std::{any::Any, sync::Arc, time::Duration};

use mighty_runtime::bounds::ERROR_TEXT;
use tokio::{
    sync::watch,
    task::{JoinError, JoinHandle},
};

use super::settings::{Settings, Stage};
use crate::{
    WebhookEvent,
    clock::{after, now},
    inbox::{ClaimedEntry, Outcome},
    worker::Failure,
};

/// The first and the longest pause while an outcome can't be recorded.
const RECORD_PAUSE: Duration = Duration::from_millis(100);
const LONGEST_RECORD_PAUSE: Duration = Duration::from_secs(5);

/// Handles a claimed event, and records what became of it.
pub(super) async fn attempt(
    settings: Arc<Settings>,
    entry: &ClaimedEntry,
    stage: watch::Receiver<Stage>,
) {
    if let Some(outcome) = outcome(&settings, entry, stage.clone()).await {
        log(entry, &outcome);
        record(&settings, entry, &outcome, stage).await;
    } else {
        tracing::warn!(id = entry.id, "another worker has taken the event");
    }
}

/// `None` if another worker has the event.
async fn outcome(
    settings: &Settings,
    entry: &ClaimedEntry,
    stage: watch::Receiver<Stage>,
) -> Option<Outcome> {
    if !settings.retries.allow(entry.attempt) {
        let reason = "the process ended during the last attempt".to_owned();
        return Some(Outcome::Dead { reason });
    }
    let event = match WebhookEvent::parse(&entry.body) {
        Ok(event) => event.at_attempt(entry.attempt, entry.origin),
        Err(error) => {
            let reason = error.to_string();
            return Some(Outcome::Dead { reason });
        }
    };
    let Some(handler) = settings.handlers.of(event.event_type()) else {
        return Some(Outcome::Handled);
    };
    // The handler is called inside the task, so that a panic before its first `await` is caught
    // as well.
    let handler = tokio::spawn(async move { handler(event).await });
    let failure = match wait(settings, entry, handler, stage).await {
        End::Finished(Ok(Ok(()))) => return Some(Outcome::Handled),
        End::Finished(Ok(Err(failure))) => failure,
        End::Finished(Err(error)) => Failure::from(panic_text(error)),
        End::TooLong => Failure::from(format!(
            "the attempt took longer than {:?}",
            settings.attempt_limit
        )),
        End::Cancelled => return Some(Outcome::Released),
        End::Lost => return None,
    };
    let reason = cut(failure.to_string());
    let pause = settings.retries.pause_after(entry.attempt);
    Some(match pause {
        Some(pause) if !failure.is_final() => Outcome::Failed {
            reason,
            retry_at: after(now(&*settings.time), pause),
        },
        _ => Outcome::Dead { reason },
    })
}

/// How a handler ended.
enum End {
    Finished(Result<Result<(), Failure>, JoinError>),
    TooLong,
    Cancelled,
    Lost,
}

/// Waits for the handler, and extends the lease in the meantime. If it returns, the handler no
/// longer runs.
async fn wait(
    settings: &Settings,
    entry: &ClaimedEntry,
    mut handler: JoinHandle<Result<(), Failure>>,
    mut stage: watch::Receiver<Stage>,
) -> End {
    let time = &settings.time;
    let mut limit = time.sleep(settings.attempt_limit);
    // By the monotonic clock: the wall clock may be set in the meantime.
    let mut lease_end = time.monotonic().saturating_add(settings.lease);
    let end = loop {
        tokio::select! {
            biased;
            finished = &mut handler => return End::Finished(finished),
            _ = stage.wait_for(|stage| *stage == Stage::Cancelled) => break End::Cancelled,
            () = &mut limit => break End::TooLong,
            () = time.sleep(settings.lease / 3) => {}
        }
        let extended_at = time.monotonic();
        let end = after(now(&**time), settings.lease);
        match settings.inbox.extend(entry, end).await {
            Ok(true) => lease_end = extended_at.saturating_add(settings.lease),
            Ok(false) => break End::Lost,
            Err(error) if time.monotonic() < lease_end => {
                tracing::warn!(id = entry.id, %error, "the lease could not be extended yet");
            }
            // Another worker may have the event now.
            Err(error) => {
                tracing::error!(id = entry.id, %error, "the lease has ended");
                break End::Lost;
            }
        }
    };
    handler.abort();
    // It may have finished in the meantime.
    match handler.await {
        Ok(result) if !matches!(end, End::Lost) => End::Finished(Ok(result)),
        _ => end,
    }
}

/// Records the outcome, as often as it takes: if it were lost, the event would be handled again.
async fn record(
    settings: &Settings,
    entry: &ClaimedEntry,
    outcome: &Outcome,
    mut stage: watch::Receiver<Stage>,
) {
    let mut pause = RECORD_PAUSE;
    loop {
        let now = now(&*settings.time);
        match settings.inbox.finish(entry, outcome, now).await {
            Ok(true) => return,
            Ok(false) => {
                tracing::warn!(id = entry.id, "another worker has taken the event");
                return;
            }
            Err(error) => {
                tracing::error!(id = entry.id, %error, "the outcome could not be recorded yet");
            }
        }
        tokio::select! {
            biased;
            _ = stage.wait_for(|stage| *stage == Stage::Cancelled) => return,
            () = settings.time.sleep(pause) => {}
        }
        pause = (pause * 2).min(LONGEST_RECORD_PAUSE);
    }
}

fn log(entry: &ClaimedEntry, outcome: &Outcome) {
    let (id, attempt) = (&entry.id, entry.attempt);
    match outcome {
        Outcome::Handled => tracing::debug!(id, attempt, "event handled"),
        Outcome::Released => tracing::debug!(id, attempt, "event given back"),
        Outcome::Failed { reason, retry_at } => {
            tracing::warn!(id, attempt, reason, %retry_at, "event failed");
        }
        Outcome::Dead { reason } => tracing::error!(id, attempt, reason, "event is dead"),
    }
}

fn panic_text(error: JoinError) -> String {
    let Ok(panic) = error.try_into_panic() else {
        return "the handler was cancelled".to_owned();
    };
    let panic: &(dyn Any + Send) = &*panic;
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
    format!("the handler panicked: {}", text.unwrap_or_default())
}

fn cut(mut reason: String) -> String {
    reason.retain(|letter| letter != '\0');
    let mut end = reason.len().min(ERROR_TEXT);
    while !reason.is_char_boundary(end) {
        end -= 1;
    }
    reason.truncate(end);
    reason
}

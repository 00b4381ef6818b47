//! The loop that claims events.

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;
use tokio::{sync::watch, task::JoinSet};

use super::{
    attempt::attempt,
    settings::{Settings, Stage},
};
use crate::{
    clock::{after, now},
    inbox::InboxError,
};

/// How often old events are removed.
const CLEANING_PAUSE: Duration = Duration::from_secs(60 * 60);

/// The longest pause while the inbox can't be reached.
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// Claims events and has them handled, until it is told to end.
pub(super) async fn run(settings: Arc<Settings>, mut stage: watch::Receiver<Stage>) {
    let mut attempts = JoinSet::new();
    let mut next_cleaning = Timestamp::MIN;
    let mut failures = 0u32;
    // An error means that the handle was dropped.
    while *stage.borrow_and_update() == Stage::Running && stage.has_changed().is_ok() {
        clean(&settings, &mut next_cleaning).await;
        let free = settings.parallel.saturating_sub(attempts.len());
        let pause = match claim(&settings, free, &mut attempts, &stage).await {
            Ok(pause) => {
                failures = 0;
                pause
            }
            Err(error) => {
                tracing::error!(%error, "no events could be claimed");
                failures = failures.saturating_add(1);
                let pause = settings.poll.saturating_mul(1 << failures.min(10));
                pause.min(LONGEST_PAUSE)
            }
        };
        let is_full = attempts.len() >= settings.parallel;
        tokio::select! {
            biased;
            _ = stage.changed() => {}
            Some(_) = attempts.join_next() => {}
            () = settings.inbox.stored(), if !is_full && failures == 0 => {}
            () = settings.time.sleep(pause), if !is_full => {}
        }
        // All that have ended by now make room at once.
        while attempts.try_join_next().is_some() {}
    }
    while attempts.join_next().await.is_some() {}
}

/// Claims as many events as are free. Returns how long to wait if nothing else happens.
async fn claim(
    settings: &Arc<Settings>,
    free: usize,
    attempts: &mut JoinSet<()>,
    stage: &watch::Receiver<Stage>,
) -> Result<Duration, InboxError> {
    if free == 0 {
        return Ok(settings.poll);
    }
    let now = now(&*settings.time);
    let claimed = settings
        .inbox
        .claim(free, now, after(now, settings.lease))
        .await?;
    let is_all = claimed.len() < free;
    for entry in claimed {
        attempts.spawn(attempt(Arc::clone(settings), entry, stage.clone()));
    }
    if !is_all {
        return Ok(settings.poll);
    }
    let Some(due) = settings.inbox.next_due().await? else {
        return Ok(settings.poll);
    };
    let wait = due.duration_since(crate::clock::now(&*settings.time));
    let wait = Duration::try_from(wait).unwrap_or_default();
    // Events that are due and not claimed wait for others of their subject.
    Ok(wait.clamp(super::settings::SHORTEST_POLL, settings.poll))
}

/// Removes old events from time to time.
async fn clean(settings: &Settings, next: &mut Timestamp) {
    let now = now(&*settings.time);
    if now < *next {
        return;
    }
    *next = after(now, CLEANING_PAUSE);
    let keep = jiff::SignedDuration::try_from(settings.keep_handled).ok();
    let before = keep.and_then(|keep| now.checked_sub(keep).ok());
    let Some(before) = before else {
        return;
    };
    match settings.inbox.remove_handled(before).await {
        Ok(0) => {}
        Ok(removed) => tracing::debug!(removed, "old handled events removed"),
        Err(error) => tracing::warn!(%error, "old events could not be removed"),
    }
}

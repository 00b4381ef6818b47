//! The loop that claims events.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use jiff::Timestamp;
use tokio::{sync::watch, task::JoinSet};

use super::{
    attempt::attempt,
    settings::{Settings, Stage},
    wall_clock::WallClock,
};
use crate::{
    clock::{after, now},
    inbox::{ClaimedEntry, InboxError},
};

/// How often old events are removed.
const CLEANING_PAUSE: Duration = Duration::from_secs(60 * 60);

/// The longest pause while the inbox can't be reached.
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// Claims events and has them handled, until it is told to end.
pub(super) async fn run(settings: Arc<Settings>, mut stage: watch::Receiver<Stage>) {
    let mut attempts = Attempts::default();
    let mut clock = WallClock::new(&*settings.time);
    let mut next_cleaning = Timestamp::MIN;
    let mut failures = 0u32;
    // An error means that the handle was dropped.
    while *stage.borrow_and_update() == Stage::Running && stage.has_changed().is_ok() {
        clean(&settings, &mut next_cleaning).await;
        let pause = match claim(&settings, &mut attempts, &mut clock, &stage).await {
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
        let is_full = attempts.tasks.len() >= settings.parallel;
        tokio::select! {
            biased;
            _ = stage.changed() => {}
            Some(_) = attempts.tasks.join_next() => {}
            () = settings.inbox.stored(), if !is_full && failures == 0 => {}
            () = settings.time.sleep(pause), if !is_full => {}
        }
        // All that have ended by now make room at once.
        while attempts.tasks.try_join_next().is_some() {}
    }
    while attempts.tasks.join_next().await.is_some() {}
}

/// The attempts under way.
#[derive(Default)]
struct Attempts {
    tasks: JoinSet<()>,
    entries: Arc<Mutex<HashMap<String, Arc<ClaimedEntry>>>>,
}

impl Attempts {
    fn spawn(
        &mut self,
        settings: &Arc<Settings>,
        entry: ClaimedEntry,
        stage: watch::Receiver<Stage>,
    ) {
        let entries = Arc::clone(&self.entries);
        let (id, entry) = (entry.id.clone(), Arc::new(entry));
        self.lock().insert(id.clone(), Arc::clone(&entry));
        let settings = Arc::clone(settings);
        self.tasks.spawn(async move {
            attempt(settings, &entry, stage).await;
            entries
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .remove(&id);
        });
    }

    /// Extends all leases.
    async fn extend(&self, settings: &Settings) -> Result<(), InboxError> {
        let entries: Vec<_> = self.lock().values().cloned().collect();
        for entry in entries {
            let end = after(now(&*settings.time), settings.lease);
            // If another worker has it, the attempt finds out by itself.
            settings.inbox.extend(&entry, end).await?;
        }
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Arc<ClaimedEntry>>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Claims as many events as are free. Returns how long to wait if nothing else happens.
async fn claim(
    settings: &Arc<Settings>,
    attempts: &mut Attempts,
    clock: &mut WallClock,
    stage: &watch::Receiver<Stage>,
) -> Result<Duration, InboxError> {
    let free = settings.parallel.saturating_sub(attempts.tasks.len());
    if free == 0 {
        return Ok(settings.poll);
    }
    let time = &*settings.time;
    if clock.was_set_forward(time) {
        attempts.extend(settings).await?;
    }
    let mut as_of = now(time);
    if let Some(due) = settings.inbox.next_due().await? {
        let longest = settings.retries.longest().max(settings.lease);
        if clock.was_set_back(time, due, longest, settings.lease) {
            tracing::warn!("the clock was set back; events are claimed as if it had not been");
            as_of = due;
        }
    }
    let lease_end = after(now(time), settings.lease);
    let claimed = settings.inbox.claim(free, as_of, lease_end).await?;
    let is_all = claimed.len() < free;
    for entry in claimed {
        attempts.spawn(settings, entry, stage.clone());
    }
    if !is_all {
        return Ok(settings.poll);
    }
    let Some(due) = settings.inbox.next_due().await? else {
        return Ok(settings.poll);
    };
    let wait = due.duration_since(now(time));
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

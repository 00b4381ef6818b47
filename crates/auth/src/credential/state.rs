//! The tokens of a credential, and their state at a given time. No I/O and no waiting.

use std::time::Duration;

use super::{
    acceptance::Acceptance,
    backoff::Backoff,
    current::Current,
    now::Now,
    reasons::{no_refresh_token, refused_before, signed_out, unusable, useless_answer},
    refresh_task::RefreshTask,
    store_view::{KnownEntry, StoreView},
};
use crate::{AccessToken, Error, ErrorKind, StoreError, Tokens, server::Grant};

/// How long after a failed early refresh the next one is tried, while the current token is valid.
const PAUSE: Duration = Duration::from_secs(10);

/// The state of the current token.
#[derive(Debug)]
pub(super) enum TokenState {
    /// It can be sent.
    Good(AccessToken),
    /// It can be sent, and a refresh is due.
    Due(AccessToken),
    /// It has expired. Only a refresh brings another one.
    Ended,
    /// There is none, and a refresh would not bring one now.
    Unavailable(Error),
}

/// The work for a refresh task.
pub(super) enum RefreshStep {
    /// Signed out meanwhile.
    Nothing,
    /// Save tokens that have arrived, then take them into use.
    SaveArrived(Grant),
    /// Save tokens that are in use.
    SaveCurrent(Tokens),
    /// Refresh these.
    Refresh(Tokens),
}

pub(super) struct State {
    current: Option<Current>,
    generation: u64,
    /// Whether there is a server to refresh at.
    has_backend: bool,
    /// Signed out.
    closed: bool,
    /// The reason why the current refresh token is invalid.
    refusal: Option<Error>,
    /// By the monotonic clock.
    failed_at: Option<Duration>,
    pub(super) backoff: Backoff,
    /// Fresh tokens that are not saved yet. If saving them fails or its task is cancelled, the next
    /// task takes them from here, because the refresh token before them is spent.
    arrived: Option<Grant>,
    pub(super) store_view: StoreView,
    /// The refresh under way.
    pub(super) task: Option<RefreshTask>,
    refresh_count: u64,
}

impl State {
    pub(super) fn new(tokens: Tokens, has_backend: bool) -> Self {
        let mut state = Self {
            current: None,
            generation: 0,
            has_backend,
            closed: false,
            refusal: None,
            failed_at: None,
            backoff: Backoff::default(),
            arrived: None,
            store_view: StoreView::default(),
            task: None,
            refresh_count: 0,
        };
        state.set_current(tokens, None, None);
        state
    }

    /// For tokens that are in the store.
    pub(super) fn kept(tokens: Tokens, now: Now) -> Self {
        let mut state = Self::new(tokens.clone(), true);
        state.generation = 0;
        state.adopt(tokens, now);
        state
    }

    /// For tokens that were just granted, in place of `kept`, whether or not they could be saved.
    pub(super) fn granted(
        grant: Grant,
        kept: KnownEntry,
        store_error: Option<StoreError>,
        now: Now,
    ) -> Self {
        let mut state = Self::new(grant.tokens.clone(), true);
        state.generation = 0;
        state.store_view = StoreView::over(kept);
        state.take(grant, store_error, now);
        state
    }

    /// Takes tokens into use and gives them a new generation.
    fn set_current(&mut self, tokens: Tokens, lifetime: Option<Duration>, now: Option<Now>) {
        self.generation += 1;
        let since = now.map(|now| now.monotonic);
        let acceptance = match &self.current {
            Some(current) => current.acceptance.of_next(since),
            None => Acceptance::new(since),
        };
        let current = Current::new(tokens, self.generation, lifetime, acceptance);
        self.current = Some(current);
        // These values were about the tokens before.
        self.refusal = None;
        self.failed_at = None;
        self.backoff = Backoff::default();
    }

    pub(super) fn token_state(&self, now: Now) -> TokenState {
        let Some(current) = self.current.as_ref().filter(|_| !self.closed) else {
            return TokenState::Unavailable(signed_out());
        };
        let has_ended = current.has_ended(now);
        if has_ended && self.can_refresh() {
            return match self.backoff.error(now) {
                Some(error) => TokenState::Unavailable(error),
                None => TokenState::Ended,
            };
        }
        let Some(access) = &current.access else {
            return TokenState::Unavailable(unusable());
        };
        if has_ended {
            return TokenState::Unavailable(self.reason(current));
        }
        let is_due = self.store_view.is_unsaved() || (self.can_refresh() && current.is_due(now));
        if is_due && !self.is_pausing(now) && self.backoff.error(now).is_none() {
            return TokenState::Due(access.clone());
        }
        TokenState::Good(access.clone())
    }

    /// The current token, if it can be sent.
    pub(super) fn live(&self, now: Now) -> Option<AccessToken> {
        match self.token_state(now) {
            TokenState::Good(token) | TokenState::Due(token) => Some(token),
            TokenState::Ended | TokenState::Unavailable(_) => None,
        }
    }

    fn is_pausing(&self, now: Now) -> bool {
        self.failed_at
            .is_some_and(|failed| now.since(failed) < PAUSE)
    }

    fn reason(&self, current: &Current) -> Error {
        if let Some(refusal) = &self.refusal {
            if refusal.kind() == ErrorKind::NeedsLogin {
                return refusal.clone();
            }
            return refused_before(refusal);
        }
        no_refresh_token(current.acceptance.is_rejected())
    }

    /// Records that the API refused the token of this generation. Returns whether that is the
    /// current one.
    pub(super) fn invalidate(&mut self, generation: u64, now: Now) -> bool {
        match &mut self.current {
            Some(current) if generation == self.generation => {
                current.acceptance.refused(now);
                true
            }
            _ => false,
        }
    }

    /// Records that the API accepted the token of this generation.
    pub(super) fn confirm(&mut self, generation: u64) {
        if let Some(current) = &mut self.current
            && generation == self.generation
        {
            current.acceptance.accepted();
        }
    }

    pub(super) fn is_refused_although_fresh(&self) -> bool {
        let current = self.current.as_ref();
        current.is_some_and(|current| current.acceptance.is_refused_although_fresh())
    }

    pub(super) fn tokens(&self) -> Option<&Tokens> {
        self.current.as_ref().map(|current| &current.tokens)
    }

    pub(super) fn can_refresh(&self) -> bool {
        self.has_backend
            && !self.closed
            && self.refusal.is_none()
            && self
                .tokens()
                .is_some_and(|tokens| tokens.expose_refresh_token().is_some())
    }

    pub(super) fn needs_login(&self, now: Now) -> bool {
        // If no refresh is offered, the sign-in is needed only once the token has expired.
        let is_dead = |refusal: &Error| !refusal.says_not_offered();
        self.refusal.as_ref().is_some_and(is_dead)
            || matches!(self.token_state(now), TokenState::Unavailable(error) if error.needs_login())
    }

    pub(super) fn refresh_count(&self) -> u64 {
        self.refresh_count
    }

    /// Whether `stored` is the pair in this state. If a save failed, the store has older tokens,
    /// which are spent.
    pub(super) fn stands_for(&self, stored: &Tokens) -> bool {
        let same = self.tokens().is_some_and(|tokens| tokens.same_pair(stored));
        let newer = self.store_view.is_unsaved() && self.refusal.is_none();
        !self.closed && (same || newer)
    }

    /// Records fresh tokens from the server. The refresh token in `spent` was used up for them.
    pub(super) fn arrive(&mut self, grant: Grant, spent: Tokens) {
        self.arrived = Some(grant);
        self.store_view.bought_with(spent);
    }

    /// The work for a task that holds the lock of the store.
    pub(super) fn next_step(&self, now: Now) -> RefreshStep {
        let Some(current) = &self.current else {
            return RefreshStep::Nothing;
        };
        if let Some(grant) = &self.arrived {
            return RefreshStep::SaveArrived(grant.clone());
        }
        let can_wait = !current.has_ended(now) && !current.is_due(now);
        if self.store_view.is_unsaved() && (can_wait || !self.can_refresh()) {
            return RefreshStep::SaveCurrent(current.tokens.clone());
        }
        RefreshStep::Refresh(current.tokens.clone())
    }

    /// Takes refreshed tokens into use, saved or not.
    pub(super) fn install(&mut self, grant: Grant, store_error: Option<StoreError>, now: Now) {
        self.refresh_count += 1;
        self.take(grant, store_error, now);
    }

    fn take(&mut self, grant: Grant, store_error: Option<StoreError>, now: Now) {
        self.arrived = None;
        self.set_current(grant.tokens.clone(), grant.lifetime, Some(now));
        match store_error {
            None => self.store_view.saved(grant.tokens),
            Some(error) => self.not_saved(error, now),
        }
    }

    /// Records that the newest tokens are not in the store. The save is tried again after a pause.
    pub(super) fn not_saved(&mut self, error: StoreError, now: Now) {
        self.store_view.not_saved(error);
        self.failed(now);
    }

    /// Takes tokens into use that another process has just saved.
    pub(super) fn adopt(&mut self, tokens: Tokens, now: Now) {
        self.arrived = None;
        self.store_view.saved(tokens.clone());
        // The remaining time counts as the whole lifetime. Otherwise short-lived tokens would be
        // due at once, and all processes that share the store would refresh in turn.
        let left = tokens
            .expires_at()
            .and_then(|end| end.duration_since(now.wall).ok());
        self.set_current(tokens, left, Some(now));
    }

    /// Records that no refresh brings new tokens any more: the server refused the refresh token for
    /// good, or the session was signed out elsewhere.
    pub(super) fn refuse(&mut self, refusal: Error) {
        self.refusal = Some(refusal);
    }

    /// Another process has signed out, so there is nothing left to save. Returns tokens that were
    /// never handed out.
    pub(super) fn end(&mut self, refusal: Error) -> Option<Grant> {
        self.refuse(refusal);
        self.store_view = StoreView::over(KnownEntry::Nothing);
        self.arrived.take()
    }

    pub(super) fn failed(&mut self, now: Now) {
        self.failed_at = Some(now.monotonic);
    }

    /// The token that was just taken into use.
    pub(super) fn newest(&self) -> Result<AccessToken, Error> {
        self.current
            .as_ref()
            .and_then(|current| current.access.clone())
            .ok_or_else(|| {
                if self.can_refresh() {
                    useless_answer()
                } else {
                    unusable()
                }
            })
    }

    pub(super) fn unless_closed(&self) -> Result<(), Error> {
        if self.closed {
            Err(signed_out())
        } else {
            Ok(())
        }
    }

    /// Stops handing out tokens. Returns the refresh that is under way.
    pub(super) fn close(&mut self) -> Option<RefreshTask> {
        self.closed = true;
        self.task.clone()
    }

    /// From now on, callers with a valid token don't wait for this task.
    pub(super) fn mark_slow(&mut self, task: &RefreshTask) {
        if let Some(current) = &mut self.task
            && current.is(task)
        {
            current.set_slow();
        }
    }

    /// Forgets a task that was lost, unless there is a newer one.
    pub(super) fn forget_task(&mut self, task: &RefreshTask) {
        if self.task.as_ref().is_some_and(|current| current.is(task)) {
            self.task = None;
        }
    }

    /// The sign-out is complete: there is nothing left to revoke or to delete.
    pub(super) fn is_forgotten(&self) -> bool {
        self.current.is_none()
    }

    /// The newest tokens.
    pub(super) fn newest_tokens(&self) -> Option<Tokens> {
        let arrived = self.arrived.as_ref().map(|grant| &grant.tokens);
        arrived.or(self.tokens()).cloned()
    }

    /// Whether the entry in the store belongs to this session, as it was or refreshed by another
    /// process, and not to a later sign-in.
    pub(super) fn is_mine(&self, stored: &Tokens) -> bool {
        let newest = self.newest_tokens();
        let is_newest = newest
            .as_ref()
            .is_some_and(|newest| newest.same_pair(stored));
        let same = newest.and_then(|newest| newest.same_session(stored));
        // If the store keeps no session names, sessions can't be told apart.
        is_newest || self.store_view.knows(stored) || same.unwrap_or(stored.session().is_none())
    }

    /// Forgets all tokens.
    pub(super) fn forget(&mut self) {
        self.current = None;
        self.arrived = None;
        self.store_view = StoreView::default();
    }
}

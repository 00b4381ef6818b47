//! What a credential holds, and what that means at a given time. No I/O and no waiting.

use std::time::{Duration, SystemTime};

use super::flight::Flight;
use crate::{AccessToken, Error, ErrorKind, StoreError, Tokens, server::Grant};

/// How long before its end a token is renewed, at most. Processes that were started together get
/// a different jitter each, so they don't all come to the server at the same second.
const MARGIN: Duration = Duration::from_secs(60);
const JITTER: Duration = Duration::from_secs(10);

/// How long a failed early refresh is left alone while the token at hand still lives.
const PAUSE: Duration = Duration::from_secs(10);

/// What to do about a token now.
#[derive(Debug)]
pub(super) enum Standing {
    /// Send the token at hand.
    Good(AccessToken),
    /// Renew; the token at hand serves if that fails.
    Due(AccessToken),
    /// Renew; there is nothing to fall back on.
    Spent,
    /// No token, and none to be had.
    Over(Error),
}

/// What a task that renews has to do.
pub(super) enum Job {
    /// Signed out meanwhile.
    Nothing,
    /// Save tokens that came but are not in use yet.
    Settle(Grant),
    /// Save tokens that are in use.
    Save(Tokens),
    /// Refresh, unless the store keeps something else than is known.
    Refresh {
        current: Tokens,
        kept: Option<Tokens>,
    },
}

pub(super) struct State {
    held: Option<Held>,
    generation: u64,
    /// Whether there is a server to refresh at.
    has_source: bool,
    /// Signed out.
    closed: bool,
    /// Why the refresh token is dead.
    refusal: Option<Error>,
    failed_at: Option<SystemTime>,
    /// Fresh tokens that are not saved yet. Should that fail, or the task that does it be given up,
    /// the next one takes them from here: the refresh token they were bought with is spent.
    arrived: Option<Grant>,
    /// What the store was last known to keep. If it keeps something else, somebody else who shares
    /// it has renewed.
    kept: Option<Tokens>,
    pub(super) flight: Option<Flight>,
    refresh_count: u64,
    store_error: Option<StoreError>,
}

struct Held {
    tokens: Tokens,
    /// `None` where the token can't be sent.
    access: Option<AccessToken>,
    margin: Duration,
    /// The API answered 401.
    rejected: bool,
}

impl State {
    pub(super) fn new(tokens: Tokens, has_source: bool) -> Self {
        let mut state = Self {
            held: None,
            generation: 0,
            has_source,
            closed: false,
            refusal: None,
            failed_at: None,
            arrived: None,
            kept: None,
            flight: None,
            refresh_count: 0,
            store_error: None,
        };
        state.hold(tokens, None);
        state
    }

    /// Over tokens that the store keeps.
    pub(super) fn kept(tokens: Tokens) -> Self {
        Self {
            kept: Some(tokens.clone()),
            ..Self::new(tokens, true)
        }
    }

    /// Over tokens that were just granted and saved, or could not be.
    pub(super) fn granted(grant: Grant, store_error: Option<StoreError>, now: SystemTime) -> Self {
        let mut state = Self::new(grant.tokens.clone(), true);
        state.held = None;
        state.generation = 0;
        state.take(grant, store_error, now);
        state
    }

    /// Takes tokens into use, under a generation of their own.
    fn hold(&mut self, tokens: Tokens, lifetime: Option<Duration>) {
        self.generation += 1;
        self.held = Some(Held {
            access: AccessToken::new(&tokens, self.generation),
            tokens,
            margin: margin(lifetime),
            rejected: false,
        });
        self.failed_at = None;
    }

    pub(super) fn standing(&self, now: SystemTime) -> Standing {
        let Some(held) = self.held.as_ref().filter(|_| !self.closed) else {
            return Standing::Over(signed_out());
        };
        let has_ended = held.rejected || held.tokens.has_expired(now);
        if has_ended && self.can_refresh() {
            return Standing::Spent;
        }
        let Some(access) = &held.access else {
            return Standing::Over(unusable());
        };
        if has_ended {
            return Standing::Over(self.reason(held));
        }
        let is_due = self.is_unsaved() || (self.can_refresh() && held.is_due(now));
        if is_due && !self.is_pausing(now) {
            return Standing::Due(access.clone());
        }
        Standing::Good(access.clone())
    }

    /// Whether there are tokens that should be in the store and are not.
    fn is_unsaved(&self) -> bool {
        self.arrived.is_some() || self.store_error.is_some()
    }

    /// The token at hand, if it can be sent.
    pub(super) fn live(&self, now: SystemTime) -> Option<AccessToken> {
        match self.standing(now) {
            Standing::Good(token) | Standing::Due(token) => Some(token),
            Standing::Spent | Standing::Over(_) => None,
        }
    }

    pub(super) fn has_live_token(&self, now: SystemTime) -> bool {
        self.live(now).is_some()
    }

    fn is_pausing(&self, now: SystemTime) -> bool {
        // A clock that was set back makes the failure one of the future; then nothing is known.
        self.failed_at
            .and_then(|failed| now.duration_since(failed).ok())
            .is_some_and(|since| since < PAUSE)
    }

    fn reason(&self, held: &Held) -> Error {
        if let Some(refusal) = &self.refusal {
            let error = Error::new(
                ErrorKind::NeedsLogin,
                "the refresh token was refused before, so nothing was asked again",
            )
            .with_hint("sign in again")
            .with_source(refusal.clone());
            return match refusal.oauth_code() {
                Some(code) => error.with_code(code.clone()),
                None => error,
            };
        }
        let what = if held.rejected {
            "the API refused the access token, and there is no refresh token"
        } else {
            "the access token has ended, and there is no refresh token"
        };
        Error::new(ErrorKind::NeedsLogin, what).with_hint("sign in again")
    }

    pub(super) fn invalidate(&mut self, generation: u64) -> bool {
        match &mut self.held {
            Some(held) if generation == self.generation => {
                held.rejected = true;
                true
            }
            _ => false,
        }
    }

    pub(super) fn tokens(&self) -> Option<&Tokens> {
        self.held.as_ref().map(|held| &held.tokens)
    }

    pub(super) fn can_refresh(&self) -> bool {
        self.has_source
            && !self.closed
            && self.refusal.is_none()
            && self
                .tokens()
                .is_some_and(|tokens| tokens.expose_refresh_token().is_some())
    }

    pub(super) fn needs_login(&self, now: SystemTime) -> bool {
        self.refusal.is_some()
            || matches!(self.standing(now), Standing::Over(error) if error.needs_login())
    }

    pub(super) fn refresh_count(&self) -> u64 {
        self.refresh_count
    }

    pub(super) fn store_error(&self) -> Option<&StoreError> {
        self.store_error.as_ref()
    }

    /// Whether `stored` is what this state holds. A store that could not be written holds older
    /// tokens, which are spent.
    pub(super) fn stands_for(&self, stored: &Tokens) -> bool {
        let same = self.tokens().is_some_and(|tokens| tokens.same_pair(stored));
        let newer = self.is_unsaved() && self.refusal.is_none();
        !self.closed && (same || newer)
    }

    /// Fresh tokens came from the server.
    pub(super) fn arrive(&mut self, grant: Grant) {
        self.arrived = Some(grant);
    }

    /// What there is to do, for a task that has the lock of the store.
    pub(super) fn job(&self, now: SystemTime) -> Job {
        let Some(held) = &self.held else {
            return Job::Nothing;
        };
        if let Some(grant) = &self.arrived {
            return Job::Settle(grant.clone());
        }
        let can_wait = !held.rejected && !held.tokens.has_expired(now) && !held.is_due(now);
        if self.store_error.is_some() && (can_wait || !self.can_refresh()) {
            return Job::Save(held.tokens.clone());
        }
        Job::Refresh {
            current: held.tokens.clone(),
            kept: self.kept.clone(),
        }
    }

    /// Takes refreshed tokens into use: they are saved, or can't be.
    pub(super) fn install(
        &mut self,
        grant: Grant,
        store_error: Option<StoreError>,
        now: SystemTime,
    ) {
        self.refresh_count += 1;
        self.take(grant, store_error, now);
    }

    fn take(&mut self, grant: Grant, store_error: Option<StoreError>, now: SystemTime) {
        self.arrived = None;
        self.hold(grant.tokens.clone(), grant.lifetime);
        match store_error {
            None => self.saved(grant.tokens),
            Some(error) => self.not_saved(error, now),
        }
    }

    /// The tokens at hand are in the store.
    pub(super) fn saved(&mut self, tokens: Tokens) {
        self.kept = Some(tokens);
        self.store_error = None;
    }

    /// The newest tokens are not in the store. That is tried again after a pause.
    pub(super) fn not_saved(&mut self, error: StoreError, now: SystemTime) {
        self.store_error = Some(error);
        self.failed(now);
    }

    /// Takes tokens into use that somebody else has just put into the store.
    pub(super) fn adopt(&mut self, tokens: Tokens, now: SystemTime) {
        self.arrived = None;
        self.saved(tokens.clone());
        // What is left is about the whole life. Short ones would be due at once otherwise, and all
        // who share the store would refresh in turn.
        let left = tokens
            .expires_at()
            .and_then(|end| end.duration_since(now).ok());
        self.hold(tokens, left);
    }

    /// The server refused the refresh token for good.
    pub(super) fn refuse(&mut self, refusal: Error) {
        self.refusal = Some(refusal);
    }

    pub(super) fn failed(&mut self, now: SystemTime) {
        self.failed_at = Some(now);
    }

    /// The token that was just taken into use.
    pub(super) fn newest(&self) -> Result<AccessToken, Error> {
        self.held
            .as_ref()
            .and_then(|held| held.access.clone())
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

    /// Hands out nothing any more. Returns the refresh that is under way.
    pub(super) fn close(&mut self) -> Option<Flight> {
        self.closed = true;
        self.flight.clone()
    }

    /// Gives up the newest tokens there are, and what the store was last known to keep.
    pub(super) fn take_tokens(&mut self) -> (Option<Tokens>, Option<Tokens>) {
        let held = self.held.take().map(|held| held.tokens);
        let newest = self.arrived.take().map(|grant| grant.tokens).or(held);
        (newest, self.kept.take())
    }
}

impl Held {
    fn is_due(&self, now: SystemTime) -> bool {
        self.tokens
            .expires_at()
            .and_then(|end| end.duration_since(now).ok())
            .is_some_and(|left| left <= self.margin)
    }
}

/// A token that lives a minute must not be renewed from its first second on.
fn margin(lifetime: Option<Duration>) -> Duration {
    let usual = MARGIN - JITTER.mul_f64(fastrand::f64());
    lifetime.map_or(usual, |lifetime| usual.min(lifetime / 4))
}

fn signed_out() -> Error {
    Error::new(ErrorKind::NeedsLogin, "this credential was signed out").with_hint("sign in again")
}

fn useless_answer() -> Error {
    Error::new(
        ErrorKind::Http,
        "the server sent no access token that can be used; the refresh token beside it is kept",
    )
    .with_hint("ask again, which brings another access token")
}

fn unusable() -> Error {
    Error::new(
        ErrorKind::Config,
        "the access token is empty or holds characters that no header can carry",
    )
    .with_hint("give the token as the server issued it, without quotes or line breaks")
}

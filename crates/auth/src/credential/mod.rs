//! The credential that all requests of an account share.
//!
//! | file | contents |
//! |---|---|
//! | `mod.rs` | [`Credential`]: the public methods |
//! | `state.rs` | the tokens, and their state at a given time; no I/O |
//! | `current.rs` | the tokens in use, and when they are due for a refresh |
//! | `acceptance.rs` | what the API has said about the current token |
//! | `reasons.rs` | the errors of calls that send no request |
//! | `backoff.rs` | how long no request is sent after refreshes failed |
//! | `now.rs` | the current time, by the wall clock and by the monotonic clock |
//! | `store_view.rs` | this process's knowledge of the store, which other processes write as well |
//! | `shared.rs` | the state that all clones share |
//! | `refresh_task.rs` | one refresh for all waiters, in a task of its own |
//! | `refresh.rs` | the work of that task: read the store again, refresh, save, install |
//! | `sign_out.rs` | signing out |

mod acceptance;
mod backoff;
mod current;
mod now;
mod reasons;
mod refresh;
mod refresh_task;
mod shared;
mod sign_out;
mod state;
mod store_view;

use std::{
    fmt,
    sync::{Arc, Weak},
    time::{Duration, SystemTime},
};

use futures_util::future::{Either, select};
use mighty_core::Scopes;
use mighty_runtime::TokioTime;
use tokio::runtime::Handle;
use tracing::Instrument as _;

pub(crate) use self::store_view::KnownEntry;
use self::{
    now::Now,
    refresh_task::{Lost, RefreshTask},
    shared::Shared,
    state::{State, TokenState},
};
use crate::{
    AccessToken, Error, StoreError, Tokens,
    backend::Backend,
    error::{cancelled, no_runtime},
    server::Grant,
};

/// A member's access to the API: hands out tokens and refreshes them when they are due.
///
/// Clones share everything; give one to each task. One refresh is made for all waiters. It runs in
/// a tokio task of its own, so it goes on if a caller is cancelled, and the new tokens are saved
/// before they are handed out.
#[derive(Clone)]
pub struct Credential(Arc<Shared>);

/// How long callers wait for an early refresh if they have a token that still works.
const EARLY_REFRESH_LIMIT: Duration = Duration::from_secs(5);

/// What a caller does next.
enum Next {
    Send(AccessToken),
    Wait {
        task: RefreshTask,
        /// Whether the caller has a token to fall back on.
        has_live_token: bool,
    },
}

/// A credential that may have been dropped.
#[derive(Default)]
pub(crate) struct WeakCredential(Weak<Shared>);

impl WeakCredential {
    pub(crate) fn upgrade(&self) -> Option<Credential> {
        self.0.upgrade().map(Credential)
    }

    pub(crate) fn is_alive(&self) -> bool {
        self.0.strong_count() > 0
    }
}

impl Credential {
    /// A token that you already have. It is never refreshed. After the API has refused it (see
    /// [`invalidate`](Self::invalidate)) it is not handed out again.
    pub fn fixed(access_token: impl Into<String>) -> Self {
        Self::fixed_tokens(Tokens::new(access_token))
    }

    /// As [`fixed`](Self::fixed), for a token whose scopes you know. Errors and explanations can then
    /// say which scope is missing.
    ///
    /// ```
    /// use mighty_auth::Credential;
    /// use mighty_core::{Scope, Scopes};
    ///
    /// let scopes = Scopes::from([Scope::READ_POSTS]);
    /// let credential = Credential::fixed_with_scopes("a-token-from-elsewhere", scopes.clone());
    /// assert_eq!(credential.granted_scopes(), Some(scopes));
    /// ```
    pub fn fixed_with_scopes(access_token: impl Into<String>, scopes: Scopes) -> Self {
        Self::fixed_tokens(Tokens::new(access_token).with_scopes(scopes))
    }

    fn fixed_tokens(tokens: Tokens) -> Self {
        let state = State::new(tokens, false);
        Self(Arc::new(Shared::new(state, None, Arc::new(TokioTime))))
    }

    /// For tokens that are in the store.
    pub(crate) fn kept(backend: Arc<Backend>, tokens: Tokens) -> Self {
        let now = Now::read(&**backend.server.time());
        Self::with_state(backend, State::kept(tokens, now))
    }

    /// For tokens that the application already had.
    pub(crate) fn over(backend: Arc<Backend>, tokens: Tokens) -> Self {
        Self::with_state(backend, State::new(tokens, true))
    }

    /// For tokens that were just granted, and saved in place of `kept` unless the save failed.
    pub(crate) fn granted(
        backend: Arc<Backend>,
        grant: Grant,
        kept: KnownEntry,
        store_error: Option<StoreError>,
    ) -> Self {
        let now = Now::read(&**backend.server.time());
        Self::with_state(backend, State::granted(grant, kept, store_error, now))
    }

    /// Whether the newest tokens are in this process only.
    pub(crate) fn is_unsaved(&self) -> bool {
        self.0.lock().store_view.is_unsaved()
    }

    fn with_state(backend: Arc<Backend>, state: State) -> Self {
        let time = Arc::clone(backend.server.time());
        Self(Arc::new(Shared::new(state, Some(backend), time)))
    }

    pub(crate) fn downgrade(&self) -> WeakCredential {
        WeakCredential(Arc::downgrade(&self.0))
    }

    /// Whether this credential is the one for tokens that were found in its store.
    pub(crate) fn stands_for(&self, stored: &Tokens) -> bool {
        self.0.lock().stands_for(stored)
    }

    /// Returns a token to send: the current one, or a new one if the current one is due for a
    /// refresh or has expired.
    ///
    /// A token is refreshed a little before it expires. If that early refresh fails or takes long,
    /// you get the current token until it expires. A tokio runtime is needed only for a refresh.
    ///
    /// # Errors
    /// [`ErrorKind::NeedsLogin`](crate::ErrorKind::NeedsLogin) at once, without a request, if only
    /// a new sign-in helps; [`ErrorKind::InvalidGrant`](crate::ErrorKind::InvalidGrant) if the
    /// server refuses the refresh token in this refresh; a transient kind (see
    /// [`Error::is_transient`]) if the server could not be asked. After a failure no request is
    /// sent for a while: for the time in the server's `Retry-After` (ten minutes at most), or else
    /// for a second, which doubles with each failure in a row up to a minute. Until then callers
    /// without a working token get the same error at once, with the remaining time as its
    /// [`retry_after`](Error::retry_after).
    pub async fn token(&self) -> Result<AccessToken, Error> {
        loop {
            let (task, has_live_token) = match self.next()? {
                Next::Send(token) => return Ok(token),
                Next::Wait {
                    task,
                    has_live_token,
                } => (task, has_live_token),
            };
            let outcome = if has_live_token {
                let limit = self.0.time.sleep(EARLY_REFRESH_LIMIT);
                match select(task.outcome(), limit).await {
                    Either::Left((outcome, _)) => outcome,
                    Either::Right(_) => {
                        self.0.lock().mark_slow(&task);
                        continue;
                    }
                }
            } else {
                task.finished(&*self.0.time).await
            };
            let error = match outcome {
                Ok(Ok(token)) => return Ok(token),
                Ok(Err(error)) => error,
                Err(lost) => {
                    self.0.lock().forget_task(&task);
                    if matches!(lost, Lost::ToAnother) {
                        continue;
                    }
                    cancelled()
                }
            };
            // When a runtime is shut down, it drops its tasks, or first the connections and timers
            // that they use. A task in this caller's runtime can succeed.
            if !(task.is_foreign() && error.is_transient()) {
                return self.0.live_or(error);
            }
            self.0.lock().backoff.skip();
        }
    }

    /// Reports that the API refused `token` (401). Only that token is given up: a late 401 for an
    /// older token changes nothing.
    ///
    /// A refused token is replaced by a refresh. If the API also refuses the replacement within a
    /// minute, that one is not replaced: see
    /// [`is_refused_although_fresh`](Self::is_refused_although_fresh).
    ///
    /// An API may refuse some requests with any token and accept others. Then a refusal causes a
    /// refresh only after a time that begins with a minute and doubles with each such refresh, up to
    /// an hour.
    pub fn invalidate(&self, token: &AccessToken) {
        let now = self.0.now();
        if self.0.lock().invalidate(token.generation(), now) {
            tracing::debug!(generation = token.generation(), "access token refused");
        }
    }

    /// Reports that the API accepted `token`. If you call [`invalidate`](Self::invalidate), call
    /// this as well: it tells a token that has worked from one that has never worked.
    pub fn confirm(&self, token: &AccessToken) {
        self.0.lock().confirm(token.generation());
    }

    /// Whether the API refused a token and then its fresh replacement as well. A further refresh
    /// would not help. The replacement is still handed out. This ends when the API accepts the
    /// replacement ([`confirm`](Self::confirm)), when it expires, and when the store has other
    /// tokens.
    pub fn is_refused_although_fresh(&self) -> bool {
        self.0.lock().is_refused_although_fresh()
    }

    /// Waits until no refresh and no sign-out is under way and the newest tokens are saved.
    ///
    /// Call it before your program ends. A refresh runs in a task of its own and may go on after
    /// the call that started it has returned: because the call was cancelled, or because the
    /// refresh was early and the old token was still valid. If the runtime is shut down in the
    /// middle of a refresh, the new tokens are lost, the old refresh token is spent, and the next
    /// start of the program needs a new sign-in. A [sign-out](Self::sign_out) whose caller was
    /// cancelled goes on in the same way.
    ///
    /// One loss can't be prevented by any client: if the process is killed after the server has
    /// issued new tokens and before its answer has arrived and been saved, they are lost.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), mighty_auth::Error> {
    /// let credential = mighty_auth::Credential::fixed("a-token-from-elsewhere");
    /// // … calls …
    /// credential.settle().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::Store`](crate::ErrorKind::Store) if the newest tokens could not be saved: they
    /// exist in this process only. [`ErrorKind::Cancelled`](crate::ErrorKind::Cancelled) if a
    /// sign-out was left behind in a runtime that nothing drives any more. A refresh or a sign-out
    /// that failed is not an error here: the next start can try it again.
    pub async fn settle(&self) -> Result<(), Error> {
        let signed_out = self.0.under_way.ended(&*self.0.time).await;
        let mut has_tried_to_save = false;
        loop {
            let task = {
                let mut state = self.0.lock();
                match &state.task {
                    Some(task) => task.clone(),
                    None if !state.store_view.is_unsaved() => return signed_out,
                    None if has_tried_to_save => return Err(state.store_view.unsaved()),
                    None => {
                        has_tried_to_save = true;
                        let runtime = Handle::try_current().map_err(|_| no_runtime())?;
                        let task = self.start_refresh(&runtime);
                        state.task = Some(task.clone());
                        task
                    }
                }
            };
            if task.finished(&*self.0.time).await.is_err() {
                self.0.lock().forget_task(&task);
            }
        }
    }

    /// When the current access token expires; `None` if unknown or if there is none.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.0.lock().tokens().and_then(Tokens::expires_at)
    }

    /// Whether there is a refresh token that has not been refused.
    pub fn can_refresh(&self) -> bool {
        self.0.lock().can_refresh()
    }

    /// Whether only a new sign-in can bring another token: the refresh token was refused, the
    /// credential was signed out, or the current token has expired and can't be refreshed.
    ///
    /// A refresh token ends when the user revokes the application, a host deletes the application,
    /// the user changes the password, the user is signed out of the whole network, or it has reached
    /// its longest lifetime. The server does not say which of these it was. It also refuses a token
    /// that was used before, which happens if two programs refresh the same session without sharing
    /// a store.
    ///
    /// After a refused refresh, an access token that is still valid is handed out until it expires.
    /// If the network offers no refresh, this is false until the access token expires.
    pub fn needs_login(&self) -> bool {
        self.0.lock().needs_login(self.0.now())
    }

    /// The scopes that the token was granted; `None` if unknown, as for a token that you already
    /// had.
    ///
    /// The server may grant fewer than a sign-in asked for: see
    /// [`missing_scopes`](Self::missing_scopes). The API allows a request only if both
    /// the granted scopes and the member's own role allow it.
    pub fn granted_scopes(&self) -> Option<Scopes> {
        self.0.lock().tokens().and_then(|t| t.scopes().cloned())
    }

    /// The scopes that sign-ins of the application ask for
    /// ([`Application::scopes`](crate::Application::scopes)); `None` for a [fixed](Self::fixed)
    /// token.
    pub fn requested_scopes(&self) -> Option<&Scopes> {
        let backend = self.0.backend.as_ref()?;
        Some(backend.server.application().requested_scopes())
    }

    /// The scopes that the application asks for and the token was not granted; empty if none is
    /// missing, `None` if the requested or the granted scopes are unknown.
    ///
    /// Check it after a sign-in and after [`resume`](crate::AuthClient::resume). A scope is missing
    /// for one of two reasons. The session may be older than the application's list of scopes: then
    /// sign in again. Or the server has not granted the scope, because a host has not given it to the
    /// application (Network Admin > Integrations > OAuth Applications) or has taken it away: then a
    /// host has to add it before the next sign-in. Calls that need a missing scope end in
    /// `FORBIDDEN`.
    ///
    /// ```
    /// # fn check(credential: &mighty_auth::Credential) {
    /// if let Some(missing) = credential.missing_scopes()
    ///     && !missing.is_empty()
    /// {
    ///     eprintln!("signed in without these scopes: {missing}");
    /// }
    /// # }
    /// ```
    pub fn missing_scopes(&self) -> Option<Scopes> {
        let granted = self.granted_scopes()?;
        Some(self.requested_scopes()?.missing_from(&granted))
    }

    /// How many times a refresh has brought new tokens so far.
    pub fn refresh_count(&self) -> u64 {
        self.0.lock().refresh_count()
    }

    /// The last error of the store; `None` if the last use of the store succeeded. Either the store
    /// could not be locked or read: then nothing is refreshed. Or the newest tokens could not be
    /// saved: then they are lost when the process ends. The credential tries again from time to
    /// time.
    pub fn last_store_error(&self) -> Option<StoreError> {
        self.0.lock().store_view.error().cloned()
    }

    /// Signs out: revokes the tokens if the network offers that (RFC 7009) and deletes them from
    /// the store. As soon as you call this, no clone hands out a token any more. Other processes
    /// that share the store find out at their next refresh. A later sign-in of the same account is
    /// a new session and is not affected.
    ///
    /// Runs to its end even if the caller is cancelled; [`settle`](Self::settle) waits for that. You
    /// can call it twice.
    ///
    /// # Errors
    /// The first error of the store ([`ErrorKind::Store`](crate::ErrorKind::Store), call again) or
    /// of the revocation. In the latter case the tokens are deleted here, but the server may accept
    /// them until they expire.
    pub async fn sign_out(&self) -> Result<(), Error> {
        let task = self.0.lock().close();
        let Some(backend) = self.0.backend.clone() else {
            self.0.lock().forget();
            return Ok(());
        };
        let runtime = Handle::try_current().map_err(|_| no_runtime())?;
        let shared = Arc::clone(&self.0);
        let under_way = backend.under_way.clone();
        let work = async move {
            // A refresh under way will save new tokens. These must be revoked, not the ones before.
            if let Some(task) = task
                && task.finished(&*shared.time).await.is_err()
            {
                shared.lock().forget_task(&task);
            }
            sign_out::run(&shared, &backend).await
        };
        // The client waits for all sign-outs of its accounts, and this credential for its own.
        let work = self.0.under_way.track(&runtime, work.in_current_span());
        let work = under_way.track(&runtime, work);
        runtime
            .spawn(work)
            .await
            .unwrap_or_else(|_| Err(cancelled()))
    }

    /// Decides what a caller does next. Starts a refresh if one is needed and none is under way.
    fn next(&self) -> Result<Next, Error> {
        let now = self.0.now();
        let mut state = self.0.lock();
        let live = match state.token_state(now) {
            TokenState::Good(token) => return Ok(Next::Send(token)),
            TokenState::Due(token) if state.task.as_ref().is_some_and(RefreshTask::is_slow) => {
                return Ok(Next::Send(token));
            }
            TokenState::Due(token) => Some(token),
            TokenState::Ended => None,
            TokenState::Unavailable(error) => return Err(error),
        };
        // Waiting needs a runtime as well, for its timer.
        let runtime = match (Handle::try_current(), &live) {
            (Ok(runtime), _) => runtime,
            (Err(_), Some(token)) => return Ok(Next::Send(token.clone())),
            (Err(_), None) => return Err(no_runtime()),
        };
        let task = state
            .task
            .get_or_insert_with(|| self.start_refresh(&runtime));
        Ok(Next::Wait {
            task: task.clone(),
            has_live_token: live.is_some(),
        })
    }

    /// The state must be locked during this call, so that the task can't end before it is in the
    /// state.
    fn start_refresh(&self, runtime: &Handle) -> RefreshTask {
        let span = tracing::info_span!("oauth.refresh");
        let work = refresh::run(Arc::clone(&self.0)).instrument(span);
        RefreshTask::spawn(runtime, work)
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.0.lock();
        f.debug_struct("Credential")
            .field("tokens", &state.tokens())
            .field("can_refresh", &state.can_refresh())
            .field("refresh_count", &state.refresh_count())
            .finish_non_exhaustive()
    }
}

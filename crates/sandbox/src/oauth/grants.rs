//! The grants of people: codes, access tokens, refresh tokens.

use std::{
    fmt,
    panic::{RefUnwindSafe, UnwindSafe},
    sync::{
        Mutex, OnceLock,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use jiff::{SignedDuration, Timestamp};

use super::{
    book::{Access, Binding, Book, Code, CodeUse, Grant, GrantChange, GrantId, Permission},
    error::{ErrorCode, OAuthError},
    mint::Mint,
    pkce,
    profile::OAuthProfile,
};
use crate::{clock::Clock, graphql::Viewer, sync::lock};

/// The lifetimes of codes and tokens.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lifetimes {
    pub code: Duration,
    pub access_token: Duration,
    /// Counted from the sign-in, even if the refresh token was rotated since.
    pub refresh_token: Duration,
}

/// The tokens of one person for one application. `Debug` leaves both tokens out.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tokens {
    /// Goes into `Authorization: Bearer …`.
    pub access_token: String,
    /// Works once and brings the next pair, unless the [`OAuthProfile`](super::OAuthProfile) offers
    /// no refresh.
    pub refresh_token: String,
    /// The lifetime of the access token from now on, by the sandbox's clock.
    pub expires_in: Duration,
    /// The scopes that were granted.
    pub scopes: Vec<String>,
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens")
            .field("expires_in", &self.expires_in)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

/// The values that a client sends to exchange a code.
pub(crate) struct Exchange<'a> {
    pub code: &'a str,
    pub redirect_uri: &'a str,
    pub code_verifier: Option<&'a str>,
}

pub(crate) struct Grants {
    clock: Clock,
    lifetimes: Lifetimes,
    profile: OAuthProfile,
    grants_opened: AtomicU64,
    book: Mutex<Book>,
    /// Takes the changes of the book before they are acknowledged.
    journal: OnceLock<Journal>,
}

/// Takes changes.
pub(crate) type Journal = Box<dyn Fn(Vec<GrantChange>) + Send + Sync + UnwindSafe + RefUnwindSafe>;

impl Grants {
    pub(crate) fn new(clock: Clock, lifetimes: Lifetimes, profile: OAuthProfile) -> Self {
        Self {
            clock,
            lifetimes,
            profile,
            grants_opened: AtomicU64::new(0),
            book: Mutex::default(),
            journal: OnceLock::new(),
        }
    }

    /// Hands all changes from now on to `journal`.
    pub(crate) fn keep(&self, journal: Journal) {
        // A second journal is never given.
        let _ = self.journal.set(journal);
    }

    /// All codes and tokens, as changes of an empty book.
    pub(crate) fn whole(&self) -> Vec<GrantChange> {
        lock(&self.book).since(&Book::default())
    }

    /// Carries out changes that a journal took.
    pub(crate) fn restore(&self, changes: Vec<GrantChange>) {
        let mut book = lock(&self.book);
        for change in changes {
            book.apply(change);
        }
        let next = book.grants.get_max().map_or(0, |(id, _)| id.0 + 1);
        self.grants_opened.fetch_max(next, Ordering::Relaxed);
    }

    /// Changes the book. Without a journal, the copy costs nothing: it shares all entries.
    fn change<T>(&self, change: impl FnOnce(&mut Book) -> T) -> T {
        let mut book = lock(&self.book);
        let Some(journal) = self.journal.get() else {
            return change(&mut book);
        };
        let before = book.clone();
        let outcome = change(&mut book);
        let changes = book.since(&before);
        if !changes.is_empty() {
            journal(changes);
        }
        outcome
    }

    /// Issues a code for a new permission.
    pub(crate) fn code_for(&self, permission: Permission, binding: Binding, mint: &Mint) -> String {
        let code = mint.secret();
        let entry = Code {
            permission,
            binding,
            expires_at: self.after(self.lifetimes.code),
            use_: CodeUse::Fresh,
        };
        self.change(|book| book.codes.insert(code.clone(), entry));
        code
    }

    /// Tokens for a permission, without a code.
    pub(crate) fn tokens_for(&self, permission: Permission, mint: &Mint) -> Tokens {
        self.change(|book| {
            let scopes = permission.scopes.clone();
            let grant = self.open_grant(book, permission);
            self.issue(book, grant, scopes, mint)
        })
    }

    /// An access token for a permission, without a refresh token.
    pub(crate) fn access_token_for(
        &self,
        permission: Permission,
        lifetime: Duration,
        mint: &Mint,
    ) -> String {
        self.change(|book| {
            let scopes = permission.scopes.clone();
            let grant = self.open_grant(book, permission);
            self.issue_access(book, grant, scopes, lifetime, mint)
        })
    }

    /// Ends every permission that `ends` selects, with its codes and tokens; false if there is
    /// none.
    pub(crate) fn end(&self, ends: impl Fn(&Permission) -> bool) -> bool {
        self.change(|book| {
            let before = book.grants.len();
            let keeps = |permission: &Permission| !ends(permission);
            let grants = book.grants.iter().filter(|(_, it)| keeps(&it.permission));
            book.grants = grants.map(|(id, it)| (*id, it.clone())).collect();
            let codes = book.codes.iter().filter(|(_, it)| keeps(&it.permission));
            book.codes = codes.map(|(code, it)| (code.clone(), it.clone())).collect();
            book.grants.len() < before
        })
    }

    /// Exchanges a code.
    pub(crate) fn exchange(
        &self,
        client_id: &str,
        exchange: &Exchange<'_>,
        mint: &Mint,
    ) -> Result<Tokens, OAuthError> {
        self.change(|book| self.exchange_in(book, client_id, exchange, mint))
    }

    fn exchange_in(
        &self,
        book: &mut Book,
        client_id: &str,
        exchange: &Exchange<'_>,
        mint: &Mint,
    ) -> Result<Tokens, OAuthError> {
        let refused = |why: &str| Err(ErrorCode::InvalidGrant.because(why));
        let Some(code) = book
            .codes
            .get_mut(exchange.code)
            .filter(|code| code.permission.client_id == client_id)
        else {
            return refused("the code is not known to this application");
        };
        match code.use_ {
            CodeUse::Fresh => {}
            CodeUse::Burnt => return refused("the code was presented wrongly before"),
            CodeUse::ExchangedFor(grant) => {
                // RFC 6749, section 4.1.2: a code seen twice may be stolen, so its tokens end.
                book.grants.remove(&grant);
                return refused("the code was used before; its tokens are revoked");
            }
        }
        if self.clock.now() >= code.expires_at {
            return refused("the code has expired");
        }
        code.use_ = CodeUse::Burnt;
        if code.binding.redirect_uri != exchange.redirect_uri {
            return refused("redirect_uri is not the one that the code was sent to");
        }
        match (&code.binding.code_challenge, exchange.code_verifier) {
            (Some(challenge), Some(verifier)) if pkce::matches(challenge, verifier) => {}
            (None, None) => {}
            (None, Some(_)) => return refused("the code was asked for without a code_challenge"),
            _ => return refused("code_verifier does not match the code_challenge"),
        }
        let permission = code.permission.clone();
        let scopes = permission.scopes.clone();
        let grant = self.new_grant();
        code.use_ = CodeUse::ExchangedFor(grant);
        book.grants.insert(grant, self.grant(permission));
        Ok(self.issue(book, grant, scopes, mint))
    }

    /// Exchanges a refresh token, which ends then or soon after. `narrowed` asks for fewer scopes.
    pub(crate) fn refresh(
        &self,
        client_id: &str,
        refresh_token: &str,
        narrowed: Option<Vec<String>>,
        mint: &Mint,
    ) -> Result<Tokens, OAuthError> {
        self.change(|book| self.refresh_in(book, client_id, refresh_token, narrowed, mint))
    }

    fn refresh_in(
        &self,
        book: &mut Book,
        client_id: &str,
        refresh_token: &str,
        narrowed: Option<Vec<String>>,
        mint: &Mint,
    ) -> Result<Tokens, OAuthError> {
        let refused = |why: &str| ErrorCode::InvalidGrant.because(why);
        let (id, grant) = book
            .refresh
            .get(refresh_token)
            .and_then(|id| Some((*id, book.grants.get(id)?)))
            .filter(|(_, grant)| grant.permission.client_id == client_id)
            .ok_or_else(|| refused("the refresh token is unknown, used or revoked"))?;
        if self.clock.now() >= grant.ends_at {
            return Err(refused(
                "the refresh token has reached its absolute lifetime",
            ));
        }
        let permission = &grant.permission;
        let scopes = narrowed.unwrap_or_else(|| permission.scopes.clone());
        if let Some(more) = scopes
            .iter()
            .find(|scope| !permission.scopes.contains(scope))
        {
            return Err(ErrorCode::InvalidScope.because(format!("{more} was never granted")));
        }
        book.arrived(refresh_token);
        if !self.profile.rotates() {
            let lifetime = self.lifetimes.access_token;
            return Ok(Tokens {
                access_token: self.issue_access(book, id, scopes.clone(), lifetime, mint),
                refresh_token: refresh_token.to_owned(),
                expires_in: lifetime,
                scopes,
            });
        }
        let tokens = self.issue(book, id, scopes, mint);
        if self.profile.gives_grace() {
            for token in [&tokens.access_token, &tokens.refresh_token] {
                book.in_grace
                    .insert(token.clone(), refresh_token.to_owned());
            }
        } else {
            book.refresh.remove(refresh_token);
        }
        Ok(tokens)
    }

    /// The member that a valid access token belongs to.
    pub(crate) fn viewer(&self, access_token: &str) -> Option<Viewer> {
        // Without the grace of a used refresh token, to look a token up changes nothing.
        if lock(&self.book).in_grace.contains_key(access_token) {
            self.change(|book| book.arrived(access_token));
        }
        let book = lock(&self.book);
        let access = book.access.get(access_token)?;
        let permission = &book.grants.get(&access.grant)?.permission;
        (self.clock.now() < access.expires_at).then(|| Viewer {
            resource_id: permission.person,
            scopes: access.scopes.clone(),
        })
    }

    pub(crate) fn end_access(&self, access_token: &str) {
        self.change(|book| book.access.remove(access_token));
    }

    pub(crate) fn end_grant_of(&self, access_token: &str) {
        self.change(|book| {
            if let Some(access) = book.access.remove(access_token) {
                book.grants.remove(&access.grant);
            }
        });
    }

    /// Revokes a token of the client. A refresh token ends its whole grant (RFC 7009, section 2.1).
    /// An unknown token needs no revocation.
    pub(crate) fn revoke(&self, client_id: &str, token: &str) -> Result<(), OAuthError> {
        self.change(|book| revoke_in(book, client_id, token))
    }

    fn issue(&self, book: &mut Book, grant: GrantId, scopes: Vec<String>, mint: &Mint) -> Tokens {
        let lifetime = self.lifetimes.access_token;
        let tokens = Tokens {
            access_token: self.issue_access(book, grant, scopes.clone(), lifetime, mint),
            refresh_token: mint.secret(),
            expires_in: lifetime,
            scopes,
        };
        book.refresh.insert(tokens.refresh_token.clone(), grant);
        tokens
    }

    fn issue_access(
        &self,
        book: &mut Book,
        grant: GrantId,
        scopes: Vec<String>,
        lifetime: Duration,
        mint: &Mint,
    ) -> String {
        let token = mint.secret();
        let access = Access {
            grant,
            scopes,
            expires_at: self.after(lifetime),
        };
        book.access.insert(token.clone(), access);
        token
    }

    fn open_grant(&self, book: &mut Book, permission: Permission) -> GrantId {
        let id = self.new_grant();
        book.grants.insert(id, self.grant(permission));
        id
    }

    fn grant(&self, permission: Permission) -> Grant {
        Grant {
            permission,
            ends_at: self.after(self.lifetimes.refresh_token),
        }
    }

    fn new_grant(&self) -> GrantId {
        GrantId(self.grants_opened.fetch_add(1, Ordering::Relaxed))
    }

    fn after(&self, lifetime: Duration) -> Timestamp {
        SignedDuration::try_from(lifetime)
            .ok()
            .and_then(|lifetime| self.clock.now().checked_add(lifetime).ok())
            .unwrap_or(Timestamp::MAX)
    }
}

fn revoke_in(book: &mut Book, client_id: &str, token: &str) -> Result<(), OAuthError> {
    let as_refresh = book.refresh.get(token).copied();
    let Some(grant) = as_refresh.or_else(|| Some(book.access.get(token)?.grant)) else {
        return Ok(());
    };
    let Some(known) = book.grants.get(&grant) else {
        return Ok(());
    };
    if known.permission.client_id != client_id {
        return Err(ErrorCode::InvalidGrant.because("the token is another application's"));
    }
    if as_refresh.is_some() {
        book.grants.remove(&grant);
    }
    book.refresh.remove(token);
    book.access.remove(token);
    Ok(())
}

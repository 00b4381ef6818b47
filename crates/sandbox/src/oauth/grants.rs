//! The grants of people: codes, access tokens, refresh tokens.

use std::{
    collections::HashMap,
    fmt,
    sync::{
        Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use jiff::{SignedDuration, Timestamp};

use super::{
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

/// A person's permission for an application.
#[derive(Clone)]
pub(crate) struct Permission {
    pub client_id: String,
    pub person: u64,
    pub scopes: Vec<String>,
}

/// The values that a code is bound to, apart from the client.
#[derive(Clone)]
pub(crate) struct Binding {
    pub redirect_uri: String,
    /// `None` for a confidential application that sent none.
    pub code_challenge: Option<String>,
}

/// The values that a client sends to exchange a code.
pub(crate) struct Exchange<'a> {
    pub code: &'a str,
    pub redirect_uri: &'a str,
    pub code_verifier: Option<&'a str>,
}

/// Identifies a permission. If it is removed, all its tokens end.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct GrantId(u64);

struct Code {
    permission: Permission,
    binding: Binding,
    expires_at: Timestamp,
    use_: CodeUse,
}

enum CodeUse {
    Fresh,
    /// It was sent with a wrong redirect URI or verifier. It can't be tried again.
    Burnt,
    ExchangedFor(GrantId),
}

struct Access {
    grant: GrantId,
    scopes: Vec<String>,
    expires_at: Timestamp,
}

/// A permission in force.
struct Grant {
    permission: Permission,
    /// When its refresh tokens end, rotated or not.
    ends_at: Timestamp,
}

#[derive(Default)]
struct Book {
    codes: HashMap<String, Code>,
    grants: HashMap<GrantId, Grant>,
    access: HashMap<String, Access>,
    refresh: HashMap<String, GrantId>,
    /// A used refresh token that works until one of the tokens that it brought is used.
    in_grace: HashMap<String, String>,
}

impl Book {
    /// If a token is used, it has arrived, so the refresh token before it ends.
    fn arrived(&mut self, token: &str) {
        if let Some(spent) = self.in_grace.remove(token) {
            self.refresh.remove(&spent);
        }
    }
}

pub(crate) struct Grants {
    clock: Clock,
    lifetimes: Lifetimes,
    profile: OAuthProfile,
    grants_opened: AtomicU64,
    book: Mutex<Book>,
}

impl Grants {
    pub(crate) fn new(clock: Clock, lifetimes: Lifetimes, profile: OAuthProfile) -> Self {
        Self {
            clock,
            lifetimes,
            profile,
            grants_opened: AtomicU64::new(0),
            book: Mutex::default(),
        }
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
        lock(&self.book).codes.insert(code.clone(), entry);
        code
    }

    /// Tokens for a permission, without a code.
    pub(crate) fn tokens_for(&self, permission: Permission, mint: &Mint) -> Tokens {
        let mut book = lock(&self.book);
        let scopes = permission.scopes.clone();
        let grant = self.open_grant(&mut book, permission);
        self.issue(&mut book, grant, scopes, mint)
    }

    /// An access token for a permission, without a refresh token.
    pub(crate) fn access_token_for(
        &self,
        permission: Permission,
        lifetime: Duration,
        mint: &Mint,
    ) -> String {
        let mut book = lock(&self.book);
        let scopes = permission.scopes.clone();
        let grant = self.open_grant(&mut book, permission);
        self.issue_access(&mut book, grant, scopes, lifetime, mint)
    }

    /// Ends every permission that `ends` selects, with its codes and tokens; false if there is
    /// none.
    pub(crate) fn end(&self, ends: impl Fn(&Permission) -> bool) -> bool {
        let book = &mut *lock(&self.book);
        let before = book.grants.len();
        book.grants.retain(|_, grant| !ends(&grant.permission));
        book.codes.retain(|_, code| !ends(&code.permission));
        book.grants.len() < before
    }

    /// Exchanges a code.
    pub(crate) fn exchange(
        &self,
        client_id: &str,
        exchange: &Exchange<'_>,
        mint: &Mint,
    ) -> Result<Tokens, OAuthError> {
        let refused = |why: &str| Err(ErrorCode::InvalidGrant.because(why));
        let book = &mut *lock(&self.book);
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
        let book = &mut *lock(&self.book);
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
        let book = &mut *lock(&self.book);
        book.arrived(access_token);
        let access = book.access.get(access_token)?;
        let permission = &book.grants.get(&access.grant)?.permission;
        (self.clock.now() < access.expires_at).then(|| Viewer {
            resource_id: permission.person,
            scopes: access.scopes.clone(),
        })
    }

    pub(crate) fn end_access(&self, access_token: &str) {
        lock(&self.book).access.remove(access_token);
    }

    pub(crate) fn end_grant_of(&self, access_token: &str) {
        let book = &mut *lock(&self.book);
        if let Some(access) = book.access.remove(access_token) {
            book.grants.remove(&access.grant);
        }
    }

    /// Revokes a token of the client. A refresh token ends its whole grant (RFC 7009, section 2.1).
    /// An unknown token needs no revocation.
    pub(crate) fn revoke(&self, client_id: &str, token: &str) -> Result<(), OAuthError> {
        let book = &mut *lock(&self.book);
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

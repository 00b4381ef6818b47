//! The state of the OAuth endpoints.

use super::{
    apps::App,
    book::{GrantChange, Permission},
    grants::{Grants, Journal, Lifetimes, Tokens},
    mint::Mint,
    profile::OAuthProfile,
    registry::{DEMO_CLIENT_ID, DEMO_CLIENT_SECRET, RegisteredApp, Registry},
    secrets::Secrets,
    sessions::Sessions,
};
use crate::{Profile, clock::Clock, graphql::Viewer};

/// The settings of an OAuth server.
pub(crate) struct Settings {
    /// The base of every OAuth URL, and the `iss` of every authorization response.
    pub issuer: String,
    pub edition: Profile,
    pub profile: OAuthProfile,
    pub clock: Clock,
    pub lifetimes: Lifetimes,
}

/// The state of the OAuth endpoints.
pub(crate) struct AuthorizationServer {
    pub(super) issuer: String,
    pub(super) edition: Profile,
    pub(super) profile: OAuthProfile,
    pub(super) mint: Mint,
    pub(super) apps: Registry,
    pub(super) grants: Grants,
    pub(super) sessions: Sessions,
}

impl AuthorizationServer {
    pub(crate) fn new(settings: Settings, secrets: Secrets) -> Result<Self, getrandom::Error> {
        secrets.note(DEMO_CLIENT_SECRET);
        let profile = settings.profile;
        Ok(Self {
            issuer: settings.issuer,
            edition: settings.edition,
            profile,
            mint: Mint::from_system(secrets)?,
            apps: Registry::new(),
            grants: Grants::new(settings.clock, settings.lifetimes, profile),
            sessions: Sessions::default(),
        })
    }

    pub(crate) fn edition(&self) -> Profile {
        self.edition
    }

    pub(crate) fn register(&self, app: App) -> RegisteredApp {
        self.apps.register(app, &self.mint)
    }

    /// Tokens for the demo application, as if `person` had allowed it these scopes.
    pub(crate) fn tokens_for(&self, person: u64, scopes: Vec<String>) -> Tokens {
        let permission = Permission {
            client_id: DEMO_CLIENT_ID.to_owned(),
            person,
            scopes,
        };
        self.grants.tokens_for(permission, &self.mint)
    }

    /// Deletes an application and all its access; false if there is none.
    pub(crate) fn delete_application(&self, client_id: &str) -> bool {
        let known = self.apps.remove(client_id);
        self.grants
            .end(|permission| permission.client_id == client_id);
        known
    }

    /// Ends the access that a person has given one application; false if there was none.
    pub(crate) fn revoke_application(&self, person: u64, client_id: &str) -> bool {
        self.grants
            .end(|permission| permission.person == person && permission.client_id == client_id)
    }

    /// Ends every session of a person and all access that the person has given.
    pub(crate) fn sign_out_everywhere(&self, person: u64) {
        self.sessions.close_all_of(person);
        self.grants.end(|permission| permission.person == person);
    }

    /// Hands all changes of codes and tokens from now on to `journal`.
    pub(crate) fn keep(&self, journal: Journal) {
        self.grants.keep(journal);
    }

    /// All codes and tokens.
    pub(crate) fn whole(&self) -> Vec<GrantChange> {
        self.grants.whole()
    }

    /// Carries out changes that a journal took.
    pub(crate) fn restore(&self, changes: Vec<GrantChange>) {
        self.grants.restore(changes);
    }

    /// Ends an access token, and with it nothing else.
    pub(crate) fn end_access(&self, access_token: &str) {
        self.grants.end_access(access_token);
    }

    /// Ends the permission that an access token belongs to, with all its tokens.
    pub(crate) fn end_grant(&self, access_token: &str) {
        self.grants.end_grant_of(access_token);
    }

    /// All secrets that were issued or received.
    pub(crate) fn secrets(&self) -> &Secrets {
        self.mint.secrets()
    }

    /// The member that a valid access token belongs to.
    pub(crate) fn viewer(&self, access_token: &str) -> Option<Viewer> {
        self.mint.secrets().note(access_token);
        self.grants.viewer(access_token)
    }
}

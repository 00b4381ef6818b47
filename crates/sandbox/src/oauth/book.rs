//! The codes, tokens and permissions of an OAuth server, and their changes.

use imbl::{OrdMap, ordmap::DiffItem};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A person's permission for an application.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Permission {
    pub client_id: String,
    pub person: u64,
    pub scopes: Vec<String>,
}

/// The values that a code is bound to, apart from the client.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Binding {
    pub redirect_uri: String,
    /// `None` for a confidential application that sent none.
    pub code_challenge: Option<String>,
}

/// Identifies a permission. If it is removed, all its tokens end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct GrantId(pub(super) u64);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Code {
    pub(super) permission: Permission,
    pub(super) binding: Binding,
    pub(super) expires_at: Timestamp,
    pub(super) use_: CodeUse,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum CodeUse {
    Fresh,
    /// It was sent with a wrong redirect URI or verifier. It can't be tried again.
    Burnt,
    ExchangedFor(GrantId),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Access {
    pub(super) grant: GrantId,
    pub(super) scopes: Vec<String>,
    pub(super) expires_at: Timestamp,
}

/// A permission in force.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Grant {
    pub(super) permission: Permission,
    /// When its refresh tokens end, rotated or not.
    pub(super) ends_at: Timestamp,
}

#[derive(Clone, Default)]
pub(super) struct Book {
    pub(super) codes: OrdMap<String, Code>,
    pub(super) grants: OrdMap<GrantId, Grant>,
    pub(super) access: OrdMap<String, Access>,
    pub(super) refresh: OrdMap<String, GrantId>,
    /// A used refresh token that works until one of the tokens that it brought is used.
    pub(super) in_grace: OrdMap<String, String>,
}

impl Book {
    /// If a token is used, it has arrived, so the refresh token before it ends.
    pub(super) fn arrived(&mut self, token: &str) {
        if let Some(spent) = self.in_grace.remove(token) {
            self.refresh.remove(&spent);
        }
    }
}

/// One change of a book: what is under the name from now on, or nothing.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum GrantChange {
    Code(String, Option<Code>),
    Grant(GrantId, Option<Grant>),
    Access(String, Option<Access>),
    Refresh(String, Option<GrantId>),
    InGrace(String, Option<String>),
}

impl Book {
    /// The changes since an earlier state.
    pub(super) fn since(&self, before: &Book) -> Vec<GrantChange> {
        let mut changes = Vec::new();
        differ(&before.codes, &self.codes, |key, value| {
            changes.push(GrantChange::Code(key, value));
        });
        differ(&before.grants, &self.grants, |key, value| {
            changes.push(GrantChange::Grant(key, value));
        });
        differ(&before.access, &self.access, |key, value| {
            changes.push(GrantChange::Access(key, value));
        });
        differ(&before.refresh, &self.refresh, |key, value| {
            changes.push(GrantChange::Refresh(key, value));
        });
        differ(&before.in_grace, &self.in_grace, |key, value| {
            changes.push(GrantChange::InGrace(key, value));
        });
        changes
    }

    /// Carries a change out.
    pub(super) fn apply(&mut self, change: GrantChange) {
        match change {
            GrantChange::Code(key, value) => put(&mut self.codes, key, value),
            GrantChange::Grant(key, value) => put(&mut self.grants, key, value),
            GrantChange::Access(key, value) => put(&mut self.access, key, value),
            GrantChange::Refresh(key, value) => put(&mut self.refresh, key, value),
            GrantChange::InGrace(key, value) => put(&mut self.in_grace, key, value),
        }
    }
}

fn differ<K: Ord + Clone, V: Clone + PartialEq>(
    before: &OrdMap<K, V>,
    after: &OrdMap<K, V>,
    mut change: impl FnMut(K, Option<V>),
) {
    for item in before.diff(after) {
        match item {
            DiffItem::Add(key, value)
            | DiffItem::Update {
                new: (key, value), ..
            } => change(key.clone(), Some(value.clone())),
            DiffItem::Remove(key, _) => change(key.clone(), None),
        }
    }
}

fn put<K: Ord + Clone, V: Clone>(map: &mut OrdMap<K, V>, key: K, value: Option<V>) {
    match value {
        Some(value) => {
            map.insert(key, value);
        }
        None => {
            map.remove(&key);
        }
    }
}

//! This process's knowledge of the store: its last known entry, and the last error.

use crate::{Error, StoreError, Tokens, backend::store_failed};

/// The last known entry of the store.
#[derive(Debug, Clone, Default)]
pub(crate) enum KnownEntry {
    #[default]
    Unknown,
    Nothing,
    Pair(Tokens),
}

impl From<Option<Tokens>> for KnownEntry {
    fn from(stored: Option<Tokens>) -> Self {
        stored.map_or(Self::Nothing, Self::Pair)
    }
}

/// The result of comparing the store's entry with the last known one.
#[derive(Debug)]
pub(super) enum Change {
    /// The entry is the last known one.
    None,
    /// The entry is the pair that is about to be saved or refreshed. That it can be read does not
    /// mean that it was saved: after a failed save only the last step may be missing.
    Ours,
    /// Another process has saved this pair.
    Theirs(Tokens),
    /// The session was there and is gone.
    SignedOut,
}

/// This process's knowledge of the store. Other processes write it as well, so a refresh task
/// compares the entry with this before it saves or refreshes. Otherwise it could replace newer
/// tokens by older ones.
#[derive(Debug, Default)]
pub(super) struct StoreView {
    kept: KnownEntry,
    /// The pair whose refresh brought the newest tokens. If the store has it, the store is behind.
    spent: Option<Tokens>,
    /// The newest tokens are not in the store.
    unsaved: bool,
    error: Option<StoreError>,
}

impl StoreView {
    pub(super) fn over(kept: KnownEntry) -> Self {
        Self {
            kept,
            ..Self::default()
        }
    }

    /// Compares the store's entry with the last known one, for a task that is about to save or
    /// refresh `ours`.
    pub(super) fn compare(&mut self, stored: Option<Tokens>, ours: &Tokens) -> Change {
        if !self.unsaved {
            // The store works.
            self.error = None;
        }
        let Some(stored) = stored else {
            if matches!(self.kept, KnownEntry::Pair(_)) {
                return Change::SignedOut;
            }
            self.kept = KnownEntry::Nothing;
            return Change::None;
        };
        if stored.same_pair(ours) {
            self.kept = KnownEntry::Pair(stored);
            return Change::Ours;
        }
        // Tokens that the application gave take precedence over the store's.
        let is_first_look = self.is_blank();
        if is_first_look || self.knows(&stored) || self.has_spent(&stored) {
            self.kept = KnownEntry::Pair(stored);
            return Change::None;
        }
        Change::Theirs(stored)
    }

    /// Whether nothing is known yet, so that there is nothing to compare with.
    pub(super) fn is_blank(&self) -> bool {
        matches!(self.kept, KnownEntry::Unknown)
    }

    /// Whether this is the last known entry of the store.
    pub(super) fn knows(&self, stored: &Tokens) -> bool {
        matches!(&self.kept, KnownEntry::Pair(kept) if kept.same_pair(stored))
    }

    /// Whether the newest tokens came from a refresh of this pair.
    pub(super) fn has_spent(&self, stored: &Tokens) -> bool {
        let is_it = |spent: &Tokens| spent.same_pair(stored);
        self.spent.as_ref().is_some_and(is_it)
    }

    /// Whether another process has saved this pair since the last look at the store.
    pub(super) fn is_ahead(&self, stored: &Tokens) -> bool {
        !self.is_blank() && !self.knows(stored) && !self.has_spent(stored)
    }

    /// Records that the newest tokens came from a refresh of these, and are nowhere else yet.
    pub(super) fn bought_with(&mut self, spent: Tokens) {
        self.spent = Some(spent);
        self.unsaved = true;
    }

    /// Records that the newest tokens are in the store.
    pub(super) fn saved(&mut self, tokens: Tokens) {
        self.kept = KnownEntry::Pair(tokens);
        self.unsaved = false;
        self.error = None;
    }

    pub(super) fn not_saved(&mut self, error: StoreError) {
        self.unsaved = true;
        self.error = Some(error);
    }

    /// The error for a caller that needs the newest tokens saved.
    pub(super) fn unsaved(&self) -> Error {
        let error = self.error.clone();
        store_failed(error.unwrap_or_else(|| StoreError::new("the newest tokens are not saved")))
    }

    pub(super) fn is_unsaved(&self) -> bool {
        self.unsaved
    }

    /// Records that the store could not be locked or read.
    pub(super) fn failed(&mut self, error: StoreError) {
        self.error = Some(error);
    }

    pub(super) fn error(&self) -> Option<&StoreError> {
        self.error.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(number: u32) -> Tokens {
        Tokens::new(format!("access-{number}")).with_refresh_token(format!("refresh-{number}"))
    }

    fn found(view: &mut StoreView, stored: Option<u32>, ours: u32) -> &'static str {
        match view.compare(stored.map(pair), &pair(ours)) {
            Change::None => "as known",
            Change::Ours => "ours",
            Change::Theirs(_) => "theirs",
            Change::SignedOut => "signed out",
        }
    }

    #[test]
    fn the_store_s_entry_is_compared_with_the_last_known_one() {
        for (kept, stored, says) in [
            (KnownEntry::Unknown, None, "as known"),
            (KnownEntry::Unknown, Some(5), "as known"),
            (KnownEntry::Nothing, None, "as known"),
            (KnownEntry::Nothing, Some(5), "theirs"),
            (KnownEntry::Pair(pair(1)), None, "signed out"),
            (KnownEntry::Pair(pair(1)), Some(1), "as known"),
            (KnownEntry::Pair(pair(1)), Some(2), "as known"),
            (KnownEntry::Pair(pair(1)), Some(3), "ours"),
            (KnownEntry::Pair(pair(1)), Some(5), "theirs"),
        ] {
            let mut view = StoreView::over(kept);
            let told = format!("{view:?} {stored:?}");
            // Pair 1 was saved and refreshed to 2. Pair 2 was not saved, and was refreshed to 3.
            view.bought_with(pair(2));
            assert_eq!(found(&mut view, stored, 3), says, "{told}");
        }
    }

    #[test]
    fn the_first_entry_that_is_read_is_remembered() {
        let mut view = StoreView::default();
        assert_eq!(found(&mut view, Some(5), 1), "as known");
        assert_eq!(found(&mut view, Some(5), 1), "as known");
        assert_eq!(found(&mut view, Some(6), 1), "theirs");
    }
}

//! What is known of the store: what it keeps, and what it could not do.

use crate::{Error, StoreError, Tokens, backend::store_failed};

/// What the store was last known to keep.
#[derive(Debug, Clone, Default)]
pub(crate) enum Kept {
    #[default]
    Unknown,
    Nothing,
    Pair(Tokens),
}

impl From<Option<Tokens>> for Kept {
    fn from(stored: Option<Tokens>) -> Self {
        stored.map_or(Self::Nothing, Self::Pair)
    }
}

/// How what the store keeps now compares with what is known of it.
#[derive(Debug)]
pub(super) enum Change {
    /// It keeps what it was known to keep.
    None,
    /// It keeps the very tokens that are about to be saved or refreshed. That they can be read does
    /// not say that they were saved: of a failed save everything may be there but the last step.
    Ours,
    /// Another process has put these there.
    Theirs(Tokens),
    /// The session was there and is gone.
    SignedOut,
}

/// What this process knows of the store. Others share the store, so a refresh task compares what it
/// keeps with this before it saves or refreshes. Otherwise it could replace newer tokens by older ones.
#[derive(Debug, Default)]
pub(super) struct StoreView {
    kept: Kept,
    /// What the newest tokens were bought with. A store that keeps it is behind, not ahead.
    spent: Option<Tokens>,
    /// The newest tokens are not in the store.
    unsaved: bool,
    error: Option<StoreError>,
}

impl StoreView {
    pub(super) fn over(kept: Kept) -> Self {
        Self {
            kept,
            ..Self::default()
        }
    }

    /// Compares what the store keeps with what is known of it, for a task that is about to save or
    /// to refresh `ours`.
    pub(super) fn compare(&mut self, stored: Option<Tokens>, ours: &Tokens) -> Change {
        if !self.unsaved {
            // It answers.
            self.error = None;
        }
        let Some(stored) = stored else {
            if matches!(self.kept, Kept::Pair(_)) {
                return Change::SignedOut;
            }
            self.kept = Kept::Nothing;
            return Change::None;
        };
        if stored.same_pair(ours) {
            self.kept = Kept::Pair(stored);
            return Change::Ours;
        }
        // Tokens from elsewhere count for more than what they find.
        let is_first_look = self.is_blank();
        if is_first_look || self.knows(&stored) || self.has_spent(&stored) {
            self.kept = Kept::Pair(stored);
            return Change::None;
        }
        Change::Theirs(stored)
    }

    /// Whether nothing is known yet, so that there is nothing to compare with.
    pub(super) fn is_blank(&self) -> bool {
        matches!(self.kept, Kept::Unknown)
    }

    /// Whether this is the pair that the store was last known to keep.
    pub(super) fn knows(&self, stored: &Tokens) -> bool {
        matches!(&self.kept, Kept::Pair(kept) if kept.same_pair(stored))
    }

    /// Whether the newest tokens were bought with this pair.
    pub(super) fn has_spent(&self, stored: &Tokens) -> bool {
        let is_it = |spent: &Tokens| spent.same_pair(stored);
        self.spent.as_ref().is_some_and(is_it)
    }

    /// Whether somebody else has put this pair there since the store was last looked at.
    pub(super) fn is_ahead(&self, stored: &Tokens) -> bool {
        !self.is_blank() && !self.knows(stored) && !self.has_spent(stored)
    }

    /// The newest tokens were bought with these, and exist nowhere else yet.
    pub(super) fn bought_with(&mut self, spent: Tokens) {
        self.spent = Some(spent);
        self.unsaved = true;
    }

    /// The newest tokens are in the store.
    pub(super) fn saved(&mut self, tokens: Tokens) {
        self.kept = Kept::Pair(tokens);
        self.unsaved = false;
        self.error = None;
    }

    pub(super) fn not_saved(&mut self, error: StoreError) {
        self.unsaved = true;
        self.error = Some(error);
    }

    /// The error for somebody who needs the newest tokens saved.
    pub(super) fn unsaved(&self) -> Error {
        let error = self.error.clone();
        store_failed(error.unwrap_or_else(|| StoreError::new("the newest tokens are not saved")))
    }

    pub(super) fn is_unsaved(&self) -> bool {
        self.unsaved
    }

    /// The store could not be locked or read.
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
    fn what_the_store_keeps_is_judged_by_what_it_was_known_to_keep() {
        for (kept, stored, says) in [
            (Kept::Unknown, None, "as known"),
            (Kept::Unknown, Some(5), "as known"),
            (Kept::Nothing, None, "as known"),
            (Kept::Nothing, Some(5), "theirs"),
            (Kept::Pair(pair(1)), None, "signed out"),
            (Kept::Pair(pair(1)), Some(1), "as known"),
            (Kept::Pair(pair(1)), Some(2), "as known"),
            (Kept::Pair(pair(1)), Some(3), "ours"),
            (Kept::Pair(pair(1)), Some(5), "theirs"),
        ] {
            let mut view = StoreView::over(kept);
            let told = format!("{view:?} {stored:?}");
            // 1 was saved, then bought 2, which was not and bought 3.
            view.bought_with(pair(2));
            assert_eq!(found(&mut view, stored, 3), says, "{told}");
        }
    }

    #[test]
    fn a_first_look_is_remembered() {
        let mut view = StoreView::default();
        assert_eq!(found(&mut view, Some(5), 1), "as known");
        assert_eq!(found(&mut view, Some(5), 1), "as known");
        assert_eq!(found(&mut view, Some(6), 1), "theirs");
    }
}

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

/// What the store keeps now.
#[derive(Debug)]
pub(super) enum Found {
    /// What it was known to keep.
    AsKnown,
    /// The very tokens that are about to be saved or spent. That they can be read does not say that
    /// they were saved: of a save that failed all may be there but the last step.
    Ours,
    /// What somebody else has put there.
    Theirs(Tokens),
    /// Nothing, where there was a session.
    Gone,
}

/// The store is shared: whoever saves or refreshes compares what it keeps with this first, or a
/// spent pair is put over a live one.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    kept: Kept,
    /// What the newest tokens were bought with. A store that keeps it is behind, not ahead.
    spent: Option<Tokens>,
    /// The newest tokens are not in the store.
    unsaved: bool,
    error: Option<StoreError>,
}

impl Ledger {
    pub(super) fn over(kept: Kept) -> Self {
        Self {
            kept,
            ..Self::default()
        }
    }

    /// Compares what the store keeps with what is known of it, for a task that is about to save or
    /// to spend `ours`.
    pub(super) fn look(&mut self, stored: Option<Tokens>, ours: &Tokens) -> Found {
        if !self.unsaved {
            // It answers.
            self.error = None;
        }
        let Some(stored) = stored else {
            if matches!(self.kept, Kept::Pair(_)) {
                return Found::Gone;
            }
            self.kept = Kept::Nothing;
            return Found::AsKnown;
        };
        if stored.same_pair(ours) {
            self.kept = Kept::Pair(stored);
            return Found::Ours;
        }
        // Tokens from elsewhere count for more than what they find.
        let is_first_look = self.is_blank();
        if is_first_look || self.knows(&stored) || self.has_spent(&stored) {
            self.kept = Kept::Pair(stored);
            return Found::AsKnown;
        }
        Found::Theirs(stored)
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

    fn found(ledger: &mut Ledger, stored: Option<u32>, ours: u32) -> &'static str {
        match ledger.look(stored.map(pair), &pair(ours)) {
            Found::AsKnown => "as known",
            Found::Ours => "ours",
            Found::Theirs(_) => "theirs",
            Found::Gone => "gone",
        }
    }

    #[test]
    fn what_the_store_keeps_is_judged_by_what_it_was_known_to_keep() {
        for (kept, stored, says) in [
            (Kept::Unknown, None, "as known"),
            (Kept::Unknown, Some(5), "as known"),
            (Kept::Nothing, None, "as known"),
            (Kept::Nothing, Some(5), "theirs"),
            (Kept::Pair(pair(1)), None, "gone"),
            (Kept::Pair(pair(1)), Some(1), "as known"),
            (Kept::Pair(pair(1)), Some(2), "as known"),
            (Kept::Pair(pair(1)), Some(3), "ours"),
            (Kept::Pair(pair(1)), Some(5), "theirs"),
        ] {
            let mut ledger = Ledger::over(kept);
            let told = format!("{ledger:?} {stored:?}");
            // 1 was saved, then bought 2, which was not and bought 3.
            ledger.bought_with(pair(2));
            assert_eq!(found(&mut ledger, stored, 3), says, "{told}");
        }
    }

    #[test]
    fn a_first_look_is_remembered() {
        let mut ledger = Ledger::default();
        assert_eq!(found(&mut ledger, Some(5), 1), "as known");
        assert_eq!(found(&mut ledger, Some(5), 1), "as known");
        assert_eq!(found(&mut ledger, Some(6), 1), "theirs");
    }
}

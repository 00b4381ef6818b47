//! Guesses of how long lists are, from those that were read.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

/// The guess before any list of a source was read.
const FIRST_GUESS: u64 = 10;

/// How long the lists of each source were.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Sizes(HashMap<String, Lengths>);

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
struct Lengths {
    lists: u64,
    rows: u64,
}

impl Sizes {
    pub(crate) fn learn(&mut self, source: &str, rows: u64) {
        let lengths = self.0.entry(source.to_owned()).or_default();
        lengths.lists += 1;
        lengths.rows += rows;
    }

    /// A page that is large enough for most lists: rows that were asked for and don't exist are
    /// paid for, and a second page is cheap.
    pub(crate) fn guess(&self, source: &str) -> u64 {
        match self.0.get(source) {
            Some(lengths) if lengths.lists > 0 => lengths.rows.div_ceil(lengths.lists) + 1,
            _ => FIRST_GUESS,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_guess_follows_the_lists_that_were_read() {
        let mut sizes = Sizes::default();
        assert_eq!(sizes.guess("rsvps"), FIRST_GUESS);
        for rows in [0, 4, 4] {
            sizes.learn("rsvps", rows);
        }
        assert_eq!(sizes.guess("rsvps"), 4);
        assert_eq!(sizes.guess("messages"), FIRST_GUESS);
    }
}

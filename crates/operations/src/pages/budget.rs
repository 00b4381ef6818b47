//! The error of a pager that may send no more operations.

use std::{error::Error as StdError, fmt};

use mighty_core::ConfigError;
use mighty_transport::Error;

use super::Cursor;

/// A pager has sent all operations that it [may send](super::Pager::budget), and the list has more
/// items. It is the [`source`](StdError::source) of the pager's error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BudgetSpent {
    cursor: Cursor,
    operations: u64,
    setting: ConfigError,
}

impl BudgetSpent {
    pub(super) fn new(cursor: Cursor, operations: u64) -> Self {
        let setting = ConfigError::new(
            "budget",
            format!("all {operations} operations were used, and the list has more items"),
            format!("allow more operations, or resume at the cursor {cursor}"),
        );
        Self {
            cursor,
            operations,
            setting,
        }
    }

    /// The fact, if this is why a pager has failed.
    pub fn of(error: &Error) -> Option<&Self> {
        StdError::source(error)?.downcast_ref()
    }

    /// Where another pager can [go on](super::Pager::resume).
    pub fn cursor(&self) -> &Cursor {
        &self.cursor
    }

    /// The number of operations that were allowed.
    pub fn operations(&self) -> u64 {
        self.operations
    }
}

impl fmt::Display for BudgetSpent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the pager has used its budget")
    }
}

impl StdError for BudgetSpent {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.setting)
    }
}

impl From<BudgetSpent> for Error {
    fn from(spent: BudgetSpent) -> Self {
        let setting = spent.setting.clone();
        Self::config(setting).with_cause(spent)
    }
}

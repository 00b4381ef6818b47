//! What an export will read, before it runs.

use std::time::Duration;

use mighty_transport::Usage;

/// What an export will read, as far as one operation can tell.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Plan {
    /// The tables.
    pub tables: Vec<PlannedTable>,
    /// The number of operations; see [`is_lower_bound`](Self::is_lower_bound).
    pub operations: u64,
    /// The sum of the costs of these operations.
    pub cost: u64,
    /// Whether there can be more than this, because the API does not state the length of all lists.
    pub is_lower_bound: bool,
    /// The time that the operations take if they are as fast as the first one.
    pub time: Duration,
    /// The operations of this month, as the client's limiter counts them.
    pub usage: Usage,
    /// The parts that this token or this member can't read, with the reasons.
    pub left_out: Vec<LeftOut>,
}

/// A table of a [`Plan`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PlannedTable {
    /// The table's name.
    pub name: String,
    /// The number of rows. None if nothing is known yet.
    pub rows: Option<u64>,
    /// Whether there can be more.
    pub is_lower_bound: bool,
}

/// A part of an export that can't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LeftOut {
    /// The table's name.
    pub table: String,
    /// What is missing: scopes of the token, or a role of the member.
    pub why: String,
}

impl Plan {
    /// The number of operations that are left of a monthly quota after this export. None if it needs
    /// more than there are.
    pub fn left_of(&self, quota: u64) -> Option<u64> {
        quota.checked_sub(self.usage.operations.saturating_add(self.operations))
    }
}

//! The world while it is being built.

use jiff::{SignedDuration, Timestamp};

use super::dice::Dice;
use crate::world::{Record, World};

pub(crate) const NETWORK_ID: u64 = 48_213;
pub(crate) const SUBDOMAIN: &str = "harbor";
pub(crate) const TITLE: &str = "Harbor Makers";

/// The world while it is being built.
pub(super) struct Seed {
    pub(super) world: World,
    pub(super) dice: Dice,
    pub(super) now: Timestamp,
}

impl Seed {
    /// This many hours before the epoch; after it, for a negative number.
    pub(super) fn hours_ago(&self, hours: i64) -> Timestamp {
        self.now - SignedDuration::from_hours(hours)
    }

    /// Stores a record that was made this many hours ago.
    pub(super) fn add(&mut self, hours_ago: i64, record: Record) -> u64 {
        let at = self.hours_ago(hours_ago);
        self.world
            .insert(record.with("createdAt", at).with("updatedAt", at))
    }
}

/// The members by their role; the first of each has a part in the demo.
pub(super) struct People {
    pub(super) host: u64,
    pub(super) moderators: Vec<u64>,
    pub(super) members: Vec<u64>,
}

impl People {
    pub(super) fn all(&self) -> Vec<u64> {
        let mut all = vec![self.host];
        all.extend(&self.moderators);
        all.extend(&self.members);
        all
    }

    pub(super) fn any(&self, dice: &mut Dice) -> u64 {
        *dice.pick(&self.members)
    }
}

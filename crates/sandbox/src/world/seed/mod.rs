//! Harbor Makers: a community of boat and furniture builders, the same in every process.
//!
//! | Module | Adds |
//! |---|---|
//! | `words` | the lists that names and texts are made from |
//! | `dice` | the numbers that choose among them |
//! | `network` | the network, its collections and spaces, templates and plans |
//! | `people` | members and their memberships, badges and tags |
//! | `posts`, `polls`, `events` | posts, polls and events, with comments, reactions and answers |
//! | `inbox` | notifications and conversations |
//! | `rest` | one record of every other type |

mod dice;
mod events;
mod inbox;
mod network;
mod people;
mod polls;
mod posts;
mod rest;
mod words;

use std::sync::OnceLock;

use jiff::{SignedDuration, Timestamp};

use self::dice::Dice;
use super::record::Record;
use super::store::World;
use crate::clock::EPOCH;
use crate::graphql::Facts;

pub(crate) const NETWORK_ID: u64 = 48_213;
pub(crate) const SUBDOMAIN: &str = "harbor";
pub(crate) const TITLE: &str = "Harbor Makers";

/// The numbers of all records but the network begin above this.
const FIRST_ID: u64 = 100_000;

/// The community at the epoch: seeded once in a process, and copied for each sandbox.
pub(crate) fn world(facts: &Facts) -> World {
    static SEEDED: OnceLock<World> = OnceLock::new();
    SEEDED.get_or_init(|| grow(facts)).clone()
}

fn grow(facts: &Facts) -> World {
    let mut seed = Seed {
        world: World::starting_at(FIRST_ID),
        dice: Dice::new(0x0048_4152_424f_5221),
        now: EPOCH.parse().unwrap_or(Timestamp::UNIX_EPOCH),
    };
    let spaces = network::add(&mut seed);
    let people = people::add(&mut seed, &spaces);
    let posts = posts::add(&mut seed, &spaces, &people);
    polls::add(&mut seed, &spaces, &people);
    events::add(&mut seed, &spaces, &people);
    inbox::add(&mut seed, &spaces, &people, &posts);
    rest::add(&mut seed, facts, &people);
    seed.world
}

/// The world while it is being built.
struct Seed {
    world: World,
    dice: Dice,
    now: Timestamp,
}

impl Seed {
    /// This many hours before the epoch; after it, for a negative number.
    fn hours_ago(&self, hours: i64) -> Timestamp {
        self.now - SignedDuration::from_hours(hours)
    }

    /// Stores a record that was made this many hours ago.
    fn add(&mut self, hours_ago: i64, record: Record) -> u64 {
        let at = self.hours_ago(hours_ago);
        self.world
            .insert(record.with("createdAt", at).with("updatedAt", at))
    }
}

/// The members by their role; the first of each has a part in the demo.
struct People {
    host: u64,
    moderators: Vec<u64>,
    members: Vec<u64>,
}

impl People {
    fn all(&self) -> Vec<u64> {
        let mut all = vec![self.host];
        all.extend(&self.moderators);
        all.extend(&self.members);
        all
    }

    fn any(&self, dice: &mut Dice) -> u64 {
        *dice.pick(&self.members)
    }
}

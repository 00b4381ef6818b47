//! Harbor Makers: a community of boat and furniture builders, the same in every process.
//!
//! | Module | Adds |
//! |---|---|
//! | `building` | the world while it is being built |
//! | `words` | the lists that names and texts are made from |
//! | `described` | a world that a test describes, in the place of all others |
//! | `dice` | the numbers that choose among them |
//! | `network` | the network, its collections and spaces, templates and plans |
//! | `people` | members and their memberships, badges and tags |
//! | `posts`, `polls`, `events` | posts, polls and events, with comments, reactions and answers |
//! | `inbox` | notifications and conversations |
//! | `commerce` | promo codes, subscriptions, a purchase |
//! | `fields` | custom fields and answers to them |
//! | `growth` | a waitlist with a lead |
//! | `learning` | a quiz, and who takes the course |
//! | `crowd` | more records of the frequent types, in any number |
//! | `rest` | one record of every other type |

mod building;
mod commerce;
mod crowd;
mod described;
mod dice;
mod events;
mod fields;
mod growth;
mod inbox;
mod learning;
mod network;
mod people;
mod polls;
mod posts;
mod rest;
mod words;

use std::sync::OnceLock;

use jiff::Timestamp;

use self::building::Seed;
pub(crate) use self::described::described;
use self::dice::Dice;
use super::store::World;
use crate::clock::EPOCH;
use crate::crowd::Crowd;
use crate::graphql::Facts;

/// The numbers of all records but the network begin above this.
const FIRST_ID: u64 = 100_000;

/// The community at the epoch: seeded once in a process, and copied for each sandbox.
pub(crate) fn world(facts: &Facts) -> World {
    static SEEDED: OnceLock<World> = OnceLock::new();
    SEEDED.get_or_init(|| grow(facts)).clone()
}

/// A world with a crowd.
pub(crate) fn crowded(world: World, crowd: Crowd) -> World {
    if crowd == Crowd::default() {
        return world;
    }
    let mut seed = Seed {
        world,
        dice: Dice::new(0x0043_524f_5744),
        now: EPOCH.parse().unwrap_or(Timestamp::UNIX_EPOCH),
    };
    crowd::add(&mut seed, crowd);
    seed.world
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
    commerce::add(&mut seed, &spaces, &people);
    fields::add(&mut seed, &people);
    growth::add(&mut seed);
    learning::add(&mut seed, &people);
    rest::add(&mut seed, facts, &people);
    seed.world
}

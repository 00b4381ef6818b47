//! The present state of the world, which all requests share.
//!
//! Readers take a copy and never wait for a writer. Writers wait for one another: each changes a
//! copy, and publishes it when the change is complete. If a writer panics, nothing is published.

use std::collections::BTreeMap;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::{Mutex, MutexGuard, OnceLock, TryLockError};

use jiff::Timestamp;

use super::World;
use super::changes::{self, Change};
use crate::sync::lock;

pub(crate) struct Present {
    world: Mutex<World>,
    writer: Mutex<()>,
    /// Visits that could not be written yet, because a writer was at work.
    visits: Mutex<BTreeMap<u64, Timestamp>>,
    /// Takes changes before they are published.
    journal: OnceLock<Journal>,
}

/// Takes changes.
pub(crate) type Journal = Box<dyn Fn(Vec<Change>) + Send + Sync + UnwindSafe + RefUnwindSafe>;

impl Present {
    pub(crate) fn new(world: World) -> Present {
        Present {
            world: Mutex::new(world),
            writer: Mutex::new(()),
            visits: Mutex::default(),
            journal: OnceLock::new(),
        }
    }

    /// The world as it is now.
    pub(crate) fn read(&self) -> World {
        let mut world = lock(&self.world).clone();
        for (member, at) in &*lock(&self.visits) {
            world.visit(*member, *at);
        }
        world
    }

    /// Notes that a member is here. It moves the member in lists that are ordered by the last visit.
    /// It does not wait for a writer.
    pub(crate) fn visit(&self, member: u64, at: Timestamp) {
        lock(&self.visits).insert(member, at);
        let turn = match self.writer.try_lock() {
            Ok(writer) => writer,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => return,
        };
        let turn = Turn {
            present: self,
            _writer: turn,
        };
        turn.show(self.read());
    }

    /// Hands all changes from now on to `journal`. Visits alone are no change.
    pub(crate) fn keep(&self, journal: Journal) {
        let _turn = self.take_turn();
        // A second journal is never given.
        let _ = self.journal.set(journal);
    }

    /// The whole world, as changes of an empty one.
    pub(crate) fn whole(&self) -> Vec<Change> {
        changes::between(&World::default(), &self.read())
    }

    /// Changes the world. Readers see all of the change, or nothing of it.
    pub(crate) fn write<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        let turn = self.take_turn();
        let mut world = self.read();
        let outcome = change(&mut world);
        turn.publish(world);
        outcome
    }

    /// Waits until no other writer is at work.
    pub(crate) fn take_turn(&self) -> Turn<'_> {
        Turn {
            present: self,
            _writer: lock(&self.writer),
        }
    }

    /// The published world itself, for tests.
    #[cfg(test)]
    pub(crate) fn lock(&self) -> MutexGuard<'_, World> {
        lock(&self.world)
    }
}

/// The right to publish the next state. The world that was read during the turn is the present one
/// until then.
pub(crate) struct Turn<'a> {
    present: &'a Present,
    _writer: MutexGuard<'a, ()>,
}

impl Turn<'_> {
    /// Publishes a world that was read during this turn, with its changes.
    pub(crate) fn publish(self, world: World) {
        if let Some(journal) = self.present.journal.get() {
            let changes = changes::between(&lock(&self.present.world), &world);
            if !changes.is_empty() {
                journal(changes);
            }
        }
        self.show(world);
    }

    fn show(self, world: World) {
        lock(&self.present.visits).retain(|member, at| !world.has_visited(*member, *at));
        *lock(&self.present.world) = world;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::Record;

    #[test]
    fn a_reader_does_not_wait_for_a_writer_and_sees_no_half_of_a_change() {
        let present = Present::new(World::starting_at(0));
        present.write(|world| {
            world.insert(Record::new("Tag"));
            assert_eq!(present.read().of_kind("Tag").count(), 0);
        });
        assert_eq!(present.read().of_kind("Tag").count(), 1);
    }

    #[test]
    fn a_writer_that_panics_publishes_nothing() {
        let present = Present::new(World::starting_at(0));
        let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            present.write(|world| {
                world.insert(Record::new("Tag"));
                panic!("a bug");
            })
        }));
        assert!(panicked.is_err());
        assert_eq!(present.read().of_kind("Tag").count(), 0);
        assert_eq!(present.write(|world| world.insert(Record::new("Tag"))), 1);
    }
}

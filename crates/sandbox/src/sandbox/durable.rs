//! A sandbox that goes on from its state file.

use std::{
    fs::File,
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::{
    Clock,
    server::shared::Shared,
    state::{Entry, StateError, StateFile},
    world::{World, changes},
};

/// A state file before the start.
pub(super) struct Kept {
    path: PathBuf,
    file: File,
    entries: Vec<Entry>,
}

impl Kept {
    /// Opens the file, and moves the clock to the time of its last change.
    pub(super) fn open(path: &Path, clock: &Clock) -> Result<Self, StateError> {
        let (file, entries) = StateFile::open(path)?;
        if let Some(last) = entries.last() {
            clock.advance_to(last.now);
        }
        Ok(Self {
            path: path.to_owned(),
            file,
            entries,
        })
    }

    /// The world of the file; `None` if it is new.
    pub(super) fn world(&self) -> Option<Result<World, String>> {
        if self.entries.is_empty() {
            return None;
        }
        let mut world = World::default();
        let applied = self
            .entries
            .iter()
            .try_for_each(|entry| changes::apply(&mut world, entry.world.clone()));
        Some(applied.map(|()| world))
    }

    /// Restores the tokens, and keeps all changes from now on.
    pub(super) fn begin(self, shared: &Arc<Shared>) -> Result<(), StateError> {
        for entry in self.entries {
            shared.oauth.restore(entry.oauth);
        }
        let whole = Entry {
            now: shared.clock.now(),
            world: shared.engine.present().whole(),
            oauth: shared.oauth.whole(),
        };
        let state = Arc::new(StateFile::begin(&self.path, self.file, &whole)?);
        let (file, clock) = (Arc::clone(&state), shared.clock.clone());
        shared.engine.present().keep(Box::new(move |world| {
            file.append(&Entry {
                now: clock.now(),
                world,
                oauth: Vec::new(),
            });
        }));
        let (file, clock) = (Arc::clone(&state), shared.clock.clone());
        shared.oauth.keep(Box::new(move |oauth| {
            file.append(&Entry {
                now: clock.now(),
                world: Vec::new(),
                oauth,
            });
        }));
        // There is no state file yet.
        let _ = shared.state.set(state);
        Ok(())
    }
}

//! A value for each tokio runtime.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use tokio::runtime::{Handle, Id};

/// The number of values that are kept although nobody uses them.
const KEPT: usize = 8;

/// A value for each tokio runtime, and one for callers outside of a runtime. A caller must not wait
/// for a task of another runtime, because that runtime may not be running.
#[derive(Debug, Default)]
pub(super) struct PerRuntime<T>(Mutex<HashMap<Option<Id>, Arc<T>>>);

impl<T: Default> PerRuntime<T> {
    /// The value of the caller's runtime. It is made when it is first used.
    pub(super) fn get(&self) -> Arc<T> {
        let runtime = Handle::try_current().ok().map(|runtime| runtime.id());
        // Nothing panics while it holds the lock.
        let mut values = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if values.len() >= KEPT && !values.contains_key(&runtime) {
            // Runtimes that ended use their values no more.
            values.retain(|_, value| Arc::strong_count(value) > 1);
        }
        Arc::clone(values.entry(runtime).or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_runtime_has_its_own_value_and_only_few_unused_ones_are_kept() {
        let values = PerRuntime::<Mutex<u32>>::default();
        let runtime = || {
            let runtime = tokio::runtime::Builder::new_current_thread().build();
            runtime.expect("runtime")
        };
        let lasting = runtime();
        let held = lasting.block_on(async { values.get() });
        *held.lock().expect("value") = 7;
        for _ in 0..100 {
            let value = runtime().block_on(async { values.get() });
            assert_eq!(*value.lock().expect("value"), 0);
        }
        assert!(values.0.lock().expect("values").len() <= KEPT);
        let again = lasting.block_on(async { values.get() });
        assert!(Arc::ptr_eq(&held, &again));
        assert!(!Arc::ptr_eq(&held, &values.get()));
    }
}

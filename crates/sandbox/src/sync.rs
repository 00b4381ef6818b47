//! Locks that still work after a panic.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks, even if another holder panicked. Every change under a lock here is complete or not begun,
/// so the data is consistent.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

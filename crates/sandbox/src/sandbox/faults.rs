//! The faults of a running sandbox.

use super::Sandbox;
use crate::{Fault, FaultId, ScriptedFault};

/// Faults that a test scripts. See [`Fault`] for what can happen.
impl Sandbox {
    /// Lets a fault happen from now on.
    pub fn fault(&self, fault: Fault) -> FaultId {
        self.shared.faults.add(fault)
    }

    /// All faults, with how often each has happened. A fault that has happened as often as it may
    /// stays in the list.
    pub fn faults(&self) -> Vec<ScriptedFault> {
        self.shared.faults.all()
    }

    /// Removes a fault; false if there is none. A schema that a fault has changed stays.
    pub fn remove_fault(&self, id: FaultId) -> bool {
        self.shared.faults.remove(id)
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        self.shared.faults.clear();
    }
}

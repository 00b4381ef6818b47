//! Faults that a test scripts: what happens, to which requests, and when.
//!
//! [`fault`] is one fault, [`json`] its form for the control endpoint, [`asked`] what is known of a
//! request, and [`script`] the faults of a sandbox with their counts.

mod asked;
mod fault;
mod json;
mod script;

pub(crate) use self::{
    asked::{Asked, Operation},
    fault::Effect,
    script::Script,
};
pub use self::{
    fault::{Fault, FaultId},
    json::FaultError,
    script::ScriptedFault,
};

//! The changes between two schemas, and their effects.
//!
//! ```text
//! two schemas ─┬─► compare   parts that GraphQL defines      ─┐
//!              └─► stated    statements of this API          ─┴─► changes ─► report
//! documents ─────► uses ──────────────────────────────────────────┘
//! ```
//!
//! Every change has three verdicts: its severity in GraphQL, its effect on the Rust code that is
//! generated from the schema, and the documents that it touches.

mod change;
mod compare;
mod kind;
mod report;
mod stated;
mod verdict;

pub use change::Change;
pub use kind::ChangeKind;
pub use report::DiffReport;
pub use verdict::{Severity, Surface};

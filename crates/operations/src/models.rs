//! Types in the answers of operations: one type for each shared fragment.

pub use crate::generated::models::*;

//! The engine: sends operations, applies their answers, and hands out batches.
//!
//! | module | what it holds |
//! |---|---|
//! | `core` | [`Engine`]: its parts, and how it begins |
//! | `saved` | its state as JSON, and back |
//! | `send` | which operation is sent next |
//! | `answered` | what an answer, or its failure, means for the operation |
//! | `records` | turns the records of a page into rows and new lists |
//! | `step` | the loop |

mod answered;
mod core;
mod records;
mod saved;
mod send;
mod step;

pub(crate) use core::{Engine, Settings};
pub(crate) use saved::Refused;

//! The engine: sends operations, applies their answers, and hands out batches.
//!
//! | module | what it holds |
//! |---|---|
//! | `core` | [`Engine`]: its parts, and how it begins |
//! | `saved` | its state as JSON, and back |
//! | `send` | which operation is sent next |
//! | `answered` | what an answer, or its failure, means for the operation |
//! | `unchanged` | which lists have not changed since the last export |
//! | `records` | turns the records of a page into rows and new lists |
//! | `marks` | places in long lists, which the next export starts from |
//! | `split` | divides long lists, so that several walks read them side by side |
//! | `survey` | what is known about the lists after the first operation |
//! | `step` | the loop |

mod answered;
mod core;
mod marks;
mod records;
mod saved;
mod send;
mod split;
mod step;
mod survey;
#[cfg(test)]
mod tests;
mod unchanged;

pub(crate) use core::{Engine, Settings};
pub(crate) use saved::Refused;

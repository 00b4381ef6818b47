//! Reading connections: many side by side in one operation.
//!
//! | module | what it holds |
//! |---|---|
//! | `walk` | [`Walk`]: one list that is being read, and where it stands |
//! | `chosen` | [`Chosen`]: a source with the chosen columns and its selections |
//! | `planner` | the walks that are left, and which of them share an operation |
//! | `sizes` | guesses of how long lists are, from those that were read |
//! | `request` | the operation that reads pages of several walks |
//! | `answer` | takes an answer apart, walk by walk |
//! | `advance` | what a page, or its failure, means for its walk |
//! | `decode` | turns the JSON of a record into rows |

mod advance;
mod answer;
mod chosen;
mod decode;
mod planner;
mod request;
mod sizes;
mod walk;

pub(crate) use advance::{Item, Next, Partner, advance, fail};
pub(crate) use answer::{Answered, Failure, PageAnswer, Record, take_apart};
pub(crate) use chosen::Chosen;
pub(crate) use decode::decode;
pub(crate) use planner::{Page, Planner};
pub(crate) use request::{NAME, request};
pub(crate) use walk::{Care, Step, Walk};

//! An export: what is read, and where it goes.
//!
//! | module | what it holds |
//! |---|---|
//! | `settings` | [`Export`]: the tables to read, and how |
//! | `families` | a method of [`Export`] for each family of tables |
//! | `choice` | the tables and columns that the settings choose |
//! | `planning` | what an export will read, before it runs |
//! | `run` | [`ExportTo`]: fills a sink |
//! | `rows` | [`Rows`]: hands out rows without a sink |

mod choice;
mod families;
mod planning;
mod rows;
mod run;
mod settings;

pub use rows::Rows;
pub use run::ExportTo;
pub use settings::Export;

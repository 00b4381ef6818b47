#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
//!
//! | module | what it holds |
//! |---|---|
//! | `archive` | `Media`, `viewer`: files and web pages for a copy in SQLite |
//! | `export` | [`Export`]: what is read, and where it goes |
//! | `model` | [`Table`], [`Column`]: what a table is, and where its records are |
//! | `catalogue` | [`tables`], [`Family`], [`views`]: the tables that there are |
//! | `sink` | [`Sink`], [`JsonLines`], [`Csv`], `Sqlite`: where rows go |
//! | `report` | [`Report`]: what was read, and what can be promised |
//! | `plan` | [`Plan`]: what an export will read |
//! | `progress` | [`Progress`]: how far an export is |
//! | `row`, `shape` | [`Row`]: one record; [`Shape`]: a table with the chosen columns |
//! | `error` | [`Error`]: why an export stopped |
//! | `read` | reads many lists side by side in one operation |
//! | `engine` | sends operations, applies their answers, hands out batches |

#[cfg(feature = "viewer")]
mod archive;
mod catalogue;
mod engine;
mod error;
mod export;
mod model;
mod plan;
mod progress;
mod read;
mod report;
mod row;
mod shape;
mod sink;

#[cfg(feature = "viewer")]
pub use archive::{Media, MediaReport, MissingFile, ViewerReport, viewer};
pub use catalogue::{Family, View, tables, views};
pub use error::{Error, ErrorKind, SinkError};
pub use export::{Export, ExportTo, Rows};
pub use model::{Column, Kind, Personal, Table, json_schema};
pub use plan::{LeftOut, Plan, PlannedTable};
pub use progress::Progress;
pub use report::{
    Difference, Gap, Place, RefusedField, RepairedText, Report, Stopped, TableReport,
    UnreadableRecord,
};
pub use row::{Key, Row};
pub use shape::Shape;
#[cfg(feature = "postgres")]
pub use sink::Postgres;
#[cfg(feature = "xlsx")]
pub use sink::Xlsx;
#[cfg(feature = "sqlite")]
pub use sink::{Archive, Change, ChangeKind, Sqlite};
pub use sink::{Batch, Csv, JsonLines, LastKnown, Sink, State, Unchanged};

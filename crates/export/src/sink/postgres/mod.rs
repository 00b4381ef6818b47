//! A PostgreSQL database.
//!
//! | module | what it holds |
//! |---|---|
//! | `connection` | connects, encrypted if the server can |
//! | `tables` | the tables and views, made from the catalogue |
//! | `statements` | stores rows, history and deletions |
//! | `sink` | [`Postgres`]: the sink |

mod connection;
mod sink;
mod statements;
mod tables;

pub use sink::Postgres;

//! What a table is, and what is made of it.
//!
//! | module | what it holds |
//! |---|---|
//! | `column` | [`Column`]: one column, and the field of the API that fills it |
//! | `table` | [`Table`]: its columns, its key and the lists inside its records |
//! | `source` | [`Source`]: the connection that a table's records are read from |
//! | `selection` | the GraphQL selection of a table |
//! | `json_schema` | the JSON schema of a table |

mod column;
mod json_schema;
mod selection;
mod source;
mod table;

pub use column::{Column, Kind, Personal};
pub use json_schema::json_schema;
pub(crate) use selection::{lean_selection, selection};
pub(crate) use source::{Order, Place, Source};
pub use table::Table;

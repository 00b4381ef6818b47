//! Required scopes: those that a schema states, and those in the table beside the snapshot.

use serde::Deserialize;

pub(crate) use mighty_schema_tools::{Scopes, scopes::stated_in as stated};

use crate::task::Result;

/// The scopes in the table beside the snapshot.
pub(crate) fn table(text: &str) -> Result<Scopes> {
    #[derive(Deserialize)]
    struct Table {
        any_one_of: Scopes,
    }
    let table: Table = toml::from_str(text).map_err(|error| format!("the scopes: {error}"))?;
    Ok(table.any_one_of)
}

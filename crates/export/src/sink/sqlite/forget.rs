//! Removes a member from a copy.

use rusqlite::{Connection, params};

use crate::sink::database::forget_statements;

/// Removes a member, and returns the number of rows concerned.
pub(super) fn forget(connection: &mut Connection, member_id: &str) -> rusqlite::Result<usize> {
    let transaction = connection.transaction()?;
    let mut count = 0;
    for statement in forget_statements("?1", "instr(_raw, ?1) > 0") {
        count += transaction.execute(&statement, params![member_id])?;
    }
    // The search keeps the words of deleted rows until its parts are merged.
    transaction.execute("INSERT INTO search(search) VALUES ('optimize')", [])?;
    transaction.commit()?;
    // SQLite leaves the bytes of deleted and moved rows in its pages. This writes the file anew.
    connection.execute_batch("VACUUM")?;
    // The journal still has the pages as they were.
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(count)
}

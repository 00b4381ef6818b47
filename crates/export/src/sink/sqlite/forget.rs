//! Removes a member from a copy.

use rusqlite::{Connection, params};

use super::{history::TRACKED, tables::quoted};
use crate::{Kind, Personal, tables};

/// Removes a member, and returns the number of rows concerned.
pub(super) fn forget(connection: &mut Connection, member_id: &str) -> rusqlite::Result<usize> {
    let transaction = connection.transaction()?;
    let mut count = 0;
    for table in tables() {
        count += forget_in(&transaction, table, member_id)?;
    }
    for tracked in TRACKED {
        count += transaction.execute(
            "DELETE FROM history WHERE kind = ?1 AND member_id = ?2",
            params![tracked.kind, member_id],
        )?;
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

/// Tables whose rows stay when their member is forgotten: they are part of conversations.
const KEPT: [&str; 3] = ["posts", "comments", "messages"];

fn forget_in(
    connection: &Connection,
    table: &crate::Table,
    member_id: &str,
) -> rusqlite::Result<usize> {
    let name = quoted(table.name);
    if table.name == "members" {
        return connection.execute("DELETE FROM members WHERE id = ?1", params![member_id]);
    }
    let mut count = 0;
    for column in table.columns {
        if !matches!(
            column.kind,
            Kind::Reference("members") | Kind::Parent("members")
        ) {
            continue;
        }
        let column = quoted(&column.name);
        let change = if KEPT.contains(&table.name) {
            let mut emptied = vec![format!("{column} = NULL"), "_raw = NULL".to_owned()];
            for other in table.columns {
                let is_text =
                    ["title", "body", "body_html", "text", "html"].contains(&&*other.name);
                if is_text || other.personal != Personal::No {
                    emptied.push(format!("{} = NULL", quoted(&other.name)));
                }
            }
            format!(
                "UPDATE {name} SET {} WHERE {column} = ?1",
                emptied.join(", ")
            )
        } else {
            format!("DELETE FROM {name} WHERE {column} = ?1")
        };
        count += connection.execute(&change, params![member_id])?;
    }
    Ok(count)
}

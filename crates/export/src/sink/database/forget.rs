//! What is changed when a member is forgotten.

use super::{history::TRACKED, names::quoted};
use crate::{Kind, Personal, tables};

/// Tables whose rows stay when their member is forgotten: they are part of conversations.
const KEPT: [&str; 4] = ["posts", "comments", "messages", "direct_messages"];

/// The statements that remove a member from all tables. `member` is the placeholder of the id, and
/// `is_in_raw` the condition that a row's JSON contains it.
pub(crate) fn forget_statements(member: &str, is_in_raw: &str) -> Vec<String> {
    let mut statements = Vec::new();
    for table in tables() {
        let name = quoted(table.name);
        if table.name == "members" {
            statements.push(format!("DELETE FROM {name} WHERE id = {member}"));
        }
        for column in table.columns {
            if !matches!(
                column.kind,
                Kind::Reference("members") | Kind::Parent("members")
            ) {
                continue;
            }
            let column = quoted(&column.name);
            statements.push(if KEPT.contains(&table.name) {
                let mut emptied = vec![format!("{column} = NULL"), "_raw = NULL".to_owned()];
                for other in table.columns {
                    let is_text =
                        ["title", "body", "body_html", "text", "html"].contains(&&*other.name);
                    if is_text || other.personal != Personal::No {
                        emptied.push(format!("{} = NULL", quoted(&other.name)));
                    }
                }
                let emptied = emptied.join(", ");
                format!("UPDATE {name} SET {emptied} WHERE {column} = {member}")
            } else {
                format!("DELETE FROM {name} WHERE {column} = {member}")
            });
        }
    }
    // The JSON of a record has the lists inside of it, too: a conversation names all that take part.
    for table in tables() {
        let name = quoted(table.name);
        statements.push(format!("UPDATE {name} SET _raw = NULL WHERE {is_in_raw}"));
    }
    let kinds: Vec<String> = TRACKED
        .iter()
        .map(|tracked| format!("'{}'", tracked.kind))
        .collect();
    statements.push(format!(
        "DELETE FROM history WHERE kind IN ({}) AND member_id = {member}",
        kinds.join(", ")
    ));
    statements
}

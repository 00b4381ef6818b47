//! The page on the tables of an export, from the tables that `mighty-export` has.

use std::{fmt::Write as _, fs};

use mighty_export::{Column, Kind, Personal, Table};

use crate::{Done, Result, paths};

const FILE: &str = "docs/src/export-tables.md";

const INTRODUCTION: &str = "\
<!-- Written by `cargo xtask tables`. Not to be edited. -->

# The tables of an export

These are the tables that an [export](exporting.md) fills. `mighty_export::tables` lists them in a
program. In files, each table is a file or a stream. In a database, each table has these columns, too:

| column | meaning |
|---|---|
| `_raw` | the JSON of the record as the API sent it |
| `_first_run`, `_last_run` | the first and the last export that found the record; the table `_runs` lists them |
| `_deleted_at` | the time of the export that did not find the record any more |

Times are in UTC. An `id` is the GlobalID of a record, and a `resource_id` is its number. In the column
\"personal\", \"yes\" marks what `without_personal_data` leaves out, and \"e-mail\" what only `with_email`
reads.
";

const HISTORY: &str = "\
### history

The roles, visits, memberships, badges, tags and plans of members, and when they were valid.
`Archive::diff` reads it. Databases only.

| column | meaning |
|---|---|
| `kind` | `member`, `visit`, `membership`, `badge`, `tag` or `plan` |
| `key` | the id of the record, or several ids with spaces between them |
| `member_id` | the member |
| `value` | the values, as JSON |
| `valid_from` | the time of the first export that found these values |
| `valid_to` | the time of the first export that found other values or no record; null if they are valid |
";

/// Writes the page, or tells whether it would change.
pub(crate) fn run(check: bool) -> Result<Done> {
    let path = paths::root().join(FILE);
    let page = page();
    // With the line ends of this system as it may have been checked out.
    let known = fs::read_to_string(&path).map(|text| text.replace("\r\n", "\n"));
    if known.is_ok_and(|known| known == page) {
        return Ok(format!("{FILE} shows the tables as they are.").into());
    }
    if check {
        let text = format!("{FILE} is out of date: run `cargo xtask tables`");
        return Ok(Done::with_code(text, 1));
    }
    fs::write(&path, page)?;
    Ok(format!("{FILE} is written.").into())
}

fn page() -> String {
    let tables: Vec<&Table> = mighty_export::tables().collect();
    let mut text = INTRODUCTION.to_owned();
    text.push_str("\n## How they belong together\n\n```mermaid\nerDiagram\n");
    for table in &tables {
        for (column, other) in references(table) {
            let _ = writeln!(text, "    {other} ||--o{{ {} : {}", table.name, column.name);
        }
    }
    text.push_str("```\n\n## Tables\n\n");
    for table in &tables {
        let _ = write!(
            text,
            "### {}\n\n{} The key is {}.\n\n\
             | column | kind | field of the API | personal |\n|---|---|---|---|\n",
            table.name,
            table.about,
            keys(table),
        );
        for column in table.columns {
            let _ = writeln!(
                text,
                "| `{}` | {} | {} | {} |",
                column.name,
                kind(column),
                field(column),
                match column.personal {
                    Personal::Yes => "yes",
                    Personal::Email => "e-mail",
                    _ => "",
                }
            );
        }
        text.push('\n');
    }
    text.push_str(HISTORY);
    text.push_str("\n## Views\n\nViews leave out what was deleted. Databases only.\n\n");
    text.push_str("| view | what it shows |\n|---|---|\n");
    for view in mighty_export::views() {
        let _ = writeln!(text, "| `{}` | {} |", view.name, view.about);
    }
    text.push_str(
        "| `search` | SQLite only: a full-text search (FTS5) over the titles and texts of posts and \
         comments, with the columns `title`, `body`, `kind` (the table) and `id`. |\n",
    );
    text
}

fn references(table: &'static Table) -> impl Iterator<Item = (&'static Column, &'static str)> {
    table.columns.iter().filter_map(|column| match column.kind {
        Kind::Reference(other) | Kind::Parent(other) => Some((column, other)),
        _ => None,
    })
}

fn keys(table: &Table) -> String {
    let keys: Vec<String> = table.key.iter().map(|key| format!("`{key}`")).collect();
    keys.join(" and ")
}

fn kind(column: &Column) -> String {
    let plain = match column.kind {
        Kind::Text => "text",
        Kind::Integer => "whole number",
        Kind::Number => "number",
        Kind::Boolean => "true or false",
        Kind::Time => "time",
        Kind::Json => "JSON",
        Kind::Sum => "whole number, a sum",
        Kind::Position => "whole number, the place in the list",
        Kind::Reference(other) | Kind::Parent(other) => {
            return format!("id in [{other}](#{other})");
        }
        _ => "another kind",
    };
    plain.to_owned()
}

fn field(column: &Column) -> String {
    match (column.path.is_empty(), column.on) {
        (true, _) => String::new(),
        (false, Some(on)) => format!("`{}` of `{on}`", column.path),
        (false, None) => format!("`{}`", column.path),
    }
}

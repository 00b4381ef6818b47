//! What commands print: tables for people, JSON and CSV for programs.

use std::io::{self, Write as _};

use comfy_table::{ContentArrangement, Table, presets};
use serde_json::Value;

use crate::options::Options;

/// How commands print.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    /// Tables and lines for people.
    Text,
    /// JSON.
    Json,
    /// CSV, with the columns of the table.
    Csv,
}

impl Format {
    pub(crate) fn of(options: &Options) -> Self {
        match (options.json, options.csv) {
            (true, _) => Self::Json,
            (_, true) => Self::Csv,
            _ => Self::Text,
        }
    }
}

/// A column: its name, and the path of its value in a record, such as `space.title`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Column {
    pub(crate) name: &'static str,
    pub(crate) path: &'static str,
}

/// A column whose value is at `path`.
pub(crate) const fn column(name: &'static str, path: &'static str) -> Column {
    Column { name, path }
}

/// Prints records: a table, a JSON array, or CSV.
///
/// JSON has the whole records, the others have the columns. The columns of a command stay the same
/// between versions; new ones come last.
pub(crate) fn list(format: Format, columns: &[Column], records: &[Value]) -> anyhow::Result<()> {
    match format {
        Format::Json => json(&Value::Array(records.to_vec())),
        Format::Csv => csv(columns, records),
        Format::Text => {
            let mut table = Table::new();
            table.load_style(presets::NOTHING);
            table.set_content_arrangement(ContentArrangement::Dynamic);
            if let Some(width) = width() {
                table.set_width(width);
            }
            table.set_header(columns.iter().map(|column| column.name.to_uppercase()));
            for record in records {
                table.add_row(columns.iter().map(|column| cell(at(record, column.path))));
            }
            for column in table.column_iter_mut() {
                column.set_padding((0, 2));
            }
            lines(&table.to_string())
        }
    }
}

/// Prints one record: lines of `name: value`, a JSON object, or CSV.
pub(crate) fn record(format: Format, columns: &[Column], record: &Value) -> anyhow::Result<()> {
    match format {
        Format::Json => json(record),
        Format::Csv => csv(columns, std::slice::from_ref(record)),
        Format::Text => {
            let widest = columns.iter().map(|column| column.name.len()).max();
            let widest = widest.unwrap_or_default();
            let rows: Vec<String> = columns
                .iter()
                .map(|column| {
                    let value = cell(at(record, column.path));
                    format!("{:widest$}  {value}", column.name)
                })
                .collect();
            lines(&rows.join("\n"))
        }
    }
}

/// Prints a JSON value over several lines.
pub(crate) fn json(value: &Value) -> anyhow::Result<()> {
    lines(&serde_json::to_string_pretty(value)?)
}

/// Prints a text. Spaces at the ends of its lines are left out.
pub(crate) fn lines(text: &str) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    for line in text.lines() {
        writeln!(out, "{}", line.trim_end())?;
    }
    out.flush()?;
    Ok(())
}

fn csv(columns: &[Column], records: &[Value]) -> anyhow::Result<()> {
    let mut writer = csv::Writer::from_writer(io::stdout().lock());
    writer.write_record(columns.iter().map(|column| column.name))?;
    for record in records {
        let row = columns.iter().map(|column| plain(at(record, column.path)));
        writer.write_record(row)?;
    }
    writer.flush()?;
    Ok(())
}

/// The width of the terminal. None if standard output is none: then lines are as long as they are.
fn width() -> Option<u16> {
    let terminal = console::Term::stdout();
    terminal.is_term().then(|| terminal.size().1)
}

fn at<'a>(record: &'a Value, path: &str) -> &'a Value {
    path.split('.').fold(record, |value, key| &value[key])
}

/// A value as one text: texts as they are, lists with commas.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

/// As [`plain`], on one line. Texts of members could contain codes that change the terminal.
fn cell(value: &Value) -> String {
    let text = plain(value);
    let words = text.split(|c: char| c.is_control() || c.is_whitespace());
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_cell_is_one_line_without_control_codes() {
        let hostile = json!("a\u{1b}[31m\nb\tc");
        assert_eq!(cell(&hostile), "a [31m b c");
        assert_eq!(cell(&json!(["x", "y"])), "x, y");
        assert_eq!(cell(&json!(null)), "");
    }

    #[test]
    fn a_path_that_is_missing_gives_an_empty_cell() {
        let record = json!({ "space": { "title": "Docks" } });
        assert_eq!(plain(at(&record, "space.title")), "Docks");
        assert_eq!(plain(at(&record, "space.missing.more")), "");
    }
}

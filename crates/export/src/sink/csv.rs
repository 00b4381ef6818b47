//! One CSV file for each table.

use std::{
    collections::HashMap,
    fs::{self, File, OpenOptions},
    io::{BufRead as _, BufReader, Write as _},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    Batch, Sink, State,
    files::{StatePace, failed, has_walks},
};
use crate::{Column, Key, Kind, Report, Row, Shape, SinkError};

/// The file with the state, in the folder.
const STATE: &str = ".export-state.json";

/// A folder with one CSV file for each table, in the form of RFC 4180 and in UTF-8.
///
/// Spreadsheets take a text that begins with `=`, `+`, `-` or `@` for a formula, so an apostrophe is
/// put before such texts. Numbers are written as they are. Null is an empty field.
///
/// The state of the export is in the file `.export-state.json` in the folder, with the length that
/// each file has at that state. If the export was stopped, the next run with the same folder cuts
/// the files to these lengths and goes on. If it was finished, the next run replaces them.
#[derive(Debug)]
pub struct Csv {
    folder: PathBuf,
    tables: Vec<Shape>,
    files: HashMap<&'static str, File>,
    stored: Stored,
    pace: StatePace,
    /// Whether texts are written as they are, because no spreadsheet reads the files.
    is_plain: bool,
}

/// The file with the state.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Stored {
    /// The length of each table's file.
    lengths: HashMap<String, u64>,
    state: State,
}

impl Csv {
    /// Writes to this folder, which is created if it does not exist.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
            tables: Vec::new(),
            files: HashMap::new(),
            stored: Stored::default(),
            pace: StatePace::default(),
            is_plain: false,
        }
    }

    /// As [`new`](Self::new), for files that only this crate reads.
    #[cfg(feature = "xlsx")]
    pub(super) fn plain(folder: impl Into<PathBuf>) -> Self {
        Self {
            is_plain: true,
            ..Self::new(folder)
        }
    }

    fn path(&self, table: &str) -> PathBuf {
        self.folder.join(format!("{table}.csv"))
    }

    /// Opens the file of each table, cut to its stored length.
    fn open_files(&mut self) -> Result<(), SinkError> {
        self.files.clear();
        for table in &self.tables {
            let path = self.path(table.name());
            let failed = || failed("opening", &path);
            let file = OpenOptions::new()
                .append(true)
                .create(true)
                .open(&path)
                .map_err(failed())?;
            let length = self.stored.lengths.get(table.name()).copied();
            file.set_len(length.unwrap_or(0)).map_err(failed())?;
            self.files.insert(table.name(), file);
        }
        Ok(())
    }

    fn append(&mut self, table: &'static str, bytes: &[u8]) -> Result<(), SinkError> {
        let path = self.path(table);
        let file = self
            .files
            .get_mut(table)
            .ok_or_else(|| SinkError::new("writing rows", "the sink was not opened"))?;
        file.write_all(bytes).map_err(failed("writing", &path))?;
        *self.stored.lengths.entry(table.to_owned()).or_default() += bytes.len() as u64;
        Ok(())
    }

    /// The rows are on the disk before the state that counts on them.
    fn store(&mut self) -> Result<(), SinkError> {
        for (table, file) in &self.files {
            file.sync_data()
                .map_err(failed("writing", &self.path(table)))?;
        }
        let path = self.folder.join(STATE);
        let fresh = self.folder.join(format!("{STATE}.new"));
        let bytes = serde_json::to_vec(&self.stored)
            .map_err(|error| SinkError::new("writing the state", error))?;
        self.pace.written(bytes.len());
        let mut file = File::create(&fresh).map_err(failed("writing", &fresh))?;
        file.write_all(&bytes)
            .and_then(|()| file.sync_all())
            .and_then(|()| fs::rename(&fresh, &path))
            .map_err(failed("writing", &path))
    }
}

impl Sink for Csv {
    async fn open(&mut self, tables: &[Shape]) -> Result<State, SinkError> {
        self.tables = tables.to_vec();
        fs::create_dir_all(&self.folder).map_err(failed("creating", &self.folder))?;
        let path = self.folder.join(STATE);
        self.stored = match fs::read(&path) {
            Ok(bytes) => serde_json::from_slice(&bytes).map_err(|error| {
                SinkError::new(format!("reading the state in {}", path.display()), error)
            })?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Stored::default(),
            Err(error) => return Err(failed("reading", &path)(error)),
        };
        Ok(self.stored.state.clone())
    }

    async fn keys(&mut self, table: &Shape) -> Result<Vec<Key>, SinkError> {
        if self.files.is_empty() {
            self.open_files()?;
        }
        read_keys(&self.path(table.name()), table)
    }

    async fn start(&mut self) -> Result<(), SinkError> {
        self.stored = Stored::default();
        self.open_files()?;
        for table in self.tables.clone() {
            let names = table.columns.iter().map(|column| &*column.name);
            let mut line = Vec::new();
            write_record(&mut line, names);
            self.append(table.name(), &line)?;
        }
        Ok(())
    }

    async fn write(&mut self, batch: Batch) -> Result<(), SinkError> {
        if self.files.is_empty() {
            self.open_files()?;
        }
        let mut by_table: HashMap<&'static str, Vec<u8>> = HashMap::new();
        for row in &batch.rows {
            write_row(by_table.entry(row.table()).or_default(), row, self.is_plain);
        }
        let mut length = 0;
        for (table, bytes) in by_table {
            length += bytes.len();
            self.append(table, &bytes)?;
        }
        batch.apply_to(&mut self.stored.state);
        if self.pace.is_due_after(length) || !has_walks(&self.stored.state) {
            self.store()?;
        }
        Ok(())
    }

    async fn finish(&mut self, _: &Report) -> Result<(), SinkError> {
        self.store()
    }
}

fn write_row(to: &mut Vec<u8>, row: &Row, is_plain: bool) {
    let fields: Vec<String> = row
        .cells()
        .map(|(column, value)| match value {
            Value::String(text) if is_plain => text.clone(),
            value => field(column, value),
        })
        .collect();
    write_record(to, fields.iter().map(String::as_str));
}

/// A value as the text of a field.
fn field(column: &Column, value: &Value) -> String {
    match (column.kind, value) {
        (_, Value::Null) => String::new(),
        (Kind::Text | Kind::Reference(_) | Kind::Parent(_), Value::String(text)) => {
            if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
                format!("'{text}")
            } else {
                text.clone()
            }
        }
        (_, Value::String(text)) => text.clone(),
        (_, value) => value.to_string(),
    }
}

fn write_record<'a>(to: &mut Vec<u8>, fields: impl Iterator<Item = &'a str>) {
    for (place, field) in fields.enumerate() {
        if place > 0 {
            to.push(b',');
        }
        if field.contains(['"', ',', '\r', '\n']) {
            to.push(b'"');
            to.extend_from_slice(field.replace('"', "\"\"").as_bytes());
            to.push(b'"');
        } else {
            to.extend_from_slice(field.as_bytes());
        }
    }
    to.extend_from_slice(b"\r\n");
}

/// The keys of the rows in a file of ours.
fn read_keys(path: &Path, table: &Shape) -> Result<Vec<Key>, SinkError> {
    let mut records = Records::open(path)?;
    let columns: Vec<(usize, Kind)> = table
        .table
        .key
        .iter()
        .filter_map(|name| {
            let place = table
                .columns
                .iter()
                .position(|column| column.name == *name)?;
            Some((place, table.columns[place].kind))
        })
        .collect();
    let mut keys = Vec::new();
    let mut is_header = true;
    while let Some(record) = records.next().map_err(failed("reading", path))? {
        if std::mem::take(&mut is_header) {
            continue;
        }
        let values: Vec<Value> = columns
            .iter()
            .map(|(place, kind)| {
                let text = record.get(*place).map_or("", String::as_str);
                match kind {
                    Kind::Integer => text.parse::<i64>().map_or(Value::Null, Value::from),
                    _ => Value::from(text),
                }
            })
            .collect();
        keys.push(Key::of(&values));
    }
    Ok(keys)
}

/// The records of a CSV file.
pub(super) struct Records<R>(BufReader<R>);

impl Records<File> {
    pub(super) fn open(path: &Path) -> Result<Self, SinkError> {
        let file = File::open(path).map_err(failed("reading", path))?;
        Ok(Self(BufReader::new(file)))
    }
}

impl<R: std::io::Read> Records<R> {
    pub(super) fn next(&mut self) -> std::io::Result<Option<Vec<String>>> {
        let mut text = String::new();
        // A line break inside quotes belongs to a field.
        while text.is_empty() || text.matches('"').count() % 2 == 1 {
            if self.0.read_line(&mut text)? == 0 {
                break;
            }
        }
        if text.is_empty() {
            return Ok(None);
        }
        let text = text.strip_suffix("\r\n").unwrap_or(&text);
        let mut fields = vec![String::new()];
        let mut is_quoted = false;
        let mut characters = text.chars().peekable();
        while let Some(character) = characters.next() {
            let Some(field) = fields.last_mut() else {
                break;
            };
            match character {
                '"' if is_quoted && characters.peek() == Some(&'"') => {
                    characters.next();
                    field.push('"');
                }
                '"' => is_quoted = !is_quoted,
                ',' if !is_quoted => fields.push(String::new()),
                other => field.push(other),
            }
        }
        Ok(Some(fields))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_quoted_and_formulas_defused() {
        let text = |text: &str| field(&Column::new("a", "a"), &Value::from(text));
        let mut line = Vec::new();
        let fields = [
            text("plain"),
            text("a \"b\", c\nd"),
            text("=1+1"),
            text("@SUM(A1)"),
            field(&Column::new("n", "n").kind(Kind::Integer), &Value::from(-5)),
            field(&Column::new("n", "n"), &Value::Null),
        ];
        write_record(&mut line, fields.iter().map(String::as_str));
        let line = String::from_utf8(line).expect("text");
        assert_eq!(line, "plain,\"a \"\"b\"\", c\nd\",'=1+1,'@SUM(A1),-5,\r\n");
        let mut records = Records(BufReader::new(line.as_bytes()));
        let read = records.next().expect("read").expect("a record");
        assert_eq!(read, fields);
        assert_eq!(records.next().expect("read"), None);
    }
}

//! Messages in the shape of Singer, one on each line.

use std::{
    collections::HashMap,
    fs::{File, OpenOptions},
    io::{BufRead as _, BufReader, Seek as _, SeekFrom, Write as _},
    path::PathBuf,
};

use serde_json::{Value, json};

use super::{
    Batch, Sink, State,
    files::{StatePace, failed, has_walks},
};
use crate::{Key, Report, Shape, SinkError, json_schema};

/// A file with one JSON message on each line, in the shape of [Singer](https://www.singer.io) and
/// dlt: `SCHEMA` for each table, `RECORD` for each row, and `STATE`. Every loader for Singer reads
/// it.
///
/// The state of the export is in the file itself. If the export was stopped, the next run with the
/// same file removes what came after the last `STATE` and goes on. If it was finished, the next run
/// replaces the file.
#[derive(Debug)]
pub struct JsonLines {
    path: PathBuf,
    file: Option<File>,
    tables: Vec<Shape>,
    state: State,
    keys: HashMap<String, Vec<Key>>,
    pace: StatePace,
}

impl JsonLines {
    /// Writes to this file.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self {
            path: path.into(),
            file: None,
            tables: Vec::new(),
            state: State::new(),
            keys: HashMap::new(),
            pace: StatePace::default(),
        }
    }

    fn append(&mut self, bytes: &[u8]) -> Result<(), SinkError> {
        let file = self
            .file
            .as_mut()
            .ok_or_else(|| SinkError::new("writing rows", "the sink was not opened"))?;
        file.write_all(bytes).map_err(failed("writing", &self.path))
    }

    fn sync(&self) -> Result<(), SinkError> {
        match &self.file {
            Some(file) => file.sync_data().map_err(failed("writing", &self.path)),
            None => Ok(()),
        }
    }

    /// Reads the file up to its last `STATE`, and returns where that ends.
    fn read(&mut self, file: &File) -> Result<u64, SinkError> {
        let mut lines = BufReader::new(file);
        let (mut place, mut end) = (0, 0);
        let mut line = Vec::new();
        let mut waiting: Vec<(String, Key)> = Vec::new();
        loop {
            line.clear();
            let length = lines
                .read_until(b'\n', &mut line)
                .map_err(failed("reading", &self.path))?;
            if length == 0 || line.last() != Some(&b'\n') {
                return Ok(end);
            }
            // A line that can't be read was cut off by a crash, or is not ours.
            let Ok(mut message) = serde_json::from_slice::<Value>(&line) else {
                return Ok(end);
            };
            place += length as u64;
            match message["type"].as_str() {
                Some("RECORD") => {
                    if let Some((table, key)) = self.key_of(&message) {
                        waiting.push((table, key));
                    }
                }
                Some("STATE") => {
                    let state = message["value"]["export"].take();
                    self.state = serde_json::from_value(state).unwrap_or_default();
                    end = place;
                    for (table, key) in waiting.drain(..) {
                        self.keys.entry(table).or_default().push(key);
                    }
                }
                _ => {}
            }
        }
    }

    fn key_of(&self, message: &Value) -> Option<(String, Key)> {
        let stream = message["stream"].as_str()?;
        let table = self.tables.iter().find(|table| table.name() == stream)?;
        let record = &message["record"];
        let key = Key::of(table.table.key.iter().map(|name| &record[*name]));
        Some((stream.to_owned(), key))
    }

    fn state_line(&self) -> Result<Vec<u8>, SinkError> {
        line(&json!({"type": "STATE", "value": {"export": self.state}}))
    }
}

fn line(message: &Value) -> Result<Vec<u8>, SinkError> {
    let mut line =
        serde_json::to_vec(message).map_err(|error| SinkError::new("writing a message", error))?;
    line.push(b'\n');
    Ok(line)
}

impl Sink for JsonLines {
    async fn open(&mut self, tables: &[Shape]) -> Result<State, SinkError> {
        self.tables = tables.to_vec();
        self.keys.clear();
        self.state.clear();
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&self.path)
            .map_err(failed("opening", &self.path))?;
        let end = self.read(&file)?;
        let mut file = file;
        file.set_len(end)
            .and_then(|()| file.seek(SeekFrom::Start(end)))
            .map_err(failed("opening", &self.path))?;
        self.file = Some(file);
        Ok(self.state.clone())
    }

    async fn keys(&mut self, table: &Shape) -> Result<Vec<Key>, SinkError> {
        Ok(self.keys.remove(table.name()).unwrap_or_default())
    }

    async fn start(&mut self) -> Result<(), SinkError> {
        self.keys.clear();
        self.state.clear();
        if let Some(file) = &mut self.file {
            file.set_len(0)
                .and_then(|()| file.seek(SeekFrom::Start(0)))
                .map_err(failed("emptying", &self.path))?;
        }
        let mut bytes = Vec::new();
        for table in &self.tables {
            bytes.extend(line(&json!({
                "type": "SCHEMA",
                "stream": table.name(),
                "schema": json_schema(&table.columns),
                "key_properties": table.table.key,
            }))?);
        }
        self.append(&bytes)
    }

    async fn write(&mut self, batch: Batch) -> Result<(), SinkError> {
        let mut bytes = Vec::new();
        for row in &batch.rows {
            bytes.extend(line(&json!({
                "type": "RECORD",
                "stream": row.table(),
                "record": row.to_record(),
            }))?);
        }
        let rows = bytes.len();
        batch.apply_to(&mut self.state);
        if self.pace.is_due_after(rows) || !has_walks(&self.state) {
            let state = self.state_line()?;
            self.pace.written(state.len());
            bytes.extend(state);
        }
        self.append(&bytes)
    }

    async fn finish(&mut self, _: &Report) -> Result<(), SinkError> {
        let state = self.state_line()?;
        self.append(&state)?;
        self.sync()
    }
}

//! An Excel workbook with one sheet for each table.

use std::{
    fs,
    path::{Path, PathBuf},
};

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::{Batch, Csv, Sink, State, csv::Records, files::failed};
use crate::{Key, Kind, Report, Shape, SinkError};

/// The most rows of a sheet, with the names of the columns.
const SHEET_ROWS: u32 = 1_048_576;

/// The longest text of a cell, in characters.
const LONGEST: usize = 32_767;

/// An Excel workbook with one sheet for each table. Numbers and times are cells of their kind, so that
/// they can be sorted and counted. Texts are never formulas.
///
/// A workbook can't be continued, so the rows are collected in a folder beside it (`.name.part`) with
/// the state of the export. If the export was stopped, the next run goes on. The workbook is written,
/// and the folder removed, when the export is at its end. A table with more rows than a sheet has goes on
/// in another sheet, and a text that is longer than a cell's (32,767 characters) is cut.
#[derive(Debug)]
pub struct Xlsx {
    path: PathBuf,
    folder: PathBuf,
    rows: Csv,
    tables: Vec<Shape>,
}

impl Xlsx {
    /// Writes to this file.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let folder = path.with_file_name(format!(".{name}.part"));
        Self {
            rows: Csv::plain(&folder),
            path,
            folder,
            tables: Vec::new(),
        }
    }

    fn write_workbook(&self) -> Result<(), SinkError> {
        let refused = |error: XlsxError| {
            SinkError::new(
                format!("writing {}", self.path.display()),
                error.to_string(),
            )
        };
        let mut workbook = Workbook::new();
        for table in &self.tables {
            let path = self.folder.join(format!("{}.csv", table.name()));
            add_sheets(&mut workbook, table, &path)?;
        }
        // It has its name only once it is complete.
        let part = self.folder.join("workbook.xlsx");
        workbook.save(&part).map_err(refused)?;
        fs::rename(&part, &self.path).map_err(failed("writing", &self.path))?;
        fs::remove_dir_all(&self.folder).map_err(failed("removing", &self.folder))
    }
}

/// Adds the sheets of a table.
fn add_sheets(workbook: &mut Workbook, table: &Shape, path: &Path) -> Result<(), SinkError> {
    let refused = |error: XlsxError| SinkError::new("writing a sheet", error.to_string());
    let mut records = Records::open(path)?;
    // The names of the columns.
    records.next().map_err(failed("reading", path))?;
    let bold = Format::new().set_bold();
    let time = Format::new().set_num_format("yyyy-mm-dd hh:mm:ss");
    let mut number = 1;
    loop {
        let sheet = workbook
            .add_worksheet_with_constant_memory()
            .map_err(refused)?;
        let name = match number {
            1 => table.name().to_owned(),
            number => format!("{} ({number})", table.name()),
        };
        sheet.set_name(name).map_err(refused)?;
        sheet.set_freeze_panes(1, 0).map_err(refused)?;
        for (place, column) in (0_u16..).zip(table.columns.iter()) {
            sheet
                .write_with_format(0, place, &*column.name, &bold)
                .map_err(refused)?;
        }
        let mut row = 1;
        while row < SHEET_ROWS {
            let Some(record) = records.next().map_err(failed("reading", path))? else {
                return Ok(());
            };
            for ((place, column), text) in (0_u16..).zip(table.columns.iter()).zip(&record) {
                write_cell(sheet, row, place, column.kind, text, &time).map_err(refused)?;
            }
            row += 1;
        }
        number += 1;
    }
}

fn write_cell(
    sheet: &mut Worksheet,
    row: u32,
    place: u16,
    kind: Kind,
    text: &str,
    time: &Format,
) -> Result<(), XlsxError> {
    if text.is_empty() {
        return Ok(());
    }
    match kind {
        // Excel keeps 15 digits of a number.
        Kind::Integer | Kind::Number | Kind::Sum | Kind::Position if text.len() <= 15 => {
            if let Ok(number) = text.parse::<f64>() {
                return sheet.write_number(row, place, number).map(drop);
            }
        }
        Kind::Boolean => {
            if let Ok(flag) = text.parse::<bool>() {
                return sheet.write_boolean(row, place, flag).map(drop);
            }
        }
        Kind::Time => {
            if let Ok(moment) = ExcelDateTime::parse_from_str(text.trim_end_matches('Z')) {
                let written = sheet.write_datetime_with_format(row, place, moment, time);
                return written.map(drop);
            }
        }
        _ => {}
    }
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => sheet.write_string(row, place, &text[..end]).map(drop),
        None => sheet.write_string(row, place, text).map(drop),
    }
}

impl Sink for Xlsx {
    async fn open(&mut self, tables: &[Shape]) -> Result<State, SinkError> {
        self.tables = tables.to_vec();
        self.rows.open(tables).await
    }

    async fn keys(&mut self, table: &Shape) -> Result<Vec<Key>, SinkError> {
        self.rows.keys(table).await
    }

    async fn start(&mut self) -> Result<(), SinkError> {
        self.rows.start().await
    }

    async fn write(&mut self, batch: Batch) -> Result<(), SinkError> {
        self.rows.write(batch).await
    }

    async fn finish(&mut self, report: &Report) -> Result<(), SinkError> {
        self.rows.finish(report).await?;
        if report.stopped.is_none() {
            self.write_workbook()?;
        }
        Ok(())
    }
}

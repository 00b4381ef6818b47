//! An export that fills a sink.

use std::time::Duration;

use mighty_core::ConfigError;

use super::Export;
use crate::{
    Error, Progress, Report, Shape, Sink, State,
    engine::{Engine, Refused},
};

impl Export {
    /// Sets where the rows go.
    pub fn to<S: Sink>(self, sink: S) -> ExportTo<S> {
        ExportTo { export: self, sink }
    }
}

/// An export with its sink.
#[derive(Debug)]
#[must_use = "an export does nothing until it runs"]
pub struct ExportTo<S> {
    export: Export,
    sink: S,
}

impl<S: Sink> ExportTo<S> {
    /// Runs the export to its end, or until its [budget](Export::budget) is used up. If the last
    /// run with this sink was stopped, it goes on where that one stopped.
    ///
    /// # Errors
    /// [`Error`] if a call to the API or the sink fails. Then run it again later; see
    /// [`Error::retry_after`] and [`Error::needs_login`]. A list, a record or a field that can't be
    /// read is not an error: it is in the [`Report`].
    pub async fn run(mut self) -> Result<Report, Error> {
        let export = &self.export;
        let mut engine = export.engine()?;
        let shapes = export.shapes()?;
        let failed = |engine: &Engine, error| Error::sink(error, engine.report().clone());
        let begun = export.time.monotonic();
        let state = self.sink.open(&shapes).await;
        let state = state.map_err(|error| failed(&engine, error))?;
        self.take_up(&mut engine, &shapes, &state).await?;
        let before = engine.report().operations;
        loop {
            let step = engine.step().await;
            let (batch, stopped) = match step {
                Ok(Some(batch)) => (batch, None),
                Ok(None) => break,
                Err(error) => (engine.changes(), Some(error)),
            };
            let written = self.sink.write(batch).await;
            if let Some(error) = stopped {
                return Err(error);
            }
            written.map_err(|error| failed(&engine, error))?;
            self.observe(&engine, begun, before);
        }
        let report = engine.report().clone();
        let finished = self.sink.finish(&report).await;
        finished.map_err(|error| failed(&engine, error))?;
        Ok(report)
    }

    /// Continues the last export, or begins a new one.
    async fn take_up(
        &mut self,
        engine: &mut Engine,
        shapes: &[Shape],
        state: &State,
    ) -> Result<(), Error> {
        let failed = |engine: &Engine, error| Error::sink(error, engine.report().clone());
        match engine.resume(state) {
            Ok(()) => {
                for shape in shapes {
                    let keys = self.sink.keys(shape).await;
                    let keys = keys.map_err(|error| failed(engine, error))?;
                    engine.know(shape.name(), keys);
                }
                Ok(())
            }
            Err(Refused::Nothing) => {
                for (table, columns) in engine.watched() {
                    let known = self.sink.last_known(table, &columns).await;
                    let known = known.map_err(|error| failed(engine, error))?;
                    engine.remember(table, known);
                }
                let started = self.sink.start().await;
                started.map_err(|error| failed(engine, error))?;
                let batch = engine.begin(self.export.now());
                let written = self.sink.write(batch).await;
                written.map_err(|error| failed(engine, error))
            }
            Err(Refused::Other(sources)) => Err(Error::config(ConfigError::new(
                "sink",
                format!("it holds an unfinished export with other settings (of {sources})"),
                "finish that export with its own settings, or use another sink",
            ))),
        }
    }

    fn observe(&self, engine: &Engine, begun: Duration, before: u64) {
        if let Some(observer) = &self.export.observer {
            let (lists_left, records_ahead) = engine.left();
            let report = engine.report();
            observer(&Progress {
                report,
                lists_left,
                records_ahead,
                elapsed: self.export.time.monotonic().saturating_sub(begun),
                operations: report.operations.saturating_sub(before),
            });
        }
    }
}

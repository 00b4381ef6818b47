//! Errors and rows of SQLite.

use rusqlite::{ErrorCode, Row};

use crate::inbox::{
    ClaimedEntry, Entry, InboxError, InboxErrorKind, NewEntry, Origin, State, times::timestamp,
};

/// The columns that [`entry`] reads.
pub(super) const ENTRY: &str = "number, id, event_type, subject, origin, state, attempts, \
                                received_at, finished_at, last_error, body";

pub(super) fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    let mut stored = NewEntry::new(
        row.get::<_, String>(1)?,
        row.get::<_, String>(2)?,
        row.get::<_, String>(10)?,
    );
    stored.subject = row.get(3)?;
    stored.origin = Origin::from_text(&row.get::<_, String>(4)?);
    let number = row.get::<_, i64>(0)?.unsigned_abs();
    let mut entry = Entry::new(number, stored, timestamp(row.get(7)?));
    entry.state = State::from_text(&row.get::<_, String>(5)?);
    entry.attempts = row.get(6)?;
    entry.finished_at = row.get::<_, Option<i64>>(8)?.map(timestamp);
    entry.last_error = row.get(9)?;
    Ok(entry)
}

/// Reads `id, body, origin, attempts, claims`.
pub(super) fn claimed(row: &Row<'_>) -> rusqlite::Result<ClaimedEntry> {
    Ok(ClaimedEntry::new(
        row.get(0)?,
        row.get(1)?,
        Origin::from_text(&row.get::<_, String>(2)?),
        row.get(3)?,
        row.get::<_, i64>(4)?.unsigned_abs(),
    ))
}

pub(super) fn inbox_error(error: rusqlite::Error) -> InboxError {
    InboxError::new(kind(&error), error)
}

pub(super) fn kind(error: &rusqlite::Error) -> InboxErrorKind {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => InboxErrorKind::Full,
        Some(
            ErrorCode::DatabaseBusy
            | ErrorCode::DatabaseLocked
            | ErrorCode::CannotOpen
            | ErrorCode::SystemIoFailure
            | ErrorCode::ReadOnly,
        ) => InboxErrorKind::Away,
        _ => InboxErrorKind::Other,
    }
}

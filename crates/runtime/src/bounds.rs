//! The bounds on everything that a server can set.
//!
//! An answer can ask for a wait, name a size or contain a list. Each of these has a bound here, so
//! that no answer can stop a program, fill its memory or open more connections than you expect. You
//! can change some of these defaults. The book's chapter "Limits and cost" has a table of all of
//! them.

use std::time::Duration;

/// The time limit for opening a connection, in the default HTTP client.
pub const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The time limit of one HTTP exchange: the default of [`Limits`](crate::Limits).
pub const TIMEOUT: Duration = Duration::from_secs(30);

/// The maximum size of an answer in bytes after decompression: the default of
/// [`Limits`](crate::Limits).
pub const ANSWER: usize = 16 << 20;

/// The maximum size in bytes of an answer from the authorization server or from an upload host.
pub const SMALL_ANSWER: usize = 1 << 20;

/// The time limit for exchanging a code or a refresh token. An answer with tokens may come late,
/// and by then the code or the old refresh token can't be used again.
pub const TOKEN_TIMEOUT: Duration = Duration::from_secs(300);

/// The time limit of a call, including its retries and waits.
pub const DEADLINE: Duration = Duration::from_secs(120);

/// The longest time for which a `Retry-After` of the API can stop all calls of a client.
pub const PAUSE: Duration = Duration::from_secs(600);

/// The longest time for which a `Retry-After` of the API can stop all processes that share a
/// limiter.
pub const SHARED_PAUSE: Duration = Duration::from_secs(3_600);

/// The slowest rate that throttling can cause, in operations a minute.
pub const SLOWEST_RATE: u32 = 3;

/// The longest wait after a failed token refresh, if the server asks for none.
pub const REFRESH_BACKOFF: Duration = Duration::from_secs(60);

/// The longest time for which a `Retry-After` of the authorization server can delay the next
/// refresh.
pub const REFRESH_PAUSE: Duration = Duration::from_secs(600);

/// The maximum number of requests of a client in flight.
pub const CONCURRENCY: usize = 64;

/// The maximum number of parts of an upload that are sent at the same time, even if the session
/// allows more. Each part is held in memory and has its own connection.
pub const UPLOAD_PARTS: usize = 16;

/// The maximum number of parts of an upload.
pub const UPLOAD_PART_COUNT: usize = 10_000;

/// The maximum number of headers that the instruction for one part of an upload may set.
pub const UPLOAD_HEADERS: usize = 100;

/// The maximum size in bytes of the address and the headers in the instruction for one part of an
/// upload.
pub const UPLOAD_HEAD: usize = 16 << 10;

/// The time limit of one part of an upload.
pub const UPLOAD_PART_TIMEOUT: Duration = Duration::from_secs(300);

/// The longest interval between two checks of an asset's status, even if the server recommends a
/// longer one.
pub const POLL_INTERVAL: Duration = Duration::from_secs(600);

/// The maximum nesting of lists and objects in JSON.
pub const JSON_DEPTH: usize = 127;

/// The maximum number of bytes of a server's text in the message of an error.
pub const ERROR_TEXT: usize = 2_000;

/// The maximum number of bytes of a body that an error keeps.
pub const ERROR_EXCERPT: usize = 512;

/// The maximum number of listed paths of texts that were not Unicode, for one answer and for one
/// pager.
pub const REPAIRED_TEXTS: usize = 100;

/// The number of records that can't be read that a pager skips before it fails.
pub const UNREADABLE_RECORDS: usize = 1_000;

/// The number of empty pages in a row that a pager reads before it fails. An export reports a gap
/// after this many pages in a row without a record that is new.
pub const EMPTY_PAGES: u32 = 50;

/// The highest cost ceiling that a client learns from answers, in points.
pub const COST_CEILING: u64 = 1_000_000;

/// A reported cost can be at most this many times higher or lower than its estimate. A cost beyond
/// that counts as this many times the estimate.
pub const COST_FACTOR: u64 = 50;

/// How often an export reads a list from its beginning because the list moved in the meantime.
pub const EXPORT_ROUNDS: u32 = 3;

/// How often in a row an export fails to read a page of a list before it reports a gap.
pub const EXPORT_FAILURES: u32 = 8;

/// The entries of one kind in the report of an export. The others are only counted.
pub const EXPORT_REPORT: usize = 1_000;

/// The maximum size in bytes of a webhook's body.
pub const WEBHOOK_BODY: usize = 1 << 20;

/// The time in which a webhook's body has to arrive, and the time in which it has to be stored. The
/// sender waits 30 seconds in all.
pub const WEBHOOK_TIMEOUT: Duration = Duration::from_secs(10);

/// The maximum length in bytes of a webhook event's id. A longer one is replaced by the digest of
/// the body.
pub const WEBHOOK_ID: usize = 200;

/// The time limit for fetching a schema.
pub const SCHEMA_TIMEOUT: Duration = Duration::from_secs(60);

/// The maximum size in bytes of a fetched schema: far more than the whole API's SDL with all its
/// descriptions.
pub const SCHEMA_ANSWER: usize = 64 << 20;

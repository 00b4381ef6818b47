//! The bounds on everything that a server can set.
//!
//! An answer can ask for a wait, name a size or hold a list. Each of these has a bound here, so that
//! no answer can stop a program, fill its memory or open more connections than you expect. Some are
//! defaults that you can change. The book's chapter "Limits and cost" has a table of all of them.

use std::time::Duration;

/// How long a connection may take to be made, in the default HTTP client.
pub const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How long one HTTP exchange may take: the default of [`Limits`](crate::Limits).
pub const TIMEOUT: Duration = Duration::from_secs(30);

/// How many bytes an answer may have after decompression: the default of
/// [`Limits`](crate::Limits).
pub const ANSWER: usize = 16 << 20;

/// How many bytes the answer of the authorization server or of an upload host may have.
pub const SMALL_ANSWER: usize = 1 << 20;

/// How long the exchange of a code or a refresh token may take. An answer with tokens may come
/// late, and by then the code or the old refresh token can't be used again.
pub const TOKEN_TIMEOUT: Duration = Duration::from_secs(300);

/// How long a call may take with its retries and waits.
pub const DEADLINE: Duration = Duration::from_secs(120);

/// How long a `Retry-After` of the API can stop all calls of a client.
pub const PAUSE: Duration = Duration::from_secs(600);

/// How long a `Retry-After` of the API can stop all processes that share a limiter.
pub const SHARED_PAUSE: Duration = Duration::from_secs(3_600);

/// The slowest rate that throttling can cause, in operations a minute.
pub const SLOWEST_RATE: u32 = 3;

/// The longest wait after a failed token refresh, if the server asks for none.
pub const REFRESH_BACKOFF: Duration = Duration::from_secs(60);

/// How long a `Retry-After` of the authorization server can delay the next refresh.
pub const REFRESH_PAUSE: Duration = Duration::from_secs(600);

/// How many requests of a client are under way at the same time.
pub const CONCURRENCY: usize = 64;

/// How many parts of an upload are sent at the same time, even if the session allows more. Each
/// part is held in memory and has its own connection.
pub const UPLOAD_PARTS: usize = 16;

/// How long one part of an upload may take.
pub const UPLOAD_PART_TIMEOUT: Duration = Duration::from_secs(300);

/// The longest interval between two checks of an asset's status, even if the server recommends a
/// longer one.
pub const POLL_INTERVAL: Duration = Duration::from_secs(600);

/// How deep lists and objects may be nested in JSON.
pub const JSON_DEPTH: usize = 127;

/// How many bytes of a server's text go into the message of an error.
pub const ERROR_TEXT: usize = 2_000;

/// How many bytes of a body an error keeps.
pub const ERROR_EXCERPT: usize = 512;

/// How many paths of texts that were not Unicode are listed, for one answer and for one pager.
pub const REPAIRED_TEXTS: usize = 100;

/// How many records that can't be read a pager skips before it fails.
pub const UNREADABLE_RECORDS: usize = 1_000;

/// How many empty pages in a row a pager reads before it fails.
pub const EMPTY_PAGES: u32 = 50;

/// The highest cost ceiling that is learnt from answers, in points.
pub const COST_CEILING: u64 = 1_000_000;

/// How many times higher or lower than its estimate a reported cost may be. Beyond that it counts
/// as this many times.
pub const COST_FACTOR: u64 = 50;

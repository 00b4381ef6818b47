//! Writes the logs of tests and their secrets to files, for `cargo xtask prove secrets`.
//!
//! Nothing happens unless `MIGHTY_TRACE` names a directory. Then every program that this crate is
//! linked into appends to files in it. It starts before the program's `main`, so that no test can
//! come first. It appends each event and span at TRACE to `trace.log`, and once its own name to
//! `traced`. Add this line next to `mod` in the root of a test program:
//!
//! ```ignore
//! #[cfg(test)]
//! use mighty_trace as _;
//! ```
//!
//! [`secret`] appends to `secrets`, like the sandbox with the secrets that it issues.

use std::{
    fs::{File, OpenOptions},
    io::Write as _,
    path::PathBuf,
    sync::{Mutex, OnceLock},
    time::Duration,
};

use tracing_subscriber::{
    EnvFilter,
    fmt::{MakeWriter, format::FmtSpan},
};

/// Shorter secrets are words that tests use, and occur anywhere.
const SHORTEST: usize = 8;

/// Everything except the events of test servers: they see the other side's pages and requests, and
/// print them.
const FILTER: &str = "trace,html5ever=off,httpmock=off,selectors=off";

/// From now on, every event and span of this process is written to `writer`.
///
/// # Panics
/// If there is another subscriber already.
pub fn write_to<W>(writer: W)
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::new(FILTER))
        .with_span_events(FmtSpan::NEW | FmtSpan::CLOSE)
        .with_ansi(false)
        .with_writer(writer)
        .init();
}

/// The processor time of `work`, the least of five runs: for tests that compare two sizes. The wall
/// clock would include the other programs on the machine.
pub fn processor_time(mut work: impl FnMut()) -> Duration {
    let runs = (0..5).map(|_| {
        let begun = thread_time();
        work();
        thread_time().saturating_sub(begun)
    });
    runs.min().unwrap_or_default()
}

/// The processor time of this thread so far.
#[cfg(unix)]
fn thread_time() -> Duration {
    use rustix::time::{ClockId, clock_gettime};
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::try_from(time).unwrap_or_default()
}

#[cfg(not(unix))]
fn thread_time() -> Duration {
    static BEGUN: OnceLock<std::time::Instant> = OnceLock::new();
    BEGUN.get_or_init(std::time::Instant::now).elapsed()
}

/// Records a secret that must not appear in the logs, and returns it.
pub fn secret<T: AsRef<str>>(text: T) -> T {
    static FILE: OnceLock<Option<Mutex<File>>> = OnceLock::new();
    if let Some(file) = FILE.get_or_init(|| file("secrets").map(Mutex::new))
        && text.as_ref().len() >= SHORTEST
    {
        let mut file = file.lock().expect("file");
        writeln!(file, "{}", text.as_ref()).expect("written");
    }
    text
}

#[ctor::ctor]
fn begin() {
    let (Some(log), Some(mut traced)) = (file("trace.log"), file("traced")) else {
        return;
    };
    let program = std::env::current_exe().expect("the program");
    writeln!(traced, "{}", program.display()).expect("written");
    write_to(Mutex::new(log));
}

/// A file to append to, if one is requested.
fn file(name: &str) -> Option<File> {
    let directory = PathBuf::from(std::env::var_os("MIGHTY_TRACE")?);
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    Some(
        options
            .open(directory.join(name))
            .expect("a file to write to"),
    )
}

//! What the suite logs and what is secret in it, written down for a search where
//! `MIGHTY_AUTH_TRACE` names a directory.

use std::{
    fs::{File, OpenOptions},
    io::Write as _,
    path::PathBuf,
    sync::{Mutex, OnceLock},
};

use tracing_subscriber::filter::LevelFilter;

/// Shorter ones are words that tests use, and would be found anywhere.
const SHORTEST: usize = 8;

static SECRETS: OnceLock<Option<Mutex<File>>> = OnceLock::new();

/// Begins to write down, if asked to.
pub(crate) fn begin() {
    SECRETS.get_or_init(|| {
        let directory = PathBuf::from(std::env::var_os("MIGHTY_AUTH_TRACE")?);
        let open = |name: &str| {
            let mut options = OpenOptions::new();
            options.create(true).append(true);
            options
                .open(directory.join(name))
                .expect("a file to write to")
        };
        tracing_subscriber::fmt()
            .with_max_level(LevelFilter::TRACE)
            .with_ansi(false)
            .with_writer(Mutex::new(open("trace.log")))
            .init();
        Some(Mutex::new(open("secrets")))
    });
}

/// Notes a secret that must not show up.
pub(crate) fn secret(text: &str) {
    begin();
    if let Some(Some(file)) = SECRETS.get()
        && text.len() >= SHORTEST
    {
        let mut file = file.lock().expect("file");
        writeln!(file, "{text}").expect("written");
    }
}

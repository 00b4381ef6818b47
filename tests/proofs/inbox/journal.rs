//! What handlers did, in a file that survives the processes.

use std::{
    collections::{BTreeMap, HashMap},
    fs::{File, OpenOptions},
    io::{self, Write as _},
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};

use super::Result;

pub(crate) const BEGUN: char = 'B';
pub(crate) const ENDED: char = 'E';
pub(crate) const FAILED: char = 'F';

/// A file that several processes append to.
pub(crate) struct Journal {
    file: File,
}

impl Journal {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let file = OpenOptions::new().create(true).append(true).open(path)?;
        Ok(Self { file })
    }

    /// Appends a line in one write, which is not mixed with others.
    pub(crate) fn write(&self, verb: char, id: &str, subject: &str) -> io::Result<()> {
        let line = format!("{} {} {verb} {id} {subject}\n", now(), std::process::id());
        (&self.file).write_all(line.as_bytes())
    }
}

/// Microseconds since 1970.
pub(crate) fn now() -> u128 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.unwrap_or_default().as_micros()
}

/// What a journal tells.
#[derive(Default)]
pub(crate) struct Told {
    /// How often each event was handled to its end.
    pub(crate) ended: HashMap<String, usize>,
    /// Pairs of attempts that ran at the same time and must not: of one event, or of one subject.
    pub(crate) together: usize,
    /// Attempts that a kill has ended.
    pub(crate) cut: usize,
    /// Attempts that failed on purpose.
    pub(crate) failed: usize,
}

/// Reads a journal. `deaths` tells when each process was killed.
pub(crate) fn read(path: &Path, deaths: &HashMap<u32, u128>) -> Result<Told> {
    let text = std::fs::read_to_string(path)?;
    let mut told = Told::default();
    // The attempts under way, and the ended ones by subject. An event has one subject.
    let mut open: HashMap<(u32, String), u128> = HashMap::new();
    let mut by_subject: BTreeMap<String, Vec<(u128, u128)>> = BTreeMap::new();
    for line in text.lines() {
        let parts: Vec<&str> = line.split(' ').collect();
        let [time, process, verb, id, subject] = parts[..] else {
            return Err(format!("a line of the journal is torn: {line}").into());
        };
        let (time, process): (u128, u32) = (time.parse()?, process.parse()?);
        let key = (process, format!("{id} {subject}"));
        if verb == BEGUN.to_string() {
            if open.insert(key, time).is_some() {
                told.together += 1;
            }
            continue;
        }
        let begun = open.remove(&key).ok_or("an attempt ended twice")?;
        let attempts = by_subject.entry(subject.to_owned()).or_default();
        attempts.push((begun, time));
        if verb == ENDED.to_string() {
            *told.ended.entry(id.to_owned()).or_default() += 1;
        } else {
            told.failed += 1;
        }
    }
    for ((process, key), begun) in open {
        let (_, subject) = key.split_once(' ').unwrap_or_default();
        let death = deaths.get(&process).copied();
        let death = death.ok_or("an attempt has no end, and its process was not killed")?;
        let attempts = by_subject.entry(subject.to_owned()).or_default();
        attempts.push((begun, death));
        told.cut += 1;
    }
    for attempts in by_subject.values_mut() {
        attempts.sort_unstable();
        let pairs = attempts.windows(2);
        told.together += pairs.filter(|pair| pair[1].0 < pair[0].1).count();
    }
    Ok(told)
}

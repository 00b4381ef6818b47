//! The operations that this program has sent, kept in a file of the user.

use std::{
    collections::BTreeMap,
    fs::{self, OpenOptions},
    io::{self, Write as _},
    path::Path,
};

use anyhow::Context as _;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What one command has sent. Each is a line of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Spent {
    pub(crate) at: Timestamp,
    pub(crate) network: String,
    /// The command.
    pub(crate) job: String,
    pub(crate) operations: u64,
    pub(crate) cost: u64,
}

/// Adds a line to the file.
pub(crate) fn record(path: &Path, spent: &Spent) -> anyhow::Result<()> {
    let mut line = serde_json::to_vec(spent)?;
    line.push(b'\n');
    let written = || -> io::Result<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        // One write to the end of the file, so that two commands at once don't mix their lines.
        let mut file = OpenOptions::new().create(true).append(true).open(path)?;
        file.write_all(&line)
    };
    written().with_context(|| format!("{} can't be written", path.display()))
}

/// All lines of the file. A line that can't be read, such as one that was cut off, is left out.
pub(crate) fn all(path: &Path) -> anyhow::Result<Vec<Spent>> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => {
            return Err(error).with_context(|| format!("{} can't be read", path.display()));
        }
    };
    let lines = text.lines();
    Ok(lines
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect())
}

/// The operations and the cost by network and job, of the month that has `day` (UTC).
pub(crate) fn of_month(all: &[Spent], day: Timestamp) -> BTreeMap<(&str, &str), (u64, u64)> {
    let month = |at: Timestamp| {
        let date = at.to_zoned(jiff::tz::TimeZone::UTC).date();
        (date.year(), date.month())
    };
    let mut sums: BTreeMap<(&str, &str), (u64, u64)> = BTreeMap::new();
    for spent in all.iter().filter(|spent| month(spent.at) == month(day)) {
        let sum = sums.entry((&spent.network, &spent.job)).or_default();
        sum.0 = sum.0.saturating_add(spent.operations);
        sum.1 = sum.1.saturating_add(spent.cost);
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spent(at: &str, job: &str, operations: u64) -> Spent {
        Spent {
            at: at.parse().expect("time"),
            network: "harbor".into(),
            job: job.into(),
            operations,
            cost: operations * 10,
        }
    }

    #[test]
    fn lines_add_up_by_month_and_a_broken_line_is_left_out() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("deep/usage.jsonl");
        assert_eq!(all(&path).expect("none yet"), []);
        for (at, job, operations) in [
            ("2026-10-31T23:59:59Z", "export", 7),
            ("2026-11-01T00:00:00Z", "export", 3),
            ("2026-11-20T12:00:00Z", "export", 4),
            ("2026-11-20T12:00:01Z", "whoami", 1),
        ] {
            record(&path, &spent(at, job, operations)).expect("written");
        }
        let text = fs::read_to_string(&path).expect("text") + "{\"at\":\"2026-11-";
        fs::write(&path, text).expect("written");

        let all = all(&path).expect("read");
        let sums = of_month(&all, "2026-11-30T00:00:00Z".parse().expect("time"));
        assert_eq!(sums[&("harbor", "export")], (7, 70));
        assert_eq!(sums[&("harbor", "whoami")], (1, 10));
        assert_eq!(sums.len(), 2);
    }
}

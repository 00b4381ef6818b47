//! The chapter's table of bounds has the constants and their values.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests fail by panicking, too"
)]

use std::{collections::BTreeMap, time::Duration};

use mighty_networks::runtime::bounds;

const CHAPTER: &str = include_str!("../src/limits-and-cost.md");
const MODULE: &str = include_str!("../../crates/runtime/src/bounds.rs");

/// The table's values in seconds, bytes or plain numbers.
fn table() -> BTreeMap<String, u64> {
    let (_, section) = CHAPTER.split_once("## Bounds").expect("section");
    let rows = section.lines().filter(|line| line.starts_with("| `"));
    rows.map(|row| {
        let mut cells = row.split('|').map(str::trim).skip(1);
        let name = cells.next().expect("name").trim_matches('`');
        let value = cells.next().expect("value").replace(',', "");
        let (number, unit) = value.split_once(' ').unwrap_or((&value, ""));
        let number: u64 = number.parse().expect("number");
        let factor = match unit {
            "" | "s" | "bytes" | "a minute" => 1,
            "KiB" => 1 << 10,
            "MiB" => 1 << 20,
            other => panic!("unknown unit {other:?}"),
        };
        (name.to_owned(), number * factor)
    })
    .collect()
}

trait Plain {
    fn plain(self) -> u64;
}

impl Plain for Duration {
    fn plain(self) -> u64 {
        assert_eq!(self.subsec_nanos(), 0);
        self.as_secs()
    }
}

impl Plain for usize {
    fn plain(self) -> u64 {
        u64::try_from(self).expect("small")
    }
}

impl Plain for u32 {
    fn plain(self) -> u64 {
        self.into()
    }
}

impl Plain for u64 {
    fn plain(self) -> u64 {
        self
    }
}

#[test]
fn the_table_of_bounds_has_each_constant_with_its_value() {
    macro_rules! constants {
        ($($name:ident)*) => {
            BTreeMap::from([$((stringify!($name).to_owned(), bounds::$name.plain())),*])
        };
    }
    let constants = constants! {
        CONNECT_TIMEOUT TIMEOUT ANSWER SMALL_ANSWER TOKEN_TIMEOUT DEADLINE PAUSE SHARED_PAUSE
        SLOWEST_RATE REFRESH_BACKOFF REFRESH_PAUSE CONCURRENCY UPLOAD_PARTS UPLOAD_PART_COUNT UPLOAD_HEADERS UPLOAD_HEAD UPLOAD_PART_TIMEOUT
        POLL_INTERVAL JSON_DEPTH ERROR_TEXT ERROR_EXCERPT REPAIRED_TEXTS UNREADABLE_RECORDS
        EMPTY_PAGES COST_CEILING COST_FACTOR EXPORT_ROUNDS EXPORT_FAILURES EXPORT_REPORT WEBHOOK_BODY
        WEBHOOK_TIMEOUT WEBHOOK_ID SCHEMA_TIMEOUT SCHEMA_ANSWER
    };
    assert_eq!(table(), constants);

    let declared = MODULE
        .lines()
        .filter_map(|line| line.strip_prefix("pub const "));
    let declared: Vec<&str> = declared.filter_map(|line| line.split(':').next()).collect();
    assert_eq!(declared.len(), constants.len());
    for name in declared {
        assert!(constants.contains_key(name), "{name} is not compared");
    }
}

//! Any schema is refused by coordinate, or gives code that compiles and can be documented.
//!
//! ```text
//! words ─► plan     small schemas with any name in any place
//!            ├─► sweep: each name in each place, many in one schema
//!            └─► seeds: names, texts, types and cycles at random
//!                  └─► attempt   refused, or code; never a panic
//!                        └─► batch   many schemas as one crate, for `cargo check` and `cargo doc`
//! ```

mod attempt;
mod batch;
mod plan;
pub(crate) mod seeds;
mod whole;
mod words;

use std::{fmt::Write as _, panic};

use attempt::Outcome;
use batch::Schemas;
use plan::{Place, Plan};
use words::NAMES;

use crate::task::Result;

/// How many names of one place go into one schema.
const NAMES_AT_ONCE: usize = 40;
/// How many schemas go into one crate.
const SCHEMAS_AT_ONCE: usize = 40;
/// Seeds that change our whole schema.
const WHOLES: u64 = 6;
/// Texts that are not schemas, for each seed.
const GARBLED: u64 = 3;

/// How much is tried.
struct Extent {
    seeds: u64,
    /// Whether the code of single names is compiled, and not only written.
    compiles_sweep: bool,
}

/// The whole proof.
pub(crate) fn prove() -> Result<String> {
    run(&Extent {
        seeds: 400,
        compiles_sweep: true,
    })
}

/// Fewer seeds; the code of single names is written, and not compiled.
pub(crate) fn prove_quickly() -> Result<String> {
    run(&Extent {
        seeds: 40,
        compiles_sweep: false,
    })
}

/// The results for the schemas of one kind.
#[derive(Default)]
struct Tally {
    schemas: usize,
    refused: usize,
    compiled: usize,
    failed: Vec<String>,
}

fn run(extent: &Extent) -> Result<String> {
    // The table lists panics.
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|info| {
        if let Some(place) = info.location() {
            eprintln!("panicked at {place}");
        }
    }));
    let (mut alone, mut swept) = sweep();
    if !extent.compiles_sweep {
        swept.clear();
    }
    let mut schemas = swept;
    let swept = schemas.len();
    let (mut seeded, texts) = seeded(extent.seeds, &mut schemas);
    panic::set_hook(hook);

    for (number, batch) in schemas.chunks(SCHEMAS_AT_ONCE).enumerate() {
        let complaints = batch::check(batch)?;
        for (at, (name, _)) in batch.iter().enumerate() {
            let tally = if number * SCHEMAS_AT_ONCE + at < swept {
                &mut alone
            } else {
                &mut seeded
            };
            match complaints.get(&at) {
                None => tally.compiled += 1,
                Some(lines) => {
                    let shown: Vec<&str> = lines.iter().take(3).map(String::as_str).collect();
                    tally
                        .failed
                        .push(format!("{name}: {}", shown.join("\n    ")));
                }
            }
        }
    }
    told(&[
        ("a name in a place", &alone),
        ("seeds", &seeded),
        ("texts that are cut or garbled", &texts),
    ])
}

/// Our whole schema, changed by seeds. Each takes about as long as the real packages.
pub(crate) fn prove_on_whole() -> Result<String> {
    let mut tally = Tally::default();
    for seed in 0..WHOLES {
        tally.schemas += 1;
        match whole::attempt(seed) {
            Ok(Outcome::Code(_)) => tally.compiled += 1,
            Ok(Outcome::Refused(why)) => {
                tally.refused += 1;
                eprintln!("whole {seed}: refused: {why}");
            }
            Ok(Outcome::Panicked(why)) => {
                tally.failed.push(format!("whole {seed}: panicked: {why}"));
            }
            Err(error) => tally.failed.push(format!("whole {seed}: {error}")),
        }
    }
    told(&[("seeds that change our whole schema", &tally)])
}

/// Every name in every place: many in one schema. If that is refused, fewer, down to one.
fn sweep() -> (Tally, Schemas) {
    let (mut tally, mut schemas) = (Tally::default(), Schemas::new());
    for place in Place::ALL {
        for names in NAMES.chunks(NAMES_AT_ONCE) {
            together(place, names, &mut schemas, &mut tally);
        }
    }
    (tally, schemas)
}

/// One schema with all of `names`; if it is refused, one with each half.
fn together(place: Place, names: &[&str], schemas: &mut Schemas, tally: &mut Tally) {
    let plan = Plan {
        names: names
            .iter()
            .map(|name| (place, (*name).to_owned()))
            .collect(),
        ..Plan::default()
    };
    let outcome = match attempt::decide(&plan) {
        Outcome::Code(_) => attempt::generate(&plan),
        other => other,
    };
    let is_alone = names.len() == 1;
    match outcome {
        Outcome::Code(files) => {
            tally.schemas += names.len();
            schemas.push((format!("{place:?} {}", names.join(" ")), files));
        }
        Outcome::Refused(_) if !is_alone => {
            let (some, others) = names.split_at(names.len() / 2);
            together(place, some, schemas, tally);
            together(place, others, schemas, tally);
        }
        Outcome::Refused(why) => {
            tally.schemas += 1;
            if is_by_coordinate(&why, names[0]) {
                tally.refused += 1;
            } else {
                let failure = format!("{place:?} {}: refused by no coordinate: {why}", names[0]);
                tally.failed.push(failure);
            }
        }
        Outcome::Panicked(why) => {
            tally.schemas += 1;
            let failure = format!("{place:?} {}: panicked: {why}", names.join(" "));
            tally.failed.push(failure);
        }
    }
}

/// Whether a refusal has a coordinate with `name` in it, or is the compiler's, which shows the line.
fn is_by_coordinate(why: &str, name: &str) -> bool {
    if why.contains("is an invalid schema") {
        return why.contains(name);
    }
    // Names in backquotes are Rust names.
    let outside = why.split('`').step_by(2);
    outside
        .flat_map(|text| text.split(|sign: char| !(sign.is_alphanumeric() || sign == '_')))
        .any(|word| word == name)
}

/// Schemas by seeds, and texts that are made of theirs.
fn seeded(seeds: u64, schemas: &mut Schemas) -> (Tally, Tally) {
    let (mut tally, mut texts) = (Tally::default(), Tally::default());
    for seed in 0..seeds {
        let plan = seeds::plan(seed);
        tally.schemas += 1;
        match attempt::generate(&plan) {
            Outcome::Code(files) => schemas.push((format!("seed {seed}"), files)),
            Outcome::Refused(why) => {
                let mut names = plan.names.iter();
                if names.any(|(_, name)| is_by_coordinate(&why, name)) {
                    tally.refused += 1;
                } else {
                    let failure = format!("seed {seed}: refused by no coordinate: {why}");
                    tally.failed.push(failure);
                }
            }
            Outcome::Panicked(why) => tally.failed.push(format!("seed {seed}: panicked: {why}")),
        }
        let sdl = plan.sdl();
        for again in 0..GARBLED {
            texts.schemas += 1;
            match attempt::read(&seeds::garbled(seed * GARBLED + again, &sdl)) {
                Outcome::Code(_) => {}
                Outcome::Refused(_) => texts.refused += 1,
                Outcome::Panicked(why) => {
                    texts
                        .failed
                        .push(format!("text {seed}.{again}: panicked: {why}"));
                }
            }
        }
    }
    (tally, texts)
}

/// The table of figures and goals; an error if something failed.
fn told(tallies: &[(&str, &Tally)]) -> Result<String> {
    let mut table = format!(
        "{:34} {:>7} {:>7} {:>8} {:>6} {:>4}",
        "", "tried", "refused", "compiled", "failed", "goal"
    );
    for (name, tally) in tallies {
        let _ = write!(
            table,
            "\n{name:34} {:>7} {:>7} {:>8} {:>6} {:>4}",
            tally.schemas,
            tally.refused,
            tally.compiled,
            tally.failed.len(),
            0
        );
    }
    let failed: Vec<&String> = tallies
        .iter()
        .flat_map(|(_, tally)| &tally.failed)
        .collect();
    for failure in &failed {
        let _ = write!(table, "\n  {failure}");
    }
    if failed.is_empty() {
        Ok(table)
    } else {
        Err(table.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_is_in_the_table_and_misses_the_goal() {
        let (good, mut bad) = (Tally::default(), Tally::default());
        assert!(told(&[("a", &good)]).expect("the goal").contains("goal"));
        bad.failed.push("seed 7: it panicked".to_owned());
        let table = told(&[("a", &good), ("b", &bad)]).expect_err("missed");
        assert!(
            table.to_string().ends_with("seed 7: it panicked"),
            "{table}"
        );
    }

    #[test]
    fn only_a_refusal_with_the_coordinate_counts() {
        for (why, name, want) in [
            (
                "Query.box (operation GetBox), Query.Box would all be `r#box`",
                "box",
                true,
            ),
            (
                "operation GetBox, operation GetBOX would all be `GetBox`",
                "box",
                false,
            ),
            ("Odd.a(Option:) would hide `Option`", "Option", true),
            ("something would hide `Option`", "Option", false),
            ("schema is an invalid schema: type __A {", "__A", true),
        ] {
            assert_eq!(is_by_coordinate(why, name), want, "{why}");
        }
    }
}

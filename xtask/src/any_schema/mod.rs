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
mod seeds;
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
/// Texts that are no schemas, for each seed.
const GARBLED: u64 = 3;

/// The whole proof.
pub(crate) fn prove() -> Result<String> {
    run(400, true)
}

/// Fewer seeds. The code of the names that stand alone is written, and not compiled.
pub(crate) fn prove_quickly() -> Result<String> {
    run(40, false)
}

/// What became of the schemas of one kind.
#[derive(Default)]
struct Tally {
    schemas: usize,
    refused: usize,
    compiled: usize,
    failed: Vec<String>,
}

fn run(seeds: u64, compiles_sweep: bool) -> Result<String> {
    // What panics is told in the table.
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|info| {
        if let Some(place) = info.location() {
            eprintln!("panicked at {place}");
        }
    }));
    let (mut alone, mut swept) = sweep();
    if !compiles_sweep {
        swept.clear();
    }
    let mut schemas = swept;
    let swept = schemas.len();
    let (mut seeded, texts) = seeded(seeds, &mut schemas);
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
    told(&alone, &seeded, &texts)
}

/// Every name in every place: many in one schema and, where that is refused, fewer, down to one.
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
            // By the coordinate, or by the operation that is called after it.
            if why.to_lowercase().contains(&names[0].to_lowercase()) {
                tally.refused += 1;
            } else {
                let failure = format!("{place:?} {}: refused without its name: {why}", names[0]);
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

/// Schemas by seeds, and texts that are made of theirs.
fn seeded(seeds: u64, schemas: &mut Schemas) -> (Tally, Tally) {
    let (mut tally, mut texts) = (Tally::default(), Tally::default());
    for seed in 0..seeds {
        let plan = seeds::plan(seed);
        tally.schemas += 1;
        match attempt::generate(&plan) {
            Outcome::Code(files) => schemas.push((format!("seed {seed}"), files)),
            Outcome::Refused(_) => tally.refused += 1,
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

fn told(alone: &Tally, seeded: &Tally, texts: &Tally) -> Result<String> {
    let mut table = format!(
        "{:34} {:>7} {:>7} {:>8} {:>6}",
        "", "schemas", "refused", "compiled", "failed"
    );
    for (name, tally) in [
        ("a name in a place", alone),
        ("seeds", seeded),
        ("texts that are cut or garbled", texts),
    ] {
        let _ = write!(
            table,
            "\n{name:34} {:>7} {:>7} {:>8} {:>6}",
            tally.schemas,
            tally.refused,
            tally.compiled,
            tally.failed.len()
        );
    }
    let failed: Vec<&String> = [alone, seeded, texts]
        .iter()
        .flat_map(|tally| &tally.failed)
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

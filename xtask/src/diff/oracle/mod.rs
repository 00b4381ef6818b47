//! How our diff agrees with graphql-inspector and graphql-js, over a corpus of schema pairs.
//!
//! `xtask/corpus/pairs/` holds the pairs, each with what the tools said of it; where we mean to
//! differ, `xtask/corpus/differences.toml` gives the reason.

mod compare;
mod corpus;
mod rerun;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, date};

use crate::Result;
use compare::Difference;
use corpus::{Answers, Corpus, Pair};

/// The day by which the corpus tells whether a removal date has passed.
const TODAY: Date = date(2026, 11, 23);

/// Runs the tools anew where node is present, compares, and prints the agreement by kind.
///
/// # Errors
/// Where the tools answer otherwise than recorded, or we differ and do not mean to.
pub(crate) fn prove() -> Result<String> {
    let corpus = Corpus::load()?;
    let fresh = rerun::rerun()?;
    let mut text = match &fresh {
        Some(fresh) => {
            same_as_recorded(&corpus, fresh)?;
            "The tools were run anew, and answer as recorded.\n".to_owned()
        }
        None => "node and npm are not here; compared with the recorded answers.\n".to_owned(),
    };
    let agreement = Agreement::of(&corpus)?;
    text.push_str(&agreement.table());
    let unmeant = agreement.unmeant(&corpus);
    if unmeant.is_empty() {
        text.push_str("Wherever we differ, we mean to.");
        Ok(text)
    } else {
        Err(format!("{text}{}", unmeant.join("\n")).into())
    }
}

fn same_as_recorded(corpus: &Corpus, fresh: &BTreeMap<String, Answers>) -> Result<()> {
    let changed: Vec<&str> = corpus
        .pairs
        .iter()
        .filter(|pair| fresh.get(&pair.name) != Some(&pair.expected))
        .map(|pair| pair.name.as_str())
        .collect();
    if changed.is_empty() {
        return Ok(());
    }
    Err(format!(
        "The tools answer otherwise than recorded for: {}",
        changed.join(", ")
    )
    .into())
}

/// What comparing the corpus came to.
struct Agreement {
    /// Kind, with the tool that names it so → (changes, those on which we agree).
    kinds: BTreeMap<(&'static str, String), (usize, usize)>,
    /// Every difference, with the pairs that show it.
    differences: BTreeMap<Difference, BTreeSet<String>>,
}

impl Agreement {
    fn of(corpus: &Corpus) -> Result<Self> {
        let mut agreement = Self {
            kinds: BTreeMap::new(),
            differences: BTreeMap::new(),
        };
        for pair in &corpus.pairs {
            agreement.add(pair)?;
        }
        Ok(agreement)
    }

    fn add(&mut self, pair: &Pair) -> Result<()> {
        let ours = pair.ours(TODAY)?;
        for (tool, verdicts) in compare::verdicts(&pair.expected, &ours) {
            for verdict in verdicts {
                let (all, agreed) = self.kinds.entry((tool, verdict.kind.clone())).or_default();
                *all += 1;
                if verdict.theirs == verdict.ours {
                    *agreed += 1;
                } else {
                    let difference = Difference {
                        tool: tool.to_owned(),
                        verdict,
                    };
                    self.differences
                        .entry(difference)
                        .or_default()
                        .insert(pair.name.clone());
                }
            }
        }
        Ok(())
    }

    fn table(&self) -> String {
        let width = self
            .kinds
            .keys()
            .map(|(_, kind)| kind.len())
            .max()
            .unwrap_or_default();
        let mut text = String::new();
        for tool in compare::TOOLS {
            let rows: Vec<_> = self
                .kinds
                .iter()
                .filter(|((of, _), _)| *of == tool)
                .collect();
            let all: usize = rows.iter().map(|(_, (all, _))| all).sum();
            let agreed: usize = rows.iter().map(|(_, (_, agreed))| agreed).sum();
            text.push_str(&format!("\n{tool}\n"));
            for ((_, kind), (all, agreed)) in rows {
                let note = if all == agreed {
                    ""
                } else {
                    "  differs as meant, or see below"
                };
                text.push_str(&format!("  {kind:width$}  {agreed:3} of {all:3}{note}\n"));
            }
            text.push_str(&format!("  {:width$}  {agreed:3} of {all:3}\n", "all"));
        }
        text.push('\n');
        text
    }

    /// Differences that are not listed, and listed ones that do not occur.
    fn unmeant(&self, corpus: &Corpus) -> Vec<String> {
        let meant: BTreeMap<&Difference, &BTreeSet<String>> = corpus
            .meant
            .iter()
            .map(|one| (&one.difference, &one.pairs))
            .collect();
        let none = BTreeSet::new();
        let all: BTreeSet<&Difference> = self
            .differences
            .keys()
            .chain(meant.keys().copied())
            .collect();
        all.into_iter()
            .filter_map(|difference| {
                let found = self.differences.get(difference).unwrap_or(&none);
                let listed = meant.get(difference).copied().unwrap_or(&none);
                let (unlisted, stale): (Vec<_>, Vec<_>) = (
                    found.difference(listed).collect(),
                    listed.difference(found).collect(),
                );
                (found != listed).then(|| {
                    format!(
                        "{difference}: not listed for {unlisted:?}, does not occur in {stale:?}"
                    )
                })
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::ValueEnum as _;

    use super::*;
    use crate::diff::change::Kind;

    #[test]
    fn wherever_we_differ_from_the_tools_we_mean_to() {
        let corpus = Corpus::load().expect("the corpus");
        let unmeant = Agreement::of(&corpus).expect("compared").unmeant(&corpus);
        assert!(unmeant.is_empty(), "{}", unmeant.join("\n"));
    }

    #[test]
    fn every_kind_has_a_pair_that_shows_it() {
        let corpus = Corpus::load().expect("the corpus");
        let mut shown = BTreeSet::new();
        for pair in &corpus.pairs {
            shown.extend(
                pair.ours(TODAY)
                    .expect("valid")
                    .iter()
                    .map(|change| change.kind),
            );
        }
        let missing: Vec<_> = Kind::value_variants()
            .iter()
            .filter(|kind| !shown.contains(kind))
            .collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn every_meant_difference_has_a_reason() {
        for one in Corpus::load().expect("the corpus").meant {
            assert!(
                one.reason.len() > 20,
                "{}: {:?}",
                one.difference,
                one.reason
            );
        }
    }
}

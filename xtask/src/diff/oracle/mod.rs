//! How our diff agrees with graphql-inspector and graphql-js, over a corpus of schema pairs.
//!
//! `xtask/corpus/pairs/` holds the pairs, each with the answers of the tools. For intended
//! differences, `xtask/corpus/differences.toml` gives the reason.

mod compare;
mod corpus;
mod rerun;
mod verdict;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::{self, Write as _},
};

use jiff::civil::{Date, date};

use crate::task::Result;
use corpus::{Answers, Corpus, Meant, Pair};
use verdict::{Difference, Verdict};

/// The day with which the corpus compares removal dates.
const TODAY: Date = date(2026, 11, 23);

/// Runs the tools again if node is present, compares, and prints the agreement by kind.
///
/// # Errors
/// If the tools' answers differ from the recorded ones, or our diff differs without a reason.
pub(crate) fn prove() -> Result<String> {
    let corpus = Corpus::load()?;
    let fresh = rerun::rerun()?;
    let mut text = match &fresh {
        Some(fresh) => {
            same_as_recorded(&corpus, fresh)?;
            "The tools were run again, and answer as recorded.\n".to_owned()
        }
        None => "node and npm are not here; compared with the recorded answers.\n".to_owned(),
    };
    let agreement = Agreement::of(&corpus)?;
    text.push_str(&agreement.table());
    let unmeant = agreement.unmeant(&corpus);
    if unmeant.is_empty() {
        text.push_str("\nWherever we differ, we mean to:\n");
        text.push_str(&reasons(&corpus.meant));
        Ok(text)
    } else {
        Err(format!("{text}{}", unmeant.join("\n")).into())
    }
}

/// The differences that we mean, by reason.
fn reasons(meant: &[Meant]) -> String {
    let mut by_reason: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for one in meant {
        by_reason
            .entry(&one.reason)
            .or_default()
            .push(one.difference.to_string());
    }
    let mut text = String::new();
    for (reason, differences) in by_reason {
        let _ = writeln!(text, "\n  {reason}");
        for difference in differences {
            let _ = writeln!(text, "    {difference}");
        }
    }
    text
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

/// The result of the comparison of the corpus.
struct Agreement {
    /// ChangeKind, with the tool that names it so.
    kinds: BTreeMap<(&'static str, String), Counts>,
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
                let counts = self.kinds.entry((tool, verdict.kind.clone())).or_default();
                counts.add(Counts::of(&verdict));
                if verdict.theirs != verdict.ours {
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
        let width = self.kinds.keys().map(|(_, kind)| kind.len()).max();
        let width = width.unwrap_or_default();
        let mut text = String::new();
        for tool in compare::TOOLS {
            let _ = writeln!(text, "\n{tool:width$}    told  alike  otherwise  only here");
            let mut all = Counts::default();
            let of_tool = self.kinds.iter().filter(|((of, _), _)| *of == tool);
            for ((_, kind), counts) in of_tool {
                let _ = writeln!(text, "  {kind:width$}  {counts}");
                all.add(*counts);
            }
            let _ = writeln!(text, "  {:width$}  {all}", "all");
        }
        let alone: Vec<&str> = self
            .kinds
            .iter()
            .filter(|(_, counts)| counts.told == 0)
            .map(|((_, kind), _)| kind.as_str())
            .collect();
        let _ = writeln!(text, "\nKinds that no tool has: {}.", alone.join(", "));
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

/// How many changes of a kind there are in the corpus.
#[derive(Clone, Copy, Default)]
struct Counts {
    /// By the tool.
    told: usize,
    /// By both, with one severity.
    alike: usize,
    /// By our diff only.
    only_here: usize,
}

impl Counts {
    fn of(verdict: &Verdict) -> Self {
        Self {
            told: usize::from(verdict.theirs.is_some()),
            alike: usize::from(verdict.theirs == verdict.ours),
            only_here: usize::from(verdict.theirs.is_none()),
        }
    }

    fn add(&mut self, more: Self) {
        self.told += more.told;
        self.alike += more.alike;
        self.only_here += more.only_here;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            told,
            alike,
            only_here,
        } = self;
        write!(
            f,
            "  {told:4}   {alike:4}       {:4}       {only_here:4}",
            told - alike
        )
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use mighty_schema_tools::{ChangeKind, Severity};

    use super::*;

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
        let missing: Vec<_> = ChangeKind::ALL
            .iter()
            .filter(|kind| !shown.contains(kind))
            .collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn changes_that_are_not_safe_are_always_shown() {
        for pair in Corpus::load().expect("the corpus").pairs {
            for change in pair.ours(TODAY).expect("valid") {
                assert!(
                    !change.is_detail || change.severity == Severity::Safe,
                    "{}: {}",
                    pair.name,
                    change.message
                );
            }
        }
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

//! Arguments that many lists have: ids, words, a term, a sort direction.

use std::cmp::Reverse;
use std::sync::Arc;

use super::super::args::Args;
use super::super::context::Context;
use super::super::errors::Fault;
use super::visibility;
use crate::world::{Accepts, Record};

/// The records of a type that the viewer may see, oldest first.
pub(super) fn visible(ctx: &Context<'_>, kind: &str) -> Vec<Arc<Record>> {
    let all: Vec<Arc<Record>> = ctx.world().of_kind(kind).cloned().collect();
    all.into_iter()
        .filter(|record| visibility::is_visible(ctx, record))
        .collect()
}

/// The records that an id or a list of ids names; `None` if the argument is left out.
pub(super) fn ids(
    ctx: &Context<'_>,
    args: Args<'_>,
    name: &str,
    type_name: &str,
) -> Result<Option<Vec<u64>>, Fault> {
    args.texts(name)
        .or_else(|| args.text(name).map(|id| vec![id]))
        .map(|ids| {
            ids.iter()
                .map(|id| {
                    ctx.find(id, type_name, Accepts::Either)
                        .map(|found| found.id)
                })
                .collect::<Result<Vec<u64>, Fault>>()
        })
        .transpose()
}

/// Whether a field of a record points to one of the wanted records. Without wanted ones it does.
pub(super) fn refers(record: &Record, field: &str, wanted: Option<&Vec<u64>>) -> bool {
    wanted.is_none_or(|wanted| {
        record
            .reference(field)
            .is_some_and(|target| wanted.contains(&target))
    })
}

/// The words of a list; `None` if it is left out or empty.
pub(super) fn words(args: Args<'_>, name: &str) -> Option<Vec<String>> {
    args.texts(name).filter(|words| !words.is_empty())
}

/// Whether a word is among the wanted ones, ignoring case. Without wanted ones it is.
pub(super) fn is_among(word: Option<&str>, wanted: Option<&Vec<String>>) -> bool {
    wanted.is_none_or(|wanted| {
        word.is_some_and(|word| wanted.iter().any(|known| known.eq_ignore_ascii_case(word)))
    })
}

/// The argument `term`, in lower case.
pub(super) fn term(args: Args<'_>) -> Option<String> {
    args.text("term").map(|term| term.trim().to_lowercase())
}

/// Whether one of the texts contains the term. Without a term one does.
pub(super) fn contains<'t>(
    term: Option<&String>,
    texts: impl IntoIterator<Item = Option<&'t str>>,
) -> bool {
    term.is_none_or(|term| {
        texts
            .into_iter()
            .flatten()
            .any(|text| text.to_lowercase().contains(term.as_str()))
    })
}

/// Sorts by time, newest first unless the argument `sortOrder` says otherwise.
pub(super) fn sort_by_time(records: &mut [Arc<Record>], field: &str, args: Args<'_>) {
    records.sort_by_cached_key(|record| Reverse((record.time(field), record.id)));
    if args.word("sortOrder") == Some("ASC") {
        records.reverse();
    }
}

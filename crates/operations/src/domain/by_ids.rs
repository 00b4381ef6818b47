//! Look-ups of several records by GlobalID in few operations.

use mighty_core::GlobalId;
use mighty_transport::{Client, Error, loader::find_by_id};

use crate::output::{HasOutput, run};

/// The most nodes in one operation. It can be fewer, so that the operation stays below the client's
/// cost ceiling.
pub const NODES_PER_OPERATION: usize = 50;

/// Sends `query` for at most [`NODES_PER_OPERATION`] ids at a time and returns the records in the
/// order of `ids`. Records are matched by `is_of` (none if the record has no id), not by position.
/// `record` takes the record out of an entry, or nothing if it is of another type.
pub(super) async fn by_ids<O, N, T>(
    client: &Client,
    ids: impl IntoIterator<Item = impl Into<GlobalId>>,
    query: impl Fn(Vec<GlobalId>) -> O,
    is_of: impl Fn(&GlobalId, &N) -> Option<bool>,
    record: impl Fn(N) -> Option<T>,
) -> Result<Vec<Option<T>>, Error>
where
    O: HasOutput<Output = Vec<Option<N>>> + serde::Serialize,
    N: Clone,
{
    let ids: Vec<GlobalId> = ids.into_iter().map(Into::into).collect();
    let mut all = Vec::with_capacity(ids.len());
    let mut left = ids.as_slice();
    while !left.is_empty() {
        let most = &left[..left.len().min(NODES_PER_OPERATION)];
        let (some, rest) = left.split_at(client.batch_size(most, &query)?);
        let found = run(client, query(some.to_vec())).await?;
        for (id, place) in some.iter().zip(find_by_id(some, &found, &is_of)) {
            let Some(place) = place else {
                let (asked, came) = (some.len(), found.len());
                let what =
                    format!("{id}, in a list of {asked} records, one for each id ({came} came),");
                return Err(Error::incomplete(O::NAME, what));
            };
            all.push(found.get(place).cloned().flatten().and_then(&record));
        }
        left = rest;
    }
    Ok(all)
}

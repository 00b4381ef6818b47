//! Which entry of a list belongs to which of the ids that were asked for.

/// For each of `keys` the index in `entries` of what was answered for it: its record, or a null.
/// `None` for a key that the list leaves out.
///
/// An entry's place says whose it is, and its id must agree. A record that lies at another place is
/// found by its id. `is_of` says whether a record is the one of a key, and `None` if the record
/// doesn't tell; such a record is found by its place alone, as long as all others are in theirs.
///
/// ```
/// use mighty_transport::loader::find_by_id;
///
/// let is_of = |key: &u64, record: &u64| Some(key == record);
/// // One is null, and the other two are in each other's places.
/// assert_eq!(find_by_id(&[1, 2, 3], &[Some(3), None, Some(1)], is_of), [Some(2), Some(1), Some(0)]);
/// // A list that is too short says nothing about the key that it leaves out.
/// assert_eq!(find_by_id(&[1, 2, 3], &[Some(1), Some(3)], is_of), [Some(0), None, Some(1)]);
/// ```
pub fn find_by_id<K, V>(
    keys: &[K],
    entries: &[Option<V>],
    is_of: impl Fn(&K, &V) -> Option<bool>,
) -> Vec<Option<usize>> {
    let has_places = keys.len() == entries.len();
    // Records that are not where they belong.
    let mut strays: Vec<usize> = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        let Some(record) = entry else { continue };
        let expected = keys.get(index).filter(|_| has_places);
        if expected.is_none_or(|key| is_of(key, record) == Some(false)) {
            strays.push(index);
        }
    }
    let search = |key: &K| {
        let is_its = |index: &usize| {
            let record = entries[*index].as_ref();
            record.and_then(|record| is_of(key, record)) == Some(true)
        };
        strays.iter().copied().find(is_its)
    };
    let mut places: Vec<Option<usize>> = keys
        .iter()
        .enumerate()
        .map(|(index, key)| match entries.get(index) {
            Some(Some(record)) if has_places => match is_of(key, record) {
                Some(true) => Some(index),
                Some(false) => search(key),
                None => Some(index).filter(|_| strays.is_empty()),
            },
            _ => search(key),
        })
        .collect();
    if !has_places {
        return places;
    }
    // If no stray belongs to anybody else, each null is for one of those that were not found.
    let are_all_known = strays.iter().all(|stray| places.contains(&Some(*stray)));
    let mut nulls: Vec<usize> = (0..entries.len())
        .rev()
        .filter(|index| entries[*index].is_none())
        .collect();
    for (index, place) in places.iter_mut().enumerate() {
        if place.is_none() && entries[index].is_none() {
            *place = Some(index);
            nulls.retain(|null| *null != index);
        }
    }
    if are_all_known {
        let left_out = places
            .iter_mut()
            .zip(keys)
            .filter(|(place, _)| place.is_none());
        for ((place, _), null) in left_out.zip(std::iter::from_fn(|| nulls.pop())) {
            *place = Some(null);
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Records tell their id, but for 0.
    fn find(keys: &[u8], entries: &[Option<u8>]) -> Vec<Option<usize>> {
        let is_of = |key: &u8, record: &u8| (*record != 0).then(|| key == record);
        find_by_id(keys, entries, is_of)
    }

    #[test]
    fn a_record_is_given_to_the_id_that_it_names() {
        for (keys, entries, found) in [
            // As it should be.
            (vec![1, 2], vec![Some(1), None], vec![Some(0), Some(1)]),
            // In another order.
            (vec![1, 2], vec![Some(2), Some(1)], vec![Some(1), Some(0)]),
            (vec![1, 2], vec![None, Some(1)], vec![Some(1), Some(0)]),
            // Somebody else's record.
            (vec![1, 2], vec![Some(1), Some(9)], vec![Some(0), None]),
            (
                vec![1, 2, 3],
                vec![Some(9), None, Some(1)],
                vec![Some(2), Some(1), None],
            ),
            // A record that nobody can tell, in its place and among others that are not in theirs.
            (vec![1, 2], vec![Some(0), Some(2)], vec![Some(0), Some(1)]),
            (
                vec![1, 2, 3],
                vec![Some(0), Some(3), Some(2)],
                vec![None, Some(2), Some(1)],
            ),
            // Too short, and too long.
            (
                vec![1, 2, 3],
                vec![Some(3), Some(1)],
                vec![Some(1), None, Some(0)],
            ),
            (vec![1, 2], vec![None], vec![None, None]),
            (vec![1], vec![Some(0), Some(1)], vec![Some(1)]),
            // One id twice, once or twice in the list.
            (
                vec![1, 1, 2],
                vec![Some(1), Some(2)],
                vec![Some(0), Some(0), Some(1)],
            ),
            (vec![1, 1], vec![Some(1), Some(1)], vec![Some(0), Some(1)]),
        ] {
            assert_eq!(find(&keys, &entries), found, "{keys:?} {entries:?}");
        }
    }

    #[test]
    fn the_time_grows_no_faster_than_the_list() {
        // Keys are few; how long the list is, the server decides.
        let keys: Vec<u32> = (0..50).collect();
        let time = |length: u32| {
            let entries: Vec<_> = (0..length).map(|id| Some(id + 1_000)).collect();
            let begun = std::time::Instant::now();
            for _ in 0..5 {
                let found = find_by_id(&keys, &entries, |key, record| Some(key == record));
                assert!(found.iter().all(Option::is_none));
            }
            begun.elapsed()
        };
        // On a busy machine one round may be slow for another reason.
        let mut rounds = (0..10).map(|_| (time(2_000), time(16_000)));
        assert!(rounds.any(|(once, eightfold)| eightfold < once * 30));
    }
}

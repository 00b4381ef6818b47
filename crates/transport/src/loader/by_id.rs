//! Finds the entry of a list that belongs to each requested id.

/// For each of `keys`, the index in `entries` of its entry: its record, or a null. `None` for a key
/// whose entry is missing.
///
/// The position of an entry tells which key it belongs to, and its id must agree. A record at
/// another position is found by its id. `is_of` tells whether a record belongs to a key; it returns
/// `None` if the record contains no id. Such a record is found only by its position, and only while
/// all other records are at their positions.
///
/// ```
/// use mighty_transport::loader::find_by_id;
///
/// let is_of = |key: &u64, record: &u64| Some(key == record);
/// // One entry is null, and the other two are swapped.
/// assert_eq!(find_by_id(&[1, 2, 3], &[Some(3), None, Some(1)], is_of), [Some(2), Some(1), Some(0)]);
/// // A list that is too short says nothing about the missing key.
/// assert_eq!(find_by_id(&[1, 2, 3], &[Some(1), Some(3)], is_of), [Some(0), None, Some(1)]);
/// ```
pub fn find_by_id<K, V>(
    keys: &[K],
    entries: &[Option<V>],
    is_of: impl Fn(&K, &V) -> Option<bool>,
) -> Vec<Option<usize>> {
    let has_places = keys.len() == entries.len();
    // Records that are not at their own positions.
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
    // If every stray belongs to one of the keys, each null is for a key that was not found.
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

    /// Records contain their id, except 0.
    fn find(keys: &[u8], entries: &[Option<u8>]) -> Vec<Option<usize>> {
        let is_of = |key: &u8, record: &u8| (*record != 0).then(|| key == record);
        find_by_id(keys, entries, is_of)
    }

    #[test]
    fn a_record_belongs_to_the_key_with_its_id() {
        for (keys, entries, found) in [
            // In the order of the keys.
            (vec![1, 2], vec![Some(1), None], vec![Some(0), Some(1)]),
            // In another order.
            (vec![1, 2], vec![Some(2), Some(1)], vec![Some(1), Some(0)]),
            (vec![1, 2], vec![None, Some(1)], vec![Some(1), Some(0)]),
            // A record with another id.
            (vec![1, 2], vec![Some(1), Some(9)], vec![Some(0), None]),
            (
                vec![1, 2, 3],
                vec![Some(9), None, Some(1)],
                vec![Some(2), Some(1), None],
            ),
            // A record without an id: all others are at their positions, and then they are not.
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
    fn the_time_grows_linearly_with_the_list() {
        // There are few keys, but the server decides how long the list is.
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
        // On a busy machine a single round may be slow for other reasons.
        let mut rounds = (0..10).map(|_| (time(2_000), time(16_000)));
        assert!(rounds.any(|(once, eightfold)| eightfold < once * 30));
    }
}

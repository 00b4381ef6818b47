//! Times as texts that can be compared.

use jiff::Timestamp;

/// A time with six digits of the second, so that texts are in the order of the times. A text that is
/// not a time stays as it is.
pub(super) fn instant(time: &str) -> String {
    time.parse::<Timestamp>()
        .map_or_else(|_| time.to_owned(), instant_of)
}

/// A time with six digits of the second.
pub(super) fn instant_of(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%S.%6fZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_in_the_order_of_the_times() {
        let texts = [
            "2026-11-28T06:00:00Z",
            "2026-11-28T06:00:00.05Z",
            "2026-11-28T06:00:00.5Z",
            "2026-11-28T06:00:01Z",
        ];
        let instants = texts.map(instant);
        assert!(instants.is_sorted(), "{instants:?}");
        assert!(!texts.is_sorted());
        assert_eq!(instants[0], "2026-11-28T06:00:00.000000Z");
    }
}

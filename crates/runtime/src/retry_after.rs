//! The wait that a server asks for.

use std::time::{Duration, SystemTime};

use http::{
    HeaderMap, HeaderName,
    header::{DATE, RETRY_AFTER},
};

/// The wait that `Retry-After` asks for, in seconds or as a date ([RFC 9110, section 10.2.3]). None
/// if the header is missing or can't be read. A date is compared with the answer's own `Date`, or
/// with `now` if there is none.
///
/// The server can choose any value: limit it before you wait.
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use http::{HeaderMap, HeaderValue, header::RETRY_AFTER};
/// use mighty_runtime::retry_after;
///
/// let headers = HeaderMap::from_iter([(RETRY_AFTER, HeaderValue::from_static("120"))]);
/// assert_eq!(retry_after(&headers, SystemTime::now()), Some(Duration::from_secs(120)));
/// ```
///
/// [RFC 9110, section 10.2.3]: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
pub fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let value = text(headers, &RETRY_AFTER)?.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        // A number that does not fit is a very long wait.
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    let until = httpdate::parse_http_date(value).ok()?;
    // Use the server's own clock if it sends it, because the local clock may be wrong.
    let from = text(headers, &DATE)
        .and_then(|date| httpdate::parse_http_date(date).ok())
        .unwrap_or(now);
    Some(until.duration_since(from).unwrap_or_default())
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn headers(pairs: &[(HeaderName, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| (name.clone(), HeaderValue::from_static(value)))
            .collect()
    }

    #[test]
    fn retry_after_is_read_as_seconds_and_as_a_date() {
        let noon = httpdate::parse_http_date("Mon, 02 Nov 2026 12:00:00 GMT").expect("date");
        let late = "Mon, 02 Nov 2026 12:01:30 GMT";
        for (pairs, expected) in [
            (vec![(RETRY_AFTER, "120")], Some(120)),
            (vec![(RETRY_AFTER, late)], Some(90)),
            (
                vec![(RETRY_AFTER, late), (DATE, "Mon, 02 Nov 2026 12:01:00 GMT")],
                Some(30),
            ),
            (
                vec![(RETRY_AFTER, "Mon, 02 Nov 2026 11:00:00 GMT")],
                Some(0),
            ),
            (
                vec![(RETRY_AFTER, "99999999999999999999999")],
                Some(u64::MAX),
            ),
            (vec![(RETRY_AFTER, "soon")], None),
            (vec![(RETRY_AFTER, "-1")], None),
            (vec![], None),
        ] {
            let headers = headers(&pairs);
            assert_eq!(
                retry_after(&headers, noon),
                expected.map(Duration::from_secs),
                "{pairs:?}"
            );
        }
    }
}

//! Tells from an answer's headers and body whether it is a page for browsers, or a challenge.

use http::{HeaderMap, HeaderName, header::CONTENT_TYPE};

const MITIGATED: HeaderName = HeaderName::from_static("cf-mitigated");

/// Whether the answer is a page for browsers.
pub(super) fn is_html(headers: &HeaderMap, body: &[u8]) -> bool {
    if text(headers, &CONTENT_TYPE).is_some_and(|kind| {
        let kind = kind.trim_start().to_ascii_lowercase();
        kind.starts_with("text/html") || kind.starts_with("application/xhtml")
    }) {
        return true;
    }
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let body = body.trim_ascii_start();
    [&b"<!doctype html"[..], b"<html"]
        .iter()
        .any(|start| starts_with_ignoring_case(body, start))
}

/// Whether the network's edge marks the answer as its challenge. Then the request did not reach the
/// API.
pub(super) fn is_marked_challenge(headers: &HeaderMap) -> bool {
    text(headers, &MITIGATED).is_some_and(|value| value.eq_ignore_ascii_case("challenge"))
}

/// Whether a page contains the script of the edge's challenge. (A monitoring script from the same
/// folder is in pages of every kind.)
pub(super) fn is_scripted_challenge(html: bool, body: &[u8]) -> bool {
    const FOLDER: &[u8] = b"/cdn-cgi/challenge-platform/";
    const SCRIPT: &[u8] = b"/orchestrate/";
    const OPTIONS: &[u8] = b"_cf_chl_opt";
    html && (holds(body, OPTIONS) || (holds(body, FOLDER) && holds(body, SCRIPT)))
}

fn holds(body: &[u8], part: &[u8]) -> bool {
    body.windows(part.len()).any(|window| window == part)
}

fn starts_with_ignoring_case(text: &[u8], start: &[u8]) -> bool {
    text.get(..start.len())
        .is_some_and(|text| text.eq_ignore_ascii_case(start))
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
    fn html_is_recognized_by_its_type_or_its_first_tag() {
        assert!(is_html(
            &headers(&[(CONTENT_TYPE, "Text/HTML; charset=utf-8")]),
            b""
        ));
        assert!(is_html(
            &HeaderMap::new(),
            b"\xef\xbb\xbf\n <!DOCTYPE HTML>"
        ));
        assert!(!is_html(&HeaderMap::new(), b"{\"data\":\"<html\"}"));
        assert!(!is_html(&HeaderMap::new(), b"<ht"));
    }

    #[test]
    fn a_challenge_is_recognized_by_its_script_and_not_by_the_word() {
        for (body, expected) in [
            (
                "<script src=\"/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=1\">",
                true,
            ),
            ("<script>window._cf_chl_opt={cvId:'3'}</script>", true),
            (
                "<script src=\"/cdn-cgi/challenge-platform/scripts/jsd/main.js\">",
                false,
            ),
            ("No network called 30-day-challenge", false),
        ] {
            assert_eq!(
                is_scripted_challenge(true, body.as_bytes()),
                expected,
                "{body}"
            );
            assert!(!is_scripted_challenge(false, body.as_bytes()), "{body}");
        }
    }
}

//! The HTML of posts and comments, cleaned.
//!
//! Members wrote it, so nothing of it is copied as it is: it is read piece by piece, and written anew
//! with a few elements and two attributes. Everything else becomes text or is left out.

use std::fmt::Write as _;

use maud::Escaper;

/// Elements that are kept.
const KEPT: [&str; 21] = [
    "a",
    "b",
    "blockquote",
    "br",
    "code",
    "em",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "hr",
    "i",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "strong",
    "u",
    "ul",
];

/// Elements without an end.
const EMPTY: [&str; 3] = ["br", "hr", "img"];

/// Elements that are left out with all that is in them.
const DROPPED: [&str; 5] = ["script", "style", "template", "noscript", "iframe"];

/// A piece of HTML.
enum Piece<'a> {
    Text(&'a str),
    /// The name in lower case, and what stands behind it.
    Start(String, &'a str),
    End(String),
}

/// The cleaned HTML. `link` gives the new address of a link, and `image` that of an image; None leaves
/// it out.
pub(super) fn clean(
    html: &str,
    link: impl Fn(&str) -> Option<String>,
    image: impl Fn(&str) -> Option<String>,
) -> String {
    let mut text = String::with_capacity(html.len());
    let mut open: Vec<String> = Vec::new();
    let mut rest = html;
    while let Some((piece, after)) = next(rest) {
        rest = after;
        match piece {
            Piece::Text(piece) => escape(&mut text, &decoded(piece)),
            Piece::Start(name, _) if DROPPED.contains(&name.as_str()) => {
                rest = after_end(rest, &name);
            }
            Piece::Start(name, attributes) if name == "img" => {
                if let Some(address) = attribute(attributes, "src").and_then(|url| image(&url)) {
                    text.push_str("<img loading=\"lazy\" alt=\"\" src=\"");
                    escape(&mut text, &address);
                    text.push_str("\">");
                }
            }
            Piece::Start(name, attributes) if name == "a" => {
                let address = attribute(attributes, "href").and_then(|url| link(&url));
                text.push_str("<a");
                if let Some(address) = address {
                    text.push_str(" rel=\"noreferrer\" href=\"");
                    escape(&mut text, &address);
                    text.push('"');
                }
                text.push('>');
                open.push(name);
            }
            Piece::Start(name, _) if KEPT.contains(&name.as_str()) => {
                let _ = write!(text, "<{name}>");
                if !EMPTY.contains(&name.as_str()) {
                    open.push(name);
                }
            }
            Piece::End(name) if open.contains(&name) => {
                // Elements inside of it end with it.
                while let Some(inner) = open.pop() {
                    let _ = write!(text, "</{inner}>");
                    if inner == name {
                        break;
                    }
                }
            }
            Piece::Start(..) | Piece::End(_) => {}
        }
    }
    while let Some(name) = open.pop() {
        let _ = write!(text, "</{name}>");
    }
    text
}

/// The addresses of the images.
pub(super) fn images(html: &str) -> Vec<String> {
    let mut images = Vec::new();
    let mut rest = html;
    while let Some((piece, after)) = next(rest) {
        rest = after;
        if let Piece::Start(name, attributes) = piece
            && name == "img"
            && let Some(url) = attribute(attributes, "src")
            && url.starts_with("http")
        {
            images.push(url);
        }
    }
    images
}

/// The first piece, and what follows it.
fn next(html: &str) -> Option<(Piece<'_>, &str)> {
    if html.is_empty() {
        return None;
    }
    let Some(place) = html.find('<') else {
        return Some((Piece::Text(html), ""));
    };
    if place > 0 {
        return Some((Piece::Text(&html[..place]), &html[place..]));
    }
    if let Some(comment) = html.strip_prefix("<!--") {
        let after = comment.find("-->").map_or("", |end| &comment[end + 3..]);
        return Some((Piece::Text(""), after));
    }
    let inner = &html[1..];
    let is_end = inner.starts_with('/');
    let inner = inner.strip_prefix('/').unwrap_or(inner);
    let length = inner
        .find(|letter: char| !letter.is_ascii_alphanumeric())
        .unwrap_or(inner.len());
    if length == 0 {
        // A `<` that begins no element is text.
        return Some((Piece::Text("<"), &html[1..]));
    }
    let name = inner[..length].to_ascii_lowercase();
    let end = end_of_tag(&inner[length..]);
    let attributes = &inner[length..length + end];
    let after = inner.get(length + end + 1..).unwrap_or("");
    let piece = if is_end {
        Piece::End(name)
    } else {
        Piece::Start(name, attributes)
    };
    Some((piece, after))
}

/// Where a tag ends: at the first `>` outside of quotes.
fn end_of_tag(text: &str) -> usize {
    let mut quote = None;
    for (place, letter) in text.char_indices() {
        match (quote, letter) {
            (None, '>') => return place,
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), letter) if open == letter => quote = None,
            _ => {}
        }
    }
    text.len()
}

/// What follows the end of an element.
fn after_end<'a>(html: &'a str, name: &str) -> &'a str {
    let lower = html.to_ascii_lowercase();
    let Some(place) = lower.find(&format!("</{name}")) else {
        return "";
    };
    let end = html[place..]
        .find('>')
        .map_or(html.len(), |end| place + end + 1);
    &html[end..]
}

/// The value of an attribute.
fn attribute(attributes: &str, name: &str) -> Option<String> {
    let mut rest = attributes;
    loop {
        rest =
            rest.trim_start_matches(|letter: char| letter.is_ascii_whitespace() || letter == '/');
        let length = rest.find(|letter: char| letter == '=' || letter.is_ascii_whitespace())?;
        let key = &rest[..length];
        let Some(value) = rest[length..].trim_start().strip_prefix('=') else {
            rest = &rest[length..];
            continue;
        };
        let value = value.trim_start();
        let (value, after) = match value.chars().next()? {
            quote @ ('"' | '\'') => {
                let value = &value[1..];
                let end = value.find(quote).unwrap_or(value.len());
                (&value[..end], value.get(end + 1..).unwrap_or(""))
            }
            _ => {
                let end = value.find(|letter: char| letter.is_ascii_whitespace());
                value.split_at(end.unwrap_or(value.len()))
            }
        };
        if key.eq_ignore_ascii_case(name) {
            return Some(decoded(value).trim().to_owned());
        }
        rest = after;
    }
}

/// The text that HTML stands for, as far as the usual references go.
fn decoded(html: &str) -> String {
    html.replace("&nbsp;", "\u{a0}")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

fn escape(to: &mut String, text: &str) {
    let _ = Escaper::new(to).write_str(text);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(html: &str) -> String {
        let web = |url: &str| url.starts_with("https://").then(|| url.to_owned());
        clean(html, web, web)
    }

    #[test]
    fn usual_html_stays_as_it_is() {
        let html = "<p>One <strong>two</strong> &amp; three</p><ul><li>four</li></ul>";
        assert_eq!(cleaned(html), html);
        assert_eq!(cleaned("a < b & c"), "a &lt; b &amp; c");
    }

    #[test]
    fn scripts_and_attributes_are_left_out() {
        let cases = [
            ("<script>alert(1)</script>text", "text"),
            ("<SCRIPT src=x>a</ScRiPt >text", "text"),
            ("<p onclick=\"alert(1)\">text</p>", "<p>text</p>"),
            ("<svg onload=alert(1)>text", "text"),
            ("<a href=\"javascript:alert(1)\">text</a>", "<a>text</a>"),
            ("<img src=x onerror=alert(1)>text", "text"),
            ("<!-- <b> -->text", "text"),
            ("<p>text", "<p>text</p>"),
            ("<b><i>text</b>", "<b><i>text</i></b>"),
            ("</div>text</p>", "text"),
            ("<iframe src='https://a'>", ""),
        ];
        for (html, expected) in cases {
            assert_eq!(cleaned(html), expected, "{html}");
        }
        let quoted = cleaned("<a href='https://a/\"><script>alert(1)</script>'>text</a>");
        assert!(!quoted.contains("<script"), "{quoted}");
    }

    #[test]
    fn images_are_found() {
        let html =
            "<p><img alt='a > b' src=\"https://a/1.png?x=1&amp;y=2\"><IMG SRC=https://a/2.png></p>";
        assert_eq!(images(html), ["https://a/1.png?x=1&y=2", "https://a/2.png"]);
        let clean = cleaned(html);
        assert!(
            clean.contains("src=\"https://a/1.png?x=1&amp;y=2\""),
            "{clean}"
        );
    }
}

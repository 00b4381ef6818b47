//! HTML as the server stores it: without scripts, and with a plain-text form.

use scraper::{Html, Node};

/// Elements with code or a foreign document. They are removed with everything inside them.
const DROPPED: [&str; 8] = [
    "script", "style", "iframe", "object", "embed", "noscript", "template", "svg",
];

/// Elements that separate their text from the text before.
const BLOCKS: [&str; 9] = ["p", "br", "div", "li", "ul", "ol", "h2", "h3", "blockquote"];

/// Removes scripts, event handlers and script links; everything else stays as it was sent.
pub(crate) fn sanitize(html: &str) -> String {
    let mut document = Html::parse_fragment(html);
    let ids: Vec<_> = document.tree.nodes().map(|node| node.id()).collect();
    for id in ids {
        let Some(mut node) = document.tree.get_mut(id) else {
            continue;
        };
        match node.value() {
            Node::Element(element) if DROPPED.contains(&element.name()) => node.detach(),
            Node::Element(element) => element
                .attrs
                .retain(|(name, value)| !is_active(&name.local, value)),
            Node::Comment(_) | Node::ProcessingInstruction(_) => node.detach(),
            _ => {}
        }
    }
    document.root_element().inner_html()
}

/// An attribute that runs code: an event handler, or a link to a script.
fn is_active(name: &str, value: &str) -> bool {
    let address: String = value
        .chars()
        .filter(|character| !character.is_whitespace() && !character.is_control())
        .collect();
    name.starts_with("on") || address.to_ascii_lowercase().starts_with("javascript:")
}

/// The text of some sanitised HTML, with a blank between blocks.
pub(crate) fn plain_text(html: &str) -> String {
    let document = Html::parse_fragment(html);
    let mut text = String::new();
    for node in document.root_element().descendants() {
        match node.value() {
            Node::Text(part) => text.push_str(part),
            Node::Element(element) if BLOCKS.contains(&element.name()) => text.push(' '),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_and_event_handlers_are_removed() {
        let dirty = r#"<p onclick="steal()">Hello <a href=" JavaScript:x()">there</a></p><script>x()</script>"#;
        assert_eq!(sanitize(dirty), "<p>Hello <a>there</a></p>");
    }

    #[test]
    fn harmless_markup_is_kept() {
        let clean = r#"<h2>Oak</h2><p>and <b>ash</b>, <a href="https://example.com">seen</a></p>"#;
        assert_eq!(sanitize(clean), clean);
    }

    #[test]
    fn blocks_are_separated_in_plain_text() {
        assert_eq!(plain_text("<p>One</p><p>two<br>three</p>"), "One two three");
    }
}

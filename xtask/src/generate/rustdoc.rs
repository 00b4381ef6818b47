//! The schema's descriptions as rustdoc takes them.
//!
//! They are Markdown for people. rustdoc compiles and runs code without a language as Rust, takes
//! `<p>` for an element that is not closed and `[the docs]` for a link to an item, and reports a
//! bare address as a mistake. The parser that rustdoc uses finds each of them. Text that it takes
//! for code is left unchanged.

use std::ops::Range;

use pulldown_cmark::{
    CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeWithOffset,
};

use super::rust::printable;

/// Words that make rustdoc take a block for Rust, in addition to a missing language.
const RUST: [&str; 9] = [
    "rust",
    "ignore",
    "should_panic",
    "no_run",
    "compile_fail",
    "allow_fail",
    "standalone",
    "standalone_crate",
    "test_harness",
];

/// A description as rustdoc takes it; `None` if it is empty.
pub(crate) fn described(description: Option<&str>) -> Option<String> {
    let text = printable(description?);
    let mut text = text.trim_end();
    while let Some((first, rest)) = text.split_once('\n')
        && first.trim().is_empty()
    {
        text = rest;
    }
    if text.trim().is_empty() {
        return None;
    }
    let mut text = text.to_owned();
    // Escaping can reveal further markup, so the text is read again until nothing is left to
    // escape.
    loop {
        let edits = edits(&text);
        if edits.is_empty() {
            return Some(text);
        }
        text = replaced(&text, edits);
    }
}

fn replaced(text: &str, edits: Vec<(Range<usize>, String)>) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut from = 0;
    for (range, with) in edits {
        out.push_str(&text[from..range.start]);
        out.push_str(&with);
        from = range.end;
    }
    out.push_str(&text[from..]);
    out
}

/// Ranges and their replacements, in order and without overlaps.
fn edits(text: &str) -> Vec<(Range<usize>, String)> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    let events = Parser::new_ext(text, options).into_offset_iter();
    let mut edits = Vec::new();
    // rustdoc reads the definitions of links that nothing uses, too.
    for (_, definition) in events.reference_definitions().iter() {
        let span = &definition.span;
        if !definition.dest.contains("://") && text[span.clone()].starts_with('[') {
            edits.push((span.start..span.start, "\\".to_owned()));
        }
    }
    let mut links = 0_usize;
    let mut in_code = false;
    for (event, range) in TextMergeWithOffset::new(events) {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                in_code = true;
                match kind {
                    CodeBlockKind::Indented => edits.push(fenced(text, range)),
                    CodeBlockKind::Fenced(language) => {
                        edits.extend(tagged(text, &range, &language));
                        edits.extend(closed(text, &range));
                    }
                }
            }
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Start(
                Tag::Link {
                    link_type,
                    dest_url,
                    ..
                }
                | Tag::Image {
                    link_type,
                    dest_url,
                    ..
                },
            ) => {
                links += 1;
                let leads_out = dest_url.contains("://") || link_type == LinkType::Email;
                if !leads_out && let Some(at) = text[range.clone()].find('[') {
                    let at = range.start + at;
                    edits.push((at..at, "\\".to_owned()));
                }
            }
            Event::End(TagEnd::Link | TagEnd::Image) => links -= 1,
            Event::Html(_) | Event::InlineHtml(_) => edits.extend(escaped(text, range, "<")),
            Event::FootnoteReference(_) => edits.extend(escaped(text, range, "[")),
            Event::Text(_) if !in_code && links == 0 => {
                edits.extend(in_text(text, range));
            }
            _ => {}
        }
    }
    // If an edit overlaps another, the next round does the other one.
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut end = 0;
    edits.retain(|(range, _)| {
        let apart = range.start >= end;
        end = end.max(range.end);
        apart
    });
    edits
}

/// An indented block, between fences.
fn fenced(text: &str, range: Range<usize>) -> (Range<usize>, String) {
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let lead = &text[start..range.start];
    // The parser begins the block with its code or with the indentation before it.
    let indented = &text[range.clone()];
    let spaces = indented.len() - indented.trim_start_matches([' ', '\t']).len();
    let lead = format!("{lead}{}", &indented[..spaces]);
    let container = lead
        .strip_suffix('\t')
        .or_else(|| lead.strip_suffix("    "))
        .unwrap_or(&lead);
    let block = text[start..range.end].trim_end();
    let end = start + block.len();
    let mut out = format!("{container}```text\n");
    for line in block.lines() {
        let code = line
            .strip_prefix(lead.as_str())
            .unwrap_or_else(|| line.trim_start());
        out.push_str(format!("{container}{code}").trim_end());
        out.push('\n');
    }
    out.push_str(container);
    out.push_str("```");
    (start..end, out)
}

/// `text` after a fence that names no language, or that rustdoc takes for one of Rust.
fn tagged(text: &str, range: &Range<usize>, language: &str) -> Option<(Range<usize>, String)> {
    let plain = |word: &str| {
        let edition = word.starts_with("edition") || word.starts_with("ignore-");
        let error = word.len() == 5 && word.starts_with('E') && word[1..].parse::<u16>().is_ok();
        let is_name = word.starts_with(|c: char| c.is_ascii_alphabetic());
        is_name && !edition && !error && !RUST.contains(&word)
    };
    let mut words = language
        .split([',', ' ', '\t'])
        .filter(|word| !word.is_empty())
        .peekable();
    let says = words.peek().is_some();
    // Other signs are rustdoc's own language, or unknown to it.
    let simple = language
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || "_-+#, \t".contains(c));
    if says && simple && words.all(plain) {
        return None;
    }
    let line = text[range.clone()].lines().next().unwrap_or_default();
    let fence = line.len() - line.trim_start_matches(['`', '~']).len();
    Some((
        range.start + fence..range.start + line.len(),
        "text".to_owned(),
    ))
}

/// The end of a block that has none and would swallow the text that is added below.
fn closed(text: &str, range: &Range<usize>) -> Option<(Range<usize>, String)> {
    let block = &text[range.clone()];
    let sign = block.chars().next()?;
    let fence: String = block.chars().take_while(|c| *c == sign).collect();
    let mut lines = block.lines();
    lines.next();
    let ends = lines.next_back().is_some_and(|line| {
        let line = line.trim_matches([' ', '\t', '>']);
        line.len() >= fence.len() && line.chars().all(|c| c == sign)
    });
    let at_end = text[range.end..].trim().is_empty();
    (!ends && at_end).then(|| (range.end..range.end, format!("\n{fence}")))
}

/// Brackets and angles that are not markup, and addresses that are not links.
fn in_text(text: &str, range: Range<usize>) -> Vec<(Range<usize>, String)> {
    let mut edits = Vec::new();
    let mut at = range.start;
    while at < range.end {
        let Some(address) = address_in(&text[at..range.end]) else {
            break;
        };
        edits.extend(escaped(text, at..at + address, "[<"));
        let start = at + address;
        let long = text[start..range.end]
            .find(|c: char| c.is_whitespace() || "<>\"'`|\\[]()".contains(c))
            .unwrap_or(range.end - start);
        let address =
            text[start..start + long].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
        edits.push((start..start + address.len(), format!("<{address}>")));
        at = start + address.len();
    }
    edits.extend(escaped(text, at..range.end, "[<"));
    edits
}

/// The start of the first address. It reads up to that place and no further.
fn address_in(text: &str) -> Option<usize> {
    text.match_indices("http").map(|(at, _)| at).find(|at| {
        let rest = &text[at + "http".len()..];
        rest.starts_with("://") || rest.starts_with("s://")
    })
}

/// A backslash before each of `signs` that has none.
fn escaped(text: &str, range: Range<usize>, signs: &str) -> Vec<(Range<usize>, String)> {
    text[range.clone()]
        .char_indices()
        .map(|(at, sign)| (range.start + at, sign))
        .filter(|(at, sign)| signs.contains(*sign) && !is_escaped(&text[..*at]))
        .map(|(at, _)| (at..at, "\\".to_owned()))
        .collect()
}

fn is_escaped(before: &str) -> bool {
    let backslashes = before.len() - before.trim_end_matches('\\').len();
    backslashes % 2 == 1
}

#[cfg(test)]
mod tests {
    use std::{fs, process::Command};

    use super::*;
    use crate::any_schema::seeds;

    /// Descriptions as they come, and as they are to be written.
    const SAMPLES: [(&str, &str); 23] = [
        ("One\rtwo\r\nthree\r", "One\ntwo\nthree"),
        (
            "\u{feff}a\u{0}b\u{202e}c\u{7f}d",
            "\u{fffd}a\u{fffd}b\u{fffd}c\u{fffd}d",
        ),
        (
            "Plain words, `code` and *stress*.",
            "Plain words, `code` and *stress*.",
        ),
        ("\n  \nFirst line.\n", "First line."),
        ("```\nlet x = [1];\n```", "```text\nlet x = [1];\n```"),
        ("~~~\n<p>\n~~~", "~~~text\n<p>\n~~~"),
        (
            "```graphql\n{ me { id } }\n```",
            "```graphql\n{ me { id } }\n```",
        ),
        ("```rust,no_run\nfn\n```", "```text\nfn\n```"),
        ("```{.ruby}\nputs 1\n```", "```text\nputs 1\n```"),
        ("```json\n{}", "```json\n{}\n```"),
        (
            "So:\n\n    a <b>\n\n      [c]\n\nAnd on.",
            "So:\n\n```text\na <b>\n\n  [c]\n```\n\nAnd on.",
        ),
        ("    all(of, it)", "```text\nall(of, it)\n```"),
        (
            "- one\n\n      code(<T>)\n- two",
            "- one\n\n  ```text\n  code(<T>)\n  ```\n- two",
        ),
        ("<p>Text</p> of <br/> it", "\\<p>Text\\</p> of \\<br/> it"),
        ("A `Vec<T>` and a Vec<T>", "A `Vec<T>` and a Vec\\<T>"),
        (
            "See [the docs] and [Space] and [a][b] and [x](Space).",
            "See \\[the docs] and \\[Space] and \\[a]\\[b] and \\[x](Space).",
        ),
        (
            "See [the docs](https://docs.mn.co/a).",
            "See [the docs](https://docs.mn.co/a).",
        ),
        (
            "At https://docs.mn.co/a_b?c=1, (http://x.co/y) and <https://z.co>.",
            "At <https://docs.mn.co/a_b?c=1>, (<http://x.co/y>) and <https://z.co>.",
        ),
        ("Already \\[so] and \\<so>", "Already \\[so] and \\<so>"),
        ("[b]: https://x.co\n[a]: it", "[b]: https://x.co\n\\[a]: it"),
        ("```[a]\nb\n```", "```text\nb\n```"),
        ("``` - c\nb\n```", "```text\nb\n```"),
        ("One [^1] of `[these]`.\n", "One \\[^1] of `[these]`."),
    ];

    #[test]
    fn markup_that_rustdoc_takes_for_its_own_is_tamed() {
        for (given, want) in SAMPLES {
            let is = described(Some(given));
            assert_eq!(is.as_deref(), Some(want), "{given:?}");
            assert_eq!(
                described(Some(want)).as_deref(),
                Some(want),
                "twice is once"
            );
        }
        for empty in [None, Some(""), Some(" \n\t\n")] {
            assert_eq!(described(empty), None);
        }
    }

    #[test]
    fn rustdoc_takes_them_without_a_warning_and_finds_no_test_in_them() {
        check_with_rustdoc(SAMPLES.iter().map(|(given, _)| (*given).to_owned()));
    }

    /// Each description is made of pieces that have markup, by a seed.
    #[test]
    fn rustdoc_takes_descriptions_made_of_any_pieces() {
        let mut random = fastrand::Rng::with_seed(1);
        let texts: Vec<String> = (0..4_000).map(|_| seeds::text(&mut random)).collect();
        for text in &texts {
            let once = described(Some(text));
            assert_eq!(described(once.as_deref()), once, "{text:?}: twice is once");
        }
        check_with_rustdoc(texts.into_iter());
    }

    fn check_with_rustdoc(descriptions: impl Iterator<Item = String>) {
        let mut source = String::from("//! Samples.\n#![deny(warnings)]\n");
        for (at, description) in descriptions.enumerate() {
            for line in described(Some(&description))
                .iter()
                .flat_map(|text| text.lines())
            {
                source.push_str(&format!("/// {line}\n"));
            }
            source.push_str(&format!("pub struct Sample{at};\n"));
        }
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("samples.rs");
        fs::write(&file, source).expect("written");
        let rustdoc = |arguments: &[&str]| {
            let program = std::env::var_os("RUSTDOC").unwrap_or_else(|| "rustdoc".into());
            let output = Command::new(program)
                .args(["--edition", "2024", "--crate-type", "lib"])
                .args(arguments)
                .arg(&file)
                .current_dir(folder.path())
                .output()
                .expect("rustdoc");
            let said = String::from_utf8_lossy(&output.stdout).into_owned()
                + &String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{said}");
            said
        };
        rustdoc(&["-D", "warnings"]);
        let said = rustdoc(&["--test"]);
        assert!(said.contains("running 0 tests"), "{said}");
    }
}

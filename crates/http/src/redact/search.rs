//! Finds many secrets in a text.

use std::{borrow::Cow, cmp::Reverse, ops::Range};

use super::values::MARK;

/// With so few secrets, a pass over the text for each of them is the fastest.
const FEW: usize = 8;

/// Secrets that were sent. A server can decide how many there are, so one pass over a text finds
/// all of them.
#[derive(Default)]
pub(super) struct Secrets {
    /// The longest first, each once.
    texts: Vec<String>,
    /// Only if there are many.
    sorted: Option<Sorted>,
}

/// Secrets, and the forms in which JSON may escape them, in the order of their bytes.
struct Sorted {
    texts: Vec<String>,
    /// For each text, the longest other one with which it begins.
    shorter: Vec<Option<usize>>,
}

impl Secrets {
    pub(super) fn add(&mut self, secrets: impl IntoIterator<Item = String>) {
        self.texts
            .extend(secrets.into_iter().filter(|secret| !secret.is_empty()));
        self.texts.sort_unstable_by(|one, other| {
            (Reverse(one.len()), one).cmp(&(Reverse(other.len()), other))
        });
        self.texts.dedup();
        self.sorted = (self.texts.len() > FEW).then(|| Sorted::new(&self.texts));
    }

    /// The secrets, the longest first.
    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().map(String::as_str)
    }

    /// The ranges of the secrets in a text, in any order. They can overlap. With `escaped`, it also
    /// finds the forms in which JSON may escape them.
    pub(super) fn find(&self, text: &str, escaped: bool, found: &mut Vec<Range<usize>>) {
        match &self.sorted {
            Some(sorted) => sorted.find(text, found),
            None => self
                .iter()
                .for_each(|secret| find_one(text, secret, escaped, found)),
        }
    }
}

/// The ranges of one secret in a text.
pub(super) fn find_one(text: &str, secret: &str, escaped: bool, found: &mut Vec<Range<usize>>) {
    let mut find = |secret: &str| {
        let at = text.match_indices(secret).map(|(at, _)| at);
        found.extend(at.map(|at| at..at + secret.len()));
    };
    find(secret);
    if escaped && let Cow::Owned(form) = escaped_form(secret) {
        find(&form);
    }
}

/// The text with a mark in place of each range. Ranges that overlap get one mark.
pub(super) fn marked(text: Cow<'_, str>, mut found: Vec<Range<usize>>) -> Cow<'_, str> {
    if found.is_empty() {
        return text;
    }
    found.sort_unstable_by_key(|range| range.start);
    let mut clean = String::with_capacity(text.len());
    let mut done = 0;
    for range in found {
        if range.start >= done {
            clean.push_str(&text[done..range.start]);
            clean.push_str(MARK);
        }
        done = done.max(range.end);
    }
    clean.push_str(&text[done..]);
    Cow::Owned(clean)
}

/// JSON may escape slashes.
fn escaped_form(secret: &str) -> Cow<'_, str> {
    if secret.contains('/') {
        Cow::Owned(secret.replace('/', "\\/"))
    } else {
        Cow::Borrowed(secret)
    }
}

impl Sorted {
    fn new(secrets: &[String]) -> Self {
        let escaped = secrets
            .iter()
            .filter_map(|secret| match escaped_form(secret) {
                Cow::Owned(form) => Some(form),
                Cow::Borrowed(_) => None,
            });
        let mut texts: Vec<String> = secrets.iter().cloned().chain(escaped).collect();
        texts.sort_unstable();
        texts.dedup();
        let mut shorter = Vec::with_capacity(texts.len());
        // The texts with which the current one begins, the shortest first.
        let mut starts: Vec<usize> = Vec::new();
        for (index, text) in texts.iter().enumerate() {
            while starts
                .last()
                .is_some_and(|start| !text.starts_with(&texts[*start]))
            {
                starts.pop();
            }
            shorter.push(starts.last().copied());
            starts.push(index);
        }
        Self { texts, shorter }
    }

    fn find(&self, text: &str, found: &mut Vec<Range<usize>>) {
        for (at, _) in text.char_indices() {
            if let Some(length) = self.longest_at_start(&text[at..]) {
                found.push(at..at + length);
            }
        }
    }

    /// The length of the longest secret with which the text begins.
    fn longest_at_start(&self, text: &str) -> Option<usize> {
        let after = self.texts.partition_point(|secret| secret.as_str() <= text);
        // All secrets between one with which the text begins and the text itself begin with it.
        let mut index = after.checked_sub(1);
        while let Some(at) = index {
            if text.starts_with(&self.texts[at]) {
                return Some(self.texts[at].len());
            }
            index = self.shorter[at];
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clean(secrets: &Secrets, text: &str) -> String {
        let mut found = Vec::new();
        secrets.find(text, true, &mut found);
        marked(text.into(), found).into_owned()
    }

    #[test]
    fn many_secrets_are_found_as_few_are() {
        let given = [
            "secret-1",
            "secret-1-long",
            "secret",
            "et-1-other",
            "a/b/c/d/e",
            "ünïcödé",
        ];
        let mut few = Secrets::default();
        few.add(given.map(str::to_owned));
        let mut many = Secrets::default();
        let others = (0..100).map(|number| format!("another {number:03}"));
        many.add(given.map(str::to_owned).into_iter().chain(others));
        assert!(few.sorted.is_none() && many.sorted.is_some());
        for (text, expected) in [
            ("none of them", "none of them"),
            ("secret-1-long", "[redacted]"),
            ("secret-1-lon", "[redacted]-lon"),
            ("secret-1-other!", "[redacted]!"),
            ("secretsecret", "[redacted][redacted]"),
            ("ünïcödé ünï", "[redacted] ünï"),
            ("a/b/c/d/e a\\/b\\/c\\/d\\/e", "[redacted] [redacted]"),
            ("", ""),
        ] {
            assert_eq!(clean(&few, text), expected);
            assert_eq!(clean(&many, text), expected);
        }
    }

    #[test]
    fn many_secrets_are_found_in_linear_time() {
        for word in [
            |number: usize| format!("secret-{number:08}"),
            |number: usize| format!("{number:08}-secret"),
        ] {
            let sized = |size: usize| {
                let mut secrets = Secrets::default();
                secrets.add((0..size).map(word));
                let texts: Vec<String> = (0..size).rev().map(word).collect();
                (secrets, texts.join(" "), size)
            };
            mighty_trace::assert_linear("secrets", 500, sized, |(secrets, text, size)| {
                assert_eq!(clean(secrets, text).matches(MARK).count(), *size);
            });
        }
    }
}

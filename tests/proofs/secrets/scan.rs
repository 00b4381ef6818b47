//! Searches text for secrets.

use std::collections::{BTreeSet, HashMap};

use super::forms;

/// Shorter secrets are words that tests use, and occur anywhere. Each form of a secret is at least
/// as long as the secret, so the first bytes of this number identify all of them.
const SHORTEST: usize = 8;

/// The result of a search.
pub(crate) struct Found {
    pub(crate) place: String,
    pub(crate) bytes: usize,
    pub(crate) secrets: usize,
    /// Where a secret was found, with the text around it: each secret once.
    pub(crate) shown: Vec<String>,
}

/// The secrets to search for.
pub(crate) struct Secrets {
    count: usize,
    forms: Vec<Form>,
    /// The forms, by their first bytes.
    by_start: HashMap<[u8; SHORTEST], Vec<usize>>,
}

struct Form {
    secret: usize,
    name: &'static str,
    text: String,
}

impl Secrets {
    pub(crate) fn new(secrets: impl IntoIterator<Item = String>) -> Self {
        let secrets: BTreeSet<_> = secrets
            .into_iter()
            .filter(|secret| secret.len() >= SHORTEST)
            .collect();
        let forms: Vec<_> = secrets
            .iter()
            .enumerate()
            .flat_map(|(secret, text)| {
                let forms = forms::of(text).into_iter();
                forms.map(move |(name, text)| Form { secret, name, text })
            })
            .collect();
        let mut by_start: HashMap<_, Vec<_>> = HashMap::new();
        for (index, form) in forms.iter().enumerate() {
            if let Some(start) = form.text.as_bytes().first_chunk() {
                by_start.entry(*start).or_default().push(index);
            }
        }
        Self {
            count: secrets.len(),
            forms,
            by_start,
        }
    }

    /// Searches `text`.
    pub(crate) fn scan(&self, place: impl Into<String>, text: &str) -> Found {
        let mut shown = BTreeSet::new();
        let mut around = Vec::new();
        // Searches again for lists of bytes, in any layout.
        let dense: String = text.split_ascii_whitespace().collect();
        for (text, is_dense) in [(text, false), (&*dense, true)] {
            for (at, form) in self.in_text(text) {
                if is_dense == form.is_list() && shown.insert(form.secret) {
                    around.push(form.around(text, at));
                }
            }
        }
        Found {
            place: place.into(),
            bytes: text.len(),
            secrets: self.count,
            shown: around,
        }
    }

    fn in_text<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (usize, &'a Form)> {
        let windows = text.as_bytes().windows(SHORTEST).enumerate();
        windows.flat_map(move |(at, start)| {
            let start = start
                .first_chunk()
                .and_then(|start| self.by_start.get(start));
            start
                .into_iter()
                .flatten()
                .map(|index| &self.forms[*index])
                .filter(move |form| text.as_bytes()[at..].starts_with(form.text.as_bytes()))
                .map(move |form| (at, form))
        })
    }
}

impl Form {
    fn is_list(&self) -> bool {
        self.name == forms::LIST
    }

    /// The text around a form in `text`.
    fn around(&self, text: &str, at: usize) -> String {
        let before = text.floor_char_boundary(at.saturating_sub(200));
        let after = at + self.text.len();
        let end = text.floor_char_boundary(after + 60);
        format!(
            "{}<A SECRET {}>{}",
            &text[before..at],
            self.name,
            &text[after..end]
        )
        .replace('\n', " ")
    }
}

//! Searching text for secrets.

/// What a search came to.
pub(crate) struct Found {
    pub(crate) place: String,
    pub(crate) bytes: usize,
    pub(crate) secrets: usize,
    /// Where a secret stood, with what is around it in its place.
    pub(crate) shown: Vec<String>,
}

/// Searches `text` for `secrets`, each once.
pub(crate) fn scan(place: impl Into<String>, text: &str, secrets: &[String]) -> Found {
    let shown = secrets.iter().filter_map(|secret| {
        let at = text.find(secret.as_str())?;
        let start = text.floor_char_boundary(at.saturating_sub(100));
        let end = text.floor_char_boundary(at + secret.len() + 60);
        Some(
            text[start..end]
                .replace(secret.as_str(), "<THE SECRET>")
                .replace('\n', " "),
        )
    });
    Found {
        place: place.into(),
        bytes: text.len(),
        secrets: secrets.len(),
        shown: shown.collect(),
    }
}

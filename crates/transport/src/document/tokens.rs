//! The tokens of GraphQL.

pub(crate) fn is_name(token: &str) -> bool {
    token.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
}

/// Names, numbers and single punctuation marks. Comments are skipped; a string is one token.
#[derive(Clone, Copy)]
pub(crate) struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Tokens<'a> {
    pub(crate) fn new(document: &'a str) -> Self {
        Self { rest: document }
    }

    /// The next token, without consuming it.
    pub(crate) fn peek(&self) -> Option<&'a str> {
        Tokens { rest: self.rest }.next()
    }

    pub(crate) fn next(&mut self) -> Option<&'a str> {
        loop {
            self.rest = self
                .rest
                .trim_start_matches(|c: char| c.is_whitespace() || c == ',' || c == '\u{feff}');
            if !self.rest.starts_with('#') {
                break;
            }
            let end = self.rest.find(['\n', '\r']).unwrap_or(self.rest.len());
            self.rest = &self.rest[end..];
        }
        let first = self.rest.chars().next()?;
        let length = if is_name(self.rest) {
            self.rest
                .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                .unwrap_or(self.rest.len())
        } else if first == '-' || first.is_ascii_digit() {
            self.rest[1..]
                .find(|c: char| !c.is_ascii_alphanumeric() && c != '.')
                .map_or(self.rest.len(), |length| length + 1)
        } else if let Some(block) = self.rest.strip_prefix("\"\"\"") {
            3 + string_length(block, "\"\"\"")
        } else if let Some(string) = self.rest.strip_prefix('"') {
            1 + string_length(string, "\"")
        } else {
            first.len_utf8()
        };
        let (token, rest) = self.rest.split_at(length);
        self.rest = rest;
        Some(token)
    }

    /// Skips the rest of `depth` open brackets.
    pub(crate) fn skip_block(&mut self, mut depth: usize) {
        while depth > 0 {
            match self.next() {
                Some("{" | "(" | "[") => depth += 1,
                Some("}" | ")" | "]") => depth -= 1,
                Some(_) => {}
                None => return,
            }
        }
    }
}

/// The length of a string, including its `closing` mark. In a plain string a backslash escapes the
/// next character, in a block string only the closing mark.
fn string_length(text: &str, closing: &str) -> usize {
    let mut at = 0;
    while let Some(next) = text[at..].chars().next() {
        let rest = &text[at..];
        if rest.starts_with(closing) {
            return at + closing.len();
        }
        at += next.len_utf8();
        if next == '\\' {
            let shielded = if closing.len() == 1 {
                text[at..].chars().next().map_or(0, char::len_utf8)
            } else if text[at..].starts_with(closing) {
                closing.len()
            } else {
                0
            };
            at += shielded;
        }
    }
    text.len()
}

//! Text without line breaks.

use std::fmt;

/// A writer that escapes line breaks. Names and codes come from servers and must not add lines to a
/// log.
pub(super) struct OneLine<'a, 'f>(pub(super) &'a mut fmt::Formatter<'f>);

impl fmt::Write for OneLine<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some(at) = rest.find(breaks_lines) {
            let (before, found) = rest.split_at(at);
            self.0.write_str(before)?;
            let mut found = found.chars();
            if let Some(found) = found.next() {
                write!(self.0, "{}", found.escape_default())?;
            }
            rest = found.as_str();
        }
        self.0.write_str(rest)
    }
}

fn breaks_lines(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

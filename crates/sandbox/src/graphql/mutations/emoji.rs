//! What counts as an emoji.

/// Joins two emoji into one: a family, a profession.
const JOINER: char = '\u{200D}';
/// Asks for the coloured form of a symbol.
const VARIATION: char = '\u{FE0F}';
/// Puts a digit, `#` or `*` on a key.
const KEYCAP: char = '\u{20E3}';

/// Whether a text is one emoji, its skin tone taken off. Not the whole grammar of UTS #51: a symbol
/// of an emoji block, joined to others or on a key, or the two letters of a flag.
pub(super) fn is_emoji(text: &str) -> bool {
    let mut characters = text.chars();
    match characters.next() {
        Some('0'..='9' | '#' | '*') => text.ends_with(KEYCAP) && text.chars().count() <= 3,
        Some(first) if is_flag_letter(first) => {
            characters.next().is_some_and(is_flag_letter) && characters.next().is_none()
        }
        _ => text.split(JOINER).all(is_symbol),
    }
}

/// One symbol, with its variation or the tags of a regional flag.
fn is_symbol(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(is_pictograph)
        && characters.all(|next| next == VARIATION || ('\u{E0020}'..='\u{E007F}').contains(&next))
}

fn is_flag_letter(character: char) -> bool {
    ('\u{1F1E6}'..='\u{1F1FF}').contains(&character)
}

fn is_pictograph(character: char) -> bool {
    matches!(character,
        '\u{A9}' | '\u{AE}' | '\u{203C}' | '\u{2049}' | '\u{2122}' | '\u{2139}'
        | '\u{2194}'..='\u{21AA}' | '\u{231A}'..='\u{23FF}' | '\u{24C2}'
        | '\u{25AA}'..='\u{27BF}' | '\u{2934}'..='\u{2935}' | '\u{2B05}'..='\u{2B55}'
        | '\u{3030}' | '\u{303D}' | '\u{3297}' | '\u{3299}'
        | '\u{1F004}'..='\u{1FAFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_emoji_is_told_from_words_and_from_several() {
        for emoji in ["👍", "❤️", "❤", "👩‍🚀", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🇳🇴", "1️⃣", "©️"]
        {
            assert!(is_emoji(emoji), "{emoji}");
        }
        for text in ["", " ", "ok", ":+1:", "1", "👍👍", "👍 ok", "🇳", "<b>"] {
            assert!(!is_emoji(text), "{text}");
        }
    }
}

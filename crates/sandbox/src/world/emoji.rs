//! Emoji, and reactions with them.

use super::Record;

/// Joins two emoji into one: a family, a profession.
const JOINER: char = '\u{200D}';
/// Selects the coloured form of a symbol.
const VARIATION: char = '\u{FE0F}';
/// Makes a keycap of a digit, `#` or `*`.
const KEYCAP: char = '\u{20E3}';

/// Returns an emoji without its skin tone; `None` if the text is not exactly one emoji. This is not
/// the whole grammar of UTS #51: it accepts a symbol of an emoji block, joined to others or as a
/// keycap, or the two letters of a flag.
pub(crate) fn is_emoji(text: &str) -> bool {
    let mut characters = text.chars();
    match characters.next() {
        Some('0'..='9' | '#' | '*') => text.ends_with(KEYCAP) && text.chars().count() <= 3,
        Some(first) if is_flag_letter(first) => {
            characters.next().is_some_and(is_flag_letter) && characters.next().is_none()
        }
        _ => text.split(JOINER).all(is_symbol),
    }
}

/// The emoji without its skin tone.
pub(crate) fn base_emoji(emoji: &str) -> String {
    emoji
        .chars()
        .filter(|character| !('\u{1F3FB}'..='\u{1F3FF}').contains(character))
        .collect()
}

/// A new reaction to a post, a comment or a message.
pub(crate) fn reaction(target: &Record, member: u64, emoji: &str) -> Record {
    let mut reaction = Record::new("Reaction")
        .with_ref("member", member)
        .with_ref("_target", target.id)
        .with("emoji", emoji)
        .with("baseEmoji", base_emoji(emoji));
    match &*target.kind {
        "Post" => reaction = reaction.with_ref("post", target.id),
        "Comment" => reaction = reaction.with_ref("comment", target.id),
        _ => {}
    }
    if let Some(space) = target.reference("space") {
        reaction = reaction.with_ref("space", space);
    }
    reaction
}

/// One symbol, with its variation selector or the tags of a regional flag.
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
    fn one_emoji_is_accepted_and_words_and_several_are_not() {
        for emoji in ["👍", "❤️", "❤", "👩‍🚀", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🇳🇴", "1️⃣", "©️"]
        {
            assert!(is_emoji(emoji), "{emoji}");
        }
        for text in ["", " ", "ok", ":+1:", "1", "👍👍", "👍 ok", "🇳", "<b>"] {
            assert!(!is_emoji(text), "{text}");
        }
    }
}

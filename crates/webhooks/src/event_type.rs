//! The type of an event, from each way in which it is written.

use std::{collections::HashMap, sync::LazyLock};

use mighty_schema::enums::WebhookEventType;

/// Names from the vendor's changelog that don't follow the rule of the others.
const OTHER_NAMES: [(&str, WebhookEventType); 3] = [
    ("membercreated", WebhookEventType::MemberJoined),
    (
        "courseprogressupdated",
        WebhookEventType::MemberCourseProgressUpdated,
    ),
    (
        "customfieldcreated",
        WebhookEventType::CustomFieldResponseCreated,
    ),
];

static TYPES: LazyLock<HashMap<String, WebhookEventType>> = LazyLock::new(|| {
    let known = WebhookEventType::KNOWN.iter();
    let known = known.map(|known| (folded(known.as_str()), known.clone()));
    let other = OTHER_NAMES.iter();
    known
        .chain(other.map(|(name, known)| ((*name).to_owned(), known.clone())))
        .collect()
});

/// Reads an event type in any of its spellings.
///
/// | spelling | where |
/// |---|---|
/// | `MemberJoinedHook` | deliveries |
/// | `MEMBER_JOINED` | GraphQL |
/// | `MemberJoined` | the vendor's webhook pages |
/// | `Member Joined` | the admin pages |
/// | `member.created` | the vendor's changelog |
///
/// A type that this version doesn't know is [`WebhookEventType::Unknown`] with its text.
///
/// ```
/// use mighty_schema::enums::WebhookEventType;
/// use mighty_webhooks::event_type;
///
/// assert_eq!(event_type::parse("MemberJoinedHook"), WebhookEventType::MemberJoined);
/// assert_eq!(event_type::parse("rsvp.created"), WebhookEventType::RsvpCreated);
/// assert_eq!(event_type::parse("SpaceCreatedHook").as_str(), "SpaceCreatedHook");
/// ```
#[must_use]
pub fn parse(text: &str) -> WebhookEventType {
    // No known name is as long as this. A longer text isn't worth the work.
    if text.len() > 200 {
        return WebhookEventType::from(text);
    }
    let folded = folded(text);
    let known = TYPES
        .get(folded.strip_suffix("hook").unwrap_or(&folded))
        .or_else(|| TYPES.get(&folded));
    known
        .cloned()
        .unwrap_or_else(|| WebhookEventType::from(text))
}

/// The letters and digits, in lower case.
fn folded(text: &str) -> String {
    text.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_lowercase())
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The words of a type, each with a capital letter.
    fn words(known: &WebhookEventType) -> Vec<String> {
        let words = known.as_str().split('_');
        words
            .map(|word| format!("{}{}", &word[..1], word[1..].to_lowercase()))
            .collect()
    }

    #[test]
    fn every_type_is_read_in_every_regular_spelling() {
        assert_eq!(WebhookEventType::KNOWN.len(), 47);
        for known in WebhookEventType::KNOWN {
            let words = words(known);
            for text in [
                known.as_str().to_owned(),
                words.concat(),
                format!("{}Hook", words.concat()),
                words.join(" "),
                words.join(".").to_lowercase(),
                format!(" {}_HOOK ", known.as_str()),
            ] {
                assert_eq!(&parse(&text), known, "{text:?}");
            }
        }
    }

    #[test]
    fn the_names_of_the_changelog_are_read() {
        for (name, known) in [
            (
                "gift_leaderboard.updated",
                WebhookEventType::GiftLeaderboardUpdated,
            ),
            ("member.created", WebhookEventType::MemberJoined),
            ("rsvp.created", WebhookEventType::RsvpCreated),
            (
                "course.progress_updated",
                WebhookEventType::MemberCourseProgressUpdated,
            ),
            (
                "custom_field.created",
                WebhookEventType::CustomFieldResponseCreated,
            ),
        ] {
            assert_eq!(parse(name), known, "{name}");
        }
    }

    #[test]
    fn a_near_miss_is_an_unknown_type_with_its_text() {
        for text in [
            "",
            "Hook",
            "MemberJoinedHookHook",
            "MemberJoinedHooks",
            "MemberJoine",
            "XMemberJoinedHook",
            "Member Joined Twice",
        ] {
            let parsed = parse(text);
            assert!(matches!(parsed, WebhookEventType::Unknown(_)), "{text:?}");
            assert_eq!(parsed.as_str(), text);
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_type_or_keeps_its_text(text in "\\PC{0,300}") {
            let parsed = parse(&text);
            if let WebhookEventType::Unknown(_) = &parsed {
                prop_assert_eq!(parsed.as_str(), text);
            }
        }
    }
}

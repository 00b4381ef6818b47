//! Which area of the API a coordinate belongs to.

/// Words of a name, and their area. The first that fits decides, so narrower
/// ones come first.
const AREAS: &[(&str, &[&str])] = &[
    ("uploads", &["upload", "asset"]),
    ("automations", &["automation"]),
    ("announcements", &["announcement"]),
    ("webhooks", &["webhook"]),
    ("domains", &["customdomain", "subdomain"]),
    ("marketing", &["marketing"]),
    ("waitlists", &["waitlist", "lead"]),
    ("gallery", &["gallerygroup"]),
    ("gifts", &["gift", "recognition"]),
    (
        "payments",
        &[
            "payment",
            "purchase",
            "coupon",
            "incomereport",
            "stripe",
            "currenc",
            "billing",
        ],
    ),
    ("invites", &["invite"]),
    ("custom_fields", &["customfield"]),
    (
        "onboarding",
        &["onboarding", "pin", "welcomechecklist", "prompt"],
    ),
    ("courses", &["course", "quiz", "videoprogress"]),
    ("live_spaces", &["livespace"]),
    (
        "moderation",
        &[
            "report",
            "blocklist",
            "blacklist",
            "blockedmember",
            "memberblock",
            "banmember",
        ],
    ),
    ("tags", &["badge", "tag", "segment"]),
    ("chats", &["conversation", "directmessage", "message"]),
    ("notifications", &["notification"]),
    ("reactions", &["reaction"]),
    ("comments", &["comment"]),
    ("polls", &["poll", "answercheer"]),
    ("events", &["event", "rsvp"]),
    ("search", &["search"]),
    ("posts", &["post", "feed"]),
    ("spaces", &["space"]),
    (
        "members",
        &["member", "follow", "profilequestion", "ambassador"],
    ),
    ("network", &["network"]),
];

/// The area of a name such as `createBadgeMemberships`, or else of the type that it belongs to.
pub(super) fn area(name: &str, of: &str) -> &'static str {
    find(name).or_else(|| find(of)).unwrap_or("network")
}

fn find(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    let fits = |words: &&[&str]| words.iter().any(|word| name.contains(word));
    AREAS
        .iter()
        .find(|(_, words)| fits(words))
        .map(|(area, _)| *area)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_narrowest_word_decides() {
        for (name, of, want) in [
            ("createBadgeMemberships", "Mutation", "tags"),
            ("createCommentReport", "Mutation", "moderation"),
            ("createCustomOnboardingPointer", "Mutation", "onboarding"),
            ("updateMember", "Mutation", "members"),
            ("followers", "User", "members"),
            ("giftsReceived", "User", "gifts"),
            ("theme", "Network", "network"),
            ("brandingImages", "Space", "spaces"),
        ] {
            assert_eq!(area(name, of), want, "{of}.{name}");
        }
    }
}

//! One method for each family of tables.

use super::Export;
use crate::Family;

/// One method for each family.
macro_rules! families {
    ($($(#[$about:meta])* $name:ident $family:ident,)*) => {
        impl Export {
            $($(#[$about])*
            pub fn $name(self) -> Self {
                self.family(Family::$family)
            })*
        }
    };
}

families! {
    /// Members with their badges and tags.
    members Members,
    /// Who is in which space, with the role. Reads the spaces, too.
    memberships Memberships,
    /// Badges and tags.
    badges Badges,
    /// Custom fields and the members' answers.
    custom_fields CustomFields,
    /// Spaces and collections.
    spaces Spaces,
    /// Courses and coursework.
    courses Courses,
    /// The messages of space chats. Reads the spaces, too.
    messages Messages,
    /// Posts, events and polls, with tags, assets and choices.
    posts Posts,
    /// Comments and replies. Reads the posts, too.
    comments Comments,
    /// Reactions to posts, and to comments if they are chosen. Reads the posts, too.
    reactions Reactions,
    /// The answers to polls. Reads the posts, too.
    poll_answers PollAnswers,
    /// The RSVPs of events. Reads the posts, too.
    rsvps Rsvps,
    /// Payment plans with prices and spaces.
    plans Plans,
    /// Payment subscriptions.
    subscriptions Subscriptions,
    /// Purchases.
    purchases Purchases,
    /// Invites and requests to join.
    invites Invites,
    /// Reports of abuse.
    reports Reports,
    /// The signed-in member's own conversations, with their messages. Nobody else can read them.
    direct_messages DirectMessages,
}

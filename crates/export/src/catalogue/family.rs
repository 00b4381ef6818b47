//! The tables that are chosen together.

use super::sources;
use crate::model::Source;

/// Tables that belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Family {
    /// Members with their badges and tags.
    Members,
    /// Who is in which space, with the role. Reads the spaces, too.
    Memberships,
    /// Badges and tags.
    Badges,
    /// Custom fields and the members' answers.
    CustomFields,
    /// Spaces and collections.
    Spaces,
    /// Courses and coursework.
    Courses,
    /// The messages of space chats. Reads the spaces, too.
    Messages,
    /// Posts, events and polls, with tags, assets and choices.
    Posts,
    /// Comments and replies. Reads the posts, too.
    Comments,
    /// Reactions to posts, and to comments if they are chosen. Reads the posts, too.
    Reactions,
    /// The answers to polls. Reads the posts, too.
    PollAnswers,
    /// The RSVPs of events. Reads the posts, too.
    Rsvps,
    /// Payment plans with prices and spaces.
    Plans,
    /// Payment subscriptions.
    Subscriptions,
    /// Purchases.
    Purchases,
    /// Invites and requests to join.
    Invites,
    /// Reports of abuse.
    Reports,
    /// The signed-in member's own conversations, with their messages.
    DirectMessages,
}

impl Family {
    /// All families.
    pub const ALL: [Self; 18] = [
        Self::Members,
        Self::Memberships,
        Self::Badges,
        Self::CustomFields,
        Self::Spaces,
        Self::Courses,
        Self::Messages,
        Self::Posts,
        Self::Comments,
        Self::Reactions,
        Self::PollAnswers,
        Self::Rsvps,
        Self::Plans,
        Self::Subscriptions,
        Self::Purchases,
        Self::Invites,
        Self::Reports,
        Self::DirectMessages,
    ];

    /// The sources of its tables.
    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Members => &["members"],
            Self::Memberships => &["memberships"],
            Self::Badges => &["badges", "tags"],
            Self::CustomFields => &["custom_fields", "custom_field_answers"],
            Self::Spaces => &["collections", "spaces"],
            Self::Courses => &["courses", "coursework"],
            Self::Messages => &["messages"],
            Self::Posts => &["posts"],
            Self::Comments => &["comments"],
            Self::Reactions => &["reactions"],
            Self::PollAnswers => &["poll_answers"],
            Self::Rsvps => &["rsvps"],
            Self::Plans => &["plans"],
            Self::Subscriptions => &["subscriptions"],
            Self::Purchases => &["purchases"],
            Self::Invites => &["invites", "invite_requests"],
            Self::Reports => &["reports"],
            Self::DirectMessages => &["conversations", "direct_messages"],
        }
    }
}

/// The sources of these families, with those of their parents.
pub(crate) fn sources_of(families: &[Family]) -> Vec<&'static Source> {
    let mut names: Vec<&str> = families
        .iter()
        .flat_map(|family| family.names())
        .copied()
        .collect();
    // Reactions to comments need the comments, which only their own family reads.
    if families.contains(&Family::Reactions) && families.contains(&Family::Comments) {
        names.push("comment_reactions");
    }
    loop {
        let chosen: Vec<_> = sources()
            .filter(|source| names.contains(&source.name))
            .collect();
        let parents: Vec<&str> = chosen
            .iter()
            .filter_map(|source| Some(source.parent?.name))
            .filter(|parent| !names.contains(parent))
            .collect();
        if parents.is_empty() {
            return chosen;
        }
        names.extend(parents);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_brings_the_sources_of_its_parents_along() {
        let names = |families: &[Family]| -> Vec<_> {
            sources_of(families)
                .iter()
                .map(|source| source.name)
                .collect()
        };
        assert_eq!(names(&[Family::Members]), ["members"]);
        assert_eq!(names(&[Family::Comments]), ["posts", "comments"]);
        assert_eq!(names(&[Family::Reactions]), ["posts", "reactions"]);
        assert_eq!(names(&Family::ALL).len(), sources().count());
    }
}

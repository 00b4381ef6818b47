//! The roles that see fields, types and values in full, and the answers to all other viewers.

use std::fmt;

use crate::generated::roles::ROLES;

/// The role of a viewer in the network, or in relation to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// The member that the record is about, or who made it.
    Own,
    /// A host of the space.
    SpaceHost,
    /// A moderator of the space.
    SpaceModerator,
    /// A host of the network.
    Host,
    /// A moderator of the network.
    Moderator,
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Own => "the member concerned",
            Self::SpaceHost => "a host of the space",
            Self::SpaceModerator => "a moderator of the space",
            Self::Host => "a host",
            Self::Moderator => "a moderator",
        })
    }
}

/// The answer to a viewer without the role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Refusal {
    /// An empty list.
    Empty,
    /// Null.
    Null,
    /// An error of code `NOT_FOUND`, as if there were no such record.
    NotFound,
    /// Another error: the field can't be null.
    Error,
    /// A text that hides most of the value, as `m****@example.com`.
    Obfuscated,
    /// The API's documentation does not say.
    Unstated,
}

/// The roles that get a complete answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequiredRole {
    /// The schema coordinate: a field (`Network.members`), the field of an input
    /// (`CreateRsvpInput.memberId`), a type (`NotificationSetting`), or the value of an enum
    /// (`PostStatus.DRAFT`: posts with that status).
    pub coordinate: &'static str,
    /// The accepted roles; one of them is enough.
    pub any_of: &'static [Role],
    /// The answer to all other viewers.
    pub others_get: Refusal,
    /// Whether the API's documentation does not state the roles, so that they are inferred: from
    /// other fields, or from the scopes of a mutation.
    pub is_inferred: bool,
}

impl RequiredRole {
    /// Whether a host of the network gets a complete answer.
    ///
    /// ```
    /// use mighty_schema::roles::required_role;
    ///
    /// assert!(required_role("Network.members").unwrap().is_enough_for_hosts());
    /// ```
    pub fn is_enough_for_hosts(&self) -> bool {
        self.any_of.contains(&Role::Host)
    }

    /// Who gets a complete answer, in a few words: `Network.members is for a host or a moderator`.
    pub fn in_short(&self) -> String {
        let roles: Vec<_> = self.any_of.iter().map(Role::to_string).collect();
        format!("{} is for {}", self.coordinate, roles.join(" or "))
    }
}

impl fmt::Display for RequiredRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_short())?;
        f.write_str(match self.others_get {
            Refusal::Empty => "; others get an empty list",
            Refusal::Null => "; others get null",
            Refusal::NotFound => "; others get NOT_FOUND",
            Refusal::Error => "; others get an error",
            Refusal::Obfuscated => "; others get it obfuscated",
            Refusal::Unstated => "",
        })
    }
}

/// The roles for `coordinate`. `None` means that none is known to be needed.
///
/// ```
/// use mighty_schema::roles::{Refusal, Role, required_role};
///
/// let members = required_role("Network.members").unwrap();
/// assert_eq!(members.any_of, [Role::Host, Role::Moderator]);
/// assert_eq!(members.others_get, Refusal::Empty);
/// assert_eq!(required_role("Network.title"), None);
/// ```
pub fn required_role(coordinate: &str) -> Option<&'static RequiredRole> {
    let at = ROLES
        .binary_search_by_key(&coordinate, |row| row.coordinate)
        .ok()?;
    Some(&ROLES[at])
}

/// Every coordinate with roles, in order.
pub fn all() -> impl Iterator<Item = &'static RequiredRole> {
    ROLES.iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_found_by_its_coordinate() {
        assert!(all().count() > 100);
        for row in all() {
            assert_eq!(required_role(row.coordinate), Some(row));
            assert!(!row.any_of.is_empty(), "{}", row.coordinate);
        }
    }

    #[test]
    fn a_mutation_with_only_host_scopes_is_for_hosts_by_inference() {
        let create = required_role("Mutation.createSpace").unwrap();
        assert_eq!(
            (create.any_of, create.is_inferred),
            (&[Role::Host][..], true)
        );
        assert_eq!(required_role("Mutation.createPost"), None);
        let stated = required_role("Mutation.createMember").unwrap();
        assert_eq!(
            (stated.any_of, stated.is_inferred),
            (&[Role::Host][..], false)
        );
    }

    #[test]
    fn the_text_of_a_row_names_the_roles_and_the_answer_to_others() {
        let text = |coordinate| required_role(coordinate).unwrap().to_string();
        assert_eq!(
            text("Network.members"),
            "Network.members is for a host or a moderator; others get an empty list"
        );
        assert_eq!(
            text("Network.polls"),
            "Network.polls is for a host; others get an error"
        );
    }
}

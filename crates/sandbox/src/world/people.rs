//! The people of the demo community, as a test or a sign-in page sees them.

use std::fmt;

use super::{ids, record::Record};

/// The password of all demo people at the start. It is not secret.
const PASSWORD: &str = "driftwood";

/// A person's role in the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Runs the network.
    Host,
    /// Keeps order in it.
    Moderator,
    /// Takes part in it.
    Contributor,
}

impl Role {
    /// The role as the API's `MembershipRole` spells it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Host => "HOST",
            Role::Moderator => "MODERATOR",
            Role::Contributor => "CONTRIBUTOR",
        }
    }

    pub(crate) fn of(member: &Record) -> Role {
        match member.text("networkRole") {
            Some("HOST") => Role::Host,
            Some("MODERATOR") => Role::Moderator,
            _ => Role::Contributor,
        }
    }
}

/// A member of the demo community who can sign in.
#[derive(Clone, PartialEq, Eq)]
pub struct Person {
    resource_id: u64,
    name: String,
    email: String,
    password: String,
    role: Role,
}

impl Person {
    pub(crate) fn of(member: &Record) -> Person {
        Person {
            resource_id: member.id,
            name: member.text("name").unwrap_or_default().to_owned(),
            email: member.text("_email").unwrap_or_default().to_owned(),
            password: member.text("_password").unwrap_or(PASSWORD).to_owned(),
            role: Role::of(member),
        }
    }

    /// The number that the Admin API uses too.
    #[must_use]
    pub fn resource_id(&self) -> u64 {
        self.resource_id
    }

    /// The `id` of this person's node.
    #[must_use]
    pub fn global_id(&self) -> String {
        ids::global_id("User", self.resource_id)
    }

    /// First and last name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The address to sign in with; its domain can't be registered.
    #[must_use]
    pub fn email(&self) -> &str {
        &self.email
    }

    /// The password to sign in with. At the start it is the same for all people; see
    /// [`Sandbox::change_password`](crate::Sandbox::change_password).
    #[must_use]
    pub fn password(&self) -> &str {
        &self.password
    }

    /// The role in the network at the start.
    #[must_use]
    pub fn role(&self) -> Role {
        self.role
    }
}

impl fmt::Debug for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Person")
            .field("resource_id", &self.resource_id)
            .field("name", &self.name)
            .field("role", &self.role)
            .finish_non_exhaustive()
    }
}

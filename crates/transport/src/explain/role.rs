//! Roles, and the answers to viewers without them.

/// The role of a viewer in the network, or in relation to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// A host of the network.
    Host,
    /// A moderator of the network.
    Moderator,
    /// A host of the space.
    SpaceHost,
    /// The member that the record is about.
    Own,
}

/// The answer to a viewer who may not see a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Silence {
    /// An empty list.
    Empty,
    /// Null.
    Null,
    /// An error of code `NOT_FOUND`.
    NotFound,
    /// The schema doesn't say.
    Unstated,
}

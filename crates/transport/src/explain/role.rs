//! Roles, and the answers to viewers without them.

/// What a viewer is to the network, or to the record in question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// A host of the network.
    Host,
    /// A moderator of the network.
    Moderator,
    /// A host of the space.
    SpaceHost,
    /// The member whom the record is about.
    Own,
}

/// What a viewer gets who may not see a field.
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

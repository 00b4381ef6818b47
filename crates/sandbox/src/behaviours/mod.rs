//! The list of what the sandbox does beyond the schema.

mod server;

use crate::behaviour::Behaviour;

/// What the sandbox does beyond the schema: the server and its profiles, the mutations, the
/// arguments of fields.
///
/// ```
/// let all = mighty_sandbox::behaviours();
/// let color = all.iter().find(|one| one.name == "createBadge.color").unwrap();
/// assert_eq!(color.text, "color must be six hex digits after a #");
/// assert_eq!(color.confidence, "stated");
/// ```
#[must_use]
pub fn behaviours() -> Vec<Behaviour> {
    server::all().chain(crate::graphql::behaviours()).collect()
}

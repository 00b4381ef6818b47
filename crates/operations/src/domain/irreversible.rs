//! The confirmation that verbs without a way back take.

/// Says that you know that a call can't be undone.
///
/// Verbs whose effect can't be undone, and whose name does not say so, take it as their last argument.
/// Such a verb can't be called by mistake for one that can be undone, and a reader of your code sees
/// which calls have no way back. The docs of each verb say why it can't be undone.
///
/// ```no_run
/// # async fn example(client: &mighty_transport::Client) -> Result<(), mighty_transport::Error> {
/// use mighty_operations::domain::{Gifts, Irreversible};
/// use mighty_schema::{ids::GlobalIdOf, kinds::{GiftDefinition, User}};
///
/// let (ticket, member) = (
///     GlobalIdOf::<GiftDefinition>::from_number(1),
///     GlobalIdOf::<User>::from_number(2),
/// );
/// Gifts::new(client).create(ticket, member, Irreversible).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Irreversible;

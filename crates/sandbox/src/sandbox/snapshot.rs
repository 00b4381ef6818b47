//! Snapshots of the world of a running sandbox.

use super::Sandbox;
use crate::WorldError;

/// The world at one moment, to go back to it or to begin with it. A snapshot has people with their
/// passwords, spaces, posts and all other records. It has no tokens.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use mighty_sandbox::{Sandbox, World};
///
/// let sandbox = Sandbox::start().await?;
/// let before = sandbox.snapshot()?;
/// // … a test that changes the world …
/// sandbox.restore(&before)?;
/// // Another sandbox with the same world:
/// let other = Sandbox::builder().world(World::parse(&before)?).start().await?;
/// assert_eq!(other.member(), sandbox.member());
/// # Ok(())
/// # }
/// ```
impl Sandbox {
    /// The world as it is now, as text.
    ///
    /// # Errors
    /// [`WorldError`] if it can't be written as JSON.
    pub fn snapshot(&self) -> Result<String, WorldError> {
        self.shared.snapshot()
    }

    /// Goes back to the world of a snapshot of the same network. Tokens stay valid for people whom
    /// the snapshot has. The clock does not go back.
    ///
    /// # Errors
    /// [`WorldError`] if the text is no snapshot, or of another network. Then nothing has changed.
    pub fn restore(&self, snapshot: &str) -> Result<(), WorldError> {
        self.shared.restore(snapshot)
    }
}

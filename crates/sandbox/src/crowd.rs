//! How many records the community has besides its own.

/// Records to add to the community, for tests with many of them. The same numbers give the same
/// community, in every process.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), mighty_sandbox::StartError> {
/// use mighty_sandbox::{Crowd, Sandbox};
///
/// let crowd = Crowd::default().members(300).posts(20).comments(100);
/// let sandbox = Sandbox::builder().crowd(crowd).start().await?;
/// assert!(sandbox.people().len() > 300);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[must_use = "it does nothing until it is given to a builder"]
pub struct Crowd {
    pub(crate) members: usize,
    pub(crate) posts: usize,
    pub(crate) comments: usize,
    pub(crate) reactions: usize,
    pub(crate) events: usize,
    pub(crate) rsvps: usize,
}

impl Crowd {
    /// More members. Each is in the network, in its first space, and every second one in another.
    pub fn members(mut self, count: usize) -> Self {
        self.members = count;
        self
    }

    /// More posts.
    pub fn posts(mut self, count: usize) -> Self {
        self.posts = count;
        self
    }

    /// More comments, on these posts: some posts have many, some none.
    pub fn comments(mut self, count: usize) -> Self {
        self.comments = count;
        self
    }

    /// More reactions, to these posts and comments.
    pub fn reactions(mut self, count: usize) -> Self {
        self.reactions = count;
        self
    }

    /// More events, which take place once.
    pub fn events(mut self, count: usize) -> Self {
        self.events = count;
        self
    }

    /// More RSVPs, for these events.
    pub fn rsvps(mut self, count: usize) -> Self {
        self.rsvps = count;
        self
    }
}

//! The worlds that a sandbox can begin with.

use std::path::Path;

use crate::{
    graphql::Facts,
    state,
    world::{
        self, changes,
        description::{Comment, Description, Event, Mark, Member, Post, Space},
        seed,
    },
};

/// The world that a sandbox begins with: the demo community, one that a test builds, one from a file,
/// or a snapshot.
///
/// A world that a test builds has a network and only what you add. The methods that set details are
/// about the last member, post or other thing that was added. Members are named by their first name,
/// their whole name, or their address.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), mighty_sandbox::StartError> {
/// use mighty_sandbox::{Sandbox, World};
///
/// let world = World::empty()
///     .network("Sail Club", "sail")
///     .member("ada").host()
///     .member("Ben Okoro").email("ben@sail.example")
///     .space("Sail Loft")
///     .post("First launch", "She floats.").by("ben").comment("ada", "At last!")
///     .event("Regatta", "2026-11-08T10:00:00Z")
///     .tag("Skipper", ["ada"]);
/// let sandbox = Sandbox::builder().world(world).start().await?;
/// assert_eq!(sandbox.member().email(), "ben@sail.example");
/// # Ok(())
/// # }
/// ```
///
/// All members are in all spaces. If no member is a host, a host named `host` is added.
#[derive(Clone, Debug)]
pub struct World(Source);

#[derive(Clone, Debug)]
enum Source {
    Demo,
    Described(Box<Description>),
    Snapshot(String),
}

/// A world that can't be used: an unknown key or name, or a text that is neither a description nor a
/// snapshot.
#[derive(Debug, thiserror::Error)]
#[error("the world can't be used: {0}")]
pub struct WorldError(String);

impl WorldError {
    #[allow(clippy::needless_pass_by_value, reason = "errors come by value")]
    pub(crate) fn new(reason: impl ToString) -> Self {
        Self(reason.to_string())
    }
}

impl World {
    /// The demo community, Harbor Makers: the default.
    #[must_use]
    pub fn demo() -> Self {
        Self(Source::Demo)
    }

    /// A network without people, spaces and posts, to be built by the methods below.
    #[must_use]
    pub fn empty() -> Self {
        Self(Source::Described(Box::default()))
    }

    /// Reads a world from a file: TOML, JSON, or a snapshot.
    ///
    /// # Errors
    /// [`WorldError`] if the file can't be read, or as [`World::parse`].
    pub fn from_file(file: impl AsRef<Path>) -> Result<Self, WorldError> {
        let file = file.as_ref();
        let text = std::fs::read_to_string(file)
            .map_err(|error| WorldError(format!("{}: {error}", file.display())))?;
        Self::parse(&text).map_err(|error| WorldError(format!("{}: {}", file.display(), error.0)))
    }

    /// Reads a world from a text: a description in TOML or JSON, or a snapshot.
    ///
    /// ```
    /// use mighty_sandbox::World;
    ///
    /// let world = World::parse(
    ///     r#"
    ///     [network]
    ///     title = "Sail Club"
    ///     subdomain = "sail"
    ///
    ///     [[members]]
    ///     name = "Ada Aalto"
    ///     role = "host"
    ///
    ///     [[spaces]]
    ///     title = "Sail Loft"
    ///
    ///     [[posts]]
    ///     title = "First launch"
    ///     body = "She floats."
    ///     author = "Ada Aalto"
    ///     comments = [{ author = "ada", text = "At last!" }]
    ///     "#,
    /// );
    /// assert!(world.is_ok());
    /// assert!(World::parse("[[membres]]\nname = \"Ada\"").is_err());
    /// ```
    ///
    /// # Errors
    /// [`WorldError`] if it is none of these, or has an unknown key.
    pub fn parse(text: &str) -> Result<Self, WorldError> {
        if state::is_snapshot(text) {
            return Ok(Self(Source::Snapshot(text.to_owned())));
        }
        let described: Description = if text.trim_start().starts_with('{') {
            serde_json::from_str(text).map_err(WorldError::new)?
        } else {
            toml::from_str(text).map_err(WorldError::new)?
        };
        Ok(Self(Source::Described(Box::new(described))))
    }

    /// Sets the network's title and subdomain.
    #[must_use]
    pub fn network(self, title: impl Into<String>, subdomain: impl Into<String>) -> Self {
        self.with(|world| {
            world.network.title = title.into();
            world.network.subdomain = subdomain.into();
        })
    }

    /// Sets the network's number, from 1 to 100,000. By default it is that of the demo.
    #[must_use]
    pub fn network_id(self, number: u64) -> Self {
        self.with(|world| world.network.id = Some(number))
    }

    /// Sets the network's plan, such as `launch` or `scale`.
    #[must_use]
    pub fn plan(self, name: impl Into<String>) -> Self {
        self.with(|world| world.network.plan = Some(name.into()))
    }

    /// Sets the features that the network has turned on, such as `chat` and `events`.
    #[must_use]
    pub fn features(self, keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with(|world| world.network.features = Some(keys.into_iter().map(Into::into).collect()))
    }

    /// Adds a member. Without [`email`](Self::email), the address is made from the name.
    #[must_use]
    pub fn member(self, name: impl Into<String>) -> Self {
        self.with(|world| world.members.push(Member::named(name)))
    }

    /// Makes the last member a host.
    #[must_use]
    pub fn host(self) -> Self {
        self.role("host")
    }

    /// Makes the last member a moderator.
    #[must_use]
    pub fn moderator(self) -> Self {
        self.role("moderator")
    }

    fn role(self, role: &str) -> Self {
        self.with(|world| {
            if let Some(member) = world.members.last_mut() {
                role.clone_into(&mut member.role);
            }
        })
    }

    /// Sets the address of the last member.
    #[must_use]
    pub fn email(self, email: impl Into<String>) -> Self {
        self.with(|world| {
            if let Some(member) = world.members.last_mut() {
                member.email = Some(email.into());
            }
        })
    }

    /// Sets the password of the last member. By default it is that of the demo.
    #[must_use]
    pub fn password(self, password: impl Into<String>) -> Self {
        self.with(|world| {
            if let Some(member) = world.members.last_mut() {
                member.password = Some(password.into());
            }
        })
    }

    /// Adds a space. The first one is the home space of the network.
    #[must_use]
    pub fn space(self, title: impl Into<String>) -> Self {
        self.with(|world| world.spaces.push(Space::titled(title)))
    }

    /// Adds a post to the last space. Its author is the last member, or as [`by`](Self::by) says.
    #[must_use]
    pub fn post(self, title: impl Into<String>, body: impl Into<String>) -> Self {
        self.with(|world| {
            let post = Post {
                title: title.into(),
                body: body.into(),
                space: world.spaces.last().map(|space| space.title.clone()),
                author: world.members.last().map(|member| member.name.clone()),
                comments: Vec::new(),
            };
            world.posts.push(post);
        })
    }

    /// Sets the author of the last post.
    #[must_use]
    pub fn by(self, member: impl Into<String>) -> Self {
        self.with(|world| {
            if let Some(post) = world.posts.last_mut() {
                post.author = Some(member.into());
            }
        })
    }

    /// Adds a comment to the last post.
    #[must_use]
    pub fn comment(self, author: impl Into<String>, text: impl Into<String>) -> Self {
        self.with(|world| {
            if let Some(post) = world.posts.last_mut() {
                post.comments.push(Comment {
                    author: author.into(),
                    text: text.into(),
                });
            }
        })
    }

    /// Adds an event of two hours to the last space. The time is in ISO 8601.
    #[must_use]
    pub fn event(self, title: impl Into<String>, starts: impl Into<String>) -> Self {
        self.with(|world| {
            let event = Event {
                title: title.into(),
                starts: starts.into(),
                space: world.spaces.last().map(|space| space.title.clone()),
            };
            world.events.push(event);
        })
    }

    /// Adds a tag that these members carry.
    #[must_use]
    pub fn tag(
        self,
        title: impl Into<String>,
        members: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.with(|world| world.tags.push(Mark::new(title, members)))
    }

    /// Adds a badge that these members wear.
    #[must_use]
    pub fn badge(
        self,
        title: impl Into<String>,
        members: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.with(|world| world.badges.push(Mark::new(title, members)))
    }

    /// Changes the description. The demo and snapshots have none, and stay as they are.
    fn with(mut self, change: impl FnOnce(&mut Description)) -> Self {
        if let Source::Described(description) = &mut self.0 {
            change(description);
        }
        self
    }

    pub(crate) fn build(&self) -> Result<world::World, WorldError> {
        let facts = Facts::shared().map_err(WorldError::new)?;
        match &self.0 {
            Source::Demo => Ok(seed::world(facts)),
            Source::Described(description) => seed::described(description).map_err(WorldError::new),
            Source::Snapshot(text) => {
                let mut world = world::World::default();
                for entry in state::read_snapshot(text).map_err(WorldError::new)? {
                    changes::apply(&mut world, entry.world).map_err(WorldError::new)?;
                }
                Ok(world)
            }
        }
    }
}

impl Default for World {
    fn default() -> Self {
        Self::demo()
    }
}

//! A world in the words of a test: what a world file has.

use serde::Deserialize;

/// The whole world.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Description {
    pub(crate) network: Network,
    pub(crate) members: Vec<Member>,
    pub(crate) spaces: Vec<Space>,
    pub(crate) posts: Vec<Post>,
    pub(crate) events: Vec<Event>,
    pub(crate) tags: Vec<Mark>,
    pub(crate) badges: Vec<Mark>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Network {
    pub(crate) title: String,
    pub(crate) subdomain: String,
    pub(crate) id: Option<u64>,
    pub(crate) plan: Option<String>,
    pub(crate) features: Option<Vec<String>>,
}

impl Default for Network {
    fn default() -> Self {
        Self {
            title: "Test Network".to_owned(),
            subdomain: "test".to_owned(),
            id: None,
            plan: None,
            features: None,
        }
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) email: Option<String>,
    pub(crate) password: Option<String>,
    /// `host`, `moderator` or `member`.
    #[serde(default = "member")]
    pub(crate) role: String,
    pub(crate) bio: Option<String>,
}

fn member() -> String {
    "member".to_owned()
}

impl Member {
    pub(crate) fn named(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            email: None,
            password: None,
            role: member(),
            bio: None,
        }
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Space {
    pub(crate) title: String,
    #[serde(default)]
    pub(crate) description: String,
    /// The members, if they are not all.
    pub(crate) members: Option<Vec<String>>,
}

impl Space {
    pub(crate) fn titled(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            description: String::new(),
            members: None,
        }
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Post {
    pub(crate) title: String,
    /// Plain text. An empty line begins a new paragraph.
    pub(crate) body: String,
    /// The title of the space; without one, the home space.
    pub(crate) space: Option<String>,
    /// Without one, the host.
    pub(crate) author: Option<String>,
    #[serde(default)]
    pub(crate) comments: Vec<Comment>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Comment {
    pub(crate) author: String,
    pub(crate) text: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Event {
    pub(crate) title: String,
    pub(crate) starts: String,
    pub(crate) space: Option<String>,
}

/// A tag or a badge.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Mark {
    pub(crate) title: String,
    #[serde(default)]
    pub(crate) members: Vec<String>,
}

impl Mark {
    pub(crate) fn new(
        title: impl Into<String>,
        members: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            title: title.into(),
            members: members.into_iter().map(Into::into).collect(),
        }
    }
}

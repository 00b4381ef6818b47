//! What a token may do.

use std::{borrow::Cow, collections::BTreeSet, fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize};

use crate::ConfigError;

/// One OAuth scope. The catalogue is not final, so any well-formed text is a scope; the ones known
/// today are constants.
///
/// ```
/// use mighty_core::Scope;
///
/// assert_eq!(Scope::READ_POSTS.as_str(), "read:posts");
/// assert!(Scope::new("write:something_new").is_ok());
/// assert!(Scope::new("two words").is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Scope(Cow<'static, str>);

macro_rules! known {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        impl Scope {
            $($(#[$doc])* pub const $name: Self = Self(Cow::Borrowed($text));)*

            /// Every scope that has a constant here.
            pub const KNOWN: &'static [Self] = &[$(Self::$name),*];
        }
    };
}

known! {
    /// The signed-in member's own data, plain e-mail addresses included where the plan allows.
    READ_USERINFO = "read:userinfo";
    /// The network and what its members see of it.
    READ_NETWORK = "read:network";
    /// Posts.
    READ_POSTS = "read:posts";
    /// Courses.
    READ_COURSES = "read:courses";
    /// Search.
    READ_SEARCH = "read:search";
    /// Direct messages, to read.
    READ_CHATS = "read:chats";
    /// Direct messages, to read and write. The consent page is always shown for it.
    WRITE_CHATS = "write:chats";
    /// Posts, polls and events, to write.
    WRITE_POSTS = "write:posts";
    /// Comments, to write.
    WRITE_COMMENTS = "write:comments";
    /// The member's own answers to events.
    WRITE_RSVPS = "write:rsvps";
    /// Uploads.
    WRITE_ASSETS = "write:assets";
    /// The member's own profile.
    WRITE_PROFILE = "write:profile";
    /// The network as its hosts see it. As with every `host:` scope, only a host can sign in.
    HOST_READ_NETWORK = "host:read:network";
    /// Members, to read as a host.
    HOST_READ_NETWORK_MEMBERS = "host:read:network_members";
    /// Members, to manage.
    HOST_WRITE_NETWORK_MEMBERS = "host:write:network_members";
    /// All posts, to read as a host.
    HOST_READ_NETWORK_POSTS = "host:read:network_posts";
    /// All posts, to manage.
    HOST_WRITE_NETWORK_POSTS = "host:write:network_posts";
    /// All events, to read as a host.
    HOST_READ_NETWORK_EVENTS = "host:read:network_events";
    /// All events and anybody's answers, to manage.
    HOST_WRITE_NETWORK_EVENTS = "host:write:network_events";
    /// Plans, to read as a host.
    HOST_READ_NETWORK_PLANS = "host:read:network_plans";
    /// Plans, to manage.
    HOST_WRITE_NETWORK_PLANS = "host:write:network_plans";
    /// Spaces, to read as a host.
    HOST_READ_NETWORK_SPACES = "host:read:network_spaces";
    /// Spaces, to manage.
    HOST_WRITE_NETWORK_SPACES = "host:write:network_spaces";
    /// The network's settings.
    HOST_WRITE_NETWORK_SETTINGS = "host:write:network_settings";
    /// Webhooks, automations, domains.
    HOST_WRITE_NETWORK_INTEGRATIONS = "host:write:network_integrations";
    /// Uploads in the network's name.
    HOST_WRITE_NETWORK_ASSETS = "host:write:network_assets";
    /// Announcements.
    HOST_WRITE_NETWORK_ANNOUNCEMENTS = "host:write:network_announcements";
}

impl Scope {
    /// Takes any scope's text.
    ///
    /// # Errors
    /// [`ConfigError`] where it is empty or holds a character that RFC 6749 (section 3.3) does not
    /// allow in a scope.
    pub fn new(text: impl Into<String>) -> Result<Self, ConfigError> {
        let text = text.into();
        let allowed = |byte: u8| matches!(byte, 0x21 | 0x23..=0x5b | 0x5d..=0x7e);
        if text.is_empty() || !text.bytes().all(allowed) {
            return Err(ConfigError::new(
                "scopes",
                format!("{text:?} is no scope"),
                "give scopes such as read:network, separated by spaces",
            ));
        }
        Ok(Self(Cow::Owned(text)))
    }

    /// Names a scope by text that is known to be well formed, as in generated tables.
    pub const fn from_static(text: &'static str) -> Self {
        Self(Cow::Borrowed(text))
    }

    /// The scope's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether only a host can finish a sign-in that asks for it.
    pub fn is_host_only(&self) -> bool {
        self.0.starts_with("host:")
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Scope {
    type Err = ConfigError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::new(text)
    }
}

/// Lenient: what a server granted is kept as it is.
impl<'de> Deserialize<'de> for Scope {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self(Cow::Owned(text)))
    }
}

/// A set of scopes, printed and parsed as OAuth writes it: separated by spaces.
///
/// ```
/// use mighty_core::{Scope, Scopes};
///
/// let scopes = Scopes::from([Scope::READ_POSTS, Scope::READ_NETWORK]);
/// assert_eq!(scopes.to_string(), "read:network read:posts");
/// assert_eq!("read:posts  read:network".parse::<Scopes>().unwrap(), scopes);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Scopes(BTreeSet<Scope>);

impl Scopes {
    /// Whether `scope` is one of them.
    pub fn contains(&self, scope: &Scope) -> bool {
        self.0.contains(scope)
    }

    /// Whether a token with these scopes may do what `scope` stands for: it is one of them, or one
    /// of them includes it. Of the known scopes only [`Scope::WRITE_CHATS`] includes another one
    /// ([`Scope::READ_CHATS`]).
    pub fn allows(&self, scope: &Scope) -> bool {
        self.contains(scope) || (*scope == Scope::READ_CHATS && self.contains(&Scope::WRITE_CHATS))
    }

    /// The scopes of this set that `granted` does not [allow](Self::allows).
    ///
    /// ```
    /// use mighty_core::{Scope, Scopes};
    ///
    /// let asked = Scopes::from([Scope::READ_POSTS, Scope::WRITE_POSTS]);
    /// let granted = Scopes::from([Scope::READ_POSTS]);
    /// assert_eq!(asked.missing_from(&granted).to_string(), "write:posts");
    /// ```
    #[must_use]
    pub fn missing_from(&self, granted: &Self) -> Self {
        let missing = self.iter().filter(|scope| !granted.allows(scope));
        missing.cloned().collect()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them, in alphabetical order.
    pub fn iter(&self) -> impl Iterator<Item = &Scope> {
        self.0.iter()
    }
}

impl<const N: usize> From<[Scope; N]> for Scopes {
    fn from(scopes: [Scope; N]) -> Self {
        scopes.into_iter().collect()
    }
}

impl FromIterator<Scope> for Scopes {
    fn from_iter<I: IntoIterator<Item = Scope>>(scopes: I) -> Self {
        Self(scopes.into_iter().collect())
    }
}

impl IntoIterator for Scopes {
    type Item = Scope;
    type IntoIter = std::collections::btree_set::IntoIter<Scope>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl fmt::Display for Scopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, scope) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(" ")?;
            }
            f.write_str(scope.as_str())?;
        }
        Ok(())
    }
}

impl FromStr for Scopes {
    type Err = ConfigError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.split_ascii_whitespace().map(Scope::new).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_constant_is_a_well_formed_scope() {
        for scope in Scope::KNOWN {
            assert_eq!(Scope::new(scope.as_str()).as_ref(), Ok(scope));
        }
        assert_eq!(Scope::KNOWN.len(), 27);
    }

    #[test]
    fn a_scope_can_carry_neither_space_nor_quote() {
        for text in ["", "read posts", "read\"posts", "read\\posts", "läse:x"] {
            assert!(Scope::new(text).is_err(), "{text}");
        }
    }
}

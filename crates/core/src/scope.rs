//! OAuth scopes.

use std::{borrow::Cow, collections::BTreeSet, fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize};

use crate::ConfigError;

/// One OAuth scope, for example `read:posts`.
///
/// The API enforces scopes: a token may do what its user may do in the network, limited to the
/// scopes that were granted. The known scopes are constants here. The API adds scopes over time, so
/// [`Scope::new`] accepts any well-formed text.
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

            /// All scopes that have a constant.
            pub const KNOWN: &'static [Self] = &[$(Self::$name),*];
        }
    };
}

known! {
    /// Read the signed-in member's own data, with unmasked e-mail addresses if the plan allows it.
    READ_USERINFO = "read:userinfo";
    /// Read the network as its members see it.
    READ_NETWORK = "read:network";
    /// Read posts.
    READ_POSTS = "read:posts";
    /// Read courses.
    READ_COURSES = "read:courses";
    /// Search the network.
    READ_SEARCH = "read:search";
    /// Read direct messages.
    READ_CHATS = "read:chats";
    /// Read and write direct messages. The consent page is always shown for this scope.
    WRITE_CHATS = "write:chats";
    /// Write posts, polls and events.
    WRITE_POSTS = "write:posts";
    /// Write comments.
    WRITE_COMMENTS = "write:comments";
    /// Write the member's own RSVPs.
    WRITE_RSVPS = "write:rsvps";
    /// Upload files.
    WRITE_ASSETS = "write:assets";
    /// Change the member's own profile.
    WRITE_PROFILE = "write:profile";
    /// Read the network as its hosts see it. As with every `host:` scope, only a host can finish
    /// the sign-in.
    HOST_READ_NETWORK = "host:read:network";
    /// Read members as a host.
    HOST_READ_NETWORK_MEMBERS = "host:read:network_members";
    /// Manage members.
    HOST_WRITE_NETWORK_MEMBERS = "host:write:network_members";
    /// Read all posts as a host.
    HOST_READ_NETWORK_POSTS = "host:read:network_posts";
    /// Manage all posts.
    HOST_WRITE_NETWORK_POSTS = "host:write:network_posts";
    /// Read all events as a host.
    HOST_READ_NETWORK_EVENTS = "host:read:network_events";
    /// Manage all events and all members' RSVPs.
    HOST_WRITE_NETWORK_EVENTS = "host:write:network_events";
    /// Read plans as a host.
    HOST_READ_NETWORK_PLANS = "host:read:network_plans";
    /// Manage plans.
    HOST_WRITE_NETWORK_PLANS = "host:write:network_plans";
    /// Read spaces as a host.
    HOST_READ_NETWORK_SPACES = "host:read:network_spaces";
    /// Manage spaces.
    HOST_WRITE_NETWORK_SPACES = "host:write:network_spaces";
    /// Change the network's settings.
    HOST_WRITE_NETWORK_SETTINGS = "host:write:network_settings";
    /// Manage webhooks, automations and domains.
    HOST_WRITE_NETWORK_INTEGRATIONS = "host:write:network_integrations";
    /// Upload files that belong to the network.
    HOST_WRITE_NETWORK_ASSETS = "host:write:network_assets";
    /// Write announcements.
    HOST_WRITE_NETWORK_ANNOUNCEMENTS = "host:write:network_announcements";
}

impl Scope {
    /// A scope with the given text.
    ///
    /// # Errors
    /// [`ConfigError`] if the text is empty or contains a character that RFC 6749 (section 3.3)
    /// does not allow in a scope.
    pub fn new(text: impl Into<String>) -> Result<Self, ConfigError> {
        let text = text.into();
        let allowed = |byte: u8| matches!(byte, 0x21 | 0x23..=0x5b | 0x5d..=0x7e);
        if text.is_empty() || !text.bytes().all(allowed) {
            return Err(ConfigError::new(
                "scopes",
                format!("{text:?} is not a scope"),
                "give scopes such as read:network, separated by spaces",
            ));
        }
        Ok(Self(Cow::Owned(text)))
    }

    /// A scope with a text that you know to be well formed. The text is not checked.
    pub const fn from_static(text: &'static str) -> Self {
        Self(Cow::Borrowed(text))
    }

    /// The text of the scope.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the scope begins with `host:`. Only a host can finish a sign-in that asks for such a
    /// scope.
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

/// Accepts any text from the server and keeps it unchanged.
impl<'de> Deserialize<'de> for Scope {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self(Cow::Owned(text)))
    }
}

/// A set of scopes. Its text form is that of OAuth: scopes separated by spaces.
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
    /// Whether the set contains `scope`.
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

    /// Whether the set is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All scopes in alphabetical order.
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
    fn a_scope_with_characters_that_oauth_does_not_allow_is_refused() {
        for text in ["", "read posts", "read\"posts", "read\\posts", "läse:x"] {
            assert!(Scope::new(text).is_err(), "{text}");
        }
    }
}

//! An id of either kind, or another text in its place.

use super::{global::GlobalId, resource::ResourceId, text::id_text};

/// An identifier in a place that takes or returns several kinds: a [`GlobalId`], a [`ResourceId`],
/// or another text, for example the composite id of an event's occurrence.
///
/// ```
/// use mighty_core::{GlobalId, Id, ResourceId};
///
/// let ids: [Id; 3] = [GlobalId::new("Post", 7).into(), ResourceId::from(7).into(), "7".into()];
/// assert_eq!(ids[1], ids[2]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(Box<str>);

impl Id {
    /// The id as the API's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Id {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&Id> for Id {
    fn from(id: &Id) -> Self {
        id.clone()
    }
}

impl From<u64> for Id {
    fn from(number: u64) -> Self {
        ResourceId::from(number).into()
    }
}

macro_rules! into_id {
    ($($name:ident),*) => {$(
        impl From<$name> for Id {
            fn from(id: $name) -> Self {
                Self(id.0)
            }
        }

        impl From<&$name> for Id {
            fn from(id: &$name) -> Self {
                Self(id.0.clone())
            }
        }
    )*};
}

into_id!(GlobalId, ResourceId);

id_text!(Id);

//! An id or another text that names a record, such as a slug.

use std::{fmt, marker::PhantomData};

use mighty_core::{GlobalId, ResourceId};
use serde::{Serialize, Serializer};

use super::{
    kind::{Kind, Within},
    typed::{GlobalIdOf, IdOf, ResourceIdOf, takes},
};

/// An argument that takes an id of the kind `K` or another text that the API knows the record by,
/// such as the slug in its address.
///
/// ```
/// use mighty_schema::ids::{PostId, PostRef};
///
/// let ids: [PostRef; 3] = ["welcome-aboard".into(), PostId::resource(7).into(), "7".into()];
/// assert_eq!(ids[1], ids[2]);
/// ```
pub struct RefOf<K>(Box<str>, PhantomData<fn() -> K>);

impl<K> RefOf<K> {
    fn wrap(text: String) -> Self {
        Self(text.into(), PhantomData)
    }

    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

takes!(RefOf: GlobalIdOf, ResourceIdOf, IdOf);

impl<K> From<&str> for RefOf<K> {
    fn from(text: &str) -> Self {
        Self::wrap(text.to_owned())
    }
}

impl<K> From<String> for RefOf<K> {
    fn from(text: String) -> Self {
        Self::wrap(text)
    }
}

impl<K> From<&String> for RefOf<K> {
    fn from(text: &String) -> Self {
        Self::wrap(text.clone())
    }
}

impl<K> From<&GlobalId> for RefOf<K> {
    fn from(id: &GlobalId) -> Self {
        id.as_str().into()
    }
}

impl<K> From<&ResourceId> for RefOf<K> {
    fn from(id: &ResourceId) -> Self {
        id.as_str().into()
    }
}

impl<K> From<&Self> for RefOf<K> {
    fn from(text: &Self) -> Self {
        text.clone()
    }
}

impl<K> Clone for RefOf<K> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<K> PartialEq for RefOf<K> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<K> Eq for RefOf<K> {}

impl<K> fmt::Debug for RefOf<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<K> fmt::Display for RefOf<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<K> Serialize for RefOf<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

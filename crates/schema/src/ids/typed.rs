//! Ids that know what kind of record they name.

use std::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
    ops::Deref,
    str::FromStr,
};

use mighty_core::{GlobalId, Id, ParseIdError, ResourceId};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A kind of record: one of the types in [`kinds`](crate::kinds).
pub trait Kind: 'static {
    /// The name of the type in the schema.
    const NAME: &'static str;

    /// The classes that a GlobalID of such a record may have, as far as they are known.
    const CLASSES: &'static [&'static str];
}

/// Every record of the kind `Self` may be used as a record of the kind `W`: an event as a post, a
/// course as a space.
pub trait Within<W: Kind>: Kind {}

impl<K: Kind> Within<K> for K {}

/// Whether the id may name a record of the kind `K`. A class that is new to this crate passes, and
/// so does an id without a class.
fn check<K: Kind>(id: &GlobalId) -> Result<(), ParseIdError> {
    match id.class() {
        Some(class)
            if crate::generated::kinds::CLASSES.contains(&&*class)
                && !K::CLASSES.contains(&&*class) =>
        {
            Err(ParseIdError::of_other_kind(id, K::NAME))
        }
        _ => Ok(()),
    }
}

/// What all typed ids can do.
macro_rules! typed_id {
    ($name:ident, $inner:ident) => {
        impl<K: Kind> $name<K> {
            fn wrap(id: $inner) -> Self {
                Self(id, PhantomData)
            }

            /// The same id without its kind.
            pub fn untyped(&self) -> &$inner {
                &self.0
            }
        }

        impl<K> Deref for $name<K> {
            type Target = $inner;

            fn deref(&self) -> &$inner {
                &self.0
            }
        }

        impl<K> Clone for $name<K> {
            fn clone(&self) -> Self {
                Self(self.0.clone(), PhantomData)
            }
        }

        impl<K> fmt::Debug for $name<K> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl<K> fmt::Display for $name<K> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl<K> PartialEq for $name<K> {
            fn eq(&self, other: &Self) -> bool {
                self.0 == other.0
            }
        }

        impl<K> Eq for $name<K> {}

        impl<K> PartialOrd for $name<K> {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl<K> Ord for $name<K> {
            fn cmp(&self, other: &Self) -> Ordering {
                self.0.cmp(&other.0)
            }
        }

        impl<K> Hash for $name<K> {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.0.hash(state);
            }
        }

        impl<K> Serialize for $name<K> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }

        /// Keeps any id from the server unchanged, whatever its class is.
        impl<'de, K> Deserialize<'de> for $name<K> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $inner::deserialize(deserializer).map(|id| Self(id, PhantomData))
            }
        }

        impl<K: Within<W>, W: Kind> From<&$name<K>> for $name<W> {
            fn from(id: &$name<K>) -> Self {
                Self::wrap(id.0.clone())
            }
        }

        impl<K> From<$name<K>> for $inner {
            fn from(id: $name<K>) -> Self {
                id.0
            }
        }

        impl<K> From<&$name<K>> for $inner {
            fn from(id: &$name<K>) -> Self {
                id.0.clone()
            }
        }
    };
}

/// The GlobalID of a record of the kind `K`.
///
/// Answers have ids of this type, and arguments that take only a GlobalID ask for it. An id of
/// another kind, a resource id or text does not compile there:
///
/// ```
/// use mighty_schema::{ids::GlobalIdOf, inputs::CreateCommentInput, kinds::{Event, Post}};
///
/// # fn main() -> Result<(), mighty_core::ParseIdError> {
/// let post: GlobalIdOf<Post> = "Z2lkOi8vbWlnaHR5L1Bvc3QvMTIz".parse()?;
/// CreateCommentInput::new("Ahoy", &post);
///
/// // An event is a post too.
/// let event = GlobalIdOf::<Event>::from_number(123);
/// CreateCommentInput::new("Ahoy", &event);
/// # Ok(())
/// # }
/// ```
/// ```compile_fail,E0277
/// # use mighty_schema::{ids::GlobalIdOf, inputs::CreateCommentInput, kinds::Post};
/// let post = GlobalIdOf::<Post>::from_number(123);
/// CreateCommentInput::new(&post, "Ahoy");
/// ```
/// ```compile_fail,E0277
/// # use mighty_schema::{ids::GlobalIdOf, inputs::CreateCommentInput, kinds::User};
/// let member = GlobalIdOf::<User>::from_number(123);
/// CreateCommentInput::new("Ahoy", &member);
/// ```
pub struct GlobalIdOf<K>(GlobalId, PhantomData<fn() -> K>);

typed_id!(GlobalIdOf, GlobalId);

/// The resource id of a record of the kind `K`: a number.
///
/// ```
/// use mighty_schema::{ids::{ResourceIdOf, SpaceId}, kinds::Space};
///
/// let space = ResourceIdOf::<Space>::from(7);
/// assert_eq!(space.to_string(), "7");
/// assert_eq!(SpaceId::from(space), SpaceId::resource(7));
/// ```
pub struct ResourceIdOf<K>(ResourceId, PhantomData<fn() -> K>);

typed_id!(ResourceIdOf, ResourceId);

/// The id of a record of the kind `K` in one of its two forms: the GlobalID or the resource id.
///
/// The module has a short name for each kind, such as [`PostId`](crate::ids::PostId).
///
/// A GlobalID, a resource id or text becomes such an id only if you say so. If the class in a
/// GlobalID belongs to another kind, it is refused. An unknown class passes.
///
/// ```
/// use mighty_core::GlobalId;
/// use mighty_schema::ids::{PostId, SpaceId};
///
/// # fn main() -> Result<(), mighty_core::ParseIdError> {
/// let by_number = SpaceId::resource(7);
/// let from_text: SpaceId = "7".parse()?;
/// let from_global = SpaceId::try_from(GlobalId::new("FlexSpace", 7))?;
/// assert_eq!(by_number, from_text);
///
/// let refused = PostId::try_from(GlobalId::new("User", 7)).unwrap_err();
/// assert!(refused.to_string().ends_with("is the GlobalID of a User, not of a Post"));
/// # Ok(())
/// # }
/// ```
pub struct IdOf<K>(Id, PhantomData<fn() -> K>);

typed_id!(IdOf, Id);

impl<K: Kind> GlobalIdOf<K> {
    /// The GlobalID with this number and the name of the kind as its class.
    pub fn from_number(number: u64) -> Self {
        Self::wrap(GlobalId::new(K::NAME, number))
    }
}

impl<K: Kind> IdOf<K> {
    /// The resource id of a record of this kind: a number, or a resource id without a kind.
    pub fn resource(id: impl Into<ResourceId>) -> Self {
        Self::wrap(id.into().into())
    }

    /// Takes any text as an id and checks nothing.
    ///
    /// For the composite ids that some records have. Use `parse` for all other text.
    pub fn unchecked(text: impl Into<String>) -> Self {
        Self::wrap(text.into().into())
    }
}

impl<K: Kind> FromStr for GlobalIdOf<K> {
    type Err = ParseIdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        GlobalId::parse(text)?.try_into()
    }
}

impl<K: Kind> FromStr for ResourceIdOf<K> {
    type Err = ParseIdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        ResourceId::parse(text).map(Self::wrap)
    }
}

impl<K: Kind> FromStr for IdOf<K> {
    type Err = ParseIdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match ResourceId::parse(text) {
            Ok(id) => Ok(Self::resource(id)),
            Err(_) => GlobalId::parse(text)?.try_into(),
        }
    }
}

impl<K: Kind> TryFrom<GlobalId> for GlobalIdOf<K> {
    type Error = ParseIdError;

    fn try_from(id: GlobalId) -> Result<Self, Self::Error> {
        check::<K>(&id).map(|()| Self::wrap(id))
    }
}

impl<K: Kind> TryFrom<&GlobalId> for GlobalIdOf<K> {
    type Error = ParseIdError;

    fn try_from(id: &GlobalId) -> Result<Self, Self::Error> {
        id.clone().try_into()
    }
}

impl<K: Kind> TryFrom<GlobalId> for IdOf<K> {
    type Error = ParseIdError;

    fn try_from(id: GlobalId) -> Result<Self, Self::Error> {
        GlobalIdOf::<K>::try_from(id).map(Self::from)
    }
}

impl<K: Kind> TryFrom<&GlobalId> for IdOf<K> {
    type Error = ParseIdError;

    fn try_from(id: &GlobalId) -> Result<Self, Self::Error> {
        id.clone().try_into()
    }
}

/// Fails if it is a resource id.
impl<K: Kind> TryFrom<IdOf<K>> for GlobalIdOf<K> {
    type Error = ParseIdError;

    fn try_from(id: IdOf<K>) -> Result<Self, Self::Error> {
        GlobalId::parse(id.as_str()).map(Self::wrap)
    }
}

impl<K> From<u64> for ResourceIdOf<K> {
    fn from(number: u64) -> Self {
        Self(number.into(), PhantomData)
    }
}

impl<K> From<ResourceId> for ResourceIdOf<K> {
    fn from(id: ResourceId) -> Self {
        Self(id, PhantomData)
    }
}

/// Conversions from the typed ids into a type that takes several of them.
macro_rules! takes {
    ($target:ident: $($name:ident),*) => {$(
        impl<K: Within<W>, W: Kind> From<$name<K>> for $target<W> {
            fn from(id: $name<K>) -> Self {
                Self::wrap(id.0.into())
            }
        }

        impl<K: Within<W>, W: Kind> From<&$name<K>> for $target<W> {
            fn from(id: &$name<K>) -> Self {
                id.clone().into()
            }
        }
    )*};
}

takes!(IdOf: GlobalIdOf, ResourceIdOf);

/// Conversions into the id without a kind.
macro_rules! into_id {
    ($($name:ident),*) => {$(
        impl<K> From<$name<K>> for Id {
            fn from(id: $name<K>) -> Self {
                id.0.into()
            }
        }

        impl<K> From<&$name<K>> for Id {
            fn from(id: &$name<K>) -> Self {
                (&id.0).into()
            }
        }
    )*};
}

into_id!(GlobalIdOf, ResourceIdOf);

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

/// Lets the ids of one kind be used as ids of a wider one.
macro_rules! within {
    ($($narrow:ident: $wide:ident,)*) => {$(
        impl crate::ids::Within<$wide> for $narrow {}

        impl From<crate::ids::GlobalIdOf<$narrow>> for crate::ids::GlobalIdOf<$wide> {
            fn from(id: crate::ids::GlobalIdOf<$narrow>) -> Self {
                (&id).into()
            }
        }

        impl From<crate::ids::ResourceIdOf<$narrow>> for crate::ids::ResourceIdOf<$wide> {
            fn from(id: crate::ids::ResourceIdOf<$narrow>) -> Self {
                (&id).into()
            }
        }

        impl From<crate::ids::IdOf<$narrow>> for crate::ids::IdOf<$wide> {
            fn from(id: crate::ids::IdOf<$narrow>) -> Self {
                (&id).into()
            }
        }
    )*};
}

pub(crate) use within;

// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on space_blacklists.
#![allow(deprecated, clippy::module_inception)]
/// Marks a space as not interesting, which puts it lower in the viewer's feed. Other members don't
/// see that.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSpaceBlacklist {
    /// `$input`, a `CreateSpaceBlacklistInput!`.
    pub input: mighty_schema::inputs::CreateSpaceBlacklistInput,
}
impl CreateSpaceBlacklist {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateSpaceBlacklistInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateSpaceBlacklist {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateSpaceBlacklist {
    type Data = create_space_blacklist::Data;
    const NAME: &'static str = "CreateSpaceBlacklist";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_space_blacklist.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_space_blacklist.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateSpaceBlacklist {
    type Output = crate::generated::models::SpaceSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_space_blacklist
            .ok_or(crate::output::Missing::at("createSpaceBlacklist"))?;
        let at = at
            .space
            .ok_or(crate::output::Missing::at("createSpaceBlacklist.space"))?;
        Ok(at)
    }
}
/// The answer of [`CreateSpaceBlacklist`].
pub mod create_space_blacklist {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateSpaceBlacklist`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createSpaceBlacklist`, a `CreateSpaceBlacklistPayload`.
        ///
        /// Marks a space as not interesting for the viewer, which puts it lower in the viewer's feed. No one is notified.
        pub create_space_blacklist: Option<
            crate::generated::space_blacklists::create_space_blacklist::CreateSpaceBlacklist,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createSpaceBlacklist", &self.create_space_blacklist)?;
            Ok(())
        }
    }
    impl serde::Serialize for Data {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Data {
        const KEYS: &'static [&'static str] = &["createSpaceBlacklist"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_space_blacklist_: Option<
                crate::generated::space_blacklists::create_space_blacklist::CreateSpaceBlacklist,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_space_blacklist_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_space_blacklist: create_space_blacklist_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `CreateSpaceBlacklistPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateSpaceBlacklist {
        /// `CreateSpaceBlacklistPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateSpaceBlacklistPayload.space`, a `Space`.
        pub space: Option<crate::generated::models::SpaceSummary>,
    }
    impl Entries for CreateSpaceBlacklist {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("space", &self.space)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateSpaceBlacklist {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateSpaceBlacklist {
        const KEYS: &'static [&'static str] = &["errors", "space"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut space_: Option<crate::generated::models::SpaceSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut space_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                space: space_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateSpaceBlacklist {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Takes back the viewer's mark that a space is not interesting.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteSpaceBlacklist {
    /// `$input`, a `DeleteSpaceBlacklistInput!`.
    pub input: mighty_schema::inputs::DeleteSpaceBlacklistInput,
}
impl DeleteSpaceBlacklist {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeleteSpaceBlacklistInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteSpaceBlacklist {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteSpaceBlacklist {
    type Data = delete_space_blacklist::Data;
    const NAME: &'static str = "DeleteSpaceBlacklist";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_space_blacklist.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_space_blacklist.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteSpaceBlacklist {
    type Output = crate::generated::models::SpaceSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_space_blacklist
            .ok_or(crate::output::Missing::at("deleteSpaceBlacklist"))?;
        let at = at
            .space
            .ok_or(crate::output::Missing::at("deleteSpaceBlacklist.space"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteSpaceBlacklist`].
pub mod delete_space_blacklist {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteSpaceBlacklist`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteSpaceBlacklist`, a `DeleteSpaceBlacklistPayload`.
        ///
        /// Removes the viewer's own mark. No one is notified.
        pub delete_space_blacklist: Option<
            crate::generated::space_blacklists::delete_space_blacklist::DeleteSpaceBlacklist,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteSpaceBlacklist", &self.delete_space_blacklist)?;
            Ok(())
        }
    }
    impl serde::Serialize for Data {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Data {
        const KEYS: &'static [&'static str] = &["deleteSpaceBlacklist"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_space_blacklist_: Option<
                crate::generated::space_blacklists::delete_space_blacklist::DeleteSpaceBlacklist,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_space_blacklist_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_space_blacklist: delete_space_blacklist_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `DeleteSpaceBlacklistPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteSpaceBlacklist {
        /// `DeleteSpaceBlacklistPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `DeleteSpaceBlacklistPayload.space`, a `Space`.
        pub space: Option<crate::generated::models::SpaceSummary>,
    }
    impl Entries for DeleteSpaceBlacklist {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("space", &self.space)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteSpaceBlacklist {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteSpaceBlacklist {
        const KEYS: &'static [&'static str] = &["errors", "space"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut space_: Option<crate::generated::models::SpaceSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut space_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                space: space_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteSpaceBlacklist {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

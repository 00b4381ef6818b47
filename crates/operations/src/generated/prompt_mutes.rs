// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on prompt_mutes.
#![allow(deprecated, clippy::module_inception)]
/// Hides a prompt from the viewer's feed, for 30 days unless `isPermanent` is true. Hiding it again
/// succeeds.
///
/// May be repeated: muting a prompt that is muted changes nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePromptMute {
    /// `$input`, a `CreatePromptMuteInput!`.
    pub input: mighty_schema::inputs::CreatePromptMuteInput,
}
impl CreatePromptMute {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreatePromptMuteInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreatePromptMute {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreatePromptMute {
    type Data = create_prompt_mute::Data;
    const NAME: &'static str = "CreatePromptMute";
    const DOCUMENT: &'static str = include_str!("documents/create_prompt_mute.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_prompt_mute.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreatePromptMute {
    type Output = String;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_prompt_mute
            .ok_or(crate::output::Missing::at("createPromptMute"))?;
        let at = at
            .prompt_id
            .ok_or(crate::output::Missing::at("createPromptMute.promptId"))?;
        Ok(at)
    }
}
/// The answer of [`CreatePromptMute`].
pub mod create_prompt_mute {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreatePromptMute`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createPromptMute`, a `CreatePromptMutePayload`.
        ///
        /// Muting again succeeds. The prompt returns after 30 days unless `isPermanent` is true.
        pub create_prompt_mute: Option<
            crate::generated::prompt_mutes::create_prompt_mute::CreatePromptMute,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createPromptMute", &self.create_prompt_mute)?;
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
        const KEYS: &'static [&'static str] = &["createPromptMute"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_prompt_mute_: Option<
                crate::generated::prompt_mutes::create_prompt_mute::CreatePromptMute,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_prompt_mute_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_prompt_mute: create_prompt_mute_,
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
    /// The part of `CreatePromptMutePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePromptMute {
        /// `CreatePromptMutePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreatePromptMutePayload.promptId`, a `String`.
        ///
        /// The ID as the server stores it.
        pub prompt_id: Option<String>,
    }
    impl Entries for CreatePromptMute {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("promptId", &self.prompt_id)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreatePromptMute {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreatePromptMute {
        const KEYS: &'static [&'static str] = &["errors", "promptId"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut prompt_id_: Option<String> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut prompt_id_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                prompt_id: prompt_id_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreatePromptMute {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Lets a prompt into the viewer's feed again; one that was not hidden succeeds too.
///
/// May be repeated: unmuting a prompt that is not muted changes nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletePromptMute {
    /// `$input`, a `DeletePromptMuteInput!`.
    pub input: mighty_schema::inputs::DeletePromptMuteInput,
}
impl DeletePromptMute {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::DeletePromptMuteInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeletePromptMute {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeletePromptMute {
    type Data = delete_prompt_mute::Data;
    const NAME: &'static str = "DeletePromptMute";
    const DOCUMENT: &'static str = include_str!("documents/delete_prompt_mute.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_prompt_mute.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeletePromptMute {
    type Output = String;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_prompt_mute
            .ok_or(crate::output::Missing::at("deletePromptMute"))?;
        let at = at
            .prompt_id
            .ok_or(crate::output::Missing::at("deletePromptMute.promptId"))?;
        Ok(at)
    }
}
/// The answer of [`DeletePromptMute`].
pub mod delete_prompt_mute {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeletePromptMute`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deletePromptMute`, a `DeletePromptMutePayload`.
        ///
        /// Unmuting a prompt that is not muted succeeds.
        pub delete_prompt_mute: Option<
            crate::generated::prompt_mutes::delete_prompt_mute::DeletePromptMute,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deletePromptMute", &self.delete_prompt_mute)?;
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
        const KEYS: &'static [&'static str] = &["deletePromptMute"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_prompt_mute_: Option<
                crate::generated::prompt_mutes::delete_prompt_mute::DeletePromptMute,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_prompt_mute_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_prompt_mute: delete_prompt_mute_,
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
    /// The part of `DeletePromptMutePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeletePromptMute {
        /// `DeletePromptMutePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `DeletePromptMutePayload.promptId`, a `String`.
        ///
        /// The ID as the server stores it.
        pub prompt_id: Option<String>,
    }
    impl Entries for DeletePromptMute {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("promptId", &self.prompt_id)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeletePromptMute {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeletePromptMute {
        const KEYS: &'static [&'static str] = &["errors", "promptId"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut prompt_id_: Option<String> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut prompt_id_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                prompt_id: prompt_id_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeletePromptMute {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

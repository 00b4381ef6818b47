// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on private_messages.
#![allow(deprecated, clippy::module_inception)]
/// Writes into a direct message or a thread. With `replyToId` it finds the thread below that message
/// or starts one, and `conversationId` is the conversation that holds the message. The server
/// sanitises the HTML of `text`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateDirectMessage {
    /// `$input`, a `CreateDirectMessageInput!`.
    pub input: mighty_schema::inputs::CreateDirectMessageInput,
}
impl CreateDirectMessage {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateDirectMessageInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateDirectMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateDirectMessage {
    type Data = create_direct_message::Data;
    const NAME: &'static str = "CreateDirectMessage";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_direct_message.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createDirectMessage",
            any_of: &["write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "PrivateMessage",
            any_of: &["read:chats", "write:chats"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_direct_message.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateDirectMessage {
    type Output = crate::generated::models::PrivateMessageCard;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_direct_message
            .ok_or(crate::output::Missing::at("createDirectMessage"))?;
        let at = at
            .message
            .ok_or(crate::output::Missing::at("createDirectMessage.message"))?;
        Ok(at)
    }
}
/// The answer of [`CreateDirectMessage`].
pub mod create_direct_message {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateDirectMessage`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createDirectMessage`, a `CreateDirectMessagePayload`.
        pub create_direct_message: Option<
            crate::generated::private_messages::create_direct_message::CreateDirectMessage,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createDirectMessage", &self.create_direct_message)?;
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
        const KEYS: &'static [&'static str] = &["createDirectMessage"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_direct_message_: Option<
                crate::generated::private_messages::create_direct_message::CreateDirectMessage,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_direct_message_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_direct_message: create_direct_message_,
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
    /// The part of `CreateDirectMessagePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateDirectMessage {
        /// `CreateDirectMessagePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateDirectMessagePayload.message`, a `PrivateMessage`.
        pub message: Option<crate::generated::models::PrivateMessageCard>,
    }
    impl Entries for CreateDirectMessage {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("message", &self.message)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateDirectMessage {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateDirectMessage {
        const KEYS: &'static [&'static str] = &["errors", "message"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut message_: Option<crate::generated::models::PrivateMessageCard> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut message_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                message: message_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateDirectMessage {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Reacts to a private message, with the message as it stands afterwards.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateDirectMessageReaction {
    /// `$input`, a `CreateDirectMessageReactionInput!`.
    pub input: mighty_schema::inputs::CreateDirectMessageReactionInput,
}
impl CreateDirectMessageReaction {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateDirectMessageReactionInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateDirectMessageReaction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateDirectMessageReaction {
    type Data = create_direct_message_reaction::Data;
    const NAME: &'static str = "CreateDirectMessageReaction";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_direct_message_reaction.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createDirectMessageReaction",
            any_of: &["write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "PrivateMessage",
            any_of: &["read:chats", "write:chats"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_direct_message_reaction
            .as_ref()
            .map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateDirectMessageReaction {
    type Output = crate::generated::models::PrivateMessageCard;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_direct_message_reaction
            .ok_or(crate::output::Missing::at("createDirectMessageReaction"))?;
        let at = at
            .message
            .ok_or(crate::output::Missing::at("createDirectMessageReaction.message"))?;
        Ok(at)
    }
}
/// The answer of [`CreateDirectMessageReaction`].
pub mod create_direct_message_reaction {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateDirectMessageReaction`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createDirectMessageReaction`, a `CreateDirectMessageReactionPayload`.
        pub create_direct_message_reaction: Option<
            crate::generated::private_messages::create_direct_message_reaction::CreateDirectMessageReaction,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "createDirectMessageReaction",
                &self.create_direct_message_reaction,
            )?;
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
        const KEYS: &'static [&'static str] = &["createDirectMessageReaction"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_direct_message_reaction_: Option<
                crate::generated::private_messages::create_direct_message_reaction::CreateDirectMessageReaction,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_direct_message_reaction_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_direct_message_reaction: create_direct_message_reaction_,
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
    /// The part of `CreateDirectMessageReactionPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateDirectMessageReaction {
        /// `CreateDirectMessageReactionPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateDirectMessageReactionPayload.message`, a `PrivateMessage`.
        pub message: Option<crate::generated::models::PrivateMessageCard>,
    }
    impl Entries for CreateDirectMessageReaction {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("message", &self.message)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateDirectMessageReaction {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateDirectMessageReaction {
        const KEYS: &'static [&'static str] = &["errors", "message"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut message_: Option<crate::generated::models::PrivateMessageCard> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut message_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                message: message_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateDirectMessageReaction {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Deletes a private message, by GlobalID. You can't undo this.
///
/// Can't be undone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteDirectMessage {
    /// `$input`, a `DeleteDirectMessageInput!`.
    pub input: mighty_schema::inputs::DeleteDirectMessageInput,
}
impl DeleteDirectMessage {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeleteDirectMessageInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteDirectMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteDirectMessage {
    type Data = delete_direct_message::Data;
    const NAME: &'static str = "DeleteDirectMessage";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_direct_message.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteDirectMessage",
            any_of: &["write:chats"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_direct_message.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteDirectMessage {
    type Output = mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PrivateMessage>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_direct_message
            .ok_or(crate::output::Missing::at("deleteDirectMessage"))?;
        let at = at
            .deleted_id
            .ok_or(crate::output::Missing::at("deleteDirectMessage.deletedId"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteDirectMessage`].
pub mod delete_direct_message {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteDirectMessage`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteDirectMessage`, a `DeleteDirectMessagePayload`.
        pub delete_direct_message: Option<
            crate::generated::private_messages::delete_direct_message::DeleteDirectMessage,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteDirectMessage", &self.delete_direct_message)?;
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
        const KEYS: &'static [&'static str] = &["deleteDirectMessage"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_direct_message_: Option<
                crate::generated::private_messages::delete_direct_message::DeleteDirectMessage,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_direct_message_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_direct_message: delete_direct_message_,
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
    /// The part of `DeleteDirectMessagePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteDirectMessage {
        /// `DeleteDirectMessagePayload.deletedId`, a `ID`.
        ///
        /// A GlobalID.
        pub deleted_id: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PrivateMessage>,
        >,
        /// `DeleteDirectMessagePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for DeleteDirectMessage {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deletedId", &self.deleted_id)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteDirectMessage {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteDirectMessage {
        const KEYS: &'static [&'static str] = &["deletedId", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut deleted_id_: Option<
                mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PrivateMessage>,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut deleted_id_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                deleted_id: deleted_id_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteDirectMessage {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Removes the viewer's reaction from a private message. The skin tone of the emoji is ignored.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteDirectMessageReaction {
    /// `$input`, a `DeleteDirectMessageReactionInput!`.
    pub input: mighty_schema::inputs::DeleteDirectMessageReactionInput,
}
impl DeleteDirectMessageReaction {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeleteDirectMessageReactionInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteDirectMessageReaction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteDirectMessageReaction {
    type Data = delete_direct_message_reaction::Data;
    const NAME: &'static str = "DeleteDirectMessageReaction";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_direct_message_reaction.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteDirectMessageReaction",
            any_of: &["write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "PrivateMessage",
            any_of: &["read:chats", "write:chats"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_direct_message_reaction
            .as_ref()
            .map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteDirectMessageReaction {
    type Output = crate::generated::models::PrivateMessageCard;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_direct_message_reaction
            .ok_or(crate::output::Missing::at("deleteDirectMessageReaction"))?;
        let at = at
            .message
            .ok_or(crate::output::Missing::at("deleteDirectMessageReaction.message"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteDirectMessageReaction`].
pub mod delete_direct_message_reaction {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteDirectMessageReaction`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteDirectMessageReaction`, a `DeleteDirectMessageReactionPayload`.
        pub delete_direct_message_reaction: Option<
            crate::generated::private_messages::delete_direct_message_reaction::DeleteDirectMessageReaction,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "deleteDirectMessageReaction",
                &self.delete_direct_message_reaction,
            )?;
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
        const KEYS: &'static [&'static str] = &["deleteDirectMessageReaction"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_direct_message_reaction_: Option<
                crate::generated::private_messages::delete_direct_message_reaction::DeleteDirectMessageReaction,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_direct_message_reaction_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_direct_message_reaction: delete_direct_message_reaction_,
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
    /// The part of `DeleteDirectMessageReactionPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteDirectMessageReaction {
        /// `DeleteDirectMessageReactionPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `DeleteDirectMessageReactionPayload.message`, a `PrivateMessage`.
        pub message: Option<crate::generated::models::PrivateMessageCard>,
    }
    impl Entries for DeleteDirectMessageReaction {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("message", &self.message)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteDirectMessageReaction {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteDirectMessageReaction {
        const KEYS: &'static [&'static str] = &["errors", "message"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut message_: Option<crate::generated::models::PrivateMessageCard> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut message_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                message: message_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteDirectMessageReaction {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The messages of a direct message page by page, newest first, by the GlobalID of the conversation.
/// System messages, for example about a new title, are left out unless `includeSystemMessages` is
/// true.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPrivateMessages {
    /// `$conversationId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub conversation_id: mighty_schema::ids::GlobalIdOf<
        mighty_schema::kinds::DirectMessage,
    >,
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$includeSystemMessages`, a `Boolean`.
    ///
    /// False by default: messages about new titles and about members who join or leave are left out.
    pub include_system_messages: mighty_core::Maybe<bool>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
}
impl ListPrivateMessages {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        conversation_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::DirectMessage>,
        >,
    ) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            after: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            include_system_messages: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = mighty_core::Maybe::Value(after.into());
        self
    }
    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = mighty_core::Maybe::Value(before.into());
        self
    }
    /// Sets `first`.
    #[must_use]
    pub fn first(mut self, first: impl Into<i32>) -> Self {
        self.first = mighty_core::Maybe::Value(first.into());
        self
    }
    /// Sets `includeSystemMessages`.
    #[must_use]
    pub fn include_system_messages(
        mut self,
        include_system_messages: impl Into<bool>,
    ) -> Self {
        self.include_system_messages = mighty_core::Maybe::Value(
            include_system_messages.into(),
        );
        self
    }
    /// Sets `last`.
    #[must_use]
    pub fn last(mut self, last: impl Into<i32>) -> Self {
        self.last = mighty_core::Maybe::Value(last.into());
        self
    }
}
impl serde::Serialize for ListPrivateMessages {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("conversationId", &self.conversation_id)?;
        if !self.after.is_absent() {
            map.serialize_entry("after", &self.after)?;
        }
        if !self.before.is_absent() {
            map.serialize_entry("before", &self.before)?;
        }
        if !self.first.is_absent() {
            map.serialize_entry("first", &self.first)?;
        }
        if !self.include_system_messages.is_absent() {
            map.serialize_entry("includeSystemMessages", &self.include_system_messages)?;
        }
        if !self.last.is_absent() {
            map.serialize_entry("last", &self.last)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListPrivateMessages {
    type Data = list_private_messages::Data;
    const NAME: &'static str = "ListPrivateMessages";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_private_messages.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "DirectMessage",
            any_of: &["read:chats", "write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "PrivateMessage",
            any_of: &["read:chats", "write:chats"],
        },
    ];
}
impl crate::output::HasOutput for ListPrivateMessages {
    type Output = crate::pages::Page<crate::generated::models::PrivateMessageCard>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.node.ok_or(crate::output::Missing::at("node"))?;
        let at = match at {
            crate::generated::private_messages::list_private_messages::Node::DirectMessage(
                at,
            ) => *at,
            crate::generated::private_messages::list_private_messages::Node::Unknown(
                other,
            ) => {
                return Err(
                    crate::output::Missing::with_type(
                        "node",
                        "DirectMessage",
                        other.typename,
                    ),
                );
            }
        };
        let at = at.messages;
        Ok(
            crate::pages::Page::with_gaps(
                at.nodes.ok_or(crate::output::Missing::at("node.messages.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListPrivateMessages {
    type Item = crate::generated::models::PrivateMessageCard;
    fn forward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.first, &mut self.after)
    }
    fn page(
        &self,
        data: Self::Data,
    ) -> Result<Option<crate::pages::Page<Self::Item>>, mighty_transport::Error> {
        let page = |at: Self::Data| -> Option<crate::pages::Page<Self::Item>> {
            let at = at.node?;
            let crate::generated::private_messages::list_private_messages::Node::DirectMessage(
                at,
            ) = at else {
                return None;
            };
            let at = at.messages;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("DirectMessage", "messages")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("node.messages")
    }
}
impl crate::pages::PagedBackward for ListPrivateMessages {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListPrivateMessages`].
pub mod list_private_messages {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListPrivateMessages`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.node`, a `Node`.
        ///
        /// Takes GlobalIDs only.
        pub node: Option<
            crate::generated::private_messages::list_private_messages::Node,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("node", &self.node)?;
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
        const KEYS: &'static [&'static str] = &["node"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut node_: Option<
                crate::generated::private_messages::list_private_messages::Node,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut node_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { node: node_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `Node` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Node {
        /// A `DirectMessage`.
        DirectMessage(
            Box<
                crate::generated::private_messages::list_private_messages::NodeDirectMessage,
            >,
        ),
        /// A type that was not asked for, or is newer than this crate.
        Unknown(decode::UnknownObject),
    }
    impl Entries for Node {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            match self {
                Self::DirectMessage(value) => {
                    map.serialize_entry(decode::TYPENAME, "DirectMessage")?;
                    value.entries(map)
                }
                Self::Unknown(other) => other.entries(map),
            }
        }
    }
    impl serde::Serialize for Node {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Node {
        const KEYS: &'static [&'static str] = &[decode::TYPENAME];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            decode::by_type(fields)
        }
    }
    impl decode::Abstract for Node {
        const TYPES: &'static [&'static str] = &["DirectMessage"];
        fn read_as<'de, A: serde::de::MapAccess<'de>>(
            typename: decode::Typename,
            rest: A,
        ) -> Result<Self, A::Error> {
            Ok(
                match typename.place {
                    0 => Self::DirectMessage(Box::new(decode::rest(rest)?)),
                    _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
                },
            )
        }
    }
    impl<'de> serde::Deserialize<'de> for Node {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `DirectMessage` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NodeDirectMessage {
        /// `DirectMessage.messages`, a `PrivateMessageConnection!`.
        ///
        /// Newest first.
        pub messages: crate::generated::private_messages::list_private_messages::Messages,
    }
    impl Entries for NodeDirectMessage {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("messages", &self.messages)?;
            Ok(())
        }
    }
    impl serde::Serialize for NodeDirectMessage {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for NodeDirectMessage {
        const KEYS: &'static [&'static str] = &["messages"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut messages_: Option<
                crate::generated::private_messages::list_private_messages::Messages,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut messages_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                messages: match messages_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("messages")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for NodeDirectMessage {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `PrivateMessageConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Messages {
        /// `PrivateMessageConnection.nodes`, a `[PrivateMessage]`.
        pub nodes: Option<Vec<Option<crate::generated::models::PrivateMessageCard>>>,
        /// `PrivateMessageConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Messages {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Messages {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Messages {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::PrivateMessageCard>>,
            > = None;
            let mut page_info_: Option<crate::pages::PageInfo> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut nodes_)?,
                    1 => fields.required(&mut page_info_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                nodes: nodes_,
                page_info: match page_info_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("pageInfo")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Messages {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The messages of a thread page by page, newest first, by the GlobalID of the thread. System
/// messages are left out unless `includeSystemMessages` is true.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListThreadMessages {
    /// `$conversationId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub conversation_id: mighty_schema::ids::GlobalIdOf<
        mighty_schema::kinds::ConversationThread,
    >,
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$includeSystemMessages`, a `Boolean`.
    ///
    /// False by default: messages about new titles and about members who join or leave are left out.
    pub include_system_messages: mighty_core::Maybe<bool>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
}
impl ListThreadMessages {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        conversation_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::ConversationThread>,
        >,
    ) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            after: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            include_system_messages: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = mighty_core::Maybe::Value(after.into());
        self
    }
    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = mighty_core::Maybe::Value(before.into());
        self
    }
    /// Sets `first`.
    #[must_use]
    pub fn first(mut self, first: impl Into<i32>) -> Self {
        self.first = mighty_core::Maybe::Value(first.into());
        self
    }
    /// Sets `includeSystemMessages`.
    #[must_use]
    pub fn include_system_messages(
        mut self,
        include_system_messages: impl Into<bool>,
    ) -> Self {
        self.include_system_messages = mighty_core::Maybe::Value(
            include_system_messages.into(),
        );
        self
    }
    /// Sets `last`.
    #[must_use]
    pub fn last(mut self, last: impl Into<i32>) -> Self {
        self.last = mighty_core::Maybe::Value(last.into());
        self
    }
}
impl serde::Serialize for ListThreadMessages {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("conversationId", &self.conversation_id)?;
        if !self.after.is_absent() {
            map.serialize_entry("after", &self.after)?;
        }
        if !self.before.is_absent() {
            map.serialize_entry("before", &self.before)?;
        }
        if !self.first.is_absent() {
            map.serialize_entry("first", &self.first)?;
        }
        if !self.include_system_messages.is_absent() {
            map.serialize_entry("includeSystemMessages", &self.include_system_messages)?;
        }
        if !self.last.is_absent() {
            map.serialize_entry("last", &self.last)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListThreadMessages {
    type Data = list_thread_messages::Data;
    const NAME: &'static str = "ListThreadMessages";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_thread_messages.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "ConversationThread",
            any_of: &["read:chats", "write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "PrivateMessage",
            any_of: &["read:chats", "write:chats"],
        },
    ];
}
impl crate::output::HasOutput for ListThreadMessages {
    type Output = crate::pages::Page<crate::generated::models::PrivateMessageCard>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.node.ok_or(crate::output::Missing::at("node"))?;
        let at = match at {
            crate::generated::private_messages::list_thread_messages::Node::ConversationThread(
                at,
            ) => *at,
            crate::generated::private_messages::list_thread_messages::Node::Unknown(
                other,
            ) => {
                return Err(
                    crate::output::Missing::with_type(
                        "node",
                        "ConversationThread",
                        other.typename,
                    ),
                );
            }
        };
        let at = at.messages;
        Ok(
            crate::pages::Page::with_gaps(
                at.nodes.ok_or(crate::output::Missing::at("node.messages.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListThreadMessages {
    type Item = crate::generated::models::PrivateMessageCard;
    fn forward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.first, &mut self.after)
    }
    fn page(
        &self,
        data: Self::Data,
    ) -> Result<Option<crate::pages::Page<Self::Item>>, mighty_transport::Error> {
        let page = |at: Self::Data| -> Option<crate::pages::Page<Self::Item>> {
            let at = at.node?;
            let crate::generated::private_messages::list_thread_messages::Node::ConversationThread(
                at,
            ) = at else {
                return None;
            };
            let at = at.messages;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("ConversationThread", "messages")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("node.messages")
    }
}
impl crate::pages::PagedBackward for ListThreadMessages {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListThreadMessages`].
pub mod list_thread_messages {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListThreadMessages`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.node`, a `Node`.
        ///
        /// Takes GlobalIDs only.
        pub node: Option<crate::generated::private_messages::list_thread_messages::Node>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("node", &self.node)?;
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
        const KEYS: &'static [&'static str] = &["node"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut node_: Option<
                crate::generated::private_messages::list_thread_messages::Node,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut node_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { node: node_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `Node` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Node {
        /// A `ConversationThread`.
        ConversationThread(
            Box<
                crate::generated::private_messages::list_thread_messages::NodeConversationThread,
            >,
        ),
        /// A type that was not asked for, or is newer than this crate.
        Unknown(decode::UnknownObject),
    }
    impl Entries for Node {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            match self {
                Self::ConversationThread(value) => {
                    map.serialize_entry(decode::TYPENAME, "ConversationThread")?;
                    value.entries(map)
                }
                Self::Unknown(other) => other.entries(map),
            }
        }
    }
    impl serde::Serialize for Node {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Node {
        const KEYS: &'static [&'static str] = &[decode::TYPENAME];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            decode::by_type(fields)
        }
    }
    impl decode::Abstract for Node {
        const TYPES: &'static [&'static str] = &["ConversationThread"];
        fn read_as<'de, A: serde::de::MapAccess<'de>>(
            typename: decode::Typename,
            rest: A,
        ) -> Result<Self, A::Error> {
            Ok(
                match typename.place {
                    0 => Self::ConversationThread(Box::new(decode::rest(rest)?)),
                    _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
                },
            )
        }
    }
    impl<'de> serde::Deserialize<'de> for Node {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `ConversationThread` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NodeConversationThread {
        /// `ConversationThread.messages`, a `PrivateMessageConnection!`.
        ///
        /// Newest first.
        pub messages: crate::generated::private_messages::list_thread_messages::Messages,
    }
    impl Entries for NodeConversationThread {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("messages", &self.messages)?;
            Ok(())
        }
    }
    impl serde::Serialize for NodeConversationThread {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for NodeConversationThread {
        const KEYS: &'static [&'static str] = &["messages"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut messages_: Option<
                crate::generated::private_messages::list_thread_messages::Messages,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut messages_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                messages: match messages_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("messages")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for NodeConversationThread {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `PrivateMessageConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Messages {
        /// `PrivateMessageConnection.nodes`, a `[PrivateMessage]`.
        pub nodes: Option<Vec<Option<crate::generated::models::PrivateMessageCard>>>,
        /// `PrivateMessageConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Messages {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Messages {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Messages {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::PrivateMessageCard>>,
            > = None;
            let mut page_info_: Option<crate::pages::PageInfo> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut nodes_)?,
                    1 => fields.required(&mut page_info_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                nodes: nodes_,
                page_info: match page_info_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("pageInfo")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Messages {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

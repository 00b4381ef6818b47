// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on direct_messages.
#![allow(deprecated, clippy::module_inception)]
/// Hides a direct message only for the viewer, by default along with the viewer's threads in it. The
/// others keep it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ArchiveConversation {
    /// `$input`, a `ArchiveConversationInput!`.
    pub input: mighty_schema::inputs::ArchiveConversationInput,
}
impl ArchiveConversation {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::ArchiveConversationInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for ArchiveConversation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for ArchiveConversation {
    type Data = archive_conversation::Data;
    const NAME: &'static str = "ArchiveConversation";
    const DOCUMENT: &'static str = include_str!(
        "documents/archive_conversation.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.archiveConversation",
            any_of: &["write:chats"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.archive_conversation.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for ArchiveConversation {
    type Output = ();
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .archive_conversation
            .ok_or(crate::output::Missing::at("archiveConversation"))?;
        let at = at.success;
        if at {
            Ok(())
        } else {
            Err(crate::output::Missing::at("archiveConversation.success"))
        }
    }
}
/// The answer of [`ArchiveConversation`].
pub mod archive_conversation {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ArchiveConversation`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.archiveConversation`, a `ArchiveConversationPayload`.
        ///
        /// Hides a direct message for the viewer alone; the others keep it.
        pub archive_conversation: Option<
            crate::generated::direct_messages::archive_conversation::ArchiveConversation,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("archiveConversation", &self.archive_conversation)?;
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
        const KEYS: &'static [&'static str] = &["archiveConversation"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut archive_conversation_: Option<
                crate::generated::direct_messages::archive_conversation::ArchiveConversation,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut archive_conversation_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                archive_conversation: archive_conversation_,
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
    /// The part of `ArchiveConversationPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ArchiveConversation {
        /// `ArchiveConversationPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `ArchiveConversationPayload.success`, a `Boolean!`.
        pub success: bool,
    }
    impl Entries for ArchiveConversation {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("success", &self.success)?;
            Ok(())
        }
    }
    impl serde::Serialize for ArchiveConversation {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for ArchiveConversation {
        const KEYS: &'static [&'static str] = &["errors", "success"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut success_: Option<bool> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.required(&mut success_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                success: match success_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("success")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for ArchiveConversation {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Begins a direct message or a group, with a first message. If there is already one with the same
/// members, the message goes there. The message was sent only if `outcome` is `SENT`. If it can't be
/// sent, for example because a recipient has turned off private chat, the reason is an outcome with
/// `reportSkipsAsOutcomes`, and an error without it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateConversation {
    /// `$input`, a `CreateConversationInput!`.
    pub input: mighty_schema::inputs::CreateConversationInput,
}
impl CreateConversation {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateConversationInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateConversation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateConversation {
    type Data = create_conversation::Data;
    const NAME: &'static str = "CreateConversation";
    const DOCUMENT: &'static str = include_str!("documents/create_conversation.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "ConversationThread",
            any_of: &["read:chats", "write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "DirectMessage",
            any_of: &["read:chats", "write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createConversation",
            any_of: &["write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "PrivateMessage",
            any_of: &["read:chats", "write:chats"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_conversation.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateConversation {
    type Output = crate::generated::direct_messages::create_conversation::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_conversation
            .ok_or(crate::output::Missing::at("createConversation"))?;
        Ok(crate::generated::direct_messages::create_conversation::Output {
            conversation: at.conversation,
            message: at.message,
            outcome: at
                .outcome
                .ok_or(crate::output::Missing::at("createConversation.outcome"))?,
        })
    }
}
/// The answer of [`CreateConversation`].
pub mod create_conversation {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateConversation`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createConversation`, a `CreateConversationPayload`.
        ///
        /// If a direct message with the same people exists, the text is posted there.
        pub create_conversation: Option<
            crate::generated::direct_messages::create_conversation::CreateConversation,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createConversation", &self.create_conversation)?;
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
        const KEYS: &'static [&'static str] = &["createConversation"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_conversation_: Option<
                crate::generated::direct_messages::create_conversation::CreateConversation,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_conversation_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_conversation: create_conversation_,
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
    /// The part of `CreateConversationPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateConversation {
        /// `CreateConversationPayload.conversation`, a `PrivateConversation`.
        pub conversation: Option<crate::generated::models::PrivateConversationItem>,
        /// `CreateConversationPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateConversationPayload.message`, a `PrivateMessage`.
        pub message: Option<crate::generated::models::PrivateMessageCard>,
        /// `CreateConversationPayload.outcome`, a `DirectMessageOutcome`.
        ///
        /// The message was sent only if this is `SENT`.
        pub outcome: Option<mighty_schema::enums::DirectMessageOutcome>,
    }
    impl Entries for CreateConversation {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("conversation", &self.conversation)?;
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("message", &self.message)?;
            map.serialize_entry("outcome", &self.outcome)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateConversation {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateConversation {
        const KEYS: &'static [&'static str] = &[
            "conversation",
            "errors",
            "message",
            "outcome",
        ];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut conversation_: Option<
                crate::generated::models::PrivateConversationItem,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            let mut message_: Option<crate::generated::models::PrivateMessageCard> = None;
            let mut outcome_: Option<mighty_schema::enums::DirectMessageOutcome> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut conversation_)?,
                    1 => fields.required(&mut errors_)?,
                    2 => fields.nullable(&mut message_)?,
                    3 => fields.nullable(&mut outcome_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                conversation: conversation_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                message: message_,
                outcome: outcome_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateConversation {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// What matters of the answer.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[must_use = "the call can succeed and change nothing: check the outcome"]
    pub struct Output {
        /// `CreateConversationPayload.conversation`, a `PrivateConversation`.
        pub conversation: Option<crate::generated::models::PrivateConversationItem>,
        /// `CreateConversationPayload.message`, a `PrivateMessage`.
        pub message: Option<crate::generated::models::PrivateMessageCard>,
        /// `CreateConversationPayload.outcome`, a `DirectMessageOutcome`.
        ///
        /// The message was sent only if this is `SENT`.
        pub outcome: mighty_schema::enums::DirectMessageOutcome,
    }
    impl Entries for Output {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("conversation", &self.conversation)?;
            map.serialize_entry("message", &self.message)?;
            map.serialize_entry("outcome", &self.outcome)?;
            Ok(())
        }
    }
    impl serde::Serialize for Output {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Output {
        /// Whether the call made the change.
        pub fn is_done(&self) -> bool {
            self.outcome.is_done()
        }
        /// Whether nothing had to change.
        pub fn was_already_done(&self) -> bool {
            self.outcome.was_already_done()
        }
        /// Whether the API left the change out, for a reason that the outcome names.
        pub fn was_skipped(&self) -> bool {
            self.outcome.was_skipped()
        }
        /// Whether the change takes effect later.
        pub fn is_scheduled(&self) -> bool {
            self.outcome.is_scheduled()
        }
    }
}
/// Adds members to a group conversation. Every id is a GlobalID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationMemberships {
    /// `$input`, a `CreateConversationMembershipsInput!`.
    pub input: mighty_schema::inputs::CreateConversationMembershipsInput,
}
impl CreateConversationMemberships {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateConversationMembershipsInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateConversationMemberships {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateConversationMemberships {
    type Data = create_conversation_memberships::Data;
    const NAME: &'static str = "CreateConversationMemberships";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_conversation_memberships.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "ConversationThread",
            any_of: &["read:chats", "write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "DirectMessage",
            any_of: &["read:chats", "write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createConversationMemberships",
            any_of: &["write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "PrivateMessage",
            any_of: &["read:chats", "write:chats"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_conversation_memberships
            .as_ref()
            .map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateConversationMemberships {
    type Output = crate::generated::models::PrivateConversationItem;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_conversation_memberships
            .ok_or(crate::output::Missing::at("createConversationMemberships"))?;
        let at = at
            .conversation
            .ok_or(
                crate::output::Missing::at("createConversationMemberships.conversation"),
            )?;
        Ok(at)
    }
}
/// The answer of [`CreateConversationMemberships`].
pub mod create_conversation_memberships {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateConversationMemberships`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createConversationMemberships`, a `CreateConversationMembershipsPayload`.
        ///
        /// Group conversations only.
        pub create_conversation_memberships: Option<
            crate::generated::direct_messages::create_conversation_memberships::CreateConversationMemberships,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "createConversationMemberships",
                &self.create_conversation_memberships,
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
        const KEYS: &'static [&'static str] = &["createConversationMemberships"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_conversation_memberships_: Option<
                crate::generated::direct_messages::create_conversation_memberships::CreateConversationMemberships,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_conversation_memberships_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_conversation_memberships: create_conversation_memberships_,
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
    /// The part of `CreateConversationMembershipsPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateConversationMemberships {
        /// `CreateConversationMembershipsPayload.conversation`, a `PrivateConversation`.
        pub conversation: Option<crate::generated::models::PrivateConversationItem>,
        /// `CreateConversationMembershipsPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for CreateConversationMemberships {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("conversation", &self.conversation)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateConversationMemberships {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateConversationMemberships {
        const KEYS: &'static [&'static str] = &["conversation", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut conversation_: Option<
                crate::generated::models::PrivateConversationItem,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut conversation_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                conversation: conversation_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateConversationMemberships {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Removes members from a group conversation. Every id is a GlobalID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteConversationMemberships {
    /// `$input`, a `DeleteConversationMembershipsInput!`.
    pub input: mighty_schema::inputs::DeleteConversationMembershipsInput,
}
impl DeleteConversationMemberships {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeleteConversationMembershipsInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteConversationMemberships {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteConversationMemberships {
    type Data = delete_conversation_memberships::Data;
    const NAME: &'static str = "DeleteConversationMemberships";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_conversation_memberships.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "ConversationThread",
            any_of: &["read:chats", "write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "DirectMessage",
            any_of: &["read:chats", "write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteConversationMemberships",
            any_of: &["write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "PrivateMessage",
            any_of: &["read:chats", "write:chats"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_conversation_memberships
            .as_ref()
            .map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteConversationMemberships {
    type Output = crate::generated::models::PrivateConversationItem;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_conversation_memberships
            .ok_or(crate::output::Missing::at("deleteConversationMemberships"))?;
        let at = at
            .conversation
            .ok_or(
                crate::output::Missing::at("deleteConversationMemberships.conversation"),
            )?;
        Ok(at)
    }
}
/// The answer of [`DeleteConversationMemberships`].
pub mod delete_conversation_memberships {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteConversationMemberships`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteConversationMemberships`, a `DeleteConversationMembershipsPayload`.
        ///
        /// Group conversations only.
        pub delete_conversation_memberships: Option<
            crate::generated::direct_messages::delete_conversation_memberships::DeleteConversationMemberships,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "deleteConversationMemberships",
                &self.delete_conversation_memberships,
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
        const KEYS: &'static [&'static str] = &["deleteConversationMemberships"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_conversation_memberships_: Option<
                crate::generated::direct_messages::delete_conversation_memberships::DeleteConversationMemberships,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_conversation_memberships_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_conversation_memberships: delete_conversation_memberships_,
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
    /// The part of `DeleteConversationMembershipsPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteConversationMemberships {
        /// `DeleteConversationMembershipsPayload.conversation`, a `PrivateConversation`.
        pub conversation: Option<crate::generated::models::PrivateConversationItem>,
        /// `DeleteConversationMembershipsPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for DeleteConversationMemberships {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("conversation", &self.conversation)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteConversationMemberships {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteConversationMemberships {
        const KEYS: &'static [&'static str] = &["conversation", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut conversation_: Option<
                crate::generated::models::PrivateConversationItem,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut conversation_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                conversation: conversation_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteConversationMemberships {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// One conversation between members, a direct message or a thread, by GlobalID. Null if the viewer
/// does not take part in it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPrivateConversation {
    /// `$conversationId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub conversation_id: mighty_schema::ids::GlobalIdOf<
        mighty_schema::kinds::DirectMessage,
    >,
}
impl GetPrivateConversation {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        conversation_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::DirectMessage>,
        >,
    ) -> Self {
        Self {
            conversation_id: conversation_id.into(),
        }
    }
}
impl serde::Serialize for GetPrivateConversation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("conversationId", &self.conversation_id)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetPrivateConversation {
    type Data = get_private_conversation::Data;
    const NAME: &'static str = "GetPrivateConversation";
    const DOCUMENT: &'static str = include_str!(
        "documents/get_private_conversation.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "ConversationThread",
            any_of: &["read:chats", "write:chats"],
        },
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
impl crate::output::HasOutput for GetPrivateConversation {
    type Output = crate::generated::models::PrivateConversationItem;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.node.ok_or(crate::output::Missing::at("node"))?;
        match at {
            crate::generated::models::PrivateConversationItem::Unknown(other) => {
                Err(
                    crate::output::Missing::with_type(
                        "node",
                        "ConversationThread or DirectMessage",
                        other.typename,
                    ),
                )
            }
            at => Ok(at),
        }
    }
}
/// The answer of [`GetPrivateConversation`].
pub mod get_private_conversation {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetPrivateConversation`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.node`, a `Node`.
        ///
        /// Takes GlobalIDs only.
        pub node: Option<crate::generated::models::PrivateConversationItem>,
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
            let mut node_: Option<crate::generated::models::PrivateConversationItem> = None;
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
}
/// Leaves a group conversation, by GlobalID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LeaveConversation {
    /// `$input`, a `LeaveConversationInput!`.
    pub input: mighty_schema::inputs::LeaveConversationInput,
}
impl LeaveConversation {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::LeaveConversationInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for LeaveConversation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for LeaveConversation {
    type Data = leave_conversation::Data;
    const NAME: &'static str = "LeaveConversation";
    const DOCUMENT: &'static str = include_str!("documents/leave_conversation.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.leaveConversation",
            any_of: &["write:chats"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.leave_conversation.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for LeaveConversation {
    type Output = ();
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .leave_conversation
            .ok_or(crate::output::Missing::at("leaveConversation"))?;
        let at = at.success;
        if at {
            Ok(())
        } else {
            Err(crate::output::Missing::at("leaveConversation.success"))
        }
    }
}
/// The answer of [`LeaveConversation`].
pub mod leave_conversation {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `LeaveConversation`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.leaveConversation`, a `LeaveConversationPayload`.
        ///
        /// Group conversations only.
        pub leave_conversation: Option<
            crate::generated::direct_messages::leave_conversation::LeaveConversation,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("leaveConversation", &self.leave_conversation)?;
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
        const KEYS: &'static [&'static str] = &["leaveConversation"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut leave_conversation_: Option<
                crate::generated::direct_messages::leave_conversation::LeaveConversation,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut leave_conversation_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                leave_conversation: leave_conversation_,
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
    /// The part of `LeaveConversationPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct LeaveConversation {
        /// `LeaveConversationPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `LeaveConversationPayload.success`, a `Boolean!`.
        pub success: bool,
    }
    impl Entries for LeaveConversation {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("success", &self.success)?;
            Ok(())
        }
    }
    impl serde::Serialize for LeaveConversation {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for LeaveConversation {
        const KEYS: &'static [&'static str] = &["errors", "success"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut success_: Option<bool> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.required(&mut success_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                success: match success_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("success")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for LeaveConversation {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The direct messages of the authenticated member, the latest message first. 25 a page by default
/// and 50 at most, forward only. Threads come along only with `includeThreads`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListMemberDirectMessages {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$includeThreads`, a `Boolean`.
    ///
    /// False by default.
    pub include_threads: mighty_core::Maybe<bool>,
}
impl ListMemberDirectMessages {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            after: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            include_threads: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = mighty_core::Maybe::Value(after.into());
        self
    }
    /// Sets `first`.
    #[must_use]
    pub fn first(mut self, first: impl Into<i32>) -> Self {
        self.first = mighty_core::Maybe::Value(first.into());
        self
    }
    /// Sets `includeThreads`.
    #[must_use]
    pub fn include_threads(mut self, include_threads: impl Into<bool>) -> Self {
        self.include_threads = mighty_core::Maybe::Value(include_threads.into());
        self
    }
}
impl serde::Serialize for ListMemberDirectMessages {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.after.is_absent() {
            map.serialize_entry("after", &self.after)?;
        }
        if !self.first.is_absent() {
            map.serialize_entry("first", &self.first)?;
        }
        if !self.include_threads.is_absent() {
            map.serialize_entry("includeThreads", &self.include_threads)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListMemberDirectMessages {
    type Data = list_member_direct_messages::Data;
    const NAME: &'static str = "ListMemberDirectMessages";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_member_direct_messages.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "ConversationThread",
            any_of: &["read:chats", "write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "DirectMessage",
            any_of: &["read:chats", "write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Member.directMessages",
            any_of: &["read:chats", "write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "PrivateMessage",
            any_of: &["read:chats", "write:chats"],
        },
    ];
}
impl crate::output::HasOutput for ListMemberDirectMessages {
    type Output = crate::pages::Page<crate::generated::models::PrivateConversationItem>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.me.ok_or(crate::output::Missing::at("me"))?;
        let at = at.direct_messages;
        Ok(crate::pages::Page::new(at.nodes, at.page_info, None))
    }
}
impl crate::pages::Paged for ListMemberDirectMessages {
    type Item = crate::generated::models::PrivateConversationItem;
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
            let at = at.me?;
            let at = at.direct_messages;
            Some(crate::pages::Page::new(at.nodes, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Member", "directMessages")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("me.directMessages")
    }
}
/// The answer of [`ListMemberDirectMessages`].
pub mod list_member_direct_messages {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListMemberDirectMessages`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.me`, a `Member`.
        ///
        /// The member that the token acts for; null if there is none. A token can do what this member may do in the product, limited to the approved scopes: scopes are enforced on every token. Only a host can approve a `host:` scope, so an application for members and hosts needs two authorization flows.
        pub me: Option<
            crate::generated::direct_messages::list_member_direct_messages::Me,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("me", &self.me)?;
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
        const KEYS: &'static [&'static str] = &["me"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut me_: Option<
                crate::generated::direct_messages::list_member_direct_messages::Me,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut me_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { me: me_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `Member` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Me {
        /// `Member.directMessages`, a `PrivateConversationConnection!`.
        ///
        /// For the authenticated member only. 25 a page by default, 50 at most, forward only.
        pub direct_messages: crate::generated::direct_messages::list_member_direct_messages::DirectMessages,
    }
    impl Entries for Me {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("directMessages", &self.direct_messages)?;
            Ok(())
        }
    }
    impl serde::Serialize for Me {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Me {
        const KEYS: &'static [&'static str] = &["directMessages"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut direct_messages_: Option<
                crate::generated::direct_messages::list_member_direct_messages::DirectMessages,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut direct_messages_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                direct_messages: match direct_messages_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("directMessages")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Me {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `PrivateConversationConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DirectMessages {
        /// `PrivateConversationConnection.nodes`, a `[PrivateConversation!]!`.
        pub nodes: Vec<crate::generated::models::PrivateConversationItem>,
        /// `PrivateConversationConnection.pageInfo`, a `PrivateConversationPageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for DirectMessages {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for DirectMessages {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DirectMessages {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<crate::generated::models::PrivateConversationItem>,
            > = None;
            let mut page_info_: Option<crate::pages::PageInfo> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut nodes_)?,
                    1 => fields.required(&mut page_info_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                nodes: match nodes_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("nodes")),
                },
                page_info: match page_info_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("pageInfo")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DirectMessages {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Marks a direct message as read, by GlobalID. `unreadCount` is null if the viewer is not a member
/// of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MarkDirectMessageRead {
    /// `$input`, a `MarkDirectMessageReadInput!`.
    pub input: mighty_schema::inputs::MarkDirectMessageReadInput,
}
impl MarkDirectMessageRead {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::MarkDirectMessageReadInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for MarkDirectMessageRead {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for MarkDirectMessageRead {
    type Data = mark_direct_message_read::Data;
    const NAME: &'static str = "MarkDirectMessageRead";
    const DOCUMENT: &'static str = include_str!(
        "documents/mark_direct_message_read.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "ConversationThread",
            any_of: &["read:chats", "write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "DirectMessage",
            any_of: &["read:chats", "write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.markDirectMessageRead",
            any_of: &["write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "PrivateMessage",
            any_of: &["read:chats", "write:chats"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.mark_direct_message_read.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for MarkDirectMessageRead {
    type Output = crate::generated::models::PrivateConversationItem;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .mark_direct_message_read
            .ok_or(crate::output::Missing::at("markDirectMessageRead"))?;
        let at = at
            .conversation
            .ok_or(crate::output::Missing::at("markDirectMessageRead.conversation"))?;
        Ok(at)
    }
}
/// The answer of [`MarkDirectMessageRead`].
pub mod mark_direct_message_read {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `MarkDirectMessageRead`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.markDirectMessageRead`, a `MarkDirectMessageReadPayload`.
        ///
        /// For a direct message.
        pub mark_direct_message_read: Option<
            crate::generated::direct_messages::mark_direct_message_read::MarkDirectMessageRead,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "markDirectMessageRead",
                &self.mark_direct_message_read,
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
        const KEYS: &'static [&'static str] = &["markDirectMessageRead"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut mark_direct_message_read_: Option<
                crate::generated::direct_messages::mark_direct_message_read::MarkDirectMessageRead,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut mark_direct_message_read_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                mark_direct_message_read: mark_direct_message_read_,
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
    /// The part of `MarkDirectMessageReadPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct MarkDirectMessageRead {
        /// `MarkDirectMessageReadPayload.conversation`, a `PrivateConversation`.
        pub conversation: Option<crate::generated::models::PrivateConversationItem>,
        /// `MarkDirectMessageReadPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `MarkDirectMessageReadPayload.unreadCount`, a `Int`.
        ///
        /// Null if the viewer is not in the conversation.
        pub unread_count: Option<i32>,
    }
    impl Entries for MarkDirectMessageRead {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("conversation", &self.conversation)?;
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("unreadCount", &self.unread_count)?;
            Ok(())
        }
    }
    impl serde::Serialize for MarkDirectMessageRead {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for MarkDirectMessageRead {
        const KEYS: &'static [&'static str] = &["conversation", "errors", "unreadCount"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut conversation_: Option<
                crate::generated::models::PrivateConversationItem,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            let mut unread_count_: Option<i32> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut conversation_)?,
                    1 => fields.required(&mut errors_)?,
                    2 => fields.nullable(&mut unread_count_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                conversation: conversation_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                unread_count: unread_count_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for MarkDirectMessageRead {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Renames a group conversation; nothing else can be changed. An empty title goes back to the names
/// of the members.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversation {
    /// `$input`, a `UpdateConversationInput!`.
    pub input: mighty_schema::inputs::UpdateConversationInput,
}
impl UpdateConversation {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UpdateConversationInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateConversation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateConversation {
    type Data = update_conversation::Data;
    const NAME: &'static str = "UpdateConversation";
    const DOCUMENT: &'static str = include_str!("documents/update_conversation.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "ConversationThread",
            any_of: &["read:chats", "write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "DirectMessage",
            any_of: &["read:chats", "write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateConversation",
            any_of: &["write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "PrivateMessage",
            any_of: &["read:chats", "write:chats"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_conversation.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateConversation {
    type Output = crate::generated::models::PrivateConversationItem;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_conversation
            .ok_or(crate::output::Missing::at("updateConversation"))?;
        let at = at
            .conversation
            .ok_or(crate::output::Missing::at("updateConversation.conversation"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateConversation`].
pub mod update_conversation {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateConversation`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateConversation`, a `UpdateConversationPayload`.
        ///
        /// Changes the title of a group, and nothing else.
        pub update_conversation: Option<
            crate::generated::direct_messages::update_conversation::UpdateConversation,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateConversation", &self.update_conversation)?;
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
        const KEYS: &'static [&'static str] = &["updateConversation"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_conversation_: Option<
                crate::generated::direct_messages::update_conversation::UpdateConversation,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_conversation_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_conversation: update_conversation_,
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
    /// The part of `UpdateConversationPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateConversation {
        /// `UpdateConversationPayload.conversation`, a `PrivateConversation`.
        pub conversation: Option<crate::generated::models::PrivateConversationItem>,
        /// `UpdateConversationPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for UpdateConversation {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("conversation", &self.conversation)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateConversation {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateConversation {
        const KEYS: &'static [&'static str] = &["conversation", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut conversation_: Option<
                crate::generated::models::PrivateConversationItem,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut conversation_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                conversation: conversation_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateConversation {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on chats.
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
            crate::generated::chats::archive_conversation::ArchiveConversation,
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
                crate::generated::chats::archive_conversation::ArchiveConversation,
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
    type Output = crate::generated::chats::create_conversation::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_conversation
            .ok_or(crate::output::Missing::at("createConversation"))?;
        Ok(crate::generated::chats::create_conversation::Output {
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
            crate::generated::chats::create_conversation::CreateConversation,
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
                crate::generated::chats::create_conversation::CreateConversation,
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
/// Bookmarks a conversation only for the viewer, by resource ID or GlobalID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationBookmark {
    /// `$input`, a `CreateConversationBookmarkInput!`.
    pub input: mighty_schema::inputs::CreateConversationBookmarkInput,
}
impl CreateConversationBookmark {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateConversationBookmarkInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateConversationBookmark {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateConversationBookmark {
    type Data = create_conversation_bookmark::Data;
    const NAME: &'static str = "CreateConversationBookmark";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_conversation_bookmark.graphql"
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
            coordinate: "PrivateMessage",
            any_of: &["read:chats", "write:chats"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_conversation_bookmark.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateConversationBookmark {
    type Output = crate::generated::models::ConversationItem;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_conversation_bookmark
            .ok_or(crate::output::Missing::at("createConversationBookmark"))?;
        let at = at
            .conversation
            .ok_or(
                crate::output::Missing::at("createConversationBookmark.conversation"),
            )?;
        Ok(at)
    }
}
/// The answer of [`CreateConversationBookmark`].
pub mod create_conversation_bookmark {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateConversationBookmark`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createConversationBookmark`, a `CreateConversationBookmarkPayload`.
        ///
        /// Affects the viewer only.
        pub create_conversation_bookmark: Option<
            crate::generated::chats::create_conversation_bookmark::CreateConversationBookmark,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "createConversationBookmark",
                &self.create_conversation_bookmark,
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
        const KEYS: &'static [&'static str] = &["createConversationBookmark"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_conversation_bookmark_: Option<
                crate::generated::chats::create_conversation_bookmark::CreateConversationBookmark,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_conversation_bookmark_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_conversation_bookmark: create_conversation_bookmark_,
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
    /// The part of `CreateConversationBookmarkPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateConversationBookmark {
        /// `CreateConversationBookmarkPayload.conversation`, a `Conversation`.
        pub conversation: Option<crate::generated::models::ConversationItem>,
        /// `CreateConversationBookmarkPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for CreateConversationBookmark {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("conversation", &self.conversation)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateConversationBookmark {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateConversationBookmark {
        const KEYS: &'static [&'static str] = &["conversation", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut conversation_: Option<crate::generated::models::ConversationItem> = None;
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
    impl<'de> serde::Deserialize<'de> for CreateConversationBookmark {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
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
            crate::generated::chats::create_conversation_memberships::CreateConversationMemberships,
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
                crate::generated::chats::create_conversation_memberships::CreateConversationMemberships,
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
            crate::generated::chats::create_direct_message::CreateDirectMessage,
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
                crate::generated::chats::create_direct_message::CreateDirectMessage,
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
            crate::generated::chats::create_direct_message_reaction::CreateDirectMessageReaction,
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
                crate::generated::chats::create_direct_message_reaction::CreateDirectMessageReaction,
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
/// Writes into the chat of a space, named by the GlobalID of the space. The chat must be turned on,
/// and the server sanitises the HTML of `text`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMessage {
    /// `$input`, a `CreateMessageInput!`.
    pub input: mighty_schema::inputs::CreateMessageInput,
}
impl CreateMessage {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreateMessageInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateMessage {
    type Data = create_message::Data;
    const NAME: &'static str = "CreateMessage";
    const DOCUMENT: &'static str = include_str!("documents/create_message.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_message.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateMessage {
    type Output = crate::generated::models::ChatMessageCard;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.create_message.ok_or(crate::output::Missing::at("createMessage"))?;
        let at = at.message.ok_or(crate::output::Missing::at("createMessage.message"))?;
        Ok(at)
    }
}
/// The answer of [`CreateMessage`].
pub mod create_message {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateMessage`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createMessage`, a `CreateMessagePayload`.
        pub create_message: Option<
            crate::generated::chats::create_message::CreateMessage,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createMessage", &self.create_message)?;
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
        const KEYS: &'static [&'static str] = &["createMessage"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_message_: Option<
                crate::generated::chats::create_message::CreateMessage,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_message_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_message: create_message_,
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
    /// The part of `CreateMessagePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateMessage {
        /// `CreateMessagePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateMessagePayload.message`, a `ChatMessage`.
        pub message: Option<crate::generated::models::ChatMessageCard>,
    }
    impl Entries for CreateMessage {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("message", &self.message)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateMessage {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateMessage {
        const KEYS: &'static [&'static str] = &["errors", "message"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut message_: Option<crate::generated::models::ChatMessageCard> = None;
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
    impl<'de> serde::Deserialize<'de> for CreateMessage {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Reacts to a message in the chat of a space, with the message as it stands afterwards.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageReaction {
    /// `$input`, a `CreateMessageReactionInput!`.
    pub input: mighty_schema::inputs::CreateMessageReactionInput,
}
impl CreateMessageReaction {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateMessageReactionInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateMessageReaction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateMessageReaction {
    type Data = create_message_reaction::Data;
    const NAME: &'static str = "CreateMessageReaction";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_message_reaction.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_message_reaction.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateMessageReaction {
    type Output = crate::generated::models::ChatMessageCard;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_message_reaction
            .ok_or(crate::output::Missing::at("createMessageReaction"))?;
        let at = at
            .message
            .ok_or(crate::output::Missing::at("createMessageReaction.message"))?;
        Ok(at)
    }
}
/// The answer of [`CreateMessageReaction`].
pub mod create_message_reaction {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateMessageReaction`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createMessageReaction`, a `CreateMessageReactionPayload`.
        pub create_message_reaction: Option<
            crate::generated::chats::create_message_reaction::CreateMessageReaction,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createMessageReaction", &self.create_message_reaction)?;
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
        const KEYS: &'static [&'static str] = &["createMessageReaction"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_message_reaction_: Option<
                crate::generated::chats::create_message_reaction::CreateMessageReaction,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_message_reaction_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_message_reaction: create_message_reaction_,
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
    /// The part of `CreateMessageReactionPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateMessageReaction {
        /// `CreateMessageReactionPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateMessageReactionPayload.message`, a `ChatMessage`.
        pub message: Option<crate::generated::models::ChatMessageCard>,
    }
    impl Entries for CreateMessageReaction {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("message", &self.message)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateMessageReaction {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateMessageReaction {
        const KEYS: &'static [&'static str] = &["errors", "message"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut message_: Option<crate::generated::models::ChatMessageCard> = None;
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
    impl<'de> serde::Deserialize<'de> for CreateMessageReaction {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Removes the viewer's bookmark from a conversation, by resource ID or GlobalID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteConversationBookmark {
    /// `$input`, a `DeleteConversationBookmarkInput!`.
    pub input: mighty_schema::inputs::DeleteConversationBookmarkInput,
}
impl DeleteConversationBookmark {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeleteConversationBookmarkInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteConversationBookmark {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteConversationBookmark {
    type Data = delete_conversation_bookmark::Data;
    const NAME: &'static str = "DeleteConversationBookmark";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_conversation_bookmark.graphql"
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
            coordinate: "PrivateMessage",
            any_of: &["read:chats", "write:chats"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_conversation_bookmark.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteConversationBookmark {
    type Output = crate::generated::models::ConversationItem;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_conversation_bookmark
            .ok_or(crate::output::Missing::at("deleteConversationBookmark"))?;
        let at = at
            .conversation
            .ok_or(
                crate::output::Missing::at("deleteConversationBookmark.conversation"),
            )?;
        Ok(at)
    }
}
/// The answer of [`DeleteConversationBookmark`].
pub mod delete_conversation_bookmark {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteConversationBookmark`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteConversationBookmark`, a `DeleteConversationBookmarkPayload`.
        ///
        /// Affects the viewer only.
        pub delete_conversation_bookmark: Option<
            crate::generated::chats::delete_conversation_bookmark::DeleteConversationBookmark,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "deleteConversationBookmark",
                &self.delete_conversation_bookmark,
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
        const KEYS: &'static [&'static str] = &["deleteConversationBookmark"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_conversation_bookmark_: Option<
                crate::generated::chats::delete_conversation_bookmark::DeleteConversationBookmark,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_conversation_bookmark_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_conversation_bookmark: delete_conversation_bookmark_,
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
    /// The part of `DeleteConversationBookmarkPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteConversationBookmark {
        /// `DeleteConversationBookmarkPayload.conversation`, a `Conversation`.
        pub conversation: Option<crate::generated::models::ConversationItem>,
        /// `DeleteConversationBookmarkPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for DeleteConversationBookmark {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("conversation", &self.conversation)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteConversationBookmark {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteConversationBookmark {
        const KEYS: &'static [&'static str] = &["conversation", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut conversation_: Option<crate::generated::models::ConversationItem> = None;
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
    impl<'de> serde::Deserialize<'de> for DeleteConversationBookmark {
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
            crate::generated::chats::delete_conversation_memberships::DeleteConversationMemberships,
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
                crate::generated::chats::delete_conversation_memberships::DeleteConversationMemberships,
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
    type Output = mighty_core::Id;
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
            crate::generated::chats::delete_direct_message::DeleteDirectMessage,
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
                crate::generated::chats::delete_direct_message::DeleteDirectMessage,
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
        pub deleted_id: Option<mighty_core::Id>,
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
            let mut deleted_id_: Option<mighty_core::Id> = None;
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
            crate::generated::chats::delete_direct_message_reaction::DeleteDirectMessageReaction,
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
                crate::generated::chats::delete_direct_message_reaction::DeleteDirectMessageReaction,
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
/// Deletes a message from the chat of a space, by GlobalID. You can't undo this.
///
/// Can't be undone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessage {
    /// `$input`, a `DeleteMessageInput!`.
    pub input: mighty_schema::inputs::DeleteMessageInput,
}
impl DeleteMessage {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::DeleteMessageInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteMessage {
    type Data = delete_message::Data;
    const NAME: &'static str = "DeleteMessage";
    const DOCUMENT: &'static str = include_str!("documents/delete_message.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_message.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteMessage {
    type Output = mighty_core::Id;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.delete_message.ok_or(crate::output::Missing::at("deleteMessage"))?;
        let at = at
            .deleted_id
            .ok_or(crate::output::Missing::at("deleteMessage.deletedId"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteMessage`].
pub mod delete_message {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteMessage`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteMessage`, a `DeleteMessagePayload`.
        pub delete_message: Option<
            crate::generated::chats::delete_message::DeleteMessage,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteMessage", &self.delete_message)?;
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
        const KEYS: &'static [&'static str] = &["deleteMessage"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_message_: Option<
                crate::generated::chats::delete_message::DeleteMessage,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_message_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_message: delete_message_,
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
    /// The part of `DeleteMessagePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteMessage {
        /// `DeleteMessagePayload.deletedId`, a `ID`.
        ///
        /// A GlobalID.
        pub deleted_id: Option<mighty_core::Id>,
        /// `DeleteMessagePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for DeleteMessage {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deletedId", &self.deleted_id)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteMessage {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteMessage {
        const KEYS: &'static [&'static str] = &["deletedId", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut deleted_id_: Option<mighty_core::Id> = None;
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
    impl<'de> serde::Deserialize<'de> for DeleteMessage {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Removes the viewer's reaction from a message in the chat of a space. The skin tone of the emoji is
/// ignored.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessageReaction {
    /// `$input`, a `DeleteMessageReactionInput!`.
    pub input: mighty_schema::inputs::DeleteMessageReactionInput,
}
impl DeleteMessageReaction {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeleteMessageReactionInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteMessageReaction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteMessageReaction {
    type Data = delete_message_reaction::Data;
    const NAME: &'static str = "DeleteMessageReaction";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_message_reaction.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_message_reaction.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteMessageReaction {
    type Output = crate::generated::models::ChatMessageCard;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_message_reaction
            .ok_or(crate::output::Missing::at("deleteMessageReaction"))?;
        let at = at
            .message
            .ok_or(crate::output::Missing::at("deleteMessageReaction.message"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteMessageReaction`].
pub mod delete_message_reaction {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteMessageReaction`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteMessageReaction`, a `DeleteMessageReactionPayload`.
        pub delete_message_reaction: Option<
            crate::generated::chats::delete_message_reaction::DeleteMessageReaction,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteMessageReaction", &self.delete_message_reaction)?;
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
        const KEYS: &'static [&'static str] = &["deleteMessageReaction"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_message_reaction_: Option<
                crate::generated::chats::delete_message_reaction::DeleteMessageReaction,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_message_reaction_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_message_reaction: delete_message_reaction_,
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
    /// The part of `DeleteMessageReactionPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteMessageReaction {
        /// `DeleteMessageReactionPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `DeleteMessageReactionPayload.message`, a `ChatMessage`.
        pub message: Option<crate::generated::models::ChatMessageCard>,
    }
    impl Entries for DeleteMessageReaction {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("message", &self.message)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteMessageReaction {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteMessageReaction {
        const KEYS: &'static [&'static str] = &["errors", "message"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut message_: Option<crate::generated::models::ChatMessageCard> = None;
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
    impl<'de> serde::Deserialize<'de> for DeleteMessageReaction {
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
    pub conversation_id: mighty_core::GlobalId,
}
impl GetPrivateConversation {
    /// Takes the required fields and leaves all others out.
    pub fn new(conversation_id: impl Into<mighty_core::GlobalId>) -> Self {
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
/// The last message in the chat of a space, by the resource ID or GlobalID of the space.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSpaceLastMessage {
    /// `$idOrSlug`, a `String!`.
    ///
    /// A resource ID or GlobalID: spaces have no slug.
    pub id_or_slug: String,
}
impl GetSpaceLastMessage {
    /// Takes the required fields and leaves all others out.
    pub fn new(id_or_slug: impl Into<String>) -> Self {
        Self {
            id_or_slug: id_or_slug.into(),
        }
    }
}
impl serde::Serialize for GetSpaceLastMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("idOrSlug", &self.id_or_slug)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetSpaceLastMessage {
    type Data = get_space_last_message::Data;
    const NAME: &'static str = "GetSpaceLastMessage";
    const DOCUMENT: &'static str = include_str!(
        "documents/get_space_last_message.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetSpaceLastMessage {
    type Output = Option<crate::generated::models::ChatMessageCard>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.space.ok_or(crate::output::Missing::at("network.space"))?;
        let at = at.last_message;
        Ok(at)
    }
}
/// The answer of [`GetSpaceLastMessage`].
pub mod get_space_last_message {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetSpaceLastMessage`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::chats::get_space_last_message::Network,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("network", &self.network)?;
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
        const KEYS: &'static [&'static str] = &["network"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut network_: Option<
                crate::generated::chats::get_space_last_message::Network,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut network_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                network: match network_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("network")),
                },
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
    /// The part of `Network` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Network {
        /// `Network.space`, a `Space`.
        ///
        /// A space of this network. A space of another network is not found.
        pub space: Option<crate::generated::chats::get_space_last_message::Space>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("space", &self.space)?;
            Ok(())
        }
    }
    impl serde::Serialize for Network {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Network {
        const KEYS: &'static [&'static str] = &["space"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut space_: Option<
                crate::generated::chats::get_space_last_message::Space,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut space_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { space: space_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Network {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `Space` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Space {
        /// `Space.lastMessage`, a `ChatMessage`.
        pub last_message: Option<crate::generated::models::ChatMessageCard>,
    }
    impl Entries for Space {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("lastMessage", &self.last_message)?;
            Ok(())
        }
    }
    impl serde::Serialize for Space {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Space {
        const KEYS: &'static [&'static str] = &["lastMessage"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut last_message_: Option<crate::generated::models::ChatMessageCard> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut last_message_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                last_message: last_message_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Space {
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
            crate::generated::chats::leave_conversation::LeaveConversation,
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
                crate::generated::chats::leave_conversation::LeaveConversation,
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
/// The spaces of the authenticated member whose chat is turned on; the one with the newest message
/// comes first. 25 a page by default and 50 at most, forward only.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListMemberConversations {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
}
impl ListMemberConversations {
    /// Takes the required fields and leaves all others out.
    pub fn new() -> Self {
        Self {
            after: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
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
}
impl serde::Serialize for ListMemberConversations {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.after.is_absent() {
            map.serialize_entry("after", &self.after)?;
        }
        if !self.first.is_absent() {
            map.serialize_entry("first", &self.first)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListMemberConversations {
    type Data = list_member_conversations::Data;
    const NAME: &'static str = "ListMemberConversations";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_member_conversations.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListMemberConversations {
    type Output = crate::pages::Page<crate::generated::models::PublicConversationItem>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.me.ok_or(crate::output::Missing::at("me"))?;
        let at = at.conversations;
        Ok(crate::pages::Page::new(at.nodes, at.page_info, None))
    }
}
impl crate::pages::Paged for ListMemberConversations {
    type Item = crate::generated::models::PublicConversationItem;
    fn forward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.first, &mut self.after)
    }
    fn page(data: Self::Data) -> Option<crate::pages::Page<Self::Item>> {
        let at = data;
        let at = at.me?;
        let at = at.conversations;
        Some(crate::pages::Page::new(at.nodes, at.page_info, None))
    }
}
/// The answer of [`ListMemberConversations`].
pub mod list_member_conversations {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListMemberConversations`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.me`, a `Member`.
        ///
        /// The member that the token acts for; null if there is none. A token can do what this member may do in the product, limited to the approved scopes: scopes are enforced on every token. Only a host can approve a `host:` scope, so an application for members and hosts needs two authorization flows.
        pub me: Option<crate::generated::chats::list_member_conversations::Me>,
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
                crate::generated::chats::list_member_conversations::Me,
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
        /// `Member.conversations`, a `PublicConversationConnection!`.
        ///
        /// For the authenticated member only. 25 a page by default, 50 at most, forward only.
        pub conversations: crate::generated::chats::list_member_conversations::Conversations,
    }
    impl Entries for Me {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("conversations", &self.conversations)?;
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
        const KEYS: &'static [&'static str] = &["conversations"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut conversations_: Option<
                crate::generated::chats::list_member_conversations::Conversations,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut conversations_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                conversations: match conversations_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("conversations")),
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
    /// The part of `PublicConversationConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Conversations {
        /// `PublicConversationConnection.nodes`, a `[PublicConversation!]!`.
        pub nodes: Vec<crate::generated::models::PublicConversationItem>,
        /// `PublicConversationConnection.pageInfo`, a `PublicConversationPageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Conversations {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Conversations {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Conversations {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<crate::generated::models::PublicConversationItem>,
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
    impl<'de> serde::Deserialize<'de> for Conversations {
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
    /// Takes the required fields and leaves all others out.
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
    fn page(data: Self::Data) -> Option<crate::pages::Page<Self::Item>> {
        let at = data;
        let at = at.me?;
        let at = at.direct_messages;
        Some(crate::pages::Page::new(at.nodes, at.page_info, None))
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
        pub me: Option<crate::generated::chats::list_member_direct_messages::Me>,
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
                crate::generated::chats::list_member_direct_messages::Me,
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
        pub direct_messages: crate::generated::chats::list_member_direct_messages::DirectMessages,
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
                crate::generated::chats::list_member_direct_messages::DirectMessages,
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
/// The messages of a direct message page by page, newest first, by the GlobalID of the conversation.
/// System messages, for example about a new title, are left out unless `includeSystemMessages` is
/// true.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPrivateMessages {
    /// `$conversationId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub conversation_id: mighty_core::GlobalId,
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
    pub fn new(conversation_id: impl Into<mighty_core::GlobalId>) -> Self {
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
            crate::generated::chats::list_private_messages::Node::DirectMessage(at) => {
                *at
            }
            crate::generated::chats::list_private_messages::Node::Unknown(other) => {
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
    fn page(data: Self::Data) -> Option<crate::pages::Page<Self::Item>> {
        let at = data;
        let at = at.node?;
        let crate::generated::chats::list_private_messages::Node::DirectMessage(at) = at
        else {
            return None;
        };
        let at = at.messages;
        Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
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
        pub node: Option<crate::generated::chats::list_private_messages::Node>,
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
                crate::generated::chats::list_private_messages::Node,
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
            Box<crate::generated::chats::list_private_messages::NodeDirectMessage>,
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
        pub messages: crate::generated::chats::list_private_messages::Messages,
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
                crate::generated::chats::list_private_messages::Messages,
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
/// The chat of a space page by page, newest first. System messages, for example about a new title,
/// are left out unless `includeSystemMessages` is true.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSpaceMessages {
    /// `$idOrSlug`, a `String!`.
    ///
    /// A resource ID or GlobalID: spaces have no slug.
    pub id_or_slug: String,
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
impl ListSpaceMessages {
    /// Takes the required fields and leaves all others out.
    pub fn new(id_or_slug: impl Into<String>) -> Self {
        Self {
            id_or_slug: id_or_slug.into(),
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
impl serde::Serialize for ListSpaceMessages {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("idOrSlug", &self.id_or_slug)?;
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
impl mighty_transport::Operation for ListSpaceMessages {
    type Data = list_space_messages::Data;
    const NAME: &'static str = "ListSpaceMessages";
    const DOCUMENT: &'static str = include_str!("documents/list_space_messages.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListSpaceMessages {
    type Output = crate::pages::Page<crate::generated::models::ChatMessageCard>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.space.ok_or(crate::output::Missing::at("network.space"))?;
        let at = at.messages;
        Ok(
            crate::pages::Page::with_gaps(
                at
                    .nodes
                    .ok_or(crate::output::Missing::at("network.space.messages.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListSpaceMessages {
    type Item = crate::generated::models::ChatMessageCard;
    fn forward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.first, &mut self.after)
    }
    fn page(data: Self::Data) -> Option<crate::pages::Page<Self::Item>> {
        let at = data;
        let at = at.network;
        let at = at.space?;
        let at = at.messages;
        Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
    }
}
impl crate::pages::PagedBackward for ListSpaceMessages {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListSpaceMessages`].
pub mod list_space_messages {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListSpaceMessages`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::chats::list_space_messages::Network,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("network", &self.network)?;
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
        const KEYS: &'static [&'static str] = &["network"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut network_: Option<
                crate::generated::chats::list_space_messages::Network,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut network_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                network: match network_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("network")),
                },
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
    /// The part of `Network` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Network {
        /// `Network.space`, a `Space`.
        ///
        /// A space of this network. A space of another network is not found.
        pub space: Option<crate::generated::chats::list_space_messages::Space>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("space", &self.space)?;
            Ok(())
        }
    }
    impl serde::Serialize for Network {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Network {
        const KEYS: &'static [&'static str] = &["space"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut space_: Option<
                crate::generated::chats::list_space_messages::Space,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut space_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { space: space_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Network {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `Space` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Space {
        /// `Space.messages`, a `ChatMessageConnection!`.
        ///
        /// Newest first.
        pub messages: crate::generated::chats::list_space_messages::Messages,
    }
    impl Entries for Space {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("messages", &self.messages)?;
            Ok(())
        }
    }
    impl serde::Serialize for Space {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Space {
        const KEYS: &'static [&'static str] = &["messages"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut messages_: Option<
                crate::generated::chats::list_space_messages::Messages,
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
    impl<'de> serde::Deserialize<'de> for Space {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `ChatMessageConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Messages {
        /// `ChatMessageConnection.nodes`, a `[ChatMessage]`.
        pub nodes: Option<Vec<Option<crate::generated::models::ChatMessageCard>>>,
        /// `ChatMessageConnection.pageInfo`, a `PageInfo!`.
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
                Vec<Option<crate::generated::models::ChatMessageCard>>,
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
    pub conversation_id: mighty_core::GlobalId,
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
    pub fn new(conversation_id: impl Into<mighty_core::GlobalId>) -> Self {
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
            crate::generated::chats::list_thread_messages::Node::ConversationThread(
                at,
            ) => *at,
            crate::generated::chats::list_thread_messages::Node::Unknown(other) => {
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
    fn page(data: Self::Data) -> Option<crate::pages::Page<Self::Item>> {
        let at = data;
        let at = at.node?;
        let crate::generated::chats::list_thread_messages::Node::ConversationThread(
            at,
        ) = at else {
            return None;
        };
        let at = at.messages;
        Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
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
        pub node: Option<crate::generated::chats::list_thread_messages::Node>,
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
            let mut node_: Option<crate::generated::chats::list_thread_messages::Node> = None;
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
            Box<crate::generated::chats::list_thread_messages::NodeConversationThread>,
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
        pub messages: crate::generated::chats::list_thread_messages::Messages,
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
                crate::generated::chats::list_thread_messages::Messages,
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
/// Marks every conversation of the viewer in the whole network as read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MarkAllConversationsRead {
    /// `$input`, a `MarkAllConversationsReadInput!`.
    pub input: mighty_schema::inputs::MarkAllConversationsReadInput,
}
impl MarkAllConversationsRead {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::MarkAllConversationsReadInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for MarkAllConversationsRead {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for MarkAllConversationsRead {
    type Data = mark_all_conversations_read::Data;
    const NAME: &'static str = "MarkAllConversationsRead";
    const DOCUMENT: &'static str = include_str!(
        "documents/mark_all_conversations_read.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.markAllConversationsRead",
            any_of: &["write:chats"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.mark_all_conversations_read.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for MarkAllConversationsRead {
    type Output = ();
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .mark_all_conversations_read
            .ok_or(crate::output::Missing::at("markAllConversationsRead"))?;
        let at = at.success;
        if at {
            Ok(())
        } else {
            Err(crate::output::Missing::at("markAllConversationsRead.success"))
        }
    }
}
/// The answer of [`MarkAllConversationsRead`].
pub mod mark_all_conversations_read {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `MarkAllConversationsRead`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.markAllConversationsRead`, a `MarkAllConversationsReadPayload`.
        ///
        /// Covers the whole network.
        pub mark_all_conversations_read: Option<
            crate::generated::chats::mark_all_conversations_read::MarkAllConversationsRead,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "markAllConversationsRead",
                &self.mark_all_conversations_read,
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
        const KEYS: &'static [&'static str] = &["markAllConversationsRead"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut mark_all_conversations_read_: Option<
                crate::generated::chats::mark_all_conversations_read::MarkAllConversationsRead,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut mark_all_conversations_read_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                mark_all_conversations_read: mark_all_conversations_read_,
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
    /// The part of `MarkAllConversationsReadPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct MarkAllConversationsRead {
        /// `MarkAllConversationsReadPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `MarkAllConversationsReadPayload.success`, a `Boolean!`.
        pub success: bool,
    }
    impl Entries for MarkAllConversationsRead {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("success", &self.success)?;
            Ok(())
        }
    }
    impl serde::Serialize for MarkAllConversationsRead {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for MarkAllConversationsRead {
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
    impl<'de> serde::Deserialize<'de> for MarkAllConversationsRead {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Marks the chat of a space as read, by the GlobalID of the space. `unreadCount` is null if the
/// viewer is not a member of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MarkConversationRead {
    /// `$input`, a `MarkConversationReadInput!`.
    pub input: mighty_schema::inputs::MarkConversationReadInput,
}
impl MarkConversationRead {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::MarkConversationReadInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for MarkConversationRead {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for MarkConversationRead {
    type Data = mark_conversation_read::Data;
    const NAME: &'static str = "MarkConversationRead";
    const DOCUMENT: &'static str = include_str!(
        "documents/mark_conversation_read.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.mark_conversation_read.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for MarkConversationRead {
    type Output = crate::generated::models::PublicConversationItem;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .mark_conversation_read
            .ok_or(crate::output::Missing::at("markConversationRead"))?;
        let at = at
            .conversation
            .ok_or(crate::output::Missing::at("markConversationRead.conversation"))?;
        Ok(at)
    }
}
/// The answer of [`MarkConversationRead`].
pub mod mark_conversation_read {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `MarkConversationRead`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.markConversationRead`, a `MarkConversationReadPayload`.
        ///
        /// For the chat of a space.
        pub mark_conversation_read: Option<
            crate::generated::chats::mark_conversation_read::MarkConversationRead,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("markConversationRead", &self.mark_conversation_read)?;
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
        const KEYS: &'static [&'static str] = &["markConversationRead"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut mark_conversation_read_: Option<
                crate::generated::chats::mark_conversation_read::MarkConversationRead,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut mark_conversation_read_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                mark_conversation_read: mark_conversation_read_,
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
    /// The part of `MarkConversationReadPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct MarkConversationRead {
        /// `MarkConversationReadPayload.conversation`, a `PublicConversation`.
        pub conversation: Option<crate::generated::models::PublicConversationItem>,
        /// `MarkConversationReadPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `MarkConversationReadPayload.unreadCount`, a `Int`.
        ///
        /// Null if the viewer is not in the conversation.
        pub unread_count: Option<i32>,
    }
    impl Entries for MarkConversationRead {
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
    impl serde::Serialize for MarkConversationRead {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for MarkConversationRead {
        const KEYS: &'static [&'static str] = &["conversation", "errors", "unreadCount"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut conversation_: Option<
                crate::generated::models::PublicConversationItem,
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
    impl<'de> serde::Deserialize<'de> for MarkConversationRead {
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
            crate::generated::chats::mark_direct_message_read::MarkDirectMessageRead,
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
                crate::generated::chats::mark_direct_message_read::MarkDirectMessageRead,
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
            crate::generated::chats::update_conversation::UpdateConversation,
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
                crate::generated::chats::update_conversation::UpdateConversation,
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

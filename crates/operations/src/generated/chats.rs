// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on chats.
#![allow(deprecated, clippy::module_inception)]
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
    /// Leaves all fields out.
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
    fn page(
        &self,
        data: Self::Data,
    ) -> Result<Option<crate::pages::Page<Self::Item>>, mighty_transport::Error> {
        let page = |at: Self::Data| -> Option<crate::pages::Page<Self::Item>> {
            let at = at.me?;
            let at = at.conversations;
            Some(crate::pages::Page::new(at.nodes, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Member", "conversations")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("me.conversations")
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

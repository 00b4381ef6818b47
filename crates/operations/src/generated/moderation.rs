// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on moderation.
#![allow(deprecated, clippy::module_inception)]
/// Bans a member: the account is disabled, its posts are deleted, and the person can't join again.
/// You can't undo this; `DeleteNetworkMembership` leaves a way back.
///
/// Can't be undone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BanMember {
    /// `$input`, a `BanMemberInput!`.
    pub input: mighty_schema::inputs::BanMemberInput,
}
impl BanMember {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::BanMemberInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for BanMember {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for BanMember {
    type Data = ban_member::Data;
    const NAME: &'static str = "BanMember";
    const DOCUMENT: &'static str = include_str!("documents/ban_member.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.banMember",
            any_of: &["host:write:network_members"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.ban_member.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for BanMember {
    type Output = crate::generated::models::MemberSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.ban_member.ok_or(crate::output::Missing::at("banMember"))?;
        let at = at.member.ok_or(crate::output::Missing::at("banMember.member"))?;
        Ok(at)
    }
}
/// The answer of [`BanMember`].
pub mod ban_member {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `BanMember`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.banMember`, a `BanMemberPayload`.
        ///
        /// Permanent: the account is disabled, its posts are deleted, and the person can't join again. After `deleteNetworkMembership` the person can join again.
        pub ban_member: Option<crate::generated::moderation::ban_member::BanMember>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("banMember", &self.ban_member)?;
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
        const KEYS: &'static [&'static str] = &["banMember"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut ban_member_: Option<
                crate::generated::moderation::ban_member::BanMember,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut ban_member_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { ban_member: ban_member_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `BanMemberPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BanMember {
        /// `BanMemberPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `BanMemberPayload.member`, a `Member`.
        pub member: Option<crate::generated::models::MemberSummary>,
    }
    impl Entries for BanMember {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("member", &self.member)?;
            Ok(())
        }
    }
    impl serde::Serialize for BanMember {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for BanMember {
        const KEYS: &'static [&'static str] = &["errors", "member"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut member_: Option<crate::generated::models::MemberSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut member_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                member: member_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for BanMember {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Stops mail to an address. It neither removes nor bars a member. A second call answers with the
/// existing entry if the viewer may see it, and with an error in the payload otherwise.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateBlocklistEntry {
    /// `$input`, a `CreateBlocklistEntryInput!`.
    pub input: mighty_schema::inputs::CreateBlocklistEntryInput,
}
impl CreateBlocklistEntry {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateBlocklistEntryInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateBlocklistEntry {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateBlocklistEntry {
    type Data = create_blocklist_entry::Data;
    const NAME: &'static str = "CreateBlocklistEntry";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_blocklist_entry.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createBlocklistEntry",
            any_of: &["host:write:network_members"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_blocklist_entry.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateBlocklistEntry {
    type Output = crate::generated::models::BlocklistEntrySummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_blocklist_entry
            .ok_or(crate::output::Missing::at("createBlocklistEntry"))?;
        let at = at
            .blocklist_entry
            .ok_or(crate::output::Missing::at("createBlocklistEntry.blocklistEntry"))?;
        Ok(at)
    }
}
/// The answer of [`CreateBlocklistEntry`].
pub mod create_blocklist_entry {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateBlocklistEntry`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createBlocklistEntry`, a `CreateBlocklistEntryPayload`.
        ///
        /// Stops mail to an address. A hard block also stops sign-in mails. It does not remove or bar a member. If the entry exists, the call returns it if the viewer may see it; otherwise the payload contains an error.
        pub create_blocklist_entry: Option<
            crate::generated::moderation::create_blocklist_entry::CreateBlocklistEntry,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createBlocklistEntry", &self.create_blocklist_entry)?;
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
        const KEYS: &'static [&'static str] = &["createBlocklistEntry"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_blocklist_entry_: Option<
                crate::generated::moderation::create_blocklist_entry::CreateBlocklistEntry,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_blocklist_entry_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_blocklist_entry: create_blocklist_entry_,
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
    /// The part of `CreateBlocklistEntryPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateBlocklistEntry {
        /// `CreateBlocklistEntryPayload.blocklistEntry`, a `BlocklistEntry`.
        pub blocklist_entry: Option<crate::generated::models::BlocklistEntrySummary>,
        /// `CreateBlocklistEntryPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for CreateBlocklistEntry {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("blocklistEntry", &self.blocklist_entry)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateBlocklistEntry {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateBlocklistEntry {
        const KEYS: &'static [&'static str] = &["blocklistEntry", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut blocklist_entry_: Option<
                crate::generated::models::BlocklistEntrySummary,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut blocklist_entry_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                blocklist_entry: blocklist_entry_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateBlocklistEntry {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Flags a chat message. `NOT_INTERESTING` hides it for the viewer; `SPAM`, `OFFENSIVE` and `OTHER`
/// notify the moderators of the space.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateChatReport {
    /// `$input`, a `CreateChatReportInput!`.
    pub input: mighty_schema::inputs::CreateChatReportInput,
}
impl CreateChatReport {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreateChatReportInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateChatReport {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateChatReport {
    type Data = create_chat_report::Data;
    const NAME: &'static str = "CreateChatReport";
    const DOCUMENT: &'static str = include_str!("documents/create_chat_report.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "PrivateMessage",
            any_of: &["read:chats", "write:chats"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_chat_report.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateChatReport {
    type Output = crate::generated::models::MessageItem;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_chat_report
            .ok_or(crate::output::Missing::at("createChatReport"))?;
        let at = at
            .chat_message
            .ok_or(crate::output::Missing::at("createChatReport.chatMessage"))?;
        Ok(at)
    }
}
/// The answer of [`CreateChatReport`].
pub mod create_chat_report {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateChatReport`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createChatReport`, a `CreateChatReportPayload`.
        ///
        /// `NOT_INTERESTING` only hides it for the viewer; `SPAM`, `OFFENSIVE` and `OTHER` notify the space's moderators.
        pub create_chat_report: Option<
            crate::generated::moderation::create_chat_report::CreateChatReport,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createChatReport", &self.create_chat_report)?;
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
        const KEYS: &'static [&'static str] = &["createChatReport"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_chat_report_: Option<
                crate::generated::moderation::create_chat_report::CreateChatReport,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_chat_report_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_chat_report: create_chat_report_,
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
    /// The part of `CreateChatReportPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateChatReport {
        /// `CreateChatReportPayload.chatMessage`, a `Message`.
        pub chat_message: Option<crate::generated::models::MessageItem>,
        /// `CreateChatReportPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for CreateChatReport {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("chatMessage", &self.chat_message)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateChatReport {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateChatReport {
        const KEYS: &'static [&'static str] = &["chatMessage", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut chat_message_: Option<crate::generated::models::MessageItem> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut chat_message_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                chat_message: chat_message_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateChatReport {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Flags a comment. `NOT_INTERESTING` hides it for the viewer; `SPAM`, `OFFENSIVE` and `OTHER`
/// notify the moderators of the space.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCommentReport {
    /// `$input`, a `CreateCommentReportInput!`.
    pub input: mighty_schema::inputs::CreateCommentReportInput,
}
impl CreateCommentReport {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateCommentReportInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateCommentReport {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateCommentReport {
    type Data = create_comment_report::Data;
    const NAME: &'static str = "CreateCommentReport";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_comment_report.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Comment",
            any_of: &["host:read:network", "read:network", "write:comments"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createCommentReport",
            any_of: &["write:comments"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_comment_report.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateCommentReport {
    type Output = crate::generated::models::CommentCard;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_comment_report
            .ok_or(crate::output::Missing::at("createCommentReport"))?;
        let at = at
            .comment
            .ok_or(crate::output::Missing::at("createCommentReport.comment"))?;
        Ok(at)
    }
}
/// The answer of [`CreateCommentReport`].
pub mod create_comment_report {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateCommentReport`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createCommentReport`, a `CreateCommentReportPayload`.
        ///
        /// `NOT_INTERESTING` only hides it for the viewer; `SPAM`, `OFFENSIVE` and `OTHER` notify the space's moderators.
        pub create_comment_report: Option<
            crate::generated::moderation::create_comment_report::CreateCommentReport,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createCommentReport", &self.create_comment_report)?;
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
        const KEYS: &'static [&'static str] = &["createCommentReport"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_comment_report_: Option<
                crate::generated::moderation::create_comment_report::CreateCommentReport,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_comment_report_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_comment_report: create_comment_report_,
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
    /// The part of `CreateCommentReportPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateCommentReport {
        /// `CreateCommentReportPayload.comment`, a `Comment`.
        pub comment: Option<crate::generated::models::CommentCard>,
        /// `CreateCommentReportPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for CreateCommentReport {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("comment", &self.comment)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateCommentReport {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateCommentReport {
        const KEYS: &'static [&'static str] = &["comment", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut comment_: Option<crate::generated::models::CommentCard> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut comment_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                comment: comment_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateCommentReport {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Blocks a member for the viewer and archives the direct message between the two. Moderators are
/// not notified; `DeleteMemberBlock` takes it back.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMemberBlock {
    /// `$input`, a `CreateMemberBlockInput!`.
    pub input: mighty_schema::inputs::CreateMemberBlockInput,
}
impl CreateMemberBlock {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreateMemberBlockInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateMemberBlock {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateMemberBlock {
    type Data = create_member_block::Data;
    const NAME: &'static str = "CreateMemberBlock";
    const DOCUMENT: &'static str = include_str!("documents/create_member_block.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_member_block.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateMemberBlock {
    type Output = crate::generated::models::MemberSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_member_block
            .ok_or(crate::output::Missing::at("createMemberBlock"))?;
        let at = at
            .member
            .ok_or(crate::output::Missing::at("createMemberBlock.member"))?;
        Ok(at)
    }
}
/// The answer of [`CreateMemberBlock`].
pub mod create_member_block {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateMemberBlock`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createMemberBlock`, a `CreateMemberBlockPayload`.
        ///
        /// Can be undone. It archives the direct message between the two members. The reason is recorded, but moderators are not notified.
        pub create_member_block: Option<
            crate::generated::moderation::create_member_block::CreateMemberBlock,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createMemberBlock", &self.create_member_block)?;
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
        const KEYS: &'static [&'static str] = &["createMemberBlock"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_member_block_: Option<
                crate::generated::moderation::create_member_block::CreateMemberBlock,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_member_block_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_member_block: create_member_block_,
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
    /// The part of `CreateMemberBlockPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateMemberBlock {
        /// `CreateMemberBlockPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateMemberBlockPayload.member`, a `Member`.
        pub member: Option<crate::generated::models::MemberSummary>,
    }
    impl Entries for CreateMemberBlock {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("member", &self.member)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateMemberBlock {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateMemberBlock {
        const KEYS: &'static [&'static str] = &["errors", "member"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut member_: Option<crate::generated::models::MemberSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut member_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                member: member_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateMemberBlock {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Reports a member to the moderators, who are notified. `contextId` and `contextType` go together.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMemberReport {
    /// `$input`, a `CreateMemberReportInput!`.
    pub input: mighty_schema::inputs::CreateMemberReportInput,
}
impl CreateMemberReport {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateMemberReportInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateMemberReport {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateMemberReport {
    type Data = create_member_report::Data;
    const NAME: &'static str = "CreateMemberReport";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_member_report.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_member_report.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateMemberReport {
    type Output = crate::generated::models::MemberSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_member_report
            .ok_or(crate::output::Missing::at("createMemberReport"))?;
        let at = at
            .member
            .ok_or(crate::output::Missing::at("createMemberReport.member"))?;
        Ok(at)
    }
}
/// The answer of [`CreateMemberReport`].
pub mod create_member_report {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateMemberReport`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createMemberReport`, a `CreateMemberReportPayload`.
        ///
        /// Notifies the moderators.
        pub create_member_report: Option<
            crate::generated::moderation::create_member_report::CreateMemberReport,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createMemberReport", &self.create_member_report)?;
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
        const KEYS: &'static [&'static str] = &["createMemberReport"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_member_report_: Option<
                crate::generated::moderation::create_member_report::CreateMemberReport,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_member_report_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_member_report: create_member_report_,
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
    /// The part of `CreateMemberReportPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateMemberReport {
        /// `CreateMemberReportPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateMemberReportPayload.member`, a `Member`.
        pub member: Option<crate::generated::models::MemberSummary>,
    }
    impl Entries for CreateMemberReport {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("member", &self.member)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateMemberReport {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateMemberReport {
        const KEYS: &'static [&'static str] = &["errors", "member"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut member_: Option<crate::generated::models::MemberSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut member_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                member: member_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateMemberReport {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Flags a post. `NOT_INTERESTING` hides it for the viewer, `UNFOLLOW` mutes it; `SPAM`, `OFFENSIVE`
/// and `OTHER` notify the moderators of the space.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePostReport {
    /// `$input`, a `CreatePostReportInput!`.
    pub input: mighty_schema::inputs::CreatePostReportInput,
}
impl CreatePostReport {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreatePostReportInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreatePostReport {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreatePostReport {
    type Data = create_post_report::Data;
    const NAME: &'static str = "CreatePostReport";
    const DOCUMENT: &'static str = include_str!("documents/create_post_report.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Event",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
                "write:rsvps",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createPostReport",
            any_of: &["write:posts"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Poll",
            any_of: &[
                "host:read:network",
                "host:read:network_posts",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Post",
            any_of: &[
                "host:read:network",
                "host:read:network_posts",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_post_report.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreatePostReport {
    type Output = crate::generated::models::PostContentCard;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_post_report
            .ok_or(crate::output::Missing::at("createPostReport"))?;
        let at = at.post.ok_or(crate::output::Missing::at("createPostReport.post"))?;
        Ok(at)
    }
}
/// The answer of [`CreatePostReport`].
pub mod create_post_report {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreatePostReport`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createPostReport`, a `CreatePostReportPayload`.
        ///
        /// `NOT_INTERESTING` only hides it for the viewer; `SPAM`, `OFFENSIVE` and `OTHER` notify the space's moderators. `UNFOLLOW` mutes the post.
        pub create_post_report: Option<
            crate::generated::moderation::create_post_report::CreatePostReport,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createPostReport", &self.create_post_report)?;
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
        const KEYS: &'static [&'static str] = &["createPostReport"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_post_report_: Option<
                crate::generated::moderation::create_post_report::CreatePostReport,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_post_report_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_post_report: create_post_report_,
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
    /// The part of `CreatePostReportPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePostReport {
        /// `CreatePostReportPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreatePostReportPayload.post`, a `PostContent`.
        pub post: Option<crate::generated::models::PostContentCard>,
    }
    impl Entries for CreatePostReport {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("post", &self.post)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreatePostReport {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreatePostReport {
        const KEYS: &'static [&'static str] = &["errors", "post"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut post_: Option<crate::generated::models::PostContentCard> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut post_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                post: post_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreatePostReport {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
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
            crate::generated::moderation::create_space_blacklist::CreateSpaceBlacklist,
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
                crate::generated::moderation::create_space_blacklist::CreateSpaceBlacklist,
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
/// Lets mail to an address through again. An entry that the network's plan hides counts as not
/// found.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteBlocklistEntry {
    /// `$input`, a `DeleteBlocklistEntryInput!`.
    pub input: mighty_schema::inputs::DeleteBlocklistEntryInput,
}
impl DeleteBlocklistEntry {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeleteBlocklistEntryInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteBlocklistEntry {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteBlocklistEntry {
    type Data = delete_blocklist_entry::Data;
    const NAME: &'static str = "DeleteBlocklistEntry";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_blocklist_entry.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteBlocklistEntry",
            any_of: &["host:write:network_members"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_blocklist_entry.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteBlocklistEntry {
    type Output = crate::generated::models::BlocklistEntrySummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_blocklist_entry
            .ok_or(crate::output::Missing::at("deleteBlocklistEntry"))?;
        let at = at
            .blocklist_entry
            .ok_or(crate::output::Missing::at("deleteBlocklistEntry.blocklistEntry"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteBlocklistEntry`].
pub mod delete_blocklist_entry {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteBlocklistEntry`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteBlocklistEntry`, a `DeleteBlocklistEntryPayload`.
        ///
        /// If the network's plan hides an entry, the entry is not found.
        pub delete_blocklist_entry: Option<
            crate::generated::moderation::delete_blocklist_entry::DeleteBlocklistEntry,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteBlocklistEntry", &self.delete_blocklist_entry)?;
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
        const KEYS: &'static [&'static str] = &["deleteBlocklistEntry"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_blocklist_entry_: Option<
                crate::generated::moderation::delete_blocklist_entry::DeleteBlocklistEntry,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_blocklist_entry_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_blocklist_entry: delete_blocklist_entry_,
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
    /// The part of `DeleteBlocklistEntryPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteBlocklistEntry {
        /// `DeleteBlocklistEntryPayload.blocklistEntry`, a `BlocklistEntry`.
        pub blocklist_entry: Option<crate::generated::models::BlocklistEntrySummary>,
        /// `DeleteBlocklistEntryPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for DeleteBlocklistEntry {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("blocklistEntry", &self.blocklist_entry)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteBlocklistEntry {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteBlocklistEntry {
        const KEYS: &'static [&'static str] = &["blocklistEntry", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut blocklist_entry_: Option<
                crate::generated::models::BlocklistEntrySummary,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut blocklist_entry_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                blocklist_entry: blocklist_entry_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteBlocklistEntry {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Takes back the viewer's own flag on a chat message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteChatReport {
    /// `$input`, a `DeleteChatReportInput!`.
    pub input: mighty_schema::inputs::DeleteChatReportInput,
}
impl DeleteChatReport {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::DeleteChatReportInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteChatReport {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteChatReport {
    type Data = delete_chat_report::Data;
    const NAME: &'static str = "DeleteChatReport";
    const DOCUMENT: &'static str = include_str!("documents/delete_chat_report.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "PrivateMessage",
            any_of: &["read:chats", "write:chats"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_chat_report.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteChatReport {
    type Output = crate::generated::models::MessageItem;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_chat_report
            .ok_or(crate::output::Missing::at("deleteChatReport"))?;
        let at = at
            .chat_message
            .ok_or(crate::output::Missing::at("deleteChatReport.chatMessage"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteChatReport`].
pub mod delete_chat_report {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteChatReport`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteChatReport`, a `DeleteChatReportPayload`.
        ///
        /// Removes the viewer's own flag.
        pub delete_chat_report: Option<
            crate::generated::moderation::delete_chat_report::DeleteChatReport,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteChatReport", &self.delete_chat_report)?;
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
        const KEYS: &'static [&'static str] = &["deleteChatReport"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_chat_report_: Option<
                crate::generated::moderation::delete_chat_report::DeleteChatReport,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_chat_report_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_chat_report: delete_chat_report_,
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
    /// The part of `DeleteChatReportPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteChatReport {
        /// `DeleteChatReportPayload.chatMessage`, a `Message`.
        pub chat_message: Option<crate::generated::models::MessageItem>,
        /// `DeleteChatReportPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for DeleteChatReport {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("chatMessage", &self.chat_message)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteChatReport {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteChatReport {
        const KEYS: &'static [&'static str] = &["chatMessage", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut chat_message_: Option<crate::generated::models::MessageItem> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut chat_message_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                chat_message: chat_message_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteChatReport {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Takes back the viewer's own flag on a comment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCommentReport {
    /// `$input`, a `DeleteCommentReportInput!`.
    pub input: mighty_schema::inputs::DeleteCommentReportInput,
}
impl DeleteCommentReport {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeleteCommentReportInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteCommentReport {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteCommentReport {
    type Data = delete_comment_report::Data;
    const NAME: &'static str = "DeleteCommentReport";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_comment_report.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Comment",
            any_of: &["host:read:network", "read:network", "write:comments"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteCommentReport",
            any_of: &["write:comments"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_comment_report.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteCommentReport {
    type Output = crate::generated::models::CommentCard;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_comment_report
            .ok_or(crate::output::Missing::at("deleteCommentReport"))?;
        let at = at
            .comment
            .ok_or(crate::output::Missing::at("deleteCommentReport.comment"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteCommentReport`].
pub mod delete_comment_report {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteCommentReport`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteCommentReport`, a `DeleteCommentReportPayload`.
        ///
        /// Removes the viewer's own flag.
        pub delete_comment_report: Option<
            crate::generated::moderation::delete_comment_report::DeleteCommentReport,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteCommentReport", &self.delete_comment_report)?;
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
        const KEYS: &'static [&'static str] = &["deleteCommentReport"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_comment_report_: Option<
                crate::generated::moderation::delete_comment_report::DeleteCommentReport,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_comment_report_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_comment_report: delete_comment_report_,
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
    /// The part of `DeleteCommentReportPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteCommentReport {
        /// `DeleteCommentReportPayload.comment`, a `Comment`.
        pub comment: Option<crate::generated::models::CommentCard>,
        /// `DeleteCommentReportPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for DeleteCommentReport {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("comment", &self.comment)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteCommentReport {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteCommentReport {
        const KEYS: &'static [&'static str] = &["comment", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut comment_: Option<crate::generated::models::CommentCard> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut comment_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                comment: comment_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteCommentReport {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Unblocks a member, and brings the direct message between the two back.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMemberBlock {
    /// `$input`, a `DeleteMemberBlockInput!`.
    pub input: mighty_schema::inputs::DeleteMemberBlockInput,
}
impl DeleteMemberBlock {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::DeleteMemberBlockInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteMemberBlock {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteMemberBlock {
    type Data = delete_member_block::Data;
    const NAME: &'static str = "DeleteMemberBlock";
    const DOCUMENT: &'static str = include_str!("documents/delete_member_block.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_member_block.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteMemberBlock {
    type Output = crate::generated::models::MemberSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_member_block
            .ok_or(crate::output::Missing::at("deleteMemberBlock"))?;
        let at = at
            .member
            .ok_or(crate::output::Missing::at("deleteMemberBlock.member"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteMemberBlock`].
pub mod delete_member_block {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteMemberBlock`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteMemberBlock`, a `DeleteMemberBlockPayload`.
        ///
        /// Restores the direct message between the two members.
        pub delete_member_block: Option<
            crate::generated::moderation::delete_member_block::DeleteMemberBlock,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteMemberBlock", &self.delete_member_block)?;
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
        const KEYS: &'static [&'static str] = &["deleteMemberBlock"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_member_block_: Option<
                crate::generated::moderation::delete_member_block::DeleteMemberBlock,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_member_block_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_member_block: delete_member_block_,
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
    /// The part of `DeleteMemberBlockPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteMemberBlock {
        /// `DeleteMemberBlockPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `DeleteMemberBlockPayload.member`, a `Member`.
        pub member: Option<crate::generated::models::MemberSummary>,
    }
    impl Entries for DeleteMemberBlock {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("member", &self.member)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteMemberBlock {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteMemberBlock {
        const KEYS: &'static [&'static str] = &["errors", "member"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut member_: Option<crate::generated::models::MemberSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut member_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                member: member_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteMemberBlock {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Takes back the viewer's own flag on a post.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletePostReport {
    /// `$input`, a `DeletePostReportInput!`.
    pub input: mighty_schema::inputs::DeletePostReportInput,
}
impl DeletePostReport {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::DeletePostReportInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeletePostReport {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeletePostReport {
    type Data = delete_post_report::Data;
    const NAME: &'static str = "DeletePostReport";
    const DOCUMENT: &'static str = include_str!("documents/delete_post_report.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Event",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
                "write:rsvps",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deletePostReport",
            any_of: &["write:posts"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Poll",
            any_of: &[
                "host:read:network",
                "host:read:network_posts",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Post",
            any_of: &[
                "host:read:network",
                "host:read:network_posts",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_post_report.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeletePostReport {
    type Output = crate::generated::models::PostContentCard;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_post_report
            .ok_or(crate::output::Missing::at("deletePostReport"))?;
        let at = at.post.ok_or(crate::output::Missing::at("deletePostReport.post"))?;
        Ok(at)
    }
}
/// The answer of [`DeletePostReport`].
pub mod delete_post_report {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeletePostReport`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deletePostReport`, a `DeletePostReportPayload`.
        ///
        /// Removes the viewer's own flag.
        pub delete_post_report: Option<
            crate::generated::moderation::delete_post_report::DeletePostReport,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deletePostReport", &self.delete_post_report)?;
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
        const KEYS: &'static [&'static str] = &["deletePostReport"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_post_report_: Option<
                crate::generated::moderation::delete_post_report::DeletePostReport,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_post_report_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_post_report: delete_post_report_,
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
    /// The part of `DeletePostReportPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeletePostReport {
        /// `DeletePostReportPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `DeletePostReportPayload.post`, a `PostContent`.
        pub post: Option<crate::generated::models::PostContentCard>,
    }
    impl Entries for DeletePostReport {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("post", &self.post)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeletePostReport {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeletePostReport {
        const KEYS: &'static [&'static str] = &["errors", "post"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut post_: Option<crate::generated::models::PostContentCard> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut post_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                post: post_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeletePostReport {
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
            crate::generated::moderation::delete_space_blacklist::DeleteSpaceBlacklist,
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
                crate::generated::moderation::delete_space_blacklist::DeleteSpaceBlacklist,
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
/// Reports of members and content page by page, newest first, for hosts and moderators; for other
/// members the list is empty. `ignored` tells cleared from open ones, and `latestPerMember` keeps the
/// newest open one of each member.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAbuseReports {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$ignored`, a `Boolean`.
    ///
    /// True for cleared reports, false for open ones. If left out, both.
    pub ignored: mighty_core::Maybe<bool>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$latestPerMember`, a `Boolean`.
    ///
    /// False by default. If true, only the newest open report for each current member.
    pub latest_per_member: mighty_core::Maybe<bool>,
    /// `$reportedMemberId`, a `ID`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub reported_member_id: mighty_core::Maybe<mighty_core::Id>,
}
impl ListAbuseReports {
    /// Takes the required fields and leaves all others out.
    pub fn new() -> Self {
        Self {
            after: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            ignored: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
            latest_per_member: mighty_core::Maybe::Absent,
            reported_member_id: mighty_core::Maybe::Absent,
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
    /// Sets `ignored`.
    #[must_use]
    pub fn ignored(mut self, ignored: impl Into<bool>) -> Self {
        self.ignored = mighty_core::Maybe::Value(ignored.into());
        self
    }
    /// Sets `last`.
    #[must_use]
    pub fn last(mut self, last: impl Into<i32>) -> Self {
        self.last = mighty_core::Maybe::Value(last.into());
        self
    }
    /// Sets `latestPerMember`.
    #[must_use]
    pub fn latest_per_member(mut self, latest_per_member: impl Into<bool>) -> Self {
        self.latest_per_member = mighty_core::Maybe::Value(latest_per_member.into());
        self
    }
    /// Sets `reportedMemberId`.
    #[must_use]
    pub fn reported_member_id(
        mut self,
        reported_member_id: impl Into<mighty_core::Id>,
    ) -> Self {
        self.reported_member_id = mighty_core::Maybe::Value(reported_member_id.into());
        self
    }
}
impl serde::Serialize for ListAbuseReports {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.after.is_absent() {
            map.serialize_entry("after", &self.after)?;
        }
        if !self.before.is_absent() {
            map.serialize_entry("before", &self.before)?;
        }
        if !self.first.is_absent() {
            map.serialize_entry("first", &self.first)?;
        }
        if !self.ignored.is_absent() {
            map.serialize_entry("ignored", &self.ignored)?;
        }
        if !self.last.is_absent() {
            map.serialize_entry("last", &self.last)?;
        }
        if !self.latest_per_member.is_absent() {
            map.serialize_entry("latestPerMember", &self.latest_per_member)?;
        }
        if !self.reported_member_id.is_absent() {
            map.serialize_entry("reportedMemberId", &self.reported_member_id)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListAbuseReports {
    type Data = list_abuse_reports::Data;
    const NAME: &'static str = "ListAbuseReports";
    const DOCUMENT: &'static str = include_str!("documents/list_abuse_reports.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Comment",
            any_of: &["host:read:network", "read:network", "write:comments"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Event",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
                "write:rsvps",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Poll",
            any_of: &[
                "host:read:network",
                "host:read:network_posts",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Post",
            any_of: &[
                "host:read:network",
                "host:read:network_posts",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
    ];
}
impl crate::output::HasOutput for ListAbuseReports {
    type Output = crate::pages::Page<crate::generated::models::AbuseReportSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.abuse_reports;
        Ok(
            crate::pages::Page::with_gaps(
                at
                    .nodes
                    .ok_or(crate::output::Missing::at("network.abuseReports.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListAbuseReports {
    type Item = crate::generated::models::AbuseReportSummary;
    fn forward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.first, &mut self.after)
    }
    fn page(data: Self::Data) -> Option<crate::pages::Page<Self::Item>> {
        let at = data;
        let at = at.network;
        let at = at.abuse_reports;
        Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
    }
}
impl crate::pages::PagedBackward for ListAbuseReports {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListAbuseReports`].
pub mod list_abuse_reports {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListAbuseReports`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::moderation::list_abuse_reports::Network,
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
                crate::generated::moderation::list_abuse_reports::Network,
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
        /// `Network.abuseReports`, a `AbuseReportConnection!`.
        ///
        /// Newest first; empty unless the viewer is a host or moderator.
        pub abuse_reports: crate::generated::moderation::list_abuse_reports::AbuseReports,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("abuseReports", &self.abuse_reports)?;
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
        const KEYS: &'static [&'static str] = &["abuseReports"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut abuse_reports_: Option<
                crate::generated::moderation::list_abuse_reports::AbuseReports,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut abuse_reports_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                abuse_reports: match abuse_reports_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("abuseReports")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Network {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `AbuseReportConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AbuseReports {
        /// `AbuseReportConnection.nodes`, a `[AbuseReport]`.
        pub nodes: Option<Vec<Option<crate::generated::models::AbuseReportSummary>>>,
        /// `AbuseReportConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for AbuseReports {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for AbuseReports {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for AbuseReports {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::AbuseReportSummary>>,
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
    impl<'de> serde::Deserialize<'de> for AbuseReports {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The members that the viewer has blocked, page by page.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListBlockedMembers {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
}
impl ListBlockedMembers {
    /// Takes the required fields and leaves all others out.
    pub fn new() -> Self {
        Self {
            after: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
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
    /// Sets `last`.
    #[must_use]
    pub fn last(mut self, last: impl Into<i32>) -> Self {
        self.last = mighty_core::Maybe::Value(last.into());
        self
    }
}
impl serde::Serialize for ListBlockedMembers {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.after.is_absent() {
            map.serialize_entry("after", &self.after)?;
        }
        if !self.before.is_absent() {
            map.serialize_entry("before", &self.before)?;
        }
        if !self.first.is_absent() {
            map.serialize_entry("first", &self.first)?;
        }
        if !self.last.is_absent() {
            map.serialize_entry("last", &self.last)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListBlockedMembers {
    type Data = list_blocked_members::Data;
    const NAME: &'static str = "ListBlockedMembers";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_blocked_members.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListBlockedMembers {
    type Output = crate::pages::Page<crate::generated::models::MemberSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.blocked_members;
        Ok(
            crate::pages::Page::with_gaps(
                at
                    .nodes
                    .ok_or(crate::output::Missing::at("network.blockedMembers.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListBlockedMembers {
    type Item = crate::generated::models::MemberSummary;
    fn forward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.first, &mut self.after)
    }
    fn page(data: Self::Data) -> Option<crate::pages::Page<Self::Item>> {
        let at = data;
        let at = at.network;
        let at = at.blocked_members;
        Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
    }
}
impl crate::pages::PagedBackward for ListBlockedMembers {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListBlockedMembers`].
pub mod list_blocked_members {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListBlockedMembers`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::moderation::list_blocked_members::Network,
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
                crate::generated::moderation::list_blocked_members::Network,
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
        /// `Network.blockedMembers`, a `UserConnection!`.
        pub blocked_members: crate::generated::moderation::list_blocked_members::BlockedMembers,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("blockedMembers", &self.blocked_members)?;
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
        const KEYS: &'static [&'static str] = &["blockedMembers"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut blocked_members_: Option<
                crate::generated::moderation::list_blocked_members::BlockedMembers,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut blocked_members_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                blocked_members: match blocked_members_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("blockedMembers")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Network {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `UserConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockedMembers {
        /// `UserConnection.nodes`, a `[User]`.
        pub nodes: Option<Vec<Option<crate::generated::models::MemberSummary>>>,
        /// `UserConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for BlockedMembers {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for BlockedMembers {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for BlockedMembers {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::MemberSummary>>,
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
    impl<'de> serde::Deserialize<'de> for BlockedMembers {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The addresses that get no mail, page by page, for hosts; for other members the list is empty. On a
/// plan without member e-mails only what hosts added is listed.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListBlocklist {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
}
impl ListBlocklist {
    /// Takes the required fields and leaves all others out.
    pub fn new() -> Self {
        Self {
            after: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
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
    /// Sets `last`.
    #[must_use]
    pub fn last(mut self, last: impl Into<i32>) -> Self {
        self.last = mighty_core::Maybe::Value(last.into());
        self
    }
}
impl serde::Serialize for ListBlocklist {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.after.is_absent() {
            map.serialize_entry("after", &self.after)?;
        }
        if !self.before.is_absent() {
            map.serialize_entry("before", &self.before)?;
        }
        if !self.first.is_absent() {
            map.serialize_entry("first", &self.first)?;
        }
        if !self.last.is_absent() {
            map.serialize_entry("last", &self.last)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListBlocklist {
    type Data = list_blocklist::Data;
    const NAME: &'static str = "ListBlocklist";
    const DOCUMENT: &'static str = include_str!("documents/list_blocklist.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListBlocklist {
    type Output = crate::pages::Page<crate::generated::models::BlocklistEntrySummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.blocklist;
        Ok(
            crate::pages::Page::with_gaps(
                at.nodes.ok_or(crate::output::Missing::at("network.blocklist.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListBlocklist {
    type Item = crate::generated::models::BlocklistEntrySummary;
    fn forward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.first, &mut self.after)
    }
    fn page(data: Self::Data) -> Option<crate::pages::Page<Self::Item>> {
        let at = data;
        let at = at.network;
        let at = at.blocklist;
        Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
    }
}
impl crate::pages::PagedBackward for ListBlocklist {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListBlocklist`].
pub mod list_blocklist {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListBlocklist`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::moderation::list_blocklist::Network,
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
                crate::generated::moderation::list_blocklist::Network,
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
        /// `Network.blocklist`, a `BlocklistEntryConnection!`.
        ///
        /// For hosts only; empty for other viewers. On a plan without member e-mails, only entries that hosts added are listed.
        pub blocklist: crate::generated::moderation::list_blocklist::Blocklist,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("blocklist", &self.blocklist)?;
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
        const KEYS: &'static [&'static str] = &["blocklist"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut blocklist_: Option<
                crate::generated::moderation::list_blocklist::Blocklist,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut blocklist_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                blocklist: match blocklist_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("blocklist")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Network {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `BlocklistEntryConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Blocklist {
        /// `BlocklistEntryConnection.nodes`, a `[BlocklistEntry]`.
        pub nodes: Option<Vec<Option<crate::generated::models::BlocklistEntrySummary>>>,
        /// `BlocklistEntryConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Blocklist {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Blocklist {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Blocklist {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::BlocklistEntrySummary>>,
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
    impl<'de> serde::Deserialize<'de> for Blocklist {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Clears the reports about a member, or restores them with `ignored: false`. A moderator can't
/// clear what hosts or moderators filed.
///
/// May be repeated, which follows from its effect: sets the member's reports to cleared or open.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateMemberReports {
    /// `$input`, a `UpdateMemberReportsInput!`.
    pub input: mighty_schema::inputs::UpdateMemberReportsInput,
}
impl UpdateMemberReports {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UpdateMemberReportsInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateMemberReports {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateMemberReports {
    type Data = update_member_reports::Data;
    const NAME: &'static str = "UpdateMemberReports";
    const DOCUMENT: &'static str = include_str!(
        "documents/update_member_reports.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateMemberReports",
            any_of: &["host:write:network_members"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_member_reports.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateMemberReports {
    type Output = crate::generated::models::MemberSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_member_reports
            .ok_or(crate::output::Missing::at("updateMemberReports"))?;
        let at = at
            .member
            .ok_or(crate::output::Missing::at("updateMemberReports.member"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateMemberReports`].
pub mod update_member_reports {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateMemberReports`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateMemberReports`, a `UpdateMemberReportsPayload`.
        ///
        /// For hosts and moderators. A moderator can't clear reports that hosts or moderators filed.
        pub update_member_reports: Option<
            crate::generated::moderation::update_member_reports::UpdateMemberReports,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateMemberReports", &self.update_member_reports)?;
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
        const KEYS: &'static [&'static str] = &["updateMemberReports"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_member_reports_: Option<
                crate::generated::moderation::update_member_reports::UpdateMemberReports,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_member_reports_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_member_reports: update_member_reports_,
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
    /// The part of `UpdateMemberReportsPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateMemberReports {
        /// `UpdateMemberReportsPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdateMemberReportsPayload.member`, a `Member`.
        pub member: Option<crate::generated::models::MemberSummary>,
    }
    impl Entries for UpdateMemberReports {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("member", &self.member)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateMemberReports {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateMemberReports {
        const KEYS: &'static [&'static str] = &["errors", "member"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut member_: Option<crate::generated::models::MemberSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut member_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                member: member_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateMemberReports {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

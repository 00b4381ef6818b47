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
    pub reported_member_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
    >,
}
impl ListAbuseReports {
    /// Leaves all fields out.
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
        reported_member_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
        >,
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
    fn page(
        &self,
        data: Self::Data,
    ) -> Result<Option<crate::pages::Page<Self::Item>>, mighty_transport::Error> {
        let page = |at: Self::Data| -> Option<crate::pages::Page<Self::Item>> {
            let at = at.network;
            let at = at.abuse_reports;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "abuseReports")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.abuseReports")
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

// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on comments.
#![allow(deprecated, clippy::module_inception)]
/// Comments on a post, event or poll, or answers a comment. `postId` and `replyToId` are GlobalIDs;
/// the server sanitises the HTML of the body.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateComment {
    /// `$input`, a `CreateCommentInput!`.
    pub input: mighty_schema::inputs::CreateCommentInput,
}
impl CreateComment {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreateCommentInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateComment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateComment {
    type Data = create_comment::Data;
    const NAME: &'static str = "CreateComment";
    const DOCUMENT: &'static str = include_str!("documents/create_comment.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
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
            coordinate: "Mutation.createComment",
            any_of: &["write:comments"],
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
        data.create_comment.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateComment {
    type Output = crate::generated::models::CommentDetail;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.create_comment.ok_or(crate::output::Missing::at("createComment"))?;
        let at = at.comment.ok_or(crate::output::Missing::at("createComment.comment"))?;
        Ok(at)
    }
}
/// The answer of [`CreateComment`].
pub mod create_comment {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateComment`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createComment`, a `CreateCommentPayload`.
        pub create_comment: Option<
            crate::generated::comments::create_comment::CreateComment,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createComment", &self.create_comment)?;
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
        const KEYS: &'static [&'static str] = &["createComment"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_comment_: Option<
                crate::generated::comments::create_comment::CreateComment,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_comment_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_comment: create_comment_,
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
    /// The part of `CreateCommentPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateComment {
        /// `CreateCommentPayload.comment`, a `Comment`.
        pub comment: Option<crate::generated::models::CommentDetail>,
        /// `CreateCommentPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for CreateComment {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("comment", &self.comment)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateComment {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateComment {
        const KEYS: &'static [&'static str] = &["comment", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut comment_: Option<crate::generated::models::CommentDetail> = None;
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
    impl<'de> serde::Deserialize<'de> for CreateComment {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Deletes a comment, named by resource ID or GlobalID.
///
/// Can't be undone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteComment {
    /// `$input`, a `DeleteCommentInput!`.
    pub input: mighty_schema::inputs::DeleteCommentInput,
}
impl DeleteComment {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::DeleteCommentInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteComment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteComment {
    type Data = delete_comment::Data;
    const NAME: &'static str = "DeleteComment";
    const DOCUMENT: &'static str = include_str!("documents/delete_comment.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteComment",
            any_of: &["write:comments"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_comment.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteComment {
    type Output = mighty_schema::ids::IdOf<mighty_schema::kinds::Comment>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.delete_comment.ok_or(crate::output::Missing::at("deleteComment"))?;
        let at = at
            .deleted_id
            .ok_or(crate::output::Missing::at("deleteComment.deletedId"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteComment`].
pub mod delete_comment {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteComment`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteComment`, a `DeleteCommentPayload`.
        pub delete_comment: Option<
            crate::generated::comments::delete_comment::DeleteComment,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteComment", &self.delete_comment)?;
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
        const KEYS: &'static [&'static str] = &["deleteComment"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_comment_: Option<
                crate::generated::comments::delete_comment::DeleteComment,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_comment_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_comment: delete_comment_,
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
    /// The part of `DeleteCommentPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteComment {
        /// `DeleteCommentPayload.deletedId`, a `ID`.
        pub deleted_id: Option<mighty_schema::ids::IdOf<mighty_schema::kinds::Comment>>,
        /// `DeleteCommentPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for DeleteComment {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deletedId", &self.deleted_id)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteComment {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteComment {
        const KEYS: &'static [&'static str] = &["deletedId", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut deleted_id_: Option<
                mighty_schema::ids::IdOf<mighty_schema::kinds::Comment>,
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
    impl<'de> serde::Deserialize<'de> for DeleteComment {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The comments of a post, event or poll, replies among them, page by page; `replyTo` and `depth`
/// give the tree. `postId` is a GlobalID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListComments {
    /// `$postId`, a `ID!`.
    ///
    /// The GlobalID of a post.
    pub post_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
}
impl ListComments {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        post_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>>,
    ) -> Self {
        Self {
            post_id: post_id.into(),
            first: mighty_core::Maybe::Absent,
            after: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `first`.
    #[must_use]
    pub fn first(mut self, first: impl Into<i32>) -> Self {
        self.first = mighty_core::Maybe::Value(first.into());
        self
    }
    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = mighty_core::Maybe::Value(after.into());
        self
    }
    /// Sets `last`.
    #[must_use]
    pub fn last(mut self, last: impl Into<i32>) -> Self {
        self.last = mighty_core::Maybe::Value(last.into());
        self
    }
    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = mighty_core::Maybe::Value(before.into());
        self
    }
}
impl serde::Serialize for ListComments {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("postId", &self.post_id)?;
        if !self.first.is_absent() {
            map.serialize_entry("first", &self.first)?;
        }
        if !self.after.is_absent() {
            map.serialize_entry("after", &self.after)?;
        }
        if !self.last.is_absent() {
            map.serialize_entry("last", &self.last)?;
        }
        if !self.before.is_absent() {
            map.serialize_entry("before", &self.before)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListComments {
    type Data = list_comments::Data;
    const NAME: &'static str = "ListComments";
    const DOCUMENT: &'static str = include_str!("documents/list_comments.graphql");
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
impl crate::output::HasOutput for ListComments {
    type Output = crate::pages::Page<crate::generated::models::CommentDetail>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.comments;
        Ok(
            crate::pages::Page::with_gaps(
                at.nodes.ok_or(crate::output::Missing::at("network.comments.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListComments {
    type Item = crate::generated::models::CommentDetail;
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
            let at = at.comments;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "comments")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.comments")
    }
}
impl crate::pages::PagedBackward for ListComments {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListComments`].
pub mod list_comments {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListComments`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::comments::list_comments::Network,
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
                crate::generated::comments::list_comments::Network,
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
        /// `Network.comments`, a `CommentConnection!`.
        pub comments: crate::generated::comments::list_comments::Comments,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("comments", &self.comments)?;
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
        const KEYS: &'static [&'static str] = &["comments"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut comments_: Option<
                crate::generated::comments::list_comments::Comments,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut comments_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                comments: match comments_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("comments")),
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
    /// The part of `CommentConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Comments {
        /// `CommentConnection.nodes`, a `[Comment]`.
        pub nodes: Option<Vec<Option<crate::generated::models::CommentDetail>>>,
        /// `CommentConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Comments {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Comments {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Comments {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::CommentDetail>>,
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
    impl<'de> serde::Deserialize<'de> for Comments {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Several comments by GlobalID, at most 50, in one operation. An entry is null if it does not exist or
/// the viewer may not see it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCommentsByIds {
    /// `$ids`, a `[ID!]!`.
    ///
    /// GlobalIDs only.
    pub ids: Vec<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Comment>>,
}
impl ListCommentsByIds {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        ids: impl IntoIterator<
            Item = impl Into<
                mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Comment>,
            >,
        >,
    ) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}
impl serde::Serialize for ListCommentsByIds {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("ids", &self.ids)?;
        map.end()
    }
}
impl mighty_transport::Operation for ListCommentsByIds {
    type Data = list_comments_by_ids::Data;
    const NAME: &'static str = "ListCommentsByIds";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_comments_by_ids.graphql"
    );
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
impl crate::output::HasOutput for ListCommentsByIds {
    type Output = Vec<Option<crate::generated::comments::list_comments_by_ids::Nodes>>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.nodes.ok_or(crate::output::Missing::at("nodes"))?;
        Ok(at)
    }
}
/// The answer of [`ListCommentsByIds`].
pub mod list_comments_by_ids {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListCommentsByIds`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.nodes`, a `[Node]`.
        ///
        /// Takes GlobalIDs only.
        pub nodes: Option<
            Vec<Option<crate::generated::comments::list_comments_by_ids::Nodes>>,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
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
        const KEYS: &'static [&'static str] = &["nodes"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::comments::list_comments_by_ids::Nodes>>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut nodes_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { nodes: nodes_ })
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
    pub enum Nodes {
        /// A `Comment`.
        Comment(Box<crate::generated::models::CommentDetail>),
        /// A type that was not asked for, or is newer than this crate.
        Unknown(decode::UnknownObject),
    }
    impl Entries for Nodes {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            match self {
                Self::Comment(value) => {
                    map.serialize_entry(decode::TYPENAME, "Comment")?;
                    value.entries(map)
                }
                Self::Unknown(other) => other.entries(map),
            }
        }
    }
    impl serde::Serialize for Nodes {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Nodes {
        const KEYS: &'static [&'static str] = &[decode::TYPENAME];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            decode::by_type(fields)
        }
    }
    impl decode::Abstract for Nodes {
        const TYPES: &'static [&'static str] = &["Comment"];
        fn read_as<'de, A: serde::de::MapAccess<'de>>(
            typename: decode::Typename,
            rest: A,
        ) -> Result<Self, A::Error> {
            Ok(
                match typename.place {
                    0 => Self::Comment(Box::new(decode::rest(rest)?)),
                    _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
                },
            )
        }
    }
    impl<'de> serde::Deserialize<'de> for Nodes {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The root comments of a post, event or poll, page by page, each with its first replies. The post
/// is taken by resource ID, slug or GlobalID. The cost is the product of both page sizes: keep
/// `repliesFirst` small. A thread's own `pageInfo` says whether it has more replies, and
/// `ListComments` gives them all.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPostThreads {
    /// `$idOrSlug`, a `String!`.
    ///
    /// A resource ID, slug or GlobalID.
    pub id_or_slug: mighty_schema::ids::RefOf<mighty_schema::kinds::Post>,
    /// `$repliesFirst`, a `Int`.
    pub replies_first: mighty_core::Maybe<i32>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
}
impl ListPostThreads {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Post>>,
    ) -> Self {
        Self {
            id_or_slug: id_or_slug.into(),
            replies_first: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            after: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `repliesFirst`.
    #[must_use]
    pub fn replies_first(mut self, replies_first: impl Into<i32>) -> Self {
        self.replies_first = mighty_core::Maybe::Value(replies_first.into());
        self
    }
    /// Sets `first`.
    #[must_use]
    pub fn first(mut self, first: impl Into<i32>) -> Self {
        self.first = mighty_core::Maybe::Value(first.into());
        self
    }
    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = mighty_core::Maybe::Value(after.into());
        self
    }
    /// Sets `last`.
    #[must_use]
    pub fn last(mut self, last: impl Into<i32>) -> Self {
        self.last = mighty_core::Maybe::Value(last.into());
        self
    }
    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = mighty_core::Maybe::Value(before.into());
        self
    }
}
impl serde::Serialize for ListPostThreads {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("idOrSlug", &self.id_or_slug)?;
        if !self.replies_first.is_absent() {
            map.serialize_entry("repliesFirst", &self.replies_first)?;
        }
        if !self.first.is_absent() {
            map.serialize_entry("first", &self.first)?;
        }
        if !self.after.is_absent() {
            map.serialize_entry("after", &self.after)?;
        }
        if !self.last.is_absent() {
            map.serialize_entry("last", &self.last)?;
        }
        if !self.before.is_absent() {
            map.serialize_entry("before", &self.before)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListPostThreads {
    type Data = list_post_threads::Data;
    const NAME: &'static str = "ListPostThreads";
    const DOCUMENT: &'static str = include_str!("documents/list_post_threads.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Comment",
            any_of: &["host:read:network", "read:network", "write:comments"],
        },
    ];
}
impl crate::output::HasOutput for ListPostThreads {
    type Output = crate::generated::comments::list_post_threads::Post;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.post.ok_or(crate::output::Missing::at("network.post"))?;
        Ok(at)
    }
}
impl crate::pages::Paged for ListPostThreads {
    type Item = crate::generated::models::CommentThread;
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
            let at = at.post?;
            let at = at.comments?;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("PostInterface", "comments")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.post.comments")
    }
}
impl crate::pages::PagedBackward for ListPostThreads {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListPostThreads`].
pub mod list_post_threads {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListPostThreads`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::comments::list_post_threads::Network,
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
                crate::generated::comments::list_post_threads::Network,
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
        /// `Network.post`, a `PostInterface`.
        pub post: Option<crate::generated::comments::list_post_threads::Post>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("post", &self.post)?;
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
        const KEYS: &'static [&'static str] = &["post"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut post_: Option<crate::generated::comments::list_post_threads::Post> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut post_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { post: post_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Network {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `PostInterface` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Post {
        /// `PostInterface.id`, a `ID!`.
        pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>,
        /// `PostInterface.commentCount`, a `Int!`.
        pub comment_count: i32,
        /// `PostInterface.commentsEnabled`, a `Boolean!`.
        pub comments_enabled: bool,
        /// `PostInterface.comments`, a `CommentConnection`.
        pub comments: Option<crate::generated::comments::list_post_threads::Comments>,
    }
    impl Entries for Post {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("id", &self.id)?;
            map.serialize_entry("commentCount", &self.comment_count)?;
            map.serialize_entry("commentsEnabled", &self.comments_enabled)?;
            map.serialize_entry("comments", &self.comments)?;
            Ok(())
        }
    }
    impl serde::Serialize for Post {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Post {
        const KEYS: &'static [&'static str] = &[
            "id",
            "commentCount",
            "commentsEnabled",
            "comments",
        ];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut id_: Option<
                mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>,
            > = None;
            let mut comment_count_: Option<i32> = None;
            let mut comments_enabled_: Option<bool> = None;
            let mut comments_: Option<
                crate::generated::comments::list_post_threads::Comments,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut id_)?,
                    1 => fields.required(&mut comment_count_)?,
                    2 => fields.required(&mut comments_enabled_)?,
                    3 => fields.nullable(&mut comments_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                id: match id_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("id")),
                },
                comment_count: match comment_count_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("commentCount")),
                },
                comments_enabled: match comments_enabled_ {
                    Some(value) => value,
                    None => {
                        return Err(serde::de::Error::missing_field("commentsEnabled"));
                    }
                },
                comments: comments_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Post {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `CommentConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Comments {
        /// `CommentConnection.nodes`, a `[Comment]`.
        pub nodes: Option<Vec<Option<crate::generated::models::CommentThread>>>,
        /// `CommentConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Comments {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Comments {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Comments {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::CommentThread>>,
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
    impl<'de> serde::Deserialize<'de> for Comments {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Replaces the body of a comment, named by GlobalID; the server sanitises its HTML.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateComment {
    /// `$input`, a `UpdateCommentInput!`.
    pub input: mighty_schema::inputs::UpdateCommentInput,
}
impl UpdateComment {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::UpdateCommentInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateComment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateComment {
    type Data = update_comment::Data;
    const NAME: &'static str = "UpdateComment";
    const DOCUMENT: &'static str = include_str!("documents/update_comment.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
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
            coordinate: "Mutation.updateComment",
            any_of: &["write:comments"],
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
        data.update_comment.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateComment {
    type Output = crate::generated::models::CommentDetail;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.update_comment.ok_or(crate::output::Missing::at("updateComment"))?;
        let at = at.comment.ok_or(crate::output::Missing::at("updateComment.comment"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateComment`].
pub mod update_comment {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateComment`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateComment`, a `UpdateCommentPayload`.
        pub update_comment: Option<
            crate::generated::comments::update_comment::UpdateComment,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateComment", &self.update_comment)?;
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
        const KEYS: &'static [&'static str] = &["updateComment"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_comment_: Option<
                crate::generated::comments::update_comment::UpdateComment,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_comment_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_comment: update_comment_,
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
    /// The part of `UpdateCommentPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateComment {
        /// `UpdateCommentPayload.comment`, a `Comment`.
        pub comment: Option<crate::generated::models::CommentDetail>,
        /// `UpdateCommentPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for UpdateComment {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("comment", &self.comment)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateComment {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateComment {
        const KEYS: &'static [&'static str] = &["comment", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut comment_: Option<crate::generated::models::CommentDetail> = None;
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
    impl<'de> serde::Deserialize<'de> for UpdateComment {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

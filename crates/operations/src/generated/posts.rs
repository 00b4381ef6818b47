// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on posts.
#![allow(deprecated, clippy::module_inception)]
/// Publishes, schedules or drafts a post or an article in a space, named by resource ID or GlobalID.
/// The body is HTML of which only simple styling is kept. `SCHEDULED` needs `publishedAt`, and a time
/// in the past publishes at once. Members are notified only if `notify` is set.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePost {
    /// `$input`, a `CreatePostInput!`.
    pub input: mighty_schema::inputs::CreatePostInput,
}
impl CreatePost {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreatePostInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreatePost {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreatePost {
    type Data = create_post::Data;
    const NAME: &'static str = "CreatePost";
    const DOCUMENT: &'static str = include_str!("documents/create_post.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createPost",
            any_of: &["host:write:network_posts", "write:posts"],
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
        data.create_post.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreatePost {
    type Output = crate::generated::models::PostDetail;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.create_post.ok_or(crate::output::Missing::at("createPost"))?;
        let at = at.post.ok_or(crate::output::Missing::at("createPost.post"))?;
        Ok(at)
    }
}
/// The answer of [`CreatePost`].
pub mod create_post {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreatePost`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createPost`, a `CreatePostPayload`.
        pub create_post: Option<crate::generated::posts::create_post::CreatePost>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createPost", &self.create_post)?;
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
        const KEYS: &'static [&'static str] = &["createPost"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_post_: Option<
                crate::generated::posts::create_post::CreatePost,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_post_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { create_post: create_post_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `CreatePostPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePost {
        /// `CreatePostPayload.post`, a `Post`.
        pub post: Option<crate::generated::models::PostDetail>,
        /// `CreatePostPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for CreatePost {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("post", &self.post)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreatePost {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreatePost {
        const KEYS: &'static [&'static str] = &["post", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut post_: Option<crate::generated::models::PostDetail> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut post_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                post: post_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreatePost {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Mutes a post for the viewer; muting it again succeeds. With `memberId` it is for another member,
/// which takes a host or moderator.
///
/// May be repeated: muting what is muted changes nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePostMute {
    /// `$input`, a `CreatePostMuteInput!`.
    pub input: mighty_schema::inputs::CreatePostMuteInput,
}
impl CreatePostMute {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreatePostMuteInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreatePostMute {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreatePostMute {
    type Data = create_post_mute::Data;
    const NAME: &'static str = "CreatePostMute";
    const DOCUMENT: &'static str = include_str!("documents/create_post_mute.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createPostMute",
            any_of: &["write:posts"],
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
        data.create_post_mute.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreatePostMute {
    type Output = crate::generated::models::PostCard;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_post_mute
            .ok_or(crate::output::Missing::at("createPostMute"))?;
        let at = at.post.ok_or(crate::output::Missing::at("createPostMute.post"))?;
        Ok(at)
    }
}
/// The answer of [`CreatePostMute`].
pub mod create_post_mute {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreatePostMute`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createPostMute`, a `CreatePostMutePayload`.
        ///
        /// Muting again succeeds.
        pub create_post_mute: Option<
            crate::generated::posts::create_post_mute::CreatePostMute,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createPostMute", &self.create_post_mute)?;
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
        const KEYS: &'static [&'static str] = &["createPostMute"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_post_mute_: Option<
                crate::generated::posts::create_post_mute::CreatePostMute,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_post_mute_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_post_mute: create_post_mute_,
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
    /// The part of `CreatePostMutePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePostMute {
        /// `CreatePostMutePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreatePostMutePayload.post`, a `Post`.
        pub post: Option<crate::generated::models::PostCard>,
    }
    impl Entries for CreatePostMute {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("post", &self.post)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreatePostMute {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreatePostMute {
        const KEYS: &'static [&'static str] = &["errors", "post"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut post_: Option<crate::generated::models::PostCard> = None;
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
    impl<'de> serde::Deserialize<'de> for CreatePostMute {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Saves a post, event or poll for the viewer, by GlobalID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSavedPost {
    /// `$input`, a `CreateSavedPostInput!`.
    pub input: mighty_schema::inputs::CreateSavedPostInput,
}
impl CreateSavedPost {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreateSavedPostInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateSavedPost {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateSavedPost {
    type Data = create_saved_post::Data;
    const NAME: &'static str = "CreateSavedPost";
    const DOCUMENT: &'static str = include_str!("documents/create_saved_post.graphql");
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
            coordinate: "Mutation.createSavedPost",
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
        data.create_saved_post.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateSavedPost {
    type Output = crate::generated::models::PostContentCard;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_saved_post
            .ok_or(crate::output::Missing::at("createSavedPost"))?;
        let at = at
            .saved_post
            .ok_or(crate::output::Missing::at("createSavedPost.savedPost"))?;
        Ok(at)
    }
}
/// The answer of [`CreateSavedPost`].
pub mod create_saved_post {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateSavedPost`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createSavedPost`, a `CreateSavedPostPayload`.
        pub create_saved_post: Option<
            crate::generated::posts::create_saved_post::CreateSavedPost,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createSavedPost", &self.create_saved_post)?;
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
        const KEYS: &'static [&'static str] = &["createSavedPost"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_saved_post_: Option<
                crate::generated::posts::create_saved_post::CreateSavedPost,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_saved_post_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_saved_post: create_saved_post_,
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
    /// The part of `CreateSavedPostPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateSavedPost {
        /// `CreateSavedPostPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateSavedPostPayload.savedPost`, a `PostContent`.
        pub saved_post: Option<crate::generated::models::PostContentCard>,
    }
    impl Entries for CreateSavedPost {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("savedPost", &self.saved_post)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateSavedPost {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateSavedPost {
        const KEYS: &'static [&'static str] = &["errors", "savedPost"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut saved_post_: Option<crate::generated::models::PostContentCard> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut saved_post_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                saved_post: saved_post_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateSavedPost {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Deletes a post, named by resource ID or GlobalID.
///
/// Can't be undone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletePost {
    /// `$input`, a `DeletePostInput!`.
    pub input: mighty_schema::inputs::DeletePostInput,
}
impl DeletePost {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::DeletePostInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeletePost {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeletePost {
    type Data = delete_post::Data;
    const NAME: &'static str = "DeletePost";
    const DOCUMENT: &'static str = include_str!("documents/delete_post.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deletePost",
            any_of: &["host:write:network_posts", "write:posts"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_post.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeletePost {
    type Output = mighty_schema::ids::IdOf<mighty_schema::kinds::Post>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.delete_post.ok_or(crate::output::Missing::at("deletePost"))?;
        let at = at
            .deleted_id
            .ok_or(crate::output::Missing::at("deletePost.deletedId"))?;
        Ok(at)
    }
}
/// The answer of [`DeletePost`].
pub mod delete_post {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeletePost`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deletePost`, a `DeletePostPayload`.
        pub delete_post: Option<crate::generated::posts::delete_post::DeletePost>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deletePost", &self.delete_post)?;
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
        const KEYS: &'static [&'static str] = &["deletePost"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_post_: Option<
                crate::generated::posts::delete_post::DeletePost,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_post_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { delete_post: delete_post_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `DeletePostPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeletePost {
        /// `DeletePostPayload.deletedId`, a `ID`.
        pub deleted_id: Option<mighty_schema::ids::IdOf<mighty_schema::kinds::Post>>,
        /// `DeletePostPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for DeletePost {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deletedId", &self.deleted_id)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeletePost {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeletePost {
        const KEYS: &'static [&'static str] = &["deletedId", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut deleted_id_: Option<
                mighty_schema::ids::IdOf<mighty_schema::kinds::Post>,
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
    impl<'de> serde::Deserialize<'de> for DeletePost {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Unmutes a post for the viewer. With `memberId` it is for another member, which takes a host or
/// moderator.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletePostMute {
    /// `$input`, a `DeletePostMuteInput!`.
    pub input: mighty_schema::inputs::DeletePostMuteInput,
}
impl DeletePostMute {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::DeletePostMuteInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeletePostMute {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeletePostMute {
    type Data = delete_post_mute::Data;
    const NAME: &'static str = "DeletePostMute";
    const DOCUMENT: &'static str = include_str!("documents/delete_post_mute.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deletePostMute",
            any_of: &["write:posts"],
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
        data.delete_post_mute.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeletePostMute {
    type Output = crate::generated::models::PostCard;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_post_mute
            .ok_or(crate::output::Missing::at("deletePostMute"))?;
        let at = at.post.ok_or(crate::output::Missing::at("deletePostMute.post"))?;
        Ok(at)
    }
}
/// The answer of [`DeletePostMute`].
pub mod delete_post_mute {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeletePostMute`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deletePostMute`, a `DeletePostMutePayload`.
        pub delete_post_mute: Option<
            crate::generated::posts::delete_post_mute::DeletePostMute,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deletePostMute", &self.delete_post_mute)?;
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
        const KEYS: &'static [&'static str] = &["deletePostMute"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_post_mute_: Option<
                crate::generated::posts::delete_post_mute::DeletePostMute,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_post_mute_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_post_mute: delete_post_mute_,
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
    /// The part of `DeletePostMutePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeletePostMute {
        /// `DeletePostMutePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `DeletePostMutePayload.post`, a `Post`.
        pub post: Option<crate::generated::models::PostCard>,
    }
    impl Entries for DeletePostMute {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("post", &self.post)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeletePostMute {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeletePostMute {
        const KEYS: &'static [&'static str] = &["errors", "post"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut post_: Option<crate::generated::models::PostCard> = None;
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
    impl<'de> serde::Deserialize<'de> for DeletePostMute {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Takes a post, event or poll off the viewer's saved ones, by GlobalID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteSavedPost {
    /// `$input`, a `DeleteSavedPostInput!`.
    pub input: mighty_schema::inputs::DeleteSavedPostInput,
}
impl DeleteSavedPost {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::DeleteSavedPostInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteSavedPost {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteSavedPost {
    type Data = delete_saved_post::Data;
    const NAME: &'static str = "DeleteSavedPost";
    const DOCUMENT: &'static str = include_str!("documents/delete_saved_post.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteSavedPost",
            any_of: &["write:posts"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_saved_post.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteSavedPost {
    type Output = mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_saved_post
            .ok_or(crate::output::Missing::at("deleteSavedPost"))?;
        let at = at
            .deleted_post_id
            .ok_or(crate::output::Missing::at("deleteSavedPost.deletedPostId"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteSavedPost`].
pub mod delete_saved_post {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteSavedPost`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteSavedPost`, a `DeleteSavedPostPayload`.
        pub delete_saved_post: Option<
            crate::generated::posts::delete_saved_post::DeleteSavedPost,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteSavedPost", &self.delete_saved_post)?;
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
        const KEYS: &'static [&'static str] = &["deleteSavedPost"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_saved_post_: Option<
                crate::generated::posts::delete_saved_post::DeleteSavedPost,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_saved_post_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_saved_post: delete_saved_post_,
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
    /// The part of `DeleteSavedPostPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteSavedPost {
        /// `DeleteSavedPostPayload.deletedPostId`, a `ID`.
        ///
        /// A GlobalID.
        pub deleted_post_id: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>,
        >,
        /// `DeleteSavedPostPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for DeleteSavedPost {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deletedPostId", &self.deleted_post_id)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteSavedPost {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteSavedPost {
        const KEYS: &'static [&'static str] = &["deletedPostId", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut deleted_post_id_: Option<
                mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut deleted_post_id_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                deleted_post_id: deleted_post_id_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteSavedPost {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// One post, event or poll, by resource ID, slug or GlobalID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPost {
    /// `$idOrSlug`, a `String!`.
    ///
    /// A resource ID, slug or GlobalID.
    pub id_or_slug: mighty_schema::ids::RefOf<mighty_schema::kinds::Post>,
}
impl GetPost {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Post>>,
    ) -> Self {
        Self {
            id_or_slug: id_or_slug.into(),
        }
    }
}
impl serde::Serialize for GetPost {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("idOrSlug", &self.id_or_slug)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetPost {
    type Data = get_post::Data;
    const NAME: &'static str = "GetPost";
    const DOCUMENT: &'static str = include_str!("documents/get_post.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
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
            coordinate: "EventInstance",
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
            coordinate: "EventInstance.rsvpMaybeCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpNoCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpYesCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
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
            coordinate: "PollAnswer",
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
impl crate::output::HasOutput for GetPost {
    type Output = crate::generated::models::PostContentDetail;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.post.ok_or(crate::output::Missing::at("network.post"))?;
        Ok(at)
    }
}
/// The answer of [`GetPost`].
pub mod get_post {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetPost`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::posts::get_post::Network,
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
            let mut network_: Option<crate::generated::posts::get_post::Network> = None;
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
        pub post: Option<crate::generated::models::PostContentDetail>,
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
            let mut post_: Option<crate::generated::models::PostContentDetail> = None;
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
}
/// One post, event or poll with a page of its comments, by resource ID, slug or GlobalID. Replies
/// stand among the comments; `replyTo` and `depth` give the tree. So a post with at most 50 comments
/// takes one operation. `comments` is null if the viewer may not read them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPostWithComments {
    /// `$idOrSlug`, a `String!`.
    ///
    /// A resource ID, slug or GlobalID.
    pub id_or_slug: mighty_schema::ids::RefOf<mighty_schema::kinds::Post>,
    /// `$commentsFirst`, a `Int`.
    pub comments_first: mighty_core::Maybe<i32>,
    /// `$commentsAfter`, a `String`.
    pub comments_after: mighty_core::Maybe<String>,
}
impl GetPostWithComments {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Post>>,
    ) -> Self {
        Self {
            id_or_slug: id_or_slug.into(),
            comments_first: mighty_core::Maybe::Absent,
            comments_after: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `commentsFirst`.
    #[must_use]
    pub fn comments_first(mut self, comments_first: impl Into<i32>) -> Self {
        self.comments_first = mighty_core::Maybe::Value(comments_first.into());
        self
    }
    /// Sets `commentsAfter`.
    #[must_use]
    pub fn comments_after(mut self, comments_after: impl Into<String>) -> Self {
        self.comments_after = mighty_core::Maybe::Value(comments_after.into());
        self
    }
}
impl serde::Serialize for GetPostWithComments {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("idOrSlug", &self.id_or_slug)?;
        if !self.comments_first.is_absent() {
            map.serialize_entry("commentsFirst", &self.comments_first)?;
        }
        if !self.comments_after.is_absent() {
            map.serialize_entry("commentsAfter", &self.comments_after)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for GetPostWithComments {
    type Data = get_post_with_comments::Data;
    const NAME: &'static str = "GetPostWithComments";
    const DOCUMENT: &'static str = include_str!(
        "documents/get_post_with_comments.graphql"
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
            coordinate: "EventInstance",
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
            coordinate: "EventInstance.rsvpMaybeCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpNoCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpYesCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
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
            coordinate: "PollAnswer",
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
impl crate::output::HasOutput for GetPostWithComments {
    type Output = crate::generated::posts::get_post_with_comments::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at_1 = at.thread.ok_or(crate::output::Missing::at("network.thread"))?;
        Ok(crate::generated::posts::get_post_with_comments::Output {
            post: at.post.ok_or(crate::output::Missing::at("network.post"))?,
            comments: match at_1.comments {
                Some(at) => {
                    Some(
                        crate::pages::Page::with_gaps(
                            at
                                .nodes
                                .ok_or(
                                    crate::output::Missing::at("network.thread.comments.nodes"),
                                )?,
                            at.page_info,
                            None,
                        ),
                    )
                }
                None => None,
            },
        })
    }
}
/// The answer of [`GetPostWithComments`].
pub mod get_post_with_comments {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetPostWithComments`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::posts::get_post_with_comments::Network,
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
                crate::generated::posts::get_post_with_comments::Network,
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
        pub post: Option<crate::generated::models::PostContentDetail>,
        /// `Network.post`, a `PostInterface`.
        pub thread: Option<crate::generated::posts::get_post_with_comments::Post>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("post", &self.post)?;
            map.serialize_entry("thread", &self.thread)?;
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
        const KEYS: &'static [&'static str] = &["post", "thread"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut post_: Option<crate::generated::models::PostContentDetail> = None;
            let mut thread_: Option<
                crate::generated::posts::get_post_with_comments::Post,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut post_)?,
                    1 => fields.nullable(&mut thread_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                post: post_,
                thread: thread_,
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
    /// The part of `PostInterface` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Post {
        /// `PostInterface.comments`, a `CommentConnection`.
        pub comments: Option<crate::generated::posts::get_post_with_comments::Comments>,
    }
    impl Entries for Post {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
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
        const KEYS: &'static [&'static str] = &["comments"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut comments_: Option<
                crate::generated::posts::get_post_with_comments::Comments,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut comments_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { comments: comments_ })
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
        pub nodes: Option<Vec<Option<crate::generated::models::ThreadComment>>>,
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
                Vec<Option<crate::generated::models::ThreadComment>>,
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
    /// What matters of the answer.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Output {
        /// `Network.post`, a `PostInterface`.
        pub post: crate::generated::models::PostContentDetail,
        /// `PostInterface.comments`, a `CommentConnection`.
        pub comments: Option<
            crate::pages::Page<crate::generated::models::ThreadComment>,
        >,
    }
    impl Entries for Output {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("post", &self.post)?;
            map.serialize_entry("comments", &self.comments)?;
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
}
/// The viewer's feed, 20 a page by default and forward only. `filters` overrides `sortId`,
/// `filterIds` and `promptTypes`. The `post` of an entry is null if the post was deleted.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListFeed {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$filterIds`, a `[String!]`.
    pub filter_ids: mighty_core::Maybe<Vec<String>>,
    /// `$filters`, a `FeedFilters`.
    ///
    /// If given, `sortId`, `filterIds` and `promptTypes` are ignored.
    pub filters: mighty_core::Maybe<mighty_schema::inputs::FeedFilters>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$promptTypes`, a `[String!]`.
    ///
    /// If left out, all prompts; if an empty list, none.
    pub prompt_types: mighty_core::Maybe<Vec<String>>,
    /// `$sortId`, a `String`.
    pub sort_id: mighty_core::Maybe<String>,
}
impl ListFeed {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            after: mighty_core::Maybe::Absent,
            filter_ids: mighty_core::Maybe::Absent,
            filters: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            prompt_types: mighty_core::Maybe::Absent,
            sort_id: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = mighty_core::Maybe::Value(after.into());
        self
    }
    /// Sets `filterIds`.
    #[must_use]
    pub fn filter_ids(
        mut self,
        filter_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.filter_ids = mighty_core::Maybe::Value(
            filter_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `filters`.
    #[must_use]
    pub fn filters(
        mut self,
        filters: impl Into<mighty_schema::inputs::FeedFilters>,
    ) -> Self {
        self.filters = mighty_core::Maybe::Value(filters.into());
        self
    }
    /// Sets `first`.
    #[must_use]
    pub fn first(mut self, first: impl Into<i32>) -> Self {
        self.first = mighty_core::Maybe::Value(first.into());
        self
    }
    /// Sets `promptTypes`.
    #[must_use]
    pub fn prompt_types(
        mut self,
        prompt_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.prompt_types = mighty_core::Maybe::Value(
            prompt_types.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `sortId`.
    #[must_use]
    pub fn sort_id(mut self, sort_id: impl Into<String>) -> Self {
        self.sort_id = mighty_core::Maybe::Value(sort_id.into());
        self
    }
}
impl serde::Serialize for ListFeed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.after.is_absent() {
            map.serialize_entry("after", &self.after)?;
        }
        if !self.filter_ids.is_absent() {
            map.serialize_entry("filterIds", &self.filter_ids)?;
        }
        if !self.filters.is_absent() {
            map.serialize_entry("filters", &self.filters)?;
        }
        if !self.first.is_absent() {
            map.serialize_entry("first", &self.first)?;
        }
        if !self.prompt_types.is_absent() {
            map.serialize_entry("promptTypes", &self.prompt_types)?;
        }
        if !self.sort_id.is_absent() {
            map.serialize_entry("sortId", &self.sort_id)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListFeed {
    type Data = list_feed::Data;
    const NAME: &'static str = "ListFeed";
    const DOCUMENT: &'static str = include_str!("documents/list_feed.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
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
            coordinate: "Network.feed",
            any_of: &["host:read:network", "read:network"],
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
impl crate::output::HasOutput for ListFeed {
    type Output = crate::pages::Page<crate::generated::models::FeedItemCard>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.feed;
        Ok(crate::pages::Page::new(at.nodes, at.page_info, None))
    }
}
impl crate::pages::Paged for ListFeed {
    type Item = crate::generated::models::FeedItemCard;
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
            let at = at.feed;
            Some(crate::pages::Page::new(at.nodes, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "feed")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.feed")
    }
}
/// The answer of [`ListFeed`].
pub mod list_feed {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListFeed`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::posts::list_feed::Network,
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
            let mut network_: Option<crate::generated::posts::list_feed::Network> = None;
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
        /// `Network.feed`, a `FeedConnection!`.
        ///
        /// 20 a page by default.
        pub feed: crate::generated::posts::list_feed::Feed,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("feed", &self.feed)?;
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
        const KEYS: &'static [&'static str] = &["feed"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut feed_: Option<crate::generated::posts::list_feed::Feed> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut feed_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                feed: match feed_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("feed")),
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
    /// The part of `FeedConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Feed {
        /// `FeedConnection.nodes`, a `[FeedItem!]!`.
        pub nodes: Vec<crate::generated::models::FeedItemCard>,
        /// `FeedConnection.pageInfo`, a `FeedPageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Feed {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Feed {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Feed {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<Vec<crate::generated::models::FeedItemCard>> = None;
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
    impl<'de> serde::Deserialize<'de> for Feed {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The viewer's feed with the bodies and first comments of its posts, 20 entries a page by default and forward
/// only. The cost is the product of both page sizes.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListFeedWithComments {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$filterIds`, a `[String!]`.
    pub filter_ids: mighty_core::Maybe<Vec<String>>,
    /// `$filters`, a `FeedFilters`.
    ///
    /// If given, `sortId`, `filterIds` and `promptTypes` are ignored.
    pub filters: mighty_core::Maybe<mighty_schema::inputs::FeedFilters>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$promptTypes`, a `[String!]`.
    ///
    /// If left out, all prompts; if an empty list, none.
    pub prompt_types: mighty_core::Maybe<Vec<String>>,
    /// `$sortId`, a `String`.
    pub sort_id: mighty_core::Maybe<String>,
    /// `$commentsFirst`, a `Int`.
    pub comments_first: mighty_core::Maybe<i32>,
}
impl ListFeedWithComments {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            after: mighty_core::Maybe::Absent,
            filter_ids: mighty_core::Maybe::Absent,
            filters: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            prompt_types: mighty_core::Maybe::Absent,
            sort_id: mighty_core::Maybe::Absent,
            comments_first: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = mighty_core::Maybe::Value(after.into());
        self
    }
    /// Sets `filterIds`.
    #[must_use]
    pub fn filter_ids(
        mut self,
        filter_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.filter_ids = mighty_core::Maybe::Value(
            filter_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `filters`.
    #[must_use]
    pub fn filters(
        mut self,
        filters: impl Into<mighty_schema::inputs::FeedFilters>,
    ) -> Self {
        self.filters = mighty_core::Maybe::Value(filters.into());
        self
    }
    /// Sets `first`.
    #[must_use]
    pub fn first(mut self, first: impl Into<i32>) -> Self {
        self.first = mighty_core::Maybe::Value(first.into());
        self
    }
    /// Sets `promptTypes`.
    #[must_use]
    pub fn prompt_types(
        mut self,
        prompt_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.prompt_types = mighty_core::Maybe::Value(
            prompt_types.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `sortId`.
    #[must_use]
    pub fn sort_id(mut self, sort_id: impl Into<String>) -> Self {
        self.sort_id = mighty_core::Maybe::Value(sort_id.into());
        self
    }
    /// Sets `commentsFirst`.
    #[must_use]
    pub fn comments_first(mut self, comments_first: impl Into<i32>) -> Self {
        self.comments_first = mighty_core::Maybe::Value(comments_first.into());
        self
    }
}
impl serde::Serialize for ListFeedWithComments {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.after.is_absent() {
            map.serialize_entry("after", &self.after)?;
        }
        if !self.filter_ids.is_absent() {
            map.serialize_entry("filterIds", &self.filter_ids)?;
        }
        if !self.filters.is_absent() {
            map.serialize_entry("filters", &self.filters)?;
        }
        if !self.first.is_absent() {
            map.serialize_entry("first", &self.first)?;
        }
        if !self.prompt_types.is_absent() {
            map.serialize_entry("promptTypes", &self.prompt_types)?;
        }
        if !self.sort_id.is_absent() {
            map.serialize_entry("sortId", &self.sort_id)?;
        }
        if !self.comments_first.is_absent() {
            map.serialize_entry("commentsFirst", &self.comments_first)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListFeedWithComments {
    type Data = list_feed_with_comments::Data;
    const NAME: &'static str = "ListFeedWithComments";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_feed_with_comments.graphql"
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
            coordinate: "EventInstance",
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
            coordinate: "EventInstance.rsvpMaybeCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpNoCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpYesCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Network.feed",
            any_of: &["host:read:network", "read:network"],
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
            coordinate: "PollAnswer",
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
impl crate::output::HasOutput for ListFeedWithComments {
    type Output = crate::pages::Page<crate::generated::models::FeedItemWithComments>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.feed;
        Ok(crate::pages::Page::new(at.nodes, at.page_info, None))
    }
}
impl crate::pages::Paged for ListFeedWithComments {
    type Item = crate::generated::models::FeedItemWithComments;
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
            let at = at.feed;
            Some(crate::pages::Page::new(at.nodes, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "feed")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.feed")
    }
}
/// The answer of [`ListFeedWithComments`].
pub mod list_feed_with_comments {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListFeedWithComments`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::posts::list_feed_with_comments::Network,
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
                crate::generated::posts::list_feed_with_comments::Network,
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
        /// `Network.feed`, a `FeedConnection!`.
        ///
        /// 20 a page by default.
        pub feed: crate::generated::posts::list_feed_with_comments::Feed,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("feed", &self.feed)?;
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
        const KEYS: &'static [&'static str] = &["feed"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut feed_: Option<
                crate::generated::posts::list_feed_with_comments::Feed,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut feed_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                feed: match feed_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("feed")),
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
    /// The part of `FeedConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Feed {
        /// `FeedConnection.nodes`, a `[FeedItem!]!`.
        pub nodes: Vec<crate::generated::models::FeedItemWithComments>,
        /// `FeedConnection.pageInfo`, a `FeedPageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Feed {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Feed {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Feed {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<crate::generated::models::FeedItemWithComments>,
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
    impl<'de> serde::Deserialize<'de> for Feed {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Posts, events and polls of the network or of one space, page by page. Without `statuses` only
/// posted ones come; drafts are the viewer's own, and so are scheduled ones outside the spaces that
/// the viewer hosts or moderates. To get all events ask for both `EVENT` and `EVENT_PAGE`. `spaceId`
/// is a GlobalID.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPosts {
    /// `$postTypes`, a `[PostType!]`.
    ///
    /// `EVENT` alone leaves out `EVENT_PAGE`: give both for all events.
    pub post_types: mighty_core::Maybe<Vec<mighty_schema::enums::PostType>>,
    /// `$spaceId`, a `ID`.
    ///
    /// A GlobalID only.
    pub space_id: mighty_core::Maybe<
        mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
    >,
    /// `$statuses`, a `[PostStatus!]`.
    ///
    /// `POSTED` by default. `DRAFT` and `SCHEDULED` give the viewer's own posts. `SCHEDULED` also gives those of spaces that the viewer runs.
    pub statuses: mighty_core::Maybe<Vec<mighty_schema::enums::PostStatus>>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
}
impl ListPosts {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            post_types: mighty_core::Maybe::Absent,
            space_id: mighty_core::Maybe::Absent,
            statuses: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            after: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `postTypes`.
    #[must_use]
    pub fn post_types(
        mut self,
        post_types: impl IntoIterator<Item = impl Into<mighty_schema::enums::PostType>>,
    ) -> Self {
        self.post_types = mighty_core::Maybe::Value(
            post_types.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `spaceId`.
    #[must_use]
    pub fn space_id(
        mut self,
        space_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        self.space_id = mighty_core::Maybe::Value(space_id.into());
        self
    }
    /// Sets `statuses`.
    #[must_use]
    pub fn statuses(
        mut self,
        statuses: impl IntoIterator<Item = impl Into<mighty_schema::enums::PostStatus>>,
    ) -> Self {
        self.statuses = mighty_core::Maybe::Value(
            statuses.into_iter().map(Into::into).collect(),
        );
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
impl serde::Serialize for ListPosts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.post_types.is_absent() {
            map.serialize_entry("postTypes", &self.post_types)?;
        }
        if !self.space_id.is_absent() {
            map.serialize_entry("spaceId", &self.space_id)?;
        }
        if !self.statuses.is_absent() {
            map.serialize_entry("statuses", &self.statuses)?;
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
impl mighty_transport::Operation for ListPosts {
    type Data = list_posts::Data;
    const NAME: &'static str = "ListPosts";
    const DOCUMENT: &'static str = include_str!("documents/list_posts.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
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
impl crate::output::HasOutput for ListPosts {
    type Output = crate::pages::Page<crate::generated::models::PostContentCard>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.posts;
        Ok(
            crate::pages::Page::with_gaps(
                at.nodes.ok_or(crate::output::Missing::at("network.posts.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListPosts {
    type Item = crate::generated::models::PostContentCard;
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
            let at = at.posts;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "posts")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.posts")
    }
}
impl crate::pages::PagedBackward for ListPosts {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListPosts`].
pub mod list_posts {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListPosts`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::posts::list_posts::Network,
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
            let mut network_: Option<crate::generated::posts::list_posts::Network> = None;
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
        /// `Network.posts`, a `PostContentConnection!`.
        pub posts: crate::generated::posts::list_posts::Posts,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("posts", &self.posts)?;
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
        const KEYS: &'static [&'static str] = &["posts"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut posts_: Option<crate::generated::posts::list_posts::Posts> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut posts_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                posts: match posts_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("posts")),
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
    /// The part of `PostContentConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Posts {
        /// `PostContentConnection.nodes`, a `[PostContent]`.
        pub nodes: Option<Vec<Option<crate::generated::models::PostContentCard>>>,
        /// `PostContentConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Posts {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Posts {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Posts {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::PostContentCard>>,
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
    impl<'de> serde::Deserialize<'de> for Posts {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Several posts, events and polls by GlobalID, at most 50, with all that a page of their own shows,
/// in one operation. An entry is null if it does not exist or the viewer may not see it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPostsByIds {
    /// `$ids`, a `[ID!]!`.
    ///
    /// GlobalIDs only.
    pub ids: Vec<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>>,
}
impl ListPostsByIds {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>>,
        >,
    ) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}
impl serde::Serialize for ListPostsByIds {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("ids", &self.ids)?;
        map.end()
    }
}
impl mighty_transport::Operation for ListPostsByIds {
    type Data = list_posts_by_ids::Data;
    const NAME: &'static str = "ListPostsByIds";
    const DOCUMENT: &'static str = include_str!("documents/list_posts_by_ids.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
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
            coordinate: "EventInstance",
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
            coordinate: "EventInstance.rsvpMaybeCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpNoCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpYesCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
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
            coordinate: "PollAnswer",
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
impl crate::output::HasOutput for ListPostsByIds {
    type Output = Vec<Option<crate::generated::posts::list_posts_by_ids::Nodes>>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.nodes.ok_or(crate::output::Missing::at("nodes"))?;
        Ok(at)
    }
}
/// The answer of [`ListPostsByIds`].
pub mod list_posts_by_ids {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListPostsByIds`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.nodes`, a `[Node]`.
        ///
        /// Takes GlobalIDs only.
        pub nodes: Option<
            Vec<Option<crate::generated::posts::list_posts_by_ids::Nodes>>,
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
                Vec<Option<crate::generated::posts::list_posts_by_ids::Nodes>>,
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
        /// A `Post`.
        Post(Box<crate::generated::models::PostDetail>),
        /// A `Event`.
        Event(Box<crate::generated::models::EventDetail>),
        /// A `Poll`.
        Poll(Box<crate::generated::models::PollDetail>),
        /// A type that was not asked for, or is newer than this crate.
        Unknown(decode::UnknownObject),
    }
    impl Entries for Nodes {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            match self {
                Self::Post(value) => {
                    map.serialize_entry(decode::TYPENAME, "Post")?;
                    value.entries(map)
                }
                Self::Event(value) => {
                    map.serialize_entry(decode::TYPENAME, "Event")?;
                    value.entries(map)
                }
                Self::Poll(value) => {
                    map.serialize_entry(decode::TYPENAME, "Poll")?;
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
        const TYPES: &'static [&'static str] = &["Post", "Event", "Poll"];
        fn read_as<'de, A: serde::de::MapAccess<'de>>(
            typename: decode::Typename,
            rest: A,
        ) -> Result<Self, A::Error> {
            Ok(
                match typename.place {
                    0 => Self::Post(Box::new(decode::rest(rest)?)),
                    1 => Self::Event(Box::new(decode::rest(rest)?)),
                    2 => Self::Poll(Box::new(decode::rest(rest)?)),
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
/// Posts, events and polls with their bodies and first comments, page by page, of the network or of
/// one space. `spaceId` is a GlobalID. The cost is the product of both page sizes.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPostsWithComments {
    /// `$postTypes`, a `[PostType!]`.
    ///
    /// `EVENT` alone leaves out `EVENT_PAGE`: give both for all events.
    pub post_types: mighty_core::Maybe<Vec<mighty_schema::enums::PostType>>,
    /// `$spaceId`, a `ID`.
    ///
    /// A GlobalID only.
    pub space_id: mighty_core::Maybe<
        mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
    >,
    /// `$statuses`, a `[PostStatus!]`.
    ///
    /// `POSTED` by default. `DRAFT` and `SCHEDULED` give the viewer's own posts. `SCHEDULED` also gives those of spaces that the viewer runs.
    pub statuses: mighty_core::Maybe<Vec<mighty_schema::enums::PostStatus>>,
    /// `$commentsFirst`, a `Int`.
    pub comments_first: mighty_core::Maybe<i32>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
}
impl ListPostsWithComments {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            post_types: mighty_core::Maybe::Absent,
            space_id: mighty_core::Maybe::Absent,
            statuses: mighty_core::Maybe::Absent,
            comments_first: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            after: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `postTypes`.
    #[must_use]
    pub fn post_types(
        mut self,
        post_types: impl IntoIterator<Item = impl Into<mighty_schema::enums::PostType>>,
    ) -> Self {
        self.post_types = mighty_core::Maybe::Value(
            post_types.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `spaceId`.
    #[must_use]
    pub fn space_id(
        mut self,
        space_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        self.space_id = mighty_core::Maybe::Value(space_id.into());
        self
    }
    /// Sets `statuses`.
    #[must_use]
    pub fn statuses(
        mut self,
        statuses: impl IntoIterator<Item = impl Into<mighty_schema::enums::PostStatus>>,
    ) -> Self {
        self.statuses = mighty_core::Maybe::Value(
            statuses.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `commentsFirst`.
    #[must_use]
    pub fn comments_first(mut self, comments_first: impl Into<i32>) -> Self {
        self.comments_first = mighty_core::Maybe::Value(comments_first.into());
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
impl serde::Serialize for ListPostsWithComments {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.post_types.is_absent() {
            map.serialize_entry("postTypes", &self.post_types)?;
        }
        if !self.space_id.is_absent() {
            map.serialize_entry("spaceId", &self.space_id)?;
        }
        if !self.statuses.is_absent() {
            map.serialize_entry("statuses", &self.statuses)?;
        }
        if !self.comments_first.is_absent() {
            map.serialize_entry("commentsFirst", &self.comments_first)?;
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
impl mighty_transport::Operation for ListPostsWithComments {
    type Data = list_posts_with_comments::Data;
    const NAME: &'static str = "ListPostsWithComments";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_posts_with_comments.graphql"
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
            coordinate: "EventInstance",
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
            coordinate: "EventInstance.rsvpMaybeCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpNoCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpYesCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
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
            coordinate: "PollAnswer",
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
impl crate::output::HasOutput for ListPostsWithComments {
    type Output = crate::pages::Page<crate::generated::models::PostContentWithComments>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.posts;
        Ok(
            crate::pages::Page::with_gaps(
                at.nodes.ok_or(crate::output::Missing::at("network.posts.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListPostsWithComments {
    type Item = crate::generated::models::PostContentWithComments;
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
            let at = at.posts;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "posts")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.posts")
    }
}
impl crate::pages::PagedBackward for ListPostsWithComments {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListPostsWithComments`].
pub mod list_posts_with_comments {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListPostsWithComments`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::posts::list_posts_with_comments::Network,
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
                crate::generated::posts::list_posts_with_comments::Network,
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
        /// `Network.posts`, a `PostContentConnection!`.
        pub posts: crate::generated::posts::list_posts_with_comments::Posts,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("posts", &self.posts)?;
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
        const KEYS: &'static [&'static str] = &["posts"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut posts_: Option<
                crate::generated::posts::list_posts_with_comments::Posts,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut posts_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                posts: match posts_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("posts")),
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
    /// The part of `PostContentConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Posts {
        /// `PostContentConnection.nodes`, a `[PostContent]`.
        pub nodes: Option<
            Vec<Option<crate::generated::models::PostContentWithComments>>,
        >,
        /// `PostContentConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Posts {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Posts {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Posts {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::PostContentWithComments>>,
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
    impl<'de> serde::Deserialize<'de> for Posts {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// What the viewer has saved, in the network or in one space, page by page. `spaceId` is a GlobalID.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSavedPosts {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$spaceId`, a `ID`.
    ///
    /// A GlobalID only.
    pub space_id: mighty_core::Maybe<
        mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
    >,
}
impl ListSavedPosts {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            after: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
            space_id: mighty_core::Maybe::Absent,
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
    /// Sets `spaceId`.
    #[must_use]
    pub fn space_id(
        mut self,
        space_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        self.space_id = mighty_core::Maybe::Value(space_id.into());
        self
    }
}
impl serde::Serialize for ListSavedPosts {
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
        if !self.space_id.is_absent() {
            map.serialize_entry("spaceId", &self.space_id)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListSavedPosts {
    type Data = list_saved_posts::Data;
    const NAME: &'static str = "ListSavedPosts";
    const DOCUMENT: &'static str = include_str!("documents/list_saved_posts.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
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
impl crate::output::HasOutput for ListSavedPosts {
    type Output = crate::pages::Page<crate::generated::models::PostContentCard>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.saved_posts;
        Ok(
            crate::pages::Page::with_gaps(
                at.nodes.ok_or(crate::output::Missing::at("network.savedPosts.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListSavedPosts {
    type Item = crate::generated::models::PostContentCard;
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
            let at = at.saved_posts;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "savedPosts")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.savedPosts")
    }
}
impl crate::pages::PagedBackward for ListSavedPosts {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListSavedPosts`].
pub mod list_saved_posts {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListSavedPosts`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::posts::list_saved_posts::Network,
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
                crate::generated::posts::list_saved_posts::Network,
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
        /// `Network.savedPosts`, a `PostContentConnection!`.
        ///
        /// For the viewer only.
        pub saved_posts: crate::generated::posts::list_saved_posts::SavedPosts,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("savedPosts", &self.saved_posts)?;
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
        const KEYS: &'static [&'static str] = &["savedPosts"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut saved_posts_: Option<
                crate::generated::posts::list_saved_posts::SavedPosts,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut saved_posts_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                saved_posts: match saved_posts_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("savedPosts")),
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
    /// The part of `PostContentConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SavedPosts {
        /// `PostContentConnection.nodes`, a `[PostContent]`.
        pub nodes: Option<Vec<Option<crate::generated::models::PostContentCard>>>,
        /// `PostContentConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for SavedPosts {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for SavedPosts {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for SavedPosts {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::PostContentCard>>,
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
    impl<'de> serde::Deserialize<'de> for SavedPosts {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Posts, events and polls as one space lists them, page by page, or only those named by `ids`. The
/// space is taken by resource ID or GlobalID, not by slug, and is null if there is none.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSpacePosts {
    /// `$idOrSlug`, a `String!`.
    ///
    /// A resource ID or GlobalID: spaces have no slug.
    pub id_or_slug: mighty_schema::ids::RefOf<mighty_schema::kinds::Space>,
    /// `$ids`, a `[ID!]`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::Post>>,
    >,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
}
impl ListSpacePosts {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        Self {
            id_or_slug: id_or_slug.into(),
            ids: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            after: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `ids`.
    #[must_use]
    pub fn ids(
        mut self,
        ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Post>>,
        >,
    ) -> Self {
        self.ids = mighty_core::Maybe::Value(ids.into_iter().map(Into::into).collect());
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
impl serde::Serialize for ListSpacePosts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("idOrSlug", &self.id_or_slug)?;
        if !self.ids.is_absent() {
            map.serialize_entry("ids", &self.ids)?;
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
impl mighty_transport::Operation for ListSpacePosts {
    type Data = list_space_posts::Data;
    const NAME: &'static str = "ListSpacePosts";
    const DOCUMENT: &'static str = include_str!("documents/list_space_posts.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
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
impl crate::output::HasOutput for ListSpacePosts {
    type Output = crate::pages::Page<crate::generated::models::PostContentCard>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.space.ok_or(crate::output::Missing::at("network.space"))?;
        let at = at.posts;
        Ok(
            crate::pages::Page::with_gaps(
                at.nodes.ok_or(crate::output::Missing::at("network.space.posts.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListSpacePosts {
    type Item = crate::generated::models::PostContentCard;
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
            let at = at.space?;
            let at = at.posts;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Space", "posts")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.space.posts")
    }
}
impl crate::pages::PagedBackward for ListSpacePosts {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListSpacePosts`].
pub mod list_space_posts {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListSpacePosts`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::posts::list_space_posts::Network,
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
                crate::generated::posts::list_space_posts::Network,
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
        pub space: Option<crate::generated::posts::list_space_posts::Space>,
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
            let mut space_: Option<crate::generated::posts::list_space_posts::Space> = None;
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
        /// `Space.posts`, a `PostContentConnection!`.
        ///
        /// Posts, events and polls. Only hosts and moderators of the space see unposted coursework, and only if course content is turned on.
        pub posts: crate::generated::posts::list_space_posts::Posts,
    }
    impl Entries for Space {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("posts", &self.posts)?;
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
        const KEYS: &'static [&'static str] = &["posts"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut posts_: Option<crate::generated::posts::list_space_posts::Posts> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut posts_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                posts: match posts_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("posts")),
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
    /// The part of `PostContentConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Posts {
        /// `PostContentConnection.nodes`, a `[PostContent]`.
        pub nodes: Option<Vec<Option<crate::generated::models::PostContentCard>>>,
        /// `PostContentConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Posts {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Posts {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Posts {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::PostContentCard>>,
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
    impl<'de> serde::Deserialize<'de> for Posts {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Changes a post, named by GlobalID; what is absent stays, but `assetIds` replaces the whole list.
/// With `expectedLastEditedAt` the change is refused if another member edited the post in the
/// meantime.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatePost {
    /// `$input`, a `UpdatePostInput!`.
    pub input: mighty_schema::inputs::UpdatePostInput,
}
impl UpdatePost {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::UpdatePostInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdatePost {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdatePost {
    type Data = update_post::Data;
    const NAME: &'static str = "UpdatePost";
    const DOCUMENT: &'static str = include_str!("documents/update_post.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updatePost",
            any_of: &["host:write:network_posts", "write:posts"],
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
        data.update_post.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdatePost {
    type Output = crate::generated::models::PostDetail;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.update_post.ok_or(crate::output::Missing::at("updatePost"))?;
        let at = at.post.ok_or(crate::output::Missing::at("updatePost.post"))?;
        Ok(at)
    }
}
/// The answer of [`UpdatePost`].
pub mod update_post {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdatePost`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updatePost`, a `UpdatePostPayload`.
        pub update_post: Option<crate::generated::posts::update_post::UpdatePost>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updatePost", &self.update_post)?;
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
        const KEYS: &'static [&'static str] = &["updatePost"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_post_: Option<
                crate::generated::posts::update_post::UpdatePost,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_post_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { update_post: update_post_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `UpdatePostPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdatePost {
        /// `UpdatePostPayload.post`, a `Post`.
        pub post: Option<crate::generated::models::PostDetail>,
        /// `UpdatePostPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for UpdatePost {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("post", &self.post)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdatePost {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdatePost {
        const KEYS: &'static [&'static str] = &["post", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut post_: Option<crate::generated::models::PostDetail> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut post_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                post: post_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdatePost {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

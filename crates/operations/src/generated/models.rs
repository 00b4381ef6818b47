// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! What operations answer with: one type for each shared fragment.
#![allow(deprecated)]
use crate::decode::{self, Fields, Object};
/// A file, image, video or sound attached to something. `fileSize` is text for people to read, not a
/// number of bytes; `thumbnailUrl` is null where there is no cover artwork.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetSummary {
    /// `Asset.id`, a `ID!`.
    pub id: mighty_core::Id,
    /// `Asset.assetStyle`, a `String`.
    pub asset_style: Option<String>,
    /// `Asset.contentType`, a `String`.
    pub content_type: Option<String>,
    /// `Asset.originalFilename`, a `String`.
    pub original_filename: Option<String>,
    /// `Asset.fileSize`, a `String`.
    pub file_size: Option<String>,
    /// `Asset.aspectRatio`, a `Float`.
    pub aspect_ratio: Option<f64>,
    /// `Asset.isAudio`, a `Boolean!`.
    pub is_audio: bool,
    /// `Asset.isFile`, a `Boolean!`.
    pub is_file: bool,
    /// `Asset.isImage`, a `Boolean!`.
    pub is_image: bool,
    /// `Asset.isMainImage`, a `Boolean!`.
    pub is_main_image: bool,
    /// `Asset.isVideo`, a `Boolean!`.
    pub is_video: bool,
    /// `Asset.url`, a `String`.
    pub url: Option<String>,
    /// `Asset.imageUrl`, a `String`.
    pub image_url: Option<String>,
    /// `Asset.thumbnailUrl`, a `String`.
    pub thumbnail_url: Option<String>,
}
impl Object for AssetSummary {
    const KEYS: &'static [&'static str] = &[
        "id",
        "assetStyle",
        "contentType",
        "originalFilename",
        "fileSize",
        "aspectRatio",
        "isAudio",
        "isFile",
        "isImage",
        "isMainImage",
        "isVideo",
        "url",
        "imageUrl",
        "thumbnailUrl",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::Id> = None;
        let mut asset_style_: Option<Option<String>> = None;
        let mut content_type_: Option<Option<String>> = None;
        let mut original_filename_: Option<Option<String>> = None;
        let mut file_size_: Option<Option<String>> = None;
        let mut aspect_ratio_: Option<Option<f64>> = None;
        let mut is_audio_: Option<bool> = None;
        let mut is_file_: Option<bool> = None;
        let mut is_image_: Option<bool> = None;
        let mut is_main_image_: Option<bool> = None;
        let mut is_video_: Option<bool> = None;
        let mut url_: Option<Option<String>> = None;
        let mut image_url_: Option<Option<String>> = None;
        let mut thumbnail_url_: Option<Option<String>> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => asset_style_ = Some(fields.value()?),
                2 => content_type_ = Some(fields.value()?),
                3 => original_filename_ = Some(fields.value()?),
                4 => file_size_ = Some(fields.value()?),
                5 => aspect_ratio_ = Some(fields.value()?),
                6 => is_audio_ = Some(fields.value()?),
                7 => is_file_ = Some(fields.value()?),
                8 => is_image_ = Some(fields.value()?),
                9 => is_main_image_ = Some(fields.value()?),
                10 => is_video_ = Some(fields.value()?),
                11 => url_ = Some(fields.value()?),
                12 => image_url_ = Some(fields.value()?),
                13 => thumbnail_url_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            asset_style: asset_style_.flatten(),
            content_type: content_type_.flatten(),
            original_filename: original_filename_.flatten(),
            file_size: file_size_.flatten(),
            aspect_ratio: aspect_ratio_.flatten(),
            is_audio: decode::required(is_audio_, "isAudio")?,
            is_file: decode::required(is_file_, "isFile")?,
            is_image: decode::required(is_image_, "isImage")?,
            is_main_image: decode::required(is_main_image_, "isMainImage")?,
            is_video: decode::required(is_video_, "isVideo")?,
            url: url_.flatten(),
            image_url: image_url_.flatten(),
            thumbnail_url: thumbnail_url_.flatten(),
        })
    }
}
impl<'de> serde::Deserialize<'de> for AssetSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A badge that hosts give to members; every member sees it. `color` is a hex value such as
/// `#FF5733`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BadgeSummary {
    /// `Badge.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Badge.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Badge.title`, a `String!`.
    pub title: String,
    /// `Badge.description`, a `String`.
    pub description: Option<String>,
    /// `Badge.color`, a `String`.
    pub color: Option<String>,
    /// `Badge.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `Badge.url`, a `String!`.
    pub url: String,
}
impl Object for BadgeSummary {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "title",
        "description",
        "color",
        "avatarUrl",
        "url",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut title_: Option<String> = None;
        let mut description_: Option<Option<String>> = None;
        let mut color_: Option<Option<String>> = None;
        let mut avatar_url_: Option<Option<String>> = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => title_ = Some(fields.value()?),
                3 => description_ = Some(fields.value()?),
                4 => color_ = Some(fields.value()?),
                5 => avatar_url_ = Some(fields.value()?),
                6 => url_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            title: decode::required(title_, "title")?,
            description: description_.flatten(),
            color: color_.flatten(),
            avatar_url: avatar_url_.flatten(),
            url: decode::required(url_, "url")?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for BadgeSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// One feature of a billing plan. `value` is its quota, null where the feature is simply on or off;
/// a quota of 0 shows as `NOT_AVAILABLE`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BillingFeatureDetail {
    /// `BillingFeature.key`, a `String!`.
    pub key: String,
    /// `BillingFeature.label`, a `String!`.
    pub label: String,
    /// `BillingFeature.state`, a `BillingFeatureStateEnum!`.
    pub state: mighty_schema::enums::BillingFeatureStateEnum,
    /// `BillingFeature.value`, a `BigInt`.
    pub value: Option<mighty_schema::scalars::BigInt>,
}
impl Object for BillingFeatureDetail {
    const KEYS: &'static [&'static str] = &["key", "label", "state", "value"];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut key_: Option<String> = None;
        let mut label_: Option<String> = None;
        let mut state_: Option<mighty_schema::enums::BillingFeatureStateEnum> = None;
        let mut value_: Option<Option<mighty_schema::scalars::BigInt>> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => key_ = Some(fields.value()?),
                1 => label_ = Some(fields.value()?),
                2 => state_ = Some(fields.value()?),
                3 => value_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            key: decode::required(key_, "key")?,
            label: decode::required(label_, "label")?,
            state: decode::required(state_, "state")?,
            value: value_.flatten(),
        })
    }
}
impl<'de> serde::Deserialize<'de> for BillingFeatureDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A billing plan of the platform, with what it includes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BillingPlanDetail {
    /// `BillingPlan.canonicalName`, a `String!`.
    pub canonical_name: String,
    /// `BillingPlan.displayName`, a `String!`.
    pub display_name: String,
    /// `BillingPlan.group`, a `String`.
    pub group: Option<String>,
    /// `BillingPlan.level`, a `Int`.
    pub level: Option<i32>,
    /// `BillingPlan.features`, a `[BillingFeature!]!`.
    pub features: Vec<crate::generated::models::BillingFeatureDetail>,
}
impl Object for BillingPlanDetail {
    const KEYS: &'static [&'static str] = &[
        "canonicalName",
        "displayName",
        "group",
        "level",
        "features",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut canonical_name_: Option<String> = None;
        let mut display_name_: Option<String> = None;
        let mut group_: Option<Option<String>> = None;
        let mut level_: Option<Option<i32>> = None;
        let mut features_: Option<Vec<crate::generated::models::BillingFeatureDetail>> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => canonical_name_ = Some(fields.value()?),
                1 => display_name_ = Some(fields.value()?),
                2 => group_ = Some(fields.value()?),
                3 => level_ = Some(fields.value()?),
                4 => features_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            canonical_name: decode::required(canonical_name_, "canonicalName")?,
            display_name: decode::required(display_name_, "displayName")?,
            group: group_.flatten(),
            level: level_.flatten(),
            features: decode::required(features_, "features")?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for BillingPlanDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A comment without what hangs on it, so that whole threads stay cheap. `depth` 1 is a root
/// comment; `replyable` is false at the greatest depth. `url` is null where the comment is not on a
/// post.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommentCard {
    /// `Comment.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Comment.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Comment.bodyHtml`, a `String`.
    pub body_html: Option<String>,
    /// `Comment.bodyText`, a `String`.
    pub body_text: Option<String>,
    /// `Comment.depth`, a `Int!`.
    pub depth: i32,
    /// `Comment.replyable`, a `Boolean!`.
    pub replyable: bool,
    /// `Comment.replyCount`, a `Int!`.
    pub reply_count: i32,
    /// `Comment.cheerCount`, a `Int!`.
    pub cheer_count: i32,
    /// `Comment.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `Comment.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `Comment.url`, a `String`.
    pub url: Option<String>,
    /// `Comment.author`, a `Member`.
    pub author: Option<crate::generated::models::MemberSummary>,
}
impl Object for CommentCard {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "bodyHtml",
        "bodyText",
        "depth",
        "replyable",
        "replyCount",
        "cheerCount",
        "createdAt",
        "updatedAt",
        "url",
        "author",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut body_html_: Option<Option<String>> = None;
        let mut body_text_: Option<Option<String>> = None;
        let mut depth_: Option<i32> = None;
        let mut replyable_: Option<bool> = None;
        let mut reply_count_: Option<i32> = None;
        let mut cheer_count_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut url_: Option<Option<String>> = None;
        let mut author_: Option<Option<crate::generated::models::MemberSummary>> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => body_html_ = Some(fields.value()?),
                3 => body_text_ = Some(fields.value()?),
                4 => depth_ = Some(fields.value()?),
                5 => replyable_ = Some(fields.value()?),
                6 => reply_count_ = Some(fields.value()?),
                7 => cheer_count_ = Some(fields.value()?),
                8 => created_at_ = Some(fields.value()?),
                9 => updated_at_ = Some(fields.value()?),
                10 => url_ = Some(fields.value()?),
                11 => author_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            body_html: body_html_.flatten(),
            body_text: body_text_.flatten(),
            depth: decode::required(depth_, "depth")?,
            replyable: decode::required(replyable_, "replyable")?,
            reply_count: decode::required(reply_count_, "replyCount")?,
            cheer_count: decode::required(cheer_count_, "cheerCount")?,
            created_at: decode::required(created_at_, "createdAt")?,
            updated_at: decode::required(updated_at_, "updatedAt")?,
            url: url_.flatten(),
            author: author_.flatten(),
        })
    }
}
impl<'de> serde::Deserialize<'de> for CommentCard {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A comment with what it answers and what hangs on it. `depth` 1 is a root comment, whose `replyTo`
/// is null; `replyable` is false at the greatest depth. `url` is null where the comment is not on a
/// post. Reactions are grouped by emoji with skin tones folded together.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommentDetail {
    /// `Comment.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Comment.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Comment.bodyHtml`, a `String`.
    pub body_html: Option<String>,
    /// `Comment.bodyText`, a `String`.
    pub body_text: Option<String>,
    /// `Comment.depth`, a `Int!`.
    pub depth: i32,
    /// `Comment.replyable`, a `Boolean!`.
    pub replyable: bool,
    /// `Comment.replyCount`, a `Int!`.
    pub reply_count: i32,
    /// `Comment.cheerCount`, a `Int!`.
    pub cheer_count: i32,
    /// `Comment.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `Comment.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `Comment.url`, a `String`.
    pub url: Option<String>,
    /// `Comment.author`, a `Member`.
    pub author: Option<crate::generated::models::MemberSummary>,
    /// `Comment.replyTo`, a `Comment`.
    pub reply_to: Option<crate::generated::models::CommentReference>,
    /// `Comment.post`, a `PostContent`.
    pub post: Option<crate::generated::models::CommentDetailPost>,
    /// `Comment.embeddedLink`, a `EmbeddedLink`.
    pub embedded_link: Option<crate::generated::models::EmbeddedLinkSummary>,
    /// `Comment.assets`, a `[Asset!]`.
    pub assets: Option<Vec<crate::generated::models::AssetSummary>>,
    /// `Comment.reactions`, a `[ReactionGroup!]!`.
    pub reactions: Vec<crate::generated::models::ReactionGroupSummary>,
}
impl Object for CommentDetail {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "bodyHtml",
        "bodyText",
        "depth",
        "replyable",
        "replyCount",
        "cheerCount",
        "createdAt",
        "updatedAt",
        "commentUrl",
        "author",
        "replyTo",
        "post",
        "embeddedLink",
        "assets",
        "reactions",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut body_html_: Option<Option<String>> = None;
        let mut body_text_: Option<Option<String>> = None;
        let mut depth_: Option<i32> = None;
        let mut replyable_: Option<bool> = None;
        let mut reply_count_: Option<i32> = None;
        let mut cheer_count_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut url_: Option<Option<String>> = None;
        let mut author_: Option<Option<crate::generated::models::MemberSummary>> = None;
        let mut reply_to_: Option<Option<crate::generated::models::CommentReference>> = None;
        let mut post_: Option<Option<crate::generated::models::CommentDetailPost>> = None;
        let mut embedded_link_: Option<
            Option<crate::generated::models::EmbeddedLinkSummary>,
        > = None;
        let mut assets_: Option<Option<Vec<crate::generated::models::AssetSummary>>> = None;
        let mut reactions_: Option<
            Vec<crate::generated::models::ReactionGroupSummary>,
        > = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => body_html_ = Some(fields.value()?),
                3 => body_text_ = Some(fields.value()?),
                4 => depth_ = Some(fields.value()?),
                5 => replyable_ = Some(fields.value()?),
                6 => reply_count_ = Some(fields.value()?),
                7 => cheer_count_ = Some(fields.value()?),
                8 => created_at_ = Some(fields.value()?),
                9 => updated_at_ = Some(fields.value()?),
                10 => url_ = Some(fields.value()?),
                11 => author_ = Some(fields.value()?),
                12 => reply_to_ = Some(fields.value()?),
                13 => post_ = Some(fields.value()?),
                14 => embedded_link_ = Some(fields.value()?),
                15 => assets_ = Some(fields.value()?),
                16 => reactions_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            body_html: body_html_.flatten(),
            body_text: body_text_.flatten(),
            depth: decode::required(depth_, "depth")?,
            replyable: decode::required(replyable_, "replyable")?,
            reply_count: decode::required(reply_count_, "replyCount")?,
            cheer_count: decode::required(cheer_count_, "cheerCount")?,
            created_at: decode::required(created_at_, "createdAt")?,
            updated_at: decode::required(updated_at_, "updatedAt")?,
            url: url_.flatten(),
            author: author_.flatten(),
            reply_to: reply_to_.flatten(),
            post: post_.flatten(),
            embedded_link: embedded_link_.flatten(),
            assets: assets_.flatten(),
            reactions: decode::required(reactions_, "reactions")?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for CommentDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The part of `PostContent` that is asked for here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CommentDetailPost {
    /// A `Post`.
    Post(Box<crate::generated::models::PostReference>),
    /// A `Event`.
    Event(Box<crate::generated::models::PostReference>),
    /// A `Poll`.
    Poll(Box<crate::generated::models::PostReference>),
    /// A type that was not asked for, or is newer than this crate.
    Unknown(decode::UnknownObject),
}
impl Object for CommentDetailPost {
    const KEYS: &'static [&'static str] = &[decode::TYPENAME];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        decode::by_type(fields)
    }
}
impl decode::Abstract for CommentDetailPost {
    fn read_as<'de, A: serde::de::MapAccess<'de>>(
        typename: String,
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match typename.as_str() {
                "Post" => Self::Post(Box::new(Object::read(fields)?)),
                "Event" => Self::Event(Box::new(Object::read(fields)?)),
                "Poll" => Self::Poll(Box::new(Object::read(fields)?)),
                _ => Self::Unknown(decode::UnknownObject::read(typename, fields)?),
            },
        )
    }
}
impl<'de> serde::Deserialize<'de> for CommentDetailPost {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The least that names a comment from elsewhere.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommentReference {
    /// `Comment.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Comment.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Comment.url`, a `String`.
    pub url: Option<String>,
}
impl Object for CommentReference {
    const KEYS: &'static [&'static str] = &["id", "resourceId", "url"];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut url_: Option<Option<String>> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => url_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            url: url_.flatten(),
        })
    }
}
impl<'de> serde::Deserialize<'de> for CommentReference {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A root comment with its first replies, in the shape that `ListPostThreads` asks for and with its
/// variables. The page info of `replies` says whether there are more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommentThread {
    /// `Comment.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Comment.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Comment.bodyHtml`, a `String`.
    pub body_html: Option<String>,
    /// `Comment.bodyText`, a `String`.
    pub body_text: Option<String>,
    /// `Comment.replyable`, a `Boolean!`.
    pub replyable: bool,
    /// `Comment.replyCount`, a `Int!`.
    pub reply_count: i32,
    /// `Comment.cheerCount`, a `Int!`.
    pub cheer_count: i32,
    /// `Comment.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `Comment.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `Comment.url`, a `String`.
    pub url: Option<String>,
    /// `Comment.author`, a `Member`.
    pub author: Option<crate::generated::models::MemberSummary>,
    /// `Comment.replies`, a `CommentConnection`.
    pub replies: Option<crate::generated::models::CommentThreadReplies>,
}
impl Object for CommentThread {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "bodyHtml",
        "bodyText",
        "replyable",
        "replyCount",
        "cheerCount",
        "createdAt",
        "updatedAt",
        "url",
        "author",
        "replies",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut body_html_: Option<Option<String>> = None;
        let mut body_text_: Option<Option<String>> = None;
        let mut replyable_: Option<bool> = None;
        let mut reply_count_: Option<i32> = None;
        let mut cheer_count_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut url_: Option<Option<String>> = None;
        let mut author_: Option<Option<crate::generated::models::MemberSummary>> = None;
        let mut replies_: Option<
            Option<crate::generated::models::CommentThreadReplies>,
        > = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => body_html_ = Some(fields.value()?),
                3 => body_text_ = Some(fields.value()?),
                4 => replyable_ = Some(fields.value()?),
                5 => reply_count_ = Some(fields.value()?),
                6 => cheer_count_ = Some(fields.value()?),
                7 => created_at_ = Some(fields.value()?),
                8 => updated_at_ = Some(fields.value()?),
                9 => url_ = Some(fields.value()?),
                10 => author_ = Some(fields.value()?),
                11 => replies_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            body_html: body_html_.flatten(),
            body_text: body_text_.flatten(),
            replyable: decode::required(replyable_, "replyable")?,
            reply_count: decode::required(reply_count_, "replyCount")?,
            cheer_count: decode::required(cheer_count_, "cheerCount")?,
            created_at: decode::required(created_at_, "createdAt")?,
            updated_at: decode::required(updated_at_, "updatedAt")?,
            url: url_.flatten(),
            author: author_.flatten(),
            replies: replies_.flatten(),
        })
    }
}
impl<'de> serde::Deserialize<'de> for CommentThread {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The part of `CommentConnection` that is asked for here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommentThreadReplies {
    /// `CommentConnection.nodes`, a `[Comment]`.
    pub nodes: Option<Vec<Option<crate::generated::models::CommentCard>>>,
    /// `CommentConnection.pageInfo`, a `PageInfo!`.
    pub page_info: crate::pages::PageInfo,
}
impl Object for CommentThreadReplies {
    const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut nodes_: Option<
            Option<Vec<Option<crate::generated::models::CommentCard>>>,
        > = None;
        let mut page_info_: Option<crate::pages::PageInfo> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => nodes_ = Some(fields.value()?),
                1 => page_info_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            nodes: nodes_.flatten(),
            page_info: decode::required(page_info_, "pageInfo")?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for CommentThreadReplies {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A course by name and address.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CourseSummary {
    /// `Course.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Course.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Course.title`, a `String!`.
    pub title: String,
    /// `Course.descriptionText`, a `String`.
    pub description_text: Option<String>,
    /// `Course.avatarDarkModeUrl`, a `String`.
    pub avatar_dark_mode_url: Option<String>,
    /// `Course.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `Course.url`, a `String!`.
    pub url: String,
}
impl Object for CourseSummary {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "title",
        "descriptionText",
        "avatarDarkModeUrl",
        "avatarUrl",
        "url",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut title_: Option<String> = None;
        let mut description_text_: Option<Option<String>> = None;
        let mut avatar_dark_mode_url_: Option<Option<String>> = None;
        let mut avatar_url_: Option<Option<String>> = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => title_ = Some(fields.value()?),
                3 => description_text_ = Some(fields.value()?),
                4 => avatar_dark_mode_url_ = Some(fields.value()?),
                5 => avatar_url_ = Some(fields.value()?),
                6 => url_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            title: decode::required(title_, "title")?,
            description_text: description_text_.flatten(),
            avatar_dark_mode_url: avatar_dark_mode_url_.flatten(),
            avatar_url: avatar_url_.flatten(),
            url: decode::required(url_, "url")?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for CourseSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A link with its preview. `mediaType` is one of `photo`, `video`, `rich` and `link`;
/// `targetableType` names what an internal link leads to and is null for external ones.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmbeddedLinkSummary {
    /// `EmbeddedLink.id`, a `ID!`.
    pub id: mighty_core::Id,
    /// `EmbeddedLink.url`, a `String!`.
    pub url: String,
    /// `EmbeddedLink.title`, a `String`.
    pub title: Option<String>,
    /// `EmbeddedLink.description`, a `String`.
    pub description: Option<String>,
    /// `EmbeddedLink.actionText`, a `String`.
    pub action_text: Option<String>,
    /// `EmbeddedLink.imageUrl`, a `String`.
    pub image_url: Option<String>,
    /// `EmbeddedLink.faviconUrl`, a `String`.
    pub favicon_url: Option<String>,
    /// `EmbeddedLink.providerName`, a `String`.
    pub provider_name: Option<String>,
    /// `EmbeddedLink.mediaType`, a `String`.
    pub media_type: Option<String>,
    /// `EmbeddedLink.isVideo`, a `Boolean!`.
    pub is_video: bool,
    /// `EmbeddedLink.targetableType`, a `String`.
    pub targetable_type: Option<String>,
}
impl Object for EmbeddedLinkSummary {
    const KEYS: &'static [&'static str] = &[
        "id",
        "url",
        "title",
        "description",
        "actionText",
        "imageUrl",
        "faviconUrl",
        "providerName",
        "mediaType",
        "isVideo",
        "targetableType",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::Id> = None;
        let mut url_: Option<String> = None;
        let mut title_: Option<Option<String>> = None;
        let mut description_: Option<Option<String>> = None;
        let mut action_text_: Option<Option<String>> = None;
        let mut image_url_: Option<Option<String>> = None;
        let mut favicon_url_: Option<Option<String>> = None;
        let mut provider_name_: Option<Option<String>> = None;
        let mut media_type_: Option<Option<String>> = None;
        let mut is_video_: Option<bool> = None;
        let mut targetable_type_: Option<Option<String>> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => url_ = Some(fields.value()?),
                2 => title_ = Some(fields.value()?),
                3 => description_ = Some(fields.value()?),
                4 => action_text_ = Some(fields.value()?),
                5 => image_url_ = Some(fields.value()?),
                6 => favicon_url_ = Some(fields.value()?),
                7 => provider_name_ = Some(fields.value()?),
                8 => media_type_ = Some(fields.value()?),
                9 => is_video_ = Some(fields.value()?),
                10 => targetable_type_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            url: decode::required(url_, "url")?,
            title: title_.flatten(),
            description: description_.flatten(),
            action_text: action_text_.flatten(),
            image_url: image_url_.flatten(),
            favicon_url: favicon_url_.flatten(),
            provider_name: provider_name_.flatten(),
            media_type: media_type_.flatten(),
            is_video: decode::required(is_video_, "isVideo")?,
            targetable_type: targetable_type_.flatten(),
        })
    }
}
impl<'de> serde::Deserialize<'de> for EmbeddedLinkSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// An event as a feed shows it: the record of a whole series, not one of its occurrences. `startsAt`
/// and `endsAt` are UTC; for a recurring event they are the anchor of the series and never advance.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventCard {
    /// `Event.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Event.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Event.postType`, a `String!`.
    pub post_type: String,
    /// `Event.status`, a `String!`.
    pub status: String,
    /// `Event.title`, a `String`.
    pub title: Option<String>,
    /// `Event.bodyText`, a `String`.
    pub body_text: Option<String>,
    /// `Event.slug`, a `String`.
    pub slug: Option<String>,
    /// `Event.url`, a `String!`.
    pub url: String,
    /// `Event.headerImageUrl`, a `String`.
    pub header_image_url: Option<String>,
    /// `Event.eventType`, a `String`.
    pub event_type: Option<String>,
    /// `Event.startsAt`, a `ISO8601DateTime`.
    pub starts_at: Option<jiff::Timestamp>,
    /// `Event.endsAt`, a `ISO8601DateTime`.
    pub ends_at: Option<jiff::Timestamp>,
    /// `Event.timeZone`, a `String`.
    pub time_zone: Option<String>,
    /// `Event.isRecurring`, a `Boolean!`.
    pub is_recurring: bool,
    /// `Event.venue`, a `String`.
    pub venue: Option<String>,
    /// `Event.city`, a `String`.
    pub city: Option<String>,
    /// `Event.rsvpEnabled`, a `Boolean!`.
    pub rsvp_enabled: bool,
    /// `Event.saved`, a `Boolean!`.
    pub saved: bool,
    /// `Event.commentCount`, a `Int!`.
    pub comment_count: i32,
    /// `Event.cheerCount`, a `Int!`.
    pub cheer_count: i32,
    /// `Event.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `Event.publishedAt`, a `ISO8601DateTime`.
    pub published_at: Option<jiff::Timestamp>,
    /// `Event.lastActivityAt`, a `ISO8601DateTime`.
    pub last_activity_at: Option<jiff::Timestamp>,
    /// `Event.creator`, a `Member`.
    pub creator: Option<crate::generated::models::MemberSummary>,
    /// `Event.space`, a `Space`.
    pub space: Option<crate::generated::models::SpaceSummary>,
}
impl Object for EventCard {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "postType",
        "status",
        "eventTitle",
        "bodyText",
        "slug",
        "url",
        "headerImageUrl",
        "eventType",
        "startsAt",
        "endsAt",
        "timeZone",
        "isRecurring",
        "venue",
        "city",
        "rsvpEnabled",
        "saved",
        "commentCount",
        "cheerCount",
        "createdAt",
        "publishedAt",
        "lastActivityAt",
        "creator",
        "space",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut post_type_: Option<String> = None;
        let mut status_: Option<String> = None;
        let mut title_: Option<Option<String>> = None;
        let mut body_text_: Option<Option<String>> = None;
        let mut slug_: Option<Option<String>> = None;
        let mut url_: Option<String> = None;
        let mut header_image_url_: Option<Option<String>> = None;
        let mut event_type_: Option<Option<String>> = None;
        let mut starts_at_: Option<Option<jiff::Timestamp>> = None;
        let mut ends_at_: Option<Option<jiff::Timestamp>> = None;
        let mut time_zone_: Option<Option<String>> = None;
        let mut is_recurring_: Option<bool> = None;
        let mut venue_: Option<Option<String>> = None;
        let mut city_: Option<Option<String>> = None;
        let mut rsvp_enabled_: Option<bool> = None;
        let mut saved_: Option<bool> = None;
        let mut comment_count_: Option<i32> = None;
        let mut cheer_count_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut published_at_: Option<Option<jiff::Timestamp>> = None;
        let mut last_activity_at_: Option<Option<jiff::Timestamp>> = None;
        let mut creator_: Option<Option<crate::generated::models::MemberSummary>> = None;
        let mut space_: Option<Option<crate::generated::models::SpaceSummary>> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => post_type_ = Some(fields.value()?),
                3 => status_ = Some(fields.value()?),
                4 => title_ = Some(fields.value()?),
                5 => body_text_ = Some(fields.value()?),
                6 => slug_ = Some(fields.value()?),
                7 => url_ = Some(fields.value()?),
                8 => header_image_url_ = Some(fields.value()?),
                9 => event_type_ = Some(fields.value()?),
                10 => starts_at_ = Some(fields.value()?),
                11 => ends_at_ = Some(fields.value()?),
                12 => time_zone_ = Some(fields.value()?),
                13 => is_recurring_ = Some(fields.value()?),
                14 => venue_ = Some(fields.value()?),
                15 => city_ = Some(fields.value()?),
                16 => rsvp_enabled_ = Some(fields.value()?),
                17 => saved_ = Some(fields.value()?),
                18 => comment_count_ = Some(fields.value()?),
                19 => cheer_count_ = Some(fields.value()?),
                20 => created_at_ = Some(fields.value()?),
                21 => published_at_ = Some(fields.value()?),
                22 => last_activity_at_ = Some(fields.value()?),
                23 => creator_ = Some(fields.value()?),
                24 => space_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            post_type: decode::required(post_type_, "postType")?,
            status: decode::required(status_, "status")?,
            title: title_.flatten(),
            body_text: body_text_.flatten(),
            slug: slug_.flatten(),
            url: decode::required(url_, "url")?,
            header_image_url: header_image_url_.flatten(),
            event_type: event_type_.flatten(),
            starts_at: starts_at_.flatten(),
            ends_at: ends_at_.flatten(),
            time_zone: time_zone_.flatten(),
            is_recurring: decode::required(is_recurring_, "isRecurring")?,
            venue: venue_.flatten(),
            city: city_.flatten(),
            rsvp_enabled: decode::required(rsvp_enabled_, "rsvpEnabled")?,
            saved: decode::required(saved_, "saved")?,
            comment_count: decode::required(comment_count_, "commentCount")?,
            cheer_count: decode::required(cheer_count_, "cheerCount")?,
            created_at: decode::required(created_at_, "createdAt")?,
            published_at: published_at_.flatten(),
            last_activity_at: last_activity_at_.flatten(),
            creator: creator_.flatten(),
            space: space_.flatten(),
        })
    }
}
impl<'de> serde::Deserialize<'de> for EventCard {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// An event as its page shows it: the record of a whole series, with its current or next occurrence
/// and, where it recurs, at most three upcoming ones. `startsAt` and `endsAt` are UTC, and for a
/// recurring event the anchor of the series. `externalEventLink` is null for who may not have it:
/// `hasExternalEventLink` tells whether there is one. Coordinates come from street and city, never
/// from the venue. Pass `lastEditedAt` back as `expectedLastEditedAt` of an update to refuse
/// overwriting somebody else's edit. The RSVP counts of the occurrences need a scope beyond
/// `write:rsvps`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventDetail {
    /// `Event.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Event.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Event.postType`, a `String!`.
    pub post_type: String,
    /// `Event.status`, a `String!`.
    pub status: String,
    /// `Event.title`, a `String`.
    pub title: Option<String>,
    /// `Event.bodyHtml`, a `String`.
    pub body_html: Option<String>,
    /// `Event.bodyText`, a `String`.
    pub body_text: Option<String>,
    /// `Event.slug`, a `String`.
    pub slug: Option<String>,
    /// `Event.url`, a `String!`.
    pub url: String,
    /// `Event.imageUrl`, a `String`.
    pub image_url: Option<String>,
    /// `Event.headerImageUrl`, a `String`.
    pub header_image_url: Option<String>,
    /// `Event.eventType`, a `String`.
    pub event_type: Option<String>,
    /// `Event.startsAt`, a `ISO8601DateTime`.
    pub starts_at: Option<jiff::Timestamp>,
    /// `Event.endsAt`, a `ISO8601DateTime`.
    pub ends_at: Option<jiff::Timestamp>,
    /// `Event.timeZone`, a `String`.
    pub time_zone: Option<String>,
    /// `Event.isRecurring`, a `Boolean!`.
    pub is_recurring: bool,
    /// `Event.recurrenceFrequency`, a `String`.
    pub recurrence_frequency: Option<String>,
    /// `Event.recurrenceInterval`, a `Int`.
    pub recurrence_interval: Option<i32>,
    /// `Event.recurrenceRule`, a `String`.
    pub recurrence_rule: Option<String>,
    /// `Event.venue`, a `String`.
    pub venue: Option<String>,
    /// `Event.street`, a `String`.
    pub street: Option<String>,
    /// `Event.city`, a `String`.
    pub city: Option<String>,
    /// `Event.latitude`, a `Float`.
    pub latitude: Option<f64>,
    /// `Event.longitude`, a `Float`.
    pub longitude: Option<f64>,
    /// `Event.externalEventLink`, a `String`.
    pub external_event_link: Option<String>,
    /// `Event.externalEventLinkType`, a `String`.
    pub external_event_link_type: Option<String>,
    /// `Event.hasExternalEventLink`, a `Boolean!`.
    pub has_external_event_link: bool,
    /// `Event.restrictedEvent`, a `Boolean!`.
    pub restricted_event: bool,
    /// `Event.rsvpEnabled`, a `Boolean!`.
    pub rsvp_enabled: bool,
    /// `Event.lockRsvps`, a `Boolean!`.
    pub lock_rsvps: bool,
    /// `Event.postInFeed`, a `Boolean!`.
    pub post_in_feed: bool,
    /// `Event.saved`, a `Boolean!`.
    pub saved: bool,
    /// `Event.viewerBlacklistType`, a `BlacklistType`.
    pub viewer_blacklist_type: Option<mighty_schema::enums::BlacklistType>,
    /// `Event.commentsEnabled`, a `Boolean!`.
    pub comments_enabled: bool,
    /// `Event.commentCount`, a `Int!`.
    pub comment_count: i32,
    /// `Event.cheersEnabled`, a `Boolean!`.
    pub cheers_enabled: bool,
    /// `Event.cheerCount`, a `Int!`.
    pub cheer_count: i32,
    /// `Event.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `Event.publishedAt`, a `ISO8601DateTime`.
    pub published_at: Option<jiff::Timestamp>,
    /// `Event.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `Event.lastEditedAt`, a `ISO8601DateTime`.
    pub last_edited_at: Option<jiff::Timestamp>,
    /// `Event.lastActivityAt`, a `ISO8601DateTime`.
    pub last_activity_at: Option<jiff::Timestamp>,
    /// `Event.recurrenceRuleTexts`, a `[RecurrenceRuleText!]`.
    pub recurrence_rule_texts: Option<
        Vec<crate::generated::models::RecurrenceRuleWording>,
    >,
    /// `Event.creator`, a `Member`.
    pub creator: Option<crate::generated::models::MemberSummary>,
    /// `Event.space`, a `Space`.
    pub space: Option<crate::generated::models::SpaceSummary>,
    /// `Event.primaryMedia`, a `PrimaryMedia`.
    pub primary_media: Option<crate::generated::models::PrimaryMediaSummary>,
    /// `Event.assets`, a `[Asset!]!`.
    pub assets: Vec<crate::generated::models::AssetSummary>,
    /// `Event.reactions`, a `[ReactionGroup!]!`.
    pub reactions: Vec<crate::generated::models::ReactionGroupSummary>,
    /// `Event.eventInstance`, a `EventInstance`.
    pub event_instance: Option<crate::generated::models::EventInstanceCard>,
    /// `Event.upcomingEventInstances`, a `[EventInstance!]!`.
    pub upcoming_event_instances: Vec<crate::generated::models::EventInstanceCard>,
}
impl Object for EventDetail {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "postType",
        "status",
        "title",
        "bodyHtml",
        "bodyText",
        "slug",
        "url",
        "imageUrl",
        "headerImageUrl",
        "eventType",
        "startsAt",
        "endsAt",
        "timeZone",
        "isRecurring",
        "recurrenceFrequency",
        "recurrenceInterval",
        "recurrenceRule",
        "venue",
        "street",
        "city",
        "latitude",
        "longitude",
        "externalEventLink",
        "externalEventLinkType",
        "hasExternalEventLink",
        "restrictedEvent",
        "rsvpEnabled",
        "lockRsvps",
        "postInFeed",
        "saved",
        "viewerBlacklistType",
        "commentsEnabled",
        "commentCount",
        "cheersEnabled",
        "cheerCount",
        "createdAt",
        "publishedAt",
        "updatedAt",
        "lastEditedAt",
        "lastActivityAt",
        "recurrenceRuleTexts",
        "creator",
        "space",
        "primaryMedia",
        "assets",
        "reactions",
        "eventInstance",
        "upcomingEventInstances",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut post_type_: Option<String> = None;
        let mut status_: Option<String> = None;
        let mut title_: Option<Option<String>> = None;
        let mut body_html_: Option<Option<String>> = None;
        let mut body_text_: Option<Option<String>> = None;
        let mut slug_: Option<Option<String>> = None;
        let mut url_: Option<String> = None;
        let mut image_url_: Option<Option<String>> = None;
        let mut header_image_url_: Option<Option<String>> = None;
        let mut event_type_: Option<Option<String>> = None;
        let mut starts_at_: Option<Option<jiff::Timestamp>> = None;
        let mut ends_at_: Option<Option<jiff::Timestamp>> = None;
        let mut time_zone_: Option<Option<String>> = None;
        let mut is_recurring_: Option<bool> = None;
        let mut recurrence_frequency_: Option<Option<String>> = None;
        let mut recurrence_interval_: Option<Option<i32>> = None;
        let mut recurrence_rule_: Option<Option<String>> = None;
        let mut venue_: Option<Option<String>> = None;
        let mut street_: Option<Option<String>> = None;
        let mut city_: Option<Option<String>> = None;
        let mut latitude_: Option<Option<f64>> = None;
        let mut longitude_: Option<Option<f64>> = None;
        let mut external_event_link_: Option<Option<String>> = None;
        let mut external_event_link_type_: Option<Option<String>> = None;
        let mut has_external_event_link_: Option<bool> = None;
        let mut restricted_event_: Option<bool> = None;
        let mut rsvp_enabled_: Option<bool> = None;
        let mut lock_rsvps_: Option<bool> = None;
        let mut post_in_feed_: Option<bool> = None;
        let mut saved_: Option<bool> = None;
        let mut viewer_blacklist_type_: Option<
            Option<mighty_schema::enums::BlacklistType>,
        > = None;
        let mut comments_enabled_: Option<bool> = None;
        let mut comment_count_: Option<i32> = None;
        let mut cheers_enabled_: Option<bool> = None;
        let mut cheer_count_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut published_at_: Option<Option<jiff::Timestamp>> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut last_edited_at_: Option<Option<jiff::Timestamp>> = None;
        let mut last_activity_at_: Option<Option<jiff::Timestamp>> = None;
        let mut recurrence_rule_texts_: Option<
            Option<Vec<crate::generated::models::RecurrenceRuleWording>>,
        > = None;
        let mut creator_: Option<Option<crate::generated::models::MemberSummary>> = None;
        let mut space_: Option<Option<crate::generated::models::SpaceSummary>> = None;
        let mut primary_media_: Option<
            Option<crate::generated::models::PrimaryMediaSummary>,
        > = None;
        let mut assets_: Option<Vec<crate::generated::models::AssetSummary>> = None;
        let mut reactions_: Option<
            Vec<crate::generated::models::ReactionGroupSummary>,
        > = None;
        let mut event_instance_: Option<
            Option<crate::generated::models::EventInstanceCard>,
        > = None;
        let mut upcoming_event_instances_: Option<
            Vec<crate::generated::models::EventInstanceCard>,
        > = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => post_type_ = Some(fields.value()?),
                3 => status_ = Some(fields.value()?),
                4 => title_ = Some(fields.value()?),
                5 => body_html_ = Some(fields.value()?),
                6 => body_text_ = Some(fields.value()?),
                7 => slug_ = Some(fields.value()?),
                8 => url_ = Some(fields.value()?),
                9 => image_url_ = Some(fields.value()?),
                10 => header_image_url_ = Some(fields.value()?),
                11 => event_type_ = Some(fields.value()?),
                12 => starts_at_ = Some(fields.value()?),
                13 => ends_at_ = Some(fields.value()?),
                14 => time_zone_ = Some(fields.value()?),
                15 => is_recurring_ = Some(fields.value()?),
                16 => recurrence_frequency_ = Some(fields.value()?),
                17 => recurrence_interval_ = Some(fields.value()?),
                18 => recurrence_rule_ = Some(fields.value()?),
                19 => venue_ = Some(fields.value()?),
                20 => street_ = Some(fields.value()?),
                21 => city_ = Some(fields.value()?),
                22 => latitude_ = Some(fields.value()?),
                23 => longitude_ = Some(fields.value()?),
                24 => external_event_link_ = Some(fields.value()?),
                25 => external_event_link_type_ = Some(fields.value()?),
                26 => has_external_event_link_ = Some(fields.value()?),
                27 => restricted_event_ = Some(fields.value()?),
                28 => rsvp_enabled_ = Some(fields.value()?),
                29 => lock_rsvps_ = Some(fields.value()?),
                30 => post_in_feed_ = Some(fields.value()?),
                31 => saved_ = Some(fields.value()?),
                32 => viewer_blacklist_type_ = Some(fields.value()?),
                33 => comments_enabled_ = Some(fields.value()?),
                34 => comment_count_ = Some(fields.value()?),
                35 => cheers_enabled_ = Some(fields.value()?),
                36 => cheer_count_ = Some(fields.value()?),
                37 => created_at_ = Some(fields.value()?),
                38 => published_at_ = Some(fields.value()?),
                39 => updated_at_ = Some(fields.value()?),
                40 => last_edited_at_ = Some(fields.value()?),
                41 => last_activity_at_ = Some(fields.value()?),
                42 => recurrence_rule_texts_ = Some(fields.value()?),
                43 => creator_ = Some(fields.value()?),
                44 => space_ = Some(fields.value()?),
                45 => primary_media_ = Some(fields.value()?),
                46 => assets_ = Some(fields.value()?),
                47 => reactions_ = Some(fields.value()?),
                48 => event_instance_ = Some(fields.value()?),
                49 => upcoming_event_instances_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            post_type: decode::required(post_type_, "postType")?,
            status: decode::required(status_, "status")?,
            title: title_.flatten(),
            body_html: body_html_.flatten(),
            body_text: body_text_.flatten(),
            slug: slug_.flatten(),
            url: decode::required(url_, "url")?,
            image_url: image_url_.flatten(),
            header_image_url: header_image_url_.flatten(),
            event_type: event_type_.flatten(),
            starts_at: starts_at_.flatten(),
            ends_at: ends_at_.flatten(),
            time_zone: time_zone_.flatten(),
            is_recurring: decode::required(is_recurring_, "isRecurring")?,
            recurrence_frequency: recurrence_frequency_.flatten(),
            recurrence_interval: recurrence_interval_.flatten(),
            recurrence_rule: recurrence_rule_.flatten(),
            venue: venue_.flatten(),
            street: street_.flatten(),
            city: city_.flatten(),
            latitude: latitude_.flatten(),
            longitude: longitude_.flatten(),
            external_event_link: external_event_link_.flatten(),
            external_event_link_type: external_event_link_type_.flatten(),
            has_external_event_link: decode::required(
                has_external_event_link_,
                "hasExternalEventLink",
            )?,
            restricted_event: decode::required(restricted_event_, "restrictedEvent")?,
            rsvp_enabled: decode::required(rsvp_enabled_, "rsvpEnabled")?,
            lock_rsvps: decode::required(lock_rsvps_, "lockRsvps")?,
            post_in_feed: decode::required(post_in_feed_, "postInFeed")?,
            saved: decode::required(saved_, "saved")?,
            viewer_blacklist_type: viewer_blacklist_type_.flatten(),
            comments_enabled: decode::required(comments_enabled_, "commentsEnabled")?,
            comment_count: decode::required(comment_count_, "commentCount")?,
            cheers_enabled: decode::required(cheers_enabled_, "cheersEnabled")?,
            cheer_count: decode::required(cheer_count_, "cheerCount")?,
            created_at: decode::required(created_at_, "createdAt")?,
            published_at: published_at_.flatten(),
            updated_at: decode::required(updated_at_, "updatedAt")?,
            last_edited_at: last_edited_at_.flatten(),
            last_activity_at: last_activity_at_.flatten(),
            recurrence_rule_texts: recurrence_rule_texts_.flatten(),
            creator: creator_.flatten(),
            space: space_.flatten(),
            primary_media: primary_media_.flatten(),
            assets: decode::required(assets_, "assets")?,
            reactions: decode::required(reactions_, "reactions")?,
            event_instance: event_instance_.flatten(),
            upcoming_event_instances: decode::required(
                upcoming_event_instances_,
                "upcomingEventInstances",
            )?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for EventDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// One occurrence of an event. Its `id` is a composite, not a resource ID: address the event by
/// `postId` or `postResourceId` and the occurrence by `instanceIndex`, its scheduled time in the
/// form `20240115T160000Z`. `startsAt` and `endsAt` are UTC and may differ from that where the
/// occurrence was moved. The RSVP counts need a scope beyond `write:rsvps`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventInstanceCard {
    /// `EventInstance.id`, a `ID!`.
    pub id: mighty_core::Id,
    /// `EventInstance.postId`, a `ID!`.
    pub post_id: mighty_core::Id,
    /// `EventInstance.postResourceId`, a `ID!`.
    pub post_resource_id: mighty_core::Id,
    /// `EventInstance.instanceIndex`, a `String!`.
    pub instance_index: String,
    /// `EventInstance.title`, a `String`.
    pub title: Option<String>,
    /// `EventInstance.startsAt`, a `ISO8601DateTime`.
    pub starts_at: Option<jiff::Timestamp>,
    /// `EventInstance.endsAt`, a `ISO8601DateTime`.
    pub ends_at: Option<jiff::Timestamp>,
    /// `EventInstance.url`, a `String!`.
    pub url: String,
    /// `EventInstance.lockRsvps`, a `Boolean!`.
    pub lock_rsvps: bool,
    /// `EventInstance.rsvpYesCount`, a `Int!`.
    pub rsvp_yes_count: i32,
    /// `EventInstance.rsvpMaybeCount`, a `Int!`.
    pub rsvp_maybe_count: i32,
    /// `EventInstance.rsvpNoCount`, a `Int!`.
    pub rsvp_no_count: i32,
    /// `EventInstance.hasNext`, a `Boolean!`.
    pub has_next: bool,
    /// `EventInstance.hasPrevious`, a `Boolean!`.
    pub has_previous: bool,
    /// `EventInstance.space`, a `Space`.
    pub space: Option<crate::generated::models::SpaceSummary>,
}
impl Object for EventInstanceCard {
    const KEYS: &'static [&'static str] = &[
        "id",
        "postId",
        "postResourceId",
        "instanceIndex",
        "title",
        "startsAt",
        "endsAt",
        "url",
        "lockRsvps",
        "rsvpYesCount",
        "rsvpMaybeCount",
        "rsvpNoCount",
        "hasNext",
        "hasPrevious",
        "space",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::Id> = None;
        let mut post_id_: Option<mighty_core::Id> = None;
        let mut post_resource_id_: Option<mighty_core::Id> = None;
        let mut instance_index_: Option<String> = None;
        let mut title_: Option<Option<String>> = None;
        let mut starts_at_: Option<Option<jiff::Timestamp>> = None;
        let mut ends_at_: Option<Option<jiff::Timestamp>> = None;
        let mut url_: Option<String> = None;
        let mut lock_rsvps_: Option<bool> = None;
        let mut rsvp_yes_count_: Option<i32> = None;
        let mut rsvp_maybe_count_: Option<i32> = None;
        let mut rsvp_no_count_: Option<i32> = None;
        let mut has_next_: Option<bool> = None;
        let mut has_previous_: Option<bool> = None;
        let mut space_: Option<Option<crate::generated::models::SpaceSummary>> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => post_id_ = Some(fields.value()?),
                2 => post_resource_id_ = Some(fields.value()?),
                3 => instance_index_ = Some(fields.value()?),
                4 => title_ = Some(fields.value()?),
                5 => starts_at_ = Some(fields.value()?),
                6 => ends_at_ = Some(fields.value()?),
                7 => url_ = Some(fields.value()?),
                8 => lock_rsvps_ = Some(fields.value()?),
                9 => rsvp_yes_count_ = Some(fields.value()?),
                10 => rsvp_maybe_count_ = Some(fields.value()?),
                11 => rsvp_no_count_ = Some(fields.value()?),
                12 => has_next_ = Some(fields.value()?),
                13 => has_previous_ = Some(fields.value()?),
                14 => space_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            post_id: decode::required(post_id_, "postId")?,
            post_resource_id: decode::required(post_resource_id_, "postResourceId")?,
            instance_index: decode::required(instance_index_, "instanceIndex")?,
            title: title_.flatten(),
            starts_at: starts_at_.flatten(),
            ends_at: ends_at_.flatten(),
            url: decode::required(url_, "url")?,
            lock_rsvps: decode::required(lock_rsvps_, "lockRsvps")?,
            rsvp_yes_count: decode::required(rsvp_yes_count_, "rsvpYesCount")?,
            rsvp_maybe_count: decode::required(rsvp_maybe_count_, "rsvpMaybeCount")?,
            rsvp_no_count: decode::required(rsvp_no_count_, "rsvpNoCount")?,
            has_next: decode::required(has_next_, "hasNext")?,
            has_previous: decode::required(has_previous_, "hasPrevious")?,
            space: space_.flatten(),
        })
    }
}
impl<'de> serde::Deserialize<'de> for EventInstanceCard {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// One page of an event's RSVPs, in the shape that `ListRsvps` asks for and with its variables.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventRsvps {
    /// `Event.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Event.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Event.rsvps`, a `RsvpConnection!`.
    pub rsvps: crate::generated::models::EventRsvpsRsvps,
}
impl Object for EventRsvps {
    const KEYS: &'static [&'static str] = &["id", "resourceId", "rsvps"];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut rsvps_: Option<crate::generated::models::EventRsvpsRsvps> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => rsvps_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            rsvps: decode::required(rsvps_, "rsvps")?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for EventRsvps {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The part of `RsvpConnection` that is asked for here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventRsvpsRsvps {
    /// `RsvpConnection.nodes`, a `[Rsvp]`.
    pub nodes: Option<Vec<Option<crate::generated::models::RsvpDetail>>>,
    /// `RsvpConnection.pageInfo`, a `PageInfo!`.
    pub page_info: crate::pages::PageInfo,
}
impl Object for EventRsvpsRsvps {
    const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut nodes_: Option<
            Option<Vec<Option<crate::generated::models::RsvpDetail>>>,
        > = None;
        let mut page_info_: Option<crate::pages::PageInfo> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => nodes_ = Some(fields.value()?),
                1 => page_info_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            nodes: nodes_.flatten(),
            page_info: decode::required(page_info_, "pageInfo")?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for EventRsvpsRsvps {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// Whether a feature such as `feed`, `chat` or `events` is on. Only features that are on or off
/// appear here; those with more than two settings do not.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FeatureToggleState {
    /// `FeatureToggle.key`, a `String!`.
    pub key: String,
    /// `FeatureToggle.enabled`, a `Boolean!`.
    pub enabled: bool,
}
impl Object for FeatureToggleState {
    const KEYS: &'static [&'static str] = &["key", "enabled"];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut key_: Option<String> = None;
        let mut enabled_: Option<bool> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => key_ = Some(fields.value()?),
                1 => enabled_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            key: decode::required(key_, "key")?,
            enabled: decode::required(enabled_, "enabled")?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for FeatureToggleState {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A member as a row of a roster: the summary with role, kind and address, without nested lists.
/// `email` may be blank or obfuscated, by plan, consent, scope and role: do not treat it as
/// deliverable. `networkRole` is null for a Limited Member, whose `joinedAt` is the creation of the
/// account. `lastActiveAt` is left out because it needs scopes of its own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemberCard {
    /// `Member.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Member.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Member.name`, a `String`.
    pub name: Option<String>,
    /// `Member.firstName`, a `String`.
    pub first_name: Option<String>,
    /// `Member.lastName`, a `String`.
    pub last_name: Option<String>,
    /// `Member.email`, a `String`.
    pub email: Option<String>,
    /// `Member.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `Member.url`, a `String!`.
    pub url: String,
    /// `Member.shortBio`, a `String`.
    pub short_bio: Option<String>,
    /// `Member.memberType`, a `MemberType`.
    pub member_type: Option<mighty_schema::enums::MemberType>,
    /// `Member.networkRole`, a `MembershipRole`.
    pub network_role: Option<mighty_schema::enums::MembershipRole>,
    /// `Member.joinedAt`, a `ISO8601DateTime`.
    pub joined_at: Option<jiff::Timestamp>,
}
impl Object for MemberCard {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "name",
        "firstName",
        "lastName",
        "email",
        "avatarUrl",
        "url",
        "shortBio",
        "memberType",
        "networkRole",
        "joinedAt",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut name_: Option<Option<String>> = None;
        let mut first_name_: Option<Option<String>> = None;
        let mut last_name_: Option<Option<String>> = None;
        let mut email_: Option<Option<String>> = None;
        let mut avatar_url_: Option<Option<String>> = None;
        let mut url_: Option<String> = None;
        let mut short_bio_: Option<Option<String>> = None;
        let mut member_type_: Option<Option<mighty_schema::enums::MemberType>> = None;
        let mut network_role_: Option<Option<mighty_schema::enums::MembershipRole>> = None;
        let mut joined_at_: Option<Option<jiff::Timestamp>> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => name_ = Some(fields.value()?),
                3 => first_name_ = Some(fields.value()?),
                4 => last_name_ = Some(fields.value()?),
                5 => email_ = Some(fields.value()?),
                6 => avatar_url_ = Some(fields.value()?),
                7 => url_ = Some(fields.value()?),
                8 => short_bio_ = Some(fields.value()?),
                9 => member_type_ = Some(fields.value()?),
                10 => network_role_ = Some(fields.value()?),
                11 => joined_at_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            name: name_.flatten(),
            first_name: first_name_.flatten(),
            last_name: last_name_.flatten(),
            email: email_.flatten(),
            avatar_url: avatar_url_.flatten(),
            url: decode::required(url_, "url")?,
            short_bio: short_bio_.flatten(),
            member_type: member_type_.flatten(),
            network_role: network_role_.flatten(),
            joined_at: joined_at_.flatten(),
        })
    }
}
impl<'de> serde::Deserialize<'de> for MemberCard {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A member as their profile page shows them. Badges and tags are filtered by the privacy of the
/// custom field behind them, `personalLinks` holds the ten most recent. `email` may be blank or
/// obfuscated, the member's own included. `ambassadorLevel` is localised text: compare
/// `ambassadorLevelId` (1 bronze to 3 gold). `timeZone`, `lastActiveAt` and `updatedAt` are left out
/// because each needs scopes of its own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemberProfile {
    /// `Member.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Member.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Member.name`, a `String`.
    pub name: Option<String>,
    /// `Member.firstName`, a `String`.
    pub first_name: Option<String>,
    /// `Member.lastName`, a `String`.
    pub last_name: Option<String>,
    /// `Member.email`, a `String`.
    pub email: Option<String>,
    /// `Member.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `Member.url`, a `String!`.
    pub url: String,
    /// `Member.shortBio`, a `String`.
    pub short_bio: Option<String>,
    /// `Member.memberType`, a `MemberType`.
    pub member_type: Option<mighty_schema::enums::MemberType>,
    /// `Member.networkRole`, a `MembershipRole`.
    pub network_role: Option<mighty_schema::enums::MembershipRole>,
    /// `Member.joinedAt`, a `ISO8601DateTime`.
    pub joined_at: Option<jiff::Timestamp>,
    /// `Member.primaryProfileFieldLabel`, a `String`.
    pub primary_profile_field_label: Option<String>,
    /// `Member.privateChatEnabled`, a `Boolean`.
    pub private_chat_enabled: Option<bool>,
    /// `Member.followerCount`, a `Int!`.
    pub follower_count: i32,
    /// `Member.followedMemberCount`, a `Int!`.
    pub followed_member_count: i32,
    /// `Member.referralCount`, a `Int!`.
    pub referral_count: i32,
    /// `Member.ambassadorLevel`, a `String`.
    pub ambassador_level: Option<String>,
    /// `Member.ambassadorLevelId`, a `Int`.
    pub ambassador_level_id: Option<i32>,
    /// `Member.badges`, a `[Badge!]!`.
    pub badges: Vec<crate::generated::models::BadgeSummary>,
    /// `Member.tags`, a `[Tag!]!`.
    pub tags: Vec<crate::generated::models::TagSummary>,
    /// `Member.personalLinks`, a `[EmbeddedLink!]!`.
    pub personal_links: Vec<crate::generated::models::EmbeddedLinkSummary>,
}
impl Object for MemberProfile {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "name",
        "firstName",
        "lastName",
        "email",
        "avatarUrl",
        "url",
        "shortBio",
        "memberType",
        "networkRole",
        "joinedAt",
        "primaryProfileFieldLabel",
        "privateChatEnabled",
        "followerCount",
        "followedMemberCount",
        "referralCount",
        "ambassadorLevel",
        "ambassadorLevelId",
        "badges",
        "tags",
        "personalLinks",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut name_: Option<Option<String>> = None;
        let mut first_name_: Option<Option<String>> = None;
        let mut last_name_: Option<Option<String>> = None;
        let mut email_: Option<Option<String>> = None;
        let mut avatar_url_: Option<Option<String>> = None;
        let mut url_: Option<String> = None;
        let mut short_bio_: Option<Option<String>> = None;
        let mut member_type_: Option<Option<mighty_schema::enums::MemberType>> = None;
        let mut network_role_: Option<Option<mighty_schema::enums::MembershipRole>> = None;
        let mut joined_at_: Option<Option<jiff::Timestamp>> = None;
        let mut primary_profile_field_label_: Option<Option<String>> = None;
        let mut private_chat_enabled_: Option<Option<bool>> = None;
        let mut follower_count_: Option<i32> = None;
        let mut followed_member_count_: Option<i32> = None;
        let mut referral_count_: Option<i32> = None;
        let mut ambassador_level_: Option<Option<String>> = None;
        let mut ambassador_level_id_: Option<Option<i32>> = None;
        let mut badges_: Option<Vec<crate::generated::models::BadgeSummary>> = None;
        let mut tags_: Option<Vec<crate::generated::models::TagSummary>> = None;
        let mut personal_links_: Option<
            Vec<crate::generated::models::EmbeddedLinkSummary>,
        > = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => name_ = Some(fields.value()?),
                3 => first_name_ = Some(fields.value()?),
                4 => last_name_ = Some(fields.value()?),
                5 => email_ = Some(fields.value()?),
                6 => avatar_url_ = Some(fields.value()?),
                7 => url_ = Some(fields.value()?),
                8 => short_bio_ = Some(fields.value()?),
                9 => member_type_ = Some(fields.value()?),
                10 => network_role_ = Some(fields.value()?),
                11 => joined_at_ = Some(fields.value()?),
                12 => primary_profile_field_label_ = Some(fields.value()?),
                13 => private_chat_enabled_ = Some(fields.value()?),
                14 => follower_count_ = Some(fields.value()?),
                15 => followed_member_count_ = Some(fields.value()?),
                16 => referral_count_ = Some(fields.value()?),
                17 => ambassador_level_ = Some(fields.value()?),
                18 => ambassador_level_id_ = Some(fields.value()?),
                19 => badges_ = Some(fields.value()?),
                20 => tags_ = Some(fields.value()?),
                21 => personal_links_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            name: name_.flatten(),
            first_name: first_name_.flatten(),
            last_name: last_name_.flatten(),
            email: email_.flatten(),
            avatar_url: avatar_url_.flatten(),
            url: decode::required(url_, "url")?,
            short_bio: short_bio_.flatten(),
            member_type: member_type_.flatten(),
            network_role: network_role_.flatten(),
            joined_at: joined_at_.flatten(),
            primary_profile_field_label: primary_profile_field_label_.flatten(),
            private_chat_enabled: private_chat_enabled_.flatten(),
            follower_count: decode::required(follower_count_, "followerCount")?,
            followed_member_count: decode::required(
                followed_member_count_,
                "followedMemberCount",
            )?,
            referral_count: decode::required(referral_count_, "referralCount")?,
            ambassador_level: ambassador_level_.flatten(),
            ambassador_level_id: ambassador_level_id_.flatten(),
            badges: decode::required(badges_, "badges")?,
            tags: decode::required(tags_, "tags")?,
            personal_links: decode::required(personal_links_, "personalLinks")?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for MemberProfile {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// Who somebody is, in the space of a byline: what stands beside a post, a comment or an RSVP.
/// `firstName` and `lastName` are null where the member never gave them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemberSummary {
    /// `Member.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Member.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Member.name`, a `String`.
    pub name: Option<String>,
    /// `Member.firstName`, a `String`.
    pub first_name: Option<String>,
    /// `Member.lastName`, a `String`.
    pub last_name: Option<String>,
    /// `Member.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `Member.url`, a `String!`.
    pub url: String,
}
impl Object for MemberSummary {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "name",
        "firstName",
        "lastName",
        "avatarUrl",
        "url",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut name_: Option<Option<String>> = None;
        let mut first_name_: Option<Option<String>> = None;
        let mut last_name_: Option<Option<String>> = None;
        let mut avatar_url_: Option<Option<String>> = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => name_ = Some(fields.value()?),
                3 => first_name_ = Some(fields.value()?),
                4 => last_name_ = Some(fields.value()?),
                5 => avatar_url_ = Some(fields.value()?),
                6 => url_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            name: name_.flatten(),
            first_name: first_name_.flatten(),
            last_name: last_name_.flatten(),
            avatar_url: avatar_url_.flatten(),
            url: decode::required(url_, "url")?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for MemberSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A network with its texts, images, colours and doors. `discoverable` says that outsiders can find
/// it, `explorable` that they can preview it, `joinable` that they can join without an invitation.
/// `defaultLocale` is null where the platform's default holds. The billing plan is left out because
/// it needs a host's scope.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkDetail {
    /// `Network.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Network.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Network.title`, a `String`.
    pub title: Option<String>,
    /// `Network.subtitle`, a `String`.
    pub subtitle: Option<String>,
    /// `Network.slug`, a `String`.
    pub slug: Option<String>,
    /// `Network.url`, a `String!`.
    pub url: String,
    /// `Network.description`, a `String`.
    pub description: Option<String>,
    /// `Network.purpose`, a `String`.
    pub purpose: Option<String>,
    /// `Network.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `Network.headerUrl`, a `String`.
    pub header_url: Option<String>,
    /// `Network.hostHeroImageUrl`, a `String`.
    pub host_hero_image_url: Option<String>,
    /// `Network.defaultLocale`, a `String`.
    pub default_locale: Option<String>,
    /// `Network.discoverable`, a `Boolean!`.
    pub discoverable: bool,
    /// `Network.explorable`, a `Boolean!`.
    pub explorable: bool,
    /// `Network.joinable`, a `Boolean!`.
    pub joinable: bool,
    /// `Network.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `Network.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `Network.homeSpace`, a `Space`.
    pub home_space: Option<crate::generated::models::SpaceSummary>,
    /// `Network.featureToggles`, a `[FeatureToggle!]!`.
    pub feature_toggles: Vec<crate::generated::models::FeatureToggleState>,
    /// `Network.theme`, a `Theme!`.
    pub theme: crate::generated::models::ThemeDetail,
}
impl Object for NetworkDetail {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "title",
        "subtitle",
        "slug",
        "url",
        "description",
        "purpose",
        "avatarUrl",
        "headerUrl",
        "hostHeroImageUrl",
        "defaultLocale",
        "discoverable",
        "explorable",
        "joinable",
        "createdAt",
        "updatedAt",
        "homeSpace",
        "featureToggles",
        "theme",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut title_: Option<Option<String>> = None;
        let mut subtitle_: Option<Option<String>> = None;
        let mut slug_: Option<Option<String>> = None;
        let mut url_: Option<String> = None;
        let mut description_: Option<Option<String>> = None;
        let mut purpose_: Option<Option<String>> = None;
        let mut avatar_url_: Option<Option<String>> = None;
        let mut header_url_: Option<Option<String>> = None;
        let mut host_hero_image_url_: Option<Option<String>> = None;
        let mut default_locale_: Option<Option<String>> = None;
        let mut discoverable_: Option<bool> = None;
        let mut explorable_: Option<bool> = None;
        let mut joinable_: Option<bool> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut home_space_: Option<Option<crate::generated::models::SpaceSummary>> = None;
        let mut feature_toggles_: Option<
            Vec<crate::generated::models::FeatureToggleState>,
        > = None;
        let mut theme_: Option<crate::generated::models::ThemeDetail> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => title_ = Some(fields.value()?),
                3 => subtitle_ = Some(fields.value()?),
                4 => slug_ = Some(fields.value()?),
                5 => url_ = Some(fields.value()?),
                6 => description_ = Some(fields.value()?),
                7 => purpose_ = Some(fields.value()?),
                8 => avatar_url_ = Some(fields.value()?),
                9 => header_url_ = Some(fields.value()?),
                10 => host_hero_image_url_ = Some(fields.value()?),
                11 => default_locale_ = Some(fields.value()?),
                12 => discoverable_ = Some(fields.value()?),
                13 => explorable_ = Some(fields.value()?),
                14 => joinable_ = Some(fields.value()?),
                15 => created_at_ = Some(fields.value()?),
                16 => updated_at_ = Some(fields.value()?),
                17 => home_space_ = Some(fields.value()?),
                18 => feature_toggles_ = Some(fields.value()?),
                19 => theme_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            title: title_.flatten(),
            subtitle: subtitle_.flatten(),
            slug: slug_.flatten(),
            url: decode::required(url_, "url")?,
            description: description_.flatten(),
            purpose: purpose_.flatten(),
            avatar_url: avatar_url_.flatten(),
            header_url: header_url_.flatten(),
            host_hero_image_url: host_hero_image_url_.flatten(),
            default_locale: default_locale_.flatten(),
            discoverable: decode::required(discoverable_, "discoverable")?,
            explorable: decode::required(explorable_, "explorable")?,
            joinable: decode::required(joinable_, "joinable")?,
            created_at: decode::required(created_at_, "createdAt")?,
            updated_at: decode::required(updated_at_, "updatedAt")?,
            home_space: home_space_.flatten(),
            feature_toggles: decode::required(feature_toggles_, "featureToggles")?,
            theme: decode::required(theme_, "theme")?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for NetworkDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A network by name and address.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkSummary {
    /// `Network.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Network.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Network.title`, a `String`.
    pub title: Option<String>,
    /// `Network.subtitle`, a `String`.
    pub subtitle: Option<String>,
    /// `Network.slug`, a `String`.
    pub slug: Option<String>,
    /// `Network.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `Network.url`, a `String!`.
    pub url: String,
}
impl Object for NetworkSummary {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "networkTitle",
        "subtitle",
        "slug",
        "avatarUrl",
        "url",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut title_: Option<Option<String>> = None;
        let mut subtitle_: Option<Option<String>> = None;
        let mut slug_: Option<Option<String>> = None;
        let mut avatar_url_: Option<Option<String>> = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => title_ = Some(fields.value()?),
                3 => subtitle_ = Some(fields.value()?),
                4 => slug_ = Some(fields.value()?),
                5 => avatar_url_ = Some(fields.value()?),
                6 => url_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            title: title_.flatten(),
            subtitle: subtitle_.flatten(),
            slug: slug_.flatten(),
            avatar_url: avatar_url_.flatten(),
            url: decode::required(url_, "url")?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for NetworkSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// Any node, as far as a list would show it. The types named here are the ones that links, webhooks
/// and other operations lead to; of any other type only `__typename` comes back.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NodeItem {
    /// A `Badge`.
    Badge(Box<crate::generated::models::BadgeSummary>),
    /// A `Comment`.
    Comment(Box<crate::generated::models::CommentDetail>),
    /// A `Course`.
    Course(Box<crate::generated::models::CourseSummary>),
    /// A `Event`.
    Event(Box<crate::generated::models::EventCard>),
    /// A `Network`.
    Network(Box<crate::generated::models::NetworkSummary>),
    /// A `Poll`.
    Poll(Box<crate::generated::models::PollCard>),
    /// A `PollAnswer`.
    PollAnswer(Box<crate::generated::models::PollAnswerDetail>),
    /// A `Post`.
    Post(Box<crate::generated::models::PostCard>),
    /// A `Reaction`.
    Reaction(Box<crate::generated::models::ReactionDetail>),
    /// A `Rsvp`.
    Rsvp(Box<crate::generated::models::RsvpDetail>),
    /// A `Segment`.
    Segment(Box<crate::generated::models::SegmentSummary>),
    /// A `Space`.
    Space(Box<crate::generated::models::SpaceCard>),
    /// A `Tag`.
    Tag(Box<crate::generated::models::TagSummary>),
    /// A `User`.
    User(Box<crate::generated::models::MemberCard>),
    /// A type that was not asked for, or is newer than this crate.
    Unknown(decode::UnknownObject),
}
impl Object for NodeItem {
    const KEYS: &'static [&'static str] = &[decode::TYPENAME];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        decode::by_type(fields)
    }
}
impl decode::Abstract for NodeItem {
    fn read_as<'de, A: serde::de::MapAccess<'de>>(
        typename: String,
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match typename.as_str() {
                "Badge" => Self::Badge(Box::new(Object::read(fields)?)),
                "Comment" => Self::Comment(Box::new(Object::read(fields)?)),
                "Course" => Self::Course(Box::new(Object::read(fields)?)),
                "Event" => Self::Event(Box::new(Object::read(fields)?)),
                "Network" => Self::Network(Box::new(Object::read(fields)?)),
                "Poll" => Self::Poll(Box::new(Object::read(fields)?)),
                "PollAnswer" => Self::PollAnswer(Box::new(Object::read(fields)?)),
                "Post" => Self::Post(Box::new(Object::read(fields)?)),
                "Reaction" => Self::Reaction(Box::new(Object::read(fields)?)),
                "Rsvp" => Self::Rsvp(Box::new(Object::read(fields)?)),
                "Segment" => Self::Segment(Box::new(Object::read(fields)?)),
                "Space" => Self::Space(Box::new(Object::read(fields)?)),
                "Tag" => Self::Tag(Box::new(Object::read(fields)?)),
                "User" => Self::User(Box::new(Object::read(fields)?)),
                _ => Self::Unknown(decode::UnknownObject::read(typename, fields)?),
            },
        )
    }
}
impl<'de> serde::Deserialize<'de> for NodeItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// One line of the viewer's notifications. `text` may hold HTML that nobody sanitised for you:
/// render it with care. Visiting `link` marks the notification as read. `space` is the network or
/// one of its spaces.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotificationItem {
    /// `Notification.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Notification.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Notification.text`, a `String!`.
    pub text: String,
    /// `Notification.isRead`, a `Boolean!`.
    pub is_read: bool,
    /// `Notification.link`, a `String`.
    pub link: Option<String>,
    /// `Notification.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `Notification.lastActivityAt`, a `ISO8601DateTime`.
    pub last_activity_at: Option<jiff::Timestamp>,
    /// `Notification.space`, a `Node`.
    pub space: Option<crate::generated::models::NotificationItemSpace>,
}
impl Object for NotificationItem {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "text",
        "isRead",
        "link",
        "avatarUrl",
        "lastActivityAt",
        "space",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut text_: Option<String> = None;
        let mut is_read_: Option<bool> = None;
        let mut link_: Option<Option<String>> = None;
        let mut avatar_url_: Option<Option<String>> = None;
        let mut last_activity_at_: Option<Option<jiff::Timestamp>> = None;
        let mut space_: Option<
            Option<crate::generated::models::NotificationItemSpace>,
        > = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => text_ = Some(fields.value()?),
                3 => is_read_ = Some(fields.value()?),
                4 => link_ = Some(fields.value()?),
                5 => avatar_url_ = Some(fields.value()?),
                6 => last_activity_at_ = Some(fields.value()?),
                7 => space_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            text: decode::required(text_, "text")?,
            is_read: decode::required(is_read_, "isRead")?,
            link: link_.flatten(),
            avatar_url: avatar_url_.flatten(),
            last_activity_at: last_activity_at_.flatten(),
            space: space_.flatten(),
        })
    }
}
impl<'de> serde::Deserialize<'de> for NotificationItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The part of `Node` that is asked for here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NotificationItemSpace {
    /// A `Network`.
    Network(Box<crate::generated::models::NetworkSummary>),
    /// A `Space`.
    Space(Box<crate::generated::models::SpaceSummary>),
    /// A type that was not asked for, or is newer than this crate.
    Unknown(decode::UnknownObject),
}
impl Object for NotificationItemSpace {
    const KEYS: &'static [&'static str] = &[decode::TYPENAME];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        decode::by_type(fields)
    }
}
impl decode::Abstract for NotificationItemSpace {
    fn read_as<'de, A: serde::de::MapAccess<'de>>(
        typename: String,
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match typename.as_str() {
                "Network" => Self::Network(Box::new(Object::read(fields)?)),
                "Space" => Self::Space(Box::new(Object::read(fields)?)),
                _ => Self::Unknown(decode::UnknownObject::read(typename, fields)?),
            },
        )
    }
}
impl<'de> serde::Deserialize<'de> for NotificationItemSpace {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A member's answer to a poll: `choice` for multiple choice, `value` for sliders and percentages;
/// the other one is null.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PollAnswerDetail {
    /// `PollAnswer.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `PollAnswer.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `PollAnswer.value`, a `Int`.
    pub value: Option<i32>,
    /// `PollAnswer.cheerCount`, a `Int!`.
    pub cheer_count: i32,
    /// `PollAnswer.viewerHasCheered`, a `Boolean!`.
    pub viewer_has_cheered: bool,
    /// `PollAnswer.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `PollAnswer.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `PollAnswer.choice`, a `PollChoice`.
    pub choice: Option<crate::generated::models::PollChoiceDetail>,
    /// `PollAnswer.member`, a `Member`.
    pub member: Option<crate::generated::models::MemberSummary>,
    /// `PollAnswer.poll`, a `Poll`.
    pub poll: Option<crate::generated::models::PostReference>,
}
impl Object for PollAnswerDetail {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "value",
        "cheerCount",
        "viewerHasCheered",
        "createdAt",
        "updatedAt",
        "choice",
        "member",
        "poll",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut value_: Option<Option<i32>> = None;
        let mut cheer_count_: Option<i32> = None;
        let mut viewer_has_cheered_: Option<bool> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut choice_: Option<Option<crate::generated::models::PollChoiceDetail>> = None;
        let mut member_: Option<Option<crate::generated::models::MemberSummary>> = None;
        let mut poll_: Option<Option<crate::generated::models::PostReference>> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => value_ = Some(fields.value()?),
                3 => cheer_count_ = Some(fields.value()?),
                4 => viewer_has_cheered_ = Some(fields.value()?),
                5 => created_at_ = Some(fields.value()?),
                6 => updated_at_ = Some(fields.value()?),
                7 => choice_ = Some(fields.value()?),
                8 => member_ = Some(fields.value()?),
                9 => poll_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            value: value_.flatten(),
            cheer_count: decode::required(cheer_count_, "cheerCount")?,
            viewer_has_cheered: decode::required(
                viewer_has_cheered_,
                "viewerHasCheered",
            )?,
            created_at: decode::required(created_at_, "createdAt")?,
            updated_at: decode::required(updated_at_, "updatedAt")?,
            choice: choice_.flatten(),
            member: member_.flatten(),
            poll: poll_.flatten(),
        })
    }
}
impl<'de> serde::Deserialize<'de> for PollAnswerDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A poll or a question as a feed shows it, without its choices. `pollType` is null for old kinds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PollCard {
    /// `Poll.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Poll.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Poll.postType`, a `String!`.
    pub post_type: String,
    /// `Poll.status`, a `String!`.
    pub status: String,
    /// `Poll.pollType`, a `PollType`.
    pub poll_type: Option<mighty_schema::enums::PollType>,
    /// `Poll.title`, a `String`.
    pub title: Option<String>,
    /// `Poll.bodyText`, a `String`.
    pub body_text: Option<String>,
    /// `Poll.slug`, a `String`.
    pub slug: Option<String>,
    /// `Poll.url`, a `String!`.
    pub url: String,
    /// `Poll.imageUrl`, a `String`.
    pub image_url: Option<String>,
    /// `Poll.answerCount`, a `Int`.
    pub answer_count: Option<i32>,
    /// `Poll.viewerHasAnswered`, a `Boolean!`.
    pub viewer_has_answered: bool,
    /// `Poll.saved`, a `Boolean!`.
    pub saved: bool,
    /// `Poll.commentCount`, a `Int!`.
    pub comment_count: i32,
    /// `Poll.cheerCount`, a `Int!`.
    pub cheer_count: i32,
    /// `Poll.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `Poll.publishedAt`, a `ISO8601DateTime`.
    pub published_at: Option<jiff::Timestamp>,
    /// `Poll.lastActivityAt`, a `ISO8601DateTime`.
    pub last_activity_at: Option<jiff::Timestamp>,
    /// `Poll.creator`, a `Member`.
    pub creator: Option<crate::generated::models::MemberSummary>,
    /// `Poll.space`, a `Space`.
    pub space: Option<crate::generated::models::SpaceSummary>,
}
impl Object for PollCard {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "postType",
        "status",
        "pollType",
        "pollTitle",
        "bodyText",
        "slug",
        "url",
        "imageUrl",
        "answerCount",
        "viewerHasAnswered",
        "saved",
        "commentCount",
        "cheerCount",
        "createdAt",
        "publishedAt",
        "lastActivityAt",
        "creator",
        "space",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut post_type_: Option<String> = None;
        let mut status_: Option<String> = None;
        let mut poll_type_: Option<Option<mighty_schema::enums::PollType>> = None;
        let mut title_: Option<Option<String>> = None;
        let mut body_text_: Option<Option<String>> = None;
        let mut slug_: Option<Option<String>> = None;
        let mut url_: Option<String> = None;
        let mut image_url_: Option<Option<String>> = None;
        let mut answer_count_: Option<Option<i32>> = None;
        let mut viewer_has_answered_: Option<bool> = None;
        let mut saved_: Option<bool> = None;
        let mut comment_count_: Option<i32> = None;
        let mut cheer_count_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut published_at_: Option<Option<jiff::Timestamp>> = None;
        let mut last_activity_at_: Option<Option<jiff::Timestamp>> = None;
        let mut creator_: Option<Option<crate::generated::models::MemberSummary>> = None;
        let mut space_: Option<Option<crate::generated::models::SpaceSummary>> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => post_type_ = Some(fields.value()?),
                3 => status_ = Some(fields.value()?),
                4 => poll_type_ = Some(fields.value()?),
                5 => title_ = Some(fields.value()?),
                6 => body_text_ = Some(fields.value()?),
                7 => slug_ = Some(fields.value()?),
                8 => url_ = Some(fields.value()?),
                9 => image_url_ = Some(fields.value()?),
                10 => answer_count_ = Some(fields.value()?),
                11 => viewer_has_answered_ = Some(fields.value()?),
                12 => saved_ = Some(fields.value()?),
                13 => comment_count_ = Some(fields.value()?),
                14 => cheer_count_ = Some(fields.value()?),
                15 => created_at_ = Some(fields.value()?),
                16 => published_at_ = Some(fields.value()?),
                17 => last_activity_at_ = Some(fields.value()?),
                18 => creator_ = Some(fields.value()?),
                19 => space_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            post_type: decode::required(post_type_, "postType")?,
            status: decode::required(status_, "status")?,
            poll_type: poll_type_.flatten(),
            title: title_.flatten(),
            body_text: body_text_.flatten(),
            slug: slug_.flatten(),
            url: decode::required(url_, "url")?,
            image_url: image_url_.flatten(),
            answer_count: answer_count_.flatten(),
            viewer_has_answered: decode::required(
                viewer_has_answered_,
                "viewerHasAnswered",
            )?,
            saved: decode::required(saved_, "saved")?,
            comment_count: decode::required(comment_count_, "commentCount")?,
            cheer_count: decode::required(cheer_count_, "cheerCount")?,
            created_at: decode::required(created_at_, "createdAt")?,
            published_at: published_at_.flatten(),
            last_activity_at: last_activity_at_.flatten(),
            creator: creator_.flatten(),
            space: space_.flatten(),
        })
    }
}
impl<'de> serde::Deserialize<'de> for PollCard {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// One choice of a poll. `tally` is null while results are not ready, `position` is null for the
/// computed buckets of sliders and percentages, `isCorrect` is set in quizzes only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PollChoiceDetail {
    /// `PollChoice.id`, a `ID!`.
    pub id: mighty_core::Id,
    /// `PollChoice.text`, a `String`.
    pub text: Option<String>,
    /// `PollChoice.color`, a `String`.
    pub color: Option<String>,
    /// `PollChoice.position`, a `Int`.
    pub position: Option<i32>,
    /// `PollChoice.value`, a `Int`.
    pub value: Option<i32>,
    /// `PollChoice.tally`, a `Int`.
    pub tally: Option<i32>,
    /// `PollChoice.isCorrect`, a `Boolean`.
    pub is_correct: Option<bool>,
}
impl Object for PollChoiceDetail {
    const KEYS: &'static [&'static str] = &[
        "id",
        "text",
        "color",
        "position",
        "value",
        "tally",
        "isCorrect",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::Id> = None;
        let mut text_: Option<Option<String>> = None;
        let mut color_: Option<Option<String>> = None;
        let mut position_: Option<Option<i32>> = None;
        let mut value_: Option<Option<i32>> = None;
        let mut tally_: Option<Option<i32>> = None;
        let mut is_correct_: Option<Option<bool>> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => text_ = Some(fields.value()?),
                2 => color_ = Some(fields.value()?),
                3 => position_ = Some(fields.value()?),
                4 => value_ = Some(fields.value()?),
                5 => tally_ = Some(fields.value()?),
                6 => is_correct_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            text: text_.flatten(),
            color: color_.flatten(),
            position: position_.flatten(),
            value: value_.flatten(),
            tally: tally_.flatten(),
            is_correct: is_correct_.flatten(),
        })
    }
}
impl<'de> serde::Deserialize<'de> for PollChoiceDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A poll or a question with its choices, results and the viewer's own answer. Results show once
/// `pollAnswerCountThreshold` is reached. `minValue` and `maxValue` are set on sliders and
/// percentages only, `textAnswersCount` on questions only. A question is answered by a comment, so
/// its `viewerAnswer` stays null and `viewerHasAnswered` speaks of a root comment. Pass
/// `lastEditedAt` back as `expectedLastEditedAt` of an update to refuse overwriting somebody else's
/// edit.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PollDetail {
    /// `Poll.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Poll.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Poll.postType`, a `String!`.
    pub post_type: String,
    /// `Poll.status`, a `String!`.
    pub status: String,
    /// `Poll.pollType`, a `PollType`.
    pub poll_type: Option<mighty_schema::enums::PollType>,
    /// `Poll.isQuestion`, a `Boolean!`.
    pub is_question: bool,
    /// `Poll.title`, a `String`.
    pub title: Option<String>,
    /// `Poll.bodyHtml`, a `String`.
    pub body_html: Option<String>,
    /// `Poll.bodyText`, a `String`.
    pub body_text: Option<String>,
    /// `Poll.slug`, a `String`.
    pub slug: Option<String>,
    /// `Poll.url`, a `String!`.
    pub url: String,
    /// `Poll.imageUrl`, a `String`.
    pub image_url: Option<String>,
    /// `Poll.commentPrompt`, a `String`.
    pub comment_prompt: Option<String>,
    /// `Poll.publicAnswers`, a `Boolean`.
    pub public_answers: Option<bool>,
    /// `Poll.minValue`, a `Int`.
    pub min_value: Option<i32>,
    /// `Poll.maxValue`, a `Int`.
    pub max_value: Option<i32>,
    /// `Poll.answerCount`, a `Int`.
    pub answer_count: Option<i32>,
    /// `Poll.textAnswersCount`, a `Int`.
    pub text_answers_count: Option<i32>,
    /// `Poll.pollAnswerCountThreshold`, a `Int`.
    pub poll_answer_count_threshold: Option<i32>,
    /// `Poll.viewerHasAnswered`, a `Boolean!`.
    pub viewer_has_answered: bool,
    /// `Poll.saved`, a `Boolean!`.
    pub saved: bool,
    /// `Poll.viewerBlacklistType`, a `BlacklistType`.
    pub viewer_blacklist_type: Option<mighty_schema::enums::BlacklistType>,
    /// `Poll.commentsEnabled`, a `Boolean!`.
    pub comments_enabled: bool,
    /// `Poll.commentCount`, a `Int!`.
    pub comment_count: i32,
    /// `Poll.cheersEnabled`, a `Boolean!`.
    pub cheers_enabled: bool,
    /// `Poll.cheerCount`, a `Int!`.
    pub cheer_count: i32,
    /// `Poll.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `Poll.publishedAt`, a `ISO8601DateTime`.
    pub published_at: Option<jiff::Timestamp>,
    /// `Poll.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `Poll.lastEditedAt`, a `ISO8601DateTime`.
    pub last_edited_at: Option<jiff::Timestamp>,
    /// `Poll.lastActivityAt`, a `ISO8601DateTime`.
    pub last_activity_at: Option<jiff::Timestamp>,
    /// `Poll.choices`, a `[PollChoice!]`.
    pub choices: Option<Vec<crate::generated::models::PollChoiceDetail>>,
    /// `Poll.viewerAnswer`, a `PollAnswer`.
    pub viewer_answer: Option<crate::generated::models::PollAnswerDetail>,
    /// `Poll.creator`, a `Member`.
    pub creator: Option<crate::generated::models::MemberSummary>,
    /// `Poll.space`, a `Space`.
    pub space: Option<crate::generated::models::SpaceSummary>,
    /// `Poll.primaryMedia`, a `PrimaryMedia`.
    pub primary_media: Option<crate::generated::models::PrimaryMediaSummary>,
    /// `Poll.assets`, a `[Asset!]!`.
    pub assets: Vec<crate::generated::models::AssetSummary>,
    /// `Poll.reactions`, a `[ReactionGroup!]!`.
    pub reactions: Vec<crate::generated::models::ReactionGroupSummary>,
}
impl Object for PollDetail {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "postType",
        "status",
        "pollType",
        "isQuestion",
        "title",
        "bodyHtml",
        "bodyText",
        "slug",
        "url",
        "imageUrl",
        "commentPrompt",
        "publicAnswers",
        "minValue",
        "maxValue",
        "answerCount",
        "textAnswersCount",
        "pollAnswerCountThreshold",
        "viewerHasAnswered",
        "saved",
        "viewerBlacklistType",
        "commentsEnabled",
        "commentCount",
        "cheersEnabled",
        "cheerCount",
        "createdAt",
        "publishedAt",
        "updatedAt",
        "lastEditedAt",
        "lastActivityAt",
        "choices",
        "viewerAnswer",
        "creator",
        "space",
        "primaryMedia",
        "assets",
        "reactions",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut post_type_: Option<String> = None;
        let mut status_: Option<String> = None;
        let mut poll_type_: Option<Option<mighty_schema::enums::PollType>> = None;
        let mut is_question_: Option<bool> = None;
        let mut title_: Option<Option<String>> = None;
        let mut body_html_: Option<Option<String>> = None;
        let mut body_text_: Option<Option<String>> = None;
        let mut slug_: Option<Option<String>> = None;
        let mut url_: Option<String> = None;
        let mut image_url_: Option<Option<String>> = None;
        let mut comment_prompt_: Option<Option<String>> = None;
        let mut public_answers_: Option<Option<bool>> = None;
        let mut min_value_: Option<Option<i32>> = None;
        let mut max_value_: Option<Option<i32>> = None;
        let mut answer_count_: Option<Option<i32>> = None;
        let mut text_answers_count_: Option<Option<i32>> = None;
        let mut poll_answer_count_threshold_: Option<Option<i32>> = None;
        let mut viewer_has_answered_: Option<bool> = None;
        let mut saved_: Option<bool> = None;
        let mut viewer_blacklist_type_: Option<
            Option<mighty_schema::enums::BlacklistType>,
        > = None;
        let mut comments_enabled_: Option<bool> = None;
        let mut comment_count_: Option<i32> = None;
        let mut cheers_enabled_: Option<bool> = None;
        let mut cheer_count_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut published_at_: Option<Option<jiff::Timestamp>> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut last_edited_at_: Option<Option<jiff::Timestamp>> = None;
        let mut last_activity_at_: Option<Option<jiff::Timestamp>> = None;
        let mut choices_: Option<
            Option<Vec<crate::generated::models::PollChoiceDetail>>,
        > = None;
        let mut viewer_answer_: Option<
            Option<crate::generated::models::PollAnswerDetail>,
        > = None;
        let mut creator_: Option<Option<crate::generated::models::MemberSummary>> = None;
        let mut space_: Option<Option<crate::generated::models::SpaceSummary>> = None;
        let mut primary_media_: Option<
            Option<crate::generated::models::PrimaryMediaSummary>,
        > = None;
        let mut assets_: Option<Vec<crate::generated::models::AssetSummary>> = None;
        let mut reactions_: Option<
            Vec<crate::generated::models::ReactionGroupSummary>,
        > = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => post_type_ = Some(fields.value()?),
                3 => status_ = Some(fields.value()?),
                4 => poll_type_ = Some(fields.value()?),
                5 => is_question_ = Some(fields.value()?),
                6 => title_ = Some(fields.value()?),
                7 => body_html_ = Some(fields.value()?),
                8 => body_text_ = Some(fields.value()?),
                9 => slug_ = Some(fields.value()?),
                10 => url_ = Some(fields.value()?),
                11 => image_url_ = Some(fields.value()?),
                12 => comment_prompt_ = Some(fields.value()?),
                13 => public_answers_ = Some(fields.value()?),
                14 => min_value_ = Some(fields.value()?),
                15 => max_value_ = Some(fields.value()?),
                16 => answer_count_ = Some(fields.value()?),
                17 => text_answers_count_ = Some(fields.value()?),
                18 => poll_answer_count_threshold_ = Some(fields.value()?),
                19 => viewer_has_answered_ = Some(fields.value()?),
                20 => saved_ = Some(fields.value()?),
                21 => viewer_blacklist_type_ = Some(fields.value()?),
                22 => comments_enabled_ = Some(fields.value()?),
                23 => comment_count_ = Some(fields.value()?),
                24 => cheers_enabled_ = Some(fields.value()?),
                25 => cheer_count_ = Some(fields.value()?),
                26 => created_at_ = Some(fields.value()?),
                27 => published_at_ = Some(fields.value()?),
                28 => updated_at_ = Some(fields.value()?),
                29 => last_edited_at_ = Some(fields.value()?),
                30 => last_activity_at_ = Some(fields.value()?),
                31 => choices_ = Some(fields.value()?),
                32 => viewer_answer_ = Some(fields.value()?),
                33 => creator_ = Some(fields.value()?),
                34 => space_ = Some(fields.value()?),
                35 => primary_media_ = Some(fields.value()?),
                36 => assets_ = Some(fields.value()?),
                37 => reactions_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            post_type: decode::required(post_type_, "postType")?,
            status: decode::required(status_, "status")?,
            poll_type: poll_type_.flatten(),
            is_question: decode::required(is_question_, "isQuestion")?,
            title: title_.flatten(),
            body_html: body_html_.flatten(),
            body_text: body_text_.flatten(),
            slug: slug_.flatten(),
            url: decode::required(url_, "url")?,
            image_url: image_url_.flatten(),
            comment_prompt: comment_prompt_.flatten(),
            public_answers: public_answers_.flatten(),
            min_value: min_value_.flatten(),
            max_value: max_value_.flatten(),
            answer_count: answer_count_.flatten(),
            text_answers_count: text_answers_count_.flatten(),
            poll_answer_count_threshold: poll_answer_count_threshold_.flatten(),
            viewer_has_answered: decode::required(
                viewer_has_answered_,
                "viewerHasAnswered",
            )?,
            saved: decode::required(saved_, "saved")?,
            viewer_blacklist_type: viewer_blacklist_type_.flatten(),
            comments_enabled: decode::required(comments_enabled_, "commentsEnabled")?,
            comment_count: decode::required(comment_count_, "commentCount")?,
            cheers_enabled: decode::required(cheers_enabled_, "cheersEnabled")?,
            cheer_count: decode::required(cheer_count_, "cheerCount")?,
            created_at: decode::required(created_at_, "createdAt")?,
            published_at: published_at_.flatten(),
            updated_at: decode::required(updated_at_, "updatedAt")?,
            last_edited_at: last_edited_at_.flatten(),
            last_activity_at: last_activity_at_.flatten(),
            choices: choices_.flatten(),
            viewer_answer: viewer_answer_.flatten(),
            creator: creator_.flatten(),
            space: space_.flatten(),
            primary_media: primary_media_.flatten(),
            assets: decode::required(assets_, "assets")?,
            reactions: decode::required(reactions_, "reactions")?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for PollDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A post or an article as a feed shows it, with plain text only. `publishedAt` is in the future for
/// a scheduled post; `lastActivityAt` moves on each save and each new comment, which makes it the
/// field to poll for changes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostCard {
    /// `Post.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Post.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Post.postType`, a `String!`.
    pub post_type: String,
    /// `Post.status`, a `String!`.
    pub status: String,
    /// `Post.title`, a `String`.
    pub title: Option<String>,
    /// `Post.bodyText`, a `String`.
    pub body_text: Option<String>,
    /// `Post.slug`, a `String`.
    pub slug: Option<String>,
    /// `Post.url`, a `String!`.
    pub url: String,
    /// `Post.imageUrl`, a `String`.
    pub image_url: Option<String>,
    /// `Post.isAudio`, a `Boolean!`.
    pub is_audio: bool,
    /// `Post.isVideo`, a `Boolean!`.
    pub is_video: bool,
    /// `Post.saved`, a `Boolean!`.
    pub saved: bool,
    /// `Post.commentCount`, a `Int!`.
    pub comment_count: i32,
    /// `Post.cheerCount`, a `Int!`.
    pub cheer_count: i32,
    /// `Post.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `Post.publishedAt`, a `ISO8601DateTime`.
    pub published_at: Option<jiff::Timestamp>,
    /// `Post.lastActivityAt`, a `ISO8601DateTime`.
    pub last_activity_at: Option<jiff::Timestamp>,
    /// `Post.creator`, a `Member`.
    pub creator: Option<crate::generated::models::MemberSummary>,
    /// `Post.space`, a `Space`.
    pub space: Option<crate::generated::models::SpaceSummary>,
}
impl Object for PostCard {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "postType",
        "status",
        "postTitle",
        "bodyText",
        "slug",
        "url",
        "imageUrl",
        "isAudio",
        "isVideo",
        "saved",
        "commentCount",
        "cheerCount",
        "createdAt",
        "publishedAt",
        "lastActivityAt",
        "creator",
        "space",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut post_type_: Option<String> = None;
        let mut status_: Option<String> = None;
        let mut title_: Option<Option<String>> = None;
        let mut body_text_: Option<Option<String>> = None;
        let mut slug_: Option<Option<String>> = None;
        let mut url_: Option<String> = None;
        let mut image_url_: Option<Option<String>> = None;
        let mut is_audio_: Option<bool> = None;
        let mut is_video_: Option<bool> = None;
        let mut saved_: Option<bool> = None;
        let mut comment_count_: Option<i32> = None;
        let mut cheer_count_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut published_at_: Option<Option<jiff::Timestamp>> = None;
        let mut last_activity_at_: Option<Option<jiff::Timestamp>> = None;
        let mut creator_: Option<Option<crate::generated::models::MemberSummary>> = None;
        let mut space_: Option<Option<crate::generated::models::SpaceSummary>> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => post_type_ = Some(fields.value()?),
                3 => status_ = Some(fields.value()?),
                4 => title_ = Some(fields.value()?),
                5 => body_text_ = Some(fields.value()?),
                6 => slug_ = Some(fields.value()?),
                7 => url_ = Some(fields.value()?),
                8 => image_url_ = Some(fields.value()?),
                9 => is_audio_ = Some(fields.value()?),
                10 => is_video_ = Some(fields.value()?),
                11 => saved_ = Some(fields.value()?),
                12 => comment_count_ = Some(fields.value()?),
                13 => cheer_count_ = Some(fields.value()?),
                14 => created_at_ = Some(fields.value()?),
                15 => published_at_ = Some(fields.value()?),
                16 => last_activity_at_ = Some(fields.value()?),
                17 => creator_ = Some(fields.value()?),
                18 => space_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            post_type: decode::required(post_type_, "postType")?,
            status: decode::required(status_, "status")?,
            title: title_.flatten(),
            body_text: body_text_.flatten(),
            slug: slug_.flatten(),
            url: decode::required(url_, "url")?,
            image_url: image_url_.flatten(),
            is_audio: decode::required(is_audio_, "isAudio")?,
            is_video: decode::required(is_video_, "isVideo")?,
            saved: decode::required(saved_, "saved")?,
            comment_count: decode::required(comment_count_, "commentCount")?,
            cheer_count: decode::required(cheer_count_, "cheerCount")?,
            created_at: decode::required(created_at_, "createdAt")?,
            published_at: published_at_.flatten(),
            last_activity_at: last_activity_at_.flatten(),
            creator: creator_.flatten(),
            space: space_.flatten(),
        })
    }
}
impl<'de> serde::Deserialize<'de> for PostCard {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// Whatever a list of posts can hold, each as a feed shows it: posts, events and polls come mixed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PostContentCard {
    /// A `Post`.
    Post(Box<crate::generated::models::PostCard>),
    /// A `Event`.
    Event(Box<crate::generated::models::EventCard>),
    /// A `Poll`.
    Poll(Box<crate::generated::models::PollCard>),
    /// A type that was not asked for, or is newer than this crate.
    Unknown(decode::UnknownObject),
}
impl Object for PostContentCard {
    const KEYS: &'static [&'static str] = &[decode::TYPENAME];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        decode::by_type(fields)
    }
}
impl decode::Abstract for PostContentCard {
    fn read_as<'de, A: serde::de::MapAccess<'de>>(
        typename: String,
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match typename.as_str() {
                "Post" => Self::Post(Box::new(Object::read(fields)?)),
                "Event" => Self::Event(Box::new(Object::read(fields)?)),
                "Poll" => Self::Poll(Box::new(Object::read(fields)?)),
                _ => Self::Unknown(decode::UnknownObject::read(typename, fields)?),
            },
        )
    }
}
impl<'de> serde::Deserialize<'de> for PostContentCard {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// One post, event or poll, with all that a page of its own shows.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PostContentDetail {
    /// A `Post`.
    Post(Box<crate::generated::models::PostDetail>),
    /// A `Event`.
    Event(Box<crate::generated::models::EventDetail>),
    /// A `Poll`.
    Poll(Box<crate::generated::models::PollDetail>),
    /// A type that was not asked for, or is newer than this crate.
    Unknown(decode::UnknownObject),
}
impl Object for PostContentDetail {
    const KEYS: &'static [&'static str] = &[decode::TYPENAME];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        decode::by_type(fields)
    }
}
impl decode::Abstract for PostContentDetail {
    fn read_as<'de, A: serde::de::MapAccess<'de>>(
        typename: String,
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match typename.as_str() {
                "Post" => Self::Post(Box::new(Object::read(fields)?)),
                "Event" => Self::Event(Box::new(Object::read(fields)?)),
                "Poll" => Self::Poll(Box::new(Object::read(fields)?)),
                _ => Self::Unknown(decode::UnknownObject::read(typename, fields)?),
            },
        )
    }
}
impl<'de> serde::Deserialize<'de> for PostContentDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A post or an article as a reader opens it. Pass `lastEditedAt` back as `expectedLastEditedAt` of
/// an update to refuse overwriting somebody else's edit. `header` falls back to a placeholder
/// (`isDefault`), `embeddedLink` is set on link posts only, `answerCount` on questions only, and
/// `viewerBlacklistType` is the viewer's own mute, hide or report. Reactions are grouped by emoji
/// with skin tones folded together.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostDetail {
    /// `Post.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Post.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Post.postType`, a `String!`.
    pub post_type: String,
    /// `Post.status`, a `String!`.
    pub status: String,
    /// `Post.title`, a `String`.
    pub title: Option<String>,
    /// `Post.bodyHtml`, a `String`.
    pub body_html: Option<String>,
    /// `Post.bodyText`, a `String`.
    pub body_text: Option<String>,
    /// `Post.slug`, a `String`.
    pub slug: Option<String>,
    /// `Post.url`, a `String!`.
    pub url: String,
    /// `Post.imageUrl`, a `String`.
    pub image_url: Option<String>,
    /// `Post.isAudio`, a `Boolean!`.
    pub is_audio: bool,
    /// `Post.isVideo`, a `Boolean!`.
    pub is_video: bool,
    /// `Post.isHostPost`, a `Boolean!`.
    pub is_host_post: bool,
    /// `Post.saved`, a `Boolean!`.
    pub saved: bool,
    /// `Post.viewerBlacklistType`, a `BlacklistType`.
    pub viewer_blacklist_type: Option<mighty_schema::enums::BlacklistType>,
    /// `Post.answerCount`, a `Int`.
    pub answer_count: Option<i32>,
    /// `Post.commentsEnabled`, a `Boolean!`.
    pub comments_enabled: bool,
    /// `Post.commentCount`, a `Int!`.
    pub comment_count: i32,
    /// `Post.cheersEnabled`, a `Boolean!`.
    pub cheers_enabled: bool,
    /// `Post.cheerCount`, a `Int!`.
    pub cheer_count: i32,
    /// `Post.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `Post.publishedAt`, a `ISO8601DateTime`.
    pub published_at: Option<jiff::Timestamp>,
    /// `Post.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `Post.lastEditedAt`, a `ISO8601DateTime`.
    pub last_edited_at: Option<jiff::Timestamp>,
    /// `Post.lastActivityAt`, a `ISO8601DateTime`.
    pub last_activity_at: Option<jiff::Timestamp>,
    /// `Post.creator`, a `Member`.
    pub creator: Option<crate::generated::models::MemberSummary>,
    /// `Post.space`, a `Space`.
    pub space: Option<crate::generated::models::SpaceSummary>,
    /// `Post.header`, a `PostHeader`.
    pub header: Option<crate::generated::models::PostHeaderSummary>,
    /// `Post.primaryMedia`, a `PrimaryMedia`.
    pub primary_media: Option<crate::generated::models::PrimaryMediaSummary>,
    /// `Post.embeddedLink`, a `EmbeddedLink`.
    pub embedded_link: Option<crate::generated::models::EmbeddedLinkSummary>,
    /// `Post.assets`, a `[Asset!]!`.
    pub assets: Vec<crate::generated::models::AssetSummary>,
    /// `Post.reactions`, a `[ReactionGroup!]!`.
    pub reactions: Vec<crate::generated::models::ReactionGroupSummary>,
}
impl Object for PostDetail {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "postType",
        "status",
        "title",
        "bodyHtml",
        "bodyText",
        "slug",
        "url",
        "imageUrl",
        "isAudio",
        "isVideo",
        "isHostPost",
        "saved",
        "viewerBlacklistType",
        "answerCount",
        "commentsEnabled",
        "commentCount",
        "cheersEnabled",
        "cheerCount",
        "createdAt",
        "publishedAt",
        "updatedAt",
        "lastEditedAt",
        "lastActivityAt",
        "creator",
        "space",
        "header",
        "primaryMedia",
        "embeddedLink",
        "assets",
        "reactions",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut post_type_: Option<String> = None;
        let mut status_: Option<String> = None;
        let mut title_: Option<Option<String>> = None;
        let mut body_html_: Option<Option<String>> = None;
        let mut body_text_: Option<Option<String>> = None;
        let mut slug_: Option<Option<String>> = None;
        let mut url_: Option<String> = None;
        let mut image_url_: Option<Option<String>> = None;
        let mut is_audio_: Option<bool> = None;
        let mut is_video_: Option<bool> = None;
        let mut is_host_post_: Option<bool> = None;
        let mut saved_: Option<bool> = None;
        let mut viewer_blacklist_type_: Option<
            Option<mighty_schema::enums::BlacklistType>,
        > = None;
        let mut answer_count_: Option<Option<i32>> = None;
        let mut comments_enabled_: Option<bool> = None;
        let mut comment_count_: Option<i32> = None;
        let mut cheers_enabled_: Option<bool> = None;
        let mut cheer_count_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut published_at_: Option<Option<jiff::Timestamp>> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut last_edited_at_: Option<Option<jiff::Timestamp>> = None;
        let mut last_activity_at_: Option<Option<jiff::Timestamp>> = None;
        let mut creator_: Option<Option<crate::generated::models::MemberSummary>> = None;
        let mut space_: Option<Option<crate::generated::models::SpaceSummary>> = None;
        let mut header_: Option<Option<crate::generated::models::PostHeaderSummary>> = None;
        let mut primary_media_: Option<
            Option<crate::generated::models::PrimaryMediaSummary>,
        > = None;
        let mut embedded_link_: Option<
            Option<crate::generated::models::EmbeddedLinkSummary>,
        > = None;
        let mut assets_: Option<Vec<crate::generated::models::AssetSummary>> = None;
        let mut reactions_: Option<
            Vec<crate::generated::models::ReactionGroupSummary>,
        > = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => post_type_ = Some(fields.value()?),
                3 => status_ = Some(fields.value()?),
                4 => title_ = Some(fields.value()?),
                5 => body_html_ = Some(fields.value()?),
                6 => body_text_ = Some(fields.value()?),
                7 => slug_ = Some(fields.value()?),
                8 => url_ = Some(fields.value()?),
                9 => image_url_ = Some(fields.value()?),
                10 => is_audio_ = Some(fields.value()?),
                11 => is_video_ = Some(fields.value()?),
                12 => is_host_post_ = Some(fields.value()?),
                13 => saved_ = Some(fields.value()?),
                14 => viewer_blacklist_type_ = Some(fields.value()?),
                15 => answer_count_ = Some(fields.value()?),
                16 => comments_enabled_ = Some(fields.value()?),
                17 => comment_count_ = Some(fields.value()?),
                18 => cheers_enabled_ = Some(fields.value()?),
                19 => cheer_count_ = Some(fields.value()?),
                20 => created_at_ = Some(fields.value()?),
                21 => published_at_ = Some(fields.value()?),
                22 => updated_at_ = Some(fields.value()?),
                23 => last_edited_at_ = Some(fields.value()?),
                24 => last_activity_at_ = Some(fields.value()?),
                25 => creator_ = Some(fields.value()?),
                26 => space_ = Some(fields.value()?),
                27 => header_ = Some(fields.value()?),
                28 => primary_media_ = Some(fields.value()?),
                29 => embedded_link_ = Some(fields.value()?),
                30 => assets_ = Some(fields.value()?),
                31 => reactions_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            post_type: decode::required(post_type_, "postType")?,
            status: decode::required(status_, "status")?,
            title: title_.flatten(),
            body_html: body_html_.flatten(),
            body_text: body_text_.flatten(),
            slug: slug_.flatten(),
            url: decode::required(url_, "url")?,
            image_url: image_url_.flatten(),
            is_audio: decode::required(is_audio_, "isAudio")?,
            is_video: decode::required(is_video_, "isVideo")?,
            is_host_post: decode::required(is_host_post_, "isHostPost")?,
            saved: decode::required(saved_, "saved")?,
            viewer_blacklist_type: viewer_blacklist_type_.flatten(),
            answer_count: answer_count_.flatten(),
            comments_enabled: decode::required(comments_enabled_, "commentsEnabled")?,
            comment_count: decode::required(comment_count_, "commentCount")?,
            cheers_enabled: decode::required(cheers_enabled_, "cheersEnabled")?,
            cheer_count: decode::required(cheer_count_, "cheerCount")?,
            created_at: decode::required(created_at_, "createdAt")?,
            published_at: published_at_.flatten(),
            updated_at: decode::required(updated_at_, "updatedAt")?,
            last_edited_at: last_edited_at_.flatten(),
            last_activity_at: last_activity_at_.flatten(),
            creator: creator_.flatten(),
            space: space_.flatten(),
            header: header_.flatten(),
            primary_media: primary_media_.flatten(),
            embedded_link: embedded_link_.flatten(),
            assets: decode::required(assets_, "assets")?,
            reactions: decode::required(reactions_, "reactions")?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for PostDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The image on top of a post. Where none was set it is a placeholder: `isDefault` is true and `id`
/// null.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostHeaderSummary {
    /// `PostHeader.id`, a `ID`.
    pub id: Option<mighty_core::Id>,
    /// `PostHeader.imageUrl`, a `String`.
    pub image_url: Option<String>,
    /// `PostHeader.isDefault`, a `Boolean!`.
    pub is_default: bool,
}
impl Object for PostHeaderSummary {
    const KEYS: &'static [&'static str] = &["id", "imageUrl", "isDefault"];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<Option<mighty_core::Id>> = None;
        let mut image_url_: Option<Option<String>> = None;
        let mut is_default_: Option<bool> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => image_url_ = Some(fields.value()?),
                2 => is_default_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: id_.flatten(),
            image_url: image_url_.flatten(),
            is_default: decode::required(is_default_, "isDefault")?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for PostHeaderSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The least that names a post, an event or a poll from elsewhere. There is no `resourceId`: the
/// interface that the three share does not have it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostReference {
    /// `PostInterface.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `PostInterface.postType`, a `String!`.
    pub post_type: String,
    /// `PostInterface.title`, a `String`.
    pub title: Option<String>,
    /// `PostInterface.slug`, a `String`.
    pub slug: Option<String>,
    /// `PostInterface.url`, a `String!`.
    pub url: String,
}
impl Object for PostReference {
    const KEYS: &'static [&'static str] = &["id", "postType", "title", "slug", "url"];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut post_type_: Option<String> = None;
        let mut title_: Option<Option<String>> = None;
        let mut slug_: Option<Option<String>> = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => post_type_ = Some(fields.value()?),
                2 => title_ = Some(fields.value()?),
                3 => slug_ = Some(fields.value()?),
                4 => url_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            post_type: decode::required(post_type_, "postType")?,
            title: title_.flatten(),
            slug: slug_.flatten(),
            url: decode::required(url_, "url")?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for PostReference {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The player of a post's leading video or sound. `type` is `audio/hls` or `video/hls`; `url` is
/// null until transcoding has published something, so show it as processing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrimaryMediaSummary {
    /// `PrimaryMedia.id`, a `ID!`.
    pub id: mighty_core::Id,
    /// `PrimaryMedia.type`, a `String!`.
    pub r#type: String,
    /// `PrimaryMedia.url`, a `String`.
    pub url: Option<String>,
    /// `PrimaryMedia.coverImageUrl`, a `String`.
    pub cover_image_url: Option<String>,
}
impl Object for PrimaryMediaSummary {
    const KEYS: &'static [&'static str] = &["id", "type", "url", "coverImageUrl"];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::Id> = None;
        let mut type_: Option<String> = None;
        let mut url_: Option<Option<String>> = None;
        let mut cover_image_url_: Option<Option<String>> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => type_ = Some(fields.value()?),
                2 => url_ = Some(fields.value()?),
                3 => cover_image_url_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            r#type: decode::required(type_, "type")?,
            url: url_.flatten(),
            cover_image_url: cover_image_url_.flatten(),
        })
    }
}
impl<'de> serde::Deserialize<'de> for PrimaryMediaSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// One member's reaction. `emoji` may carry a skin tone, `baseEmoji` never does. `post` is null
/// where the reaction is to a comment, `comment` where it is to a post.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReactionDetail {
    /// `Reaction.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Reaction.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Reaction.emoji`, a `String!`.
    pub emoji: String,
    /// `Reaction.baseEmoji`, a `String!`.
    pub base_emoji: String,
    /// `Reaction.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `Reaction.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `Reaction.member`, a `Member`.
    pub member: Option<crate::generated::models::MemberSummary>,
    /// `Reaction.post`, a `Post`.
    pub post: Option<crate::generated::models::PostReference>,
    /// `Reaction.comment`, a `Comment`.
    pub comment: Option<crate::generated::models::CommentReference>,
}
impl Object for ReactionDetail {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "emoji",
        "baseEmoji",
        "createdAt",
        "updatedAt",
        "member",
        "post",
        "comment",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut emoji_: Option<String> = None;
        let mut base_emoji_: Option<String> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut member_: Option<Option<crate::generated::models::MemberSummary>> = None;
        let mut post_: Option<Option<crate::generated::models::PostReference>> = None;
        let mut comment_: Option<Option<crate::generated::models::CommentReference>> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => emoji_ = Some(fields.value()?),
                3 => base_emoji_ = Some(fields.value()?),
                4 => created_at_ = Some(fields.value()?),
                5 => updated_at_ = Some(fields.value()?),
                6 => member_ = Some(fields.value()?),
                7 => post_ = Some(fields.value()?),
                8 => comment_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            emoji: decode::required(emoji_, "emoji")?,
            base_emoji: decode::required(base_emoji_, "baseEmoji")?,
            created_at: decode::required(created_at_, "createdAt")?,
            updated_at: decode::required(updated_at_, "updatedAt")?,
            member: member_.flatten(),
            post: post_.flatten(),
            comment: comment_.flatten(),
        })
    }
}
impl<'de> serde::Deserialize<'de> for ReactionDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// How many reacted with one emoji, skin tones folded together, and whether the viewer is among
/// them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReactionGroupSummary {
    /// `ReactionGroup.emoji`, a `String!`.
    pub emoji: String,
    /// `ReactionGroup.count`, a `Int!`.
    pub count: i32,
    /// `ReactionGroup.reactedByViewer`, a `Boolean!`.
    pub reacted_by_viewer: bool,
}
impl Object for ReactionGroupSummary {
    const KEYS: &'static [&'static str] = &["emoji", "count", "reactedByViewer"];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut emoji_: Option<String> = None;
        let mut count_: Option<i32> = None;
        let mut reacted_by_viewer_: Option<bool> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => emoji_ = Some(fields.value()?),
                1 => count_ = Some(fields.value()?),
                2 => reacted_by_viewer_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            emoji: decode::required(emoji_, "emoji")?,
            count: decode::required(count_, "count")?,
            reacted_by_viewer: decode::required(reacted_by_viewer_, "reactedByViewer")?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for ReactionGroupSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The recurrence of an event in words, right for viewers whose UTC offset in hours lies between
/// `min` and `max`, both included.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecurrenceRuleWording {
    /// `RecurrenceRuleText.min`, a `Float!`.
    pub min: f64,
    /// `RecurrenceRuleText.max`, a `Float!`.
    pub max: f64,
    /// `RecurrenceRuleText.text`, a `String!`.
    pub text: String,
}
impl Object for RecurrenceRuleWording {
    const KEYS: &'static [&'static str] = &["min", "max", "text"];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut min_: Option<f64> = None;
        let mut max_: Option<f64> = None;
        let mut text_: Option<String> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => min_ = Some(fields.value()?),
                1 => max_ = Some(fields.value()?),
                2 => text_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            min: decode::required(min_, "min")?,
            max: decode::required(max_, "max")?,
            text: decode::required(text_, "text")?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for RecurrenceRuleWording {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A member's answer to an event. `status` is one of the lower-case strings `yes`, `maybe` and `no`.
/// `instanceAt` is set for one occurrence of a recurring event and null for the whole series.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RsvpDetail {
    /// `Rsvp.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Rsvp.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Rsvp.status`, a `String!`.
    pub status: String,
    /// `Rsvp.instanceAt`, a `ISO8601DateTime`.
    pub instance_at: Option<jiff::Timestamp>,
    /// `Rsvp.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `Rsvp.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `Rsvp.member`, a `Member`.
    pub member: Option<crate::generated::models::MemberSummary>,
    /// `Rsvp.event`, a `Event`.
    pub event: Option<crate::generated::models::PostReference>,
}
impl Object for RsvpDetail {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "status",
        "instanceAt",
        "createdAt",
        "updatedAt",
        "member",
        "event",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut status_: Option<String> = None;
        let mut instance_at_: Option<Option<jiff::Timestamp>> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut member_: Option<Option<crate::generated::models::MemberSummary>> = None;
        let mut event_: Option<Option<crate::generated::models::PostReference>> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => status_ = Some(fields.value()?),
                3 => instance_at_ = Some(fields.value()?),
                4 => created_at_ = Some(fields.value()?),
                5 => updated_at_ = Some(fields.value()?),
                6 => member_ = Some(fields.value()?),
                7 => event_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            status: decode::required(status_, "status")?,
            instance_at: instance_at_.flatten(),
            created_at: decode::required(created_at_, "createdAt")?,
            updated_at: decode::required(updated_at_, "updatedAt")?,
            member: member_.flatten(),
            event: event_.flatten(),
        })
    }
}
impl<'de> serde::Deserialize<'de> for RsvpDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// Whatever a search can find, each as a list would show it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchHit {
    /// A `Comment`.
    Comment(Box<crate::generated::models::CommentDetail>),
    /// A `Event`.
    Event(Box<crate::generated::models::EventCard>),
    /// A `Poll`.
    Poll(Box<crate::generated::models::PollCard>),
    /// A `Post`.
    Post(Box<crate::generated::models::PostCard>),
    /// A `Segment`.
    Segment(Box<crate::generated::models::SegmentSummary>),
    /// A `Space`.
    Space(Box<crate::generated::models::SpaceSummary>),
    /// A `User`.
    User(Box<crate::generated::models::MemberSummary>),
    /// A type that was not asked for, or is newer than this crate.
    Unknown(decode::UnknownObject),
}
impl Object for SearchHit {
    const KEYS: &'static [&'static str] = &[decode::TYPENAME];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        decode::by_type(fields)
    }
}
impl decode::Abstract for SearchHit {
    fn read_as<'de, A: serde::de::MapAccess<'de>>(
        typename: String,
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match typename.as_str() {
                "Comment" => Self::Comment(Box::new(Object::read(fields)?)),
                "Event" => Self::Event(Box::new(Object::read(fields)?)),
                "Poll" => Self::Poll(Box::new(Object::read(fields)?)),
                "Post" => Self::Post(Box::new(Object::read(fields)?)),
                "Segment" => Self::Segment(Box::new(Object::read(fields)?)),
                "Space" => Self::Space(Box::new(Object::read(fields)?)),
                "User" => Self::User(Box::new(Object::read(fields)?)),
                _ => Self::Unknown(decode::UnknownObject::read(typename, fields)?),
            },
        )
    }
}
impl<'de> serde::Deserialize<'de> for SearchHit {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A set of members who share a badge, a tag or a dropdown choice. `memberCount` is computed live.
/// `color` is left out because it needs scopes of its own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SegmentSummary {
    /// `Segment.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Segment.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Segment.title`, a `String!`.
    pub title: String,
    /// `Segment.description`, a `String`.
    pub description: Option<String>,
    /// `Segment.flavor`, a `SegmentFlavor!`.
    pub flavor: mighty_schema::enums::SegmentFlavor,
    /// `Segment.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `Segment.memberCount`, a `Int`.
    pub member_count: Option<i32>,
    /// `Segment.url`, a `String!`.
    pub url: String,
}
impl Object for SegmentSummary {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "segmentTitle",
        "description",
        "flavor",
        "avatarUrl",
        "memberCount",
        "url",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut title_: Option<String> = None;
        let mut description_: Option<Option<String>> = None;
        let mut flavor_: Option<mighty_schema::enums::SegmentFlavor> = None;
        let mut avatar_url_: Option<Option<String>> = None;
        let mut member_count_: Option<Option<i32>> = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => title_ = Some(fields.value()?),
                3 => description_ = Some(fields.value()?),
                4 => flavor_ = Some(fields.value()?),
                5 => avatar_url_ = Some(fields.value()?),
                6 => member_count_ = Some(fields.value()?),
                7 => url_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            title: decode::required(title_, "segmentTitle")?,
            description: description_.flatten(),
            flavor: decode::required(flavor_, "flavor")?,
            avatar_url: avatar_url_.flatten(),
            member_count: member_count_.flatten(),
            url: decode::required(url_, "url")?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for SegmentSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A space as a navigation menu shows it. `position` orders spaces within one collection only, lower
/// first. `unreadCount` is about the viewer's chat messages.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpaceCard {
    /// `Space.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Space.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Space.title`, a `String!`.
    pub title: String,
    /// `Space.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `Space.avatarDarkModeUrl`, a `String`.
    pub avatar_dark_mode_url: Option<String>,
    /// `Space.url`, a `String!`.
    pub url: String,
    /// `Space.position`, a `Int`.
    pub position: Option<i32>,
    /// `Space.discoverable`, a `Boolean!`.
    pub discoverable: bool,
    /// `Space.explorable`, a `Boolean!`.
    pub explorable: bool,
    /// `Space.unreadCount`, a `Int!`.
    pub unread_count: i32,
    /// `Space.lastChatAt`, a `ISO8601DateTime`.
    pub last_chat_at: Option<jiff::Timestamp>,
    /// `Space.spacesCollection`, a `SpacesCollection`.
    pub spaces_collection: Option<crate::generated::models::SpacesCollectionSummary>,
}
impl Object for SpaceCard {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "title",
        "avatarUrl",
        "avatarDarkModeUrl",
        "url",
        "position",
        "discoverable",
        "explorable",
        "unreadCount",
        "lastChatAt",
        "spacesCollection",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut title_: Option<String> = None;
        let mut avatar_url_: Option<Option<String>> = None;
        let mut avatar_dark_mode_url_: Option<Option<String>> = None;
        let mut url_: Option<String> = None;
        let mut position_: Option<Option<i32>> = None;
        let mut discoverable_: Option<bool> = None;
        let mut explorable_: Option<bool> = None;
        let mut unread_count_: Option<i32> = None;
        let mut last_chat_at_: Option<Option<jiff::Timestamp>> = None;
        let mut spaces_collection_: Option<
            Option<crate::generated::models::SpacesCollectionSummary>,
        > = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => title_ = Some(fields.value()?),
                3 => avatar_url_ = Some(fields.value()?),
                4 => avatar_dark_mode_url_ = Some(fields.value()?),
                5 => url_ = Some(fields.value()?),
                6 => position_ = Some(fields.value()?),
                7 => discoverable_ = Some(fields.value()?),
                8 => explorable_ = Some(fields.value()?),
                9 => unread_count_ = Some(fields.value()?),
                10 => last_chat_at_ = Some(fields.value()?),
                11 => spaces_collection_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            title: decode::required(title_, "title")?,
            avatar_url: avatar_url_.flatten(),
            avatar_dark_mode_url: avatar_dark_mode_url_.flatten(),
            url: decode::required(url_, "url")?,
            position: position_.flatten(),
            discoverable: decode::required(discoverable_, "discoverable")?,
            explorable: decode::required(explorable_, "explorable")?,
            unread_count: decode::required(unread_count_, "unreadCount")?,
            last_chat_at: last_chat_at_.flatten(),
            spaces_collection: spaces_collection_.flatten(),
        })
    }
}
impl<'de> serde::Deserialize<'de> for SpaceCard {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A space with its switches and what the viewer has done with it: `bookmarkedAt` is null where the
/// viewer has no bookmark, `viewerNotInterested` is their own mark. `memberCount` is left out
/// because it needs a host's scope.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpaceDetail {
    /// `Space.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Space.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Space.title`, a `String!`.
    pub title: String,
    /// `Space.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `Space.avatarDarkModeUrl`, a `String`.
    pub avatar_dark_mode_url: Option<String>,
    /// `Space.url`, a `String!`.
    pub url: String,
    /// `Space.position`, a `Int`.
    pub position: Option<i32>,
    /// `Space.discoverable`, a `Boolean!`.
    pub discoverable: bool,
    /// `Space.explorable`, a `Boolean!`.
    pub explorable: bool,
    /// `Space.unreadCount`, a `Int!`.
    pub unread_count: i32,
    /// `Space.bookmarkedAt`, a `ISO8601DateTime`.
    pub bookmarked_at: Option<jiff::Timestamp>,
    /// `Space.lastChatAt`, a `ISO8601DateTime`.
    pub last_chat_at: Option<jiff::Timestamp>,
    /// `Space.viewerNotInterested`, a `Boolean!`.
    pub viewer_not_interested: bool,
    /// `Space.createdAt`, a `ISO8601DateTime`.
    pub created_at: Option<jiff::Timestamp>,
    /// `Space.updatedAt`, a `ISO8601DateTime`.
    pub updated_at: Option<jiff::Timestamp>,
    /// `Space.featureToggles`, a `[FeatureToggle!]!`.
    pub feature_toggles: Vec<crate::generated::models::FeatureToggleState>,
    /// `Space.spacesCollection`, a `SpacesCollection`.
    pub spaces_collection: Option<crate::generated::models::SpacesCollectionSummary>,
}
impl Object for SpaceDetail {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "title",
        "avatarUrl",
        "avatarDarkModeUrl",
        "url",
        "position",
        "discoverable",
        "explorable",
        "unreadCount",
        "bookmarkedAt",
        "lastChatAt",
        "viewerNotInterested",
        "createdAt",
        "updatedAt",
        "featureToggles",
        "spacesCollection",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut title_: Option<String> = None;
        let mut avatar_url_: Option<Option<String>> = None;
        let mut avatar_dark_mode_url_: Option<Option<String>> = None;
        let mut url_: Option<String> = None;
        let mut position_: Option<Option<i32>> = None;
        let mut discoverable_: Option<bool> = None;
        let mut explorable_: Option<bool> = None;
        let mut unread_count_: Option<i32> = None;
        let mut bookmarked_at_: Option<Option<jiff::Timestamp>> = None;
        let mut last_chat_at_: Option<Option<jiff::Timestamp>> = None;
        let mut viewer_not_interested_: Option<bool> = None;
        let mut created_at_: Option<Option<jiff::Timestamp>> = None;
        let mut updated_at_: Option<Option<jiff::Timestamp>> = None;
        let mut feature_toggles_: Option<
            Vec<crate::generated::models::FeatureToggleState>,
        > = None;
        let mut spaces_collection_: Option<
            Option<crate::generated::models::SpacesCollectionSummary>,
        > = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => title_ = Some(fields.value()?),
                3 => avatar_url_ = Some(fields.value()?),
                4 => avatar_dark_mode_url_ = Some(fields.value()?),
                5 => url_ = Some(fields.value()?),
                6 => position_ = Some(fields.value()?),
                7 => discoverable_ = Some(fields.value()?),
                8 => explorable_ = Some(fields.value()?),
                9 => unread_count_ = Some(fields.value()?),
                10 => bookmarked_at_ = Some(fields.value()?),
                11 => last_chat_at_ = Some(fields.value()?),
                12 => viewer_not_interested_ = Some(fields.value()?),
                13 => created_at_ = Some(fields.value()?),
                14 => updated_at_ = Some(fields.value()?),
                15 => feature_toggles_ = Some(fields.value()?),
                16 => spaces_collection_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            title: decode::required(title_, "title")?,
            avatar_url: avatar_url_.flatten(),
            avatar_dark_mode_url: avatar_dark_mode_url_.flatten(),
            url: decode::required(url_, "url")?,
            position: position_.flatten(),
            discoverable: decode::required(discoverable_, "discoverable")?,
            explorable: decode::required(explorable_, "explorable")?,
            unread_count: decode::required(unread_count_, "unreadCount")?,
            bookmarked_at: bookmarked_at_.flatten(),
            last_chat_at: last_chat_at_.flatten(),
            viewer_not_interested: decode::required(
                viewer_not_interested_,
                "viewerNotInterested",
            )?,
            created_at: created_at_.flatten(),
            updated_at: updated_at_.flatten(),
            feature_toggles: decode::required(feature_toggles_, "featureToggles")?,
            spaces_collection: spaces_collection_.flatten(),
        })
    }
}
impl<'de> serde::Deserialize<'de> for SpaceDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A space by name and address: what stands beside the things that live in it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpaceSummary {
    /// `Space.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Space.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Space.title`, a `String!`.
    pub title: String,
    /// `Space.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `Space.url`, a `String!`.
    pub url: String,
}
impl Object for SpaceSummary {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "spaceTitle",
        "avatarUrl",
        "url",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut title_: Option<String> = None;
        let mut avatar_url_: Option<Option<String>> = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => title_ = Some(fields.value()?),
                3 => avatar_url_ = Some(fields.value()?),
                4 => url_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            title: decode::required(title_, "spaceTitle")?,
            avatar_url: avatar_url_.flatten(),
            url: decode::required(url_, "url")?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for SpaceSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// Localised example texts for the form that creates a space from a template.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpaceTemplatePlaceholderTexts {
    /// `SpaceTemplatePlaceholders.spaceName`, a `String`.
    pub space_name: Option<String>,
    /// `SpaceTemplatePlaceholders.spaceTagline`, a `String`.
    pub space_tagline: Option<String>,
}
impl Object for SpaceTemplatePlaceholderTexts {
    const KEYS: &'static [&'static str] = &["spaceName", "spaceTagline"];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut space_name_: Option<Option<String>> = None;
        let mut space_tagline_: Option<Option<String>> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => space_name_ = Some(fields.value()?),
                1 => space_tagline_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            space_name: space_name_.flatten(),
            space_tagline: space_tagline_.flatten(),
        })
    }
}
impl<'de> serde::Deserialize<'de> for SpaceTemplatePlaceholderTexts {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A template that a new space can start from. `canonicalName` is the stable key for `createSpace`;
/// every other text is localised, so do not key on it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpaceTemplateSummary {
    /// `SpaceTemplate.canonicalName`, a `String!`.
    pub canonical_name: String,
    /// `SpaceTemplate.templateType`, a `SpaceTemplateType!`.
    pub template_type: mighty_schema::enums::SpaceTemplateType,
    /// `SpaceTemplate.title`, a `String!`.
    pub title: String,
    /// `SpaceTemplate.subtitle`, a `String`.
    pub subtitle: Option<String>,
    /// `SpaceTemplate.descriptionLines`, a `[String!]`.
    pub description_lines: Option<Vec<String>>,
    /// `SpaceTemplate.imageUrl`, a `String`.
    pub image_url: Option<String>,
    /// `SpaceTemplate.learnMoreLink`, a `String`.
    pub learn_more_link: Option<String>,
    /// `SpaceTemplate.freeTrialPremiumMessage`, a `String`.
    pub free_trial_premium_message: Option<String>,
    /// `SpaceTemplate.hideFreeTrialMessage`, a `Boolean`.
    pub hide_free_trial_message: Option<bool>,
    /// `SpaceTemplate.placeholders`, a `SpaceTemplatePlaceholders`.
    pub placeholders: Option<crate::generated::models::SpaceTemplatePlaceholderTexts>,
}
impl Object for SpaceTemplateSummary {
    const KEYS: &'static [&'static str] = &[
        "canonicalName",
        "templateType",
        "title",
        "subtitle",
        "descriptionLines",
        "imageUrl",
        "learnMoreLink",
        "freeTrialPremiumMessage",
        "hideFreeTrialMessage",
        "placeholders",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut canonical_name_: Option<String> = None;
        let mut template_type_: Option<mighty_schema::enums::SpaceTemplateType> = None;
        let mut title_: Option<String> = None;
        let mut subtitle_: Option<Option<String>> = None;
        let mut description_lines_: Option<Option<Vec<String>>> = None;
        let mut image_url_: Option<Option<String>> = None;
        let mut learn_more_link_: Option<Option<String>> = None;
        let mut free_trial_premium_message_: Option<Option<String>> = None;
        let mut hide_free_trial_message_: Option<Option<bool>> = None;
        let mut placeholders_: Option<
            Option<crate::generated::models::SpaceTemplatePlaceholderTexts>,
        > = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => canonical_name_ = Some(fields.value()?),
                1 => template_type_ = Some(fields.value()?),
                2 => title_ = Some(fields.value()?),
                3 => subtitle_ = Some(fields.value()?),
                4 => description_lines_ = Some(fields.value()?),
                5 => image_url_ = Some(fields.value()?),
                6 => learn_more_link_ = Some(fields.value()?),
                7 => free_trial_premium_message_ = Some(fields.value()?),
                8 => hide_free_trial_message_ = Some(fields.value()?),
                9 => placeholders_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            canonical_name: decode::required(canonical_name_, "canonicalName")?,
            template_type: decode::required(template_type_, "templateType")?,
            title: decode::required(title_, "title")?,
            subtitle: subtitle_.flatten(),
            description_lines: description_lines_.flatten(),
            image_url: image_url_.flatten(),
            learn_more_link: learn_more_link_.flatten(),
            free_trial_premium_message: free_trial_premium_message_.flatten(),
            hide_free_trial_message: hide_free_trial_message_.flatten(),
            placeholders: placeholders_.flatten(),
        })
    }
}
impl<'de> serde::Deserialize<'de> for SpaceTemplateSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A collection of spaces with the fields that ask for a scope which reads the network or its
/// spaces. Its `id` is the resource ID itself, not a GlobalID. `position` orders collections, lower
/// first; `visibleToMembers: false` still leaves it visible to hosts and moderators.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpacesCollectionDetail {
    /// `SpacesCollection.id`, a `ID!`.
    pub id: mighty_core::Id,
    /// `SpacesCollection.name`, a `String!`.
    pub name: String,
    /// `SpacesCollection.description`, a `String`.
    pub description: Option<String>,
    /// `SpacesCollection.avatarUrls`, a `[String!]!`.
    pub avatar_urls: Vec<String>,
    /// `SpacesCollection.url`, a `String!`.
    pub url: String,
    /// `SpacesCollection.position`, a `Int`.
    pub position: Option<i32>,
    /// `SpacesCollection.explorable`, a `Boolean!`.
    pub explorable: bool,
    /// `SpacesCollection.visibleToMembers`, a `Boolean!`.
    pub visible_to_members: bool,
    /// `SpacesCollection.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `SpacesCollection.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
}
impl Object for SpacesCollectionDetail {
    const KEYS: &'static [&'static str] = &[
        "id",
        "name",
        "description",
        "avatarUrls",
        "url",
        "position",
        "explorable",
        "visibleToMembers",
        "createdAt",
        "updatedAt",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::Id> = None;
        let mut name_: Option<String> = None;
        let mut description_: Option<Option<String>> = None;
        let mut avatar_urls_: Option<Vec<String>> = None;
        let mut url_: Option<String> = None;
        let mut position_: Option<Option<i32>> = None;
        let mut explorable_: Option<bool> = None;
        let mut visible_to_members_: Option<bool> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => name_ = Some(fields.value()?),
                2 => description_ = Some(fields.value()?),
                3 => avatar_urls_ = Some(fields.value()?),
                4 => url_ = Some(fields.value()?),
                5 => position_ = Some(fields.value()?),
                6 => explorable_ = Some(fields.value()?),
                7 => visible_to_members_ = Some(fields.value()?),
                8 => created_at_ = Some(fields.value()?),
                9 => updated_at_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            name: decode::required(name_, "name")?,
            description: description_.flatten(),
            avatar_urls: decode::required(avatar_urls_, "avatarUrls")?,
            url: decode::required(url_, "url")?,
            position: position_.flatten(),
            explorable: decode::required(explorable_, "explorable")?,
            visible_to_members: decode::required(
                visible_to_members_,
                "visibleToMembers",
            )?,
            created_at: decode::required(created_at_, "createdAt")?,
            updated_at: decode::required(updated_at_, "updatedAt")?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for SpacesCollectionDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A collection of spaces by name and address. Its `id` is the resource ID itself, not a GlobalID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpacesCollectionSummary {
    /// `SpacesCollection.id`, a `ID!`.
    pub id: mighty_core::Id,
    /// `SpacesCollection.name`, a `String!`.
    pub name: String,
    /// `SpacesCollection.avatarUrls`, a `[String!]!`.
    pub avatar_urls: Vec<String>,
    /// `SpacesCollection.url`, a `String!`.
    pub url: String,
    /// `SpacesCollection.visibleToMembers`, a `Boolean!`.
    pub visible_to_members: bool,
}
impl Object for SpacesCollectionSummary {
    const KEYS: &'static [&'static str] = &[
        "id",
        "name",
        "avatarUrls",
        "url",
        "visibleToMembers",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::Id> = None;
        let mut name_: Option<String> = None;
        let mut avatar_urls_: Option<Vec<String>> = None;
        let mut url_: Option<String> = None;
        let mut visible_to_members_: Option<bool> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => name_ = Some(fields.value()?),
                2 => avatar_urls_ = Some(fields.value()?),
                3 => url_ = Some(fields.value()?),
                4 => visible_to_members_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            name: decode::required(name_, "name")?,
            avatar_urls: decode::required(avatar_urls_, "avatarUrls")?,
            url: decode::required(url_, "url")?,
            visible_to_members: decode::required(
                visible_to_members_,
                "visibleToMembers",
            )?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for SpacesCollectionSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A tag that hosts put on members; only hosts and moderators see it. `color` is a hex value such as
/// `#FF5733`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TagSummary {
    /// `Tag.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Tag.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Tag.title`, a `String!`.
    pub title: String,
    /// `Tag.description`, a `String`.
    pub description: Option<String>,
    /// `Tag.color`, a `String`.
    pub color: Option<String>,
    /// `Tag.url`, a `String!`.
    pub url: String,
}
impl Object for TagSummary {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "title",
        "description",
        "color",
        "url",
    ];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut title_: Option<String> = None;
        let mut description_: Option<Option<String>> = None;
        let mut color_: Option<Option<String>> = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => id_ = Some(fields.value()?),
                1 => resource_id_ = Some(fields.value()?),
                2 => title_ = Some(fields.value()?),
                3 => description_ = Some(fields.value()?),
                4 => color_ = Some(fields.value()?),
                5 => url_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: decode::required(id_, "id")?,
            resource_id: decode::required(resource_id_, "resourceId")?,
            title: decode::required(title_, "title")?,
            description: description_.flatten(),
            color: color_.flatten(),
            url: decode::required(url_, "url")?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for TagSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The colours of a network in both modes, and its font, an identifier such as `inter`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThemeDetail {
    /// `Theme.font`, a `String!`.
    pub font: String,
    /// `Theme.lightTheme`, a `ThemeColors!`.
    pub light_theme: crate::generated::models::ThemePalette,
    /// `Theme.darkTheme`, a `ThemeColors!`.
    pub dark_theme: crate::generated::models::ThemePalette,
}
impl Object for ThemeDetail {
    const KEYS: &'static [&'static str] = &["font", "lightTheme", "darkTheme"];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut font_: Option<String> = None;
        let mut light_theme_: Option<crate::generated::models::ThemePalette> = None;
        let mut dark_theme_: Option<crate::generated::models::ThemePalette> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => font_ = Some(fields.value()?),
                1 => light_theme_ = Some(fields.value()?),
                2 => dark_theme_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            font: decode::required(font_, "font")?,
            light_theme: decode::required(light_theme_, "lightTheme")?,
            dark_theme: decode::required(dark_theme_, "darkTheme")?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for ThemeDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The three colours of one mode, each a hex value of six digits.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThemePalette {
    /// `ThemeColors.button`, a `String!`.
    pub button: String,
    /// `ThemeColors.header`, a `String!`.
    pub header: String,
    /// `ThemeColors.link`, a `String!`.
    pub link: String,
}
impl Object for ThemePalette {
    const KEYS: &'static [&'static str] = &["button", "header", "link"];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: &mut Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut button_: Option<String> = None;
        let mut header_: Option<String> = None;
        let mut link_: Option<String> = None;
        while let Some(key) = fields.key(Self::KEYS)? {
            match key {
                0 => button_ = Some(fields.value()?),
                1 => header_ = Some(fields.value()?),
                2 => link_ = Some(fields.value()?),
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            button: decode::required(button_, "button")?,
            header: decode::required(header_, "header")?,
            link: decode::required(link_, "link")?,
        })
    }
}
impl<'de> serde::Deserialize<'de> for ThemePalette {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}

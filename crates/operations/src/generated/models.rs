// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! Types in the answers of operations: one type for each shared fragment.
#![allow(deprecated)]
use crate::{
    decode::{self, Fields, Object},
    encode::{self, Entries},
};
/// A report of a member or of content. The member who cleared it and the time are null until it is
/// cleared. `reportedMember` is null if that member was deleted. `context` is the post, comment or
/// space that the report is about, and may be null.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AbuseReportSummary {
    /// `AbuseReport.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `AbuseReport.ignored`, a `Boolean!`.
    ///
    /// True once a host or moderator has cleared the report.
    pub ignored: bool,
    /// `AbuseReport.ignoredAt`, a `ISO8601DateTime`.
    ///
    /// Null until the report is cleared.
    pub ignored_at: Option<jiff::Timestamp>,
    /// `AbuseReport.reason`, a `String`.
    pub reason: Option<String>,
    /// `AbuseReport.reportType`, a `AbuseReportType!`.
    pub report_type: mighty_schema::enums::AbuseReportType,
    /// `AbuseReport.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `AbuseReport.context`, a `AbuseReportContext`.
    ///
    /// The post, comment or space where it began; may be null.
    pub context: Option<crate::generated::models::AbuseReportSummaryContext>,
    /// `AbuseReport.ignoredBy`, a `Member`.
    ///
    /// Null until the report is cleared.
    pub ignored_by: Option<crate::generated::models::MemberSummary>,
    /// `AbuseReport.reportedMember`, a `Member`.
    ///
    /// Null if that member was deleted, and on old reports that are not about a member.
    pub reported_member: Option<crate::generated::models::MemberSummary>,
    /// `AbuseReport.reporter`, a `Member`.
    pub reporter: Option<crate::generated::models::MemberSummary>,
}
impl Entries for AbuseReportSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("ignored", &self.ignored)?;
        map.serialize_entry("ignoredAt", &self.ignored_at)?;
        map.serialize_entry("reason", &self.reason)?;
        map.serialize_entry("reportType", &self.report_type)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("context", &self.context)?;
        map.serialize_entry("ignoredBy", &self.ignored_by)?;
        map.serialize_entry("reportedMember", &self.reported_member)?;
        map.serialize_entry("reporter", &self.reporter)?;
        Ok(())
    }
}
impl serde::Serialize for AbuseReportSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for AbuseReportSummary {
    const KEYS: &'static [&'static str] = &[
        "createdAt",
        "ignored",
        "ignoredAt",
        "reason",
        "reportType",
        "resourceId",
        "context",
        "ignoredBy",
        "reportedMember",
        "reporter",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut ignored_: Option<bool> = None;
        let mut ignored_at_: Option<jiff::Timestamp> = None;
        let mut reason_: Option<String> = None;
        let mut report_type_: Option<mighty_schema::enums::AbuseReportType> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut context_: Option<crate::generated::models::AbuseReportSummaryContext> = None;
        let mut ignored_by_: Option<crate::generated::models::MemberSummary> = None;
        let mut reported_member_: Option<crate::generated::models::MemberSummary> = None;
        let mut reporter_: Option<crate::generated::models::MemberSummary> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut created_at_)?,
                1 => fields.required(&mut ignored_)?,
                2 => fields.nullable(&mut ignored_at_)?,
                3 => fields.nullable(&mut reason_)?,
                4 => fields.required(&mut report_type_)?,
                5 => fields.required(&mut resource_id_)?,
                6 => fields.nullable(&mut context_)?,
                7 => fields.nullable(&mut ignored_by_)?,
                8 => fields.nullable(&mut reported_member_)?,
                9 => fields.nullable(&mut reporter_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            ignored: match ignored_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("ignored")),
            },
            ignored_at: ignored_at_,
            reason: reason_,
            report_type: match report_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("reportType")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            context: context_,
            ignored_by: ignored_by_,
            reported_member: reported_member_,
            reporter: reporter_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for AbuseReportSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The part of `AbuseReportContext` that is asked for here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AbuseReportSummaryContext {
    /// A `Comment`.
    Comment(Box<crate::generated::models::CommentReference>),
    /// A `Event`.
    Event(Box<crate::generated::models::PostReference>),
    /// A `Poll`.
    Poll(Box<crate::generated::models::PostReference>),
    /// A `Post`.
    Post(Box<crate::generated::models::PostReference>),
    /// A `Space`.
    Space(Box<crate::generated::models::SpaceSummary>),
    /// A type that was not asked for, or is newer than this crate.
    Unknown(decode::UnknownObject),
}
impl Entries for AbuseReportSummaryContext {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::Comment(value) => {
                map.serialize_entry(decode::TYPENAME, "Comment")?;
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
            Self::Post(value) => {
                map.serialize_entry(decode::TYPENAME, "Post")?;
                value.entries(map)
            }
            Self::Space(value) => {
                map.serialize_entry(decode::TYPENAME, "Space")?;
                value.entries(map)
            }
            Self::Unknown(other) => other.entries(map),
        }
    }
}
impl serde::Serialize for AbuseReportSummaryContext {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for AbuseReportSummaryContext {
    const KEYS: &'static [&'static str] = &[decode::TYPENAME];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        decode::by_type(fields)
    }
}
impl decode::Abstract for AbuseReportSummaryContext {
    const TYPES: &'static [&'static str] = &[
        "Comment",
        "Event",
        "Poll",
        "Post",
        "Space",
    ];
    fn read_as<'de, A: serde::de::MapAccess<'de>>(
        typename: decode::Typename,
        rest: A,
    ) -> Result<Self, A::Error> {
        Ok(
            match typename.place {
                0 => Self::Comment(Box::new(decode::rest(rest)?)),
                1 => Self::Event(Box::new(decode::rest(rest)?)),
                2 => Self::Poll(Box::new(decode::rest(rest)?)),
                3 => Self::Post(Box::new(decode::rest(rest)?)),
                4 => Self::Space(Box::new(decode::rest(rest)?)),
                _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
            },
        )
    }
}
impl<'de> serde::Deserialize<'de> for AbuseReportSummaryContext {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// How many members have reached one level: 1 is Bronze, 2 Silver, 3 Gold. `name` is localised.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AmbassadorLevelCountSummary {
    /// `AmbassadorLevelCount.levelId`, a `Int!`.
    ///
    /// 1 is Bronze, 2 Silver, 3 Gold.
    pub level_id: i32,
    /// `AmbassadorLevelCount.name`, a `String!`.
    ///
    /// Localised; compare `levelId`.
    pub name: String,
    /// `AmbassadorLevelCount.count`, a `Int!`.
    ///
    /// May be 0: a level without members is still listed.
    pub count: i32,
}
impl Entries for AmbassadorLevelCountSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("levelId", &self.level_id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("count", &self.count)?;
        Ok(())
    }
}
impl serde::Serialize for AmbassadorLevelCountSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for AmbassadorLevelCountSummary {
    const KEYS: &'static [&'static str] = &["levelId", "name", "count"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut level_id_: Option<i32> = None;
        let mut name_: Option<String> = None;
        let mut count_: Option<i32> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut level_id_)?,
                1 => fields.required(&mut name_)?,
                2 => fields.required(&mut count_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            level_id: match level_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("levelId")),
            },
            name: match name_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("name")),
            },
            count: match count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("count")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for AmbassadorLevelCountSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// What the ambassador programme has brought, level by level. `canAnnounce` turns false once it was
/// announced.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AmbassadorStatsSummary {
    /// `AmbassadorStats.canAnnounce`, a `Boolean!`.
    ///
    /// `createAmbassadorAnnouncement` sets it to false.
    pub can_announce: bool,
    /// `AmbassadorStats.totalAmbassadorCount`, a `Int!`.
    pub total_ambassador_count: i32,
    /// `AmbassadorStats.totalMembersReferred`, a `Int!`.
    ///
    /// The number of members referred by any member.
    pub total_members_referred: i32,
    /// `AmbassadorStats.totalMembersReferredByAmbassador`, a `Int!`.
    ///
    /// The number of members referred by ambassadors.
    pub total_members_referred_by_ambassador: i32,
    /// `AmbassadorStats.ambassadorCounts`, a `[AmbassadorLevelCount!]!`.
    pub ambassador_counts: Vec<crate::generated::models::AmbassadorLevelCountSummary>,
}
impl Entries for AmbassadorStatsSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("canAnnounce", &self.can_announce)?;
        map.serialize_entry("totalAmbassadorCount", &self.total_ambassador_count)?;
        map.serialize_entry("totalMembersReferred", &self.total_members_referred)?;
        map.serialize_entry(
            "totalMembersReferredByAmbassador",
            &self.total_members_referred_by_ambassador,
        )?;
        map.serialize_entry("ambassadorCounts", &self.ambassador_counts)?;
        Ok(())
    }
}
impl serde::Serialize for AmbassadorStatsSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for AmbassadorStatsSummary {
    const KEYS: &'static [&'static str] = &[
        "canAnnounce",
        "totalAmbassadorCount",
        "totalMembersReferred",
        "totalMembersReferredByAmbassador",
        "ambassadorCounts",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut can_announce_: Option<bool> = None;
        let mut total_ambassador_count_: Option<i32> = None;
        let mut total_members_referred_: Option<i32> = None;
        let mut total_members_referred_by_ambassador_: Option<i32> = None;
        let mut ambassador_counts_: Option<
            Vec<crate::generated::models::AmbassadorLevelCountSummary>,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut can_announce_)?,
                1 => fields.required(&mut total_ambassador_count_)?,
                2 => fields.required(&mut total_members_referred_)?,
                3 => fields.required(&mut total_members_referred_by_ambassador_)?,
                4 => fields.required(&mut ambassador_counts_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            can_announce: match can_announce_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("canAnnounce")),
            },
            total_ambassador_count: match total_ambassador_count_ {
                Some(value) => value,
                None => {
                    return Err(serde::de::Error::missing_field("totalAmbassadorCount"));
                }
            },
            total_members_referred: match total_members_referred_ {
                Some(value) => value,
                None => {
                    return Err(serde::de::Error::missing_field("totalMembersReferred"));
                }
            },
            total_members_referred_by_ambassador: match total_members_referred_by_ambassador_ {
                Some(value) => value,
                None => {
                    return Err(
                        serde::de::Error::missing_field(
                            "totalMembersReferredByAmbassador",
                        ),
                    );
                }
            },
            ambassador_counts: match ambassador_counts_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("ambassadorCounts")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for AmbassadorStatsSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A message that went to many members. `bodyHtml` is sanitised; `subject` may be null.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnnouncementSummary {
    /// `Announcement.bodyHtml`, a `String`.
    ///
    /// Sanitised HTML.
    pub body_html: Option<String>,
    /// `Announcement.bodyText`, a `String`.
    ///
    /// Plain text, without markup.
    pub body_text: Option<String>,
    /// `Announcement.createdAt`, a `ISO8601DateTime`.
    pub created_at: Option<jiff::Timestamp>,
    /// `Announcement.externalLink`, a `String`.
    pub external_link: Option<String>,
    /// `Announcement.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Announcement.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Announcement.subject`, a `String`.
    pub subject: Option<String>,
    /// `Announcement.updatedAt`, a `ISO8601DateTime`.
    pub updated_at: Option<jiff::Timestamp>,
    /// `Announcement.sender`, a `Member`.
    pub sender: Option<crate::generated::models::MemberSummary>,
}
impl Entries for AnnouncementSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("bodyHtml", &self.body_html)?;
        map.serialize_entry("bodyText", &self.body_text)?;
        map.serialize_entry("announcementCreatedAt", &self.created_at)?;
        map.serialize_entry("externalLink", &self.external_link)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("subject", &self.subject)?;
        map.serialize_entry("announcementUpdatedAt", &self.updated_at)?;
        map.serialize_entry("sender", &self.sender)?;
        Ok(())
    }
}
impl serde::Serialize for AnnouncementSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for AnnouncementSummary {
    const KEYS: &'static [&'static str] = &[
        "bodyHtml",
        "bodyText",
        "announcementCreatedAt",
        "externalLink",
        "id",
        "resourceId",
        "subject",
        "announcementUpdatedAt",
        "sender",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut body_html_: Option<String> = None;
        let mut body_text_: Option<String> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut external_link_: Option<String> = None;
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut subject_: Option<String> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut sender_: Option<crate::generated::models::MemberSummary> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.nullable(&mut body_html_)?,
                1 => fields.nullable(&mut body_text_)?,
                2 => fields.nullable(&mut created_at_)?,
                3 => fields.nullable(&mut external_link_)?,
                4 => fields.required(&mut id_)?,
                5 => fields.required(&mut resource_id_)?,
                6 => fields.nullable(&mut subject_)?,
                7 => fields.nullable(&mut updated_at_)?,
                8 => fields.nullable(&mut sender_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            body_html: body_html_,
            body_text: body_text_,
            created_at: created_at_,
            external_link: external_link_,
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            subject: subject_,
            updated_at: updated_at_,
            sender: sender_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for AnnouncementSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A file, image, video or sound attached to something. `fileSize` is text for people to read, not a
/// number of bytes; `thumbnailUrl` is null if there is no cover artwork.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetSummary {
    /// `Asset.id`, a `ID!`.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>,
    /// `Asset.assetStyle`, a `String`.
    pub asset_style: Option<String>,
    /// `Asset.contentType`, a `String`.
    pub content_type: Option<String>,
    /// `Asset.originalFilename`, a `String`.
    pub original_filename: Option<String>,
    /// `Asset.fileSize`, a `String`.
    ///
    /// Text for display, not a number of bytes.
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
    ///
    /// True for an image of a post that is shown in the gallery or carousel, not in the description.
    pub is_main_image: bool,
    /// `Asset.isVideo`, a `Boolean!`.
    pub is_video: bool,
    /// `Asset.url`, a `String`.
    pub url: Option<String>,
    /// `Asset.imageUrl`, a `String`.
    pub image_url: Option<String>,
    /// `Asset.thumbnailUrl`, a `String`.
    ///
    /// Null if there is no cover artwork. A host can set cover artwork for audio, for example.
    pub thumbnail_url: Option<String>,
}
impl Entries for AssetSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("assetStyle", &self.asset_style)?;
        map.serialize_entry("contentType", &self.content_type)?;
        map.serialize_entry("originalFilename", &self.original_filename)?;
        map.serialize_entry("fileSize", &self.file_size)?;
        map.serialize_entry("aspectRatio", &self.aspect_ratio)?;
        map.serialize_entry("isAudio", &self.is_audio)?;
        map.serialize_entry("isFile", &self.is_file)?;
        map.serialize_entry("isImage", &self.is_image)?;
        map.serialize_entry("isMainImage", &self.is_main_image)?;
        map.serialize_entry("isVideo", &self.is_video)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("imageUrl", &self.image_url)?;
        map.serialize_entry("thumbnailUrl", &self.thumbnail_url)?;
        Ok(())
    }
}
impl serde::Serialize for AssetSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>> = None;
        let mut asset_style_: Option<String> = None;
        let mut content_type_: Option<String> = None;
        let mut original_filename_: Option<String> = None;
        let mut file_size_: Option<String> = None;
        let mut aspect_ratio_: Option<f64> = None;
        let mut is_audio_: Option<bool> = None;
        let mut is_file_: Option<bool> = None;
        let mut is_image_: Option<bool> = None;
        let mut is_main_image_: Option<bool> = None;
        let mut is_video_: Option<bool> = None;
        let mut url_: Option<String> = None;
        let mut image_url_: Option<String> = None;
        let mut thumbnail_url_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.nullable(&mut asset_style_)?,
                2 => fields.nullable(&mut content_type_)?,
                3 => fields.nullable(&mut original_filename_)?,
                4 => fields.nullable(&mut file_size_)?,
                5 => fields.nullable(&mut aspect_ratio_)?,
                6 => fields.required(&mut is_audio_)?,
                7 => fields.required(&mut is_file_)?,
                8 => fields.required(&mut is_image_)?,
                9 => fields.required(&mut is_main_image_)?,
                10 => fields.required(&mut is_video_)?,
                11 => fields.nullable(&mut url_)?,
                12 => fields.nullable(&mut image_url_)?,
                13 => fields.nullable(&mut thumbnail_url_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            asset_style: asset_style_,
            content_type: content_type_,
            original_filename: original_filename_,
            file_size: file_size_,
            aspect_ratio: aspect_ratio_,
            is_audio: match is_audio_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isAudio")),
            },
            is_file: match is_file_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isFile")),
            },
            is_image: match is_image_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isImage")),
            },
            is_main_image: match is_main_image_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isMainImage")),
            },
            is_video: match is_video_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isVideo")),
            },
            url: url_,
            image_url: image_url_,
            thumbnail_url: thumbnail_url_,
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
/// One action of an automation rule. Without a `scheduleKind` the schedule is relative:
/// `delaySeconds` after the trigger.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutomationRuleActionSummary {
    /// `AutomationRuleAction.actionType`, a `AutomationRuleActionType!`.
    pub action_type: mighty_schema::enums::AutomationRuleActionType,
    /// `AutomationRuleAction.configParameters`, a `JSONObject!`.
    ///
    /// An empty object if there are none.
    pub config_parameters: serde_json::Map<String, serde_json::Value>,
    /// `AutomationRuleAction.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `AutomationRuleAction.delaySeconds`, a `Int`.
    ///
    /// Seconds, for a relative schedule.
    pub delay_seconds: Option<i32>,
    /// `AutomationRuleAction.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::AutomationRuleAction>,
    /// `AutomationRuleAction.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::AutomationRuleAction,
    >,
    /// `AutomationRuleAction.scheduleKind`, a `AutomationRuleScheduleKind`.
    ///
    /// Null means relative.
    pub schedule_kind: Option<mighty_schema::enums::AutomationRuleScheduleKind>,
    /// `AutomationRuleAction.scheduledTime`, a `ISO8601DateTime`.
    ///
    /// For an absolute schedule.
    pub scheduled_time: Option<jiff::Timestamp>,
}
impl Entries for AutomationRuleActionSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("actionType", &self.action_type)?;
        map.serialize_entry("configParameters", &self.config_parameters)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("delaySeconds", &self.delay_seconds)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("scheduleKind", &self.schedule_kind)?;
        map.serialize_entry("scheduledTime", &self.scheduled_time)?;
        Ok(())
    }
}
impl serde::Serialize for AutomationRuleActionSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for AutomationRuleActionSummary {
    const KEYS: &'static [&'static str] = &[
        "actionType",
        "configParameters",
        "createdAt",
        "delaySeconds",
        "id",
        "resourceId",
        "scheduleKind",
        "scheduledTime",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut action_type_: Option<mighty_schema::enums::AutomationRuleActionType> = None;
        let mut config_parameters_: Option<serde_json::Map<String, serde_json::Value>> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut delay_seconds_: Option<i32> = None;
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::AutomationRuleAction>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::AutomationRuleAction>,
        > = None;
        let mut schedule_kind_: Option<
            mighty_schema::enums::AutomationRuleScheduleKind,
        > = None;
        let mut scheduled_time_: Option<jiff::Timestamp> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut action_type_)?,
                1 => fields.required(&mut config_parameters_)?,
                2 => fields.required(&mut created_at_)?,
                3 => fields.nullable(&mut delay_seconds_)?,
                4 => fields.required(&mut id_)?,
                5 => fields.required(&mut resource_id_)?,
                6 => fields.nullable(&mut schedule_kind_)?,
                7 => fields.nullable(&mut scheduled_time_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            action_type: match action_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("actionType")),
            },
            config_parameters: match config_parameters_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("configParameters")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            delay_seconds: delay_seconds_,
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            schedule_kind: schedule_kind_,
            scheduled_time: scheduled_time_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for AutomationRuleActionSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// What narrows an automation rule; without `marketingAudiences` no audience does.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutomationRuleFilterSummary {
    /// `AutomationRuleFilter.aiFilterPrompt`, a `String`.
    ///
    /// Affects only triggers that see content.
    pub ai_filter_prompt: Option<String>,
    /// `AutomationRuleFilter.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::AutomationRuleFilter>,
    /// `AutomationRuleFilter.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::AutomationRuleFilter,
    >,
    /// `AutomationRuleFilter.marketingAudiences`, a `[MarketingAudience!]!`.
    ///
    /// Empty if no audience narrows the rule.
    pub marketing_audiences: Vec<crate::generated::models::MarketingAudienceReference>,
}
impl Entries for AutomationRuleFilterSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("aiFilterPrompt", &self.ai_filter_prompt)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("marketingAudiences", &self.marketing_audiences)?;
        Ok(())
    }
}
impl serde::Serialize for AutomationRuleFilterSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for AutomationRuleFilterSummary {
    const KEYS: &'static [&'static str] = &[
        "aiFilterPrompt",
        "id",
        "resourceId",
        "marketingAudiences",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut ai_filter_prompt_: Option<String> = None;
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::AutomationRuleFilter>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::AutomationRuleFilter>,
        > = None;
        let mut marketing_audiences_: Option<
            Vec<crate::generated::models::MarketingAudienceReference>,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.nullable(&mut ai_filter_prompt_)?,
                1 => fields.required(&mut id_)?,
                2 => fields.required(&mut resource_id_)?,
                3 => fields.required(&mut marketing_audiences_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            ai_filter_prompt: ai_filter_prompt_,
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            marketing_audiences: match marketing_audiences_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("marketingAudiences")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for AutomationRuleFilterSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// Something that an automation rule did, in UTC. The parameters are JSON as text; `memberId` stays
/// when the member has left.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutomationRuleLogEntrySummary {
    /// `AutomationRuleLogEntry.action`, a `String`.
    pub action: Option<String>,
    /// `AutomationRuleLogEntry.actionParameters`, a `String`.
    ///
    /// JSON as text, as it was at the time of the entry.
    pub action_parameters: Option<String>,
    /// `AutomationRuleLogEntry.memberId`, a `String`.
    ///
    /// Stays set after the member has left.
    pub member_id: Option<String>,
    /// `AutomationRuleLogEntry.message`, a `String`.
    pub message: Option<String>,
    /// `AutomationRuleLogEntry.operationName`, a `String`.
    pub operation_name: Option<String>,
    /// `AutomationRuleLogEntry.parameters`, a `String`.
    ///
    /// JSON as text, as it was at the time of the entry.
    pub parameters: Option<String>,
    /// `AutomationRuleLogEntry.ruleName`, a `String`.
    pub rule_name: Option<String>,
    /// `AutomationRuleLogEntry.sourceKind`, a `UniversalActionSourceKind`.
    pub source_kind: Option<mighty_schema::enums::UniversalActionSourceKind>,
    /// `AutomationRuleLogEntry.timestamp`, a `ISO8601DateTime`.
    ///
    /// UTC.
    pub timestamp: Option<jiff::Timestamp>,
    /// `AutomationRuleLogEntry.trigger`, a `String`.
    pub trigger: Option<String>,
    /// `AutomationRuleLogEntry.triggerParameters`, a `String`.
    ///
    /// JSON as text, as it was at the time of the entry.
    pub trigger_parameters: Option<String>,
    /// `AutomationRuleLogEntry.member`, a `Member`.
    pub member: Option<crate::generated::models::MemberSummary>,
}
impl Entries for AutomationRuleLogEntrySummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("action", &self.action)?;
        map.serialize_entry("actionParameters", &self.action_parameters)?;
        map.serialize_entry("memberId", &self.member_id)?;
        map.serialize_entry("message", &self.message)?;
        map.serialize_entry("operationName", &self.operation_name)?;
        map.serialize_entry("parameters", &self.parameters)?;
        map.serialize_entry("ruleName", &self.rule_name)?;
        map.serialize_entry("sourceKind", &self.source_kind)?;
        map.serialize_entry("timestamp", &self.timestamp)?;
        map.serialize_entry("trigger", &self.trigger)?;
        map.serialize_entry("triggerParameters", &self.trigger_parameters)?;
        map.serialize_entry("member", &self.member)?;
        Ok(())
    }
}
impl serde::Serialize for AutomationRuleLogEntrySummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for AutomationRuleLogEntrySummary {
    const KEYS: &'static [&'static str] = &[
        "action",
        "actionParameters",
        "memberId",
        "message",
        "operationName",
        "parameters",
        "ruleName",
        "sourceKind",
        "timestamp",
        "trigger",
        "triggerParameters",
        "member",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut action_: Option<String> = None;
        let mut action_parameters_: Option<String> = None;
        let mut member_id_: Option<String> = None;
        let mut message_: Option<String> = None;
        let mut operation_name_: Option<String> = None;
        let mut parameters_: Option<String> = None;
        let mut rule_name_: Option<String> = None;
        let mut source_kind_: Option<mighty_schema::enums::UniversalActionSourceKind> = None;
        let mut timestamp_: Option<jiff::Timestamp> = None;
        let mut trigger_: Option<String> = None;
        let mut trigger_parameters_: Option<String> = None;
        let mut member_: Option<crate::generated::models::MemberSummary> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.nullable(&mut action_)?,
                1 => fields.nullable(&mut action_parameters_)?,
                2 => fields.nullable(&mut member_id_)?,
                3 => fields.nullable(&mut message_)?,
                4 => fields.nullable(&mut operation_name_)?,
                5 => fields.nullable(&mut parameters_)?,
                6 => fields.nullable(&mut rule_name_)?,
                7 => fields.nullable(&mut source_kind_)?,
                8 => fields.nullable(&mut timestamp_)?,
                9 => fields.nullable(&mut trigger_)?,
                10 => fields.nullable(&mut trigger_parameters_)?,
                11 => fields.nullable(&mut member_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            action: action_,
            action_parameters: action_parameters_,
            member_id: member_id_,
            message: message_,
            operation_name: operation_name_,
            parameters: parameters_,
            rule_name: rule_name_,
            source_kind: source_kind_,
            timestamp: timestamp_,
            trigger: trigger_,
            trigger_parameters: trigger_parameters_,
            member: member_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for AutomationRuleLogEntrySummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// An automation rule with its actions and its filter. It is active unless it is `paused` by a host,
/// `suspended` after an error, or barred by the billing plan. `owner` is who the actions are sent
/// by.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutomationRuleSummary {
    /// `AutomationRule.billingPlanRestricted`, a `Boolean!`.
    pub billing_plan_restricted: bool,
    /// `AutomationRule.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `AutomationRule.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::AutomationRule>,
    /// `AutomationRule.isActive`, a `Boolean!`.
    ///
    /// True unless the rule is paused, suspended or barred by the billing plan.
    pub is_active: bool,
    /// `AutomationRule.name`, a `String`.
    pub name: Option<String>,
    /// `AutomationRule.paused`, a `Boolean!`.
    ///
    /// Set by a host.
    pub paused: bool,
    /// `AutomationRule.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::AutomationRule,
    >,
    /// `AutomationRule.suspended`, a `Boolean!`.
    ///
    /// Set after an error; see `suspendedReason`.
    pub suspended: bool,
    /// `AutomationRule.suspendedReason`, a `String`.
    ///
    /// Null unless the rule is suspended.
    pub suspended_reason: Option<String>,
    /// `AutomationRule.trigger`, a `AutomationRuleTrigger!`.
    pub trigger: mighty_schema::enums::AutomationRuleTrigger,
    /// `AutomationRule.triggerParameters`, a `JSONObject!`.
    ///
    /// An empty object if there are none.
    pub trigger_parameters: serde_json::Map<String, serde_json::Value>,
    /// `AutomationRule.url`, a `String!`.
    pub url: String,
    /// `AutomationRule.creator`, a `Member`.
    pub creator: Option<crate::generated::models::MemberSummary>,
    /// `AutomationRule.owner`, a `Member`.
    ///
    /// The sender of the rule's actions; the creator by default. Null only if that account was deleted.
    pub owner: Option<crate::generated::models::MemberSummary>,
    /// `AutomationRule.automationRuleActions`, a `[AutomationRuleAction!]!`.
    pub automation_rule_actions: Vec<
        crate::generated::models::AutomationRuleActionSummary,
    >,
    /// `AutomationRule.automationRuleFilter`, a `AutomationRuleFilter`.
    pub automation_rule_filter: Option<
        crate::generated::models::AutomationRuleFilterSummary,
    >,
}
impl Entries for AutomationRuleSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("billingPlanRestricted", &self.billing_plan_restricted)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("isActive", &self.is_active)?;
        map.serialize_entry("automationRuleName", &self.name)?;
        map.serialize_entry("paused", &self.paused)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("suspended", &self.suspended)?;
        map.serialize_entry("suspendedReason", &self.suspended_reason)?;
        map.serialize_entry("trigger", &self.trigger)?;
        map.serialize_entry("triggerParameters", &self.trigger_parameters)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("creator", &self.creator)?;
        map.serialize_entry("owner", &self.owner)?;
        map.serialize_entry("automationRuleActions", &self.automation_rule_actions)?;
        map.serialize_entry("automationRuleFilter", &self.automation_rule_filter)?;
        Ok(())
    }
}
impl serde::Serialize for AutomationRuleSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for AutomationRuleSummary {
    const KEYS: &'static [&'static str] = &[
        "billingPlanRestricted",
        "createdAt",
        "id",
        "isActive",
        "automationRuleName",
        "paused",
        "resourceId",
        "suspended",
        "suspendedReason",
        "trigger",
        "triggerParameters",
        "url",
        "creator",
        "owner",
        "automationRuleActions",
        "automationRuleFilter",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut billing_plan_restricted_: Option<bool> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::AutomationRule>,
        > = None;
        let mut is_active_: Option<bool> = None;
        let mut name_: Option<String> = None;
        let mut paused_: Option<bool> = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::AutomationRule>,
        > = None;
        let mut suspended_: Option<bool> = None;
        let mut suspended_reason_: Option<String> = None;
        let mut trigger_: Option<mighty_schema::enums::AutomationRuleTrigger> = None;
        let mut trigger_parameters_: Option<
            serde_json::Map<String, serde_json::Value>,
        > = None;
        let mut url_: Option<String> = None;
        let mut creator_: Option<crate::generated::models::MemberSummary> = None;
        let mut owner_: Option<crate::generated::models::MemberSummary> = None;
        let mut automation_rule_actions_: Option<
            Vec<crate::generated::models::AutomationRuleActionSummary>,
        > = None;
        let mut automation_rule_filter_: Option<
            crate::generated::models::AutomationRuleFilterSummary,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut billing_plan_restricted_)?,
                1 => fields.required(&mut created_at_)?,
                2 => fields.required(&mut id_)?,
                3 => fields.required(&mut is_active_)?,
                4 => fields.nullable(&mut name_)?,
                5 => fields.required(&mut paused_)?,
                6 => fields.required(&mut resource_id_)?,
                7 => fields.required(&mut suspended_)?,
                8 => fields.nullable(&mut suspended_reason_)?,
                9 => fields.required(&mut trigger_)?,
                10 => fields.required(&mut trigger_parameters_)?,
                11 => fields.required(&mut url_)?,
                12 => fields.nullable(&mut creator_)?,
                13 => fields.nullable(&mut owner_)?,
                14 => fields.required(&mut automation_rule_actions_)?,
                15 => fields.nullable(&mut automation_rule_filter_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            billing_plan_restricted: match billing_plan_restricted_ {
                Some(value) => value,
                None => {
                    return Err(serde::de::Error::missing_field("billingPlanRestricted"));
                }
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            is_active: match is_active_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isActive")),
            },
            name: name_,
            paused: match paused_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("paused")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            suspended: match suspended_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("suspended")),
            },
            suspended_reason: suspended_reason_,
            trigger: match trigger_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("trigger")),
            },
            trigger_parameters: match trigger_parameters_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("triggerParameters")),
            },
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            creator: creator_,
            owner: owner_,
            automation_rule_actions: match automation_rule_actions_ {
                Some(value) => value,
                None => {
                    return Err(serde::de::Error::missing_field("automationRuleActions"));
                }
            },
            automation_rule_filter: automation_rule_filter_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for AutomationRuleSummary {
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
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Badge>,
    /// `Badge.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Badge>,
    /// `Badge.title`, a `String!`.
    pub title: String,
    /// `Badge.description`, a `String`.
    pub description: Option<String>,
    /// `Badge.color`, a `String`.
    ///
    /// A hex colour such as `#FF5733`.
    pub color: Option<String>,
    /// `Badge.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `Badge.url`, a `String!`.
    pub url: String,
}
impl Entries for BadgeSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("color", &self.color)?;
        map.serialize_entry("avatarUrl", &self.avatar_url)?;
        map.serialize_entry("url", &self.url)?;
        Ok(())
    }
}
impl serde::Serialize for BadgeSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Badge>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Badge>,
        > = None;
        let mut title_: Option<String> = None;
        let mut description_: Option<String> = None;
        let mut color_: Option<String> = None;
        let mut avatar_url_: Option<String> = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut title_)?,
                3 => fields.nullable(&mut description_)?,
                4 => fields.nullable(&mut color_)?,
                5 => fields.nullable(&mut avatar_url_)?,
                6 => fields.required(&mut url_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            title: match title_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("title")),
            },
            description: description_,
            color: color_,
            avatar_url: avatar_url_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
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
/// One feature of a billing plan. `value` is its quota, null if the feature is only on or off; a
/// quota of 0 shows as `NOT_AVAILABLE`.
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
    ///
    /// The quota; null for a feature that is only on or off.
    pub value: Option<mighty_schema::scalars::BigInt>,
}
impl Entries for BillingFeatureDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("key", &self.key)?;
        map.serialize_entry("label", &self.label)?;
        map.serialize_entry("state", &self.state)?;
        map.serialize_entry("value", &self.value)?;
        Ok(())
    }
}
impl serde::Serialize for BillingFeatureDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for BillingFeatureDetail {
    const KEYS: &'static [&'static str] = &["key", "label", "state", "value"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut key_: Option<String> = None;
        let mut label_: Option<String> = None;
        let mut state_: Option<mighty_schema::enums::BillingFeatureStateEnum> = None;
        let mut value_: Option<mighty_schema::scalars::BigInt> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut key_)?,
                1 => fields.required(&mut label_)?,
                2 => fields.required(&mut state_)?,
                3 => fields.nullable(&mut value_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            key: match key_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("key")),
            },
            label: match label_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("label")),
            },
            state: match state_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("state")),
            },
            value: value_,
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
impl Entries for BillingPlanDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("canonicalName", &self.canonical_name)?;
        map.serialize_entry("displayName", &self.display_name)?;
        map.serialize_entry("group", &self.group)?;
        map.serialize_entry("level", &self.level)?;
        map.serialize_entry("features", &self.features)?;
        Ok(())
    }
}
impl serde::Serialize for BillingPlanDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for BillingPlanDetail {
    const KEYS: &'static [&'static str] = &[
        "canonicalName",
        "displayName",
        "group",
        "level",
        "features",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut canonical_name_: Option<String> = None;
        let mut display_name_: Option<String> = None;
        let mut group_: Option<String> = None;
        let mut level_: Option<i32> = None;
        let mut features_: Option<Vec<crate::generated::models::BillingFeatureDetail>> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut canonical_name_)?,
                1 => fields.required(&mut display_name_)?,
                2 => fields.nullable(&mut group_)?,
                3 => fields.nullable(&mut level_)?,
                4 => fields.required(&mut features_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            canonical_name: match canonical_name_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("canonicalName")),
            },
            display_name: match display_name_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("displayName")),
            },
            group: group_,
            level: level_,
            features: match features_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("features")),
            },
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
/// An address that gets no mail. `email` is obfuscated if the application lacks `read:userinfo`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlocklistEntrySummary {
    /// `BlocklistEntry.blocklistType`, a `EmailBlocklistType`.
    ///
    /// Null on old entries only.
    pub blocklist_type: Option<mighty_schema::enums::EmailBlocklistType>,
    /// `BlocklistEntry.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `BlocklistEntry.email`, a `String!`.
    ///
    /// For hosts only; obfuscated if the application lacks `read:userinfo`.
    pub email: String,
    /// `BlocklistEntry.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::BlocklistEntry>,
    /// `BlocklistEntry.reason`, a `String`.
    pub reason: Option<String>,
    /// `BlocklistEntry.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::BlocklistEntry,
    >,
    /// `BlocklistEntry.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
}
impl Entries for BlocklistEntrySummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("blocklistType", &self.blocklist_type)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("email", &self.email)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("reason", &self.reason)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        Ok(())
    }
}
impl serde::Serialize for BlocklistEntrySummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for BlocklistEntrySummary {
    const KEYS: &'static [&'static str] = &[
        "blocklistType",
        "createdAt",
        "email",
        "id",
        "reason",
        "resourceId",
        "updatedAt",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut blocklist_type_: Option<mighty_schema::enums::EmailBlocklistType> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut email_: Option<String> = None;
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::BlocklistEntry>,
        > = None;
        let mut reason_: Option<String> = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::BlocklistEntry>,
        > = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.nullable(&mut blocklist_type_)?,
                1 => fields.required(&mut created_at_)?,
                2 => fields.required(&mut email_)?,
                3 => fields.required(&mut id_)?,
                4 => fields.nullable(&mut reason_)?,
                5 => fields.required(&mut resource_id_)?,
                6 => fields.required(&mut updated_at_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            blocklist_type: blocklist_type_,
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            email: match email_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("email")),
            },
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            reason: reason_,
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for BlocklistEntrySummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// One slot of the branding; without a `url` it is empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BrandingImageSummary {
    /// `BrandingImage.imageType`, a `SpaceImageType!`.
    pub image_type: mighty_schema::enums::SpaceImageType,
    /// `BrandingImage.url`, a `String`.
    ///
    /// Null for an empty slot.
    pub url: Option<String>,
}
impl Entries for BrandingImageSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("imageType", &self.image_type)?;
        map.serialize_entry("url", &self.url)?;
        Ok(())
    }
}
impl serde::Serialize for BrandingImageSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for BrandingImageSummary {
    const KEYS: &'static [&'static str] = &["imageType", "url"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut image_type_: Option<mighty_schema::enums::SpaceImageType> = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut image_type_)?,
                1 => fields.nullable(&mut url_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            image_type: match image_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("imageType")),
            },
            url: url_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for BrandingImageSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A message in the chat of a space as a reader sees it. `member` is null if the author can no longer
/// be found. `actorType` distinguishes members, the assistant and system messages. Reactions are
/// grouped by emoji with skin tones folded together.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatMessageCard {
    /// `ChatMessage.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::ChatMessage>,
    /// `ChatMessage.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::ChatMessage>,
    /// `ChatMessage.actorType`, a `ChatActorType!`.
    pub actor_type: mighty_schema::enums::ChatActorType,
    /// `ChatMessage.textHtml`, a `String`.
    ///
    /// Markup that is specific to the product is removed.
    pub text_html: Option<String>,
    /// `ChatMessage.textText`, a `String`.
    ///
    /// Plain text, without markup.
    pub text_text: Option<String>,
    /// `ChatMessage.threadTitle`, a `String`.
    ///
    /// Null without a thread.
    pub thread_title: Option<String>,
    /// `ChatMessage.replyCount`, a `Int!`.
    pub reply_count: i32,
    /// `ChatMessage.lastReplyAt`, a `ISO8601DateTime`.
    ///
    /// Null without replies.
    pub last_reply_at: Option<jiff::Timestamp>,
    /// `ChatMessage.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `ChatMessage.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `ChatMessage.member`, a `Member`.
    ///
    /// Null if the author can no longer be found.
    pub member: Option<crate::generated::models::MemberSummary>,
    /// `ChatMessage.replyTo`, a `ChatMessage`.
    ///
    /// Null unless the message is a reply.
    pub reply_to: Option<crate::generated::models::ChatMessageReference>,
    /// `ChatMessage.embeddedLink`, a `EmbeddedLink`.
    pub embedded_link: Option<crate::generated::models::EmbeddedLinkSummary>,
    /// `ChatMessage.assets`, a `[Asset!]`.
    pub assets: Option<Vec<crate::generated::models::AssetSummary>>,
    /// `ChatMessage.reactions`, a `[ReactionGroup!]!`.
    ///
    /// Grouped by base emoji, without skin tones.
    pub reactions: Vec<crate::generated::models::ReactionGroupSummary>,
}
impl Entries for ChatMessageCard {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("actorType", &self.actor_type)?;
        map.serialize_entry("textHtml", &self.text_html)?;
        map.serialize_entry("textText", &self.text_text)?;
        map.serialize_entry("threadTitle", &self.thread_title)?;
        map.serialize_entry("replyCount", &self.reply_count)?;
        map.serialize_entry("lastReplyAt", &self.last_reply_at)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("member", &self.member)?;
        map.serialize_entry("replyTo", &self.reply_to)?;
        map.serialize_entry("embeddedLink", &self.embedded_link)?;
        map.serialize_entry("assets", &self.assets)?;
        map.serialize_entry("reactions", &self.reactions)?;
        Ok(())
    }
}
impl serde::Serialize for ChatMessageCard {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for ChatMessageCard {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "actorType",
        "textHtml",
        "textText",
        "threadTitle",
        "replyCount",
        "lastReplyAt",
        "createdAt",
        "updatedAt",
        "member",
        "replyTo",
        "embeddedLink",
        "assets",
        "reactions",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::ChatMessage>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::ChatMessage>,
        > = None;
        let mut actor_type_: Option<mighty_schema::enums::ChatActorType> = None;
        let mut text_html_: Option<String> = None;
        let mut text_text_: Option<String> = None;
        let mut thread_title_: Option<String> = None;
        let mut reply_count_: Option<i32> = None;
        let mut last_reply_at_: Option<jiff::Timestamp> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut member_: Option<crate::generated::models::MemberSummary> = None;
        let mut reply_to_: Option<crate::generated::models::ChatMessageReference> = None;
        let mut embedded_link_: Option<crate::generated::models::EmbeddedLinkSummary> = None;
        let mut assets_: Option<Vec<crate::generated::models::AssetSummary>> = None;
        let mut reactions_: Option<
            Vec<crate::generated::models::ReactionGroupSummary>,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut actor_type_)?,
                3 => fields.nullable(&mut text_html_)?,
                4 => fields.nullable(&mut text_text_)?,
                5 => fields.nullable(&mut thread_title_)?,
                6 => fields.required(&mut reply_count_)?,
                7 => fields.nullable(&mut last_reply_at_)?,
                8 => fields.required(&mut created_at_)?,
                9 => fields.required(&mut updated_at_)?,
                10 => fields.nullable(&mut member_)?,
                11 => fields.nullable(&mut reply_to_)?,
                12 => fields.nullable(&mut embedded_link_)?,
                13 => fields.nullable(&mut assets_)?,
                14 => fields.required(&mut reactions_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            actor_type: match actor_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("actorType")),
            },
            text_html: text_html_,
            text_text: text_text_,
            thread_title: thread_title_,
            reply_count: match reply_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("replyCount")),
            },
            last_reply_at: last_reply_at_,
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            member: member_,
            reply_to: reply_to_,
            embedded_link: embedded_link_,
            assets: assets_,
            reactions: match reactions_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("reactions")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for ChatMessageCard {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The least that names a message in the chat of a space.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatMessageReference {
    /// `ChatMessage.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::ChatMessage>,
    /// `ChatMessage.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::ChatMessage>,
}
impl Entries for ChatMessageReference {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        Ok(())
    }
}
impl serde::Serialize for ChatMessageReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for ChatMessageReference {
    const KEYS: &'static [&'static str] = &["id", "resourceId"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::ChatMessage>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::ChatMessage>,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for ChatMessageReference {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A message in the chat of a space as a preview shows it: who wrote what, in plain text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatMessageSummary {
    /// `ChatMessage.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::ChatMessage>,
    /// `ChatMessage.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::ChatMessage>,
    /// `ChatMessage.actorType`, a `ChatActorType!`.
    pub actor_type: mighty_schema::enums::ChatActorType,
    /// `ChatMessage.textText`, a `String`.
    ///
    /// Plain text, without markup.
    pub text_text: Option<String>,
    /// `ChatMessage.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `ChatMessage.member`, a `Member`.
    ///
    /// Null if the author can no longer be found.
    pub member: Option<crate::generated::models::MemberSummary>,
}
impl Entries for ChatMessageSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("actorType", &self.actor_type)?;
        map.serialize_entry("textText", &self.text_text)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("member", &self.member)?;
        Ok(())
    }
}
impl serde::Serialize for ChatMessageSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for ChatMessageSummary {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "actorType",
        "textText",
        "createdAt",
        "member",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::ChatMessage>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::ChatMessage>,
        > = None;
        let mut actor_type_: Option<mighty_schema::enums::ChatActorType> = None;
        let mut text_text_: Option<String> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut member_: Option<crate::generated::models::MemberSummary> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut actor_type_)?,
                3 => fields.nullable(&mut text_text_)?,
                4 => fields.required(&mut created_at_)?,
                5 => fields.nullable(&mut member_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            actor_type: match actor_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("actorType")),
            },
            text_text: text_text_,
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            member: member_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for ChatMessageSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A comment without its replies and reactions, so that whole threads have a low cost. `depth` 1 is a
/// root comment; `replyable` is false at the greatest depth. `url` is null if the comment is not on a
/// post.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommentCard {
    /// `Comment.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Comment>,
    /// `Comment.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Comment>,
    /// `Comment.bodyHtml`, a `String`.
    ///
    /// Keeps the anchors of mentions and hashtags. Markup that is specific to the product is removed.
    pub body_html: Option<String>,
    /// `Comment.bodyText`, a `String`.
    ///
    /// Plain text, without markup.
    pub body_text: Option<String>,
    /// `Comment.depth`, a `Int!`.
    ///
    /// 1 for a comment on the post itself, 2 and more for replies.
    pub depth: i32,
    /// `Comment.replyable`, a `Boolean!`.
    ///
    /// False at the greatest depth of a thread.
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
    ///
    /// Null if the comment is not on a post.
    pub url: Option<String>,
    /// `Comment.author`, a `Member`.
    pub author: Option<crate::generated::models::MemberSummary>,
}
impl Entries for CommentCard {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("bodyHtml", &self.body_html)?;
        map.serialize_entry("bodyText", &self.body_text)?;
        map.serialize_entry("depth", &self.depth)?;
        map.serialize_entry("replyable", &self.replyable)?;
        map.serialize_entry("replyCount", &self.reply_count)?;
        map.serialize_entry("cheerCount", &self.cheer_count)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("author", &self.author)?;
        Ok(())
    }
}
impl serde::Serialize for CommentCard {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Comment>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Comment>,
        > = None;
        let mut body_html_: Option<String> = None;
        let mut body_text_: Option<String> = None;
        let mut depth_: Option<i32> = None;
        let mut replyable_: Option<bool> = None;
        let mut reply_count_: Option<i32> = None;
        let mut cheer_count_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut url_: Option<String> = None;
        let mut author_: Option<crate::generated::models::MemberSummary> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.nullable(&mut body_html_)?,
                3 => fields.nullable(&mut body_text_)?,
                4 => fields.required(&mut depth_)?,
                5 => fields.required(&mut replyable_)?,
                6 => fields.required(&mut reply_count_)?,
                7 => fields.required(&mut cheer_count_)?,
                8 => fields.required(&mut created_at_)?,
                9 => fields.required(&mut updated_at_)?,
                10 => fields.nullable(&mut url_)?,
                11 => fields.nullable(&mut author_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            body_html: body_html_,
            body_text: body_text_,
            depth: match depth_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("depth")),
            },
            replyable: match replyable_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("replyable")),
            },
            reply_count: match reply_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("replyCount")),
            },
            cheer_count: match cheer_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("cheerCount")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            url: url_,
            author: author_,
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
/// A comment with the comment that it replies to, its replies and its reactions. `depth` 1 is a root
/// comment, whose `replyTo` is null; `replyable` is false at the greatest depth. `url` is null if the
/// comment is not on a post. Reactions are grouped by emoji with skin tones folded together.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommentDetail {
    /// `Comment.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Comment>,
    /// `Comment.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Comment>,
    /// `Comment.bodyHtml`, a `String`.
    ///
    /// Keeps the anchors of mentions and hashtags. Markup that is specific to the product is removed.
    pub body_html: Option<String>,
    /// `Comment.bodyText`, a `String`.
    ///
    /// Plain text, without markup.
    pub body_text: Option<String>,
    /// `Comment.depth`, a `Int!`.
    ///
    /// 1 for a comment on the post itself, 2 and more for replies.
    pub depth: i32,
    /// `Comment.replyable`, a `Boolean!`.
    ///
    /// False at the greatest depth of a thread.
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
    ///
    /// Null if the comment is not on a post.
    pub url: Option<String>,
    /// `Comment.author`, a `Member`.
    pub author: Option<crate::generated::models::MemberSummary>,
    /// `Comment.space`, a `Space`.
    pub space: Option<crate::generated::models::SpaceSummary>,
    /// `Comment.replyTo`, a `Comment`.
    ///
    /// Null unless the comment is a reply.
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
impl Entries for CommentDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("bodyHtml", &self.body_html)?;
        map.serialize_entry("bodyText", &self.body_text)?;
        map.serialize_entry("depth", &self.depth)?;
        map.serialize_entry("replyable", &self.replyable)?;
        map.serialize_entry("replyCount", &self.reply_count)?;
        map.serialize_entry("cheerCount", &self.cheer_count)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("commentUrl", &self.url)?;
        map.serialize_entry("author", &self.author)?;
        map.serialize_entry("space", &self.space)?;
        map.serialize_entry("replyTo", &self.reply_to)?;
        map.serialize_entry("post", &self.post)?;
        map.serialize_entry("embeddedLink", &self.embedded_link)?;
        map.serialize_entry("assets", &self.assets)?;
        map.serialize_entry("reactions", &self.reactions)?;
        Ok(())
    }
}
impl serde::Serialize for CommentDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
        "space",
        "replyTo",
        "post",
        "embeddedLink",
        "assets",
        "reactions",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Comment>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Comment>,
        > = None;
        let mut body_html_: Option<String> = None;
        let mut body_text_: Option<String> = None;
        let mut depth_: Option<i32> = None;
        let mut replyable_: Option<bool> = None;
        let mut reply_count_: Option<i32> = None;
        let mut cheer_count_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut url_: Option<String> = None;
        let mut author_: Option<crate::generated::models::MemberSummary> = None;
        let mut space_: Option<crate::generated::models::SpaceSummary> = None;
        let mut reply_to_: Option<crate::generated::models::CommentReference> = None;
        let mut post_: Option<crate::generated::models::CommentDetailPost> = None;
        let mut embedded_link_: Option<crate::generated::models::EmbeddedLinkSummary> = None;
        let mut assets_: Option<Vec<crate::generated::models::AssetSummary>> = None;
        let mut reactions_: Option<
            Vec<crate::generated::models::ReactionGroupSummary>,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.nullable(&mut body_html_)?,
                3 => fields.nullable(&mut body_text_)?,
                4 => fields.required(&mut depth_)?,
                5 => fields.required(&mut replyable_)?,
                6 => fields.required(&mut reply_count_)?,
                7 => fields.required(&mut cheer_count_)?,
                8 => fields.required(&mut created_at_)?,
                9 => fields.required(&mut updated_at_)?,
                10 => fields.nullable(&mut url_)?,
                11 => fields.nullable(&mut author_)?,
                12 => fields.nullable(&mut space_)?,
                13 => fields.nullable(&mut reply_to_)?,
                14 => fields.nullable(&mut post_)?,
                15 => fields.nullable(&mut embedded_link_)?,
                16 => fields.nullable(&mut assets_)?,
                17 => fields.required(&mut reactions_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            body_html: body_html_,
            body_text: body_text_,
            depth: match depth_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("depth")),
            },
            replyable: match replyable_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("replyable")),
            },
            reply_count: match reply_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("replyCount")),
            },
            cheer_count: match cheer_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("cheerCount")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            url: url_,
            author: author_,
            space: space_,
            reply_to: reply_to_,
            post: post_,
            embedded_link: embedded_link_,
            assets: assets_,
            reactions: match reactions_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("reactions")),
            },
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
impl Entries for CommentDetailPost {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
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
impl serde::Serialize for CommentDetailPost {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for CommentDetailPost {
    const KEYS: &'static [&'static str] = &[decode::TYPENAME];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        decode::by_type(fields)
    }
}
impl decode::Abstract for CommentDetailPost {
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
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Comment>,
    /// `Comment.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Comment>,
    /// `Comment.url`, a `String`.
    ///
    /// Null if the comment is not on a post.
    pub url: Option<String>,
}
impl Entries for CommentReference {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("commentUrl", &self.url)?;
        Ok(())
    }
}
impl serde::Serialize for CommentReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for CommentReference {
    const KEYS: &'static [&'static str] = &["id", "resourceId", "commentUrl"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Comment>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Comment>,
        > = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.nullable(&mut url_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            url: url_,
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
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Comment>,
    /// `Comment.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Comment>,
    /// `Comment.bodyHtml`, a `String`.
    ///
    /// Keeps the anchors of mentions and hashtags. Markup that is specific to the product is removed.
    pub body_html: Option<String>,
    /// `Comment.bodyText`, a `String`.
    ///
    /// Plain text, without markup.
    pub body_text: Option<String>,
    /// `Comment.replyable`, a `Boolean!`.
    ///
    /// False at the greatest depth of a thread.
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
    ///
    /// Null if the comment is not on a post.
    pub url: Option<String>,
    /// `Comment.author`, a `Member`.
    pub author: Option<crate::generated::models::MemberSummary>,
    /// `Comment.replies`, a `CommentConnection`.
    pub replies: Option<crate::generated::models::CommentThreadReplies>,
}
impl Entries for CommentThread {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("bodyHtml", &self.body_html)?;
        map.serialize_entry("bodyText", &self.body_text)?;
        map.serialize_entry("replyable", &self.replyable)?;
        map.serialize_entry("replyCount", &self.reply_count)?;
        map.serialize_entry("cheerCount", &self.cheer_count)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("author", &self.author)?;
        map.serialize_entry("replies", &self.replies)?;
        Ok(())
    }
}
impl serde::Serialize for CommentThread {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Comment>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Comment>,
        > = None;
        let mut body_html_: Option<String> = None;
        let mut body_text_: Option<String> = None;
        let mut replyable_: Option<bool> = None;
        let mut reply_count_: Option<i32> = None;
        let mut cheer_count_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut url_: Option<String> = None;
        let mut author_: Option<crate::generated::models::MemberSummary> = None;
        let mut replies_: Option<crate::generated::models::CommentThreadReplies> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.nullable(&mut body_html_)?,
                3 => fields.nullable(&mut body_text_)?,
                4 => fields.required(&mut replyable_)?,
                5 => fields.required(&mut reply_count_)?,
                6 => fields.required(&mut cheer_count_)?,
                7 => fields.required(&mut created_at_)?,
                8 => fields.required(&mut updated_at_)?,
                9 => fields.nullable(&mut url_)?,
                10 => fields.nullable(&mut author_)?,
                11 => fields.nullable(&mut replies_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            body_html: body_html_,
            body_text: body_text_,
            replyable: match replyable_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("replyable")),
            },
            reply_count: match reply_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("replyCount")),
            },
            cheer_count: match cheer_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("cheerCount")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            url: url_,
            author: author_,
            replies: replies_,
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
impl Entries for CommentThreadReplies {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("nodes", &self.nodes)?;
        map.serialize_entry("pageInfo", &self.page_info)?;
        Ok(())
    }
}
impl serde::Serialize for CommentThreadReplies {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for CommentThreadReplies {
    const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut nodes_: Option<Vec<Option<crate::generated::models::CommentCard>>> = None;
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
impl<'de> serde::Deserialize<'de> for CommentThreadReplies {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A conversation of any kind: a direct message, a thread, or the chat of a space.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConversationItem {
    /// A `ConversationThread`.
    ConversationThread(Box<crate::generated::models::ConversationThreadCard>),
    /// A `DirectMessage`.
    DirectMessage(Box<crate::generated::models::DirectMessageCard>),
    /// A `Space`.
    Space(Box<crate::generated::models::SpaceChatCard>),
    /// A type that was not asked for, or is newer than this crate.
    Unknown(decode::UnknownObject),
}
impl Entries for ConversationItem {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::ConversationThread(value) => {
                map.serialize_entry(decode::TYPENAME, "ConversationThread")?;
                value.entries(map)
            }
            Self::DirectMessage(value) => {
                map.serialize_entry(decode::TYPENAME, "DirectMessage")?;
                value.entries(map)
            }
            Self::Space(value) => {
                map.serialize_entry(decode::TYPENAME, "Space")?;
                value.entries(map)
            }
            Self::Unknown(other) => other.entries(map),
        }
    }
}
impl serde::Serialize for ConversationItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for ConversationItem {
    const KEYS: &'static [&'static str] = &[decode::TYPENAME];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        decode::by_type(fields)
    }
}
impl decode::Abstract for ConversationItem {
    const TYPES: &'static [&'static str] = &[
        "ConversationThread",
        "DirectMessage",
        "Space",
    ];
    fn read_as<'de, A: serde::de::MapAccess<'de>>(
        typename: decode::Typename,
        rest: A,
    ) -> Result<Self, A::Error> {
        Ok(
            match typename.place {
                0 => Self::ConversationThread(Box::new(decode::rest(rest)?)),
                1 => Self::DirectMessage(Box::new(decode::rest(rest)?)),
                2 => Self::Space(Box::new(decode::rest(rest)?)),
                _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
            },
        )
    }
}
impl<'de> serde::Deserialize<'de> for ConversationItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A thread below a message as a list of conversations shows it, with its last message. `title` is
/// the start of the message that it hangs on; `unreadCount` and `bookmarkedAt` are about the viewer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConversationThreadCard {
    /// `ConversationThread.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::ConversationThread>,
    /// `ConversationThread.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::ConversationThread,
    >,
    /// `ConversationThread.title`, a `String`.
    ///
    /// Computed: the group's name or its members' names, the space's title, or the start of the parent message.
    pub title: Option<String>,
    /// `ConversationThread.unreadCount`, a `Int!`.
    ///
    /// As seen by the viewer.
    pub unread_count: i32,
    /// `ConversationThread.lastChatAt`, a `ISO8601DateTime`.
    pub last_chat_at: Option<jiff::Timestamp>,
    /// `ConversationThread.bookmarkedAt`, a `ISO8601DateTime`.
    ///
    /// Null if the viewer has not bookmarked it.
    pub bookmarked_at: Option<jiff::Timestamp>,
    /// `ConversationThread.participants`, a `[Member!]`.
    pub participants: Option<Vec<crate::generated::models::MemberSummary>>,
    /// `ConversationThread.lastMessage`, a `PrivateMessage`.
    pub last_message: Option<crate::generated::models::PrivateMessageSummary>,
}
impl Entries for ConversationThreadCard {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("conversationThreadTitle", &self.title)?;
        map.serialize_entry("unreadCount", &self.unread_count)?;
        map.serialize_entry("lastChatAt", &self.last_chat_at)?;
        map.serialize_entry("bookmarkedAt", &self.bookmarked_at)?;
        map.serialize_entry("participants", &self.participants)?;
        map.serialize_entry("lastMessage", &self.last_message)?;
        Ok(())
    }
}
impl serde::Serialize for ConversationThreadCard {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for ConversationThreadCard {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "conversationThreadTitle",
        "unreadCount",
        "lastChatAt",
        "bookmarkedAt",
        "participants",
        "lastMessage",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::ConversationThread>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::ConversationThread>,
        > = None;
        let mut title_: Option<String> = None;
        let mut unread_count_: Option<i32> = None;
        let mut last_chat_at_: Option<jiff::Timestamp> = None;
        let mut bookmarked_at_: Option<jiff::Timestamp> = None;
        let mut participants_: Option<Vec<crate::generated::models::MemberSummary>> = None;
        let mut last_message_: Option<crate::generated::models::PrivateMessageSummary> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.nullable(&mut title_)?,
                3 => fields.required(&mut unread_count_)?,
                4 => fields.nullable(&mut last_chat_at_)?,
                5 => fields.nullable(&mut bookmarked_at_)?,
                6 => fields.nullable(&mut participants_)?,
                7 => fields.nullable(&mut last_message_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            title: title_,
            unread_count: match unread_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("unreadCount")),
            },
            last_chat_at: last_chat_at_,
            bookmarked_at: bookmarked_at_,
            participants: participants_,
            last_message: last_message_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for ConversationThreadCard {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A promo code by its code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CouponSummary {
    /// `Coupon.code`, a `String`.
    pub code: Option<String>,
    /// `Coupon.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Coupon.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
}
impl Entries for CouponSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("code", &self.code)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        Ok(())
    }
}
impl serde::Serialize for CouponSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for CouponSummary {
    const KEYS: &'static [&'static str] = &["code", "id", "resourceId"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut code_: Option<String> = None;
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.nullable(&mut code_)?,
                1 => fields.required(&mut id_)?,
                2 => fields.required(&mut resource_id_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            code: code_,
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for CouponSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// How far a member is in a course, from 0 to 100, and what comes next. `progressPercent` is null
/// without a membership of the course, `current` for hosts and moderators, `next` if it is the last
/// item.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CourseProgressSummary {
    /// `CourseProgress.progressPercent`, a `Int`.
    ///
    /// 0 to 100; null if the member is not in the course.
    pub progress_percent: Option<i32>,
    /// `CourseProgress.course`, a `Course!`.
    pub course: crate::generated::models::CourseSummary,
    /// `CourseProgress.current`, a `Coursework`.
    ///
    /// Null for hosts and moderators.
    pub current: Option<crate::generated::models::CourseworkSummary>,
    /// `CourseProgress.next`, a `Coursework`.
    ///
    /// Null if no item follows.
    pub next: Option<crate::generated::models::CourseworkSummary>,
}
impl Entries for CourseProgressSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("progressPercent", &self.progress_percent)?;
        map.serialize_entry("course", &self.course)?;
        map.serialize_entry("current", &self.current)?;
        map.serialize_entry("next", &self.next)?;
        Ok(())
    }
}
impl serde::Serialize for CourseProgressSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for CourseProgressSummary {
    const KEYS: &'static [&'static str] = &[
        "progressPercent",
        "course",
        "current",
        "next",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut progress_percent_: Option<i32> = None;
        let mut course_: Option<crate::generated::models::CourseSummary> = None;
        let mut current_: Option<crate::generated::models::CourseworkSummary> = None;
        let mut next_: Option<crate::generated::models::CourseworkSummary> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.nullable(&mut progress_percent_)?,
                1 => fields.required(&mut course_)?,
                2 => fields.nullable(&mut current_)?,
                3 => fields.nullable(&mut next_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            progress_percent: progress_percent_,
            course: match course_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("course")),
            },
            current: current_,
            next: next_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for CourseProgressSummary {
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
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Course>,
    /// `Course.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Course>,
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
impl Entries for CourseSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("descriptionText", &self.description_text)?;
        map.serialize_entry("avatarDarkModeUrl", &self.avatar_dark_mode_url)?;
        map.serialize_entry("avatarUrl", &self.avatar_url)?;
        map.serialize_entry("url", &self.url)?;
        Ok(())
    }
}
impl serde::Serialize for CourseSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Course>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Course>,
        > = None;
        let mut title_: Option<String> = None;
        let mut description_text_: Option<String> = None;
        let mut avatar_dark_mode_url_: Option<String> = None;
        let mut avatar_url_: Option<String> = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut title_)?,
                3 => fields.nullable(&mut description_text_)?,
                4 => fields.nullable(&mut avatar_dark_mode_url_)?,
                5 => fields.nullable(&mut avatar_url_)?,
                6 => fields.required(&mut url_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            title: match title_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("title")),
            },
            description_text: description_text_,
            avatar_dark_mode_url: avatar_dark_mode_url_,
            avatar_url: avatar_url_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
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
/// The least that names a lesson, quiz, section or overview.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CourseworkReference {
    /// `Coursework.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Coursework>,
    /// `Coursework.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Coursework>,
    /// `Coursework.type`, a `CourseworkType!`.
    pub r#type: mighty_schema::enums::CourseworkType,
    /// `Coursework.title`, a `String`.
    pub title: Option<String>,
    /// `Coursework.url`, a `String!`.
    pub url: String,
}
impl Entries for CourseworkReference {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("type", &self.r#type)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("url", &self.url)?;
        Ok(())
    }
}
impl serde::Serialize for CourseworkReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for CourseworkReference {
    const KEYS: &'static [&'static str] = &["id", "resourceId", "type", "title", "url"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Coursework>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Coursework>,
        > = None;
        let mut type_: Option<mighty_schema::enums::CourseworkType> = None;
        let mut title_: Option<String> = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut type_)?,
                3 => fields.nullable(&mut title_)?,
                4 => fields.required(&mut url_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            r#type: match type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("type")),
            },
            title: title_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for CourseworkReference {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A lesson, quiz, section or overview. `position` orders siblings only, low first; `isAudio` and
/// `isVideo` are never both true; `imageUrl` falls back to the course's default header.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CourseworkSummary {
    /// `Coursework.completionCriteria`, a `CourseworkCompletionCriteria!`.
    pub completion_criteria: mighty_schema::enums::CourseworkCompletionCriteria,
    /// `Coursework.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `Coursework.descriptionHtml`, a `String`.
    pub description_html: Option<String>,
    /// `Coursework.descriptionText`, a `String`.
    pub description_text: Option<String>,
    /// `Coursework.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Coursework>,
    /// `Coursework.imageUrl`, a `String`.
    ///
    /// If the item has no image, the course's default header.
    pub image_url: Option<String>,
    /// `Coursework.isAudio`, a `Boolean!`.
    ///
    /// `isAudio` and `isVideo` are never both true. Audio in the header is tried first, then video, then audio in the body.
    pub is_audio: bool,
    /// `Coursework.isVideo`, a `Boolean!`.
    ///
    /// `isAudio` and `isVideo` are never both true. Audio in the header is tried first, then video, then audio in the body.
    pub is_video: bool,
    /// `Coursework.position`, a `Int`.
    ///
    /// Comparable among siblings only; lowest first.
    pub position: Option<i32>,
    /// `Coursework.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Coursework>,
    /// `Coursework.status`, a `CourseworkStatus!`.
    pub status: mighty_schema::enums::CourseworkStatus,
    /// `Coursework.title`, a `String`.
    pub title: Option<String>,
    /// `Coursework.type`, a `CourseworkType!`.
    pub r#type: mighty_schema::enums::CourseworkType,
    /// `Coursework.unlockingCriteria`, a `CourseworkUnlockingCriteria!`.
    pub unlocking_criteria: mighty_schema::enums::CourseworkUnlockingCriteria,
    /// `Coursework.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `Coursework.url`, a `String!`.
    pub url: String,
}
impl Entries for CourseworkSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("completionCriteria", &self.completion_criteria)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("descriptionHtml", &self.description_html)?;
        map.serialize_entry("descriptionText", &self.description_text)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("imageUrl", &self.image_url)?;
        map.serialize_entry("isAudio", &self.is_audio)?;
        map.serialize_entry("isVideo", &self.is_video)?;
        map.serialize_entry("position", &self.position)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("courseworkStatus", &self.status)?;
        map.serialize_entry("courseworkTitle", &self.title)?;
        map.serialize_entry("type", &self.r#type)?;
        map.serialize_entry("unlockingCriteria", &self.unlocking_criteria)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("url", &self.url)?;
        Ok(())
    }
}
impl serde::Serialize for CourseworkSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for CourseworkSummary {
    const KEYS: &'static [&'static str] = &[
        "completionCriteria",
        "createdAt",
        "descriptionHtml",
        "descriptionText",
        "id",
        "imageUrl",
        "isAudio",
        "isVideo",
        "position",
        "resourceId",
        "courseworkStatus",
        "courseworkTitle",
        "type",
        "unlockingCriteria",
        "updatedAt",
        "url",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut completion_criteria_: Option<
            mighty_schema::enums::CourseworkCompletionCriteria,
        > = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut description_html_: Option<String> = None;
        let mut description_text_: Option<String> = None;
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Coursework>,
        > = None;
        let mut image_url_: Option<String> = None;
        let mut is_audio_: Option<bool> = None;
        let mut is_video_: Option<bool> = None;
        let mut position_: Option<i32> = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Coursework>,
        > = None;
        let mut status_: Option<mighty_schema::enums::CourseworkStatus> = None;
        let mut title_: Option<String> = None;
        let mut type_: Option<mighty_schema::enums::CourseworkType> = None;
        let mut unlocking_criteria_: Option<
            mighty_schema::enums::CourseworkUnlockingCriteria,
        > = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut completion_criteria_)?,
                1 => fields.required(&mut created_at_)?,
                2 => fields.nullable(&mut description_html_)?,
                3 => fields.nullable(&mut description_text_)?,
                4 => fields.required(&mut id_)?,
                5 => fields.nullable(&mut image_url_)?,
                6 => fields.required(&mut is_audio_)?,
                7 => fields.required(&mut is_video_)?,
                8 => fields.nullable(&mut position_)?,
                9 => fields.required(&mut resource_id_)?,
                10 => fields.required(&mut status_)?,
                11 => fields.nullable(&mut title_)?,
                12 => fields.required(&mut type_)?,
                13 => fields.required(&mut unlocking_criteria_)?,
                14 => fields.required(&mut updated_at_)?,
                15 => fields.required(&mut url_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            completion_criteria: match completion_criteria_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("completionCriteria")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            description_html: description_html_,
            description_text: description_text_,
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            image_url: image_url_,
            is_audio: match is_audio_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isAudio")),
            },
            is_video: match is_video_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isVideo")),
            },
            position: position_,
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            status: match status_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("courseworkStatus")),
            },
            title: title_,
            r#type: match type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("type")),
            },
            unlocking_criteria: match unlocking_criteria_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("unlockingCriteria")),
            },
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for CourseworkSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// What a check of a domain found; `errors` is empty if it is valid.
///
/// Checks the form of the name, its DNS records and whether it is taken.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomDomainCheckResultSummary {
    /// `CustomDomainCheckResult.errors`, a `[String!]!`.
    ///
    /// Empty if the domain is valid.
    pub errors: Vec<String>,
    /// `CustomDomainCheckResult.valid`, a `Boolean!`.
    pub valid: bool,
}
impl Entries for CustomDomainCheckResultSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("errors", &self.errors)?;
        map.serialize_entry("valid", &self.valid)?;
        Ok(())
    }
}
impl serde::Serialize for CustomDomainCheckResultSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for CustomDomainCheckResultSummary {
    const KEYS: &'static [&'static str] = &["errors", "valid"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut errors_: Option<Vec<String>> = None;
        let mut valid_: Option<bool> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut errors_)?,
                1 => fields.required(&mut valid_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            errors: match errors_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("errors")),
            },
            valid: match valid_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("valid")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for CustomDomainCheckResultSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A domain of the network's own. `ISSUED` has its certificate but is not live, `ACTIVE` is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomDomainSummary {
    /// `CustomDomain.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `CustomDomain.domain`, a `String!`.
    pub domain: String,
    /// `CustomDomain.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::CustomDomain>,
    /// `CustomDomain.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::CustomDomain,
    >,
    /// `CustomDomain.status`, a `CustomDomainStatus!`.
    pub status: mighty_schema::enums::CustomDomainStatus,
    /// `CustomDomain.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
}
impl Entries for CustomDomainSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("domain", &self.domain)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("customDomainStatus", &self.status)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        Ok(())
    }
}
impl serde::Serialize for CustomDomainSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for CustomDomainSummary {
    const KEYS: &'static [&'static str] = &[
        "createdAt",
        "domain",
        "id",
        "resourceId",
        "customDomainStatus",
        "updatedAt",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut domain_: Option<String> = None;
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::CustomDomain>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::CustomDomain>,
        > = None;
        let mut status_: Option<mighty_schema::enums::CustomDomainStatus> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut created_at_)?,
                1 => fields.required(&mut domain_)?,
                2 => fields.required(&mut id_)?,
                3 => fields.required(&mut resource_id_)?,
                4 => fields.required(&mut status_)?,
                5 => fields.required(&mut updated_at_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            domain: match domain_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("domain")),
            },
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            status: match status_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("customDomainStatus")),
            },
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for CustomDomainSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A member's answer to a profile field: `text` for text fields, `options` for dropdowns, tags and
/// badges.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldAnswerSummary {
    /// `CustomFieldAnswer.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `CustomFieldAnswer.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `CustomFieldAnswer.text`, a `String`.
    ///
    /// For text fields.
    pub text: Option<String>,
    /// `CustomFieldAnswer.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `CustomFieldAnswer.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `CustomFieldAnswer.lastEditedAt`, a `ISO8601DateTime`.
    pub last_edited_at: Option<jiff::Timestamp>,
    /// `CustomFieldAnswer.member`, a `Member`.
    pub member: Option<crate::generated::models::MemberSummary>,
    /// `CustomFieldAnswer.options`, a `[CustomFieldOption!]!`.
    ///
    /// For dropdown, tag and badge fields.
    pub options: Vec<crate::generated::models::CustomFieldOptionReference>,
}
impl Entries for CustomFieldAnswerSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("lastEditedAt", &self.last_edited_at)?;
        map.serialize_entry("member", &self.member)?;
        map.serialize_entry("options", &self.options)?;
        Ok(())
    }
}
impl serde::Serialize for CustomFieldAnswerSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for CustomFieldAnswerSummary {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "text",
        "createdAt",
        "updatedAt",
        "lastEditedAt",
        "member",
        "options",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut text_: Option<String> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut last_edited_at_: Option<jiff::Timestamp> = None;
        let mut member_: Option<crate::generated::models::MemberSummary> = None;
        let mut options_: Option<
            Vec<crate::generated::models::CustomFieldOptionReference>,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.nullable(&mut text_)?,
                3 => fields.required(&mut created_at_)?,
                4 => fields.required(&mut updated_at_)?,
                5 => fields.nullable(&mut last_edited_at_)?,
                6 => fields.nullable(&mut member_)?,
                7 => fields.required(&mut options_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            text: text_,
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            last_edited_at: last_edited_at_,
            member: member_,
            options: match options_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("options")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for CustomFieldAnswerSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The least that names an option of a profile field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldOptionReference {
    /// `CustomFieldOption.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::CustomFieldOption>,
    /// `CustomFieldOption.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::CustomFieldOption,
    >,
    /// `CustomFieldOption.title`, a `String!`.
    pub title: String,
}
impl Entries for CustomFieldOptionReference {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("title", &self.title)?;
        Ok(())
    }
}
impl serde::Serialize for CustomFieldOptionReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for CustomFieldOptionReference {
    const KEYS: &'static [&'static str] = &["id", "resourceId", "title"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::CustomFieldOption>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::CustomFieldOption>,
        > = None;
        let mut title_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut title_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            title: match title_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("title")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for CustomFieldOptionReference {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// An option of a profile field, and how many members chose it. `isAdHoc` is true if a member added
/// it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldOptionSummary {
    /// `CustomFieldOption.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `CustomFieldOption.description`, a `String`.
    pub description: Option<String>,
    /// `CustomFieldOption.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::CustomFieldOption>,
    /// `CustomFieldOption.isAdHoc`, a `Boolean!`.
    ///
    /// True if a member added it instead of a host.
    pub is_ad_hoc: bool,
    /// `CustomFieldOption.memberCount`, a `Int!`.
    pub member_count: i32,
    /// `CustomFieldOption.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::CustomFieldOption,
    >,
    /// `CustomFieldOption.title`, a `String!`.
    pub title: String,
    /// `CustomFieldOption.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `CustomFieldOption.creator`, a `Member`.
    pub creator: Option<crate::generated::models::MemberSummary>,
}
impl Entries for CustomFieldOptionSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("isAdHoc", &self.is_ad_hoc)?;
        map.serialize_entry("memberCount", &self.member_count)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("creator", &self.creator)?;
        Ok(())
    }
}
impl serde::Serialize for CustomFieldOptionSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for CustomFieldOptionSummary {
    const KEYS: &'static [&'static str] = &[
        "createdAt",
        "description",
        "id",
        "isAdHoc",
        "memberCount",
        "resourceId",
        "title",
        "updatedAt",
        "creator",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut description_: Option<String> = None;
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::CustomFieldOption>,
        > = None;
        let mut is_ad_hoc_: Option<bool> = None;
        let mut member_count_: Option<i32> = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::CustomFieldOption>,
        > = None;
        let mut title_: Option<String> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut creator_: Option<crate::generated::models::MemberSummary> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut created_at_)?,
                1 => fields.nullable(&mut description_)?,
                2 => fields.required(&mut id_)?,
                3 => fields.required(&mut is_ad_hoc_)?,
                4 => fields.required(&mut member_count_)?,
                5 => fields.required(&mut resource_id_)?,
                6 => fields.required(&mut title_)?,
                7 => fields.required(&mut updated_at_)?,
                8 => fields.nullable(&mut creator_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            description: description_,
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            is_ad_hoc: match is_ad_hoc_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isAdHoc")),
            },
            member_count: match member_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("memberCount")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            title: match title_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("title")),
            },
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            creator: creator_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for CustomFieldOptionSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The least that names a profile field and says how it is answered.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldReference {
    /// `CustomField.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::CustomField>,
    /// `CustomField.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::CustomField>,
    /// `CustomField.title`, a `String!`.
    pub title: String,
    /// `CustomField.responseType`, a `CustomFieldResponseType!`.
    pub response_type: mighty_schema::enums::CustomFieldResponseType,
}
impl Entries for CustomFieldReference {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("responseType", &self.response_type)?;
        Ok(())
    }
}
impl serde::Serialize for CustomFieldReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for CustomFieldReference {
    const KEYS: &'static [&'static str] = &["id", "resourceId", "title", "responseType"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::CustomField>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::CustomField>,
        > = None;
        let mut title_: Option<String> = None;
        let mut response_type_: Option<mighty_schema::enums::CustomFieldResponseType> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut title_)?,
                3 => fields.required(&mut response_type_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            title: match title_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("title")),
            },
            response_type: match response_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("responseType")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for CustomFieldReference {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A profile field. The limits of characters are null unless it holds text, and `maxResponses`
/// unless it is a multi-select dropdown; `status` is null for tag and badge fields. `position`
/// counts within fields of the same privacy.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldSummary {
    /// `CustomField.allowAdHoc`, a `Boolean!`.
    pub allow_ad_hoc: bool,
    /// `CustomField.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `CustomField.description`, a `String`.
    pub description: Option<String>,
    /// `CustomField.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::CustomField>,
    /// `CustomField.maxCharacters`, a `Int`.
    ///
    /// Null unless the field holds text.
    pub max_characters: Option<i32>,
    /// `CustomField.maxResponses`, a `Int`.
    ///
    /// Null unless the field is a multi-select dropdown.
    pub max_responses: Option<i32>,
    /// `CustomField.minCharacters`, a `Int`.
    ///
    /// Null unless the field holds text.
    pub min_characters: Option<i32>,
    /// `CustomField.placeholder`, a `String`.
    pub placeholder: Option<String>,
    /// `CustomField.position`, a `Int`.
    ///
    /// The position among the fields with the same privacy.
    pub position: Option<i32>,
    /// `CustomField.primary`, a `Boolean!`.
    pub primary: bool,
    /// `CustomField.privacy`, a `CustomFieldPrivacy!`.
    pub privacy: mighty_schema::enums::CustomFieldPrivacy,
    /// `CustomField.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::CustomField>,
    /// `CustomField.responseBy`, a `CustomFieldResponseBy!`.
    pub response_by: mighty_schema::enums::CustomFieldResponseBy,
    /// `CustomField.responseType`, a `CustomFieldResponseType!`.
    pub response_type: mighty_schema::enums::CustomFieldResponseType,
    /// `CustomField.status`, a `CustomFieldStatus`.
    ///
    /// Null for the system's tag and badge fields.
    pub status: Option<mighty_schema::enums::CustomFieldStatus>,
    /// `CustomField.title`, a `String!`.
    pub title: String,
    /// `CustomField.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
}
impl Entries for CustomFieldSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("allowAdHoc", &self.allow_ad_hoc)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("maxCharacters", &self.max_characters)?;
        map.serialize_entry("maxResponses", &self.max_responses)?;
        map.serialize_entry("minCharacters", &self.min_characters)?;
        map.serialize_entry("placeholder", &self.placeholder)?;
        map.serialize_entry("position", &self.position)?;
        map.serialize_entry("primary", &self.primary)?;
        map.serialize_entry("privacy", &self.privacy)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("responseBy", &self.response_by)?;
        map.serialize_entry("responseType", &self.response_type)?;
        map.serialize_entry("customFieldStatus", &self.status)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        Ok(())
    }
}
impl serde::Serialize for CustomFieldSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for CustomFieldSummary {
    const KEYS: &'static [&'static str] = &[
        "allowAdHoc",
        "createdAt",
        "description",
        "id",
        "maxCharacters",
        "maxResponses",
        "minCharacters",
        "placeholder",
        "position",
        "primary",
        "privacy",
        "resourceId",
        "responseBy",
        "responseType",
        "customFieldStatus",
        "title",
        "updatedAt",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut allow_ad_hoc_: Option<bool> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut description_: Option<String> = None;
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::CustomField>,
        > = None;
        let mut max_characters_: Option<i32> = None;
        let mut max_responses_: Option<i32> = None;
        let mut min_characters_: Option<i32> = None;
        let mut placeholder_: Option<String> = None;
        let mut position_: Option<i32> = None;
        let mut primary_: Option<bool> = None;
        let mut privacy_: Option<mighty_schema::enums::CustomFieldPrivacy> = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::CustomField>,
        > = None;
        let mut response_by_: Option<mighty_schema::enums::CustomFieldResponseBy> = None;
        let mut response_type_: Option<mighty_schema::enums::CustomFieldResponseType> = None;
        let mut status_: Option<mighty_schema::enums::CustomFieldStatus> = None;
        let mut title_: Option<String> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut allow_ad_hoc_)?,
                1 => fields.required(&mut created_at_)?,
                2 => fields.nullable(&mut description_)?,
                3 => fields.required(&mut id_)?,
                4 => fields.nullable(&mut max_characters_)?,
                5 => fields.nullable(&mut max_responses_)?,
                6 => fields.nullable(&mut min_characters_)?,
                7 => fields.nullable(&mut placeholder_)?,
                8 => fields.nullable(&mut position_)?,
                9 => fields.required(&mut primary_)?,
                10 => fields.required(&mut privacy_)?,
                11 => fields.required(&mut resource_id_)?,
                12 => fields.required(&mut response_by_)?,
                13 => fields.required(&mut response_type_)?,
                14 => fields.nullable(&mut status_)?,
                15 => fields.required(&mut title_)?,
                16 => fields.required(&mut updated_at_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            allow_ad_hoc: match allow_ad_hoc_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("allowAdHoc")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            description: description_,
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            max_characters: max_characters_,
            max_responses: max_responses_,
            min_characters: min_characters_,
            placeholder: placeholder_,
            position: position_,
            primary: match primary_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("primary")),
            },
            privacy: match privacy_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("privacy")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            response_by: match response_by_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("responseBy")),
            },
            response_type: match response_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("responseType")),
            },
            status: status_,
            title: match title_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("title")),
            },
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for CustomFieldSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// An item that hosts wrote for the welcome checklist. `callToActionUrl` is a path on the web site.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomOnboardingPointerPinSummary {
    /// `CustomOnboardingPointerPin.callToActionUrl`, a `String`.
    ///
    /// A path on the web site.
    pub call_to_action_url: Option<String>,
    /// `CustomOnboardingPointerPin.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<
        mighty_schema::kinds::CustomOnboardingPointerPin,
    >,
    /// `CustomOnboardingPointerPin.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::CustomOnboardingPointerPin,
    >,
    /// `CustomOnboardingPointerPin.title`, a `String!`.
    pub title: String,
    /// `CustomOnboardingPointerPin.space`, a `Space`.
    pub space: Option<crate::generated::models::SpaceSummary>,
}
impl Entries for CustomOnboardingPointerPinSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("callToActionUrl", &self.call_to_action_url)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("space", &self.space)?;
        Ok(())
    }
}
impl serde::Serialize for CustomOnboardingPointerPinSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for CustomOnboardingPointerPinSummary {
    const KEYS: &'static [&'static str] = &[
        "callToActionUrl",
        "id",
        "resourceId",
        "title",
        "space",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut call_to_action_url_: Option<String> = None;
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<
                mighty_schema::kinds::CustomOnboardingPointerPin,
            >,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<
                mighty_schema::kinds::CustomOnboardingPointerPin,
            >,
        > = None;
        let mut title_: Option<String> = None;
        let mut space_: Option<crate::generated::models::SpaceSummary> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.nullable(&mut call_to_action_url_)?,
                1 => fields.required(&mut id_)?,
                2 => fields.required(&mut resource_id_)?,
                3 => fields.required(&mut title_)?,
                4 => fields.nullable(&mut space_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            call_to_action_url: call_to_action_url_,
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            title: match title_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("title")),
            },
            space: space_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for CustomOnboardingPointerPinSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// On how many days in a row a member has visited, with the milestone reached last and the next one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DailyVisitStreakSummary {
    /// `DailyVisitStreak.count`, a `Int!`.
    pub count: i32,
    /// `DailyVisitStreak.currentMilestone`, a `StreakMilestone`.
    pub current_milestone: Option<crate::generated::models::StreakMilestoneSummary>,
    /// `DailyVisitStreak.nextMilestone`, a `StreakMilestone`.
    pub next_milestone: Option<crate::generated::models::StreakMilestoneSummary>,
}
impl Entries for DailyVisitStreakSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("count", &self.count)?;
        map.serialize_entry("currentMilestone", &self.current_milestone)?;
        map.serialize_entry("nextMilestone", &self.next_milestone)?;
        Ok(())
    }
}
impl serde::Serialize for DailyVisitStreakSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for DailyVisitStreakSummary {
    const KEYS: &'static [&'static str] = &[
        "count",
        "currentMilestone",
        "nextMilestone",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut count_: Option<i32> = None;
        let mut current_milestone_: Option<
            crate::generated::models::StreakMilestoneSummary,
        > = None;
        let mut next_milestone_: Option<
            crate::generated::models::StreakMilestoneSummary,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut count_)?,
                1 => fields.nullable(&mut current_milestone_)?,
                2 => fields.nullable(&mut next_milestone_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            count: match count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("count")),
            },
            current_milestone: current_milestone_,
            next_milestone: next_milestone_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for DailyVisitStreakSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A direct message as a list of conversations shows it, with its last message. `title` is the name
/// of the group or the names of its members; `unreadCount` and `bookmarkedAt` are about the viewer,
/// and `bookmarkedAt` is null if the viewer has no bookmark.
///
/// Between two people or in a small group.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DirectMessageCard {
    /// `DirectMessage.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::DirectMessage>,
    /// `DirectMessage.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::DirectMessage,
    >,
    /// `DirectMessage.title`, a `String`.
    ///
    /// Computed: the group's name or its members' names, the space's title, or the start of the parent message.
    pub title: Option<String>,
    /// `DirectMessage.unreadCount`, a `Int!`.
    ///
    /// As seen by the viewer.
    pub unread_count: i32,
    /// `DirectMessage.lastChatAt`, a `ISO8601DateTime`.
    pub last_chat_at: Option<jiff::Timestamp>,
    /// `DirectMessage.bookmarkedAt`, a `ISO8601DateTime`.
    ///
    /// Null if the viewer has not bookmarked it.
    pub bookmarked_at: Option<jiff::Timestamp>,
    /// `DirectMessage.isGroup`, a `Boolean!`.
    ///
    /// True if the conversation has more than two members.
    pub is_group: bool,
    /// `DirectMessage.participants`, a `[Member!]`.
    pub participants: Option<Vec<crate::generated::models::MemberSummary>>,
    /// `DirectMessage.lastMessage`, a `PrivateMessage`.
    pub last_message: Option<crate::generated::models::PrivateMessageSummary>,
}
impl Entries for DirectMessageCard {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("directMessageTitle", &self.title)?;
        map.serialize_entry("unreadCount", &self.unread_count)?;
        map.serialize_entry("lastChatAt", &self.last_chat_at)?;
        map.serialize_entry("bookmarkedAt", &self.bookmarked_at)?;
        map.serialize_entry("isGroup", &self.is_group)?;
        map.serialize_entry("participants", &self.participants)?;
        map.serialize_entry("lastMessage", &self.last_message)?;
        Ok(())
    }
}
impl serde::Serialize for DirectMessageCard {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for DirectMessageCard {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "directMessageTitle",
        "unreadCount",
        "lastChatAt",
        "bookmarkedAt",
        "isGroup",
        "participants",
        "lastMessage",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::DirectMessage>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::DirectMessage>,
        > = None;
        let mut title_: Option<String> = None;
        let mut unread_count_: Option<i32> = None;
        let mut last_chat_at_: Option<jiff::Timestamp> = None;
        let mut bookmarked_at_: Option<jiff::Timestamp> = None;
        let mut is_group_: Option<bool> = None;
        let mut participants_: Option<Vec<crate::generated::models::MemberSummary>> = None;
        let mut last_message_: Option<crate::generated::models::PrivateMessageSummary> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.nullable(&mut title_)?,
                3 => fields.required(&mut unread_count_)?,
                4 => fields.nullable(&mut last_chat_at_)?,
                5 => fields.nullable(&mut bookmarked_at_)?,
                6 => fields.required(&mut is_group_)?,
                7 => fields.nullable(&mut participants_)?,
                8 => fields.nullable(&mut last_message_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            title: title_,
            unread_count: match unread_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("unreadCount")),
            },
            last_chat_at: last_chat_at_,
            bookmarked_at: bookmarked_at_,
            is_group: match is_group_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isGroup")),
            },
            participants: participants_,
            last_message: last_message_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for DirectMessageCard {
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
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::EmbeddedLink>,
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
    ///
    /// `photo`, `video`, `rich` or `link`.
    pub media_type: Option<String>,
    /// `EmbeddedLink.isVideo`, a `Boolean!`.
    pub is_video: bool,
    /// `EmbeddedLink.targetableType`, a `String`.
    ///
    /// Null for an external link. A class name such as `Space` or `Post`.
    pub targetable_type: Option<String>,
}
impl Entries for EmbeddedLinkSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("actionText", &self.action_text)?;
        map.serialize_entry("imageUrl", &self.image_url)?;
        map.serialize_entry("faviconUrl", &self.favicon_url)?;
        map.serialize_entry("providerName", &self.provider_name)?;
        map.serialize_entry("mediaType", &self.media_type)?;
        map.serialize_entry("isVideo", &self.is_video)?;
        map.serialize_entry("targetableType", &self.targetable_type)?;
        Ok(())
    }
}
impl serde::Serialize for EmbeddedLinkSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::IdOf<mighty_schema::kinds::EmbeddedLink>,
        > = None;
        let mut url_: Option<String> = None;
        let mut title_: Option<String> = None;
        let mut description_: Option<String> = None;
        let mut action_text_: Option<String> = None;
        let mut image_url_: Option<String> = None;
        let mut favicon_url_: Option<String> = None;
        let mut provider_name_: Option<String> = None;
        let mut media_type_: Option<String> = None;
        let mut is_video_: Option<bool> = None;
        let mut targetable_type_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut url_)?,
                2 => fields.nullable(&mut title_)?,
                3 => fields.nullable(&mut description_)?,
                4 => fields.nullable(&mut action_text_)?,
                5 => fields.nullable(&mut image_url_)?,
                6 => fields.nullable(&mut favicon_url_)?,
                7 => fields.nullable(&mut provider_name_)?,
                8 => fields.nullable(&mut media_type_)?,
                9 => fields.required(&mut is_video_)?,
                10 => fields.nullable(&mut targetable_type_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            title: title_,
            description: description_,
            action_text: action_text_,
            image_url: image_url_,
            favicon_url: favicon_url_,
            provider_name: provider_name_,
            media_type: media_type_,
            is_video: match is_video_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isVideo")),
            },
            targetable_type: targetable_type_,
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
    ///
    /// Identifies the whole series; one occurrence is an `EventInstance`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Event>,
    /// `Event.resourceId`, a `ID!`.
    ///
    /// Identifies the whole series; one occurrence is an `EventInstance`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Event>,
    /// `Event.postType`, a `String!`.
    ///
    /// Text such as `post`, `article`, `event`, `poll` or `introduction`.
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
    ///
    /// UTC; null if it is not set. For a recurring event this is the anchor of the series and does not change; each occurrence has its own times.
    pub starts_at: Option<jiff::Timestamp>,
    /// `Event.endsAt`, a `ISO8601DateTime`.
    ///
    /// UTC; null if it is not set. For a recurring event this is the anchor of the series and does not change; each occurrence has its own times.
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
    ///
    /// Changes on each save and each new comment. Poll this field for changes.
    pub last_activity_at: Option<jiff::Timestamp>,
    /// `Event.creator`, a `Member`.
    pub creator: Option<crate::generated::models::MemberSummary>,
    /// `Event.space`, a `Space`.
    pub space: Option<crate::generated::models::SpaceSummary>,
}
impl Entries for EventCard {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("postType", &self.post_type)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("eventTitle", &self.title)?;
        map.serialize_entry("bodyText", &self.body_text)?;
        map.serialize_entry("slug", &self.slug)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("headerImageUrl", &self.header_image_url)?;
        map.serialize_entry("eventType", &self.event_type)?;
        map.serialize_entry("startsAt", &self.starts_at)?;
        map.serialize_entry("endsAt", &self.ends_at)?;
        map.serialize_entry("timeZone", &self.time_zone)?;
        map.serialize_entry("isRecurring", &self.is_recurring)?;
        map.serialize_entry("venue", &self.venue)?;
        map.serialize_entry("city", &self.city)?;
        map.serialize_entry("rsvpEnabled", &self.rsvp_enabled)?;
        map.serialize_entry("saved", &self.saved)?;
        map.serialize_entry("commentCount", &self.comment_count)?;
        map.serialize_entry("cheerCount", &self.cheer_count)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("publishedAt", &self.published_at)?;
        map.serialize_entry("lastActivityAt", &self.last_activity_at)?;
        map.serialize_entry("creator", &self.creator)?;
        map.serialize_entry("space", &self.space)?;
        Ok(())
    }
}
impl serde::Serialize for EventCard {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Event>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Event>,
        > = None;
        let mut post_type_: Option<String> = None;
        let mut status_: Option<String> = None;
        let mut title_: Option<String> = None;
        let mut body_text_: Option<String> = None;
        let mut slug_: Option<String> = None;
        let mut url_: Option<String> = None;
        let mut header_image_url_: Option<String> = None;
        let mut event_type_: Option<String> = None;
        let mut starts_at_: Option<jiff::Timestamp> = None;
        let mut ends_at_: Option<jiff::Timestamp> = None;
        let mut time_zone_: Option<String> = None;
        let mut is_recurring_: Option<bool> = None;
        let mut venue_: Option<String> = None;
        let mut city_: Option<String> = None;
        let mut rsvp_enabled_: Option<bool> = None;
        let mut saved_: Option<bool> = None;
        let mut comment_count_: Option<i32> = None;
        let mut cheer_count_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut published_at_: Option<jiff::Timestamp> = None;
        let mut last_activity_at_: Option<jiff::Timestamp> = None;
        let mut creator_: Option<crate::generated::models::MemberSummary> = None;
        let mut space_: Option<crate::generated::models::SpaceSummary> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut post_type_)?,
                3 => fields.required(&mut status_)?,
                4 => fields.nullable(&mut title_)?,
                5 => fields.nullable(&mut body_text_)?,
                6 => fields.nullable(&mut slug_)?,
                7 => fields.required(&mut url_)?,
                8 => fields.nullable(&mut header_image_url_)?,
                9 => fields.nullable(&mut event_type_)?,
                10 => fields.nullable(&mut starts_at_)?,
                11 => fields.nullable(&mut ends_at_)?,
                12 => fields.nullable(&mut time_zone_)?,
                13 => fields.required(&mut is_recurring_)?,
                14 => fields.nullable(&mut venue_)?,
                15 => fields.nullable(&mut city_)?,
                16 => fields.required(&mut rsvp_enabled_)?,
                17 => fields.required(&mut saved_)?,
                18 => fields.required(&mut comment_count_)?,
                19 => fields.required(&mut cheer_count_)?,
                20 => fields.required(&mut created_at_)?,
                21 => fields.nullable(&mut published_at_)?,
                22 => fields.nullable(&mut last_activity_at_)?,
                23 => fields.nullable(&mut creator_)?,
                24 => fields.nullable(&mut space_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            post_type: match post_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("postType")),
            },
            status: match status_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("status")),
            },
            title: title_,
            body_text: body_text_,
            slug: slug_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            header_image_url: header_image_url_,
            event_type: event_type_,
            starts_at: starts_at_,
            ends_at: ends_at_,
            time_zone: time_zone_,
            is_recurring: match is_recurring_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isRecurring")),
            },
            venue: venue_,
            city: city_,
            rsvp_enabled: match rsvp_enabled_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("rsvpEnabled")),
            },
            saved: match saved_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("saved")),
            },
            comment_count: match comment_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("commentCount")),
            },
            cheer_count: match cheer_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("cheerCount")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            published_at: published_at_,
            last_activity_at: last_activity_at_,
            creator: creator_,
            space: space_,
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
/// and, if it recurs, at most three upcoming ones. `startsAt` and `endsAt` are UTC, and for a
/// recurring event the anchor of the series. `externalEventLink` is null if the viewer may not see
/// it: `hasExternalEventLink` says whether there is one. Coordinates come from street and city, never
/// from the venue. Pass `lastEditedAt` back as `expectedLastEditedAt` of an update so that you don't
/// overwrite another member's edit. `publicExternalId` is the id of a meeting, such as the one in a
/// Zoom link. The four indexes are null if the event is not pinned in that list. The RSVP counts of the occurrences need a scope beyond
/// `write:rsvps`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventDetail {
    /// `Event.id`, a `ID!`.
    ///
    /// Identifies the whole series; one occurrence is an `EventInstance`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Event>,
    /// `Event.resourceId`, a `ID!`.
    ///
    /// Identifies the whole series; one occurrence is an `EventInstance`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Event>,
    /// `Event.postType`, a `String!`.
    ///
    /// Text such as `post`, `article`, `event`, `poll` or `introduction`.
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
    ///
    /// UTC; null if it is not set. For a recurring event this is the anchor of the series and does not change; each occurrence has its own times.
    pub starts_at: Option<jiff::Timestamp>,
    /// `Event.endsAt`, a `ISO8601DateTime`.
    ///
    /// UTC; null if it is not set. For a recurring event this is the anchor of the series and does not change; each occurrence has its own times.
    pub ends_at: Option<jiff::Timestamp>,
    /// `Event.timeZone`, a `String`.
    pub time_zone: Option<String>,
    /// `Event.isRecurring`, a `Boolean!`.
    pub is_recurring: bool,
    /// `Event.recurrenceFrequency`, a `String`.
    ///
    /// `DAILY`, `WEEKLY`, `MONTHLY` or `YEARLY`; null for a single event.
    pub recurrence_frequency: Option<String>,
    /// `Event.recurrenceInterval`, a `Int`.
    ///
    /// Null for a single event.
    pub recurrence_interval: Option<i32>,
    /// `Event.recurrenceRule`, a `String`.
    ///
    /// Null for a single event.
    pub recurrence_rule: Option<String>,
    /// `Event.venue`, a `String`.
    pub venue: Option<String>,
    /// `Event.street`, a `String`.
    pub street: Option<String>,
    /// `Event.city`, a `String`.
    pub city: Option<String>,
    /// `Event.latitude`, a `Float`.
    ///
    /// Derived from the street and city, not from the venue; null if that failed.
    pub latitude: Option<f64>,
    /// `Event.longitude`, a `Float`.
    ///
    /// Derived from the street and city, not from the venue; null if that failed.
    pub longitude: Option<f64>,
    /// `Event.externalEventLink`, a `String`.
    ///
    /// Null if the viewer may not see it. For a restricted event, only editors and members who answered yes or maybe see it.
    pub external_event_link: Option<String>,
    /// `Event.externalEventLinkType`, a `String`.
    ///
    /// Such as `zoom`, `google_meet` or `youtube`.
    pub external_event_link_type: Option<String>,
    /// `Event.hasExternalEventLink`, a `Boolean!`.
    ///
    /// Says whether a link exists, even if the viewer may not see the link.
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
    ///
    /// The viewer's own mute, hiding or report; null without one.
    pub viewer_blacklist_type: Option<mighty_schema::enums::BlacklistType>,
    /// `Event.publicExternalId`, a `String`.
    ///
    /// For a personal Zoom meeting, taken from its link.
    pub public_external_id: Option<String>,
    /// `Event.isAudio`, a `Boolean!`.
    ///
    /// Never true together with `isVideo`: audio in the header is tried first, then video, then audio in the body.
    pub is_audio: bool,
    /// `Event.isVideo`, a `Boolean!`.
    ///
    /// Never true together with `isAudio`. False for a video in the body if another lead image comes first.
    pub is_video: bool,
    /// `Event.isHostPost`, a `Boolean!`.
    pub is_host_post: bool,
    /// `Event.contentKind`, a `String`.
    ///
    /// Free text.
    pub content_kind: Option<String>,
    /// `Event.isTrending`, a `Boolean!`.
    pub is_trending: bool,
    /// `Event.mainImageAspectRatio`, a `Float`.
    pub main_image_aspect_ratio: Option<f64>,
    /// `Event.featuredIndex`, a `Int`.
    ///
    /// Null if it is not pinned there.
    pub featured_index: Option<i32>,
    /// `Event.welcomeIndex`, a `Int`.
    ///
    /// Null if it is not pinned there.
    pub welcome_index: Option<i32>,
    /// `Event.networkFeaturedIndex`, a `Int`.
    ///
    /// Null if it is not pinned there.
    pub network_featured_index: Option<i32>,
    /// `Event.networkWelcomeIndex`, a `Int`.
    ///
    /// Null if it is not pinned there.
    pub network_welcome_index: Option<i32>,
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
    ///
    /// Changes on each save and each new comment. Poll this field for changes.
    pub last_activity_at: Option<jiff::Timestamp>,
    /// `Event.recurrenceRuleTexts`, a `[RecurrenceRuleText!]`.
    ///
    /// Null for a single event.
    pub recurrence_rule_texts: Option<
        Vec<crate::generated::models::RecurrenceRuleWording>,
    >,
    /// `Event.creator`, a `Member`.
    pub creator: Option<crate::generated::models::MemberSummary>,
    /// `Event.space`, a `Space`.
    pub space: Option<crate::generated::models::SpaceSummary>,
    /// `Event.header`, a `PostHeader`.
    ///
    /// A default image if none is set.
    pub header: Option<crate::generated::models::PostHeaderSummary>,
    /// `Event.primaryMedia`, a `PrimaryMedia`.
    ///
    /// The media that a player plays; null without media in the header.
    pub primary_media: Option<crate::generated::models::PrimaryMediaSummary>,
    /// `Event.embeddedLink`, a `EmbeddedLink`.
    ///
    /// On link posts only.
    pub embedded_link: Option<crate::generated::models::EmbeddedLinkSummary>,
    /// `Event.assets`, a `[Asset!]!`.
    pub assets: Vec<crate::generated::models::AssetSummary>,
    /// `Event.tags`, a `[PostTag!]!`.
    pub tags: Vec<crate::generated::models::PostTagSummary>,
    /// `Event.reactions`, a `[ReactionGroup!]!`.
    ///
    /// Grouped by base emoji, without skin tones.
    pub reactions: Vec<crate::generated::models::ReactionGroupSummary>,
    /// `Event.eventInstance`, a `EventInstance`.
    pub event_instance: Option<crate::generated::models::EventInstanceCard>,
    /// `Event.upcomingEventInstances`, a `[EventInstance!]!`.
    ///
    /// At most three; empty for a single event.
    pub upcoming_event_instances: Vec<crate::generated::models::EventInstanceCard>,
}
impl Entries for EventDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("postType", &self.post_type)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("bodyHtml", &self.body_html)?;
        map.serialize_entry("bodyText", &self.body_text)?;
        map.serialize_entry("slug", &self.slug)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("imageUrl", &self.image_url)?;
        map.serialize_entry("headerImageUrl", &self.header_image_url)?;
        map.serialize_entry("eventType", &self.event_type)?;
        map.serialize_entry("startsAt", &self.starts_at)?;
        map.serialize_entry("endsAt", &self.ends_at)?;
        map.serialize_entry("timeZone", &self.time_zone)?;
        map.serialize_entry("isRecurring", &self.is_recurring)?;
        map.serialize_entry("recurrenceFrequency", &self.recurrence_frequency)?;
        map.serialize_entry("recurrenceInterval", &self.recurrence_interval)?;
        map.serialize_entry("recurrenceRule", &self.recurrence_rule)?;
        map.serialize_entry("venue", &self.venue)?;
        map.serialize_entry("street", &self.street)?;
        map.serialize_entry("city", &self.city)?;
        map.serialize_entry("latitude", &self.latitude)?;
        map.serialize_entry("longitude", &self.longitude)?;
        map.serialize_entry("externalEventLink", &self.external_event_link)?;
        map.serialize_entry("externalEventLinkType", &self.external_event_link_type)?;
        map.serialize_entry("hasExternalEventLink", &self.has_external_event_link)?;
        map.serialize_entry("restrictedEvent", &self.restricted_event)?;
        map.serialize_entry("rsvpEnabled", &self.rsvp_enabled)?;
        map.serialize_entry("lockRsvps", &self.lock_rsvps)?;
        map.serialize_entry("postInFeed", &self.post_in_feed)?;
        map.serialize_entry("saved", &self.saved)?;
        map.serialize_entry("viewerBlacklistType", &self.viewer_blacklist_type)?;
        map.serialize_entry("publicExternalId", &self.public_external_id)?;
        map.serialize_entry("isAudio", &self.is_audio)?;
        map.serialize_entry("isVideo", &self.is_video)?;
        map.serialize_entry("isHostPost", &self.is_host_post)?;
        map.serialize_entry("contentKind", &self.content_kind)?;
        map.serialize_entry("isTrending", &self.is_trending)?;
        map.serialize_entry("mainImageAspectRatio", &self.main_image_aspect_ratio)?;
        map.serialize_entry("featuredIndex", &self.featured_index)?;
        map.serialize_entry("welcomeIndex", &self.welcome_index)?;
        map.serialize_entry("networkFeaturedIndex", &self.network_featured_index)?;
        map.serialize_entry("networkWelcomeIndex", &self.network_welcome_index)?;
        map.serialize_entry("commentsEnabled", &self.comments_enabled)?;
        map.serialize_entry("commentCount", &self.comment_count)?;
        map.serialize_entry("cheersEnabled", &self.cheers_enabled)?;
        map.serialize_entry("cheerCount", &self.cheer_count)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("publishedAt", &self.published_at)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("lastEditedAt", &self.last_edited_at)?;
        map.serialize_entry("lastActivityAt", &self.last_activity_at)?;
        map.serialize_entry("recurrenceRuleTexts", &self.recurrence_rule_texts)?;
        map.serialize_entry("creator", &self.creator)?;
        map.serialize_entry("space", &self.space)?;
        map.serialize_entry("header", &self.header)?;
        map.serialize_entry("primaryMedia", &self.primary_media)?;
        map.serialize_entry("embeddedLink", &self.embedded_link)?;
        map.serialize_entry("assets", &self.assets)?;
        map.serialize_entry("tags", &self.tags)?;
        map.serialize_entry("reactions", &self.reactions)?;
        map.serialize_entry("eventInstance", &self.event_instance)?;
        map.serialize_entry("upcomingEventInstances", &self.upcoming_event_instances)?;
        Ok(())
    }
}
impl serde::Serialize for EventDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
        "publicExternalId",
        "isAudio",
        "isVideo",
        "isHostPost",
        "contentKind",
        "isTrending",
        "mainImageAspectRatio",
        "featuredIndex",
        "welcomeIndex",
        "networkFeaturedIndex",
        "networkWelcomeIndex",
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
        "header",
        "primaryMedia",
        "embeddedLink",
        "assets",
        "tags",
        "reactions",
        "eventInstance",
        "upcomingEventInstances",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Event>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Event>,
        > = None;
        let mut post_type_: Option<String> = None;
        let mut status_: Option<String> = None;
        let mut title_: Option<String> = None;
        let mut body_html_: Option<String> = None;
        let mut body_text_: Option<String> = None;
        let mut slug_: Option<String> = None;
        let mut url_: Option<String> = None;
        let mut image_url_: Option<String> = None;
        let mut header_image_url_: Option<String> = None;
        let mut event_type_: Option<String> = None;
        let mut starts_at_: Option<jiff::Timestamp> = None;
        let mut ends_at_: Option<jiff::Timestamp> = None;
        let mut time_zone_: Option<String> = None;
        let mut is_recurring_: Option<bool> = None;
        let mut recurrence_frequency_: Option<String> = None;
        let mut recurrence_interval_: Option<i32> = None;
        let mut recurrence_rule_: Option<String> = None;
        let mut venue_: Option<String> = None;
        let mut street_: Option<String> = None;
        let mut city_: Option<String> = None;
        let mut latitude_: Option<f64> = None;
        let mut longitude_: Option<f64> = None;
        let mut external_event_link_: Option<String> = None;
        let mut external_event_link_type_: Option<String> = None;
        let mut has_external_event_link_: Option<bool> = None;
        let mut restricted_event_: Option<bool> = None;
        let mut rsvp_enabled_: Option<bool> = None;
        let mut lock_rsvps_: Option<bool> = None;
        let mut post_in_feed_: Option<bool> = None;
        let mut saved_: Option<bool> = None;
        let mut viewer_blacklist_type_: Option<mighty_schema::enums::BlacklistType> = None;
        let mut public_external_id_: Option<String> = None;
        let mut is_audio_: Option<bool> = None;
        let mut is_video_: Option<bool> = None;
        let mut is_host_post_: Option<bool> = None;
        let mut content_kind_: Option<String> = None;
        let mut is_trending_: Option<bool> = None;
        let mut main_image_aspect_ratio_: Option<f64> = None;
        let mut featured_index_: Option<i32> = None;
        let mut welcome_index_: Option<i32> = None;
        let mut network_featured_index_: Option<i32> = None;
        let mut network_welcome_index_: Option<i32> = None;
        let mut comments_enabled_: Option<bool> = None;
        let mut comment_count_: Option<i32> = None;
        let mut cheers_enabled_: Option<bool> = None;
        let mut cheer_count_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut published_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut last_edited_at_: Option<jiff::Timestamp> = None;
        let mut last_activity_at_: Option<jiff::Timestamp> = None;
        let mut recurrence_rule_texts_: Option<
            Vec<crate::generated::models::RecurrenceRuleWording>,
        > = None;
        let mut creator_: Option<crate::generated::models::MemberSummary> = None;
        let mut space_: Option<crate::generated::models::SpaceSummary> = None;
        let mut header_: Option<crate::generated::models::PostHeaderSummary> = None;
        let mut primary_media_: Option<crate::generated::models::PrimaryMediaSummary> = None;
        let mut embedded_link_: Option<crate::generated::models::EmbeddedLinkSummary> = None;
        let mut assets_: Option<Vec<crate::generated::models::AssetSummary>> = None;
        let mut tags_: Option<Vec<crate::generated::models::PostTagSummary>> = None;
        let mut reactions_: Option<
            Vec<crate::generated::models::ReactionGroupSummary>,
        > = None;
        let mut event_instance_: Option<crate::generated::models::EventInstanceCard> = None;
        let mut upcoming_event_instances_: Option<
            Vec<crate::generated::models::EventInstanceCard>,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut post_type_)?,
                3 => fields.required(&mut status_)?,
                4 => fields.nullable(&mut title_)?,
                5 => fields.nullable(&mut body_html_)?,
                6 => fields.nullable(&mut body_text_)?,
                7 => fields.nullable(&mut slug_)?,
                8 => fields.required(&mut url_)?,
                9 => fields.nullable(&mut image_url_)?,
                10 => fields.nullable(&mut header_image_url_)?,
                11 => fields.nullable(&mut event_type_)?,
                12 => fields.nullable(&mut starts_at_)?,
                13 => fields.nullable(&mut ends_at_)?,
                14 => fields.nullable(&mut time_zone_)?,
                15 => fields.required(&mut is_recurring_)?,
                16 => fields.nullable(&mut recurrence_frequency_)?,
                17 => fields.nullable(&mut recurrence_interval_)?,
                18 => fields.nullable(&mut recurrence_rule_)?,
                19 => fields.nullable(&mut venue_)?,
                20 => fields.nullable(&mut street_)?,
                21 => fields.nullable(&mut city_)?,
                22 => fields.nullable(&mut latitude_)?,
                23 => fields.nullable(&mut longitude_)?,
                24 => fields.nullable(&mut external_event_link_)?,
                25 => fields.nullable(&mut external_event_link_type_)?,
                26 => fields.required(&mut has_external_event_link_)?,
                27 => fields.required(&mut restricted_event_)?,
                28 => fields.required(&mut rsvp_enabled_)?,
                29 => fields.required(&mut lock_rsvps_)?,
                30 => fields.required(&mut post_in_feed_)?,
                31 => fields.required(&mut saved_)?,
                32 => fields.nullable(&mut viewer_blacklist_type_)?,
                33 => fields.nullable(&mut public_external_id_)?,
                34 => fields.required(&mut is_audio_)?,
                35 => fields.required(&mut is_video_)?,
                36 => fields.required(&mut is_host_post_)?,
                37 => fields.nullable(&mut content_kind_)?,
                38 => fields.required(&mut is_trending_)?,
                39 => fields.nullable(&mut main_image_aspect_ratio_)?,
                40 => fields.nullable(&mut featured_index_)?,
                41 => fields.nullable(&mut welcome_index_)?,
                42 => fields.nullable(&mut network_featured_index_)?,
                43 => fields.nullable(&mut network_welcome_index_)?,
                44 => fields.required(&mut comments_enabled_)?,
                45 => fields.required(&mut comment_count_)?,
                46 => fields.required(&mut cheers_enabled_)?,
                47 => fields.required(&mut cheer_count_)?,
                48 => fields.required(&mut created_at_)?,
                49 => fields.nullable(&mut published_at_)?,
                50 => fields.required(&mut updated_at_)?,
                51 => fields.nullable(&mut last_edited_at_)?,
                52 => fields.nullable(&mut last_activity_at_)?,
                53 => fields.nullable(&mut recurrence_rule_texts_)?,
                54 => fields.nullable(&mut creator_)?,
                55 => fields.nullable(&mut space_)?,
                56 => fields.nullable(&mut header_)?,
                57 => fields.nullable(&mut primary_media_)?,
                58 => fields.nullable(&mut embedded_link_)?,
                59 => fields.required(&mut assets_)?,
                60 => fields.required(&mut tags_)?,
                61 => fields.required(&mut reactions_)?,
                62 => fields.nullable(&mut event_instance_)?,
                63 => fields.required(&mut upcoming_event_instances_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            post_type: match post_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("postType")),
            },
            status: match status_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("status")),
            },
            title: title_,
            body_html: body_html_,
            body_text: body_text_,
            slug: slug_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            image_url: image_url_,
            header_image_url: header_image_url_,
            event_type: event_type_,
            starts_at: starts_at_,
            ends_at: ends_at_,
            time_zone: time_zone_,
            is_recurring: match is_recurring_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isRecurring")),
            },
            recurrence_frequency: recurrence_frequency_,
            recurrence_interval: recurrence_interval_,
            recurrence_rule: recurrence_rule_,
            venue: venue_,
            street: street_,
            city: city_,
            latitude: latitude_,
            longitude: longitude_,
            external_event_link: external_event_link_,
            external_event_link_type: external_event_link_type_,
            has_external_event_link: match has_external_event_link_ {
                Some(value) => value,
                None => {
                    return Err(serde::de::Error::missing_field("hasExternalEventLink"));
                }
            },
            restricted_event: match restricted_event_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("restrictedEvent")),
            },
            rsvp_enabled: match rsvp_enabled_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("rsvpEnabled")),
            },
            lock_rsvps: match lock_rsvps_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("lockRsvps")),
            },
            post_in_feed: match post_in_feed_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("postInFeed")),
            },
            saved: match saved_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("saved")),
            },
            viewer_blacklist_type: viewer_blacklist_type_,
            public_external_id: public_external_id_,
            is_audio: match is_audio_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isAudio")),
            },
            is_video: match is_video_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isVideo")),
            },
            is_host_post: match is_host_post_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isHostPost")),
            },
            content_kind: content_kind_,
            is_trending: match is_trending_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isTrending")),
            },
            main_image_aspect_ratio: main_image_aspect_ratio_,
            featured_index: featured_index_,
            welcome_index: welcome_index_,
            network_featured_index: network_featured_index_,
            network_welcome_index: network_welcome_index_,
            comments_enabled: match comments_enabled_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("commentsEnabled")),
            },
            comment_count: match comment_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("commentCount")),
            },
            cheers_enabled: match cheers_enabled_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("cheersEnabled")),
            },
            cheer_count: match cheer_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("cheerCount")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            published_at: published_at_,
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            last_edited_at: last_edited_at_,
            last_activity_at: last_activity_at_,
            recurrence_rule_texts: recurrence_rule_texts_,
            creator: creator_,
            space: space_,
            header: header_,
            primary_media: primary_media_,
            embedded_link: embedded_link_,
            assets: match assets_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("assets")),
            },
            tags: match tags_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("tags")),
            },
            reactions: match reactions_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("reactions")),
            },
            event_instance: event_instance_,
            upcoming_event_instances: match upcoming_event_instances_ {
                Some(value) => value,
                None => {
                    return Err(serde::de::Error::missing_field("upcomingEventInstances"));
                }
            },
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
/// `postId` or `postResourceId` and the occurrence by `instanceIndex`, its scheduled time in the form
/// `20240115T160000Z`. `startsAt` and `endsAt` are UTC and may differ from it if the occurrence was
/// moved. The RSVP counts need a scope beyond `write:rsvps`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventInstanceCard {
    /// `EventInstance.id`, a `ID!`.
    ///
    /// Made of the event's resource ID and the key of the occurrence; it is not a resource ID. Identify the event by `postId` and the occurrence by `instanceIndex`.
    pub id: mighty_core::Id,
    /// `EventInstance.postId`, a `ID!`.
    pub post_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Event>,
    /// `EventInstance.postResourceId`, a `ID!`.
    pub post_resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Event>,
    /// `EventInstance.instanceIndex`, a `String!`.
    ///
    /// The key of the occurrence in UTC, such as `20240115T160000Z`. It is the scheduled time. `startsAt` is the same unless it is overridden.
    pub instance_index: String,
    /// `EventInstance.title`, a `String`.
    pub title: Option<String>,
    /// `EventInstance.startsAt`, a `ISO8601DateTime`.
    ///
    /// UTC, with overrides applied.
    pub starts_at: Option<jiff::Timestamp>,
    /// `EventInstance.endsAt`, a `ISO8601DateTime`.
    ///
    /// UTC, with overrides applied.
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
impl Entries for EventInstanceCard {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("postId", &self.post_id)?;
        map.serialize_entry("postResourceId", &self.post_resource_id)?;
        map.serialize_entry("instanceIndex", &self.instance_index)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("startsAt", &self.starts_at)?;
        map.serialize_entry("endsAt", &self.ends_at)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("lockRsvps", &self.lock_rsvps)?;
        map.serialize_entry("rsvpYesCount", &self.rsvp_yes_count)?;
        map.serialize_entry("rsvpMaybeCount", &self.rsvp_maybe_count)?;
        map.serialize_entry("rsvpNoCount", &self.rsvp_no_count)?;
        map.serialize_entry("hasNext", &self.has_next)?;
        map.serialize_entry("hasPrevious", &self.has_previous)?;
        map.serialize_entry("space", &self.space)?;
        Ok(())
    }
}
impl serde::Serialize for EventInstanceCard {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::Id> = None;
        let mut post_id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Event>,
        > = None;
        let mut post_resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Event>,
        > = None;
        let mut instance_index_: Option<String> = None;
        let mut title_: Option<String> = None;
        let mut starts_at_: Option<jiff::Timestamp> = None;
        let mut ends_at_: Option<jiff::Timestamp> = None;
        let mut url_: Option<String> = None;
        let mut lock_rsvps_: Option<bool> = None;
        let mut rsvp_yes_count_: Option<i32> = None;
        let mut rsvp_maybe_count_: Option<i32> = None;
        let mut rsvp_no_count_: Option<i32> = None;
        let mut has_next_: Option<bool> = None;
        let mut has_previous_: Option<bool> = None;
        let mut space_: Option<crate::generated::models::SpaceSummary> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut post_id_)?,
                2 => fields.required(&mut post_resource_id_)?,
                3 => fields.required(&mut instance_index_)?,
                4 => fields.nullable(&mut title_)?,
                5 => fields.nullable(&mut starts_at_)?,
                6 => fields.nullable(&mut ends_at_)?,
                7 => fields.required(&mut url_)?,
                8 => fields.required(&mut lock_rsvps_)?,
                9 => fields.required(&mut rsvp_yes_count_)?,
                10 => fields.required(&mut rsvp_maybe_count_)?,
                11 => fields.required(&mut rsvp_no_count_)?,
                12 => fields.required(&mut has_next_)?,
                13 => fields.required(&mut has_previous_)?,
                14 => fields.nullable(&mut space_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            post_id: match post_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("postId")),
            },
            post_resource_id: match post_resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("postResourceId")),
            },
            instance_index: match instance_index_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("instanceIndex")),
            },
            title: title_,
            starts_at: starts_at_,
            ends_at: ends_at_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            lock_rsvps: match lock_rsvps_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("lockRsvps")),
            },
            rsvp_yes_count: match rsvp_yes_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("rsvpYesCount")),
            },
            rsvp_maybe_count: match rsvp_maybe_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("rsvpMaybeCount")),
            },
            rsvp_no_count: match rsvp_no_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("rsvpNoCount")),
            },
            has_next: match has_next_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("hasNext")),
            },
            has_previous: match has_previous_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("hasPrevious")),
            },
            space: space_,
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
/// One occurrence of an event with the members who said yes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventInstanceWithAttendees {
    /// `EventInstance.id`, a `ID!`.
    ///
    /// Made of the event's resource ID and the key of the occurrence; it is not a resource ID. Identify the event by `postId` and the occurrence by `instanceIndex`.
    pub id: mighty_core::Id,
    /// `EventInstance.postId`, a `ID!`.
    pub post_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Event>,
    /// `EventInstance.postResourceId`, a `ID!`.
    pub post_resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Event>,
    /// `EventInstance.instanceIndex`, a `String!`.
    ///
    /// The key of the occurrence in UTC, such as `20240115T160000Z`. It is the scheduled time. `startsAt` is the same unless it is overridden.
    pub instance_index: String,
    /// `EventInstance.title`, a `String`.
    pub title: Option<String>,
    /// `EventInstance.startsAt`, a `ISO8601DateTime`.
    ///
    /// UTC, with overrides applied.
    pub starts_at: Option<jiff::Timestamp>,
    /// `EventInstance.endsAt`, a `ISO8601DateTime`.
    ///
    /// UTC, with overrides applied.
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
    /// `EventInstance.attendees`, a `[Member!]!`.
    ///
    /// At most six of the members who answered yes.
    pub attendees: Vec<crate::generated::models::MemberSummary>,
}
impl Entries for EventInstanceWithAttendees {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("postId", &self.post_id)?;
        map.serialize_entry("postResourceId", &self.post_resource_id)?;
        map.serialize_entry("instanceIndex", &self.instance_index)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("startsAt", &self.starts_at)?;
        map.serialize_entry("endsAt", &self.ends_at)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("lockRsvps", &self.lock_rsvps)?;
        map.serialize_entry("rsvpYesCount", &self.rsvp_yes_count)?;
        map.serialize_entry("rsvpMaybeCount", &self.rsvp_maybe_count)?;
        map.serialize_entry("rsvpNoCount", &self.rsvp_no_count)?;
        map.serialize_entry("hasNext", &self.has_next)?;
        map.serialize_entry("hasPrevious", &self.has_previous)?;
        map.serialize_entry("space", &self.space)?;
        map.serialize_entry("attendees", &self.attendees)?;
        Ok(())
    }
}
impl serde::Serialize for EventInstanceWithAttendees {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for EventInstanceWithAttendees {
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
        "attendees",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::Id> = None;
        let mut post_id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Event>,
        > = None;
        let mut post_resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Event>,
        > = None;
        let mut instance_index_: Option<String> = None;
        let mut title_: Option<String> = None;
        let mut starts_at_: Option<jiff::Timestamp> = None;
        let mut ends_at_: Option<jiff::Timestamp> = None;
        let mut url_: Option<String> = None;
        let mut lock_rsvps_: Option<bool> = None;
        let mut rsvp_yes_count_: Option<i32> = None;
        let mut rsvp_maybe_count_: Option<i32> = None;
        let mut rsvp_no_count_: Option<i32> = None;
        let mut has_next_: Option<bool> = None;
        let mut has_previous_: Option<bool> = None;
        let mut space_: Option<crate::generated::models::SpaceSummary> = None;
        let mut attendees_: Option<Vec<crate::generated::models::MemberSummary>> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut post_id_)?,
                2 => fields.required(&mut post_resource_id_)?,
                3 => fields.required(&mut instance_index_)?,
                4 => fields.nullable(&mut title_)?,
                5 => fields.nullable(&mut starts_at_)?,
                6 => fields.nullable(&mut ends_at_)?,
                7 => fields.required(&mut url_)?,
                8 => fields.required(&mut lock_rsvps_)?,
                9 => fields.required(&mut rsvp_yes_count_)?,
                10 => fields.required(&mut rsvp_maybe_count_)?,
                11 => fields.required(&mut rsvp_no_count_)?,
                12 => fields.required(&mut has_next_)?,
                13 => fields.required(&mut has_previous_)?,
                14 => fields.nullable(&mut space_)?,
                15 => fields.required(&mut attendees_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            post_id: match post_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("postId")),
            },
            post_resource_id: match post_resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("postResourceId")),
            },
            instance_index: match instance_index_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("instanceIndex")),
            },
            title: title_,
            starts_at: starts_at_,
            ends_at: ends_at_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            lock_rsvps: match lock_rsvps_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("lockRsvps")),
            },
            rsvp_yes_count: match rsvp_yes_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("rsvpYesCount")),
            },
            rsvp_maybe_count: match rsvp_maybe_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("rsvpMaybeCount")),
            },
            rsvp_no_count: match rsvp_no_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("rsvpNoCount")),
            },
            has_next: match has_next_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("hasNext")),
            },
            has_previous: match has_previous_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("hasPrevious")),
            },
            space: space_,
            attendees: match attendees_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("attendees")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for EventInstanceWithAttendees {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// One occurrence that leaves the schedule of its series. `startsAt` and `endsAt` are set if it was
/// moved, and null if it was removed; `instanceIndex` is its scheduled time.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventRecurrenceExceptionSummary {
    /// `EventRecurrenceException.endsAt`, a `ISO8601DateTime`.
    ///
    /// Set for `OVERRIDE` only.
    pub ends_at: Option<jiff::Timestamp>,
    /// `EventRecurrenceException.exceptionType`, a `EventRecurrenceExceptionType!`.
    pub exception_type: mighty_schema::enums::EventRecurrenceExceptionType,
    /// `EventRecurrenceException.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<
        mighty_schema::kinds::EventRecurrenceException,
    >,
    /// `EventRecurrenceException.instanceIndex`, a `String!`.
    ///
    /// The key of the occurrence in UTC, such as `20240115T160000Z`.
    pub instance_index: String,
    /// `EventRecurrenceException.lockRsvps`, a `Boolean`.
    pub lock_rsvps: Option<bool>,
    /// `EventRecurrenceException.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::EventRecurrenceException,
    >,
    /// `EventRecurrenceException.startsAt`, a `ISO8601DateTime`.
    ///
    /// Set for `OVERRIDE` only.
    pub starts_at: Option<jiff::Timestamp>,
}
impl Entries for EventRecurrenceExceptionSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("endsAt", &self.ends_at)?;
        map.serialize_entry("exceptionType", &self.exception_type)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("instanceIndex", &self.instance_index)?;
        map.serialize_entry("lockRsvps", &self.lock_rsvps)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("startsAt", &self.starts_at)?;
        Ok(())
    }
}
impl serde::Serialize for EventRecurrenceExceptionSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for EventRecurrenceExceptionSummary {
    const KEYS: &'static [&'static str] = &[
        "endsAt",
        "exceptionType",
        "id",
        "instanceIndex",
        "lockRsvps",
        "resourceId",
        "startsAt",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut ends_at_: Option<jiff::Timestamp> = None;
        let mut exception_type_: Option<
            mighty_schema::enums::EventRecurrenceExceptionType,
        > = None;
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<
                mighty_schema::kinds::EventRecurrenceException,
            >,
        > = None;
        let mut instance_index_: Option<String> = None;
        let mut lock_rsvps_: Option<bool> = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<
                mighty_schema::kinds::EventRecurrenceException,
            >,
        > = None;
        let mut starts_at_: Option<jiff::Timestamp> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.nullable(&mut ends_at_)?,
                1 => fields.required(&mut exception_type_)?,
                2 => fields.required(&mut id_)?,
                3 => fields.required(&mut instance_index_)?,
                4 => fields.nullable(&mut lock_rsvps_)?,
                5 => fields.required(&mut resource_id_)?,
                6 => fields.nullable(&mut starts_at_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            ends_at: ends_at_,
            exception_type: match exception_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("exceptionType")),
            },
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            instance_index: match instance_index_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("instanceIndex")),
            },
            lock_rsvps: lock_rsvps_,
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            starts_at: starts_at_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for EventRecurrenceExceptionSummary {
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
    ///
    /// Identifies the whole series; one occurrence is an `EventInstance`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Event>,
    /// `Event.resourceId`, a `ID!`.
    ///
    /// Identifies the whole series; one occurrence is an `EventInstance`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Event>,
    /// `Event.rsvps`, a `RsvpConnection!`.
    pub rsvps: crate::generated::models::EventRsvpsRsvps,
}
impl Entries for EventRsvps {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("rsvps", &self.rsvps)?;
        Ok(())
    }
}
impl serde::Serialize for EventRsvps {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for EventRsvps {
    const KEYS: &'static [&'static str] = &["id", "resourceId", "rsvps"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Event>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Event>,
        > = None;
        let mut rsvps_: Option<crate::generated::models::EventRsvpsRsvps> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut rsvps_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            rsvps: match rsvps_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("rsvps")),
            },
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
impl Entries for EventRsvpsRsvps {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("nodes", &self.nodes)?;
        map.serialize_entry("pageInfo", &self.page_info)?;
        Ok(())
    }
}
impl serde::Serialize for EventRsvpsRsvps {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for EventRsvpsRsvps {
    const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut nodes_: Option<Vec<Option<crate::generated::models::RsvpDetail>>> = None;
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
impl<'de> serde::Deserialize<'de> for EventRsvpsRsvps {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// Whether a feature such as `feed`, `chat` or `events` is on. Only features that are on or off
/// appear here; those with more than two settings do not.
///
/// A feature of the network or of a space that is on or off.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FeatureToggleState {
    /// `FeatureToggle.key`, a `String!`.
    ///
    /// Such as `feed`, `chat` or `events`.
    pub key: String,
    /// `FeatureToggle.enabled`, a `Boolean!`.
    pub enabled: bool,
}
impl Entries for FeatureToggleState {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("key", &self.key)?;
        map.serialize_entry("enabled", &self.enabled)?;
        Ok(())
    }
}
impl serde::Serialize for FeatureToggleState {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for FeatureToggleState {
    const KEYS: &'static [&'static str] = &["key", "enabled"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut key_: Option<String> = None;
        let mut enabled_: Option<bool> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut key_)?,
                1 => fields.required(&mut enabled_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            key: match key_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("key")),
            },
            enabled: match enabled_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("enabled")),
            },
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
/// A record that can be in the feed.
///
/// The schema says that it covers prompts too, but it contains only posts at present.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FeedItemCard {
    /// A `FeedPostItem`.
    FeedPostItem(Box<crate::generated::models::FeedPostItemCard>),
    /// A type that was not asked for, or is newer than this crate.
    Unknown(decode::UnknownObject),
}
impl Entries for FeedItemCard {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::FeedPostItem(value) => {
                map.serialize_entry(decode::TYPENAME, "FeedPostItem")?;
                value.entries(map)
            }
            Self::Unknown(other) => other.entries(map),
        }
    }
}
impl serde::Serialize for FeedItemCard {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for FeedItemCard {
    const KEYS: &'static [&'static str] = &[decode::TYPENAME];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        decode::by_type(fields)
    }
}
impl decode::Abstract for FeedItemCard {
    const TYPES: &'static [&'static str] = &["FeedPostItem"];
    fn read_as<'de, A: serde::de::MapAccess<'de>>(
        typename: decode::Typename,
        rest: A,
    ) -> Result<Self, A::Error> {
        Ok(
            match typename.place {
                0 => Self::FeedPostItem(Box::new(decode::rest(rest)?)),
                _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
            },
        )
    }
}
impl<'de> serde::Deserialize<'de> for FeedItemCard {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// An entry of the feed with the first comments of its post. `post` is null if the post was deleted.
///
/// The schema says that it covers prompts too, but it contains only posts at present.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FeedItemWithComments {
    /// A `FeedPostItem`.
    FeedPostItem(
        Box<
            crate::generated::models::FeedItemWithCommentsFeedItemWithCommentsFeedPostItem,
        >,
    ),
    /// A type that was not asked for, or is newer than this crate.
    Unknown(decode::UnknownObject),
}
impl Entries for FeedItemWithComments {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::FeedPostItem(value) => {
                map.serialize_entry(decode::TYPENAME, "FeedPostItem")?;
                value.entries(map)
            }
            Self::Unknown(other) => other.entries(map),
        }
    }
}
impl serde::Serialize for FeedItemWithComments {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for FeedItemWithComments {
    const KEYS: &'static [&'static str] = &[decode::TYPENAME];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        decode::by_type(fields)
    }
}
impl decode::Abstract for FeedItemWithComments {
    const TYPES: &'static [&'static str] = &["FeedPostItem"];
    fn read_as<'de, A: serde::de::MapAccess<'de>>(
        typename: decode::Typename,
        rest: A,
    ) -> Result<Self, A::Error> {
        Ok(
            match typename.place {
                0 => Self::FeedPostItem(Box::new(decode::rest(rest)?)),
                _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
            },
        )
    }
}
impl<'de> serde::Deserialize<'de> for FeedItemWithComments {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The part of `FeedPostItem` that is asked for here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FeedItemWithCommentsFeedItemWithCommentsFeedPostItem {
    /// `FeedPostItem.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `FeedPostItem.action`, a `FeedAction!`.
    pub action: mighty_schema::enums::FeedAction,
    /// `FeedPostItem.actedAt`, a `ISO8601DateTime`.
    pub acted_at: Option<jiff::Timestamp>,
    /// `FeedPostItem.isIntroduction`, a `Boolean!`.
    pub is_introduction: bool,
    /// `FeedPostItem.actor`, a `Member`.
    pub actor: Option<crate::generated::models::MemberSummary>,
    /// `FeedPostItem.introducedMember`, a `Member`.
    pub introduced_member: Option<crate::generated::models::MemberSummary>,
    /// `FeedPostItem.space`, a `Space`.
    pub space: Option<crate::generated::models::SpaceSummary>,
    /// `FeedPostItem.post`, a `PostContent`.
    ///
    /// Null if it was deleted.
    pub post: Option<crate::generated::models::PostContentWithComments>,
}
impl Entries for FeedItemWithCommentsFeedItemWithCommentsFeedPostItem {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("action", &self.action)?;
        map.serialize_entry("actedAt", &self.acted_at)?;
        map.serialize_entry("isIntroduction", &self.is_introduction)?;
        map.serialize_entry("actor", &self.actor)?;
        map.serialize_entry("introducedMember", &self.introduced_member)?;
        map.serialize_entry("space", &self.space)?;
        map.serialize_entry("post", &self.post)?;
        Ok(())
    }
}
impl serde::Serialize for FeedItemWithCommentsFeedItemWithCommentsFeedPostItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for FeedItemWithCommentsFeedItemWithCommentsFeedPostItem {
    const KEYS: &'static [&'static str] = &[
        "id",
        "action",
        "actedAt",
        "isIntroduction",
        "actor",
        "introducedMember",
        "space",
        "post",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut action_: Option<mighty_schema::enums::FeedAction> = None;
        let mut acted_at_: Option<jiff::Timestamp> = None;
        let mut is_introduction_: Option<bool> = None;
        let mut actor_: Option<crate::generated::models::MemberSummary> = None;
        let mut introduced_member_: Option<crate::generated::models::MemberSummary> = None;
        let mut space_: Option<crate::generated::models::SpaceSummary> = None;
        let mut post_: Option<crate::generated::models::PostContentWithComments> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut action_)?,
                2 => fields.nullable(&mut acted_at_)?,
                3 => fields.required(&mut is_introduction_)?,
                4 => fields.nullable(&mut actor_)?,
                5 => fields.nullable(&mut introduced_member_)?,
                6 => fields.nullable(&mut space_)?,
                7 => fields.nullable(&mut post_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            action: match action_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("action")),
            },
            acted_at: acted_at_,
            is_introduction: match is_introduction_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isIntroduction")),
            },
            actor: actor_,
            introduced_member: introduced_member_,
            space: space_,
            post: post_,
        })
    }
}
impl<'de> serde::Deserialize<'de>
for FeedItemWithCommentsFeedItemWithCommentsFeedPostItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// An entry of the feed: an action, the member who did it, and the post. `post` is null if the post
/// was deleted; `introducedMember` is set if the entry introduces a member.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FeedPostItemCard {
    /// `FeedPostItem.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `FeedPostItem.action`, a `FeedAction!`.
    pub action: mighty_schema::enums::FeedAction,
    /// `FeedPostItem.actedAt`, a `ISO8601DateTime`.
    pub acted_at: Option<jiff::Timestamp>,
    /// `FeedPostItem.isIntroduction`, a `Boolean!`.
    pub is_introduction: bool,
    /// `FeedPostItem.actor`, a `Member`.
    pub actor: Option<crate::generated::models::MemberSummary>,
    /// `FeedPostItem.introducedMember`, a `Member`.
    pub introduced_member: Option<crate::generated::models::MemberSummary>,
    /// `FeedPostItem.space`, a `Space`.
    pub space: Option<crate::generated::models::SpaceSummary>,
    /// `FeedPostItem.post`, a `PostContent`.
    ///
    /// Null if it was deleted.
    pub post: Option<crate::generated::models::PostContentCard>,
}
impl Entries for FeedPostItemCard {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("action", &self.action)?;
        map.serialize_entry("actedAt", &self.acted_at)?;
        map.serialize_entry("isIntroduction", &self.is_introduction)?;
        map.serialize_entry("actor", &self.actor)?;
        map.serialize_entry("introducedMember", &self.introduced_member)?;
        map.serialize_entry("space", &self.space)?;
        map.serialize_entry("post", &self.post)?;
        Ok(())
    }
}
impl serde::Serialize for FeedPostItemCard {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for FeedPostItemCard {
    const KEYS: &'static [&'static str] = &[
        "id",
        "action",
        "actedAt",
        "isIntroduction",
        "actor",
        "introducedMember",
        "space",
        "post",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut action_: Option<mighty_schema::enums::FeedAction> = None;
        let mut acted_at_: Option<jiff::Timestamp> = None;
        let mut is_introduction_: Option<bool> = None;
        let mut actor_: Option<crate::generated::models::MemberSummary> = None;
        let mut introduced_member_: Option<crate::generated::models::MemberSummary> = None;
        let mut space_: Option<crate::generated::models::SpaceSummary> = None;
        let mut post_: Option<crate::generated::models::PostContentCard> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut action_)?,
                2 => fields.nullable(&mut acted_at_)?,
                3 => fields.required(&mut is_introduction_)?,
                4 => fields.nullable(&mut actor_)?,
                5 => fields.nullable(&mut introduced_member_)?,
                6 => fields.nullable(&mut space_)?,
                7 => fields.nullable(&mut post_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            action: match action_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("action")),
            },
            acted_at: acted_at_,
            is_introduction: match is_introduction_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isIntroduction")),
            },
            actor: actor_,
            introduced_member: introduced_member_,
            space: space_,
            post: post_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for FeedPostItemCard {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A section of a gallery page. `id` and `position` are null for a default section that has not been
/// changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GalleryGroupSummary {
    /// `GalleryGroup.canDelete`, a `Boolean!`.
    ///
    /// True only for added sections that belong to a spaces collection. To delete one, leave it out of `updateGalleryGroups`.
    pub can_delete: bool,
    /// `GalleryGroup.galleryPage`, a `GalleryPage!`.
    pub gallery_page: mighty_schema::enums::GalleryPage,
    /// `GalleryGroup.galleryType`, a `GalleryType!`.
    pub gallery_type: mighty_schema::enums::GalleryType,
    /// `GalleryGroup.id`, a `ID`.
    ///
    /// Null for a default section that was never changed. You can't refer to such a section until `updateGalleryGroups` has stored it.
    pub id: Option<mighty_schema::ids::IdOf<mighty_schema::kinds::GalleryGroup>>,
    /// `GalleryGroup.isEnabled`, a `Boolean!`.
    pub is_enabled: bool,
    /// `GalleryGroup.label`, a `String!`.
    pub label: String,
    /// `GalleryGroup.position`, a `Int`.
    ///
    /// Null for a default section that was never changed; use the order of the list.
    pub position: Option<i32>,
}
impl Entries for GalleryGroupSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("canDelete", &self.can_delete)?;
        map.serialize_entry("galleryPage", &self.gallery_page)?;
        map.serialize_entry("galleryType", &self.gallery_type)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("isEnabled", &self.is_enabled)?;
        map.serialize_entry("label", &self.label)?;
        map.serialize_entry("position", &self.position)?;
        Ok(())
    }
}
impl serde::Serialize for GalleryGroupSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for GalleryGroupSummary {
    const KEYS: &'static [&'static str] = &[
        "canDelete",
        "galleryPage",
        "galleryType",
        "id",
        "isEnabled",
        "label",
        "position",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut can_delete_: Option<bool> = None;
        let mut gallery_page_: Option<mighty_schema::enums::GalleryPage> = None;
        let mut gallery_type_: Option<mighty_schema::enums::GalleryType> = None;
        let mut id_: Option<
            mighty_schema::ids::IdOf<mighty_schema::kinds::GalleryGroup>,
        > = None;
        let mut is_enabled_: Option<bool> = None;
        let mut label_: Option<String> = None;
        let mut position_: Option<i32> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut can_delete_)?,
                1 => fields.required(&mut gallery_page_)?,
                2 => fields.required(&mut gallery_type_)?,
                3 => fields.nullable(&mut id_)?,
                4 => fields.required(&mut is_enabled_)?,
                5 => fields.required(&mut label_)?,
                6 => fields.nullable(&mut position_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            can_delete: match can_delete_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("canDelete")),
            },
            gallery_page: match gallery_page_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("galleryPage")),
            },
            gallery_type: match gallery_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("galleryType")),
            },
            id: id_,
            is_enabled: match is_enabled_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isEnabled")),
            },
            label: match label_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("label")),
            },
            position: position_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for GalleryGroupSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A gift of the catalogue. `costInPoints` is what the sender pays; an `archived` one can't be
/// given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GiftDefinitionSummary {
    /// `GiftDefinition.archived`, a `Boolean!`.
    ///
    /// True if the gift can't be given any more.
    pub archived: bool,
    /// `GiftDefinition.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `GiftDefinition.costInPoints`, a `Int!`.
    ///
    /// The price for the sender, in points.
    pub cost_in_points: i32,
    /// `GiftDefinition.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `GiftDefinition.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::GiftDefinition>,
    /// `GiftDefinition.name`, a `String!`.
    pub name: String,
    /// `GiftDefinition.position`, a `Int`.
    pub position: Option<i32>,
    /// `GiftDefinition.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::GiftDefinition,
    >,
    /// `GiftDefinition.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `GiftDefinition.url`, a `String!`.
    pub url: String,
}
impl Entries for GiftDefinitionSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("archived", &self.archived)?;
        map.serialize_entry("avatarUrl", &self.avatar_url)?;
        map.serialize_entry("costInPoints", &self.cost_in_points)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("position", &self.position)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("url", &self.url)?;
        Ok(())
    }
}
impl serde::Serialize for GiftDefinitionSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for GiftDefinitionSummary {
    const KEYS: &'static [&'static str] = &[
        "archived",
        "avatarUrl",
        "costInPoints",
        "createdAt",
        "id",
        "name",
        "position",
        "resourceId",
        "updatedAt",
        "url",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut archived_: Option<bool> = None;
        let mut avatar_url_: Option<String> = None;
        let mut cost_in_points_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::GiftDefinition>,
        > = None;
        let mut name_: Option<String> = None;
        let mut position_: Option<i32> = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::GiftDefinition>,
        > = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut archived_)?,
                1 => fields.nullable(&mut avatar_url_)?,
                2 => fields.required(&mut cost_in_points_)?,
                3 => fields.required(&mut created_at_)?,
                4 => fields.required(&mut id_)?,
                5 => fields.required(&mut name_)?,
                6 => fields.nullable(&mut position_)?,
                7 => fields.required(&mut resource_id_)?,
                8 => fields.required(&mut updated_at_)?,
                9 => fields.required(&mut url_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            archived: match archived_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("archived")),
            },
            avatar_url: avatar_url_,
            cost_in_points: match cost_in_points_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("costInPoints")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            name: match name_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("name")),
            },
            position: position_,
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for GiftDefinitionSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A gift that is built in. Name and cost are suggestions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GiftDefinitionTemplateSummary {
    /// `GiftDefinitionTemplate.avatarName`, a `String`.
    ///
    /// The name of the built-in image.
    pub avatar_name: Option<String>,
    /// `GiftDefinitionTemplate.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `GiftDefinitionTemplate.costInPoints`, a `Int`.
    ///
    /// A suggestion.
    pub cost_in_points: Option<i32>,
    /// `GiftDefinitionTemplate.name`, a `String!`.
    ///
    /// A suggestion.
    pub name: String,
}
impl Entries for GiftDefinitionTemplateSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("avatarName", &self.avatar_name)?;
        map.serialize_entry("avatarUrl", &self.avatar_url)?;
        map.serialize_entry("costInPoints", &self.cost_in_points)?;
        map.serialize_entry("name", &self.name)?;
        Ok(())
    }
}
impl serde::Serialize for GiftDefinitionTemplateSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for GiftDefinitionTemplateSummary {
    const KEYS: &'static [&'static str] = &[
        "avatarName",
        "avatarUrl",
        "costInPoints",
        "name",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut avatar_name_: Option<String> = None;
        let mut avatar_url_: Option<String> = None;
        let mut cost_in_points_: Option<i32> = None;
        let mut name_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.nullable(&mut avatar_name_)?,
                1 => fields.nullable(&mut avatar_url_)?,
                2 => fields.nullable(&mut cost_in_points_)?,
                3 => fields.required(&mut name_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            avatar_name: avatar_name_,
            avatar_url: avatar_url_,
            cost_in_points: cost_in_points_,
            name: match name_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("name")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for GiftDefinitionTemplateSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A member on a leaderboard. `giftDefinition` is null on a board across all gifts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GiftLeaderboardEntrySummary {
    /// `GiftLeaderboardEntry.count`, a `Int!`.
    pub count: i32,
    /// `GiftLeaderboardEntry.giftDefinition`, a `GiftDefinition`.
    ///
    /// Null on a leaderboard of all gifts.
    pub gift_definition: Option<crate::generated::models::GiftDefinitionSummary>,
    /// `GiftLeaderboardEntry.member`, a `Member!`.
    pub member: crate::generated::models::MemberSummary,
}
impl Entries for GiftLeaderboardEntrySummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("count", &self.count)?;
        map.serialize_entry("giftDefinition", &self.gift_definition)?;
        map.serialize_entry("member", &self.member)?;
        Ok(())
    }
}
impl serde::Serialize for GiftLeaderboardEntrySummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for GiftLeaderboardEntrySummary {
    const KEYS: &'static [&'static str] = &["count", "giftDefinition", "member"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut count_: Option<i32> = None;
        let mut gift_definition_: Option<
            crate::generated::models::GiftDefinitionSummary,
        > = None;
        let mut member_: Option<crate::generated::models::MemberSummary> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut count_)?,
                1 => fields.nullable(&mut gift_definition_)?,
                2 => fields.required(&mut member_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            count: match count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("count")),
            },
            gift_definition: gift_definition_,
            member: match member_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("member")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for GiftLeaderboardEntrySummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A leaderboard of gifts, the highest first, and when it is counted next.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GiftLeaderboardSummary {
    /// `GiftLeaderboard.nextRefreshAt`, a `ISO8601DateTime`.
    ///
    /// The time of the next count.
    pub next_refresh_at: Option<jiff::Timestamp>,
    /// `GiftLeaderboard.entries`, a `[GiftLeaderboardEntry!]!`.
    ///
    /// Highest first, up to the network's limit.
    pub entries: Vec<crate::generated::models::GiftLeaderboardEntrySummary>,
}
impl Entries for GiftLeaderboardSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("nextRefreshAt", &self.next_refresh_at)?;
        map.serialize_entry("entries", &self.entries)?;
        Ok(())
    }
}
impl serde::Serialize for GiftLeaderboardSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for GiftLeaderboardSummary {
    const KEYS: &'static [&'static str] = &["nextRefreshAt", "entries"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut next_refresh_at_: Option<jiff::Timestamp> = None;
        let mut entries_: Option<
            Vec<crate::generated::models::GiftLeaderboardEntrySummary>,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.nullable(&mut next_refresh_at_)?,
                1 => fields.required(&mut entries_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            next_refresh_at: next_refresh_at_,
            entries: match entries_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("entries")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for GiftLeaderboardSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// How many of one gift a member has; `giftDefinition` is null if the gift was deleted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GiftSummaryEntrySummary {
    /// `GiftSummaryEntry.count`, a `Int!`.
    pub count: i32,
    /// `GiftSummaryEntry.giftDefinition`, a `GiftDefinition`.
    ///
    /// Null if the gift was deleted.
    pub gift_definition: Option<crate::generated::models::GiftDefinitionSummary>,
}
impl Entries for GiftSummaryEntrySummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("count", &self.count)?;
        map.serialize_entry("giftDefinition", &self.gift_definition)?;
        Ok(())
    }
}
impl serde::Serialize for GiftSummaryEntrySummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for GiftSummaryEntrySummary {
    const KEYS: &'static [&'static str] = &["count", "giftDefinition"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut count_: Option<i32> = None;
        let mut gift_definition_: Option<
            crate::generated::models::GiftDefinitionSummary,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut count_)?,
                1 => fields.nullable(&mut gift_definition_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            count: match count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("count")),
            },
            gift_definition: gift_definition_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for GiftSummaryEntrySummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A period of income. Pass `periodStart` to `ListIncomeReports`.
///
/// Covers every platform and currency, so it has several reports.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IncomeReportPeriodSummary {
    /// `IncomeReportPeriod.fiscalPeriodMonthLabel`, a `String!`.
    pub fiscal_period_month_label: String,
    /// `IncomeReportPeriod.periodEnd`, a `ISO8601DateTime!`.
    pub period_end: jiff::Timestamp,
    /// `IncomeReportPeriod.periodStart`, a `ISO8601DateTime!`.
    ///
    /// Pass it to `Network.incomeReports(periodStart:)`.
    pub period_start: jiff::Timestamp,
}
impl Entries for IncomeReportPeriodSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("fiscalPeriodMonthLabel", &self.fiscal_period_month_label)?;
        map.serialize_entry("periodEnd", &self.period_end)?;
        map.serialize_entry("periodStart", &self.period_start)?;
        Ok(())
    }
}
impl serde::Serialize for IncomeReportPeriodSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for IncomeReportPeriodSummary {
    const KEYS: &'static [&'static str] = &[
        "fiscalPeriodMonthLabel",
        "periodEnd",
        "periodStart",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut fiscal_period_month_label_: Option<String> = None;
        let mut period_end_: Option<jiff::Timestamp> = None;
        let mut period_start_: Option<jiff::Timestamp> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut fiscal_period_month_label_)?,
                1 => fields.required(&mut period_end_)?,
                2 => fields.required(&mut period_start_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            fiscal_period_month_label: match fiscal_period_month_label_ {
                Some(value) => value,
                None => {
                    return Err(serde::de::Error::missing_field("fiscalPeriodMonthLabel"));
                }
            },
            period_end: match period_end_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("periodEnd")),
            },
            period_start: match period_start_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("periodStart")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for IncomeReportPeriodSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The income of one period, on one platform, in one currency, in the smallest unit of it.
/// `grossRevenue` includes taxes and fees, `totalRevenue` is without fees, and `totalPayment` is
/// what Mighty pays out itself. The fees of single parties are null on old reports.
///
/// One period, on one payment platform, in one settlement currency. Money is in the smallest unit of the currency.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IncomeReportSummary {
    /// `IncomeReport.currency`, a `String!`.
    ///
    /// For Stripe, the currency of the host's bank account; for Apple, always `USD`.
    pub currency: String,
    /// `IncomeReport.fiscalPeriod`, a `Int`.
    ///
    /// In Apple's fiscal calendar; null if nothing was sold.
    pub fiscal_period: Option<i32>,
    /// `IncomeReport.fiscalPeriodMonthLabel`, a `String`.
    ///
    /// In Apple's fiscal calendar; null if nothing was sold.
    pub fiscal_period_month_label: Option<String>,
    /// `IncomeReport.fiscalYear`, a `Int`.
    ///
    /// In Apple's fiscal calendar; null if nothing was sold.
    pub fiscal_year: Option<i32>,
    /// `IncomeReport.grossRevenue`, a `Int`.
    ///
    /// In the smallest unit of the currency, including taxes and fees.
    pub gross_revenue: Option<i32>,
    /// `IncomeReport.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::IncomeReport>,
    /// `IncomeReport.iosFees`, a `Int`.
    ///
    /// In the smallest unit of the currency; null on old reports.
    pub ios_fees: Option<i32>,
    /// `IncomeReport.mightyNetworksFees`, a `Int`.
    ///
    /// In the smallest unit of the currency; null on old reports.
    pub mighty_networks_fees: Option<i32>,
    /// `IncomeReport.paymentPlatform`, a `PaymentPlatform`.
    pub payment_platform: Option<mighty_schema::enums::PaymentPlatform>,
    /// `IncomeReport.periodEnd`, a `ISO8601DateTime!`.
    pub period_end: jiff::Timestamp,
    /// `IncomeReport.periodStart`, a `ISO8601DateTime!`.
    pub period_start: jiff::Timestamp,
    /// `IncomeReport.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::IncomeReport,
    >,
    /// `IncomeReport.stripeFees`, a `Int`.
    ///
    /// In the smallest unit of the currency; null on old reports.
    pub stripe_fees: Option<i32>,
    /// `IncomeReport.stripeTransferDate`, a `ISO8601DateTime`.
    ///
    /// Null if nothing was paid out through Stripe.
    pub stripe_transfer_date: Option<jiff::Timestamp>,
    /// `IncomeReport.stripeTransferId`, a `String`.
    ///
    /// Null if nothing was paid out through Stripe.
    pub stripe_transfer_id: Option<String>,
    /// `IncomeReport.taxes`, a `Int`.
    ///
    /// In the smallest unit of the currency; Stripe only.
    pub taxes: Option<i32>,
    /// `IncomeReport.totalFees`, a `Int!`.
    ///
    /// In the smallest unit of the currency.
    pub total_fees: i32,
    /// `IncomeReport.totalPayment`, a `Int!`.
    ///
    /// The amount that Mighty itself pays out, in the smallest unit of the currency. At present this is for Apple only, because Stripe pays the host directly.
    pub total_payment: i32,
    /// `IncomeReport.totalRevenue`, a `Int!`.
    ///
    /// Without fees, in the smallest unit of the currency.
    pub total_revenue: i32,
    /// `IncomeReport.units`, a `Int`.
    pub units: Option<i32>,
}
impl Entries for IncomeReportSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("currency", &self.currency)?;
        map.serialize_entry("fiscalPeriod", &self.fiscal_period)?;
        map.serialize_entry("fiscalPeriodMonthLabel", &self.fiscal_period_month_label)?;
        map.serialize_entry("fiscalYear", &self.fiscal_year)?;
        map.serialize_entry("grossRevenue", &self.gross_revenue)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("iosFees", &self.ios_fees)?;
        map.serialize_entry("mightyNetworksFees", &self.mighty_networks_fees)?;
        map.serialize_entry("paymentPlatform", &self.payment_platform)?;
        map.serialize_entry("periodEnd", &self.period_end)?;
        map.serialize_entry("periodStart", &self.period_start)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("stripeFees", &self.stripe_fees)?;
        map.serialize_entry("stripeTransferDate", &self.stripe_transfer_date)?;
        map.serialize_entry("stripeTransferId", &self.stripe_transfer_id)?;
        map.serialize_entry("taxes", &self.taxes)?;
        map.serialize_entry("totalFees", &self.total_fees)?;
        map.serialize_entry("totalPayment", &self.total_payment)?;
        map.serialize_entry("totalRevenue", &self.total_revenue)?;
        map.serialize_entry("units", &self.units)?;
        Ok(())
    }
}
impl serde::Serialize for IncomeReportSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for IncomeReportSummary {
    const KEYS: &'static [&'static str] = &[
        "currency",
        "fiscalPeriod",
        "fiscalPeriodMonthLabel",
        "fiscalYear",
        "grossRevenue",
        "id",
        "iosFees",
        "mightyNetworksFees",
        "paymentPlatform",
        "periodEnd",
        "periodStart",
        "resourceId",
        "stripeFees",
        "stripeTransferDate",
        "stripeTransferId",
        "taxes",
        "totalFees",
        "totalPayment",
        "totalRevenue",
        "units",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut currency_: Option<String> = None;
        let mut fiscal_period_: Option<i32> = None;
        let mut fiscal_period_month_label_: Option<String> = None;
        let mut fiscal_year_: Option<i32> = None;
        let mut gross_revenue_: Option<i32> = None;
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::IncomeReport>,
        > = None;
        let mut ios_fees_: Option<i32> = None;
        let mut mighty_networks_fees_: Option<i32> = None;
        let mut payment_platform_: Option<mighty_schema::enums::PaymentPlatform> = None;
        let mut period_end_: Option<jiff::Timestamp> = None;
        let mut period_start_: Option<jiff::Timestamp> = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::IncomeReport>,
        > = None;
        let mut stripe_fees_: Option<i32> = None;
        let mut stripe_transfer_date_: Option<jiff::Timestamp> = None;
        let mut stripe_transfer_id_: Option<String> = None;
        let mut taxes_: Option<i32> = None;
        let mut total_fees_: Option<i32> = None;
        let mut total_payment_: Option<i32> = None;
        let mut total_revenue_: Option<i32> = None;
        let mut units_: Option<i32> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut currency_)?,
                1 => fields.nullable(&mut fiscal_period_)?,
                2 => fields.nullable(&mut fiscal_period_month_label_)?,
                3 => fields.nullable(&mut fiscal_year_)?,
                4 => fields.nullable(&mut gross_revenue_)?,
                5 => fields.required(&mut id_)?,
                6 => fields.nullable(&mut ios_fees_)?,
                7 => fields.nullable(&mut mighty_networks_fees_)?,
                8 => fields.nullable(&mut payment_platform_)?,
                9 => fields.required(&mut period_end_)?,
                10 => fields.required(&mut period_start_)?,
                11 => fields.required(&mut resource_id_)?,
                12 => fields.nullable(&mut stripe_fees_)?,
                13 => fields.nullable(&mut stripe_transfer_date_)?,
                14 => fields.nullable(&mut stripe_transfer_id_)?,
                15 => fields.nullable(&mut taxes_)?,
                16 => fields.required(&mut total_fees_)?,
                17 => fields.required(&mut total_payment_)?,
                18 => fields.required(&mut total_revenue_)?,
                19 => fields.nullable(&mut units_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            currency: match currency_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("currency")),
            },
            fiscal_period: fiscal_period_,
            fiscal_period_month_label: fiscal_period_month_label_,
            fiscal_year: fiscal_year_,
            gross_revenue: gross_revenue_,
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            ios_fees: ios_fees_,
            mighty_networks_fees: mighty_networks_fees_,
            payment_platform: payment_platform_,
            period_end: match period_end_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("periodEnd")),
            },
            period_start: match period_start_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("periodStart")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            stripe_fees: stripe_fees_,
            stripe_transfer_date: stripe_transfer_date_,
            stripe_transfer_id: stripe_transfer_id_,
            taxes: taxes_,
            total_fees: match total_fees_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("totalFees")),
            },
            total_payment: match total_payment_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("totalPayment")),
            },
            total_revenue: match total_revenue_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("totalRevenue")),
            },
            units: units_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for IncomeReportSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A request to join. `email` is in clear only to hosts with `read:userinfo`. Without a `space` it
/// is for the network or a plan. `converted` is true once the person has joined.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InviteRequestSummary {
    /// `InviteRequest.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `InviteRequest.converted`, a `Boolean!`.
    ///
    /// True once the person was approved and has joined.
    pub converted: bool,
    /// `InviteRequest.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `InviteRequest.email`, a `String`.
    ///
    /// In full only for hosts with `read:userinfo`, obfuscated for others. Blank if the requester is a member who keeps it private.
    pub email: Option<String>,
    /// `InviteRequest.firstName`, a `String`.
    pub first_name: Option<String>,
    /// `InviteRequest.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::InviteRequest>,
    /// `InviteRequest.lastName`, a `String`.
    pub last_name: Option<String>,
    /// `InviteRequest.location`, a `String`.
    pub location: Option<String>,
    /// `InviteRequest.rejectionReason`, a `String`.
    pub rejection_reason: Option<String>,
    /// `InviteRequest.rejectionType`, a `InviteRequestRejectionType`.
    pub rejection_type: Option<mighty_schema::enums::InviteRequestRejectionType>,
    /// `InviteRequest.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::InviteRequest,
    >,
    /// `InviteRequest.status`, a `InviteRequestStatus!`.
    pub status: mighty_schema::enums::InviteRequestStatus,
    /// `InviteRequest.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `InviteRequest.approver`, a `Member`.
    ///
    /// The member who approved or rejected the request.
    pub approver: Option<crate::generated::models::MemberSummary>,
    /// `InviteRequest.requester`, a `Member`.
    ///
    /// Null if the requester has no account.
    pub requester: Option<crate::generated::models::MemberSummary>,
    /// `InviteRequest.space`, a `Space`.
    ///
    /// Null for a request to the network or to a plan. If `plan` is null too, the request is for the network.
    pub space: Option<crate::generated::models::SpaceSummary>,
    /// `InviteRequest.plan`, a `PaymentPlan`.
    ///
    /// Set if access is bought.
    pub plan: Option<crate::generated::models::PaymentPlanReference>,
    /// `InviteRequest.profileQuestionAnswers`, a `[ProfileQuestionAnswer!]!`.
    ///
    /// Empty if no questions were asked.
    pub profile_question_answers: Vec<
        crate::generated::models::ProfileQuestionAnswerSummary,
    >,
}
impl Entries for InviteRequestSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("avatarUrl", &self.avatar_url)?;
        map.serialize_entry("converted", &self.converted)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("inviteRequestEmail", &self.email)?;
        map.serialize_entry("firstName", &self.first_name)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("lastName", &self.last_name)?;
        map.serialize_entry("location", &self.location)?;
        map.serialize_entry("rejectionReason", &self.rejection_reason)?;
        map.serialize_entry("rejectionType", &self.rejection_type)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("inviteRequestStatus", &self.status)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("approver", &self.approver)?;
        map.serialize_entry("requester", &self.requester)?;
        map.serialize_entry("space", &self.space)?;
        map.serialize_entry("plan", &self.plan)?;
        map.serialize_entry("profileQuestionAnswers", &self.profile_question_answers)?;
        Ok(())
    }
}
impl serde::Serialize for InviteRequestSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for InviteRequestSummary {
    const KEYS: &'static [&'static str] = &[
        "avatarUrl",
        "converted",
        "createdAt",
        "inviteRequestEmail",
        "firstName",
        "id",
        "lastName",
        "location",
        "rejectionReason",
        "rejectionType",
        "resourceId",
        "inviteRequestStatus",
        "updatedAt",
        "approver",
        "requester",
        "space",
        "plan",
        "profileQuestionAnswers",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut avatar_url_: Option<String> = None;
        let mut converted_: Option<bool> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut email_: Option<String> = None;
        let mut first_name_: Option<String> = None;
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::InviteRequest>,
        > = None;
        let mut last_name_: Option<String> = None;
        let mut location_: Option<String> = None;
        let mut rejection_reason_: Option<String> = None;
        let mut rejection_type_: Option<
            mighty_schema::enums::InviteRequestRejectionType,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::InviteRequest>,
        > = None;
        let mut status_: Option<mighty_schema::enums::InviteRequestStatus> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut approver_: Option<crate::generated::models::MemberSummary> = None;
        let mut requester_: Option<crate::generated::models::MemberSummary> = None;
        let mut space_: Option<crate::generated::models::SpaceSummary> = None;
        let mut plan_: Option<crate::generated::models::PaymentPlanReference> = None;
        let mut profile_question_answers_: Option<
            Vec<crate::generated::models::ProfileQuestionAnswerSummary>,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.nullable(&mut avatar_url_)?,
                1 => fields.required(&mut converted_)?,
                2 => fields.required(&mut created_at_)?,
                3 => fields.nullable(&mut email_)?,
                4 => fields.nullable(&mut first_name_)?,
                5 => fields.required(&mut id_)?,
                6 => fields.nullable(&mut last_name_)?,
                7 => fields.nullable(&mut location_)?,
                8 => fields.nullable(&mut rejection_reason_)?,
                9 => fields.nullable(&mut rejection_type_)?,
                10 => fields.required(&mut resource_id_)?,
                11 => fields.required(&mut status_)?,
                12 => fields.required(&mut updated_at_)?,
                13 => fields.nullable(&mut approver_)?,
                14 => fields.nullable(&mut requester_)?,
                15 => fields.nullable(&mut space_)?,
                16 => fields.nullable(&mut plan_)?,
                17 => fields.required(&mut profile_question_answers_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            avatar_url: avatar_url_,
            converted: match converted_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("converted")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            email: email_,
            first_name: first_name_,
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            last_name: last_name_,
            location: location_,
            rejection_reason: rejection_reason_,
            rejection_type: rejection_type_,
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            status: match status_ {
                Some(value) => value,
                None => {
                    return Err(serde::de::Error::missing_field("inviteRequestStatus"));
                }
            },
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            approver: approver_,
            requester: requester_,
            space: space_,
            plan: plan_,
            profile_question_answers: match profile_question_answers_ {
                Some(value) => value,
                None => {
                    return Err(serde::de::Error::missing_field("profileQuestionAnswers"));
                }
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for InviteRequestSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// An invitation. `recipientEmail` is masked unless the viewer is host with `read:userinfo`;
/// `recipient` is null while there is only an address. `url` is set for plans only, and `sentCount`
/// includes reminders.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InviteSummary {
    /// `Invite.channel`, a `String`.
    ///
    /// Such as `email_manual` or `mightybell`.
    pub channel: Option<String>,
    /// `Invite.convertedAt`, a `ISO8601DateTime`.
    ///
    /// Null until the invitation is accepted.
    pub converted_at: Option<jiff::Timestamp>,
    /// `Invite.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `Invite.expiresAt`, a `ISO8601DateTime!`.
    ///
    /// Set when the invitation is created; only sending it again changes it.
    pub expires_at: jiff::Timestamp,
    /// `Invite.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Invite>,
    /// `Invite.message`, a `String`.
    pub message: Option<String>,
    /// `Invite.recipientEmail`, a `String`.
    ///
    /// Masked unless the viewer is a host and the application has `read:userinfo`. It is hidden if the recipient has joined and keeps the address private.
    pub recipient_email: Option<String>,
    /// `Invite.recipientFirstName`, a `String`.
    pub recipient_first_name: Option<String>,
    /// `Invite.recipientLastName`, a `String`.
    pub recipient_last_name: Option<String>,
    /// `Invite.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Invite>,
    /// `Invite.sentCount`, a `Int!`.
    ///
    /// Reminders are counted too.
    pub sent_count: i32,
    /// `Invite.spaceRole`, a `String!`.
    ///
    /// `host`, `moderator` or `contributor`, as text.
    pub space_role: String,
    /// `Invite.state`, a `InviteState!`.
    pub state: mighty_schema::enums::InviteState,
    /// `Invite.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `Invite.url`, a `String`.
    ///
    /// Set for invitations to a plan only.
    pub url: Option<String>,
    /// `Invite.recipient`, a `Member`.
    ///
    /// Null if only the address is known.
    pub recipient: Option<crate::generated::models::MemberSummary>,
    /// `Invite.sender`, a `Member`.
    ///
    /// Null if the sender has left the network.
    pub sender: Option<crate::generated::models::MemberSummary>,
    /// `Invite.space`, a `Space`.
    pub space: Option<crate::generated::models::SpaceSummary>,
    /// `Invite.plan`, a `PaymentPlan`.
    ///
    /// Set for invitations to a plan only.
    pub plan: Option<crate::generated::models::PaymentPlanReference>,
}
impl Entries for InviteSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("channel", &self.channel)?;
        map.serialize_entry("convertedAt", &self.converted_at)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("expiresAt", &self.expires_at)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("message", &self.message)?;
        map.serialize_entry("recipientEmail", &self.recipient_email)?;
        map.serialize_entry("recipientFirstName", &self.recipient_first_name)?;
        map.serialize_entry("recipientLastName", &self.recipient_last_name)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("sentCount", &self.sent_count)?;
        map.serialize_entry("spaceRole", &self.space_role)?;
        map.serialize_entry("state", &self.state)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("inviteUrl", &self.url)?;
        map.serialize_entry("recipient", &self.recipient)?;
        map.serialize_entry("sender", &self.sender)?;
        map.serialize_entry("space", &self.space)?;
        map.serialize_entry("plan", &self.plan)?;
        Ok(())
    }
}
impl serde::Serialize for InviteSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for InviteSummary {
    const KEYS: &'static [&'static str] = &[
        "channel",
        "convertedAt",
        "createdAt",
        "expiresAt",
        "id",
        "message",
        "recipientEmail",
        "recipientFirstName",
        "recipientLastName",
        "resourceId",
        "sentCount",
        "spaceRole",
        "state",
        "updatedAt",
        "inviteUrl",
        "recipient",
        "sender",
        "space",
        "plan",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut channel_: Option<String> = None;
        let mut converted_at_: Option<jiff::Timestamp> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut expires_at_: Option<jiff::Timestamp> = None;
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Invite>,
        > = None;
        let mut message_: Option<String> = None;
        let mut recipient_email_: Option<String> = None;
        let mut recipient_first_name_: Option<String> = None;
        let mut recipient_last_name_: Option<String> = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Invite>,
        > = None;
        let mut sent_count_: Option<i32> = None;
        let mut space_role_: Option<String> = None;
        let mut state_: Option<mighty_schema::enums::InviteState> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut url_: Option<String> = None;
        let mut recipient_: Option<crate::generated::models::MemberSummary> = None;
        let mut sender_: Option<crate::generated::models::MemberSummary> = None;
        let mut space_: Option<crate::generated::models::SpaceSummary> = None;
        let mut plan_: Option<crate::generated::models::PaymentPlanReference> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.nullable(&mut channel_)?,
                1 => fields.nullable(&mut converted_at_)?,
                2 => fields.required(&mut created_at_)?,
                3 => fields.required(&mut expires_at_)?,
                4 => fields.required(&mut id_)?,
                5 => fields.nullable(&mut message_)?,
                6 => fields.nullable(&mut recipient_email_)?,
                7 => fields.nullable(&mut recipient_first_name_)?,
                8 => fields.nullable(&mut recipient_last_name_)?,
                9 => fields.required(&mut resource_id_)?,
                10 => fields.required(&mut sent_count_)?,
                11 => fields.required(&mut space_role_)?,
                12 => fields.required(&mut state_)?,
                13 => fields.required(&mut updated_at_)?,
                14 => fields.nullable(&mut url_)?,
                15 => fields.nullable(&mut recipient_)?,
                16 => fields.nullable(&mut sender_)?,
                17 => fields.nullable(&mut space_)?,
                18 => fields.nullable(&mut plan_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            channel: channel_,
            converted_at: converted_at_,
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            expires_at: match expires_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("expiresAt")),
            },
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            message: message_,
            recipient_email: recipient_email_,
            recipient_first_name: recipient_first_name_,
            recipient_last_name: recipient_last_name_,
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            sent_count: match sent_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("sentCount")),
            },
            space_role: match space_role_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("spaceRole")),
            },
            state: match state_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("state")),
            },
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            url: url_,
            recipient: recipient_,
            sender: sender_,
            space: space_,
            plan: plan_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for InviteSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A person on a waitlist. `email` is never null, but obfuscated unless a host reads it through an
/// application with `read:userinfo` on a plan that shows addresses.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LeadSummary {
    /// `Lead.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `Lead.displayedStatus`, a `LeadDisplayedStatus!`.
    ///
    /// Computed when it is read.
    pub displayed_status: mighty_schema::enums::LeadDisplayedStatus,
    /// `Lead.email`, a `String!`.
    ///
    /// Never null. It is in clear only if the viewer is a host, the network's plan shows member e-mails and the application has `read:userinfo`. Otherwise it is obfuscated.
    pub email: String,
    /// `Lead.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Lead.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Lead.waitlist`, a `Waitlist`.
    ///
    /// Stays set after the waitlist was deleted. Null if the waitlist was removed permanently or there is none.
    pub waitlist: Option<crate::generated::models::WaitlistReference>,
}
impl Entries for LeadSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("displayedStatus", &self.displayed_status)?;
        map.serialize_entry("email", &self.email)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("waitlist", &self.waitlist)?;
        Ok(())
    }
}
impl serde::Serialize for LeadSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for LeadSummary {
    const KEYS: &'static [&'static str] = &[
        "createdAt",
        "displayedStatus",
        "email",
        "id",
        "resourceId",
        "waitlist",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut displayed_status_: Option<mighty_schema::enums::LeadDisplayedStatus> = None;
        let mut email_: Option<String> = None;
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut waitlist_: Option<crate::generated::models::WaitlistReference> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut created_at_)?,
                1 => fields.required(&mut displayed_status_)?,
                2 => fields.required(&mut email_)?,
                3 => fields.required(&mut id_)?,
                4 => fields.required(&mut resource_id_)?,
                5 => fields.nullable(&mut waitlist_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            displayed_status: match displayed_status_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("displayedStatus")),
            },
            email: match email_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("email")),
            },
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            waitlist: waitlist_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for LeadSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A live session. `recordingDurationSeconds` is in seconds, and `transmissionExpiresAt` is when
/// access to the recording ends. Without a `space` it is the network's own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LiveSpaceSummary {
    /// `LiveSpace.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `LiveSpace.eventInstanceAt`, a `ISO8601DateTime`.
    pub event_instance_at: Option<jiff::Timestamp>,
    /// `LiveSpace.eventInstanceStartsAt`, a `ISO8601DateTime`.
    pub event_instance_starts_at: Option<jiff::Timestamp>,
    /// `LiveSpace.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::LiveSpace>,
    /// `LiveSpace.isActive`, a `Boolean!`.
    pub is_active: bool,
    /// `LiveSpace.isBroadcasting`, a `Boolean!`.
    pub is_broadcasting: bool,
    /// `LiveSpace.isRecording`, a `Boolean!`.
    pub is_recording: bool,
    /// `LiveSpace.memberCount`, a `Int!`.
    pub member_count: i32,
    /// `LiveSpace.recordingDurationSeconds`, a `Int`.
    ///
    /// Seconds.
    pub recording_duration_seconds: Option<i32>,
    /// `LiveSpace.recordingStatus`, a `LiveSpaceRecordingStatus`.
    pub recording_status: Option<mighty_schema::enums::LiveSpaceRecordingStatus>,
    /// `LiveSpace.recordingThumbnailUrl`, a `String`.
    pub recording_thumbnail_url: Option<String>,
    /// `LiveSpace.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::LiveSpace>,
    /// `LiveSpace.status`, a `LiveSpaceStatus!`.
    pub status: mighty_schema::enums::LiveSpaceStatus,
    /// `LiveSpace.title`, a `String!`.
    pub title: String,
    /// `LiveSpace.transmissionExpiresAt`, a `ISO8601DateTime`.
    ///
    /// The time when access to the recording ends.
    pub transmission_expires_at: Option<jiff::Timestamp>,
    /// `LiveSpace.transmissionStartedAt`, a `ISO8601DateTime`.
    pub transmission_started_at: Option<jiff::Timestamp>,
    /// `LiveSpace.transmissionStoppedAt`, a `ISO8601DateTime`.
    pub transmission_stopped_at: Option<jiff::Timestamp>,
    /// `LiveSpace.url`, a `String!`.
    pub url: String,
    /// `LiveSpace.creator`, a `Member`.
    pub creator: Option<crate::generated::models::MemberSummary>,
    /// `LiveSpace.space`, a `Space`.
    ///
    /// Null if it belongs to the network itself.
    pub space: Option<crate::generated::models::SpaceSummary>,
}
impl Entries for LiveSpaceSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("eventInstanceAt", &self.event_instance_at)?;
        map.serialize_entry("eventInstanceStartsAt", &self.event_instance_starts_at)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("isActive", &self.is_active)?;
        map.serialize_entry("isBroadcasting", &self.is_broadcasting)?;
        map.serialize_entry("isRecording", &self.is_recording)?;
        map.serialize_entry("memberCount", &self.member_count)?;
        map.serialize_entry(
            "recordingDurationSeconds",
            &self.recording_duration_seconds,
        )?;
        map.serialize_entry("recordingStatus", &self.recording_status)?;
        map.serialize_entry("recordingThumbnailUrl", &self.recording_thumbnail_url)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("liveSpaceStatus", &self.status)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("transmissionExpiresAt", &self.transmission_expires_at)?;
        map.serialize_entry("transmissionStartedAt", &self.transmission_started_at)?;
        map.serialize_entry("transmissionStoppedAt", &self.transmission_stopped_at)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("creator", &self.creator)?;
        map.serialize_entry("space", &self.space)?;
        Ok(())
    }
}
impl serde::Serialize for LiveSpaceSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for LiveSpaceSummary {
    const KEYS: &'static [&'static str] = &[
        "createdAt",
        "eventInstanceAt",
        "eventInstanceStartsAt",
        "id",
        "isActive",
        "isBroadcasting",
        "isRecording",
        "memberCount",
        "recordingDurationSeconds",
        "recordingStatus",
        "recordingThumbnailUrl",
        "resourceId",
        "liveSpaceStatus",
        "title",
        "transmissionExpiresAt",
        "transmissionStartedAt",
        "transmissionStoppedAt",
        "url",
        "creator",
        "space",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut event_instance_at_: Option<jiff::Timestamp> = None;
        let mut event_instance_starts_at_: Option<jiff::Timestamp> = None;
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::LiveSpace>,
        > = None;
        let mut is_active_: Option<bool> = None;
        let mut is_broadcasting_: Option<bool> = None;
        let mut is_recording_: Option<bool> = None;
        let mut member_count_: Option<i32> = None;
        let mut recording_duration_seconds_: Option<i32> = None;
        let mut recording_status_: Option<
            mighty_schema::enums::LiveSpaceRecordingStatus,
        > = None;
        let mut recording_thumbnail_url_: Option<String> = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::LiveSpace>,
        > = None;
        let mut status_: Option<mighty_schema::enums::LiveSpaceStatus> = None;
        let mut title_: Option<String> = None;
        let mut transmission_expires_at_: Option<jiff::Timestamp> = None;
        let mut transmission_started_at_: Option<jiff::Timestamp> = None;
        let mut transmission_stopped_at_: Option<jiff::Timestamp> = None;
        let mut url_: Option<String> = None;
        let mut creator_: Option<crate::generated::models::MemberSummary> = None;
        let mut space_: Option<crate::generated::models::SpaceSummary> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut created_at_)?,
                1 => fields.nullable(&mut event_instance_at_)?,
                2 => fields.nullable(&mut event_instance_starts_at_)?,
                3 => fields.required(&mut id_)?,
                4 => fields.required(&mut is_active_)?,
                5 => fields.required(&mut is_broadcasting_)?,
                6 => fields.required(&mut is_recording_)?,
                7 => fields.required(&mut member_count_)?,
                8 => fields.nullable(&mut recording_duration_seconds_)?,
                9 => fields.nullable(&mut recording_status_)?,
                10 => fields.nullable(&mut recording_thumbnail_url_)?,
                11 => fields.required(&mut resource_id_)?,
                12 => fields.required(&mut status_)?,
                13 => fields.required(&mut title_)?,
                14 => fields.nullable(&mut transmission_expires_at_)?,
                15 => fields.nullable(&mut transmission_started_at_)?,
                16 => fields.nullable(&mut transmission_stopped_at_)?,
                17 => fields.required(&mut url_)?,
                18 => fields.nullable(&mut creator_)?,
                19 => fields.nullable(&mut space_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            event_instance_at: event_instance_at_,
            event_instance_starts_at: event_instance_starts_at_,
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            is_active: match is_active_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isActive")),
            },
            is_broadcasting: match is_broadcasting_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isBroadcasting")),
            },
            is_recording: match is_recording_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isRecording")),
            },
            member_count: match member_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("memberCount")),
            },
            recording_duration_seconds: recording_duration_seconds_,
            recording_status: recording_status_,
            recording_thumbnail_url: recording_thumbnail_url_,
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            status: match status_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("liveSpaceStatus")),
            },
            title: match title_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("title")),
            },
            transmission_expires_at: transmission_expires_at_,
            transmission_started_at: transmission_started_at_,
            transmission_stopped_at: transmission_stopped_at_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            creator: creator_,
            space: space_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for LiveSpaceSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// One condition of an audience.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MarketingAudienceFilterItemSummary {
    /// `MarketingAudienceFilterItem.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `MarketingAudienceFilterItem.filterType`, a `MarketingAudienceFilterType!`.
    pub filter_type: mighty_schema::enums::MarketingAudienceFilterType,
    /// `MarketingAudienceFilterItem.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `MarketingAudienceFilterItem.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
}
impl Entries for MarketingAudienceFilterItemSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("filterType", &self.filter_type)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        Ok(())
    }
}
impl serde::Serialize for MarketingAudienceFilterItemSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for MarketingAudienceFilterItemSummary {
    const KEYS: &'static [&'static str] = &[
        "createdAt",
        "filterType",
        "id",
        "resourceId",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut filter_type_: Option<
            mighty_schema::enums::MarketingAudienceFilterType,
        > = None;
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut created_at_)?,
                1 => fields.required(&mut filter_type_)?,
                2 => fields.required(&mut id_)?,
                3 => fields.required(&mut resource_id_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            filter_type: match filter_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("filterType")),
            },
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for MarketingAudienceFilterItemSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The least that names an audience and says whether it is in use.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MarketingAudienceReference {
    /// `MarketingAudience.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::MarketingAudience>,
    /// `MarketingAudience.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::MarketingAudience,
    >,
    /// `MarketingAudience.name`, a `String!`.
    pub name: String,
    /// `MarketingAudience.status`, a `MarketingAudienceStatus!`.
    pub status: mighty_schema::enums::MarketingAudienceStatus,
}
impl Entries for MarketingAudienceReference {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("status", &self.status)?;
        Ok(())
    }
}
impl serde::Serialize for MarketingAudienceReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for MarketingAudienceReference {
    const KEYS: &'static [&'static str] = &["id", "resourceId", "name", "status"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::MarketingAudience>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::MarketingAudience>,
        > = None;
        let mut name_: Option<String> = None;
        let mut status_: Option<mighty_schema::enums::MarketingAudienceStatus> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut name_)?,
                3 => fields.required(&mut status_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            name: match name_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("name")),
            },
            status: match status_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("status")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for MarketingAudienceReference {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// An audience. `suspendedReason` is set only if a target became invalid.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MarketingAudienceSummary {
    /// `MarketingAudience.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `MarketingAudience.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::MarketingAudience>,
    /// `MarketingAudience.name`, a `String!`.
    pub name: String,
    /// `MarketingAudience.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::MarketingAudience,
    >,
    /// `MarketingAudience.status`, a `MarketingAudienceStatus!`.
    pub status: mighty_schema::enums::MarketingAudienceStatus,
    /// `MarketingAudience.suspendedReason`, a `String`.
    ///
    /// Null unless suspended.
    pub suspended_reason: Option<String>,
    /// `MarketingAudience.creator`, a `Member`.
    pub creator: Option<crate::generated::models::MemberSummary>,
}
impl Entries for MarketingAudienceSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("marketingAudienceStatus", &self.status)?;
        map.serialize_entry("suspendedReason", &self.suspended_reason)?;
        map.serialize_entry("creator", &self.creator)?;
        Ok(())
    }
}
impl serde::Serialize for MarketingAudienceSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for MarketingAudienceSummary {
    const KEYS: &'static [&'static str] = &[
        "createdAt",
        "id",
        "name",
        "resourceId",
        "marketingAudienceStatus",
        "suspendedReason",
        "creator",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::MarketingAudience>,
        > = None;
        let mut name_: Option<String> = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::MarketingAudience>,
        > = None;
        let mut status_: Option<mighty_schema::enums::MarketingAudienceStatus> = None;
        let mut suspended_reason_: Option<String> = None;
        let mut creator_: Option<crate::generated::models::MemberSummary> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut created_at_)?,
                1 => fields.required(&mut id_)?,
                2 => fields.required(&mut name_)?,
                3 => fields.required(&mut resource_id_)?,
                4 => fields.required(&mut status_)?,
                5 => fields.nullable(&mut suspended_reason_)?,
                6 => fields.nullable(&mut creator_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            name: match name_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("name")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            status: match status_ {
                Some(value) => value,
                None => {
                    return Err(
                        serde::de::Error::missing_field("marketingAudienceStatus"),
                    );
                }
            },
            suspended_reason: suspended_reason_,
            creator: creator_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for MarketingAudienceSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A banner. `name` is for hosts, `title` what members read. Without `startsAt` it was live at once,
/// and without `endsAt` it never ends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MarketingBannerSummary {
    /// `MarketingBanner.buttonText`, a `String`.
    pub button_text: Option<String>,
    /// `MarketingBanner.buttonUrl`, a `String`.
    pub button_url: Option<String>,
    /// `MarketingBanner.createdAt`, a `ISO8601DateTime`.
    pub created_at: Option<jiff::Timestamp>,
    /// `MarketingBanner.descriptionHtml`, a `String`.
    ///
    /// Sanitised HTML.
    pub description_html: Option<String>,
    /// `MarketingBanner.endsAt`, a `ISO8601DateTime`.
    ///
    /// Null if it never ends.
    pub ends_at: Option<jiff::Timestamp>,
    /// `MarketingBanner.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::MarketingBanner>,
    /// `MarketingBanner.isActive`, a `Boolean`.
    pub is_active: Option<bool>,
    /// `MarketingBanner.name`, a `String`.
    ///
    /// For hosts; members read `title`.
    pub name: Option<String>,
    /// `MarketingBanner.permanentlyDismissible`, a `Boolean!`.
    pub permanently_dismissible: bool,
    /// `MarketingBanner.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::MarketingBanner,
    >,
    /// `MarketingBanner.startsAt`, a `ISO8601DateTime`.
    ///
    /// Null if it began at once.
    pub starts_at: Option<jiff::Timestamp>,
    /// `MarketingBanner.status`, a `MarketingBannerStatus`.
    pub status: Option<mighty_schema::enums::MarketingBannerStatus>,
    /// `MarketingBanner.targetPlatforms`, a `MarketingBannerTargetPlatform`.
    pub target_platforms: Option<mighty_schema::enums::MarketingBannerTargetPlatform>,
    /// `MarketingBanner.title`, a `String!`.
    pub title: String,
    /// `MarketingBanner.creator`, a `Member`.
    pub creator: Option<crate::generated::models::MemberSummary>,
    /// `MarketingBanner.marketingAudience`, a `MarketingAudience`.
    pub marketing_audience: Option<crate::generated::models::MarketingAudienceReference>,
}
impl Entries for MarketingBannerSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("buttonText", &self.button_text)?;
        map.serialize_entry("buttonUrl", &self.button_url)?;
        map.serialize_entry("marketingBannerCreatedAt", &self.created_at)?;
        map.serialize_entry("descriptionHtml", &self.description_html)?;
        map.serialize_entry("endsAt", &self.ends_at)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("marketingBannerIsActive", &self.is_active)?;
        map.serialize_entry("marketingBannerName", &self.name)?;
        map.serialize_entry("permanentlyDismissible", &self.permanently_dismissible)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("startsAt", &self.starts_at)?;
        map.serialize_entry("marketingBannerStatus", &self.status)?;
        map.serialize_entry("targetPlatforms", &self.target_platforms)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("creator", &self.creator)?;
        map.serialize_entry("marketingAudience", &self.marketing_audience)?;
        Ok(())
    }
}
impl serde::Serialize for MarketingBannerSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for MarketingBannerSummary {
    const KEYS: &'static [&'static str] = &[
        "buttonText",
        "buttonUrl",
        "marketingBannerCreatedAt",
        "descriptionHtml",
        "endsAt",
        "id",
        "marketingBannerIsActive",
        "marketingBannerName",
        "permanentlyDismissible",
        "resourceId",
        "startsAt",
        "marketingBannerStatus",
        "targetPlatforms",
        "title",
        "creator",
        "marketingAudience",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut button_text_: Option<String> = None;
        let mut button_url_: Option<String> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut description_html_: Option<String> = None;
        let mut ends_at_: Option<jiff::Timestamp> = None;
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::MarketingBanner>,
        > = None;
        let mut is_active_: Option<bool> = None;
        let mut name_: Option<String> = None;
        let mut permanently_dismissible_: Option<bool> = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::MarketingBanner>,
        > = None;
        let mut starts_at_: Option<jiff::Timestamp> = None;
        let mut status_: Option<mighty_schema::enums::MarketingBannerStatus> = None;
        let mut target_platforms_: Option<
            mighty_schema::enums::MarketingBannerTargetPlatform,
        > = None;
        let mut title_: Option<String> = None;
        let mut creator_: Option<crate::generated::models::MemberSummary> = None;
        let mut marketing_audience_: Option<
            crate::generated::models::MarketingAudienceReference,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.nullable(&mut button_text_)?,
                1 => fields.nullable(&mut button_url_)?,
                2 => fields.nullable(&mut created_at_)?,
                3 => fields.nullable(&mut description_html_)?,
                4 => fields.nullable(&mut ends_at_)?,
                5 => fields.required(&mut id_)?,
                6 => fields.nullable(&mut is_active_)?,
                7 => fields.nullable(&mut name_)?,
                8 => fields.required(&mut permanently_dismissible_)?,
                9 => fields.required(&mut resource_id_)?,
                10 => fields.nullable(&mut starts_at_)?,
                11 => fields.nullable(&mut status_)?,
                12 => fields.nullable(&mut target_platforms_)?,
                13 => fields.required(&mut title_)?,
                14 => fields.nullable(&mut creator_)?,
                15 => fields.nullable(&mut marketing_audience_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            button_text: button_text_,
            button_url: button_url_,
            created_at: created_at_,
            description_html: description_html_,
            ends_at: ends_at_,
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            is_active: is_active_,
            name: name_,
            permanently_dismissible: match permanently_dismissible_ {
                Some(value) => value,
                None => {
                    return Err(serde::de::Error::missing_field("permanentlyDismissible"));
                }
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            starts_at: starts_at_,
            status: status_,
            target_platforms: target_platforms_,
            title: match title_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("title")),
            },
            creator: creator_,
            marketing_audience: marketing_audience_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for MarketingBannerSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The MCP requests of a calendar month: how many were made, how many are allowed, and the first day
/// of the next count.
///
/// Counts within a calendar month.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct McpUsageSummaryDetail {
    /// `McpUsageSummary.periodStart`, a `ISO8601Date!`.
    pub period_start: jiff::civil::Date,
    /// `McpUsageSummary.requestCount`, a `Int!`.
    pub request_count: i32,
    /// `McpUsageSummary.limit`, a `Int!`.
    ///
    /// The number of requests allowed in a month.
    pub limit: i32,
    /// `McpUsageSummary.resetDate`, a `ISO8601Date!`.
    ///
    /// The first of the next month.
    pub reset_date: jiff::civil::Date,
}
impl Entries for McpUsageSummaryDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("periodStart", &self.period_start)?;
        map.serialize_entry("requestCount", &self.request_count)?;
        map.serialize_entry("limit", &self.limit)?;
        map.serialize_entry("resetDate", &self.reset_date)?;
        Ok(())
    }
}
impl serde::Serialize for McpUsageSummaryDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for McpUsageSummaryDetail {
    const KEYS: &'static [&'static str] = &[
        "periodStart",
        "requestCount",
        "limit",
        "resetDate",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut period_start_: Option<jiff::civil::Date> = None;
        let mut request_count_: Option<i32> = None;
        let mut limit_: Option<i32> = None;
        let mut reset_date_: Option<jiff::civil::Date> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut period_start_)?,
                1 => fields.required(&mut request_count_)?,
                2 => fields.required(&mut limit_)?,
                3 => fields.required(&mut reset_date_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            period_start: match period_start_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("periodStart")),
            },
            request_count: match request_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("requestCount")),
            },
            limit: match limit_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("limit")),
            },
            reset_date: match reset_date_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resetDate")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for McpUsageSummaryDetail {
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
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>,
    /// `Member.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::User>,
    /// `Member.name`, a `String`.
    pub name: Option<String>,
    /// `Member.firstName`, a `String`.
    ///
    /// Null if it is not given.
    pub first_name: Option<String>,
    /// `Member.lastName`, a `String`.
    ///
    /// Null if it is not given.
    pub last_name: Option<String>,
    /// `Member.email`, a `String`.
    ///
    /// In clear only if the application has `read:userinfo` and the network's plan shows member e-mails. This includes the viewer's own address. Hosts also need the member's consent. Moderators and applications without the scope get it obfuscated: check it before you send mail to it.
    pub email: Option<String>,
    /// `Member.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `Member.url`, a `String!`.
    pub url: String,
    /// `Member.shortBio`, a `String`.
    ///
    /// At most 160 characters.
    pub short_bio: Option<String>,
    /// `Member.memberType`, a `MemberType`.
    ///
    /// Limited members belong to spaces, but not to the network.
    pub member_type: Option<mighty_schema::enums::MemberType>,
    /// `Member.isLimitedMember`, a `Boolean!`.
    pub is_limited_member: bool,
    /// `Member.networkRole`, a `MembershipRole`.
    ///
    /// Null for limited members.
    pub network_role: Option<mighty_schema::enums::MembershipRole>,
    /// `Member.joinedAt`, a `ISO8601DateTime`.
    ///
    /// The time when the person joined the network; for a limited member, the time when the account was created.
    pub joined_at: Option<jiff::Timestamp>,
}
impl Entries for MemberCard {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("memberName", &self.name)?;
        map.serialize_entry("firstName", &self.first_name)?;
        map.serialize_entry("lastName", &self.last_name)?;
        map.serialize_entry("memberEmail", &self.email)?;
        map.serialize_entry("avatarUrl", &self.avatar_url)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("shortBio", &self.short_bio)?;
        map.serialize_entry("memberType", &self.member_type)?;
        map.serialize_entry("isLimitedMember", &self.is_limited_member)?;
        map.serialize_entry("networkRole", &self.network_role)?;
        map.serialize_entry("memberJoinedAt", &self.joined_at)?;
        Ok(())
    }
}
impl serde::Serialize for MemberCard {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for MemberCard {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "memberName",
        "firstName",
        "lastName",
        "memberEmail",
        "avatarUrl",
        "url",
        "shortBio",
        "memberType",
        "isLimitedMember",
        "networkRole",
        "memberJoinedAt",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::User>,
        > = None;
        let mut name_: Option<String> = None;
        let mut first_name_: Option<String> = None;
        let mut last_name_: Option<String> = None;
        let mut email_: Option<String> = None;
        let mut avatar_url_: Option<String> = None;
        let mut url_: Option<String> = None;
        let mut short_bio_: Option<String> = None;
        let mut member_type_: Option<mighty_schema::enums::MemberType> = None;
        let mut is_limited_member_: Option<bool> = None;
        let mut network_role_: Option<mighty_schema::enums::MembershipRole> = None;
        let mut joined_at_: Option<jiff::Timestamp> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.nullable(&mut name_)?,
                3 => fields.nullable(&mut first_name_)?,
                4 => fields.nullable(&mut last_name_)?,
                5 => fields.nullable(&mut email_)?,
                6 => fields.nullable(&mut avatar_url_)?,
                7 => fields.required(&mut url_)?,
                8 => fields.nullable(&mut short_bio_)?,
                9 => fields.nullable(&mut member_type_)?,
                10 => fields.required(&mut is_limited_member_)?,
                11 => fields.nullable(&mut network_role_)?,
                12 => fields.nullable(&mut joined_at_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            name: name_,
            first_name: first_name_,
            last_name: last_name_,
            email: email_,
            avatar_url: avatar_url_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            short_bio: short_bio_,
            member_type: member_type_,
            is_limited_member: match is_limited_member_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isLimitedMember")),
            },
            network_role: network_role_,
            joined_at: joined_at_,
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
/// What a member says in one profile field: `text` for text fields, `selectedOptions` for dropdowns,
/// tags and badges.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemberCustomFieldResponseSummary {
    /// `MemberCustomFieldResponse.text`, a `String`.
    ///
    /// For text fields.
    pub text: Option<String>,
    /// `MemberCustomFieldResponse.lastEditedAt`, a `ISO8601DateTime`.
    pub last_edited_at: Option<jiff::Timestamp>,
    /// `MemberCustomFieldResponse.member`, a `Member!`.
    pub member: crate::generated::models::MemberSummary,
    /// `MemberCustomFieldResponse.customField`, a `CustomField!`.
    pub custom_field: crate::generated::models::CustomFieldReference,
    /// `MemberCustomFieldResponse.selectedOptions`, a `[CustomFieldOption!]!`.
    ///
    /// For dropdown, tag and badge fields.
    pub selected_options: Vec<crate::generated::models::CustomFieldOptionReference>,
}
impl Entries for MemberCustomFieldResponseSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("lastEditedAt", &self.last_edited_at)?;
        map.serialize_entry("member", &self.member)?;
        map.serialize_entry("customField", &self.custom_field)?;
        map.serialize_entry("selectedOptions", &self.selected_options)?;
        Ok(())
    }
}
impl serde::Serialize for MemberCustomFieldResponseSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for MemberCustomFieldResponseSummary {
    const KEYS: &'static [&'static str] = &[
        "text",
        "lastEditedAt",
        "member",
        "customField",
        "selectedOptions",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut text_: Option<String> = None;
        let mut last_edited_at_: Option<jiff::Timestamp> = None;
        let mut member_: Option<crate::generated::models::MemberSummary> = None;
        let mut custom_field_: Option<crate::generated::models::CustomFieldReference> = None;
        let mut selected_options_: Option<
            Vec<crate::generated::models::CustomFieldOptionReference>,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.nullable(&mut text_)?,
                1 => fields.nullable(&mut last_edited_at_)?,
                2 => fields.required(&mut member_)?,
                3 => fields.required(&mut custom_field_)?,
                4 => fields.required(&mut selected_options_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            text: text_,
            last_edited_at: last_edited_at_,
            member: match member_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("member")),
            },
            custom_field: match custom_field_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("customField")),
            },
            selected_options: match selected_options_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("selectedOptions")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for MemberCustomFieldResponseSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A member as their profile page shows them. Badges and tags are filtered by the privacy of the
/// custom field behind them, `personalLinks` holds the ten most recent. `email` may be blank or
/// obfuscated, the member's own included. `hasPushEnabled` and
/// `hasConfirmedInstallation` are null except for the member. `ambassadorLevel` is localised text: compare
/// `ambassadorLevelId` (1 bronze to 3 gold). `timeZone`, `lastActiveAt` and `updatedAt` are left out
/// because each needs scopes of its own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemberProfile {
    /// `Member.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>,
    /// `Member.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::User>,
    /// `Member.name`, a `String`.
    pub name: Option<String>,
    /// `Member.firstName`, a `String`.
    ///
    /// Null if it is not given.
    pub first_name: Option<String>,
    /// `Member.lastName`, a `String`.
    ///
    /// Null if it is not given.
    pub last_name: Option<String>,
    /// `Member.email`, a `String`.
    ///
    /// In clear only if the application has `read:userinfo` and the network's plan shows member e-mails. This includes the viewer's own address. Hosts also need the member's consent. Moderators and applications without the scope get it obfuscated: check it before you send mail to it.
    pub email: Option<String>,
    /// `Member.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `Member.url`, a `String!`.
    pub url: String,
    /// `Member.shortBio`, a `String`.
    ///
    /// At most 160 characters.
    pub short_bio: Option<String>,
    /// `Member.memberType`, a `MemberType`.
    ///
    /// Limited members belong to spaces, but not to the network.
    pub member_type: Option<mighty_schema::enums::MemberType>,
    /// `Member.isLimitedMember`, a `Boolean!`.
    pub is_limited_member: bool,
    /// `Member.gamificationStreaksPublicCalendarEnabled`, a `Boolean`.
    pub gamification_streaks_public_calendar_enabled: Option<bool>,
    /// `Member.hasPushEnabled`, a `Boolean`.
    ///
    /// For the authenticated member only.
    pub has_push_enabled: Option<bool>,
    /// `Member.hasConfirmedInstallation`, a `Boolean`.
    ///
    /// For the authenticated member only.
    pub has_confirmed_installation: Option<bool>,
    /// `Member.networkRole`, a `MembershipRole`.
    ///
    /// Null for limited members.
    pub network_role: Option<mighty_schema::enums::MembershipRole>,
    /// `Member.joinedAt`, a `ISO8601DateTime`.
    ///
    /// The time when the person joined the network; for a limited member, the time when the account was created.
    pub joined_at: Option<jiff::Timestamp>,
    /// `Member.primaryProfileFieldLabel`, a `String`.
    ///
    /// Null if the network has no primary field.
    pub primary_profile_field_label: Option<String>,
    /// `Member.privateChatEnabled`, a `Boolean`.
    pub private_chat_enabled: Option<bool>,
    /// `Member.followerCount`, a `Int!`.
    ///
    /// Counts active members of the network only.
    pub follower_count: i32,
    /// `Member.followedMemberCount`, a `Int!`.
    ///
    /// Counts active members of the network only.
    pub followed_member_count: i32,
    /// `Member.referralCount`, a `Int!`.
    pub referral_count: i32,
    /// `Member.ambassadorLevel`, a `String`.
    ///
    /// Localised; compare `ambassadorLevelId`. Null before the first level.
    pub ambassador_level: Option<String>,
    /// `Member.ambassadorLevelId`, a `Int`.
    ///
    /// 1 is Bronze, 2 Silver, 3 Gold; null before the first level.
    pub ambassador_level_id: Option<i32>,
    /// `Member.badges`, a `[Badge!]!`.
    ///
    /// The privacy of the custom field decides which ones the viewer sees.
    pub badges: Vec<crate::generated::models::BadgeSummary>,
    /// `Member.tags`, a `[Tag!]!`.
    ///
    /// The privacy of the custom field decides which ones the viewer sees.
    pub tags: Vec<crate::generated::models::TagSummary>,
    /// `Member.personalLinks`, a `[EmbeddedLink!]!`.
    ///
    /// The last ten that were added, oldest first.
    pub personal_links: Vec<crate::generated::models::EmbeddedLinkSummary>,
}
impl Entries for MemberProfile {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("firstName", &self.first_name)?;
        map.serialize_entry("lastName", &self.last_name)?;
        map.serialize_entry("email", &self.email)?;
        map.serialize_entry("avatarUrl", &self.avatar_url)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("shortBio", &self.short_bio)?;
        map.serialize_entry("memberType", &self.member_type)?;
        map.serialize_entry("isLimitedMember", &self.is_limited_member)?;
        map.serialize_entry(
            "gamificationStreaksPublicCalendarEnabled",
            &self.gamification_streaks_public_calendar_enabled,
        )?;
        map.serialize_entry("hasPushEnabled", &self.has_push_enabled)?;
        map.serialize_entry(
            "hasConfirmedInstallation",
            &self.has_confirmed_installation,
        )?;
        map.serialize_entry("networkRole", &self.network_role)?;
        map.serialize_entry("joinedAt", &self.joined_at)?;
        map.serialize_entry(
            "primaryProfileFieldLabel",
            &self.primary_profile_field_label,
        )?;
        map.serialize_entry("privateChatEnabled", &self.private_chat_enabled)?;
        map.serialize_entry("followerCount", &self.follower_count)?;
        map.serialize_entry("followedMemberCount", &self.followed_member_count)?;
        map.serialize_entry("referralCount", &self.referral_count)?;
        map.serialize_entry("ambassadorLevel", &self.ambassador_level)?;
        map.serialize_entry("ambassadorLevelId", &self.ambassador_level_id)?;
        map.serialize_entry("badges", &self.badges)?;
        map.serialize_entry("tags", &self.tags)?;
        map.serialize_entry("personalLinks", &self.personal_links)?;
        Ok(())
    }
}
impl serde::Serialize for MemberProfile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
        "isLimitedMember",
        "gamificationStreaksPublicCalendarEnabled",
        "hasPushEnabled",
        "hasConfirmedInstallation",
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
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::User>,
        > = None;
        let mut name_: Option<String> = None;
        let mut first_name_: Option<String> = None;
        let mut last_name_: Option<String> = None;
        let mut email_: Option<String> = None;
        let mut avatar_url_: Option<String> = None;
        let mut url_: Option<String> = None;
        let mut short_bio_: Option<String> = None;
        let mut member_type_: Option<mighty_schema::enums::MemberType> = None;
        let mut is_limited_member_: Option<bool> = None;
        let mut gamification_streaks_public_calendar_enabled_: Option<bool> = None;
        let mut has_push_enabled_: Option<bool> = None;
        let mut has_confirmed_installation_: Option<bool> = None;
        let mut network_role_: Option<mighty_schema::enums::MembershipRole> = None;
        let mut joined_at_: Option<jiff::Timestamp> = None;
        let mut primary_profile_field_label_: Option<String> = None;
        let mut private_chat_enabled_: Option<bool> = None;
        let mut follower_count_: Option<i32> = None;
        let mut followed_member_count_: Option<i32> = None;
        let mut referral_count_: Option<i32> = None;
        let mut ambassador_level_: Option<String> = None;
        let mut ambassador_level_id_: Option<i32> = None;
        let mut badges_: Option<Vec<crate::generated::models::BadgeSummary>> = None;
        let mut tags_: Option<Vec<crate::generated::models::TagSummary>> = None;
        let mut personal_links_: Option<
            Vec<crate::generated::models::EmbeddedLinkSummary>,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.nullable(&mut name_)?,
                3 => fields.nullable(&mut first_name_)?,
                4 => fields.nullable(&mut last_name_)?,
                5 => fields.nullable(&mut email_)?,
                6 => fields.nullable(&mut avatar_url_)?,
                7 => fields.required(&mut url_)?,
                8 => fields.nullable(&mut short_bio_)?,
                9 => fields.nullable(&mut member_type_)?,
                10 => fields.required(&mut is_limited_member_)?,
                11 => {
                    fields.nullable(&mut gamification_streaks_public_calendar_enabled_)?
                }
                12 => fields.nullable(&mut has_push_enabled_)?,
                13 => fields.nullable(&mut has_confirmed_installation_)?,
                14 => fields.nullable(&mut network_role_)?,
                15 => fields.nullable(&mut joined_at_)?,
                16 => fields.nullable(&mut primary_profile_field_label_)?,
                17 => fields.nullable(&mut private_chat_enabled_)?,
                18 => fields.required(&mut follower_count_)?,
                19 => fields.required(&mut followed_member_count_)?,
                20 => fields.required(&mut referral_count_)?,
                21 => fields.nullable(&mut ambassador_level_)?,
                22 => fields.nullable(&mut ambassador_level_id_)?,
                23 => fields.required(&mut badges_)?,
                24 => fields.required(&mut tags_)?,
                25 => fields.required(&mut personal_links_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            name: name_,
            first_name: first_name_,
            last_name: last_name_,
            email: email_,
            avatar_url: avatar_url_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            short_bio: short_bio_,
            member_type: member_type_,
            is_limited_member: match is_limited_member_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isLimitedMember")),
            },
            gamification_streaks_public_calendar_enabled: gamification_streaks_public_calendar_enabled_,
            has_push_enabled: has_push_enabled_,
            has_confirmed_installation: has_confirmed_installation_,
            network_role: network_role_,
            joined_at: joined_at_,
            primary_profile_field_label: primary_profile_field_label_,
            private_chat_enabled: private_chat_enabled_,
            follower_count: match follower_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("followerCount")),
            },
            followed_member_count: match followed_member_count_ {
                Some(value) => value,
                None => {
                    return Err(serde::de::Error::missing_field("followedMemberCount"));
                }
            },
            referral_count: match referral_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("referralCount")),
            },
            ambassador_level: ambassador_level_,
            ambassador_level_id: ambassador_level_id_,
            badges: match badges_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("badges")),
            },
            tags: match tags_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("tags")),
            },
            personal_links: match personal_links_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("personalLinks")),
            },
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
/// The data of a member that is shown beside a post, a comment or an RSVP. `firstName` and `lastName`
/// are null if the member never set them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemberSummary {
    /// `Member.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>,
    /// `Member.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::User>,
    /// `Member.name`, a `String`.
    pub name: Option<String>,
    /// `Member.firstName`, a `String`.
    ///
    /// Null if it is not given.
    pub first_name: Option<String>,
    /// `Member.lastName`, a `String`.
    ///
    /// Null if it is not given.
    pub last_name: Option<String>,
    /// `Member.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `Member.url`, a `String!`.
    pub url: String,
}
impl Entries for MemberSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("firstName", &self.first_name)?;
        map.serialize_entry("lastName", &self.last_name)?;
        map.serialize_entry("avatarUrl", &self.avatar_url)?;
        map.serialize_entry("url", &self.url)?;
        Ok(())
    }
}
impl serde::Serialize for MemberSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::User>,
        > = None;
        let mut name_: Option<String> = None;
        let mut first_name_: Option<String> = None;
        let mut last_name_: Option<String> = None;
        let mut avatar_url_: Option<String> = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.nullable(&mut name_)?,
                3 => fields.nullable(&mut first_name_)?,
                4 => fields.nullable(&mut last_name_)?,
                5 => fields.nullable(&mut avatar_url_)?,
                6 => fields.required(&mut url_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            name: name_,
            first_name: first_name_,
            last_name: last_name_,
            avatar_url: avatar_url_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
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
/// A member's role in a space or in the network. `status` is null except for the member, hosts and
/// moderators. `lastActiveAt` is left out because it needs scopes of its own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MembershipSummary {
    /// `Membership.accessPathSource`, a `MembershipAccessPathSource!`.
    pub access_path_source: mighty_schema::enums::MembershipAccessPathSource,
    /// `Membership.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Membership.joinedAt`, a `ISO8601DateTime!`.
    pub joined_at: jiff::Timestamp,
    /// `Membership.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Membership.role`, a `MembershipRole!`.
    pub role: mighty_schema::enums::MembershipRole,
    /// `Membership.status`, a `MembershipStatus`.
    ///
    /// For the member, hosts and moderators; null for other viewers.
    pub status: Option<mighty_schema::enums::MembershipStatus>,
    /// `Membership.member`, a `Member!`.
    pub member: crate::generated::models::MemberSummary,
}
impl Entries for MembershipSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("accessPathSource", &self.access_path_source)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("joinedAt", &self.joined_at)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("role", &self.role)?;
        map.serialize_entry("membershipStatus", &self.status)?;
        map.serialize_entry("membershipMember", &self.member)?;
        Ok(())
    }
}
impl serde::Serialize for MembershipSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for MembershipSummary {
    const KEYS: &'static [&'static str] = &[
        "accessPathSource",
        "id",
        "joinedAt",
        "resourceId",
        "role",
        "membershipStatus",
        "membershipMember",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut access_path_source_: Option<
            mighty_schema::enums::MembershipAccessPathSource,
        > = None;
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut joined_at_: Option<jiff::Timestamp> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut role_: Option<mighty_schema::enums::MembershipRole> = None;
        let mut status_: Option<mighty_schema::enums::MembershipStatus> = None;
        let mut member_: Option<crate::generated::models::MemberSummary> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut access_path_source_)?,
                1 => fields.required(&mut id_)?,
                2 => fields.required(&mut joined_at_)?,
                3 => fields.required(&mut resource_id_)?,
                4 => fields.required(&mut role_)?,
                5 => fields.nullable(&mut status_)?,
                6 => fields.required(&mut member_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            access_path_source: match access_path_source_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("accessPathSource")),
            },
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            joined_at: match joined_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("joinedAt")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            role: match role_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("role")),
            },
            status: status_,
            member: match member_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("membershipMember")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for MembershipSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A message in a chat or in a direct message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MessageItem {
    /// A `ChatMessage`.
    ChatMessage(Box<crate::generated::models::ChatMessageCard>),
    /// A `PrivateMessage`.
    PrivateMessage(Box<crate::generated::models::PrivateMessageCard>),
    /// A type that was not asked for, or is newer than this crate.
    Unknown(decode::UnknownObject),
}
impl Entries for MessageItem {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::ChatMessage(value) => {
                map.serialize_entry(decode::TYPENAME, "ChatMessage")?;
                value.entries(map)
            }
            Self::PrivateMessage(value) => {
                map.serialize_entry(decode::TYPENAME, "PrivateMessage")?;
                value.entries(map)
            }
            Self::Unknown(other) => other.entries(map),
        }
    }
}
impl serde::Serialize for MessageItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for MessageItem {
    const KEYS: &'static [&'static str] = &[decode::TYPENAME];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        decode::by_type(fields)
    }
}
impl decode::Abstract for MessageItem {
    const TYPES: &'static [&'static str] = &["ChatMessage", "PrivateMessage"];
    fn read_as<'de, A: serde::de::MapAccess<'de>>(
        typename: decode::Typename,
        rest: A,
    ) -> Result<Self, A::Error> {
        Ok(
            match typename.place {
                0 => Self::ChatMessage(Box::new(decode::rest(rest)?)),
                1 => Self::PrivateMessage(Box::new(decode::rest(rest)?)),
                _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
            },
        )
    }
}
impl<'de> serde::Deserialize<'de> for MessageItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// What the network is subscribed to, and whether it can take payments. Both need `host:read:network`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkAccount {
    /// `Network.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Network>,
    /// `Network.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Network>,
    /// `Network.title`, a `String`.
    pub title: Option<String>,
    /// `Network.billingPlan`, a `String`.
    pub billing_plan: Option<String>,
    /// `Network.stripeConnected`, a `Boolean`.
    ///
    /// False if the connection was revoked, even if a record of it remains.
    pub stripe_connected: Option<bool>,
}
impl Entries for NetworkAccount {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("billingPlan", &self.billing_plan)?;
        map.serialize_entry("stripeConnected", &self.stripe_connected)?;
        Ok(())
    }
}
impl serde::Serialize for NetworkAccount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for NetworkAccount {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "title",
        "billingPlan",
        "stripeConnected",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Network>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Network>,
        > = None;
        let mut title_: Option<String> = None;
        let mut billing_plan_: Option<String> = None;
        let mut stripe_connected_: Option<bool> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.nullable(&mut title_)?,
                3 => fields.nullable(&mut billing_plan_)?,
                4 => fields.nullable(&mut stripe_connected_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            title: title_,
            billing_plan: billing_plan_,
            stripe_connected: stripe_connected_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for NetworkAccount {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A network with its texts, images, colours and access settings. `discoverable` says that outsiders
/// can find it, `explorable` that they can preview it, `joinable` that they can join without an
/// invitation. `defaultLocale` is null if the platform's default is used. The billing plan is left
/// out because it needs a host's scope.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkDetail {
    /// `Network.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Network>,
    /// `Network.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Network>,
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
    ///
    /// Null until an image is uploaded.
    pub host_hero_image_url: Option<String>,
    /// `Network.defaultLocale`, a `String`.
    ///
    /// Null if the platform's default applies.
    pub default_locale: Option<String>,
    /// `Network.discoverable`, a `Boolean!`.
    ///
    /// People who are not members can find it.
    pub discoverable: bool,
    /// `Network.explorable`, a `Boolean!`.
    ///
    /// People who are not members can look into it.
    pub explorable: bool,
    /// `Network.joinable`, a `Boolean!`.
    ///
    /// People can join without an invitation or request.
    pub joinable: bool,
    /// `Network.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `Network.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `Network.homeSpace`, a `Space`.
    pub home_space: Option<crate::generated::models::SpaceSummary>,
    /// `Network.featureToggles`, a `[FeatureToggle!]!`.
    ///
    /// Features that are on or off. Settings with several values are not included.
    pub feature_toggles: Vec<crate::generated::models::FeatureToggleState>,
    /// `Network.theme`, a `Theme!`.
    pub theme: crate::generated::models::ThemeDetail,
}
impl Entries for NetworkDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("subtitle", &self.subtitle)?;
        map.serialize_entry("slug", &self.slug)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("purpose", &self.purpose)?;
        map.serialize_entry("avatarUrl", &self.avatar_url)?;
        map.serialize_entry("headerUrl", &self.header_url)?;
        map.serialize_entry("hostHeroImageUrl", &self.host_hero_image_url)?;
        map.serialize_entry("defaultLocale", &self.default_locale)?;
        map.serialize_entry("discoverable", &self.discoverable)?;
        map.serialize_entry("explorable", &self.explorable)?;
        map.serialize_entry("joinable", &self.joinable)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("homeSpace", &self.home_space)?;
        map.serialize_entry("featureToggles", &self.feature_toggles)?;
        map.serialize_entry("theme", &self.theme)?;
        Ok(())
    }
}
impl serde::Serialize for NetworkDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Network>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Network>,
        > = None;
        let mut title_: Option<String> = None;
        let mut subtitle_: Option<String> = None;
        let mut slug_: Option<String> = None;
        let mut url_: Option<String> = None;
        let mut description_: Option<String> = None;
        let mut purpose_: Option<String> = None;
        let mut avatar_url_: Option<String> = None;
        let mut header_url_: Option<String> = None;
        let mut host_hero_image_url_: Option<String> = None;
        let mut default_locale_: Option<String> = None;
        let mut discoverable_: Option<bool> = None;
        let mut explorable_: Option<bool> = None;
        let mut joinable_: Option<bool> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut home_space_: Option<crate::generated::models::SpaceSummary> = None;
        let mut feature_toggles_: Option<
            Vec<crate::generated::models::FeatureToggleState>,
        > = None;
        let mut theme_: Option<crate::generated::models::ThemeDetail> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.nullable(&mut title_)?,
                3 => fields.nullable(&mut subtitle_)?,
                4 => fields.nullable(&mut slug_)?,
                5 => fields.required(&mut url_)?,
                6 => fields.nullable(&mut description_)?,
                7 => fields.nullable(&mut purpose_)?,
                8 => fields.nullable(&mut avatar_url_)?,
                9 => fields.nullable(&mut header_url_)?,
                10 => fields.nullable(&mut host_hero_image_url_)?,
                11 => fields.nullable(&mut default_locale_)?,
                12 => fields.required(&mut discoverable_)?,
                13 => fields.required(&mut explorable_)?,
                14 => fields.required(&mut joinable_)?,
                15 => fields.required(&mut created_at_)?,
                16 => fields.required(&mut updated_at_)?,
                17 => fields.nullable(&mut home_space_)?,
                18 => fields.required(&mut feature_toggles_)?,
                19 => fields.required(&mut theme_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            title: title_,
            subtitle: subtitle_,
            slug: slug_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            description: description_,
            purpose: purpose_,
            avatar_url: avatar_url_,
            header_url: header_url_,
            host_hero_image_url: host_hero_image_url_,
            default_locale: default_locale_,
            discoverable: match discoverable_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("discoverable")),
            },
            explorable: match explorable_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("explorable")),
            },
            joinable: match joinable_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("joinable")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            home_space: home_space_,
            feature_toggles: match feature_toggles_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("featureToggles")),
            },
            theme: match theme_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("theme")),
            },
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
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Network>,
    /// `Network.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Network>,
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
impl Entries for NetworkSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("networkTitle", &self.title)?;
        map.serialize_entry("subtitle", &self.subtitle)?;
        map.serialize_entry("slug", &self.slug)?;
        map.serialize_entry("avatarUrl", &self.avatar_url)?;
        map.serialize_entry("url", &self.url)?;
        Ok(())
    }
}
impl serde::Serialize for NetworkSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Network>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Network>,
        > = None;
        let mut title_: Option<String> = None;
        let mut subtitle_: Option<String> = None;
        let mut slug_: Option<String> = None;
        let mut avatar_url_: Option<String> = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.nullable(&mut title_)?,
                3 => fields.nullable(&mut subtitle_)?,
                4 => fields.nullable(&mut slug_)?,
                5 => fields.nullable(&mut avatar_url_)?,
                6 => fields.required(&mut url_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            title: title_,
            subtitle: subtitle_,
            slug: slug_,
            avatar_url: avatar_url_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
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
    /// A `Announcement`.
    Announcement(Box<crate::generated::models::AnnouncementSummary>),
    /// A `AutomationRule`.
    AutomationRule(Box<crate::generated::models::AutomationRuleSummary>),
    /// A `AutomationRuleAction`.
    AutomationRuleAction(Box<crate::generated::models::AutomationRuleActionSummary>),
    /// A `AutomationRuleFilter`.
    AutomationRuleFilter(Box<crate::generated::models::AutomationRuleFilterSummary>),
    /// A `Badge`.
    Badge(Box<crate::generated::models::BadgeSummary>),
    /// A `BlocklistEntry`.
    BlocklistEntry(Box<crate::generated::models::BlocklistEntrySummary>),
    /// A `ChatMessage`.
    ChatMessage(Box<crate::generated::models::ChatMessageCard>),
    /// A `Comment`.
    Comment(Box<crate::generated::models::CommentDetail>),
    /// A `ConversationThread`.
    ConversationThread(Box<crate::generated::models::ConversationThreadCard>),
    /// A `Coupon`.
    Coupon(Box<crate::generated::models::CouponSummary>),
    /// A `Course`.
    Course(Box<crate::generated::models::CourseSummary>),
    /// A `Coursework`.
    Coursework(Box<crate::generated::models::CourseworkSummary>),
    /// A `CustomDomain`.
    CustomDomain(Box<crate::generated::models::CustomDomainSummary>),
    /// A `CustomField`.
    CustomField(Box<crate::generated::models::CustomFieldSummary>),
    /// A `CustomFieldAnswer`.
    CustomFieldAnswer(Box<crate::generated::models::CustomFieldAnswerSummary>),
    /// A `CustomFieldOption`.
    CustomFieldOption(Box<crate::generated::models::CustomFieldOptionSummary>),
    /// A `CustomOnboardingPointerPin`.
    CustomOnboardingPointerPin(
        Box<crate::generated::models::CustomOnboardingPointerPinSummary>,
    ),
    /// A `DirectMessage`.
    DirectMessage(Box<crate::generated::models::DirectMessageCard>),
    /// A `Event`.
    Event(Box<crate::generated::models::EventCard>),
    /// A `EventRecurrenceException`.
    EventRecurrenceException(
        Box<crate::generated::models::EventRecurrenceExceptionSummary>,
    ),
    /// A `FeedPostItem`.
    FeedPostItem(Box<crate::generated::models::FeedPostItemCard>),
    /// A `GiftDefinition`.
    GiftDefinition(Box<crate::generated::models::GiftDefinitionSummary>),
    /// A `IncomeReport`.
    IncomeReport(Box<crate::generated::models::IncomeReportSummary>),
    /// A `Invite`.
    Invite(Box<crate::generated::models::InviteSummary>),
    /// A `InviteRequest`.
    InviteRequest(Box<crate::generated::models::InviteRequestSummary>),
    /// A `Lead`.
    Lead(Box<crate::generated::models::LeadSummary>),
    /// A `LiveSpace`.
    LiveSpace(Box<crate::generated::models::LiveSpaceSummary>),
    /// A `MarketingAudience`.
    MarketingAudience(Box<crate::generated::models::MarketingAudienceSummary>),
    /// A `MarketingAudienceFilterItem`.
    MarketingAudienceFilterItem(
        Box<crate::generated::models::MarketingAudienceFilterItemSummary>,
    ),
    /// A `MarketingBanner`.
    MarketingBanner(Box<crate::generated::models::MarketingBannerSummary>),
    /// A `Membership`.
    Membership(Box<crate::generated::models::MembershipSummary>),
    /// A `Network`.
    Network(Box<crate::generated::models::NetworkSummary>),
    /// A `Notification`.
    Notification(Box<crate::generated::models::NotificationItem>),
    /// A `NotificationSetting`.
    NotificationSetting(Box<crate::generated::models::NotificationSettingSummary>),
    /// A `OnboardingPointerPin`.
    OnboardingPointerPin(Box<crate::generated::models::OnboardingPointerPinSummary>),
    /// A `PaymentCoupon`.
    PaymentCoupon(Box<crate::generated::models::PaymentCouponSummary>),
    /// A `PaymentCouponRedemption`.
    PaymentCouponRedemption(
        Box<crate::generated::models::PaymentCouponRedemptionSummary>,
    ),
    /// A `PaymentPlan`.
    PaymentPlan(Box<crate::generated::models::PaymentPlanSummary>),
    /// A `PaymentSubscription`.
    PaymentSubscription(Box<crate::generated::models::PaymentSubscriptionSummary>),
    /// A `Poll`.
    Poll(Box<crate::generated::models::PollCard>),
    /// A `PollAnswer`.
    PollAnswer(Box<crate::generated::models::PollAnswerDetail>),
    /// A `Post`.
    Post(Box<crate::generated::models::PostCard>),
    /// A `PostTag`.
    PostTag(Box<crate::generated::models::PostTagSummary>),
    /// A `PrivateMessage`.
    PrivateMessage(Box<crate::generated::models::PrivateMessageCard>),
    /// A `ProfileQuestion`.
    ProfileQuestion(Box<crate::generated::models::ProfileQuestionSummary>),
    /// A `ProfileQuestionAnswer`.
    ProfileQuestionAnswer(Box<crate::generated::models::ProfileQuestionAnswerSummary>),
    /// A `Purchase`.
    Purchase(Box<crate::generated::models::PurchaseSummary>),
    /// A `QuizAttempt`.
    QuizAttempt(Box<crate::generated::models::QuizAttemptSummary>),
    /// A `Reaction`.
    Reaction(Box<crate::generated::models::ReactionDetail>),
    /// A `Rsvp`.
    Rsvp(Box<crate::generated::models::RsvpDetail>),
    /// A `Segment`.
    Segment(Box<crate::generated::models::SegmentSummary>),
    /// A `Space`.
    Space(Box<crate::generated::models::SpaceCard>),
    /// A `SpaceLink`.
    SpaceLink(Box<crate::generated::models::SpaceLinkSummary>),
    /// A `StripeAccount`.
    StripeAccount(Box<crate::generated::models::StripeAccountSummary>),
    /// A `Tag`.
    Tag(Box<crate::generated::models::TagSummary>),
    /// A `User`.
    User(Box<crate::generated::models::MemberCard>),
    /// A `VideoProgress`.
    VideoProgress(Box<crate::generated::models::VideoProgressSummary>),
    /// A `Waitlist`.
    Waitlist(Box<crate::generated::models::WaitlistSummary>),
    /// A `WebhookCallback`.
    WebhookCallback(Box<crate::generated::models::WebhookCallbackSummary>),
    /// A type that was not asked for, or is newer than this crate.
    Unknown(decode::UnknownObject),
}
impl Entries for NodeItem {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::Announcement(value) => {
                map.serialize_entry(decode::TYPENAME, "Announcement")?;
                value.entries(map)
            }
            Self::AutomationRule(value) => {
                map.serialize_entry(decode::TYPENAME, "AutomationRule")?;
                value.entries(map)
            }
            Self::AutomationRuleAction(value) => {
                map.serialize_entry(decode::TYPENAME, "AutomationRuleAction")?;
                value.entries(map)
            }
            Self::AutomationRuleFilter(value) => {
                map.serialize_entry(decode::TYPENAME, "AutomationRuleFilter")?;
                value.entries(map)
            }
            Self::Badge(value) => {
                map.serialize_entry(decode::TYPENAME, "Badge")?;
                value.entries(map)
            }
            Self::BlocklistEntry(value) => {
                map.serialize_entry(decode::TYPENAME, "BlocklistEntry")?;
                value.entries(map)
            }
            Self::ChatMessage(value) => {
                map.serialize_entry(decode::TYPENAME, "ChatMessage")?;
                value.entries(map)
            }
            Self::Comment(value) => {
                map.serialize_entry(decode::TYPENAME, "Comment")?;
                value.entries(map)
            }
            Self::ConversationThread(value) => {
                map.serialize_entry(decode::TYPENAME, "ConversationThread")?;
                value.entries(map)
            }
            Self::Coupon(value) => {
                map.serialize_entry(decode::TYPENAME, "Coupon")?;
                value.entries(map)
            }
            Self::Course(value) => {
                map.serialize_entry(decode::TYPENAME, "Course")?;
                value.entries(map)
            }
            Self::Coursework(value) => {
                map.serialize_entry(decode::TYPENAME, "Coursework")?;
                value.entries(map)
            }
            Self::CustomDomain(value) => {
                map.serialize_entry(decode::TYPENAME, "CustomDomain")?;
                value.entries(map)
            }
            Self::CustomField(value) => {
                map.serialize_entry(decode::TYPENAME, "CustomField")?;
                value.entries(map)
            }
            Self::CustomFieldAnswer(value) => {
                map.serialize_entry(decode::TYPENAME, "CustomFieldAnswer")?;
                value.entries(map)
            }
            Self::CustomFieldOption(value) => {
                map.serialize_entry(decode::TYPENAME, "CustomFieldOption")?;
                value.entries(map)
            }
            Self::CustomOnboardingPointerPin(value) => {
                map.serialize_entry(decode::TYPENAME, "CustomOnboardingPointerPin")?;
                value.entries(map)
            }
            Self::DirectMessage(value) => {
                map.serialize_entry(decode::TYPENAME, "DirectMessage")?;
                value.entries(map)
            }
            Self::Event(value) => {
                map.serialize_entry(decode::TYPENAME, "Event")?;
                value.entries(map)
            }
            Self::EventRecurrenceException(value) => {
                map.serialize_entry(decode::TYPENAME, "EventRecurrenceException")?;
                value.entries(map)
            }
            Self::FeedPostItem(value) => {
                map.serialize_entry(decode::TYPENAME, "FeedPostItem")?;
                value.entries(map)
            }
            Self::GiftDefinition(value) => {
                map.serialize_entry(decode::TYPENAME, "GiftDefinition")?;
                value.entries(map)
            }
            Self::IncomeReport(value) => {
                map.serialize_entry(decode::TYPENAME, "IncomeReport")?;
                value.entries(map)
            }
            Self::Invite(value) => {
                map.serialize_entry(decode::TYPENAME, "Invite")?;
                value.entries(map)
            }
            Self::InviteRequest(value) => {
                map.serialize_entry(decode::TYPENAME, "InviteRequest")?;
                value.entries(map)
            }
            Self::Lead(value) => {
                map.serialize_entry(decode::TYPENAME, "Lead")?;
                value.entries(map)
            }
            Self::LiveSpace(value) => {
                map.serialize_entry(decode::TYPENAME, "LiveSpace")?;
                value.entries(map)
            }
            Self::MarketingAudience(value) => {
                map.serialize_entry(decode::TYPENAME, "MarketingAudience")?;
                value.entries(map)
            }
            Self::MarketingAudienceFilterItem(value) => {
                map.serialize_entry(decode::TYPENAME, "MarketingAudienceFilterItem")?;
                value.entries(map)
            }
            Self::MarketingBanner(value) => {
                map.serialize_entry(decode::TYPENAME, "MarketingBanner")?;
                value.entries(map)
            }
            Self::Membership(value) => {
                map.serialize_entry(decode::TYPENAME, "Membership")?;
                value.entries(map)
            }
            Self::Network(value) => {
                map.serialize_entry(decode::TYPENAME, "Network")?;
                value.entries(map)
            }
            Self::Notification(value) => {
                map.serialize_entry(decode::TYPENAME, "Notification")?;
                value.entries(map)
            }
            Self::NotificationSetting(value) => {
                map.serialize_entry(decode::TYPENAME, "NotificationSetting")?;
                value.entries(map)
            }
            Self::OnboardingPointerPin(value) => {
                map.serialize_entry(decode::TYPENAME, "OnboardingPointerPin")?;
                value.entries(map)
            }
            Self::PaymentCoupon(value) => {
                map.serialize_entry(decode::TYPENAME, "PaymentCoupon")?;
                value.entries(map)
            }
            Self::PaymentCouponRedemption(value) => {
                map.serialize_entry(decode::TYPENAME, "PaymentCouponRedemption")?;
                value.entries(map)
            }
            Self::PaymentPlan(value) => {
                map.serialize_entry(decode::TYPENAME, "PaymentPlan")?;
                value.entries(map)
            }
            Self::PaymentSubscription(value) => {
                map.serialize_entry(decode::TYPENAME, "PaymentSubscription")?;
                value.entries(map)
            }
            Self::Poll(value) => {
                map.serialize_entry(decode::TYPENAME, "Poll")?;
                value.entries(map)
            }
            Self::PollAnswer(value) => {
                map.serialize_entry(decode::TYPENAME, "PollAnswer")?;
                value.entries(map)
            }
            Self::Post(value) => {
                map.serialize_entry(decode::TYPENAME, "Post")?;
                value.entries(map)
            }
            Self::PostTag(value) => {
                map.serialize_entry(decode::TYPENAME, "PostTag")?;
                value.entries(map)
            }
            Self::PrivateMessage(value) => {
                map.serialize_entry(decode::TYPENAME, "PrivateMessage")?;
                value.entries(map)
            }
            Self::ProfileQuestion(value) => {
                map.serialize_entry(decode::TYPENAME, "ProfileQuestion")?;
                value.entries(map)
            }
            Self::ProfileQuestionAnswer(value) => {
                map.serialize_entry(decode::TYPENAME, "ProfileQuestionAnswer")?;
                value.entries(map)
            }
            Self::Purchase(value) => {
                map.serialize_entry(decode::TYPENAME, "Purchase")?;
                value.entries(map)
            }
            Self::QuizAttempt(value) => {
                map.serialize_entry(decode::TYPENAME, "QuizAttempt")?;
                value.entries(map)
            }
            Self::Reaction(value) => {
                map.serialize_entry(decode::TYPENAME, "Reaction")?;
                value.entries(map)
            }
            Self::Rsvp(value) => {
                map.serialize_entry(decode::TYPENAME, "Rsvp")?;
                value.entries(map)
            }
            Self::Segment(value) => {
                map.serialize_entry(decode::TYPENAME, "Segment")?;
                value.entries(map)
            }
            Self::Space(value) => {
                map.serialize_entry(decode::TYPENAME, "Space")?;
                value.entries(map)
            }
            Self::SpaceLink(value) => {
                map.serialize_entry(decode::TYPENAME, "SpaceLink")?;
                value.entries(map)
            }
            Self::StripeAccount(value) => {
                map.serialize_entry(decode::TYPENAME, "StripeAccount")?;
                value.entries(map)
            }
            Self::Tag(value) => {
                map.serialize_entry(decode::TYPENAME, "Tag")?;
                value.entries(map)
            }
            Self::User(value) => {
                map.serialize_entry(decode::TYPENAME, "User")?;
                value.entries(map)
            }
            Self::VideoProgress(value) => {
                map.serialize_entry(decode::TYPENAME, "VideoProgress")?;
                value.entries(map)
            }
            Self::Waitlist(value) => {
                map.serialize_entry(decode::TYPENAME, "Waitlist")?;
                value.entries(map)
            }
            Self::WebhookCallback(value) => {
                map.serialize_entry(decode::TYPENAME, "WebhookCallback")?;
                value.entries(map)
            }
            Self::Unknown(other) => other.entries(map),
        }
    }
}
impl serde::Serialize for NodeItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for NodeItem {
    const KEYS: &'static [&'static str] = &[decode::TYPENAME];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        decode::by_type(fields)
    }
}
impl decode::Abstract for NodeItem {
    const TYPES: &'static [&'static str] = &[
        "Announcement",
        "AutomationRule",
        "AutomationRuleAction",
        "AutomationRuleFilter",
        "Badge",
        "BlocklistEntry",
        "ChatMessage",
        "Comment",
        "ConversationThread",
        "Coupon",
        "Course",
        "Coursework",
        "CustomDomain",
        "CustomField",
        "CustomFieldAnswer",
        "CustomFieldOption",
        "CustomOnboardingPointerPin",
        "DirectMessage",
        "Event",
        "EventRecurrenceException",
        "FeedPostItem",
        "GiftDefinition",
        "IncomeReport",
        "Invite",
        "InviteRequest",
        "Lead",
        "LiveSpace",
        "MarketingAudience",
        "MarketingAudienceFilterItem",
        "MarketingBanner",
        "Membership",
        "Network",
        "Notification",
        "NotificationSetting",
        "OnboardingPointerPin",
        "PaymentCoupon",
        "PaymentCouponRedemption",
        "PaymentPlan",
        "PaymentSubscription",
        "Poll",
        "PollAnswer",
        "Post",
        "PostTag",
        "PrivateMessage",
        "ProfileQuestion",
        "ProfileQuestionAnswer",
        "Purchase",
        "QuizAttempt",
        "Reaction",
        "Rsvp",
        "Segment",
        "Space",
        "SpaceLink",
        "StripeAccount",
        "Tag",
        "User",
        "VideoProgress",
        "Waitlist",
        "WebhookCallback",
    ];
    fn read_as<'de, A: serde::de::MapAccess<'de>>(
        typename: decode::Typename,
        rest: A,
    ) -> Result<Self, A::Error> {
        Ok(
            match typename.place {
                0 => Self::Announcement(Box::new(decode::rest(rest)?)),
                1 => Self::AutomationRule(Box::new(decode::rest(rest)?)),
                2 => Self::AutomationRuleAction(Box::new(decode::rest(rest)?)),
                3 => Self::AutomationRuleFilter(Box::new(decode::rest(rest)?)),
                4 => Self::Badge(Box::new(decode::rest(rest)?)),
                5 => Self::BlocklistEntry(Box::new(decode::rest(rest)?)),
                6 => Self::ChatMessage(Box::new(decode::rest(rest)?)),
                7 => Self::Comment(Box::new(decode::rest(rest)?)),
                8 => Self::ConversationThread(Box::new(decode::rest(rest)?)),
                9 => Self::Coupon(Box::new(decode::rest(rest)?)),
                10 => Self::Course(Box::new(decode::rest(rest)?)),
                11 => Self::Coursework(Box::new(decode::rest(rest)?)),
                12 => Self::CustomDomain(Box::new(decode::rest(rest)?)),
                13 => Self::CustomField(Box::new(decode::rest(rest)?)),
                14 => Self::CustomFieldAnswer(Box::new(decode::rest(rest)?)),
                15 => Self::CustomFieldOption(Box::new(decode::rest(rest)?)),
                16 => Self::CustomOnboardingPointerPin(Box::new(decode::rest(rest)?)),
                17 => Self::DirectMessage(Box::new(decode::rest(rest)?)),
                18 => Self::Event(Box::new(decode::rest(rest)?)),
                19 => Self::EventRecurrenceException(Box::new(decode::rest(rest)?)),
                20 => Self::FeedPostItem(Box::new(decode::rest(rest)?)),
                21 => Self::GiftDefinition(Box::new(decode::rest(rest)?)),
                22 => Self::IncomeReport(Box::new(decode::rest(rest)?)),
                23 => Self::Invite(Box::new(decode::rest(rest)?)),
                24 => Self::InviteRequest(Box::new(decode::rest(rest)?)),
                25 => Self::Lead(Box::new(decode::rest(rest)?)),
                26 => Self::LiveSpace(Box::new(decode::rest(rest)?)),
                27 => Self::MarketingAudience(Box::new(decode::rest(rest)?)),
                28 => Self::MarketingAudienceFilterItem(Box::new(decode::rest(rest)?)),
                29 => Self::MarketingBanner(Box::new(decode::rest(rest)?)),
                30 => Self::Membership(Box::new(decode::rest(rest)?)),
                31 => Self::Network(Box::new(decode::rest(rest)?)),
                32 => Self::Notification(Box::new(decode::rest(rest)?)),
                33 => Self::NotificationSetting(Box::new(decode::rest(rest)?)),
                34 => Self::OnboardingPointerPin(Box::new(decode::rest(rest)?)),
                35 => Self::PaymentCoupon(Box::new(decode::rest(rest)?)),
                36 => Self::PaymentCouponRedemption(Box::new(decode::rest(rest)?)),
                37 => Self::PaymentPlan(Box::new(decode::rest(rest)?)),
                38 => Self::PaymentSubscription(Box::new(decode::rest(rest)?)),
                39 => Self::Poll(Box::new(decode::rest(rest)?)),
                40 => Self::PollAnswer(Box::new(decode::rest(rest)?)),
                41 => Self::Post(Box::new(decode::rest(rest)?)),
                42 => Self::PostTag(Box::new(decode::rest(rest)?)),
                43 => Self::PrivateMessage(Box::new(decode::rest(rest)?)),
                44 => Self::ProfileQuestion(Box::new(decode::rest(rest)?)),
                45 => Self::ProfileQuestionAnswer(Box::new(decode::rest(rest)?)),
                46 => Self::Purchase(Box::new(decode::rest(rest)?)),
                47 => Self::QuizAttempt(Box::new(decode::rest(rest)?)),
                48 => Self::Reaction(Box::new(decode::rest(rest)?)),
                49 => Self::Rsvp(Box::new(decode::rest(rest)?)),
                50 => Self::Segment(Box::new(decode::rest(rest)?)),
                51 => Self::Space(Box::new(decode::rest(rest)?)),
                52 => Self::SpaceLink(Box::new(decode::rest(rest)?)),
                53 => Self::StripeAccount(Box::new(decode::rest(rest)?)),
                54 => Self::Tag(Box::new(decode::rest(rest)?)),
                55 => Self::User(Box::new(decode::rest(rest)?)),
                56 => Self::VideoProgress(Box::new(decode::rest(rest)?)),
                57 => Self::Waitlist(Box::new(decode::rest(rest)?)),
                58 => Self::WebhookCallback(Box::new(decode::rest(rest)?)),
                _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
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
/// One line of the viewer's notifications. `text` may contain HTML that is not sanitised: render it
/// with care. Visiting `link` marks the notification as read. `space` is the network or one of its
/// spaces.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotificationItem {
    /// `Notification.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Notification>,
    /// `Notification.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::Notification,
    >,
    /// `Notification.text`, a `String!`.
    ///
    /// May contain HTML that is not sanitised; render it with care.
    pub text: String,
    /// `Notification.isRead`, a `Boolean!`.
    pub is_read: bool,
    /// `Notification.link`, a `String`.
    ///
    /// Visiting it marks the notification read.
    pub link: Option<String>,
    /// `Notification.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `Notification.lastActivityAt`, a `ISO8601DateTime`.
    pub last_activity_at: Option<jiff::Timestamp>,
    /// `Notification.space`, a `Node`.
    ///
    /// The network or a space.
    pub space: Option<crate::generated::models::NotificationItemSpace>,
}
impl Entries for NotificationItem {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("notificationText", &self.text)?;
        map.serialize_entry("isRead", &self.is_read)?;
        map.serialize_entry("link", &self.link)?;
        map.serialize_entry("avatarUrl", &self.avatar_url)?;
        map.serialize_entry("lastActivityAt", &self.last_activity_at)?;
        map.serialize_entry("space", &self.space)?;
        Ok(())
    }
}
impl serde::Serialize for NotificationItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for NotificationItem {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "notificationText",
        "isRead",
        "link",
        "avatarUrl",
        "lastActivityAt",
        "space",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Notification>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Notification>,
        > = None;
        let mut text_: Option<String> = None;
        let mut is_read_: Option<bool> = None;
        let mut link_: Option<String> = None;
        let mut avatar_url_: Option<String> = None;
        let mut last_activity_at_: Option<jiff::Timestamp> = None;
        let mut space_: Option<crate::generated::models::NotificationItemSpace> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut text_)?,
                3 => fields.required(&mut is_read_)?,
                4 => fields.nullable(&mut link_)?,
                5 => fields.nullable(&mut avatar_url_)?,
                6 => fields.nullable(&mut last_activity_at_)?,
                7 => fields.nullable(&mut space_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            text: match text_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("notificationText")),
            },
            is_read: match is_read_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isRead")),
            },
            link: link_,
            avatar_url: avatar_url_,
            last_activity_at: last_activity_at_,
            space: space_,
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
impl Entries for NotificationItemSpace {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::Network(value) => {
                map.serialize_entry(decode::TYPENAME, "Network")?;
                value.entries(map)
            }
            Self::Space(value) => {
                map.serialize_entry(decode::TYPENAME, "Space")?;
                value.entries(map)
            }
            Self::Unknown(other) => other.entries(map),
        }
    }
}
impl serde::Serialize for NotificationItemSpace {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for NotificationItemSpace {
    const KEYS: &'static [&'static str] = &[decode::TYPENAME];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        decode::by_type(fields)
    }
}
impl decode::Abstract for NotificationItemSpace {
    const TYPES: &'static [&'static str] = &["Network", "Space"];
    fn read_as<'de, A: serde::de::MapAccess<'de>>(
        typename: decode::Typename,
        rest: A,
    ) -> Result<Self, A::Error> {
        Ok(
            match typename.place {
                0 => Self::Network(Box::new(decode::rest(rest)?)),
                1 => Self::Space(Box::new(decode::rest(rest)?)),
                _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
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
/// Whether one topic notifies the viewer. The texts are localised; if `pushOnly` is true, no mail is
/// sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotificationPreferenceDetail {
    /// `NotificationPreference.key`, a `NotificationPreferenceKey!`.
    pub key: mighty_schema::enums::NotificationPreferenceKey,
    /// `NotificationPreference.label`, a `String!`.
    ///
    /// Localised.
    pub label: String,
    /// `NotificationPreference.description`, a `String!`.
    ///
    /// Localised.
    pub description: String,
    /// `NotificationPreference.pushOnly`, a `Boolean!`.
    ///
    /// The topic has push notifications only, no mail.
    pub push_only: bool,
    /// `NotificationPreference.value`, a `Boolean!`.
    pub value: bool,
}
impl Entries for NotificationPreferenceDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("key", &self.key)?;
        map.serialize_entry("label", &self.label)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("pushOnly", &self.push_only)?;
        map.serialize_entry("value", &self.value)?;
        Ok(())
    }
}
impl serde::Serialize for NotificationPreferenceDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for NotificationPreferenceDetail {
    const KEYS: &'static [&'static str] = &[
        "key",
        "label",
        "description",
        "pushOnly",
        "value",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut key_: Option<mighty_schema::enums::NotificationPreferenceKey> = None;
        let mut label_: Option<String> = None;
        let mut description_: Option<String> = None;
        let mut push_only_: Option<bool> = None;
        let mut value_: Option<bool> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut key_)?,
                1 => fields.required(&mut label_)?,
                2 => fields.required(&mut description_)?,
                3 => fields.required(&mut push_only_)?,
                4 => fields.required(&mut value_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            key: match key_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("key")),
            },
            label: match label_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("label")),
            },
            description: match description_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("description")),
            },
            push_only: match push_only_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("pushOnly")),
            },
            value: match value_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("value")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for NotificationPreferenceDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// How the viewer is notified, over all and by topic.
///
/// Visible only to the member it belongs to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotificationSettingSummary {
    /// `NotificationSetting.emailDigest`, a `Boolean!`.
    pub email_digest: bool,
    /// `NotificationSetting.emailFrequency`, a `NotificationEmailFrequency!`.
    pub email_frequency: mighty_schema::enums::NotificationEmailFrequency,
    /// `NotificationSetting.emailNotificationDelivery`, a `Boolean!`.
    pub email_notification_delivery: bool,
    /// `NotificationSetting.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `NotificationSetting.notificationMethod`, a `NotificationMethod!`.
    pub notification_method: mighty_schema::enums::NotificationMethod,
    /// `NotificationSetting.pushNotificationDelivery`, a `Boolean!`.
    pub push_notification_delivery: bool,
    /// `NotificationSetting.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `NotificationSetting.notificationPreferences`, a `[NotificationPreference!]!`.
    ///
    /// Only the preferences that apply to the member.
    pub notification_preferences: Vec<
        crate::generated::models::NotificationPreferenceDetail,
    >,
}
impl Entries for NotificationSettingSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("emailDigest", &self.email_digest)?;
        map.serialize_entry("emailFrequency", &self.email_frequency)?;
        map.serialize_entry(
            "emailNotificationDelivery",
            &self.email_notification_delivery,
        )?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("notificationMethod", &self.notification_method)?;
        map.serialize_entry(
            "pushNotificationDelivery",
            &self.push_notification_delivery,
        )?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("notificationPreferences", &self.notification_preferences)?;
        Ok(())
    }
}
impl serde::Serialize for NotificationSettingSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for NotificationSettingSummary {
    const KEYS: &'static [&'static str] = &[
        "emailDigest",
        "emailFrequency",
        "emailNotificationDelivery",
        "id",
        "notificationMethod",
        "pushNotificationDelivery",
        "resourceId",
        "notificationPreferences",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut email_digest_: Option<bool> = None;
        let mut email_frequency_: Option<
            mighty_schema::enums::NotificationEmailFrequency,
        > = None;
        let mut email_notification_delivery_: Option<bool> = None;
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut notification_method_: Option<mighty_schema::enums::NotificationMethod> = None;
        let mut push_notification_delivery_: Option<bool> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut notification_preferences_: Option<
            Vec<crate::generated::models::NotificationPreferenceDetail>,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut email_digest_)?,
                1 => fields.required(&mut email_frequency_)?,
                2 => fields.required(&mut email_notification_delivery_)?,
                3 => fields.required(&mut id_)?,
                4 => fields.required(&mut notification_method_)?,
                5 => fields.required(&mut push_notification_delivery_)?,
                6 => fields.required(&mut resource_id_)?,
                7 => fields.required(&mut notification_preferences_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            email_digest: match email_digest_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("emailDigest")),
            },
            email_frequency: match email_frequency_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("emailFrequency")),
            },
            email_notification_delivery: match email_notification_delivery_ {
                Some(value) => value,
                None => {
                    return Err(
                        serde::de::Error::missing_field("emailNotificationDelivery"),
                    );
                }
            },
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            notification_method: match notification_method_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("notificationMethod")),
            },
            push_notification_delivery: match push_notification_delivery_ {
                Some(value) => value,
                None => {
                    return Err(
                        serde::de::Error::missing_field("pushNotificationDelivery"),
                    );
                }
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            notification_preferences: match notification_preferences_ {
                Some(value) => value,
                None => {
                    return Err(
                        serde::de::Error::missing_field("notificationPreferences"),
                    );
                }
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for NotificationSettingSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A pointer of the product that is pinned. `callToActionUrl` is a path on the web site.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OnboardingPointerPinSummary {
    /// `OnboardingPointerPin.callToActionUrl`, a `String`.
    pub call_to_action_url: Option<String>,
    /// `OnboardingPointerPin.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `OnboardingPointerPin.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `OnboardingPointerPin.title`, a `String!`.
    pub title: String,
}
impl Entries for OnboardingPointerPinSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("callToActionUrl", &self.call_to_action_url)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("title", &self.title)?;
        Ok(())
    }
}
impl serde::Serialize for OnboardingPointerPinSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for OnboardingPointerPinSummary {
    const KEYS: &'static [&'static str] = &[
        "callToActionUrl",
        "id",
        "resourceId",
        "title",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut call_to_action_url_: Option<String> = None;
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut title_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.nullable(&mut call_to_action_url_)?,
                1 => fields.required(&mut id_)?,
                2 => fields.required(&mut resource_id_)?,
                3 => fields.required(&mut title_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            call_to_action_url: call_to_action_url_,
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            title: match title_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("title")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for OnboardingPointerPinSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A pointer of the product. It has no GlobalID; `pinnable` is false if its feature is turned off.
///
/// Has no GlobalID, so `node(id:)` can't find it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OnboardingPointerSummary {
    /// `OnboardingPointer.callToActionUrl`, a `String`.
    ///
    /// A path on the web site.
    pub call_to_action_url: Option<String>,
    /// `OnboardingPointer.feature`, a `String`.
    pub feature: Option<String>,
    /// `OnboardingPointer.featureTitle`, a `String`.
    pub feature_title: Option<String>,
    /// `OnboardingPointer.isCreationFeature`, a `Boolean!`.
    pub is_creation_feature: bool,
    /// `OnboardingPointer.pinnable`, a `Boolean!`.
    ///
    /// False if the feature behind it is turned off.
    pub pinnable: bool,
    /// `OnboardingPointer.position`, a `Int!`.
    ///
    /// Lowest first.
    pub position: i32,
    /// `OnboardingPointer.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `OnboardingPointer.title`, a `String!`.
    pub title: String,
}
impl Entries for OnboardingPointerSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("callToActionUrl", &self.call_to_action_url)?;
        map.serialize_entry("feature", &self.feature)?;
        map.serialize_entry("featureTitle", &self.feature_title)?;
        map.serialize_entry("isCreationFeature", &self.is_creation_feature)?;
        map.serialize_entry("pinnable", &self.pinnable)?;
        map.serialize_entry("position", &self.position)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("title", &self.title)?;
        Ok(())
    }
}
impl serde::Serialize for OnboardingPointerSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for OnboardingPointerSummary {
    const KEYS: &'static [&'static str] = &[
        "callToActionUrl",
        "feature",
        "featureTitle",
        "isCreationFeature",
        "pinnable",
        "position",
        "resourceId",
        "title",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut call_to_action_url_: Option<String> = None;
        let mut feature_: Option<String> = None;
        let mut feature_title_: Option<String> = None;
        let mut is_creation_feature_: Option<bool> = None;
        let mut pinnable_: Option<bool> = None;
        let mut position_: Option<i32> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut title_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.nullable(&mut call_to_action_url_)?,
                1 => fields.nullable(&mut feature_)?,
                2 => fields.nullable(&mut feature_title_)?,
                3 => fields.required(&mut is_creation_feature_)?,
                4 => fields.required(&mut pinnable_)?,
                5 => fields.required(&mut position_)?,
                6 => fields.required(&mut resource_id_)?,
                7 => fields.required(&mut title_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            call_to_action_url: call_to_action_url_,
            feature: feature_,
            feature_title: feature_title_,
            is_creation_feature: match is_creation_feature_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isCreationFeature")),
            },
            pinnable: match pinnable_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("pinnable")),
            },
            position: match position_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("position")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            title: match title_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("title")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for OnboardingPointerSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// What a promo code takes off in one currency, in its smallest unit.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentCouponAmountOffDetail {
    /// `PaymentCouponAmountOff.currency`, a `String!`.
    pub currency: String,
    /// `PaymentCouponAmountOff.value`, a `Int!`.
    ///
    /// In the smallest unit of the currency.
    pub value: i32,
}
impl Entries for PaymentCouponAmountOffDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("currency", &self.currency)?;
        map.serialize_entry("value", &self.value)?;
        Ok(())
    }
}
impl serde::Serialize for PaymentCouponAmountOffDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PaymentCouponAmountOffDetail {
    const KEYS: &'static [&'static str] = &["currency", "value"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut currency_: Option<String> = None;
        let mut value_: Option<i32> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut currency_)?,
                1 => fields.required(&mut value_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            currency: match currency_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("currency")),
            },
            value: match value_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("value")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for PaymentCouponAmountOffDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// What a buyer sees of a promo code.
///
/// The part of a promo code that a buyer sees.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentCouponCheckoutDetail {
    /// `PaymentCouponCheckout.code`, a `String!`.
    pub code: String,
    /// `PaymentCouponCheckout.couponType`, a `PaymentCouponDiscountType!`.
    pub coupon_type: mighty_schema::enums::PaymentCouponDiscountType,
    /// `PaymentCouponCheckout.duration`, a `PaymentCouponDuration!`.
    pub duration: mighty_schema::enums::PaymentCouponDuration,
    /// `PaymentCouponCheckout.durationInMonths`, a `Int`.
    pub duration_in_months: Option<i32>,
    /// `PaymentCouponCheckout.percentageOff`, a `Int`.
    pub percentage_off: Option<i32>,
    /// `PaymentCouponCheckout.amountOff`, a `[PaymentCouponAmountOff!]!`.
    pub amount_off: Vec<crate::generated::models::PaymentCouponAmountOffDetail>,
}
impl Entries for PaymentCouponCheckoutDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("code", &self.code)?;
        map.serialize_entry("couponType", &self.coupon_type)?;
        map.serialize_entry("duration", &self.duration)?;
        map.serialize_entry("durationInMonths", &self.duration_in_months)?;
        map.serialize_entry("percentageOff", &self.percentage_off)?;
        map.serialize_entry("amountOff", &self.amount_off)?;
        Ok(())
    }
}
impl serde::Serialize for PaymentCouponCheckoutDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PaymentCouponCheckoutDetail {
    const KEYS: &'static [&'static str] = &[
        "code",
        "couponType",
        "duration",
        "durationInMonths",
        "percentageOff",
        "amountOff",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut code_: Option<String> = None;
        let mut coupon_type_: Option<mighty_schema::enums::PaymentCouponDiscountType> = None;
        let mut duration_: Option<mighty_schema::enums::PaymentCouponDuration> = None;
        let mut duration_in_months_: Option<i32> = None;
        let mut percentage_off_: Option<i32> = None;
        let mut amount_off_: Option<
            Vec<crate::generated::models::PaymentCouponAmountOffDetail>,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut code_)?,
                1 => fields.required(&mut coupon_type_)?,
                2 => fields.required(&mut duration_)?,
                3 => fields.nullable(&mut duration_in_months_)?,
                4 => fields.nullable(&mut percentage_off_)?,
                5 => fields.required(&mut amount_off_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            code: match code_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("code")),
            },
            coupon_type: match coupon_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("couponType")),
            },
            duration: match duration_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("duration")),
            },
            duration_in_months: duration_in_months_,
            percentage_off: percentage_off_,
            amount_off: match amount_off_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("amountOff")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for PaymentCouponCheckoutDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// One use of a promo code. `completed` is true once the discount is used up.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentCouponRedemptionSummary {
    /// `PaymentCouponRedemption.completed`, a `Boolean!`.
    ///
    /// The discount is used up.
    pub completed: bool,
    /// `PaymentCouponRedemption.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `PaymentCouponRedemption.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `PaymentCouponRedemption.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `PaymentCouponRedemption.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `PaymentCouponRedemption.member`, a `Member`.
    pub member: Option<crate::generated::models::MemberSummary>,
    /// `PaymentCouponRedemption.plan`, a `PaymentPlan`.
    pub plan: Option<crate::generated::models::PaymentPlanReference>,
}
impl Entries for PaymentCouponRedemptionSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("completed", &self.completed)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("member", &self.member)?;
        map.serialize_entry("plan", &self.plan)?;
        Ok(())
    }
}
impl serde::Serialize for PaymentCouponRedemptionSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PaymentCouponRedemptionSummary {
    const KEYS: &'static [&'static str] = &[
        "completed",
        "createdAt",
        "id",
        "resourceId",
        "updatedAt",
        "member",
        "plan",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut completed_: Option<bool> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut member_: Option<crate::generated::models::MemberSummary> = None;
        let mut plan_: Option<crate::generated::models::PaymentPlanReference> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut completed_)?,
                1 => fields.required(&mut created_at_)?,
                2 => fields.required(&mut id_)?,
                3 => fields.required(&mut resource_id_)?,
                4 => fields.required(&mut updated_at_)?,
                5 => fields.nullable(&mut member_)?,
                6 => fields.nullable(&mut plan_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            completed: match completed_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("completed")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            member: member_,
            plan: plan_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for PaymentCouponRedemptionSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A promo code. `amountOff` is empty for percentages and `percentageOff` null for amounts;
/// `durationInMonths` is null unless the code is `REPEATING`. Empty `plans` means every plan, and
/// `timesRedeemed` is null until it is counted.
///
/// A promo code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentCouponSummary {
    /// `PaymentCoupon.code`, a `String!`.
    pub code: String,
    /// `PaymentCoupon.couponType`, a `PaymentCouponDiscountType!`.
    pub coupon_type: mighty_schema::enums::PaymentCouponDiscountType,
    /// `PaymentCoupon.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `PaymentCoupon.description`, a `String`.
    ///
    /// Plain text for hosts.
    pub description: Option<String>,
    /// `PaymentCoupon.duration`, a `PaymentCouponDuration!`.
    pub duration: mighty_schema::enums::PaymentCouponDuration,
    /// `PaymentCoupon.durationInMonths`, a `Int`.
    ///
    /// Null unless `REPEATING`.
    pub duration_in_months: Option<i32>,
    /// `PaymentCoupon.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PaymentCoupon>,
    /// `PaymentCoupon.percentageOff`, a `Int`.
    ///
    /// 0 to 100; null for an amount.
    pub percentage_off: Option<i32>,
    /// `PaymentCoupon.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::PaymentCoupon,
    >,
    /// `PaymentCoupon.status`, a `PaymentCouponStatus!`.
    pub status: mighty_schema::enums::PaymentCouponStatus,
    /// `PaymentCoupon.timesRedeemed`, a `Int`.
    ///
    /// Null until it is counted for the first time.
    pub times_redeemed: Option<i32>,
    /// `PaymentCoupon.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `PaymentCoupon.amountOff`, a `[PaymentCouponAmountOff!]!`.
    ///
    /// Empty for a percentage.
    pub amount_off: Vec<crate::generated::models::PaymentCouponAmountOffDetail>,
    /// `PaymentCoupon.plans`, a `[PaymentPlan!]!`.
    ///
    /// Empty if it applies to every plan.
    pub plans: Vec<crate::generated::models::PaymentPlanReference>,
}
impl Entries for PaymentCouponSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("paymentCouponCode", &self.code)?;
        map.serialize_entry("couponType", &self.coupon_type)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("duration", &self.duration)?;
        map.serialize_entry("durationInMonths", &self.duration_in_months)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("percentageOff", &self.percentage_off)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("paymentCouponStatus", &self.status)?;
        map.serialize_entry("timesRedeemed", &self.times_redeemed)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("amountOff", &self.amount_off)?;
        map.serialize_entry("plans", &self.plans)?;
        Ok(())
    }
}
impl serde::Serialize for PaymentCouponSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PaymentCouponSummary {
    const KEYS: &'static [&'static str] = &[
        "paymentCouponCode",
        "couponType",
        "createdAt",
        "description",
        "duration",
        "durationInMonths",
        "id",
        "percentageOff",
        "resourceId",
        "paymentCouponStatus",
        "timesRedeemed",
        "updatedAt",
        "amountOff",
        "plans",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut code_: Option<String> = None;
        let mut coupon_type_: Option<mighty_schema::enums::PaymentCouponDiscountType> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut description_: Option<String> = None;
        let mut duration_: Option<mighty_schema::enums::PaymentCouponDuration> = None;
        let mut duration_in_months_: Option<i32> = None;
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PaymentCoupon>,
        > = None;
        let mut percentage_off_: Option<i32> = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::PaymentCoupon>,
        > = None;
        let mut status_: Option<mighty_schema::enums::PaymentCouponStatus> = None;
        let mut times_redeemed_: Option<i32> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut amount_off_: Option<
            Vec<crate::generated::models::PaymentCouponAmountOffDetail>,
        > = None;
        let mut plans_: Option<Vec<crate::generated::models::PaymentPlanReference>> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut code_)?,
                1 => fields.required(&mut coupon_type_)?,
                2 => fields.required(&mut created_at_)?,
                3 => fields.nullable(&mut description_)?,
                4 => fields.required(&mut duration_)?,
                5 => fields.nullable(&mut duration_in_months_)?,
                6 => fields.required(&mut id_)?,
                7 => fields.nullable(&mut percentage_off_)?,
                8 => fields.required(&mut resource_id_)?,
                9 => fields.required(&mut status_)?,
                10 => fields.nullable(&mut times_redeemed_)?,
                11 => fields.required(&mut updated_at_)?,
                12 => fields.required(&mut amount_off_)?,
                13 => fields.required(&mut plans_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            code: match code_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("paymentCouponCode")),
            },
            coupon_type: match coupon_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("couponType")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            description: description_,
            duration: match duration_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("duration")),
            },
            duration_in_months: duration_in_months_,
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            percentage_off: percentage_off_,
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            status: match status_ {
                Some(value) => value,
                None => {
                    return Err(serde::de::Error::missing_field("paymentCouponStatus"));
                }
            },
            times_redeemed: times_redeemed_,
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            amount_off: match amount_off_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("amountOff")),
            },
            plans: match plans_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("plans")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for PaymentCouponSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// Whether a promo code is valid, and its discount. `errorMessage` is null if it is valid, `coupon`
/// if it is not.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentCouponValidationSummary {
    /// `PaymentCouponValidation.errorMessage`, a `String`.
    ///
    /// Written for the buyer; null if the code is valid.
    pub error_message: Option<String>,
    /// `PaymentCouponValidation.valid`, a `Boolean!`.
    pub valid: bool,
    /// `PaymentCouponValidation.coupon`, a `PaymentCouponCheckout`.
    ///
    /// Null if the code was refused.
    pub coupon: Option<crate::generated::models::PaymentCouponCheckoutDetail>,
}
impl Entries for PaymentCouponValidationSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("errorMessage", &self.error_message)?;
        map.serialize_entry("valid", &self.valid)?;
        map.serialize_entry("coupon", &self.coupon)?;
        Ok(())
    }
}
impl serde::Serialize for PaymentCouponValidationSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PaymentCouponValidationSummary {
    const KEYS: &'static [&'static str] = &["errorMessage", "valid", "coupon"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut error_message_: Option<String> = None;
        let mut valid_: Option<bool> = None;
        let mut coupon_: Option<crate::generated::models::PaymentCouponCheckoutDetail> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.nullable(&mut error_message_)?,
                1 => fields.required(&mut valid_)?,
                2 => fields.nullable(&mut coupon_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            error_message: error_message_,
            valid: match valid_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("valid")),
            },
            coupon: coupon_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for PaymentCouponValidationSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A price of a plan. `amount` is in cents and null if nothing is charged, `interval` is null for a
/// price paid once, `installmentCount` unless it is paid in instalments. The trial is left out
/// because it needs scopes of its own.
///
/// Has no GlobalID, so `node(id:)` can't find it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentPlanPriceSummary {
    /// `PaymentPlanPrice.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::PaymentPlanPrice,
    >,
    /// `PaymentPlanPrice.name`, a `String!`.
    pub name: String,
    /// `PaymentPlanPrice.amount`, a `Int`.
    ///
    /// In cents; null if nothing is charged.
    pub amount: Option<i32>,
    /// `PaymentPlanPrice.currency`, a `String!`.
    pub currency: String,
    /// `PaymentPlanPrice.interval`, a `String`.
    ///
    /// Null for a one-time price.
    pub interval: Option<String>,
    /// `PaymentPlanPrice.isOneTime`, a `Boolean!`.
    pub is_one_time: bool,
    /// `PaymentPlanPrice.installmentCount`, a `Int`.
    ///
    /// Null unless paid in instalments.
    pub installment_count: Option<i32>,
}
impl Entries for PaymentPlanPriceSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("amount", &self.amount)?;
        map.serialize_entry("currency", &self.currency)?;
        map.serialize_entry("interval", &self.interval)?;
        map.serialize_entry("isOneTime", &self.is_one_time)?;
        map.serialize_entry("installmentCount", &self.installment_count)?;
        Ok(())
    }
}
impl serde::Serialize for PaymentPlanPriceSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PaymentPlanPriceSummary {
    const KEYS: &'static [&'static str] = &[
        "resourceId",
        "name",
        "amount",
        "currency",
        "interval",
        "isOneTime",
        "installmentCount",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::PaymentPlanPrice>,
        > = None;
        let mut name_: Option<String> = None;
        let mut amount_: Option<i32> = None;
        let mut currency_: Option<String> = None;
        let mut interval_: Option<String> = None;
        let mut is_one_time_: Option<bool> = None;
        let mut installment_count_: Option<i32> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut resource_id_)?,
                1 => fields.required(&mut name_)?,
                2 => fields.nullable(&mut amount_)?,
                3 => fields.required(&mut currency_)?,
                4 => fields.nullable(&mut interval_)?,
                5 => fields.required(&mut is_one_time_)?,
                6 => fields.nullable(&mut installment_count_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            name: match name_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("name")),
            },
            amount: amount_,
            currency: match currency_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("currency")),
            },
            interval: interval_,
            is_one_time: match is_one_time_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isOneTime")),
            },
            installment_count: installment_count_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for PaymentPlanPriceSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The least that names a plan.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentPlanReference {
    /// `PaymentPlan.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PaymentPlan>,
    /// `PaymentPlan.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::PaymentPlan>,
    /// `PaymentPlan.name`, a `String!`.
    pub name: String,
    /// `PaymentPlan.url`, a `String!`.
    ///
    /// The host's page to review and publish the plan.
    pub url: String,
}
impl Entries for PaymentPlanReference {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("url", &self.url)?;
        Ok(())
    }
}
impl serde::Serialize for PaymentPlanReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PaymentPlanReference {
    const KEYS: &'static [&'static str] = &["id", "resourceId", "name", "url"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PaymentPlan>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::PaymentPlan>,
        > = None;
        let mut name_: Option<String> = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut name_)?,
                3 => fields.required(&mut url_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            name: match name_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("name")),
            },
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for PaymentPlanReference {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A plan that members join, with its prices. `pricingType` is lower-case text, not the enum of the
/// filter. `url` is the host's page for it, and `visibleToMembers` is true once it is published.
/// What needs a host's scope is left out.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentPlanSummary {
    /// `PaymentPlan.approvalEnabled`, a `Boolean!`.
    pub approval_enabled: bool,
    /// `PaymentPlan.benefits`, a `[String!]!`.
    ///
    /// Empty if none is set.
    pub benefits: Vec<String>,
    /// `PaymentPlan.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `PaymentPlan.description`, a `String`.
    ///
    /// Plain text.
    pub description: Option<String>,
    /// `PaymentPlan.external`, a `Boolean!`.
    ///
    /// Sold to people who are not members; joining it makes them members of the network.
    pub external: bool,
    /// `PaymentPlan.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PaymentPlan>,
    /// `PaymentPlan.multiple`, a `Boolean!`.
    ///
    /// The plan gives access to more than one space.
    pub multiple: bool,
    /// `PaymentPlan.name`, a `String!`.
    pub name: String,
    /// `PaymentPlan.pitch`, a `String`.
    ///
    /// Plain text.
    pub pitch: Option<String>,
    /// `PaymentPlan.pricingType`, a `String!`.
    ///
    /// Text: `free`, `subscription`, `one_time`, `installment` or `one_time_installment`. The filter uses a different enum.
    pub pricing_type: String,
    /// `PaymentPlan.profileQuestionsEnabled`, a `Boolean!`.
    pub profile_questions_enabled: bool,
    /// `PaymentPlan.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::PaymentPlan>,
    /// `PaymentPlan.status`, a `PaymentPlanStatus!`.
    pub status: mighty_schema::enums::PaymentPlanStatus,
    /// `PaymentPlan.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `PaymentPlan.url`, a `String!`.
    ///
    /// The host's page to review and publish the plan.
    pub url: String,
    /// `PaymentPlan.visibleToMembers`, a `Boolean!`.
    ///
    /// True once a host has published the plan.
    pub visible_to_members: bool,
    /// `PaymentPlan.prices`, a `[PaymentPlanPrice!]!`.
    pub prices: Vec<crate::generated::models::PaymentPlanPriceSummary>,
}
impl Entries for PaymentPlanSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("approvalEnabled", &self.approval_enabled)?;
        map.serialize_entry("benefits", &self.benefits)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("external", &self.external)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("multiple", &self.multiple)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("pitch", &self.pitch)?;
        map.serialize_entry("pricingType", &self.pricing_type)?;
        map.serialize_entry("profileQuestionsEnabled", &self.profile_questions_enabled)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("paymentPlanStatus", &self.status)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("visibleToMembers", &self.visible_to_members)?;
        map.serialize_entry("prices", &self.prices)?;
        Ok(())
    }
}
impl serde::Serialize for PaymentPlanSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PaymentPlanSummary {
    const KEYS: &'static [&'static str] = &[
        "approvalEnabled",
        "benefits",
        "createdAt",
        "description",
        "external",
        "id",
        "multiple",
        "name",
        "pitch",
        "pricingType",
        "profileQuestionsEnabled",
        "resourceId",
        "paymentPlanStatus",
        "updatedAt",
        "url",
        "visibleToMembers",
        "prices",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut approval_enabled_: Option<bool> = None;
        let mut benefits_: Option<Vec<String>> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut description_: Option<String> = None;
        let mut external_: Option<bool> = None;
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PaymentPlan>,
        > = None;
        let mut multiple_: Option<bool> = None;
        let mut name_: Option<String> = None;
        let mut pitch_: Option<String> = None;
        let mut pricing_type_: Option<String> = None;
        let mut profile_questions_enabled_: Option<bool> = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::PaymentPlan>,
        > = None;
        let mut status_: Option<mighty_schema::enums::PaymentPlanStatus> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut url_: Option<String> = None;
        let mut visible_to_members_: Option<bool> = None;
        let mut prices_: Option<
            Vec<crate::generated::models::PaymentPlanPriceSummary>,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut approval_enabled_)?,
                1 => fields.required(&mut benefits_)?,
                2 => fields.required(&mut created_at_)?,
                3 => fields.nullable(&mut description_)?,
                4 => fields.required(&mut external_)?,
                5 => fields.required(&mut id_)?,
                6 => fields.required(&mut multiple_)?,
                7 => fields.required(&mut name_)?,
                8 => fields.nullable(&mut pitch_)?,
                9 => fields.required(&mut pricing_type_)?,
                10 => fields.required(&mut profile_questions_enabled_)?,
                11 => fields.required(&mut resource_id_)?,
                12 => fields.required(&mut status_)?,
                13 => fields.required(&mut updated_at_)?,
                14 => fields.required(&mut url_)?,
                15 => fields.required(&mut visible_to_members_)?,
                16 => fields.required(&mut prices_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            approval_enabled: match approval_enabled_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("approvalEnabled")),
            },
            benefits: match benefits_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("benefits")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            description: description_,
            external: match external_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("external")),
            },
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            multiple: match multiple_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("multiple")),
            },
            name: match name_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("name")),
            },
            pitch: pitch_,
            pricing_type: match pricing_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("pricingType")),
            },
            profile_questions_enabled: match profile_questions_enabled_ {
                Some(value) => value,
                None => {
                    return Err(
                        serde::de::Error::missing_field("profileQuestionsEnabled"),
                    );
                }
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            status: match status_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("paymentPlanStatus")),
            },
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            visible_to_members: match visible_to_members_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("visibleToMembers")),
            },
            prices: match prices_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("prices")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for PaymentPlanSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// Plans between which members may switch, in display order: `WEB` is Stripe, `IOS` Apple.
///
/// Plans between which a member may switch, on one platform.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentSubscriptionGroupSummary {
    /// `PaymentSubscriptionGroup.id`, a `ID!`.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentSubscriptionGroup>,
    /// `PaymentSubscriptionGroup.name`, a `String!`.
    pub name: String,
    /// `PaymentSubscriptionGroup.platform`, a `PaymentSubscriptionGroupPlatformEnum!`.
    ///
    /// `WEB` is Stripe, `IOS` Apple.
    pub platform: mighty_schema::enums::PaymentSubscriptionGroupPlatformEnum,
    /// `PaymentSubscriptionGroup.bundles`, a `[PaymentPlan!]!`.
    ///
    /// In display order.
    pub bundles: Vec<crate::generated::models::PaymentPlanReference>,
}
impl Entries for PaymentSubscriptionGroupSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("platform", &self.platform)?;
        map.serialize_entry("bundles", &self.bundles)?;
        Ok(())
    }
}
impl serde::Serialize for PaymentSubscriptionGroupSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PaymentSubscriptionGroupSummary {
    const KEYS: &'static [&'static str] = &["id", "name", "platform", "bundles"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentSubscriptionGroup>,
        > = None;
        let mut name_: Option<String> = None;
        let mut platform_: Option<
            mighty_schema::enums::PaymentSubscriptionGroupPlatformEnum,
        > = None;
        let mut bundles_: Option<Vec<crate::generated::models::PaymentPlanReference>> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut name_)?,
                2 => fields.required(&mut platform_)?,
                3 => fields.required(&mut bundles_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            name: match name_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("name")),
            },
            platform: match platform_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("platform")),
            },
            bundles: match bundles_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("bundles")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for PaymentSubscriptionGroupSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A subscription to a plan. `amount` is in cents for each period, after the promo code. `status`
/// may be null for a moment while it recovers; `gracePeriodDaysLeft` is null unless payment is past
/// due, and `pendingPlan` unless a switch of plan is pending.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentSubscriptionSummary {
    /// `PaymentSubscription.amount`, a `Int!`.
    ///
    /// In cents for each period, after the promo code.
    pub amount: i32,
    /// `PaymentSubscription.cancelAtPeriodEnd`, a `Boolean!`.
    pub cancel_at_period_end: bool,
    /// `PaymentSubscription.canceledAt`, a `ISO8601DateTime`.
    ///
    /// Null while it is active.
    pub canceled_at: Option<jiff::Timestamp>,
    /// `PaymentSubscription.completedInstallments`, a `Int`.
    ///
    /// Null unless paid in instalments.
    pub completed_installments: Option<i32>,
    /// `PaymentSubscription.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `PaymentSubscription.currentPeriodEnd`, a `ISO8601DateTime`.
    pub current_period_end: Option<jiff::Timestamp>,
    /// `PaymentSubscription.currentPeriodStart`, a `ISO8601DateTime`.
    pub current_period_start: Option<jiff::Timestamp>,
    /// `PaymentSubscription.endedAt`, a `ISO8601DateTime`.
    ///
    /// Null while it is active.
    pub ended_at: Option<jiff::Timestamp>,
    /// `PaymentSubscription.gracePeriodDaysLeft`, a `Int`.
    ///
    /// Days; null unless past due, 0 once the grace period is over.
    pub grace_period_days_left: Option<i32>,
    /// `PaymentSubscription.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PaymentSubscription>,
    /// `PaymentSubscription.isFree`, a `Boolean!`.
    pub is_free: bool,
    /// `PaymentSubscription.paymentPlatform`, a `PaymentPlatform`.
    ///
    /// Null if it is free.
    pub payment_platform: Option<mighty_schema::enums::PaymentPlatform>,
    /// `PaymentSubscription.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::PaymentSubscription,
    >,
    /// `PaymentSubscription.start`, a `ISO8601DateTime`.
    pub start: Option<jiff::Timestamp>,
    /// `PaymentSubscription.status`, a `PaymentSubscriptionStatus`.
    ///
    /// Null for a short time while it recovers from an interrupted exchange with the payment provider.
    pub status: Option<mighty_schema::enums::PaymentSubscriptionStatus>,
    /// `PaymentSubscription.taxInclusive`, a `Boolean`.
    ///
    /// Null if it is not set.
    pub tax_inclusive: Option<bool>,
    /// `PaymentSubscription.trialEnd`, a `ISO8601DateTime`.
    ///
    /// Null without a trial.
    pub trial_end: Option<jiff::Timestamp>,
    /// `PaymentSubscription.trialStart`, a `ISO8601DateTime`.
    ///
    /// Null without a trial.
    pub trial_start: Option<jiff::Timestamp>,
    /// `PaymentSubscription.member`, a `Member`.
    pub member: Option<crate::generated::models::MemberSummary>,
    /// `PaymentSubscription.plan`, a `PaymentPlan`.
    pub plan: Option<crate::generated::models::PaymentPlanReference>,
    /// `PaymentSubscription.pendingPlan`, a `PaymentPlan`.
    ///
    /// Null unless a switch of plan is pending.
    pub pending_plan: Option<crate::generated::models::PaymentPlanReference>,
}
impl Entries for PaymentSubscriptionSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("amount", &self.amount)?;
        map.serialize_entry("cancelAtPeriodEnd", &self.cancel_at_period_end)?;
        map.serialize_entry("canceledAt", &self.canceled_at)?;
        map.serialize_entry("completedInstallments", &self.completed_installments)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("currentPeriodEnd", &self.current_period_end)?;
        map.serialize_entry("currentPeriodStart", &self.current_period_start)?;
        map.serialize_entry("endedAt", &self.ended_at)?;
        map.serialize_entry("gracePeriodDaysLeft", &self.grace_period_days_left)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("isFree", &self.is_free)?;
        map.serialize_entry("paymentPlatform", &self.payment_platform)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("start", &self.start)?;
        map.serialize_entry("paymentSubscriptionStatus", &self.status)?;
        map.serialize_entry("taxInclusive", &self.tax_inclusive)?;
        map.serialize_entry("trialEnd", &self.trial_end)?;
        map.serialize_entry("trialStart", &self.trial_start)?;
        map.serialize_entry("member", &self.member)?;
        map.serialize_entry("plan", &self.plan)?;
        map.serialize_entry("pendingPlan", &self.pending_plan)?;
        Ok(())
    }
}
impl serde::Serialize for PaymentSubscriptionSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PaymentSubscriptionSummary {
    const KEYS: &'static [&'static str] = &[
        "amount",
        "cancelAtPeriodEnd",
        "canceledAt",
        "completedInstallments",
        "createdAt",
        "currentPeriodEnd",
        "currentPeriodStart",
        "endedAt",
        "gracePeriodDaysLeft",
        "id",
        "isFree",
        "paymentPlatform",
        "resourceId",
        "start",
        "paymentSubscriptionStatus",
        "taxInclusive",
        "trialEnd",
        "trialStart",
        "member",
        "plan",
        "pendingPlan",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut amount_: Option<i32> = None;
        let mut cancel_at_period_end_: Option<bool> = None;
        let mut canceled_at_: Option<jiff::Timestamp> = None;
        let mut completed_installments_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut current_period_end_: Option<jiff::Timestamp> = None;
        let mut current_period_start_: Option<jiff::Timestamp> = None;
        let mut ended_at_: Option<jiff::Timestamp> = None;
        let mut grace_period_days_left_: Option<i32> = None;
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PaymentSubscription>,
        > = None;
        let mut is_free_: Option<bool> = None;
        let mut payment_platform_: Option<mighty_schema::enums::PaymentPlatform> = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::PaymentSubscription>,
        > = None;
        let mut start_: Option<jiff::Timestamp> = None;
        let mut status_: Option<mighty_schema::enums::PaymentSubscriptionStatus> = None;
        let mut tax_inclusive_: Option<bool> = None;
        let mut trial_end_: Option<jiff::Timestamp> = None;
        let mut trial_start_: Option<jiff::Timestamp> = None;
        let mut member_: Option<crate::generated::models::MemberSummary> = None;
        let mut plan_: Option<crate::generated::models::PaymentPlanReference> = None;
        let mut pending_plan_: Option<crate::generated::models::PaymentPlanReference> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut amount_)?,
                1 => fields.required(&mut cancel_at_period_end_)?,
                2 => fields.nullable(&mut canceled_at_)?,
                3 => fields.nullable(&mut completed_installments_)?,
                4 => fields.required(&mut created_at_)?,
                5 => fields.nullable(&mut current_period_end_)?,
                6 => fields.nullable(&mut current_period_start_)?,
                7 => fields.nullable(&mut ended_at_)?,
                8 => fields.nullable(&mut grace_period_days_left_)?,
                9 => fields.required(&mut id_)?,
                10 => fields.required(&mut is_free_)?,
                11 => fields.nullable(&mut payment_platform_)?,
                12 => fields.required(&mut resource_id_)?,
                13 => fields.nullable(&mut start_)?,
                14 => fields.nullable(&mut status_)?,
                15 => fields.nullable(&mut tax_inclusive_)?,
                16 => fields.nullable(&mut trial_end_)?,
                17 => fields.nullable(&mut trial_start_)?,
                18 => fields.nullable(&mut member_)?,
                19 => fields.nullable(&mut plan_)?,
                20 => fields.nullable(&mut pending_plan_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            amount: match amount_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("amount")),
            },
            cancel_at_period_end: match cancel_at_period_end_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("cancelAtPeriodEnd")),
            },
            canceled_at: canceled_at_,
            completed_installments: completed_installments_,
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            current_period_end: current_period_end_,
            current_period_start: current_period_start_,
            ended_at: ended_at_,
            grace_period_days_left: grace_period_days_left_,
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            is_free: match is_free_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isFree")),
            },
            payment_platform: payment_platform_,
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            start: start_,
            status: status_,
            tax_inclusive: tax_inclusive_,
            trial_end: trial_end_,
            trial_start: trial_start_,
            member: member_,
            plan: plan_,
            pending_plan: pending_plan_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for PaymentSubscriptionSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A pin with what it holds, lowest `position` first. `node` does not take its id.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PinSummary {
    /// `Pin.id`, a `ID!`.
    ///
    /// `node(id:)` does not take it.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::Pin>,
    /// `Pin.list`, a `PinList!`.
    pub list: mighty_schema::enums::PinList,
    /// `Pin.position`, a `Int!`.
    ///
    /// Lowest first.
    pub position: i32,
    /// `Pin.target`, a `PinTarget!`.
    pub target: crate::generated::models::PinTargetItem,
}
impl Entries for PinSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("list", &self.list)?;
        map.serialize_entry("position", &self.position)?;
        map.serialize_entry("target", &self.target)?;
        Ok(())
    }
}
impl serde::Serialize for PinSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PinSummary {
    const KEYS: &'static [&'static str] = &["id", "list", "position", "target"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_schema::ids::IdOf<mighty_schema::kinds::Pin>> = None;
        let mut list_: Option<mighty_schema::enums::PinList> = None;
        let mut position_: Option<i32> = None;
        let mut target_: Option<crate::generated::models::PinTargetItem> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut list_)?,
                2 => fields.required(&mut position_)?,
                3 => fields.required(&mut target_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            list: match list_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("list")),
            },
            position: match position_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("position")),
            },
            target: match target_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("target")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for PinSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A record that can be pinned.
///
/// May be a segment, although `PinTargetType` has no value for one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PinTargetItem {
    /// A `CustomOnboardingPointerPin`.
    CustomOnboardingPointerPin(
        Box<crate::generated::models::CustomOnboardingPointerPinSummary>,
    ),
    /// A `Event`.
    Event(Box<crate::generated::models::PinnedPostReference>),
    /// A `OnboardingPointerPin`.
    OnboardingPointerPin(Box<crate::generated::models::OnboardingPointerPinSummary>),
    /// A `Poll`.
    Poll(Box<crate::generated::models::PinnedPostReference>),
    /// A `Post`.
    Post(Box<crate::generated::models::PinnedPostReference>),
    /// A `Segment`.
    Segment(Box<crate::generated::models::SegmentSummary>),
    /// A `Space`.
    Space(Box<crate::generated::models::SpaceSummary>),
    /// A `User`.
    User(Box<crate::generated::models::MemberSummary>),
    /// A type that was not asked for, or is newer than this crate.
    Unknown(decode::UnknownObject),
}
impl Entries for PinTargetItem {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::CustomOnboardingPointerPin(value) => {
                map.serialize_entry(decode::TYPENAME, "CustomOnboardingPointerPin")?;
                value.entries(map)
            }
            Self::Event(value) => {
                map.serialize_entry(decode::TYPENAME, "Event")?;
                value.entries(map)
            }
            Self::OnboardingPointerPin(value) => {
                map.serialize_entry(decode::TYPENAME, "OnboardingPointerPin")?;
                value.entries(map)
            }
            Self::Poll(value) => {
                map.serialize_entry(decode::TYPENAME, "Poll")?;
                value.entries(map)
            }
            Self::Post(value) => {
                map.serialize_entry(decode::TYPENAME, "Post")?;
                value.entries(map)
            }
            Self::Segment(value) => {
                map.serialize_entry(decode::TYPENAME, "Segment")?;
                value.entries(map)
            }
            Self::Space(value) => {
                map.serialize_entry(decode::TYPENAME, "Space")?;
                value.entries(map)
            }
            Self::User(value) => {
                map.serialize_entry(decode::TYPENAME, "User")?;
                value.entries(map)
            }
            Self::Unknown(other) => other.entries(map),
        }
    }
}
impl serde::Serialize for PinTargetItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PinTargetItem {
    const KEYS: &'static [&'static str] = &[decode::TYPENAME];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        decode::by_type(fields)
    }
}
impl decode::Abstract for PinTargetItem {
    const TYPES: &'static [&'static str] = &[
        "CustomOnboardingPointerPin",
        "Event",
        "OnboardingPointerPin",
        "Poll",
        "Post",
        "Segment",
        "Space",
        "User",
    ];
    fn read_as<'de, A: serde::de::MapAccess<'de>>(
        typename: decode::Typename,
        rest: A,
    ) -> Result<Self, A::Error> {
        Ok(
            match typename.place {
                0 => Self::CustomOnboardingPointerPin(Box::new(decode::rest(rest)?)),
                1 => Self::Event(Box::new(decode::rest(rest)?)),
                2 => Self::OnboardingPointerPin(Box::new(decode::rest(rest)?)),
                3 => Self::Poll(Box::new(decode::rest(rest)?)),
                4 => Self::Post(Box::new(decode::rest(rest)?)),
                5 => Self::Segment(Box::new(decode::rest(rest)?)),
                6 => Self::Space(Box::new(decode::rest(rest)?)),
                7 => Self::User(Box::new(decode::rest(rest)?)),
                _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
            },
        )
    }
}
impl<'de> serde::Deserialize<'de> for PinTargetItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The least that names a post, an event or a poll that is pinned or on a checklist.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PinnedPostReference {
    /// `PostInterface.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>,
    /// `PostInterface.postType`, a `String!`.
    ///
    /// Text such as `post`, `article`, `event`, `poll` or `introduction`.
    pub post_type: String,
    /// `PostInterface.title`, a `String`.
    pub title: Option<String>,
    /// `PostInterface.slug`, a `String`.
    pub slug: Option<String>,
    /// `PostInterface.url`, a `String!`.
    pub url: String,
}
impl Entries for PinnedPostReference {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("postType", &self.post_type)?;
        map.serialize_entry("postInterfaceTitle", &self.title)?;
        map.serialize_entry("slug", &self.slug)?;
        map.serialize_entry("url", &self.url)?;
        Ok(())
    }
}
impl serde::Serialize for PinnedPostReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PinnedPostReference {
    const KEYS: &'static [&'static str] = &[
        "id",
        "postType",
        "postInterfaceTitle",
        "slug",
        "url",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>,
        > = None;
        let mut post_type_: Option<String> = None;
        let mut title_: Option<String> = None;
        let mut slug_: Option<String> = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut post_type_)?,
                2 => fields.nullable(&mut title_)?,
                3 => fields.nullable(&mut slug_)?,
                4 => fields.required(&mut url_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            post_type: match post_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("postType")),
            },
            title: title_,
            slug: slug_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for PinnedPostReference {
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
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PollAnswer>,
    /// `PollAnswer.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::PollAnswer>,
    /// `PollAnswer.value`, a `Int`.
    ///
    /// Null if the answer is a choice.
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
    ///
    /// Null if the answer is a value.
    pub choice: Option<crate::generated::models::PollChoiceDetail>,
    /// `PollAnswer.member`, a `Member`.
    pub member: Option<crate::generated::models::MemberSummary>,
    /// `PollAnswer.poll`, a `Poll`.
    pub poll: Option<crate::generated::models::PostReference>,
}
impl Entries for PollAnswerDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("value", &self.value)?;
        map.serialize_entry("cheerCount", &self.cheer_count)?;
        map.serialize_entry("viewerHasCheered", &self.viewer_has_cheered)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("choice", &self.choice)?;
        map.serialize_entry("member", &self.member)?;
        map.serialize_entry("poll", &self.poll)?;
        Ok(())
    }
}
impl serde::Serialize for PollAnswerDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PollAnswer>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::PollAnswer>,
        > = None;
        let mut value_: Option<i32> = None;
        let mut cheer_count_: Option<i32> = None;
        let mut viewer_has_cheered_: Option<bool> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut choice_: Option<crate::generated::models::PollChoiceDetail> = None;
        let mut member_: Option<crate::generated::models::MemberSummary> = None;
        let mut poll_: Option<crate::generated::models::PostReference> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.nullable(&mut value_)?,
                3 => fields.required(&mut cheer_count_)?,
                4 => fields.required(&mut viewer_has_cheered_)?,
                5 => fields.required(&mut created_at_)?,
                6 => fields.required(&mut updated_at_)?,
                7 => fields.nullable(&mut choice_)?,
                8 => fields.nullable(&mut member_)?,
                9 => fields.nullable(&mut poll_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            value: value_,
            cheer_count: match cheer_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("cheerCount")),
            },
            viewer_has_cheered: match viewer_has_cheered_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("viewerHasCheered")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            choice: choice_,
            member: member_,
            poll: poll_,
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
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Poll>,
    /// `Poll.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Poll>,
    /// `Poll.postType`, a `String!`.
    ///
    /// Text such as `post`, `article`, `event`, `poll` or `introduction`.
    pub post_type: String,
    /// `Poll.status`, a `String!`.
    ///
    /// Free text.
    pub status: String,
    /// `Poll.pollType`, a `PollType`.
    ///
    /// Null for kinds of polls that can no longer be created.
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
    ///
    /// For a question: the viewer has commented on it.
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
    ///
    /// Changes on each save and each new comment. Poll this field for changes.
    pub last_activity_at: Option<jiff::Timestamp>,
    /// `Poll.creator`, a `Member`.
    pub creator: Option<crate::generated::models::MemberSummary>,
    /// `Poll.space`, a `Space`.
    pub space: Option<crate::generated::models::SpaceSummary>,
}
impl Entries for PollCard {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("postType", &self.post_type)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("pollType", &self.poll_type)?;
        map.serialize_entry("pollTitle", &self.title)?;
        map.serialize_entry("bodyText", &self.body_text)?;
        map.serialize_entry("slug", &self.slug)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("imageUrl", &self.image_url)?;
        map.serialize_entry("answerCount", &self.answer_count)?;
        map.serialize_entry("viewerHasAnswered", &self.viewer_has_answered)?;
        map.serialize_entry("saved", &self.saved)?;
        map.serialize_entry("commentCount", &self.comment_count)?;
        map.serialize_entry("cheerCount", &self.cheer_count)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("publishedAt", &self.published_at)?;
        map.serialize_entry("lastActivityAt", &self.last_activity_at)?;
        map.serialize_entry("creator", &self.creator)?;
        map.serialize_entry("space", &self.space)?;
        Ok(())
    }
}
impl serde::Serialize for PollCard {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Poll>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Poll>,
        > = None;
        let mut post_type_: Option<String> = None;
        let mut status_: Option<String> = None;
        let mut poll_type_: Option<mighty_schema::enums::PollType> = None;
        let mut title_: Option<String> = None;
        let mut body_text_: Option<String> = None;
        let mut slug_: Option<String> = None;
        let mut url_: Option<String> = None;
        let mut image_url_: Option<String> = None;
        let mut answer_count_: Option<i32> = None;
        let mut viewer_has_answered_: Option<bool> = None;
        let mut saved_: Option<bool> = None;
        let mut comment_count_: Option<i32> = None;
        let mut cheer_count_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut published_at_: Option<jiff::Timestamp> = None;
        let mut last_activity_at_: Option<jiff::Timestamp> = None;
        let mut creator_: Option<crate::generated::models::MemberSummary> = None;
        let mut space_: Option<crate::generated::models::SpaceSummary> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut post_type_)?,
                3 => fields.required(&mut status_)?,
                4 => fields.nullable(&mut poll_type_)?,
                5 => fields.nullable(&mut title_)?,
                6 => fields.nullable(&mut body_text_)?,
                7 => fields.nullable(&mut slug_)?,
                8 => fields.required(&mut url_)?,
                9 => fields.nullable(&mut image_url_)?,
                10 => fields.nullable(&mut answer_count_)?,
                11 => fields.required(&mut viewer_has_answered_)?,
                12 => fields.required(&mut saved_)?,
                13 => fields.required(&mut comment_count_)?,
                14 => fields.required(&mut cheer_count_)?,
                15 => fields.required(&mut created_at_)?,
                16 => fields.nullable(&mut published_at_)?,
                17 => fields.nullable(&mut last_activity_at_)?,
                18 => fields.nullable(&mut creator_)?,
                19 => fields.nullable(&mut space_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            post_type: match post_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("postType")),
            },
            status: match status_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("status")),
            },
            poll_type: poll_type_,
            title: title_,
            body_text: body_text_,
            slug: slug_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            image_url: image_url_,
            answer_count: answer_count_,
            viewer_has_answered: match viewer_has_answered_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("viewerHasAnswered")),
            },
            saved: match saved_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("saved")),
            },
            comment_count: match comment_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("commentCount")),
            },
            cheer_count: match cheer_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("cheerCount")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            published_at: published_at_,
            last_activity_at: last_activity_at_,
            creator: creator_,
            space: space_,
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
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::PollChoice>,
    /// `PollChoice.text`, a `String`.
    pub text: Option<String>,
    /// `PollChoice.color`, a `String`.
    pub color: Option<String>,
    /// `PollChoice.position`, a `Int`.
    ///
    /// Null for the ranges of a scale or percentage.
    pub position: Option<i32>,
    /// `PollChoice.value`, a `Int`.
    pub value: Option<i32>,
    /// `PollChoice.tally`, a `Int`.
    ///
    /// Null until the results are ready.
    pub tally: Option<i32>,
    /// `PollChoice.isCorrect`, a `Boolean`.
    ///
    /// For quizzes only.
    pub is_correct: Option<bool>,
}
impl Entries for PollChoiceDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("color", &self.color)?;
        map.serialize_entry("position", &self.position)?;
        map.serialize_entry("value", &self.value)?;
        map.serialize_entry("tally", &self.tally)?;
        map.serialize_entry("isCorrect", &self.is_correct)?;
        Ok(())
    }
}
impl serde::Serialize for PollChoiceDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::IdOf<mighty_schema::kinds::PollChoice>,
        > = None;
        let mut text_: Option<String> = None;
        let mut color_: Option<String> = None;
        let mut position_: Option<i32> = None;
        let mut value_: Option<i32> = None;
        let mut tally_: Option<i32> = None;
        let mut is_correct_: Option<bool> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.nullable(&mut text_)?,
                2 => fields.nullable(&mut color_)?,
                3 => fields.nullable(&mut position_)?,
                4 => fields.nullable(&mut value_)?,
                5 => fields.nullable(&mut tally_)?,
                6 => fields.nullable(&mut is_correct_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            text: text_,
            color: color_,
            position: position_,
            value: value_,
            tally: tally_,
            is_correct: is_correct_,
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
/// percentages only, `textAnswersCount` and `topTextPollAnswerers` on questions only. `answerers` is
/// empty unless answers are public. The four indexes are null if the poll is not pinned in that list. A question is answered by a comment, so
/// its `viewerAnswer` stays null and `viewerHasAnswered` speaks of a root comment. Pass
/// `lastEditedAt` back as `expectedLastEditedAt` of an update so that you don't overwrite another
/// member's edit.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PollDetail {
    /// `Poll.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Poll>,
    /// `Poll.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Poll>,
    /// `Poll.postType`, a `String!`.
    ///
    /// Text such as `post`, `article`, `event`, `poll` or `introduction`.
    pub post_type: String,
    /// `Poll.status`, a `String!`.
    ///
    /// Free text.
    pub status: String,
    /// `Poll.pollType`, a `PollType`.
    ///
    /// Null for kinds of polls that can no longer be created.
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
    ///
    /// For polls on a scale or a percentage only.
    pub min_value: Option<i32>,
    /// `Poll.maxValue`, a `Int`.
    ///
    /// For polls on a scale or a percentage only.
    pub max_value: Option<i32>,
    /// `Poll.answerCount`, a `Int`.
    pub answer_count: Option<i32>,
    /// `Poll.textAnswersCount`, a `Int`.
    ///
    /// For questions only.
    pub text_answers_count: Option<i32>,
    /// `Poll.pollAnswerCountThreshold`, a `Int`.
    ///
    /// The number of answers needed before the results are shown.
    pub poll_answer_count_threshold: Option<i32>,
    /// `Poll.viewerHasAnswered`, a `Boolean!`.
    ///
    /// For a question: the viewer has commented on it.
    pub viewer_has_answered: bool,
    /// `Poll.saved`, a `Boolean!`.
    pub saved: bool,
    /// `Poll.viewerBlacklistType`, a `BlacklistType`.
    ///
    /// The viewer's own mute, hiding or report; null without one.
    pub viewer_blacklist_type: Option<mighty_schema::enums::BlacklistType>,
    /// `Poll.answerType`, a `String`.
    ///
    /// Free text.
    pub answer_type: Option<String>,
    /// `Poll.pollColor`, a `String`.
    pub poll_color: Option<String>,
    /// `Poll.pollTreatment`, a `String`.
    ///
    /// Free text.
    pub poll_treatment: Option<String>,
    /// `Poll.venue`, a `String`.
    ///
    /// Not part of the posts' common fields.
    pub venue: Option<String>,
    /// `Poll.isAudio`, a `Boolean!`.
    ///
    /// Never true together with `isVideo`: audio in the header is tried first, then video, then audio in the body.
    pub is_audio: bool,
    /// `Poll.isVideo`, a `Boolean!`.
    ///
    /// Never true together with `isAudio`. False for a video in the body if another lead image comes first.
    pub is_video: bool,
    /// `Poll.isHostPost`, a `Boolean!`.
    pub is_host_post: bool,
    /// `Poll.contentKind`, a `String`.
    ///
    /// Free text.
    pub content_kind: Option<String>,
    /// `Poll.isTrending`, a `Boolean!`.
    pub is_trending: bool,
    /// `Poll.mainImageAspectRatio`, a `Float`.
    pub main_image_aspect_ratio: Option<f64>,
    /// `Poll.featuredIndex`, a `Int`.
    ///
    /// Null if it is not pinned there.
    pub featured_index: Option<i32>,
    /// `Poll.welcomeIndex`, a `Int`.
    ///
    /// Null if it is not pinned there.
    pub welcome_index: Option<i32>,
    /// `Poll.networkFeaturedIndex`, a `Int`.
    ///
    /// Null if it is not pinned there.
    pub network_featured_index: Option<i32>,
    /// `Poll.networkWelcomeIndex`, a `Int`.
    ///
    /// Null if it is not pinned there.
    pub network_welcome_index: Option<i32>,
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
    ///
    /// Changes on each save and each new comment. Poll this field for changes.
    pub last_activity_at: Option<jiff::Timestamp>,
    /// `Poll.choices`, a `[PollChoice!]`.
    pub choices: Option<Vec<crate::generated::models::PollChoiceDetail>>,
    /// `Poll.viewerAnswer`, a `PollAnswer`.
    ///
    /// Null if the viewer has not answered or is signed out. Also null for a text question, which is answered with comments.
    pub viewer_answer: Option<crate::generated::models::PollAnswerDetail>,
    /// `Poll.creator`, a `Member`.
    pub creator: Option<crate::generated::models::MemberSummary>,
    /// `Poll.space`, a `Space`.
    pub space: Option<crate::generated::models::SpaceSummary>,
    /// `Poll.header`, a `PostHeader`.
    ///
    /// A default image if none is set.
    pub header: Option<crate::generated::models::PostHeaderSummary>,
    /// `Poll.primaryMedia`, a `PrimaryMedia`.
    ///
    /// The media that a player plays; null without media in the header.
    pub primary_media: Option<crate::generated::models::PrimaryMediaSummary>,
    /// `Poll.embeddedLink`, a `EmbeddedLink`.
    ///
    /// On link posts only.
    pub embedded_link: Option<crate::generated::models::EmbeddedLinkSummary>,
    /// `Poll.answerers`, a `[Member!]`.
    ///
    /// Only if answers are public.
    pub answerers: Option<Vec<crate::generated::models::MemberSummary>>,
    /// `Poll.topTextPollAnswerers`, a `[Member!]`.
    ///
    /// For questions only.
    pub top_text_poll_answerers: Option<Vec<crate::generated::models::MemberSummary>>,
    /// `Poll.assets`, a `[Asset!]!`.
    pub assets: Vec<crate::generated::models::AssetSummary>,
    /// `Poll.tags`, a `[PostTag!]!`.
    pub tags: Vec<crate::generated::models::PostTagSummary>,
    /// `Poll.reactions`, a `[ReactionGroup!]!`.
    ///
    /// Grouped by base emoji, without skin tones.
    pub reactions: Vec<crate::generated::models::ReactionGroupSummary>,
}
impl Entries for PollDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("postType", &self.post_type)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("pollType", &self.poll_type)?;
        map.serialize_entry("isQuestion", &self.is_question)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("bodyHtml", &self.body_html)?;
        map.serialize_entry("bodyText", &self.body_text)?;
        map.serialize_entry("slug", &self.slug)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("imageUrl", &self.image_url)?;
        map.serialize_entry("commentPrompt", &self.comment_prompt)?;
        map.serialize_entry("publicAnswers", &self.public_answers)?;
        map.serialize_entry("minValue", &self.min_value)?;
        map.serialize_entry("maxValue", &self.max_value)?;
        map.serialize_entry("answerCount", &self.answer_count)?;
        map.serialize_entry("textAnswersCount", &self.text_answers_count)?;
        map.serialize_entry(
            "pollAnswerCountThreshold",
            &self.poll_answer_count_threshold,
        )?;
        map.serialize_entry("viewerHasAnswered", &self.viewer_has_answered)?;
        map.serialize_entry("saved", &self.saved)?;
        map.serialize_entry("viewerBlacklistType", &self.viewer_blacklist_type)?;
        map.serialize_entry("answerType", &self.answer_type)?;
        map.serialize_entry("pollColor", &self.poll_color)?;
        map.serialize_entry("pollTreatment", &self.poll_treatment)?;
        map.serialize_entry("venue", &self.venue)?;
        map.serialize_entry("isAudio", &self.is_audio)?;
        map.serialize_entry("isVideo", &self.is_video)?;
        map.serialize_entry("isHostPost", &self.is_host_post)?;
        map.serialize_entry("contentKind", &self.content_kind)?;
        map.serialize_entry("isTrending", &self.is_trending)?;
        map.serialize_entry("mainImageAspectRatio", &self.main_image_aspect_ratio)?;
        map.serialize_entry("featuredIndex", &self.featured_index)?;
        map.serialize_entry("welcomeIndex", &self.welcome_index)?;
        map.serialize_entry("networkFeaturedIndex", &self.network_featured_index)?;
        map.serialize_entry("networkWelcomeIndex", &self.network_welcome_index)?;
        map.serialize_entry("commentsEnabled", &self.comments_enabled)?;
        map.serialize_entry("commentCount", &self.comment_count)?;
        map.serialize_entry("cheersEnabled", &self.cheers_enabled)?;
        map.serialize_entry("cheerCount", &self.cheer_count)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("publishedAt", &self.published_at)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("lastEditedAt", &self.last_edited_at)?;
        map.serialize_entry("lastActivityAt", &self.last_activity_at)?;
        map.serialize_entry("choices", &self.choices)?;
        map.serialize_entry("viewerAnswer", &self.viewer_answer)?;
        map.serialize_entry("creator", &self.creator)?;
        map.serialize_entry("space", &self.space)?;
        map.serialize_entry("header", &self.header)?;
        map.serialize_entry("primaryMedia", &self.primary_media)?;
        map.serialize_entry("embeddedLink", &self.embedded_link)?;
        map.serialize_entry("answerers", &self.answerers)?;
        map.serialize_entry("topTextPollAnswerers", &self.top_text_poll_answerers)?;
        map.serialize_entry("assets", &self.assets)?;
        map.serialize_entry("tags", &self.tags)?;
        map.serialize_entry("reactions", &self.reactions)?;
        Ok(())
    }
}
impl serde::Serialize for PollDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
        "answerType",
        "pollColor",
        "pollTreatment",
        "venue",
        "isAudio",
        "isVideo",
        "isHostPost",
        "contentKind",
        "isTrending",
        "mainImageAspectRatio",
        "featuredIndex",
        "welcomeIndex",
        "networkFeaturedIndex",
        "networkWelcomeIndex",
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
        "header",
        "primaryMedia",
        "embeddedLink",
        "answerers",
        "topTextPollAnswerers",
        "assets",
        "tags",
        "reactions",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Poll>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Poll>,
        > = None;
        let mut post_type_: Option<String> = None;
        let mut status_: Option<String> = None;
        let mut poll_type_: Option<mighty_schema::enums::PollType> = None;
        let mut is_question_: Option<bool> = None;
        let mut title_: Option<String> = None;
        let mut body_html_: Option<String> = None;
        let mut body_text_: Option<String> = None;
        let mut slug_: Option<String> = None;
        let mut url_: Option<String> = None;
        let mut image_url_: Option<String> = None;
        let mut comment_prompt_: Option<String> = None;
        let mut public_answers_: Option<bool> = None;
        let mut min_value_: Option<i32> = None;
        let mut max_value_: Option<i32> = None;
        let mut answer_count_: Option<i32> = None;
        let mut text_answers_count_: Option<i32> = None;
        let mut poll_answer_count_threshold_: Option<i32> = None;
        let mut viewer_has_answered_: Option<bool> = None;
        let mut saved_: Option<bool> = None;
        let mut viewer_blacklist_type_: Option<mighty_schema::enums::BlacklistType> = None;
        let mut answer_type_: Option<String> = None;
        let mut poll_color_: Option<String> = None;
        let mut poll_treatment_: Option<String> = None;
        let mut venue_: Option<String> = None;
        let mut is_audio_: Option<bool> = None;
        let mut is_video_: Option<bool> = None;
        let mut is_host_post_: Option<bool> = None;
        let mut content_kind_: Option<String> = None;
        let mut is_trending_: Option<bool> = None;
        let mut main_image_aspect_ratio_: Option<f64> = None;
        let mut featured_index_: Option<i32> = None;
        let mut welcome_index_: Option<i32> = None;
        let mut network_featured_index_: Option<i32> = None;
        let mut network_welcome_index_: Option<i32> = None;
        let mut comments_enabled_: Option<bool> = None;
        let mut comment_count_: Option<i32> = None;
        let mut cheers_enabled_: Option<bool> = None;
        let mut cheer_count_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut published_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut last_edited_at_: Option<jiff::Timestamp> = None;
        let mut last_activity_at_: Option<jiff::Timestamp> = None;
        let mut choices_: Option<Vec<crate::generated::models::PollChoiceDetail>> = None;
        let mut viewer_answer_: Option<crate::generated::models::PollAnswerDetail> = None;
        let mut creator_: Option<crate::generated::models::MemberSummary> = None;
        let mut space_: Option<crate::generated::models::SpaceSummary> = None;
        let mut header_: Option<crate::generated::models::PostHeaderSummary> = None;
        let mut primary_media_: Option<crate::generated::models::PrimaryMediaSummary> = None;
        let mut embedded_link_: Option<crate::generated::models::EmbeddedLinkSummary> = None;
        let mut answerers_: Option<Vec<crate::generated::models::MemberSummary>> = None;
        let mut top_text_poll_answerers_: Option<
            Vec<crate::generated::models::MemberSummary>,
        > = None;
        let mut assets_: Option<Vec<crate::generated::models::AssetSummary>> = None;
        let mut tags_: Option<Vec<crate::generated::models::PostTagSummary>> = None;
        let mut reactions_: Option<
            Vec<crate::generated::models::ReactionGroupSummary>,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut post_type_)?,
                3 => fields.required(&mut status_)?,
                4 => fields.nullable(&mut poll_type_)?,
                5 => fields.required(&mut is_question_)?,
                6 => fields.nullable(&mut title_)?,
                7 => fields.nullable(&mut body_html_)?,
                8 => fields.nullable(&mut body_text_)?,
                9 => fields.nullable(&mut slug_)?,
                10 => fields.required(&mut url_)?,
                11 => fields.nullable(&mut image_url_)?,
                12 => fields.nullable(&mut comment_prompt_)?,
                13 => fields.nullable(&mut public_answers_)?,
                14 => fields.nullable(&mut min_value_)?,
                15 => fields.nullable(&mut max_value_)?,
                16 => fields.nullable(&mut answer_count_)?,
                17 => fields.nullable(&mut text_answers_count_)?,
                18 => fields.nullable(&mut poll_answer_count_threshold_)?,
                19 => fields.required(&mut viewer_has_answered_)?,
                20 => fields.required(&mut saved_)?,
                21 => fields.nullable(&mut viewer_blacklist_type_)?,
                22 => fields.nullable(&mut answer_type_)?,
                23 => fields.nullable(&mut poll_color_)?,
                24 => fields.nullable(&mut poll_treatment_)?,
                25 => fields.nullable(&mut venue_)?,
                26 => fields.required(&mut is_audio_)?,
                27 => fields.required(&mut is_video_)?,
                28 => fields.required(&mut is_host_post_)?,
                29 => fields.nullable(&mut content_kind_)?,
                30 => fields.required(&mut is_trending_)?,
                31 => fields.nullable(&mut main_image_aspect_ratio_)?,
                32 => fields.nullable(&mut featured_index_)?,
                33 => fields.nullable(&mut welcome_index_)?,
                34 => fields.nullable(&mut network_featured_index_)?,
                35 => fields.nullable(&mut network_welcome_index_)?,
                36 => fields.required(&mut comments_enabled_)?,
                37 => fields.required(&mut comment_count_)?,
                38 => fields.required(&mut cheers_enabled_)?,
                39 => fields.required(&mut cheer_count_)?,
                40 => fields.required(&mut created_at_)?,
                41 => fields.nullable(&mut published_at_)?,
                42 => fields.required(&mut updated_at_)?,
                43 => fields.nullable(&mut last_edited_at_)?,
                44 => fields.nullable(&mut last_activity_at_)?,
                45 => fields.nullable(&mut choices_)?,
                46 => fields.nullable(&mut viewer_answer_)?,
                47 => fields.nullable(&mut creator_)?,
                48 => fields.nullable(&mut space_)?,
                49 => fields.nullable(&mut header_)?,
                50 => fields.nullable(&mut primary_media_)?,
                51 => fields.nullable(&mut embedded_link_)?,
                52 => fields.nullable(&mut answerers_)?,
                53 => fields.nullable(&mut top_text_poll_answerers_)?,
                54 => fields.required(&mut assets_)?,
                55 => fields.required(&mut tags_)?,
                56 => fields.required(&mut reactions_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            post_type: match post_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("postType")),
            },
            status: match status_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("status")),
            },
            poll_type: poll_type_,
            is_question: match is_question_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isQuestion")),
            },
            title: title_,
            body_html: body_html_,
            body_text: body_text_,
            slug: slug_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            image_url: image_url_,
            comment_prompt: comment_prompt_,
            public_answers: public_answers_,
            min_value: min_value_,
            max_value: max_value_,
            answer_count: answer_count_,
            text_answers_count: text_answers_count_,
            poll_answer_count_threshold: poll_answer_count_threshold_,
            viewer_has_answered: match viewer_has_answered_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("viewerHasAnswered")),
            },
            saved: match saved_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("saved")),
            },
            viewer_blacklist_type: viewer_blacklist_type_,
            answer_type: answer_type_,
            poll_color: poll_color_,
            poll_treatment: poll_treatment_,
            venue: venue_,
            is_audio: match is_audio_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isAudio")),
            },
            is_video: match is_video_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isVideo")),
            },
            is_host_post: match is_host_post_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isHostPost")),
            },
            content_kind: content_kind_,
            is_trending: match is_trending_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isTrending")),
            },
            main_image_aspect_ratio: main_image_aspect_ratio_,
            featured_index: featured_index_,
            welcome_index: welcome_index_,
            network_featured_index: network_featured_index_,
            network_welcome_index: network_welcome_index_,
            comments_enabled: match comments_enabled_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("commentsEnabled")),
            },
            comment_count: match comment_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("commentCount")),
            },
            cheers_enabled: match cheers_enabled_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("cheersEnabled")),
            },
            cheer_count: match cheer_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("cheerCount")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            published_at: published_at_,
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            last_edited_at: last_edited_at_,
            last_activity_at: last_activity_at_,
            choices: choices_,
            viewer_answer: viewer_answer_,
            creator: creator_,
            space: space_,
            header: header_,
            primary_media: primary_media_,
            embedded_link: embedded_link_,
            answerers: answerers_,
            top_text_poll_answerers: top_text_poll_answerers_,
            assets: match assets_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("assets")),
            },
            tags: match tags_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("tags")),
            },
            reactions: match reactions_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("reactions")),
            },
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
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>,
    /// `Post.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Post>,
    /// `Post.postType`, a `String!`.
    ///
    /// Text such as `post`, `article`, `event`, `poll` or `introduction`.
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
    ///
    /// Never true together with `isVideo`: audio in the header is tried first, then video, then audio in the body.
    pub is_audio: bool,
    /// `Post.isVideo`, a `Boolean!`.
    ///
    /// Never true together with `isAudio`. False for a video in the body if another lead image comes first.
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
    ///
    /// Changes on each save and each new comment. Poll this field for changes.
    pub last_activity_at: Option<jiff::Timestamp>,
    /// `Post.creator`, a `Member`.
    pub creator: Option<crate::generated::models::MemberSummary>,
    /// `Post.space`, a `Space`.
    pub space: Option<crate::generated::models::SpaceSummary>,
}
impl Entries for PostCard {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("postType", &self.post_type)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("postTitle", &self.title)?;
        map.serialize_entry("bodyText", &self.body_text)?;
        map.serialize_entry("slug", &self.slug)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("imageUrl", &self.image_url)?;
        map.serialize_entry("isAudio", &self.is_audio)?;
        map.serialize_entry("isVideo", &self.is_video)?;
        map.serialize_entry("saved", &self.saved)?;
        map.serialize_entry("commentCount", &self.comment_count)?;
        map.serialize_entry("cheerCount", &self.cheer_count)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("publishedAt", &self.published_at)?;
        map.serialize_entry("lastActivityAt", &self.last_activity_at)?;
        map.serialize_entry("creator", &self.creator)?;
        map.serialize_entry("space", &self.space)?;
        Ok(())
    }
}
impl serde::Serialize for PostCard {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Post>,
        > = None;
        let mut post_type_: Option<String> = None;
        let mut status_: Option<String> = None;
        let mut title_: Option<String> = None;
        let mut body_text_: Option<String> = None;
        let mut slug_: Option<String> = None;
        let mut url_: Option<String> = None;
        let mut image_url_: Option<String> = None;
        let mut is_audio_: Option<bool> = None;
        let mut is_video_: Option<bool> = None;
        let mut saved_: Option<bool> = None;
        let mut comment_count_: Option<i32> = None;
        let mut cheer_count_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut published_at_: Option<jiff::Timestamp> = None;
        let mut last_activity_at_: Option<jiff::Timestamp> = None;
        let mut creator_: Option<crate::generated::models::MemberSummary> = None;
        let mut space_: Option<crate::generated::models::SpaceSummary> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut post_type_)?,
                3 => fields.required(&mut status_)?,
                4 => fields.nullable(&mut title_)?,
                5 => fields.nullable(&mut body_text_)?,
                6 => fields.nullable(&mut slug_)?,
                7 => fields.required(&mut url_)?,
                8 => fields.nullable(&mut image_url_)?,
                9 => fields.required(&mut is_audio_)?,
                10 => fields.required(&mut is_video_)?,
                11 => fields.required(&mut saved_)?,
                12 => fields.required(&mut comment_count_)?,
                13 => fields.required(&mut cheer_count_)?,
                14 => fields.required(&mut created_at_)?,
                15 => fields.nullable(&mut published_at_)?,
                16 => fields.nullable(&mut last_activity_at_)?,
                17 => fields.nullable(&mut creator_)?,
                18 => fields.nullable(&mut space_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            post_type: match post_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("postType")),
            },
            status: match status_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("status")),
            },
            title: title_,
            body_text: body_text_,
            slug: slug_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            image_url: image_url_,
            is_audio: match is_audio_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isAudio")),
            },
            is_video: match is_video_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isVideo")),
            },
            saved: match saved_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("saved")),
            },
            comment_count: match comment_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("commentCount")),
            },
            cheer_count: match cheer_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("cheerCount")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            published_at: published_at_,
            last_activity_at: last_activity_at_,
            creator: creator_,
            space: space_,
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
/// A record that can be in a list of posts, as a feed shows it: a post, an event or a poll.
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
impl Entries for PostContentCard {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
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
impl serde::Serialize for PostContentCard {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PostContentCard {
    const KEYS: &'static [&'static str] = &[decode::TYPENAME];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        decode::by_type(fields)
    }
}
impl decode::Abstract for PostContentCard {
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
impl Entries for PostContentDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
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
impl serde::Serialize for PostContentDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PostContentDetail {
    const KEYS: &'static [&'static str] = &[decode::TYPENAME];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        decode::by_type(fields)
    }
}
impl decode::Abstract for PostContentDetail {
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
impl<'de> serde::Deserialize<'de> for PostContentDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A post, event or poll with all that a page of its own shows, and the first page of its comments.
/// Replies stand among the comments; `replyTo` and `depth` give the tree. `comments` is null if the
/// viewer may not read them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PostContentWithComments {
    /// A `Post`.
    Post(
        Box<crate::generated::models::PostContentWithCommentsPostContentWithCommentsPost>,
    ),
    /// A `Event`.
    Event(
        Box<
            crate::generated::models::PostContentWithCommentsPostContentWithCommentsEvent,
        >,
    ),
    /// A `Poll`.
    Poll(
        Box<crate::generated::models::PostContentWithCommentsPostContentWithCommentsPoll>,
    ),
    /// A type that was not asked for, or is newer than this crate.
    Unknown(decode::UnknownObject),
}
impl Entries for PostContentWithComments {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
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
impl serde::Serialize for PostContentWithComments {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PostContentWithComments {
    const KEYS: &'static [&'static str] = &[decode::TYPENAME];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        decode::by_type(fields)
    }
}
impl decode::Abstract for PostContentWithComments {
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
impl<'de> serde::Deserialize<'de> for PostContentWithComments {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The part of `Event` that is asked for here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostContentWithCommentsPostContentWithCommentsEvent {
    /// `Event.id`, a `ID!`.
    ///
    /// Identifies the whole series; one occurrence is an `EventInstance`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Event>,
    /// `Event.resourceId`, a `ID!`.
    ///
    /// Identifies the whole series; one occurrence is an `EventInstance`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Event>,
    /// `Event.postType`, a `String!`.
    ///
    /// Text such as `post`, `article`, `event`, `poll` or `introduction`.
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
    ///
    /// UTC; null if it is not set. For a recurring event this is the anchor of the series and does not change; each occurrence has its own times.
    pub starts_at: Option<jiff::Timestamp>,
    /// `Event.endsAt`, a `ISO8601DateTime`.
    ///
    /// UTC; null if it is not set. For a recurring event this is the anchor of the series and does not change; each occurrence has its own times.
    pub ends_at: Option<jiff::Timestamp>,
    /// `Event.timeZone`, a `String`.
    pub time_zone: Option<String>,
    /// `Event.isRecurring`, a `Boolean!`.
    pub is_recurring: bool,
    /// `Event.recurrenceFrequency`, a `String`.
    ///
    /// `DAILY`, `WEEKLY`, `MONTHLY` or `YEARLY`; null for a single event.
    pub recurrence_frequency: Option<String>,
    /// `Event.recurrenceInterval`, a `Int`.
    ///
    /// Null for a single event.
    pub recurrence_interval: Option<i32>,
    /// `Event.recurrenceRule`, a `String`.
    ///
    /// Null for a single event.
    pub recurrence_rule: Option<String>,
    /// `Event.venue`, a `String`.
    pub venue: Option<String>,
    /// `Event.street`, a `String`.
    pub street: Option<String>,
    /// `Event.city`, a `String`.
    pub city: Option<String>,
    /// `Event.latitude`, a `Float`.
    ///
    /// Derived from the street and city, not from the venue; null if that failed.
    pub latitude: Option<f64>,
    /// `Event.longitude`, a `Float`.
    ///
    /// Derived from the street and city, not from the venue; null if that failed.
    pub longitude: Option<f64>,
    /// `Event.externalEventLink`, a `String`.
    ///
    /// Null if the viewer may not see it. For a restricted event, only editors and members who answered yes or maybe see it.
    pub external_event_link: Option<String>,
    /// `Event.externalEventLinkType`, a `String`.
    ///
    /// Such as `zoom`, `google_meet` or `youtube`.
    pub external_event_link_type: Option<String>,
    /// `Event.hasExternalEventLink`, a `Boolean!`.
    ///
    /// Says whether a link exists, even if the viewer may not see the link.
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
    ///
    /// The viewer's own mute, hiding or report; null without one.
    pub viewer_blacklist_type: Option<mighty_schema::enums::BlacklistType>,
    /// `Event.publicExternalId`, a `String`.
    ///
    /// For a personal Zoom meeting, taken from its link.
    pub public_external_id: Option<String>,
    /// `Event.isAudio`, a `Boolean!`.
    ///
    /// Never true together with `isVideo`: audio in the header is tried first, then video, then audio in the body.
    pub is_audio: bool,
    /// `Event.isVideo`, a `Boolean!`.
    ///
    /// Never true together with `isAudio`. False for a video in the body if another lead image comes first.
    pub is_video: bool,
    /// `Event.isHostPost`, a `Boolean!`.
    pub is_host_post: bool,
    /// `Event.contentKind`, a `String`.
    ///
    /// Free text.
    pub content_kind: Option<String>,
    /// `Event.isTrending`, a `Boolean!`.
    pub is_trending: bool,
    /// `Event.mainImageAspectRatio`, a `Float`.
    pub main_image_aspect_ratio: Option<f64>,
    /// `Event.featuredIndex`, a `Int`.
    ///
    /// Null if it is not pinned there.
    pub featured_index: Option<i32>,
    /// `Event.welcomeIndex`, a `Int`.
    ///
    /// Null if it is not pinned there.
    pub welcome_index: Option<i32>,
    /// `Event.networkFeaturedIndex`, a `Int`.
    ///
    /// Null if it is not pinned there.
    pub network_featured_index: Option<i32>,
    /// `Event.networkWelcomeIndex`, a `Int`.
    ///
    /// Null if it is not pinned there.
    pub network_welcome_index: Option<i32>,
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
    ///
    /// Changes on each save and each new comment. Poll this field for changes.
    pub last_activity_at: Option<jiff::Timestamp>,
    /// `Event.recurrenceRuleTexts`, a `[RecurrenceRuleText!]`.
    ///
    /// Null for a single event.
    pub recurrence_rule_texts: Option<
        Vec<crate::generated::models::RecurrenceRuleWording>,
    >,
    /// `Event.creator`, a `Member`.
    pub creator: Option<crate::generated::models::MemberSummary>,
    /// `Event.space`, a `Space`.
    pub space: Option<crate::generated::models::SpaceSummary>,
    /// `Event.header`, a `PostHeader`.
    ///
    /// A default image if none is set.
    pub header: Option<crate::generated::models::PostHeaderSummary>,
    /// `Event.primaryMedia`, a `PrimaryMedia`.
    ///
    /// The media that a player plays; null without media in the header.
    pub primary_media: Option<crate::generated::models::PrimaryMediaSummary>,
    /// `Event.embeddedLink`, a `EmbeddedLink`.
    ///
    /// On link posts only.
    pub embedded_link: Option<crate::generated::models::EmbeddedLinkSummary>,
    /// `Event.assets`, a `[Asset!]!`.
    pub assets: Vec<crate::generated::models::AssetSummary>,
    /// `Event.tags`, a `[PostTag!]!`.
    pub tags: Vec<crate::generated::models::PostTagSummary>,
    /// `Event.reactions`, a `[ReactionGroup!]!`.
    ///
    /// Grouped by base emoji, without skin tones.
    pub reactions: Vec<crate::generated::models::ReactionGroupSummary>,
    /// `Event.eventInstance`, a `EventInstance`.
    pub event_instance: Option<crate::generated::models::EventInstanceCard>,
    /// `Event.upcomingEventInstances`, a `[EventInstance!]!`.
    ///
    /// At most three; empty for a single event.
    pub upcoming_event_instances: Vec<crate::generated::models::EventInstanceCard>,
    /// `Event.comments`, a `CommentConnection`.
    pub comments: Option<
        crate::generated::models::PostContentWithCommentsPostContentWithCommentsEventComments,
    >,
}
impl Entries for PostContentWithCommentsPostContentWithCommentsEvent {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("postType", &self.post_type)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("bodyHtml", &self.body_html)?;
        map.serialize_entry("bodyText", &self.body_text)?;
        map.serialize_entry("slug", &self.slug)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("imageUrl", &self.image_url)?;
        map.serialize_entry("headerImageUrl", &self.header_image_url)?;
        map.serialize_entry("eventType", &self.event_type)?;
        map.serialize_entry("startsAt", &self.starts_at)?;
        map.serialize_entry("endsAt", &self.ends_at)?;
        map.serialize_entry("timeZone", &self.time_zone)?;
        map.serialize_entry("isRecurring", &self.is_recurring)?;
        map.serialize_entry("recurrenceFrequency", &self.recurrence_frequency)?;
        map.serialize_entry("recurrenceInterval", &self.recurrence_interval)?;
        map.serialize_entry("recurrenceRule", &self.recurrence_rule)?;
        map.serialize_entry("venue", &self.venue)?;
        map.serialize_entry("street", &self.street)?;
        map.serialize_entry("city", &self.city)?;
        map.serialize_entry("latitude", &self.latitude)?;
        map.serialize_entry("longitude", &self.longitude)?;
        map.serialize_entry("externalEventLink", &self.external_event_link)?;
        map.serialize_entry("externalEventLinkType", &self.external_event_link_type)?;
        map.serialize_entry("hasExternalEventLink", &self.has_external_event_link)?;
        map.serialize_entry("restrictedEvent", &self.restricted_event)?;
        map.serialize_entry("rsvpEnabled", &self.rsvp_enabled)?;
        map.serialize_entry("lockRsvps", &self.lock_rsvps)?;
        map.serialize_entry("postInFeed", &self.post_in_feed)?;
        map.serialize_entry("saved", &self.saved)?;
        map.serialize_entry("viewerBlacklistType", &self.viewer_blacklist_type)?;
        map.serialize_entry("publicExternalId", &self.public_external_id)?;
        map.serialize_entry("isAudio", &self.is_audio)?;
        map.serialize_entry("isVideo", &self.is_video)?;
        map.serialize_entry("isHostPost", &self.is_host_post)?;
        map.serialize_entry("contentKind", &self.content_kind)?;
        map.serialize_entry("isTrending", &self.is_trending)?;
        map.serialize_entry("mainImageAspectRatio", &self.main_image_aspect_ratio)?;
        map.serialize_entry("featuredIndex", &self.featured_index)?;
        map.serialize_entry("welcomeIndex", &self.welcome_index)?;
        map.serialize_entry("networkFeaturedIndex", &self.network_featured_index)?;
        map.serialize_entry("networkWelcomeIndex", &self.network_welcome_index)?;
        map.serialize_entry("commentsEnabled", &self.comments_enabled)?;
        map.serialize_entry("commentCount", &self.comment_count)?;
        map.serialize_entry("cheersEnabled", &self.cheers_enabled)?;
        map.serialize_entry("cheerCount", &self.cheer_count)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("publishedAt", &self.published_at)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("lastEditedAt", &self.last_edited_at)?;
        map.serialize_entry("lastActivityAt", &self.last_activity_at)?;
        map.serialize_entry("recurrenceRuleTexts", &self.recurrence_rule_texts)?;
        map.serialize_entry("creator", &self.creator)?;
        map.serialize_entry("space", &self.space)?;
        map.serialize_entry("header", &self.header)?;
        map.serialize_entry("primaryMedia", &self.primary_media)?;
        map.serialize_entry("embeddedLink", &self.embedded_link)?;
        map.serialize_entry("assets", &self.assets)?;
        map.serialize_entry("tags", &self.tags)?;
        map.serialize_entry("reactions", &self.reactions)?;
        map.serialize_entry("eventInstance", &self.event_instance)?;
        map.serialize_entry("upcomingEventInstances", &self.upcoming_event_instances)?;
        map.serialize_entry("comments", &self.comments)?;
        Ok(())
    }
}
impl serde::Serialize for PostContentWithCommentsPostContentWithCommentsEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PostContentWithCommentsPostContentWithCommentsEvent {
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
        "publicExternalId",
        "isAudio",
        "isVideo",
        "isHostPost",
        "contentKind",
        "isTrending",
        "mainImageAspectRatio",
        "featuredIndex",
        "welcomeIndex",
        "networkFeaturedIndex",
        "networkWelcomeIndex",
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
        "header",
        "primaryMedia",
        "embeddedLink",
        "assets",
        "tags",
        "reactions",
        "eventInstance",
        "upcomingEventInstances",
        "comments",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Event>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Event>,
        > = None;
        let mut post_type_: Option<String> = None;
        let mut status_: Option<String> = None;
        let mut title_: Option<String> = None;
        let mut body_html_: Option<String> = None;
        let mut body_text_: Option<String> = None;
        let mut slug_: Option<String> = None;
        let mut url_: Option<String> = None;
        let mut image_url_: Option<String> = None;
        let mut header_image_url_: Option<String> = None;
        let mut event_type_: Option<String> = None;
        let mut starts_at_: Option<jiff::Timestamp> = None;
        let mut ends_at_: Option<jiff::Timestamp> = None;
        let mut time_zone_: Option<String> = None;
        let mut is_recurring_: Option<bool> = None;
        let mut recurrence_frequency_: Option<String> = None;
        let mut recurrence_interval_: Option<i32> = None;
        let mut recurrence_rule_: Option<String> = None;
        let mut venue_: Option<String> = None;
        let mut street_: Option<String> = None;
        let mut city_: Option<String> = None;
        let mut latitude_: Option<f64> = None;
        let mut longitude_: Option<f64> = None;
        let mut external_event_link_: Option<String> = None;
        let mut external_event_link_type_: Option<String> = None;
        let mut has_external_event_link_: Option<bool> = None;
        let mut restricted_event_: Option<bool> = None;
        let mut rsvp_enabled_: Option<bool> = None;
        let mut lock_rsvps_: Option<bool> = None;
        let mut post_in_feed_: Option<bool> = None;
        let mut saved_: Option<bool> = None;
        let mut viewer_blacklist_type_: Option<mighty_schema::enums::BlacklistType> = None;
        let mut public_external_id_: Option<String> = None;
        let mut is_audio_: Option<bool> = None;
        let mut is_video_: Option<bool> = None;
        let mut is_host_post_: Option<bool> = None;
        let mut content_kind_: Option<String> = None;
        let mut is_trending_: Option<bool> = None;
        let mut main_image_aspect_ratio_: Option<f64> = None;
        let mut featured_index_: Option<i32> = None;
        let mut welcome_index_: Option<i32> = None;
        let mut network_featured_index_: Option<i32> = None;
        let mut network_welcome_index_: Option<i32> = None;
        let mut comments_enabled_: Option<bool> = None;
        let mut comment_count_: Option<i32> = None;
        let mut cheers_enabled_: Option<bool> = None;
        let mut cheer_count_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut published_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut last_edited_at_: Option<jiff::Timestamp> = None;
        let mut last_activity_at_: Option<jiff::Timestamp> = None;
        let mut recurrence_rule_texts_: Option<
            Vec<crate::generated::models::RecurrenceRuleWording>,
        > = None;
        let mut creator_: Option<crate::generated::models::MemberSummary> = None;
        let mut space_: Option<crate::generated::models::SpaceSummary> = None;
        let mut header_: Option<crate::generated::models::PostHeaderSummary> = None;
        let mut primary_media_: Option<crate::generated::models::PrimaryMediaSummary> = None;
        let mut embedded_link_: Option<crate::generated::models::EmbeddedLinkSummary> = None;
        let mut assets_: Option<Vec<crate::generated::models::AssetSummary>> = None;
        let mut tags_: Option<Vec<crate::generated::models::PostTagSummary>> = None;
        let mut reactions_: Option<
            Vec<crate::generated::models::ReactionGroupSummary>,
        > = None;
        let mut event_instance_: Option<crate::generated::models::EventInstanceCard> = None;
        let mut upcoming_event_instances_: Option<
            Vec<crate::generated::models::EventInstanceCard>,
        > = None;
        let mut comments_: Option<
            crate::generated::models::PostContentWithCommentsPostContentWithCommentsEventComments,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut post_type_)?,
                3 => fields.required(&mut status_)?,
                4 => fields.nullable(&mut title_)?,
                5 => fields.nullable(&mut body_html_)?,
                6 => fields.nullable(&mut body_text_)?,
                7 => fields.nullable(&mut slug_)?,
                8 => fields.required(&mut url_)?,
                9 => fields.nullable(&mut image_url_)?,
                10 => fields.nullable(&mut header_image_url_)?,
                11 => fields.nullable(&mut event_type_)?,
                12 => fields.nullable(&mut starts_at_)?,
                13 => fields.nullable(&mut ends_at_)?,
                14 => fields.nullable(&mut time_zone_)?,
                15 => fields.required(&mut is_recurring_)?,
                16 => fields.nullable(&mut recurrence_frequency_)?,
                17 => fields.nullable(&mut recurrence_interval_)?,
                18 => fields.nullable(&mut recurrence_rule_)?,
                19 => fields.nullable(&mut venue_)?,
                20 => fields.nullable(&mut street_)?,
                21 => fields.nullable(&mut city_)?,
                22 => fields.nullable(&mut latitude_)?,
                23 => fields.nullable(&mut longitude_)?,
                24 => fields.nullable(&mut external_event_link_)?,
                25 => fields.nullable(&mut external_event_link_type_)?,
                26 => fields.required(&mut has_external_event_link_)?,
                27 => fields.required(&mut restricted_event_)?,
                28 => fields.required(&mut rsvp_enabled_)?,
                29 => fields.required(&mut lock_rsvps_)?,
                30 => fields.required(&mut post_in_feed_)?,
                31 => fields.required(&mut saved_)?,
                32 => fields.nullable(&mut viewer_blacklist_type_)?,
                33 => fields.nullable(&mut public_external_id_)?,
                34 => fields.required(&mut is_audio_)?,
                35 => fields.required(&mut is_video_)?,
                36 => fields.required(&mut is_host_post_)?,
                37 => fields.nullable(&mut content_kind_)?,
                38 => fields.required(&mut is_trending_)?,
                39 => fields.nullable(&mut main_image_aspect_ratio_)?,
                40 => fields.nullable(&mut featured_index_)?,
                41 => fields.nullable(&mut welcome_index_)?,
                42 => fields.nullable(&mut network_featured_index_)?,
                43 => fields.nullable(&mut network_welcome_index_)?,
                44 => fields.required(&mut comments_enabled_)?,
                45 => fields.required(&mut comment_count_)?,
                46 => fields.required(&mut cheers_enabled_)?,
                47 => fields.required(&mut cheer_count_)?,
                48 => fields.required(&mut created_at_)?,
                49 => fields.nullable(&mut published_at_)?,
                50 => fields.required(&mut updated_at_)?,
                51 => fields.nullable(&mut last_edited_at_)?,
                52 => fields.nullable(&mut last_activity_at_)?,
                53 => fields.nullable(&mut recurrence_rule_texts_)?,
                54 => fields.nullable(&mut creator_)?,
                55 => fields.nullable(&mut space_)?,
                56 => fields.nullable(&mut header_)?,
                57 => fields.nullable(&mut primary_media_)?,
                58 => fields.nullable(&mut embedded_link_)?,
                59 => fields.required(&mut assets_)?,
                60 => fields.required(&mut tags_)?,
                61 => fields.required(&mut reactions_)?,
                62 => fields.nullable(&mut event_instance_)?,
                63 => fields.required(&mut upcoming_event_instances_)?,
                64 => fields.nullable(&mut comments_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            post_type: match post_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("postType")),
            },
            status: match status_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("status")),
            },
            title: title_,
            body_html: body_html_,
            body_text: body_text_,
            slug: slug_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            image_url: image_url_,
            header_image_url: header_image_url_,
            event_type: event_type_,
            starts_at: starts_at_,
            ends_at: ends_at_,
            time_zone: time_zone_,
            is_recurring: match is_recurring_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isRecurring")),
            },
            recurrence_frequency: recurrence_frequency_,
            recurrence_interval: recurrence_interval_,
            recurrence_rule: recurrence_rule_,
            venue: venue_,
            street: street_,
            city: city_,
            latitude: latitude_,
            longitude: longitude_,
            external_event_link: external_event_link_,
            external_event_link_type: external_event_link_type_,
            has_external_event_link: match has_external_event_link_ {
                Some(value) => value,
                None => {
                    return Err(serde::de::Error::missing_field("hasExternalEventLink"));
                }
            },
            restricted_event: match restricted_event_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("restrictedEvent")),
            },
            rsvp_enabled: match rsvp_enabled_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("rsvpEnabled")),
            },
            lock_rsvps: match lock_rsvps_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("lockRsvps")),
            },
            post_in_feed: match post_in_feed_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("postInFeed")),
            },
            saved: match saved_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("saved")),
            },
            viewer_blacklist_type: viewer_blacklist_type_,
            public_external_id: public_external_id_,
            is_audio: match is_audio_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isAudio")),
            },
            is_video: match is_video_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isVideo")),
            },
            is_host_post: match is_host_post_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isHostPost")),
            },
            content_kind: content_kind_,
            is_trending: match is_trending_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isTrending")),
            },
            main_image_aspect_ratio: main_image_aspect_ratio_,
            featured_index: featured_index_,
            welcome_index: welcome_index_,
            network_featured_index: network_featured_index_,
            network_welcome_index: network_welcome_index_,
            comments_enabled: match comments_enabled_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("commentsEnabled")),
            },
            comment_count: match comment_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("commentCount")),
            },
            cheers_enabled: match cheers_enabled_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("cheersEnabled")),
            },
            cheer_count: match cheer_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("cheerCount")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            published_at: published_at_,
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            last_edited_at: last_edited_at_,
            last_activity_at: last_activity_at_,
            recurrence_rule_texts: recurrence_rule_texts_,
            creator: creator_,
            space: space_,
            header: header_,
            primary_media: primary_media_,
            embedded_link: embedded_link_,
            assets: match assets_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("assets")),
            },
            tags: match tags_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("tags")),
            },
            reactions: match reactions_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("reactions")),
            },
            event_instance: event_instance_,
            upcoming_event_instances: match upcoming_event_instances_ {
                Some(value) => value,
                None => {
                    return Err(serde::de::Error::missing_field("upcomingEventInstances"));
                }
            },
            comments: comments_,
        })
    }
}
impl<'de> serde::Deserialize<'de>
for PostContentWithCommentsPostContentWithCommentsEvent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The part of `CommentConnection` that is asked for here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostContentWithCommentsPostContentWithCommentsEventComments {
    /// `CommentConnection.nodes`, a `[Comment]`.
    pub nodes: Option<Vec<Option<crate::generated::models::ThreadComment>>>,
    /// `CommentConnection.pageInfo`, a `PageInfo!`.
    pub page_info: crate::pages::PageInfo,
}
impl Entries for PostContentWithCommentsPostContentWithCommentsEventComments {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("nodes", &self.nodes)?;
        map.serialize_entry("pageInfo", &self.page_info)?;
        Ok(())
    }
}
impl serde::Serialize for PostContentWithCommentsPostContentWithCommentsEventComments {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PostContentWithCommentsPostContentWithCommentsEventComments {
    const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut nodes_: Option<Vec<Option<crate::generated::models::ThreadComment>>> = None;
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
impl<'de> serde::Deserialize<'de>
for PostContentWithCommentsPostContentWithCommentsEventComments {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The part of `Poll` that is asked for here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostContentWithCommentsPostContentWithCommentsPoll {
    /// `Poll.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Poll>,
    /// `Poll.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Poll>,
    /// `Poll.postType`, a `String!`.
    ///
    /// Text such as `post`, `article`, `event`, `poll` or `introduction`.
    pub post_type: String,
    /// `Poll.status`, a `String!`.
    ///
    /// Free text.
    pub status: String,
    /// `Poll.pollType`, a `PollType`.
    ///
    /// Null for kinds of polls that can no longer be created.
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
    ///
    /// For polls on a scale or a percentage only.
    pub min_value: Option<i32>,
    /// `Poll.maxValue`, a `Int`.
    ///
    /// For polls on a scale or a percentage only.
    pub max_value: Option<i32>,
    /// `Poll.answerCount`, a `Int`.
    pub answer_count: Option<i32>,
    /// `Poll.textAnswersCount`, a `Int`.
    ///
    /// For questions only.
    pub text_answers_count: Option<i32>,
    /// `Poll.pollAnswerCountThreshold`, a `Int`.
    ///
    /// The number of answers needed before the results are shown.
    pub poll_answer_count_threshold: Option<i32>,
    /// `Poll.viewerHasAnswered`, a `Boolean!`.
    ///
    /// For a question: the viewer has commented on it.
    pub viewer_has_answered: bool,
    /// `Poll.saved`, a `Boolean!`.
    pub saved: bool,
    /// `Poll.viewerBlacklistType`, a `BlacklistType`.
    ///
    /// The viewer's own mute, hiding or report; null without one.
    pub viewer_blacklist_type: Option<mighty_schema::enums::BlacklistType>,
    /// `Poll.answerType`, a `String`.
    ///
    /// Free text.
    pub answer_type: Option<String>,
    /// `Poll.pollColor`, a `String`.
    pub poll_color: Option<String>,
    /// `Poll.pollTreatment`, a `String`.
    ///
    /// Free text.
    pub poll_treatment: Option<String>,
    /// `Poll.venue`, a `String`.
    ///
    /// Not part of the posts' common fields.
    pub venue: Option<String>,
    /// `Poll.isAudio`, a `Boolean!`.
    ///
    /// Never true together with `isVideo`: audio in the header is tried first, then video, then audio in the body.
    pub is_audio: bool,
    /// `Poll.isVideo`, a `Boolean!`.
    ///
    /// Never true together with `isAudio`. False for a video in the body if another lead image comes first.
    pub is_video: bool,
    /// `Poll.isHostPost`, a `Boolean!`.
    pub is_host_post: bool,
    /// `Poll.contentKind`, a `String`.
    ///
    /// Free text.
    pub content_kind: Option<String>,
    /// `Poll.isTrending`, a `Boolean!`.
    pub is_trending: bool,
    /// `Poll.mainImageAspectRatio`, a `Float`.
    pub main_image_aspect_ratio: Option<f64>,
    /// `Poll.featuredIndex`, a `Int`.
    ///
    /// Null if it is not pinned there.
    pub featured_index: Option<i32>,
    /// `Poll.welcomeIndex`, a `Int`.
    ///
    /// Null if it is not pinned there.
    pub welcome_index: Option<i32>,
    /// `Poll.networkFeaturedIndex`, a `Int`.
    ///
    /// Null if it is not pinned there.
    pub network_featured_index: Option<i32>,
    /// `Poll.networkWelcomeIndex`, a `Int`.
    ///
    /// Null if it is not pinned there.
    pub network_welcome_index: Option<i32>,
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
    ///
    /// Changes on each save and each new comment. Poll this field for changes.
    pub last_activity_at: Option<jiff::Timestamp>,
    /// `Poll.choices`, a `[PollChoice!]`.
    pub choices: Option<Vec<crate::generated::models::PollChoiceDetail>>,
    /// `Poll.viewerAnswer`, a `PollAnswer`.
    ///
    /// Null if the viewer has not answered or is signed out. Also null for a text question, which is answered with comments.
    pub viewer_answer: Option<crate::generated::models::PollAnswerDetail>,
    /// `Poll.creator`, a `Member`.
    pub creator: Option<crate::generated::models::MemberSummary>,
    /// `Poll.space`, a `Space`.
    pub space: Option<crate::generated::models::SpaceSummary>,
    /// `Poll.header`, a `PostHeader`.
    ///
    /// A default image if none is set.
    pub header: Option<crate::generated::models::PostHeaderSummary>,
    /// `Poll.primaryMedia`, a `PrimaryMedia`.
    ///
    /// The media that a player plays; null without media in the header.
    pub primary_media: Option<crate::generated::models::PrimaryMediaSummary>,
    /// `Poll.embeddedLink`, a `EmbeddedLink`.
    ///
    /// On link posts only.
    pub embedded_link: Option<crate::generated::models::EmbeddedLinkSummary>,
    /// `Poll.answerers`, a `[Member!]`.
    ///
    /// Only if answers are public.
    pub answerers: Option<Vec<crate::generated::models::MemberSummary>>,
    /// `Poll.topTextPollAnswerers`, a `[Member!]`.
    ///
    /// For questions only.
    pub top_text_poll_answerers: Option<Vec<crate::generated::models::MemberSummary>>,
    /// `Poll.assets`, a `[Asset!]!`.
    pub assets: Vec<crate::generated::models::AssetSummary>,
    /// `Poll.tags`, a `[PostTag!]!`.
    pub tags: Vec<crate::generated::models::PostTagSummary>,
    /// `Poll.reactions`, a `[ReactionGroup!]!`.
    ///
    /// Grouped by base emoji, without skin tones.
    pub reactions: Vec<crate::generated::models::ReactionGroupSummary>,
    /// `Poll.comments`, a `CommentConnection`.
    pub comments: Option<
        crate::generated::models::PostContentWithCommentsPostContentWithCommentsPollComments,
    >,
}
impl Entries for PostContentWithCommentsPostContentWithCommentsPoll {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("postType", &self.post_type)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("pollType", &self.poll_type)?;
        map.serialize_entry("isQuestion", &self.is_question)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("bodyHtml", &self.body_html)?;
        map.serialize_entry("bodyText", &self.body_text)?;
        map.serialize_entry("slug", &self.slug)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("imageUrl", &self.image_url)?;
        map.serialize_entry("commentPrompt", &self.comment_prompt)?;
        map.serialize_entry("publicAnswers", &self.public_answers)?;
        map.serialize_entry("minValue", &self.min_value)?;
        map.serialize_entry("maxValue", &self.max_value)?;
        map.serialize_entry("answerCount", &self.answer_count)?;
        map.serialize_entry("textAnswersCount", &self.text_answers_count)?;
        map.serialize_entry(
            "pollAnswerCountThreshold",
            &self.poll_answer_count_threshold,
        )?;
        map.serialize_entry("viewerHasAnswered", &self.viewer_has_answered)?;
        map.serialize_entry("saved", &self.saved)?;
        map.serialize_entry("viewerBlacklistType", &self.viewer_blacklist_type)?;
        map.serialize_entry("answerType", &self.answer_type)?;
        map.serialize_entry("pollColor", &self.poll_color)?;
        map.serialize_entry("pollTreatment", &self.poll_treatment)?;
        map.serialize_entry("venue", &self.venue)?;
        map.serialize_entry("isAudio", &self.is_audio)?;
        map.serialize_entry("isVideo", &self.is_video)?;
        map.serialize_entry("isHostPost", &self.is_host_post)?;
        map.serialize_entry("contentKind", &self.content_kind)?;
        map.serialize_entry("isTrending", &self.is_trending)?;
        map.serialize_entry("mainImageAspectRatio", &self.main_image_aspect_ratio)?;
        map.serialize_entry("featuredIndex", &self.featured_index)?;
        map.serialize_entry("welcomeIndex", &self.welcome_index)?;
        map.serialize_entry("networkFeaturedIndex", &self.network_featured_index)?;
        map.serialize_entry("networkWelcomeIndex", &self.network_welcome_index)?;
        map.serialize_entry("commentsEnabled", &self.comments_enabled)?;
        map.serialize_entry("commentCount", &self.comment_count)?;
        map.serialize_entry("cheersEnabled", &self.cheers_enabled)?;
        map.serialize_entry("cheerCount", &self.cheer_count)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("publishedAt", &self.published_at)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("lastEditedAt", &self.last_edited_at)?;
        map.serialize_entry("lastActivityAt", &self.last_activity_at)?;
        map.serialize_entry("choices", &self.choices)?;
        map.serialize_entry("viewerAnswer", &self.viewer_answer)?;
        map.serialize_entry("creator", &self.creator)?;
        map.serialize_entry("space", &self.space)?;
        map.serialize_entry("header", &self.header)?;
        map.serialize_entry("primaryMedia", &self.primary_media)?;
        map.serialize_entry("embeddedLink", &self.embedded_link)?;
        map.serialize_entry("answerers", &self.answerers)?;
        map.serialize_entry("topTextPollAnswerers", &self.top_text_poll_answerers)?;
        map.serialize_entry("assets", &self.assets)?;
        map.serialize_entry("tags", &self.tags)?;
        map.serialize_entry("reactions", &self.reactions)?;
        map.serialize_entry("comments", &self.comments)?;
        Ok(())
    }
}
impl serde::Serialize for PostContentWithCommentsPostContentWithCommentsPoll {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PostContentWithCommentsPostContentWithCommentsPoll {
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
        "answerType",
        "pollColor",
        "pollTreatment",
        "venue",
        "isAudio",
        "isVideo",
        "isHostPost",
        "contentKind",
        "isTrending",
        "mainImageAspectRatio",
        "featuredIndex",
        "welcomeIndex",
        "networkFeaturedIndex",
        "networkWelcomeIndex",
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
        "header",
        "primaryMedia",
        "embeddedLink",
        "answerers",
        "topTextPollAnswerers",
        "assets",
        "tags",
        "reactions",
        "comments",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Poll>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Poll>,
        > = None;
        let mut post_type_: Option<String> = None;
        let mut status_: Option<String> = None;
        let mut poll_type_: Option<mighty_schema::enums::PollType> = None;
        let mut is_question_: Option<bool> = None;
        let mut title_: Option<String> = None;
        let mut body_html_: Option<String> = None;
        let mut body_text_: Option<String> = None;
        let mut slug_: Option<String> = None;
        let mut url_: Option<String> = None;
        let mut image_url_: Option<String> = None;
        let mut comment_prompt_: Option<String> = None;
        let mut public_answers_: Option<bool> = None;
        let mut min_value_: Option<i32> = None;
        let mut max_value_: Option<i32> = None;
        let mut answer_count_: Option<i32> = None;
        let mut text_answers_count_: Option<i32> = None;
        let mut poll_answer_count_threshold_: Option<i32> = None;
        let mut viewer_has_answered_: Option<bool> = None;
        let mut saved_: Option<bool> = None;
        let mut viewer_blacklist_type_: Option<mighty_schema::enums::BlacklistType> = None;
        let mut answer_type_: Option<String> = None;
        let mut poll_color_: Option<String> = None;
        let mut poll_treatment_: Option<String> = None;
        let mut venue_: Option<String> = None;
        let mut is_audio_: Option<bool> = None;
        let mut is_video_: Option<bool> = None;
        let mut is_host_post_: Option<bool> = None;
        let mut content_kind_: Option<String> = None;
        let mut is_trending_: Option<bool> = None;
        let mut main_image_aspect_ratio_: Option<f64> = None;
        let mut featured_index_: Option<i32> = None;
        let mut welcome_index_: Option<i32> = None;
        let mut network_featured_index_: Option<i32> = None;
        let mut network_welcome_index_: Option<i32> = None;
        let mut comments_enabled_: Option<bool> = None;
        let mut comment_count_: Option<i32> = None;
        let mut cheers_enabled_: Option<bool> = None;
        let mut cheer_count_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut published_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut last_edited_at_: Option<jiff::Timestamp> = None;
        let mut last_activity_at_: Option<jiff::Timestamp> = None;
        let mut choices_: Option<Vec<crate::generated::models::PollChoiceDetail>> = None;
        let mut viewer_answer_: Option<crate::generated::models::PollAnswerDetail> = None;
        let mut creator_: Option<crate::generated::models::MemberSummary> = None;
        let mut space_: Option<crate::generated::models::SpaceSummary> = None;
        let mut header_: Option<crate::generated::models::PostHeaderSummary> = None;
        let mut primary_media_: Option<crate::generated::models::PrimaryMediaSummary> = None;
        let mut embedded_link_: Option<crate::generated::models::EmbeddedLinkSummary> = None;
        let mut answerers_: Option<Vec<crate::generated::models::MemberSummary>> = None;
        let mut top_text_poll_answerers_: Option<
            Vec<crate::generated::models::MemberSummary>,
        > = None;
        let mut assets_: Option<Vec<crate::generated::models::AssetSummary>> = None;
        let mut tags_: Option<Vec<crate::generated::models::PostTagSummary>> = None;
        let mut reactions_: Option<
            Vec<crate::generated::models::ReactionGroupSummary>,
        > = None;
        let mut comments_: Option<
            crate::generated::models::PostContentWithCommentsPostContentWithCommentsPollComments,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut post_type_)?,
                3 => fields.required(&mut status_)?,
                4 => fields.nullable(&mut poll_type_)?,
                5 => fields.required(&mut is_question_)?,
                6 => fields.nullable(&mut title_)?,
                7 => fields.nullable(&mut body_html_)?,
                8 => fields.nullable(&mut body_text_)?,
                9 => fields.nullable(&mut slug_)?,
                10 => fields.required(&mut url_)?,
                11 => fields.nullable(&mut image_url_)?,
                12 => fields.nullable(&mut comment_prompt_)?,
                13 => fields.nullable(&mut public_answers_)?,
                14 => fields.nullable(&mut min_value_)?,
                15 => fields.nullable(&mut max_value_)?,
                16 => fields.nullable(&mut answer_count_)?,
                17 => fields.nullable(&mut text_answers_count_)?,
                18 => fields.nullable(&mut poll_answer_count_threshold_)?,
                19 => fields.required(&mut viewer_has_answered_)?,
                20 => fields.required(&mut saved_)?,
                21 => fields.nullable(&mut viewer_blacklist_type_)?,
                22 => fields.nullable(&mut answer_type_)?,
                23 => fields.nullable(&mut poll_color_)?,
                24 => fields.nullable(&mut poll_treatment_)?,
                25 => fields.nullable(&mut venue_)?,
                26 => fields.required(&mut is_audio_)?,
                27 => fields.required(&mut is_video_)?,
                28 => fields.required(&mut is_host_post_)?,
                29 => fields.nullable(&mut content_kind_)?,
                30 => fields.required(&mut is_trending_)?,
                31 => fields.nullable(&mut main_image_aspect_ratio_)?,
                32 => fields.nullable(&mut featured_index_)?,
                33 => fields.nullable(&mut welcome_index_)?,
                34 => fields.nullable(&mut network_featured_index_)?,
                35 => fields.nullable(&mut network_welcome_index_)?,
                36 => fields.required(&mut comments_enabled_)?,
                37 => fields.required(&mut comment_count_)?,
                38 => fields.required(&mut cheers_enabled_)?,
                39 => fields.required(&mut cheer_count_)?,
                40 => fields.required(&mut created_at_)?,
                41 => fields.nullable(&mut published_at_)?,
                42 => fields.required(&mut updated_at_)?,
                43 => fields.nullable(&mut last_edited_at_)?,
                44 => fields.nullable(&mut last_activity_at_)?,
                45 => fields.nullable(&mut choices_)?,
                46 => fields.nullable(&mut viewer_answer_)?,
                47 => fields.nullable(&mut creator_)?,
                48 => fields.nullable(&mut space_)?,
                49 => fields.nullable(&mut header_)?,
                50 => fields.nullable(&mut primary_media_)?,
                51 => fields.nullable(&mut embedded_link_)?,
                52 => fields.nullable(&mut answerers_)?,
                53 => fields.nullable(&mut top_text_poll_answerers_)?,
                54 => fields.required(&mut assets_)?,
                55 => fields.required(&mut tags_)?,
                56 => fields.required(&mut reactions_)?,
                57 => fields.nullable(&mut comments_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            post_type: match post_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("postType")),
            },
            status: match status_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("status")),
            },
            poll_type: poll_type_,
            is_question: match is_question_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isQuestion")),
            },
            title: title_,
            body_html: body_html_,
            body_text: body_text_,
            slug: slug_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            image_url: image_url_,
            comment_prompt: comment_prompt_,
            public_answers: public_answers_,
            min_value: min_value_,
            max_value: max_value_,
            answer_count: answer_count_,
            text_answers_count: text_answers_count_,
            poll_answer_count_threshold: poll_answer_count_threshold_,
            viewer_has_answered: match viewer_has_answered_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("viewerHasAnswered")),
            },
            saved: match saved_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("saved")),
            },
            viewer_blacklist_type: viewer_blacklist_type_,
            answer_type: answer_type_,
            poll_color: poll_color_,
            poll_treatment: poll_treatment_,
            venue: venue_,
            is_audio: match is_audio_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isAudio")),
            },
            is_video: match is_video_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isVideo")),
            },
            is_host_post: match is_host_post_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isHostPost")),
            },
            content_kind: content_kind_,
            is_trending: match is_trending_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isTrending")),
            },
            main_image_aspect_ratio: main_image_aspect_ratio_,
            featured_index: featured_index_,
            welcome_index: welcome_index_,
            network_featured_index: network_featured_index_,
            network_welcome_index: network_welcome_index_,
            comments_enabled: match comments_enabled_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("commentsEnabled")),
            },
            comment_count: match comment_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("commentCount")),
            },
            cheers_enabled: match cheers_enabled_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("cheersEnabled")),
            },
            cheer_count: match cheer_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("cheerCount")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            published_at: published_at_,
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            last_edited_at: last_edited_at_,
            last_activity_at: last_activity_at_,
            choices: choices_,
            viewer_answer: viewer_answer_,
            creator: creator_,
            space: space_,
            header: header_,
            primary_media: primary_media_,
            embedded_link: embedded_link_,
            answerers: answerers_,
            top_text_poll_answerers: top_text_poll_answerers_,
            assets: match assets_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("assets")),
            },
            tags: match tags_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("tags")),
            },
            reactions: match reactions_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("reactions")),
            },
            comments: comments_,
        })
    }
}
impl<'de> serde::Deserialize<'de>
for PostContentWithCommentsPostContentWithCommentsPoll {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The part of `CommentConnection` that is asked for here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostContentWithCommentsPostContentWithCommentsPollComments {
    /// `CommentConnection.nodes`, a `[Comment]`.
    pub nodes: Option<Vec<Option<crate::generated::models::ThreadComment>>>,
    /// `CommentConnection.pageInfo`, a `PageInfo!`.
    pub page_info: crate::pages::PageInfo,
}
impl Entries for PostContentWithCommentsPostContentWithCommentsPollComments {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("nodes", &self.nodes)?;
        map.serialize_entry("pageInfo", &self.page_info)?;
        Ok(())
    }
}
impl serde::Serialize for PostContentWithCommentsPostContentWithCommentsPollComments {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PostContentWithCommentsPostContentWithCommentsPollComments {
    const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut nodes_: Option<Vec<Option<crate::generated::models::ThreadComment>>> = None;
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
impl<'de> serde::Deserialize<'de>
for PostContentWithCommentsPostContentWithCommentsPollComments {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The part of `Post` that is asked for here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostContentWithCommentsPostContentWithCommentsPost {
    /// `Post.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>,
    /// `Post.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Post>,
    /// `Post.postType`, a `String!`.
    ///
    /// Text such as `post`, `article`, `event`, `poll` or `introduction`.
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
    ///
    /// Never true together with `isVideo`: audio in the header is tried first, then video, then audio in the body.
    pub is_audio: bool,
    /// `Post.isVideo`, a `Boolean!`.
    ///
    /// Never true together with `isAudio`. False for a video in the body if another lead image comes first.
    pub is_video: bool,
    /// `Post.isHostPost`, a `Boolean!`.
    pub is_host_post: bool,
    /// `Post.saved`, a `Boolean!`.
    pub saved: bool,
    /// `Post.viewerBlacklistType`, a `BlacklistType`.
    ///
    /// The viewer's own mute, hiding or report; null without one.
    pub viewer_blacklist_type: Option<mighty_schema::enums::BlacklistType>,
    /// `Post.venue`, a `String`.
    ///
    /// Not part of the posts' common fields.
    pub venue: Option<String>,
    /// `Post.contentKind`, a `String`.
    ///
    /// Free text.
    pub content_kind: Option<String>,
    /// `Post.isTrending`, a `Boolean!`.
    pub is_trending: bool,
    /// `Post.mainImageAspectRatio`, a `Float`.
    pub main_image_aspect_ratio: Option<f64>,
    /// `Post.featuredIndex`, a `Int`.
    ///
    /// Null if it is not pinned there.
    pub featured_index: Option<i32>,
    /// `Post.welcomeIndex`, a `Int`.
    ///
    /// Null if it is not pinned there.
    pub welcome_index: Option<i32>,
    /// `Post.networkFeaturedIndex`, a `Int`.
    ///
    /// Null if it is not pinned there.
    pub network_featured_index: Option<i32>,
    /// `Post.networkWelcomeIndex`, a `Int`.
    ///
    /// Null if it is not pinned there.
    pub network_welcome_index: Option<i32>,
    /// `Post.answerCount`, a `Int`.
    ///
    /// On questions only.
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
    ///
    /// Changes on each save and each new comment. Poll this field for changes.
    pub last_activity_at: Option<jiff::Timestamp>,
    /// `Post.creator`, a `Member`.
    pub creator: Option<crate::generated::models::MemberSummary>,
    /// `Post.space`, a `Space`.
    pub space: Option<crate::generated::models::SpaceSummary>,
    /// `Post.header`, a `PostHeader`.
    ///
    /// A default image if none is set.
    pub header: Option<crate::generated::models::PostHeaderSummary>,
    /// `Post.primaryMedia`, a `PrimaryMedia`.
    ///
    /// The media that a player plays; null without media in the header.
    pub primary_media: Option<crate::generated::models::PrimaryMediaSummary>,
    /// `Post.embeddedLink`, a `EmbeddedLink`.
    ///
    /// On link posts only.
    pub embedded_link: Option<crate::generated::models::EmbeddedLinkSummary>,
    /// `Post.assets`, a `[Asset!]!`.
    pub assets: Vec<crate::generated::models::AssetSummary>,
    /// `Post.tags`, a `[PostTag!]!`.
    pub tags: Vec<crate::generated::models::PostTagSummary>,
    /// `Post.reactions`, a `[ReactionGroup!]!`.
    ///
    /// Grouped by base emoji, without skin tones.
    pub reactions: Vec<crate::generated::models::ReactionGroupSummary>,
    /// `Post.comments`, a `CommentConnection`.
    pub comments: Option<
        crate::generated::models::PostContentWithCommentsPostContentWithCommentsPostComments,
    >,
}
impl Entries for PostContentWithCommentsPostContentWithCommentsPost {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("postType", &self.post_type)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("bodyHtml", &self.body_html)?;
        map.serialize_entry("bodyText", &self.body_text)?;
        map.serialize_entry("slug", &self.slug)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("imageUrl", &self.image_url)?;
        map.serialize_entry("isAudio", &self.is_audio)?;
        map.serialize_entry("isVideo", &self.is_video)?;
        map.serialize_entry("isHostPost", &self.is_host_post)?;
        map.serialize_entry("saved", &self.saved)?;
        map.serialize_entry("viewerBlacklistType", &self.viewer_blacklist_type)?;
        map.serialize_entry("venue", &self.venue)?;
        map.serialize_entry("contentKind", &self.content_kind)?;
        map.serialize_entry("isTrending", &self.is_trending)?;
        map.serialize_entry("mainImageAspectRatio", &self.main_image_aspect_ratio)?;
        map.serialize_entry("featuredIndex", &self.featured_index)?;
        map.serialize_entry("welcomeIndex", &self.welcome_index)?;
        map.serialize_entry("networkFeaturedIndex", &self.network_featured_index)?;
        map.serialize_entry("networkWelcomeIndex", &self.network_welcome_index)?;
        map.serialize_entry("answerCount", &self.answer_count)?;
        map.serialize_entry("commentsEnabled", &self.comments_enabled)?;
        map.serialize_entry("commentCount", &self.comment_count)?;
        map.serialize_entry("cheersEnabled", &self.cheers_enabled)?;
        map.serialize_entry("cheerCount", &self.cheer_count)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("publishedAt", &self.published_at)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("lastEditedAt", &self.last_edited_at)?;
        map.serialize_entry("lastActivityAt", &self.last_activity_at)?;
        map.serialize_entry("creator", &self.creator)?;
        map.serialize_entry("space", &self.space)?;
        map.serialize_entry("header", &self.header)?;
        map.serialize_entry("primaryMedia", &self.primary_media)?;
        map.serialize_entry("embeddedLink", &self.embedded_link)?;
        map.serialize_entry("assets", &self.assets)?;
        map.serialize_entry("tags", &self.tags)?;
        map.serialize_entry("reactions", &self.reactions)?;
        map.serialize_entry("comments", &self.comments)?;
        Ok(())
    }
}
impl serde::Serialize for PostContentWithCommentsPostContentWithCommentsPost {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PostContentWithCommentsPostContentWithCommentsPost {
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
        "venue",
        "contentKind",
        "isTrending",
        "mainImageAspectRatio",
        "featuredIndex",
        "welcomeIndex",
        "networkFeaturedIndex",
        "networkWelcomeIndex",
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
        "tags",
        "reactions",
        "comments",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Post>,
        > = None;
        let mut post_type_: Option<String> = None;
        let mut status_: Option<String> = None;
        let mut title_: Option<String> = None;
        let mut body_html_: Option<String> = None;
        let mut body_text_: Option<String> = None;
        let mut slug_: Option<String> = None;
        let mut url_: Option<String> = None;
        let mut image_url_: Option<String> = None;
        let mut is_audio_: Option<bool> = None;
        let mut is_video_: Option<bool> = None;
        let mut is_host_post_: Option<bool> = None;
        let mut saved_: Option<bool> = None;
        let mut viewer_blacklist_type_: Option<mighty_schema::enums::BlacklistType> = None;
        let mut venue_: Option<String> = None;
        let mut content_kind_: Option<String> = None;
        let mut is_trending_: Option<bool> = None;
        let mut main_image_aspect_ratio_: Option<f64> = None;
        let mut featured_index_: Option<i32> = None;
        let mut welcome_index_: Option<i32> = None;
        let mut network_featured_index_: Option<i32> = None;
        let mut network_welcome_index_: Option<i32> = None;
        let mut answer_count_: Option<i32> = None;
        let mut comments_enabled_: Option<bool> = None;
        let mut comment_count_: Option<i32> = None;
        let mut cheers_enabled_: Option<bool> = None;
        let mut cheer_count_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut published_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut last_edited_at_: Option<jiff::Timestamp> = None;
        let mut last_activity_at_: Option<jiff::Timestamp> = None;
        let mut creator_: Option<crate::generated::models::MemberSummary> = None;
        let mut space_: Option<crate::generated::models::SpaceSummary> = None;
        let mut header_: Option<crate::generated::models::PostHeaderSummary> = None;
        let mut primary_media_: Option<crate::generated::models::PrimaryMediaSummary> = None;
        let mut embedded_link_: Option<crate::generated::models::EmbeddedLinkSummary> = None;
        let mut assets_: Option<Vec<crate::generated::models::AssetSummary>> = None;
        let mut tags_: Option<Vec<crate::generated::models::PostTagSummary>> = None;
        let mut reactions_: Option<
            Vec<crate::generated::models::ReactionGroupSummary>,
        > = None;
        let mut comments_: Option<
            crate::generated::models::PostContentWithCommentsPostContentWithCommentsPostComments,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut post_type_)?,
                3 => fields.required(&mut status_)?,
                4 => fields.nullable(&mut title_)?,
                5 => fields.nullable(&mut body_html_)?,
                6 => fields.nullable(&mut body_text_)?,
                7 => fields.nullable(&mut slug_)?,
                8 => fields.required(&mut url_)?,
                9 => fields.nullable(&mut image_url_)?,
                10 => fields.required(&mut is_audio_)?,
                11 => fields.required(&mut is_video_)?,
                12 => fields.required(&mut is_host_post_)?,
                13 => fields.required(&mut saved_)?,
                14 => fields.nullable(&mut viewer_blacklist_type_)?,
                15 => fields.nullable(&mut venue_)?,
                16 => fields.nullable(&mut content_kind_)?,
                17 => fields.required(&mut is_trending_)?,
                18 => fields.nullable(&mut main_image_aspect_ratio_)?,
                19 => fields.nullable(&mut featured_index_)?,
                20 => fields.nullable(&mut welcome_index_)?,
                21 => fields.nullable(&mut network_featured_index_)?,
                22 => fields.nullable(&mut network_welcome_index_)?,
                23 => fields.nullable(&mut answer_count_)?,
                24 => fields.required(&mut comments_enabled_)?,
                25 => fields.required(&mut comment_count_)?,
                26 => fields.required(&mut cheers_enabled_)?,
                27 => fields.required(&mut cheer_count_)?,
                28 => fields.required(&mut created_at_)?,
                29 => fields.nullable(&mut published_at_)?,
                30 => fields.required(&mut updated_at_)?,
                31 => fields.nullable(&mut last_edited_at_)?,
                32 => fields.nullable(&mut last_activity_at_)?,
                33 => fields.nullable(&mut creator_)?,
                34 => fields.nullable(&mut space_)?,
                35 => fields.nullable(&mut header_)?,
                36 => fields.nullable(&mut primary_media_)?,
                37 => fields.nullable(&mut embedded_link_)?,
                38 => fields.required(&mut assets_)?,
                39 => fields.required(&mut tags_)?,
                40 => fields.required(&mut reactions_)?,
                41 => fields.nullable(&mut comments_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            post_type: match post_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("postType")),
            },
            status: match status_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("status")),
            },
            title: title_,
            body_html: body_html_,
            body_text: body_text_,
            slug: slug_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            image_url: image_url_,
            is_audio: match is_audio_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isAudio")),
            },
            is_video: match is_video_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isVideo")),
            },
            is_host_post: match is_host_post_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isHostPost")),
            },
            saved: match saved_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("saved")),
            },
            viewer_blacklist_type: viewer_blacklist_type_,
            venue: venue_,
            content_kind: content_kind_,
            is_trending: match is_trending_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isTrending")),
            },
            main_image_aspect_ratio: main_image_aspect_ratio_,
            featured_index: featured_index_,
            welcome_index: welcome_index_,
            network_featured_index: network_featured_index_,
            network_welcome_index: network_welcome_index_,
            answer_count: answer_count_,
            comments_enabled: match comments_enabled_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("commentsEnabled")),
            },
            comment_count: match comment_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("commentCount")),
            },
            cheers_enabled: match cheers_enabled_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("cheersEnabled")),
            },
            cheer_count: match cheer_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("cheerCount")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            published_at: published_at_,
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            last_edited_at: last_edited_at_,
            last_activity_at: last_activity_at_,
            creator: creator_,
            space: space_,
            header: header_,
            primary_media: primary_media_,
            embedded_link: embedded_link_,
            assets: match assets_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("assets")),
            },
            tags: match tags_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("tags")),
            },
            reactions: match reactions_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("reactions")),
            },
            comments: comments_,
        })
    }
}
impl<'de> serde::Deserialize<'de>
for PostContentWithCommentsPostContentWithCommentsPost {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The part of `CommentConnection` that is asked for here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostContentWithCommentsPostContentWithCommentsPostComments {
    /// `CommentConnection.nodes`, a `[Comment]`.
    pub nodes: Option<Vec<Option<crate::generated::models::ThreadComment>>>,
    /// `CommentConnection.pageInfo`, a `PageInfo!`.
    pub page_info: crate::pages::PageInfo,
}
impl Entries for PostContentWithCommentsPostContentWithCommentsPostComments {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("nodes", &self.nodes)?;
        map.serialize_entry("pageInfo", &self.page_info)?;
        Ok(())
    }
}
impl serde::Serialize for PostContentWithCommentsPostContentWithCommentsPostComments {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PostContentWithCommentsPostContentWithCommentsPostComments {
    const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut nodes_: Option<Vec<Option<crate::generated::models::ThreadComment>>> = None;
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
impl<'de> serde::Deserialize<'de>
for PostContentWithCommentsPostContentWithCommentsPostComments {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A post or an article as a reader opens it. Pass `lastEditedAt` back as `expectedLastEditedAt` of
/// an update so that you don't overwrite another member's edit. `header` falls back to a placeholder
/// (`isDefault`), `embeddedLink` is set on link posts only, `answerCount` on questions only, and
/// `viewerBlacklistType` is the viewer's own mute, hide or report. The four indexes are null if the
/// post is not pinned in that list. Reactions are grouped by emoji
/// with skin tones folded together.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostDetail {
    /// `Post.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>,
    /// `Post.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Post>,
    /// `Post.postType`, a `String!`.
    ///
    /// Text such as `post`, `article`, `event`, `poll` or `introduction`.
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
    ///
    /// Never true together with `isVideo`: audio in the header is tried first, then video, then audio in the body.
    pub is_audio: bool,
    /// `Post.isVideo`, a `Boolean!`.
    ///
    /// Never true together with `isAudio`. False for a video in the body if another lead image comes first.
    pub is_video: bool,
    /// `Post.isHostPost`, a `Boolean!`.
    pub is_host_post: bool,
    /// `Post.saved`, a `Boolean!`.
    pub saved: bool,
    /// `Post.viewerBlacklistType`, a `BlacklistType`.
    ///
    /// The viewer's own mute, hiding or report; null without one.
    pub viewer_blacklist_type: Option<mighty_schema::enums::BlacklistType>,
    /// `Post.venue`, a `String`.
    ///
    /// Not part of the posts' common fields.
    pub venue: Option<String>,
    /// `Post.contentKind`, a `String`.
    ///
    /// Free text.
    pub content_kind: Option<String>,
    /// `Post.isTrending`, a `Boolean!`.
    pub is_trending: bool,
    /// `Post.mainImageAspectRatio`, a `Float`.
    pub main_image_aspect_ratio: Option<f64>,
    /// `Post.featuredIndex`, a `Int`.
    ///
    /// Null if it is not pinned there.
    pub featured_index: Option<i32>,
    /// `Post.welcomeIndex`, a `Int`.
    ///
    /// Null if it is not pinned there.
    pub welcome_index: Option<i32>,
    /// `Post.networkFeaturedIndex`, a `Int`.
    ///
    /// Null if it is not pinned there.
    pub network_featured_index: Option<i32>,
    /// `Post.networkWelcomeIndex`, a `Int`.
    ///
    /// Null if it is not pinned there.
    pub network_welcome_index: Option<i32>,
    /// `Post.answerCount`, a `Int`.
    ///
    /// On questions only.
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
    ///
    /// Changes on each save and each new comment. Poll this field for changes.
    pub last_activity_at: Option<jiff::Timestamp>,
    /// `Post.creator`, a `Member`.
    pub creator: Option<crate::generated::models::MemberSummary>,
    /// `Post.space`, a `Space`.
    pub space: Option<crate::generated::models::SpaceSummary>,
    /// `Post.header`, a `PostHeader`.
    ///
    /// A default image if none is set.
    pub header: Option<crate::generated::models::PostHeaderSummary>,
    /// `Post.primaryMedia`, a `PrimaryMedia`.
    ///
    /// The media that a player plays; null without media in the header.
    pub primary_media: Option<crate::generated::models::PrimaryMediaSummary>,
    /// `Post.embeddedLink`, a `EmbeddedLink`.
    ///
    /// On link posts only.
    pub embedded_link: Option<crate::generated::models::EmbeddedLinkSummary>,
    /// `Post.assets`, a `[Asset!]!`.
    pub assets: Vec<crate::generated::models::AssetSummary>,
    /// `Post.tags`, a `[PostTag!]!`.
    pub tags: Vec<crate::generated::models::PostTagSummary>,
    /// `Post.reactions`, a `[ReactionGroup!]!`.
    ///
    /// Grouped by base emoji, without skin tones.
    pub reactions: Vec<crate::generated::models::ReactionGroupSummary>,
}
impl Entries for PostDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("postType", &self.post_type)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("bodyHtml", &self.body_html)?;
        map.serialize_entry("bodyText", &self.body_text)?;
        map.serialize_entry("slug", &self.slug)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("imageUrl", &self.image_url)?;
        map.serialize_entry("isAudio", &self.is_audio)?;
        map.serialize_entry("isVideo", &self.is_video)?;
        map.serialize_entry("isHostPost", &self.is_host_post)?;
        map.serialize_entry("saved", &self.saved)?;
        map.serialize_entry("viewerBlacklistType", &self.viewer_blacklist_type)?;
        map.serialize_entry("venue", &self.venue)?;
        map.serialize_entry("contentKind", &self.content_kind)?;
        map.serialize_entry("isTrending", &self.is_trending)?;
        map.serialize_entry("mainImageAspectRatio", &self.main_image_aspect_ratio)?;
        map.serialize_entry("featuredIndex", &self.featured_index)?;
        map.serialize_entry("welcomeIndex", &self.welcome_index)?;
        map.serialize_entry("networkFeaturedIndex", &self.network_featured_index)?;
        map.serialize_entry("networkWelcomeIndex", &self.network_welcome_index)?;
        map.serialize_entry("answerCount", &self.answer_count)?;
        map.serialize_entry("commentsEnabled", &self.comments_enabled)?;
        map.serialize_entry("commentCount", &self.comment_count)?;
        map.serialize_entry("cheersEnabled", &self.cheers_enabled)?;
        map.serialize_entry("cheerCount", &self.cheer_count)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("publishedAt", &self.published_at)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("lastEditedAt", &self.last_edited_at)?;
        map.serialize_entry("lastActivityAt", &self.last_activity_at)?;
        map.serialize_entry("creator", &self.creator)?;
        map.serialize_entry("space", &self.space)?;
        map.serialize_entry("header", &self.header)?;
        map.serialize_entry("primaryMedia", &self.primary_media)?;
        map.serialize_entry("embeddedLink", &self.embedded_link)?;
        map.serialize_entry("assets", &self.assets)?;
        map.serialize_entry("tags", &self.tags)?;
        map.serialize_entry("reactions", &self.reactions)?;
        Ok(())
    }
}
impl serde::Serialize for PostDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
        "venue",
        "contentKind",
        "isTrending",
        "mainImageAspectRatio",
        "featuredIndex",
        "welcomeIndex",
        "networkFeaturedIndex",
        "networkWelcomeIndex",
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
        "tags",
        "reactions",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Post>,
        > = None;
        let mut post_type_: Option<String> = None;
        let mut status_: Option<String> = None;
        let mut title_: Option<String> = None;
        let mut body_html_: Option<String> = None;
        let mut body_text_: Option<String> = None;
        let mut slug_: Option<String> = None;
        let mut url_: Option<String> = None;
        let mut image_url_: Option<String> = None;
        let mut is_audio_: Option<bool> = None;
        let mut is_video_: Option<bool> = None;
        let mut is_host_post_: Option<bool> = None;
        let mut saved_: Option<bool> = None;
        let mut viewer_blacklist_type_: Option<mighty_schema::enums::BlacklistType> = None;
        let mut venue_: Option<String> = None;
        let mut content_kind_: Option<String> = None;
        let mut is_trending_: Option<bool> = None;
        let mut main_image_aspect_ratio_: Option<f64> = None;
        let mut featured_index_: Option<i32> = None;
        let mut welcome_index_: Option<i32> = None;
        let mut network_featured_index_: Option<i32> = None;
        let mut network_welcome_index_: Option<i32> = None;
        let mut answer_count_: Option<i32> = None;
        let mut comments_enabled_: Option<bool> = None;
        let mut comment_count_: Option<i32> = None;
        let mut cheers_enabled_: Option<bool> = None;
        let mut cheer_count_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut published_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut last_edited_at_: Option<jiff::Timestamp> = None;
        let mut last_activity_at_: Option<jiff::Timestamp> = None;
        let mut creator_: Option<crate::generated::models::MemberSummary> = None;
        let mut space_: Option<crate::generated::models::SpaceSummary> = None;
        let mut header_: Option<crate::generated::models::PostHeaderSummary> = None;
        let mut primary_media_: Option<crate::generated::models::PrimaryMediaSummary> = None;
        let mut embedded_link_: Option<crate::generated::models::EmbeddedLinkSummary> = None;
        let mut assets_: Option<Vec<crate::generated::models::AssetSummary>> = None;
        let mut tags_: Option<Vec<crate::generated::models::PostTagSummary>> = None;
        let mut reactions_: Option<
            Vec<crate::generated::models::ReactionGroupSummary>,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut post_type_)?,
                3 => fields.required(&mut status_)?,
                4 => fields.nullable(&mut title_)?,
                5 => fields.nullable(&mut body_html_)?,
                6 => fields.nullable(&mut body_text_)?,
                7 => fields.nullable(&mut slug_)?,
                8 => fields.required(&mut url_)?,
                9 => fields.nullable(&mut image_url_)?,
                10 => fields.required(&mut is_audio_)?,
                11 => fields.required(&mut is_video_)?,
                12 => fields.required(&mut is_host_post_)?,
                13 => fields.required(&mut saved_)?,
                14 => fields.nullable(&mut viewer_blacklist_type_)?,
                15 => fields.nullable(&mut venue_)?,
                16 => fields.nullable(&mut content_kind_)?,
                17 => fields.required(&mut is_trending_)?,
                18 => fields.nullable(&mut main_image_aspect_ratio_)?,
                19 => fields.nullable(&mut featured_index_)?,
                20 => fields.nullable(&mut welcome_index_)?,
                21 => fields.nullable(&mut network_featured_index_)?,
                22 => fields.nullable(&mut network_welcome_index_)?,
                23 => fields.nullable(&mut answer_count_)?,
                24 => fields.required(&mut comments_enabled_)?,
                25 => fields.required(&mut comment_count_)?,
                26 => fields.required(&mut cheers_enabled_)?,
                27 => fields.required(&mut cheer_count_)?,
                28 => fields.required(&mut created_at_)?,
                29 => fields.nullable(&mut published_at_)?,
                30 => fields.required(&mut updated_at_)?,
                31 => fields.nullable(&mut last_edited_at_)?,
                32 => fields.nullable(&mut last_activity_at_)?,
                33 => fields.nullable(&mut creator_)?,
                34 => fields.nullable(&mut space_)?,
                35 => fields.nullable(&mut header_)?,
                36 => fields.nullable(&mut primary_media_)?,
                37 => fields.nullable(&mut embedded_link_)?,
                38 => fields.required(&mut assets_)?,
                39 => fields.required(&mut tags_)?,
                40 => fields.required(&mut reactions_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            post_type: match post_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("postType")),
            },
            status: match status_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("status")),
            },
            title: title_,
            body_html: body_html_,
            body_text: body_text_,
            slug: slug_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            image_url: image_url_,
            is_audio: match is_audio_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isAudio")),
            },
            is_video: match is_video_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isVideo")),
            },
            is_host_post: match is_host_post_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isHostPost")),
            },
            saved: match saved_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("saved")),
            },
            viewer_blacklist_type: viewer_blacklist_type_,
            venue: venue_,
            content_kind: content_kind_,
            is_trending: match is_trending_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isTrending")),
            },
            main_image_aspect_ratio: main_image_aspect_ratio_,
            featured_index: featured_index_,
            welcome_index: welcome_index_,
            network_featured_index: network_featured_index_,
            network_welcome_index: network_welcome_index_,
            answer_count: answer_count_,
            comments_enabled: match comments_enabled_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("commentsEnabled")),
            },
            comment_count: match comment_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("commentCount")),
            },
            cheers_enabled: match cheers_enabled_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("cheersEnabled")),
            },
            cheer_count: match cheer_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("cheerCount")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            published_at: published_at_,
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            last_edited_at: last_edited_at_,
            last_activity_at: last_activity_at_,
            creator: creator_,
            space: space_,
            header: header_,
            primary_media: primary_media_,
            embedded_link: embedded_link_,
            assets: match assets_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("assets")),
            },
            tags: match tags_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("tags")),
            },
            reactions: match reactions_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("reactions")),
            },
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
/// The image on top of a post. If none was set, it is a placeholder: `isDefault` is true and `id`
/// null.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostHeaderSummary {
    /// `PostHeader.id`, a `ID`.
    ///
    /// Null for the default image.
    pub id: Option<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
    /// `PostHeader.imageUrl`, a `String`.
    pub image_url: Option<String>,
    /// `PostHeader.isDefault`, a `Boolean!`.
    ///
    /// True for the default image. It has no `id`.
    pub is_default: bool,
}
impl Entries for PostHeaderSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("imageUrl", &self.image_url)?;
        map.serialize_entry("isDefault", &self.is_default)?;
        Ok(())
    }
}
impl serde::Serialize for PostHeaderSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PostHeaderSummary {
    const KEYS: &'static [&'static str] = &["id", "imageUrl", "isDefault"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>> = None;
        let mut image_url_: Option<String> = None;
        let mut is_default_: Option<bool> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.nullable(&mut id_)?,
                1 => fields.nullable(&mut image_url_)?,
                2 => fields.required(&mut is_default_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: id_,
            image_url: image_url_,
            is_default: match is_default_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isDefault")),
            },
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
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>,
    /// `PostInterface.postType`, a `String!`.
    ///
    /// Text such as `post`, `article`, `event`, `poll` or `introduction`.
    pub post_type: String,
    /// `PostInterface.title`, a `String`.
    pub title: Option<String>,
    /// `PostInterface.slug`, a `String`.
    pub slug: Option<String>,
    /// `PostInterface.url`, a `String!`.
    pub url: String,
}
impl Entries for PostReference {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("postType", &self.post_type)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("slug", &self.slug)?;
        map.serialize_entry("url", &self.url)?;
        Ok(())
    }
}
impl serde::Serialize for PostReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PostReference {
    const KEYS: &'static [&'static str] = &["id", "postType", "title", "slug", "url"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>,
        > = None;
        let mut post_type_: Option<String> = None;
        let mut title_: Option<String> = None;
        let mut slug_: Option<String> = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut post_type_)?,
                2 => fields.nullable(&mut title_)?,
                3 => fields.nullable(&mut slug_)?,
                4 => fields.required(&mut url_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            post_type: match post_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("postType")),
            },
            title: title_,
            slug: slug_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
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
/// What a post is filed under, such as its space.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostTagSummary {
    /// `PostTag.avatarDarkModeUrl`, a `String`.
    pub avatar_dark_mode_url: Option<String>,
    /// `PostTag.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `PostTag.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `PostTag.name`, a `String!`.
    ///
    /// The title of the space.
    pub name: String,
    /// `PostTag.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `PostTag.type`, a `String!`.
    ///
    /// A class name such as `FlexSpace`.
    pub r#type: String,
}
impl Entries for PostTagSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("avatarDarkModeUrl", &self.avatar_dark_mode_url)?;
        map.serialize_entry("avatarUrl", &self.avatar_url)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("postTagType", &self.r#type)?;
        Ok(())
    }
}
impl serde::Serialize for PostTagSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PostTagSummary {
    const KEYS: &'static [&'static str] = &[
        "avatarDarkModeUrl",
        "avatarUrl",
        "id",
        "name",
        "resourceId",
        "postTagType",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut avatar_dark_mode_url_: Option<String> = None;
        let mut avatar_url_: Option<String> = None;
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut name_: Option<String> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut type_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.nullable(&mut avatar_dark_mode_url_)?,
                1 => fields.nullable(&mut avatar_url_)?,
                2 => fields.required(&mut id_)?,
                3 => fields.required(&mut name_)?,
                4 => fields.required(&mut resource_id_)?,
                5 => fields.required(&mut type_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            avatar_dark_mode_url: avatar_dark_mode_url_,
            avatar_url: avatar_url_,
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            name: match name_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("name")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            r#type: match type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("postTagType")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for PostTagSummary {
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
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>,
    /// `PrimaryMedia.type`, a `String!`.
    ///
    /// `audio/hls` or `video/hls`, which are not MIME types.
    pub r#type: String,
    /// `PrimaryMedia.url`, a `String`.
    ///
    /// Null until the media can be played. Until then, show that it is being processed.
    pub url: Option<String>,
    /// `PrimaryMedia.coverImageUrl`, a `String`.
    pub cover_image_url: Option<String>,
}
impl Entries for PrimaryMediaSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("type", &self.r#type)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("coverImageUrl", &self.cover_image_url)?;
        Ok(())
    }
}
impl serde::Serialize for PrimaryMediaSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PrimaryMediaSummary {
    const KEYS: &'static [&'static str] = &["id", "type", "url", "coverImageUrl"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>> = None;
        let mut type_: Option<String> = None;
        let mut url_: Option<String> = None;
        let mut cover_image_url_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut type_)?,
                2 => fields.nullable(&mut url_)?,
                3 => fields.nullable(&mut cover_image_url_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            r#type: match type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("type")),
            },
            url: url_,
            cover_image_url: cover_image_url_,
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
/// A conversation between members: a direct message or a thread.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PrivateConversationItem {
    /// A `ConversationThread`.
    ConversationThread(Box<crate::generated::models::ConversationThreadCard>),
    /// A `DirectMessage`.
    DirectMessage(Box<crate::generated::models::DirectMessageCard>),
    /// A type that was not asked for, or is newer than this crate.
    Unknown(decode::UnknownObject),
}
impl Entries for PrivateConversationItem {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::ConversationThread(value) => {
                map.serialize_entry(decode::TYPENAME, "ConversationThread")?;
                value.entries(map)
            }
            Self::DirectMessage(value) => {
                map.serialize_entry(decode::TYPENAME, "DirectMessage")?;
                value.entries(map)
            }
            Self::Unknown(other) => other.entries(map),
        }
    }
}
impl serde::Serialize for PrivateConversationItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PrivateConversationItem {
    const KEYS: &'static [&'static str] = &[decode::TYPENAME];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        decode::by_type(fields)
    }
}
impl decode::Abstract for PrivateConversationItem {
    const TYPES: &'static [&'static str] = &["ConversationThread", "DirectMessage"];
    fn read_as<'de, A: serde::de::MapAccess<'de>>(
        typename: decode::Typename,
        rest: A,
    ) -> Result<Self, A::Error> {
        Ok(
            match typename.place {
                0 => Self::ConversationThread(Box::new(decode::rest(rest)?)),
                1 => Self::DirectMessage(Box::new(decode::rest(rest)?)),
                _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
            },
        )
    }
}
impl<'de> serde::Deserialize<'de> for PrivateConversationItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A message in a direct message or a thread as a reader sees it. `member` is null if the author can
/// no longer be found. `actorType` distinguishes members, the assistant and system messages.
/// Reactions are grouped by emoji with skin tones folded together.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivateMessageCard {
    /// `PrivateMessage.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PrivateMessage>,
    /// `PrivateMessage.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::PrivateMessage,
    >,
    /// `PrivateMessage.actorType`, a `ChatActorType!`.
    pub actor_type: mighty_schema::enums::ChatActorType,
    /// `PrivateMessage.textHtml`, a `String`.
    ///
    /// Markup that is specific to the product is removed.
    pub text_html: Option<String>,
    /// `PrivateMessage.textText`, a `String`.
    ///
    /// Plain text, without markup.
    pub text_text: Option<String>,
    /// `PrivateMessage.threadTitle`, a `String`.
    ///
    /// Null without a thread.
    pub thread_title: Option<String>,
    /// `PrivateMessage.replyCount`, a `Int!`.
    pub reply_count: i32,
    /// `PrivateMessage.lastReplyAt`, a `ISO8601DateTime`.
    ///
    /// Null without replies.
    pub last_reply_at: Option<jiff::Timestamp>,
    /// `PrivateMessage.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `PrivateMessage.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `PrivateMessage.member`, a `Member`.
    ///
    /// Null if the author can no longer be found.
    pub member: Option<crate::generated::models::MemberSummary>,
    /// `PrivateMessage.replyTo`, a `PrivateMessage`.
    ///
    /// Null unless the message is a reply.
    pub reply_to: Option<crate::generated::models::PrivateMessageReference>,
    /// `PrivateMessage.embeddedLink`, a `EmbeddedLink`.
    pub embedded_link: Option<crate::generated::models::EmbeddedLinkSummary>,
    /// `PrivateMessage.assets`, a `[Asset!]`.
    pub assets: Option<Vec<crate::generated::models::AssetSummary>>,
    /// `PrivateMessage.reactions`, a `[ReactionGroup!]!`.
    ///
    /// Grouped by base emoji, without skin tones.
    pub reactions: Vec<crate::generated::models::ReactionGroupSummary>,
}
impl Entries for PrivateMessageCard {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("actorType", &self.actor_type)?;
        map.serialize_entry("textHtml", &self.text_html)?;
        map.serialize_entry("textText", &self.text_text)?;
        map.serialize_entry("threadTitle", &self.thread_title)?;
        map.serialize_entry("replyCount", &self.reply_count)?;
        map.serialize_entry("lastReplyAt", &self.last_reply_at)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("member", &self.member)?;
        map.serialize_entry("replyTo", &self.reply_to)?;
        map.serialize_entry("embeddedLink", &self.embedded_link)?;
        map.serialize_entry("assets", &self.assets)?;
        map.serialize_entry("reactions", &self.reactions)?;
        Ok(())
    }
}
impl serde::Serialize for PrivateMessageCard {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PrivateMessageCard {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "actorType",
        "textHtml",
        "textText",
        "threadTitle",
        "replyCount",
        "lastReplyAt",
        "createdAt",
        "updatedAt",
        "member",
        "replyTo",
        "embeddedLink",
        "assets",
        "reactions",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PrivateMessage>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::PrivateMessage>,
        > = None;
        let mut actor_type_: Option<mighty_schema::enums::ChatActorType> = None;
        let mut text_html_: Option<String> = None;
        let mut text_text_: Option<String> = None;
        let mut thread_title_: Option<String> = None;
        let mut reply_count_: Option<i32> = None;
        let mut last_reply_at_: Option<jiff::Timestamp> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut member_: Option<crate::generated::models::MemberSummary> = None;
        let mut reply_to_: Option<crate::generated::models::PrivateMessageReference> = None;
        let mut embedded_link_: Option<crate::generated::models::EmbeddedLinkSummary> = None;
        let mut assets_: Option<Vec<crate::generated::models::AssetSummary>> = None;
        let mut reactions_: Option<
            Vec<crate::generated::models::ReactionGroupSummary>,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut actor_type_)?,
                3 => fields.nullable(&mut text_html_)?,
                4 => fields.nullable(&mut text_text_)?,
                5 => fields.nullable(&mut thread_title_)?,
                6 => fields.required(&mut reply_count_)?,
                7 => fields.nullable(&mut last_reply_at_)?,
                8 => fields.required(&mut created_at_)?,
                9 => fields.required(&mut updated_at_)?,
                10 => fields.nullable(&mut member_)?,
                11 => fields.nullable(&mut reply_to_)?,
                12 => fields.nullable(&mut embedded_link_)?,
                13 => fields.nullable(&mut assets_)?,
                14 => fields.required(&mut reactions_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            actor_type: match actor_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("actorType")),
            },
            text_html: text_html_,
            text_text: text_text_,
            thread_title: thread_title_,
            reply_count: match reply_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("replyCount")),
            },
            last_reply_at: last_reply_at_,
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            member: member_,
            reply_to: reply_to_,
            embedded_link: embedded_link_,
            assets: assets_,
            reactions: match reactions_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("reactions")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for PrivateMessageCard {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The least that names a private message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivateMessageReference {
    /// `PrivateMessage.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PrivateMessage>,
    /// `PrivateMessage.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::PrivateMessage,
    >,
}
impl Entries for PrivateMessageReference {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        Ok(())
    }
}
impl serde::Serialize for PrivateMessageReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PrivateMessageReference {
    const KEYS: &'static [&'static str] = &["id", "resourceId"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PrivateMessage>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::PrivateMessage>,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for PrivateMessageReference {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A message in a direct message or a thread as a preview shows it: who wrote what, in plain text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivateMessageSummary {
    /// `PrivateMessage.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PrivateMessage>,
    /// `PrivateMessage.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::PrivateMessage,
    >,
    /// `PrivateMessage.actorType`, a `ChatActorType!`.
    pub actor_type: mighty_schema::enums::ChatActorType,
    /// `PrivateMessage.textText`, a `String`.
    ///
    /// Plain text, without markup.
    pub text_text: Option<String>,
    /// `PrivateMessage.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `PrivateMessage.member`, a `Member`.
    ///
    /// Null if the author can no longer be found.
    pub member: Option<crate::generated::models::MemberSummary>,
}
impl Entries for PrivateMessageSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("actorType", &self.actor_type)?;
        map.serialize_entry("textText", &self.text_text)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("member", &self.member)?;
        Ok(())
    }
}
impl serde::Serialize for PrivateMessageSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PrivateMessageSummary {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "actorType",
        "textText",
        "createdAt",
        "member",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PrivateMessage>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::PrivateMessage>,
        > = None;
        let mut actor_type_: Option<mighty_schema::enums::ChatActorType> = None;
        let mut text_text_: Option<String> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut member_: Option<crate::generated::models::MemberSummary> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut actor_type_)?,
                3 => fields.nullable(&mut text_text_)?,
                4 => fields.required(&mut created_at_)?,
                5 => fields.nullable(&mut member_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            actor_type: match actor_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("actorType")),
            },
            text_text: text_text_,
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            member: member_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for PrivateMessageSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// What a member answered when joining, with the question.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProfileQuestionAnswerSummary {
    /// `ProfileQuestionAnswer.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `ProfileQuestionAnswer.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `ProfileQuestionAnswer.text`, a `String`.
    pub text: Option<String>,
    /// `ProfileQuestionAnswer.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `ProfileQuestionAnswer.member`, a `Member`.
    pub member: Option<crate::generated::models::MemberSummary>,
    /// `ProfileQuestionAnswer.profileQuestion`, a `ProfileQuestion`.
    pub profile_question: Option<crate::generated::models::ProfileQuestionSummary>,
}
impl Entries for ProfileQuestionAnswerSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("member", &self.member)?;
        map.serialize_entry("profileQuestion", &self.profile_question)?;
        Ok(())
    }
}
impl serde::Serialize for ProfileQuestionAnswerSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for ProfileQuestionAnswerSummary {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "text",
        "createdAt",
        "member",
        "profileQuestion",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut text_: Option<String> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut member_: Option<crate::generated::models::MemberSummary> = None;
        let mut profile_question_: Option<
            crate::generated::models::ProfileQuestionSummary,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.nullable(&mut text_)?,
                3 => fields.required(&mut created_at_)?,
                4 => fields.nullable(&mut member_)?,
                5 => fields.nullable(&mut profile_question_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            text: text_,
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            member: member_,
            profile_question: profile_question_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for ProfileQuestionAnswerSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A question asked of those who join. `DEFAULT` is the one that is asked if no other is set up.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProfileQuestionSummary {
    /// `ProfileQuestion.context`, a `ProfileQuestionContext!`.
    pub context: mighty_schema::enums::ProfileQuestionContext,
    /// `ProfileQuestion.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::ProfileQuestion>,
    /// `ProfileQuestion.position`, a `Int`.
    pub position: Option<i32>,
    /// `ProfileQuestion.required`, a `Boolean!`.
    pub required: bool,
    /// `ProfileQuestion.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::ProfileQuestion,
    >,
    /// `ProfileQuestion.text`, a `String!`.
    pub text: String,
}
impl Entries for ProfileQuestionSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("context", &self.context)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("position", &self.position)?;
        map.serialize_entry("required", &self.required)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("profileQuestionText", &self.text)?;
        Ok(())
    }
}
impl serde::Serialize for ProfileQuestionSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for ProfileQuestionSummary {
    const KEYS: &'static [&'static str] = &[
        "context",
        "id",
        "position",
        "required",
        "resourceId",
        "profileQuestionText",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut context_: Option<mighty_schema::enums::ProfileQuestionContext> = None;
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::ProfileQuestion>,
        > = None;
        let mut position_: Option<i32> = None;
        let mut required_: Option<bool> = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::ProfileQuestion>,
        > = None;
        let mut text_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut context_)?,
                1 => fields.required(&mut id_)?,
                2 => fields.nullable(&mut position_)?,
                3 => fields.required(&mut required_)?,
                4 => fields.required(&mut resource_id_)?,
                5 => fields.required(&mut text_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            context: match context_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("context")),
            },
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            position: position_,
            required: match required_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("required")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            text: match text_ {
                Some(value) => value,
                None => {
                    return Err(serde::de::Error::missing_field("profileQuestionText"));
                }
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for ProfileQuestionSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A conversation that all members of a space share.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PublicConversationItem {
    /// A `Space`.
    Space(Box<crate::generated::models::SpaceChatCard>),
    /// A type that was not asked for, or is newer than this crate.
    Unknown(decode::UnknownObject),
}
impl Entries for PublicConversationItem {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::Space(value) => {
                map.serialize_entry(decode::TYPENAME, "Space")?;
                value.entries(map)
            }
            Self::Unknown(other) => other.entries(map),
        }
    }
}
impl serde::Serialize for PublicConversationItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PublicConversationItem {
    const KEYS: &'static [&'static str] = &[decode::TYPENAME];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        decode::by_type(fields)
    }
}
impl decode::Abstract for PublicConversationItem {
    const TYPES: &'static [&'static str] = &["Space"];
    fn read_as<'de, A: serde::de::MapAccess<'de>>(
        typename: decode::Typename,
        rest: A,
    ) -> Result<Self, A::Error> {
        Ok(
            match typename.place {
                0 => Self::Space(Box::new(decode::rest(rest)?)),
                _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
            },
        )
    }
}
impl<'de> serde::Deserialize<'de> for PublicConversationItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A plan paid once. `amount` is in cents after the promo code; it and `currency` are null once the
/// price is gone. `voidedAt` is null while the purchase stands.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PurchaseSummary {
    /// `Purchase.amount`, a `Int`.
    ///
    /// In cents after the promo code; null once the price is gone.
    pub amount: Option<i32>,
    /// `Purchase.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `Purchase.currency`, a `String`.
    ///
    /// Null once the price is gone.
    pub currency: Option<String>,
    /// `Purchase.devicePlatform`, a `String`.
    ///
    /// Text such as `web`, `apple` or `android`.
    pub device_platform: Option<String>,
    /// `Purchase.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Purchase>,
    /// `Purchase.paymentClient`, a `String`.
    ///
    /// Text such as `web`, `apple` or `android`.
    pub payment_client: Option<String>,
    /// `Purchase.paymentPlatform`, a `PaymentPlatform`.
    pub payment_platform: Option<mighty_schema::enums::PaymentPlatform>,
    /// `Purchase.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Purchase>,
    /// `Purchase.taxEnabled`, a `Boolean`.
    pub tax_enabled: Option<bool>,
    /// `Purchase.taxInclusive`, a `Boolean`.
    ///
    /// Null if it is not set.
    pub tax_inclusive: Option<bool>,
    /// `Purchase.taxPercent`, a `Float`.
    ///
    /// Null without tax.
    pub tax_percent: Option<f64>,
    /// `Purchase.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `Purchase.voidedAt`, a `ISO8601DateTime`.
    ///
    /// Null unless the purchase was voided. If it is set, the access has ended and the record is archived.
    pub voided_at: Option<jiff::Timestamp>,
    /// `Purchase.walletAddress`, a `String`.
    ///
    /// For web3 only.
    pub wallet_address: Option<String>,
    /// `Purchase.member`, a `Member`.
    pub member: Option<crate::generated::models::MemberSummary>,
    /// `Purchase.plan`, a `PaymentPlan`.
    pub plan: Option<crate::generated::models::PaymentPlanReference>,
}
impl Entries for PurchaseSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("purchaseAmount", &self.amount)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("purchaseCurrency", &self.currency)?;
        map.serialize_entry("devicePlatform", &self.device_platform)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("paymentClient", &self.payment_client)?;
        map.serialize_entry("paymentPlatform", &self.payment_platform)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("taxEnabled", &self.tax_enabled)?;
        map.serialize_entry("taxInclusive", &self.tax_inclusive)?;
        map.serialize_entry("taxPercent", &self.tax_percent)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("voidedAt", &self.voided_at)?;
        map.serialize_entry("walletAddress", &self.wallet_address)?;
        map.serialize_entry("member", &self.member)?;
        map.serialize_entry("plan", &self.plan)?;
        Ok(())
    }
}
impl serde::Serialize for PurchaseSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for PurchaseSummary {
    const KEYS: &'static [&'static str] = &[
        "purchaseAmount",
        "createdAt",
        "purchaseCurrency",
        "devicePlatform",
        "id",
        "paymentClient",
        "paymentPlatform",
        "resourceId",
        "taxEnabled",
        "taxInclusive",
        "taxPercent",
        "updatedAt",
        "voidedAt",
        "walletAddress",
        "member",
        "plan",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut amount_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut currency_: Option<String> = None;
        let mut device_platform_: Option<String> = None;
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Purchase>,
        > = None;
        let mut payment_client_: Option<String> = None;
        let mut payment_platform_: Option<mighty_schema::enums::PaymentPlatform> = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Purchase>,
        > = None;
        let mut tax_enabled_: Option<bool> = None;
        let mut tax_inclusive_: Option<bool> = None;
        let mut tax_percent_: Option<f64> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut voided_at_: Option<jiff::Timestamp> = None;
        let mut wallet_address_: Option<String> = None;
        let mut member_: Option<crate::generated::models::MemberSummary> = None;
        let mut plan_: Option<crate::generated::models::PaymentPlanReference> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.nullable(&mut amount_)?,
                1 => fields.required(&mut created_at_)?,
                2 => fields.nullable(&mut currency_)?,
                3 => fields.nullable(&mut device_platform_)?,
                4 => fields.required(&mut id_)?,
                5 => fields.nullable(&mut payment_client_)?,
                6 => fields.nullable(&mut payment_platform_)?,
                7 => fields.required(&mut resource_id_)?,
                8 => fields.nullable(&mut tax_enabled_)?,
                9 => fields.nullable(&mut tax_inclusive_)?,
                10 => fields.nullable(&mut tax_percent_)?,
                11 => fields.required(&mut updated_at_)?,
                12 => fields.nullable(&mut voided_at_)?,
                13 => fields.nullable(&mut wallet_address_)?,
                14 => fields.nullable(&mut member_)?,
                15 => fields.nullable(&mut plan_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            amount: amount_,
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            currency: currency_,
            device_platform: device_platform_,
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            payment_client: payment_client_,
            payment_platform: payment_platform_,
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            tax_enabled: tax_enabled_,
            tax_inclusive: tax_inclusive_,
            tax_percent: tax_percent_,
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            voided_at: voided_at_,
            wallet_address: wallet_address_,
            member: member_,
            plan: plan_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for PurchaseSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// One attempt at a quiz with its answers, the oldest first. `completedAt` is null while it runs,
/// `correctPercentage` until it is handed in, and `minimumCorrectPercentage` if there is no minimum.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QuizAttemptDetail {
    /// `QuizAttempt.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::QuizAttempt>,
    /// `QuizAttempt.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::QuizAttempt>,
    /// `QuizAttempt.status`, a `QuizAttemptStatus!`.
    pub status: mighty_schema::enums::QuizAttemptStatus,
    /// `QuizAttempt.completedAt`, a `ISO8601DateTime`.
    ///
    /// Null while the attempt is running.
    pub completed_at: Option<jiff::Timestamp>,
    /// `QuizAttempt.correctPercentage`, a `Float`.
    ///
    /// Null until the attempt is submitted.
    pub correct_percentage: Option<f64>,
    /// `QuizAttempt.minimumCorrectPercentage`, a `Float`.
    ///
    /// Null if there is no pass mark.
    pub minimum_correct_percentage: Option<f64>,
    /// `QuizAttempt.showCorrectChoices`, a `Boolean!`.
    pub show_correct_choices: bool,
    /// `QuizAttempt.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `QuizAttempt.member`, a `Member`.
    pub member: Option<crate::generated::models::MemberSummary>,
    /// `QuizAttempt.quiz`, a `Coursework`.
    pub quiz: Option<crate::generated::models::CourseworkReference>,
    /// `QuizAttempt.answers`, a `[PollAnswer!]!`.
    ///
    /// Oldest first.
    pub answers: Vec<crate::generated::models::PollAnswerDetail>,
}
impl Entries for QuizAttemptDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("completedAt", &self.completed_at)?;
        map.serialize_entry("correctPercentage", &self.correct_percentage)?;
        map.serialize_entry(
            "minimumCorrectPercentage",
            &self.minimum_correct_percentage,
        )?;
        map.serialize_entry("showCorrectChoices", &self.show_correct_choices)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("member", &self.member)?;
        map.serialize_entry("quiz", &self.quiz)?;
        map.serialize_entry("answers", &self.answers)?;
        Ok(())
    }
}
impl serde::Serialize for QuizAttemptDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for QuizAttemptDetail {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "status",
        "completedAt",
        "correctPercentage",
        "minimumCorrectPercentage",
        "showCorrectChoices",
        "createdAt",
        "member",
        "quiz",
        "answers",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::QuizAttempt>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::QuizAttempt>,
        > = None;
        let mut status_: Option<mighty_schema::enums::QuizAttemptStatus> = None;
        let mut completed_at_: Option<jiff::Timestamp> = None;
        let mut correct_percentage_: Option<f64> = None;
        let mut minimum_correct_percentage_: Option<f64> = None;
        let mut show_correct_choices_: Option<bool> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut member_: Option<crate::generated::models::MemberSummary> = None;
        let mut quiz_: Option<crate::generated::models::CourseworkReference> = None;
        let mut answers_: Option<Vec<crate::generated::models::PollAnswerDetail>> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut status_)?,
                3 => fields.nullable(&mut completed_at_)?,
                4 => fields.nullable(&mut correct_percentage_)?,
                5 => fields.nullable(&mut minimum_correct_percentage_)?,
                6 => fields.required(&mut show_correct_choices_)?,
                7 => fields.required(&mut created_at_)?,
                8 => fields.nullable(&mut member_)?,
                9 => fields.nullable(&mut quiz_)?,
                10 => fields.required(&mut answers_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            status: match status_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("status")),
            },
            completed_at: completed_at_,
            correct_percentage: correct_percentage_,
            minimum_correct_percentage: minimum_correct_percentage_,
            show_correct_choices: match show_correct_choices_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("showCorrectChoices")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            member: member_,
            quiz: quiz_,
            answers: match answers_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("answers")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for QuizAttemptDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// One attempt at a quiz. `completedAt` is null while it runs, `correctPercentage` until it is handed
/// in, and `minimumCorrectPercentage` if there is no minimum.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QuizAttemptSummary {
    /// `QuizAttempt.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::QuizAttempt>,
    /// `QuizAttempt.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::QuizAttempt>,
    /// `QuizAttempt.status`, a `QuizAttemptStatus!`.
    pub status: mighty_schema::enums::QuizAttemptStatus,
    /// `QuizAttempt.completedAt`, a `ISO8601DateTime`.
    ///
    /// Null while the attempt is running.
    pub completed_at: Option<jiff::Timestamp>,
    /// `QuizAttempt.correctPercentage`, a `Float`.
    ///
    /// Null until the attempt is submitted.
    pub correct_percentage: Option<f64>,
    /// `QuizAttempt.minimumCorrectPercentage`, a `Float`.
    ///
    /// Null if there is no pass mark.
    pub minimum_correct_percentage: Option<f64>,
    /// `QuizAttempt.showCorrectChoices`, a `Boolean!`.
    pub show_correct_choices: bool,
    /// `QuizAttempt.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `QuizAttempt.member`, a `Member`.
    pub member: Option<crate::generated::models::MemberSummary>,
    /// `QuizAttempt.quiz`, a `Coursework`.
    pub quiz: Option<crate::generated::models::CourseworkReference>,
}
impl Entries for QuizAttemptSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("quizAttemptStatus", &self.status)?;
        map.serialize_entry("completedAt", &self.completed_at)?;
        map.serialize_entry("correctPercentage", &self.correct_percentage)?;
        map.serialize_entry(
            "minimumCorrectPercentage",
            &self.minimum_correct_percentage,
        )?;
        map.serialize_entry("showCorrectChoices", &self.show_correct_choices)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("member", &self.member)?;
        map.serialize_entry("quiz", &self.quiz)?;
        Ok(())
    }
}
impl serde::Serialize for QuizAttemptSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for QuizAttemptSummary {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "quizAttemptStatus",
        "completedAt",
        "correctPercentage",
        "minimumCorrectPercentage",
        "showCorrectChoices",
        "createdAt",
        "member",
        "quiz",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::QuizAttempt>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::QuizAttempt>,
        > = None;
        let mut status_: Option<mighty_schema::enums::QuizAttemptStatus> = None;
        let mut completed_at_: Option<jiff::Timestamp> = None;
        let mut correct_percentage_: Option<f64> = None;
        let mut minimum_correct_percentage_: Option<f64> = None;
        let mut show_correct_choices_: Option<bool> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut member_: Option<crate::generated::models::MemberSummary> = None;
        let mut quiz_: Option<crate::generated::models::CourseworkReference> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut status_)?,
                3 => fields.nullable(&mut completed_at_)?,
                4 => fields.nullable(&mut correct_percentage_)?,
                5 => fields.nullable(&mut minimum_correct_percentage_)?,
                6 => fields.required(&mut show_correct_choices_)?,
                7 => fields.required(&mut created_at_)?,
                8 => fields.nullable(&mut member_)?,
                9 => fields.nullable(&mut quiz_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            status: match status_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("quizAttemptStatus")),
            },
            completed_at: completed_at_,
            correct_percentage: correct_percentage_,
            minimum_correct_percentage: minimum_correct_percentage_,
            show_correct_choices: match show_correct_choices_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("showCorrectChoices")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            member: member_,
            quiz: quiz_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for QuizAttemptSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// One member's reaction. `emoji` may carry a skin tone, `baseEmoji` never does. `post` is null if
/// the reaction is to a comment, `comment` if it is to a post.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReactionDetail {
    /// `Reaction.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Reaction.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Reaction.emoji`, a `String!`.
    ///
    /// May have a skin tone, which `baseEmoji` does not.
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
    ///
    /// Null if the reaction is to a comment.
    pub post: Option<crate::generated::models::PostReference>,
    /// `Reaction.comment`, a `Comment`.
    ///
    /// Null if the reaction is to a post.
    pub comment: Option<crate::generated::models::CommentReference>,
}
impl Entries for ReactionDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("emoji", &self.emoji)?;
        map.serialize_entry("baseEmoji", &self.base_emoji)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("member", &self.member)?;
        map.serialize_entry("post", &self.post)?;
        map.serialize_entry("comment", &self.comment)?;
        Ok(())
    }
}
impl serde::Serialize for ReactionDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut emoji_: Option<String> = None;
        let mut base_emoji_: Option<String> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut member_: Option<crate::generated::models::MemberSummary> = None;
        let mut post_: Option<crate::generated::models::PostReference> = None;
        let mut comment_: Option<crate::generated::models::CommentReference> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut emoji_)?,
                3 => fields.required(&mut base_emoji_)?,
                4 => fields.required(&mut created_at_)?,
                5 => fields.required(&mut updated_at_)?,
                6 => fields.nullable(&mut member_)?,
                7 => fields.nullable(&mut post_)?,
                8 => fields.nullable(&mut comment_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            emoji: match emoji_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("emoji")),
            },
            base_emoji: match base_emoji_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("baseEmoji")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            member: member_,
            post: post_,
            comment: comment_,
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
///
/// Groups the variants of one emoji.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReactionGroupSummary {
    /// `ReactionGroup.emoji`, a `String!`.
    ///
    /// The base emoji, without skin tone.
    pub emoji: String,
    /// `ReactionGroup.count`, a `Int!`.
    pub count: i32,
    /// `ReactionGroup.reactedByViewer`, a `Boolean!`.
    pub reacted_by_viewer: bool,
}
impl Entries for ReactionGroupSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("emoji", &self.emoji)?;
        map.serialize_entry("count", &self.count)?;
        map.serialize_entry("reactedByViewer", &self.reacted_by_viewer)?;
        Ok(())
    }
}
impl serde::Serialize for ReactionGroupSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for ReactionGroupSummary {
    const KEYS: &'static [&'static str] = &["emoji", "count", "reactedByViewer"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut emoji_: Option<String> = None;
        let mut count_: Option<i32> = None;
        let mut reacted_by_viewer_: Option<bool> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut emoji_)?,
                1 => fields.required(&mut count_)?,
                2 => fields.required(&mut reacted_by_viewer_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            emoji: match emoji_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("emoji")),
            },
            count: match count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("count")),
            },
            reacted_by_viewer: match reacted_by_viewer_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("reactedByViewer")),
            },
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
/// A gift that was given. `message` is for sender and receiver only; `sender` is null if the system
/// gave it.
///
/// Has no resource ID, and `node(id:)` does not find it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecognitionSummary {
    /// `Recognition.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `Recognition.giftDefinitionAvatarUrl`, a `String`.
    pub gift_definition_avatar_url: Option<String>,
    /// `Recognition.giftDefinitionName`, a `String`.
    pub gift_definition_name: Option<String>,
    /// `Recognition.id`, a `ID!`.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::Recognition>,
    /// `Recognition.message`, a `String`.
    ///
    /// For sender and receiver only.
    pub message: Option<String>,
    /// `Recognition.url`, a `String!`.
    pub url: String,
    /// `Recognition.receiver`, a `Member!`.
    pub receiver: crate::generated::models::MemberSummary,
    /// `Recognition.sender`, a `Member`.
    ///
    /// Null if the system gave it.
    pub sender: Option<crate::generated::models::MemberSummary>,
}
impl Entries for RecognitionSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry(
            "giftDefinitionAvatarUrl",
            &self.gift_definition_avatar_url,
        )?;
        map.serialize_entry("giftDefinitionName", &self.gift_definition_name)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("message", &self.message)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("receiver", &self.receiver)?;
        map.serialize_entry("sender", &self.sender)?;
        Ok(())
    }
}
impl serde::Serialize for RecognitionSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for RecognitionSummary {
    const KEYS: &'static [&'static str] = &[
        "createdAt",
        "giftDefinitionAvatarUrl",
        "giftDefinitionName",
        "id",
        "message",
        "url",
        "receiver",
        "sender",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut gift_definition_avatar_url_: Option<String> = None;
        let mut gift_definition_name_: Option<String> = None;
        let mut id_: Option<
            mighty_schema::ids::IdOf<mighty_schema::kinds::Recognition>,
        > = None;
        let mut message_: Option<String> = None;
        let mut url_: Option<String> = None;
        let mut receiver_: Option<crate::generated::models::MemberSummary> = None;
        let mut sender_: Option<crate::generated::models::MemberSummary> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut created_at_)?,
                1 => fields.nullable(&mut gift_definition_avatar_url_)?,
                2 => fields.nullable(&mut gift_definition_name_)?,
                3 => fields.required(&mut id_)?,
                4 => fields.nullable(&mut message_)?,
                5 => fields.required(&mut url_)?,
                6 => fields.required(&mut receiver_)?,
                7 => fields.nullable(&mut sender_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            gift_definition_avatar_url: gift_definition_avatar_url_,
            gift_definition_name: gift_definition_name_,
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            message: message_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            receiver: match receiver_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("receiver")),
            },
            sender: sender_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for RecognitionSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The recurrence of an event in words, right for viewers whose UTC offset in hours lies between
/// `min` and `max`, both included.
///
/// One wording for a range of UTC offsets. Use the entry whose range contains your offset.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecurrenceRuleWording {
    /// `RecurrenceRuleText.min`, a `Float!`.
    ///
    /// Hours from UTC, inclusive.
    pub min: f64,
    /// `RecurrenceRuleText.max`, a `Float!`.
    ///
    /// Hours from UTC, inclusive.
    pub max: f64,
    /// `RecurrenceRuleText.text`, a `String!`.
    pub text: String,
}
impl Entries for RecurrenceRuleWording {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("min", &self.min)?;
        map.serialize_entry("max", &self.max)?;
        map.serialize_entry("text", &self.text)?;
        Ok(())
    }
}
impl serde::Serialize for RecurrenceRuleWording {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for RecurrenceRuleWording {
    const KEYS: &'static [&'static str] = &["min", "max", "text"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut min_: Option<f64> = None;
        let mut max_: Option<f64> = None;
        let mut text_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut min_)?,
                1 => fields.required(&mut max_)?,
                2 => fields.required(&mut text_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            min: match min_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("min")),
            },
            max: match max_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("max")),
            },
            text: match text_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("text")),
            },
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
/// A member as hosts list them: who they are, when they joined and last visited, their role, badges,
/// tags and the plans that give them access. `email` may be blank or obfuscated, by plan, consent,
/// scope and role: do not treat it as deliverable. `lastActiveAt`, `updatedAt` and `timeZone` need a
/// host's scope; `updatedAt` moves on visits, too. `membership` is null for a Limited Member. It has
/// the first 10 plans; its page info says whether there are more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RosterMember {
    /// `Member.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>,
    /// `Member.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::User>,
    /// `Member.name`, a `String`.
    pub name: Option<String>,
    /// `Member.firstName`, a `String`.
    ///
    /// Null if it is not given.
    pub first_name: Option<String>,
    /// `Member.lastName`, a `String`.
    ///
    /// Null if it is not given.
    pub last_name: Option<String>,
    /// `Member.email`, a `String`.
    ///
    /// In clear only if the application has `read:userinfo` and the network's plan shows member e-mails. This includes the viewer's own address. Hosts also need the member's consent. Moderators and applications without the scope get it obfuscated: check it before you send mail to it.
    pub email: Option<String>,
    /// `Member.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `Member.url`, a `String!`.
    pub url: String,
    /// `Member.shortBio`, a `String`.
    ///
    /// At most 160 characters.
    pub short_bio: Option<String>,
    /// `Member.memberType`, a `MemberType`.
    ///
    /// Limited members belong to spaces, but not to the network.
    pub member_type: Option<mighty_schema::enums::MemberType>,
    /// `Member.isLimitedMember`, a `Boolean!`.
    pub is_limited_member: bool,
    /// `Member.networkRole`, a `MembershipRole`.
    ///
    /// Null for limited members.
    pub network_role: Option<mighty_schema::enums::MembershipRole>,
    /// `Member.joinedAt`, a `ISO8601DateTime`.
    ///
    /// The time when the person joined the network; for a limited member, the time when the account was created.
    pub joined_at: Option<jiff::Timestamp>,
    /// `Member.lastActiveAt`, a `ISO8601DateTime`.
    ///
    /// For hosts and moderators only; null for other viewers.
    pub last_active_at: Option<jiff::Timestamp>,
    /// `Member.updatedAt`, a `ISO8601DateTime`.
    ///
    /// For hosts and moderators. Visits change it too, so it does not tell you whether the profile changed.
    pub updated_at: Option<jiff::Timestamp>,
    /// `Member.timeZone`, a `String`.
    ///
    /// An IANA name. The viewer's own needs `read:userinfo`. Only hosts and moderators see that of another member, and it needs `host:read:network_members`.
    pub time_zone: Option<String>,
    /// `Member.badges`, a `[Badge!]!`.
    ///
    /// The privacy of the custom field decides which ones the viewer sees.
    pub badges: Vec<crate::generated::models::BadgeSummary>,
    /// `Member.tags`, a `[Tag!]!`.
    ///
    /// The privacy of the custom field decides which ones the viewer sees.
    pub tags: Vec<crate::generated::models::TagSummary>,
    /// `Member.membership`, a `Membership`.
    ///
    /// If `spaceId` is left out, the membership of the network. Null if the person is not a member there.
    pub membership: Option<crate::generated::models::RosterMembership>,
}
impl Entries for RosterMember {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("firstName", &self.first_name)?;
        map.serialize_entry("lastName", &self.last_name)?;
        map.serialize_entry("email", &self.email)?;
        map.serialize_entry("avatarUrl", &self.avatar_url)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("shortBio", &self.short_bio)?;
        map.serialize_entry("memberType", &self.member_type)?;
        map.serialize_entry("isLimitedMember", &self.is_limited_member)?;
        map.serialize_entry("networkRole", &self.network_role)?;
        map.serialize_entry("joinedAt", &self.joined_at)?;
        map.serialize_entry("lastActiveAt", &self.last_active_at)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("timeZone", &self.time_zone)?;
        map.serialize_entry("badges", &self.badges)?;
        map.serialize_entry("tags", &self.tags)?;
        map.serialize_entry("membership", &self.membership)?;
        Ok(())
    }
}
impl serde::Serialize for RosterMember {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for RosterMember {
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
        "isLimitedMember",
        "networkRole",
        "joinedAt",
        "lastActiveAt",
        "updatedAt",
        "timeZone",
        "badges",
        "tags",
        "membership",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::User>,
        > = None;
        let mut name_: Option<String> = None;
        let mut first_name_: Option<String> = None;
        let mut last_name_: Option<String> = None;
        let mut email_: Option<String> = None;
        let mut avatar_url_: Option<String> = None;
        let mut url_: Option<String> = None;
        let mut short_bio_: Option<String> = None;
        let mut member_type_: Option<mighty_schema::enums::MemberType> = None;
        let mut is_limited_member_: Option<bool> = None;
        let mut network_role_: Option<mighty_schema::enums::MembershipRole> = None;
        let mut joined_at_: Option<jiff::Timestamp> = None;
        let mut last_active_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut time_zone_: Option<String> = None;
        let mut badges_: Option<Vec<crate::generated::models::BadgeSummary>> = None;
        let mut tags_: Option<Vec<crate::generated::models::TagSummary>> = None;
        let mut membership_: Option<crate::generated::models::RosterMembership> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.nullable(&mut name_)?,
                3 => fields.nullable(&mut first_name_)?,
                4 => fields.nullable(&mut last_name_)?,
                5 => fields.nullable(&mut email_)?,
                6 => fields.nullable(&mut avatar_url_)?,
                7 => fields.required(&mut url_)?,
                8 => fields.nullable(&mut short_bio_)?,
                9 => fields.nullable(&mut member_type_)?,
                10 => fields.required(&mut is_limited_member_)?,
                11 => fields.nullable(&mut network_role_)?,
                12 => fields.nullable(&mut joined_at_)?,
                13 => fields.nullable(&mut last_active_at_)?,
                14 => fields.nullable(&mut updated_at_)?,
                15 => fields.nullable(&mut time_zone_)?,
                16 => fields.required(&mut badges_)?,
                17 => fields.required(&mut tags_)?,
                18 => fields.nullable(&mut membership_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            name: name_,
            first_name: first_name_,
            last_name: last_name_,
            email: email_,
            avatar_url: avatar_url_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            short_bio: short_bio_,
            member_type: member_type_,
            is_limited_member: match is_limited_member_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("isLimitedMember")),
            },
            network_role: network_role_,
            joined_at: joined_at_,
            last_active_at: last_active_at_,
            updated_at: updated_at_,
            time_zone: time_zone_,
            badges: match badges_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("badges")),
            },
            tags: match tags_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("tags")),
            },
            membership: membership_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for RosterMember {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// How a member came into the network: directly, or through plans. There are at most 10 plans here;
/// `pageInfo` says whether there are more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RosterMembership {
    /// `Membership.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `Membership.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `Membership.status`, a `MembershipStatus`.
    ///
    /// For the member, hosts and moderators; null for other viewers.
    pub status: Option<mighty_schema::enums::MembershipStatus>,
    /// `Membership.accessPathSource`, a `MembershipAccessPathSource!`.
    pub access_path_source: mighty_schema::enums::MembershipAccessPathSource,
    /// `Membership.accessPathPlans`, a `PaymentPlanConnection!`.
    ///
    /// Active and past-due subscriptions and one-time purchases; empty if access is direct.
    pub access_path_plans: crate::generated::models::RosterMembershipAccessPathPlans,
}
impl Entries for RosterMembership {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("accessPathSource", &self.access_path_source)?;
        map.serialize_entry("accessPathPlans", &self.access_path_plans)?;
        Ok(())
    }
}
impl serde::Serialize for RosterMembership {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for RosterMembership {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "status",
        "accessPathSource",
        "accessPathPlans",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut status_: Option<mighty_schema::enums::MembershipStatus> = None;
        let mut access_path_source_: Option<
            mighty_schema::enums::MembershipAccessPathSource,
        > = None;
        let mut access_path_plans_: Option<
            crate::generated::models::RosterMembershipAccessPathPlans,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.nullable(&mut status_)?,
                3 => fields.required(&mut access_path_source_)?,
                4 => fields.required(&mut access_path_plans_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            status: status_,
            access_path_source: match access_path_source_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("accessPathSource")),
            },
            access_path_plans: match access_path_plans_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("accessPathPlans")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for RosterMembership {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The part of `PaymentPlanConnection` that is asked for here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RosterMembershipAccessPathPlans {
    /// `PaymentPlanConnection.nodes`, a `[PaymentPlan]`.
    pub nodes: Option<Vec<Option<crate::generated::models::PaymentPlanReference>>>,
    /// `PaymentPlanConnection.pageInfo`, a `PageInfo!`.
    pub page_info: crate::pages::PageInfo,
}
impl Entries for RosterMembershipAccessPathPlans {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("nodes", &self.nodes)?;
        map.serialize_entry("pageInfo", &self.page_info)?;
        Ok(())
    }
}
impl serde::Serialize for RosterMembershipAccessPathPlans {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for RosterMembershipAccessPathPlans {
    const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut nodes_: Option<
            Vec<Option<crate::generated::models::PaymentPlanReference>>,
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
impl<'de> serde::Deserialize<'de> for RosterMembershipAccessPathPlans {
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
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Rsvp>,
    /// `Rsvp.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Rsvp>,
    /// `Rsvp.status`, a `String!`.
    ///
    /// `yes`, `maybe` or `no`, as text.
    pub status: String,
    /// `Rsvp.instanceAt`, a `ISO8601DateTime`.
    ///
    /// Set if the answer is for one occurrence; null if it is for the series.
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
impl Entries for RsvpDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("instanceAt", &self.instance_at)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("member", &self.member)?;
        map.serialize_entry("event", &self.event)?;
        Ok(())
    }
}
impl serde::Serialize for RsvpDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Rsvp>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Rsvp>,
        > = None;
        let mut status_: Option<String> = None;
        let mut instance_at_: Option<jiff::Timestamp> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut member_: Option<crate::generated::models::MemberSummary> = None;
        let mut event_: Option<crate::generated::models::PostReference> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut status_)?,
                3 => fields.nullable(&mut instance_at_)?,
                4 => fields.required(&mut created_at_)?,
                5 => fields.required(&mut updated_at_)?,
                6 => fields.nullable(&mut member_)?,
                7 => fields.nullable(&mut event_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            status: match status_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("status")),
            },
            instance_at: instance_at_,
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            member: member_,
            event: event_,
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
/// A record that a search can find, as a list would show it.
///
/// Contains neither items of courses nor badges, although `SearchResultType` names them.
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
impl Entries for SearchHit {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::Comment(value) => {
                map.serialize_entry(decode::TYPENAME, "Comment")?;
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
            Self::Post(value) => {
                map.serialize_entry(decode::TYPENAME, "Post")?;
                value.entries(map)
            }
            Self::Segment(value) => {
                map.serialize_entry(decode::TYPENAME, "Segment")?;
                value.entries(map)
            }
            Self::Space(value) => {
                map.serialize_entry(decode::TYPENAME, "Space")?;
                value.entries(map)
            }
            Self::User(value) => {
                map.serialize_entry(decode::TYPENAME, "User")?;
                value.entries(map)
            }
            Self::Unknown(other) => other.entries(map),
        }
    }
}
impl serde::Serialize for SearchHit {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for SearchHit {
    const KEYS: &'static [&'static str] = &[decode::TYPENAME];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        decode::by_type(fields)
    }
}
impl decode::Abstract for SearchHit {
    const TYPES: &'static [&'static str] = &[
        "Comment",
        "Event",
        "Poll",
        "Post",
        "Segment",
        "Space",
        "User",
    ];
    fn read_as<'de, A: serde::de::MapAccess<'de>>(
        typename: decode::Typename,
        rest: A,
    ) -> Result<Self, A::Error> {
        Ok(
            match typename.place {
                0 => Self::Comment(Box::new(decode::rest(rest)?)),
                1 => Self::Event(Box::new(decode::rest(rest)?)),
                2 => Self::Poll(Box::new(decode::rest(rest)?)),
                3 => Self::Post(Box::new(decode::rest(rest)?)),
                4 => Self::Segment(Box::new(decode::rest(rest)?)),
                5 => Self::Space(Box::new(decode::rest(rest)?)),
                6 => Self::User(Box::new(decode::rest(rest)?)),
                _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
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
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Segment>,
    /// `Segment.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Segment>,
    /// `Segment.title`, a `String!`.
    pub title: String,
    /// `Segment.description`, a `String`.
    ///
    /// Plain text of at most 200 characters.
    pub description: Option<String>,
    /// `Segment.flavor`, a `SegmentFlavor!`.
    ///
    /// Derived from the custom field, not stored.
    pub flavor: mighty_schema::enums::SegmentFlavor,
    /// `Segment.avatarUrl`, a `String`.
    ///
    /// Null if there is none.
    pub avatar_url: Option<String>,
    /// `Segment.memberCount`, a `Int`.
    ///
    /// The current number of members; `members` is only a preview.
    pub member_count: Option<i32>,
    /// `Segment.url`, a `String!`.
    pub url: String,
}
impl Entries for SegmentSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("segmentTitle", &self.title)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("flavor", &self.flavor)?;
        map.serialize_entry("avatarUrl", &self.avatar_url)?;
        map.serialize_entry("segmentMemberCount", &self.member_count)?;
        map.serialize_entry("url", &self.url)?;
        Ok(())
    }
}
impl serde::Serialize for SegmentSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for SegmentSummary {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "segmentTitle",
        "description",
        "flavor",
        "avatarUrl",
        "segmentMemberCount",
        "url",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Segment>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Segment>,
        > = None;
        let mut title_: Option<String> = None;
        let mut description_: Option<String> = None;
        let mut flavor_: Option<mighty_schema::enums::SegmentFlavor> = None;
        let mut avatar_url_: Option<String> = None;
        let mut member_count_: Option<i32> = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut title_)?,
                3 => fields.nullable(&mut description_)?,
                4 => fields.required(&mut flavor_)?,
                5 => fields.nullable(&mut avatar_url_)?,
                6 => fields.nullable(&mut member_count_)?,
                7 => fields.required(&mut url_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            title: match title_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("segmentTitle")),
            },
            description: description_,
            flavor: match flavor_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("flavor")),
            },
            avatar_url: avatar_url_,
            member_count: member_count_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
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
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
    /// `Space.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Space>,
    /// `Space.title`, a `String!`.
    ///
    /// Computed: the group's name or its members' names, the space's title, or the start of the parent message.
    pub title: String,
    /// `Space.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `Space.avatarDarkModeUrl`, a `String`.
    pub avatar_dark_mode_url: Option<String>,
    /// `Space.url`, a `String!`.
    pub url: String,
    /// `Space.position`, a `Int`.
    ///
    /// Comparable within one collection only; lowest first.
    pub position: Option<i32>,
    /// `Space.discoverable`, a `Boolean!`.
    ///
    /// People who are not members can find it.
    pub discoverable: bool,
    /// `Space.explorable`, a `Boolean!`.
    ///
    /// People who are not members can look into it.
    pub explorable: bool,
    /// `Space.unreadCount`, a `Int!`.
    ///
    /// As seen by the viewer.
    pub unread_count: i32,
    /// `Space.lastChatAt`, a `ISO8601DateTime`.
    pub last_chat_at: Option<jiff::Timestamp>,
    /// `Space.spacesCollection`, a `SpacesCollection`.
    pub spaces_collection: Option<crate::generated::models::SpacesCollectionSummary>,
}
impl Entries for SpaceCard {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("avatarUrl", &self.avatar_url)?;
        map.serialize_entry("avatarDarkModeUrl", &self.avatar_dark_mode_url)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("position", &self.position)?;
        map.serialize_entry("discoverable", &self.discoverable)?;
        map.serialize_entry("explorable", &self.explorable)?;
        map.serialize_entry("unreadCount", &self.unread_count)?;
        map.serialize_entry("lastChatAt", &self.last_chat_at)?;
        map.serialize_entry("spacesCollection", &self.spaces_collection)?;
        Ok(())
    }
}
impl serde::Serialize for SpaceCard {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Space>,
        > = None;
        let mut title_: Option<String> = None;
        let mut avatar_url_: Option<String> = None;
        let mut avatar_dark_mode_url_: Option<String> = None;
        let mut url_: Option<String> = None;
        let mut position_: Option<i32> = None;
        let mut discoverable_: Option<bool> = None;
        let mut explorable_: Option<bool> = None;
        let mut unread_count_: Option<i32> = None;
        let mut last_chat_at_: Option<jiff::Timestamp> = None;
        let mut spaces_collection_: Option<
            crate::generated::models::SpacesCollectionSummary,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut title_)?,
                3 => fields.nullable(&mut avatar_url_)?,
                4 => fields.nullable(&mut avatar_dark_mode_url_)?,
                5 => fields.required(&mut url_)?,
                6 => fields.nullable(&mut position_)?,
                7 => fields.required(&mut discoverable_)?,
                8 => fields.required(&mut explorable_)?,
                9 => fields.required(&mut unread_count_)?,
                10 => fields.nullable(&mut last_chat_at_)?,
                11 => fields.nullable(&mut spaces_collection_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            title: match title_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("title")),
            },
            avatar_url: avatar_url_,
            avatar_dark_mode_url: avatar_dark_mode_url_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            position: position_,
            discoverable: match discoverable_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("discoverable")),
            },
            explorable: match explorable_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("explorable")),
            },
            unread_count: match unread_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("unreadCount")),
            },
            last_chat_at: last_chat_at_,
            spaces_collection: spaces_collection_,
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
/// The chat of a space as a list of conversations shows it, with its last message. `unreadCount` and
/// `bookmarkedAt` are about the viewer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpaceChatCard {
    /// `Space.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
    /// `Space.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Space>,
    /// `Space.title`, a `String!`.
    ///
    /// Computed: the group's name or its members' names, the space's title, or the start of the parent message.
    pub title: String,
    /// `Space.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `Space.url`, a `String!`.
    pub url: String,
    /// `Space.unreadCount`, a `Int!`.
    ///
    /// As seen by the viewer.
    pub unread_count: i32,
    /// `Space.lastChatAt`, a `ISO8601DateTime`.
    pub last_chat_at: Option<jiff::Timestamp>,
    /// `Space.bookmarkedAt`, a `ISO8601DateTime`.
    ///
    /// Null if the viewer has not bookmarked it.
    pub bookmarked_at: Option<jiff::Timestamp>,
    /// `Space.lastMessage`, a `ChatMessage`.
    pub last_message: Option<crate::generated::models::ChatMessageSummary>,
}
impl Entries for SpaceChatCard {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("spaceTitle", &self.title)?;
        map.serialize_entry("avatarUrl", &self.avatar_url)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("unreadCount", &self.unread_count)?;
        map.serialize_entry("lastChatAt", &self.last_chat_at)?;
        map.serialize_entry("bookmarkedAt", &self.bookmarked_at)?;
        map.serialize_entry("lastMessage", &self.last_message)?;
        Ok(())
    }
}
impl serde::Serialize for SpaceChatCard {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for SpaceChatCard {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "spaceTitle",
        "avatarUrl",
        "url",
        "unreadCount",
        "lastChatAt",
        "bookmarkedAt",
        "lastMessage",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Space>,
        > = None;
        let mut title_: Option<String> = None;
        let mut avatar_url_: Option<String> = None;
        let mut url_: Option<String> = None;
        let mut unread_count_: Option<i32> = None;
        let mut last_chat_at_: Option<jiff::Timestamp> = None;
        let mut bookmarked_at_: Option<jiff::Timestamp> = None;
        let mut last_message_: Option<crate::generated::models::ChatMessageSummary> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut title_)?,
                3 => fields.nullable(&mut avatar_url_)?,
                4 => fields.required(&mut url_)?,
                5 => fields.required(&mut unread_count_)?,
                6 => fields.nullable(&mut last_chat_at_)?,
                7 => fields.nullable(&mut bookmarked_at_)?,
                8 => fields.nullable(&mut last_message_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            title: match title_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("spaceTitle")),
            },
            avatar_url: avatar_url_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            unread_count: match unread_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("unreadCount")),
            },
            last_chat_at: last_chat_at_,
            bookmarked_at: bookmarked_at_,
            last_message: last_message_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for SpaceChatCard {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A space with its switches and what the viewer has done with it: `bookmarkedAt` is null if the
/// viewer has no bookmark, `viewerNotInterested` is their own mark. `memberCount` is left out because
/// it needs a host's scope.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpaceDetail {
    /// `Space.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
    /// `Space.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Space>,
    /// `Space.title`, a `String!`.
    ///
    /// Computed: the group's name or its members' names, the space's title, or the start of the parent message.
    pub title: String,
    /// `Space.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `Space.avatarDarkModeUrl`, a `String`.
    pub avatar_dark_mode_url: Option<String>,
    /// `Space.url`, a `String!`.
    pub url: String,
    /// `Space.position`, a `Int`.
    ///
    /// Comparable within one collection only; lowest first.
    pub position: Option<i32>,
    /// `Space.discoverable`, a `Boolean!`.
    ///
    /// People who are not members can find it.
    pub discoverable: bool,
    /// `Space.explorable`, a `Boolean!`.
    ///
    /// People who are not members can look into it.
    pub explorable: bool,
    /// `Space.unreadCount`, a `Int!`.
    ///
    /// As seen by the viewer.
    pub unread_count: i32,
    /// `Space.bookmarkedAt`, a `ISO8601DateTime`.
    ///
    /// Null if the viewer has not bookmarked it.
    pub bookmarked_at: Option<jiff::Timestamp>,
    /// `Space.lastChatAt`, a `ISO8601DateTime`.
    pub last_chat_at: Option<jiff::Timestamp>,
    /// `Space.viewerNotInterested`, a `Boolean!`.
    ///
    /// The viewer's own mark.
    pub viewer_not_interested: bool,
    /// `Space.createdAt`, a `ISO8601DateTime`.
    pub created_at: Option<jiff::Timestamp>,
    /// `Space.updatedAt`, a `ISO8601DateTime`.
    pub updated_at: Option<jiff::Timestamp>,
    /// `Space.featureToggles`, a `[FeatureToggle!]!`.
    ///
    /// For this space only. `updateSpace` takes the same keys.
    pub feature_toggles: Vec<crate::generated::models::FeatureToggleState>,
    /// `Space.spacesCollection`, a `SpacesCollection`.
    pub spaces_collection: Option<crate::generated::models::SpacesCollectionSummary>,
}
impl Entries for SpaceDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("avatarUrl", &self.avatar_url)?;
        map.serialize_entry("avatarDarkModeUrl", &self.avatar_dark_mode_url)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("position", &self.position)?;
        map.serialize_entry("discoverable", &self.discoverable)?;
        map.serialize_entry("explorable", &self.explorable)?;
        map.serialize_entry("unreadCount", &self.unread_count)?;
        map.serialize_entry("bookmarkedAt", &self.bookmarked_at)?;
        map.serialize_entry("lastChatAt", &self.last_chat_at)?;
        map.serialize_entry("viewerNotInterested", &self.viewer_not_interested)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("featureToggles", &self.feature_toggles)?;
        map.serialize_entry("spacesCollection", &self.spaces_collection)?;
        Ok(())
    }
}
impl serde::Serialize for SpaceDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Space>,
        > = None;
        let mut title_: Option<String> = None;
        let mut avatar_url_: Option<String> = None;
        let mut avatar_dark_mode_url_: Option<String> = None;
        let mut url_: Option<String> = None;
        let mut position_: Option<i32> = None;
        let mut discoverable_: Option<bool> = None;
        let mut explorable_: Option<bool> = None;
        let mut unread_count_: Option<i32> = None;
        let mut bookmarked_at_: Option<jiff::Timestamp> = None;
        let mut last_chat_at_: Option<jiff::Timestamp> = None;
        let mut viewer_not_interested_: Option<bool> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut feature_toggles_: Option<
            Vec<crate::generated::models::FeatureToggleState>,
        > = None;
        let mut spaces_collection_: Option<
            crate::generated::models::SpacesCollectionSummary,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut title_)?,
                3 => fields.nullable(&mut avatar_url_)?,
                4 => fields.nullable(&mut avatar_dark_mode_url_)?,
                5 => fields.required(&mut url_)?,
                6 => fields.nullable(&mut position_)?,
                7 => fields.required(&mut discoverable_)?,
                8 => fields.required(&mut explorable_)?,
                9 => fields.required(&mut unread_count_)?,
                10 => fields.nullable(&mut bookmarked_at_)?,
                11 => fields.nullable(&mut last_chat_at_)?,
                12 => fields.required(&mut viewer_not_interested_)?,
                13 => fields.nullable(&mut created_at_)?,
                14 => fields.nullable(&mut updated_at_)?,
                15 => fields.required(&mut feature_toggles_)?,
                16 => fields.nullable(&mut spaces_collection_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            title: match title_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("title")),
            },
            avatar_url: avatar_url_,
            avatar_dark_mode_url: avatar_dark_mode_url_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            position: position_,
            discoverable: match discoverable_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("discoverable")),
            },
            explorable: match explorable_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("explorable")),
            },
            unread_count: match unread_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("unreadCount")),
            },
            bookmarked_at: bookmarked_at_,
            last_chat_at: last_chat_at_,
            viewer_not_interested: match viewer_not_interested_ {
                Some(value) => value,
                None => {
                    return Err(serde::de::Error::missing_field("viewerNotInterested"));
                }
            },
            created_at: created_at_,
            updated_at: updated_at_,
            feature_toggles: match feature_toggles_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("featureToggles")),
            },
            spaces_collection: spaces_collection_,
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
/// A feature that a new space may have; `CreateSpace` takes its `key`.
///
/// A feature that a space built from scratch can have on this network's plan.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpaceFeatureSummary {
    /// `SpaceFeature.key`, a `String!`.
    ///
    /// Pass it to `createSpace` in `enabledFeatureKeys`.
    pub key: String,
    /// `SpaceFeature.label`, a `String!`.
    pub label: String,
}
impl Entries for SpaceFeatureSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("key", &self.key)?;
        map.serialize_entry("label", &self.label)?;
        Ok(())
    }
}
impl serde::Serialize for SpaceFeatureSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for SpaceFeatureSummary {
    const KEYS: &'static [&'static str] = &["key", "label"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut key_: Option<String> = None;
        let mut label_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut key_)?,
                1 => fields.required(&mut label_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            key: match key_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("key")),
            },
            label: match label_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("label")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for SpaceFeatureSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A link of the navigation menu.
///
/// A link pinned to the navigation menu.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpaceLinkSummary {
    /// `SpaceLink.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::SpaceLink>,
    /// `SpaceLink.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::SpaceLink>,
    /// `SpaceLink.title`, a `String`.
    pub title: Option<String>,
    /// `SpaceLink.url`, a `String`.
    pub url: Option<String>,
}
impl Entries for SpaceLinkSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("spaceLinkTitle", &self.title)?;
        map.serialize_entry("spaceLinkUrl", &self.url)?;
        Ok(())
    }
}
impl serde::Serialize for SpaceLinkSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for SpaceLinkSummary {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "spaceLinkTitle",
        "spaceLinkUrl",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::SpaceLink>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::SpaceLink>,
        > = None;
        let mut title_: Option<String> = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.nullable(&mut title_)?,
                3 => fields.nullable(&mut url_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            title: title_,
            url: url_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for SpaceLinkSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A space with its number of members, which needs a host's scope.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpaceMemberCount {
    /// `Space.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
    /// `Space.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Space>,
    /// `Space.title`, a `String!`.
    ///
    /// Computed: the group's name or its members' names, the space's title, or the start of the parent message.
    pub title: String,
    /// `Space.url`, a `String!`.
    pub url: String,
    /// `Space.memberCount`, a `Int`.
    ///
    /// The current number.
    pub member_count: Option<i32>,
}
impl Entries for SpaceMemberCount {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("memberCount", &self.member_count)?;
        Ok(())
    }
}
impl serde::Serialize for SpaceMemberCount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for SpaceMemberCount {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "title",
        "url",
        "memberCount",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Space>,
        > = None;
        let mut title_: Option<String> = None;
        let mut url_: Option<String> = None;
        let mut member_count_: Option<i32> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut title_)?,
                3 => fields.required(&mut url_)?,
                4 => fields.nullable(&mut member_count_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            title: match title_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("title")),
            },
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            member_count: member_count_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for SpaceMemberCount {
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
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
    /// `Space.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Space>,
    /// `Space.title`, a `String!`.
    ///
    /// Computed: the group's name or its members' names, the space's title, or the start of the parent message.
    pub title: String,
    /// `Space.avatarUrl`, a `String`.
    pub avatar_url: Option<String>,
    /// `Space.url`, a `String!`.
    pub url: String,
}
impl Entries for SpaceSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("spaceTitle", &self.title)?;
        map.serialize_entry("avatarUrl", &self.avatar_url)?;
        map.serialize_entry("url", &self.url)?;
        Ok(())
    }
}
impl serde::Serialize for SpaceSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for SpaceSummary {
    const KEYS: &'static [&'static str] = &[
        "id",
        "resourceId",
        "spaceTitle",
        "avatarUrl",
        "url",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Space>,
        > = None;
        let mut title_: Option<String> = None;
        let mut avatar_url_: Option<String> = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut title_)?,
                3 => fields.nullable(&mut avatar_url_)?,
                4 => fields.required(&mut url_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            title: match title_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("spaceTitle")),
            },
            avatar_url: avatar_url_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
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
impl Entries for SpaceTemplatePlaceholderTexts {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("spaceName", &self.space_name)?;
        map.serialize_entry("spaceTagline", &self.space_tagline)?;
        Ok(())
    }
}
impl serde::Serialize for SpaceTemplatePlaceholderTexts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for SpaceTemplatePlaceholderTexts {
    const KEYS: &'static [&'static str] = &["spaceName", "spaceTagline"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut space_name_: Option<String> = None;
        let mut space_tagline_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.nullable(&mut space_name_)?,
                1 => fields.nullable(&mut space_tagline_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            space_name: space_name_,
            space_tagline: space_tagline_,
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
    ///
    /// The key that stays the same; `createSpace` takes it.
    pub canonical_name: String,
    /// `SpaceTemplate.templateType`, a `SpaceTemplateType!`.
    pub template_type: mighty_schema::enums::SpaceTemplateType,
    /// `SpaceTemplate.title`, a `String!`.
    ///
    /// Localised: compare `canonicalName`.
    pub title: String,
    /// `SpaceTemplate.subtitle`, a `String`.
    ///
    /// Localised: compare `canonicalName`.
    pub subtitle: Option<String>,
    /// `SpaceTemplate.descriptionLines`, a `[String!]`.
    ///
    /// Localised: compare `canonicalName`.
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
impl Entries for SpaceTemplateSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("canonicalName", &self.canonical_name)?;
        map.serialize_entry("templateType", &self.template_type)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("subtitle", &self.subtitle)?;
        map.serialize_entry("descriptionLines", &self.description_lines)?;
        map.serialize_entry("imageUrl", &self.image_url)?;
        map.serialize_entry("learnMoreLink", &self.learn_more_link)?;
        map.serialize_entry(
            "freeTrialPremiumMessage",
            &self.free_trial_premium_message,
        )?;
        map.serialize_entry("hideFreeTrialMessage", &self.hide_free_trial_message)?;
        map.serialize_entry("placeholders", &self.placeholders)?;
        Ok(())
    }
}
impl serde::Serialize for SpaceTemplateSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut canonical_name_: Option<String> = None;
        let mut template_type_: Option<mighty_schema::enums::SpaceTemplateType> = None;
        let mut title_: Option<String> = None;
        let mut subtitle_: Option<String> = None;
        let mut description_lines_: Option<Vec<String>> = None;
        let mut image_url_: Option<String> = None;
        let mut learn_more_link_: Option<String> = None;
        let mut free_trial_premium_message_: Option<String> = None;
        let mut hide_free_trial_message_: Option<bool> = None;
        let mut placeholders_: Option<
            crate::generated::models::SpaceTemplatePlaceholderTexts,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut canonical_name_)?,
                1 => fields.required(&mut template_type_)?,
                2 => fields.required(&mut title_)?,
                3 => fields.nullable(&mut subtitle_)?,
                4 => fields.nullable(&mut description_lines_)?,
                5 => fields.nullable(&mut image_url_)?,
                6 => fields.nullable(&mut learn_more_link_)?,
                7 => fields.nullable(&mut free_trial_premium_message_)?,
                8 => fields.nullable(&mut hide_free_trial_message_)?,
                9 => fields.nullable(&mut placeholders_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            canonical_name: match canonical_name_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("canonicalName")),
            },
            template_type: match template_type_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("templateType")),
            },
            title: match title_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("title")),
            },
            subtitle: subtitle_,
            description_lines: description_lines_,
            image_url: image_url_,
            learn_more_link: learn_more_link_,
            free_trial_premium_message: free_trial_premium_message_,
            hide_free_trial_message: hide_free_trial_message_,
            placeholders: placeholders_,
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
///
/// Not a node: `node(id:)` does not find it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpacesCollectionDetail {
    /// `SpacesCollection.id`, a `ID!`.
    ///
    /// The resource ID itself.
    pub id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::SpacesCollection>,
    /// `SpacesCollection.name`, a `String!`.
    pub name: String,
    /// `SpacesCollection.description`, a `String`.
    pub description: Option<String>,
    /// `SpacesCollection.avatarUrls`, a `[String!]!`.
    ///
    /// Visible spaces only.
    pub avatar_urls: Vec<String>,
    /// `SpacesCollection.url`, a `String!`.
    pub url: String,
    /// `SpacesCollection.position`, a `Int`.
    ///
    /// Lowest first; `reorderSpacesCollection` changes it.
    pub position: Option<i32>,
    /// `SpacesCollection.explorable`, a `Boolean!`.
    ///
    /// The collection contains a space that can be found, or promotes a plan.
    pub explorable: bool,
    /// `SpacesCollection.visibleToMembers`, a `Boolean!`.
    pub visible_to_members: bool,
    /// `SpacesCollection.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `SpacesCollection.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
}
impl Entries for SpacesCollectionDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("avatarUrls", &self.avatar_urls)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("position", &self.position)?;
        map.serialize_entry("explorable", &self.explorable)?;
        map.serialize_entry("visibleToMembers", &self.visible_to_members)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        Ok(())
    }
}
impl serde::Serialize for SpacesCollectionDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::SpacesCollection>,
        > = None;
        let mut name_: Option<String> = None;
        let mut description_: Option<String> = None;
        let mut avatar_urls_: Option<Vec<String>> = None;
        let mut url_: Option<String> = None;
        let mut position_: Option<i32> = None;
        let mut explorable_: Option<bool> = None;
        let mut visible_to_members_: Option<bool> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut name_)?,
                2 => fields.nullable(&mut description_)?,
                3 => fields.required(&mut avatar_urls_)?,
                4 => fields.required(&mut url_)?,
                5 => fields.nullable(&mut position_)?,
                6 => fields.required(&mut explorable_)?,
                7 => fields.required(&mut visible_to_members_)?,
                8 => fields.required(&mut created_at_)?,
                9 => fields.required(&mut updated_at_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            name: match name_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("name")),
            },
            description: description_,
            avatar_urls: match avatar_urls_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("avatarUrls")),
            },
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            position: position_,
            explorable: match explorable_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("explorable")),
            },
            visible_to_members: match visible_to_members_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("visibleToMembers")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
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
///
/// Not a node: `node(id:)` does not find it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpacesCollectionSummary {
    /// `SpacesCollection.id`, a `ID!`.
    ///
    /// The resource ID itself.
    pub id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::SpacesCollection>,
    /// `SpacesCollection.name`, a `String!`.
    pub name: String,
    /// `SpacesCollection.avatarUrls`, a `[String!]!`.
    ///
    /// Visible spaces only.
    pub avatar_urls: Vec<String>,
    /// `SpacesCollection.url`, a `String!`.
    pub url: String,
    /// `SpacesCollection.visibleToMembers`, a `Boolean!`.
    pub visible_to_members: bool,
}
impl Entries for SpacesCollectionSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("avatarUrls", &self.avatar_urls)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("visibleToMembers", &self.visible_to_members)?;
        Ok(())
    }
}
impl serde::Serialize for SpacesCollectionSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for SpacesCollectionSummary {
    const KEYS: &'static [&'static str] = &[
        "id",
        "name",
        "avatarUrls",
        "url",
        "visibleToMembers",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::SpacesCollection>,
        > = None;
        let mut name_: Option<String> = None;
        let mut avatar_urls_: Option<Vec<String>> = None;
        let mut url_: Option<String> = None;
        let mut visible_to_members_: Option<bool> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut name_)?,
                2 => fields.required(&mut avatar_urls_)?,
                3 => fields.required(&mut url_)?,
                4 => fields.required(&mut visible_to_members_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            name: match name_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("name")),
            },
            avatar_urls: match avatar_urls_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("avatarUrls")),
            },
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            visible_to_members: match visible_to_members_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("visibleToMembers")),
            },
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
/// A number of days in a row that is celebrated.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StreakMilestoneSummary {
    /// `StreakMilestone.day`, a `Int!`.
    pub day: i32,
    /// `StreakMilestone.emoji`, a `String!`.
    pub emoji: String,
}
impl Entries for StreakMilestoneSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("day", &self.day)?;
        map.serialize_entry("emoji", &self.emoji)?;
        Ok(())
    }
}
impl serde::Serialize for StreakMilestoneSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for StreakMilestoneSummary {
    const KEYS: &'static [&'static str] = &["day", "emoji"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut day_: Option<i32> = None;
        let mut emoji_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut day_)?,
                1 => fields.required(&mut emoji_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            day: match day_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("day")),
            },
            emoji: match emoji_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("emoji")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for StreakMilestoneSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The Stripe account of the network. Only `ACTIVE` takes payments; `lastError` is null if there is
/// no error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StripeAccountSummary {
    /// `StripeAccount.defaultCurrency`, a `String`.
    ///
    /// Null until a default is chosen.
    pub default_currency: Option<String>,
    /// `StripeAccount.defaultCurrencySymbol`, a `String`.
    ///
    /// Null until a default is chosen.
    pub default_currency_symbol: Option<String>,
    /// `StripeAccount.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `StripeAccount.lastError`, a `String`.
    ///
    /// Null if there is no error.
    pub last_error: Option<String>,
    /// `StripeAccount.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `StripeAccount.status`, a `StripeAccountStatus!`.
    pub status: mighty_schema::enums::StripeAccountStatus,
    /// `StripeAccount.stripeUserId`, a `String`.
    ///
    /// Begins with `acct_`.
    pub stripe_user_id: Option<String>,
}
impl Entries for StripeAccountSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("defaultCurrency", &self.default_currency)?;
        map.serialize_entry("defaultCurrencySymbol", &self.default_currency_symbol)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("lastError", &self.last_error)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("stripeAccountStatus", &self.status)?;
        map.serialize_entry("stripeUserId", &self.stripe_user_id)?;
        Ok(())
    }
}
impl serde::Serialize for StripeAccountSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for StripeAccountSummary {
    const KEYS: &'static [&'static str] = &[
        "defaultCurrency",
        "defaultCurrencySymbol",
        "id",
        "lastError",
        "resourceId",
        "stripeAccountStatus",
        "stripeUserId",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut default_currency_: Option<String> = None;
        let mut default_currency_symbol_: Option<String> = None;
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut last_error_: Option<String> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut status_: Option<mighty_schema::enums::StripeAccountStatus> = None;
        let mut stripe_user_id_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.nullable(&mut default_currency_)?,
                1 => fields.nullable(&mut default_currency_symbol_)?,
                2 => fields.required(&mut id_)?,
                3 => fields.nullable(&mut last_error_)?,
                4 => fields.required(&mut resource_id_)?,
                5 => fields.required(&mut status_)?,
                6 => fields.nullable(&mut stripe_user_id_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            default_currency: default_currency_,
            default_currency_symbol: default_currency_symbol_,
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            last_error: last_error_,
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            status: match status_ {
                Some(value) => value,
                None => {
                    return Err(serde::de::Error::missing_field("stripeAccountStatus"));
                }
            },
            stripe_user_id: stripe_user_id_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for StripeAccountSummary {
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
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Tag>,
    /// `Tag.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Tag>,
    /// `Tag.title`, a `String!`.
    pub title: String,
    /// `Tag.description`, a `String`.
    pub description: Option<String>,
    /// `Tag.color`, a `String`.
    ///
    /// A hex colour such as `#FF5733`.
    pub color: Option<String>,
    /// `Tag.url`, a `String!`.
    pub url: String,
}
impl Entries for TagSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("color", &self.color)?;
        map.serialize_entry("url", &self.url)?;
        Ok(())
    }
}
impl serde::Serialize for TagSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
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
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Tag>> = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Tag>,
        > = None;
        let mut title_: Option<String> = None;
        let mut description_: Option<String> = None;
        let mut color_: Option<String> = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut title_)?,
                3 => fields.nullable(&mut description_)?,
                4 => fields.nullable(&mut color_)?,
                5 => fields.required(&mut url_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            title: match title_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("title")),
            },
            description: description_,
            color: color_,
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
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
    ///
    /// A name such as `inter`.
    pub font: String,
    /// `Theme.lightTheme`, a `ThemeColors!`.
    pub light_theme: crate::generated::models::ThemePalette,
    /// `Theme.darkTheme`, a `ThemeColors!`.
    pub dark_theme: crate::generated::models::ThemePalette,
}
impl Entries for ThemeDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("font", &self.font)?;
        map.serialize_entry("lightTheme", &self.light_theme)?;
        map.serialize_entry("darkTheme", &self.dark_theme)?;
        Ok(())
    }
}
impl serde::Serialize for ThemeDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for ThemeDetail {
    const KEYS: &'static [&'static str] = &["font", "lightTheme", "darkTheme"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut font_: Option<String> = None;
        let mut light_theme_: Option<crate::generated::models::ThemePalette> = None;
        let mut dark_theme_: Option<crate::generated::models::ThemePalette> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut font_)?,
                1 => fields.required(&mut light_theme_)?,
                2 => fields.required(&mut dark_theme_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            font: match font_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("font")),
            },
            light_theme: match light_theme_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("lightTheme")),
            },
            dark_theme: match dark_theme_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("darkTheme")),
            },
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
    ///
    /// A six-digit hex colour.
    pub button: String,
    /// `ThemeColors.header`, a `String!`.
    ///
    /// A six-digit hex colour.
    pub header: String,
    /// `ThemeColors.link`, a `String!`.
    ///
    /// A six-digit hex colour.
    pub link: String,
}
impl Entries for ThemePalette {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("button", &self.button)?;
        map.serialize_entry("header", &self.header)?;
        map.serialize_entry("link", &self.link)?;
        Ok(())
    }
}
impl serde::Serialize for ThemePalette {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for ThemePalette {
    const KEYS: &'static [&'static str] = &["button", "header", "link"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut button_: Option<String> = None;
        let mut header_: Option<String> = None;
        let mut link_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut button_)?,
                1 => fields.required(&mut header_)?,
                2 => fields.required(&mut link_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            button: match button_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("button")),
            },
            header: match header_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("header")),
            },
            link: match link_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("link")),
            },
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
/// A comment of a post, with the id of the comment that it replies to, so that a list of them is a
/// tree. A root comment has no `replyTo` and `depth` 1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadComment {
    /// `Comment.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Comment>,
    /// `Comment.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Comment>,
    /// `Comment.bodyHtml`, a `String`.
    ///
    /// Keeps the anchors of mentions and hashtags. Markup that is specific to the product is removed.
    pub body_html: Option<String>,
    /// `Comment.bodyText`, a `String`.
    ///
    /// Plain text, without markup.
    pub body_text: Option<String>,
    /// `Comment.depth`, a `Int!`.
    ///
    /// 1 for a comment on the post itself, 2 and more for replies.
    pub depth: i32,
    /// `Comment.replyable`, a `Boolean!`.
    ///
    /// False at the greatest depth of a thread.
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
    ///
    /// Null if the comment is not on a post.
    pub url: Option<String>,
    /// `Comment.author`, a `Member`.
    pub author: Option<crate::generated::models::MemberSummary>,
    /// `Comment.replyTo`, a `Comment`.
    ///
    /// Null unless the comment is a reply.
    pub reply_to: Option<crate::generated::models::CommentReference>,
}
impl Entries for ThreadComment {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("bodyHtml", &self.body_html)?;
        map.serialize_entry("bodyText", &self.body_text)?;
        map.serialize_entry("depth", &self.depth)?;
        map.serialize_entry("replyable", &self.replyable)?;
        map.serialize_entry("replyCount", &self.reply_count)?;
        map.serialize_entry("cheerCount", &self.cheer_count)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("author", &self.author)?;
        map.serialize_entry("replyTo", &self.reply_to)?;
        Ok(())
    }
}
impl serde::Serialize for ThreadComment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for ThreadComment {
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
        "replyTo",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Comment>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Comment>,
        > = None;
        let mut body_html_: Option<String> = None;
        let mut body_text_: Option<String> = None;
        let mut depth_: Option<i32> = None;
        let mut replyable_: Option<bool> = None;
        let mut reply_count_: Option<i32> = None;
        let mut cheer_count_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut url_: Option<String> = None;
        let mut author_: Option<crate::generated::models::MemberSummary> = None;
        let mut reply_to_: Option<crate::generated::models::CommentReference> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.nullable(&mut body_html_)?,
                3 => fields.nullable(&mut body_text_)?,
                4 => fields.required(&mut depth_)?,
                5 => fields.required(&mut replyable_)?,
                6 => fields.required(&mut reply_count_)?,
                7 => fields.required(&mut cheer_count_)?,
                8 => fields.required(&mut created_at_)?,
                9 => fields.required(&mut updated_at_)?,
                10 => fields.nullable(&mut url_)?,
                11 => fields.nullable(&mut author_)?,
                12 => fields.nullable(&mut reply_to_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            body_html: body_html_,
            body_text: body_text_,
            depth: match depth_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("depth")),
            },
            replyable: match replyable_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("replyable")),
            },
            reply_count: match reply_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("replyCount")),
            },
            cheer_count: match cheer_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("cheerCount")),
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            url: url_,
            author: author_,
            reply_to: reply_to_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for ThreadComment {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A range of the file in bytes; `offset` counts from 0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadByteRangeDetail {
    /// `UploadByteRange.offset`, a `Long!`.
    ///
    /// Counts from 0.
    pub offset: i64,
    /// `UploadByteRange.length`, a `Long!`.
    ///
    /// Bytes.
    pub length: i64,
}
impl Entries for UploadByteRangeDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("offset", &self.offset)?;
        map.serialize_entry("length", &self.length)?;
        Ok(())
    }
}
impl serde::Serialize for UploadByteRangeDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for UploadByteRangeDetail {
    const KEYS: &'static [&'static str] = &["offset", "length"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut offset_: Option<i64> = None;
        let mut length_: Option<i64> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut offset_)?,
                1 => fields.required(&mut length_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            offset: match offset_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("offset")),
            },
            length: match length_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("length")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for UploadByteRangeDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// One part of an upload: the bytes and the request that they belong to. `partNumber` counts from 1;
/// `receipt` is null if no part of the answer is needed later.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadInstructionDetail {
    /// `UploadInstruction.partNumber`, a `Int!`.
    ///
    /// Counts from 1, up to 10,000.
    pub part_number: i32,
    /// `UploadInstruction.byteRange`, a `UploadByteRange!`.
    pub byte_range: crate::generated::models::UploadByteRangeDetail,
    /// `UploadInstruction.request`, a `UploadRequest!`.
    pub request: crate::generated::models::UploadRequestDetail,
    /// `UploadInstruction.receipt`, a `UploadReceipt`.
    ///
    /// Null if there is no etag to keep.
    pub receipt: Option<crate::generated::models::UploadReceiptDetail>,
}
impl Entries for UploadInstructionDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("partNumber", &self.part_number)?;
        map.serialize_entry("byteRange", &self.byte_range)?;
        map.serialize_entry("request", &self.request)?;
        map.serialize_entry("receipt", &self.receipt)?;
        Ok(())
    }
}
impl serde::Serialize for UploadInstructionDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for UploadInstructionDetail {
    const KEYS: &'static [&'static str] = &[
        "partNumber",
        "byteRange",
        "request",
        "receipt",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut part_number_: Option<i32> = None;
        let mut byte_range_: Option<crate::generated::models::UploadByteRangeDetail> = None;
        let mut request_: Option<crate::generated::models::UploadRequestDetail> = None;
        let mut receipt_: Option<crate::generated::models::UploadReceiptDetail> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut part_number_)?,
                1 => fields.required(&mut byte_range_)?,
                2 => fields.required(&mut request_)?,
                3 => fields.nullable(&mut receipt_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            part_number: match part_number_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("partNumber")),
            },
            byte_range: match byte_range_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("byteRange")),
            },
            request: match request_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("request")),
            },
            receipt: receipt_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for UploadInstructionDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// What to keep of the answer to one part, for `CompleteUploadSession`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadReceiptDetail {
    /// `UploadReceipt.extractors`, a `[UploadReceiptExtractor!]!`.
    pub extractors: Vec<crate::generated::models::UploadReceiptExtractorDetail>,
}
impl Entries for UploadReceiptDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("extractors", &self.extractors)?;
        Ok(())
    }
}
impl serde::Serialize for UploadReceiptDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for UploadReceiptDetail {
    const KEYS: &'static [&'static str] = &["extractors"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut extractors_: Option<
            Vec<crate::generated::models::UploadReceiptExtractorDetail>,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut extractors_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            extractors: match extractors_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("extractors")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for UploadReceiptDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The place of a value in the answer, and the field of the receipt for it. `from` is `response_json`
/// or `response_header`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadReceiptExtractorDetail {
    /// `UploadReceiptExtractor.from`, a `String!`.
    ///
    /// `response_json` or `response_header`.
    pub from: String,
    /// `UploadReceiptExtractor.name`, a `String!`.
    ///
    /// The JSON key or the header to read.
    pub name: String,
    /// `UploadReceiptExtractor.as`, a `String!`.
    ///
    /// The field of the receipt in which to put the value.
    pub r#as: String,
}
impl Entries for UploadReceiptExtractorDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("from", &self.from)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("as", &self.r#as)?;
        Ok(())
    }
}
impl serde::Serialize for UploadReceiptExtractorDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for UploadReceiptExtractorDetail {
    const KEYS: &'static [&'static str] = &["from", "name", "as"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut from_: Option<String> = None;
        let mut name_: Option<String> = None;
        let mut as_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut from_)?,
                1 => fields.required(&mut name_)?,
                2 => fields.required(&mut as_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            from: match from_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("from")),
            },
            name: match name_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("name")),
            },
            r#as: match as_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("as")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for UploadReceiptExtractorDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// How the bytes go into the request: `raw`, as a rule.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadRequestBodyDetail {
    /// `UploadRequestBody.kind`, a `String!`.
    ///
    /// `raw` by default; `multipart_form` is reserved.
    pub kind: String,
    /// `UploadRequestBody.contentType`, a `String`.
    pub content_type: Option<String>,
}
impl Entries for UploadRequestBodyDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("kind", &self.kind)?;
        map.serialize_entry("contentType", &self.content_type)?;
        Ok(())
    }
}
impl serde::Serialize for UploadRequestBodyDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for UploadRequestBodyDetail {
    const KEYS: &'static [&'static str] = &["kind", "contentType"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut kind_: Option<String> = None;
        let mut content_type_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut kind_)?,
                1 => fields.nullable(&mut content_type_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            kind: match kind_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("kind")),
            },
            content_type: content_type_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for UploadRequestBodyDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The request that carries one part. `url` is relative to the API for server-mediated uploads and
/// absolute for presigned ones, which are a secret while they last.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadRequestDetail {
    /// `UploadRequest.method`, a `String!`.
    ///
    /// Usually `PUT`.
    pub method: String,
    /// `UploadRequest.url`, a `String!`.
    ///
    /// Relative to the API's host if the upload is server-mediated, absolute if it is presigned.
    pub url: mighty_core::SecretText,
    /// `UploadRequest.headers`, a `[UploadRequestHeader!]!`.
    pub headers: Vec<crate::generated::models::UploadRequestHeaderDetail>,
    /// `UploadRequest.body`, a `UploadRequestBody!`.
    pub body: crate::generated::models::UploadRequestBodyDetail,
}
impl Entries for UploadRequestDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("method", &self.method)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("headers", &self.headers)?;
        map.serialize_entry("body", &self.body)?;
        Ok(())
    }
}
impl serde::Serialize for UploadRequestDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for UploadRequestDetail {
    const KEYS: &'static [&'static str] = &["method", "url", "headers", "body"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut method_: Option<String> = None;
        let mut url_: Option<mighty_core::SecretText> = None;
        let mut headers_: Option<
            Vec<crate::generated::models::UploadRequestHeaderDetail>,
        > = None;
        let mut body_: Option<crate::generated::models::UploadRequestBodyDetail> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut method_)?,
                1 => fields.required(&mut url_)?,
                2 => fields.required(&mut headers_)?,
                3 => fields.required(&mut body_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            method: match method_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("method")),
            },
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
            headers: match headers_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("headers")),
            },
            body: match body_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("body")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for UploadRequestDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A header that the request must have.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadRequestHeaderDetail {
    /// `UploadRequestHeader.name`, a `String!`.
    pub name: String,
    /// `UploadRequestHeader.value`, a `String!`.
    pub value: mighty_core::SecretText,
}
impl Entries for UploadRequestHeaderDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("value", &self.value)?;
        Ok(())
    }
}
impl serde::Serialize for UploadRequestHeaderDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for UploadRequestHeaderDetail {
    const KEYS: &'static [&'static str] = &["name", "value"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut name_: Option<String> = None;
        let mut value_: Option<mighty_core::SecretText> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut name_)?,
                1 => fields.required(&mut value_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            name: match name_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("name")),
            },
            value: match value_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("value")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for UploadRequestHeaderDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// An upload with all instructions. Follow `uploadMode`, `strategy` and `instructions` of each
/// session, with at most `maxParallel` parts at once. `sessionToken` is a secret that opens the
/// endpoints of the upload; the session is aborted if it is not complete by `expiresAt`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadSessionDetail {
    /// `UploadSession.id`, a `ID!`.
    ///
    /// A GlobalID.
    pub id: mighty_core::GlobalId,
    /// `UploadSession.assetId`, a `ID!`.
    ///
    /// A number, ready for parameters such as `assetIds`.
    pub asset_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Asset>,
    /// `UploadSession.assetStatus`, a `String!`.
    ///
    /// `processing`, `complete` or `failed`; says whether the asset is ready.
    pub asset_status: String,
    /// `UploadSession.status`, a `UploadSessionStatus!`.
    ///
    /// The state of the upload. A completed upload may still be processed: see `assetStatus`.
    pub status: mighty_schema::enums::UploadSessionStatus,
    /// `UploadSession.uploadMode`, a `UploadMode!`.
    pub upload_mode: mighty_schema::enums::UploadMode,
    /// `UploadSession.strategy`, a `UploadStrategy!`.
    pub strategy: mighty_schema::enums::UploadStrategy,
    /// `UploadSession.provider`, a `UploadProvider!`.
    pub provider: mighty_schema::enums::UploadProvider,
    /// `UploadSession.maxParallel`, a `Int!`.
    ///
    /// The number of parts that may be in flight at once; 1 if the upload is server-mediated.
    pub max_parallel: i32,
    /// `UploadSession.sessionToken`, a `String!`.
    ///
    /// A UUID that gives access to the chunk and inspection endpoints. It is a secret.
    pub session_token: mighty_core::SecretText,
    /// `UploadSession.totalSizeBytes`, a `Long!`.
    ///
    /// Bytes.
    pub total_size_bytes: i64,
    /// `UploadSession.uploadedBytes`, a `Long!`.
    ///
    /// Bytes.
    pub uploaded_bytes: i64,
    /// `UploadSession.assetUrl`, a `String`.
    ///
    /// Works for every kind of asset, so prefer it to `videoUrl`.
    pub asset_url: Option<String>,
    /// `UploadSession.videoUrl`, a `String`.
    ///
    /// Null if the asset is not a video, and until it can be streamed.
    pub video_url: Option<String>,
    /// `UploadSession.estimatedProcessingSeconds`, a `Int`.
    ///
    /// Seconds, estimated from the size; null if unknown.
    pub estimated_processing_seconds: Option<i32>,
    /// `UploadSession.recommendedPollAfterSeconds`, a `Int`.
    ///
    /// Seconds to wait before you read the state for the first time.
    pub recommended_poll_after_seconds: Option<i32>,
    /// `UploadSession.predictedCompletionAt`, a `ISO8601DateTime`.
    ///
    /// Null when the session is created.
    pub predicted_completion_at: Option<jiff::Timestamp>,
    /// `UploadSession.expiresAt`, a `ISO8601DateTime!`.
    ///
    /// A session that is not complete by then is aborted.
    pub expires_at: jiff::Timestamp,
    /// `UploadSession.instructions`, a `[UploadInstruction!]!`.
    pub instructions: Vec<crate::generated::models::UploadInstructionDetail>,
}
impl Entries for UploadSessionDetail {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("assetId", &self.asset_id)?;
        map.serialize_entry("assetStatus", &self.asset_status)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("uploadMode", &self.upload_mode)?;
        map.serialize_entry("strategy", &self.strategy)?;
        map.serialize_entry("provider", &self.provider)?;
        map.serialize_entry("maxParallel", &self.max_parallel)?;
        map.serialize_entry("sessionToken", &self.session_token)?;
        map.serialize_entry("totalSizeBytes", &self.total_size_bytes)?;
        map.serialize_entry("uploadedBytes", &self.uploaded_bytes)?;
        map.serialize_entry("assetUrl", &self.asset_url)?;
        map.serialize_entry("videoUrl", &self.video_url)?;
        map.serialize_entry(
            "estimatedProcessingSeconds",
            &self.estimated_processing_seconds,
        )?;
        map.serialize_entry(
            "recommendedPollAfterSeconds",
            &self.recommended_poll_after_seconds,
        )?;
        map.serialize_entry("predictedCompletionAt", &self.predicted_completion_at)?;
        map.serialize_entry("expiresAt", &self.expires_at)?;
        map.serialize_entry("instructions", &self.instructions)?;
        Ok(())
    }
}
impl serde::Serialize for UploadSessionDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for UploadSessionDetail {
    const KEYS: &'static [&'static str] = &[
        "id",
        "assetId",
        "assetStatus",
        "status",
        "uploadMode",
        "strategy",
        "provider",
        "maxParallel",
        "sessionToken",
        "totalSizeBytes",
        "uploadedBytes",
        "assetUrl",
        "videoUrl",
        "estimatedProcessingSeconds",
        "recommendedPollAfterSeconds",
        "predictedCompletionAt",
        "expiresAt",
        "instructions",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut asset_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Asset>,
        > = None;
        let mut asset_status_: Option<String> = None;
        let mut status_: Option<mighty_schema::enums::UploadSessionStatus> = None;
        let mut upload_mode_: Option<mighty_schema::enums::UploadMode> = None;
        let mut strategy_: Option<mighty_schema::enums::UploadStrategy> = None;
        let mut provider_: Option<mighty_schema::enums::UploadProvider> = None;
        let mut max_parallel_: Option<i32> = None;
        let mut session_token_: Option<mighty_core::SecretText> = None;
        let mut total_size_bytes_: Option<i64> = None;
        let mut uploaded_bytes_: Option<i64> = None;
        let mut asset_url_: Option<String> = None;
        let mut video_url_: Option<String> = None;
        let mut estimated_processing_seconds_: Option<i32> = None;
        let mut recommended_poll_after_seconds_: Option<i32> = None;
        let mut predicted_completion_at_: Option<jiff::Timestamp> = None;
        let mut expires_at_: Option<jiff::Timestamp> = None;
        let mut instructions_: Option<
            Vec<crate::generated::models::UploadInstructionDetail>,
        > = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut asset_id_)?,
                2 => fields.required(&mut asset_status_)?,
                3 => fields.required(&mut status_)?,
                4 => fields.required(&mut upload_mode_)?,
                5 => fields.required(&mut strategy_)?,
                6 => fields.required(&mut provider_)?,
                7 => fields.required(&mut max_parallel_)?,
                8 => fields.required(&mut session_token_)?,
                9 => fields.required(&mut total_size_bytes_)?,
                10 => fields.required(&mut uploaded_bytes_)?,
                11 => fields.nullable(&mut asset_url_)?,
                12 => fields.nullable(&mut video_url_)?,
                13 => fields.nullable(&mut estimated_processing_seconds_)?,
                14 => fields.nullable(&mut recommended_poll_after_seconds_)?,
                15 => fields.nullable(&mut predicted_completion_at_)?,
                16 => fields.required(&mut expires_at_)?,
                17 => fields.required(&mut instructions_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            asset_id: match asset_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("assetId")),
            },
            asset_status: match asset_status_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("assetStatus")),
            },
            status: match status_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("status")),
            },
            upload_mode: match upload_mode_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("uploadMode")),
            },
            strategy: match strategy_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("strategy")),
            },
            provider: match provider_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("provider")),
            },
            max_parallel: match max_parallel_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("maxParallel")),
            },
            session_token: match session_token_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("sessionToken")),
            },
            total_size_bytes: match total_size_bytes_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("totalSizeBytes")),
            },
            uploaded_bytes: match uploaded_bytes_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("uploadedBytes")),
            },
            asset_url: asset_url_,
            video_url: video_url_,
            estimated_processing_seconds: estimated_processing_seconds_,
            recommended_poll_after_seconds: recommended_poll_after_seconds_,
            predicted_completion_at: predicted_completion_at_,
            expires_at: match expires_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("expiresAt")),
            },
            instructions: match instructions_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("instructions")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for UploadSessionDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// How far an upload is. `status` is about the upload and `assetStatus` about the asset, which may
/// still be processed once the upload is complete. `assetUrl` serves every kind of asset; sizes are
/// in bytes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadSessionSummary {
    /// `UploadSession.id`, a `ID!`.
    ///
    /// A GlobalID.
    pub id: mighty_core::GlobalId,
    /// `UploadSession.assetId`, a `ID!`.
    ///
    /// A number, ready for parameters such as `assetIds`.
    pub asset_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Asset>,
    /// `UploadSession.assetStatus`, a `String!`.
    ///
    /// `processing`, `complete` or `failed`; says whether the asset is ready.
    pub asset_status: String,
    /// `UploadSession.status`, a `UploadSessionStatus!`.
    ///
    /// The state of the upload. A completed upload may still be processed: see `assetStatus`.
    pub status: mighty_schema::enums::UploadSessionStatus,
    /// `UploadSession.assetUrl`, a `String`.
    ///
    /// Works for every kind of asset, so prefer it to `videoUrl`.
    pub asset_url: Option<String>,
    /// `UploadSession.videoUrl`, a `String`.
    ///
    /// Null if the asset is not a video, and until it can be streamed.
    pub video_url: Option<String>,
    /// `UploadSession.totalSizeBytes`, a `Long!`.
    ///
    /// Bytes.
    pub total_size_bytes: i64,
    /// `UploadSession.uploadedBytes`, a `Long!`.
    ///
    /// Bytes.
    pub uploaded_bytes: i64,
    /// `UploadSession.estimatedProcessingSeconds`, a `Int`.
    ///
    /// Seconds, estimated from the size; null if unknown.
    pub estimated_processing_seconds: Option<i32>,
    /// `UploadSession.recommendedPollAfterSeconds`, a `Int`.
    ///
    /// Seconds to wait before you read the state for the first time.
    pub recommended_poll_after_seconds: Option<i32>,
    /// `UploadSession.predictedCompletionAt`, a `ISO8601DateTime`.
    ///
    /// Null when the session is created.
    pub predicted_completion_at: Option<jiff::Timestamp>,
    /// `UploadSession.expiresAt`, a `ISO8601DateTime!`.
    ///
    /// A session that is not complete by then is aborted.
    pub expires_at: jiff::Timestamp,
}
impl Entries for UploadSessionSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("assetId", &self.asset_id)?;
        map.serialize_entry("assetStatus", &self.asset_status)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("assetUrl", &self.asset_url)?;
        map.serialize_entry("videoUrl", &self.video_url)?;
        map.serialize_entry("totalSizeBytes", &self.total_size_bytes)?;
        map.serialize_entry("uploadedBytes", &self.uploaded_bytes)?;
        map.serialize_entry(
            "estimatedProcessingSeconds",
            &self.estimated_processing_seconds,
        )?;
        map.serialize_entry(
            "recommendedPollAfterSeconds",
            &self.recommended_poll_after_seconds,
        )?;
        map.serialize_entry("predictedCompletionAt", &self.predicted_completion_at)?;
        map.serialize_entry("expiresAt", &self.expires_at)?;
        Ok(())
    }
}
impl serde::Serialize for UploadSessionSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for UploadSessionSummary {
    const KEYS: &'static [&'static str] = &[
        "id",
        "assetId",
        "assetStatus",
        "status",
        "assetUrl",
        "videoUrl",
        "totalSizeBytes",
        "uploadedBytes",
        "estimatedProcessingSeconds",
        "recommendedPollAfterSeconds",
        "predictedCompletionAt",
        "expiresAt",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut asset_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Asset>,
        > = None;
        let mut asset_status_: Option<String> = None;
        let mut status_: Option<mighty_schema::enums::UploadSessionStatus> = None;
        let mut asset_url_: Option<String> = None;
        let mut video_url_: Option<String> = None;
        let mut total_size_bytes_: Option<i64> = None;
        let mut uploaded_bytes_: Option<i64> = None;
        let mut estimated_processing_seconds_: Option<i32> = None;
        let mut recommended_poll_after_seconds_: Option<i32> = None;
        let mut predicted_completion_at_: Option<jiff::Timestamp> = None;
        let mut expires_at_: Option<jiff::Timestamp> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut asset_id_)?,
                2 => fields.required(&mut asset_status_)?,
                3 => fields.required(&mut status_)?,
                4 => fields.nullable(&mut asset_url_)?,
                5 => fields.nullable(&mut video_url_)?,
                6 => fields.required(&mut total_size_bytes_)?,
                7 => fields.required(&mut uploaded_bytes_)?,
                8 => fields.nullable(&mut estimated_processing_seconds_)?,
                9 => fields.nullable(&mut recommended_poll_after_seconds_)?,
                10 => fields.nullable(&mut predicted_completion_at_)?,
                11 => fields.required(&mut expires_at_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            asset_id: match asset_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("assetId")),
            },
            asset_status: match asset_status_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("assetStatus")),
            },
            status: match status_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("status")),
            },
            asset_url: asset_url_,
            video_url: video_url_,
            total_size_bytes: match total_size_bytes_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("totalSizeBytes")),
            },
            uploaded_bytes: match uploaded_bytes_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("uploadedBytes")),
            },
            estimated_processing_seconds: estimated_processing_seconds_,
            recommended_poll_after_seconds: recommended_poll_after_seconds_,
            predicted_completion_at: predicted_completion_at_,
            expires_at: match expires_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("expiresAt")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for UploadSessionSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// How far a member has watched one video. `videoId` is the `data-video-id` attribute in the body of
/// the post.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VideoProgressSummary {
    /// `VideoProgress.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `VideoProgress.id`, a `ID!`.
    pub id: mighty_core::GlobalId,
    /// `VideoProgress.percentageComplete`, a `Int!`.
    ///
    /// 0 to 100.
    pub percentage_complete: i32,
    /// `VideoProgress.positionSeconds`, a `Int!`.
    ///
    /// Seconds.
    pub position_seconds: i32,
    /// `VideoProgress.resourceId`, a `ID!`.
    pub resource_id: mighty_core::ResourceId,
    /// `VideoProgress.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `VideoProgress.videoId`, a `ID!`.
    ///
    /// The `data-video-id` attribute in the body of the post; it is not a resource ID and can't be looked up.
    pub video_id: mighty_core::Id,
}
impl Entries for VideoProgressSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("percentageComplete", &self.percentage_complete)?;
        map.serialize_entry("positionSeconds", &self.position_seconds)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("videoId", &self.video_id)?;
        Ok(())
    }
}
impl serde::Serialize for VideoProgressSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for VideoProgressSummary {
    const KEYS: &'static [&'static str] = &[
        "createdAt",
        "id",
        "percentageComplete",
        "positionSeconds",
        "resourceId",
        "updatedAt",
        "videoId",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut id_: Option<mighty_core::GlobalId> = None;
        let mut percentage_complete_: Option<i32> = None;
        let mut position_seconds_: Option<i32> = None;
        let mut resource_id_: Option<mighty_core::ResourceId> = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut video_id_: Option<mighty_core::Id> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut created_at_)?,
                1 => fields.required(&mut id_)?,
                2 => fields.required(&mut percentage_complete_)?,
                3 => fields.required(&mut position_seconds_)?,
                4 => fields.required(&mut resource_id_)?,
                5 => fields.required(&mut updated_at_)?,
                6 => fields.required(&mut video_id_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            percentage_complete: match percentage_complete_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("percentageComplete")),
            },
            position_seconds: match position_seconds_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("positionSeconds")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            video_id: match video_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("videoId")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for VideoProgressSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// The id and name of a waitlist. `displayName` says if it was deleted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WaitlistReference {
    /// `Waitlist.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Waitlist>,
    /// `Waitlist.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Waitlist>,
    /// `Waitlist.displayName`, a `String!`.
    ///
    /// Ends in "(deleted)" once the waitlist is deleted.
    pub display_name: String,
}
impl Entries for WaitlistReference {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("displayName", &self.display_name)?;
        Ok(())
    }
}
impl serde::Serialize for WaitlistReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for WaitlistReference {
    const KEYS: &'static [&'static str] = &["id", "resourceId", "displayName"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Waitlist>,
        > = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Waitlist>,
        > = None;
        let mut display_name_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut id_)?,
                1 => fields.required(&mut resource_id_)?,
                2 => fields.required(&mut display_name_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            display_name: match display_name_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("displayName")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for WaitlistReference {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A waitlist. `open` says whether people can sign up: it takes account of `closed`, the deadline
/// and deletion.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WaitlistSummary {
    /// `Waitlist.autoInviteEnabled`, a `Boolean!`.
    pub auto_invite_enabled: bool,
    /// `Waitlist.closeAt`, a `ISO8601DateTime`.
    ///
    /// ISO 8601; null without a deadline.
    pub close_at: Option<jiff::Timestamp>,
    /// `Waitlist.closed`, a `Boolean!`.
    ///
    /// Only the value that was set by hand. Use `open` for the effective state.
    pub closed: bool,
    /// `Waitlist.confirmationMessage`, a `String`.
    pub confirmation_message: Option<String>,
    /// `Waitlist.displayName`, a `String!`.
    ///
    /// Ends in "(deleted)" once the waitlist is deleted.
    pub display_name: String,
    /// `Waitlist.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Waitlist>,
    /// `Waitlist.inviteFallbackRedirect`, a `String`.
    ///
    /// Null if it is not set up.
    pub invite_fallback_redirect: Option<String>,
    /// `Waitlist.inviteLinkDestination`, a `String`.
    ///
    /// Null if it is not set up.
    pub invite_link_destination: Option<String>,
    /// `Waitlist.inviteMessage`, a `String`.
    pub invite_message: Option<String>,
    /// `Waitlist.leadsCount`, a `Int!`.
    pub leads_count: i32,
    /// `Waitlist.name`, a `String!`.
    pub name: String,
    /// `Waitlist.open`, a `Boolean!`.
    ///
    /// Whether people can sign up. It depends on `closed`, the deadline and deletion.
    pub open: bool,
    /// `Waitlist.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Waitlist>,
    /// `Waitlist.targetLabel`, a `String`.
    ///
    /// Null without a target.
    pub target_label: Option<String>,
}
impl Entries for WaitlistSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("autoInviteEnabled", &self.auto_invite_enabled)?;
        map.serialize_entry("closeAt", &self.close_at)?;
        map.serialize_entry("closed", &self.closed)?;
        map.serialize_entry("confirmationMessage", &self.confirmation_message)?;
        map.serialize_entry("displayName", &self.display_name)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("inviteFallbackRedirect", &self.invite_fallback_redirect)?;
        map.serialize_entry("inviteLinkDestination", &self.invite_link_destination)?;
        map.serialize_entry("inviteMessage", &self.invite_message)?;
        map.serialize_entry("leadsCount", &self.leads_count)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("open", &self.open)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("targetLabel", &self.target_label)?;
        Ok(())
    }
}
impl serde::Serialize for WaitlistSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for WaitlistSummary {
    const KEYS: &'static [&'static str] = &[
        "autoInviteEnabled",
        "closeAt",
        "closed",
        "confirmationMessage",
        "displayName",
        "id",
        "inviteFallbackRedirect",
        "inviteLinkDestination",
        "inviteMessage",
        "leadsCount",
        "name",
        "open",
        "resourceId",
        "targetLabel",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut auto_invite_enabled_: Option<bool> = None;
        let mut close_at_: Option<jiff::Timestamp> = None;
        let mut closed_: Option<bool> = None;
        let mut confirmation_message_: Option<String> = None;
        let mut display_name_: Option<String> = None;
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Waitlist>,
        > = None;
        let mut invite_fallback_redirect_: Option<String> = None;
        let mut invite_link_destination_: Option<String> = None;
        let mut invite_message_: Option<String> = None;
        let mut leads_count_: Option<i32> = None;
        let mut name_: Option<String> = None;
        let mut open_: Option<bool> = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Waitlist>,
        > = None;
        let mut target_label_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut auto_invite_enabled_)?,
                1 => fields.nullable(&mut close_at_)?,
                2 => fields.required(&mut closed_)?,
                3 => fields.nullable(&mut confirmation_message_)?,
                4 => fields.required(&mut display_name_)?,
                5 => fields.required(&mut id_)?,
                6 => fields.nullable(&mut invite_fallback_redirect_)?,
                7 => fields.nullable(&mut invite_link_destination_)?,
                8 => fields.nullable(&mut invite_message_)?,
                9 => fields.required(&mut leads_count_)?,
                10 => fields.required(&mut name_)?,
                11 => fields.required(&mut open_)?,
                12 => fields.required(&mut resource_id_)?,
                13 => fields.nullable(&mut target_label_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            auto_invite_enabled: match auto_invite_enabled_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("autoInviteEnabled")),
            },
            close_at: close_at_,
            closed: match closed_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("closed")),
            },
            confirmation_message: confirmation_message_,
            display_name: match display_name_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("displayName")),
            },
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            invite_fallback_redirect: invite_fallback_redirect_,
            invite_link_destination: invite_link_destination_,
            invite_message: invite_message_,
            leads_count: match leads_count_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("leadsCount")),
            },
            name: match name_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("name")),
            },
            open: match open_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("open")),
            },
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            target_label: target_label_,
        })
    }
}
impl<'de> serde::Deserialize<'de> for WaitlistSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A URL that gets events. Null `includedEvents` means all of them; `apiKey` is a secret that comes
/// with each delivery.
///
/// The address to which events are delivered by POST. An answer with a 2xx status within 30 seconds acknowledges an event. A failed delivery is retried up to five times over several hours, so the same event can arrive more than once; its `event_id` stays the same. The order of events is not guaranteed. After several failures in a row the deliveries pause for a while. The documentation does not say that events from the pause are delivered later: fetch the missing data from the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookCallbackSummary {
    /// `WebhookCallback.apiKey`, a `String`.
    ///
    /// The shared secret. Each delivery carries it as `Authorization: Bearer <secret>`. Do not log it.
    pub api_key: Option<mighty_core::SecretText>,
    /// `WebhookCallback.consecutiveFailures`, a `Int!`.
    ///
    /// A success resets it to 0. Five failures in a row over at least three days disable the callback.
    pub consecutive_failures: i32,
    /// `WebhookCallback.createdAt`, a `ISO8601DateTime!`.
    pub created_at: jiff::Timestamp,
    /// `WebhookCallback.disabled`, a `Boolean!`.
    ///
    /// True after five failures in a row over at least three days. No mutation enables the callback again; according to the vendor's changelog, changing its URL does.
    pub disabled: bool,
    /// `WebhookCallback.disabledAt`, a `ISO8601DateTime`.
    ///
    /// Null while it is active.
    pub disabled_at: Option<jiff::Timestamp>,
    /// `WebhookCallback.id`, a `ID!`.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::WebhookCallback>,
    /// `WebhookCallback.includedEvents`, a `[WebhookEventType!]`.
    ///
    /// Null means all events, an empty list none.
    pub included_events: Option<Vec<mighty_schema::enums::WebhookEventType>>,
    /// `WebhookCallback.resourceId`, a `ID!`.
    pub resource_id: mighty_schema::ids::ResourceIdOf<
        mighty_schema::kinds::WebhookCallback,
    >,
    /// `WebhookCallback.updatedAt`, a `ISO8601DateTime!`.
    pub updated_at: jiff::Timestamp,
    /// `WebhookCallback.url`, a `String!`.
    pub url: String,
}
impl Entries for WebhookCallbackSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("apiKey", &self.api_key)?;
        map.serialize_entry("consecutiveFailures", &self.consecutive_failures)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        map.serialize_entry("disabled", &self.disabled)?;
        map.serialize_entry("disabledAt", &self.disabled_at)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("includedEvents", &self.included_events)?;
        map.serialize_entry("resourceId", &self.resource_id)?;
        map.serialize_entry("updatedAt", &self.updated_at)?;
        map.serialize_entry("url", &self.url)?;
        Ok(())
    }
}
impl serde::Serialize for WebhookCallbackSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for WebhookCallbackSummary {
    const KEYS: &'static [&'static str] = &[
        "apiKey",
        "consecutiveFailures",
        "createdAt",
        "disabled",
        "disabledAt",
        "id",
        "includedEvents",
        "resourceId",
        "updatedAt",
        "url",
    ];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut api_key_: Option<mighty_core::SecretText> = None;
        let mut consecutive_failures_: Option<i32> = None;
        let mut created_at_: Option<jiff::Timestamp> = None;
        let mut disabled_: Option<bool> = None;
        let mut disabled_at_: Option<jiff::Timestamp> = None;
        let mut id_: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::WebhookCallback>,
        > = None;
        let mut included_events_: Option<Vec<mighty_schema::enums::WebhookEventType>> = None;
        let mut resource_id_: Option<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::WebhookCallback>,
        > = None;
        let mut updated_at_: Option<jiff::Timestamp> = None;
        let mut url_: Option<String> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.nullable(&mut api_key_)?,
                1 => fields.required(&mut consecutive_failures_)?,
                2 => fields.required(&mut created_at_)?,
                3 => fields.required(&mut disabled_)?,
                4 => fields.nullable(&mut disabled_at_)?,
                5 => fields.required(&mut id_)?,
                6 => fields.nullable(&mut included_events_)?,
                7 => fields.required(&mut resource_id_)?,
                8 => fields.required(&mut updated_at_)?,
                9 => fields.required(&mut url_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            api_key: api_key_,
            consecutive_failures: match consecutive_failures_ {
                Some(value) => value,
                None => {
                    return Err(serde::de::Error::missing_field("consecutiveFailures"));
                }
            },
            created_at: match created_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("createdAt")),
            },
            disabled: match disabled_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("disabled")),
            },
            disabled_at: disabled_at_,
            id: match id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("id")),
            },
            included_events: included_events_,
            resource_id: match resource_id_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("resourceId")),
            },
            updated_at: match updated_at_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("updatedAt")),
            },
            url: match url_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("url")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for WebhookCallbackSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// One item of the welcome checklist; `completed` is null for the signed-out.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WelcomeChecklistItemSummary {
    /// `WelcomeChecklistItem.completed`, a `Boolean`.
    ///
    /// The viewer's own state; null for signed-out viewers.
    pub completed: Option<bool>,
    /// `WelcomeChecklistItem.target`, a `WelcomeChecklistTarget!`.
    pub target: crate::generated::models::WelcomeChecklistTargetItem,
}
impl Entries for WelcomeChecklistItemSummary {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("completed", &self.completed)?;
        map.serialize_entry("target", &self.target)?;
        Ok(())
    }
}
impl serde::Serialize for WelcomeChecklistItemSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for WelcomeChecklistItemSummary {
    const KEYS: &'static [&'static str] = &["completed", "target"];
    #[inline]
    fn read<'de, A: serde::de::MapAccess<'de>>(
        mut fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        let mut completed_: Option<bool> = None;
        let mut target_: Option<crate::generated::models::WelcomeChecklistTargetItem> = None;
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.nullable(&mut completed_)?,
                1 => fields.required(&mut target_)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            completed: completed_,
            target: match target_ {
                Some(value) => value,
                None => return Err(serde::de::Error::missing_field("target")),
            },
        })
    }
}
impl<'de> serde::Deserialize<'de> for WelcomeChecklistItemSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}
/// A record that the welcome checklist can lead to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WelcomeChecklistTargetItem {
    /// A `CustomOnboardingPointerPin`.
    CustomOnboardingPointerPin(
        Box<crate::generated::models::CustomOnboardingPointerPinSummary>,
    ),
    /// A `Event`.
    Event(Box<crate::generated::models::PinnedPostReference>),
    /// A `OnboardingPointerPin`.
    OnboardingPointerPin(Box<crate::generated::models::OnboardingPointerPinSummary>),
    /// A `Poll`.
    Poll(Box<crate::generated::models::PinnedPostReference>),
    /// A `Post`.
    Post(Box<crate::generated::models::PinnedPostReference>),
    /// A `Space`.
    Space(Box<crate::generated::models::SpaceSummary>),
    /// A type that was not asked for, or is newer than this crate.
    Unknown(decode::UnknownObject),
}
impl Entries for WelcomeChecklistTargetItem {
    fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::CustomOnboardingPointerPin(value) => {
                map.serialize_entry(decode::TYPENAME, "CustomOnboardingPointerPin")?;
                value.entries(map)
            }
            Self::Event(value) => {
                map.serialize_entry(decode::TYPENAME, "Event")?;
                value.entries(map)
            }
            Self::OnboardingPointerPin(value) => {
                map.serialize_entry(decode::TYPENAME, "OnboardingPointerPin")?;
                value.entries(map)
            }
            Self::Poll(value) => {
                map.serialize_entry(decode::TYPENAME, "Poll")?;
                value.entries(map)
            }
            Self::Post(value) => {
                map.serialize_entry(decode::TYPENAME, "Post")?;
                value.entries(map)
            }
            Self::Space(value) => {
                map.serialize_entry(decode::TYPENAME, "Space")?;
                value.entries(map)
            }
            Self::Unknown(other) => other.entries(map),
        }
    }
}
impl serde::Serialize for WelcomeChecklistTargetItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
impl Object for WelcomeChecklistTargetItem {
    const KEYS: &'static [&'static str] = &[decode::TYPENAME];
    fn read<'de, A: serde::de::MapAccess<'de>>(
        fields: Fields<Self, A>,
    ) -> Result<Self, A::Error> {
        decode::by_type(fields)
    }
}
impl decode::Abstract for WelcomeChecklistTargetItem {
    const TYPES: &'static [&'static str] = &[
        "CustomOnboardingPointerPin",
        "Event",
        "OnboardingPointerPin",
        "Poll",
        "Post",
        "Space",
    ];
    fn read_as<'de, A: serde::de::MapAccess<'de>>(
        typename: decode::Typename,
        rest: A,
    ) -> Result<Self, A::Error> {
        Ok(
            match typename.place {
                0 => Self::CustomOnboardingPointerPin(Box::new(decode::rest(rest)?)),
                1 => Self::Event(Box::new(decode::rest(rest)?)),
                2 => Self::OnboardingPointerPin(Box::new(decode::rest(rest)?)),
                3 => Self::Poll(Box::new(decode::rest(rest)?)),
                4 => Self::Post(Box::new(decode::rest(rest)?)),
                5 => Self::Space(Box::new(decode::rest(rest)?)),
                _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
            },
        )
    }
}
impl<'de> serde::Deserialize<'de> for WelcomeChecklistTargetItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}

//! Posts, polls, comments, reactions and reports.

use mighty_core::{Id, ResourceId};
use serde::Deserialize;

use super::{
    people::User,
    structure::{Asset, Space},
};
use crate::{TimeText, lenient};

/// An article, a post or a question.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Post {
    /// The post's number.
    pub id: ResourceId,
    /// When it was created.
    pub created_at: TimeText,
    /// When it was last changed.
    pub updated_at: TimeText,
    /// The author.
    pub creator_id: ResourceId,
    /// The space.
    pub space_id: ResourceId,
    /// The beginning of the text.
    pub summary: String,
    /// The text, in HTML.
    pub description: String,
    /// The kind of post.
    pub post_type: String,
    /// The addresses of the pictures.
    #[serde(default, deserialize_with = "lenient::list")]
    pub images: Vec<String>,
    /// The title.
    pub title: String,
    /// For example `posted`.
    pub status: String,
    /// When it was published; nothing for a draft.
    pub published_at: Option<TimeText>,
    /// When somebody last did something with it.
    pub last_activity_at: Option<TimeText>,
    /// The kind of content.
    pub content_type: String,
    /// Whether members may comment.
    pub comments_enabled: bool,
    /// The address of the post.
    pub permalink: String,
}

/// A poll of any kind.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Poll {
    /// The poll's number.
    pub id: ResourceId,
    /// When it was created.
    pub created_at: TimeText,
    /// When it was last changed.
    pub updated_at: TimeText,
    /// The kind of post.
    pub post_type: String,
    /// The question.
    pub title: String,
    /// The author.
    pub creator: User,
    /// The space.
    pub space: Space,
    /// The addresses of the pictures.
    #[serde(default, deserialize_with = "lenient::list")]
    pub images: Vec<String>,
    /// The address of the poll.
    pub permalink: String,
    /// The choices of a multiple choice poll, otherwise empty.
    #[serde(default, deserialize_with = "lenient::list")]
    pub choices: Vec<Choice>,
}

/// A choice of a multiple choice poll.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Choice {
    /// The choice's id.
    pub id: Id,
    /// Its text.
    pub text: String,
}

/// A comment, or a reply to one.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Comment {
    /// The comment's number.
    pub id: ResourceId,
    /// When it was created.
    pub created_at: TimeText,
    /// When it was last changed.
    pub updated_at: TimeText,
    /// The number of the record that it is about.
    pub targetable_id: ResourceId,
    /// The kind of that record.
    pub targetable_type: String,
    /// The text, in HTML.
    pub text: String,
    /// Whether members may reply.
    pub replyable: bool,
    /// 1 for a comment, more for a reply.
    #[serde(deserialize_with = "lenient::integer")]
    pub depth: i64,
    /// How many members cheer.
    #[serde(deserialize_with = "lenient::integer")]
    pub cheer_count: i64,
    /// How many replies it has.
    #[serde(deserialize_with = "lenient::integer")]
    pub reply_count: i64,
    /// The comment that it replies to.
    pub reply_to_id: Option<ResourceId>,
    /// The author.
    pub author_id: ResourceId,
    /// The space.
    pub space_id: ResourceId,
    /// Its files.
    #[serde(default, deserialize_with = "lenient::list")]
    pub files: Vec<Asset>,
    /// The preview of a link in it.
    pub embedded_link: Option<EmbeddedLink>,
    /// The address of the comment.
    pub permalink: String,
}

/// The preview of a link.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmbeddedLink {
    /// The link's number.
    pub id: ResourceId,
    /// The address.
    pub url: String,
    /// The page's title.
    pub title: Option<String>,
    /// The page's description.
    pub description: Option<String>,
    /// The address of the page's icon.
    pub favicon_url: Option<String>,
}

/// A reaction to a post or a comment.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Reaction {
    /// The reaction's number.
    pub id: ResourceId,
    /// When it was created.
    pub created_at: TimeText,
    /// When it was last changed.
    pub updated_at: TimeText,
    /// The space.
    pub space_id: ResourceId,
    /// The network.
    pub network_id: ResourceId,
    /// The number of the post or comment.
    pub targetable_id: ResourceId,
    /// `Post` or `Comment`.
    pub targetable_type: String,
    /// The space of the post or comment.
    pub targetable_space_id: ResourceId,
    /// The emoji.
    pub emoji: String,
    /// The emoji without a skin tone.
    pub base_emoji: String,
    /// The member who reacted.
    pub member_id: ResourceId,
}

/// A report of content.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Report {
    /// The report.
    pub reported_content: ReportedContent,
}

/// The report itself.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ReportedContent {
    /// The report's number.
    pub id: ResourceId,
    /// When it was created.
    pub created_at: TimeText,
    /// When it was last changed.
    pub updated_at: TimeText,
    /// The member who reported it.
    pub user_id: ResourceId,
    /// The number of the reported record.
    pub targetable_id: ResourceId,
    /// `Post`, `Comment` or `Chat`.
    pub targetable_type: String,
    /// `spam`, `offensive`, `other` or `not_interesting`.
    pub blacklist_type: String,
    /// The reason, in the member's words.
    pub reason: Option<String>,
    /// The space.
    pub space_id: ResourceId,
    /// The network.
    pub network_id: ResourceId,
}

//! Spaces, and small parts of other payloads.

use mighty_core::{Id, ResourceId};
use serde::{Deserialize, Deserializer};

use crate::TimeText;

/// A space. A course is a space as well.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Space {
    /// The space's number.
    pub id: ResourceId,
    /// When it was created.
    pub created_at: TimeText,
    /// When it was last changed.
    pub updated_at: TimeText,
    /// The name.
    pub name: String,
    /// The collection that it is in.
    pub collection_id: Option<ResourceId>,
}

/// A category of a member.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Category {
    /// The category's number.
    pub id: Option<ResourceId>,
    /// The title.
    pub title: String,
}

impl Category {
    /// The documentation calls the categories of a member a text, but they are a list. Read both.
    pub(super) fn list<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Self>, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Any {
            List(Vec<Item>),
            Text(String),
        }
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Item {
            Whole(Category),
            Title(String),
        }
        let titled = |title| Self { id: None, title };
        Ok(match Option::<Any>::deserialize(deserializer)? {
            Some(Any::List(items)) => items
                .into_iter()
                .map(|item| match item {
                    Item::Whole(category) => category,
                    Item::Title(title) => titled(title),
                })
                .collect(),
            Some(Any::Text(title)) if !title.trim().is_empty() => vec![titled(title)],
            Some(Any::Text(_)) | None => Vec::new(),
        })
    }
}

/// A file of a comment.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Asset {
    /// The file's number.
    pub id: ResourceId,
    /// Its kind.
    #[serde(rename = "type")]
    pub asset_type: String,
    /// Its address.
    pub url: Option<String>,
    /// Its name.
    pub name: Option<String>,
}

/// Text, a number that is read as text, or nothing.
pub(super) fn text_or_number<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<String>, D::Error> {
    Option::<Id>::deserialize(deserializer).map(|id| id.map(String::from))
}

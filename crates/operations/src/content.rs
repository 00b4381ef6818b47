//! What posts, events and polls have in common.
//!
//! Lists mix the three. These accessors spare a `match` where only the common part matters; they
//! give `None` for a type that is newer than this crate.

use jiff::Timestamp;
use mighty_core::{GlobalId, ResourceId};

use crate::models::{
    MemberSummary, PostContentCard, PostContentDetail, ReactionGroupSummary, SpaceSummary,
};

macro_rules! common {
    ($name:ident) => {
        impl $name {
            /// Its GlobalID.
            pub fn id(&self) -> Option<&GlobalId> {
                common!(self, item => Some(&item.id))
            }

            /// Its resource id, the number that the Admin API uses too.
            pub fn resource_id(&self) -> Option<&ResourceId> {
                common!(self, item => Some(&item.resource_id))
            }

            /// Its title; posts need not have one.
            pub fn title(&self) -> Option<&str> {
                common!(self, item => item.title.as_deref())
            }

            /// Its body as plain text.
            pub fn body_text(&self) -> Option<&str> {
                common!(self, item => item.body_text.as_deref())
            }

            /// The address of its page.
            pub fn url(&self) -> Option<&str> {
                common!(self, item => Some(&item.url))
            }

            /// When it was made.
            pub fn created_at(&self) -> Option<Timestamp> {
                common!(self, item => Some(item.created_at))
            }

            /// Who made it.
            pub fn creator(&self) -> Option<&MemberSummary> {
                common!(self, item => item.creator.as_ref())
            }

            /// The space it is in.
            pub fn space(&self) -> Option<&SpaceSummary> {
                common!(self, item => item.space.as_ref())
            }

            /// How many comments it has, replies among them.
            pub fn comment_count(&self) -> Option<i32> {
                common!(self, item => Some(item.comment_count))
            }

            /// How many reactions it has.
            pub fn cheer_count(&self) -> Option<i32> {
                common!(self, item => Some(item.cheer_count))
            }
        }
    };
    ($it:expr, $item:ident => $field:expr) => {
        match $it {
            Self::Post($item) => $field,
            Self::Event($item) => $field,
            Self::Poll($item) => $field,
            Self::Unknown(_) => None,
        }
    };
}

common!(PostContentCard);
common!(PostContentDetail);

impl PostContentDetail {
    /// The reactions to it, grouped by emoji.
    pub fn reactions(&self) -> &[ReactionGroupSummary] {
        match self {
            Self::Post(item) => &item.reactions,
            Self::Event(item) => &item.reactions,
            Self::Poll(item) => &item.reactions,
            Self::Unknown(_) => &[],
        }
    }
}

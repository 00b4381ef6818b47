//! Accessors for the common fields of posts, events and polls.
//!
//! A list of posts contains all three types. If you need only common fields, use these accessors
//! instead of a `match`. They return `None` for a type that is newer than this crate.

use jiff::Timestamp;
use mighty_schema::{
    InstanceIndex,
    ids::{GlobalIdOf, ResourceIdOf},
    kinds::Post,
};

use crate::{
    models::{
        EventInstanceCard, EventInstanceWithAttendees, FeedItemWithComments, MemberSummary,
        PostContentCard, PostContentDetail, PostContentWithComments, ReactionGroupSummary,
        SpaceSummary, ThreadComment,
    },
    pages::PageInfo,
};

macro_rules! common {
    ($name:ident) => {
        impl $name {
            /// Its GlobalID, as the id of a post.
            pub fn id(&self) -> Option<GlobalIdOf<Post>> {
                common!(self, item => Some((&item.id).into()))
            }

            /// Its resource id, which is also its id in the Admin API.
            pub fn resource_id(&self) -> Option<ResourceIdOf<Post>> {
                common!(self, item => Some((&item.resource_id).into()))
            }

            /// Its title. A post may have none.
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

            /// When it was created.
            pub fn created_at(&self) -> Option<Timestamp> {
                common!(self, item => Some(item.created_at))
            }

            /// The member who created it.
            pub fn creator(&self) -> Option<&MemberSummary> {
                common!(self, item => item.creator.as_ref())
            }

            /// The space it is in.
            pub fn space(&self) -> Option<&SpaceSummary> {
                common!(self, item => item.space.as_ref())
            }

            /// The number of its comments, including replies.
            pub fn comment_count(&self) -> Option<i32> {
                common!(self, item => Some(item.comment_count))
            }

            /// The number of its reactions.
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
common!(PostContentWithComments);

impl PostContentDetail {
    /// Its reactions, grouped by emoji.
    pub fn reactions(&self) -> &[ReactionGroupSummary] {
        match self {
            Self::Post(item) => &item.reactions,
            Self::Event(item) => &item.reactions,
            Self::Poll(item) => &item.reactions,
            Self::Unknown(_) => &[],
        }
    }
}

impl PostContentWithComments {
    /// The first comments, in the order of the answer: one page of them. Empty if the viewer may not read
    /// them.
    pub fn comments(&self) -> impl Iterator<Item = &ThreadComment> {
        let nodes = self.first_comments().and_then(|(nodes, _)| nodes);
        nodes.into_iter().flatten().flatten()
    }

    /// The page info of the comments: whether there are more, and the cursor to go on. `None` if the
    /// viewer may not read them.
    pub fn comments_info(&self) -> Option<&PageInfo> {
        self.first_comments().map(|(_, info)| info)
    }

    fn first_comments(&self) -> Option<(Option<&[Option<ThreadComment>]>, &PageInfo)> {
        common!(self, item => {
            let page = item.comments.as_ref()?;
            Some((page.nodes.as_deref(), &page.page_info))
        })
    }
}

macro_rules! scheduled_at {
    ($($name:ident),*) => {
        $(impl $name {
            /// The scheduled time of the occurrence: its `instance_index` as a time. `starts_at` is
            /// another time if the occurrence was moved. `None` if the key has a new form.
            pub fn scheduled_at(&self) -> Option<Timestamp> {
                InstanceIndex::parse(&self.instance_index).map(InstanceIndex::time)
            }
        })*
    };
}

scheduled_at!(EventInstanceCard, EventInstanceWithAttendees);

impl FeedItemWithComments {
    /// The post, event or poll of the entry. `None` if it was deleted, or if the entry is of another kind.
    pub fn post(&self) -> Option<&PostContentWithComments> {
        match self {
            Self::FeedPostItem(item) => item.post.as_ref(),
            Self::Unknown(_) => None,
        }
    }
}

//! Several records by their ids, fifty an operation.

use mighty_core::GlobalId;
use mighty_transport::{Client, Error, loader::find_by_id};

use super::{Comments, Members, Posts, Spaces, nodes::NODES_PER_OPERATION};
use crate::{
    models::{CommentDetail, MemberProfile, PostContentDetail, SpaceDetail},
    operations::{
        comments::{ListCommentsByIds, list_comments_by_ids},
        members::{ListMembersByIds, list_members_by_ids},
        posts::{ListPostsByIds, list_posts_by_ids},
        spaces::{ListSpacesByIds, list_spaces_by_ids},
    },
    output::{HasOutput, run},
};

/// The records with these ids, in the order of `ids`. Each is found by its own id, because the server
/// may return the list in another order.
pub(super) async fn get_many<Q, T>(
    client: &Client,
    ids: Vec<GlobalId>,
    query: impl Fn(Vec<GlobalId>) -> Q,
    is_of: impl Fn(&GlobalId, &T) -> Option<bool> + Copy,
) -> Result<Vec<Option<T>>, Error>
where
    Q: HasOutput<Output = Vec<Option<T>>>,
    T: Clone,
{
    let mut all = Vec::with_capacity(ids.len());
    let mut left = ids.as_slice();
    while !left.is_empty() {
        let most = &left[..left.len().min(NODES_PER_OPERATION)];
        let (some, rest) = left.split_at(client.batch_size(most, &query)?);
        let found = run(client, query(some.to_vec())).await?;
        for (id, place) in some.iter().zip(find_by_id(some, &found, is_of)) {
            let Some(place) = place else {
                let (asked, came) = (some.len(), found.len());
                let what =
                    format!("{id}, in a list of {asked} nodes, one for each id ({came} came),");
                return Err(Error::incomplete(Q::NAME, what));
            };
            all.push(found.get(place).cloned().flatten());
        }
        left = rest;
    }
    Ok(all)
}

fn ids(ids: impl IntoIterator<Item = impl Into<GlobalId>>) -> Vec<GlobalId> {
    ids.into_iter().map(Into::into).collect()
}

/// The record of a node that has one of the types. `None` for the id of another type.
macro_rules! record {
    ($node:expr, $of:path) => {
        match $node {
            Some($of(record)) => Some(*record),
            _ => None,
        }
    };
}

impl Posts<'_> {
    /// Several posts, events and polls by GlobalID, in the order of `ids`, fifty an operation.
    /// `None` for an id of which there is no record, or that the viewer may not see.
    ///
    /// # Errors
    /// Any error of a call. [`ErrorKind::Decode`](mighty_transport::ErrorKind::Decode) if the answer
    /// has neither a record nor a null for one of the ids.
    pub async fn get_many(
        &self,
        ids_of_posts: impl IntoIterator<Item = impl Into<GlobalId>>,
    ) -> Result<Vec<Option<PostContentDetail>>, Error> {
        use list_posts_by_ids::Nodes;
        let nodes = get_many(
            self.0,
            ids(ids_of_posts),
            |ids: Vec<GlobalId>| ListPostsByIds::new(ids),
            |id, node| match node {
                Nodes::Post(post) => Some(post.id.is_same_record(id)),
                Nodes::Event(event) => Some(event.id.is_same_record(id)),
                Nodes::Poll(poll) => Some(poll.id.is_same_record(id)),
                Nodes::Unknown(_) => None,
            },
        );
        let records = nodes.await?.into_iter().map(|node| match node? {
            Nodes::Post(post) => Some(PostContentDetail::Post(post)),
            Nodes::Event(event) => Some(PostContentDetail::Event(event)),
            Nodes::Poll(poll) => Some(PostContentDetail::Poll(poll)),
            Nodes::Unknown(_) => None,
        });
        Ok(records.collect())
    }
}

impl Spaces<'_> {
    /// Several spaces by GlobalID, in the order of `ids`, fifty an operation. `None` for an id of
    /// which there is no space, or that the viewer may not see.
    ///
    /// # Errors
    /// As [`Posts::get_many`].
    pub async fn get_many(
        &self,
        ids_of_spaces: impl IntoIterator<Item = impl Into<GlobalId>>,
    ) -> Result<Vec<Option<SpaceDetail>>, Error> {
        use list_spaces_by_ids::Nodes;
        let nodes = get_many(
            self.0,
            ids(ids_of_spaces),
            |ids: Vec<GlobalId>| ListSpacesByIds::new(ids),
            |id, node| match node {
                Nodes::Space(space) => Some(space.id.is_same_record(id)),
                Nodes::Unknown(_) => None,
            },
        );
        let nodes = nodes.await?.into_iter();
        Ok(nodes.map(|node| record!(node, Nodes::Space)).collect())
    }
}

impl Members<'_> {
    /// Several members by GlobalID, in the order of `ids`, fifty an operation. `None` for an id of
    /// which there is no member, or that the viewer may not see.
    ///
    /// # Errors
    /// As [`Posts::get_many`].
    pub async fn get_many(
        &self,
        ids_of_members: impl IntoIterator<Item = impl Into<GlobalId>>,
    ) -> Result<Vec<Option<MemberProfile>>, Error> {
        use list_members_by_ids::Nodes;
        let nodes = get_many(
            self.0,
            ids(ids_of_members),
            |ids: Vec<GlobalId>| ListMembersByIds::new(ids),
            |id, node| match node {
                Nodes::User(member) => Some(member.id.is_same_record(id)),
                Nodes::Unknown(_) => None,
            },
        );
        let nodes = nodes.await?.into_iter();
        Ok(nodes.map(|node| record!(node, Nodes::User)).collect())
    }
}

impl Comments<'_> {
    /// Several comments by GlobalID, in the order of `ids`, fifty an operation. `None` for an id of
    /// which there is no comment, or that the viewer may not see.
    ///
    /// # Errors
    /// As [`Posts::get_many`].
    pub async fn get_many(
        &self,
        ids_of_comments: impl IntoIterator<Item = impl Into<GlobalId>>,
    ) -> Result<Vec<Option<CommentDetail>>, Error> {
        use list_comments_by_ids::Nodes;
        let nodes = get_many(
            self.0,
            ids(ids_of_comments),
            |ids: Vec<GlobalId>| ListCommentsByIds::new(ids),
            |id, node| match node {
                Nodes::Comment(comment) => Some(comment.id.is_same_record(id)),
                Nodes::Unknown(_) => None,
            },
        );
        let nodes = nodes.await?.into_iter();
        Ok(nodes.map(|node| record!(node, Nodes::Comment)).collect())
    }
}

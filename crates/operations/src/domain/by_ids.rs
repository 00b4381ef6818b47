//! Several records by GlobalID, fifty an operation.

use std::fmt::Display;

use mighty_core::GlobalId;
use mighty_schema::{
    ids::GlobalIdOf,
    kinds::{Comment, Post, Space, User},
};
use mighty_transport::{Client, Error, loader::find_by_id};

use super::{Comments, Members, Posts, Spaces};
use crate::{
    models::{CommentDetail, MemberProfile, PostContentDetail, SpaceDetail},
    operations::posts::{ListPostsByIds, list_posts_by_ids::Nodes},
    output::{HasOutput, run},
};

/// The most nodes in one operation. It can be fewer, so that the operation stays below the client's
/// cost ceiling.
pub const NODES_PER_OPERATION: usize = 50;

/// Sends `query` for at most [`NODES_PER_OPERATION`] ids at a time and returns the records in the
/// order of `ids`. Records are matched by `is_of` (none if the record has no id), not by position.
/// `record` takes the record out of an entry, or nothing if it is of another type.
pub(super) async fn by_ids<I, O, N, T>(
    client: &Client,
    ids: impl IntoIterator<Item = impl Into<I>>,
    query: impl Fn(Vec<I>) -> O,
    is_of: impl Fn(&I, &N) -> Option<bool>,
    record: impl Fn(N) -> Option<T>,
) -> Result<Vec<Option<T>>, Error>
where
    I: Clone + Display,
    O: HasOutput<Output = Vec<Option<N>>> + serde::Serialize,
    N: Clone,
{
    let ids: Vec<I> = ids.into_iter().map(Into::into).collect();
    let mut all = Vec::with_capacity(ids.len());
    let mut left = ids.as_slice();
    while !left.is_empty() {
        let most = &left[..left.len().min(NODES_PER_OPERATION)];
        let (some, rest) = left.split_at(client.batch_size(most, &query)?);
        let found = run(client, query(some.to_vec())).await?;
        for (id, place) in some.iter().zip(find_by_id(some, &found, &is_of)) {
            let Some(place) = place else {
                let (asked, came) = (some.len(), found.len());
                let what =
                    format!("{id}, in a list of {asked} nodes, one for each id ({came} came),");
                return Err(Error::incomplete(O::NAME, what));
            };
            all.push(found.get(place).cloned().flatten().and_then(&record));
        }
        left = rest;
    }
    Ok(all)
}

impl Posts<'_> {
    /// Several posts, events and polls by GlobalID, in the order of `ids`. `None` if there is no such record, it is of
    /// another type, or the viewer may not see it. One operation has at most
    /// [`NODES_PER_OPERATION`] ids.
    ///
    /// # Errors
    /// Any error of a call. [`ErrorKind::Decode`](mighty_transport::ErrorKind::Decode) if the answer
    /// has neither a record nor a null for one of the ids.
    pub async fn get_many(
        self,
        ids: impl IntoIterator<Item = impl Into<GlobalIdOf<Post>>>,
    ) -> Result<Vec<Option<PostContentDetail>>, Error> {
        let is_of = |id: &GlobalIdOf<Post>, node: &Nodes| {
            let own: &GlobalId = match node {
                Nodes::Post(post) => &post.id,
                Nodes::Event(event) => &event.id,
                Nodes::Poll(poll) => &poll.id,
                Nodes::Unknown(_) => return None,
            };
            Some(own.is_same_record(id))
        };
        let record = |node| match node {
            Nodes::Post(post) => Some(PostContentDetail::Post(post)),
            Nodes::Event(event) => Some(PostContentDetail::Event(event)),
            Nodes::Poll(poll) => Some(PostContentDetail::Poll(poll)),
            Nodes::Unknown(_) => None,
        };
        by_ids(self.0, ids, ListPostsByIds::new, is_of, record).await
    }
}

impl Spaces<'_> {
    /// Several spaces by GlobalID, in the order of `ids`. `None` if there is no such record, it is of
    /// another type, or the viewer may not see it. One operation has at most
    /// [`NODES_PER_OPERATION`] ids.
    ///
    /// # Errors
    /// Any error of a call. [`ErrorKind::Decode`](mighty_transport::ErrorKind::Decode) if the answer
    /// has neither a record nor a null for one of the ids.
    pub async fn get_many(
        self,
        ids: impl IntoIterator<Item = impl Into<GlobalIdOf<Space>>>,
    ) -> Result<Vec<Option<SpaceDetail>>, Error> {
        use crate::operations::spaces::{ListSpacesByIds, list_spaces_by_ids::Nodes};
        let is_of = |id: &GlobalIdOf<Space>, node: &Nodes| match node {
            Nodes::Space(record) => Some(record.id.is_same_record(id)),
            Nodes::Unknown(_) => None,
        };
        let record = |node| match node {
            Nodes::Space(record) => Some(*record),
            Nodes::Unknown(_) => None,
        };
        by_ids(self.0, ids, ListSpacesByIds::new, is_of, record).await
    }
}

impl Members<'_> {
    /// Several members by GlobalID, in the order of `ids`. `None` if there is no such record, it is of
    /// another type, or the viewer may not see it. One operation has at most
    /// [`NODES_PER_OPERATION`] ids.
    ///
    /// # Errors
    /// Any error of a call. [`ErrorKind::Decode`](mighty_transport::ErrorKind::Decode) if the answer
    /// has neither a record nor a null for one of the ids.
    pub async fn get_many(
        self,
        ids: impl IntoIterator<Item = impl Into<GlobalIdOf<User>>>,
    ) -> Result<Vec<Option<MemberProfile>>, Error> {
        use crate::operations::members::{ListMembersByIds, list_members_by_ids::Nodes};
        let is_of = |id: &GlobalIdOf<User>, node: &Nodes| match node {
            Nodes::User(record) => Some(record.id.is_same_record(id)),
            Nodes::Unknown(_) => None,
        };
        let record = |node| match node {
            Nodes::User(record) => Some(*record),
            Nodes::Unknown(_) => None,
        };
        by_ids(self.0, ids, ListMembersByIds::new, is_of, record).await
    }
}

impl Comments<'_> {
    /// Several comments by GlobalID, in the order of `ids`. `None` if there is no such record, it is of
    /// another type, or the viewer may not see it. One operation has at most
    /// [`NODES_PER_OPERATION`] ids.
    ///
    /// # Errors
    /// Any error of a call. [`ErrorKind::Decode`](mighty_transport::ErrorKind::Decode) if the answer
    /// has neither a record nor a null for one of the ids.
    pub async fn get_many(
        self,
        ids: impl IntoIterator<Item = impl Into<GlobalIdOf<Comment>>>,
    ) -> Result<Vec<Option<CommentDetail>>, Error> {
        use crate::operations::comments::{ListCommentsByIds, list_comments_by_ids::Nodes};
        let is_of = |id: &GlobalIdOf<Comment>, node: &Nodes| match node {
            Nodes::Comment(record) => Some(record.id.is_same_record(id)),
            Nodes::Unknown(_) => None,
        };
        let record = |node| match node {
            Nodes::Comment(record) => Some(*record),
            Nodes::Unknown(_) => None,
        };
        by_ids(self.0, ids, ListCommentsByIds::new, is_of, record).await
    }
}

//! Several records by GlobalID, fifty an operation.

use std::fmt::Display;

use mighty_core::GlobalId;
use mighty_schema::{
    ids::GlobalIdOf,
    kinds::{Comment, Post, Space, User},
};
use mighty_transport::{
    Client, Error,
    loader::find_by_id,
    unreadable::{Place, Rest, read_rest, unreadable_at},
};

use super::{Comments, Members, Posts, Spaces};
use crate::{
    models::{CommentDetail, MemberProfile, PostContentDetail, SpaceDetail},
    operations::posts::{ListPostsByIds, list_posts_by_ids::Nodes},
    output::{HasOutput, run},
};

/// The most nodes in one operation. It can be fewer, so that the operation stays below the client's
/// cost ceiling.
pub const NODES_PER_OPERATION: usize = 50;

/// The record of each id, or why it can't be read.
pub(super) type Each<T> = Vec<Result<Option<T>, Error>>;

/// Sends `query` for at most [`NODES_PER_OPERATION`] ids at a time and returns the records in the
/// order of `ids`. Records are matched by `is_of` (none if the record has no id), not by position.
/// `record` takes the record out of an entry, or nothing if it is of another type. A record that
/// can't be read, or an id that the answer leaves out, is an error for that id only.
pub(super) async fn by_ids<I, O, N, T>(
    client: &Client,
    ids: impl IntoIterator<Item = impl Into<I>>,
    query: impl Fn(Vec<I>) -> O,
    is_of: impl Fn(&I, &N) -> Option<bool>,
    record: impl Fn(N) -> Option<T>,
) -> Result<Each<T>, Error>
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
        let (found, lost) = match run(client, query(some.to_vec())).await {
            Ok(found) => (found, None),
            Err(error) => match read_rest::<O::Data>(&error, Place::Null) {
                Some(Rest {
                    data, unreadable, ..
                }) => match O::output(data) {
                    Ok(found) => (found, Some((error, unreadable))),
                    Err(_) => return Err(error),
                },
                None => return Err(error),
            },
        };
        let places = find_by_id(some, &found, &is_of);
        for (id, place) in some.iter().zip(&places) {
            let Some(place) = *place else {
                let (asked, came) = (some.len(), found.len());
                let what =
                    format!("{id}, in a list of {asked} nodes, one for each id ({came} came),");
                all.push(Err(Error::incomplete(O::NAME, what)));
                continue;
            };
            let node = found.get(place).cloned().flatten();
            let error = lost.as_ref().filter(|_| node.is_none());
            let error = error.and_then(|(answer, unreadable)| {
                Some(unreadable_at(unreadable, &places, place)?.error(answer))
            });
            all.push(error.map_or_else(|| Ok(node.and_then(&record)), Err));
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
    /// Any error of a call. [`ErrorKind::Decode`](mighty_transport::ErrorKind::Decode) if a record
    /// can't be read, or if the answer has neither a record nor a null for one of the ids; see
    /// [`get_each`](Self::get_each).
    pub async fn get_many(
        self,
        ids: impl IntoIterator<Item = impl Into<GlobalIdOf<Post>>>,
    ) -> Result<Vec<Option<PostContentDetail>>, Error> {
        self.get_each(ids).await?.into_iter().collect()
    }

    /// As [`get_many`](Self::get_many), but a record that can't be read, such as one whose date
    /// lacks its zone, is an error for its own id only.
    ///
    /// # Errors
    /// Any error of a call.
    pub async fn get_each(
        self,
        ids: impl IntoIterator<Item = impl Into<GlobalIdOf<Post>>>,
    ) -> Result<Vec<Result<Option<PostContentDetail>, Error>>, Error> {
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
    /// Any error of a call. [`ErrorKind::Decode`](mighty_transport::ErrorKind::Decode) if a record
    /// can't be read, or if the answer has neither a record nor a null for one of the ids; see
    /// [`get_each`](Self::get_each).
    pub async fn get_many(
        self,
        ids: impl IntoIterator<Item = impl Into<GlobalIdOf<Space>>>,
    ) -> Result<Vec<Option<SpaceDetail>>, Error> {
        self.get_each(ids).await?.into_iter().collect()
    }

    /// As [`get_many`](Self::get_many), but a record that can't be read, such as one whose date
    /// lacks its zone, is an error for its own id only.
    ///
    /// # Errors
    /// Any error of a call.
    pub async fn get_each(
        self,
        ids: impl IntoIterator<Item = impl Into<GlobalIdOf<Space>>>,
    ) -> Result<Vec<Result<Option<SpaceDetail>, Error>>, Error> {
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
    /// Any error of a call. [`ErrorKind::Decode`](mighty_transport::ErrorKind::Decode) if a record
    /// can't be read, or if the answer has neither a record nor a null for one of the ids; see
    /// [`get_each`](Self::get_each).
    pub async fn get_many(
        self,
        ids: impl IntoIterator<Item = impl Into<GlobalIdOf<User>>>,
    ) -> Result<Vec<Option<MemberProfile>>, Error> {
        self.get_each(ids).await?.into_iter().collect()
    }

    /// As [`get_many`](Self::get_many), but a record that can't be read, such as one whose date
    /// lacks its zone, is an error for its own id only.
    ///
    /// # Errors
    /// Any error of a call.
    pub async fn get_each(
        self,
        ids: impl IntoIterator<Item = impl Into<GlobalIdOf<User>>>,
    ) -> Result<Vec<Result<Option<MemberProfile>, Error>>, Error> {
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
    /// Any error of a call. [`ErrorKind::Decode`](mighty_transport::ErrorKind::Decode) if a record
    /// can't be read, or if the answer has neither a record nor a null for one of the ids; see
    /// [`get_each`](Self::get_each).
    pub async fn get_many(
        self,
        ids: impl IntoIterator<Item = impl Into<GlobalIdOf<Comment>>>,
    ) -> Result<Vec<Option<CommentDetail>>, Error> {
        self.get_each(ids).await?.into_iter().collect()
    }

    /// As [`get_many`](Self::get_many), but a record that can't be read, such as one whose date
    /// lacks its zone, is an error for its own id only.
    ///
    /// # Errors
    /// Any error of a call.
    pub async fn get_each(
        self,
        ids: impl IntoIterator<Item = impl Into<GlobalIdOf<Comment>>>,
    ) -> Result<Vec<Result<Option<CommentDetail>, Error>>, Error> {
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

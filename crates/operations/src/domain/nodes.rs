//! Look-ups of nodes by GlobalID.

use mighty_core::GlobalId;
use mighty_transport::{CallOptions, Error, Loader};

use super::{Nodes, by_ids::by_ids};
use crate::{
    models::NodeItem,
    operations::nodes::{GetNode, GetNodes},
};

impl Nodes<'_> {
    /// One node. If [`NodeItem`] has no variant for its type, you get only the name of the type.
    ///
    /// # Errors
    /// Not found if the node does not exist or the viewer may not see it.
    /// [`ErrorKind::Decode`](mighty_transport::ErrorKind::Decode) if the server answers with a node
    /// that has another id.
    pub async fn get(self, id: impl Into<GlobalId>) -> Result<NodeItem, Error> {
        let id = id.into();
        let query = GetNode::new(&id);
        let answer = self.0.send_with(&query, CallOptions::default()).await?;
        match answer.data.node {
            Some(node) if is_of(&id, &node) == Some(false) => {
                let what = format!("the node {id} (the server sent another one)");
                Err(Error::incomplete("GetNode", what).with_meta(&answer.meta))
            }
            Some(node) => Ok(node),
            None => Err(self.0.not_visible(&query, "the node", &answer.meta)),
        }
    }

    /// Several nodes, in the order of `ids`. `None` for a node that does not exist or that the viewer
    /// may not see. One operation has at most [`NODES_PER_OPERATION`](super::NODES_PER_OPERATION) nodes.
    ///
    /// # Errors
    /// Any error of a call. [`ErrorKind::Decode`](mighty_transport::ErrorKind::Decode) if a node
    /// can't be read, or if the answer has neither a node nor a null for one of the ids; see
    /// [`get_each`](Self::get_each).
    pub async fn get_many(
        self,
        ids: impl IntoIterator<Item = impl Into<GlobalId>>,
    ) -> Result<Vec<Option<NodeItem>>, Error> {
        self.get_each(ids).await?.into_iter().collect()
    }

    /// As [`get_many`](Self::get_many), but a node that can't be read, such as one whose date lacks
    /// its zone, is an error for its own id only.
    ///
    /// ```
    /// use mighty_core::GlobalId;
    /// use mighty_operations::{domain::Nodes, models::NodeItem};
    /// use mighty_transport::{Client, Error};
    ///
    /// /// The nodes that can be read.
    /// async fn readable(client: &Client, ids: &[GlobalId]) -> Result<Vec<NodeItem>, Error> {
    ///     let each = Nodes::new(client).get_each(ids).await?;
    ///     Ok(each.into_iter().filter_map(Result::ok).flatten().collect())
    /// }
    /// ```
    ///
    /// # Errors
    /// Any error of a call.
    pub async fn get_each(
        self,
        ids: impl IntoIterator<Item = impl Into<GlobalId>>,
    ) -> Result<Vec<Result<Option<NodeItem>, Error>>, Error> {
        by_ids(self.0, ids, GetNodes::new, is_of, Some).await
    }

    /// A loader of nodes. It sends look-ups at the same time as one operation, so that they count
    /// once for the quota. Keep the loader and share its clones: a new loader for each look-up
    /// combines nothing.
    ///
    /// ```
    /// use mighty_core::GlobalId;
    /// use mighty_operations::{domain::Nodes, models::NodeItem};
    /// use mighty_transport::{Client, Error};
    ///
    /// /// Loads two nodes in one operation.
    /// async fn pair(client: &Client) -> Result<(NodeItem, NodeItem), Error> {
    ///     let loader = Nodes::new(client).loader();
    ///     let (one, two) = (GlobalId::new("Post", 1), GlobalId::new("Post", 2));
    ///     let (one, two) = tokio::join!(loader.load(one), loader.load(two));
    ///     Ok((one?, two?))
    /// }
    /// ```
    pub fn loader(self) -> Loader<GlobalId, NodeItem> {
        Loader::over(
            self.0,
            "/nodes",
            |ids: Vec<GlobalId>| GetNodes::new(ids),
            |data| data.nodes.unwrap_or_default(),
            is_of,
        )
    }
}

/// Whether the node has this id. `None` if the node's id isn't known.
fn is_of(id: &GlobalId, node: &NodeItem) -> Option<bool> {
    node.id().map(|own| own.is_same_record(id))
}

//! Look-ups of nodes by GlobalID.

use mighty_core::GlobalId;
use mighty_transport::{Client, Error, Loader};

use super::find;
use crate::{
    models::NodeItem,
    operations::nodes::{GetNode, GetNodes},
};

/// The most nodes in one operation. It can be fewer, so that the operation stays below the client's
/// cost ceiling.
pub const NODES_PER_OPERATION: usize = 50;

/// Look-ups of nodes of any type by GlobalID.
#[derive(Debug, Clone, Copy)]
pub struct Nodes<'a>(&'a Client);

impl<'a> Nodes<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// One node. If [`NodeItem`] has no variant for its type, you get only the name of the type.
    ///
    /// # Errors
    /// Not found if the node does not exist or the viewer may not see it.
    pub async fn get(&self, id: impl Into<GlobalId>) -> Result<NodeItem, Error> {
        find(self.0, GetNode::new(id), |data| data.node.ok_or("the node")).await
    }

    /// Several nodes, in the order asked for, up to [`NODES_PER_OPERATION`] to an operation; `None`
    /// in the place of one that does not exist or that the viewer may not see.
    ///
    /// # Errors
    /// Those of any call. [`ErrorKind::Decode`](mighty_transport::ErrorKind::Decode) if the list is
    /// not as long as the ids, because it then does not tell which node belongs to which id.
    pub async fn get_many(
        &self,
        ids: impl IntoIterator<Item = impl Into<GlobalId>>,
    ) -> Result<Vec<Option<NodeItem>>, Error> {
        let ids: Vec<GlobalId> = ids.into_iter().map(Into::into).collect();
        let mut all = Vec::with_capacity(ids.len());
        let mut left = ids.as_slice();
        while !left.is_empty() {
            let most = &left[..left.len().min(NODES_PER_OPERATION)];
            let (some, rest) = left.split_at(self.0.batch_size(most, GetNodes::new)?);
            let found = find(self.0, GetNodes::new(some), |data| {
                data.nodes.ok_or("the list of nodes")
            });
            let found = found.await?;
            // An entry's place says whose it is, so a list of another length says nothing.
            if found.len() != some.len() {
                let (asked, came) = (some.len(), found.len());
                let what = format!("a list of {asked} nodes, one for each id ({came} came),");
                return Err(Error::incomplete("GetNodes", what));
            }
            all.extend(found);
            left = rest;
        }
        Ok(all)
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
    pub fn loader(&self) -> Loader<GlobalId, NodeItem> {
        Loader::over(
            self.0,
            "/nodes",
            |ids: Vec<GlobalId>| GetNodes::new(ids),
            |data| data.nodes.unwrap_or_default(),
        )
    }
}

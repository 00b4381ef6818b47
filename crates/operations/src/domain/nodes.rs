//! Anything that has a GlobalID.

use mighty_core::GlobalId;
use mighty_transport::{CallOptions, Client, Error, Loader, loader::find_by_id};

use super::find;
use crate::{
    models::NodeItem,
    operations::nodes::{GetNode, GetNodes},
};

/// How many nodes are asked for in one operation at most; fewer where they would cost more than the
/// client's ceiling.
pub const NODES_PER_OPERATION: usize = 50;

/// Look-ups by GlobalID, whatever the type.
#[derive(Debug, Clone, Copy)]
pub struct Nodes<'a>(&'a Client);

impl<'a> Nodes<'a> {
    /// Through `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// One node. Types beyond those of [`NodeItem`] come as their name alone.
    ///
    /// # Errors
    /// Not found where the viewer sees no such node.
    /// [`ErrorKind::Decode`](mighty_transport::ErrorKind::Decode) if the server answers with a node
    /// of another id.
    pub async fn get(&self, id: impl Into<GlobalId>) -> Result<NodeItem, Error> {
        let id = id.into();
        let query = GetNode::new(&id);
        let answer = self.0.send_with(&query, CallOptions::default()).await?;
        match answer.data.node {
            Some(node) if is_of(&id, &node) == Some(false) => {
                let what = format!("the node {id} (another one came), which");
                Err(Error::incomplete("GetNode", what).with_meta(&answer.meta))
            }
            Some(node) => Ok(node),
            None => Err(self.0.not_visible(&query, "the node", &answer.meta)),
        }
    }

    /// Several nodes, in the order asked for, up to [`NODES_PER_OPERATION`] to an operation; `None` in the
    /// place of one that does not exist or that the viewer may not see.
    ///
    /// # Errors
    /// Those of any call. [`ErrorKind::Decode`](mighty_transport::ErrorKind::Decode) if the list
    /// leaves out one of the ids, with neither its node nor a null.
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
            for (id, place) in some.iter().zip(find_by_id(some, &found, is_of)) {
                let Some(place) = place else {
                    let (asked, came) = (some.len(), found.len());
                    let what =
                        format!("{id}, in a list of {asked} nodes, one for each id ({came} came),");
                    return Err(Error::incomplete("GetNodes", what));
                };
                all.push(found.get(place).cloned().flatten());
            }
            left = rest;
        }
        Ok(all)
    }

    /// A loader of nodes: look-ups that come within the same moment become one operation, which is
    /// what the quota counts. Keep it, and share its clones; one that is made anew for each look-up
    /// has nothing to gather.
    ///
    /// ```
    /// use mighty_core::GlobalId;
    /// use mighty_operations::{domain::Nodes, models::NodeItem};
    /// use mighty_transport::{Client, Error};
    ///
    /// /// Both in one operation.
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
            is_of,
        )
    }
}

/// Whether a node is the one of an id, as far as it tells.
fn is_of(id: &GlobalId, node: &NodeItem) -> Option<bool> {
    node.id().map(|own| own.is_same_record(id))
}

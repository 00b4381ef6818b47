//! Anything that has a GlobalID.

use mighty_core::GlobalId;
use mighty_transport::{Client, Error};

use super::found;
use crate::{
    models::NodeItem,
    operations::nodes::{GetNode, GetNodes},
};

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
    pub async fn get(&self, id: impl Into<GlobalId>) -> Result<NodeItem, Error> {
        found::<GetNode, _>(self.0.send(GetNode::new(id)).await?.node, "the node")
    }

    /// Several nodes in one operation, in the order asked for; `None` in the place of one that does
    /// not exist or that the viewer may not see.
    ///
    /// # Errors
    /// Those of any call.
    pub async fn get_many(
        &self,
        ids: impl IntoIterator<Item = impl Into<GlobalId>>,
    ) -> Result<Vec<Option<NodeItem>>, Error> {
        found::<GetNodes, _>(
            self.0.send(GetNodes::new(ids)).await?.nodes,
            "the list of nodes",
        )
    }
}

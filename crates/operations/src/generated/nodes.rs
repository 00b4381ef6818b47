// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on nodes.
#![allow(deprecated, clippy::module_inception)]
/// The node behind a GlobalID; a resource ID is not enough here. The class inside a GlobalID is the
/// server's own and need not be the name of the type that comes back.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetNode {
    /// `$id`, a `ID!`.
    ///
    /// A GlobalID only.
    pub id: mighty_core::GlobalId,
}
impl GetNode {
    /// Takes the required fields and leaves all others out.
    pub fn new(id: impl Into<mighty_core::GlobalId>) -> Self {
        Self { id: id.into() }
    }
}
impl serde::Serialize for GetNode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetNode {
    type Data = get_node::Data;
    const NAME: &'static str = "GetNode";
    const DOCUMENT: &'static str = include_str!("documents/get_node.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Comment",
            any_of: &["host:read:network", "read:network", "write:comments"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "ConversationThread",
            any_of: &["read:chats", "write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "DirectMessage",
            any_of: &["read:chats", "write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Event",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
                "write:rsvps",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventRecurrenceException",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
                "write:rsvps",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Lead",
            any_of: &["host:read:network", "read:network"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Poll",
            any_of: &[
                "host:read:network",
                "host:read:network_posts",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "PollAnswer",
            any_of: &[
                "host:read:network",
                "host:read:network_posts",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Post",
            any_of: &[
                "host:read:network",
                "host:read:network_posts",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "PrivateMessage",
            any_of: &["read:chats", "write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "QuizAttempt",
            any_of: &[
                "host:read:network",
                "host:read:network_posts",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Reaction",
            any_of: &[
                "host:read:network",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Rsvp",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
    ];
}
impl crate::output::HasOutput for GetNode {
    type Output = crate::generated::models::NodeItem;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.node.ok_or(crate::output::Missing::at("node"))?;
        Ok(at)
    }
}
/// The answer of [`GetNode`].
pub mod get_node {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetNode`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.node`, a `Node`.
        ///
        /// Takes GlobalIDs only.
        pub node: Option<crate::generated::models::NodeItem>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("node", &self.node)?;
            Ok(())
        }
    }
    impl serde::Serialize for Data {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Data {
        const KEYS: &'static [&'static str] = &["node"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut node_: Option<crate::generated::models::NodeItem> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut node_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { node: node_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The nodes behind several GlobalIDs, in one operation of the quota. An entry may be null.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetNodes {
    /// `$ids`, a `[ID!]!`.
    ///
    /// GlobalIDs only.
    pub ids: Vec<mighty_core::GlobalId>,
}
impl GetNodes {
    /// Takes the required fields and leaves all others out.
    pub fn new(ids: impl IntoIterator<Item = impl Into<mighty_core::GlobalId>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}
impl serde::Serialize for GetNodes {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("ids", &self.ids)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetNodes {
    type Data = get_nodes::Data;
    const NAME: &'static str = "GetNodes";
    const DOCUMENT: &'static str = include_str!("documents/get_nodes.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Comment",
            any_of: &["host:read:network", "read:network", "write:comments"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "ConversationThread",
            any_of: &["read:chats", "write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "DirectMessage",
            any_of: &["read:chats", "write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Event",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
                "write:rsvps",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventRecurrenceException",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
                "write:rsvps",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Lead",
            any_of: &["host:read:network", "read:network"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Poll",
            any_of: &[
                "host:read:network",
                "host:read:network_posts",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "PollAnswer",
            any_of: &[
                "host:read:network",
                "host:read:network_posts",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Post",
            any_of: &[
                "host:read:network",
                "host:read:network_posts",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "PrivateMessage",
            any_of: &["read:chats", "write:chats"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "QuizAttempt",
            any_of: &[
                "host:read:network",
                "host:read:network_posts",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Reaction",
            any_of: &[
                "host:read:network",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Rsvp",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
    ];
}
impl crate::output::HasOutput for GetNodes {
    type Output = Vec<Option<crate::generated::models::NodeItem>>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.nodes.ok_or(crate::output::Missing::at("nodes"))?;
        Ok(at)
    }
}
/// The answer of [`GetNodes`].
pub mod get_nodes {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetNodes`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.nodes`, a `[Node]`.
        ///
        /// Takes GlobalIDs only.
        pub nodes: Option<Vec<Option<crate::generated::models::NodeItem>>>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            Ok(())
        }
    }
    impl serde::Serialize for Data {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Data {
        const KEYS: &'static [&'static str] = &["nodes"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<Vec<Option<crate::generated::models::NodeItem>>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut nodes_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { nodes: nodes_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

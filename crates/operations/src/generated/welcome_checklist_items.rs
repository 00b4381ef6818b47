// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on welcome_checklist_items.
#![allow(deprecated, clippy::module_inception)]
/// The welcome checklist of a space, in curated order; what is completed is the viewer's.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSpaceWelcomeChecklistItems {
    /// `$idOrSlug`, a `String!`.
    ///
    /// A resource ID or GlobalID: spaces have no slug.
    pub id_or_slug: mighty_schema::ids::RefOf<mighty_schema::kinds::Space>,
}
impl ListSpaceWelcomeChecklistItems {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        Self {
            id_or_slug: id_or_slug.into(),
        }
    }
}
impl serde::Serialize for ListSpaceWelcomeChecklistItems {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("idOrSlug", &self.id_or_slug)?;
        map.end()
    }
}
impl mighty_transport::Operation for ListSpaceWelcomeChecklistItems {
    type Data = list_space_welcome_checklist_items::Data;
    const NAME: &'static str = "ListSpaceWelcomeChecklistItems";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_space_welcome_checklist_items.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
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
            coordinate: "Space.welcomeChecklistItems",
            any_of: &["host:read:network", "read:network"],
        },
    ];
}
impl crate::output::HasOutput for ListSpaceWelcomeChecklistItems {
    type Output = Vec<crate::generated::models::WelcomeChecklistItemSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.space.ok_or(crate::output::Missing::at("network.space"))?;
        let at = at.welcome_checklist_items;
        Ok(at)
    }
}
/// The answer of [`ListSpaceWelcomeChecklistItems`].
pub mod list_space_welcome_checklist_items {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListSpaceWelcomeChecklistItems`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::welcome_checklist_items::list_space_welcome_checklist_items::Network,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("network", &self.network)?;
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
        const KEYS: &'static [&'static str] = &["network"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut network_: Option<
                crate::generated::welcome_checklist_items::list_space_welcome_checklist_items::Network,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut network_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                network: match network_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("network")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `Network` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Network {
        /// `Network.space`, a `Space`.
        ///
        /// A space of this network. A space of another network is not found.
        pub space: Option<
            crate::generated::welcome_checklist_items::list_space_welcome_checklist_items::Space,
        >,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("space", &self.space)?;
            Ok(())
        }
    }
    impl serde::Serialize for Network {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Network {
        const KEYS: &'static [&'static str] = &["space"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut space_: Option<
                crate::generated::welcome_checklist_items::list_space_welcome_checklist_items::Space,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut space_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { space: space_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Network {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `Space` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Space {
        /// `Space.welcomeChecklistItems`, a `[WelcomeChecklistItem!]!`.
        ///
        /// In curated order. `completed` is the viewer's own state.
        pub welcome_checklist_items: Vec<
            crate::generated::models::WelcomeChecklistItemSummary,
        >,
    }
    impl Entries for Space {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("welcomeChecklistItems", &self.welcome_checklist_items)?;
            Ok(())
        }
    }
    impl serde::Serialize for Space {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Space {
        const KEYS: &'static [&'static str] = &["welcomeChecklistItems"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut welcome_checklist_items_: Option<
                Vec<crate::generated::models::WelcomeChecklistItemSummary>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut welcome_checklist_items_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                welcome_checklist_items: match welcome_checklist_items_ {
                    Some(value) => value,
                    None => {
                        return Err(
                            serde::de::Error::missing_field("welcomeChecklistItems"),
                        );
                    }
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Space {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The welcome checklist of the network; what is completed is the viewer's.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListWelcomeChecklistItems {}
impl ListWelcomeChecklistItems {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {}
    }
}
impl serde::Serialize for ListWelcomeChecklistItems {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let map = serializer.serialize_map(None)?;
        map.end()
    }
}
impl mighty_transport::Operation for ListWelcomeChecklistItems {
    type Data = list_welcome_checklist_items::Data;
    const NAME: &'static str = "ListWelcomeChecklistItems";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_welcome_checklist_items.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
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
            coordinate: "Network.welcomeChecklistItems",
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
    ];
}
impl crate::output::HasOutput for ListWelcomeChecklistItems {
    type Output = Vec<crate::generated::models::WelcomeChecklistItemSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.welcome_checklist_items;
        Ok(at)
    }
}
/// The answer of [`ListWelcomeChecklistItems`].
pub mod list_welcome_checklist_items {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListWelcomeChecklistItems`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::welcome_checklist_items::list_welcome_checklist_items::Network,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("network", &self.network)?;
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
        const KEYS: &'static [&'static str] = &["network"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut network_: Option<
                crate::generated::welcome_checklist_items::list_welcome_checklist_items::Network,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut network_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                network: match network_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("network")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `Network` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Network {
        /// `Network.welcomeChecklistItems`, a `[WelcomeChecklistItem!]!`.
        ///
        /// In curated order. `completed` is the viewer's own state.
        pub welcome_checklist_items: Vec<
            crate::generated::models::WelcomeChecklistItemSummary,
        >,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("welcomeChecklistItems", &self.welcome_checklist_items)?;
            Ok(())
        }
    }
    impl serde::Serialize for Network {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Network {
        const KEYS: &'static [&'static str] = &["welcomeChecklistItems"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut welcome_checklist_items_: Option<
                Vec<crate::generated::models::WelcomeChecklistItemSummary>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut welcome_checklist_items_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                welcome_checklist_items: match welcome_checklist_items_ {
                    Some(value) => value,
                    None => {
                        return Err(
                            serde::de::Error::missing_field("welcomeChecklistItems"),
                        );
                    }
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Network {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

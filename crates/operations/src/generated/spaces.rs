// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on spaces.
#![allow(deprecated)]
/// Creates a space from a template, private and hidden, as a host. A collection named in the input
/// is matched without regard to case; a near match is an error that lists the candidates.
/// `collection` and `collectionNewlyCreated` are reported even where the space was refused: look for
/// a collection left behind.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSpace {
    /// `$input`, a `CreateSpaceInput!`.
    pub input: mighty_schema::inputs::CreateSpaceInput,
}
impl CreateSpace {
    /// Takes what is required and leaves everything else out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreateSpaceInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateSpace {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateSpace {
    type Data = create_space::Data;
    const NAME: &'static str = "CreateSpace";
    const DOCUMENT: &'static str = include_str!("documents/create_space.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createSpace",
            any_of: &["host:write:network_spaces"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_space.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
/// What [`CreateSpace`] answers.
pub mod create_space {
    use crate::decode::{self, Fields, Object};
    /// What `CreateSpace` answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createSpace`, a `CreateSpacePayload`.
        pub create_space: Option<crate::generated::spaces::create_space::CreateSpace>,
    }
    impl Object for Data {
        const KEYS: &'static [&'static str] = &["createSpace"];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut create_space_: Option<
                Option<crate::generated::spaces::create_space::CreateSpace>,
            > = None;
            while let Some(key) = fields.key(Self::KEYS)? {
                match key {
                    0 => create_space_ = Some(fields.value()?),
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_space: create_space_.flatten(),
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
    /// The part of `CreateSpacePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateSpace {
        /// `CreateSpacePayload.space`, a `Space`.
        pub space: Option<crate::generated::models::SpaceDetail>,
        /// `CreateSpacePayload.collection`, a `SpacesCollection`.
        pub collection: Option<crate::generated::models::SpacesCollectionSummary>,
        /// `CreateSpacePayload.collectionNewlyCreated`, a `Boolean`.
        pub collection_newly_created: Option<bool>,
        /// `CreateSpacePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Object for CreateSpace {
        const KEYS: &'static [&'static str] = &[
            "space",
            "collection",
            "collectionNewlyCreated",
            "errors",
        ];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut space_: Option<Option<crate::generated::models::SpaceDetail>> = None;
            let mut collection_: Option<
                Option<crate::generated::models::SpacesCollectionSummary>,
            > = None;
            let mut collection_newly_created_: Option<Option<bool>> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key(Self::KEYS)? {
                match key {
                    0 => space_ = Some(fields.value()?),
                    1 => collection_ = Some(fields.value()?),
                    2 => collection_newly_created_ = Some(fields.value()?),
                    3 => errors_ = Some(fields.value()?),
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                space: space_.flatten(),
                collection: collection_.flatten(),
                collection_newly_created: collection_newly_created_.flatten(),
                errors: decode::required(errors_, "errors")?,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateSpace {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// One space of this network, by resource ID or GlobalID. In spite of the argument's name no slug
/// works: these spaces have none.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSpace {
    /// `$idOrSlug`, a `String!`.
    pub id_or_slug: String,
}
impl GetSpace {
    /// Takes what is required and leaves everything else out.
    pub fn new(id_or_slug: impl Into<String>) -> Self {
        Self {
            id_or_slug: id_or_slug.into(),
        }
    }
}
impl serde::Serialize for GetSpace {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("idOrSlug", &self.id_or_slug)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetSpace {
    type Data = get_space::Data;
    const NAME: &'static str = "GetSpace";
    const DOCUMENT: &'static str = include_str!("documents/get_space.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
/// What [`GetSpace`] answers.
pub mod get_space {
    use crate::decode::{self, Fields, Object};
    /// What `GetSpace` answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        pub network: crate::generated::spaces::get_space::Network,
    }
    impl Object for Data {
        const KEYS: &'static [&'static str] = &["network"];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut network_: Option<crate::generated::spaces::get_space::Network> = None;
            while let Some(key) = fields.key(Self::KEYS)? {
                match key {
                    0 => network_ = Some(fields.value()?),
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                network: decode::required(network_, "network")?,
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
        pub space: Option<crate::generated::models::SpaceDetail>,
    }
    impl Object for Network {
        const KEYS: &'static [&'static str] = &["space"];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut space_: Option<Option<crate::generated::models::SpaceDetail>> = None;
            while let Some(key) = fields.key(Self::KEYS)? {
                match key {
                    0 => space_ = Some(fields.value()?),
                    _ => fields.skip()?,
                }
            }
            Ok(Self { space: space_.flatten() })
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
/// The templates that a new space can start from, as one list without pages.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSpaceTemplates {}
impl ListSpaceTemplates {
    /// Takes what is required and leaves everything else out.
    pub fn new() -> Self {
        Self {}
    }
}
impl serde::Serialize for ListSpaceTemplates {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let map = serializer.serialize_map(None)?;
        map.end()
    }
}
impl mighty_transport::Operation for ListSpaceTemplates {
    type Data = list_space_templates::Data;
    const NAME: &'static str = "ListSpaceTemplates";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_space_templates.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
/// What [`ListSpaceTemplates`] answers.
pub mod list_space_templates {
    use crate::decode::{self, Fields, Object};
    /// What `ListSpaceTemplates` answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        pub network: crate::generated::spaces::list_space_templates::Network,
    }
    impl Object for Data {
        const KEYS: &'static [&'static str] = &["network"];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut network_: Option<
                crate::generated::spaces::list_space_templates::Network,
            > = None;
            while let Some(key) = fields.key(Self::KEYS)? {
                match key {
                    0 => network_ = Some(fields.value()?),
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                network: decode::required(network_, "network")?,
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
        /// `Network.spaceTemplates`, a `[SpaceTemplate!]!`.
        pub space_templates: Vec<crate::generated::models::SpaceTemplateSummary>,
    }
    impl Object for Network {
        const KEYS: &'static [&'static str] = &["spaceTemplates"];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut space_templates_: Option<
                Vec<crate::generated::models::SpaceTemplateSummary>,
            > = None;
            while let Some(key) = fields.key(Self::KEYS)? {
                match key {
                    0 => space_templates_ = Some(fields.value()?),
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                space_templates: decode::required(space_templates_, "spaceTemplates")?,
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
/// The spaces of the network that the viewer may see, page by page. The connection itself may be
/// null, and so may its entries.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSpaces {
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
}
impl ListSpaces {
    /// Takes what is required and leaves everything else out.
    pub fn new() -> Self {
        Self {
            first: mighty_core::Maybe::Absent,
            after: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `first`.
    #[must_use]
    pub fn first(mut self, first: i32) -> Self {
        self.first = mighty_core::Maybe::Value(first);
        self
    }
    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = mighty_core::Maybe::Value(after.into());
        self
    }
    /// Sets `last`.
    #[must_use]
    pub fn last(mut self, last: i32) -> Self {
        self.last = mighty_core::Maybe::Value(last);
        self
    }
    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = mighty_core::Maybe::Value(before.into());
        self
    }
}
impl serde::Serialize for ListSpaces {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.first.is_absent() {
            map.serialize_entry("first", &self.first)?;
        }
        if !self.after.is_absent() {
            map.serialize_entry("after", &self.after)?;
        }
        if !self.last.is_absent() {
            map.serialize_entry("last", &self.last)?;
        }
        if !self.before.is_absent() {
            map.serialize_entry("before", &self.before)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListSpaces {
    type Data = list_spaces::Data;
    const NAME: &'static str = "ListSpaces";
    const DOCUMENT: &'static str = include_str!("documents/list_spaces.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::pages::Paged for ListSpaces {
    type Item = crate::generated::models::SpaceCard;
    fn forward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.first, &mut self.after)
    }
    fn page(data: Self::Data) -> Option<crate::pages::Page<Self::Item>> {
        let at = data;
        let at = at.network;
        let at = at.spaces?;
        Some(
            crate::pages::Page::with_gaps(
                at.nodes.unwrap_or_default(),
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::PagedBackward for ListSpaces {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// What [`ListSpaces`] answers.
pub mod list_spaces {
    use crate::decode::{self, Fields, Object};
    /// What `ListSpaces` answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        pub network: crate::generated::spaces::list_spaces::Network,
    }
    impl Object for Data {
        const KEYS: &'static [&'static str] = &["network"];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut network_: Option<crate::generated::spaces::list_spaces::Network> = None;
            while let Some(key) = fields.key(Self::KEYS)? {
                match key {
                    0 => network_ = Some(fields.value()?),
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                network: decode::required(network_, "network")?,
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
        /// `Network.spaces`, a `SpaceConnection`.
        pub spaces: Option<crate::generated::spaces::list_spaces::Spaces>,
    }
    impl Object for Network {
        const KEYS: &'static [&'static str] = &["spaces"];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut spaces_: Option<
                Option<crate::generated::spaces::list_spaces::Spaces>,
            > = None;
            while let Some(key) = fields.key(Self::KEYS)? {
                match key {
                    0 => spaces_ = Some(fields.value()?),
                    _ => fields.skip()?,
                }
            }
            Ok(Self { spaces: spaces_.flatten() })
        }
    }
    impl<'de> serde::Deserialize<'de> for Network {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `SpaceConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Spaces {
        /// `SpaceConnection.nodes`, a `[Space]`.
        pub nodes: Option<Vec<Option<crate::generated::models::SpaceCard>>>,
        /// `SpaceConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Object for Spaces {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Option<Vec<Option<crate::generated::models::SpaceCard>>>,
            > = None;
            let mut page_info_: Option<crate::pages::PageInfo> = None;
            while let Some(key) = fields.key(Self::KEYS)? {
                match key {
                    0 => nodes_ = Some(fields.value()?),
                    1 => page_info_ = Some(fields.value()?),
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                nodes: nodes_.flatten(),
                page_info: decode::required(page_info_, "pageInfo")?,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Spaces {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Every collection of spaces but the system's own, as one list without pages. A collection's `id`
/// is its resource ID.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSpacesCollections {}
impl ListSpacesCollections {
    /// Takes what is required and leaves everything else out.
    pub fn new() -> Self {
        Self {}
    }
}
impl serde::Serialize for ListSpacesCollections {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let map = serializer.serialize_map(None)?;
        map.end()
    }
}
impl mighty_transport::Operation for ListSpacesCollections {
    type Data = list_spaces_collections::Data;
    const NAME: &'static str = "ListSpacesCollections";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_spaces_collections.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "SpacesCollection.createdAt",
            any_of: &[
                "host:read:network",
                "host:read:network_spaces",
                "host:write:network_spaces",
                "read:network",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "SpacesCollection.description",
            any_of: &[
                "host:read:network",
                "host:read:network_spaces",
                "host:write:network_spaces",
                "read:network",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "SpacesCollection.explorable",
            any_of: &[
                "host:read:network",
                "host:read:network_spaces",
                "host:write:network_spaces",
                "read:network",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "SpacesCollection.position",
            any_of: &[
                "host:read:network",
                "host:read:network_spaces",
                "host:write:network_spaces",
                "read:network",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "SpacesCollection.updatedAt",
            any_of: &[
                "host:read:network",
                "host:read:network_spaces",
                "host:write:network_spaces",
                "read:network",
            ],
        },
    ];
}
/// What [`ListSpacesCollections`] answers.
pub mod list_spaces_collections {
    use crate::decode::{self, Fields, Object};
    /// What `ListSpacesCollections` answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        pub network: crate::generated::spaces::list_spaces_collections::Network,
    }
    impl Object for Data {
        const KEYS: &'static [&'static str] = &["network"];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut network_: Option<
                crate::generated::spaces::list_spaces_collections::Network,
            > = None;
            while let Some(key) = fields.key(Self::KEYS)? {
                match key {
                    0 => network_ = Some(fields.value()?),
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                network: decode::required(network_, "network")?,
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
        /// `Network.spacesCollections`, a `[SpacesCollection!]!`.
        pub spaces_collections: Vec<crate::generated::models::SpacesCollectionDetail>,
    }
    impl Object for Network {
        const KEYS: &'static [&'static str] = &["spacesCollections"];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut spaces_collections_: Option<
                Vec<crate::generated::models::SpacesCollectionDetail>,
            > = None;
            while let Some(key) = fields.key(Self::KEYS)? {
                match key {
                    0 => spaces_collections_ = Some(fields.value()?),
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                spaces_collections: decode::required(
                    spaces_collections_,
                    "spacesCollections",
                )?,
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
/// Changes the title, the description or the switches of a space; what is absent stays. The
/// description is write-only: a space does not show it. Switches are features that are on or off,
/// and only those that the plan leaves to hosts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateSpace {
    /// `$input`, a `UpdateSpaceInput!`.
    pub input: mighty_schema::inputs::UpdateSpaceInput,
}
impl UpdateSpace {
    /// Takes what is required and leaves everything else out.
    pub fn new(input: impl Into<mighty_schema::inputs::UpdateSpaceInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateSpace {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateSpace {
    type Data = update_space::Data;
    const NAME: &'static str = "UpdateSpace";
    const DOCUMENT: &'static str = include_str!("documents/update_space.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateSpace",
            any_of: &["host:write:network_spaces"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_space.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
/// What [`UpdateSpace`] answers.
pub mod update_space {
    use crate::decode::{self, Fields, Object};
    /// What `UpdateSpace` answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateSpace`, a `UpdateSpacePayload`.
        pub update_space: Option<crate::generated::spaces::update_space::UpdateSpace>,
    }
    impl Object for Data {
        const KEYS: &'static [&'static str] = &["updateSpace"];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut update_space_: Option<
                Option<crate::generated::spaces::update_space::UpdateSpace>,
            > = None;
            while let Some(key) = fields.key(Self::KEYS)? {
                match key {
                    0 => update_space_ = Some(fields.value()?),
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_space: update_space_.flatten(),
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
    /// The part of `UpdateSpacePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateSpace {
        /// `UpdateSpacePayload.space`, a `Space`.
        pub space: Option<crate::generated::models::SpaceDetail>,
        /// `UpdateSpacePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Object for UpdateSpace {
        const KEYS: &'static [&'static str] = &["space", "errors"];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut space_: Option<Option<crate::generated::models::SpaceDetail>> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key(Self::KEYS)? {
                match key {
                    0 => space_ = Some(fields.value()?),
                    1 => errors_ = Some(fields.value()?),
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                space: space_.flatten(),
                errors: decode::required(errors_, "errors")?,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateSpace {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on spaces_collections.
#![allow(deprecated, clippy::module_inception)]
/// Creates a collection of spaces, or uses one of the same name again, whatever the case; spaces may
/// be moved in along the way. Description and visibility apply to a new collection only. A near match
/// still makes a new one and is listed in `nearMatches`, except if `spaceTitles` names a space: then
/// the call is rejected.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSpacesCollection {
    /// `$input`, a `CreateSpacesCollectionInput!`.
    pub input: mighty_schema::inputs::CreateSpacesCollectionInput,
}
impl CreateSpacesCollection {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateSpacesCollectionInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateSpacesCollection {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateSpacesCollection {
    type Data = create_spaces_collection::Data;
    const NAME: &'static str = "CreateSpacesCollection";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_spaces_collection.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createSpacesCollection",
            any_of: &["host:write:network_spaces"],
        },
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
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_spaces_collection.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateSpacesCollection {
    type Output = crate::generated::spaces_collections::create_spaces_collection::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_spaces_collection
            .ok_or(crate::output::Missing::at("createSpacesCollection"))?;
        Ok(crate::generated::spaces_collections::create_spaces_collection::Output {
            near_matches: at.near_matches,
            newly_created: at.newly_created,
            spaces_collection: at
                .spaces_collection
                .ok_or(
                    crate::output::Missing::at("createSpacesCollection.spacesCollection"),
                )?,
        })
    }
}
/// The answer of [`CreateSpacesCollection`].
pub mod create_spaces_collection {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateSpacesCollection`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createSpacesCollection`, a `CreateSpacesCollectionPayload`.
        ///
        /// If a collection has the same name, it is used again. The call can also move spaces into it.
        pub create_spaces_collection: Option<
            crate::generated::spaces_collections::create_spaces_collection::CreateSpacesCollection,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "createSpacesCollection",
                &self.create_spaces_collection,
            )?;
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
        const KEYS: &'static [&'static str] = &["createSpacesCollection"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_spaces_collection_: Option<
                crate::generated::spaces_collections::create_spaces_collection::CreateSpacesCollection,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_spaces_collection_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_spaces_collection: create_spaces_collection_,
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
    /// The part of `CreateSpacesCollectionPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateSpacesCollection {
        /// `CreateSpacesCollectionPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateSpacesCollectionPayload.nearMatches`, a `[SpacesCollection!]!`.
        ///
        /// Always empty if `spaceTitles` names a space.
        pub near_matches: Vec<crate::generated::models::SpacesCollectionSummary>,
        /// `CreateSpacesCollectionPayload.newlyCreated`, a `Boolean`.
        ///
        /// Null if no collection was found or created.
        pub newly_created: Option<bool>,
        /// `CreateSpacesCollectionPayload.spacesCollection`, a `SpacesCollection`.
        pub spaces_collection: Option<crate::generated::models::SpacesCollectionDetail>,
    }
    impl Entries for CreateSpacesCollection {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("nearMatches", &self.near_matches)?;
            map.serialize_entry("newlyCreated", &self.newly_created)?;
            map.serialize_entry("spacesCollection", &self.spaces_collection)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateSpacesCollection {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateSpacesCollection {
        const KEYS: &'static [&'static str] = &[
            "errors",
            "nearMatches",
            "newlyCreated",
            "spacesCollection",
        ];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut near_matches_: Option<
                Vec<crate::generated::models::SpacesCollectionSummary>,
            > = None;
            let mut newly_created_: Option<bool> = None;
            let mut spaces_collection_: Option<
                crate::generated::models::SpacesCollectionDetail,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.required(&mut near_matches_)?,
                    2 => fields.nullable(&mut newly_created_)?,
                    3 => fields.nullable(&mut spaces_collection_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                near_matches: match near_matches_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("nearMatches")),
                },
                newly_created: newly_created_,
                spaces_collection: spaces_collection_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateSpacesCollection {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// What matters of the answer.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[must_use = "it says what the call did"]
    pub struct Output {
        /// `CreateSpacesCollectionPayload.nearMatches`, a `[SpacesCollection!]!`.
        ///
        /// Always empty if `spaceTitles` names a space.
        pub near_matches: Vec<crate::generated::models::SpacesCollectionSummary>,
        /// `CreateSpacesCollectionPayload.newlyCreated`, a `Boolean`.
        ///
        /// Null if no collection was found or created.
        pub newly_created: Option<bool>,
        /// `CreateSpacesCollectionPayload.spacesCollection`, a `SpacesCollection`.
        pub spaces_collection: crate::generated::models::SpacesCollectionDetail,
    }
    impl Entries for Output {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nearMatches", &self.near_matches)?;
            map.serialize_entry("newlyCreated", &self.newly_created)?;
            map.serialize_entry("spacesCollection", &self.spaces_collection)?;
            Ok(())
        }
    }
    impl serde::Serialize for Output {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Output {
        /// Whether `newly_created` is true; null counts as false.
        pub fn is_new(&self) -> bool {
            self.newly_created == Some(true)
        }
    }
}
/// Deletes a collection, which must not hold active spaces.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteSpacesCollection {
    /// `$input`, a `DeleteSpacesCollectionInput!`.
    pub input: mighty_schema::inputs::DeleteSpacesCollectionInput,
}
impl DeleteSpacesCollection {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeleteSpacesCollectionInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteSpacesCollection {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteSpacesCollection {
    type Data = delete_spaces_collection::Data;
    const NAME: &'static str = "DeleteSpacesCollection";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_spaces_collection.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteSpacesCollection",
            any_of: &["host:write:network_spaces"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_spaces_collection.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteSpacesCollection {
    type Output = mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::SpacesCollection>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_spaces_collection
            .ok_or(crate::output::Missing::at("deleteSpacesCollection"))?;
        let at = at
            .deleted_spaces_collection_id
            .ok_or(
                crate::output::Missing::at(
                    "deleteSpacesCollection.deletedSpacesCollectionId",
                ),
            )?;
        Ok(at)
    }
}
/// The answer of [`DeleteSpacesCollection`].
pub mod delete_spaces_collection {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteSpacesCollection`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteSpacesCollection`, a `DeleteSpacesCollectionPayload`.
        ///
        /// The collection must not contain active spaces.
        pub delete_spaces_collection: Option<
            crate::generated::spaces_collections::delete_spaces_collection::DeleteSpacesCollection,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "deleteSpacesCollection",
                &self.delete_spaces_collection,
            )?;
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
        const KEYS: &'static [&'static str] = &["deleteSpacesCollection"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_spaces_collection_: Option<
                crate::generated::spaces_collections::delete_spaces_collection::DeleteSpacesCollection,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_spaces_collection_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_spaces_collection: delete_spaces_collection_,
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
    /// The part of `DeleteSpacesCollectionPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteSpacesCollection {
        /// `DeleteSpacesCollectionPayload.deletedSpacesCollectionId`, a `ID`.
        ///
        /// A GlobalID.
        pub deleted_spaces_collection_id: Option<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::SpacesCollection>,
        >,
        /// `DeleteSpacesCollectionPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for DeleteSpacesCollection {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "deletedSpacesCollectionId",
                &self.deleted_spaces_collection_id,
            )?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteSpacesCollection {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteSpacesCollection {
        const KEYS: &'static [&'static str] = &["deletedSpacesCollectionId", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut deleted_spaces_collection_id_: Option<
                mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::SpacesCollection>,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut deleted_spaces_collection_id_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                deleted_spaces_collection_id: deleted_spaces_collection_id_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteSpacesCollection {
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
    /// Leaves all fields out.
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
impl crate::output::HasOutput for ListSpacesCollections {
    type Output = Vec<crate::generated::models::SpacesCollectionDetail>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.spaces_collections;
        Ok(at)
    }
}
/// The answer of [`ListSpacesCollections`].
pub mod list_spaces_collections {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListSpacesCollections`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::spaces_collections::list_spaces_collections::Network,
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
                crate::generated::spaces_collections::list_spaces_collections::Network,
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
        /// `Network.spacesCollections`, a `[SpacesCollection!]!`.
        ///
        /// The system's own collection is not included.
        pub spaces_collections: Vec<crate::generated::models::SpacesCollectionDetail>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("spacesCollections", &self.spaces_collections)?;
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
        const KEYS: &'static [&'static str] = &["spacesCollections"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut spaces_collections_: Option<
                Vec<crate::generated::models::SpacesCollectionDetail>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut spaces_collections_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                spaces_collections: match spaces_collections_ {
                    Some(value) => value,
                    None => {
                        return Err(serde::de::Error::missing_field("spacesCollections"));
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
/// Moves a collection among the others. Give exactly one of `atTop`, `atBottom` and `atItemId`.
///
/// May be repeated, which follows from its effect: puts the collection at the place given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReorderSpacesCollection {
    /// `$input`, a `ReorderSpacesCollectionInput!`.
    pub input: mighty_schema::inputs::ReorderSpacesCollectionInput,
}
impl ReorderSpacesCollection {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::ReorderSpacesCollectionInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for ReorderSpacesCollection {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for ReorderSpacesCollection {
    type Data = reorder_spaces_collection::Data;
    const NAME: &'static str = "ReorderSpacesCollection";
    const DOCUMENT: &'static str = include_str!(
        "documents/reorder_spaces_collection.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.reorderSpacesCollection",
            any_of: &["host:write:network_spaces"],
        },
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
    fn rejections(data: &Self::Data) -> &[String] {
        data.reorder_spaces_collection.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for ReorderSpacesCollection {
    type Output = crate::generated::models::SpacesCollectionDetail;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .reorder_spaces_collection
            .ok_or(crate::output::Missing::at("reorderSpacesCollection"))?;
        let at = at
            .spaces_collection
            .ok_or(
                crate::output::Missing::at("reorderSpacesCollection.spacesCollection"),
            )?;
        Ok(at)
    }
}
/// The answer of [`ReorderSpacesCollection`].
pub mod reorder_spaces_collection {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ReorderSpacesCollection`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.reorderSpacesCollection`, a `ReorderSpacesCollectionPayload`.
        ///
        /// Give exactly one of `atTop`, `atBottom` and `atItemId`.
        pub reorder_spaces_collection: Option<
            crate::generated::spaces_collections::reorder_spaces_collection::ReorderSpacesCollection,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "reorderSpacesCollection",
                &self.reorder_spaces_collection,
            )?;
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
        const KEYS: &'static [&'static str] = &["reorderSpacesCollection"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut reorder_spaces_collection_: Option<
                crate::generated::spaces_collections::reorder_spaces_collection::ReorderSpacesCollection,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut reorder_spaces_collection_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                reorder_spaces_collection: reorder_spaces_collection_,
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
    /// The part of `ReorderSpacesCollectionPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ReorderSpacesCollection {
        /// `ReorderSpacesCollectionPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `ReorderSpacesCollectionPayload.spacesCollection`, a `SpacesCollection`.
        pub spaces_collection: Option<crate::generated::models::SpacesCollectionDetail>,
    }
    impl Entries for ReorderSpacesCollection {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("spacesCollection", &self.spaces_collection)?;
            Ok(())
        }
    }
    impl serde::Serialize for ReorderSpacesCollection {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for ReorderSpacesCollection {
        const KEYS: &'static [&'static str] = &["errors", "spacesCollection"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut spaces_collection_: Option<
                crate::generated::models::SpacesCollectionDetail,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut spaces_collection_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                spaces_collection: spaces_collection_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for ReorderSpacesCollection {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Changes a collection; at least one attribute is needed, and the rest stays. An empty description
/// clears it.
///
/// May be repeated, which follows from its effect: sets the attributes given and leaves the rest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateSpacesCollection {
    /// `$input`, a `UpdateSpacesCollectionInput!`.
    pub input: mighty_schema::inputs::UpdateSpacesCollectionInput,
}
impl UpdateSpacesCollection {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UpdateSpacesCollectionInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateSpacesCollection {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateSpacesCollection {
    type Data = update_spaces_collection::Data;
    const NAME: &'static str = "UpdateSpacesCollection";
    const DOCUMENT: &'static str = include_str!(
        "documents/update_spaces_collection.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateSpacesCollection",
            any_of: &["host:write:network_spaces"],
        },
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
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_spaces_collection.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateSpacesCollection {
    type Output = crate::generated::models::SpacesCollectionDetail;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_spaces_collection
            .ok_or(crate::output::Missing::at("updateSpacesCollection"))?;
        let at = at
            .spaces_collection
            .ok_or(
                crate::output::Missing::at("updateSpacesCollection.spacesCollection"),
            )?;
        Ok(at)
    }
}
/// The answer of [`UpdateSpacesCollection`].
pub mod update_spaces_collection {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateSpacesCollection`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateSpacesCollection`, a `UpdateSpacesCollectionPayload`.
        ///
        /// Needs at least one attribute; the rest stays.
        pub update_spaces_collection: Option<
            crate::generated::spaces_collections::update_spaces_collection::UpdateSpacesCollection,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "updateSpacesCollection",
                &self.update_spaces_collection,
            )?;
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
        const KEYS: &'static [&'static str] = &["updateSpacesCollection"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_spaces_collection_: Option<
                crate::generated::spaces_collections::update_spaces_collection::UpdateSpacesCollection,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_spaces_collection_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_spaces_collection: update_spaces_collection_,
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
    /// The part of `UpdateSpacesCollectionPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateSpacesCollection {
        /// `UpdateSpacesCollectionPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdateSpacesCollectionPayload.spacesCollection`, a `SpacesCollection`.
        pub spaces_collection: Option<crate::generated::models::SpacesCollectionDetail>,
    }
    impl Entries for UpdateSpacesCollection {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("spacesCollection", &self.spaces_collection)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateSpacesCollection {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateSpacesCollection {
        const KEYS: &'static [&'static str] = &["errors", "spacesCollection"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut spaces_collection_: Option<
                crate::generated::models::SpacesCollectionDetail,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut spaces_collection_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                spaces_collection: spaces_collection_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateSpacesCollection {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

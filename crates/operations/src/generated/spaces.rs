// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on spaces.
#![allow(deprecated, clippy::module_inception)]
/// Creates a space from a template, private and hidden, as a host. A collection named in the input is
/// matched without regard to case; a near match is an error that lists the candidates. `collection`
/// and `collectionNewlyCreated` are reported even if the space was refused, because the collection
/// may have been created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSpace {
    /// `$input`, a `CreateSpaceInput!`.
    pub input: mighty_schema::inputs::CreateSpaceInput,
}
impl CreateSpace {
    /// Takes the required fields and leaves all others out.
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
impl crate::output::HasOutput for CreateSpace {
    type Output = crate::generated::spaces::create_space::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.create_space.ok_or(crate::output::Missing::at("createSpace"))?;
        Ok(crate::generated::spaces::create_space::Output {
            space: at.space.ok_or(crate::output::Missing::at("createSpace.space"))?,
            collection: at.collection,
            collection_newly_created: at.collection_newly_created,
        })
    }
}
/// The answer of [`CreateSpace`].
pub mod create_space {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateSpace`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createSpace`, a `CreateSpacePayload`.
        ///
        /// For hosts. The new space is private and hidden. If the call fails, a collection may still have been created: check `collection` and `collectionNewlyCreated`.
        pub create_space: Option<crate::generated::spaces::create_space::CreateSpace>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createSpace", &self.create_space)?;
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
        const KEYS: &'static [&'static str] = &["createSpace"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_space_: Option<
                crate::generated::spaces::create_space::CreateSpace,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_space_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_space: create_space_,
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
        ///
        /// Set even if the rest of the call failed, so that you can find a collection that was left behind. Null only if no collection was found or created.
        pub collection: Option<crate::generated::models::SpacesCollectionSummary>,
        /// `CreateSpacePayload.collectionNewlyCreated`, a `Boolean`.
        ///
        /// Set even if the rest of the call failed.
        pub collection_newly_created: Option<bool>,
        /// `CreateSpacePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for CreateSpace {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("space", &self.space)?;
            map.serialize_entry("collection", &self.collection)?;
            map.serialize_entry(
                "collectionNewlyCreated",
                &self.collection_newly_created,
            )?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateSpace {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateSpace {
        const KEYS: &'static [&'static str] = &[
            "space",
            "collection",
            "collectionNewlyCreated",
            "errors",
        ];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut space_: Option<crate::generated::models::SpaceDetail> = None;
            let mut collection_: Option<
                crate::generated::models::SpacesCollectionSummary,
            > = None;
            let mut collection_newly_created_: Option<bool> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut space_)?,
                    1 => fields.nullable(&mut collection_)?,
                    2 => fields.nullable(&mut collection_newly_created_)?,
                    3 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                space: space_,
                collection: collection_,
                collection_newly_created: collection_newly_created_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
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
    /// What matters of the answer.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[must_use = "it says what the call did"]
    pub struct Output {
        /// `CreateSpacePayload.space`, a `Space`.
        pub space: crate::generated::models::SpaceDetail,
        /// `CreateSpacePayload.collection`, a `SpacesCollection`.
        ///
        /// Set even if the rest of the call failed, so that you can find a collection that was left behind. Null only if no collection was found or created.
        pub collection: Option<crate::generated::models::SpacesCollectionSummary>,
        /// `CreateSpacePayload.collectionNewlyCreated`, a `Boolean`.
        ///
        /// Set even if the rest of the call failed.
        pub collection_newly_created: Option<bool>,
    }
    impl Entries for Output {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("space", &self.space)?;
            map.serialize_entry("collection", &self.collection)?;
            map.serialize_entry(
                "collectionNewlyCreated",
                &self.collection_newly_created,
            )?;
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
        /// Whether `collection_newly_created` is true; null counts as false.
        pub fn is_collection_new(&self) -> bool {
            self.collection_newly_created == Some(true)
        }
    }
}
/// Adds one member to several spaces; for hosts and moderators. Being a member already is no
/// failure: see `outcome`.
///
/// May be repeated: if the person is a member already, the outcome says so and nothing changes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSpaceMemberships {
    /// `$input`, a `CreateSpaceMembershipsInput!`.
    pub input: mighty_schema::inputs::CreateSpaceMembershipsInput,
}
impl CreateSpaceMemberships {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateSpaceMembershipsInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateSpaceMemberships {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateSpaceMemberships {
    type Data = create_space_memberships::Data;
    const NAME: &'static str = "CreateSpaceMemberships";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_space_memberships.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createSpaceMemberships",
            any_of: &["host:write:network_spaces"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_space_memberships.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateSpaceMemberships {
    type Output = crate::generated::spaces::create_space_memberships::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_space_memberships
            .ok_or(crate::output::Missing::at("createSpaceMemberships"))?;
        Ok(crate::generated::spaces::create_space_memberships::Output {
            member: at.member,
            outcome: at
                .outcome
                .ok_or(crate::output::Missing::at("createSpaceMemberships.outcome"))?,
            spaces: at.spaces,
        })
    }
}
/// The answer of [`CreateSpaceMemberships`].
pub mod create_space_memberships {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateSpaceMemberships`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createSpaceMemberships`, a `CreateSpaceMembershipsPayload`.
        ///
        /// Adds one member to several spaces. If the person is a member already, that is not an error.
        pub create_space_memberships: Option<
            crate::generated::spaces::create_space_memberships::CreateSpaceMemberships,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "createSpaceMemberships",
                &self.create_space_memberships,
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
        const KEYS: &'static [&'static str] = &["createSpaceMemberships"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_space_memberships_: Option<
                crate::generated::spaces::create_space_memberships::CreateSpaceMemberships,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_space_memberships_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_space_memberships: create_space_memberships_,
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
    /// The part of `CreateSpaceMembershipsPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateSpaceMemberships {
        /// `CreateSpaceMembershipsPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateSpaceMembershipsPayload.member`, a `Member`.
        pub member: Option<crate::generated::models::MemberSummary>,
        /// `CreateSpaceMembershipsPayload.outcome`, a `MembershipOutcome`.
        pub outcome: Option<mighty_schema::enums::MembershipOutcome>,
        /// `CreateSpaceMembershipsPayload.spaces`, a `[Space!]!`.
        pub spaces: Vec<crate::generated::models::SpaceSummary>,
    }
    impl Entries for CreateSpaceMemberships {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("member", &self.member)?;
            map.serialize_entry("outcome", &self.outcome)?;
            map.serialize_entry("spaces", &self.spaces)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateSpaceMemberships {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateSpaceMemberships {
        const KEYS: &'static [&'static str] = &["errors", "member", "outcome", "spaces"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut member_: Option<crate::generated::models::MemberSummary> = None;
            let mut outcome_: Option<mighty_schema::enums::MembershipOutcome> = None;
            let mut spaces_: Option<Vec<crate::generated::models::SpaceSummary>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut member_)?,
                    2 => fields.nullable(&mut outcome_)?,
                    3 => fields.required(&mut spaces_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                member: member_,
                outcome: outcome_,
                spaces: match spaces_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("spaces")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateSpaceMemberships {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// What matters of the answer.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[must_use = "the call can succeed and change nothing: check the outcome"]
    pub struct Output {
        /// `CreateSpaceMembershipsPayload.member`, a `Member`.
        pub member: Option<crate::generated::models::MemberSummary>,
        /// `CreateSpaceMembershipsPayload.outcome`, a `MembershipOutcome`.
        pub outcome: mighty_schema::enums::MembershipOutcome,
        /// `CreateSpaceMembershipsPayload.spaces`, a `[Space!]!`.
        pub spaces: Vec<crate::generated::models::SpaceSummary>,
    }
    impl Entries for Output {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("member", &self.member)?;
            map.serialize_entry("outcome", &self.outcome)?;
            map.serialize_entry("spaces", &self.spaces)?;
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
        /// Whether the call made the change.
        pub fn is_done(&self) -> bool {
            self.outcome.is_done()
        }
        /// Whether nothing had to change.
        pub fn was_already_done(&self) -> bool {
            self.outcome.was_already_done()
        }
        /// Whether the API left the change out, for a reason that the outcome names.
        pub fn was_skipped(&self) -> bool {
            self.outcome.was_skipped()
        }
        /// Whether the change takes effect later.
        pub fn is_scheduled(&self) -> bool {
            self.outcome.is_scheduled()
        }
    }
}
/// Deletes a space at once, and its content in the background. You can't undo this.
///
/// Can't be undone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteSpace {
    /// `$input`, a `DeleteSpaceInput!`.
    pub input: mighty_schema::inputs::DeleteSpaceInput,
}
impl DeleteSpace {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::DeleteSpaceInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteSpace {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteSpace {
    type Data = delete_space::Data;
    const NAME: &'static str = "DeleteSpace";
    const DOCUMENT: &'static str = include_str!("documents/delete_space.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteSpace",
            any_of: &["host:write:network_spaces"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_space.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteSpace {
    type Output = mighty_schema::ids::IdOf<mighty_schema::kinds::Space>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.delete_space.ok_or(crate::output::Missing::at("deleteSpace"))?;
        let at = at
            .deleted_id
            .ok_or(crate::output::Missing::at("deleteSpace.deletedId"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteSpace`].
pub mod delete_space {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteSpace`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteSpace`, a `DeleteSpacePayload`.
        ///
        /// Can't be undone. The space is deleted at once; its content is removed in the background.
        pub delete_space: Option<crate::generated::spaces::delete_space::DeleteSpace>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteSpace", &self.delete_space)?;
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
        const KEYS: &'static [&'static str] = &["deleteSpace"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_space_: Option<
                crate::generated::spaces::delete_space::DeleteSpace,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_space_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_space: delete_space_,
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
    /// The part of `DeleteSpacePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteSpace {
        /// `DeleteSpacePayload.deletedId`, a `ID`.
        pub deleted_id: Option<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
        /// `DeleteSpacePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for DeleteSpace {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deletedId", &self.deleted_id)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteSpace {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteSpace {
        const KEYS: &'static [&'static str] = &["deletedId", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut deleted_id_: Option<
                mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut deleted_id_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                deleted_id: deleted_id_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteSpace {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Removes a member from a space; for hosts and moderators. Removing one who is no member is no
/// failure: see `outcome`.
///
/// May be repeated: if the person is not a member, the outcome says so and nothing changes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteSpaceMembership {
    /// `$input`, a `DeleteSpaceMembershipInput!`.
    pub input: mighty_schema::inputs::DeleteSpaceMembershipInput,
}
impl DeleteSpaceMembership {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeleteSpaceMembershipInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteSpaceMembership {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteSpaceMembership {
    type Data = delete_space_membership::Data;
    const NAME: &'static str = "DeleteSpaceMembership";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_space_membership.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteSpaceMembership",
            any_of: &["host:write:network_spaces"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_space_membership.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteSpaceMembership {
    type Output = crate::generated::spaces::delete_space_membership::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_space_membership
            .ok_or(crate::output::Missing::at("deleteSpaceMembership"))?;
        Ok(crate::generated::spaces::delete_space_membership::Output {
            member: at.member,
            outcome: at
                .outcome
                .ok_or(crate::output::Missing::at("deleteSpaceMembership.outcome"))?,
            space: at.space,
        })
    }
}
/// The answer of [`DeleteSpaceMembership`].
pub mod delete_space_membership {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteSpaceMembership`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteSpaceMembership`, a `DeleteSpaceMembershipPayload`.
        ///
        /// If the person is not a member, that is not an error.
        pub delete_space_membership: Option<
            crate::generated::spaces::delete_space_membership::DeleteSpaceMembership,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteSpaceMembership", &self.delete_space_membership)?;
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
        const KEYS: &'static [&'static str] = &["deleteSpaceMembership"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_space_membership_: Option<
                crate::generated::spaces::delete_space_membership::DeleteSpaceMembership,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_space_membership_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_space_membership: delete_space_membership_,
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
    /// The part of `DeleteSpaceMembershipPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteSpaceMembership {
        /// `DeleteSpaceMembershipPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `DeleteSpaceMembershipPayload.member`, a `Member`.
        pub member: Option<crate::generated::models::MemberSummary>,
        /// `DeleteSpaceMembershipPayload.outcome`, a `MembershipOutcome`.
        pub outcome: Option<mighty_schema::enums::MembershipOutcome>,
        /// `DeleteSpaceMembershipPayload.space`, a `Space`.
        pub space: Option<crate::generated::models::SpaceSummary>,
    }
    impl Entries for DeleteSpaceMembership {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("member", &self.member)?;
            map.serialize_entry("outcome", &self.outcome)?;
            map.serialize_entry("space", &self.space)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteSpaceMembership {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteSpaceMembership {
        const KEYS: &'static [&'static str] = &["errors", "member", "outcome", "space"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut member_: Option<crate::generated::models::MemberSummary> = None;
            let mut outcome_: Option<mighty_schema::enums::MembershipOutcome> = None;
            let mut space_: Option<crate::generated::models::SpaceSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut member_)?,
                    2 => fields.nullable(&mut outcome_)?,
                    3 => fields.nullable(&mut space_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                member: member_,
                outcome: outcome_,
                space: space_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteSpaceMembership {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// What matters of the answer.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[must_use = "the call can succeed and change nothing: check the outcome"]
    pub struct Output {
        /// `DeleteSpaceMembershipPayload.member`, a `Member`.
        pub member: Option<crate::generated::models::MemberSummary>,
        /// `DeleteSpaceMembershipPayload.outcome`, a `MembershipOutcome`.
        pub outcome: mighty_schema::enums::MembershipOutcome,
        /// `DeleteSpaceMembershipPayload.space`, a `Space`.
        pub space: Option<crate::generated::models::SpaceSummary>,
    }
    impl Entries for Output {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("member", &self.member)?;
            map.serialize_entry("outcome", &self.outcome)?;
            map.serialize_entry("space", &self.space)?;
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
        /// Whether the call made the change.
        pub fn is_done(&self) -> bool {
            self.outcome.is_done()
        }
        /// Whether nothing had to change.
        pub fn was_already_done(&self) -> bool {
            self.outcome.was_already_done()
        }
        /// Whether the API left the change out, for a reason that the outcome names.
        pub fn was_skipped(&self) -> bool {
            self.outcome.was_skipped()
        }
        /// Whether the change takes effect later.
        pub fn is_scheduled(&self) -> bool {
            self.outcome.is_scheduled()
        }
    }
}
/// One space of this network, by resource ID or GlobalID. In spite of the argument's name no slug
/// works: these spaces have none.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSpace {
    /// `$idOrSlug`, a `String!`.
    ///
    /// A resource ID or GlobalID: spaces have no slug.
    pub id_or_slug: mighty_schema::ids::RefOf<mighty_schema::kinds::Space>,
}
impl GetSpace {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Space>>,
    ) -> Self {
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
impl crate::output::HasOutput for GetSpace {
    type Output = crate::generated::models::SpaceDetail;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.space.ok_or(crate::output::Missing::at("network.space"))?;
        Ok(at)
    }
}
/// The answer of [`GetSpace`].
pub mod get_space {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetSpace`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::spaces::get_space::Network,
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
            let mut network_: Option<crate::generated::spaces::get_space::Network> = None;
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
        pub space: Option<crate::generated::models::SpaceDetail>,
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
            let mut space_: Option<crate::generated::models::SpaceDetail> = None;
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
}
/// One space with its first posts and the last message of its chat, by resource ID or GlobalID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSpaceWithPosts {
    /// `$idOrSlug`, a `String!`.
    ///
    /// A resource ID or GlobalID: spaces have no slug.
    pub id_or_slug: mighty_schema::ids::RefOf<mighty_schema::kinds::Space>,
    /// `$postsFirst`, a `Int`.
    pub posts_first: mighty_core::Maybe<i32>,
}
impl GetSpaceWithPosts {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        Self {
            id_or_slug: id_or_slug.into(),
            posts_first: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `postsFirst`.
    #[must_use]
    pub fn posts_first(mut self, posts_first: impl Into<i32>) -> Self {
        self.posts_first = mighty_core::Maybe::Value(posts_first.into());
        self
    }
}
impl serde::Serialize for GetSpaceWithPosts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("idOrSlug", &self.id_or_slug)?;
        if !self.posts_first.is_absent() {
            map.serialize_entry("postsFirst", &self.posts_first)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for GetSpaceWithPosts {
    type Data = get_space_with_posts::Data;
    const NAME: &'static str = "GetSpaceWithPosts";
    const DOCUMENT: &'static str = include_str!(
        "documents/get_space_with_posts.graphql"
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
    ];
}
impl crate::output::HasOutput for GetSpaceWithPosts {
    type Output = crate::generated::spaces::get_space_with_posts::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at_1 = at.latest.ok_or(crate::output::Missing::at("network.latest"))?;
        Ok(crate::generated::spaces::get_space_with_posts::Output {
            space: at.space.ok_or(crate::output::Missing::at("network.space"))?,
            last_message: at_1.last_message,
            posts: {
                let at = at_1.posts;
                crate::pages::Page::with_gaps(
                    at
                        .nodes
                        .ok_or(
                            crate::output::Missing::at("network.latest.posts.nodes"),
                        )?,
                    at.page_info,
                    None,
                )
            },
        })
    }
}
/// The answer of [`GetSpaceWithPosts`].
pub mod get_space_with_posts {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetSpaceWithPosts`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::spaces::get_space_with_posts::Network,
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
                crate::generated::spaces::get_space_with_posts::Network,
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
        pub space: Option<crate::generated::models::SpaceDetail>,
        /// `Network.space`, a `Space`.
        ///
        /// A space of this network. A space of another network is not found.
        pub latest: Option<crate::generated::spaces::get_space_with_posts::Space>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("space", &self.space)?;
            map.serialize_entry("latest", &self.latest)?;
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
        const KEYS: &'static [&'static str] = &["space", "latest"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut space_: Option<crate::generated::models::SpaceDetail> = None;
            let mut latest_: Option<
                crate::generated::spaces::get_space_with_posts::Space,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut space_)?,
                    1 => fields.nullable(&mut latest_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                space: space_,
                latest: latest_,
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
    /// The part of `Space` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Space {
        /// `Space.lastMessage`, a `ChatMessage`.
        pub last_message: Option<crate::generated::models::ChatMessageCard>,
        /// `Space.posts`, a `PostContentConnection!`.
        ///
        /// Posts, events and polls. Only hosts and moderators of the space see unposted coursework, and only if course content is turned on.
        pub posts: crate::generated::spaces::get_space_with_posts::Posts,
    }
    impl Entries for Space {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("lastMessage", &self.last_message)?;
            map.serialize_entry("posts", &self.posts)?;
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
        const KEYS: &'static [&'static str] = &["lastMessage", "posts"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut last_message_: Option<crate::generated::models::ChatMessageCard> = None;
            let mut posts_: Option<
                crate::generated::spaces::get_space_with_posts::Posts,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut last_message_)?,
                    1 => fields.required(&mut posts_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                last_message: last_message_,
                posts: match posts_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("posts")),
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
    /// The part of `PostContentConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Posts {
        /// `PostContentConnection.nodes`, a `[PostContent]`.
        pub nodes: Option<Vec<Option<crate::generated::models::PostContentCard>>>,
        /// `PostContentConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Posts {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Posts {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Posts {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::PostContentCard>>,
            > = None;
            let mut page_info_: Option<crate::pages::PageInfo> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut nodes_)?,
                    1 => fields.required(&mut page_info_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                nodes: nodes_,
                page_info: match page_info_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("pageInfo")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Posts {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// What matters of the answer.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Output {
        /// `Network.space`, a `Space`.
        ///
        /// A space of this network. A space of another network is not found.
        pub space: crate::generated::models::SpaceDetail,
        /// `Space.lastMessage`, a `ChatMessage`.
        pub last_message: Option<crate::generated::models::ChatMessageCard>,
        /// `Space.posts`, a `PostContentConnection!`.
        ///
        /// Posts, events and polls. Only hosts and moderators of the space see unposted coursework, and only if course content is turned on.
        pub posts: crate::pages::Page<crate::generated::models::PostContentCard>,
    }
    impl Entries for Output {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("space", &self.space)?;
            map.serialize_entry("lastMessage", &self.last_message)?;
            map.serialize_entry("posts", &self.posts)?;
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
}
/// The features that a space without a template may have on the network's plan; empty if such spaces
/// are not offered.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAvailableSpaceFeatures {}
impl ListAvailableSpaceFeatures {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {}
    }
}
impl serde::Serialize for ListAvailableSpaceFeatures {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let map = serializer.serialize_map(None)?;
        map.end()
    }
}
impl mighty_transport::Operation for ListAvailableSpaceFeatures {
    type Data = list_available_space_features::Data;
    const NAME: &'static str = "ListAvailableSpaceFeatures";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_available_space_features.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListAvailableSpaceFeatures {
    type Output = Vec<crate::generated::models::SpaceFeatureSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.available_space_features;
        Ok(at)
    }
}
/// The answer of [`ListAvailableSpaceFeatures`].
pub mod list_available_space_features {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListAvailableSpaceFeatures`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::spaces::list_available_space_features::Network,
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
                crate::generated::spaces::list_available_space_features::Network,
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
        /// `Network.availableSpaceFeatures`, a `[SpaceFeature!]!`.
        ///
        /// The features that the plan allows; empty if spaces can't be built from scratch.
        pub available_space_features: Vec<crate::generated::models::SpaceFeatureSummary>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "availableSpaceFeatures",
                &self.available_space_features,
            )?;
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
        const KEYS: &'static [&'static str] = &["availableSpaceFeatures"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut available_space_features_: Option<
                Vec<crate::generated::models::SpaceFeatureSummary>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut available_space_features_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                available_space_features: match available_space_features_ {
                    Some(value) => value,
                    None => {
                        return Err(
                            serde::de::Error::missing_field("availableSpaceFeatures"),
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
/// Which image slots of their branding the network's spaces have filled, page by page. It asks for no
/// URL, so it is cheap across many spaces. Null stands for a space whose branding the viewer may not
/// edit, which is not the same as no images.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListFilledBrandingImageSlots {
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
}
impl ListFilledBrandingImageSlots {
    /// Leaves all fields out.
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
    pub fn first(mut self, first: impl Into<i32>) -> Self {
        self.first = mighty_core::Maybe::Value(first.into());
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
    pub fn last(mut self, last: impl Into<i32>) -> Self {
        self.last = mighty_core::Maybe::Value(last.into());
        self
    }
    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = mighty_core::Maybe::Value(before.into());
        self
    }
}
impl serde::Serialize for ListFilledBrandingImageSlots {
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
impl mighty_transport::Operation for ListFilledBrandingImageSlots {
    type Data = list_filled_branding_image_slots::Data;
    const NAME: &'static str = "ListFilledBrandingImageSlots";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_filled_branding_image_slots.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListFilledBrandingImageSlots {
    type Output = crate::pages::Page<
        crate::generated::spaces::list_filled_branding_image_slots::Nodes,
    >;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.spaces.ok_or(crate::output::Missing::at("network.spaces"))?;
        Ok(
            crate::pages::Page::with_gaps(
                at.nodes.ok_or(crate::output::Missing::at("network.spaces.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListFilledBrandingImageSlots {
    type Item = crate::generated::spaces::list_filled_branding_image_slots::Nodes;
    fn forward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.first, &mut self.after)
    }
    fn page(
        &self,
        data: Self::Data,
    ) -> Result<Option<crate::pages::Page<Self::Item>>, mighty_transport::Error> {
        let page = |at: Self::Data| -> Option<crate::pages::Page<Self::Item>> {
            let at = at.network;
            let at = at.spaces?;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "spaces")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.spaces")
    }
}
impl crate::pages::PagedBackward for ListFilledBrandingImageSlots {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListFilledBrandingImageSlots`].
pub mod list_filled_branding_image_slots {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListFilledBrandingImageSlots`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::spaces::list_filled_branding_image_slots::Network,
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
                crate::generated::spaces::list_filled_branding_image_slots::Network,
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
        /// `Network.spaces`, a `SpaceConnection`.
        ///
        /// The connection itself may be null.
        pub spaces: Option<
            crate::generated::spaces::list_filled_branding_image_slots::Spaces,
        >,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("spaces", &self.spaces)?;
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
        const KEYS: &'static [&'static str] = &["spaces"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut spaces_: Option<
                crate::generated::spaces::list_filled_branding_image_slots::Spaces,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut spaces_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { spaces: spaces_ })
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
        pub nodes: Option<
            Vec<
                Option<crate::generated::spaces::list_filled_branding_image_slots::Nodes>,
            >,
        >,
        /// `SpaceConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Spaces {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Spaces {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Spaces {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<
                    Option<
                        crate::generated::spaces::list_filled_branding_image_slots::Nodes,
                    >,
                >,
            > = None;
            let mut page_info_: Option<crate::pages::PageInfo> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut nodes_)?,
                    1 => fields.required(&mut page_info_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                nodes: nodes_,
                page_info: match page_info_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("pageInfo")),
                },
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
    /// The part of `Space` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Nodes {
        /// `Space.id`, a `ID!`.
        pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
        /// `Space.resourceId`, a `ID!`.
        pub resource_id: mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Space>,
        /// `Space.title`, a `String!`.
        ///
        /// Computed: the group's name or its members' names, the space's title, or the start of the parent message.
        pub title: String,
        /// `Space.filledBrandingImageSlots`, a `[SpaceImageType!]`.
        ///
        /// Null if the viewer may not edit this space's branding; null does not mean that there are no images. It has no URLs, so it is cheap for many spaces.
        pub filled_branding_image_slots: Option<
            Vec<mighty_schema::enums::SpaceImageType>,
        >,
    }
    impl Entries for Nodes {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("id", &self.id)?;
            map.serialize_entry("resourceId", &self.resource_id)?;
            map.serialize_entry("title", &self.title)?;
            map.serialize_entry(
                "filledBrandingImageSlots",
                &self.filled_branding_image_slots,
            )?;
            Ok(())
        }
    }
    impl serde::Serialize for Nodes {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Nodes {
        const KEYS: &'static [&'static str] = &[
            "id",
            "resourceId",
            "title",
            "filledBrandingImageSlots",
        ];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut id_: Option<
                mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
            > = None;
            let mut resource_id_: Option<
                mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Space>,
            > = None;
            let mut title_: Option<String> = None;
            let mut filled_branding_image_slots_: Option<
                Vec<mighty_schema::enums::SpaceImageType>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut id_)?,
                    1 => fields.required(&mut resource_id_)?,
                    2 => fields.required(&mut title_)?,
                    3 => fields.nullable(&mut filled_branding_image_slots_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                id: match id_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("id")),
                },
                resource_id: match resource_id_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("resourceId")),
                },
                title: match title_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("title")),
                },
                filled_branding_image_slots: filled_branding_image_slots_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Nodes {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The spaces of a member page by page: the viewer's own, and for hosts and moderators those of all
/// members. For other members the list is empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMemberSpaces {
    /// `$memberId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub member_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>,
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
}
impl ListMemberSpaces {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        member_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        Self {
            member_id: member_id.into(),
            after: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = mighty_core::Maybe::Value(after.into());
        self
    }
    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = mighty_core::Maybe::Value(before.into());
        self
    }
    /// Sets `first`.
    #[must_use]
    pub fn first(mut self, first: impl Into<i32>) -> Self {
        self.first = mighty_core::Maybe::Value(first.into());
        self
    }
    /// Sets `last`.
    #[must_use]
    pub fn last(mut self, last: impl Into<i32>) -> Self {
        self.last = mighty_core::Maybe::Value(last.into());
        self
    }
}
impl serde::Serialize for ListMemberSpaces {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("memberId", &self.member_id)?;
        if !self.after.is_absent() {
            map.serialize_entry("after", &self.after)?;
        }
        if !self.before.is_absent() {
            map.serialize_entry("before", &self.before)?;
        }
        if !self.first.is_absent() {
            map.serialize_entry("first", &self.first)?;
        }
        if !self.last.is_absent() {
            map.serialize_entry("last", &self.last)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListMemberSpaces {
    type Data = list_member_spaces::Data;
    const NAME: &'static str = "ListMemberSpaces";
    const DOCUMENT: &'static str = include_str!("documents/list_member_spaces.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListMemberSpaces {
    type Output = crate::pages::Page<crate::generated::models::SpaceSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.node.ok_or(crate::output::Missing::at("node"))?;
        let at = match at {
            crate::generated::spaces::list_member_spaces::Node::User(at) => *at,
            crate::generated::spaces::list_member_spaces::Node::Unknown(other) => {
                return Err(
                    crate::output::Missing::with_type("node", "User", other.typename),
                );
            }
        };
        let at = at.spaces;
        Ok(
            crate::pages::Page::with_gaps(
                at.nodes.ok_or(crate::output::Missing::at("node.spaces.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListMemberSpaces {
    type Item = crate::generated::models::SpaceSummary;
    fn forward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.first, &mut self.after)
    }
    fn page(
        &self,
        data: Self::Data,
    ) -> Result<Option<crate::pages::Page<Self::Item>>, mighty_transport::Error> {
        let page = |at: Self::Data| -> Option<crate::pages::Page<Self::Item>> {
            let at = at.node?;
            let crate::generated::spaces::list_member_spaces::Node::User(at) = at else {
                return None;
            };
            let at = at.spaces;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("User", "spaces")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("node.spaces")
    }
}
impl crate::pages::PagedBackward for ListMemberSpaces {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListMemberSpaces`].
pub mod list_member_spaces {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListMemberSpaces`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.node`, a `Node`.
        ///
        /// Takes GlobalIDs only.
        pub node: Option<crate::generated::spaces::list_member_spaces::Node>,
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
            let mut node_: Option<crate::generated::spaces::list_member_spaces::Node> = None;
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
    /// The part of `Node` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Node {
        /// A `User`.
        User(Box<crate::generated::spaces::list_member_spaces::NodeUser>),
        /// A type that was not asked for, or is newer than this crate.
        Unknown(decode::UnknownObject),
    }
    impl Entries for Node {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            match self {
                Self::User(value) => {
                    map.serialize_entry(decode::TYPENAME, "User")?;
                    value.entries(map)
                }
                Self::Unknown(other) => other.entries(map),
            }
        }
    }
    impl serde::Serialize for Node {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Node {
        const KEYS: &'static [&'static str] = &[decode::TYPENAME];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            decode::by_type(fields)
        }
    }
    impl decode::Abstract for Node {
        const TYPES: &'static [&'static str] = &["User"];
        fn read_as<'de, A: serde::de::MapAccess<'de>>(
            typename: decode::Typename,
            rest: A,
        ) -> Result<Self, A::Error> {
            Ok(
                match typename.place {
                    0 => Self::User(Box::new(decode::rest(rest)?)),
                    _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
                },
            )
        }
    }
    impl<'de> serde::Deserialize<'de> for Node {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `User` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NodeUser {
        /// `User.spaces`, a `SpaceConnection!`.
        ///
        /// Visible to the member, hosts and moderators; empty for other viewers.
        pub spaces: crate::generated::spaces::list_member_spaces::Spaces,
    }
    impl Entries for NodeUser {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("spaces", &self.spaces)?;
            Ok(())
        }
    }
    impl serde::Serialize for NodeUser {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for NodeUser {
        const KEYS: &'static [&'static str] = &["spaces"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut spaces_: Option<
                crate::generated::spaces::list_member_spaces::Spaces,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut spaces_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                spaces: match spaces_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("spaces")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for NodeUser {
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
        pub nodes: Option<Vec<Option<crate::generated::models::SpaceSummary>>>,
        /// `SpaceConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Spaces {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Spaces {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Spaces {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::SpaceSummary>>,
            > = None;
            let mut page_info_: Option<crate::pages::PageInfo> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut nodes_)?,
                    1 => fields.required(&mut page_info_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                nodes: nodes_,
                page_info: match page_info_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("pageInfo")),
                },
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
/// The image slots of a space's branding. Null means that the viewer may not change them, not that
/// there are none.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSpaceBrandingImages {
    /// `$idOrSlug`, a `String!`.
    ///
    /// A resource ID or GlobalID: spaces have no slug.
    pub id_or_slug: mighty_schema::ids::RefOf<mighty_schema::kinds::Space>,
}
impl ListSpaceBrandingImages {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        Self {
            id_or_slug: id_or_slug.into(),
        }
    }
}
impl serde::Serialize for ListSpaceBrandingImages {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("idOrSlug", &self.id_or_slug)?;
        map.end()
    }
}
impl mighty_transport::Operation for ListSpaceBrandingImages {
    type Data = list_space_branding_images::Data;
    const NAME: &'static str = "ListSpaceBrandingImages";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_space_branding_images.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListSpaceBrandingImages {
    type Output = Vec<crate::generated::models::BrandingImageSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.space.ok_or(crate::output::Missing::at("network.space"))?;
        let at = at
            .branding_images
            .ok_or(crate::output::Missing::at("network.space.brandingImages"))?;
        Ok(at)
    }
}
/// The answer of [`ListSpaceBrandingImages`].
pub mod list_space_branding_images {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListSpaceBrandingImages`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::spaces::list_space_branding_images::Network,
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
                crate::generated::spaces::list_space_branding_images::Network,
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
        pub space: Option<crate::generated::spaces::list_space_branding_images::Space>,
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
                crate::generated::spaces::list_space_branding_images::Space,
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
        /// `Space.brandingImages`, a `[BrandingImage!]`.
        ///
        /// Null if the viewer may not edit this space's branding; null does not mean that there are no images. Lists the slots of the imagery settings. Other slots are listed only if they are filled.
        pub branding_images: Option<Vec<crate::generated::models::BrandingImageSummary>>,
    }
    impl Entries for Space {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("brandingImages", &self.branding_images)?;
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
        const KEYS: &'static [&'static str] = &["brandingImages"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut branding_images_: Option<
                Vec<crate::generated::models::BrandingImageSummary>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut branding_images_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                branding_images: branding_images_,
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
/// The spaces with their numbers of members, page by page, for hosts.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSpaceMemberCounts {
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
}
impl ListSpaceMemberCounts {
    /// Leaves all fields out.
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
    pub fn first(mut self, first: impl Into<i32>) -> Self {
        self.first = mighty_core::Maybe::Value(first.into());
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
    pub fn last(mut self, last: impl Into<i32>) -> Self {
        self.last = mighty_core::Maybe::Value(last.into());
        self
    }
    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = mighty_core::Maybe::Value(before.into());
        self
    }
}
impl serde::Serialize for ListSpaceMemberCounts {
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
impl mighty_transport::Operation for ListSpaceMemberCounts {
    type Data = list_space_member_counts::Data;
    const NAME: &'static str = "ListSpaceMemberCounts";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_space_member_counts.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Space.memberCount",
            any_of: &[
                "host:read:network",
                "host:read:network_members",
                "host:read:network_spaces",
                "host:write:network_members",
                "host:write:network_spaces",
            ],
        },
    ];
}
impl crate::output::HasOutput for ListSpaceMemberCounts {
    type Output = crate::pages::Page<crate::generated::models::SpaceMemberCount>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.spaces.ok_or(crate::output::Missing::at("network.spaces"))?;
        Ok(
            crate::pages::Page::with_gaps(
                at.nodes.ok_or(crate::output::Missing::at("network.spaces.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListSpaceMemberCounts {
    type Item = crate::generated::models::SpaceMemberCount;
    fn forward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.first, &mut self.after)
    }
    fn page(
        &self,
        data: Self::Data,
    ) -> Result<Option<crate::pages::Page<Self::Item>>, mighty_transport::Error> {
        let page = |at: Self::Data| -> Option<crate::pages::Page<Self::Item>> {
            let at = at.network;
            let at = at.spaces?;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "spaces")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.spaces")
    }
}
impl crate::pages::PagedBackward for ListSpaceMemberCounts {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListSpaceMemberCounts`].
pub mod list_space_member_counts {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListSpaceMemberCounts`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::spaces::list_space_member_counts::Network,
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
                crate::generated::spaces::list_space_member_counts::Network,
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
        /// `Network.spaces`, a `SpaceConnection`.
        ///
        /// The connection itself may be null.
        pub spaces: Option<crate::generated::spaces::list_space_member_counts::Spaces>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("spaces", &self.spaces)?;
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
        const KEYS: &'static [&'static str] = &["spaces"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut spaces_: Option<
                crate::generated::spaces::list_space_member_counts::Spaces,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut spaces_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { spaces: spaces_ })
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
        pub nodes: Option<Vec<Option<crate::generated::models::SpaceMemberCount>>>,
        /// `SpaceConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Spaces {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Spaces {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Spaces {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::SpaceMemberCount>>,
            > = None;
            let mut page_info_: Option<crate::pages::PageInfo> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut nodes_)?,
                    1 => fields.required(&mut page_info_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                nodes: nodes_,
                page_info: match page_info_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("pageInfo")),
                },
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
/// The templates that a new space can start from, as one list without pages.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSpaceTemplates {}
impl ListSpaceTemplates {
    /// Leaves all fields out.
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
impl crate::output::HasOutput for ListSpaceTemplates {
    type Output = Vec<crate::generated::models::SpaceTemplateSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.space_templates;
        Ok(at)
    }
}
/// The answer of [`ListSpaceTemplates`].
pub mod list_space_templates {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListSpaceTemplates`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::spaces::list_space_templates::Network,
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
                crate::generated::spaces::list_space_templates::Network,
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
        /// `Network.spaceTemplates`, a `[SpaceTemplate!]!`.
        pub space_templates: Vec<crate::generated::models::SpaceTemplateSummary>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("spaceTemplates", &self.space_templates)?;
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
        const KEYS: &'static [&'static str] = &["spaceTemplates"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut space_templates_: Option<
                Vec<crate::generated::models::SpaceTemplateSummary>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut space_templates_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                space_templates: match space_templates_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("spaceTemplates")),
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
    /// Leaves all fields out.
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
    pub fn first(mut self, first: impl Into<i32>) -> Self {
        self.first = mighty_core::Maybe::Value(first.into());
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
    pub fn last(mut self, last: impl Into<i32>) -> Self {
        self.last = mighty_core::Maybe::Value(last.into());
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
impl crate::output::HasOutput for ListSpaces {
    type Output = crate::pages::Page<crate::generated::models::SpaceCard>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.spaces.ok_or(crate::output::Missing::at("network.spaces"))?;
        Ok(
            crate::pages::Page::with_gaps(
                at.nodes.ok_or(crate::output::Missing::at("network.spaces.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListSpaces {
    type Item = crate::generated::models::SpaceCard;
    fn forward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.first, &mut self.after)
    }
    fn page(
        &self,
        data: Self::Data,
    ) -> Result<Option<crate::pages::Page<Self::Item>>, mighty_transport::Error> {
        let page = |at: Self::Data| -> Option<crate::pages::Page<Self::Item>> {
            let at = at.network;
            let at = at.spaces?;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "spaces")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.spaces")
    }
}
impl crate::pages::PagedBackward for ListSpaces {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListSpaces`].
pub mod list_spaces {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListSpaces`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::spaces::list_spaces::Network,
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
            let mut network_: Option<crate::generated::spaces::list_spaces::Network> = None;
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
        /// `Network.spaces`, a `SpaceConnection`.
        ///
        /// The connection itself may be null.
        pub spaces: Option<crate::generated::spaces::list_spaces::Spaces>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("spaces", &self.spaces)?;
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
        const KEYS: &'static [&'static str] = &["spaces"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut spaces_: Option<crate::generated::spaces::list_spaces::Spaces> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut spaces_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { spaces: spaces_ })
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
    impl Entries for Spaces {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Spaces {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Spaces {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<Vec<Option<crate::generated::models::SpaceCard>>> = None;
            let mut page_info_: Option<crate::pages::PageInfo> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut nodes_)?,
                    1 => fields.required(&mut page_info_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                nodes: nodes_,
                page_info: match page_info_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("pageInfo")),
                },
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
/// Several spaces by GlobalID, at most 50, in one operation. An entry is null if it does not exist or
/// the viewer may not see it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSpacesByIds {
    /// `$ids`, a `[ID!]!`.
    ///
    /// GlobalIDs only.
    pub ids: Vec<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>>,
}
impl ListSpacesByIds {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>>,
        >,
    ) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}
impl serde::Serialize for ListSpacesByIds {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("ids", &self.ids)?;
        map.end()
    }
}
impl mighty_transport::Operation for ListSpacesByIds {
    type Data = list_spaces_by_ids::Data;
    const NAME: &'static str = "ListSpacesByIds";
    const DOCUMENT: &'static str = include_str!("documents/list_spaces_by_ids.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListSpacesByIds {
    type Output = Vec<Option<crate::generated::spaces::list_spaces_by_ids::Nodes>>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.nodes.ok_or(crate::output::Missing::at("nodes"))?;
        Ok(at)
    }
}
/// The answer of [`ListSpacesByIds`].
pub mod list_spaces_by_ids {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListSpacesByIds`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.nodes`, a `[Node]`.
        ///
        /// Takes GlobalIDs only.
        pub nodes: Option<
            Vec<Option<crate::generated::spaces::list_spaces_by_ids::Nodes>>,
        >,
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
            let mut nodes_: Option<
                Vec<Option<crate::generated::spaces::list_spaces_by_ids::Nodes>>,
            > = None;
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
    /// The part of `Node` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Nodes {
        /// A `Space`.
        Space(Box<crate::generated::models::SpaceDetail>),
        /// A type that was not asked for, or is newer than this crate.
        Unknown(decode::UnknownObject),
    }
    impl Entries for Nodes {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            match self {
                Self::Space(value) => {
                    map.serialize_entry(decode::TYPENAME, "Space")?;
                    value.entries(map)
                }
                Self::Unknown(other) => other.entries(map),
            }
        }
    }
    impl serde::Serialize for Nodes {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Nodes {
        const KEYS: &'static [&'static str] = &[decode::TYPENAME];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            decode::by_type(fields)
        }
    }
    impl decode::Abstract for Nodes {
        const TYPES: &'static [&'static str] = &["Space"];
        fn read_as<'de, A: serde::de::MapAccess<'de>>(
            typename: decode::Typename,
            rest: A,
        ) -> Result<Self, A::Error> {
            Ok(
                match typename.place {
                    0 => Self::Space(Box::new(decode::rest(rest)?)),
                    _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
                },
            )
        }
    }
    impl<'de> serde::Deserialize<'de> for Nodes {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Moves a space to another collection.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MoveSpaceToCollection {
    /// `$input`, a `MoveSpaceToCollectionInput!`.
    pub input: mighty_schema::inputs::MoveSpaceToCollectionInput,
}
impl MoveSpaceToCollection {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::MoveSpaceToCollectionInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for MoveSpaceToCollection {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for MoveSpaceToCollection {
    type Data = move_space_to_collection::Data;
    const NAME: &'static str = "MoveSpaceToCollection";
    const DOCUMENT: &'static str = include_str!(
        "documents/move_space_to_collection.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.moveSpaceToCollection",
            any_of: &["host:write:network_spaces"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.move_space_to_collection.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for MoveSpaceToCollection {
    type Output = crate::generated::models::SpaceCard;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .move_space_to_collection
            .ok_or(crate::output::Missing::at("moveSpaceToCollection"))?;
        let at = at
            .space
            .ok_or(crate::output::Missing::at("moveSpaceToCollection.space"))?;
        Ok(at)
    }
}
/// The answer of [`MoveSpaceToCollection`].
pub mod move_space_to_collection {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `MoveSpaceToCollection`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.moveSpaceToCollection`, a `MoveSpaceToCollectionPayload`.
        pub move_space_to_collection: Option<
            crate::generated::spaces::move_space_to_collection::MoveSpaceToCollection,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "moveSpaceToCollection",
                &self.move_space_to_collection,
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
        const KEYS: &'static [&'static str] = &["moveSpaceToCollection"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut move_space_to_collection_: Option<
                crate::generated::spaces::move_space_to_collection::MoveSpaceToCollection,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut move_space_to_collection_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                move_space_to_collection: move_space_to_collection_,
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
    /// The part of `MoveSpaceToCollectionPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct MoveSpaceToCollection {
        /// `MoveSpaceToCollectionPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `MoveSpaceToCollectionPayload.space`, a `Space`.
        pub space: Option<crate::generated::models::SpaceCard>,
    }
    impl Entries for MoveSpaceToCollection {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("space", &self.space)?;
            Ok(())
        }
    }
    impl serde::Serialize for MoveSpaceToCollection {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for MoveSpaceToCollection {
        const KEYS: &'static [&'static str] = &["errors", "space"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut space_: Option<crate::generated::models::SpaceCard> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut space_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                space: space_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for MoveSpaceToCollection {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Moves a space within its collection. Give exactly one of `atTop`, `atBottom` and `atItemId`.
///
/// May be repeated, which follows from its effect: puts the space at the place given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReorderSpace {
    /// `$input`, a `ReorderSpaceInput!`.
    pub input: mighty_schema::inputs::ReorderSpaceInput,
}
impl ReorderSpace {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::ReorderSpaceInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for ReorderSpace {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for ReorderSpace {
    type Data = reorder_space::Data;
    const NAME: &'static str = "ReorderSpace";
    const DOCUMENT: &'static str = include_str!("documents/reorder_space.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.reorderSpace",
            any_of: &["host:write:network_spaces"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.reorder_space.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for ReorderSpace {
    type Output = crate::generated::models::SpaceCard;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.reorder_space.ok_or(crate::output::Missing::at("reorderSpace"))?;
        let at = at.space.ok_or(crate::output::Missing::at("reorderSpace.space"))?;
        Ok(at)
    }
}
/// The answer of [`ReorderSpace`].
pub mod reorder_space {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ReorderSpace`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.reorderSpace`, a `ReorderSpacePayload`.
        ///
        /// Give exactly one of `atTop`, `atBottom` and `atItemId`.
        pub reorder_space: Option<crate::generated::spaces::reorder_space::ReorderSpace>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("reorderSpace", &self.reorder_space)?;
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
        const KEYS: &'static [&'static str] = &["reorderSpace"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut reorder_space_: Option<
                crate::generated::spaces::reorder_space::ReorderSpace,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut reorder_space_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                reorder_space: reorder_space_,
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
    /// The part of `ReorderSpacePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ReorderSpace {
        /// `ReorderSpacePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `ReorderSpacePayload.space`, a `Space`.
        pub space: Option<crate::generated::models::SpaceCard>,
    }
    impl Entries for ReorderSpace {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("space", &self.space)?;
            Ok(())
        }
    }
    impl serde::Serialize for ReorderSpace {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for ReorderSpace {
        const KEYS: &'static [&'static str] = &["errors", "space"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut space_: Option<crate::generated::models::SpaceCard> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut space_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                space: space_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for ReorderSpace {
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
    /// Takes the required fields and leaves all others out.
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
impl crate::output::HasOutput for UpdateSpace {
    type Output = crate::generated::models::SpaceDetail;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.update_space.ok_or(crate::output::Missing::at("updateSpace"))?;
        let at = at.space.ok_or(crate::output::Missing::at("updateSpace.space"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateSpace`].
pub mod update_space {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateSpace`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateSpace`, a `UpdateSpacePayload`.
        pub update_space: Option<crate::generated::spaces::update_space::UpdateSpace>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateSpace", &self.update_space)?;
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
        const KEYS: &'static [&'static str] = &["updateSpace"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_space_: Option<
                crate::generated::spaces::update_space::UpdateSpace,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_space_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_space: update_space_,
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
    impl Entries for UpdateSpace {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("space", &self.space)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateSpace {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateSpace {
        const KEYS: &'static [&'static str] = &["space", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut space_: Option<crate::generated::models::SpaceDetail> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut space_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                space: space_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
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
/// Sets the image of one slot of a space. A `HEADER` takes the place of the primary video, and the
/// thin and the tall banner exclude each other. The network itself is refused: see
/// `UpdateNetworkImage`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateSpaceImage {
    /// `$input`, a `UpdateSpaceImageInput!`.
    pub input: mighty_schema::inputs::UpdateSpaceImageInput,
}
impl UpdateSpaceImage {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::UpdateSpaceImageInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateSpaceImage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateSpaceImage {
    type Data = update_space_image::Data;
    const NAME: &'static str = "UpdateSpaceImage";
    const DOCUMENT: &'static str = include_str!("documents/update_space_image.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateSpaceImage",
            any_of: &["host:write:network_spaces"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_space_image.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateSpaceImage {
    type Output = crate::generated::models::SpaceDetail;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_space_image
            .ok_or(crate::output::Missing::at("updateSpaceImage"))?;
        let at = at.space.ok_or(crate::output::Missing::at("updateSpaceImage.space"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateSpaceImage`].
pub mod update_space_image {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateSpaceImage`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateSpaceImage`, a `UpdateSpaceImagePayload`.
        ///
        /// A `HEADER` replaces the primary video.
        pub update_space_image: Option<
            crate::generated::spaces::update_space_image::UpdateSpaceImage,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateSpaceImage", &self.update_space_image)?;
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
        const KEYS: &'static [&'static str] = &["updateSpaceImage"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_space_image_: Option<
                crate::generated::spaces::update_space_image::UpdateSpaceImage,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_space_image_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_space_image: update_space_image_,
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
    /// The part of `UpdateSpaceImagePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateSpaceImage {
        /// `UpdateSpaceImagePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdateSpaceImagePayload.space`, a `Space`.
        pub space: Option<crate::generated::models::SpaceDetail>,
    }
    impl Entries for UpdateSpaceImage {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("space", &self.space)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateSpaceImage {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateSpaceImage {
        const KEYS: &'static [&'static str] = &["errors", "space"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut space_: Option<crate::generated::models::SpaceDetail> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut space_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                space: space_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateSpaceImage {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Replaces the questions that a space asks of those who join: those with an `id` are changed, those
/// without are created, those left out are removed. For hosts of the space.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateSpaceProfileQuestions {
    /// `$input`, a `UpdateSpaceProfileQuestionsInput!`.
    pub input: mighty_schema::inputs::UpdateSpaceProfileQuestionsInput,
}
impl UpdateSpaceProfileQuestions {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UpdateSpaceProfileQuestionsInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateSpaceProfileQuestions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateSpaceProfileQuestions {
    type Data = update_space_profile_questions::Data;
    const NAME: &'static str = "UpdateSpaceProfileQuestions";
    const DOCUMENT: &'static str = include_str!(
        "documents/update_space_profile_questions.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateSpaceProfileQuestions",
            any_of: &["host:write:network_spaces"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_space_profile_questions
            .as_ref()
            .map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateSpaceProfileQuestions {
    type Output = Vec<crate::generated::models::ProfileQuestionSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_space_profile_questions
            .ok_or(crate::output::Missing::at("updateSpaceProfileQuestions"))?;
        let at = at
            .profile_questions
            .ok_or(
                crate::output::Missing::at(
                    "updateSpaceProfileQuestions.profileQuestions",
                ),
            )?;
        Ok(at)
    }
}
/// The answer of [`UpdateSpaceProfileQuestions`].
pub mod update_space_profile_questions {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateSpaceProfileQuestions`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateSpaceProfileQuestions`, a `UpdateSpaceProfileQuestionsPayload`.
        ///
        /// For hosts. Replaces the list: questions with an `id` are changed, questions without one are created, and questions that are left out are removed.
        pub update_space_profile_questions: Option<
            crate::generated::spaces::update_space_profile_questions::UpdateSpaceProfileQuestions,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "updateSpaceProfileQuestions",
                &self.update_space_profile_questions,
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
        const KEYS: &'static [&'static str] = &["updateSpaceProfileQuestions"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_space_profile_questions_: Option<
                crate::generated::spaces::update_space_profile_questions::UpdateSpaceProfileQuestions,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_space_profile_questions_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_space_profile_questions: update_space_profile_questions_,
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
    /// The part of `UpdateSpaceProfileQuestionsPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateSpaceProfileQuestions {
        /// `UpdateSpaceProfileQuestionsPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdateSpaceProfileQuestionsPayload.profileQuestions`, a `[ProfileQuestion!]`.
        pub profile_questions: Option<
            Vec<crate::generated::models::ProfileQuestionSummary>,
        >,
    }
    impl Entries for UpdateSpaceProfileQuestions {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("profileQuestions", &self.profile_questions)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateSpaceProfileQuestions {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateSpaceProfileQuestions {
        const KEYS: &'static [&'static str] = &["errors", "profileQuestions"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut profile_questions_: Option<
                Vec<crate::generated::models::ProfileQuestionSummary>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut profile_questions_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                profile_questions: profile_questions_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateSpaceProfileQuestions {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

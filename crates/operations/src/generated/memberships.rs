// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on memberships.
#![allow(deprecated, clippy::module_inception)]
/// Removes a member, who may join again; the content stays. If the member has paid plans,
/// `cancelPlans` must be true, which only hosts of the network can set.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteNetworkMembership {
    /// `$input`, a `DeleteNetworkMembershipInput!`.
    pub input: mighty_schema::inputs::DeleteNetworkMembershipInput,
}
impl DeleteNetworkMembership {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeleteNetworkMembershipInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteNetworkMembership {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteNetworkMembership {
    type Data = delete_network_membership::Data;
    const NAME: &'static str = "DeleteNetworkMembership";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_network_membership.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteNetworkMembership",
            any_of: &["host:write:network_members"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_network_membership.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteNetworkMembership {
    type Output = crate::generated::models::MemberSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_network_membership
            .ok_or(crate::output::Missing::at("deleteNetworkMembership"))?;
        let at = at
            .member
            .ok_or(crate::output::Missing::at("deleteNetworkMembership.member"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteNetworkMembership`].
pub mod delete_network_membership {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteNetworkMembership`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteNetworkMembership`, a `DeleteNetworkMembershipPayload`.
        ///
        /// Removes a member, who may join again; the content stays.
        pub delete_network_membership: Option<
            crate::generated::memberships::delete_network_membership::DeleteNetworkMembership,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "deleteNetworkMembership",
                &self.delete_network_membership,
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
        const KEYS: &'static [&'static str] = &["deleteNetworkMembership"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_network_membership_: Option<
                crate::generated::memberships::delete_network_membership::DeleteNetworkMembership,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_network_membership_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_network_membership: delete_network_membership_,
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
    /// The part of `DeleteNetworkMembershipPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteNetworkMembership {
        /// `DeleteNetworkMembershipPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `DeleteNetworkMembershipPayload.member`, a `Member`.
        pub member: Option<crate::generated::models::MemberSummary>,
    }
    impl Entries for DeleteNetworkMembership {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("member", &self.member)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteNetworkMembership {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteNetworkMembership {
        const KEYS: &'static [&'static str] = &["errors", "member"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut member_: Option<crate::generated::models::MemberSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut member_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                member: member_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteNetworkMembership {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// A member's membership of a space, or of the network without `spaceId`. Null if there is none. A
/// limited member has none in the network.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMemberMembership {
    /// `$memberId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub member_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>,
    /// `$spaceId`, a `ID`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub space_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
    >,
}
impl GetMemberMembership {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        member_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        Self {
            member_id: member_id.into(),
            space_id: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `spaceId`.
    #[must_use]
    pub fn space_id(
        mut self,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        self.space_id = mighty_core::Maybe::Value(space_id.into());
        self
    }
}
impl serde::Serialize for GetMemberMembership {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("memberId", &self.member_id)?;
        if !self.space_id.is_absent() {
            map.serialize_entry("spaceId", &self.space_id)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for GetMemberMembership {
    type Data = get_member_membership::Data;
    const NAME: &'static str = "GetMemberMembership";
    const DOCUMENT: &'static str = include_str!(
        "documents/get_member_membership.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetMemberMembership {
    type Output = Option<crate::generated::models::MembershipSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.node.ok_or(crate::output::Missing::at("node"))?;
        let at = match at {
            crate::generated::memberships::get_member_membership::Node::User(at) => *at,
            crate::generated::memberships::get_member_membership::Node::Unknown(
                other,
            ) => {
                return Err(
                    crate::output::Missing::with_type("node", "User", other.typename),
                );
            }
        };
        let at = at.membership;
        Ok(at)
    }
}
/// The answer of [`GetMemberMembership`].
pub mod get_member_membership {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetMemberMembership`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.node`, a `Node`.
        ///
        /// Takes GlobalIDs only.
        pub node: Option<crate::generated::memberships::get_member_membership::Node>,
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
            let mut node_: Option<
                crate::generated::memberships::get_member_membership::Node,
            > = None;
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
        User(Box<crate::generated::memberships::get_member_membership::NodeUser>),
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
        /// `User.membership`, a `Membership`.
        ///
        /// If `spaceId` is left out, the membership of the network. Null if the person is not a member there.
        pub membership: Option<crate::generated::models::MembershipSummary>,
    }
    impl Entries for NodeUser {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("membership", &self.membership)?;
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
        const KEYS: &'static [&'static str] = &["membership"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut membership_: Option<crate::generated::models::MembershipSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut membership_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { membership: membership_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for NodeUser {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Changes a member's role in a space, or in the network without `spaceId`. Nothing else can be
/// changed, and it takes a host of that space.
///
/// May be repeated, which follows from its effect: sets the role and nothing else.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateMembership {
    /// `$input`, a `UpdateMembershipInput!`.
    pub input: mighty_schema::inputs::UpdateMembershipInput,
}
impl UpdateMembership {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::UpdateMembershipInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateMembership {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateMembership {
    type Data = update_membership::Data;
    const NAME: &'static str = "UpdateMembership";
    const DOCUMENT: &'static str = include_str!("documents/update_membership.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_membership.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateMembership {
    type Output = crate::generated::models::MembershipSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_membership
            .ok_or(crate::output::Missing::at("updateMembership"))?;
        let at = at
            .membership
            .ok_or(crate::output::Missing::at("updateMembership.membership"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateMembership`].
pub mod update_membership {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateMembership`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateMembership`, a `UpdateMembershipPayload`.
        ///
        /// Changes the role, and nothing else. For hosts of the space.
        pub update_membership: Option<
            crate::generated::memberships::update_membership::UpdateMembership,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateMembership", &self.update_membership)?;
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
        const KEYS: &'static [&'static str] = &["updateMembership"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_membership_: Option<
                crate::generated::memberships::update_membership::UpdateMembership,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_membership_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_membership: update_membership_,
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
    /// The part of `UpdateMembershipPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateMembership {
        /// `UpdateMembershipPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdateMembershipPayload.membership`, a `Membership`.
        pub membership: Option<crate::generated::models::MembershipSummary>,
    }
    impl Entries for UpdateMembership {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("membership", &self.membership)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateMembership {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateMembership {
        const KEYS: &'static [&'static str] = &["errors", "membership"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut membership_: Option<crate::generated::models::MembershipSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut membership_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                membership: membership_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateMembership {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on members.
#![allow(deprecated, clippy::module_inception)]
/// Finds the account with an address or creates one, and makes it a full member; for hosts. A
/// welcome mail with a sign-in link goes out unless `sendWelcomeEmail` is false.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMember {
    /// `$input`, a `CreateMemberInput!`.
    pub input: mighty_schema::inputs::CreateMemberInput,
}
impl CreateMember {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreateMemberInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateMember {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateMember {
    type Data = create_member::Data;
    const NAME: &'static str = "CreateMember";
    const DOCUMENT: &'static str = include_str!("documents/create_member.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createMember",
            any_of: &["host:write:network_members"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_member.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateMember {
    type Output = crate::generated::models::MemberCard;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.create_member.ok_or(crate::output::Missing::at("createMember"))?;
        let at = at.member.ok_or(crate::output::Missing::at("createMember.member"))?;
        Ok(at)
    }
}
/// The answer of [`CreateMember`].
pub mod create_member {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateMember`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createMember`, a `CreateMemberPayload`.
        ///
        /// Finds the account with this address or creates one, and makes it a full member. For hosts.
        pub create_member: Option<
            crate::generated::members::create_member::CreateMember,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createMember", &self.create_member)?;
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
        const KEYS: &'static [&'static str] = &["createMember"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_member_: Option<
                crate::generated::members::create_member::CreateMember,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_member_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_member: create_member_,
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
    /// The part of `CreateMemberPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateMember {
        /// `CreateMemberPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateMemberPayload.member`, a `Member`.
        pub member: Option<crate::generated::models::MemberCard>,
    }
    impl Entries for CreateMember {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("member", &self.member)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateMember {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateMember {
        const KEYS: &'static [&'static str] = &["errors", "member"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut member_: Option<crate::generated::models::MemberCard> = None;
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
    impl<'de> serde::Deserialize<'de> for CreateMember {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Follows a member. Following one who is followed changes nothing, and only full members of the
/// network take part.
///
/// May be repeated: following a member who is followed already changes nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMemberFollow {
    /// `$input`, a `CreateMemberFollowInput!`.
    pub input: mighty_schema::inputs::CreateMemberFollowInput,
}
impl CreateMemberFollow {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateMemberFollowInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateMemberFollow {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateMemberFollow {
    type Data = create_member_follow::Data;
    const NAME: &'static str = "CreateMemberFollow";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_member_follow.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_member_follow.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateMemberFollow {
    type Output = crate::generated::models::MemberSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_member_follow
            .ok_or(crate::output::Missing::at("createMemberFollow"))?;
        let at = at
            .member
            .ok_or(crate::output::Missing::at("createMemberFollow.member"))?;
        Ok(at)
    }
}
/// The answer of [`CreateMemberFollow`].
pub mod create_member_follow {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateMemberFollow`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createMemberFollow`, a `CreateMemberFollowPayload`.
        ///
        /// Repeated calls succeed. Only full members of the network can follow and be followed.
        pub create_member_follow: Option<
            crate::generated::members::create_member_follow::CreateMemberFollow,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createMemberFollow", &self.create_member_follow)?;
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
        const KEYS: &'static [&'static str] = &["createMemberFollow"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_member_follow_: Option<
                crate::generated::members::create_member_follow::CreateMemberFollow,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_member_follow_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_member_follow: create_member_follow_,
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
    /// The part of `CreateMemberFollowPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateMemberFollow {
        /// `CreateMemberFollowPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateMemberFollowPayload.member`, a `Member`.
        pub member: Option<crate::generated::models::MemberSummary>,
    }
    impl Entries for CreateMemberFollow {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("member", &self.member)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateMemberFollow {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateMemberFollow {
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
    impl<'de> serde::Deserialize<'de> for CreateMemberFollow {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Removes a member for good: the person can't join again, and the content goes in the background.
/// `DeleteNetworkMembership` keeps the content and the way back.
///
/// Can't be undone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMember {
    /// `$input`, a `DeleteMemberInput!`.
    pub input: mighty_schema::inputs::DeleteMemberInput,
}
impl DeleteMember {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::DeleteMemberInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteMember {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteMember {
    type Data = delete_member::Data;
    const NAME: &'static str = "DeleteMember";
    const DOCUMENT: &'static str = include_str!("documents/delete_member.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteMember",
            any_of: &["host:write:network_members"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_member.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteMember {
    type Output = crate::generated::models::MemberSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.delete_member.ok_or(crate::output::Missing::at("deleteMember"))?;
        let at = at.member.ok_or(crate::output::Missing::at("deleteMember.member"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteMember`].
pub mod delete_member {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteMember`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteMember`, a `DeleteMemberPayload`.
        ///
        /// Permanent: the member can't join again, and the content is removed in the background. `deleteNetworkMembership` keeps the content, and the member can join again.
        pub delete_member: Option<
            crate::generated::members::delete_member::DeleteMember,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteMember", &self.delete_member)?;
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
        const KEYS: &'static [&'static str] = &["deleteMember"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_member_: Option<
                crate::generated::members::delete_member::DeleteMember,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_member_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_member: delete_member_,
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
    /// The part of `DeleteMemberPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteMember {
        /// `DeleteMemberPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `DeleteMemberPayload.member`, a `Member`.
        pub member: Option<crate::generated::models::MemberSummary>,
    }
    impl Entries for DeleteMember {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("member", &self.member)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteMember {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteMember {
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
    impl<'de> serde::Deserialize<'de> for DeleteMember {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Stops following a member. If the viewer does not follow the member, nothing changes.
///
/// May be repeated: unfollowing a member who is not followed changes nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMemberFollow {
    /// `$input`, a `DeleteMemberFollowInput!`.
    pub input: mighty_schema::inputs::DeleteMemberFollowInput,
}
impl DeleteMemberFollow {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeleteMemberFollowInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteMemberFollow {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteMemberFollow {
    type Data = delete_member_follow::Data;
    const NAME: &'static str = "DeleteMemberFollow";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_member_follow.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_member_follow.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteMemberFollow {
    type Output = crate::generated::models::MemberSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_member_follow
            .ok_or(crate::output::Missing::at("deleteMemberFollow"))?;
        let at = at
            .member
            .ok_or(crate::output::Missing::at("deleteMemberFollow.member"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteMemberFollow`].
pub mod delete_member_follow {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteMemberFollow`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteMemberFollow`, a `DeleteMemberFollowPayload`.
        ///
        /// Repeated calls succeed. Only full members of the network can follow and be followed.
        pub delete_member_follow: Option<
            crate::generated::members::delete_member_follow::DeleteMemberFollow,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteMemberFollow", &self.delete_member_follow)?;
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
        const KEYS: &'static [&'static str] = &["deleteMemberFollow"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_member_follow_: Option<
                crate::generated::members::delete_member_follow::DeleteMemberFollow,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_member_follow_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_member_follow: delete_member_follow_,
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
    /// The part of `DeleteMemberFollowPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteMemberFollow {
        /// `DeleteMemberFollowPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `DeleteMemberFollowPayload.member`, a `Member`.
        pub member: Option<crate::generated::models::MemberSummary>,
    }
    impl Entries for DeleteMemberFollow {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("member", &self.member)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteMemberFollow {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteMemberFollow {
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
    impl<'de> serde::Deserialize<'de> for DeleteMemberFollow {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The member that the token acts for, or null if the token has no member. The viewer's own e-mail
/// address is obfuscated unless the token has `read:userinfo` and the plan shows addresses.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetMe {}
impl GetMe {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {}
    }
}
impl serde::Serialize for GetMe {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let map = serializer.serialize_map(None)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetMe {
    type Data = get_me::Data;
    const NAME: &'static str = "GetMe";
    const DOCUMENT: &'static str = include_str!("documents/get_me.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetMe {
    type Output = crate::generated::models::MemberProfile;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.me.ok_or(crate::output::Missing::at("me"))?;
        Ok(at)
    }
}
/// The answer of [`GetMe`].
pub mod get_me {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetMe`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.me`, a `Member`.
        ///
        /// The member that the token acts for; null if there is none. A token can do what this member may do in the product, limited to the approved scopes: scopes are enforced on every token. Only a host can approve a `host:` scope, so an application for members and hosts needs two authorization flows.
        pub me: Option<crate::generated::models::MemberProfile>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("me", &self.me)?;
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
        const KEYS: &'static [&'static str] = &["me"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut me_: Option<crate::generated::models::MemberProfile> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut me_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { me: me_ })
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
/// One member, by resource ID or GlobalID, for hosts and moderators. With `role`, a member of
/// another role counts as unknown.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMember {
    /// `$id`, a `ID!`.
    ///
    /// A resource ID or GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
    /// `$role`, a `MembershipRole`.
    ///
    /// A member with another role is not found.
    pub role: mighty_core::Maybe<mighty_schema::enums::MembershipRole>,
}
impl GetMember {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        Self {
            id: id.into(),
            role: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `role`.
    #[must_use]
    pub fn role(
        mut self,
        role: impl Into<mighty_schema::enums::MembershipRole>,
    ) -> Self {
        self.role = mighty_core::Maybe::Value(role.into());
        self
    }
}
impl serde::Serialize for GetMember {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        if !self.role.is_absent() {
            map.serialize_entry("role", &self.role)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for GetMember {
    type Data = get_member::Data;
    const NAME: &'static str = "GetMember";
    const DOCUMENT: &'static str = include_str!("documents/get_member.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Network.member",
            any_of: &[
                "host:read:network",
                "host:read:network_members",
                "host:write:network_members",
                "read:network",
            ],
        },
    ];
}
impl crate::output::HasOutput for GetMember {
    type Output = crate::generated::models::MemberProfile;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.member.ok_or(crate::output::Missing::at("network.member"))?;
        Ok(at)
    }
}
/// The answer of [`GetMember`].
pub mod get_member {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetMember`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::members::get_member::Network,
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
            let mut network_: Option<crate::generated::members::get_member::Network> = None;
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
        /// `Network.member`, a `Member`.
        ///
        /// For hosts and moderators.
        pub member: Option<crate::generated::models::MemberProfile>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("member", &self.member)?;
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
        const KEYS: &'static [&'static str] = &["member"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut member_: Option<crate::generated::models::MemberProfile> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut member_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { member: member_ })
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
/// One member by address, for hosts on a plan with member e-mails and as far as the member consents.
/// Null means that no member was found or that the API refused to answer. Failed look-ups are limited
/// per network and end in `THROTTLED`; successful ones are free.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMemberByEmail {
    /// `$email`, a `String!`.
    ///
    /// Case and surrounding spaces are ignored.
    pub email: String,
}
impl GetMemberByEmail {
    /// Takes the required fields and leaves all others out.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}
impl serde::Serialize for GetMemberByEmail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("email", &self.email)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetMemberByEmail {
    type Data = get_member_by_email::Data;
    const NAME: &'static str = "GetMemberByEmail";
    const DOCUMENT: &'static str = include_str!("documents/get_member_by_email.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Network.memberByEmail",
            any_of: &[
                "host:read:network",
                "host:read:network_members",
                "host:write:network_members",
            ],
        },
    ];
}
impl crate::output::HasOutput for GetMemberByEmail {
    type Output = crate::generated::models::MemberProfile;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at
            .member_by_email
            .ok_or(crate::output::Missing::at("network.memberByEmail"))?;
        Ok(at)
    }
}
/// The answer of [`GetMemberByEmail`].
pub mod get_member_by_email {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetMemberByEmail`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::members::get_member_by_email::Network,
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
                crate::generated::members::get_member_by_email::Network,
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
        /// `Network.memberByEmail`, a `Member`.
        ///
        /// Null both if the address is unknown and if the look-up is refused. It works for hosts, on a plan with member e-mails. It needs the member's consent, unless the network uses single sign-on. The viewer's own address is always found. Failed look-ups are limited per network; beyond the limit you get `THROTTLED`. Successful look-ups don't count.
        pub member_by_email: Option<crate::generated::models::MemberProfile>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("memberByEmail", &self.member_by_email)?;
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
        const KEYS: &'static [&'static str] = &["memberByEmail"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut member_by_email_: Option<crate::generated::models::MemberProfile> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut member_by_email_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                member_by_email: member_by_email_,
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
/// On how many days in a row a member has visited, by the GlobalID of the member.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMemberDailyVisitStreak {
    /// `$memberId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub member_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>,
}
impl GetMemberDailyVisitStreak {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        member_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        Self {
            member_id: member_id.into(),
        }
    }
}
impl serde::Serialize for GetMemberDailyVisitStreak {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("memberId", &self.member_id)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetMemberDailyVisitStreak {
    type Data = get_member_daily_visit_streak::Data;
    const NAME: &'static str = "GetMemberDailyVisitStreak";
    const DOCUMENT: &'static str = include_str!(
        "documents/get_member_daily_visit_streak.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetMemberDailyVisitStreak {
    type Output = crate::generated::models::DailyVisitStreakSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.node.ok_or(crate::output::Missing::at("node"))?;
        let at = match at {
            crate::generated::members::get_member_daily_visit_streak::Node::User(at) => {
                *at
            }
            crate::generated::members::get_member_daily_visit_streak::Node::Unknown(
                other,
            ) => {
                return Err(
                    crate::output::Missing::with_type("node", "User", other.typename),
                );
            }
        };
        let at = at
            .daily_visit_streak
            .ok_or(crate::output::Missing::at("node.dailyVisitStreak"))?;
        Ok(at)
    }
}
/// The answer of [`GetMemberDailyVisitStreak`].
pub mod get_member_daily_visit_streak {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetMemberDailyVisitStreak`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.node`, a `Node`.
        ///
        /// Takes GlobalIDs only.
        pub node: Option<crate::generated::members::get_member_daily_visit_streak::Node>,
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
                crate::generated::members::get_member_daily_visit_streak::Node,
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
        User(Box<crate::generated::members::get_member_daily_visit_streak::NodeUser>),
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
        /// `User.dailyVisitStreak`, a `DailyVisitStreak`.
        pub daily_visit_streak: Option<
            crate::generated::models::DailyVisitStreakSummary,
        >,
    }
    impl Entries for NodeUser {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("dailyVisitStreak", &self.daily_visit_streak)?;
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
        const KEYS: &'static [&'static str] = &["dailyVisitStreak"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut daily_visit_streak_: Option<
                crate::generated::models::DailyVisitStreakSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut daily_visit_streak_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                daily_visit_streak: daily_visit_streak_,
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
}
/// One member with everything: profile, last visit, role, badges, tags, plans, spaces and answers, by
/// resource ID or GlobalID, for hosts. Each list has its first page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMemberOverview {
    /// `$id`, a `ID!`.
    ///
    /// A resource ID or GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
    /// `$spacesFirst`, a `Int`.
    pub spaces_first: mighty_core::Maybe<i32>,
    /// `$answersFirst`, a `Int`.
    pub answers_first: mighty_core::Maybe<i32>,
}
impl GetMemberOverview {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        Self {
            id: id.into(),
            spaces_first: mighty_core::Maybe::Absent,
            answers_first: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `spacesFirst`.
    #[must_use]
    pub fn spaces_first(mut self, spaces_first: impl Into<i32>) -> Self {
        self.spaces_first = mighty_core::Maybe::Value(spaces_first.into());
        self
    }
    /// Sets `answersFirst`.
    #[must_use]
    pub fn answers_first(mut self, answers_first: impl Into<i32>) -> Self {
        self.answers_first = mighty_core::Maybe::Value(answers_first.into());
        self
    }
}
impl serde::Serialize for GetMemberOverview {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        if !self.spaces_first.is_absent() {
            map.serialize_entry("spacesFirst", &self.spaces_first)?;
        }
        if !self.answers_first.is_absent() {
            map.serialize_entry("answersFirst", &self.answers_first)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for GetMemberOverview {
    type Data = get_member_overview::Data;
    const NAME: &'static str = "GetMemberOverview";
    const DOCUMENT: &'static str = include_str!("documents/get_member_overview.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Member.lastActiveAt",
            any_of: &[
                "host:read:network",
                "host:read:network_members",
                "host:write:network_members",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Member.timeZone",
            any_of: &[
                "host:read:network_members",
                "host:write:network_members",
                "read:userinfo",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Member.updatedAt",
            any_of: &[
                "host:read:network",
                "host:read:network_members",
                "host:write:network_members",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Network.member",
            any_of: &[
                "host:read:network",
                "host:read:network_members",
                "host:write:network_members",
                "read:network",
            ],
        },
    ];
}
impl crate::output::HasOutput for GetMemberOverview {
    type Output = crate::generated::members::get_member_overview::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at_1 = at.lists.ok_or(crate::output::Missing::at("network.lists"))?;
        Ok(crate::generated::members::get_member_overview::Output {
            member: at.member.ok_or(crate::output::Missing::at("network.member"))?,
            profile: at.profile.ok_or(crate::output::Missing::at("network.profile"))?,
            spaces: {
                let at = at_1.spaces;
                crate::pages::Page::with_gaps(
                    at
                        .nodes
                        .ok_or(
                            crate::output::Missing::at("network.lists.spaces.nodes"),
                        )?,
                    at.page_info,
                    None,
                )
            },
            custom_field_responses: {
                let at = at_1.custom_field_responses;
                crate::pages::Page::with_gaps(
                    at
                        .nodes
                        .ok_or(
                            crate::output::Missing::at(
                                "network.lists.customFieldResponses.nodes",
                            ),
                        )?,
                    at.page_info,
                    None,
                )
            },
            profile_question_answers: {
                let at = at_1.profile_question_answers;
                crate::pages::Page::with_gaps(
                    at
                        .nodes
                        .ok_or(
                            crate::output::Missing::at(
                                "network.lists.profileQuestionAnswers.nodes",
                            ),
                        )?,
                    at.page_info,
                    None,
                )
            },
        })
    }
}
/// The answer of [`GetMemberOverview`].
pub mod get_member_overview {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetMemberOverview`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::members::get_member_overview::Network,
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
                crate::generated::members::get_member_overview::Network,
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
        /// `Network.member`, a `Member`.
        ///
        /// For hosts and moderators.
        pub member: Option<crate::generated::models::RosterMember>,
        /// `Network.member`, a `Member`.
        ///
        /// For hosts and moderators.
        pub profile: Option<crate::generated::models::MemberProfile>,
        /// `Network.member`, a `Member`.
        ///
        /// For hosts and moderators.
        pub lists: Option<crate::generated::members::get_member_overview::Member>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("member", &self.member)?;
            map.serialize_entry("profile", &self.profile)?;
            map.serialize_entry("lists", &self.lists)?;
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
        const KEYS: &'static [&'static str] = &["member", "profile", "lists"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut member_: Option<crate::generated::models::RosterMember> = None;
            let mut profile_: Option<crate::generated::models::MemberProfile> = None;
            let mut lists_: Option<
                crate::generated::members::get_member_overview::Member,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut member_)?,
                    1 => fields.nullable(&mut profile_)?,
                    2 => fields.nullable(&mut lists_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                member: member_,
                profile: profile_,
                lists: lists_,
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
    /// The part of `Member` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Member {
        /// `Member.spaces`, a `SpaceConnection!`.
        ///
        /// Visible to the member, hosts and moderators; empty for other viewers.
        pub spaces: crate::generated::members::get_member_overview::Spaces,
        /// `Member.customFieldResponses`, a `MemberCustomFieldResponseConnection!`.
        ///
        /// Only the ones that the viewer may see.
        pub custom_field_responses: crate::generated::members::get_member_overview::CustomFieldResponses,
        /// `Member.profileQuestionAnswers`, a `ProfileQuestionAnswerConnection!`.
        ///
        /// Visible to the member, hosts and moderators.
        pub profile_question_answers: crate::generated::members::get_member_overview::ProfileQuestionAnswers,
    }
    impl Entries for Member {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("spaces", &self.spaces)?;
            map.serialize_entry("customFieldResponses", &self.custom_field_responses)?;
            map.serialize_entry(
                "profileQuestionAnswers",
                &self.profile_question_answers,
            )?;
            Ok(())
        }
    }
    impl serde::Serialize for Member {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Member {
        const KEYS: &'static [&'static str] = &[
            "spaces",
            "customFieldResponses",
            "profileQuestionAnswers",
        ];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut spaces_: Option<
                crate::generated::members::get_member_overview::Spaces,
            > = None;
            let mut custom_field_responses_: Option<
                crate::generated::members::get_member_overview::CustomFieldResponses,
            > = None;
            let mut profile_question_answers_: Option<
                crate::generated::members::get_member_overview::ProfileQuestionAnswers,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut spaces_)?,
                    1 => fields.required(&mut custom_field_responses_)?,
                    2 => fields.required(&mut profile_question_answers_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                spaces: match spaces_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("spaces")),
                },
                custom_field_responses: match custom_field_responses_ {
                    Some(value) => value,
                    None => {
                        return Err(
                            serde::de::Error::missing_field("customFieldResponses"),
                        );
                    }
                },
                profile_question_answers: match profile_question_answers_ {
                    Some(value) => value,
                    None => {
                        return Err(
                            serde::de::Error::missing_field("profileQuestionAnswers"),
                        );
                    }
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Member {
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
    /// The part of `MemberCustomFieldResponseConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CustomFieldResponses {
        /// `MemberCustomFieldResponseConnection.nodes`, a `[MemberCustomFieldResponse]`.
        pub nodes: Option<
            Vec<Option<crate::generated::models::MemberCustomFieldResponseSummary>>,
        >,
        /// `MemberCustomFieldResponseConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for CustomFieldResponses {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for CustomFieldResponses {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CustomFieldResponses {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::MemberCustomFieldResponseSummary>>,
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
    impl<'de> serde::Deserialize<'de> for CustomFieldResponses {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `ProfileQuestionAnswerConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProfileQuestionAnswers {
        /// `ProfileQuestionAnswerConnection.nodes`, a `[ProfileQuestionAnswer]`.
        pub nodes: Option<
            Vec<Option<crate::generated::models::ProfileQuestionAnswerSummary>>,
        >,
        /// `ProfileQuestionAnswerConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for ProfileQuestionAnswers {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for ProfileQuestionAnswers {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for ProfileQuestionAnswers {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::ProfileQuestionAnswerSummary>>,
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
    impl<'de> serde::Deserialize<'de> for ProfileQuestionAnswers {
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
        /// `Network.member`, a `Member`.
        ///
        /// For hosts and moderators.
        pub member: crate::generated::models::RosterMember,
        /// `Network.member`, a `Member`.
        ///
        /// For hosts and moderators.
        pub profile: crate::generated::models::MemberProfile,
        /// `Member.spaces`, a `SpaceConnection!`.
        ///
        /// Visible to the member, hosts and moderators; empty for other viewers.
        pub spaces: crate::pages::Page<crate::generated::models::SpaceSummary>,
        /// `Member.customFieldResponses`, a `MemberCustomFieldResponseConnection!`.
        ///
        /// Only the ones that the viewer may see.
        pub custom_field_responses: crate::pages::Page<
            crate::generated::models::MemberCustomFieldResponseSummary,
        >,
        /// `Member.profileQuestionAnswers`, a `ProfileQuestionAnswerConnection!`.
        ///
        /// Visible to the member, hosts and moderators.
        pub profile_question_answers: crate::pages::Page<
            crate::generated::models::ProfileQuestionAnswerSummary,
        >,
    }
    impl Entries for Output {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("member", &self.member)?;
            map.serialize_entry("profile", &self.profile)?;
            map.serialize_entry("spaces", &self.spaces)?;
            map.serialize_entry("customFieldResponses", &self.custom_field_responses)?;
            map.serialize_entry(
                "profileQuestionAnswers",
                &self.profile_question_answers,
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
}
/// The active members of the network that a member follows, page by page, the oldest follow first.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMemberFollowedMembers {
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
impl ListMemberFollowedMembers {
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
impl serde::Serialize for ListMemberFollowedMembers {
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
impl mighty_transport::Operation for ListMemberFollowedMembers {
    type Data = list_member_followed_members::Data;
    const NAME: &'static str = "ListMemberFollowedMembers";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_member_followed_members.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListMemberFollowedMembers {
    type Output = crate::pages::Page<crate::generated::models::MemberSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.node.ok_or(crate::output::Missing::at("node"))?;
        let at = match at {
            crate::generated::members::list_member_followed_members::Node::User(at) => {
                *at
            }
            crate::generated::members::list_member_followed_members::Node::Unknown(
                other,
            ) => {
                return Err(
                    crate::output::Missing::with_type("node", "User", other.typename),
                );
            }
        };
        let at = at.followed_members;
        Ok(
            crate::pages::Page::with_gaps(
                at
                    .nodes
                    .ok_or(crate::output::Missing::at("node.followedMembers.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListMemberFollowedMembers {
    type Item = crate::generated::models::MemberSummary;
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
            let crate::generated::members::list_member_followed_members::Node::User(
                at,
            ) = at else {
                return None;
            };
            let at = at.followed_members;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("User", "followedMembers")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("node.followedMembers")
    }
}
impl crate::pages::PagedBackward for ListMemberFollowedMembers {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListMemberFollowedMembers`].
pub mod list_member_followed_members {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListMemberFollowedMembers`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.node`, a `Node`.
        ///
        /// Takes GlobalIDs only.
        pub node: Option<crate::generated::members::list_member_followed_members::Node>,
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
                crate::generated::members::list_member_followed_members::Node,
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
        User(Box<crate::generated::members::list_member_followed_members::NodeUser>),
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
        /// `User.followedMembers`, a `UserConnection!`.
        ///
        /// Active members of the network only; the oldest follow first.
        pub followed_members: crate::generated::members::list_member_followed_members::FollowedMembers,
    }
    impl Entries for NodeUser {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("followedMembers", &self.followed_members)?;
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
        const KEYS: &'static [&'static str] = &["followedMembers"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut followed_members_: Option<
                crate::generated::members::list_member_followed_members::FollowedMembers,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut followed_members_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                followed_members: match followed_members_ {
                    Some(value) => value,
                    None => {
                        return Err(serde::de::Error::missing_field("followedMembers"));
                    }
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
    /// The part of `UserConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FollowedMembers {
        /// `UserConnection.nodes`, a `[User]`.
        pub nodes: Option<Vec<Option<crate::generated::models::MemberSummary>>>,
        /// `UserConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for FollowedMembers {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for FollowedMembers {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for FollowedMembers {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::MemberSummary>>,
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
    impl<'de> serde::Deserialize<'de> for FollowedMembers {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Who follows a member page by page, the oldest follow first, active members of the network only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMemberFollowers {
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
impl ListMemberFollowers {
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
impl serde::Serialize for ListMemberFollowers {
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
impl mighty_transport::Operation for ListMemberFollowers {
    type Data = list_member_followers::Data;
    const NAME: &'static str = "ListMemberFollowers";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_member_followers.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListMemberFollowers {
    type Output = crate::pages::Page<crate::generated::models::MemberSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.node.ok_or(crate::output::Missing::at("node"))?;
        let at = match at {
            crate::generated::members::list_member_followers::Node::User(at) => *at,
            crate::generated::members::list_member_followers::Node::Unknown(other) => {
                return Err(
                    crate::output::Missing::with_type("node", "User", other.typename),
                );
            }
        };
        let at = at.followers;
        Ok(
            crate::pages::Page::with_gaps(
                at.nodes.ok_or(crate::output::Missing::at("node.followers.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListMemberFollowers {
    type Item = crate::generated::models::MemberSummary;
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
            let crate::generated::members::list_member_followers::Node::User(at) = at
            else {
                return None;
            };
            let at = at.followers;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("User", "followers")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("node.followers")
    }
}
impl crate::pages::PagedBackward for ListMemberFollowers {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListMemberFollowers`].
pub mod list_member_followers {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListMemberFollowers`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.node`, a `Node`.
        ///
        /// Takes GlobalIDs only.
        pub node: Option<crate::generated::members::list_member_followers::Node>,
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
                crate::generated::members::list_member_followers::Node,
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
        User(Box<crate::generated::members::list_member_followers::NodeUser>),
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
        /// `User.followers`, a `UserConnection!`.
        ///
        /// Active members of the network only; the oldest follow first.
        pub followers: crate::generated::members::list_member_followers::Followers,
    }
    impl Entries for NodeUser {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("followers", &self.followers)?;
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
        const KEYS: &'static [&'static str] = &["followers"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut followers_: Option<
                crate::generated::members::list_member_followers::Followers,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut followers_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                followers: match followers_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("followers")),
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
    /// The part of `UserConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Followers {
        /// `UserConnection.nodes`, a `[User]`.
        pub nodes: Option<Vec<Option<crate::generated::models::MemberSummary>>>,
        /// `UserConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Followers {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Followers {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Followers {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::MemberSummary>>,
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
    impl<'de> serde::Deserialize<'de> for Followers {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The members of the network, 25 a page by default and 50 at most, forward only. It is for hosts and
/// moderators; for other members it is empty, without an error. The default order is by last visit
/// and changes while members visit: for a complete export sort by `RESOURCE_ID`. A cursor holds only
/// for the same `sort` and `sortOrder`. `totalCount` is counted anew each time, so page until
/// `hasNextPage` is false. `spaceId` and `segmentIds` are GlobalIDs, `planId` may be a resource ID;
/// `ambassador: true` goes with no other filter.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListMembers {
    /// `$term`, a `String`.
    pub term: mighty_core::Maybe<String>,
    /// `$role`, a `MembershipRole`.
    pub role: mighty_core::Maybe<mighty_schema::enums::MembershipRole>,
    /// `$memberType`, a `MemberType`.
    pub member_type: mighty_core::Maybe<mighty_schema::enums::MemberType>,
    /// `$spaceId`, a `ID`.
    ///
    /// A GlobalID only.
    pub space_id: mighty_core::Maybe<
        mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
    >,
    /// `$planId`, a `ID`.
    ///
    /// A resource ID or GlobalID. Matches subscriptions that are active, on trial or past due, and purchases that were not voided, including free ones.
    pub plan_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
    >,
    /// `$segmentIds`, a `[ID!]`.
    ///
    /// GlobalIDs. Within one field, a member must match any one of them; across fields, all of them.
    pub segment_ids: mighty_core::Maybe<Vec<mighty_core::GlobalId>>,
    /// `$customFields`, a `[CustomFieldFilter!]`.
    ///
    /// Each field at most once. A member must match all of them.
    pub custom_fields: mighty_core::Maybe<Vec<mighty_schema::inputs::CustomFieldFilter>>,
    /// `$ambassador`, a `Boolean`.
    ///
    /// If true, the order is by number of referrals and no other filter is allowed. Its cursors work only with this filter.
    pub ambassador: mighty_core::Maybe<bool>,
    /// `$sort`, a `MemberSort`.
    ///
    /// By last visit by default.
    pub sort: mighty_core::Maybe<mighty_schema::enums::MemberSort>,
    /// `$sortOrder`, a `SortOrder`.
    ///
    /// Ascending by default.
    pub sort_order: mighty_core::Maybe<mighty_schema::enums::SortOrder>,
    /// `$first`, a `Int`.
    ///
    /// 25 by default, 50 at most.
    pub first: mighty_core::Maybe<i32>,
    /// `$after`, a `String`.
    ///
    /// `pageInfo.endCursor` of the page before, with the same `sort` and `sortOrder`. If the order is by role, `term` must be the same too.
    pub after: mighty_core::Maybe<String>,
}
impl ListMembers {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            term: mighty_core::Maybe::Absent,
            role: mighty_core::Maybe::Absent,
            member_type: mighty_core::Maybe::Absent,
            space_id: mighty_core::Maybe::Absent,
            plan_id: mighty_core::Maybe::Absent,
            segment_ids: mighty_core::Maybe::Absent,
            custom_fields: mighty_core::Maybe::Absent,
            ambassador: mighty_core::Maybe::Absent,
            sort: mighty_core::Maybe::Absent,
            sort_order: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            after: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `term`.
    #[must_use]
    pub fn term(mut self, term: impl Into<String>) -> Self {
        self.term = mighty_core::Maybe::Value(term.into());
        self
    }
    /// Sets `role`.
    #[must_use]
    pub fn role(
        mut self,
        role: impl Into<mighty_schema::enums::MembershipRole>,
    ) -> Self {
        self.role = mighty_core::Maybe::Value(role.into());
        self
    }
    /// Sets `memberType`.
    #[must_use]
    pub fn member_type(
        mut self,
        member_type: impl Into<mighty_schema::enums::MemberType>,
    ) -> Self {
        self.member_type = mighty_core::Maybe::Value(member_type.into());
        self
    }
    /// Sets `spaceId`.
    #[must_use]
    pub fn space_id(
        mut self,
        space_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        self.space_id = mighty_core::Maybe::Value(space_id.into());
        self
    }
    /// Sets `planId`.
    #[must_use]
    pub fn plan_id(
        mut self,
        plan_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
    ) -> Self {
        self.plan_id = mighty_core::Maybe::Value(plan_id.into());
        self
    }
    /// Sets `segmentIds`.
    #[must_use]
    pub fn segment_ids(
        mut self,
        segment_ids: impl IntoIterator<Item = impl Into<mighty_core::GlobalId>>,
    ) -> Self {
        self.segment_ids = mighty_core::Maybe::Value(
            segment_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `customFields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        custom_fields: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::CustomFieldFilter>,
        >,
    ) -> Self {
        self.custom_fields = mighty_core::Maybe::Value(
            custom_fields.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `ambassador`.
    #[must_use]
    pub fn ambassador(mut self, ambassador: impl Into<bool>) -> Self {
        self.ambassador = mighty_core::Maybe::Value(ambassador.into());
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, sort: impl Into<mighty_schema::enums::MemberSort>) -> Self {
        self.sort = mighty_core::Maybe::Value(sort.into());
        self
    }
    /// Sets `sortOrder`.
    #[must_use]
    pub fn sort_order(
        mut self,
        sort_order: impl Into<mighty_schema::enums::SortOrder>,
    ) -> Self {
        self.sort_order = mighty_core::Maybe::Value(sort_order.into());
        self
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
}
impl serde::Serialize for ListMembers {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.term.is_absent() {
            map.serialize_entry("term", &self.term)?;
        }
        if !self.role.is_absent() {
            map.serialize_entry("role", &self.role)?;
        }
        if !self.member_type.is_absent() {
            map.serialize_entry("memberType", &self.member_type)?;
        }
        if !self.space_id.is_absent() {
            map.serialize_entry("spaceId", &self.space_id)?;
        }
        if !self.plan_id.is_absent() {
            map.serialize_entry("planId", &self.plan_id)?;
        }
        if !self.segment_ids.is_absent() {
            map.serialize_entry("segmentIds", &self.segment_ids)?;
        }
        if !self.custom_fields.is_absent() {
            map.serialize_entry("customFields", &self.custom_fields)?;
        }
        if !self.ambassador.is_absent() {
            map.serialize_entry("ambassador", &self.ambassador)?;
        }
        if !self.sort.is_absent() {
            map.serialize_entry("sort", &self.sort)?;
        }
        if !self.sort_order.is_absent() {
            map.serialize_entry("sortOrder", &self.sort_order)?;
        }
        if !self.first.is_absent() {
            map.serialize_entry("first", &self.first)?;
        }
        if !self.after.is_absent() {
            map.serialize_entry("after", &self.after)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListMembers {
    type Data = list_members::Data;
    const NAME: &'static str = "ListMembers";
    const DOCUMENT: &'static str = include_str!("documents/list_members.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Network.members",
            any_of: &[
                "host:read:network",
                "host:read:network_members",
                "host:write:network_members",
                "read:network",
            ],
        },
    ];
}
impl crate::output::HasOutput for ListMembers {
    type Output = crate::pages::Page<crate::generated::models::MemberCard>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.members;
        Ok(crate::pages::Page::new(at.nodes, at.page_info, Some(at.total_count)))
    }
}
impl crate::pages::Paged for ListMembers {
    type Item = crate::generated::models::MemberCard;
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
            let at = at.members;
            Some(crate::pages::Page::new(at.nodes, at.page_info, Some(at.total_count)))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "members")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.members")
    }
}
/// The answer of [`ListMembers`].
pub mod list_members {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListMembers`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::members::list_members::Network,
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
            let mut network_: Option<crate::generated::members::list_members::Network> = None;
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
        /// `Network.members`, a `MemberConnection!`.
        ///
        /// For hosts and moderators only; empty for other viewers, without an error. Members can change between pages: sort by `RESOURCE_ID` for a complete export.
        pub members: crate::generated::members::list_members::Members,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("members", &self.members)?;
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
        const KEYS: &'static [&'static str] = &["members"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut members_: Option<crate::generated::members::list_members::Members> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut members_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                members: match members_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("members")),
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
    /// The part of `MemberConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Members {
        /// `MemberConnection.nodes`, a `[Member!]!`.
        pub nodes: Vec<crate::generated::models::MemberCard>,
        /// `MemberConnection.pageInfo`, a `MemberPageInfo!`.
        pub page_info: crate::pages::PageInfo,
        /// `MemberConnection.totalCount`, a `Int!`.
        ///
        /// Counts all matches of the current search and filter, again on each request. Do not use it as the bound of a loop: page until `hasNextPage` is false.
        pub total_count: i32,
    }
    impl Entries for Members {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            map.serialize_entry("totalCount", &self.total_count)?;
            Ok(())
        }
    }
    impl serde::Serialize for Members {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Members {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo", "totalCount"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<Vec<crate::generated::models::MemberCard>> = None;
            let mut page_info_: Option<crate::pages::PageInfo> = None;
            let mut total_count_: Option<i32> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut nodes_)?,
                    1 => fields.required(&mut page_info_)?,
                    2 => fields.required(&mut total_count_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                nodes: match nodes_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("nodes")),
                },
                page_info: match page_info_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("pageInfo")),
                },
                total_count: match total_count_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("totalCount")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Members {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The profiles of several members by GlobalID, at most 50, in one operation. An entry is null if the
/// member does not exist or the viewer may not see them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMembersByIds {
    /// `$ids`, a `[ID!]!`.
    ///
    /// GlobalIDs only.
    pub ids: Vec<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
}
impl ListMembersByIds {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
        >,
    ) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}
impl serde::Serialize for ListMembersByIds {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("ids", &self.ids)?;
        map.end()
    }
}
impl mighty_transport::Operation for ListMembersByIds {
    type Data = list_members_by_ids::Data;
    const NAME: &'static str = "ListMembersByIds";
    const DOCUMENT: &'static str = include_str!("documents/list_members_by_ids.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListMembersByIds {
    type Output = Vec<Option<crate::generated::members::list_members_by_ids::Nodes>>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.nodes.ok_or(crate::output::Missing::at("nodes"))?;
        Ok(at)
    }
}
/// The answer of [`ListMembersByIds`].
pub mod list_members_by_ids {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListMembersByIds`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.nodes`, a `[Node]`.
        ///
        /// Takes GlobalIDs only.
        pub nodes: Option<
            Vec<Option<crate::generated::members::list_members_by_ids::Nodes>>,
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
                Vec<Option<crate::generated::members::list_members_by_ids::Nodes>>,
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
        /// A `User`.
        User(Box<crate::generated::models::MemberProfile>),
        /// A type that was not asked for, or is newer than this crate.
        Unknown(decode::UnknownObject),
    }
    impl Entries for Nodes {
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
    impl<'de> serde::Deserialize<'de> for Nodes {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// All that hosts ask about their members, 25 a page by default and 50 at most, in the order of
/// resource IDs, which stands still while members visit. It is for hosts; for other members it is
/// empty or refused. It needs `host:read:network_members`, or another scope that shows the last
/// visit. A page of 50 costs 550 points.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListRoster {
    /// `$term`, a `String`.
    pub term: mighty_core::Maybe<String>,
    /// `$role`, a `MembershipRole`.
    pub role: mighty_core::Maybe<mighty_schema::enums::MembershipRole>,
    /// `$memberType`, a `MemberType`.
    pub member_type: mighty_core::Maybe<mighty_schema::enums::MemberType>,
    /// `$spaceId`, a `ID`.
    ///
    /// A GlobalID only.
    pub space_id: mighty_core::Maybe<
        mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
    >,
    /// `$planId`, a `ID`.
    ///
    /// A resource ID or GlobalID. Matches subscriptions that are active, on trial or past due, and purchases that were not voided, including free ones.
    pub plan_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
    >,
    /// `$segmentIds`, a `[ID!]`.
    ///
    /// GlobalIDs. Within one field, a member must match any one of them; across fields, all of them.
    pub segment_ids: mighty_core::Maybe<Vec<mighty_core::GlobalId>>,
    /// `$customFields`, a `[CustomFieldFilter!]`.
    ///
    /// Each field at most once. A member must match all of them.
    pub custom_fields: mighty_core::Maybe<Vec<mighty_schema::inputs::CustomFieldFilter>>,
    /// `$ambassador`, a `Boolean`.
    ///
    /// If true, the order is by number of referrals and no other filter is allowed. Its cursors work only with this filter.
    pub ambassador: mighty_core::Maybe<bool>,
    /// `$first`, a `Int`.
    ///
    /// 25 by default, 50 at most.
    pub first: mighty_core::Maybe<i32>,
    /// `$after`, a `String`.
    ///
    /// `pageInfo.endCursor` of the page before, with the same `sort` and `sortOrder`. If the order is by role, `term` must be the same too.
    pub after: mighty_core::Maybe<String>,
}
impl ListRoster {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            term: mighty_core::Maybe::Absent,
            role: mighty_core::Maybe::Absent,
            member_type: mighty_core::Maybe::Absent,
            space_id: mighty_core::Maybe::Absent,
            plan_id: mighty_core::Maybe::Absent,
            segment_ids: mighty_core::Maybe::Absent,
            custom_fields: mighty_core::Maybe::Absent,
            ambassador: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            after: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `term`.
    #[must_use]
    pub fn term(mut self, term: impl Into<String>) -> Self {
        self.term = mighty_core::Maybe::Value(term.into());
        self
    }
    /// Sets `role`.
    #[must_use]
    pub fn role(
        mut self,
        role: impl Into<mighty_schema::enums::MembershipRole>,
    ) -> Self {
        self.role = mighty_core::Maybe::Value(role.into());
        self
    }
    /// Sets `memberType`.
    #[must_use]
    pub fn member_type(
        mut self,
        member_type: impl Into<mighty_schema::enums::MemberType>,
    ) -> Self {
        self.member_type = mighty_core::Maybe::Value(member_type.into());
        self
    }
    /// Sets `spaceId`.
    #[must_use]
    pub fn space_id(
        mut self,
        space_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        self.space_id = mighty_core::Maybe::Value(space_id.into());
        self
    }
    /// Sets `planId`.
    #[must_use]
    pub fn plan_id(
        mut self,
        plan_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
    ) -> Self {
        self.plan_id = mighty_core::Maybe::Value(plan_id.into());
        self
    }
    /// Sets `segmentIds`.
    #[must_use]
    pub fn segment_ids(
        mut self,
        segment_ids: impl IntoIterator<Item = impl Into<mighty_core::GlobalId>>,
    ) -> Self {
        self.segment_ids = mighty_core::Maybe::Value(
            segment_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `customFields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        custom_fields: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::CustomFieldFilter>,
        >,
    ) -> Self {
        self.custom_fields = mighty_core::Maybe::Value(
            custom_fields.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `ambassador`.
    #[must_use]
    pub fn ambassador(mut self, ambassador: impl Into<bool>) -> Self {
        self.ambassador = mighty_core::Maybe::Value(ambassador.into());
        self
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
}
impl serde::Serialize for ListRoster {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.term.is_absent() {
            map.serialize_entry("term", &self.term)?;
        }
        if !self.role.is_absent() {
            map.serialize_entry("role", &self.role)?;
        }
        if !self.member_type.is_absent() {
            map.serialize_entry("memberType", &self.member_type)?;
        }
        if !self.space_id.is_absent() {
            map.serialize_entry("spaceId", &self.space_id)?;
        }
        if !self.plan_id.is_absent() {
            map.serialize_entry("planId", &self.plan_id)?;
        }
        if !self.segment_ids.is_absent() {
            map.serialize_entry("segmentIds", &self.segment_ids)?;
        }
        if !self.custom_fields.is_absent() {
            map.serialize_entry("customFields", &self.custom_fields)?;
        }
        if !self.ambassador.is_absent() {
            map.serialize_entry("ambassador", &self.ambassador)?;
        }
        if !self.first.is_absent() {
            map.serialize_entry("first", &self.first)?;
        }
        if !self.after.is_absent() {
            map.serialize_entry("after", &self.after)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListRoster {
    type Data = list_roster::Data;
    const NAME: &'static str = "ListRoster";
    const DOCUMENT: &'static str = include_str!("documents/list_roster.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Member.lastActiveAt",
            any_of: &[
                "host:read:network",
                "host:read:network_members",
                "host:write:network_members",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Member.timeZone",
            any_of: &[
                "host:read:network_members",
                "host:write:network_members",
                "read:userinfo",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Member.updatedAt",
            any_of: &[
                "host:read:network",
                "host:read:network_members",
                "host:write:network_members",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Network.members",
            any_of: &[
                "host:read:network",
                "host:read:network_members",
                "host:write:network_members",
                "read:network",
            ],
        },
    ];
}
impl crate::output::HasOutput for ListRoster {
    type Output = crate::pages::Page<crate::generated::models::RosterMember>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.members;
        Ok(crate::pages::Page::new(at.nodes, at.page_info, Some(at.total_count)))
    }
}
impl crate::pages::Paged for ListRoster {
    type Item = crate::generated::models::RosterMember;
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
            let at = at.members;
            Some(crate::pages::Page::new(at.nodes, at.page_info, Some(at.total_count)))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "members")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.members")
    }
}
/// The answer of [`ListRoster`].
pub mod list_roster {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListRoster`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::members::list_roster::Network,
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
            let mut network_: Option<crate::generated::members::list_roster::Network> = None;
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
        /// `Network.members`, a `MemberConnection!`.
        ///
        /// For hosts and moderators only; empty for other viewers, without an error. Members can change between pages: sort by `RESOURCE_ID` for a complete export.
        pub members: crate::generated::members::list_roster::Members,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("members", &self.members)?;
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
        const KEYS: &'static [&'static str] = &["members"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut members_: Option<crate::generated::members::list_roster::Members> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut members_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                members: match members_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("members")),
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
    /// The part of `MemberConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Members {
        /// `MemberConnection.nodes`, a `[Member!]!`.
        pub nodes: Vec<crate::generated::models::RosterMember>,
        /// `MemberConnection.pageInfo`, a `MemberPageInfo!`.
        pub page_info: crate::pages::PageInfo,
        /// `MemberConnection.totalCount`, a `Int!`.
        ///
        /// Counts all matches of the current search and filter, again on each request. Do not use it as the bound of a loop: page until `hasNextPage` is false.
        pub total_count: i32,
    }
    impl Entries for Members {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            map.serialize_entry("totalCount", &self.total_count)?;
            Ok(())
        }
    }
    impl serde::Serialize for Members {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Members {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo", "totalCount"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<Vec<crate::generated::models::RosterMember>> = None;
            let mut page_info_: Option<crate::pages::PageInfo> = None;
            let mut total_count_: Option<i32> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut nodes_)?,
                    1 => fields.required(&mut page_info_)?,
                    2 => fields.required(&mut total_count_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                nodes: match nodes_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("nodes")),
                },
                page_info: match page_info_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("pageInfo")),
                },
                total_count: match total_count_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("totalCount")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Members {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Changes the viewer's own profile. A new address needs `emailVerificationCode`, and `shortBio` has
/// at most 160 characters.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateMember {
    /// `$input`, a `UpdateMemberInput!`.
    pub input: mighty_schema::inputs::UpdateMemberInput,
}
impl UpdateMember {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::UpdateMemberInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateMember {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateMember {
    type Data = update_member::Data;
    const NAME: &'static str = "UpdateMember";
    const DOCUMENT: &'static str = include_str!("documents/update_member.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_member.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateMember {
    type Output = crate::generated::models::MemberProfile;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.update_member.ok_or(crate::output::Missing::at("updateMember"))?;
        let at = at.member.ok_or(crate::output::Missing::at("updateMember.member"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateMember`].
pub mod update_member {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateMember`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateMember`, a `UpdateMemberPayload`.
        ///
        /// The viewer's own profile only.
        pub update_member: Option<
            crate::generated::members::update_member::UpdateMember,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateMember", &self.update_member)?;
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
        const KEYS: &'static [&'static str] = &["updateMember"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_member_: Option<
                crate::generated::members::update_member::UpdateMember,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_member_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_member: update_member_,
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
    /// The part of `UpdateMemberPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateMember {
        /// `UpdateMemberPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdateMemberPayload.member`, a `Member`.
        pub member: Option<crate::generated::models::MemberProfile>,
    }
    impl Entries for UpdateMember {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("member", &self.member)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateMember {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateMember {
        const KEYS: &'static [&'static str] = &["errors", "member"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut member_: Option<crate::generated::models::MemberProfile> = None;
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
    impl<'de> serde::Deserialize<'de> for UpdateMember {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

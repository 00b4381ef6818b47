// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on badges.
#![allow(deprecated, clippy::module_inception)]
/// Creates a badge, with an image that was uploaded before.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateBadge {
    /// `$input`, a `CreateBadgeInput!`.
    pub input: mighty_schema::inputs::CreateBadgeInput,
}
impl CreateBadge {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreateBadgeInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateBadge {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateBadge {
    type Data = create_badge::Data;
    const NAME: &'static str = "CreateBadge";
    const DOCUMENT: &'static str = include_str!("documents/create_badge.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createBadge",
            any_of: &["host:write:network_members"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_badge.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateBadge {
    type Output = crate::generated::models::BadgeSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.create_badge.ok_or(crate::output::Missing::at("createBadge"))?;
        let at = at.badge.ok_or(crate::output::Missing::at("createBadge.badge"))?;
        Ok(at)
    }
}
/// The answer of [`CreateBadge`].
pub mod create_badge {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateBadge`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createBadge`, a `CreateBadgePayload`.
        pub create_badge: Option<crate::generated::badges::create_badge::CreateBadge>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createBadge", &self.create_badge)?;
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
        const KEYS: &'static [&'static str] = &["createBadge"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_badge_: Option<
                crate::generated::badges::create_badge::CreateBadge,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_badge_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_badge: create_badge_,
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
    /// The part of `CreateBadgePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateBadge {
        /// `CreateBadgePayload.badge`, a `Badge`.
        pub badge: Option<crate::generated::models::BadgeSummary>,
        /// `CreateBadgePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for CreateBadge {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("badge", &self.badge)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateBadge {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateBadge {
        const KEYS: &'static [&'static str] = &["badge", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut badge_: Option<crate::generated::models::BadgeSummary> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut badge_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                badge: badge_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateBadge {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Gives a badge to several members. Members who have it already are skipped, so `grantedMembers` has
/// only the new ones.
///
/// May be repeated, which follows from its effect: members who have the badge are skipped, and the outcome says so.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateBadgeMemberships {
    /// `$input`, a `CreateBadgeMembershipsInput!`.
    pub input: mighty_schema::inputs::CreateBadgeMembershipsInput,
}
impl CreateBadgeMemberships {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateBadgeMembershipsInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateBadgeMemberships {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateBadgeMemberships {
    type Data = create_badge_memberships::Data;
    const NAME: &'static str = "CreateBadgeMemberships";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_badge_memberships.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createBadgeMemberships",
            any_of: &["host:write:network_members"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_badge_memberships.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateBadgeMemberships {
    type Output = crate::generated::badges::create_badge_memberships::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_badge_memberships
            .ok_or(crate::output::Missing::at("createBadgeMemberships"))?;
        Ok(crate::generated::badges::create_badge_memberships::Output {
            badge: at.badge,
            granted_members: at.granted_members,
            outcome: at
                .outcome
                .ok_or(crate::output::Missing::at("createBadgeMemberships.outcome"))?,
        })
    }
}
/// The answer of [`CreateBadgeMemberships`].
pub mod create_badge_memberships {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateBadgeMemberships`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createBadgeMemberships`, a `CreateBadgeMembershipsPayload`.
        ///
        /// Grants it to several members at once. Members who have it already are skipped.
        pub create_badge_memberships: Option<
            crate::generated::badges::create_badge_memberships::CreateBadgeMemberships,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "createBadgeMemberships",
                &self.create_badge_memberships,
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
        const KEYS: &'static [&'static str] = &["createBadgeMemberships"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_badge_memberships_: Option<
                crate::generated::badges::create_badge_memberships::CreateBadgeMemberships,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_badge_memberships_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_badge_memberships: create_badge_memberships_,
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
    /// The part of `CreateBadgeMembershipsPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateBadgeMemberships {
        /// `CreateBadgeMembershipsPayload.badge`, a `Badge`.
        pub badge: Option<crate::generated::models::BadgeSummary>,
        /// `CreateBadgeMembershipsPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateBadgeMembershipsPayload.grantedMembers`, a `[Member!]!`.
        ///
        /// Only the members who did not have it before.
        pub granted_members: Vec<crate::generated::models::MemberSummary>,
        /// `CreateBadgeMembershipsPayload.outcome`, a `GrantOutcome`.
        pub outcome: Option<mighty_schema::enums::GrantOutcome>,
    }
    impl Entries for CreateBadgeMemberships {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("badge", &self.badge)?;
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("grantedMembers", &self.granted_members)?;
            map.serialize_entry("outcome", &self.outcome)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateBadgeMemberships {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateBadgeMemberships {
        const KEYS: &'static [&'static str] = &[
            "badge",
            "errors",
            "grantedMembers",
            "outcome",
        ];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut badge_: Option<crate::generated::models::BadgeSummary> = None;
            let mut errors_: Option<Vec<String>> = None;
            let mut granted_members_: Option<
                Vec<crate::generated::models::MemberSummary>,
            > = None;
            let mut outcome_: Option<mighty_schema::enums::GrantOutcome> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut badge_)?,
                    1 => fields.required(&mut errors_)?,
                    2 => fields.required(&mut granted_members_)?,
                    3 => fields.nullable(&mut outcome_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                badge: badge_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                granted_members: match granted_members_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("grantedMembers")),
                },
                outcome: outcome_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateBadgeMemberships {
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
        /// `CreateBadgeMembershipsPayload.badge`, a `Badge`.
        pub badge: Option<crate::generated::models::BadgeSummary>,
        /// `CreateBadgeMembershipsPayload.grantedMembers`, a `[Member!]!`.
        ///
        /// Only the members who did not have it before.
        pub granted_members: Vec<crate::generated::models::MemberSummary>,
        /// `CreateBadgeMembershipsPayload.outcome`, a `GrantOutcome`.
        pub outcome: mighty_schema::enums::GrantOutcome,
    }
    impl Entries for Output {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("badge", &self.badge)?;
            map.serialize_entry("grantedMembers", &self.granted_members)?;
            map.serialize_entry("outcome", &self.outcome)?;
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
/// Deletes a badge and removes it from all members who have it. You can't undo this.
///
/// Can't be undone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteBadge {
    /// `$input`, a `DeleteBadgeInput!`.
    pub input: mighty_schema::inputs::DeleteBadgeInput,
}
impl DeleteBadge {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::DeleteBadgeInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteBadge {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteBadge {
    type Data = delete_badge::Data;
    const NAME: &'static str = "DeleteBadge";
    const DOCUMENT: &'static str = include_str!("documents/delete_badge.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteBadge",
            any_of: &["host:write:network_members"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_badge.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteBadge {
    type Output = crate::generated::models::BadgeSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.delete_badge.ok_or(crate::output::Missing::at("deleteBadge"))?;
        let at = at.badge.ok_or(crate::output::Missing::at("deleteBadge.badge"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteBadge`].
pub mod delete_badge {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteBadge`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteBadge`, a `DeleteBadgePayload`.
        ///
        /// Also removes it from all members who have it.
        pub delete_badge: Option<crate::generated::badges::delete_badge::DeleteBadge>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteBadge", &self.delete_badge)?;
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
        const KEYS: &'static [&'static str] = &["deleteBadge"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_badge_: Option<
                crate::generated::badges::delete_badge::DeleteBadge,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_badge_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_badge: delete_badge_,
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
    /// The part of `DeleteBadgePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteBadge {
        /// `DeleteBadgePayload.badge`, a `Badge`.
        pub badge: Option<crate::generated::models::BadgeSummary>,
        /// `DeleteBadgePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for DeleteBadge {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("badge", &self.badge)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteBadge {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteBadge {
        const KEYS: &'static [&'static str] = &["badge", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut badge_: Option<crate::generated::models::BadgeSummary> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut badge_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                badge: badge_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteBadge {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Takes a badge from several members. `revokedMembers` has only those who held it.
///
/// May be repeated: members who lack the badge are skipped, and the outcome says so.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteBadgeMemberships {
    /// `$input`, a `DeleteBadgeMembershipsInput!`.
    pub input: mighty_schema::inputs::DeleteBadgeMembershipsInput,
}
impl DeleteBadgeMemberships {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeleteBadgeMembershipsInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteBadgeMemberships {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteBadgeMemberships {
    type Data = delete_badge_memberships::Data;
    const NAME: &'static str = "DeleteBadgeMemberships";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_badge_memberships.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteBadgeMemberships",
            any_of: &["host:write:network_members"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_badge_memberships.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteBadgeMemberships {
    type Output = crate::generated::badges::delete_badge_memberships::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_badge_memberships
            .ok_or(crate::output::Missing::at("deleteBadgeMemberships"))?;
        Ok(crate::generated::badges::delete_badge_memberships::Output {
            badge: at.badge,
            outcome: at
                .outcome
                .ok_or(crate::output::Missing::at("deleteBadgeMemberships.outcome"))?,
            revoked_members: at.revoked_members,
        })
    }
}
/// The answer of [`DeleteBadgeMemberships`].
pub mod delete_badge_memberships {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteBadgeMemberships`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteBadgeMemberships`, a `DeleteBadgeMembershipsPayload`.
        pub delete_badge_memberships: Option<
            crate::generated::badges::delete_badge_memberships::DeleteBadgeMemberships,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "deleteBadgeMemberships",
                &self.delete_badge_memberships,
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
        const KEYS: &'static [&'static str] = &["deleteBadgeMemberships"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_badge_memberships_: Option<
                crate::generated::badges::delete_badge_memberships::DeleteBadgeMemberships,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_badge_memberships_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_badge_memberships: delete_badge_memberships_,
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
    /// The part of `DeleteBadgeMembershipsPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteBadgeMemberships {
        /// `DeleteBadgeMembershipsPayload.badge`, a `Badge`.
        pub badge: Option<crate::generated::models::BadgeSummary>,
        /// `DeleteBadgeMembershipsPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `DeleteBadgeMembershipsPayload.outcome`, a `GrantOutcome`.
        pub outcome: Option<mighty_schema::enums::GrantOutcome>,
        /// `DeleteBadgeMembershipsPayload.revokedMembers`, a `[Member!]!`.
        ///
        /// Only the members who had it; the others are skipped.
        pub revoked_members: Vec<crate::generated::models::MemberSummary>,
    }
    impl Entries for DeleteBadgeMemberships {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("badge", &self.badge)?;
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("outcome", &self.outcome)?;
            map.serialize_entry("revokedMembers", &self.revoked_members)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteBadgeMemberships {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteBadgeMemberships {
        const KEYS: &'static [&'static str] = &[
            "badge",
            "errors",
            "outcome",
            "revokedMembers",
        ];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut badge_: Option<crate::generated::models::BadgeSummary> = None;
            let mut errors_: Option<Vec<String>> = None;
            let mut outcome_: Option<mighty_schema::enums::GrantOutcome> = None;
            let mut revoked_members_: Option<
                Vec<crate::generated::models::MemberSummary>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut badge_)?,
                    1 => fields.required(&mut errors_)?,
                    2 => fields.nullable(&mut outcome_)?,
                    3 => fields.required(&mut revoked_members_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                badge: badge_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                outcome: outcome_,
                revoked_members: match revoked_members_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("revokedMembers")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteBadgeMemberships {
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
        /// `DeleteBadgeMembershipsPayload.badge`, a `Badge`.
        pub badge: Option<crate::generated::models::BadgeSummary>,
        /// `DeleteBadgeMembershipsPayload.outcome`, a `GrantOutcome`.
        pub outcome: mighty_schema::enums::GrantOutcome,
        /// `DeleteBadgeMembershipsPayload.revokedMembers`, a `[Member!]!`.
        ///
        /// Only the members who had it; the others are skipped.
        pub revoked_members: Vec<crate::generated::models::MemberSummary>,
    }
    impl Entries for Output {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("badge", &self.badge)?;
            map.serialize_entry("outcome", &self.outcome)?;
            map.serialize_entry("revokedMembers", &self.revoked_members)?;
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
/// One badge, by resource ID or GlobalID. The field is never null: an unknown id is an error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetBadge {
    /// `$id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::Badge>,
}
impl GetBadge {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Badge>>,
    ) -> Self {
        Self { id: id.into() }
    }
}
impl serde::Serialize for GetBadge {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetBadge {
    type Data = get_badge::Data;
    const NAME: &'static str = "GetBadge";
    const DOCUMENT: &'static str = include_str!("documents/get_badge.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetBadge {
    type Output = crate::generated::models::BadgeSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.badge;
        Ok(at)
    }
}
/// The answer of [`GetBadge`].
pub mod get_badge {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetBadge`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::badges::get_badge::Network,
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
            let mut network_: Option<crate::generated::badges::get_badge::Network> = None;
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
        /// `Network.badge`, a `Badge!`.
        ///
        /// Never null: an unknown id is an error.
        pub badge: crate::generated::models::BadgeSummary,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("badge", &self.badge)?;
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
        const KEYS: &'static [&'static str] = &["badge"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut badge_: Option<crate::generated::models::BadgeSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut badge_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                badge: match badge_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("badge")),
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
/// The badges page by page, newest first unless `sortBy` says otherwise.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListBadges {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$sortBy`, a `BadgeSort`.
    ///
    /// By creation time by default.
    pub sort_by: mighty_core::Maybe<mighty_schema::enums::BadgeSort>,
    /// `$sortOrder`, a `SortOrder`.
    ///
    /// Descending by default.
    pub sort_order: mighty_core::Maybe<mighty_schema::enums::SortOrder>,
    /// `$term`, a `String`.
    pub term: mighty_core::Maybe<String>,
}
impl ListBadges {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            after: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
            sort_by: mighty_core::Maybe::Absent,
            sort_order: mighty_core::Maybe::Absent,
            term: mighty_core::Maybe::Absent,
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
    /// Sets `sortBy`.
    #[must_use]
    pub fn sort_by(
        mut self,
        sort_by: impl Into<mighty_schema::enums::BadgeSort>,
    ) -> Self {
        self.sort_by = mighty_core::Maybe::Value(sort_by.into());
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
    /// Sets `term`.
    #[must_use]
    pub fn term(mut self, term: impl Into<String>) -> Self {
        self.term = mighty_core::Maybe::Value(term.into());
        self
    }
}
impl serde::Serialize for ListBadges {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
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
        if !self.sort_by.is_absent() {
            map.serialize_entry("sortBy", &self.sort_by)?;
        }
        if !self.sort_order.is_absent() {
            map.serialize_entry("sortOrder", &self.sort_order)?;
        }
        if !self.term.is_absent() {
            map.serialize_entry("term", &self.term)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListBadges {
    type Data = list_badges::Data;
    const NAME: &'static str = "ListBadges";
    const DOCUMENT: &'static str = include_str!("documents/list_badges.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListBadges {
    type Output = crate::pages::Page<crate::generated::models::BadgeSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.badges;
        Ok(
            crate::pages::Page::with_gaps(
                at.nodes.ok_or(crate::output::Missing::at("network.badges.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListBadges {
    type Item = crate::generated::models::BadgeSummary;
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
            let at = at.badges;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "badges")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.badges")
    }
}
impl crate::pages::PagedBackward for ListBadges {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListBadges`].
pub mod list_badges {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListBadges`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::badges::list_badges::Network,
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
            let mut network_: Option<crate::generated::badges::list_badges::Network> = None;
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
        /// `Network.badges`, a `BadgeConnection!`.
        pub badges: crate::generated::badges::list_badges::Badges,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("badges", &self.badges)?;
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
        const KEYS: &'static [&'static str] = &["badges"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut badges_: Option<crate::generated::badges::list_badges::Badges> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut badges_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                badges: match badges_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("badges")),
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
    /// The part of `BadgeConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Badges {
        /// `BadgeConnection.nodes`, a `[Badge]`.
        pub nodes: Option<Vec<Option<crate::generated::models::BadgeSummary>>>,
        /// `BadgeConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Badges {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Badges {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Badges {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::BadgeSummary>>,
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
    impl<'de> serde::Deserialize<'de> for Badges {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Changes a badge. Null clears colour and description, and what is left out stays.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateBadge {
    /// `$input`, a `UpdateBadgeInput!`.
    pub input: mighty_schema::inputs::UpdateBadgeInput,
}
impl UpdateBadge {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::UpdateBadgeInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateBadge {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateBadge {
    type Data = update_badge::Data;
    const NAME: &'static str = "UpdateBadge";
    const DOCUMENT: &'static str = include_str!("documents/update_badge.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateBadge",
            any_of: &["host:write:network_members"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_badge.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateBadge {
    type Output = crate::generated::models::BadgeSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.update_badge.ok_or(crate::output::Missing::at("updateBadge"))?;
        let at = at.badge.ok_or(crate::output::Missing::at("updateBadge.badge"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateBadge`].
pub mod update_badge {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateBadge`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateBadge`, a `UpdateBadgePayload`.
        pub update_badge: Option<crate::generated::badges::update_badge::UpdateBadge>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateBadge", &self.update_badge)?;
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
        const KEYS: &'static [&'static str] = &["updateBadge"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_badge_: Option<
                crate::generated::badges::update_badge::UpdateBadge,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_badge_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_badge: update_badge_,
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
    /// The part of `UpdateBadgePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateBadge {
        /// `UpdateBadgePayload.badge`, a `Badge`.
        pub badge: Option<crate::generated::models::BadgeSummary>,
        /// `UpdateBadgePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for UpdateBadge {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("badge", &self.badge)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateBadge {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateBadge {
        const KEYS: &'static [&'static str] = &["badge", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut badge_: Option<crate::generated::models::BadgeSummary> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut badge_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                badge: badge_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateBadge {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

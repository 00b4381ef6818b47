// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on tags.
#![allow(deprecated, clippy::module_inception)]
/// Creates a tag, which only hosts and moderators see.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTag {
    /// `$input`, a `CreateTagInput!`.
    pub input: mighty_schema::inputs::CreateTagInput,
}
impl CreateTag {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreateTagInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateTag {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateTag {
    type Data = create_tag::Data;
    const NAME: &'static str = "CreateTag";
    const DOCUMENT: &'static str = include_str!("documents/create_tag.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createTag",
            any_of: &["host:write:network_members"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_tag.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateTag {
    type Output = crate::generated::models::TagSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.create_tag.ok_or(crate::output::Missing::at("createTag"))?;
        let at = at.tag.ok_or(crate::output::Missing::at("createTag.tag"))?;
        Ok(at)
    }
}
/// The answer of [`CreateTag`].
pub mod create_tag {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateTag`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createTag`, a `CreateTagPayload`.
        pub create_tag: Option<crate::generated::tags::create_tag::CreateTag>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createTag", &self.create_tag)?;
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
        const KEYS: &'static [&'static str] = &["createTag"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_tag_: Option<crate::generated::tags::create_tag::CreateTag> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_tag_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { create_tag: create_tag_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `CreateTagPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateTag {
        /// `CreateTagPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateTagPayload.tag`, a `Tag`.
        pub tag: Option<crate::generated::models::TagSummary>,
    }
    impl Entries for CreateTag {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("tag", &self.tag)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateTag {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateTag {
        const KEYS: &'static [&'static str] = &["errors", "tag"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut tag_: Option<crate::generated::models::TagSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut tag_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                tag: tag_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateTag {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Puts a tag on several members. Members who have it already are skipped, so `grantedMembers` has
/// only the new ones.
///
/// May be repeated, which follows from its effect: members who have the tag are skipped, and the outcome says so.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTagMemberships {
    /// `$input`, a `CreateTagMembershipsInput!`.
    pub input: mighty_schema::inputs::CreateTagMembershipsInput,
}
impl CreateTagMemberships {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateTagMembershipsInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateTagMemberships {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateTagMemberships {
    type Data = create_tag_memberships::Data;
    const NAME: &'static str = "CreateTagMemberships";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_tag_memberships.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createTagMemberships",
            any_of: &["host:write:network_members"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_tag_memberships.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateTagMemberships {
    type Output = crate::generated::tags::create_tag_memberships::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_tag_memberships
            .ok_or(crate::output::Missing::at("createTagMemberships"))?;
        Ok(crate::generated::tags::create_tag_memberships::Output {
            granted_members: at.granted_members,
            outcome: at
                .outcome
                .ok_or(crate::output::Missing::at("createTagMemberships.outcome"))?,
            tag: at.tag,
        })
    }
}
/// The answer of [`CreateTagMemberships`].
pub mod create_tag_memberships {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateTagMemberships`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createTagMemberships`, a `CreateTagMembershipsPayload`.
        ///
        /// Grants it to several members at once. Members who have it already are skipped.
        pub create_tag_memberships: Option<
            crate::generated::tags::create_tag_memberships::CreateTagMemberships,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createTagMemberships", &self.create_tag_memberships)?;
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
        const KEYS: &'static [&'static str] = &["createTagMemberships"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_tag_memberships_: Option<
                crate::generated::tags::create_tag_memberships::CreateTagMemberships,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_tag_memberships_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_tag_memberships: create_tag_memberships_,
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
    /// The part of `CreateTagMembershipsPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateTagMemberships {
        /// `CreateTagMembershipsPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateTagMembershipsPayload.grantedMembers`, a `[Member!]!`.
        ///
        /// Only the members who did not have it before.
        pub granted_members: Vec<crate::generated::models::MemberSummary>,
        /// `CreateTagMembershipsPayload.outcome`, a `GrantOutcome`.
        pub outcome: Option<mighty_schema::enums::GrantOutcome>,
        /// `CreateTagMembershipsPayload.tag`, a `Tag`.
        pub tag: Option<crate::generated::models::TagSummary>,
    }
    impl Entries for CreateTagMemberships {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("grantedMembers", &self.granted_members)?;
            map.serialize_entry("outcome", &self.outcome)?;
            map.serialize_entry("tag", &self.tag)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateTagMemberships {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateTagMemberships {
        const KEYS: &'static [&'static str] = &[
            "errors",
            "grantedMembers",
            "outcome",
            "tag",
        ];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut granted_members_: Option<
                Vec<crate::generated::models::MemberSummary>,
            > = None;
            let mut outcome_: Option<mighty_schema::enums::GrantOutcome> = None;
            let mut tag_: Option<crate::generated::models::TagSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.required(&mut granted_members_)?,
                    2 => fields.nullable(&mut outcome_)?,
                    3 => fields.nullable(&mut tag_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                granted_members: match granted_members_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("grantedMembers")),
                },
                outcome: outcome_,
                tag: tag_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateTagMemberships {
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
        /// `CreateTagMembershipsPayload.grantedMembers`, a `[Member!]!`.
        ///
        /// Only the members who did not have it before.
        pub granted_members: Vec<crate::generated::models::MemberSummary>,
        /// `CreateTagMembershipsPayload.outcome`, a `GrantOutcome`.
        pub outcome: mighty_schema::enums::GrantOutcome,
        /// `CreateTagMembershipsPayload.tag`, a `Tag`.
        pub tag: Option<crate::generated::models::TagSummary>,
    }
    impl Entries for Output {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("grantedMembers", &self.granted_members)?;
            map.serialize_entry("outcome", &self.outcome)?;
            map.serialize_entry("tag", &self.tag)?;
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
/// Deletes a tag and removes it from all members who have it. You can't undo this.
///
/// Can't be undone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteTag {
    /// `$input`, a `DeleteTagInput!`.
    pub input: mighty_schema::inputs::DeleteTagInput,
}
impl DeleteTag {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::DeleteTagInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteTag {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteTag {
    type Data = delete_tag::Data;
    const NAME: &'static str = "DeleteTag";
    const DOCUMENT: &'static str = include_str!("documents/delete_tag.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteTag",
            any_of: &["host:write:network_members"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_tag.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteTag {
    type Output = crate::generated::models::TagSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.delete_tag.ok_or(crate::output::Missing::at("deleteTag"))?;
        let at = at.tag.ok_or(crate::output::Missing::at("deleteTag.tag"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteTag`].
pub mod delete_tag {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteTag`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteTag`, a `DeleteTagPayload`.
        ///
        /// Also removes it from all members who have it.
        pub delete_tag: Option<crate::generated::tags::delete_tag::DeleteTag>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteTag", &self.delete_tag)?;
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
        const KEYS: &'static [&'static str] = &["deleteTag"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_tag_: Option<crate::generated::tags::delete_tag::DeleteTag> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_tag_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { delete_tag: delete_tag_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `DeleteTagPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteTag {
        /// `DeleteTagPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `DeleteTagPayload.tag`, a `Tag`.
        pub tag: Option<crate::generated::models::TagSummary>,
    }
    impl Entries for DeleteTag {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("tag", &self.tag)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteTag {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteTag {
        const KEYS: &'static [&'static str] = &["errors", "tag"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut tag_: Option<crate::generated::models::TagSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut tag_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                tag: tag_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteTag {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Takes a tag from several members. `revokedMembers` has only those who had it.
///
/// May be repeated: members who lack the tag are skipped, and the outcome says so.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteTagMemberships {
    /// `$input`, a `DeleteTagMembershipsInput!`.
    pub input: mighty_schema::inputs::DeleteTagMembershipsInput,
}
impl DeleteTagMemberships {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeleteTagMembershipsInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteTagMemberships {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteTagMemberships {
    type Data = delete_tag_memberships::Data;
    const NAME: &'static str = "DeleteTagMemberships";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_tag_memberships.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteTagMemberships",
            any_of: &["host:write:network_members"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_tag_memberships.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteTagMemberships {
    type Output = crate::generated::tags::delete_tag_memberships::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_tag_memberships
            .ok_or(crate::output::Missing::at("deleteTagMemberships"))?;
        Ok(crate::generated::tags::delete_tag_memberships::Output {
            outcome: at
                .outcome
                .ok_or(crate::output::Missing::at("deleteTagMemberships.outcome"))?,
            revoked_members: at.revoked_members,
            tag: at.tag,
        })
    }
}
/// The answer of [`DeleteTagMemberships`].
pub mod delete_tag_memberships {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteTagMemberships`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteTagMemberships`, a `DeleteTagMembershipsPayload`.
        pub delete_tag_memberships: Option<
            crate::generated::tags::delete_tag_memberships::DeleteTagMemberships,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteTagMemberships", &self.delete_tag_memberships)?;
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
        const KEYS: &'static [&'static str] = &["deleteTagMemberships"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_tag_memberships_: Option<
                crate::generated::tags::delete_tag_memberships::DeleteTagMemberships,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_tag_memberships_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_tag_memberships: delete_tag_memberships_,
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
    /// The part of `DeleteTagMembershipsPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteTagMemberships {
        /// `DeleteTagMembershipsPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `DeleteTagMembershipsPayload.outcome`, a `GrantOutcome`.
        pub outcome: Option<mighty_schema::enums::GrantOutcome>,
        /// `DeleteTagMembershipsPayload.revokedMembers`, a `[Member!]!`.
        ///
        /// Only the members who had it; the others are skipped.
        pub revoked_members: Vec<crate::generated::models::MemberSummary>,
        /// `DeleteTagMembershipsPayload.tag`, a `Tag`.
        pub tag: Option<crate::generated::models::TagSummary>,
    }
    impl Entries for DeleteTagMemberships {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("outcome", &self.outcome)?;
            map.serialize_entry("revokedMembers", &self.revoked_members)?;
            map.serialize_entry("tag", &self.tag)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteTagMemberships {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteTagMemberships {
        const KEYS: &'static [&'static str] = &[
            "errors",
            "outcome",
            "revokedMembers",
            "tag",
        ];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut outcome_: Option<mighty_schema::enums::GrantOutcome> = None;
            let mut revoked_members_: Option<
                Vec<crate::generated::models::MemberSummary>,
            > = None;
            let mut tag_: Option<crate::generated::models::TagSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut outcome_)?,
                    2 => fields.required(&mut revoked_members_)?,
                    3 => fields.nullable(&mut tag_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                outcome: outcome_,
                revoked_members: match revoked_members_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("revokedMembers")),
                },
                tag: tag_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteTagMemberships {
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
        /// `DeleteTagMembershipsPayload.outcome`, a `GrantOutcome`.
        pub outcome: mighty_schema::enums::GrantOutcome,
        /// `DeleteTagMembershipsPayload.revokedMembers`, a `[Member!]!`.
        ///
        /// Only the members who had it; the others are skipped.
        pub revoked_members: Vec<crate::generated::models::MemberSummary>,
        /// `DeleteTagMembershipsPayload.tag`, a `Tag`.
        pub tag: Option<crate::generated::models::TagSummary>,
    }
    impl Entries for Output {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("outcome", &self.outcome)?;
            map.serialize_entry("revokedMembers", &self.revoked_members)?;
            map.serialize_entry("tag", &self.tag)?;
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
/// One tag, by resource ID or GlobalID. The field is never null: an unknown id is an error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTag {
    /// `$id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::Tag>,
}
impl GetTag {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Tag>>,
    ) -> Self {
        Self { id: id.into() }
    }
}
impl serde::Serialize for GetTag {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetTag {
    type Data = get_tag::Data;
    const NAME: &'static str = "GetTag";
    const DOCUMENT: &'static str = include_str!("documents/get_tag.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetTag {
    type Output = crate::generated::models::TagSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.tag;
        Ok(at)
    }
}
/// The answer of [`GetTag`].
pub mod get_tag {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetTag`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::tags::get_tag::Network,
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
            let mut network_: Option<crate::generated::tags::get_tag::Network> = None;
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
        /// `Network.tag`, a `Tag!`.
        ///
        /// Never null: an unknown id is an error.
        pub tag: crate::generated::models::TagSummary,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("tag", &self.tag)?;
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
        const KEYS: &'static [&'static str] = &["tag"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut tag_: Option<crate::generated::models::TagSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut tag_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                tag: match tag_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("tag")),
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
/// The tags page by page, newest first unless `sortBy` says otherwise; for hosts and moderators.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListTags {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$sortBy`, a `TagSort`.
    ///
    /// By creation time by default.
    pub sort_by: mighty_core::Maybe<mighty_schema::enums::TagSort>,
    /// `$sortOrder`, a `SortOrder`.
    ///
    /// Descending by default.
    pub sort_order: mighty_core::Maybe<mighty_schema::enums::SortOrder>,
    /// `$term`, a `String`.
    pub term: mighty_core::Maybe<String>,
}
impl ListTags {
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
    pub fn sort_by(mut self, sort_by: impl Into<mighty_schema::enums::TagSort>) -> Self {
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
impl serde::Serialize for ListTags {
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
impl mighty_transport::Operation for ListTags {
    type Data = list_tags::Data;
    const NAME: &'static str = "ListTags";
    const DOCUMENT: &'static str = include_str!("documents/list_tags.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListTags {
    type Output = crate::pages::Page<crate::generated::models::TagSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.tags;
        Ok(
            crate::pages::Page::with_gaps(
                at.nodes.ok_or(crate::output::Missing::at("network.tags.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListTags {
    type Item = crate::generated::models::TagSummary;
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
            let at = at.tags;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "tags")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.tags")
    }
}
impl crate::pages::PagedBackward for ListTags {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListTags`].
pub mod list_tags {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListTags`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::tags::list_tags::Network,
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
            let mut network_: Option<crate::generated::tags::list_tags::Network> = None;
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
        /// `Network.tags`, a `TagConnection!`.
        ///
        /// For hosts and moderators.
        pub tags: crate::generated::tags::list_tags::Tags,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("tags", &self.tags)?;
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
        const KEYS: &'static [&'static str] = &["tags"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut tags_: Option<crate::generated::tags::list_tags::Tags> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut tags_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                tags: match tags_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("tags")),
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
    /// The part of `TagConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Tags {
        /// `TagConnection.nodes`, a `[Tag]`.
        pub nodes: Option<Vec<Option<crate::generated::models::TagSummary>>>,
        /// `TagConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Tags {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Tags {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Tags {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<Vec<Option<crate::generated::models::TagSummary>>> = None;
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
    impl<'de> serde::Deserialize<'de> for Tags {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Changes a tag. Null clears colour and description, and what is left out stays.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateTag {
    /// `$input`, a `UpdateTagInput!`.
    pub input: mighty_schema::inputs::UpdateTagInput,
}
impl UpdateTag {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::UpdateTagInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateTag {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateTag {
    type Data = update_tag::Data;
    const NAME: &'static str = "UpdateTag";
    const DOCUMENT: &'static str = include_str!("documents/update_tag.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateTag",
            any_of: &["host:write:network_members"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_tag.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateTag {
    type Output = crate::generated::models::TagSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.update_tag.ok_or(crate::output::Missing::at("updateTag"))?;
        let at = at.tag.ok_or(crate::output::Missing::at("updateTag.tag"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateTag`].
pub mod update_tag {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateTag`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateTag`, a `UpdateTagPayload`.
        pub update_tag: Option<crate::generated::tags::update_tag::UpdateTag>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateTag", &self.update_tag)?;
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
        const KEYS: &'static [&'static str] = &["updateTag"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_tag_: Option<crate::generated::tags::update_tag::UpdateTag> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_tag_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { update_tag: update_tag_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `UpdateTagPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateTag {
        /// `UpdateTagPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdateTagPayload.tag`, a `Tag`.
        pub tag: Option<crate::generated::models::TagSummary>,
    }
    impl Entries for UpdateTag {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("tag", &self.tag)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateTag {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateTag {
        const KEYS: &'static [&'static str] = &["errors", "tag"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut tag_: Option<crate::generated::models::TagSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut tag_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                tag: tag_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateTag {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

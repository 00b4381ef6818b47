// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on custom_field_answers.
#![allow(deprecated, clippy::module_inception)]
/// Clears a member's answer to a profile field, or every option chosen there.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomFieldAnswer {
    /// `$input`, a `DeleteCustomFieldAnswerInput!`.
    pub input: mighty_schema::inputs::DeleteCustomFieldAnswerInput,
}
impl DeleteCustomFieldAnswer {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeleteCustomFieldAnswerInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteCustomFieldAnswer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteCustomFieldAnswer {
    type Data = delete_custom_field_answer::Data;
    const NAME: &'static str = "DeleteCustomFieldAnswer";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_custom_field_answer.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_custom_field_answer.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteCustomFieldAnswer {
    type Output = crate::generated::models::MemberCustomFieldResponseSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_custom_field_answer
            .ok_or(crate::output::Missing::at("deleteCustomFieldAnswer"))?;
        let at = at
            .response
            .ok_or(crate::output::Missing::at("deleteCustomFieldAnswer.response"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteCustomFieldAnswer`].
pub mod delete_custom_field_answer {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteCustomFieldAnswer`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteCustomFieldAnswer`, a `DeleteCustomFieldAnswerPayload`.
        ///
        /// Clears the value, or all chosen options.
        pub delete_custom_field_answer: Option<
            crate::generated::custom_field_answers::delete_custom_field_answer::DeleteCustomFieldAnswer,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "deleteCustomFieldAnswer",
                &self.delete_custom_field_answer,
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
        const KEYS: &'static [&'static str] = &["deleteCustomFieldAnswer"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_custom_field_answer_: Option<
                crate::generated::custom_field_answers::delete_custom_field_answer::DeleteCustomFieldAnswer,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_custom_field_answer_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_custom_field_answer: delete_custom_field_answer_,
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
    /// The part of `DeleteCustomFieldAnswerPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteCustomFieldAnswer {
        /// `DeleteCustomFieldAnswerPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `DeleteCustomFieldAnswerPayload.response`, a `MemberCustomFieldResponse`.
        pub response: Option<crate::generated::models::MemberCustomFieldResponseSummary>,
    }
    impl Entries for DeleteCustomFieldAnswer {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("response", &self.response)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteCustomFieldAnswer {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteCustomFieldAnswer {
        const KEYS: &'static [&'static str] = &["errors", "response"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut response_: Option<
                crate::generated::models::MemberCustomFieldResponseSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut response_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                response: response_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteCustomFieldAnswer {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// A member's answers to the profile fields, as far as the viewer may see them. With `answeredOnly`,
/// fields without an answer are left out.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMemberCustomFieldResponses {
    /// `$memberId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub member_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>,
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$answeredOnly`, a `Boolean`.
    ///
    /// If true, only fields with a value or an option.
    pub answered_only: mighty_core::Maybe<bool>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
}
impl ListMemberCustomFieldResponses {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        member_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        Self {
            member_id: member_id.into(),
            after: mighty_core::Maybe::Absent,
            answered_only: mighty_core::Maybe::Absent,
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
    /// Sets `answeredOnly`.
    #[must_use]
    pub fn answered_only(mut self, answered_only: impl Into<bool>) -> Self {
        self.answered_only = mighty_core::Maybe::Value(answered_only.into());
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
impl serde::Serialize for ListMemberCustomFieldResponses {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("memberId", &self.member_id)?;
        if !self.after.is_absent() {
            map.serialize_entry("after", &self.after)?;
        }
        if !self.answered_only.is_absent() {
            map.serialize_entry("answeredOnly", &self.answered_only)?;
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
impl mighty_transport::Operation for ListMemberCustomFieldResponses {
    type Data = list_member_custom_field_responses::Data;
    const NAME: &'static str = "ListMemberCustomFieldResponses";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_member_custom_field_responses.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListMemberCustomFieldResponses {
    type Output = crate::pages::Page<
        crate::generated::models::MemberCustomFieldResponseSummary,
    >;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.node.ok_or(crate::output::Missing::at("node"))?;
        let at = match at {
            crate::generated::custom_field_answers::list_member_custom_field_responses::Node::User(
                at,
            ) => *at,
            crate::generated::custom_field_answers::list_member_custom_field_responses::Node::Unknown(
                other,
            ) => {
                return Err(
                    crate::output::Missing::with_type("node", "User", other.typename),
                );
            }
        };
        let at = at.custom_field_responses;
        Ok(
            crate::pages::Page::with_gaps(
                at
                    .nodes
                    .ok_or(
                        crate::output::Missing::at("node.customFieldResponses.nodes"),
                    )?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListMemberCustomFieldResponses {
    type Item = crate::generated::models::MemberCustomFieldResponseSummary;
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
            let crate::generated::custom_field_answers::list_member_custom_field_responses::Node::User(
                at,
            ) = at else {
                return None;
            };
            let at = at.custom_field_responses;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("User", "customFieldResponses")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("node.customFieldResponses")
    }
}
impl crate::pages::PagedBackward for ListMemberCustomFieldResponses {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListMemberCustomFieldResponses`].
pub mod list_member_custom_field_responses {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListMemberCustomFieldResponses`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.node`, a `Node`.
        ///
        /// Takes GlobalIDs only.
        pub node: Option<
            crate::generated::custom_field_answers::list_member_custom_field_responses::Node,
        >,
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
                crate::generated::custom_field_answers::list_member_custom_field_responses::Node,
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
        User(
            Box<
                crate::generated::custom_field_answers::list_member_custom_field_responses::NodeUser,
            >,
        ),
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
        /// `User.customFieldResponses`, a `MemberCustomFieldResponseConnection!`.
        ///
        /// Only the ones that the viewer may see.
        pub custom_field_responses: crate::generated::custom_field_answers::list_member_custom_field_responses::CustomFieldResponses,
    }
    impl Entries for NodeUser {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("customFieldResponses", &self.custom_field_responses)?;
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
        const KEYS: &'static [&'static str] = &["customFieldResponses"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut custom_field_responses_: Option<
                crate::generated::custom_field_answers::list_member_custom_field_responses::CustomFieldResponses,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut custom_field_responses_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                custom_field_responses: match custom_field_responses_ {
                    Some(value) => value,
                    None => {
                        return Err(
                            serde::de::Error::missing_field("customFieldResponses"),
                        );
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
}
/// Sets a member's answer: `text` for text fields, `optionIds` for dropdowns. `optionIds` replaces
/// the whole choice, and an empty list clears it. `newOptionTitles` works only if members may add
/// options.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomFieldAnswer {
    /// `$input`, a `UpdateCustomFieldAnswerInput!`.
    pub input: mighty_schema::inputs::UpdateCustomFieldAnswerInput,
}
impl UpdateCustomFieldAnswer {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UpdateCustomFieldAnswerInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateCustomFieldAnswer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateCustomFieldAnswer {
    type Data = update_custom_field_answer::Data;
    const NAME: &'static str = "UpdateCustomFieldAnswer";
    const DOCUMENT: &'static str = include_str!(
        "documents/update_custom_field_answer.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_custom_field_answer.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateCustomFieldAnswer {
    type Output = crate::generated::models::MemberCustomFieldResponseSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_custom_field_answer
            .ok_or(crate::output::Missing::at("updateCustomFieldAnswer"))?;
        let at = at
            .response
            .ok_or(crate::output::Missing::at("updateCustomFieldAnswer.response"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateCustomFieldAnswer`].
pub mod update_custom_field_answer {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateCustomFieldAnswer`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateCustomFieldAnswer`, a `UpdateCustomFieldAnswerPayload`.
        pub update_custom_field_answer: Option<
            crate::generated::custom_field_answers::update_custom_field_answer::UpdateCustomFieldAnswer,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "updateCustomFieldAnswer",
                &self.update_custom_field_answer,
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
        const KEYS: &'static [&'static str] = &["updateCustomFieldAnswer"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_custom_field_answer_: Option<
                crate::generated::custom_field_answers::update_custom_field_answer::UpdateCustomFieldAnswer,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_custom_field_answer_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_custom_field_answer: update_custom_field_answer_,
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
    /// The part of `UpdateCustomFieldAnswerPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateCustomFieldAnswer {
        /// `UpdateCustomFieldAnswerPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdateCustomFieldAnswerPayload.response`, a `MemberCustomFieldResponse`.
        pub response: Option<crate::generated::models::MemberCustomFieldResponseSummary>,
    }
    impl Entries for UpdateCustomFieldAnswer {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("response", &self.response)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateCustomFieldAnswer {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateCustomFieldAnswer {
        const KEYS: &'static [&'static str] = &["errors", "response"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut response_: Option<
                crate::generated::models::MemberCustomFieldResponseSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut response_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                response: response_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateCustomFieldAnswer {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

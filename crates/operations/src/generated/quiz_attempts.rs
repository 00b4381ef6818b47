// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on quiz_attempts.
#![allow(deprecated, clippy::module_inception)]
/// Hands in the viewer's running attempt at a quiz. The answer holds its status and percentage.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompleteQuizAttempt {
    /// `$input`, a `CompleteQuizAttemptInput!`.
    pub input: mighty_schema::inputs::CompleteQuizAttemptInput,
}
impl CompleteQuizAttempt {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CompleteQuizAttemptInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CompleteQuizAttempt {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CompleteQuizAttempt {
    type Data = complete_quiz_attempt::Data;
    const NAME: &'static str = "CompleteQuizAttempt";
    const DOCUMENT: &'static str = include_str!(
        "documents/complete_quiz_attempt.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
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
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.complete_quiz_attempt.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CompleteQuizAttempt {
    type Output = crate::generated::models::QuizAttemptDetail;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .complete_quiz_attempt
            .ok_or(crate::output::Missing::at("completeQuizAttempt"))?;
        let at = at
            .quiz_attempt
            .ok_or(crate::output::Missing::at("completeQuizAttempt.quizAttempt"))?;
        Ok(at)
    }
}
/// The answer of [`CompleteQuizAttempt`].
pub mod complete_quiz_attempt {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CompleteQuizAttempt`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.completeQuizAttempt`, a `CompleteQuizAttemptPayload`.
        ///
        /// Submits the viewer's running attempt. The answer contains its status and percentage.
        pub complete_quiz_attempt: Option<
            crate::generated::quiz_attempts::complete_quiz_attempt::CompleteQuizAttempt,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("completeQuizAttempt", &self.complete_quiz_attempt)?;
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
        const KEYS: &'static [&'static str] = &["completeQuizAttempt"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut complete_quiz_attempt_: Option<
                crate::generated::quiz_attempts::complete_quiz_attempt::CompleteQuizAttempt,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut complete_quiz_attempt_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                complete_quiz_attempt: complete_quiz_attempt_,
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
    /// The part of `CompleteQuizAttemptPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CompleteQuizAttempt {
        /// `CompleteQuizAttemptPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CompleteQuizAttemptPayload.quizAttempt`, a `QuizAttempt`.
        pub quiz_attempt: Option<crate::generated::models::QuizAttemptDetail>,
    }
    impl Entries for CompleteQuizAttempt {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("quizAttempt", &self.quiz_attempt)?;
            Ok(())
        }
    }
    impl serde::Serialize for CompleteQuizAttempt {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CompleteQuizAttempt {
        const KEYS: &'static [&'static str] = &["errors", "quizAttempt"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut quiz_attempt_: Option<crate::generated::models::QuizAttemptDetail> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut quiz_attempt_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                quiz_attempt: quiz_attempt_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CompleteQuizAttempt {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Answers a question of a quiz. The answer of the call is the viewer's running attempt.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateQuizAnswer {
    /// `$input`, a `CreateQuizAnswerInput!`.
    pub input: mighty_schema::inputs::CreateQuizAnswerInput,
}
impl CreateQuizAnswer {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreateQuizAnswerInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateQuizAnswer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateQuizAnswer {
    type Data = create_quiz_answer::Data;
    const NAME: &'static str = "CreateQuizAnswer";
    const DOCUMENT: &'static str = include_str!("documents/create_quiz_answer.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
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
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_quiz_answer.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateQuizAnswer {
    type Output = crate::generated::models::QuizAttemptDetail;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_quiz_answer
            .ok_or(crate::output::Missing::at("createQuizAnswer"))?;
        let at = at
            .quiz_attempt
            .ok_or(crate::output::Missing::at("createQuizAnswer.quizAttempt"))?;
        Ok(at)
    }
}
/// The answer of [`CreateQuizAnswer`].
pub mod create_quiz_answer {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateQuizAnswer`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createQuizAnswer`, a `CreateQuizAnswerPayload`.
        pub create_quiz_answer: Option<
            crate::generated::quiz_attempts::create_quiz_answer::CreateQuizAnswer,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createQuizAnswer", &self.create_quiz_answer)?;
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
        const KEYS: &'static [&'static str] = &["createQuizAnswer"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_quiz_answer_: Option<
                crate::generated::quiz_attempts::create_quiz_answer::CreateQuizAnswer,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_quiz_answer_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_quiz_answer: create_quiz_answer_,
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
    /// The part of `CreateQuizAnswerPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateQuizAnswer {
        /// `CreateQuizAnswerPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateQuizAnswerPayload.quizAttempt`, a `QuizAttempt`.
        ///
        /// The viewer's running attempt.
        pub quiz_attempt: Option<crate::generated::models::QuizAttemptDetail>,
    }
    impl Entries for CreateQuizAnswer {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("quizAttempt", &self.quiz_attempt)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateQuizAnswer {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateQuizAnswer {
        const KEYS: &'static [&'static str] = &["errors", "quizAttempt"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut quiz_attempt_: Option<crate::generated::models::QuizAttemptDetail> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut quiz_attempt_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                quiz_attempt: quiz_attempt_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateQuizAnswer {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// One attempt at a quiz. Hosts and moderators of the space see all members' attempts, members see
/// their own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetQuizAttempt {
    /// `$id`, a `ID!`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::QuizAttempt>,
}
impl GetQuizAttempt {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::QuizAttempt>>,
    ) -> Self {
        Self { id: id.into() }
    }
}
impl serde::Serialize for GetQuizAttempt {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetQuizAttempt {
    type Data = get_quiz_attempt::Data;
    const NAME: &'static str = "GetQuizAttempt";
    const DOCUMENT: &'static str = include_str!("documents/get_quiz_attempt.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Network.quizAttempt",
            any_of: &[
                "host:read:network",
                "host:read:network_posts",
                "host:write:network_posts",
                "read:network",
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
    ];
}
impl crate::output::HasOutput for GetQuizAttempt {
    type Output = crate::generated::models::QuizAttemptDetail;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at
            .quiz_attempt
            .ok_or(crate::output::Missing::at("network.quizAttempt"))?;
        Ok(at)
    }
}
/// The answer of [`GetQuizAttempt`].
pub mod get_quiz_attempt {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetQuizAttempt`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::quiz_attempts::get_quiz_attempt::Network,
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
                crate::generated::quiz_attempts::get_quiz_attempt::Network,
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
        /// `Network.quizAttempt`, a `QuizAttempt`.
        ///
        /// Hosts and moderators of a space see all of them, members see their own, and signed-out viewers see none.
        pub quiz_attempt: Option<crate::generated::models::QuizAttemptDetail>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("quizAttempt", &self.quiz_attempt)?;
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
        const KEYS: &'static [&'static str] = &["quizAttempt"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut quiz_attempt_: Option<crate::generated::models::QuizAttemptDetail> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut quiz_attempt_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                quiz_attempt: quiz_attempt_,
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
/// Attempts at quizzes page by page. Hosts and moderators see all of their spaces, members their
/// own, and the signed-out nothing.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListQuizAttempts {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$memberId`, a `ID`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub member_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
    >,
    /// `$quizId`, a `ID`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub quiz_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>,
    >,
    /// `$statuses`, a `[QuizAttemptStatus!]`.
    pub statuses: mighty_core::Maybe<Vec<mighty_schema::enums::QuizAttemptStatus>>,
}
impl ListQuizAttempts {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            after: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
            member_id: mighty_core::Maybe::Absent,
            quiz_id: mighty_core::Maybe::Absent,
            statuses: mighty_core::Maybe::Absent,
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
    /// Sets `memberId`.
    #[must_use]
    pub fn member_id(
        mut self,
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        self.member_id = mighty_core::Maybe::Value(member_id.into());
        self
    }
    /// Sets `quizId`.
    #[must_use]
    pub fn quiz_id(
        mut self,
        quiz_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>>,
    ) -> Self {
        self.quiz_id = mighty_core::Maybe::Value(quiz_id.into());
        self
    }
    /// Sets `statuses`.
    #[must_use]
    pub fn statuses(
        mut self,
        statuses: impl IntoIterator<
            Item = impl Into<mighty_schema::enums::QuizAttemptStatus>,
        >,
    ) -> Self {
        self.statuses = mighty_core::Maybe::Value(
            statuses.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl serde::Serialize for ListQuizAttempts {
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
        if !self.member_id.is_absent() {
            map.serialize_entry("memberId", &self.member_id)?;
        }
        if !self.quiz_id.is_absent() {
            map.serialize_entry("quizId", &self.quiz_id)?;
        }
        if !self.statuses.is_absent() {
            map.serialize_entry("statuses", &self.statuses)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListQuizAttempts {
    type Data = list_quiz_attempts::Data;
    const NAME: &'static str = "ListQuizAttempts";
    const DOCUMENT: &'static str = include_str!("documents/list_quiz_attempts.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Network.quizAttempts",
            any_of: &[
                "host:read:network",
                "host:read:network_posts",
                "host:write:network_posts",
                "read:network",
            ],
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
    ];
}
impl crate::output::HasOutput for ListQuizAttempts {
    type Output = crate::pages::Page<crate::generated::models::QuizAttemptSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.quiz_attempts;
        Ok(
            crate::pages::Page::with_gaps(
                at
                    .nodes
                    .ok_or(crate::output::Missing::at("network.quizAttempts.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListQuizAttempts {
    type Item = crate::generated::models::QuizAttemptSummary;
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
            let at = at.quiz_attempts;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "quizAttempts")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.quizAttempts")
    }
}
impl crate::pages::PagedBackward for ListQuizAttempts {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListQuizAttempts`].
pub mod list_quiz_attempts {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListQuizAttempts`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::quiz_attempts::list_quiz_attempts::Network,
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
                crate::generated::quiz_attempts::list_quiz_attempts::Network,
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
        /// `Network.quizAttempts`, a `QuizAttemptConnection!`.
        ///
        /// Hosts and moderators of a space see all of them, members see their own, and signed-out viewers see none.
        pub quiz_attempts: crate::generated::quiz_attempts::list_quiz_attempts::QuizAttempts,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("quizAttempts", &self.quiz_attempts)?;
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
        const KEYS: &'static [&'static str] = &["quizAttempts"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut quiz_attempts_: Option<
                crate::generated::quiz_attempts::list_quiz_attempts::QuizAttempts,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut quiz_attempts_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                quiz_attempts: match quiz_attempts_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("quizAttempts")),
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
    /// The part of `QuizAttemptConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct QuizAttempts {
        /// `QuizAttemptConnection.nodes`, a `[QuizAttempt]`.
        pub nodes: Option<Vec<Option<crate::generated::models::QuizAttemptSummary>>>,
        /// `QuizAttemptConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for QuizAttempts {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for QuizAttempts {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for QuizAttempts {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::QuizAttemptSummary>>,
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
    impl<'de> serde::Deserialize<'de> for QuizAttempts {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

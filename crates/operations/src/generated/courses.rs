// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on courses.
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
            crate::generated::courses::complete_quiz_attempt::CompleteQuizAttempt,
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
                crate::generated::courses::complete_quiz_attempt::CompleteQuizAttempt,
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
/// Creates a course, private at first and self-paced unless `format` says `COHORT`. `collectionName`
/// finds a collection by name, and creates one only if there is no similar name. The collection may
/// have been created even if the course was not, so check `collection` and `collectionNewlyCreated`
/// after an error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCourse {
    /// `$input`, a `CreateCourseInput!`.
    pub input: mighty_schema::inputs::CreateCourseInput,
}
impl CreateCourse {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreateCourseInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateCourse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateCourse {
    type Data = create_course::Data;
    const NAME: &'static str = "CreateCourse";
    const DOCUMENT: &'static str = include_str!("documents/create_course.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createCourse",
            any_of: &["host:write:network_spaces"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_course.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateCourse {
    type Output = crate::generated::courses::create_course::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.create_course.ok_or(crate::output::Missing::at("createCourse"))?;
        Ok(crate::generated::courses::create_course::Output {
            collection: at.collection,
            collection_newly_created: at.collection_newly_created,
            course: at.course.ok_or(crate::output::Missing::at("createCourse.course"))?,
        })
    }
}
/// The answer of [`CreateCourse`].
pub mod create_course {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateCourse`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createCourse`, a `CreateCoursePayload`.
        ///
        /// The new course is private. If the call fails, a collection may still have been created: check `collection` and `collectionNewlyCreated`.
        pub create_course: Option<
            crate::generated::courses::create_course::CreateCourse,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createCourse", &self.create_course)?;
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
        const KEYS: &'static [&'static str] = &["createCourse"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_course_: Option<
                crate::generated::courses::create_course::CreateCourse,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_course_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_course: create_course_,
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
    /// The part of `CreateCoursePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateCourse {
        /// `CreateCoursePayload.collection`, a `SpacesCollection`.
        ///
        /// Set even if the rest of the call failed, so that you can find a collection that was left behind. Null only if no collection was found or created.
        pub collection: Option<crate::generated::models::SpacesCollectionSummary>,
        /// `CreateCoursePayload.collectionNewlyCreated`, a `Boolean`.
        ///
        /// Set even if the rest of the call failed.
        pub collection_newly_created: Option<bool>,
        /// `CreateCoursePayload.course`, a `Course`.
        pub course: Option<crate::generated::models::CourseSummary>,
        /// `CreateCoursePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for CreateCourse {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("collection", &self.collection)?;
            map.serialize_entry(
                "collectionNewlyCreated",
                &self.collection_newly_created,
            )?;
            map.serialize_entry("course", &self.course)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateCourse {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateCourse {
        const KEYS: &'static [&'static str] = &[
            "collection",
            "collectionNewlyCreated",
            "course",
            "errors",
        ];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut collection_: Option<
                crate::generated::models::SpacesCollectionSummary,
            > = None;
            let mut collection_newly_created_: Option<bool> = None;
            let mut course_: Option<crate::generated::models::CourseSummary> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut collection_)?,
                    1 => fields.nullable(&mut collection_newly_created_)?,
                    2 => fields.nullable(&mut course_)?,
                    3 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                collection: collection_,
                collection_newly_created: collection_newly_created_,
                course: course_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateCourse {
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
        /// `CreateCoursePayload.collection`, a `SpacesCollection`.
        ///
        /// Set even if the rest of the call failed, so that you can find a collection that was left behind. Null only if no collection was found or created.
        pub collection: Option<crate::generated::models::SpacesCollectionSummary>,
        /// `CreateCoursePayload.collectionNewlyCreated`, a `Boolean`.
        ///
        /// Set even if the rest of the call failed.
        pub collection_newly_created: Option<bool>,
        /// `CreateCoursePayload.course`, a `Course`.
        pub course: crate::generated::models::CourseSummary,
    }
    impl Entries for Output {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("collection", &self.collection)?;
            map.serialize_entry(
                "collectionNewlyCreated",
                &self.collection_newly_created,
            )?;
            map.serialize_entry("course", &self.course)?;
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
/// Adds a lesson, quiz or section to a course, below the overview unless `parentId` says otherwise.
/// `OVERVIEW` can't be created, as each course has one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCoursework {
    /// `$input`, a `CreateCourseworkInput!`.
    pub input: mighty_schema::inputs::CreateCourseworkInput,
}
impl CreateCoursework {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreateCourseworkInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateCoursework {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateCoursework {
    type Data = create_coursework::Data;
    const NAME: &'static str = "CreateCoursework";
    const DOCUMENT: &'static str = include_str!("documents/create_coursework.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createCoursework",
            any_of: &["host:write:network_posts", "write:posts"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_coursework.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateCoursework {
    type Output = crate::generated::models::CourseworkSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_coursework
            .ok_or(crate::output::Missing::at("createCoursework"))?;
        let at = at
            .coursework
            .ok_or(crate::output::Missing::at("createCoursework.coursework"))?;
        Ok(at)
    }
}
/// The answer of [`CreateCoursework`].
pub mod create_coursework {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateCoursework`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createCoursework`, a `CreateCourseworkPayload`.
        ///
        /// Adds a lesson, quiz or section to a course.
        pub create_coursework: Option<
            crate::generated::courses::create_coursework::CreateCoursework,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createCoursework", &self.create_coursework)?;
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
        const KEYS: &'static [&'static str] = &["createCoursework"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_coursework_: Option<
                crate::generated::courses::create_coursework::CreateCoursework,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_coursework_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_coursework: create_coursework_,
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
    /// The part of `CreateCourseworkPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateCoursework {
        /// `CreateCourseworkPayload.coursework`, a `Coursework`.
        pub coursework: Option<crate::generated::models::CourseworkSummary>,
        /// `CreateCourseworkPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for CreateCoursework {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("coursework", &self.coursework)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateCoursework {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateCoursework {
        const KEYS: &'static [&'static str] = &["coursework", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut coursework_: Option<crate::generated::models::CourseworkSummary> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut coursework_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                coursework: coursework_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateCoursework {
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
            crate::generated::courses::create_quiz_answer::CreateQuizAnswer,
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
                crate::generated::courses::create_quiz_answer::CreateQuizAnswer,
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
/// Deletes a course with its coursework, posts and memberships. You can't undo this.
///
/// Can't be undone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCourse {
    /// `$input`, a `DeleteCourseInput!`.
    pub input: mighty_schema::inputs::DeleteCourseInput,
}
impl DeleteCourse {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::DeleteCourseInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteCourse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteCourse {
    type Data = delete_course::Data;
    const NAME: &'static str = "DeleteCourse";
    const DOCUMENT: &'static str = include_str!("documents/delete_course.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteCourse",
            any_of: &["host:write:network_spaces"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_course.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteCourse {
    type Output = mighty_core::Id;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.delete_course.ok_or(crate::output::Missing::at("deleteCourse"))?;
        let at = at
            .deleted_course_id
            .ok_or(crate::output::Missing::at("deleteCourse.deletedCourseId"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteCourse`].
pub mod delete_course {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteCourse`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteCourse`, a `DeleteCoursePayload`.
        ///
        /// Can't be undone: coursework, posts and memberships are deleted too.
        pub delete_course: Option<
            crate::generated::courses::delete_course::DeleteCourse,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteCourse", &self.delete_course)?;
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
        const KEYS: &'static [&'static str] = &["deleteCourse"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_course_: Option<
                crate::generated::courses::delete_course::DeleteCourse,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_course_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_course: delete_course_,
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
    /// The part of `DeleteCoursePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteCourse {
        /// `DeleteCoursePayload.deletedCourseId`, a `ID`.
        ///
        /// A GlobalID.
        pub deleted_course_id: Option<mighty_core::Id>,
        /// `DeleteCoursePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for DeleteCourse {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deletedCourseId", &self.deleted_course_id)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteCourse {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteCourse {
        const KEYS: &'static [&'static str] = &["deletedCourseId", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut deleted_course_id_: Option<mighty_core::Id> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut deleted_course_id_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                deleted_course_id: deleted_course_id_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteCourse {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Deletes a lesson, quiz or section, by resource ID or GlobalID. You can't undo this.
///
/// Can't be undone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCoursework {
    /// `$input`, a `DeleteCourseworkInput!`.
    pub input: mighty_schema::inputs::DeleteCourseworkInput,
}
impl DeleteCoursework {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::DeleteCourseworkInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteCoursework {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteCoursework {
    type Data = delete_coursework::Data;
    const NAME: &'static str = "DeleteCoursework";
    const DOCUMENT: &'static str = include_str!("documents/delete_coursework.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteCoursework",
            any_of: &["host:write:network_posts", "write:posts"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_coursework.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteCoursework {
    type Output = mighty_core::Id;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_coursework
            .ok_or(crate::output::Missing::at("deleteCoursework"))?;
        let at = at
            .deleted_id
            .ok_or(crate::output::Missing::at("deleteCoursework.deletedId"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteCoursework`].
pub mod delete_coursework {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteCoursework`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteCoursework`, a `DeleteCourseworkPayload`.
        ///
        /// Removes a lesson, quiz or section.
        pub delete_coursework: Option<
            crate::generated::courses::delete_coursework::DeleteCoursework,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteCoursework", &self.delete_coursework)?;
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
        const KEYS: &'static [&'static str] = &["deleteCoursework"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_coursework_: Option<
                crate::generated::courses::delete_coursework::DeleteCoursework,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_coursework_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_coursework: delete_coursework_,
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
    /// The part of `DeleteCourseworkPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteCoursework {
        /// `DeleteCourseworkPayload.deletedId`, a `ID`.
        pub deleted_id: Option<mighty_core::Id>,
        /// `DeleteCourseworkPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for DeleteCoursework {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deletedId", &self.deleted_id)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteCoursework {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteCoursework {
        const KEYS: &'static [&'static str] = &["deletedId", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut deleted_id_: Option<mighty_core::Id> = None;
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
    impl<'de> serde::Deserialize<'de> for DeleteCoursework {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// One course, by resource ID or GlobalID. A space without course content turned on is not found.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCourse {
    /// `$idOrSlug`, a `String!`.
    ///
    /// A resource ID or GlobalID, despite the name.
    pub id_or_slug: String,
}
impl GetCourse {
    /// Takes the required fields and leaves all others out.
    pub fn new(id_or_slug: impl Into<String>) -> Self {
        Self {
            id_or_slug: id_or_slug.into(),
        }
    }
}
impl serde::Serialize for GetCourse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("idOrSlug", &self.id_or_slug)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetCourse {
    type Data = get_course::Data;
    const NAME: &'static str = "GetCourse";
    const DOCUMENT: &'static str = include_str!("documents/get_course.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetCourse {
    type Output = crate::generated::models::CourseSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.course.ok_or(crate::output::Missing::at("network.course"))?;
        Ok(at)
    }
}
/// The answer of [`GetCourse`].
pub mod get_course {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetCourse`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::courses::get_course::Network,
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
            let mut network_: Option<crate::generated::courses::get_course::Network> = None;
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
        /// `Network.course`, a `Course`.
        ///
        /// Null unless the space has course content turned on.
        pub course: Option<crate::generated::models::CourseSummary>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("course", &self.course)?;
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
        const KEYS: &'static [&'static str] = &["course"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut course_: Option<crate::generated::models::CourseSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut course_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { course: course_ })
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
/// One lesson, quiz, section or overview, by resource ID, slug or GlobalID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCoursework {
    /// `$idOrSlug`, a `String!`.
    ///
    /// A resource ID, slug or GlobalID.
    pub id_or_slug: String,
}
impl GetCoursework {
    /// Takes the required fields and leaves all others out.
    pub fn new(id_or_slug: impl Into<String>) -> Self {
        Self {
            id_or_slug: id_or_slug.into(),
        }
    }
}
impl serde::Serialize for GetCoursework {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("idOrSlug", &self.id_or_slug)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetCoursework {
    type Data = get_coursework::Data;
    const NAME: &'static str = "GetCoursework";
    const DOCUMENT: &'static str = include_str!("documents/get_coursework.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetCoursework {
    type Output = crate::generated::models::CourseworkSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.coursework.ok_or(crate::output::Missing::at("network.coursework"))?;
        Ok(at)
    }
}
/// The answer of [`GetCoursework`].
pub mod get_coursework {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetCoursework`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::courses::get_coursework::Network,
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
                crate::generated::courses::get_coursework::Network,
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
        /// `Network.coursework`, a `Coursework`.
        pub coursework: Option<crate::generated::models::CourseworkSummary>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("coursework", &self.coursework)?;
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
        const KEYS: &'static [&'static str] = &["coursework"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut coursework_: Option<crate::generated::models::CourseworkSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut coursework_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { coursework: coursework_ })
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
/// How far the authenticated member is in a course. `progressPercent` is null if the member is not in
/// it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMemberCourseProgress {
    /// `$courseId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub course_id: mighty_core::Id,
}
impl GetMemberCourseProgress {
    /// Takes the required fields and leaves all others out.
    pub fn new(course_id: impl Into<mighty_core::Id>) -> Self {
        Self {
            course_id: course_id.into(),
        }
    }
}
impl serde::Serialize for GetMemberCourseProgress {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("courseId", &self.course_id)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetMemberCourseProgress {
    type Data = get_member_course_progress::Data;
    const NAME: &'static str = "GetMemberCourseProgress";
    const DOCUMENT: &'static str = include_str!(
        "documents/get_member_course_progress.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetMemberCourseProgress {
    type Output = crate::generated::models::CourseProgressSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.me.ok_or(crate::output::Missing::at("me"))?;
        let at = at
            .course_progress
            .ok_or(crate::output::Missing::at("me.courseProgress"))?;
        Ok(at)
    }
}
/// The answer of [`GetMemberCourseProgress`].
pub mod get_member_course_progress {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetMemberCourseProgress`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.me`, a `Member`.
        ///
        /// The member that the token acts for; null if there is none. A token can do what this member may do in the product, limited to the approved scopes: scopes are enforced on every token. Only a host can approve a `host:` scope, so an application for members and hosts needs two authorization flows.
        pub me: Option<crate::generated::courses::get_member_course_progress::Me>,
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
            let mut me_: Option<
                crate::generated::courses::get_member_course_progress::Me,
            > = None;
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
    /// The part of `Member` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Me {
        /// `Member.courseProgress`, a `CourseProgress`.
        ///
        /// For the authenticated member only.
        pub course_progress: Option<crate::generated::models::CourseProgressSummary>,
    }
    impl Entries for Me {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("courseProgress", &self.course_progress)?;
            Ok(())
        }
    }
    impl serde::Serialize for Me {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Me {
        const KEYS: &'static [&'static str] = &["courseProgress"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut course_progress_: Option<
                crate::generated::models::CourseProgressSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut course_progress_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                course_progress: course_progress_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Me {
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
    pub id: mighty_core::Id,
}
impl GetQuizAttempt {
    /// Takes the required fields and leaves all others out.
    pub fn new(id: impl Into<mighty_core::Id>) -> Self {
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
        pub network: crate::generated::courses::get_quiz_attempt::Network,
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
                crate::generated::courses::get_quiz_attempt::Network,
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
/// The courses of the network page by page. The connection itself may be null.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListCourses {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
}
impl ListCourses {
    /// Takes the required fields and leaves all others out.
    pub fn new() -> Self {
        Self {
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
impl serde::Serialize for ListCourses {
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
        map.end()
    }
}
impl mighty_transport::Operation for ListCourses {
    type Data = list_courses::Data;
    const NAME: &'static str = "ListCourses";
    const DOCUMENT: &'static str = include_str!("documents/list_courses.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListCourses {
    type Output = crate::pages::Page<crate::generated::models::CourseSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.courses.ok_or(crate::output::Missing::at("network.courses"))?;
        Ok(
            crate::pages::Page::with_gaps(
                at.nodes.ok_or(crate::output::Missing::at("network.courses.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListCourses {
    type Item = crate::generated::models::CourseSummary;
    fn forward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.first, &mut self.after)
    }
    fn page(data: Self::Data) -> Option<crate::pages::Page<Self::Item>> {
        let at = data;
        let at = at.network;
        let at = at.courses?;
        Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
    }
}
impl crate::pages::PagedBackward for ListCourses {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListCourses`].
pub mod list_courses {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListCourses`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::courses::list_courses::Network,
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
            let mut network_: Option<crate::generated::courses::list_courses::Network> = None;
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
        /// `Network.courses`, a `CourseConnection`.
        ///
        /// The connection itself may be null.
        pub courses: Option<crate::generated::courses::list_courses::Courses>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("courses", &self.courses)?;
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
        const KEYS: &'static [&'static str] = &["courses"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut courses_: Option<crate::generated::courses::list_courses::Courses> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut courses_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { courses: courses_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Network {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `CourseConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Courses {
        /// `CourseConnection.nodes`, a `[Course]`.
        pub nodes: Option<Vec<Option<crate::generated::models::CourseSummary>>>,
        /// `CourseConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Courses {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Courses {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Courses {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::CourseSummary>>,
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
    impl<'de> serde::Deserialize<'de> for Courses {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// How far the authenticated member has watched the videos of one post, page by page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMemberVideoProgresses {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$postId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub post_id: mighty_core::Id,
}
impl ListMemberVideoProgresses {
    /// Takes the required fields and leaves all others out.
    pub fn new(post_id: impl Into<mighty_core::Id>) -> Self {
        Self {
            after: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
            post_id: post_id.into(),
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
impl serde::Serialize for ListMemberVideoProgresses {
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
        map.serialize_entry("postId", &self.post_id)?;
        map.end()
    }
}
impl mighty_transport::Operation for ListMemberVideoProgresses {
    type Data = list_member_video_progresses::Data;
    const NAME: &'static str = "ListMemberVideoProgresses";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_member_video_progresses.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListMemberVideoProgresses {
    type Output = crate::pages::Page<crate::generated::models::VideoProgressSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.me.ok_or(crate::output::Missing::at("me"))?;
        let at = at.video_progresses;
        Ok(
            crate::pages::Page::with_gaps(
                at.nodes.ok_or(crate::output::Missing::at("me.videoProgresses.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListMemberVideoProgresses {
    type Item = crate::generated::models::VideoProgressSummary;
    fn forward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.first, &mut self.after)
    }
    fn page(data: Self::Data) -> Option<crate::pages::Page<Self::Item>> {
        let at = data;
        let at = at.me?;
        let at = at.video_progresses;
        Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
    }
}
impl crate::pages::PagedBackward for ListMemberVideoProgresses {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListMemberVideoProgresses`].
pub mod list_member_video_progresses {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListMemberVideoProgresses`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.me`, a `Member`.
        ///
        /// The member that the token acts for; null if there is none. A token can do what this member may do in the product, limited to the approved scopes: scopes are enforced on every token. Only a host can approve a `host:` scope, so an application for members and hosts needs two authorization flows.
        pub me: Option<crate::generated::courses::list_member_video_progresses::Me>,
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
            let mut me_: Option<
                crate::generated::courses::list_member_video_progresses::Me,
            > = None;
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
    /// The part of `Member` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Me {
        /// `Member.videoProgresses`, a `VideoProgressConnection!`.
        ///
        /// For the authenticated member; empty for other members.
        pub video_progresses: crate::generated::courses::list_member_video_progresses::VideoProgresses,
    }
    impl Entries for Me {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("videoProgresses", &self.video_progresses)?;
            Ok(())
        }
    }
    impl serde::Serialize for Me {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Me {
        const KEYS: &'static [&'static str] = &["videoProgresses"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut video_progresses_: Option<
                crate::generated::courses::list_member_video_progresses::VideoProgresses,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut video_progresses_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                video_progresses: match video_progresses_ {
                    Some(value) => value,
                    None => {
                        return Err(serde::de::Error::missing_field("videoProgresses"));
                    }
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Me {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `VideoProgressConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct VideoProgresses {
        /// `VideoProgressConnection.nodes`, a `[VideoProgress]`.
        pub nodes: Option<Vec<Option<crate::generated::models::VideoProgressSummary>>>,
        /// `VideoProgressConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for VideoProgresses {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for VideoProgresses {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for VideoProgresses {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::VideoProgressSummary>>,
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
    impl<'de> serde::Deserialize<'de> for VideoProgresses {
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
    pub member_id: mighty_core::Maybe<mighty_core::Id>,
    /// `$quizId`, a `ID`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub quiz_id: mighty_core::Maybe<mighty_core::Id>,
    /// `$statuses`, a `[QuizAttemptStatus!]`.
    pub statuses: mighty_core::Maybe<Vec<mighty_schema::enums::QuizAttemptStatus>>,
}
impl ListQuizAttempts {
    /// Takes the required fields and leaves all others out.
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
    pub fn member_id(mut self, member_id: impl Into<mighty_core::Id>) -> Self {
        self.member_id = mighty_core::Maybe::Value(member_id.into());
        self
    }
    /// Sets `quizId`.
    #[must_use]
    pub fn quiz_id(mut self, quiz_id: impl Into<mighty_core::Id>) -> Self {
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
    fn page(data: Self::Data) -> Option<crate::pages::Page<Self::Item>> {
        let at = data;
        let at = at.network;
        let at = at.quiz_attempts;
        Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
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
        pub network: crate::generated::courses::list_quiz_attempts::Network,
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
                crate::generated::courses::list_quiz_attempts::Network,
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
        pub quiz_attempts: crate::generated::courses::list_quiz_attempts::QuizAttempts,
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
                crate::generated::courses::list_quiz_attempts::QuizAttempts,
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
/// Publishes a lesson, quiz or section; its children come along only with `enableAll`, and members
/// hear of it only with `notifyAllMembers`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PublishCoursework {
    /// `$input`, a `PublishCourseworkInput!`.
    pub input: mighty_schema::inputs::PublishCourseworkInput,
}
impl PublishCoursework {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::PublishCourseworkInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for PublishCoursework {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for PublishCoursework {
    type Data = publish_coursework::Data;
    const NAME: &'static str = "PublishCoursework";
    const DOCUMENT: &'static str = include_str!("documents/publish_coursework.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.publishCoursework",
            any_of: &["host:write:network_posts", "write:posts"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.publish_coursework.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for PublishCoursework {
    type Output = crate::generated::models::CourseworkSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .publish_coursework
            .ok_or(crate::output::Missing::at("publishCoursework"))?;
        let at = at
            .coursework
            .ok_or(crate::output::Missing::at("publishCoursework.coursework"))?;
        Ok(at)
    }
}
/// The answer of [`PublishCoursework`].
pub mod publish_coursework {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `PublishCoursework`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.publishCoursework`, a `PublishCourseworkPayload`.
        pub publish_coursework: Option<
            crate::generated::courses::publish_coursework::PublishCoursework,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("publishCoursework", &self.publish_coursework)?;
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
        const KEYS: &'static [&'static str] = &["publishCoursework"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut publish_coursework_: Option<
                crate::generated::courses::publish_coursework::PublishCoursework,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut publish_coursework_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                publish_coursework: publish_coursework_,
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
    /// The part of `PublishCourseworkPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PublishCoursework {
        /// `PublishCourseworkPayload.coursework`, a `Coursework`.
        pub coursework: Option<crate::generated::models::CourseworkSummary>,
        /// `PublishCourseworkPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for PublishCoursework {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("coursework", &self.coursework)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for PublishCoursework {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for PublishCoursework {
        const KEYS: &'static [&'static str] = &["coursework", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut coursework_: Option<crate::generated::models::CourseworkSummary> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut coursework_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                coursework: coursework_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for PublishCoursework {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Moves an item among its siblings, or to the bottom of another section with `toParentId`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReorderCoursework {
    /// `$input`, a `ReorderCourseworkInput!`.
    pub input: mighty_schema::inputs::ReorderCourseworkInput,
}
impl ReorderCoursework {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::ReorderCourseworkInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for ReorderCoursework {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for ReorderCoursework {
    type Data = reorder_coursework::Data;
    const NAME: &'static str = "ReorderCoursework";
    const DOCUMENT: &'static str = include_str!("documents/reorder_coursework.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.reorderCoursework",
            any_of: &["host:write:network_posts", "write:posts"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.reorder_coursework.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for ReorderCoursework {
    type Output = crate::generated::models::CourseworkSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .reorder_coursework
            .ok_or(crate::output::Missing::at("reorderCoursework"))?;
        let at = at
            .coursework
            .ok_or(crate::output::Missing::at("reorderCoursework.coursework"))?;
        Ok(at)
    }
}
/// The answer of [`ReorderCoursework`].
pub mod reorder_coursework {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ReorderCoursework`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.reorderCoursework`, a `ReorderCourseworkPayload`.
        pub reorder_coursework: Option<
            crate::generated::courses::reorder_coursework::ReorderCoursework,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("reorderCoursework", &self.reorder_coursework)?;
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
        const KEYS: &'static [&'static str] = &["reorderCoursework"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut reorder_coursework_: Option<
                crate::generated::courses::reorder_coursework::ReorderCoursework,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut reorder_coursework_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                reorder_coursework: reorder_coursework_,
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
    /// The part of `ReorderCourseworkPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ReorderCoursework {
        /// `ReorderCourseworkPayload.coursework`, a `Coursework`.
        pub coursework: Option<crate::generated::models::CourseworkSummary>,
        /// `ReorderCourseworkPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for ReorderCoursework {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("coursework", &self.coursework)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for ReorderCoursework {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for ReorderCoursework {
        const KEYS: &'static [&'static str] = &["coursework", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut coursework_: Option<crate::generated::models::CourseworkSummary> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut coursework_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                coursework: coursework_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for ReorderCoursework {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Takes a lesson, quiz or section back from the members, by resource ID or GlobalID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnpublishCoursework {
    /// `$input`, a `UnpublishCourseworkInput!`.
    pub input: mighty_schema::inputs::UnpublishCourseworkInput,
}
impl UnpublishCoursework {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UnpublishCourseworkInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UnpublishCoursework {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UnpublishCoursework {
    type Data = unpublish_coursework::Data;
    const NAME: &'static str = "UnpublishCoursework";
    const DOCUMENT: &'static str = include_str!(
        "documents/unpublish_coursework.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.unpublishCoursework",
            any_of: &["host:write:network_posts", "write:posts"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.unpublish_coursework.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UnpublishCoursework {
    type Output = crate::generated::models::CourseworkSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .unpublish_coursework
            .ok_or(crate::output::Missing::at("unpublishCoursework"))?;
        let at = at
            .coursework
            .ok_or(crate::output::Missing::at("unpublishCoursework.coursework"))?;
        Ok(at)
    }
}
/// The answer of [`UnpublishCoursework`].
pub mod unpublish_coursework {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UnpublishCoursework`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.unpublishCoursework`, a `UnpublishCourseworkPayload`.
        pub unpublish_coursework: Option<
            crate::generated::courses::unpublish_coursework::UnpublishCoursework,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("unpublishCoursework", &self.unpublish_coursework)?;
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
        const KEYS: &'static [&'static str] = &["unpublishCoursework"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut unpublish_coursework_: Option<
                crate::generated::courses::unpublish_coursework::UnpublishCoursework,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut unpublish_coursework_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                unpublish_coursework: unpublish_coursework_,
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
    /// The part of `UnpublishCourseworkPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UnpublishCoursework {
        /// `UnpublishCourseworkPayload.coursework`, a `Coursework`.
        pub coursework: Option<crate::generated::models::CourseworkSummary>,
        /// `UnpublishCourseworkPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for UnpublishCoursework {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("coursework", &self.coursework)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for UnpublishCoursework {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UnpublishCoursework {
        const KEYS: &'static [&'static str] = &["coursework", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut coursework_: Option<crate::generated::models::CourseworkSummary> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut coursework_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                coursework: coursework_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UnpublishCoursework {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Changes a lesson, quiz or section; `parentId` moves it. `assetIds` replaces every attachment, and
/// leaving it out keeps them. A null `descriptionHtml` clears the body.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCoursework {
    /// `$input`, a `UpdateCourseworkInput!`.
    pub input: mighty_schema::inputs::UpdateCourseworkInput,
}
impl UpdateCoursework {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::UpdateCourseworkInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateCoursework {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateCoursework {
    type Data = update_coursework::Data;
    const NAME: &'static str = "UpdateCoursework";
    const DOCUMENT: &'static str = include_str!("documents/update_coursework.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateCoursework",
            any_of: &["host:write:network_posts", "write:posts"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_coursework.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateCoursework {
    type Output = crate::generated::models::CourseworkSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_coursework
            .ok_or(crate::output::Missing::at("updateCoursework"))?;
        let at = at
            .coursework
            .ok_or(crate::output::Missing::at("updateCoursework.coursework"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateCoursework`].
pub mod update_coursework {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateCoursework`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateCoursework`, a `UpdateCourseworkPayload`.
        pub update_coursework: Option<
            crate::generated::courses::update_coursework::UpdateCoursework,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateCoursework", &self.update_coursework)?;
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
        const KEYS: &'static [&'static str] = &["updateCoursework"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_coursework_: Option<
                crate::generated::courses::update_coursework::UpdateCoursework,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_coursework_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_coursework: update_coursework_,
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
    /// The part of `UpdateCourseworkPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateCoursework {
        /// `UpdateCourseworkPayload.coursework`, a `Coursework`.
        pub coursework: Option<crate::generated::models::CourseworkSummary>,
        /// `UpdateCourseworkPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for UpdateCoursework {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("coursework", &self.coursework)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateCoursework {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateCoursework {
        const KEYS: &'static [&'static str] = &["coursework", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut coursework_: Option<crate::generated::models::CourseworkSummary> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut coursework_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                coursework: coursework_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateCoursework {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Marks an item as viewed or completed for the viewer. The answer is the progress of the whole
/// course.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCourseworkProgress {
    /// `$input`, a `UpdateCourseworkProgressInput!`.
    pub input: mighty_schema::inputs::UpdateCourseworkProgressInput,
}
impl UpdateCourseworkProgress {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UpdateCourseworkProgressInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateCourseworkProgress {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateCourseworkProgress {
    type Data = update_coursework_progress::Data;
    const NAME: &'static str = "UpdateCourseworkProgress";
    const DOCUMENT: &'static str = include_str!(
        "documents/update_coursework_progress.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_coursework_progress.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateCourseworkProgress {
    type Output = crate::generated::models::CourseProgressSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_coursework_progress
            .ok_or(crate::output::Missing::at("updateCourseworkProgress"))?;
        let at = at
            .course_progress
            .ok_or(
                crate::output::Missing::at("updateCourseworkProgress.courseProgress"),
            )?;
        Ok(at)
    }
}
/// The answer of [`UpdateCourseworkProgress`].
pub mod update_coursework_progress {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateCourseworkProgress`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateCourseworkProgress`, a `UpdateCourseworkProgressPayload`.
        ///
        /// The viewer's own progress.
        pub update_coursework_progress: Option<
            crate::generated::courses::update_coursework_progress::UpdateCourseworkProgress,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "updateCourseworkProgress",
                &self.update_coursework_progress,
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
        const KEYS: &'static [&'static str] = &["updateCourseworkProgress"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_coursework_progress_: Option<
                crate::generated::courses::update_coursework_progress::UpdateCourseworkProgress,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_coursework_progress_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_coursework_progress: update_coursework_progress_,
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
    /// The part of `UpdateCourseworkProgressPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateCourseworkProgress {
        /// `UpdateCourseworkProgressPayload.courseProgress`, a `CourseProgress`.
        ///
        /// The progress of the whole course, after the change.
        pub course_progress: Option<crate::generated::models::CourseProgressSummary>,
        /// `UpdateCourseworkProgressPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for UpdateCourseworkProgress {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("courseProgress", &self.course_progress)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateCourseworkProgress {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateCourseworkProgress {
        const KEYS: &'static [&'static str] = &["courseProgress", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut course_progress_: Option<
                crate::generated::models::CourseProgressSummary,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut course_progress_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                course_progress: course_progress_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateCourseworkProgress {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Keeps how far the viewer has watched a video: percent from 0 to 100, and seconds. `videoId` is
/// the `data-video-id` attribute in the body of the post, not a resource ID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateVideoProgress {
    /// `$input`, a `UpdateVideoProgressInput!`.
    pub input: mighty_schema::inputs::UpdateVideoProgressInput,
}
impl UpdateVideoProgress {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UpdateVideoProgressInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateVideoProgress {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateVideoProgress {
    type Data = update_video_progress::Data;
    const NAME: &'static str = "UpdateVideoProgress";
    const DOCUMENT: &'static str = include_str!(
        "documents/update_video_progress.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_video_progress.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateVideoProgress {
    type Output = crate::generated::models::VideoProgressSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_video_progress
            .ok_or(crate::output::Missing::at("updateVideoProgress"))?;
        let at = at
            .video_progress
            .ok_or(crate::output::Missing::at("updateVideoProgress.videoProgress"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateVideoProgress`].
pub mod update_video_progress {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateVideoProgress`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateVideoProgress`, a `UpdateVideoProgressPayload`.
        ///
        /// The viewer's own progress.
        pub update_video_progress: Option<
            crate::generated::courses::update_video_progress::UpdateVideoProgress,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateVideoProgress", &self.update_video_progress)?;
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
        const KEYS: &'static [&'static str] = &["updateVideoProgress"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_video_progress_: Option<
                crate::generated::courses::update_video_progress::UpdateVideoProgress,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_video_progress_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_video_progress: update_video_progress_,
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
    /// The part of `UpdateVideoProgressPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateVideoProgress {
        /// `UpdateVideoProgressPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdateVideoProgressPayload.videoProgress`, a `VideoProgress`.
        pub video_progress: Option<crate::generated::models::VideoProgressSummary>,
    }
    impl Entries for UpdateVideoProgress {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("videoProgress", &self.video_progress)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateVideoProgress {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateVideoProgress {
        const KEYS: &'static [&'static str] = &["errors", "videoProgress"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut video_progress_: Option<
                crate::generated::models::VideoProgressSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut video_progress_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                video_progress: video_progress_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateVideoProgress {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}

// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on course_progress.
#![allow(deprecated, clippy::module_inception)]
/// How far the authenticated member is in a course. `progressPercent` is null if the member is not in
/// it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMemberCourseProgress {
    /// `$courseId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub course_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
}
impl GetMemberCourseProgress {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        course_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
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
        pub me: Option<
            crate::generated::course_progress::get_member_course_progress::Me,
        >,
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
                crate::generated::course_progress::get_member_course_progress::Me,
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
            crate::generated::course_progress::update_coursework_progress::UpdateCourseworkProgress,
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
                crate::generated::course_progress::update_coursework_progress::UpdateCourseworkProgress,
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

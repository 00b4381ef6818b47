// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Courses`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Courses: spaces that have course content turned on.
///
/// The lessons, quizzes and sections of a course are `mighty.coursework()`. A member's progress
/// is `mighty.course_progress()`.
///
/// The facade has it as `mighty.courses()`.
#[derive(Debug, Clone, Copy)]
pub struct Courses<'a>(pub(crate) &'a Client);
impl<'a> Courses<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The network's courses.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(self) -> Result<Pager<crate::operations::courses::ListCourses>, Error> {
        Pager::forward(self.0, crate::operations::courses::ListCourses::new())
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::courses::ListCourses,
    ) -> Result<Pager<crate::operations::courses::ListCourses>, Error> {
        Pager::forward(self.0, query)
    }
    /// One course, by resource id or GlobalID. The API calls the argument `idOrSlug`, but its
    /// documentation mentions no slug.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if the id belongs to a space without course content.
    pub async fn get(
        self,
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Space>>,
    ) -> Result<crate::generated::models::CourseSummary, Error> {
        run(self.0, crate::operations::courses::GetCourse::new(id_or_slug)).await
    }
    /// Creates a course. The new course is private.
    ///
    /// The course is self-paced (`CONTENT`). With [`create_with`](Self::create_with) you can set
    /// `format` to `COHORT` for a shared schedule.
    ///
    /// `collection_name` chooses a collection of spaces by its name, ignoring case. A new
    /// collection is created only if no collection has a similar name. If a name is only similar,
    /// for example if an emoji is missing, the API refuses the course and lists the candidates. The
    /// answer has the collection and says whether it is new.
    ///
    /// It needs the scope `host:write:network_spaces`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    ///
    /// If the API refuses the course, it may have created the collection nevertheless.
    pub async fn create(
        self,
        title: impl Into<String>,
    ) -> Result<crate::generated::courses::create_course::Output, Error> {
        run(
                self.0,
                crate::operations::courses::CreateCourse::new(
                    mighty_schema::inputs::CreateCourseInput::new(title),
                ),
            )
            .await
    }
    /// As [`create`](Self::create), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`create`](Self::create).
    pub async fn create_with(
        self,
        input: mighty_schema::inputs::CreateCourseInput,
    ) -> Result<crate::generated::courses::create_course::Output, Error> {
        run(self.0, crate::operations::courses::CreateCourse::new(input)).await
    }
    /// Deletes a course with its coursework, posts and memberships, by resource id or GlobalID. You
    /// can't undo this. Returns the GlobalID.
    ///
    /// It needs the scope `host:write:network_spaces`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Result<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Course>, Error> {
        run(
                self.0,
                crate::operations::courses::DeleteCourse::new(
                    mighty_schema::inputs::DeleteCourseInput::new(id),
                ),
            )
            .await
    }
}

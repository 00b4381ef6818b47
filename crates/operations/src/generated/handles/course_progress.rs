// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `CourseProgress`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The viewer's own progress in courses.
///
/// The facade has it as `mighty.course_progress()`.
#[derive(Debug, Clone, Copy)]
pub struct CourseProgress<'a>(pub(crate) &'a Client);
impl<'a> CourseProgress<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The viewer's progress in a course, by the course's resource id or GlobalID.
    ///
    /// `progress_percent` is from 0 to 100. It is `None` if the viewer is not a member of the
    /// course. `current` is `None` for hosts and moderators. `next` is `None` after the last item.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn get(
        self,
        course_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Result<crate::generated::models::CourseProgressSummary, Error> {
        run(
                self.0,
                crate::operations::course_progress::GetMemberCourseProgress::new(
                    course_id,
                ),
            )
            .await
    }
    /// Marks an item of a course as viewed or completed, by the item's resource id or GlobalID.
    /// Returns the viewer's progress in the whole course.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update(
        self,
        coursework_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>,
        >,
        state: mighty_schema::enums::CourseProgressState,
    ) -> Result<crate::generated::models::CourseProgressSummary, Error> {
        run(
                self.0,
                crate::operations::course_progress::UpdateCourseworkProgress::new(
                    mighty_schema::inputs::UpdateCourseworkProgressInput::new(
                        coursework_id,
                        state,
                    ),
                ),
            )
            .await
    }
}

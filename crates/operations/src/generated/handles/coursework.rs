// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Coursework`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The content of courses: lessons, quizzes and sections.
///
/// Each course has one overview, which contains the other items. Hosts and moderators of a
/// course also see items that are hidden or pending.
///
/// The facade has it as `mighty.coursework()`.
#[derive(Debug, Clone, Copy)]
pub struct Coursework<'a>(pub(crate) &'a Client);
impl<'a> Coursework<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// One lesson, quiz, section or overview, by resource id, slug or GlobalID.
    ///
    /// `position` orders the items below the same parent, the lowest first.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn get(
        self,
        id_or_slug: impl Into<
            mighty_schema::ids::RefOf<mighty_schema::kinds::Coursework>,
        >,
    ) -> Result<crate::generated::models::CourseworkSummary, Error> {
        run(self.0, crate::operations::coursework::GetCoursework::new(id_or_slug)).await
    }
    /// Adds a lesson, a quiz or a section to a course.
    ///
    /// `course_id` is the resource id or GlobalID of a space with course content turned on. The new
    /// item is below the course's overview unless you set `parent_id`. The type `OVERVIEW` is
    /// refused, because each course has one.
    ///
    /// It needs one of the scopes `host:write:network_posts`, `write:posts`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        input: mighty_schema::inputs::CreateCourseworkInput,
    ) -> Result<crate::generated::models::CourseworkSummary, Error> {
        run(self.0, crate::operations::coursework::CreateCoursework::new(input)).await
    }
    /// Changes the fields that the input sets. Other fields keep their values.
    ///
    /// `parent_id` moves the item below another section or the overview. A null `asset_ids` leaves
    /// the attachments as they are. A null `description_html` clears the body.
    ///
    /// A list that you set in `replace_asset_ids` replaces the whole stored list, and the server removes what is not in it. To keep items, start from the list that you have read: its items go in as they are.
    ///
    /// It needs one of the scopes `host:write:network_posts`, `write:posts`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdateCourseworkInput,
    ) -> Result<crate::generated::models::CourseworkSummary, Error> {
        run(self.0, crate::operations::coursework::UpdateCoursework::new(input)).await
    }
    /// Deletes a lesson, a quiz or a section, by resource id or GlobalID.
    ///
    /// It needs one of the scopes `host:write:network_posts`, `write:posts`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>>,
    ) -> Result<mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>, Error> {
        run(
                self.0,
                crate::operations::coursework::DeleteCoursework::new(
                    mighty_schema::inputs::DeleteCourseworkInput::new(id),
                ),
            )
            .await
    }
    /// Publishes a lesson, a quiz or a section, by resource id or GlobalID.
    ///
    /// Its children stay as they are and members are not notified. To change that, use
    /// [`publish_with`](Self::publish_with) and set `enable_all` or `notify_all_members`.
    ///
    /// It needs one of the scopes `host:write:network_posts`, `write:posts`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn publish(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>>,
    ) -> Result<crate::generated::models::CourseworkSummary, Error> {
        run(
                self.0,
                crate::operations::coursework::PublishCoursework::new(
                    mighty_schema::inputs::PublishCourseworkInput::new(id),
                ),
            )
            .await
    }
    /// As [`publish`](Self::publish), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`publish`](Self::publish).
    pub async fn publish_with(
        self,
        input: mighty_schema::inputs::PublishCourseworkInput,
    ) -> Result<crate::generated::models::CourseworkSummary, Error> {
        run(self.0, crate::operations::coursework::PublishCoursework::new(input)).await
    }
    /// Hides a lesson, a quiz or a section from members, by resource id or GlobalID.
    ///
    /// It needs one of the scopes `host:write:network_posts`, `write:posts`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn unpublish(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>>,
    ) -> Result<crate::generated::models::CourseworkSummary, Error> {
        run(
                self.0,
                crate::operations::coursework::UnpublishCoursework::new(
                    mighty_schema::inputs::UnpublishCourseworkInput::new(id),
                ),
            )
            .await
    }
    /// Moves an item among its siblings or below another parent.
    ///
    /// `at_top`, `at_bottom` and `at_item_id` say where it goes among its siblings. `to_parent_id`
    /// moves it to the bottom of a section or of the overview. Set one of them: the API's
    /// documentation does not say what several of them mean together.
    ///
    /// It needs one of the scopes `host:write:network_posts`, `write:posts`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn reorder(
        self,
        input: mighty_schema::inputs::ReorderCourseworkInput,
    ) -> Result<crate::generated::models::CourseworkSummary, Error> {
        run(self.0, crate::operations::coursework::ReorderCoursework::new(input)).await
    }
}

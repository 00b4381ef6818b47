// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `QuizAttempts`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Attempts at the quizzes of courses.
///
/// Hosts and moderators of a space see all attempts there, and members their own.
///
/// The facade has it as `mighty.quiz_attempts()`.
#[derive(Debug, Clone, Copy)]
pub struct QuizAttempts<'a>(pub(crate) &'a Client);
impl<'a> QuizAttempts<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// Attempts at all quizzes. With [`list_with`](Self::list_with) you can filter by quiz, member
    /// and status.
    ///
    /// Hosts and moderators see the attempts in their spaces, members see their own, and viewers
    /// who are not signed in see none.
    ///
    /// It needs one of the scopes `host:read:network`, `host:read:network_posts`, `host:write:network_posts`, `read:network`.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
    ) -> Result<Pager<crate::operations::quiz_attempts::ListQuizAttempts>, Error> {
        Pager::forward(self.0, crate::operations::quiz_attempts::ListQuizAttempts::new())
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::quiz_attempts::ListQuizAttempts,
    ) -> Result<Pager<crate::operations::quiz_attempts::ListQuizAttempts>, Error> {
        Pager::forward(self.0, query)
    }
    /// One attempt with its answers, the oldest answer first.
    ///
    /// `completed_at` and `correct_percentage` are `None` until the attempt is submitted. If the
    /// quiz has no pass mark, `minimum_correct_percentage` is `None`, and a submitted attempt has
    /// the status `COMPLETED`. `FORCE_CANCELED` means that a host canceled the attempt before it
    /// was submitted.
    ///
    /// It needs one of the scopes `host:read:network`, `host:read:network_posts`, `host:write:network_posts`, `read:network`.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn get(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::QuizAttempt>>,
    ) -> Result<crate::generated::models::QuizAttemptDetail, Error> {
        run(self.0, crate::operations::quiz_attempts::GetQuizAttempt::new(id)).await
    }
    /// Answers a question of a quiz with one of its choices. Returns the viewer's running attempt.
    ///
    /// The question is given by its GlobalID; a resource id is not accepted.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn answer(
        self,
        quiz_question_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Poll>,
        >,
        choice_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PollChoice>>,
    ) -> Result<crate::generated::models::QuizAttemptDetail, Error> {
        run(
                self.0,
                crate::operations::quiz_attempts::CreateQuizAnswer::new(
                    mighty_schema::inputs::CreateQuizAnswerInput::new(
                        choice_id,
                        quiz_question_id,
                    ),
                ),
            )
            .await
    }
    /// Submits the viewer's running attempt, by resource id or GlobalID. Returns the attempt with
    /// its status and percentage.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn complete(
        self,
        quiz_attempt_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::QuizAttempt>,
        >,
    ) -> Result<crate::generated::models::QuizAttemptDetail, Error> {
        run(
                self.0,
                crate::operations::quiz_attempts::CompleteQuizAttempt::new(
                    mighty_schema::inputs::CompleteQuizAttemptInput::new(quiz_attempt_id),
                ),
            )
            .await
    }
}

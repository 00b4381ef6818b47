// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `ProfileQuestions`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The questions that a space or plan asks people who join, and their answers.
///
/// The facade has it as `mighty.profile_questions()`.
#[derive(Debug, Clone, Copy)]
pub struct ProfileQuestions<'a>(pub(crate) &'a Client);
impl<'a> ProfileQuestions<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The questions that a space asks people who join. The space is given by resource id or GlobalID.
    ///
    /// They are the questions of all ways to join. With `list_with` you can set the `context`: direct
    /// joins, requests for access, or the default questions.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    ///
    /// The first page is not found if the space does not exist or the viewer may not see it.
    pub fn list(
        self,
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Space>>,
    ) -> Result<
        Pager<crate::operations::profile_questions::ListSpaceProfileQuestions>,
        Error,
    > {
        Pager::forward(
            self.0,
            crate::operations::profile_questions::ListSpaceProfileQuestions::new(
                id_or_slug,
            ),
        )
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::profile_questions::ListSpaceProfileQuestions,
    ) -> Result<
        Pager<crate::operations::profile_questions::ListSpaceProfileQuestions>,
        Error,
    > {
        Pager::forward(self.0, query)
    }
    /// The answers of a member by the member's GlobalID. Every member can read their own; hosts and
    /// moderators can read those of all members.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn answers(
        self,
        member_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
    ) -> Result<
        Pager<crate::operations::profile_questions::ListMemberProfileQuestionAnswers>,
        Error,
    > {
        Pager::forward(
            self.0,
            crate::operations::profile_questions::ListMemberProfileQuestionAnswers::new(
                member_id,
            ),
        )
    }
    /// As [`answers`](Self::answers), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`answers`](Self::answers).
    pub fn answers_with(
        self,
        query: crate::operations::profile_questions::ListMemberProfileQuestionAnswers,
    ) -> Result<
        Pager<crate::operations::profile_questions::ListMemberProfileQuestionAnswers>,
        Error,
    > {
        Pager::forward(self.0, query)
    }
    /// Sets the viewer's own answers to the questions of a plan, one for each question. Existing answers
    /// are changed.
    ///
    /// The plan is given by resource id or GlobalID. The answer to a required question can't be blank.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn answer(
        self,
        plan_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
        answers: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::ProfileQuestionAnswerInput>,
        >,
    ) -> Result<Vec<crate::generated::models::ProfileQuestionAnswerSummary>, Error> {
        run(
                self.0,
                crate::operations::profile_questions::CreateProfileQuestionAnswers::new(
                    mighty_schema::inputs::CreateProfileQuestionAnswersInput::new(
                        answers,
                        plan_id,
                    ),
                ),
            )
            .await
    }
}

//! Answers to polls that have no choices.

use mighty_schema::inputs::CreatePollAnswerInput;
use mighty_schema::{ids::GlobalIdOf, kinds::Poll};
use mighty_transport::Error;

use super::{Comments, Polls};
use crate::models::{CommentDetail, PollAnswerDetail};

impl Polls<'_> {
    /// Answers a slider (0 to 9) or percentage (0 to 100) poll with a value.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the answer.
    pub async fn rate(
        self,
        poll: impl Into<GlobalIdOf<Poll>>,
        value: i32,
    ) -> Result<PollAnswerDetail, Error> {
        self.choose_with(CreatePollAnswerInput::new(poll).value(value))
            .await
    }

    /// Answers a question. The answer is a comment on the question, so you need the scope
    /// `write:comments`.
    ///
    /// # Errors
    /// As [`Comments::create`].
    pub async fn answer_question(
        self,
        question: impl Into<GlobalIdOf<Poll>>,
        body: impl Into<String>,
    ) -> Result<CommentDetail, Error> {
        let question: GlobalIdOf<Poll> = question.into();
        Comments::new(self.0).create(question, body).await
    }
}

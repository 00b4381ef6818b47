//! Polls and questions.

use mighty_core::{GlobalId, Id};
use mighty_schema::inputs::CreatePollAnswerInput;
use mighty_transport::{Client, Error};

use super::{found, made};
use crate::{
    models::{PollAnswerDetail, PollDetail},
    operations::polls::{CreatePollAnswer, GetPoll, get_poll},
};

/// Polls and questions, which come among the posts.
#[derive(Debug, Clone, Copy)]
pub struct Polls<'a>(&'a Client);

impl<'a> Polls<'a> {
    /// Through `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// One poll with its choices and what is known of the results, by resource ID, slug or
    /// GlobalID. Any member can ask: it goes through the network's posts, since the poll field of
    /// the network is for hosts.
    ///
    /// # Errors
    /// Not found where the viewer sees no such poll, or it is a post of another kind.
    pub async fn get(&self, id_or_slug: impl Into<String>) -> Result<PollDetail, Error> {
        let data = self.0.send(GetPoll::new(id_or_slug)).await?;
        let poll = match found::<GetPoll, _>(data.network.post, "the poll")? {
            get_poll::Post::Poll(poll) => Some(*poll),
            get_poll::Post::Unknown(_) => None,
        };
        found::<GetPoll, _>(poll, "a poll under this id (it is a post of another kind)")
    }

    /// Answers a multiple-choice poll with one of its choices.
    ///
    /// # Errors
    /// Rejected where the answer is refused.
    pub async fn choose(
        &self,
        poll: impl Into<GlobalId>,
        choice: impl Into<Id>,
    ) -> Result<PollAnswerDetail, Error> {
        self.answer(CreatePollAnswerInput::new(poll).choice_id(choice))
            .await
    }

    /// Answers a slider (0 to 9) or percentage (0 to 100) poll with a value.
    ///
    /// # Errors
    /// Rejected where the answer is refused.
    pub async fn rate(
        &self,
        poll: impl Into<GlobalId>,
        value: i32,
    ) -> Result<PollAnswerDetail, Error> {
        self.answer(CreatePollAnswerInput::new(poll).value(value))
            .await
    }

    async fn answer(&self, input: CreatePollAnswerInput) -> Result<PollAnswerDetail, Error> {
        let payload = self
            .0
            .send(CreatePollAnswer::new(input))
            .await?
            .create_poll_answer;
        made::<CreatePollAnswer, _>(
            payload.and_then(|payload| payload.poll_answer),
            "the answer",
        )
    }
}

//! Polls and questions.

use mighty_core::{GlobalId, Id};
use mighty_schema::inputs::CreatePollAnswerInput;
use mighty_transport::{Client, Error};

use super::{find, make};
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
        find(self.0, GetPoll::new(id_or_slug), |data| {
            match data.network.post.ok_or("the poll")? {
                get_poll::Post::Poll(poll) => Ok(*poll),
                get_poll::Post::Unknown(_) => {
                    Err("a poll under this id (it is a post of another kind)")
                }
            }
        })
        .await
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
        make(self.0, CreatePollAnswer::new(input), |data| {
            data.create_poll_answer
                .and_then(|payload| payload.poll_answer)
                .ok_or("the answer")
        })
        .await
    }
}

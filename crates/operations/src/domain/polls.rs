//! Polls and questions.

use mighty_core::{GlobalId, Id};
use mighty_schema::inputs::{
    CreateAnswerCheerInput, CreateCommentInput, CreatePollAnswerInput, CreatePollInput,
    DeleteAnswerCheerInput, UpdatePollInput,
};
use mighty_transport::{Client, Error};

use super::{Comments, find, make};
use crate::{
    models::{CommentDetail, PollAnswerDetail, PollCard, PollDetail},
    operations::polls::{
        CreateAnswerCheer, CreatePoll, CreatePollAnswer, DeleteAnswerCheer, GetPoll,
        ListPollAnswers, ListPolls, UpdatePoll, get_poll,
    },
    pages::Pager,
};

/// Polls and questions, which come among the posts.
///
/// ```
/// use mighty_operations::domain::Polls;
/// use mighty_schema::{enums::PollType, inputs::CreatePollInput};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = mighty_sandbox::Sandbox::start().await?;
/// # let scopes = ["read:network", "write:posts"];
/// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
/// # let client = mighty_transport::Client::builder()
/// #     .endpoint(sandbox.graphql_url())
/// #     .user_agent(mighty_core::UserAgent::new("example/1.0")?)
/// #     .credential(mighty_auth::Credential::fixed(token))
/// #     .build()?;
/// # let space = mighty_operations::domain::Spaces::new(&client).list()?.try_next().await?;
/// # let space = space.ok_or("a space")?.id;
/// let polls = Polls::new(&client);
/// let input = CreatePollInput::new(PollType::MultipleChoice, space, "Which knot?")
///     .choices(["Bowline", "Reef"]);
/// let poll = polls.create(input).await?;
/// let bowline = poll.choices.iter().flatten().next().ok_or("a choice")?;
/// polls.choose(&poll.id, &bowline.id).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Polls<'a>(&'a Client);

impl<'a> Polls<'a> {
    /// Through `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// The polls of the network, for hosts only. Members find them among the posts:
    /// [`Posts::list_with`](super::Posts::list_with) and `PostType::Poll`.
    ///
    /// # Errors
    /// As [`Pager::forward`]; to anybody but a host the pages are errors, not empty.
    pub fn list(&self) -> Result<Pager<PollCard>, Error> {
        self.list_with(ListPolls::new())
    }

    /// As [`list`](Self::list), of one space or with another page size.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(&self, query: ListPolls) -> Result<Pager<PollCard>, Error> {
        Pager::forward(self.0, query)
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

    /// Creates a poll or a question.
    ///
    /// `MULTIPLE_CHOICE` takes two to five `choices`, every other type none; only it can have
    /// `public_answers`. `SCHEDULED` requires `published_at`, and nobody is notified unless `notify`
    /// says so.
    ///
    /// # Errors
    /// Rejected where the input is refused.
    pub async fn create(&self, input: CreatePollInput) -> Result<PollDetail, Error> {
        make(self.0, CreatePoll::new(input), |data| {
            data.create_poll
                .and_then(|payload| payload.poll)
                .ok_or("the new poll")
        })
        .await
    }

    /// Changes what the input sets, and leaves the rest.
    ///
    /// `replace_choices` is the whole list: one with its id is kept or reworded, one without is new, and one
    /// that is left out is deleted with the votes for it. `public_answers` can't be changed once a
    /// poll was answered.
    ///
    /// # Errors
    /// Rejected where the input is refused.
    pub async fn update(&self, input: UpdatePollInput) -> Result<PollDetail, Error> {
        make(self.0, UpdatePoll::new(input), |data| {
            data.update_poll
                .and_then(|payload| payload.poll)
                .ok_or("the poll")
        })
        .await
    }

    /// Who answered what, newest first, by the poll's resource ID, slug or GlobalID. Empty, without
    /// an error, unless the poll has public answers.
    ///
    /// # Errors
    /// As [`Pager::forward`]; a page fails with not found where the viewer sees no such poll.
    pub fn answers(&self, id_or_slug: impl Into<String>) -> Result<Pager<PollAnswerDetail>, Error> {
        self.answers_with(ListPollAnswers::new(id_or_slug))
    }

    /// As [`answers`](Self::answers), for one choice or with another page size.
    ///
    /// # Errors
    /// As [`answers`](Self::answers).
    pub fn answers_with(&self, query: ListPollAnswers) -> Result<Pager<PollAnswerDetail>, Error> {
        Pager::forward(self.0, query)
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

    /// Answers a question, with a comment on it: questions have no answers of their own. Needs
    /// `write:comments`.
    ///
    /// # Errors
    /// As [`Comments::create`].
    pub async fn answer_question(
        &self,
        question: impl Into<GlobalId>,
        body: impl Into<String>,
    ) -> Result<CommentDetail, Error> {
        Comments::new(self.0)
            .create(CreateCommentInput::new(body, question))
            .await
    }

    /// Cheers for somebody's answer.
    ///
    /// # Errors
    /// Not found where the viewer sees no such answer.
    pub async fn cheer(&self, answer: impl Into<GlobalId>) -> Result<PollAnswerDetail, Error> {
        let request = CreateAnswerCheer::new(CreateAnswerCheerInput::new(answer));
        make(self.0, request, |data| {
            data.create_answer_cheer
                .and_then(|payload| payload.poll_answer)
                .ok_or("the answer")
        })
        .await
    }

    /// Takes a cheer back.
    ///
    /// # Errors
    /// Not found where the viewer sees no such answer.
    pub async fn uncheer(&self, answer: impl Into<GlobalId>) -> Result<PollAnswerDetail, Error> {
        let request = DeleteAnswerCheer::new(DeleteAnswerCheerInput::new(answer));
        make(self.0, request, |data| {
            data.delete_answer_cheer
                .and_then(|payload| payload.poll_answer)
                .ok_or("the answer")
        })
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

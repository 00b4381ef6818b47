//! Polls and questions.

use mighty_schema::inputs::{
    CreateAnswerCheerInput, CreateCommentInput, CreatePollAnswerInput, CreatePollInput,
    DeleteAnswerCheerInput, UpdatePollInput,
};
use mighty_schema::{
    ids::{GlobalIdOf, IdOf, RefOf},
    kinds::{Poll, PollAnswer, PollChoice, Post},
};
use mighty_transport::{Client, Error};

use super::Comments;
use crate::output::run;
use crate::{
    models::{CommentDetail, PollAnswerDetail, PollCard, PollDetail},
    operations::polls::{
        CreateAnswerCheer, CreatePoll, CreatePollAnswer, DeleteAnswerCheer, GetPoll,
        ListPollAnswers, ListPolls, UpdatePoll,
    },
    pages::Pager,
};

/// Polls and questions. They also occur in lists of posts.
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
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// The polls of the network. For hosts only. For other members, list posts of the type
    /// `PostType::Poll` with [`Posts::list_with`](super::Posts::list_with).
    ///
    /// # Errors
    /// As [`Pager::forward`]. If the viewer is not a host, each page is an error.
    pub fn list(&self) -> Result<Pager<PollCard>, Error> {
        self.list_with(ListPolls::new())
    }

    /// As [`list`](Self::list), but for one space or with another page size.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(&self, query: ListPolls) -> Result<Pager<PollCard>, Error> {
        Pager::forward(self.0, query)
    }

    /// One poll by resource id, slug or GlobalID, with its choices and its results as far as the
    /// viewer may see them. Every member can use it: it reads the network's `post` field, because
    /// the `poll` field is for hosts.
    ///
    /// # Errors
    /// Not found if the poll does not exist, the viewer may not see it, or the id belongs to
    /// another kind of post.
    pub async fn get(&self, id_or_slug: impl Into<RefOf<Post>>) -> Result<PollDetail, Error> {
        run(self.0, GetPoll::new(id_or_slug)).await
    }

    /// Creates a poll or a question.
    ///
    /// `MULTIPLE_CHOICE` needs two to five `choices` and can have `public_answers`; the other types
    /// take neither. `SCHEDULED` needs `published_at`. Members are notified only if `notify` is
    /// set.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn create(&self, input: CreatePollInput) -> Result<PollDetail, Error> {
        run(self.0, CreatePoll::new(input)).await
    }

    /// Changes the fields that the input sets. Other fields keep their values.
    ///
    /// `replace_choices` is the whole new list. A choice with an id is kept, with its new text. A
    /// choice without an id is new. A choice that is not in the list is deleted together with its
    /// votes. `public_answers` can't be changed after the first answer.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn update(&self, input: UpdatePollInput) -> Result<PollDetail, Error> {
        run(self.0, UpdatePoll::new(input)).await
    }

    /// The answers to a poll, the newest first. `poll` is a resource id, slug or GlobalID. If the
    /// poll doesn't have public answers, the list is empty, without an error.
    ///
    /// # Errors
    /// As [`Pager::forward`]; the first page fails with not found if the poll does not exist or the
    /// viewer may not see it.
    pub fn answers(
        &self,
        id_or_slug: impl Into<RefOf<Post>>,
    ) -> Result<Pager<PollAnswerDetail>, Error> {
        self.answers_with(ListPollAnswers::new(id_or_slug))
    }

    /// As [`answers`](Self::answers), but for one choice or with another page size.
    ///
    /// # Errors
    /// As [`answers`](Self::answers).
    pub fn answers_with(&self, query: ListPollAnswers) -> Result<Pager<PollAnswerDetail>, Error> {
        Pager::forward(self.0, query)
    }

    /// Answers a multiple-choice poll with one of its choices.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the answer.
    pub async fn choose(
        &self,
        poll: impl Into<GlobalIdOf<Poll>>,
        choice: impl Into<IdOf<PollChoice>>,
    ) -> Result<PollAnswerDetail, Error> {
        self.answer(CreatePollAnswerInput::new(poll).choice_id(choice))
            .await
    }

    /// Answers a slider (0 to 9) or percentage (0 to 100) poll with a value.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the answer.
    pub async fn rate(
        &self,
        poll: impl Into<GlobalIdOf<Poll>>,
        value: i32,
    ) -> Result<PollAnswerDetail, Error> {
        self.answer(CreatePollAnswerInput::new(poll).value(value))
            .await
    }

    /// Answers a question. The answer is a comment on the question, so you need the scope
    /// `write:comments`.
    ///
    /// # Errors
    /// As [`Comments::create`].
    pub async fn answer_question(
        &self,
        question: impl Into<GlobalIdOf<Post>>,
        body: impl Into<String>,
    ) -> Result<CommentDetail, Error> {
        Comments::new(self.0)
            .create(CreateCommentInput::new(body, question))
            .await
    }

    /// Adds a cheer to a member's answer.
    ///
    /// # Errors
    /// Not found if the answer does not exist or the viewer may not see it.
    pub async fn cheer(
        &self,
        answer: impl Into<GlobalIdOf<PollAnswer>>,
    ) -> Result<PollAnswerDetail, Error> {
        let request = CreateAnswerCheer::new(CreateAnswerCheerInput::new(answer));
        run(self.0, request).await
    }

    /// Removes the viewer's cheer.
    ///
    /// # Errors
    /// Not found if the answer does not exist or the viewer may not see it.
    pub async fn uncheer(
        &self,
        answer: impl Into<GlobalIdOf<PollAnswer>>,
    ) -> Result<PollAnswerDetail, Error> {
        let request = DeleteAnswerCheer::new(DeleteAnswerCheerInput::new(answer));
        run(self.0, request).await
    }

    async fn answer(&self, input: CreatePollAnswerInput) -> Result<PollAnswerDetail, Error> {
        run(self.0, CreatePollAnswer::new(input)).await
    }
}

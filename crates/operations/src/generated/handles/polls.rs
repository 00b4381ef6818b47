// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Polls`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Polls and questions. They also occur in lists of posts.
///
/// A question is a poll that members answer with comments.
///
/// The facade has it as `mighty.polls()`.
#[derive(Debug, Clone, Copy)]
pub struct Polls<'a>(pub(crate) &'a Client);
impl<'a> Polls<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The polls of the network. For hosts only. With `list_with` you can read those of one space.
    ///
    /// Other members find polls with `mighty.posts().list_with(…)` and the type `PostType::Poll`.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    ///
    /// If the viewer is not a host, each page is an error, not an empty list.
    pub fn list(self) -> Result<Pager<crate::operations::polls::ListPolls>, Error> {
        Pager::forward(self.0, crate::operations::polls::ListPolls::new())
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::polls::ListPolls,
    ) -> Result<Pager<crate::operations::polls::ListPolls>, Error> {
        Pager::forward(self.0, query)
    }
    /// One poll or question by resource id, slug or GlobalID, with its choices and with its results as far
    /// as the viewer may see them.
    ///
    /// Every member can use it. It reads the poll among the posts of the network, because the API's own
    /// field for polls is for hosts.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if the poll does not exist, the viewer may not see it, or the id belongs to another kind
    /// of post.
    pub async fn get(
        self,
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Post>>,
    ) -> Result<crate::generated::models::PollDetail, Error> {
        run(self.0, crate::operations::polls::GetPoll::new(id_or_slug)).await
    }
    /// Creates a poll or a question in a space: published, scheduled or as a draft.
    ///
    /// `MULTIPLE_CHOICE` needs two to five `choices` and can have `public_answers`. The other types take
    /// neither. The status `SCHEDULED` needs `published_at`. Members are notified only if you set `notify`.
    ///
    /// It needs one of the scopes `host:write:network_posts`, `write:posts`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        input: mighty_schema::inputs::CreatePollInput,
    ) -> Result<crate::generated::models::PollDetail, Error> {
        run(self.0, crate::operations::polls::CreatePoll::new(input)).await
    }
    /// Changes a poll by its GlobalID. Fields that you don't set keep their values.
    ///
    /// `replace_choices` is the whole new list, for multiple choice only. A choice with an id is kept and
    /// gets the new text and place. A choice without an id is new. A choice that is not in the list is
    /// deleted together with its votes.
    ///
    /// An empty `body` clears the body. `public_answers` of a multiple-choice poll can't be changed after
    /// its first answer. Set `expected_last_edited_at` so that you don't overwrite an edit by another
    /// member.
    ///
    /// A list that you set in `replace_choices` replaces the whole stored list, and the server removes what is not in it. To keep items, start from the list that you have read: its items go in as they are.
    ///
    /// It needs one of the scopes `host:write:network_posts`, `write:posts`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdatePollInput,
    ) -> Result<crate::generated::models::PollDetail, Error> {
        run(self.0, crate::operations::polls::UpdatePoll::new(input)).await
    }
    /// One poll by id, with its choices and results, from the API's own field for polls. For hosts only.
    ///
    /// [`get`](Self::get) reads the same for every member.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// The API answers with an error if there is no such poll or the viewer is not a host.
    pub async fn get_as_host(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Poll>>,
    ) -> Result<crate::generated::models::PollDetail, Error> {
        run(self.0, crate::operations::polls::GetNetworkPoll::new(id)).await
    }
    /// The answers to a poll, the newest first. The poll is given by resource id, slug or GlobalID. With
    /// `answers_with` you can read those for one choice.
    ///
    /// If the poll doesn't have public answers, the list is empty, without an error.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    ///
    /// The first page is not found if the poll does not exist, the viewer may not see it, or the id belongs
    /// to another kind of post.
    pub fn answers(
        self,
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Post>>,
    ) -> Result<Pager<crate::operations::polls::ListPollAnswers>, Error> {
        Pager::forward(
            self.0,
            crate::operations::polls::ListPollAnswers::new(id_or_slug),
        )
    }
    /// As [`answers`](Self::answers), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`answers`](Self::answers).
    pub fn answers_with(
        self,
        query: crate::operations::polls::ListPollAnswers,
    ) -> Result<Pager<crate::operations::polls::ListPollAnswers>, Error> {
        Pager::forward(self.0, query)
    }
    /// Answers a multiple-choice poll (a GlobalID) with one of its choices.
    ///
    /// To answer a poll on a scale or a percentage, use [`rate`](Self::rate). To answer a question, use
    /// [`answer_question`](Self::answer_question).
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn choose(
        self,
        poll_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Poll>>,
        choice_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PollChoice>>,
    ) -> Result<crate::generated::models::PollAnswerDetail, Error> {
        run(
                self.0,
                crate::operations::polls::CreatePollAnswer::new(
                    mighty_schema::inputs::CreatePollAnswerInput::new(poll_id)
                        .choice_id(choice_id),
                ),
            )
            .await
    }
    /// As [`choose`](Self::choose), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`choose`](Self::choose).
    pub async fn choose_with(
        self,
        input: mighty_schema::inputs::CreatePollAnswerInput,
    ) -> Result<crate::generated::models::PollAnswerDetail, Error> {
        run(self.0, crate::operations::polls::CreatePollAnswer::new(input)).await
    }
    /// Adds the viewer's cheer to a member's answer by the answer's GlobalID.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn cheer(
        self,
        answer_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PollAnswer>,
        >,
    ) -> Result<crate::generated::models::PollAnswerDetail, Error> {
        run(
                self.0,
                crate::operations::polls::CreateAnswerCheer::new(
                    mighty_schema::inputs::CreateAnswerCheerInput::new(answer_id),
                ),
            )
            .await
    }
    /// Removes the viewer's cheer from a member's answer by the answer's GlobalID.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn uncheer(
        self,
        answer_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PollAnswer>,
        >,
    ) -> Result<crate::generated::models::PollAnswerDetail, Error> {
        run(
                self.0,
                crate::operations::polls::DeleteAnswerCheer::new(
                    mighty_schema::inputs::DeleteAnswerCheerInput::new(answer_id),
                ),
            )
            .await
    }
}

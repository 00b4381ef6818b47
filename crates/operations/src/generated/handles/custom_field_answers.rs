// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `CustomFieldAnswers`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// What members answer in the fields of their profiles.
///
/// The facade has it as `mighty.custom_field_answers()`.
#[derive(Debug, Clone, Copy)]
pub struct CustomFieldAnswers<'a>(pub(crate) &'a Client);
impl<'a> CustomFieldAnswers<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// A member's answers, by the member's GlobalID, as far as the viewer may see them.
    ///
    /// An answer is in `text` for text fields, and in `selected_options` for dropdowns, tags and
    /// badges. To leave out fields without an answer, use [`list_with`](Self::list_with) and set
    /// `answered_only`.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
        member_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
    ) -> Result<
        Pager<crate::operations::custom_field_answers::ListMemberCustomFieldResponses>,
        Error,
    > {
        Pager::forward(
            self.0,
            crate::operations::custom_field_answers::ListMemberCustomFieldResponses::new(
                member_id,
            ),
        )
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::custom_field_answers::ListMemberCustomFieldResponses,
    ) -> Result<
        Pager<crate::operations::custom_field_answers::ListMemberCustomFieldResponses>,
        Error,
    > {
        Pager::forward(self.0, query)
    }
    /// Sets a member's answer to a field.
    ///
    /// `text` is for text fields, and `option_ids` for dropdowns. `new_option_titles` creates
    /// options and chooses them. It is allowed only for dropdowns to which members can add options
    /// (`allow_ad_hoc`).
    ///
    /// A list that you set in `replace_option_ids` replaces the whole stored list, and the server removes what is not in it. To keep items, start from the list that you have read: its items go in as they are.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdateCustomFieldAnswerInput,
    ) -> Result<crate::generated::models::MemberCustomFieldResponseSummary, Error> {
        run(
                self.0,
                crate::operations::custom_field_answers::UpdateCustomFieldAnswer::new(
                    input,
                ),
            )
            .await
    }
    /// Clears a member's answer to a field: its text, or all chosen options. Both ids are resource
    /// ids or GlobalIDs.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        custom_field_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::CustomField>,
        >,
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Result<crate::generated::models::MemberCustomFieldResponseSummary, Error> {
        run(
                self.0,
                crate::operations::custom_field_answers::DeleteCustomFieldAnswer::new(
                    mighty_schema::inputs::DeleteCustomFieldAnswerInput::new(
                        custom_field_id,
                        member_id,
                    ),
                ),
            )
            .await
    }
}

// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `CustomFields`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The fields of member profiles.
///
/// The options of a dropdown are `mighty.custom_field_options()`, and what members answer is
/// `mighty.custom_field_answers()`. Tag and badge fields belong to the system: you can't
/// create, change or delete them.
///
/// The facade has it as `mighty.custom_fields()`.
#[derive(Debug, Clone, Copy)]
pub struct CustomFields<'a>(pub(crate) &'a Client);
impl<'a> CustomFields<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The fields that the viewer may see.
    ///
    /// `position` counts within the fields of the same privacy.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
    ) -> Result<Pager<crate::operations::custom_fields::ListCustomFields>, Error> {
        Pager::forward(self.0, crate::operations::custom_fields::ListCustomFields::new())
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::custom_fields::ListCustomFields,
    ) -> Result<Pager<crate::operations::custom_fields::ListCustomFields>, Error> {
        Pager::forward(self.0, query)
    }
    /// One field, by resource id or GlobalID.
    ///
    /// `max_characters` and `min_characters` are `None` unless the field takes text.
    /// `max_responses` is `None` unless it is a multi-select dropdown. `status` is `None` for tag
    /// and badge fields.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn get(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::CustomField>>,
    ) -> Result<crate::generated::models::CustomFieldSummary, Error> {
        run(self.0, crate::operations::custom_fields::GetCustomField::new(id)).await
    }
    /// Creates a field.
    ///
    /// `max_responses` is required for a multi-select dropdown. `privacy` decides who sees the
    /// answers: `ADMIN` is hosts, `PRIVATE` is signed-in members, `PUBLIC` is everyone. If
    /// `response_by` is `HOSTS_ONLY`, only hosts and moderators set answers.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        input: mighty_schema::inputs::CreateCustomFieldInput,
    ) -> Result<crate::generated::models::CustomFieldSummary, Error> {
        run(self.0, crate::operations::custom_fields::CreateCustomField::new(input))
            .await
    }
    /// Changes the fields that the input sets. Other fields keep their values.
    ///
    /// `status` decides whether members see the field. If you set `notify_all_members`, every
    /// member is notified once the field becomes visible.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdateCustomFieldInput,
    ) -> Result<crate::generated::models::CustomFieldSummary, Error> {
        run(self.0, crate::operations::custom_fields::UpdateCustomField::new(input))
            .await
    }
    /// Deletes a field with its options and the answers of all members, by resource id or GlobalID.
    /// Returns the field as it was.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::CustomField>>,
    ) -> Result<crate::generated::models::CustomFieldSummary, Error> {
        run(
                self.0,
                crate::operations::custom_fields::DeleteCustomField::new(
                    mighty_schema::inputs::DeleteCustomFieldInput::new(id),
                ),
            )
            .await
    }
}

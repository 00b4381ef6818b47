// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `CustomFieldOptions`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The options of profile fields that are dropdowns.
///
/// The facade has it as `mighty.custom_field_options()`.
#[derive(Debug, Clone, Copy)]
pub struct CustomFieldOptions<'a>(pub(crate) &'a Client);
impl<'a> CustomFieldOptions<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// Adds an option to a dropdown, by the field's resource id or GlobalID. Other fields have no
    /// options.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        custom_field_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::CustomField>,
        >,
        title: impl Into<String>,
    ) -> Result<crate::generated::models::CustomFieldOptionSummary, Error> {
        run(
                self.0,
                crate::operations::custom_field_options::CreateCustomFieldOption::new(
                    mighty_schema::inputs::CreateCustomFieldOptionInput::new(
                        custom_field_id,
                        title,
                    ),
                ),
            )
            .await
    }
    /// As [`create`](Self::create), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`create`](Self::create).
    pub async fn create_with(
        self,
        input: mighty_schema::inputs::CreateCustomFieldOptionInput,
    ) -> Result<crate::generated::models::CustomFieldOptionSummary, Error> {
        run(
                self.0,
                crate::operations::custom_field_options::CreateCustomFieldOption::new(
                    input,
                ),
            )
            .await
    }
    /// Changes the title or the description of an option. Fields that the input doesn't set keep
    /// their values.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdateCustomFieldOptionInput,
    ) -> Result<crate::generated::models::CustomFieldOptionSummary, Error> {
        run(
                self.0,
                crate::operations::custom_field_options::UpdateCustomFieldOption::new(
                    input,
                ),
            )
            .await
    }
    /// Deletes an option, by resource id or GlobalID. It is removed from all members who chose it.
    /// Returns the option as it was.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::CustomFieldOption>>,
    ) -> Result<crate::generated::models::CustomFieldOptionSummary, Error> {
        run(
                self.0,
                crate::operations::custom_field_options::DeleteCustomFieldOption::new(
                    mighty_schema::inputs::DeleteCustomFieldOptionInput::new(id),
                ),
            )
            .await
    }
}

// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `OnboardingPointers`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The tasks on the Welcome Checklist: the product's own pointers, and pointers with titles of
/// your own.
///
/// `mighty.welcome_checklist_items()` reads the checklist as the viewer sees it.
///
/// The facade has it as `mighty.onboarding_pointers()`.
#[derive(Debug, Clone, Copy)]
pub struct OnboardingPointers<'a>(pub(crate) &'a Client);
impl<'a> OnboardingPointers<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// Adds a pointer with your own title to the top of the Welcome Checklist.
    ///
    /// The space is given by resource id or GlobalID. The answer has the whole list after the
    /// change.
    ///
    /// It needs the scope `host:write:network_settings`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
        title: impl Into<String>,
    ) -> Result<
        crate::generated::onboarding_pointers::create_custom_onboarding_pointer::Output,
        Error,
    > {
        run(
                self.0,
                crate::operations::onboarding_pointers::CreateCustomOnboardingPointer::new(
                    mighty_schema::inputs::CreateCustomOnboardingPointerInput::new(
                        space_id,
                        title,
                    ),
                ),
            )
            .await
    }
    /// Changes the title of a pointer of your own, by resource id or GlobalID.
    ///
    /// The answer has no pin if the pointer is not pinned at the moment. That is not an error.
    ///
    /// It needs the scope `host:write:network_settings`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn update(
        self,
        custom_onboarding_pointer_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::CustomOnboardingPointerPin>,
        >,
        title: impl Into<String>,
    ) -> Result<crate::generated::models::PinSummary, Error> {
        run(
                self.0,
                crate::operations::onboarding_pointers::UpdateCustomOnboardingPointer::new(
                    mighty_schema::inputs::UpdateCustomOnboardingPointerInput::new(
                        custom_onboarding_pointer_id,
                        title,
                    ),
                ),
            )
            .await
    }
    /// Deletes a pointer of your own, by resource id or GlobalID. If it is gone already, nothing
    /// changes.
    ///
    /// The answer has the whole list after the change.
    ///
    /// It needs the scope `host:write:network_settings`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn delete(
        self,
        custom_onboarding_pointer_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::CustomOnboardingPointerPin>,
        >,
    ) -> Result<Vec<crate::generated::models::PinSummary>, Error> {
        run(
                self.0,
                crate::operations::onboarding_pointers::DeleteCustomOnboardingPointer::new(
                    mighty_schema::inputs::DeleteCustomOnboardingPointerInput::new(
                        custom_onboarding_pointer_id,
                    ),
                ),
            )
            .await
    }
    /// The product's own pointers that are not on the Welcome Checklist. The list has no pages.
    ///
    /// A pointer is not `pinnable` if its feature is turned off. These pointers have a resource id
    /// but no GlobalID.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn unpinned(
        self,
    ) -> Result<Vec<crate::generated::models::OnboardingPointerSummary>, Error> {
        run(
                self.0,
                crate::operations::onboarding_pointers::ListUnpinnedOnboardingPointers::new(),
            )
            .await
    }
}

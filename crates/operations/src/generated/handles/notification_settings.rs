// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `NotificationSettings`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// How the viewer is notified: in general, and by topic.
///
/// The facade has it as `mighty.notification_settings()`.
#[derive(Debug, Clone, Copy)]
pub struct NotificationSettings<'a>(pub(crate) &'a Client);
impl<'a> NotificationSettings<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The viewer's notification settings, in general and by topic. `None` if the viewer has not set any.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if the token has no member.
    pub async fn get(
        self,
    ) -> Result<Option<crate::generated::models::NotificationSettingSummary>, Error> {
        run(
                self.0,
                crate::operations::notification_settings::GetMemberNotificationSetting::new(),
            )
            .await
    }
    /// Changes the viewer's notification settings: the fields that you set, and the topics that you name.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdateNotificationSettingInput,
    ) -> Result<crate::generated::models::NotificationSettingSummary, Error> {
        run(
                self.0,
                crate::operations::notification_settings::UpdateNotificationSetting::new(
                    input,
                ),
            )
            .await
    }
}

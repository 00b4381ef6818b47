//! The viewer's notifications.

use mighty_schema::inputs::{UpdateNotificationInput, UpdateNotificationSettingInput};
use mighty_schema::{ids::GlobalIdOf, kinds::Notification};
use mighty_transport::{Client, Error};

use crate::output::run;
use crate::{
    models::{NotificationItem, NotificationSettingSummary},
    operations::notifications::{
        GetMemberNotificationSetting, ListNotifications, UpdateNotification,
        UpdateNotificationSetting,
    },
    pages::Pager,
};

/// The viewer's own notifications.
///
/// ```
/// use mighty_operations::domain::Notifications;
/// use mighty_schema::inputs::{
///     NotificationPreferenceOverrideInput, UpdateNotificationSettingInput,
/// };
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = mighty_sandbox::Sandbox::start().await?;
/// # let scopes = ["read:network"];
/// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
/// # let client = mighty_transport::Client::builder()
/// #     .endpoint(sandbox.graphql_url())
/// #     .user_agent(mighty_core::UserAgent::new("example/1.0")?)
/// #     .credential(mighty_auth::Credential::fixed(token))
/// #     .build()?;
/// // Turn off mails about the first topic.
/// let notifications = Notifications::new(&client);
/// if let Some(setting) = notifications.setting().await?
///     && let Some(topic) = setting.notification_preferences.first()
/// {
///     let off = NotificationPreferenceOverrideInput::new(topic.key.clone(), false);
///     let input = UpdateNotificationSettingInput::new().notification_preferences_overrides([off]);
///     notifications.update_setting(input).await?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Notifications<'a>(&'a Client);

impl<'a> Notifications<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// All notifications, the newest first.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(&self) -> Result<Pager<NotificationItem>, Error> {
        Pager::forward(self.0, ListNotifications::new())
    }

    /// The unread notifications, the newest first. If you mark one as read, the others move up in
    /// the list. So read a whole page before you mark its items.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn unread(&self) -> Result<Pager<NotificationItem>, Error> {
        Pager::forward(self.0, ListNotifications::new().unread(true))
    }

    /// Marks a notification as read.
    ///
    /// # Errors
    /// Not found if the viewer has no such notification.
    pub async fn mark_read(
        &self,
        id: impl Into<GlobalIdOf<Notification>>,
    ) -> Result<NotificationItem, Error> {
        self.mark(UpdateNotificationInput::new(id).is_read(true))
            .await
    }

    /// Marks a notification as unread.
    ///
    /// # Errors
    /// Not found if the viewer has no such notification.
    pub async fn mark_unread(
        &self,
        id: impl Into<GlobalIdOf<Notification>>,
    ) -> Result<NotificationItem, Error> {
        self.mark(UpdateNotificationInput::new(id).is_read(false))
            .await
    }

    /// The viewer's notification settings, in general and by topic. `None` if the viewer has not
    /// set any.
    ///
    /// # Errors
    /// Not found if the token has no member.
    pub async fn setting(&self) -> Result<Option<NotificationSettingSummary>, Error> {
        run(self.0, GetMemberNotificationSetting::new()).await
    }

    /// Changes the viewer's notification settings: the fields that the input sets, and the topics
    /// that it names.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn update_setting(
        &self,
        input: UpdateNotificationSettingInput,
    ) -> Result<NotificationSettingSummary, Error> {
        run(self.0, UpdateNotificationSetting::new(input)).await
    }

    async fn mark(&self, input: UpdateNotificationInput) -> Result<NotificationItem, Error> {
        run(self.0, UpdateNotification::new(input)).await
    }
}

//! The viewer's notifications.

use mighty_core::GlobalId;
use mighty_schema::inputs::{UpdateNotificationInput, UpdateNotificationSettingInput};
use mighty_transport::{Client, Error};

use super::{find, make};
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
/// // No mail about the first topic.
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
    /// Through `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// All of them, newest first.
    ///
    /// # Errors
    /// As [`Pager::forward`]; the pages' errors come with the pages.
    pub fn list(&self) -> Result<Pager<NotificationItem>, Error> {
        Pager::forward(self.0, ListNotifications::new())
    }

    /// The unread ones, newest first. Marking one while going through them moves the rest up, so
    /// take a page whole before you mark its items.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn unread(&self) -> Result<Pager<NotificationItem>, Error> {
        Pager::forward(self.0, ListNotifications::new().unread(true))
    }

    /// Marks one as read.
    ///
    /// # Errors
    /// Not found where it is not one of the viewer's.
    pub async fn mark_read(&self, id: impl Into<GlobalId>) -> Result<NotificationItem, Error> {
        self.mark(UpdateNotificationInput::new(id).is_read(true))
            .await
    }

    /// Marks one as unread.
    ///
    /// # Errors
    /// Not found where it is not one of the viewer's.
    pub async fn mark_unread(&self, id: impl Into<GlobalId>) -> Result<NotificationItem, Error> {
        self.mark(UpdateNotificationInput::new(id).is_read(false))
            .await
    }

    /// How the viewer is notified, over all and by topic. None where nothing was set yet.
    ///
    /// # Errors
    /// Not found where the token stands for nobody.
    pub async fn setting(&self) -> Result<Option<NotificationSettingSummary>, Error> {
        find(self.0, GetMemberNotificationSetting::new(), |data| {
            Ok(data.me.ok_or("the viewer")?.notification_setting)
        })
        .await
    }

    /// Changes how the viewer is notified: what the input sets, and of the topics those that it
    /// names.
    ///
    /// # Errors
    /// Rejected where the input is refused.
    pub async fn update_setting(
        &self,
        input: UpdateNotificationSettingInput,
    ) -> Result<NotificationSettingSummary, Error> {
        make(self.0, UpdateNotificationSetting::new(input), |data| {
            data.update_notification_setting
                .and_then(|payload| payload.notification_setting)
                .ok_or("the setting")
        })
        .await
    }

    async fn mark(&self, input: UpdateNotificationInput) -> Result<NotificationItem, Error> {
        make(self.0, UpdateNotification::new(input), |data| {
            data.update_notification
                .and_then(|payload| payload.notification)
                .ok_or("the notification")
        })
        .await
    }
}

//! Unread notifications.

use mighty_schema::inputs::UpdateNotificationInput;
use mighty_schema::{ids::GlobalIdOf, kinds::Notification};
use mighty_transport::Error;

use super::Notifications;
use crate::{
    models::NotificationItem,
    operations::notifications::{ListNotifications, UpdateNotification},
    output::run,
    pages::Pager,
};

impl Notifications<'_> {
    /// The unread notifications, the newest first. If you mark one as read, the others move up in
    /// the list. So read a whole page before you mark its items.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn unread(self) -> Result<Pager<ListNotifications>, Error> {
        Pager::forward(self.0, ListNotifications::new().unread(true))
    }

    /// Marks a notification as unread.
    ///
    /// # Errors
    /// Not found if the viewer has no such notification.
    pub async fn mark_unread(
        self,
        id: impl Into<GlobalIdOf<Notification>>,
    ) -> Result<NotificationItem, Error> {
        let input = UpdateNotificationInput::new(id).is_read(false);
        run(self.0, UpdateNotification::new(input)).await
    }
}

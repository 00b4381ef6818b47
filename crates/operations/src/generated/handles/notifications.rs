// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Notifications`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The viewer's own notifications.
///
/// The text of a notification can contain HTML that is not sanitised. A visit to its link marks it as
/// read.
///
/// The facade has it as `mighty.notifications()`.
#[derive(Debug, Clone, Copy)]
pub struct Notifications<'a>(pub(crate) &'a Client);
impl<'a> Notifications<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The viewer's notifications, the newest first: read and unread.
    ///
    /// [`unread`](Self::unread) lists only the unread ones.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
    ) -> Result<Pager<crate::operations::notifications::ListNotifications>, Error> {
        Pager::forward(
            self.0,
            crate::operations::notifications::ListNotifications::new(),
        )
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::notifications::ListNotifications,
    ) -> Result<Pager<crate::operations::notifications::ListNotifications>, Error> {
        Pager::forward(self.0, query)
    }
    /// Marks a notification as read by its GlobalID. [`mark_unread`](Self::mark_unread) marks it as unread.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// Not found if the viewer has no such notification.
    pub async fn mark_read(
        self,
        id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Notification>>,
    ) -> Result<crate::generated::models::NotificationItem, Error> {
        run(
                self.0,
                crate::operations::notifications::UpdateNotification::new(
                    mighty_schema::inputs::UpdateNotificationInput::new(id),
                ),
            )
            .await
    }
    /// As [`mark_read`](Self::mark_read), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`mark_read`](Self::mark_read).
    pub async fn mark_read_with(
        self,
        input: mighty_schema::inputs::UpdateNotificationInput,
    ) -> Result<crate::generated::models::NotificationItem, Error> {
        run(self.0, crate::operations::notifications::UpdateNotification::new(input))
            .await
    }
}

// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `LiveSpaces`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Live sessions of the network and of its spaces.
///
/// `space` is `None` for a session of the network itself.
///
/// The facade has it as `mighty.live_spaces()`.
#[derive(Debug, Clone, Copy)]
pub struct LiveSpaces<'a>(pub(crate) &'a Client);
impl<'a> LiveSpaces<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// Completed sessions. Sessions that are live are [`online`](Self::online).
    ///
    /// Hosts see all sessions. Members see their own and those of spaces that they host. With
    /// [`list_with`](Self::list_with) you can filter by space, by creator (`MINE`) and by
    /// recording.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
    ) -> Result<Pager<crate::operations::live_spaces::ListLiveSpaces>, Error> {
        Pager::forward(self.0, crate::operations::live_spaces::ListLiveSpaces::new())
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::live_spaces::ListLiveSpaces,
    ) -> Result<Pager<crate::operations::live_spaces::ListLiveSpaces>, Error> {
        Pager::forward(self.0, query)
    }
    /// One session.
    ///
    /// `transmission_expires_at` is when access to the recording ends. `recording_duration_seconds`
    /// is in seconds.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn get(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::LiveSpace>>,
    ) -> Result<crate::generated::models::LiveSpaceSummary, Error> {
        run(self.0, crate::operations::live_spaces::GetLiveSpace::new(id)).await
    }
    /// Opens a live session. Members can join once it transmits.
    ///
    /// **The network's streaming hours run until you [`complete`](Self::complete) the session.**
    /// The session belongs to the network, is not recorded, and members are not notified. With
    /// [`create_with`](Self::create_with) you can set a `space_id`, `notify_members` and `record`.
    /// A blank `space_id` is refused. A recording uses the network's storage.
    ///
    /// It needs the scope `host:write:network_spaces`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        title: impl Into<String>,
    ) -> Result<crate::generated::models::LiveSpaceSummary, Error> {
        run(
                self.0,
                crate::operations::live_spaces::CreateLiveSpace::new(
                    mighty_schema::inputs::CreateLiveSpaceInput::new(title),
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
        input: mighty_schema::inputs::CreateLiveSpaceInput,
    ) -> Result<crate::generated::models::LiveSpaceSummary, Error> {
        run(self.0, crate::operations::live_spaces::CreateLiveSpace::new(input)).await
    }
    /// Sessions that are live now, and those that the viewer is about to start.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn online(
        self,
    ) -> Result<Pager<crate::operations::live_spaces::ListOnlineLiveSpaces>, Error> {
        Pager::forward(
            self.0,
            crate::operations::live_spaces::ListOnlineLiveSpaces::new(),
        )
    }
    /// As [`online`](Self::online), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`online`](Self::online).
    pub fn online_with(
        self,
        query: crate::operations::live_spaces::ListOnlineLiveSpaces,
    ) -> Result<Pager<crate::operations::live_spaces::ListOnlineLiveSpaces>, Error> {
        Pager::forward(self.0, query)
    }
    /// Ends a session, by resource id or GlobalID.
    ///
    /// A session that was never live is aborted. If the session has ended already, the call
    /// succeeds.
    ///
    /// It needs the scope `host:write:network_spaces`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn complete(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::LiveSpace>>,
    ) -> Result<crate::generated::models::LiveSpaceSummary, Error> {
        run(
                self.0,
                crate::operations::live_spaces::CompleteLiveSpace::new(
                    mighty_schema::inputs::CompleteLiveSpaceInput::new(id),
                ),
            )
            .await
    }
}

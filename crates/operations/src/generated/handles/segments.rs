// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Segments`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Segments: the members who share a badge, a tag or a choice in a dropdown field.
///
/// Segments are derived from these and have no mutations of their own.
///
/// The facade has it as `mighty.segments()`.
#[derive(Debug, Clone, Copy)]
pub struct Segments<'a>(pub(crate) &'a Client);
impl<'a> Segments<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The segments that the viewer may see, the newest first.
    ///
    /// With `list_with` you can filter by `flavors` and `custom_field_id`.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
    ) -> Result<Pager<crate::operations::segments::ListSegments>, Error> {
        Pager::forward(self.0, crate::operations::segments::ListSegments::new())
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::segments::ListSegments,
    ) -> Result<Pager<crate::operations::segments::ListSegments>, Error> {
        Pager::forward(self.0, query)
    }
    /// One segment, by resource id or GlobalID.
    ///
    /// `member_count` is the current number of members.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn get(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Segment>>,
    ) -> Result<crate::generated::models::SegmentSummary, Error> {
        run(self.0, crate::operations::segments::GetSegment::new(id)).await
    }
}

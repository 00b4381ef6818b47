//! Publishing at a later time.

use jiff::Timestamp;

use crate::{
    enums::PostStatus,
    inputs::{CreatePollInput, CreatePostInput, UpdatePostInput},
};

macro_rules! scheduled_at {
    ($($input:ty),*) => {
        $(impl $input {
            /// Sets the status `SCHEDULED` and `published_at`. If the time is in the past, the API
            /// publishes at once.
            ///
            /// ```
            /// use mighty_schema::{enums::PostStatus, ids::IdOf, inputs::CreatePostInput, kinds::Space};
            ///
            /// let space: IdOf<Space> = "12".parse()?;
            /// let noon = "2026-12-24T12:00:00Z".parse::<jiff::Timestamp>()?;
            /// let post = CreatePostInput::new(space).title("Closed today").scheduled_at(noon);
            /// assert_eq!(post.status.value(), Some(PostStatus::Scheduled));
            /// # Ok::<(), Box<dyn std::error::Error>>(())
            /// ```
            #[must_use]
            pub fn scheduled_at(self, time: Timestamp) -> Self {
                self.status(PostStatus::Scheduled).published_at(time)
            }
        })*
    };
}

scheduled_at!(CreatePollInput, CreatePostInput, UpdatePostInput);

// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `GiftLeaderboards`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The members who have received or given the most gifts, the highest number first.
///
/// The network limits the number of entries. `next_refresh_at` is when the server counts again.
///
/// The facade has it as `mighty.gift_leaderboards()`.
#[derive(Debug, Clone, Copy)]
pub struct GiftLeaderboards<'a>(pub(crate) &'a Client);
impl<'a> GiftLeaderboards<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The leaderboard of one gift, by the GlobalID of the gift definition.
    ///
    /// It counts the gifts received over all time. With [`get_with`](Self::get_with) you can set
    /// another `direction` or `period`.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if gifts or leaderboards are turned off, or if they are hidden from the viewer.
    pub async fn get(
        self,
        gift_definition_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::GiftDefinition>,
        >,
    ) -> Result<crate::generated::models::GiftLeaderboardSummary, Error> {
        run(
                self.0,
                crate::operations::gift_leaderboards::GetGiftLeaderboard::new(
                    gift_definition_id,
                ),
            )
            .await
    }
    /// As [`get`](Self::get), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`get`](Self::get).
    pub async fn get_with(
        self,
        query: crate::operations::gift_leaderboards::GetGiftLeaderboard,
    ) -> Result<crate::generated::models::GiftLeaderboardSummary, Error> {
        run(self.0, query).await
    }
    /// The leaderboard of all gifts together. It counts the gifts received. With
    /// [`aggregated_with`](Self::aggregated_with) you can set another `direction`.
    ///
    /// `gift_definition` is `None` in its entries.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if gifts or leaderboards are turned off, or if they are hidden from the viewer.
    pub async fn aggregated(
        self,
    ) -> Result<crate::generated::models::GiftLeaderboardSummary, Error> {
        run(
                self.0,
                crate::operations::gift_leaderboards::GetGiftAggregatedLeaderboard::new(),
            )
            .await
    }
    /// As [`aggregated`](Self::aggregated), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`aggregated`](Self::aggregated).
    pub async fn aggregated_with(
        self,
        query: crate::operations::gift_leaderboards::GetGiftAggregatedLeaderboard,
    ) -> Result<crate::generated::models::GiftLeaderboardSummary, Error> {
        run(self.0, query).await
    }
}

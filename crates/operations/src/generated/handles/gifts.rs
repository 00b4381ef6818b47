// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Gifts`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Gifts that members have given to each other. The API calls such a gift a recognition.
///
/// `message` is for the sender and the receiver only. `sender` is `None` if the system gave the
/// gift. The gifts that can be given are `mighty.gift_definitions()`.
///
/// The facade has it as `mighty.gifts()`.
#[derive(Debug, Clone, Copy)]
pub struct Gifts<'a>(pub(crate) &'a Client);
impl<'a> Gifts<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The gifts given in the network.
    ///
    /// The list is empty if gifts are turned off. For viewers who are not signed in, it is also
    /// empty unless the network can be explored.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
    ) -> Result<Pager<crate::operations::gifts::ListRecognitions>, Error> {
        Pager::forward(self.0, crate::operations::gifts::ListRecognitions::new())
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::gifts::ListRecognitions,
    ) -> Result<Pager<crate::operations::gifts::ListRecognitions>, Error> {
        Pager::forward(self.0, query)
    }
    /// One gift by its resource id. This is the only look-up that does not accept a GlobalID.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if there is no such gift, if gifts are turned off, or if the viewer may not see
    /// it.
    pub async fn get(
        self,
        resource_id: impl Into<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Recognition>,
        >,
    ) -> Result<crate::generated::models::RecognitionSummary, Error> {
        run(self.0, crate::operations::gifts::GetGiftTransaction::new(resource_id)).await
    }
    /// Gives a gift to a member. This spends the viewer's points.
    ///
    /// All ids are GlobalIDs; resource ids are not accepted. With
    /// [`create_with`](Self::create_with) you can add a `message` of at most 500 characters.
    /// `context_targetable_id` is the post, comment or chat message for which the gift is given.
    ///
    /// **You can't undo this**, so it takes an [`Irreversible`](crate::domain::Irreversible). The API has no mutation that takes a gift back or returns the points.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        gift_definition_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::GiftDefinition>,
        >,
        recipient_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>,
        >,
        _: crate::domain::Irreversible,
    ) -> Result<crate::generated::models::RecognitionSummary, Error> {
        run(
                self.0,
                crate::operations::gifts::CreateGift::new(
                    mighty_schema::inputs::CreateGiftInput::new(
                        gift_definition_id,
                        recipient_id,
                    ),
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
        input: mighty_schema::inputs::CreateGiftInput,
        _: crate::domain::Irreversible,
    ) -> Result<crate::generated::models::RecognitionSummary, Error> {
        run(self.0, crate::operations::gifts::CreateGift::new(input)).await
    }
    /// The gifts that a member has received, newest first, by the member's GlobalID. The list is
    /// empty if gifts are turned off.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn received_by(
        self,
        member_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
    ) -> Result<Pager<crate::operations::gifts::ListMemberGiftsReceived>, Error> {
        Pager::forward(
            self.0,
            crate::operations::gifts::ListMemberGiftsReceived::new(member_id),
        )
    }
    /// As [`received_by`](Self::received_by), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`received_by`](Self::received_by).
    pub fn received_by_with(
        self,
        query: crate::operations::gifts::ListMemberGiftsReceived,
    ) -> Result<Pager<crate::operations::gifts::ListMemberGiftsReceived>, Error> {
        Pager::forward(self.0, query)
    }
    /// The gifts that a member has given, newest first, by the member's GlobalID. The list is empty
    /// if gifts are turned off.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn sent_by(
        self,
        member_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
    ) -> Result<Pager<crate::operations::gifts::ListMemberGiftsSent>, Error> {
        Pager::forward(
            self.0,
            crate::operations::gifts::ListMemberGiftsSent::new(member_id),
        )
    }
    /// As [`sent_by`](Self::sent_by), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`sent_by`](Self::sent_by).
    pub fn sent_by_with(
        self,
        query: crate::operations::gifts::ListMemberGiftsSent,
    ) -> Result<Pager<crate::operations::gifts::ListMemberGiftsSent>, Error> {
        Pager::forward(self.0, query)
    }
    /// How many of each gift a member has received, by the member's GlobalID. One list without
    /// pages.
    ///
    /// `gift_definition` is `None` if the gift was deleted from the catalogue.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn summary(
        self,
        member_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
    ) -> Result<Vec<crate::generated::models::GiftSummaryEntrySummary>, Error> {
        run(self.0, crate::operations::gifts::ListMemberGiftSummary::new(member_id))
            .await
    }
}

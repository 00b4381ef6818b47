//! New direct messages, and whether they were sent.

mod delivery;

use mighty_schema::inputs::CreateConversationInput;
use mighty_schema::{ids::GlobalIdOf, kinds::User};
use mighty_transport::Error;

use super::DirectMessages;
use crate::{
    models::{DirectMessageCard, PrivateConversationItem},
    operations::direct_messages::{CreateConversation, ListMemberDirectMessages},
    output::run,
    pages::Pager,
};
pub use delivery::{Delivery, SentMessage};

/// The largest page of the viewer's conversations.
const PAGE: i32 = 50;

impl DirectMessages<'_> {
    /// The viewer's conversation with one member, if there is one. It sends nothing to the member: the
    /// API makes a conversation with its first message, see [`send`](Self::send).
    ///
    /// The API can't filter conversations, so this reads the viewer's list, the newest first, fifty an
    /// operation, until it finds the conversation. Groups are left out.
    ///
    /// # Errors
    /// Any error of a call.
    pub async fn with(
        self,
        member: impl Into<GlobalIdOf<User>>,
    ) -> Result<Option<DirectMessageCard>, Error> {
        let member = member.into();
        let is_with = |card: &DirectMessageCard| {
            let mut others = card.participants.iter().flatten();
            !card.is_group && others.any(|one| one.id.is_same_record(&member))
        };
        let query = ListMemberDirectMessages::new().first(PAGE);
        let mut conversations = Pager::forward(self.0, query)?;
        while let Some(one) = conversations.try_next().await? {
            match one {
                PrivateConversationItem::DirectMessage(card) if is_with(&card) => {
                    return Ok(Some(*card));
                }
                _ => {}
            }
        }
        Ok(None)
    }

    /// Writes to one member, in the existing conversation with that member or in a new one. The
    /// server sanitises the HTML of `text`.
    ///
    /// # Errors
    /// As [`create`](Self::create).
    pub async fn send(
        self,
        recipient: impl Into<GlobalIdOf<User>>,
        text: impl Into<String>,
    ) -> Result<Delivery, Error> {
        self.create(CreateConversationInput::new([recipient.into()], text))
            .await
    }

    /// Writes to one member or to a group, in the existing conversation of exactly these members or
    /// in a new one. Don't list the viewer among the recipients. `title` is used only for a new
    /// group.
    ///
    /// A call can succeed although no message was sent: check the [`Delivery`]. This method always
    /// sets `report_skips_as_outcomes`, so the API reports the reason as an outcome and not as an
    /// error text.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input, for
    /// example because the text is blank.
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether
    /// the message was sent.
    pub async fn create(self, input: CreateConversationInput) -> Result<Delivery, Error> {
        let request = CreateConversation::new(input.report_skips_as_outcomes(true));
        Ok(Delivery::of(run(self.0, request).await?))
    }
}

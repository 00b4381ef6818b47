//! What became of a message.

use mighty_schema::enums::DirectMessageOutcome;

use crate::{
    models::{PrivateConversationItem, PrivateMessageCard},
    operations::chats::create_conversation,
};

/// Whether a direct message was sent.
///
/// It was sent only where the API's outcome is `SENT`. Every other outcome, one that this version
/// doesn't know included, is [`NotSent`](Self::NotSent).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "the call may have succeeded and nothing been sent"]
pub enum Delivery {
    /// It was sent.
    Sent(Box<SentMessage>),
    /// It was not, for this reason. Never
    /// [`DirectMessageOutcome::Sent`].
    NotSent(DirectMessageOutcome),
}

/// A message that was sent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SentMessage {
    /// Where it went. The API says that this may be null.
    pub conversation: Option<PrivateConversationItem>,
    /// The message. The API says that this may be null.
    pub message: Option<PrivateMessageCard>,
}

impl Delivery {
    /// None where the payload has no outcome.
    pub(super) fn of(payload: create_conversation::CreateConversation) -> Option<Self> {
        Some(match payload.outcome? {
            DirectMessageOutcome::Sent => Self::Sent(Box::new(SentMessage {
                conversation: payload.conversation,
                message: payload.message,
            })),
            outcome => Self::NotSent(outcome),
        })
    }

    /// What was sent.
    ///
    /// # Errors
    /// The outcome, where it was not.
    pub fn sent(self) -> Result<SentMessage, DirectMessageOutcome> {
        match self {
            Self::Sent(sent) => Ok(*sent),
            Self::NotSent(outcome) => Err(outcome),
        }
    }

    /// The outcome as the API gave it.
    pub fn outcome(&self) -> DirectMessageOutcome {
        match self {
            Self::Sent(_) => DirectMessageOutcome::Sent,
            Self::NotSent(outcome) => outcome.clone(),
        }
    }
}

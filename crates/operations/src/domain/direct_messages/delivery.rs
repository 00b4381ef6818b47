//! The result of sending a direct message.

use mighty_schema::enums::DirectMessageOutcome;

use crate::{
    models::{PrivateConversationItem, PrivateMessageCard},
    operations::direct_messages::create_conversation,
};

/// Whether a direct message was sent.
///
/// It was sent only if the API's outcome is `SENT`. All other outcomes are
/// [`NotSent`](Self::NotSent), including those that are newer than this crate.
#[derive(Debug, Clone, PartialEq)]
#[must_use = "the call may have succeeded and nothing been sent"]
pub enum Delivery {
    /// The message was sent.
    Sent(Box<SentMessage>),
    /// The message was not sent for this reason. It is never [`DirectMessageOutcome::Sent`].
    NotSent(DirectMessageOutcome),
}

/// A message that was sent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SentMessage {
    /// The conversation of the message. The schema allows null here.
    pub conversation: Option<PrivateConversationItem>,
    /// The message. The schema allows null here.
    pub message: Option<PrivateMessageCard>,
}

impl Delivery {
    pub(super) fn of(output: create_conversation::Output) -> Self {
        match output.outcome {
            DirectMessageOutcome::Sent => Self::Sent(Box::new(SentMessage {
                conversation: output.conversation,
                message: output.message,
            })),
            outcome => Self::NotSent(outcome),
        }
    }

    /// The message that was sent.
    ///
    /// # Errors
    /// The outcome, if the message was not sent.
    pub fn sent(self) -> Result<SentMessage, DirectMessageOutcome> {
        match self {
            Self::Sent(sent) => Ok(*sent),
            Self::NotSent(outcome) => Err(outcome),
        }
    }

    /// The API's outcome.
    pub fn outcome(&self) -> DirectMessageOutcome {
        match self {
            Self::Sent(_) => DirectMessageOutcome::Sent,
            Self::NotSent(outcome) => outcome.clone(),
        }
    }
}

//! A webhook that is as you want it, however often you ask for it.

use mighty_core::{ConfigError, Maybe, SecretText};
use mighty_schema::{
    enums::WebhookEventType,
    inputs::{CreateWebhookCallbackInput, UpdateWebhookCallbackInput},
};
use mighty_transport::Error;

use super::Webhooks;
use crate::models::WebhookCallbackSummary;

/// A webhook that is as it should be, and what had to be done for that.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct EnsuredWebhook {
    /// The webhook. Its `api_key` is always there.
    pub webhook: WebhookCallbackSummary,
    /// What was done.
    pub change: WebhookChange,
}

/// What [`Webhooks::ensure`] did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookChange {
    /// Nothing: it was as it should be.
    None,
    /// It did not exist, and was created.
    Created,
    /// Its events or its key were changed.
    Updated,
    /// It was disabled after failures. A new one with the same address replaces it.
    Replaced,
}

impl Webhooks<'_> {
    /// Makes sure that there is an enabled webhook for `url` that gets all events and has a key.
    ///
    /// As [`ensure_with`](Self::ensure_with).
    ///
    /// # Errors
    /// As [`ensure_with`](Self::ensure_with).
    pub async fn ensure(self, url: impl Into<String>) -> Result<EnsuredWebhook, Error> {
        self.ensure_with(CreateWebhookCallbackInput::new(url)).await
    }

    /// Makes sure that there is an enabled webhook with this address, these events and this key. Call
    /// it whenever your program starts: if all is as it should be, it only reads.
    ///
    /// Without `included_events` the webhook gets all events. Without an `api_key` it keeps its key;
    /// if it has none, it gets 32 random bytes as text. Give
    /// [`EnsuredWebhook::webhook`]'s key to the receiver.
    ///
    /// The address is compared as text. Other webhooks are left alone. If two programs call this at
    /// the same time, there can be two webhooks with one address, and each event comes twice with
    /// one id.
    ///
    /// ```no_run
    /// # async fn ensure(client: &mighty_transport::Client) -> Result<(), mighty_transport::Error> {
    /// use mighty_operations::domain::Webhooks;
    /// use mighty_schema::{enums::WebhookEventType, inputs::CreateWebhookCallbackInput};
    ///
    /// let wanted = CreateWebhookCallbackInput::new("https://example.org/mighty")
    ///     .included_events([WebhookEventType::MemberJoined, WebhookEventType::MemberLeft]);
    /// let ensured = Webhooks::new(client).ensure_with(wanted).await?;
    /// println!("{:?}", ensured.change);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the address or the events.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made;
    /// call it again.
    pub async fn ensure_with(
        self,
        mut wanted: CreateWebhookCallbackInput,
    ) -> Result<EnsuredWebhook, Error> {
        let Some(found) = self.status(&wanted.url).await? else {
            if !matches!(wanted.api_key, Maybe::Value(_)) {
                wanted.api_key = Maybe::Value(random_key()?);
            }
            return self.created(wanted, WebhookChange::Created).await;
        };
        let events = match &wanted.included_events {
            Maybe::Value(events) => Some(events.as_slice()),
            Maybe::Absent | Maybe::Null => None,
        };
        let are_events_right = are_same(found.included_events.as_deref(), events);
        let key = match wanted.api_key {
            Maybe::Value(key) => Some(key).filter(|key| Some(key) != found.api_key.as_ref()),
            _ if found.api_key.is_none() => Some(random_key()?),
            _ => None,
        };
        if found.disabled {
            wanted.api_key = key.or(found.api_key).map_or(Maybe::Absent, Maybe::Value);
            let replaced = self.created(wanted, WebhookChange::Replaced).await?;
            self.delete(&found.id).await?;
            return Ok(replaced);
        }
        if are_events_right && key.is_none() {
            return Ok(EnsuredWebhook {
                webhook: found,
                change: WebhookChange::None,
            });
        }
        let mut input = UpdateWebhookCallbackInput::new(&found.id);
        if !are_events_right {
            input.replace_included_events = match wanted.included_events {
                Maybe::Value(events) => Maybe::Value(events),
                Maybe::Absent | Maybe::Null => Maybe::Null,
            };
        }
        if let Some(key) = key {
            input = input.api_key(key);
        }
        Ok(EnsuredWebhook {
            webhook: self.update(input).await?,
            change: WebhookChange::Updated,
        })
    }

    /// The webhook with this address: whether it is disabled and since when, and its failures in a
    /// row. `None` if there is none. If several have the address, an enabled one comes first.
    ///
    /// # Errors
    /// Any error of a call.
    pub async fn status(
        self,
        url: impl AsRef<str>,
    ) -> Result<Option<WebhookCallbackSummary>, Error> {
        let all: Vec<WebhookCallbackSummary> = self.list()?.collect().await?;
        let of_url = all
            .into_iter()
            .filter(|webhook| webhook.url == url.as_ref());
        Ok(of_url.min_by_key(|webhook| webhook.disabled))
    }

    async fn created(
        self,
        wanted: CreateWebhookCallbackInput,
        change: WebhookChange,
    ) -> Result<EnsuredWebhook, Error> {
        let webhook = self.create_with(wanted).await?;
        Ok(EnsuredWebhook { webhook, change })
    }
}

/// Whether two lists have the same events, in any order. `None` is all events.
fn are_same(one: Option<&[WebhookEventType]>, other: Option<&[WebhookEventType]>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => {
            one.iter().all(|event| other.contains(event))
                && other.iter().all(|event| one.contains(event))
        }
        (None, None) => true,
        _ => false,
    }
}

/// 32 random bytes as hexadecimal text.
fn random_key() -> Result<SecretText, Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| {
        Error::config(ConfigError::new(
            "api_key",
            format!("the system gives no random bytes ({error})"),
            "give the webhook a key of your own",
        ))
    })?;
    let text: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(text.into())
}

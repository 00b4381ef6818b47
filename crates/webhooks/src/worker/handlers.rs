//! The handlers by type.

use std::{collections::HashMap, error::Error, fmt, future::Future, sync::Arc};

use futures_util::future::BoxFuture;
use mighty_schema::enums::WebhookEventType;

use crate::WebhookEvent;

/// Why a handler could not handle an event. Any error becomes one with `?`.
///
/// ```
/// use mighty_webhooks::{Failure, WebhookEvent};
///
/// async fn handler(event: WebhookEvent) -> Result<(), Failure> {
///     let number: u64 = event.id().parse()?; // tried again later
///     if number == 0 {
///         return Err(Failure::give_up("it will never have a number"));
///     }
///     Ok(())
/// }
/// ```
pub struct Failure {
    error: Box<dyn Error + Send + Sync>,
    is_final: bool,
}

impl Failure {
    /// Makes the event a dead letter at once, because another attempt can't succeed.
    pub fn give_up(error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self {
            error: error.into(),
            is_final: true,
        }
    }

    /// Whether it is final.
    #[must_use]
    pub fn is_final(&self) -> bool {
        self.is_final
    }
}

impl<E: Into<Box<dyn Error + Send + Sync>>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self {
            error: error.into(),
            is_final: false,
        }
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Failure")
            .field("error", &self.error)
            .field("is_final", &self.is_final)
            .finish()
    }
}

/// With all causes of the error.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.error)?;
        let mut cause = self.error.source();
        while let Some(error) = cause {
            write!(f, ": {error}")?;
            cause = error.source();
        }
        Ok(())
    }
}

type Handler = Arc<dyn Fn(WebhookEvent) -> BoxFuture<'static, Result<(), Failure>> + Send + Sync>;

#[derive(Default)]
pub(super) struct Handlers {
    by_type: HashMap<WebhookEventType, Handler>,
    otherwise: Option<Handler>,
}

impl Handlers {
    pub(super) fn on<H, F>(&mut self, event_type: WebhookEventType, handler: H)
    where
        H: Fn(WebhookEvent) -> F + Send + Sync + 'static,
        F: Future<Output = Result<(), Failure>> + Send + 'static,
    {
        self.by_type.insert(event_type, boxed(handler));
    }

    pub(super) fn otherwise<H, F>(&mut self, handler: H)
    where
        H: Fn(WebhookEvent) -> F + Send + Sync + 'static,
        F: Future<Output = Result<(), Failure>> + Send + 'static,
    {
        self.otherwise = Some(boxed(handler));
    }

    /// The handler of a type, if it has one.
    pub(super) fn of(&self, event_type: &WebhookEventType) -> Option<Handler> {
        let handler = self.by_type.get(event_type).or(self.otherwise.as_ref());
        handler.map(Arc::clone)
    }
}

fn boxed<H, F>(handler: H) -> Handler
where
    H: Fn(WebhookEvent) -> F + Send + Sync + 'static,
    F: Future<Output = Result<(), Failure>> + Send + 'static,
{
    Arc::new(move |event| Box::pin(handler(event)))
}

impl fmt::Debug for Handlers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut types: Vec<_> = self.by_type.keys().map(WebhookEventType::as_str).collect();
        types.sort_unstable();
        if self.otherwise.is_some() {
            types.push("otherwise");
        }
        f.debug_list().entries(types).finish()
    }
}

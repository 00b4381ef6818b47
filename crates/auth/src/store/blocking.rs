//! Runs blocking work on threads that may block.

use tokio::runtime::Handle;

use super::StoreError;

/// Runs `work` to its end on a thread of its own, even if its caller has stopped waiting.
pub(super) async fn run<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    let runtime = Handle::try_current().map_err(|_| {
        StoreError::new("there is no tokio runtime: call from within a tokio runtime")
    })?;
    let span = tracing::Span::current();
    runtime
        .spawn_blocking(move || span.in_scope(work))
        .await
        .map_err(|_| {
            StoreError::new("the operation was stopped: the tokio runtime is shutting down")
        })?
}

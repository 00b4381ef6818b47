//! Work that blocks, off the runtime's own threads.

use tokio::runtime::Handle;

use super::StoreError;

/// Runs `work` to its end on a thread of its own, even if nobody waits for it any more.
pub(super) async fn run<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    let runtime = Handle::try_current()
        .map_err(|_| StoreError::new("there is no tokio runtime: call from within one"))?;
    let span = tracing::Span::current();
    runtime
        .spawn_blocking(move || span.in_scope(work))
        .await
        .map_err(|_| StoreError::new("its work was given up: the runtime is ending"))?
}

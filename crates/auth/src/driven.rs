//! Tokio runtimes other than the caller's. A task there may never go on, because nothing drives its
//! runtime any more.

use std::{future::ready, time::Duration};

use futures_util::future::{Either, select};
use mighty_runtime::Time;
use tokio::runtime::Handle;

/// How long another runtime may take to run a task that does nothing. A runtime that takes longer
/// is not being driven any more.
pub(crate) const RUNTIME_LIMIT: Duration = Duration::from_secs(10);

/// Whether `runtime` is not the caller's.
pub(crate) fn is_foreign(runtime: &Handle) -> bool {
    Handle::try_current().is_ok_and(|here| here.id() != runtime.id())
}

/// Whether `runtime` runs a task that does nothing.
pub(crate) async fn is_driven(runtime: &Handle, time: &dyn Time) -> bool {
    let probe = runtime.spawn(ready(()));
    let probed = select(probe, time.sleep(RUNTIME_LIMIT)).await;
    matches!(probed, Either::Left(_))
}

//! The state that every handler works with.

use std::{sync::atomic::AtomicU64, time::Duration};

use crate::{
    clock::Clock, faults::Script, graphql::Engine, log::RequestLog,
    oauth::authorization_server::AuthorizationServer, sdl::ServedSdl,
};

/// The state of all handlers.
pub(crate) struct Shared {
    pub engine: Engine,
    pub clock: Clock,
    pub sdl: ServedSdl,
    pub oauth: AuthorizationServer,
    /// How much longer each operation takes.
    pub latency: Duration,
    /// How long a client may take to send a request, and to take the next bytes of an answer.
    pub patience: Duration,
    pub faults: Script,
    pub log: RequestLog,
    pub requests_seen: AtomicU64,
}

impl Shared {
    /// Serves another schema from now on, and validates operations against it.
    pub(crate) fn change_schema(&self, sdl: String) -> Result<(), String> {
        self.engine.change_schema(&sdl)?;
        self.sdl.change(sdl);
        Ok(())
    }
}

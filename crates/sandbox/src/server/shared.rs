//! The state that every handler works with.

use std::{sync::atomic::AtomicU64, time::Duration};

use crate::{
    clock::Clock, graphql::Engine, log::RequestLog,
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
    pub log: RequestLog,
    pub requests_seen: AtomicU64,
}

//! The state that every handler works with.

use std::{
    sync::{Arc, OnceLock, atomic::AtomicU64},
    time::Duration,
};

use serde_json::Value;

use crate::{
    World, WorldError,
    clock::Clock,
    faults::Script,
    graphql::Engine,
    limits::Quota,
    log::{Printer, RequestLog},
    mask::{self, WorldSecrets},
    oauth::authorization_server::AuthorizationServer,
    sdl::ServedSdl,
    state::{self, Entry, StateFile},
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
    pub quota: Quota,
    pub faults: Script,
    pub log: RequestLog,
    /// Each request is printed there as a line of JSON.
    pub printer: Option<Printer>,
    /// Secrets of uploads and webhooks.
    pub world_secrets: WorldSecrets,
    pub requests_seen: AtomicU64,
    /// The state file of a durable sandbox.
    pub state: OnceLock<Arc<StateFile>>,
}

impl Shared {
    /// Notes the secrets of uploads and webhooks that the world has now.
    pub(crate) fn note_world_secrets(&self) {
        self.world_secrets.note(self.engine.upload_secrets());
        let webhooks = self.engine.webhooks();
        let keys = webhooks
            .iter()
            .filter_map(|webhook| webhook.text("apiKey"))
            .map(str::to_owned);
        self.world_secrets.note(keys);
    }

    /// A value without the secrets in it.
    pub(crate) fn masked(&self, mut value: Value) -> Value {
        let oauth = self.oauth.secrets();
        mask::mask(&mut value, &|text| {
            oauth.contains(text) || self.world_secrets.contains(text)
        });
        value
    }

    /// The world as it is now, as text.
    pub(crate) fn snapshot(&self) -> Result<String, WorldError> {
        let entry = Entry {
            now: self.clock.now(),
            world: self.engine.present().whole(),
            oauth: Vec::new(),
        };
        state::snapshot(&entry).map_err(WorldError::new)
    }

    /// Replaces the world.
    pub(crate) fn restore(&self, snapshot: &str) -> Result<(), WorldError> {
        if !state::is_snapshot(snapshot) {
            return Err(WorldError::new("it is no snapshot"));
        }
        let world = World::parse(snapshot)?.build()?;
        let network = self.engine.network().id;
        if world.get(network).is_none_or(|it| &*it.kind != "Network") {
            let reason = format!("it has no network with the number {network}");
            return Err(WorldError::new(reason));
        }
        self.engine.present().write(|present| *present = world);
        Ok(())
    }

    /// Serves another schema from now on, and validates operations against it.
    pub(crate) fn change_schema(&self, sdl: String) -> Result<(), String> {
        self.engine.change_schema(&sdl)?;
        self.sdl.change(sdl);
        Ok(())
    }
}

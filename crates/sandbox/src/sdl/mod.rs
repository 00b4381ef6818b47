//! The texts of the schema endpoints: the schema of the network, and the public shape.

mod flags;

use std::sync::{Arc, Mutex};

pub(crate) use flags::FlagError;

use crate::sync::lock;

/// The SDL of both endpoints. They differ in the definitions behind feature flags that this network
/// has on.
pub(crate) struct ServedSdl(Mutex<Texts>);

struct Texts {
    of_network: Arc<str>,
    public: Arc<str>,
}

impl ServedSdl {
    /// `replacement` is served instead of the sandbox's own schema. `flagged` are the coordinates
    /// that the public shape leaves out.
    pub(crate) fn new(replacement: Option<String>, flagged: &[String]) -> Result<Self, FlagError> {
        let of_network: Arc<str> = match replacement {
            Some(sdl) => sdl.into(),
            None => mighty_schema::SDL.into(),
        };
        let public = if flagged.is_empty() {
            Arc::clone(&of_network)
        } else {
            flags::without(&of_network, flagged)?.into()
        };
        Ok(Self(Mutex::new(Texts { of_network, public })))
    }

    /// Serves another schema at both endpoints from now on.
    pub(crate) fn change(&self, sdl: String) {
        let text: Arc<str> = sdl.into();
        *lock(&self.0) = Texts {
            of_network: Arc::clone(&text),
            public: text,
        };
    }

    pub(crate) fn of_network(&self) -> Arc<str> {
        Arc::clone(&lock(&self.0).of_network)
    }

    pub(crate) fn public(&self) -> Arc<str> {
        Arc::clone(&lock(&self.0).public)
    }
}

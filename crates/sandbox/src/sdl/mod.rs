//! The texts of the schema endpoints: the schema of the network, and the public shape.

mod flags;

use std::borrow::Cow;

pub(crate) use flags::FlagError;

/// The SDL of both endpoints. They differ in the definitions behind feature flags that this network
/// has on.
pub(crate) struct ServedSdl {
    of_network: Cow<'static, str>,
    /// `None` if it is the same.
    public: Option<String>,
}

impl ServedSdl {
    /// `replacement` is served instead of the sandbox's own schema. `flagged` are the coordinates
    /// that the public shape leaves out.
    pub(crate) fn new(replacement: Option<String>, flagged: &[String]) -> Result<Self, FlagError> {
        let of_network = replacement.map_or(Cow::Borrowed(mighty_schema::SDL), Cow::Owned);
        let public = if flagged.is_empty() {
            None
        } else {
            Some(flags::without(&of_network, flagged)?)
        };
        Ok(Self { of_network, public })
    }

    pub(crate) fn of_network(&self) -> &str {
        &self.of_network
    }

    pub(crate) fn public(&self) -> &str {
        self.public.as_deref().unwrap_or(&self.of_network)
    }
}

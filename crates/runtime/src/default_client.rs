//! The default HTTP client.

use std::sync::Arc;

use mighty_core::ConfigError;

use crate::HttpClient;

/// The HTTP client that is used if you set none.
///
/// # Errors
/// [`ConfigError`] if it can't be built, or if the feature `reqwest` is off.
pub fn default_client() -> Result<Arc<dyn HttpClient>, ConfigError> {
    #[cfg(feature = "reqwest")]
    {
        Ok(Arc::new(crate::ReqwestClient::new()?))
    }
    #[cfg(not(feature = "reqwest"))]
    {
        Err(ConfigError::new(
            "http_client",
            "none was given, and the feature `reqwest`, which provides one, is off",
            "give an implementation of HttpClient, or turn the feature on",
        ))
    }
}

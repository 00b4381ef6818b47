//! Addresses in the form that reqwest needs.

use std::{
    fmt,
    sync::{Mutex, PoisonError},
};

use http::Uri;
use reqwest::Url;

/// Caches the last address. Nearly all requests have the same address, and parsing it each time
/// takes longer than sending the request.
#[derive(Default)]
pub(super) struct Addresses {
    last: Mutex<Option<(Uri, Url)>>,
}

impl Addresses {
    pub(super) fn read(&self, uri: &Uri) -> Result<Url, impl std::error::Error + use<>> {
        // Nothing panics while it holds the lock.
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, url)) = &*last
            && known == uri
        {
            return Ok(url.clone());
        }
        Url::parse(&uri.to_string()).inspect(|url| *last = Some((uri.clone(), url.clone())))
    }
}

/// Leaves out the address, because it may be signed.
impl fmt::Debug for Addresses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Addresses")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_address_is_parsed_correctly() {
        let addresses = Addresses::default();
        let (a, b) = (
            "https://api.mn.co/networks/a/graphql",
            "https://api.mn.co/networks/b/graphql?c=d",
        );
        for text in [a, a, b, a] {
            let url = addresses.read(&Uri::from_static(text)).expect("address");
            assert_eq!(url.as_str(), text);
        }
        assert!(addresses.read(&Uri::from_static("/no/host")).is_err());
        assert!(!format!("{addresses:?}").contains("mn.co"));
    }
}

//! The address to which operations are posted: the given one, or the one with the network's numeric
//! id.
//!
//! Bot protection sometimes answers the subdomain's path with a challenge page while the numeric
//! path works. So after a challenge on one path, this client uses the other path from then on.

use std::sync::{
    OnceLock,
    atomic::{AtomicBool, Ordering},
};

use http::Uri;
use mighty_core::ConfigError;

#[derive(Debug)]
pub(crate) struct Route {
    given: Uri,
    numeric: OnceLock<Uri>,
    /// Whether the numeric path is in use.
    on_numeric: AtomicBool,
}

/// The path that a request took.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Path {
    Given,
    Numeric,
}

impl Route {
    pub(crate) fn new(given: Uri) -> Self {
        Self {
            given,
            numeric: OnceLock::new(),
            on_numeric: AtomicBool::new(false),
        }
    }

    /// Adds a numeric path. It must have the same origin, because the token must not go elsewhere.
    pub(crate) fn with_numeric(given: Uri, numeric: Uri) -> Result<Self, ConfigError> {
        let origin = |uri: &Uri| (uri.scheme().cloned(), uri.authority().cloned());
        if origin(&given) != origin(&numeric) {
            return Err(ConfigError::new(
                "numeric_endpoint",
                "it is not of the same origin as the endpoint",
                "give the address that differs only in the network's path segment",
            ));
        }
        let route = Self::new(given);
        route.learn(numeric);
        Ok(route)
    }

    /// Learns the network's id, if the given address has the usual form and doesn't already contain
    /// the id. An id that is already known is kept.
    pub(crate) fn learn_id(&self, id: u64) {
        if self.numeric.get().is_none()
            && let Some(numeric) = self.numbered(id)
        {
            self.learn(numeric);
        }
    }

    fn learn(&self, numeric: Uri) {
        if numeric != self.given {
            // Two threads that set it at the same time set the same value.
            let _ = self.numeric.set(numeric);
        }
    }

    /// The given address with the id instead of the network's name.
    fn numbered(&self, id: u64) -> Option<Uri> {
        const BEFORE: &str = "/networks/";
        let path = self.given.path();
        let name_at = path.find(BEFORE)? + BEFORE.len();
        let name_end = name_at + path[name_at..].find('/')?;
        let mut parts = self.given.clone().into_parts();
        let path = format!("{}{id}{}", &path[..name_at], &path[name_end..]);
        parts.path_and_query = Some(path.parse().ok()?);
        Uri::from_parts(parts).ok()
    }

    pub(crate) fn current(&self) -> (Path, &Uri) {
        match self.numeric.get() {
            // Relaxed: the flag guards no other memory.
            Some(numeric) if self.on_numeric.load(Ordering::Relaxed) => (Path::Numeric, numeric),
            _ => (Path::Given, &self.given),
        }
    }

    /// Leaves a path that was answered with a challenge. Returns whether there is another path.
    pub(crate) fn leave(&self, path: Path) -> bool {
        let known = self.numeric.get().is_some();
        if known {
            self.on_numeric
                .store(path == Path::Given, Ordering::Relaxed);
        }
        known
    }

    /// A remark about the paths for an error, if there is one.
    pub(crate) fn remark(&self, tried_again: bool) -> Option<&'static str> {
        if self.numeric.get().is_some() {
            tried_again.then_some("the network's numeric path was tried, too")
        } else {
            // An address of another form, or one that contains the id, has no numeric path.
            self.numbered(0).filter(|_| !self.has_id()).map(|_| {
                "the network's numeric path, which may work, is not known; give the client the \
                     network's id"
            })
        }
    }

    fn has_id(&self) -> bool {
        id_in(&self.given).is_some()
    }

    /// The network's id, if a path contains it.
    pub(crate) fn id(&self) -> Option<u64> {
        id_in(&self.given).or_else(|| id_in(self.numeric.get()?))
    }

    /// The network as the given address names it, if the address has the usual form.
    pub(crate) fn network(&self) -> Option<&str> {
        let (_, rest) = self.given.path().split_once("/networks/")?;
        rest.split('/').next().filter(|name| !name.is_empty())
    }

    pub(crate) fn given(&self) -> &Uri {
        &self.given
    }
}

fn id_in(uri: &Uri) -> Option<u64> {
    let mut segments = uri.path().split('/');
    segments.find(|segment| *segment == "networks")?;
    segments.next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uri(text: &'static str) -> Uri {
        Uri::from_static(text)
    }

    #[test]
    fn a_challenge_on_one_path_makes_the_other_the_current_one() {
        let route = Route::new(uri("https://api.mn.co/networks/harbor/graphql"));
        assert!(!route.leave(Path::Given));
        assert_eq!(route.current().0, Path::Given);
        assert_eq!(route.id(), None);
        route.learn_id(48213);
        assert_eq!(route.id(), Some(48213));
        assert_eq!(route.current().0, Path::Given);
        assert!(route.leave(Path::Given));
        let numeric = uri("https://api.mn.co/networks/48213/graphql");
        assert_eq!(route.current(), (Path::Numeric, &numeric));
        assert!(route.leave(Path::Numeric));
        assert_eq!(route.current().0, Path::Given);
    }

    #[test]
    fn an_address_without_a_numeric_path_stays_in_use() {
        for given in [
            "https://api.mn.co/networks/7/graphql",
            "http://127.0.0.1:4010/graphql",
        ] {
            let route = Route::new(uri(given));
            route.learn_id(7);
            assert!(!route.leave(Path::Given), "{given}");
        }
    }

    #[test]
    fn a_numeric_path_of_another_origin_is_refused() {
        let given = "https://api.mn.co/networks/harbor/graphql";
        for numeric in [
            "https://api.example.org/networks/7/graphql",
            "http://api.mn.co/networks/7/graphql",
            "https://api.mn.co:8443/networks/7/graphql",
        ] {
            let error = Route::with_numeric(uri(given), uri(numeric)).expect_err(numeric);
            assert_eq!(error.setting(), "numeric_endpoint");
        }
    }
}

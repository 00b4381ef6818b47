//! Schemas over HTTP.

mod fetch;

use std::fmt;

use mighty_core::{ConfigError, Endpoints, Network, SecretText};
use url::Url;

use crate::{
    error::{Error, Result},
    read::introspection,
    secrets::{Secrets, shown},
    text::SchemaText,
};

/// The address of the public schema.
const PUBLIC: &str = "https://api.mn.co/graphql/schema";

/// A place from which a schema is fetched.
///
/// A fetch blocks the thread for up to a minute. It follows no redirect, and plain HTTP is allowed
/// only for addresses of this machine. No error contains the token, or a part of the address besides
/// its host and path.
///
/// ```no_run
/// use mighty_schema_tools::Source;
///
/// let text = Source::network("harbor".parse()?).fetch()?;
/// println!("{} definitions", text.parse()?.definitions());
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Source {
    place: Place,
    host: Option<Url>,
}

#[derive(Clone)]
enum Place {
    Public,
    Network(Network),
    Sdl(Url),
    Introspection(Url, Option<SecretText>),
}

impl Source {
    /// The schema that the API publishes without a network. Every feature flag is off in it.
    pub fn public() -> Self {
        Self::of(Place::Public)
    }

    /// The schema that a network publishes. It may have feature flags on. It needs no token.
    pub fn network(network: Network) -> Self {
        Self::of(Place::Network(network))
    }

    /// The address of an SDL, or of a stored answer to introspection.
    pub fn url(url: Url) -> Self {
        Self::of(Place::Sdl(url))
    }

    /// A GraphQL endpoint, which is asked by introspection. The token is sent as a bearer token.
    pub fn introspection(endpoint: Url, token: Option<SecretText>) -> Self {
        Self::of(Place::Introspection(endpoint, token))
    }

    fn of(place: Place) -> Self {
        Self { place, host: None }
    }

    /// Fetches from another host than the API's, for example from a sandbox. It has no effect on a
    /// source that is an address itself.
    #[must_use]
    pub fn on_host(mut self, host: Url) -> Self {
        self.host = Some(host);
        self
    }

    /// The public schema on the same host, to [compare](crate::ShapeDifference) with that of a
    /// network.
    #[must_use]
    pub fn to_public(&self) -> Self {
        Self {
            place: Place::Public,
            host: self.host.clone(),
        }
    }

    /// Fetches the schema.
    ///
    /// # Errors
    /// If the server can't be reached, or its answer is not a schema.
    pub fn fetch(&self) -> Result<SchemaText> {
        match &self.place {
            Place::Public => over_http(&self.hosted(parsed(PUBLIC)?)?),
            Place::Network(network) => {
                let url = Endpoints::for_network(network).schema()?;
                over_http(&self.hosted(url)?)
            }
            Place::Sdl(url) => over_http(url),
            Place::Introspection(url, token) => introspected(url, token.as_ref()),
        }
    }

    /// The address on the host that was set, if one was.
    fn hosted(&self, url: Url) -> Result<Url> {
        match &self.host {
            None => Ok(url),
            Some(host) => host
                .join(url.path())
                .map_err(|error| address(&shown(host), error).into()),
        }
    }
}

/// An address may contain a password or a key.
impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = match &self.place {
            Place::Public => "public".to_owned(),
            Place::Network(network) => format!("network {network}"),
            Place::Sdl(url) => shown(url),
            Place::Introspection(url, _) => format!("introspection of {}", shown(url)),
        };
        f.debug_struct("Source")
            .field("place", &place)
            .field("host", &self.host.as_ref().map(shown))
            .finish_non_exhaustive()
    }
}

fn parsed(url: &str) -> Result<Url, ConfigError> {
    url.parse().map_err(|error| address(url, error))
}

fn address(address: &str, error: url::ParseError) -> ConfigError {
    ConfigError::new(
        "host",
        format!("{address} has no path ({error})"),
        "use the address of a host, for example https://api.mn.co",
    )
}

fn over_http(url: &Url) -> Result<SchemaText> {
    let secrets = Secrets::of(url, None);
    let answer = fetch::get(url, &secrets)?;
    let shown = shown(url);
    if fetch::is_page(&answer.text, &answer.content_type) {
        return Err(Error::PageInstead {
            beginning: secrets.beginning(&answer.text),
            url: shown,
        });
    }
    SchemaText::answered(shown, &answer.text, secrets)
}

fn introspected(url: &Url, token: Option<&SecretText>) -> Result<SchemaText> {
    let token = token.map(SecretText::expose);
    let secrets = Secrets::of(url, token);
    let ask = |body: &str| fetch::post(url, body, token, &secrets);
    let is_newer = introspection::is_newer(&ask(&introspection::probe())?.text);
    let answer = ask(&introspection::request(is_newer))?;
    let name = format!("introspection of {}", shown(url));
    SchemaText::introspected(name, &answer.text, secrets)
}

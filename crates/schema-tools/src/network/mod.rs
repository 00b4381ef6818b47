//! Schemas over HTTP.

mod exchange;

use std::fmt;

use mighty_core::{ConfigError, Endpoints, Network, SecretText};
use mighty_runtime::HttpClient;
use url::Url;

use exchange::Exchange;

use crate::{
    error::{Error, Result},
    read::introspection,
    secrets::shown,
    text::SchemaText,
};

/// The address of the public schema.
const PUBLIC: &str = "https://api.mn.co/graphql/schema";

/// A place from which a schema is fetched.
///
/// A fetch takes at most a minute and follows no redirect. Plain HTTP is allowed only for addresses
/// of this machine. No error contains the token, or a part of the address besides its host and path.
///
/// ```no_run
/// use mighty_core::Network;
/// use mighty_schema_tools::Source;
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let http = mighty_runtime::default_client()?;
/// let text = Source::network(Network::parse("harbor")?).fetch(&*http).await?;
/// println!("{} definitions", text.parse()?.definitions());
/// # Ok(())
/// # }
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
    pub async fn fetch(&self, http: &dyn HttpClient) -> Result<SchemaText> {
        let url = match &self.place {
            Place::Public => self.hosted(parsed(PUBLIC)?)?,
            Place::Network(network) => self.hosted(Endpoints::for_network(network).schema()?)?,
            Place::Sdl(url) => url.clone(),
            Place::Introspection(url, token) => {
                return introspected(http, url, token.as_ref()).await;
            }
        };
        sdl(http, &url).await
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

async fn sdl(http: &dyn HttpClient, url: &Url) -> Result<SchemaText> {
    let exchange = Exchange::with(http, url, None)?;
    let answer = exchange.get().await?;
    if answer.is_page() {
        return Err(Error::PageInstead {
            beginning: exchange.beginning(&answer),
            url: shown(url),
        });
    }
    SchemaText::answered(shown(url), &answer.body, exchange.secrets)
}

async fn introspected(
    http: &dyn HttpClient,
    url: &Url,
    token: Option<&SecretText>,
) -> Result<SchemaText> {
    let exchange = Exchange::with(http, url, token.map(SecretText::expose))?;
    let known = exchange.post(introspection::probe()).await?;
    let request = introspection::request(introspection::is_newer(&known.body));
    let answer = exchange.post(request).await?;
    let name = format!("introspection of {}", shown(url));
    SchemaText::introspected(name, &answer.body, exchange.secrets)
}

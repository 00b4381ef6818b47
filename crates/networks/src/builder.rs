//! The builder of a client.

use std::{fmt, sync::Arc, time::Duration};

use mighty_auth::{Application, AuthClient, AuthClientBuilder, Credential};
use mighty_core::{
    ConfigError, Endpoints, Network, Scope, Scopes, SecretText, UserAgent, endpoints::printable,
};
use mighty_runtime::{HttpClient, Time};
use mighty_transport::{Client, ClientBuilder, Error, RetryPolicy};

use crate::Mighty;

/// Builds a [`Mighty`]. It needs a network, a User-Agent and a credential or access token.
///
/// If a setting can't be used, [`build`](Self::build) and [`auth`](Self::auth) return an error
/// before anything is sent. To sign in, call [`auth`](Self::auth) on the builder, and give the
/// resulting credential to the same builder.
#[derive(Clone)]
#[must_use]
pub struct MightyBuilder {
    network: String,
    network_id: Option<u64>,
    graphql_url: Option<String>,
    oauth_url: Option<String>,
    user_agent: Option<String>,
    credential: Option<Credential>,
    access_token: Option<SecretText>,
    scopes: Option<Scopes>,
    http_client: Option<Arc<dyn HttpClient>>,
    time: Option<Arc<dyn Time>>,
    retry: Option<RetryPolicy>,
    timeout: Option<Duration>,
    deadline: Option<Duration>,
    transport: Option<ConfigureTransport>,
}

/// The closure given to [`MightyBuilder::transport`].
#[derive(Clone)]
struct ConfigureTransport(Arc<dyn Fn(ClientBuilder) -> ClientBuilder + Send + Sync>);

impl fmt::Debug for ConfigureTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ConfigureTransport")
    }
}

/// Prints no token, and addresses only without the parts that may be secret. The network may be
/// given as an address as well.
impl fmt::Debug for MightyBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MightyBuilder")
            .field("network", &Network::parse(&self.network).ok())
            .field("network_id", &self.network_id)
            .field("graphql_url", &self.graphql_url.as_deref().map(printable))
            .field("oauth_url", &self.oauth_url.as_deref().map(printable))
            .field("user_agent", &self.user_agent)
            .field("credential", &self.credential)
            .field("access_token", &self.access_token)
            .field("scopes", &self.scopes)
            .field("http_client", &self.http_client)
            .field("time", &self.time)
            .field("retry", &self.retry)
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("transport", &self.transport)
            .finish()
    }
}

impl MightyBuilder {
    pub(crate) fn new(network: String) -> Self {
        Self {
            network,
            network_id: None,
            graphql_url: None,
            oauth_url: None,
            user_agent: None,
            credential: None,
            access_token: None,
            scopes: None,
            http_client: None,
            time: None,
            retry: None,
            timeout: None,
            deadline: None,
            transport: None,
        }
    }

    /// The network's numeric id, in addition to its subdomain. Set it if you know it.
    ///
    /// Bot protection has been seen to block requests to the endpoint with the subdomain while the
    /// endpoint with the id worked. A client that knows the id then switches to the second
    /// endpoint.
    ///
    /// If you don't set the id, the client learns it from the answer of [`Mighty::network`] or of a
    /// mutation that changes the network. Other answers don't contain it, and it isn't stored with
    /// the tokens. To have it from the first request on, store the value of [`Client::network_id`]
    /// and set it here the next time.
    pub fn network_id(mut self, id: u64) -> Self {
        self.network_id = Some(id);
        self
    }

    /// The User-Agent: your application's name, version and address, for example
    /// `roster/1.0 (+https://example.org/roster)`. It is required, because the API refuses requests
    /// without one.
    pub fn user_agent(mut self, application: impl Into<String>) -> Self {
        self.user_agent = Some(application.into());
        self
    }

    /// The credential from a sign-in. Its access token is refreshed when needed.
    pub fn credential(mut self, credential: Credential) -> Self {
        self.credential = Some(credential);
        self.access_token = None;
        self
    }

    /// An access token that you got in another way. It is used until it expires and never
    /// refreshed.
    pub fn access_token(mut self, token: impl Into<String>) -> Self {
        self.access_token = Some(SecretText::from(token.into()));
        self.credential = None;
        self
    }

    /// The scopes that the [`access_token`](Self::access_token) was granted. A token doesn't tell
    /// them. If you know them, errors and explanations can say which scope is missing, and stay
    /// silent if none is. A [`credential`](Self::credential) from a sign-in knows its own.
    ///
    /// ```
    /// use mighty_networks::{Mighty, Scope};
    ///
    /// # fn main() -> Result<(), mighty_networks::Error> {
    /// let mighty = Mighty::builder("my-community")
    ///     .user_agent("roster/1.0 (+https://example.org/roster)")
    ///     .access_token("a-token-from-elsewhere")
    ///     .scopes([Scope::READ_NETWORK, Scope::READ_POSTS])
    ///     .build()?;
    /// assert!(mighty.credential().granted_scopes().is_some());
    /// # Ok(())
    /// # }
    /// ```
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = Scope>) -> Self {
        self.scopes = Some(scopes.into_iter().collect());
        self
    }

    /// Replaces the GraphQL endpoint, for example with a sandbox's. `address` is the full URL that
    /// requests are posted to. Plain http is accepted only for loopback addresses.
    pub fn graphql_url(mut self, address: impl Into<String>) -> Self {
        self.graphql_url = Some(address.into());
        self
    }

    /// Replaces the host for sign-in. `address` is the base URL of the `oauth/…` addresses. Set it
    /// if you give the network as a number and want to sign in.
    pub fn oauth_url(mut self, address: impl Into<String>) -> Self {
        self.oauth_url = Some(address.into());
        self
    }

    /// Replaces the HTTP client, for example with one that uses a proxy. It is used for sign-in and
    /// for GraphQL.
    pub fn http_client(mut self, http_client: Arc<dyn HttpClient>) -> Self {
        self.http_client = Some(http_client);
        self
    }

    /// Replaces the system's clock and timers, for tests.
    pub fn time(mut self, time: Arc<dyn Time>) -> Self {
        self.time = Some(time);
        self
    }

    /// When calls are retried. [`RetryPolicy::none`] turns retries off.
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = Some(retry);
        self
    }

    /// The longest time that one attempt may take.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The longest time that a call may take, including retries and waits.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets further options of the transport, for example a rate limiter that several processes
    /// share, the number of concurrent requests, the cost ceiling, or a hook that runs after each
    /// attempt. If this builder has its own method for an option, use that method: it takes
    /// precedence.
    ///
    /// ```
    /// use mighty_networks::Mighty;
    ///
    /// # fn main() -> Result<(), mighty_networks::Error> {
    /// let mighty = Mighty::builder("my-community")
    ///     .user_agent("roster/1.0 (+https://example.org/roster)")
    ///     .access_token("a-token-from-elsewhere")
    ///     .transport(|transport| transport.max_concurrency(4).cost_ceiling(500))
    ///     .build()?;
    /// # let _ = mighty;
    /// # Ok(())
    /// # }
    /// ```
    pub fn transport(
        mut self,
        configure: impl Fn(ClientBuilder) -> ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.transport = Some(ConfigureTransport(Arc::new(configure)));
        self
    }

    /// A client for sign-in with an OAuth application of this network.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if a setting can't be used.
    pub fn auth(&self, application: Application) -> Result<AuthClient, Error> {
        Ok(self.auth_builder(application)?.build()?)
    }

    /// As [`auth`](Self::auth), but returns the builder, so that you can set a token store or an
    /// account name.
    ///
    /// # Errors
    /// As [`auth`](Self::auth).
    pub fn auth_builder(&self, application: Application) -> Result<AuthClientBuilder, Error> {
        let mut builder =
            AuthClient::builder(application, self.endpoints()?, self.parsed_user_agent()?);
        if let Some(http_client) = &self.http_client {
            builder = builder.http_client(Arc::clone(http_client));
        }
        if let Some(time) = &self.time {
            builder = builder.time(Arc::clone(time));
        }
        Ok(builder)
    }

    /// Builds the client. This sends no request.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if a setting is missing or can't be used.
    /// The message says which setting, why, and how to fix it.
    pub fn build(self) -> Result<Mighty, Error> {
        let user_agent = self.parsed_user_agent()?;
        let endpoints = self.endpoints()?;
        let credential = match (&self.credential, &self.access_token, &self.scopes) {
            (Some(credential), _, None) => credential.clone(),
            (Some(_), _, Some(_)) => {
                return Err(Error::config(ConfigError::new(
                    "scopes",
                    "they are those of an access token, and a credential was given",
                    "leave them out: a credential from a sign-in knows its scopes",
                )));
            }
            (None, Some(token), None) => Credential::fixed(token.expose()),
            (None, Some(token), Some(scopes)) => {
                Credential::fixed_with_scopes(token.expose(), scopes.clone())
            }
            (None, None, _) => {
                return Err(Error::config(ConfigError::new(
                    "credential",
                    "none was given, and the API answers no request without a token",
                    "sign in with `auth`, or give an `access_token`",
                )));
            }
        };
        // The closure runs first, so that this builder's own settings take precedence.
        let configure = |client| match &self.transport {
            Some(ConfigureTransport(configure)) => configure(client),
            None => client,
        };
        let mut client = configure(Client::builder())
            .endpoint(endpoints.graphql()?.as_str())
            .user_agent(user_agent)
            .credential(credential.clone());
        if let Some(id) = self.network_id {
            client = client.network_id(id);
        }
        if let Some(http_client) = self.http_client {
            client = client.http_client(http_client);
        }
        if let Some(time) = self.time {
            client = client.time(time);
        }
        if let Some(retry) = self.retry {
            client = client.retry(retry);
        }
        if let Some(timeout) = self.timeout {
            client = client.timeout(timeout);
        }
        if let Some(deadline) = self.deadline {
            client = client.deadline(deadline);
        }
        Ok(Mighty::new(client.build()?, credential))
    }

    fn parsed_user_agent(&self) -> Result<UserAgent, ConfigError> {
        UserAgent::new(self.user_agent.as_deref().unwrap_or_default())
    }

    fn endpoints(&self) -> Result<Endpoints, ConfigError> {
        let mut endpoints = Endpoints::for_network(&Network::parse(&self.network)?);
        if let Some(address) = &self.graphql_url {
            endpoints = endpoints.with_graphql(address)?;
        }
        if let Some(address) = &self.oauth_url {
            endpoints = endpoints.with_community(address)?;
        }
        Ok(endpoints)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;

    fn complete() -> MightyBuilder {
        Mighty::builder("harbor")
            .user_agent("tests/1.0")
            .access_token("t0ken")
    }

    fn refusal(builder: MightyBuilder) -> String {
        let error = builder.build().expect_err("unusable");
        assert_eq!(error.kind(), ErrorKind::Config);
        error.to_string()
    }

    #[test]
    fn a_complete_builder_builds_without_sending_a_request() {
        assert!(complete().build().is_ok());
        assert!(
            complete()
                .graphql_url("http://127.0.0.1:4010/networks/harbor/graphql")
                .build()
                .is_ok()
        );
    }

    #[test]
    fn a_setting_that_cannot_be_used_is_named_with_a_remedy() {
        let mut no_credential = complete();
        no_credential.access_token = None;
        for (builder, setting, remedy) in [
            (
                complete().user_agent(" "),
                "user_agent",
                "roster-export/1.2",
            ),
            (
                Mighty::builder("two words")
                    .user_agent("t/1")
                    .access_token("t"),
                "network",
                "harbor.mn.co",
            ),
            (
                Mighty::builder("").user_agent("t/1").access_token("t"),
                "network",
                "harbor.mn.co",
            ),
            (
                complete().graphql_url("http://example.org/graphql"),
                "graphql_url",
                "https",
            ),
            (
                complete().oauth_url("http://example.org"),
                "oauth_url",
                "https",
            ),
            (no_credential, "credential", "access_token"),
            (
                complete()
                    .credential(Credential::fixed("t"))
                    .scopes([Scope::READ_POSTS]),
                "scopes",
                "leave them out",
            ),
            (
                Mighty::builder("community.example.org")
                    .user_agent("t/1")
                    .access_token("t"),
                "network",
                "graphql_url",
            ),
        ] {
            let said = refusal(builder);
            assert!(said.contains(setting) && said.contains(remedy), "{said}");
        }
    }

    #[test]
    fn sign_in_to_a_network_given_by_its_id_needs_an_oauth_url() {
        let application = Application::public("id", "http://127.0.0.1:8765/callback").expect("app");
        let auth = Mighty::builder("48213").user_agent("t/1").auth(application);
        assert!(auth.expect_err("no host").to_string().contains("oauth_url"));
    }

    #[test]
    fn the_debug_text_of_a_builder_contains_no_password_from_an_address() {
        for address in ["https://me:hunter2@harbor.mn.co/", "me:hunter2@x:y/"] {
            let builder = Mighty::builder(address)
                .graphql_url(address)
                .oauth_url(address);
            let shown = format!("{builder:?}");
            assert!(!shown.contains("hunter2"), "{shown}");
        }
        let shown = format!("{:?}", complete().oauth_url("http://127.0.0.1:4010/"));
        assert!(
            shown.contains("harbor") && shown.contains("4010"),
            "{shown}"
        );
    }

    #[test]
    fn the_debug_text_of_a_builder_contains_no_token() {
        let builder = complete().access_token(mighty_trace::secret("s3cret-token"));
        assert!(!format!("{builder:?}").contains("s3cret"));
        let mighty = builder.build().expect("complete");
        assert!(!format!("{mighty:?}").contains("s3cret"));
    }
}

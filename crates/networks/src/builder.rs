//! Setting up a client.

use std::{fmt, sync::Arc, time::Duration};

use mighty_auth::{Application, AuthClient, AuthClientBuilder, Credential};
use mighty_core::{ConfigError, Endpoints, Network, UserAgent, endpoints::printable};
use mighty_runtime::{HttpClient, Time};
use mighty_transport::{Client, ClientBuilder, Error, RetryPolicy};

use crate::Mighty;

/// Says which network, who calls, and with whose token.
///
/// Whatever can't be used is found by [`build`](Self::build) or [`auth`](Self::auth), before
/// anything is sent. A builder can be cloned, to sign in with it first and build from it then.
#[derive(Clone)]
#[must_use]
pub struct MightyBuilder {
    network: String,
    network_id: Option<u64>,
    graphql_url: Option<String>,
    oauth_url: Option<String>,
    user_agent: Option<String>,
    credential: Option<Credential>,
    http_client: Option<Arc<dyn HttpClient>>,
    time: Option<Arc<dyn Time>>,
    retry: Option<RetryPolicy>,
    timeout: Option<Duration>,
    deadline: Option<Duration>,
    transport: Option<Configure>,
}

/// A user's own changes to the transport.
#[derive(Clone)]
struct Configure(Arc<dyn Fn(ClientBuilder) -> ClientBuilder + Send + Sync>);

impl fmt::Debug for Configure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Configure")
    }
}

/// Without the credential's token, and what may be secret in addresses: the network may be given as
/// one, too.
impl fmt::Debug for MightyBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MightyBuilder")
            .field("network", &Network::parse(&self.network).ok())
            .field("network_id", &self.network_id)
            .field("graphql_url", &self.graphql_url.as_deref().map(printable))
            .field("oauth_url", &self.oauth_url.as_deref().map(printable))
            .field("user_agent", &self.user_agent)
            .field("credential", &self.credential)
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
            http_client: None,
            time: None,
            retry: None,
            timeout: None,
            deadline: None,
            transport: None,
        }
    }

    /// The network's numeric id, where it is known, beside the subdomain. Bot protection has been
    /// seen to answer the path with the subdomain while the one with the id works; a client that
    /// knows the id then goes on along that one.
    ///
    /// A client that isn't given the id learns it from the first answer that tells it: that of
    /// [`Mighty::network`], and those of mutations that change the network itself. No other answer
    /// holds it, and it is not kept with the tokens. So a program that must get through from its
    /// first request on keeps what [`Client::network_id`] tells, and gives it here.
    pub fn network_id(mut self, id: u64) -> Self {
        self.network_id = Some(id);
        self
    }

    /// Who calls: your application's name, version and address, as in
    /// `roster/1.0 (+https://example.org/roster)`. Compulsory: the API turns requests without it
    /// away.
    pub fn user_agent(mut self, application: impl Into<String>) -> Self {
        self.user_agent = Some(application.into());
        self
    }

    /// Whose session: what a sign-in gave, renewed as it is needed.
    pub fn credential(mut self, credential: Credential) -> Self {
        self.credential = Some(credential);
        self
    }

    /// A token from elsewhere. It is used until it expires, and not renewed.
    pub fn access_token(self, token: impl Into<String>) -> Self {
        self.credential(Credential::fixed(token))
    }

    /// Another GraphQL endpoint than the network's own, for example a sandbox's: the whole address
    /// that requests are posted to. Plain http is accepted for loopback only.
    pub fn graphql_url(mut self, address: impl Into<String>) -> Self {
        self.graphql_url = Some(address.into());
        self
    }

    /// Another host for sign-ins than the community's own: the address below which `/oauth/…` lies.
    /// Needed too where the network is given as a number, which tells no host.
    pub fn oauth_url(mut self, address: impl Into<String>) -> Self {
        self.oauth_url = Some(address.into());
        self
    }

    /// Another HTTP client than the default one, for example with a proxy or with layers of your
    /// own. Sign-in and GraphQL both go through it.
    pub fn http_client(mut self, http_client: Arc<dyn HttpClient>) -> Self {
        self.http_client = Some(http_client);
        self
    }

    /// Another clock and sleep than the system's, for tests.
    pub fn time(mut self, time: Arc<dyn Time>) -> Self {
        self.time = Some(time);
        self
    }

    /// Whether and when calls are made again; [`RetryPolicy::none`] for never.
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = Some(retry);
        self
    }

    /// How long one attempt may take.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long a call may take in all, its retries and waits among them.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Everything else that the transport can be told: a rate or a limiter shared between
    /// processes, how many requests at once, the cost ceiling, a hook per attempt. What this builder
    /// has a method for is set by that method only.
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
        self.transport = Some(Configure(Arc::new(configure)));
        self
    }

    /// Signing in with an OAuth application of this network.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) where a setting can't be used.
    pub fn auth(&self, application: Application) -> Result<AuthClient, Error> {
        Ok(self.auth_builder(application)?.build()?)
    }

    /// As [`auth`](Self::auth), to set a store or an account name before it is built.
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

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) where a setting is missing or can't be used:
    /// the message says which, why, and what to give.
    pub fn build(self) -> Result<Mighty, Error> {
        let user_agent = self.parsed_user_agent()?;
        let endpoints = self.endpoints()?;
        let credential = self.credential.ok_or_else(|| {
            ConfigError::new(
                "credential",
                "none was given, and the API answers nobody without a token",
                "sign in with `auth`, or give an `access_token`",
            )
        })?;
        // What the builder itself was told comes last, so that it holds.
        let configure = |client| match &self.transport {
            Some(Configure(configure)) => configure(client),
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
    fn what_is_complete_builds_without_a_network() {
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
        let mut nobody = complete();
        nobody.credential = None;
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
            (nobody, "credential", "access_token"),
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
    fn a_sign_in_needs_a_host() {
        let application = Application::public("id", "http://127.0.0.1:8765/callback").expect("app");
        let auth = Mighty::builder("48213").user_agent("t/1").auth(application);
        assert!(auth.expect_err("no host").to_string().contains("oauth_url"));
    }

    #[test]
    fn a_builder_shows_no_password_out_of_an_address() {
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
    fn a_builder_shows_no_token() {
        let builder = complete().access_token(mighty_trace::secret("s3cret-token"));
        assert!(!format!("{builder:?}").contains("s3cret"));
        let mighty = builder.build().expect("complete");
        assert!(!format!("{mighty:?}").contains("s3cret"));
    }
}

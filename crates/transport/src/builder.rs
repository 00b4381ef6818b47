//! Building a client.

use std::{fmt, sync::Arc, time::Duration};

use http::{
    HeaderMap, HeaderValue, Uri,
    header::{ACCEPT, CONTENT_TYPE, USER_AGENT},
};
use mighty_auth::Credential;
use mighty_core::{
    ConfigError, UserAgent,
    endpoints::{is_secure, printable},
};
use mighty_http::{Limiter, LocalLimiter, RetryBudget, RetryPolicy};
use mighty_runtime::{
    HttpClient, Limits, Time, TokioTime,
    bounds::{CONCURRENCY, DEADLINE, PAUSE},
    default_client,
};
use tokio::sync::Semaphore;
use url::Url;

use crate::{
    Attempt, Client,
    cost::{Ceiling, CostBook},
    document::Quoted,
    observe::{Hook, Metrics},
    route::Route,
    shared::Core,
};

/// GraphQL over HTTP has a media type of its own. Older servers answer with plain JSON.
const ACCEPTED: HeaderValue =
    HeaderValue::from_static("application/graphql-response+json, application/json;q=0.9");
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// Builds a [`Client`]. The endpoint, the User-Agent and the credential are required.
#[derive(Default)]
#[must_use]
pub struct ClientBuilder {
    endpoint: Option<String>,
    user_agent: Option<UserAgent>,
    credential: Option<Credential>,
    http_client: Option<Arc<dyn HttpClient>>,
    time: Option<Arc<dyn Time>>,
    retry: RetryPolicy,
    timeout: Option<Duration>,
    deadline: Option<Duration>,
    max_response: Option<usize>,
    numeric_endpoint: Option<String>,
    network_id: Option<u64>,
    limiter: Option<Arc<dyn Limiter>>,
    max_concurrency: Option<usize>,
    cost_ceiling: Option<u64>,
    longest_pause: Option<Duration>,
    hook: Option<Hook>,
    trace_variables: bool,
}

/// Leaves out the token, the hook, and the parts of addresses that may be secret.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let numeric = self.numeric_endpoint.as_deref();
        f.debug_struct("ClientBuilder")
            .field("endpoint", &self.endpoint.as_deref().map(printable))
            .field("numeric_endpoint", &numeric.map(printable))
            .field("network_id", &self.network_id)
            .field("user_agent", &self.user_agent)
            .field("credential", &self.credential)
            .field("http_client", &self.http_client)
            .field("time", &self.time)
            .field("retry", &self.retry)
            .field("limiter", &self.limiter)
            .finish_non_exhaustive()
    }
}

impl ClientBuilder {
    /// The network's GraphQL address, to which operations are posted, as text or as `Url`
    /// ([`Endpoints::graphql`](mighty_core::Endpoints::graphql)). Plain http is accepted for
    /// loopback addresses only.
    pub fn endpoint(mut self, endpoint: impl AsRef<str>) -> Self {
        self.endpoint = Some(endpoint.as_ref().to_owned());
        self
    }

    /// The application that calls. The API refuses requests without a User-Agent.
    pub fn user_agent(mut self, user_agent: UserAgent) -> Self {
        self.user_agent = Some(user_agent);
        self
    }

    /// The credential of the user on whose behalf requests are sent.
    pub fn credential(mut self, credential: Credential) -> Self {
        self.credential = Some(credential);
        self
    }

    /// The HTTP client that sends the requests; by default [`default_client`].
    pub fn http_client(mut self, http_client: Arc<dyn HttpClient>) -> Self {
        self.http_client = Some(http_client);
        self
    }

    /// The clock and the timer; by default [`TokioTime`].
    pub fn time(mut self, time: Arc<dyn Time>) -> Self {
        self.time = Some(time);
        self
    }

    /// When and how often failed requests are retried.
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }

    /// The time limit of one attempt; by default 30 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The time limit of a whole call, with all attempts and the waits between them; by default 2
    /// minutes. A retry that could not start in time is not made.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// The maximum size of an answer's body in bytes, after decompression; by default 16 MiB.
    pub fn max_response(mut self, max_response: usize) -> Self {
        self.max_response = Some(max_response);
        self
    }

    /// The network's numeric id, if you know it (for example from [`Client::network_id`]). The
    /// client uses it instead of the subdomain if bot protection blocks the path with the
    /// subdomain. If you don't set it, the client learns it from the first answer that contains it;
    /// see [`Client::learn_network_id`].
    pub fn network_id(mut self, id: u64) -> Self {
        self.network_id = Some(id);
        self
    }

    /// The address with the numeric id, for an endpoint that doesn't have the usual form
    /// (`…/networks/NAME/graphql`). It must have the same origin as the endpoint.
    pub fn numeric_endpoint(mut self, endpoint: impl AsRef<str>) -> Self {
        self.numeric_endpoint = Some(endpoint.as_ref().to_owned());
        self
    }

    /// The rate limiter, which decides when the next operation may be sent. The default is a
    /// [`LocalLimiter`] without a rate: it slows down only after the server throttles.
    pub fn limiter(mut self, limiter: Arc<dyn Limiter>) -> Self {
        self.limiter = Some(limiter);
        self
    }

    /// The maximum number of requests in flight; further requests wait in order. By default 64; 0
    /// counts as 1.
    pub fn max_concurrency(mut self, max_concurrency: usize) -> Self {
        self.max_concurrency = Some(max_concurrency);
        self
    }

    /// The highest estimated cost that a request may have; the client doesn't send a request that
    /// would cost more. The default is 1,500, which the server is known to allow. If the server
    /// answers a request with a higher cost, that cost becomes the default. A ceiling that you set
    /// doesn't change.
    pub fn cost_ceiling(mut self, cost_ceiling: u64) -> Self {
        self.cost_ceiling = Some(cost_ceiling);
        self
    }

    /// The longest pause that a server can impose with `Retry-After` on all calls of this client,
    /// and of other clients that share its limiter. By default 10 minutes.
    ///
    /// If the server asks for a longer pause, the client logs a warning. After the pause the client
    /// sends requests again at a reduced rate, and another refusal starts another pause. The error
    /// of a refused call has the server's own value as [`retry_after`](crate::Error::retry_after).
    pub fn longest_pause(mut self, longest_pause: Duration) -> Self {
        self.longest_pause = Some(longest_pause);
        self
    }

    /// A hook that is called after each request with its outcome; see [`Attempt`]. It runs inside
    /// the call, so it should be quick. If it panics, an error is logged and the call goes on.
    pub fn on_attempt(mut self, hook: impl Fn(&Attempt<'_>) + Send + Sync + 'static) -> Self {
        self.hook = Some(Arc::new(hook));
        self
    }

    /// Whether spans contain documents and variables. By default they don't, because variables
    /// contain texts and personal data of users. Values whose names look like secrets (an `apiKey`,
    /// a password, a token) are masked in any case.
    pub fn trace_variables(mut self, trace_variables: bool) -> Self {
        self.trace_variables = trace_variables;
        self
    }

    /// Checks the settings and builds the client. This sends nothing.
    ///
    /// # Errors
    /// [`ConfigError`] if a setting is missing or can't be used.
    pub fn build(self) -> Result<Client, ConfigError> {
        let endpoint = self
            .endpoint
            .ok_or_else(|| missing("endpoint", "give the network's GraphQL address"))?;
        let user_agent = self.user_agent.ok_or_else(|| {
            missing(
                "user_agent",
                "say which application calls; see UserAgent::new",
            )
        })?;
        let credential = self.credential.ok_or_else(|| {
            missing(
                "credential",
                "give the credential of a sign-in, or a fixed token",
            )
        })?;
        let endpoint = parse_endpoint("endpoint", &endpoint)?;
        let route = match &self.numeric_endpoint {
            Some(numeric) => {
                Route::with_numeric(endpoint, parse_endpoint("numeric_endpoint", numeric)?)?
            }
            None => Route::new(endpoint),
        };
        if let Some(id) = self.network_id {
            route.learn_id(id);
        }
        let time = self.time.unwrap_or_else(|| Arc::new(TokioTime));
        let concurrency = self
            .max_concurrency
            .unwrap_or(CONCURRENCY)
            .clamp(1, Semaphore::MAX_PERMITS);
        Ok(Client::from_core(Core {
            route,
            headers: headers(&user_agent)?,
            credential,
            http: match self.http_client {
                Some(http_client) => http_client,
                None => default_client()?,
            },
            limiter: self
                .limiter
                .unwrap_or_else(|| Arc::new(LocalLimiter::new(None, Arc::clone(&time)))),
            time,
            budget: RetryBudget::default(),
            concurrency: Semaphore::new(concurrency),
            costs: CostBook::default(),
            quoted: Quoted::default(),
            cost_ceiling: Ceiling::new(self.cost_ceiling),
            metrics: Metrics::default(),
            hook: self.hook,
            trace_variables: self.trace_variables,
            retry: self.retry,
            timeout: self.timeout.unwrap_or(Limits::DEFAULT.timeout),
            deadline: self.deadline.unwrap_or(DEADLINE),
            longest_pause: self.longest_pause.unwrap_or(PAUSE),
            max_response: self.max_response.unwrap_or(Limits::DEFAULT.max_body),
        }))
    }
}

fn missing(setting: &'static str, remedy: &str) -> ConfigError {
    ConfigError::new(setting, "it is not set", remedy)
}

fn parse_endpoint(setting: &'static str, address: &str) -> Result<Uri, ConfigError> {
    // The address is not quoted, because it may contain a password.
    let unusable = |problem: &str| {
        ConfigError::new(
            setting,
            problem,
            "give an address such as https://api.mn.co/networks/harbor/graphql; plain http is \
             accepted for loopback only",
        )
    };
    let url = Url::parse(address.trim()).map_err(|error| unusable(&error.to_string()))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(unusable("the address carries a user name or password"));
    }
    if !is_secure(&url) {
        return Err(unusable("the address would send tokens unencrypted"));
    }
    url.as_str()
        .parse()
        .map_err(|error: http::uri::InvalidUri| unusable(&error.to_string()))
}

fn headers(user_agent: &UserAgent) -> Result<HeaderMap, ConfigError> {
    let user_agent = HeaderValue::try_from(user_agent.header()).map_err(|error| {
        ConfigError::new("user_agent", error.to_string(), "use plain ASCII text")
    })?;
    Ok(HeaderMap::from_iter([
        (CONTENT_TYPE, JSON),
        (ACCEPT, ACCEPTED),
        (USER_AGENT, user_agent),
    ]))
}

#[cfg(test)]
#[cfg(feature = "reqwest")]
mod tests {
    use super::*;

    fn complete() -> ClientBuilder {
        Client::builder()
            .endpoint("https://api.mn.co/networks/harbor/graphql")
            .user_agent(UserAgent::new("test/1").expect("user agent"))
            .credential(Credential::fixed("secret-access-token"))
    }

    #[test]
    fn an_error_names_the_missing_setting() {
        assert!(complete().build().is_ok());
        for setting in ["endpoint", "user_agent", "credential"] {
            let mut builder = complete();
            match setting {
                "endpoint" => builder.endpoint = None,
                "user_agent" => builder.user_agent = None,
                _ => builder.credential = None,
            }
            assert_eq!(builder.build().expect_err(setting).setting(), setting);
        }
    }

    #[test]
    fn an_insecure_address_is_refused_and_its_password_is_not_shown() {
        for address in [
            "http://api.mn.co/networks/harbor/graphql",
            "https://me:hunter2@api.mn.co/graphql",
            "http://127.0.0.1.example.org/",
            "not an address hunter2",
        ] {
            let error = complete().endpoint(address).build().expect_err(address);
            assert_eq!(error.setting(), "endpoint");
            assert!(!error.to_string().contains("hunter2"), "{error}");
        }
        let local = Url::parse("http://127.0.0.1:4010/graphql").expect("url");
        assert!(complete().endpoint(local).build().is_ok());
    }

    #[test]
    fn a_builder_does_not_print_the_password_in_an_address() {
        for address in ["https://me:hunter2@api.mn.co/graphql", "me:hunter2@x:y/"] {
            let builder = complete().endpoint(address).numeric_endpoint(address);
            let printed = format!("{builder:?}");
            assert!(!printed.contains("hunter2"), "{printed}");
        }
    }

    #[test]
    fn the_builder_and_the_client_do_not_print_the_token() {
        let builder = format!("{:?}", complete());
        let client = format!("{:?}", complete().build().expect("client"));
        assert!(!builder.contains("secret") && !client.contains("secret"));
        assert!(builder.contains("api.mn.co") && client.contains("api.mn.co"));
    }
}

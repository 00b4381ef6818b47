//! The client for one network.

use mighty_auth::Credential;
use mighty_core::GlobalId;
use mighty_operations::{
    domain::{Members, Nodes},
    models::{MemberProfile, NodeItem},
    output::{HasOutput, run},
    pages::{Paged, Pager},
};
use mighty_transport::{Client, Error, IntoRequest, Loader};

use crate::MightyBuilder;

/// The client for one network. It acts for one member.
///
/// Clones are cheap and share connections, the session and the retry budget. Create one client for
/// each member and OAuth application.
///
/// ```
/// use mighty_networks::Mighty;
///
/// # fn main() -> Result<(), mighty_networks::Error> {
/// let mighty = Mighty::builder("my-community")
///     .user_agent("roster/1.0 (+https://example.org/roster)")
///     .access_token("a-token-from-elsewhere")
///     .build()?;
/// # let _ = mighty;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Mighty {
    client: Client,
    credential: Credential,
    nodes: Loader<GlobalId, NodeItem>,
}

impl Mighty {
    /// A builder for `network`: its subdomain (`harbor`), its host (`harbor.mn.co`), its numeric
    /// id, or the address of any of its pages.
    pub fn builder(network: impl Into<String>) -> MightyBuilder {
        MightyBuilder::new(network.into())
    }

    pub(crate) fn new(client: Client, credential: Credential) -> Self {
        let nodes = Nodes::new(&client).loader();
        Self {
            client,
            credential,
            nodes,
        }
    }

    /// The signed-in member (the viewer).
    ///
    /// # Errors
    /// As [`Members::me`].
    pub async fn me(&self) -> Result<MemberProfile, Error> {
        Members::new(&self.client).me().await
    }

    /// A node by GlobalID. Look-ups at the same time, also from other clones of this client, are
    /// sent as one operation.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) is true if there is no such node or the viewer may not
    /// see it.
    pub async fn node(&self, id: impl Into<GlobalId>) -> Result<NodeItem, Error> {
        self.nodes.load(id.into()).await
    }

    /// Sends any ready-made operation or a request of your own. If the answer contains an error,
    /// the call returns it and no data; see [`Client::send`]. Use [`Client::send_partial`] to get
    /// data and errors together.
    ///
    /// A request can have any document and any result type that implements `Deserialize`:
    ///
    /// ```
    /// use mighty_networks::{Mighty, Request};
    /// use serde_json::{Value, json};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let token = sandbox.tokens_for(sandbox.member(), &["read:network"]).access_token;
    /// # let mighty = Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("spaces/1.0 (+https://example.org/spaces)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let request = Request::<Value>::new(
    ///     "FirstSpaces",
    ///     "query FirstSpaces($n: Int) { network { spaces(first: $n) { nodes { title } } } }",
    ///     json!({ "n": 2 }),
    /// );
    /// let answer = mighty.send(request).await?;
    /// assert!(answer["network"]["spaces"]["nodes"][0]["title"].is_string());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Any [`ErrorKind`](crate::ErrorKind).
    pub async fn send<R: IntoRequest>(&self, request: R) -> Result<R::Data, Error> {
        self.client.send(request).await
    }

    /// Sends any ready-made operation and returns its output: the object, list, page or deleted id
    /// of the answer, without unwrapping. To get the whole answer, use [`send`](Self::send).
    ///
    /// ```
    /// use mighty_networks::{Mighty, inputs::CreateTagInput, operations::tags::CreateTag};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes = ["host:write:network_members"];
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("tags/1.0 (+https://example.org/tags)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let tag = mighty.run(CreateTag::new(CreateTagInput::new("Sailor"))).await?;
    /// assert_eq!(tag.title, "Sailor");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`run`](mighty_operations::output::run): for example,
    /// [`is_not_found`](Error::is_not_found) is true if a record does not exist or the viewer may
    /// not see it.
    pub async fn run<O: HasOutput>(&self, operation: O) -> Result<O::Output, Error> {
        run(&self.client, operation).await
    }

    /// A pager over the items of any paged operation, or of a [document of your
    /// own](crate::Request::paged).
    ///
    /// ```
    /// use mighty_networks::{Mighty, Request};
    /// use serde_json::{Value, json};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let token = sandbox.tokens_for(sandbox.member(), &["read:network"]).access_token;
    /// # let mighty = Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("spaces/1.0 (+https://example.org/spaces)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let mut spaces = mighty.pages(Request::<Value>::paged(
    ///     "query Titles($first: Int, $after: String) {
    ///         network { spaces(first: $first, after: $after) {
    ///             nodes { title } pageInfo { hasNextPage endCursor }
    ///         } }
    ///     }",
    ///     json!({}),
    ///     "network.spaces",
    /// ))?;
    /// while let Some(space) = spaces.try_next().await? {
    ///     println!("{}", space["title"]);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn pages<Q>(&self, query: Q) -> Result<Pager<Q>, Error>
    where
        Q: Paged + Send + Sync + 'static,
        Q::Item: Send + 'static,
    {
        Pager::forward(&self.client, query)
    }

    /// Waits until no token refresh is running and the newest tokens are saved. Call it before your
    /// program ends: a refresh can run on after the call that started it, and if the program ends
    /// during a refresh, the next start needs a new sign-in.
    ///
    /// # Errors
    /// [`ErrorKind::Auth`](crate::ErrorKind::Auth) if the newest tokens could not be saved.
    pub async fn settle(&self) -> Result<(), Error> {
        self.client.settle().await
    }

    /// The transport client, for options of one call, partial answers and counters.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The credential: its expiry, its granted scopes, sign-out.
    pub fn credential(&self) -> &Credential {
        &self.credential
    }
}

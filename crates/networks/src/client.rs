//! The client for one network.

use mighty_auth::Credential;
use mighty_core::GlobalId;
use mighty_operations::{
    domain::{
        Assets, Chats, Comments, DirectMessages, Events, Members, Networks, Nodes, Notifications,
        Polls, Posts, Reactions, Search, Spaces, Uploads,
    },
    models::{BillingPlanDetail, MemberProfile, NetworkDetail, NodeItem, SearchHit},
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
    /// As [`Networks::me`].
    pub async fn me(&self) -> Result<MemberProfile, Error> {
        Networks::new(&self.client).me().await
    }

    /// The network. After this call the client knows the network's numeric id; see
    /// [`MightyBuilder::network_id`].
    ///
    /// # Errors
    /// As [`Networks::get`].
    pub async fn network(&self) -> Result<NetworkDetail, Error> {
        Networks::new(&self.client).get().await
    }

    /// A billing plan of the platform by its canonical name.
    ///
    /// # Errors
    /// As [`Networks::billing_plan`].
    pub async fn billing_plan(
        &self,
        canonical_name: impl Into<String>,
    ) -> Result<BillingPlanDetail, Error> {
        Networks::new(&self.client)
            .billing_plan(canonical_name)
            .await
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

    /// Several nodes by GlobalID.
    ///
    /// # Errors
    /// As [`Nodes::get_many`].
    pub async fn nodes(
        &self,
        ids: impl IntoIterator<Item = impl Into<GlobalId>>,
    ) -> Result<Vec<Option<NodeItem>>, Error> {
        Nodes::new(&self.client).get_many(ids).await
    }

    /// The posts, events, polls, comments, members and spaces that match `text`.
    ///
    /// # Errors
    /// As [`Search::find`].
    pub fn search(&self, text: impl Into<String>) -> Result<Pager<SearchHit>, Error> {
        Search::new(&self.client).find(text)
    }

    /// Spaces, collections of spaces and space templates.
    pub fn spaces(&self) -> Spaces<'_> {
        Spaces::new(&self.client)
    }

    /// Posts. Lists of posts also contain events and polls.
    pub fn posts(&self) -> Posts<'_> {
        Posts::new(&self.client)
    }

    /// Comments and their replies.
    pub fn comments(&self) -> Comments<'_> {
        Comments::new(&self.client)
    }

    /// Reactions to posts and comments.
    pub fn reactions(&self) -> Reactions<'_> {
        Reactions::new(&self.client)
    }

    /// Events, their occurrences and RSVPs.
    pub fn events(&self) -> Events<'_> {
        Events::new(&self.client)
    }

    /// Polls and questions.
    pub fn polls(&self) -> Polls<'_> {
        Polls::new(&self.client)
    }

    /// The viewer's notifications.
    pub fn notifications(&self) -> Notifications<'_> {
        Notifications::new(&self.client)
    }

    /// Direct messages between members, groups included.
    pub fn direct_messages(&self) -> DirectMessages<'_> {
        DirectMessages::new(&self.client)
    }

    /// The chats of spaces.
    pub fn chats(&self) -> Chats<'_> {
        Chats::new(&self.client)
    }

    /// Uploads of files, audio and videos.
    pub fn uploads(&self) -> Uploads<'_> {
        Uploads::new(&self.client)
    }

    /// The network's assets (files, images, videos, audio).
    pub fn assets(&self) -> Assets<'_> {
        Assets::new(&self.client)
    }

    /// Members: the viewer's own profile, follows, and, for hosts and moderators, the member list.
    pub fn members(&self) -> Members<'_> {
        Members::new(&self.client)
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

    /// A pager over the items of any paged operation.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn pages<Q>(&self, query: Q) -> Result<Pager<Q::Item>, Error>
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

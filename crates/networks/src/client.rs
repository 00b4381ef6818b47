//! The client of one network.

use mighty_auth::Credential;
use mighty_core::GlobalId;
use mighty_operations::{
    domain::{
        Assets, Chats, Comments, DirectMessages, Events, Members, Networks, Nodes, Notifications,
        Polls, Posts, Reactions, Search, Spaces, Uploads,
    },
    models::{BillingPlanDetail, MemberProfile, NetworkDetail, NodeItem, SearchHit},
    pages::{Paged, Pager},
};
use mighty_transport::{Client, Error, IntoRequest, Loader};

use crate::MightyBuilder;

/// A network, as one member sees it.
///
/// Cheap to clone; clones share connections, the session and the retry budget. One per member and
/// application.
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
    /// Begins with the network: its subdomain (`harbor`), host (`harbor.mn.co`), numeric id, or the
    /// address of any of its pages.
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

    /// The member that the token acts for.
    ///
    /// # Errors
    /// As [`Networks::me`].
    pub async fn me(&self) -> Result<MemberProfile, Error> {
        Networks::new(&self.client).me().await
    }

    /// The network itself. From then on the client knows the network's numeric id; see
    /// [`MightyBuilder::network_id`].
    ///
    /// # Errors
    /// As [`Networks::get`].
    pub async fn network(&self) -> Result<NetworkDetail, Error> {
        Networks::new(&self.client).get().await
    }

    /// One of the platform's billing plans, by its canonical name.
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

    /// Anything that has a GlobalID. Look-ups that come within the same moment, from any clone,
    /// become one operation.
    ///
    /// # Errors
    /// Not found where the viewer sees no such node.
    pub async fn node(&self, id: impl Into<GlobalId>) -> Result<NodeItem, Error> {
        self.nodes.load(id.into()).await
    }

    /// Several things by GlobalID, in one operation.
    ///
    /// # Errors
    /// As [`Nodes::get_many`].
    pub async fn nodes(
        &self,
        ids: impl IntoIterator<Item = impl Into<GlobalId>>,
    ) -> Result<Vec<Option<NodeItem>>, Error> {
        Nodes::new(&self.client).get_many(ids).await
    }

    /// What matches a text: posts, events, polls, comments, members, spaces.
    ///
    /// # Errors
    /// As [`Search::find`].
    pub fn search(&self, text: impl Into<String>) -> Result<Pager<SearchHit>, Error> {
        Search::new(&self.client).find(text)
    }

    /// Spaces, their collections and templates.
    pub fn spaces(&self) -> Spaces<'_> {
        Spaces::new(&self.client)
    }

    /// Posts, and the events and polls that come among them.
    pub fn posts(&self) -> Posts<'_> {
        Posts::new(&self.client)
    }

    /// Comments, in threads.
    pub fn comments(&self) -> Comments<'_> {
        Comments::new(&self.client)
    }

    /// Reactions to posts and comments.
    pub fn reactions(&self) -> Reactions<'_> {
        Reactions::new(&self.client)
    }

    /// Events, their occurrences, RSVPs.
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

    /// Direct messages between members, and groups.
    pub fn direct_messages(&self) -> DirectMessages<'_> {
        DirectMessages::new(&self.client)
    }

    /// The chats that spaces have.
    pub fn chats(&self) -> Chats<'_> {
        Chats::new(&self.client)
    }

    /// Uploads of files, sounds and videos.
    pub fn uploads(&self) -> Uploads<'_> {
        Uploads::new(&self.client)
    }

    /// The network's assets.
    pub fn assets(&self) -> Assets<'_> {
        Assets::new(&self.client)
    }

    /// Members: the viewer's own profile, follows; the list, for hosts and moderators.
    pub fn members(&self) -> Members<'_> {
        Members::new(&self.client)
    }

    /// Sends any operation or request of your own, strictly: any error of the answer is an error of
    /// the call. See [`Client::send`], and [`Client::send_partial`] for the other way.
    ///
    /// Any document and any type that serde can read will do:
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
    /// Those of any call.
    pub async fn send<R: IntoRequest>(&self, request: R) -> Result<R::Data, Error> {
        self.client.send(request).await
    }

    /// Goes through the pages of any paged operation.
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

    /// Waits until no token refresh is under way and the newest tokens are saved. Call it before
    /// your program ends: a refresh can outlive the call that began it, and if the program ends in
    /// the middle of one, the next start needs a new sign-in.
    ///
    /// # Errors
    /// [`ErrorKind::Auth`](crate::ErrorKind::Auth) if the newest tokens could not be saved.
    pub async fn settle(&self) -> Result<(), Error> {
        self.client.settle().await
    }

    /// The transport underneath: options for one call, partial answers, raw requests.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The session: when it expires, what it may do, signing out.
    pub fn credential(&self) -> &Credential {
        &self.credential
    }
}

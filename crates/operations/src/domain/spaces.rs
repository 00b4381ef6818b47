//! Spaces, collections of spaces and space templates.

mod memberships;

use mighty_schema::inputs::{CreateSpaceInput, DeleteSpaceInput, UpdateSpaceInput};
use mighty_schema::{
    ids::{GlobalIdOf, IdOf, RefOf},
    kinds::Space,
};
use mighty_transport::{Client, Error};

use super::by_ids::by_ids;
use crate::output::run;
use crate::{
    models::{SpaceCard, SpaceDetail, SpaceTemplateSummary, SpacesCollectionDetail},
    operations::spaces::{
        CreateSpace, DeleteSpace, GetSpace, ListSpaceTemplates, ListSpaces, ListSpacesCollections,
        UpdateSpace, create_space,
    },
    pages::Pager,
};
pub use memberships::MembershipChange;

/// The network's spaces.
///
/// ```
/// use mighty_operations::domain::Spaces;
/// use mighty_schema::enums::MembershipOutcome;
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = mighty_sandbox::Sandbox::start().await?;
/// # let scopes = ["read:network", "host:read:network", "host:write:network_spaces"];
/// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
/// # let client = mighty_transport::Client::builder()
/// #     .endpoint(sandbox.graphql_url())
/// #     .user_agent(mighty_core::UserAgent::new("example/1.0")?)
/// #     .credential(mighty_auth::Credential::fixed(token))
/// #     .build()?;
/// # let member = mighty_core::GlobalId::new("User", sandbox.member().resource_id());
/// let spaces = Spaces::new(&client);
/// let space = spaces.list()?.try_next().await?.ok_or("a space")?;
/// let change = spaces.add_member(member, [&space.id]).await?;
/// match change.outcome {
///     MembershipOutcome::Added | MembershipOutcome::AlreadyMember => {}
///     other => println!("not added: {other}"),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Spaces<'a>(&'a Client);

impl<'a> Spaces<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// Several spaces by GlobalID, in the order of `ids`. `None` if there is no such record, it is of another
    /// type, or the viewer may not see it. One operation has at most
    /// [`NODES_PER_OPERATION`](super::NODES_PER_OPERATION) ids.
    ///
    /// # Errors
    /// Any error of a call. [`ErrorKind::Decode`](mighty_transport::ErrorKind::Decode) if the answer
    /// has neither a record nor a null for one of the ids.
    pub async fn get_many(
        &self,
        ids: impl IntoIterator<Item = impl Into<GlobalIdOf<Space>>>,
    ) -> Result<Vec<Option<SpaceDetail>>, Error> {
        use crate::operations::spaces::{ListSpacesByIds, list_spaces_by_ids::Nodes};
        let is_of = |id: &GlobalIdOf<Space>, node: &Nodes| match node {
            Nodes::Space(record) => Some(record.id.is_same_record(id)),
            Nodes::Unknown(_) => None,
        };
        let record = |node| match node {
            Nodes::Space(record) => Some(*record),
            Nodes::Unknown(_) => None,
        };
        by_ids(self.0, ids, ListSpacesByIds::new, is_of, record).await
    }

    /// The spaces that the viewer may see.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(&self) -> Result<Pager<SpaceCard>, Error> {
        self.list_with(ListSpaces::new())
    }

    /// As [`list`](Self::list), but you can set the page size and the cursor to start at.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn list_with(&self, query: ListSpaces) -> Result<Pager<SpaceCard>, Error> {
        Pager::forward(self.0, query)
    }

    /// One space by resource id or GlobalID. The API calls the argument `idOrSlug`, but spaces have
    /// no slug.
    ///
    /// # Errors
    /// Not found if the space does not exist or the viewer may not see it.
    pub async fn get(&self, id: impl Into<RefOf<Space>>) -> Result<SpaceDetail, Error> {
        run(self.0, GetSpace::new(id)).await
    }

    /// Creates a space. For hosts. The new space is private and hidden.
    ///
    /// The answer has the collection of the space and says whether the collection was created for
    /// it. If the API refuses the space, it may have created a collection nevertheless.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn create(&self, input: CreateSpaceInput) -> Result<create_space::Output, Error> {
        run(self.0, CreateSpace::new(input)).await
    }

    /// Changes the fields that the input sets. Other fields keep their values.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn update(&self, input: UpdateSpaceInput) -> Result<SpaceDetail, Error> {
        run(self.0, UpdateSpace::new(input)).await
    }

    /// Deletes a space at once, by resource id or GlobalID. You can't undo this. The server removes
    /// the content of the space in the background.
    ///
    /// # Errors
    /// Not found if there is no such record.
    pub async fn delete(&self, space: impl Into<IdOf<Space>>) -> Result<IdOf<Space>, Error> {
        run(self.0, DeleteSpace::new(DeleteSpaceInput::new(space))).await
    }

    /// The collections of spaces, without the system's own collections.
    ///
    /// # Errors
    /// Any error of a call.
    pub async fn collections(&self) -> Result<Vec<SpacesCollectionDetail>, Error> {
        Ok(self
            .0
            .send(ListSpacesCollections::new())
            .await?
            .network
            .spaces_collections)
    }

    /// The templates for new spaces. Store the `canonical_name` and not the title, because titles
    /// are localised.
    ///
    /// # Errors
    /// Any error of a call.
    pub async fn templates(&self) -> Result<Vec<SpaceTemplateSummary>, Error> {
        Ok(self
            .0
            .send(ListSpaceTemplates::new())
            .await?
            .network
            .space_templates)
    }
}

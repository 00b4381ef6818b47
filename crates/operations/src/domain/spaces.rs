//! Spaces, the collections they are sorted into, the templates they are made from.

mod memberships;

use mighty_core::Id;
use mighty_schema::inputs::{CreateSpaceInput, DeleteSpaceInput, UpdateSpaceInput};
use mighty_transport::{Client, Error};

use super::{find, make};
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
    /// Through `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// Every space that the viewer sees.
    ///
    /// # Errors
    /// As [`Pager::forward`]; the pages' errors come with the pages.
    pub fn list(&self) -> Result<Pager<SpaceCard>, Error> {
        self.list_with(ListSpaces::new())
    }

    /// As [`list`](Self::list), with a page size or a place to begin.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn list_with(&self, query: ListSpaces) -> Result<Pager<SpaceCard>, Error> {
        Pager::forward(self.0, query)
    }

    /// One space, by resource ID or GlobalID. The API's name for the argument is `idOrSlug`, but
    /// spaces have no slug.
    ///
    /// # Errors
    /// Not found where the viewer sees no such space.
    pub async fn get(&self, id: impl Into<String>) -> Result<SpaceDetail, Error> {
        find(self.0, GetSpace::new(id), |data| {
            data.network.space.ok_or("the space")
        })
        .await
    }

    /// Creates a space. It starts private and hidden, and only hosts can do it.
    ///
    /// The answer names the collection that the space was put into, and whether that was made for
    /// it. Where the space itself is refused, a collection may have been made all the same.
    ///
    /// # Errors
    /// Rejected where the input is refused.
    pub async fn create(
        &self,
        input: CreateSpaceInput,
    ) -> Result<create_space::CreateSpace, Error> {
        make(self.0, CreateSpace::new(input), |data| {
            let payload = data.create_space;
            payload
                .filter(|payload| payload.space.is_some())
                .ok_or("the new space")
        })
        .await
    }

    /// Changes what the input sets, and leaves the rest.
    ///
    /// # Errors
    /// Rejected where the input is refused.
    pub async fn update(&self, input: UpdateSpaceInput) -> Result<SpaceDetail, Error> {
        make(self.0, UpdateSpace::new(input), |data| {
            data.update_space
                .and_then(|payload| payload.space)
                .ok_or("the space")
        })
        .await
    }

    /// Deletes a space, by resource ID or GlobalID. It is gone at once and can't be brought back; what
    /// it held is removed in the background.
    ///
    /// # Errors
    /// Not found where there is none.
    pub async fn delete(&self, space: impl Into<Id>) -> Result<Id, Error> {
        make(
            self.0,
            DeleteSpace::new(DeleteSpaceInput::new(space)),
            |data| {
                data.delete_space
                    .and_then(|payload| payload.deleted_id)
                    .ok_or("the deleted id")
            },
        )
        .await
    }

    /// The collections that sort the spaces, the system's own left out.
    ///
    /// # Errors
    /// Those of any call.
    pub async fn collections(&self) -> Result<Vec<SpacesCollectionDetail>, Error> {
        Ok(self
            .0
            .send(ListSpacesCollections::new())
            .await?
            .network
            .spaces_collections)
    }

    /// The templates that a space can be made from. `canonical_name` is the key to keep: titles are
    /// localised.
    ///
    /// # Errors
    /// Those of any call.
    pub async fn templates(&self) -> Result<Vec<SpaceTemplateSummary>, Error> {
        Ok(self
            .0
            .send(ListSpaceTemplates::new())
            .await?
            .network
            .space_templates)
    }
}

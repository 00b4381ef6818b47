//! The network's members.

mod follows;

use mighty_schema::{
    enums::{MemberSort, MembershipRole},
    inputs::{UpdateMemberInput, UpdateMembershipInput},
};
use mighty_schema::{
    ids::{GlobalIdOf, IdOf},
    kinds::User,
};
use mighty_transport::{Client, Error};

use super::by_ids::by_ids;
use crate::output::run;
use crate::{
    models::{MemberCard, MemberProfile, MembershipSummary, SpaceSummary},
    operations::{
        members::{
            GetMember, GetMemberByEmail, GetMemberMembership, ListMembers, UpdateMember,
            UpdateMembership,
        },
        spaces::ListMemberSpaces,
    },
    pages::Pager,
};

/// The network's members. The list and the look-ups are for hosts and moderators: other members get
/// an empty list and no error.
///
/// ```
/// use mighty_operations::domain::Members;
/// use mighty_schema::inputs::UpdateMemberInput;
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = mighty_sandbox::Sandbox::start().await?;
/// # let scopes = ["read:network"];
/// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
/// # let client = mighty_transport::Client::builder()
/// #     .endpoint(sandbox.graphql_url())
/// #     .user_agent(mighty_core::UserAgent::new("example/1.0")?)
/// #     .credential(mighty_auth::Credential::fixed(token))
/// #     .build()?;
/// # let me = mighty_operations::domain::Networks::new(&client).me().await?;
/// let members = Members::new(&client);
/// let input = UpdateMemberInput::new(&me.id).short_bio("Rows at dawn");
/// let me = members.update(input).await?;
/// assert_eq!(me.short_bio.as_deref(), Some("Rows at dawn"));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Members<'a>(&'a Client);

impl<'a> Members<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// Several profiles by GlobalID, in the order of `ids`. `None` if there is no such record, it is of another
    /// type, or the viewer may not see it. One operation has at most
    /// [`NODES_PER_OPERATION`](super::NODES_PER_OPERATION) ids.
    ///
    /// # Errors
    /// Any error of a call. [`ErrorKind::Decode`](mighty_transport::ErrorKind::Decode) if the answer
    /// has neither a record nor a null for one of the ids.
    pub async fn get_many(
        &self,
        ids: impl IntoIterator<Item = impl Into<GlobalIdOf<User>>>,
    ) -> Result<Vec<Option<MemberProfile>>, Error> {
        use crate::operations::members::{ListMembersByIds, list_members_by_ids::Nodes};
        let is_of = |id: &GlobalIdOf<User>, node: &Nodes| match node {
            Nodes::User(record) => Some(record.id.is_same_record(id)),
            Nodes::Unknown(_) => None,
        };
        let record = |node| match node {
            Nodes::User(record) => Some(*record),
            Nodes::Unknown(_) => None,
        };
        by_ids(self.0, ids, ListMembersByIds::new, is_of, record).await
    }

    /// All members in the order of their resource ids. Only this order does not change while
    /// members join and leave, so no member is missed or returned twice.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(&self) -> Result<Pager<MemberCard>, Error> {
        self.list_with(ListMembers::new().sort(MemberSort::ResourceId))
    }

    /// Members with a filter or in another order.
    ///
    /// The API's default order, by last visit, changes while you read the list, so members can be
    /// missed or returned twice. The same is true of every order except that of resource ids.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn list_with(&self, query: ListMembers) -> Result<Pager<MemberCard>, Error> {
        Pager::forward(self.0, query)
    }

    /// One member by resource id or GlobalID.
    ///
    /// # Errors
    /// Not found if there is no such member, or if the viewer is not a host or moderator.
    pub async fn get(&self, id: impl Into<IdOf<User>>) -> Result<MemberProfile, Error> {
        run(self.0, GetMember::new(id)).await
    }

    /// One member by e-mail address. For hosts, if the plan shows addresses and the member
    /// consents. The viewer's own address is always found. Upper and lower case and spaces around
    /// the address don't matter.
    ///
    /// The API limits look-ups that find no member, for the whole network. After too many of them
    /// you get [`Throttled`](mighty_transport::ErrorKind::Throttled). Look-ups that find a member
    /// are not limited.
    ///
    /// # Errors
    /// Not found if the address is unknown, and also if the API may not show it to the viewer.
    pub async fn get_by_email(&self, email: impl Into<String>) -> Result<MemberProfile, Error> {
        run(self.0, GetMemberByEmail::new(email)).await
    }

    /// Changes the viewer's own profile. The input has the viewer's id; no member can change the
    /// profile of another. A new e-mail address needs the `email_verification_code` that was sent
    /// to it.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input. The code
    /// `FORBIDDEN` if the id is that of another member.
    pub async fn update(&self, input: UpdateMemberInput) -> Result<MemberProfile, Error> {
        run(self.0, UpdateMember::new(input)).await
    }

    /// A member's membership of the network, by the member's GlobalID. `None` for limited members,
    /// because they belong only to spaces. For a membership of a space see
    /// [`Spaces::membership`](super::Spaces::membership).
    ///
    /// # Errors
    /// Not found if the member does not exist or the viewer may not see it.
    pub async fn membership(
        &self,
        member: impl Into<GlobalIdOf<User>>,
    ) -> Result<Option<MembershipSummary>, Error> {
        membership(self.0, GetMemberMembership::new(member)).await
    }

    /// Changes a member's role in the network, by resource id or GlobalID. For hosts. For the role
    /// in a space see [`Spaces::set_role`](super::Spaces::set_role).
    ///
    /// # Errors
    /// Not found if the member has no membership of the network.
    pub async fn set_role(
        &self,
        member: impl Into<IdOf<User>>,
        role: MembershipRole,
    ) -> Result<MembershipSummary, Error> {
        set_role(self.0, UpdateMembershipInput::new(member).role(role)).await
    }

    /// The spaces of a member. Every member can list their own spaces, hosts and moderators those
    /// of all members. Otherwise the list is empty, without an error.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn spaces(
        &self,
        member: impl Into<GlobalIdOf<User>>,
    ) -> Result<Pager<SpaceSummary>, Error> {
        Pager::forward(self.0, ListMemberSpaces::new(member))
    }
}

/// A membership of the network, or of a space if the query names one.
pub(super) async fn membership(
    client: &Client,
    query: GetMemberMembership,
) -> Result<Option<MembershipSummary>, Error> {
    run(client, query).await
}

pub(super) async fn set_role(
    client: &Client,
    input: UpdateMembershipInput,
) -> Result<MembershipSummary, Error> {
    run(client, UpdateMembership::new(input)).await
}

//! The network's members.

mod follows;

use mighty_core::{GlobalId, Id};
use mighty_schema::{
    enums::{MemberSort, MembershipRole},
    inputs::{UpdateMemberInput, UpdateMembershipInput},
};
use mighty_transport::{Client, Error};

use super::{find, make};
use crate::{
    models::{MemberCard, MemberProfile, MembershipSummary, SpaceSummary},
    operations::{
        members::{
            GetMember, GetMemberByEmail, GetMemberMembership, ListMembers, UpdateMember,
            UpdateMembership, get_member_membership,
        },
        spaces::ListMemberSpaces,
    },
    pages::Pager,
};

/// The network's members. The list and the look-ups are for hosts and moderators: to others the
/// list is empty, without an error.
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
    /// Through `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// Every member, in the order of their resource IDs: the one order that does not move while
    /// people come and go, so that none is left out and none comes twice.
    ///
    /// # Errors
    /// As [`Pager::forward`]; the pages' errors come with the pages.
    pub fn list(&self) -> Result<Pager<MemberCard>, Error> {
        self.list_with(ListMembers::new().sort(MemberSort::ResourceId))
    }

    /// Members narrowed or in another order.
    ///
    /// The server's own order, by last visit, moves while people visit: going through it can leave
    /// members out and repeat others. So can any order but that of resource IDs.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn list_with(&self, query: ListMembers) -> Result<Pager<MemberCard>, Error> {
        Pager::forward(self.0, query)
    }

    /// One member, by resource ID or GlobalID.
    ///
    /// # Errors
    /// Not found where there is none, and where the viewer is neither host nor moderator.
    pub async fn get(&self, id: impl Into<Id>) -> Result<MemberProfile, Error> {
        find(self.0, GetMember::new(id), |data| {
            data.network.member.ok_or("the member")
        })
        .await
    }

    /// One member by e-mail address, for hosts, on plans that show addresses, and as far as the
    /// member consents; one's own is always found. Case and blanks around it don't matter.
    ///
    /// Look-ups that find nobody are limited for the whole network, and too many end in
    /// [`Throttled`](mighty_transport::ErrorKind::Throttled); those that find somebody are free.
    ///
    /// # Errors
    /// Not found for an unknown address and for one that is not to be told alike.
    pub async fn get_by_email(&self, email: impl Into<String>) -> Result<MemberProfile, Error> {
        find(self.0, GetMemberByEmail::new(email), |data| {
            data.network.member_by_email.ok_or("the member")
        })
        .await
    }

    /// Changes the viewer's own profile, which the input names by id; nobody changes another's. A
    /// new e-mail address needs the `email_verification_code` that was sent to it.
    ///
    /// # Errors
    /// Rejected where the input is refused, forbidden where the member is another one.
    pub async fn update(&self, input: UpdateMemberInput) -> Result<MemberProfile, Error> {
        make(self.0, UpdateMember::new(input), |data| {
            data.update_member
                .and_then(|payload| payload.member)
                .ok_or("the member")
        })
        .await
    }

    /// A member's membership of the network, by the member's GlobalID. Of a space's there is
    /// [`Spaces::membership`](super::Spaces::membership). None for limited members, who belong to
    /// spaces only.
    ///
    /// # Errors
    /// Not found where the viewer sees no such member.
    pub async fn membership(
        &self,
        member: impl Into<GlobalId>,
    ) -> Result<Option<MembershipSummary>, Error> {
        membership(self.0, GetMemberMembership::new(member)).await
    }

    /// Gives a member another role in the network, by resource ID or GlobalID; for hosts. In a
    /// space there is [`Spaces::set_role`](super::Spaces::set_role).
    ///
    /// # Errors
    /// Not found where the member has no membership of the network.
    pub async fn set_role(
        &self,
        member: impl Into<Id>,
        role: MembershipRole,
    ) -> Result<MembershipSummary, Error> {
        set_role(self.0, UpdateMembershipInput::new(member).role(role)).await
    }

    /// The spaces of a member: one's own, or for hosts and moderators anybody's. To others it is
    /// empty, without an error.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn spaces(&self, member: impl Into<GlobalId>) -> Result<Pager<SpaceSummary>, Error> {
        Pager::forward(self.0, ListMemberSpaces::new(member))
    }
}

/// A membership of the network or, where the query names one, of a space.
pub(super) async fn membership(
    client: &Client,
    query: GetMemberMembership,
) -> Result<Option<MembershipSummary>, Error> {
    find(client, query, |data| {
        match data.node.ok_or("the member")? {
            get_member_membership::Node::User(member) => Ok(member.membership),
            get_member_membership::Node::Unknown(_) => {
                Err("a member under this id (it is something else)")
            }
        }
    })
    .await
}

pub(super) async fn set_role(
    client: &Client,
    input: UpdateMembershipInput,
) -> Result<MembershipSummary, Error> {
    make(client, UpdateMembership::new(input), |data| {
        data.update_membership
            .and_then(|payload| payload.membership)
            .ok_or("the membership")
    })
    .await
}

//! The network's members.

use mighty_core::Id;
use mighty_schema::enums::MemberSort;
use mighty_transport::{Client, Error};

use super::find;
use crate::{
    models::{MemberCard, MemberProfile},
    operations::members::{GetMember, ListMembers},
    pages::Pager,
};

/// The network's members, for hosts and moderators. To others the list is empty, without an error.
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
}

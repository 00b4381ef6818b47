//! The member list, in the stable order.

use mighty_schema::enums::MemberSort;
use mighty_transport::Error;

use super::Members;
use crate::{operations::members::ListMembers, pages::Pager};

impl Members<'_> {
    /// All members in the order of their resource ids. Only this order does not change while
    /// members join and leave, so no member is missed or returned twice.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(self) -> Result<Pager<ListMembers>, Error> {
        self.list_with(ListMembers::new().sort(MemberSort::ResourceId))
    }

    /// Members with a filter or in another order.
    ///
    /// The API's default order, by last visit, changes while you read the list, so members can be
    /// missed or returned twice. The same is true of every order except that of resource ids.
    ///
    /// # Errors
    /// As [`Pager::forward`].
    pub fn list_with(self, query: ListMembers) -> Result<Pager<ListMembers>, Error> {
        Pager::forward(self.0, query)
    }
}

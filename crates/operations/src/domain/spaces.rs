//! The members of a space, in the stable order.

use mighty_schema::enums::MemberSort;
use mighty_schema::{ids::GlobalIdOf, kinds::Space};
use mighty_transport::Error;

use super::Spaces;
use crate::{operations::members::ListMembers, pages::Pager};

impl Spaces<'_> {
    /// The members of a space in the order of their resource ids, by the space's GlobalID. For
    /// hosts and moderators: other members get an empty list and no error.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn members(self, space: impl Into<GlobalIdOf<Space>>) -> Result<Pager<ListMembers>, Error> {
        let query = ListMembers::new()
            .space_id(space)
            .sort(MemberSort::ResourceId);
        Pager::forward(self.0, query)
    }
}

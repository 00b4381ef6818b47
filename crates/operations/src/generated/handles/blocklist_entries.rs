// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `BlocklistEntries`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The network's blocklist: e-mail addresses that get no mail.
///
/// An entry does not remove a member and does not keep a person from joining.
///
/// The facade has it as `mighty.blocklist_entries()`.
#[derive(Debug, Clone, Copy)]
pub struct BlocklistEntries<'a>(pub(crate) &'a Client);
impl<'a> BlocklistEntries<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The addresses that get no mail. For hosts: other members get an empty list and no error.
    ///
    /// If the network's plan does not show members' e-mail addresses, only the entries that hosts
    /// added are listed. Addresses are obfuscated if the application lacks the scope
    /// `read:userinfo`.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
    ) -> Result<Pager<crate::operations::blocklist_entries::ListBlocklist>, Error> {
        Pager::forward(
            self.0,
            crate::operations::blocklist_entries::ListBlocklist::new(),
        )
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::blocklist_entries::ListBlocklist,
    ) -> Result<Pager<crate::operations::blocklist_entries::ListBlocklist>, Error> {
        Pager::forward(self.0, query)
    }
    /// Stops mail to an address. It is stored in lower case.
    ///
    /// If the address is on the list already, the answer is the existing entry. A hard block also
    /// stops e-mails with sign-in links.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    ///
    /// If the address is on the list already and the viewer may not see that entry, the API refuses
    /// the input.
    pub async fn create(
        self,
        email: impl Into<String>,
    ) -> Result<crate::generated::models::BlocklistEntrySummary, Error> {
        run(
                self.0,
                crate::operations::blocklist_entries::CreateBlocklistEntry::new(
                    mighty_schema::inputs::CreateBlocklistEntryInput::new(email),
                ),
            )
            .await
    }
    /// As [`create`](Self::create), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`create`](Self::create).
    pub async fn create_with(
        self,
        input: mighty_schema::inputs::CreateBlocklistEntryInput,
    ) -> Result<crate::generated::models::BlocklistEntrySummary, Error> {
        run(
                self.0,
                crate::operations::blocklist_entries::CreateBlocklistEntry::new(input),
            )
            .await
    }
    /// Removes an entry, by resource id or GlobalID, so that the address gets mail again.
    ///
    /// An entry that the network's plan hides is not found.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::BlocklistEntry>>,
    ) -> Result<crate::generated::models::BlocklistEntrySummary, Error> {
        run(
                self.0,
                crate::operations::blocklist_entries::DeleteBlocklistEntry::new(
                    mighty_schema::inputs::DeleteBlocklistEntryInput::new(id),
                ),
            )
            .await
    }
}

// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Leads`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Leads: the people on the network's waitlists.
///
/// The facade has it as `mighty.leads()`.
#[derive(Debug, Clone, Copy)]
pub struct Leads<'a>(pub(crate) &'a Client);
impl<'a> Leads<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The leads, the newest first. For hosts and moderators: other members get an empty list and
    /// no error.
    ///
    /// With `list_with` you can filter the list. `term` matches part of the e-mail address. It is
    /// ignored without an error if the viewer can't read addresses in clear. Addresses are in clear
    /// only for hosts with the scope `read:userinfo` on a plan that shows e-mail addresses;
    /// otherwise they are obfuscated.
    ///
    /// It needs one of the scopes `host:read:network`, `read:network`.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(self) -> Result<Pager<crate::operations::leads::ListLeads>, Error> {
        Pager::forward(self.0, crate::operations::leads::ListLeads::new())
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::leads::ListLeads,
    ) -> Result<Pager<crate::operations::leads::ListLeads>, Error> {
        Pager::forward(self.0, query)
    }
}

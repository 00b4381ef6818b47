// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `CustomDomains`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The network's own domains.
///
/// A new domain is checked and gets a certificate first. It is live after `publish`. The
/// subdomain of `mn.co` is changed with `mighty.network().update_subdomain(…)`.
///
/// The facade has it as `mighty.custom_domains()`.
#[derive(Debug, Clone, Copy)]
pub struct CustomDomains<'a>(pub(crate) &'a Client);
impl<'a> CustomDomains<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The network's custom domains. For people who are not members, the list is empty, without an
    /// error.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
    ) -> Result<Pager<crate::operations::custom_domains::ListCustomDomains>, Error> {
        Pager::forward(
            self.0,
            crate::operations::custom_domains::ListCustomDomains::new(),
        )
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::custom_domains::ListCustomDomains,
    ) -> Result<Pager<crate::operations::custom_domains::ListCustomDomains>, Error> {
        Pager::forward(self.0, query)
    }
    /// Registers a custom domain by its fully qualified name.
    ///
    /// The server then verifies DNS and gets a certificate. The domain is not live before
    /// `publish`.
    ///
    /// It needs the scope `host:write:network_integrations`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        domain: impl Into<String>,
    ) -> Result<crate::generated::models::CustomDomainSummary, Error> {
        run(
                self.0,
                crate::operations::custom_domains::CreateCustomDomain::new(
                    mighty_schema::inputs::CreateCustomDomainInput::new(domain),
                ),
            )
            .await
    }
    /// Deletes all custom domains of the network. You can't undo this.
    ///
    /// The API takes the id of any one domain, and deletes all domains.
    ///
    /// It needs the scope `host:write:network_integrations`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete_all(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::CustomDomain>>,
    ) -> Result<mighty_schema::ids::IdOf<mighty_schema::kinds::CustomDomain>, Error> {
        run(
                self.0,
                crate::operations::custom_domains::DeleteCustomDomain::new(
                    mighty_schema::inputs::DeleteCustomDomainInput::new(id),
                ),
            )
            .await
    }
    /// Checks the form of a domain name, its DNS, and whether it is taken. Nothing is registered.
    ///
    /// If the domain is valid, `errors` is empty.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn check(
        self,
        domain: impl Into<String>,
    ) -> Result<crate::generated::models::CustomDomainCheckResultSummary, Error> {
        run(self.0, crate::operations::custom_domains::GetCustomDomainCheck::new(domain))
            .await
    }
    /// Makes a custom domain live, by resource id or GlobalID.
    ///
    /// It needs the scope `host:write:network_integrations`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn publish(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::CustomDomain>>,
    ) -> Result<crate::generated::models::CustomDomainSummary, Error> {
        run(
                self.0,
                crate::operations::custom_domains::PublishCustomDomain::new(
                    mighty_schema::inputs::PublishCustomDomainInput::new(id),
                ),
            )
            .await
    }
}

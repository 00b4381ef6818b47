// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `LandingSpaces`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The spaces that people see first when they open the network: one for returning members, one
/// for members on their first visit, and one for visitors.
///
/// The facade has it as `mighty.landing_spaces()`.
#[derive(Debug, Clone, Copy)]
pub struct LandingSpaces<'a>(pub(crate) &'a Client);
impl<'a> LandingSpaces<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The landing space of an audience. `None` if none is set.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn get(
        self,
        audience: mighty_schema::enums::LandingSpaceAudience,
    ) -> Result<Option<crate::generated::models::SpaceCard>, Error> {
        run(self.0, crate::operations::landing_spaces::GetLandingSpace::new(audience))
            .await
    }
    /// Sets the landing space of an audience. For hosts.
    ///
    /// An input without a space clears the landing space of that audience.
    ///
    /// It needs the scope `host:write:network_settings`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdateNetworkLandingSpaceInput,
    ) -> Result<
        crate::generated::landing_spaces::update_network_landing_space::Output,
        Error,
    > {
        run(
                self.0,
                crate::operations::landing_spaces::UpdateNetworkLandingSpace::new(input),
            )
            .await
    }
}

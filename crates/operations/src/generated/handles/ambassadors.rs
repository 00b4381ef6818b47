// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Ambassadors`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The ambassador programme: members who refer new members, and their levels.
///
/// To list the ambassadors, use `mighty.members().list_with(…)` and set `ambassador`.
///
/// The facade has it as `mighty.ambassadors()`.
#[derive(Debug, Clone, Copy)]
pub struct Ambassadors<'a>(pub(crate) &'a Client);
impl<'a> Ambassadors<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// How many ambassadors there are on each level, and how many members were referred. For hosts and
    /// moderators.
    ///
    /// A level without members is in the list, too. Compare levels by `level_id` (1 is bronze, 3 is gold),
    /// because their names are localised. `can_announce` says whether the programme can be announced now.
    ///
    /// It needs one of the scopes `host:read:network`, `host:read:network_members`, `host:write:network_members`.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if the programme is not available in this network.
    pub async fn stats(
        self,
    ) -> Result<crate::generated::models::AmbassadorStatsSummary, Error> {
        run(self.0, crate::operations::ambassadors::GetAmbassadorStats::new()).await
    }
    /// Announces the ambassador programme to the members.
    ///
    /// You can do this once while `can_announce` of [`stats`](Self::stats) is true. It is false afterwards.
    ///
    /// **You can't undo this**, so it takes an [`Irreversible`](crate::domain::Irreversible). The announcement can't be taken back.
    ///
    /// It needs the scope `host:write:network_announcements`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create_announcement(
        self,
        _: crate::domain::Irreversible,
    ) -> Result<crate::generated::models::AmbassadorStatsSummary, Error> {
        run(
                self.0,
                crate::operations::ambassadors::CreateAmbassadorAnnouncement::new(
                    mighty_schema::inputs::CreateAmbassadorAnnouncementInput::new(),
                ),
            )
            .await
    }
}

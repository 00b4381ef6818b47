// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Members`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The members of the network, their profiles, and who follows whom.
///
/// The list and the look-ups are for hosts and moderators. For other members the list is empty, without
/// an error, and the look-ups find no one. Roles and removal are in `mighty.memberships()`.
///
/// The facade has it as `mighty.members()`.
#[derive(Debug, Clone, Copy)]
pub struct Members<'a>(pub(crate) &'a Client);
impl<'a> Members<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// One member by resource id or GlobalID. For hosts and moderators.
    ///
    /// With `get_with` you can name a `role`; a member with another role is not found.
    ///
    /// It needs one of the scopes `host:read:network`, `host:read:network_members`, `host:write:network_members`, `read:network`.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if there is no such member, or if the viewer is not a host or moderator.
    pub async fn get(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Result<crate::generated::models::MemberProfile, Error> {
        run(self.0, crate::operations::members::GetMember::new(id)).await
    }
    /// As [`get`](Self::get), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`get`](Self::get).
    pub async fn get_with(
        self,
        query: crate::operations::members::GetMember,
    ) -> Result<crate::generated::models::MemberProfile, Error> {
        run(self.0, query).await
    }
    /// Makes the person with an e-mail address a full member of the network. For hosts.
    ///
    /// If there is an account with this address, the API uses it; otherwise it creates one. The member gets
    /// the role `CONTRIBUTOR` unless you set another, and an e-mail with a sign-in link unless you set
    /// `send_welcome_email` to false.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        input: mighty_schema::inputs::CreateMemberInput,
    ) -> Result<crate::generated::models::MemberCard, Error> {
        run(self.0, crate::operations::members::CreateMember::new(input)).await
    }
    /// Changes the viewer's own profile. Fields that you don't set keep their values.
    ///
    /// The input has the viewer's id: no member can change the profile of another. `short_bio` has at most
    /// 160 characters. A new e-mail address needs the `email_verification_code` that was sent to it.
    /// `avatar_id` is an image asset of this network, uploaded as an avatar.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    ///
    /// The code is `FORBIDDEN` if the id is that of another member.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdateMemberInput,
    ) -> Result<crate::generated::models::MemberProfile, Error> {
        run(self.0, crate::operations::members::UpdateMember::new(input)).await
    }
    /// Deletes a member permanently by resource id or GlobalID.
    ///
    /// The person can't join again. The server deletes the member's content in the background. To remove a
    /// member who may join again and whose content stays, use `mighty.memberships().delete(…)`.
    ///
    /// **You can't undo this**, so it takes an [`Irreversible`](crate::domain::Irreversible). The content is gone, and the person can't join again.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        _: crate::domain::Irreversible,
    ) -> Result<crate::generated::models::MemberSummary, Error> {
        run(
                self.0,
                crate::operations::members::DeleteMember::new(
                    mighty_schema::inputs::DeleteMemberInput::new(id),
                ),
            )
            .await
    }
    /// The signed-in member (the viewer).
    ///
    /// Without the scope `read:userinfo`, and on plans that hide addresses, the viewer's own e-mail address
    /// is obfuscated.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if the token has no member.
    pub async fn me(self) -> Result<crate::generated::models::MemberProfile, Error> {
        run(self.0, crate::operations::members::GetMe::new()).await
    }
    /// One member by e-mail address. For hosts, if the network's plan shows addresses and the member agreed
    /// to show theirs. The viewer's own address is always found.
    ///
    /// Upper and lower case and spaces around the address don't matter. The API limits look-ups that find
    /// no one, for the whole network: after too many of them the error has the kind `Throttled`. Look-ups
    /// that find a member are not limited.
    ///
    /// It needs one of the scopes `host:read:network`, `host:read:network_members`, `host:write:network_members`.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if the address is unknown, and also if the API may not show it to the viewer.
    pub async fn get_by_email(
        self,
        email: impl Into<String>,
    ) -> Result<crate::generated::models::MemberProfile, Error> {
        run(self.0, crate::operations::members::GetMemberByEmail::new(email)).await
    }
    /// On how many days in a row a member has visited, by the member's GlobalID, with the last milestone
    /// and the next one.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if the API has no streak for this member, or the viewer may not see the member.
    pub async fn daily_visit_streak(
        self,
        member_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
    ) -> Result<crate::generated::models::DailyVisitStreakSummary, Error> {
        run(
                self.0,
                crate::operations::members::GetMemberDailyVisitStreak::new(member_id),
            )
            .await
    }
    /// The active members who follow a member, by the member's GlobalID. The oldest follow comes first.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn followers(
        self,
        member_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
    ) -> Result<Pager<crate::operations::members::ListMemberFollowers>, Error> {
        Pager::forward(
            self.0,
            crate::operations::members::ListMemberFollowers::new(member_id),
        )
    }
    /// As [`followers`](Self::followers), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`followers`](Self::followers).
    pub fn followers_with(
        self,
        query: crate::operations::members::ListMemberFollowers,
    ) -> Result<Pager<crate::operations::members::ListMemberFollowers>, Error> {
        Pager::forward(self.0, query)
    }
    /// The active members whom a member follows, by the member's GlobalID. The oldest follow comes first.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn followed(
        self,
        member_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
    ) -> Result<Pager<crate::operations::members::ListMemberFollowedMembers>, Error> {
        Pager::forward(
            self.0,
            crate::operations::members::ListMemberFollowedMembers::new(member_id),
        )
    }
    /// As [`followed`](Self::followed), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`followed`](Self::followed).
    pub fn followed_with(
        self,
        query: crate::operations::members::ListMemberFollowedMembers,
    ) -> Result<Pager<crate::operations::members::ListMemberFollowedMembers>, Error> {
        Pager::forward(self.0, query)
    }
    /// Makes the viewer follow a member by resource id or GlobalID. If the viewer follows the member
    /// already, nothing changes.
    ///
    /// Only full members of the network can follow and be followed.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn follow(
        self,
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Result<crate::generated::models::MemberSummary, Error> {
        run(
                self.0,
                crate::operations::members::CreateMemberFollow::new(
                    mighty_schema::inputs::CreateMemberFollowInput::new(member_id),
                ),
            )
            .await
    }
    /// Makes the viewer stop following a member by resource id or GlobalID. If the viewer doesn't follow
    /// the member, nothing changes.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn unfollow(
        self,
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Result<crate::generated::models::MemberSummary, Error> {
        run(
                self.0,
                crate::operations::members::DeleteMemberFollow::new(
                    mighty_schema::inputs::DeleteMemberFollowInput::new(member_id),
                ),
            )
            .await
    }
    /// The members with what hosts ask about them: address, last visit, role, badges, tags and plans. For
    /// hosts.
    ///
    /// The members come in the order of their resource ids, so the list is complete even while members
    /// visit. With `roster_with` you can filter by role, space, plan and segment. A page of 50 members costs
    /// 550 points. Each member has at most 10 plans here; the `page_info` of the plans says whether there
    /// are more.
    ///
    /// It needs one of the scopes `host:read:network`, `host:read:network_members`, `host:write:network_members`, `read:network`.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn roster(self) -> Result<Pager<crate::operations::members::ListRoster>, Error> {
        Pager::forward(self.0, crate::operations::members::ListRoster::new())
    }
    /// As [`roster`](Self::roster), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`roster`](Self::roster).
    pub fn roster_with(
        self,
        query: crate::operations::members::ListRoster,
    ) -> Result<Pager<crate::operations::members::ListRoster>, Error> {
        Pager::forward(self.0, query)
    }
    /// One member with everything, by resource id or GlobalID: the roster's data, the profile, and the first
    /// page of spaces and of answers to custom fields and profile questions. For hosts.
    ///
    /// With `overview_with` you can set the sizes of the pages.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if there is no such member, or if the viewer is not a host or moderator.
    pub async fn overview(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Result<crate::generated::members::get_member_overview::Output, Error> {
        run(self.0, crate::operations::members::GetMemberOverview::new(id)).await
    }
    /// As [`overview`](Self::overview), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`overview`](Self::overview).
    pub async fn overview_with(
        self,
        query: crate::operations::members::GetMemberOverview,
    ) -> Result<crate::generated::members::get_member_overview::Output, Error> {
        run(self.0, query).await
    }
}

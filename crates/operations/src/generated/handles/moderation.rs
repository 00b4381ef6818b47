// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Moderation`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Reports of content and members, and bans.
///
/// Members who are blocked by the viewer are under `mighty.member_blocks()`, e-mail addresses
/// that get no mail under `mighty.blocklist_entries()`.
///
/// The facade has it as `mighty.moderation()`.
#[derive(Debug, Clone, Copy)]
pub struct Moderation<'a>(pub(crate) &'a Client);
impl<'a> Moderation<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The reports of members and content, the newest first. For hosts and moderators: other
    /// members get an empty list and no error.
    ///
    /// With `abuse_reports_with` you can filter the list: `ignored` selects the cleared reports
    /// (`true`) or the open ones (`false`). `latest_per_member` keeps only the newest open report
    /// of each member of the network.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn abuse_reports(
        self,
    ) -> Result<Pager<crate::operations::moderation::ListAbuseReports>, Error> {
        Pager::forward(self.0, crate::operations::moderation::ListAbuseReports::new())
    }
    /// As [`abuse_reports`](Self::abuse_reports), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`abuse_reports`](Self::abuse_reports).
    pub fn abuse_reports_with(
        self,
        query: crate::operations::moderation::ListAbuseReports,
    ) -> Result<Pager<crate::operations::moderation::ListAbuseReports>, Error> {
        Pager::forward(self.0, query)
    }
    /// Flags a post, by resource id or GlobalID.
    ///
    /// `Spam`, `Offensive` and `Other` are reports: the moderators of the space are notified. The
    /// other two types are private: `NotInteresting` hides the post from the viewer's feed, and
    /// `Unfollow` mutes its notifications.
    ///
    /// It needs the scope `write:posts`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create_post_report(
        self,
        post_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Post>>,
        blacklist_type: mighty_schema::enums::BlacklistType,
    ) -> Result<crate::generated::models::PostContentCard, Error> {
        run(
                self.0,
                crate::operations::moderation::CreatePostReport::new(
                    mighty_schema::inputs::CreatePostReportInput::new(
                        blacklist_type,
                        post_id,
                    ),
                ),
            )
            .await
    }
    /// As [`create_post_report`](Self::create_post_report), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`create_post_report`](Self::create_post_report).
    pub async fn create_post_report_with(
        self,
        input: mighty_schema::inputs::CreatePostReportInput,
    ) -> Result<crate::generated::models::PostContentCard, Error> {
        run(self.0, crate::operations::moderation::CreatePostReport::new(input)).await
    }
    /// Removes the viewer's own flag from a post, by resource id or GlobalID.
    ///
    /// It needs the scope `write:posts`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete_post_report(
        self,
        post_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Post>>,
    ) -> Result<crate::generated::models::PostContentCard, Error> {
        run(
                self.0,
                crate::operations::moderation::DeletePostReport::new(
                    mighty_schema::inputs::DeletePostReportInput::new(post_id),
                ),
            )
            .await
    }
    /// Flags a comment, by resource id or GlobalID.
    ///
    /// `Spam`, `Offensive` and `Other` are reports: the moderators of the space are notified.
    /// `NotInteresting` is private and hides the comment for the viewer.
    ///
    /// It needs the scope `write:comments`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create_comment_report(
        self,
        comment_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Comment>>,
        blacklist_type: mighty_schema::enums::BlacklistType,
    ) -> Result<crate::generated::models::CommentCard, Error> {
        run(
                self.0,
                crate::operations::moderation::CreateCommentReport::new(
                    mighty_schema::inputs::CreateCommentReportInput::new(
                        blacklist_type,
                        comment_id,
                    ),
                ),
            )
            .await
    }
    /// As [`create_comment_report`](Self::create_comment_report), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`create_comment_report`](Self::create_comment_report).
    pub async fn create_comment_report_with(
        self,
        input: mighty_schema::inputs::CreateCommentReportInput,
    ) -> Result<crate::generated::models::CommentCard, Error> {
        run(self.0, crate::operations::moderation::CreateCommentReport::new(input)).await
    }
    /// Removes the viewer's own flag from a comment, by resource id or GlobalID.
    ///
    /// It needs the scope `write:comments`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete_comment_report(
        self,
        comment_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Comment>>,
    ) -> Result<crate::generated::models::CommentCard, Error> {
        run(
                self.0,
                crate::operations::moderation::DeleteCommentReport::new(
                    mighty_schema::inputs::DeleteCommentReportInput::new(comment_id),
                ),
            )
            .await
    }
    /// Flags a chat message, by resource id or GlobalID.
    ///
    /// `Spam`, `Offensive` and `Other` are reports: the moderators of the space are notified.
    /// `NotInteresting` is private and hides the message for the viewer.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create_chat_report(
        self,
        chat_id: impl Into<mighty_core::Id>,
        blacklist_type: mighty_schema::enums::BlacklistType,
    ) -> Result<crate::generated::models::MessageItem, Error> {
        run(
                self.0,
                crate::operations::moderation::CreateChatReport::new(
                    mighty_schema::inputs::CreateChatReportInput::new(
                        blacklist_type,
                        chat_id,
                    ),
                ),
            )
            .await
    }
    /// As [`create_chat_report`](Self::create_chat_report), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`create_chat_report`](Self::create_chat_report).
    pub async fn create_chat_report_with(
        self,
        input: mighty_schema::inputs::CreateChatReportInput,
    ) -> Result<crate::generated::models::MessageItem, Error> {
        run(self.0, crate::operations::moderation::CreateChatReport::new(input)).await
    }
    /// Removes the viewer's own flag from a chat message, by resource id or GlobalID.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete_chat_report(
        self,
        chat_id: impl Into<mighty_core::Id>,
    ) -> Result<crate::generated::models::MessageItem, Error> {
        run(
                self.0,
                crate::operations::moderation::DeleteChatReport::new(
                    mighty_schema::inputs::DeleteChatReportInput::new(chat_id),
                ),
            )
            .await
    }
    /// Reports a member to the moderators, who are notified.
    ///
    /// To say where it happened, use `create_member_report_with` and set `context_id` and
    /// `context_type` together: a post, a comment or a space.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create_member_report(
        self,
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        report_type: mighty_schema::enums::AbuseReportType,
    ) -> Result<crate::generated::models::MemberSummary, Error> {
        run(
                self.0,
                crate::operations::moderation::CreateMemberReport::new(
                    mighty_schema::inputs::CreateMemberReportInput::new(
                        member_id,
                        report_type,
                    ),
                ),
            )
            .await
    }
    /// As [`create_member_report`](Self::create_member_report), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`create_member_report`](Self::create_member_report).
    pub async fn create_member_report_with(
        self,
        input: mighty_schema::inputs::CreateMemberReportInput,
    ) -> Result<crate::generated::models::MemberSummary, Error> {
        run(self.0, crate::operations::moderation::CreateMemberReport::new(input)).await
    }
    /// Clears the reports of a member (`true`), or opens them again (`false`). For hosts and
    /// moderators.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// A moderator can't clear reports that hosts or moderators made.
    pub async fn update_member_reports(
        self,
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        ignored: bool,
    ) -> Result<crate::generated::models::MemberSummary, Error> {
        run(
                self.0,
                crate::operations::moderation::UpdateMemberReports::new(
                    mighty_schema::inputs::UpdateMemberReportsInput::new(
                        ignored,
                        member_id,
                    ),
                ),
            )
            .await
    }
    /// Bans a member, by resource id or GlobalID.
    ///
    /// The member's account is disabled, the member's posts are deleted, and the person can't join
    /// again. To remove a member who may come back, use `mighty.memberships().delete(…)`, which
    /// keeps the posts.
    ///
    /// **You can't undo this**, so it takes an [`Irreversible`](crate::domain::Irreversible). The posts are gone, and the person can't join again.
    ///
    /// It needs the scope `host:write:network_members`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn ban(
        self,
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        _: crate::domain::Irreversible,
    ) -> Result<crate::generated::models::MemberSummary, Error> {
        run(
                self.0,
                crate::operations::moderation::BanMember::new(
                    mighty_schema::inputs::BanMemberInput::new(member_id),
                ),
            )
            .await
    }
    /// As [`ban`](Self::ban), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`ban`](Self::ban).
    pub async fn ban_with(
        self,
        input: mighty_schema::inputs::BanMemberInput,
        _: crate::domain::Irreversible,
    ) -> Result<crate::generated::models::MemberSummary, Error> {
        run(self.0, crate::operations::moderation::BanMember::new(input)).await
    }
}

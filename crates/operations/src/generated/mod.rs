// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! What follows from the documents.
pub mod comments;
pub mod events;
pub mod members;
pub mod network;
pub mod nodes;
pub mod notifications;
pub mod polls;
pub mod posts;
pub mod reactions;
pub mod search;
pub mod spaces;
pub mod models;
/// The name and the document of every operation, by name.
pub static DOCUMENTS: &[(&str, &str)] = &[
    (
        <polls::AnswerPoll as mighty_transport::Operation>::NAME,
        <polls::AnswerPoll as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <comments::CreateComment as mighty_transport::Operation>::NAME,
        <comments::CreateComment as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <events::CreateEvent as mighty_transport::Operation>::NAME,
        <events::CreateEvent as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <posts::CreatePost as mighty_transport::Operation>::NAME,
        <posts::CreatePost as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <reactions::CreateReaction as mighty_transport::Operation>::NAME,
        <reactions::CreateReaction as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <events::CreateRsvp as mighty_transport::Operation>::NAME,
        <events::CreateRsvp as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::CreateSpace as mighty_transport::Operation>::NAME,
        <spaces::CreateSpace as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <comments::DeleteComment as mighty_transport::Operation>::NAME,
        <comments::DeleteComment as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <posts::DeletePost as mighty_transport::Operation>::NAME,
        <posts::DeletePost as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <reactions::DeleteReaction as mighty_transport::Operation>::NAME,
        <reactions::DeleteReaction as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <events::DeleteRsvp as mighty_transport::Operation>::NAME,
        <events::DeleteRsvp as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <network::GetBillingPlan as mighty_transport::Operation>::NAME,
        <network::GetBillingPlan as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <events::GetEvent as mighty_transport::Operation>::NAME,
        <events::GetEvent as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <network::GetMe as mighty_transport::Operation>::NAME,
        <network::GetMe as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::GetMember as mighty_transport::Operation>::NAME,
        <members::GetMember as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <network::GetNetwork as mighty_transport::Operation>::NAME,
        <network::GetNetwork as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <nodes::GetNode as mighty_transport::Operation>::NAME,
        <nodes::GetNode as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <nodes::GetNodes as mighty_transport::Operation>::NAME,
        <nodes::GetNodes as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <polls::GetPoll as mighty_transport::Operation>::NAME,
        <polls::GetPoll as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <posts::GetPost as mighty_transport::Operation>::NAME,
        <posts::GetPost as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::GetSpace as mighty_transport::Operation>::NAME,
        <spaces::GetSpace as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <comments::ListComments as mighty_transport::Operation>::NAME,
        <comments::ListComments as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <events::ListEvents as mighty_transport::Operation>::NAME,
        <events::ListEvents as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::ListMembers as mighty_transport::Operation>::NAME,
        <members::ListMembers as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <notifications::ListNotifications as mighty_transport::Operation>::NAME,
        <notifications::ListNotifications as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <comments::ListPostThreads as mighty_transport::Operation>::NAME,
        <comments::ListPostThreads as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <posts::ListPosts as mighty_transport::Operation>::NAME,
        <posts::ListPosts as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <reactions::ListReactions as mighty_transport::Operation>::NAME,
        <reactions::ListReactions as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <events::ListRsvps as mighty_transport::Operation>::NAME,
        <events::ListRsvps as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <posts::ListSpacePosts as mighty_transport::Operation>::NAME,
        <posts::ListSpacePosts as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::ListSpaceTemplates as mighty_transport::Operation>::NAME,
        <spaces::ListSpaceTemplates as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::ListSpaces as mighty_transport::Operation>::NAME,
        <spaces::ListSpaces as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::ListSpacesCollections as mighty_transport::Operation>::NAME,
        <spaces::ListSpacesCollections as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <notifications::MarkNotification as mighty_transport::Operation>::NAME,
        <notifications::MarkNotification as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <search::Search as mighty_transport::Operation>::NAME,
        <search::Search as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <comments::UpdateComment as mighty_transport::Operation>::NAME,
        <comments::UpdateComment as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <posts::UpdatePost as mighty_transport::Operation>::NAME,
        <posts::UpdatePost as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <events::UpdateRsvp as mighty_transport::Operation>::NAME,
        <events::UpdateRsvp as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::UpdateSpace as mighty_transport::Operation>::NAME,
        <spaces::UpdateSpace as mighty_transport::Operation>::DOCUMENT,
    ),
];

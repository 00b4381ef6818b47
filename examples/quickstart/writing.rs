//! The writing part. It writes and then reads the result.

use mighty_networks::{
    Code,
    enums::{PollType, PostType, RsvpStatus},
    inputs::{CreateCommentInput, CreatePostInput},
    models::{PostContentCard, PostDetail, SearchHit},
    operations::posts::ListPosts,
    prelude::*,
};

use crate::{
    Result, failures,
    reading::Seen,
    transcript::{ensure, heading, line, short},
};

/// A title that no other post is likely to have.
const TITLE: &str = "Quickstart sea trial";
const EMOJI: &str = "⛵";

/// Writes, and deletes the post at the end even if a step fails. Returns whether there was a poll
/// to answer, an event to answer and a notification to mark as read.
pub(crate) async fn write(mighty: &Mighty, seen: &Seen) -> Result<bool> {
    heading("A post, a comment, a reaction");
    let post = create_post(mighty, seen).await?;
    line(format!(
        "posted {:?}: {}",
        post.title.as_deref().unwrap_or_default(),
        post.url
    ));
    let outcome = write_around_post(mighty, &post).await;
    clean_up(mighty, &post).await?;
    outcome
}

async fn write_around_post(mighty: &Mighty, post: &PostDetail) -> Result<bool> {
    let comment = mighty
        .comments()
        .create_with(CreateCommentInput::new("<p>Fair winds!</p>", &post.id))
        .await?;
    line(format!(
        "commented: {}",
        short(comment.body_text.as_deref().unwrap_or_default())
    ));
    let reaction = mighty.reactions().create(&post.id, EMOJI).await?;
    line(format!("reacted: {}", reaction.emoji));

    let read_back = mighty.posts().get(&post.id).await?;
    ensure(
        read_back.comment_count() == Some(1),
        "the comment is counted",
    )?;
    ensure(
        read_back
            .reactions()
            .iter()
            .any(|group| group.reacted_by_viewer && group.count == 1),
        "the reaction is marked as the viewer's own",
    )?;

    let has_voted = vote(mighty).await?;
    let has_answered = answer_event(mighty).await?;
    let has_marked = mark_notification(mighty).await?;

    heading("Search");
    let mut hits = mighty.search().find(TITLE)?;
    let mut found = false;
    while let Some(hit) = hits.try_next().await? {
        if let SearchHit::Post(hit) = hit {
            found |= hit.id == post.id;
        }
    }
    ensure(found, "the search finds the new post")?;
    line(format!("{TITLE:?} finds the post"));
    failures::show_errors(mighty, post).await?;
    Ok(has_voted && has_answered && has_marked)
}

/// Creates the post in the first space in which this member may post.
async fn create_post(mighty: &Mighty, seen: &Seen) -> Result<PostDetail> {
    let mut refusal = None;
    for space in &seen.spaces {
        let input = CreatePostInput::new(&space.id)
            .title(TITLE)
            .body("<p>First sail after the refit. <b>She floats.</b></p>");
        match mighty.posts().create(input).await {
            Ok(post) => return Ok(post),
            // Try the next space only if it is certain that no post was created.
            Err(error)
                if error.kind() == ErrorKind::Rejected || error.has_code(&Code::Forbidden) =>
            {
                refusal = Some(error);
            }
            Err(error) => return Err(error.into()),
        }
    }
    Err(refusal.map_or_else(|| "there is no space to post to".into(), Into::into))
}

async fn vote(mighty: &Mighty) -> Result<bool> {
    heading("A vote");
    let mut polls = mighty
        .posts()
        .list_with(ListPosts::new().post_types([PostType::Poll]))?;
    while let Some(item) = polls.try_next().await? {
        let PostContentCard::Poll(card) = item else {
            continue;
        };
        if card.poll_type != Some(PollType::MultipleChoice) || card.viewer_has_answered {
            continue;
        }
        let poll = mighty.polls().get(&card.id).await?;
        let Some(choice) = poll.choices.iter().flatten().next() else {
            continue;
        };
        mighty.polls().choose(&poll.id, &choice.id).await?;
        let after = mighty.polls().get(&poll.id).await?;
        ensure(after.viewer_has_answered, "the poll has the answer")?;
        line(format!(
            "{}: {}",
            short(poll.title.as_deref().unwrap_or("a poll")),
            choice.text.as_deref().unwrap_or("the first choice"),
        ));
        return Ok(true);
    }
    line("there is no open poll without an answer");
    Ok(false)
}

async fn answer_event(mighty: &Mighty) -> Result<bool> {
    heading("An event");
    let Some(instance) = mighty.events().upcoming().try_next().await? else {
        line("there is no upcoming event");
        return Ok(false);
    };
    let event = mighty.events().get(instance.post_id.as_str()).await?;
    let rsvp = mighty.rsvps().create(&event.id, RsvpStatus::Yes).await?;
    ensure(rsvp.status == "yes", "the answer is yes")?;
    line(format!(
        "yes to {}",
        short(&event.title.unwrap_or_default())
    ));
    Ok(true)
}

async fn mark_notification(mighty: &Mighty) -> Result<bool> {
    heading("A notification");
    let Some(unread) = mighty.notifications().unread()?.try_next().await? else {
        line("there is no unread notification");
        return Ok(false);
    };
    let read = mighty.notifications().mark_read(&unread.id).await?;
    ensure(read.is_read, "the notification is read")?;
    line(format!("read: {}", short(&read.text)));
    Ok(true)
}

async fn clean_up(mighty: &Mighty, post: &PostDetail) -> Result<()> {
    heading("Cleaning up");
    mighty.posts().delete(&post.id).await?;
    let gone = mighty.posts().get(&post.id).await;
    ensure(
        gone.is_err_and(|error| error.is_not_found()),
        "the post is gone",
    )?;
    line("the post is deleted");
    Ok(())
}

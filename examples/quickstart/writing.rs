//! The writing half: each thing is written, and then read back.

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

/// A title that nobody else is likely to have given.
const TITLE: &str = "Quickstart sea trial";
const EMOJI: &str = "⛵";

/// Writes, and takes the post away again even where a step fails. Whether there was a poll to vote
/// in, an event to go to and a notification to read.
pub(crate) async fn write(mighty: &Mighty, seen: &Seen) -> Result<bool> {
    heading("A post, a comment, a reaction");
    let post = post_somewhere(mighty, seen).await?;
    line(format!(
        "posted {:?}: {}",
        post.title.as_deref().unwrap_or_default(),
        post.url
    ));
    let outcome = go_on(mighty, &post).await;
    clean_up(mighty, &post).await?;
    outcome
}

async fn go_on(mighty: &Mighty, post: &PostDetail) -> Result<bool> {
    let comment = mighty
        .comments()
        .create(CreateCommentInput::new("<p>Fair winds!</p>", &post.id))
        .await?;
    line(format!(
        "commented: {}",
        short(comment.body_text.as_deref().unwrap_or_default())
    ));
    let reaction = mighty.reactions().create(&post.id, EMOJI).await?;
    line(format!("reacted: {}", reaction.emoji));

    let read_back = mighty.posts().get(&post.id).await?;
    ensure(read_back.comment_count() == Some(1), "the comment counts")?;
    ensure(
        read_back
            .reactions()
            .iter()
            .any(|group| group.reacted_by_viewer && group.count == 1),
        "the reaction shows as the viewer's own",
    )?;

    let voted = vote(mighty).await?;
    let attending = attend(mighty).await?;
    let noticed = notice(mighty).await?;

    heading("Search");
    let mut hits = mighty.search(TITLE)?;
    let mut found = false;
    while let Some(hit) = hits.try_next().await? {
        if let SearchHit::Post(hit) = hit {
            found |= hit.id == post.id;
        }
    }
    ensure(found, "the search finds the new post")?;
    line(format!("{TITLE:?} finds the post"));
    failures::meet(mighty, post).await?;
    Ok(voted && attending && noticed)
}

/// The first space that takes a post of this member.
async fn post_somewhere(mighty: &Mighty, seen: &Seen) -> Result<PostDetail> {
    let mut refusal = None;
    for space in &seen.spaces {
        let input = CreatePostInput::new(&space.id)
            .title(TITLE)
            .body("<p>First sail after the refit. <b>She floats.</b></p>");
        match mighty.posts().create(input).await {
            Ok(post) => return Ok(post),
            // Only where it is certain that nothing was posted is the next space tried.
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
        ensure(after.viewer_has_answered, "the poll knows the answer")?;
        line(format!(
            "{}: {}",
            short(poll.title.as_deref().unwrap_or("a poll")),
            choice.text.as_deref().unwrap_or("the first choice"),
        ));
        return Ok(true);
    }
    line("no open poll that is not answered yet");
    Ok(false)
}

async fn attend(mighty: &Mighty) -> Result<bool> {
    heading("An event");
    let Some(instance) = mighty.events().upcoming().try_next().await? else {
        line("nothing is coming up");
        return Ok(false);
    };
    let event = mighty.events().get(instance.post_id.as_str()).await?;
    let rsvp = mighty.events().rsvp(&event.id, RsvpStatus::Yes).await?;
    ensure(rsvp.status == "yes", "the answer is yes")?;
    line(format!(
        "yes to {}",
        short(&event.title.unwrap_or_default())
    ));
    Ok(true)
}

async fn notice(mighty: &Mighty) -> Result<bool> {
    heading("A notification");
    let Some(unread) = mighty.notifications().unread()?.try_next().await? else {
        line("nothing is unread");
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

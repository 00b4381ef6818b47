//! Posts and articles; mutes and bookmarks of posts.

use jiff::Timestamp;

use super::notify;
use super::prelude::*;

const POSTS: &[&str] = &["Post", "Event", "Poll"];

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createPost",
        source: &[Source::Schema("CreatePost"), Source::Schema("Post")],
        inputs: &[
            id("assetIds", Either, &["Asset"]).to("assets").null_keeps(),
            value("body").html("body").null_keeps(),
            value("notify").effect(),
            value("postType")
                .limits(&[Limit::OneOf(&["post", "article"])])
                .null_keeps(),
            value("publishedAt").effect(),
            id("spaceId", Either, &["Space"]).to("space"),
            value("status").effect(),
            value("title").null_keeps().example(r#""A new keel""#),
        ],
        checks: &[check(
            "publishedAt is required to schedule a post",
            Holds::WhenNeeds("status", &["SCHEDULED"], &["publishedAt"]),
        )],
        effect: Effect::Run(new),
        tests: &[
            "writing::a_created_post_is_read_back_first_in_its_space_and_sanitised",
            "writing::scheduling_a_post_needs_a_time",
            "areas::posts::a_post_without_title_text_and_attachment_is_refused",
            "areas::posts::a_post_notifies_the_members_of_its_space_only_if_asked",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "updatePost",
        source: &[Source::Schema("UpdatePost")],
        callers: Callers::Author("creator"),
        inputs: &[
            id("assetIds", Either, &["Asset"]).to("assets").null_keeps(),
            value("body").html("body"),
            value("expectedLastEditedAt").effect(),
            subject("id", GlobalId, &["Post"]),
            value("notify").effect(),
            value("publishedAt").effect(),
            value("status").effect(),
            value("title"),
        ],
        checks: &[
            check(STALE, Holds::NotEditedSince("expectedLastEditedAt")),
            check(
                "publishedAt is required to schedule a post",
                Holds::WhenNeeds("status", &["SCHEDULED"], &["publishedAt"]),
            ),
        ],
        effect: Effect::Run(change),
        tests: &[
            "writing::a_missing_field_is_kept_and_null_clears_it",
            "writing::an_edit_of_an_old_version_is_refused",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "deletePost",
        source: &[
            Source::Schema("Mutation.deletePost"),
            Source::Choice("Polls have no mutation of their own that deletes them."),
        ],
        callers: Callers::Author("creator"),
        inputs: &[subject("id", Either, POSTS)],
        effect: Effect::Delete(&PARTS),
        tests: &["writing::a_post_is_deleted_with_its_comments"],
        ..Rule::BASE
    },
    Rule {
        mutation: "createPostMute",
        source: &[Source::Schema("CreatePostMute")],
        inputs: &[
            id("memberId", Either, &["User"]),
            subject("postId", Either, &["Post"]),
        ],
        checks: &[MUTE_OF_ANOTHER],
        effect: Effect::Link(Link {
            relation: Relation::Mutes,
            links: true,
            from: Some("memberId"),
            to: "postId",
        }),
        tests: &["areas::posts::a_mute_is_read_as_unfollowed"],
        ..Rule::BASE
    },
    Rule {
        mutation: "deletePostMute",
        source: &[Source::Schema("deletePostMute")],
        inputs: &[
            id("memberId", Either, &["User"]),
            subject("postId", Either, &["Post"]),
        ],
        checks: &[MUTE_OF_ANOTHER],
        effect: Effect::Link(Link {
            relation: Relation::Mutes,
            links: false,
            from: Some("memberId"),
            to: "postId",
        }),
        tests: &["areas::posts::a_mute_is_read_as_unfollowed"],
        ..Rule::BASE
    },
    Rule {
        mutation: "createSavedPost",
        source: &[Source::Schema("CreateSavedPost")],
        inputs: &[subject("postId", GlobalId, POSTS)],
        effect: Effect::Link(Link {
            relation: Relation::Saves,
            links: true,
            from: None,
            to: "postId",
        }),
        tests: &["society::saving_a_post_and_following_a_member_can_be_read_back"],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteSavedPost",
        source: &[Source::Schema("Mutation.deleteSavedPost")],
        inputs: &[subject("postId", GlobalId, POSTS)],
        effect: Effect::Link(Link {
            relation: Relation::Saves,
            links: false,
            from: None,
            to: "postId",
        }),
        tests: &["society::saving_a_post_and_following_a_member_can_be_read_back"],
        ..Rule::BASE
    },
];

const MUTE_OF_ANOTHER: Check = by(
    "Only hosts and moderators may mute a post for another member",
    Broken::Input(r#"{"memberId": "$User"}"#),
    |ctx, given| {
        given
            .one("memberId")
            .is_none_or(|member| ctx.is_viewer(member.id))
            || roles::in_network(ctx, "CreatePostMuteInput.memberId")
    },
)
.forbidden();

pub(super) const STALE: &str = "This has been edited since; reload it and try again";
const EMPTY: &str = "Title or body can't be blank";

/// The records that can't exist without a post, event, poll or comment.
pub(crate) const PARTS: [&str; 8] = [
    "Comment",
    "Reaction",
    "Rsvp",
    "PollChoice",
    "PollAnswer",
    "EventRecurrenceException",
    "Pin",
    crate::world::flags::FLAG,
];

fn new(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let space = given.record("spaceId")?;
    let mut post = content(ctx, "Post", space).with("postType", "post");
    given.store_in(&mut post);
    if is_empty(&post) {
        return Err(EMPTY.into());
    }
    let (status, published) = publication(ctx, given)?.unwrap_or(("posted", Some(ctx.now)));
    post.set("status", status);
    post.set("publishedAt", published);
    let id = store(ctx, post);
    announce(ctx, given, id);
    Ok(Outcome::written(id))
}

fn change(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let post = given.subject();
    let mut changed = Record::clone(post);
    given.store_in(&mut changed);
    if is_empty(&changed) {
        return Err(EMPTY.into());
    }
    if let Some((status, published)) = publication(ctx, given)? {
        // Saving a posted post as posted keeps its time of publication.
        let stays = status == "posted" && changed.text("status") == Some("posted");
        if !stays {
            changed.set("status", status);
            changed.set("publishedAt", published);
        }
    }
    changed.set("lastEditedAt", ctx.now);
    ctx.change(post.id, |record| *record = changed);
    announce(ctx, given, post.id);
    Ok(Outcome::written(post.id))
}

/// Notifies the members of the space of a post that is out, if the caller asked for it.
pub(super) fn announce(ctx: &Context<'_>, given: &Given<'_>, post: u64) {
    let Some(post) = ctx.record(post) else {
        return;
    };
    if given.flag("notify") != Some(true) || post.text("status") != Some("posted") {
        return;
    }
    if let Some(space) = post.reference("space") {
        let title = post.text("title").unwrap_or("a post");
        let text = format!("New: {title}");
        notify::members_of(ctx, space, &text, post.text("url").unwrap_or_default());
    }
}

/// Whether a post is empty: no title, no text, no attachment.
fn is_empty(post: &Record) -> bool {
    let is_blank = |field: &str| post.text(field).is_none_or(|text| text.trim().is_empty());
    is_blank("title") && is_blank("bodyText") && post.references("assets").is_empty()
}

/// The fields of every new post, event or poll.
pub(crate) fn content(ctx: &Context<'_>, kind: &str, space: &Record) -> Record {
    Record::new(kind)
        .with_ref("creator", ctx.viewer_id())
        .with_ref("space", space.id)
        .with("commentsEnabled", true)
        .with("cheersEnabled", true)
        .with("lastEditedAt", ctx.now)
}

/// Stores new content under a slug and an address.
pub(crate) fn store(ctx: &Context<'_>, content: Record) -> u64 {
    let title = content.text("title").unwrap_or("untitled").to_lowercase();
    let words: Vec<String> = title
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    let id = ctx.create(content);
    let slug = format!("{}-{id}", words.join("-"));
    ctx.change(id, |record| {
        record.set("url", format!("https://harbor.mn.co/posts/{slug}"));
        record.set("slug", slug);
    });
    id
}

/// The status and time of publication.
pub(crate) type Publication = (&'static str, Option<Timestamp>);

/// What the input says about publication; `None` if it does not set the status.
pub(crate) fn publication(
    ctx: &Context<'_>,
    given: &Given<'_>,
) -> Result<Option<Publication>, Fault> {
    let published = given.time("publishedAt")?;
    Ok(match (given.word("status"), published) {
        // A time in the past publishes at once.
        (Some("SCHEDULED"), Some(time)) if time > ctx.now => Some(("scheduled", Some(time))),
        (Some("DRAFT"), _) => Some(("draft", None)),
        (Some(_), _) => Some(("posted", Some(ctx.now))),
        (None, _) => None,
    })
}

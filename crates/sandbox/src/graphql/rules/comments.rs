//! Comments on posts, events and polls.

use super::posts::PARTS;
use super::prelude::*;

/// The depth of a thread: the first comment is at depth 1.
const MAX_DEPTH: i64 = 3;

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createComment",
        source: &[Source::Schema("CreateComment"), Source::Schema("Comment")],
        inputs: &[
            value("body").html("body").limits(&[Limit::NotBlankHtml]),
            id("postId", GlobalId, &["Post", "Event", "Poll"]).to("post"),
            id("replyToId", GlobalId, &["Comment"])
                .to("replyTo")
                .null_keeps(),
        ],
        checks: &[
            by(
                "Comment",
                Broken::Test("areas::comments::a_reply_belongs_to_the_post_of_its_comment"),
                |_, given| {
                    let post = given.one("postId").map(|post| post.id);
                    given
                        .one("replyToId")
                        .is_none_or(|parent| parent.reference("post") == post)
                },
            )
            .not_found(),
            check(
                "Comments are turned off for this post",
                Holds::Flag("postId", "commentsEnabled", true),
            ),
            by(
                "This comment can't be replied to",
                Broken::Test("areas::comments::a_thread_has_a_greatest_depth"),
                |_, given| depth(given) <= MAX_DEPTH,
            ),
        ],
        effect: Effect::Create(Create {
            kind: "Comment",
            with: &[("author", Preset::Viewer)],
            finish: |_, given, comment| {
                comment.set("depth", depth(given));
                comment.set("replyable", depth(given) < MAX_DEPTH);
                let space = given.one("postId").and_then(|post| post.reference("space"));
                if let Some(space) = space {
                    comment.set("space", Value::Ref(space));
                }
                Ok(())
            },
        }),
        ..Rule::BASE
    },
    Rule {
        mutation: "updateComment",
        source: &[Source::Schema("UpdateComment")],
        callers: Callers::Author("author"),
        inputs: &[
            value("body").html("body").limits(&[Limit::NotBlankHtml]),
            subject("id", GlobalId, &["Comment"]),
        ],
        effect: UPDATE,
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteComment",
        source: &[
            Source::Schema("Mutation.deleteComment"),
            Source::Choice("The replies go with the comment: they could not be shown without it."),
        ],
        callers: Callers::Author("author"),
        inputs: &[subject("id", Either, &["Comment"])],
        effect: Effect::Delete(&PARTS),
        ..Rule::BASE
    },
];

fn depth(given: &Given<'_>) -> i64 {
    given
        .one("replyToId")
        .map_or(1, |parent| parent.int("depth").unwrap_or(1) + 1)
}

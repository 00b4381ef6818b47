//! Two common errors with their hints.

use mighty_networks::{inputs::CreateCommentInput, models::PostDetail, prelude::*};

use crate::{
    Result,
    transcript::{ensure, heading, line},
};

pub(crate) async fn show_errors(mighty: &Mighty, post: &PostDetail) -> Result<()> {
    heading("A post that does not exist");
    let missing = PostId::resource(999_999_999);
    let error = mighty
        .posts()
        .get(&missing)
        .await
        .err()
        .ok_or("the API found a post for an unknown id")?;
    ensure(error.is_not_found(), "an unknown id is not found")?;
    show(&error);

    heading("A comment that is rejected");
    let blank = CreateCommentInput::new("", &post.id);
    let error = mighty
        .comments()
        .create_with(blank)
        .await
        .err()
        .ok_or("the API accepted a blank comment")?;
    ensure(
        error.kind() == ErrorKind::Rejected,
        "a blank comment is rejected by the payload",
    )?;
    ensure(!error.rejections().is_empty(), "the rejection has a reason")?;
    show(&error);
    Ok(())
}

fn show(error: &Error) {
    line(error.to_string());
    if let Some(hint) = error.hint() {
        line(format!("hint: {hint}"));
    }
}

//! Two failures as they are met in practice, with what each says to do.

use mighty_networks::{inputs::CreateCommentInput, models::PostDetail, prelude::*};

use crate::{
    Result,
    transcript::{ensure, heading, line},
};

pub(crate) async fn meet(mighty: &Mighty, post: &PostDetail) -> Result<()> {
    heading("Something that is not there");
    let missing = GlobalId::new("Post", 999_999_999);
    let error = mighty
        .posts()
        .get(&missing)
        .await
        .err()
        .ok_or("an unknown id was found")?;
    ensure(error.is_not_found(), "an unknown id is told as not found")?;
    show(&error);

    heading("Something that is refused");
    let blank = CreateCommentInput::new("", &post.id);
    let error = mighty
        .comments()
        .create(blank)
        .await
        .err()
        .ok_or("a blank comment was taken")?;
    ensure(
        error.kind() == ErrorKind::Rejected,
        "a blank comment is rejected by the payload",
    )?;
    ensure(!error.rejections().is_empty(), "the rejection says why")?;
    show(&error);
    Ok(())
}

fn show(error: &Error) {
    line(error.to_string());
    if let Some(hint) = error.hint() {
        line(format!("what to do: {hint}"));
    }
}

//! A mutation with a ready-made input and a selection of two fields of its payload.

use mighty_networks::{
    cynic,
    enums::PostStatus,
    inputs::{CreatePostInput, DeletePostInput},
    prelude::*,
    schema,
    selection::Select as _,
};

use crate::Result;

#[derive(cynic::QueryVariables)]
struct DraftVariables {
    input: CreatePostInput,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Mutation", variables = "DraftVariables")]
struct Draft {
    #[arguments(input: $input)]
    create_post: Option<Drafted>,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "CreatePostPayload")]
struct Drafted {
    errors: Vec<String>,
    post: Option<Post>,
}

#[derive(cynic::QueryFragment)]
struct Post {
    id: GlobalIdOf<kinds::Post>,
    status: String,
}

impl Draft {
    fn refusals(&self) -> &[String] {
        self.create_post
            .as_ref()
            .map_or(&[], |payload| &payload.errors)
    }
}

#[derive(cynic::QueryVariables)]
struct DiscardVariables {
    input: DeletePostInput,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Mutation", variables = "DiscardVariables")]
struct Discard {
    #[arguments(input: $input)]
    delete_post: Option<Discarded>,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "DeletePostPayload")]
struct Discarded {
    deleted_id: Option<PostId>,
}

pub(crate) async fn write(mighty: &Mighty, space: GlobalIdOf<kinds::Space>) -> Result<()> {
    let input = CreatePostInput::new(space)
        .title("Only for a moment")
        .body("<p>This draft is deleted again at once.</p>")
        .status(PostStatus::Draft);
    let draft = mighty
        .send(Draft::select(DraftVariables { input }).with_rejections(Draft::refusals))
        .await?;
    let post = draft
        .create_post
        .and_then(|payload| payload.post)
        .ok_or("the answer has no post")?;
    println!("\nCreated as {}: {}", post.status, post.id);

    let input = DeletePostInput::new(post.id);
    let gone = mighty
        .send(Discard::select(DiscardVariables { input }))
        .await?;
    let deleted = gone.delete_post.and_then(|payload| payload.deleted_id);
    println!("Deleted again: {}", deleted.ok_or("nothing was deleted")?);
    Ok(())
}

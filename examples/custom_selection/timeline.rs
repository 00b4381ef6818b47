//! Reads the newest posts with their comments in one operation: a union, and a connection within a
//! connection.

use mighty_networks::{cynic, enums::PostType, prelude::*, schema, selection::Select as _};

use crate::Result;

#[derive(cynic::QueryVariables)]
struct TimelineVariables {
    posts: i32,
    comments: i32,
    post_types: Maybe<Vec<PostType>>,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Query", variables = "TimelineVariables")]
struct Timeline {
    network: Community,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Network", variables = "TimelineVariables")]
struct Community {
    title: Option<String>,
    #[arguments(first: $posts, postTypes: $post_types)]
    posts: Posts,
}

#[derive(cynic::QueryFragment)]
#[cynic(
    graphql_type = "PostContentConnection",
    variables = "TimelineVariables"
)]
struct Posts {
    nodes: Option<Vec<Option<Content>>>,
}

/// A union: a variant for each type that the example prints, and one for all others.
#[derive(cynic::InlineFragments)]
#[cynic(graphql_type = "PostContent", variables = "TimelineVariables")]
enum Content {
    Post(Article),
    Poll(Question),
    #[cynic(fallback)]
    Other,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Post", variables = "TimelineVariables")]
struct Article {
    title: Option<String>,
    space: Option<Space>,
    #[arguments(first: $comments, rootOnly: true)]
    comments: Option<Comments>,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Poll")]
struct Question {
    title: Option<String>,
    viewer_has_answered: bool,
}

#[derive(cynic::QueryFragment)]
struct Space {
    id: GlobalIdOf<kinds::Space>,
    title: String,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "CommentConnection")]
struct Comments {
    nodes: Option<Vec<Option<Comment>>>,
}

#[derive(cynic::QueryFragment)]
struct Comment {
    body_text: Option<String>,
    author: Option<Author>,
}

/// An interface. The fallback selects the fields that all its types have.
#[derive(cynic::InlineFragments)]
#[cynic(graphql_type = "Member")]
enum Author {
    User(User),
    #[cynic(fallback)]
    Other(Named),
}

#[derive(cynic::QueryFragment)]
struct User {
    name: Option<String>,
    follower_count: i32,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Member")]
struct Named {
    name: Option<String>,
}

/// Prints the posts and returns the space of the first one.
pub(crate) async fn print(mighty: &Mighty) -> Result<Option<GlobalIdOf<kinds::Space>>> {
    let timeline = mighty
        .send(Timeline::select(TimelineVariables {
            posts: 8,
            comments: 2,
            post_types: vec![PostType::Post, PostType::Article, PostType::Poll].into(),
        }))
        .await?;
    println!(
        "New in {}:",
        timeline.network.title.as_deref().unwrap_or("this network")
    );
    let mut space = None;
    let contents = timeline.network.posts.nodes.into_iter().flatten().flatten();
    for content in contents {
        match content {
            Content::Post(article) => {
                space = space.or_else(|| article.space.as_ref().map(|space| space.id.clone()));
                print_article(article);
            }
            Content::Poll(poll) => println!(
                "  {} ({})",
                poll.title.as_deref().unwrap_or("(a question)"),
                if poll.viewer_has_answered {
                    "answered"
                } else {
                    "open"
                },
            ),
            Content::Other => println!("  (something else)"),
        }
    }
    Ok(space)
}

fn print_article(article: Article) {
    println!(
        "  {} in {}",
        article.title.as_deref().unwrap_or("(no title)"),
        article.space.map_or_else(String::new, |space| space.title),
    );
    let comments = article.comments.and_then(|comments| comments.nodes);
    for comment in comments.into_iter().flatten().flatten() {
        println!(
            "      {}: {}",
            comment
                .author
                .map_or_else(|| "(no name)".to_owned(), display_name),
            comment.body_text.unwrap_or_default(),
        );
    }
}

fn display_name(author: Author) -> String {
    match author {
        Author::User(user) => format!(
            "{} ({} followers)",
            user.name.as_deref().unwrap_or("(no name)"),
            user.follower_count
        ),
        Author::Other(named) => named.name.unwrap_or_else(|| "(no name)".to_owned()),
    }
}

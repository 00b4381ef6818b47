//! Your own selections (feature `cynic`): ask only for the fields that you want.
//!
//! Write a struct for each selection and derive [`QueryFragment`] for it. The derives have the
//! API's schema built in: you need no build script and no schema file, and a misspelt field or type
//! is a compile error that suggests the right name. `cynic` and `schema` must be in scope, because
//! the derived code refers to both.
//!
//! ```
//! use mighty_networks::{cynic, enums::PostType, prelude::*, schema, selection::Select as _};
//!
//! #[derive(cynic::QueryVariables)]
//! struct HeadlinesVariables {
//!     first: i32,
//!     post_types: Maybe<Vec<PostType>>,
//! }
//!
//! #[derive(cynic::QueryFragment)]
//! #[cynic(graphql_type = "Query", variables = "HeadlinesVariables")]
//! struct Headlines {
//!     network: Community,
//! }
//!
//! #[derive(cynic::QueryFragment)]
//! #[cynic(graphql_type = "Network", variables = "HeadlinesVariables")]
//! struct Community {
//!     #[arguments(first: $first, postTypes: $post_types)]
//!     posts: Posts,
//! }
//!
//! #[derive(cynic::QueryFragment)]
//! #[cynic(graphql_type = "PostContentConnection")]
//! struct Posts {
//!     nodes: Option<Vec<Option<Content>>>,
//! }
//!
//! #[derive(cynic::InlineFragments)]
//! #[cynic(graphql_type = "PostContent")]
//! enum Content {
//!     Post(Headline),
//!     #[cynic(fallback)]
//!     Other,
//! }
//!
//! #[derive(cynic::QueryFragment)]
//! #[cynic(graphql_type = "Post")]
//! struct Headline {
//!     title: Option<String>,
//!     url: String,
//! }
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = mighty_sandbox::Sandbox::start().await?;
//! # let token = sandbox.tokens_for(sandbox.member(), &["read:network"]).access_token;
//! # let mighty = Mighty::builder(sandbox.subdomain())
//! #     .graphql_url(sandbox.graphql_url())
//! #     .user_agent("headlines/1.0 (+https://example.org/headlines)")
//! #     .access_token(token)
//! #     .build()?;
//! let variables = HeadlinesVariables { first: 3, post_types: vec![PostType::Article].into() };
//! let headlines = mighty.send(Headlines::select(variables)).await?;
//! for content in headlines.network.posts.nodes.into_iter().flatten().flatten() {
//!     if let Content::Post(post) = content {
//!         println!("{} {}", post.title.unwrap_or_default(), post.url);
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! | I want to … | see |
//! |---|---|
//! | know the Rust type of a field or variable | [`mighty_schema::selection`] |
//! | go through a connection page by page | [`Connection`], then [`Mighty::pages`](crate::Mighty::pages) |
//! | get an error if a mutation is rejected | [`Selection::with_rejections`] |
//! | send a document without structs | [`Request::new`](crate::Request::new); [`Mighty::send`](crate::Mighty::send) has an example |

pub use mighty_operations::selection::*;

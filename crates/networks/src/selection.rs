//! Selections of your own (feature `cynic`): ask for just the fields that you want.
//!
//! Write them as structs and derive [`QueryFragment`]. The derives know the API's schema: there is
//! no build script and no schema file, and a field or type that does not exist is a compile error
//! that names what was probably meant. `cynic` and `schema` must be in scope, as the derives refer
//! to both.
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
//! | you want | look at |
//! |---|---|
//! | which Rust type a field or variable takes | [`mighty_schema::selection`] |
//! | to go through a connection page by page | [`Connection`], then [`Mighty::pages`](crate::Mighty::pages) |
//! | a refused mutation to be an error | [`Selection::with_rejections`] |
//! | no structs at all | [`Request::new`](crate::Request::new), as [`Mighty::send`](crate::Mighty::send) shows |

pub use mighty_operations::selection::*;

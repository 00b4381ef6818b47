//! Every ready-made operation as a value that you can build, inspect and send.
//!
//! The struct of an operation has its variables. The module of the same name has the types of its
//! answer. Types that several operations share are in [`models`](crate::models). Send an operation
//! with [`Client::send`](mighty_transport::Client::send).
//!
//! ```
//! use mighty_operations::operations::posts::GetPost;
//! use mighty_transport::{IntoRequest, OperationKind};
//!
//! # fn main() -> Result<(), mighty_transport::Error> {
//! let request = GetPost::new("welcome-aboard").into_request()?;
//! assert_eq!(request.name(), "GetPost");
//! assert_eq!(request.kind(), OperationKind::Query);
//! assert_eq!(request.variables()["idOrSlug"], "welcome-aboard");
//! # Ok(())
//! # }
//! ```
//!
//! A program that learns only at run time which operation to send finds it by name. The answer is then
//! plain JSON:
//!
//! ```
//! use mighty_operations::operations;
//! use serde_json::{Value, json};
//!
//! let info = operations::named("GetPost").ok_or("there is no such operation")?;
//! let request = info.request::<Value>(json!({ "idOrSlug": "welcome-aboard" }));
//! assert_eq!(request.name(), "GetPost");
//! assert_eq!(info.area, "posts");
//! # Ok::<_, &str>(())
//! ```

pub use crate::catalogue::OperationInfo;
pub use crate::generated::*;

/// The ready-made operation with this name.
#[must_use]
pub fn named(name: &str) -> Option<&'static OperationInfo> {
    CATALOGUE.iter().find(|info| info.name == name)
}

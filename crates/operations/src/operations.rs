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

pub use crate::generated::*;

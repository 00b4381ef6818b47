//! The two identifiers of every record.

mod any;
mod error;
mod global;
mod resource;
mod text;

pub use any::Id;
pub use error::ParseIdError;
pub use global::GlobalId;
pub use resource::ResourceId;

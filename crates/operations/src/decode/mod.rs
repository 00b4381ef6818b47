//! Fast decoding of answers.
//!
//! A server usually sends the fields in the order of the document, so the decoder compares each key
//! first with the key that it expects next. If an object can have several types, the document asks
//! for `__typename` first, so the decoder knows the type before it reads the other fields. Answers
//! in any other order are decoded as well, but more slowly.

mod by_type;
mod object;
#[cfg(test)]
mod tests;

pub use by_type::UnknownObject;
pub(crate) use by_type::{Abstract, TYPENAME, Typename, by_type};
pub(crate) use object::{Fields, Object, object, rest};

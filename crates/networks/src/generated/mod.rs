// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! Code that is generated from the table of verbs.
mod handles;

//! What the calls of `verbs_on_sandbox` need beyond their required fields, and which are refused.

/// Verbs that take the whole input, and the fields that the API needs although its schema does not say
/// so. A text such as `"id of Post"` stands for the id of a known record.
pub(crate) const SETTINGS: &[(&str, &str)] = &[];

/// Verbs that the sandbox refuses here: a part of the error, and why there is no other outcome.
pub(crate) const REFUSED: &[(&str, &str, &str)] = &[];

//! A new schema in the place of an old one.

use std::fmt;

use jiff::civil::Date;

use crate::{
    check::CheckReport, diff::DiffReport, documents::Documents, error::Result, schema::Schema,
    text::SchemaText,
};

/// A new schema in the place of an old one: the text to store, the changes, and what they break.
///
/// Nothing is written. `Display` is the text of both reports.
///
/// ```
/// use jiff::civil::date;
/// use mighty_schema_tools::{Documents, Refresh, Schema, SchemaText};
///
/// let sdl = "type Query { network: Int node: Int more: Int } type Mutation { createPost: Int }";
/// let old = Schema::parse("old.graphql", &sdl.replace("more: Int", ""))?;
/// let new = SchemaText::new("new.graphql", sdl)?;
/// let documents = Documents::from_texts([("mine.graphql", "query Mine { network }")]);
/// let refresh = Refresh::prepare(new, Some(&old), &documents, date(2026, 11, 23))?;
/// assert!(!refresh.check.has_failed());
/// assert_eq!(refresh.changes.unwrap().changes[0].coordinate, "Query.more");
/// assert!(refresh.canonical.starts_with("type Mutation {"));
/// # Ok::<_, mighty_schema_tools::Error>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Refresh {
    /// The canonical form of the new schema: the text to store.
    pub canonical: String,
    /// The new schema.
    pub schema: Schema,
    /// The changes from the old schema to the new one. `None` if there is no old schema.
    pub changes: Option<DiffReport>,
    /// Whether the documents are valid against the new schema, and for how long.
    pub check: CheckReport,
}

impl Refresh {
    /// Compares `new` with `old`, and checks the documents against it. If `new` is an answer to
    /// introspection, the removal dates of `old` are [added](SchemaText::completed_by). Removal dates
    /// before `today` have passed.
    ///
    /// # Errors
    /// If `new` is not a valid schema, or not a schema of the Headless API.
    pub fn prepare(
        new: SchemaText,
        old: Option<&Schema>,
        documents: &Documents,
        today: Date,
    ) -> Result<Self> {
        let new = match old {
            Some(old) => new.completed_by(old)?,
            None => new,
        };
        let canonical = new.canonical()?;
        let schema = Schema::parse(new.name(), &canonical)?;
        Ok(Self {
            changes: old.map(|old| DiffReport::between(old, &schema, documents, today)),
            check: CheckReport::of(documents, &schema, today),
            canonical,
            schema,
        })
    }
}

impl fmt::Display for Refresh {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(changes) = &self.changes {
            write!(f, "{changes}\n\n")?;
        }
        write!(f, "{}", self.check)
    }
}

//! Whether documents are valid against the snapshot, and for how long.

use std::path::Path;

use jiff::civil::Date;
use mighty_schema_tools::CheckReport;

use crate::{
    documents::{self, of_tools},
    generate, schema,
    task::{Done, Result},
};

/// Validates the documents in `folder`, or ours, against the snapshot, and lists their uses of
/// deprecated items, even if they are not valid. Fails if a document is not valid, or uses an item
/// whose removal date was before `today`. It does not fail for an operation of ours that consists
/// only of such a field: there is one for every field of the schema, and it is removed with it.
pub(crate) fn run(folder: Option<&Path>, today: Date) -> Result<Done> {
    let (_, schema) = schema::snapshot()?;
    let documents = documents::load(folder)?;
    let of_tools = of_tools(&schema);
    let mut report = CheckReport::of(&documents, &of_tools, today);
    let mut refusal = String::new();
    if folder.is_none() {
        report = report.excuse_operations_of_only_removed(&documents, &of_tools);
        if report.problems.is_empty()
            && let Err(refused) = generate::accepts(&schema)
        {
            refusal = format!("The generator refuses our documents:\n{refused}\n");
        }
    }
    let has_failed = report.has_failed() || !refusal.is_empty();
    Ok(Done::with_code(
        format!("{refusal}{report}"),
        u8::from(has_failed),
    ))
}

//! The handles and their methods, from the table of verbs.
//!
//! ```text
//! crates/operations/verbs/*.toml ─► table   read
//!                                    └─► rows    each verb with its operation and its arguments
//!                                         ├─► code    the handles, and the facade's methods
//!                                         ├─► summary how many verbs each family has
//!                                         └─► calls   a call of each verb, for a test
//! ```

mod argument;
mod calls;
mod code;
mod rows;
mod summary;
mod table;
#[cfg(test)]
mod tests;

pub(crate) use table::{Tables, load};

use super::{schema_shapes::SchemaShapes, shapes::Shapes};
use crate::{outputs::Outputs, paths, task::Result};

/// Adds the code of all handles.
///
/// # Errors
/// What is wrong with the table.
pub(super) fn add_outputs(
    outputs: &mut Outputs,
    types: &SchemaShapes<'_>,
    shapes: &Shapes,
    tables: &Tables,
) -> Result<()> {
    let inputs = rows::inputs(types);
    let handles = rows::handles(&inputs, shapes, tables)?;
    outputs.remark(&unreached(shapes, tables));
    let mut add = |folder: &str, name: &str, text: String| {
        outputs.add(format!("{folder}/{name}.rs"), text);
    };
    let folder = format!("{}/handles", paths::OPERATIONS_CODE);
    for handle in &handles {
        add(&folder, &handle.table.noun, code::handle(handle));
    }
    add(&folder, "mod", code::modules(&handles));
    add(paths::NETWORKS_CODE, "mod", code::facade_modules());
    add(paths::NETWORKS_CODE, "handles", code::facade(&handles));
    add(paths::OPERATIONS_TESTS, "verbs", calls::calls(&handles));
    outputs.add(paths::FAMILIES, summary::page(shapes, tables));
    Ok(())
}

/// The families with their numbers of verbs.
pub(super) fn summary(shapes: &Shapes, tables: &Tables) -> String {
    summary::in_short(&summary::page(shapes, tables)) + &unreached(shapes, tables)
}

/// The operations that no verb reaches, as a remark; empty if there is none.
fn unreached(shapes: &Shapes, tables: &Tables) -> String {
    let reached = tables.operations();
    let unreached: Vec<_> = shapes
        .operations
        .iter()
        .filter(|operation| !reached.contains(operation.name.as_str()))
        .map(|operation| format!("\n  {} ({})", operation.name, operation.area))
        .collect();
    if unreached.is_empty() {
        return String::new();
    }
    format!(
        "\nNo verb reaches these operations; add a row to a file in {}:{}",
        paths::VERBS,
        unreached.concat()
    )
}

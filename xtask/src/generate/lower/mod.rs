//! From documents to shapes.

mod network_id;
mod operation;
mod output;
mod paging;
mod selection;
#[cfg(test)]
mod tests;
mod uses;

use std::collections::{HashMap, HashSet};

use apollo_compiler::Name;
use proc_macro2::Ident;
use quote::format_ident;

pub(super) use output::is_outcome;

use self::{
    operation::operation_shape,
    selection::{Known, Lowering},
};
use super::{
    documents::Documents,
    names::ident,
    shapes::{MODELS, Shapes},
    source::Source,
};
use crate::task::Result;

/// The types that have a fragment, which is the place to read about them.
fn types_of_fragments(documents: &Documents) -> HashSet<Name> {
    let fragments = documents.whole.fragments.values();
    fragments
        .map(|fragment| fragment.type_condition().clone())
        .collect()
}

/// The names in Rust of the fragments' types.
fn names_of_fragments(documents: &Documents) -> HashMap<&Name, Ident> {
    let fragments = documents.whole.fragments.keys();
    fragments.map(|name| (name, ident(name))).collect()
}

pub(crate) fn lower(source: &Source<'_>, documents: &Documents) -> Result<Shapes> {
    let mut shapes = Shapes {
        fragments: Vec::new(),
        operations: Vec::new(),
    };
    let known = Known {
        source,
        documents,
        fragments: &names_of_fragments(documents),
        told_elsewhere: &types_of_fragments(documents),
    };
    for (name, fragment) in &documents.whole.fragments {
        let mut lowering = Lowering::new(known, vec![format_ident!("{MODELS}")]);
        let docs = lowering.about_type(&documents.sources[name].comment, fragment.type_condition());
        let from = format!("fragment {name} on {}", fragment.type_condition());
        let rust = known.fragments[name].clone();
        lowering.shape(name, rust, &docs, from, &fragment.selection_set)?;
        shapes.fragments.append(&mut lowering.done);
    }
    shapes.fragments.sort_by(|a, b| a.name().cmp(b.name()));
    for operation in documents.whole.operations.named.values() {
        shapes.operations.push(operation_shape(known, operation)?);
    }
    let fragments = paging::by_name(&shapes.fragments);
    for operation in &mut shapes.operations {
        operation.network = network_id::find(operation, &fragments);
        operation.paging = paging::find(operation, &fragments);
        let choice = documents.sources[operation.name.as_str()].output.as_ref();
        operation.output = output::find(source.schema, choice, operation, &fragments)?;
    }
    shapes.operations.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(shapes)
}

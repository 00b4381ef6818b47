//! The shape of one operation.

use apollo_compiler::{
    ExecutableDocument, Node,
    executable::{Field, Operation, Selection, SelectionSet},
};
use quote::format_ident;

use super::{
    super::{
        deprecation::deprecation,
        documents::Documents,
        names::OperationNames,
        record::{Record, RecordField},
        rustdoc,
        shapes::{FieldShape, OperationShape, Output, Shape, Takes},
        types::{self, slot},
    },
    selection::{Known, Lowering, is_typename},
    uses,
};
use crate::{
    facts::{Confidence, Ground},
    task::Result,
};

/// The operation, without what depends on the shapes of all fragments: its network, its paging and its
/// output.
pub(super) fn operation_shape(known: Known<'_>, operation: &Operation) -> Result<OperationShape> {
    let Known {
        source, documents, ..
    } = known;
    let facts = source.facts;
    let name = operation
        .name
        .as_ref()
        .expect("documents::load refuses nameless ones")
        .to_string();
    let document = &documents.sources[name.as_str()];
    let rust = OperationNames::of(&document.area, &name);
    let module = vec![rust.area.clone(), rust.module.clone()];
    let mut lowering = Lowering::new(known, module);
    lowering.shape(
        "Data",
        format_ident!("Data"),
        &format!("The answer of `{name}`."),
        format!("operation {name}"),
        &operation.selection_set,
    )?;

    let mut uses = uses::Uses::default();
    uses.collect(documents, &operation.selection_set);
    let scopes = uses
        .coordinates
        .iter()
        .filter_map(|used| Some((used.clone(), facts.scopes.get(used)?.clone())))
        .collect();
    let places = operation.variables.iter().filter_map(|variable| {
        let argument = uses.arguments.get(&variable.name)?;
        Some((variable.name.to_string(), argument.coordinate.clone()))
    });
    let places = places.collect();
    let variables = operation.variables.iter().map(|variable| {
        let argument = uses.arguments.get(&variable.name);
        let coordinate = argument.map_or("", |argument| argument.coordinate.as_str());
        let value = slot(&variable.ty, &mut |named| {
            let narrowed = argument
                .and_then(|argument| types::node_kind(source, coordinate, named, &argument.arms));
            narrowed.unwrap_or_else(|| types::input_kind(source, coordinate, named))
        });
        let docs = facts.documentation(
            coordinate,
            argument.and_then(|argument| argument.description.as_deref()),
            &format!("`${}`, a `{}`.", variable.name, variable.ty),
        );
        RecordField {
            deprecated: argument.and_then(|argument| argument.deprecated.clone()),
            ..RecordField::new(
                &variable.name,
                value,
                variable.default_value.is_some(),
                docs,
            )
        }
    });
    let root = operation.root_fields(&documents.whole).next();
    let mutation = root.filter(|_| operation.is_mutation());
    let idempotent = mutation.and_then(|field| facts.coordinates.idempotent(&field.name));
    let (subject, about) = subject(&documents.whole, operation).unzip();
    // A deprecated field that the whole operation depends on: one of the two, because there is one
    // note.
    let deprecated = [root, subject]
        .into_iter()
        .flatten()
        .find_map(|field| deprecation(&field.definition.directives));
    let mut docs = document.comment.clone();
    if let Some(described) =
        subject.and_then(|field| rustdoc::described(field.definition.description.as_deref()))
    {
        docs.push_str("\n\n");
        docs.push_str(&described);
    }
    let is_irreversible =
        mutation.is_some_and(|field| facts.coordinates.is_irreversible(&field.name));
    if is_irreversible {
        docs.push_str("\n\nCan't be undone.");
    }
    if let Some(Ground {
        ground, confidence, ..
    }) = idempotent
    {
        let rests = match confidence {
            Confidence::Stated => "",
            Confidence::Follows => ", which follows from its effect",
        };
        docs.push_str(&format!("\n\nMay be repeated{rests}: {ground}."));
    }
    Ok(OperationShape {
        area: document.area.clone(),
        is_mutation: operation.is_mutation(),
        is_idempotent: idempotent.is_some(),
        is_irreversible,
        variables: Record {
            name: rust.request.clone(),
            docs,
            deprecated,
            fields: variables.collect(),
        },
        payload: mutation
            .filter(|field| !field.ty().is_list() && tells_errors(documents, &field.selection_set))
            .and_then(|_| first_field(&lowering.done))
            .map(|field| (field.name.clone(), field.slot.nullable)),
        shapes: lowering.done,
        scopes,
        network: None,
        paging: None,
        output: Output {
            steps: Vec::new(),
            takes: Takes::Nothing,
        },
        subject: about,
        places,
        name,
        rust,
    })
}

/// The first field of the whole answer.
fn first_field(shapes: &[Shape]) -> Option<&FieldShape> {
    match shapes.first()? {
        Shape::Struct(data) => data.fields.first(),
        Shape::Enum(_) => None,
    }
}

/// The field that an operation is about, with its coordinate: the field that it changes, or the
/// last field on the path through the network, a space or a member.
fn subject<'a>(
    document: &'a ExecutableDocument,
    operation: &'a Operation,
) -> Option<(&'a Node<Field>, String)> {
    let mut field = operation.root_fields(document).next()?;
    let mut parent = &operation.selection_set.ty;
    while operation.is_query() && !field.ty().inner_named_type().ends_with("Connection") {
        let mut set = &field.selection_set;
        let next = loop {
            let mut others = set
                .selections
                .iter()
                .filter(|selection| !is_typename(selection));
            match (others.next(), others.next()) {
                (Some(Selection::Field(only)), None) => break Some((only, &set.ty)),
                (Some(Selection::InlineFragment(only)), None) => set = &only.selection_set,
                _ => break None,
            }
        };
        let Some(next) = next else { break };
        (field, parent) = next;
    }
    Some((field, format!("{parent}.{}", field.name)))
}

/// Whether a payload's errors are selected: a list of texts, none of which is null.
fn tells_errors(documents: &Documents, set: &SelectionSet) -> bool {
    set.selections.iter().any(|selection| match selection {
        Selection::Field(field) => {
            *field.response_key() == "errors" && field.ty().to_string() == "[String!]!"
        }
        Selection::FragmentSpread(spread) => {
            let fragment = &documents.whole.fragments[&spread.fragment_name];
            tells_errors(documents, &fragment.selection_set)
        }
        Selection::InlineFragment(_) => false,
    })
}

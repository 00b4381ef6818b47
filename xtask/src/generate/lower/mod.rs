//! From documents to shapes.

mod network_id;
mod output;
mod paging;
#[cfg(test)]
mod tests;
mod uses;

use std::collections::{BTreeSet, HashMap, HashSet};

pub(super) use output::is_outcome;

use apollo_compiler::{
    ExecutableDocument, Name, Node,
    ast::Value,
    executable::{Field, InlineFragment, Operation, Selection, SelectionSet},
};
use proc_macro2::Ident;
use quote::format_ident;

use super::{
    aliases,
    deprecation::deprecation,
    documents::Documents,
    names::{OperationNames, ident, pascal, snake},
    record::{Record, RecordField},
    rustdoc,
    shapes::{
        Arm, EnumShape, FieldShape, MODELS, OperationShape, Output, Shape, Shapes, StructShape,
        Takes,
    },
    source::Source,
    types::{self, Kind, Leaf, Slot, slot},
};
use crate::{
    facts::{Confidence, Ground},
    task::Result,
};

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

/// The input of lowering.
#[derive(Clone, Copy)]
struct Known<'a> {
    source: &'a Source<'a>,
    documents: &'a Documents,
    fragments: &'a HashMap<&'a Name, Ident>,
    /// Types that are documented in the module of their fragments.
    told_elsewhere: &'a HashSet<Name>,
}

fn operation_shape(known: Known<'_>, operation: &Operation) -> Result<OperationShape> {
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
    let idempotent = mutation.and_then(|field| facts.idempotent(&field.name));
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
    if mutation.is_some_and(|field| facts.is_irreversible(&field.name)) {
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

/// Lowers the selections of one module: an operation's own, or one fragment.
struct Lowering<'a> {
    known: Known<'a>,
    module: Vec<Ident>,
    /// Names given in this module, so that two selections never share one.
    taken: BTreeSet<String>,
    done: Vec<Shape>,
}

impl<'a> Lowering<'a> {
    fn new(known: Known<'a>, module: Vec<Ident>) -> Self {
        Self {
            known,
            module,
            taken: BTreeSet::from([output::OUTPUT.to_owned()]),
            done: Vec::new(),
        }
    }

    /// Makes the shape of a selection under the given name, which is `rust` in Rust; its inner ones
    /// follow it.
    fn shape(
        &mut self,
        name: &str,
        rust: Ident,
        docs: &str,
        from: String,
        set: &SelectionSet,
    ) -> Result<()> {
        self.taken.insert(name.to_owned());
        let at = self.done.len();
        let arms: Vec<_> = set
            .selections
            .iter()
            .filter_map(Selection::as_inline_fragment)
            .collect();
        let shape = if arms.is_empty() {
            Shape::Struct(StructShape {
                name: rust,
                docs: docs.to_owned(),
                from,
                fields: self.fields(name, set)?,
            })
        } else {
            Shape::Enum(EnumShape {
                name: rust,
                docs: docs.to_owned(),
                from,
                on: set.ty.to_string(),
                arms: self.arms(name, set, &arms)?,
            })
        };
        self.done.insert(at, shape);
        Ok(())
    }

    /// `docs`, and then the documentation of the type.
    fn about_type(&self, docs: &str, of: &Name) -> String {
        let Source { schema, facts, .. } = self.known.source;
        let kind = schema.types.get(of);
        let description = kind.and_then(|kind| kind.description());
        facts.documentation_after(docs, of, description.map(|text| text.as_str()))
    }

    fn fields(&mut self, owner: &str, set: &SelectionSet) -> Result<Vec<FieldShape>> {
        let mut fields = Vec::new();
        for selection in &set.selections {
            match selection {
                Selection::Field(field) if field.name == "__typename" => {}
                Selection::Field(field) => fields.push(self.field(owner, &set.ty, field)?),
                Selection::FragmentSpread(spread) => {
                    let fragment = &self.known.documents.whole.fragments[&spread.fragment_name];
                    fields.extend(self.fields(owner, &fragment.selection_set)?);
                }
                Selection::InlineFragment(_) => {
                    return Err(format!(
                        "{owner}: a fragment with arms must be spread alone, so that its enum can \
                         stand for the whole selection"
                    )
                    .into());
                }
            }
        }
        Ok(fields)
    }

    fn field(&mut self, owner: &str, parent: &Name, field: &Node<Field>) -> Result<FieldShape> {
        if !field.directives.is_empty() {
            return Err(
                format!("{owner}.{}: directives are not supported here", field.name).into(),
            );
        }
        let coordinate = format!("{parent}.{}", field.name);
        let inner = if field.selection_set.is_empty() {
            let named = field.ty().inner_named_type();
            let source = self.known.source;
            Kind::Leaf(types::output_leaf(source, parent, &field.name, named))
        } else {
            self.inner(owner, &field.name, coordinate.clone(), &field.selection_set)?
        };
        let about = format!("`{parent}.{}`, a `{}`.", field.name, field.ty());
        Ok(FieldShape {
            key: field.response_key().to_string(),
            name: match &field.alias {
                // An alias of ours, settled between arms, is not the author's.
                Some(alias) if *alias != *aliases::settled(parent, &field.name) => {
                    ident(&snake(alias))
                }
                _ => ident(&snake(&field.name)),
            },
            docs: self.known.source.facts.documentation(
                &coordinate,
                field.definition.description.as_deref(),
                &about,
            ),
            deprecated: deprecation(&field.definition.directives),
            slot: slot(field.ty(), &mut |_| inner.clone()),
            is_paged: is_paged(field),
            coordinate,
        })
    }

    /// The type that a selection below a field or an arm is read into.
    fn inner(&mut self, owner: &str, hint: &str, from: String, set: &SelectionSet) -> Result<Kind> {
        if let Some(fragment) = lone_spread(set) {
            let name = self.known.fragments[fragment].clone();
            return Ok(Kind::Shape(vec![format_ident!("{MODELS}"), name]));
        }
        if is_page_info(set) {
            return Ok(Kind::Leaf(Leaf::PageInfo));
        }
        let mut name = pascal(hint);
        // Fragments share one module, so their types have their name.
        if paging::is_fragment(&self.module) || self.taken.contains(&name) {
            name = format!("{owner}{name}");
        }
        let mut docs = format!("The part of `{}` that is asked for here.", set.ty);
        if !self.known.told_elsewhere.contains(&set.ty) {
            docs = self.about_type(&docs, &set.ty);
        }
        let rust = ident(&name);
        self.shape(&name, rust.clone(), &docs, from, set)?;
        let mut path = self.module.clone();
        path.push(rust);
        Ok(Kind::Shape(path))
    }

    fn arms(
        &mut self,
        owner: &str,
        set: &SelectionSet,
        arms: &[&Node<InlineFragment>],
    ) -> Result<Vec<Arm>> {
        let mixed = set.selections.iter().any(|selection| match selection {
            Selection::Field(field) => field.name != "__typename",
            Selection::FragmentSpread(_) => true,
            Selection::InlineFragment(_) => false,
        });
        if mixed {
            return Err(format!("{owner}: fields beside arms; put them into each arm").into());
        }
        arms.iter()
            .map(|arm| {
                let of = arm.type_condition.as_ref().unwrap_or(&set.ty);
                if self.known.source.schema.get_object(of).is_none() {
                    return Err(
                        format!("{owner}: {of} is abstract; name its types one by one").into(),
                    );
                }
                let hint = format!("{owner}{of}");
                Ok(Arm {
                    of: of.to_string(),
                    variant: ident(&pascal(of)),
                    kind: self.inner(owner, &hint, of.to_string(), &arm.selection_set)?,
                })
            })
            .collect()
    }
}

/// The fragment, if a selection is that fragment and nothing else (but for `__typename`).
fn lone_spread(set: &SelectionSet) -> Option<&Name> {
    let mut others = set
        .selections
        .iter()
        .filter(|selection| !is_typename(selection));
    match (others.next(), others.next()) {
        (Some(Selection::FragmentSpread(spread)), None) => Some(&spread.fragment_name),
        _ => None,
    }
}

/// Every connection has a page info type of its own, and all of them say the same.
fn is_page_info(set: &SelectionSet) -> bool {
    let keys: BTreeSet<&str> = set
        .fields()
        .map(|field| field.response_key().as_str())
        .collect();
    set.ty.ends_with("PageInfo")
        && keys == BTreeSet::from(["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"])
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

fn is_typename(selection: &Selection) -> bool {
    matches!(selection, Selection::Field(field) if field.name == "__typename")
}

fn is_paged(field: &Field) -> bool {
    let takes = |argument: &str, variable: &str| {
        field.arguments.iter().any(|given| {
            given.name == argument
                && matches!(&*given.value, Value::Variable(name) if name == variable)
        })
    };
    takes("first", "first") && takes("after", "after")
}

/// The slot of a list's items.
pub(in crate::generate) fn item(slot: &Slot) -> Option<&Slot> {
    match &slot.kind {
        Kind::List(item) => Some(item),
        _ => None,
    }
}

//! The shapes of selections: structs and enums.

use std::collections::{BTreeSet, HashMap, HashSet};

use apollo_compiler::{
    Name, Node,
    ast::Value,
    executable::{Field, InlineFragment, Selection, SelectionSet},
};
use proc_macro2::Ident;
use quote::format_ident;

use super::{
    super::{
        aliases,
        deprecation::deprecation,
        documents::Documents,
        names::{ident, pascal, snake},
        shapes::{Arm, EnumShape, FieldShape, MODELS, Shape, StructShape},
        source::Source,
        types::{self, Kind, Leaf, slot},
    },
    output, paging,
};
use crate::task::Result;

/// The input of lowering.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    pub(super) source: &'a Source<'a>,
    pub(super) documents: &'a Documents,
    /// The names in Rust of the fragments' types.
    pub(super) fragments: &'a HashMap<&'a Name, Ident>,
    /// Types that are documented in the module of their fragments.
    pub(super) told_elsewhere: &'a HashSet<Name>,
}

/// Lowers the selections of one module: an operation's own, or one fragment.
pub(super) struct Lowering<'a> {
    known: Known<'a>,
    module: Vec<Ident>,
    /// Names given in this module, so that two selections never share one.
    taken: BTreeSet<String>,
    pub(super) done: Vec<Shape>,
}

impl<'a> Lowering<'a> {
    pub(super) fn new(known: Known<'a>, module: Vec<Ident>) -> Self {
        Self {
            known,
            module,
            taken: BTreeSet::from([output::OUTPUT.to_owned()]),
            done: Vec::new(),
        }
    }

    /// Makes the shape of a selection under the given name, which is `rust` in Rust; its inner ones
    /// follow it.
    pub(super) fn shape(
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
    pub(super) fn about_type(&self, docs: &str, of: &Name) -> String {
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
pub(super) fn lone_spread(set: &SelectionSet) -> Option<&Name> {
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
pub(super) fn is_page_info(set: &SelectionSet) -> bool {
    let keys: BTreeSet<&str> = set
        .fields()
        .map(|field| field.response_key().as_str())
        .collect();
    set.ty.ends_with("PageInfo")
        && keys == BTreeSet::from(["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"])
}

pub(super) fn is_typename(selection: &Selection) -> bool {
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

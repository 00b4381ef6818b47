//! The part of an operation's answer that its caller wants.
//!
//! For a query it is at the end of the only path through the answer: an object, a list or a page.
//! For a mutation it is the payload without `errors`: its only field, or a struct of several. A line
//! `# output: …` in the document overrides this; see [`Choice`].

mod parts;
mod place;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use apollo_compiler::Schema;
use proc_macro2::Ident;

use super::super::{
    choice::{Choice, Null, Part},
    names::{ident, snake},
    outcomes,
    shapes::{Arm, End, FieldShape, OperationShape, Output, Shape, Step, StructShape, Takes, Way},
    types::{Kind, Leaf, Slot},
};
use super::paging;
use crate::task::Result;
pub(super) use parts::OUTPUT;
use parts::{page_of, part, refuse_overlap, struct_of};
use place::{Place, below, ends_in_arm, root};

/// The output of `operation`, whose paging is known.
///
/// # Errors
/// The document's choice doesn't fit the document.
pub(super) fn find(
    schema: &Schema,
    choice: Option<&Choice>,
    operation: &OperationShape,
    fragments: &HashMap<&Ident, &Shape>,
) -> Result<Output> {
    let finder = Finder {
        schema,
        operation,
        own: paging::by_name(&operation.shapes),
        fragments,
    };
    let Some(choice) = choice else {
        return Ok(finder.by_rule());
    };
    finder.chosen(choice).map_err(|error| {
        let (area, name) = (&operation.area, &operation.rust.snake);
        format!("{area}/{name}: `# output:` {error}").into()
    })
}

struct Finder<'a> {
    schema: &'a Schema,
    operation: &'a OperationShape,
    own: HashMap<&'a Ident, &'a Shape>,
    fragments: &'a HashMap<&'a Ident, &'a Shape>,
}

impl<'a> Finder<'a> {
    fn by_rule(&self) -> Output {
        let mut place = self.start();
        while !self.is_page(&place)
            && !self.is_payload(&place)
            && let Some(next) = self.only_next(&place)
        {
            place = next;
        }
        if self.is_payload(&place)
            && let Some(payload) = self.object(&place.kind)
        {
            return self.parts(place, payload);
        }
        self.value(place, None)
    }

    fn start(&self) -> Place<'a> {
        Place {
            steps: Vec::new(),
            kind: self.operation.data(),
            field: None,
        }
    }

    /// The shape of this kind, and whether it is a fragment.
    fn shape(&self, kind: &Kind) -> Option<(&'a Shape, bool)> {
        let shape = paging::shape(&self.own, self.fragments, kind)?;
        let is_fragment = matches!(kind, Kind::Shape(path) if paging::is_fragment(path));
        Some((shape, is_fragment))
    }

    fn is_fragment(&self, kind: &Kind) -> bool {
        self.shape(kind).is_some_and(|(_, is_fragment)| is_fragment)
    }

    fn object(&self, kind: &Kind) -> Option<&'a StructShape> {
        match self.shape(kind)? {
            (Shape::Struct(shape), _) => Some(shape),
            (Shape::Enum(_), _) => None,
        }
    }

    /// The place below, if there is exactly one. A fragment is a type that people know, so the path
    /// doesn't go on into it.
    fn only_next(&self, place: &Place<'a>) -> Option<Place<'a>> {
        match self.shape(&place.kind)? {
            (_, true) => None,
            (Shape::Struct(shape), _) => match &shape.fields[..] {
                [field] => Some(below(place, field)),
                _ => None,
            },
            (Shape::Enum(_), _) => self.only_arm(place),
        }
    }

    fn only_arm(&self, place: &Place<'a>) -> Option<Place<'a>> {
        let (Shape::Enum(shape), _) = self.shape(&place.kind)? else {
            return None;
        };
        let [Arm { of, variant, kind }] = &shape.arms[..] else {
            return None;
        };
        let mut steps = place.steps.clone();
        steps.push(Step::Arm {
            of: place.kind.clone(),
            name: of.clone(),
            variant: variant.clone(),
        });
        Some(Place {
            steps,
            kind: kind.clone(),
            field: place.field,
        })
    }

    fn is_page(&self, place: &Place<'_>) -> bool {
        let paging = self.operation.paging.as_ref();
        paging.is_some_and(|paging| paging.steps == place.steps)
    }

    fn is_payload(&self, place: &Place<'_>) -> bool {
        let Some((payload, _)) = &self.operation.payload else {
            return false;
        };
        matches!(&place.steps[..], [Step::Field { name, .. }] if name == payload)
    }

    fn value(&self, place: Place<'_>, null: Option<Null>) -> Output {
        let narrowed = place
            .field
            .and_then(|field| self.narrowed(&place.kind, field));
        let takes = match (narrowed, place.field) {
            (Some(of), _) => Takes::OneOf {
                kind: place.kind,
                of,
            },
            _ if self.is_page(&place) => Takes::Page,
            (None, Some(field)) if !ends_in_arm(&place) => {
                let is_answer = match null {
                    Some(null) => null == Null::Answer,
                    None => !self.operation.is_mutation && !self.is_look_up(&field.coordinate),
                };
                Takes::Value(Slot {
                    nullable: field.slot.nullable && is_answer,
                    kind: place.kind,
                })
            }
            _ => Takes::Value(Slot {
                nullable: false,
                kind: place.kind,
            }),
        };
        Output {
            steps: place.steps,
            takes,
        }
    }

    /// The types that are asked for, if the field can have others: it is read by a fragment on a
    /// narrower type.
    fn narrowed(&self, kind: &Kind, field: &FieldShape) -> Option<String> {
        let (Shape::Enum(shape), true) = self.shape(kind)? else {
            return None;
        };
        let (parent, name) = field.coordinate.split_once('.')?;
        let definition = self.schema.type_field(parent, name).ok()?;
        let is_narrower = *shape.on != **definition.ty.inner_named_type();
        let types: Vec<_> = shape.arms.iter().map(|arm| &*arm.of).collect();
        is_narrower.then(|| types.join(" or "))
    }

    /// Whether null means that a record was not found: the field is at the root, or it takes an
    /// argument that must be given, such as an id.
    fn is_look_up(&self, coordinate: &str) -> bool {
        let Some((parent, field)) = coordinate.split_once('.') else {
            return false;
        };
        let field = self.schema.type_field(parent, field);
        parent == "Query"
            || field.is_ok_and(|field| field.arguments.iter().any(|given| given.is_required()))
    }

    /// What matters of a payload.
    fn parts(&self, place: Place<'_>, payload: &'a StructShape) -> Output {
        let wanted: Vec<&FieldShape> = payload
            .fields
            .iter()
            .filter(|field| field.key != "errors")
            .collect();
        match wanted[..] {
            [] => Output {
                steps: place.steps,
                takes: Takes::Nothing,
            },
            [field] => {
                let mut output = self.value(below(&place, field), Some(Null::Error));
                if field.key == "success" && is_boolean(&field.slot) {
                    output.takes = Takes::Success;
                }
                output
            }
            _ => {
                let outcome = wanted.iter().find(|field| is_outcome(field));
                let deleted = wanted.iter().find(|field| is_deleted_id(&field.key));
                let subject = wanted.iter().find(|field| self.is_subject(&field.key));
                let required = outcome.or(deleted).or(subject).map(|field| &field.key);
                let parts = wanted.iter().map(|field| {
                    let null = (Some(&field.key) == required).then_some(Null::Error);
                    let at = below(&root(&place), field);
                    part(at, null.filter(|_| field.slot.nullable))
                });
                let parts = parts.collect();
                struct_of(place, parts)
            }
        }
    }

    /// Whether the mutation is about this field: `createSpace` about `space`.
    fn is_subject(&self, key: &str) -> bool {
        let (name, key) = (&self.operation.rust.snake, snake(key));
        format!("_{name}_").contains(&format!("_{key}_"))
    }

    fn chosen(&self, choice: &Choice) -> Result<Output> {
        let mut place = self.start();
        for key in &choice.path {
            let object = self.resting_object(&mut place)?;
            place = below(&place, field(object, key)?);
        }
        // An only type is part of the path, but a fragment keeps its type.
        if !self.is_fragment(&place.kind)
            && let Some(arm) = self.only_arm(&place)
        {
            place = arm;
        }
        if choice.parts.is_empty() {
            refuse_odd_null(place.field.filter(|_| !ends_in_arm(&place)), choice.null)?;
            return Ok(self.value(place, choice.null));
        }
        self.resting_object(&mut place)?;
        refuse_overlap(&choice.parts)?;
        let parts = choice
            .parts
            .iter()
            .map(|part| self.chosen_part(&place, part));
        let parts = parts.collect::<Result<Vec<_>>>()?;
        if parts.len() < 2 {
            return Err("has braces for one field; write it at the end of the path".into());
        }
        Ok(struct_of(place, parts))
    }

    /// A field that a line asks for, and the way to it.
    fn chosen_part(&self, place: &Place<'a>, chosen: &Part) -> Result<(FieldShape, Way)> {
        let mut at = root(place);
        for key in &chosen.path {
            let object = self.resting_object(&mut at)?;
            at = below(&at, field(object, key)?);
        }
        let value = at.field.ok_or("has a part without a path")?;
        refuse_odd_null(Some(value), chosen.null)?;
        let narrowed = self.narrowed(&at.kind, value);
        let arm = (!self.is_fragment(&at.kind))
            .then(|| self.only_arm(&at))
            .flatten();
        let is_typed = arm.is_some() || narrowed.is_some();
        if is_typed && chosen.null == Some(Null::Answer) {
            return Err(format!("lets {} be null, but it must have a type", value.key).into());
        }
        let null = match chosen.null {
            None if is_typed && value.slot.nullable => Some(Null::Error),
            null => null,
        };
        let page = self.object(&at.kind).and_then(page_of);
        let (mut field, mut way) = part(at, null);
        if chosen.path.len() > 1 {
            field.key.clone_from(&chosen.name);
            field.name = ident(&snake(&chosen.name));
        }
        if let Some(arm) = arm {
            way.steps.extend(arm.steps.last().cloned());
            field.slot.kind = arm.kind;
        } else if let Some(of) = narrowed {
            let kind = field.slot.kind.clone();
            way.end = End::OneOf { kind, of };
        } else if let Some((item, page)) = page {
            field.slot.kind = Kind::Page(Box::new(item));
            way.end = page;
        }
        Ok((field, way))
    }

    /// The object at the place, past its only type.
    fn resting_object(&self, place: &mut Place<'a>) -> Result<&'a StructShape> {
        if let Some(arm) = self.only_arm(place) {
            *place = arm;
        }
        self.object(&place.kind).ok_or_else(|| {
            let at = place.field.map_or("the answer", |field| &field.key);
            format!("leads through {at}, which is not an object of one type").into()
        })
    }
}

fn field<'a>(object: &'a StructShape, key: &str) -> Result<&'a FieldShape> {
    let found = object.fields.iter().find(|field| field.key == key);
    found.ok_or_else(|| {
        let keys: Vec<_> = object.fields.iter().map(|field| &*field.key).collect();
        format!(
            "names {key}, which is not selected there, only {}",
            keys.join(", ")
        )
        .into()
    })
}

fn refuse_odd_null(field: Option<&FieldShape>, null: Option<Null>) -> Result<()> {
    match (field, null) {
        (_, None) => Ok(()),
        (Some(field), Some(_)) if field.slot.nullable => Ok(()),
        (field, Some(_)) => {
            let key = field.map_or("the value", |field| &field.key);
            Err(format!("says what null means for {key}, which can't be null").into())
        }
    }
}

fn is_boolean(slot: &Slot) -> bool {
    !slot.nullable && slot.kind == Kind::Leaf(Leaf::Boolean)
}

/// Whether the field says what a mutation did.
pub(crate) fn is_outcome(field: &FieldShape) -> bool {
    matches!(&field.slot.kind, Kind::Leaf(Leaf::Enum(name)) if outcomes::is_outcome(&name.schema))
}

/// `deletedId`, `deletedPostId`, …
fn is_deleted_id(key: &str) -> bool {
    key.starts_with("deleted") && key.ends_with("Id")
}

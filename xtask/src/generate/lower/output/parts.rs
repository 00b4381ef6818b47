//! Outputs of several fields.

use quote::format_ident;

use super::{
    super::super::{
        choice::{Null, Part},
        shapes::{End, FieldShape, Output, Parts, Step, StructShape, Takes, Way},
        types::{Kind, Slot},
    },
    place::Place,
};
use crate::task::Result;

/// The name of the type for several fields of a payload.
pub(in crate::generate::lower) const OUTPUT: &str = "Output";

/// The field at the end of the way, as a part of an output.
///
/// # Panics
/// If the place is not below its root.
pub(super) fn part(at: Place<'_>, null: Option<Null>) -> (FieldShape, Way) {
    let field = at.field.expect("a step leads to it");
    let is_error = null == Some(Null::Error);
    let mut steps = at.steps;
    if let Some(Step::Field { nullable, .. }) = steps.last_mut() {
        *nullable = is_error;
    }
    let field = FieldShape {
        slot: Slot {
            nullable: field.slot.nullable && !is_error,
            kind: at.kind,
        },
        is_paged: false,
        ..field.clone()
    };
    let end = End::Value;
    (field, Way { steps, end })
}

/// The items of a connection, and how a page is made of it. None if it is not a connection.
pub(super) fn page_of(connection: &StructShape) -> Option<(Kind, End)> {
    let field = |name: &str| connection.fields.iter().find(|field| field.name == name);
    let nodes = field("nodes")?.slot.clone();
    field("page_info")?;
    let item = nodes.item()?.kind.clone();
    let has_total = field("total_count").is_some();
    Some((item, End::Page { nodes, has_total }))
}

/// The fields, as a type of their own.
pub(super) fn struct_of(place: Place<'_>, parts: Vec<(FieldShape, Way)>) -> Output {
    let (fields, ways) = parts.into_iter().unzip();
    let shape = StructShape {
        name: format_ident!("{OUTPUT}"),
        docs: "What matters of the answer.".to_owned(),
        from: "the operation's output".to_owned(),
        fields,
    };
    Output {
        steps: place.steps,
        takes: Takes::Parts(Parts { shape, ways }),
    }
}

/// A value can't be taken as a whole and in parts.
pub(super) fn refuse_overlap(parts: &[Part]) -> Result<()> {
    for (at, part) in parts.iter().enumerate() {
        let mut others = parts.iter().enumerate().filter(|(place, _)| *place != at);
        if let Some((_, other)) = others.find(|(_, other)| other.path.starts_with(&part.path)) {
            let (whole, inner) = (part.path.join("."), other.path.join("."));
            return Err(format!("takes {whole} as a whole, and {inner} again").into());
        }
    }
    Ok(())
}

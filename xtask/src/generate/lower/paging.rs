//! The connection that an operation pages.

use std::collections::HashMap;

use proc_macro2::Ident;

use super::super::{
    shapes::{MODELS, OperationShape, Paging, Shape, Step},
    types::Kind,
};

/// Shapes by their names, each once.
pub(super) fn by_name(shapes: &[Shape]) -> HashMap<&Ident, &Shape> {
    shapes.iter().map(|shape| (shape.name(), shape)).collect()
}

/// The shape of this kind: one of the operation's own, or a fragment.
pub(super) fn shape<'a>(
    own: &HashMap<&Ident, &'a Shape>,
    fragments: &HashMap<&Ident, &'a Shape>,
    kind: &Kind,
) -> Option<&'a Shape> {
    let Kind::Shape(path) = kind else { return None };
    let shapes = if is_fragment(path) { fragments } else { own };
    shapes.get(path.last()?).copied()
}

/// Whether this is the path of a fragment's type.
pub(super) fn is_fragment(path: &[Ident]) -> bool {
    path.first().is_some_and(|module| module == MODELS)
}

/// The way from an operation's answer to the connection that its variables page, if there is one.
pub(super) fn find(
    operation: &OperationShape,
    fragments: &HashMap<&Ident, &Shape>,
) -> Option<Paging> {
    let own = by_name(&operation.shapes);
    let is_backward = operation
        .variables
        .fields
        .iter()
        .any(|field| field.wire == "before");
    let mut open = vec![(operation.data(), Vec::new())];
    while let Some((kind, steps)) = open.pop() {
        let Some(shape) = shape(&own, fragments, &kind) else {
            continue;
        };
        let next: Vec<(&Kind, Step, Option<&str>)> = match shape {
            Shape::Struct(shape) => shape
                .fields
                .iter()
                .map(|field| {
                    let step = Step::Field {
                        name: field.name.clone(),
                        key: field.key.clone(),
                        nullable: field.slot.nullable,
                    };
                    let paged = field.is_paged.then_some(field.coordinate.as_str());
                    (&field.slot.kind, step, paged)
                })
                .collect(),
            Shape::Enum(shape) => shape
                .arms
                .iter()
                .map(|arm| {
                    let step = Step::Arm {
                        of: kind.clone(),
                        name: arm.of.clone(),
                        variant: arm.variant.clone(),
                    };
                    (&arm.kind, step, None)
                })
                .collect(),
        };
        for (kind, step, paged) in next {
            let mut steps = steps.clone();
            steps.push(step);
            let Some(coordinate) = paged else {
                open.push((kind.clone(), steps));
                continue;
            };
            let Some(Shape::Struct(connection)) = self::shape(&own, fragments, kind) else {
                continue;
            };
            let field = |name: &str| connection.fields.iter().find(|field| field.name == name);
            if let (Some(nodes), Some(_)) = (field("nodes"), field("page_info")) {
                return Some(Paging {
                    coordinate: coordinate.to_owned(),
                    steps,
                    nodes: nodes.slot.clone(),
                    has_total: field("total_count").is_some(),
                    is_backward,
                });
            }
        }
    }
    None
}

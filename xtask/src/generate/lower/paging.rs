//! The connection that an operation pages.

use std::collections::HashMap;

use super::super::{
    names::module_ident,
    shapes::{MODELS, OperationShape, Paging, Shape, Step},
    types::Kind,
};

/// Shapes by their names, each once.
pub(super) fn by_name(shapes: &[Shape]) -> HashMap<&str, &Shape> {
    shapes.iter().map(|shape| (shape.name(), shape)).collect()
}

/// The way from an operation's answer to the connection that its variables page, if there is one.
pub(super) fn find(
    operation: &OperationShape,
    fragments: &HashMap<&str, &Shape>,
) -> Option<Paging> {
    let own = by_name(&operation.shapes);
    let find = |kind: &Kind| -> Option<&Shape> {
        let Kind::Shape(path) = kind else { return None };
        let (module, name) = (path.first()?, path.last()?);
        let shapes = if module == MODELS { fragments } else { &own };
        shapes.get(name.as_str()).copied()
    };
    let is_backward = operation
        .variables
        .fields
        .iter()
        .any(|field| field.wire == "before");
    let mut open: Vec<(&Shape, Vec<Step>)> = vec![(operation.shapes.first()?, Vec::new())];
    while let Some((shape, steps)) = open.pop() {
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
                .map(|(name, kind)| {
                    let of = match own.contains_key(shape.name.as_str()) {
                        true => vec![
                            operation.area.clone(),
                            module_ident(&operation.name).to_string(),
                            shape.name.clone(),
                        ],
                        false => vec![MODELS.to_owned(), shape.name.clone()],
                    };
                    let step = Step::Arm {
                        of: Kind::Shape(of),
                        name: name.clone(),
                    };
                    (kind, step, None)
                })
                .collect(),
        };
        for (kind, step, paged) in next {
            let Some(inner) = find(kind) else { continue };
            let mut steps = steps.clone();
            steps.push(step);
            let Some(coordinate) = paged else {
                open.push((inner, steps));
                continue;
            };
            let Shape::Struct(connection) = inner else {
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

//! The facts in a mutation's name and types.

use super::super::context::Context;

/// The facts in a mutation's name and types.
#[derive(Clone, Copy)]
pub(crate) struct Shape<'a> {
    /// `createBadgeMemberships`.
    pub(crate) name: &'a str,
    /// `create`.
    pub(crate) verb: &'a str,
    /// `BadgeMemberships`.
    pub(crate) noun: &'a str,
    /// `CreateBadgeMembershipsInput`.
    pub(crate) input: &'a str,
    /// `CreateBadgeMembershipsPayload`.
    pub(crate) payload: &'a str,
    /// The payload's object and its type: `badge`, `Badge`.
    pub(crate) object: Option<(&'a str, &'a str)>,
}

impl<'a> Shape<'a> {
    pub(super) fn of(ctx: &'a Context<'_>, name: &'a str) -> Option<Shape<'a>> {
        let definition = ctx.facts.field("Mutation", name)?;
        let payload = definition.ty.inner_named_type().as_str();
        let input = definition
            .argument_by_name("input")?
            .ty
            .inner_named_type()
            .as_str();
        let split = name
            .find(|character: char| character.is_ascii_uppercase())
            .unwrap_or(name.len());
        let (verb, noun) = name.split_at(split);
        let mut objects = ctx
            .facts
            .fields(payload)
            .into_iter()
            .filter(|(_, ty)| !ty.is_list())
            .map(|(field, ty)| (field, ty.inner_named_type().as_str()))
            .filter(|(_, named)| ctx.facts.is_composite(named))
            .collect::<Vec<_>>();
        // If a payload has several objects, the one in the mutation's name comes first.
        objects.sort_by_key(|(field, _)| !noun.eq_ignore_ascii_case(field));
        Some(Shape {
            name,
            verb,
            noun,
            input,
            payload,
            object: objects.first().copied(),
        })
    }
}

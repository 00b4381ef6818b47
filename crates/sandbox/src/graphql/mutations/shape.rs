//! The types in a mutation's definition.

use super::super::context::Context;

/// The types in a mutation's definition.
#[derive(Clone, Copy)]
pub(super) struct Shape<'a> {
    /// `createBadgeMemberships`.
    pub(super) name: &'a str,
    /// `CreateBadgeMembershipsInput`.
    pub(super) input: &'a str,
    /// `CreateBadgeMembershipsPayload`.
    pub(super) payload: &'a str,
}

impl<'a> Shape<'a> {
    pub(super) fn of(ctx: &'a Context<'_>, name: &'a str) -> Option<Shape<'a>> {
        let definition = ctx.facts.field("Mutation", name)?;
        let input = definition.argument_by_name("input")?;
        Some(Shape {
            name,
            input: input.ty.inner_named_type().as_str(),
            payload: definition.ty.inner_named_type().as_str(),
        })
    }
}

//! The cost and the page sizes of a shape with its variables.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    PageSize,
    shape::{Condition, Field, Known, List, Literal, Part, Shape, Sizes},
};

impl Shape {
    /// The cost of the operation, as far as its text and variables tell; at least one.
    pub(crate) fn cost(&self, variables: &Value) -> u64 {
        self.walk(variables, None, |size| size).max(1)
    }

    /// The largest page sizes, all reduced by the same share, with an allowed cost. Empty if even
    /// pages of one item would cost too much, or if there are no pages.
    pub(crate) fn fitting(
        &self,
        variables: &Value,
        is_allowed: impl Fn(u64) -> bool,
    ) -> Vec<PageSize> {
        /// Shares are tried in steps of a thousandth.
        const WHOLE: u64 = 1_000;
        let cut = |share: u64| move |size: u64| (size * share / WHOLE).max(1);
        let (mut fits, mut exceeds) = (0, WHOLE + 1);
        while fits + 1 < exceeds {
            let middle = fits.midpoint(exceeds);
            if is_allowed(self.walk(variables, None, cut(middle)).max(1)) {
                fits = middle;
            } else {
                exceeds = middle;
            }
        }
        let mut pages = Vec::new();
        let cost = self.walk(variables, Some(&mut pages), cut(fits));
        if is_allowed(cost) { pages } else { Vec::new() }
    }

    fn walk(
        &self,
        variables: &Value,
        pages: Option<&mut Vec<PageSize>>,
        cut: impl Fn(u64) -> u64,
    ) -> u64 {
        let mut walk = Walk {
            shape: self,
            variables,
            cut,
            fragments: vec![None; self.fragments.len()],
            pages,
        };
        let top = SelectionContext {
            lists: String::new(),
            writes: self.is_mutation,
        };
        walk.parts(&self.root, &top)
    }
}

struct Walk<'a, F> {
    shape: &'a Shape,
    variables: &'a Value,
    /// Changes each page size.
    cut: F,
    /// The cost of each fragment. It is cached because nested spreads can double the work with each
    /// level.
    fragments: Vec<Option<u64>>,
    /// Collects the page sizes, if they are needed.
    pages: Option<&'a mut Vec<PageSize>>,
}

/// The context of a selection.
struct SelectionContext {
    /// The names of the lists around it, if page sizes are collected.
    lists: String,
    /// Whether it is the root selection of a mutation.
    writes: bool,
}

impl<F: Fn(u64) -> u64> Walk<'_, F> {
    fn parts(&mut self, parts: &[Part], around: &SelectionContext) -> u64 {
        let mut sum = 0u64;
        // An object has one type, so only the largest of the arms for several types counts.
        let mut arms: BTreeMap<&str, u64> = BTreeMap::new();
        for part in parts {
            match part {
                Part::Field(field) if self.is_left_out(&field.conditions) => {}
                Part::Inline(conditions, ..) | Part::Spread(conditions, _)
                    if self.is_left_out(conditions) => {}
                Part::Field(field) => sum = sum.saturating_add(self.field(field, around)),
                Part::Inline(_, None, parts) => sum = sum.saturating_add(self.parts(parts, around)),
                Part::Inline(_, Some(on), parts) => {
                    let cost = self.parts(parts, around);
                    let arm = arms.entry(on).or_default();
                    *arm = arm.saturating_add(cost);
                }
                Part::Spread(_, place) => sum = sum.saturating_add(self.fragment(*place, around)),
            }
        }
        sum.saturating_add(arms.into_values().max().unwrap_or_default())
    }

    fn fragment(&mut self, place: usize, around: &SelectionContext) -> u64 {
        if let Some(known) = self.fragments[place] {
            return known;
        }
        let shape = self.shape;
        let cost = self.parts(&shape.fragments[place], around);
        self.fragments[place] = Some(cost);
        cost
    }

    fn field(&mut self, field: &Field, around: &SelectionContext) -> u64 {
        let Some(list) = &field.list else {
            let within = SelectionContext {
                lists: around.lists.clone(),
                writes: false,
            };
            let own = if around.writes {
                1 + self.recipients(field)
            } else {
                0
            };
            return self.parts(&field.parts, &within).saturating_add(own);
        };
        let (argument, size) = self.size(list, field.sizes);
        // A size that no argument sets can't be reduced.
        let size = argument.map_or(size, |_| (self.cut)(size));
        let mut lists = String::new();
        if let Some(pages) = &mut self.pages {
            lists = match around.lists.as_str() {
                "" => field.name.to_string(),
                around => format!("{around}.{}", field.name),
            };
            if let Some(argument) = argument {
                pages.push(PageSize {
                    field: lists.clone(),
                    argument: argument.to_owned(),
                    size,
                });
            }
        }
        let within = SelectionContext {
            lists,
            writes: false,
        };
        let inner = self.parts(&field.parts, &within);
        size.saturating_add(size.saturating_mul(inner))
    }

    /// The argument that sets a list's size, if one does, and the size.
    fn size<'f>(&self, list: &'f List, sizes: Sizes) -> (Option<&'f str>, u64) {
        match list {
            List::Capped(size) => (None, *size),
            List::Ids(ids) => {
                let count = self.shape.resolve(ids, self.variables).items();
                (Some("ids"), count as u64)
            }
            List::Page(arguments) => {
                let number = |value| self.shape.resolve(value, self.variables).number();
                let asked = arguments
                    .iter()
                    .filter_map(|(argument, value)| Some((&**argument, number(value)?)))
                    .max_by_key(|(_, size)| *size);
                match asked {
                    // The server silently reduces larger sizes.
                    Some((argument, size)) => {
                        let size = u64::try_from(size).unwrap_or(0);
                        (Some(argument), size.min(sizes.max))
                    }
                    None => {
                        let first = arguments.first().map_or("first", |(name, _)| name);
                        (Some(first), sizes.default)
                    }
                }
            }
        }
    }

    /// An announcement costs one more for each recipient in its input.
    fn recipients(&self, field: &Field) -> u64 {
        let Some(input) = field
            .input
            .as_ref()
            .filter(|_| &*field.name == "createAnnouncement")
        else {
            return 0;
        };
        let named = match self.shape.resolve(input, self.variables) {
            Known::Value(input) => input.get("recipientIds").map(Known::Value),
            Known::Literal(Literal::Object(fields)) => fields
                .iter()
                .find(|(name, _)| &**name == "recipientIds")
                .map(|(_, ids)| self.shape.resolve(ids, self.variables)),
            Known::Literal(_) => None,
        };
        named.map_or(0, |ids| ids.items() as u64)
    }

    fn is_left_out(&self, conditions: &[Condition]) -> bool {
        conditions.iter().any(|condition| {
            let value = self.shape.resolve(&condition.value, self.variables);
            value.boolean() == Some(!condition.wanted)
        })
    }
}

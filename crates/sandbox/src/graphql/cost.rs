//! The cost of an operation: one for each node that its lists can return.
//!
//! The vendor's formula is not published. One example is known: 50 members with 5 scalar fields
//! cost 50. So scalars and single objects are free here, a connection costs the size of its page,
//! and the fields inside cost that many times more.

use std::collections::HashMap;

use apollo_compiler::ExecutableDocument;
use apollo_compiler::ast::Value as Literal;
use apollo_compiler::executable::{Field, Operation, Selection, SelectionSet};
use apollo_compiler::response::{JsonMap, JsonValue};

use super::facts::Facts;
use super::pages::Limits;
use crate::world::{Accepts, World};

/// Estimates an operation. A mutation costs one. An announcement costs one more for each recipient:
/// those that it names, or else all members of its space.
pub(crate) fn estimate(
    facts: &Facts,
    document: &ExecutableDocument,
    operation: &Operation,
    variables: &JsonMap,
    world: &World,
) -> u64 {
    let mut estimate = Estimate {
        facts,
        document,
        variables,
        world,
        fragments: HashMap::new(),
    };
    estimate.selections(&operation.selection_set).max(1)
}

struct Estimate<'a> {
    facts: &'a Facts,
    document: &'a ExecutableDocument,
    variables: &'a JsonMap,
    world: &'a World,
    /// Each fragment is counted once, even if it is spread often: nested spreads can double the
    /// number of fields with each level.
    fragments: HashMap<&'a str, u64>,
}

impl<'a> Estimate<'a> {
    /// An object has one type, so of the arms for several object types only the largest one counts.
    fn selections(&mut self, set: &'a SelectionSet) -> u64 {
        let mut cost = 0u64;
        let mut arms: HashMap<&str, u64> = HashMap::new();
        for selection in &set.selections {
            if self.is_left_out(selection) {
                continue;
            }
            let (own, on) = match selection {
                Selection::Field(field) => (self.field(&set.ty, field), None),
                Selection::InlineFragment(inline) => (
                    self.selections(&inline.selection_set),
                    inline.type_condition.as_ref(),
                ),
                Selection::FragmentSpread(spread) => (
                    self.fragment(&spread.fragment_name),
                    self.document
                        .fragments
                        .get(&spread.fragment_name)
                        .map(|fragment| fragment.type_condition()),
                ),
            };
            let arm = on.filter(|on| **on != set.ty && self.facts.schema.get_object(on).is_some());
            let sum = match arm {
                Some(on) => arms.entry(on.as_str()).or_default(),
                None => &mut cost,
            };
            *sum = sum.saturating_add(own);
        }
        cost.saturating_add(arms.into_values().max().unwrap_or_default())
    }

    fn fragment(&mut self, name: &'a str) -> u64 {
        if let Some(known) = self.fragments.get(name) {
            return *known;
        }
        let cost = self
            .document
            .fragments
            .get(name)
            .map_or(0, |fragment| self.selections(&fragment.selection_set));
        self.fragments.insert(name, cost);
        cost
    }

    fn field(&mut self, owner: &str, field: &'a Field) -> u64 {
        let inner = self.selections(&field.selection_set);
        if owner == "Mutation" {
            return inner
                .saturating_add(1)
                .saturating_add(self.recipients(field));
        }
        match self.page_size(owner, field) {
            Some(size) => size.saturating_add(size.saturating_mul(inner)),
            None => inner,
        }
    }

    fn page_size(&self, owner: &str, field: &Field) -> Option<u64> {
        let named = field.definition.ty.inner_named_type();
        let is_paged = self.facts.connection_node(named).is_some()
            || field.definition.argument_by_name("perPage").is_some();
        if !is_paged {
            return None;
        }
        let wish = ["first", "last", "perPage"]
            .into_iter()
            .find_map(|name| self.argument(field, name)?.as_i64());
        Some(Limits::of(owner, &field.name).size(wish) as u64)
    }

    fn recipients(&self, field: &Field) -> u64 {
        if field.name != "createAnnouncement" {
            return 0;
        }
        let Some(JsonValue::Object(input)) = self.argument(field, "input") else {
            return 0;
        };
        let recipients = input.get("recipientIds").and_then(JsonValue::as_array);
        let count = match recipients {
            Some(recipients) => recipients.len(),
            None => self.membership(input.get("spaceId").and_then(JsonValue::as_str)),
        };
        count as u64
    }

    /// The number of members of a space, or of the network. A space that does not exist costs
    /// nothing, because the announcement will be refused.
    fn membership(&self, place: Option<&str>) -> usize {
        let place = place.and_then(|id| {
            self.world
                .find(id, &["Space", "Course", "Network"], Accepts::Either)
        });
        match place {
            Some(place) if &*place.kind == "Network" => self
                .world
                .of_kind("Membership")
                .filter(|membership| membership.reference("_space").is_none())
                .count(),
            Some(place) => self.world.pointing_at(place.id, "Membership").count(),
            None => 0,
        }
    }

    fn argument(&self, field: &Field, name: &str) -> Option<JsonValue> {
        literal(
            &field.specified_argument_by_name(name)?.clone(),
            self.variables,
        )
    }

    /// `@skip` and `@include`.
    fn is_left_out(&self, selection: &Selection) -> bool {
        let condition = |directive: &str| {
            let argument = selection
                .directives()
                .get(directive)?
                .specified_argument_by_name("if")?;
            literal(argument, self.variables)?.as_bool()
        };
        condition("skip") == Some(true) || condition("include") == Some(false)
    }
}

/// The value of a literal, with its variables replaced.
fn literal(value: &Literal, variables: &JsonMap) -> Option<JsonValue> {
    match value {
        Literal::Variable(name) => variables.get(name.as_str()).cloned(),
        Literal::Int(number) => number.try_to_i32().ok().map(JsonValue::from),
        Literal::Boolean(flag) => Some(JsonValue::from(*flag)),
        Literal::String(text) => Some(JsonValue::from(text.as_str())),
        Literal::List(items) => Some(JsonValue::Array(
            items
                .iter()
                .filter_map(|item| literal(item, variables))
                .collect(),
        )),
        Literal::Object(fields) => Some(JsonValue::Object(
            fields
                .iter()
                .filter_map(|(name, value)| {
                    Some((name.as_str().into(), literal(value, variables)?))
                })
                .collect(),
        )),
        Literal::Null | Literal::Enum(_) | Literal::Float(_) => None,
    }
}

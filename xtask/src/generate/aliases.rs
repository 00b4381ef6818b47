//! Fields of one name whose types differ between the arms of a selection.
//!
//! `... on Post { title }` and `... on Space { title }` can't stand side by side if one title may
//! be null and the other may not. The field of the smaller group is then asked for under an alias,
//! in its fragment and so everywhere; in Rust it keeps its name.

use std::collections::{BTreeMap, HashMap};

use apollo_compiler::{
    Name, Schema,
    ast::{Definition, Selection, Type},
};

use super::{names::pascal, selections::selections};
use crate::task::Result;

type Definitions = BTreeMap<Name, Definition>;
/// A fragment and the key of a field in it.
type Place = (Name, Name);

/// Gives aliases until no two arms conflict directly.
pub(super) fn settle(schema: &Schema, definitions: &mut Definitions) -> Result<()> {
    let mut wanted: BTreeMap<Place, Name> = BTreeMap::new();
    for definition in definitions.values() {
        let mut arms_of_all = Vec::new();
        collect_arms(selections(definition), &mut arms_of_all);
        for arms in arms_of_all {
            for place in odd_ones(schema, definitions, &arms) {
                let alias = alias(definitions, &place)?;
                wanted.insert(place, alias);
            }
        }
    }
    for ((fragment, key), alias) in wanted {
        let Some(Definition::FragmentDefinition(fragment)) = definitions.get_mut(&fragment) else {
            continue;
        };
        for selection in &mut fragment.make_mut().selection_set {
            if let Selection::Field(field) = selection
                && *field.response_name() == key
            {
                field.make_mut().alias = Some(alias.clone());
            }
        }
    }
    Ok(())
}

/// The groups of fragments that are spread in the arms of one selection.
fn collect_arms(selections: &[Selection], found: &mut Vec<Vec<Name>>) {
    let mut arms = Vec::new();
    for selection in selections {
        match selection {
            Selection::Field(field) => collect_arms(&field.selection_set, found),
            Selection::InlineFragment(arm) => {
                arms.extend(
                    arm.selection_set
                        .iter()
                        .filter_map(|selection| match selection {
                            Selection::FragmentSpread(spread) => Some(spread.fragment_name.clone()),
                            _ => None,
                        }),
                );
                collect_arms(&arm.selection_set, found);
            }
            Selection::FragmentSpread(_) => {}
        }
    }
    if arms.len() > 1 {
        found.push(arms);
    }
}

/// The fields whose type is not the one that most arms have for that key; of equals, the first
/// arm's type stays.
fn odd_ones(schema: &Schema, definitions: &Definitions, arms: &[Name]) -> Vec<Place> {
    let mut by_key: BTreeMap<Name, Vec<(Name, String)>> = BTreeMap::new();
    for fragment in arms {
        let Some(Definition::FragmentDefinition(definition)) = definitions.get(fragment) else {
            continue;
        };
        for selection in &definition.selection_set {
            if let Selection::Field(field) = selection
                && let Ok(of_schema) = schema.type_field(&definition.type_condition, &field.name)
            {
                let shape = shape(&of_schema.ty, field.selection_set.is_empty());
                let places = by_key.entry(field.response_name().clone()).or_default();
                places.push((fragment.clone(), shape));
            }
        }
    }
    let mut odd = Vec::new();
    for (key, places) in by_key {
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for (_, shape) in &places {
            *counts.entry(shape).or_default() += 1;
        }
        let most = counts.values().max();
        let usual = places
            .iter()
            .map(|(_, shape)| shape)
            .find(|shape| counts.get(shape.as_str()) == most);
        for (fragment, shape) in &places {
            if Some(shape) != usual {
                odd.push((fragment.clone(), key.clone()));
            }
        }
    }
    odd
}

/// The part that must agree between fields of one key: for objects, only lists and nullability.
fn shape(ty: &Type, is_leaf: bool) -> String {
    if is_leaf {
        ty.to_string()
    } else {
        ty.to_string().replace(ty.inner_named_type().as_str(), "*")
    }
}

fn alias(definitions: &Definitions, (fragment, key): &Place) -> Result<Name> {
    let Some(Definition::FragmentDefinition(definition)) = definitions.get(fragment) else {
        return Err(format!("{fragment} is not a fragment").into());
    };
    Ok(Name::new(&settled(&definition.type_condition, key))?)
}

/// The alias that a field of this type gets if two arms conflict.
pub(super) fn settled(of: &str, field: &str) -> String {
    let mut owner = of.to_owned();
    owner[..1].make_ascii_lowercase();
    format!("{owner}{}", pascal(field))
}

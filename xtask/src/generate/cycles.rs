//! Inputs that lead back to themselves. In Rust, such a field needs a box: without one, the struct
//! would be of infinite size.

use std::collections::{HashMap, HashSet};

use apollo_compiler::{
    Schema,
    schema::{ExtendedType, InputObjectType},
};

/// The fields of inputs that need a box, by input and field.
#[derive(Default)]
pub(super) struct Cycles(HashSet<(String, String)>);

impl Cycles {
    /// The fields whose type leads back to the input that they are in. A list holds its items by
    /// itself.
    pub(super) fn of(schema: &Schema) -> Self {
        let inputs: Vec<&InputObjectType> = schema
            .types
            .values()
            .filter_map(ExtendedType::as_input_object)
            .collect();
        let places: HashMap<&str, usize> = inputs
            .iter()
            .enumerate()
            .map(|(at, input)| (input.name.as_str(), at))
            .collect();
        let steps: Vec<Vec<(&str, usize)>> = inputs
            .iter()
            .map(|input| {
                let fields = input.fields.values().filter(|field| !field.ty.is_list());
                fields
                    .filter_map(|field| {
                        let to = places.get(field.ty.inner_named_type().as_str())?;
                        Some((field.name.as_str(), *to))
                    })
                    .collect()
            })
            .collect();
        let groups = groups(&steps);
        let mut boxed = HashSet::new();
        for (at, fields) in steps.iter().enumerate() {
            for (field, to) in fields {
                if groups[at] == groups[*to] {
                    boxed.insert((inputs[at].name.to_string(), (*field).to_owned()));
                }
            }
        }
        Self(boxed)
    }

    pub(super) fn needs_box(&self, input: &str, field: &str) -> bool {
        self.0.contains(&(input.to_owned(), field.to_owned()))
    }
}

/// For each place, its group: two places are in one if each can be reached from the other. This is
/// Tarjan's algorithm, without recursion, and takes each step once.
fn groups(steps: &[Vec<(&str, usize)>]) -> Vec<usize> {
    const NONE: usize = usize::MAX;
    let mut group = vec![NONE; steps.len()];
    let (mut order, mut low) = (vec![NONE; steps.len()], vec![NONE; steps.len()]);
    let (mut seen, mut found) = (0, 0);
    let mut open = Vec::new();
    for start in 0..steps.len() {
        if order[start] != NONE {
            continue;
        }
        let mut path = vec![(start, 0)];
        while let Some((at, next)) = path.last_mut() {
            let at = *at;
            if *next == 0 {
                (order[at], low[at]) = (seen, seen);
                seen += 1;
                open.push(at);
            }
            if let Some((_, to)) = steps[at].get(*next) {
                *next += 1;
                if order[*to] == NONE {
                    path.push((*to, 0));
                } else if group[*to] == NONE {
                    low[at] = low[at].min(order[*to]);
                }
                continue;
            }
            path.pop();
            if let Some((before, _)) = path.last() {
                low[*before] = low[*before].min(low[at]);
            }
            if low[at] == order[at] {
                while let Some(member) = open.pop() {
                    group[member] = found;
                    if member == at {
                        break;
                    }
                }
                found += 1;
            }
        }
    }
    group
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_that_leads_back_to_its_input_needs_a_box_and_no_other_does() {
        let schema = "type Query { a(by: A, self: Own, list: Listed): Int }
             input A { b: B plain: Int other: Other } input B { c: C c2: C } input C { a: A }
             input Other { plain: Int } input Own { own: Own other: Other }
             input Listed { items: [Listed!] a: A }";
        let schema = Schema::parse_and_validate(schema, "schema").expect("a schema");
        let cycles = Cycles::of(&schema);
        let mut boxed: Vec<String> = cycles
            .0
            .iter()
            .map(|(input, field)| format!("{input}.{field}"))
            .collect();
        boxed.sort();
        assert_eq!(boxed, ["A.b", "B.c", "B.c2", "C.a", "Own.own"]);
        assert!(cycles.needs_box("A", "b") && !cycles.needs_box("A", "other"));
    }
}

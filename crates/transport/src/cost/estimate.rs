//! The cost and the page sizes of a shape with its variables.

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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn cost(document: &str, variables: &Value) -> u64 {
        Shape::read(document, "").expect("document").cost(variables)
    }

    #[test]
    fn a_connection_that_pages_both_ways_costs_the_requested_page() {
        let document = "query Q($first: Int, $last: Int) {
            network { posts(first: $first, last: $last) { nodes { id } } } }";
        for (variables, expected) in [
            (json!({ "first": 5 }), 5),
            (json!({ "last": 7 }), 7),
            (json!({ "first": 500, "last": null }), 50),
            (json!({}), 25),
        ] {
            assert_eq!(cost(document, &variables), expected, "{variables}");
        }
        let shape = Shape::read(document, "Q").expect("document");
        let pages = shape.fitting(&json!({ "last": 40 }), |cost| cost <= 10);
        assert_eq!((pages[0].argument.as_str(), pages[0].size), ("last", 10));
    }

    #[test]
    fn a_list_costs_its_page_and_the_content_of_each_item() {
        for (document, expected) in [
            ("{ me { id name } }", 1),
            (
                "{ network { members(first: 50) { nodes { id name email url bio } } } }",
                50,
            ),
            ("{ network { members { edges { node { id } } } } }", 25),
            ("{ network { members(first: 500) { nodes { id } } } }", 50),
            (
                "{ network { posts(first: 10) { nodes { comments(first: 5) { nodes { id } } } } } }",
                60,
            ),
            (
                "{ network { posts(first: 2) { nodes { comments(first: 99) { nodes { id } } } } } }",
                52,
            ),
            ("{ network { events(perPage: 7) { id } } }", 7),
            ("{ network { events { id } search { nodes { id } } } }", 30),
            (
                "{ network { events { id space { posts(first: 2) { nodes { id } } } } } }",
                30,
            ),
            (
                "{ network { events(spaceId: 1) { attendees { id } } } }",
                70,
            ),
            (
                "{ network { badges(first: 2) { nodes { members { id } } } } }",
                62,
            ),
            (
                "{ network { automationRuleLogs { id } } me { personalLinks { url } } }",
                210,
            ),
            // Connections whose nodes are in fragments.
            (
                "{ network { posts { ...P } } } fragment P on PostConnection { ...Q } fragment Q on PostConnection { edges { node { id } } }",
                25,
            ),
            (
                "{ network { posts { ... on PostConnection { nodes { id } } } } }",
                25,
            ),
            (
                "{ network { members { ... @include(if: true) { ...P } } } } fragment P on MemberConnection { pageInfo { hasNextPage } }",
                25,
            ),
            (
                "{ network { ...N } } fragment N on Network { name posts { nodes { id } } }",
                25,
            ),
            (
                "{ a: network { members(first: 1) { nodes { id } } } b: network { members(first: 2) { nodes { id } } } }",
                3,
            ),
            ("{ nodes(ids: [\"a\", \"b\"]) { id } }", 2),
            (
                "{ nodes(ids: $ids) { ... on Space { posts(first: 3) { nodes { id } } } } }",
                16,
            ),
            (
                "query Q($n: Int = 9) { network { posts(first: $n) { nodes { id } } } }",
                9,
            ),
            (
                "query Q($n: Int! = 9 @d(x: 1), $s: [A!] = [{b: 1}]) { network { posts(first: $m) { nodes { id } } } }",
                8,
            ),
            (
                "{ network { ...F ...F } } fragment F on Network { posts(first: 4) { nodes { id } } }",
                8,
            ),
            (
                "{ network { ... @include(if: $no) { posts { nodes { id } } } ...F @skip(if: true) } } fragment F on Network { posts { nodes { id } } }",
                1,
            ),
            (
                "mutation M($input: I!) { createPost(input: $input) { post { id } errors } }",
                1,
            ),
            (
                "mutation M($input: I!) { createAnnouncement(input: $input) { errors } }",
                4,
            ),
            (
                "mutation { createAnnouncement(input: {title: {a: [1]}, recipientIds: [\"x\", \"y\"]}) { errors } }",
                3,
            ),
            (
                "mutation M($ids: [ID!]) { createAnnouncement(input: {recipientIds: $ids}) { errors } }",
                5,
            ),
            (
                "mutation M($i: I! = {recipientIds: [1]}) { createAnnouncement(input: $i) { errors } }",
                2,
            ),
            (
                "mutation { createAnnouncement(input: {recipientIds: null}) { errors } }",
                1,
            ),
        ] {
            let variables = json!({
                "ids": ["a", "b", "c", "d"],
                "m": 8,
                "no": false,
                "input": { "recipientIds": [1, 2, 3] },
            });
            assert_eq!(cost(document, &variables), expected, "{document}");
        }
    }

    #[test]
    fn the_fitting_page_sizes_are_all_reduced_by_the_same_share() {
        let document = "query Q($first: Int, $ids: [ID!]) { network {
            posts(first: $first) { nodes { comments(first: 25) { nodes { reactions(first: 10) { nodes { id } } } } } }
        } nodes(ids: $ids) { id } }";
        let shape = Shape::read(document, "Q").expect("document");
        let variables = json!({ "first": 50, "ids": vec!["a"; 40] });
        assert!(shape.cost(&variables) > 10_000);
        let fitting = shape.fitting(&variables, |cost| cost <= 1_500);
        let said: Vec<String> = fitting.iter().map(ToString::to_string).collect();
        assert_eq!(
            said,
            [
                "posts(first: 24)",
                "posts.comments(first: 12)",
                "posts.comments.reactions(first: 4)",
                "nodes of at most 19 ids"
            ]
        );
        let smaller = json!({ "first": 24, "ids": vec!["a"; 19] });
        let asked = document
            .replace("first: 25", "first: 12")
            .replace("first: 10", "first: 4");
        assert!(cost(&asked, &smaller) <= 1_500);
        assert_eq!(shape.fitting(&variables, |cost| cost <= 3), []);
    }

    #[test]
    fn circular_and_broken_documents_are_not_read() {
        for document in [
            "{ a { ...F } } fragment F on A { b { ...G } } fragment G on B { ...F }",
            "{ a { ...F } } fragment F on A { ...F }",
            "{ a(",
            "{ a { b",
            "} a {",
        ] {
            assert_eq!(Shape::read(document, ""), None, "{document}");
        }
        let deep = format!("{}{}", "{a".repeat(1000), "}".repeat(1000));
        assert_eq!(Shape::read(&deep, ""), None);
        let doubling: String = (0..60)
            .map(|n| format!("fragment F{n} on A {{ ...F{m} ...F{m} }} ", m = n + 1))
            .collect();
        let document =
            format!("{{ ...F0 }} {doubling} fragment F60 on A {{ posts {{ nodes {{ id }} }} }}");
        assert!(cost(&document, &json!({})) > 1_500);
    }

    #[test]
    fn of_the_arms_for_several_types_the_largest_one_counts() {
        let document = "{ posts(first: 10) { nodes {
            ... on Post { comments(first: 4) { nodes { id } } }
            ... on Event { comments(first: 2) { nodes { id } } rsvps(first: 3) { nodes { id } } }
            ... on Post { tags(first: 2) { nodes { id } } }
            ... { reactions(first: 1) { nodes { id } } }
        } } }";
        assert_eq!(cost(document, &json!({})), 10 + 10 * (1 + 6));
    }

    #[test]
    fn the_estimate_of_a_wide_document_takes_linear_time() {
        let wide = |fields: usize| -> String {
            let fields: String = (0..fields)
                .map(|n| format!("f{n}: posts(first: 2) {{ nodes {{ ...Card }} }} "))
                .collect();
            format!("{{ {fields} }} fragment Card on Post {{ id }}")
        };
        mighty_trace::assert_linear("fields", 2_000, wide, |document| {
            assert!(cost(document, &json!({})) > 1_000);
        });
    }

    #[test]
    fn the_named_operation_of_a_document_counts() {
        let document = "query A { me { id } } query B { network { members { nodes { id } } } }";
        let of = |name| Shape::read(document, name).map(|shape| shape.cost(&json!({})));
        assert_eq!((of("A"), of("B"), of("C")), (Some(1), Some(25), Some(1)));
        assert_eq!(Shape::read("", ""), None);
    }
}

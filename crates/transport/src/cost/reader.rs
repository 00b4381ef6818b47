//! Reads the shape from a document's text.

use std::collections::HashMap;

use super::{
    limits::{plain_list, sizes},
    shape::{Condition, Field, List, Literal, Part, Shape},
};
use crate::document::{Tokens, is_name, known_type};

/// The maximum nesting of selections and values; the server refuses much less.
const DEEPEST: usize = 64;

/// Fields that only connections have.
const CONNECTION_FIELDS: [&str; 3] = ["nodes", "edges", "pageInfo"];

impl Shape {
    /// Reads the operation called `name`, or the first one. `None` if the text is not GraphQL, or
    /// if fragments spread each other in a circle: the server then gives a better error.
    pub(crate) fn read(document: &str, name: &str) -> Option<Self> {
        let mut reader = Reader {
            tokens: Tokens::new(document),
            fragments: HashMap::new(),
        };
        let definitions = reader.definitions()?;
        let mut shape = definitions
            .into_iter()
            .enumerate()
            .min_by_key(|(place, operation)| (operation.name != name, *place))
            .map(|(_, operation)| operation.shape)?;
        let mut fragments: Vec<Fragment> = reader.fragments.into_values().collect();
        fragments.sort_by_key(|fragment| fragment.place);
        let mut connects: Vec<bool> = Vec::with_capacity(fragments.len());
        for Fragment { selection, .. } in fragments {
            connects.push(selection.connects);
            shape.fragments.push(selection.parts);
        }
        if (0..shape.fragments.len()).any(|place| shape.is_circular(place)) {
            return None;
        }
        shape.find_lists(connects);
        Some(shape)
    }

    /// Marks a field as a list if it is one by its fragments. `connects` tells which fragments
    /// themselves select a field that only connections have.
    fn find_lists(&mut self, mut connects: Vec<bool>) {
        // A chain of spreads is at most as long as the number of fragments.
        for _ in 0..connects.len() {
            for (place, parts) in self.fragments.iter().enumerate() {
                connects[place] |= is_connected(parts, &connects);
            }
        }
        let all = self.fragments.iter_mut().chain([&mut self.root]);
        all.for_each(|parts| list_fields(parts, &connects));
    }

    /// Whether a fragment spreads itself, directly or through other fragments.
    fn is_circular(&self, place: usize) -> bool {
        fn spreads(parts: &[Part], found: &mut Vec<usize>) {
            for part in parts {
                match part {
                    Part::Field(field) => spreads(&field.parts, found),
                    Part::Inline(_, _, parts) => spreads(parts, found),
                    Part::Spread(_, place) => found.push(*place),
                }
            }
        }
        let mut reached = vec![false; self.fragments.len()];
        let mut next = vec![place];
        while let Some(fragment) = next.pop() {
            let first = next.len();
            spreads(&self.fragments[fragment], &mut next);
            if next[first..].contains(&place) {
                return true;
            }
            next.retain(|found| !reached[*found]);
            next.iter().for_each(|found| reached[*found] = true);
        }
        false
    }
}

/// Whether the fragments that are spread here select a field that only connections have.
fn is_connected(parts: &[Part], connects: &[bool]) -> bool {
    parts.iter().any(|part| match part {
        Part::Field(_) => false,
        Part::Inline(_, _, parts) => is_connected(parts, connects),
        Part::Spread(_, place) => connects[*place],
    })
}

fn list_fields(parts: &mut [Part], connects: &[bool]) {
    for part in parts {
        match part {
            Part::Field(field) => {
                if is_connected(&field.parts, connects)
                    && matches!(field.list, None | Some(List::Capped(_)))
                {
                    field.list = Some(List::Page(Vec::new()));
                }
                list_fields(&mut field.parts, connects);
            }
            Part::Inline(_, _, parts) => list_fields(parts, connects),
            Part::Spread(..) => {}
        }
    }
}

struct Operation<'a> {
    name: &'a str,
    shape: Shape,
}

struct Fragment {
    place: usize,
    selection: Selection,
}

#[derive(Default)]
struct Selection {
    parts: Vec<Part>,
    /// Whether it selects, outside of named fragments, a field that only connections have.
    connects: bool,
}

struct Reader<'a> {
    tokens: Tokens<'a>,
    /// By name, including fragments that are spread before they are defined.
    fragments: HashMap<&'a str, Fragment>,
}

impl<'a> Reader<'a> {
    fn definitions(&mut self) -> Option<Vec<Operation<'a>>> {
        let mut operations = Vec::new();
        while let Some(keyword) = self.tokens.next() {
            if keyword == "fragment" {
                let name = self.tokens.next()?;
                // `on` and the type.
                self.tokens.next();
                let owner = known_type(self.tokens.next()?);
                self.skip_to_selection()?;
                let selection = self.selection(owner, DEEPEST)?;
                self.fragment(name).selection = selection;
                continue;
            }
            let mut shape = Shape {
                is_mutation: keyword == "mutation",
                ..Shape::default()
            };
            let mut name = "";
            if keyword != "{" {
                if self.tokens.peek().is_some_and(is_name) {
                    name = self.tokens.next()?;
                }
                if self.tokens.peek() == Some("(") {
                    self.tokens.next();
                    shape.defaults = self.variables()?;
                }
                self.skip_to_selection()?;
            }
            let owner = known_type(if keyword == "{" { "query" } else { keyword });
            shape.root = self.selection(owner, DEEPEST)?.parts;
            operations.push(Operation { name, shape });
        }
        Some(operations)
    }

    fn fragment(&mut self, name: &'a str) -> &mut Fragment {
        let place = self.fragments.len();
        self.fragments.entry(name).or_insert_with(|| Fragment {
            place,
            selection: Selection::default(),
        })
    }

    fn skip_to_selection(&mut self) -> Option<()> {
        loop {
            match self.tokens.next()? {
                "{" => return Some(()),
                "(" => self.tokens.skip_block(1),
                _ => {}
            }
        }
    }

    /// The defaults in `($name: Type = value …)`.
    fn variables(&mut self) -> Option<Vec<(Box<str>, Literal)>> {
        let mut defaults = Vec::new();
        let mut current = "";
        loop {
            match self.tokens.next()? {
                ")" => return Some(defaults),
                "$" => current = self.tokens.next()?,
                "=" => defaults.push((current.into(), self.literal(DEEPEST)?)),
                "(" => self.tokens.skip_block(1),
                _ => {}
            }
        }
    }

    /// The rest of `{ … }` on an object of the type `owner`, if that is known.
    fn selection(&mut self, owner: Option<&'a str>, depth: usize) -> Option<Selection> {
        let depth = depth.checked_sub(1)?;
        let mut selection = Selection::default();
        loop {
            match self.tokens.next()? {
                "}" => return Some(selection),
                "." => self.spread(owner, &mut selection, depth)?,
                name if is_name(name) => self.field(name, owner, &mut selection, depth)?,
                _ => return None,
            }
        }
    }

    /// Reads the rest after the first of three dots.
    fn spread(
        &mut self,
        mut owner: Option<&'a str>,
        into: &mut Selection,
        depth: usize,
    ) -> Option<()> {
        for _ in 0..2 {
            self.tokens.next().filter(|token| *token == ".")?;
        }
        match self.tokens.peek()? {
            name if is_name(name) && name != "on" => {
                self.tokens.next();
                let conditions = self.directives()?;
                let place = self.fragment(name).place;
                into.parts.push(Part::Spread(conditions, place));
            }
            other => {
                let mut on = None;
                if other == "on" {
                    self.tokens.next();
                    let name = self.tokens.next()?;
                    owner = known_type(name);
                    on = Some(name.into());
                }
                let conditions = self.directives()?;
                self.tokens.next().filter(|token| *token == "{")?;
                let inner = self.selection(owner, depth)?;
                into.connects |= inner.connects;
                if !inner.parts.is_empty() {
                    into.parts.push(Part::Inline(conditions, on, inner.parts));
                }
            }
        }
        Some(())
    }

    /// Reads a field. It is left out if it is not a list and contains none.
    fn field(
        &mut self,
        first: &'a str,
        owner: Option<&'a str>,
        into: &mut Selection,
        depth: usize,
    ) -> Option<()> {
        let mut name = first;
        if self.tokens.peek() == Some(":") {
            self.tokens.next();
            name = self.tokens.next()?;
        }
        into.connects |= CONNECTION_FIELDS.contains(&name);
        let mut field = Field {
            name: name.into(),
            ..Field::default()
        };
        if self.tokens.peek() == Some("(") {
            self.tokens.next();
            self.arguments(&mut field, depth)?;
        }
        field.conditions = self.directives()?;
        if self.tokens.peek() == Some("{") {
            self.tokens.next();
            let inner = self.selection(known_type(name), depth)?;
            field.parts = inner.parts;
            if field.list.is_none() {
                field.list = if inner.connects {
                    Some(List::Page(Vec::new()))
                } else {
                    plain_list(owner, name)
                };
            }
        }
        if field.list.is_some() || field.input.is_some() || !field.parts.is_empty() {
            field.sizes = sizes(owner, name);
            into.parts.push(Part::Field(field));
        }
        Some(())
    }

    fn arguments(&mut self, field: &mut Field, depth: usize) -> Option<()> {
        loop {
            let name = self.tokens.next()?;
            if name == ")" {
                return Some(());
            }
            self.tokens.next().filter(|token| *token == ":")?;
            let value = self.literal(depth)?;
            match name {
                "first" | "last" | "perPage" => {
                    let argument = (name.into(), value);
                    match &mut field.list {
                        Some(List::Page(arguments)) => arguments.push(argument),
                        list => *list = Some(List::Page(vec![argument])),
                    }
                }
                "ids" if &*field.name == "nodes" => field.list = Some(List::Ids(value)),
                "input" => field.input = Some(value),
                _ => {}
            }
        }
    }

    fn directives(&mut self) -> Option<Vec<Condition>> {
        let mut conditions = Vec::new();
        while self.tokens.peek() == Some("@") {
            self.tokens.next();
            let directive = self.tokens.next()?;
            if self.tokens.peek() != Some("(") {
                continue;
            }
            self.tokens.next();
            loop {
                let name = self.tokens.next()?;
                if name == ")" {
                    break;
                }
                self.tokens.next().filter(|token| *token == ":")?;
                let value = self.literal(DEEPEST)?;
                if name == "if" && matches!(directive, "include" | "skip") {
                    let wanted = directive == "include";
                    conditions.push(Condition { wanted, value });
                }
            }
        }
        Some(conditions)
    }

    fn literal(&mut self, depth: usize) -> Option<Literal> {
        let depth = depth.checked_sub(1)?;
        Some(match self.tokens.next()? {
            "$" => Literal::Variable(self.tokens.next()?.into()),
            "[" => {
                let mut count = 0;
                while self.tokens.peek()? != "]" {
                    self.literal(depth)?;
                    count += 1;
                }
                self.tokens.next();
                Literal::Items(count)
            }
            "{" => {
                let mut fields = Vec::new();
                loop {
                    let name = self.tokens.next()?;
                    if name == "}" {
                        break;
                    }
                    self.tokens.next().filter(|token| *token == ":")?;
                    fields.push((name.into(), self.literal(depth)?));
                }
                Literal::Object(fields)
            }
            "null" => Literal::Items(0),
            "true" => Literal::Boolean(true),
            "false" => Literal::Boolean(false),
            token => token.parse().map_or(Literal::Other, Literal::Number),
        })
    }
}

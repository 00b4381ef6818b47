//! From a document's text to its shape.

use std::collections::HashMap;

use super::shape::{Condition, Field, List, Literal, Part, Shape};
use crate::document::{Tokens, is_name};

/// How deep selections and values may nest; the server refuses much less.
const DEEPEST: usize = 64;

/// Fields that only connections have.
const CONNECTION_FIELDS: [&str; 3] = ["nodes", "edges", "pageInfo"];

impl Shape {
    /// Reads the operation called `name`, or the first one. `None` where the text is not GraphQL,
    /// or fragments spread one another in a circle: the server will say so better.
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
        let mut fragments: Vec<(usize, Vec<Part>)> = reader
            .fragments
            .into_values()
            .map(|fragment| (fragment.place, fragment.parts.unwrap_or_default()))
            .collect();
        fragments.sort_by_key(|(place, _)| *place);
        shape.fragments = fragments.into_iter().map(|(_, parts)| parts).collect();
        (0..shape.fragments.len())
            .all(|place| !shape.is_circular(place))
            .then_some(shape)
    }

    /// Whether a fragment spreads itself, be it by way of others.
    fn is_circular(&self, place: usize) -> bool {
        fn spreads(parts: &[Part], found: &mut Vec<usize>) {
            for part in parts {
                match part {
                    Part::Field(field) => spreads(&field.parts, found),
                    Part::Inline(_, parts) => spreads(parts, found),
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

struct Operation<'a> {
    name: &'a str,
    shape: Shape,
}

struct Fragment {
    place: usize,
    parts: Option<Vec<Part>>,
}

struct Reader<'a> {
    tokens: Tokens<'a>,
    /// By name, those too that are spread before they are defined.
    fragments: HashMap<&'a str, Fragment>,
}

impl<'a> Reader<'a> {
    fn definitions(&mut self) -> Option<Vec<Operation<'a>>> {
        let mut operations = Vec::new();
        while let Some(keyword) = self.tokens.next() {
            if keyword == "fragment" {
                let name = self.tokens.next()?;
                self.skip_to_selection()?;
                let parts = self.selection(DEEPEST)?;
                self.fragment(name).parts = Some(parts);
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
            shape.root = self.selection(DEEPEST)?;
            operations.push(Operation { name, shape });
        }
        Some(operations)
    }

    fn fragment(&mut self, name: &'a str) -> &mut Fragment {
        let place = self.fragments.len();
        self.fragments
            .entry(name)
            .or_insert(Fragment { place, parts: None })
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

    /// The rest of `{ … }`.
    fn selection(&mut self, depth: usize) -> Option<Vec<Part>> {
        let depth = depth.checked_sub(1)?;
        let mut parts = Vec::new();
        loop {
            match self.tokens.next()? {
                "}" => return Some(parts),
                "." => parts.extend(self.spread(depth)?),
                name if is_name(name) => parts.extend(self.field(name, depth)?),
                _ => return None,
            }
        }
    }

    /// What follows the first of three dots.
    fn spread(&mut self, depth: usize) -> Option<Option<Part>> {
        for _ in 0..2 {
            self.tokens.next().filter(|token| *token == ".")?;
        }
        match self.tokens.peek()? {
            name if is_name(name) && name != "on" => {
                self.tokens.next();
                let conditions = self.directives()?;
                let place = self.fragment(name).place;
                Some(Some(Part::Spread(conditions, place)))
            }
            other => {
                if other == "on" {
                    self.tokens.next();
                    self.tokens.next();
                }
                let conditions = self.directives()?;
                self.tokens.next().filter(|token| *token == "{")?;
                let parts = self.selection(depth)?;
                Some((!parts.is_empty()).then_some(Part::Inline(conditions, parts)))
            }
        }
    }

    /// A field; none where it is neither a list nor holds one.
    fn field(&mut self, first: &'a str, depth: usize) -> Option<Option<Part>> {
        let mut name = first;
        if self.tokens.peek() == Some(":") {
            self.tokens.next();
            name = self.tokens.next()?;
        }
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
            let is_connection = self.tokens_hold_connection();
            field.parts = self.selection(depth)?;
            if is_connection && field.list.is_none() {
                field.list = Some(List::Page(None));
            }
        }
        let counts = field.list.is_some() || field.input.is_some() || !field.parts.is_empty();
        Some(counts.then_some(Part::Field(field)))
    }

    /// Whether the selection that begins here asks for what only a connection has.
    fn tokens_hold_connection(&self) -> bool {
        let mut tokens = self.tokens;
        while let Some(token) = tokens.next() {
            match token {
                "}" => return false,
                "{" | "(" | "[" => tokens.skip_block(1),
                name if CONNECTION_FIELDS.contains(&name) => return true,
                _ => {}
            }
        }
        false
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
                    field.list = Some(List::Page(Some((name.into(), value))));
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
                self.tokens.skip_block(1);
                Literal::Other
            }
            "true" => Literal::Boolean(true),
            "false" => Literal::Boolean(false),
            token => token.parse().map_or(Literal::Other, Literal::Number),
        })
    }
}

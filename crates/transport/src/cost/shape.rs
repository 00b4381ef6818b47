//! The lists of a document.

use serde_json::Value;

/// The parts of an operation that determine its cost. Fields that are not lists and contain none
/// are left out.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Shape {
    pub(super) is_mutation: bool,
    pub(super) root: Vec<Part>,
    /// Each fragment once, even if it is spread several times.
    pub(super) fragments: Vec<Vec<Part>>,
    /// The variables' defaults.
    pub(super) defaults: Vec<(Box<str>, Literal)>,
}

#[derive(Debug, PartialEq)]
pub(super) enum Part {
    Field(Field),
    /// An inline fragment, and the type that it is for.
    Inline(Vec<Condition>, Option<Box<str>>, Vec<Part>),
    /// A spread of the fragment with this index in [`Shape::fragments`].
    Spread(Vec<Condition>, usize),
}

#[derive(Debug, Default, PartialEq)]
pub(super) struct Field {
    /// The field's name, not its alias.
    pub(super) name: Box<str>,
    pub(super) list: Option<List>,
    /// The sizes of its pages, if it has pages.
    pub(super) sizes: Sizes,
    pub(super) conditions: Vec<Condition>,
    /// The value of the argument `input` of a mutation's own field.
    pub(super) input: Option<Literal>,
    pub(super) parts: Vec<Part>,
}

/// The default and the largest size of a page.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Sizes {
    pub(super) default: u64,
    pub(super) max: u64,
}

/// The maximum number of items in a list.
#[derive(Debug, PartialEq)]
pub(super) enum List {
    /// A page, and the arguments that can set its size. A connection that pages in both directions
    /// has two, and a call sets one of them.
    Page(Vec<(Box<str>, Literal)>),
    /// One item for each id that is looked up.
    Ids(Literal),
    /// As many as the API returns at most; no argument sets the size.
    Capped(u64),
}

/// `@include` (true) or `@skip` (false), and its `if`.
#[derive(Debug, PartialEq)]
pub(super) struct Condition {
    pub(super) wanted: bool,
    pub(super) value: Literal,
}

/// An argument's value, as far as it affects the cost.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Literal {
    Number(i64),
    Boolean(bool),
    /// A list with this many entries; null has none.
    Items(usize),
    Object(Vec<(Box<str>, Literal)>),
    Variable(Box<str>),
    Other,
}

impl Shape {
    /// The value of a variable, or its default.
    pub(super) fn resolve<'a>(&'a self, literal: &'a Literal, variables: &'a Value) -> Known<'a> {
        let Literal::Variable(name) = literal else {
            return Known::Literal(literal);
        };
        if let Some(value) = variables.get(&**name) {
            return Known::Value(value);
        }
        self.defaults
            .iter()
            .find(|(variable, _)| variable == name)
            .map_or(Known::Literal(&Literal::Other), |(_, value)| {
                Known::Literal(value)
            })
    }
}

/// A value without variables.
#[derive(Clone, Copy)]
pub(super) enum Known<'a> {
    Literal(&'a Literal),
    Value(&'a Value),
}

impl<'a> Known<'a> {
    pub(super) fn number(self) -> Option<i64> {
        match self {
            Self::Literal(Literal::Number(number)) => Some(*number),
            Self::Value(value) => value.as_i64(),
            Self::Literal(_) => None,
        }
    }

    pub(super) fn boolean(self) -> Option<bool> {
        match self {
            Self::Literal(Literal::Boolean(flag)) => Some(*flag),
            Self::Value(value) => value.as_bool(),
            Self::Literal(_) => None,
        }
    }

    /// The number of entries; a single value counts as a list of one.
    pub(super) fn items(self) -> usize {
        match self {
            Self::Literal(Literal::Items(count)) => *count,
            Self::Value(Value::Array(items)) => items.len(),
            Self::Value(Value::Null) => 0,
            Self::Literal(_) | Self::Value(_) => 1,
        }
    }
}

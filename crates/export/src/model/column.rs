//! One column, and the field of the API that fills it.

use std::borrow::Cow;

/// A column of a [`Table`](crate::Table).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Column {
    /// The column's name, such as `joined_at`.
    pub name: Cow<'static, str>,
    /// The field, from the record: `joinedAt`, or `creator.id` for a field of another object.
    pub path: Cow<'static, str>,
    /// The type that has the field, if the records are of several types.
    pub on: Option<&'static str>,
    /// The kind of value.
    pub kind: Kind,
    /// Whether the value tells something about a person.
    pub personal: Personal,
}

/// The kind of value in a column. A value of any kind can be null, except in a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// A date and time in UTC, in the form of RFC 3339.
    Time,
    /// The id of a record in the table with this name.
    Reference(&'static str),
    /// Any JSON.
    Json,
    /// The sum of a field over the items of a list: with the path `reactions.count`, the sum of
    /// `count` over `reactions`.
    Sum,
    /// The id of the record that this one was read from, in the table with this name.
    Parent(&'static str),
    /// The position in the list that this record was read from, from 0.
    Position,
}

/// Whether a value tells something about a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Personal {
    /// It does not.
    No,
    /// It does. [`Export::without_personal_data`](crate::Export::without_personal_data) leaves it
    /// out.
    Yes,
    /// An e-mail address. It is only read if [you ask for it](crate::Export::with_email).
    Email,
}

impl Column {
    /// A column of its own, to add to a table with
    /// [`Export::column`](crate::Export::column).
    pub fn new(name: impl Into<Cow<'static, str>>, path: impl Into<Cow<'static, str>>) -> Self {
        Self {
            name: name.into(),
            path: path.into(),
            on: None,
            kind: Kind::Text,
            personal: Personal::No,
        }
    }

    /// Sets the kind of value.
    #[must_use]
    pub fn kind(mut self, kind: Kind) -> Self {
        self.kind = kind;
        self
    }

    /// Sets the type that has the field.
    #[must_use]
    pub fn on_type(mut self, type_name: &'static str) -> Self {
        self.on = Some(type_name);
        self
    }

    const fn of(name: &'static str, path: &'static str, kind: Kind) -> Self {
        Self {
            name: Cow::Borrowed(name),
            path: Cow::Borrowed(path),
            on: None,
            kind,
            personal: Personal::No,
        }
    }

    pub(crate) const fn text(name: &'static str, path: &'static str) -> Self {
        Self::of(name, path, Kind::Text)
    }

    pub(crate) const fn integer(name: &'static str, path: &'static str) -> Self {
        Self::of(name, path, Kind::Integer)
    }

    pub(crate) const fn number(name: &'static str, path: &'static str) -> Self {
        Self::of(name, path, Kind::Number)
    }

    pub(crate) const fn boolean(name: &'static str, path: &'static str) -> Self {
        Self::of(name, path, Kind::Boolean)
    }

    pub(crate) const fn time(name: &'static str, path: &'static str) -> Self {
        Self::of(name, path, Kind::Time)
    }

    pub(crate) const fn json(name: &'static str, path: &'static str) -> Self {
        Self::of(name, path, Kind::Json)
    }

    pub(crate) const fn sum(name: &'static str, path: &'static str) -> Self {
        Self::of(name, path, Kind::Sum)
    }

    pub(crate) const fn reference(
        name: &'static str,
        path: &'static str,
        table: &'static str,
    ) -> Self {
        Self::of(name, path, Kind::Reference(table))
    }

    pub(crate) const fn parent(name: &'static str, table: &'static str) -> Self {
        Self::of(name, "", Kind::Parent(table))
    }

    pub(crate) const fn position() -> Self {
        Self::of("position", "", Kind::Position)
    }

    pub(crate) const fn on(mut self, type_name: &'static str) -> Self {
        self.on = Some(type_name);
        self
    }

    pub(crate) const fn personal(mut self) -> Self {
        self.personal = Personal::Yes;
        self
    }

    pub(crate) const fn email(mut self) -> Self {
        self.personal = Personal::Email;
        self
    }
}

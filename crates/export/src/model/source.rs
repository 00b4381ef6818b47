//! The connection that a table's records are read from.

use mighty_schema::pages::page_limits;

use super::Table;

/// A connection (or a list) of the API that is read into a table. A table can have several sources.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Source {
    /// A name of its own, for the state and for reports.
    pub(crate) name: &'static str,
    /// The table.
    pub(crate) table: &'static Table,
    /// The table whose records have such a connection each. None: the network has one.
    pub(crate) parent: Option<&'static Table>,
    /// Only parents that have this value in this column.
    pub(crate) only: Option<(&'static str, &'static str)>,
    /// Where the field is.
    pub(crate) place: Place,
    /// The field.
    pub(crate) field: &'static str,
    /// The type of the connection. None for a plain list.
    pub(crate) connection: Option<&'static str>,
    /// Arguments that are always sent. `{parent}` stands for the parent's id, and `{direction}` for
    /// `ASC` or `DESC`.
    pub(crate) arguments: &'static str,
    /// Arguments of fields in the selection: the field, and its arguments with `{parent}`.
    pub(crate) inner: Option<(&'static str, &'static str)>,
    /// The columns of the parent whose sum is the number of records. Empty: it is not known.
    pub(crate) count: &'static [&'static str],
    /// The columns of the parent that change if the list changes. Empty: nothing tells it, so the list
    /// is always read.
    pub(crate) watch: &'static [&'static str],
    /// Whether the order of the list stands still.
    pub(crate) order: Order,
    /// Whether the connection can be read from its end (`last`, `before`).
    pub(crate) backward: bool,
    /// Whether the connection has a `totalCount`.
    pub(crate) total: bool,
    /// Whether its records are only read to find places in a list of the same table by resource id.
    /// Then `{parent}` is a search term.
    pub(crate) samples: bool,
}

/// The object that has a source's field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// The network.
    Network,
    /// The signed-in member.
    Me,
    /// The parent, which is of this type.
    Node(&'static str),
}

/// The order of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// By resource id. It stands still: a new record comes last.
    ById,
    /// An order that records can enter and leave anywhere, such as the newest first.
    Moving,
}

impl Source {
    /// A connection of the network in a moving order.
    pub(crate) const fn network(
        table: &'static Table,
        field: &'static str,
        connection: &'static str,
    ) -> Self {
        Self {
            name: table.name,
            table,
            parent: None,
            only: None,
            place: Place::Network,
            field,
            connection: Some(connection),
            arguments: "",
            inner: None,
            count: &[],
            watch: &[],
            order: Order::Moving,
            backward: true,
            total: false,
            samples: false,
        }
    }

    /// A connection that each record of `parent` has.
    pub(crate) const fn of_each(
        table: &'static Table,
        parent: &'static Table,
        place: Place,
        field: &'static str,
        connection: &'static str,
    ) -> Self {
        let mut source = Self::network(table, field, connection);
        source.parent = Some(parent);
        source.place = place;
        source
    }

    /// The largest page.
    pub(crate) fn cap(&self) -> u32 {
        let owner = match self.place {
            Place::Network => "Network",
            Place::Me => "Member",
            Place::Node(owner) => owner,
        };
        page_limits(owner, self.field).max
    }

    pub(crate) const fn with(mut self, arguments: &'static str) -> Self {
        self.arguments = arguments;
        self
    }

    pub(crate) const fn counted_by(mut self, count: &'static [&'static str]) -> Self {
        self.count = count;
        self
    }

    /// The list has not changed if these columns of its parent have not.
    pub(crate) const fn watched_by(mut self, watch: &'static [&'static str]) -> Self {
        self.watch = watch;
        self
    }

    pub(crate) const fn only(mut self, column: &'static str, value: &'static str) -> Self {
        self.only = Some((column, value));
        self
    }
}

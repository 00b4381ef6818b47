//! Pages of a connection in a selection of one's own.

use mighty_schema::selection::{
    cynic::{self, QueryVariables},
    schema,
};
use serde::Serialize;

use super::{Select, Selection};
use crate::pages::{Page, PageArguments, PageInfo, Paged};

/// A selection whose answer holds a page of one connection.
///
/// ```
/// use mighty_core::Maybe;
/// use mighty_operations::{
///     pages::{Page, PageArguments},
///     selection::{Connection, MemberPageInfo, PageVariables},
/// };
/// use mighty_schema::selection::{cynic, schema};
///
/// #[derive(Clone, Default, cynic::QueryVariables)]
/// struct RosterVariables {
///     first: Maybe<i32>,
///     after: Maybe<String>,
/// }
///
/// #[derive(cynic::QueryFragment)]
/// #[cynic(graphql_type = "Query", variables = "RosterVariables")]
/// struct Roster {
///     network: Community,
/// }
///
/// #[derive(cynic::QueryFragment)]
/// #[cynic(graphql_type = "Network", variables = "RosterVariables")]
/// struct Community {
///     #[arguments(first: $first, after: $after)]
///     members: Members,
/// }
///
/// #[derive(cynic::QueryFragment)]
/// #[cynic(graphql_type = "MemberConnection")]
/// struct Members {
///     nodes: Vec<Person>,
///     total_count: i32,
///     page_info: MemberPageInfo,
/// }
///
/// #[derive(cynic::QueryFragment)]
/// #[cynic(graphql_type = "Member")]
/// struct Person {
///     name: Option<String>,
/// }
///
/// impl PageVariables for RosterVariables {
///     fn forward(&mut self) -> PageArguments<'_> {
///         (&mut self.first, &mut self.after)
///     }
/// }
///
/// impl Connection for Roster {
///     type Item = Person;
///
///     fn page(self) -> Option<Page<Person>> {
///         let members = self.network.members;
///         Some(Page::new(members.nodes, members.page_info, Some(members.total_count)))
///     }
/// }
/// ```
pub trait Connection: Select {
    /// What the connection holds.
    type Item;

    /// The page within the answer. `None` where something on the way to the connection is null.
    fn page(self) -> Option<Page<Self::Item>>;
}

/// The variables of a selection that is gone through page by page.
pub trait PageVariables: QueryVariables + Serialize + Clone {
    /// Its `first` and `after`, by whatever names it has them.
    fn forward(&mut self) -> PageArguments<'_>;
}

impl<T, V> Paged for Selection<T, V>
where
    T: Connection,
    V: PageVariables<Fields = T::VariablesFields>,
{
    type Item = T::Item;

    fn forward(&mut self) -> PageArguments<'_> {
        self.variables.forward()
    }

    fn page(data: T) -> Option<Page<T::Item>> {
        data.page()
    }
}

/// The API has several types that say where a page lies; a selection must name the right one.
macro_rules! page_infos {
    ($($name:ident)*) => {$(
        #[doc = concat!("[`PageInfo`], where the schema calls it `", stringify!($name), "`.")]
        #[derive(Debug, Clone, cynic::QueryFragment)]
        #[non_exhaustive]
        pub struct $name {
            /// Whether another page follows.
            pub has_next_page: bool,
            /// Whether another page comes before.
            pub has_previous_page: bool,
            /// The first item's cursor.
            pub start_cursor: Option<String>,
            /// The last item's cursor.
            pub end_cursor: Option<String>,
        }

        impl From<$name> for PageInfo {
            fn from(info: $name) -> Self {
                Self {
                    has_next_page: info.has_next_page,
                    has_previous_page: info.has_previous_page,
                    start_cursor: info.start_cursor,
                    end_cursor: info.end_cursor,
                }
            }
        }
    )*};
}

page_infos! {
    FeedPageInfo
    MemberPageInfo
    NotificationPageInfo
    PrivateConversationPageInfo
    PublicConversationPageInfo
    SearchPageInfo
}

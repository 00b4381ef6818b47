//! Pages of a connection in a custom selection.

use mighty_schema::selection::{
    cynic::{self, QueryVariables},
    schema,
};
use mighty_transport::Error;
use serde::Serialize;

use super::{Select, Selection};
use crate::pages::{Page, PageArguments, PageInfo, Paged};

/// A selection whose answer has a page of one connection.
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
    /// The type of the connection's items.
    type Item;

    /// The page in the answer. `None` if the connection or an object around it is null.
    fn page(self) -> Option<Page<Self::Item>>;
}

/// The variables of a selection that is read page by page.
pub trait PageVariables: QueryVariables + Serialize + Clone {
    /// The variables for `first` and `after`. They may have other names.
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

    fn page(&self, data: T) -> Result<Option<Page<T::Item>>, Error> {
        Ok(data.page())
    }
}

/// The API has several types for page infos, and a selection must name the right one.
macro_rules! page_infos {
    ($($name:ident)*) => {$(
        #[doc = concat!("[`PageInfo`] for connections whose page info has the type `", stringify!($name), "`.")]
        #[derive(Debug, Clone, cynic::QueryFragment)]
        #[non_exhaustive]
        pub struct $name {
            /// Whether there is a next page.
            pub has_next_page: bool,
            /// Whether there is a previous page.
            pub has_previous_page: bool,
            /// The cursor of the first item.
            pub start_cursor: Option<String>,
            /// The cursor of the last item.
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

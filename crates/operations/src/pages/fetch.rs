//! Fetches one page of a query.

use std::sync::Arc;

use mighty_core::Maybe;
use mighty_runtime::{BoxFuture, json::fit};
use mighty_transport::{
    CallOptions, Client, Error, Meta, PathSegment,
    unreadable::{Place, Rest, Unfit, read_rest_by},
};
use serde_json::Value;

use super::{Page, PageArguments, Paged, Unreadable};

/// The method that gives the arguments of a page.
pub(super) type Arguments<Q> = fn(&mut Q) -> PageArguments<'_>;

/// The page that is to be fetched.
#[derive(Debug, Clone)]
pub(super) struct Wanted {
    pub(super) cursor: Option<String>,
    pub(super) size: i32,
    /// Whether to leave out records that can't be read.
    pub(super) skip_unreadable: bool,
}

/// An answer that holds a page.
pub(super) struct Fetched<T> {
    pub(super) page: Page<T>,
    /// Records of the page that are not in it.
    pub(super) unreadable: Vec<Unreadable>,
    pub(super) meta: Meta,
}

/// Fetches pages. It does not depend on the type of the query.
pub(super) type Fetch<T> =
    Arc<dyn Fn(Wanted) -> BoxFuture<'static, Result<Fetched<T>, Error>> + Send + Sync>;

/// Fetches pages of `query`, which has no page size and no cursor.
pub(super) fn fetch_pages_of<Q>(client: Client, query: Q, arguments: Arguments<Q>) -> Fetch<Q::Item>
where
    Q: Paged + Send + Sync + 'static,
    Q::Item: Send + 'static,
{
    Arc::new(move |wanted| {
        let (client, mut query) = (client.clone(), query.clone());
        let (size, place) = arguments(&mut query);
        *size = Maybe::Value(wanted.size);
        *place = Maybe::some_or_absent(wanted.cursor);
        Box::pin(fetch_page(client, query, wanted.skip_unreadable))
    })
}

async fn fetch_page<Q>(
    client: Client,
    query: Q,
    skip_unreadable: bool,
) -> Result<Fetched<Q::Item>, Error>
where
    Q: Paged + Send + Sync + 'static,
{
    // The page is made of the query that asked for it.
    let answer = client
        .send_with(query.clone(), CallOptions::default())
        .await;
    let read = answer.and_then(|answer| {
        let page = query
            .page(answer.data)
            .map_err(|error| error.with_meta(&answer.meta))?;
        Ok((page, answer.meta))
    });
    match read {
        Ok((Some(page), meta)) => Ok(Fetched {
            page,
            unreadable: Vec::new(),
            meta,
        }),
        Ok((None, meta)) => {
            let what = match query.connection_path() {
                Some(path) => format!("{path} or an object around it"),
                None => "the connection or an object around it".to_owned(),
            };
            Err(client.not_visible(query, what, &meta))
        }
        Err(error) => {
            let read = Some(&error).filter(|_| skip_unreadable);
            let rest = read.and_then(|error| {
                read_rest_by(error, Place::Removed, |data| page_of(&query, data))
            });
            let Some(Rest {
                data: Some(page),
                unreadable,
                ..
            }) = rest
            else {
                return Err(error);
            };
            Ok(Fetched {
                page,
                unreadable: unreadable.into_iter().map(|(_, record)| record).collect(),
                meta: error.meta(),
            })
        }
    }
}

/// The page in the data, or the first part of it that can't be read.
fn page_of<Q: Paged>(query: &Q, data: &Value) -> Result<Option<Page<Q::Item>>, Unfit> {
    let data = fit::<Q::Data>(data).map_err(|failed| Unfit {
        path: failed.path(),
        reason: failed.reason(),
    })?;
    query.page(data).map_err(|error| Unfit {
        path: PathSegment::join(error.unreadable_path()),
        reason: std::error::Error::source(&error)
            .map_or_else(|| error.to_string(), ToString::to_string),
    })
}

//! Pages of your own documents.

use mighty_runtime::json::{ReadError, Segment, fit};
use mighty_schema::pages::{PageLimits, largest_page_limits, page_limits};
use mighty_transport::{Error, PagedRequest, PathSegment};
use serde::de::{DeserializeOwned, Error as _};
use serde_json::Value;

use super::{Page, PageArguments, PageInfo, Paged};

/// A document of your own. [`Request::paged`](mighty_transport::Request::paged) makes it.
impl<T: DeserializeOwned + Send> Paged for PagedRequest<T> {
    type Item = T;

    fn forward(&mut self) -> PageArguments<'_> {
        self.page_arguments()
    }

    /// # Errors
    /// [`ErrorKind::Decode`](mighty_transport::ErrorKind::Decode) if an item doesn't have the type `T`,
    /// with the path of the part that doesn't fit.
    fn page(&self, data: Value) -> Result<Option<Page<T>>, Error> {
        let mut path: Vec<&str> = Vec::new();
        let mut at = &data;
        for key in self.connection().split('.') {
            path.push(key);
            at = match at {
                Value::Null => return Ok(None),
                at => at.get(key).unwrap_or(&Value::Null),
            };
        }
        if at.is_null() {
            return Ok(None);
        }
        let read = read_page(at);
        read.map_err(|(place, reason)| {
            let keys = path.iter().map(|&key| PathSegment::Key(key.to_owned()));
            let path = keys.chain(place).collect();
            let name = self.operation_name().unwrap_or_default().to_owned();
            Error::unreadable(name, data.clone(), path, serde_json::Error::custom(reason))
        })
    }

    fn page_limits(&self) -> PageLimits {
        match self.coordinate() {
            Some((owner, field)) => page_limits(owner, field),
            None => largest_page_limits(),
        }
    }

    fn connection_path(&self) -> Option<&str> {
        Some(self.connection())
    }
}

/// The place of a part that can't be read, and why.
type Unfit = (Vec<PathSegment>, String);

/// The page of a connection. `None` if its list is null.
fn read_page<T: DeserializeOwned>(connection: &Value) -> Result<Option<Page<T>>, Unfit> {
    let info = read_info(&connection["pageInfo"])?;
    let total = connection["totalCount"].as_i64();
    let (list, inner) = match connection.get("nodes") {
        Some(_) => ("nodes", None),
        None => ("edges", Some("node")),
    };
    let items = match &connection[list] {
        Value::Array(items) => items,
        Value::Null => return Ok(None),
        _ => return Err((vec![key(list)], "it is not a list".to_owned())),
    };
    let places = items.iter().enumerate().map(|(index, item)| {
        let node = match inner {
            Some(inner) => item.get(inner).unwrap_or(&Value::Null),
            None => item,
        };
        if node.is_null() {
            return Ok(None);
        }
        fit::<T>(node).map(Some).map_err(|error| {
            let index = PathSegment::Index(u64::try_from(index).unwrap_or(u64::MAX));
            let mut place = vec![key(list), index];
            place.extend(inner.map(key));
            place.extend(error.segments().filter_map(segment));
            (place, without_values(&error))
        })
    });
    let places = places.collect::<Result<Vec<_>, _>>()?;
    let total = total.and_then(|total| i32::try_from(total).ok());
    Ok(Some(Page::with_gaps(places, info, total)))
}

/// The document may not ask for all parts of the page info.
fn read_info(info: &Value) -> Result<PageInfo, Unfit> {
    let Some(has_next_page) = info["hasNextPage"].as_bool() else {
        let place = vec![key("pageInfo"), key("hasNextPage")];
        return Err((place, "it is neither true nor false".to_owned()));
    };
    let cursor = |key: &str| info[key].as_str().map(str::to_owned);
    Ok(PageInfo {
        has_next_page,
        has_previous_page: info["hasPreviousPage"].as_bool().unwrap_or_default(),
        start_cursor: cursor("startCursor"),
        end_cursor: cursor("endCursor"),
    })
}

fn key(name: &str) -> PathSegment {
    PathSegment::Key(name.to_owned())
}

fn segment(segment: Segment<'_>) -> Option<PathSegment> {
    match segment {
        Segment::Key(name) => Some(key(name)),
        Segment::Index(index) => u64::try_from(index).ok().map(PathSegment::Index),
        _ => None,
    }
}

/// Why a value does not fit, without the value, which may be private.
fn without_values(error: &ReadError) -> String {
    let reason = error.reason();
    let mut parts = reason.split('"');
    let mut shown = parts.next().unwrap_or_default().to_owned();
    if parts.next().is_some() {
        shown.push_str("\"…\"");
        shown.push_str(parts.next_back().unwrap_or_default());
    }
    match shown
        .strip_prefix("unknown variant `")
        .and_then(|rest| rest.rsplit_once("`, "))
    {
        Some((_, rest)) => format!("unknown variant, {rest}"),
        None => shown,
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[test]
    fn a_reason_names_the_types_and_not_the_value() {
        #[derive(Debug, Deserialize)]
        #[allow(dead_code, reason = "only read")]
        enum Kind {
            A,
            B,
        }
        let number = fit::<u32>(&Value::from("a \"secret\" text")).expect_err("a text");
        assert_eq!(
            without_values(&number),
            "invalid type: string \"…\", expected u32"
        );
        let kind = fit::<Kind>(&Value::from("secret")).expect_err("another kind");
        let reason = without_values(&kind);
        assert!(reason.starts_with("unknown variant, "), "{reason}");
        assert!(!reason.contains("secret"), "{reason}");
    }
}

//! The JSON around the data.

use serde::{
    Deserialize,
    de::{DeserializeOwned, Error as _},
};
use serde_json::{Map, Value};
use serde_path_to_error::Segment;

use crate::error::{GraphQlError, PathSegment};

/// Where the data goes. The call itself doesn't know its type, so that all but this is compiled
/// once and not for every operation.
pub(crate) trait Sink: Send {
    /// Reads a body in one pass and keeps its data.
    fn read(&mut self, body: &[u8]) -> Result<Reading, serde_json::Error>;

    /// Where and why `data` is not of the expected shape.
    fn misfit(&self, data: &Value) -> Option<Misfit>;
}

/// What a body holds beside the data.
pub(crate) struct Reading {
    pub(crate) has_data: bool,
    pub(crate) has_errors: bool,
    pub(crate) rejections: Vec<String>,
    pub(crate) extensions: Map<String, Value>,
}

impl Reading {
    /// Whether the operation did all that was asked of it.
    pub(crate) fn is_whole(&self) -> bool {
        self.has_data && !self.has_errors && self.rejections.is_empty()
    }
}

/// The first place where data is not as expected.
pub(crate) struct Misfit {
    path: serde_path_to_error::Path,
    pub(crate) error: serde_json::Error,
}

impl Misfit {
    /// The place from the root of the answer, for example `data.network.posts.nodes[3].id`.
    pub(crate) fn place(&self) -> String {
        if self.path.iter().next().is_none() {
            "data".to_owned()
        } else {
            format!("data.{}", self.path)
        }
    }

    /// The place from the root of the data, as far as it is known.
    pub(crate) fn segments(&self) -> Vec<PathSegment> {
        let known = self.path.iter().map_while(|segment| match segment {
            Segment::Seq { index } => u64::try_from(*index).ok().map(PathSegment::Index),
            Segment::Map { key } => Some(PathSegment::Key(key.clone())),
            _ => None,
        });
        known.collect()
    }
}

/// The sink for data of type `D`.
pub(crate) struct Slot<D> {
    data: Option<D>,
    rejections: fn(&D) -> &[String],
}

impl<D> Slot<D> {
    pub(crate) fn new(rejections: fn(&D) -> &[String]) -> Self {
        Self {
            data: None,
            rejections,
        }
    }

    /// The data of the last body that was read.
    pub(crate) fn into_data(self) -> Option<D> {
        self.data
    }
}

#[derive(Deserialize)]
#[serde(bound(deserialize = "D: DeserializeOwned"))]
struct Envelope<D> {
    data: Option<D>,
    // Whatever these are, they must not stand in the way of the data.
    #[serde(default)]
    errors: Value,
    #[serde(default)]
    extensions: Value,
}

impl<D: DeserializeOwned + Send> Sink for Slot<D> {
    fn read(&mut self, body: &[u8]) -> Result<Reading, serde_json::Error> {
        self.data = None;
        // Serde would take a list of three for the envelope, too.
        if body
            .trim_ascii_start()
            .first()
            .is_some_and(|&first| first != b'{')
        {
            return Err(serde_json::Error::custom("it is not a JSON object"));
        }
        let envelope: Envelope<D> = parse(body)?;
        self.data = envelope.data;
        Ok(Reading {
            has_data: self.data.is_some(),
            has_errors: !is_empty(&envelope.errors),
            rejections: self
                .data
                .as_ref()
                .map(|data| (self.rejections)(data).to_vec())
                .unwrap_or_default(),
            extensions: object(envelope.extensions),
        })
    }

    fn misfit(&self, data: &Value) -> Option<Misfit> {
        let error = serde_path_to_error::deserialize::<_, D>(data).err()?;
        Some(Misfit {
            path: error.path().clone(),
            error: error.into_inner(),
        })
    }
}

/// Whether the body is text is found out once for all of it, which costs much less than for each of
/// its strings. What is no text is read all the same, for the error that names the place.
fn parse<T: DeserializeOwned>(body: &[u8]) -> Result<T, serde_json::Error> {
    #[cfg(feature = "simd-json")]
    if let Some(value) = super::fast::parse(body) {
        return Ok(value);
    }
    let Ok(text) = std::str::from_utf8(body) else {
        return serde_json::from_slice(body);
    };
    serde_json::from_str(text)
}

fn is_empty(errors: &Value) -> bool {
    match errors {
        Value::Null => true,
        Value::Array(entries) => entries.is_empty(),
        _ => false,
    }
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

/// A body without a type: what is read where the first reading didn't come to plain data.
#[derive(Default)]
pub(crate) struct Loose {
    pub(crate) data: Option<Value>,
    pub(crate) errors: Vec<GraphQlError>,
    /// Whether there are `errors` that are not a list and say nothing, such as `{}`.
    pub(crate) has_unreadable_errors: bool,
    pub(crate) extensions: Map<String, Value>,
}

impl From<Value> for Loose {
    fn from(body: Value) -> Self {
        let mut body = object(body);
        let errors = body.remove("errors").unwrap_or_default();
        let is_list = errors.is_array();
        let mut errors = GraphQlError::list(errors);
        let has_unreadable_errors = !is_list && errors.iter().any(GraphQlError::says_nothing);
        if has_unreadable_errors {
            errors.clear();
        }
        Self {
            data: body.remove("data").filter(|data| !data.is_null()),
            errors,
            has_unreadable_errors,
            extensions: body.remove("extensions").map(object).unwrap_or_default(),
        }
    }
}

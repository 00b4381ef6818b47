//! The JSON schema of a table, in the shape that Singer's `SCHEMA` messages have.

use serde_json::{Map, Value, json};

use super::{Column, Kind};

/// The JSON schema of a record with these columns.
///
/// ```
/// use mighty_export::{Column, Kind, json_schema};
///
/// let schema = json_schema(&[Column::new("joined_at", "joinedAt").kind(Kind::Time)]);
/// assert_eq!(schema["properties"]["joined_at"]["format"], "date-time");
/// ```
pub fn json_schema(columns: &[Column]) -> Value {
    let mut properties = Map::new();
    for column in columns {
        let property = match column.kind {
            Kind::Text | Kind::Reference(_) | Kind::Parent(_) => {
                json!({"type": ["null", "string"]})
            }
            Kind::Integer | Kind::Sum | Kind::Position => json!({"type": ["null", "integer"]}),
            Kind::Number => json!({"type": ["null", "number"]}),
            Kind::Boolean => json!({"type": ["null", "boolean"]}),
            Kind::Time => json!({"type": ["null", "string"], "format": "date-time"}),
            Kind::Json => {
                json!({"type": ["null", "object", "array", "string", "number", "boolean"]})
            }
        };
        properties.insert(column.name.clone().into_owned(), property);
    }
    json!({"type": "object", "properties": properties, "additionalProperties": false})
}

//! Records as commands print them: their keys stay the same between versions.

use serde::Serialize;
use serde_json::Value;

/// Names in answers that differ from the field's, because another type has a field of that name.
const MEMBER: [(&str, &str); 3] = [
    ("memberName", "name"),
    ("memberEmail", "email"),
    ("memberJoinedAt", "joinedAt"),
];

/// A member, under the API's own names of fields.
pub(crate) fn member(member: &impl Serialize) -> serde_json::Result<Value> {
    let mut record = serde_json::to_value(member)?;
    if let Some(fields) = record.as_object_mut() {
        for (alias, name) in MEMBER {
            if let Some(value) = fields.remove(alias) {
                fields.insert(name.to_owned(), value);
            }
        }
    }
    Ok(record)
}

//! Changes of a world as JSON: for the state file, for snapshots, and for worlds from a file.
//!
//! A whole world is its changes since an empty one. A value is written as it is, apart from these:
//! a reference is `{"$ref": 7}`, an object without an identity of its own is `{"$object": …}`, and a
//! scalar that is an array or an object is `{"$json": …}`.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json, json};

use super::store::Relation;
use super::{Record, Value, World};

/// One change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Change {
    /// A record that is new or has changed.
    Put(Stored),
    /// The number of a record that is gone.
    Removed(u64),
    /// All links of a subject.
    Links(Relation, u64, Vec<u64>),
    /// The number of the newest record.
    LastId(u64),
}

/// A record as JSON.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Stored {
    kind: String,
    #[serde(default)]
    id: u64,
    fields: Map<String, Json>,
}

/// The changes from one world to another.
pub(crate) fn between(before: &World, after: &World) -> Vec<Change> {
    let difference = after.since(before);
    let put = difference
        .put
        .iter()
        .map(|record| Change::Put(stored(record)));
    let removed = difference.removed.into_iter().map(Change::Removed);
    let links = difference.links.into_iter();
    let links =
        links.map(|((relation, subject), objects)| Change::Links(relation, subject, objects));
    let last_id = (before.last_id() != after.last_id()).then(|| Change::LastId(after.last_id()));
    put.chain(removed).chain(links).chain(last_id).collect()
}

/// Carries changes out.
pub(crate) fn apply(world: &mut World, changes: Vec<Change>) -> Result<(), String> {
    for change in changes {
        match change {
            Change::Put(stored) => world.put(read(stored)?),
            Change::Removed(id) => {
                world.remove(id);
            }
            Change::Links(relation, subject, objects) => {
                world.set_links(relation, subject, objects);
            }
            Change::LastId(id) => world.set_last_id(id),
        }
    }
    Ok(())
}

fn stored(record: &Record) -> Stored {
    Stored {
        kind: record.kind.to_string(),
        id: record.id,
        fields: record
            .fields()
            .map(|(name, value)| (name.to_owned(), write(value)))
            .collect(),
    }
}

fn read(stored: Stored) -> Result<Record, String> {
    let mut record = Record::new(&stored.kind).identified(stored.id);
    for (name, json) in stored.fields {
        let value = value(json).map_err(|error| format!("{}.{name}: {error}", stored.kind))?;
        record.set(&name, value);
    }
    Ok(record)
}

fn write(value: &Value) -> Json {
    match value {
        Value::Leaf(leaf) => match json!(leaf) {
            json @ (Json::Array(_) | Json::Object(_)) => json!({ "$json": json }),
            json => json,
        },
        Value::Ref(id) => json!({ "$ref": id }),
        Value::List(items) => items.iter().map(write).collect(),
        Value::Object(record) => json!({ "$object": stored(record) }),
    }
}

fn value(json: Json) -> Result<Value, String> {
    match json {
        Json::Array(items) => {
            let items: Result<_, _> = items.into_iter().map(value).collect();
            Ok(Value::List(items?))
        }
        Json::Object(mut object) => {
            let key = object.keys().next().cloned().unwrap_or_default();
            let inner = object.remove(&key).unwrap_or_default();
            match (key.as_str(), inner) {
                ("$ref", id) => id
                    .as_u64()
                    .map(Value::Ref)
                    .ok_or("a $ref is a number".into()),
                ("$json", json) => leaf(json),
                ("$object", record) => {
                    let stored =
                        serde_json::from_value(record).map_err(|error| error.to_string())?;
                    Ok(Value::from(read(stored)?))
                }
                _ => Err("an object begins with $ref, $json or $object".into()),
            }
        }
        scalar => leaf(scalar),
    }
}

fn leaf(json: Json) -> Result<Value, String> {
    serde_json::from_value(json)
        .map(Value::Leaf)
        .map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graphql::Facts;
    use crate::world::seed;

    fn through_json(changes: &[Change]) -> Vec<Change> {
        serde_json::from_str(&serde_json::to_string(changes).unwrap()).unwrap()
    }

    #[test]
    fn a_whole_world_survives_being_written_and_read() {
        let world = seed::world(Facts::shared().unwrap());
        let written = between(&World::default(), &world);
        let mut read = World::default();
        apply(&mut read, through_json(&written)).unwrap();
        assert_eq!(between(&World::default(), &read), written);
        assert!(between(&world, &read).is_empty());
        for record in world.all() {
            let pointing = |world: &World| -> Vec<u64> {
                world
                    .pointing_at(record.id, "Comment")
                    .map(|it| it.id)
                    .collect()
            };
            assert_eq!(pointing(&world), pointing(&read));
        }
    }

    #[test]
    fn only_what_changed_is_written() {
        let before = seed::world(Facts::shared().unwrap());
        let mut after = before.clone();
        let member = after.of_kind("User").next().unwrap().id;
        let post = after.of_kind("Post").next().unwrap().id;
        after.update(member, |member| member.set("shortBio", "Sails"));
        after.link(Relation::Saves, member, post);
        let new = after.insert(Record::new("Tag").with_ref("creator", member));
        let comment = after.of_kind("Comment").next().unwrap().id;
        after.remove(comment);
        let changes = between(&before, &after);
        assert_eq!(changes.len(), 5, "{changes:#?}");

        let mut read = before;
        apply(&mut read, through_json(&changes)).unwrap();
        assert!(between(&after, &read).is_empty());
        assert_eq!(read.pointing_at(member, "Tag").last().unwrap().id, new);
        assert!(read.is_linked(Relation::Saves, member, post));
        assert_eq!(read.insert(Record::new("Tag")), new + 1);
    }
}

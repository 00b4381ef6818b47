//! The records of the world, found by number, by type, and by the records that refer to them.

use std::sync::Arc;

use imbl::{HashMap, OrdMap, OrdSet, ordmap::DiffItem};
use jiff::Timestamp;
use mighty_schema::ids::{IdSpelling, id_use};
use serde::{Deserialize, Serialize};

use super::ids::{self, IdForm};
use super::record::Record;

/// The field with the time of a member's last visit.
const LAST_VISIT: &str = "lastActiveAt";

/// The links between two records that have no data of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) enum Relation {
    /// A member follows a member.
    Follows,
    /// A member has blocked a member.
    Blocks,
    /// A member wears a badge.
    HoldsBadge,
    /// A member carries a tag.
    HoldsTag,
    /// A member has saved a post.
    Saves,
    /// A member has muted a post.
    Mutes,
    /// A member has marked a space as of no interest.
    NotInterested,
    /// A member has cheered a poll answer.
    Cheers,
}

/// The forms of an id that an argument accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Accepts {
    /// A resource id or a GlobalID.
    Either,
    /// A GlobalID only: a bare number finds nothing.
    GlobalId,
    /// A resource id only: a GlobalID finds nothing.
    ResourceId,
}

impl Accepts {
    /// The forms that an argument (`Network.posts(spaceId:)`) or the field of an input
    /// (`CreatePostInput.spaceId`) accepts.
    pub(crate) fn of(coordinate: &str) -> Accepts {
        match id_use(coordinate).map(|row| row.spelling) {
            Some(IdSpelling::GlobalId) => Accepts::GlobalId,
            Some(IdSpelling::ResourceId) => Accepts::ResourceId,
            _ => Accepts::Either,
        }
    }
}

/// All data of one network, in memory. A copy shares its records with the original until one of the
/// two changes, so it costs the same for a small world and a large one.
#[derive(Clone, Debug, Default)]
pub(crate) struct World {
    records: OrdMap<u64, Arc<Record>>,
    by_kind: HashMap<Arc<str>, OrdSet<u64>>,
    pointing_at: HashMap<u64, OrdSet<u64>>,
    links: OrdMap<(Relation, u64), Vec<u64>>,
    last_id: u64,
    /// How often something was written.
    writes: u64,
}

/// What is different in a world.
pub(crate) struct Difference {
    pub(crate) put: Vec<Arc<Record>>,
    pub(crate) removed: Vec<u64>,
    /// All links of the subjects whose links are different.
    pub(crate) links: Vec<((Relation, u64), Vec<u64>)>,
}

impl World {
    /// A world whose numbers begin above `first_id`.
    pub(crate) fn starting_at(first_id: u64) -> World {
        World {
            last_id: first_id,
            ..World::default()
        }
    }

    /// The number of the newest record.
    pub(crate) fn last_id(&self) -> u64 {
        self.last_id
    }

    pub(crate) fn set_last_id(&mut self, id: u64) {
        self.last_id = id;
    }

    /// What is different from an earlier state. Its cost is that of the difference.
    pub(crate) fn since(&self, before: &World) -> Difference {
        let mut difference = Difference {
            put: Vec::new(),
            removed: Vec::new(),
            links: Vec::new(),
        };
        for item in before.records.diff(&self.records) {
            match item {
                DiffItem::Add(_, record)
                | DiffItem::Update {
                    new: (_, record), ..
                } => {
                    difference.put.push(Arc::clone(record));
                }
                DiffItem::Remove(id, _) => difference.removed.push(*id),
            }
        }
        for item in before.links.diff(&self.links) {
            match item {
                DiffItem::Add(key, objects)
                | DiffItem::Update {
                    new: (key, objects),
                    ..
                } => {
                    difference.links.push((*key, objects.clone()));
                }
                DiffItem::Remove(key, _) => difference.links.push((*key, Vec::new())),
            }
        }
        difference
    }

    /// Stores a record under its number, in the place of the one that has it now.
    pub(crate) fn put(&mut self, record: Record) {
        if let Some(old) = self.records.remove(&record.id) {
            self.unindex(&old);
            if let Some(ids) = self.by_kind.get_mut(&old.kind) {
                ids.remove(&old.id);
            }
        }
        self.insert(record);
    }

    /// Replaces all links of a subject.
    pub(crate) fn set_links(&mut self, relation: Relation, subject: u64, objects: Vec<u64>) {
        if objects.is_empty() {
            self.links.remove(&(relation, subject));
        } else {
            self.links.insert((relation, subject), objects);
        }
    }

    /// How often something was written. It tells whether a call changed anything.
    #[cfg(test)]
    pub(crate) fn writes(&self) -> u64 {
        self.writes
    }

    pub(crate) fn get(&self, id: u64) -> Option<&Arc<Record>> {
        self.records.get(&id)
    }

    /// All records, oldest first.
    #[cfg(test)]
    pub(crate) fn all(&self) -> impl Iterator<Item = &Arc<Record>> {
        self.records.values()
    }

    /// All records of one object type, oldest first.
    pub(crate) fn of_kind<'a>(
        &'a self,
        kind: &str,
    ) -> impl DoubleEndedIterator<Item = &'a Arc<Record>> + 'a {
        self.by_kind
            .get(kind)
            .into_iter()
            .flatten()
            .filter_map(|id| self.records.get(id))
    }

    /// All records that point to `id`, of one object type, oldest first.
    pub(crate) fn pointing_at<'a>(
        &'a self,
        id: u64,
        kind: &'a str,
    ) -> impl DoubleEndedIterator<Item = &'a Arc<Record>> + 'a {
        self.pointing_at
            .get(&id)
            .into_iter()
            .flatten()
            .filter_map(|id| self.records.get(id))
            .filter(move |record| &*record.kind == kind)
    }

    /// Finds the record that an id of either form names, among the given object types (any, if
    /// empty).
    pub(crate) fn find(&self, id: &str, kinds: &[&str], accepts: Accepts) -> Option<&Arc<Record>> {
        let record = match ids::parse(id) {
            IdForm::Global { kind, number } if accepts != Accepts::ResourceId => {
                self.get(number).filter(|record| *record.kind == *kind)?
            }
            IdForm::Number(number) if accepts != Accepts::GlobalId => self.get(number)?,
            IdForm::Global { .. } | IdForm::Number(_) | IdForm::Other => return None,
        };
        (kinds.is_empty() || kinds.contains(&&*record.kind)).then_some(record)
    }

    /// Stores a record under a new number, or under the one that it already has.
    pub(crate) fn insert(&mut self, mut record: Record) -> u64 {
        if record.id == 0 {
            self.last_id += 1;
            record.id = self.last_id;
        }
        self.writes += 1;
        let id = record.id;
        self.by_kind
            .entry(record.kind.clone())
            .or_default()
            .insert(id);
        self.index(&record);
        self.records.insert(id, Arc::new(record));
        id
    }

    /// Changes a record; false when there is none.
    pub(crate) fn update(&mut self, id: u64, change: impl FnOnce(&mut Record)) -> bool {
        let Some(mut record) = self.records.get(&id).cloned() else {
            return false;
        };
        self.writes += 1;
        self.unindex(&record);
        change(Arc::make_mut(&mut record));
        self.index(&record);
        self.records.insert(id, record);
        true
    }

    /// Sets a member's last visit. It doesn't count as a write.
    pub(crate) fn visit(&mut self, member: u64, at: Timestamp) {
        if self.has_visited(member, at) {
            return;
        }
        let writes = self.writes;
        self.update(member, |member| member.set(LAST_VISIT, at));
        self.writes = writes;
    }

    /// Whether a member has visited in this second or later. True for a record that is no member.
    pub(crate) fn has_visited(&self, member: u64, at: Timestamp) -> bool {
        let member = self.get(member).filter(|member| &*member.kind == "User");
        member.is_none_or(|member| {
            let last = member.time(LAST_VISIT);
            last.is_some_and(|last| last.as_second() >= at.as_second())
        })
    }

    /// Removes a record, and every link to and from it. The caller has to remove other records that
    /// can't exist without it.
    pub(crate) fn remove(&mut self, id: u64) -> Option<Arc<Record>> {
        let record = self.records.remove(&id)?;
        self.writes += 1;
        self.unindex(&record);
        if let Some(ids) = self.by_kind.get_mut(&record.kind) {
            ids.remove(&id);
        }
        let linked: Vec<_> = self
            .links
            .iter()
            .filter(|((_, subject), objects)| *subject == id || objects.contains(&id))
            .map(|(key, _)| *key)
            .collect();
        for key in linked {
            if key.1 == id {
                self.links.remove(&key);
            } else if let Some(objects) = self.links.get_mut(&key) {
                objects.retain(|object| *object != id);
            }
        }
        Some(record)
    }

    /// Removes a record, and the records of these types that point to it, with theirs.
    pub(crate) fn remove_with(&mut self, id: u64, kinds: &[&str]) {
        for kind in kinds {
            let pointing: Vec<u64> = self.pointing_at(id, kind).map(|part| part.id).collect();
            for part in pointing {
                self.remove_with(part, kinds);
            }
        }
        self.remove(id);
    }

    fn index(&mut self, record: &Record) {
        for target in record.all_references() {
            self.pointing_at
                .entry(target)
                .or_default()
                .insert(record.id);
        }
    }

    fn unindex(&mut self, record: &Record) {
        for target in record.all_references() {
            if let Some(sources) = self.pointing_at.get_mut(&target) {
                sources.remove(&record.id);
            }
        }
    }

    /// Links two records; false when they were linked already.
    pub(crate) fn link(&mut self, relation: Relation, subject: u64, object: u64) -> bool {
        let objects = self.links.entry((relation, subject)).or_default();
        if objects.contains(&object) {
            return false;
        }
        objects.push(object);
        self.writes += 1;
        true
    }

    /// Removes the link between two records; false if they were not linked.
    pub(crate) fn unlink(&mut self, relation: Relation, subject: u64, object: u64) -> bool {
        let Some(objects) = self.links.get_mut(&(relation, subject)) else {
            return false;
        };
        let before = objects.len();
        objects.retain(|known| *known != object);
        let is_removed = objects.len() < before;
        self.writes += u64::from(is_removed);
        is_removed
    }

    pub(crate) fn is_linked(&self, relation: Relation, subject: u64, object: u64) -> bool {
        self.linked_from(relation, subject).contains(&object)
    }

    /// The objects that `subject` is linked to, oldest link first.
    pub(crate) fn linked_from(&self, relation: Relation, subject: u64) -> &[u64] {
        self.links
            .get(&(relation, subject))
            .map_or(&[], Vec::as_slice)
    }

    /// The subjects that are linked to `object`, in the order of their numbers.
    pub(crate) fn linked_to(&self, relation: Relation, object: u64) -> Vec<u64> {
        self.links
            .range((relation, 0)..=(relation, u64::MAX))
            .filter(|(_, objects)| objects.contains(&object))
            .map(|((_, subject), _)| *subject)
            .collect()
    }
}

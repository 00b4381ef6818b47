//! The rule for all mutations without a rule of their own.

use std::sync::Arc;

use super::patch::Patch;
use super::{
    Args, Context, Fault, Outcome, Shape, Written, objections, permissions, references, states,
};
use crate::world::{Record, Value, ids, initial::initial};

/// Chooses what a mutation does by its verb.
pub(super) fn run(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let found = references::all(ctx, shape, input)?;
    if let Some(reason) = objections::objection(shape.name, input) {
        return Ok(Outcome::refused(reason));
    }
    if shape.verb == "create" {
        return create(ctx, shape, input);
    }
    let subject = subject(ctx, shape, &found)?;
    if let Some(author) = author(&subject) {
        permissions::check_author(ctx, Some(author), &subject.kind)?;
    }
    match shape.verb {
        "delete" => Ok(delete(ctx, shape, &subject)),
        "update" => update(ctx, shape, input, &subject),
        _ => Ok(change_state(ctx, shape, input, &subject)),
    }
}

fn create(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let created = shape
        .object
        .and_then(|(field, named)| Some((field, ctx.facts.possible(named).first()?)));
    let Some((field, kind)) = created else {
        return Ok(with_lists(ctx, shape, Outcome::done([])));
    };
    let patch = match Patch::from_input(ctx, shape, kind, input)? {
        Ok(patch) => patch,
        Err(refused) => return Ok(refused),
    };
    let mut record = Record::new(kind);
    for (field, state) in initial(kind) {
        record.set(field, *state);
    }
    patch.apply(&mut record);
    for owner in ["creator", "owner", "sender", "member"] {
        if record.get(owner).is_none() && ctx.facts.field(kind, owner).is_some() {
            record.set(owner, Value::Ref(ctx.viewer_id()));
        }
    }
    let id = ctx.create(record);
    Ok(with_lists(
        ctx,
        shape,
        Outcome::done([(field, Value::Ref(id))]),
    ))
}

/// Payload lists with all records of their type, such as the pins after a write.
fn with_lists(ctx: &Context<'_>, shape: Shape<'_>, mut outcome: Outcome) -> Outcome {
    for (field, ty) in ctx.facts.fields(shape.payload) {
        let named = ty.inner_named_type().as_str();
        if ty.is_list() && matches!(named, "Pin" | "GalleryGroup" | "GiftDefinition") {
            let all = Value::refs(ctx.world().of_kind(named).map(|record| record.id));
            outcome = outcome.and(field, all);
        }
    }
    outcome
}

/// The subject of the mutation: the record that its `id` names, or the first record that another id
/// names, or the network itself.
fn subject(
    ctx: &Context<'_>,
    shape: Shape<'_>,
    found: &references::Found,
) -> Result<Arc<Record>, Fault> {
    let own = own_id(shape);
    let by_name = |name: &str| {
        found
            .iter()
            .find(|(field, _)| field == name)
            .and_then(|(_, records)| records.first())
    };
    let named = by_name("id").or_else(|| by_name(&own)).or_else(|| {
        let (_, wanted) = shape.object?;
        found
            .iter()
            .flat_map(|(_, records)| records)
            .find(|record| {
                ctx.facts
                    .possible(wanted)
                    .iter()
                    .any(|kind| **kind == *record.kind)
            })
    });
    match named {
        Some(record) => Ok(record.clone()),
        None => found
            .iter()
            .find_map(|(_, records)| records.first().cloned())
            // A mutation without an id is about the network. It can't be deleted.
            .or_else(|| {
                ctx.record(ctx.network_id)
                    .filter(|_| shape.verb != "delete")
            })
            .ok_or_else(|| Fault::not_found(shape.noun)),
    }
}

/// `BadgeMemberships` has no such field; `Badge` has `badgeId`.
fn own_id(shape: Shape<'_>) -> String {
    let mut name = String::with_capacity(shape.noun.len() + 2);
    let mut characters = shape.noun.chars();
    name.extend(characters.next().map(|first| first.to_ascii_lowercase()));
    name.extend(characters);
    name.push_str("Id");
    name
}

/// The author of a record that only the author and staff may change.
fn author(record: &Record) -> Option<u64> {
    match &*record.kind {
        "User" => Some(record.id),
        "Post" | "Event" | "Poll" => record.reference("creator"),
        "ChatMessage" | "PrivateMessage" | "CustomFieldAnswer" => record.reference("member"),
        _ => None,
    }
}

fn update(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>, subject: &Arc<Record>) -> Written {
    // A member can change only their own profile, even as a host.
    if shape.name == "updateMember" && !ctx.is_viewer(subject.id) {
        return Err(Fault::forbidden("You may not change another member"));
    }
    match Patch::from_input(ctx, shape, &subject.kind, input)? {
        Ok(patch) => ctx.change(subject.id, |record| patch.apply(record)),
        Err(refused) => return Ok(refused),
    }
    let outcome = match shape.object {
        Some((field, named)) => Outcome::done([(field, shown(ctx, subject, named))]),
        None => Outcome::done([]),
    };
    Ok(with_lists(ctx, shape, outcome))
}

/// The subject as the payload's object. If that is of another type, it is made from the subject.
fn shown(ctx: &Context<'_>, subject: &Record, named: &str) -> Value {
    let possible = ctx.facts.possible(named);
    if possible.iter().any(|kind| **kind == *subject.kind) {
        return Value::Ref(subject.id);
    }
    possible.first().map_or(Value::NULL, |kind| {
        let mut object = Record::new(kind).identified(subject.id);
        for (field, ty) in ctx.facts.fields(kind) {
            let accepts = ctx.facts.possible(ty.inner_named_type());
            if accepts.iter().any(|kind| **kind == *subject.kind) {
                object.set(field, Value::Ref(subject.id));
            }
        }
        object.into()
    })
}

fn delete(ctx: &Context<'_>, shape: Shape<'_>, subject: &Arc<Record>) -> Outcome {
    ctx.write(|world| world.remove(subject.id));
    let mut outcome = match shape.object {
        Some((field, _)) => Outcome::done([(field, Value::Object(subject.clone()))]),
        None => Outcome::done([]),
    };
    for (field, _) in ctx.facts.fields(shape.payload) {
        if field.starts_with("deleted") {
            outcome = outcome.and(field, ids::global_id(&subject.kind, subject.id));
        }
    }
    with_lists(ctx, shape, outcome)
}

fn change_state(
    ctx: &Context<'_>,
    shape: Shape<'_>,
    input: Args<'_>,
    subject: &Arc<Record>,
) -> Outcome {
    let Some(changes) = states::changes(ctx, shape.name, subject, input) else {
        return update_in_place(ctx, shape, input, subject);
    };
    ctx.change(subject.id, |record| {
        for (field, value) in changes {
            record.set(field, value);
        }
    });
    match shape.object {
        Some((field, _)) => Outcome::done([(field, Value::Ref(subject.id))]),
        None => Outcome::done([("success", true.into())]),
    }
}

/// `moveSpaceToCollection`, `reorderGiftDefinition`: the other ids and values of the input are
/// stored in the record's matching fields.
fn update_in_place(
    ctx: &Context<'_>,
    shape: Shape<'_>,
    input: Args<'_>,
    subject: &Arc<Record>,
) -> Outcome {
    let collection = references::one(ctx, shape, input, "collectionId")
        .ok()
        .flatten();
    ctx.change(subject.id, |record| {
        if let Some(collection) = collection {
            record.set("spacesCollection", Value::Ref(collection.id));
        }
        if let Some(position) = input.int("position") {
            record.set("position", position);
        }
    });
    match shape.object {
        Some((field, _)) => Outcome::done([(field, Value::Ref(subject.id))]),
        None => Outcome::done([("success", true.into())]),
    }
}

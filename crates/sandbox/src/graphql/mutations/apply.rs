//! The effects.

use super::{Context, Outcome, Refusal, Rule};
use crate::graphql::rules::{Create, Effect, Given, Link, Preset, Update};
use crate::world::{Record, Value};

/// What an effect did.
pub(super) enum Applied {
    /// It wrote or removed this record.
    Record(std::sync::Arc<Record>),
    /// It has a payload of its own.
    Outcome(Outcome),
}

pub(super) fn effect(
    ctx: &Context<'_>,
    rule: &Rule,
    given: &Given<'_>,
) -> Result<Applied, Refusal> {
    match rule.effect {
        Effect::Create(create) => make(ctx, given, create),
        Effect::Update(update) => change(ctx, given, update),
        Effect::Delete(parts) => {
            let subject = given.subject().clone();
            ctx.write(|world| world.remove_with(subject.id, parts));
            Ok(Applied::Record(subject))
        }
        Effect::Link(link) => join(ctx, given, link),
        Effect::Set(presets) => {
            let id = given.subject().id;
            let values: Vec<_> = presets
                .iter()
                .map(|(field, preset)| (*field, preset.value(ctx, given)))
                .collect();
            ctx.change(id, |record| {
                for (field, value) in values {
                    record.set(field, value);
                }
            });
            Ok(written(ctx, given, id))
        }
        Effect::Run(run) => run(ctx, given).map(Applied::Outcome),
    }
}

fn written(ctx: &Context<'_>, given: &Given<'_>, id: u64) -> Applied {
    Applied::Record(ctx.record(id).unwrap_or_else(|| given.subject().clone()))
}

fn make(ctx: &Context<'_>, given: &Given<'_>, create: Create) -> Result<Applied, Refusal> {
    let mut record = Record::new(create.kind);
    for (field, preset) in create.with {
        record.set(field, preset.value(ctx, given));
    }
    given.store_in(&mut record);
    (create.finish)(ctx, given, &mut record)?;
    let id = ctx.create(record);
    given.store_parts(ctx, id)?;
    Ok(written(ctx, given, id))
}

fn change(ctx: &Context<'_>, given: &Given<'_>, update: Update) -> Result<Applied, Refusal> {
    let subject = given.subject();
    given.check_parts(ctx, subject.id)?;
    let mut changed = Record::clone(subject);
    given.store_in(&mut changed);
    for (field, preset) in update.with {
        changed.set(field, preset.value(ctx, given));
    }
    (update.finish)(ctx, given, &mut changed)?;
    ctx.change(subject.id, |record| *record = changed);
    given.store_parts(ctx, subject.id)?;
    Ok(written(ctx, given, subject.id))
}

fn join(ctx: &Context<'_>, given: &Given<'_>, link: Link) -> Result<Applied, Refusal> {
    let near = link
        .from
        .and_then(|input| given.one(input))
        .map_or(ctx.viewer_id(), |member| member.id);
    let far = given.record(link.to)?;
    ctx.write(|world| {
        if link.links {
            world.link(link.relation, near, far.id)
        } else {
            world.unlink(link.relation, near, far.id)
        }
    });
    Ok(Applied::Record(far.clone()))
}

impl Preset {
    fn value(self, ctx: &Context<'_>, given: &Given<'_>) -> Value {
        match self {
            Preset::Word(word) => word.into(),
            Preset::Flag(flag) => flag.into(),
            Preset::Int(number) => number.into(),
            Preset::Null => Value::NULL,
            Preset::Empty => Value::empty(),
            Preset::Now => ctx.now.into(),
            Preset::Viewer => Value::Ref(ctx.viewer_id()),
            Preset::Made(make) => make(ctx, given),
        }
    }
}

//! Input objects that become records of their own: a coupon's amounts, a form's questions.

use super::outcome::Refusal;
use crate::graphql::context::Context;
use crate::graphql::errors::Fault;
use crate::world::{Record, Value};

/// The whole list of one input field. It replaces the list before.
pub(crate) struct Parts {
    pub(crate) kind: &'static str,
    /// The field of each part that points to the owner.
    pub(crate) owner: &'static str,
    /// The field of the owner that lists the parts.
    pub(crate) field: &'static str,
    pub(crate) items: Vec<Part>,
}

/// One object of the list.
pub(crate) struct Part {
    /// The part that the object changes. Without it the object makes a new one.
    pub(crate) id: Option<u64>,
    pub(crate) fields: Vec<(String, Value)>,
}

impl Parts {
    /// Refuses parts of another owner.
    pub(crate) fn check(&self, ctx: &Context<'_>, owner: u64) -> Result<(), Fault> {
        let known = self.known(ctx, owner);
        let is_foreign = |part: &Part| part.id.is_some_and(|id| !known.contains(&id));
        if self.items.iter().any(is_foreign) {
            return Err(Fault::not_found(self.kind));
        }
        Ok(())
    }

    fn known(&self, ctx: &Context<'_>, owner: u64) -> Vec<u64> {
        ctx.world()
            .pointing_at(owner, self.kind)
            .filter(|part| part.reference(self.owner) == Some(owner))
            .map(|part| part.id)
            .collect()
    }

    /// Changes, makes and removes parts, so that the owner has exactly these.
    pub(crate) fn store(&self, ctx: &Context<'_>, owner: u64) -> Result<(), Refusal> {
        self.check(ctx, owner)?;
        let mut kept = Vec::new();
        for (place, part) in self.items.iter().enumerate() {
            let write = |record: &mut Record| {
                for (field, value) in &part.fields {
                    record.set(field, value.clone());
                }
                record.set("position", place + 1);
            };
            kept.push(match part.id {
                Some(id) => {
                    ctx.change(id, write);
                    id
                }
                None => {
                    let mut record = Record::new(self.kind).with_ref(self.owner, owner);
                    write(&mut record);
                    ctx.create(record)
                }
            });
        }
        for gone in self.known(ctx, owner) {
            if !kept.contains(&gone) {
                ctx.write(|world| world.remove(gone));
            }
        }
        ctx.change(owner, |record| record.set(self.field, Value::refs(kept)));
        Ok(())
    }
}

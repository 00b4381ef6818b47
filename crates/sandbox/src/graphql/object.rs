//! An object in execution: the value of any field of any type.

use std::sync::Arc;

use apollo_compiler::ast::Type;
use apollo_compiler::resolvers::{FieldError, ObjectValue, ResolveInfo, ResolvedValue};

use super::args::Args;
use super::context::Context;
use super::errors::Fault;
use super::pages::{self, Listing};
use super::resolve::{self, Answer};
use super::rules::arguments::{self, Takes};
use super::{access, generate, mutations};
use crate::world::{Record, Value};

/// A record for the executor.
pub(crate) struct Object<'c, 'w> {
    ctx: &'c Context<'w>,
    record: Arc<Record>,
}

impl<'c, 'w> Object<'c, 'w> {
    pub(crate) fn new(ctx: &'c Context<'w>, record: Arc<Record>) -> Object<'c, 'w> {
        Object { ctx, record }
    }

    /// The checks and sources of a value, in this order: access, rules, stored values, references
    /// between records, the type.
    fn value(&self, field: &str, ty: &Type, args: Args<'_>) -> Result<Value, Fault> {
        let (ctx, record) = (self.ctx, &*self.record);
        ctx.refuse_scripted(&record.kind, field)?;
        let field = resolve::current_name(&record.kind, field);
        if &*record.kind == "Mutation" {
            return mutations::run(ctx, field, args);
        }
        refuse_unknown(ctx, &record.kind, field, args)?;
        let connection = ctx
            .facts
            .connection_node(ty.inner_named_type())
            .map(|node| (ty.inner_named_type().as_str(), node));
        let answer = match access::refusal(ctx, record, field) {
            Some(refused) => Some(Answer::Value(refused?)),
            None => resolve::field(ctx, record, field, args)?,
        };
        let value = match (answer, connection) {
            (Some(Answer::Items(listing)), Some((connection, _))) => {
                return pages::page(ctx, record, field, connection, &listing, args);
            }
            (Some(Answer::Items(listing)), None) => Some(listing.into_list()),
            (Some(Answer::Value(value)), _) => Some(value),
            (None, _) => record.get(field).cloned(),
        };
        match (value, connection) {
            (Some(Value::List(items)), Some((connection, _))) => {
                let listing = Listing::new(items);
                pages::page(ctx, record, field, connection, &listing, args)
            }
            (Some(Value::List(mut items)), None) => {
                items.truncate(pages::list_cap(&record.kind, field));
                Ok(Value::List(items))
            }
            (Some(value), _) if !(value.is_null() && ty.is_non_null()) => Ok(value),
            (_, Some((connection, node))) => {
                let listing = resolve::related(ctx, record, field, node, args)?;
                pages::page(ctx, record, field, connection, &listing, args)
            }
            _ => Ok(generate::value(ctx, record, field, ty)),
        }
    }

    fn output(&self, value: Value, ty: &Type) -> Result<ResolvedValue<'c>, Fault> {
        let ctx = self.ctx;
        let record = match value {
            Value::Leaf(json) => return Ok(ResolvedValue::Leaf(json)),
            Value::List(items) => return Ok(self.list(items, ty)),
            Value::Object(record) => Some(record),
            Value::Ref(id) => ctx.record(id),
        };
        let possible = ctx.facts.possible(ty.inner_named_type());
        match record.filter(|record| possible.iter().any(|kind| **kind == *record.kind)) {
            Some(record) if access::refuses_record(ctx, &record) => {
                Err(access::missing_scope(&record.kind))
            }
            Some(record) => Ok(ResolvedValue::object(Object::new(ctx, record))),
            None => Ok(ResolvedValue::null()),
        }
    }

    /// A list without records that do not exist any more.
    fn list(&self, items: Vec<Value>, ty: &Type) -> ResolvedValue<'c> {
        let items: Vec<_> = items
            .into_iter()
            .filter(|item| !matches!(item, Value::Ref(id) if self.ctx.record(*id).is_none()))
            .map(|item| {
                self.output(item, ty.item_type())
                    .map_err(|fault| self.ctx.faults.raise(fault))
            })
            .collect();
        ResolvedValue::List(Box::new(items.into_iter()))
    }
}

/// With `--strict-unknown`, refuses an argument about which nothing is stated.
fn refuse_unknown(ctx: &Context<'_>, kind: &str, field: &str, args: Args<'_>) -> Result<(), Fault> {
    if !ctx.strict_unknown {
        return Ok(());
    }
    for name in args.names().filter(|name| args.get(name).is_some()) {
        if let Some(Takes::Unknown) = arguments::takes(kind, field, name) {
            return Err(Fault::bad_input(format!(
                "Nothing is stated about what {name} of {kind}.{field} does"
            )));
        }
    }
    Ok(())
}

impl ObjectValue for Object<'_, '_> {
    fn type_name(&self) -> &str {
        &self.record.kind
    }

    fn resolve_field<'b>(
        &'b self,
        info: &'b ResolveInfo<'b>,
    ) -> Result<ResolvedValue<'b>, FieldError> {
        let field = info.field_name();
        // An interface's field may be nullable although the object's is not. The object's type must
        // hold.
        let ty = self
            .ctx
            .facts
            .field(&self.record.kind, field)
            .map_or(&info.field_definition().ty, |definition| &definition.ty);
        self.value(field, ty, Args::new(info.arguments()))
            .and_then(|value| self.output(value, ty))
            .map_err(|fault| self.ctx.faults.raise(fault))
    }
}

//! What a call gave: the values of its input, the records that they name, and what is to be stored.

use std::sync::Arc;

use jiff::Timestamp;

use super::outcome::Refusal;
use super::parts::Parts;
use crate::graphql::args::Args;
use crate::graphql::context::Context;
use crate::graphql::errors::Fault;
use crate::world::{Record, Value};

/// The records that each id of the input names.
pub(crate) type Found = Vec<(&'static str, Vec<Arc<Record>>)>;

/// What a call gave.
pub(crate) struct Given<'a> {
    input: Args<'a>,
    subject: Arc<Record>,
    found: Found,
    fields: Vec<(String, Value)>,
    parts: Vec<Parts>,
}

impl<'a> Given<'a> {
    pub(crate) fn new(input: Args<'a>, subject: Arc<Record>, found: Found) -> Given<'a> {
        Given {
            input,
            subject,
            found,
            fields: Vec::new(),
            parts: Vec::new(),
        }
    }

    /// Adds what is to be stored.
    pub(crate) fn storing(mut self, fields: Vec<(String, Value)>, parts: Vec<Parts>) -> Self {
        self.fields = fields;
        self.parts = parts;
        self
    }

    /// The record that the mutation is about. Without one it is about the network.
    pub(crate) fn subject(&self) -> &Arc<Record> {
        &self.subject
    }

    /// The records that an id or a list of ids names.
    pub(crate) fn many(&self, input: &str) -> &[Arc<Record>] {
        self.found
            .iter()
            .find(|(name, _)| *name == input)
            .map_or(&[], |(_, records)| records.as_slice())
    }

    /// The record that an optional id names.
    pub(crate) fn one(&self, input: &str) -> Option<&Arc<Record>> {
        self.many(input).first()
    }

    /// The record that a required id names.
    pub(crate) fn record(&self, input: &str) -> Result<&Arc<Record>, Refusal> {
        self.one(input)
            .ok_or_else(|| Fault::not_found(input).into())
    }

    /// The subject, for `""`, or the record that an input names.
    pub(crate) fn about(&self, of: &str) -> Option<&Arc<Record>> {
        if of.is_empty() {
            Some(&self.subject)
        } else {
            self.one(of)
        }
    }

    /// Whether the field is in the input, even as null.
    pub(crate) fn is_given(&self, field: &str) -> bool {
        self.input.given(field).is_some()
    }

    /// Whether the field has a value.
    pub(crate) fn has(&self, field: &str) -> bool {
        self.input.get(field).is_some()
    }

    /// Whether the field has a value other than false.
    pub(crate) fn is_set(&self, field: &str) -> bool {
        self.has(field) && self.input.flag(field) != Some(false)
    }

    pub(crate) fn text(&self, field: &str) -> Option<String> {
        self.input.text(field)
    }

    pub(crate) fn word(&self, field: &str) -> Option<&'a str> {
        self.input.word(field)
    }

    pub(crate) fn int(&self, field: &str) -> Option<i64> {
        self.input.int(field)
    }

    pub(crate) fn flag(&self, field: &str) -> Option<bool> {
        self.input.flag(field)
    }

    pub(crate) fn time(&self, field: &str) -> Result<Option<Timestamp>, Fault> {
        self.input.time(field)
    }

    pub(crate) fn texts(&self, field: &str) -> Option<Vec<String>> {
        self.input.texts(field)
    }

    pub(crate) fn object(&self, field: &str) -> Option<Args<'a>> {
        self.input.object(field)
    }

    pub(crate) fn objects(&self, field: &str) -> Option<Vec<Args<'a>>> {
        self.input.objects(field)
    }

    /// Stores in a record what the rows of the inputs say: fields, HTML, references, objects.
    pub(crate) fn store_in(&self, record: &mut Record) {
        for (field, value) in &self.fields {
            record.set(field, value.clone());
        }
    }

    /// Refuses input objects with ids of another owner's records.
    pub(crate) fn check_parts(&self, ctx: &Context<'_>, owner: u64) -> Result<(), Fault> {
        self.parts
            .iter()
            .try_for_each(|parts| parts.check(ctx, owner))
    }

    /// Stores the input objects that are records of their own. Call it after the owner is stored.
    pub(crate) fn store_parts(&self, ctx: &Context<'_>, owner: u64) -> Result<(), Refusal> {
        self.parts
            .iter()
            .try_for_each(|parts| parts.store(ctx, owner))
    }
}

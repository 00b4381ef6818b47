//! One field of an input: what it may contain, and where its value goes.

use apollo_compiler::response::JsonValue;

use super::limit::Limit;
use crate::world::{Accepts, Value};

/// One field of an input.
#[derive(Clone, Copy)]
pub(crate) struct Input {
    pub(crate) name: &'static str,
    /// For ids: what they may name. An id that names nothing else is `NOT_FOUND`.
    pub(crate) ids: Option<Ids>,
    pub(crate) on_null: OnNull,
    /// What the value alone has to be.
    pub(crate) limits: &'static [Limit],
    pub(crate) goes: Goes,
    /// For input objects: their fields.
    pub(crate) fields: &'static [Input],
    /// A value for generated tests, as JSON, if the type and the limits do not give one. `"$Asset"`
    /// stands for the id of a record of that type.
    pub(crate) example: Option<&'static str>,
}

/// What an id may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ids {
    pub(crate) form: Accepts,
    pub(crate) kinds: &'static [&'static str],
}

/// What null does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OnNull {
    /// It clears the stored value. If the value can't be blank, it is refused.
    Clears,
    /// It changes nothing, as if the field was left out.
    Keeps,
    /// It is refused.
    Refused,
}

/// Where a value goes.
#[derive(Clone, Copy)]
pub(crate) enum Goes {
    /// It names the record that the mutation is about.
    Subject,
    /// Stores the value in a field, unchanged.
    Field(&'static str),
    /// Into a field, as a reference or a list of references.
    Ref(&'static str),
    /// Sanitised into the field `…Html`, and as plain text into `…Text` if there is one.
    Html(&'static str),
    /// Into a field, in another form.
    Made(&'static str, fn(&JsonValue) -> Value),
    /// Into a field, as a time in the server's form.
    Time(&'static str),
    /// Input objects: into a field, as objects of a type without identity.
    Objects {
        kind: &'static str,
        field: &'static str,
    },
    /// Input objects: each is a record of `kind`. A list replaces the whole list before: an object
    /// with an `id` changes that record, one without makes a new one, records left out are
    /// removed. The record's field `owner` points to the subject, the subject's `field` lists them.
    Records {
        kind: &'static str,
        owner: &'static str,
        field: &'static str,
    },
    /// The effect or a check reads it.
    Effect,
    /// It has no effect here, for this reason.
    Unused(&'static str),
    /// Nothing is stated. It has no effect here, and `--strict-unknown` refuses it.
    Unknown,
}

/// A field whose value is stored under the same name.
pub(crate) const fn value(name: &'static str) -> Input {
    Input {
        name,
        ids: None,
        on_null: OnNull::Clears,
        limits: &[],
        goes: Goes::Field(name),
        fields: &[],
        example: None,
    }
}

/// The id of the record that the mutation is about.
pub(crate) const fn subject(
    name: &'static str,
    form: Accepts,
    kinds: &'static [&'static str],
) -> Input {
    let mut input = value(name);
    input.ids = Some(Ids { form, kinds });
    input.goes = Goes::Subject;
    input
}

/// An id or a list of ids. The effect reads it, if the row does not say otherwise.
pub(crate) const fn id(name: &'static str, form: Accepts, kinds: &'static [&'static str]) -> Input {
    let mut input = value(name);
    input.ids = Some(Ids { form, kinds });
    input.goes = Goes::Effect;
    input
}

impl Input {
    /// Stores the value in another field; ids as references.
    pub(crate) const fn to(mut self, field: &'static str) -> Input {
        self.goes = match self.ids {
            Some(_) => Goes::Ref(field),
            None => Goes::Field(field),
        };
        self
    }

    /// Stores HTML: `.html("body")` fills `bodyHtml` and `bodyText`.
    pub(crate) const fn html(mut self, stem: &'static str) -> Input {
        self.goes = Goes::Html(stem);
        self
    }

    /// Stores a date and time in the server's form.
    pub(crate) const fn time(mut self) -> Input {
        self.goes = Goes::Time(self.name);
        self
    }

    /// Stores the value in another form.
    pub(crate) const fn made(
        mut self,
        field: &'static str,
        make: fn(&JsonValue) -> Value,
    ) -> Input {
        self.goes = Goes::Made(field, make);
        self
    }

    /// Stores input objects as objects of a type without identity.
    pub(crate) const fn objects(
        mut self,
        kind: &'static str,
        field: &'static str,
        fields: &'static [Input],
    ) -> Input {
        self.goes = Goes::Objects { kind, field };
        self.fields = fields;
        self
    }

    /// Stores input objects as records. See [`Goes::Records`].
    pub(crate) const fn records(
        mut self,
        kind: &'static str,
        owner: &'static str,
        field: &'static str,
        fields: &'static [Input],
    ) -> Input {
        self.goes = Goes::Records { kind, owner, field };
        self.fields = fields;
        self
    }

    /// The effect or a check reads the value; nothing else stores it.
    pub(crate) const fn effect(mut self) -> Input {
        self.goes = Goes::Effect;
        self
    }

    /// The fields of an input object that the effect reads.
    pub(crate) const fn with_fields(mut self, fields: &'static [Input]) -> Input {
        self.goes = Goes::Effect;
        self.fields = fields;
        self
    }

    /// The value has no effect here.
    pub(crate) const fn unused(mut self, reason: &'static str) -> Input {
        self.goes = Goes::Unused(reason);
        self
    }

    /// Nothing is stated about the field.
    pub(crate) const fn unknown(mut self) -> Input {
        self.goes = Goes::Unknown;
        self
    }

    /// What the value has to be.
    pub(crate) const fn limits(mut self, limits: &'static [Limit]) -> Input {
        self.limits = limits;
        self
    }

    /// Null changes nothing.
    pub(crate) const fn null_keeps(mut self) -> Input {
        self.on_null = OnNull::Keeps;
        self
    }

    /// Null is refused.
    pub(crate) const fn null_refused(mut self) -> Input {
        self.on_null = OnNull::Refused;
        self
    }

    /// A value for generated tests, as JSON.
    pub(crate) const fn example(mut self, json: &'static str) -> Input {
        self.example = Some(json);
        self
    }
}

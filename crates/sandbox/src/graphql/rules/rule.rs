//! One row: what a mutation does.

use super::check::Check;
use super::given::Given;
use super::input::Input;
use super::outcome::{Outcome, Refusal};
use crate::graphql::context::Context;
use crate::world::{Record, Relation, Value};

/// What one mutation accepts, checks and changes.
#[derive(Clone, Copy)]
pub(crate) struct Rule {
    /// The field of `Mutation`.
    pub(crate) mutation: &'static str,
    /// Where the behaviour is stated.
    pub(crate) source: &'static [Source],
    pub(crate) confidence: Confidence,
    pub(crate) callers: Callers,
    /// Every field of the input but `clientMutationId`.
    pub(crate) inputs: &'static [Input],
    /// What has to hold beyond single values, in the order of the checks.
    pub(crate) checks: &'static [Check],
    pub(crate) effect: Effect,
    /// Fields of the payload that do not follow from the effect.
    pub(crate) payload: &'static [(&'static str, Shows)],
    /// Tests of what no generated test can show, as `file::name` below `graphql/tests`.
    pub(crate) tests: &'static [&'static str],
}

impl Rule {
    /// The parts that a row may leave out: `..Rule::BASE`.
    pub(crate) const BASE: Rule = Rule {
        mutation: "",
        source: &[],
        confidence: Confidence::Stated,
        callers: Callers::Member,
        inputs: &[],
        checks: &[],
        effect: Effect::Set(&[]),
        payload: &[],
        tests: &[],
    };

    /// The row of one field of the input.
    #[cfg(test)]
    pub(crate) fn input(&self, name: &str) -> Option<&'static Input> {
        self.inputs.iter().find(|input| input.name == name)
    }
}

/// Where a behaviour is stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// The schema's description of a definition: `CreateBadge`, `Mutation.createBadge`, `Badge`.
    Schema(&'static str),
    /// The vendor's guide: the name of the section.
    Guide(&'static str),
    /// Reports of integrations.
    Report(&'static str),
    /// No source states it. The sandbox chose it, for the reason given.
    Choice(&'static str),
}

/// How sure the behaviour is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Confidence {
    /// The vendor says it.
    Stated,
    /// One or two integrations report it.
    Reported,
    /// It follows from the names and types.
    Inferred,
    /// Nothing is stated. `--strict-unknown` refuses the mutation.
    Unknown,
}

/// Who may call the mutation, beside the scopes that the schema names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Callers {
    /// Every member.
    Member,
    /// Hosts and moderators of the network.
    Staff,
    /// Hosts of the network.
    Host,
    /// The member that a field of the subject names, and hosts and moderators of the network or of
    /// the subject's space. With `""` the subject is that member.
    Author(&'static str),
    /// Only the member that a field of the subject names. With `""` the subject is that member.
    Own(&'static str),
    /// Hosts of the network, and hosts of the place: the space that this input names, or the
    /// subject itself (`""`), or the space that the subject is in.
    HostOf(&'static str),
    /// As `HostOf`, and moderators.
    StaffOf(&'static str),
}

/// What the mutation changes.
#[derive(Clone, Copy)]
pub(crate) enum Effect {
    /// Stores a new record with the values of the inputs.
    Create(Create),
    /// Stores the values of the inputs in the subject. Inputs that are left out change nothing.
    Update(Update),
    /// Removes the subject, and the records of these types that point to it, with theirs.
    Delete(&'static [&'static str]),
    /// Links two records that are linked by nothing but this.
    Link(Link),
    /// Sets fields of the subject. Inputs are not stored.
    Set(&'static [(&'static str, Preset)]),
    /// Everything else.
    Run(Run),
}

/// The work of [`Effect::Run`]: it has the world, the viewer and what was given.
pub(crate) type Run = fn(&Context<'_>, &Given<'_>) -> Result<Outcome, Refusal>;

/// Derives fields of a record before it is stored, or refuses it.
pub(crate) type Finish = fn(&Context<'_>, &Given<'_>, &mut Record) -> Result<(), Refusal>;

/// The parts of [`Effect::Create`].
#[derive(Clone, Copy)]
pub(crate) struct Create {
    pub(crate) kind: &'static str,
    /// Values of the new record. An input that was given takes precedence over its preset.
    pub(crate) with: &'static [(&'static str, Preset)],
    pub(crate) finish: Finish,
}

/// The parts of [`Effect::Update`].
#[derive(Clone, Copy)]
pub(crate) struct Update {
    /// Values that every update sets.
    pub(crate) with: &'static [(&'static str, Preset)],
    pub(crate) finish: Finish,
}

/// Creates a record of one type.
pub(crate) const fn create(kind: &'static str, with: &'static [(&'static str, Preset)]) -> Effect {
    Effect::Create(Create {
        kind,
        with,
        finish: nothing,
    })
}

/// Updates the subject.
pub(crate) const UPDATE: Effect = Effect::Update(Update {
    with: &[],
    finish: nothing,
});

/// Derives nothing.
pub(crate) fn nothing(_: &Context<'_>, _: &Given<'_>, _: &mut Record) -> Result<(), Refusal> {
    Ok(())
}

/// The parts of [`Effect::Link`].
#[derive(Clone, Copy)]
pub(crate) struct Link {
    pub(crate) relation: Relation,
    /// Whether the mutation makes the link or removes it.
    pub(crate) links: bool,
    /// The member at the near end: the one that this input names if it is given, or the viewer.
    pub(crate) from: Option<&'static str>,
    /// The input that names the far end.
    pub(crate) to: &'static str,
}

/// A value that does not come from the input.
#[derive(Clone, Copy)]
pub(crate) enum Preset {
    Word(&'static str),
    Flag(bool),
    Int(i64),
    Null,
    Empty,
    Now,
    Viewer,
    Made(fn(&Context<'_>, &Given<'_>) -> Value),
}

/// What a field of the payload shows.
#[derive(Clone, Copy)]
pub(crate) enum Shows {
    /// The record that an input names.
    Input(&'static str),
    Made(fn(&Context<'_>, &Given<'_>) -> Value),
}

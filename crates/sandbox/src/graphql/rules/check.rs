//! What has to hold before a mutation is carried out, beyond single values.

use super::given::Given;
use crate::graphql::context::Context;
use crate::graphql::errors::Fault;

use super::outcome::Refusal;

/// One condition, and the answer if it does not hold.
#[derive(Clone, Copy)]
pub(crate) struct Check {
    /// The reason that the caller reads.
    pub(crate) text: &'static str,
    pub(crate) holds: Holds,
    pub(crate) answer: Answer,
    /// How a test breaks it.
    pub(crate) broken_by: Broken,
}

/// How a call is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// The text is in the payload's `errors`.
    Payload,
    Forbidden,
    BadInput,
    NotFound,
}

/// How a test breaks a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Broken {
    /// The test derives it from the condition.
    Generated,
    /// By these fields of the input, as JSON: `{"title": "x"}`. `"$Asset"` stands for an id.
    Input(&'static str),
    /// A test does it: `file::name` below `graphql/tests`.
    Test(&'static str),
}

/// A condition.
#[derive(Clone, Copy)]
pub(crate) enum Holds {
    /// Not both of two fields are given.
    NotBoth(&'static str, &'static str),
    /// Both of two fields are given, or none.
    Together(&'static str, &'static str),
    /// The first field is given only together with the second.
    Needs(&'static str, &'static str),
    /// Exactly one of the fields is given. A flag counts if it is true.
    ExactlyOne(&'static [&'static str]),
    /// At least one of the fields is given.
    AtLeastOne(&'static [&'static str]),
    /// If a field has one of these words, these fields are given.
    WhenNeeds(
        &'static str,
        &'static [&'static str],
        &'static [&'static str],
    ),
    /// If a field has none of these words, these fields are not given.
    OnlyWhen(
        &'static str,
        &'static [&'static str],
        &'static [&'static str],
    ),
    /// A field of the subject (`""`) or of the record that an input names has one of these words.
    State(&'static str, &'static str, &'static [&'static str]),
    /// It has none of these words.
    NotState(&'static str, &'static str, &'static [&'static str]),
    /// A flag of the subject (`""`) or of the record that an input names is as given here. A record
    /// without the flag passes.
    Flag(&'static str, &'static str, bool),
    /// The record was not edited after the time that this input gives.
    NotEditedSince(&'static str),
    /// The member that an input names is not the viewer.
    NotViewer(&'static str),
    /// The record that an input names is an image.
    Image(&'static str),
    /// A function decides.
    By(fn(&Context<'_>, &Given<'_>) -> bool),
}

/// A condition that tests can break by themselves.
pub(crate) const fn check(text: &'static str, holds: Holds) -> Check {
    Check {
        text,
        holds,
        answer: Answer::Payload,
        broken_by: Broken::Generated,
    }
}

/// A condition that a function decides. `broken_by` tells how a test breaks it.
pub(crate) const fn by(
    text: &'static str,
    broken_by: Broken,
    holds: fn(&Context<'_>, &Given<'_>) -> bool,
) -> Check {
    Check {
        text,
        holds: Holds::By(holds),
        answer: Answer::Payload,
        broken_by,
    }
}

impl Check {
    /// Tests break the condition by these fields of the input, as JSON.
    pub(crate) const fn broken_by_input(mut self, json: &'static str) -> Check {
        self.broken_by = Broken::Input(json);
        self
    }

    /// This test breaks the condition: `file::name` below `graphql/tests`.
    pub(crate) const fn broken_by_test(mut self, test: &'static str) -> Check {
        self.broken_by = Broken::Test(test);
        self
    }

    pub(crate) const fn forbidden(mut self) -> Check {
        self.answer = Answer::Forbidden;
        self
    }

    pub(crate) const fn bad_input(mut self) -> Check {
        self.answer = Answer::BadInput;
        self
    }

    pub(crate) const fn not_found(mut self) -> Check {
        self.answer = Answer::NotFound;
        self
    }

    /// The refusal, if the condition does not hold.
    pub(crate) fn run(&self, ctx: &Context<'_>, given: &Given<'_>) -> Result<(), Refusal> {
        if self.is_met(ctx, given)? {
            return Ok(());
        }
        Err(match self.answer {
            Answer::Payload => Refusal::from(self.text),
            Answer::Forbidden => Fault::forbidden(self.text).into(),
            Answer::BadInput => Fault::bad_input(self.text).into(),
            Answer::NotFound => Fault::not_found(self.text).into(),
        })
    }

    fn is_met(&self, ctx: &Context<'_>, given: &Given<'_>) -> Result<bool, Refusal> {
        let has = |field: &str| given.has(field);
        let word = |field: &str| given.word(field).unwrap_or_default();
        // The text of an enum or of a lower-case word, whatever the case.
        let is_one = |text: Option<&str>, words: &[&str]| {
            text.is_some_and(|text| words.iter().any(|word| word.eq_ignore_ascii_case(text)))
        };
        let field_is = |of: &str, field: &str, words: &[&str]| {
            given
                .about(of)
                .is_some_and(|record| is_one(record.text(field), words))
        };
        Ok(match self.holds {
            Holds::NotBoth(one, other) => !(has(one) && has(other)),
            Holds::Together(one, other) => has(one) == has(other),
            Holds::Needs(one, other) => !has(one) || has(other),
            Holds::ExactlyOne(fields) => {
                fields.iter().filter(|field| given.is_set(field)).count() == 1
            }
            Holds::AtLeastOne(fields) => fields.iter().any(|field| given.is_given(field)),
            Holds::WhenNeeds(field, words, needed) => {
                !is_one(Some(word(field)), words) || needed.iter().all(|field| has(field))
            }
            Holds::OnlyWhen(field, words, fields) => {
                is_one(Some(word(field)), words) || !fields.iter().any(|field| given.is_set(field))
            }
            // An input that is left out names no record, so there is nothing to hold.
            Holds::State(of, field, words) => {
                given.about(of).is_none() || field_is(of, field, words)
            }
            Holds::NotState(of, field, words) => !field_is(of, field, words),
            Holds::Flag(of, field, wanted) => given
                .about(of)
                .and_then(|record| record.leaf(field)?.as_bool())
                .is_none_or(|flag| flag == wanted),
            Holds::NotEditedSince(input) => given
                .time(input)?
                .is_none_or(|expected| given.subject().time("lastEditedAt") == Some(expected)),
            Holds::NotViewer(input) => !given
                .many(input)
                .iter()
                .any(|member| ctx.is_viewer(member.id)),
            Holds::Image(input) => given.many(input).iter().all(|asset| asset.flag("isImage")),
            Holds::By(holds) => holds(ctx, given),
        })
    }
}

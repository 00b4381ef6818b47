//! The predicates of enums that say what a mutation did.
//!
//! The names of the values tell them apart. The predicates are the same for all of these enums.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{names::ident, rust};

/// What an outcome means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    Done,
    AlreadyDone,
    Skipped,
    Scheduled,
}

/// Each predicate with its documentation and the meaning for which it is true.
pub(crate) const PREDICATES: [(&str, &str, Meaning); 4] = [
    (
        "is_done",
        "Whether the call made the change.",
        Meaning::Done,
    ),
    (
        "was_already_done",
        "Whether nothing had to change.",
        Meaning::AlreadyDone,
    ),
    (
        "was_skipped",
        "Whether the API left the change out, for a reason that the outcome names.",
        Meaning::Skipped,
    ),
    (
        "is_scheduled",
        "Whether the change takes effect later.",
        Meaning::Scheduled,
    ),
];

/// Whether an enum of this name says what a mutation did.
pub(crate) fn is_outcome(name: &str) -> bool {
    name.ends_with("Outcome")
}

fn meaning(value: &str) -> Meaning {
    if value.starts_with("SKIPPED") {
        Meaning::Skipped
    } else if value.starts_with("ALREADY_") || value.starts_with("NOT_") {
        Meaning::AlreadyDone
    } else if value.ends_with("SCHEDULED") || value.ends_with("QUEUED") {
        Meaning::Scheduled
    } else {
        Meaning::Done
    }
}

/// The methods of the enum with these values, each with its variant.
pub(super) fn methods(values: &[(&str, Ident)]) -> TokenStream {
    let methods = PREDICATES.iter().map(|(name, about, wanted)| {
        let values = values.iter().filter(|(value, _)| meaning(value) == *wanted);
        let (names, variants): (Vec<_>, Vec<_>) = values
            .map(|(value, variant)| (format!("`{value}`"), variant))
            .unzip();
        let about = match names.is_empty() {
            true => format!("{about} No value that this crate knows means that."),
            false => format!("{about} It is true for {}.", names.join(", ")),
        };
        let (name, docs) = (ident(name), rust::docs(&about));
        let body = match names.is_empty() {
            true => quote!(false),
            false => quote!(matches!(self, #(Self::#variants)|*)),
        };
        quote! {
            #docs
            pub fn #name(&self) -> bool { #body }
        }
    });
    quote!(#(#methods)*)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_meaning_of_an_outcome_follows_from_its_name() {
        for (value, want) in [
            ("SENT", Meaning::Done),
            ("GRANTED", Meaning::Done),
            ("ALREADY_GRANTED", Meaning::AlreadyDone),
            ("NOT_A_MEMBER", Meaning::AlreadyDone),
            ("SKIPPED_SELF_MESSAGE", Meaning::Skipped),
            ("CANCELLATION_SCHEDULED", Meaning::Scheduled),
        ] {
            assert!(meaning(value) == want, "{value}");
        }
    }
}

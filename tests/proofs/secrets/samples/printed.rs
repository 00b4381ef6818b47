//! Prints values and errors, and records which ones were printed.

use std::{
    any,
    collections::BTreeSet,
    error::Error,
    fmt::{Debug, Display, Write as _},
};

use mighty_runtime::HttpError;
use mighty_transport::Attempt;

/// The printed texts so far.
#[derive(Debug, Default)]
pub(crate) struct Printed {
    pub(crate) text: String,
    /// The printed types, by path, without their type parameters.
    pub(crate) types: BTreeSet<String>,
    /// Those of them that were also printed with `Display`.
    pub(crate) texts: BTreeSet<String>,
    /// The kinds of the printed errors: `path::of::ErrorKind::Variant`.
    pub(crate) kinds: BTreeSet<String>,
}

impl Printed {
    pub(crate) fn value<T: Debug + ?Sized>(&mut self, value: &T) {
        // Writing to a string does not fail.
        let _ = writeln!(self.text, "{value:?}\n{value:#?}");
        self.types.insert(path_of::<T>());
    }

    pub(crate) fn shown<T: Debug + Display>(&mut self, value: &T) {
        self.value(value);
        let _ = writeln!(self.text, "{value}\n{value:#}");
        self.texts.insert(path_of::<T>());
    }

    /// Prints an error with all its causes.
    pub(crate) fn error<E: Error + 'static>(&mut self, error: &E) {
        self.shown(error);
        let mut next: Option<&(dyn Error + 'static)> = Some(error);
        while let Some(error) = next {
            let _ = writeln!(self.text, "{error}\n{error:#}\n{error:?}\n{error:#?}");
            if let Some(error) = error.downcast_ref::<mighty_auth::Error>() {
                self.kind(&error.kind());
                self.value(&(error.hint(), error.body_start()));
                if let Some(code) = error.oauth_code() {
                    self.shown(code);
                }
            } else if let Some(error) = error.downcast_ref::<mighty_auth::StoreError>() {
                self.kind(&error.kind());
            } else if let Some(error) = error.downcast_ref::<mighty_webhooks::inbox::InboxError>() {
                self.kind(&error.kind());
            } else if let Some(error) = error.downcast_ref::<HttpError>() {
                self.shown(error);
                self.kind(&error.kind());
            } else if let Some(error) = error.downcast_ref::<mighty_export::Error>() {
                self.kind(&error.kind());
                self.value(error.report());
            } else if let Some(error) = error.downcast_ref::<mighty_export::SinkError>() {
                self.shown(error);
            } else if let Some(error) = error.downcast_ref::<mighty_http::Error>() {
                self.kind(&error.kind());
                self.value(&(error.request_id(), error.body_start(), error.detail()));
            } else if let Some(error) = error.downcast_ref::<mighty_transport::Error>() {
                self.kind(&error.kind());
                self.value(&(error.request_id(), error.body_start(), error.rejections()));
                error
                    .fitting_pages()
                    .iter()
                    .for_each(|page| self.shown(page));
            }
            next = error.source();
        }
    }

    pub(crate) fn attempt(&mut self, attempt: &Attempt<'_>) {
        self.value(attempt);
        self.value(&attempt.ending);
    }

    /// Adds a text that was printed elsewhere.
    pub(crate) fn extend(&mut self, other: &Self) {
        self.text.push_str(&other.text);
        self.types.extend(other.types.iter().cloned());
        self.texts.extend(other.texts.iter().cloned());
        self.kinds.extend(other.kinds.iter().cloned());
    }

    pub(crate) fn outcome<T, E: Error + 'static>(&mut self, outcome: Result<T, E>) {
        if let Err(error) = outcome {
            self.error(&error);
        }
    }

    fn kind<K: Debug>(&mut self, kind: &K) {
        self.value(kind);
        let path = any::type_name::<K>();
        // A variant can have fields.
        let variant = format!("{kind:?}");
        let name = variant.split('(').next().unwrap_or_default();
        self.kinds.insert(format!("{path}::{name}"));
    }
}

fn path_of<T: ?Sized>() -> String {
    let name = any::type_name::<T>();
    let path = name.split_once('<').map_or(name, |(path, _)| path);
    path.to_owned()
}

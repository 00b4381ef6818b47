//! Documents as JSON texts.

use std::{
    borrow::Cow,
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use serde_json::Value;

/// A cache of sent documents as JSON texts. Quoting a document takes as long as all other work to
/// send it, and the documents of the SDK's operations never change.
#[derive(Default)]
pub(crate) struct Quoted {
    /// By the document's address and length, because it is a constant of the program.
    texts: Mutex<HashMap<(usize, usize), Arc<str>>>,
}

impl Quoted {
    /// The document in quotes.
    #[expect(clippy::ptr_arg, reason = "only a borrowed document is a constant")]
    pub(crate) fn text(&self, document: &Cow<'static, str>) -> Arc<str> {
        let quote = || Arc::from(Value::from(&**document).to_string());
        let Cow::Borrowed(constant) = document else {
            return quote();
        };
        let place = (constant.as_ptr().addr(), constant.len());
        // Nothing panics while it holds the lock.
        let mut texts = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(texts.entry(place).or_insert_with(quote))
    }
}

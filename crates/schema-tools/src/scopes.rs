//! Required scopes as a schema's descriptions state them.
//!
//! The last paragraph of a description lists them in one regular form: a bold lead-in, scopes in
//! backticks, and a remark if any one of them suffices:
//!
//! ```text
//! **Required scopes:** `read:network`, `host:read:network` (any one)
//! ```

use std::collections::{BTreeMap, BTreeSet};

use apollo_compiler::Schema;

use crate::members::members;

/// The scopes of each coordinate. Any one of them suffices.
pub type Scopes = BTreeMap<String, BTreeSet<String>>;

/// The scopes that the descriptions of `schema` state.
#[cfg(feature = "compiler")]
#[cfg_attr(docsrs, doc(cfg(feature = "compiler")))]
pub fn stated_in(schema: &Schema) -> Scopes {
    stated(schema)
}

pub(crate) fn stated(schema: &Schema) -> Scopes {
    members(schema)
        .into_iter()
        .filter_map(|member| {
            let (_, scopes) = split(member.description?);
            Some((member.coordinate, scopes?))
        })
        .collect()
}

/// A description without its scope paragraph, and the scopes of that paragraph.
///
/// ```
/// use mighty_schema_tools::scopes;
///
/// let (prose, scopes) = scopes::split("The title.\n\n**Required scope:** `read:posts`");
/// assert_eq!(prose, "The title.");
/// assert!(scopes.unwrap().contains("read:posts"));
/// ```
pub fn split(description: &str) -> (&str, Option<BTreeSet<String>>) {
    let text = description.trim_end();
    let at = text.rfind("\n\n").map_or(0, |at| at + 2);
    match scopes(text[at..].trim()) {
        Some(scopes) => (text[..at].trim_end(), Some(scopes)),
        None => (description, None),
    }
}

fn scopes(paragraph: &str) -> Option<BTreeSet<String>> {
    let list = ["**Required scope:**", "**Required scopes:**"]
        .iter()
        .find_map(|lead_in| paragraph.strip_prefix(lead_in))?
        .trim();
    let list = list.strip_suffix("(any one)").unwrap_or(list);
    list.split(',')
        .map(|scope| {
            let scope = scope.trim().strip_prefix('`')?.strip_suffix('`')?;
            (!scope.contains('`')).then(|| scope.to_owned())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_paragraph_is_read_and_taken_off() {
        let (prose, scopes) = split(
            "Who is there.\n\n**Required scopes:** `read:network`, `host:read:network` (any one)",
        );
        assert_eq!(prose, "Who is there.");
        assert_eq!(
            scopes,
            Some(
                ["host:read:network", "read:network"]
                    .map(str::to_owned)
                    .into()
            )
        );
        let (prose, scopes) = split("**Required scope:** `write:posts`\n");
        assert_eq!(prose, "");
        assert_eq!(scopes, Some(["write:posts".to_owned()].into()));
    }

    #[test]
    fn text_in_another_form_stays_prose() {
        for text in [
            "Needs `read:network`.",
            "**Required scopes:** whatever the network asks for",
            "**Required scopes:** `read:network` or `read:posts`",
            "**Required scopes:** `read:network` and `read:posts`, `read:polls`",
            "**Required scope:** `read:network`\n\nAnd more.",
        ] {
            assert_eq!(split(text), (text, None));
        }
    }
}

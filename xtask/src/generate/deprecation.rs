//! The deprecation of a member, and the day of its removal.

use apollo_compiler::{
    Node,
    ast::{Directive, DirectiveList},
};

use super::rustdoc;

/// The note of `#[deprecated]`: the schema's reason and the day of removal. rustdoc reads it as
/// Markdown, so the reason is treated like a description.
pub(crate) fn deprecation(directives: &DirectiveList) -> Option<String> {
    let deprecated = directives.get("deprecated")?;
    let reason = rustdoc::described(text_argument(deprecated, "reason").as_deref())
        .unwrap_or_else(|| "No reason given.".to_owned());
    // After a list or a code block, the next sentence needs a paragraph of its own.
    let gap = if reason.contains('\n') { "\n\n" } else { " " };
    Some(match removal_date(directives) {
        Some(date) => {
            let date = date.trim();
            let date = rustdoc::described(Some(date)).unwrap_or_default();
            format!("{reason}{gap}It may be removed from {date}.")
        }
        None => reason,
    })
}

pub(super) fn removal_date(directives: &DirectiveList) -> Option<String> {
    text_argument(directives.get("removalDate")?, "date")
}

fn text_argument(directive: &Node<Directive>, name: &str) -> Option<String> {
    Some(
        directive
            .specified_argument_by_name(name)?
            .as_str()?
            .to_owned(),
    )
}

#[cfg(test)]
mod tests {
    use apollo_compiler::Schema;

    use super::*;

    #[test]
    fn a_reason_with_brackets_is_no_link() {
        let text = "type Query { a: Int @deprecated(reason: \"Use [x] of it.\") \
                    b: Int @deprecated(reason: \"- a\\n- [x]\") @removalDate(date: \"2026-12-15\") }\
                    directive @removalDate(date: String!) on FIELD_DEFINITION";
        let schema = Schema::parse_and_validate(text, "schema").expect("a schema");
        let note = |field: &str| {
            let field = schema.type_field("Query", field).expect("a field");
            deprecation(&field.directives).expect("a note")
        };
        assert_eq!(note("a"), "Use \\[x] of it.");
        assert_eq!(
            note("b"),
            "- a\n- \\[x]\n\nIt may be removed from 2026-12-15."
        );
    }
}

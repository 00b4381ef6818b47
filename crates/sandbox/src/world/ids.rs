//! GlobalIDs: URL-safe base64, without padding, of `gid://mighty/<Class>/<number>`.
//!
//! The class is the server's own name, which is not always that of the GraphQL type.

use mighty_core::GlobalId;

/// The server's class of a GraphQL object type.
pub(crate) fn class_of(kind: &str) -> &str {
    match kind {
        "Space" => "FlexSpace",
        other => other,
    }
}

/// The GraphQL object type of a class of the server.
pub(crate) fn kind_of(class: &str) -> &str {
    match class {
        "FlexSpace" => "Space",
        other => other,
    }
}

/// The kind of an identifier.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum IdForm {
    /// The digits of a resource id.
    Number(u64),
    /// A GlobalID. Its class is already turned into the object type.
    Global {
        /// The GraphQL object type.
        kind: String,
        /// The resource id.
        number: u64,
    },
    /// Neither of the two, such as a slug.
    Other,
}

/// Parses an identifier of either form.
pub(crate) fn parse(text: &str) -> IdForm {
    if let Ok(number) = text.parse() {
        return IdForm::Number(number);
    }
    let id = GlobalId::parse(text).ok();
    match id.and_then(|id| Some((id.class()?, id.number()?))) {
        Some((class, number)) => IdForm::Global {
            kind: kind_of(&class).to_owned(),
            number,
        },
        None => IdForm::Other,
    }
}

/// The GlobalID of record `number` of an object type.
pub(crate) fn global_id(kind: &str, number: u64) -> String {
    GlobalId::new(class_of(kind), number).as_str().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_space_carries_the_servers_class_in_its_global_id() {
        let id = global_id("Space", 7);
        assert_eq!(GlobalId::parse(&id).unwrap().class().unwrap(), "FlexSpace");
        assert_eq!(
            parse(&id),
            IdForm::Global {
                kind: "Space".to_owned(),
                number: 7
            }
        );
    }

    #[test]
    fn numbers_and_nonsense_are_told_apart() {
        assert_eq!(parse("48213"), IdForm::Number(48213));
        assert_eq!(parse("a-slug"), IdForm::Other);
        assert_eq!(parse(""), IdForm::Other);
    }
}

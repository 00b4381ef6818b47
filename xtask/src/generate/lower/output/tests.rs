use apollo_compiler::Schema;

use crate::{
    facts::Facts,
    generate::{
        documents,
        lower::lower,
        operations_crate,
        shapes::{Output, Shapes, Step, Takes},
        source::Source,
    },
    outputs::Outputs,
};

const SCHEMA: &str = r"
    type Query { network: Network! node(id: ID!): Node nodes(ids: [ID!]!): [Node] }
    interface Node { id: ID! }
    type Network { name: String! theme: String post(id: ID!): Post, space(id: ID!): Space }
    union Post = Event | Poll
    type Event implements Node { id: ID! title: String }
    type Poll implements Node { id: ID! title: String }
    type Space implements Node { id: ID! title: String last: Event }
    enum GiveOutcome { GIVEN ALREADY_GIVEN }
    type Mutation { change: ChangePayload, leave: LeavePayload, give: GivePayload, createSpace: Made }
    type ChangePayload { errors: [String!]! space: Space }
    type LeavePayload { errors: [String!]! success: Boolean! }
    type GivePayload { errors: [String!]! outcome: GiveOutcome space: Space names: [String!]! }
    type Made { errors: [String!]! deletedId: ID space: Space near: Space newlyCreated: Boolean }
";

/// The output of the operation with this document.
fn shapes(document: &str) -> Result<Shapes, String> {
    let schema = Schema::parse_and_validate(SCHEMA, "schema").expect("a schema");
    let mut files = vec![("area/ask.graphql".into(), document.to_owned())];
    if document.contains("SpaceItem") {
        let fragment = "# A space.\nfragment SpaceItem on Space { id title }";
        files.push(("fragments/space_item.graphql".into(), fragment.to_owned()));
    }
    let documents = documents::from_texts(&schema, &files).map_err(|error| error.to_string())?;
    let facts = Facts::stated_by(&schema);
    lower(&Source::of(&schema, &facts), &documents).map_err(|error| error.to_string())
}

fn path(output: &Output) -> String {
    let steps = output.steps.iter().map(|step| match step {
        Step::Field { key, .. } => key.clone(),
        Step::Arm { name, .. } => format!("({name})"),
    });
    steps.collect::<Vec<_>>().join(".")
}

/// The path of the output, and what is taken there.
fn output(document: &str) -> String {
    let shapes = shapes(document).expect("shapes");
    let output = &shapes.operations[0].output;
    let taken = match &output.takes {
        Takes::Value(slot) => slot.tokens().to_string().replace(' ', ""),
        Takes::OneOf { of, .. } => of.clone(),
        Takes::Page => "page".to_owned(),
        Takes::Success => "success".to_owned(),
        Takes::Nothing => "nothing".to_owned(),
        Takes::Parts(parts) => {
            let fields = parts.shape.fields.iter().map(|field| {
                let null = if field.slot.nullable { "?" } else { "" };
                format!("{}{null}", field.key)
            });
            fields.collect::<Vec<_>>().join(" ")
        }
    };
    format!("{}: {taken}", path(output))
}

#[test]
fn a_querys_output_is_at_the_end_of_its_only_path() {
    for (selection, want) in [
        ("network { name }", "network.name: String"),
        ("network { theme }", "network.theme: Option<String>"),
        (
            "network { space(id: 1) { ...SpaceItem } }",
            "network.space: crate::generated::models::SpaceItem",
        ),
        (
            "network { post(id: 1) { ... on Event { title } } }",
            "network.post.(Event).title: Option<String>",
        ),
        (
            "network { name theme }",
            "network: crate::generated::area::ask::Network",
        ),
        (
            "network { space(id: 1) { last { id title } } }",
            "network.space.last: Option<crate::generated::area::ask::Last>",
        ),
    ] {
        assert_eq!(
            output(&format!("# Asks.\nquery Ask {{ {selection} }}")),
            want
        );
    }
}

#[test]
fn a_mutations_output_is_its_payload_without_errors() {
    for (selection, want) in [
        (
            "change { errors space { ...SpaceItem } }",
            "change.space: crate::generated::models::SpaceItem",
        ),
        ("change { errors }", "change: nothing"),
        ("leave { errors success }", "leave.success: success"),
        (
            "give { errors names outcome space { id } }",
            "give: names outcome space?",
        ),
        (
            "createSpace { errors near { id } newlyCreated space { id } }",
            "createSpace: near? newlyCreated? space",
        ),
        (
            "createSpace { deletedId errors space { id } }",
            "createSpace: deletedId space?",
        ),
    ] {
        let name = if selection.starts_with("create") {
            "CreateSpace"
        } else {
            "Ask"
        };
        assert_eq!(
            output(&format!("# Does.\nmutation {name} {{ {selection} }}")),
            want
        );
    }
}

#[test]
fn a_line_in_the_document_overrides_the_rule() {
    for (line, document, want) in [
        (
            "network.space!",
            "query Ask { network { space(id: 1) { last { id } } } }",
            "network.space: crate::generated::area::ask::Space",
        ),
        (
            "network.space?",
            "query Ask { network { space(id: 1) { ...SpaceItem } } }",
            "network.space: Option<crate::generated::models::SpaceItem>",
        ),
        (
            "network { theme! last: space.last? title: space.title! }",
            "query Ask { network { theme space(id: 1) { title last { id } } } }",
            "network: theme last? title",
        ),
        (
            "createSpace { near! space? }",
            "mutation Ask { createSpace { errors near { id } space { id } } }",
            "createSpace: near space?",
        ),
        (
            "createSpace.space",
            "mutation Ask { createSpace { errors near { id } space { ...SpaceItem } } }",
            "createSpace.space: crate::generated::models::SpaceItem",
        ),
    ] {
        assert_eq!(
            output(&format!("# Asks.\n# output: {line}\n{document}")),
            want
        );
    }
}

#[test]
fn a_line_that_does_not_fit_the_document_is_refused() {
    let query =
        "query Ask { network { name theme post(id: 1) { ...on Event { id } ...on Poll { id } } } }";
    for (line, want) in [
        (
            "network.nmae",
            "names nmae, which is not selected there, only name, theme, post",
        ),
        (
            "network.name?",
            "says what null means for name, which can't be null",
        ),
        (
            "network.name.length",
            "leads through name, which is not an object of one type",
        ),
        (
            "network.post.id",
            "leads through post, which is not an object of one type",
        ),
        ("network { name }", "has braces for one field"),
        ("network { name theme", "the `}` is missing"),
        (
            "network { name again: name }",
            "takes name as a whole, and name again",
        ),
        ("network\n# output: network.name", "two lines"),
    ] {
        let said = shapes(&format!("# Asks.\n# output: {line}\n{query}"));
        let said = said.err().unwrap_or_default();
        assert!(
            said.contains(want) && said.contains("area/ask"),
            "{line}: {said}"
        );
    }
}

#[test]
fn the_line_is_not_documentation_and_a_struct_with_an_outcome_must_be_used() {
    let shapes = shapes(
        "# Gives it.\n# output: give { outcome! names }\n\
         mutation Give { give { errors names outcome space { id } } }",
    );
    let shapes = shapes.expect("shapes");
    assert_eq!(shapes.operations[0].variables.docs, "Gives it.");
    let schema = Schema::parse_and_validate(SCHEMA, "schema").expect("a schema");
    let document = "# Gives it.\nmutation Give { give { errors names outcome } }".to_owned();
    let documents = documents::from_texts(&schema, &[("area/give.graphql".into(), document)]);
    let mut outputs = Outputs::default();
    operations_crate::add_outputs(&mut outputs, &documents.expect("documents"), &shapes, false);
    let rust = outputs.text_of("rs");
    let marked = "#[must_use = \"the call can succeed and change nothing: check the outcome\"]\n    \
                  pub struct Output {";
    assert!(rust.contains(marked), "{rust}");
    assert!(
        rust.contains("pub fn was_already_done(&self) -> bool"),
        "{rust}"
    );
}

#[test]
fn a_page_below_a_type_is_reached_by_the_variant_that_the_type_has() {
    let schema = r"
        type Query { node(id: ID!): Node }
        interface Node { id: ID! }
        type odd_space implements Node { id: ID! posts(first: Int, after: String): PostConnection! }
        type PostConnection { nodes: [Post!]! pageInfo: PageInfo! }
        type PageInfo {
            hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String
        }
        type Post { id: ID! }
    ";
    let document = "# Lists.\nquery ListPosts($id: ID!, $first: Int, $after: String) { node(id: $id) { \
        ... on odd_space { posts(first: $first, after: $after) { nodes { id } \
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }";
    let schema = Schema::parse_and_validate(schema, "schema").expect("a schema");
    let files = [("area/list_posts.graphql".into(), document.to_owned())];
    let documents = documents::from_texts(&schema, &files).expect("documents");
    let facts = Facts::stated_by(&schema);
    let shapes = lower(&Source::of(&schema, &facts), &documents).expect("shapes");
    let mut outputs = Outputs::default();
    operations_crate::add_outputs(&mut outputs, &documents, &shapes, false);
    let rust = outputs.text_of("rs");
    // The variant itself, the path of the page, and the path of the output.
    let variant = "OddSpace(";
    assert!(rust.matches(variant).count() > 3, "{rust}");
    assert_eq!(rust.matches("odd_space(").count(), 0, "{rust}");
}

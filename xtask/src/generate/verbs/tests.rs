use std::path::PathBuf;

use apollo_compiler::{Schema, validation::Valid};

use super::{Tables, add_outputs, load, unreached};
use crate::{
    facts::Facts,
    generate::{Documents, documents, lower::lower, schema_shapes::SchemaShapes, source::Source},
    outputs::Outputs,
    schema,
};

const SCHEMA: &str = r"
    type Query { network: Network! }
    type Network { tag(id: ID!): Tag, tags(first: Int, after: String, term: String): TagConnection! }
    type TagConnection { nodes: [Tag!]! pageInfo: PageInfo! }
    type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
    type Tag { id: ID! title: String! }
    input CreateTagInput { clientMutationId: String color: String title: String! }
    input GrantTagInput { memberIds: [ID!]! tagId: ID! }
    type Mutation { createTag(input: CreateTagInput!): Payload, grantTag(input: GrantTagInput!): Payload }
    type Payload { errors: [String!]! tag: Tag }
";

const DOCUMENTS: [(&str, &str); 4] = [
    (
        "get_tag",
        "# Gets.\nquery GetTag($id: ID!) { network { tag(id: $id) { id } } }",
    ),
    (
        "list_tags",
        "# Lists.\nquery ListTags($first: Int, $after: String, $term: String) { network { \
         tags(first: $first, after: $after, term: $term) { nodes { id } \
         pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }",
    ),
    (
        "create_tag",
        "# Creates.\nmutation CreateTag($input: CreateTagInput!) { createTag(input: $input) { \
         errors tag { title } } }",
    ),
    (
        "grant_tag",
        "# Grants.\nmutation GrantTag($input: GrantTagInput!) { grantTag(input: $input) { errors \
         tag { title } } }",
    ),
];

/// The table that reaches all of them, but for its last verb.
const HEAD: &str = r#"
handle = "Tags"
doc = "Tags."
example = "mighty.tags().create(\"Sailor\").await?;"

[verbs.list]
operation = "ListTags"
doc = "The tags."

[verbs.get]
operation = "GetTag"
doc = "One tag."

[verbs.create]
operation = "CreateTag"
doc = "Creates a tag."
"#;

const GRANT: &str = r#"
[verbs.grant]
operation = "GrantTag"
args = ["tagId", "memberIds"]
doc = "Gives it to members."
errors = "Not found if there is no such tag."
irreversible = "It is only a test."
"#;

fn source() -> (Valid<Schema>, Facts, Documents) {
    let schema = Schema::parse_and_validate(SCHEMA, "schema").expect("a schema");
    let files = DOCUMENTS.map(|(name, text)| {
        let path = PathBuf::from(format!("tags/{name}.graphql"));
        (path, text.to_owned())
    });
    let mut facts = Facts::stated_by(&schema);
    facts.set_irreversible("grantTag");
    let documents = documents::from_texts(&schema, &files).expect("documents");
    (schema, facts, documents)
}

/// The generated Rust, or the refusal.
fn generated(files: &[(&str, String)]) -> Result<String, String> {
    let (schema, facts, documents) = source();
    let source = Source::of(&schema, &facts);
    let shapes = lower(&source, &documents).expect("shapes");
    let files = files
        .iter()
        .map(|(noun, text)| (PathBuf::from(format!("verbs/{noun}.toml")), &**text));
    let tables = Tables::from_texts(files).map_err(|error| error.to_string())?;
    let mut outputs = Outputs::default();
    add_outputs(&mut outputs, &SchemaShapes::of(&source), &shapes, &tables)
        .map_err(|error| error.to_string())?;
    Ok(outputs.text_of("rs"))
}

fn refusal(files: &[(&str, String)]) -> String {
    generated(files).err().unwrap_or_default()
}

#[test]
fn a_row_becomes_a_method_with_its_arguments_in_the_order_of_the_row() {
    let rust = generated(&[("tags", format!("{HEAD}{GRANT}"))]).expect("rust");
    for want in [
        "pub struct Tags<'a>(pub(crate) &'a Client);",
        "pub fn tags(&self) -> domain::Tags<'_>",
        "pub fn list(self) -> Result<Pager<",
        "pub fn list_with(\n",
        "Pager::forward(self.0, crate::operations::tags::ListTags::new())",
        "title: impl Into<String>,",
        // The constructor has the order of the alphabet.
        "GrantTagInput::new(member_ids, tag_id)",
        "/// **You can't undo this**, so it takes an [`Irreversible`](crate::domain::Irreversible). It is only a test.",
        "/// Not found if there is no such tag.",
        "\"tags.grant\"",
    ] {
        assert!(rust.contains(want), "{want} is not in\n{rust}");
    }
    let (tag, members) = (rust.find("tag_id: impl"), rust.find("member_ids: impl"));
    assert!(tag.expect("an argument") < members.expect("an argument"));
    // A title can be given with a colour; a grant has nothing else to set.
    assert!(rust.contains("pub async fn create_with("), "{rust}");
    assert!(!rust.contains("fn grant_with("), "{rust}");
    assert!(!rust.contains("fn get_with("), "{rust}");
}

#[test]
fn a_table_that_does_not_fit_is_refused_with_its_file_and_verb() {
    let last = |row: &str| format!("{HEAD}\n[verbs.last]\n{row}\n");
    for (text, want) in [
        (
            last("operation = \"GrandTag\"\ndoc = \"\""),
            "verbs/tags.toml: last: there is no operation GrandTag",
        ),
        (
            last("operation = \"GrantTag\"\nargs = [\"tagId\", \"people\"]\ndoc = \"\""),
            "last: there is no argument people, only memberIds, tagId",
        ),
        (
            last("operation = \"GrantTag\"\nargs = [\"tagId\"]\ndoc = \"\""),
            "last: its arguments lack memberIds, which is required",
        ),
        (
            last("operation = \"GrantTag\"\nargs = [\"tagId\", \"tagId\"]\ndoc = \"\""),
            "last: it has the argument tagId twice",
        ),
        (last("operation = \"GrantTag\""), "last: it has no docs"),
        (
            last("operation = \"GrantTag\"\nreplaces = [\"tags\"]\ndoc = \"\""),
            "last: the input has no list tags to replace",
        ),
        (last("doc = \"\""), "last: it needs exactly one operation"),
        (
            last("operation = \"GrantTag\"\nhand = \"domain/nodes.rs\""),
            "last: domain/nodes.rs has no public method last",
        ),
        (
            last("operation = \"GrantTag\"\nhand = \"domain/no.rs\""),
            "last: domain/no.rs: No such file",
        ),
        (
            last("operation = \"GrantTag\"\nhand = \"domain/nodes.rs\"\ndoc = \"\""),
            "last: a method that is written by hand has its docs there",
        ),
        (
            last("operation = \"GrantTag\"\ndoc = \"\""),
            "last: GrantTag can't be undone: say why with `irreversible`",
        ),
        (
            format!("{HEAD}irreversible = \"No.\"\n"),
            "create: CreateTag is not among the mutations in schemas/coordinates.toml",
        ),
        (
            last("operation = \"GrantTag\"\nargz = []"),
            "unknown field `argz`",
        ),
        (
            last("operation = \"CreateTag\"\ndoc = \"\""),
            "Two verbs send one operation:\nverbs/tags.toml: create, verbs/tags.toml: last would all be `CreateTag`",
        ),
        (
            format!(
                "{HEAD}\n[verbs.create_with]\noperation = \"GrantTag\"\nirreversible = \"Now.\"\ndoc = \"\""
            ),
            "would all be `create_with`",
        ),
        (
            format!(
                "{HEAD}\n[verbs.type]\noperation = \"GrantTag\"\nirreversible = \"Now.\"\ndoc = \"\""
            ),
            "type: it is not a name in Rust",
        ),
    ] {
        let said = refusal(&[("tags", text.clone())]);
        assert!(said.contains(want), "{text}\n{said}");
    }
    let said = refusal(&[("labels", HEAD.to_owned())]);
    let want =
        "verbs/labels.toml: list: move the document of ListTags from the folder tags to labels";
    assert!(said.contains(want), "{said}");
}

#[test]
fn an_operation_that_no_verb_reaches_is_named() {
    let (schema, facts, documents) = source();
    let shapes = lower(&Source::of(&schema, &facts), &documents).expect("shapes");
    let table = |text: &str| {
        Tables::from_texts([(PathBuf::from("verbs/tags.toml"), text)]).expect("a table")
    };
    let said = unreached(&shapes, &table(HEAD));
    assert!(
        said.contains("GrantTag (tags)") && !said.contains("CreateTag"),
        "{said}"
    );
    assert_eq!(unreached(&shapes, &table(&format!("{HEAD}{GRANT}"))), "");
}

#[test]
fn every_operation_of_ours_is_reached_by_a_verb() {
    let (_, schema) = schema::snapshot().expect("the snapshot");
    let facts = Facts::load(&schema).expect("the tables");
    let documents = documents::load(&schema).expect("the documents");
    let shapes = lower(&Source::of(&schema, &facts), &documents).expect("shapes");
    let tables = load().expect("the table of verbs").expect("a folder");
    assert_eq!(unreached(&shapes, &tables), "");
}

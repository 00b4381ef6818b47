//! The types of the schema tools, with a token, and with addresses that have passwords and keys.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpListener,
    thread,
};

use mighty_core::SecretText;
use mighty_schema_tools::{
    CheckReport, DiffReport, Documents, Refresh, Schema, SchemaText, ShapeDifference, Source,
};

use super::{Result, printed::Printed};

const TOKEN: &str = "a~token-for-introspection";
const PASSWORD: &str = "password-of-the-schema";
const KEY: &str = "key-in-the-schemas-address";

const OLD: &str = "type Query { network: Int node: Int } type Mutation { createPost: Int }";
const NEW: &str = "directive @removalDate(date: String!) on FIELD_DEFINITION
    type Query { network: Int node: Int @deprecated @removalDate(date: \"2026-12-15\") }
    type Mutation { createPost: String }";

/// Prints them, and returns the secrets.
pub(crate) async fn print(printed: &mut Printed) -> Result<Vec<String>> {
    reports(printed)?;
    let http = mighty_runtime::default_client()?;
    for (status, content_type) in [
        (200, "application/json"),
        (200, "text/html"),
        (200, "text/plain"),
        (302, "text/plain"),
        (401, "application/json"),
        (500, "text/plain"),
    ] {
        let host = repeater(status, content_type)?;
        let address: url::Url =
            format!("http://me:{PASSWORD}@{host}/graphql?key={KEY}#{KEY}").parse()?;
        for source in [
            Source::url(address.clone()),
            Source::introspection(address.clone(), Some(SecretText::from(TOKEN))),
            Source::public().on_host(address),
        ] {
            printed.value(&source);
            match source.fetch(&*http).await {
                Ok(text) => {
                    printed.value(&text);
                    for error in [text.parse().err(), text.canonical().err()] {
                        error.iter().for_each(|error| printed.error(error));
                    }
                }
                Err(error) => printed.error(&error),
            }
        }
    }
    Ok([TOKEN, PASSWORD, KEY].map(str::to_owned).to_vec())
}

fn reports(printed: &mut Printed) -> Result<()> {
    let schema = SchemaText::new("schema", "type Query { post(id: ID!): Int }")?.parse()?;
    let variables = serde_json::Map::from_iter([("token".to_owned(), TOKEN.into())]);
    let document = "query Post($id: ID!) { post(id: $id) }";
    for problem in schema.variable_problems(document, "Post", &variables) {
        printed.shown(&problem);
    }
    let today = "2026-11-23".parse()?;
    let old = Schema::parse("old", OLD)?;
    let documents = Documents::from_texts([("a.graphql", "{ node missing }")]);
    let refresh = Refresh::prepare(SchemaText::new("new", NEW)?, Some(&old), &documents, today)?;
    let check = CheckReport::of(&documents, &refresh.schema, today);
    printed.shown(&refresh);
    printed.shown(&check);
    for problem in &check.problems {
        printed.shown(problem);
    }
    for one in &check.deprecated {
        printed.shown(one);
        printed.value(&one.deprecation);
        printed.value(&one.removal);
    }
    let diff = DiffReport::between(&old, &refresh.schema, &documents, today);
    printed.shown(&diff);
    for change in &diff.changes {
        printed.value(change);
        printed.shown(&change.kind);
        printed.shown(&change.severity);
        printed.shown(&change.surface);
    }
    printed.shown(&ShapeDifference::between(&refresh.schema, &old));
    printed.value(&documents.uses(&[&old]));
    printed.value(&documents);
    for member in old.members() {
        printed.value(&member);
    }
    printed.value(&old);
    Ok(())
}

/// Starts a server that answers each request with the request itself, and returns its host.
fn repeater(status: u16, content_type: &'static str) -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let host = listener.local_addr()?.to_string();
    thread::spawn(move || {
        for mut stream in listener.incoming().map_while(Result::ok) {
            let mut reader = BufReader::new(&stream);
            let (mut request, mut length) = (String::new(), 0);
            loop {
                let start = request.len();
                match reader.read_line(&mut request) {
                    Ok(read) if read > 2 => {}
                    Ok(_) | Err(_) => break,
                }
                let line = request[start..].to_ascii_lowercase();
                if let Some(text) = line.strip_prefix("content-length:") {
                    length = text.trim().parse().unwrap_or(0);
                }
            }
            let mut body = vec![0; length];
            let _ = reader.read_exact(&mut body);
            request.push_str(&String::from_utf8_lossy(&body));
            let text = if content_type == "text/plain" {
                format!("type Query {{ network: Int }} # {request:?}\n{request:?}")
            } else {
                let message = format!("{request:?}");
                format!("{{\"errors\":[{{\"message\":{message}}}],{message}:1}}")
            };
            let _ = write!(
                stream,
                "HTTP/1.1 {status} Any\r\nContent-Type: {content_type}\r\nLocation: \
                 /moved?key={KEY}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{text}",
                text.len()
            );
        }
    });
    Ok(host)
}

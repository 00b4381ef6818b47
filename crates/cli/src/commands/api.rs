//! `mighty api`: any document, as it is.

use clap::Args;
use mighty_networks::{Request, operations::OperationInfo};
use serde_json::{Map, Value};

use crate::{
    answer::{self, Answered, Outcome},
    context::Context,
    document,
    failure::{Exit, Failure, report},
    input, jq, output, pages,
};

const EXAMPLES: &str = "\
Examples:
  mighty --sandbox api '{ network { title } }'
  mighty --sandbox api ListPosts -F first=3 --jq '.network.posts.nodes[].url'
  mighty --sandbox api ListMembers -F first=50 --paginate --jq '.network.members.nodes | length'
  mighty api @roster.graphql --input @variables.json
  mighty api UpdateTag --input @tags.jsonl

Data goes to standard output, errors go to standard error. If only a part of the data came, it is
printed and the exit code is 6. With several inputs, each is one operation and one line of output; it
stops at the first that fails.";

/// Send a GraphQL document, or a ready-made operation by its name.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Api {
    /// The document, a name from `mighty operations list`, @file, or - for standard input.
    #[arg(value_name = "DOCUMENT")]
    document: String,
    /// Set a variable: key=value. The value is JSON if it reads as such, and a text otherwise;
    /// key:=text is always a text, key=@file is the text of a file. Dots reach into objects.
    #[arg(short = 'F', long = "field", value_name = "KEY=VALUE")]
    fields: Vec<String>,
    /// The variables: a JSON object in @file or -, or several of them (JSON Lines).
    #[arg(long, value_name = "@FILE")]
    input: Option<String>,
    /// Read all pages of the outermost list, and join them.
    #[arg(long)]
    paginate: bool,
    /// Print the results of a jq filter over the data.
    #[arg(long, value_name = "FILTER")]
    jq: Option<String>,
}

pub(crate) async fn run(api: Api, context: &Context) -> anyhow::Result<()> {
    let document = Document::of(&api.document)?;
    let inputs = match &api.input {
        Some(input) => input::objects(input)?,
        None => vec![Map::new()],
    };
    let names = document::variable_names(document.text());
    let mut all = Vec::new();
    for input in inputs {
        all.push(document::variables(&names, input, &api.fields)?);
    }
    let cursor = api
        .paginate
        .then(|| pages::cursor_variable(document.text()))
        .transpose()?;
    let is_one = all.len() == 1;
    let mighty = context.connect().await?;
    for variables in all {
        let outcome = match cursor {
            Some(cursor) => {
                let make = |variables| document.request(variables);
                pages::all(&mighty, make, variables, cursor).await?
            }
            None => answer::send(&mighty, document.request(variables)).await,
        };
        show(outcome, api.jq.as_deref(), is_one)?;
    }
    Ok(())
}

/// Prints the data, and returns the error, if one came.
pub(crate) fn show(outcome: Outcome, filter: Option<&str>, is_one: bool) -> anyhow::Result<()> {
    let is_partial = outcome.is_partial();
    if let Some(data) = &outcome.data {
        match filter {
            Some(filter) => output::lines(&jq::run(filter, data)?.join("\n"))?,
            None if is_one => output::json(data)?,
            None => output::lines(&data.to_string())?,
        }
    }
    match outcome.error {
        None => Ok(()),
        Some(error) if is_partial => {
            report(&error.into());
            Err(Failure::new(Exit::Partial, "only a part of the data came").into())
        }
        Some(error) => Err(error.into()),
    }
}

/// A document of the user, or a ready-made operation.
enum Document {
    Own { name: String, text: String },
    Ready(&'static OperationInfo),
}

impl Document {
    fn of(argument: &str) -> anyhow::Result<Self> {
        if document::is_name(argument) {
            return Ok(Self::Ready(document::ready_made(argument)?));
        }
        let text = input::text(argument)?;
        Ok(Self::Own {
            name: document::operation_name(&text),
            text,
        })
    }

    fn text(&self) -> &str {
        match self {
            Self::Own { text, .. } => text,
            Self::Ready(info) => info.document,
        }
    }

    fn request(&self, variables: Map<String, Value>) -> Request<Answered> {
        let variables = Value::Object(variables);
        match self {
            Self::Own { name, text } => Request::new(name.clone(), text.clone(), variables),
            Self::Ready(info) => info.request(variables),
        }
    }
}

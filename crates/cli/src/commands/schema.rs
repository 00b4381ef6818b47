//! `mighty schema`: the API's schema, its changes, and your documents.

use std::{fs, path::PathBuf};

use anyhow::Context as _;
use clap::{Args, Subcommand};
use jiff::Zoned;
use mighty_networks::Network;
use mighty_runtime::default_client;
use mighty_schema_tools::{
    CheckReport, DiffReport, Documents, Refresh, Schema, SchemaText, Severity, Source,
};

use crate::{
    context::Context,
    failure::{Exit, Failure},
    output::{self, Format},
};

/// The name that stands for the schema inside this program.
const BUILT_IN: &str = "built-in";

#[derive(Debug, Subcommand)]
pub(crate) enum SchemaCommand {
    Refresh(RefreshFile),
    Diff(Diff),
    Check(Check),
}

/// Fetch the newest schema to a file, and show what changed and what of yours it breaks.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    mighty --sandbox schema refresh --to schema.graphql\n  \
    mighty schema refresh --public --to schema.graphql --documents graphql/\n  \
    mighty schema refresh --network harbor --dry-run\n\n\
    It needs no sign-in. The exit code is 1 if a document is not valid with the new schema; the file \
    is not replaced then.")]
pub(crate) struct RefreshFile {
    /// The file. If it is there, the changes to it are shown.
    #[arg(long, value_name = "FILE", default_value = "schema.graphql")]
    to: PathBuf,
    /// The schema that the API publishes without a network, with every feature flag off.
    #[arg(long)]
    public: bool,
    /// Your GraphQL documents.
    #[arg(long, value_name = "DIR")]
    documents: Option<PathBuf>,
    /// Write nothing.
    #[arg(long)]
    dry_run: bool,
}

/// Show the changes between two schemas.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    mighty schema diff built-in schema.graphql\n  \
    mighty schema diff old.graphql new.graphql --documents graphql/ --json\n\n\
    The exit code is 1 if a change is breaking.")]
pub(crate) struct Diff {
    /// A file, or `built-in` for the schema that this program was made for.
    old: String,
    /// A file, or `built-in`.
    new: String,
    /// Your GraphQL documents: the changes that touch them are marked.
    #[arg(long, value_name = "DIR")]
    documents: Option<PathBuf>,
}

/// Check GraphQL documents against a schema, and show what is removed and when.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    mighty schema check --documents graphql/\n  \
    mighty schema check --documents graphql/ --schema schema.graphql --json\n\n\
    The exit code is 1 if a document is not valid, or uses something whose removal date has passed.")]
pub(crate) struct Check {
    /// Your GraphQL documents, a folder or a file.
    #[arg(long, value_name = "DIR")]
    documents: PathBuf,
    /// A file, or `built-in` for the schema that this program was made for.
    #[arg(long, value_name = "FILE", default_value = BUILT_IN)]
    schema: String,
}

pub(crate) async fn run(command: SchemaCommand, context: &Context) -> anyhow::Result<()> {
    match command {
        SchemaCommand::Refresh(refresh) => self::refresh(&refresh, context).await,
        SchemaCommand::Diff(diff) => self::diff(&diff, context.format),
        SchemaCommand::Check(check) => self::check(&check, context.format),
    }
}

/// The place from which the schema of the context's network is fetched. It needs no token.
pub(crate) async fn source(context: &Context) -> anyhow::Result<Source> {
    if context.options.sandbox {
        return Ok(Source::url(context.sandbox().await?.schema_url().parse()?));
    }
    let (_, profile) = context.profile()?;
    if let Some(url) = &profile.graphql_url {
        return Ok(Source::url(format!("{url}/schema").parse()?));
    }
    let network = profile.network.as_deref().ok_or_else(|| {
        Failure::usage("no network is chosen").hint("give --network, --public or --sandbox")
    })?;
    Ok(Source::network(Network::parse(network)?))
}

async fn refresh(wanted: &RefreshFile, context: &Context) -> anyhow::Result<()> {
    let source = if wanted.public {
        Source::public()
    } else {
        source(context).await?
    };
    let text = source.fetch(&*default_client()?).await?;
    let old = if wanted.to.exists() {
        Some(SchemaText::from_file(&wanted.to)?.parse()?)
    } else {
        None
    };
    let documents = documents(wanted.documents.as_ref())?;
    let refresh = Refresh::prepare(text, old.as_ref(), &documents, today())?;
    match context.format {
        Format::Text => output::lines(&refresh.to_string())?,
        _ => output::json(&serde_json::json!({
            "changes": refresh.changes,
            "check": refresh.check,
        }))?,
    }
    if refresh.check.has_failed() {
        return Err(failed("your documents don't fit the new schema; nothing was written").into());
    }
    if wanted.dry_run {
        return Ok(());
    }
    fs::write(&wanted.to, &refresh.canonical)
        .with_context(|| format!("{} can't be written", wanted.to.display()))?;
    eprintln!("Written to {}.", wanted.to.display());
    Ok(())
}

fn diff(wanted: &Diff, format: Format) -> anyhow::Result<()> {
    let (old, new) = (named(&wanted.old)?, named(&wanted.new)?);
    let documents = documents(wanted.documents.as_ref())?;
    let report = DiffReport::between(&old, &new, &documents, today());
    match format {
        Format::Text => output::lines(&report.to_string())?,
        _ => output::json(&serde_json::to_value(&report)?)?,
    }
    if report.severity == Severity::Breaking {
        return Err(failed("a change is breaking").into());
    }
    Ok(())
}

fn check(wanted: &Check, format: Format) -> anyhow::Result<()> {
    let documents = Documents::load(&wanted.documents)?;
    let report = CheckReport::of(&documents, &named(&wanted.schema)?, today());
    match format {
        Format::Text => output::lines(&report.to_string())?,
        _ => output::json(&serde_json::to_value(&report)?)?,
    }
    if report.has_failed() {
        return Err(failed("the check failed").into());
    }
    Ok(())
}

fn failed(message: &str) -> Failure {
    Failure::new(Exit::Fault, message)
}

fn named(name: &str) -> anyhow::Result<Schema> {
    if name == BUILT_IN {
        return Ok(Schema::parse("built-in", mighty_schema::SDL)?);
    }
    Ok(SchemaText::from_file(name)?.parse()?)
}

fn documents(folder: Option<&PathBuf>) -> anyhow::Result<Documents> {
    Ok(match folder {
        Some(folder) => Documents::load(folder)?,
        None => Documents::none(),
    })
}

fn today() -> jiff::civil::Date {
    Zoned::now().date()
}

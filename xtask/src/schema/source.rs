//! The options that name the source of a schema.

use std::{env, path::PathBuf};

use mighty_core::{Network, SecretText};
use mighty_runtime::default_client;
use mighty_schema_tools::{SchemaText, Source};
use tokio::runtime;
use url::Url;

use crate::task::Result;

/// One place to take a schema from.
#[derive(clap::Args)]
#[group(skip)]
pub(crate) struct Options {
    /// A network, by id or subdomain: its SDL is public.
    #[arg(long, group = "from")]
    network: Option<String>,
    /// The schema that the API publishes without a network: the public shape, in which every feature
    /// flag is off.
    #[arg(long, group = "from")]
    public: bool,
    /// The API's host, for --network and --public; a sandbox, for example.
    #[arg(long)]
    api: Option<Url>,
    /// The address of an SDL, of a stored answer to introspection or, with --introspect, of a
    /// GraphQL endpoint.
    #[arg(long, group = "from")]
    url: Option<Url>,
    /// A file that contains an SDL or, as JSON, an answer to introspection.
    #[arg(long, group = "from")]
    file: Option<PathBuf>,
    /// Ask the endpoint at --url by introspection, with the token in MIGHTY_ACCESS_TOKEN if it is
    /// set.
    #[arg(long)]
    introspect: bool,
}

/// The variable that contains the token for introspection.
const TOKEN: &str = "MIGHTY_ACCESS_TOKEN";

/// A schema as it came.
pub(super) struct Incoming {
    pub(super) text: SchemaText,
    /// The owner of this shape of the API, if known.
    pub(super) shape: Option<Shape>,
}

/// The owner of a shape of the API.
pub(super) enum Shape {
    /// The one without a network.
    Public,
    /// The one of this network, which may have feature flags on. The public one comes along, for
    /// comparison, or why it can't be had.
    Network(String, mighty_schema_tools::Result<SchemaText>),
}

impl Shape {
    /// Its name in the provenance.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Public => "public".to_owned(),
            Self::Network(network, _) => format!("network {network}"),
        }
    }
}

impl Options {
    /// Fetches or reads the schema.
    pub(super) fn take(&self) -> Result<Incoming> {
        self.fits_together()?;
        if let Some(file) = &self.file {
            return Ok(Incoming {
                text: SchemaText::from_file(file)?,
                shape: None,
            });
        }
        let (source, network) = self.source()?;
        let http = default_client()?;
        let runtime = runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let fetch = |source: &Source| runtime.block_on(source.fetch(&*http));
        let text = fetch(&source)?;
        let shape = match network {
            Some(network) => {
                let public = fetch(&source.to_public());
                Some(Shape::Network(network.to_string(), public))
            }
            None => self.public.then_some(Shape::Public),
        };
        Ok(Incoming { text, shape })
    }

    /// The source, and the network if it is one.
    fn source(&self) -> Result<(Source, Option<Network>)> {
        let hosted = |source: Source| match &self.api {
            Some(api) => source.on_host(api.clone()),
            None => source,
        };
        if let Some(network) = &self.network {
            let network = Network::parse(network)?;
            return Ok((hosted(Source::network(network.clone())), Some(network)));
        }
        if self.public {
            return Ok((hosted(Source::public()), None));
        }
        match &self.url {
            Some(url) if self.introspect => {
                let token = env::var(TOKEN).unwrap_or_default();
                let token = Some(token.trim()).filter(|token| !token.is_empty());
                let token = token.map(SecretText::from);
                Ok((Source::introspection(url.clone(), token), None))
            }
            Some(url) => Ok((Source::url(url.clone()), None)),
            None => Err("name a source: --public, --network, --url or --file".into()),
        }
    }

    /// The parser accepts an option even if another option excludes the one that it requires.
    fn fits_together(&self) -> Result<()> {
        if self.introspect && self.url.is_none() {
            return Err(
                "--introspect asks the endpoint at --url; name one, or leave it out (a file \
                        that holds an answer to introspection is known for one)"
                    .into(),
            );
        }
        if self.api.is_some() && self.network.is_none() && !self.public {
            return Err(
                "--api is the host for --network and --public; name one of them, or leave it out"
                    .into(),
            );
        }
        Ok(())
    }
}

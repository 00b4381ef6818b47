//! The sources of a schema.

use std::{env, path::PathBuf};

use mighty_core::{Endpoints, Network};
use url::Url;

use super::{
    fetch, file, introspection,
    secrets::{Secrets, shown},
};
use crate::task::Result;

/// One place to take a schema from.
#[derive(clap::Args)]
#[group(skip)]
pub(crate) struct Source {
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

/// The address of the public shape.
const PUBLIC: &str = "https://api.mn.co/graphql/schema";
/// The variable that contains the token for introspection.
const TOKEN: &str = "MIGHTY_ACCESS_TOKEN";

/// A schema as it came.
pub(super) struct Incoming {
    /// The SDL.
    pub(super) text: String,
    /// Its name in diagnostics.
    pub(super) name: String,
    /// Its source, for the provenance.
    pub(super) origin: String,
    /// Whether it is complete: introspection has no directives of a schema except
    /// `@deprecated`.
    pub(super) tells_directives: bool,
    /// The secrets that were sent with the request. A text may contain them.
    pub(super) secrets: Option<Secrets>,
    /// The owner of this shape of the API, if known.
    pub(super) shape: Option<Shape>,
}

/// The owner of a shape of the API.
pub(super) enum Shape {
    /// The one without a network.
    Public,
    /// The one of this network, which may have feature flags on. The public one comes along, for
    /// comparison, or why it can't be had.
    Network(String, Result<Box<Incoming>>),
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

impl Incoming {
    /// An error about its text, without secrets.
    pub(super) fn told(&self, error: Box<dyn std::error::Error>) -> Box<dyn std::error::Error> {
        match &self.secrets {
            Some(secrets) => secrets.hide(&error.to_string()).into(),
            None => error,
        }
    }
}

impl Source {
    /// Fetches or reads the schema.
    pub(super) fn take(&self) -> Result<Incoming> {
        self.fits_together()?;
        if let Some(file) = &self.file {
            let held = file::read(file)?;
            let name = file
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let origin = format!("file {name}");
            return Ok(Incoming {
                text: held.text,
                name,
                origin,
                tells_directives: held.tells_directives,
                secrets: None,
                shape: None,
            });
        }
        if let Some(network) = &self.network {
            let network = Network::parse(network)?;
            let url = Endpoints::for_network(&network).schema()?;
            let mut incoming = over_http(&self.on_host(url)?)?;
            let public = self.public_shape().map(Box::new);
            incoming.shape = Some(Shape::Network(network.to_string(), public));
            return Ok(incoming);
        }
        if self.public {
            return self.public_shape();
        }
        match &self.url {
            Some(url) if self.introspect => introspected(url),
            Some(url) => over_http(url),
            None => Err("name a source: --public, --network, --url or --file".into()),
        }
    }

    fn public_shape(&self) -> Result<Incoming> {
        let mut incoming = over_http(&self.on_host(Url::parse(PUBLIC)?)?)?;
        incoming.shape = Some(Shape::Public);
        Ok(incoming)
    }

    /// The address on the host that --api names, if it does.
    fn on_host(&self, url: Url) -> Result<Url> {
        Ok(match &self.api {
            Some(api) => api.join(url.path())?,
            None => url,
        })
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

fn over_http(url: &Url) -> Result<Incoming> {
    let secrets = Secrets::of(url, None);
    let answer = fetch::get(url, &secrets)?;
    let shown = shown(url);
    if fetch::is_page(&answer.text, &answer.content_type) {
        return Err(format!(
            "{shown} gave a web page instead of a schema; is it the address of the SDL \
             ({PUBLIC} or https://api.mn.co/networks/<id or subdomain>/graphql/schema)? It began: {:?}",
            secrets.beginning(&answer.text)
        )
        .into());
    }
    let held = file::held(&answer.text, &secrets)
        .map_err(|error| format!("{shown}: {}", secrets.hide(&error.to_string())))?;
    Ok(Incoming {
        text: held.text,
        name: shown.clone(),
        origin: shown,
        tells_directives: held.tells_directives,
        secrets: Some(secrets),
        shape: None,
    })
}

fn introspected(url: &Url) -> Result<Incoming> {
    let token = env::var(TOKEN).unwrap_or_default();
    let token = Some(token.trim()).filter(|token| !token.is_empty());
    let secrets = Secrets::of(url, token);
    let ask = |body: &str| fetch::post(url, body, token, &secrets);
    let is_newer = introspection::is_newer(&ask(&introspection::probe())?.text);
    let answer = ask(&introspection::request(is_newer))?;
    let origin = format!("introspection of {}", shown(url));
    let text = introspection::to_sdl(file::without_mark(&answer.text), &secrets)
        .map_err(|error| format!("{origin}: {}", secrets.hide(&error.to_string())))?;
    Ok(Incoming {
        text,
        name: origin.clone(),
        origin,
        tells_directives: false,
        secrets: Some(secrets),
        shape: None,
    })
}

//! Connects, encrypted if the server can.

use std::{str::FromStr as _, sync::Arc, time::Duration};

use rustls::{
    ClientConfig, RootCertStore,
    pki_types::{CertificateDer, pem::PemObject as _},
};
use rustls_platform_verifier::ConfigVerifierExt as _;
use tokio_postgres::{Client, Config, NoTls, config::SslMode};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::SinkError;

/// How long connecting may take.
const CONNECTING: Duration = Duration::from_secs(10);

/// How long a server may say nothing before the connection counts as lost.
const SILENCE: Duration = Duration::from_secs(30);

/// Connects. `root` is a certificate in the form PEM to trust instead of those of the system.
pub(super) async fn connect(address: &str, root: Option<&[u8]>) -> Result<Client, SinkError> {
    let failed = |error| SinkError::new("connecting to PostgreSQL", explained(&error));
    let config = config(address)?;
    if config.get_ssl_mode() == SslMode::Disable {
        let (client, connection) = config.connect(NoTls).await.map_err(failed)?;
        // The next statement reports how it ended.
        tokio::spawn(async move { drop(connection.await) });
        return Ok(client);
    }
    let tls = MakeRustlsConnect::new(tls(root)?);
    let (client, connection) = config.connect(tls).await.map_err(failed)?;
    tokio::spawn(async move { drop(connection.await) });
    Ok(client)
}

/// Reads an address. The error does not repeat it, because it can contain a password.
fn config(address: &str) -> Result<Config, SinkError> {
    let Ok(mut config) = Config::from_str(address) else {
        return Err(SinkError::new(
            "reading the address of PostgreSQL",
            "it is not one, such as postgres://user@host/database",
        ));
    };
    config
        .application_name("mighty-export")
        .connect_timeout(CONNECTING)
        .tcp_user_timeout(SILENCE);
    Ok(config)
}

fn tls(root: Option<&[u8]>) -> Result<ClientConfig, SinkError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider));
    let failed = |error| SinkError::new("preparing TLS for PostgreSQL", error);
    let Some(root) = root else {
        if rustls::crypto::CryptoProvider::get_default().is_none() {
            // Somebody else may install one at the same moment.
            let _ = rustls::crypto::ring::default_provider().install_default();
        }
        return ClientConfig::with_platform_verifier().map_err(failed);
    };
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(root) {
        let certificate = certificate
            .map_err(|error| SinkError::new("reading the root certificate", error.to_string()))?;
        roots.add(certificate).map_err(failed)?;
    }
    let builder = builder.with_safe_default_protocol_versions();
    let builder = builder.map_err(failed)?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

/// The error with its causes. The text of the error alone is "db error".
pub(super) fn explained(error: &tokio_postgres::Error) -> String {
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        text = format!("{text}: {inner}");
        cause = inner.source();
    }
    text
}

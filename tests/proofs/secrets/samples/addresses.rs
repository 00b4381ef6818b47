//! Addresses, good and bad, that contain a password.

use mighty_auth::Credential;
use mighty_core::{Endpoints, Network, UserAgent};
use mighty_networks::Mighty;
use mighty_transport::Client;

use super::{Result, printed::Printed};

const TOKEN: &str = "a~token-beside-an-address";

/// Prints the results for these addresses, and returns the passwords. Each address has its own, so
/// that a leak can be traced.
pub(crate) fn print(printed: &mut Printed) -> Result<Vec<String>> {
    let mut secrets = vec![TOKEN.to_owned()];
    for pattern in [
        "https://me:{}@harbor.mn.co/",
        "http://me:{}@harbor.mn.co/",
        "me:{}@x:y/",
    ] {
        let mut address = || {
            let password = format!("password-{:02}-of-an-address", secrets.len());
            let address = pattern.replace("{}", &password);
            secrets.push(password);
            address
        };
        match Network::parse(&address()) {
            Ok(network) => {
                printed.shown(&network);
                printed.value(&Endpoints::for_network(&network));
            }
            Err(error) => printed.error(&error),
        }
        let endpoints = || Endpoints::for_network(&Network::Id(7));
        for changed in [
            endpoints().with_graphql(&address()),
            endpoints().with_community(&address()),
        ] {
            match changed {
                Ok(endpoints) => printed.value(&endpoints),
                Err(error) => printed.error(&error),
            }
        }
        let client = Client::builder()
            .endpoint(address())
            .numeric_endpoint(address())
            .user_agent(UserAgent::new("proofs/1.0")?)
            .credential(Credential::fixed(TOKEN));
        printed.value(&client);
        printed.outcome(client.build());
        let mighty = Mighty::builder(address())
            .graphql_url(address())
            .oauth_url(address())
            .user_agent("proofs/1.0")
            .access_token(TOKEN);
        printed.value(&mighty);
        printed.outcome(mighty.build());
    }
    Ok(secrets)
}

//! Samples of all public types and of every kind of error, with secrets in every place that can
//! have one.
//!
//! | module | prints |
//! |---|---|
//! | `life` | a whole session on the sandbox |
//! | `calls` | the results of calls, mainly uploads |
//! | `auth_errors` | each way in which signing in, refreshing and signing out can fail |
//! | `call_errors` | each way in which a call, or a part of an upload, can fail |
//! | `signed` | the parts of HTTP below a call, and each way in which a signed request can fail |
//! | `addresses` | addresses with passwords in them |
//! | `values` | the types that occur in none of these |
//! | `export` | the types of exports |
//! | `webhooks` | deliveries, events of all kinds, and the inbox |
//! | `sandbox` | the sandbox's own types |
//! | `schema_tools` | the types of the schema tools |
//!
//! `printed` keeps the output, `types` lists what should be printed, and `hostile` is the server
//! that repeats requests.

mod addresses;
mod auth_errors;
mod call_errors;
mod calls;
mod export;
mod hostile;
mod life;
mod printed;
mod sandbox;
mod schema_tools;
#[expect(dead_code, reason = "other proofs need the rest")]
#[path = "../../support/server.rs"]
mod server;
mod signed;
mod types;
mod values;
mod webhooks;
#[expect(dead_code, reason = "other proofs need the rest")]
#[path = "../../support/wire.rs"]
mod wire;

use std::panic;

use printed::Printed;
use types::Types;

pub(crate) type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

/// All samples, and the expected types.
pub(crate) struct Samples {
    /// The printed texts.
    pub(crate) text: String,
    /// The secrets in them.
    pub(crate) secrets: Vec<String>,
    /// How many public types and kinds of errors there are.
    pub(crate) types: usize,
    /// Those without a sample.
    pub(crate) missing: Vec<String>,
}

/// Makes all of them.
pub(crate) async fn print() -> Result<Samples> {
    quieten();
    let mut printed = Printed::default();
    let mut secrets = life::print(&mut printed).await?;
    secrets.extend(calls::print(&mut printed).await?);
    secrets.extend(auth_errors::print(&mut printed).await?);
    secrets.extend(call_errors::print(&mut printed).await?);
    secrets.extend(addresses::print(&mut printed)?);
    secrets.extend(values::print(&mut printed).await?);
    secrets.extend(export::print(&mut printed).await?);
    secrets.extend(webhooks::print(&mut printed).await?);
    secrets.extend(sandbox::print(&mut printed).await?);
    secrets.extend(schema_tools::print(&mut printed).await?);
    let types = Types::read()?;
    Ok(Samples {
        types: types.count(),
        missing: types.missing_in(&printed),
        text: printed.text,
        secrets,
    })
}

/// Some code here panics with a secret. A panic message is the program's own output.
fn quieten() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |panic| match panic.location() {
        Some(place) if place.file().ends_with("hostile.rs") => {}
        _ => usual(panic),
    }));
}

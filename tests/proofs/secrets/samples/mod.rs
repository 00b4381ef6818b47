//! Samples of all public types and of every kind of error, as users get them, with secrets wherever
//! one has a place.
//!
//! | module | what it prints |
//! |---|---|
//! | `life` | a whole life of a session against the sandbox |
//! | `calls` | what calls give, uploads above all |
//! | `auth_errors` | each way in which signing in, renewing and signing out can fail |
//! | `call_errors` | each way in which a call, or a part of an upload, can fail |
//! | `addresses` | addresses with passwords in them |
//! | `values` | the types that none of these meets |
//! | `sandbox` | the sandbox's own |
//!
//! `printed` keeps what was printed, `types` knows what should have been, and `hostile` is the server
//! that repeats what it is sent.

mod addresses;
mod auth_errors;
mod call_errors;
mod calls;
mod hostile;
mod life;
mod printed;
mod sandbox;
#[expect(dead_code, reason = "other proofs need the rest")]
#[path = "../../support/server.rs"]
mod server;
mod types;
mod values;
#[expect(dead_code, reason = "other proofs need the rest")]
#[path = "../../support/wire.rs"]
mod wire;

use std::panic;

use printed::Printed;
use types::Types;

pub(crate) type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

/// All samples, and what there should be.
pub(crate) struct Samples {
    /// How they print themselves.
    pub(crate) text: String,
    /// What was secret in them.
    pub(crate) secrets: Vec<String>,
    /// How many public types and kinds of errors there are.
    pub(crate) types: usize,
    /// Those of which there is no sample.
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
    secrets.extend(sandbox::print(&mut printed).await?);
    let types = Types::read()?;
    Ok(Samples {
        types: types.count(),
        missing: types.missing_in(&printed),
        text: printed.text,
        secrets,
    })
}

/// Among the trouble is code that panics with a secret; printing that is the program's doing.
fn quieten() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |panic| match panic.location() {
        Some(place) if place.file().ends_with("hostile.rs") => {}
        _ => usual(panic),
    }));
}

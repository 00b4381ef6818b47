//! Outliving the access token.

use std::time::Duration;

use mighty_networks::prelude::*;
use mighty_sandbox::Sandbox;

use crate::{
    Result,
    transcript::{ensure, heading, line},
};

pub(crate) async fn outlive(mighty: &Mighty, sandbox: &Sandbox) -> Result<()> {
    heading("Two hours later");
    let refreshes = || {
        let requests = sandbox.requests();
        let grants = requests
            .iter()
            .filter_map(|request| request.grant_type.as_deref());
        grants.filter(|grant| *grant == "refresh_token").count()
    };
    ensure(refreshes() == 0, "no token was renewed before it had to be")?;
    sandbox.clock().advance(Duration::from_secs(2 * 60 * 60));
    // Many at once: they share one renewal.
    let (one, two, three) = tokio::join!(mighty.me(), mighty.network(), mighty.me());
    ensure(one? == three?, "the same member is signed in")?;
    two?;
    ensure(refreshes() == 1, "the token was renewed once")?;
    line("the access token had expired; it was renewed once, for three calls side by side");
    Ok(())
}

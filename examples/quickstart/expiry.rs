//! The access token expires and is refreshed.

use std::time::Duration;

use mighty_networks::prelude::*;
use mighty_sandbox::Sandbox;

use crate::{
    Result,
    transcript::{ensure, heading, line},
};

pub(crate) async fn expire(mighty: &Mighty, sandbox: &Sandbox) -> Result<()> {
    heading("Two hours later");
    let refreshes = || {
        let requests = sandbox.requests();
        let grants = requests
            .iter()
            .filter_map(|request| request.grant_type.as_deref());
        grants.filter(|grant| *grant == "refresh_token").count()
    };
    ensure(
        refreshes() == 0,
        "there was no refresh before it was needed",
    )?;
    sandbox.clock().advance(Duration::from_secs(2 * 60 * 60));
    // Three calls at once share one refresh.
    let (one, two, three) = tokio::join!(mighty.me(), mighty.network().get(), mighty.me());
    ensure(one? == three?, "the same member is signed in")?;
    two?;
    ensure(refreshes() == 1, "the token was refreshed once")?;
    line("the access token had expired; three concurrent calls shared one refresh");
    Ok(())
}

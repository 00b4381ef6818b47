//! People who may become members: a waitlist with a lead.

use super::building::Seed;
use crate::world::Record;

pub(super) fn add(seed: &mut Seed) {
    let waitlist = Record::new("Waitlist")
        .with("name", "Spring intake")
        .with("confirmationMessage", "You are on the list.")
        .with("autoInviteEnabled", false)
        .with("closed", false);
    let waitlist = seed.add(24 * 40, waitlist);
    let lead = Record::new("Lead")
        .with("email", "piet.later@example.com")
        .with("displayedStatus", "WAITLIST")
        .with_ref("waitlist", waitlist);
    seed.add(24 * 30, lead);
}

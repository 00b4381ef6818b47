//! The events that end access, as people and hosts cause them in the product.

use super::Sandbox;
use crate::Person;

/// Each of these methods ends refresh tokens, and their access tokens and codes. Refresh tokens
/// also end by [`Builder::refresh_token_lifetime`](super::Builder::refresh_token_lifetime).
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), mighty_sandbox::StartError> {
/// use mighty_sandbox::{DEMO_CLIENT_ID, Sandbox};
///
/// let sandbox = Sandbox::start().await?;
/// sandbox.tokens_for(sandbox.member(), ["read:network"]);
/// assert!(sandbox.revoke_application(sandbox.member(), DEMO_CLIENT_ID));
/// assert!(!sandbox.revoke_application(sandbox.member(), DEMO_CLIENT_ID));
/// # Ok(())
/// # }
/// ```
impl Sandbox {
    /// `person` revokes an application: a refresh is an `invalid_grant` from now on. False if they
    /// have not allowed it anything.
    pub fn revoke_application(&self, person: &Person, client_id: &str) -> bool {
        let oauth = &self.shared.oauth;
        oauth.revoke_application(person.resource_id(), client_id)
    }

    /// A host deletes an application: all its tokens end, and the token endpoint answers it with
    /// `invalid_client`. False if there is no such application.
    pub fn delete_application(&self, client_id: &str) -> bool {
        self.shared.oauth.delete_application(client_id)
    }

    /// `person` changes their password, which also signs them out everywhere. A [`Person`] that you
    /// got before still has the old password. False if the person is not a member any more.
    pub fn change_password(&self, person: &Person, password: &str) -> bool {
        let oauth = &self.shared.oauth;
        oauth.secrets().note(password);
        let is_known = self
            .shared
            .engine
            .set_password(person.resource_id(), password);
        if is_known {
            oauth.sign_out_everywhere(person.resource_id());
        }
        is_known
    }

    /// `person` is signed out of the whole network: every browser session ends, and all
    /// applications lose their access.
    pub fn sign_out_everywhere(&self, person: &Person) {
        self.shared.oauth.sign_out_everywhere(person.resource_id());
    }
}

//! What ends access, as people and hosts do it in the product.

use super::Sandbox;
use crate::Person;

/// Each of these ends refresh tokens, with the access tokens and codes beside them. The one other
/// end is [`Builder::refresh_token_lifetime`](super::Builder::refresh_token_lifetime).
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
    /// `person` takes back what they have granted an application: a refresh is an `invalid_grant`
    /// from now on. False when they have granted it nothing.
    pub fn revoke_application(&self, person: &Person, client_id: &str) -> bool {
        let oauth = &self.shared.oauth;
        oauth.revoke_application(person.resource_id(), client_id)
    }

    /// A host deletes an application: every token under it ends, and the token endpoint answers it
    /// with `invalid_client`. False when there is no such application.
    pub fn delete_application(&self, client_id: &str) -> bool {
        self.shared.oauth.delete_application(client_id)
    }

    /// `person` changes their password, which signs them out everywhere, too. A [`Person`] that was
    /// given out before still holds the old password. False for a person who is gone.
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

    /// `person` is signed out network-wide: every session in a browser ends, and all that they have
    /// granted.
    pub fn sign_out_everywhere(&self, person: &Person) {
        self.shared.oauth.sign_out_everywhere(person.resource_id());
    }
}

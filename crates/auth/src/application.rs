//! The application that people sign in to.

use std::fmt;

use mighty_core::{ConfigError, Scope, Scopes};
use secrecy::SecretString;

use crate::redirect_uri;

/// An OAuth application, as a host registered it under Network Admin > Integrations > OAuth
/// Applications: its id, its secret if it is confidential, its redirect URIs, and the scopes that a
/// sign-in asks for.
///
/// ```
/// use mighty_auth::Application;
/// use mighty_core::Scope;
///
/// # fn main() -> Result<(), mighty_core::ConfigError> {
/// let application = Application::public("my-client-id", "http://127.0.0.1:8765/callback")?
///     .scopes([Scope::READ_NETWORK, Scope::READ_POSTS]);
/// assert_eq!(application.redirect_uri(), "http://127.0.0.1:8765/callback");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Application {
    client_id: String,
    client_secret: Option<SecretString>,
    /// Never empty.
    redirect_uris: Vec<String>,
    scopes: Scopes,
}

impl Application {
    /// An application without a secret: one that runs on people's own machines, because a secret
    /// can't be kept there.
    ///
    /// # Errors
    /// [`ConfigError`] for a redirect URI that carries a fragment or is none of these: https, http
    /// on localhost or a loopback address, or a scheme of the application's own that is named after
    /// a domain in reverse order, such as `com.example.app:/oauth/callback`. An id that looks wrong
    /// is not refused. If the server does not accept it, the error says what looks wrong.
    pub fn public(client_id: impl Into<String>, redirect_uri: &str) -> Result<Self, ConfigError> {
        let application = Self {
            client_id: trimmed(client_id.into()),
            client_secret: None,
            redirect_uris: Vec::new(),
            scopes: Scopes::default(),
        };
        application.with_redirect_uri(redirect_uri)
    }

    /// An application with a secret: one that runs on a server. If the application is registered as
    /// public, the server refuses a secret.
    ///
    /// # Errors
    /// As [`Application::public`], and for a redirect URI with a scheme of its own: those are for
    /// public applications, because any program on a device can claim such a scheme.
    pub fn confidential(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        redirect_uri: &str,
    ) -> Result<Self, ConfigError> {
        let application = Self {
            client_secret: Some(trimmed(client_secret.into()).into()),
            redirect_uris: Vec::new(),
            ..Self::public(client_id, redirect_uri)?
        };
        application.with_redirect_uri(redirect_uri)
    }

    /// Adds another registered redirect URI, which you can pass to [`AuthClient::begin_at`]. That
    /// method refuses every URI that is not in this list.
    ///
    /// The server compares redirect URIs character by character, port and trailing slash included,
    /// and so does this list. Some authorization servers accept any port of a loopback address (RFC
    /// 8252). This API is not known to do so. For such a server give port 0, as in
    /// `http://127.0.0.1:0/callback`: it stands for the port that the
    /// [listener](crate::loopback::LoopbackListener) gets.
    ///
    /// # Errors
    /// As [`Application::public`].
    ///
    /// [`AuthClient::begin_at`]: crate::AuthClient::begin_at
    pub fn with_redirect_uri(mut self, redirect_uri: &str) -> Result<Self, ConfigError> {
        let url = redirect_uri::check(redirect_uri)?;
        if self.is_confidential() && redirect_uri::has_own_scheme(&url) {
            return Err(ConfigError::new(
                "redirect_uri",
                format!("{redirect_uri:?} is for public applications only"),
                "give an https address to a confidential application, or register a public one",
            ));
        }
        self.redirect_uris.push(redirect_uri.to_owned());
        Ok(self)
    }

    /// Sets the scopes that sign-ins ask for, in place of those that were set before. If any of
    /// them is a `host:` scope, only hosts can finish the sign-in.
    #[must_use]
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = Scope>) -> Self {
        self.scopes = scopes.into_iter().collect();
        self
    }

    /// The application's id. Not secret.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// The redirect URI that [`AuthClient::begin`](crate::AuthClient::begin) uses: the first one,
    /// exactly as you gave it.
    pub fn redirect_uri(&self) -> &str {
        self.redirect_uris.first().map_or("", String::as_str)
    }

    /// All redirect URIs, in the order in which you gave them.
    pub fn redirect_uris(&self) -> impl Iterator<Item = &str> {
        self.redirect_uris.iter().map(String::as_str)
    }

    /// Refuses a redirect URI that is not one of the application's.
    pub(crate) fn check_redirect_uri(&self, redirect_uri: &str) -> Result<(), ConfigError> {
        redirect_uri::check(redirect_uri)?;
        if self
            .redirect_uris()
            .any(|own| redirect_uri::is(own, redirect_uri))
        {
            return Ok(());
        }
        Err(ConfigError::new(
            "redirect_uri",
            format!("{redirect_uri:?} is not one of the application's redirect URIs"),
            format!(
                "give one of {:?} exactly like that, or add it with Application::with_redirect_uri \
                 if it is registered too",
                self.redirect_uris
            ),
        ))
    }

    /// The scopes that sign-ins ask for.
    pub fn requested_scopes(&self) -> &Scopes {
        &self.scopes
    }

    /// Whether it has a secret.
    pub fn is_confidential(&self) -> bool {
        self.client_secret.is_some()
    }

    pub(crate) fn client_secret(&self) -> Option<&SecretString> {
        self.client_secret.as_ref()
    }
}

impl fmt::Debug for Application {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Application")
            .field("client_id", &self.client_id)
            .field(
                "client_secret",
                &self.client_secret.as_ref().map(|_| "[redacted]"),
            )
            .field("redirect_uris", &self.redirect_uris)
            .field("scopes", &self.scopes)
            .finish()
    }
}

/// Ids and secrets are often read from files and variables, which may end in a line break.
fn trimmed(text: String) -> String {
    let inner = text.trim();
    if inner.len() == text.len() {
        text
    } else {
        inner.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret as _;

    use super::*;

    #[test]
    fn a_redirect_uri_is_kept_character_by_character() {
        for uri in [
            "https://example.org",
            "https://example.org/",
            "https://Example.org:443/a//b?c=%7e",
            "http://localhost:8765/callback",
            "http://127.0.0.1/callback",
            "http://[::1]:1/",
            "com.example.app:/oauth/callback",
            "com.example.app://oauth/callback?a",
        ] {
            let application = Application::public("id", uri).expect(uri);
            assert_eq!(application.redirect_uri(), uri);
        }
    }

    #[test]
    fn a_redirect_uri_that_could_not_work_is_refused() {
        for uri in [
            "",
            "/callback",
            "http://example.org/callback",
            "https://example.org/#here",
            "https://me:pw@example.org/",
            " https://example.org/",
            "https://example.org/a b",
            "https://example.org/\n",
            "http://127.0.0.1\\callback",
            "https:example.org/",
            "https:///example.org/",
            "myapp://callback",
            "htps://example.org/",
            "com.example.app:callback",
            "com.example.app:/a b",
            "com.example.app:/callback#here",
            "com.example.app://me:pw@callback/",
        ] {
            let error = Application::public("id", uri).expect_err(uri);
            assert_eq!(error.setting(), "redirect_uri", "{uri}");
            assert!(!error.to_string().contains("pw"), "{error}");
        }
    }

    #[test]
    fn a_scheme_of_its_own_is_for_public_applications() {
        let own = "com.example.app:/oauth/callback";
        let error = Application::confidential("id", "secret", own).expect_err("refused");
        assert!(
            error.to_string().contains("public applications only"),
            "{error}"
        );
        let web = Application::confidential("id", "secret", "https://example.org/");
        web.expect("https")
            .with_redirect_uri(own)
            .expect_err("refused");
    }

    #[test]
    fn credentials_lose_their_line_break_and_are_never_shown() {
        let uri = "https://example.org/";
        let application = Application::confidential(" id\n", "s3cret\r\n", uri).expect("both");
        assert_eq!(application.client_id(), "id");
        let secret = application.client_secret().expect("secret");
        assert_eq!(secret.expose_secret(), "s3cret");
        assert!(!format!("{application:?}").contains("s3cret"));
    }

    #[test]
    fn odd_credentials_are_for_the_server_to_judge() {
        let uri = "https://example.org/";
        for (id, secret) in [("", ""), (" \n", "two words"), ("i d", "s")] {
            Application::confidential(id, secret, uri).expect("not refused");
        }
    }
}

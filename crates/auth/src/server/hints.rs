//! What an OAuth error code usually means in this API.

use std::borrow::Cow;

use mighty_core::Scope;
use secrecy::ExposeSecret as _;

use super::failure::Action;
use crate::{Application, OAuthCode};

/// Ids and secrets of this API have this many characters.
const CREDENTIAL_LENGTH: usize = 43;

/// What `code` usually means, at the sign-in page or in the answer to an `action`; `redirect_uri` is
/// the one that was sent.
pub(crate) fn for_code(
    code: &OAuthCode,
    action: Option<Action>,
    application: &Application,
    redirect_uri: &str,
) -> Option<Cow<'static, str>> {
    let hint: Cow<'static, str> = match code {
        OAuthCode::AccessDenied => access_denied(application).into(),
        OAuthCode::InvalidClient => return Some(invalid_client(application)),
        OAuthCode::InvalidGrant if action == Some(Action::Refresh) => {
            "the refresh token was used, revoked or has ended: sign in again".into()
        }
        OAuthCode::InvalidGrant => format!(
            "sign in again; a code works once and for a minute or two, and the redirect URI \
             {redirect_uri:?} must be registered exactly like that, port and trailing slash included"
        )
        .into(),
        OAuthCode::RedirectUriMismatch => format!(
            "register the redirect URI {redirect_uri:?} exactly like that, port and trailing slash \
             included"
        )
        .into(),
        OAuthCode::InvalidScope => format!(
            "the application was not given one of the scopes asked for ({}): have a host add it \
             under Network Admin > Integrations > OAuth Applications, or ask for fewer",
            application.requested_scopes()
        )
        .into(),
        OAuthCode::UnsupportedGrantType if action == Some(Action::Refresh) => {
            "this network offers no refresh: sign in again each time the access token ends".into()
        }
        OAuthCode::UnauthorizedClient => {
            "the application is not allowed this: have a host check it under Network Admin > \
             Integrations > OAuth Applications"
                .into()
        }
        OAuthCode::InvalidRequest => "the server misses something in the request: check the client id and \
                              the redirect URI, and that nothing on the way dropped `state` from \
                              the address"
            .into(),
        OAuthCode::ServerError | OAuthCode::TemporarilyUnavailable => {
            "the server is in trouble: try again later".into()
        }
        _ => return None,
    };
    Some(hint)
}

fn access_denied(application: &Application) -> &'static str {
    if application
        .requested_scopes()
        .iter()
        .any(Scope::is_host_only)
    {
        "the member declined, or is no host of the network: with a host: scope only hosts can sign \
         in"
    } else {
        "the member declined; begin again when they want to sign in"
    }
}

fn invalid_client(application: &Application) -> Cow<'static, str> {
    let secret = application.client_secret().map(|s| s.expose_secret());
    let fault = fault_of("id", application.client_id())
        .or_else(|| secret.and_then(|secret| fault_of("secret", secret)));
    match (fault, secret) {
        (Some(fault), _) => fault.into(),
        (None, Some(_)) => {
            "check id and secret (they were tried in the body and by HTTP Basic); if \
                            the application is registered as public, send no secret \
                            (Application::public)"
                .into()
        }
        (None, None) => "check the id; if the application is registered as confidential, its \
                         secret is needed (Application::confidential)"
            .into(),
    }
}

/// What gives a badly copied credential away.
fn fault_of(name: &str, text: &str) -> Option<String> {
    let usual = CREDENTIAL_LENGTH;
    let length = text.chars().count();
    let fault = if text.is_empty() {
        "is blank".to_owned()
    } else if text.contains(|c: char| c.is_whitespace() || c.is_control()) {
        "has white space inside".to_owned()
    } else if length != usual {
        format!("has {length} characters where {usual} are usual")
    } else {
        return None;
    };
    Some(format!(
        "the client {name} {fault}: copy it whole from Network Admin > Integrations > OAuth \
         Applications"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const URI: &str = "http://127.0.0.1:0/callback";
    const SENT: &str = "http://127.0.0.1:54321/callback";

    fn hint(code: &str, action: Option<Action>, application: &Application) -> String {
        for_code(&code.into(), action, application, SENT)
            .expect("hint")
            .into_owned()
    }

    #[test]
    fn a_cut_credential_is_recognised_by_its_length_and_not_shown() {
        let cut = Application::public("i".repeat(40), URI).expect("application");
        assert!(hint("invalid_client", None, &cut).contains("id has 40 characters"));
        let blank = Application::public(" ", URI).expect("application");
        assert!(hint("invalid_client", None, &blank).contains("id is blank"));
        let spaced = format!("{} {}", "i".repeat(20), "i".repeat(22));
        let spaced = Application::public(spaced, URI).expect("application");
        assert!(hint("invalid_client", None, &spaced).contains("white space"));

        let cut = Application::confidential("i".repeat(43), "s3cr3t", URI).expect("application");
        let text = hint("invalid_client", None, &cut);
        assert!(text.contains("secret has 6 characters"), "{text}");
        assert!(!text.contains("s3cr3t"), "{text}");
    }

    #[test]
    fn the_wrong_kind_of_application_is_the_next_guess() {
        let public = Application::public("i".repeat(43), URI).expect("application");
        assert!(hint("invalid_client", None, &public).contains("Application::confidential"));
        let confidential =
            Application::confidential("i".repeat(43), "s".repeat(43), URI).expect("application");
        assert!(hint("invalid_client", None, &confidential).contains("Application::public"));
    }

    #[test]
    fn only_a_request_for_host_scopes_brings_up_hosts() {
        let member = Application::public("id", URI)
            .expect("application")
            .scopes([Scope::READ_POSTS]);
        assert!(!hint("access_denied", None, &member).contains("host"));
        let host = member.scopes([Scope::HOST_READ_NETWORK]);
        assert!(hint("access_denied", None, &host).contains("only hosts"));
    }

    #[test]
    fn invalid_grant_means_one_thing_for_codes_and_another_for_refresh_tokens() {
        let application = Application::public("id", URI).expect("application");
        let code = hint("invalid_grant", Some(Action::Exchange), &application);
        assert!(code.contains(SENT) && !code.contains(URI), "{code}");
        let refresh = hint("invalid_grant", Some(Action::Refresh), &application);
        assert!(!refresh.contains(SENT), "{refresh}");
    }

    #[test]
    fn a_mismatch_names_the_redirect_uri_that_was_sent() {
        let application = Application::public("id", URI).expect("application");
        let text = hint("redirect_uri_mismatch", None, &application);
        assert!(text.contains(SENT) && !text.contains(URI), "{text}");
        assert!(text.contains("port and trailing slash"), "{text}");
    }

    #[test]
    fn an_invalid_request_brings_up_what_may_be_missing() {
        let application = Application::public("id", URI).expect("application");
        let text = hint("invalid_request", None, &application);
        for part in ["client id", "redirect URI", "`state`"] {
            assert!(text.contains(part), "{text}");
        }
    }

    #[test]
    fn a_code_of_the_server_s_own_has_no_hint() {
        let application = Application::public("id", URI).expect("application");
        assert_eq!(
            for_code(&"slow_down".into(), None, &application, SENT),
            None
        );
    }
}

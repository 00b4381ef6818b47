//! What an OAuth error code usually means in this API.

use std::borrow::Cow;

use mighty_core::Scope;
use secrecy::ExposeSecret as _;

use super::action::Action;
use crate::{Application, OAuthCode};

/// Ids and secrets of this API have this length.
const CREDENTIAL_LENGTH: usize = 43;

/// The usual meaning of `code`, and what to do about it. Without an `action`, the code came from
/// the sign-in page. `redirect_uri` is the one that was sent.
pub(crate) fn for_code(
    code: &OAuthCode,
    action: Option<Action>,
    application: &Application,
    redirect_uri: &str,
) -> Option<Cow<'static, str>> {
    let hint: Cow<'static, str> = match code {
        OAuthCode::AccessDenied => access_denied(application).into(),
        OAuthCode::InvalidClient => return Some(invalid_client(application)),
        OAuthCode::InvalidGrant if action == Some(Action::Refresh) => ENDED_REFRESH_TOKEN.into(),
        OAuthCode::InvalidGrant => format!(
            "sign in again; a code works once, within a minute or two, for the application that \
             asked for it, and with the redirect URI and the code_verifier of its own sign-in; the \
             redirect URI {redirect_uri:?} must be registered exactly like that, port and trailing \
             slash included"
        )
        .into(),
        OAuthCode::RedirectUriMismatch => format!(
            "register the redirect URI {redirect_uri:?} exactly like that (scheme, host, port, path, \
             trailing slash and query are compared); an application may have several, one a line"
        )
        .into(),
        OAuthCode::InvalidScope => invalid_scope(application).into(),
        OAuthCode::UnsupportedGrantType if action == Some(Action::Refresh) => {
            "this network offers no refresh: sign in again each time the access token expires".into()
        }
        OAuthCode::UnauthorizedClient => format!(
            "the application is not allowed to do this: ask a host to check it under {APPLICATIONS}"
        )
        .into(),
        OAuthCode::InvalidRequest => "a parameter of the request is missing or wrong: check the \
                                      client id and the redirect URI, and that nothing on the way \
                                      dropped `state` from the address"
            .into(),
        OAuthCode::ServerError | OAuthCode::TemporarilyUnavailable => {
            "the server has a problem: try again later".into()
        }
        _ => return None,
    };
    Some(hint)
}

const APPLICATIONS: &str = "Network Admin > Integrations > OAuth Applications";

/// All reasons that the vendor gives, because the server's answer names none of them.
const ENDED_REFRESH_TOKEN: &str = "sign in again; a refresh token ends when the user revokes the \
                                   application, a host deletes the application, the user changes \
                                   the password, the user is signed out of the whole network, or \
                                   its longest lifetime is over, and it is refused if it was used \
                                   before by a program that does not share this store";

/// The consent screen stops members and moderators at `host:` scopes.
fn access_denied(application: &Application) -> String {
    let host_scopes: Vec<&str> = application
        .requested_scopes()
        .iter()
        .filter(|scope| scope.is_host_only())
        .map(Scope::as_str)
        .collect();
    if host_scopes.is_empty() {
        "the user declined; begin a new sign-in when they want to sign in".to_owned()
    } else {
        format!(
            "the user declined, or is not a host: only hosts can finish a sign-in that asks for {}; \
             for members and moderators begin another sign-in without these scopes",
            host_scopes.join(" ")
        )
    }
}

/// The server refuses a scope for one of three reasons. The first is given only if it applies.
fn invalid_scope(application: &Application) -> String {
    let asked = application.requested_scopes();
    if asked.is_empty() {
        return "no scope was asked for: set Application::scopes".to_owned();
    }
    let unknown: Vec<&str> = asked
        .iter()
        .filter(|scope| !Scope::KNOWN.contains(scope))
        .map(Scope::as_str)
        .collect();
    let spelling = if unknown.is_empty() {
        String::new()
    } else {
        format!("check the spelling of {}; ", unknown.join(" "))
    };
    format!(
        "{spelling}the application was not given one of the scopes asked for ({asked}): have a host \
         add it under {APPLICATIONS}, or ask for fewer; a change there applies to later sign-ins only"
    )
}

fn invalid_client(application: &Application) -> Cow<'static, str> {
    let secret = application.client_secret().map(|s| s.expose_secret());
    let fault = fault_of("id", application.client_id())
        .or_else(|| secret.and_then(|secret| fault_of("secret", secret)));
    match (fault, secret) {
        (Some(fault), _) => fault.into(),
        (None, Some(_)) => format!(
            "check the id and the secret (they were sent in the body and by HTTP Basic); if the \
             application is registered as public, send no secret (Application::public); a secret \
             can't be changed, and a deleted application or one of another network is refused as \
             well: look for it under {APPLICATIONS}"
        )
        .into(),
        (None, None) => format!(
            "check the id; if the application is registered as confidential, its secret is needed \
             (Application::confidential); a deleted application or one of another network is refused \
             as well: look for it under {APPLICATIONS}"
        )
        .into(),
    }
}

/// The usual mistakes in copying an id or secret.
fn fault_of(name: &str, text: &str) -> Option<String> {
    let usual = CREDENTIAL_LENGTH;
    let length = text.chars().count();
    let fault = if text.is_empty() {
        "is blank".to_owned()
    } else if text.contains(|c: char| c.is_whitespace() || c.is_control()) {
        "has white space inside".to_owned()
    } else if length != usual {
        format!("has {length} characters instead of the usual {usual}")
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
    fn an_incomplete_credential_is_recognised_by_its_length_and_not_shown() {
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
    fn hosts_are_mentioned_only_if_host_scopes_were_asked_for() {
        let member = Application::public("id", URI)
            .expect("application")
            .scopes([Scope::READ_POSTS]);
        assert!(!hint("access_denied", None, &member).contains("host"));
        let host = member.scopes([Scope::READ_POSTS, Scope::HOST_READ_NETWORK]);
        let text = hint("access_denied", None, &host);
        assert!(text.contains("only hosts"), "{text}");
        assert!(text.contains("asks for host:read:network;"), "{text}");
    }

    #[test]
    fn invalid_grant_means_one_thing_for_codes_and_another_for_refresh_tokens() {
        let application = Application::public("id", URI).expect("application");
        let code = hint("invalid_grant", Some(Action::Exchange), &application);
        assert!(code.contains(SENT) && !code.contains(URI), "{code}");
        let refresh = hint("invalid_grant", Some(Action::Refresh), &application);
        assert!(!refresh.contains(SENT), "{refresh}");
        for reason in [
            "revokes the application",
            "deletes the application",
            "changes the password",
            "signed out of the whole network",
            "longest lifetime",
            "used before",
        ] {
            assert!(refresh.contains(reason), "{refresh}");
        }
    }

    #[test]
    fn a_mismatch_names_the_redirect_uri_that_was_sent() {
        let application = Application::public("id", URI).expect("application");
        let text = hint("redirect_uri_mismatch", None, &application);
        assert!(text.contains(SENT) && !text.contains(URI), "{text}");
        assert!(text.contains("trailing slash and query"), "{text}");
    }

    #[test]
    fn a_refused_scope_may_be_misspelt_not_given_to_the_application_or_not_asked_for() {
        let with = |scopes: &[&'static str]| {
            let application = Application::public("id", URI).expect("application");
            let scopes = scopes.iter().map(|text| Scope::from_static(text));
            hint("invalid_scope", None, &application.scopes(scopes))
        };
        let known = with(&["read:posts"]);
        assert!(!known.contains("spelling"), "{known}");
        assert!(known.contains("(read:posts)"), "{known}");
        let misspelt = with(&["read:posts", "read:post"]);
        assert!(misspelt.contains("spelling of read:post;"), "{misspelt}");
        assert!(with(&[]).contains("no scope was asked for"));
    }

    #[test]
    fn an_invalid_request_names_the_parameters_that_may_be_missing() {
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

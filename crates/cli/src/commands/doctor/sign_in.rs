//! The checks of the OAuth application, of the session, and of its scopes.

use std::time::SystemTime;

use mighty_networks::{
    Mighty, MightyBuilder, Scopes, auth::loopback::LoopbackListener, enums::MembershipRole,
};

use super::finding::Finding;
use crate::{
    jobs::{JOBS, Job},
    profile::Profile,
    session::{self, REDIRECT_URI},
};

/// The application, without a session.
pub(super) async fn check_application(builder: &MightyBuilder, profile: &Profile) -> Vec<Finding> {
    let mut findings = Vec::new();
    if profile.client_id.is_none() {
        findings.push(Finding::warning(
            "application",
            "the profile has none",
            "run: mighty init, then mighty auth login",
        ));
        return findings;
    }
    let application = match session::application(profile, None) {
        Ok(application) => application,
        Err(error) => {
            let remedy = "set MIGHTY_CLIENT_SECRET, or use a public application";
            findings.push(Finding::fault("application", error.to_string(), remedy));
            return findings;
        }
    };
    let kind = if application.is_confidential() {
        "confidential: it has a secret"
    } else {
        "public: it has no secret"
    };
    findings.push(Finding::ok("application", kind));
    findings.push(redirect(profile).await);
    let discovered = match builder.auth(application) {
        Ok(auth) => auth.discover().await.map_err(|error| error.to_string()),
        Err(error) => Err(error.to_string()),
    };
    findings.push(match discovered {
        Ok(Some(server)) => {
            let refresh = match server.offers_refresh {
                Some(false) => "; it lists no refresh, so sessions may end after an hour",
                _ => "",
            };
            Finding::ok("discovery", format!("{}{refresh}", server.issuer))
        }
        Ok(None) => Finding::warning(
            "discovery",
            "the network publishes no OAuth settings",
            "sign-in uses the usual addresses; nothing to do if it works",
        ),
        Err(error) => Finding::fault("discovery", error, "check the network's name"),
    });
    findings
}

/// Whether a browser can come back to this machine.
async fn redirect(profile: &Profile) -> Finding {
    let uri = profile.redirect_uri.as_deref().unwrap_or(REDIRECT_URI);
    match LoopbackListener::bind(uri).await {
        Ok(_) => Finding::ok("redirect URI", format!("{uri} is free")),
        Err(error) => Finding::warning(
            "redirect URI",
            format!("{uri} can't be used here: {error}"),
            "stop the program that uses the port, or sign in with --paste",
        ),
    }
}

/// The session, and what it can do.
pub(super) async fn check_session(mighty: &Mighty) -> Vec<Finding> {
    let mut findings = Vec::new();
    let me = match mighty.me().await {
        Ok(me) => me,
        Err(error) => {
            let remedy = error.hint().unwrap_or("run: mighty auth login").to_owned();
            let needs_login = error.needs_login();
            let fault = Finding::fault("token", error.to_string(), &remedy);
            findings.push(if needs_login {
                fault.needs_login()
            } else {
                fault
            });
            return findings;
        }
    };
    findings.push(token(mighty));
    let name = me.name.unwrap_or_else(|| "a member without a name".into());
    findings.push(if me.network_role == Some(MembershipRole::Host) {
        Finding::ok("role", format!("{name} is a host"))
    } else {
        Finding::warning(
            "role",
            format!("{name} is not a host"),
            "jobs of hosts are refused, and some lists are empty: have a host sign in for them",
        )
    });
    let Some(granted) = mighty.credential().granted_scopes() else {
        findings.push(Finding::warning(
            "scopes",
            "the granted scopes are unknown",
            "sign in with mighty auth login to see them",
        ));
        return findings;
    };
    findings.extend(JOBS.iter().map(|job| able(job, &granted)));
    findings
}

fn token(mighty: &Mighty) -> Finding {
    let credential = mighty.credential();
    let left = credential
        .expires_at()
        .and_then(|at| at.duration_since(SystemTime::now()).ok());
    match (left, credential.can_refresh()) {
        (Some(left), true) => Finding::ok(
            "token",
            format!("valid for {} minutes, then refreshed", left.as_secs() / 60),
        ),
        (Some(left), false) => Finding::warning(
            "token",
            format!(
                "valid for {} minutes, and can't be refreshed",
                left.as_secs() / 60
            ),
            "sign in again when it ends",
        ),
        (None, _) => Finding::ok("token", "accepted"),
    }
}

/// Whether the granted scopes are enough for a job.
fn able(job: &Job, granted: &Scopes) -> Finding {
    let least = job.least().together;
    let missing: Scopes = least
        .iter()
        .filter(|scope| !granted.allows(scope))
        .cloned()
        .collect();
    if missing.is_empty() {
        return Finding::ok("scopes", format!("enough to {}", job.about));
    }
    Finding::warning(
        "scopes",
        format!("not enough to {}: {missing} missing", job.about),
        &format!("run: mighty auth login --for {}", job.name),
    )
}

//! The ends of a refresh token: each of the vendor's reasons, for each kind of application.

use std::time::Duration;

use mighty_sandbox::{
    App, DEMO_CLIENT_ID, DEMO_CLIENT_SECRET, DEMO_CONFIDENTIAL_CLIENT_ID, RegisteredApp, Sandbox,
    ScriptedUser,
};

use crate::{
    browser::{consent_page, open},
    flow::{
        TokenAnswer, authorize_url, code, confidential_app, exchange, is_live, post_form,
        public_app, refresh,
    },
    support::sandbox,
};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Signs the member in. Returns the tokens.
struct Session {
    app: RegisteredApp,
    access: String,
    refresh: String,
}

impl Session {
    async fn begin(sandbox: &Sandbox, app: RegisteredApp) -> Self {
        let given = code(sandbox, &app, sandbox.member()).await;
        let secret = app.client_secret.clone().unwrap_or_default();
        let answer = exchange(sandbox, &app, &given, &[("client_secret", &secret)]).await;
        Self {
            access: answer.token("access_token"),
            refresh: answer.token("refresh_token"),
            app,
        }
    }

    async fn both(sandbox: &Sandbox) -> [Self; 2] {
        [
            Self::begin(sandbox, public_app(sandbox)).await,
            Self::begin(sandbox, confidential_app(sandbox)).await,
        ]
    }

    async fn refresh(&self, sandbox: &Sandbox) -> TokenAnswer {
        let secret = self.app.client_secret.clone().unwrap_or_default();
        let form = [
            ("grant_type", "refresh_token"),
            ("client_id", &self.app.client_id),
            ("client_secret", &secret),
            ("refresh_token", &self.refresh),
        ];
        TokenAnswer::of(post_form(sandbox, "/oauth/token", &form).await).await
    }

    async fn expect_end(&self, sandbox: &Sandbox) {
        assert!(!is_live(sandbox, &self.access).await);
        self.refresh(sandbox)
            .await
            .expect_error(400, "invalid_grant");
    }
}

#[tokio::test]
async fn public_and_confidential_applications_refresh() {
    let sandbox = sandbox().await;
    for session in Session::both(&sandbox).await {
        let answer = session.refresh(&sandbox).await;
        assert!(is_live(&sandbox, &answer.token("access_token")).await);
        assert_ne!(answer.token("refresh_token"), session.refresh);
    }
}

#[tokio::test]
async fn the_demo_applications_refresh_public_and_confidential() {
    let sandbox = sandbox().await;
    let tokens = sandbox.tokens_for(sandbox.member(), ["read:network"]);
    let answer = refresh(&sandbox, DEMO_CLIENT_ID, &tokens.refresh_token).await;
    assert_eq!(answer.status, 200);
    let form = |secret| {
        [
            ("grant_type", "refresh_token"),
            ("client_id", DEMO_CONFIDENTIAL_CLIENT_ID),
            ("client_secret", secret),
            ("refresh_token", "unknown"),
        ]
    };
    for (secret, status, error) in [
        (DEMO_CLIENT_SECRET, 400, "invalid_grant"),
        ("wrong", 401, "invalid_client"),
    ] {
        let answer = post_form(&sandbox, "/oauth/token", &form(secret)).await;
        TokenAnswer::of(answer).await.expect_error(status, error);
    }
}

#[tokio::test]
async fn a_user_who_revokes_an_application_ends_only_its_tokens() {
    let sandbox = sandbox().await;
    let [mut one, other] = Session::both(&sandbox).await;
    assert!(sandbox.revoke_application(sandbox.member(), &one.app.client_id));
    one.expect_end(&sandbox).await;
    assert_eq!(other.refresh(&sandbox).await.status, 200);
    // The person can sign in again.
    one = Session::begin(&sandbox, one.app).await;
    assert_eq!(one.refresh(&sandbox).await.status, 200);
}

#[tokio::test]
async fn a_code_ends_with_its_permission() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let given = code(&sandbox, &app, sandbox.member()).await;
    sandbox.sign_out_everywhere(sandbox.member());
    exchange(&sandbox, &app, &given, &[])
        .await
        .expect_error(400, "invalid_grant");
}

#[tokio::test]
async fn a_deleted_application_loses_every_token_and_is_unknown() {
    let sandbox = sandbox().await;
    for session in Session::both(&sandbox).await {
        assert!(sandbox.delete_application(&session.app.client_id));
        assert!(!sandbox.delete_application(&session.app.client_id));
        assert!(!is_live(&sandbox, &session.access).await);
        session
            .refresh(&sandbox)
            .await
            .expect_error(401, "invalid_client");
        let page = open(&sandbox, &session.app, "").await;
        assert!(page.html.contains("unauthorized_client"));
    }
}

#[tokio::test]
async fn a_changed_password_ends_tokens_and_sessions_and_the_old_one_is_refused() {
    let sandbox = sandbox().await;
    let member = sandbox.member();
    let sessions = Session::both(&sandbox).await;
    let app = public_app(&sandbox);
    let browser = consent_page(&sandbox, &app).await;
    assert!(sandbox.change_password(member, "a-new-password"));
    for session in sessions {
        session.expect_end(&sandbox).await;
    }
    assert!(
        open(&sandbox, &app, &browser.cookie)
            .await
            .asks_for_password()
    );
    let url = || authorize_url(&sandbox, &app, &[]);
    let with_old = ScriptedUser::new(member);
    assert!(with_old.authorize_without_visiting(url()).await.is_err());
    let with_new = ScriptedUser::new(member).with_password("a-new-password");
    assert!(with_new.authorize_without_visiting(url()).await.is_ok());
    assert!(sandbox.secrets().contains(&"a-new-password".to_owned()));
}

#[tokio::test]
async fn signing_out_of_the_network_ends_only_that_person_s_sessions() {
    let sandbox = sandbox().await;
    let sessions = Session::both(&sandbox).await;
    let others = sandbox.tokens_for(sandbox.host(), ["read:network"]);
    let app = public_app(&sandbox);
    let browser = consent_page(&sandbox, &app).await;
    sandbox.sign_out_everywhere(sandbox.member());
    for session in sessions {
        session.expect_end(&sandbox).await;
    }
    assert!(
        open(&sandbox, &app, &browser.cookie)
            .await
            .asks_for_password()
    );
    assert!(is_live(&sandbox, &others.access_token).await);
}

#[tokio::test]
async fn a_refresh_token_ends_at_its_absolute_lifetime_even_if_it_was_rotated() {
    let builder = Sandbox::builder().refresh_token_lifetime(DAY * 2);
    let sandbox = builder.start().await.unwrap();
    for register in [public_app, confidential_app] {
        let mut session = Session::begin(&sandbox, register(&sandbox)).await;
        sandbox.clock().advance(DAY);
        session.refresh = session.refresh(&sandbox).await.token("refresh_token");
        sandbox.clock().advance(DAY - Duration::from_secs(1));
        let last = session.refresh(&sandbox).await;
        session.refresh = last.token("refresh_token");
        sandbox.clock().advance(Duration::from_secs(1));
        session
            .refresh(&sandbox)
            .await
            .expect_error(400, "invalid_grant");
        // The last access token is valid for its own hour.
        assert!(is_live(&sandbox, &last.token("access_token")).await);
    }
}

#[tokio::test]
async fn without_a_permission_there_is_nothing_to_revoke() {
    let sandbox = sandbox().await;
    let app = sandbox.register(App::public("Unused"));
    assert!(!sandbox.revoke_application(sandbox.member(), &app.client_id));
}

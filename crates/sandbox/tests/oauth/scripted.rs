//! The scripted user, who goes through the pages like a person.

use mighty_sandbox::{App, ScriptedUser, ScriptedUserError};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

use crate::{
    browser::sign_ins,
    flow::{authorize_url, public_app},
    support::sandbox,
};

#[tokio::test]
async fn a_scripted_user_signs_in_once_and_stops_at_a_refusal() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let sign_ins = || sign_ins(&sandbox);
    let url = || authorize_url(&sandbox, &app, &[]);

    let user = ScriptedUser::new(sandbox.member());
    user.authorize_without_visiting(url()).await.unwrap();
    user.authorize_without_visiting(url()).await.unwrap();
    assert_eq!(sign_ins(), 1);

    let mistaken = ScriptedUser::new(sandbox.member()).with_password("wrong");
    let error = mistaken
        .authorize_without_visiting(url())
        .await
        .unwrap_err();
    assert!(
        matches!(error, ScriptedUserError::Stopped { status: 422, .. }),
        "{error}"
    );
    assert_eq!(sign_ins(), 2);
}

#[tokio::test]
async fn a_scripted_user_sends_the_answer_to_the_applications_listener() {
    let sandbox = sandbox().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let redirect_uri = format!("http://{}/callback", listener.local_addr().unwrap());
    let app = sandbox.register(
        App::public("a")
            .redirect_uri(&redirect_uri)
            .scopes(["read:network", "read:posts"]),
    );
    let listening = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = vec![0; 4096];
        let length = stream.read(&mut request).await.unwrap();
        let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nok";
        stream.write_all(answer).await.unwrap();
        String::from_utf8_lossy(&request[..length]).into_owned()
    });
    let url = authorize_url(&sandbox, &app, &[("redirect_uri", Some(&redirect_uri))]);
    let answer = ScriptedUser::new(sandbox.member())
        .authorize(&url)
        .await
        .unwrap();
    let received = listening.await.unwrap();
    assert!(received.starts_with(&format!("GET /callback?{} ", answer.url.query().unwrap())));
    assert!(
        !received.to_lowercase().contains("cookie"),
        "cookies stay with their origin"
    );

    // Without a listener it is an error. The error does not contain the code.
    let error = ScriptedUser::new(sandbox.member())
        .authorize(&url)
        .await
        .unwrap_err();
    assert!(matches!(error, ScriptedUserError::Http(_)), "{error}");
    assert!(!format!("{error:?}").contains("code="), "{error:?}");
}

#[tokio::test]
async fn a_scripted_user_sends_requests_only_to_this_machine() {
    let sandbox = sandbox().await;
    let user = ScriptedUser::new(sandbox.member());
    let outside = user
        .authorize("https://app.example/oauth/authorize")
        .await
        .unwrap_err();
    assert!(
        matches!(outside, ScriptedUserError::NotLoopback { .. }),
        "{outside}"
    );

    let app = sandbox.register(
        App::public("a")
            .redirect_uri("https://app.example/cb")
            .scopes(["read:network", "read:posts"]),
    );
    let url = authorize_url(
        &sandbox,
        &app,
        &[("redirect_uri", Some("https://app.example/cb"))],
    );
    let answer = user.authorize_without_visiting(&url).await.unwrap();
    assert_eq!(answer.url.host_str(), Some("app.example"));
    let visiting = user.authorize(&url).await.unwrap_err();
    assert!(
        matches!(visiting, ScriptedUserError::NotLoopback { .. }),
        "{visiting}"
    );
}

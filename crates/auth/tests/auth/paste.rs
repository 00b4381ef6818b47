//! Signing in without a browser.

use mighty_auth::{ErrorKind, OAuthCode, paste};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader, duplex};

use crate::support::*;

/// Types `answers` one after the other, with the state of the shown address in place of `STATE`.
/// Returns the outcome and everything that was shown.
async fn typed(
    server: &Server,
    answers: &[&str],
) -> (Result<mighty_auth::Credential, mighty_auth::Error>, String) {
    let (auth, ..) = client(server);
    let (terminal, program) = duplex(64 << 10);
    let (input, output) = tokio::io::split(program);
    let sign_in =
        tokio::spawn(async move { paste::sign_in(&auth, BufReader::new(input), output).await });
    let (screen, mut keyboard) = tokio::io::split(terminal);
    let mut screen = BufReader::new(screen);
    let mut shown = String::new();
    while !shown.contains("state=") {
        screen.read_line(&mut shown).await.expect("shown");
    }
    let state = shown.split("state=").nth(1).expect("state");
    let state = state.split(['&', '\n']).next().expect("state");
    let state = secret(state.to_owned());
    for answer in answers {
        let line = format!("{}\n", answer.replace("STATE", &state));
        // A finished sign-in reads no more.
        let _ = keyboard.write_all(line.as_bytes()).await;
    }
    let _ = keyboard.shutdown().await;
    let outcome = sign_in.await.expect("sign-in");
    screen.read_to_string(&mut shown).await.expect("shown");
    (outcome, shown)
}

#[tokio::test]
async fn an_address_is_accepted_in_all_forms_that_people_copy() {
    for answer in [
        "http://127.0.0.1:8765/callback?code=the-code&state=STATE",
        "  <http://127.0.0.1:8765/callback?code=the-code&state=STATE> ",
        "\"/callback?code=the-code&state=STATE\"",
        "?code=the-code&state=STATE",
        "code=the-code&state=STATE",
    ] {
        let server = Server::granting();
        let (outcome, shown) = typed(&server, &["", answer]).await;
        let token = outcome.expect(answer).token().await.expect("token");
        assert!(sent(&token).starts_with("Bearer access-"), "{answer}");
        assert!(shown.contains(REDIRECT_URI) && !shown.contains("That is not the right address"));
        let last = server.requests().pop().expect("request");
        assert_eq!(last.field("code"), Some("the-code"));
    }
}

#[tokio::test]
async fn a_wrong_address_is_explained_and_asked_for_again_a_few_times() {
    let server = Server::granting();
    let right = "code=the-code&state=STATE";
    let (outcome, shown) = typed(&server, &["the-code", "code=c&state=old", right]).await;
    outcome.expect("the third");
    assert_eq!(shown.matches("That is not the right address").count(), 2);

    let (outcome, _) = typed(&server, &["x"; 9]).await;
    assert_eq!(
        outcome.expect_err("nothing right").kind(),
        ErrorKind::StateMismatch
    );
    let (outcome, _) = typed(&server, &[]).await;
    assert_eq!(outcome.expect_err("no input").kind(), ErrorKind::Cancelled);
    let (outcome, _) = typed(&server, &["error=access_denied&state=STATE", right]).await;
    assert_eq!(
        outcome.expect_err("refused").oauth_code(),
        Some(&OAuthCode::AccessDenied)
    );
}

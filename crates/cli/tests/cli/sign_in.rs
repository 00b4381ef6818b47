//! Signing in to a network as a person does, and the session of later commands.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    process::{Output, Stdio},
};

use mighty_sandbox::{Clock, DEMO_CLIENT_ID, Sandbox, ScriptedUser};

use crate::process::{Program, all, stdout};

async fn sandbox() -> Sandbox {
    let now = jiff::Timestamp::now();
    let sandbox = Sandbox::builder().clock(Clock::running(now)).start().await;
    sandbox.expect("sandbox")
}

/// Signs in with `--paste`: reads the address, lets the host answer, and pastes where that ended.
async fn sign_in(program: &Program, sandbox: &Sandbox, more: &[&str]) -> Output {
    let mut command = program.command();
    command
        .args(["auth", "login", "--paste", "--store", "file"])
        .args(["--network", sandbox.subdomain()])
        .args(["--client-id", DEMO_CLIENT_ID])
        .args(["--graphql-url", &sandbox.graphql_url()])
        .args(["--oauth-url", &sandbox.oauth_url()])
        .args(more)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("started");
    let mut said = BufReader::new(child.stderr.take().expect("piped"));
    let (said, address) = tokio::task::spawn_blocking(move || {
        let address = said
            .by_ref()
            .lines()
            .map(|line| line.expect("text"))
            .find(|line| line.starts_with("http"));
        (said, address)
    })
    .await
    .expect("read");
    let address = address.expect("an address");
    let person = ScriptedUser::new(sandbox.host());
    let finished = person.authorize_without_visiting(address).await;
    let mut stdin = child.stdin.take().expect("piped");
    writeln!(stdin, "{}", finished.expect("allowed").url).expect("pasted");
    drop(stdin);
    let ended = tokio::task::spawn_blocking(move || {
        let mut said = said;
        let mut rest = Vec::new();
        said.read_to_end(&mut rest).expect("read");
        let mut output = child.wait_with_output().expect("ended");
        output.stderr = rest;
        output
    });
    ended.await.expect("joined")
}

async fn run(program: &Program, arguments: &[&str]) -> Output {
    let mut command = program.command();
    command.args(arguments);
    let ran = tokio::task::spawn_blocking(move || command.output());
    ran.await.expect("joined").expect("ran")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_lasts_until_it_is_signed_out_and_shows_no_secrets() {
    let (program, sandbox) = (Program::new(), sandbox().await);
    let signed_in = sign_in(&program, &sandbox, &["--for", "members"]).await;
    let mut printed = all(&signed_in);
    assert!(signed_in.status.success(), "{printed}");
    assert!(printed.contains("Signed in as Maren Aldous"), "{printed}");

    let whoami = run(&program, &["whoami", "--verbose"]).await;
    assert!(stdout(&whoami).contains("Maren Aldous"));
    let status = run(&program, &["auth", "status"]).await;
    let shown = stdout(&status);
    assert!(shown.contains("host:read:network_members"), "{shown}");
    assert!(
        shown.contains("harbor") && shown.contains("file"),
        "{shown}"
    );
    printed.push_str(&all(&whoami));
    printed.push_str(&all(&status));
    let profiles = std::fs::read_to_string(program.home().join("profiles.toml")).expect("text");
    let usage = std::fs::read_to_string(program.home().join("usage.jsonl")).expect("text");
    assert_eq!(usage.lines().count(), 2, "{usage}");
    printed.push_str(&profiles);
    printed.push_str(&usage);
    for secret in sandbox.secrets() {
        // The address to sign in at has the `state`, which is used up.
        let is_shown = printed.contains(&secret);
        assert!(
            !is_shown || printed.contains(&format!("state={secret}")),
            "{printed}"
        );
    }

    // The token is printed only by the command that is for it.
    let token = stdout(&run(&program, &["auth", "token"]).await);
    assert!(sandbox.secrets().contains(&token.trim().to_owned()));

    stdout(&run(&program, &["auth", "logout"]).await);
    let after = run(&program, &["whoami"]).await;
    assert_eq!(after.status.code(), Some(3), "{}", all(&after));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_profile_is_chosen_by_name_and_by_network() {
    let (program, sandbox) = (Program::new(), sandbox().await);
    let signed_in = sign_in(&program, &sandbox, &["--profile", "work"]).await;
    assert!(signed_in.status.success(), "{}", all(&signed_in));
    for chosen in [
        &["--profile", "work", "whoami"][..],
        &["--network", "harbor", "whoami"],
        &["--network", "https://harbor.mn.co/feed", "whoami"],
        &["whoami"],
    ] {
        assert!(stdout(&run(&program, chosen).await).contains("Maren"));
    }
    let other = run(&program, &["--network", "elsewhere", "whoami"]).await;
    assert_eq!(other.status.code(), Some(3), "{}", all(&other));
}

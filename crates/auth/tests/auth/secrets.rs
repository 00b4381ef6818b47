//! No printed text contains a secret: no `Debug`, no `Display`, no log line.

use std::{
    fmt::{Debug, Write as _},
    io,
    sync::{Arc, Mutex},
    time::Duration,
};

use mighty_auth::{AuthClient, Error, MemoryStore, PendingAuthorization, TokenStore};
use tracing_subscriber::fmt::MakeWriter;

use crate::support::*;

#[derive(Clone, Default)]
struct Captured(Arc<Mutex<Vec<u8>>>);

impl Captured {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().expect("log").clone()).expect("text")
    }
}

impl io::Write for Captured {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("log").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Captured {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// The secrets of a session, in the order in which they are used.
const FIXED: [&str; 8] = [
    SECRET,
    "the-code",
    "access-1",
    "refresh-1",
    "access-3",
    "refresh-3",
    "access-0",
    "refresh-0",
];

/// Refuses with a page that repeats the whole request, as a development server may.
fn echoing(received: &Received) -> axum::response::Response {
    let mut page = "<h1>Oops</h1>".to_owned();
    for (name, value) in &received.form {
        let _ = write!(page, "<dt>{name}</dt><dd>{value}</dd>");
    }
    page.push_str("{\"access_token\":\"access-3\"}");
    html(500, &page)
}

fn note_error(seen: &mut String, error: &Error) {
    let mut source = std::error::Error::source(error);
    let _ = writeln!(seen, "{error}\n{error:?}");
    while let Some(cause) = source {
        let _ = writeln!(seen, "{cause}\n{cause:?}");
        source = cause.source();
    }
}

fn note(seen: &mut String, value: &impl Debug) {
    let _ = writeln!(seen, "{value:?}\n{value:#?}");
}

fn parameter(pending: &PendingAuthorization, name: &str) -> String {
    let mut pairs = pending.authorize_url().query_pairs();
    pairs
        .find(|(key, _)| key == name)
        .expect("parameter")
        .1
        .into_owned()
}

fn build(server: &Server, clock: &Arc<Clock>, store: &Arc<MemoryStore>) -> AuthClient {
    let store: Arc<dyn TokenStore> = Arc::<MemoryStore>::clone(store);
    builder_at(&server.url, confidential())
        .time(Arc::<Clock>::clone(clock))
        .store(store)
        .build()
        .expect("client")
}

#[tokio::test]
async fn a_whole_session_prints_no_secret() {
    let log = Captured::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_writer(log.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let server = Server::start(|received| async move {
        match received.number {
            1 | 3 => pair(received.number),
            5 => json(
                400,
                &format!(
                    "{{\"error\":\"invalid_grant\",\"error_description\":\"no {}\"}}",
                    received.field("refresh_token").unwrap_or_default()
                ),
            ),
            _ => echoing(&received),
        }
    });
    let (clock, store) = (Clock::new(), Arc::new(MemoryStore::new()));
    let auth = build(&server, &clock, &store);
    let mut seen = String::new();
    note(&mut seen, &confidential());
    note(&mut seen, &auth);
    note(&mut seen, &builder_at(&server.url, confidential()));
    note(&mut seen, &old_pair());

    let pending = auth.begin().expect("begin");
    note(&mut seen, &pending);
    let state = parameter(&pending, "state");
    let stray = format!("{REDIRECT_URI}?code=the-code&state=x");
    let error = auth.finish(auth.begin().expect("begin"), &stray).await;
    note_error(&mut seen, &error.expect_err("stray"));
    let callback = format!("{REDIRECT_URI}?code=the-code&state={state}");
    let credential = auth.finish(pending, &callback).await.expect("signed in");
    note(&mut seen, &credential);
    note(&mut seen, &credential.token().await.expect("token"));
    note(&mut seen, &store);

    clock.advance(60 * MINUTE);
    note_error(&mut seen, &credential.token().await.expect_err("echo"));
    clock.advance(MINUTE);
    credential.token().await.expect("refreshed");
    let pending = auth.begin().expect("begin");
    let url = callback.replace(&state, &parameter(&pending, "state"));
    note_error(
        &mut seen,
        &auth.finish(pending, &url).await.expect_err("echo"),
    );
    clock.advance(60 * MINUTE);
    note_error(&mut seen, &credential.token().await.expect_err("refused"));
    note_error(&mut seen, &credential.token().await.expect_err("for good"));
    note_error(&mut seen, &credential.sign_out().await.expect_err("echo"));
    let other = auth.credential_from(old_pair().with_expires_at(clock.after(Duration::ZERO)));
    note_error(&mut seen, &other.token().await.expect_err("echo"));
    assert_eq!(server.count(), 8);

    let log = log.text();
    assert!(log.contains("mighty_auth"), "nothing was captured:\n{log}");
    assert!(seen.contains("[redacted]") && seen.contains("Oops"));
    let verifier = server.requests()[0]
        .field("code_verifier")
        .map(str::to_owned);
    let random = [state, verifier.expect("verifier")];
    for secret in FIXED.into_iter().chain(random.iter().map(String::as_str)) {
        for (place, text) in [("printed", &seen), ("logged", &log)] {
            if let Some(at) = text.find(secret) {
                let around = &text[at.saturating_sub(200)..(at + 100).min(text.len())];
                panic!("{secret} was {place}: {around}");
            }
        }
    }
}

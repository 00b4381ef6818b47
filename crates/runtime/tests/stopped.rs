//! A process that is stopped (SIGSTOP) until the time limit of its exchange has passed. What the
//! server has answered meanwhile must not be thrown away: it may be the only copy of new tokens.

#![cfg(all(unix, feature = "reqwest"))]
#![allow(clippy::expect_used, clippy::panic)]

use std::{
    io::{Read as _, Write as _},
    net::TcpListener,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use bytes::Bytes;
use mighty_runtime::{HttpClient as _, HttpErrorKind, Limits, ReqwestClient};
use mighty_trace as _;

const ADDRESS: &str = "MIGHTY_TEST_ADDRESS";
const LIMIT: Duration = Duration::from_secs(2);

/// Longer than any timer is late in a process that runs.
const STOP: Duration = Duration::from_millis(3500);

#[test]
#[ignore = "it runs in a process of its own, which the other tests start"]
fn exchange() {
    let address = std::env::var(ADDRESS).expect("address");
    let request = http::Request::get(address).body(Bytes::new());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("runtime");
    let outcome = runtime.block_on(ReqwestClient::new().expect("client").exchange(
        request.expect("request"),
        Limits::DEFAULT.with_timeout(LIMIT),
    ));
    match outcome {
        Ok(answer) => println!("outcome: {}", String::from_utf8_lossy(answer.body())),
        Err(error) if error.kind() == HttpErrorKind::Timeout => println!("outcome: timeout"),
        Err(error) => println!("outcome: {error}"),
    }
}

/// A process that is killed if a test fails before it has ended.
struct Stopped(Child);

impl Drop for Stopped {
    fn drop(&mut self) {
        let _ = self.0.kill();
    }
}

fn signal(child: &Child, name: &str) {
    let id = child.id().to_string();
    let sent = Command::new("kill").args(["-s", name, &id]).status();
    assert!(sent.expect("kill").success());
}

/// Starts an exchange in a process of its own and stops that until its limit has passed, while the
/// server sends `answer`. What came of it.
fn stopped_while(answer: &[u8]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("port");
    let address = format!("http://{}/", listener.local_addr().expect("address"));
    let mut child = Command::new(std::env::current_exe().expect("this test"))
        .args(["--exact", "exchange", "--ignored", "--nocapture"])
        .env(ADDRESS, address)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map(Stopped)
        .expect("child");
    let (mut stream, _) = listener.accept().expect("connection");
    assert!(stream.read(&mut [0; 4096]).expect("request") > 0);
    signal(&child.0, "STOP");
    stream.write_all(answer).expect("answer");
    thread::sleep(STOP);
    signal(&child.0, "CONT");
    let begin = Instant::now();
    let mut said = String::new();
    let mut output = child.0.stdout.take().expect("output");
    output.read_to_string(&mut said).expect("output");
    assert!(begin.elapsed() < Duration::from_secs(20), "it goes on");
    let outcome = said.lines().find_map(|line| {
        let (_, outcome) = line.split_once("outcome: ")?;
        Some(outcome.to_owned())
    });
    outcome.unwrap_or(said)
}

#[test]
fn an_answer_that_came_while_the_process_was_stopped_is_read() {
    let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nhere";
    assert_eq!(stopped_while(answer), "here");
}

#[test]
fn an_answer_that_has_not_come_by_then_is_a_timeout() {
    assert_eq!(stopped_while(b""), "timeout");
    assert_eq!(stopped_while(b"HTTP/1.1 200 OK\r\n"), "timeout");
}

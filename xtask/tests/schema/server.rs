//! A server of prepared answers on a loopback port.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

/// The page that the API sends to a client that it takes for a robot.
pub(crate) const CHALLENGE: &str =
    "<!DOCTYPE html>\n<html><head><title>Just a moment...</title></head></html>\n";

/// The answer to every request.
#[derive(Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) content_type: &'static str,
    pub(crate) body: String,
    /// The announced length, if it differs from the body's.
    pub(crate) announced: Option<usize>,
    pub(crate) location: Option<String>,
}

impl Answer {
    pub(crate) fn sdl(body: impl Into<String>) -> Self {
        Self::new(200, "text/plain; charset=utf-8", body)
    }

    pub(crate) fn json(status: u16, body: impl Into<String>) -> Self {
        Self::new(status, "application/json", body)
    }

    pub(crate) fn new(status: u16, content_type: &'static str, body: impl Into<String>) -> Self {
        Self {
            status,
            content_type,
            body: body.into(),
            announced: None,
            location: None,
        }
    }
}

/// A received request.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) line: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Request {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self
            .headers
            .iter()
            .find(|(header, _)| header.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

/// A running server; it ends with the test's process.
pub(crate) struct Server {
    pub(crate) address: String,
    seen: Arc<Mutex<Vec<Request>>>,
}

impl Server {
    /// Answers every request by `answer`. A request without a User-Agent gets the challenge
    /// instead, as from the API itself.
    pub(crate) fn start(answer: impl Fn(&Request) -> Answer + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = format!("http://{}", listener.local_addr().expect("bound"));
        let seen = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&seen);
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let Some(request) = read(&stream) else {
                    continue;
                };
                let is_named = request
                    .header("user-agent")
                    .is_some_and(|name| !name.is_empty());
                log.lock().expect("no panic").push(request.clone());
                let answer = if is_named {
                    answer(&request)
                } else {
                    Answer::new(403, "text/html", CHALLENGE)
                };
                write(&stream, &answer);
            }
        });
        Self { address, seen }
    }

    pub(crate) fn serving(answer: Answer) -> Self {
        Self::start(move |_| answer.clone())
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    pub(crate) fn seen(&self) -> Vec<Request> {
        self.seen.lock().expect("no panic").clone()
    }
}

fn read(stream: &TcpStream) -> Option<Request> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
    let mut headers = Vec::new();
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        let Some((name, value)) = header.trim_end().split_once(':') else {
            break;
        };
        headers.push((name.to_owned(), value.trim().to_owned()));
    }
    let mut request = Request {
        line: line.trim_end().to_owned(),
        headers,
        body: String::new(),
    };
    if let Some(length) = request
        .header("content-length")
        .and_then(|text| text.parse().ok())
    {
        let mut body = vec![0; length];
        reader.read_exact(&mut body).ok()?;
        request.body = String::from_utf8(body).ok()?;
    }
    Some(request)
}

fn write(mut stream: &TcpStream, answer: &Answer) {
    let length = answer.announced.unwrap_or(answer.body.len());
    let location = answer
        .location
        .as_ref()
        .map(|to| format!("Location: {to}\r\n"))
        .unwrap_or_default();
    let head = format!(
        "HTTP/1.1 {} Whatever\r\nContent-Type: {}\r\nContent-Length: {length}\r\n{location}\
         Connection: close\r\n\r\n",
        answer.status, answer.content_type
    );
    // A client that has read enough may be gone.
    let _ = stream
        .write_all(head.as_bytes())
        .and_then(|()| stream.write_all(answer.body.as_bytes()));
}

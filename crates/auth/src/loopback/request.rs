//! The head of an HTTP request, as far as a callback needs it.

use std::io;

use tokio::io::{AsyncRead, AsyncReadExt as _};

/// Browsers send a few kilobytes of headers, cookies of other local servers included.
const MAX_HEAD: usize = 64 << 10;

/// The request line and the host.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) method: String,
    pub(super) target: String,
    /// `None` if the header is missing or occurs twice.
    pub(super) host: Option<String>,
}

/// Reads a request's head. `None` if it is not an HTTP/1 request.
pub(super) async fn read(stream: &mut (impl AsyncRead + Unpin)) -> io::Result<Option<Head>> {
    let mut head = Vec::new();
    while !ends(&head) {
        if head.len() > MAX_HEAD {
            return Ok(None);
        }
        if stream.read_buf(&mut head).await? == 0 {
            return Err(io::Error::from(io::ErrorKind::UnexpectedEof));
        }
    }
    Ok(parse(&head))
}

fn ends(head: &[u8]) -> bool {
    head.windows(4).any(|four| four == b"\r\n\r\n")
}

fn parse(head: &[u8]) -> Option<Head> {
    let text = std::str::from_utf8(head).ok()?;
    let mut lines = text.split("\r\n");
    let mut words = lines.next()?.split(' ');
    let (method, target, version) = (words.next()?, words.next()?, words.next()?);
    if words.next().is_some() || !version.starts_with("HTTP/1.") {
        return None;
    }
    let mut hosts = lines
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_once(':'))
        .filter(|(name, _)| name.eq_ignore_ascii_case("host"))
        .map(|(_, value)| value.trim().to_owned());
    let host = hosts.next();
    Some(Head {
        method: method.to_owned(),
        target: target.to_owned(),
        host: host.filter(|_| hosts.next().is_none()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_has_a_line_of_three_words_and_one_host() {
        let head = parse(b"GET /a?b HTTP/1.1\r\nX: y\r\nhOST:  localhost:80 \r\n\r\n");
        let head = head.expect("head");
        assert_eq!(
            (head.method.as_str(), head.target.as_str()),
            ("GET", "/a?b")
        );
        assert_eq!(head.host.as_deref(), Some("localhost:80"));

        let twice = parse(b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil\r\n\r\n");
        assert_eq!(twice.expect("head").host, None);

        for no_request in [
            &b"GET /\r\n\r\n"[..],
            b"GET / HTTP/2\r\n\r\n",
            b"GET / b HTTP/1.1\r\n\r\n",
            b"\x16\x03\x01\xff\r\n\r\n",
            b"\r\n\r\n",
        ] {
            assert_eq!(parse(no_request), None);
        }
    }
}

//! HTTP/1.1 on the wire, read and written by hand.

use tokio::{
    io::{self, AsyncReadExt as _},
    net::TcpStream,
};

/// Reads one HTTP/1.1 request. `held` keeps the bytes after it. Returns its body, or none at the
/// end.
pub(crate) async fn read_request(
    stream: &mut TcpStream,
    held: &mut Vec<u8>,
) -> io::Result<Option<Vec<u8>>> {
    loop {
        if let Some(head_end) = held.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&held[..head_end]).to_ascii_lowercase();
            let length: usize = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok())
                .unwrap_or(0);
            let end = head_end + 4 + length;
            if held.len() >= end {
                let rest = held.split_off(end);
                let request = std::mem::replace(held, rest);
                return Ok(Some(request[head_end + 4..].to_vec()));
            }
        }
        let mut chunk = [0; 4096];
        match stream.read(&mut chunk).await? {
            0 => return Ok(None),
            read => held.extend_from_slice(&chunk[..read]),
        }
    }
}

/// An answer with its length. The connection stays open unless `close`.
pub(crate) fn answer(status: u16, headers: &str, body: &[u8], close: bool) -> Vec<u8> {
    let close = if close { "connection: close\r\n" } else { "" };
    let length = body.len();
    let head = format!("HTTP/1.1 {status} X\r\n{headers}{close}content-length: {length}\r\n\r\n");
    [head.as_bytes(), body].concat()
}

//! A server of one page of members, in a process of its own.

use serde_json::{Value, json};
use tokio::{
    io::{self, AsyncWriteExt as _},
    net::TcpListener,
};

use super::wire::{answer, read_request};

/// The pages: their names and numbers of members.
pub(crate) const PAGES: [(&str, usize); 2] = [("20 KB", 50), ("1 KB", 2)];

/// Prints its address, and answers until it is killed.
pub(crate) async fn serve(members: usize) -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}/networks/harbor/graphql", listener.local_addr()?);
    let said = answer(
        200,
        "content-type: application/json\r\n",
        body(members).as_bytes(),
        false,
    );
    loop {
        let (mut stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let said = said.clone();
        tokio::spawn(async move {
            let mut held = Vec::new();
            while let Ok(Some(_)) = read_request(&mut stream, &mut held).await {
                if stream.write_all(&said).await.is_err() {
                    break;
                }
            }
        });
    }
}

/// A page as the API writes it: with the document's aliases, in its order.
pub(crate) fn body(members: usize) -> String {
    let nodes: Vec<String> = (0..members).map(member).collect();
    format!(
        r#"{{"data":{{"network":{{"members":{{"nodes":[{}],"pageInfo":{{"hasNextPage":true,"hasPreviousPage":false,"startCursor":"MQ","endCursor":"NTA"}},"totalCount":4213}}}}}},"extensions":{{"cost":{{"complexity":50}}}}}}"#,
        nodes.join(",")
    )
}

fn member(number: usize) -> String {
    let id = 7_100_000 + number;
    let bio = [
        "Sails the archipelago every summer and writes about it.",
        "Keeps bees; teaches \"slow\" gardening.\nAsk me about clover.",
        "Überzeugter Radfahrer, seit 2004 dabei.",
    ][number % 3];
    let fields: [(&str, Value); 13] = [
        ("id", json!(format!("Z2lkOi8vbWlnaHR5L1VzZXIv{id}"))),
        ("resourceId", json!(id.to_string())),
        ("memberName", json!(format!("Ada Lovelace {number}"))),
        ("firstName", json!("Ada")),
        ("lastName", json!(format!("Lovelace {number}"))),
        (
            "memberEmail",
            json!(format!("ada.lovelace.{number}@example.org")),
        ),
        (
            "avatarUrl",
            json!(format!("https://media.example.org/avatars/{id}/large.jpg")),
        ),
        ("url", json!(format!("https://harbor.mn.co/members/{id}"))),
        ("shortBio", json!(bio)),
        ("memberType", json!("FULL_MEMBER")),
        ("isLimitedMember", json!(false)),
        (
            "networkRole",
            if number == 0 {
                json!("HOST")
            } else {
                Value::Null
            },
        ),
        ("memberJoinedAt", json!("2024-03-17T09:26:53Z")),
    ];
    let fields: Vec<String> = fields
        .iter()
        .map(|(key, value)| format!("{}:{value}", json!(key)))
        .collect();
    format!("{{{}}}", fields.join(","))
}

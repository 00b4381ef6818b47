//! A whole network.

use mighty_export::Export;
use mighty_sandbox::Sandbox;

use crate::support::host;

#[tokio::test]
async fn everything_that_a_host_can_see_is_read() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let client = host(&sandbox);
    let mut rows = Export::of(&client).all().rows().expect("rows");
    while let Some(row) = rows.next().await.expect("a row") {
        let _ = row;
    }
    panic!("{:#?}", rows.report());
}

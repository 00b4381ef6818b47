//! The explorer of hosts, with the script of its page.

use mighty_sandbox::{DEMO_CLIENT_ID, Sandbox};

use crate::driver::Browser;

#[tokio::test]
async fn a_host_chooses_an_application_and_runs_an_operation() {
    let Some(browser) = Browser::start().await else {
        return;
    };
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let host = sandbox.host();
    browser.open(&sandbox.explorer_url()).await;
    browser.page("Sign in to Harbor Makers").await;
    browser.type_into("#email", host.email()).await;
    browser.type_into("#password", host.password()).await;
    browser.press("Sign in").await;

    browser.page("Explorer of Harbor Makers").await;
    let choose = format!("document.getElementById('client_id').value = {DEMO_CLIENT_ID:?}");
    browser.evaluate(&choose).await;
    browser.press("Create token").await;
    browser.press("Run").await;
    browser.wait_for_text("#result", host.name()).await;
    let requests = sandbox.requests();
    let last = requests.last().expect("the operation");
    assert_eq!(last.viewer, Some(host.resource_id()));
    assert_eq!(last.root_fields, ["me", "network"]);
    browser.quit().await;
}

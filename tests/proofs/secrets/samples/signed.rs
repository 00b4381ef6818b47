//! The parts of HTTP below a call: retries, redaction, and each way in which a request to a signed
//! address can fail.

use std::{sync::Arc, time::Duration};

use http::HeaderValue;
use mighty_http::{
    Redactor, RetryBudget, RetryPolicy, SignedClient, SignedRequest,
    redact::Outline,
    retry::{Call, Next, Progress, RetryLoop, TimeLimit},
};
use mighty_runtime::HttpClient;
use serde_json::json;
use url::Url;

use super::{Result, printed::Printed, server::Clock};

/// Prints the client, and the outcome of the request.
pub(crate) async fn send(
    http: &Arc<dyn HttpClient>,
    signed: &SignedRequest,
    printed: &mut Printed,
) -> Result<()> {
    let (clock, policy) = (Clock::default(), RetryPolicy::default().max_attempts(2));
    let budget = RetryBudget::default();
    let limit = TimeLimit::Wait(Duration::from_secs(60));
    let endpoint = Url::parse("https://me:a-part-that-its-path-alone-gives-away@api.example/")?;
    let retries = RetryLoop::new(&clock, &policy, &budget, limit);
    let client = SignedClient::new(&**http, &endpoint, retries);
    printed.value(&client);
    match client.send(signed).await {
        Ok(_) => {}
        Err(error) => printed.error(&error),
    }
    Ok(())
}

/// A call that prints its progress.
struct Printing<'a>(&'a mut Printed);

impl Call for Printing<'_> {
    type Output = ();
    type Failed = ();
    type Error = ();

    async fn attempt(&mut self, progress: &mut Progress<'_>) -> Result<(), ()> {
        progress.count_attempt();
        self.0.value(progress);
        Err(())
    }

    fn next(&mut self, (): &(), _: &Progress<'_>) -> Next {
        let next = Next::ByPolicy { retry_after: None };
        self.0.value(&next);
        next
    }

    async fn fail(&mut self, (): (), _: &Progress<'_>) {}
}

/// Prints the other types. The token and the key are secrets.
pub(crate) async fn values(token: &str, api_key: &str, printed: &mut Printed) -> Result<()> {
    let (clock, policy, budget) = (
        Clock::default(),
        RetryPolicy::none(),
        RetryBudget::default(),
    );
    let limit = TimeLimit::Call(Duration::from_secs(60));
    printed.value(&limit);
    printed.value(&budget);
    let retries = RetryLoop::new(&clock, &policy, &budget, limit);
    printed.value(&retries);
    let _ = retries.run(&mut Printing(printed)).await;
    let header = HeaderValue::from_str(&format!("Bearer {token}"))?;
    printed.value(&Redactor::new(header).with_others([api_key.to_owned()]));
    printed.value(&Outline(&json!({ "apiKey": api_key, "list": [api_key] })));
    Ok(())
}

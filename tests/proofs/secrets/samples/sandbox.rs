//! The sandbox's own types. Those of its OAuth applications are printed in `life`.

use mighty_auth::Application;
use mighty_core::{Maybe, Scope, SecretText};
use mighty_networks::{
    Mighty, inputs::CreateWebhookCallbackInput, operations::webhooks::CreateWebhookCallback,
};
use mighty_sandbox::{App, Crowd, Fault, Limits, Sandbox, ScriptedUser, WebhookDelivery, World};

use super::{Result, printed::Printed};

const REDIRECT_URI: &str = "http://127.0.0.1:4000/callback";
const WEBHOOK_KEY: &str = "the-key+of~a-webhook";
const PASSWORD: &str = "the-password+of~somebody-scripted";

/// Prints them, and returns the secrets in them.
pub(crate) async fn print(printed: &mut Printed) -> Result<Vec<String>> {
    let settings = Sandbox::builder();
    printed.value(&settings);
    printed.value(&Crowd::default());
    printed.value(&Limits::default());
    printed.value(&World::empty().member("ada").email("ada@sail.example"));
    if let Err(error) = World::parse("nothing") {
        printed.shown(&error);
    }
    if let Some(behaviour) = mighty_sandbox::behaviours().first() {
        printed.shown(behaviour);
    }
    let sandbox = settings.start().await?;
    printed.value(&sandbox);
    printed.value(sandbox.clock());
    let fault = Fault::status(503).operation("Nobody");
    printed.value(&fault);
    printed.value(&sandbox.fault(fault));
    for scripted in sandbox.faults() {
        printed.value(&scripted);
    }
    if let Err(error) = Fault::from_json("{}") {
        printed.shown(&error);
    }
    let expectation = sandbox.expect().operation("Nobody");
    printed.value(&expectation);
    if let Err(unexpected) = expectation.check(1) {
        printed.shown(&unexpected);
    }
    sandbox
        .people()
        .iter()
        .for_each(|person| printed.value(person));
    printed.value(&WebhookDelivery::default());
    let webhooks = sandbox.webhooks();
    webhooks.add("https://app.example/hook", Some(WEBHOOK_KEY), &[]);
    webhooks.trigger("MEMBER_JOINED", |_| {});
    for delivery in webhooks.deliver().await {
        printed.value(&delivery);
        printed.value(&delivery.outcome);
    }
    let app = App::confidential("Back Office")
        .redirect_uri(REDIRECT_URI)
        .scopes([Scope::READ_NETWORK]);
    printed.value(&app);
    let registered = sandbox.register(app);
    printed.value(&registered);
    let secret = registered.client_secret.as_deref().unwrap_or_default();
    let application = Application::confidential(&registered.client_id, secret, REDIRECT_URI)?
        .scopes([Scope::READ_NETWORK]);
    let auth = Mighty::builder(sandbox.subdomain())
        .graphql_url(sandbox.graphql_url())
        .oauth_url(sandbox.oauth_url())
        .user_agent("proofs/1.0")
        .auth(application)?;
    let tokens = sandbox.tokens_for(sandbox.member(), [Scope::READ_NETWORK]);
    printed.value(&tokens);

    let person = ScriptedUser::new(sandbox.member()).with_password(PASSWORD);
    printed.value(&person);
    let pending = auth.begin()?;
    for address in [pending.authorize_url().as_str(), PASSWORD] {
        // It is refused with this password, and the page has no other way on.
        let went = person.authorize_without_visiting(address).await;
        printed.outcome(went);
    }
    let person = ScriptedUser::new(sandbox.member());
    let redirect = person.authorize_without_visiting(pending.authorize_url().as_str());
    printed.value(&redirect.await?);
    let integrations = sandbox.tokens_for(sandbox.host(), [Scope::HOST_WRITE_NETWORK_INTEGRATIONS]);
    let mut webhook = CreateWebhookCallbackInput::new("https://app.example/hook");
    webhook.api_key = Maybe::Value(SecretText::from(WEBHOOK_KEY));
    Mighty::builder(sandbox.subdomain())
        .graphql_url(sandbox.graphql_url())
        .user_agent("proofs/1.0")
        .access_token(integrations.access_token)
        .build()?
        .send(CreateWebhookCallback::new(webhook))
        .await?;
    let webhooks = sandbox.webhooks();
    printed.value(&webhooks);
    for webhook in webhooks.all() {
        printed.value(&webhook);
        printed.value(&webhooks.admit(webhook.resource_id).ok_or("a webhook")?);
    }
    for request in sandbox.requests() {
        printed.value(&request);
    }
    let taken = sandbox.schema_url().parse::<url::Url>()?.port();
    let second = Sandbox::builder().port(taken.unwrap_or_default());
    printed.outcome(second.start().await);
    let mut secrets = sandbox.secrets();
    secrets.push(PASSWORD.to_owned());
    secrets.push(WEBHOOK_KEY.to_owned());
    sandbox.shutdown().await;
    Ok(secrets)
}

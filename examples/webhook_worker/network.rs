//! A sandbox that has a webhook.

use mighty_networks::{
    inputs::{CreateMemberInput, CreateMemberInputRequired, CreateSpaceMembershipsInput},
    operations::{members::CreateMember, spaces::CreateSpaceMemberships},
    prelude::*,
};
use mighty_sandbox::{Delivery, DeliveryOutcome, Sandbox, WebhookDelivery};

use crate::{Result, USER_AGENT};

pub(crate) struct Network {
    sandbox: Sandbox,
}

pub(crate) async fn start(url: &str, key: &str) -> Result<Network> {
    // Events come in any order.
    let delivery = WebhookDelivery::default().shuffled(1);
    let sandbox = Sandbox::builder()
        .deliver_webhooks(delivery)
        .start()
        .await?;
    sandbox.webhooks().add(url, Some(key), &[]);
    Ok(Network { sandbox })
}

impl Network {
    pub(crate) fn as_host(&self) -> Result<Mighty> {
        let scopes = [
            Scope::READ_NETWORK,
            Scope::WRITE_CHATS,
            Scope::HOST_WRITE_NETWORK_MEMBERS,
            Scope::HOST_WRITE_NETWORK_SPACES,
        ];
        let token = self.sandbox.tokens_for(self.sandbox.host(), scopes);
        let mighty = Mighty::builder(self.sandbox.subdomain())
            .graphql_url(self.sandbox.graphql_url())
            .user_agent(USER_AGENT)
            .access_token(token.access_token)
            .build()?;
        Ok(mighty)
    }

    /// Two people join the network and three of its spaces. Returns how many deliveries that caused.
    pub(crate) async fn two_people_join(&self) -> Result<usize> {
        let host = self.as_host()?;
        let mut spaces = Vec::new();
        let mut pages = host.spaces().list()?;
        while spaces.len() < 3
            && let Some(space) = pages.next().await
        {
            spaces.push(space?.id);
        }
        for (first, last) in [("Ada", "Byron"), ("Grace", "Hopper")] {
            let email = format!("{first}.{last}@example.com");
            let member = CreateMember::new(CreateMemberInput::new(CreateMemberInputRequired {
                email,
                first_name: first.into(),
                last_name: last.into(),
            }));
            let member = host.run(member).await?;
            let join = CreateSpaceMembershipsInput::new(member.id, spaces.clone());
            let joined = host.run(CreateSpaceMemberships::new(join)).await?;
            println!("{first}: {:?}", joined.outcome);
        }
        let first = self.sandbox.webhooks().deliver().await;
        // The acknowledgements of some deliveries are lost, so they come again.
        for delivery in first.iter().step_by(2) {
            self.sandbox.webhooks().repeat(&delivery.event_id);
        }
        let again = self.sandbox.webhooks().deliver().await;
        let arrived = |it: &&Delivery| matches!(it.outcome, DeliveryOutcome::Acknowledged(_));
        Ok(first.iter().chain(&again).filter(arrived).count())
    }
}

// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! A call of each verb that is generated.
#![allow(deprecated, clippy::useless_conversion)]
use futures_util::FutureExt as _;
use mighty_operations::domain;
use serde_json::json;
use crate::verbs::Call;
/// Every verb.
pub(crate) static CALLS: &[Call] = &[
    Call {
        verb: "ambassadors.stats",
        operation: "GetAmbassadorStats",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move { domain::Ambassadors::new(client).stats().await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "ambassadors.create_announcement",
        operation: "CreateAmbassadorAnnouncement",
        takes_input: false,
        variables: || json!({ "input" : {} }),
        call: |client| {
            async move {
                domain::Ambassadors::new(client)
                    .create_announcement(domain::Irreversible)
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "announcements.list",
        operation: "ListAnnouncements",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Announcements::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "announcements.create",
        operation: "CreateAnnouncement",
        takes_input: true,
        variables: || json!({ "input" : { "body" : "text-1", "spaceId" : "2" } }),
        call: |client| {
            async move {
                domain::Announcements::new(client)
                    .create(
                        mighty_schema::inputs::CreateAnnouncementInput::new(
                            "text-1",
                            "2"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
                                >()
                                .expect("an id"),
                        ),
                        domain::Irreversible,
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "announcements.create_for_event",
        operation: "CreateEventAnnouncement",
        takes_input: true,
        variables: || {
            json!(
                { "input" : { "body" : "text-1", "eventId" : "2", "rsvpStatuses" :
                ["text-3"] } }
            )
        },
        call: |client| {
            async move {
                domain::Announcements::new(client)
                    .create_for_event(
                        mighty_schema::inputs::CreateEventAnnouncementInput::new(
                            "text-1",
                            "2"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::Event>,
                                >()
                                .expect("an id"),
                            Vec::from([mighty_schema::enums::RsvpStatus::from("text-3")]),
                        ),
                        domain::Irreversible,
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "announcements.create_for_plan",
        operation: "CreatePaymentPlanAnnouncement",
        takes_input: true,
        variables: || json!({ "input" : { "body" : "text-1", "paymentPlanId" : "2" } }),
        call: |client| {
            async move {
                domain::Announcements::new(client)
                    .create_for_plan(
                        mighty_schema::inputs::CreatePaymentPlanAnnouncementInput::new(
                            "text-1",
                            "2"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
                                >()
                                .expect("an id"),
                        ),
                        domain::Irreversible,
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "assets.list",
        operation: "ListAssets",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Assets::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "assets.delete",
        operation: "DeleteAsset",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Assets::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "audiences.list",
        operation: "ListMarketingAudiences",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Audiences::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "audiences.get",
        operation: "GetMarketingAudience",
        takes_input: false,
        variables: || json!({ "id" : "1" }),
        call: |client| {
            async move {
                domain::Audiences::new(client)
                    .get(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<
                                    mighty_schema::kinds::MarketingAudience,
                                >,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "automations.list",
        operation: "ListAutomationRules",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Automations::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "automations.get",
        operation: "GetAutomationRule",
        takes_input: false,
        variables: || json!({ "id" : "1" }),
        call: |client| {
            async move {
                domain::Automations::new(client)
                    .get(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<
                                    mighty_schema::kinds::AutomationRule,
                                >,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "automations.create",
        operation: "CreateAutomationRule",
        takes_input: true,
        variables: || {
            json!(
                { "input" : { "automationRuleActions" : [{ "actionType" : "text-11" }],
                "trigger" : "text-2" } }
            )
        },
        call: |client| {
            async move {
                domain::Automations::new(client)
                    .create(
                        mighty_schema::inputs::CreateAutomationRuleInput::new(
                            Vec::from([
                                mighty_schema::inputs::AutomationRuleActionInput::new(
                                    mighty_schema::enums::AutomationRuleActionType::from(
                                        "text-11",
                                    ),
                                ),
                            ]),
                            mighty_schema::enums::AutomationRuleTrigger::from("text-2"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "automations.update",
        operation: "UpdateAutomationRule",
        takes_input: true,
        variables: || {
            json!(
                { "input" : { "automationRuleActions" : [{ "actionType" : "text-11" }],
                "id" : "2", "trigger" : "text-3" } }
            )
        },
        call: |client| {
            async move {
                domain::Automations::new(client)
                    .update(
                        mighty_schema::inputs::UpdateAutomationRuleInput::new(
                            Vec::from([
                                mighty_schema::inputs::AutomationRuleActionInput::new(
                                    mighty_schema::enums::AutomationRuleActionType::from(
                                        "text-11",
                                    ),
                                ),
                            ]),
                            "2"
                                .parse::<
                                    mighty_schema::ids::IdOf<
                                        mighty_schema::kinds::AutomationRule,
                                    >,
                                >()
                                .expect("an id"),
                            mighty_schema::enums::AutomationRuleTrigger::from("text-3"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "automations.delete",
        operation: "DeleteAutomationRule",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Automations::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<
                                    mighty_schema::kinds::AutomationRule,
                                >,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "automations.pause",
        operation: "PauseAutomationRule",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Automations::new(client)
                    .pause(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<
                                    mighty_schema::kinds::AutomationRule,
                                >,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "automations.logs",
        operation: "ListAutomationRuleLogs",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move { domain::Automations::new(client).logs().await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "badges.list",
        operation: "ListBadges",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Badges::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "badges.get",
        operation: "GetBadge",
        takes_input: false,
        variables: || json!({ "id" : "1" }),
        call: |client| {
            async move {
                domain::Badges::new(client)
                    .get(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Badge>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "badges.create",
        operation: "CreateBadge",
        takes_input: false,
        variables: || json!({ "input" : { "title" : "text-1", "avatarId" : "2" } }),
        call: |client| {
            async move {
                domain::Badges::new(client)
                    .create(
                        "text-1",
                        "2"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "badges.update",
        operation: "UpdateBadge",
        takes_input: true,
        variables: || json!({ "input" : { "badgeId" : "1" } }),
        call: |client| {
            async move {
                domain::Badges::new(client)
                    .update(
                        mighty_schema::inputs::UpdateBadgeInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::Badge>,
                                >()
                                .expect("an id"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "badges.delete",
        operation: "DeleteBadge",
        takes_input: false,
        variables: || json!({ "input" : { "badgeId" : "1" } }),
        call: |client| {
            async move {
                domain::Badges::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Badge>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "badges.grant",
        operation: "CreateBadgeMemberships",
        takes_input: false,
        variables: || json!({ "input" : { "badgeId" : "1", "memberIds" : ["2"] } }),
        call: |client| {
            async move {
                domain::Badges::new(client)
                    .grant(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Badge>,
                            >()
                            .expect("an id"),
                        Vec::from([
                            "2"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
                                >()
                                .expect("an id"),
                        ]),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "badges.revoke",
        operation: "DeleteBadgeMemberships",
        takes_input: false,
        variables: || json!({ "input" : { "badgeId" : "1", "memberIds" : ["2"] } }),
        call: |client| {
            async move {
                domain::Badges::new(client)
                    .revoke(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Badge>,
                            >()
                            .expect("an id"),
                        Vec::from([
                            "2"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
                                >()
                                .expect("an id"),
                        ]),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "banners.list",
        operation: "ListMarketingBanners",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Banners::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "banners.get",
        operation: "GetMarketingBanner",
        takes_input: false,
        variables: || json!({ "id" : "1" }),
        call: |client| {
            async move {
                domain::Banners::new(client)
                    .get(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<
                                    mighty_schema::kinds::MarketingBanner,
                                >,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "banners.create",
        operation: "CreateMarketingBanner",
        takes_input: true,
        variables: || {
            json!(
                { "input" : { "marketingAudienceId" : "1", "name" : "text-2", "title" :
                "text-3" } }
            )
        },
        call: |client| {
            async move {
                domain::Banners::new(client)
                    .create(
                        mighty_schema::inputs::CreateMarketingBannerInput::new(mighty_schema::inputs::CreateMarketingBannerInputRequired {
                            marketing_audience_id: "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<
                                        mighty_schema::kinds::MarketingAudience,
                                    >,
                                >()
                                .expect("an id")
                                .into(),
                            name: "text-2".into(),
                            title: "text-3".into(),
                        }),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "banners.update",
        operation: "UpdateMarketingBanner",
        takes_input: true,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Banners::new(client)
                    .update(
                        mighty_schema::inputs::UpdateMarketingBannerInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<
                                        mighty_schema::kinds::MarketingBanner,
                                    >,
                                >()
                                .expect("an id"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "banners.delete",
        operation: "DeleteMarketingBanner",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Banners::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<
                                    mighty_schema::kinds::MarketingBanner,
                                >,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "banners.eligible",
        operation: "GetMemberEligibleMarketingBanner",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move { domain::Banners::new(client).eligible().await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "billing.plan",
        operation: "GetBillingPlan",
        takes_input: false,
        variables: || json!({ "canonicalName" : "text-1" }),
        call: |client| {
            async move { domain::Billing::new(client).plan("text-1").await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "billing.features",
        operation: "ListCurrentBillingPlanFeatures",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move { domain::Billing::new(client).features().await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "billing.mcp_usage",
        operation: "GetMcpUsageSummary",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move { domain::Billing::new(client).mcp_usage().await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "blocklist_entries.list",
        operation: "ListBlocklist",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::BlocklistEntries::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "blocklist_entries.create",
        operation: "CreateBlocklistEntry",
        takes_input: false,
        variables: || json!({ "input" : { "email" : "text-1" } }),
        call: |client| {
            async move {
                domain::BlocklistEntries::new(client).create("text-1").await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "blocklist_entries.delete",
        operation: "DeleteBlocklistEntry",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::BlocklistEntries::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<
                                    mighty_schema::kinds::BlocklistEntry,
                                >,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "chat_messages.list",
        operation: "ListSpaceMessages",
        takes_input: false,
        variables: || json!({ "idOrSlug" : "1" }),
        call: |client| {
            async move {
                domain::ChatMessages::new(client)
                    .list(
                        <mighty_schema::ids::RefOf<
                            mighty_schema::kinds::Space,
                        >>::from("1"),
                    )?
                    .next_page()
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "chat_messages.create",
        operation: "CreateMessage",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "conversationId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::Space > > ::from_number(1u64), "text" : "text-2" }
                }
            )
        },
        call: |client| {
            async move {
                domain::ChatMessages::new(client)
                    .create(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::Space,
                        >>::from_number(1u64),
                        "text-2",
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "chat_messages.delete",
        operation: "DeleteMessage",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "messageId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::ChatMessage > > ::from_number(1u64) } }
            )
        },
        call: |client| {
            async move {
                domain::ChatMessages::new(client)
                    .delete(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::ChatMessage,
                        >>::from_number(1u64),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "chat_messages.last",
        operation: "GetSpaceLastMessage",
        takes_input: false,
        variables: || json!({ "idOrSlug" : "1" }),
        call: |client| {
            async move {
                domain::ChatMessages::new(client)
                    .last(
                        <mighty_schema::ids::RefOf<
                            mighty_schema::kinds::Space,
                        >>::from("1"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "chat_messages.react",
        operation: "CreateMessageReaction",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "messageId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::ChatMessage > > ::from_number(1u64), "emoji" :
                "text-2" } }
            )
        },
        call: |client| {
            async move {
                domain::ChatMessages::new(client)
                    .react(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::ChatMessage,
                        >>::from_number(1u64),
                        "text-2",
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "chat_messages.unreact",
        operation: "DeleteMessageReaction",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "messageId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::ChatMessage > > ::from_number(1u64), "emoji" :
                "text-2" } }
            )
        },
        call: |client| {
            async move {
                domain::ChatMessages::new(client)
                    .unreact(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::ChatMessage,
                        >>::from_number(1u64),
                        "text-2",
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "chats.list",
        operation: "ListMemberConversations",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move { domain::Chats::new(client).list()?.next_page().await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "chats.mark_read",
        operation: "MarkConversationRead",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "conversationId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::Space > > ::from_number(1u64) } }
            )
        },
        call: |client| {
            async move {
                domain::Chats::new(client)
                    .mark_read(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::Space,
                        >>::from_number(1u64),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "chats.mark_all_read",
        operation: "MarkAllConversationsRead",
        takes_input: false,
        variables: || json!({ "input" : {} }),
        call: |client| {
            async move { domain::Chats::new(client).mark_all_read().await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "chats.bookmark",
        operation: "CreateConversationBookmark",
        takes_input: false,
        variables: || {
            json!({ "input" : { "conversationId" : mighty_core::Id::from("text-1") } })
        },
        call: |client| {
            async move {
                domain::Chats::new(client)
                    .bookmark(mighty_core::Id::from("text-1"))
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "chats.unbookmark",
        operation: "DeleteConversationBookmark",
        takes_input: false,
        variables: || {
            json!({ "input" : { "conversationId" : mighty_core::Id::from("text-1") } })
        },
        call: |client| {
            async move {
                domain::Chats::new(client)
                    .unbookmark(mighty_core::Id::from("text-1"))
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "comments.list",
        operation: "ListComments",
        takes_input: false,
        variables: || {
            json!(
                { "postId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::Post > > ::from_number(1u64) }
            )
        },
        call: |client| {
            async move {
                domain::Comments::new(client)
                    .list(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::Post,
                        >>::from_number(1u64),
                    )?
                    .next_page()
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "comments.create",
        operation: "CreateComment",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "postId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::Post > > ::from_number(1u64), "body" : "text-2" } }
            )
        },
        call: |client| {
            async move {
                domain::Comments::new(client)
                    .create(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::Post,
                        >>::from_number(1u64),
                        "text-2",
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "comments.update",
        operation: "UpdateComment",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "id" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::Comment > > ::from_number(1u64), "body" : "text-2"
                } }
            )
        },
        call: |client| {
            async move {
                domain::Comments::new(client)
                    .update(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::Comment,
                        >>::from_number(1u64),
                        "text-2",
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "comments.delete",
        operation: "DeleteComment",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Comments::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Comment>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "coupons.list",
        operation: "ListPaymentCoupons",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Coupons::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "coupons.get",
        operation: "GetPaymentCoupon",
        takes_input: false,
        variables: || json!({ "id" : "1" }),
        call: |client| {
            async move {
                domain::Coupons::new(client)
                    .get(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<
                                    mighty_schema::kinds::PaymentCoupon,
                                >,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "coupons.create",
        operation: "CreatePaymentCoupon",
        takes_input: true,
        variables: || {
            json!(
                { "input" : { "code" : "text-1", "couponType" : "text-2", "duration" :
                "text-3" } }
            )
        },
        call: |client| {
            async move {
                domain::Coupons::new(client)
                    .create(
                        mighty_schema::inputs::CreatePaymentCouponInput::new(
                            "text-1",
                            mighty_schema::enums::PaymentCouponDiscountType::from(
                                "text-2",
                            ),
                            mighty_schema::enums::PaymentCouponDuration::from("text-3"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "coupons.update",
        operation: "UpdatePaymentCoupon",
        takes_input: true,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Coupons::new(client)
                    .update(
                        mighty_schema::inputs::UpdatePaymentCouponInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<
                                        mighty_schema::kinds::PaymentCoupon,
                                    >,
                                >()
                                .expect("an id"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "coupons.validate",
        operation: "GetPaymentCouponValidation",
        takes_input: false,
        variables: || json!({ "paymentPlanId" : "1", "promoCode" : "text-2" }),
        call: |client| {
            async move {
                domain::Coupons::new(client)
                    .validate(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
                            >()
                            .expect("an id"),
                        "text-2",
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "course_progress.get",
        operation: "GetMemberCourseProgress",
        takes_input: false,
        variables: || json!({ "courseId" : "1" }),
        call: |client| {
            async move {
                domain::CourseProgress::new(client)
                    .get(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "course_progress.update",
        operation: "UpdateCourseworkProgress",
        takes_input: false,
        variables: || json!({ "input" : { "courseworkId" : "1", "state" : "text-2" } }),
        call: |client| {
            async move {
                domain::CourseProgress::new(client)
                    .update(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>,
                            >()
                            .expect("an id"),
                        mighty_schema::enums::CourseProgressState::from("text-2"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "courses.list",
        operation: "ListCourses",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Courses::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "courses.get",
        operation: "GetCourse",
        takes_input: false,
        variables: || json!({ "idOrSlug" : "1" }),
        call: |client| {
            async move {
                domain::Courses::new(client)
                    .get(
                        <mighty_schema::ids::RefOf<
                            mighty_schema::kinds::Space,
                        >>::from("1"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "courses.create",
        operation: "CreateCourse",
        takes_input: false,
        variables: || json!({ "input" : { "title" : "text-1" } }),
        call: |client| {
            async move { domain::Courses::new(client).create("text-1").await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "courses.delete",
        operation: "DeleteCourse",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Courses::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "coursework.get",
        operation: "GetCoursework",
        takes_input: false,
        variables: || json!({ "idOrSlug" : "1" }),
        call: |client| {
            async move {
                domain::Coursework::new(client)
                    .get(
                        <mighty_schema::ids::RefOf<
                            mighty_schema::kinds::Coursework,
                        >>::from("1"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "coursework.create",
        operation: "CreateCoursework",
        takes_input: true,
        variables: || json!({ "input" : { "courseId" : "1", "type" : "text-2" } }),
        call: |client| {
            async move {
                domain::Coursework::new(client)
                    .create(
                        mighty_schema::inputs::CreateCourseworkInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
                                >()
                                .expect("an id"),
                            mighty_schema::enums::CourseworkType::from("text-2"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "coursework.update",
        operation: "UpdateCoursework",
        takes_input: true,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Coursework::new(client)
                    .update(
                        mighty_schema::inputs::UpdateCourseworkInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>,
                                >()
                                .expect("an id"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "coursework.delete",
        operation: "DeleteCoursework",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Coursework::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "coursework.publish",
        operation: "PublishCoursework",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Coursework::new(client)
                    .publish(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "coursework.unpublish",
        operation: "UnpublishCoursework",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Coursework::new(client)
                    .unpublish(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "coursework.reorder",
        operation: "ReorderCoursework",
        takes_input: true,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Coursework::new(client)
                    .reorder(
                        mighty_schema::inputs::ReorderCourseworkInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>,
                                >()
                                .expect("an id"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "custom_domains.list",
        operation: "ListCustomDomains",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::CustomDomains::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "custom_domains.create",
        operation: "CreateCustomDomain",
        takes_input: false,
        variables: || json!({ "input" : { "domain" : "text-1" } }),
        call: |client| {
            async move {
                domain::CustomDomains::new(client).create("text-1").await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "custom_domains.delete_all",
        operation: "DeleteCustomDomain",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::CustomDomains::new(client)
                    .delete_all(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::CustomDomain>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "custom_domains.check",
        operation: "GetCustomDomainCheck",
        takes_input: false,
        variables: || json!({ "domain" : "text-1" }),
        call: |client| {
            async move {
                domain::CustomDomains::new(client).check("text-1").await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "custom_domains.publish",
        operation: "PublishCustomDomain",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::CustomDomains::new(client)
                    .publish(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::CustomDomain>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "custom_field_answers.list",
        operation: "ListMemberCustomFieldResponses",
        takes_input: false,
        variables: || {
            json!(
                { "memberId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::User > > ::from_number(1u64) }
            )
        },
        call: |client| {
            async move {
                domain::CustomFieldAnswers::new(client)
                    .list(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::User,
                        >>::from_number(1u64),
                    )?
                    .next_page()
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "custom_field_answers.update",
        operation: "UpdateCustomFieldAnswer",
        takes_input: true,
        variables: || json!({ "input" : { "customFieldId" : "1", "memberId" : "2" } }),
        call: |client| {
            async move {
                domain::CustomFieldAnswers::new(client)
                    .update(
                        mighty_schema::inputs::UpdateCustomFieldAnswerInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::CustomField>,
                                >()
                                .expect("an id"),
                            "2"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
                                >()
                                .expect("an id"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "custom_field_answers.delete",
        operation: "DeleteCustomFieldAnswer",
        takes_input: false,
        variables: || json!({ "input" : { "customFieldId" : "1", "memberId" : "2" } }),
        call: |client| {
            async move {
                domain::CustomFieldAnswers::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::CustomField>,
                            >()
                            .expect("an id"),
                        "2"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "custom_field_options.create",
        operation: "CreateCustomFieldOption",
        takes_input: false,
        variables: || json!({ "input" : { "customFieldId" : "1", "title" : "text-2" } }),
        call: |client| {
            async move {
                domain::CustomFieldOptions::new(client)
                    .create(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::CustomField>,
                            >()
                            .expect("an id"),
                        "text-2",
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "custom_field_options.update",
        operation: "UpdateCustomFieldOption",
        takes_input: true,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::CustomFieldOptions::new(client)
                    .update(
                        mighty_schema::inputs::UpdateCustomFieldOptionInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<
                                        mighty_schema::kinds::CustomFieldOption,
                                    >,
                                >()
                                .expect("an id"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "custom_field_options.delete",
        operation: "DeleteCustomFieldOption",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::CustomFieldOptions::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<
                                    mighty_schema::kinds::CustomFieldOption,
                                >,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "custom_fields.list",
        operation: "ListCustomFields",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::CustomFields::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "custom_fields.get",
        operation: "GetCustomField",
        takes_input: false,
        variables: || json!({ "id" : "1" }),
        call: |client| {
            async move {
                domain::CustomFields::new(client)
                    .get(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::CustomField>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "custom_fields.create",
        operation: "CreateCustomField",
        takes_input: true,
        variables: || {
            json!(
                { "input" : { "privacy" : "text-1", "responseBy" : "text-2",
                "responseType" : "text-3", "title" : "text-4" } }
            )
        },
        call: |client| {
            async move {
                domain::CustomFields::new(client)
                    .create(
                        mighty_schema::inputs::CreateCustomFieldInput::new(
                            mighty_schema::enums::CustomFieldPrivacy::from("text-1"),
                            mighty_schema::enums::CustomFieldResponseBy::from("text-2"),
                            mighty_schema::enums::CustomFieldResponseType::from(
                                "text-3",
                            ),
                            "text-4",
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "custom_fields.update",
        operation: "UpdateCustomField",
        takes_input: true,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::CustomFields::new(client)
                    .update(
                        mighty_schema::inputs::UpdateCustomFieldInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::CustomField>,
                                >()
                                .expect("an id"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "custom_fields.delete",
        operation: "DeleteCustomField",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::CustomFields::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::CustomField>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "direct_messages.list",
        operation: "ListMemberDirectMessages",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::DirectMessages::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "direct_messages.get",
        operation: "GetPrivateConversation",
        takes_input: false,
        variables: || {
            json!(
                { "conversationId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::DirectMessage > > ::from_number(1u64) }
            )
        },
        call: |client| {
            async move {
                domain::DirectMessages::new(client)
                    .get(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::DirectMessage,
                        >>::from_number(1u64),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "direct_messages.update",
        operation: "UpdateConversation",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "conversationId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::DirectMessage > > ::from_number(1u64), "title" :
                "text-2" } }
            )
        },
        call: |client| {
            async move {
                domain::DirectMessages::new(client)
                    .update(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::DirectMessage,
                        >>::from_number(1u64),
                        "text-2",
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "direct_messages.add_members",
        operation: "CreateConversationMemberships",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "conversationId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::DirectMessage > > ::from_number(1u64), "memberIds"
                : [< mighty_schema::ids::GlobalIdOf < mighty_schema::kinds::User > >
                ::from_number(2u64)] } }
            )
        },
        call: |client| {
            async move {
                domain::DirectMessages::new(client)
                    .add_members(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::DirectMessage,
                        >>::from_number(1u64),
                        Vec::from([
                            <mighty_schema::ids::GlobalIdOf<
                                mighty_schema::kinds::User,
                            >>::from_number(2u64),
                        ]),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "direct_messages.remove_members",
        operation: "DeleteConversationMemberships",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "conversationId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::DirectMessage > > ::from_number(1u64), "memberIds"
                : [< mighty_schema::ids::GlobalIdOf < mighty_schema::kinds::User > >
                ::from_number(2u64)] } }
            )
        },
        call: |client| {
            async move {
                domain::DirectMessages::new(client)
                    .remove_members(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::DirectMessage,
                        >>::from_number(1u64),
                        Vec::from([
                            <mighty_schema::ids::GlobalIdOf<
                                mighty_schema::kinds::User,
                            >>::from_number(2u64),
                        ]),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "direct_messages.mark_read",
        operation: "MarkDirectMessageRead",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "conversationId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::DirectMessage > > ::from_number(1u64) } }
            )
        },
        call: |client| {
            async move {
                domain::DirectMessages::new(client)
                    .mark_read(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::DirectMessage,
                        >>::from_number(1u64),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "direct_messages.archive",
        operation: "ArchiveConversation",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "conversationId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::DirectMessage > > ::from_number(1u64) } }
            )
        },
        call: |client| {
            async move {
                domain::DirectMessages::new(client)
                    .archive(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::DirectMessage,
                        >>::from_number(1u64),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "direct_messages.leave",
        operation: "LeaveConversation",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "conversationId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::DirectMessage > > ::from_number(1u64) } }
            )
        },
        call: |client| {
            async move {
                domain::DirectMessages::new(client)
                    .leave(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::DirectMessage,
                        >>::from_number(1u64),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "events.get",
        operation: "GetEvent",
        takes_input: false,
        variables: || json!({ "idOrSlug" : "1" }),
        call: |client| {
            async move {
                domain::Events::new(client)
                    .get(
                        <mighty_schema::ids::RefOf<
                            mighty_schema::kinds::Post,
                        >>::from("1"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "events.create",
        operation: "CreateEvent",
        takes_input: true,
        variables: || {
            json!(
                { "input" : { "endsAt" : jiff::Timestamp::UNIX_EPOCH, "eventType" :
                "text-2", "spaceId" : "3", "startsAt" : jiff::Timestamp::UNIX_EPOCH,
                "title" : "text-5" } }
            )
        },
        call: |client| {
            async move {
                domain::Events::new(client)
                    .create(
                        mighty_schema::inputs::CreateEventInput::new(mighty_schema::inputs::CreateEventInputRequired {
                            ends_at: jiff::Timestamp::UNIX_EPOCH.into(),
                            event_type: "text-2".into(),
                            space_id: "3"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
                                >()
                                .expect("an id")
                                .into(),
                            starts_at: jiff::Timestamp::UNIX_EPOCH.into(),
                            title: "text-5".into(),
                        }),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "events.update",
        operation: "UpdateEvent",
        takes_input: true,
        variables: || {
            json!(
                { "input" : { "id" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::Event > > ::from_number(1u64) } }
            )
        },
        call: |client| {
            async move {
                domain::Events::new(client)
                    .update(
                        mighty_schema::inputs::UpdateEventInput::new(
                            <mighty_schema::ids::GlobalIdOf<
                                mighty_schema::kinds::Event,
                            >>::from_number(1u64),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "events.delete",
        operation: "DeleteEvent",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Events::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Event>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "events.update_instance",
        operation: "UpdateEventInstance",
        takes_input: true,
        variables: || {
            json!({ "input" : { "eventId" : "1", "instanceIndex" : "text-2" } })
        },
        call: |client| {
            async move {
                domain::Events::new(client)
                    .update_instance(
                        mighty_schema::inputs::UpdateEventInstanceInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::Event>,
                                >()
                                .expect("an id"),
                            "text-2",
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "events.delete_instance",
        operation: "DeleteEventInstance",
        takes_input: false,
        variables: || {
            json!({ "input" : { "eventId" : "1", "instanceIndex" : "text-2" } })
        },
        call: |client| {
            async move {
                domain::Events::new(client)
                    .delete_instance(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Event>,
                            >()
                            .expect("an id"),
                        "text-2",
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "events.exceptions",
        operation: "ListEventRecurrenceExceptions",
        takes_input: false,
        variables: || json!({ "idOrSlug" : "1" }),
        call: |client| {
            async move {
                domain::Events::new(client)
                    .exceptions(
                        <mighty_schema::ids::RefOf<
                            mighty_schema::kinds::Post,
                        >>::from("1"),
                    )?
                    .next_page()
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "events.restore_instance",
        operation: "DeleteEventRecurrenceException",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Events::new(client)
                    .restore_instance(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<
                                    mighty_schema::kinds::EventRecurrenceException,
                                >,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "events.with_rsvps",
        operation: "GetEventWithRsvps",
        takes_input: false,
        variables: || json!({ "idOrSlug" : "1" }),
        call: |client| {
            async move {
                domain::Events::new(client)
                    .with_rsvps(
                        <mighty_schema::ids::RefOf<
                            mighty_schema::kinds::Post,
                        >>::from("1"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "events.with_attendees",
        operation: "ListEventsWithAttendees",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move { domain::Events::new(client).with_attendees().await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "gallery_groups.list",
        operation: "ListGalleryGroups",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move { domain::GalleryGroups::new(client).list().await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "gallery_groups.update",
        operation: "UpdateGalleryGroup",
        takes_input: false,
        variables: || {
            json!({ "input" : { "galleryGroupId" : "1", "isEnabled" : true } })
        },
        call: |client| {
            async move {
                domain::GalleryGroups::new(client)
                    .update(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::GalleryGroup>,
                            >()
                            .expect("an id"),
                        true,
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "gallery_groups.update_all",
        operation: "UpdateGalleryGroups",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "galleryGroups" : [{ "galleryType" : "text-11", "isEnabled"
                : true }] } }
            )
        },
        call: |client| {
            async move {
                domain::GalleryGroups::new(client)
                    .update_all(
                        Vec::from([
                            mighty_schema::inputs::GalleryGroupInput::new(
                                mighty_schema::enums::GalleryType::from("text-11"),
                                true,
                            ),
                        ]),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "gallery_groups.reorder",
        operation: "ReorderGalleryGroup",
        takes_input: true,
        variables: || json!({ "input" : { "galleryGroupId" : "1" } }),
        call: |client| {
            async move {
                domain::GalleryGroups::new(client)
                    .reorder(
                        mighty_schema::inputs::ReorderGalleryGroupInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::GalleryGroup>,
                                >()
                                .expect("an id"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "gift_definitions.list",
        operation: "ListGiftDefinitions",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::GiftDefinitions::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "gift_definitions.create",
        operation: "CreateGiftDefinition",
        takes_input: true,
        variables: || json!({ "input" : { "name" : "text-1" } }),
        call: |client| {
            async move {
                domain::GiftDefinitions::new(client)
                    .create(
                        mighty_schema::inputs::CreateGiftDefinitionInput::new("text-1"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "gift_definitions.update",
        operation: "UpdateGiftDefinition",
        takes_input: true,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::GiftDefinitions::new(client)
                    .update(
                        mighty_schema::inputs::UpdateGiftDefinitionInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<
                                        mighty_schema::kinds::GiftDefinition,
                                    >,
                                >()
                                .expect("an id"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "gift_definitions.delete",
        operation: "DeleteGiftDefinition",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::GiftDefinitions::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<
                                    mighty_schema::kinds::GiftDefinition,
                                >,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "gift_definitions.reorder",
        operation: "ReorderGiftDefinition",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1", "position" : 2i32 } }),
        call: |client| {
            async move {
                domain::GiftDefinitions::new(client)
                    .reorder(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<
                                    mighty_schema::kinds::GiftDefinition,
                                >,
                            >()
                            .expect("an id"),
                        2i32,
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "gift_definitions.create_defaults",
        operation: "CreateDefaultGiftDefinitions",
        takes_input: false,
        variables: || json!({ "input" : {} }),
        call: |client| {
            async move {
                domain::GiftDefinitions::new(client).create_defaults().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "gift_definitions.templates",
        operation: "ListGiftDefinitionTemplates",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::GiftDefinitions::new(client).templates().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "gift_leaderboards.get",
        operation: "GetGiftLeaderboard",
        takes_input: false,
        variables: || {
            json!(
                { "giftDefinitionId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::GiftDefinition > > ::from_number(1u64) }
            )
        },
        call: |client| {
            async move {
                domain::GiftLeaderboards::new(client)
                    .get(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::GiftDefinition,
                        >>::from_number(1u64),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "gift_leaderboards.aggregated",
        operation: "GetGiftAggregatedLeaderboard",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::GiftLeaderboards::new(client).aggregated().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "gifts.list",
        operation: "ListRecognitions",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move { domain::Gifts::new(client).list()?.next_page().await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "gifts.get",
        operation: "GetGiftTransaction",
        takes_input: false,
        variables: || {
            json!(
                { "resourceId" : < mighty_schema::ids::ResourceIdOf <
                mighty_schema::kinds::Recognition > > ::from(1u64) }
            )
        },
        call: |client| {
            async move {
                domain::Gifts::new(client)
                    .get(
                        <mighty_schema::ids::ResourceIdOf<
                            mighty_schema::kinds::Recognition,
                        >>::from(1u64),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "gifts.create",
        operation: "CreateGift",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "giftDefinitionId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::GiftDefinition > > ::from_number(1u64),
                "recipientId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::User > > ::from_number(2u64) } }
            )
        },
        call: |client| {
            async move {
                domain::Gifts::new(client)
                    .create(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::GiftDefinition,
                        >>::from_number(1u64),
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::User,
                        >>::from_number(2u64),
                        domain::Irreversible,
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "gifts.received_by",
        operation: "ListMemberGiftsReceived",
        takes_input: false,
        variables: || {
            json!(
                { "memberId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::User > > ::from_number(1u64) }
            )
        },
        call: |client| {
            async move {
                domain::Gifts::new(client)
                    .received_by(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::User,
                        >>::from_number(1u64),
                    )?
                    .next_page()
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "gifts.sent_by",
        operation: "ListMemberGiftsSent",
        takes_input: false,
        variables: || {
            json!(
                { "memberId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::User > > ::from_number(1u64) }
            )
        },
        call: |client| {
            async move {
                domain::Gifts::new(client)
                    .sent_by(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::User,
                        >>::from_number(1u64),
                    )?
                    .next_page()
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "gifts.summary",
        operation: "ListMemberGiftSummary",
        takes_input: false,
        variables: || {
            json!(
                { "memberId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::User > > ::from_number(1u64) }
            )
        },
        call: |client| {
            async move {
                domain::Gifts::new(client)
                    .summary(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::User,
                        >>::from_number(1u64),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "income_reports.list",
        operation: "ListIncomeReports",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::IncomeReports::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "income_reports.get",
        operation: "GetIncomeReport",
        takes_input: false,
        variables: || json!({ "id" : "1" }),
        call: |client| {
            async move {
                domain::IncomeReports::new(client)
                    .get(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::IncomeReport>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "income_reports.periods",
        operation: "ListIncomeReportPeriods",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::IncomeReports::new(client).periods()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "invite_requests.list",
        operation: "ListInviteRequests",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::InviteRequests::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "invite_requests.get",
        operation: "GetInviteRequest",
        takes_input: false,
        variables: || json!({ "id" : "1" }),
        call: |client| {
            async move {
                domain::InviteRequests::new(client)
                    .get(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<
                                    mighty_schema::kinds::InviteRequest,
                                >,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "invite_requests.create",
        operation: "CreateInviteRequest",
        takes_input: false,
        variables: || json!({ "input" : { "spaceId" : "1" } }),
        call: |client| {
            async move {
                domain::InviteRequests::new(client)
                    .create(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "invite_requests.update",
        operation: "UpdateInviteRequest",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1", "status" : "text-2" } }),
        call: |client| {
            async move {
                domain::InviteRequests::new(client)
                    .update(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<
                                    mighty_schema::kinds::InviteRequest,
                                >,
                            >()
                            .expect("an id"),
                        mighty_schema::enums::InviteRequestStatus::from("text-2"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "invite_requests.update_many",
        operation: "UpdateInviteRequests",
        takes_input: true,
        variables: || json!({ "input" : { "spaceId" : "1", "status" : "text-2" } }),
        call: |client| {
            async move {
                domain::InviteRequests::new(client)
                    .update_many(
                        mighty_schema::inputs::UpdateInviteRequestsInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
                                >()
                                .expect("an id"),
                            mighty_schema::enums::InviteRequestStatus::from("text-2"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "invites.list",
        operation: "ListInvites",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Invites::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "invites.create",
        operation: "CreateInvites",
        takes_input: true,
        variables: || json!({ "input" : {} }),
        call: |client| {
            async move {
                domain::Invites::new(client)
                    .create(mighty_schema::inputs::CreateInvitesInput::new())
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "invites.resend",
        operation: "ResendInvite",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Invites::new(client)
                    .resend(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Invite>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "invites.revoke",
        operation: "RevokeInvite",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Invites::new(client)
                    .revoke(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Invite>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "landing_spaces.get",
        operation: "GetLandingSpace",
        takes_input: false,
        variables: || json!({ "audience" : "text-1" }),
        call: |client| {
            async move {
                domain::LandingSpaces::new(client)
                    .get(mighty_schema::enums::LandingSpaceAudience::from("text-1"))
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "landing_spaces.update",
        operation: "UpdateNetworkLandingSpace",
        takes_input: true,
        variables: || json!({ "input" : { "audience" : "text-1", "spaceId" : "2" } }),
        call: |client| {
            async move {
                domain::LandingSpaces::new(client)
                    .update(
                        mighty_schema::inputs::UpdateNetworkLandingSpaceInput::new(
                            mighty_schema::enums::LandingSpaceAudience::from("text-1"),
                            "2"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
                                >()
                                .expect("an id"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "leads.list",
        operation: "ListLeads",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move { domain::Leads::new(client).list()?.next_page().await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "live_spaces.list",
        operation: "ListLiveSpaces",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::LiveSpaces::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "live_spaces.get",
        operation: "GetLiveSpace",
        takes_input: false,
        variables: || json!({ "id" : "1" }),
        call: |client| {
            async move {
                domain::LiveSpaces::new(client)
                    .get(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::LiveSpace>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "live_spaces.create",
        operation: "CreateLiveSpace",
        takes_input: false,
        variables: || json!({ "input" : { "title" : "text-1" } }),
        call: |client| {
            async move {
                domain::LiveSpaces::new(client).create("text-1").await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "live_spaces.online",
        operation: "ListOnlineLiveSpaces",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::LiveSpaces::new(client).online()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "live_spaces.complete",
        operation: "CompleteLiveSpace",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::LiveSpaces::new(client)
                    .complete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::LiveSpace>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "member_blocks.list",
        operation: "ListBlockedMembers",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::MemberBlocks::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "member_blocks.create",
        operation: "CreateMemberBlock",
        takes_input: false,
        variables: || json!({ "input" : { "memberId" : "1" } }),
        call: |client| {
            async move {
                domain::MemberBlocks::new(client)
                    .create(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "member_blocks.delete",
        operation: "DeleteMemberBlock",
        takes_input: false,
        variables: || json!({ "input" : { "memberId" : "1" } }),
        call: |client| {
            async move {
                domain::MemberBlocks::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "members.get",
        operation: "GetMember",
        takes_input: false,
        variables: || json!({ "id" : "1" }),
        call: |client| {
            async move {
                domain::Members::new(client)
                    .get(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "members.create",
        operation: "CreateMember",
        takes_input: true,
        variables: || {
            json!(
                { "input" : { "email" : "text-1", "firstName" : "text-2", "lastName" :
                "text-3" } }
            )
        },
        call: |client| {
            async move {
                domain::Members::new(client)
                    .create(
                        mighty_schema::inputs::CreateMemberInput::new(mighty_schema::inputs::CreateMemberInputRequired {
                            email: "text-1".into(),
                            first_name: "text-2".into(),
                            last_name: "text-3".into(),
                        }),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "members.update",
        operation: "UpdateMember",
        takes_input: true,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Members::new(client)
                    .update(
                        mighty_schema::inputs::UpdateMemberInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
                                >()
                                .expect("an id"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "members.delete",
        operation: "DeleteMember",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Members::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
                            >()
                            .expect("an id"),
                        domain::Irreversible,
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "members.me",
        operation: "GetMe",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move { domain::Members::new(client).me().await.map(drop) }.boxed()
        },
    },
    Call {
        verb: "members.get_by_email",
        operation: "GetMemberByEmail",
        takes_input: false,
        variables: || json!({ "email" : "text-1" }),
        call: |client| {
            async move {
                domain::Members::new(client).get_by_email("text-1").await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "members.daily_visit_streak",
        operation: "GetMemberDailyVisitStreak",
        takes_input: false,
        variables: || {
            json!(
                { "memberId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::User > > ::from_number(1u64) }
            )
        },
        call: |client| {
            async move {
                domain::Members::new(client)
                    .daily_visit_streak(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::User,
                        >>::from_number(1u64),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "members.followers",
        operation: "ListMemberFollowers",
        takes_input: false,
        variables: || {
            json!(
                { "memberId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::User > > ::from_number(1u64) }
            )
        },
        call: |client| {
            async move {
                domain::Members::new(client)
                    .followers(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::User,
                        >>::from_number(1u64),
                    )?
                    .next_page()
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "members.followed",
        operation: "ListMemberFollowedMembers",
        takes_input: false,
        variables: || {
            json!(
                { "memberId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::User > > ::from_number(1u64) }
            )
        },
        call: |client| {
            async move {
                domain::Members::new(client)
                    .followed(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::User,
                        >>::from_number(1u64),
                    )?
                    .next_page()
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "members.follow",
        operation: "CreateMemberFollow",
        takes_input: false,
        variables: || json!({ "input" : { "memberId" : "1" } }),
        call: |client| {
            async move {
                domain::Members::new(client)
                    .follow(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "members.unfollow",
        operation: "DeleteMemberFollow",
        takes_input: false,
        variables: || json!({ "input" : { "memberId" : "1" } }),
        call: |client| {
            async move {
                domain::Members::new(client)
                    .unfollow(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "members.roster",
        operation: "ListRoster",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Members::new(client).roster()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "members.overview",
        operation: "GetMemberOverview",
        takes_input: false,
        variables: || json!({ "id" : "1" }),
        call: |client| {
            async move {
                domain::Members::new(client)
                    .overview(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "memberships.get",
        operation: "GetMemberMembership",
        takes_input: false,
        variables: || {
            json!(
                { "memberId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::User > > ::from_number(1u64) }
            )
        },
        call: |client| {
            async move {
                domain::Memberships::new(client)
                    .get(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::User,
                        >>::from_number(1u64),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "memberships.update",
        operation: "UpdateMembership",
        takes_input: false,
        variables: || json!({ "input" : { "memberId" : "1", "role" : "text-2" } }),
        call: |client| {
            async move {
                domain::Memberships::new(client)
                    .update(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
                            >()
                            .expect("an id"),
                        mighty_schema::enums::MembershipRole::from("text-2"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "memberships.delete",
        operation: "DeleteNetworkMembership",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Memberships::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "moderation.abuse_reports",
        operation: "ListAbuseReports",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Moderation::new(client)
                    .abuse_reports()?
                    .next_page()
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "moderation.create_post_report",
        operation: "CreatePostReport",
        takes_input: false,
        variables: || {
            json!({ "input" : { "postId" : "1", "blacklistType" : "text-2" } })
        },
        call: |client| {
            async move {
                domain::Moderation::new(client)
                    .create_post_report(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Post>,
                            >()
                            .expect("an id"),
                        mighty_schema::enums::BlacklistType::from("text-2"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "moderation.delete_post_report",
        operation: "DeletePostReport",
        takes_input: false,
        variables: || json!({ "input" : { "postId" : "1" } }),
        call: |client| {
            async move {
                domain::Moderation::new(client)
                    .delete_post_report(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Post>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "moderation.create_comment_report",
        operation: "CreateCommentReport",
        takes_input: false,
        variables: || {
            json!({ "input" : { "commentId" : "1", "blacklistType" : "text-2" } })
        },
        call: |client| {
            async move {
                domain::Moderation::new(client)
                    .create_comment_report(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Comment>,
                            >()
                            .expect("an id"),
                        mighty_schema::enums::BlacklistType::from("text-2"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "moderation.delete_comment_report",
        operation: "DeleteCommentReport",
        takes_input: false,
        variables: || json!({ "input" : { "commentId" : "1" } }),
        call: |client| {
            async move {
                domain::Moderation::new(client)
                    .delete_comment_report(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Comment>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "moderation.create_chat_report",
        operation: "CreateChatReport",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "chatId" : mighty_core::Id::from("text-1"), "blacklistType"
                : "text-2" } }
            )
        },
        call: |client| {
            async move {
                domain::Moderation::new(client)
                    .create_chat_report(
                        mighty_core::Id::from("text-1"),
                        mighty_schema::enums::BlacklistType::from("text-2"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "moderation.delete_chat_report",
        operation: "DeleteChatReport",
        takes_input: false,
        variables: || {
            json!({ "input" : { "chatId" : mighty_core::Id::from("text-1") } })
        },
        call: |client| {
            async move {
                domain::Moderation::new(client)
                    .delete_chat_report(mighty_core::Id::from("text-1"))
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "moderation.create_member_report",
        operation: "CreateMemberReport",
        takes_input: false,
        variables: || json!({ "input" : { "memberId" : "1", "reportType" : "text-2" } }),
        call: |client| {
            async move {
                domain::Moderation::new(client)
                    .create_member_report(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
                            >()
                            .expect("an id"),
                        mighty_schema::enums::AbuseReportType::from("text-2"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "moderation.update_member_reports",
        operation: "UpdateMemberReports",
        takes_input: false,
        variables: || json!({ "input" : { "memberId" : "1", "ignored" : true } }),
        call: |client| {
            async move {
                domain::Moderation::new(client)
                    .update_member_reports(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
                            >()
                            .expect("an id"),
                        true,
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "moderation.ban",
        operation: "BanMember",
        takes_input: false,
        variables: || json!({ "input" : { "memberId" : "1" } }),
        call: |client| {
            async move {
                domain::Moderation::new(client)
                    .ban(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
                            >()
                            .expect("an id"),
                        domain::Irreversible,
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "network.get",
        operation: "GetNetwork",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move { domain::Networks::new(client).get().await.map(drop) }.boxed()
        },
    },
    Call {
        verb: "network.update",
        operation: "UpdateNetwork",
        takes_input: true,
        variables: || json!({ "input" : {} }),
        call: |client| {
            async move {
                domain::Networks::new(client)
                    .update(mighty_schema::inputs::UpdateNetworkInput::new())
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "network.update_image",
        operation: "UpdateNetworkImage",
        takes_input: false,
        variables: || json!({ "input" : { "imageType" : "text-1", "assetId" : "2" } }),
        call: |client| {
            async move {
                domain::Networks::new(client)
                    .update_image(
                        mighty_schema::enums::SpaceImageType::from("text-1"),
                        "2"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "network.update_theme",
        operation: "UpdateNetworkTheme",
        takes_input: true,
        variables: || json!({ "input" : {} }),
        call: |client| {
            async move {
                domain::Networks::new(client)
                    .update_theme(mighty_schema::inputs::UpdateNetworkThemeInput::new())
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "network.update_subdomain",
        operation: "UpdateNetworkSubdomain",
        takes_input: false,
        variables: || json!({ "input" : { "slug" : "text-1" } }),
        call: |client| {
            async move {
                domain::Networks::new(client).update_subdomain("text-1").await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "network.branding_images",
        operation: "ListBrandingImages",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Networks::new(client).branding_images().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "network.image_brand_colors",
        operation: "GetImageBrandColors",
        takes_input: false,
        variables: || json!({ "assetId" : "1" }),
        call: |client| {
            async move {
                domain::Networks::new(client)
                    .image_brand_colors(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "network.account",
        operation: "GetNetworkAccount",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move { domain::Networks::new(client).account().await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "notification_settings.get",
        operation: "GetMemberNotificationSetting",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::NotificationSettings::new(client).get().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "notification_settings.update",
        operation: "UpdateNotificationSetting",
        takes_input: true,
        variables: || json!({ "input" : {} }),
        call: |client| {
            async move {
                domain::NotificationSettings::new(client)
                    .update(mighty_schema::inputs::UpdateNotificationSettingInput::new())
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "notifications.list",
        operation: "ListNotifications",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Notifications::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "notifications.mark_read",
        operation: "UpdateNotification",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "id" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::Notification > > ::from_number(1u64) } }
            )
        },
        call: |client| {
            async move {
                domain::Notifications::new(client)
                    .mark_read(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::Notification,
                        >>::from_number(1u64),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "onboarding_pointers.create",
        operation: "CreateCustomOnboardingPointer",
        takes_input: false,
        variables: || json!({ "input" : { "spaceId" : "1", "title" : "text-2" } }),
        call: |client| {
            async move {
                domain::OnboardingPointers::new(client)
                    .create(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
                            >()
                            .expect("an id"),
                        "text-2",
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "onboarding_pointers.update",
        operation: "UpdateCustomOnboardingPointer",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "customOnboardingPointerId" : "1", "title" : "text-2" } }
            )
        },
        call: |client| {
            async move {
                domain::OnboardingPointers::new(client)
                    .update(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<
                                    mighty_schema::kinds::CustomOnboardingPointerPin,
                                >,
                            >()
                            .expect("an id"),
                        "text-2",
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "onboarding_pointers.delete",
        operation: "DeleteCustomOnboardingPointer",
        takes_input: false,
        variables: || json!({ "input" : { "customOnboardingPointerId" : "1" } }),
        call: |client| {
            async move {
                domain::OnboardingPointers::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<
                                    mighty_schema::kinds::CustomOnboardingPointerPin,
                                >,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "onboarding_pointers.unpinned",
        operation: "ListUnpinnedOnboardingPointers",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::OnboardingPointers::new(client).unpinned().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "payments.currencies",
        operation: "ListPaymentCurrencies",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move { domain::Payments::new(client).currencies().await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "payments.stripe_account",
        operation: "GetStripeAccount",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move { domain::Payments::new(client).stripe_account().await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "pins.list",
        operation: "ListPins",
        takes_input: false,
        variables: || json!({ "list" : "text-1" }),
        call: |client| {
            async move {
                domain::Pins::new(client)
                    .list(mighty_schema::enums::PinList::from("text-1"))
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "pins.create",
        operation: "CreatePin",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "list" : "text-1", "targetType" : "text-2", "targetId" :
                mighty_core::Id::from("text-3") } }
            )
        },
        call: |client| {
            async move {
                domain::Pins::new(client)
                    .create(
                        mighty_schema::enums::PinList::from("text-1"),
                        mighty_schema::enums::PinTargetType::from("text-2"),
                        mighty_core::Id::from("text-3"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "pins.delete",
        operation: "DeletePin",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "list" : "text-1", "targetType" : "text-2", "targetId" :
                mighty_core::Id::from("text-3") } }
            )
        },
        call: |client| {
            async move {
                domain::Pins::new(client)
                    .delete(
                        mighty_schema::enums::PinList::from("text-1"),
                        mighty_schema::enums::PinTargetType::from("text-2"),
                        mighty_core::Id::from("text-3"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "pins.in_space",
        operation: "ListSpacePins",
        takes_input: false,
        variables: || json!({ "idOrSlug" : "1", "list" : "text-2" }),
        call: |client| {
            async move {
                domain::Pins::new(client)
                    .in_space(
                        <mighty_schema::ids::RefOf<
                            mighty_schema::kinds::Space,
                        >>::from("1"),
                        mighty_schema::enums::PinList::from("text-2"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "pins.reorder",
        operation: "ReorderPin",
        takes_input: true,
        variables: || json!({ "input" : { "pinId" : "1" } }),
        call: |client| {
            async move {
                domain::Pins::new(client)
                    .reorder(
                        mighty_schema::inputs::ReorderPinInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::Pin>,
                                >()
                                .expect("an id"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "plans.list",
        operation: "ListPaymentPlans",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move { domain::Plans::new(client).list()?.next_page().await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "plans.get",
        operation: "GetPaymentPlan",
        takes_input: false,
        variables: || json!({ "id" : "1" }),
        call: |client| {
            async move {
                domain::Plans::new(client)
                    .get(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "plans.create",
        operation: "CreatePaymentPlan",
        takes_input: true,
        variables: || {
            json!(
                { "input" : { "name" : "text-1", "pricingType" : "text-2", "spaceIds" :
                ["3"] } }
            )
        },
        call: |client| {
            async move {
                domain::Plans::new(client)
                    .create(
                        mighty_schema::inputs::CreatePaymentPlanInput::new(mighty_schema::inputs::CreatePaymentPlanInputRequired {
                            name: "text-1".into(),
                            pricing_type: "text-2".into(),
                            space_ids: Vec::from([
                                    "3"
                                        .parse::<
                                            mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
                                        >()
                                        .expect("an id"),
                                ])
                                .into_iter()
                                .map(Into::into)
                                .collect(),
                        }),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "plans.update",
        operation: "UpdatePaymentPlan",
        takes_input: true,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Plans::new(client)
                    .update(
                        mighty_schema::inputs::UpdatePaymentPlanInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
                                >()
                                .expect("an id"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "plans.publish",
        operation: "PublishPaymentPlan",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Plans::new(client)
                    .publish(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "plans.unpublish",
        operation: "UnpublishPaymentPlan",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Plans::new(client)
                    .unpublish(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "plans.archive",
        operation: "ArchivePaymentPlan",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Plans::new(client)
                    .archive(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
                            >()
                            .expect("an id"),
                        domain::Irreversible,
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "plans.grant",
        operation: "CreatePaymentPlanMembership",
        takes_input: false,
        variables: || json!({ "input" : { "planId" : "1", "memberId" : "2" } }),
        call: |client| {
            async move {
                domain::Plans::new(client)
                    .grant(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
                            >()
                            .expect("an id"),
                        "2"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "plans.revoke",
        operation: "DeletePaymentPlanMembership",
        takes_input: false,
        variables: || json!({ "input" : { "planId" : "1", "memberId" : "2" } }),
        call: |client| {
            async move {
                domain::Plans::new(client)
                    .revoke(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
                            >()
                            .expect("an id"),
                        "2"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "plans.update_profile_questions",
        operation: "UpdatePaymentPlanProfileQuestions",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "planId" : "1", "questions" : [{ "context" : "text-11",
                "text" : "text-12" }] } }
            )
        },
        call: |client| {
            async move {
                domain::Plans::new(client)
                    .update_profile_questions(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
                            >()
                            .expect("an id"),
                        Vec::from([
                            mighty_schema::inputs::ProfileQuestionInput::new(
                                mighty_schema::enums::ProfileQuestionContext::from(
                                    "text-11",
                                ),
                                "text-12",
                            ),
                        ]),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "polls.list",
        operation: "ListPolls",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move { domain::Polls::new(client).list()?.next_page().await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "polls.get",
        operation: "GetPoll",
        takes_input: false,
        variables: || json!({ "idOrSlug" : "1" }),
        call: |client| {
            async move {
                domain::Polls::new(client)
                    .get(
                        <mighty_schema::ids::RefOf<
                            mighty_schema::kinds::Post,
                        >>::from("1"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "polls.create",
        operation: "CreatePoll",
        takes_input: true,
        variables: || {
            json!(
                { "input" : { "pollType" : "text-1", "spaceId" : "2", "title" : "text-3"
                } }
            )
        },
        call: |client| {
            async move {
                domain::Polls::new(client)
                    .create(
                        mighty_schema::inputs::CreatePollInput::new(
                            mighty_schema::enums::PollType::from("text-1"),
                            "2"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
                                >()
                                .expect("an id"),
                            "text-3",
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "polls.update",
        operation: "UpdatePoll",
        takes_input: true,
        variables: || {
            json!(
                { "input" : { "id" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::Poll > > ::from_number(1u64) } }
            )
        },
        call: |client| {
            async move {
                domain::Polls::new(client)
                    .update(
                        mighty_schema::inputs::UpdatePollInput::new(
                            <mighty_schema::ids::GlobalIdOf<
                                mighty_schema::kinds::Poll,
                            >>::from_number(1u64),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "polls.get_as_host",
        operation: "GetNetworkPoll",
        takes_input: false,
        variables: || json!({ "id" : "1" }),
        call: |client| {
            async move {
                domain::Polls::new(client)
                    .get_as_host(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Poll>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "polls.answers",
        operation: "ListPollAnswers",
        takes_input: false,
        variables: || json!({ "idOrSlug" : "1" }),
        call: |client| {
            async move {
                domain::Polls::new(client)
                    .answers(
                        <mighty_schema::ids::RefOf<
                            mighty_schema::kinds::Post,
                        >>::from("1"),
                    )?
                    .next_page()
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "polls.choose",
        operation: "CreatePollAnswer",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "pollId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::Poll > > ::from_number(1u64), "choiceId" : "2" } }
            )
        },
        call: |client| {
            async move {
                domain::Polls::new(client)
                    .choose(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::Poll,
                        >>::from_number(1u64),
                        "2"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::PollChoice>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "polls.cheer",
        operation: "CreateAnswerCheer",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "answerId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::PollAnswer > > ::from_number(1u64) } }
            )
        },
        call: |client| {
            async move {
                domain::Polls::new(client)
                    .cheer(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::PollAnswer,
                        >>::from_number(1u64),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "polls.uncheer",
        operation: "DeleteAnswerCheer",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "answerId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::PollAnswer > > ::from_number(1u64) } }
            )
        },
        call: |client| {
            async move {
                domain::Polls::new(client)
                    .uncheer(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::PollAnswer,
                        >>::from_number(1u64),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "posts.list",
        operation: "ListPosts",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move { domain::Posts::new(client).list()?.next_page().await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "posts.get",
        operation: "GetPost",
        takes_input: false,
        variables: || json!({ "idOrSlug" : "1" }),
        call: |client| {
            async move {
                domain::Posts::new(client)
                    .get(
                        <mighty_schema::ids::RefOf<
                            mighty_schema::kinds::Post,
                        >>::from("1"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "posts.create",
        operation: "CreatePost",
        takes_input: true,
        variables: || json!({ "input" : { "spaceId" : "1" } }),
        call: |client| {
            async move {
                domain::Posts::new(client)
                    .create(
                        mighty_schema::inputs::CreatePostInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
                                >()
                                .expect("an id"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "posts.update",
        operation: "UpdatePost",
        takes_input: true,
        variables: || {
            json!(
                { "input" : { "id" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::Post > > ::from_number(1u64) } }
            )
        },
        call: |client| {
            async move {
                domain::Posts::new(client)
                    .update(
                        mighty_schema::inputs::UpdatePostInput::new(
                            <mighty_schema::ids::GlobalIdOf<
                                mighty_schema::kinds::Post,
                            >>::from_number(1u64),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "posts.delete",
        operation: "DeletePost",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Posts::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Post>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "posts.in_space",
        operation: "ListSpacePosts",
        takes_input: false,
        variables: || json!({ "idOrSlug" : "1" }),
        call: |client| {
            async move {
                domain::Posts::new(client)
                    .in_space(
                        <mighty_schema::ids::RefOf<
                            mighty_schema::kinds::Space,
                        >>::from("1"),
                    )?
                    .next_page()
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "posts.feed",
        operation: "ListFeed",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move { domain::Posts::new(client).feed()?.next_page().await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "posts.saved",
        operation: "ListSavedPosts",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Posts::new(client).saved()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "posts.save",
        operation: "CreateSavedPost",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "postId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::Post > > ::from_number(1u64) } }
            )
        },
        call: |client| {
            async move {
                domain::Posts::new(client)
                    .save(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::Post,
                        >>::from_number(1u64),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "posts.unsave",
        operation: "DeleteSavedPost",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "postId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::Post > > ::from_number(1u64) } }
            )
        },
        call: |client| {
            async move {
                domain::Posts::new(client)
                    .unsave(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::Post,
                        >>::from_number(1u64),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "posts.mute",
        operation: "CreatePostMute",
        takes_input: false,
        variables: || json!({ "input" : { "postId" : "1" } }),
        call: |client| {
            async move {
                domain::Posts::new(client)
                    .mute(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Post>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "posts.unmute",
        operation: "DeletePostMute",
        takes_input: false,
        variables: || json!({ "input" : { "postId" : "1" } }),
        call: |client| {
            async move {
                domain::Posts::new(client)
                    .unmute(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Post>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "posts.with_comments",
        operation: "GetPostWithComments",
        takes_input: false,
        variables: || json!({ "idOrSlug" : "1" }),
        call: |client| {
            async move {
                domain::Posts::new(client)
                    .with_comments(
                        <mighty_schema::ids::RefOf<
                            mighty_schema::kinds::Post,
                        >>::from("1"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "posts.list_with_comments",
        operation: "ListPostsWithComments",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Posts::new(client)
                    .list_with_comments()?
                    .next_page()
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "posts.feed_with_comments",
        operation: "ListFeedWithComments",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Posts::new(client)
                    .feed_with_comments()?
                    .next_page()
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "private_messages.list",
        operation: "ListPrivateMessages",
        takes_input: false,
        variables: || {
            json!(
                { "conversationId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::DirectMessage > > ::from_number(1u64) }
            )
        },
        call: |client| {
            async move {
                domain::PrivateMessages::new(client)
                    .list(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::DirectMessage,
                        >>::from_number(1u64),
                    )?
                    .next_page()
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "private_messages.create",
        operation: "CreateDirectMessage",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "conversationId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::DirectMessage > > ::from_number(1u64), "text" :
                "text-2" } }
            )
        },
        call: |client| {
            async move {
                domain::PrivateMessages::new(client)
                    .create(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::DirectMessage,
                        >>::from_number(1u64),
                        "text-2",
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "private_messages.delete",
        operation: "DeleteDirectMessage",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "messageId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::PrivateMessage > > ::from_number(1u64) } }
            )
        },
        call: |client| {
            async move {
                domain::PrivateMessages::new(client)
                    .delete(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::PrivateMessage,
                        >>::from_number(1u64),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "private_messages.in_thread",
        operation: "ListThreadMessages",
        takes_input: false,
        variables: || {
            json!(
                { "conversationId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::ConversationThread > > ::from_number(1u64) }
            )
        },
        call: |client| {
            async move {
                domain::PrivateMessages::new(client)
                    .in_thread(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::ConversationThread,
                        >>::from_number(1u64),
                    )?
                    .next_page()
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "private_messages.react",
        operation: "CreateDirectMessageReaction",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "messageId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::PrivateMessage > > ::from_number(1u64), "emoji" :
                "text-2" } }
            )
        },
        call: |client| {
            async move {
                domain::PrivateMessages::new(client)
                    .react(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::PrivateMessage,
                        >>::from_number(1u64),
                        "text-2",
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "private_messages.unreact",
        operation: "DeleteDirectMessageReaction",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "messageId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::PrivateMessage > > ::from_number(1u64), "emoji" :
                "text-2" } }
            )
        },
        call: |client| {
            async move {
                domain::PrivateMessages::new(client)
                    .unreact(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::PrivateMessage,
                        >>::from_number(1u64),
                        "text-2",
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "profile_questions.list",
        operation: "ListSpaceProfileQuestions",
        takes_input: false,
        variables: || json!({ "idOrSlug" : "1" }),
        call: |client| {
            async move {
                domain::ProfileQuestions::new(client)
                    .list(
                        <mighty_schema::ids::RefOf<
                            mighty_schema::kinds::Space,
                        >>::from("1"),
                    )?
                    .next_page()
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "profile_questions.answers",
        operation: "ListMemberProfileQuestionAnswers",
        takes_input: false,
        variables: || {
            json!(
                { "memberId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::User > > ::from_number(1u64) }
            )
        },
        call: |client| {
            async move {
                domain::ProfileQuestions::new(client)
                    .answers(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::User,
                        >>::from_number(1u64),
                    )?
                    .next_page()
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "profile_questions.answer",
        operation: "CreateProfileQuestionAnswers",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "planId" : "1", "answers" : [{ "profileQuestionId" : "11"
                }] } }
            )
        },
        call: |client| {
            async move {
                domain::ProfileQuestions::new(client)
                    .answer(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
                            >()
                            .expect("an id"),
                        Vec::from([
                            mighty_schema::inputs::ProfileQuestionAnswerInput::new(
                                "11"
                                    .parse::<
                                        mighty_schema::ids::IdOf<
                                            mighty_schema::kinds::ProfileQuestion,
                                        >,
                                    >()
                                    .expect("an id"),
                            ),
                        ]),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "prompt_mutes.create",
        operation: "CreatePromptMute",
        takes_input: false,
        variables: || {
            json!({ "input" : { "promptId" : mighty_core::Id::from("text-1") } })
        },
        call: |client| {
            async move {
                domain::PromptMutes::new(client)
                    .create(mighty_core::Id::from("text-1"))
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "prompt_mutes.delete",
        operation: "DeletePromptMute",
        takes_input: false,
        variables: || {
            json!({ "input" : { "promptId" : mighty_core::Id::from("text-1") } })
        },
        call: |client| {
            async move {
                domain::PromptMutes::new(client)
                    .delete(mighty_core::Id::from("text-1"))
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "purchases.list",
        operation: "ListPurchases",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Purchases::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "purchases.get",
        operation: "GetPurchase",
        takes_input: false,
        variables: || json!({ "id" : "1" }),
        call: |client| {
            async move {
                domain::Purchases::new(client)
                    .get(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Purchase>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "purchases.void",
        operation: "VoidPurchase",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Purchases::new(client)
                    .void(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Purchase>,
                            >()
                            .expect("an id"),
                        domain::Irreversible,
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "quiz_attempts.list",
        operation: "ListQuizAttempts",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::QuizAttempts::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "quiz_attempts.get",
        operation: "GetQuizAttempt",
        takes_input: false,
        variables: || json!({ "id" : "1" }),
        call: |client| {
            async move {
                domain::QuizAttempts::new(client)
                    .get(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::QuizAttempt>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "quiz_attempts.answer",
        operation: "CreateQuizAnswer",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "quizQuestionId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::Poll > > ::from_number(1u64), "choiceId" : "2" } }
            )
        },
        call: |client| {
            async move {
                domain::QuizAttempts::new(client)
                    .answer(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::Poll,
                        >>::from_number(1u64),
                        "2"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::PollChoice>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "quiz_attempts.complete",
        operation: "CompleteQuizAttempt",
        takes_input: false,
        variables: || json!({ "input" : { "quizAttemptId" : "1" } }),
        call: |client| {
            async move {
                domain::QuizAttempts::new(client)
                    .complete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::QuizAttempt>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "reactions.list",
        operation: "ListReactions",
        takes_input: false,
        variables: || json!({ "targetId" : mighty_core::GlobalId::new("Thing", 1u64) }),
        call: |client| {
            async move {
                domain::Reactions::new(client)
                    .list(mighty_core::GlobalId::new("Thing", 1u64))?
                    .next_page()
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "reactions.create",
        operation: "CreateReaction",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "targetId" : mighty_core::GlobalId::new("Thing", 1u64),
                "emoji" : "text-2" } }
            )
        },
        call: |client| {
            async move {
                domain::Reactions::new(client)
                    .create(mighty_core::GlobalId::new("Thing", 1u64), "text-2")
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "reactions.delete",
        operation: "DeleteReaction",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "targetId" : mighty_core::GlobalId::new("Thing", 1u64),
                "emoji" : "text-2" } }
            )
        },
        call: |client| {
            async move {
                domain::Reactions::new(client)
                    .delete(mighty_core::GlobalId::new("Thing", 1u64), "text-2")
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "rsvps.list",
        operation: "ListRsvps",
        takes_input: false,
        variables: || json!({ "idOrSlug" : "1" }),
        call: |client| {
            async move {
                domain::Rsvps::new(client)
                    .list(
                        <mighty_schema::ids::RefOf<
                            mighty_schema::kinds::Post,
                        >>::from("1"),
                    )?
                    .next_page()
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "rsvps.delete",
        operation: "DeleteRsvp",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "id" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::Rsvp > > ::from_number(1u64) } }
            )
        },
        call: |client| {
            async move {
                domain::Rsvps::new(client)
                    .delete(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::Rsvp,
                        >>::from_number(1u64),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "search.find",
        operation: "Search",
        takes_input: false,
        variables: || json!({ "query" : "text-1" }),
        call: |client| {
            async move {
                domain::Search::new(client).find("text-1")?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "segments.list",
        operation: "ListSegments",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Segments::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "segments.get",
        operation: "GetSegment",
        takes_input: false,
        variables: || json!({ "id" : "1" }),
        call: |client| {
            async move {
                domain::Segments::new(client)
                    .get(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Segment>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "space_blacklists.create",
        operation: "CreateSpaceBlacklist",
        takes_input: false,
        variables: || json!({ "input" : { "spaceId" : "1" } }),
        call: |client| {
            async move {
                domain::SpaceBlacklists::new(client)
                    .create(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "space_blacklists.delete",
        operation: "DeleteSpaceBlacklist",
        takes_input: false,
        variables: || json!({ "input" : { "spaceId" : "1" } }),
        call: |client| {
            async move {
                domain::SpaceBlacklists::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "space_links.list",
        operation: "ListSpaceLinks",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move { domain::SpaceLinks::new(client).list().await.map(drop) }.boxed()
        },
    },
    Call {
        verb: "space_links.get",
        operation: "GetSpaceLink",
        takes_input: false,
        variables: || json!({ "id" : "1" }),
        call: |client| {
            async move {
                domain::SpaceLinks::new(client)
                    .get(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::SpaceLink>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "space_links.create",
        operation: "CreateSpaceLink",
        takes_input: true,
        variables: || json!({ "input" : { "title" : "text-1", "url" : "text-2" } }),
        call: |client| {
            async move {
                domain::SpaceLinks::new(client)
                    .create(
                        mighty_schema::inputs::CreateSpaceLinkInput::new(mighty_schema::inputs::CreateSpaceLinkInputRequired {
                            title: "text-1".into(),
                            url: "text-2".into(),
                        }),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "space_links.update",
        operation: "UpdateSpaceLink",
        takes_input: true,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::SpaceLinks::new(client)
                    .update(
                        mighty_schema::inputs::UpdateSpaceLinkInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::SpaceLink>,
                                >()
                                .expect("an id"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "space_links.delete",
        operation: "DeleteSpaceLink",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::SpaceLinks::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::SpaceLink>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "spaces.list",
        operation: "ListSpaces",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Spaces::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "spaces.get",
        operation: "GetSpace",
        takes_input: false,
        variables: || json!({ "idOrSlug" : "1" }),
        call: |client| {
            async move {
                domain::Spaces::new(client)
                    .get(
                        <mighty_schema::ids::RefOf<
                            mighty_schema::kinds::Space,
                        >>::from("1"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "spaces.create",
        operation: "CreateSpace",
        takes_input: true,
        variables: || {
            json!(
                { "input" : { "templateCanonicalName" : "text-1", "title" : "text-2" } }
            )
        },
        call: |client| {
            async move {
                domain::Spaces::new(client)
                    .create(
                        mighty_schema::inputs::CreateSpaceInput::new(mighty_schema::inputs::CreateSpaceInputRequired {
                            template_canonical_name: "text-1".into(),
                            title: "text-2".into(),
                        }),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "spaces.update",
        operation: "UpdateSpace",
        takes_input: true,
        variables: || json!({ "input" : { "spaceId" : "1" } }),
        call: |client| {
            async move {
                domain::Spaces::new(client)
                    .update(
                        mighty_schema::inputs::UpdateSpaceInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
                                >()
                                .expect("an id"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "spaces.delete",
        operation: "DeleteSpace",
        takes_input: false,
        variables: || json!({ "input" : { "spaceId" : "1" } }),
        call: |client| {
            async move {
                domain::Spaces::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "spaces.of_member",
        operation: "ListMemberSpaces",
        takes_input: false,
        variables: || {
            json!(
                { "memberId" : < mighty_schema::ids::GlobalIdOf <
                mighty_schema::kinds::User > > ::from_number(1u64) }
            )
        },
        call: |client| {
            async move {
                domain::Spaces::new(client)
                    .of_member(
                        <mighty_schema::ids::GlobalIdOf<
                            mighty_schema::kinds::User,
                        >>::from_number(1u64),
                    )?
                    .next_page()
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "spaces.templates",
        operation: "ListSpaceTemplates",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move { domain::Spaces::new(client).templates().await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "spaces.available_features",
        operation: "ListAvailableSpaceFeatures",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Spaces::new(client).available_features().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "spaces.branding_images",
        operation: "ListSpaceBrandingImages",
        takes_input: false,
        variables: || json!({ "idOrSlug" : "1" }),
        call: |client| {
            async move {
                domain::Spaces::new(client)
                    .branding_images(
                        <mighty_schema::ids::RefOf<
                            mighty_schema::kinds::Space,
                        >>::from("1"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "spaces.filled_branding_image_slots",
        operation: "ListFilledBrandingImageSlots",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Spaces::new(client)
                    .filled_branding_image_slots()?
                    .next_page()
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "spaces.update_image",
        operation: "UpdateSpaceImage",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "spaceId" : "1", "imageType" : "text-2", "assetId" : "3" }
                }
            )
        },
        call: |client| {
            async move {
                domain::Spaces::new(client)
                    .update_image(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
                            >()
                            .expect("an id"),
                        mighty_schema::enums::SpaceImageType::from("text-2"),
                        "3"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "spaces.update_profile_questions",
        operation: "UpdateSpaceProfileQuestions",
        takes_input: false,
        variables: || {
            json!(
                { "input" : { "spaceId" : "1", "questions" : [{ "context" : "text-11",
                "text" : "text-12" }] } }
            )
        },
        call: |client| {
            async move {
                domain::Spaces::new(client)
                    .update_profile_questions(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
                            >()
                            .expect("an id"),
                        Vec::from([
                            mighty_schema::inputs::ProfileQuestionInput::new(
                                mighty_schema::enums::ProfileQuestionContext::from(
                                    "text-11",
                                ),
                                "text-12",
                            ),
                        ]),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "spaces.reorder",
        operation: "ReorderSpace",
        takes_input: true,
        variables: || json!({ "input" : { "spaceId" : "1" } }),
        call: |client| {
            async move {
                domain::Spaces::new(client)
                    .reorder(
                        mighty_schema::inputs::ReorderSpaceInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
                                >()
                                .expect("an id"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "spaces.move_to_collection",
        operation: "MoveSpaceToCollection",
        takes_input: false,
        variables: || json!({ "input" : { "spaceId" : "1", "collectionId" : "2" } }),
        call: |client| {
            async move {
                domain::Spaces::new(client)
                    .move_to_collection(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
                            >()
                            .expect("an id"),
                        "2"
                            .parse::<
                                mighty_schema::ids::IdOf<
                                    mighty_schema::kinds::SpacesCollection,
                                >,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "spaces.add_member",
        operation: "CreateSpaceMemberships",
        takes_input: false,
        variables: || json!({ "input" : { "memberId" : "1", "spaceIds" : ["2"] } }),
        call: |client| {
            async move {
                domain::Spaces::new(client)
                    .add_member(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
                            >()
                            .expect("an id"),
                        Vec::from([
                            "2"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
                                >()
                                .expect("an id"),
                        ]),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "spaces.remove_member",
        operation: "DeleteSpaceMembership",
        takes_input: false,
        variables: || json!({ "input" : { "memberId" : "1", "spaceId" : "2" } }),
        call: |client| {
            async move {
                domain::Spaces::new(client)
                    .remove_member(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
                            >()
                            .expect("an id"),
                        "2"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "spaces.with_posts",
        operation: "GetSpaceWithPosts",
        takes_input: false,
        variables: || json!({ "idOrSlug" : "1" }),
        call: |client| {
            async move {
                domain::Spaces::new(client)
                    .with_posts(
                        <mighty_schema::ids::RefOf<
                            mighty_schema::kinds::Space,
                        >>::from("1"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "spaces.member_counts",
        operation: "ListSpaceMemberCounts",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Spaces::new(client).member_counts()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "spaces_collections.list",
        operation: "ListSpacesCollections",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move { domain::SpacesCollections::new(client).list().await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "spaces_collections.create",
        operation: "CreateSpacesCollection",
        takes_input: false,
        variables: || json!({ "input" : { "name" : "text-1" } }),
        call: |client| {
            async move {
                domain::SpacesCollections::new(client).create("text-1").await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "spaces_collections.update",
        operation: "UpdateSpacesCollection",
        takes_input: true,
        variables: || json!({ "input" : { "collectionId" : "1" } }),
        call: |client| {
            async move {
                domain::SpacesCollections::new(client)
                    .update(
                        mighty_schema::inputs::UpdateSpacesCollectionInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<
                                        mighty_schema::kinds::SpacesCollection,
                                    >,
                                >()
                                .expect("an id"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "spaces_collections.delete",
        operation: "DeleteSpacesCollection",
        takes_input: false,
        variables: || json!({ "input" : { "collectionId" : "1" } }),
        call: |client| {
            async move {
                domain::SpacesCollections::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<
                                    mighty_schema::kinds::SpacesCollection,
                                >,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "spaces_collections.reorder",
        operation: "ReorderSpacesCollection",
        takes_input: true,
        variables: || json!({ "input" : { "collectionId" : "1" } }),
        call: |client| {
            async move {
                domain::SpacesCollections::new(client)
                    .reorder(
                        mighty_schema::inputs::ReorderSpacesCollectionInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<
                                        mighty_schema::kinds::SpacesCollection,
                                    >,
                                >()
                                .expect("an id"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "subscription_groups.list",
        operation: "ListPaymentSubscriptionGroups",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move { domain::SubscriptionGroups::new(client).list().await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "subscription_groups.create",
        operation: "CreatePaymentSubscriptionGroup",
        takes_input: false,
        variables: || json!({ "input" : { "name" : "text-1", "platform" : "text-2" } }),
        call: |client| {
            async move {
                domain::SubscriptionGroups::new(client)
                    .create(
                        "text-1",
                        mighty_schema::enums::PaymentSubscriptionGroupPlatformEnum::from(
                            "text-2",
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "subscription_groups.update",
        operation: "UpdatePaymentSubscriptionGroup",
        takes_input: true,
        variables: || {
            json!(
                { "input" : { "id" : "1", "name" : "text-2", "bundleGroupItems" : [{
                "bundleId" : "11" }] } }
            )
        },
        call: |client| {
            async move {
                domain::SubscriptionGroups::new(client)
                    .update(
                        mighty_schema::inputs::UpdatePaymentSubscriptionGroupInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<
                                        mighty_schema::kinds::PaymentSubscriptionGroup,
                                    >,
                                >()
                                .expect("an id"),
                            "text-2",
                            Vec::from([
                                mighty_schema::inputs::PaymentSubscriptionGroupItemInput::new(
                                    "11"
                                        .parse::<
                                            mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
                                        >()
                                        .expect("an id"),
                                ),
                            ]),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "subscription_groups.delete",
        operation: "DeletePaymentSubscriptionGroup",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::SubscriptionGroups::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<
                                    mighty_schema::kinds::PaymentSubscriptionGroup,
                                >,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "subscriptions.list",
        operation: "ListPaymentSubscriptions",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Subscriptions::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "subscriptions.get",
        operation: "GetPaymentSubscription",
        takes_input: false,
        variables: || json!({ "id" : "1" }),
        call: |client| {
            async move {
                domain::Subscriptions::new(client)
                    .get(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<
                                    mighty_schema::kinds::PaymentSubscription,
                                >,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "subscriptions.cancel",
        operation: "CancelPaymentSubscription",
        takes_input: false,
        variables: || json!({ "input" : { "subscriptionId" : "1" } }),
        call: |client| {
            async move {
                domain::Subscriptions::new(client)
                    .cancel(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<
                                    mighty_schema::kinds::PaymentSubscription,
                                >,
                            >()
                            .expect("an id"),
                        domain::Irreversible,
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "tags.list",
        operation: "ListTags",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move { domain::Tags::new(client).list()?.next_page().await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "tags.get",
        operation: "GetTag",
        takes_input: false,
        variables: || json!({ "id" : "1" }),
        call: |client| {
            async move {
                domain::Tags::new(client)
                    .get(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Tag>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "tags.create",
        operation: "CreateTag",
        takes_input: false,
        variables: || json!({ "input" : { "title" : "text-1" } }),
        call: |client| {
            async move { domain::Tags::new(client).create("text-1").await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "tags.update",
        operation: "UpdateTag",
        takes_input: true,
        variables: || json!({ "input" : { "tagId" : "1" } }),
        call: |client| {
            async move {
                domain::Tags::new(client)
                    .update(
                        mighty_schema::inputs::UpdateTagInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::Tag>,
                                >()
                                .expect("an id"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "tags.delete",
        operation: "DeleteTag",
        takes_input: false,
        variables: || json!({ "input" : { "tagId" : "1" } }),
        call: |client| {
            async move {
                domain::Tags::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Tag>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "tags.grant",
        operation: "CreateTagMemberships",
        takes_input: false,
        variables: || json!({ "input" : { "tagId" : "1", "memberIds" : ["2"] } }),
        call: |client| {
            async move {
                domain::Tags::new(client)
                    .grant(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Tag>,
                            >()
                            .expect("an id"),
                        Vec::from([
                            "2"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
                                >()
                                .expect("an id"),
                        ]),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "tags.revoke",
        operation: "DeleteTagMemberships",
        takes_input: false,
        variables: || json!({ "input" : { "tagId" : "1", "memberIds" : ["2"] } }),
        call: |client| {
            async move {
                domain::Tags::new(client)
                    .revoke(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Tag>,
                            >()
                            .expect("an id"),
                        Vec::from([
                            "2"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
                                >()
                                .expect("an id"),
                        ]),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "uploads.abort",
        operation: "AbortUploadSession",
        takes_input: false,
        variables: || json!({ "input" : { "sessionToken" : "text-1" } }),
        call: |client| {
            async move {
                domain::Uploads::new(client)
                    .abort(mighty_core::SecretText::from("text-1"), domain::Irreversible)
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "video_progress.list",
        operation: "ListMemberVideoProgresses",
        takes_input: false,
        variables: || json!({ "postId" : "1" }),
        call: |client| {
            async move {
                domain::VideoProgress::new(client)
                    .list(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Post>,
                            >()
                            .expect("an id"),
                    )?
                    .next_page()
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "video_progress.update",
        operation: "UpdateVideoProgress",
        takes_input: true,
        variables: || {
            json!(
                { "input" : { "percentageComplete" : 1i32, "positionSeconds" : 2i32,
                "postId" : "3", "videoId" : mighty_core::Id::from("text-4") } }
            )
        },
        call: |client| {
            async move {
                domain::VideoProgress::new(client)
                    .update(
                        mighty_schema::inputs::UpdateVideoProgressInput::new(mighty_schema::inputs::UpdateVideoProgressInputRequired {
                            percentage_complete: 1i32.into(),
                            position_seconds: 2i32.into(),
                            post_id: "3"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::Post>,
                                >()
                                .expect("an id")
                                .into(),
                            video_id: mighty_core::Id::from("text-4").into(),
                        }),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "waitlists.list",
        operation: "ListWaitlists",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Waitlists::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "waitlists.get",
        operation: "GetWaitlist",
        takes_input: false,
        variables: || json!({ "id" : "1" }),
        call: |client| {
            async move {
                domain::Waitlists::new(client)
                    .get(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Waitlist>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "waitlists.create",
        operation: "CreateWaitlist",
        takes_input: false,
        variables: || json!({ "input" : { "name" : "text-1" } }),
        call: |client| {
            async move {
                domain::Waitlists::new(client).create("text-1").await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "waitlists.update",
        operation: "UpdateWaitlist",
        takes_input: true,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Waitlists::new(client)
                    .update(
                        mighty_schema::inputs::UpdateWaitlistInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<mighty_schema::kinds::Waitlist>,
                                >()
                                .expect("an id"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "waitlists.delete",
        operation: "DeleteWaitlist",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Waitlists::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<mighty_schema::kinds::Waitlist>,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "webhooks.list",
        operation: "ListWebhookCallbacks",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::Webhooks::new(client).list()?.next_page().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "webhooks.create",
        operation: "CreateWebhookCallback",
        takes_input: false,
        variables: || json!({ "input" : { "url" : "text-1" } }),
        call: |client| {
            async move { domain::Webhooks::new(client).create("text-1").await.map(drop) }
                .boxed()
        },
    },
    Call {
        verb: "webhooks.update",
        operation: "UpdateWebhookCallback",
        takes_input: true,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Webhooks::new(client)
                    .update(
                        mighty_schema::inputs::UpdateWebhookCallbackInput::new(
                            "1"
                                .parse::<
                                    mighty_schema::ids::IdOf<
                                        mighty_schema::kinds::WebhookCallback,
                                    >,
                                >()
                                .expect("an id"),
                        ),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "webhooks.delete",
        operation: "DeleteWebhookCallback",
        takes_input: false,
        variables: || json!({ "input" : { "id" : "1" } }),
        call: |client| {
            async move {
                domain::Webhooks::new(client)
                    .delete(
                        "1"
                            .parse::<
                                mighty_schema::ids::IdOf<
                                    mighty_schema::kinds::WebhookCallback,
                                >,
                            >()
                            .expect("an id"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "welcome_checklist_items.list",
        operation: "ListWelcomeChecklistItems",
        takes_input: false,
        variables: || json!({}),
        call: |client| {
            async move {
                domain::WelcomeChecklistItems::new(client).list().await.map(drop)
            }
                .boxed()
        },
    },
    Call {
        verb: "welcome_checklist_items.in_space",
        operation: "ListSpaceWelcomeChecklistItems",
        takes_input: false,
        variables: || json!({ "idOrSlug" : "1" }),
        call: |client| {
            async move {
                domain::WelcomeChecklistItems::new(client)
                    .in_space(
                        <mighty_schema::ids::RefOf<
                            mighty_schema::kinds::Space,
                        >>::from("1"),
                    )
                    .await
                    .map(drop)
            }
                .boxed()
        },
    },
];

//! Plans, subscriptions, purchases, invites and reports.

use crate::model::{Column, Source, Table};

pub(super) static PLANS: Table = Table {
    name: "plans",
    about: "The payment plans. Members see only those that are shown to them.",
    columns: &[
        Column::text("id", "id"),
        Column::integer("resource_id", "resourceId"),
        Column::text("name", "name"),
        Column::text("description", "description"),
        Column::text("status", "status"),
        Column::text("pricing_type", "pricingType"),
        Column::boolean("visible_to_members", "visibleToMembers"),
        Column::boolean("external", "external"),
        Column::integer("member_count", "memberCount"),
        Column::text("url", "url"),
        Column::time("created_at", "createdAt"),
        Column::time("updated_at", "updatedAt"),
    ],
    key: &["id"],
    lists: &[
        ("prices", None, &PLAN_PRICES),
        ("spaces", None, &PLAN_SPACES),
    ],
};

pub(super) static PLAN_PRICES: Table = Table {
    name: "plan_prices",
    about: "The prices of plans, in the smallest unit of the currency.",
    columns: &[
        Column::parent("plan_id", "plans"),
        Column::integer("resource_id", "resourceId"),
        Column::text("name", "name"),
        Column::integer("amount", "amount"),
        Column::text("currency", "currency"),
        Column::text("interval", "interval"),
        Column::boolean("is_one_time", "isOneTime"),
        Column::integer("installment_count", "installmentCount"),
        Column::integer("trial_period_days", "trialPeriodDays"),
    ],
    key: &["plan_id", "resource_id"],
    lists: &[],
};

pub(super) static PLAN_SPACES: Table = Table {
    name: "plan_spaces",
    about: "The spaces that a plan opens.",
    columns: &[
        Column::parent("plan_id", "plans"),
        Column::text("space_id", "id"),
        Column::text("title", "title"),
    ],
    key: &["plan_id", "space_id"],
    lists: &[],
};

pub(super) static SUBSCRIPTIONS: Table = Table {
    name: "subscriptions",
    about: "Who subscribes to which plan. Members see their own.",
    columns: &[
        Column::text("id", "id"),
        Column::integer("resource_id", "resourceId"),
        Column::reference("member_id", "member.id", "members"),
        Column::reference("plan_id", "plan.id", "plans"),
        Column::text("status", "status"),
        Column::integer("amount", "amount"),
        Column::boolean("is_free", "isFree"),
        Column::text("platform", "paymentPlatform"),
        Column::boolean("cancel_at_period_end", "cancelAtPeriodEnd"),
        Column::time("started_at", "start"),
        Column::time("trial_end", "trialEnd"),
        Column::time("current_period_start", "currentPeriodStart"),
        Column::time("current_period_end", "currentPeriodEnd"),
        Column::time("canceled_at", "canceledAt"),
        Column::time("ended_at", "endedAt"),
        Column::time("created_at", "createdAt"),
    ],
    key: &["id"],
    lists: &[],
};

pub(super) static PURCHASES: Table = Table {
    name: "purchases",
    about: "What was bought, by whom. Members see their own.",
    columns: &[
        Column::text("id", "id"),
        Column::integer("resource_id", "resourceId"),
        Column::reference("member_id", "member.id", "members"),
        Column::reference("plan_id", "plan.id", "plans"),
        Column::integer("amount", "amount"),
        Column::text("currency", "currency"),
        Column::text("platform", "paymentPlatform"),
        Column::number("tax_percent", "taxPercent"),
        Column::boolean("tax_inclusive", "taxInclusive"),
        Column::time("created_at", "createdAt"),
        Column::time("updated_at", "updatedAt"),
        Column::time("voided_at", "voidedAt"),
    ],
    key: &["id"],
    lists: &[],
};

pub(super) static INVITES: Table = Table {
    name: "invites",
    about: "Invites to the network and its spaces.",
    columns: &[
        Column::text("id", "id"),
        Column::integer("resource_id", "resourceId"),
        Column::reference("sender_id", "sender.id", "members"),
        Column::reference("recipient_id", "recipient.id", "members"),
        Column::text("recipient_first_name", "recipientFirstName").personal(),
        Column::text("recipient_last_name", "recipientLastName").personal(),
        Column::text("recipient_email", "recipientEmail").email(),
        Column::reference("space_id", "space.id", "spaces"),
        Column::reference("plan_id", "plan.id", "plans"),
        Column::text("space_role", "spaceRole"),
        Column::text("state", "state"),
        Column::text("channel", "channel"),
        Column::integer("sent_count", "sentCount"),
        Column::time("created_at", "createdAt"),
        Column::time("updated_at", "updatedAt"),
        Column::time("expires_at", "expiresAt"),
        Column::time("converted_at", "convertedAt"),
    ],
    key: &["id"],
    lists: &[],
};

pub(super) static INVITE_REQUESTS: Table = Table {
    name: "invite_requests",
    about: "Requests to join the network.",
    columns: &[
        Column::text("id", "id"),
        Column::integer("resource_id", "resourceId"),
        Column::reference("requester_id", "requester.id", "members"),
        Column::reference("approver_id", "approver.id", "members"),
        Column::text("first_name", "firstName").personal(),
        Column::text("last_name", "lastName").personal(),
        Column::text("email", "email").email(),
        Column::text("status", "status"),
        Column::boolean("converted", "converted"),
        Column::time("created_at", "createdAt"),
        Column::time("updated_at", "updatedAt"),
    ],
    key: &["id"],
    lists: &[],
};

pub(super) static REPORTS: Table = Table {
    name: "reports",
    about: "Reports of abuse. Only hosts and moderators see them.",
    columns: &[
        Column::integer("resource_id", "resourceId"),
        Column::text("report_type", "reportType"),
        Column::text("reason", "reason").personal(),
        Column::reference("reporter_id", "reporter.id", "members"),
        Column::reference("reported_member_id", "reportedMember.id", "members"),
        Column::boolean("ignored", "ignored"),
        Column::time("ignored_at", "ignoredAt"),
        Column::time("created_at", "createdAt"),
    ],
    key: &["resource_id"],
    lists: &[],
};

pub(super) static SOURCES: &[Source] = &[
    Source::network(&PLANS, "paymentPlans", "PaymentPlanConnection"),
    Source::network(
        &SUBSCRIPTIONS,
        "paymentSubscriptions",
        "PaymentSubscriptionConnection",
    )
    .with("sort: CREATED_AT, sortOrder: ASC"),
    Source::network(&PURCHASES, "purchases", "PurchaseConnection")
        .with("sort: CREATED_AT, sortOrder: ASC, includeVoided: true"),
    Source::network(&INVITES, "invites", "InviteConnection")
        .with("sort: CREATED_AT, sortOrder: ASC"),
    Source::network(
        &INVITE_REQUESTS,
        "inviteRequests",
        "InviteRequestConnection",
    ),
    Source::network(&REPORTS, "abuseReports", "AbuseReportConnection"),
];

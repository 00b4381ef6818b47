//! Payment plans, and the questions that they ask of those who join.
//!
//! A plan's prices are records of their own. Amounts come in as text ("9.99") and are read in the
//! smallest unit of the currency.

mod write;

use super::prelude::*;
use super::prices::{CURRENCY, PRICE, currencies, has_each_once, is_free, platform};
use write::{archive, arrange_spaces, is_other_interval, new};

/// Where a plan can be. A course is a space.
const SPACES: &[&str] = &["Space", "Course"];

const INTERVALS: &[&str] = &[
    "day", "week", "biweekly", "month", "quarter", "biannual", "year",
];

const SECOND_INTERVALS: &[&str] = &[
    "day",
    "week",
    "biweekly",
    "month",
    "quarter",
    "biannual",
    "year",
    "installment",
];

const NEW_QUESTION: &[Input] = &[
    value("isRequired"),
    value("text").limits(&[Limit::NotBlank]),
];

/// A question of a list that is replaced as a whole.
pub(super) const QUESTION: &[Input] = &[
    value("context"),
    subject("id", Either, &["ProfileQuestion"]),
    value("required").null_keeps(),
    value("text").limits(&[Limit::NotBlank]),
];

const NAME: &[Limit] = &[Limit::NotBlank, Limit::Length(4, 60)];

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createPaymentPlan",
        source: &[
            Source::Schema("CreatePaymentPlan"),
            Source::Schema("PaymentPlan"),
            Source::Schema("PaymentPlanPrice"),
            Source::Choice(
                "A one-time plan with installments as second price is `one_time_installment`, \
                 and its installments are monthly: the names of the types suggest it.",
            ),
        ],
        callers: Callers::Host,
        inputs: &[
            value("amount").effect().limits(&[Limit::Amount]),
            value("approvalEnabled").null_keeps(),
            value("benefits").null_keeps(),
            value("currency").effect().limits(&[CURRENCY]),
            value("description"),
            value("internalNotes").limits(&[Limit::Length(0, 150)]),
            value("interval")
                .effect()
                .limits(&[Limit::OneOf(INTERVALS)]),
            id("landingSpaceId", Either, SPACES)
                .to("landingSpace")
                .null_keeps(),
            value("name").limits(NAME),
            value("paymentPlatform")
                .effect()
                .limits(&[Limit::OneOf(&["stripe", "apple"])]),
            value("pitch"),
            value("prices")
                .with_fields(PRICE)
                .limits(&[Limit::Count(1, usize::MAX)]),
            value("pricingType").limits(&[Limit::OneOf(&["free", "subscription", "one_time"])]),
            value("profileQuestions")
                .with_fields(NEW_QUESTION)
                .limits(&[Limit::Count(0, 5)])
                .example(r#"[{"isRequired": true, "text": "Why do you join?"}]"#),
            value("profileQuestionsEnabled").null_keeps(),
            value("secondAmount").effect().limits(&[Limit::Amount]),
            value("secondInstallmentCount")
                .effect()
                .limits(&[Limit::Range(2, 50)]),
            value("secondInterval")
                .effect()
                .limits(&[Limit::OneOf(SECOND_INTERVALS)]),
            value("secondPrices")
                .with_fields(PRICE)
                .limits(&[Limit::Count(1, usize::MAX)]),
            id("spaceIds", Either, SPACES)
                .to("spaces")
                .limits(&[Limit::Count(1, usize::MAX)]),
            id("subscriptionGroupId", Either, &["PaymentSubscriptionGroup"]),
            value("trialPeriodDays")
                .effect()
                .limits(&[Limit::Range(0, 366)]),
        ],
        checks: &[
            check(
                "secondAmount needs secondInterval",
                Holds::Needs("secondAmount", "secondInterval"),
            ),
            check(
                "secondPrices needs secondInterval",
                Holds::Needs("secondPrices", "secondInterval"),
            ),
            check(
                "A free plan has no amount and no prices",
                Holds::OnlyWhen(
                    "pricingType",
                    &["subscription", "one_time"],
                    &["amount", "prices"],
                ),
            ),
            check(
                "trialPeriodDays is for subscriptions only",
                Holds::OnlyWhen("pricingType", &["subscription"], &["trialPeriodDays"]),
            ),
            check(
                "secondInstallmentCount is for one-time plans only",
                Holds::OnlyWhen("pricingType", &["one_time"], &["secondInstallmentCount"]),
            ),
            check(
                "secondInstallmentCount is required for installments",
                Holds::WhenNeeds(
                    "secondInterval",
                    &["installment"],
                    &["secondInstallmentCount"],
                ),
            ),
            by(
                "secondInterval must be another interval, or installment for a one-time plan",
                Broken::Input(
                    r#"{"pricingType": "subscription", "interval": "month", "secondInterval": "month",
                        "prices": [{"amount": "9.99", "currency": "usd"}],
                        "secondPrices": [{"amount": "99", "currency": "usd"}]}"#,
                ),
                |_, given| is_other_interval(given),
            ),
            by(
                "A second price needs secondAmount or secondPrices",
                Broken::Input(
                    r#"{"pricingType": "subscription", "secondInterval": "year",
                        "prices": [{"amount": "9.99", "currency": "usd"}]}"#,
                ),
                |_, given| {
                    !given.has("secondInterval")
                        || given.has("secondAmount")
                        || given.has("secondPrices")
                },
            ),
            by(
                "A plan that is not free needs a price",
                Broken::Input(r#"{"pricingType": "subscription"}"#),
                |_, given| is_free(given) || given.has("amount") || given.has("prices"),
            ),
            by(
                "prices is required: this network sells in several currencies",
                Broken::Input(r#"{"pricingType": "subscription", "amount": "9.99"}"#),
                |ctx, given| {
                    is_free(given)
                        || platform(given) != "stripe"
                        || given.has("prices")
                        || currencies(ctx).len() < 2
                },
            ),
            by(
                "Each currency can be given once only",
                Broken::Input(
                    r#"{"pricingType": "one_time", "prices": [
                        {"amount": "9.99", "currency": "usd"}, {"amount": "8", "currency": "USD"}]}"#,
                ),
                |_, given| has_each_once(given, "prices") && has_each_once(given, "secondPrices"),
            ),
            by(
                "subscriptionGroupId must be a group of the plan's platform",
                Broken::Test("areas::plans::a_plan_joins_a_group_of_its_own_platform_only"),
                |_, given| {
                    let wanted = if platform(given) == "apple" {
                        "IOS"
                    } else {
                        "WEB"
                    };
                    given
                        .one("subscriptionGroupId")
                        .is_none_or(|group| group.text("platform") == Some(wanted))
                },
            ),
        ],
        effect: Effect::Run(new),
        tests: &[
            "areas::plans::a_new_plan_is_hidden_and_its_prices_are_read_in_cents",
            "areas::plans::a_second_price_of_a_one_time_plan_is_paid_in_installments",
            "areas::plans::questions_are_kept_only_if_they_are_enabled",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "updatePaymentPlan",
        source: &[
            Source::Schema("UpdatePaymentPlan"),
            Source::Choice("spaceIdsOrder sorts the plan's spaces; its name suggests it."),
        ],
        callers: Callers::Host,
        inputs: &[
            id("addSpaceIds", Either, SPACES),
            value("approvalEnabled").null_refused(),
            value("benefits").null_keeps(),
            value("description"),
            subject("id", Either, &["PaymentPlan"]),
            value("internalNotes").limits(&[Limit::Length(0, 150)]),
            id("landingSpaceId", Either, SPACES).to("landingSpace"),
            value("name").limits(NAME),
            value("pitch"),
            value("profileQuestionsEnabled").null_refused(),
            id("removeSpaceIds", Either, SPACES),
            id("spaceIds", Either, SPACES),
            id("spaceIdsOrder", Either, SPACES),
            value("taxCategory").limits(&[Limit::OneOf(&["eservice", "standard", "non_taxable"])]),
        ],
        effect: Effect::Update(Update {
            with: &[],
            finish: arrange_spaces,
        }),
        tests: &["areas::plans::a_plan_keeps_at_least_one_space"],
        ..Rule::BASE
    },
    Rule {
        mutation: "publishPaymentPlan",
        source: &[Source::Schema("Mutation.publishPaymentPlan")],
        callers: Callers::Host,
        inputs: &[subject("id", Either, &["PaymentPlan"])],
        checks: &[
            check(
                "An archived plan can't be published",
                Holds::NotState("", "status", &["ARCHIVED"]),
            ),
            check(
                "Apple has not approved this plan",
                Holds::NotState("", "status", &["PENDING", "REJECTED"]),
            ),
            by(
                "A plan needs a space to be published",
                Broken::Test("areas::plans::a_plan_without_space_or_price_stays_hidden"),
                |_, given| !given.subject().references("spaces").is_empty(),
            ),
            by(
                "A plan needs a price to be published",
                Broken::Test("areas::plans::a_plan_without_space_or_price_stays_hidden"),
                |_, given| matches!(given.subject().get("prices"), Some(Value::List(prices)) if !prices.is_empty()),
            ),
        ],
        effect: Effect::Set(&[
            ("status", Preset::Word("VISIBLE")),
            ("visibleToMembers", Preset::Flag(true)),
        ]),
        ..Rule::BASE
    },
    Rule {
        mutation: "unpublishPaymentPlan",
        source: &[
            Source::Schema("Mutation.unpublishPaymentPlan"),
            Source::Choice("An archived plan stays archived: hiding it would bring it back."),
        ],
        callers: Callers::Host,
        inputs: &[subject("id", Either, &["PaymentPlan"])],
        checks: &[check(
            "An archived plan can't be unpublished",
            Holds::NotState("", "status", &["ARCHIVED"]),
        )],
        effect: Effect::Set(&[
            ("status", Preset::Word("HIDDEN")),
            ("visibleToMembers", Preset::Flag(false)),
        ]),
        ..Rule::BASE
    },
    Rule {
        mutation: "archivePaymentPlan",
        source: &[
            Source::Schema("Mutation.archivePaymentPlan"),
            Source::Choice("The subscriptions end at once: the API does it in the background."),
        ],
        callers: Callers::Host,
        inputs: &[subject("id", Either, &["PaymentPlan"])],
        effect: Effect::Run(archive),
        tests: &["areas::plans::an_archived_plan_is_not_listed_and_its_subscriptions_end"],
        ..Rule::BASE
    },
    Rule {
        mutation: "updatePaymentPlanProfileQuestions",
        source: &[
            Source::Schema("UpdatePaymentPlanProfileQuestions"),
            Source::Schema("ProfileQuestion"),
        ],
        callers: Callers::Host,
        inputs: &[
            subject("planId", Either, &["PaymentPlan"]),
            value("questions").records("ProfileQuestion", "_owner", "profileQuestions", QUESTION),
        ],
        effect: UPDATE,
        payload: &[(
            "profileQuestions",
            Shows::Made(|ctx, given| {
                let questions = resolve::questions_of(ctx, given.subject().id);
                Value::refs(questions.iter().map(|question| question.id))
            }),
        )],
        tests: &["areas::plans::a_new_list_of_questions_replaces_the_list_before"],
        ..Rule::BASE
    },
];

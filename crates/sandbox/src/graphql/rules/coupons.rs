//! Promo codes.

use super::prelude::*;
use super::prices::{CURRENCY, has_each_once};

const AMOUNT: &[Input] = &[
    value("currency").limits(&[CURRENCY]).example(r#""usd""#),
    value("value").limits(&[Limit::Is(
        "can't be negative",
        |value| value.as_i64().is_some_and(|cents| cents >= 0),
        "-1",
    )]),
];

const AMOUNTS: Input = value("amountOff")
    .objects("PaymentCouponAmountOff", "amountOff", AMOUNT)
    .limits(&[Limit::Count(1, usize::MAX)])
    .null_keeps();

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createPaymentCoupon",
        source: &[
            Source::Schema("CreatePaymentCoupon"),
            Source::Schema("PaymentCoupon"),
        ],
        callers: Callers::Host,
        inputs: &[
            AMOUNTS,
            value("code").limits(&[Limit::NotBlank]),
            value("couponType").example(r#""PERCENTAGE""#),
            value("description"),
            value("duration"),
            value("durationInMonths").limits(&[Limit::Is(
                "must be at least 1",
                |value| value.as_i64().is_some_and(|months| months >= 1),
                "0",
            )]),
            value("percentageOff")
                .limits(&[Limit::Range(0, 100)])
                .example("20"),
            id("planIds", Either, &["PaymentPlan"])
                .to("plans")
                .null_keeps(),
        ],
        checks: &[
            check(
                "percentageOff is required for a percentage code",
                Holds::WhenNeeds("couponType", &["PERCENTAGE"], &["percentageOff"]),
            ),
            check(
                "amountOff is required for an amount-off code",
                Holds::WhenNeeds("couponType", &["AMOUNT_OFF"], &["amountOff"]),
            ),
            check(
                "percentageOff is for percentage codes only",
                Holds::OnlyWhen("couponType", &["PERCENTAGE"], &["percentageOff"]),
            )
            .broken_by_input(
                r#"{"couponType": "AMOUNT_OFF", "amountOff": [{"currency": "usd", "value": 500}]}"#,
            ),
            check(
                "amountOff is for amount-off codes only",
                Holds::OnlyWhen("couponType", &["AMOUNT_OFF"], &["amountOff"]),
            ),
            by(
                "Each currency can be given once only",
                Broken::Test("areas::coupons::an_amount_is_given_once_in_each_currency"),
                |_, given| has_each_once(given, "amountOff"),
            ),
            check(
                "durationInMonths is required for a repeating code",
                Holds::WhenNeeds("duration", &["REPEATING"], &["durationInMonths"]),
            ),
            check(
                "durationInMonths is for repeating codes only",
                Holds::OnlyWhen("duration", &["REPEATING"], &["durationInMonths"]),
            ),
            by(
                "An active promo code has this code already",
                Broken::Input(r#"{"code": "launch20"}"#),
                |ctx, given| {
                    let code = given.text("code").unwrap_or_default();
                    is_free(ctx, &code, None)
                },
            ),
        ],
        effect: create(
            "PaymentCoupon",
            &[
                ("status", Preset::Word("ACTIVE")),
                ("amountOff", Preset::Empty),
                ("plans", Preset::Empty),
                ("timesRedeemed", Preset::Null),
            ],
        ),
        tests: &["areas::coupons::a_code_of_a_coupon_that_is_not_active_can_be_used_again"],
        ..Rule::BASE
    },
    Rule {
        mutation: "updatePaymentCoupon",
        source: &[
            Source::Schema("UpdatePaymentCoupon"),
            Source::Choice("The amount of a currency can't be changed: amounts can only be added."),
        ],
        callers: Callers::Host,
        inputs: &[
            AMOUNTS,
            value("description"),
            subject("id", Either, &["PaymentCoupon"]),
            value("status").null_refused(),
        ],
        checks: &[
            by(
                "amountOff is for amount-off codes only",
                Broken::Input(r#"{"amountOff": [{"currency": "usd", "value": 500}]}"#),
                |_, given| {
                    !given.has("amountOff")
                        || given.subject().text("couponType") == Some("AMOUNT_OFF")
                },
            ),
            by(
                "Each currency can be given once only",
                Broken::Test("areas::coupons::an_amount_is_given_once_in_each_currency"),
                |_, given| has_each_once(given, "amountOff"),
            ),
            by(
                "amountOff can only add currencies: send the amounts that are set as well",
                Broken::Input(
                    r#"{"id": "$PaymentCoupon", "amountOff": [{"currency": "eur", "value": 400}]}"#,
                ),
                |_, given| keeps_amounts(given),
            ),
            by(
                "An active promo code has this code already",
                Broken::Test(
                    "areas::coupons::a_code_of_a_coupon_that_is_not_active_can_be_used_again",
                ),
                |ctx, given| {
                    let coupon = given.subject();
                    given.word("status") != Some("ACTIVE")
                        || is_free(
                            ctx,
                            coupon.text("code").unwrap_or_default(),
                            Some(coupon.id),
                        )
                },
            ),
        ],
        effect: UPDATE,
        tests: &["areas::coupons::amounts_can_be_added_and_not_changed"],
        ..Rule::BASE
    },
];

/// Whether no active promo code but this one has the code.
fn is_free(ctx: &Context<'_>, code: &str, but: Option<u64>) -> bool {
    let code = code.trim().to_lowercase();
    !ctx.world().of_kind("PaymentCoupon").any(|coupon| {
        Some(coupon.id) != but
            && coupon.text("status") == Some("ACTIVE")
            && coupon
                .text("code")
                .is_some_and(|known| known.trim().to_lowercase() == code)
    })
}

/// Whether every amount that is set is in the new list, unchanged.
fn keeps_amounts(given: &Given<'_>) -> bool {
    let Some(amounts) = given.objects("amountOff") else {
        return true;
    };
    let is_kept = |currency: &str, value: Option<i64>| {
        amounts.iter().any(|amount| {
            amount
                .text("currency")
                .is_some_and(|known| known.eq_ignore_ascii_case(currency))
                && amount.int("value") == value
        })
    };
    match given.subject().get("amountOff") {
        Some(Value::List(known)) => known.iter().all(|amount| match amount {
            Value::Object(amount) => is_kept(
                amount.text("currency").unwrap_or_default(),
                amount.int("value"),
            ),
            _ => true,
        }),
        _ => true,
    }
}

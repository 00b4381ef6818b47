//! The prices of a new plan.
//!
//! Amounts come in as text ("9.99") and are stored in the smallest unit of the currency. Each price
//! is a record of its own.

use super::prelude::*;
use crate::world::money;

pub(super) const CURRENCY: Limit = Limit::Is(
    "must be a code of three letters",
    |value| value.as_str().is_some_and(money::is_currency),
    r#""dollars""#,
);

pub(super) const PRICE: &[Input] = &[
    value("amount").limits(&[Limit::Amount]),
    value("currency").limits(&[CURRENCY]).example(r#""usd""#),
];

pub(super) fn is_free(given: &Given<'_>) -> bool {
    given.word("pricingType") == Some("free")
}

pub(super) fn platform<'a>(given: &Given<'a>) -> &'a str {
    given.word("paymentPlatform").unwrap_or("stripe")
}

/// Whether a list of amounts has each currency once.
pub(super) fn has_each_once(given: &Given<'_>, list: &str) -> bool {
    let mut seen: Vec<String> = Vec::new();
    given
        .objects(list)
        .unwrap_or_default()
        .iter()
        .filter_map(|price| price.text("currency"))
        .all(|currency| {
            let currency = currency.to_lowercase();
            let is_new = !seen.contains(&currency);
            seen.push(currency);
            is_new
        })
}

/// The currencies that the network sells in.
pub(super) fn currencies(ctx: &Context<'_>) -> Vec<String> {
    let network = ctx.record(ctx.network_id);
    match network
        .as_ref()
        .and_then(|network| network.get("paymentCurrencies"))
    {
        Some(Value::List(codes)) => codes
            .iter()
            .filter_map(|code| match code {
                Value::Leaf(code) => code.as_str().map(str::to_owned),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// How a price is paid.
#[derive(Clone, Copy, Default)]
struct Terms<'a> {
    /// Null for a one-time price and for a free plan.
    interval: Option<&'a str>,
    installments: Option<i64>,
    trial: Option<i64>,
    once: bool,
}

/// The prices of a new plan: one for each currency, and the same again for the second price.
pub(super) fn of(ctx: &Context<'_>, given: &Given<'_>) -> Result<Vec<Record>, Refusal> {
    let name = given.text("name").unwrap_or_default();
    let own = currencies(ctx);
    let currency = given
        .text("currency")
        .or_else(|| own.first().cloned())
        .unwrap_or_else(|| "usd".to_owned());
    if is_free(given) {
        return Ok(vec![price(&name, None, &currency, Terms::default())]);
    }
    let first = if given.word("pricingType") == Some("subscription") {
        Terms {
            interval: Some(given.word("interval").unwrap_or("month")),
            trial: given.int("trialPeriodDays").filter(|days| *days > 0),
            ..Terms::default()
        }
    } else {
        Terms {
            once: true,
            ..Terms::default()
        }
    };
    let mut all = of_terms(given, ["amount", "prices"], &name, &currency, first)?;
    if let Some(interval) = given.word("secondInterval") {
        let second = match given.int("secondInstallmentCount") {
            Some(count) => Terms {
                interval: Some("month"),
                installments: Some(count),
                ..Terms::default()
            },
            None => Terms {
                interval: Some(interval),
                trial: first.trial,
                ..Terms::default()
            },
        };
        all.extend(of_terms(
            given,
            ["secondAmount", "secondPrices"],
            &name,
            &currency,
            second,
        )?);
    }
    Ok(all)
}

/// The prices of one option. If `prices` is given, the single amount and its currency are ignored.
fn of_terms(
    given: &Given<'_>,
    [amount, prices]: [&str; 2],
    name: &str,
    currency: &str,
    terms: Terms<'_>,
) -> Result<Vec<Record>, Refusal> {
    let amounts: Vec<(String, String)> = match given.objects(prices) {
        Some(prices) => prices
            .iter()
            .filter_map(|price| Some((price.text("amount")?, price.text("currency")?)))
            .collect(),
        None => given
            .text(amount)
            .map(|amount| (amount, currency.to_owned()))
            .into_iter()
            .collect(),
    };
    amounts
        .iter()
        .map(|(amount, currency)| {
            let cents = money::small_units(amount, currency)
                .ok_or_else(|| format!("{amount} has too many decimals for {currency}"))?;
            Ok(price(name, Some(cents), currency, terms))
        })
        .collect()
}

fn price(name: &str, cents: Option<i64>, currency: &str, terms: Terms<'_>) -> Record {
    Record::new("PaymentPlanPrice")
        .with("name", name)
        .with("amount", cents)
        .with("currency", currency.to_lowercase())
        .with("interval", terms.interval)
        .with("isOneTime", terms.once)
        .with("installmentCount", terms.installments)
        .with("hasFreeTrial", terms.trial.is_some())
        .with("trialPeriodDays", terms.trial)
}

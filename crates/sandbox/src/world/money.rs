//! Amounts of money: in text, and in the smallest unit of a currency.

/// Currencies without a smaller unit.
const WHOLE: [&str; 16] = [
    "bif", "clp", "djf", "gnf", "jpy", "kmf", "krw", "mga", "pyg", "rwf", "ugx", "vnd", "vuv",
    "xaf", "xof", "xpf",
];

/// Currencies with a unit of a thousandth.
const THOUSANDTHS: [&str; 5] = ["bhd", "jod", "kwd", "omr", "tnd"];

/// Whether a text can be the code of a currency: three letters.
pub(crate) fn is_currency(text: &str) -> bool {
    text.len() == 3 && text.chars().all(|letter| letter.is_ascii_alphabetic())
}

/// How many decimals an amount in a currency has.
fn decimals(currency: &str) -> usize {
    let code = currency.to_ascii_lowercase();
    if WHOLE.contains(&&*code) {
        0
    } else if THOUSANDTHS.contains(&&*code) {
        3
    } else {
        2
    }
}

/// An amount such as `9.99` in the smallest unit of a currency; `None` if it has more decimals than
/// the currency.
pub(crate) fn small_units(amount: &str, currency: &str) -> Option<i64> {
    let (whole, part) = amount.split_once('.').unwrap_or((amount, ""));
    let decimals = decimals(currency);
    let part = format!("{part:0<decimals$}");
    let (kept, rest) = (part.get(..decimals)?, part.get(decimals..)?);
    if rest.chars().any(|digit| digit != '0') {
        return None;
    }
    format!("{whole}{kept}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_counted_in_the_smallest_unit_of_its_currency() {
        assert_eq!(small_units("9.99", "usd"), Some(999));
        assert_eq!(small_units("9.9", "EUR"), Some(990));
        assert_eq!(small_units("12", "usd"), Some(1_200));
        assert_eq!(small_units("500", "jpy"), Some(500));
        assert_eq!(small_units("500.00", "jpy"), Some(500));
        assert_eq!(small_units("1.25", "kwd"), Some(1_250));
        assert_eq!(small_units("9.99", "jpy"), None);
    }

    #[test]
    fn a_currency_has_three_letters() {
        assert!(is_currency("usd") && is_currency("EUR"));
        assert!(!is_currency("us") && !is_currency("dollars") && !is_currency("u5d"));
    }
}

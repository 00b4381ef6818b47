//! Domain names, web addresses and e-mail addresses.

/// Whether a text is an address with the scheme `https`.
pub(crate) fn is_https(text: &str) -> bool {
    url::Url::parse(text).is_ok_and(|url| url.scheme() == "https" && url.has_host())
}

/// Whether a text contains a web address.
pub(crate) fn has_link(text: &str) -> bool {
    text.contains("://") || text.contains("www.")
}

/// Whether a text is an e-mail address.
pub(crate) fn is_email(text: &str) -> bool {
    let text = text.trim();
    text.split_once('@').is_some_and(|(name, domain)| {
        !name.is_empty() && is_domain(domain) && !text.contains(char::is_whitespace)
    })
}

/// Whether a name has a parent domain, and labels of letters, digits and hyphens only.
pub(crate) fn is_domain(text: &str) -> bool {
    let mut labels = text.split('.');
    labels.clone().count() > 1
        && labels.all(|label| {
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .chars()
                    .all(|character| character.is_ascii_alphanumeric() || character == '-')
        })
}

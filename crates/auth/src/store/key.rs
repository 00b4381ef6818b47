//! The key of an account's tokens.

use std::fmt;

use sha2::{Digest as _, Sha256};

/// Identifies an account's tokens: by the authorization server, the application and the account.
///
/// Prints as one line that contains no secret.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StoreKey {
    issuer: String,
    client_id: String,
    account: String,
}

impl StoreKey {
    /// The key of the tokens that `issuer` gave the application `client_id` for `account`.
    pub fn new(
        issuer: impl Into<String>,
        client_id: impl Into<String>,
        account: impl Into<String>,
    ) -> Self {
        Self {
            issuer: issuer.into(),
            client_id: client_id.into(),
            account: account.into(),
        }
    }

    /// The authorization server's address, such as `https://harbor.mn.co`.
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// The application's client id.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// The account's name, as the application chose it.
    pub fn account(&self) -> &str {
        &self.account
    }

    /// A short text of letters, digits and dashes that is the same for equal keys and different for
    /// all others. Use it to name an entry if names can't hold every character.
    pub fn digest(&self) -> String {
        let mut digest = Sha256::new();
        for part in [&self.issuer, &self.client_id, &self.account] {
            // The length comes first, so that two different keys never give the same bytes.
            digest.update((part.len() as u64).to_be_bytes());
            digest.update(part.as_bytes());
        }
        let hex: String = digest.finalize()[..16]
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let host = self.issuer.split_once("://").map_or("", |(_, rest)| rest);
        let host: String = host
            .chars()
            .take(40)
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
            .collect();
        format!("{host}-{hex}")
    }
}

impl fmt::Display for StoreKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The account comes last because only it may well contain spaces.
        write!(f, "{} {} {}", self.issuer, self.client_id, self.account)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn similar_keys_have_different_names() {
        let name = |issuer, id, account| StoreKey::new(issuer, id, account).digest();
        let one = name("https://harbor.mn.co", "a b", "c");
        assert_ne!(one, name("https://harbor.mn.co", "a", "b c"));
        assert_ne!(one, name("https://harbor-mn.co", "a b", "c"));
        assert_eq!(one, name("https://harbor.mn.co", "a b", "c"));
        assert!(one.starts_with("harbor-mn-co-"), "{one}");
        let odd = name("https://x/../../é", "id", "../etc/passwd");
        assert!(
            odd.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'),
            "{odd}"
        );
    }
}

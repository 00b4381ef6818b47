//! The parameters of a query string or a form body, read as RFC 6749 (section 3.1) requires.

use url::form_urlencoded;

/// Decoded parameters, in order.
pub(crate) struct Params(Vec<(String, String)>);

/// A parameter occurs more than once.
#[derive(Debug, PartialEq, thiserror::Error)]
#[error("the parameter {0} is given more than once")]
pub(crate) struct Repeated(&'static str);

impl Params {
    pub(crate) fn parse(encoded: &[u8]) -> Self {
        Self(form_urlencoded::parse(encoded).into_owned().collect())
    }

    /// The value of `name`. An empty value counts as missing.
    pub(crate) fn get(&self, name: &'static str) -> Result<Option<&str>, Repeated> {
        let mut values = self.0.iter().filter(|(key, _)| key == name);
        let first = values.next();
        if values.next().is_some() {
            return Err(Repeated(name));
        }
        Ok(first
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty()))
    }

    /// Every value of `name`.
    pub(super) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        let values = self.0.iter().filter(move |(key, _)| key == name);
        values.map(|(_, value)| value.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_decoded() {
        let params = Params::parse(b"scope=read%3Aposts+read%3Anetwork");
        assert_eq!(params.get("scope"), Ok(Some("read:posts read:network")));
    }

    #[test]
    fn an_empty_value_counts_as_missing() {
        assert_eq!(Params::parse(b"state=").get("state"), Ok(None));
    }

    #[test]
    fn a_repeated_parameter_is_refused_even_with_the_same_value() {
        let params = Params::parse(b"state=a&state=a&code=b");
        assert_eq!(params.get("state"), Err(Repeated("state")));
        assert_eq!(params.get("code"), Ok(Some("b")));
    }
}

//! The networks and their names.

use std::{fmt, str::FromStr};

use url::Url;

use crate::ConfigError;

/// Every network has a host of its own under this domain.
pub(crate) const COMMUNITY_DOMAIN: &str = "mn.co";
/// The GraphQL host of all networks.
pub(crate) const API_HOST: &str = "api.mn.co";

/// A network (a community) on Mighty Networks, in the form that the API accepts.
///
/// [`Network::parse`] takes any usual name or address of a network and keeps the part that the API
/// needs. For example, the API refuses hosts such as `harbor.mn.co` in its path, so `parse` keeps
/// `harbor`:
///
/// ```
/// use mighty_core::Network;
///
/// # fn main() -> Result<(), mighty_core::ConfigError> {
/// for text in ["harbor", "harbor.mn.co", "https://harbor.mn.co/posts/1", " Harbor "] {
///     assert_eq!(Network::parse(text)?, Network::Subdomain("harbor".into()));
/// }
/// assert_eq!(Network::parse("48213")?, Network::Id(48213));
/// assert_eq!(
///     Network::parse("community.example.org")?,
///     Network::CustomDomain("community.example.org".into()),
/// );
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Network {
    /// The numeric id, for example `48213`. It is enough for GraphQL. Sign-in also needs the
    /// network's host, which you set in [`Endpoints`](crate::Endpoints).
    Id(u64),
    /// The label before `.mn.co` in lower case, for example `harbor`.
    Subdomain(String),
    /// The network's custom domain, for example `community.example.org`. Some networks serve
    /// sign-in on it. GraphQL needs the id or the subdomain, which can't be found from it.
    CustomDomain(String),
}

impl Network {
    /// Parses an id, a subdomain, a host, a custom domain or any URL of the network.
    ///
    /// # Errors
    /// [`ConfigError`] for `network` if the text is none of these.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(unusable("it is empty"));
        }
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            return parse_id(text);
        }
        if text.contains("://") {
            return parse_url(text, text);
        }
        if text.contains(['.', '/', ':']) {
            return parse_url(&format!("https://{text}"), text);
        }
        parse_label(text)
    }

    /// The network's part of the GraphQL endpoint's path. `None` for a custom domain.
    pub fn path_segment(&self) -> Option<String> {
        match self {
            Self::Id(id) => Some(id.to_string()),
            Self::Subdomain(label) => Some(label.clone()),
            Self::CustomDomain(_) => None,
        }
    }

    /// The host of this network's OAuth pages. `None` for a numeric id.
    pub fn community_host(&self) -> Option<String> {
        match self {
            Self::Id(_) => None,
            Self::Subdomain(label) => Some(format!("{label}.{COMMUNITY_DOMAIN}")),
            Self::CustomDomain(host) => Some(host.clone()),
        }
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => write!(f, "{id}"),
            Self::Subdomain(text) | Self::CustomDomain(text) => f.write_str(text),
        }
    }
}

impl FromStr for Network {
    type Err = ConfigError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

fn unusable(problem: impl Into<String>) -> ConfigError {
    ConfigError::new(
        "network",
        problem,
        "give the network's numeric id (48213), its subdomain (harbor), its host (harbor.mn.co), \
         its own domain, or a URL of any of its pages",
    )
}

fn parse_id(digits: &str) -> Result<Network, ConfigError> {
    match digits.parse::<u64>() {
        Ok(id) if id > 0 => Ok(Network::Id(id)),
        _ => Err(unusable(format!("{digits:?} is not a network id"))),
    }
}

fn parse_label(text: &str) -> Result<Network, ConfigError> {
    let label = text.to_ascii_lowercase();
    let well_formed = label.len() <= 63
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if !well_formed {
        return Err(unusable(format!(
            "{text:?} is not a subdomain (up to 63 letters, digits and inner hyphens)"
        )));
    }
    if label.bytes().all(|byte| byte.is_ascii_digit()) {
        return parse_id(&label);
    }
    Ok(Network::Subdomain(label))
}

/// Parses `url`. `given` is the user's text, for error messages.
fn parse_url(url: &str, given: &str) -> Result<Network, ConfigError> {
    if given.contains('@') {
        // The error doesn't quote the text: the part before the @ may contain a password.
        return Err(unusable(
            "it is an address with a user name or password, or an e-mail address",
        ));
    }
    let url =
        Url::parse(url).map_err(|error| unusable(format!("{given:?} is not a URL ({error})")))?;
    if !matches!(url.scheme(), "https" | "http") {
        return Err(unusable(format!("{given:?} is not a web address")));
    }
    let Some(url::Host::Domain(host)) = url.host() else {
        return Err(unusable(format!("{given:?} is not a network's host")));
    };
    let host = host.trim_end_matches('.');
    if host == API_HOST {
        return match url
            .path_segments()
            .map(Iterator::collect::<Vec<_>>)
            .as_deref()
        {
            Some(["networks", segment, ..]) if !segment.is_empty() && !segment.contains('.') => {
                Network::parse(segment)
            }
            _ => Err(unusable(format!(
                "{given:?} is on the host of all networks and names none of them"
            ))),
        };
    }
    if host == COMMUNITY_DOMAIN {
        return Err(unusable(format!("{given:?} names no network")));
    }
    if let Some(label) = host.strip_suffix(".mn.co") {
        return parse_label(label);
    }
    if !host.contains('.') {
        return Err(unusable(format!("{given:?} is not a network's host")));
    }
    Ok(Network::CustomDomain(host.to_owned()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_usual_form_parses_to_the_same_network() {
        for text in [
            "harbor",
            "HARBOR",
            " harbor\n",
            "harbor.mn.co",
            "harbor.mn.co/",
            "https://harbor.mn.co",
            "http://harbor.mn.co:443/spaces/12?tab=feed",
            "https://api.mn.co/networks/harbor/graphql",
            "api.mn.co/networks/harbor",
        ] {
            assert_eq!(
                Network::parse(text),
                Ok(Network::Subdomain("harbor".into())),
                "{text}"
            );
        }
        assert_eq!(
            Network::parse("https://api.mn.co/networks/48213/graphql"),
            Ok(Network::Id(48213))
        );
    }

    #[test]
    fn text_that_names_no_network_is_refused_with_a_remedy() {
        for text in [
            "",
            "  ",
            "0",
            "99999999999999999999999",
            "two words",
            "-harbor",
            "harbor-",
            "har_bor",
            "mn.co",
            "api.mn.co",
            "https://api.mn.co/networks/harbor.mn.co/graphql",
            "a.b.mn.co",
            "ftp://harbor.mn.co",
            "https://",
            "127.0.0.1",
            "localhost:80",
            "mailto:me@example.org",
        ] {
            let error = Network::parse(text).expect_err(text);
            assert_eq!(error.setting(), "network");
            assert!(error.to_string().contains("harbor.mn.co"), "{error}");
        }
    }

    #[test]
    fn an_id_gives_no_host_and_a_custom_domain_no_path() {
        let custom = Network::CustomDomain("community.example.org".into());
        assert_eq!(custom.path_segment(), None);
        assert_eq!(
            custom.community_host().as_deref(),
            Some("community.example.org")
        );
        assert_eq!(Network::Id(7).community_host(), None);
        assert_eq!(Network::Id(7).path_segment().as_deref(), Some("7"));
    }

    proptest! {
        #[test]
        fn parsing_never_panics_and_the_result_prints_as_text_that_parses_to_it(text in "\\PC{0,80}") {
            if let Ok(network) = Network::parse(&text) {
                prop_assert_eq!(Network::parse(&network.to_string()), Ok(network));
            }
        }

        #[test]
        fn a_subdomain_its_host_and_its_url_parse_to_the_same_network(label in "[a-z][a-z0-9]{0,20}(-[a-z0-9]{1,20}){0,2}") {
            let expected = Network::Subdomain(label.clone());
            prop_assume!(label != "api");
            prop_assert_eq!(Network::parse(&label), Ok(expected.clone()));
            prop_assert_eq!(Network::parse(&format!("{label}.mn.co")), Ok(expected.clone()));
            prop_assert_eq!(Network::parse(&format!("https://{label}.mn.co/x")), Ok(expected));
        }

        #[test]
        fn an_id_parses(id in 1u64..) {
            prop_assert_eq!(Network::parse(&id.to_string()), Ok(Network::Id(id)));
        }
    }
}

//! Proof Key for Code Exchange (RFC 7636) with S256, the only supported method.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

use super::secrets::same_text;

/// Whether `challenge` can be the result of S256: 32 bytes in unpadded URL-safe base64.
pub(crate) fn is_challenge(challenge: &str) -> bool {
    URL_SAFE_NO_PAD
        .decode(challenge)
        .is_ok_and(|digest| digest.len() == 32)
}

/// Whether `verifier` is well formed (section 4.1) and hashes to `challenge`.
pub(crate) fn matches(challenge: &str, verifier: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    (43..=128).contains(&verifier.len())
        && verifier.bytes().all(allowed)
        && same_text(challenge, &URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)))
}

#[cfg(test)]
mod tests {
    use super::*;

    // The pair of RFC 7636, appendix B.
    const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    #[test]
    fn the_pair_of_the_rfc_matches_and_a_changed_one_does_not() {
        assert!(is_challenge(CHALLENGE));
        assert!(matches(CHALLENGE, VERIFIER));
        assert!(!matches(CHALLENGE, &VERIFIER.replace('d', "e")));
    }

    #[test]
    fn a_verifier_must_be_well_formed_even_if_its_hash_matches() {
        for verifier in ["short", &"a".repeat(129), &"a b".repeat(20)] {
            let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier));
            assert!(!matches(&challenge, verifier), "{verifier}");
        }
    }

    #[test]
    fn a_challenge_is_32_bytes_in_url_safe_base64() {
        for challenge in ["", "plain-text", &format!("{CHALLENGE}="), &"+".repeat(43)] {
            assert!(!is_challenge(challenge), "{challenge}");
        }
    }
}

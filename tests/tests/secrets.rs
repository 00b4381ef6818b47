//! Checks that no public type and no error shows a secret, and that the search finds all forms.
//! `cargo xtask prove secrets` searches the logs.

#[path = "../proofs/secrets/forms.rs"]
mod forms;
#[path = "../proofs/secrets/samples/mod.rs"]
mod samples;
#[path = "../proofs/secrets/scan.rs"]
mod scan;

use base64::{
    Engine as _,
    engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD},
};
use scan::{Found, Secrets};

/// It contains characters that every encoder changes.
const SECRET: &str = "s3/cr~t+\"tök*n ÿ>?";

fn search(text: &str) -> Found {
    Secrets::new([SECRET.to_owned(), "another-secret".to_owned()]).scan("here", text)
}

#[tokio::test]
async fn there_is_a_sample_of_every_public_type_and_none_shows_a_secret() {
    let samples = samples::print().await.expect("samples");
    // They may be logged in tests, so the logs of all tests are searched for them as well.
    let secrets = samples.secrets.into_iter().map(mighty_trace::secret);
    let found = Secrets::new(secrets).scan("samples", &samples.text);
    assert_eq!(found.shown, Vec::<String>::new());
    assert_eq!(
        samples.missing,
        Vec::<String>::new(),
        "of {}: give each a sample in tests/proofs/secrets/samples, with a secret in it where it \
         has a place for one",
        samples.types
    );
}

#[test]
fn a_secret_is_found_in_every_form_and_at_every_place() {
    let bytes = SECRET.as_bytes();
    let form = [("code", SECRET)];
    let url = reqwest::Url::parse_with_params("http://localhost/", form).expect("a URL");
    let mut texts = vec![
        SECRET.to_owned(),
        format!("{SECRET:?}"),
        format!("{bytes:?} {bytes:#?}"),
        serde_json::json!({ "key": SECRET }).to_string(),
        serde_json::json!(bytes).to_string(),
        serde_json::json!(SECRET).to_string().replace('/', "\\/"),
        url.to_string(),
        "s3%2Fcr~t%2B%22t%C3%B6k%2An%20%C3%BF%3E%3F".to_owned(),
        "s3%2fcr~t%2b%22t%c3%b6k%2an%20%c3%bf%3e%3f".to_owned(),
    ];
    for id in ["", "i", "id", "id:"] {
        for more in ["", "!", "!!", "!!!"] {
            let pair = format!("{id}{SECRET}{more}");
            for engine in [STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD] {
                texts.push(engine.encode(&pair));
            }
        }
    }
    for text in texts {
        let found = search(&format!("before{text}after"));
        assert_eq!(found.shown.len(), 1, "{text}");
        assert!(found.shown[0].contains("<A SECRET "), "{:?}", found.shown);
        assert!(!found.shown[0].contains(SECRET), "{:?}", found.shown);
    }
}

#[test]
fn other_text_is_not_found_and_the_searched_bytes_are_counted() {
    let found = search("anothersecret, or another-secre, or [97, 110, 111, 116, 104, 101, 114]");
    assert_eq!(found.shown, Vec::<String>::new());
    assert_eq!((found.secrets, found.bytes, &*found.place), (2, 70, "here"));
}

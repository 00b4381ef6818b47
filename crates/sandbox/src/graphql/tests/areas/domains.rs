use std::time::Duration;

use super::*;

fn add(bench: &Bench, domain: &str) -> Json {
    let input = json!({ "domain": domain });
    let selection = "customDomain { id domain status }";
    bench.mutate(&bench.host(), "createCustomDomain", input, selection)["customDomain"].take()
}

#[test]
fn a_domain_is_issued_with_time_and_then_published() {
    let bench = Bench::new();
    let host = bench.host();
    let domain = add(&bench, "Club.Harbor.example");
    assert_eq!(domain["domain"], "club.harbor.example");
    assert_eq!(domain["status"], "PROCESSING");
    let input = json!({ "id": domain["id"] });
    assert_eq!(
        reason(&bench, &host, "publishCustomDomain", input.clone()),
        "The certificate of this domain is not issued yet"
    );
    for status in ["VERIFYING_OWNERSHIP", "ISSUING_CERTIFICATE", "ISSUED"] {
        bench.clock.advance(Duration::from_secs(60));
        let query = "query($id: ID!) { node(id: $id) { ... on CustomDomain { status } } }";
        let data = bench.data(&host, query, json!({ "id": domain["id"] }));
        assert_eq!(data["node"]["status"], status);
    }
    for _ in 0..2 {
        let selection = "customDomain { status }";
        let payload = bench.mutate(&host, "publishCustomDomain", input.clone(), selection);
        assert_eq!(payload["customDomain"]["status"], "ACTIVE");
    }
}

#[test]
fn a_domain_is_added_once() {
    let bench = Bench::new();
    let host = bench.host();
    add(&bench, "club.harbor.example");
    let input = json!({ "domain": "CLUB.harbor.example" });
    assert_eq!(
        reason(&bench, &host, "createCustomDomain", input),
        "This domain is in use"
    );
    let query = "{ network {
        used: customDomainCheck(domain: \"club.harbor.example\") { valid errors }
        free: customDomainCheck(domain: \"yard.harbor.example\") { valid errors } } }";
    let data = bench.data(&host, query, json!({}));
    assert_eq!(
        data["network"]["used"],
        json!({ "valid": false, "errors": ["This domain is in use"] })
    );
    assert_eq!(
        data["network"]["free"],
        json!({ "valid": true, "errors": [] })
    );
}

#[test]
fn deleting_one_domain_removes_all() {
    let bench = Bench::new();
    let host = bench.host();
    add(&bench, "one.harbor.example");
    let two = add(&bench, "two.harbor.example");
    let input = json!({ "id": two["id"] });
    let payload = bench.mutate(&host, "deleteCustomDomain", input, "deletedId");
    assert_eq!(payload["deletedId"], two["id"]);
    let query = "{ network { customDomains { nodes { id } } } }";
    let data = bench.data(&host, query, json!({}));
    assert_eq!(data["network"]["customDomains"]["nodes"], json!([]));
}

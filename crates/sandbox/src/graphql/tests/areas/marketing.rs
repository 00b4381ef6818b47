use super::*;

const BANNER: &str = "banner { id status isActive endsAt buttonUrl targetPlatforms
    descriptionHtml targetable { __typename } }";

fn audience(bench: &Bench) -> u64 {
    let world = bench.engine.lock();
    world.of_kind("MarketingAudience").next().unwrap().id
}

fn create(bench: &Bench, more: Json) -> Json {
    let mut input = json!({
        "name": "Spring", "title": "Launch day", "marketingAudienceId": audience(bench).to_string(),
    });
    for (name, value) in more.as_object().unwrap() {
        input[name] = value.clone();
    }
    bench.mutate(&bench.host(), "createMarketingBanner", input, BANNER)["banner"].take()
}

fn update(bench: &Bench, banner: &Json, mut change: Json) -> Json {
    change["id"] = banner["id"].clone();
    bench.mutate(&bench.host(), "updateMarketingBanner", change, BANNER)["banner"].take()
}

fn statuses(bench: &Bench, statuses: &str) -> Vec<Json> {
    let query = format!(
        "{{ network {{ marketingBanners(statuses: [{statuses}], term: \"spring\") {{
            nodes {{ id }} }} }} }}"
    );
    let data = bench.data(&bench.host(), &query, json!({}));
    let nodes = data["network"]["marketingBanners"]["nodes"].as_array();
    nodes
        .unwrap()
        .iter()
        .map(|node| node["id"].clone())
        .collect()
}

#[test]
fn a_banner_follows_its_dates() {
    let bench = Bench::new();
    let hours = |hours: i64| {
        let time = bench.engine.now() + jiff::SignedDuration::from_hours(hours);
        json!(time.to_string())
    };
    let banner = create(
        &bench,
        json!({ "startsAt": hours(1), "endsAt": hours(3), "description": "<p>Ahoy</p>" }),
    );
    assert_eq!(banner["status"], "SCHEDULED");
    assert_eq!(banner["descriptionHtml"], "<p>Ahoy</p>");
    for (after, status) in [(2, "ACTIVE"), (2, "EXPIRED")] {
        bench
            .clock
            .advance(std::time::Duration::from_secs(after * 3600));
        assert_eq!(statuses(&bench, status), [banner["id"].clone()]);
    }
    assert!(statuses(&bench, "ACTIVE, SCHEDULED").is_empty());
    let off = update(&bench, &banner, json!({ "isActive": false }));
    assert_eq!(off["status"], "INACTIVE");
}

#[test]
fn a_banner_is_shown_to_its_platform() {
    let bench = Bench::new();
    let banner = create(&bench, json!({ "targetPlatforms": "IOS" }));
    let eligible = |platform: &str| {
        let query =
            format!("{{ me {{ eligibleMarketingBanner(platform: {platform}) {{ id }} }} }}");
        bench.data(&bench.member(0), &query, json!({}))["me"]["eligibleMarketingBanner"]["id"]
            .take()
    };
    assert_eq!(eligible("IOS"), banner["id"]);
    assert_ne!(eligible("WEB"), banner["id"]);
    update(&bench, &banner, json!({ "targetPlatforms": "ALL" }));
    assert_eq!(eligible("WEB"), banner["id"]);
}

#[test]
fn null_removes_the_end_of_a_banner() {
    let bench = Bench::new();
    let banner = create(&bench, json!({ "endsAt": "2027-01-01T00:00:00Z" }));
    assert!(banner["endsAt"].is_string());
    let same = update(&bench, &banner, json!({ "title": "Other" }));
    assert_eq!(same["endsAt"], banner["endsAt"]);
    let open = update(&bench, &banner, json!({ "endsAt": null }));
    assert_eq!(open["endsAt"], Json::Null);
}

#[test]
fn a_target_takes_the_place_of_an_address() {
    let bench = Bench::new();
    let banner = create(&bench, json!({ "buttonUrl": "https://example.com/launch" }));
    assert_eq!(banner["targetable"], Json::Null);
    let query = "{ network { paymentPlans(first: 1) { nodes { id } } } }";
    let plan =
        bench.data(&bench.host(), query, json!({}))["network"]["paymentPlans"]["nodes"][0]["id"]
            .take();
    let target = json!({ "targetableId": plan, "targetableType": "PAYMENT_PLAN" });
    let changed = update(&bench, &banner, target);
    assert_eq!(changed["targetable"]["__typename"], "PaymentPlan");
    assert_eq!(changed["buttonUrl"], Json::Null);
}

#[test]
fn a_banner_of_an_inactive_audience_is_suspended() {
    let bench = Bench::new();
    let banner = create(&bench, json!({}));
    assert_eq!(banner["status"], "ACTIVE");
    let audience = audience(&bench);
    bench.engine.lock().update(audience, |audience| {
        audience.set("status", "DISABLED");
    });
    assert_eq!(statuses(&bench, "SUSPENDED"), [banner["id"].clone()]);
    let input = json!({ "id": banner["id"], "marketingAudienceId": audience.to_string() });
    assert_eq!(
        reason(&bench, &bench.host(), "updateMarketingBanner", input),
        "The audience must be active"
    );
}

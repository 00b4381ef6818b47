use super::*;

fn coupon(bench: &Bench, input: Json) -> Json {
    let selection = "paymentCoupon { id status amountOff { currency value } plans { id } }";
    let payload = bench.mutate(&bench.host(), "createPaymentCoupon", input, selection);
    assert_eq!(payload["errors"], json!([]));
    payload["paymentCoupon"].clone()
}

fn amounts(list: Json) -> Json {
    json!({ "code": "SPRING", "couponType": "AMOUNT_OFF", "duration": "ONCE", "amountOff": list })
}

#[test]
fn an_amount_is_given_once_in_each_currency() {
    let bench = Bench::new();
    let twice = json!([{ "currency": "usd", "value": 100 }, { "currency": "USD", "value": 200 }]);
    let host = bench.host();
    let text = reason(&bench, &host, "createPaymentCoupon", amounts(twice.clone()));
    assert_eq!(text, "Each currency can be given once only");
    let made = coupon(
        &bench,
        amounts(json!([{ "currency": "usd", "value": 100 }])),
    );
    let input = json!({ "id": made["id"], "amountOff": twice });
    let text = reason(&bench, &host, "updatePaymentCoupon", input);
    assert_eq!(text, "Each currency can be given once only");
}

#[test]
fn amounts_can_be_added_and_not_changed() {
    let bench = Bench::new();
    let host = bench.host();
    let usd = json!({ "currency": "usd", "value": 100 });
    let eur = json!({ "currency": "eur", "value": 90 });
    let made = coupon(&bench, amounts(json!([usd])));
    let input = |list: Json| json!({ "id": made["id"], "amountOff": list });
    for refused in [json!([eur]), json!([{ "currency": "usd", "value": 200 }])] {
        let text = reason(&bench, &host, "updatePaymentCoupon", input(refused));
        assert_eq!(
            text,
            "amountOff can only add currencies: send the amounts that are set as well"
        );
    }
    let selection = "paymentCoupon { amountOff { currency value } }";
    let both = input(json!([usd, eur]));
    let payload = bench.mutate(&host, "updatePaymentCoupon", both, selection);
    assert_eq!(payload["paymentCoupon"]["amountOff"], json!([usd, eur]));
}

#[test]
fn a_code_of_a_coupon_that_is_not_active_can_be_used_again() {
    let bench = Bench::new();
    let host = bench.host();
    let first = coupon(
        &bench,
        amounts(json!([{ "currency": "usd", "value": 100 }])),
    );
    let same = amounts(json!([{ "currency": "usd", "value": 50 }]));
    let taken = "An active promo code has this code already";
    assert_eq!(
        reason(&bench, &host, "createPaymentCoupon", same.clone()),
        taken
    );
    let stop = json!({ "id": first["id"], "status": "INACTIVE" });
    bench.mutate(
        &host,
        "updatePaymentCoupon",
        stop,
        "paymentCoupon { status }",
    );
    coupon(&bench, same);
    let back = json!({ "id": first["id"], "status": "ACTIVE" });
    assert_eq!(reason(&bench, &host, "updatePaymentCoupon", back), taken);
}

#[test]
fn active_coupons_are_listed_first_whatever_the_direction() {
    let bench = Bench::new();
    let host = bench.host();
    let stop = "{ network { paymentCoupons { nodes { id code } } } }";
    let data = bench.data(&host, stop, json!({}));
    let newest = data["network"]["paymentCoupons"]["nodes"][0].clone();
    assert_eq!(newest["code"], "DINGHY5");
    let input = json!({ "id": newest["id"], "status": "INACTIVE" });
    bench.mutate(&host, "updatePaymentCoupon", input, "paymentCoupon { id }");
    for order in ["ASC", "DESC"] {
        let query = "query($o: SortOrder) { network { paymentCoupons(sort: STATUS, sortOrder: $o) {
            nodes { code } } } }";
        let data = bench.data(&host, query, json!({ "o": order }));
        assert_eq!(
            data["network"]["paymentCoupons"]["nodes"],
            json!([{ "code": "LAUNCH20" }, { "code": "DINGHY5" }])
        );
    }
}

#[test]
fn a_promo_code_is_checked_for_a_plan_and_a_price() {
    let bench = Bench::new();
    let host = bench.host();
    let query = "{ network { paymentPlans(term: \"shipwright\") { nodes {
        id prices { resourceId } } } } }";
    let data = bench.data(&host, query, json!({}));
    let plan = &data["network"]["paymentPlans"]["nodes"][0];
    let query = "query($plan: ID!, $price: ID, $code: String!) { network {
        paymentCouponValidation(paymentPlanId: $plan, priceId: $price, promoCode: $code) {
            valid errorMessage coupon { code amountOff { value } } } } }";
    let check = |code: &str| {
        let variables = json!({ "plan": plan["id"], "code": code,
            "price": plan["prices"][0]["resourceId"] });
        bench.data(&host, query, variables)["network"]["paymentCouponValidation"].clone()
    };
    let good = check("dinghy5");
    assert_eq!(good["valid"], true);
    assert_eq!(
        good["coupon"],
        json!({ "code": "DINGHY5", "amountOff": [{ "value": 500 }] })
    );
    let bad = check("SUMMER");
    assert_eq!(bad["valid"], false);
    assert_eq!(bad["coupon"], Json::Null);
    assert!(bad["errorMessage"].is_string());
}

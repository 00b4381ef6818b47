use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::json;

use super::*;
use crate::bounds::JSON_DEPTH;

#[derive(Debug, PartialEq, Deserialize)]
struct Page {
    title: String,
    nodes: Vec<Node>,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Node {
    id: u64,
}

fn page(title: &str, id: u64) -> Page {
    Page {
        title: title.to_owned(),
        nodes: vec![Node { id }],
    }
}

#[test]
fn a_byte_order_mark_is_ignored() {
    let body = b"\xef\xbb\xbf{\"title\":\"a\",\"nodes\":[{\"id\":1}]}";
    let read = read::<Page>(body).expect("page");
    assert_eq!((read.value, read.repaired), (page("a", 1), Vec::new()));
    assert_eq!(
        read_value(b"\xef\xbb\xbf[]").expect("list").value,
        json!([])
    );
}

#[test]
fn a_text_that_is_not_unicode_is_repaired_and_its_path_is_told() {
    for body in [
        &b"{\"nodes\":[{\"id\":1}],\"title\":\"a\xff\"}"[..],
        br#"{"nodes":[{"id":1}],"title":"a\ud83d"}"#,
        br#"{"nodes":[{"id":1}],"title":"a\uDE00"}"#,
    ] {
        let typed = read::<Page>(body).expect("page");
        assert_eq!(typed.value, page("a\u{fffd}", 1));
        assert_eq!(typed.repaired, ["title"]);
        let first = read_first::<Page>(&[body, b" rest \xff"].concat()).expect("page");
        assert_eq!((first.value, first.repaired), (typed.value, typed.repaired));
        let untyped = read_value(body).expect("value");
        assert_eq!(untyped.value["title"], "a\u{fffd}");
        assert_eq!(untyped.repaired, ["title"]);
    }
}

#[test]
fn an_error_names_the_path_of_the_part_that_does_not_fit() {
    for (body, path, reason) in [
        (
            r#"{"title":"a","nodes":[{"id":1},{"id":null}]}"#,
            "nodes[1].id",
            "invalid type: null, expected u64",
        ),
        (r#"{"nodes":[]}"#, "", "missing field `title`"),
        (
            r#"{"title":"a","nodes":[{"id":1},{"id":tru}]}"#,
            "nodes[1].id",
            "expected ident at line 1 column 41",
        ),
        (
            r#"{"title":"a\ud800","nodes":7}"#,
            "nodes",
            "invalid type: integer `7`, expected a sequence",
        ),
        (
            r#"{"title":"a","title":"b","nodes":[]}"#,
            "",
            "duplicate field `title` at line 1 column 20",
        ),
        (r#"["a",[]]"#, "", "it is not a JSON object"),
        ("", "", "EOF while parsing a value at line 1 column 0"),
        (
            r#"{"title":"a","nodes":[]} {}"#,
            "",
            "trailing characters at line 1 column 26",
        ),
    ] {
        let error = read::<Page>(body.as_bytes()).expect_err(body);
        assert_eq!((&*error.path(), &*error.reason()), (path, reason), "{body}");
    }
    let error = read::<Page>(br#"{"title":"a","nodes":[{"id":""}]}"#).expect_err("a text");
    let steps: Vec<_> = error.segments().collect();
    assert_eq!(
        steps,
        [Segment::Key("nodes"), Segment::Index(0), Segment::Key("id")]
    );
    // The body may hold a secret, so only the reason quotes it.
    assert_eq!(
        error.to_string(),
        "at nodes[0].id: a value that does not fit"
    );
    assert_eq!(error.reason(), "invalid type: string \"\", expected u64");
}

#[test]
fn the_path_in_an_error_is_bounded() {
    let key = "ü".repeat(1 << 20);
    let mut body = "null".to_owned();
    for _ in 0..20 {
        body = format!(r#"{{"{key}":{body}}}"#);
    }
    let error =
        read::<BTreeMap<String, BTreeMap<String, u32>>>(body.as_bytes()).expect_err("an error");
    assert_eq!(error.path(), format!("{0}.{0}", "ü".repeat(50)));
    let deep = format!("{}7x{}", r#"{"a":"#.repeat(100), "}".repeat(100));
    let wide = deep.replace('a', &"k".repeat(100));
    let error = read_value(wide.as_bytes()).expect_err("an error");
    let text = error.to_string();
    assert!(
        text.len() < 600 && text.contains("…: the JSON is broken"),
        "{text}"
    );
}

#[test]
fn nesting_has_a_bound_and_unknown_fields_are_skipped_at_any_depth() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    read_value(nested(JSON_DEPTH).as_bytes()).expect("as deep as allowed");
    for depth in [JSON_DEPTH + 1, 10_000, 1_000_000] {
        let error = read_value(nested(depth).as_bytes()).expect_err("too deep");
        assert!(error.reason().contains("recursion limit"), "{error}");
        let body = format!(r#"{{"title":"a","new":{},"nodes":[]}}"#, nested(depth));
        read::<Page>(body.as_bytes()).expect("an unknown field");
        let body = format!(r#"{{"title":{},"nodes":[]}}"#, nested(depth));
        let error = read::<Page>(body.as_bytes()).expect_err("no text");
        assert!(error.path().starts_with("title"), "{error}");
        assert!(error.to_string().len() < 2_000, "{error}");
    }
}

#[test]
fn integers_are_exact_and_decimals_are_the_nearest_f64() {
    let long = "43.65107000000000141";
    for (number, expected) in [
        ("9223372036854775807", json!(i64::MAX)),
        ("-9223372036854775808", json!(i64::MIN)),
        ("9223372036854775809", json!(9_223_372_036_854_775_809_u64)),
        ("18446744073709551615", json!(u64::MAX)),
        ("18446744073709551616", json!("18446744073709551616")),
        ("-9223372036854775809", json!("-9223372036854775809")),
        ("1e999", json!("1e999")),
        ("-1.5E+400", json!("-1.5E+400")),
        ("1e300", json!(1e300)),
        ("0.1000000000000000055511151231257827", json!(0.1)),
        (long, json!(long.parse::<f64>().expect("decimal"))),
        ("9007199254740993.0", json!(9_007_199_254_740_992.0)),
        ("5e-324", json!(5e-324)),
    ] {
        let body = format!(r#"{{"text":"\"12345678901234567890123","n":[{number}, 1]}}"#);
        let read = read_value(body.as_bytes()).expect(number);
        assert_eq!(read.value["n"], json!([expected, 1]), "{number}");
        assert_eq!(read.value["text"], "\"12345678901234567890123");
        assert_eq!(read.repaired, [""; 0]);
    }
    for number in [
        "00012345678901234567890",
        "123456789012345678901.",
        "+1",
        "1-2",
        "--1",
    ] {
        read_value(format!("[{number}]").as_bytes()).expect_err(number);
    }
}

#[test]
fn a_number_beyond_f64_costs_its_own_field_only() {
    let body = br#"{"title":"a","nodes":[{"id":1,"size":1e999}],"total":1e999}"#;
    assert_eq!(read::<Page>(body).expect("page").value, page("a", 1));
    let error = read::<Page>(br#"{"title":"a","nodes":[{"id":1e999}]}"#).expect_err("no id");
    assert_eq!(error.path(), "nodes[0].id");
}

#[test]
fn repairs_take_linear_time() {
    for part in [
        r#"{"a":"\ud800\ud83d\ude00"},"#,
        "18446744073709551616,",
        "[\"\u{fffd}\"],",
    ] {
        let cost = |times: usize| {
            let mut body = format!("[{}1]", part.repeat(times)).into_bytes();
            for byte in &mut body {
                // The first byte of the replacement character, so that UTF-8 is broken.
                if *byte == 0xef {
                    *byte = 0xff;
                }
            }
            mighty_trace::processor_time(|| drop(read_value(&body).expect("value")))
        };
        let mut rounds = (0..10).map(|_| (cost(2_000), cost(16_000)));
        assert!(rounds.any(|(once, eight)| eight < once * 24), "{part}");
    }
}

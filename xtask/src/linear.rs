//! The time of a task grows linearly with the size of its input.
//!
//! Other people write the schema and the documents, so we can't limit their size. Each step runs on
//! a schema and on one that is eight times as large in every way. A pass that compares all with all
//! would take 64 times as long. The time is the thread's own on a processor, which other programs
//! don't change.

use std::{fmt::Write as _, fs, path::PathBuf, time::Duration};

use apollo_compiler::{Schema, validation::Valid};
use jiff::civil::date;

use mighty_schema_tools::{CheckReport, DiffReport, Documents};

use crate::{documents::of_tools, facts::Facts, generate, outputs::Outputs, schema};

/// The maximum growth in time for eight times the size. It is between eight and 64, nearer to
/// eight: sorting, and caches that are too small, take a little more than eight.
const MOST: f64 = 20.0;
/// The size of the larger schema.
const LARGER: usize = 8;
/// Below this, a figure is noise.
const NOISE: Duration = Duration::from_millis(2);

/// The time that this thread has spent on a processor.
fn spent() -> Duration {
    let text = fs::read_to_string("/proc/thread-self/schedstat").expect("Linux has it");
    let nanoseconds = text.split(' ').next().and_then(|text| text.parse().ok());
    Duration::from_nanos(nanoseconds.expect("a number"))
}

fn timed<T>(work: impl Fn() -> T) -> (Duration, T) {
    let run = || {
        let start = spent();
        let made = work();
        (spent().saturating_sub(start), made)
    };
    let (first, _) = run();
    let (second, made) = run();
    (first.min(second), made)
}

/// Fails if `work` on the larger of two takes more than its share.
fn is_linear<I>(name: &str, input: impl Fn(usize) -> I, work: impl Fn(&I)) {
    let (small, large) = (input(1), input(LARGER));
    let (once, ()) = timed(|| work(&small));
    let (larger, ()) = timed(|| work(&large));
    let ratio = larger.as_secs_f64() / once.max(NOISE).as_secs_f64();
    println!("{name}: {once:?}, {larger:?}, {ratio:.1} times");
    assert!(
        ratio < MOST,
        "{name}: {once:?} became {larger:?}, {ratio:.1} times as much"
    );
}

/// A schema that is large in every way: types, members of one type, arguments of one field, values,
/// members of a union, implementers of an interface, descriptions.
fn sdl(times: usize, note: &str) -> String {
    let count = 40 * times;
    let mut text = String::from(
        "directive @removalDate(date: String!) on FIELD_DEFINITION\n\
         type Mutation { createPost: Int }\ninterface Node { id: ID! }\n",
    );
    let list = |part: &dyn Fn(usize) -> String| (0..count).map(part).collect::<String>();
    let _ = writeln!(
        text,
        "type Query {{ network: Int node(id: ID!): Node any: Any wide: Wide {} }}",
        list(&|at| format!("\n  one{at}(by: In{at}): T{at}"))
    );
    let _ = writeln!(text, "union Any = {}", list(&|at| format!("| T{at} ")));
    let _ = writeln!(text, "enum Kind {{ {} }}", list(&|at| format!("V{at} ")));
    let _ = writeln!(
        text,
        "type Wide {{ {} many({}): Int }}",
        list(&|at| format!("w{at}: Kind\n")),
        list(&|at| format!("a{at}: Int\n"))
    );
    for at in 0..count {
        let description = format!("{note} [a] <b> http://x.co/{at} `c`\n\n    code\n\n");
        let _ = writeln!(
            text,
            "\"\"\"\n{}\"\"\"\ntype T{at} implements Node {{\n  id: ID!\n  name: String @deprecated(reason: \"Old.\") \
             @removalDate(date: \"2026-12-15\")\n  kind: Kind\n  next: T{}\n}}\n\
             input In{at} {{\n  title: String\n  next: In{}\n}}",
            description.repeat(3),
            (at + 1) % count,
            // Rings of four: all uses of a changed input are reported.
            at - at % 4 + (at + 1) % 4
        );
    }
    text
}

fn parsed(times: usize) -> Valid<Schema> {
    Schema::parse_and_validate(sdl(times, "Note."), "schema").expect("valid")
}

/// Operations, each with a fragment of its own.
fn documents(times: usize) -> Vec<(PathBuf, String)> {
    let operation = |at: usize| {
        let text = format!(
            "# Gets one.\nquery GetOne{at}($by: In{at}) {{ one{at}(by: $by) {{ ...F{at} next {{ id kind }} }} }}"
        );
        (
            PathBuf::from(format!("area{}/get_one{at}.graphql", at % times)),
            text,
        )
    };
    let fragment = |at: usize| {
        let text = format!("# One.\nfragment F{at} on T{at} {{ id name kind }}");
        (PathBuf::from(format!("fragments/f{at}.graphql")), text)
    };
    let places = 0..40 * times;
    places
        .clone()
        .map(operation)
        .chain(places.map(fragment))
        .collect()
}

fn from_pairs(texts: Vec<(PathBuf, String)>) -> Documents {
    let texts = texts.into_iter();
    Documents::from_texts(texts.map(|(path, text)| (path.display().to_string(), text)))
}

#[test]
fn the_canonical_form_takes_its_share() {
    is_linear(
        "canonical form",
        |times| sdl(times, "Note."),
        |text| {
            schema::canonical(text, "schema").expect("valid");
        },
    );
}

#[test]
fn a_diff_takes_its_share() {
    is_linear(
        "diff",
        |times| {
            let new = sdl(times, "Changed.").replace("  kind: Kind\n", "  sort: Kind\n");
            let new = Schema::parse_and_validate(new, "new").expect("valid");
            let texts = documents(times);
            (of_tools(&parsed(times)), of_tools(&new), from_pairs(texts))
        },
        |(old, new, documents)| {
            let report = DiffReport::between(old, new, documents, date(2026, 11, 27));
            assert!(report.changes.len() >= 80);
            assert!(report.to_string().len() > report.headline().len());
            report.markdown();
        },
    );
}

#[test]
fn a_check_takes_its_share() {
    is_linear(
        "check",
        |times| {
            // One more per size that is wrong in the same way, and one wrong in its own.
            let mut texts = documents(times);
            for at in 0..20 * times {
                let text = format!("query Wrong{at} {{ one{at} {{ missing{at} }} }}");
                texts.push((PathBuf::from(format!("wrong/{at}.graphql")), text));
            }
            (of_tools(&parsed(times)), from_pairs(texts))
        },
        |(schema, documents)| {
            let report = CheckReport::of(documents, schema, date(2026, 12, 16));
            assert!(!report.problems.is_empty());
            assert!(report.to_string().contains("error    T0.name"));
            let is_wide = |of: &str, _: &str| of == "Wide";
            assert_eq!(documents.operations_of_only(schema, &is_wide), []);
        },
    );
}

#[test]
fn documents_by_rule_take_their_share() {
    is_linear(
        "documents by rule",
        |times| {
            let schema = parsed(times);
            let facts = Facts::stated_by(&schema);
            (schema, facts)
        },
        |(schema, facts)| {
            crate::operations::by_rule(schema, facts).expect("made");
        },
    );
}

#[test]
fn generated_code_takes_its_share() {
    is_linear(
        "generate",
        |times| {
            let text = schema::canonical(&sdl(times, "Note."), "schema").expect("valid");
            let schema = schema::read(&text, "schema").expect("valid");
            let facts = Facts::stated_by(&schema);
            (text, schema, facts, documents(times))
        },
        |(text, schema, facts, documents)| {
            let mut outputs = Outputs::default();
            let all = generate::add_outputs_here(&mut outputs, text, schema, facts, documents);
            all.expect("generated");
        },
    );
}

#[test]
fn a_description_takes_its_share() {
    for (name, part) in [
        ("brackets", "[a] <b> "),
        ("addresses", "http://x.co/a_b, "),
        ("no addresses", "http and httpd "),
        ("backslashes", "\\"),
        ("code", "text\n\n    code [x]\n\n"),
        ("quotes", "> "),
        ("footnotes", "[^1] "),
        ("fences", "```\ncode\n```\n"),
        ("open fences", "```x\n~~~\n"),
        ("html", "<p>x</p>\n"),
    ] {
        is_linear(
            name,
            |times| part.repeat(400 * times),
            |text| {
                generate::rustdoc::described(Some(text));
            },
        );
    }
}

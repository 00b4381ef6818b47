//! The public shape of the API, and the items that a network has beyond it.

use crate::{
    server::{Answer, CHALLENGE, Request, Server},
    workspace::{Run, TODAY, Workspace, changed},
};

const PUBLIC: &str = "GET /graphql/schema HTTP/1.1";
const NETWORK: &str = "GET /networks/harbor/graphql/schema HTTP/1.1";

/// The API: the public shape, and the schema of network `harbor`.
fn api(public: Answer, network: Answer) -> Server {
    Server::start(move |request| match request.line.as_str() {
        PUBLIC => public.clone(),
        NETWORK => network.clone(),
        _ => Answer::json(404, "{}"),
    })
}

/// A network with one feature flag on and another that took something away.
fn with_flags(sdl: &str) -> String {
    let sdl = changed(
        sdl,
        "type Asset {\n",
        "type Asset {\n  transcript: Transcript\n",
    );
    let sdl = changed(&sdl, "  PAST\n", "  ANCIENT\n  PAST\n");
    let sdl = changed(
        &sdl,
        "  isPinnedToFeaturedMembers: Boolean @",
        "  unpinned: Boolean @",
    );
    let sdl = changed(&sdl, "  aspectRatio: Float\n", "  aspectRatio: Int\n");
    format!("{sdl}\ntype Transcript {{\n  language: String\n  text(plain: Boolean): String\n}}\n")
}

fn refresh(workspace: &Workspace, server: &Server, from: &[&str]) -> Run {
    let mut arguments = vec![
        "schema",
        "refresh",
        "--api",
        &server.address,
        "--date",
        TODAY,
    ];
    arguments.extend(from);
    workspace.run(&arguments)
}

fn said(run: &Run, parts: &[&str]) {
    for part in parts {
        assert!(
            run.said.contains(part),
            "{part:?} is missing in\n{}",
            run.said
        );
    }
}

#[test]
fn the_public_shape_is_taken_without_a_network_and_without_a_token() {
    let workspace = Workspace::copy();
    let sdl = changed(&workspace.snapshot(), "  PAST\n", "  ANCIENT\n  PAST\n");
    let server = api(Answer::sdl(sdl), Answer::json(500, "{}"));
    let arguments = ["schema", "refresh", "--public", "--api", &server.address];
    let run = workspace.run_with_token(&arguments, Some("a-token-that-stays-here"));
    assert_eq!(run.code, 0, "{}", run.said);
    said(&run, &["`EventDirection.ANCIENT` was added", "Written:\n"]);

    let seen = server.seen();
    let lines: Vec<&str> = seen.iter().map(|request| request.line.as_str()).collect();
    assert_eq!(lines, [PUBLIC]);
    assert_eq!(seen[0].header("authorization"), None);
    assert!(
        seen[0]
            .header("user-agent")
            .is_some_and(|name| name.contains("mighty"))
    );
    let provenance = workspace.read("schemas/provenance.toml");
    assert!(
        provenance.contains("\nshape = \"public\"\n"),
        "{provenance}"
    );
    assert!(provenance.contains(&format!("{}/graphql/schema", server.address)));
}

#[test]
fn a_network_is_compared_with_the_public_shape_and_recorded_as_its_own() {
    let workspace = Workspace::copy();
    let public = workspace.snapshot();
    let server = api(Answer::sdl(&public), Answer::sdl(with_flags(&public)));
    let run = refresh(&workspace, &server, &["--network", "harbor"]);
    assert_eq!(run.code, 0, "{}", run.said);
    said(
        &run,
        &[
            "Network harbor and the public shape:\nBeyond the public shape (feature flags): 4\n  Asset.transcript\n  \
             EventDirection.ANCIENT\n  Segment.unpinned\n  Transcript and its content: 3 members\n",
            "Missing from the network, but in the public shape: 1\n  Segment.isPinnedToFeaturedMembers\n",
            "In another form than in the public shape: 1\n  Asset.aspectRatio \
             (Int; public: Float)\n",
        ],
    );
    let lines: Vec<String> = server
        .seen()
        .into_iter()
        .map(|request: Request| request.line)
        .collect();
    assert_eq!(lines, [NETWORK, PUBLIC]);
    let provenance = workspace.read("schemas/provenance.toml");
    assert!(
        provenance.contains("\nshape = \"network harbor\"\n"),
        "{provenance}"
    );
    assert!(workspace.snapshot().contains("type Transcript"));

    // Back to the public shape, by the other command.
    let run = refresh(&workspace, &server, &["--public"]);
    assert_eq!(run.code, 0, "{}", run.said);
    let provenance = workspace.read("schemas/provenance.toml");
    assert!(
        provenance.contains("\nshape = \"public\"\n"),
        "{provenance}"
    );
    assert_eq!(workspace.snapshot(), public);
}

#[test]
fn a_network_without_feature_flags_is_said_to_show_the_public_shape() {
    let workspace = Workspace::copy();
    let sdl = workspace.snapshot();
    let server = api(Answer::sdl(&sdl), Answer::sdl(&sdl));
    let run = refresh(&workspace, &server, &["--network", "harbor", "--dry-run"]);
    assert_eq!(run.code, 0, "{}", run.said);
    said(
        &run,
        &["Network harbor shows the public shape and no more."],
    );
}

#[test]
fn a_network_can_be_taken_while_the_public_shape_can_not_be_had() {
    let workspace = Workspace::copy();
    let sdl = changed(&workspace.snapshot(), "  PAST\n", "  ANCIENT\n  PAST\n");
    for (public, why) in [
        (Answer::json(404, "{}"), "status 404"),
        (Answer::new(200, "text/html", CHALLENGE), "web page"),
        (Answer::sdl("type Query {"), "it breaks off in the middle"),
    ] {
        let server = api(public, Answer::sdl(&sdl));
        let run = refresh(&workspace, &server, &["--network", "harbor", "--dry-run"]);
        assert_eq!(run.code, 0, "{}", run.said);
        said(
            &run,
            &[
                "The items that network harbor has beyond the public shape are not known, because \
                 the public shape can't be fetched: ",
                why,
            ],
        );
    }
}

#[test]
fn a_refresh_that_fails_changes_nothing() {
    let workspace = Workspace::copy();
    let sdl = workspace.snapshot();
    let before = workspace.files();
    let unfit = changed(&sdl, "  aspectRatio: Float\n", "");
    for (answer, why) in [
        (Answer::json(429, "{}"), "status 429"),
        (Answer::json(503, "{}"), "status 503"),
        (
            Answer::new(403, "text/html", CHALLENGE),
            "status 403 and a web page",
        ),
        (Answer::sdl(&sdl[..sdl.len() / 2]), "invalid schema"),
        (Answer::sdl(unfit), "Nothing was written"),
    ] {
        let good = Answer::sdl(with_flags(&sdl));
        let public = api(answer.clone(), good.clone());
        let network = api(good, answer);
        for (server, from) in [
            (&public, &["--public"][..]),
            (&network, &["--network", "harbor"][..]),
        ] {
            let run = refresh(&workspace, server, from);
            assert_eq!(run.code, 3, "{from:?}: {}", run.said);
            said(&run, &[why]);
            assert!(workspace.files() == before, "not one byte may change");
        }
    }
}

#[test]
fn one_source_is_named_and_no_more() {
    let workspace = Workspace::copy();
    for (arguments, why) in [
        (
            &["--public", "--network", "harbor"][..],
            "cannot be used with",
        ),
        (
            &["--public", "--file", "x.graphql"][..],
            "cannot be used with",
        ),
        (
            &["--api", "http://127.0.0.1:1"][..],
            "--network and --public",
        ),
        (&[][..], "--public, --network, --url or --file"),
    ] {
        let mut all = vec!["schema", "refresh"];
        all.extend(arguments);
        let run = workspace.run(&all);
        assert_eq!(run.code, 3, "{arguments:?}: {}", run.said);
        said(&run, &[why]);
    }
}
